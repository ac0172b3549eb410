### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = مینو
today = امروز
schedule = تقسیم اوقات
steps = زینه
messages = رهنما
help = کمک
language = زبان
close = بسته کنید
understood = خوب
coach-nameless = رهنمای شما
coach-named = { $name }، رهنمای شما

listen = بشنوید
listen-stop = خاموش

## First start

welcome-title = انتخاب زبان
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = زبان‌ها برای انتخاب
languages-loading = زبان‌ها را می‌آوریم
languages-unreachable = حالا زبان‌های دیگر را آورده نمی‌توانیم. می‌توانید به سویدنی شروع کنید و بعد زبان را تبدیل کنید.
try-again = دوباره کوشش کنید
language-loading = { $name } را می‌آوریم
language-unreachable = این زبان هنوز در تلیفون نیست. برای آوردن آن انترنت کار دارید.
language-unchecked = یک قسمت اپلیکیشن را کمپیوتر ترجمه کرده است. هنوز کسی تمام آن را ندیده که درست است یا نی.

enter-title = با کود باز کنید
enter-lead = رهنمای شما یک کود به شما می‌دهد.
enter-label = کود را بنویسید
enter-note = 8 حرف یا نمبر. حرف‌های کلان و خُرد فرق ندارد.
enter-next = بعدی
enter-busy = باز می‌شود
enter-shape = این مثل کود نیست. کود 8 حرف یا نمبر دارد. یک بار دیگر آن را ببینید.
enter-camera = رهنمای شما یک چهارکنج با نقطه‌های سیاه نشان می‌دهد؟ کمرهٔ تلیفون را باز کنید و پیش روی چهارکنج بگیرید. بعد Stegvis باز می‌شود.
enter-scan = چهارکنج را با کمره بخوانید
enter-scan-denied = کمره کار نمی‌کند. به جای آن کود را بنویسید.
enter-sees = کود فقط می‌گوید که شما کی هستید. یک بار کار می‌دهد.
ended-title = یک کود نو کار دارید
ended-text = این تلیفون از حساب شما بیرون شده است. از رهنمای خود یک کود نو بخواهید. کارهایی که کرده‌اید در تلیفون مانده است.
emptied-text = چیزهایی که اپلیکیشن ذخیره کرده بود از تلیفون پاک شده است. از رهنمای خود یک کود نو بخواهید. هر چیزی که روان شده بود مانده است.
pin-thrown-away = رمز از یاد رفته بود یا چند بار غلط نوشته شد. چیزهایی که در Stegvis ذخیره شده بود از تلیفون پاک شده است. از رهنمای خود یک کود نو بخواهید. هر چیزی که روان شده بود مانده است.

## Today

in-minutes =
    { $count ->
        [one] { $count } دقیقه بعد
       *[other] { $count } دقیقه بعد
    }
in-hours =
    { $count ->
        [one] { $count } ساعت بعد
       *[other] { $count } ساعت بعد
    }
now = حالا
tour = ببینید اپلیکیشن چطور کار می‌کند
tour-place = { $stop } از { $stops }
tour-skip = تیر شوید
tour-end = شروع کنید
how-was-it = چطور بود؟
feeling-good = خوب
feeling-so-so = نه خوب نه بد
feeling-bad = خوب نبود
how-was-it-sees = { $coach } جواب شما را می‌بیند. مجبور نیستید جواب بدهید.
support-ask = کمکی را که کار دارید، می‌گیرید؟
enough-yes = بلی
enough-partly = تا اندازه‌ای
enough-no = نی
support-sees = { $coach } جواب شما را نمی‌بیند. مسوولان پروژه می‌بینند چند نفر چی جواب داده‌اند، اما نام‌ها را نمی‌بینند. مجبور نیستید جواب بدهید.
support-thanks = از جواب شما تشکر.
support-more = می‌خواهید بگویید چی کمک کار دارید؟
not-now = حالا نی
news-title = { $coach } پلان شما را تغییر داده است
news-step = پتهٔ نو
news-added = نو
news-moved = وقت نو
news-cancelled = لغو شد
news-restored = دوباره است
news-place = جای نو
news-changed = تغییر کرد
news-removed = پاک شد
news-goal-added = هدف نو
news-goal-changed = هدف تغییر کرد
news-goal-removed = هدف پاک شد
news-more =
    { $count ->
        [one] و { $count } چیز دیگر
       *[other] و { $count } چیز دیگر
    }
