### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Вітаю, мене звати …
say-common-not-understand = Я не розумію.
say-common-again = Можете сказати ще раз?
say-common-slower = Можете говорити трохи повільніше?
say-common-meaning = Що означає це слово?
say-common-in-swedish = Як це називається шведською?
say-common-help = Можете мені допомогти?
say-common-interpreter = Мені потрібен перекладач.
say-common-toilet = Де туалет?
say-common-thanks = Дякую за допомогу!

## A meeting with one's coach or somebody else

say-meeting-appointment = Вітаю, у мене зустріч з …
say-meeting-late = Вибачте за запізнення.
say-meeting-question = Я маю запитання.
say-meeting-wish = Я хочу поговорити про …
say-meeting-write = Можете це записати?
say-meeting-hard = Мені зараз важко.
say-meeting-agree = Мені підходить.
say-meeting-next = Коли ми зустрінемося наступного разу?

## Learning Swedish

say-swedish-pronounce = Як це вимовляється?
say-swedish-spell = Як це пишеться?
say-swedish-page = На якій ми сторінці?
say-swedish-correct = Це правильно?
say-swedish-homework = Що нам задали додому?
say-swedish-together = Потренуємося разом?
say-swedish-myself = Я хочу спробувати без допомоги.
say-swedish-speak = Можемо говорити шведською?

## Trying and practising work tasks, often in a group

say-work-training-show = Можете мені показати?
say-work-training-next = Що мені тепер робити?
say-work-training-right = Я правильно роблю?
say-work-training-done = Уже готово.
say-work-training-tools = Де інструменти?
say-work-training-gloves = Мені потрібні рукавички.
say-work-training-break = Коли перерва?
say-work-training-together = Допоможемо одне одному?

## Working at a real workplace to learn

say-practice-new = Вітаю, я тут недавно. Я проходжу практику.
say-practice-supervisor = Хто мій керівник практики? (хто показує мені роботу)
say-practice-changing-room = Де роздягальня?
say-practice-show = Можете показати ще раз?
say-practice-done = Уже готово. Що мені ще зробити?
say-practice-break = Коли в нас перерва?
say-practice-careful = Обережно!
say-practice-sick = Вітаю, я хворію і не можу сьогодні прийти.

## Writing a CV and applying for jobs

say-job-search-looking = Я шукаю роботу.
say-job-search-worked = Я маю досвід такої роботи: …
say-job-search-good = Я добре вмію …
say-job-search-cv = Можете прочитати моє резюме?
say-job-search-hours = Я можу працювати повний або неповний робочий день.
say-job-search-interview = Я йду на співбесіду.
say-job-search-start = Коли я можу почати?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = Я хочу працювати у сфері …
say-job-coach-well = На роботі все йде добре.
say-job-coach-hard = Це для мене заважко.
say-job-coach-along = Можете піти зі мною на роботу?
say-job-coach-boss = Можете поговорити з моїм начальником?
say-job-coach-pause = Іноді мені потрібна перерва.
say-job-coach-other = Я хочу спробувати щось інше.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Де ми зустрічаємося?
say-study-visit-bus = Яким автобусом мені їхати?
say-study-visit-stop = Нам виходити тут?
say-study-visit-lost = Не можу знайти дорогу. Можете мене зустріти?
say-study-visit-work = Ким ви працюєте?
say-study-visit-skills = Що треба вміти, щоб тут працювати?
say-study-visit-photo = Можна сфотографувати?
say-study-visit-back = Коли ми повернемося?

## Guidance about studies and careers

say-guidance-become = Я хочу стати …
say-guidance-education = Яка освіта мені потрібна?
say-guidance-long = Скільки часу це триває?
say-guidance-grades = Я маю шкільні оцінки з моєї країни.
say-guidance-apply = Як подати заяву? (на навчання)
say-guidance-last-day = Який останній день для подання заяви?
say-guidance-cost = Скільки це коштує?

## Learning to use a computer or a phone

say-computer-log-in = Як мені увійти? (у програму чи на сайт)
say-computer-password = Я не пам’ятаю свого пароля.
say-computer-click = Куди мені натиснути?
say-computer-mistake = Ой, не та кнопка.
say-computer-save = Як це зберегти?
say-computer-print = Як це надрукувати? (на папері)
say-computer-broken = Це не працює.
say-computer-bankid = Я не маю BankID. (застосунок, який показує, хто ви)

## Money and the household

say-economy-cost = Скільки це коштує?
say-economy-expensive = Це для мене задорого.
say-economy-bill = Мені прийшов рахунок.
say-economy-when = Коли мені треба заплатити?
say-economy-parts = Можна заплатити частинами?
say-economy-receipt = Можна отримати чек?
say-economy-form = Можете допомогти мені з бланком?
say-economy-save = Я хочу заощаджувати гроші.

## How society works: rights, duties, authorities

say-civic-letter = Мені прийшов лист. Що тут написано?
say-civic-authority = До якої державної установи мені звернутися?
say-civic-right = Чи маю я на це право?
say-civic-allowed = Так можна робити?
say-civic-sign = Де мені підписати?
say-civic-emergency = Телефонуйте 112!
say-civic-different = У моїй країні інакше.

## Health and well-being

say-health-how = Як ви почуваєтеся?
say-health-better = Мені вже краще.
say-health-pain = У мене болить тут.
say-health-sleep = Я погано сплю.
say-health-tired = Сьогодні я почуваюся втомлено.
say-health-worried = Мені тривожно.
say-health-book = Я хочу записатися на прийом.
say-health-medicine = Я приймаю ліки.

## Exercise

say-fitness-changing-room = Де роздягальня?
say-fitness-locker = Де я можу замкнути свої речі?
say-fitness-machine = Як цим користуватися?
say-fitness-times = Скільки разів мені робити?
say-fitness-easier = Є легша вправа?
say-fitness-pain = Тут болить.
say-fitness-rest = Мені треба трохи відпочити.
say-fitness-praise = Чудова робота!

## A walk together

say-walk-start = Де ми починаємо?
say-walk-far = Як далеко ми йдемо?
say-walk-slower = Можемо йти трохи повільніше?
say-walk-rest = Можемо трохи посидіти й відпочити?
say-walk-together = Підемо разом?
say-walk-weather = Яка гарна погода!
say-walk-cold = Мені трохи холодно.

## Cooking together

say-cooking-hands = Де можна помити руки?
say-cooking-not-eat = Я не їм …
say-cooking-allergic = У мене алергія на …
say-cooking-pork = У їжі є свинина?
say-cooking-cut = Порізати овочі?
say-cooking-taste = Хочете скуштувати?
say-cooking-good = Було смачно!
say-cooking-dishes = Я можу помити посуд.

## Painting, music, sewing and the like

say-creative-try = Можна спробувати?
say-creative-how = Як це робиться?
say-creative-material = Де папір і фарби?
say-creative-borrow = Можна позичити ножиці?
say-creative-praise = Як гарно вийшло!
say-creative-home = Так ми робимо в моїй країні.
say-creative-tidy = Приберемо?

## Any other activity

say-other-first-time = Я тут уперше.
say-other-where = Куди мені йти?
say-other-who = З ким мені поговорити?
say-other-bring = Що мені взяти із собою?
say-other-start = Коли це починається?
say-other-end = Коли це закінчується?
say-other-seat = Тут вільно?
