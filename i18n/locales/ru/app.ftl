### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Меню
today = Сегодня
schedule = График
steps = Ступени
messages = Коуч
help = Помощь
language = Язык
close = Закрыть
understood = Хорошо
coach-nameless = ваш коуч
coach-named = { $name }, ваш коуч

listen = Слушать
listen-stop = Стоп

## First start

welcome-title = Выберите язык
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Языки на выбор
languages-loading = Загружаем языки
languages-unreachable = Сейчас другие языки не загружаются. Можно начать на шведском, а язык сменить потом.
try-again = Повторить
language-loading = Загружаем: { $name }
language-unreachable = Этого языка ещё нет на телефоне. Чтобы его загрузить, нужен интернет.
language-unchecked = Часть приложения перевёл компьютер. Люди проверили ещё не всё.

enter-title = Войдите по коду
enter-lead = Код вам даст ваш коуч.
enter-label = Напишите код
enter-note = 8 знаков. Буквы можно писать большие или маленькие.
enter-next = Дальше
enter-busy = Открываем
enter-shape = Это не похоже на код. В коде 8 знаков. Посмотрите на него ещё раз.
enter-camera = Коуч показывает квадрат с чёрными точками? Откройте камеру телефона и наведите её на квадрат. Stegvis откроется.
enter-scan = Считать квадрат камерой
enter-scan-denied = Камера не работает. Напишите код.
enter-sees = Код только говорит, кто вы. Он работает один раз.
ended-title = Вам нужен новый код
ended-text = Вход с этого телефона больше не действует. Попросите у коуча новый код. Всё, что вы сделали, осталось на телефоне.
emptied-text = Телефон удалил то, что сохранило приложение. Попросите у коуча новый код. Всё, что было отправлено, осталось.
pin-thrown-away = PIN-код был забыт или введён неверно слишком много раз. Телефон удалил то, что было сохранено в Stegvis. Попросите у коуча новый код. Всё, что было отправлено, осталось.

## Today

in-minutes =
    { $count ->
        [one] Через { $count } минуту
        [few] Через { $count } минуты
        [many] Через { $count } минут
       *[other] Через { $count } минуты
    }
in-hours =
    { $count ->
        [one] Через { $count } час
        [few] Через { $count } часа
        [many] Через { $count } часов
       *[other] Через { $count } часа
    }
now = Сейчас
tour = Показать, как работает приложение
tour-place = { $stop } из { $stops }
tour-skip = Пропустить
tour-end = Начать
how-was-it = Как всё прошло?
feeling-good = Хорошо
feeling-so-so = Так себе
feeling-bad = Плохо
how-was-it-sees = { $coach } видит ваш ответ. Отвечать не обязательно.
support-ask = Хватает ли вам поддержки?
enough-yes = Да
enough-partly = Отчасти
enough-no = Нет
support-sees = { $coach } не видит ваш ответ. Руководители проекта видят, сколько человек так ответили, но без имён. Отвечать не обязательно.
support-thanks = Спасибо за ответ.
support-more = Хотите рассказать, что вам нужно?
not-now = Не сейчас
news-title = { $coach } меняет ваш план
news-step = Новая ступень
news-added = Новое
news-moved = Новое время
news-cancelled = Отменено
news-restored = Всё-таки будет
news-place = Новое место
news-changed = Изменено
news-removed = Удалено
news-goal-added = Новая цель
news-goal-changed = Цель изменена
news-goal-removed = Цель удалена
news-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
tomorrow = Завтра
yesterday = Вчера
until = до { $time }
fact-where = Где
fact-who = С кем
bring = Возьмите с собой: { $things }
fact-bring = Взять с собой
to-say = Что можно сказать
to-say-always = Пригодится всегда
later = Потом
next-up = Дальше
day-and-time = { $day }, { $time }
step-of = Ступень { $step } из { $steps }
goal-next = Маленькая цель
step-top = Вы наверху
message-new = Новое сообщение: { $name }

free-title = Сегодня в графике ничего нет
over-title = На сегодня всё
free-until = Следующий раз: { $day }.
free-until-tomorrow = Следующий раз — завтра.
free-until-later = Пока в графике больше ничего нет.
no-plan-title = Плана ещё нет
no-plan-text = { $coach } готовит ваш план. Готовый план вы увидите здесь.

