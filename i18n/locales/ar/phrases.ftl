### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = مرحبًا، اسمي …
say-common-not-understand = لا أفهم.
say-common-again = هل يمكنك قول ذلك مرة أخرى؟
say-common-slower = هل يمكنك التكلم ببطء أكثر قليلًا؟
say-common-meaning = ما معنى هذه الكلمة؟
say-common-in-swedish = ما اسم هذا بالسويدية؟
say-common-help = هل يمكنك مساعدتي؟
say-common-interpreter = أحتاج إلى مترجم.
say-common-toilet = أين الحمّام؟
say-common-thanks = شكرًا على المساعدة!

## A meeting with one's coach or somebody else

say-meeting-appointment = مرحبًا، عندي موعد مع …
say-meeting-late = عذرًا على التأخير.
say-meeting-question = عندي سؤال.
say-meeting-wish = أريد أن أتكلم عن …
say-meeting-write = هل يمكنك كتابة ذلك لي؟
say-meeting-hard = هذا صعب عليّ الآن.
say-meeting-agree = هذا جيد، أوافق.
say-meeting-next = متى نلتقي المرة القادمة؟

## Learning Swedish

say-swedish-pronounce = كيف تُلفظ هذه الكلمة؟
say-swedish-spell = كيف تُكتب هذه الكلمة؟
say-swedish-page = في أي صفحة نحن؟
say-swedish-correct = هل هذا صحيح؟
say-swedish-homework = ما هو الواجب المنزلي؟
say-swedish-together = هل نتدرب معًا؟
say-swedish-myself = أريد أن أحاول بنفسي.
say-swedish-speak = هل يمكن أن نتكلم بالسويدية؟

## Trying and practising work tasks, often in a group

say-work-training-show = هل يمكنك أن تريني ذلك؟
say-work-training-next = ماذا أعمل الآن؟
say-work-training-right = هل ما أعمله صحيح؟
say-work-training-done = لقد انتهيت الآن.
say-work-training-tools = أين الأدوات؟
say-work-training-gloves = أحتاج إلى قفازات.
say-work-training-break = متى الاستراحة؟
say-work-training-together = هل نساعد بعضنا؟

## Working at a real workplace to learn

say-practice-new = مرحبًا، بدأت هنا حديثًا. أنا في فترة تدريب.
say-practice-supervisor = من المسؤول عن تدريبي؟
say-practice-changing-room = أين غرفة تبديل الملابس؟
say-practice-show = هل يمكنك أن تريني ذلك مرة أخرى؟
say-practice-done = انتهيت. ماذا يمكنني أن أعمل الآن؟
say-practice-break = متى استراحتنا؟
say-practice-careful = انتباه!
say-practice-sick = مرحبًا، أشعر بالمرض ولا أستطيع المجيء اليوم.

## Writing a CV and applying for jobs

say-job-search-looking = أبحث عن عمل.
say-job-search-worked = عملت سابقًا في مهنة …
say-job-search-good = أجيد …
say-job-search-cv = هل يمكنك قراءة سيرتي الذاتية؟
say-job-search-hours = أستطيع العمل بدوام كامل أو جزئي.
say-job-search-interview = عندي مقابلة عمل.
say-job-search-start = متى يمكنني أن أبدأ؟

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = أريد أن أعمل في …
say-job-coach-well = الأمور جيدة في العمل.
say-job-coach-hard = هذا صعب جدًا عليّ.
say-job-coach-along = هل يمكنك المجيء معي إلى العمل؟
say-job-coach-boss = هل يمكنك التكلم مع مديري؟
say-job-coach-pause = أحتاج إلى استراحة أحيانًا.
say-job-coach-other = أريد أن أجرّب شيئًا آخر.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = أين نلتقي؟
say-study-visit-bus = أي باص آخذ؟
say-study-visit-stop = هل ننزل هنا؟
say-study-visit-lost = لا أعرف الطريق. هل يمكنك المجيء لملاقاتي؟
say-study-visit-work = ما هو عملك؟
say-study-visit-skills = ما المهارات اللازمة للعمل هنا؟
say-study-visit-photo = هل يمكنني أن ألتقط صورة؟
say-study-visit-back = متى نعود؟

## Guidance about studies and careers

