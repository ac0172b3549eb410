### Status: unchecked (machine-made)

console-title = Stegvis для коучей

page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Главное меню
nav-own = Вы
nav-today = Сегодня
nav-participants = Участники
day-today = сегодня
day-yesterday = вчера
day-tomorrow = завтра
day-and-moment = { $day }, { $time }
quote = «{ $text }»
list-more = { $first }, { $last }
list-and = { $first } и { $last }
titled = { $title }: { $rest }
somebody = Другой коуч
fetching = Загружаем с сервера
stale = То, что вы видите, может быть старым. { $reason }
fail-title = Страница не загрузилась
live-closed = Сейчас изменения не появляются сразу. Если вы чего-то ждёте, обновите страницу.
missing-title = Такой страницы нет
missing-text = Адрес неверный, или страница переехала.
missing-back = На главную

## Signing in

signin-title = Вход
signin-lead = Для коучей, языковой поддержки, руководителей и администраторов системы.
signin-picture = Лестница, которая ведёт к открытой двери
signin-email = Рабочая почта
signin-password = Пароль
signin-do = Войти
signin-busy = Входим
signin-waiting = Проверяем, не вошли ли вы раньше
signin-ended = Ваш вход больше не действует. Войдите снова. То, что вы написали, осталось в этом браузере.
signin-wait =
    { $minutes ->
        [one] Попробуйте ещё раз через { $minutes } минуту.
        [few] Попробуйте ещё раз через { $minutes } минуты.
        [many] Попробуйте ещё раз через { $minutes } минут.
       *[other] Попробуйте ещё раз через { $minutes } минуты.
    }
signin-participant = Вы участник?
signin-participant-link = Открыть приложение для участников

## Oneself

me-title = Вы
me-role = Роль
me-municipality = Муниципалитет
me-account = Учётная запись
me-console = Настройки
me-language = Язык консоли
role-coach = Коуч
role-coach-for = Вы составляете планы для своих участников и отвечаете им.
role-language-worker = Языковая поддержка
role-language-worker-for = Вы переводите то, что пишут коучи.
role-manager = Руководитель
role-manager-for = Вы видите результаты проектов. Имён вы не видите.
results-support = Хватает ли участникам поддержки?
results-support-yes =
    { $count ->
        [one] { $percent } % отвечают «да» ({ $count } ответ)
        [few] { $percent } % отвечают «да» ({ $count } ответа)
        [many] { $percent } % отвечают «да» ({ $count } ответов)
       *[other] { $percent } % отвечают «да» ({ $count } ответа)
    }
results-support-others = «Отчасти»: { $partly }, «нет»: { $no }
results-few = Ответов меньше чем { $count }. Тогда ничего не показано, чтобы никто не узнал чужой ответ.
results-since = Последний ответ каждого участника, не старше полугода.
role-operator = Администратор системы
role-operator-for = Вы управляете службой с помощью команд сервера. Участников вы не видите, и здесь нечего делать.
role-participant = Участник
role-participant-for = Участники пользуются приложением, а не консолью.

## Keys

keys = Сочетания клавиш
keys-search = Искать среди участников
keys-help = Показать сочетания клавиш
keys-edit-plan = Изменить план
keys-message = Написать сообщение
keys-send = Отправить сообщение
keys-activity = Новое занятие
keys-publish = Открыть публикацию
keys-publish-now = Опубликовать
keys-undo = Отменить
keys-redo = Вернуть
keys-move = Передвинуть выбранное время на четверть часа или на день
keys-save-next = Сохранить и перейти к следующему
keys-next-phrase = Следующий текст
keys-previous-phrase = Предыдущий текст
keys-translate = К полю перевода

## Today

today-title =
    { $count ->
        [one] Вы нужны { $count } участнику
        [few] Вы нужны { $count } участникам
        [many] Вы нужны { $count } участникам
       *[other] Вы нужны { $count } участникам
    }
