### Status: unchecked (machine-made)

console-title = Stegvis для коучів

page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Головне меню
nav-own = Ви
nav-today = Сьогодні
nav-participants = Учасники
day-today = сьогодні
day-yesterday = учора
day-tomorrow = завтра
day-and-moment = { $day } { $time }
quote = «{ $text }»
list-more = { $first }, { $last }
list-and = { $first } і { $last }
titled = { $title }: { $rest }
somebody = Інший коуч
fetching = Завантажуємо із сервера
stale = Те, що ви бачите, може бути застарілим. { $reason }
fail-title = Не вдалося завантажити сторінку
live-closed = Зараз зміни не з’являються одразу. Перезавантажте сторінку, якщо на щось чекаєте.
missing-title = Такої сторінки немає
missing-text = Адреса неправильна або сторінку перенесено.
missing-back = На головну

## Signing in

signin-title = Увійти
signin-lead = Для коучів, мовної підтримки, керівників і тих, хто обслуговує систему.
signin-picture = Сходи, що ведуть до відчинених дверей
signin-email = Робоча електронна пошта
signin-password = Пароль
signin-do = Увійти
signin-busy = Входимо
signin-waiting = Перевіряємо, чи ви вже ввійшли
signin-ended = Вас було виведено із системи. Увійдіть знову. Написане вами збережено в цьому браузері.
signin-wait =
    { $minutes ->
        [one] Спробуйте ще раз через { $minutes } хвилину.
        [few] Спробуйте ще раз через { $minutes } хвилини.
        [many] Спробуйте ще раз через { $minutes } хвилин.
       *[other] Спробуйте ще раз через { $minutes } хвилини.
    }
signin-participant = Ви учасник?
signin-participant-link = Відкрити застосунок для учасників

## Oneself

me-title = Ви
me-role = Роль
me-municipality = Муніципалітет
me-account = Обліковий запис
me-console = Налаштування
me-language = Мова консолі
role-coach = Коуч
role-coach-for = Ви складаєте плани для своїх учасників і відповідаєте їм.
role-language-worker = Мовна підтримка
role-language-worker-for = Ви перекладаєте те, що пишуть коучі.
role-manager = Керівник
role-manager-for = Ви бачите результати проєктів. Імен ви не бачите.
results-support = Чи мають учасники потрібну підтримку?
results-support-yes =
    { $count ->
        [one] { $percent } % відповідають «так» ({ $count } відповідь)
        [few] { $percent } % відповідають «так» ({ $count } відповіді)
        [many] { $percent } % відповідають «так» ({ $count } відповідей)
       *[other] { $percent } % відповідають «так» ({ $count } відповіді)
    }
results-support-others = «Частково»: { $partly }, «ні»: { $no }
results-few = Відповідей менше ніж { $count }. Тоді нічого не показано, щоб ніхто не впізнав чужої відповіді.
results-since = Остання відповідь кожного учасника, не старша за пів року.
role-operator = Обслуговування системи
role-operator-for = Ви керуєте службою командами сервера. Ви не бачите учасників, і тут нічого робити.
role-participant = Учасник
role-participant-for = Учасники користуються застосунком, а не консоллю.

## Keys

keys = Сполучення клавіш
keys-search = Пошук серед учасників
keys-help = Показати сполучення клавіш
keys-edit-plan = Змінити план
keys-message = Написати повідомлення
keys-send = Надіслати повідомлення
keys-activity = Нове заняття
keys-publish = Відкрити публікацію
keys-publish-now = Опублікувати
keys-undo = Скасувати
keys-redo = Повторити
keys-move = Перенести вибраний час на чверть години або на день
keys-save-next = Зберегти й перейти до наступного
keys-next-phrase = Наступний текст
keys-previous-phrase = Попередній текст
keys-translate = До поля перекладу

## Today

today-title =
    { $count ->
        [one] Ви потрібні { $count } учаснику
        [few] Ви потрібні { $count } учасникам
        [many] Ви потрібні { $count } учасникам
       *[other] Ви потрібні { $count } учасникам
    }
