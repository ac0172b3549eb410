### Status: unchecked (machine-made)

console-title = Stegvis ee tababarayaasha
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Liiska guud
nav-own = Adiga
nav-today = Maanta
nav-participants = Ka-qaybgalayaal
day-today = maanta
day-yesterday = shalay
day-tomorrow = berri
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }, { $last }
list-and = { $first } iyo { $last }
titled = { $title }: { $rest }
somebody = Tababare kale
fetching = Waxaa laga soo qaadayaa server-ka
stale = Waxaa laga yaabaa in waxa aad arkayso uu duug yahay. { $reason }
fail-title = Bogga lama soo qaadi karin
live-closed = Hadda isbeddelladu isla markiiba ma soo muuqdaan. Haddii aad wax sugayso, bogga dib u fur.
missing-title = Boggu ma jiro
missing-text = Ciwaanku waa qaldan yahay, ama boggu meel kale ayuu u guuray.
missing-back = Ku noqo bilowga

## Signing in

signin-title = Gal
signin-lead = Waxaa loogu talagalay tababarayaasha, taageerada luqadda, maamulayaasha iyo hawlwadeennada.
signin-picture = Jaranjaro u baxda albaab furan
signin-email = Iimaylka shaqada
signin-password = Erayga sirta ah
signin-do = Gal
signin-busy = Waa la gelayaa
signin-waiting = Waxaa la eegayaa inaad hore u gashay iyo in kale
signin-ended = Akoonka waa lagaa saaray. Mar kale gal. Wixii aad qortay weli browser-kan ayay ku jiraan.
signin-wait =
    { $minutes ->
        [one] Mar kale isku day { $minutes } daqiiqo kadib.
       *[other] Mar kale isku day { $minutes } daqiiqo kadib.
    }
signin-participant = Ma ka-qaybgale baad tahay?
signin-participant-link = Fur app-ka ka-qaybgalayaasha

## Oneself

me-title = Adiga
me-role = Doorka
me-municipality = Degmada
me-account = Akoonka
me-console = Dejinta
me-language = Luqadda konsoolka
role-coach = Tababare
role-coach-for = Waxaad qorshayaal u samaysaa ka-qaybgalayaashaada, waadna u jawaabtaa.
role-language-worker = Taageerada luqadda
role-language-worker-for = Waxaad turjumtaa wixii ay tababarayaashu qoraan.
role-manager = Maamule
role-manager-for = Waxaad aragtaa natiijooyinka mashaariicda. Magacyo ma aragtid.
results-support = Ka-qaybgalayaashu ma helaan taageerada ay u baahan yihiin?
results-support-yes =
    { $count ->
        [one] { $percent } % waxay ku jawaabeen haa ({ $count } jawaab)
       *[other] { $percent } % waxay ku jawaabeen haa ({ $count } jawaabood)
    }
results-support-others = { $partly } waxay ku jawaabeen qayb ahaan, { $no } waxay ku jawaabeen maya
results-few = Waxaa jawaabay in ka yar { $count }. Markaas waxba lama tuso, si aan qofna jawaab loogu aqoonsan.
results-since = Jawaabtii ugu dambaysay ee qof walba, ugu badnaan nus sano ka hor.
role-operator = Hawlwadeen
role-operator-for = Adeegga waxaad ku maamushaa amarrada server-ka. Ka-qaybgalayaal ma aragtid, halkanna wax la qabto ma yaalliin.
role-participant = Ka-qaybgale
role-participant-for = Ka-qaybgalayaashu waxay isticmaalaan app-ka, ma isticmaalaan konsoolka.

## Keys

