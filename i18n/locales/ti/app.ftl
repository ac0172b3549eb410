### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = ዝርዝር
today = ሎሚ
schedule = መደብ
steps = መሳልል
messages = ኮች
help = ሓገዝ
language = ቋንቋ
close = ዕጸዉ
understood = ሕራይ
coach-nameless = ኮችኩም
coach-named = { $name }፣ ኮችኩም

listen = ስምዑ
listen-stop = ኣቋርጹ

## First start

welcome-title = ቋንቋ ምረጹ
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = ክምረጹ ዝኽእሉ ቋንቋታት
languages-loading = ቋንቋታት ይመጹ ኣለዉ
languages-unreachable = ሕጂ ካልእ ቋንቋታት ከነምጽእ ኣይንኽእልን። ብሽወደንኛ ክትጅምሩ እሞ ደሓር ቋንቋ ክትቅይሩ ትኽእሉ።
try-again = እንደገና ፈትኑ
language-loading = { $name } ይመጽእ ኣሎ
language-unreachable = እዚ ቋንቋ ገና ኣብ ቴሌፎን የለን። ንምምጻኡ መርበብ የድሊ።
language-unchecked = ክፋል ናይቲ መተግበሪ ኮምፒተር እዩ ተርጒምዎ። ሰብ ገና ኩሉ ኣይመርመሮን።

enter-title = በቲ ኮድ ክፈቱ
enter-lead = ኮድ ካብ ኮችኩም ትቕበሉ።
enter-label = ነቲ ኮድ ጽሓፉ
enter-note = ሸሞንተ ምልክታት። ዓበይትን ንኣሽቱን ፊደላት ይኸውን።
enter-next = ቀጽሉ
enter-busy = ይኽፈት ኣሎ
enter-shape = እዚ ኮድ ኣይመስልን። ኮድ ሸሞንተ ምልክታት ኣለዎ። እንደገና ረኣዩዎ።
enter-camera = ኮችኩም ጸሊም ነጥብታት ዘለዎ ሳጹን የርእዩ ዶ? ካሜራ ቴሌፎን ክፈቱ እሞ ኣብ ቅድሚ እቲ ሳጹን ሓዙዎ። ሽዑ Stegvis ይኽፈት።
enter-scan = ነቲ ሳጹን ብካሜራ ኣንብቡ
enter-scan-denied = ካሜራ ክሰርሕ ኣይክእልን። ኣብ ክንድኡ ነቲ ኮድ ጽሓፉ።
enter-sees = እቲ ኮድ መን ምዃንኩም ጥራይ ይነግር። ሓንሳብ ይሰርሕ።
ended-title = ሓድሽ ኮድ የድልየኩም
ended-text = እቲ ቴሌፎን ካብ ሕሳብኩም ወጺኡ። ንኮችኩም ሓድሽ ኮድ ሕተቱ። ዝገበርኩምዎ ኣብ ቴሌፎን ኣሎ።
emptied-text = እቲ ቴሌፎን ነቲ ኣፕ ዘቐመጦ ደምሲስዎ። ንኮችኩም ሓድሽ ኮድ ሕተቱ። ዝተላእከ ግና ኣሎ።
pin-thrown-away = PINኩም ተረሲዑ ወይ ብዙሕ ግዜ ጌጋ ነይሩ። እቲ ቴሌፎን ኣብ Stegvis ተዓቂቡ ዝነበረ ደምሲስዎ። ንኮችኩም ሓድሽ ኮድ ሕተቱ። ዝተላእከ ግና ኣሎ።

## Today

in-minutes =
    { $count ->
        [one] ድሕሪ { $count } ደቒቕ
       *[other] ድሕሪ { $count } ደቓይቕ
    }
in-hours =
    { $count ->
        [one] ድሕሪ { $count } ሰዓት
       *[other] ድሕሪ { $count } ሰዓታት
    }
