### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Menû
today = Îro
schedule = Bername
steps = Derence
messages = Rahêner
help = Alîkarî
language = Ziman
close = Bigire
understood = Baş e
coach-nameless = rahêner
coach-named = { $name }, rahêner

listen = Guhdarî
listen-stop = Bisekine

## First start

welcome-title = Ziman hilbijêre
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Zimanên ku tu dikarî hilbijêrî
languages-loading = Ziman tên anîn
languages-unreachable = Em niha nikarin zimanên din bînin. Tu dikarî bi swêdî dest pê bikî û paşê ziman biguherînî.
try-again = Dîsa biceribîne
language-loading = { $name } tê anîn
language-unreachable = Ew ziman hîn ne li ser telefonê ye. Ji bo anîna wî înternet lazim e.
language-unchecked = Kompûterê beşek ji appê wergerandiye. Hîn kesî hemû kontrol nekiriye.

enter-title = Bi kodê veke
enter-lead = Rahênerê te kodekê dide te.
enter-label = Kodê binivîse
enter-note = 8 tîp û hejmar. Tîpên mezin û biçûk wek hev in.
enter-next = Dewam
enter-busy = Vedibe
enter-shape = Ev naşibe kodê. Di kodê de 8 tîp û hejmar hene. Careke din lê binêre.
enter-camera = Rahênerê te çargoşeyeke bi xalên reş nîşanî te dide? Kameraya telefonê veke û li ber çargoşeyê bigire. Hingê Stegvis vedibe.
enter-scan = Çargoşeyê bi kamerayê bixwîne
enter-scan-denied = Kamera nayê bikaranîn. Li şûna wê kodê binivîse.
enter-sees = Kod tenê dibêje ku tu kî yî. Ew carekê dixebite.
ended-title = Ji te re kodeke nû lazim e
ended-text = Telefon êdî bi Stegvis ve ne girêdayî ye. Ji rahênerê xwe kodeke nû bixwaze. Tiştên ku te kirine li ser telefonê mane.
emptied-text = Tiştên ku appê qeyd kiribûn ji telefonê hatine jêbirin. Ji rahênerê xwe kodeke nû bixwaze. Tiştên ku hatibûn şandin mane.
pin-thrown-away = PIN hatibû jibîrkirin an gelek caran şaş bû. Tiştên ku Stegvis qeyd kiribûn ji telefonê hatine jêbirin. Ji rahênerê xwe kodeke nû bixwaze. Tiştên ku hatibûn şandin mane.

## Today

in-minutes =
    { $count ->
        [one] Piştî { $count } deqeyê
       *[other] Piştî { $count } deqeyan
    }
in-hours =
    { $count ->
        [one] Piştî { $count } saetê
       *[other] Piştî { $count } saetan
    }
now = Niha
tour = Nîşan bide ka app çawa dixebite
tour-place = { $stop } ji { $stops }
tour-skip = Derbas bike
tour-end = Dest pê bike
how-was-it = Çawa bû?
feeling-good = Baş
feeling-so-so = Navîn
feeling-bad = Ne baş
how-was-it-sees = { $coach } bersiva te dibîne. Ne mecbûr e ku tu bersivê bidî.
support-ask = Tu alîkariya ku ji te re lazim e distînî?
enough-yes = Erê
enough-partly = Hinekî
enough-no = Na
support-sees = { $coach } bersiva te nabîne. Rêveberên projeyê dibînin ku çend kesan çi bersiv daye, lê navan nabînin. Ne mecbûr e ku tu bersivê bidî.
support-thanks = Spas ji bo bersiva te.
support-more = Tu dixwazî bibêjî ku çi ji te re lazim e?
not-now = Niha na
news-title = { $coach } plana te guherandiye
news-step = Gava nû
news-added = Nû
news-moved = Dema nû
news-cancelled = Betal bûye
news-restored = Dîsa heye
news-place = Cihê nû
news-changed = Guheriye
news-removed = Hatiye rakirin
news-goal-added = Armanca nû
news-goal-changed = Armanca guherî
news-goal-removed = Armanca rakirî
news-more =
    { $count ->
        [one] û { $count } din
       *[other] û { $count } yên din
    }
