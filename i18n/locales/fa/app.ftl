### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = منو
today = امروز
schedule = جدول
steps = پله‌ها
messages = مربی
help = کمک
language = زبان
close = بستن
understood = فهمیدم
coach-nameless = مربی شما
coach-named = { $name }، مربی شما

listen = شنیدن
listen-stop = توقف

## First start

welcome-title = انتخاب زبان
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = زبان‌ها برای انتخاب
languages-loading = در حال گرفتن زبان‌ها
languages-unreachable = اکنون نمی‌توانیم زبان‌های بیشتری بگیریم. می‌توانید با سوئدی شروع کنید و بعد زبان را عوض کنید.
try-again = دوباره امتحان کنید
language-loading = در حال گرفتن { $name }
language-unreachable = این زبان هنوز روی تلفن نیست. برای گرفتن آن به اینترنت نیاز دارید.
language-unchecked = بخشی از متن‌های اپلیکیشن را کامپیوتر ترجمه کرده است. هنوز کسی همهٔ آن را بررسی نکرده است.

enter-title = با کد وارد شوید
enter-lead = کد را از مربی خود می‌گیرید.
enter-label = کد را بنویسید
enter-note = کد 8 حرف و عدد دارد. حروف بزرگ و کوچک فرقی ندارند.
enter-next = بعدی
enter-busy = در حال باز کردن
enter-shape = این شبیه کد نیست. کد 8 حرف و عدد دارد. یک بار دیگر به آن نگاه کنید.
enter-camera = آیا مربی شما مربعی با نقطه‌های سیاه نشان می‌دهد؟ دوربین تلفن را باز کنید و آن را روبه‌روی مربع بگیرید. آن وقت Stegvis باز می‌شود.
enter-scan = خواندن مربع با دوربین
enter-scan-denied = دوربین کار نمی‌کند. به جای آن کد را بنویسید.
enter-sees = کد فقط می‌گوید شما چه کسی هستید. کد یک بار کار می‌کند.
ended-title = به یک کد جدید نیاز دارید
ended-text = این تلفن دیگر وارد حساب نیست. از مربی خود یک کد جدید بخواهید. کارهایی که کرده‌اید روی تلفن مانده است.
emptied-text = تلفن آنچه را برنامه ذخیره کرده بود پاک کرده است. از مربی خود یک کد جدید بخواهید. آنچه فرستاده شده بود مانده است.
pin-thrown-away = رمز فراموش شده بود یا چند بار اشتباه نوشته شد. تلفن آنچه را در Stegvis ذخیره شده بود پاک کرده است. از مربی خود یک کد جدید بخواهید. آنچه فرستاده شده بود مانده است.

## Today

in-minutes =
    { $count ->
        [one] { $count } دقیقهٔ دیگر
       *[other] { $count } دقیقهٔ دیگر
    }
in-hours =
    { $count ->
        [one] { $count } ساعت دیگر
       *[other] { $count } ساعت دیگر
    }
now = اکنون
tour = ببینید اپلیکیشن چطور کار می‌کند
tour-place = { $stop } از { $stops }
tour-skip = رد شدن
tour-end = شروع
how-was-it = چطور بود؟
feeling-good = خوب
feeling-so-so = معمولی
feeling-bad = خوب نبود
how-was-it-sees = { $coach } جواب شما را می‌بیند. مجبور نیستید جواب بدهید.
support-ask = آیا کمکی را که لازم دارید می‌گیرید؟
enough-yes = بله
enough-partly = تا حدی
enough-no = نه
support-sees = { $coach } جواب شما را نمی‌بیند. مسئولان پروژه می‌بینند چند نفر چه جوابی داده‌اند، اما نام‌ها را نمی‌بینند. مجبور نیستید جواب بدهید.
support-thanks = از جواب شما متشکریم.
support-more = می‌خواهید بگویید چه کمکی لازم دارید؟
not-now = حالا نه
news-title = { $coach } برنامهٔ شما را تغییر داده است
news-step = پلهٔ جدید
news-added = جدید
news-moved = زمان جدید
news-cancelled = لغو شد
news-restored = برگزار می‌شود
news-place = جای جدید
news-changed = تغییر کرد
news-removed = حذف شد
news-goal-added = هدف جدید
news-goal-changed = هدف تغییر کرد
news-goal-removed = هدف حذف شد
news-more =
    { $count ->
        [one] و { $count } مورد دیگر
       *[other] و { $count } مورد دیگر
    }
