### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = دا پوړۍ په زینه کې نشته. د زینې له پوړیو څخه یوه وټاکئ.
plan-ends-before-start = پای باید تر پیل وروسته وي.
plan-until-before-first = وروستۍ ورځ باید همدا لومړۍ ورځ یا تر هغې وروسته وي.
plan-no-weekday = لږ تر لږه د اوونۍ یوه ورځ وټاکئ.
plan-weekday-twice = د اوونۍ یوه ورځ دوه ځله لیکل شوې ده. یوه یې پاکه کړئ.
plan-too-long = یو فعالیت تر دوو کلونو ډېر نه شي کېدلای. د وروستۍ ورځې لپاره مخکې نېټه وټاکئ.
plan-never-happens = د لومړۍ او وروستۍ ورځې ترمنځ د اوونۍ دا ورځې نشته. ورځې بدلې کړئ.
plan-exception-elsewhere = لغوه شوې ورځ د دې فعالیت ورځ نه ده. پاکه یې کړئ یا بله وټاکئ.
plan-id-twice = د پلان دوه برخې یو شان id لري. یوه یې پاکه کړئ او بیا یې ورزیاته کړئ.
plan-too-many = پلان ډېر اوږد دی. یو پلان تر 60 فعالیتونو او 60 هدفونو پورې لري.

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = کرښه نه لوستل کېږي. کیلي، د مساوي نښه او ارزښت ولیکئ، لکه title = "Svenska och mat".
plan-file-not-quoted = لیکنه باید د " نښو په منځ کې وي، لکه title = "Svenska och mat".
plan-file-key-twice = کیلي په یوه برخه کې دوه ځله لیکل شوې ده. یوه یې پاکه کړئ.
plan-file-unknown-key-near = د «{ $key }» په نوم کیلي نشته. ستاسو مطلب «{ $near }» و؟
plan-file-unknown-key = د «{ $key }» په نوم کیلي نشته. دلته دا لیکل کېدای شي: { $known }.
plan-file-missing-key = «{ $key }» نشته. د بېلګې په توګه ولیکئ: { $example }
plan-file-wrong-value = د «{ $key }» ارزښت نه لوستل کېږي. د بېلګې په توګه ولیکئ: { $example }
plan-file-single-brackets = [[{ $key }]] په دوه ګونو قوسونو کې په جلا کرښه ولیکئ.
plan-file-newer-format = د فایل بڼه تر هغې نوې ده چې سرور یې لوستلای شي. format = { $known } ولیکئ، یا سرور تازه کړئ.
plan-file-no-such-date-near = د { $written } نېټه نشته. د میاشتې وروستۍ ورځ { $near } ده.
plan-file-no-such-date = د { $written } نېټه نشته. کال، میاشت او ورځ ولیکئ، لکه 2026-11-24.
plan-file-no-such-time = د { $written } وخت نشته. ساعت او دقیقه هره یوه په دوو شمېرو ولیکئ، له 00:00 تر 23:59.
plan-file-unknown-word-near = «{ $written }» د ټاکلو لپاره نشته. ستاسو مطلب «{ $near }» و؟
plan-file-unknown-word = «{ $written }» د «{ $key }» لپاره نه شي ټاکل کېدای. له دې څخه یو وټاکئ: { $known }.
plan-file-text-empty = د «{ $key }» لیکنه تشه ده. لږ تر لږه یو توری ولیکئ، یا کرښه پاکه کړئ.
plan-file-text-too-long = د «{ $key }» لیکنه { $length } توري لري. تر { $max } پورې ولیکئ.
plan-file-text-control = د «{ $key }» په لیکنه کې داسې نښه ده چې نه ښودل کېږي. پاکه یې کړئ.
plan-file-ends-before-start = فعالیت په { $end } پای ته رسېږي، خو په { $start } پیلېږي. داسې پای ولیکئ چې تر پیل وروسته وي.
plan-file-no-end = هغه فعالیت چې هره اوونۍ راځي، باید وروستۍ ورځ ولري. د بېلګې په توګه ولیکئ: until = 2026-12-18
plan-file-no-day = فعالیت ورځ نه لري. د یو ځل لپاره date = 2026-11-24 ولیکئ، او د هرې اوونۍ لپاره weekdays = ["tisdag"] ولیکئ.
plan-file-two-schedules = فعالیت هم نېټه لري او هم د اوونۍ ورځې. د یو ځل لپاره date پرېږدئ، او د هرې اوونۍ لپاره weekdays، first او until پرېږدئ.
plan-file-unknown-step = پوړۍ { $step } په زینه کې نشته. له 1 تر { $top } یوه شمېره ولیکئ. { $top } د زینې سر دی.
plan-file-too-many-steps = زینه ډېرې پوړۍ لري. تر { $max } پورې ولیکئ.
plan-file-unknown-participant-near = تاسو د «{ $written }» په نوم ګډونوال نه لرئ. ستاسو مطلب «{ $near }» و؟
plan-file-unknown-participant = تاسو ګډونوال «{ $written }» نه لرئ. نوم هماغسې ولیکئ لکه ستاسو په لست کې چې دی.
plan-file-several-participants = ستاسو څو ګډونوال د «{ $name }» نوم لري. د نوم پر ځای د ګډونوال id ولیکئ.
plan-file-right = د پلان فایل لوستل کېږي.
plan-file-published =
    { $changes ->
        [0] د { $revision } په شمېره خپور شو. له تېر ځل راهیسې څه نه دي بدل شوي.
        [one] د { $revision } په شمېره خپور شو. په ټلیفون کې { $changes } شی بدل شوی دی.
       *[other] د { $revision } په شمېره خپور شو. په ټلیفون کې { $changes } شیان بدل شوي دي.
    }
