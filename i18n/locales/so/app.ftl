### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Liiska
today = Maanta
schedule = Jadwal
steps = Jaranjarada
messages = Tababare
help = Caawimaad
language = Luqad
close = Xir
understood = Waa hagaag
coach-nameless = tababarahaaga
coach-named = { $name }, tababarahaaga

listen = Dhegayso
listen-stop = Jooji

## First start

welcome-title = Dooro luqadda
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Luqadaha la dooran karo
languages-loading = Luqadaha ayaa la soo qaadayaa
languages-unreachable = Hadda ma soo qaadi karno luqado kale. Waxaad ku bilaabi kartaa af Iswiidhish, kadib luqadda beddel.
try-again = Mar kale isku day
language-loading = Waxaa la soo qaadayaa { $name }
language-unreachable = Luqaddaas weli kuma jirto telefoonka. Internet ayaad u baahan tahay si loo soo qaado.
language-unchecked = Kombiyuutar ayaa turjumay qayb ka mid ah app-ka. Weli qof ma wada hubin.

enter-title = Ku fur koodka
enter-lead = Koodka waxaa ku siinaya tababarahaaga.
enter-label = Qor koodka
enter-note = Siddeed xaraf. Xarfaha waaweyn iyo kuwa yaryarba waa la qori karaa.
enter-next = Sii wad
enter-busy = Waa la furayaa
enter-shape = Taasi uma eka kood. Koodku wuxuu leeyahay siddeed xaraf. Mar kale eeg.
enter-camera = Tababaruhu ma ku tusayaa sanduuq dhibco madow leh? Fur kamaradda telefoonka oo hor dhig sanduuqa. Markaas Stegvis ayaa furmaya.
enter-scan = Sanduuqa ku akhri kamaradda
enter-scan-denied = Kamaradda lama isticmaali karo. Koodka qor beddelkeeda.
enter-sees = Koodku wuxuu sheegaa oo keliya cidda aad tahay. Hal mar ayuu shaqeeyaa.
ended-title = Waxaad u baahan tahay kood cusub
ended-text = Telefoonku mar dambe kuma xirna. Weydii tababarahaaga kood cusub. Wixii aad samaysay weli telefoonka ayay ku jiraan.
emptied-text = Telefoonku wuxuu tirtiray wixii app-ku kaydiyay. Weydii tababarahaaga kood cusub. Wixii la diray weli way jiraan.
pin-thrown-away = PIN-kaaga waa la illoobay ama marar badan ayuu khaldanaa. Telefoonku wuxuu tirtiray wixii Stegvis ku kaydsanaa. Weydii tababarahaaga kood cusub. Wixii la diray weli way jiraan.

## Today

in-minutes =
    { $count ->
        [one] { $count } daqiiqo kadib
       *[other] { $count } daqiiqo kadib
    }
in-hours =
    { $count ->
        [one] { $count } saac kadib
       *[other] { $count } saacadood kadib
    }
now = Hadda
tour = Tus sida app-ku u shaqeeyo
tour-place = { $stop } ee { $stops }
tour-skip = Ka bood
tour-end = Bilow
how-was-it = Sidee ayay ahayd?
feeling-good = Fiican
feeling-so-so = Dhexdhexaad
feeling-bad = Ma fiicnayn
how-was-it-sees = Waxaad ku jawaabto waxaa arka { $coach }. Khasab ma aha inaad jawaabto.
support-ask = Ma heshaa taageerada aad u baahan tahay?
enough-yes = Haa
enough-partly = Qayb ahaan
enough-no = Maya
support-sees = Waxaad ku jawaabto ma arko { $coach }. Kuwa mashruuca hoggaamiya waxay arkaan inta qof ee jawaab walba bixisay, laakiin magacyo ma arkaan. Khasab ma aha inaad jawaabto.
support-thanks = Waad ku mahadsan tahay jawaabtaada.
support-more = Ma rabtaa inaad sheegto waxa aad u baahan tahay?
not-now = Hadda maya
news-title = Qorshahaaga waxaa beddelay { $coach }
news-step = Tallaabo cusub
news-added = Cusub
news-moved = Wakhti cusub
news-cancelled = Waa la joojiyay
news-restored = Lama joojin
news-place = Meel cusub
news-changed = Waa la beddelay
news-removed = Waa laga saaray
news-goal-added = Yool cusub
news-goal-changed = Yool la beddelay
news-goal-removed = Yool laga saaray
news-more =
    { $count ->
        [one] iyo { $count } kale
       *[other] iyo { $count } kale
    }