keys = Furayaasha gaaban
keys-search = Ka raadi ka-qaybgalayaasha
keys-help = Tus furayaasha gaaban
keys-edit-plan = Beddel qorshaha
keys-message = Qor farriin
keys-send = Dir farriinta
keys-activity = Hawl cusub
keys-publish = Fur daabacaadda
keys-publish-now = Daabac
keys-undo = Ka noqo
keys-redo = Ku celi
keys-move = Wakhtiga la doortay u dhaqaaji rubuc saac ama maalin
keys-save-next = Kaydi oo u gudub kan xiga
keys-next-phrase = Qoraalka xiga
keys-previous-phrase = Qoraalka ka horreeya
keys-translate = Tag meesha turjumaadda lagu qoro

## Today

today-title =
    { $count ->
        [one] { $count } ka-qaybgale ayaa kuu baahan
       *[other] { $count } ka-qaybgale ayaa kuu baahan
    }
today-nobody = Salaan { $name }
today-lead = { $date }, { $time }
today-label = Kuwa kuu baahan, waxa ugu degdegsan ayaa ugu horreeya
today-empty = Cidna kuma sugayso
today-empty-text = Halkan waxaad ka arkaysaa marka qof wax kuu soo qoro, iman kari waayo, ama aanu lahayn qorshe ama telefoon.
today-mine = Ka-qaybgalayaashaada
position = Tallaabo { $step } ee { $steps }
position-top = Wuu gaaray
need-cannot = Ma iman karo { $day } { $time }
need-late =
    { $count ->
        [one] Wuxuu soo daahayaa { $count } daqiiqo { $day } { $time }
       *[other] Wuxuu soo daahayaa { $count } daqiiqo { $day } { $time }
    }
need-call = Wuxuu rabaa inaad wacdo
need-bad = Wuxuu yiri ma fiicnayn { $day } { $time }
need-own-goal = Wuxuu soo jeediyay yool u gaar ah
need-smaller = Wuxuu rabaa yool ka yar
need-smaller-split = U kala qaybi yoolka
need-erasure = Wuxuu rabaa in xogtiisa la tirtiro
need-erasure-until = Jawaab ugu dambayn { $day }.
need-erasure-look = Eeg
need-message = Wuu kuu soo qoray
need-voice = Wuxuu soo diray farriin cod ah
need-photo = Wuxuu soo diray sawir
need-no-plan = Qorshe ma leh
need-no-plan-text = Telefoonku waxba ma tusayo ilaa aad qorshe daabacdo.
need-not-paired = Telefoon kuma xirna
need-not-paired-text = Tus kood, markaas ka-qaybgaluhu app-ka wuu furi karaa.
need-more =
    { $count ->
        [one] { $count } shay oo kale.
       *[other] { $count } shay oo kale.
    }
need-reply = Ka jawaab
need-called = Waan wacay
need-plan = Samee qorshe
need-code = Tus koodka
need-do-label = { $action }: { $name }
wait-now = Hadda uun
wait-minutes = { $count } daq.
wait-hours =
    { $count ->
        [one] { $count } saac
       *[other] { $count } saacadood
    }
