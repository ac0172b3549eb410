### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = القائمة
today = اليوم
schedule = الجدول
steps = الدرج
messages = الإرشاد
help = مساعدة
language = اللغة
close = إغلاق
understood = حسنًا
coach-nameless = مرشدك
coach-named = { $name }، من الإرشاد

listen = استماع
listen-stop = إيقاف

## First start

welcome-title = اختيار اللغة
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = لغات للاختيار
languages-loading = جارٍ تحميل اللغات
languages-unreachable = لا يمكن تحميل لغات أخرى الآن. يمكنك البدء بالسويدية وتغيير اللغة فيما بعد.
try-again = إعادة المحاولة
language-loading = جارٍ تحميل { $name }
language-unreachable = هذه اللغة ليست على الهاتف بعد. يلزم الإنترنت لتحميلها.
language-unchecked = بعض نصوص التطبيق ترجمها الحاسوب. لم يراجع أحد كل النصوص بعد.

enter-title = الدخول بالرمز
enter-lead = يعطيك مرشدك الرمز.
enter-label = كتابة الرمز
enter-note = في الرمز 8 أحرف وأرقام. لا فرق بين الأحرف الكبيرة والصغيرة.
enter-next = التالي
enter-busy = جارٍ الفتح
enter-shape = هذا لا يشبه الرمز. في الرمز 8 أحرف وأرقام. يرجى النظر إليه مرة أخرى.
enter-camera = هل يعرض مرشدك مربعًا فيه نقاط سوداء؟ يكفي فتح كاميرا الهاتف وتوجيهها نحو المربع. عندئذ يفتح Stegvis.
enter-scan = قراءة المربع بالكاميرا
enter-scan-denied = لا يمكن استعمال الكاميرا. يمكنك كتابة الرمز بدلًا من ذلك.
enter-sees = الرمز يبيّن من أنت فقط. وهو يعمل مرة واحدة.
ended-title = يلزمك رمز جديد
ended-text = انتهى تسجيل الدخول على هذا الهاتف. يمكنك طلب رمز جديد من مرشدك. ما أنجزته محفوظ على الهاتف.
emptied-text = حذف الهاتف ما حفظه التطبيق. يمكنك طلب رمز جديد من مرشدك. ما أُرسل ما زال محفوظًا.
pin-thrown-away = الرقم السري منسيّ أو كُتب خطأً مرات كثيرة. حذف الهاتف ما كان محفوظًا في Stegvis. يمكنك طلب رمز جديد من مرشدك. ما أُرسل ما زال محفوظًا.

## Today

in-minutes =
    { $count ->
        [zero] بعد { $count } دقيقة
        [one] بعد دقيقة واحدة
        [two] بعد دقيقتين
        [few] بعد { $count } دقائق
        [many] بعد { $count } دقيقة
       *[other] بعد { $count } دقيقة
    }
in-hours =
    { $count ->
        [zero] بعد { $count } ساعة
        [one] بعد ساعة واحدة
        [two] بعد ساعتين
        [few] بعد { $count } ساعات
        [many] بعد { $count } ساعة
       *[other] بعد { $count } ساعة
    }
now = الآن
tour = كيف يعمل التطبيق
tour-place = { $stop } من { $stops }
tour-skip = تخطٍّ
tour-end = البدء
how-was-it = كيف كان؟
feeling-good = جيد
feeling-so-so = متوسط
feeling-bad = غير جيد
how-was-it-sees = يظهر جوابك لدى { $coach }. الجواب ليس واجبًا.
support-ask = هل يكفيك الدعم الذي يصلك؟
enough-yes = نعم
enough-partly = جزئيًا
enough-no = لا
support-sees = لا يظهر جوابك لدى { $coach }. من يقودون المشروع يرون عدد من اختاروا كل جواب، بلا أسماء. الجواب ليس واجبًا.
support-thanks = شكرًا على جوابك.
support-more = هل لديك رغبة في إخبارنا بما يلزمك؟
not-now = ليس الآن
news-title = تغييرات في خطتك من { $coach }
news-step = درجة جديدة
news-added = جديد
news-moved = وقت جديد
news-cancelled = ملغى
news-restored = لم يعد ملغى
news-place = مكان جديد
news-changed = تغيّر
news-removed = حُذف
news-goal-added = هدف جديد
news-goal-changed = هدف تغيّر
news-goal-removed = هدف حُذف
news-more =
    { $count ->
        [zero] و{ $count } غيرها
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } غيرها
        [many] و{ $count } غيرها
       *[other] و{ $count } غيرها
    }