tomorrow = Sibê
yesterday = Duh
until = heta { $time }
fact-where = Li ku
fact-who = Bi kê re
bring = Bi xwe re bîne: { $things }
fact-bring = Bi xwe re bîne
to-say = Gotinên bikêr
to-say-always = Her tim bikêr in
later = Paşê
next-up = Cara bê
day-and-time = { $day }, { $time }
step-of = Gava { $step } ji { $steps }
goal-next = Armanceke biçûk
step-top = Tu gihîştî
message-new = Peyama nû ji { $name }

free-title = Îro di bernameyê de tiştek tune ye
over-title = Ji bo îro qediya
free-until = Cara bê: { $day }.
free-until-tomorrow = Cara bê: sibê.
free-until-later = Niha di bernameyê de tiştekî din tune ye.
no-plan-title = Hîn plan tune ye
no-plan-text = { $coach } plana te çêdike. Dema ku amade be, tu wê li vir dibînî.

loading = Bernameya te tê anîn
rest-loading = Beşa din a appê tê anîn
loading-more = Eger înternet qels be, hinekî dikişîne. Tu dikarî telefonê deynî.

## Answers

answer-coming = Ez têm
answer-cannot = Ez nikarim bêm
answer-late = Ez ê dereng bêm
answer-here = Ez li vir im
answered-coming = Tu têyî
answered-cannot = Tu nikarî bêyî
answered-late =
    { $count ->
        [one] Tu yê { $count } deqeyê dereng bêyî
       *[other] Tu yê { $count } deqeyan dereng bêyî
    }
answered-here = Tu li vir î
answer-undo = Bersivê betal bike
answer-on-phone = Bersiv li ser telefonê hatiye qeydkirin. Dema ku înternet hebe, ew ji { $coach } re tê şandin.
answer-sent = Bersiv ji { $coach } re hat şandin.
answer-read = { $coach } bersiva te dîtiye.
answer-sees = { $coach } bersiva te dibîne.
answer-sees-undo = { $coach } bersiva te dibîne. Tu dikarî wê betal bikî.
why = Tu çima nikarî bêyî?
why-about = { $what }, { $time }
late = Tu yê çend deqeyan dereng bêyî?
late-minutes =
    { $count ->
        [one] { $count } deqe
       *[other] { $count } deqe
    }
reason-ill = Ez nexweş im
reason-child-ill = Zarokê min nexweş e
reason-doctor = Ez diçim cem doktor
reason-travel = Ez nikarim xwe bigihînim wir
reason-no-strength = Îro hêza min tune ye
reason-other = Tiştekî din

## Schedule

week = Hefteya { $number }
week-short = Hefte { $number }
week-before = Hefteya berê nîşan bide, hefteya { $number }
week-after = Hefteya paşê nîşan bide, hefteya { $number }
week-this = Vê hefteyê nîşan bide
month-show = Mehê nîşan bide
week-show = Hefteyê nîşan bide
month-previous = Berê
month-next = Paşê
month-turn = { $month } nîşan bide
month-day =
    { $count ->
        [one] { $day }, { $count } çalakî
       *[other] { $day }, { $count } çalakî
    }
day-free = Di bernameyê de tiştek tune ye
mark-coming = Tu têyî
mark-cannot = Tu nikarî bêyî
mark-coming-waiting = Tu têyî. Li benda înternetê ye.
mark-cannot-waiting = Tu nikarî bêyî. Li benda înternetê ye.
mark-late = Tu yê dereng bêyî
mark-late-waiting = Tu yê dereng bêyî. Li benda înternetê ye.
mark-here-waiting = Tu li vir î. Li benda înternetê ye.
mark-cancelled = Betal bûye
cancelled-text = Ne lazim e ku tu bêyî.
past-text = Ev êdî derbas bûye.
gone-title = Ev êdî ne di bernameyê de ye
gone-text = Rahênerê te plan guherandiye. Li bernameyê binêre ka niha çi heye.

