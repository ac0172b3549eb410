### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = မီနူး
today = ဒီနေ့
schedule = အချိန်ဇယား
steps = လှေကား
messages = နည်းပြ
help = အကူအညီ
language = ဘာသာစကား
close = ပိတ်ပါ
understood = ဟုတ်ပြီ
coach-nameless = သင့်နည်းပြ
coach-named = { $name }၊ သင့်နည်းပြ

listen = နားထောင်ပါ
listen-stop = ရပ်ပါ

## First start

welcome-title = ဘာသာစကား ရွေးပါ
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = ရွေးလို့ရတဲ့ ဘာသာစကားများ
languages-loading = ဘာသာစကားတွေ ယူနေပါတယ်
languages-unreachable = အခု တခြားဘာသာစကားတွေ ယူလို့မရပါ။ ဆွီဒင်ဘာသာနဲ့ စလို့ရပါတယ်။ နောက်မှ ဘာသာစကား ပြောင်းလို့ရပါတယ်။
try-again = ထပ်ကြိုးစားပါ
language-loading = { $name } ယူနေပါတယ်
language-unreachable = ဒီဘာသာစကား ဖုန်းထဲမှာ မရှိသေးပါ။ ယူဖို့ အင်တာနက် လိုပါတယ်။
language-unchecked = အက်ပ်ရဲ့ တချို့စာတွေကို ကွန်ပျူတာက ဘာသာပြန်ထားပါတယ်။ လူက အားလုံးကို မစစ်ရသေးပါ။

enter-title = ကုဒ်နဲ့ ဖွင့်ပါ
enter-lead = သင့်နည်းပြက ကုဒ်ပေးပါမယ်။
enter-label = ကုဒ်ကို ရေးပါ
enter-note = စာလုံးနဲ့ ဂဏန်း 8 လုံး။ စာလုံးအကြီးရော အသေးရော ရေးလို့ရပါတယ်။
enter-next = ရှေ့ဆက်ပါ
enter-busy = ဖွင့်နေပါတယ်
enter-shape = ဒါက ကုဒ်နဲ့ မတူပါ။ ကုဒ်မှာ စာလုံးနဲ့ ဂဏန်း 8 လုံး ရှိပါတယ်။ ထပ်ကြည့်ပါ။
enter-camera = သင့်နည်းပြက အမည်းစက်တွေပါတဲ့ လေးထောင့်ကွက်ကို ပြနေလား။ ဖုန်းကင်မရာကို ဖွင့်ပြီး လေးထောင့်ကွက်ရှေ့မှာ ကိုင်ထားပါ။ ဒါဆို Stegvis ပွင့်ပါမယ်။
enter-scan = လေးထောင့်ကွက်ကို ကင်မရာနဲ့ ဖတ်ပါ
enter-scan-denied = ကင်မရာ သုံးလို့မရပါ။ ကုဒ်ကို ရေးပါ။
enter-sees = ကုဒ်က သင် ဘယ်သူလဲဆိုတာပဲ ပြောပါတယ်။ တစ်ခါပဲ သုံးလို့ရပါတယ်။
ended-title = ကုဒ်အသစ် လိုပါတယ်
ended-text = ဒီဖုန်းက အက်ပ်ထဲက ထွက်သွားပါပြီ။ သင့်နည်းပြဆီက ကုဒ်အသစ် တောင်းပါ။ သင်လုပ်ထားတာတွေ ဖုန်းထဲမှာ ရှိပါသေးတယ်။
emptied-text = အက်ပ်က သိမ်းထားတာတွေကို ဖုန်းက ဖျက်လိုက်ပါတယ်။ သင့်နည်းပြဆီက ကုဒ်အသစ် တောင်းပါ။ ပို့ပြီးသားတွေ ရှိပါသေးတယ်။
pin-thrown-away = PIN နံပါတ်ကို မေ့သွားလို့ ဒါမှမဟုတ် အကြိမ်များစွာ မှားလို့ပါ။ Stegvis ထဲမှာ သိမ်းထားတာတွေကို ဖုန်းက ဖျက်လိုက်ပါတယ်။ သင့်နည်းပြဆီက ကုဒ်အသစ် တောင်းပါ။ ပို့ပြီးသားတွေ ရှိပါသေးတယ်။

## Today

