### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = Merdivende böyle bir basamak yok. Olan basamaklardan birini seçin.
plan-ends-before-start = Bitiş, başlangıçtan sonra olmalı.
plan-until-before-first = Son gün, ilk günle aynı gün veya daha sonra olmalı.
plan-no-weekday = En az bir gün seçin.
plan-weekday-twice = Haftanın aynı günü iki kez yazılmış. Birini silin.
plan-too-long = Bir etkinlik en fazla iki yıl sürebilir. Daha erken bir son gün seçin.
plan-never-happens = Seçilen günlerin hiçbiri ilk günle son gün arasında yok. Günleri değiştirin.
plan-exception-elsewhere = İptal edilen gün bu etkinliğin günü değil. Onu silin veya başka bir gün seçin.
plan-id-twice = Planın iki parçasının id’si aynı. Birini silip tekrar ekleyin.
plan-too-many = Plan çok uzun. Bir planda en fazla 60 etkinlik ve 60 hedef olur.

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = Satır okunamıyor. Bir anahtar, bir eşittir işareti ve bir değer yazın, örneğin title = "Svenska och mat".
plan-file-not-quoted = Yazı tırnak içinde olmalı, örneğin title = "Svenska och mat".
plan-file-key-twice = Anahtar aynı bölümde iki kez var. Birini silin.
plan-file-unknown-key-near = “{ $key }” diye bir anahtar yok. Belki “{ $near }”?
plan-file-unknown-key = “{ $key }” diye bir anahtar yok. Buraya yazılabilecekler: { $known }.
plan-file-missing-key = “{ $key }” eksik. Örneğin şunu yazın: { $example }
plan-file-wrong-value = “{ $key }” anahtarının değeri okunamıyor. Örneğin şunu yazın: { $example }
plan-file-single-brackets = [[{ $key }]] anahtarını çift köşeli parantezle, ayrı bir satıra yazın.
plan-file-newer-format = Dosyanın biçimi sunucunun okuyabildiğinden daha yeni. format = { $known } yazın veya sunucuyu güncelleyin.
plan-file-no-such-date-near = { $written } diye bir tarih yok. Ayın son günü: { $near }.
plan-file-no-such-date = { $written } diye bir tarih yok. Yıl, ay ve gün yazın, örneğin 2026-11-24.
plan-file-no-such-time = { $written } diye bir saat yok. Saati ve dakikayı ikişer rakamla yazın, 00:00 ile 23:59 arasında.
plan-file-unknown-word-near = “{ $written }” seçilemez. Belki “{ $near }”?
plan-file-unknown-word = “{ $key }” için “{ $written }” seçilemez. Seçilebilecekler: { $known }.
plan-file-text-empty = “{ $key }” yazısı boş. En az bir karakter yazın veya satırı silin.
plan-file-text-too-long = “{ $key }” yazısında { $length } karakter var. En fazla { $max } karakter yazın.
plan-file-text-control = “{ $key }” yazısında gösterilemeyen bir karakter var. Onu silin.
plan-file-ends-before-start = Etkinliğin bitişi { $end }, başlangıcı { $start }. Başlangıçtan sonra olan bir bitiş yazın.
plan-file-no-end = Her hafta olan bir etkinliğin son günü olmalı. Örneğin şunu yazın: until = 2026-12-18
plan-file-no-day = Etkinliğin günü yok. Bir kez içinse date = 2026-11-24, her hafta içinse weekdays = ["tisdag"] yazın.
plan-file-two-schedules = Etkinlikte hem tarih hem haftanın günleri var. Bir kez içinse date, her hafta içinse weekdays, first ve until kalsın.
plan-file-unknown-step = Merdivende { $step } numaralı basamak yok. 1 ile { $top } arasında bir sayı yazın; { $top } en üsttür.
plan-file-too-many-steps = Merdivende çok fazla basamak var. En fazla { $max } basamak yazın.
plan-file-unknown-participant-near = “{ $written }” adında bir katılımcınız yok. Belki “{ $near }”?
plan-file-unknown-participant = “{ $written }” diye bir katılımcınız yok. İsmi listenizdeki gibi yazın.
plan-file-several-participants = “{ $name }” adında birden fazla katılımcınız var. İsim yerine katılımcının id’sini yazın.
plan-file-right = Plan dosyası okunabiliyor.
plan-file-published =
    { $changes ->
        [0] { $revision } numaralı plan olarak yayımlandı. Geçen seferden beri bir şey değişmedi.
        [one] { $revision } numaralı plan olarak yayımlandı. Telefonda { $changes } şey değişti.
       *[other] { $revision } numaralı plan olarak yayımlandı. Telefonda { $changes } şey değişti.
    }
plan-file-untranslated = Çevirisi yok: { $text }

### What the program says to who looks after the server.