## The schedule in the calendar of the phone

calendar-add = Têxe salnameya telefonê
calendar-title = Bername di salnameya telefonê de
calendar-text = Bername di salnameya telefona te de xuya dibe. Dema ku plan biguhere, salname jî diguhere.
calendar-once = Bername, wek ku niha ye, di salnameya telefona te de xuya dibe. Dema ku plan biguhere, vê careke din bike.
calendar-sees = Kesê ku lînk li cem be, dikare bernameya te bibîne. Lînkê nede kesî.
calendar-open = Salnameyê veke
calendar-remove = Lînkê jê bibe
calendar-removed = Lînk hat jêbirin. Ji vir êdî tiştek naçe salnameyê.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Sersal
holiday-epiphany = Cejna xuyabûna Îsa
holiday-good-friday = Îniya Pîroz
holiday-easter = Paskalya
holiday-easter-monday = Roja duyem a Paskalyayê
holiday-first-of-may = Yekê Gulanê
holiday-ascension = Hilkişîna Îsa bo ezmên
holiday-pentecost = Pentekost
holiday-national-day = Roja Neteweyî ya Swêdê
holiday-midsummer-eve = Roja berî cejna nîvê havînê
holiday-midsummer = Cejna nîvê havînê
holiday-all-saints = Roja hemû pîrozan
holiday-christmas-eve = Şeva Noelê
holiday-christmas = Noel
holiday-boxing-day = Roja duyem a Noelê
holiday-new-years-eve = Şeva Sersalê

## The staircase and its small goals

steps-top = Li jor: { $top }
steps-label =
    { $steps ->
        [one] Di derenceyê de { $steps } gav heye. Tu li gava { $step } yî. Li jor: { $top }.
       *[other] Di derenceyê de { $steps } gav hene. Tu li gava { $step } yî. Li jor: { $top }.
    }
steps-label-top = Tu bi derenceyê heta jor hilkişiyayî. Tu gihîştî: { $top }.
step-word = Gav
step-done = Qediya
step-here = Tu li vir î
step-coming = Paşê
goals-done =
    { $count ->
        [one] { $done } ji { $count } armanca biçûk
       *[other] { $done } ji { $count } armancên biçûk
    }
goals-count =
    { $count ->
        [one] { $count } armanca biçûk
       *[other] { $count } armancên biçûk
    }
goals = Armancên biçûk
goals-of-step = Armancên biçûk ên gava { $step }
goals-none = Ji bo vê gavê hîn armancên biçûk tune ne.
goal-now = Niha
goal-done = Qediya
goal-done-waiting = Qediya. Li benda înternetê ye.
goal-of-step = Armanca biçûk a gava { $step }
goal-how = Tu wiha dikî
goal-do = Min ev kir
goal-did = Te ev kir
goal-cheer =
    { $count ->
        [one] Aferîn! Ev armanca te ya biçûk a yekem e.
       *[other] Aferîn! Te { $count } armancên biçûk kirine.
    }
deed-on-phone = Li ser telefonê hatiye qeydkirin. Dema ku înternet hebe, ew ji { $coach } re tê şandin.
deed-sent = Ji { $coach } re hat şandin.
deed-read = { $coach } ev dîtiye.
undo = Betal bike
goal-help = Ji { $coach } alîkariyê bixwaze
goal-smaller = Ev pir mezin e
goal-smaller-asked = Min armanceke biçûktir xwest
wish-answered = { $coach } bersiv daye
goal-own = Armanca xwe pêşniyar bike
goal-own-ask = Tu kîjan armancê dixwazî?
goal-idea-talk = Bi kesekî re bi swêdî biaxivim
goal-idea-bus = Bi tena xwe li otobusê siwar bibim
goal-idea-computer = Kompûterê baştir fêr bibim
goal-idea-walk = Her roj bimeşim
goal-own-write = An armanca xwe binivîse
goal-own-long = Armanc pir dirêj e. Divê ew ji { $max } tîpan zêdetir nebe. Wê kurttir binivîse.
goal-own-send = Bişîne
goal-own-sees = { $coach } armanca te dixwîne û bersivê dide te.
goal-own-wish = Daxwaza min: { $goal }
goal-own-enough = Sê armancên te li benda bersivê ne. { $coach } wê bersivê bide.
goal-help-text = Ji min re alîkarî lazim e: { $goal }
goal-sees = Tu û { $coach } armancên te dibînin.
goal-gone-title = Ev armanc êdî ne di plana te de ye
goal-gone-text = Rahênerê te plan guherandiye. Li derenceyê binêre ka niha çi heye.