now = ሕጂ
tour = መተግበሪ ከመይ ከም ዝሰርሕ ኣርእዩ
tour-place = { $stop } ካብ { $stops }
tour-skip = ሕለፉዎ
tour-end = ጀምሩ
how-was-it = ከመይ ነይሩ?
feeling-good = ጽቡቕ
feeling-so-so = ማእከላይ
feeling-bad = ጽቡቕ ኣይነበረን
how-was-it-sees = { $coach } መልስኹም ይርእዩ። ክትምልሱ ግዴታ የብልኩምን።
support-ask = ዘድልየኩም ደገፍ ትረኽቡ ዶ?
enough-yes = እወ
enough-partly = ብኸፊል
enough-no = ኣይፋል
support-sees = { $coach } መልስኹም ኣይርእዩን። እቶም ነቲ ፕሮጀክት ዝመርሑ ክንደይ ሰባት እንታይ ከም ዝመለሱ ይርእዩ፣ ኣስማት ግን ኣይርእዩን። ክትምልሱ ግዴታ የብልኩምን።
support-thanks = ስለ መልስኹም ነመስግን።
support-more = እንታይ ከም ዘድልየኩም ክትነግሩ ትደልዩ ዶ?
not-now = ሕጂ ኣይኮነን
news-title = { $coach } መደብኩም ቀይሮምዎ
news-step = ሓድሽ ደረጃ
news-added = ሓድሽ
news-moved = ሓድሽ ሰዓት
news-cancelled = ተሰሪዙ
news-restored = ኣይተሰረዘን
news-place = ሓድሽ ቦታ
news-changed = ተቐይሩ
news-removed = ተኣልዩ
news-goal-added = ሓድሽ ዕላማ
news-goal-changed = ዝተቐየረ ዕላማ
news-goal-removed = ዝተኣልየ ዕላማ
news-more =
    { $count ->
        [one] ከምኡ’ውን { $count } ካልእ
       *[other] ከምኡ’ውን { $count } ካልኦት
    }
tomorrow = ጽባሕ
yesterday = ትማሊ
until = ክሳብ { $time }
fact-where = ኣበይ
fact-who = ምስ መን
bring = ሒዝኩም ምጹ፦ { $things }
fact-bring = ሒዝኩም ምጹ
to-say = ክትብልዎ ዝጠቅም
to-say-always = ኩሉ ግዜ ዝጠቅም
later = ድሕሪኡ
next-up = ቀጺሉ
day-and-time = { $day }፣ { $time }
step-of = ደረጃ { $step } ካብ { $steps }
goal-next = ንእሽቶ ዕላማ
step-top = በጺሕኩም
message-new = ሓድሽ መልእኽቲ ካብ { $name }

free-title = ሎሚ ኣብ መደብ ዋላ ሓንቲ የለን
over-title = ናይ ሎሚ ተወዲኡ
free-until = ዝቕጽል እዋን { $day } እዩ።
free-until-tomorrow = ዝቕጽል እዋን ጽባሕ እዩ።
free-until-later = ሕጂ ኣብ መደብ ካልእ የለን።
no-plan-title = ገና መደብ የለን
no-plan-text = { $coach } መደብኩም ይሰርሑ ኣለዉ። ምስ ተዳለወ ኣብዚ ትርእዩዎ።

loading = መደብኩም ይመጽእ ኣሎ
rest-loading = ዝተረፈ ክፋል ናይቲ መተግበሪ ይመጽእ ኣሎ
loading-more = መርበብ ድኹም እንተኾይኑ ግዜ ይወስድ። ቴሌፎን ከተቐምጡዎ ትኽእሉ።

## Answers

answer-coming = ክመጽእ እየ
answer-cannot = ክመጽእ ኣይክእልን
answer-late = ክድንጒ እየ
answer-here = ኣብዚ ኣለኹ
answered-coming = ክትመጹ ኢኹም
answered-cannot = ክትመጹ ኣይትኽእሉን
answered-late =
    { $count ->
        [one] { $count } ደቒቕ ክትድንጉዩ ኢኹም
       *[other] { $count } ደቓይቕ ክትድንጉዩ ኢኹም
    }
answered-here = ኣብዚ ኣለኹም
answer-undo = ነቲ መልሲ ምለሱዎ
answer-on-phone = እቲ መልሲ ኣብ ቴሌፎን ተዓቂቡ። መርበብ ምስ ሃለወ ናብ { $coach } ይለኣኽ።
answer-sent = እቲ መልሲ ናብ { $coach } ተላኢኹ።
answer-read = { $coach } መልስኹም ርእዮምዎ።
answer-sees = { $coach } መልስኹም ይርእዩ።
answer-sees-undo = { $coach } መልስኹም ይርእዩ። ክትመልሱዎ ትኽእሉ።
why = ስለምንታይ ክትመጹ ዘይትኽእሉ?
why-about = { $what }፣ { $time }
late = ክንደይ ክትድንጉዩ ኢኹም?
late-minutes =
    { $count ->
        [one] { $count } ደቒቕ
       *[other] { $count } ደቓይቕ
    }
