### Status: unchecked (machine-made)

console-title = Stegvis بۆ ڕاهێنەران
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = مینیوی سەرەکی
nav-own = تۆ
nav-today = ئەمڕۆ
nav-participants = بەشداران
day-today = ئەمڕۆ
day-yesterday = دوێنێ
day-tomorrow = سبەی
day-and-moment = { $day } { $time }
quote = «{ $text }»
list-more = { $first }، { $last }
list-and = { $first } و { $last }
titled = { $title }: { $rest }
somebody = ڕاهێنەرێکی تر
fetching = لە سێرڤەرەکە دەهێنرێت
stale = ئەوەی دەیبینیت لەوانەیە کۆن بێت. { $reason }
fail-title = پەڕەکە نەهێنرا
live-closed = ئێستا گۆڕانکارییەکان یەکسەر پیشان نادرێن. ئەگەر چاوەڕێی شتێکیت، پەڕەکە نوێ بکەرەوە.
missing-title = ئەم پەڕەیە نییە
missing-text = ناونیشانەکە هەڵەیە، یان پەڕەکە گوازراوەتەوە.
missing-back = بۆ پەڕەی سەرەتا

## Signing in

signin-title = چوونەژوورەوە
signin-lead = بۆ ڕاهێنەران، پشتیوانی زمان، بەڕێوەبەران و بەرپرسانی سیستەم.
signin-picture = پلیکانەیەک کە بەرەو دەرگایەکی کراوە سەردەکەوێت
signin-email = ئیمەیلی کار
signin-password = وشەی نهێنی
signin-do = چوونەژوورەوە
signin-busy = دەچیتە ژوورەوە
signin-waiting = دەپشکنرێت ئایا پێشتر چوویتەتە ژوورەوە
signin-ended = چیتر لە ژوورەوە نیت. دووبارە بچۆ ژوورەوە. ئەوەی نووسیوتە لەم وێبگەڕەدا ماوە.
signin-wait =
    { $minutes ->
        [one] دوای { $minutes } خولەک دووبارە هەوڵ بدە.
       *[other] دوای { $minutes } خولەک دووبارە هەوڵ بدە.
    }
signin-participant = تۆ بەشداریت؟
signin-participant-link = ئەپی بەشداران بکەرەوە

## Oneself

me-title = تۆ
me-role = ڕۆڵ
me-municipality = شارەوانی
me-account = هەژمار
me-console = ڕێکخستنەکان
me-language = زمانی کۆنسۆڵ
role-coach = ڕاهێنەر
role-coach-for = پلان بۆ بەشدارەکانت دادەنێیت و وەڵامیان دەدەیتەوە.
role-language-worker = پشتیوانی زمان
role-language-worker-for = ئەوەی ڕاهێنەران دەینووسن وەریدەگێڕیت.
role-manager = بەڕێوەبەر
role-manager-for = ئەنجامی پڕۆژەکان دەبینیت. ناو نابینیت.
results-support = بەشداران ئەو پشتگیرییەی پێویستیانە وەری دەگرن؟
results-support-yes =
    { $count ->
        [one] لە سەدا { $percent } دەڵێن بەڵێ ({ $count } وەڵام)
       *[other] لە سەدا { $percent } دەڵێن بەڵێ ({ $count } وەڵام)
    }
results-support-others = { $partly } دەڵێن تا ڕادەیەک، { $no } دەڵێن نەخێر
results-few = کەمتر لە { $count } کەس وەڵامیان داوەتەوە. بۆ ئەوەی وەڵامی کەس نەناسرێتەوە، هیچ پیشان نادرێت.
results-since = دوایین وەڵامی هەر کەسێک، کە لە شەش مانگ کۆنتر نەبێت.
role-operator = بەرپرسی سیستەم
role-operator-for = خزمەتگوزارییەکە بە فەرمانەکانی سێرڤەر بەڕێوە دەبەیت. بەشدارەکان نابینیت، و لێرە کارێک نییە بیکەیت.
role-participant = بەشدار
role-participant-for = بەشداران ئەپەکە بەکار دەهێنن، نەک کۆنسۆڵ.

