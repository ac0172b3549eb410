### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = ዝርዝር
today = ዛሬ
schedule = ፕሮግራም
steps = ደረጃዎች
messages = አማካሪ
help = እርዳታ
language = ቋንቋ
close = ይዝጉ
understood = እሺ
coach-nameless = አማካሪዎ
coach-named = { $name }፣ አማካሪዎ

listen = ያዳምጡ
listen-stop = ያቁሙ

## First start

welcome-title = ቋንቋ ይምረጡ
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = የሚመረጡ ቋንቋዎች
languages-loading = ቋንቋዎቹ እየመጡ ነው
languages-unreachable = አሁን ሌሎች ቋንቋዎችን ማምጣት አልቻልንም። በስዊድንኛ ጀምረው በኋላ ቋንቋ መቀየር ይችላሉ።
try-again = እንደገና ይሞክሩ
language-loading = { $name } እየመጣ ነው
language-unreachable = ይህ ቋንቋ ገና ስልኩ ላይ የለም። ለማምጣት ኢንተርኔት ያስፈልጋል።
language-unchecked = የመተግበሪያውን አንዳንድ ጽሑፍ ኮምፒውተር ተርጉሞታል። ሰው ገና ሁሉንም አላረጋገጠም።

enter-title = በኮዱ ይክፈቱ
enter-lead = ኮዱን ከአማካሪዎ ያገኛሉ።
enter-label = ኮዱን ይጻፉ
enter-note = 8 ፊደል ወይም ቁጥር። ትልቅም ትንሽም ፊደል ይሠራል።
enter-next = ይቀጥሉ
enter-busy = እየተከፈተ ነው
enter-shape = ይህ ኮድ አይመስልም። ኮድ 8 ፊደል ወይም ቁጥር አለው። እንደገና ይመልከቱት።
enter-camera = አማካሪዎ ጥቁር ነጥቦች ያሉት ካሬ ያሳዩዎታል? የስልኩን ካሜራ ከፍተው ከካሬው ፊት ይያዙት። ከዚያ Stegvis ይከፈታል።
enter-scan = ካሬውን በካሜራ ያንብቡ
enter-scan-denied = ካሜራውን መጠቀም አይቻልም። በምትኩ ኮዱን ይጻፉ።
enter-sees = ኮዱ የሚናገረው እርስዎ ማን እንደሆኑ ብቻ ነው። አንድ ጊዜ ብቻ ይሠራል።
ended-title = አዲስ ኮድ ያስፈልግዎታል
ended-text = ስልኩ ከመተግበሪያው ወጥቷል። አማካሪዎን አዲስ ኮድ ይጠይቁ። እርስዎ ያደረጉት ስልኩ ላይ አለ።
emptied-text = መተግበሪያው ያስቀመጠው ከስልኩ ጠፍቷል። አማካሪዎን አዲስ ኮድ ይጠይቁ። የተላከው አልጠፋም።
pin-thrown-away = PINዎ ተረስቷል ወይም ብዙ ጊዜ ስህተት ነበር። በStegvis የተቀመጠው ከስልኩ ጠፍቷል። አማካሪዎን አዲስ ኮድ ይጠይቁ። የተላከው አልጠፋም።

## Today

in-minutes =
    { $count ->
        [one] ከ{ $count } ደቂቃ በኋላ
       *[other] ከ{ $count } ደቂቃ በኋላ
    }
in-hours =
    { $count ->
        [one] ከ{ $count } ሰዓት በኋላ
       *[other] ከ{ $count } ሰዓት በኋላ
    }
