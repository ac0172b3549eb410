### Status: unchecked (machine-made)

console-title = Danışmanlar için Stegvis

page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Ana menü
nav-own = Siz
nav-today = Bugün
nav-participants = Katılımcılar
day-today = bugün
day-yesterday = dün
day-tomorrow = yarın
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }, { $last }
list-and = { $first } ve { $last }
titled = { $title }: { $rest }
somebody = Başka bir danışman
fetching = Sunucudan yükleniyor
stale = Gördükleriniz eski olabilir. { $reason }
fail-title = Sayfa yüklenemedi
live-closed = Değişiklikler şu anda hemen görünmüyor. Bir şey bekliyorsanız sayfayı yenileyin.
missing-title = Böyle bir sayfa yok
missing-text = Adres yanlış veya sayfa taşınmış.
missing-back = Ana sayfaya dön

## Signing in

signin-title = Giriş
signin-lead = Danışmanlar, dil desteği, yöneticiler ve sistem sorumluları için.
signin-picture = Açık bir kapıya çıkan merdiven
signin-email = İş e-postası
signin-password = Şifre
signin-do = Giriş yap
signin-busy = Giriş yapılıyor
signin-waiting = Önceden giriş yapıp yapmadığınıza bakılıyor
signin-ended = Girişiniz sona erdi. Tekrar giriş yapın. Yazdıklarınız bu tarayıcıda duruyor.
signin-wait =
    { $minutes ->
        [one] { $minutes } dakika sonra tekrar deneyin.
       *[other] { $minutes } dakika sonra tekrar deneyin.
    }
signin-participant = Katılımcı mısınız?
signin-participant-link = Katılımcı uygulamasını aç

## Oneself

me-title = Siz
me-role = Görev
me-municipality = Belediye
me-account = Hesap
me-console = Ayarlar
me-language = Konsol dili
role-coach = Danışman
role-coach-for = Katılımcılarınız için plan yapar, onlara cevap verirsiniz.
role-language-worker = Dil desteği
role-language-worker-for = Danışmanların yazdıklarını çevirirsiniz.
role-manager = Yönetici
role-manager-for = Projelerin sonuçlarını görürsünüz. İsim görmezsiniz.
results-support = Katılımcılar ihtiyaç duydukları desteği alıyor mu?
results-support-yes =
    { $count ->
        [one] %{ $percent } evet diyor ({ $count } cevap)
       *[other] %{ $percent } evet diyor ({ $count } cevap)
    }
results-support-others = { $partly } kişi kısmen, { $no } kişi hayır diyor
results-few = Cevap verenlerin sayısı en az { $count } olmalı. Daha azsa, kimsenin cevabı tanınmasın diye bir şey gösterilmez.
results-since = Her katılımcının son cevabı, en fazla altı aylık.
role-operator = Sistem sorumlusu
role-operator-for = Hizmeti sunucu komutlarıyla yönetirsiniz. Katılımcıları görmezsiniz ve burada yapacak bir şey yok.
role-participant = Katılımcı
role-participant-for = Katılımcılar konsolu değil, uygulamayı kullanır.

## Keys

keys = Klavye kısayolları
keys-search = Katılımcılarda ara
keys-help = Klavye kısayollarını göster
keys-edit-plan = Planı değiştir
keys-message = Mesaj yaz
keys-send = Mesajı gönder
keys-activity = Yeni etkinlik
keys-publish = Yayımlamayı aç
keys-publish-now = Yayımla
keys-undo = Geri al
keys-redo = Yinele
keys-move = Seçili saati on beş dakika veya bir gün kaydır
keys-save-next = Kaydet ve sonrakine geç
keys-next-phrase = Sonraki yazı
keys-previous-phrase = Önceki yazı
keys-translate = Çeviri alanına git

## Today

today-title =
    { $count ->
        [one] { $count } katılımcı sizi bekliyor
       *[other] { $count } katılımcı sizi bekliyor
    }
