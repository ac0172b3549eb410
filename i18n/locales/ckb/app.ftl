### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = مینیو
today = ئەمڕۆ
schedule = خشتە
steps = پلیکانە
messages = ڕاهێنەر
help = یارمەتی
language = زمان
close = داخستن
understood = باشە
coach-nameless = ڕاهێنەرەکەت
coach-named = { $name }، ڕاهێنەرەکەت

listen = گوێگرتن
listen-stop = وەستاندن

## First start

welcome-title = زمان هەڵبژێرە
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = زمانەکان بۆ هەڵبژاردن
languages-loading = زمانەکان دەهێنرێن
languages-unreachable = ئێستا ناتوانین زمانی تر بهێنین. دەتوانیت بە سویدی دەست پێ بکەیت و دواتر زمان بگۆڕیت.
try-again = دووبارە هەوڵ بدە
language-loading = { $name } دەهێنرێت
language-unreachable = ئەو زمانە هێشتا لەسەر مۆبایلەکە نییە. بۆ هێنانی ئینتەرنێتت پێویستە.
language-unchecked = کۆمپیوتەر بەشێکی ئەپەکەی وەرگێڕاوە. هێشتا کەس هەمووی نەپشکنیوە.

enter-title = بە کۆدەکە بیکەرەوە
enter-lead = ڕاهێنەرەکەت کۆدێکت دەداتێ.
enter-label = کۆدەکە بنووسە
enter-note = 8 پیت و ژمارە. پیتی گەورە و بچووک هیچ جیاوازییان نییە.
enter-next = بەردەوام بە
enter-busy = دەکرێتەوە
enter-shape = ئەمە لە کۆد ناچێت. کۆد 8 پیت و ژمارەی تێدایە. جارێکی تر سەیری بکە.
enter-camera = ڕاهێنەرەکەت چوارگۆشەیەک بە خاڵی ڕەشەوە پیشان دەدات؟ کامێرای مۆبایلەکە بکەرەوە و بیگرە بەرامبەر چوارگۆشەکە. ئەوسا Stegvis دەکرێتەوە.
enter-scan = چوارگۆشەکە بە کامێرا بخوێنەوە
enter-scan-denied = کامێراکە کار ناکات. لەبری ئەوە کۆدەکە بنووسە.
enter-sees = کۆدەکە تەنیا دەڵێت تۆ کێیت. یەک جار کار دەکات.
ended-title = کۆدێکی نوێت پێویستە
ended-text = چیتر لەسەر ئەم مۆبایلە لە ژوورەوە نیت. داوای کۆدێکی نوێ لە ڕاهێنەرەکەت بکە. ئەوەی کردووتە لەسەر مۆبایلەکە ماوە.
emptied-text = ئەوەی ئەپەکە پاشەکەوتی کردبوو، لەسەر مۆبایلەکە سڕاوەتەوە. داوای کۆدێکی نوێ لە ڕاهێنەرەکەت بکە. ئەوەی نێردرابوو ماوە.
pin-thrown-away = ژمارە نهێنییەکە لەبیر کرابوو یان چەند جارێکی زۆر هەڵە بوو. ئەوەی لە Stegvis پاشەکەوت کرابوو، لەسەر مۆبایلەکە سڕاوەتەوە. داوای کۆدێکی نوێ لە ڕاهێنەرەکەت بکە. ئەوەی نێردرابوو ماوە.

## Today

in-minutes =
    { $count ->
        [one] دوای { $count } خولەک
       *[other] دوای { $count } خولەک
    }
in-hours =
    { $count ->
        [one] دوای { $count } کاتژمێر
       *[other] دوای { $count } کاتژمێر
    }