today-nobody = Здравствуйте, { $name }
today-lead = { $date }, { $time }
today-label = Кому вы нужны: сначала самое срочное
today-empty = Вас никто не ждёт
today-empty-text = Здесь будет видно, если кто-то написал, не может прийти, остался без плана или без телефона.
today-mine = Ваши участники
position = Ступень { $step } из { $steps }
position-top = Наверху
need-cannot = Не может прийти: { $day }, { $time }
need-late =
    { $count ->
        [one] Опоздает на { $count } минуту: { $day }, { $time }
        [few] Опоздает на { $count } минуты: { $day }, { $time }
        [many] Опоздает на { $count } минут: { $day }, { $time }
       *[other] Опоздает на { $count } минуты: { $day }, { $time }
    }
need-call = Просит вас позвонить
need-bad = Говорит, что было плохо: { $day }, { $time }
need-own-goal = Предлагает свою цель
need-smaller = Просит цель поменьше
need-smaller-split = Разделить цель
need-erasure = Просит удалить свои данные
need-erasure-until = Ответить не позднее: { $day }.
need-erasure-look = Посмотреть
need-message = Пишет вам
need-voice = Присылает голосовое сообщение
need-photo = Присылает фото
need-no-plan = Плана нет
need-no-plan-text = Пока вы не опубликуете план, телефон ничего не покажет.
need-not-paired = Телефон не подключён
need-not-paired-text = Покажите код, и участник сможет открыть приложение.
need-more =
    { $count ->
        [one] Ещё { $count } дело.
        [few] Ещё { $count } дела.
        [many] Ещё { $count } дел.
       *[other] Ещё { $count } дела.
    }
need-reply = Ответить
need-called = Звонок сделан
need-plan = Составить план
need-code = Показать код
need-do-label = { $action }: { $name }
wait-now = Только что
wait-minutes = { $count } мин
wait-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
wait-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
since = начало: { $moment }

## The participants

people-lead =
    { $count ->
        [one] У вас { $count } участник.
        [few] У вас { $count } участника.
        [many] У вас { $count } участников.
       *[other] У вас { $count } участника.
    }
people-none = У вас ещё нет участников
people-none-text = Участников добавляет и коуча им назначает тот, кто управляет службой в вашем муниципалитете.
people-search = Поиск участников
people-search-note = Имя, проект или язык
people-found =
    { $count ->
        [one] Показан { $count } участник
        [few] Показаны { $count } участника
        [many] Показано { $count } участников
       *[other] Показано { $count } участника
    }
people-not-found = Никто не найден: «{ $typed }»
people-not-found-text = Ищите по части имени, проекта или языка.
people-name = Участник
people-step = Ступень
people-language = Язык
people-phone = Телефон
people-needs = Сообщения
people-unread =
    { $count ->
        [one] { $count } непрочитанное
        [few] { $count } непрочитанных
        [many] { $count } непрочитанных
       *[other] { $count } непрочитанного
    }
phone-none = Нет телефона
phone-none-long = Телефон не подключён.
phone-paired = Телефон подключён, но ещё не загрузил план.
phone-seen = обновлён: { $moment }
phone-seen-long = Телефон обновлён: { $moment }.

## How far the published plan has come: words beside pictures

