### Status: unchecked (machine-made)

console-title = နည်းပြများအတွက် Stegvis
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = ပင်မ မီနူး
nav-own = သင်
nav-today = ဒီနေ့
nav-participants = ပါဝင်သူများ
day-today = ဒီနေ့
day-yesterday = မနေ့က
day-tomorrow = မနက်ဖြန်
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }၊ { $last }
list-and = { $first } နဲ့ { $last }
titled = { $title }: { $rest }
somebody = တခြားနည်းပြ
fetching = ဆာဗာက ယူနေပါတယ်
stale = သင်မြင်ရတာ ဟောင်းနေနိုင်ပါတယ်။ { $reason }
fail-title = စာမျက်နှာကို ယူလို့မရပါ
live-closed = အခု အပြောင်းအလဲတွေကို ချက်ချင်း မပြပါ။ တစ်ခုခု စောင့်နေရင် စာမျက်နှာကို ပြန်ဖွင့်ပါ။
missing-title = ဒီစာမျက်နှာ မရှိပါ
missing-text = လိပ်စာ မှားနေပါတယ် ဒါမှမဟုတ် စာမျက်နှာ နေရာပြောင်းသွားပါပြီ။
missing-back = ပထမစာမျက်နှာကို သွားပါ

## Signing in

signin-title = ဝင်ပါ
signin-lead = နည်းပြ၊ ဘာသာစကားအကူ၊ မန်နေဂျာနဲ့ စနစ်တာဝန်ခံများအတွက်။
signin-picture = ဖွင့်ထားတဲ့ တံခါးဆီ တက်သွားတဲ့ လှေကား
signin-email = အလုပ်အီးမေးလ်
signin-password = စကားဝှက်
signin-do = ဝင်ပါ
signin-busy = ဝင်နေပါတယ်
signin-waiting = သင် ဝင်ထားပြီးသားလား ကြည့်နေပါတယ်
signin-ended = သင့်အကောင့် ထွက်သွားပါပြီ။ ပြန်ဝင်ပါ။ သင်ရေးထားတာတွေ ဒီဘရောက်ဇာထဲမှာ ရှိပါသေးတယ်။
signin-wait = { $minutes } မိနစ်ကြာရင် ထပ်ကြိုးစားပါ။
signin-participant = သင်က ပါဝင်သူလား။
signin-participant-link = ပါဝင်သူများရဲ့ အက်ပ်ကို ဖွင့်ပါ

## Oneself

me-title = သင်
me-role = တာဝန်
me-municipality = မြို့နယ်
me-account = အကောင့်
me-console = ဆက်တင်များ
me-language = ကွန်ဆိုးလ်ရဲ့ ဘာသာစကား
role-coach = နည်းပြ
role-coach-for = သင်က ပါဝင်သူတွေအတွက် အစီအစဉ် လုပ်ပေးပြီး သူတို့ကို စာပြန်ပါတယ်။
role-language-worker = ဘာသာစကားအကူ
role-language-worker-for = သင်က နည်းပြတွေ ရေးတာကို ဘာသာပြန်ပါတယ်။
role-manager = မန်နေဂျာ
role-manager-for = သင်က ပရောဂျက်တွေရဲ့ ရလဒ်တွေကို မြင်ရပါတယ်။ နာမည် မမြင်ရပါ။
results-support = ပါဝင်သူတွေ လိုတဲ့ အကူအညီ ရလား။
results-support-yes = { $percent } % က ရပါတယ်လို့ ဖြေပါတယ် (အဖြေ { $count } ခု)
results-support-others = { $partly } ယောက်က နည်းနည်း ရတယ်၊ { $no } ယောက်က မရဘူးလို့ ဖြေပါတယ်
results-few = ဖြေသူ { $count } ယောက် မပြည့်သေးပါ။ ဘယ်သူ့အဖြေလဲ မသိစေဖို့ ဘာမှ မပြပါ။
results-since = တစ်ယောက်စီရဲ့ နောက်ဆုံးအဖြေ၊ အများဆုံး ခြောက်လအတွင်း။
role-operator = စနစ်တာဝန်ခံ
role-operator-for = သင်က ဆာဗာရဲ့ command တွေနဲ့ ဝန်ဆောင်မှုကို ထိန်းပါတယ်။ ပါဝင်သူတွေကို မမြင်ရပါ၊ ဒီမှာ လုပ်စရာ မရှိပါ။
role-participant = ပါဝင်သူ
role-participant-for = ပါဝင်သူတွေက ကွန်ဆိုးလ် မသုံးပါ၊ အက်ပ်ကို သုံးပါတယ်။

## Keys