now = ئێستا
tour = پیشانم بدە ئەپەکە چۆن کار دەکات
tour-place = { $stop } لە { $stops }
tour-skip = تێپەڕاندن
tour-end = دەست پێ بکە
how-was-it = چۆن بوو؟
feeling-good = باش
feeling-so-so = مامناوەند
feeling-bad = باش نەبوو
how-was-it-sees = { $coach } وەڵامەکەت دەبینێت. مەرج نییە وەڵام بدەیتەوە.
support-ask = ئەو یارمەتییەی پێویستتە وەری دەگریت؟
enough-yes = بەڵێ
enough-partly = تا ڕادەیەک
enough-no = نەخێر
support-sees = { $coach } وەڵامەکەت نابینێت. بەڕێوەبەرانی پڕۆژەکە دەبینن چەند کەس چییان وەڵام داوەتەوە، بەڵام ناو نابینن. مەرج نییە وەڵام بدەیتەوە.
support-thanks = سوپاس بۆ وەڵامەکەت.
support-more = دەتەوێت بڵێیت چیت پێویستە؟
not-now = ئێستا نا
news-title = { $coach } پلانەکەتی گۆڕیوە
news-step = پلەی نوێ
news-added = نوێ
news-moved = کاتی نوێ
news-cancelled = هەڵوەشاوەتەوە
news-restored = هەر دەکرێت
news-place = شوێنی نوێ
news-changed = گۆڕاوە
news-removed = لابراوە
news-goal-added = ئامانجی نوێ
news-goal-changed = ئامانجی گۆڕاو
news-goal-removed = ئامانجی لابراو
news-more =
    { $count ->
        [one] و { $count } شتی تر
       *[other] و { $count } شتی تر
    }
tomorrow = سبەی
yesterday = دوێنێ
until = تا { $time }
fact-where = لەکوێ
fact-who = لەگەڵ کێ
bring = لەگەڵ خۆت بهێنە: { $things }
fact-bring = لەگەڵ خۆت بهێنە
to-say = قسەی بەسوود
to-say-always = هەمیشە بەسوودە
later = دواتر
next-up = جاری داهاتوو
day-and-time = { $day }، { $time }
step-of = پلەی { $step } لە { $steps }
goal-next = ئامانجێکی بچووک
step-top = گەیشتیتە سەرەوە
message-new = نامەیەکی نوێ لە { $name }

free-title = ئەمڕۆ هیچ لە خشتەکەدا نییە
over-title = بۆ ئەمڕۆ تەواو
free-until = جاری داهاتوو: { $day }.
free-until-tomorrow = جاری داهاتوو: سبەی.
free-until-later = ئێستا هیچی تر لە خشتەکەدا نییە.
no-plan-title = هێشتا پلان نییە
no-plan-text = { $coach } پلانەکەت دادەنێت. کە ئامادە بوو، لێرە دەیبینیت.

loading = خشتەکەت دەهێنرێت
rest-loading = بەشەکەی تری ئەپەکە دەهێنرێت
loading-more = ئەگەر ئینتەرنێت خراپ بێت، کەمێک دەخایەنێت. دەتوانیت مۆبایلەکە دابنێیت.

## Answers

answer-coming = دێم
answer-cannot = ناتوانم بێم
answer-late = درەنگ دێم
answer-here = لێرەم
answered-coming = تۆ دێیت
answered-cannot = تۆ ناتوانیت بێیت
answered-late =
    { $count ->
        [one] تۆ { $count } خولەک درەنگ دێیت
       *[other] تۆ { $count } خولەک درەنگ دێیت
    }
answered-here = تۆ لێرەیت
answer-undo = وەڵامەکە هەڵوەشێنەوە
answer-on-phone = وەڵامەکە لەسەر مۆبایلەکە پاشەکەوت کراوە. کە ئینتەرنێتت هەبوو، بۆ { $coach } دەنێردرێت.
answer-sent = وەڵامەکە بۆ { $coach } نێردرا.
answer-read = { $coach } وەڵامەکەتی بینیوە.
answer-sees = { $coach } وەڵامەکەت دەبینێت.
answer-sees-undo = { $coach } وەڵامەکەت دەبینێت. دەتوانیت هەڵیوەشێنیتەوە.
why = بۆچی ناتوانیت بێیت؟
why-about = { $what }، { $time }
late = چەند خولەک درەنگ دێیت؟
late-minutes =
    { $count ->
        [one] { $count } خولەک
       *[other] { $count } خولەک
    }