tomorrow = فردا
yesterday = دیروز
until = تا { $time }
fact-where = کجا
fact-who = با کی
bring = بیاورید: { $things }
fact-bring = بیاورید
to-say = جمله‌های مفید
to-say-always = همیشه مفید
later = بعد
next-up = بعدی
day-and-time = { $day }، { $time }
step-of = پتهٔ { $step } از { $steps }
goal-next = یک هدف کوچک
step-top = شما رسیدید
message-new = پیام نو از { $name }

free-title = امروز در تقسیم اوقات چیزی نیست
over-title = کار امروز تمام شد
free-until = بار بعدی { $day } است.
free-until-tomorrow = بار بعدی فردا است.
free-until-later = حالا چیز دیگری در تقسیم اوقات نیست.
no-plan-title = هنوز پلان نیست
no-plan-text = { $coach } پلان شما را جور می‌کند. وقتی آماده شد، آن را اینجا می‌بینید.

loading = تقسیم اوقات شما را می‌آوریم
rest-loading = باقی اپلیکیشن را می‌آوریم
loading-more = اگر انترنت ضعیف باشد، کمی وقت می‌گیرد. می‌توانید تلیفون را یک طرف بگذارید.

## Answers

answer-coming = می‌آیم
answer-cannot = آمده نمی‌توانم
answer-late = ناوقت می‌آیم
answer-here = اینجا هستم
answered-coming = شما می‌آیید
answered-cannot = شما آمده نمی‌توانید
answered-late =
    { $count ->
        [one] شما { $count } دقیقه ناوقت می‌آیید
       *[other] شما { $count } دقیقه ناوقت می‌آیید
    }
answered-here = شما اینجا هستید
answer-undo = جواب را پس بگیرید
answer-on-phone = جواب در تلیفون ذخیره شد. وقتی انترنت داشته باشید، به { $coach } روان می‌شود.
answer-sent = جواب به { $coach } روان شد.
answer-read = { $coach } جواب شما را دیده است.
answer-sees = { $coach } جواب شما را می‌بیند.
answer-sees-undo = { $coach } جواب شما را می‌بیند. می‌توانید آن را پس بگیرید.
why = چرا آمده نمی‌توانید؟
why-about = { $what }، { $time }
late = چقدر ناوقت می‌آیید؟
late-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
reason-ill = مریض هستم
reason-child-ill = طفلم مریض است
reason-doctor = پیش داکتر می‌روم
reason-travel = آنجا رسیده نمی‌توانم
reason-no-strength = امروز توان ندارم
reason-other = چیز دیگر

## Schedule

week = هفتهٔ { $number }
week-short = هفته { $number }
week-before = هفتهٔ پیش را ببینید، هفتهٔ { $number }
week-after = هفتهٔ بعد را ببینید، هفتهٔ { $number }
week-this = همین هفته را ببینید
month-show = ماه را ببینید
week-show = هفته را ببینید
month-previous = قبلی
month-next = بعدی
month-turn = { $month } را ببینید
month-day =
    { $count ->
        [one] { $day }، { $count } فعالیت
       *[other] { $day }، { $count } فعالیت
    }
day-free = در تقسیم اوقات چیزی نیست
mark-coming = شما می‌آیید
mark-cannot = شما آمده نمی‌توانید
mark-coming-waiting = شما می‌آیید. منتظر انترنت است.
mark-cannot-waiting = شما آمده نمی‌توانید. منتظر انترنت است.
mark-late = شما ناوقت می‌آیید
mark-late-waiting = شما ناوقت می‌آیید. منتظر انترنت است.
mark-here-waiting = شما اینجا هستید. منتظر انترنت است.
mark-cancelled = لغو شد
cancelled-text = ضرورت نیست بیایید.
past-text = وقت این گذشته است.
gone-title = این دیگر در تقسیم اوقات نیست
gone-text = رهنمای شما پلان را تغییر داده است. در تقسیم اوقات ببینید که حالا چی دارید.

## The schedule in the calendar of the phone

