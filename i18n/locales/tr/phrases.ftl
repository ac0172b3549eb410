### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Merhaba, benim adım …
say-common-not-understand = Anlamıyorum.
say-common-again = Bir kez daha söyler misiniz?
say-common-slower = Biraz daha yavaş konuşabilir misiniz?
say-common-meaning = O kelime ne demek?
say-common-in-swedish = Bunun İsveççesi ne?
say-common-help = Bana yardım edebilir misiniz?
say-common-interpreter = Tercümana ihtiyacım var.
say-common-toilet = Tuvalet nerede?
say-common-thanks = Yardımınız için teşekkürler!

## A meeting with one's coach or somebody else

say-meeting-appointment = Merhaba, … ile görüşmem var.
say-meeting-late = Geç kaldığım için özür dilerim.
say-meeting-question = Bir sorum var.
say-meeting-wish = … hakkında konuşmak istiyorum.
say-meeting-write = Bunu yazabilir misiniz?
say-meeting-hard = Şu anda benim için zor.
say-meeting-agree = Tamam, bana uyar.
say-meeting-next = Bir dahaki sefere ne zaman görüşeceğiz?

## Learning Swedish

say-swedish-pronounce = Bu nasıl söylenir?
say-swedish-spell = Bu nasıl yazılır?
say-swedish-page = Kaçıncı sayfadayız?
say-swedish-correct = Bu doğru mu?
say-swedish-homework = Ödevimiz ne?
say-swedish-together = Birlikte çalışalım mı?
say-swedish-myself = Kendim denemek istiyorum.
say-swedish-speak = İsveççe konuşabilir miyiz?

## Trying and practising work tasks, often in a group

say-work-training-show = Bana gösterebilir misiniz?
say-work-training-next = Şimdi ne yapayım?
say-work-training-right = Doğru yapıyor muyum?
say-work-training-done = Şimdi bitirdim.
say-work-training-tools = Aletler nerede?
say-work-training-gloves = Eldivene ihtiyacım var.
say-work-training-break = Mola ne zaman?
say-work-training-together = Birlikte yapalım mı?

## Working at a real workplace to learn

say-practice-new = Merhaba, burada yeniyim. Staj yapıyorum.
say-practice-supervisor = Staj sorumlum kim? (bana işi gösteren kişi)
say-practice-changing-room = Soyunma odası nerede?
say-practice-show = Bir kez daha gösterebilir misiniz?
say-practice-done = Bitirdim. Şimdi ne yapabilirim?
say-practice-break = Molamız ne zaman?
say-practice-careful = Dikkat edin!
say-practice-sick = Merhaba, hastayım, bugün gelemiyorum.

## Writing a CV and applying for jobs

say-job-search-looking = İş arıyorum.
say-job-search-worked = … olarak çalıştım.
say-job-search-good = … konusunda iyiyim.
say-job-search-cv = CV’mi okuyabilir misiniz?
say-job-search-hours = Tam zamanlı ya da yarı zamanlı çalışabilirim.
say-job-search-interview = İş görüşmesine gideceğim.
say-job-search-start = Ne zaman başlayabilirim?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = … işinde çalışmak istiyorum.
say-job-coach-well = İşte her şey iyi gidiyor.
say-job-coach-hard = Bu benim için çok zor.
say-job-coach-along = Benimle işe gelebilir misiniz?
say-job-coach-boss = Patronumla konuşabilir misiniz?
say-job-coach-pause = Bazen ara vermem gerekiyor.
say-job-coach-other = Başka bir şey denemek istiyorum.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Nerede buluşacağız?
say-study-visit-bus = Hangi otobüse bineyim?
say-study-visit-stop = Burada mı ineceğiz?
say-study-visit-lost = Yolu bulamıyorum. Beni karşılayabilir misiniz?
say-study-visit-work = Ne iş yapıyorsunuz?
say-study-visit-skills = Burada çalışmak için neleri bilmek gerekiyor?
say-study-visit-photo = Fotoğraf çekebilir miyim?
say-study-visit-back = Ne zaman döneceğiz?

## Guidance about studies and careers

