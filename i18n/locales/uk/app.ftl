### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Меню
today = Сьогодні
schedule = Розклад
steps = Сходи
messages = Коуч
help = Допомога
language = Мова
close = Закрити
understood = Добре
coach-nameless = ваш коуч
coach-named = { $name }, ваш коуч

listen = Слухати
listen-stop = Зупинити

## First start

welcome-title = Виберіть мову
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Мови на вибір
languages-loading = Завантажуємо мови
languages-unreachable = Зараз не вдається завантажити інші мови. Можна почати шведською і змінити мову пізніше.
try-again = Спробувати ще раз
language-loading = Завантажуємо: { $name }
language-unreachable = Цієї мови ще немає на телефоні. Щоб завантажити її, потрібна мережа.
language-unchecked = Частину застосунку переклав комп’ютер. Людина ще не все перевірила.

enter-title = Відкрийте за допомогою коду
enter-lead = Код дасть ваш коуч.
enter-label = Напишіть код
enter-note = Вісім знаків. Можна писати великими й малими літерами.
enter-next = Далі
enter-busy = Відкриваємо
enter-shape = Це не схоже на код. У коді вісім знаків. Подивіться на нього ще раз.
enter-camera = Коуч показує квадрат із чорними крапками? Відкрийте камеру телефону й тримайте її перед квадратом. Тоді відкриється Stegvis.
enter-scan = Зчитати квадрат камерою
enter-scan-denied = Камера недоступна. Напишіть код.
enter-sees = Код лише каже, хто ви. Він діє один раз.
ended-title = Вам потрібен новий код
ended-text = На телефоні виконано вихід. Попросіть у коуча новий код. Те, що ви зробили, залишилося на телефоні.
emptied-text = Телефон видалив те, що зберіг застосунок. Попросіть у свого коуча новий код. Надіслане залишилося.
pin-thrown-away = PIN-код забуто, або спроб було забагато. Телефон видалив те, що було збережено в Stegvis. Попросіть у свого коуча новий код. Надіслане залишилося.

## Today

in-minutes =
    { $count ->
        [one] Через { $count } хвилину
        [few] Через { $count } хвилини
        [many] Через { $count } хвилин
       *[other] Через { $count } хвилини
    }
in-hours =
    { $count ->
        [one] Через { $count } годину
        [few] Через { $count } години
        [many] Через { $count } годин
       *[other] Через { $count } години
    }
now = Зараз
tour = Показати, як працює застосунок
tour-place = { $stop } з { $stops }
tour-skip = Пропустити
tour-end = Почати
how-was-it = Як усе пройшло?
feeling-good = Добре
feeling-so-so = Так собі
feeling-bad = Погано
how-was-it-sees = { $coach } бачить вашу відповідь. Відповідати не обов’язково.
support-ask = Чи маєте ви підтримку, яка вам потрібна?
enough-yes = Так
enough-partly = Частково
enough-no = Ні
support-sees = { $coach } не бачить вашої відповіді. Керівники проєкту бачать, скільки людей так відповіли, але без імен. Відповідати не обов’язково.
support-thanks = Дякуємо за відповідь.
support-more = Хочете розповісти, що вам потрібно?
not-now = Не зараз
news-title = { $coach } змінює ваш план
news-step = Нова сходинка
news-added = Нове
news-moved = Новий час
news-cancelled = Скасовано
news-restored = Усе ж відбудеться
news-place = Нове місце
news-changed = Змінено
news-removed = Видалено
news-goal-added = Нова ціль
news-goal-changed = Змінена ціль
news-goal-removed = Ціль видалено
news-more =
    { $count ->
        [one] і ще { $count }
        [few] і ще { $count }
        [many] і ще { $count }
       *[other] і ще { $count }
    }
tomorrow = Завтра
yesterday = Учора
until = до { $time }
fact-where = Де
fact-who = З ким
bring = Візьміть із собою: { $things }
fact-bring = Візьміть із собою
to-say = Корисні фрази
to-say-always = Завжди корисні фрази
later = Потім
next-up = Далі
day-and-time = { $day }, { $time }
step-of = Сходинка { $step } з { $steps }
goal-next = Маленька ціль
step-top = Ви дійшли
message-new = Нове повідомлення від { $name }

free-title = Сьогодні в розкладі нічого немає
over-title = На сьогодні все
free-until = Наступного разу: { $day }.
free-until-tomorrow = Наступного разу — завтра.
free-until-later = Поки що в розкладі більше нічого немає.
no-plan-title = Плану ще немає
no-plan-text = { $coach } готує ваш план. Ви побачите його тут, коли він буде готовий.

