### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = سڵاو، ناوی من …
say-common-not-understand = تێناگەم.
say-common-again = دەتوانیت جارێکی تر بیڵێیت؟
say-common-slower = دەتوانیت کەمێک هێواشتر قسە بکەیت؟
say-common-meaning = ئەو وشەیە مانای چییە؟
say-common-in-swedish = ئەمە بە سویدی پێی دەڵێن چی؟
say-common-help = دەتوانیت یارمەتیم بدەیت؟
say-common-interpreter = پێویستم بە وەرگێڕە.
say-common-toilet = تەوالێت لەکوێیە؟
say-common-thanks = سوپاس بۆ یارمەتییەکەت!

## A meeting with one's coach or somebody else

say-meeting-appointment = سڵاو، چاوپێکەوتنم لەگەڵ … هەیە.
say-meeting-late = ببوورە کە درەنگ هاتم.
say-meeting-question = پرسیارێکم هەیە.
say-meeting-wish = دەمەوێت باسی … بکەم.
say-meeting-write = دەتوانیت بینووسیت؟
say-meeting-hard = ئێستا بۆ من قورسە.
say-meeting-agree = باشە، ڕازیم.
say-meeting-next = جاری داهاتوو کەی یەکتر دەبینین؟

## Learning Swedish

say-swedish-pronounce = ئەمە چۆن دەوترێت؟
say-swedish-spell = ئەمە چۆن دەنووسرێت؟
say-swedish-page = لە کام لاپەڕەین؟
say-swedish-correct = ئەمە ڕاستە؟
say-swedish-homework = ئەرکی ماڵەوەمان چییە؟
say-swedish-together = با پێکەوە مەشق بکەین؟
say-swedish-myself = دەمەوێت خۆم هەوڵ بدەم.
say-swedish-speak = دەتوانین بە سویدی قسە بکەین؟

## Trying and practising work tasks, often in a group

say-work-training-show = دەتوانیت پیشانم بدەیت؟
say-work-training-next = ئێستا چی بکەم؟
say-work-training-right = بەم شێوەیە ڕاستە؟
say-work-training-done = ئێستا تەواوم کرد.
say-work-training-tools = ئامرازەکانی کار لەکوێن؟
say-work-training-gloves = پێویستم بە دەستکێشە.
say-work-training-break = پشوو کەیە؟
say-work-training-together = با یارمەتی یەکتر بدەین؟

## Working at a real workplace to learn

say-practice-new = سڵاو، من لێرە تازەم. پراکتیک دەکەم.
say-practice-supervisor = سەرپەرشتیارەکەم کێیە؟ (ئەوەی کارەکەم پیشان دەدات)
say-practice-changing-room = ژووری جلگۆڕین لەکوێیە؟
say-practice-show = دەتوانیت جارێکی تر پیشانم بدەیت؟
say-practice-done = تەواوم کرد. ئێستا دەتوانم چی بکەم؟
say-practice-break = پشوومان کەیە؟
say-practice-careful = ئاگاداربە!
say-practice-sick = سڵاو، نەخۆشم و ئەمڕۆ ناتوانم بێم.

## Writing a CV and applying for jobs

say-job-search-looking = بەدوای کاردا دەگەڕێم.
say-job-search-worked = وەک … کارم کردووە.
say-job-search-good = من باشم لە …
say-job-search-cv = دەتوانیت سیڤییەکەم بخوێنیتەوە؟
say-job-search-hours = دەتوانم دەوامی تەواو یان نیو دەوام کار بکەم.
say-job-search-interview = چاوپێکەوتنی کارم هەیە.
say-job-search-start = کەی دەتوانم دەست پێ بکەم؟

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = دەمەوێت کاری … بکەم.
say-job-coach-well = کارەکەم باش دەڕوات.
say-job-coach-hard = ئەمە بۆ من زۆر قورسە.
say-job-coach-along = دەتوانیت لەگەڵم بێیت بۆ شوێنی کارەکە؟
say-job-coach-boss = دەتوانیت لەگەڵ بەڕێوەبەرەکەم قسە بکەیت؟
say-job-coach-pause = هەندێک جار پێویستم بە پشووە.
say-job-coach-other = دەمەوێت شتێکی تر تاقی بکەمەوە.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = لەکوێ یەکتر ببینین؟
say-study-visit-bus = سواری کام پاس ببم؟
say-study-visit-stop = لێرە دابەزین؟
say-study-visit-lost = ڕێگاکە نادۆزمەوە. دەتوانیت بێیت بەرەو پیرم؟
say-study-visit-work = تۆ کارت چییە؟
say-study-visit-skills = بۆ کارکردن لێرە دەبێت مرۆڤ چی بزانێت؟
say-study-visit-photo = دەتوانم وێنەیەک بگرم؟
say-study-visit-back = کەی دەگەڕێینەوە؟

## Guidance about studies and careers