## Messages

messages-sees = Tenê tu û { $coach } vê dixwînin.
messages-label = Peyam
messages-empty = Hîn peyam tune ne
messages-empty-text = Dema ku tu bixwazî tiştekî bipirsî an bibêjî, ji { $coach } re binivîse.
message-write = Peyamekê binivîse
message-to = Ji { $coach } re binivîse
message-send = Bişîne
message-too-long = Peyam pir dirêj e. Divê ew ji { $max } tîpan zêdetir nebe. Wê bike du peyam.
voice-start = Deng tomar bike
voice-about = Tenê { $coach } dengê te dibihîze. Telefon dipirse ka Stegvis dikare mîkrofonê bi kar bîne. Bibêje erê.
voice-record = Dest bi axaftinê bike
voice-opening = Mîkrofon vedibe
voice-running = Niha biaxive. Tenê { $coach } dibihîze. 2 deqeyên te hene.
voice-stop = Qediya
voice-note = Peyama dengî
voice-play = Lê bide
voice-pause = Rawestîne
voice-denied = Destûra Stegvis tune ye ku mîkrofonê bi kar bîne. Mîhengên gerokê veke, ji bo vê rûpelê destûrê bide mîkrofonê û dîsa biceribîne.
voice-failed = Deng nehat tomarkirin. Appên din ên ku mîkrofonê bi kar tînin bigire û dîsa biceribîne.
photo-start = Wêne
photo-about = Tenê { $coach } wêneyê dibîne. Wêne nabêje ku tu li ku yî.
photo = Wêne
photo-failed = Wêne venebû. Yekî din hilbijêre.
throw-away = Bavêje
thrown-away = Hat avêtin.
attachment-away = Ev hîn ne li ser telefonê ye. Dema ku înternet hebe, dîsa biceribîne.
ready = Hevokên amade
ready-late = Ez ê hinekî dereng bêm.
ready-ill = Ez nexweş im.
ready-call = Tu dikarî telefonî min bikî?
ready-thanks = Spas!
message-mine = Te nivîsî, { $time }:
message-theirs = { $name } nivîsî, { $time }:
receipt-on-phone = Li ser vê telefonê ye. Dema ku înternet hebe, tê şandin.
receipt-sent = Hat şandin
receipt-read = { $coach } xwendiye
translated-by = { $name } wergerandiye
translated-machine = Kompûterê wergerandiye. Kesî kontrol nekiriye.

## After a long absence

back-title = Dîsa bi xêr hatî, { $name }
back-text = Her tişt maye. Tu li gava { $step } yî.
back-text-top = Her tişt maye.
back-small = Bi tiştekî biçûk dest pê bike. Silavekê bide { $coach }, paşê hûn ê bi hev re demekê bibînin.
back-hello = Silavekê bide { $coach }
back-hello-text = Silav! Ez vegeriyam.
back-sees = Tenê { $coach } silava te dibîne.
back-today = Nîşan bide ka îro çi heye

## Me

swedish-too = Swêdî li bin kurmancî
yes = Erê
no = Na