loading = Загружаем ваш график
rest-loading = Загружаем остальное в приложении
loading-more = Если интернет слабый, нужно подождать. Телефон можно отложить.

## Answers

answer-coming = Я приду
answer-cannot = Я не могу прийти
answer-late = Я опоздаю
answer-here = Я на месте
answered-coming = Вы придёте
answered-cannot = Вы не можете прийти
answered-late =
    { $count ->
        [one] Вы опоздаете на { $count } минуту
        [few] Вы опоздаете на { $count } минуты
        [many] Вы опоздаете на { $count } минут
       *[other] Вы опоздаете на { $count } минуты
    }
answered-here = Вы на месте
answer-undo = Отменить ответ
answer-on-phone = Ответ сохранён на телефоне. Когда будет интернет, его получит { $coach }.
answer-sent = Ответ отправлен. Его получит { $coach }.
answer-read = { $coach } уже знает ваш ответ.
answer-sees = { $coach } видит ваш ответ.
answer-sees-undo = { $coach } видит ваш ответ. Его можно отменить.
why = Почему вы не можете прийти?
why-about = { $what }, { $time }
late = На сколько вы опоздаете?
late-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
reason-ill = Я болею
reason-child-ill = Мой ребёнок болеет
reason-doctor = Я иду к врачу
reason-travel = Я не могу туда добраться
reason-no-strength = У меня сегодня нет сил
reason-other = Другое

## Schedule

week = Неделя { $number }
week-short = Нед. { $number }
week-before = Показать предыдущую неделю, неделя { $number }
week-after = Показать следующую неделю, неделя { $number }
week-this = Показать эту неделю
month-show = Показать месяц
week-show = Показать неделю
month-previous = Назад
month-next = Дальше
month-turn = Показать { $month }
month-day =
    { $count ->
        [one] { $day }, { $count } занятие
        [few] { $day }, { $count } занятия
        [many] { $day }, { $count } занятий
       *[other] { $day }, { $count } занятия
    }
day-free = Ничего нет
mark-coming = Вы придёте
mark-cannot = Вы не можете прийти
mark-coming-waiting = Вы придёте. Ждём интернета.
mark-cannot-waiting = Вы не можете прийти. Ждём интернета.
mark-late = Вы опоздаете
mark-late-waiting = Вы опоздаете. Ждём интернета.
mark-here-waiting = Вы на месте. Ждём интернета.
mark-cancelled = Отменено
cancelled-text = Вам не нужно приходить.
past-text = Это уже прошло.
gone-title = Этого больше нет в графике
gone-text = Коуч изменил ваш план. Посмотрите в графике, что будет теперь.

## The schedule in the calendar of the phone

calendar-add = Добавить в календарь телефона
calendar-title = График в календаре телефона
calendar-text = График будет виден в календаре вашего телефона. Когда план изменится, календарь тоже изменится.
calendar-once = График будет виден в календаре вашего телефона таким, какой он сейчас. Когда план изменится, сделайте это ещё раз.
calendar-sees = Тот, у кого есть ссылка, может видеть ваш график. Никому её не давайте.
calendar-open = Открыть календарь
calendar-remove = Удалить ссылку
calendar-removed = Ссылка удалена. Календарь больше ничего отсюда не получит.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Новый год
holiday-epiphany = Богоявление
holiday-good-friday = Страстная пятница
holiday-easter = Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-first-of-may = Первое мая
holiday-ascension = Вознесение
holiday-pentecost = Троица
holiday-national-day = Национальный день Швеции
holiday-midsummer-eve = Канун праздника середины лета
holiday-midsummer = Праздник середины лета
holiday-all-saints = День всех святых
holiday-christmas-eve = Канун Рождества
holiday-christmas = Рождество
holiday-boxing-day = Второй день Рождества
holiday-new-years-eve = Канун Нового года

## The staircase and its small goals

steps-top = Наверху: { $top }
steps-label =
    { $steps ->
        [one] Всего { $steps } ступень. Вы на ступени { $step }. Наверху: { $top }.
        [few] Всего { $steps } ступени. Вы на ступени { $step }. Наверху: { $top }.
        [many] Всего { $steps } ступеней. Вы на ступени { $step }. Наверху: { $top }.
       *[other] Всего { $steps } ступени. Вы на ступени { $step }. Наверху: { $top }.
    }