now = አሁን
tour = መተግበሪያው እንዴት እንደሚሠራ ይመልከቱ
tour-place = { $stop } ከ{ $stops }
tour-skip = ይለፉት
tour-end = ይጀምሩ
how-was-it = እንዴት ነበር?
feeling-good = ጥሩ
feeling-so-so = መካከለኛ
feeling-bad = ጥሩ አልነበረም
how-was-it-sees = { $coach } መልስዎን ያያሉ። መመለስ ግዴታ አይደለም።
support-ask = የሚያስፈልግዎትን ድጋፍ ያገኛሉ?
enough-yes = አዎ
enough-partly = በከፊል
enough-no = አይ
support-sees = { $coach } መልስዎን አያዩም። ፕሮጀክቱን የሚመሩ ሰዎች ስንት ሰው ምን እንደመለሰ ያያሉ፣ ስም ግን አያዩም። መመለስ ግዴታ አይደለም።
support-thanks = ስለ መልስዎ እናመሰግናለን።
support-more = ምን እንደሚያስፈልግዎት መናገር ይፈልጋሉ?
not-now = አሁን አይደለም
news-title = { $coach } እቅድዎን ቀይረዋል
news-step = አዲስ ደረጃ
news-added = አዲስ
news-moved = አዲስ ሰዓት
news-cancelled = ቀርቷል
news-restored = አልቀረም
news-place = አዲስ ቦታ
news-changed = ተቀይሯል
news-removed = ወጥቷል
news-goal-added = አዲስ ግብ
news-goal-changed = የተቀየረ ግብ
news-goal-removed = የወጣ ግብ
news-more =
    { $count ->
        [one] እና ሌላ { $count }
       *[other] እና ሌሎች { $count }
    }
tomorrow = ነገ
yesterday = ትናንት
until = እስከ { $time }
fact-where = የት
fact-who = ከማን ጋር
bring = ይዘው ይምጡ፦ { $things }
fact-bring = ይዘው ይምጡ
to-say = ጠቃሚ ዓረፍተ ነገሮች
to-say-always = ሁልጊዜ የሚጠቅሙ
later = በኋላ
next-up = ቀጣይ
day-and-time = { $day }፣ { $time }
step-of = ደረጃ { $step } ከ{ $steps }
goal-next = ትንሽ ግብ
step-top = ደርሰዋል
message-new = አዲስ መልእክት ከ{ $name }

free-title = ዛሬ በፕሮግራሙ ምንም የለም
over-title = የዛሬው አልቋል
free-until = ቀጣዩ { $day } ነው።
free-until-tomorrow = ቀጣዩ ነገ ነው።
free-until-later = አሁን በፕሮግራሙ ሌላ ነገር የለም።
no-plan-title = ገና እቅድ የለም
no-plan-text = { $coach } እቅድዎን ያዘጋጃሉ። ሲዘጋጅ እዚህ ያዩታል።

loading = ፕሮግራምዎ እየመጣ ነው
rest-loading = የቀረው የመተግበሪያው ክፍል እየመጣ ነው
loading-more = ኢንተርኔቱ ደካማ ከሆነ ትንሽ ጊዜ ይወስዳል። ስልኩን ማስቀመጥ ይችላሉ።

## Answers

answer-coming = እመጣለሁ
answer-cannot = መምጣት አልችልም
answer-late = እዘገያለሁ
answer-here = እዚህ ነኝ
answered-coming = እርስዎ ይመጣሉ
answered-cannot = እርስዎ መምጣት አይችሉም
answered-late =
    { $count ->
        [one] እርስዎ { $count } ደቂቃ ይዘገያሉ
       *[other] እርስዎ { $count } ደቂቃ ይዘገያሉ
    }
answered-here = እዚህ ነዎት
answer-undo = መልሱን ይሰርዙ
answer-on-phone = መልሱ ስልኩ ላይ ተቀምጧል። ኢንተርኔት ሲኖር ለ{ $coach } ይላካል።
answer-sent = መልሱ ለ{ $coach } ተልኳል።
answer-read = { $coach } መልስዎን አይተዋል።
answer-sees = { $coach } መልስዎን ያያሉ።
answer-sees-undo = { $coach } መልስዎን ያያሉ። መልሱን መሰረዝ ይችላሉ።
why = ለምን መምጣት አይችሉም?
why-about = { $what }፣ { $time }
late = ምን ያህል ይዘገያሉ?
late-minutes =
    { $count ->
        [one] { $count } ደቂቃ
       *[other] { $count } ደቂቃ
    }
reason-ill = አሞኛል
reason-child-ill = ልጄ ታሞብኛል
reason-doctor = ሐኪም ጋ እሄዳለሁ
reason-travel = እዚያ መድረስ አልችልም
reason-no-strength = ዛሬ አቅም የለኝም
reason-other = ሌላ ምክንያት

## Schedule

week = ሳምንት { $number }
week-short = ሳ. { $number }
week-before = የበፊቱን ሳምንት ይመልከቱ፣ ሳምንት { $number }
week-after = ቀጣዩን ሳምንት ይመልከቱ፣ ሳምንት { $number }
week-this = የአሁኑን ሳምንት ይመልከቱ
month-show = ወሩን ይመልከቱ
week-show = ሳምንቱን ይመልከቱ
month-previous = የበፊቱ
month-next = ቀጣዩ
month-turn = { $month } ይመልከቱ
month-day =
    { $count ->
        [one] { $day }፣ { $count } እንቅስቃሴ
       *[other] { $day }፣ { $count } እንቅስቃሴዎች
    }
