### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = مېنو
today = نن
schedule = مهالوېش
steps = زینه
messages = لارښود
help = مرسته
language = ژبه
close = بند کړئ
understood = سمه ده
coach-nameless = ستاسو لارښود
coach-named = { $name }، ستاسو لارښود

listen = واورئ
listen-stop = ودروئ

## First start

welcome-title = ژبه وټاکئ
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = د ټاکلو لپاره ژبې
languages-loading = ژبې راوړو
languages-unreachable = اوس نورې ژبې نه شو راوړلای. په سویډني ژبه پیل کولای شئ او ژبه وروسته بدلولای شئ.
try-again = بیا هڅه وکړئ
language-loading = { $name } راوړو
language-unreachable = دا ژبه لا په ټلیفون کې نشته. د راوړلو لپاره یې انټرنېټ پکار دی.
language-unchecked = د اپلیکېشن یوه برخه کمپیوټر ژباړلې ده. تر اوسه چا ټوله نه ده کتلې چې سمه ده که نه.

enter-title = په کوډ یې خلاص کړئ
enter-lead = ستاسو لارښود یو کوډ درکوي.
enter-label = کوډ ولیکئ
enter-note = 8 توري یا شمېرې. لوی او واړه توري فرق نه کوي.
enter-next = وړاندې
enter-busy = خلاصېږي
enter-shape = دا د کوډ په شان نه دی. کوډ 8 توري یا شمېرې لري. یو ځل بیا ورته وګورئ.
enter-camera = ستاسو لارښود داسې څلورګوټی درښيي چې تور ټکي لري؟ د ټلیفون کامره خلاصه کړئ او د څلورګوټي مخې ته یې ونیسئ. بیا Stegvis خلاصېږي.
enter-scan = څلورګوټی په کامره ولولئ
enter-scan-denied = کامره کار نه کوي. پر ځای یې کوډ ولیکئ.
enter-sees = کوډ یوازې دا وايي چې تاسو څوک یاست. یو ځل کار کوي.
ended-title = نوی کوډ مو پکار دی
ended-text = دا ټلیفون ستاسو له حساب څخه وتلی دی. له خپل لارښود څخه نوی کوډ وغواړئ. هغه څه چې کړي مو دي، په ټلیفون کې پاتې دي.
emptied-text = هغه څه چې اپلیکېشن خوندي کړي وو، له ټلیفون څخه پاک شوي دي. له خپل لارښود څخه نوی کوډ وغواړئ. هغه څه چې لېږل شوي وو، پاتې دي.
pin-thrown-away = رمز هېر شوی و یا څو ځله سم نه و. هغه څه چې په Stegvis کې خوندي وو، له ټلیفون څخه پاک شوي دي. له خپل لارښود څخه نوی کوډ وغواړئ. هغه څه چې لېږل شوي وو، پاتې دي.

## Today

in-minutes =
    { $count ->
        [one] { $count } دقیقه وروسته
       *[other] { $count } دقیقې وروسته
    }
in-hours =
    { $count ->
        [one] { $count } ساعت وروسته
       *[other] { $count } ساعته وروسته
    }
now = اوس
tour = وګورئ چې اپلیکېشن څنګه کار کوي
tour-place = { $stop } له { $stops } څخه
tour-skip = ترې تېر شئ
tour-end = پیل کړئ
how-was-it = څنګه و؟
feeling-good = ښه
feeling-so-so = منځنی
feeling-bad = ښه نه و
how-was-it-sees = { $coach } ستاسو ځواب ویني. مجبور نه یاست چې ځواب ورکړئ.
support-ask = هغه مرسته درسره کېږي چې پکار مو ده؟
enough-yes = هو
enough-partly = څه ناڅه
enough-no = نه
support-sees = { $coach } ستاسو ځواب نه ویني. د پروژې مشران ویني چې څو کسانو څه ځواب ورکړی، خو نومونه نه ویني. مجبور نه یاست چې ځواب ورکړئ.
support-thanks = د ځواب مننه.
support-more = غواړئ ووایئ چې څه مو پکار دي؟
not-now = اوس نه
news-title = { $coach } ستاسو پلان بدل کړی دی
news-step = نوې پوړۍ
news-added = نوی
news-moved = نوی وخت
news-cancelled = لغوه شو
news-restored = بیا هم شته
news-place = نوی ځای
news-changed = بدل شو
news-removed = لرې شو
news-goal-added = نوی هدف
news-goal-changed = بدل شوی هدف
news-goal-removed = لرې شوی هدف
news-more =
    { $count ->
        [one] او { $count } نور
       *[other] او { $count } نور
    }