steps-label-top = Вы прошли все ступени. Вы наверху: { $top }.
step-word = Ступень
step-done = Готово
step-here = Вы здесь
step-coming = Впереди
goals-done =
    { $count ->
        [one] { $done } из { $count } маленькой цели
        [few] { $done } из { $count } маленьких целей
        [many] { $done } из { $count } маленьких целей
       *[other] { $done } из { $count } маленькой цели
    }
goals-count =
    { $count ->
        [one] { $count } маленькая цель
        [few] { $count } маленькие цели
        [many] { $count } маленьких целей
       *[other] { $count } маленькой цели
    }
goals = Маленькие цели
goals-of-step = Маленькие цели на ступени { $step }
goals-none = На этой ступени ещё нет маленьких целей.
goal-now = Сейчас
goal-done = Готово
goal-done-waiting = Готово. Ждём интернета.
goal-of-step = Маленькая цель на ступени { $step }
goal-how = Как это сделать
goal-do = Сделано
goal-did = Вы это сделали
goal-cheer =
    { $count ->
        [1] Отлично! Это ваша первая маленькая цель.
        [one] Отлично! Вы достигли { $count } маленькой цели.
        [few] Отлично! Вы достигли { $count } маленьких целей.
        [many] Отлично! Вы достигли { $count } маленьких целей.
       *[other] Отлично! Вы достигли { $count } маленькой цели.
    }
deed-on-phone = Это сохранено на телефоне. Когда будет интернет, это увидит { $coach }.
deed-sent = Отправлено. Это увидит { $coach }.
deed-read = { $coach } уже знает об этом.
undo = Отменить
goal-help = Попросить помощи: { $coach }
goal-smaller = Цель слишком большая
goal-smaller-asked = Я прошу цель поменьше
wish-answered = { $coach } отвечает
goal-own = Предложить свою цель
goal-own-ask = Какую цель вы хотите?
goal-idea-talk = Говорить с кем-нибудь по-шведски
goal-idea-bus = Самостоятельно ездить на автобусе
goal-idea-computer = Лучше освоить компьютер
goal-idea-walk = Каждый день гулять
goal-own-write = Или напишите свою цель
goal-own-long = Цель слишком длинная. В ней может быть { $max } знаков. Напишите короче.
goal-own-send = Отправить
goal-own-sees = { $coach } прочитает вашу цель и ответит вам.
goal-own-wish = Моё предложение: { $goal }
goal-own-enough = Три ваши цели уже ждут ответа. На них ответит { $coach }.
goal-help-text = Мне нужна помощь: { $goal }
goal-sees = Ваши цели видите вы и { $coach }.
goal-gone-title = Этой цели больше нет в вашем плане
goal-gone-text = Коуч изменил ваш план. Посмотрите на ступени, что будет теперь.

## Messages

messages-sees = Это читаете только вы и { $coach }.
messages-label = Сообщения
messages-empty = Сообщений ещё нет
messages-empty-text = Хотите что-то спросить или рассказать? Напишите, и { $coach } прочитает.
message-write = Написать сообщение
message-to = Написать: { $coach }
message-send = Отправить
message-too-long = Сообщение слишком длинное. В нём может быть { $max } знаков. Разделите его на два.
voice-start = Голос
voice-about = Вашу запись услышит только { $coach }. Телефон спросит, можно ли Stegvis использовать микрофон. Разрешите.
voice-record = Начать говорить
voice-opening = Включаем микрофон
voice-running = Говорите. Это услышит только { $coach }. У вас две минуты.
voice-stop = Готово
voice-note = Голосовое сообщение
voice-play = Прослушать
voice-pause = Пауза
voice-denied = У Stegvis нет доступа к микрофону. Откройте настройки браузера, разрешите микрофон для этой страницы и попробуйте ещё раз.
voice-failed = Не получилось записать. Закройте другие приложения, которые используют микрофон, и попробуйте ещё раз.
photo-start = Фото
photo-about = Фото увидит только { $coach }. В нём нет данных о том, где вы.
photo = Фото
photo-failed = Фото не открывается. Выберите другое.
throw-away = Удалить
thrown-away = Удалено.
attachment-away = Этого ещё нет на телефоне. Попробуйте снова, когда будет интернет.
ready = Готовые фразы
ready-late = Я немного опоздаю.
ready-ill = Я болею.
ready-call = Можете мне позвонить?
ready-thanks = Спасибо!
message-mine = Вы написали в { $time }:
message-theirs = { $name } пишет в { $time }:
receipt-on-phone = На этом телефоне. Отправим, когда будет интернет.
receipt-sent = Отправлено
receipt-read = Прочитано: { $coach }
translated-by = Перевод: { $name }
translated-machine = Перевёл компьютер. Никто не проверял.

