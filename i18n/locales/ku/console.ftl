### Status: unchecked (machine-made)

console-title = Stegvis ji bo rahêneran
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Menûya sereke
nav-own = Tu
nav-today = Îro
nav-participants = Beşdar
day-today = îro
day-yesterday = duh
day-tomorrow = sibê
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }, { $last }
list-and = { $first } û { $last }
titled = { $title }: { $rest }
somebody = Rahênerekî din
fetching = Ji serverê tê anîn
stale = Dibe ku tiştê ku tu dibînî kevn be. { $reason }
fail-title = Rûpel nehat anîn
live-closed = Niha guherîn yekser nayên nîşandan. Eger tu li benda tiştekî bî, rûpelê nû bike.
missing-title = Rûpel tune ye
missing-text = Navnîşan ne rast e, an rûpel hatiye guhastin.
missing-back = Here destpêkê

## Signing in

signin-title = Têkeve
signin-lead = Ji bo rahêner, piştgiriya ziman, rêveber û berpirsên sîstemê.
signin-picture = Derenceyek ku ber bi deriyekî vekirî ve hildikişe
signin-email = E-maila kar
signin-password = Şîfre
signin-do = Têkeve
signin-busy = Tu dikevî hundir
signin-waiting = Tê kontrolkirin ka tu jixwe ketiyî hundir
signin-ended = Tu êdî ne di hundir de yî. Dîsa têkeve. Tiştên ku te nivîsandine di vê gerokê de mane.
signin-wait =
    { $minutes ->
        [one] Piştî { $minutes } deqeyê dîsa biceribîne.
       *[other] Piştî { $minutes } deqeyan dîsa biceribîne.
    }
signin-participant = Tu beşdar î?
signin-participant-link = Appa beşdaran veke

## Oneself

me-title = Tu
me-role = Rol
me-municipality = Şaredarî
me-account = Hesab
me-console = Mîheng
me-language = Zimanê konsolê
role-coach = Rahêner
role-coach-for = Tu ji bo beşdarên xwe planan çêdikî û bersiva wan didî.
role-language-worker = Piştgiriya ziman
role-language-worker-for = Tu tiştên ku rahêner dinivîsin werdigerînî.
role-manager = Rêveber
role-manager-for = Tu encamên projeyan dibînî. Tu navan nabînî.
results-support = Beşdar piştgiriya ku ji wan re lazim e distînin?
results-support-yes =
    { $count ->
        [one] Ji sedî { $percent } dibêjin erê ({ $count } bersiv)
       *[other] Ji sedî { $percent } dibêjin erê ({ $count } bersiv)
    }
results-support-others = { $partly } dibêjin hinekî, { $no } dibêjin na
results-few = Ji { $count } kesan kêmtir bersiv daye. Tiştek nayê nîşandan, da ku bersiva kesî neyê naskirin.
results-since = Bersiva dawî ya her kesî, herî zêde şeş meh berê.
role-operator = Berpirsê sîstemê
role-operator-for = Tu xizmetê bi fermanên serverê birêve dibî. Tu beşdaran nabînî, û li vir karek tune ye.
role-participant = Beşdar
role-participant-for = Beşdar appê bi kar tînin, ne konsolê.

## Keys

keys = Kurterêyên klavyeyê
keys-search = Di nav beşdaran de bigere
keys-help = Kurterêyan nîşan bide
keys-edit-plan = Planê biguherîne
keys-message = Peyamekê binivîse
keys-send = Peyamê bişîne
keys-activity = Çalakiya nû
keys-publish = Beşa weşandinê veke
keys-publish-now = Biweşîne
keys-undo = Betal bike
keys-redo = Dîsa bike
keys-move = Saeta hilbijartî çaryek saet an rojekê bilivîne
keys-save-next = Qeyd bike û here ya paşê
keys-next-phrase = Nivîsa paşê
keys-previous-phrase = Nivîsa berê
keys-translate = Here xaneya wergerê

## Today

today-title =
    { $count ->
        [one] Ji { $count } beşdarî re tu lazim î
       *[other] Ji { $count } beşdaran re tu lazim î
    }
