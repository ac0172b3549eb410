### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = سلام، زما نوم … دی.
say-common-not-understand = نه پوهېږم.
say-common-again = یو ځل بیا یې ویلای شئ؟
say-common-slower = لږ ورو خبرې کولای شئ؟
say-common-meaning = د هغې کلمې معنا څه ده؟
say-common-in-swedish = په سویډني ژبه دې ته څه وايي؟
say-common-help = له ما سره مرسته کولای شئ؟
say-common-interpreter = ترجمان مې پکار دی.
say-common-toilet = تشناب چېرته دی؟
say-common-thanks = د مرستې مننه!

## A meeting with one's coach or somebody else

say-meeting-appointment = سلام، له … سره لیدنه لرم.
say-meeting-late = بخښنه غواړم چې ناوخته راغلم.
say-meeting-question = یوه پوښتنه لرم.
say-meeting-wish = غواړم د … په اړه خبرې وکړم.
say-meeting-write = دا لیکلای شئ؟
say-meeting-hard = اوس راته سخته ده.
say-meeting-agree = ښه ده، منم یې.
say-meeting-next = بل وار به کله سره وینو؟

## Learning Swedish

say-swedish-pronounce = دا څنګه ویل کېږي؟ (تلفظ)
say-swedish-spell = دا څنګه لیکل کېږي؟ (په کومو تورو)
say-swedish-page = په کومه پاڼه کې یو؟
say-swedish-correct = دا سمه ده؟
say-swedish-homework = کورنۍ دنده مو څه ده؟
say-swedish-together = یو ځای تمرین وکړو؟
say-swedish-myself = غواړم پخپله هڅه وکړم.
say-swedish-speak = په سویډني خبرې کولای شو؟

## Trying and practising work tasks, often in a group

say-work-training-show = راښودلای یې شئ؟
say-work-training-next = اوس څه وکړم؟
say-work-training-right = سم یې کوم؟
say-work-training-done = کار مې خلاص شو.
say-work-training-tools = د کار سامان چېرته دی؟
say-work-training-gloves = دستکشې مې پکار دي.
say-work-training-break = د دمې وخت کله دی؟
say-work-training-together = یو له بل سره مرسته وکړو؟

## Working at a real workplace to learn

say-practice-new = سلام، تازه مې دلته پیل کړی دی. عملي کار کوم.
say-practice-supervisor = زما مسئول څوک دی؟ (هغه څوک چې کار راښيي)
say-practice-changing-room = د جامو بدلولو خونه چېرته ده؟
say-practice-show = یو ځل بیا یې راښودلای شئ؟
say-practice-done = کار مې خلاص شو. اوس څه کولای شم؟
say-practice-break = موږ کله د دمې وخت لرو؟
say-practice-careful = پام کوئ!
say-practice-sick = سلام، صحت مې ښه نه دی او نن نه شم راتلای.

## Writing a CV and applying for jobs

say-job-search-looking = کار لټوم.
say-job-search-worked = د … په توګه مې کار کړی دی.
say-job-search-good = په … کې ښه یم.
say-job-search-cv = زما سي وي (CV) لوستلای شئ؟
say-job-search-hours = پوره وخت یا نیم وخت کار کولای شم.
say-job-search-interview = د کار لپاره مرکه لرم.
say-job-search-start = کله پیل کولای شم؟

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = غواړم د … کار وکړم.
say-job-coach-well = په کار کې مې هر څه ښه دي.
say-job-coach-hard = زما لپاره ډېر سخت دی.
say-job-coach-along = زما سره د کار ځای ته تلای شئ؟
say-job-coach-boss = زما له آمر سره خبرې کولای شئ؟
say-job-coach-pause = کله کله لږه دمه مې پکار ده.
say-job-coach-other = غواړم بل کار وازمویم.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = چېرته سره ووینو؟
say-study-visit-bus = په کوم بس کې لاړ شم؟
say-study-visit-stop = دلته کوز شو؟
say-study-visit-lost = لاره نه شم پیدا کولای. مخې ته مې راتلای شئ؟
say-study-visit-work = تاسو څه کار کوئ؟
say-study-visit-skills = دلته د کار لپاره باید څه زده وي؟
say-study-visit-photo = عکس اخیستلای شم؟
say-study-visit-back = کله بېرته راځو؟

## Guidance about studies and careers