tomorrow = غدًا
yesterday = أمس
until = حتى { $time }
fact-where = أين
fact-who = مع من
bring = يلزم إحضار: { $things }
fact-bring = ما يلزم إحضاره
to-say = عبارات مفيدة
to-say-always = عبارات مفيدة دائمًا
later = بعد ذلك
next-up = الموعد القادم
day-and-time = { $day }، { $time }
step-of = الدرجة { $step } من { $steps }
goal-next = هدف صغير
step-top = وصلت إلى الأعلى
message-new = رسالة جديدة من { $name }

free-title = لا مواعيد في الجدول اليوم
over-title = انتهت مواعيد اليوم
free-until = الموعد القادم: { $day }.
free-until-tomorrow = الموعد القادم غدًا.
free-until-later = لا مواعيد أخرى في الجدول حاليًا.
no-plan-title = لا توجد خطة بعد
no-plan-text = خطتك قيد الإعداد لدى { $coach }. ستظهر هنا عندما تجهز.

loading = جارٍ تحميل جدولك
rest-loading = جارٍ تحميل بقية التطبيق
loading-more = مع إنترنت ضعيف يستغرق هذا بعض الوقت. يمكنك ترك الهاتف جانبًا.

## Answers

answer-coming = سآتي
answer-cannot = لا أستطيع الحضور
answer-late = سأتأخر
answer-here = أنا هنا
answered-coming = جوابك: سآتي
answered-cannot = جوابك: لا أستطيع الحضور
answered-late =
    { $count ->
        [zero] جوابك: سأتأخر { $count } دقيقة
        [one] جوابك: سأتأخر دقيقة واحدة
        [two] جوابك: سأتأخر دقيقتين
        [few] جوابك: سأتأخر { $count } دقائق
        [many] جوابك: سأتأخر { $count } دقيقة
       *[other] جوابك: سأتأخر { $count } دقيقة
    }
answered-here = أنت هنا
answer-undo = التراجع عن الجواب
answer-on-phone = الجواب محفوظ على الهاتف. سيُرسل إلى { $coach } عند توفر الإنترنت.
answer-sent = أُرسل الجواب إلى { $coach }.
answer-read = تمت قراءة جوابك من قبل { $coach }.
answer-sees = يظهر جوابك لدى { $coach }.
answer-sees-undo = يظهر جوابك لدى { $coach }. يمكنك التراجع عنه.
why = ما سبب عدم الحضور؟
why-about = { $what }، { $time }
late = كم مدة تأخرك؟
late-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
reason-ill = أشعر بالمرض
reason-child-ill = طفلي مريض
reason-doctor = عندي موعد عند الطبيب
reason-travel = لا أستطيع الوصول إلى هناك
reason-no-strength = ليست لدي طاقة اليوم
reason-other = سبب آخر

## Schedule

week = الأسبوع { $number }
week-short = أسبوع { $number }
week-before = عرض الأسبوع السابق، الأسبوع { $number }
week-after = عرض الأسبوع التالي، الأسبوع { $number }
week-this = عرض هذا الأسبوع
month-show = عرض الشهر
week-show = عرض الأسبوع
month-previous = السابق
month-next = التالي
month-turn = عرض { $month }
month-day =
    { $count ->
        [zero] { $day }، { $count } موعد
        [one] { $day }، موعد واحد
        [two] { $day }، موعدان
        [few] { $day }، { $count } مواعيد
        [many] { $day }، { $count } موعدًا
       *[other] { $day }، { $count } موعد
    }