tomorrow = سبا
yesterday = پرون
until = تر { $time }
fact-where = چېرته
fact-who = له چا سره
bring = راوړئ: { $things }
fact-bring = راوړئ
to-say = ګټورې جملې
to-say-always = تل ګټورې جملې
later = وروسته
next-up = ورپسې
day-and-time = { $day }، { $time }
step-of = پوړۍ { $step } له { $steps } څخه
goal-next = یو کوچنی هدف
step-top = تاسو ورسېدئ
message-new = نوی پیغام: { $name }

free-title = نن په مهالوېش کې څه نشته
over-title = د نن کار پای ته ورسېد
free-until = بل وار: { $day }.
free-until-tomorrow = بل وار سبا دی.
free-until-later = اوس په مهالوېش کې نور څه نشته.
no-plan-title = لا پلان نشته
no-plan-text = { $coach } ستاسو لپاره پلان جوړوي. چې چمتو شو، دلته یې وینئ.

loading = ستاسو مهالوېش راوړو
rest-loading = د اپلیکېشن پاتې برخه راوړو
loading-more = که انټرنېټ کمزوری وي، لږ وخت نیسي. ټلیفون یوې خوا ته ایښودلای شئ.

## Answers

answer-coming = راځم
answer-cannot = نه شم راتلای
answer-late = ناوخته راځم
answer-here = دلته یم
answered-coming = تاسو راځئ
answered-cannot = تاسو نه شئ راتلای
answered-late =
    { $count ->
        [one] تاسو { $count } دقیقه ناوخته راځئ
       *[other] تاسو { $count } دقیقې ناوخته راځئ
    }
answered-here = تاسو دلته یاست
answer-undo = ځواب بېرته واخلئ
answer-on-phone = ځواب په ټلیفون کې خوندي شو. چې انټرنېټ ولرئ، { $coach } ته لېږل کېږي.
answer-sent = ځواب { $coach } ته ولېږل شو.
answer-read = { $coach } ستاسو ځواب لیدلی دی.
answer-sees = { $coach } ستاسو ځواب ویني.
answer-sees-undo = { $coach } ستاسو ځواب ویني. بېرته یې اخیستلای شئ.
why = ولې نه شئ راتلای؟
why-about = { $what }، { $time }
late = څومره ناوخته راځئ؟
late-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقې
    }
reason-ill = صحت مې ښه نه دی
reason-child-ill = ماشوم مې ناروغ دی
reason-doctor = ډاکټر ته ځم
reason-travel = هلته نه شم رسېدلای
reason-no-strength = نن توان نه لرم
reason-other = بل څه

## Schedule

week = اوونۍ { $number }
week-short = اوونۍ { $number }
week-before = مخکینۍ اوونۍ وګورئ، اوونۍ { $number }
week-after = ورپسې اوونۍ وګورئ، اوونۍ { $number }
week-this = همدا اوونۍ وګورئ
month-show = میاشت وګورئ
week-show = اوونۍ وګورئ
month-previous = مخکینۍ
month-next = ورپسې
month-turn = { $month } وګورئ
month-day =
    { $count ->
        [one] { $day }، { $count } فعالیت
       *[other] { $day }، { $count } فعالیتونه
    }
day-free = په مهالوېش کې څه نشته
mark-coming = تاسو راځئ
mark-cannot = تاسو نه شئ راتلای
mark-coming-waiting = تاسو راځئ. د انټرنېټ په تمه.
mark-cannot-waiting = تاسو نه شئ راتلای. د انټرنېټ په تمه.
mark-late = تاسو ناوخته راځئ
mark-late-waiting = تاسو ناوخته راځئ. د انټرنېټ په تمه.
mark-here-waiting = تاسو دلته یاست. د انټرنېټ په تمه.
mark-cancelled = لغوه شو
cancelled-text = راتلو ته اړتیا نشته.
past-text = د دې وخت تېر شوی دی.
gone-title = دا نور په مهالوېش کې نشته
gone-text = ستاسو لارښود پلان بدل کړی دی. په مهالوېش کې وګورئ چې اوس څه لرئ.

## The schedule in the calendar of the phone

