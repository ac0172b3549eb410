### Status: unchecked (machine-made)

plan-unknown-step = هذه الدرجة غير موجودة في الدرج. يرجى اختيار إحدى الدرجات.
plan-ends-before-start = يجب أن تكون النهاية بعد البداية.
plan-until-before-first = يجب أن يكون اليوم الأخير هو اليوم الأول نفسه أو بعده.
plan-no-weekday = يرجى اختيار يوم واحد على الأقل من أيام الأسبوع.
plan-weekday-twice = يوم الأسبوع نفسه مكتوب مرتين. يرجى حذف أحدهما.
plan-too-long = أطول مدة للنشاط هي سنتان. يرجى اختيار يوم أخير أقرب.
plan-never-happens = لا يقع أي من أيام الأسبوع هذه بين اليوم الأول واليوم الأخير. يرجى تغيير الأيام.
plan-exception-elsewhere = اليوم الملغى ليس من أيام النشاط. يرجى حذفه أو اختيار يوم آخر.
plan-id-twice = جزءان من الخطة لهما المعرّف نفسه. يرجى حذف أحدهما وإضافته من جديد.
plan-too-many = الخطة طويلة جدًا. في الخطة 60 نشاطًا و60 هدفًا على الأكثر.
plan-file-syntax = لا يمكن قراءة السطر. يرجى كتابة مفتاح وعلامة يساوي وقيمة، مثل title = "Svenska och mat" (TOML).
plan-file-not-quoted = يجب أن يكون النص بين علامتي اقتباس، مثل title = "Svenska och mat" (TOML).
plan-file-key-twice = المفتاح مكتوب مرتين في الجزء نفسه. يرجى حذف أحدهما.
plan-file-unknown-key-near = المفتاح «{ $key }» غير موجود. هل المقصود «{ $near }»؟
plan-file-unknown-key = المفتاح «{ $key }» غير موجود. يمكن أن يُكتب هنا: { $known }.
plan-file-missing-key = ينقص «{ $key }». يُكتب مثلًا: { $example }
plan-file-wrong-value = لا يمكن قراءة قيمة «{ $key }». يُكتب مثلًا: { $example }
plan-file-single-brackets = يجب كتابة [[{ $key }]] بقوسين مربعين من كل جهة في سطر مستقل.
plan-file-newer-format = صيغة الملف أحدث مما يستطيع الخادم قراءته. يرجى كتابة الرقم { $known } قيمةً للمفتاح format، أو تحديث الخادم.
plan-file-no-such-date-near = التاريخ { $written } غير موجود. اليوم الأخير من الشهر هو { $near }.
plan-file-no-such-date = التاريخ { $written } غير موجود. تُكتب السنة ثم الشهر ثم اليوم، مثل date = 2026-11-24.
plan-file-no-such-time = الوقت { $written } غير موجود. تُكتب الساعة والدقيقة برقمين لكل منهما، من 00:00 إلى 23:59.
plan-file-unknown-word-near = «{ $written }» ليس من الاختيارات. هل المقصود «{ $near }»؟
plan-file-unknown-word = «{ $written }» ليس من اختيارات «{ $key }». يرجى الاختيار من: { $known }.
plan-file-text-empty = نص «{ $key }» فارغ. يرجى كتابة حرف واحد على الأقل، أو حذف السطر.
plan-file-text-too-long = عدد أحرف النص «{ $key }» هو { $length }. العدد المسموح به هو { $max } على الأكثر.
plan-file-text-control = في نص «{ $key }» حرف لا يمكن عرضه. يرجى حذفه.
plan-file-ends-before-start = ينتهي النشاط الساعة { $end } لكنه يبدأ الساعة { $start }. يرجى كتابة نهاية بعد البداية.
plan-file-no-end = يلزم يوم أخير لكل نشاط أسبوعي. يُكتب مثلًا: until = 2026-12-18
plan-file-no-day = لا يوم لهذا النشاط. يُكتب date = 2026-11-24 لمرة واحدة، أو weekdays = ["tuesday"] لكل أسبوع.
plan-file-two-schedules = للنشاط تاريخ وأيام أسبوع معًا. يبقى date لمرة واحدة، أو weekdays مع first ومع until لكل أسبوع.
plan-file-unknown-step = الدرجة { $step } غير موجودة في الدرج. يرجى كتابة رقم من 1 إلى { $top }، حيث { $top } هو الأعلى.
plan-file-too-many-steps = درجات الدرج كثيرة جدًا. العدد المسموح به هو { $max } على الأكثر.
plan-file-unknown-participant-near = لا يوجد لديك مشارك اسمه «{ $written }». هل المقصود «{ $near }»؟
plan-file-unknown-participant = لا يوجد لديك مشارك باسم «{ $written }». يرجى كتابة الاسم كما هو في قائمتك.
plan-file-several-participants = عدة مشاركين لديك اسمهم «{ $name }». يرجى كتابة معرّف المشارك بدل الاسم.
plan-file-right = يمكن قراءة ملف الخطة.
plan-file-published =
    { $changes ->
        [zero] نُشرت الخطة برقم { $revision }. لم يتغير شيء منذ المرة السابقة.
        [one] نُشرت الخطة برقم { $revision }. تغير شيء واحد على الهاتف.
        [two] نُشرت الخطة برقم { $revision }. تغير شيئان على الهاتف.
        [few] نُشرت الخطة برقم { $revision }. تغيرت { $changes } أشياء على الهاتف.
        [many] نُشرت الخطة برقم { $revision }. تغير { $changes } شيئًا على الهاتف.
       *[other] نُشرت الخطة برقم { $revision }. تغير { $changes } شيء على الهاتف.
    }