loading = Завантажуємо ваш розклад
rest-loading = Завантажуємо решту застосунку
loading-more = Коли мережа слабка, це триває довше. Можете відкласти телефон.

## Answers

answer-coming = Я прийду
answer-cannot = Я не можу прийти
answer-late = Я запізнюся
answer-here = Я вже тут
answered-coming = Ви прийдете
answered-cannot = Ви не можете прийти
answered-late =
    { $count ->
        [one] Ви запізнитеся на { $count } хвилину
        [few] Ви запізнитеся на { $count } хвилини
        [many] Ви запізнитеся на { $count } хвилин
       *[other] Ви запізнитеся на { $count } хвилини
    }
answered-here = Ви вже тут
answer-undo = Скасувати відповідь
answer-on-phone = Відповідь збережено на телефоні. { $coach } отримає її, коли буде мережа.
answer-sent = Відповідь надіслано. Отримує: { $coach }.
answer-read = { $coach } вже бачить вашу відповідь.
answer-sees = { $coach } бачить вашу відповідь.
answer-sees-undo = { $coach } бачить вашу відповідь. Ви можете її скасувати.
why = Чому ви не можете прийти?
why-about = { $what }, { $time }
late = На скільки ви запізнитеся?
late-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
reason-ill = Я хворію
reason-child-ill = Моя дитина хвора
reason-doctor = Я йду до лікаря
reason-travel = Я не можу туди дістатися
reason-no-strength = Сьогодні я не маю сил
reason-other = Щось інше

## Schedule

week = Тиждень { $number }
week-short = Т. { $number }
week-before = Показати попередній тиждень, тиждень { $number }
week-after = Показати наступний тиждень, тиждень { $number }
week-this = Показати цей тиждень
month-show = Показати місяць
week-show = Показати тиждень
month-previous = Назад
month-next = Далі
month-turn = Показати { $month }
month-day =
    { $count ->
        [one] { $day }, { $count } заняття
        [few] { $day }, { $count } заняття
        [many] { $day }, { $count } занять
       *[other] { $day }, { $count } заняття
    }
day-free = У розкладі нічого немає
mark-coming = Ви прийдете
mark-cannot = Ви не можете прийти
mark-coming-waiting = Ви прийдете. Чекаємо на мережу.
mark-cannot-waiting = Ви не можете прийти. Чекаємо на мережу.
mark-late = Ви запізнитеся
mark-late-waiting = Ви запізнитеся. Чекаємо на мережу.
mark-here-waiting = Ви вже тут. Чекаємо на мережу.
mark-cancelled = Скасовано
cancelled-text = Вам не треба приходити.
past-text = Це вже минуло.
gone-title = Цього більше немає в розкладі
gone-text = Ваш коуч змінив план. Подивіться в розкладі, що буде тепер.

## The schedule in the calendar of the phone

calendar-add = Додати в календар телефону
calendar-title = Розклад у календарі телефону
calendar-text = Тоді розклад видно в календарі вашого телефону. Коли змінюється план, змінюється й календар.
calendar-once = Тоді розклад видно в календарі вашого телефону таким, який він зараз. Коли зміниться план, зробіть це ще раз.
calendar-sees = Хто має посилання, той бачить ваш розклад. Не давайте його нікому.
calendar-open = Відкрити календар
calendar-remove = Видалити посилання
calendar-removed = Посилання видалено. Календар більше нічого звідси не отримає.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Новий рік
holiday-epiphany = Богоявлення
holiday-good-friday = Страсна п’ятниця
holiday-easter = Великдень
holiday-easter-monday = Великодній понеділок
holiday-first-of-may = Перше травня
holiday-ascension = Вознесіння
holiday-pentecost = Трійця
holiday-national-day = Національний день Швеції
holiday-midsummer-eve = Переддень свята середини літа
holiday-midsummer = Свято середини літа
holiday-all-saints = День усіх святих
holiday-christmas-eve = Святвечір
holiday-christmas = Різдво
holiday-boxing-day = Другий день Різдва
holiday-new-years-eve = Переддень Нового року

## The staircase and its small goals

steps-top = Угорі: { $top }
steps-label =
    { $steps ->
        [one] На сходах { $steps } сходинка. Ви на сходинці { $step }. Угорі: { $top }.
        [few] На сходах { $steps } сходинки. Ви на сходинці { $step }. Угорі: { $top }.
        [many] На сходах { $steps } сходинок. Ви на сходинці { $step }. Угорі: { $top }.
       *[other] На сходах { $steps } сходинки. Ви на сходинці { $step }. Угорі: { $top }.
    }