size = Mezinahiya nivîsê
size-normal = Normal
size-large = Mezin
size-largest = Herî mezin
look = Reng
look-light = Ronî
look-dark = Tarî
look-contrast = Zelal
reminders = Bîranîn
reminders-text = Telefon dikare tiştên di bernameya te de bîne bîra te, û dema rahênerê te dinivîse xeber bide te. Li ser ekrana girtî tenê xuya dibe ku tiştek heye, ne ku çi ye.
reminders-sees = Bîranîn tenê ji te re tên. Google, Apple an şirketeke din wan ji telefonê re dişîne, lê nikare wan bixwîne.
reminders-ask = Telefon dipirse ka Stegvis dikare agahdariyan nîşan bide. Destûrê bide.
reminders-start = Bîne bîra min
reminders-on = Telefon tîne bîra te.
reminders-evening = Êvara berê
reminders-hour = Saetekê berê
reminders-news = Peyam û plana nû
reminders-quiet-from = Bêdeng ji saet
reminders-quiet-until = Bêdeng heta saet
reminders-quiet-text = Di wê demê de bîranîn nayên. Eger tu naxwazî qet bêdeng be, du caran heman saetê hilbijêre.
reminders-stop = Êdî neyne bîra min
reminders-denied = Destûra telefonê tune ye ku agahdariyên Stegvis nîşan bide. Mîhengên gerokê veke, di nav malperan de Stegvis hilbijêre û destûrê bide agahdariyan. Paşê vegere vir.
reminders-install = Pêşî Stegvis deyne ser ekrana destpêkê: di Safari de li Parve bike (Share) bixe û «Add to Home Screen» hilbijêre. Paşê Stegvis ji wir veke.
reminders-absent = Ev gerok nikare bîne bîra te.
reminders-failed = Bîranîn venebûn. Binêre ka înternet heye û dîsa biceribîne.
pin = PIN
pin-on = Vekirî
pin-off = Girtî
pin-text = Eger PIN hebe, kesê ku telefona te bi kar tîne nikare plan û peyamên te bixwîne. Tu bi xwe biryarê didî ka tu wê dixwazî.
pin-when = Stegvis PINa te dipirse dema ku tu appê vedikî, û dema ku tu 5 deqeyan ne di appê de bî.
pin-if-forgotten = Eger tu PINa xwe ji bîr bikî, rahênerê te kodeke nû dide te. Tiştên ku hîn nehatine şandin wê demê winda dibin.
pin-old = PINa te ya niha
pin-new = PINa nû, 4 heta 6 reqem
pin-again = Heman PIN careke din
pin-start = PINê veke
pin-change = PINê biguherîne
pin-stop = PINê rake
pin-is-on = PIN vekirî ye.
pin-set = Qediya. Niha Stegvis PINa te ya nû dipirse.
pin-removed = Qediya. Niha Stegvis PINê napirse.
pin-shape = Di PINê de 4 heta 6 reqem hene.
pin-differ = Te du PINên cuda nivîsîn. Heman PINê careke din binivîse.
pin-busy = Hinekî bisekine
pin-wrong = PIN ne rast bû.
pin-left =
    { $count ->
        [one] Tu dikarî tenê careke din biceribînî. Eger ew jî şaş be, telefon her tiştê di Stegvis de jê dibe, û ji te re kodeke nû ji rahênerê te lazim e.
       *[other] Tu dikarî { $count } carên din biceribînî.
    }
pin-wait =
    { $minutes ->
        [one] { $minutes } deqe bisekine, paşê dîsa biceribîne.
       *[other] { $minutes } deqeyan bisekine, paşê dîsa biceribîne.
    }
pin-failed = Nebû. Dîsa biceribîne.
my-data = Agahiyên min
my-data-about = Kî çi dibîne, kopiyekê qeyd bike, jê bibe

## My data

sees = Kî çi dibîne?
sees-answers = Bername û bersiv
sees-goals = Derence û armanc
sees-messages = Peyam
sees-both = Tu û { $coach }
sees-translators = Wergêr
sees-translators-text = Nivîsên planê dibînin, lê nizanin ku yên te ne
sees-manager = Rêveber
sees-manager-text = Tenê hejmaran dibîne, navan nabîne
save-data = Kopiyekê qeyd bike
save-data-text = Tu dosyayekê distînî ku hemû agahiyên te yên di Stegvis de tê de ne. Înternet lazim e.
save-data-page = Agahiyên min qeyd bike
save-data-json = Wek JSON qeyd bike
save-data-done = Dosya li ser telefonê hat qeydkirin.