## Keys

keys = کورتبڕەکانی کیبۆرد
keys-search = گەڕان لە نێو بەشداراندا
keys-help = پیشاندانی کورتبڕەکان
keys-edit-plan = گۆڕینی پلانەکە
keys-message = نووسینی نامە
keys-send = ناردنی نامەکە
keys-activity = چالاکیی نوێ
keys-publish = کردنەوەی بەشی بڵاوکردنەوە
keys-publish-now = بڵاوکردنەوە
keys-undo = هەڵوەشاندنەوە
keys-redo = دووبارەکردنەوە
keys-move = جووڵاندنی کاتی هەڵبژێردراو بۆ چارەگێک یان ڕۆژێک
keys-save-next = پاشەکەوتکردن و چوون بۆ دواتر
keys-next-phrase = دەقی دواتر
keys-previous-phrase = دەقی پێشوو
keys-translate = بۆ خانەی وەرگێڕان

## Today

today-title =
    { $count ->
        [one] { $count } بەشدار پێویستی بە تۆیە
       *[other] { $count } بەشدار پێویستیان بە تۆیە
    }
today-nobody = سڵاو { $name }
today-lead = { $date }، { $time }
today-label = ئەوانەی پێویستیان بە تۆیە، بەپەلەترینەکان لە سەرەوە
today-empty = کەس چاوەڕێی تۆ ناکات
today-empty-text = لێرە دەیبینیت کاتێک کەسێک دەنووسێت، ناتوانێت بێت، پلانی نییە یان مۆبایلی نییە.
today-mine = بەشدارەکانت
position = پلەی { $step } لە { $steps }
position-top = لە سەرەوەیە
need-cannot = ناتوانێت بێت، { $day } { $time }
need-late =
    { $count ->
        [one] { $count } خولەک درەنگ دێت، { $day } { $time }
       *[other] { $count } خولەک درەنگ دێت، { $day } { $time }
    }
need-call = دەیەوێت تەلەفۆنی بۆ بکەیت
need-bad = وتی باش نەبوو، { $day } { $time }
need-own-goal = ئامانجێکی خۆی پێشنیار دەکات
need-smaller = ئامانجێکی بچووکتری دەوێت
need-smaller-split = دابەشکردنی ئامانجەکە
need-erasure = دەیەوێت زانیارییەکانی بسڕێنەوە
need-erasure-until = دوا کاتی وەڵام: { $day }.
need-erasure-look = بینین
need-message = نامەی بۆ نووسیویت
need-voice = نامەیەکی دەنگیی ناردووە
need-photo = وێنەیەکی ناردووە
need-no-plan = پلانی نییە
need-no-plan-text = تا پلانێک بڵاو نەکەیتەوە، مۆبایلەکە هیچ پیشان نادات.
need-not-paired = مۆبایلی نەبەستراوەتەوە
need-not-paired-text = کۆدێک پیشان بدە، ئەوسا بەشدارەکە دەتوانێت ئەپەکە بکاتەوە.
need-more =
    { $count ->
        [one] { $count } شتی تر هەیە.
       *[other] { $count } شتی تر هەن.
    }
need-reply = وەڵام
need-called = تەلەفۆنم بۆ کرد
need-plan = دانانی پلان
need-code = پیشاندانی کۆد
need-do-label = { $action }: { $name }
wait-now = تازە
wait-minutes = { $count } خولەک
wait-hours =
    { $count ->
        [one] { $count } کاتژمێر
       *[other] { $count } کاتژمێر
    }
wait-days =
    { $count ->
        [one] { $count } ڕۆژ
       *[other] { $count } ڕۆژ
    }
since = لە { $moment } بەدواوە

## The participants

people-lead =
    { $count ->
        [one] { $count } بەشدارت هەیە.
       *[other] { $count } بەشدارت هەیە.
    }