calendar-add = در تقویم تلیفون بگذارید
calendar-title = تقسیم اوقات در تقویم تلیفون
calendar-text = بعد تقسیم اوقات در تقویم خود تلیفون معلوم می‌شود. وقتی پلان تغییر کند، تقویم هم تغییر می‌کند.
calendar-once = بعد تقسیم اوقات، همان رقم که حالا است، در تقویم خود تلیفون معلوم می‌شود. وقتی پلان تغییر کرد، این کار را یک بار دیگر بکنید.
calendar-sees = هر کسی که لینک را داشته باشد، تقسیم اوقات شما را دیده می‌تواند. آن را به کسی ندهید.
calendar-open = تقویم را باز کنید
calendar-remove = لینک را پاک کنید
calendar-removed = لینک پاک شد. دیگر چیزی از اینجا به تقویم نمی‌رود.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = روز اول سال عیسوی
holiday-epiphany = عید تجلی مسیح
holiday-good-friday = جمعهٔ مقدس
holiday-easter = عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-first-of-may = روز کارگر
holiday-ascension = روز صعود مسیح
holiday-pentecost = عید پنجاهه
holiday-national-day = روز ملی سویدن
holiday-midsummer-eve = شب جشن نیمهٔ تابستان
holiday-midsummer = جشن نیمهٔ تابستان
holiday-all-saints = روز همهٔ مقدسان
holiday-christmas-eve = شب کرسمس
holiday-christmas = کرسمس
holiday-boxing-day = روز دوم کرسمس
holiday-new-years-eve = شب سال نو عیسوی

## The staircase and its small goals

steps-top = در سر زینه: { $top }
steps-label =
    { $steps ->
        [one] زینه { $steps } پته دارد. شما در پتهٔ { $step } هستید. در سر زینه: { $top }.
       *[other] زینه { $steps } پته دارد. شما در پتهٔ { $step } هستید. در سر زینه: { $top }.
    }
steps-label-top = شما تمام زینه را بالا رفتید. رسیدید: { $top }.
step-word = پتهٔ
step-done = تمام شد
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
goals-of-step = هدف‌های کوچک در پتهٔ { $step }
goals-none = در این پته هنوز هدف کوچک نیست.
goal-now = حالا
goal-done = تمام شد
goal-done-waiting = تمام شد. منتظر انترنت است.
goal-of-step = هدف کوچک در پتهٔ { $step }
goal-how = این طور کنید
goal-do = این کار را کردم
goal-did = شما این کار را کردید
goal-cheer =
    { $count ->
        [one] آفرین! این اولین هدف کوچک شما است.
       *[other] آفرین! شما { $count } هدف کوچک را تمام کرده‌اید.
    }
deed-on-phone = در تلیفون ذخیره شد. وقتی انترنت داشته باشید، به { $coach } روان می‌شود.
deed-sent = به { $coach } روان شد.
deed-read = { $coach } آن را دیده است.
undo = پس بگیرید
goal-help = از { $coach } کمک بخواهید
goal-smaller = بسیار کلان است
goal-smaller-asked = یک هدف کوچک‌تر خواسته‌ام
wish-answered = { $coach } جواب داده است
goal-own = هدف خود را پیشنهاد کنید
goal-own-ask = کدام هدف را می‌خواهید؟
goal-idea-talk = با کسی سویدنی گپ بزنم
goal-idea-bus = تنها در بس بروم
goal-idea-computer = کار با کمپیوتر را بهتر یاد بگیرم
goal-idea-walk = هر روز پیاده گردش کنم
goal-own-write = یا هدف خود را بنویسید
goal-own-long = هدف زیاد دراز است. می‌تواند { $max } حرف داشته باشد. آن را کوتاه‌تر بنویسید.
goal-own-send = روان کنید
goal-own-sees = { $coach } هدف شما را می‌خواند و به شما جواب می‌دهد.
goal-own-wish = خواهش من: { $goal }
goal-own-enough = سه هدفی که پیشنهاد کرده‌اید منتظر جواب { $coach } است.
goal-help-text = در این کار کمک می‌خواهم: { $goal }
goal-sees = شما و { $coach } هدف‌های شما را می‌بینید.
goal-gone-title = این هدف دیگر در پلان شما نیست
goal-gone-text = رهنمای شما پلان را تغییر داده است. در زینه ببینید که حالا چی دارید.