say-guidance-become = دەمەوێت ببم بە …
say-guidance-education = چ خوێندنێکم پێویستە؟
say-guidance-long = چەند دەخایەنێت؟
say-guidance-grades = نمرەی قوتابخانەم لە وڵاتی خۆمەوە هەیە.
say-guidance-apply = چۆن داواکاری پێشکەش دەکرێت؟
say-guidance-last-day = دوا ڕۆژی داواکاری کەیە؟
say-guidance-cost = بە چەندە؟

## Learning to use a computer or a phone

say-computer-log-in = چۆن بچمە ژوورەوە؟
say-computer-password = وشەی نهێنیم لەبیر چووە.
say-computer-click = کرتە لەکوێ بکەم؟
say-computer-mistake = بە هەڵە دامگرت.
say-computer-save = چۆن پاشەکەوتی بکەم؟
say-computer-print = چۆن لەسەر کاغەز چاپی بکەم؟
say-computer-broken = ئەمە کار ناکات.
say-computer-bankid = من BankID م نییە.

## Money and the household

say-economy-cost = ئەمە بە چەندە؟
say-economy-expensive = بۆ من زۆر گرانە.
say-economy-bill = پسوڵەیەکی پارەدانم بۆ هاتووە.
say-economy-when = کەی پارەکە بدەم؟
say-economy-parts = دەتوانم بە بەش بەش پارەکە بدەم؟
say-economy-receipt = دەتوانم وەسڵێک وەربگرم؟
say-economy-form = دەتوانیت لە پڕکردنەوەی فۆرمەکەدا یارمەتیم بدەیت؟
say-economy-save = دەمەوێت پارە پاشەکەوت بکەم.

## How society works: rights, duties, authorities

say-civic-letter = نامەیەکم بۆ هاتووە. چی تێدا نووسراوە؟
say-civic-authority = پەیوەندی بە کام فەرمانگەوە بکەم؟
say-civic-right = من مافی ئەوەم هەیە؟
say-civic-allowed = ڕێگە دەدرێت وا بکرێت؟
say-civic-sign = لەکوێ واژۆ بکەم؟
say-civic-emergency = تەلەفۆن بۆ 112 بکە!
say-civic-different = لە وڵاتی من جیاوازە.

## Health and well-being

say-health-how = چۆنیت؟
say-health-better = ئێستا باشترم.
say-health-pain = ئێرەم دێشێت.
say-health-sleep = باش ناخەوم.
say-health-tired = ئەمڕۆ ماندووم.
say-health-worried = نیگەرانم.
say-health-book = دەمەوێت کاتێک لای دکتۆر بگرم.
say-health-medicine = دەرمان بەکار دەهێنم.

## Exercise

say-fitness-changing-room = ژووری جلگۆڕین لەکوێیە؟
say-fitness-locker = لەکوێ دەتوانم شتەکانم قفڵ بکەم؟
say-fitness-machine = ئەمە چۆن بەکار دێت؟
say-fitness-times = چەند جار بیکەم؟
say-fitness-easier = ڕاهێنانێکی ئاسانتر هەیە؟
say-fitness-pain = ئێرە دێشێت.
say-fitness-rest = پێویستە کەمێک پشوو بدەم.
say-fitness-praise = دەستت خۆش بێت!

## A walk together

say-walk-start = لەکوێوە دەست پێ دەکەین؟
say-walk-far = چەند دوور دەڕۆین؟
say-walk-slower = دەتوانین کەمێک هێواشتر بڕۆین؟
say-walk-rest = دەتوانین کەمێک دابنیشین و پشوو بدەین؟
say-walk-together = با پێکەوە پیاسە بکەین؟
say-walk-weather = کەشوهەوا چەند خۆشە!
say-walk-cold = کەمێک سەرمامە.

## Cooking together

say-cooking-hands = لەکوێ دەتوانم دەستم بشۆم؟
say-cooking-not-eat = من … ناخۆم.
say-cooking-allergic = حەساسیەتم بە … هەیە.
say-cooking-pork = گۆشتی بەراز لە خواردنەکەدا هەیە؟
say-cooking-cut = سەوزەکان ورد بکەم؟
say-cooking-taste = دەتەوێت تامی بکەیت؟
say-cooking-good = خۆش بوو!
say-cooking-dishes = دەتوانم قاپەکان بشۆم.

## Painting, music, sewing and the like

say-creative-try = دەتوانم تاقی بکەمەوە؟
say-creative-how = ئەمە چۆن دەکرێت؟
say-creative-material = کاغەز و ڕەنگ لەکوێن؟
say-creative-borrow = دەتوانم مەقەستەکە بەکار بهێنم؟
say-creative-praise = چەند جوان دەرچوو!
say-creative-home = لە وڵاتی من وا دەکەین.
say-creative-tidy = با شتەکان کۆ بکەینەوە و پاکی بکەینەوە؟

## Any other activity

say-other-first-time = یەکەم جارە لێرە بم.
say-other-where = بۆ کوێ بچم؟
say-other-who = لەگەڵ کێ قسە بکەم؟
say-other-bring = چی لەگەڵ خۆم بهێنم؟
say-other-start = کەی دەست پێ دەکات؟
say-other-end = کەی تەواو دەبێت؟
say-other-seat = ئێرە بەتاڵە؟
