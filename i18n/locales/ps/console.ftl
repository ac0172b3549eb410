### Status: unchecked (machine-made)

console-title = Stegvis د لارښودانو لپاره
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = اصلي مېنو
nav-own = تاسو
nav-today = نن
nav-participants = ګډونوال
day-today = نن
day-yesterday = پرون
day-tomorrow = سبا
day-and-moment = { $day } { $time }
quote = «{ $text }»
list-more = { $first }، { $last }
list-and = { $first } او { $last }
titled = { $title }: { $rest }
somebody = بل لارښود
fetching = له سرور څخه یې راوړو
stale = هغه څه چې وینئ، ښايي زاړه وي. { $reason }
fail-title = پاڼه نه خلاصېږي
live-closed = اوس بدلونونه سمدستي نه ښکاري. که د څه په تمه یاست، پاڼه بیا خلاصه کړئ.
missing-title = دا پاڼه نشته
missing-text = پته سمه نه ده، یا پاڼه بل ځای ته تللې ده.
missing-back = لومړۍ پاڼې ته

## Signing in

signin-title = ننوتل
signin-lead = د لارښودانو، د ژبې مرستندویانو، آمرانو او د سیسټم مسؤلانو لپاره.
signin-picture = زینه چې خلاصې دروازې ته رسېږي
signin-email = د کار برېښنالیک
signin-password = پټ نوم
signin-do = ننوځئ
signin-busy = ننوتل روان دي
signin-waiting = ګورو چې مخکې ننوتي یاست که نه
signin-ended = له حساب څخه وتلي یاست. بیا ننوځئ. هغه څه چې لیکلي مو دي، په همدې براوزر کې پاتې دي.
signin-wait =
    { $minutes ->
        [one] { $minutes } دقیقه وروسته بیا هڅه وکړئ.
       *[other] { $minutes } دقیقې وروسته بیا هڅه وکړئ.
    }
signin-participant = تاسو ګډونوال یاست؟
signin-participant-link = د ګډونوالو اپلیکېشن خلاص کړئ

## Oneself

me-title = تاسو
me-role = دنده
me-municipality = ښاروالي
me-account = حساب
me-console = تنظیمات
me-language = د کنسول ژبه
role-coach = لارښود
role-coach-for = تاسو خپلو ګډونوالو ته پلانونه جوړوئ او ځواب ورکوئ.
role-language-worker = د ژبې مرستندوی
role-language-worker-for = تاسو هغه څه ژباړئ چې لارښودان یې لیکي.
role-manager = آمر
role-manager-for = تاسو د پروژو پایلې وینئ. نومونه نه وینئ.
results-support = ګډونوالو ته هغه ملاتړ رسېږي چې پکار یې دی؟
results-support-yes =
    { $count ->
        [one] { $percent } سلنه وايي هو ({ $count } ځواب)
       *[other] { $percent } سلنه وايي هو ({ $count } ځوابونه)
    }
results-support-others = { $partly } وايي څه ناڅه، { $no } وايي نه
results-few = تر { $count } لږو کسانو ځواب ورکړی دی. څه نه ښودل کېږي، چې د چا ځواب و نه پېژندل شي.
results-since = د هر کس وروستی ځواب، تر شپږو میاشتو زوړ نه.
role-operator = د سیسټم مسؤل
role-operator-for = تاسو خدمت د سرور په قوماندو چلوئ. ګډونوال نه وینئ او دلته کار نه لرئ.
role-participant = ګډونوال
role-participant-for = ګډونوال اپلیکېشن کاروي، کنسول نه.

## Keys