today-nobody = Merhaba { $name }
today-lead = { $date }, { $time }
today-label = Sizi bekleyenler, en acil olan önce
today-empty = Sizi bekleyen yok
today-empty-text = Biri mesaj yazdığında, gelemediğinde, planı veya telefonu olmadığında burada görürsünüz.
today-mine = Katılımcılarınız
position = Basamak { $step } / { $steps }
position-top = En üstte
need-cannot = Gelemiyor: { $day } { $time }
need-late =
    { $count ->
        [one] { $count } dakika geç kalacak: { $day } { $time }
       *[other] { $count } dakika geç kalacak: { $day } { $time }
    }
need-call = Aramanızı istiyor
need-bad = İyi geçmediğini söyledi: { $day } { $time }
need-own-goal = Kendi hedefini öneriyor
need-smaller = Daha küçük bir hedef istiyor
need-smaller-split = Hedefi böl
need-erasure = Bilgilerinin silinmesini istiyor
need-erasure-until = Son cevap günü: { $day }.
need-erasure-look = Bak
need-message = Size yazdı
need-voice = Sesli mesaj gönderdi
need-photo = Resim gönderdi
need-no-plan = Planı yok
need-no-plan-text = Siz plan yayımlayana kadar telefonda bir şey görünmez.
need-not-paired = Bağlı telefonu yok
need-not-paired-text = Kod gösterin, katılımcı uygulamayı açabilsin.
need-more =
    { $count ->
        [one] { $count } konu daha.
       *[other] { $count } konu daha.
    }
need-reply = Cevap yaz
need-called = Aradım
need-plan = Plan yap
need-code = Kod göster
need-do-label = { $action }: { $name }
wait-now = Az önce
wait-minutes = { $count } dk
wait-hours =
    { $count ->
        [one] { $count } saat
       *[other] { $count } saat
    }
wait-days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
since = başlangıç: { $moment }

## The participants

people-lead =
    { $count ->
        [one] { $count } katılımcınız var.
       *[other] { $count } katılımcınız var.
    }
people-none = Henüz katılımcınız yok
people-none-text = Katılımcıları ekleyen ve danışmanlarını seçen kişi, belediyenizde hizmeti yöneten kişidir.
people-search = Katılımcı ara
people-search-note = İsim, proje veya dil
people-found =
    { $count ->
        [one] { $count } katılımcı gösteriliyor
       *[other] { $count } katılımcı gösteriliyor
    }
people-not-found = Uyan katılımcı yok: “{ $typed }”
people-not-found-text = İsmin, projenin veya dilin bir kısmını yazarak arayın.
people-name = Katılımcı
people-step = Basamak
people-language = Dil
people-phone = Telefon
people-needs = Mesajlar
people-unread =
    { $count ->
        [one] { $count } okunmamış
       *[other] { $count } okunmamış
    }
phone-none = Telefon yok
phone-none-long = Bağlı telefon yok.
phone-paired = Telefon bağlı ama planı henüz yüklemedi.
phone-seen = güncelleme: { $moment }
phone-seen-long = Telefonun son güncellemesi: { $moment }.

## How far the published plan has come: words beside pictures

