### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = سلام، نام من … است.
say-common-not-understand = نمی‌فهمم.
say-common-again = یک بار دیگر گفته می‌توانید؟
say-common-slower = کمی آهسته‌تر گپ زده می‌توانید؟
say-common-meaning = معنای آن کلمه چی است؟
say-common-in-swedish = به سویدنی این را چی می‌گویند؟
say-common-help = با من کمک کرده می‌توانید؟
say-common-interpreter = ترجمان کار دارم.
say-common-toilet = تشناب کجاست؟
say-common-thanks = از کمک شما تشکر!

## A meeting with one's coach or somebody else

say-meeting-appointment = سلام، با … ملاقات دارم.
say-meeting-late = ببخشید که ناوقت آمدم.
say-meeting-question = یک سوال دارم.
say-meeting-wish = می‌خواهم دربارهٔ … گپ بزنم.
say-meeting-write = آن را نوشته می‌توانید؟
say-meeting-hard = حالا برایم سخت است.
say-meeting-agree = خوب است، درست است.
say-meeting-next = بار دیگر چی وقت می‌بینیم؟

## Learning Swedish

say-swedish-page = در کدام صفحه هستیم؟
say-swedish-homework = کار خانگی ما چی است؟
say-swedish-myself = می‌خواهم خودم کوشش کنم.
say-swedish-speak = سویدنی گپ بزنیم؟

## Trying and practising work tasks, often in a group

say-work-training-show = به من نشان داده می‌توانید؟
say-work-training-next = حالا چی کار کنم؟
say-work-training-right = درست می‌کنم؟
say-work-training-tools = سامان کار کجاست؟
say-work-training-gloves = دستکش کار دارم.
say-work-training-break = وقفه چی وقت است؟
say-work-training-together = یکجا کار کنیم و به هم کمک کنیم؟

## Working at a real workplace to learn

say-practice-new = سلام، من اینجا نو هستم. کارآموزی می‌کنم.
say-practice-supervisor = مسوول من کی است؟ (کسی که کار را به من نشان می‌دهد)
say-practice-changing-room = اتاق لباس کجاست؟ (جای تبدیل کردن لباس)
say-practice-show = یک بار دیگر نشان داده می‌توانید؟
say-practice-done = کارم تمام شد. حالا چی کار کرده می‌توانم؟
say-practice-break = وقفهٔ ما چی وقت است؟
say-practice-careful = احتیاط کنید!
say-practice-sick = سلام، مریض هستم و امروز آمده نمی‌توانم.

## Writing a CV and applying for jobs

say-job-search-looking = کار می‌پالم.
say-job-search-worked = پیش از این … بودم. (وظیفه)
say-job-search-cv = خلص سوانح (CV) مرا خوانده می‌توانید؟
say-job-search-hours = تمام‌وقت یا نیمه‌وقت کار کرده می‌توانم.
say-job-search-interview = برای کار مصاحبه دارم.
say-job-search-start = چی وقت شروع کرده می‌توانم؟

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = می‌خواهم در بخش … کار کنم.
say-job-coach-well = در کار همه چیز خوب است.
say-job-coach-hard = برای من بسیار سخت است.
say-job-coach-along = با من به جای کار آمده می‌توانید؟
say-job-coach-boss = با آمر من گپ زده می‌توانید؟
say-job-coach-pause = بعضی وقت‌ها کمی دم گرفتن کار دارم.
say-job-coach-other = می‌خواهم یک کار دیگر را امتحان کنم.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = کجا یکدیگر را ببینیم؟
say-study-visit-bus = در کدام بس بالا شوم؟
say-study-visit-stop = اینجا پایین شویم؟
say-study-visit-lost = راه را پیدا کرده نمی‌توانم. پیش روی من آمده می‌توانید؟
say-study-visit-work = شما چی کار می‌کنید؟
say-study-visit-skills = برای کار در اینجا چی را باید یاد داشت؟
say-study-visit-photo = عکس گرفته می‌توانم؟
say-study-visit-back = چی وقت پس می‌آییم؟