day-free = በፕሮግራሙ ምንም የለም
mark-coming = እርስዎ ይመጣሉ
mark-cannot = እርስዎ መምጣት አይችሉም
mark-coming-waiting = እርስዎ ይመጣሉ። ኢንተርኔት እየጠበቀ ነው።
mark-cannot-waiting = እርስዎ መምጣት አይችሉም። ኢንተርኔት እየጠበቀ ነው።
mark-late = እርስዎ ይዘገያሉ
mark-late-waiting = እርስዎ ይዘገያሉ። ኢንተርኔት እየጠበቀ ነው።
mark-here-waiting = እዚህ ነዎት። ኢንተርኔት እየጠበቀ ነው።
mark-cancelled = ቀርቷል
cancelled-text = መምጣት አያስፈልግዎትም።
past-text = የዚህ ጊዜ አልፏል።
gone-title = ይህ አሁን በፕሮግራሙ የለም
gone-text = አማካሪዎ እቅዱን ቀይረዋል። አሁን ምን እንዳለ በፕሮግራሙ ይመልከቱ።

## The schedule in the calendar of the phone

calendar-add = ወደ ስልኩ ካላንደር ያስገቡ
calendar-title = ፕሮግራሙ በስልኩ ካላንደር
calendar-text = ከዚያ ፕሮግራሙ በስልኩ ካላንደር ላይ ይታያል። እቅዱ ሲቀየር ካላንደሩም ይቀየራል።
calendar-once = ከዚያ ፕሮግራሙ አሁን እንዳለው በስልኩ ካላንደር ላይ ይታያል። እቅዱ ሲቀየር እንደገና ያስገቡት።
calendar-sees = ሊንኩ ያለው ሰው ፕሮግራምዎን ማየት ይችላል። ለማንም አይስጡት።
calendar-open = ካላንደሩን ይክፈቱ
calendar-remove = ሊንኩን ይሰርዙ
calendar-removed = ሊንኩ ተሰርዟል። ከአሁን በኋላ ከዚህ ወደ ካላንደሩ ምንም አይገባም።

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = አዲስ ዓመት
holiday-epiphany = ጥምቀት
holiday-good-friday = ስቅለት
holiday-easter = ፋሲካ
holiday-easter-monday = የፋሲካ ማግሥት
holiday-first-of-may = የሠራተኞች ቀን
holiday-ascension = ዕርገት
holiday-pentecost = ጰራቅሊጦስ
holiday-national-day = የስዊድን ብሔራዊ ቀን
holiday-midsummer-eve = የበጋ አጋማሽ በዓል ዋዜማ
holiday-midsummer = የበጋ አጋማሽ በዓል
holiday-all-saints = የቅዱሳን ሁሉ ቀን
holiday-christmas-eve = የገና ዋዜማ
holiday-christmas = ገና
holiday-boxing-day = የገና ማግሥት
holiday-new-years-eve = የአዲስ ዓመት ዋዜማ

## The staircase and its small goals

steps-top = ከላይ፦ { $top }
steps-label =
    { $steps ->
        [one] { $steps } ደረጃ አለ። እርስዎ ደረጃ { $step } ላይ ነዎት። ከላይ፦ { $top }።
       *[other] { $steps } ደረጃዎች አሉ። እርስዎ ደረጃ { $step } ላይ ነዎት። ከላይ፦ { $top }።
    }
steps-label-top = ደረጃዎቹን ሁሉ ወጥተዋል። ደርሰዋል፦ { $top }።
step-word = ደረጃ
step-done = አልቋል
step-here = እዚህ ነዎት
step-coming = ወደፊት
goals-done =
    { $count ->
        [one] ከ{ $count } ትንሽ ግብ { $done }
       *[other] ከ{ $count } ትናንሽ ግቦች { $done }
    }
goals-count =
    { $count ->
        [one] { $count } ትንሽ ግብ
       *[other] { $count } ትናንሽ ግቦች
    }
