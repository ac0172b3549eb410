### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = لم يستطع الخادم قراءة ما أُرسل. يرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
error-invalid-parameter = العنوان مكتوب بشكل غير صحيح. يرجى الرجوع والمحاولة مرة أخرى.
error-body-too-large = ما أُرسل كبير جدًا. يرجى تقسيمه إلى أجزاء أصغر.
error-newer-version = تطبيقك أحدث من الخادم. ما أنجزته محفوظ. يرجى المحاولة لاحقًا.
error-not-found = المطلوب غير موجود هنا. يرجى الرجوع إلى البداية.
error-method-not-allowed = لا يمكن فعل ذلك بهذه الطريقة. يرجى الرجوع والمحاولة مرة أخرى.

## Signing in and pairing.

error-not-signed-in = يلزم تسجيل الدخول مرة أخرى.
error-not-allowed = حسابك لا يسمح بهذا. يرجى الرجوع إلى البداية.
error-wrong-password = البريد الإلكتروني أو كلمة المرور غير صحيحة. يرجى المحاولة مرة أخرى.
error-locked-out = كانت كلمة المرور خاطئة مرات كثيرة. يرجى الانتظار قليلًا ثم المحاولة مرة أخرى.
error-too-many-requests = كانت المحاولات كثيرة في وقت قصير. يرجى الانتظار قليلًا ثم المحاولة مرة أخرى.
error-code-wrong = الرمز غير صحيح. يرجى النظر إلى الرمز وكتابته مرة أخرى.
error-code-used = هذا الرمز استُعمل من قبل. يمكنك طلب رمز جديد من مرشدك.
error-code-expired = هذا الرمز قديم. يمكنك طلب رمز جديد من مرشدك.

## Plans and translations.

error-plan-conflict = تغيرت الخطة من قبل شخص آخر. يرجى مقارنة النسختين واختيار واحدة.
error-plan-invalid = يجب تغيير شيء في الخطة قبل أن يمكن حفظها.
error-plan-file-invalid = لا يمكن قراءة شيء في ملف الخطة. يرجى تصحيح السطر والمحاولة مرة أخرى.
error-plan-file-unknown-key = في ملف الخطة مفتاح غير موجود. يرجى تصحيح السطر أو حذفه.
error-plan-file-no-such-date = في ملف الخطة تاريخ غير موجود. يرجى تصحيح التاريخ.
error-plan-file-ends-before-start = في ملف الخطة نشاط ينتهي قبل أن يبدأ. يرجى تصحيح الأوقات.
error-plan-file-no-end = في ملف الخطة نشاط أسبوعي بلا يوم أخير. يرجى كتابة يوم أخير.
error-plan-file-unknown-participant = ملف الخطة لشخص ليس من المشاركين لديك. يرجى تصحيح الاسم.
error-translation-conflict = حُفظت ترجمة أخرى للنص نفسه من قبل شخص آخر. يرجى مقارنة الترجمتين واختيار واحدة.
error-unknown-language = هذه اللغة غير موجودة هنا بعد. يرجى اختيار لغة أخرى.

## The server and its start.

error-locale-file-broken = لا يمكن قراءة أحد ملفات اللغات. اللغات الأخرى تعمل. يرجى تشغيل «stegvis i18n check» وتصحيح الملف.
error-database-newer = قاعدة البيانات مكتوبة بإصدار أحدث من Stegvis. يرجى تثبيت ذلك الإصدار أو إصدار بعده.
error-database-unreachable = لا يمكن الوصول إلى قاعدة البيانات. يرجى التأكد من أنها تعمل ومن صحة العنوان في stegvis serve --database.
error-address-taken = هناك برنامج آخر يستعمل العنوان. يرجى إغلاق ذلك البرنامج، أو اختيار عنوان آخر عن طريق stegvis serve --listen.
error-folder-unwritable = لا يمكن الكتابة في مجلد البيانات. يرجى تغيير صلاحيات المجلد، أو اختيار مجلد آخر عن طريق stegvis serve --data.
error-unreachable = لا يمكن الوصول إلى الخادم. ما أنجزته محفوظ. يرجى المحاولة مرة أخرى بعد قليل.
error-busy = الخادم مشغول. ما أنجزته محفوظ. يرجى المحاولة مرة أخرى بعد قليل.
error-internal = حدث خطأ عندنا. ما أنجزته محفوظ. يرجى المحاولة مرة أخرى بعد قليل.

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