tomorrow = Berri
yesterday = Shalay
until = ilaa { $time }
fact-where = Halka
fact-who = Cidda aad la joogto
bring = Soo qaado { $things }
fact-bring = Soo qaado
to-say = Weedho fiican in la yaqaan
to-say-always = Mar walba fiican in la yaqaan
later = Kadib
next-up = Ku xiga
day-and-time = { $day }, { $time }
step-of = Tallaabo { $step } ee { $steps }
goal-next = Yool yar
step-top = Waad gaartay
message-new = Farriin cusub oo ka timid { $name }

free-title = Maanta jadwalka waxba kuma jiraan
over-title = Maanta waa dhammaatay
free-until = Marka xigta waa { $day }.
free-until-tomorrow = Marka xigta waa berri.
free-until-later = Hadda wax kale kuma jiraan jadwalka.
no-plan-title = Weli qorshe ma jiro
no-plan-text = { $coach } ayaa qorshahaaga samaynaya. Halkan ayaad ku arki doontaa marka uu diyaar noqdo.

loading = Jadwalkaaga ayaa la soo qaadayaa
rest-loading = Inta kale ee app-ka ayaa la soo qaadayaa
loading-more = Haddii internetku liito, wuu daahayaa. Telefoonka waad iska dhigi kartaa.

## Answers

answer-coming = Waan imanayaa
answer-cannot = Ma iman karo
answer-late = Waan soo daahayaa
answer-here = Halkan ayaan joogaa
answered-coming = Waad imanaysaa
answered-cannot = Ma iman kartid
answered-late =
    { $count ->
        [one] Waxaad soo daahaysaa { $count } daqiiqo
       *[other] Waxaad soo daahaysaa { $count } daqiiqo
    }
answered-here = Halkan ayaad joogtaa
answer-undo = Ka noqo jawaabta
answer-on-phone = Jawaabtu waxay ku kaydsan tahay telefoonka. { $coach } ayaa loo dirayaa marka aad internet hesho.
answer-sent = Jawaabta waxaa loo diray { $coach }.
answer-read = { $coach } waxaa loo tusay jawaabtaada.
answer-sees = Jawaabtaada waxaa arka { $coach }.
answer-sees-undo = Jawaabtaada waxaa arka { $coach }. Waad ka noqon kartaa.
why = Maxay tahay sababta aanad u iman karin?
why-about = { $what }, { $time }
late = Intee ayaad soo daahaysaa?
late-minutes =
    { $count ->
        [one] { $count } daqiiqo
       *[other] { $count } daqiiqo
    }
reason-ill = Waan xanuunsanayaa
reason-child-ill = Ilmahaygu waa xanuunsan yahay
reason-doctor = Dhakhtarka ayaan u socdaa
reason-travel = Halkaas ma gaari karo
reason-no-strength = Maanta tabar ma hayo
reason-other = Wax kale

## Schedule

week = Toddobaad { $number }
week-short = T. { $number }
week-before = Tus toddobaadka ka horreeya, toddobaad { $number }
week-after = Tus toddobaadka xiga, toddobaad { $number }
week-this = Tus toddobaadkan
month-show = Tus bisha
week-show = Tus toddobaadka
month-previous = Hore
month-next = Xigta
month-turn = Tus { $month }
month-day =
    { $count ->
        [one] { $day }, { $count } hawl
       *[other] { $day }, { $count } hawlood
    }
day-free = Jadwalka waxba kuma jiraan
mark-coming = Waad imanaysaa
mark-cannot = Ma iman kartid
mark-coming-waiting = Waad imanaysaa. Internet ayaa la sugayaa.
mark-cannot-waiting = Ma iman kartid. Internet ayaa la sugayaa.
mark-late = Waad soo daahaysaa
mark-late-waiting = Waad soo daahaysaa. Internet ayaa la sugayaa.
mark-here-waiting = Halkan ayaad joogtaa. Internet ayaa la sugayaa.
mark-cancelled = Waa la joojiyay
cancelled-text = Uma baahnid inaad timaaddo.
past-text = Tani mar hore ayay dhammaatay.
gone-title = Tani jadwalka kuma jirto mar dambe
gone-text = Tababarahaagu wuxuu beddelay qorshaha. Jadwalka ka eeg waxa hadda jira.