## Messages

messages-sees = فقط شما و { $coach } این را می‌خوانید.
messages-label = پیام‌ها
messages-empty = هنوز پیام نیست
messages-empty-text = وقتی می‌خواهید چیزی بپرسید یا بگویید، به { $coach } بنویسید.
message-write = یک پیام بنویسید
message-to = به { $coach } بنویسید
message-send = روان کنید
message-too-long = پیام زیاد دراز است. پیام می‌تواند { $max } حرف داشته باشد. آن را دو قسمت کنید.
voice-start = ثبت صدا
voice-about = فقط { $coach } صدای شما را می‌شنود. تلیفون می‌پرسد که Stegvis مایکروفون را استفاده کرده می‌تواند یا نی. بلی بگویید.
voice-record = شروع به گپ زدن
voice-opening = مایکروفون باز می‌شود
voice-running = حالا گپ بزنید. فقط { $coach } می‌شنود. 2 دقیقه وقت دارید.
voice-stop = تمام
voice-note = پیام صوتی
voice-play = پخش کنید
voice-pause = ایستاد کنید
voice-denied = Stegvis اجازهٔ استفاده از مایکروفون را ندارد. تنظیمات براوزر را باز کنید، برای این صفحه به مایکروفون اجازه بدهید و دوباره کوشش کنید.
voice-failed = صدا ثبت نشد. اپلیکیشن‌های دیگر را که مایکروفون را استفاده می‌کنند بسته کنید و دوباره کوشش کنید.
photo-start = عکس
photo-about = فقط { $coach } عکس را می‌بیند. عکس نمی‌گوید که شما کجا هستید.
photo = عکس
photo-failed = عکس باز نشد. یک عکس دیگر انتخاب کنید.
throw-away = دور بیندازید
thrown-away = دور انداخته شد.
attachment-away = این هنوز در تلیفون نیست. وقتی انترنت داشتید دوباره کوشش کنید.
ready = جمله‌های آماده
ready-late = کمی ناوقت می‌آیم.
ready-ill = مریض هستم.
ready-call = می‌توانید به من زنگ بزنید؟
ready-thanks = تشکر!
message-mine = شما ساعت { $time } نوشتید:
message-theirs = { $name } ساعت { $time } نوشت:
receipt-on-phone = در همین تلیفون است. وقتی انترنت داشته باشید، روان می‌شود.
receipt-sent = روان شد
receipt-read = { $coach } خوانده است
translated-by = { $name } ترجمه کرده است
translated-machine = کمپیوتر ترجمه کرده است. هنوز کسی ندیده که درست است یا نی.

## After a long absence

back-title = باز هم خوش آمدید، { $name }
back-text = همه چیز سر جایش است. شما در پتهٔ { $step } هستید.
back-text-top = همه چیز سر جایش است.
back-small = با یک کار کوچک شروع کنید. به { $coach } سلام بگویید، بعد با هم یک وقت پیدا می‌کنید.
back-hello = به { $coach } سلام بگویید
back-hello-text = سلام! من پس آمدم.
back-sees = فقط { $coach } سلام شما را می‌بیند.
back-today = ببینید امروز چی دارید

## Me

swedish-too = سویدنی زیر زبان من
yes = بلی
no = نی