today-nobody = Вітаємо, { $name }
today-lead = { $date }, { $time }
today-label = Ті, кому ви потрібні; спершу найнагальніше
today-empty = На вас ніхто не чекає
today-empty-text = Тут ви побачите, коли хтось напише, не зможе прийти, не матиме плану або телефону.
today-mine = Ваші учасники
position = Сходинка { $step } з { $steps }
position-top = На вершині
need-cannot = Не може прийти { $day } { $time }
need-late =
    { $count ->
        [one] Запізниться на { $count } хвилину { $day } { $time }
        [few] Запізниться на { $count } хвилини { $day } { $time }
        [many] Запізниться на { $count } хвилин { $day } { $time }
       *[other] Запізниться на { $count } хвилини { $day } { $time }
    }
need-call = Просить вас зателефонувати
need-bad = Каже, що було погано: { $day } { $time }
need-own-goal = Пропонує свою ціль
need-smaller = Просить меншу ціль
need-smaller-split = Розділити ціль
need-erasure = Просить видалити свої дані
need-erasure-until = Відповісти не пізніше: { $day }.
need-erasure-look = Переглянути
need-message = Пише вам
need-voice = Надсилає голосове повідомлення
need-photo = Надсилає фото
need-no-plan = Не має плану
need-no-plan-text = Телефон нічого не показує, доки ви не опублікуєте план.
need-not-paired = Немає підключеного телефону
need-not-paired-text = Покажіть код, і учасник зможе відкрити застосунок.
need-more =
    { $count ->
        [one] Ще { $count } справа.
        [few] Ще { $count } справи.
        [many] Ще { $count } справ.
       *[other] Ще { $count } справи.
    }
need-reply = Відповісти
need-called = Дзвінок зроблено
need-plan = Скласти план
need-code = Показати код
need-do-label = { $action }: { $name }
wait-now = Щойно
wait-minutes = { $count } хв
wait-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
wait-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
since = з { $moment }

## The participants

people-lead =
    { $count ->
        [one] У вас { $count } учасник.
        [few] У вас { $count } учасники.
        [many] У вас { $count } учасників.
       *[other] У вас { $count } учасника.
    }
people-none = У вас ще немає учасників
people-none-text = Учасників додає й призначає їм коуча той, хто керує службою у вашому муніципалітеті.
people-search = Пошук учасників
people-search-note = Ім’я, проєкт або мова
people-found =
    { $count ->
        [one] Показано { $count } учасника
        [few] Показано { $count } учасників
        [many] Показано { $count } учасників
       *[other] Показано { $count } учасника
    }
people-not-found = Немає учасника за запитом «{ $typed }»
people-not-found-text = Шукайте за частиною імені, проєкту або мови.
people-name = Учасник
people-step = Сходинка
people-language = Мова
people-phone = Телефон
people-needs = Повідомлення
people-unread =
    { $count ->
        [one] { $count } непрочитане
        [few] { $count } непрочитані
        [many] { $count } непрочитаних
       *[other] { $count } непрочитаного
    }
phone-none = Немає телефону
phone-none-long = Телефон не підключено.
phone-paired = Телефон підключено, але він ще не отримав план.
phone-seen = оновлено { $moment }
phone-seen-long = Телефон оновлено { $moment }.

## How far the published plan has come: words beside pictures