in-minutes = { $count } မိနစ်ကြာရင်
in-hours = { $count } နာရီကြာရင်
now = အခု
tour = အက်ပ် သုံးနည်း ပြပါ
tour-place = { $stops } ခုမှာ { $stop }
tour-skip = ကျော်ပါ
tour-end = စပါ
how-was-it = ဘယ်လိုရှိလဲ။
feeling-good = ကောင်းတယ်
feeling-so-so = အသင့်အတင့်
feeling-bad = မကောင်းဘူး
how-was-it-sees = သင် ဘာဖြေလဲ { $coach } မြင်ရပါတယ်။ မဖြေလည်း ရပါတယ်။
support-ask = သင် လိုတဲ့ အကူအညီ ရလား။
enough-yes = ရပါတယ်
enough-partly = နည်းနည်း ရပါတယ်
enough-no = မရပါ
support-sees = သင် ဘာဖြေလဲ { $coach } မမြင်ရပါ။ ပရောဂျက် တာဝန်ခံတွေက ဘယ်နှယောက် ဘာဖြေလဲ မြင်ရပါတယ်၊ နာမည် မမြင်ရပါ။ မဖြေလည်း ရပါတယ်။
support-thanks = ဖြေပေးလို့ ကျေးဇူးတင်ပါတယ်။
support-more = သင် ဘာလိုလဲ ပြောချင်ပါသလား။
not-now = နောက်မှ
news-title = { $coach } က သင့်အစီအစဉ်ကို ပြောင်းထားပါတယ်
news-step = အဆင့်အသစ်
news-added = အသစ်
news-moved = အချိန်အသစ်
news-cancelled = ပယ်ဖျက်ပါပြီ
news-restored = ပြန်ရှိပါပြီ
news-place = နေရာအသစ်
news-changed = ပြောင်းပါပြီ
news-removed = ဖယ်ပါပြီ
news-goal-added = ပန်းတိုင်အသစ်
news-goal-changed = ပြောင်းထားတဲ့ ပန်းတိုင်
news-goal-removed = ဖယ်ထားတဲ့ ပန်းတိုင်
news-more = နောက်ထပ် { $count } ခု
tomorrow = မနက်ဖြန်
yesterday = မနေ့က
until = { $time } အထိ
fact-where = ဘယ်မှာ
fact-who = ဘယ်သူနဲ့
bring = { $things } ယူလာပါ
fact-bring = ယူလာပါ
to-say = ပြောတတ်ရင် ကောင်းတဲ့စကား
to-say-always = အမြဲ သုံးလို့ရတဲ့စကား
later = ပြီးရင်
next-up = နောက်တစ်ခါ
day-and-time = { $day }၊ { $time }
step-of = { $steps } ဆင့်မှာ အဆင့် { $step }
goal-next = ပန်းတိုင်ငယ်တစ်ခု
step-top = ထိပ်ဆုံး ရောက်ပါပြီ
message-new = { $name } ဆီက စာအသစ်

free-title = ဒီနေ့ အချိန်ဇယားထဲမှာ ဘာမှမရှိပါ
over-title = ဒီနေ့အတွက် ပြီးပါပြီ
free-until = နောက်တစ်ခါက { $day } ပါ။
free-until-tomorrow = နောက်တစ်ခါက မနက်ဖြန်ပါ။
free-until-later = အခု အချိန်ဇယားထဲမှာ တခြားဘာမှမရှိပါ။
no-plan-title = အစီအစဉ် မရှိသေးပါ
no-plan-text = { $coach } က သင့်အစီအစဉ်ကို လုပ်ပေးပါမယ်။ ပြီးရင် ဒီမှာ မြင်ရပါမယ်။

loading = သင့်အချိန်ဇယားကို ယူနေပါတယ်
rest-loading = အက်ပ်ရဲ့ ကျန်တာတွေ ယူနေပါတယ်
loading-more = အင်တာနက် မကောင်းရင် ခဏကြာပါတယ်။ ဖုန်းကို ချထားလို့ရပါတယ်။

## Answers

answer-coming = လာပါမယ်
answer-cannot = မလာနိုင်ပါ
answer-late = နောက်ကျပါမယ်
answer-here = ရောက်ပါပြီ
answered-coming = သင် လာပါမယ်
answered-cannot = သင် မလာနိုင်ပါ
answered-late = သင် { $count } မိနစ် နောက်ကျပါမယ်
answered-here = သင် ရောက်ပါပြီ
answer-undo = အဖြေကို ပြန်ဖျက်ပါ
answer-on-phone = အဖြေကို ဖုန်းထဲမှာ သိမ်းထားပါတယ်။ အင်တာနက်ရရင် { $coach } ဆီ ပို့ပါမယ်။
answer-sent = အဖြေကို { $coach } ဆီ ပို့ပြီးပါပြီ။
answer-read = { $coach } က သင့်အဖြေကို ကြည့်ပြီးပါပြီ။
answer-sees = { $coach } က သင့်အဖြေကို မြင်ရပါတယ်။
answer-sees-undo = { $coach } က သင့်အဖြေကို မြင်ရပါတယ်။ ပြန်ဖျက်လို့ရပါတယ်။
why = ဘာကြောင့် မလာနိုင်တာလဲ။
why-about = { $what }၊ { $time }
late = ဘယ်နှမိနစ် နောက်ကျမလဲ။
late-minutes = { $count } မိနစ်
reason-ill = နေမကောင်းပါ
reason-child-ill = ကလေး နေမကောင်းပါ
reason-doctor = ဆရာဝန်ဆီ သွားရပါမယ်
reason-travel = အဲဒီကို သွားလို့မရပါ
reason-no-strength = ဒီနေ့ အားမရှိပါ
reason-other = တခြားအကြောင်း

