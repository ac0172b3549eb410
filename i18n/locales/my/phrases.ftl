### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = မင်္ဂလာပါ။ နာမည်က … ပါ။
say-common-not-understand = နားမလည်ပါဘူး။
say-common-again = နောက်တစ်ခါ ပြောပေးလို့ ရမလား။
say-common-slower = နည်းနည်း ဖြည်းဖြည်း ပြောပေးလို့ ရမလား။
say-common-meaning = အဲဒီစကားလုံးက ဘာအဓိပ္ပာယ်လဲ။
say-common-in-swedish = ဒါကို ဆွီဒင်လို ဘယ်လို ခေါ်လဲ။
say-common-help = ကူညီပေးလို့ ရမလား။
say-common-interpreter = စကားပြန် လိုပါတယ်။
say-common-toilet = အိမ်သာ ဘယ်မှာလဲ။
say-common-thanks = ကူညီပေးလို့ ကျေးဇူးတင်ပါတယ်။

## A meeting with one's coach or somebody else

say-meeting-appointment = မင်္ဂလာပါ။ … နဲ့ ချိန်းထားပါတယ်။
say-meeting-late = နောက်ကျသွားလို့ တောင်းပန်ပါတယ်။
say-meeting-question = မေးစရာ ရှိပါတယ်။
say-meeting-wish = … အကြောင်း ပြောချင်ပါတယ်။
say-meeting-write = စာနဲ့ ရေးပေးလို့ ရမလား။
say-meeting-hard = အခုတလော ခက်ခဲနေပါတယ်။
say-meeting-agree = ကောင်းပါတယ်။
say-meeting-next = နောက်တစ်ခါ ဘယ်တော့ တွေ့ကြမလဲ။

## Learning Swedish

say-swedish-pronounce = ဒါ ဘယ်လို အသံထွက်လဲ။
say-swedish-spell = စာလုံး ဘယ်လို ပေါင်းလဲ။
say-swedish-page = ဘယ်စာမျက်နှာ ရောက်နေပြီလဲ။
say-swedish-correct = ဒါ မှန်လား။
say-swedish-homework = အိမ်စာ ဘာရှိလဲ။
say-swedish-together = အတူတူ လေ့ကျင့်ကြမလား။
say-swedish-myself = ကိုယ်တိုင် စမ်းကြည့်ချင်ပါတယ်။
say-swedish-speak = ဆွီဒင်လို ပြောကြလို့ ရမလား။

## Trying and practising work tasks, often in a group

say-work-training-show = လုပ်ပြပေးလို့ ရမလား။
say-work-training-next = အခု ဘာလုပ်ရမလဲ။
say-work-training-right = ဒီလိုလုပ်တာ မှန်လား။
say-work-training-done = လုပ်ပြီးပါပြီ။
say-work-training-tools = ကိရိယာတွေ ဘယ်မှာလဲ။
say-work-training-gloves = လက်အိတ် လိုပါတယ်။
say-work-training-break = နားချိန်က ဘယ်အချိန်လဲ။
say-work-training-together = အတူတူ ဝိုင်းလုပ်ကြမလား။

## Working at a real workplace to learn

say-practice-new = မင်္ဂလာပါ။ ဒီကို အခုမှ ရောက်တာပါ။ အလုပ်သင် လုပ်နေပါတယ်။
say-practice-supervisor = ကြီးကြပ်သူက ဘယ်သူလဲ။ (အလုပ်သင်ပေးမယ့်သူ)
say-practice-changing-room = အဝတ်လဲခန်း ဘယ်မှာလဲ။
say-practice-show = နောက်တစ်ခါ လုပ်ပြပေးလို့ ရမလား။
say-practice-done = ပြီးပါပြီ။ အခု ဘာလုပ်ပေးရမလဲ။
say-practice-break = ဘယ်အချိန် နားကြမလဲ။
say-practice-careful = သတိထားပါ!
say-practice-sick = မင်္ဂလာပါ။ နေမကောင်းလို့ ဒီနေ့ မလာနိုင်ပါဘူး။

## Writing a CV and applying for jobs

