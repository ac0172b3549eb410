### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Menü
today = Bugün
schedule = Program
steps = Merdiven
messages = Mesaj
help = Yardım
language = Dil
close = Kapat
understood = Tamam
coach-nameless = danışmanınız
coach-named = { $name }, danışmanınız

listen = Dinle
listen-stop = Durdur

## First start

welcome-title = Dil seçin
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Seçebileceğiniz diller
languages-loading = Diller yükleniyor
languages-unreachable = Şu anda başka dil yüklenemiyor. İsveççe başlayıp dili sonra değiştirebilirsiniz.
try-again = Tekrar dene
language-loading = { $name } yükleniyor
language-unreachable = Bu dil henüz telefonda yok. Yüklemek için internet gerekiyor.
language-unchecked = Uygulamanın bir bölümünü bilgisayar çevirdi. İnsanlar henüz hepsini kontrol etmedi.

enter-title = Kodla girin
enter-lead = Kodu size danışmanınız verir.
enter-label = Kodu yazın
enter-note = 8 harf veya rakam. Büyük ya da küçük harf fark etmez.
enter-next = İleri
enter-busy = Açılıyor
enter-shape = Bu bir koda benzemiyor. Kodda 8 harf veya rakam olur. Koda bir daha bakın.
enter-camera = Danışmanınız size siyah noktalı bir kare mi gösteriyor? Telefonun kamerasını açın ve kareye tutun. Stegvis açılır.
enter-scan = Kareyi kamerayla oku
enter-scan-denied = Kamera kullanılamıyor. Kodu yazın.
enter-sees = Kod sadece kim olduğunuzu söyler. Bir kez kullanılır.
ended-title = Yeni bir kod gerekiyor
ended-text = Bu telefondaki giriş artık geçerli değil. Danışmanınızdan yeni bir kod isteyin. Yaptıklarınız telefonda duruyor.
emptied-text = Telefon, uygulamanın kaydettiklerini sildi. Danışmanınızdan yeni bir kod isteyin. Gönderilmiş olanlar duruyor.
pin-thrown-away = PIN unutuldu veya çok kez yanlış girildi. Telefon, Stegvis’te kayıtlı olanları sildi. Danışmanınızdan yeni bir kod isteyin. Gönderilmiş olanlar duruyor.

## Today

in-minutes =
    { $count ->
        [one] { $count } dakika sonra
       *[other] { $count } dakika sonra
    }
in-hours =
    { $count ->
        [one] { $count } saat sonra
       *[other] { $count } saat sonra
    }
now = Şimdi
tour = Uygulamayı tanıt
tour-place = { $stop } / { $stops }
tour-skip = Geç
tour-end = Başla
how-was-it = Nasıldı?
feeling-good = İyi
feeling-so-so = Şöyle böyle
feeling-bad = İyi değil
how-was-it-sees = { $coach } cevabınızı görür. Cevap vermek zorunda değilsiniz.
support-ask = İhtiyacınız olan desteği alıyor musunuz?
enough-yes = Evet
enough-partly = Kısmen
enough-no = Hayır
support-sees = { $coach } cevabınızı görmez. Projeyi yönetenler kaç kişinin ne cevap verdiğini görür ama isim görmez. Cevap vermek zorunda değilsiniz.
support-thanks = Cevabınız için teşekkürler.
support-more = Neye ihtiyacınız olduğunu anlatmak ister misiniz?
not-now = Şimdi değil
news-title = { $coach } planınızı değiştirdi
news-step = Yeni basamak
news-added = Yeni
news-moved = Yeni saat
news-cancelled = İptal
news-restored = Yapılacak
news-place = Yeni yer
news-changed = Değişti
news-removed = Silindi
news-goal-added = Yeni hedef
news-goal-changed = Hedef değişti
news-goal-removed = Hedef silindi
news-more =
    { $count ->
        [one] ve { $count } tane daha
       *[other] ve { $count } tane daha
    }
tomorrow = Yarın
yesterday = Dün
until = bitiş { $time }
fact-where = Nerede
fact-who = Kiminle
bring = Yanınıza alın: { $things }
fact-bring = Yanınıza alın
to-say = İşe yarayan sözler
to-say-always = Her zaman işe yarar
later = Daha sonra
next-up = Sıradaki
day-and-time = { $day }, { $time }
step-of = Basamak { $step } / { $steps }
goal-next = Küçük bir hedef
step-top = En üsttesiniz
message-new = Yeni mesaj: { $name }