calendar-add = د ټلیفون په تقویم کې یې واچوئ
calendar-title = مهالوېش د ټلیفون په تقویم کې
calendar-text = بیا مهالوېش د ټلیفون په خپل تقویم کې ښکاري. چې پلان بدل شي، تقویم هم بدلېږي.
calendar-once = بیا مهالوېش، لکه څنګه چې اوس دی، د ټلیفون په خپل تقویم کې ښکاري. چې پلان بدل شي، دا کار یو ځل بیا وکړئ.
calendar-sees = هر څوک چې لینک لري، ستاسو مهالوېش لیدلای شي. چا ته یې مه ورکوئ.
calendar-open = تقویم خلاص کړئ
calendar-remove = لینک پاک کړئ
calendar-removed = لینک پاک شو. نور له دې ځایه تقویم ته څه نه ځي.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = د نوي عیسوي کال لومړۍ ورځ
holiday-epiphany = د مسیح د څرګندېدو ورځ
holiday-good-friday = سپېڅلې جمعه
holiday-easter = ایستر
holiday-easter-monday = د ایستر دوهمه ورځ
holiday-first-of-may = د کارګرانو ورځ
holiday-ascension = آسمان ته د مسیح د ختلو ورځ
holiday-pentecost = د پنتیکوست ورځ
holiday-national-day = د سویډن ملي ورځ
holiday-midsummer-eve = د اوړي د نیمايي د جشن شپه
holiday-midsummer = د اوړي د نیمايي جشن
holiday-all-saints = د ټولو سپېڅلو ورځ
holiday-christmas-eve = د کرسمس شپه
holiday-christmas = کرسمس
holiday-boxing-day = د کرسمس دوهمه ورځ
holiday-new-years-eve = د نوي عیسوي کال شپه

## The staircase and its small goals

steps-top = د زینې په سر کې: { $top }
steps-label =
    { $steps ->
        [one] زینه { $steps } پوړۍ لري. تاسو په پوړۍ { $step } کې یاست. د زینې په سر کې: { $top }.
       *[other] زینه { $steps } پوړۍ لري. تاسو په پوړۍ { $step } کې یاست. د زینې په سر کې: { $top }.
    }
steps-label-top = تاسو د زینې سر ته ورسېدئ: { $top }.
step-word = پوړۍ
step-done = وشو
step-here = تاسو دلته یاست
step-coming = وروسته
goals-done =
    { $count ->
        [one] له { $count } کوچني هدف څخه { $done }
       *[other] له { $count } کوچنیو هدفونو څخه { $done }
    }
goals-count =
    { $count ->
        [one] { $count } کوچنی هدف
       *[other] { $count } کوچني هدفونه
    }
goals = کوچني هدفونه
goals-of-step = د پوړۍ { $step } کوچني هدفونه
goals-none = په دې پوړۍ کې لا کوچني هدفونه نشته.
goal-now = اوس
goal-done = وشو
goal-done-waiting = وشو. د انټرنېټ په تمه.
goal-of-step = د پوړۍ { $step } کوچنی هدف
goal-how = داسې یې وکړئ
goal-do = دا کار مې وکړ
goal-did = دا کار مو وکړ
goal-cheer =
    { $count ->
        [one] شاباس! دا ستاسو لومړی کوچنی هدف دی.
       *[other] شاباس! تاسو { $count } کوچني هدفونه ترسره کړي دي.
    }
deed-on-phone = په ټلیفون کې خوندي شو. چې انټرنېټ ولرئ، { $coach } ته لېږل کېږي.
deed-sent = { $coach } ته ولېږل شو.
deed-read = { $coach } دا لیدلي دي.
undo = بېرته واخلئ
goal-help = د مرستې لپاره { $coach } ته ولیکئ
goal-smaller = ډېر لوی دی
goal-smaller-asked = کوچنی هدف مې غوښتی دی
wish-answered = { $coach } ځواب ورکړی دی
goal-own = د خپل هدف وړاندیز وکړئ
goal-own-ask = کوم هدف غواړئ؟
goal-idea-talk = له چا سره سویډني خبرې وکړم
goal-idea-bus = یوازې په بس کې ولاړ شم
goal-idea-computer = د کمپیوټر کار ښه زده کړم
goal-idea-walk = هره ورځ پلی وګرځم
goal-own-write = یا خپل هدف ولیکئ
goal-own-long = هدف ډېر اوږد دی. تر { $max } تورو پورې کېدای شي. لنډ یې ولیکئ.
goal-own-send = ولېږئ
goal-own-sees = { $coach } ستاسو هدف لولي او ځواب درکوي.
goal-own-wish = زما غوښتنه: { $goal }
goal-own-enough = تاسو درې خپل هدفونه لرئ چې لا یې ځواب نه دی راغلی. { $coach } به ځواب درکړي.
goal-help-text = په دې کار کې مرسته غواړم: { $goal }
goal-sees = تاسو او { $coach } ستاسو هدفونه وینئ.
goal-gone-title = دا هدف نور ستاسو په پلان کې نشته
goal-gone-text = ستاسو لارښود پلان بدل کړی دی. په زینه کې وګورئ چې اوس څه لرئ.