keys = د کیبورډ لنډلارې
keys-search = په ګډونوالو کې ولټوئ
keys-help = د کیبورډ لنډلارې وګورئ
keys-edit-plan = پلان بدل کړئ
keys-message = پیغام ولیکئ
keys-send = پیغام ولېږئ
keys-activity = نوی فعالیت
keys-publish = د خپرولو پاڼه خلاصه کړئ
keys-publish-now = خپور کړئ
keys-undo = بېرته واخلئ
keys-redo = بیا یې وکړئ
keys-move = ټاکلی وخت پنځلس دقیقې یا یوه ورځ وړاندې یا وروسته کړئ
keys-save-next = خوندي کړئ او بل ته لاړ شئ
keys-next-phrase = ورپسې لیکنه
keys-previous-phrase = مخکینۍ لیکنه
keys-translate = د ژباړې خانې ته

## Today

today-title =
    { $count ->
        [one] { $count } ګډونوال تاسو ته اړتیا لري
       *[other] { $count } ګډونوال تاسو ته اړتیا لري
    }
today-nobody = سلام، { $name }
today-lead = { $date }، { $time }
today-label = هغه کسان چې تاسو ته اړتیا لري، بیړني لومړی
today-empty = څوک ستاسو په تمه نشته
today-empty-text = که څوک ولیکي، نه شي راتلای، یا پلان یا ټلیفون ونه لري، دلته یې وینئ.
today-mine = ستاسو ګډونوال
position = پوړۍ { $step } له { $steps } څخه
position-top = د زینې په سر کې
need-cannot = { $day } { $time } نه شي راتلای
need-late =
    { $count ->
        [one] { $day } { $time } { $count } دقیقه ناوخته راځي
       *[other] { $day } { $time } { $count } دقیقې ناوخته راځي
    }
need-call = غواړي چې زنګ ورته ووهئ
need-bad = { $day } { $time }: وايي چې ښه نه و
need-own-goal = د خپل هدف وړاندیز کوي
need-smaller = کوچنی هدف غواړي
need-smaller-split = هدف ووېشئ
need-erasure = غواړي چې معلومات یې پاک شي
need-erasure-until = د ځواب وروستۍ نېټه: { $day }.
need-erasure-look = وګورئ
need-message = تاسو ته یې لیکلي دي
need-voice = غږیز پیغام یې لېږلی دی
need-photo = عکس یې لېږلی دی
need-no-plan = پلان نه لري
need-no-plan-text = تر هغې چې پلان خپور نه کړئ، ټلیفون څه نه ښيي.
need-not-paired = نښلول شوی ټلیفون نه لري
need-not-paired-text = کوډ وښایئ، بیا ګډونوال اپلیکېشن خلاصولای شي.
need-more =
    { $count ->
        [one] { $count } بله خبره هم شته.
       *[other] { $count } نورې خبرې هم شته.
    }
need-reply = ځواب ورکړئ
need-called = زنګ مې وواهه
need-plan = پلان جوړ کړئ
need-code = کوډ وښایئ
need-do-label = { $action }: { $name }
wait-now = همدا اوس
wait-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقې
    }
wait-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعته
    }
wait-days =
    { $count ->
        [one] { $count } ورځ
       *[other] { $count } ورځې
    }
since = له { $moment } راهیسې

## The participants

people-lead =
    { $count ->
        [one] تاسو { $count } ګډونوال لرئ.
       *[other] تاسو { $count } ګډونوال لرئ.
    }
people-none = لا ګډونوال نه لرئ
people-none-text = په ښاروالۍ کې مو د سیسټم مسؤل ګډونوال ورزیاتوي او لارښود ورته ټاکي.
people-search = ګډونوال ولټوئ
people-search-note = نوم، پروژه یا ژبه
people-found =
    { $count ->
        [one] { $count } ګډونوال ښکاري
       *[other] { $count } ګډونوال ښکاري
    }
people-not-found = هېڅ ګډونوال له «{ $typed }» سره سمون نه خوري
people-not-found-text = د نوم، پروژې یا ژبې یوه برخه ولیکئ او ولټوئ.
people-name = ګډونوال
people-step = پوړۍ
people-language = ژبه
people-phone = ټلیفون
people-needs = پیغامونه
people-unread =
    { $count ->
        [one] { $count } نالوستی
       *[other] { $count } نالوستي
    }
