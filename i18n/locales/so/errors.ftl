### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = Server-ku ma akhrin karin wixii la diray. Bogga dib u fur oo mar kale isku day.
error-invalid-parameter = Ciwaanku waa qaldan yahay. Dib u noqo oo mar kale isku day.
error-body-too-large = Wixii la diray aad bay u weyn yihiin. Qaybo yaryar u kala qaybi.
error-newer-version = App-kaagu wuu ka cusub yahay server-ka. Wixii aad samaysay way yaalliin. Mar dambe isku day.
error-not-found = Waxa aad raadinayso halkan ma joogaan. Ku noqo bilowga.
error-method-not-allowed = Sidan laguma samayn karo. Dib u noqo oo mar kale isku day.

## Signing in and pairing.

error-not-signed-in = Waxaad u baahan tahay inaad mar kale gasho.
error-not-allowed = Akoonkaagu tan ma samayn karo. Ku noqo bilowga.
error-wrong-password = Iimaylka ama erayga sirta ah waa qaldan yahay. Mar kale isku day.
error-locked-out = Erayga sirta ah marar badan ayuu qaldanaa. In yar sug oo mar kale isku day.
error-too-many-requests = Wakhti gaaban gudihiis isku dayo badan ayaa dhacay. In yar sug oo mar kale isku day.
error-code-wrong = Koodku waa qaldan yahay. Eeg koodka oo mar kale qor.
error-code-used = Koodka mar hore ayaa la isticmaalay. Weydii tababarahaaga kood cusub.
error-code-expired = Koodku wuu duugoobay. Weydii tababarahaaga kood cusub.

## Plans and translations.

error-plan-conflict = Qof kale ayaa qorshaha beddelay. Isbarbar dhig labada oo dooro.
error-plan-invalid = Wax qorshaha ku jira waa in la beddelo ka hor intaan la kaydin.
error-plan-file-invalid = Wax ku jira faylka qorshaha lama akhrin karo. Sax sadarka oo mar kale isku day.
error-plan-file-unknown-key = Faylka qorshaha waxaa ku jira fure aan jirin. Sax ama tirtir sadarka.
error-plan-file-no-such-date = Faylka qorshaha waxaa ku jira taariikh aan jirin. Sax taariikhda.
error-plan-file-ends-before-start = Faylka qorshaha waxaa ku jira hawl dhammaata ka hor intaanay bilaaban. Sax wakhtiyada.
error-plan-file-no-end = Faylka qorshaha waxaa ku jira hawl toddobaad walba ah oo aan lahayn maalin ugu dambaysa. Qor maalinta ugu dambaysa.
error-plan-file-unknown-participant = Faylka qorshaha waxaa loogu talagalay qof aan ahayn ka-qaybgalahaaga. Sax magaca.
error-translation-conflict = Qof kale ayaa kaydiyay turjumaadda isla qoraalkan. Isbarbar dhig labada oo dooro.
error-unknown-language = Luqaddaas weli halkan ma joogto. Dooro luqad kale.

## The server and its start.

error-locale-file-broken = Fayl luqadeed lama akhrin karo. Luqadaha kale way shaqeeyaan. Socodsii “stegvis i18n check” oo sax faylka.
error-database-newer = Keydka xogta waxaa qoray nooc ka cusub oo Stegvis ah. Ku rakib noocaas ama mid ka dambeeya.
error-address-taken = Barnaamij kale ayaa hore u isticmaala ciwaanka. Xir barnaamijkaas ama ciwaan kale ku dooro --listen.
error-folder-unwritable = Galka xogta laguma qori karo. Beddel oggolaanshaha galka ama gal kale ku dooro --data.
error-unreachable = Server-ka lama gaari karo. Wixii aad samaysay way yaalliin. In yar kadib mar kale isku day.
error-busy = Server-ku waa mashquul. Wixii aad samaysay way yaalliin. In yar kadib mar kale isku day.
error-internal = Dhankeenna ayaa wax ka qaldameen. Wixii aad samaysay way yaalliin. In yar kadib mar kale isku day.

plan-unknown-step = Tallaabadaas jaranjarada kuma jirto. Dooro mid ka mid ah tallaabooyinka.
plan-ends-before-start = Dhammaadku waa inuu ka dambeeyaa bilowga.
plan-until-before-first = Maalinta ugu dambaysa waa inay noqotaa maalinta koowaad ama mid ka dambaysa.
plan-no-weekday = Dooro ugu yaraan hal maalin oo toddobaadka ah.
plan-weekday-twice = Isla maalinta ayaa laba jeer ku jirta. Mid tirtir.
plan-too-long = Hawshu waxay socon kartaa ugu badnaan laba sano. Dooro maalin ugu dambaysa oo ka horraysa.
plan-never-happens = Maalmaha midna kuma jiro inta u dhaxaysa maalinta koowaad iyo ta ugu dambaysa. Beddel maalmaha.
plan-exception-elsewhere = Maalinta la joojiyay ma aha maalin hawsheed. Tirtir ama mid kale dooro.
plan-id-twice = Laba qaybood oo qorshaha ah ayaa isku aqoonsi leh. Mid tirtir oo mar kale ku dar.
plan-too-many = Qorshuhu aad buu u dheer yahay. Qorshuhu wuxuu leeyahay ugu badnaan 60 hawlood iyo 60 yool.