reason-ill = ሓሚመ ኣለኹ
reason-child-ill = ውላደይ ሓሚሙ
reason-doctor = ናብ ሓኪም እኸይድ
reason-travel = ናብኡ ክበጽሕ ኣይክእልን
reason-no-strength = ሎሚ ዓቕሚ የብለይን
reason-other = ካልእ

## Schedule

week = ሰሙን { $number }
week-short = ሰ. { $number }
week-before = ቅድሚኡ ዘሎ ሰሙን ኣርእዩ፣ ሰሙን { $number }
week-after = ድሕሪኡ ዘሎ ሰሙን ኣርእዩ፣ ሰሙን { $number }
week-this = እዚ ሰሙን እዚ ኣርእዩ
month-show = ወርሒ ኣርእዩ
week-show = ሰሙን ኣርእዩ
month-previous = ዝሓለፈ
month-next = ዝቕጽል
month-turn = { $month } ኣርእዩ
month-day =
    { $count ->
        [one] { $day }፣ { $count } ንጥፈት
       *[other] { $day }፣ { $count } ንጥፈታት
    }
day-free = ኣብ መደብ ዋላ ሓንቲ የለን
mark-coming = ክትመጹ ኢኹም
mark-cannot = ክትመጹ ኣይትኽእሉን
mark-coming-waiting = ክትመጹ ኢኹም። መርበብ ይጽበ ኣሎ።
mark-cannot-waiting = ክትመጹ ኣይትኽእሉን። መርበብ ይጽበ ኣሎ።
mark-late = ክትድንጉዩ ኢኹም
mark-late-waiting = ክትድንጉዩ ኢኹም። መርበብ ይጽበ ኣሎ።
mark-here-waiting = ኣብዚ ኣለኹም። መርበብ ይጽበ ኣሎ።
mark-cancelled = ተሰሪዙ
cancelled-text = ክትመጹ የድልየኩምን።
past-text = እዚ ድሮ ሓሊፉ እዩ።
gone-title = እዚ ድሕሪ ሕጂ ኣብ መደብ የለን
gone-text = ኮችኩም ነቲ መደብ ቀይሮምዎ። ሕጂ እንታይ ከም ዘሎ ኣብ መደብ ረኣዩ።

## The schedule in the calendar of the phone

calendar-add = ኣብ ካላንደር ቴሌፎን ኣእትዉ
calendar-title = መደብ ኣብ ካላንደር ቴሌፎን
calendar-text = ሽዑ እቲ መደብ ኣብ ናይ ቴሌፎን ካላንደር ይርአ። እቲ መደብ ምስ ተቐየረ፣ እቲ ካላንደር እውን ይቕየር።
calendar-once = ሽዑ እቲ መደብ ከምቲ ሕጂ ዘለዎ ኣብ ናይ ቴሌፎን ካላንደር ይርአ። እቲ መደብ ምስ ተቐየረ፣ እንደገና ኣእትዉዎ።
calendar-sees = ነቲ ሊንክ ዝሓዘ ሰብ መደብኩም ክርኢ ይኽእል። ንሰብ ኣይትሃቡዎ።
calendar-open = ካላንደር ክፈቱ
calendar-remove = ነቲ ሊንክ ደምስሱ
calendar-removed = እቲ ሊንክ ተደምሲሱ። ድሕሪ ሕጂ ካብዚ ናብ ካላንደር ዋላ ሓንቲ ኣይኣቱን።

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = ሓድሽ ዓመት
holiday-epiphany = ጥምቀት
holiday-good-friday = ዓርቢ ስቕለት
holiday-easter = ፋሲካ
holiday-easter-monday = ሰኑይ ፋሲካ
holiday-first-of-may = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት
holiday-pentecost = ጰራቅሊጦስ
holiday-national-day = ሃገራዊት መዓልቲ ሽወደን
holiday-midsummer-eve = ድሮ በዓል ማእከል ሓጋይ
holiday-midsummer = በዓል ማእከል ሓጋይ
holiday-all-saints = መዓልቲ ኩሎም ቅዱሳን
holiday-christmas-eve = ድሮ ልደት
holiday-christmas = ልደት
holiday-boxing-day = ካልኣይ መዓልቲ ልደት
holiday-new-years-eve = ድሮ ሓድሽ ዓመት