## Guidance about studies and careers

say-guidance-become = می‌خواهم … شوم.
say-guidance-education = چی درس یا کورس کار دارم؟
say-guidance-long = چقدر وقت می‌گیرد؟
say-guidance-grades = از کشور خود نمره‌ها و سند مکتب دارم.
say-guidance-apply = چطور درخواست بدهم؟
say-guidance-last-day = روز آخر درخواست چی وقت است؟
say-guidance-cost = مصرف آن چند است؟

## Learning to use a computer or a phone

say-computer-log-in = چطور داخل شوم؟
say-computer-password = پاسوردم را فراموش کرده‌ام.
say-computer-mistake = دکمهٔ غلط را فشار دادم.
say-computer-print = چطور پرنت کنم؟

## Money and the household

say-economy-cost = قیمتش چند است؟
say-economy-expensive = برای من بسیار قیمت است.
say-economy-bill = یک بل برایم آمده است.
say-economy-when = پیسه را چی وقت بدهم؟
say-economy-parts = پیسه را قسط‌وار داده می‌توانم؟
say-economy-receipt = یک رسید به من داده می‌توانید؟
say-economy-form = در پر کردن فورمه با من کمک کرده می‌توانید؟
say-economy-save = می‌خواهم پیسه پس‌انداز کنم.

## How society works: rights, duties, authorities

say-civic-letter = یک خط برایم آمده است. در آن چی نوشته است؟
say-civic-authority = با کدام اداره تماس بگیرم؟
say-civic-allowed = این کار اجازه است؟
say-civic-sign = کجا امضا کنم؟

## Health and well-being

say-health-how = چطور هستید؟
say-health-better = حالا بهتر هستم.
say-health-sleep = خوب خواب کرده نمی‌توانم.
say-health-tired = امروز مانده هستم.
say-health-worried = تشویش دارم.
say-health-book = می‌خواهم نوبت بگیرم. (پیش داکتر یا نرس)
say-health-medicine = دوا می‌خورم.

## Exercise

say-fitness-changing-room = اتاق لباس کجاست؟ (جای تبدیل کردن لباس)
say-fitness-locker = سامانم را کجا قفل کرده می‌توانم؟
say-fitness-machine = این ماشین را چطور استفاده می‌کنند؟
say-fitness-times = چند بار بکنم؟
say-fitness-easier = تمرین آسان‌تر است؟
say-fitness-pain = اینجا درد می‌کند.
say-fitness-rest = باید کمی دم بگیرم.

## A walk together

say-walk-far = چقدر راه برویم؟
say-walk-slower = کمی آهسته‌تر برویم؟
say-walk-rest = کمی بنشینیم و دم بگیریم؟
say-walk-together = یکجا برویم؟
say-walk-weather = چی هوای خوب است!
say-walk-cold = کمی خنک می‌خورم.

## Cooking together

say-cooking-hands = دست‌هایم را کجا شسته می‌توانم؟
say-cooking-pork = در این نان گوشت خوک است؟
say-cooking-cut = ترکاری را من میده کنم؟
say-cooking-taste = می‌خواهید مزه کنید؟
say-cooking-good = مزه‌دار بود!
say-cooking-dishes = من ظرف‌ها را شسته می‌توانم.

## Painting, music, sewing and the like

say-creative-try = من هم امتحان کرده می‌توانم؟
say-creative-how = چطور جور می‌کنند؟
say-creative-borrow = قیچی را گرفته می‌توانم؟ (پس می‌دهم)
say-creative-praise = چقدر مقبول شد!
say-creative-home = در کشور من این قسم جور می‌کنیم.
say-creative-tidy = جمع کنیم؟

## Any other activity

say-other-where = کجا بروم؟
say-other-who = با کی گپ بزنم؟
say-other-bring = با خود چی بیاورم؟
say-other-start = چی وقت شروع می‌شود؟
say-other-end = چی وقت تمام می‌شود؟
say-other-seat = اینجا خالی است؟ نشسته می‌توانم؟