delivery-published = Yayımlandı: { $moment }
delivery-not-reached = Henüz telefonda değil
delivery-reached = Telefona ulaştı: { $moment }
delivery-not-opened = Henüz açılmadı
delivery-opened = Açıldı: { $moment }
people-not-reached = Yeni plan henüz telefonda değil
people-not-opened = Yeni plan henüz açılmadı
people-opened = plan açıldı: { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Okuduğu diller: { $language } ve İsveççe.
person-reads-swedish = Okuduğu dil: İsveççe.
person-code = Yeni kod
person-edit-plan = Planı değiştir
person-no-plan = Henüz yayımlanmış plan yok.
desk-step-done = Bitti
desk-step-here = Burada
desk-step-coming = Sırada
desk-stair =
    { $steps ->
        [one] Merdivende { $steps } basamak var. Katılımcı { $step }. basamakta. En üstte: { $top }.
       *[other] Merdivende { $steps } basamak var. Katılımcı { $step }. basamakta. En üstte: { $top }.
    }
desk-stair-top = Katılımcı merdivenin hepsini çıktı ve en üstte: { $top }.
goal-done-on = bitti: { $date }
goal-on-step = { $step }. basamak
day-nothing = Bir şey yok
occurrence-cancelled = İptal
occurrence-coming = Gelecek
occurrence-here = Geldi
occurrence-late =
    { $count ->
        [one] { $count } dakika geç kalacak
       *[other] { $count } dakika geç kalacak
    }
occurrence-was = Oradaydı: “{ $feeling }”
occurrence-cannot = Gelemiyor: “{ $reason }”
occurrence-no-answer = Cevap vermedi
talk = Mesajlar
talk-sees = Siz ve { $name } görür
talk-empty = Siz ve { $name } henüz birbirinize yazmadınız.
talk-write = Mesaj yaz: { $name }
talk-write-language = Basit bir İsveççe ile yazın. { $name } şu dilde okuyor: { $language }.
talk-sending = Gönderiliyor
talk-by = { $name } { $time }

## A pairing code

code-title = Kod: { $name }
code-lead = { $name } için: resmi gösterin veya kodu yüksek sesle okuyun. Kod bir kez ve tek telefonda çalışır.
code-qr = Uygulamayı açan QR kodu: { $name }
code-type = Uygulamaya yazılacak kod:
code-link = Gönderilecek bağlantı
code-link-note = Bağlantıyı sadece katılımcının kendisine gönderin. Bağlantıyı açan, planı görür.
code-copy = Bağlantıyı kopyala
code-copied = Bağlantı kopyalandı. SMS’e veya e-postaya yapıştırın.
code-until = Kodun son geçerli zamanı: { $moment }. Kapatınca kod bir daha görünmez ama yenisini yapabilirsiniz.
code-done = Tamam

## The plan editor

edit-plan = Plan
edit-title = Plan: { $name }
edit-saving = Taslak, kaydediliyor.
edit-saved = Taslak, kaydedildi: { $moment }.
edit-sees-none = { $name } için henüz plan yok.
edit-sees-same = { $name } bu planı görüyor.
edit-sees-old = { $name } eski planı görüyor ({ $moment }).
edit-sees-waiting = Plan yayımlandı ({ $moment }) ama henüz telefonda değil.
edit-unsaved = Taslak kaydedilmedi
edit-unsaved-text = { $reason } Yazdıklarınız bu tarayıcıda duruyor ve mümkün olunca kaydedilecek.
edit-adopted = { $name } taslağı değiştirdi ({ $moment }). Yeni sürümü görüyorsunuz.
edit-problems = Plan yayımlanmadan önce bunlar değişmeli
edit-undo = Geri al
edit-template = Şablondan
edit-publish = Yayımla
edit-step = Katılımcının basamağı
step-unknown = Basamak { $step }
goal-add = Küçük hedef
goal-form = Küçük hedef
goal-title = Hedef
goal-how-field = Nasıl yapılır
goal-step = Hangi basamakta
goal-edit = “{ $title }” hedefini değiştir
goal-up = “{ $title }” hedefini yukarı taşı
goal-down = “{ $title }” hedefini aşağı taşı
goal-remove = “{ $title }” hedefini sil
edit-notice = Planla gelen not
edit-notice-note = Katılımcı bunu uygulamanın en üstünde görür. Basit bir İsveççe ile yazın.
edit-week-title = Hafta
edit-week = { $number }. hafta, { $days }
edit-week-before = Önceki hafta
edit-week-after = Sonraki hafta
edit-week-note = Değiştirmek için bir saate basın veya ok tuşlarıyla taşıyın. Kesik çizgi: yayımlanmadı.
block-new = yayımlanmadı
block-cancelled = iptal
edit-all =
    { $count ->
        [0] Etkinlikler
        [one] { $count } etkinlik
       *[other] { $count } etkinlik
    }
edit-add = Yeni etkinlik
edit-empty = Planda henüz bir şey yok
edit-empty-text = Bir etkinlik ekleyin veya bir şablonla başlayın.
edit-open = Değiştir
edit-open-label = Değiştir: “{ $title }”
edit-remove = Sil
edit-remove-label = Sil: “{ $title }”

form-new = Yeni etkinlik
form-edit = Etkinliği değiştir
form-kind = Tür
form-title = Ne
form-place = Yer
form-address = Adres
form-contact = İlgili kişi
form-phone = İlgili kişinin telefonu
form-bring = Yanına alınacaklar
form-repeats = Ne sıklıkta
form-weekly = Her hafta
form-once = Bir kez
form-weekdays = Günler
form-start = Başlangıç
form-end = Bitiş
form-date = Tarih
form-first = İlk gün
form-until = Son gün
form-cancel-day = İptal et: { $day }
form-cancelled = İptal edilen günler
form-cancelled-day = İptal: { $day }
form-restore = İptali kaldır
form-restore-label = İptali kaldır: { $day }
form-done = Tamam
form-drop = Vazgeç
form-not-yet = Alan doğru olana kadar planda önceki bilgi kalır.
field-missing = Buraya bir şey yazın.
field-too-long = Yazıda { $length } karakter var. En fazla { $max } karakter yazın.
field-control = Yazıda gösterilemeyen bir karakter var. Onu silin.
field-no-date = Takvimde olan bir tarih yazın: yıl, ay ve gün.
field-no-time = Bir saat yazın, örneğin 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, { $first } – { $until }

quick-label = Tek satırla etkinlik ekle
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Satırdan anlaşılan
quick-no-time = Ne zaman? Örneğin 10-12 yazın
quick-no-day = Hangi gün? Örneğin tis veya 24 nov yazın
quick-no-title = Ne? Örneğin svenska yazın
quick-until-guess = bitiş { $date }?
quick-until = bitiş { $date }

preview-title = { $name } böyle görüyor
preview-label = Telefon, { $name } nasıl görüyorsa öyle
preview-language = Telefondaki dil
preview-screen = Telefondaki sayfa
preview-fetching = Telefon çiziliyor
preview-stale = Resim eski olabilir. { $reason }
preview-note = Şimdi yayımlarsanız böyle olur. Seçilen dilde ({ $language }) olmayanlar İsveççe görünür.
preview-swedish-note = Şimdi yayımlarsanız İsveççe böyle olur.

template-title = Bir şablonla başla
template-lead = Şablonun tarihleri bu haftanın pazartesi gününden sayılır.
template-note = Sonra geri alabilirsiniz. Siz yayımlayana kadar katılımcı bir şey görmez.
template-none = Şablon yok
template-none-text = Projenin belediyenizde şablonu yok.
template-holds = Etkinlikler: { $activities }. Küçük hedefler: { $goals }.
template-use = Kullan
template-add = Ekle
template-replace = Hepsini değiştir
template-use-label = “{ $template }” şablonunu kullan
template-add-label = “{ $template }” şablonundakileri ekle
template-replace-label = Bütün planı “{ $template }” şablonuyla değiştir

## Publishing

publish-title = Planı yayımla: { $name }
publish-lead =
    { $count ->
        [one] { $count } şey değişiyor.
       *[other] { $count } şey değişiyor.
    }
publish-nothing = Yayımlanacak bir şey yok: { $name } zaten bu planı görüyor.
publish-note = { $name } değişikliği uygulamada görür. Planı değiştirip tekrar yayımlayabilirsiniz.
publish-changes = Değişenler
publish-problems = Plan bütün kurallara uymuyor. Kapatın ve işaretli yerleri değiştirin.
publish-who = Planı alan
publish-languages = Diller
publish-swedish = İsveççe: hepsi var
publish-looking = Çevrilmiş olanlara bakılıyor
publish-all = Hepsi çevrildi: { $language }
publish-lacking =
    { $count ->
        [one] { $texts } yazıdan { $count } tanesi eksik: { $language }
       *[other] { $texts } yazıdan { $count } tanesi eksik: { $language }
    }
publish-lacking-note = Dil desteği çevirene kadar İsveççe görünürler. Yayımladığınızda dil desteğinin listesine girerler.
publish-back = Geri
publish-do = Yayımla: { $name }
publish-busy = Yayımlanıyor
published-title = Plan yayımlandı
published-text = Telefonda internet olunca { $name } planı alır. Bu, { $revision } numaralı plan.
published-no-phone = Bu, { $revision } numaralı plan. Bir telefon bağlanınca { $name } planı görür.
published-untranslated =
    { $count ->
        [one] { $count } yazı çeviri bekliyor ve şimdilik İsveççe görünüyor.
       *[other] { $count } yazı çeviri bekliyor ve şimdilik İsveççe görünüyor.
    }
published-person = Katılımcıya git: { $name }
published-stay = Planda kal

change-step = Basamak
change-notice = Not
change-notice-gone = Planla gelen not silinir.
change-added = Yeni
change-moved = Taşındı
change-cancelled = İptal
change-restored = Yapılacak
change-changed = Değişti
change-removed = Silindi
change-goal-added = Yeni hedef
change-goal-changed = Hedef değişti
change-goal-removed = Hedef silindi
change-goals = Hedefler
change-goals-order = Küçük hedeflerin sırası değişir.

## Two coaches at the same plan

clash-title = Aynı planı iki kişi değiştirdi
clash-lead = Siz yazarken { $name } kaydetti ({ $moment }). Hiçbir şeyin üzerine yazılmadı. Hangisinin geçerli olacağını seçin.
clash-left = Önce hangisinin geçerli olacağını seçin. Kalan: { $count }
clash-note = Seçimi Ctrl Z ile geri alabilirsiniz.
clash-mine = Sizin sürümünüz
clash-mine-note = Henüz kaydedilmedi
clash-theirs = Sürüm: { $name }
clash-theirs-note = Kaydedildi: { $moment }
clash-differs = Farklı:
clash-keep-mine = Benimki kalsın
clash-keep-theirs = Bu sürümü al: { $name }
clash-merge = İkisini birleştir
clash-no-clash = Farklı şeyleri değiştirdiniz. İkisini birleştirebilirsiniz.
clash-choose = Bunları ikiniz de değiştirdiniz. Birleştirmek için seçin:
clash-item = Siz: { $mine } { $name }: { $theirs }
clash-item-label = Hangisi geçerli olsun: { $mine }
clash-undecided = Seçilmedi
clash-choose-mine = Benimki
clash-gone = Silindi.
item-step = Katılımcının basamağı: { $step }
item-notice = Planla gelen not: “{ $text }”
item-goal = Hedef: { $title } ({ $step }). { $how }
item-except = İptal: { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } yazının çevirisi yok
       *[other] { $count } yazının çevirisi yok
    }