erase = Agahiyên min jê bibe
erase-text = Tu dikarî ji şaredariyê bixwazî ku hemû agahiyên te yên di Stegvis de jê bibe. Di nav mehekê de bersiv tê. Carinan qanûn dibêje ku divê hinek bimînin. Dema her tişt hat jêbirin, tu êdî nikarî appê bi kar bînî.
erase-ask = Ez dixwazim agahiyên min bên jêbirin
erase-asked = Te ev xwest: { $day }
erase-sees = { $coach } dibîne ku te ev xwestiye.

## Locked by a PIN

lock-title = PINa xwe binivîse
lock-erase = Jê bibe
lock-open = Veke
lock-forgotten = Min PINa xwe ji bîr kir
lock-forgotten-title = Te PINa xwe ji bîr kir?
lock-forgotten-text = Hingê ji te re kodeke nû ji rahênerê te lazim e. Hemû tiştên ku Stegvis li ser telefonê qeyd kirine tên jêbirin. Plana te û tiştên ku te şandine dimînin.
lock-forgotten-lost = Te bê înternet tiştek kir ku hîn nehatiye şandin? Ew winda dibe. Dema ku telefon girtî be, ew nikare bibîne ka çiqas e.
lock-try-again = Dîsa biceribîne
lock-throw-away = Jê bibe û koda nû binivîse

## Sign out

sign-out = Derkeve
sign-out-title = Tu dixwazî derkevî?
sign-out-text = Her tişt ji telefonê tê jêbirin. Plana te li cem rahênerê te dimîne. Ji bo ku tu dîsa bikevî hundir, kodeke nû lazim e.
sign-out-unsent =
    { $count ->
        [one] { $count } tişt hîn nehatiye şandin. Li benda înternetê bimîne, an na ew winda dibe.
       *[other] { $count } tişt hîn nehatine şandin. Li benda înternetê bimîne, an na ew winda dibin.
    }
sign-out-stay = Li vir bimîne

## Help

help-call = Telefonî { $coach } bike
help-write = Ji { $coach } re binivîse
call-ask = Bila { $coach } telefonî min bike
call-asked = Te ji { $coach } xwest ku telefonî te bike
help-code = Koda te tune ye? Ji kesê ku di projeyê de alîkariya te dike bipirse.
help-screens = Ev di appê de hene
help-today = Niha û paşê çi heye
help-schedule = Tu her hefte çi dikî
help-steps = Tu heta ku derê hatiyî
help-messages = Bi rahênerê xwe re binivîse
help-danger = Kesek di xeterê de ye? Telefonî 112 bike.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Tiştek nehat qeydkirin
refused-no-such-occurrence = Te bersiva tiştekî da ku êdî ne di bernameyê de ye. Li bernameyê binêre ka niha çi heye.
refused-occurrence-cancelled = Te bersiva tiştekî da ku betal bûye. Ne lazim e ku tu tiştekî bikî.
refused-no-such-goal = Ev armanc êdî ne di plana te de ye. Li derenceyê binêre ka niha çi heye.
refused-no-such-own-goal = Daxwaza te êdî tune ye. Li derenceyê binêre ka armanc niha di planê de ye.
refused-too-many-own-goals = Jixwe sê armancên te li benda bersivê ne. Li benda bersivê bimîne, an yekê ji wan betal bike.
refused-no-such-message = Peyam êdî tune ye. Ne lazim e ku tu tiştekî bikî.
refused-unknown-language = Ew ziman ne li vir e. Zimanekî din hilbijêre.
refused-no-such-plan = Plan êdî tune ye. Ne lazim e ku tu tiştekî bikî.
refused-no-such-attachment = Peyameke dengî an wêneyek negihîşt û êdî ne li ser telefonê ye. Careke din bike.
refused-unreadable = Serverê fêm nekir ku te çi kir. Appê bigire û dîsa veke, paşê heman tiştî careke din bike.
