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
enter-sees = Код только говорит, кто вы. Он работает один раз.
ended-title = Вам нужен новый код
ended-text = Вход с этого телефона больше не действует. Попросите у коуча новый код. Всё, что вы сделали, осталось на телефоне.
emptied-text = Телефон удалил то, что сохранило приложение. Попросите у коуча новый код. Всё, что было отправлено, осталось.

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
tomorrow = Завтра
yesterday = Вчера
until = до { $time }
fact-where = Где
fact-who = С кем
bring = Возьмите с собой: { $things }
fact-bring = Взять с собой
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
deed-on-phone = Это сохранено на телефоне. Когда будет интернет, это увидит { $coach }.
deed-sent = Отправлено. Это увидит { $coach }.
deed-read = { $coach } уже знает об этом.
undo = Отменить
goal-help = Попросить помощи: { $coach }
goal-smaller = Цель слишком большая
goal-smaller-text = Эта цель для меня слишком большая: { $goal }. Можно найти цель поменьше?
goal-own = Предложить свою цель
goal-own-text = Я хочу такую цель:
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
sees = Кто что видит?
sees-answers = График и ответы
sees-goals = Ступени и цели
sees-messages = Сообщения
sees-both = Вы и { $coach }
sees-translators = Переводчики
sees-translators-text = Видят тексты плана, но не знают, что они ваши
sees-manager = Руководитель
sees-manager-text = Видит только числа, без имён
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
refused-no-such-message = Этого сообщения больше нет. Вам ничего не нужно делать.
refused-unknown-language = Этого языка здесь нет. Выберите другой.
refused-no-such-plan = Этого плана больше нет. Вам ничего не нужно делать.
refused-unreadable = Сервер не понял, что вы сделали. Закройте приложение, откройте его снова и сделайте это ещё раз.