free-title = Bugün programda bir şey yok
over-title = Bugünlük bu kadar
free-until = Bir dahaki sefer: { $day }.
free-until-tomorrow = Bir dahaki sefer yarın.
free-until-later = Şimdilik programda başka bir şey yok.
no-plan-title = Henüz plan yok
no-plan-text = { $coach } planınızı hazırlıyor. Plan hazır olunca burada görürsünüz.

loading = Programınız yükleniyor
rest-loading = Uygulamanın kalanı yükleniyor
loading-more = İnternet zayıfsa biraz sürer. Telefonu elinizden bırakabilirsiniz.

## Answers

answer-coming = Geleceğim
answer-cannot = Gelemiyorum
answer-late = Geç kalacağım
answer-here = Buradayım
answered-coming = Geleceksiniz
answered-cannot = Gelemiyorsunuz
answered-late =
    { $count ->
        [one] { $count } dakika geç kalacaksınız
       *[other] { $count } dakika geç kalacaksınız
    }
answered-here = Buradasınız
answer-undo = Cevabı geri al
answer-on-phone = Cevabınız telefonda kayıtlı. İnternet olunca { $coach } cevabı görecek.
answer-sent = Cevabınız gönderildi. Cevabı { $coach } görecek.
answer-read = { $coach } cevabınızı gördü.
answer-sees = { $coach } cevabınızı görür.
answer-sees-undo = { $coach } cevabınızı görür. Geri alabilirsiniz.
why = Neden gelemiyorsunuz?
why-about = { $what }, { $time }
late = Ne kadar geç kalacaksınız?
late-minutes =
    { $count ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }
reason-ill = Hastayım
reason-child-ill = Çocuğum hasta
reason-doctor = Doktora gidiyorum
reason-travel = Oraya gidemiyorum
reason-no-strength = Bugün gücüm yok
reason-other = Başka bir şey

## Schedule

week = { $number }. hafta
week-short = { $number }. hf.
week-before = Önceki haftayı göster, { $number }. hafta
week-after = Sonraki haftayı göster, { $number }. hafta
week-this = Bu haftayı göster
month-show = Bütün ayı göster
week-show = Haftayı göster
month-previous = Önceki
month-next = Sonraki
month-turn = { $month } ayını göster
month-day =
    { $count ->
        [one] { $day }, { $count } etkinlik
       *[other] { $day }, { $count } etkinlik
    }
day-free = Programda bir şey yok
mark-coming = Geleceksiniz
mark-cannot = Gelemiyorsunuz
mark-coming-waiting = Geleceksiniz. İnternet bekleniyor.
mark-cannot-waiting = Gelemiyorsunuz. İnternet bekleniyor.
mark-late = Geç kalacaksınız
mark-late-waiting = Geç kalacaksınız. İnternet bekleniyor.
mark-here-waiting = Buradasınız. İnternet bekleniyor.
mark-cancelled = İptal
cancelled-text = Gelmenize gerek yok.
past-text = Bu daha önce oldu.
gone-title = Bu artık programda yok
gone-text = Danışmanınız planı değiştirdi. Şimdi ne olduğunu görmek için programa bakın.

## The schedule in the calendar of the phone

calendar-add = Telefonun takvimine ekle
calendar-title = Program telefonun takviminde
calendar-text = Programınız telefonun kendi takviminde görünür. Plan değişince takvim de değişir.
calendar-once = Programınız, şu anki hâliyle telefonun kendi takviminde görünür. Plan değişince bunu bir kez daha yapın.
calendar-sees = Bağlantı kimdeyse programınızı görebilir. Bağlantıyı kimseye vermeyin.
calendar-open = Takvimi aç
calendar-remove = Bağlantıyı sil
calendar-removed = Bağlantı silindi. Takvime artık buradan bir şey gitmez.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Yılbaşı
holiday-epiphany = Epifani Bayramı
holiday-good-friday = Kutsal Cuma
holiday-easter = Paskalya
holiday-easter-monday = Paskalya’nın ikinci günü
holiday-first-of-may = 1 Mayıs İşçi Bayramı
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-pentecost = Pentekost
holiday-national-day = İsveç Ulusal Günü
holiday-midsummer-eve = Yaz Ortası Bayramı Arifesi
holiday-midsummer = Yaz Ortası Bayramı
holiday-all-saints = Azizler Günü
holiday-christmas-eve = Noel Arifesi
holiday-christmas = Noel
holiday-boxing-day = Noel’in ikinci günü
holiday-new-years-eve = Yılbaşı Gecesi

## The staircase and its small goals

steps-top = En üstte: { $top }
steps-label =
    { $steps ->
        [one] Merdivende { $steps } basamak var. Siz { $step }. basamaktasınız. En üstte: { $top }.
       *[other] Merdivende { $steps } basamak var. Siz { $step }. basamaktasınız. En üstte: { $top }.
    }