people-none = هێشتا بەشدارت نییە
people-none-text = ئەو کەسەی لە شارەوانییەکەتدا خزمەتگوزارییەکە بەڕێوە دەبات، بەشداران زیاد دەکات و ڕاهێنەریان بۆ هەڵدەبژێرێت.
people-search = گەڕانی بەشدار
people-search-note = ناو، پڕۆژە یان زمان
people-found =
    { $count ->
        [one] { $count } بەشدار پیشان دەدرێت
       *[other] { $count } بەشدار پیشان دەدرێن
    }
people-not-found = هیچ بەشدارێک بۆ «{ $typed }» نەدۆزرایەوە
people-not-found-text = بە بەشێک لە ناو، پڕۆژە یان زمانەکە بگەڕێ.
people-name = بەشدار
people-step = پلە
people-language = زمان
people-phone = مۆبایل
people-needs = نامەکان
people-unread =
    { $count ->
        [one] { $count } نەخوێندراوە
       *[other] { $count } نەخوێندراوە
    }
phone-none = مۆبایلی نییە
phone-none-long = هیچ مۆبایلێک نەبەستراوەتەوە.
phone-paired = مۆبایلەکە بەستراوەتەوە، بەڵام هێشتا پلانەکەی نەهێناوە.
phone-seen = { $moment } نوێ کراوەتەوە
phone-seen-long = مۆبایلەکە { $moment } نوێ کراوەتەوە.

## How far the published plan has come: words beside pictures

delivery-published = { $moment } بڵاو کراوەتەوە
delivery-not-reached = هێشتا نەگەیشتووەتە مۆبایلەکە
delivery-reached = { $moment } گەیشتووەتە مۆبایلەکە
delivery-not-opened = هێشتا نەکراوەتەوە
delivery-opened = { $moment } کراوەتەوە
people-not-reached = پلانە نوێیەکە هێشتا نەگەیشتووەتە مۆبایلەکە
people-not-opened = پلانە نوێیەکە هێشتا نەکراوەتەوە
people-opened = پلانەکە { $moment } کراوەتەوە

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = { $language } و سویدی دەخوێنێتەوە.
person-reads-swedish = سویدی دەخوێنێتەوە.
person-code = کۆدی نوێ
person-edit-plan = گۆڕینی پلانەکە
person-no-plan = هێشتا هیچ پلانێک بڵاو نەکراوەتەوە.
desk-step-done = تەواو
desk-step-here = لێرەیە
desk-step-coming = دواتر
desk-stair =
    { $steps ->
        [one] پلیکانەکە { $steps } پلەی هەیە. بەشدارەکە لە پلەی { $step } دایە. لە سەرەوە: { $top }.
       *[other] پلیکانەکە { $steps } پلەی هەیە. بەشدارەکە لە پلەی { $step } دایە. لە سەرەوە: { $top }.
    }
desk-stair-top = بەشدارەکە بە هەموو پلیکانەکەدا سەرکەوتووە و گەیشتووەتە سەرەوە: { $top }.
goal-done-on = { $date } تەواو بوو
goal-on-step = پلەی { $step }
day-nothing = هیچ
occurrence-cancelled = هەڵوەشاوەتەوە
occurrence-coming = دێت
occurrence-here = گەیشتووە
occurrence-late =
    { $count ->
        [one] { $count } خولەک درەنگ دێت
       *[other] { $count } خولەک درەنگ دێت
    }
occurrence-was = لەوێ بوو: «{ $feeling }»
occurrence-cannot = ناتوانێت بێت: «{ $reason }»
occurrence-no-answer = وەڵامی نەداوەتەوە
talk = نامەکان
talk-sees = تۆ و { $name } دەیبینن
talk-empty = تۆ و { $name } هێشتا نامەتان بۆ یەکتر نەنووسیوە.
talk-write = بۆ { $name } بنووسە
talk-write-language = بە سویدییەکی سادە بنووسە. { $name } بە { $language } دەیخوێنێتەوە.
talk-sending = دەنێردرێت
talk-by = { $name } { $time }

## A pairing code