day-free = لا مواعيد في الجدول
mark-coming = جوابك: سآتي
mark-cannot = جوابك: لا أستطيع الحضور
mark-coming-waiting = جوابك: سآتي. بانتظار الإنترنت.
mark-cannot-waiting = جوابك: لا أستطيع الحضور. بانتظار الإنترنت.
mark-late = جوابك: سأتأخر
mark-late-waiting = جوابك: سأتأخر. بانتظار الإنترنت.
mark-here-waiting = أنت هنا. بانتظار الإنترنت.
mark-cancelled = ملغى
cancelled-text = لا حاجة إلى الحضور.
past-text = انتهى هذا الموعد.
gone-title = هذا الموعد لم يعد في الجدول
gone-text = غيّر مرشدك الخطة. المواعيد الصحيحة الآن موجودة في الجدول.

## The schedule in the calendar of the phone

calendar-add = إضافة إلى تقويم الهاتف
calendar-title = الجدول في تقويم الهاتف
calendar-text = عندئذ يظهر الجدول في تقويم هاتفك. عند تغيير الخطة يتغير التقويم أيضًا.
calendar-once = عندئذ يظهر الجدول في تقويم هاتفك كما هو الآن. بعد تغيير الخطة يرجى إضافته مرة أخرى.
calendar-sees = كل من لديه الرابط يمكنه رؤية جدولك. يرجى عدم إعطائه لأحد.
calendar-open = فتح التقويم
calendar-remove = حذف الرابط
calendar-removed = حُذف الرابط. لن يصل إلى التقويم شيء من هنا بعد الآن.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = رأس السنة الميلادية
holiday-epiphany = عيد الغطاس
holiday-good-friday = الجمعة العظيمة
holiday-easter = عيد الفصح
holiday-easter-monday = اثنين الفصح
holiday-first-of-may = عيد العمال
holiday-ascension = عيد الصعود
holiday-pentecost = عيد العنصرة
holiday-national-day = اليوم الوطني للسويد
holiday-midsummer-eve = ليلة عيد منتصف الصيف
holiday-midsummer = عيد منتصف الصيف
holiday-all-saints = عيد جميع القديسين
holiday-christmas-eve = ليلة عيد الميلاد
holiday-christmas = عيد الميلاد
holiday-boxing-day = ثاني أيام عيد الميلاد
holiday-new-years-eve = ليلة رأس السنة

## The staircase and its small goals

steps-top = في الأعلى: { $top }
steps-label =
    { $steps ->
        [zero] لا درجات في الدرج. أنت على الدرجة { $step }. في الأعلى: { $top }.
        [one] في الدرج درجة واحدة. أنت على الدرجة { $step }. في الأعلى: { $top }.
        [two] في الدرج درجتان. أنت على الدرجة { $step }. في الأعلى: { $top }.
        [few] في الدرج { $steps } درجات. أنت على الدرجة { $step }. في الأعلى: { $top }.
        [many] في الدرج { $steps } درجة. أنت على الدرجة { $step }. في الأعلى: { $top }.
       *[other] في الدرج { $steps } درجة. أنت على الدرجة { $step }. في الأعلى: { $top }.
    }
steps-label-top = صعدت الدرج كله. وصلت إلى الأعلى: { $top }.
step-word = الدرجة
step-done = تم
step-here = أنت هنا
step-coming = لاحقًا
goals-done =
    { $count ->
        [zero] { $done } من { $count } أهداف صغيرة
        [one] { $done } من هدف صغير واحد
        [two] { $done } من هدفين صغيرين
        [few] { $done } من { $count } أهداف صغيرة
        [many] { $done } من { $count } هدفًا صغيرًا
       *[other] { $done } من { $count } هدف صغير
    }