phone-none = ټلیفون نشته
phone-none-long = ټلیفون نه دی نښلول شوی.
phone-paired = ټلیفون نښلول شوی دی، خو پلان یې لا نه دی اخیستی.
phone-seen = { $moment } تازه شوی
phone-seen-long = ټلیفون { $moment } تازه شوی دی.

## How far the published plan has come: words beside pictures

delivery-published = { $moment } خپور شوی
delivery-not-reached = لا ټلیفون ته نه دی رسېدلی
delivery-reached = { $moment } ټلیفون ته رسېدلی
delivery-not-opened = لا نه دی خلاص شوی
delivery-opened = { $moment } خلاص شوی
people-not-reached = نوی پلان لا ټلیفون ته نه دی رسېدلی
people-not-opened = نوی پلان لا نه دی خلاص شوی
people-opened = پلان { $moment } خلاص شوی

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = لوستلای شي: { $language } او سویډني.
person-reads-swedish = سویډني لوستلای شي.
person-code = نوی کوډ
person-edit-plan = پلان بدل کړئ
person-no-plan = لا خپور شوی پلان نشته.
desk-step-done = وشو
desk-step-here = دلته دي
desk-step-coming = وروسته
desk-stair =
    { $steps ->
        [one] زینه { $steps } پوړۍ لري. ګډونوال په پوړۍ { $step } کې دی. د زینې په سر کې: { $top }.
       *[other] زینه { $steps } پوړۍ لري. ګډونوال په پوړۍ { $step } کې دی. د زینې په سر کې: { $top }.
    }
desk-stair-top = ګډونوال د زینې سر ته رسېدلی دی: { $top }.
goal-done-on = { $date } وشو
goal-on-step = پوړۍ { $step }
day-nothing = هېڅ نشته
occurrence-cancelled = لغوه شو
occurrence-coming = راځي
occurrence-here = په ځای کې دي
occurrence-late =
    { $count ->
        [one] { $count } دقیقه ناوخته راځي
       *[other] { $count } دقیقې ناوخته راځي
    }
occurrence-was = ګډون یې وکړ: «{ $feeling }»
occurrence-cannot = نه شي راتلای: «{ $reason }»
occurrence-no-answer = ځواب یې نه دی ورکړی
talk = پیغامونه
talk-sees = تاسو او { $name } یې وینئ
talk-empty = تاسو او { $name } لا یو بل ته نه دي لیکلي.
talk-write = { $name } ته ولیکئ
talk-write-language = په ساده سویډني ولیکئ. { $name } دا ژبه لولي: { $language }.
talk-sending = لېږل کېږي
talk-by = { $name } { $time }

## A pairing code

code-title = د { $name } لپاره کوډ
code-lead = انځور { $name } ته وښایئ، یا کوډ ورته ولولئ. یو ځل کار کوي، په یوه ټلیفون کې.
code-qr = QR کوډ چې د { $name } لپاره اپلیکېشن خلاصوي
code-type = دا کوډ په اپلیکېشن کې لیکل کېږي:
code-link = د لېږلو لینک
code-link-note = لینک یوازې پخپله ګډونوال ته ولېږئ. هر څوک چې یې خلاص کړي، پلان ویني.
code-copy = لینک کاپي کړئ
code-copied = لینک کاپي شو. په SMS یا برېښنالیک کې یې پېسټ کړئ.
code-until = کوډ تر { $moment } پورې کار کوي. چې دا بند کړئ، کوډ بیا نه ښکاري، خو نوی جوړولای شئ.
code-done = سمه ده

## The plan editor