## The schedule in the calendar of the phone

calendar-add = Geli kalandarka telefoonka
calendar-title = Jadwalka ku jira kalandarka telefoonka
calendar-text = Markaas jadwalku wuxuu ka muuqanayaa kalandarka telefoonkaaga. Marka qorshuhu is beddelo, kalandarkuna wuu is beddelayaa.
calendar-once = Markaas jadwalku wuxuu ka muuqanayaa kalandarka telefoonkaaga, sida uu hadda yahay. Marka qorshuhu is beddelo, tan mar kale samee.
calendar-sees = Qofkii linkiga haysta wuu arki karaa jadwalkaaga. Cidna ha siin.
calendar-open = Fur kalandarka
calendar-remove = Tirtir linkiga
calendar-removed = Linkiga waa la tirtiray. Wax dambe halkan kama gelayaan kalandarka.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Maalinta sannadka cusub
holiday-epiphany = Maalinta Epifaniya
holiday-good-friday = Jimcaha Wanaagsan
holiday-easter = Iistar
holiday-easter-monday = Isniinta Iistarka
holiday-first-of-may = Koowda Maajo
holiday-ascension = Maalinta Ciise samada loo qaaday
holiday-pentecost = Maalinta Bentakoste
holiday-national-day = Maalinta qaranka Iswiidhan
holiday-midsummer-eve = Habeenka ciidda bartamaha xagaaga
holiday-midsummer = Ciidda bartamaha xagaaga
holiday-all-saints = Maalinta awliyada oo dhan
holiday-christmas-eve = Habeenka Kirismaska
holiday-christmas = Kirismas
holiday-boxing-day = Maalinta labaad ee Kirismaska
holiday-new-years-eve = Habeenka sannadka cusub

## The staircase and its small goals

steps-top = Meesha ugu sarraysa: { $top }
steps-label =
    { $steps ->
        [one] Jaranjaradu waxay leedahay { $steps } tallaabo. Waxaad joogtaa tallaabo { $step }. Meesha ugu sarraysa: { $top }.
       *[other] Jaranjaradu waxay leedahay { $steps } tallaabo. Waxaad joogtaa tallaabo { $step }. Meesha ugu sarraysa: { $top }.
    }
steps-label-top = Jaranjarada oo dhan waad fuushay. Waad gaartay: { $top }.
step-word = Tallaabo
step-done = Waa dhammaatay
step-here = Halkan ayaad joogtaa
step-coming = Way soo socotaa
goals-done =
    { $count ->
        [one] { $done } ee { $count } yool yar
       *[other] { $done } ee { $count } yool oo yaryar
    }
goals-count =
    { $count ->
        [one] { $count } yool yar
       *[other] { $count } yool oo yaryar
    }
goals = Yoolal yaryar
goals-of-step = Yoolasha yaryar ee tallaabo { $step }
goals-none = Tallaabadan weli yoolal yaryar kuma jiraan.
goal-now = Hadda
goal-done = Waa dhammaatay
goal-done-waiting = Waa dhammaatay. Internet ayaa la sugayaa.
goal-of-step = Yool yar oo ku jira tallaabo { $step }
goal-how = Sida loo sameeyo
goal-do = Waan sameeyay
goal-did = Waad samaysay
goal-cheer =
    { $count ->
        [one] Aad baad u fiican tahay! Waa yoolkaagii yaraa ee ugu horreeyay.
       *[other] Aad baad u fiican tahay! Waxaad samaysay { $count } yool oo yaryar.
    }
deed-on-phone = Waxay ku kaydsan tahay telefoonka. { $coach } ayaa loo dirayaa marka aad internet hesho.
deed-sent = Waxaa loo diray { $coach }.
deed-read = { $coach } waa loo tusay.
undo = Ka noqo
goal-help = Caawimaad weydii { $coach }
goal-smaller = Aad buu u weyn yahay
goal-smaller-asked = Waxaan codsaday yool ka yar
wish-answered = Jawaab ka timid { $coach }
goal-own = Soo jeedi yoolkaaga
goal-own-ask = Yoolkee ayaad rabtaa?
goal-idea-talk = Inaan qof Af Iswiidhish kula hadlo
goal-idea-bus = Inaan keligay bas raaco
goal-idea-computer = Inaan kombiyuutarka wax badan ka barto
goal-idea-walk = Inaan maalin walba lugeeyo
goal-own-write = Ama qor yoolkaaga
goal-own-long = Yoolku aad buu u dheer yahay. Wuxuu yeelan karaa { $max } xaraf. Soo gaabi.
goal-own-send = Dir
goal-own-sees = Yoolkaaga waxaa akhriya { $coach }, kadibna jawaab ayaad helaysaa.
goal-own-wish = Waxaan rabaa: { $goal }
goal-own-enough = Saddex yool oo aad soo jeedisay ayaa sugaya jawaabta { $coach }.
goal-help-text = Caawimaad ayaan uga baahanahay: { $goal }
goal-sees = Yoolashaada waxaa arka adiga iyo { $coach }.
goal-gone-title = Yoolku qorshahaaga kuma jiro mar dambe
goal-gone-text = Tababarahaagu wuxuu beddelay qorshaha. Jaranjarada ka eeg waxa hadda jira.