## Schedule

week = အပတ် { $number }
week-short = ပတ် { $number }
week-before = အရင်အပတ်ကို ပြပါ၊ အပတ် { $number }
week-after = နောက်အပတ်ကို ပြပါ၊ အပတ် { $number }
week-this = ဒီအပတ်ကို ပြပါ
month-show = တစ်လလုံး ပြပါ
week-show = တစ်ပတ်စာ ပြပါ
month-previous = အရင်လ
month-next = နောက်လ
month-turn = { $month } ကို ပြပါ
month-day = { $day }၊ လုပ်ငန်း { $count } ခု
day-free = အချိန်ဇယားထဲမှာ ဘာမှမရှိပါ
mark-coming = သင် လာပါမယ်
mark-cannot = သင် မလာနိုင်ပါ
mark-coming-waiting = သင် လာပါမယ်။ အင်တာနက် စောင့်နေပါတယ်။
mark-cannot-waiting = သင် မလာနိုင်ပါ။ အင်တာနက် စောင့်နေပါတယ်။
mark-late = သင် နောက်ကျပါမယ်
mark-late-waiting = သင် နောက်ကျပါမယ်။ အင်တာနက် စောင့်နေပါတယ်။
mark-here-waiting = သင် ရောက်ပါပြီ။ အင်တာနက် စောင့်နေပါတယ်။
mark-cancelled = ပယ်ဖျက်ပါပြီ
cancelled-text = သင် လာစရာ မလိုပါ။
past-text = ဒါက ပြီးသွားပါပြီ။
gone-title = ဒါက အချိန်ဇယားထဲမှာ မရှိတော့ပါ
gone-text = သင့်နည်းပြက အစီအစဉ်ကို ပြောင်းထားပါတယ်။ အခု ဘာရှိလဲ အချိန်ဇယားမှာ ကြည့်ပါ။

## The schedule in the calendar of the phone

calendar-add = ဖုန်းပြက္ခဒိန်ထဲ ထည့်ပါ
calendar-title = ဖုန်းပြက္ခဒိန်ထဲက အချိန်ဇယား
calendar-text = အချိန်ဇယားကို သင့်ဖုန်းရဲ့ ပြက္ခဒိန်ထဲမှာ မြင်ရပါမယ်။ အစီအစဉ် ပြောင်းရင် ပြက္ခဒိန်လည်း ပြောင်းပါမယ်။
calendar-once = အချိန်ဇယားကို အခုရှိတဲ့အတိုင်း သင့်ဖုန်းရဲ့ ပြက္ခဒိန်ထဲမှာ မြင်ရပါမယ်။ အစီအစဉ် ပြောင်းရင် ထပ်ထည့်ပါ။
calendar-sees = လင့်ခ်ရှိတဲ့သူက သင့်အချိန်ဇယားကို မြင်ရပါတယ်။ လင့်ခ်ကို ဘယ်သူ့ကိုမှ မပေးပါနဲ့။
calendar-open = ပြက္ခဒိန်ကို ဖွင့်ပါ
calendar-remove = လင့်ခ်ကို ဖျက်ပါ
calendar-removed = လင့်ခ်ကို ဖျက်ပြီးပါပြီ။ ဒီကနေ ပြက္ခဒိန်ထဲကို ဘာမှ မရောက်တော့ပါ။

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = နှစ်သစ်ကူးနေ့
holiday-epiphany = ခရစ်တော် ထင်ရှားခြင်းပွဲနေ့
holiday-good-friday = သောကြာနေ့ကြီး
holiday-easter = အီစတာနေ့
holiday-easter-monday = အီစတာ တနင်္လာနေ့
holiday-first-of-may = အလုပ်သမားနေ့
holiday-ascension = ခရစ်တော် ကောင်းကင်တက်နေ့
holiday-pentecost = ပင်တေကုတ္တေပွဲနေ့
holiday-national-day = ဆွီဒင် အမျိုးသားနေ့
holiday-midsummer-eve = နွေလယ်ပွဲ အကြိုနေ့
holiday-midsummer = နွေလယ်ပွဲနေ့
holiday-all-saints = သူတော်စင်အားလုံးနေ့
holiday-christmas-eve = ခရစ္စမတ်အကြိုနေ့
holiday-christmas = ခရစ္စမတ်နေ့
holiday-boxing-day = ခရစ္စမတ် ဒုတိယနေ့
holiday-new-years-eve = နှစ်သစ်ကူးအကြိုနေ့