tomorrow = فردا
yesterday = دیروز
until = تا { $time }
fact-where = کجا
fact-who = با چه کسی
bring = با خود بیاورید: { $things }
fact-bring = با خود بیاورید
to-say = جمله‌های مفید
to-say-always = همیشه مفید
later = بعد
next-up = برنامهٔ بعدی
day-and-time = { $day }، { $time }
step-of = پلهٔ { $step } از { $steps }
goal-next = یک هدف کوچک
step-top = شما رسیدید
message-new = پیام جدید از { $name }

free-title = امروز چیزی در جدول نیست
over-title = برای امروز تمام شد
free-until = دفعهٔ بعد { $day } است.
free-until-tomorrow = دفعهٔ بعد فردا است.
free-until-later = فعلاً چیز دیگری در جدول نیست.
no-plan-title = هنوز برنامه‌ای نیست
no-plan-text = { $coach } برنامهٔ شما را آماده می‌کند. وقتی آماده شد، آن را اینجا می‌بینید.

loading = در حال گرفتن جدول شما
rest-loading = در حال گرفتن بقیهٔ اپلیکیشن
loading-more = با اینترنت ضعیف کمی طول می‌کشد. می‌توانید تلفن را کنار بگذارید.

## Answers

answer-coming = می‌آیم
answer-cannot = نمی‌توانم بیایم
answer-late = دیر می‌آیم
answer-here = اینجا هستم
answered-coming = شما می‌آیید
answered-cannot = شما نمی‌توانید بیایید
answered-late =
    { $count ->
        [one] شما { $count } دقیقه دیر می‌آیید
       *[other] شما { $count } دقیقه دیر می‌آیید
    }
answered-here = شما اینجا هستید
answer-undo = جواب را پس بگیرید
answer-on-phone = جواب روی تلفن ذخیره شد. وقتی اینترنت داشته باشید، به { $coach } فرستاده می‌شود.
answer-sent = جواب به { $coach } فرستاده شد.
answer-read = { $coach } جواب شما را دیده است.
answer-sees = { $coach } جواب شما را می‌بیند.
answer-sees-undo = { $coach } جواب شما را می‌بیند. می‌توانید آن را پس بگیرید.
why = چرا نمی‌توانید بیایید؟
why-about = { $what }، { $time }
late = چقدر دیر می‌آیید؟
late-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
reason-ill = مریض هستم
reason-child-ill = فرزندم مریض است
reason-doctor = باید به دکتر بروم
reason-travel = نمی‌توانم خودم را به آنجا برسانم
reason-no-strength = امروز توان ندارم
reason-other = دلیل دیگر

## Schedule

week = هفتهٔ { $number }
week-short = هفته { $number }
week-before = دیدن هفتهٔ قبل، هفتهٔ { $number }
week-after = دیدن هفتهٔ بعد، هفتهٔ { $number }
week-this = دیدن همین هفته
month-show = دیدن ماه
week-show = دیدن هفته
month-previous = قبلی
month-next = بعدی
month-turn = دیدن { $month }
month-day =
    { $count ->
        [one] { $day }، { $count } فعالیت
       *[other] { $day }، { $count } فعالیت
    }
day-free = چیزی در جدول نیست
mark-coming = شما می‌آیید
mark-cannot = شما نمی‌توانید بیایید
mark-coming-waiting = شما می‌آیید. در انتظار اینترنت.
mark-cannot-waiting = شما نمی‌توانید بیایید. در انتظار اینترنت.
mark-late = شما دیر می‌آیید
mark-late-waiting = شما دیر می‌آیید. در انتظار اینترنت.
mark-here-waiting = شما اینجا هستید. در انتظار اینترنت.
mark-cancelled = لغو شد
cancelled-text = لازم نیست بیایید.
past-text = زمان این گذشته است.
gone-title = این دیگر در جدول نیست
gone-text = مربی شما برنامه را تغییر داده است. در جدول ببینید اکنون چه برنامه‌ای دارید.

## The schedule in the calendar of the phone