goals-count =
    { $count ->
        [zero] لا أهداف صغيرة
        [one] هدف صغير واحد
        [two] هدفان صغيران
        [few] { $count } أهداف صغيرة
        [many] { $count } هدفًا صغيرًا
       *[other] { $count } هدف صغير
    }
goals = أهداف صغيرة
goals-of-step = الأهداف الصغيرة على الدرجة { $step }
goals-none = لا أهداف صغيرة على هذه الدرجة بعد.
goal-now = الآن
goal-done = تم
goal-done-waiting = تم. بانتظار الإنترنت.
goal-of-step = هدف صغير على الدرجة { $step }
goal-how = كيف يتم ذلك
goal-do = أنجزتُ هذا الهدف
goal-did = تم إنجاز هذا الهدف
goal-cheer =
    { $count ->
        [zero] أحسنت! أنجزت { $count } هدف صغير.
        [one] أحسنت! هذا أول هدف صغير تنجزه.
        [two] أحسنت! أنجزت هدفين صغيرين.
        [few] أحسنت! أنجزت { $count } أهداف صغيرة.
        [many] أحسنت! أنجزت { $count } هدفًا صغيرًا.
       *[other] أحسنت! أنجزت { $count } هدف صغير.
    }
deed-on-phone = هذا محفوظ على الهاتف. سيُرسل إلى { $coach } عند توفر الإنترنت.
deed-sent = أُرسل هذا إلى { $coach }.
deed-read = تمت رؤية ذلك من قبل { $coach }.
undo = تراجع
goal-help = طلب المساعدة من { $coach }
goal-smaller = هذا الهدف كبير جدًا
goal-smaller-asked = طلبتُ هدفًا أصغر
wish-answered = جواب من { $coach }
goal-own = اقتراح هدف خاص بي
goal-own-ask = ما الهدف الذي يهمك؟
goal-idea-talk = التحدث بالسويدية مع شخص ما
goal-idea-bus = ركوب الباص وحدي
goal-idea-computer = تعلّم المزيد عن الحاسوب
goal-idea-walk = المشي كل يوم
goal-own-write = أو كتابة هدف خاص بي
goal-own-long = الهدف طويل جدًا. عدد الأحرف المسموح به: { $max }. يرجى كتابته بكلمات أقل.
goal-own-send = إرسال
goal-own-sees = سيُقرأ هدفك ويصلك جواب من { $coach }.
goal-own-wish = طلبي: { $goal }
goal-own-enough = لديك ثلاثة أهداف مقترحة تنتظر جوابًا من { $coach }.
goal-help-text = أحتاج إلى مساعدة في: { $goal }
goal-sees = تظهر أهدافك لديك ولدى { $coach }.
goal-gone-title = هذا الهدف لم يعد في خطتك
goal-gone-text = غيّر مرشدك الخطة. الأهداف الصحيحة الآن موجودة في الدرج.

## Messages