plan-file-untranslated = تنقص الترجمة: { $text }

backup-written = كُتبت النسخة الاحتياطية وفُحصت.
backup-restored = استُعيدت النسخة الاحتياطية.
doctor-sound = قاعدة البيانات سليمة وكل ما فيها صحيح.
doctor-damaged = ملف قاعدة البيانات تالف.
doctor-reference-broken = سطر يشير إلى سطر غير موجود.
doctor-row-missing = ينقص أحد المشاركين سطر يجب أن يكون عند الجميع.
doctor-head-wrong = نهاية السجل لا توافق آخر تغيير فيه.
doctor-number-wrong = رقم في السجل خاطئ أو مستعمل مرتين.
doctor-value-wrong = لا يمكن قراءة قيمة محفوظة.
doctor-item-misplaced = شيء في السجل موجود تحت مفتاح خاطئ.
doctor-item-differs = شيء في السجل لا يوافق الجداول.

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = كل ما يخصك في Stegvis
mydata-lead = هنا كل ما هو محفوظ عنك في Stegvis. أُعد الملف { $moment }.
mydata-care = هذا الملف لك. من يقرؤه يرى كل ما يخصك، فيرجى الحذر عند إعطائه لأحد.
mydata-incomplete = هناك أكثر مما يتسع له الملف. يمكنك طلب الباقي من البلدية.
mydata-nothing = لا شيء محفوظ.
mydata-you = عنك
mydata-name = الاسم
mydata-language = اللغة
mydata-municipality = البلدية
mydata-programme = البرنامج
mydata-coach = المرشد
mydata-since = مشاركتك منذ
mydata-seen = اتصل الهاتف بتطبيق Stegvis
mydata-number = رقمك في Stegvis
mydata-steps = الدرج
mydata-here = أنت هنا.
mydata-step = الدرجة { $step }
mydata-plan = خطتك الآن
mydata-draft = ما يكتبه مرشدك الآن
mydata-plans-before = خططك السابقة
mydata-plan-reached = وصلت إلى الهاتف { $moment }.
mydata-plan-opened = فتحتها { $moment }.
mydata-goals = الأهداف
mydata-activities = الأنشطة
mydata-bring = ما يلزم إحضاره
mydata-cancelled = ملغى { $day }
mydata-answers = أجوبتك
mydata-late =
    { $count ->
        [zero] سأتأخر { $count } دقيقة
        [one] سأتأخر دقيقة واحدة
        [two] سأتأخر دقيقتين
        [few] سأتأخر { $count } دقائق
        [many] سأتأخر { $count } دقيقة
       *[other] سأتأخر { $count } دقيقة
    }
mydata-goals-done = أهداف أنجزتها
mydata-wishes = ما طلبته
mydata-call = مكالمة من مرشدك
mydata-erasure = محو كل ما يخصك
mydata-own-goal = هدف اقترحته
mydata-smaller-step = هدف أصغر بدلًا من
mydata-coach-answered = أجاب المرشد { $moment }.
mydata-wish-over = لم يعد هذا الطلب قائمًا.
mydata-messages = الرسائل
mydata-me = أنت
mydata-sent-at = وصل { $moment }.
mydata-coach-saw = رآه المرشد { $moment }.
mydata-read-at = تمت القراءة { $moment }.
mydata-translations = الترجمات على هاتفك
mydata-phones = الهواتف والرموز والتقاويم
mydata-paired = تم إدخال هاتف { $moment }.
mydata-used = آخر استعمال { $moment }.
mydata-ended = تم تسجيل الخروج { $moment }.
mydata-code = رمز من { $name }
mydata-code-until = كان صالحًا حتى { $moment }.
mydata-code-used = استُعمل { $moment }.
mydata-calendar = رابط إلى تقويمك، من { $moment }
mydata-sent = متى أرسل الهاتف شيئًا
mydata-refused = لم يمكن حفظه.
mydata-about = معلومات مفيدة
mydata-why = تستعمل البلدية البيانات لتخطيط ومتابعة خطواتك نحو العمل أو الدراسة، معك.
mydata-who = تظهر البيانات لك ولمرشديك. من يترجم النصوص يرى نصوص الخطة، ولا يعرف أنها لك. الإدارة ترى الأعداد فقط.
mydata-how-long = تقرر البلدية مدة حفظ البيانات. يمكنك سؤال مرشدك.
mydata-rights = يمكنك طلب تصحيح البيانات أو محوها من البلدية. إذا لم يكن الجواب مُرضيًا، يمكنك تقديم شكوى إلى Integritetsskyddsmyndigheten، IMY.
mydata-not-here = الرموز والمفاتيح ليست هنا، لأنها لا تُحفظ بشكل يمكن لأحد قراءته. قد تبقى بيانات أقدم في النسخ الاحتياطية لدى البلدية بعض الوقت.
