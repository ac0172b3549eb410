### Status: unchecked (machine-made)

console-title = Stegvis برای مربی‌ها

page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = منوی اصلی
nav-own = شما
nav-today = امروز
nav-participants = شرکت‌کنندگان
day-today = امروز
day-yesterday = دیروز
day-tomorrow = فردا
day-and-moment = { $day } { $time }
quote = «{ $text }»
list-more = { $first }، { $last }
list-and = { $first } و { $last }
titled = { $title }: { $rest }
somebody = یک مربی دیگر
fetching = در حال گرفتن از سرور
stale = آنچه می‌بینید شاید قدیمی باشد. { $reason }
fail-title = صفحه گرفته نشد
live-closed = فعلاً تغییرات فوری نشان داده نمی‌شود. اگر منتظر چیزی هستید، صفحه را دوباره باز کنید.
missing-title = این صفحه وجود ندارد
missing-text = آدرس درست نیست یا صفحه جابه‌جا شده است.
missing-back = به صفحهٔ اول

## Signing in

signin-title = ورود
signin-lead = برای مربی‌ها، پشتیبانی زبان، مدیران و مسئولان فنی.
signin-picture = پله‌هایی که به دری باز می‌رسند
signin-email = ایمیل کاری
signin-password = رمز عبور
signin-do = ورود
signin-busy = در حال ورود
signin-waiting = بررسی می‌کنیم که آیا قبلاً وارد شده‌اید
signin-ended = از حساب خارج شده‌اید. دوباره وارد شوید. آنچه نوشته‌اید در این مرورگر مانده است.
signin-wait =
    { $minutes ->
        [one] { $minutes } دقیقهٔ دیگر دوباره امتحان کنید.
       *[other] { $minutes } دقیقهٔ دیگر دوباره امتحان کنید.
    }
signin-participant = شرکت‌کننده هستید؟
signin-participant-link = باز کردن اپلیکیشن شرکت‌کنندگان

## Oneself

me-title = شما
me-role = نقش
me-municipality = کمون
me-account = حساب
me-console = تنظیمات
me-language = زبان کنسول
role-coach = مربی
role-coach-for = شما برای شرکت‌کنندگان خود برنامه می‌سازید و به آن‌ها جواب می‌دهید.
role-language-worker = پشتیبانی زبان
role-language-worker-for = شما نوشته‌های مربی‌ها را ترجمه می‌کنید.
role-manager = مدیر
role-manager-for = شما نتیجه‌های پروژه‌ها را می‌بینید. نام‌ها را نمی‌بینید.
results-support = آیا شرکت‌کنندگان حمایتی را که لازم دارند می‌گیرند؟
results-support-yes =
    { $count ->
        [one] { $percent } درصد جواب بله داده‌اند ({ $count } جواب)
       *[other] { $percent } درصد جواب بله داده‌اند ({ $count } جواب)
    }
results-support-others = { $partly } نفر «تا حدی»، { $no } نفر «نه»
results-few = کمتر از { $count } نفر جواب داده‌اند. برای این که جواب کسی شناخته نشود، چیزی نشان داده نمی‌شود.
results-since = آخرین جواب هر نفر، حداکثر از شش ماه پیش.
role-operator = مسئول فنی
role-operator-for = شما سرویس را با دستورهای سرور اداره می‌کنید. هیچ شرکت‌کننده‌ای را نمی‌بینید و اینجا کاری ندارید.
role-participant = شرکت‌کننده
role-participant-for = شرکت‌کنندگان از اپلیکیشن استفاده می‌کنند، نه از کنسول.

## Keys