steps-label-top = Ви пройшли всі сходи. Ви дійшли: { $top }.
step-word = Сходинка
step-done = Готово
step-here = Ви тут
step-coming = Попереду
goals-done =
    { $count ->
        [one] { $done } з { $count } маленької цілі
        [few] { $done } з { $count } маленьких цілей
        [many] { $done } з { $count } маленьких цілей
       *[other] { $done } з { $count } маленької цілі
    }
goals-count =
    { $count ->
        [one] { $count } маленька ціль
        [few] { $count } маленькі цілі
        [many] { $count } маленьких цілей
       *[other] { $count } маленької цілі
    }
goals = Маленькі цілі
goals-of-step = Маленькі цілі на сходинці { $step }
goals-none = На цій сходинці ще немає маленьких цілей.
goal-now = Зараз
goal-done = Готово
goal-done-waiting = Готово. Чекаємо на мережу.
goal-of-step = Маленька ціль на сходинці { $step }
goal-how = Як це зробити
goal-do = Зроблено
goal-did = Ви це зробили
goal-cheer =
    { $count ->
        [1] Чудово! Це ваша перша маленька ціль.
        [one] Чудово! Ви досягли { $count } маленької цілі.
        [few] Чудово! Ви досягли { $count } маленьких цілей.
        [many] Чудово! Ви досягли { $count } маленьких цілей.
       *[other] Чудово! Ви досягли { $count } маленької цілі.
    }
deed-on-phone = Збережено на телефоні. { $coach } побачить це, коли буде мережа.
deed-sent = Надіслано. Отримує: { $coach }.
deed-read = { $coach } вже це бачить.
undo = Скасувати
goal-help = Попросити про допомогу. Коуч: { $coach }
goal-smaller = Ціль завелика
goal-smaller-asked = Я прошу меншу ціль
wish-answered = Є відповідь. Пише { $coach }
goal-own = Запропонувати свою ціль
goal-own-ask = Яку ціль ви хочете?
goal-idea-talk = Розмовляти з кимось шведською
goal-idea-bus = Самостійно їздити автобусом
goal-idea-computer = Краще користуватися комп’ютером
goal-idea-walk = Щодня ходити на прогулянку
goal-own-write = Або напишіть свою ціль
goal-own-long = Ціль задовга. У ній може бути { $max } знаків. Напишіть коротше.
goal-own-send = Надіслати
goal-own-sees = { $coach } прочитає вашу ціль і відповість вам.
goal-own-wish = Моя пропозиція: { $goal }
goal-own-enough = Три ваші цілі чекають на відповідь. Відповість { $coach }.
goal-help-text = Мені потрібна допомога: { $goal }
goal-sees = Ваші цілі бачите ви та { $coach }.
goal-gone-title = Цієї цілі більше немає у вашому плані
goal-gone-text = Ваш коуч змінив план. Подивіться на сходи, що буде тепер.

## Messages

messages-sees = Це читаєте лише ви та { $coach }.
messages-label = Повідомлення
messages-empty = Повідомлень ще немає
messages-empty-text = Пишіть сюди, коли хочете щось запитати чи розповісти. Читає { $coach }.
message-write = Написати повідомлення
message-to = Написати. Отримує { $coach }
message-send = Надіслати
message-too-long = Повідомлення задовге. У ньому може бути { $max } знаків. Поділіть його на два.
voice-start = Голос
voice-about = Ваш запис почує лише { $coach }. Телефон запитає, чи може Stegvis користуватися мікрофоном. Дозвольте.
voice-record = Почати говорити
voice-opening = Вмикаємо мікрофон
voice-running = Говоріть. Це почує лише { $coach }. У вас дві хвилини.
voice-stop = Готово
voice-note = Голосове повідомлення
voice-play = Відтворити
voice-pause = Пауза
voice-denied = Stegvis не має доступу до мікрофона. Відкрийте налаштування браузера, дозвольте мікрофон для цієї сторінки й спробуйте ще раз.
voice-failed = Не вдалося записати. Закрийте інші застосунки, що користуються мікрофоном, і спробуйте ще раз.
photo-start = Фото
photo-about = Фото побачить лише { $coach }. У ньому немає даних про те, де ви.
photo = Фото
photo-failed = Не вдалося відкрити фото. Виберіть інше.
throw-away = Видалити
thrown-away = Видалено.
attachment-away = Цього ще немає на телефоні. Спробуйте ще раз, коли буде мережа.
ready = Готові речення
ready-late = Я трохи запізнюся.
ready-ill = Я хворію.
ready-call = Можете мені зателефонувати?
ready-thanks = Дякую!
message-mine = Ви написали о { $time }:
message-theirs = { $name } пише о { $time }:
receipt-on-phone = На цьому телефоні. Буде надіслано, коли з’явиться мережа.
receipt-sent = Надіслано
receipt-read = Прочитано. Коуч: { $coach }
translated-by = Переклад: { $name }
translated-machine = Переклав комп’ютер. Ніхто не перевіряв.