edit-plan = پلان
edit-title = د { $name } پلان
edit-saving = مسوده، خوندي کېږي.
edit-saved = مسوده، { $moment } خوندي شوه.
edit-sees-none = { $name } لا پلان نه لري.
edit-sees-same = { $name } همدا پلان ویني.
edit-sees-old = { $name } د { $moment } پلان ویني.
edit-sees-waiting = د { $moment } پلان خپور شوی دی، خو لا ټلیفون ته نه دی رسېدلی.
edit-unsaved = مسوده نه ده خوندي شوې
edit-unsaved-text = { $reason } هغه څه چې لیکلي مو دي، په همدې براوزر کې پاتې دي او چې وشي، خوندي کېږي.
edit-adopted = { $name } مسوده { $moment } بدله کړې ده. تاسو نوې نسخه وینئ.
edit-problems = مخکې له دې چې پلان خپور شي، دا باید بدل شي
edit-undo = بېرته واخلئ
edit-template = له نمونې
edit-publish = خپور کړئ
edit-step = د ګډونوال پوړۍ
step-unknown = پوړۍ { $step }
goal-add = کوچنی هدف
goal-form = کوچنی هدف
goal-title = هدف
goal-how-field = داسې کېږي
goal-step = د کومې پوړۍ دی
goal-edit = هدف «{ $title }» بدل کړئ
goal-up = هدف «{ $title }» پورته کړئ
goal-down = هدف «{ $title }» ښکته کړئ
goal-remove = هدف «{ $title }» پاک کړئ
edit-notice = له پلان سره یادښت
edit-notice-note = ګډونوال یې د اپلیکېشن په سر کې ویني. په ساده سویډني ولیکئ.
edit-week-title = اوونۍ
edit-week = اوونۍ { $number }، { $days }
edit-week-before = مخکینۍ اوونۍ
edit-week-after = ورپسې اوونۍ
edit-week-note = د بدلولو لپاره پر وخت کېکاږئ، یا یې د غشو په کیلیو وړاندې یا وروسته کړئ. ټکي ټکي کرښه: نه دی خپور شوی.
block-new = نه دی خپور شوی
block-cancelled = لغوه شوی
edit-all =
    { $count ->
        [0] فعالیتونه
        [one] { $count } فعالیت
       *[other] { $count } فعالیتونه
    }
edit-add = نوی فعالیت
edit-empty = په پلان کې لا څه نشته
edit-empty-text = فعالیت ورزیات کړئ، یا له نمونې څخه پیل وکړئ.
edit-open = بدل کړئ
edit-open-label = «{ $title }» بدل کړئ
edit-remove = پاک کړئ
edit-remove-label = «{ $title }» پاک کړئ

form-new = نوی فعالیت
form-edit = فعالیت بدل کړئ
form-kind = ډول
form-title = څه
form-place = ځای
form-address = پته
form-contact = د اړیکې کس
form-phone = د اړیکې کس ټلیفون
form-bring = راوړئ
form-repeats = تکرار
form-weekly = هره اوونۍ
form-once = یو ځل
form-weekdays = ورځې
form-start = پیل
form-end = پای
form-date = نېټه
form-first = لومړۍ ورځ
form-until = وروستۍ ورځ
form-cancel-day = { $day } لغوه کړئ
form-cancelled = لغوه شوې ورځې
form-cancelled-day = { $day } لغوه ده
form-restore = بېرته یې راولئ
form-restore-label = { $day } بېرته راولئ
form-done = سمه ده
form-drop = لرې یې کړئ
form-not-yet = تر هغې چې دا خانه سمه شي، په پلان کې پخوانۍ لیکنه پاتې کېږي.
field-missing = دلته څه ولیکئ.
field-too-long = لیکنه { $length } توري لري. تر { $max } پورې ولیکئ.
field-control = په لیکنه کې داسې نښه ده چې نه ښودل کېږي. پاکه یې کړئ.
field-no-date = داسې نېټه ولیکئ چې شته وي: کال، میاشت او ورځ.
field-no-time = وخت ولیکئ، لکه 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }، له { $first } تر { $until }

quick-label = په یوه کرښه فعالیت ورزیات کړئ
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = له کرښې دا معنا واخیستل شوه
quick-no-time = کله؟ د بېلګې په توګه ولیکئ: 10-12
quick-no-day = کومه ورځ؟ د بېلګې په توګه ولیکئ: tis یا 24 nov
quick-no-title = څه؟ د بېلګې په توګه ولیکئ: svenska
quick-until-guess = تر { $date }؟
quick-until = تر { $date }