messages-sees = لا يقرأ هذا إلا أنت و{ $coach }.
messages-label = الرسائل
messages-empty = لا رسائل بعد
messages-empty-text = لأي سؤال أو خبر، يمكنك كتابة رسالة إلى { $coach }.
message-write = كتابة رسالة
message-to = رسالة إلى { $coach }
message-send = إرسال
message-too-long = الرسالة طويلة جدًا. عدد الأحرف المسموح به: { $max }. يرجى تقسيمها إلى رسالتين.
voice-start = صوت
voice-about = لا يسمع صوتك إلا { $coach }. سيسأل الهاتف هل يُسمح لتطبيق Stegvis باستعمال الميكروفون. الجواب: نعم.
voice-record = بدء الكلام
voice-opening = جارٍ فتح الميكروفون
voice-running = يمكنك الكلام الآن. لا يسمعه إلا { $coach }. لديك دقيقتان.
voice-stop = تم
voice-note = رسالة صوتية
voice-play = تشغيل
voice-pause = إيقاف مؤقت
voice-denied = لا يُسمح لتطبيق Stegvis باستعمال الميكروفون. يرجى فتح إعدادات المتصفح والسماح بالميكروفون لهذه الصفحة ثم المحاولة مرة أخرى.
voice-failed = لم ينجح التسجيل. يرجى إغلاق التطبيقات الأخرى التي تستعمل الميكروفون ثم المحاولة مرة أخرى.
photo-start = صورة
photo-about = لا يرى الصورة إلا { $coach }. الصورة لا تبيّن أين أنت.
photo = صورة
photo-failed = لا يمكن فتح الصورة. يرجى اختيار صورة أخرى.
throw-away = حذف
thrown-away = تم الحذف.
attachment-away = هذا ليس على الهاتف بعد. يرجى المحاولة مرة أخرى عند توفر الإنترنت.
ready = جمل جاهزة
ready-late = سأتأخر قليلًا.
ready-ill = أشعر بالمرض.
ready-call = هل يمكن الاتصال بي؟
ready-thanks = شكرًا!
message-mine = رسالتك في الساعة { $time }:
message-theirs = رسالة { $name } في الساعة { $time }:
receipt-on-phone = على هذا الهاتف. تُرسل عند توفر الإنترنت.
receipt-sent = أُرسلت
receipt-read = تمت القراءة: { $coach }
translated-by = ترجمة { $name }
translated-machine = ترجمة آلية. لم يراجعها أحد.

## After a long absence

back-title = أهلًا بعودتك، { $name }
back-text = كل شيء محفوظ. أنت على الدرجة { $step }.
back-text-top = كل شيء محفوظ.
back-small = لنبدأ بخطوة صغيرة. تكفي تحية إلى { $coach }، ثم تجدان معًا موعدًا مناسبًا.
back-hello = إرسال تحية إلى { $coach }
back-hello-text = مرحبًا! لقد عدت.
back-sees = لا تظهر تحيتك إلا لدى { $coach }.
back-today = عرض مواعيد اليوم

## Me

swedish-too = السويدية تحت لغتي
yes = نعم
no = لا

