### Status: unchecked (machine-made)

plan-unknown-step = این پله وجود ندارد. یکی از پله‌ها را انتخاب کنید.
plan-ends-before-start = پایان باید بعد از شروع باشد.
plan-until-before-first = روز آخر باید همان روز اول یا بعد از آن باشد.
plan-no-weekday = دست‌کم یک روز هفته را انتخاب کنید.
plan-weekday-twice = یک روز هفته دو بار آمده است. یکی را بردارید.
plan-too-long = یک فعالیت می‌تواند حداکثر دو سال طول بکشد. روز آخر زودتری انتخاب کنید.
plan-never-happens = هیچ‌یک از این روزهای هفته بین روز اول و روز آخر نیست. روزها را تغییر دهید.
plan-exception-elsewhere = روز لغوشده از روزهای این فعالیت نیست. آن را بردارید یا روز دیگری انتخاب کنید.
plan-id-twice = دو قسمت برنامه یک شناسه دارند. یکی را بردارید و دوباره اضافه کنید.
plan-too-many = برنامه بیش از حد بلند است. یک برنامه حداکثر 60 فعالیت و 60 هدف دارد.
plan-file-syntax = این خط خوانده نمی‌شود. یک کلید، علامت مساوی و یک مقدار بنویسید، مانند title = "Svenska och mat" (TOML).
plan-file-not-quoted = متن باید میان دو علامت نقل قول باشد، مانند title = "Svenska och mat" (TOML).
plan-file-key-twice = این کلید در یک قسمت دو بار آمده است. یکی را بردارید.
plan-file-unknown-key-near = کلید «{ $key }» وجود ندارد. منظورتان «{ $near }» بود؟
plan-file-unknown-key = کلید «{ $key }» وجود ندارد. اینجا می‌شود نوشت: { $known }.
plan-file-missing-key = «{ $key }» نوشته نشده است. برای نمونه بنویسید: { $example }
plan-file-wrong-value = مقدار «{ $key }» خوانده نمی‌شود. برای نمونه بنویسید: { $example }
plan-file-single-brackets = [[{ $key }]] را با دو جفت قلاب در یک خط جدا بنویسید.
plan-file-newer-format = قالب فایل از قالبی که سرور می‌خواند جدیدتر است. برای کلید format عدد { $known } را بنویسید یا سرور را به‌روز کنید.
plan-file-no-such-date-near = تاریخ { $written } وجود ندارد. روز آخر ماه { $near } است.
plan-file-no-such-date = تاریخ { $written } وجود ندارد. سال، ماه و روز را بنویسید، مانند date = 2026-11-24.
plan-file-no-such-time = ساعت { $written } وجود ندارد. ساعت و دقیقه را هر کدام با دو رقم بنویسید، از 00:00 تا 23:59.
plan-file-unknown-word-near = «{ $written }» از گزینه‌ها نیست. منظورتان «{ $near }» بود؟
plan-file-unknown-word = «{ $written }» از گزینه‌های «{ $key }» نیست. از این‌ها انتخاب کنید: { $known }.
plan-file-text-empty = متن «{ $key }» خالی است. دست‌کم یک حرف بنویسید یا خط را پاک کنید.
plan-file-text-too-long = متن «{ $key }» { $length } حرف دارد. حداکثر { $max } حرف بنویسید.
plan-file-text-control = در متن «{ $key }» حرفی هست که نشان داده نمی‌شود. آن را پاک کنید.
plan-file-ends-before-start = فعالیت ساعت { $end } تمام می‌شود ولی ساعت { $start } شروع می‌شود. پایانی بنویسید که بعد از شروع باشد.
plan-file-no-end = فعالیت هفتگی روز آخر لازم دارد. برای نمونه بنویسید: until = 2026-12-18
plan-file-no-day = این فعالیت روز ندارد. برای یک بار بنویسید date = 2026-11-24 یا برای هر هفته weekdays = ["tuesday"] را بنویسید.
plan-file-two-schedules = این فعالیت هم تاریخ دارد و هم روزهای هفته. برای یک بار date را نگه دارید، یا برای هر هفته weekdays و first و until را.
plan-file-unknown-step = پلهٔ { $step } وجود ندارد. عددی از 1 تا { $top } بنویسید. { $top } یعنی بالاترین جا.
plan-file-too-many-steps = تعداد پله‌ها زیاد است. حداکثر { $max } پله بنویسید.
plan-file-unknown-participant-near = شرکت‌کننده‌ای به نام «{ $written }» ندارید. منظورتان «{ $near }» بود؟
plan-file-unknown-participant = شرکت‌کننده‌ای به نام «{ $written }» ندارید. نام را همان‌طور که در فهرست شما است بنویسید.
plan-file-several-participants = چند شرکت‌کنندهٔ شما نامشان «{ $name }» است. به جای نام، شناسهٔ شرکت‌کننده را بنویسید.
plan-file-right = فایل برنامه خوانده می‌شود.
plan-file-published =
    { $changes ->
        [0] با شمارهٔ { $revision } منتشر شد. از دفعهٔ قبل چیزی تغییر نکرده است.
        [one] با شمارهٔ { $revision } منتشر شد. { $changes } چیز روی تلفن تغییر کرده است.
       *[other] با شمارهٔ { $revision } منتشر شد. { $changes } چیز روی تلفن تغییر کرده است.
    }