keys = میان‌برهای صفحه‌کلید
keys-search = جستجو میان شرکت‌کنندگان
keys-help = دیدن میان‌برها
keys-edit-plan = تغییر برنامه
keys-message = نوشتن پیام
keys-send = فرستادن پیام
keys-activity = فعالیت جدید
keys-publish = باز کردن صفحهٔ انتشار
keys-publish-now = منتشر کردن
keys-undo = برگرداندن
keys-redo = انجام دوباره
keys-move = جابه‌جا کردن وقت انتخاب‌شده به اندازهٔ یک ربع یا یک روز
keys-save-next = ذخیره و رفتن به بعدی
keys-next-phrase = متن بعدی
keys-previous-phrase = متن قبلی
keys-translate = به جای نوشتن ترجمه

## Today

today-title =
    { $count ->
        [one] { $count } شرکت‌کننده به شما نیاز دارد
       *[other] { $count } شرکت‌کننده به شما نیاز دارند
    }
today-nobody = سلام { $name }
today-lead = { $date }، { $time }
today-label = کسانی که به شما نیاز دارند، اول فوری‌ترها
today-empty = کسی منتظر شما نیست
today-empty-text = اینجا می‌بینید چه کسی پیام نوشته، نمی‌تواند بیاید، برنامه ندارد یا تلفن ندارد.
today-mine = شرکت‌کنندگان شما
position = پلهٔ { $step } از { $steps }
position-top = رسیده است
need-cannot = { $day } { $time } نمی‌تواند بیاید
need-late =
    { $count ->
        [one] { $day } { $time }، { $count } دقیقه دیر می‌آید
       *[other] { $day } { $time }، { $count } دقیقه دیر می‌آید
    }
need-call = می‌خواهد به او زنگ بزنید
need-bad = { $day } { $time }: گفت که خوب نبود
need-own-goal = هدفی را پیشنهاد می‌کند
need-smaller = هدف کوچک‌تری می‌خواهد
need-smaller-split = تقسیم هدف
need-erasure = می‌خواهد اطلاعاتش پاک شود
need-erasure-until = آخرین مهلت جواب: { $day }.
need-erasure-look = دیدن
need-message = به شما نوشته است
need-voice = پیام صوتی فرستاد
need-photo = عکس فرستاد
need-no-plan = برنامه ندارد
need-no-plan-text = تا برنامه‌ای منتشر نکنید، تلفن چیزی نشان نمی‌دهد.
need-not-paired = تلفنی وصل نیست
need-not-paired-text = کدی نشان دهید تا شرکت‌کننده بتواند اپلیکیشن را باز کند.
need-more =
    { $count ->
        [one] { $count } چیز دیگر.
       *[other] { $count } چیز دیگر.
    }
need-reply = جواب دادن
need-called = زنگ زدم
need-plan = ساختن برنامه
need-code = نشان دادن کد
need-do-label = { $action }: { $name }
wait-now = همین حالا
wait-minutes = { $count } دقیقه
wait-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
wait-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
since = از { $moment }

## The participants

people-lead =
    { $count ->
        [one] شما { $count } شرکت‌کننده دارید.
       *[other] شما { $count } شرکت‌کننده دارید.
    }
people-none = هنوز شرکت‌کننده‌ای ندارید
people-none-text = کسی که سرویس را در کمون شما اداره می‌کند، شرکت‌کنندگان را اضافه و مربی آن‌ها را انتخاب می‌کند.
people-search = جستجوی شرکت‌کننده
people-search-note = نام، پروژه یا زبان
people-found =
    { $count ->
        [one] { $count } شرکت‌کننده نشان داده می‌شود
       *[other] { $count } شرکت‌کننده نشان داده می‌شود
    }
people-not-found = هیچ شرکت‌کننده‌ای با «{ $typed }» جور نیست
people-not-found-text = با قسمتی از نام، پروژه یا زبان جستجو کنید.
people-name = شرکت‌کننده
people-step = پله
people-language = زبان
people-phone = تلفن
people-needs = پیام‌ها
people-unread =
    { $count ->
        [one] { $count } پیام نخوانده
       *[other] { $count } پیام نخوانده
    }
