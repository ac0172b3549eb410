### Status: unchecked (machine-made)

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = تمام معلومات شما در Stegvis
mydata-lead = تمام معلوماتی که در Stegvis در بارهٔ شما ذخیره شده، اینجا است. فایل جور شد: { $moment }.
mydata-care = این فایل از شما است. هر کس آن را بخواند، همه چیز را در بارهٔ شما می‌بیند. احتیاط کنید که آن را به کی می‌دهید.
mydata-you = در بارهٔ شما
mydata-coach = رهنما
mydata-since = شامل هستید از
mydata-seen = آخرین تماس تلیفون با Stegvis
mydata-number = نمبر شما در Stegvis
mydata-steps = زینه
mydata-step = پتهٔ { $step }
mydata-plan = پلان فعلی شما
mydata-draft = چیزی که رهنمای شما حالا می‌نویسد
mydata-plans-before = پلان‌های پیشتر شما
mydata-plan-reached = به تلیفون رسید: { $moment }.
mydata-bring = بیاورید
mydata-late =
    { $count ->
        [one] { $count } دقیقه ناوقت می‌آیم
       *[other] { $count } دقیقه ناوقت می‌آیم
    }
mydata-goals-done = هدف‌هایی که تمام کرده‌اید
mydata-call = رهنمای شما به شما زنگ بزند
mydata-erasure = تمام معلومات شما پاک شود
mydata-wish-over = این دیگر اعتبار ندارد.
mydata-coach-saw = رهنما آن را دید: { $moment }.
mydata-translations = ترجمه‌ها در تلیفون شما
mydata-phones = تلیفون‌ها، کودها و تقویم‌ها
mydata-paired = یک تلیفون داخل شد: { $moment }.
mydata-code = یک کود از { $name }
mydata-code-until = تا این وقت اعتبار داشت: { $moment }.
mydata-sent = وقت‌هایی که تلیفون چیزی روان کرد
mydata-why = کمون این معلومات را استفاده می‌کند تا همراه شما قدم‌های شما را به طرف کار یا تحصیل پلان و تعقیب کند.
mydata-who = شما و رهنماهای شما آن را می‌بینید. کسانی که ترجمه می‌کنند نوشته‌های پلان را می‌بینند، اما نمی‌دانند که از شما است. آمر فقط تعداد را می‌بیند.
mydata-how-long = کمون فیصله می‌کند که معلومات چقدر وقت نگاه شود. از رهنمای خود بپرسید.
mydata-rights = می‌توانید از کمون بخواهید که معلومات را اصلاح یا پاک کند. اگر راضی نیستید، می‌توانید به Integritetsskyddsmyndigheten، IMY، شکایت کنید.
mydata-not-here = کودها و کلیدها اینجا نیست، چون طوری ذخیره می‌شود که کسی آن را خوانده نتواند. در کاپی‌های احتیاطی کمون شاید معلومات کهنه‌تر یک مدت بماند.
