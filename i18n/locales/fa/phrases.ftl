### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = سلام، اسم من … است.
say-common-not-understand = متوجه نمی‌شوم.
say-common-again = می‌توانید یک بار دیگر بگویید؟
say-common-slower = می‌توانید کمی آهسته‌تر حرف بزنید؟
say-common-meaning = معنی آن کلمه چیست؟
say-common-in-swedish = به سوئدی به این چه می‌گویند؟
say-common-help = می‌توانید به من کمک کنید؟
say-common-interpreter = به مترجم نیاز دارم.
say-common-toilet = دستشویی کجاست؟
say-common-thanks = از کمک شما متشکرم!

## A meeting with one's coach or somebody else

say-meeting-appointment = سلام، با … قرار ملاقات دارم.
say-meeting-late = ببخشید که دیر آمدم.
say-meeting-question = یک سؤال دارم.
say-meeting-wish = می‌خواهم دربارهٔ … صحبت کنم.
say-meeting-write = می‌توانید آن را بنویسید؟
say-meeting-hard = الان برایم سخت است.
say-meeting-agree = خوب است، موافقم.
say-meeting-next = دفعهٔ بعد کی همدیگر را می‌بینیم؟

## Learning Swedish

say-swedish-pronounce = این چطور تلفظ می‌شود؟
say-swedish-spell = این چطور نوشته می‌شود؟ (با کدام حرف‌ها)
say-swedish-page = کدام صفحه هستیم؟
say-swedish-correct = این درست است؟
say-swedish-homework = تکلیف خانه چیست؟
say-swedish-together = با هم تمرین کنیم؟
say-swedish-myself = می‌خواهم خودم امتحان کنم.
say-swedish-speak = می‌شود سوئدی حرف بزنیم؟

## Trying and practising work tasks, often in a group

say-work-training-show = می‌توانید به من نشان بدهید؟
say-work-training-next = حالا چه کار کنم؟
say-work-training-right = درست انجام می‌دهم؟
say-work-training-done = کارم تمام شد.
say-work-training-tools = ابزارها کجاست؟
say-work-training-gloves = دستکش لازم دارم.
say-work-training-break = وقت استراحت کی است؟
say-work-training-together = به هم کمک کنیم؟

## Working at a real workplace to learn

say-practice-new = سلام، من تازه آمده‌ام. اینجا کارآموزی می‌کنم.
say-practice-supervisor = سرپرست من کیست؟ (کسی که کار را به من نشان می‌دهد)
say-practice-changing-room = رختکن کجاست؟
say-practice-show = می‌توانید یک بار دیگر نشان بدهید؟
say-practice-done = کارم تمام شد. حالا چه کاری می‌توانم بکنم؟
say-practice-break = کی وقت استراحت داریم؟
say-practice-careful = مواظب باشید!
say-practice-sick = سلام، مریض هستم و امروز نمی‌توانم بیایم.

## Writing a CV and applying for jobs

say-job-search-looking = دنبال کار می‌گردم.
say-job-search-worked = قبلاً … بوده‌ام. (شغل)
say-job-search-good = در … خوب هستم.
say-job-search-cv = می‌توانید رزومهٔ من را بخوانید؟
say-job-search-hours = می‌توانم تمام‌وقت یا نیمه‌وقت کار کنم.
say-job-search-interview = مصاحبهٔ کاری دارم.
say-job-search-start = کی می‌توانم شروع کنم؟

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = می‌خواهم در زمینهٔ … کار کنم.
say-job-coach-well = در کار همه چیز خوب پیش می‌رود.
say-job-coach-hard = برای من زیادی سخت است.
say-job-coach-along = می‌توانید با من به محل کار بیایید؟
say-job-coach-boss = می‌توانید با رئیس من صحبت کنید؟
say-job-coach-pause = گاهی به کمی استراحت نیاز دارم.
say-job-coach-other = می‌خواهم کار دیگری را امتحان کنم.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = کجا همدیگر را ببینیم؟
say-study-visit-bus = کدام اتوبوس را سوار شوم؟
say-study-visit-stop = اینجا باید پیاده شویم؟
say-study-visit-lost = راه را پیدا نمی‌کنم. می‌توانید بیایید دنبالم؟
say-study-visit-work = کار شما چیست؟
say-study-visit-skills = برای کار در اینجا چه چیزهایی باید بلد بود؟
say-study-visit-photo = اجازه هست عکس بگیرم؟
say-study-visit-back = کی برمی‌گردیم؟

## Guidance about studies and careers