keys = ကီးဖြတ်လမ်းများ
keys-search = ပါဝင်သူကို ရှာပါ
keys-help = ကီးဖြတ်လမ်းများကို ပြပါ
keys-edit-plan = အစီအစဉ်ကို ပြင်ပါ
keys-message = စာရေးပါ
keys-send = စာကို ပို့ပါ
keys-activity = လုပ်ငန်းအသစ်
keys-publish = ထုတ်ဝေမယ့် စာမျက်နှာကို ဖွင့်ပါ
keys-publish-now = ထုတ်ဝေပါ
keys-undo = နောက်ပြန်ဆုတ်ပါ
keys-redo = ပြန်လုပ်ပါ
keys-move = ရွေးထားတဲ့ အချိန်ကို 15 မိနစ် ဒါမှမဟုတ် တစ်ရက် ရွှေ့ပါ
keys-save-next = သိမ်းပြီး နောက်တစ်ခုကို သွားပါ
keys-next-phrase = နောက်စာသား
keys-previous-phrase = အရင်စာသား
keys-translate = ဘာသာပြန်ရေးတဲ့ နေရာကို သွားပါ

## Today

today-title = ပါဝင်သူ { $count } ယောက် သင့်ကို လိုအပ်နေပါတယ်
today-nobody = မင်္ဂလာပါ { $name }
today-lead = { $date }၊ { $time }
today-label = သင့်ကို လိုအပ်သူများ၊ အရေးကြီးတာ အရင်
today-empty = သင့်ကို စောင့်နေသူ မရှိပါ
today-empty-text = တစ်ယောက်ယောက် စာရေးရင်၊ မလာနိုင်ရင်၊ အစီအစဉ် မရှိရင်၊ ဖုန်း မချိတ်ရသေးရင် ဒီမှာ မြင်ရပါမယ်။
today-mine = သင့်ရဲ့ ပါဝင်သူများ
position = { $steps } ဆင့်မှာ အဆင့် { $step }
position-top = ထိပ်ဆုံး ရောက်ပါပြီ
need-cannot = { $day } { $time } မှာ မလာနိုင်ပါ
need-late = { $day } { $time } မှာ { $count } မိနစ် နောက်ကျပါမယ်
need-call = သင့်ကို ဖုန်းဆက်စေချင်ပါတယ်
need-bad = မကောင်းဘူးလို့ ပြောပါတယ်၊ { $day } { $time }
need-own-goal = ကိုယ်ပိုင်ပန်းတိုင် ပြောထားပါတယ်
need-smaller = ပိုငယ်တဲ့ ပန်းတိုင် လိုချင်ပါတယ်
need-smaller-split = ပန်းတိုင်ကို ခွဲပါ
need-erasure = ကိုယ့်အချက်အလက်တွေ ဖျက်စေချင်ပါတယ်
need-erasure-until = နောက်ဆုံး { $day } မှာ ဖြေပါ။
need-erasure-look = ကြည့်ပါ
need-message = သင့်ဆီ စာရေးထားပါတယ်
need-voice = အသံစာ ပို့ထားပါတယ်
need-photo = ဓာတ်ပုံ ပို့ထားပါတယ်
need-no-plan = အစီအစဉ် မရှိပါ
need-no-plan-text = သင် အစီအစဉ်ကို မထုတ်ဝေမချင်း ဖုန်းမှာ ဘာမှမပြပါ။
need-not-paired = ချိတ်ထားတဲ့ ဖုန်း မရှိပါ
need-not-paired-text = ကုဒ်ကို ပြပါ။ ဒါဆို ပါဝင်သူက အက်ပ်ကို ဖွင့်လို့ရပါမယ်။
need-more = နောက်ထပ် { $count } ခု ရှိပါတယ်။
need-reply = စာပြန်ပါ
need-called = ဖုန်းဆက်ပြီးပါပြီ
need-plan = အစီအစဉ် လုပ်ပါ
need-code = ကုဒ် ပြပါ
need-do-label = { $action }: { $name }
wait-now = အခုလေးတင်
wait-minutes = { $count } မိနစ်
wait-hours = { $count } နာရီ
wait-days = { $count } ရက်
since = { $moment } ကတည်းက

## The participants

people-lead = သင့်မှာ ပါဝင်သူ { $count } ယောက် ရှိပါတယ်။
people-none = သင့်မှာ ပါဝင်သူ မရှိသေးပါ
people-none-text = သင့်မြို့နယ်က စနစ်တာဝန်ခံက ပါဝင်သူတွေကို ထည့်ပြီး သူတို့ရဲ့ နည်းပြကို ရွေးပါတယ်။
people-search = ပါဝင်သူကို ရှာပါ
people-search-note = နာမည်၊ ပရောဂျက် ဒါမှမဟုတ် ဘာသာစကား
people-found = ပါဝင်သူ { $count } ယောက် ပြထားပါတယ်
people-not-found = “{ $typed }” နဲ့ ကိုက်ညီတဲ့ ပါဝင်သူ မရှိပါ
people-not-found-text = နာမည်၊ ပရောဂျက် ဒါမှမဟုတ် ဘာသာစကားရဲ့ တစ်စိတ်တစ်ပိုင်းနဲ့ ရှာပါ။
people-name = ပါဝင်သူ
people-step = အဆင့်
people-language = ဘာသာစကား
people-phone = ဖုန်း
people-needs = စာများ
people-unread = မဖတ်ရသေးတာ { $count } စောင်
phone-none = ဖုန်း မရှိပါ
phone-none-long = ဖုန်း မချိတ်ရသေးပါ။
phone-paired = ဖုန်း ချိတ်ထားပါတယ်၊ ဒါပေမဲ့ အစီအစဉ်ကို မယူရသေးပါ။
phone-seen = { $moment } မှာ အသစ်ယူထား
phone-seen-long = ဖုန်းက { $moment } မှာ အသစ်ယူထားပါတယ်။

