### Status: unchecked (machine-made)

plan-unknown-step = Такої сходинки немає. Виберіть одну зі сходинок.
plan-ends-before-start = Кінець має бути пізніше за початок.
plan-until-before-first = Останній день має бути першим днем або пізніше.
plan-no-weekday = Виберіть принаймні один день тижня.
plan-weekday-twice = Той самий день тижня вказано двічі. Видаліть один.
plan-too-long = Заняття може тривати щонайбільше два роки. Виберіть раніший останній день.
plan-never-happens = Між першим і останнім днем немає жодного з цих днів тижня. Змініть дні.
plan-exception-elsewhere = Скасований день не є днем заняття. Видаліть його або виберіть інший.
plan-id-twice = Дві частини плану мають однаковий ідентифікатор. Видаліть одну й додайте її знову.
plan-too-many = План задовгий. У плані щонайбільше 60 занять і 60 цілей.

plan-file-syntax = Рядок не вдається прочитати. Напишіть ключ, знак рівності й значення, наприклад title = "Svenska och mat".
plan-file-not-quoted = Текст має стояти в лапках, наприклад title = "Svenska och mat".
plan-file-key-twice = Ключ двічі стоїть в одній частині. Видаліть один.
plan-file-unknown-key-near = Ключа «{ $key }» немає. Ви мали на увазі «{ $near }»?
plan-file-unknown-key = Ключа «{ $key }» немає. Тут може стояти: { $known }.
plan-file-missing-key = Бракує «{ $key }». Напишіть, наприклад: { $example }
plan-file-wrong-value = Значення «{ $key }» не вдається прочитати. Напишіть, наприклад: { $example }
plan-file-single-brackets = Напишіть [[{ $key }]] із подвійними квадратними дужками в окремому рядку.
plan-file-newer-format = Файл має новіший формат, ніж може прочитати сервер. Напишіть format = { $known } або оновіть сервер.
plan-file-no-such-date-near = Дати { $written } не існує. Останній день місяця — { $near }.
plan-file-no-such-date = Дати { $written } не існує. Напишіть рік, місяць і день, наприклад 2026-11-24.
plan-file-no-such-time = Часу { $written } не існує. Напишіть години й хвилини двома цифрами, від 00:00 до 23:59.
plan-file-unknown-word-near = «{ $written }» не можна вибрати. Ви мали на увазі «{ $near }»?
plan-file-unknown-word = «{ $written }» не можна вибрати для «{ $key }». Виберіть із: { $known }.
plan-file-text-empty = Текст «{ $key }» порожній. Напишіть принаймні один знак або видаліть рядок.
plan-file-text-too-long = Текст «{ $key }» має { $length } знаків. Напишіть щонайбільше { $max }.
plan-file-text-control = Текст «{ $key }» містить знак, який неможливо показати. Видаліть його.
plan-file-ends-before-start = Заняття закінчується о { $end }, але починається о { $start }. Напишіть кінець, пізніший за початок.
plan-file-no-end = Щотижневому заняттю потрібен останній день. Напишіть, наприклад: until = 2026-12-18
plan-file-no-day = Заняття не має дня. Напишіть date = 2026-11-24 для одного разу або weekdays = ["tuesday"] для кожного тижня.
plan-file-two-schedules = Заняття має і дату, і дні тижня. Залиште date для одного разу або weekdays, first і until для кожного тижня.
plan-file-unknown-step = Сходинки { $step } немає. Напишіть число від 1 до { $top }, де { $top } — це верх.
plan-file-too-many-steps = На сходах забагато сходинок. Напишіть щонайбільше { $max }.
plan-file-unknown-participant-near = У вас немає учасника на ім’я «{ $written }». Ви мали на увазі «{ $near }»?
plan-file-unknown-participant = У вас немає учасника «{ $written }». Напишіть ім’я так, як у вашому списку.
plan-file-several-participants = Кількох ваших учасників звати «{ $name }». Напишіть ідентифікатор учасника замість імені.
plan-file-right = Файл плану можна прочитати.
plan-file-published =
    { $changes ->
        [0] Опубліковано під номером { $revision }. Від минулого разу нічого не змінилося.
        [one] Опубліковано під номером { $revision }. На телефоні змінено { $changes } річ.
        [few] Опубліковано під номером { $revision }. На телефоні змінено { $changes } речі.
        [many] Опубліковано під номером { $revision }. На телефоні змінено { $changes } речей.
       *[other] Опубліковано під номером { $revision }. На телефоні змінено { $changes } речі.
    }