preview-title = { $name } یې داسې ویني
preview-label = ټلیفون، لکه { $name } یې چې ویني
preview-language = د ټلیفون ژبه
preview-screen = د ټلیفون پاڼه
preview-fetching = د ټلیفون انځور جوړېږي
preview-stale = انځور ښايي زوړ وي. { $reason }
preview-note = که اوس یې خپور کړئ، داسې به وي. هغه څه چې په دې ژبه نشته ({ $language })، په سویډني ښکاري.
preview-swedish-note = که اوس یې خپور کړئ، په سویډني به داسې وي.

template-title = له نمونې څخه پیل وکړئ
template-lead = د نمونې نېټې د همدې اوونۍ له دوشنبې شمېرل کېږي.
template-note = وروسته یې بېرته اخیستلای شئ. تر خپرولو مخکې ګډونوال څه نه ویني.
template-none = نمونې نشته
template-none-text = پروژه ستاسو په ښاروالۍ کې نمونې نه لري.
template-holds = فعالیتونه: { $activities }. کوچني هدفونه: { $goals }.
template-use = وکاروئ
template-add = ورزیات کړئ
template-replace = ټول بدل کړئ
template-use-label = نمونه { $template } وکاروئ
template-add-label = هغه څه ورزیات کړئ چې په نمونه { $template } کې دي
template-replace-label = ټول پلان د نمونې { $template } په پلان بدل کړئ

## Publishing

publish-title = د { $name } پلان خپور کړئ
publish-lead =
    { $count ->
        [one] { $count } شی بدلېږي.
       *[other] { $count } شیان بدلېږي.
    }
publish-nothing = د خپرولو لپاره څه نشته: { $name } له مخکې همدا پلان ویني.
publish-note = { $name } بدلون په اپلیکېشن کې ویني. بیا یې هم بدلولای او خپرولای شئ.
publish-changes = دا بدلېږي
publish-problems = پلان له ټولو قاعدو سره برابر نه دی. دا بند کړئ او په نښه شوي ځایونه بدل کړئ.
publish-who = پلان دوی ته رسېږي
publish-languages = ژبې
publish-swedish = سویډني: هر څه شته
publish-looking = ګورو چې څه ژباړل شوي دي
publish-all = { $language }: هر څه شته
publish-lacking =
    { $count ->
        [one] { $language }: له { $texts } لیکنو څخه { $count } نشته
       *[other] { $language }: له { $texts } لیکنو څخه { $count } نشته
    }
publish-lacking-note = تر هغې چې د ژبې مرستندوی یې وژباړي، په سویډني ښکاري. چې پلان خپور کړئ، د ژبې مرستندوی یې په خپل لست کې ویني.
publish-back = بېرته
publish-do = { $name } ته یې خپور کړئ
publish-busy = خپرېږي
published-title = پلان خپور شو
published-text = چې ټلیفون انټرنېټ ولري، پلان { $name } ته رسېږي. د پلان شمېره { $revision } ده.
published-no-phone = د پلان شمېره { $revision } ده. چې ټلیفون ونښلول شي، { $name } یې ویني.
published-untranslated =
    { $count ->
        [one] { $count } لیکنه د ژباړې په تمه ده او تر هغې په سویډني ښکاري.
       *[other] { $count } لیکنې د ژباړې په تمه دي او تر هغې په سویډني ښکاري.
    }
published-person = د { $name } پاڼې ته
published-stay = په پلان کې پاتې شئ

change-step = پوړۍ
change-notice = یادښت
change-notice-gone = له پلان سره یادښت پاکېږي.
change-added = نوی
change-moved = وخت یې بدل شو
change-cancelled = لغوه شو
change-restored = بیا شته
change-changed = بدل شو
change-removed = پاک شو
change-goal-added = نوی هدف
change-goal-changed = بدل شوی هدف
change-goal-removed = پاک شوی هدف
change-goals = هدفونه
change-goals-order = د کوچنیو هدفونو ترتیب بدلېږي.