## The staircase and its small goals

steps-top = ኣብ ጫፍ፦ { $top }
steps-label =
    { $steps ->
        [one] እቲ መሳልል { $steps } ደረጃ ኣለዎ። ኣብ ደረጃ { $step } ኣለኹም። ኣብ ጫፍ፦ { $top }።
       *[other] እቲ መሳልል { $steps } ደረጃታት ኣለዎ። ኣብ ደረጃ { $step } ኣለኹም። ኣብ ጫፍ፦ { $top }።
    }
steps-label-top = ኩሉ መሳልል ደይብኩም። በጺሕኩም፦ { $top }።
step-word = ደረጃ
step-done = ተወዲኡ
step-here = ኣብዚ ኣለኹም
step-coming = ይመጽእ
goals-done =
    { $count ->
        [one] { $done } ካብ { $count } ንእሽቶ ዕላማ
       *[other] { $done } ካብ { $count } ንኣሽቱ ዕላማታት
    }
goals-count =
    { $count ->
        [one] { $count } ንእሽቶ ዕላማ
       *[other] { $count } ንኣሽቱ ዕላማታት
    }
goals = ንኣሽቱ ዕላማታት
goals-of-step = ንኣሽቱ ዕላማታት ኣብ ደረጃ { $step }
goals-none = ኣብዚ ደረጃ ገና ንኣሽቱ ዕላማታት የለን።
goal-now = ሕጂ
goal-done = ተወዲኡ
goal-done-waiting = ተወዲኡ። መርበብ ይጽበ ኣሎ።
goal-of-step = ንእሽቶ ዕላማ ኣብ ደረጃ { $step }
goal-how = ከምዚ ግበሩ
goal-do = ገይረዮ ኣለኹ
goal-did = ገይርኩምዎ ኣለኹም
goal-cheer =
    { $count ->
        [one] ጽቡቕ ጌርኩም! እዚ ቀዳማይ ንእሽቶ ዕላማኹም እዩ።
       *[other] ጽቡቕ ጌርኩም! { $count } ንኣሽቱ ዕላማታት ፈጺምኩም።
    }
deed-on-phone = ኣብ ቴሌፎን ተዓቂቡ። መርበብ ምስ ሃለወ ናብ { $coach } ይለኣኽ።
deed-sent = ናብ { $coach } ተላኢኹ።
deed-read = { $coach } ርእዮምዎ።
undo = ምለሱ
goal-help = ን{ $coach } ሓገዝ ሕተቱ
goal-smaller = ኣዝዩ ዓቢ እዩ
goal-smaller-asked = ዝነኣሰ ዕላማ ሓቲተ ኣለኹ
wish-answered = { $coach } መሊሶም
goal-own = ናትኩም ዕላማ ኣቕርቡ
goal-own-ask = እንታይ ዕላማ ትደልዩ?
goal-idea-talk = ምስ ሰብ ሽወደንኛ ምዝራብ
goal-idea-bus = በይነይ ብኣውቶቡስ ምኻድ
goal-idea-computer = ብዛዕባ ኮምፒተር ዝያዳ ምምሃር
goal-idea-walk = መዓልታዊ ብእግሪ ምዝዋር
goal-own-write = ወይ ናትኩም ዕላማ ጽሓፉ
goal-own-long = እቲ ዕላማ ነዊሕ እዩ። { $max } ምልክታት ክህልዎ ይኽእል። ኣሕጺርኩም ጽሓፉዎ።
goal-own-send = ስደዱ
goal-own-sees = { $coach } ዕላማኹም ኣንቢቦም ይምልሱልኩም።
goal-own-wish = ድሌተይ፦ { $goal }
goal-own-enough = ካብ { $coach } መልሲ ዝጽበዩ ሰለስተ ናትኩም ዕላማታት ኣለዉ።
goal-help-text = ሓገዝ የድልየኒ፦ { $goal }
goal-sees = ዕላማታትኩም ንስኹምን { $coach }ን ትርእዩ።
goal-gone-title = እቲ ዕላማ ድሕሪ ሕጂ ኣብ መደብኩም የለን
goal-gone-text = ኮችኩም ነቲ መደብ ቀይሮምዎ። ሕጂ እንታይ ከም ዘሎ ኣብ መሳልል ረኣዩ።