phone-none = بدون تلفن
phone-none-long = هیچ تلفنی وصل نیست.
phone-paired = تلفن وصل است، اما هنوز برنامه را نگرفته است.
phone-seen = به‌روز شده { $moment }
phone-seen-long = تلفن { $moment } به‌روز شد.

delivery-published = منتشر شده { $moment }
delivery-not-reached = هنوز روی تلفن نیست
delivery-reached = روی تلفن { $moment }
delivery-not-opened = هنوز باز نشده
delivery-opened = باز شده { $moment }
people-not-reached = برنامهٔ جدید هنوز روی تلفن نیست
people-not-opened = برنامهٔ جدید هنوز باز نشده
people-opened = برنامه باز شده { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = { $language } و سوئدی می‌خواند.
person-reads-swedish = سوئدی می‌خواند.
person-code = کد جدید
person-edit-plan = تغییر برنامه
person-no-plan = هنوز برنامه‌ای منتشر نشده است.
desk-step-done = انجام شد
desk-step-here = اینجا است
desk-step-coming = بعداً
desk-stair =
    { $steps ->
        [one] این راه { $steps } پله دارد. شرکت‌کننده روی پلهٔ { $step } است. بالاترین جا: { $top }.
       *[other] این راه { $steps } پله دارد. شرکت‌کننده روی پلهٔ { $step } است. بالاترین جا: { $top }.
    }
desk-stair-top = شرکت‌کننده همهٔ پله‌ها را بالا رفته و رسیده است: { $top }.
goal-done-on = انجام شد { $date }
goal-on-step = پلهٔ { $step }
day-nothing = هیچ
occurrence-cancelled = لغو شد
occurrence-coming = می‌آید
occurrence-here = در محل است
occurrence-late =
    { $count ->
        [one] { $count } دقیقه دیر می‌آید
       *[other] { $count } دقیقه دیر می‌آید
    }
occurrence-was = آنجا بود: «{ $feeling }»
occurrence-cannot = نمی‌تواند بیاید: «{ $reason }»
occurrence-no-answer = جواب نداده است
talk = پیام‌ها
talk-sees = شما و { $name } می‌بینید
talk-empty = شما و { $name } هنوز به هم چیزی ننوشته‌اید.
talk-write = به { $name } بنویسید
talk-write-language = به سوئدی ساده بنویسید. { $name } به { $language } می‌خواند.
talk-sending = در حال فرستادن
talk-by = { $name } { $time }

## A pairing code

code-title = کد برای { $name }
code-lead = تصویر را به { $name } نشان دهید یا کد را بلند بخوانید. کد یک بار و روی یک تلفن کار می‌کند.
code-qr = کد QR که اپلیکیشن را برای { $name } باز می‌کند
code-type = کدی که باید در اپلیکیشن نوشته شود:
code-link = لینک برای فرستادن
code-link-note = لینک را فقط به خود شرکت‌کننده بفرستید. هر کس آن را باز کند، برنامه را می‌بیند.
code-copy = کپی کردن لینک
code-copied = لینک کپی شد. آن را در پیامک یا ایمیل بچسبانید.
code-until = کد تا { $moment } اعتبار دارد. وقتی ببندید، دیگر نشان داده نمی‌شود، اما می‌توانید کد جدیدی بسازید.
code-done = تمام

## The plan editor

edit-plan = برنامه
edit-title = برنامهٔ { $name }
edit-saving = پیش‌نویس، در حال ذخیره.
edit-saved = پیش‌نویس، ذخیره شد { $moment }.
edit-sees-none = { $name } هنوز برنامه‌ای ندارد.
edit-sees-same = { $name } همین برنامه را می‌بیند.
edit-sees-old = { $name } برنامهٔ { $moment } را می‌بیند.
edit-sees-waiting = برنامهٔ { $moment } منتشر شده، ولی هنوز روی تلفن نیست.
edit-unsaved = پیش‌نویس ذخیره نشده است
edit-unsaved-text = { $reason } آنچه نوشته‌اید در این مرورگر مانده است و وقتی ممکن شود ذخیره می‌شود.
edit-adopted = { $name } پیش‌نویس را { $moment } تغییر داد. اکنون نسخهٔ جدید را می‌بینید.
edit-problems = پیش از انتشار برنامه باید این‌ها تغییر کند
edit-undo = برگرداندن
edit-template = از یک الگو
edit-publish = منتشر کردن
edit-step = شرکت‌کننده روی این پله است
step-unknown = پلهٔ { $step }
goal-add = هدف کوچک
goal-form = هدف کوچک
goal-title = هدف
goal-how-field = چگونه انجام می‌شود
goal-step = مربوط به پلهٔ
goal-edit = تغییر هدف «{ $title }»
goal-up = بالا بردن هدف «{ $title }»
goal-down = پایین بردن هدف «{ $title }»
goal-remove = برداشتن هدف «{ $title }»
edit-notice = چند کلمه همراه برنامه
edit-notice-note = شرکت‌کننده آن را در بالای اپلیکیشن می‌بیند. به سوئدی ساده بنویسید.
edit-week-title = هفته
edit-week = هفتهٔ { $number }، { $days }
edit-week-before = هفتهٔ قبل
edit-week-after = هفتهٔ بعد
edit-week-note = برای تغییر یک وقت روی آن بزنید، یا با کلیدهای جهت آن را جابه‌جا کنید. خط‌چین: منتشر نشده.
block-new = منتشر نشده
block-cancelled = لغو شده
edit-all =
    { $count ->
        [0] فعالیت‌ها
        [one] { $count } فعالیت
       *[other] { $count } فعالیت
    }
edit-add = فعالیت جدید
edit-empty = هنوز چیزی در برنامه نیست
edit-empty-text = یک فعالیت اضافه کنید یا از یک الگو شروع کنید.
edit-open = تغییر
edit-open-label = تغییر «{ $title }»
edit-remove = برداشتن
edit-remove-label = برداشتن «{ $title }»

form-new = فعالیت جدید
form-edit = تغییر فعالیت
form-kind = نوع
form-title = چه فعالیتی
form-place = جا
form-address = آدرس
form-contact = شخص رابط
form-phone = تلفن شخص رابط
form-bring = با خود بیاورید
form-repeats = چند وقت یک بار
form-weekly = هر هفته
form-once = یک بار
form-weekdays = روزها
form-start = شروع
form-end = پایان
form-date = تاریخ
form-first = روز اول
form-until = روز آخر
form-cancel-day = لغو { $day }
form-cancelled = روزهای لغوشده
form-cancelled-day = لغو شده: { $day }
form-restore = برگرداندن
form-restore-label = { $day } برگزار شود
form-done = تمام
form-drop = اضافه نشود
form-not-yet = تا وقتی این قسمت درست نشود، برنامه مثل قبل می‌ماند.
field-missing = چیزی اینجا بنویسید.
field-too-long = متن { $length } حرف دارد. حداکثر { $max } حرف بنویسید.
field-control = در متن حرفی هست که نشان داده نمی‌شود. آن را پاک کنید.
field-no-date = تاریخی بنویسید که وجود دارد، با سال، ماه و روز.
field-no-time = یک ساعت بنویسید، مانند 10:00.

schedule-hours = { $start } تا { $end }
schedule-once = { $day }، { $hours }
schedule-weekly = { $days }، { $hours }، از { $first } تا { $until }

quick-label = اضافه کردن فعالیت با یک خط
quick-placeholder = مانند: svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = این خط این‌طور فهمیده شد
quick-no-time = چه وقت؟ برای نمونه بنویسید: tor 10-12
quick-no-day = کدام روز؟ برای نمونه بنویسید: tis eller 24 nov
quick-no-title = چه فعالیتی؟ برای نمونه بنویسید: svenska
quick-until-guess = تا { $date }؟
quick-until = تا { $date }

preview-title = آنچه { $name } می‌بیند
preview-label = تلفن، آن‌طور که { $name } می‌بیند
preview-language = زبان روی تلفن
preview-screen = صفحهٔ روی تلفن
preview-fetching = در حال کشیدن تلفن
preview-stale = تصویر شاید قدیمی باشد. { $reason }
preview-note = اگر اکنون منتشر کنید، این‌طور می‌شود. آنچه به { $language } نیست، به سوئدی نشان داده می‌شود.
preview-swedish-note = اگر اکنون منتشر کنید، به سوئدی این‌طور می‌شود.

template-title = شروع از یک الگو
template-lead = تاریخ‌های الگو از دوشنبهٔ همین هفته حساب می‌شود.
template-note = بعداً می‌توانید آن را برگردانید. تا منتشر نکنید، شرکت‌کننده چیزی نمی‌بیند.
template-none = الگویی نیست
template-none-text = این پروژه در کمون شما الگویی ندارد.
template-holds = فعالیت‌ها: { $activities }. هدف‌های کوچک: { $goals }.
template-use = استفاده
template-add = اضافه کردن
template-replace = عوض کردن همه
template-use-label = استفاده از الگوی { $template }
template-add-label = اضافه کردن آنچه در الگوی { $template } هست
template-replace-label = عوض کردن کل برنامه با الگوی { $template }

## Publishing

publish-title = انتشار برنامهٔ { $name }
publish-lead =
    { $count ->
        [one] { $count } چیز تغییر می‌کند.
       *[other] { $count } چیز تغییر می‌کند.
    }
publish-nothing = چیزی برای انتشار نیست: { $name } همین برنامه را می‌بیند.
publish-note = { $name } تغییر را در اپلیکیشن می‌بیند. می‌توانید تغییر دهید و دوباره منتشر کنید.
publish-changes = آنچه تغییر می‌کند
publish-problems = برنامه با همهٔ قاعده‌ها جور نیست. ببندید و جاهای علامت‌دار را تغییر دهید.
publish-who = کسی که برنامه را می‌گیرد
publish-languages = زبان‌ها
publish-swedish = سوئدی: همه چیز هست
publish-looking = بررسی می‌کنیم چه چیزی ترجمه شده است
publish-all = { $language }: همه چیز هست
publish-lacking =
    { $count ->
        [one] { $language }: { $count } متن از { $texts } متن ترجمه ندارد
       *[other] { $language }: { $count } متن از { $texts } متن ترجمه ندارد
    }
publish-lacking-note = تا پشتیبانی زبان آن‌ها را ترجمه کند، به سوئدی نشان داده می‌شوند. وقتی منتشر کنید، پشتیبانی زبان آن‌ها را در فهرست خود می‌بیند.
publish-back = برگشت
publish-do = انتشار برای { $name }
publish-busy = در حال انتشار
published-title = برنامه منتشر شد
published-text = وقتی تلفن اینترنت داشته باشد، { $name } آن را می‌گیرد. این برنامهٔ شمارهٔ { $revision } است.
published-no-phone = این برنامهٔ شمارهٔ { $revision } است. { $name } آن را وقتی می‌بیند که تلفنی وصل شود.
published-untranslated =
    { $count ->
        [one] { $count } متن منتظر ترجمه است و تا آن وقت به سوئدی نشان داده می‌شود.
       *[other] { $count } متن منتظر ترجمه است و تا آن وقت به سوئدی نشان داده می‌شود.
    }
published-person = به صفحهٔ { $name }
published-stay = ماندن در برنامه

change-step = پله
change-notice = چند کلمه
change-notice-gone = کلمه‌های همراه برنامه برداشته می‌شود.
change-added = جدید
change-moved = جابه‌جا شده
change-cancelled = لغو شده
change-restored = برگزار می‌شود
change-changed = تغییر کرده
change-removed = برداشته شده
change-goal-added = هدف جدید
change-goal-changed = هدف تغییرکرده
change-goal-removed = هدف برداشته‌شده
change-goals = هدف‌ها
change-goals-order = ترتیب هدف‌های کوچک عوض می‌شود.

## Two coaches at the same plan

clash-title = دو نفر یک برنامه را تغییر داده‌اند
clash-lead = وقتی شما می‌نوشتید، { $name } { $moment } ذخیره کرد. چیزی از بین نرفته است. انتخاب کنید چه بماند.
clash-left = اول انتخاب کنید چه بماند. باقی‌مانده: { $count }
clash-note = می‌توانید انتخاب را با Ctrl Z برگردانید.
clash-mine = نسخهٔ شما
clash-mine-note = هنوز ذخیره نشده
clash-theirs = نسخهٔ { $name }
clash-theirs-note = ذخیره شد { $moment }
clash-differs = فرق دارد:
clash-keep-mine = نسخهٔ من بماند
clash-keep-theirs = نسخهٔ { $name } بماند
clash-merge = یکی کردن هر دو
clash-no-clash = شما دو نفر چیزهای جدا را تغییر داده‌اید. می‌توانید هر دو را یکی کنید.
clash-choose = این‌ها را هر دو تغییر داده‌اید. برای یکی کردن انتخاب کنید:
clash-item = شما: { $mine } { $name }: { $theirs }
clash-item-label = برای { $mine } چه بماند
clash-undecided = انتخاب نشده
clash-choose-mine = مال من
clash-gone = برداشته شده.
item-step = شرکت‌کننده روی این پله است: { $step }
item-notice = کلمه‌های همراه برنامه: «{ $text }»
item-goal = هدف: { $title } ({ $step }). { $how }
item-except = لغو شده { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } متن ترجمه ندارد
       *[other] { $count } متن ترجمه ندارد
    }
