### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = Такой ступени нет. Выберите одну из ступеней.
plan-ends-before-start = Конец должен быть позже начала.
plan-until-before-first = Последний день должен совпадать с первым или быть позже.
plan-no-weekday = Выберите хотя бы один день недели.
plan-weekday-twice = Один день недели указан дважды. Удалите лишний.
plan-too-long = Занятие может продолжаться не больше двух лет. Выберите более ранний последний день.
plan-never-happens = Между первым и последним днём нет ни одного из этих дней недели. Измените дни.
plan-exception-elsewhere = В отменённый день этого занятия и так нет. Удалите этот день или выберите другой.
plan-id-twice = У двух частей плана одинаковый id. Удалите одну и добавьте её снова.
plan-too-many = План слишком длинный. В плане может быть не больше 60 занятий и 60 целей.

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = Строка не читается. Напишите ключ, знак равенства и значение, например title = "Svenska och mat".
plan-file-not-quoted = Текст должен стоять в кавычках, например title = "Svenska och mat".
plan-file-key-twice = Ключ стоит дважды в одной части. Удалите лишний.
plan-file-unknown-key-near = Ключа «{ $key }» нет. Может быть, «{ $near }»?
plan-file-unknown-key = Ключа «{ $key }» нет. Здесь может стоять: { $known }.
plan-file-missing-key = Не хватает «{ $key }». Напишите, например: { $example }
plan-file-wrong-value = Значение «{ $key }» не читается. Напишите, например: { $example }
plan-file-single-brackets = Напишите [[{ $key }]] в двойных квадратных скобках на отдельной строке.
plan-file-newer-format = Формат файла новее, чем может прочитать сервер. Напишите format = { $known } или обновите сервер.
plan-file-no-such-date-near = Даты { $written } не существует. Последний день месяца — { $near }.
plan-file-no-such-date = Даты { $written } не существует. Напишите год, месяц и день, например 2026-11-24.
plan-file-no-such-time = Времени { $written } не существует. Напишите часы и минуты двумя цифрами, от 00:00 до 23:59.
plan-file-unknown-word-near = «{ $written }» выбрать нельзя. Может быть, «{ $near }»?
plan-file-unknown-word = «{ $written }» нельзя выбрать для «{ $key }». Выберите из списка: { $known }.
plan-file-text-empty = Текст «{ $key }» пустой. Напишите хотя бы один знак или удалите строку.
plan-file-text-too-long = Число знаков в тексте «{ $key }»: { $length }. Напишите не больше { $max }.
plan-file-text-control = В тексте «{ $key }» есть знак, который нельзя показать. Удалите его.
plan-file-ends-before-start = Занятие кончается в { $end }, а начинается в { $start }. Напишите конец, который позже начала.
plan-file-no-end = Занятию, которое бывает каждую неделю, нужен последний день. Напишите, например: until = 2026-12-18
plan-file-no-day = У занятия нет дня. Напишите date = 2026-11-24, если оно один раз, или weekdays = ["tisdag"], если каждую неделю.
plan-file-two-schedules = У занятия есть и дата, и дни недели. Оставьте date, если оно один раз, или weekdays, first и until, если каждую неделю.
plan-file-unknown-step = Ступени { $step } нет. Напишите число от 1 до { $top }, где { $top } — самый верх.
plan-file-too-many-steps = Слишком много ступеней. Напишите не больше { $max }.
plan-file-unknown-participant-near = У вас нет участника «{ $written }». Может быть, «{ $near }»?
plan-file-unknown-participant = У вас нет участника «{ $written }». Напишите имя так, как оно стоит в вашем списке.
plan-file-several-participants = Имя «{ $name }» есть у нескольких ваших участников. Напишите вместо имени id участника.
plan-file-right = Файл плана читается.
plan-file-published =
    { $changes ->
        [0] План опубликован под номером { $revision }. С прошлого раза ничего не изменилось.
        [one] План опубликован под номером { $revision }. На телефоне { $changes } изменение.
        [few] План опубликован под номером { $revision }. На телефоне { $changes } изменения.
        [many] План опубликован под номером { $revision }. На телефоне { $changes } изменений.
       *[other] План опубликован под номером { $revision }. На телефоне { $changes } изменения.
    }
plan-file-untranslated = Нет перевода: { $text }

### What the program says to who looks after the server.