size = اندازهٔ نوشته
size-normal = عادی
size-large = کلان
size-largest = کلان‌ترین
look = رنگ
look-light = روشن
look-dark = تاریک
look-contrast = واضح
reminders = یادآوری‌ها
reminders-text = تلیفون می‌تواند چیزهای تقسیم اوقات را به یاد شما بیاورد و وقتی رهنمای شما می‌نویسد خبر بدهد. روی صفحهٔ قفل فقط معلوم می‌شود که چیزی دارید، نه این که چی است.
reminders-sees = یادآوری‌ها فقط به شما می‌آید. Google یا Apple یا شرکت دیگری آن را به تلیفون روان می‌کند، اما خوانده نمی‌تواند.
reminders-ask = تلیفون می‌پرسد که Stegvis اطلاعیه نشان داده می‌تواند یا نی. اجازه بدهید.
reminders-start = به یادم بیاورید
reminders-on = تلیفون به یاد شما می‌آورد.
reminders-evening = شام روز پیش
reminders-hour = یک ساعت پیش
reminders-news = پیام‌ها و پلان نو
reminders-quiet-from = خاموش از ساعت
reminders-quiet-until = خاموش تا ساعت
reminders-quiet-text = در این وقت یادآوری نمی‌آید. اگر نمی‌خواهید هیچ وقت خاموش باشد، دو بار یک ساعت را انتخاب کنید.
reminders-stop = یادآوری را بند کنید
reminders-denied = تلیفون اجازه ندارد اطلاعیه‌های Stegvis را نشان بدهد. تنظیمات براوزر را باز کنید، در بین ویب‌سایت‌ها Stegvis را انتخاب کنید و به اطلاعیه‌ها اجازه بدهید. بعد پس اینجا بیایید.
reminders-install = اول Stegvis را در صفحهٔ اصلی تلیفون بگذارید: در Safari دکمهٔ شریک کردن (Share) را بزنید و «Add to Home Screen» را انتخاب کنید. بعد Stegvis را از همان جا باز کنید.
reminders-absent = این براوزر یادآوری کرده نمی‌تواند.
reminders-failed = یادآوری روشن نشد. ببینید که انترنت دارید و دوباره کوشش کنید.
pin = رمز
pin-on = روشن
pin-off = خاموش
pin-text = اگر رمز داشته باشید، کسی که تلیفون شما را قرض می‌گیرد پلان و پیام‌های شما را خوانده نمی‌تواند. خودتان فیصله می‌کنید که رمز می‌خواهید یا نی.
pin-when = Stegvis رمز را می‌پرسد وقتی اپلیکیشن را باز می‌کنید، و وقتی 5 دقیقه از آن دور بوده‌اید.
pin-if-forgotten = اگر رمز از یادتان برود، رهنمای شما یک کود نو می‌دهد. آن وقت چیزهایی که هنوز روان نشده گم می‌شود.
pin-old = رمز فعلی شما
pin-new = رمز نو، 4 تا 6 نمبر
pin-again = رمز نو، یک بار دیگر
pin-start = رمز را روشن کنید
pin-change = رمز را تبدیل کنید
pin-stop = رمز را بند کنید
pin-is-on = رمز روشن است.
pin-set = شد. از این به بعد Stegvis رمز نو را می‌پرسد.
pin-removed = شد. از این به بعد Stegvis رمز نمی‌پرسد.
pin-shape = رمز 4 تا 6 نمبر دارد.
pin-differ = دو رمزی که نوشتید یک چیز نیست. رمز نو را یک بار دیگر بنویسید.
pin-busy = کمی صبر کنید
pin-wrong = این رمز درست نبود.
pin-left =
    { $count ->
        [one] { $count } بار دیگر کوشش کرده می‌توانید. اگر آن هم درست نباشد، تلیفون همه چیز را در Stegvis پاک می‌کند و از رهنمای خود یک کود نو کار دارید.
       *[other] { $count } بار دیگر کوشش کرده می‌توانید.
    }
pin-wait =
    { $minutes ->
        [one] { $minutes } دقیقه صبر کنید و بعد دوباره کوشش کنید.
       *[other] { $minutes } دقیقه صبر کنید و بعد دوباره کوشش کنید.
    }
pin-failed = نشد. یک بار دیگر کوشش کنید.
my-data = معلومات من
my-data-about = کی چی را می‌بیند، ذخیرهٔ کاپی، پاک کردن

## My data

sees = کی چی را می‌بیند؟
sees-answers = تقسیم اوقات و جواب‌ها
sees-goals = زینه و هدف‌ها
sees-messages = پیام‌ها
sees-both = شما و { $coach }
sees-translators = کسانی که ترجمه می‌کنند
sees-translators-text = نوشته‌های پلان را می‌بینند، اما نمی‌دانند که از شما است
sees-manager = آمر
sees-manager-text = فقط تعداد را می‌بیند، نه نام‌ها را
save-data = یک کاپی ذخیره کنید
save-data-text = یک فایل می‌گیرید که تمام معلومات شما در Stegvis در آن است. انترنت کار دارید.
save-data-page = معلومات مرا ذخیره کنید
save-data-json = به شکل JSON ذخیره کنید
save-data-done = فایل در تلیفون ذخیره شد.