## Messages

messages-sees = Tan waxaa akhriya oo keliya adiga iyo { $coach }.
messages-label = Farriimo
messages-empty = Weli farriimo ma jiraan
messages-empty-text = U qor { $coach } markaad wax weydiinayso ama wax sheegayso.
message-write = Qor farriin
message-to = U qor { $coach }
message-send = Dir
message-too-long = Farriintu way dheer tahay. Waxay yeelan kartaa { $max } xaraf. Laba u kala qaybi.
voice-start = Hadal
voice-about = Waxaad ku hadasho waxaa maqla oo keliya { $coach }. Telefoonku wuxuu ku weydiinayaa in Stegvis isticmaali karto makarafoonka. Ku jawaab haa.
voice-record = Bilow hadalka
voice-opening = Makarafoonka waa la furayaa
voice-running = Hadda hadal. Waxaa maqla oo keliya { $coach }. Laba daqiiqo ayaad haysataa.
voice-stop = Waa diyaar
voice-note = Farriin cod ah
voice-play = Daar
voice-pause = Hakad
voice-denied = Stegvis looma oggola inay isticmaasho makarafoonka. Fur dejinta browser-ka, makarafoonka u oggolow boggan, kadibna mar kale isku day.
voice-failed = Lama duubi karin. Xir app-yada kale ee makarafoonka isticmaala oo mar kale isku day.
photo-start = Sawir
photo-about = Sawirka waxaa arka oo keliya { $coach }. Ma sheego meesha aad joogto.
photo = Sawir
photo-failed = Sawirka lama furi karin. Mid kale dooro.
throw-away = Tuur
thrown-away = Waa la tuuray.
attachment-away = Weli kuma jirto telefoonka. Mar kale isku day marka aad internet hesho.
ready = Weedho diyaar ah
ready-late = Wax yar ayaan soo daahayaa.
ready-ill = Waan xanuunsanayaa.
ready-call = Ma i soo wici kartaa?
ready-thanks = Mahadsanid!
message-mine = Waxaad qortay { $time }:
message-theirs = Farriin ka timid { $name } { $time }:
receipt-on-phone = Telefoonkan ayay ku jirtaa. Waa la dirayaa marka aad internet hesho.
receipt-sent = Waa la diray
receipt-read = Waxaa akhriyay { $coach }
translated-by = Turjumaadda { $name }
translated-machine = Kombiyuutar ayaa turjumay. Cidna ma hubin.

## After a long absence

back-title = Ku soo dhawoow mar kale, { $name }
back-text = Wax walba way kuu yaalliin. Waxaad joogtaa tallaabo { $step }.
back-text-top = Wax walba way kuu yaalliin.
back-small = Wax yar ku bilow. Salaan { $coach }, kadib wakhti isla hela.
back-hello = Salaan { $coach }
back-hello-text = Salaan! Waan soo noqday.
back-sees = Salaantaada waxaa arka oo keliya { $coach }.
back-today = Tus waxa maanta jira

## Me

swedish-too = Af Iswiidhish luqaddayda hoosteeda
yes = Haa
no = Maya

