### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = ئەو پلەیە لە پلیکانەکەدا نییە. یەکێک لە پلەکان هەڵبژێرە.
plan-ends-before-start = کۆتایی دەبێت دوای دەستپێک بێت.
plan-until-before-first = دوا ڕۆژ دەبێت هەمان یەکەم ڕۆژ بێت، یان دوای ئەو.
plan-no-weekday = لانیکەم یەک ڕۆژی هەفتە هەڵبژێرە.
plan-weekday-twice = هەمان ڕۆژی هەفتە دوو جار نووسراوە. یەکێکیان لاببە.
plan-too-long = چالاکییەک دەتوانێت ئەوپەڕی دوو ساڵ بێت. دوا ڕۆژێکی زووتر هەڵبژێرە.
plan-never-happens = هیچ یەک لە ڕۆژەکانی هەفتە لە نێوان یەکەم ڕۆژ و دوا ڕۆژدا نییە. ڕۆژەکان بگۆڕە.
plan-exception-elsewhere = ڕۆژە هەڵوەشاوەکە ڕۆژی چالاکییەکە نییە. لایببە یان ڕۆژێکی تر هەڵبژێرە.
plan-id-twice = دوو بەشی پلانەکە هەمان id یان هەیە. یەکێکیان لاببە و دووبارە زیادی بکە.
plan-too-many = پلانەکە زۆر درێژە. پلانێک دەتوانێت ئەوپەڕی 60 چالاکی و 60 ئامانجی تێدا بێت.

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = دێڕەکە ناخوێنرێتەوە. کلیلێک، هێمای یەکسان و نرخێک بنووسە، وەک title = "Svenska och mat" (TOML).
plan-file-not-quoted = دەق دەبێت لە نێوان دوو نیشانەی دەقدا بێت، وەک title = "Svenska och mat" (TOML).
plan-file-key-twice = کلیلەکە لە هەمان بەشدا دوو جار نووسراوە. یەکێکیان لاببە.
plan-file-unknown-key-near = کلیلی «{ $key }» نییە. مەبەستت «{ $near }» بوو؟
plan-file-unknown-key = کلیلی «{ $key }» نییە. ئەمانە دەتوانن لێرە بن: { $known }.
plan-file-missing-key = «{ $key }» نەنووسراوە. بۆ نموونە بنووسە: { $example }
plan-file-wrong-value = نرخی «{ $key }» ناخوێنرێتەوە. بۆ نموونە بنووسە: { $example }
plan-file-single-brackets = [[{ $key }]] بە دوو جووت کەوانەی چوارگۆشە لە دێڕێکی جیادا بنووسە.
plan-file-newer-format = فۆرماتی فایلەکە نوێترە لەوەی سێرڤەرەکە دەیخوێنێتەوە. بۆ کلیلی format ژمارەی { $known } بنووسە، یان سێرڤەرەکە نوێ بکەرەوە.
plan-file-no-such-date-near = بەرواری { $written } نییە. دوا ڕۆژی مانگەکە: { $near }.
plan-file-no-such-date = بەرواری { $written } نییە. ساڵ، مانگ و ڕۆژ بنووسە، وەک date = 2026-11-24.
plan-file-no-such-time = کاتی { $written } نییە. کاتژمێر و خولەک هەریەکەیان بە دوو ژمارە بنووسە، لە 00:00 تا 23:59.
plan-file-unknown-word-near = «{ $written }» بۆ هەڵبژاردن نییە. مەبەستت «{ $near }» بوو؟
plan-file-unknown-word = «{ $written }» بۆ «{ $key }» هەڵنابژێردرێت. لەمانە هەڵبژێرە: { $known }.
plan-file-text-empty = دەقی «{ $key }» بەتاڵە. لانیکەم یەک پیت بنووسە، یان دێڕەکە لاببە.
plan-file-text-too-long = دەقی «{ $key }» { $length } پیتی هەیە. ئەوپەڕی { $max } پیت بنووسە.
plan-file-text-control = لە دەقی «{ $key }» پیتێک هەیە کە پیشان نادرێت. لایببە.
plan-file-ends-before-start = چالاکییەکە { $end } تەواو دەبێت، بەڵام { $start } دەست پێ دەکات. کۆتاییەک بنووسە کە دوای دەستپێک بێت.
plan-file-no-end = چالاکییەک کە هەموو هەفتەیەک دێت، دوا ڕۆژی پێویستە. بۆ نموونە بنووسە: until = 2026-12-18
plan-file-no-day = چالاکییەکە ڕۆژی نییە. بۆ یەک جار بنووسە date = 2026-11-24، یان بۆ هەموو هەفتەیەک بنووسە weekdays = ["tisdag"] (TOML).
plan-file-two-schedules = چالاکییەکە هەم بەروار و هەم ڕۆژی هەفتەی هەیە. بۆ یەک جار date بهێڵەرەوە، یان بۆ هەموو هەفتەیەک weekdays و first و until بهێڵەرەوە.
plan-file-unknown-step = پلەی { $step } لە پلیکانەکەدا نییە. ژمارەیەک لە 1 تا { $top } بنووسە. ژمارەی { $top } واتە سەرەوەی پلیکانەکە.
plan-file-too-many-steps = پلەکانی پلیکانەکە زۆرن. ئەوپەڕی { $max } پلە بنووسە.
plan-file-unknown-participant-near = بەشدارێکت بە ناوی «{ $written }» نییە. مەبەستت «{ $near }» بوو؟
plan-file-unknown-participant = بەشداری «{ $written }» لە لیستەکەتدا نییە. ناوەکە وەک لیستەکەت بنووسە.
plan-file-several-participants = چەند بەشدارێکت هەمان ناویان هەیە: «{ $name }». لە جیاتی ناوەکە، id ی بەشدارەکە بنووسە.
plan-file-right = فایلی پلانەکە دەخوێنرێتەوە.
plan-file-published =
    { $changes ->
        [0] بە ژمارە { $revision } بڵاو کرایەوە. لە جاری پێشووەوە هیچ نەگۆڕاوە.
        [one] بە ژمارە { $revision } بڵاو کرایەوە. لەسەر مۆبایلەکە { $changes } شت گۆڕاوە.
       *[other] بە ژمارە { $revision } بڵاو کرایەوە. لەسەر مۆبایلەکە { $changes } شت گۆڕاون.
    }