delivery-published = Опубликован: { $moment }
delivery-not-reached = Ещё не на телефоне
delivery-reached = На телефоне: { $moment }
delivery-not-opened = Ещё не открыт
delivery-opened = Открыт: { $moment }
people-not-reached = Нового плана ещё нет на телефоне
people-not-opened = Новый план ещё не открыт
people-opened = план открыт: { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Читает: { $language } и шведский.
person-reads-swedish = Читает: шведский.
person-code = Новый код
person-edit-plan = Изменить план
person-no-plan = Опубликованного плана ещё нет.
desk-step-done = Готово
desk-step-here = Сейчас здесь
desk-step-coming = Впереди
desk-stair =
    { $steps ->
        [one] Всего { $steps } ступень. Участник на ступени { $step }. Наверху: { $top }.
        [few] Всего { $steps } ступени. Участник на ступени { $step }. Наверху: { $top }.
        [many] Всего { $steps } ступеней. Участник на ступени { $step }. Наверху: { $top }.
       *[other] Всего { $steps } ступени. Участник на ступени { $step }. Наверху: { $top }.
    }
desk-stair-top = Участник прошёл все ступени и теперь наверху: { $top }.
goal-done-on = готово: { $date }
goal-on-step = ступень { $step }
day-nothing = Ничего нет
occurrence-cancelled = Отменено
occurrence-coming = Придёт
occurrence-here = На месте
occurrence-late =
    { $count ->
        [one] Опоздает на { $count } минуту
        [few] Опоздает на { $count } минуты
        [many] Опоздает на { $count } минут
       *[other] Опоздает на { $count } минуты
    }
occurrence-was = На занятии было: «{ $feeling }»
occurrence-cannot = Не может прийти: «{ $reason }»
occurrence-no-answer = Ответа ещё нет
talk = Сообщения
talk-sees = Видите вы и { $name }
talk-empty = Вы и { $name } ещё не писали друг другу.
talk-write = Написать: { $name }
talk-write-language = Пишите просто, по-шведски. { $name } читает на языке: { $language }.
talk-sending = Отправляем
talk-by = { $name }, { $time }

## A pairing code

code-title = Код для участника: { $name }
code-lead = Покажите картинку или прочитайте код вслух. Участник: { $name }. Код действует один раз, на одном телефоне.
code-qr = QR-код, который открывает приложение. Участник: { $name }
code-type = Код, который нужно написать в приложении:
code-link = Ссылка для отправки
code-link-note = Отправляйте ссылку только самому участнику. Кто её откроет, увидит план.
code-copy = Скопировать ссылку
code-copied = Ссылка скопирована. Вставьте её в СМС или письмо.
code-until = Код действует до этого времени: { $moment }. Когда вы закроете окно, код больше не появится, но можно создать новый.
code-done = Готово

## The plan editor

edit-plan = План
edit-title = План: { $name }
edit-saving = Черновик, сохраняем.
edit-saved = Черновик, сохранён: { $moment }.
edit-sees-none = { $name } пока без плана.
edit-sees-same = { $name } видит этот план.
edit-sees-old = { $name } видит прежний план ({ $moment }).
edit-sees-waiting = План опубликован ({ $moment }), но его ещё нет на телефоне.
edit-unsaved = Черновик не сохранён
edit-unsaved-text = { $reason } То, что вы написали, осталось в этом браузере и сохранится, когда будет можно.
edit-adopted = Черновик изменён: { $name }, { $moment }. Вы видите новую версию.
edit-problems = Это нужно изменить, чтобы опубликовать план
edit-undo = Отменить
edit-template = Из шаблона
edit-publish = Опубликовать
edit-step = Ступень участника
step-unknown = Ступень { $step }
goal-add = Маленькая цель
goal-form = Маленькая цель
goal-title = Цель
goal-how-field = Как это сделать
goal-step = На какой ступени
goal-edit = Изменить цель «{ $title }»
goal-up = Переместить вверх цель «{ $title }»
goal-down = Переместить вниз цель «{ $title }»
goal-remove = Удалить цель «{ $title }»
edit-notice = Слова к плану
edit-notice-note = Участник увидит это вверху в приложении. Пишите просто, по-шведски.
edit-week-title = Неделя
edit-week = Неделя { $number }, { $days }
edit-week-before = Предыдущая неделя
edit-week-after = Следующая неделя
edit-week-note = Чтобы изменить время, нажмите на него или двигайте стрелками. Пунктир: не опубликовано.
block-new = не опубликовано
block-cancelled = отменено
edit-all =
    { $count ->
        [0] Занятия
        [one] { $count } занятие
        [few] { $count } занятия
        [many] { $count } занятий
       *[other] { $count } занятия
    }
edit-add = Новое занятие
edit-empty = В плане ещё ничего нет
edit-empty-text = Добавьте занятие или начните с шаблона.
edit-open = Изменить
edit-open-label = Изменить «{ $title }»
edit-remove = Удалить
edit-remove-label = Удалить «{ $title }»

form-new = Новое занятие
form-edit = Изменить занятие
form-kind = Вид
form-title = Что
form-place = Место
form-address = Адрес
form-contact = Контактное лицо
form-phone = Телефон контактного лица
form-bring = Взять с собой
form-repeats = Как часто
form-weekly = Каждую неделю
form-once = Один раз
form-weekdays = Дни
form-start = Начало
form-end = Конец
form-date = Дата
form-first = Первый день
form-until = Последний день
form-cancel-day = Отменить: { $day }
form-cancelled = Отменённые дни
form-cancelled-day = Отменено: { $day }
form-restore = Вернуть
form-restore-label = Вернуть день: { $day }
form-done = Готово
form-drop = Не добавлять
form-not-yet = Пока в поле ошибка, в плане остаётся то, что было раньше.
field-missing = Напишите здесь что-нибудь.
field-too-long = Число знаков в тексте: { $length }. Напишите не больше { $max }.
field-control = В тексте есть знак, который нельзя показать. Удалите его.
field-no-date = Напишите дату, которая существует: год, месяц и день.
field-no-time = Напишите время, например 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, с { $first } по { $until }

quick-label = Добавить занятие одной строкой
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Как понята строка
quick-no-time = Когда? Напишите, например, 10-12
quick-no-day = В какой день? Напишите, например, tis или 24 nov
quick-no-title = Что? Напишите, например, svenska
quick-until-guess = по { $date }?
quick-until = по { $date }

preview-title = Так это видит { $name }
preview-label = Телефон, каким его видит { $name }
preview-language = Язык на телефоне
preview-screen = Страница на телефоне
preview-fetching = Рисуем телефон
preview-stale = Картинка может быть старой. { $reason }
preview-note = Так будет, если опубликовать сейчас. То, чего нет на выбранном языке ({ $language }), показано по-шведски.
preview-swedish-note = Так будет по-шведски, если опубликовать сейчас.

template-title = Начать с шаблона
template-lead = Даты шаблона считаются с понедельника этой недели.
template-note = Потом это можно отменить. Участник ничего не увидит, пока вы не опубликуете план.
template-none = Шаблонов нет
template-none-text = В вашем муниципалитете у проекта нет шаблонов.
template-holds = Занятия: { $activities }. Маленькие цели: { $goals }.
template-use = Взять
template-add = Добавить
template-replace = Заменить всё
template-use-label = Взять шаблон «{ $template }»
template-add-label = Добавить то, что есть в шаблоне «{ $template }»
template-replace-label = Заменить весь план шаблоном «{ $template }»

## Publishing

publish-title = Публикация плана: { $name }
publish-lead =
    { $count ->
        [one] { $count } изменение.
        [few] { $count } изменения.
        [many] { $count } изменений.
       *[other] { $count } изменения.
    }
publish-nothing = Публиковать нечего: { $name } уже видит этот план.
publish-note = { $name } увидит изменение в приложении. Вы можете изменить план и опубликовать его снова.
publish-changes = Что изменится
publish-problems = План нарушает некоторые правила. Закройте окно и измените то, что отмечено.
publish-who = Кто получит план
publish-languages = Языки
publish-swedish = Шведский: всё есть
publish-looking = Проверяем, что переведено
publish-all = Переведено всё: { $language }
publish-lacking =
    { $count ->
        [one] Не переведён { $count } текст из { $texts }: { $language }
        [few] Не переведены { $count } текста из { $texts }: { $language }
        [many] Не переведено { $count } текстов из { $texts }: { $language }
       *[other] Не переведено { $count } текста из { $texts }: { $language }
    }
publish-lacking-note = Пока языковая поддержка их не перевела, они показаны по-шведски. Когда вы опубликуете план, они появятся в её списке.
publish-back = Назад
publish-do = Опубликовать: { $name }
publish-busy = Публикуем
published-title = План опубликован
published-text = { $name } получит его, как только на телефоне будет интернет. Это план номер { $revision }.
published-no-phone = Это план номер { $revision }. { $name } увидит его, когда будет подключён телефон.
published-untranslated =
    { $count ->
        [one] { $count } текст ждёт перевода и пока показан по-шведски.
        [few] { $count } текста ждут перевода и пока показаны по-шведски.
        [many] { $count } текстов ждут перевода и пока показаны по-шведски.
       *[other] { $count } текста ждут перевода и пока показаны по-шведски.
    }
published-person = К участнику: { $name }
published-stay = Остаться в плане

change-step = Ступень
change-notice = Слова
change-notice-gone = Слова к плану будут удалены.
change-added = Новое
change-moved = Перенесено
change-cancelled = Отменено
change-restored = Состоится
change-changed = Изменено
change-removed = Удалено
change-goal-added = Новая цель
change-goal-changed = Цель изменена
change-goal-removed = Цель удалена
change-goals = Цели
change-goals-order = У маленьких целей будет другой порядок.

## Two coaches at the same plan

clash-title = Один план изменили двое
clash-lead = Пока вы писали, сохранена другая версия: { $name }, { $moment }. Ничего не потеряно. Выберите, что оставить.
clash-left = Сначала выберите, что оставить. Осталось выбрать: { $count }
clash-note = Выбор можно отменить: Ctrl Z.
clash-mine = Ваша версия
clash-mine-note = Ещё не сохранена
clash-theirs = Версия: { $name }
clash-theirs-note = Сохранена: { $moment }
clash-differs = Отличается:
clash-keep-mine = Оставить мою
clash-keep-theirs = Взять версию: { $name }
clash-merge = Объединить обе
clash-no-clash = Вы изменили разное. Версии можно объединить.
clash-choose = Это изменили вы оба. Чтобы объединить, выберите:
clash-item = Вы: { $mine } { $name }: { $theirs }
clash-item-label = Что оставить: { $mine }
clash-undecided = Не выбрано
clash-choose-mine = Моя
clash-gone = Удалено.
item-step = Ступень участника: { $step }
item-notice = Слова к плану: «{ $text }»
item-goal = Цель: { $title } ({ $step }). { $how }
item-except = Отменено: { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } текст без перевода
        [few] { $count } текста без перевода
        [many] { $count } текстов без перевода
       *[other] { $count } текста без перевода
    }