reason-ill = نەخۆشم
reason-child-ill = منداڵەکەم نەخۆشە
reason-doctor = دەچمە لای دکتۆر
reason-travel = ناتوانم بگەمە ئەوێ
reason-no-strength = ئەمڕۆ هێزم نییە
reason-other = شتێکی تر

## Schedule

week = هەفتەی { $number }
week-short = هەفتە { $number }
week-before = هەفتەی پێشوو پیشان بدە، هەفتەی { $number }
week-after = هەفتەی دواتر پیشان بدە، هەفتەی { $number }
week-this = ئەم هەفتەیە پیشان بدە
month-show = مانگەکە پیشان بدە
week-show = هەفتەکە پیشان بدە
month-previous = پێشوو
month-next = دواتر
month-turn = { $month } پیشان بدە
month-day =
    { $count ->
        [one] { $day }، { $count } چالاکی
       *[other] { $day }، { $count } چالاکی
    }
day-free = هیچ لە خشتەکەدا نییە
mark-coming = تۆ دێیت
mark-cannot = تۆ ناتوانیت بێیت
mark-coming-waiting = تۆ دێیت. چاوەڕێی ئینتەرنێتە.
mark-cannot-waiting = تۆ ناتوانیت بێیت. چاوەڕێی ئینتەرنێتە.
mark-late = تۆ درەنگ دێیت
mark-late-waiting = تۆ درەنگ دێیت. چاوەڕێی ئینتەرنێتە.
mark-here-waiting = تۆ لێرەیت. چاوەڕێی ئینتەرنێتە.
mark-cancelled = هەڵوەشاوەتەوە
cancelled-text = پێویست ناکات بێیت.
past-text = ئەمە پێشتر بووە.
gone-title = ئەمە چیتر لە خشتەکەدا نییە
gone-text = ڕاهێنەرەکەت پلانەکەی گۆڕیوە. سەیری خشتەکە بکە و بزانە ئێستا چی هەیە.

## The schedule in the calendar of the phone

calendar-add = بیخە ڕۆژژمێری مۆبایلەکەوە
calendar-title = خشتەکە لە ڕۆژژمێری مۆبایلەکەدا
calendar-text = خشتەکە لە ڕۆژژمێری مۆبایلەکەتدا دەردەکەوێت. کە پلانەکە گۆڕا، ڕۆژژمێرەکەش دەگۆڕێت.
calendar-once = خشتەکە، وەک ئێستا هەیە، لە ڕۆژژمێری مۆبایلەکەتدا دەردەکەوێت. کە پلانەکە گۆڕا، دووبارە ئەمە بکە.
calendar-sees = هەرکەسێک لینکەکەی هەبێت، دەتوانێت خشتەکەت ببینێت. لینکەکە مەدە بە کەس.
calendar-open = ڕۆژژمێرەکە بکەرەوە
calendar-remove = لینکەکە بسڕەوە
calendar-removed = لینکەکە سڕایەوە. چیتر لێرەوە هیچ بۆ ڕۆژژمێرەکە ناچێت.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = سەری ساڵ
holiday-epiphany = جەژنی دەرکەوتنی مەسیح
holiday-good-friday = هەینیی پیرۆز
holiday-easter = جەژنی هەستانەوە
holiday-easter-monday = ڕۆژی دووەمی جەژنی هەستانەوە
holiday-first-of-may = ڕۆژی کرێکاران
holiday-ascension = جەژنی چوونی مەسیح بۆ ئاسمان
holiday-pentecost = جەژنی پەنتیکۆست
holiday-national-day = ڕۆژی نیشتمانیی سوید
holiday-midsummer-eve = ڕۆژی پێش جەژنی ناوەڕاستی هاوین
holiday-midsummer = جەژنی ناوەڕاستی هاوین
holiday-all-saints = ڕۆژی هەموو قەدیسەکان
holiday-christmas-eve = شەوی کریسمس
holiday-christmas = کریسمس
holiday-boxing-day = ڕۆژی دووەمی کریسمس
holiday-new-years-eve = شەوی سەری ساڵ