backup-written = Резервная копия записана и проверена.
backup-restored = Резервная копия восстановлена.
doctor-sound = База данных цела, и всё в ней верно.
doctor-damaged = Файл базы данных повреждён.
doctor-reference-broken = Строка ссылается на строку, которой нет.
doctor-row-missing = У участника нет строки, которая должна быть у всех.
doctor-head-wrong = Конец ленты не совпадает с последним изменением.
doctor-number-wrong = Номер в ленте неверный или использован дважды.
doctor-value-wrong = Сохранённое значение не читается.
doctor-item-misplaced = Запись в ленте стоит под неверным ключом.
doctor-item-differs = Запись в ленте не совпадает с таблицами.

### The file with everything about a participant, which the participant keeps and reads.

mydata-title = Всё о вас в Stegvis
mydata-lead = Здесь всё, что сохранено о вас в Stegvis. Файл создан: { $moment }.
mydata-care = Это ваш файл. Кто его читает, видит о вас всё. Поэтому подумайте, кому его дать.
mydata-incomplete = В файл поместилось не всё. Остальное попросите в своём муниципалитете.
mydata-nothing = Ничего не сохранено.
mydata-you = О вас
mydata-name = Имя
mydata-language = Язык
mydata-municipality = Муниципалитет
mydata-programme = Проект
mydata-coach = Коуч
mydata-since = Начало участия
mydata-seen = Последняя связь телефона со Stegvis
mydata-number = Ваш номер в Stegvis
mydata-steps = Ступени
mydata-here = Вы здесь.
mydata-step = Ступень { $step }
mydata-plan = Ваш план сейчас
mydata-draft = Что сейчас пишет ваш коуч
mydata-plans-before = Ваши прежние планы
mydata-plan-reached = Пришёл на телефон: { $moment }.
mydata-plan-opened = Вы открыли его: { $moment }.
mydata-goals = Цели
mydata-activities = Занятия
mydata-bring = Возьмите с собой
mydata-cancelled = Отменено: { $day }
mydata-answers = Ваши ответы
mydata-late =
    { $count ->
        [one] Я опоздаю на { $count } минуту
        [few] Я опоздаю на { $count } минуты
        [many] Я опоздаю на { $count } минут
       *[other] Я опоздаю на { $count } минуты
    }
mydata-goals-done = Цели, которых вы достигли
mydata-wishes = О чём вы просили
mydata-call = Чтобы коуч вам позвонил
mydata-erasure = Чтобы всё о вас удалили
mydata-own-goal = Цель, которую вы предложили
mydata-smaller-step = Просьба о цели поменьше вместо этой
mydata-coach-answered = Коуч ответил: { $moment }.
mydata-wish-over = Это больше не действует.
mydata-messages = Сообщения
mydata-me = Вы
mydata-sent-at = Дошло: { $moment }.
mydata-coach-saw = Коуч увидел это: { $moment }.
mydata-read-at = Прочитано: { $moment }.
mydata-translations = Переводы на вашем телефоне
mydata-phones = Телефоны, коды и календари
mydata-paired = Телефон подключён: { $moment }.
mydata-used = Последний раз им пользовались: { $moment }.
mydata-ended = Выход из Stegvis: { $moment }.
mydata-code = Код. Коуч: { $name }
mydata-code-until = Действовал до: { $moment }.
mydata-code-used = Использован: { $moment }.
mydata-calendar = Ссылка для вашего календаря, создана: { $moment }
mydata-sent = Когда телефон что-то отправлял
mydata-refused = Не получилось сохранить.
mydata-about = Полезно знать
mydata-why = Эти данные нужны муниципалитету, чтобы вместе с вами планировать ваши шаги к работе или учёбе и следить за ними.
mydata-who = Их видите вы и ваши коучи. Переводчики видят тексты плана, но не знают, что они ваши. Руководитель видит только числа.
mydata-how-long = Как долго хранить данные, решает муниципалитет. Спросите своего коуча.
mydata-rights = Вы можете попросить муниципалитет исправить или удалить данные. Если вы не согласны с ответом, можно пожаловаться в Integritetsskyddsmyndigheten, IMY (шведское ведомство по защите данных).
mydata-not-here = Кодов и ключей здесь нет, потому что они хранятся так, что никто не может их прочитать. В резервных копиях муниципалитета старые данные могут ещё какое-то время оставаться.