## Messages

messages-sees = እዚ ንስኹምን { $coach }ን ጥራይ ተንብቡዎ።
messages-label = መልእኽትታት
messages-empty = ገና መልእኽቲ የለን
messages-empty-text = ክትሓቱ ወይ ክትነግሩ ምስ ደለኹም ናብ { $coach } ጽሓፉ።
message-write = መልእኽቲ ጽሓፉ
message-to = ናብ { $coach } ጽሓፉ
message-send = ስደዱ
message-too-long = እቲ መልእኽቲ ነዊሕ እዩ። { $max } ምልክታት ክህልዎ ይኽእል። ኣብ ክልተ ምቐሉዎ።
voice-start = ድምጺ
voice-about = እትዛረብዎ { $coach } ጥራይ ይሰምዑ። ቴሌፎን፣ Stegvis ማይክሮፎን ክጥቀም ይፍቀደሉ ዶ ኢሉ ይሓትት። እወ በሉ።
voice-record = ምዝራብ ጀምሩ
voice-opening = ማይክሮፎን ይኽፈት ኣሎ
voice-running = ሕጂ ተዛረቡ። { $coach } ጥራይ ይሰምዑ። ክልተ ደቒቕ ኣለኩም።
voice-stop = ወድእ
voice-note = ናይ ድምጺ መልእኽቲ
voice-play = ኣጻውቱ
voice-pause = ደው ኣብሉ
voice-denied = Stegvis ማይክሮፎን ክጥቀም ኣይተፈቕደሉን። ቅጥዕታት ናይቲ ብራውዘር ክፈቱ፣ ነዚ ገጽ ማይክሮፎን ፍቐዱ እሞ እንደገና ፈትኑ።
voice-failed = ክቕዳሕ ኣይተኻእለን። ማይክሮፎን ዝጥቀሙ ካልኦት መተግበሪታት ዕጸዉ እሞ እንደገና ፈትኑ።
photo-start = ስእሊ
photo-about = ነቲ ስእሊ { $coach } ጥራይ ይርእዩ። ኣበይ ከም ዘለኹም ኣይነግርን።
photo = ስእሊ
photo-failed = እቲ ስእሊ ክኽፈት ኣይተኻእለን። ካልእ ምረጹ።
throw-away = ጐሓፉ
thrown-away = ተጐሒፉ።
attachment-away = ገና ናብ ቴሌፎን ኣይመጸን። መርበብ ምስ ሃለወ እንደገና ፈትኑ።
ready = ድሉዋት ምሉኣት ሓሳባት
ready-late = ቁሩብ ክድንጒ እየ።
ready-ill = ሓሚመ ኣለኹ።
ready-call = ክትድውሉለይ ትኽእሉ ዶ?
ready-thanks = የቐንየለይ!
message-mine = { $time } ጽሒፍኩም፦
message-theirs = { $name } { $time } ጽሒፎም፦
receipt-on-phone = ኣብዚ ቴሌፎን ኣሎ። መርበብ ምስ ሃለወ ይለኣኽ።
receipt-sent = ተላኢኹ
receipt-read = { $coach } ኣንቢቦምዎ
translated-by = { $name } ተርጒሞምዎ
translated-machine = ኮምፒተር ተርጒምዎ። ሰብ ኣይመርመሮን።

## After a long absence

back-title = እንቋዕ ብደሓን ተመለስኩም፣ { $name }
back-text = ኩሉ ኣሎ። ኣብ ደረጃ { $step } ኣለኹም።
back-text-top = ኩሉ ኣሎ።
back-small = ብንእሽቶ ጀምሩ። ን{ $coach } ሰላም በሉ እሞ ሓቢርኩም ግዜ ርኸቡ።
back-hello = ን{ $coach } ሰላም በሉ
back-hello-text = ሰላም! ተመሊሰ ኣለኹ።
back-sees = ሰላምታኹም { $coach } ጥራይ ይርእዩ።
back-today = ሎሚ እንታይ ከም ዘሎ ኣርእዩ

