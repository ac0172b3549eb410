### Status: unchecked (machine-made)

console-title = Stegvis للمرشدين

page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = القائمة الرئيسية
nav-own = أنت
nav-today = اليوم
nav-participants = المشاركون
day-today = اليوم
day-yesterday = أمس
day-tomorrow = غدًا
day-and-moment = { $day } { $time }
quote = «{ $text }»
list-more = { $first }، { $last }
list-and = { $first } و{ $last }
titled = { $title }: { $rest }
somebody = مرشد آخر
fetching = جارٍ التحميل من الخادم
stale = قد يكون المعروض قديمًا. { $reason }
fail-title = تعذر تحميل الصفحة
live-closed = لا تظهر التغييرات فورًا الآن. عند انتظار شيء جديد يرجى إعادة تحميل الصفحة.
missing-title = الصفحة غير موجودة
missing-text = العنوان غير صحيح، أو أن الصفحة انتقلت إلى مكان آخر.
missing-back = إلى صفحة البداية

## Signing in

signin-title = تسجيل الدخول
signin-lead = للمرشدين ودعم اللغات والإدارة ومسؤولي التشغيل.
signin-picture = درج يصعد إلى باب مفتوح
signin-email = البريد الإلكتروني في العمل
signin-password = كلمة المرور
signin-do = تسجيل الدخول
signin-busy = جارٍ تسجيل الدخول
signin-waiting = جارٍ التأكد من تسجيل دخول سابق
signin-ended = انتهى تسجيل دخولك. يرجى تسجيل الدخول مرة أخرى. ما كتبته محفوظ في هذا المتصفح.
signin-wait =
    { $minutes ->
        [zero] يرجى المحاولة مرة أخرى الآن.
        [one] يرجى المحاولة مرة أخرى بعد دقيقة واحدة.
        [two] يرجى المحاولة مرة أخرى بعد دقيقتين.
        [few] يرجى المحاولة مرة أخرى بعد { $minutes } دقائق.
        [many] يرجى المحاولة مرة أخرى بعد { $minutes } دقيقة.
       *[other] يرجى المحاولة مرة أخرى بعد { $minutes } دقيقة.
    }
signin-participant = هل أنت من المشاركين؟
signin-participant-link = فتح تطبيق المشاركين

## Oneself

me-title = أنت
me-role = الدور
me-municipality = البلدية
me-account = الحساب
me-console = الإعدادات
me-language = لغة لوحة العمل
role-coach = الإرشاد
role-coach-for = هذا الحساب لإعداد خطط المشاركين لديك والرد عليهم.
role-language-worker = دعم اللغات
role-language-worker-for = هذا الحساب لترجمة ما يكتبه المرشدون.
role-manager = الإدارة
role-manager-for = تظهر لك نتائج المشاريع. لا تظهر لك أسماء.
results-support = هل يحصل المشاركون على الدعم الذي يحتاجون إليه؟
results-support-yes =
    { $count ->
        [zero] نعم: { $percent }% (من { $count } جواب)
        [one] نعم: { $percent }% (من جواب واحد)
        [two] نعم: { $percent }% (من جوابين)
        [few] نعم: { $percent }% (من { $count } أجوبة)
        [many] نعم: { $percent }% (من { $count } جوابًا)
       *[other] نعم: { $percent }% (من { $count } جواب)
    }
results-support-others = جزئيًا: { $partly }، لا: { $no }
results-few = عدد الأجوبة أقل من { $count }. لذلك لا يُعرض شيء، حتى لا يمكن التعرف على صاحب أي جواب.
results-since = آخر جواب من كل شخص، لا يزيد عمره على نصف سنة.
role-operator = التشغيل
role-operator-for = تُدار الخدمة من أوامر الخادم. لا يظهر لك أي مشارك، ولا يوجد ما يمكن عمله هنا.
role-participant = المشاركة
role-participant-for = المشاركون يستعملون التطبيق، لا لوحة العمل.

## Keys