say-job-search-looking = အလုပ်ရှာနေပါတယ်။
say-job-search-worked = … အဖြစ် အလုပ်လုပ်ဖူးပါတယ်။
say-job-search-good = … ကောင်းကောင်း လုပ်တတ်ပါတယ်။
say-job-search-cv = ကိုယ်ရေးအကျဉ်း (CV) ကို ဖတ်ကြည့်ပေးလို့ ရမလား။
say-job-search-hours = အချိန်ပြည့်ဖြစ်ဖြစ် အချိန်ပိုင်းဖြစ်ဖြစ် လုပ်နိုင်ပါတယ်။
say-job-search-interview = အလုပ်အင်တာဗျူး သွားဖြေရမှာပါ။
say-job-search-start = ဘယ်တော့ စလုပ်လို့ ရမလဲ။

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = … အလုပ် လုပ်ချင်ပါတယ်။
say-job-coach-well = အလုပ်မှာ အဆင်ပြေပါတယ်။
say-job-coach-hard = ဒါက ခက်လွန်းပါတယ်။
say-job-coach-along = အလုပ်ကို အတူ လိုက်ပေးလို့ ရမလား။
say-job-coach-boss = အလုပ်က အထက်လူကြီးနဲ့ ပြောပေးလို့ ရမလား။
say-job-coach-pause = တစ်ခါတလေ ခဏနားဖို့ လိုပါတယ်။
say-job-coach-other = တခြားတစ်ခုခု စမ်းလုပ်ကြည့်ချင်ပါတယ်။

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = ဘယ်မှာ ဆုံကြမလဲ။
say-study-visit-bus = ဘယ်ဘတ်စ်ကား စီးရမလဲ။
say-study-visit-stop = ဒီမှာ ဆင်းရမလား။
say-study-visit-lost = လမ်းရှာမတွေ့ပါဘူး။ လာကြိုပေးလို့ ရမလား။
say-study-visit-work = ဘာအလုပ် လုပ်ပါသလဲ။
say-study-visit-skills = ဒီမှာ အလုပ်လုပ်ဖို့ ဘာတွေ တတ်ရမလဲ။
say-study-visit-photo = ဓာတ်ပုံ ရိုက်လို့ ရမလား။
say-study-visit-back = ဘယ်အချိန် ပြန်ရောက်မလဲ။

## Guidance about studies and careers

say-guidance-become = … ဖြစ်ချင်ပါတယ်။
say-guidance-education = ဘာသင်တန်း တက်ဖို့ လိုပါသလဲ။
say-guidance-long = ဘယ်လောက် ကြာမလဲ။
say-guidance-grades = ကိုယ့်နိုင်ငံက ကျောင်းအမှတ်စာရင်း ရှိပါတယ်။
say-guidance-apply = ဘယ်လို လျှောက်ရမလဲ။
say-guidance-last-day = လျှောက်ဖို့ နောက်ဆုံးရက်က ဘယ်နေ့လဲ။
say-guidance-cost = ဘယ်လောက် ကုန်ကျမလဲ။

## Learning to use a computer or a phone

say-computer-log-in = အကောင့်ထဲ ဘယ်လို ဝင်ရမလဲ။
say-computer-password = စကားဝှက် မေ့သွားပါပြီ။
say-computer-click = ဘယ်နေရာ နှိပ်ရမလဲ။
say-computer-mistake = မှားနှိပ်မိပါတယ်။
say-computer-save = ဘယ်လို သိမ်းရမလဲ။
say-computer-print = စက္ကူနဲ့ ဘယ်လို ထုတ်ရမလဲ။ (ပရင့်)
say-computer-broken = ဒါ သုံးလို့ မရပါဘူး။
say-computer-bankid = BankID မရှိပါဘူး။

## Money and the household

say-economy-cost = ဘယ်လောက်လဲ။ (ဈေးနှုန်း)
say-economy-expensive = ဈေးကြီးလွန်းပါတယ်။
say-economy-bill = ငွေပေးရမယ့် ဘေလ်တစ်ခု ရထားပါတယ်။
say-economy-when = ဘယ်တော့ ငွေပေးရမလဲ။
say-economy-parts = ခွဲပြီး ပေးလို့ ရမလား။ (အရစ်ကျ)
say-economy-receipt = ပြေစာ ပေးလို့ ရမလား။
say-economy-form = ဖောင်ဖြည့်တာ ကူညီပေးလို့ ရမလား။
say-economy-save = ငွေစုချင်ပါတယ်။

## How society works: rights, duties, authorities