## Two coaches at the same plan

clash-title = دوو کسانو یو پلان بدل کړی دی
clash-lead = تاسو چې لیکل کول، { $name } { $moment } خپل بدلون خوندي کړ. هېڅ شی له منځه نه دی تللی. وټاکئ چې کوم یو پاتې شي.
clash-left = لومړی وټاکئ چې کوم یو پاتې شي. پاتې ټاکنې: { $count }
clash-note = خپله ټاکنه په Ctrl Z بېرته اخیستلای شئ.
clash-mine = ستاسو نسخه
clash-mine-note = لا نه ده خوندي شوې
clash-theirs = د { $name } نسخه
clash-theirs-note = { $moment } خوندي شوې
clash-differs = توپیر لري:
clash-keep-mine = زما پاتې کړئ
clash-keep-theirs = د { $name } نسخه واخلئ
clash-merge = دواړه یو ځای کړئ
clash-no-clash = تاسو دواړو بېل شیان بدل کړي دي. دواړه یو ځای کولای شئ.
clash-choose = دا تاسو دواړو بدل کړي دي. د یو ځای کولو لپاره وټاکئ:
clash-item = تاسو: { $mine } { $name }: { $theirs }
clash-item-label = د دې لپاره کوم یو پاتې شي: { $mine }
clash-undecided = نه دی ټاکل شوی
clash-choose-mine = زما
clash-gone = پاک شوی.
item-step = د ګډونوال پوړۍ: { $step }
item-notice = له پلان سره یادښت: «{ $text }»
item-goal = هدف: { $title } ({ $step }). { $how }
item-except = لغوه: { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } لیکنه ژباړه نه لري
       *[other] { $count } لیکنې ژباړه نه لري
    }
phrases-done = هر څه ژباړل شوي دي
phrases-label = د ژباړلو لیکنې ({ $language })، لومړی هغه چې ډېر کسان یې په تمه دي
phrases-show = وښایئ
phrases-show-missing = ناژباړلې
phrases-show-all = ټولې
phrases-none = هر څه ژباړل شوي دي
phrases-none-text = چې یو لارښود نوی څه خپور کړي، دلته راځي.
phrases-choose = له لست څخه یوه لیکنه وټاکئ.
tone-missing = ناژباړلې
tone-machine = د کمپیوټر ژباړه، نه ده کتل شوې
tone-person = ژباړل شوې
phrase-awaited =
    { $count ->
        [0] { $use }، هېڅوک یې په تمه نه دي، له { $moment } راهیسې
        [one] { $use }، { $count } ګډونوال یې په تمه دی، له { $moment } راهیسې
       *[other] { $use }، { $count } ګډونوال یې په تمه دي، له { $moment } راهیسې
    }
phrase-use-activity = فعالیت
phrase-use-goal = کوچنی هدف
phrase-use-notice = د لارښود یادښت
phrase-use-place = ځای
phrase-use-bring = راوړئ
phrase-use-step = پوړۍ
phrase-where-activity = د فعالیت نوم. په مهالوېش او لومړۍ پاڼه کې ښکاري، نو لنډ یې ولیکئ.
phrase-where-goal = کوچنی هدف، یا دا چې څنګه کېږي. له ګډونوال سره خبرې وکړئ: ووایئ چې څه وکړي.
phrase-where-notice = له لارښود څخه ګډونوال ته یادښت. داسې یې ولیکئ لکه لارښود چې خبرې کوي: په مهربانۍ او څرګند.
phrase-where-place = د ځای نوم. هغه نوم چې پر لوحه لیکل شوی وي، مه بدلوئ، او که اړتیا وي، روښانه یې کړئ.
phrase-where-bring = هغه څه چې ګډونوال یې له ځان سره راوړي. د «راوړئ» تر کلمې وروسته راځي.
phrase-where-step = د زینې یوه پوړۍ، یا هغه څه چې د زینې په سر کې دي. پر زینه ښکاري، نو لنډ یې ولیکئ.
phrase-source = سویډني، اصلي لیکنه
phrase-form = ژباړه: { $language }
phrase-in = ژباړه: { $language }
phrase-save = خوندي کړئ او بله وګورئ
phrase-saving = خوندي کېږي
phrase-saved =
    { $count ->
        [0] «{ $source }» خوندي شوه. اوس کوم ټلیفون یې په تمه نه دی.
        [one] «{ $source }» خوندي شوه. { $count } ټلیفون ته رسېږي.
       *[other] «{ $source }» خوندي شوه. { $count } ټلیفونونو ته رسېږي.
    }