## The staircase and its small goals

steps-top = لە سەرەوە: { $top }
steps-label =
    { $steps ->
        [one] پلیکانەکە { $steps } پلەی هەیە. تۆ لە پلەی { $step } دایت. لە سەرەوە: { $top }.
       *[other] پلیکانەکە { $steps } پلەی هەیە. تۆ لە پلەی { $step } دایت. لە سەرەوە: { $top }.
    }
steps-label-top = بە هەموو پلیکانەکەدا سەرکەوتیت. گەیشتیتە سەرەوە: { $top }.
step-word = پلە
step-done = تەواو
step-here = تۆ لێرەیت
step-coming = دواتر
goals-done =
    { $count ->
        [one] { $done } لە { $count } ئامانجی بچووک
       *[other] { $done } لە { $count } ئامانجی بچووک
    }
goals-count =
    { $count ->
        [one] { $count } ئامانجی بچووک
       *[other] { $count } ئامانجی بچووک
    }
goals = ئامانجە بچووکەکان
goals-of-step = ئامانجە بچووکەکانی پلەی { $step }
goals-none = ئەم پلەیە هێشتا ئامانجی بچووکی نییە.
goal-now = ئێستا
goal-done = تەواو
goal-done-waiting = تەواو. چاوەڕێی ئینتەرنێتە.
goal-of-step = ئامانجی بچووک لە پلەی { $step }
goal-how = ئاوا دەیکەیت
goal-do = ئەمەم کرد
goal-did = تۆ ئەمەت کرد
goal-cheer =
    { $count ->
        [one] ئافەرین! ئەمە یەکەم ئامانجی بچووکتە.
       *[other] ئافەرین! { $count } ئامانجی بچووکت تەواو کردووە.
    }
deed-on-phone = لەسەر مۆبایلەکە پاشەکەوت کراوە. کە ئینتەرنێتت هەبوو، بۆ { $coach } دەنێردرێت.
deed-sent = بۆ { $coach } نێردرا.
deed-read = { $coach } بینیویەتی.
undo = هەڵیوەشێنەوە
goal-help = داوای یارمەتی لە { $coach } بکە
goal-smaller = زۆر گەورەیە
goal-smaller-asked = داوای ئامانجێکی بچووکترم کردووە
wish-answered = { $coach } وەڵامی داوەتەوە
goal-own = ئامانجێکی خۆت پێشنیار بکە
goal-own-ask = چ ئامانجێکت دەوێت؟
goal-idea-talk = بە سویدی لەگەڵ کەسێک قسە بکەم
goal-idea-bus = بە تەنیا سواری پاس ببم
goal-idea-computer = زیاتر فێری کۆمپیوتەر ببم
goal-idea-walk = هەموو ڕۆژێک پیاسە بکەم
goal-own-write = یان ئامانجی خۆت بنووسە
goal-own-long = ئامانجەکە زۆر درێژە. دەتوانێت تا { $max } پیت بێت. بە کورتتر بینووسە.
goal-own-send = ناردن
goal-own-sees = { $coach } ئامانجەکەت دەخوێنێتەوە و وەڵامت دەداتەوە.
goal-own-wish = داواکەم: { $goal }
goal-own-enough = سێ ئامانجی خۆت چاوەڕێی وەڵامن. { $coach } وەڵام دەداتەوە.
goal-help-text = لەمەدا یارمەتیم دەوێت: { $goal }
goal-sees = تۆ و { $coach } ئامانجەکانت دەبینن.
goal-gone-title = ئەم ئامانجە چیتر لە پلانەکەتدا نییە
goal-gone-text = ڕاهێنەرەکەت پلانەکەی گۆڕیوە. سەیری پلیکانەکە بکە و بزانە ئێستا چی هەیە.