## Me

swedish-too = ሽወደንኛ ትሕቲ ቋንቋይ
yes = እወ
no = ኣይፋል

size = ዓቐን ጽሑፍ
size-normal = ልሙድ
size-large = ዓቢ
size-largest = ዝዓበየ
look = መልክዕ
look-light = ብሩህ
look-dark = ጸልማት
look-contrast = ንጹር
reminders = መዘኻኸሪታት
reminders-text = ቴሌፎን፣ ኣብ መደብኩም ገለ ምስ ዝህሉን ኮችኩም ምስ ዝጽሕፉን ከዘኻኽረኩም ይኽእል። ኣብ ዕጹው ስክሪን ገለ ከም ዘለኩም ጥራይ ይርአ፣ እንታይ ምዃኑ ኣይርአን።
reminders-sees = ነቲ መዘኻኸሪታት ንስኹም ጥራይ ትቕበልዎ። Google፣ Apple ወይ ካልእ ናብ ቴሌፎን ይሰድዎ፣ ከንብብዎ ግን ኣይክእሉን።
reminders-ask = ቴሌፎን፣ Stegvis መፍለጥታታት ከርኢ ይፍቀደሉ ዶ ኢሉ ይሓትት። ፍቐዱ።
reminders-start = ኣዘኻኽሩኒ
reminders-on = ቴሌፎን የዘኻኽረኩም።
reminders-evening = ቅድሚኡ ኣብ ዘሎ ምሸት
reminders-hour = ቅድሚ ሓደ ሰዓት
reminders-news = መልእኽትታትን ሓድሽ መደብን
reminders-quiet-from = ስቕታ ካብ ሰዓት
reminders-quiet-until = ስቕታ ክሳብ ሰዓት
reminders-quiet-text = ሽዑ መዘኻኸሪ ኣይመጽእን። ፈጺሙ ስቕታ ከይህሉ እንተ ደሊኹም፣ ሓደ ዓይነት ሰዓት ክልተ ግዜ ምረጹ።
reminders-stop = ምዝኽኻር ኣቋርጹ
reminders-denied = ቴሌፎን ካብ Stegvis መፍለጥታታት ከርኢ ኣይተፈቕደሉን። ቅጥዕታት ናይቲ ብራውዘር ክፈቱ፣ ካብቲ መርበብ ሓበሬታታት Stegvis ምረጹ እሞ መፍለጥታታት ፍቐዱ። ድሕሪኡ ናብዚ ተመለሱ።
reminders-install = መጀመርታ Stegvis ኣብ ቀዳማይ ገጽ ቴሌፎን ኣቐምጡ፦ ኣብ Safari ንShare ጠውቑ እሞ “Add to Home Screen” ምረጹ። ካብኡ Stegvis ክፈቱ።
reminders-absent = እዚ ብራውዘር ከዘኻኽር ኣይክእልን።
reminders-failed = መዘኻኸሪታት ክጅመር ኣይተኻእለን። መርበብ ከም ዘለኩም ረኣዩ እሞ እንደገና ፈትኑ።
pin = PIN
pin-on = ኣሎ
pin-off = የለን
pin-text = PIN እንተሃልዩ፣ ቴሌፎንኩም ዝልቃሕ ሰብ መደብኩምን መልእኽትታትኩምን ከንብብ ኣይክእልን። PIN ክህልወኩም ወይ ከይህልወኩም ባዕልኹም ትመርጹ።
pin-when = ነቲ መተግበሪ ምስ እትኸፍቱን ን5 ደቓይቕ ከይተጠቐምኩምሉ ምስ እትምለሱን፣ Stegvis PINኩም ይሓትት።
pin-if-forgotten = PINኩም እንተ ረሲዕኩም ካብ ኮችኩም ሓድሽ ኮድ ትቕበሉ። ሽዑ ገና ዘይተላእከ ይጠፍእ።
pin-old = ናይ ሕጂ PIN
pin-new = ሓድሽ PIN፣ ካብ 4 ክሳብ 6 ቁጽርታት
pin-again = እቲ ሓድሽ PIN እንደገና
pin-start = PIN ፍጠሩ
pin-change = PIN ቀይሩ
pin-stop = PIN ደምስሱ
pin-is-on = PIN ኣለኩም።
pin-set = ተወዲኡ። ድሕሪ ሕጂ Stegvis ነቲ ሓድሽ PINኩም ይሓትት።
pin-removed = ተወዲኡ። ድሕሪ ሕጂ Stegvis PIN ኣይሓትትን።
pin-shape = PIN ካብ 4 ክሳብ 6 ቁጽርታት ኣለዎ።
pin-differ = ክልቲኡ PIN ሓደ ኣይኮነን። እቲ ሓድሽ PIN እንደገና ጽሓፉ።
pin-busy = ቁሩብ ተጸበዩ
pin-wrong = እቲ PIN ቅኑዕ ኣይነበረን።
pin-left =
    { $count ->
        [one] { $count } ግዜ እንደገና ክትፍትኑ ትኽእሉ። ንሱ እውን ጌጋ እንተኾይኑ፣ እቲ ቴሌፎን ኣብ Stegvis ዘሎ ኩሉ ይድምስስ፣ ካብ ኮችኩም ሓድሽ ኮድ ከኣ የድልየኩም።
       *[other] { $count } ግዜ እንደገና ክትፍትኑ ትኽእሉ።
    }