goals = ትናንሽ ግቦች
goals-of-step = የደረጃ { $step } ትናንሽ ግቦች
goals-none = በዚህ ደረጃ ገና ትናንሽ ግቦች የሉም።
goal-now = አሁን
goal-done = አልቋል
goal-done-waiting = አልቋል። ኢንተርኔት እየጠበቀ ነው።
goal-of-step = የደረጃ { $step } ትንሽ ግብ
goal-how = እንዲህ ያድርጉ
goal-do = አድርጌዋለሁ
goal-did = አድርገውታል
goal-cheer =
    { $count ->
        [one] ጎበዝ! ይህ የመጀመሪያ ትንሽ ግብዎ ነው።
       *[other] ጎበዝ! { $count } ትናንሽ ግቦችን አድርገዋል።
    }
deed-on-phone = ስልኩ ላይ ተቀምጧል። ኢንተርኔት ሲኖር ለ{ $coach } ይላካል።
deed-sent = ለ{ $coach } ተልኳል።
deed-read = { $coach } አይተውታል።
undo = ይሰርዙ
goal-help = ከ{ $coach } እርዳታ ይጠይቁ
goal-smaller = በጣም ትልቅ ነው
goal-smaller-asked = ያነሰ ግብ ጠይቄያለሁ
wish-answered = { $coach } መልሰዋል
goal-own = የራስዎን ግብ ያቅርቡ
goal-own-ask = ምን ግብ ይፈልጋሉ?
goal-idea-talk = ከሰው ጋር ስዊድንኛ ማውራት
goal-idea-bus = ብቻዬን በአውቶቡስ መሄድ
goal-idea-computer = ስለ ኮምፒውተር የበለጠ መማር
goal-idea-walk = በየቀኑ የእግር ጉዞ ማድረግ
goal-own-write = ወይም የራስዎን ግብ ይጻፉ
goal-own-long = ግቡ በጣም ረጅም ነው። እስከ { $max } ፊደል መሆን ይችላል። አሳጥረው ይጻፉት።
goal-own-send = ይላኩ
goal-own-sees = { $coach } ግብዎን አንብበው ይመልሱልዎታል።
goal-own-wish = ፍላጎቴ፦ { $goal }
goal-own-enough = ከ{ $coach } መልስ የሚጠብቁ ሦስት የራስዎ ግቦች አሉ።
goal-help-text = በዚህ እርዳታ እፈልጋለሁ፦ { $goal }
goal-sees = ግቦችዎን እርስዎና { $coach } ያያሉ።
goal-gone-title = ይህ ግብ አሁን በእቅድዎ የለም
goal-gone-text = አማካሪዎ እቅዱን ቀይረዋል። አሁን ምን እንዳለ በደረጃዎች ይመልከቱ።

## Messages

messages-sees = ይህን እርስዎና { $coach } ብቻ ያነባሉ።
messages-label = መልእክቶች
messages-empty = ገና መልእክት የለም
messages-empty-text = የሚጠይቁት ወይም የሚናገሩት ነገር ካለ ለ{ $coach } ይጻፉ።
message-write = መልእክት ይጻፉ
message-to = ለ{ $coach } ይጻፉ
message-send = ይላኩ
message-too-long = መልእክቱ በጣም ረጅም ነው። እስከ { $max } ፊደል መሆን ይችላል። ለሁለት ይክፈሉት።
voice-start = ድምፅ
voice-about = የሚናገሩትን የሚሰሙት { $coach } ብቻ ናቸው። ስልኩ፣ Stegvis ማይክሮፎኑን እንዲጠቀም ይፈቅዱ እንደሆነ ይጠይቃል። አዎ ይበሉ።
voice-record = መናገር ይጀምሩ
voice-opening = ማይክሮፎኑ እየተከፈተ ነው
voice-running = አሁን ይናገሩ። የሚሰሙት { $coach } ብቻ ናቸው። ሁለት ደቂቃ አለዎት።
voice-stop = ጨርሻለሁ
voice-note = የድምፅ መልእክት
voice-play = ያጫውቱ
voice-pause = ለጊዜው ያቁሙ
voice-denied = Stegvis ማይክሮፎኑን እንዲጠቀም አልተፈቀደለትም። የብራውዘሩን ቅንብር ይክፈቱ፣ ለዚህ ገጽ ማይክሮፎኑን ይፍቀዱና እንደገና ይሞክሩ።
voice-failed = መቅዳት አልተቻለም። ማይክሮፎኑን የሚጠቀሙ ሌሎች መተግበሪያዎችን ይዝጉና እንደገና ይሞክሩ።
photo-start = ፎቶ
photo-about = ፎቶውን የሚያዩት { $coach } ብቻ ናቸው። ፎቶው የት እንዳሉ አይናገርም።
photo = ፎቶ
photo-failed = ፎቶውን መክፈት አልተቻለም። ሌላ ይምረጡ።
throw-away = ይጣሉት
thrown-away = ተጥሏል።
attachment-away = ገና ስልኩ ላይ የለም። ኢንተርኔት ሲኖር እንደገና ይሞክሩ።
ready = የተዘጋጁ ዓረፍተ ነገሮች
ready-late = ትንሽ እዘገያለሁ።
ready-ill = አሞኛል።
ready-call = ሊደውሉልኝ ይችላሉ?
ready-thanks = አመሰግናለሁ!
message-mine = እርስዎ { $time } ላይ የጻፉት፦
message-theirs = { $name } { $time } ላይ የጻፉት፦
receipt-on-phone = በዚህ ስልክ ላይ አለ። ኢንተርኔት ሲኖር ይላካል።
receipt-sent = ተልኳል
receipt-read = { $coach } አንብበዋል
translated-by = { $name } ተርጉመዋል
translated-machine = ኮምፒውተር ተርጉሞታል። ሰው አላረጋገጠም።