code-title = کۆد بۆ { $name }
code-lead = وێنەکە پیشانی { $name } بدە، یان کۆدەکەی بۆ بخوێنەرەوە. یەک جار و لەسەر یەک مۆبایل کار دەکات.
code-qr = کۆدی QR کە ئەپەکە بۆ { $name } دەکاتەوە
code-type = ئەو کۆدەی لە ئەپەکەدا دەنووسرێت:
code-link = لینک بۆ ناردن
code-link-note = لینکەکە تەنیا بۆ خودی بەشدارەکە بنێرە. هەرکەسێک بیکاتەوە، پلانەکە دەبینێت.
code-copy = کۆپیکردنی لینکەکە
code-copied = لینکەکە کۆپی کرا. لە SMS یان ئیمەیلێکدا دایبنێ.
code-until = کۆدەکە تا { $moment } کار دەکات. کە دایدەخەیت، چیتر پیشان نادرێت، بەڵام دەتوانیت کۆدێکی نوێ دروست بکەیت.
code-done = تەواو

## The plan editor

edit-plan = پلان
edit-title = پلان بۆ { $name }
edit-saving = ڕەشنووس، پاشەکەوت دەکرێت.
edit-saved = ڕەشنووس، { $moment } پاشەکەوت کرا.
edit-sees-none = { $name } هێشتا پلانی نییە.
edit-sees-same = { $name } ئەم پلانە دەبینێت.
edit-sees-old = { $name } پلانی { $moment } دەبینێت.
edit-sees-waiting = پلانی { $moment } بڵاو کراوەتەوە، بەڵام هێشتا نەگەیشتووەتە مۆبایلەکە.
edit-unsaved = ڕەشنووسەکە پاشەکەوت نەکراوە
edit-unsaved-text = { $reason } ئەوەی نووسیوتە لەم وێبگەڕەدا ماوە و کە کرا، پاشەکەوت دەکرێت.
edit-adopted = { $name } ڕەشنووسەکەی گۆڕی ({ $moment }). ئێستا وەشانە نوێیەکە دەبینیت.
edit-problems = پێش بڵاوکردنەوەی پلانەکە دەبێت ئەمانە بگۆڕدرێن
edit-undo = هەڵوەشاندنەوە
edit-template = لە قاڵبەوە
edit-publish = بڵاوکردنەوە
edit-step = پلەی ئێستای بەشدارەکە
step-unknown = پلەی { $step }
goal-add = ئامانجی بچووک
goal-form = ئامانجی بچووک
goal-title = ئامانجەکە
goal-how-field = چۆن دەکرێت
goal-step = هی پلەی
goal-edit = گۆڕینی ئامانجی «{ $title }»
goal-up = بردنە سەرەوەی ئامانجی «{ $title }»
goal-down = هێنانە خوارەوەی ئامانجی «{ $title }»
goal-remove = لابردنی ئامانجی «{ $title }»
edit-notice = وشەیەک لەگەڵ پلانەکە
edit-notice-note = بەشدارەکە لە سەرەوەی ئەپەکەدا دەیبینێت. بە سویدییەکی سادە بنووسە.
edit-week-title = هەفتە
edit-week = هەفتەی { $number }، { $days }
edit-week-before = هەفتەی پێشوو
edit-week-after = هەفتەی دواتر
edit-week-note = بۆ گۆڕینی کاتێک، کرتەی لێ بکە یان بە کلیلەکانی تیر بیجووڵێنە. هێڵی پچڕپچڕ: بڵاو نەکراوەتەوە.
block-new = بڵاو نەکراوەتەوە
block-cancelled = هەڵوەشاوەتەوە
edit-all =
    { $count ->
        [0] چالاکییەکان
        [one] { $count } چالاکی
       *[other] { $count } چالاکی
    }
edit-add = چالاکیی نوێ
edit-empty = هێشتا هیچ لە پلانەکەدا نییە
edit-empty-text = چالاکییەک زیاد بکە، یان لە قاڵبێکەوە دەست پێ بکە.
edit-open = گۆڕین
edit-open-label = گۆڕینی «{ $title }»
edit-remove = لابردن
edit-remove-label = لابردنی «{ $title }»