wait-days =
    { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
since = tan iyo { $moment }

## The participants

people-lead =
    { $count ->
        [one] Waxaad leedahay { $count } ka-qaybgale.
       *[other] Waxaad leedahay { $count } ka-qaybgale.
    }
people-none = Weli ka-qaybgalayaal ma lihid
people-none-text = Qofka degmadaada ka maamula adeegga ayaa ku dara ka-qaybgalayaasha oo u doorta tababare.
people-search = Raadi ka-qaybgale
people-search-note = Magac, mashruuc ama luqad
people-found =
    { $count ->
        [one] { $count } ka-qaybgale ayaa muuqda
       *[other] { $count } ka-qaybgale ayaa muuqda
    }
people-not-found = Ma jiro ka-qaybgale u dhigma “{ $typed }”
people-not-found-text = Ku raadi qayb ka mid ah magaca, mashruuca ama luqadda.
people-name = Ka-qaybgale
people-step = Tallaabo
people-language = Luqad
people-phone = Telefoon
people-needs = Farriimo
people-unread =
    { $count ->
        [one] { $count } aan la akhrin
       *[other] { $count } aan la akhrin
    }
phone-none = Telefoon ma jiro
phone-none-long = Telefoon kuma xirna.
phone-paired = Telefoonku wuu ku xiran yahay, laakiin weli qorshaha ma soo qaadin.
phone-seen = la cusboonaysiiyay { $moment }
phone-seen-long = Telefoonka waxaa la cusboonaysiiyay { $moment }.

delivery-published = La daabacay { $moment }
delivery-not-reached = Weli telefoonka kuma jiro
delivery-reached = Telefoonka ku jira { $moment }
delivery-not-opened = Weli lama furin
delivery-opened = La furay { $moment }
people-not-reached = Qorshaha cusub weli telefoonka kuma jiro
people-not-opened = Qorshaha cusub weli lama furin
people-opened = qorshaha la furay { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Luqadaha akhriska waa { $language } iyo af Iswiidhish.
person-reads-swedish = Luqadda akhriska waa af Iswiidhish.
person-code = Kood cusub
person-edit-plan = Beddel qorshaha
person-no-plan = Weli qorshe la daabacay ma jiro.
desk-step-done = Waa dhammaatay
desk-step-here = Halkan ayuu joogaa
desk-step-coming = Way soo socotaa
desk-stair =
    { $steps ->
        [one] Jaranjaradu waxay leedahay { $steps } tallaabo. Ka-qaybgaluhu wuxuu joogaa tallaabo { $step }. Meesha ugu sarraysa: { $top }.
       *[other] Jaranjaradu waxay leedahay { $steps } tallaabo. Ka-qaybgaluhu wuxuu joogaa tallaabo { $step }. Meesha ugu sarraysa: { $top }.
    }
desk-stair-top = Ka-qaybgaluhu jaranjarada oo dhan wuu fuulay, wuuna gaaray: { $top }.
goal-done-on = la dhammeeyay { $date }
goal-on-step = tallaabo { $step }
day-nothing = Waxba
occurrence-cancelled = Waa la joojiyay
occurrence-coming = Wuu imanayaa
occurrence-here = Wuu joogaa
occurrence-late =
    { $count ->
        [one] Wuxuu soo daahayaa { $count } daqiiqo
       *[other] Wuxuu soo daahayaa { $count } daqiiqo
    }
occurrence-was = Wuu joogay: “{ $feeling }”
occurrence-cannot = Ma iman karo: “{ $reason }”
occurrence-no-answer = Weli kama jawaabin
talk = Farriimo
talk-sees = Waxaa arka adiga iyo { $name }
talk-empty = Adiga iyo { $name } weli waxba isuma qorin.
talk-write = U qor { $name }
talk-write-language = Ku qor af Iswiidhish fudud. Luqadda akhriska ee { $name } waa { $language }.
talk-sending = Waa la dirayaa
talk-by = { $name } { $time }

## A pairing code

code-title = Koodka { $name }
code-lead = Sawirka tus { $name }, ama koodka kor u akhri. Hal mar ayuu ku shaqeeyaa hal telefoon.
code-qr = Koodka QR ee app-ka u furaya { $name }
code-type = Koodka app-ka lagu qorayo:
code-link = Linki la diro
code-link-note = Linkiga u dir oo keliya ka-qaybgalaha laftiisa. Qofkii furaa qorshaha wuu arkayaa.
code-copy = Koobi garee linkiga
code-copied = Linkiga waa la koobi gareeyay. Ku dheji fariin ama iimayl.
code-until = Koodku wuxuu shaqaynayaa ilaa { $moment }. Marka aad xirto mar dambe ma soo muuqanayo, laakiin mid cusub waad samayn kartaa.
code-done = Dhammee

## The plan editor

edit-plan = Qorshe
edit-title = Qorshaha { $name }
edit-saving = Qabyo, waa la kaydinayaa.
edit-saved = Qabyo, waxaa la kaydiyay { $moment }.
edit-sees-none = { $name } weli qorshe ma leh.
edit-sees-same = Qorshahan waxaa arka { $name }.
edit-sees-old = Waxa { $name } u muuqda waa qorshihii { $moment }.
edit-sees-waiting = Qorshihii { $moment } waa la daabacay, laakiin weli telefoonka kuma jiro.
edit-unsaved = Qabyada lama kaydin
edit-unsaved-text = { $reason } Wixii aad qortay weli browser-kan ayay ku jiraan, waana la kaydinayaa marka ay suurtowdo.
edit-adopted = { $name } ayaa qabyada beddelay { $moment }. Waxaad arkaysaa nooca cusub.
edit-problems = Waxan waa in la beddelaa ka hor intaan qorshaha la daabicin
edit-undo = Ka noqo
edit-template = Qorshe diyaar ah
edit-publish = Daabac
edit-step = Tallaabada ka-qaybgaluhu joogo
step-unknown = Tallaabo { $step }
goal-add = Yool yar
goal-form = Yool yar
goal-title = Yoolka
goal-how-field = Sida loo sameeyo
goal-step = Tallaabada uu ka tirsan yahay
goal-edit = Beddel yoolka “{ $title }”
goal-up = Kor u qaad yoolka “{ $title }”
goal-down = Hoos u dhig yoolka “{ $title }”
goal-remove = Tirtir yoolka “{ $title }”
edit-notice = Eray qorshaha la socda
edit-notice-note = Ka-qaybgaluhu wuxuu ku arkaa meesha ugu sarraysa ee app-ka. Ku qor af Iswiidhish fudud.
edit-week-title = Toddobaad
edit-week = Toddobaad { $number }, { $days }
edit-week-before = Toddobaadka ka horreeya
edit-week-after = Toddobaadka xiga
edit-week-note = Taabo wakhti si aad u beddesho, ama ku dhaqaaji furayaasha fallaaraha. Xariiq jajaban: lama daabicin.
block-new = lama daabicin
block-cancelled = waa la joojiyay
edit-all =
    { $count ->
        [0] Hawlo
        [one] { $count } hawl
       *[other] { $count } hawlood
    }
edit-add = Hawl cusub
edit-empty = Weli qorshaha waxba kuma jiraan
edit-empty-text = Hawl ku dar, ama ka bilow qorshe diyaar ah.
edit-open = Beddel
edit-open-label = Beddel “{ $title }”
edit-remove = Tirtir
edit-remove-label = Tirtir “{ $title }”

form-new = Hawl cusub
form-edit = Beddel hawsha
form-kind = Nooca
form-title = Maxay tahay
form-place = Goobta
form-address = Ciwaanka
form-contact = Qofka lala xiriirayo
form-phone = Telefoonka qofka lala xiriirayo
form-bring = Soo qaado
form-repeats = Inta jeer
form-weekly = Toddobaad walba
form-once = Hal mar
form-weekdays = Maalmaha
form-start = Bilowga
form-end = Dhammaadka
form-date = Taariikhda
form-first = Maalinta koowaad
form-until = Maalinta ugu dambaysa
form-cancel-day = Jooji { $day }
form-cancelled = Maalmaha la joojiyay
form-cancelled-day = La joojiyay { $day }
form-restore = Soo celi
form-restore-label = Soo celi { $day }
form-done = Dhammee
form-drop = Iska tuur
form-not-yet = Qorshuhu sidii hore ayuu ahaanayaa ilaa waxa halkan ku qoran ay saxmaan.
field-missing = Halkan wax ku qor.
field-too-long = Qoraalku wuxuu leeyahay { $length } xaraf. Qor ugu badnaan { $max }.
field-control = Qoraalka waxaa ku jira xaraf aan la tusi karin. Tirtir.
field-no-date = Qor taariikh jirta oo leh sannad, bil iyo maalin.
field-no-time = Qor wakhti, sida 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, { $first } ilaa { $until }

quick-label = Hal sadar ku dar hawl
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Sida sadarka loo fahmay
quick-no-time = Goorma? Qor, tusaale ahaan, 10-12
quick-no-day = Maalintee? Qor, tusaale ahaan, tis ama 24 nov
quick-no-title = Maxay tahay? Qor, tusaale ahaan, svenska
quick-until-guess = ilaa { $date }?
quick-until = ilaa { $date }

preview-title = Sida ay ugu muuqato { $name }
preview-label = Telefoonka sida uu ugu muuqdo { $name }
preview-language = Luqadda telefoonka
preview-screen = Bogga telefoonka
preview-fetching = Telefoonka waa la sawirayaa
preview-stale = Waxaa laga yaabaa in sawirku duug yahay. { $reason }
preview-note = Waa sida uu noqonayo haddii aad hadda daabacdo. Wixii aan { $language } ku qornayn waxaa lagu tusayaa af Iswiidhish.
preview-swedish-note = Waa sida uu af Iswiidhish ku noqonayo haddii aad hadda daabacdo.

template-title = Ka bilow qorshe diyaar ah
template-lead = Taariikhaha qorshaha diyaarka ah waxaa laga tirinayaa Isniinta toddobaadkan.
template-note = Kadib waad ka noqon kartaa. Ka-qaybgaluhu waxba ma arko ilaa aad daabacdo.
template-none = Qorshayaal diyaar ah ma jiraan
template-none-text = Mashruucu qorshayaal diyaar ah kuma laha degmadaada.
template-holds = Hawlo: { $activities }. Yoolal yaryar: { $goals }.
template-use = Isticmaal
template-add = Ku dar
template-replace = Wada beddel
template-use-label = Isticmaal qorshaha diyaarka ah { $template }
template-add-label = Ku dar waxa ku jira qorshaha diyaarka ah { $template }
template-replace-label = Qorshaha oo dhan ku beddel qorshaha diyaarka ah { $template }

## Publishing

publish-title = Daabac qorshaha { $name }
publish-lead =
    { $count ->
        [one] { $count } shay ayaa isbeddelaya.
       *[other] { $count } shay ayaa isbeddelaya.
    }
publish-nothing = Wax la daabaco ma jiraan: qorshahan waxaa hore u arka { $name }.
publish-note = Isbeddelka waxaa app-ka ku arki doona { $name }. Waad beddeli kartaa oo mar kale daabici kartaa.
publish-changes = Waxa isbeddelaya
publish-problems = Qorshuhu ma wada raacsana xeerarka. Xir oo beddel waxa calaamadsan.
publish-who = Cidda helaysa qorshaha
publish-languages = Luqado
publish-swedish = Af Iswiidhish: wax walba way jiraan
publish-looking = Waxaa la eegayaa waxa la turjumay
publish-all = { $language }: wax walba way jiraan
publish-lacking =
    { $count ->
        [one] { $language }: { $count } ka mid ah { $texts } qoraal ayaa maqan
       *[other] { $language }: { $count } ka mid ah { $texts } qoraal ayaa maqan
    }
publish-lacking-note = Waxaa lagu tusayaa af Iswiidhish ilaa ay taageerada luqaddu turjunto. Marka aad daabacdo, taageerada luqaddu liiskeeda ayay ku arkaysaa.
publish-back = Dib u noqo
publish-do = U daabac { $name }
publish-busy = Waa la daabacayaa
published-title = Qorshaha waa la daabacay
published-text = Hadda waxaa helaya { $name }, marka telefoonku internet helo. Waa qorshe lambar { $revision }.
published-no-phone = Waa qorshe lambar { $revision }. Waxaa arki doona { $name } marka telefoon lagu xiro.
published-untranslated =
    { $count ->
        [one] { $count } qoraal ayaa turjumaad sugaya. Ilaa markaas waxaa lagu tusayaa af Iswiidhish.
       *[other] { $count } qoraal ayaa turjumaad sugaya. Ilaa markaas waxaa lagu tusayaa af Iswiidhish.
    }
published-person = U tag { $name }
published-stay = Ku sii jir qorshaha

change-step = Tallaabo
change-notice = Eray
change-notice-gone = Erayga qorshaha la socda waa la tirtirayaa.
change-added = Cusub
change-moved = La raray
change-cancelled = La joojiyay
change-restored = Way dhacaysaa
change-changed = La beddelay
change-removed = La tirtiray
change-goal-added = Yool cusub
change-goal-changed = Yool la beddelay
change-goal-removed = Yool la tirtiray
change-goals = Yoolasha
change-goals-order = Yoolasha yaryar kala horrayntooda waa la beddelayaa.

## Two coaches at the same plan

clash-title = Laba qof ayaa isla qorshe beddelay
clash-lead = { $name } ayaa wax kaydiyay { $moment }, adiga oo qoraya. Waxba laguma dul qorin. Dooro kan la qaadanayo.
clash-left = Marka hore dooro kan la qaadanayo. Haray: { $count }
clash-note = Doorashada waxaad uga noqon kartaa Ctrl Z.
clash-mine = Noocaaga
clash-mine-note = Weli lama kaydin
clash-theirs = Nooca { $name }
clash-theirs-note = La kaydiyay { $moment }
clash-differs = Way kala duwan yihiin:
clash-keep-mine = Hay kayga
clash-keep-theirs = Qaado nooca { $name }
clash-merge = Isku dar labada
clash-no-clash = Waxyaabo kala duwan ayaad beddesheen. Labada waad isku dari kartaa.
clash-choose = Tan labadiinnuba waad beddesheen. Dooro si aad isugu darto:
clash-item = Adiga: { $mine } { $name }: { $theirs }
clash-item-label = Dooro kan loo qaadanayo { $mine }
clash-undecided = Lama dooran
clash-choose-mine = Kayga
clash-gone = Waa la tirtiray.
item-step = Tallaabada ka-qaybgaluhu joogo: { $step }
item-notice = Erayga qorshaha la socda: “{ $text }”
item-goal = Yool: { $title } ({ $step }). { $how }
item-except = La joojiyay { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } qoraal turjumaad ma leh
       *[other] { $count } qoraal turjumaad ma leh
    }
phrases-done = Wax walba waa la turjumay
phrases-label = Qoraallada loo turjumayo { $language }, kuwa dadka ugu badani sugayaan ayaa ugu horreeya
phrases-show = Tus
phrases-show-missing = Kuwa maqan
phrases-show-all = Dhammaan
phrases-none = Wax walba waa la turjumay
phrases-none-text = Marka tababare wax cusub daabaco, halkan ayay imanayaan.
phrases-choose = Qoraal ka dooro liiska.
tone-missing = Ma jiro
tone-machine = Kombiyuutar, lama hubin
tone-person = La turjumay
phrase-awaited =
    { $count ->
        [0] { $use }, cidna ma sugayso, tan iyo { $moment }
        [one] { $use }, { $count } ka-qaybgale ayaa sugaya, tan iyo { $moment }
       *[other] { $use }, { $count } ka-qaybgale ayaa sugaya, tan iyo { $moment }
    }
phrase-use-activity = Hawl
phrase-use-goal = Yool yar
phrase-use-notice = Erayga tababaraha
phrase-use-place = Goob
phrase-use-bring = Soo qaado
phrase-use-step = Tallaabo
phrase-where-activity = Magaca hawl. Wuxuu ku qoran yahay jadwalka iyo bogga koowaad, ee gaabi.
phrase-where-goal = Yool yar, ama sida loo sameeyo. La hadal ka-qaybgalaha: sheeg waxa la sameeyo.
phrase-where-notice = Eray uu tababaruhu u diray ka-qaybgalaha. U qor sida tababaruhu u hadlo: si naxariis leh oo toos ah.
phrase-where-place = Magaca goob. Ha beddelin magacyada ku qoran boodhadhka, oo sharax haddii loo baahdo.
phrase-where-bring = Waxa la soo qaato. Wuxuu ka dambeeyaa erayada “Soo qaado”.
phrase-where-step = Tallaabo ka mid ah jaranjarada, ama waxa ku sugaya meesha ugu sarraysa. Jaranjarada ayuu ku qoran yahay, ee gaabi.
phrase-source = Af Iswiidhish, qoraalka asalka ah
phrase-form = Turjumaadda { $language }
phrase-in = Turjumaadda { $language }
phrase-save = Kaydi oo tus kan xiga
phrase-saving = Waa la kaydinayaa
phrase-saved =
    { $count ->
        [0] “{ $source }” waa la kaydiyay. Hadda telefoon sugaya ma jiro.
        [one] “{ $source }” waa la kaydiyay. { $count } telefoon ayaa helaya.
       *[other] “{ $source }” waa la kaydiyay. { $count } telefoon ayaa helaya.
    }
phrase-by-person = Turjumaadda { $name }
phrase-by-machine = Kombiyuutar ayaa turjumay, lama hubin
phrase-clash-mine = Lama kaydin
phrase-clash-theirs = La kaydiyay adiga oo qoraya
phrase-keep-mine = Kaydi kayga
phrase-keep-theirs = Qaado kan kale
phrase-on-phone = Telefoonka
phrase-on-phone-note = Qoraalka hareerihiisa waxaa ku jira tusaalooyin.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = Berri wax ayaa jadwalkaaga ku jira. Fur Stegvis.
push-today = Maanta wax ayaa jadwalkaaga ku jira. Fur Stegvis.
push-soon = Saacad gudaheed wax ayaa jadwalkaaga ku jira. Fur Stegvis.
push-message = Farriin cusub ayaad haysataa. Fur Stegvis.
push-plan = Qorshahaagu waa cusub yahay. Fur Stegvis.

## What a participant wishes of goals

wish-language = Ka-qaybgaluhu wuxuu doortay { $language }.
wish-title = Sida yoolku qorshaha ugu qornaanayo
wish-title-note = Ku qor Af Iswiidhish. Waxaa loo turjumayaa sida wax kasta oo kale ee qorshaha ku jira.
wish-accept = Qorshaha ku dar
wish-accepting = Waa lagu darayaa
wish-answer = Beddelkeeda ka jawaab
wish-word = Jawaabtaada
wish-word-note = { $name } jawaabta waxaa loogu tusayaa jaranjarada, farriin ahaanna waa loogu dirayaa.
wish-send = Dir jawaabta
goal-too-big = Ka-qaybgaluhu wuxuu rabaa yool ka yar. Qor hal yool oo ka yar, ama dhowr. Codsiga waa laga jawaabay marka aad daabacdo.

## Erasing a participant

erasure-erase = Wax walba tirtir
erasure-decline = Diid
erasure-erase-title = Ma la tirtiraa wax walba oo ku saabsan { $name }?
erasure-erase-lead = Qorshaha, jawaabaha, farriimaha iyo telefoonka weligood way baabba'ayaan, adigana. Lagama noqon karo.
erasure-law = Degmadu ma inay sharciga awgiis wax kaydiso? Marka hore hubi inay ku jiraan nidaamka degmada. Koobiyada kaydka waxaa weli ku jiri kara xogta ilaa laga beddelo.
erasure-name = Qor magaca: { $name }
erasure-erasing = Waa la tirtirayaa
erasure-decline-title = Ma la diidaa codsiga { $name }?
erasure-decline-lead = Waxaad qoraysaa sababta. Waxay u tagaysaa farriin ahaan.
erasure-reason = Maxay tahay sababta aanay u suurtoobin?
erasure-reason-draft = Waan akhriyay inaad rabto in xogtaada la tirtiro. Ma suurtoobayso, sababtoo ah … Haddii aanad ku qanacsanayn, waxaad u dacwoon kartaa Integritetsskyddsmyndigheten, IMY.
erasure-send = Dir jawaabta
erasure-keep = Jooji