calendar-add = افزودن به تقویم تلفن
calendar-title = جدول در تقویم تلفن
calendar-text = آن وقت جدول در تقویم خود تلفن دیده می‌شود. وقتی برنامه تغییر کند، تقویم هم تغییر می‌کند.
calendar-once = آن وقت جدول، همان‌طور که اکنون هست، در تقویم خود تلفن دیده می‌شود. وقتی برنامه تغییر کرد، این کار را دوباره انجام دهید.
calendar-sees = هر کس لینک را داشته باشد، می‌تواند جدول شما را ببیند. آن را به کسی ندهید.
calendar-open = باز کردن تقویم
calendar-remove = پاک کردن لینک
calendar-removed = لینک پاک شد. دیگر چیزی از اینجا به تقویم نمی‌رود.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = روز اول سال میلادی
holiday-epiphany = عید تجلی مسیح
holiday-good-friday = جمعهٔ نیک
holiday-easter = عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-first-of-may = روز کارگر
holiday-ascension = عید صعود مسیح
holiday-pentecost = عید پنجاهه
holiday-national-day = روز ملی سوئد
holiday-midsummer-eve = شب جشن نیمهٔ تابستان
holiday-midsummer = جشن نیمهٔ تابستان
holiday-all-saints = روز همهٔ قدیسان
holiday-christmas-eve = شب کریسمس
holiday-christmas = کریسمس
holiday-boxing-day = روز دوم کریسمس
holiday-new-years-eve = شب سال نو میلادی

## The staircase and its small goals

steps-top = بالاترین جا: { $top }
steps-label =
    { $steps ->
        [one] راه شما { $steps } پله دارد. شما روی پلهٔ { $step } هستید. بالاترین جا: { $top }.
       *[other] راه شما { $steps } پله دارد. شما روی پلهٔ { $step } هستید. بالاترین جا: { $top }.
    }
steps-label-top = شما همهٔ پله‌ها را بالا رفته‌اید. رسیدید: { $top }.
step-word = پلهٔ
step-done = انجام شد
step-here = شما اینجا هستید
step-coming = بعداً
goals-done =
    { $count ->
        [one] { $done } از { $count } هدف کوچک
       *[other] { $done } از { $count } هدف کوچک
    }
goals-count =
    { $count ->
        [one] { $count } هدف کوچک
       *[other] { $count } هدف کوچک
    }
goals = هدف‌های کوچک
goals-of-step = هدف‌های کوچک پلهٔ { $step }
goals-none = هنوز هدف کوچکی روی این پله نیست.
goal-now = اکنون
goal-done = انجام شد
goal-done-waiting = انجام شد. در انتظار اینترنت.
goal-of-step = هدف کوچک پلهٔ { $step }
goal-how = چگونه انجام دهید
goal-do = انجامش دادم
goal-did = شما انجامش دادید
goal-cheer =
    { $count ->
        [one] آفرین! این اولین هدف کوچک شما است.
       *[other] آفرین! شما { $count } هدف کوچک را انجام داده‌اید.
    }
deed-on-phone = روی تلفن ذخیره شد. وقتی اینترنت داشته باشید، به { $coach } فرستاده می‌شود.
deed-sent = به { $coach } فرستاده شد.
deed-read = { $coach } آن را دیده است.
undo = برگرداندن
goal-help = از { $coach } کمک بخواهید
goal-smaller = خیلی بزرگ است
goal-smaller-asked = هدف کوچک‌تری خواسته‌ام
wish-answered = { $coach } جواب داده است
goal-own = هدف خودتان را پیشنهاد کنید
goal-own-ask = چه هدفی می‌خواهید؟
goal-idea-talk = با کسی سوئدی حرف بزنم
goal-idea-bus = تنها سوار اتوبوس شوم
goal-idea-computer = کار با کامپیوتر را بهتر یاد بگیرم
goal-idea-walk = هر روز پیاده‌روی کنم
goal-own-write = یا هدف خودتان را بنویسید
goal-own-long = هدف بیش از حد بلند است. می‌تواند { $max } حرف داشته باشد. آن را کوتاه‌تر بنویسید.
goal-own-send = فرستادن
goal-own-sees = { $coach } هدف شما را می‌خواند و به شما جواب می‌دهد.
goal-own-wish = خواستهٔ من: { $goal }
goal-own-enough = سه هدف پیشنهادی شما در انتظار جواب { $coach } است.
goal-help-text = در این کار کمک لازم دارم: { $goal }
goal-sees = شما و { $coach } هدف‌های شما را می‌بینید.
goal-gone-title = این هدف دیگر در برنامهٔ شما نیست
goal-gone-text = مربی شما برنامه را تغییر داده است. در پله‌ها ببینید اکنون چه هدف‌هایی دارید.