## The staircase and its small goals

steps-top = ထိပ်ဆုံးမှာ: { $top }
steps-label = လှေကားမှာ အဆင့် { $steps } ဆင့် ရှိပါတယ်။ သင်က အဆင့် { $step } မှာပါ။ ထိပ်ဆုံးမှာ: { $top }။
steps-label-top = သင် လှေကားတစ်ခုလုံး တက်ပြီးပါပြီ။ ထိပ်ဆုံး ရောက်ပါပြီ: { $top }။
step-word = အဆင့်
step-done = ပြီးပြီ
step-here = သင် ဒီမှာပါ
step-coming = နောက်မှ
goals-done = ပန်းတိုင်ငယ် { $count } ခုမှာ { $done } ခု ပြီးပြီ
goals-count = ပန်းတိုင်ငယ် { $count } ခု
goals = ပန်းတိုင်ငယ်များ
goals-of-step = အဆင့် { $step } က ပန်းတိုင်ငယ်များ
goals-none = ဒီအဆင့်မှာ ပန်းတိုင်ငယ် မရှိသေးပါ။
goal-now = အခု
goal-done = ပြီးပြီ
goal-done-waiting = ပြီးပြီ။ အင်တာနက် စောင့်နေပါတယ်။
goal-of-step = အဆင့် { $step } က ပန်းတိုင်ငယ်
goal-how = ဒီလို လုပ်ပါ
goal-do = လုပ်ပြီးပါပြီ
goal-did = သင် လုပ်ပြီးပါပြီ
goal-cheer = တော်လိုက်တာ။ သင် ပန်းတိုင်ငယ် { $count } ခု လုပ်ပြီးပါပြီ။
deed-on-phone = ဖုန်းထဲမှာ သိမ်းထားပါတယ်။ အင်တာနက်ရရင် { $coach } ဆီ ပို့ပါမယ်။
deed-sent = { $coach } ဆီ ပို့ပြီးပါပြီ။
deed-read = { $coach } က ကြည့်ပြီးပါပြီ။
undo = ပြန်ဖျက်ပါ
goal-help = { $coach } ကို အကူအညီ တောင်းပါ
goal-smaller = ကြီးလွန်းပါတယ်
goal-smaller-asked = ပိုငယ်တဲ့ ပန်းတိုင် တောင်းထားပါတယ်
wish-answered = { $coach } ဖြေပြီးပါပြီ
goal-own = ကိုယ်ပိုင်ပန်းတိုင် ပြောပါ
goal-own-ask = ဘယ်ပန်းတိုင်ကို လိုချင်ပါသလဲ။
goal-idea-talk = တစ်ယောက်ယောက်နဲ့ ဆွီဒင်စကား ပြောမယ်
goal-idea-bus = ကိုယ်တိုင် ဘတ်စ်ကား စီးမယ်
goal-idea-computer = ကွန်ပျူတာ ပိုတတ်အောင် သင်မယ်
goal-idea-walk = နေ့တိုင်း လမ်းလျှောက်မယ်
goal-own-write = ဒါမှမဟုတ် ကိုယ်ပိုင်ပန်းတိုင် ရေးပါ
goal-own-long = ပန်းတိုင်က ရှည်လွန်းပါတယ်။ စာလုံး { $max } လုံးအထိ ရေးလို့ရပါတယ်။ ပိုတိုအောင် ရေးပါ။
goal-own-send = ပို့ပါ
goal-own-sees = { $coach } က သင့်ပန်းတိုင်ကို ဖတ်ပြီး ပြန်ဖြေပါမယ်။
goal-own-wish = ကိုယ်လိုချင်တာ: { $goal }
goal-own-enough = သင့်ကိုယ်ပိုင်ပန်းတိုင် သုံးခုက { $coach } ရဲ့ အဖြေကို စောင့်နေပါတယ်။
goal-help-text = ဒီဟာအတွက် အကူအညီ လိုပါတယ်: { $goal }
goal-sees = သင့်ပန်းတိုင်တွေကို သင်နဲ့ { $coach } မြင်ရပါတယ်။
goal-gone-title = ဒီပန်းတိုင်က သင့်အစီအစဉ်ထဲမှာ မရှိတော့ပါ
goal-gone-text = သင့်နည်းပြက အစီအစဉ်ကို ပြောင်းထားပါတယ်။ အခု ဘာရှိလဲ လှေကားမှာ ကြည့်ပါ။

