### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = ဒီအဆင့် လှေကားမှာ မရှိပါ။ ရှိတဲ့ အဆင့်တွေထဲက တစ်ခုကို ရွေးပါ။
plan-ends-before-start = ပြီးချိန်က စချိန်ထက် နောက်ကျရပါမယ်။
plan-until-before-first = နောက်ဆုံးရက်က ပထမဆုံးရက်နဲ့ တူရမယ် ဒါမှမဟုတ် ပိုနောက်ကျရပါမယ်။
plan-no-weekday = အနည်းဆုံး နေ့တစ်နေ့ကို ရွေးပါ။
plan-weekday-twice = နေ့တစ်နေ့ကို နှစ်ခါ ရေးထားပါတယ်။ တစ်ခုကို ဖျက်ပါ။
plan-too-long = လုပ်ငန်းတစ်ခုက အများဆုံး နှစ်နှစ်အထိပဲ ရပါတယ်။ ပိုစောတဲ့ နောက်ဆုံးရက်ကို ရွေးပါ။
plan-never-happens = ပထမဆုံးရက်နဲ့ နောက်ဆုံးရက်ကြားမှာ ရွေးထားတဲ့ နေ့တွေ မပါပါ။ ရက်တွေကို ပြင်ပါ။
plan-exception-elsewhere = ပယ်ဖျက်ထားတဲ့ ရက်က ဒီလုပ်ငန်းရဲ့ ရက် မဟုတ်ပါ။ ဖျက်ပါ ဒါမှမဟုတ် တခြားရက်ကို ရွေးပါ။
plan-id-twice = အစီအစဉ်ရဲ့ အပိုင်းနှစ်ခုမှာ id တူနေပါတယ်။ တစ်ခုကို ဖျက်ပြီး ပြန်ထည့်ပါ။
plan-too-many = အစီအစဉ်က ရှည်လွန်းပါတယ်။ အစီအစဉ်တစ်ခုမှာ အများဆုံး လုပ်ငန်း 60 နဲ့ ပန်းတိုင် 60 ရှိနိုင်ပါတယ်။

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = စာကြောင်းကို ဖတ်လို့မရပါ။ key၊ ညီမျှခြင်းသင်္ကေတနဲ့ တန်ဖိုးကို ရေးပါ၊ ဥပမာ title = "Svenska och mat"
plan-file-not-quoted = စာသားကို မျက်တောင်ဖွင့်မျက်တောင်ပိတ်ထဲမှာ ရေးရပါမယ်၊ ဥပမာ title = "Svenska och mat"
plan-file-key-twice = key တစ်ခုကို အပိုင်းတစ်ခုထဲမှာ နှစ်ခါ ရေးထားပါတယ်။ တစ်ခုကို ဖျက်ပါ။
plan-file-unknown-key-near = “{ $key }” ဆိုတဲ့ key မရှိပါ။ “{ $near }” လို့ ဆိုလိုတာလား။
plan-file-unknown-key = “{ $key }” ဆိုတဲ့ key မရှိပါ။ ဒီမှာ ရေးလို့ရတာ: { $known }။
plan-file-missing-key = “{ $key }” မပါပါ။ ဥပမာ ဒီလို ရေးပါ: { $example }
plan-file-wrong-value = “{ $key }” ရဲ့ တန်ဖိုးကို ဖတ်လို့မရပါ။ ဥပမာ ဒီလို ရေးပါ: { $example }
plan-file-single-brackets = [[{ $key }]] ကို လေးထောင့်ကွင်း နှစ်ထပ်နဲ့ သီးသန့်စာကြောင်းမှာ ရေးပါ။
plan-file-newer-format = ဖိုင်ရဲ့ ဖော်မတ်က ဆာဗာ ဖတ်နိုင်တာထက် ပိုသစ်ပါတယ်။ format = { $known } လို့ ရေးပါ ဒါမှမဟုတ် ဆာဗာကို အပ်ဒိတ်လုပ်ပါ။
plan-file-no-such-date-near = ရက်စွဲ { $written } တကယ်မရှိပါ။ ဒီလရဲ့ နောက်ဆုံးရက်က { $near } ပါ။
plan-file-no-such-date = ရက်စွဲ { $written } တကယ်မရှိပါ။ နှစ်၊ လ၊ ရက်ကို ရေးပါ၊ ဥပမာ 2026-11-24
plan-file-no-such-time = အချိန် { $written } တကယ်မရှိပါ။ နာရီနဲ့ မိနစ်ကို ဂဏန်းနှစ်လုံးစီနဲ့ ရေးပါ၊ 00:00 က 23:59 အထိ။
plan-file-unknown-word-near = “{ $written }” ကို ရွေးလို့မရပါ။ “{ $near }” လို့ ဆိုလိုတာလား။
plan-file-unknown-word = “{ $key }” အတွက် “{ $written }” ကို ရွေးလို့မရပါ။ ဒီထဲက ရွေးပါ: { $known }။
plan-file-text-empty = “{ $key }” ရဲ့ စာသား ဗလာဖြစ်နေပါတယ်။ အနည်းဆုံး စာလုံးတစ်လုံး ရေးပါ ဒါမှမဟုတ် စာကြောင်းကို ဖျက်ပါ။
plan-file-text-too-long = “{ $key }” ရဲ့ စာသားမှာ စာလုံး { $length } လုံး ရှိပါတယ်။ အများဆုံး { $max } လုံး ရေးပါ။
plan-file-text-control = “{ $key }” ရဲ့ စာသားထဲမှာ ပြလို့မရတဲ့ သင်္ကေတ ပါနေပါတယ်။ ဖျက်ပါ။
plan-file-ends-before-start = လုပ်ငန်းက { $end } မှာ ပြီးပါတယ်၊ ဒါပေမဲ့ { $start } မှာမှ စပါတယ်။ စချိန်ထက် နောက်ကျတဲ့ ပြီးချိန်ကို ရေးပါ။
plan-file-no-end = အပတ်တိုင်းရှိတဲ့ လုပ်ငန်းမှာ နောက်ဆုံးရက် လိုပါတယ်။ ဥပမာ ဒီလို ရေးပါ: until = 2026-12-18
plan-file-no-day = လုပ်ငန်းမှာ ရက် မပါပါ။ တစ်ကြိမ်အတွက် date = 2026-11-24 လို့ ရေးပါ။ အပတ်တိုင်းအတွက် weekdays = ["tisdag"] လို့ ရေးပါ။
plan-file-two-schedules = လုပ်ငန်းမှာ ရက်စွဲရော နေ့တွေပါ ပါနေပါတယ်။ တစ်ကြိမ်အတွက် date ကို ထားပါ။ အပတ်တိုင်းအတွက် weekdays၊ first နဲ့ until ကို ထားပါ။
plan-file-unknown-step = အဆင့် { $step } လှေကားမှာ မရှိပါ။ 1 က { $top } အထိ ဂဏန်းတစ်ခု ရေးပါ။ { $top } က ထိပ်ဆုံးပါ။
plan-file-too-many-steps = လှေကားမှာ အဆင့် များလွန်းပါတယ်။ အများဆုံး { $max } ဆင့် ရေးပါ။
plan-file-unknown-participant-near = သင့်မှာ “{ $written }” ဆိုတဲ့ ပါဝင်သူ မရှိပါ။ “{ $near }” လို့ ဆိုလိုတာလား။
plan-file-unknown-participant = သင့်မှာ “{ $written }” ဆိုတဲ့ ပါဝင်သူ မရှိပါ။ နာမည်ကို သင့်စာရင်းထဲကအတိုင်း ရေးပါ။
plan-file-several-participants = သင့်မှာ “{ $name }” ဆိုတဲ့ ပါဝင်သူ တစ်ယောက်ထက် ပိုရှိပါတယ်။ နာမည်အစား ပါဝင်သူရဲ့ id ကို ရေးပါ။
plan-file-right = အစီအစဉ်ဖိုင်ကို ဖတ်လို့ရပါတယ်။
plan-file-published =
    { $changes ->
        [0] နံပါတ် { $revision } အဖြစ် ထုတ်ဝေပြီးပါပြီ။ ပြီးခဲ့တဲ့အကြိမ်ကစပြီး ဘာမှမပြောင်းပါ။
       *[other] နံပါတ် { $revision } အဖြစ် ထုတ်ဝေပြီးပါပြီ။ ဖုန်းပေါ်မှာ { $changes } ခု ပြောင်းသွားပါပြီ။
    }