size = حجم النص
size-normal = عادي
size-large = كبير
size-largest = الأكبر
look = المظهر
look-light = فاتح
look-dark = داكن
look-contrast = واضح
reminders = تذكيرات
reminders-text = يمكن للهاتف أن يذكّرك بمواعيد جدولك، وأن يخبرك عندما يكتب مرشدك. على الشاشة المقفلة يظهر فقط أن لديك شيئًا، ولا يظهر ما هو.
reminders-sees = لا تصل التذكيرات إلا إليك. ترسلها Google أو Apple أو شركة أخرى إلى الهاتف، ولا تستطيع قراءتها.
reminders-ask = سيسأل الهاتف هل يُسمح لتطبيق Stegvis بعرض الإشعارات. الجواب: السماح.
reminders-start = تذكيري
reminders-on = الهاتف يذكّرك.
reminders-evening = في المساء السابق
reminders-hour = قبل الموعد بساعة
reminders-news = الرسائل والخطة الجديدة
reminders-quiet-from = هدوء من الساعة
reminders-quiet-until = هدوء حتى الساعة
reminders-quiet-text = في هذا الوقت لا تصل تذكيرات. لإلغاء وقت الهدوء يمكنك اختيار الساعة نفسها مرتين.
reminders-stop = إيقاف التذكير
reminders-denied = لا يُسمح للهاتف بعرض إشعارات من Stegvis. يرجى فتح إعدادات المتصفح واختيار Stegvis من بين المواقع والسماح بالإشعارات، ثم الرجوع إلى هنا.
reminders-install = أولًا تلزم إضافة Stegvis إلى الشاشة الرئيسية: الضغط على «مشاركة» في Safari ثم اختيار «إضافة إلى الشاشة الرئيسية». بعد ذلك يُفتح Stegvis من هناك.
reminders-absent = هذا المتصفح لا يستطيع التذكير.
reminders-failed = لم ينجح تشغيل التذكيرات. يرجى التأكد من الإنترنت ثم المحاولة مرة أخرى.
pin = الرقم السري
pin-on = مُفعّل
pin-off = غير مُفعّل
pin-text = مع الرقم السري، من يستعير هاتفك لا يمكنه قراءة خطتك ورسائلك. القرار لك.
pin-when = يطلب Stegvis رقمك السري عند فتح التطبيق، وعند الرجوع إليه بعد 5 دقائق.
pin-if-forgotten = إذا نسيت رقمك السري، يعطيك مرشدك رمزًا جديدًا. ما لم يُرسل بعد يختفي عندئذ.
pin-old = رقمك السري الآن
pin-new = رقم سري جديد، من 4 إلى 6 أرقام
pin-again = الرقم السري نفسه مرة أخرى
pin-start = تفعيل الرقم السري
pin-change = تغيير الرقم السري
pin-stop = إيقاف الرقم السري
pin-is-on = الرقم السري مُفعّل.
pin-set = تم. الآن يطلب Stegvis رقمك السري الجديد.
pin-removed = تم. الآن لا يطلب Stegvis رقمًا سريًا.
pin-shape = الرقم السري من 4 إلى 6 أرقام.
pin-differ = الرقمان مختلفان. يرجى كتابة الرقم السري نفسه مرة أخرى.
pin-busy = لحظة من فضلك
pin-wrong = هذا ليس الرقم السري الصحيح.
pin-left =
    { $count ->
        [zero] يمكنك المحاولة { $count } مرة أخرى.
        [one] يمكنك المحاولة مرة واحدة أخرى. إذا كان الرقم خطأً أيضًا، يحذف الهاتف كل شيء في Stegvis، ويلزمك رمز جديد من مرشدك.
        [two] يمكنك المحاولة مرتين أخريين.
        [few] يمكنك المحاولة { $count } مرات أخرى.
        [many] يمكنك المحاولة { $count } مرة أخرى.
       *[other] يمكنك المحاولة { $count } مرة أخرى.
    }
pin-wait =
    { $minutes ->
        [zero] يرجى الانتظار { $minutes } دقيقة قبل المحاولة مرة أخرى.
        [one] يرجى الانتظار دقيقة واحدة قبل المحاولة مرة أخرى.
        [two] يرجى الانتظار دقيقتين قبل المحاولة مرة أخرى.
        [few] يرجى الانتظار { $minutes } دقائق قبل المحاولة مرة أخرى.
        [many] يرجى الانتظار { $minutes } دقيقة قبل المحاولة مرة أخرى.
       *[other] يرجى الانتظار { $minutes } دقيقة قبل المحاولة مرة أخرى.
    }
pin-failed = لم ينجح ذلك. يرجى المحاولة مرة أخرى.
my-data = بياناتي
my-data-about = من يرى ماذا، حفظ نسخة، محو

## My data

sees = من يرى ماذا؟
sees-answers = الجدول والأجوبة
sees-goals = الدرج والأهداف
sees-messages = الرسائل
sees-both = أنت و{ $coach }
sees-translators = من يترجم النصوص
sees-translators-text = يرى نصوص الخطة، ولا يعرف أنها لك
sees-manager = الإدارة
sees-manager-text = ترى الأعداد فقط، بلا أسماء
save-data = حفظ نسخة
save-data-text = سيصلك ملف فيه كل ما يخصك في Stegvis. يلزم الإنترنت.
save-data-page = حفظ بياناتي
save-data-json = حفظ بصيغة JSON
save-data-done = الملف محفوظ على الهاتف.
erase = محو بياناتي
erase-text = يمكنك طلب محو كل ما يخصك في Stegvis من البلدية. يصلك الجواب خلال شهر. أحيانًا يقول القانون إنه يجب حفظ بعض البيانات. بعد محو كل شيء لا يمكنك استعمال التطبيق.
erase-ask = طلب محو بياناتي
erase-asked = طلبت ذلك { $day }
erase-sees = يظهر طلبك لدى { $coach }.