## How far the published plan has come: words beside pictures

delivery-published = { $moment } မှာ ထုတ်ဝေပြီး
delivery-not-reached = ဖုန်းထဲ မရောက်သေးပါ
delivery-reached = { $moment } မှာ ဖုန်းထဲ ရောက်ပြီး
delivery-not-opened = မဖွင့်ရသေးပါ
delivery-opened = { $moment } မှာ ဖွင့်ပြီး
people-not-reached = အစီအစဉ်အသစ် ဖုန်းထဲ မရောက်သေးပါ
people-not-opened = အစီအစဉ်အသစ်ကို မဖွင့်ရသေးပါ
people-opened = အစီအစဉ်ကို { $moment } မှာ ဖွင့်ပြီး

## One participant

person-lead = { $programme }။ { $reads } { $phone }
person-reads = { $language } နဲ့ ဆွီဒင်ဘာသာ ဖတ်တတ်ပါတယ်။
person-reads-swedish = ဆွီဒင်ဘာသာ ဖတ်တတ်ပါတယ်။
person-code = ကုဒ်အသစ်
person-edit-plan = အစီအစဉ်ကို ပြင်ပါ
person-no-plan = ထုတ်ဝေထားတဲ့ အစီအစဉ် မရှိသေးပါ။
desk-step-done = ပြီးပြီ
desk-step-here = ဒီမှာပါ
desk-step-coming = နောက်မှ
desk-stair = လှေကားမှာ အဆင့် { $steps } ဆင့် ရှိပါတယ်။ ပါဝင်သူက အဆင့် { $step } မှာပါ။ ထိပ်ဆုံးမှာ: { $top }။
desk-stair-top = ပါဝင်သူက လှေကားတစ်ခုလုံး တက်ပြီး ထိပ်ဆုံး ရောက်ပါပြီ: { $top }။
goal-done-on = { $date } မှာ ပြီးပြီ
goal-on-step = အဆင့် { $step }
day-nothing = ဘာမှမရှိပါ
occurrence-cancelled = ပယ်ဖျက်ပါပြီ
occurrence-coming = လာပါမယ်
occurrence-here = ရောက်ပါပြီ
occurrence-late = { $count } မိနစ် နောက်ကျပါမယ်
occurrence-was = ရောက်ခဲ့ပါတယ်: “{ $feeling }”
occurrence-cannot = မလာနိုင်ပါ: “{ $reason }”
occurrence-no-answer = မဖြေရသေးပါ
talk = စာများ
talk-sees = သင်နဲ့ { $name } မြင်ရပါတယ်
talk-empty = သင်နဲ့ { $name } စာမရေးကြရသေးပါ။
talk-write = { $name } ဆီ စာရေးပါ
talk-write-language = လွယ်တဲ့ ဆွီဒင်စာနဲ့ ရေးပါ။ { $name } က { $language } ဖတ်ပါတယ်။
talk-sending = ပို့နေပါတယ်
talk-by = { $name } { $time }

## A pairing code

code-title = { $name } အတွက် ကုဒ်
code-lead = { $name } ကို ပုံပြပါ ဒါမှမဟုတ် ကုဒ်ကို ဖတ်ပြပါ။ တစ်ခါပဲ၊ ဖုန်းတစ်လုံးမှာပဲ သုံးလို့ရပါတယ်။
code-qr = { $name } အတွက် အက်ပ်ကို ဖွင့်ပေးတဲ့ QR ကုဒ်
code-type = အက်ပ်ထဲမှာ ရေးရမယ့် ကုဒ်:
code-link = ပို့ဖို့ လင့်ခ်
code-link-note = လင့်ခ်ကို ပါဝင်သူဆီပဲ ပို့ပါ။ လင့်ခ်ကို ဖွင့်သူက အစီအစဉ်ကို မြင်ရပါတယ်။
code-copy = လင့်ခ်ကို ကူးယူပါ
code-copied = လင့်ခ်ကို ကူးယူပြီးပါပြီ။ SMS ဒါမှမဟုတ် အီးမေးလ်ထဲမှာ ထည့်ပါ။
code-until = ကုဒ်ကို { $moment } အထိ သုံးလို့ရပါတယ်။ ပိတ်လိုက်ရင် ဒီကုဒ်ကို ထပ်မပြပါ၊ ဒါပေမဲ့ ကုဒ်အသစ် လုပ်လို့ရပါတယ်။
code-done = ပြီးပြီ