say-guidance-become = … olmak istiyorum.
say-guidance-education = Hangi eğitimi almam gerekiyor?
say-guidance-long = Ne kadar sürer?
say-guidance-grades = Kendi ülkemden okul notlarım var.
say-guidance-apply = Nasıl başvurulur?
say-guidance-last-day = Başvurunun son günü ne zaman?
say-guidance-cost = Ücreti ne kadar?

## Learning to use a computer or a phone

say-computer-log-in = Nasıl giriş yapacağım?
say-computer-password = Şifremi unuttum.
say-computer-click = Nereye tıklayayım?
say-computer-mistake = Yanlış tuşa bastım.
say-computer-save = Nasıl kaydederim?
say-computer-print = Bunu kâğıda nasıl yazdırırım?
say-computer-broken = Bu çalışmıyor.
say-computer-bankid = BankID’m yok.

## Money and the household

say-economy-cost = Bu ne kadar?
say-economy-expensive = Bu benim için çok pahalı.
say-economy-bill = Bana bir fatura geldi.
say-economy-when = Ne zaman ödemem gerekiyor?
say-economy-parts = Taksitle ödeyebilir miyim?
say-economy-receipt = Fiş alabilir miyim?
say-economy-form = Bu formu doldurmama yardım edebilir misiniz?
say-economy-save = Para biriktirmek istiyorum.

## How society works: rights, duties, authorities

say-civic-letter = Bana bir mektup geldi. Ne yazıyor?
say-civic-authority = Hangi kuruma başvurmam gerekiyor?
say-civic-right = Buna hakkım var mı?
say-civic-allowed = Böyle yapmak serbest mi?
say-civic-sign = Nereyi imzalayayım?
say-civic-emergency = 112’yi arayın!
say-civic-different = Benim ülkemde bu farklı.

## Health and well-being

say-health-how = Nasılsınız?
say-health-better = Şimdi daha iyiyim.
say-health-pain = Buram ağrıyor.
say-health-sleep = İyi uyuyamıyorum.
say-health-tired = Bugün yorgunum.
say-health-worried = Endişeliyim.
say-health-book = Randevu almak istiyorum.
say-health-medicine = İlaç kullanıyorum.

## Exercise

say-fitness-changing-room = Soyunma odası nerede?
say-fitness-locker = Eşyalarımı nereye kilitleyebilirim?
say-fitness-machine = Bu nasıl kullanılıyor?
say-fitness-times = Kaç kez yapayım?
say-fitness-easier = Daha kolay bir hareket var mı?
say-fitness-pain = Burası acıyor.
say-fitness-rest = Biraz dinlenmem gerekiyor.
say-fitness-praise = Çok iyi yaptınız!

## A walk together

say-walk-start = Nereden başlıyoruz?
say-walk-far = Ne kadar yürüyeceğiz?
say-walk-slower = Biraz daha yavaş yürüyebilir miyiz?
say-walk-rest = Biraz oturup dinlenebilir miyiz?
say-walk-together = Birlikte yürüyelim mi?
say-walk-weather = Hava ne güzel!
say-walk-cold = Biraz üşüyorum.

## Cooking together

say-cooking-hands = Ellerimi nerede yıkayabilirim?
say-cooking-not-eat = Ben … yemiyorum.
say-cooking-allergic = Alerjim var: …
say-cooking-pork = Yemekte domuz eti var mı?
say-cooking-cut = Sebzeleri doğrayayım mı?
say-cooking-taste = Tadına bakmak ister misiniz?
say-cooking-good = Çok lezzetliydi!
say-cooking-dishes = Bulaşıkları yıkayabilirim.

## Painting, music, sewing and the like

say-creative-try = Deneyebilir miyim?
say-creative-how = Bu nasıl yapılıyor?
say-creative-material = Kâğıt ve boya nerede?
say-creative-borrow = Makası kullanabilir miyim?
say-creative-praise = Ne güzel olmuş!
say-creative-home = Benim ülkemde böyle yaparız.
say-creative-tidy = Ortalığı toplayalım mı?

## Any other activity

say-other-first-time = Buraya ilk kez geliyorum.
say-other-where = Nereye gideyim?
say-other-who = Kiminle konuşmam gerekiyor?
say-other-bring = Yanımda ne getireyim?
say-other-start = Ne zaman başlıyor?
say-other-end = Ne zaman bitiyor?
say-other-seat = Burası boş mu?