## Messages

messages-sees = تەنیا تۆ و { $coach } ئەمە دەخوێننەوە.
messages-label = نامەکان
messages-empty = هێشتا نامە نییە
messages-empty-text = کە ویستت شتێک بپرسیت یان بڵێیت، بۆ { $coach } بنووسە.
message-write = نامەیەک بنووسە
message-to = بۆ { $coach } بنووسە
message-send = ناردن
message-too-long = نامەکە زۆر درێژە. نامە دەتوانێت تا { $max } پیت بێت. بیکە بە دوو نامە.
voice-start = تۆمارکردن
voice-about = تەنیا { $coach } گوێی لە دەنگت دەبێت. مۆبایلەکە دەپرسێت Stegvis دەتوانێت مایکرۆفۆن بەکار بهێنێت یان نا. بڵێ بەڵێ.
voice-record = دەست بکە بە قسە
voice-opening = مایکرۆفۆن دەکرێتەوە
voice-running = ئێستا قسە بکە. تەنیا { $coach } گوێی لێ دەبێت. 2 خولەکت هەیە.
voice-stop = تەواو
voice-note = نامەی دەنگی
voice-play = لێدان
voice-pause = ڕاگرتن
voice-denied = Stegvis ڕێگەی نییە مایکرۆفۆن بەکار بهێنێت. ڕێکخستنەکانی وێبگەڕەکە بکەرەوە، ڕێگە بە مایکرۆفۆن بدە بۆ ئەم پەڕەیە و دووبارە هەوڵ بدە.
voice-failed = تۆمار نەکرا. ئەو ئەپانەی تر دابخە کە مایکرۆفۆن بەکار دەهێنن و دووبارە هەوڵ بدە.
photo-start = وێنە
photo-about = تەنیا { $coach } وێنەکە دەبینێت. وێنەکە ناڵێت تۆ لەکوێیت.
photo = وێنە
photo-failed = وێنەکە نەکرایەوە. وێنەیەکی تر هەڵبژێرە.
throw-away = فڕێی بدە
thrown-away = فڕێ درا.
attachment-away = ئەمە هێشتا لەسەر مۆبایلەکە نییە. کە ئینتەرنێتت هەبوو، دووبارە هەوڵ بدە.
ready = ڕستەی ئامادە
ready-late = کەمێک درەنگ دێم.
ready-ill = نەخۆشم.
ready-call = دەتوانیت تەلەفۆنم بۆ بکەیت؟
ready-thanks = سوپاس!
message-mine = تۆ نووسیوتە، { $time }:
message-theirs = { $name } نووسیویەتی، { $time }:
receipt-on-phone = لەسەر ئەم مۆبایلەیە. کە ئینتەرنێتت هەبوو، دەنێردرێت.
receipt-sent = نێردرا
receipt-read = { $coach } بینیویەتی
translated-by = { $name } وەریگێڕاوە
translated-machine = کۆمپیوتەر وەریگێڕاوە. کەس نەیپشکنیوە.

## After a long absence

back-title = بەخێر بێیتەوە، { $name }
back-text = هەموو شتێک ماوە. تۆ لە پلەی { $step } دایت.
back-text-top = هەموو شتێک ماوە.
back-small = بە شتێکی بچووک دەست پێ بکە. سڵاو لە { $coach } بکە، ئینجا پێکەوە کاتێک دادەنێن.
back-hello = سڵاو لە { $coach } بکە
back-hello-text = سڵاو! گەڕامەوە.
back-sees = تەنیا { $coach } سڵاوەکەت دەبینێت.
back-today = پیشانم بدە ئەمڕۆ چی هەیە