phrases-done = Hepsi çevrildi
phrases-label = Çevrilecek yazılar ({ $language }), en çok beklenenler önce
phrases-show = Göster
phrases-show-missing = Eksikler
phrases-show-all = Hepsi
phrases-none = Hepsi çevrildi
phrases-none-text = Bir danışman yeni bir şey yayımlayınca buraya gelir.
phrases-choose = Listeden bir yazı seçin.
tone-missing = Eksik
tone-machine = Makine, kontrol edilmedi
tone-person = Çevrildi
phrase-awaited =
    { $count ->
        [0] { $use }, bekleyen yok, başlangıç: { $moment }
        [one] { $use }, { $count } katılımcı bekliyor, başlangıç: { $moment }
       *[other] { $use }, { $count } katılımcı bekliyor, başlangıç: { $moment }
    }
phrase-use-activity = Etkinlik
phrase-use-goal = Küçük hedef
phrase-use-notice = Danışmanın notu
phrase-use-place = Yer
phrase-use-bring = Yanına alınacaklar
phrase-use-step = Basamak
phrase-where-activity = Bir etkinliğin adı. Programda ve ilk sayfada durur, kısa yazın.
phrase-where-goal = Küçük bir hedef veya nasıl yapılacağı. Katılımcıya seslenin: ne yapılacağını söyleyin.
phrase-where-notice = Danışmandan katılımcıya bir not. Danışmanın konuştuğu gibi yazın: içten ve açık.
phrase-where-place = Bir yerin adı. Tabelalardaki adları değiştirmeyin, gerekirse açıklayın.
phrase-where-bring = Yanına alınacak şeyler. “Yanınıza alın” sözünden sonra gelir.
phrase-where-step = Merdivende bir basamak veya en üstte bekleyen şey. Merdivenin üzerinde durur, kısa yazın.
phrase-source = İsveççe, kaynak
phrase-form = Çeviri: { $language }
phrase-in = Çeviri: { $language }
phrase-save = Kaydet ve sonrakini göster
phrase-saving = Kaydediliyor
phrase-saved =
    { $count ->
        [0] “{ $source }” kaydedildi. Şu anda bunu bekleyen telefon yok.
        [one] “{ $source }” kaydedildi. { $count } telefona gidiyor.
       *[other] “{ $source }” kaydedildi. { $count } telefona gidiyor.
    }