say-guidance-become = أريد أن أصبح …
say-guidance-education = ما الدراسة التي أحتاج إليها؟
say-guidance-long = كم من الوقت يستغرق ذلك؟
say-guidance-grades = عندي شهادة بعلاماتي المدرسية من بلدي.
say-guidance-apply = كيف نقدّم الطلب؟
say-guidance-last-day = متى آخر يوم لتقديم الطلب؟
say-guidance-cost = كم يكلف؟

## Learning to use a computer or a phone

say-computer-log-in = كيف أسجّل الدخول؟
say-computer-password = نسيت كلمة السر.
say-computer-click = أين أضغط؟
say-computer-mistake = ضغطت بالخطأ.
say-computer-save = كيف أحفظ هذا؟
say-computer-print = كيف أطبع هذا على ورق؟
say-computer-broken = هذا لا يعمل.
say-computer-bankid = ليس عندي BankID.

## Money and the household

say-economy-cost = كم السعر؟
say-economy-expensive = هذا غالٍ جدًا عليّ.
say-economy-bill = وصلتني فاتورة.
say-economy-when = متى يجب أن أدفع؟
say-economy-parts = هل يمكنني الدفع بالتقسيط؟
say-economy-receipt = هل يمكنني الحصول على إيصال؟
say-economy-form = هل يمكنك مساعدتي في تعبئة الاستمارة؟
say-economy-save = أريد أن أوفّر المال.

## How society works: rights, duties, authorities

say-civic-letter = وصلتني رسالة. ما المكتوب فيها؟
say-civic-authority = بأي دائرة حكومية يجب أن أتصل؟
say-civic-right = هل هذا من حقي؟
say-civic-allowed = هل هذا مسموح؟
say-civic-sign = أين أوقّع؟
say-civic-emergency = يجب الاتصال فورًا بالرقم 112!
say-civic-different = الأمر مختلف في بلدي.

## Health and well-being

say-health-how = كيف حالك؟
say-health-better = أنا الآن أحسن.
say-health-pain = عندي ألم هنا.
say-health-sleep = لا أنام جيدًا.
say-health-tired = أشعر بالتعب اليوم.
say-health-worried = أشعر بالقلق.
say-health-book = أريد أن أحجز موعدًا.
say-health-medicine = آخذ دواء.

## Exercise

say-fitness-changing-room = أين غرفة تبديل الملابس؟
say-fitness-locker = أين يمكنني أن أضع أغراضي وأقفل عليها؟
say-fitness-machine = كيف يُستعمل هذا الجهاز؟
say-fitness-times = كم مرة أعمل هذا؟
say-fitness-easier = هل يوجد تمرين أسهل؟
say-fitness-pain = أشعر بألم هنا.
say-fitness-rest = أحتاج إلى راحة قصيرة.
say-fitness-praise = أحسنت!

## A walk together

say-walk-start = من أين نبدأ؟
say-walk-far = كم سنمشي؟
say-walk-slower = هل يمكن أن نمشي أبطأ قليلًا؟
say-walk-rest = هل يمكن أن نجلس ونرتاح قليلًا؟
say-walk-together = هل نمشي معًا؟
say-walk-weather = ما أجمل الطقس!
say-walk-cold = أشعر بالبرد قليلًا.

## Cooking together

say-cooking-hands = أين يمكنني أن أغسل يديّ؟
say-cooking-not-eat = أنا لا آكل …
say-cooking-allergic = عندي حساسية من …
say-cooking-pork = هل في الطعام لحم خنزير؟
say-cooking-cut = هل أقطّع الخضار؟
say-cooking-taste = هل لديك رغبة في تذوق هذا؟
say-cooking-good = كان لذيذًا!
say-cooking-dishes = يمكنني أن أغسل الصحون.

## Painting, music, sewing and the like

say-creative-try = هل يمكنني أن أجرّب؟
say-creative-how = كيف نعمل هذا؟
say-creative-material = أين الورق والألوان؟
say-creative-borrow = هل يمكنني استعارة المقص؟
say-creative-praise = ما أجمل هذا!
say-creative-home = هكذا نعمل في بلدي.
say-creative-tidy = هل نرتّب المكان الآن؟

## Any other activity

say-other-first-time = هذه أول مرة آتي فيها إلى هنا.
say-other-where = إلى أين أذهب؟
say-other-who = مع من يجب أن أتكلم؟
say-other-bring = ماذا أحضر معي؟
say-other-start = متى يبدأ؟
say-other-end = متى ينتهي؟
say-other-seat = هل هذا المكان فارغ؟