keys = اختصارات لوحة المفاتيح
keys-search = البحث بين المشاركين
keys-help = عرض الاختصارات
keys-edit-plan = تعديل الخطة
keys-message = كتابة رسالة
keys-send = إرسال الرسالة
keys-activity = نشاط جديد
keys-publish = فتح صفحة النشر
keys-publish-now = نشر
keys-undo = تراجع
keys-redo = إعادة
keys-move = نقل الموعد المختار ربع ساعة أو يومًا
keys-save-next = حفظ والانتقال إلى التالي
keys-next-phrase = النص التالي
keys-previous-phrase = النص السابق
keys-translate = إلى حقل الترجمة

## Today

today-title =
    { $count ->
        [zero] لا أحد بحاجة إليك الآن
        [one] مشارك واحد بحاجة إليك
        [two] مشاركان بحاجة إليك
        [few] { $count } مشاركين بحاجة إليك
        [many] { $count } مشاركًا بحاجة إليك
       *[other] { $count } مشارك بحاجة إليك
    }
today-nobody = مرحبًا { $name }
today-lead = { $date }، { $time }
today-label = من هم بحاجة إليك، والأكثر استعجالًا أولًا
today-empty = لا أحد ينتظرك
today-empty-text = هنا يظهر لك من كتب رسالة، ومن لا يستطيع الحضور، ومن بلا خطة أو بلا هاتف.
today-mine = المشاركون لديك
position = الدرجة { $step } من { $steps }
position-top = في الأعلى
need-cannot = تعذر الحضور { $day } { $time }
need-late =
    { $count ->
        [zero] تأخير { $count } دقيقة { $day } { $time }
        [one] تأخير دقيقة واحدة { $day } { $time }
        [two] تأخير دقيقتين { $day } { $time }
        [few] تأخير { $count } دقائق { $day } { $time }
        [many] تأخير { $count } دقيقة { $day } { $time }
       *[other] تأخير { $count } دقيقة { $day } { $time }
    }
need-call = طلب مكالمة منك
need-bad = لم يكن الموعد جيدًا { $day } { $time }
need-own-goal = اقتراح هدف خاص
need-smaller = طلب هدف أصغر
need-smaller-split = تقسيم الهدف
need-erasure = طلب محو البيانات الشخصية
need-erasure-until = آخر يوم للرد: { $day }.
need-erasure-look = عرض
need-message = رسالة جديدة إليك
need-voice = رسالة صوتية جديدة
need-photo = صورة جديدة
need-no-plan = لا توجد خطة
need-no-plan-text = لا يعرض الهاتف شيئًا قبل نشر خطة.
need-not-paired = لا يوجد هاتف مربوط
need-not-paired-text = يكفي عرض رمز، ليتمكن المشارك من فتح التطبيق.
need-more =
    { $count ->
        [zero] لا شيء آخر.
        [one] وشيء آخر.
        [two] وشيئان آخران.
        [few] و{ $count } أشياء أخرى.
        [many] و{ $count } شيئًا آخر.
       *[other] و{ $count } شيء آخر.
    }
need-reply = رد
need-called = تم الاتصال
need-plan = إعداد خطة
need-code = عرض رمز
need-do-label = { $action }: { $name }
wait-now = قبل قليل
wait-minutes = { $count } د
wait-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
wait-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
since = منذ { $moment }

## The participants

people-lead =
    { $count ->
        [zero] لا يوجد لديك مشاركون.
        [one] لديك مشارك واحد.
        [two] لديك مشاركان.
        [few] لديك { $count } مشاركين.
        [many] لديك { $count } مشاركًا.
       *[other] لديك { $count } مشارك.
    }
people-none = لا يوجد لديك مشاركون بعد
people-none-text = من يدير الخدمة في بلديتك يضيف المشاركين ويختار مرشدهم.
people-search = البحث عن مشارك
people-search-note = الاسم أو المشروع أو اللغة
people-found =
    { $count ->
        [zero] لا يظهر أي مشارك
        [one] يظهر مشارك واحد
        [two] يظهر مشاركان
        [few] يظهر { $count } مشاركين
        [many] يظهر { $count } مشاركًا
       *[other] يظهر { $count } مشارك
    }