## After a long absence

back-title = Знову вітаємо, { $name }
back-text = Усе на місці. Ви на сходинці { $step }.
back-text-top = Усе на місці.
back-small = Почніть із малого. Привітайтеся: { $coach } відповість, і ви разом знайдете час.
back-hello = Привітатися. Отримує { $coach }
back-hello-text = Вітаю! Я знову тут.
back-sees = Ваше привітання бачить лише { $coach }.
back-today = Показати, що сьогодні

## Me

swedish-too = Шведська під моєю мовою
yes = Так
no = Ні

size = Розмір тексту
size-normal = Звичайний
size-large = Великий
size-largest = Найбільший
look = Вигляд
look-light = Світлий
look-dark = Темний
look-contrast = Чіткий
reminders = Нагадування
reminders-text = Телефон може нагадувати про те, що є у вашому розкладі, і сповіщати, коли вам пише коуч. На заблокованому екрані видно лише, що у вас щось є, але не видно, що саме.
reminders-sees = Нагадування отримуєте лише ви. Google, Apple або хтось інший передає їх на телефон, але не може їх прочитати.
reminders-ask = Телефон запитає, чи може Stegvis показувати сповіщення. Натисніть «Дозволити».
reminders-start = Нагадувати мені
reminders-on = Телефон нагадуватиме вам.
reminders-evening = Увечері напередодні
reminders-hour = За годину
reminders-news = Повідомлення й новий план
reminders-quiet-from = Тиша з години
reminders-quiet-until = Тиша до години
reminders-quiet-text = У цей час нагадувань немає. Якщо тиша не потрібна, двічі виберіть той самий час.
reminders-stop = Не нагадувати
reminders-denied = Телефон не дозволяє Stegvis показувати сповіщення. Відкрийте налаштування браузера, знайдіть Stegvis серед сайтів і дозвольте сповіщення. Потім поверніться сюди.
reminders-install = Спершу додайте Stegvis на початковий екран: натисніть «Поширити» в Safari й виберіть «На початковий екран». Потім відкрийте Stegvis звідти.
reminders-absent = Цей браузер не може нагадувати.
reminders-failed = Не вдалося ввімкнути нагадування. Перевірте, чи є мережа, і спробуйте ще раз.
pin = PIN-код
pin-on = Увімкнено
pin-off = Вимкнено
pin-text = З PIN-кодом ніхто, хто позичить ваш телефон, не прочитає ваш план і повідомлення. Ви самі вирішуєте, чи він вам потрібен.
pin-when = Stegvis питає PIN-код, коли ви відкриваєте застосунок і коли повертаєтеся до нього через 5 хвилин.
pin-if-forgotten = Якщо забудете PIN-код, коуч дасть вам новий код. Те, що ще не надіслано, тоді зникне.
pin-old = Ваш PIN-код зараз
pin-new = Новий PIN-код, від 4 до 6 цифр
pin-again = Той самий PIN-код ще раз
pin-start = Увімкнути PIN-код
pin-change = Змінити PIN-код
pin-stop = Вимкнути PIN-код
pin-is-on = PIN-код увімкнено.
pin-set = Готово. Тепер Stegvis питає новий PIN-код.
pin-removed = Готово. Тепер Stegvis не питає PIN-код.
pin-shape = У PIN-коді від 4 до 6 цифр.
pin-differ = Ці два PIN-коди різні. Напишіть той самий PIN-код ще раз.
pin-busy = Зачекайте трохи
pin-wrong = Це не той PIN-код.
pin-left =
    { $count ->
        [one] Можна спробувати ще { $count } раз. Якщо знову буде не той PIN-код, телефон видалить усе в Stegvis і вам буде потрібен новий код від коуча.
        [few] Можна спробувати ще { $count } рази.
        [many] Можна спробувати ще { $count } разів.
       *[other] Можна спробувати ще { $count } разу.
    }