## Me

swedish-too = سویدی لە ژێر کوردی
yes = بەڵێ
no = نەخێر

size = قەبارەی نووسین
size-normal = ئاسایی
size-large = گەورە
size-largest = گەورەترین
look = ڕەنگەکان
look-light = ڕووناک
look-dark = تاریک
look-contrast = دیارتر
reminders = بیرخستنەوە
reminders-text = مۆبایلەکە دەتوانێت ئەوەی لە خشتەکەتدایە بیرت بخاتەوە، و کە ڕاهێنەرەکەت دەنووسێت ئاگادارت بکاتەوە. لەسەر شاشەی قفڵکراو تەنیا دەردەکەوێت کە شتێکت هەیە، نەک چییە.
reminders-sees = بیرخستنەوەکان تەنیا بۆ تۆ دێن. Google، Apple یان کۆمپانیایەکی تر دەیاننێرن بۆ مۆبایلەکە، بەڵام ناتوانن بیانخوێننەوە.
reminders-ask = مۆبایلەکە دەپرسێت Stegvis دەتوانێت ئاگادارکردنەوە پیشان بدات یان نا. ڕێگەی پێ بدە.
reminders-start = بیرم بخەرەوە
reminders-on = مۆبایلەکە بیرت دەخاتەوە.
reminders-evening = ئێوارەی پێشتر
reminders-hour = کاتژمێرێک پێشتر
reminders-news = نامەکان و پلانی نوێ
reminders-quiet-from = بێدەنگ لە کاتژمێر
reminders-quiet-until = بێدەنگ تا کاتژمێر
reminders-quiet-text = لەو کاتەدا بیرخستنەوە نایەت. ئەگەر دەتەوێت هەرگیز بێدەنگ نەبێت، دوو جار هەمان کات هەڵبژێرە.
reminders-stop = بیرم مەخەرەوە
reminders-denied = مۆبایلەکە ڕێگەی نییە ئاگادارکردنەوەی Stegvis پیشان بدات. ڕێکخستنەکانی وێبگەڕەکە بکەرەوە، لەناو ماڵپەڕەکاندا Stegvis هەڵبژێرە و ڕێگە بە ئاگادارکردنەوە بدە. ئینجا بگەڕێرەوە ئێرە.
reminders-install = سەرەتا Stegvis بخە سەر شاشەی سەرەکی: لە Safari دەست بنێ بە هاوبەشکردن (Share) و «Add to Home Screen» هەڵبژێرە. ئینجا لەوێوە Stegvis بکەرەوە.
reminders-absent = ئەم وێبگەڕە ناتوانێت بیرت بخاتەوە.
reminders-failed = بیرخستنەوە کارا نەبوو. سەیر بکە ئینتەرنێتت هەیە و دووبارە هەوڵ بدە.
pin = ژمارەی نهێنی
pin-on = کارایە
pin-off = کارا نییە
pin-text = بە ژمارەی نهێنی، کەسێک کە مۆبایلەکەت بەکار بهێنێت ناتوانێت پلان و نامەکانت بخوێنێتەوە. خۆت بڕیار دەدەیت دەتەوێت یان نا.
pin-when = Stegvis ژمارە نهێنییەکەت لێ دەپرسێت کە ئەپەکە دەکەیتەوە، و کە دوای 5 خولەک دەگەڕێیتەوە بۆی.
pin-if-forgotten = ئەگەر ژمارە نهێنییەکەت لەبیر بکەیت، کۆدێکی نوێ لە ڕاهێنەرەکەت وەردەگریت. ئەو کاتە ئەوەی هێشتا نەنێردراوە دەسڕێتەوە.
pin-old = ژمارە نهێنییەکەی ئێستات
pin-new = ژمارەی نهێنیی نوێ، 4 تا 6 ژمارە
pin-again = هەمان ژمارەی نهێنی، جارێکی تر
pin-start = ژمارەی نهێنی کارا بکە
pin-change = ژمارەی نهێنی بگۆڕە
pin-stop = ژمارەی نهێنی لاببە
pin-is-on = ژمارەی نهێنی کارایە.
pin-set = تەواو. ئێستا Stegvis ژمارە نهێنییە نوێیەکەت لێ دەپرسێت.
pin-removed = تەواو. ئێستا Stegvis ژمارەی نهێنیت لێ ناپرسێت.
pin-shape = ژمارەی نهێنی 4 تا 6 ژمارەیە.
pin-differ = دوو ژمارەی جیاوازت نووسی. هەمان ژمارەی نهێنی جارێکی تر بنووسە.
pin-busy = کەمێک چاوەڕێ بکە
pin-wrong = ژمارە نهێنییەکە ڕاست نەبوو.
pin-left =
    { $count ->
        [one] دەتوانیت { $count } جاری تر هەوڵ بدەیت. ئەگەر ئەویش هەڵە بێت، مۆبایلەکە هەموو شتێک لە Stegvis دەسڕێتەوە، و کۆدێکی نوێت لە ڕاهێنەرەکەت پێویستە.
       *[other] دەتوانیت { $count } جاری تر هەوڵ بدەیت.
    }