## Messages

messages-sees = فقط شما و { $coach } این را می‌خوانید.
messages-label = پیام‌ها
messages-empty = هنوز پیامی نیست
messages-empty-text = وقتی می‌خواهید چیزی بپرسید یا بگویید، به { $coach } بنویسید.
message-write = نوشتن پیام
message-to = به { $coach } بنویسید
message-send = فرستادن
message-too-long = پیام بیش از حد بلند است. پیام می‌تواند { $max } حرف داشته باشد. آن را دو قسمت کنید.
voice-start = ضبط صدا
voice-about = فقط { $coach } صدای شما را می‌شنود. تلفن می‌پرسد که آیا Stegvis می‌تواند از میکروفون استفاده کند. «بله» را انتخاب کنید.
voice-record = شروع ضبط
voice-opening = در حال باز کردن میکروفون
voice-running = اکنون حرف بزنید. فقط { $coach } می‌شنود. 2 دقیقه وقت دارید.
voice-stop = تمام
voice-note = پیام صوتی
voice-play = پخش
voice-pause = مکث
voice-denied = Stegvis اجازه ندارد از میکروفون استفاده کند. تنظیمات مرورگر را باز کنید، میکروفون را برای این صفحه مجاز کنید و دوباره امتحان کنید.
voice-failed = ضبط نشد. برنامه‌های دیگری را که از میکروفون استفاده می‌کنند ببندید و دوباره امتحان کنید.
photo-start = عکس
photo-about = فقط { $coach } عکس را می‌بیند. عکس نشان نمی‌دهد شما کجا هستید.
photo = عکس
photo-failed = عکس باز نشد. عکس دیگری انتخاب کنید.
throw-away = دور انداختن
thrown-away = دور انداخته شد.
attachment-away = این هنوز روی تلفن نیست. وقتی اینترنت داشتید دوباره امتحان کنید.
ready = جمله‌های آماده
ready-late = کمی دیر می‌آیم.
ready-ill = مریض هستم.
ready-call = می‌توانید به من زنگ بزنید؟
ready-thanks = متشکرم!
message-mine = شما ساعت { $time } نوشتید:
message-theirs = { $name } ساعت { $time } نوشت:
receipt-on-phone = روی این تلفن است. وقتی اینترنت داشته باشید، فرستاده می‌شود.
receipt-sent = فرستاده شد
receipt-read = { $coach } خوانده است
translated-by = ترجمهٔ { $name }
translated-machine = ترجمهٔ کامپیوتر. کسی آن را بررسی نکرده است.

## After a long absence

back-title = خوش برگشتید، { $name }
back-text = همه چیز سر جایش است. شما روی پلهٔ { $step } هستید.
back-text-top = همه چیز سر جایش است.
back-small = با یک قدم کوچک شروع کنید. به { $coach } سلام کنید، بعد با هم وقتی پیدا می‌کنید.
back-hello = به { $coach } سلام کنید
back-hello-text = سلام! من برگشتم.
back-sees = فقط { $coach } سلام شما را می‌بیند.
back-today = برنامهٔ امروز را ببینید

## Me

swedish-too = سوئدی زیر زبان من
yes = بله
no = نه