plan-file-syntax = Sadarka lama akhrin karo. Qor fure, calaamadda sinnaanta iyo qiime, sida title = "Svenska och mat".
plan-file-not-quoted = Qoraalku waa inuu ku jiraa calaamadaha xigashada, sida title = "Svenska och mat".
plan-file-key-twice = Furuhu laba jeer ayuu ku jiraa isla qaybta. Mid tirtir.
plan-file-unknown-key-near = Fure la yiraahdo “{ $key }” ma jiro. Ma “{ $near }” ayaad u jeeddaa?
plan-file-unknown-key = Fure la yiraahdo “{ $key }” ma jiro. Halkan waxaa ku qormi kara: { $known }.
plan-file-missing-key = “{ $key }” ayaa ka maqan. Qor, tusaale ahaan: { $example }
plan-file-wrong-value = Qiimaha “{ $key }” lama akhrin karo. Qor, tusaale ahaan: { $example }
plan-file-single-brackets = Qor [[{ $key }]] oo leh laba-laba qaansood oo afar geesle, sadar gaar ah.
plan-file-newer-format = Faylku wuxuu leeyahay qaab ka cusub kan server-ku akhrin karo. Qor format = { $known }, ama cusboonaysii server-ka.
plan-file-no-such-date-near = Taariikhda { $written } ma jirto. Maalinta ugu dambaysa bisha waa { $near }.
plan-file-no-such-date = Taariikhda { $written } ma jirto. Qor sannad, bil iyo maalin, sida 2026-11-24.
plan-file-no-such-time = Wakhtiga { $written } ma jiro. Qor saacad iyo daqiiqo laba god ah, 00:00 ilaa 23:59.
plan-file-unknown-word-near = “{ $written }” lama dooran karo. Ma “{ $near }” ayaad u jeeddaa?
plan-file-unknown-word = “{ $written }” looma dooran karo “{ $key }”. Ka dooro: { $known }.
plan-file-text-empty = Qoraalka “{ $key }” waa madhan yahay. Qor ugu yaraan hal xaraf, ama tirtir sadarka.
plan-file-text-too-long = Qoraalka “{ $key }” wuxuu leeyahay { $length } xaraf. Qor ugu badnaan { $max }.
plan-file-text-control = Qoraalka “{ $key }” waxaa ku jira xaraf aan la tusi karin. Tirtir.
plan-file-ends-before-start = Hawshu waxay dhammaanaysaa { $end } laakiin waxay bilaabanaysaa { $start }. Qor dhammaad ka dambeeya bilowga.
plan-file-no-end = Hawl toddobaad walba ah waxay u baahan tahay maalin ugu dambaysa. Qor, tusaale ahaan: until = 2026-12-18
plan-file-no-day = Hawshu maalin ma leh. Qor date = 2026-11-24 hal mar, ama weekdays = ["tuesday"] toddobaad walba.
plan-file-two-schedules = Hawshu waxay leedahay taariikh iyo maalmo toddobaad labadaba. Hayso date hal mar, ama weekdays, first iyo until toddobaad walba.
plan-file-unknown-step = Tallaabo { $step } jaranjarada kuma jirto. Qor tiro 1 ilaa { $top }, halkaas oo { $top } ay tahay meesha ugu sarraysa.
plan-file-too-many-steps = Jaranjaradu tallaabooyin badan ayay leedahay. Qor ugu badnaan { $max }.
plan-file-unknown-participant-near = Ma lihid ka-qaybgale la yiraahdo “{ $written }”. Ma “{ $near }” ayaad u jeeddaa?
plan-file-unknown-participant = Ma lihid ka-qaybgale “{ $written }”. Qor magaca sida uu liiskaaga ugu qoran yahay.
plan-file-several-participants = Dhowr ka mid ah ka-qaybgalayaashaada ayaa la yiraahdaa “{ $name }”. Qor aqoonsiga ka-qaybgalaha halkii magaca.

error-database-unreachable = Keydka xogta lama gaari karo. Hubi inuu shaqaynayo iyo in ciwaanka --database uu sax yahay.
plan-file-right = Faylka qorshaha waa la akhrin karaa.
plan-file-published =
    { $changes ->
        [0] Waxaa loo daabacay lambar { $revision }. Waxba iskama beddelin tan iyo markii hore.
        [one] Waxaa loo daabacay lambar { $revision }. { $changes } shay ayaa telefoonka laga beddelay.
       *[other] Waxaa loo daabacay lambar { $revision }. { $changes } shay ayaa telefoonka laga beddelay.
    }
plan-file-untranslated = Turjumaad ma leh: { $text }