today-nobody = Silav { $name }
today-lead = { $date }, { $time }
today-label = Kesên ku ji wan re tu lazim î, yên lezgîn li pêş
today-empty = Kes ne li benda te ye
today-empty-text = Tu li vir dibînî kengî kesek dinivîse, nikare bê, an bê plan an bê telefon e.
today-mine = Beşdarên te
position = Gava { $step } ji { $steps }
position-top = Gihîşt
need-cannot = Nikare bê, { $day } { $time }
need-late =
    { $count ->
        [one] Wê { $count } deqeyê dereng bê, { $day } { $time }
       *[other] Wê { $count } deqeyan dereng bê, { $day } { $time }
    }
need-call = Dixwaze ku tu lê telefon bikî
need-bad = Got ku ne baş bû, { $day } { $time }
need-own-goal = Armanca xwe pêşniyar dike
need-smaller = Armanceke biçûktir dixwaze
need-smaller-split = Armancê parçe bike
need-erasure = Dixwaze agahiyên xwe bide jêbirin
need-erasure-until = Dema dawî ya bersivê: { $day }.
need-erasure-look = Binêre
need-message = Ji te re nivîsand
need-voice = Peyameke dengî şand
need-photo = Wêneyek şand
need-no-plan = Plan tune ye
need-no-plan-text = Heta ku tu planekê neweşînî, telefon tiştekî nîşan nade.
need-not-paired = Telefon nehatiye girêdan
need-not-paired-text = Kodekê nîşan bide, hingê beşdar dikare appê veke.
need-more =
    { $count ->
        [one] { $count } tiştê din jî heye.
       *[other] { $count } tiştên din jî hene.
    }
need-reply = Bersiv
need-called = Min lê telefon kir
need-plan = Planekê çêbike
need-code = Kodê nîşan bide
need-do-label = { $action }: { $name }
wait-now = Hema niha
wait-minutes = { $count } deqe
wait-hours =
    { $count ->
        [one] { $count } saet
       *[other] { $count } saet
    }
wait-days =
    { $count ->
        [one] { $count } roj
       *[other] { $count } roj
    }
since = ji { $moment } ve

## The participants

people-lead =
    { $count ->
        [one] { $count } beşdarê te heye.
       *[other] { $count } beşdarên te hene.
    }
people-none = Hîn beşdarên te tune ne
people-none-text = Kesê ku di şaredariya te de xizmetê birêve dibe, beşdaran zêde dike û rahênerê wan hildibijêre.
people-search = Li beşdaran bigere
people-search-note = Nav, proje an ziman
people-found =
    { $count ->
        [one] { $count } beşdar tê nîşandan
       *[other] { $count } beşdar tên nîşandan
    }
people-not-found = Ji bo “{ $typed }” beşdar nehat dîtin
people-not-found-text = Bi beşek ji nav, proje an ziman bigere.
people-name = Beşdar
people-step = Gav
people-language = Ziman
people-phone = Telefon
people-needs = Peyam
people-unread =
    { $count ->
        [one] { $count } nexwendî
       *[other] { $count } nexwendî
    }
phone-none = Telefon tune ye
phone-none-long = Hîç telefon nehatiye girêdan.
phone-paired = Telefon hatiye girêdan, lê hîn plan neaniye.
phone-seen = { $moment } hatiye nûkirin
phone-seen-long = Telefon { $moment } hatiye nûkirin.

## How far the published plan has come: words beside pictures

delivery-published = { $moment } hatiye weşandin
delivery-not-reached = Hîn ne li ser telefonê ye
delivery-reached = { $moment } gihîştiye telefonê
delivery-not-opened = Hîn nehatiye vekirin
delivery-opened = { $moment } hatiye vekirin
people-not-reached = Plana nû hîn ne li ser telefonê ye
people-not-opened = Plana nû hîn nehatiye vekirin
people-opened = plan { $moment } hatiye vekirin

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Bi { $language } û swêdî dixwîne.
person-reads-swedish = Bi swêdî dixwîne.
person-code = Koda nû
person-edit-plan = Planê biguherîne
person-no-plan = Hîn plan nehatiye weşandin.
desk-step-done = Qediya
desk-step-here = Li vir e
desk-step-coming = Paşê
desk-stair =
    { $steps ->
        [one] Di derenceyê de { $steps } gav heye. Beşdar li gava { $step } ye. Li jor: { $top }.
       *[other] Di derenceyê de { $steps } gav hene. Beşdar li gava { $step } ye. Li jor: { $top }.
    }