phrase-by-person = Çeviren: { $name }
phrase-by-machine = Makine çevirisi, kontrol edilmedi
phrase-clash-mine = Kaydedilmedi
phrase-clash-theirs = Siz yazarken kaydedildi
phrase-keep-mine = Benimkini kaydet
phrase-keep-theirs = Ötekini al
phrase-on-phone = Telefonda
phrase-on-phone-note = Yazının çevresindekiler örnektir.

## Reminders on the participant's phone

push-tomorrow = Yarın programınızda bir şey var. Stegvis’i açın.
push-today = Bugün programınızda bir şey var. Stegvis’i açın.
push-soon = Bir saat içinde programınızda bir şey var. Stegvis’i açın.
push-message = Yeni bir mesajınız var. Stegvis’i açın.
push-plan = Yeni bir planınız var. Stegvis’i açın.

## What a participant wishes of goals

wish-language = Katılımcının seçtiği dil: { $language }.
wish-title = Hedefin plandaki yazılışı
wish-title-note = İsveççe yazın. Plandaki diğer her şey gibi çevrilir.
wish-accept = Plana ekle
wish-accepting = Ekleniyor
wish-answer = Bunun yerine cevap yaz
wish-word = Cevabınız
wish-word-note = { $name } cevabı merdivende görür ve mesaj olarak alır.
wish-send = Cevabı gönder
goal-too-big = Katılımcı daha küçük bir hedef istiyor. Bir veya birkaç küçük hedef yazın. Planı yayımladığınızda istek cevaplanmış olur.

## Erasing a participant

erasure-erase = Her şeyi sil
erasure-decline = Reddet
erasure-erase-title = Her şey silinsin mi? Katılımcı: { $name }
erasure-erase-lead = Plan, cevaplar, mesajlar ve telefon kalıcı olarak silinir, sizin için de. Bu geri alınamaz.
erasure-law = Belediyenin yasaya göre saklaması gereken bir şey var mı? Önce bunun belediyenin kendi sisteminde olduğundan emin olun. Bilgiler, yedekler yenilenene kadar yedeklerde kalabilir.
erasure-name = İsmi yazın: { $name }
erasure-erasing = Siliniyor
erasure-decline-title = Reddedilsin mi? Katılımcı: { $name }
erasure-decline-lead = Nedenini yazın. Mesaj olarak gönderilir.
erasure-reason = Neden olmuyor?
erasure-reason-draft = Bilgilerinizin silinmesini istediğinizi okudum. Bu mümkün değil, çünkü … Memnun değilseniz Integritetsskyddsmyndigheten’e, IMY (İsveç veri koruma kurumu), şikâyet edebilirsiniz.
erasure-send = Cevabı gönder
erasure-keep = Vazgeç