## The plan editor

edit-plan = အစီအစဉ်
edit-title = { $name } အတွက် အစီအစဉ်
edit-saving = မူကြမ်း၊ သိမ်းနေပါတယ်။
edit-saved = မူကြမ်း၊ { $moment } မှာ သိမ်းပြီး။
edit-sees-none = { $name } မှာ အစီအစဉ် မရှိသေးပါ။
edit-sees-same = { $name } က ဒီအစီအစဉ်ကို မြင်ရပါတယ်။
edit-sees-old = { $name } က { $moment } က အစီအစဉ်ကို မြင်ရပါတယ်။
edit-sees-waiting = { $moment } က အစီအစဉ်ကို ထုတ်ဝေထားပါတယ်၊ ဒါပေမဲ့ ဖုန်းထဲ မရောက်သေးပါ။
edit-unsaved = မူကြမ်းကို မသိမ်းရသေးပါ
edit-unsaved-text = { $reason } သင်ရေးထားတာတွေ ဒီဘရောက်ဇာထဲမှာ ရှိပါသေးတယ်။ သိမ်းလို့ရတဲ့အခါ သိမ်းပါမယ်။
edit-adopted = { $name } က မူကြမ်းကို { $moment } မှာ ပြင်ထားပါတယ်။ သင် မြင်ရတာ မူကြမ်းအသစ်ပါ။
edit-problems = အစီအစဉ်ကို မထုတ်ဝေခင် ဒါတွေကို ပြင်ရပါမယ်
edit-undo = နောက်ပြန်ဆုတ်ပါ
edit-template = နမူနာကနေ
edit-publish = ထုတ်ဝေပါ
edit-step = ပါဝင်သူ ရောက်နေတဲ့ အဆင့်
step-unknown = အဆင့် { $step }
goal-add = ပန်းတိုင်ငယ်
goal-form = ပန်းတိုင်ငယ်
goal-title = ပန်းတိုင်
goal-how-field = ဒီလို လုပ်ပါ
goal-step = ဘယ်အဆင့်အတွက်
goal-edit = ပန်းတိုင် “{ $title }” ကို ပြင်ပါ
goal-up = ပန်းတိုင် “{ $title }” ကို အပေါ်ရွှေ့ပါ
goal-down = ပန်းတိုင် “{ $title }” ကို အောက်ရွှေ့ပါ
goal-remove = ပန်းတိုင် “{ $title }” ကို ဖျက်ပါ
edit-notice = အစီအစဉ်နဲ့ ပါတဲ့ မှတ်ချက်
edit-notice-note = ပါဝင်သူက ဒါကို အက်ပ်ရဲ့ အပေါ်ဆုံးမှာ မြင်ရပါတယ်။ လွယ်တဲ့ ဆွီဒင်စာနဲ့ ရေးပါ။
edit-week-title = အပတ်
edit-week = အပတ် { $number }၊ { $days }
edit-week-before = အရင်အပတ်
edit-week-after = နောက်အပတ်
edit-week-note = အချိန်ကို ပြင်ဖို့ နှိပ်ပါ ဒါမှမဟုတ် မြှားကီးတွေနဲ့ ရွှေ့ပါ။ မျဉ်းပြတ်: မထုတ်ဝေရသေးပါ။
block-new = မထုတ်ဝေရသေးပါ
block-cancelled = ပယ်ဖျက်ထားပါတယ်
edit-all =
    { $count ->
        [0] လုပ်ငန်းများ
       *[other] လုပ်ငန်း { $count } ခု
    }
edit-add = လုပ်ငန်းအသစ်
edit-empty = အစီအစဉ်ထဲမှာ ဘာမှမရှိသေးပါ
edit-empty-text = လုပ်ငန်းတစ်ခု ထည့်ပါ ဒါမှမဟုတ် နမူနာတစ်ခုက စပါ။
edit-open = ပြင်ပါ
edit-open-label = “{ $title }” ကို ပြင်ပါ
edit-remove = ဖျက်ပါ
edit-remove-label = “{ $title }” ကို ဖျက်ပါ