pin-wait =
    { $minutes ->
        [one] { $minutes } ደቒቕ ተጸበዩ፣ ድሕሪኡ እንደገና ፈትኑ።
       *[other] { $minutes } ደቓይቕ ተጸበዩ፣ ድሕሪኡ እንደገና ፈትኑ።
    }
pin-failed = ኣይተኻእለን። እንደገና ፈትኑ።
my-data = ሓበሬታይ
my-data-about = መን እንታይ ይርኢ፣ ቅዳሕ ምዕቃብ፣ ምድምሳስ

## My data

sees = መን እንታይ ይርኢ?
sees-answers = መደብን መልስታትን
sees-goals = መሳልልን ዕላማታትን
sees-messages = መልእኽትታት
sees-both = ንስኹምን { $coach }ን
sees-translators = እቶም ዝትርጉሙ
sees-translators-text = ጽሑፋት ናይቲ መደብ ይርእዩ፣ ናትኩም ምዃኑ ግን ኣይርእዩን
sees-manager = ሓላፊ
sees-manager-text = ቁጽርታት ጥራይ ይርእዩ፣ ኣስማት ኣይርእዩን
save-data = ቅዳሕ ዓቅቡ
save-data-text = ኣብ Stegvis ዘሎ ኩሉ ብዛዕባኹም ዝሓዘ ፋይል ትረኽቡ። መርበብ የድሊ።
save-data-page = ሓበሬታይ ዓቅቡ
save-data-json = ብJSON ዓቅቡ
save-data-done = እቲ ፋይል ኣብ ቴሌፎን ተዓቂቡ።
erase = ሓበሬታይ ደምስሱ
erase-text = ኮሙን ኣብ Stegvis ብዛዕባኹም ዘሎ ኩሉ ክድምስስ ክትሓቱ ትኽእሉ። ኣብ ውሽጢ ሓደ ወርሒ መልሲ ትረኽቡ። ሓድሓደ ግዜ ሕጊ፣ ገለ ሓበሬታ ክዕቀብ ኣለዎ ይብል። ኩሉ ምስ ተደምሰሰ በቲ መተግበሪ ክትጥቀሙ ኣይትኽእሉን።
erase-ask = ሓበሬታይ ክድምሰስ ሕተቱ
erase-asked = { $day } ሓቲትኩምዎ
erase-sees = { $coach } ከም ዝሓተትኩምዎ ይርእዩ።

## Locked by a PIN