erase = معلومات مرا پاک کنید
erase-text = می‌توانید از کمون (شاروالی) بخواهید تمام معلومات شما را در Stegvis پاک کند. تا یک ماه جواب می‌گیرید. بعضی وقت‌ها قانون می‌گوید که یک قسمت باید نگاه شود. وقتی همه چیز پاک شد، دیگر اپلیکیشن را استفاده کرده نمی‌توانید.
erase-ask = می‌خواهم معلومات من پاک شود
erase-asked = شما این را خواسته‌اید: { $day }
erase-sees = { $coach } می‌بیند که شما این را خواسته‌اید.

## Locked by a PIN

lock-title = رمز خود را بنویسید
lock-erase = پاک کنید
lock-open = باز کنید
lock-forgotten = رمز از یادم رفته است
lock-forgotten-title = رمز از یادتان رفته است؟
lock-forgotten-text = پس از رهنمای خود یک کود نو کار دارید. هر چیزی که Stegvis در تلیفون ذخیره کرده است پاک می‌شود. پلان شما و چیزهایی که روان کرده‌اید می‌ماند.
lock-forgotten-lost = بدون انترنت کاری کرده‌اید که هنوز روان نشده است؟ آن گم می‌شود. تا وقتی تلیفون قفل است، دیده نمی‌تواند که چقدر است.
lock-try-again = یک بار دیگر کوشش کنید
lock-throw-away = پاک کنید و کود نو بنویسید

## Sign out

sign-out = خارج شوید
sign-out-title = می‌خواهید خارج شوید؟
sign-out-text = همه چیز از تلیفون پاک می‌شود. پلان شما پیش رهنمای شما می‌ماند. برای داخل شدن دوباره یک کود نو کار دارید.
sign-out-unsent =
    { $count ->
        [one] { $count } چیز هنوز روان نشده است. صبر کنید تا انترنت داشته باشید، اگر نی گم می‌شود.
       *[other] { $count } چیز هنوز روان نشده است. صبر کنید تا انترنت داشته باشید، اگر نی گم می‌شود.
    }
sign-out-stay = می‌مانم

## Help

help-call = زنگ به { $coach }
help-write = به { $coach } بنویسید
call-ask = از { $coach } بخواهید زنگ بزند
call-asked = از { $coach } خواسته‌اید به شما زنگ بزند
help-code = کود ندارید؟ از کسی بپرسید که در پروژه به شما کمک می‌کند.
help-screens = این‌ها در اپلیکیشن است
help-today = حالا چی دارید و بعد از این چی
help-schedule = هر هفته چی کار دارید
help-steps = تا کجا رسیده‌اید
help-messages = به رهنمای خود بنویسید
help-danger = کسی در خطر است؟ به 112 زنگ بزنید.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = یک چیز ذخیره نشد
refused-no-such-occurrence = شما به چیزی جواب دادید که دیگر در تقسیم اوقات نیست. در تقسیم اوقات ببینید که حالا چی دارید.
refused-occurrence-cancelled = شما به چیزی جواب دادید که لغو شده است. ضرورت نیست کاری بکنید.
refused-no-such-goal = این هدف دیگر در پلان شما نیست. در زینه ببینید که حالا چی دارید.
refused-no-such-own-goal = این خواهش شما دیگر نیست. در زینه ببینید که هدف حالا در پلان است یا نی.
refused-too-many-own-goals = سه هدفی که پیشنهاد کرده‌اید منتظر جواب است. صبر کنید تا جواب بیاید، یا یکی از آن‌ها را پس بگیرید.
refused-no-such-message = این پیام دیگر نیست. ضرورت نیست کاری بکنید.
refused-unknown-language = این زبان اینجا نیست. یک زبان دیگر انتخاب کنید.
refused-no-such-plan = این پلان دیگر نیست. ضرورت نیست کاری بکنید.
refused-no-such-attachment = یک پیام صوتی یا عکس نرسید و دیگر در تلیفون نیست. آن را یک بار دیگر روان کنید.
refused-unreadable = سرور کار شما را نفهمید. اپلیکیشن را بسته و دوباره باز کنید و آن کار را یک بار دیگر بکنید.