## Messages

messages-sees = یوازې تاسو او { $coach } دا لولئ.
messages-label = پیغامونه
messages-empty = لا پیغام نشته
messages-empty-text = که څه پوښتل یا ویل غواړئ، { $coach } ته ولیکئ.
message-write = پیغام ولیکئ
message-to = { $coach } ته ولیکئ
message-send = ولېږئ
message-too-long = پیغام ډېر اوږد دی. پیغام تر { $max } تورو پورې کېدای شي. په دوو برخو یې ووېشئ.
voice-start = غږ ثبت
voice-about = ستاسو غږ یوازې { $coach } اوري. ټلیفون پوښتي چې Stegvis مایکروفون کارولای شي که نه. هو ورته ووایئ.
voice-record = خبرې پیل کړئ
voice-opening = مایکروفون خلاصېږي
voice-running = اوس خبرې وکړئ. یوازې { $coach } یې اوري. 2 دقیقې وخت لرئ.
voice-stop = تمام
voice-note = غږیز پیغام
voice-play = وغږوئ
voice-pause = ودروئ
voice-denied = Stegvis د مایکروفون د کارولو اجازه نه لري. د براوزر تنظیمات خلاص کړئ، دې پاڼې ته د مایکروفون اجازه ورکړئ او بیا هڅه وکړئ.
voice-failed = غږ ثبت نه شو. نور اپلیکېشنونه چې مایکروفون کاروي، بند کړئ او بیا هڅه وکړئ.
photo-start = عکس
photo-about = عکس یوازې { $coach } ویني. عکس دا نه وايي چې تاسو چېرته یاست.
photo = عکس
photo-failed = عکس خلاص نه شو. بل عکس وټاکئ.
throw-away = وغورځوئ
thrown-away = وغورځول شو.
attachment-away = دا لا په ټلیفون کې نشته. چې انټرنېټ ولرئ، بیا هڅه وکړئ.
ready = چمتو جملې
ready-late = لږ ناوخته راځم.
ready-ill = صحت مې ښه نه دی.
ready-call = ماته زنګ وهلای شئ؟
ready-thanks = مننه!
message-mine = تاسو په { $time } ولیکل:
message-theirs = { $name } په { $time } ولیکل:
receipt-on-phone = په همدې ټلیفون کې دی. چې انټرنېټ ولرئ، لېږل کېږي.
receipt-sent = ولېږل شو
receipt-read = { $coach } لوستی دی
translated-by = ژباړه: { $name }
translated-machine = کمپیوټر ژباړلی دی. چا نه دی کتلی چې سم دی که نه.

## After a long absence

back-title = بېرته په خیر راغلئ، { $name }
back-text = هر څه پر ځای دي. تاسو په پوړۍ { $step } کې یاست.
back-text-top = هر څه پر ځای دي.
back-small = له کوچني کار څخه پیل وکړئ. { $coach } ته سلام ووایئ، بیا به یو وخت سره پیدا کړئ.
back-hello = { $coach } ته سلام ووایئ
back-hello-text = سلام! زه بېرته راغلم.
back-sees = یوازې { $coach } ستاسو سلام ویني.
back-today = وګورئ چې نن څه لرئ

## Me

swedish-too = سویډني زما تر ژبې لاندې
yes = هو
no = نه