size = اندازهٔ متن
size-normal = معمولی
size-large = بزرگ
size-largest = بزرگ‌ترین
look = ظاهر
look-light = روشن
look-dark = تیره
look-contrast = پررنگ
reminders = یادآوری‌ها
reminders-text = تلفن می‌تواند برنامه‌های جدول شما را یادآوری کند و وقتی مربی شما می‌نویسد خبر بدهد. روی صفحهٔ قفل فقط دیده می‌شود که برنامه‌ای دارید، نه این که چه برنامه‌ای.
reminders-sees = یادآوری‌ها فقط برای شما می‌آید. Google یا Apple یا شرکت دیگری آن‌ها را به تلفن می‌فرستد، اما نمی‌تواند آن‌ها را بخواند.
reminders-ask = تلفن می‌پرسد که آیا Stegvis می‌تواند اعلان نشان دهد. «اجازه دادن» را انتخاب کنید.
reminders-start = به من یادآوری کنید
reminders-on = تلفن به شما یادآوری می‌کند.
reminders-evening = شب قبل
reminders-hour = یک ساعت قبل
reminders-news = پیام‌ها و برنامهٔ جدید
reminders-quiet-from = بی‌صدا از ساعت
reminders-quiet-until = بی‌صدا تا ساعت
reminders-quiet-text = در این زمان یادآوری نمی‌آید. اگر نمی‌خواهید هیچ وقت بی‌صدا باشد، دو بار یک ساعت را انتخاب کنید.
reminders-stop = خاموش کردن یادآوری
reminders-denied = تلفن اجازه ندارد اعلان‌های Stegvis را نشان دهد. تنظیمات مرورگر را باز کنید، در فهرست سایت‌ها Stegvis را انتخاب کنید و اعلان‌ها را مجاز کنید. بعد به اینجا برگردید.
reminders-install = اول Stegvis را به صفحهٔ اصلی تلفن اضافه کنید: در Safari روی «هم‌رسانی» (Share) بزنید و «Add to Home Screen» را انتخاب کنید. بعد Stegvis را از آنجا باز کنید.
reminders-absent = این مرورگر نمی‌تواند یادآوری کند.
reminders-failed = یادآوری روشن نشد. ببینید اینترنت دارید و دوباره امتحان کنید.
pin = رمز
pin-on = روشن
pin-off = خاموش
pin-text = اگر رمز داشته باشید، کسی که تلفن شما را قرض می‌گیرد نمی‌تواند برنامه و پیام‌های شما را بخواند. خودتان تصمیم می‌گیرید که رمز می‌خواهید یا نه.
pin-when = Stegvis رمز را می‌پرسد وقتی اپلیکیشن را باز می‌کنید، و وقتی 5 دقیقه از آن دور بوده‌اید.
pin-if-forgotten = اگر رمز را فراموش کنید، از مربی خود یک کد جدید می‌گیرید. آن وقت آنچه هنوز فرستاده نشده است از بین می‌رود.
pin-old = رمز کنونی شما
pin-new = رمز جدید، 4 تا 6 رقم
pin-again = رمز جدید، یک بار دیگر
pin-start = روشن کردن رمز
pin-change = تغییر رمز
pin-stop = خاموش کردن رمز
pin-is-on = رمز روشن است.
pin-set = انجام شد. از این به بعد Stegvis رمز جدید را می‌پرسد.
pin-removed = انجام شد. از این به بعد Stegvis رمز نمی‌پرسد.
pin-shape = رمز 4 تا 6 رقم دارد.
pin-differ = دو رمزی که نوشتید یکی نیست. رمز جدید را یک بار دیگر بنویسید.
pin-busy = کمی صبر کنید
pin-wrong = این رمز درست نبود.
pin-left =
    { $count ->
        [one] { $count } بار دیگر می‌توانید امتحان کنید. اگر آن هم درست نباشد، تلفن همه چیز را در Stegvis پاک می‌کند و به یک کد جدید از مربی خود نیاز دارید.
       *[other] { $count } بار دیگر می‌توانید امتحان کنید.
    }
pin-wait =
    { $minutes ->
        [one] { $minutes } دقیقه صبر کنید و بعد دوباره امتحان کنید.
       *[other] { $minutes } دقیقه صبر کنید و بعد دوباره امتحان کنید.
    }
pin-failed = نشد. یک بار دیگر امتحان کنید.
my-data = اطلاعات من
my-data-about = چه کسی چه می‌بیند، ذخیرهٔ کپی، پاک کردن

## My data

sees = چه کسی چه چیزی را می‌بیند؟
sees-answers = جدول و جواب‌ها
sees-goals = پله‌ها و هدف‌ها
sees-messages = پیام‌ها
sees-both = شما و { $coach }
sees-translators = کسانی که ترجمه می‌کنند
sees-translators-text = متن‌های برنامه را می‌بینند، اما نمی‌دانند که مال شما است
sees-manager = مدیر
sees-manager-text = فقط تعداد را می‌بیند، نه نام‌ها را
save-data = ذخیرهٔ یک کپی
save-data-text = یک فایل می‌گیرید که همهٔ اطلاعات شما در Stegvis در آن است. به اینترنت نیاز دارید.
save-data-page = ذخیرهٔ اطلاعات من
save-data-json = ذخیره به صورت JSON
save-data-done = فایل روی تلفن ذخیره شد.