plan-file-untranslated = Немає перекладу: { $text }

backup-written = Резервну копію записано й перевірено.
backup-restored = Резервну копію відновлено.
doctor-sound = База даних ціла, і все в ній правильно.
doctor-damaged = Файл бази даних пошкоджено.
doctor-reference-broken = Рядок посилається на рядок, якого немає.
doctor-row-missing = Учасникові бракує рядка, який має бути в кожного.
doctor-head-wrong = Кінець стрічки не відповідає її останній зміні.
doctor-number-wrong = Номер у стрічці неправильний або вжитий двічі.
doctor-value-wrong = Збережене значення неможливо прочитати.
doctor-item-misplaced = Річ у стрічці стоїть під неправильним ключем.
doctor-item-differs = Річ у стрічці не відповідає таблицям.

mydata-title = Усе про вас у Stegvis
mydata-lead = Тут є все, що збережено про вас у Stegvis. Файл створено: { $moment }.
mydata-care = Це ваш файл. Хто його читає, бачить про вас усе. Тому подумайте, кому його дати.
mydata-incomplete = У файл помістилося не все. Решту попросіть у свого муніципалітету.
mydata-nothing = Нічого не збережено.
mydata-you = Про вас
mydata-name = Ім’я
mydata-language = Мова
mydata-municipality = Муніципалітет
mydata-programme = Проєкт
mydata-coach = Коуч
mydata-since = Початок участі
mydata-seen = Останній зв’язок телефону зі Stegvis
mydata-number = Ваш номер у Stegvis
mydata-steps = Сходи
mydata-here = Ви тут.
mydata-step = Сходинка { $step }
mydata-plan = Ваш план зараз
mydata-draft = Що зараз пише ваш коуч
mydata-plans-before = Ваші попередні плани
mydata-plan-reached = Надійшов на телефон: { $moment }.
mydata-plan-opened = Ви відкрили його: { $moment }.
mydata-goals = Цілі
mydata-activities = Заняття
mydata-bring = Візьміть із собою
mydata-cancelled = Скасовано: { $day }
mydata-answers = Ваші відповіді
mydata-late =
    { $count ->
        [one] Я запізнюся на { $count } хвилину
        [few] Я запізнюся на { $count } хвилини
        [many] Я запізнюся на { $count } хвилин
       *[other] Я запізнюся на { $count } хвилини
    }
mydata-goals-done = Цілі, яких ви досягли
mydata-wishes = Що ви просили
mydata-call = Щоб коуч вам зателефонував
mydata-erasure = Щоб усе про вас видалили
mydata-own-goal = Своя ціль
mydata-smaller-step = Менша ціль замість цілі
mydata-coach-answered = Дата відповіді коуча: { $moment }.
mydata-wish-over = Це вже не діє.
mydata-messages = Повідомлення
mydata-me = Ви
mydata-sent-at = Надійшло: { $moment }.
mydata-coach-saw = Коуч побачив це: { $moment }.
mydata-read-at = Прочитано: { $moment }.
mydata-translations = Переклади на вашому телефоні
mydata-phones = Телефони, коди й календарі
mydata-paired = Телефон підключено: { $moment }.
mydata-used = Востаннє ним користувалися: { $moment }.
mydata-ended = Вихід зі Stegvis: { $moment }.
mydata-code = Код. Коуч: { $name }
mydata-code-until = Діяв до: { $moment }.
mydata-code-used = Використано: { $moment }.
mydata-calendar = Посилання для вашого календаря, створено: { $moment }
mydata-sent = Коли телефон щось надсилав
mydata-refused = Не вдалося зберегти.
mydata-about = Варто знати
mydata-why = Муніципалітету потрібні ці дані, щоб разом із вами планувати ваші кроки до роботи чи навчання й стежити за ними.
mydata-who = Їх бачите ви та ваші коучі. Перекладачі бачать тексти плану, але не знають, що вони ваші. Керівник бачить лише кількість.
mydata-how-long = Як довго зберігати дані, вирішує муніципалітет. Запитайте свого коуча.
mydata-rights = Ви можете попросити муніципалітет виправити або видалити дані. Якщо ви не згодні з відповіддю, можете поскаржитися до Integritetsskyddsmyndigheten, IMY (шведське відомство із захисту даних).
mydata-not-here = Кодів і ключів тут немає, бо їх зберігають так, що ніхто не може їх прочитати. У резервних копіях муніципалітету старіші дані можуть залишатися ще якийсь час.
