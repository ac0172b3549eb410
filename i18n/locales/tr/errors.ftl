### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = Sunucu gönderileni okuyamadı. Sayfayı yenileyin ve tekrar deneyin.
error-invalid-parameter = Adres yanlış yazılmış. Geri dönün ve tekrar deneyin.
error-body-too-large = Gönderilen şey çok büyük. Daha küçük parçalara bölün.
error-encoding-unsupported = Gönderilen şey, sunucunun okuyamadığı bir şekilde sıkıştırılmış. Sıkıştırmadan gönderin.
error-newer-version = Uygulamanız sunucudan daha yeni. Yaptıklarınız duruyor. Daha sonra tekrar deneyin.
error-not-found = Aradığınız şey burada yok. Başa dönün.
error-method-not-allowed = Bu şekilde olmuyor. Geri dönün ve tekrar deneyin.

## Signing in and pairing.

error-not-signed-in = Tekrar giriş yapmanız gerekiyor.
error-erased = İstediğiniz için sizinle ilgili her şey silindi. Telefonda da bir şey kalmadı.
error-not-allowed = Hesabınızla bunu yapamazsınız. Başa dönün.
error-wrong-password = E-posta adresi veya şifre uymuyor. Tekrar deneyin.
error-locked-out = Şifre çok fazla kez yanlış girildi. Biraz bekleyin ve tekrar deneyin.
error-too-many-requests = Kısa sürede çok fazla deneme oldu. Biraz bekleyin ve tekrar deneyin.
error-code-wrong = Kod uymuyor. Koda bakın ve bir daha yazın.
error-code-used = Bu kod daha önce kullanılmış. Danışmanınızdan yeni bir kod isteyin.
error-code-expired = Bu kod artık eski. Danışmanınızdan yeni bir kod isteyin.

## Plans and translations.

error-plan-conflict = Başka biri planı değiştirdi. İkisini karşılaştırın ve birini seçin.
error-plan-invalid = Planı kaydetmek için içinde bir şeyi değiştirmek gerekiyor.
error-plan-file-invalid = Plan dosyasında okunamayan bir şey var. Satırı düzeltin ve tekrar deneyin.
error-plan-file-unknown-key = Plan dosyasında olmayan bir anahtar var. Satırı düzeltin veya silin.
error-plan-file-no-such-date = Plan dosyasında olmayan bir tarih var. Tarihi düzeltin.
error-plan-file-ends-before-start = Plan dosyasında, başlamadan biten bir etkinlik var. Saatleri düzeltin.
error-plan-file-no-end = Plan dosyasında, her hafta olan ama son günü yazılmamış bir etkinlik var. Son günü yazın.
error-plan-file-unknown-participant = Plan dosyası, sizin katılımcınız olmayan biri için. İsmi düzeltin.
error-translation-conflict = Başka biri aynı yazının çevirisini kaydetti. İkisini karşılaştırın ve birini seçin.
error-unknown-language = Bu dil henüz burada yok. Başka bir dil seçin.
error-push-service-unknown = Bu tarayıcıya hatırlatma gönderilemiyor. Başka bir tarayıcı deneyin.

## Voice notes and photos.

error-attachment-conflict = Burada zaten başka bir şey var. Sesi bir daha kaydedin veya resmi bir daha çekin.
error-attachment-unsupported = Bu, buradan gönderilebilen bir ses veya resim değil. Uygulamada ses kaydedin veya resim çekin.
error-attachment-tells-more = Resimde nerede ve ne zaman çekildiğinin bilgisi var. Uygulamayla gönderin, uygulama bunu siler.
error-attachments-full = Sesli mesaj ve resimler için yer kalmadı. Bunun yerine yazın ve danışmanınıza söyleyin.

## The server and its start.

error-locale-file-broken = Bir dil dosyası okunamıyor. Diğer diller çalışıyor. “stegvis i18n check” komutunu çalıştırın ve dosyayı düzeltin.
error-database-newer = Veritabanını Stegvis’in daha yeni bir sürümü yazmış. O sürümü veya daha yenisini kurun.
error-database-older = Veritabanını Stegvis’in daha eski bir sürümü yazmış. Bu sürümün sunucusunu bir kez başlatın ve tekrar deneyin.
error-database-unreachable = Veritabanına ulaşılamıyor. Çalıştığını ve --database adresinin doğru olduğunu kontrol edin.
error-database-unsound = Veritabanında bir sorun var. “stegvis restore” ile bir yedeği geri yükleyin veya yardım isteyin.
error-database-not-empty = Burada zaten bir veritabanı var. Boş bir veri klasörü seçin veya --force ile değiştirin.
error-database-in-use = Veritabanını bir sunucu kullanıyor. Sunucuyu durdurun ve tekrar deneyin.
error-backup-exists = Bu isimde bir dosya zaten var. Başka bir isim seçin veya dosyayı --force ile değiştirin.
error-backup-unreadable = Bu dosya böyle bir veritabanının yedeği değil veya bozulmuş. Başka bir dosya seçin.
error-program-missing = PostgreSQL’e ait bir program eksik. PostgreSQL istemci programlarını kurun ve tekrar deneyin.
error-file-unusable = Dosya okunamıyor veya yazılamıyor. Dosya yolunu, izinleri ve diskteki yeri kontrol edin.
error-address-taken = Bu adresi başka bir program kullanıyor. O programı kapatın veya --listen ile başka bir adres seçin.
error-folder-unwritable = Veri klasörüne yazılamıyor. Klasörün izinlerini değiştirin veya --data ile başka bir klasör seçin.
error-unreachable = Sunucuya ulaşılamıyor. Yaptıklarınız duruyor. Biraz sonra tekrar deneyin.
error-storage-full = Sunucuda yer yok, bu yüzden şu anda yeni bir şey kaydedilemiyor. Yaptıklarınız duruyor. Biraz sonra tekrar deneyin.
error-busy = Sunucu şu anda çok meşgul. Yaptıklarınız duruyor. Biraz sonra tekrar deneyin.
error-internal = Bizde bir sorun oldu. Yaptıklarınız duruyor. Biraz sonra tekrar deneyin.