plan-file-untranslated = وەرنەگێڕدراوە: { $text }

### What the program says to who looks after the server.

backup-written = کۆپی پارێزراو نووسرا و پشکنرا.
backup-restored = کۆپی پارێزراو گەڕێنرایەوە.
doctor-sound = داتابەیسەکە ساغە و هەموو شتێکی ڕاستە.
doctor-damaged = فایلی داتابەیسەکە تێکچووە.
doctor-reference-broken = ڕیزێک ئاماژە بە ڕیزێک دەکات کە نییە.
doctor-row-missing = بەشدارێک ڕیزێکی نییە کە دەبێت هەموو کەس هەیبێت.
doctor-head-wrong = کۆتایی زنجیرەیەک لەگەڵ دوا گۆڕانکاریدا ناگونجێت.
doctor-number-wrong = ژمارەیەک لە زنجیرەیەکدا هەڵەیە یان دوو جار بەکارهاتووە.
doctor-value-wrong = نرخێکی پاشەکەوتکراو ناخوێنرێتەوە.
doctor-item-misplaced = شتێک لە زنجیرەیەکدا لە ژێر کلیلێکی هەڵەدایە.
doctor-item-differs = شتێک لە زنجیرەیەکدا لەگەڵ خشتەکانی داتابەیسەکە ناگونجێت.

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = هەموو زانیارییەکانت لە Stegvis
mydata-lead = هەموو ئەوەی لە Stegvis لەسەر تۆ پاشەکەوت کراوە، لێرەیە. فایلەکە دروست کرا: { $moment }.
mydata-care = ئەم فایلە هی تۆیە. هەرکەسێک بیخوێنێتەوە هەموو شتێک لەسەر تۆ دەبینێت، بۆیە وریا بە دەیدەیت بە کێ.
mydata-incomplete = هەموو شتێک لە فایلەکەدا جێی نەبووەوە. داوای ئەوەی ماوە لە شارەوانییەکەت بکە.
mydata-nothing = هیچ پاشەکەوت نەکراوە.
mydata-you = لەسەر تۆ
mydata-name = ناو
mydata-language = زمان
mydata-municipality = شارەوانی
mydata-programme = پڕۆژە
mydata-coach = ڕاهێنەر
mydata-since = بەشداریت لە
mydata-seen = دوا پەیوەندیی مۆبایل بە Stegvis
mydata-number = ژمارەی تۆ لە Stegvis
mydata-steps = پلیکانە
mydata-here = تۆ لێرەیت.
mydata-step = پلەی { $step }
mydata-plan = پلانی ئێستات
mydata-draft = ئەوەی ڕاهێنەرەکەت خەریکە دەینووسێت
mydata-plans-before = پلانەکانی پێشووت
mydata-plan-reached = گەیشتە مۆبایلەکە: { $moment }.
mydata-plan-opened = تۆ کردتەوە: { $moment }.
mydata-goals = ئامانجەکان
mydata-activities = چالاکییەکان
mydata-bring = لەگەڵ خۆت بهێنە
mydata-cancelled = هەڵوەشاوەتەوە: { $day }
mydata-answers = وەڵامەکانت
mydata-late =
    { $count ->
        [one] { $count } خولەک درەنگ دێم
       *[other] { $count } خولەک درەنگ دێم
    }