say-guidance-become = می‌خواهم … بشوم.
say-guidance-education = چه تحصیلات یا دوره‌ای لازم دارم؟
say-guidance-long = چقدر طول می‌کشد؟
say-guidance-grades = از کشورم کارنامه یا مدرک تحصیلی دارم.
say-guidance-apply = چطور باید درخواست داد؟
say-guidance-last-day = آخرین روز برای درخواست کی است؟
say-guidance-cost = هزینهٔ آن چقدر است؟

## Learning to use a computer or a phone

say-computer-log-in = چطور وارد شوم؟
say-computer-password = رمزم را فراموش کرده‌ام.
say-computer-click = کجا کلیک کنم؟
say-computer-mistake = دکمهٔ اشتباه را زدم.
say-computer-save = چطور ذخیره کنم؟
say-computer-print = چطور چاپ کنم؟
say-computer-broken = کار نمی‌کند.
say-computer-bankid = BankID ندارم.

## Money and the household

say-economy-cost = قیمتش چقدر است؟
say-economy-expensive = برای من خیلی گران است.
say-economy-bill = یک قبض برایم آمده است.
say-economy-when = کی باید پول را بدهم؟
say-economy-parts = می‌توانم قسطی بپردازم؟
say-economy-receipt = می‌شود رسید به من بدهید؟
say-economy-form = می‌توانید در پر کردن فرم به من کمک کنید؟
say-economy-save = می‌خواهم پول پس‌انداز کنم.

## How society works: rights, duties, authorities

say-civic-letter = یک نامه برایم آمده است. در آن چه نوشته؟
say-civic-authority = با کدام اداره باید تماس بگیرم؟
say-civic-right = من حق گرفتن آن را دارم؟
say-civic-allowed = این کار مجاز است؟
say-civic-sign = کجا را امضا کنم؟
say-civic-emergency = به 112 زنگ بزنید!
say-civic-different = در کشور من فرق دارد.

## Health and well-being

say-health-how = حالتان چطور است؟
say-health-better = حالا حالم بهتر است.
say-health-pain = اینجایم درد می‌کند.
say-health-sleep = بد می‌خوابم.
say-health-tired = امروز خسته‌ام.
say-health-worried = نگران هستم.
say-health-book = می‌خواهم وقت بگیرم. (برای دکتر یا پرستار)
say-health-medicine = دارو مصرف می‌کنم.

## Exercise

say-fitness-changing-room = رختکن کجاست؟
say-fitness-locker = وسایلم را کجا می‌توانم بگذارم و قفل کنم؟
say-fitness-machine = با این دستگاه چطور کار می‌کنند؟
say-fitness-times = چند بار باید انجام بدهم؟
say-fitness-easier = تمرین آسان‌تری هست؟
say-fitness-pain = اینجا درد می‌گیرد.
say-fitness-rest = باید کمی استراحت کنم.
say-fitness-praise = آفرین!

## A walk together

say-walk-start = از کجا شروع می‌کنیم؟
say-walk-far = چقدر راه می‌رویم؟
say-walk-slower = می‌شود کمی آهسته‌تر برویم؟
say-walk-rest = می‌شود کمی بنشینیم و استراحت کنیم؟
say-walk-together = با هم برویم؟
say-walk-weather = چه هوای خوبی است!
say-walk-cold = کمی سردم است.

## Cooking together

say-cooking-hands = کجا می‌توانم دست‌هایم را بشویم؟
say-cooking-not-eat = من … نمی‌خورم.
say-cooking-allergic = به … حساسیت دارم.
say-cooking-pork = در این غذا گوشت خوک هست؟
say-cooking-cut = سبزی‌ها را من خرد کنم؟
say-cooking-taste = می‌خواهید بچشید؟
say-cooking-good = خوشمزه بود!
say-cooking-dishes = من می‌توانم ظرف‌ها را بشویم.

## Painting, music, sewing and the like

say-creative-try = می‌شود من امتحان کنم؟
say-creative-how = چطور درست می‌کنند؟
say-creative-material = کاغذ و رنگ کجاست؟
say-creative-borrow = می‌شود قیچی را قرض بگیرم؟
say-creative-praise = چقدر قشنگ شد!
say-creative-home = در کشور من این‌طور درست می‌کنیم.
say-creative-tidy = جمع‌وجور کنیم؟

## Any other activity

say-other-first-time = بار اول است که اینجا می‌آیم.
say-other-where = کجا باید بروم؟
say-other-who = با چه کسی باید صحبت کنم؟
say-other-bring = چه چیزی با خودم بیاورم؟
say-other-start = کی شروع می‌شود؟
say-other-end = کی تمام می‌شود؟
say-other-seat = اینجا خالی است؟ می‌توانم بنشینم؟