form-new = چالاکیی نوێ
form-edit = گۆڕینی چالاکییەکە
form-kind = جۆر
form-title = چی
form-place = شوێن
form-address = ناونیشان
form-contact = کەسی پەیوەندی
form-phone = تەلەفۆنی کەسی پەیوەندی
form-bring = لەگەڵ خۆت بهێنە
form-repeats = چەند جار
form-weekly = هەموو هەفتەیەک
form-once = یەک جار
form-weekdays = ڕۆژەکان
form-start = دەستپێک
form-end = کۆتایی
form-date = بەروار
form-first = یەکەم ڕۆژ
form-until = دوا ڕۆژ
form-cancel-day = هەڵوەشاندنەوەی { $day }
form-cancelled = ڕۆژە هەڵوەشاوەکان
form-cancelled-day = { $day } هەڵوەشاوەتەوە
form-restore = گەڕاندنەوە
form-restore-label = گەڕاندنەوەی { $day }
form-done = تەواو
form-drop = فڕێدان
form-not-yet = تا خانەکە ڕاست دەبێت، پلانەکە ئەوەی پێشوو دەهێڵێتەوە.
field-missing = لێرە شتێک بنووسە.
field-too-long = دەقەکە { $length } پیتی هەیە. ئەوپەڕی { $max } پیت بنووسە.
field-control = لە دەقەکەدا پیتێک هەیە کە پیشان نادرێت. لایببە.
field-no-date = بەروارێک بنووسە کە هەبێت، بە ساڵ، مانگ و ڕۆژەوە.
field-no-time = کاتێک بنووسە، وەک 10:00.

schedule-hours = { $start } تا { $end }
schedule-once = { $day }، { $hours }
schedule-weekly = { $days }، { $hours }، لە { $first } تا { $until }

quick-label = زیادکردنی چالاکی بە یەک دێڕ
quick-placeholder = وەک: svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = دێڕەکە ئاوا لێک دراوەتەوە
quick-no-time = کەی؟ بۆ نموونە بنووسە: tor 10-12
quick-no-day = کام ڕۆژ؟ بۆ نموونە بنووسە: tis یان 24 nov
quick-no-title = چی؟ بۆ نموونە بنووسە: svenska
quick-until-guess = تا { $date }؟
quick-until = تا { $date }

preview-title = { $name } ئاوا دەیبینێت
preview-label = مۆبایلەکە بەو شێوەیەی { $name } دەیبینێت
preview-language = زمانی مۆبایلەکە
preview-screen = پەڕەی مۆبایلەکە
preview-fetching = مۆبایلەکە دەکێشرێت
preview-stale = وێنەکە لەوانەیە کۆن بێت. { $reason }
preview-note = ئەگەر ئێستا بڵاوی بکەیتەوە، ئاوا دەبێت. ئەوەی بە { $language } نییە، بە سویدی پیشان دەدرێت.
preview-swedish-note = ئەگەر ئێستا بڵاوی بکەیتەوە، بە سویدی ئاوا دەبێت.

template-title = لە قاڵبێکەوە دەست پێ بکە
template-lead = بەروارەکانی قاڵبەکە لە دووشەممەی ئەم هەفتەیەوە دەژمێردرێن.
template-note = دواتر دەتوانیت هەڵیوەشێنیتەوە. تا بڵاوی نەکەیتەوە، بەشدارەکە هیچ نابینێت.
template-none = هیچ قاڵبێک نییە
template-none-text = پڕۆژەکە لە شارەوانییەکەتدا قاڵبی نییە.
template-holds = چالاکییەکان: { $activities }. ئامانجە بچووکەکان: { $goals }.
template-use = بەکارهێنان
template-add = زیادکردن
template-replace = گۆڕینی هەمووی
template-use-label = بەکارهێنانی قاڵبی { $template }
template-add-label = زیادکردنی ئەوەی لە قاڵبی { $template } هەیە
template-replace-label = گۆڕینی هەموو پلانەکە بە قاڵبی { $template }