plan-file-untranslated = ဘာသာမပြန်ရသေးပါ: { $text }

### What the program says to who looks after the server.

backup-written = အရန်ဖိုင်ကို ရေးပြီး စစ်ပြီးပါပြီ။
backup-restored = အရန်ဖိုင်ကို ပြန်ထည့်ပြီးပါပြီ။
doctor-sound = ဒေတာဘေ့စ် အကောင်းပါ၊ အထဲက အားလုံး မှန်ပါတယ်။
doctor-damaged = ဒေတာဘေ့စ်ဖိုင် ပျက်နေပါတယ်။
doctor-reference-broken = အတန်းတစ်ခုက မရှိတဲ့ အတန်းကို ညွှန်းထားပါတယ်။
doctor-row-missing = ပါဝင်သူတိုင်းမှာ ရှိရမယ့် အတန်းတစ်ခု ပါဝင်သူတစ်ယောက်မှာ မရှိပါ။
doctor-head-wrong = အပြောင်းအလဲစာရင်းတစ်ခုရဲ့ အဆုံးက နောက်ဆုံး အပြောင်းအလဲနဲ့ မကိုက်ပါ။
doctor-number-wrong = အပြောင်းအလဲစာရင်းတစ်ခုထဲက နံပါတ်တစ်ခု မှားနေပါတယ် ဒါမှမဟုတ် နှစ်ခါ သုံးထားပါတယ်။
doctor-value-wrong = သိမ်းထားတဲ့ တန်ဖိုးတစ်ခုကို ဖတ်လို့မရပါ။
doctor-item-misplaced = အပြောင်းအလဲစာရင်းတစ်ခုထဲက အရာတစ်ခုက မှားတဲ့ key အောက်မှာ ရှိနေပါတယ်။
doctor-item-differs = အပြောင်းအလဲစာရင်းတစ်ခုထဲက အရာတစ်ခုက ဇယားတွေနဲ့ မကိုက်ပါ။

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = Stegvis ထဲက သင့်အကြောင်း အားလုံး
mydata-lead = ဒါက Stegvis မှာ သိမ်းထားတဲ့ သင့်အကြောင်း အားလုံးပါ။ ဖိုင်ကို လုပ်တဲ့အချိန်: { $moment }။
mydata-care = ဒီဖိုင်က သင့်ဖိုင်ပါ။ ဖတ်တဲ့သူက သင့်အကြောင်း အားလုံး မြင်ရပါတယ်။ ဒါကြောင့် ဘယ်သူ့ကို ပေးမလဲ သတိထားပါ။
mydata-incomplete = ဖိုင်ထဲ မဆံ့တာတွေ ရှိပါသေးတယ်။ ကျန်တာကို သင့်မြို့နယ်ဆီက တောင်းပါ။
mydata-nothing = ဘာမှ သိမ်းမထားပါ။
mydata-you = သင့်အကြောင်း
mydata-name = နာမည်
mydata-language = ဘာသာစကား
mydata-municipality = မြို့နယ်
mydata-programme = ပရောဂျက်
mydata-coach = နည်းပြ
mydata-since = သင် စပါဝင်တဲ့နေ့
mydata-seen = ဖုန်းက Stegvis ကို ဆက်သွယ်ခဲ့တာ
mydata-number = Stegvis ထဲက သင့်နံပါတ်
mydata-steps = လှေကား
mydata-here = သင် ဒီမှာပါ။
mydata-step = အဆင့် { $step }
mydata-plan = သင့်ရဲ့ အခု အစီအစဉ်
mydata-draft = သင့်နည်းပြ ရေးနေတာ
mydata-plans-before = သင့်ရဲ့ အရင် အစီအစဉ်များ
mydata-plan-reached = ဖုန်းဆီ ရောက်တဲ့အချိန်: { $moment }။
mydata-plan-opened = သင် ဖွင့်တဲ့အချိန်: { $moment }။
mydata-goals = ပန်းတိုင်များ
mydata-activities = လုပ်ငန်းများ
mydata-bring = ယူလာပါ
mydata-cancelled = { $day } ကို ပယ်ဖျက်ပါပြီ
mydata-answers = သင့်အဖြေများ
mydata-late = { $count } မိနစ် နောက်ကျပါမယ်
mydata-goals-done = သင် လုပ်ပြီးတဲ့ ပန်းတိုင်များ
mydata-wishes = သင် တောင်းဆိုထားတာများ
mydata-call = သင့်နည်းပြ ဖုန်းဆက်ပေးဖို့
mydata-erasure = သင့်အကြောင်း အားလုံး ဖျက်ဖို့
mydata-own-goal = သင့်ကိုယ်ပိုင်ပန်းတိုင်
mydata-smaller-step = ပိုငယ်တဲ့ ပန်းတိုင် တောင်းတာ၊ မူရင်းပန်းတိုင်
mydata-coach-answered = နည်းပြ ဖြေတဲ့အချိန်: { $moment }။
mydata-wish-over = ဒီတောင်းဆိုချက် ပြီးသွားပါပြီ။
mydata-messages = စာများ
mydata-me = သင်
mydata-sent-at = ရောက်တဲ့အချိန်: { $moment }။
mydata-coach-saw = နည်းပြ မြင်တဲ့အချိန်: { $moment }။
mydata-read-at = ဖတ်တဲ့အချိန်: { $moment }။
mydata-translations = သင့်ဖုန်းထဲက ဘာသာပြန်များ
mydata-phones = ဖုန်း၊ ကုဒ်နဲ့ ပြက္ခဒိန်များ
mydata-paired = ဖုန်းတစ်လုံး ဝင်ခွင့်ရတဲ့အချိန်: { $moment }။
mydata-used = နောက်ဆုံး သုံးတဲ့အချိန်: { $moment }။
mydata-ended = အက်ပ်ထဲက ထွက်တဲ့အချိန်: { $moment }။
mydata-code = { $name } ဆီက ကုဒ်
mydata-code-until = { $moment } အထိ သုံးလို့ရပါတယ်။
mydata-code-used = သုံးတဲ့အချိန်: { $moment }။
mydata-calendar = သင့်ပြက္ခဒိန်အတွက် လင့်ခ်၊ လုပ်တဲ့အချိန်: { $moment }
mydata-sent = ဖုန်းက တစ်ခုခု ပို့တဲ့ အချိန်များ
mydata-refused = သိမ်းလို့မရပါ။
mydata-about = သိထားသင့်တာများ
mydata-why = အလုပ် ဒါမှမဟုတ် ပညာရေးဆီ သင်သွားတဲ့ အဆင့်တွေကို သင်နဲ့အတူ စီစဉ်ပြီး ကြည့်ဖို့ မြို့နယ်က အချက်အလက်တွေကို သုံးပါတယ်။
mydata-who = သင်နဲ့ သင့်နည်းပြတွေက မြင်ရပါတယ်။ ဘာသာပြန်သူတွေက အစီအစဉ်ထဲက စာတွေကို မြင်ရပါတယ်၊ ဒါပေမဲ့ သင့်စာမှန်း မသိပါ။ မန်နေဂျာက အရေအတွက်ပဲ မြင်ရပါတယ်။
mydata-how-long = အချက်အလက်တွေ ဘယ်လောက်ကြာ သိမ်းမလဲ မြို့နယ်က ဆုံးဖြတ်ပါတယ်။ သင့်နည်းပြကို မေးပါ။
mydata-rights = အချက်အလက်တွေကို ပြင်ဖို့ ဒါမှမဟုတ် ဖျက်ဖို့ မြို့နယ်ကို တောင်းဆိုလို့ရပါတယ်။ သင် မကျေနပ်ရင် ဆွီဒင်နိုင်ငံရဲ့ ကိုယ်ရေးအချက်အလက် ကာကွယ်ရေးရုံး Integritetsskyddsmyndigheten, IMY ကို တိုင်လို့ရပါတယ်။
mydata-not-here = ကုဒ်နဲ့ သော့တွေ ဒီမှာ မပါပါ၊ ဘယ်သူမှ ဖတ်လို့မရအောင် သိမ်းထားလို့ပါ။ မြို့နယ်ရဲ့ အရန်ဖိုင်တွေထဲမှာ အချက်အလက်ဟောင်းတွေ ခဏ ကျန်နေနိုင်ပါတယ်။