## After a long absence

back-title = እንኳን ደህና ተመለሱ፣ { $name }
back-text = ሁሉም እንዳለ ነው። ደረጃ { $step } ላይ ነዎት።
back-text-top = ሁሉም እንዳለ ነው።
back-small = በትንሹ ይጀምሩ። ለ{ $coach } ሰላምታ ይላኩ፣ ከዚያ አብረው ጊዜ ያገኛሉ።
back-hello = ለ{ $coach } ሰላምታ ይላኩ
back-hello-text = ሰላም! ተመልሻለሁ።
back-sees = ሰላምታዎን { $coach } ብቻ ያያሉ።
back-today = ዛሬ ያለውን ይመልከቱ

## Me

swedish-too = ስዊድንኛ ከቋንቋዬ ሥር
yes = አዎ
no = አይ

size = የጽሑፍ መጠን
size-normal = የተለመደ
size-large = ትልቅ
size-largest = በጣም ትልቅ
look = መልክ
look-light = ብሩህ
look-dark = ጨለማ
look-contrast = ጎላ ያለ
reminders = ማስታወሻዎች
reminders-text = ስልኩ በፕሮግራምዎ ያለውን፣ እንዲሁም አማካሪዎ ሲጽፉ ሊያስታውስዎት ይችላል። በተቆለፈ ስክሪን ላይ አንድ ነገር እንዳለዎት ብቻ ይታያል፣ ምን እንደሆነ ግን አይታይም።
reminders-sees = ማስታወሻዎቹ የሚደርሱት ለእርስዎ ብቻ ነው። Google፣ Apple ወይም ሌላ ወደ ስልኩ ይልኳቸዋል፣ ማንበብ ግን አይችሉም።
reminders-ask = ስልኩ፣ Stegvis ማሳወቂያ እንዲያሳይ ይፈቅዱ እንደሆነ ይጠይቃል። ይፍቀዱ።
reminders-start = ያስታውሱኝ
reminders-on = ስልኩ ያስታውስዎታል።
reminders-evening = በዋዜማው ምሽት
reminders-hour = ከአንድ ሰዓት በፊት
reminders-news = መልእክቶችና አዲስ እቅድ
reminders-quiet-from = ጸጥታ ከሰዓት
reminders-quiet-until = ጸጥታ እስከ ሰዓት
reminders-quiet-text = በዚህ ጊዜ ማስታወሻ አይመጣም። ጸጥታ እንዳይኖር ከፈለጉ ተመሳሳይ ሰዓት ሁለት ጊዜ ይምረጡ።
reminders-stop = ማስታወስ ያቁሙ
reminders-denied = ስልኩ የStegvis ማሳወቂያ እንዲያሳይ አልተፈቀደለትም። የብራውዘሩን ቅንብር ይክፈቱ፣ ከድረ ገጾቹ Stegvis ይምረጡና ማሳወቂያዎችን ይፍቀዱ። ከዚያ ወደዚህ ይመለሱ።
reminders-install = መጀመሪያ Stegvis በስልኩ መነሻ ገጽ ላይ ያስቀምጡ፦ በSafari Share የሚለውን ይጫኑና “Add to Home Screen” የሚለውን ይምረጡ። Stegvisን ከዚያ ይክፈቱ።
reminders-absent = ይህ ብራውዘር ማስታወስ አይችልም።
reminders-failed = ማስታወሻዎችን ማስጀመር አልተቻለም። ኢንተርኔት እንዳለዎት ያረጋግጡና እንደገና ይሞክሩ።
pin = PIN
pin-on = አለ
pin-off = የለም
pin-text = PIN ካለ፣ ስልክዎን የሚዋስ ሰው እቅድዎንና መልእክቶችዎን ማንበብ አይችልም። PIN ይኑር ወይም አይኑር የሚመርጡት እርስዎ ነዎት።
pin-when = መተግበሪያውን ሲከፍቱ፣ እንዲሁም ለ5 ደቂቃ ሳይጠቀሙበት ቆይተው ሲመለሱ፣ Stegvis PINዎን ይጠይቃል።
pin-if-forgotten = PINዎን ከረሱ ከአማካሪዎ አዲስ ኮድ ያገኛሉ። ገና ያልተላከው ግን ይጠፋል።
pin-old = የአሁኑ PIN
pin-new = አዲስ PIN፣ ከ4 እስከ 6 ቁጥር
pin-again = ያው PIN እንደገና
pin-start = PIN ይፍጠሩ
pin-change = PIN ይቀይሩ
pin-stop = PIN ያስወግዱ
pin-is-on = PIN አለዎት።
pin-set = ተጠናቋል። ከአሁን በኋላ Stegvis አዲሱን PIN ይጠይቃል።
pin-removed = ተጠናቋል። ከአሁን በኋላ Stegvis PIN አይጠይቅም።
pin-shape = PIN ከ4 እስከ 6 ቁጥር አለው።
pin-differ = ሁለቱ PIN አንድ አይደሉም። ያንኑ PIN እንደገና ይጻፉ።
pin-busy = ትንሽ ይጠብቁ
pin-wrong = ትክክለኛው PIN አልነበረም።
pin-left =
    { $count ->
        [one] { $count } ጊዜ እንደገና መሞከር ይችላሉ። ይህም ትክክል ካልሆነ በStegvis ያለው ሁሉ ከስልኩ ይጠፋል፣ ከአማካሪዎም አዲስ ኮድ ያስፈልግዎታል።
       *[other] { $count } ጊዜ እንደገና መሞከር ይችላሉ።
    }