mydata-goals-done = ئەو ئامانجانەی تەواوت کردوون
mydata-wishes = ئەوەی داوات کردووە
mydata-call = ڕاهێنەرەکەت تەلەفۆنت بۆ بکات
mydata-erasure = هەموو زانیارییەکانت بسڕێنەوە
mydata-own-goal = ئامانجێک کە خۆت پێشنیارت کرد
mydata-smaller-step = ئامانجێکی بچووکتر لەبری ئەمە
mydata-coach-answered = ڕاهێنەرەکە وەڵامی دایەوە: { $moment }.
mydata-wish-over = ئەمە چیتر کاری پێ ناکرێت.
mydata-messages = نامەکان
mydata-me = تۆ
mydata-sent-at = گەیشت: { $moment }.
mydata-coach-saw = ڕاهێنەرەکە بینی: { $moment }.
mydata-read-at = خوێندرایەوە: { $moment }.
mydata-translations = وەرگێڕانەکان لەسەر مۆبایلەکەت
mydata-phones = مۆبایل، کۆد و ڕۆژژمێر
mydata-paired = مۆبایلێک هاتە ژوورەوە: { $moment }.
mydata-used = دوا جار بەکار هێنرا: { $moment }.
mydata-ended = چووە دەرەوە: { $moment }.
mydata-code = کۆدێک لە { $name }
mydata-code-until = تا ئەم کاتە کاری دەکرد: { $moment }.
mydata-code-used = بەکار هێنرا: { $moment }.
mydata-calendar = لینکێک بۆ ڕۆژژمێرەکەت، لە { $moment }
mydata-sent = ئەو کاتانەی مۆبایلەکە شتێکی نارد
mydata-refused = پاشەکەوت نەکرا.
mydata-about = باشە بیزانیت
mydata-why = شارەوانی زانیارییەکان بەکار دەهێنێت بۆ ئەوەی لەگەڵ تۆدا هەنگاوەکانت بەرەو کار یان خوێندن پلان بکات و بەدوایدا بچێت.
mydata-who = تۆ و ڕاهێنەرەکانت دەیبینن. وەرگێڕەکان نووسینەکانی پلانەکە دەبینن، بەڵام نازانن هی تۆن. بەڕێوەبەر تەنیا ژمارە دەبینێت.
mydata-how-long = شارەوانی بڕیار دەدات زانیارییەکان چەند بمێننەوە. لە ڕاهێنەرەکەت بپرسە.
mydata-rights = دەتوانیت داوا لە شارەوانی بکەیت زانیارییەکان ڕاست بکاتەوە یان بسڕێتەوە. ئەگەر ڕازی نیت، دەتوانیت سکاڵا لای Integritetsskyddsmyndigheten، IMY، بکەیت.
mydata-not-here = کۆد و کلیلەکان لێرە نین، چونکە بە شێوەیەک پاشەکەوت دەکرێن کە کەس نەتوانێت بیانخوێنێتەوە. لەوانەیە زانیاریی کۆنتر ماوەیەک لە کۆپییە یەدەگەکانی شارەوانیدا بمێنێت.
