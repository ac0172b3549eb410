### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = Server-ku ma akhrin karin wixii la diray. Bogga dib u fur oo mar kale isku day.
error-invalid-parameter = Ciwaanku waa qaldan yahay. Dib u noqo oo mar kale isku day.
error-body-too-large = Wixii la diray aad bay u weyn yihiin. Qaybo yaryar u kala qaybi.
error-encoding-unsupported = Wixii la diray waxaa loo cufay si uusan server-ku akhriyi karin. U dir iyada oo aan la cufin.
error-newer-version = App-kaagu wuu ka cusub yahay server-ka. Wixii aad samaysay way yaalliin. Mar dambe isku day.
error-not-found = Waxa aad raadinayso halkan ma joogaan. Ku noqo bilowga.
error-method-not-allowed = Sidan laguma samayn karo. Dib u noqo oo mar kale isku day.

## Signing in and pairing.

error-not-signed-in = Waxaad u baahan tahay inaad mar kale gasho.
error-erased = Wax walba oo adiga kugu saabsan waa la tirtiray, sababtoo ah adiga ayaa codsaday. Telefoonkana waxba kuma hadhin.
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
error-push-service-unknown = Xusuusin looma diri karo browser-kan. Isku day browser kale.

## Voice notes and photos.

error-attachment-conflict = Wax kale ayaa mar hore halkan ku jira. Mar kale duub ama sawirka mar kale qaad.
error-attachment-unsupported = Ma aha cod ama sawir halkan laga diri karo. App-ka ka duub ama sawir ka qaad.
error-attachment-tells-more = Sawirku wuxuu sheegayaa halka iyo goorta la qaaday. Ku dir app-ka, kaas ayaa ka saara.
error-attachments-full = Farriimaha codka ah iyo sawirradu way buuxsameen. Qor beddelkeeda, oo u sheeg tababarahaaga.

## The server and its start.

error-locale-file-broken = Fayl luqadeed lama akhrin karo. Luqadaha kale way shaqeeyaan. Socodsii “stegvis i18n check” oo sax faylka.
error-database-newer = Keydka xogta waxaa qoray nooc ka cusub oo Stegvis ah. Ku rakib noocaas ama mid ka dambeeya.
error-database-older = Xog-ururinta waxaa qoray nooc ka duugsan oo Stegvis ah. Hal mar bilow server-ka noocan, kadibna mar kale isku day.
error-address-taken = Barnaamij kale ayaa hore u isticmaala ciwaanka. Xir barnaamijkaas ama ciwaan kale ku dooro --listen.
error-folder-unwritable = Galka xogta laguma qori karo. Beddel oggolaanshaha galka ama gal kale ku dooro --data.
error-unreachable = Server-ka lama gaari karo. Wixii aad samaysay way yaalliin. In yar kadib mar kale isku day.
error-storage-full = Server-ku boos ma hayo, markaa wax cusub hadda lama kaydin karo. Wixii aad samaysay way yaalliin. In yar kadib mar kale isku day.
error-busy = Server-ku waa mashquul. Wixii aad samaysay way yaalliin. In yar kadib mar kale isku day.
error-internal = Dhankeenna ayaa wax ka qaldameen. Wixii aad samaysay way yaalliin. In yar kadib mar kale isku day.

error-database-unreachable = Keydka xogta lama gaari karo. Hubi inuu shaqaynayo iyo in ciwaanka --database uu sax yahay.
error-database-unsound = Wax baa ka qaldan xog-ururinta. Ku soo celi kayd “stegvis restore”, ama caawimaad weydiiso.
error-database-not-empty = Xog-ururin baa hore u jirtay. Dooro gal madhan ama ku beddel --force.
error-database-in-use = Server baa isticmaalaya xog-ururinta. Jooji server-ka oo mar kale isku day.
error-backup-exists = Fayl magacaas leh baa jira. Magac kale dooro ama ku beddel --force.
error-backup-unreadable = Faylku ma aha kaydka xog-ururinta noocan ah, ama wuu dhaawacan yahay. Fayl kale dooro.
error-program-missing = Barnaamij ka mid ah PostgreSQL ayaa maqan. Ku rakib barnaamijyada macmiilka oo mar kale isku day.
error-file-unusable = Faylka lama akhriyi karo lamana qori karo. Hubi jidka, oggolaanshaha iyo booska diskiga.