pin-wait =
    { $minutes ->
        [one] እንደገና ከመሞከርዎ በፊት { $minutes } ደቂቃ ይጠብቁ።
       *[other] እንደገና ከመሞከርዎ በፊት { $minutes } ደቂቃ ይጠብቁ።
    }
pin-failed = አልተቻለም። እንደገና ይሞክሩ።
my-data = መረጃዬ
my-data-about = ማን ምን ያያል፣ ቅጂ ማስቀመጥ፣ ማጥፋት

## My data

sees = ማን ምን ያያል?
sees-answers = ፕሮግራምና መልሶች
sees-goals = ደረጃዎችና ግቦች
sees-messages = መልእክቶች
sees-both = እርስዎና { $coach }
sees-translators = የሚተረጉሙ ሰዎች
sees-translators-text = የእቅዱን ጽሑፍ ያያሉ፣ የእርስዎ መሆኑን ግን አያውቁም
sees-manager = ኃላፊ
sees-manager-text = ቁጥር ብቻ ያያሉ፣ ስም አያዩም
save-data = ቅጂ ያስቀምጡ
save-data-text = ስለ እርስዎ በStegvis ያለውን ሁሉ የያዘ ፋይል ያገኛሉ። ኢንተርኔት ያስፈልግዎታል።
save-data-page = መረጃዬን ያስቀምጡ
save-data-json = በJSON ያስቀምጡ
save-data-done = ፋይሉ ስልኩ ላይ ተቀምጧል።
erase = መረጃዬን ያጥፉ
erase-text = ኮሙኑ ስለ እርስዎ በStegvis ያለውን ሁሉ እንዲያጠፋ መጠየቅ ይችላሉ። በአንድ ወር ውስጥ መልስ ያገኛሉ። አንዳንድ ጊዜ ሕጉ አንዳንድ መረጃ መቀመጥ አለበት ይላል። ሁሉም ከጠፋ በኋላ መተግበሪያውን መጠቀም አይችሉም።
erase-ask = መረጃዬ እንዲጠፋ ይጠይቁ
erase-asked = { $day } ጠይቀዋል
erase-sees = { $coach } እንደጠየቁ ያያሉ።