plan-file-untranslated = ترجمه ندارد: { $text }

backup-written = نسخهٔ پشتیبان نوشته و بررسی شد.
backup-restored = نسخهٔ پشتیبان برگردانده شد.
doctor-sound = پایگاه داده سالم است و همه چیز در آن درست است.
doctor-damaged = فایل پایگاه داده خراب است.
doctor-reference-broken = یک سطر به سطری اشاره می‌کند که نیست.
doctor-row-missing = یک شرکت‌کننده سطری را که همه باید داشته باشند ندارد.
doctor-head-wrong = پایان فهرست تغییرات با آخرین تغییر یکی نیست.
doctor-number-wrong = شماره‌ای در فهرست تغییرات اشتباه است یا دو بار آمده است.
doctor-value-wrong = یک مقدار ذخیره‌شده را نمی‌شود خواند.
doctor-item-misplaced = چیزی در فهرست تغییرات زیر کلید اشتباه است.
doctor-item-differs = چیزی در فهرست تغییرات با جدول‌ها یکی نیست.

mydata-title = همهٔ اطلاعات شما در Stegvis
mydata-lead = همهٔ اطلاعاتی که در Stegvis دربارهٔ شما ذخیره شده، اینجا است. زمان ساختن فایل: { $moment }.
mydata-care = این فایل مال شما است. هر کس آن را بخواند، همه چیز را دربارهٔ شما می‌بیند. پس مواظب باشید آن را به چه کسی می‌دهید.
mydata-incomplete = همه چیز در این فایل جا نشد. بقیه را از کمون خود بخواهید.
mydata-nothing = چیزی ذخیره نشده است.
mydata-you = دربارهٔ شما
mydata-name = نام
mydata-language = زبان
mydata-municipality = کمون
mydata-programme = پروژه
mydata-coach = مربی
mydata-since = عضو هستید از
mydata-seen = آخرین تماس تلفن با Stegvis
mydata-number = شمارهٔ شما در Stegvis
mydata-steps = پله‌ها
mydata-here = شما اینجا هستید.
mydata-step = پلهٔ { $step }
mydata-plan = برنامهٔ کنونی شما
mydata-draft = آنچه مربی شما در حال نوشتن آن است
mydata-plans-before = برنامه‌های قبلی شما
mydata-plan-reached = به تلفن رسید: { $moment }.
mydata-plan-opened = شما آن را باز کردید: { $moment }.
mydata-goals = هدف‌ها
mydata-activities = فعالیت‌ها
mydata-bring = با خود بیاورید
mydata-cancelled = لغو شد: { $day }
mydata-answers = جواب‌های شما
mydata-late =
    { $count ->
        [one] { $count } دقیقه دیر می‌آیم
       *[other] { $count } دقیقه دیر می‌آیم
    }
mydata-goals-done = هدف‌هایی که انجام داده‌اید
mydata-wishes = چیزهایی که خواسته‌اید
mydata-call = مربی به شما زنگ بزند
mydata-erasure = همهٔ اطلاعات شما پاک شود
mydata-own-goal = هدفی که خودتان پیشنهاد کردید
mydata-smaller-step = هدف کوچک‌تر به جای
mydata-coach-answered = مربی جواب داد: { $moment }.
mydata-wish-over = این دیگر معتبر نیست.
mydata-messages = پیام‌ها
mydata-me = شما
mydata-sent-at = رسید: { $moment }.
mydata-coach-saw = مربی آن را دید: { $moment }.
mydata-read-at = خوانده شد: { $moment }.
mydata-translations = ترجمه‌ها روی تلفن شما
mydata-phones = تلفن‌ها، کدها و تقویم‌ها
mydata-paired = یک تلفن وارد شد: { $moment }.
mydata-used = آخرین استفاده: { $moment }.
mydata-ended = خارج شد: { $moment }.
mydata-code = یک کد از { $name }
mydata-code-until = تا این زمان معتبر بود: { $moment }.
mydata-code-used = استفاده شد: { $moment }.
mydata-calendar = یک لینک به تقویم شما، از { $moment }
mydata-sent = زمان‌هایی که تلفن چیزی فرستاد
mydata-refused = ذخیره نشد.
mydata-about = خوب است بدانید
mydata-why = کمون از این اطلاعات استفاده می‌کند تا همراه شما قدم‌های شما را به سوی کار یا تحصیل برنامه‌ریزی و دنبال کند.
mydata-who = شما و مربی‌های شما آن را می‌بینید. کسانی که ترجمه می‌کنند متن‌های برنامه را می‌بینند، اما نمی‌دانند که مال شما است. مدیر فقط تعداد را می‌بیند.
mydata-how-long = کمون تصمیم می‌گیرد اطلاعات چه مدت نگه داشته شود. از مربی خود بپرسید.
mydata-rights = می‌توانید از کمون بخواهید اطلاعات را درست یا پاک کند. اگر راضی نیستید، می‌توانید به Integritetsskyddsmyndigheten، IMY، شکایت کنید.
mydata-not-here = کدها و کلیدها اینجا نیست، چون طوری ذخیره می‌شوند که کسی نتواند آن‌ها را بخواند. در نسخه‌های پشتیبان کمون ممکن است اطلاعات قدیمی‌تر مدتی بماند.