## Publishing

publish-title = بڵاوکردنەوەی پلان بۆ { $name }
publish-lead =
    { $count ->
        [one] { $count } شت دەگۆڕێت.
       *[other] { $count } شت دەگۆڕێن.
    }
publish-nothing = هیچ نییە بۆ بڵاوکردنەوە: { $name } ئێستاش هەر ئەم پلانە دەبینێت.
publish-note = { $name } گۆڕانکارییەکە لە ئەپەکەدا دەبینێت. دەتوانیت دووبارە بیگۆڕیت و بڵاوی بکەیتەوە.
publish-changes = ئەوەی دەگۆڕێت
publish-problems = پلانەکە لەگەڵ هەموو مەرجەکان ناگونجێت. دایبخە و ئەوەی نیشان کراوە بیگۆڕە.
publish-who = پلانەکە دەگاتە
publish-languages = زمانەکان
publish-swedish = سویدی: هەمووی هەیە
publish-looking = دەپشکنرێت چی وەرگێڕدراوە
publish-all = هەمووی بە { $language } هەیە
publish-lacking =
    { $count ->
        [one] { $count } لە { $texts } دەق بە { $language } نییە
       *[other] { $count } لە { $texts } دەق بە { $language } نین
    }
publish-lacking-note = تا پشتیوانی زمان وەریاندەگێڕێت، بە سویدی پیشان دەدرێن. کە بڵاوی دەکەیتەوە، پشتیوانی زمان لە لیستەکەیدا دەیانبینێت.
publish-back = گەڕانەوە
publish-do = بڵاوکردنەوە بۆ { $name }
publish-busy = بڵاو دەکرێتەوە
published-title = پلانەکە بڵاو کرایەوە
published-text = کە مۆبایلەکە ئینتەرنێتی هەبوو، پلانەکە دەگاتە { $name }. ژمارەی پلانەکە: { $revision }.
published-no-phone = ژمارەی پلانەکە: { $revision }. کە مۆبایلێک بەسترایەوە، { $name } دەیبینێت.
published-untranslated =
    { $count ->
        [one] { $count } دەق چاوەڕێی وەرگێڕان دەکات و تا ئەو کاتە بە سویدی پیشان دەدرێت.
       *[other] { $count } دەق چاوەڕێی وەرگێڕان دەکەن و تا ئەو کاتە بە سویدی پیشان دەدرێن.
    }
published-person = بۆ پەڕەی { $name }
published-stay = مانەوە لە پلانەکەدا

change-step = پلە
change-notice = وشە
change-notice-gone = وشەکەی لەگەڵ پلانەکە لادەبرێت.
change-added = نوێ
change-moved = گوازراوەتەوە
change-cancelled = هەڵوەشاوەتەوە
change-restored = بەڕێوە دەچێت
change-changed = گۆڕدراوە
change-removed = لابراوە
change-goal-added = ئامانجی نوێ
change-goal-changed = ئامانجی گۆڕدراو
change-goal-removed = ئامانجی لابراو
change-goals = ئامانجەکان
change-goals-order = ڕیزبەندی ئامانجە بچووکەکان دەگۆڕێت.

## Two coaches at the same plan