phrases-done = همه چیز ترجمه شده است
phrases-label = متن‌ها برای ترجمه به { $language }، اول آن‌هایی که بیشتر منتظرشان هستند
phrases-show = نشان دادن
phrases-show-missing = بدون ترجمه
phrases-show-all = همه
phrases-none = همه چیز ترجمه شده است
phrases-none-text = وقتی یک مربی چیز جدیدی منتشر کند، اینجا می‌آید.
phrases-choose = یک متن از فهرست انتخاب کنید.
tone-missing = ترجمه ندارد
tone-machine = ترجمهٔ کامپیوتر، بررسی نشده
tone-person = ترجمه شده
phrase-awaited =
    { $count ->
        [0] { $use }، کسی منتظر نیست، از { $moment }
        [one] { $use }، { $count } شرکت‌کننده منتظر است، از { $moment }
       *[other] { $use }، { $count } شرکت‌کننده منتظرند، از { $moment }
    }
phrase-use-activity = فعالیت
phrase-use-goal = هدف کوچک
phrase-use-notice = کلمه‌های مربی
phrase-use-place = جا
phrase-use-bring = با خود بیاورید
phrase-use-step = پله
phrase-where-activity = نام یک فعالیت. در جدول و صفحهٔ اول می‌آید، پس کوتاه باشد.
phrase-where-goal = یک هدف کوچک، یا اینکه چگونه انجام می‌شود. با شرکت‌کننده حرف بزنید: بگویید چه کار کند.
phrase-where-notice = کلمه‌های مربی برای شرکت‌کننده. همان‌طور بنویسید که مربی حرف می‌زند: مهربان و روشن.
phrase-where-place = نام یک جا. نام‌هایی را که روی تابلوها است نگه دارید و اگر لازم است توضیح دهید.
phrase-where-bring = چیزهایی که آدم با خود می‌آورد. بعد از «با خود بیاورید:» می‌آید.
phrase-where-step = یک پله، یا آنچه در بالاترین جا است. روی پله‌ها می‌آید، پس کوتاه باشد.
phrase-source = سوئدی، متن اصلی
phrase-form = ترجمه به { $language }
phrase-in = ترجمه به { $language }
phrase-save = ذخیره و دیدن بعدی
phrase-saving = در حال ذخیره
phrase-saved =
    { $count ->
        [0] ترجمهٔ «{ $source }» ذخیره شد. فعلاً هیچ تلفنی منتظر آن نیست.
        [one] ترجمهٔ «{ $source }» ذخیره شد. { $count } تلفن آن را می‌گیرد.
       *[other] ترجمهٔ «{ $source }» ذخیره شد. { $count } تلفن آن را می‌گیرند.
    }