desk-stair-top = Beşdar bi derenceyê heta jor hilkişiyaye û gihîştiye: { $top }.
goal-done-on = { $date } qediya
goal-on-step = gava { $step }
day-nothing = Tiştek tune ye
occurrence-cancelled = Betal bûye
occurrence-coming = Tê
occurrence-here = Gihîştiye
occurrence-late =
    { $count ->
        [one] Wê { $count } deqeyê dereng bê
       *[other] Wê { $count } deqeyan dereng bê
    }
occurrence-was = Li wir bû: «{ $feeling }»
occurrence-cannot = Nikare bê: “{ $reason }”
occurrence-no-answer = Bersiv nedaye
talk = Peyam
talk-sees = Tu û { $name } dibînin
talk-empty = Te û { $name } hîn ji hev re tiştek nenivîsandiye.
talk-write = Ji { $name } re binivîse
talk-write-language = Bi swêdiyeke hêsan binivîse. { $name } bi { $language } dixwîne.
talk-sending = Tê şandin
talk-by = { $name } { $time }

## A pairing code

code-title = Kod ji bo { $name }
code-lead = Wêneyê nîşanî { $name } bide, an kodê bi deng bixwîne. Ew carekê, li ser telefonekê dixebite.
code-qr = Koda QR a ku appê ji bo { $name } vedike
code-type = Koda ku di appê de tê nivîsandin:
code-link = Lînk ji bo şandinê
code-link-note = Lînkê tenê ji beşdar bi xwe re bişîne. Kesê ku lînkê veke, planê dibîne.
code-copy = Lînkê kopî bike
code-copied = Lînk hat kopîkirin. Wê têxe SMS an e-mailê.
code-until = Kod heta { $moment } dixebite. Piştî ku tu bigirî, ew dîsa nayê nîşandan, lê tu dikarî kodeke nû çêbikî.
code-done = Temam

## The plan editor

edit-plan = Plan
edit-title = Plan ji bo { $name }
edit-saving = Reşnivîs, tê qeydkirin.
edit-saved = Reşnivîs, { $moment } hat qeydkirin.
edit-sees-none = Ji bo { $name } hîn plan tune ye.
edit-sees-same = { $name } vê planê dibîne.
edit-sees-old = { $name } plana { $moment } dibîne.
edit-sees-waiting = Plana { $moment } hatiye weşandin, lê hîn ne li ser telefonê ye.
edit-unsaved = Reşnivîs nehatiye qeydkirin
edit-unsaved-text = { $reason } Tiştên ku te nivîsandine di vê gerokê de mane û dema ku bibe, tên qeydkirin.
edit-adopted = { $name } reşnivîs guherand ({ $moment }). Tu niha guhertoya nû dibînî.
edit-problems = Berî weşandina planê divê ev werin guherandin
edit-undo = Betal bike
edit-template = Ji şablonê
edit-publish = Biweşîne
edit-step = Gava niha ya beşdar
step-unknown = Gava { $step }
goal-add = Armanca biçûk
goal-form = Armanca biçûk
goal-title = Armanc
goal-how-field = Çawa tê kirin
goal-step = Ji bo gava
goal-edit = Armanca “{ $title }” biguherîne
goal-up = Armanca “{ $title }” bibe jor
goal-down = Armanca “{ $title }” bîne jêr
goal-remove = Armanca “{ $title }” jê bibe
edit-notice = Çend gotin bi planê re
edit-notice-note = Beşdar vê li jora appê dibîne. Bi swêdiyeke hêsan binivîse.
edit-week-title = Hefte
edit-week = Hefteya { $number }, { $days }
edit-week-before = Hefteya berê
edit-week-after = Hefteya paşê
edit-week-note = Ji bo guherandinê li saetekê bitikîne, an wê bi bişkokên tîrê bilivîne. Xêza qutkirî: nehatiye weşandin.
block-new = nehatiye weşandin
block-cancelled = betal bûye
edit-all =
    { $count ->
        [0] Çalakî
        [one] { $count } çalakî
       *[other] { $count } çalakî
    }