## After a long absence

back-title = С возвращением, { $name }
back-text = Всё на месте. Вы на ступени { $step }.
back-text-top = Всё на месте.
back-small = Начните с малого. Поздоровайтесь: { $coach } ответит, и вы вместе найдёте время.
back-hello = Отправить привет: { $coach }
back-hello-text = Здравствуйте! Я снова здесь.
back-sees = Ваш привет увидит только { $coach }.
back-today = Показать, что сегодня

## Me

swedish-too = Шведский текст под русским
yes = Да
no = Нет

size = Размер букв
size-normal = Обычный
size-large = Большой
size-largest = Огромный
look = Вид
look-light = Светлый
look-dark = Тёмный
look-contrast = Чёткий
reminders = Напоминания
reminders-text = Телефон может напоминать о том, что есть в вашем графике, и сообщать, когда вам пишет коуч. На заблокированном экране видно только, что у вас что-то есть, но не видно, что именно.
reminders-sees = Напоминания получаете только вы. Google, Apple или кто-то другой передаёт их на телефон, но не может их прочитать.
reminders-ask = Телефон спросит, можно ли Stegvis показывать уведомления. Нажмите «Разрешить».
reminders-start = Напоминать мне
reminders-on = Телефон будет вам напоминать.
reminders-evening = Вечером накануне
reminders-hour = За час
reminders-news = Сообщения и новый план
reminders-quiet-from = Тишина с
reminders-quiet-until = Тишина до
reminders-quiet-text = В это время напоминаний не будет. Если тишина не нужна, выберите дважды одно и то же время.
reminders-stop = Не напоминать
reminders-denied = Телефон не разрешает Stegvis показывать уведомления. Откройте настройки браузера, найдите Stegvis среди сайтов и разрешите уведомления. Потом вернитесь сюда.
reminders-install = Сначала добавьте Stegvis на главный экран: нажмите «Поделиться» в Safari и выберите «На экран „Домой“». Потом откройте Stegvis оттуда.
reminders-absent = Этот браузер не может напоминать.
reminders-failed = Не получилось включить напоминания. Проверьте, есть ли интернет, и попробуйте ещё раз.
pin = PIN-код
pin-on = Включён
pin-off = Выключен
pin-text = С PIN-кодом никто, кому вы дадите телефон, не прочитает ваш план и сообщения. Нужен ли он вам, решаете вы.
pin-when = Stegvis спрашивает PIN-код, когда вы открываете приложение и когда возвращаетесь в него через 5 минут или позже.
pin-if-forgotten = Если вы забудете PIN-код, коуч даст вам новый код для входа. То, что не успело отправиться, тогда пропадёт.
pin-old = PIN-код сейчас
pin-new = Новый PIN-код, от 4 до 6 цифр
pin-again = Тот же PIN-код ещё раз
pin-start = Включить PIN-код
pin-change = Сменить PIN-код
pin-stop = Выключить PIN-код
pin-is-on = PIN-код включён.
pin-set = Готово. Теперь Stegvis спрашивает новый PIN-код.
pin-removed = Готово. Теперь Stegvis не спрашивает PIN-код.
pin-shape = В PIN-коде от 4 до 6 цифр.
pin-differ = Вы написали два разных PIN-кода. Напишите одинаковый ещё раз.
pin-busy = Подождите немного
pin-wrong = PIN-код не подошёл.
pin-left =
    { $count ->
        [one] Можно попробовать ещё { $count } раз. Если PIN-код снова не подойдёт, телефон удалит всё в Stegvis, и вам будет нужен новый код от коуча.
        [few] Можно попробовать ещё { $count } раза.
        [many] Можно попробовать ещё { $count } раз.
       *[other] Можно попробовать ещё { $count } раза.
    }
pin-wait =
    { $minutes ->
        [one] Подождите { $minutes } минуту и попробуйте ещё раз.
        [few] Подождите { $minutes } минуты и попробуйте ещё раз.
        [many] Подождите { $minutes } минут и попробуйте ещё раз.
       *[other] Подождите { $minutes } минуты и попробуйте ещё раз.
    }