say-civic-letter = စာတစ်စောင် ရထားပါတယ်။ ဘာရေးထားလဲ။
say-civic-authority = ဘယ်အစိုးရရုံးကို ဆက်သွယ်ရမလဲ။
say-civic-right = ဒါကို ရပိုင်ခွင့် ရှိလား။
say-civic-allowed = အဲဒီလို လုပ်ခွင့်ရှိလား။
say-civic-sign = ဘယ်မှာ လက်မှတ်ထိုးရမလဲ။
say-civic-emergency = 112 ကို ဖုန်းဆက်ပါ!
say-civic-different = ကိုယ့်နိုင်ငံမှာတော့ ဒီလို မဟုတ်ပါဘူး။

## Health and well-being

say-health-how = နေကောင်းလား။
say-health-better = အခု ပိုကောင်းလာပါပြီ။
say-health-pain = ဒီနေရာ နာနေပါတယ်။
say-health-sleep = ကောင်းကောင်း အိပ်မပျော်ပါဘူး။
say-health-tired = ဒီနေ့ ပင်ပန်းနေပါတယ်။
say-health-worried = စိတ်ပူနေပါတယ်။
say-health-book = ရက်ချိန်း ယူချင်ပါတယ်။ (ဆရာဝန် ဒါမှမဟုတ် သူနာပြုနဲ့)
say-health-medicine = ဆေးသောက်နေပါတယ်။

## Exercise

say-fitness-changing-room = အဝတ်လဲခန်း ဘယ်မှာလဲ။
say-fitness-locker = ပစ္စည်းတွေကို ဘယ်မှာ သော့ခတ်ထားလို့ ရမလဲ။
say-fitness-machine = ဒီစက်ကို ဘယ်လို သုံးရလဲ။
say-fitness-times = ဘယ်နှခါ လုပ်ရမလဲ။
say-fitness-easier = ပိုလွယ်တဲ့ လေ့ကျင့်ခန်း ရှိလား။
say-fitness-pain = ဒီနေရာ နာပါတယ်။
say-fitness-rest = နည်းနည်း နားဖို့ လိုပါတယ်။
say-fitness-praise = တော်လိုက်တာ!

## A walk together

say-walk-start = ဘယ်ကနေ စကြမလဲ။
say-walk-far = ဘယ်လောက်ဝေးဝေး လျှောက်ကြမလဲ။
say-walk-slower = နည်းနည်း ဖြည်းဖြည်း လျှောက်ကြလို့ ရမလား။
say-walk-rest = ခဏ ထိုင်နားလို့ ရမလား။
say-walk-together = အတူတူ လျှောက်ကြမလား။
say-walk-weather = ရာသီဥတု သာယာလိုက်တာ!
say-walk-cold = နည်းနည်း ချမ်းပါတယ်။

## Cooking together

say-cooking-hands = လက် ဘယ်မှာ ဆေးလို့ ရမလဲ။
say-cooking-not-eat = … မစားပါဘူး။
say-cooking-allergic = … နဲ့ ဓာတ်မတည့်ပါဘူး။
say-cooking-pork = ဒီအစားအစာထဲမှာ ဝက်သား ပါလား။
say-cooking-cut = ဟင်းသီးဟင်းရွက် လှီးပေးရမလား။
say-cooking-taste = မြည်းကြည့်မလား။
say-cooking-good = စားလို့ ကောင်းလိုက်တာ!
say-cooking-dishes = ပန်းကန် ဆေးပေးပါမယ်။

## Painting, music, sewing and the like

say-creative-try = စမ်းလုပ်ကြည့်လို့ ရမလား။
say-creative-how = ဘယ်လို လုပ်ရလဲ။
say-creative-material = စက္ကူနဲ့ ဆေးရောင် ဘယ်မှာလဲ။
say-creative-borrow = ကတ်ကြေး ခဏ ငှားလို့ ရမလား။
say-creative-praise = လှလိုက်တာ!
say-creative-home = ကိုယ့်နိုင်ငံမှာ ဒီလို လုပ်ပါတယ်။
say-creative-tidy = ပစ္စည်းတွေ သိမ်းကြမလား။

## Any other activity

say-other-first-time = ဒီကို ပထမဆုံးအကြိမ် ရောက်ဖူးတာပါ။
say-other-where = ဘယ်ကို သွားရမလဲ။
say-other-who = ဘယ်သူနဲ့ ပြောရမလဲ။
say-other-bring = ဘာယူလာရမလဲ။
say-other-start = ဘယ်အချိန် စမလဲ။
say-other-end = ဘယ်အချိန် ပြီးမလဲ။
say-other-seat = ဒီနေရာ အားလား။ (ထိုင်လို့ ရမလား)