edit-add = Çalakiya nû
edit-empty = Di planê de hîn tiştek tune ye
edit-empty-text = Çalakiyekê zêde bike, an ji şablonekê dest pê bike.
edit-open = Biguherîne
edit-open-label = “{ $title }” biguherîne
edit-remove = Jê bibe
edit-remove-label = “{ $title }” jê bibe

form-new = Çalakiya nû
form-edit = Çalakiyê biguherîne
form-kind = Cure
form-title = Çi
form-place = Cih
form-address = Navnîşan
form-contact = Kesê têkiliyê
form-phone = Telefona kesê têkiliyê
form-bring = Bi xwe re bîne
form-repeats = Çend caran
form-weekly = Her hefte
form-once = Carekê
form-weekdays = Roj
form-start = Destpêk
form-end = Dawî
form-date = Dîrok
form-first = Roja pêşî
form-until = Roja dawî
form-cancel-day = { $day } betal bike
form-cancelled = Rojên betalkirî
form-cancelled-day = { $day } betal bûye
form-restore = Vegerîne
form-restore-label = { $day } vegerîne
form-done = Temam
form-drop = Bavêje
form-not-yet = Heta ku xane rast be, di planê de ya berê dimîne.
field-missing = Li vir tiştekî binivîse.
field-too-long = Di nivîsê de { $length } tîp hene. Herî zêde { $max } tîpan binivîse.
field-control = Di nivîsê de tîpek heye ku nayê nîşandan. Wê jê bibe.
field-no-date = Dîrokeke rast binivîse, bi sal, meh û roj.
field-no-time = Saetekê binivîse, wek 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, { $first } heta { $until }

quick-label = Çalakiyekê bi rêzekê zêde bike
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Rêz wiha hat fêmkirin
quick-no-time = Kengî? Wek mînak binivîse: 10-12
quick-no-day = Kîjan roj? Wek mînak binivîse: tis, an 24 nov
quick-no-title = Çi? Wek mînak binivîse: svenska
quick-until-guess = heta { $date }?
quick-until = heta { $date }

preview-title = { $name } wiha dibîne
preview-label = Telefon, wek ku { $name } wê dibîne
preview-language = Zimanê telefonê
preview-screen = Rûpela telefonê
preview-fetching = Telefon tê xêzkirin
preview-stale = Dibe ku wêne kevn be. { $reason }
preview-note = Eger tu niha biweşînî, wê wiha be. Tiştê ku bi { $language } tune ye, bi swêdî tê nîşandan.
preview-swedish-note = Eger tu niha biweşînî, wê bi swêdî wiha be.

template-title = Ji şablonekê dest pê bike
template-lead = Dîrokên şablonê ji duşema vê hefteyê tên hejmartin.
template-note = Tu dikarî paşê betal bikî. Heta ku tu neweşînî, beşdar tiştekî nabîne.
template-none = Şablon tune ne
template-none-text = Di şaredariya te de şablonên projeyê tune ne.
template-holds = Çalakî: { $activities }. Armancên biçûk: { $goals }.
template-use = Bi kar bîne
template-add = Zêde bike
template-replace = Her tiştî biguherîne
template-use-label = Şablona { $template } bi kar bîne
template-add-label = Tiştên ku di şablona { $template } de hene zêde bike
template-replace-label = Hemû planê bi şablona { $template } biguherîne

## Publishing

publish-title = Plana { $name } biweşîne
publish-lead =
    { $count ->
        [one] { $count } tişt diguhere.
       *[other] { $count } tişt diguherin.
    }
publish-nothing = Ji bo weşandinê tiştek tune ye: { $name } jixwe vê planê dibîne.
publish-note = { $name } guherînê di appê de dibîne. Tu dikarî dîsa biguherînî û biweşînî.
publish-changes = Tiştên ku diguherin
publish-problems = Plan ne li gor hemû rêzikan e. Bigire û tiştên nîşankirî biguherîne.
publish-who = Kî planê distîne
publish-languages = Ziman
publish-swedish = Swêdî: hemû heye
publish-looking = Tê kontrolkirin ka çi hatiye wergerandin
publish-all = Hemû bi { $language } heye
publish-lacking =
    { $count ->
        [one] { $count } ji { $texts } nivîsan bi { $language } tune ye
       *[other] { $count } ji { $texts } nivîsan bi { $language } tune ne
    }
