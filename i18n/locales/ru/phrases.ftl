### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Здравствуйте, меня зовут …
say-common-not-understand = Я не понимаю.
say-common-again = Повторите, пожалуйста, ещё раз.
say-common-slower = Можете говорить немного медленнее?
say-common-meaning = Что значит это слово?
say-common-in-swedish = Как это называется по-шведски?
say-common-help = Можете мне помочь?
say-common-interpreter = Мне нужен переводчик.
say-common-toilet = Где туалет?
say-common-thanks = Спасибо за помощь!

## A meeting with one's coach or somebody else

say-meeting-appointment = Здравствуйте, у меня встреча с …
say-meeting-late = Извините за опоздание.
say-meeting-question = У меня есть вопрос.
say-meeting-wish = Я хочу поговорить о …
say-meeting-write = Можете это записать?
say-meeting-hard = Мне сейчас трудно.
say-meeting-agree = Хорошо, мне подходит.
say-meeting-next = Когда мы встретимся в следующий раз?

## Learning Swedish

say-swedish-pronounce = Как это произносится?
say-swedish-spell = Как это пишется?
say-swedish-page = На какой мы странице?
say-swedish-correct = Это правильно?
say-swedish-homework = Что нам задали на дом?
say-swedish-together = Потренируемся вместе?
say-swedish-myself = Я хочу попробовать без помощи.
say-swedish-speak = Можем говорить по-шведски?

## Trying and practising work tasks, often in a group

say-work-training-show = Можете мне показать?
say-work-training-next = Что мне теперь делать?
say-work-training-right = Я правильно делаю?
say-work-training-done = Всё, готово.
say-work-training-tools = Где инструменты?
say-work-training-gloves = Мне нужны перчатки.
say-work-training-break = Когда перерыв?
say-work-training-together = Давайте сделаем это вместе?

## Working at a real workplace to learn

say-practice-new = Здравствуйте, я здесь недавно. Я прохожу практику.
say-practice-supervisor = Кто мой наставник? (кто показывает мне работу)
say-practice-changing-room = Где раздевалка?
say-practice-show = Можете показать ещё раз?
say-practice-done = Всё готово. Что мне делать теперь?
say-practice-break = Когда у нас перерыв?
say-practice-careful = Осторожно!
say-practice-sick = Здравствуйте, я болею и не могу сегодня прийти.

## Writing a CV and applying for jobs

say-job-search-looking = Я ищу работу.
say-job-search-worked = Моя прежняя работа: …
say-job-search-good = Я хорошо умею …
say-job-search-cv = Можете прочитать моё резюме?
say-job-search-hours = Я могу работать полный или неполный день.
say-job-search-interview = У меня будет собеседование.
say-job-search-start = Когда я могу начать работать?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = Я хочу такую работу: …
say-job-coach-well = На работе всё хорошо.
say-job-coach-hard = Для меня это слишком трудно.
say-job-coach-along = Можете пойти со мной на работу?
say-job-coach-boss = Можете поговорить с моим начальником?
say-job-coach-pause = Мне иногда нужен отдых.
say-job-coach-other = Я хочу попробовать что-то другое.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Где мы встречаемся?
say-study-visit-bus = На какой автобус мне сесть?
say-study-visit-stop = Нам здесь выходить?
say-study-visit-lost = Не могу найти дорогу. Можете меня встретить?
say-study-visit-work = Кем вы работаете?
say-study-visit-skills = Что нужно уметь, чтобы здесь работать?
say-study-visit-photo = Можно сделать фото?
say-study-visit-back = Когда мы вернёмся?

## Guidance about studies and careers

say-guidance-become = Я хочу стать …
say-guidance-education = Какое образование мне нужно?
say-guidance-long = Сколько времени это займёт?
say-guidance-grades = У меня есть школьные оценки из моей страны.
say-guidance-apply = Как подать заявку?
say-guidance-last-day = Какой последний день подачи заявки?
say-guidance-cost = Сколько это стоит?

## Learning to use a computer or a phone

say-computer-log-in = Как мне войти?
say-computer-password = Я не помню свой пароль.
say-computer-click = Куда мне нажать?
say-computer-mistake = Ой, нажалось не то.
say-computer-save = Как это сохранить?
say-computer-print = Как это распечатать?
say-computer-broken = Это не работает.
say-computer-bankid = У меня нет BankID.

## Money and the household

say-economy-cost = Сколько это стоит?
say-economy-expensive = Для меня это слишком дорого.
say-economy-bill = Мне пришёл счёт.
say-economy-when = Когда мне платить?
say-economy-parts = Можно заплатить частями?
say-economy-receipt = Можно мне чек?
say-economy-form = Можете помочь мне заполнить бланк?
say-economy-save = Я хочу откладывать деньги.

## How society works: rights, duties, authorities

say-civic-letter = Мне пришло письмо. Что в нём написано?
say-civic-authority = В какое ведомство мне обратиться?
say-civic-right = Есть ли у меня на это право?
say-civic-allowed = Так можно делать?
say-civic-sign = Где мне поставить подпись?
say-civic-emergency = Звоните 112!
say-civic-different = В моей стране по-другому.

## Health and well-being

say-health-how = Как вы себя чувствуете?
say-health-better = Мне уже лучше.
say-health-pain = У меня болит здесь.
say-health-sleep = Я плохо сплю.
say-health-tired = У меня сегодня мало сил.
say-health-worried = Мне тревожно.
say-health-book = Я хочу записаться на приём.
say-health-medicine = Я принимаю лекарства.

## Exercise

say-fitness-changing-room = Где раздевалка?
say-fitness-locker = Где можно запереть мои вещи?
say-fitness-machine = Как этим пользоваться?
say-fitness-times = Сколько раз мне это сделать?
say-fitness-easier = Есть упражнение полегче?
say-fitness-pain = Здесь больно.
say-fitness-rest = Мне нужно немного отдохнуть.
say-fitness-praise = Отлично получилось!

## A walk together

say-walk-start = Откуда мы начинаем?
say-walk-far = Далеко мы пойдём?
say-walk-slower = Можем идти немного медленнее?
say-walk-rest = Можем посидеть и немного отдохнуть?
say-walk-together = Пойдём вместе?
say-walk-weather = Какая хорошая погода!
say-walk-cold = Мне немного холодно.

## Cooking together

say-cooking-hands = Где можно помыть руки?
say-cooking-not-eat = Я не ем …
say-cooking-allergic = У меня аллергия на …
say-cooking-pork = В еде есть свинина?
say-cooking-cut = Мне порезать овощи?
say-cooking-taste = Хотите попробовать?
say-cooking-good = Было вкусно!
say-cooking-dishes = Я могу помыть посуду.

## Painting, music, sewing and the like

say-creative-try = Можно мне попробовать?
say-creative-how = Как это делать?
say-creative-material = Где бумага и краски?
say-creative-borrow = Можно взять ножницы?
say-creative-praise = Как красиво получилось!
say-creative-home = В моей стране это делают так.
say-creative-tidy = Уберём всё на место?

## Any other activity

say-other-first-time = Я здесь в первый раз.
say-other-where = Куда мне идти?
say-other-who = С кем мне поговорить?
say-other-bring = Что мне взять с собой?
say-other-start = Когда начало?
say-other-end = Когда конец?
say-other-seat = Здесь свободно?