people-not-found = لا يوجد مشارك يطابق «{ $typed }»
people-not-found-text = يمكن البحث بجزء من الاسم أو المشروع أو اللغة.
people-name = المشارك
people-step = الدرجة
people-language = اللغة
people-phone = الهاتف
people-needs = الرسائل
people-unread =
    { $count ->
        [zero] لا رسائل غير مقروءة
        [one] رسالة غير مقروءة
        [two] رسالتان غير مقروءتين
        [few] { $count } رسائل غير مقروءة
        [many] { $count } رسالة غير مقروءة
       *[other] { $count } رسالة غير مقروءة
    }
phone-none = لا هاتف
phone-none-long = لا يوجد هاتف مربوط.
phone-paired = الهاتف مربوط، لكنه لم يحمّل الخطة بعد.
phone-seen = آخر تحديث { $moment }
phone-seen-long = آخر تحديث للهاتف { $moment }.

delivery-published = نُشرت { $moment }
delivery-not-reached = ليست على الهاتف بعد
delivery-reached = على الهاتف { $moment }
delivery-not-opened = لم تُفتح بعد
delivery-opened = فُتحت { $moment }
people-not-reached = الخطة الجديدة ليست على الهاتف بعد
people-not-opened = الخطة الجديدة لم تُفتح بعد
people-opened = فُتحت الخطة { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = لغات القراءة: { $language } والسويدية.
person-reads-swedish = لغة القراءة: السويدية.
person-code = رمز جديد
person-edit-plan = تعديل الخطة
person-no-plan = لا توجد خطة منشورة بعد.
desk-step-done = تم
desk-step-here = الدرجة الحالية
desk-step-coming = لاحقًا
desk-stair =
    { $steps ->
        [zero] لا درجات في الدرج. المشارك على الدرجة { $step }. في الأعلى: { $top }.
        [one] في الدرج درجة واحدة. المشارك على الدرجة { $step }. في الأعلى: { $top }.
        [two] في الدرج درجتان. المشارك على الدرجة { $step }. في الأعلى: { $top }.
        [few] في الدرج { $steps } درجات. المشارك على الدرجة { $step }. في الأعلى: { $top }.
        [many] في الدرج { $steps } درجة. المشارك على الدرجة { $step }. في الأعلى: { $top }.
       *[other] في الدرج { $steps } درجة. المشارك على الدرجة { $step }. في الأعلى: { $top }.
    }
desk-stair-top = صعد المشارك الدرج كله ووصل إلى الأعلى: { $top }.
goal-done-on = تم في { $date }
goal-on-step = الدرجة { $step }
day-nothing = لا شيء
occurrence-cancelled = ملغى
occurrence-coming = الجواب: سآتي
occurrence-here = الجواب: أنا هنا
occurrence-late =
    { $count ->
        [zero] الجواب: سأتأخر { $count } دقيقة
        [one] الجواب: سأتأخر دقيقة واحدة
        [two] الجواب: سأتأخر دقيقتين
        [few] الجواب: سأتأخر { $count } دقائق
        [many] الجواب: سأتأخر { $count } دقيقة
       *[other] الجواب: سأتأخر { $count } دقيقة
    }
occurrence-was = تم الحضور: «{ $feeling }»
occurrence-cannot = تعذر الحضور: «{ $reason }»
occurrence-no-answer = لا جواب بعد
talk = الرسائل
talk-sees = تظهر لديك ولدى { $name }
talk-empty = لا رسائل بينك وبين { $name } بعد.
talk-write = رسالة إلى { $name }
talk-write-language = يرجى الكتابة بسويدية بسيطة. لغة { $name } في القراءة: { $language }.
talk-sending = جارٍ الإرسال
talk-by = { $name } { $time }

## A pairing code

code-title = رمز من أجل { $name }
code-lead = يرجى عرض الصورة على { $name }، أو قراءة الرمز بصوت مسموع. يعمل الرمز مرة واحدة، على هاتف واحد.
code-qr = رمز QR يفتح التطبيق من أجل { $name }
code-type = الرمز الذي يُكتب في التطبيق:
code-link = رابط للإرسال
code-link-note = يُرسل الرابط إلى المشارك نفسه فقط. من يفتحه يرى الخطة.
code-copy = نسخ الرابط
code-copied = نُسخ الرابط. يمكن لصقه في رسالة نصية أو بريد إلكتروني.
code-until = الرمز صالح حتى { $moment }. بعد الإغلاق لن يظهر من جديد، لكن يمكنك إنشاء رمز آخر.
code-done = تم

## The plan editor

edit-plan = الخطة
edit-title = خطة { $name }
edit-saving = مسودة، جارٍ الحفظ.
edit-saved = مسودة، حُفظت { $moment }.
edit-sees-none = لا توجد خطة لدى { $name } بعد.
edit-sees-same = هذه الخطة هي الظاهرة لدى { $name }.
edit-sees-old = الخطة الظاهرة لدى { $name } هي خطة { $moment }.
edit-sees-waiting = خطة { $moment } منشورة، لكنها ليست على الهاتف بعد.
edit-unsaved = المسودة غير محفوظة
edit-unsaved-text = { $reason } ما كتبته باقٍ في هذا المتصفح، وسيُحفظ عندما يكون ذلك ممكنًا.
edit-adopted = تغيرت المسودة { $moment } من قبل { $name }. هذه هي النسخة الجديدة.
edit-problems = يجب تغيير ما يلي قبل نشر الخطة
edit-undo = تراجع
edit-template = من قالب
edit-publish = نشر
edit-step = المشارك على الدرجة
step-unknown = الدرجة { $step }
goal-add = هدف صغير
goal-form = هدف صغير
goal-title = الهدف
goal-how-field = كيف يتم ذلك
goal-step = يتبع الدرجة
goal-edit = تعديل الهدف «{ $title }»
goal-up = نقل الهدف «{ $title }» إلى أعلى
goal-down = نقل الهدف «{ $title }» إلى أسفل
goal-remove = حذف الهدف «{ $title }»
edit-notice = كلمة مع الخطة
edit-notice-note = تظهر للمشارك في أعلى التطبيق. يرجى الكتابة بسويدية بسيطة.
edit-week-title = الأسبوع
edit-week = الأسبوع { $number }، { $days }
edit-week-before = الأسبوع السابق
edit-week-after = الأسبوع التالي
edit-week-note = الضغط على موعد يفتحه للتعديل، وأسهم لوحة المفاتيح تنقله. الخط المتقطع: غير منشور.
block-new = غير منشور
block-cancelled = ملغى
edit-all =
    { $count ->
        [zero] الأنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
edit-add = نشاط جديد
edit-empty = لا شيء في الخطة بعد
edit-empty-text = يمكن إضافة نشاط، أو البدء من قالب.
edit-open = تعديل
edit-open-label = تعديل «{ $title }»
edit-remove = حذف
edit-remove-label = حذف «{ $title }»

form-new = نشاط جديد
form-edit = تعديل النشاط
form-kind = النوع
form-title = ما النشاط
form-place = المكان
form-address = العنوان
form-contact = شخص التواصل
form-phone = هاتف شخص التواصل
form-bring = ما يلزم إحضاره
form-repeats = كم مرة
form-weekly = كل أسبوع
form-once = مرة واحدة
form-weekdays = الأيام
form-start = البداية
form-end = النهاية
form-date = التاريخ
form-first = اليوم الأول
form-until = اليوم الأخير
form-cancel-day = إلغاء { $day }
form-cancelled = الأيام الملغاة
form-cancelled-day = ملغى: { $day }
form-restore = استعادة
form-restore-label = استعادة { $day }
form-done = تم
form-drop = عدم الإضافة
form-not-yet = تبقى الخطة كما كانت حتى يصبح هذا الحقل صحيحًا.
field-missing = يرجى كتابة شيء هنا.
field-too-long = عدد أحرف النص { $length }. العدد المسموح به { $max } على الأكثر.
field-control = في النص حرف لا يمكن عرضه. يرجى حذفه.
field-no-date = يرجى كتابة تاريخ موجود: السنة والشهر واليوم.
field-no-time = يرجى كتابة وقت، مثل 10:00.

schedule-hours = { $start } حتى { $end }
schedule-once = { $day }، { $hours }
schedule-weekly = { $days }، { $hours }، من { $first } إلى { $until }

quick-label = إضافة نشاط بسطر واحد
quick-placeholder = مثل: svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = هكذا فُهم السطر
quick-no-time = متى؟ يُكتب مثلًا: tor 10-12
quick-no-day = أي يوم؟ يُكتب مثلًا: tis eller 24 nov
quick-no-title = ما النشاط؟ يُكتب مثلًا: svenska
quick-until-guess = حتى { $date }؟
quick-until = حتى { $date }

preview-title = كما يظهر لدى { $name }
preview-label = الهاتف كما يظهر لدى { $name }
preview-language = اللغة على الهاتف
preview-screen = الصفحة على الهاتف
preview-fetching = جارٍ رسم الهاتف
preview-stale = قد تكون الصورة قديمة. { $reason }
preview-note = هكذا تصبح عند النشر الآن. ما ينقص في لغة المشارك ({ $language }) يظهر بالسويدية.
preview-swedish-note = هكذا تصبح عند النشر الآن، بالسويدية.

template-title = البدء من قالب
template-lead = تُحسب تواريخ القالب من يوم الاثنين في هذا الأسبوع.
template-note = يمكنك التراجع بعد ذلك. لا يظهر شيء للمشارك قبل النشر.
template-none = لا توجد قوالب
template-none-text = لا توجد قوالب للمشروع في بلديتك.
template-holds = الأنشطة: { $activities }. الأهداف الصغيرة: { $goals }.
template-use = استعمال
template-add = إضافة
template-replace = استبدال الكل
template-use-label = استعمال القالب { $template }
template-add-label = إضافة ما في القالب { $template }
template-replace-label = استبدال الخطة كلها بالقالب { $template }

## Publishing

publish-title = نشر خطة { $name }
publish-lead =
    { $count ->
        [zero] لا يتغير شيء.
        [one] يتغير شيء واحد.
        [two] يتغير شيئان.
        [few] تتغير { $count } أشياء.
        [many] يتغير { $count } شيئًا.
       *[other] يتغير { $count } شيء.
    }
publish-nothing = لا شيء للنشر: هذه الخطة ظاهرة لدى { $name } من قبل.
publish-note = يظهر التغيير في التطبيق لدى { $name }. يمكنك التعديل والنشر من جديد.
publish-changes = ما يتغير
publish-problems = الخطة لا تتبع كل القواعد. يرجى الإغلاق وتغيير ما عليه علامة.
publish-who = من يتلقى الخطة
publish-languages = اللغات
publish-swedish = السويدية: كل شيء موجود
publish-looking = جارٍ التحقق مما هو مترجم
publish-all = { $language }: كل شيء موجود
publish-lacking =
    { $count ->
        [zero] { $language }: لا ينقص أي نص من { $texts }
        [one] { $language }: ينقص نص واحد من { $texts }
        [two] { $language }: ينقص نصان من { $texts }
        [few] { $language }: تنقص { $count } نصوص من { $texts }
        [many] { $language }: ينقص { $count } نصًا من { $texts }
       *[other] { $language }: ينقص { $count } نص من { $texts }
    }
publish-lacking-note = تظهر بالسويدية حتى يترجمها دعم اللغات. عند النشر تظهر في قائمة دعم اللغات.
publish-back = رجوع
publish-do = نشر الخطة: { $name }
publish-busy = جارٍ النشر
published-title = نُشرت الخطة
published-text = تصل الآن إلى { $name }، عند اتصال الهاتف بالإنترنت. هذه هي الخطة رقم { $revision }.
published-no-phone = هذه هي الخطة رقم { $revision }. ستظهر لدى { $name } عند ربط هاتف.
published-untranslated =
    { $count ->
        [zero] لا نصوص تنتظر الترجمة.
        [one] نص واحد ينتظر الترجمة، ويظهر بالسويدية حتى ذلك الحين.
        [two] نصان ينتظران الترجمة، ويظهران بالسويدية حتى ذلك الحين.
        [few] { $count } نصوص تنتظر الترجمة، وتظهر بالسويدية حتى ذلك الحين.
        [many] { $count } نصًا تنتظر الترجمة، وتظهر بالسويدية حتى ذلك الحين.
       *[other] { $count } نص تنتظر الترجمة، وتظهر بالسويدية حتى ذلك الحين.
    }
published-person = إلى صفحة { $name }
published-stay = البقاء في الخطة

change-step = الدرجة
change-notice = كلمة
change-notice-gone = تُحذف الكلمة المرافقة للخطة.
change-added = جديد
change-moved = تغير الموعد
change-cancelled = ملغى
change-restored = لم يعد ملغى
change-changed = معدّل
change-removed = محذوف
change-goal-added = هدف جديد
change-goal-changed = هدف معدّل
change-goal-removed = هدف محذوف
change-goals = الأهداف
change-goals-order = يتغير ترتيب الأهداف الصغيرة.

## Two coaches at the same plan

clash-title = تعديلان على الخطة نفسها
clash-lead = حُفظ تعديل من { $name } { $moment } أثناء كتابتك. لم يُمحَ شيء. يرجى اختيار ما يبقى.
clash-left = يرجى أولًا اختيار ما يبقى. المتبقي: { $count }
clash-note = يمكنك التراجع عن الاختيار بالضغط على Ctrl Z.
clash-mine = نسختك
clash-mine-note = غير محفوظة بعد
clash-theirs = نسخة { $name }
clash-theirs-note = حُفظت { $moment }
clash-differs = مختلف:
clash-keep-mine = إبقاء نسختي
clash-keep-theirs = أخذ نسخة { $name }
clash-merge = دمج النسختين
clash-no-clash = التعديلان في أشياء مختلفة. يمكنك دمج النسختين.
clash-choose = هذا تغير في النسختين. يرجى الاختيار من أجل الدمج:
clash-item = أنت: { $mine } { $name }: { $theirs }
clash-item-label = ما الذي يبقى في { $mine }
clash-undecided = لم يتم الاختيار
clash-choose-mine = نسختي
clash-gone = محذوف.
item-step = المشارك على الدرجة: { $step }
item-notice = كلمة مع الخطة: «{ $text }»
item-goal = هدف: { $title } ({ $step }). { $how }
item-except = ملغى: { $days }

## Translations

phrases-missing =
    { $count ->
        [zero] لا نصوص بلا ترجمة
        [one] نص واحد بلا ترجمة
        [two] نصان بلا ترجمة
        [few] { $count } نصوص بلا ترجمة
        [many] { $count } نصًا بلا ترجمة
       *[other] { $count } نص بلا ترجمة
    }
phrases-done = كل شيء مترجم
phrases-label = نصوص للترجمة ({ $language })، وأولها ما ينتظره أكثر الناس
phrases-show = عرض
phrases-show-missing = الناقص
phrases-show-all = الكل
phrases-none = كل شيء مترجم
phrases-none-text = عندما ينشر مرشد شيئًا جديدًا يظهر هنا.
phrases-choose = يرجى اختيار نص من القائمة.
tone-missing = ناقص
tone-machine = ترجمة آلية، لم تُراجع
tone-person = مترجم
phrase-awaited =
    { $count ->
        [zero] { $use }، لا أحد ينتظر، منذ { $moment }
        [one] { $use }، مشارك واحد ينتظر، منذ { $moment }
        [two] { $use }، مشاركان ينتظران، منذ { $moment }
        [few] { $use }، { $count } مشاركين ينتظرون، منذ { $moment }
        [many] { $use }، { $count } مشاركًا ينتظرون، منذ { $moment }
       *[other] { $use }، { $count } مشارك ينتظرون، منذ { $moment }
    }
phrase-use-activity = نشاط
phrase-use-goal = هدف صغير
phrase-use-notice = كلمة من المرشد
phrase-use-place = مكان
phrase-use-bring = ما يلزم إحضاره
phrase-use-step = درجة
phrase-where-activity = اسم نشاط. يظهر في الجدول وفي الصفحة الأولى، لذلك يُفضل أن يكون قصيرًا.
phrase-where-goal = هدف صغير، أو كيف يتم. الكلام موجه إلى المشارك: ما الذي يُفعل.
phrase-where-notice = كلمة من المرشد إلى المشارك. تُكتب كما يتكلم المرشد: بلطف ووضوح.
phrase-where-place = اسم مكان. تبقى الأسماء المكتوبة على اللافتات كما هي، مع شرح عند الحاجة.
phrase-where-bring = الأشياء التي تُحضر. تظهر بعد «يلزم إحضار:».
phrase-where-step = درجة في الدرج، أو ما ينتظر في الأعلى. تظهر على الدرج، لذلك يُفضل أن تكون قصيرة.
phrase-source = السويدية، النص الأصلي
phrase-form = الترجمة: { $language }
phrase-in = الترجمة: { $language }
phrase-save = حفظ وعرض التالي
phrase-saving = جارٍ الحفظ
phrase-saved =
    { $count ->
        [zero] حُفظت ترجمة «{ $source }». لا ينتظرها أي هاتف الآن.
        [one] حُفظت ترجمة «{ $source }». تصل إلى هاتف واحد.
        [two] حُفظت ترجمة «{ $source }». تصل إلى هاتفين.
        [few] حُفظت ترجمة «{ $source }». تصل إلى { $count } هواتف.
        [many] حُفظت ترجمة «{ $source }». تصل إلى { $count } هاتفًا.
       *[other] حُفظت ترجمة «{ $source }». تصل إلى { $count } هاتف.
    }
phrase-by-person = ترجمة { $name }
phrase-by-machine = ترجمة آلية، لم تُراجع
phrase-clash-mine = غير محفوظة
phrase-clash-theirs = حُفظت أثناء كتابتك
phrase-keep-mine = حفظ ترجمتي
phrase-keep-theirs = أخذ الترجمة الأخرى
phrase-on-phone = على الهاتف
phrase-on-phone-note = ما حول النص أمثلة.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = لديك موعد في جدولك غدًا. يمكنك فتح Stegvis.
push-today = لديك موعد في جدولك اليوم. يمكنك فتح Stegvis.
push-soon = لديك موعد في جدولك خلال ساعة. يمكنك فتح Stegvis.
push-message = لديك رسالة جديدة. يمكنك فتح Stegvis.
push-plan = لديك خطة جديدة. يمكنك فتح Stegvis.

## What a participant wishes of goals

wish-language = لغة المشارك المختارة: { $language }.
wish-title = نص الهدف في الخطة
wish-title-note = يُكتب بالسويدية، ويُترجم مثل كل ما في الخطة.
wish-accept = إضافة إلى الخطة
wish-accepting = جارٍ الإضافة
wish-answer = الرد بدلًا من ذلك
wish-word = جوابك
wish-word-note = يظهر الجواب لدى { $name } في الدرج، ويصل كرسالة.
wish-send = إرسال الجواب
goal-too-big = طلب المشارك هدفًا أصغر. يُكتب هدف أصغر أو أكثر من هدف. يُعدّ الطلب مُجابًا عند نشر الخطة.

## Erasing a participant

erasure-erase = محو كل شيء
erasure-decline = رفض
erasure-erase-title = محو كل ما يخص { $name }؟
erasure-erase-lead = ستختفي الخطة والأجوبة والرسائل والهاتف إلى الأبد، لديك أيضًا. لا يمكن التراجع عن ذلك.
erasure-law = هل يجب على البلدية حفظ شيء بحكم القانون؟ يلزم التأكد أولًا من وجوده في نظام البلدية نفسها. قد تبقى البيانات في النسخ الاحتياطية إلى أن تُستبدل.
erasure-name = كتابة الاسم: { $name }
erasure-erasing = جارٍ المحو
erasure-decline-title = رفض طلب { $name }؟
erasure-decline-lead = يُكتب السبب هنا، ويصل كرسالة.
erasure-reason = لماذا لا يمكن ذلك؟
erasure-reason-draft = قرأت طلبك محو بياناتك. لا يمكن ذلك، لأن … إذا لم يكن الجواب مُرضيًا، يمكنك تقديم شكوى إلى Integritetsskyddsmyndigheten، IMY.
erasure-send = إرسال الجواب
erasure-keep = إلغاء