steps-label-top = Merdivenin hepsini çıktınız. En üsttesiniz: { $top }.
step-word = Basamak
step-done = Bitti
step-here = Buradasınız
step-coming = Sırada
goals-done =
    { $count ->
        [one] { $count } küçük hedeften { $done } tanesi bitti
       *[other] { $count } küçük hedeften { $done } tanesi bitti
    }
goals-count =
    { $count ->
        [one] { $count } küçük hedef
       *[other] { $count } küçük hedef
    }
goals = Küçük hedefler
goals-of-step = { $step }. basamaktaki küçük hedefler
goals-none = Bu basamakta henüz küçük hedef yok.
goal-now = Şimdi
goal-done = Bitti
goal-done-waiting = Bitti. İnternet bekleniyor.
goal-of-step = { $step }. basamakta küçük hedef
goal-how = Nasıl yapılır
goal-do = Bunu yaptım
goal-did = Bunu yaptınız
goal-cheer =
    { $count ->
        [one] Çok güzel! Bu sizin ilk küçük hedefiniz.
       *[other] Çok güzel! { $count } küçük hedefi tamamladınız.
    }
deed-on-phone = Bu, telefonda kayıtlı. İnternet olunca { $coach } bunu görecek.
deed-sent = Gönderildi. Bunu { $coach } görecek.
deed-read = { $coach } bunu gördü.
undo = Geri al
goal-help = Yardım iste: { $coach }
goal-smaller = Bu çok büyük
goal-smaller-asked = Daha küçük bir hedef istedim
wish-answered = { $coach } cevap verdi
goal-own = Kendi hedefinizi önerin
goal-own-ask = Hangi hedefi istiyorsunuz?
goal-idea-talk = Biriyle İsveççe konuşmak
goal-idea-bus = Otobüse tek başıma binmek
goal-idea-computer = Bilgisayarı daha iyi öğrenmek
goal-idea-walk = Her gün yürüyüş yapmak
goal-own-write = Veya kendi hedefinizi yazın
goal-own-long = Hedef çok uzun. En fazla { $max } harf olabilir. Daha kısa yazın.
goal-own-send = Gönder
goal-own-sees = { $coach } hedefinizi okur ve size cevap verir.
goal-own-wish = İsteğim: { $goal }
goal-own-enough = Önerdiğiniz üç hedef cevap bekliyor. Cevabı { $coach } verecek.
goal-help-text = Bu konuda yardıma ihtiyacım var: { $goal }
goal-sees = Hedeflerinizi siz ve { $coach } görürsünüz.
goal-gone-title = Bu hedef artık planınızda yok
goal-gone-text = Danışmanınız planı değiştirdi. Şimdi ne olduğunu görmek için merdivene bakın.

## Messages

messages-sees = Bunu sadece siz ve { $coach } okursunuz.
messages-label = Mesajlar
messages-empty = Henüz mesaj yok
messages-empty-text = Bir şey sormak veya anlatmak isterseniz yazın. Mesajı { $coach } okur.
message-write = Mesaj yazın
message-to = Mesaj yazın: { $coach }
message-send = Gönder
message-too-long = Mesaj çok uzun. En fazla { $max } harf olabilir. Mesajı ikiye bölün.
voice-start = Ses kaydı
voice-about = Kaydınızı sadece { $coach } dinler. Telefon, Stegvis’in mikrofonu kullanmasına izin verip vermediğinizi sorar. İzin verin.
voice-record = Konuşmaya başla
voice-opening = Mikrofon açılıyor
voice-running = Şimdi konuşun. Bunu sadece { $coach } dinler. İki dakikanız var.
voice-stop = Bitti
voice-note = Sesli mesaj
voice-play = Dinle
voice-pause = Duraklat
voice-denied = Stegvis mikrofonu kullanamıyor. Tarayıcının ayarlarını açın, bu sayfa için mikrofona izin verin ve tekrar deneyin.
voice-failed = Kayıt yapılamadı. Mikrofonu kullanan diğer uygulamaları kapatın ve tekrar deneyin.
photo-start = Resim
photo-about = Resmi sadece { $coach } görür. Resimde nerede olduğunuzun bilgisi yoktur.
photo = Resim
photo-failed = Resim açılamadı. Başka bir resim seçin.
throw-away = Sil
thrown-away = Silindi.
attachment-away = Bu henüz telefonda değil. İnternet olunca tekrar deneyin.
ready = Hazır cümleler
ready-late = Biraz geç kalacağım.
ready-ill = Hastayım.
ready-call = Beni arayabilir misiniz?
ready-thanks = Teşekkürler!
message-mine = Siz yazdınız, { $time }:
message-theirs = { $name } yazdı, { $time }:
receipt-on-phone = Bu telefonda. İnternet olunca gönderilecek.
receipt-sent = Gönderildi
receipt-read = { $coach } okudu
translated-by = Çeviren: { $name }
translated-machine = Bilgisayar çevirdi. Kimse kontrol etmedi.