phrases-done = Всё переведено
phrases-label = Тексты для перевода ({ $language }), сначала те, которых ждёт больше всего участников
phrases-show = Показать
phrases-show-missing = Без перевода
phrases-show-all = Все
phrases-none = Всё переведено
phrases-none-text = Когда коуч опубликует что-то новое, это появится здесь.
phrases-choose = Выберите текст в списке.
tone-missing = Без перевода
tone-machine = Машинный, не проверен
tone-person = Переведён
phrase-awaited =
    { $count ->
        [0] { $use }, никто не ждёт, начало: { $moment }
        [one] { $use }, ждёт { $count } участник, начало: { $moment }
        [few] { $use }, ждут { $count } участника, начало: { $moment }
        [many] { $use }, ждут { $count } участников, начало: { $moment }
       *[other] { $use }, ждут { $count } участника, начало: { $moment }
    }
phrase-use-activity = Занятие
phrase-use-goal = Маленькая цель
phrase-use-notice = Слова коуча
phrase-use-place = Место
phrase-use-bring = Взять с собой
phrase-use-step = Ступень
phrase-where-activity = Название занятия. Стоит в графике и на первой странице, поэтому пишите коротко.
phrase-where-goal = Маленькая цель или как её достичь. Обращайтесь к участнику: скажите, что делать.
phrase-where-notice = Слова коуча участнику. Пишите так, как говорит коуч: доброжелательно и прямо.
phrase-where-place = Название места. Названия с вывесок оставляйте как есть и, если нужно, объясните.
phrase-where-bring = То, что берут с собой. Стоит после слов «Возьмите с собой».
phrase-where-step = Ступень или то, что ждёт наверху. Стоит на картинке со ступенями, поэтому пишите коротко.
phrase-source = Шведский, исходный текст
phrase-form = Перевод: { $language }
phrase-in = Перевод: { $language }
phrase-save = Сохранить и показать следующий
phrase-saving = Сохраняем
phrase-saved =
    { $count ->
        [0] «{ $source }»: перевод сохранён. Сейчас его не ждёт ни один телефон.
        [one] «{ $source }»: перевод сохранён. Его получит { $count } телефон.
        [few] «{ $source }»: перевод сохранён. Его получат { $count } телефона.
        [many] «{ $source }»: перевод сохранён. Его получат { $count } телефонов.
       *[other] «{ $source }»: перевод сохранён. Его получат { $count } телефона.
    }