plan-file-untranslated = ژباړه نه لري: { $text }

### What the program says to who looks after the server.

backup-written = خوندي کاپي ولیکل شوه او وکتل شوه چې سمه ده.
backup-restored = خوندي کاپي بېرته راوړل شوه.
doctor-sound = ډېټابېس روغ دی او هر څه پکې سم دي.
doctor-damaged = د ډېټابېس فایل خراب دی.
doctor-reference-broken = یو قطار داسې قطار ته اشاره کوي چې نشته.
doctor-row-missing = یو ګډونوال هغه قطار نه لري چې ټول یې باید ولري.
doctor-head-wrong = د یوې لړۍ پای له وروستي بدلون سره سمون نه خوري.
doctor-number-wrong = په یوه لړۍ کې یوه شمېره غلطه ده یا دوه ځله کارول شوې ده.
doctor-value-wrong = یو خوندي شوی ارزښت نه لوستل کېږي.
doctor-item-misplaced = په یوه لړۍ کې یو شی تر غلطې کیلي لاندې دی.
doctor-item-differs = په یوه لړۍ کې یو شی له جدولونو سره سمون نه خوري.

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = په Stegvis کې ستاسو ټول معلومات
mydata-lead = دلته هر هغه څه دي چې په Stegvis کې ستاسو په اړه خوندي دي. فایل جوړ شو: { $moment }.
mydata-care = دا فایل ستاسو دی. څوک چې یې لولي، ستاسو په اړه هر څه ویني. پام کوئ چې چا ته یې ورکوئ.
mydata-incomplete = ټول معلومات په فایل کې ځای نه شول. پاتې له خپلې ښاروالۍ وغواړئ.
mydata-nothing = څه نه دي خوندي شوي.
mydata-you = ستاسو په اړه
mydata-name = نوم
mydata-language = ژبه
mydata-municipality = ښاروالي
mydata-programme = پروژه
mydata-coach = لارښود
mydata-since = د ګډون پیل
mydata-seen = ټلیفون له Stegvis سره وصل و
mydata-number = په Stegvis کې ستاسو شمېره
mydata-steps = زینه
mydata-here = تاسو دلته یاست.
mydata-step = پوړۍ { $step }
mydata-plan = ستاسو اوسنی پلان
mydata-draft = هغه څه چې ستاسو لارښود یې لیکي
mydata-plans-before = ستاسو پخواني پلانونه
mydata-plan-reached = ټلیفون ته راورسېد: { $moment }.
mydata-plan-opened = تاسو خلاص کړ: { $moment }.
mydata-goals = هدفونه
mydata-activities = فعالیتونه
mydata-bring = راوړئ
mydata-cancelled = لغوه شو: { $day }
mydata-answers = ستاسو ځوابونه
mydata-late =
    { $count ->
        [one] { $count } دقیقه ناوخته راځم
       *[other] { $count } دقیقې ناوخته راځم
    }
mydata-goals-done = هغه هدفونه چې ترسره کړي مو دي
mydata-wishes = هغه څه چې غوښتي مو دي
mydata-call = چې ستاسو لارښود درته زنګ ووهي
mydata-erasure = چې ستاسو ټول معلومات پاک شي
mydata-own-goal = ستاسو خپل هدف
mydata-smaller-step = یو کوچنی هدف د دې پر ځای
mydata-coach-answered = لارښود ځواب ورکړ: { $moment }.
mydata-wish-over = دا نور اعتبار نه لري.
mydata-messages = پیغامونه
mydata-me = تاسو
mydata-sent-at = ورسېد: { $moment }.
mydata-coach-saw = لارښود ولید: { $moment }.
mydata-read-at = ولوستل شو: { $moment }.
mydata-translations = په ټلیفون کې مو ژباړې
mydata-phones = ټلیفونونه، کوډونه او تقویمونه
mydata-paired = یو ټلیفون ننوت: { $moment }.
mydata-used = وروستی ځل وکارول شو: { $moment }.
mydata-ended = ووت: { $moment }.
mydata-code = یو کوډ له: { $name }
mydata-code-until = تر دې وخته یې اعتبار درلود: { $moment }.
mydata-code-used = وکارول شو: { $moment }.
mydata-calendar = ستاسو تقویم ته لینک، له { $moment }
mydata-sent = کله چې ټلیفون څه لېږلي دي
mydata-refused = خوندي نه شو.
mydata-about = ښه ده چې پوه شئ
mydata-why = ښاروالي دا معلومات د دې لپاره کاروي چې له تاسو سره یوځای د کار یا زده‌کړې پر لور ستاسو ګامونه پلان او تعقیب کړي.
mydata-who = تاسو او ستاسو لارښودان یې ویني. هغه کسان چې ژباړه کوي، د پلان لیکنې ویني، خو نه پوهېږي چې ستاسو دي. آمر یوازې شمېر ویني.
mydata-how-long = ښاروالي ټاکي چې معلومات څومره وخت وساتل شي. له خپل لارښود څخه وپوښتئ.
mydata-rights = له ښاروالۍ غوښتلای شئ چې معلومات سم یا پاک کړي. که راضي نه یاست، Integritetsskyddsmyndigheten، IMY، ته شکایت کولای شئ.
mydata-not-here = کوډونه او کیلي ګانې دلته نشته، ځکه داسې خوندي کېږي چې څوک یې لوستلای نه شي. د ښاروالۍ په بیک‌اپونو کې ښايي زاړه معلومات یو څه وخت پاتې شي.