delivery-published = Опубліковано { $moment }
delivery-not-reached = Ще не на телефоні
delivery-reached = На телефоні { $moment }
delivery-not-opened = Ще не відкрито
delivery-opened = Відкрито { $moment }
people-not-reached = Нового плану ще немає на телефоні
people-not-opened = Новий план ще не відкрито
people-opened = план відкрито { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Читає: { $language } та шведська.
person-reads-swedish = Читає шведською.
person-code = Новий код
person-edit-plan = Змінити план
person-no-plan = Опублікованого плану ще немає.
desk-step-done = Готово
desk-step-here = Зараз тут
desk-step-coming = Попереду
desk-stair =
    { $steps ->
        [one] На сходах { $steps } сходинка. Учасник на сходинці { $step }. Угорі: { $top }.
        [few] На сходах { $steps } сходинки. Учасник на сходинці { $step }. Угорі: { $top }.
        [many] На сходах { $steps } сходинок. Учасник на сходинці { $step }. Угорі: { $top }.
       *[other] На сходах { $steps } сходинки. Учасник на сходинці { $step }. Угорі: { $top }.
    }
desk-stair-top = Учасник пройшов усі сходи й дійшов: { $top }.
goal-done-on = виконано { $date }
goal-on-step = сходинка { $step }
day-nothing = Нічого
occurrence-cancelled = Скасовано
occurrence-coming = Прийде
occurrence-here = На місці
occurrence-late =
    { $count ->
        [one] Запізниться на { $count } хвилину
        [few] Запізниться на { $count } хвилини
        [many] Запізниться на { $count } хвилин
       *[other] Запізниться на { $count } хвилини
    }
occurrence-was = На занятті було: «{ $feeling }»
occurrence-cannot = Не може прийти: «{ $reason }»
occurrence-no-answer = Ще немає відповіді
talk = Повідомлення
talk-sees = Бачите ви та { $name }
talk-empty = Ви та { $name } ще не писали одне одному.
talk-write = Написати. Отримує { $name }
talk-write-language = Пишіть просто, шведською. { $name } читає: { $language }.
talk-sending = Надсилаємо
talk-by = { $name } { $time }

## A pairing code

code-title = Код для учасника: { $name }
code-lead = Покажіть зображення або прочитайте код уголос. Його отримує { $name }. Код діє один раз, на одному телефоні.
code-qr = QR-код, що відкриває застосунок. Учасник: { $name }
code-type = Код, який треба написати в застосунку:
code-link = Посилання для надсилання
code-link-note = Надсилайте посилання лише самому учаснику. Хто його відкриє, побачить план.
code-copy = Скопіювати посилання
code-copied = Посилання скопійовано. Вставте його в SMS або лист.
code-until = Код діє до { $moment }. Після закриття його більше не буде показано, але можна створити новий.
code-done = Готово

## The plan editor

edit-plan = План
edit-title = План для учасника: { $name }
edit-saving = Чернетка, зберігаємо.
edit-saved = Чернетка, збережено { $moment }.
edit-sees-none = { $name } ще не має плану.
edit-sees-same = { $name } бачить цей план.
edit-sees-old = { $name } бачить план від { $moment }.
edit-sees-waiting = План від { $moment } опубліковано, але його ще немає на телефоні.
edit-unsaved = Чернетку не збережено
edit-unsaved-text = { $reason } Написане вами залишається в цьому браузері й збережеться, щойно це буде можливо.
edit-adopted = Чернетку змінено { $moment }. Хто змінив: { $name }. Ви бачите нову версію.
edit-problems = Це треба змінити, перш ніж опублікувати план
edit-undo = Скасувати
edit-template = Із шаблону
edit-publish = Опублікувати
edit-step = Учасник стоїть на
step-unknown = Сходинка { $step }
goal-add = Маленька ціль
goal-form = Маленька ціль
goal-title = Ціль
goal-how-field = Як це зробити
goal-step = Належить до сходинки
goal-edit = Змінити ціль «{ $title }»
goal-up = Перемістити вгору ціль «{ $title }»
goal-down = Перемістити вниз ціль «{ $title }»
goal-remove = Видалити ціль «{ $title }»
edit-notice = Кілька слів до плану
edit-notice-note = Учасник побачить це вгорі в застосунку. Пишіть просто, шведською.
edit-week-title = Тиждень
edit-week = Тиждень { $number }, { $days }
edit-week-before = Попередній тиждень
edit-week-after = Наступний тиждень
edit-week-note = Натисніть на час, щоб змінити його, або перемістіть стрілками. Пунктир: не опубліковано.
block-new = не опубліковано
block-cancelled = скасовано
edit-all =
    { $count ->
        [0] Заняття
        [one] { $count } заняття
        [few] { $count } заняття
        [many] { $count } занять
       *[other] { $count } заняття
    }
edit-add = Нове заняття
edit-empty = У плані ще нічого немає
edit-empty-text = Додайте заняття або почніть із шаблону.
edit-open = Змінити
edit-open-label = Змінити «{ $title }»
edit-remove = Видалити
edit-remove-label = Видалити «{ $title }»

form-new = Нове заняття
form-edit = Змінити заняття
form-kind = Вид
form-title = Що
form-place = Місце
form-address = Адреса
form-contact = Контактна особа
form-phone = Телефон контактної особи
form-bring = Взяти з собою
form-repeats = Як часто
form-weekly = Щотижня
form-once = Один раз
form-weekdays = Дні
form-start = Початок
form-end = Кінець
form-date = Дата
form-first = Перший день
form-until = Останній день
form-cancel-day = Скасувати { $day }
form-cancelled = Скасовані дні
form-cancelled-day = Скасовано { $day }
form-restore = Відновити
form-restore-label = Відновити { $day }
form-done = Готово
form-drop = Відкинути
form-not-yet = План зберігає попереднє значення, доки поле не буде правильним.
field-missing = Напишіть щось тут.
field-too-long = Текст має { $length } знаків. Напишіть щонайбільше { $max }.
field-control = Текст містить знак, який неможливо показати. Видаліть його.
field-no-date = Напишіть дату, що існує: рік, місяць і день.
field-no-time = Напишіть час, наприклад 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, з { $first } до { $until }

quick-label = Додати заняття одним рядком
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Як зрозуміло рядок
quick-no-time = Коли? Напишіть, наприклад, 10-12
quick-no-day = Якого дня? Напишіть, наприклад, tis або 24 nov
quick-no-title = Що? Напишіть, наприклад, svenska
quick-until-guess = до { $date }?
quick-until = до { $date }

preview-title = Так це бачить { $name }
preview-label = Телефон, яким його бачить { $name }
preview-language = Мова телефону
preview-screen = Сторінка телефону
preview-fetching = Малюємо телефон
preview-stale = Зображення може бути застарілим. { $reason }
preview-note = Так буде, якщо опублікувати зараз. Чого бракує ({ $language }), показано шведською.
preview-swedish-note = Так буде шведською, якщо опублікувати зараз.

template-title = Почати із шаблону
template-lead = Дати шаблону рахуються від понеділка цього тижня.
template-note = Потім це можна скасувати. Учасник нічого не побачить, доки ви не опублікуєте.
template-none = Шаблонів немає
template-none-text = Проєкт не має шаблонів у вашому муніципалітеті.
template-holds = Заняття: { $activities }. Маленькі цілі: { $goals }.
template-use = Використати
template-add = Додати
template-replace = Замінити все
template-use-label = Використати шаблон «{ $template }»
template-add-label = Додати вміст шаблону «{ $template }»
template-replace-label = Замінити весь план шаблоном «{ $template }»

## Publishing

publish-title = Опублікувати план. Учасник: { $name }
publish-lead =
    { $count ->
        [one] Змінюється { $count } річ.
        [few] Змінюються { $count } речі.
        [many] Змінюється { $count } речей.
       *[other] Змінюється { $count } речі.
    }
publish-nothing = Нема чого публікувати: { $name } вже бачить цей план.
publish-note = { $name } побачить зміну в застосунку. Ви можете змінити план і опублікувати знову.
publish-changes = Що змінюється
publish-problems = План не відповідає всім правилам. Закрийте й змініть позначене.
publish-who = Отримує план
publish-languages = Мови
publish-swedish = Шведська: усе є
publish-looking = Перевіряємо, що перекладено
publish-all = { $language }: усе є
publish-lacking =
    { $count ->
        [one] { $language }: бракує { $count } тексту з { $texts }
        [few] { $language }: бракує { $count } текстів з { $texts }
        [many] { $language }: бракує { $count } текстів з { $texts }
       *[other] { $language }: бракує { $count } тексту з { $texts }
    }
publish-lacking-note = Їх показано шведською, доки мовна підтримка не перекладе. Вони з’являться в її списку, коли ви опублікуєте.
publish-back = Назад
publish-do = Опублікувати. Отримує { $name }
publish-busy = Публікуємо
published-title = План опубліковано
published-text = { $name } отримає його, коли телефон матиме мережу. Це план номер { $revision }.
published-no-phone = Це план номер { $revision }. { $name } побачить його, коли буде підключено телефон.
published-untranslated =
    { $count ->
        [one] { $count } текст чекає на переклад; поки що його показано шведською.
        [few] { $count } тексти чекають на переклад; поки що їх показано шведською.
        [many] { $count } текстів чекають на переклад; поки що їх показано шведською.
       *[other] { $count } тексту чекають на переклад; поки що їх показано шведською.
    }
published-person = До сторінки учасника: { $name }
published-stay = Залишитися в плані

change-step = Сходинка
change-notice = Слова
change-notice-gone = Слова до плану буде видалено.
change-added = Нове
change-moved = Перенесено
change-cancelled = Скасовано
change-restored = Відбудеться
change-changed = Змінено
change-removed = Видалено
change-goal-added = Нова ціль
change-goal-changed = Змінена ціль
change-goal-removed = Ціль видалено
change-goals = Цілі
change-goals-order = Маленькі цілі матимуть інший порядок.

## Two coaches at the same plan

clash-title = Двоє змінили той самий план
clash-lead = Поки ви писали, план було збережено ({ $moment }). Хто зберіг: { $name }. Нічого не перезаписано. Виберіть, що має діяти.
clash-left = Спершу виберіть, що має діяти. Залишилося: { $count }
clash-note = Вибір можна скасувати за допомогою Ctrl Z.
clash-mine = Ваша версія
clash-mine-note = Ще не збережено
clash-theirs = Версія: { $name }
clash-theirs-note = Збережено { $moment }
clash-differs = Відрізняється:
clash-keep-mine = Залишити мою
clash-keep-theirs = Взяти версію: { $name }
clash-merge = Об’єднати обидві
clash-no-clash = Ви змінили різні речі. Можна об’єднати обидві версії.
clash-choose = Це змінили обоє. Виберіть, щоб об’єднати:
clash-item = Ви: { $mine } { $name }: { $theirs }
clash-item-label = Що має діяти для { $mine }
clash-undecided = Не вибрано
clash-choose-mine = Моє
clash-gone = Видалено.
item-step = Учасник стоїть на: { $step }
item-notice = Слова до плану: «{ $text }»
item-goal = Ціль: { $title } ({ $step }). { $how }
item-except = Скасовано { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } текст не має перекладу
        [few] { $count } тексти не мають перекладу
        [many] { $count } текстів не мають перекладу
       *[other] { $count } тексту не мають перекладу
    }