erase = پاک کردن اطلاعات من
erase-text = می‌توانید از کمون (شهرداری) بخواهید همهٔ اطلاعات شما را در Stegvis پاک کند. تا یک ماه جواب می‌گیرید. گاهی قانون می‌گوید بخشی باید نگه داشته شود. وقتی همه چیز پاک شد، دیگر نمی‌توانید از اپلیکیشن استفاده کنید.
erase-ask = درخواست پاک کردن اطلاعات من
erase-asked = این را خواسته‌اید: { $day }
erase-sees = { $coach } می‌بیند که شما این را خواسته‌اید.

## Locked by a PIN

lock-title = رمز خود را بنویسید
lock-erase = پاک کردن
lock-open = باز کردن
lock-forgotten = رمز را فراموش کرده‌ام
lock-forgotten-title = رمز را فراموش کرده‌اید؟
lock-forgotten-text = پس به یک کد جدید از مربی خود نیاز دارید. هر چه Stegvis روی تلفن ذخیره کرده است پاک می‌شود. برنامهٔ شما و آنچه فرستاده‌اید می‌ماند.
lock-forgotten-lost = آیا بدون اینترنت کاری کرده‌اید که هنوز فرستاده نشده است؟ آن از بین می‌رود. تا وقتی تلفن قفل است، نمی‌تواند ببیند چقدر است.
lock-try-again = یک بار دیگر امتحان کنید
lock-throw-away = پاک کردن و نوشتن کد جدید

## Sign out

sign-out = خروج
sign-out-title = می‌خواهید خارج شوید؟
sign-out-text = همه چیز از تلفن پاک می‌شود. برنامهٔ شما پیش مربی می‌ماند. برای ورود دوباره به یک کد جدید نیاز دارید.
sign-out-unsent =
    { $count ->
        [one] { $count } چیز هنوز فرستاده نشده است. صبر کنید تا اینترنت داشته باشید، وگرنه از بین می‌رود.
       *[other] { $count } چیز هنوز فرستاده نشده است. صبر کنید تا اینترنت داشته باشید، وگرنه از بین می‌روند.
    }
sign-out-stay = می‌مانم

## Help

help-call = به { $coach } زنگ بزنید
help-write = به { $coach } بنویسید
call-ask = از { $coach } بخواهید زنگ بزند
call-asked = از { $coach } خواسته‌اید به شما زنگ بزند
help-code = کد ندارید؟ از کسی که در پروژه به شما کمک می‌کند بپرسید.
help-screens = این‌ها در اپلیکیشن هست
help-today = اکنون چه برنامه‌ای هست و بعد چه
help-schedule = هر هفته چه برنامه‌ای دارید
help-steps = تا کجا آمده‌اید
help-messages = پیام با مربی خود
help-danger = آیا کسی در خطر است؟ به 112 زنگ بزنید.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = یک چیز ذخیره نشد
refused-no-such-occurrence = شما به چیزی جواب دادید که دیگر در جدول نیست. در جدول ببینید اکنون چه برنامه‌ای دارید.
refused-occurrence-cancelled = شما به چیزی جواب دادید که لغو شده است. لازم نیست کاری بکنید.
refused-no-such-goal = این هدف دیگر در برنامهٔ شما نیست. در پله‌ها ببینید اکنون چه هدف‌هایی دارید.
refused-no-such-own-goal = این خواستهٔ شما دیگر نیست. در پله‌ها ببینید آیا هدف اکنون در برنامه هست.
refused-too-many-own-goals = سه هدف پیشنهادی شما در انتظار جواب است. صبر کنید تا جواب بیاید، یا یکی از آن‌ها را پس بگیرید.
refused-no-such-message = این پیام دیگر نیست. لازم نیست کاری بکنید.
refused-unknown-language = این زبان اینجا نیست. زبان دیگری انتخاب کنید.
refused-no-such-plan = این برنامه دیگر نیست. لازم نیست کاری بکنید.
refused-no-such-attachment = یک پیام صوتی یا عکس نرسید و دیگر روی تلفن نیست. آن را یک بار دیگر بفرستید.
refused-unreadable = سرور کار شما را نفهمید. اپلیکیشن را ببندید و باز کنید و آن کار را یک بار دیگر انجام دهید.
