### Status: unchecked (machine-made)

notice-from-coach = { $coach } dinivîse
notice-offline = Înternet tune ye.
notice-away = Stegvis niha bersiv nade.
notice-saved-today = Îro { $time } hatiye qeydkirin.
notice-saved-day = { $day } { $time } hatiye qeydkirin.
notice-not-kept = Li telefonê cih ji bo qeydkirinê tune ye. Appê negire heta ku bê şandin.
notice-no-storage = Li vir tiştek nayê qeydkirin, wek di pencereya taybet de. Appê negire heta ku bê şandin.
notice-lost = Tiştekî ku nehatibû şandin li ser telefonê nehat xwendin. Binêre. Eger tiştek kêm be, wê dîsa bike.
notice-old-app = Divê app were nûkirin. Appê bigire û dema ku înternet hebe dîsa veke.
notice-newer = Li vir tiştekî nû heye. Ji bo dîtina wî, appê bigire û dema ku înternet hebe dîsa veke.