backup-written = Yedek yazıldı ve kontrol edildi.
backup-restored = Yedek geri yüklendi.
doctor-sound = Veritabanı sağlam ve içindeki her şey doğru.
doctor-damaged = Veritabanı dosyası bozuk.
doctor-reference-broken = Bir satır, olmayan bir satıra işaret ediyor.
doctor-row-missing = Bir katılımcıda, herkeste olması gereken bir satır eksik.
doctor-head-wrong = Bir akışın sonu son değişikliğe uymuyor.
doctor-number-wrong = Bir akıştaki numara yanlış veya iki kez kullanılmış.
doctor-value-wrong = Kayıtlı bir değer okunamıyor.
doctor-item-misplaced = Bir akıştaki kayıt yanlış anahtarın altında duruyor.
doctor-item-differs = Bir akıştaki kayıt tablolara uymuyor.

### The file with everything about a participant, which the participant keeps and reads.

mydata-title = Stegvis’te sizinle ilgili her şey
mydata-lead = Stegvis’te sizinle ilgili kayıtlı olan her şey burada. Dosyanın yapıldığı zaman: { $moment }.
mydata-care = Dosya sizin. Onu okuyan, sizinle ilgili her şeyi görür. Kime verdiğinize dikkat edin.
mydata-incomplete = Dosyaya her şey sığmadı. Kalanını belediyenizden isteyin.
mydata-nothing = Kayıtlı bir şey yok.
mydata-you = Siz
mydata-name = İsim
mydata-language = Dil
mydata-municipality = Belediye
mydata-programme = Proje
mydata-coach = Danışman
mydata-since = Katıldığınız gün
mydata-seen = Telefonun Stegvis’e son bağlandığı zaman
mydata-number = Stegvis’teki numaranız
mydata-steps = Merdiven
mydata-here = Buradasınız.
mydata-step = Basamak { $step }
mydata-plan = Şu anki planınız
mydata-draft = Danışmanınızın yazmakta olduğu
mydata-plans-before = Önceki planlarınız
mydata-plan-reached = Telefona geldi: { $moment }.
mydata-plan-opened = Açtınız: { $moment }.
mydata-goals = Hedefler
mydata-activities = Etkinlikler
mydata-bring = Yanınıza alın
mydata-cancelled = İptal: { $day }
mydata-answers = Cevaplarınız
mydata-late =
    { $count ->
        [one] { $count } dakika geç kalacağım
       *[other] { $count } dakika geç kalacağım
    }
mydata-goals-done = Tamamladığınız hedefler
mydata-wishes = İstedikleriniz
mydata-call = Danışmanınızın sizi araması
mydata-erasure = Sizinle ilgili her şeyin silinmesi
mydata-own-goal = Önerdiğiniz hedef
mydata-smaller-step = Şunun yerine daha küçük bir hedef
mydata-coach-answered = Danışman cevap verdi: { $moment }.
mydata-wish-over = Bu artık geçerli değil.
mydata-messages = Mesajlar
mydata-me = Siz
mydata-sent-at = Ulaştı: { $moment }.
mydata-coach-saw = Danışman gördü: { $moment }.
mydata-read-at = Okundu: { $moment }.
mydata-translations = Telefonunuzdaki çeviriler
mydata-phones = Telefonlar, kodlar ve takvimler
mydata-paired = Bir telefon bağlandı: { $moment }.
mydata-used = Son kullanım: { $moment }.
mydata-ended = Çıkış yapıldı: { $moment }.
mydata-code = Kod. Veren: { $name }
mydata-code-until = Son geçerlilik: { $moment }.
mydata-code-used = Kullanıldı: { $moment }.
mydata-calendar = Takviminiz için bağlantı: { $moment }
mydata-sent = Telefonun bir şey gönderdiği zamanlar
mydata-refused = Kaydedilemedi.
mydata-about = Bilmeniz iyi olur
mydata-why = Belediye bu bilgileri, işe veya eğitime giden adımlarınızı sizinle birlikte planlamak ve izlemek için kullanır.
mydata-who = Bilgileri siz ve danışmanlarınız görür. Çevirmenler plandaki yazıları görür ama sizin olduğunu bilmez. Yönetici sadece sayıları görür.
mydata-how-long = Bilgilerin ne kadar saklanacağına belediye karar verir. Danışmanınıza sorun.
mydata-rights = Belediyeden bilgileri düzeltmesini veya silmesini isteyebilirsiniz. Memnun değilseniz Integritetsskyddsmyndigheten’e, IMY (İsveç veri koruma kurumu), şikâyet edebilirsiniz.
mydata-not-here = Kodlar ve anahtarlar burada yok, çünkü kimsenin okuyamayacağı şekilde saklanıyor. Belediyenin yedeklerinde eski bilgiler bir süre kalabilir.