## Messages

messages-sees = ဒီစာတွေကို သင်နဲ့ { $coach } ပဲ ဖတ်ရပါတယ်။
messages-label = စာများ
messages-empty = စာ မရှိသေးပါ
messages-empty-text = တစ်ခုခု မေးချင်ရင်၊ ပြောချင်ရင် { $coach } ဆီ စာရေးပါ။
message-write = စာရေးပါ
message-to = { $coach } ဆီ စာရေးပါ
message-send = ပို့ပါ
message-too-long = စာက ရှည်လွန်းပါတယ်။ စာလုံး { $max } လုံးအထိ ရေးလို့ရပါတယ်။ စာနှစ်စောင် ခွဲရေးပါ။
voice-start = အသံသွင်းပါ
voice-about = သင် ပြောတာကို { $coach } ပဲ ကြားရပါမယ်။ Stegvis က မိုက်ခရိုဖုန်း သုံးလို့ရလား ဖုန်းက မေးပါမယ်။ ရတယ်လို့ ဖြေပါ။
voice-record = စပြောပါ
voice-opening = မိုက်ခရိုဖုန်း ဖွင့်နေပါတယ်
voice-running = အခု ပြောပါ။ { $coach } ပဲ ကြားရပါမယ်။ နှစ်မိနစ် ပြောလို့ရပါတယ်။
voice-stop = ပြီးပြီ
voice-note = အသံစာ
voice-play = ဖွင့်ပါ
voice-pause = ခဏရပ်ပါ
voice-denied = Stegvis က မိုက်ခရိုဖုန်း သုံးခွင့်မရပါ။ ဘရောက်ဇာရဲ့ ဆက်တင်ကို ဖွင့်ပါ။ ဒီစာမျက်နှာအတွက် မိုက်ခရိုဖုန်းကို ခွင့်ပြုပြီး ထပ်ကြိုးစားပါ။
voice-failed = အသံသွင်းလို့မရပါ။ မိုက်ခရိုဖုန်း သုံးနေတဲ့ တခြားအက်ပ်တွေကို ပိတ်ပြီး ထပ်ကြိုးစားပါ။
photo-start = ဓာတ်ပုံ
photo-about = ဓာတ်ပုံကို { $coach } ပဲ မြင်ရပါမယ်။ ဓာတ်ပုံက သင် ဘယ်မှာရှိလဲ မပြောပါ။
photo = ဓာတ်ပုံ
photo-failed = ဓာတ်ပုံကို ဖွင့်လို့မရပါ။ တခြားတစ်ပုံ ရွေးပါ။
throw-away = လွှင့်ပစ်ပါ
thrown-away = လွှင့်ပစ်ပြီးပါပြီ။
attachment-away = ဒါက ဖုန်းထဲ မရောက်သေးပါ။ အင်တာနက်ရရင် ထပ်ကြိုးစားပါ။
ready = အသင့်ရေးထားတဲ့ စာများ
ready-late = နည်းနည်း နောက်ကျပါမယ်။
ready-ill = နေမကောင်းပါ။
ready-call = ဖုန်းဆက်ပေးလို့ ရမလား။
ready-thanks = ကျေးဇူးတင်ပါတယ်။
message-mine = သင် ရေးတာ၊ { $time }:
message-theirs = { $name } ရေးတာ၊ { $time }:
receipt-on-phone = ဒီဖုန်းထဲမှာ ရှိပါတယ်။ အင်တာနက်ရရင် ပို့ပါမယ်။
receipt-sent = ပို့ပြီးပါပြီ
receipt-read = { $coach } ဖတ်ပြီးပါပြီ
translated-by = { $name } ဘာသာပြန်ထားပါတယ်
translated-machine = ကွန်ပျူတာက ဘာသာပြန်ထားပါတယ်။ ဘယ်သူမှ မစစ်ရသေးပါ။

## After a long absence

back-title = ပြန်လာတာ ကြိုဆိုပါတယ်၊ { $name }
back-text = အားလုံး ရှိပါသေးတယ်။ သင်က အဆင့် { $step } မှာပါ။
back-text-top = အားလုံး ရှိပါသေးတယ်။
back-small = နည်းနည်းချင်း စပါ။ { $coach } ကို နှုတ်ဆက်ပါ။ ပြီးရင် အတူတူ အချိန်ရွေးပါ။
back-hello = { $coach } ကို နှုတ်ဆက်ပါ
back-hello-text = မင်္ဂလာပါ။ ပြန်ရောက်ပါပြီ။
back-sees = သင် နှုတ်ဆက်တာကို { $coach } ပဲ မြင်ရပါတယ်။
back-today = ဒီနေ့ ဘာရှိလဲ ပြပါ