phrases-done = Усе перекладено
phrases-label = Тексти для перекладу ({ $language }); спершу ті, на які чекає найбільше людей
phrases-show = Показати
phrases-show-missing = Бракує
phrases-show-all = Усі
phrases-none = Усе перекладено
phrases-none-text = Коли коуч опублікує щось нове, воно з’явиться тут.
phrases-choose = Виберіть текст зі списку.
tone-missing = Бракує
tone-machine = Машинний, не перевірено
tone-person = Перекладено
phrase-awaited =
    { $count ->
        [0] { $use }, ніхто не чекає, з { $moment }
        [one] { $use }, чекає { $count } учасник, з { $moment }
        [few] { $use }, чекають { $count } учасники, з { $moment }
        [many] { $use }, чекають { $count } учасників, з { $moment }
       *[other] { $use }, чекають { $count } учасника, з { $moment }
    }
phrase-use-activity = Заняття
phrase-use-goal = Маленька ціль
phrase-use-notice = Слова коуча
phrase-use-place = Місце
phrase-use-bring = Взяти з собою
phrase-use-step = Сходинка
phrase-where-activity = Назва заняття. Стоїть у розкладі й на першій сторінці, тож пишіть коротко.
phrase-where-goal = Маленька ціль або як її досягти. Звертайтеся до учасника: скажіть, що робити.
phrase-where-notice = Слова коуча для учасника. Пишіть так, як говорить коуч: привітно й прямо.
phrase-where-place = Назва місця. Залишайте назви, що стоять на вивісках, і поясніть, якщо треба.
phrase-where-bring = Те, що беруть із собою. Стоїть після слів «Візьміть із собою».
phrase-where-step = Сходинка або те, що чекає вгорі. Стоїть на сходах, тож пишіть коротко.
phrase-source = Шведська, джерело
phrase-form = Переклад: { $language }
phrase-in = Переклад: { $language }
phrase-save = Зберегти й показати наступний
phrase-saving = Зберігаємо
phrase-saved =
    { $count ->
        [0] «{ $source }» збережено. Зараз на це не чекає жоден телефон.
        [one] «{ $source }» збережено. Отримає { $count } телефон.
        [few] «{ $source }» збережено. Отримають { $count } телефони.
        [many] «{ $source }» збережено. Отримають { $count } телефонів.
       *[other] «{ $source }» збережено. Отримають { $count } телефону.
    }