size = Cabbirka qoraalka
size-normal = Caadi
size-large = Weyn
size-largest = Ugu weyn
look = Muuqaal
look-light = Iftiin
look-dark = Mugdi
look-contrast = Si cad u muuqda
reminders = Xusuusin
reminders-text = Telefoonku wuu ku xusuusin karaa waxa jadwalkaaga ku jira iyo marka tababarahaagu kuu soo qoro. Shaashadda xiran waxaa ka muuqda oo keliya inaad wax haysato, ma muuqdo waxa ay yihiin.
reminders-sees = Xusuusinta adiga oo keliya ayaa hela. Google, Apple ama cid kale ayaa u dirta telefoonka, laakiin ma akhrin karaan.
reminders-ask = Telefoonku wuxuu ku weydiinayaa in Stegvis ogeysiisyo tusi karto. Ku jawaab Oggolow.
reminders-start = I xusuusi
reminders-on = Telefoonku wuu ku xusuusinayaa.
reminders-evening = Habeenka ka horreeya
reminders-hour = Hal saac ka hor
reminders-news = Farriimo iyo qorshe cusub
reminders-quiet-from = Aamus laga bilaabo saacadda
reminders-quiet-until = Aamus ilaa saacadda
reminders-quiet-text = Wakhtigaas xusuusin ma imanayso. Haddii aanay waligeed aamusayn, laba jeer dooro isla saacadda.
reminders-stop = Jooji xusuusinta
reminders-denied = Telefoonka looma oggola inuu tuso ogeysiisyada Stegvis. Fur dejinta browser-ka, ka dooro Stegvis bogagga, oo oggolow ogeysiisyada. Kadib halkan ku soo noqo.
reminders-install = Marka hore Stegvis saar shaashadda hore: Safari ka taabo Share, kadib dooro “Add to Home Screen”. Halkaas ka fur Stegvis.
reminders-absent = Browser-kani ma xusuusin karo.
reminders-failed = Xusuusinta lama daari karin. Hubi inaad internet haysato oo mar kale isku day.
pin = PIN
pin-on = Waa daaran yahay
pin-off = Waa damsan yahay
pin-text = Haddii PIN jiro, qofka telefoonkaaga amaahda ma akhrin karo qorshahaaga iyo farriimahaaga. Adiga ayaa dooranaya inaad mid rabto.
pin-when = Stegvis waxay ku weydiinaysaa PIN-kaaga marka aad app-ka furto, iyo marka aad 5 daqiiqo ka maqnayd.
pin-if-forgotten = Haddii aad PIN-ka illowdo, kood cusub ayaad ka helaysaa tababarahaaga. Markaas wixii aan weli la dirin way lumayaan.
pin-old = PIN-kaaga hadda
pin-new = PIN cusub, 4 ilaa 6 lambar
pin-again = Isla PIN-ka mar kale
pin-start = Daar PIN-ka
pin-change = Beddel PIN-ka
pin-stop = Dami PIN-ka
pin-is-on = PIN-ku waa daaran yahay.
pin-set = Waa diyaar. Hadda Stegvis waxay ku weydiinaysaa PIN-kaaga cusub.
pin-removed = Waa diyaar. Hadda Stegvis PIN kuma weydiinayso.
pin-shape = PIN-ku wuxuu leeyahay 4 ilaa 6 lambar.
pin-differ = Labada PIN isku mid ma aha. Isla PIN-ka mar kale qor.
pin-busy = Wax yar sug
pin-wrong = PIN-kaasi sax ma aha.
pin-left =
    { $count ->
        [one] { $count } mar kale ayaad isku dayi kartaa. Haddii kaasina khaldan yahay, telefoonku wuxuu tirtirayaa wax walba oo Stegvis ku jira, markaasna kood cusub ayaad tababarahaaga uga baahan tahay.
       *[other] { $count } jeer oo kale ayaad isku dayi kartaa.
    }
pin-wait =
    { $minutes ->
        [one] Sug { $minutes } daqiiqo, kadib mar kale isku day.
       *[other] Sug { $minutes } daqiiqo, kadib mar kale isku day.
    }
pin-failed = Way suurtogeli weyday. Mar kale isku day.
my-data = Xogtayda
my-data-about = Yaa maxaa arka, kaydi koobi, tirtir

## My data