phrase-by-person = ترجمهٔ { $name }
phrase-by-machine = ترجمهٔ کامپیوتر، بررسی نشده
phrase-clash-mine = ذخیره نشده
phrase-clash-theirs = وقتی شما می‌نوشتید ذخیره شد
phrase-keep-mine = ترجمهٔ من ذخیره شود
phrase-keep-theirs = ترجمهٔ دیگر بماند
phrase-on-phone = روی تلفن
phrase-on-phone-note = متن‌های دور آن نمونه است.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = فردا در جدول خود برنامه‌ای دارید. Stegvis را باز کنید.
push-today = امروز در جدول خود برنامه‌ای دارید. Stegvis را باز کنید.
push-soon = تا یک ساعت دیگر در جدول خود برنامه‌ای دارید. Stegvis را باز کنید.
push-message = یک پیام جدید دارید. Stegvis را باز کنید.
push-plan = برنامهٔ شما جدید است. Stegvis را باز کنید.

## What a participant wishes of goals

wish-language = شرکت‌کننده این زبان را انتخاب کرده است: { $language }.
wish-title = متن هدف در برنامه
wish-title-note = به سوئدی بنویسید. مثل بقیهٔ برنامه ترجمه می‌شود.
wish-accept = افزودن به برنامه
wish-accepting = در حال افزودن
wish-answer = به جای آن جواب دادن
wish-word = جواب شما
wish-word-note = { $name } جواب را در پله‌ها می‌بیند و آن را به صورت پیام هم می‌گیرد.
wish-send = فرستادن جواب
goal-too-big = شرکت‌کننده هدف کوچک‌تری می‌خواهد. یک یا چند هدف کوچک‌تر بنویسید. وقتی منتشر کنید، به این خواسته جواب داده شده است.

## Erasing a participant

erasure-erase = پاک کردن همه چیز
erasure-decline = رد کردن
erasure-erase-title = همهٔ اطلاعات { $name } پاک شود؟
erasure-erase-lead = برنامه، جواب‌ها، پیام‌ها و تلفن برای همیشه از بین می‌رود، برای شما هم. این کار برگشت ندارد.
erasure-law = آیا کمون طبق قانون باید چیزی را نگه دارد؟ اول مطمئن شوید که در سیستم خود کمون هست. نسخه‌های پشتیبان ممکن است اطلاعات را تا زمان جایگزینی نگه دارند.
erasure-name = نام را بنویسید: { $name }
erasure-erasing = در حال پاک کردن
erasure-decline-title = درخواست { $name } رد شود؟
erasure-decline-lead = دلیل را می‌نویسید. به صورت پیام فرستاده می‌شود.
erasure-reason = چرا ممکن نیست؟
erasure-reason-draft = خوانده‌ام که می‌خواهید اطلاعات شما پاک شود. این کار ممکن نیست، چون … اگر راضی نیستید، می‌توانید به Integritetsskyddsmyndigheten، IMY، شکایت کنید.
erasure-send = فرستادن جواب
erasure-keep = لغو
