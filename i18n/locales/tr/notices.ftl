### Status: unchecked (machine-made)

notice-from-coach = { $coach } yazıyor
notice-offline = İnternet yok.
notice-away = Stegvis şu anda cevap vermiyor.
notice-saved-today = Bugün kaydedildi: { $time }.
notice-saved-day = Kaydedildi: { $day }, { $time }.
notice-not-kept = Telefonda bunu kaydedecek yer yok. Gönderilene kadar uygulamayı kapatmayın.
notice-no-storage = Gizli penceredeki gibi, burada hiçbir şey kaydedilmez. Gönderilene kadar uygulamayı kapatmayın.
notice-lost = Gönderilmemiş bir şey telefonda okunamadı. Eksik bir şey var mı bakın, varsa bir daha yapın.
notice-old-app = Uygulamanın güncellenmesi gerekiyor. Kapatın ve internet olunca tekrar açın.
notice-newer = Burada yeni bir şey var. Görmek için uygulamayı kapatın ve internet olunca tekrar açın.