say-guidance-become = غواړم … شم.
say-guidance-education = کومې زده کړې مې پکار دي؟
say-guidance-long = څومره وخت نیسي؟
say-guidance-grades = د خپل هېواد د ښوونځي نمرې لرم.
say-guidance-apply = څنګه غوښتنه وکړم؟
say-guidance-last-day = د غوښتنې وروستۍ ورځ کله ده؟
say-guidance-cost = لګښت یې څومره دی؟

## Learning to use a computer or a phone

say-computer-log-in = څنګه حساب ته ننوځم؟
say-computer-password = پاسورډ رانه هېر شوی دی.
say-computer-click = چېرته کلیک وکړم؟
say-computer-mistake = غلطه تڼۍ مې ووهله.
say-computer-save = څنګه یې خوندي کړم؟
say-computer-print = څنګه یې چاپ کړم؟
say-computer-broken = کار نه کوي.
say-computer-bankid = BankID نه لرم.

## Money and the household

say-economy-cost = بیه یې څومره ده؟
say-economy-expensive = زما لپاره ډېر ګران دی.
say-economy-bill = یو بل راته راغلی دی. (د پیسو ورکولو)
say-economy-when = پیسې باید کله ورکړم؟
say-economy-parts = پیسې په قسطونو ورکولای شم؟
say-economy-receipt = رسید راکولای شئ؟
say-economy-form = د فورمې په ډکولو کې راسره مرسته کولای شئ؟
say-economy-save = غواړم پیسې وسپموم.

## How society works: rights, duties, authorities

say-civic-letter = یو لیک راته راغلی دی. څه پکې لیکل شوي دي؟
say-civic-authority = له کومې ادارې سره اړیکه ونیسم؟
say-civic-right = زه یې حق لرم؟
say-civic-allowed = دا کار اجازه لري؟
say-civic-sign = چېرته لاسلیک وکړم؟
say-civic-emergency = 112 ته زنګ ووهئ!
say-civic-different = زما په هېواد کې بل ډول ده.

## Health and well-being

say-health-how = څنګه یاست؟
say-health-better = اوس مې حال ښه دی.
say-health-pain = دلته مې درد کوي.
say-health-sleep = خوب مې ښه نه دی.
say-health-tired = نن ستړیا احساسوم.
say-health-worried = اندېښنه لرم.
say-health-book = غواړم نوبت واخلم. (د ډاکټر یا نرس)
say-health-medicine = دوا خورم.

## Exercise

say-fitness-changing-room = د جامو بدلولو خونه چېرته ده؟
say-fitness-locker = خپل سامان چېرته قلفولای شم؟
say-fitness-machine = دا ماشین څنګه کارول کېږي؟
say-fitness-times = څو ځله یې وکړم؟
say-fitness-easier = اسانه تمرین شته؟
say-fitness-pain = دلته درد کوي.
say-fitness-rest = لږه دمه مې پکار ده.
say-fitness-praise = شاباس!

## A walk together

say-walk-start = له کومه ځایه پیل کوو؟
say-walk-far = څومره لاره ځو؟
say-walk-slower = لږ ورو تلای شو؟
say-walk-rest = لږ کښېنو او دمه وکړو؟
say-walk-together = یو ځای لاړ شو؟
say-walk-weather = څومره ښه هوا ده!
say-walk-cold = لږه یخني مې کېږي.

## Cooking together

say-cooking-hands = لاسونه چېرته مینځلای شم؟
say-cooking-not-eat = زه … نه خورم.
say-cooking-allergic = له … سره حساسیت لرم.
say-cooking-pork = په دې خواړو کې د خوګ غوښه شته؟
say-cooking-cut = سبزي زه ټوټه کړم؟
say-cooking-taste = غواړئ وڅکئ؟
say-cooking-good = خوندور و!
say-cooking-dishes = زه لوښي مینځلای شم.

## Painting, music, sewing and the like

say-creative-try = زه یې ازمویلای شم؟
say-creative-how = دا څنګه کېږي؟
say-creative-material = کاغذ او رنګ چېرته دي؟
say-creative-borrow = قیچي د لږ وخت لپاره اخیستلای شم؟
say-creative-praise = څومره ښکلی شو!
say-creative-home = زموږ په هېواد کې یې داسې کوو.
say-creative-tidy = سامان ټول کړو؟

## Any other activity

say-other-first-time = لومړی ځل دی چې دلته راځم.
say-other-where = چېرته لاړ شم؟
say-other-who = له چا سره خبرې وکړم؟
say-other-bring = له ځان سره څه راوړم؟
say-other-start = کله پیل کېږي؟
say-other-end = کله خلاصېږي؟
say-other-seat = دا ځای خالي دی؟ کښېناستلای شم؟