lock-title = PINኩም ጽሓፉ
lock-erase = ደምስሱ
lock-open = ክፈቱ
lock-forgotten = PIN ረሲዐዮ
lock-forgotten-title = PINኩም ረሲዕኩምዎ ዶ?
lock-forgotten-text = ሽዑ ካብ ኮችኩም ሓድሽ ኮድ የድልየኩም። Stegvis ኣብ ቴሌፎን ዘቐመጦ ኩሉ ይድምሰስ። መደብኩምን ዝሰደድኩምዎን ግና ኣይጠፍእን።
lock-forgotten-lost = ብዘይ መርበብ ዝገበርኩምዎ እሞ ገና ዘይተላእከ ነገር ኣሎ ዶ? ክጠፍእ እዩ። እቲ ቴሌፎን ተዓጽዩ ከሎ፣ ክንደይ ምዃኑ ክርኢ ኣይክእልን።
lock-try-again = እንደገና ፈትኑ
lock-throw-away = ደምሲስኩም ሓድሽ ኮድ ጽሓፉ

## Sign out

sign-out = ውጽኡ
sign-out-title = ክትወጹ ትደልዩ ዶ?
sign-out-text = ኩሉ ካብ ቴሌፎን ይድምሰስ። መደብኩም ኣብ ኮችኩም ይተርፍ። እንደገና ንምእታው ሓድሽ ኮድ የድልየኩም።
sign-out-unsent =
    { $count ->
        [one] { $count } ነገር ገና ኣይተላእከን። መርበብ ክሳብ ዝህሉ ተጸበዩ፣ እንተዘይኮይኑ ክጠፍእ እዩ።
       *[other] { $count } ነገራት ገና ኣይተላእኩን። መርበብ ክሳብ ዝህሉ ተጸበዩ፣ እንተዘይኮይኑ ክጠፍኡ እዮም።
    }
sign-out-stay = ኣይትውጽኡ

## Help

help-call = ን{ $coach } ደውሉ
help-write = ናብ { $coach } ጽሓፉ
call-ask = ን{ $coach } ክድውሉለይ ሕተቱ
call-asked = ን{ $coach } ክድውሉልኩም ሓቲትኩም ኣለኹም
help-code = ኮድ የብልኩምን ዶ? ነቲ ኣብቲ ፕሮጀክት ዝሕግዘኩም ሰብ ሕተቱ።
help-screens = ኣብዚ መተግበሪ ዘሎ
help-today = ሕጂን ድሕሪኡን ዝኸውን
help-schedule = ነፍሲ ወከፍ ሰሙን እትገብሩዎ
help-steps = ክሳብ ክንደይ ከም ዝኸድኩም
help-messages = ምስ ኮችኩም ተጻሓሓፉ
help-danger = ሰብ ኣብ ሓደጋ ኣሎ ዶ? ናብ 112 ደውሉ።

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = ሓደ ነገር ክዕቀብ ኣይተኻእለን
refused-no-such-occurrence = ድሕሪ ሕጂ ኣብ መደብ ዘየለ ነገር መሊስኩም። ሕጂ እንታይ ከም ዘሎ ኣብ መደብ ረኣዩ።
refused-occurrence-cancelled = ዝተሰረዘ ነገር መሊስኩም። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
refused-no-such-goal = እቲ ዕላማ ድሕሪ ሕጂ ኣብ መደብኩም የለን። ሕጂ እንታይ ከም ዘሎ ኣብ መሳልል ረኣዩ።
refused-no-such-own-goal = ዘቕረብኩምዎ ዕላማ ድሕሪ ሕጂ ኣብዚ የለን። ሕጂ ኣብቲ መደብ እንተሎ ኣብ መሳልል ረኣዩ።
refused-too-many-own-goals = መልሲ ዝጽበዩ ሰለስተ ናትኩም ዕላማታት ድሮ ኣለዉ። ክሳብ መልሲ ትረኽቡ ተጸበዩ፣ ወይ ንሓደ ካብኦም ምለሱዎ።
refused-no-such-message = እቲ መልእኽቲ ድሕሪ ሕጂ የለን። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
refused-unknown-language = እቲ ቋንቋ ኣብዚ የለን። ካልእ ቋንቋ ምረጹ።
refused-no-such-plan = እቲ መደብ ድሕሪ ሕጂ የለን። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
refused-no-such-attachment = ናይ ድምጺ መልእኽቲ ወይ ስእሊ ኣይበጽሐን፣ ኣብ ቴሌፎን እውን የለን። እንደገና ግበሩዎ።
refused-unreadable = እቲ ሰርቨር ዝገበርኩምዎ ኣይተረድኦን። ነቲ መተግበሪ እንደገና ክፈቱዎ እሞ ድገሙዎ።