clash-title = دوو کەس هەمان پلانیان گۆڕیوە
clash-lead = کاتێک تۆ دەتنووسی، { $name } پاشەکەوتی کرد ({ $moment }). هیچ شتێک لەناو نەچووە. هەڵبژێرە کامیان بمێنێتەوە.
clash-left = سەرەتا هەڵبژێرە کامیان بمێنێتەوە. ماوە بۆ هەڵبژاردن: { $count }
clash-note = دەتوانیت بە Ctrl Z هەڵبژاردنەکە هەڵوەشێنیتەوە.
clash-mine = وەشانی تۆ
clash-mine-note = هێشتا پاشەکەوت نەکراوە
clash-theirs = وەشانی { $name }
clash-theirs-note = { $moment } پاشەکەوت کراوە
clash-differs = جیاوازە:
clash-keep-mine = هێشتنەوەی هی من
clash-keep-theirs = وەرگرتنی وەشانی { $name }
clash-merge = تێکەڵکردنی هەردووکیان
clash-no-clash = ئێوە شتی جیاوازتان گۆڕیوە. دەتوانیت هەردووکیان تێکەڵ بکەیت.
clash-choose = هەردووکتان ئەمانەتان گۆڕیوە. بۆ تێکەڵکردن، هەڵبژێرە:
clash-item = تۆ: { $mine } { $name }: { $theirs }
clash-item-label = کامیان بمێنێتەوە بۆ { $mine }
clash-undecided = هەڵنەبژێردراوە
clash-choose-mine = هی من
clash-gone = لابراوە.
item-step = پلەی ئێستای بەشدارەکە: { $step }
item-notice = وشە لەگەڵ پلانەکە: «{ $text }»
item-goal = ئامانج: { $title } ({ $step }). { $how }
item-except = { $days } هەڵوەشاوەتەوە

## Translations

phrases-missing =
    { $count ->
        [one] { $count } دەق وەرنەگێڕدراوە
       *[other] { $count } دەق وەرنەگێڕدراون
    }
phrases-done = هەمووی وەرگێڕدراوە
phrases-label = ئەو دەقانەی دەبێت بکرێن بە { $language }، ئەوانەی زۆرترین کەس چاوەڕێیانن لە سەرەوە
phrases-show = پیشاندان
phrases-show-missing = وەرنەگێڕدراو
phrases-show-all = هەموو
phrases-none = هەمووی وەرگێڕدراوە
phrases-none-text = کە ڕاهێنەرێک شتێکی نوێ بڵاو بکاتەوە، دێتە ئێرە.
phrases-choose = لە لیستەکەدا دەقێک هەڵبژێرە.
tone-missing = وەرنەگێڕدراو
tone-machine = کۆمپیوتەر، نەپشکنراوە
tone-person = وەرگێڕدراوە
phrase-awaited =
    { $count ->
        [0] { $use }، کەس چاوەڕێی ناکات، لە { $moment } بەدواوە
        [one] { $use }، { $count } بەشدار چاوەڕێی دەکات، لە { $moment } بەدواوە
       *[other] { $use }، { $count } بەشدار چاوەڕێی دەکەن، لە { $moment } بەدواوە
    }
phrase-use-activity = چالاکی
phrase-use-goal = ئامانجی بچووک
phrase-use-notice = وشەی ڕاهێنەر
phrase-use-place = شوێن
phrase-use-bring = لەگەڵ خۆت بهێنە
phrase-use-step = پلە
phrase-where-activity = ناوی چالاکییەک. لە خشتەکە و پەڕەی یەکەمدایە، بۆیە با کورت بێت.
phrase-where-goal = ئامانجێکی بچووک، یان چۆن دەکرێت. قسە لەگەڵ بەشدارەکە بکە: بڵێ چی بکات.
phrase-where-notice = وشەیەکی ڕاهێنەر بۆ بەشدارەکە. وەک قسەی ڕاهێنەر بینووسە: میهرەبان و ڕوون.
phrase-where-place = ناوی شوێنێک. ئەو ناوانەی لەسەر تابلۆکانن مەیانگۆڕە، و ئەگەر پێویست بوو ڕوونیان بکەرەوە.
phrase-where-bring = ئەو شتانەی بەشدارەکە لەگەڵ خۆی دەیانهێنێت. دوای «لەگەڵ خۆت بهێنە» دێت.
phrase-where-step = پلەیەکی پلیکانەکە، یان ئەوەی لە سەرەوە چاوەڕێیە. لەسەر پلیکانەکە نووسراوە، بۆیە با کورت بێت.
phrase-source = سویدی، دەقی سەرەکی
phrase-form = وەرگێڕان بۆ { $language }
phrase-in = وەرگێڕان بۆ { $language }
phrase-save = پاشەکەوتکردن و پیشاندانی دواتر
phrase-saving = پاشەکەوت دەکرێت
phrase-saved =
    { $count ->
        [0] «{ $source }» پاشەکەوت کرا. ئێستا هیچ مۆبایلێک چاوەڕێی ناکات.
        [one] «{ $source }» پاشەکەوت کرا. دەگاتە { $count } مۆبایل.
       *[other] «{ $source }» پاشەکەوت کرا. دەگاتە { $count } مۆبایل.
    }