form-new = လုပ်ငန်းအသစ်
form-edit = လုပ်ငန်းကို ပြင်ပါ
form-kind = အမျိုးအစား
form-title = ဘာလုပ်မလဲ
form-place = နေရာ
form-address = လိပ်စာ
form-contact = ဆက်သွယ်ရမယ့်သူ
form-phone = ဆက်သွယ်ရမယ့်သူရဲ့ ဖုန်း
form-bring = ယူလာပါ
form-repeats = ဘယ်နှကြိမ်
form-weekly = အပတ်တိုင်း
form-once = တစ်ကြိမ်
form-weekdays = နေ့များ
form-start = စချိန်
form-end = ပြီးချိန်
form-date = ရက်စွဲ
form-first = ပထမဆုံးရက်
form-until = နောက်ဆုံးရက်
form-cancel-day = { $day } ကို ပယ်ဖျက်ပါ
form-cancelled = ပယ်ဖျက်ထားတဲ့ ရက်များ
form-cancelled-day = { $day } ကို ပယ်ဖျက်ထားပါတယ်
form-restore = ပြန်ထားပါ
form-restore-label = { $day } ကို ပြန်ထားပါ
form-done = ပြီးပြီ
form-drop = မလုပ်တော့ပါ
form-not-yet = ဒီအကွက် မှန်တဲ့အထိ အစီအစဉ်ထဲမှာ အရင်ရေးထားတာ ရှိနေပါမယ်။
field-missing = ဒီမှာ တစ်ခုခု ရေးပါ။
field-too-long = စာသားမှာ စာလုံး { $length } လုံး ရှိပါတယ်။ အများဆုံး { $max } လုံး ရေးပါ။
field-control = စာသားထဲမှာ ပြလို့မရတဲ့ သင်္ကေတ ပါနေပါတယ်။ ဖျက်ပါ။
field-no-date = တကယ်ရှိတဲ့ ရက်စွဲကို နှစ်၊ လ၊ ရက်နဲ့ ရေးပါ။
field-no-time = အချိန် ရေးပါ၊ ဥပမာ 10:00။

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }၊ { $first } က { $until } အထိ

quick-label = စာတစ်ကြောင်းနဲ့ လုပ်ငန်း ထည့်ပါ
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = စာကြောင်းကို ဒီလို နားလည်ပါတယ်
quick-no-time = ဘယ်အချိန်လဲ။ ဥပမာ 10-12 လို့ ရေးပါ
quick-no-day = ဘယ်နေ့လဲ။ ဥပမာ tis ဒါမှမဟုတ် 24 nov လို့ ရေးပါ
quick-no-title = ဘာလဲ။ ဥပမာ svenska လို့ ရေးပါ
quick-until-guess = { $date } အထိလား။
quick-until = { $date } အထိ

preview-title = { $name } က ဒီလို မြင်ရပါတယ်
preview-label = { $name } မြင်ရတဲ့ ဖုန်း
preview-language = ဖုန်းရဲ့ ဘာသာစကား
preview-screen = ဖုန်းရဲ့ စာမျက်နှာ
preview-fetching = ဖုန်းပုံကို ဆွဲနေပါတယ်
preview-stale = ပုံက ဟောင်းနေနိုင်ပါတယ်။ { $reason }
preview-note = အခု ထုတ်ဝေရင် ဒီလို ဖြစ်ပါမယ်။ { $language } နဲ့ မရှိသေးတာတွေကို ဆွီဒင်ဘာသာနဲ့ ပြပါတယ်။
preview-swedish-note = အခု ထုတ်ဝေရင် ဆွီဒင်ဘာသာနဲ့ ဒီလို ဖြစ်ပါမယ်။

template-title = နမူနာတစ်ခုက စပါ
template-lead = နမူနာရဲ့ ရက်စွဲတွေကို ဒီအပတ် တနင်္လာနေ့ကစပြီး တွက်ပါတယ်။
template-note = နောက်မှ နောက်ပြန်ဆုတ်လို့ရပါတယ်။ သင် မထုတ်ဝေမချင်း ပါဝင်သူ ဘာမှမမြင်ရပါ။
template-none = နမူနာ မရှိပါ
template-none-text = သင့်မြို့နယ်မှာ ဒီပရောဂျက်အတွက် နမူနာ မရှိပါ။
template-holds = လုပ်ငန်း: { $activities }။ ပန်းတိုင်ငယ်: { $goals }။
template-use = သုံးပါ
template-add = ထည့်ပါ
template-replace = အားလုံး အစားထိုးပါ
template-use-label = နမူနာ { $template } ကို သုံးပါ
template-add-label = နမူနာ { $template } ထဲက အရာတွေကို ထည့်ပါ
template-replace-label = အစီအစဉ်တစ်ခုလုံးကို နမူနာ { $template } နဲ့ အစားထိုးပါ

## Publishing