phrase-by-person = Переклад: { $name }
phrase-by-machine = Машинний переклад, не перевірено
phrase-clash-mine = Не збережено
phrase-clash-theirs = Збережено, поки ви писали
phrase-keep-mine = Зберегти мій
phrase-keep-theirs = Взяти інший
phrase-on-phone = На телефоні
phrase-on-phone-note = Навколо тексту — приклади.

## Reminders on the participant's phone

push-tomorrow = Завтра у вашому розкладі щось є. Відкрийте Stegvis.
push-today = Сьогодні у вашому розкладі щось є. Відкрийте Stegvis.
push-soon = За годину або раніше у вашому розкладі щось є. Відкрийте Stegvis.
push-message = У вас нове повідомлення. Відкрийте Stegvis.
push-plan = У вас новий план. Відкрийте Stegvis.

## What a participant wishes of goals

wish-language = Мова, яку вибрав учасник: { $language }.
wish-title = Так ціль буде записано в плані
wish-title-note = Пишіть шведською. Це перекладуть, як і все інше в плані.
wish-accept = Додати до плану
wish-accepting = Додаємо
wish-answer = Лише відповісти
wish-word = Ваша відповідь
wish-word-note = { $name } побачить відповідь на сходах і отримає її як повідомлення.
wish-send = Надіслати відповідь
goal-too-big = Учасник просить меншу ціль. Напишіть меншу ціль або кілька. Коли ви опублікуєте план, це й буде відповіддю на прохання.

## Erasing a participant

erasure-erase = Видалити все
erasure-decline = Відмовити
erasure-erase-title = Видалити все? Учасник: { $name }
erasure-erase-lead = План, відповіді, повідомлення й телефон зникнуть назавжди, для вас теж. Скасувати це неможливо.
erasure-law = Муніципалітет мусить щось зберегти за законом? Спершу переконайтеся, що це є у власній системі муніципалітету. У резервних копіях дані можуть залишатися, доки копії не замінять.
erasure-name = Напишіть ім’я: { $name }
erasure-erasing = Видаляємо
erasure-decline-title = Відмовити? Учасник: { $name }
erasure-decline-lead = Напишіть чому. Це надійде як повідомлення.
erasure-reason = Чому це неможливо?
erasure-reason-draft = Я бачу, що ви хочете видалити свої дані. Це неможливо, бо … Якщо ви не згодні, можете поскаржитися до Integritetsskyddsmyndigheten, IMY (шведське відомство із захисту даних).
erasure-send = Надіслати відповідь
erasure-keep = Скасувати
