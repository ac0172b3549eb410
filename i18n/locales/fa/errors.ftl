### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = سرور نتوانست چیزی را که فرستاده شد بخواند. صفحه را دوباره باز کنید و دوباره امتحان کنید.
error-invalid-parameter = آدرس درست نوشته نشده است. برگردید و دوباره امتحان کنید.
error-body-too-large = چیزی که فرستاده شد خیلی بزرگ است. آن را به قسمت‌های کوچک‌تر تقسیم کنید.
error-newer-version = اپلیکیشن شما از سرور جدیدتر است. کارهای شما محفوظ است. بعداً دوباره امتحان کنید.
error-not-found = چیزی که دنبالش هستید اینجا نیست. به اول برگردید.
error-method-not-allowed = این کار را این‌طور نمی‌شود انجام داد. برگردید و دوباره امتحان کنید.

## Signing in and pairing.

error-not-signed-in = باید دوباره وارد شوید.
error-not-allowed = حساب شما اجازهٔ این کار را ندارد. به اول برگردید.
error-wrong-password = ایمیل یا رمز عبور درست نیست. دوباره امتحان کنید.
error-locked-out = رمز عبور چندین بار اشتباه بود. کمی صبر کنید و دوباره امتحان کنید.
error-too-many-requests = در زمان کوتاه بارها امتحان شد. کمی صبر کنید و دوباره امتحان کنید.
error-code-wrong = کد درست نیست. به کد نگاه کنید و آن را دوباره بنویسید.
error-code-used = این کد قبلاً استفاده شده است. از مربی خود یک کد جدید بخواهید.
error-code-expired = این کد قدیمی است. از مربی خود یک کد جدید بخواهید.

## Plans and translations.

error-plan-conflict = کس دیگری برنامه را تغییر داده است. هر دو را مقایسه و یکی را انتخاب کنید.
error-plan-invalid = پیش از ذخیره باید چیزی در برنامه تغییر کند.
error-plan-file-invalid = چیزی در فایل برنامه خوانده نمی‌شود. خط را درست کنید و دوباره امتحان کنید.
error-plan-file-unknown-key = در فایل برنامه کلیدی هست که وجود ندارد. خط را درست یا پاک کنید.
error-plan-file-no-such-date = در فایل برنامه تاریخی هست که وجود ندارد. تاریخ را درست کنید.
error-plan-file-ends-before-start = در فایل برنامه فعالیتی هست که پیش از شروع تمام می‌شود. ساعت‌ها را درست کنید.
error-plan-file-no-end = در فایل برنامه فعالیتی هفتگی هست که روز آخر ندارد. روز آخر را بنویسید.
error-plan-file-unknown-participant = فایل برنامه برای کسی است که شرکت‌کنندهٔ شما نیست. نام را درست کنید.
error-translation-conflict = کس دیگری ترجمه‌ای از همین متن ذخیره کرده است. هر دو را مقایسه و یکی را انتخاب کنید.
error-unknown-language = این زبان هنوز اینجا نیست. زبان دیگری انتخاب کنید.

## The server and its start.

error-locale-file-broken = یک فایل زبان خوانده نمی‌شود. زبان‌های دیگر کار می‌کنند. «stegvis i18n check» را اجرا کنید و فایل را درست کنید.
error-database-newer = پایگاه داده را نسخهٔ جدیدتری از Stegvis نوشته است. آن نسخه یا نسخهٔ بعد از آن را نصب کنید.
error-database-unreachable = به پایگاه داده دسترسی نیست. بررسی کنید که روشن باشد و آدرس آن در stegvis serve --database درست باشد.
error-address-taken = برنامهٔ دیگری از این آدرس استفاده می‌کند. آن را ببندید یا با stegvis serve --listen آدرس دیگری انتخاب کنید.
error-folder-unwritable = در پوشهٔ داده‌ها نمی‌شود نوشت. اجازه‌های پوشه را تغییر دهید یا با stegvis serve --data پوشهٔ دیگری انتخاب کنید.
error-unreachable = به سرور دسترسی نیست. کارهای شما محفوظ است. کمی بعد دوباره امتحان کنید.
error-busy = سرور خیلی کار دارد. کارهای شما محفوظ است. کمی بعد دوباره امتحان کنید.
error-internal = مشکلی پیش ما پیش آمد. کارهای شما محفوظ است. کمی بعد دوباره امتحان کنید.

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