## Me

swedish-too = မြန်မာစာအောက်မှာ ဆွီဒင်စာ
yes = ဟုတ်ကဲ့
no = မဟုတ်ပါ

size = စာလုံးအရွယ်
size-normal = ပုံမှန်
size-large = အကြီး
size-largest = အကြီးဆုံး
look = အရောင်
look-light = အလင်း
look-dark = အမှောင်
look-contrast = ထင်ရှား
reminders = သတိပေးချက်များ
reminders-text = သင့်အချိန်ဇယားထဲက အရာတွေကို ဖုန်းက သတိပေးနိုင်ပါတယ်။ သင့်နည်းပြ စာရေးရင်လည်း ပြောပါမယ်။ ဖုန်း လော့ခ်ကျနေရင် တစ်ခုခု ရှိတယ်ဆိုတာပဲ မြင်ရပါတယ်၊ ဘာလဲဆိုတာ မမြင်ရပါ။
reminders-sees = သတိပေးချက်တွေ သင့်ဆီပဲ ရောက်ပါတယ်။ Google၊ Apple ဒါမှမဟုတ် တခြားကုမ္ပဏီက ဖုန်းဆီ ပို့ပေးပါတယ်၊ ဒါပေမဲ့ ဖတ်လို့မရပါ။
reminders-ask = Stegvis က အကြောင်းကြားချက် ပြလို့ရလား ဖုန်းက မေးပါမယ်။ ခွင့်ပြုပါ လို့ ဖြေပါ။
reminders-start = သတိပေးပါ
reminders-on = ဖုန်းက သင့်ကို သတိပေးပါမယ်။
reminders-evening = အရင်ညနေမှာ
reminders-hour = တစ်နာရီအလိုမှာ
reminders-news = စာများနဲ့ အစီအစဉ်အသစ်
reminders-quiet-from = တိတ်ဆိတ်ချိန် အစ
reminders-quiet-until = တိတ်ဆိတ်ချိန် အဆုံး
reminders-quiet-text = အဲဒီအချိန်မှာ သတိမပေးပါ။ တိတ်ဆိတ်ချိန် မလိုချင်ရင် နှစ်ခုလုံးမှာ အချိန်တူတူ ရွေးပါ။
reminders-stop = သတိမပေးပါနဲ့တော့
reminders-denied = ဖုန်းက Stegvis ရဲ့ အကြောင်းကြားချက်တွေကို ပြခွင့်မရှိပါ။ ဘရောက်ဇာရဲ့ ဆက်တင်ကို ဖွင့်ပါ။ ဝဘ်ဆိုက်တွေထဲက Stegvis ကို ရွေးပြီး အကြောင်းကြားချက်တွေကို ခွင့်ပြုပါ။ ပြီးရင် ဒီကို ပြန်လာပါ။
reminders-install = Stegvis ကို ပင်မစာမျက်နှာပေါ် အရင်တင်ပါ။ Safari မှာ “Share” ကို နှိပ်ပြီး “Add to Home Screen” ကို ရွေးပါ။ အဲဒီကနေ Stegvis ကို ဖွင့်ပါ။
reminders-absent = ဒီဘရောက်ဇာက သတိပေးလို့မရပါ။
reminders-failed = သတိပေးချက် ဖွင့်လို့မရပါ။ အင်တာနက် ရှိလား ကြည့်ပြီး ထပ်ကြိုးစားပါ။
pin = PIN နံပါတ်
pin-on = ဖွင့်ထားပါတယ်
pin-off = ပိတ်ထားပါတယ်
pin-text = PIN နံပါတ် ရှိရင် သင့်ဖုန်းကို ငှားသုံးတဲ့သူက သင့်အစီအစဉ်နဲ့ စာတွေကို ဖတ်လို့မရပါ။ PIN နံပါတ် သုံးမလား သင်ကိုယ်တိုင် ရွေးပါ။
pin-when = အက်ပ်ကို ဖွင့်ရင်၊ ဒါမှမဟုတ် အက်ပ်ကို 5 မိနစ် မသုံးဘဲထားရင် Stegvis က PIN နံပါတ်ကို မေးပါတယ်။
pin-if-forgotten = PIN နံပါတ်ကို မေ့ရင် သင့်နည်းပြဆီက ကုဒ်အသစ် ရပါမယ်။ အဲဒီအခါ မပို့ရသေးတာတွေ ပျောက်သွားပါမယ်။
pin-old = အခု PIN နံပါတ်
pin-new = PIN နံပါတ်အသစ်၊ ဂဏန်း 4 လုံးကနေ 6 လုံး
pin-again = PIN နံပါတ်အသစ်ကို ထပ်ရေးပါ
pin-start = PIN နံပါတ် ဖွင့်ပါ
pin-change = PIN နံပါတ် ပြောင်းပါ
pin-stop = PIN နံပါတ် ပိတ်ပါ
pin-is-on = PIN နံပါတ် ဖွင့်ထားပါတယ်။
pin-set = ပြီးပါပြီ။ အခုကစပြီး Stegvis က PIN နံပါတ်အသစ်ကို မေးပါမယ်။
pin-removed = ပြီးပါပြီ။ အခုကစပြီး Stegvis က PIN နံပါတ် မမေးတော့ပါ။
pin-shape = PIN နံပါတ်မှာ ဂဏန်း 4 လုံးကနေ 6 လုံး ရှိပါတယ်။
pin-differ = ရေးထားတဲ့ နှစ်ခု မတူပါ။ PIN နံပါတ် တူတူကို ထပ်ရေးပါ။
pin-busy = ခဏစောင့်ပါ
pin-wrong = PIN နံပါတ် မမှန်ပါ။
pin-left = နောက်ထပ် { $count } ကြိမ် ကြိုးစားလို့ရပါတယ်။ အဲဒါတွေလည်း မမှန်ရင် Stegvis ထဲက အားလုံးကို ဖုန်းက ဖျက်ပါမယ်။ သင့်နည်းပြဆီက ကုဒ်အသစ် လိုပါမယ်။
pin-wait = { $minutes } မိနစ် စောင့်ပြီးမှ ထပ်ကြိုးစားပါ။
pin-failed = မရပါ။ ထပ်ကြိုးစားပါ။
my-data = ကိုယ့်အချက်အလက်များ
my-data-about = ဘယ်သူ ဘာမြင်ရလဲ၊ မိတ္တူသိမ်း၊ ဖျက်