## Locked by a PIN

lock-title = PINዎን ይጻፉ
lock-erase = ያጥፉ
lock-open = ይክፈቱ
lock-forgotten = PINዬን ረስቻለሁ
lock-forgotten-title = PINዎን ረስተዋል?
lock-forgotten-text = ከአማካሪዎ አዲስ ኮድ ያስፈልግዎታል። Stegvis ስልኩ ላይ ያስቀመጠው ሁሉ ይጠፋል። እቅድዎና የላኩት ግን አይጠፋም።
lock-forgotten-lost = ያለ ኢንተርኔት ያደረጉትና ገና ያልተላከ ነገር አለ? እሱ ይጠፋል። ስልኩ ተቆልፎ ሳለ ምን ያህል እንደሆነ ማየት አይችልም።
lock-try-again = እንደገና ይሞክሩ
lock-throw-away = አጥፍተው አዲስ ኮድ ይጻፉ

## Sign out

sign-out = ይውጡ
sign-out-title = መውጣት ይፈልጋሉ?
sign-out-text = ሁሉም ከስልኩ ይጠፋል። እቅድዎ አማካሪዎ ጋ ይቀራል። እንደገና ለመግባት አዲስ ኮድ ያስፈልግዎታል።
sign-out-unsent =
    { $count ->
        [one] { $count } ነገር ገና አልተላከም። ኢንተርኔት እስኪኖር ይጠብቁ፣ አለበለዚያ ይጠፋል።
       *[other] { $count } ነገሮች ገና አልተላኩም። ኢንተርኔት እስኪኖር ይጠብቁ፣ አለበለዚያ ይጠፋሉ።
    }
sign-out-stay = አልወጣም

## Help

help-call = ለ{ $coach } ይደውሉ
help-write = ለ{ $coach } ይጻፉ
call-ask = { $coach } እንዲደውሉልኝ ይጠይቁ
call-asked = እርስዎ { $coach } እንዲደውሉልዎ ጠይቀዋል
help-code = ኮድ የለዎትም? በፕሮጀክቱ የሚረዳዎትን ሰው ይጠይቁ።
help-screens = በመተግበሪያው ያለው
help-today = አሁንና በኋላ ያለው
help-schedule = በየሳምንቱ የሚያደርጉት
help-steps = የት እንደደረሱ
help-messages = ለአማካሪዎ ይጻፉ
help-danger = አደጋ ላይ ያለ ሰው አለ? 112 ይደውሉ።

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = አንድ ነገር ማስቀመጥ አልተቻለም
refused-no-such-occurrence = የመለሱት አሁን በፕሮግራሙ ለሌለ ነገር ነው። አሁን ምን እንዳለ በፕሮግራሙ ይመልከቱ።
refused-occurrence-cancelled = የመለሱት ለቀረ ነገር ነው። ምንም ማድረግ አያስፈልግዎትም።
refused-no-such-goal = ይህ ግብ አሁን በእቅድዎ የለም። አሁን ምን እንዳለ በደረጃዎች ይመልከቱ።
refused-no-such-own-goal = ያቀረቡት ግብ አሁን እዚህ የለም። በእቅዱ ውስጥ እንዳለ በደረጃዎች ይመልከቱ።
refused-too-many-own-goals = መልስ የሚጠብቁ ሦስት የራስዎ ግቦች አሉ። መልሱን ይጠብቁ፣ ወይም አንዱን ይሰርዙ።
refused-no-such-message = ይህ መልእክት አሁን የለም። ምንም ማድረግ አያስፈልግዎትም።
refused-unknown-language = ይህ ቋንቋ እዚህ የለም። ሌላ ቋንቋ ይምረጡ።
refused-no-such-plan = ይህ እቅድ አሁን የለም። ምንም ማድረግ አያስፈልግዎትም።
refused-no-such-attachment = አንድ የድምፅ መልእክት ወይም ፎቶ አልደረሰም፣ ስልኩ ላይም የለም። እንደገና ያድርጉት።
refused-unreadable = ሰርቨሩ ያደረጉትን አልተረዳም። መተግበሪያውን ዘግተው ይክፈቱና እንደገና ያድርጉት።