pin-failed = Не получилось. Попробуйте ещё раз.
my-data = Мои данные
my-data-about = Кто что видит, сохранить копию, удалить

## My data

sees = Кто что видит?
sees-answers = График и ответы
sees-goals = Ступени и цели
sees-messages = Сообщения
sees-both = Вы и { $coach }
sees-translators = Переводчики
sees-translators-text = Видят тексты плана, но не знают, что они ваши
sees-manager = Руководитель
sees-manager-text = Видит только числа, без имён
save-data = Сохранить копию
save-data-text = Вы получите файл со всем, что есть о вас в Stegvis. Нужен интернет.
save-data-page = Сохранить мои данные
save-data-json = Сохранить как JSON
save-data-done = Файл сохранён на телефоне.

erase = Удалить мои данные
erase-text = Вы можете попросить муниципалитет удалить всё о вас в Stegvis. Ответ вы получите в течение месяца. Иногда по закону что-то нужно сохранить. Когда всё будет удалено, вы больше не сможете пользоваться приложением.
erase-ask = Попросить удалить мои данные
erase-asked = Вы попросили об этом: { $day }
erase-sees = { $coach } видит вашу просьбу.

## Locked by a PIN

lock-title = Введите PIN-код
lock-erase = Стереть
lock-open = Открыть
lock-forgotten = Не помню PIN-код
lock-forgotten-title = Забыли PIN-код?
lock-forgotten-text = Тогда вам нужен новый код от коуча. Всё, что Stegvis сохранил на телефоне, будет удалено. Ваш план и всё, что вы отправили, останется.
lock-forgotten-lost = Вы делали что-то без интернета, и это ещё не отправлено? Оно пропадёт. Пока телефон заблокирован, он не видит, сколько этого.
lock-try-again = Попробовать ещё раз
lock-throw-away = Удалить и ввести новый код

## Sign out

sign-out = Выйти
sign-out-title = Хотите выйти?
sign-out-text = Всё удалится с телефона. Ваш план останется у коуча. Чтобы войти снова, нужен новый код.
sign-out-unsent =
    { $count ->
        [one] Ещё не отправлено: { $count }. Подождите, пока будет интернет, иначе это пропадёт.
        [few] Ещё не отправлено: { $count }. Подождите, пока будет интернет, иначе это пропадёт.
        [many] Ещё не отправлено: { $count }. Подождите, пока будет интернет, иначе это пропадёт.
       *[other] Ещё не отправлено: { $count }. Подождите, пока будет интернет, иначе это пропадёт.
    }
sign-out-stay = Остаться

## Help

help-call = Позвонить: { $coach }
help-write = Написать: { $coach }
call-ask = Попросить позвонить: { $coach }
call-asked = Вы попросили вам позвонить: { $coach }
help-code = Нет кода? Спросите того, кто помогает вам в проекте.
help-screens = Что есть в приложении
help-today = Что сейчас и что потом
help-schedule = Что вы делаете каждую неделю
help-steps = Сколько вы уже прошли
help-messages = Переписка с коучем
help-danger = Кто-то в опасности? Звоните 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Кое-что не сохранилось
refused-no-such-occurrence = Вы ответили на то, чего больше нет в графике. Посмотрите в графике, что будет теперь.
refused-occurrence-cancelled = Вы ответили на то, что отменено. Вам ничего не нужно делать.
refused-no-such-goal = Этой цели больше нет в вашем плане. Посмотрите на ступени, что будет теперь.
refused-no-such-own-goal = Вашего предложения больше нет. Посмотрите на ступени: возможно, цель уже в плане.
refused-too-many-own-goals = Три ваши цели уже ждут ответа. Дождитесь ответа или отмените одну из них.
refused-no-such-message = Этого сообщения больше нет. Вам ничего не нужно делать.
refused-unknown-language = Этого языка здесь нет. Выберите другой.
refused-no-such-plan = Этого плана больше нет. Вам ничего не нужно делать.
refused-no-such-attachment = Голосовое сообщение или фото не дошло, и на телефоне его больше нет. Сделайте это ещё раз.
refused-unreadable = Сервер не понял, что вы сделали. Закройте приложение, откройте его снова и сделайте это ещё раз.