pin-wait =
    { $minutes ->
        [one] Зачекайте { $minutes } хвилину й спробуйте ще раз.
        [few] Зачекайте { $minutes } хвилини й спробуйте ще раз.
        [many] Зачекайте { $minutes } хвилин і спробуйте ще раз.
       *[other] Зачекайте { $minutes } хвилини й спробуйте ще раз.
    }
pin-failed = Не вдалося. Спробуйте ще раз.
my-data = Мої дані
my-data-about = Хто що бачить, зберегти копію, видалити

## My data

sees = Хто що бачить?
sees-answers = Розклад і відповіді
sees-goals = Сходи й цілі
sees-messages = Повідомлення
sees-both = Ви та { $coach }
sees-translators = Перекладачі
sees-translators-text = Бачать тексти плану, але не знають, що вони ваші
sees-manager = Керівник
sees-manager-text = Бачить лише кількість, без імен
save-data = Зберегти копію
save-data-text = Ви отримаєте файл з усім, що є про вас у Stegvis. Потрібна мережа.
save-data-page = Зберегти мої дані
save-data-json = Зберегти як JSON
save-data-done = Файл збережено на телефоні.

erase = Видалити мої дані
erase-text = Ви можете попросити муніципалітет видалити все про вас у Stegvis. Відповідь дадуть протягом місяця. Іноді за законом дещо треба зберегти. Коли все буде видалено, ви більше не зможете користуватися застосунком.
erase-ask = Попросити видалити мої дані
erase-asked = Ви попросили про це: { $day }
erase-sees = { $coach } бачить ваше прохання.

## Locked by a PIN

lock-title = Напишіть свій PIN-код
lock-erase = Стерти
lock-open = Відкрити
lock-forgotten = Не пам’ятаю PIN-код
lock-forgotten-title = Не пам’ятаєте PIN-код?
lock-forgotten-text = Тоді вам потрібен новий код від коуча. Усе, що Stegvis зберіг на телефоні, буде видалено. Ваш план і все надіслане залишаться.
lock-forgotten-lost = Ви щось робили без мережі, і це ще не надіслано? Воно зникне. Поки застосунок заблоковано, телефон не бачить, скільки цього.
lock-try-again = Спробувати ще раз
lock-throw-away = Видалити й написати новий код

## Sign out

sign-out = Вийти
sign-out-title = Хочете вийти?
sign-out-text = Усе буде видалено з телефону. Ваш план залишиться в коуча. Щоб увійти знову, потрібен новий код.
sign-out-unsent =
    { $count ->
        [one] Ще не надіслано { $count } річ. Зачекайте на мережу, інакше вона зникне.
        [few] Ще не надіслано { $count } речі. Зачекайте на мережу, інакше вони зникнуть.
        [many] Ще не надіслано { $count } речей. Зачекайте на мережу, інакше вони зникнуть.
       *[other] Ще не надіслано { $count } речі. Зачекайте на мережу, інакше вони зникнуть.
    }
sign-out-stay = Залишитися

## Help

help-call = Зателефонувати: { $coach }
help-write = Написати: { $coach }
call-ask = Попросити про дзвінок: { $coach }
call-asked = Ви попросили про дзвінок: { $coach }
help-code = Не маєте коду? Запитайте того, хто допомагає вам у проєкті.
help-screens = Що є в застосунку
help-today = Що відбувається зараз і потім
help-schedule = Що ви робите щотижня
help-steps = Як далеко ви пройшли
help-messages = Листування з коучем
help-danger = Хтось у небезпеці? Телефонуйте 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Одну річ не вдалося зберегти
refused-no-such-occurrence = Ви відповіли на те, чого більше немає в розкладі. Подивіться в розкладі, що буде тепер.
refused-occurrence-cancelled = Ви відповіли на те, що скасовано. Вам не треба нічого робити.
refused-no-such-goal = Цієї цілі більше немає у вашому плані. Подивіться на сходи, що буде тепер.
refused-no-such-own-goal = Вашої пропозиції вже немає. Подивіться на сходи, чи є тепер ця ціль у плані.
refused-too-many-own-goals = Три ваші цілі вже чекають на відповідь. Зачекайте на відповідь або скасуйте одну з них.
refused-no-such-message = Цього повідомлення більше немає. Вам не треба нічого робити.
refused-unknown-language = Цієї мови тут немає. Виберіть іншу.
refused-no-such-plan = Цього плану більше немає. Вам не треба нічого робити.
refused-no-such-attachment = Голосове повідомлення або фото не надійшло, і на телефоні його вже немає. Зробіть це ще раз.
refused-unreadable = Сервер не зрозумів того, що ви зробили. Перезапустіть застосунок і зробіть це ще раз.