pin-wait =
    { $minutes ->
        [one] { $minutes } خولەک چاوەڕێ بکە، ئینجا دووبارە هەوڵ بدە.
       *[other] { $minutes } خولەک چاوەڕێ بکە، ئینجا دووبارە هەوڵ بدە.
    }
pin-failed = نەبوو. دووبارە هەوڵ بدە.
my-data = زانیارییەکانم
my-data-about = کێ چی دەبینێت، پاشەکەوتی کۆپی، سڕینەوە

## My data

sees = کێ چی دەبینێت؟
sees-answers = خشتە و وەڵامەکان
sees-goals = پلیکانە و ئامانجەکان
sees-messages = نامەکان
sees-both = تۆ و { $coach }
sees-translators = وەرگێڕەکان
sees-translators-text = نووسینەکانی پلانەکە دەبینن، بەڵام نازانن هی تۆن
sees-manager = بەڕێوەبەر
sees-manager-text = تەنیا ژمارە دەبینێت، ناو نابینێت
save-data = کۆپییەک پاشەکەوت بکە
save-data-text = فایلێک وەردەگریت کە هەموو زانیارییەکانی تۆی لە Stegvis تێدایە. ئینتەرنێتت پێویستە.
save-data-page = پاشەکەوتی زانیارییەکانم
save-data-json = پاشەکەوت وەک JSON
save-data-done = فایلەکە لەسەر مۆبایلەکە پاشەکەوت کرا.

erase = سڕینەوەی زانیارییەکانم
erase-text = دەتوانیت داوا لە شارەوانی بکەیت هەموو زانیارییەکانت لە Stegvis بسڕێتەوە. لە ماوەی مانگێکدا وەڵام وەردەگریت. هەندێک جار یاسا دەڵێت بەشێک دەبێت بمێنێتەوە. کە هەمووی سڕایەوە، چیتر ناتوانیت ئەپەکە بەکار بهێنیت.
erase-ask = دەمەوێت زانیارییەکانم بسڕێنەوە
erase-asked = داوای ئەمەت کردووە: { $day }
erase-sees = { $coach } دەبینێت کە داوای ئەمەت کردووە.

## Locked by a PIN

lock-title = ژمارە نهێنییەکەت بنووسە
lock-erase = سڕینەوە
lock-open = کردنەوە
lock-forgotten = ژمارە نهێنییەکەم لەبیر کردووە
lock-forgotten-title = ژمارە نهێنییەکەت لەبیر کردووە؟
lock-forgotten-text = ئەو کاتە کۆدێکی نوێت لە ڕاهێنەرەکەت پێویستە. هەموو ئەوەی Stegvis لەسەر مۆبایلەکە پاشەکەوتی کردووە دەسڕێتەوە. پلانەکەت و ئەوەی ناردووتە دەمێننەوە.
lock-forgotten-lost = بەبێ ئینتەرنێت شتێکت کردووە کە هێشتا نەنێردراوە؟ ئەوە دەسڕێتەوە. کاتێک قفڵ کراوە، مۆبایلەکە نازانێت چەندە.
lock-try-again = دووبارە هەوڵ بدە
lock-throw-away = بیسڕەوە و کۆدێکی نوێ بنووسە