size = د لیک اندازه
size-normal = عادي
size-large = لوی
size-largest = تر ټولو لوی
look = رنګ
look-light = روښانه
look-dark = تیاره
look-contrast = څرګند
reminders = یادونې
reminders-text = ټلیفون کولای شي هغه څه دریاد کړي چې په مهالوېش کې یې لرئ، او هغه وخت خبر درکړي چې ستاسو لارښود لیکي. پر قفل شوې پرده یوازې دا ښکاري چې تاسو څه لرئ، دا نه چې څه شی دی.
reminders-sees = یادونې یوازې تاسو ته راځي. Google، Apple یا بل شرکت یې ټلیفون ته لېږي، خو لوستلای یې نه شي.
reminders-ask = ټلیفون پوښتي چې Stegvis خبرتیاوې ښودلای شي که نه. اجازه ورکړئ.
reminders-start = رایاد یې کړئ
reminders-on = ټلیفون یادونه درته کوي.
reminders-evening = یو ماښام مخکې
reminders-hour = یو ساعت مخکې
reminders-news = پیغامونه او نوی پلان
reminders-quiet-from = له دې بجې چوپ
reminders-quiet-until = تر دې بجې چوپ
reminders-quiet-text = په دې وخت کې یادونې نه راځي. که غواړئ چې هېڅکله چوپ نه وي، دواړه ځایه یو وخت وټاکئ.
reminders-stop = یادونې ودروئ
reminders-denied = ټلیفون د Stegvis د خبرتیاوو د ښودلو اجازه نه لري. د براوزر تنظیمات خلاص کړئ، د وېب‌پاڼو په منځ کې Stegvis وټاکئ او خبرتیاوو ته اجازه ورکړئ. بیا بېرته دلته راشئ.
reminders-install = لومړی Stegvis د ټلیفون کورپاڼې ته ورزیات کړئ: په Safari کې د شریکولو تڼۍ (Share) کېکاږئ او «Add to Home Screen» وټاکئ. بیا Stegvis له هغه ځایه خلاص کړئ.
reminders-absent = دا براوزر یادونې نه شي کولای.
reminders-failed = یادونې فعالې نه شوې. وګورئ چې انټرنېټ لرئ او بیا هڅه وکړئ.
pin = رمز
pin-on = فعال
pin-off = بند
pin-text = که رمز ولرئ، هغه څوک چې ستاسو ټلیفون په امانت اخلي، ستاسو پلان او پیغامونه نه شي لوستلای. تاسو پخپله ټاکئ چې رمز غواړئ که نه.
pin-when = Stegvis رمز هغه وخت پوښتي چې اپلیکېشن خلاصوئ، او چې 5 دقیقې ترې لرې یاست.
pin-if-forgotten = که رمز درنه هېر شي، ستاسو لارښود نوی کوډ درکوي. هغه څه چې لا نه وي لېږل شوي، بیا له منځه ځي.
pin-old = ستاسو اوسنی رمز
pin-new = نوی رمز، له 4 تر 6 شمېرو
pin-again = نوی رمز یو ځل بیا
pin-start = رمز فعال کړئ
pin-change = رمز بدل کړئ
pin-stop = رمز بند کړئ
pin-is-on = رمز فعال دی.
pin-set = وشو. له دې وروسته Stegvis ستاسو نوی رمز پوښتي.
pin-removed = وشو. له دې وروسته Stegvis رمز نه پوښتي.
pin-shape = رمز له 4 تر 6 شمېرې لري.
pin-differ = دوه رمزونه چې ومو لیکل، یو شان نه دي. نوی رمز یو ځل بیا ولیکئ.
pin-busy = لږ صبر وکړئ
pin-wrong = دا رمز سم نه و.
pin-left =
    { $count ->
        [one] { $count } ځل بیا هڅه کولای شئ. که هغه هم سم نه وي، ټلیفون په Stegvis کې هر څه پاکوي او له خپل لارښود څخه نوی کوډ درته پکار دی.
       *[other] { $count } ځله بیا هڅه کولای شئ.
    }
pin-wait =
    { $minutes ->
        [one] { $minutes } دقیقه صبر وکړئ، بیا هڅه وکړئ.
       *[other] { $minutes } دقیقې صبر وکړئ، بیا هڅه وکړئ.
    }
pin-failed = ونه شو. یو ځل بیا هڅه وکړئ.
my-data = زما معلومات
my-data-about = څوک څه ویني، کاپي خوندي کول، پاکول

## My data

sees = څوک څه ویني؟
sees-answers = مهالوېش او ځوابونه
sees-goals = زینه او هدفونه
sees-messages = پیغامونه
sees-both = تاسو او { $coach }
sees-translators = هغه کسان چې ژباړه کوي
sees-translators-text = د پلان لیکنې ویني، خو نه پوهېږي چې ستاسو دي
sees-manager = آمر
sees-manager-text = یوازې شمېر ویني، نومونه نه ویني
save-data = یوه کاپي خوندي کړئ
save-data-text = یو فایل درکول کېږي چې په Stegvis کې ستاسو ټول معلومات لري. انټرنېټ پکار دی.
save-data-page = زما معلومات خوندي کړئ
save-data-json = د JSON په بڼه خوندي کړئ
save-data-done = فایل په ټلیفون کې خوندي شو.