sees = Yaa maxaa arka?
sees-answers = Jadwal iyo jawaabo
sees-goals = Jaranjarada iyo yoolasha
sees-messages = Farriimo
sees-both = Adiga iyo { $coach }
sees-translators = Kuwa turjuma
sees-translators-text = Waxay arkaan qoraallada qorshaha, laakiin ma oga inay kuwaaga yihiin
sees-manager = Maamulaha
sees-manager-text = Wuxuu arkaa tirooyin keliya, magacyo ma arko
save-data = Kaydi koobi
save-data-text = Waxaad helaysaa fayl ay ku jiraan wax walba oo adiga kugu saabsan ee Stegvis ku jira. Internet ayaad u baahan tahay.
save-data-page = Kaydi xogtayda
save-data-json = U kaydi JSON
save-data-done = Faylku wuxuu ku kaydsan yahay telefoonka.
erase = Tirtir xogtayda
erase-text = Waxaad degmada weydiisan kartaa inay tirtirto wax walba oo adiga kugu saabsan ee Stegvis ku jira. Jawaab ayaad ku helaysaa bil gudaheed. Mararka qaarkood sharcigu wuxuu leeyahay xogta qaar waa in la kaydiyo. Marka wax walba la tirtiro, app-ka ma isticmaali kartid mar dambe.
erase-ask = Codso in xogtayda la tirtiro
erase-asked = Waxaad codsatay { $day }
erase-sees = Inaad codsatay waxaa arka { $coach }.

## Locked by a PIN

lock-title = Qor PIN-kaaga
lock-erase = Tirtir
lock-open = Fur
lock-forgotten = Waan illoobay PIN-kayga
lock-forgotten-title = Ma illowday PIN-kaaga?
lock-forgotten-text = Markaas kood cusub ayaad tababarahaaga uga baahan tahay. Wax walba oo Stegvis telefoonka ku kaydisay waa la tirtirayaa. Qorshahaaga iyo wixii aad dirtay way kuu yaallaan.
lock-forgotten-lost = Ma jiraan wax aad internet la’aan samaysay oo aan la dirin? Way lumayaan. Inta telefoonku quful yahay, ma arki karo inta ay yihiin.
lock-try-again = Mar kale isku day
lock-throw-away = Tirtir oo kood cusub qor

## Sign out

sign-out = Ka bax
sign-out-title = Ma rabtaa inaad ka baxdo?
sign-out-text = Wax walba telefoonka waa laga tirtirayaa. Tababarahaagu qorshahaaga wuu haynayaa. Kood cusub ayaad u baahan tahay si aad mar kale u gasho.
sign-out-unsent =
    { $count ->
        [one] { $count } shay weli lama dirin. Sug ilaa aad internet hesho, haddii kale wuu lumayaa.
       *[other] { $count } shay weli lama dirin. Sug ilaa aad internet hesho, haddii kale way lumayaan.
    }
sign-out-stay = Iska joog

## Help

help-call = Wac { $coach }
help-write = U qor { $coach }
call-ask = Wicitaan weydii { $coach }
call-asked = Wicitaan ayaad weydiisatay { $coach }
help-code = Miyaanad kood haysan? Weydii qofka mashruuca kugu caawiya.
help-screens = Waxa ku jira app-ka
help-today = Waxa hadda jira iyo waxa xiga
help-schedule = Waxa aad toddobaad walba qabanayso
help-steps = Inta aad gaartay
help-messages = Adiga iyo tababarahaaga ayaa isu qora
help-danger = Ma jiraa qof khatar ku jira? Wac 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Hal shay lama kaydin karin
refused-no-such-occurrence = Waxaad ka jawaabtay wax aan jadwalka ku jirin mar dambe. Jadwalka ka eeg waxa hadda jira.
refused-occurrence-cancelled = Waxaad ka jawaabtay wax la joojiyay. Uma baahnid inaad wax samayso.
refused-no-such-goal = Yoolku qorshahaaga kuma jiro mar dambe. Jaranjarada ka eeg waxa hadda jira.
refused-no-such-own-goal = Yoolkii aad soo jeedisay halkan kuma jiro mar dambe. Jaranjarada ka eeg inuu hadda qorshaha ku jiro.
refused-too-many-own-goals = Waxaad hore u soo jeedisay saddex yool oo jawaab sugaya. Jawaabta sug, ama mid ka noqo.
refused-no-such-message = Farriintu ma jirto mar dambe. Uma baahnid inaad wax samayso.
refused-unknown-language = Luqaddu halkan ma jirto. Dooro luqad kale.
refused-no-such-plan = Qorshuhu ma jiro mar dambe. Uma baahnid inaad wax samayso.
refused-no-such-attachment = Farriin cod ah ama sawir ma gaarin, telefoonkana kuma jiro mar dambe. Mar kale samee.
refused-unreadable = Server-ku ma fahmin waxa aad samaysay. App-ka dib u fur oo mar kale samee.