## Sign out

sign-out = چوونەدەرەوە
sign-out-title = دەتەوێت بچیتە دەرەوە؟
sign-out-text = هەموو شتێک لەسەر مۆبایلەکە دەسڕێتەوە. پلانەکەت لای ڕاهێنەرەکەت دەمێنێتەوە. بۆ ئەوەی بێیتەوە ژوورەوە، کۆدێکی نوێت پێویستە.
sign-out-unsent =
    { $count ->
        [one] { $count } شت هێشتا نەنێردراوە. چاوەڕێ بکە تا ئینتەرنێتت دەبێت، ئەگینا نامێنێت.
       *[other] { $count } شت هێشتا نەنێردراون. چاوەڕێ بکە تا ئینتەرنێتت دەبێت، ئەگینا نامێنن.
    }
sign-out-stay = لێرە بمێنەوە

## Help

help-call = تەلەفۆن بۆ { $coach } بکە
help-write = بۆ { $coach } بنووسە
call-ask = با { $coach } تەلەفۆنم بۆ بکات
call-asked = داوات لە { $coach } کردووە تەلەفۆنت بۆ بکات
help-code = کۆدت نییە؟ لەو کەسە بپرسە کە لە پڕۆژەکەدا یارمەتیت دەدات.
help-screens = ئەمانە لە ئەپەکەدا هەن
help-today = ئێستا و دواتر چی هەیە
help-schedule = هەموو هەفتەیەک چی دەکەیت
help-steps = تا کوێ گەیشتوویت
help-messages = نامە لەگەڵ ڕاهێنەرەکەت
help-danger = کەسێک لە مەترسیدایە؟ تەلەفۆن بۆ 112 بکە.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = شتێک پاشەکەوت نەکرا
refused-no-such-occurrence = وەڵامی شتێکت دایەوە کە چیتر لە خشتەکەدا نییە. سەیری خشتەکە بکە و بزانە ئێستا چی هەیە.
refused-occurrence-cancelled = وەڵامی شتێکت دایەوە کە هەڵوەشاوەتەوە. پێویست ناکات هیچ بکەیت.
refused-no-such-goal = ئەم ئامانجە چیتر لە پلانەکەتدا نییە. سەیری پلیکانەکە بکە و بزانە ئێستا چی هەیە.
refused-no-such-own-goal = داواکەت چیتر لێرە نییە. سەیری پلیکانەکە بکە و بزانە ئامانجەکە ئێستا لە پلانەکەدایە یان نا.
refused-too-many-own-goals = پێشتر سێ ئامانجی خۆت چاوەڕێی وەڵامن. چاوەڕێی وەڵامەکە بکە، یان یەکێکیان هەڵوەشێنەوە.
refused-no-such-message = نامەکە نەماوە. پێویست ناکات هیچ بکەیت.
refused-unknown-language = ئەو زمانە لێرە نییە. زمانێکی تر هەڵبژێرە.
refused-no-such-plan = پلانەکە نەماوە. پێویست ناکات هیچ بکەیت.
refused-no-such-attachment = نامەیەکی دەنگی یان وێنەیەک نەگەیشت و چیتر لەسەر مۆبایلەکە نییە. جارێکی تر بیکەرەوە.
refused-unreadable = سێرڤەرەکە تێنەگەیشت چیت کرد. ئەپەکە دابخە و بیکەرەوە، ئینجا جارێکی تر هەمان شت بکە.