## My data

sees = ဘယ်သူ ဘာမြင်ရလဲ။
sees-answers = အချိန်ဇယားနဲ့ အဖြေများ
sees-goals = လှေကားနဲ့ ပန်းတိုင်များ
sees-messages = စာများ
sees-both = သင်နဲ့ { $coach }
sees-translators = ဘာသာပြန်သူများ
sees-translators-text = အစီအစဉ်ထဲက စာတွေကို မြင်ရပါတယ်။ ဒါပေမဲ့ သင့်စာမှန်း မသိပါ။
sees-manager = မန်နေဂျာ
sees-manager-text = အရေအတွက်ပဲ မြင်ရပါတယ်၊ နာမည် မမြင်ရပါ
save-data = မိတ္တူ သိမ်းပါ
save-data-text = Stegvis ထဲက သင့်အကြောင်း အားလုံးပါတဲ့ ဖိုင်တစ်ခု ရပါမယ်။ အင်တာနက် လိုပါတယ်။
save-data-page = ကိုယ့်အချက်အလက် သိမ်းပါ
save-data-json = JSON နဲ့ သိမ်းပါ
save-data-done = ဖိုင်ကို ဖုန်းထဲမှာ သိမ်းပြီးပါပြီ။

erase = ကိုယ့်အချက်အလက် ဖျက်ပါ
erase-text = Stegvis ထဲက သင့်အကြောင်း အားလုံးကို ဖျက်ဖို့ မြို့နယ်ကို တောင်းဆိုလို့ရပါတယ်။ တစ်လအတွင်း အဖြေ ရပါမယ်။ တချို့အရာတွေကို ဥပဒေအရ သိမ်းထားရတာမျိုး ရှိပါတယ်။ အားလုံး ဖျက်ပြီးရင် အက်ပ်ကို သုံးလို့မရတော့ပါ။
erase-ask = ကိုယ့်အချက်အလက် ဖျက်ဖို့ တောင်းဆိုပါ
erase-asked = သင် တောင်းဆိုတဲ့နေ့: { $day }
erase-sees = သင် တောင်းဆိုထားတာကို { $coach } မြင်ရပါတယ်။

## Locked by a PIN

lock-title = PIN နံပါတ် ရေးပါ
lock-erase = ဖျက်ပါ
lock-open = ဖွင့်ပါ
lock-forgotten = PIN နံပါတ် မေ့သွားပါပြီ
lock-forgotten-title = PIN နံပါတ် မေ့သွားပါသလား။
lock-forgotten-text = ဒါဆို သင့်နည်းပြဆီက ကုဒ်အသစ် လိုပါတယ်။ Stegvis က ဖုန်းထဲမှာ သိမ်းထားတာ အားလုံးကို ဖျက်ပါမယ်။ သင့်အစီအစဉ်နဲ့ ပို့ပြီးသားတွေ ရှိပါသေးတယ်။
lock-forgotten-lost = အင်တာနက်မရှိဘဲ လုပ်ထားပြီး မပို့ရသေးတာ ရှိပါသလား။ အဲဒါတွေ ပျောက်သွားပါမယ်။ လော့ခ်ကျနေတုန်း ဘယ်လောက်ရှိလဲ ဖုန်းက မသိနိုင်ပါ။
lock-try-again = ထပ်ကြိုးစားပါ
lock-throw-away = ဖျက်ပြီး ကုဒ်အသစ် ရေးပါ