phrase-by-person = { $name } وەریگێڕاوە
phrase-by-machine = کۆمپیوتەر وەریگێڕاوە، نەپشکنراوە
phrase-clash-mine = پاشەکەوت نەکراوە
phrase-clash-theirs = کاتێک تۆ دەتنووسی پاشەکەوت کرا
phrase-keep-mine = پاشەکەوتکردنی هی من
phrase-keep-theirs = وەرگرتنی ئەوی تر
phrase-on-phone = لەسەر مۆبایلەکە
phrase-on-phone-note = دەوروبەری دەقەکە تەنیا نموونەیە.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = سبەی شتێکت لە خشتەکەدا هەیە. Stegvis بکەرەوە.
push-today = ئەمڕۆ شتێکت لە خشتەکەدا هەیە. Stegvis بکەرەوە.
push-soon = لە ماوەی کاتژمێرێکدا شتێکت لە خشتەکەدا هەیە. Stegvis بکەرەوە.
push-message = نامەیەکی نوێت هەیە. Stegvis بکەرەوە.
push-plan = پلانەکەت نوێیە. Stegvis بکەرەوە.

## What a participant wishes of goals

wish-language = ئەو زمانەی بەشدارەکە هەڵیبژاردووە: { $language }.
wish-title = ئامانجەکە لە پلانەکەدا ئاوا دەبێت
wish-title-note = بە سویدی بنووسە. وەک هەموو شتێکی تری پلانەکە وەردەگێڕدرێت.
wish-accept = زیادکردن بۆ پلانەکە
wish-accepting = زیاد دەکرێت
wish-answer = لەبری ئەوە وەڵام بدەرەوە
wish-word = وەڵامەکەت
wish-word-note = { $name } وەڵامەکە لەسەر پلیکانەکە دەبینێت و وەک نامەش پێی دەگات.
wish-send = وەڵامەکە بنێرە
goal-too-big = بەشدارەکە ئامانجێکی بچووکتری دەوێت. ئامانجێکی بچووکتر یان چەند دانەیەک بنووسە. کە پلانەکە بڵاو دەکەیتەوە، داواکە وەڵام دراوەتەوە.

## Erasing a participant

erasure-erase = هەمووی بسڕەوە
erasure-decline = ڕەتی بکەرەوە
erasure-erase-title = هەموو زانیارییەکانی { $name } بسڕێنەوە؟
erasure-erase-lead = پلان، وەڵام، نامە و مۆبایل بۆ هەمیشە دەسڕێنەوە، بۆ تۆش. ناتوانرێت هەڵبوەشێنرێتەوە.
erasure-law = ئایا شارەوانی بەپێی یاسا دەبێت شتێک هەڵبگرێت؟ سەرەتا دڵنیا بە کە لە سیستەمی خۆی شارەوانیدا هەیە. لەوانەیە کۆپییە یەدەگەکان زانیارییەکانیان تێدا بمێنێت تا دەگۆڕدرێن.
erasure-name = ناوەکە بنووسە: { $name }
erasure-erasing = دەسڕێتەوە
erasure-decline-title = داواکەی { $name } ڕەت بکرێتەوە؟
erasure-decline-lead = هۆکارەکە دەنووسیت. وەک نامە دەگات.
erasure-reason = بۆچی ناکرێت؟
erasure-reason-draft = خوێندمەوە کە دەتەوێت زانیارییەکانت بسڕێنەوە. ناکرێت، چونکە … ئەگەر ڕازی نیت، دەتوانیت سکاڵا لای Integritetsskyddsmyndigheten، IMY، بکەیت.
erasure-send = وەڵامەکە بنێرە
erasure-keep = پاشگەزبوونەوە