## Locked by a PIN

lock-title = كتابة رقمك السري
lock-erase = مسح
lock-open = فتح
lock-forgotten = نسيتُ رقمي السري
lock-forgotten-title = هل نسيت رقمك السري؟
lock-forgotten-text = عندئذ يلزمك رمز جديد من مرشدك. كل ما حفظه Stegvis على الهاتف يُحذف. خطتك وما أُرسل يبقيان محفوظين.
lock-forgotten-lost = هل فعلت شيئًا بلا إنترنت ولم يُرسل بعد؟ سيختفي. لا يستطيع الهاتف معرفة مقداره وهو مقفل.
lock-try-again = المحاولة مرة أخرى
lock-throw-away = حذف وكتابة رمز جديد

## Sign out

sign-out = تسجيل الخروج
sign-out-title = تسجيل الخروج الآن؟
sign-out-text = سيُحذف كل شيء من الهاتف. تبقى خطتك لدى مرشدك. للدخول من جديد يلزمك رمز جديد.
sign-out-unsent =
    { $count ->
        [zero] تم إرسال كل شيء.
        [one] شيء واحد لم يُرسل بعد. يرجى انتظار الإنترنت، وإلا فسيضيع.
        [two] شيئان لم يُرسلا بعد. يرجى انتظار الإنترنت، وإلا فسيضيعان.
        [few] { $count } أشياء لم تُرسل بعد. يرجى انتظار الإنترنت، وإلا فستضيع.
        [many] { $count } شيئًا لم تُرسل بعد. يرجى انتظار الإنترنت، وإلا فستضيع.
       *[other] { $count } شيء لم تُرسل بعد. يرجى انتظار الإنترنت، وإلا فستضيع.
    }
sign-out-stay = البقاء هنا

## Help

help-call = مكالمة هاتفية مع { $coach }
help-write = رسالة إلى { $coach }
call-ask = طلب مكالمة من { $coach }
call-asked = طلبت مكالمة من { $coach }
help-code = ليس لديك رمز؟ يمكنك سؤال الشخص الذي يساعدك في المشروع.
help-screens = ما يوجد في التطبيق
help-today = ما يحدث الآن وبعد ذلك
help-schedule = مواعيدك في كل أسبوع
help-steps = إلى أين وصلت
help-messages = رسائل بينك وبين مرشدك
help-danger = هل هناك شخص في خطر؟ يجب الاتصال بالرقم 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = شيء واحد لم يُحفظ
refused-no-such-occurrence = كان جوابك عن موعد لم يعد في الجدول. المواعيد الصحيحة الآن موجودة في الجدول.
refused-occurrence-cancelled = كان جوابك عن موعد ملغى. لا حاجة إلى فعل شيء.
refused-no-such-goal = هذا الهدف لم يعد في خطتك. الأهداف الصحيحة الآن موجودة في الدرج.
refused-no-such-own-goal = طلبك لم يعد موجودًا. قد يكون الهدف الآن في الخطة، والأهداف الصحيحة موجودة في الدرج.
refused-too-many-own-goals = لديك ثلاثة أهداف مقترحة تنتظر الجواب. يرجى انتظار الجواب، أو التراجع عن واحد منها.
refused-no-such-message = هذه الرسالة لم تعد موجودة. لا حاجة إلى فعل شيء.
refused-unknown-language = هذه اللغة غير موجودة هنا. يرجى اختيار لغة أخرى.
refused-no-such-plan = هذه الخطة لم تعد موجودة. لا حاجة إلى فعل شيء.
refused-no-such-attachment = رسالة صوتية أو صورة لم تصل ولم تعد على الهاتف. يرجى عملها مرة أخرى.
refused-unreadable = لم يفهم الخادم ما فعلته. يرجى إغلاق التطبيق وفتحه ثم المحاولة مرة أخرى.