## Sign out

sign-out = ထွက်ပါ
sign-out-title = ထွက်ချင်ပါသလား။
sign-out-text = ဖုန်းထဲက အားလုံးကို ဖျက်ပါမယ်။ သင့်အစီအစဉ်က သင့်နည်းပြဆီမှာ ရှိပါသေးတယ်။ ပြန်ဝင်ဖို့ ကုဒ်အသစ် လိုပါတယ်။
sign-out-unsent = { $count } ခု မပို့ရသေးပါ။ အင်တာနက်ရတဲ့အထိ စောင့်ပါ။ မစောင့်ရင် ပျောက်သွားပါမယ်။
sign-out-stay = မထွက်ပါ

## Help

help-call = { $coach } ဆီ ဖုန်းဆက်ပါ
help-write = { $coach } ဆီ စာရေးပါ
call-ask = { $coach } ကို ဖုန်းဆက်ပေးဖို့ ပြောပါ
call-asked = { $coach } ကို သင့်ဆီ ဖုန်းဆက်ပေးဖို့ ပြောထားပါတယ်
help-code = ကုဒ် မရှိဘူးလား။ ပရောဂျက်မှာ သင့်ကို ကူညီတဲ့သူကို မေးပါ။
help-screens = အက်ပ်ထဲမှာ ဒါတွေ ရှိပါတယ်
help-today = အခုနဲ့ နောက်မှာ ဘာရှိလဲ
help-schedule = အပတ်တိုင်း သင် ဘာလုပ်ရမလဲ
help-steps = သင် ဘယ်လောက် ရောက်ပြီလဲ
help-messages = သင့်နည်းပြနဲ့ စာရေးပါ
help-danger = တစ်ယောက်ယောက် အန္တရာယ်ဖြစ်နေလား။ 112 ကို ဖုန်းဆက်ပါ။

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = တစ်ခုကို သိမ်းလို့မရပါ
refused-no-such-occurrence = သင် ဖြေထားတဲ့ ကိစ္စက အချိန်ဇယားထဲမှာ မရှိတော့ပါ။ အခု ဘာရှိလဲ အချိန်ဇယားမှာ ကြည့်ပါ။
refused-occurrence-cancelled = သင် ဖြေထားတဲ့ ကိစ္စကို ပယ်ဖျက်ပါပြီ။ သင် ဘာမှလုပ်စရာ မလိုပါ။
refused-no-such-goal = ဒီပန်းတိုင်က သင့်အစီအစဉ်ထဲမှာ မရှိတော့ပါ။ အခု ဘာရှိလဲ လှေကားမှာ ကြည့်ပါ။
refused-no-such-own-goal = သင် တောင်းထားတဲ့ ပန်းတိုင် ဒီမှာ မရှိတော့ပါ။ အစီအစဉ်ထဲ ရောက်ပြီလား လှေကားမှာ ကြည့်ပါ။
refused-too-many-own-goals = သင့်ကိုယ်ပိုင်ပန်းတိုင် သုံးခု အဖြေ စောင့်နေပါတယ်။ အဖြေကို စောင့်ပါ။ ဒါမှမဟုတ် တစ်ခုကို ပြန်ဖျက်ပါ။
refused-no-such-message = ဒီစာ မရှိတော့ပါ။ သင် ဘာမှလုပ်စရာ မလိုပါ။
refused-unknown-language = ဒီဘာသာစကား ဒီမှာ မရှိပါ။ တခြားဘာသာစကား ရွေးပါ။
refused-no-such-plan = ဒီအစီအစဉ် မရှိတော့ပါ။ သင် ဘာမှလုပ်စရာ မလိုပါ။
refused-no-such-attachment = အသံစာ ဒါမှမဟုတ် ဓာတ်ပုံတစ်ခု မရောက်ပါ။ ဖုန်းထဲမှာလည်း မရှိတော့ပါ။ ထပ်လုပ်ပါ။
refused-unreadable = သင်လုပ်လိုက်တာကို ဆာဗာက နားမလည်ပါ။ အက်ပ်ကို ပိတ်ပြီး ပြန်ဖွင့်ပါ။ ပြီးရင် ထပ်လုပ်ပါ။