publish-title = { $name } အတွက် အစီအစဉ်ကို ထုတ်ဝေပါ
publish-lead = { $count } ခု ပြောင်းပါမယ်။
publish-nothing = ထုတ်ဝေစရာ မရှိပါ: { $name } က ဒီအစီအစဉ်ကို မြင်ရပြီးသားပါ။
publish-note = { $name } က အပြောင်းအလဲကို အက်ပ်ထဲမှာ မြင်ရပါမယ်။ ပြင်ပြီး ထပ်ထုတ်ဝေလို့ရပါတယ်။
publish-changes = ပြောင်းမယ့် အရာများ
publish-problems = အစီအစဉ်က စည်းမျဉ်းအားလုံးနဲ့ မကိုက်ပါ။ ပိတ်ပြီး အမှတ်အသားပြထားတာတွေကို ပြင်ပါ။
publish-who = အစီအစဉ် ရမယ့်သူ
publish-languages = ဘာသာစကားများ
publish-swedish = ဆွီဒင်ဘာသာ: အားလုံး ရှိပါတယ်
publish-looking = ဘာတွေ ဘာသာပြန်ပြီးလဲ ကြည့်နေပါတယ်
publish-all = { $language } နဲ့ အားလုံး ရှိပါတယ်
publish-lacking = စာသား { $texts } ခုမှာ { $count } ခု { $language } နဲ့ မရှိသေးပါ
publish-lacking-note = ဘာသာစကားအကူက ဘာသာမပြန်မချင်း ဆွီဒင်ဘာသာနဲ့ ပြပါတယ်။ သင် ထုတ်ဝေရင် ဘာသာစကားအကူရဲ့ စာရင်းထဲမှာ ပေါ်လာပါမယ်။
publish-back = ပြန်သွားပါ
publish-do = { $name } ဆီ ထုတ်ဝေပါ
publish-busy = ထုတ်ဝေနေပါတယ်
published-title = အစီအစဉ်ကို ထုတ်ဝေပြီးပါပြီ
published-text = ဖုန်း အင်တာနက်ရရင် { $name } ဆီ ရောက်ပါမယ်။ ဒါက အစီအစဉ် နံပါတ် { $revision } ပါ။
published-no-phone = ဒါက အစီအစဉ် နံပါတ် { $revision } ပါ။ ဖုန်း ချိတ်ပြီးရင် { $name } မြင်ရပါမယ်။
published-untranslated = စာသား { $count } ခု ဘာသာပြန်ဖို့ စောင့်နေပါတယ်။ အဲဒီအထိ ဆွီဒင်ဘာသာနဲ့ ပြပါတယ်။
published-person = { $name } ရဲ့ စာမျက်နှာကို သွားပါ
published-stay = အစီအစဉ်မှာ ဆက်နေပါ

change-step = အဆင့်
change-notice = မှတ်ချက်
change-notice-gone = အစီအစဉ်နဲ့ ပါတဲ့ မှတ်ချက်ကို ဖျက်ပါမယ်။
change-added = အသစ်
change-moved = ရွှေ့ထား
change-cancelled = ပယ်ဖျက်ထား
change-restored = ပြန်ထားပြီး
change-changed = ပြင်ထား
change-removed = ဖျက်ထား
change-goal-added = ပန်းတိုင်အသစ်
change-goal-changed = ပန်းတိုင် ပြင်ထား
change-goal-removed = ပန်းတိုင် ဖျက်ထား
change-goals = ပန်းတိုင်များ
change-goals-order = ပန်းတိုင်ငယ်တွေရဲ့ အစဉ် ပြောင်းပါမယ်။

## Two coaches at the same plan

clash-title = လူနှစ်ယောက်က အစီအစဉ်တစ်ခုတည်းကို ပြင်ထားပါတယ်
clash-lead = သင် ရေးနေတုန်း { $name } က { $moment } မှာ သိမ်းလိုက်ပါတယ်။ ဘာမှ မပျောက်ပါ။ ဘယ်ဟာကို သုံးမလဲ ရွေးပါ။
clash-left = ဘယ်ဟာကို သုံးမလဲ အရင်ရွေးပါ။ ရွေးဖို့ ကျန်တာ: { $count }
clash-note = ရွေးထားတာကို Ctrl Z နဲ့ နောက်ပြန်ဆုတ်လို့ရပါတယ်။
clash-mine = သင့်ဗားရှင်း
clash-mine-note = မသိမ်းရသေးပါ
clash-theirs = { $name } ရဲ့ ဗားရှင်း
clash-theirs-note = { $moment } မှာ သိမ်းပြီး
clash-differs = မတူပါ:
clash-keep-mine = ကိုယ့်ဗားရှင်းကို ထားပါ
clash-keep-theirs = { $name } ရဲ့ ဗားရှင်းကို ယူပါ
clash-merge = နှစ်ခုလုံး ပေါင်းပါ
clash-no-clash = သင်တို့ ပြင်ထားတာ နေရာ မတူပါ။ နှစ်ခုလုံးကို ပေါင်းလို့ရပါတယ်။
clash-choose = ဒါတွေကို နှစ်ယောက်လုံး ပြင်ထားပါတယ်။ ပေါင်းဖို့ ရွေးပါ:
clash-item = သင်: { $mine } { $name }: { $theirs }
clash-item-label = ဒီအတွက် ဘယ်ဟာကို သုံးမလဲ: { $mine }
clash-undecided = မရွေးရသေးပါ
clash-choose-mine = ကိုယ့်ဟာ
clash-gone = ဖျက်ထားပါတယ်။
item-step = ပါဝင်သူ ရောက်နေတဲ့ အဆင့်: { $step }
item-notice = အစီအစဉ်နဲ့ ပါတဲ့ မှတ်ချက်: “{ $text }”
item-goal = ပန်းတိုင်: { $title } ({ $step })။ { $how }
item-except = { $days } ကို ပယ်ဖျက်ထားပါတယ်