erase = زما معلومات پاک کړئ
erase-text = له ښاروالۍ (کمون) څخه غوښتلای شئ چې په Stegvis کې ستاسو ټول معلومات پاک کړي. تر یوې میاشتې پورې ځواب درکول کېږي. کله کله قانون وايي چې یوه برخه باید وساتل شي. چې هر څه پاک شي، نور اپلیکېشن نه شئ کارولای.
erase-ask = غواړم معلومات مې پاک شي
erase-asked = تاسو دا غوښتي دي: { $day }
erase-sees = { $coach } ویني چې تاسو دا غوښتي دي.

## Locked by a PIN

lock-title = خپل رمز ولیکئ
lock-erase = پاک کړئ
lock-open = خلاص کړئ
lock-forgotten = رمز مې هېر شوی دی
lock-forgotten-title = رمز مو هېر شوی دی؟
lock-forgotten-text = نو له خپل لارښود څخه نوی کوډ درته پکار دی. هر هغه څه چې Stegvis په ټلیفون کې خوندي کړي دي، پاکېږي. ستاسو پلان او هغه څه چې لېږلي مو دي، پاتې کېږي.
lock-forgotten-lost = بې انټرنېټه مو داسې څه کړي دي چې لا نه دي لېږل شوي؟ هغه له منځه ځي. تر څو چې قفل وي، ټلیفون نه شي لیدلای چې څومره دي.
lock-try-again = یو ځل بیا هڅه وکړئ
lock-throw-away = پاک یې کړئ او نوی کوډ ولیکئ

## Sign out

sign-out = وځئ
sign-out-title = وتل غواړئ؟
sign-out-text = هر څه له ټلیفون څخه پاکېږي. ستاسو پلان له لارښود سره پاتې کېږي. د بیا ننوتلو لپاره نوی کوډ پکار دی.
sign-out-unsent =
    { $count ->
        [one] { $count } شی لا نه دی لېږل شوی. صبر وکړئ چې انټرنېټ ولرئ، که نه له منځه ځي.
       *[other] { $count } شیان لا نه دي لېږل شوي. صبر وکړئ چې انټرنېټ ولرئ، که نه له منځه ځي.
    }
sign-out-stay = پاتې کېږم

## Help

help-call = { $coach } ته زنګ ووهئ
help-write = { $coach } ته ولیکئ
call-ask = { $coach } ته ووایئ چې راته زنګ ووهي
call-asked = { $coach } ته مو ویلي دي چې درته زنګ ووهي
help-code = کوډ نه لرئ؟ له هغه چا وپوښتئ چې په پروژه کې درسره مرسته کوي.
help-screens = په اپلیکېشن کې دا شته
help-today = اوس او وروسته څه لرئ
help-schedule = هره اوونۍ څه کوئ
help-steps = تر کومه ځایه ورسېدئ
help-messages = خپل لارښود ته ولیکئ
help-danger = څوک په خطر کې دی؟ 112 ته زنګ ووهئ.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = یو شی خوندي نه شو
refused-no-such-occurrence = تاسو داسې څه ته ځواب ورکړی دی چې نور په مهالوېش کې نشته. په مهالوېش کې وګورئ چې اوس څه لرئ.
refused-occurrence-cancelled = تاسو داسې څه ته ځواب ورکړی دی چې لغوه شوي دي. اړتیا نشته چې څه وکړئ.
refused-no-such-goal = دا هدف نور ستاسو په پلان کې نشته. په زینه کې وګورئ چې اوس څه لرئ.
refused-no-such-own-goal = ستاسو دا غوښتنه نور نشته. په زینه کې وګورئ چې هدف اوس په پلان کې شته که نه.
refused-too-many-own-goals = ستاسو درې خپل هدفونه د ځواب په تمه دي. ځواب ته صبر وکړئ، یا یو له دوی بېرته واخلئ.
refused-no-such-message = دا پیغام نور نشته. اړتیا نشته چې څه وکړئ.
refused-unknown-language = دا ژبه دلته نشته. بله ژبه وټاکئ.
refused-no-such-plan = دا پلان نور نشته. اړتیا نشته چې څه وکړئ.
refused-no-such-attachment = یو غږیز پیغام یا عکس و نه رسېد او نور په ټلیفون کې نشته. یو ځل بیا یې وکړئ.
refused-unreadable = سرور ستاسو په کار پوه نه شو. اپلیکېشن بند او بیا خلاص کړئ او هغه کار یو ځل بیا وکړئ.