publish-lacking-note = Heta ku piştgiriya ziman wan wergerîne, ew bi swêdî tên nîşandan. Dema ku tu biweşînî, piştgiriya ziman wan di lîsteya xwe de dibîne.
publish-back = Vegere
publish-do = Ji { $name } re biweşîne
publish-busy = Tê weşandin
published-title = Plan hat weşandin
published-text = Dema ku înterneta telefonê hebe, plan digihîje { $name }. Hejmara planê: { $revision }.
published-no-phone = Hejmara planê: { $revision }. Dema ku telefonek were girêdan, { $name } wê dibîne.
published-untranslated =
    { $count ->
        [one] { $count } nivîs li benda wergerê ye û heta hingê bi swêdî tê nîşandan.
       *[other] { $count } nivîs li benda wergerê ne û heta hingê bi swêdî tên nîşandan.
    }
published-person = Here rûpela { $name }
published-stay = Di planê de bimîne

change-step = Gav
change-notice = Gotin
change-notice-gone = Gotinên bi planê re tên jêbirin.
change-added = Nû
change-moved = Guhastî
change-cancelled = Betal bûye
change-restored = Wê çêbe
change-changed = Guherî
change-removed = Jêbirî
change-goal-added = Armanca nû
change-goal-changed = Armanca guherî
change-goal-removed = Armanca jêbirî
change-goals = Armanc
change-goals-order = Rêza armancên biçûk diguhere.

## Two coaches at the same plan

clash-title = Du kesan heman plan guherandiye
clash-lead = Dema ku te dinivîsand, { $name } guhertoyek qeyd kir ({ $moment }). Tiştek winda nebûye. Hilbijêre ka kîjan bimîne.
clash-left = Pêşî hilbijêre ka kîjan bimîne. Ji bo hilbijartinê maye: { $count }
clash-note = Tu dikarî hilbijartinê bi Ctrl Z betal bikî.
clash-mine = Guhertoya te
clash-mine-note = Hîn nehatiye qeydkirin
clash-theirs = Guhertoya { $name }
clash-theirs-note = { $moment } hatiye qeydkirin
clash-differs = Cuda ye:
clash-keep-mine = Ya min bihêle
clash-keep-theirs = Guhertoya { $name } bigire
clash-merge = Herduyan bike yek
clash-no-clash = We tiştên cuda guherandine. Tu dikarî herduyan bikî yek.
clash-choose = We herduyan ev guherandine. Ji bo ku bibin yek, hilbijêre:
clash-item = Tu: { $mine } { $name }: { $theirs }
clash-item-label = Kîjan bimîne ji bo { $mine }
clash-undecided = Nehatiye hilbijartin
clash-choose-mine = Ya min
clash-gone = Hatiye jêbirin.
item-step = Gava niha ya beşdar: { $step }
item-notice = Gotinên bi planê re: “{ $text }”
item-goal = Armanc: { $title } ({ $step }). { $how }
item-except = { $days } betal bûye

## Translations

phrases-missing =
    { $count ->
        [one] { $count } nivîs nehatiye wergerandin
       *[other] { $count } nivîs nehatine wergerandin
    }
phrases-done = Hemû hatiye wergerandin
phrases-label = Nivîsên ku divê bo { $language } werin wergerandin, yên ku herî zêde kes li bendê ne li pêş
phrases-show = Nîşan bide
phrases-show-missing = Kêm
phrases-show-all = Hemû
phrases-none = Hemû hatiye wergerandin
phrases-none-text = Dema ku rahênerek tiştekî nû biweşîne, ew tê vir.
phrases-choose = Di lîsteyê de nivîsekê hilbijêre.
tone-missing = Kêm e
tone-machine = Kompûter, nehatiye kontrolkirin
tone-person = Wergerandî
phrase-awaited =
    { $count ->
        [0] { $use }, kes ne li bendê ye, ji { $moment } ve
        [one] { $use }, { $count } beşdar li bendê ye, ji { $moment } ve
       *[other] { $use }, { $count } beşdar li bendê ne, ji { $moment } ve
    }