## Translations

phrases-missing = စာသား { $count } ခု ဘာသာမပြန်ရသေးပါ
phrases-done = အားလုံး ဘာသာပြန်ပြီးပါပြီ
phrases-label = { $language } နဲ့ ဘာသာပြန်ရမယ့် စာသားများ၊ စောင့်သူ အများဆုံးက အရင်
phrases-show = ပြပါ
phrases-show-missing = မပြန်ရသေး
phrases-show-all = အားလုံး
phrases-none = အားလုံး ဘာသာပြန်ပြီးပါပြီ
phrases-none-text = နည်းပြတစ်ယောက် အသစ် ထုတ်ဝေရင် ဒီမှာ ပေါ်လာပါမယ်။
phrases-choose = စာရင်းထဲက စာသားတစ်ခုကို ရွေးပါ။
tone-missing = ဘာသာမပြန်ရသေး
tone-machine = ကွန်ပျူတာ၊ မစစ်ရသေး
tone-person = ဘာသာပြန်ပြီး
phrase-awaited =
    { $count ->
        [0] { $use }၊ စောင့်နေသူ မရှိပါ၊ { $moment } ကတည်းက
       *[other] { $use }၊ ပါဝင်သူ { $count } ယောက် စောင့်နေပါတယ်၊ { $moment } ကတည်းက
    }
phrase-use-activity = လုပ်ငန်း
phrase-use-goal = ပန်းတိုင်ငယ်
phrase-use-notice = နည်းပြရဲ့ မှတ်ချက်
phrase-use-place = နေရာ
phrase-use-bring = ယူလာပါ
phrase-use-step = အဆင့်
phrase-where-activity = လုပ်ငန်းရဲ့ နာမည်။ အချိန်ဇယားနဲ့ ပထမစာမျက်နှာမှာ ပေါ်လို့ တိုတိုရေးပါ။
phrase-where-goal = ပန်းတိုင်ငယ် ဒါမှမဟုတ် လုပ်နည်း။ ပါဝင်သူကို တိုက်ရိုက်ပြောပါ: ဘာလုပ်ရမလဲ ပြောပါ။
phrase-where-notice = နည်းပြက ပါဝင်သူကို ရေးတဲ့ မှတ်ချက်။ နည်းပြ စကားပြောသလို ရေးပါ: ဖော်ဖော်ရွေရွေ၊ ရှင်းရှင်းလင်းလင်း။
phrase-where-place = နေရာရဲ့ နာမည်။ ဆိုင်းဘုတ်ပေါ်က နာမည်ကို မပြောင်းပါနဲ့။ လိုရင် ရှင်းပြပါ။
phrase-where-bring = ပါဝင်သူ ယူလာရမယ့် ပစ္စည်း။ “ယူလာပါ” ဆိုတဲ့ စကားနဲ့ တွဲပြီး ပေါ်ပါတယ်။
phrase-where-step = လှေကားရဲ့ အဆင့်တစ်ဆင့် ဒါမှမဟုတ် ထိပ်ဆုံးမှာ ရှိတာ။ လှေကားပေါ်မှာ ပေါ်လို့ တိုတိုရေးပါ။
phrase-source = ဆွီဒင်ဘာသာ၊ မူရင်း
phrase-form = { $language } ဘာသာပြန်
phrase-in = { $language } ဘာသာပြန်
phrase-save = သိမ်းပြီး နောက်တစ်ခု ပြပါ
phrase-saving = သိမ်းနေပါတယ်
phrase-saved =
    { $count ->
        [0] “{ $source }” ကို သိမ်းပြီးပါပြီ။ အခု ဒါကို စောင့်နေတဲ့ ဖုန်း မရှိပါ။
       *[other] “{ $source }” ကို သိမ်းပြီးပါပြီ။ ဖုန်း { $count } လုံးဆီ ရောက်ပါမယ်။
    }