phrase-by-person = ژباړه: { $name }
phrase-by-machine = کمپیوټر ژباړلې ده، نه ده کتل شوې
phrase-clash-mine = نه ده خوندي شوې
phrase-clash-theirs = ستاسو د لیکلو پر مهال خوندي شوې
phrase-keep-mine = زما خوندي کړئ
phrase-keep-theirs = بله واخلئ
phrase-on-phone = په ټلیفون کې
phrase-on-phone-note = د لیکنې شاوخوا نور څه بېلګې دي.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = سبا په مهالوېش کې څه لرئ. Stegvis خلاص کړئ.
push-today = نن په مهالوېش کې څه لرئ. Stegvis خلاص کړئ.
push-soon = تر یوه ساعت پورې په مهالوېش کې څه لرئ. Stegvis خلاص کړئ.
push-message = نوی پیغام لرئ. Stegvis خلاص کړئ.
push-plan = ستاسو پلان نوی دی. Stegvis خلاص کړئ.

## What a participant wishes of goals

wish-language = ګډونوال دا ژبه ټاکلې ده: { $language }.
wish-title = په پلان کې د هدف متن
wish-title-note = په سویډني یې ولیکئ. د پلان د نورو متنونو په شان ژباړل کېږي.
wish-accept = په پلان کې یې واچوئ
wish-accepting = په پلان کې اچول کېږي
wish-answer = پر ځای یې ځواب ورکړئ
wish-word = ستاسو ځواب
wish-word-note = { $name } ځواب په زینه کې ویني او د پیغام په توګه هم ورته رسېږي.
wish-send = ځواب ولېږئ
goal-too-big = ګډونوال کوچنی هدف غواړي. یو یا څو کوچني هدفونه ولیکئ. چې پلان خپور کړئ، غوښتنې ته ځواب ورکړل شوی دی.

## Erasing a participant

erasure-erase = هر څه پاک کړئ
erasure-decline = رد یې کړئ
erasure-erase-title = د { $name } ټول معلومات پاک شي؟
erasure-erase-lead = پلان، ځوابونه، پیغامونه او ټلیفون د تل لپاره له منځه ځي، ستاسو لپاره هم. دا کار بېرته نه شي اخیستل کېدای.
erasure-law = ښاروالي د قانون له مخې باید څه وساتي؟ لومړی ډاډه شئ چې د ښاروالۍ په خپل سیسټم کې شته. بیک‌اپونه ښايي معلومات تر هغې ولري چې نوي شي.
erasure-name = نوم ولیکئ: { $name }
erasure-erasing = پاکېږي
erasure-decline-title = د { $name } غوښتنه رد شي؟
erasure-decline-lead = دلیل یې ولیکئ. د پیغام په توګه ورځي.
erasure-reason = ولې نه کېږي؟
erasure-reason-draft = ما ولوستل چې غواړئ معلومات مو پاک شي. دا نه کېږي، ځکه چې … که راضي نه یاست، Integritetsskyddsmyndigheten، IMY، ته شکایت کولای شئ.
erasure-send = ځواب ولېږئ
erasure-keep = لغوه