## After a long absence

back-title = Tekrar hoş geldiniz, { $name }
back-text = Her şey yerinde. { $step }. basamaktasınız.
back-text-top = Her şey yerinde.
back-small = Küçük bir şeyle başlayın. Merhaba deyin, { $coach } ile birlikte bir zaman bulun.
back-hello = Merhaba de: { $coach }
back-hello-text = Merhaba! Geri döndüm.
back-sees = Selamınızı sadece { $coach } görür.
back-today = Bugün ne olduğunu göster

## Me

swedish-too = Türkçenin altında İsveççe
yes = Evet
no = Hayır

size = Yazı boyu
size-normal = Normal
size-large = Büyük
size-largest = En büyük
look = Görünüm
look-light = Açık
look-dark = Koyu
look-contrast = Net
reminders = Hatırlatmalar
reminders-text = Telefon, programınızda olanları hatırlatabilir ve danışmanınız yazınca haber verebilir. Kilitli ekranda sadece bir şey olduğu görünür, ne olduğu görünmez.
reminders-sees = Hatırlatmalar sadece size gelir. Google, Apple veya başka biri hatırlatmaları telefona gönderir ama okuyamaz.
reminders-ask = Telefon, Stegvis’in bildirim göstermesine izin verip vermediğinizi sorar. “İzin ver”e basın.
reminders-start = Bana hatırlat
reminders-on = Telefon size hatırlatacak.
reminders-evening = Bir önceki akşam
reminders-hour = Bir saat önce
reminders-news = Mesajlar ve yeni plan
reminders-quiet-from = Sessizlik başlangıcı
reminders-quiet-until = Sessizlik bitişi
reminders-quiet-text = Bu saatlerde hatırlatma gelmez. Hiç sessizlik istemiyorsanız iki kez aynı saati seçin.
reminders-stop = Hatırlatmayı durdur
reminders-denied = Telefon, Stegvis’in bildirim göstermesine izin vermiyor. Tarayıcının ayarlarını açın, siteler arasında Stegvis’i seçin ve bildirimlere izin verin. Sonra buraya dönün.
reminders-install = Önce Stegvis’i ana ekrana ekleyin: Safari’de “Paylaş”a basın ve “Ana Ekrana Ekle”yi seçin. Stegvis’i oradan açın.
reminders-absent = Bu tarayıcı hatırlatma yapamaz.
reminders-failed = Hatırlatmalar açılamadı. İnternetiniz var mı, bakın ve tekrar deneyin.
pin = PIN
pin-on = Açık
pin-off = Kapalı
pin-text = PIN varsa, telefonunuzu ödünç alan kimse planınızı ve mesajlarınızı okuyamaz. PIN isteyip istemediğinize siz karar verirsiniz.
pin-when = Uygulamayı açtığınızda ve 5 dakika ara verip döndüğünüzde Stegvis PIN’inizi sorar.
pin-if-forgotten = PIN’inizi unutursanız danışmanınız size yeni bir kod verir. Henüz gönderilmemiş olanlar o zaman silinir.
pin-old = Şimdiki PIN’iniz
pin-new = Yeni PIN, en az 4, en çok 6 rakam
pin-again = Aynı PIN, bir kez daha
pin-start = PIN’i aç
pin-change = PIN’i değiştir
pin-stop = PIN’i kapat
pin-is-on = PIN açık.
pin-set = Tamam. Stegvis artık yeni PIN’inizi sorar.
pin-removed = Tamam. Stegvis artık PIN sormaz.
pin-shape = PIN en az 4, en çok 6 rakam olur.
pin-differ = İki farklı PIN yazdınız. Aynı PIN’i bir kez daha yazın.
pin-busy = Biraz bekleyin
pin-wrong = PIN doğru değil.
pin-left =
    { $count ->
        [one] { $count } kez daha deneyebilirsiniz. O da yanlış olursa telefon Stegvis’teki her şeyi siler ve danışmanınızdan yeni bir kod almanız gerekir.
       *[other] { $count } kez daha deneyebilirsiniz.
    }