phrase-by-person = { $name } ဘာသာပြန်ထားပါတယ်
phrase-by-machine = ကွန်ပျူတာက ဘာသာပြန်ထားပါတယ်၊ မစစ်ရသေးပါ
phrase-clash-mine = မသိမ်းရသေးပါ
phrase-clash-theirs = သင် ရေးနေတုန်း သိမ်းထားပါတယ်
phrase-keep-mine = ကိုယ့်ဟာကို သိမ်းပါ
phrase-keep-theirs = တခြားဟာကို ယူပါ
phrase-on-phone = ဖုန်းပေါ်မှာ
phrase-on-phone-note = စာသားဘေးက အရာတွေက ဥပမာတွေပါ။

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = မနက်ဖြန် သင့်အချိန်ဇယားထဲမှာ တစ်ခုခု ရှိပါတယ်။ Stegvis ကို ဖွင့်ပါ။
push-today = ဒီနေ့ သင့်အချိန်ဇယားထဲမှာ တစ်ခုခု ရှိပါတယ်။ Stegvis ကို ဖွင့်ပါ။
push-soon = တစ်နာရီအတွင်း သင့်အချိန်ဇယားထဲမှာ တစ်ခုခု ရှိပါတယ်။ Stegvis ကို ဖွင့်ပါ။
push-message = သင့်ဆီ စာအသစ် ရောက်ပါတယ်။ Stegvis ကို ဖွင့်ပါ။
push-plan = သင့်မှာ အစီအစဉ်အသစ် ရှိပါတယ်။ Stegvis ကို ဖွင့်ပါ။

## What a participant wishes of goals

wish-language = ပါဝင်သူ ရွေးထားတဲ့ ဘာသာစကား: { $language }။
wish-title = အစီအစဉ်ထဲက ပန်းတိုင်စာသား
wish-title-note = ဆွီဒင်ဘာသာနဲ့ ရေးပါ။ အစီအစဉ်ထဲက တခြားစာသားတွေလို ဘာသာပြန်ပါမယ်။
wish-accept = အစီအစဉ်ထဲ ထည့်ပါ
wish-accepting = ထည့်နေပါတယ်
wish-answer = မထည့်ဘဲ စာပြန်ပါ
wish-word = သင့်အဖြေ
wish-word-note = { $name } က အဖြေကို လှေကားမှာ မြင်ရပါမယ်။ စာအဖြစ်လည်း ရပါမယ်။
wish-send = အဖြေ ပို့ပါ
goal-too-big = ပါဝင်သူက ပိုငယ်တဲ့ ပန်းတိုင် လိုချင်ပါတယ်။ ပိုငယ်တဲ့ ပန်းတိုင် တစ်ခု ဒါမှမဟုတ် အများကြီး ရေးပါ။ သင် ထုတ်ဝေရင် တောင်းဆိုချက်ကို ဖြေပြီးသား ဖြစ်ပါမယ်။

## Erasing a participant

erasure-erase = အားလုံး ဖျက်ပါ
erasure-decline = ငြင်းပါ
erasure-erase-title = { $name } အကြောင်း အားလုံးကို ဖျက်မလား။
erasure-erase-lead = အစီအစဉ်၊ အဖြေ၊ စာတွေနဲ့ ဖုန်းက အပြီး ပျောက်သွားပါမယ်။ သင်လည်း မမြင်ရတော့ပါ။ ပြန်ယူလို့မရပါ။
erasure-law = မြို့နယ်က ဥပဒေအရ တစ်ခုခု သိမ်းထားရမလား။ မြို့နယ်ရဲ့ ကိုယ်ပိုင်စနစ်ထဲမှာ ရှိမရှိ အရင် စစ်ပါ။ အရန်ဖိုင်တွေထဲမှာ အချက်အလက်တွေ အသစ်နဲ့ မလဲမချင်း ကျန်နေနိုင်ပါတယ်။
erasure-name = နာမည် ရေးပါ: { $name }
erasure-erasing = ဖျက်နေပါတယ်
erasure-decline-title = { $name } ရဲ့ တောင်းဆိုချက်ကို ငြင်းမလား။
erasure-decline-lead = ဘာကြောင့်လဲ ရေးပါ။ ပါဝင်သူဆီ စာအဖြစ် ရောက်ပါမယ်။
erasure-reason = ဘာကြောင့် ဖျက်လို့မရတာလဲ။
erasure-reason-draft = သင့်အချက်အလက်တွေ ဖျက်စေချင်တယ်ဆိုတာ ဖတ်ပြီးပါပြီ။ ဖျက်လို့မရပါ၊ ဘာကြောင့်လဲဆိုတော့ … သင် မကျေနပ်ရင် ဆွီဒင်နိုင်ငံရဲ့ ကိုယ်ရေးအချက်အလက် ကာကွယ်ရေးရုံး Integritetsskyddsmyndigheten, IMY ကို တိုင်လို့ရပါတယ်။
erasure-send = အဖြေ ပို့ပါ
erasure-keep = မလုပ်တော့ပါ