phrase-by-person = Перевод: { $name }
phrase-by-machine = Машинный перевод, не проверен
phrase-clash-mine = Не сохранён
phrase-clash-theirs = Сохранён, пока вы писали
phrase-keep-mine = Сохранить мой
phrase-keep-theirs = Взять другой
phrase-on-phone = На телефоне
phrase-on-phone-note = Вокруг текста — примеры.

## Reminders on the participant's phone

push-tomorrow = Завтра у вас что-то есть в графике. Откройте Stegvis.
push-today = Сегодня у вас что-то есть в графике. Откройте Stegvis.
push-soon = В течение часа у вас что-то есть в графике. Откройте Stegvis.
push-message = У вас новое сообщение. Откройте Stegvis.
push-plan = У вас новый план. Откройте Stegvis.

## What a participant wishes of goals

wish-language = Язык участника: { $language }.
wish-title = Как цель записана в плане
wish-title-note = Пишите по-шведски. Текст переведут, как и всё остальное в плане.
wish-accept = Добавить в план
wish-accepting = Добавляем
wish-answer = Ответить иначе
wish-word = Ваш ответ
wish-word-note = { $name } увидит ответ на ступенях и получит его как сообщение.
wish-send = Отправить ответ
goal-too-big = Участник просит цель поменьше. Напишите одну маленькую цель или несколько. Просьба будет выполнена, когда вы опубликуете план.

## Erasing a participant

erasure-erase = Удалить всё
erasure-decline = Отказать
erasure-erase-title = Удалить всё? Участник: { $name }
erasure-erase-lead = План, ответы, сообщения и телефон исчезнут навсегда, для вас тоже. Отменить это нельзя.
erasure-law = Муниципалитет обязан что-то хранить по закону? Сначала убедитесь, что это есть в собственной системе муниципалитета. В резервных копиях данные могут оставаться, пока копии не заменят.
erasure-name = Напишите имя: { $name }
erasure-erasing = Удаляем
erasure-decline-title = Отказать? Участник: { $name }
erasure-decline-lead = Напишите почему. Это придёт как сообщение.
erasure-reason = Почему это невозможно?
erasure-reason-draft = Я вижу, что вы хотите удалить свои данные. Это невозможно, потому что … Если вы не согласны, можно пожаловаться в Integritetsskyddsmyndigheten, IMY (шведское ведомство по защите данных).
erasure-send = Отправить ответ
erasure-keep = Отмена
