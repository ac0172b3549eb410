### Status: unchecked (machine-made)

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
plan-file-right = Faylka qorshaha waa la akhrin karaa.
plan-file-published =
    { $changes ->
        [0] Waxaa loo daabacay lambar { $revision }. Waxba iskama beddelin tan iyo markii hore.
        [one] Waxaa loo daabacay lambar { $revision }. { $changes } shay ayaa telefoonka laga beddelay.
       *[other] Waxaa loo daabacay lambar { $revision }. { $changes } shay ayaa telefoonka laga beddelay.
    }
plan-file-untranslated = Turjumaad ma leh: { $text }

backup-written = Kaydka waa la qoray waana la hubiyey.
backup-restored = Kaydka waa la soo celiyey.
doctor-sound = Xog-ururintu way dhan tahay, wax walba oo ku jirana waa sax.
doctor-damaged = Faylka xog-ururintu wuu dhaawacan yahay.
doctor-reference-broken = Saf baa tilmaamaya saf aan jirin.
doctor-row-missing = Ka-qaybgale ayaa ka maqan saf ay tahay inuu qof walba lahaado.
doctor-head-wrong = Dhammaadka taxanuhu kuma habboona isbeddelka ugu dambeeyey.
doctor-number-wrong = Lambar taxanaha ku jira waa qalad ama laba jeer ayaa la isticmaalay.
doctor-value-wrong = Qiime la kaydiyey lama akhriyi karo.
doctor-item-misplaced = Wax taxanaha ku jira wuxuu ku hoos jiraa fure qaldan.
doctor-item-differs = Wax taxanaha ku jira kuma habboona jadwallada.

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = Wax walba oo adiga kugu saabsan ee Stegvis ku jira
mydata-lead = Halkan waxaa ku qoran wax walba oo adiga kugu saabsan ee Stegvis ku kaydsan. Faylka waxaa la sameeyay { $moment }.
mydata-care = Faylka adiga ayaa leh. Qofkii akhriya wuxuu arkayaa wax walba oo adiga kugu saabsan, sidaas darteed ka taxaddar cidda aad siinayso.
mydata-incomplete = Waxaa jira wax ka badan inta faylku qaadi karo. Inta kale degmadaada weydii.
mydata-nothing = Waxba lama kaydin.
mydata-you = Adiga kugu saabsan
mydata-name = Magac
mydata-language = Luqad
mydata-municipality = Degmada
mydata-programme = Barnaamij
mydata-coach = Tababare
mydata-since = Waxaad ku jirtaa tan iyo
mydata-seen = Telefoonku wuxuu la xiriiray Stegvis
mydata-number = Lambarkaaga Stegvis
mydata-steps = Jaranjarada
mydata-here = Halkan ayaad joogtaa.
mydata-step = Tallaabo { $step }
mydata-plan = Qorshahaaga hadda
mydata-draft = Waxa tababarahaagu hadda qorayo
mydata-plans-before = Qorshayaashaadii hore
mydata-plan-reached = Telefoonka wuxuu soo gaaray { $moment }.
mydata-plan-opened = Waad furtay { $moment }.
mydata-goals = Yoolal
mydata-activities = Hawlo
mydata-bring = Soo qaado
mydata-cancelled = Waa la joojiyay { $day }
mydata-answers = Jawaabahaaga
mydata-late =
    { $count ->
        [one] Waxaan soo daahayaa { $count } daqiiqo
       *[other] Waxaan soo daahayaa { $count } daqiiqo
    }
mydata-goals-done = Yoolal aad samaysay
mydata-wishes = Waxa aad codsatay
mydata-call = In tababarahaagu ku soo waco
mydata-erasure = In la tirtiro wax walba oo adiga kugu saabsan
mydata-own-goal = Yool aad soo jeedisay
mydata-smaller-step = Yool ka yar kan
mydata-coach-answered = Tababaruhu wuu jawaabay { $moment }.
mydata-wish-over = Codsigani mar dambe ma jiro.
mydata-messages = Farriimo
mydata-me = Adiga
mydata-sent-at = Waxay gaartay { $moment }.
mydata-coach-saw = Tababaruhu wuu arkay { $moment }.
mydata-read-at = Waa la akhriyay { $moment }.
mydata-translations = Turjumaadaha telefoonkaaga ku jira
mydata-phones = Telefoonno, koodad iyo kalandarro
mydata-paired = Telefoon ayaa la soo geliyay { $moment }.
mydata-used = Markii ugu dambaysay ee la isticmaalay waa { $moment }.
mydata-ended = Waa laga saaray { $moment }.
mydata-code = Kood ka yimid { $name }
mydata-code-until = Wuxuu shaqaynayay ilaa { $moment }.
mydata-code-used = Waa la isticmaalay { $moment }.
mydata-calendar = Link kalandarkaaga ah, laga bilaabo { $moment }
mydata-sent = Markii telefoonku wax diray
mydata-refused = Lama kaydin karin.
mydata-about = Wax fiican in la ogaado
mydata-why = Degmadu xogta waxay u isticmaashaa inay adiga kula qorsheyso oo ay kula socoto tallaabooyinkaaga ku wajahan shaqo ama waxbarasho.
mydata-who = Xogta waxaa arka adiga iyo tababarayaashaada. Kuwa turjuma waxay arkaan qoraallada qorshaha, laakiin ma oga inay kuwaaga yihiin. Maamuluhu wuxuu arkaa tirooyin keliya.
mydata-how-long = Degmada ayaa go'aamisa inta xogta la kaydinayo. Weydii tababarahaaga.
mydata-rights = Waxaad degmada weydiisan kartaa inay xogta saxdo ama tirtirto. Haddii aanad ku qanacsanayn, waxaad u dacwoon kartaa Integritetsskyddsmyndigheten, IMY.
mydata-not-here = Koodadka iyo furayaashu halkan kuma qorna, sababtoo ah looma kaydiyo si qof u akhrin karo. Koobiyada kaydka ee degmada xog hore ayaa in muddo ah ku hadhi karta.