pin-wait =
    { $minutes ->
        [one] Tekrar denemeden önce { $minutes } dakika bekleyin.
       *[other] Tekrar denemeden önce { $minutes } dakika bekleyin.
    }
pin-failed = Olmadı. Tekrar deneyin.
my-data = Bilgilerim
my-data-about = Kim neyi görür, kopya kaydetme, silme

## My data

sees = Kim neyi görür?
sees-answers = Program ve cevaplar
sees-goals = Merdiven ve hedefler
sees-messages = Mesajlar
sees-both = Siz ve { $coach }
sees-translators = Çevirmenler
sees-translators-text = Plandaki yazıları görür ama sizin olduğunu bilmez
sees-manager = Yönetici
sees-manager-text = Sadece sayıları görür, isim görmez
save-data = Kopya kaydet
save-data-text = Stegvis’te sizinle ilgili her şeyi içeren bir dosya alırsınız. İnternet gerekir.
save-data-page = Bilgilerimi kaydet
save-data-json = JSON olarak kaydet
save-data-done = Dosya telefona kaydedildi.

erase = Bilgilerimi sil
erase-text = Belediyeden Stegvis’te sizinle ilgili her şeyi silmesini isteyebilirsiniz. Bir ay içinde cevap alırsınız. Bazen yasaya göre bir kısmının saklanması gerekir. Her şey silinince uygulamayı artık kullanamazsınız.
erase-ask = Bilgilerimin silinmesini iste
erase-asked = Bunu istediğiniz gün: { $day }
erase-sees = { $coach } bunu istediğinizi görür.

## Locked by a PIN

lock-title = PIN’inizi yazın
lock-erase = Sil
lock-open = Aç
lock-forgotten = PIN’imi unuttum
lock-forgotten-title = PIN’inizi mi unuttunuz?
lock-forgotten-text = O zaman danışmanınızdan yeni bir kod almanız gerekir. Stegvis’in telefonda kaydettiği her şey silinir. Planınız ve gönderdikleriniz durur.
lock-forgotten-lost = İnternet yokken yaptığınız ve henüz gönderilmemiş bir şey var mı? O silinir. Telefon, kilitliyken bunun ne kadar olduğunu göremez.
lock-try-again = Tekrar dene
lock-throw-away = Sil ve yeni kod gir

## Sign out

sign-out = Çıkış yap
sign-out-title = Çıkmak istiyor musunuz?
sign-out-text = Her şey telefondan silinir. Planınız danışmanınızda kalır. Tekrar girmek için yeni bir kod gerekir.
sign-out-unsent =
    { $count ->
        [one] { $count } şey henüz gönderilmedi. İnternet olana kadar bekleyin, yoksa kaybolur.
       *[other] { $count } şey henüz gönderilmedi. İnternet olana kadar bekleyin, yoksa kaybolur.
    }
sign-out-stay = Burada kal

## Help

help-call = Ara: { $coach }
help-write = Mesaj yaz: { $coach }
call-ask = Aramasını iste: { $coach }
call-asked = Sizi aramasını istediniz: { $coach }
help-code = Kodunuz yok mu? Projede size yardım eden kişiye sorun.
help-screens = Uygulamada bunlar var
help-today = Şimdi ve sonra ne var
help-schedule = Her hafta ne yapacağınız
help-steps = Ne kadar ilerlediğiniz
help-messages = Danışmanınızla yazışma
help-danger = Tehlikede biri mi var? 112’yi arayın.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Bir şey kaydedilemedi
refused-no-such-occurrence = Cevap verdiğiniz şey artık programda yok. Şimdi ne olduğunu görmek için programa bakın.
refused-occurrence-cancelled = Cevap verdiğiniz şey iptal edildi. Bir şey yapmanıza gerek yok.
refused-no-such-goal = Bu hedef artık planınızda yok. Şimdi ne olduğunu görmek için merdivene bakın.
refused-no-such-own-goal = İsteğiniz artık burada yok. Hedef plana girdi mi, merdivene bakın.
refused-too-many-own-goals = Önerdiğiniz üç hedef zaten cevap bekliyor. Cevabı bekleyin veya birini geri alın.
refused-no-such-message = Bu mesaj artık yok. Bir şey yapmanıza gerek yok.
refused-unknown-language = Bu dil burada yok. Başka bir dil seçin.
refused-no-such-plan = Bu plan artık yok. Bir şey yapmanıza gerek yok.
refused-no-such-attachment = Bir sesli mesaj veya resim ulaşmadı ve artık telefonda da yok. Bunu bir daha yapın.
refused-unreadable = Sunucu yaptığınızı anlayamadı. Uygulamayı kapatıp açın ve bunu bir daha yapın.