phrase-use-activity = Çalakî
phrase-use-goal = Armanca biçûk
phrase-use-notice = Gotina rahêner
phrase-use-place = Cih
phrase-use-bring = Bi xwe re bîne
phrase-use-step = Gav
phrase-where-activity = Navê çalakiyekê. Di bernameyê de û li rûpela pêşî ye, loma bila kurt be.
phrase-where-goal = Armanceke biçûk, an ew çawa tê kirin. Bi beşdar re biaxive: bibêje ka çi bike.
phrase-where-notice = Gotineke rahêner ji bo beşdar. Wek axaftina rahêner binivîse: dostane û zelal.
phrase-where-place = Navê cihekî. Navên ku li ser tabelayan hene neguherîne, û eger lazim be rave bike.
phrase-where-bring = Tiştên ku mirov bi xwe re dibe. Piştî “Bi xwe re bîne” tê.
phrase-where-step = Gaveke derenceyê, an tiştê ku li jor e. Li ser derenceyê ye, loma bila kurt be.
phrase-source = Swêdî, nivîsa eslî
phrase-form = Werger bo { $language }
phrase-in = Werger bo { $language }
phrase-save = Qeyd bike û ya paşê nîşan bide
phrase-saving = Tê qeydkirin
phrase-saved =
    { $count ->
        [0] “{ $source }” hat qeydkirin. Niha hîç telefon ne li benda wê ye.
        [one] “{ $source }” hat qeydkirin. { $count } telefon wê distîne.
       *[other] “{ $source }” hat qeydkirin. { $count } telefon wê distînin.
    }
phrase-by-person = { $name } wergerandiye
phrase-by-machine = Kompûterê wergerandiye, nehatiye kontrolkirin
phrase-clash-mine = Nehatiye qeydkirin
phrase-clash-theirs = Dema ku te dinivîsand hat qeydkirin
phrase-keep-mine = Ya min qeyd bike
phrase-keep-theirs = Ya din bigire
phrase-on-phone = Li ser telefonê
phrase-on-phone-note = Tiştên li dora nivîsê mînak in.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = Sibê di bernameya te de tiştek heye. Stegvis veke.
push-today = Îro di bernameya te de tiştek heye. Stegvis veke.
push-soon = Di nav saetekê de di bernameya te de tiştek heye. Stegvis veke.
push-message = Peyameke te ya nû heye. Stegvis veke.
push-plan = Plana te nû ye. Stegvis veke.

## What a participant wishes of goals

wish-language = Zimanê ku beşdar hilbijartiye: { $language }.
wish-title = Armanc di planê de wiha ye
wish-title-note = Bi swêdî binivîse. Ew wek her tiştê din ê planê tê wergerandin.
wish-accept = Têxe planê
wish-accepting = Tê zêdekirin
wish-answer = Li şûna wê bersivê bide
wish-word = Bersiva te
wish-word-note = { $name } bersivê li derenceyê dibîne, û ew wek peyam jî digihîje.
wish-send = Bersivê bişîne
goal-too-big = Beşdar armanceke biçûktir dixwaze. Armanceke biçûktir an çend armancan binivîse. Dema ku tu planê biweşînî, daxwaz bersivandî ye.

## Erasing a participant

erasure-erase = Her tiştî jê bibe
erasure-decline = Red bike
erasure-erase-title = Hemû agahiyên { $name } bên jêbirin?
erasure-erase-lead = Plan, bersiv, peyam û telefon ji bo her dem winda dibin, ji bo te jî. Ev nayê vegerandin.
erasure-law = Divê şaredarî li gorî qanûnê tiştekî biparêze? Pêşî piştrast be ku ew di sîstema şaredariyê bi xwe de heye. Dibe ku agahî di kopiyên ewlehiyê de bimînin heta ku ew bên guhertin.
erasure-name = Navê binivîse: { $name }
erasure-erasing = Tê jêbirin
erasure-decline-title = Daxwaza { $name } bê redkirin?
erasure-decline-lead = Tu sedemê dinivîsî. Ew wek peyam diçe.
erasure-reason = Çima nabe?
erasure-reason-draft = Min xwend ku tu dixwazî agahiyên te bên jêbirin. Ev nabe, ji ber ku … Eger tu ne razî bî, tu dikarî li cem Integritetsskyddsmyndigheten, IMY, gilî bikî.
erasure-send = Bersivê bişîne
erasure-keep = Dev jê berde
