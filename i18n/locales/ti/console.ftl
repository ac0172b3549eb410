### Status: unchecked (machine-made)

console-title = Stegvis ንኮቻት
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = ቀንዲ ዝርዝር
nav-own = ንስኹም
nav-today = ሎሚ
nav-participants = ተሳተፍቲ
day-today = ሎሚ
day-yesterday = ትማሊ
day-tomorrow = ጽባሕ
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }፣ { $last }
list-and = { $first }ን { $last }ን
titled = { $title }፦ { $rest }
somebody = ካልእ ኮች
fetching = ካብ ሰርቨር ይመጽእ ኣሎ
stale = እትርእዩዎ ዘለኹም ኣረጊት ክኸውን ይኽእል። { $reason }
fail-title = እቲ ገጽ ክመጽእ ኣይከኣለን
live-closed = ሕጂ ለውጥታት ብኡንብኡ ኣይርአን እዩ። ገለ ትጽበዩ እንተኣሊኹም ነቲ ገጽ እንደገና ክፈቱዎ።
missing-title = እቲ ገጽ የለን
missing-text = እቲ ኣድራሻ ጌጋ እዩ፣ ወይ እቲ ገጽ ናብ ካልእ ቦታ ከይዱ።
missing-back = ናብ መጀመርታ ተመለሱ

## Signing in

signin-title = ምእታው
signin-lead = ንኮቻት፣ ንሓገዝቲ ቋንቋ፣ ንሓለፍትን ንኣካየድቲ ስርዓትን።
signin-picture = ናብ ክፉት ማዕጾ ዝወስድ መሳልል
signin-email = ናይ ስራሕ ኢመይል
signin-password = መሕለፊ ቃል
signin-do = እተዉ
signin-busy = ትኣትዉ ኣለኹም
signin-waiting = ድሮ ከም ዝኣተኹም ይረአ ኣሎ
signin-ended = ካብ ሕሳብኩም ወጺእኩም ኣለኹም። እንደገና እተዉ። ዝጸሓፍኩምዎ ኣብዚ ብራውዘር ኣሎ።
signin-wait =
    { $minutes ->
        [one] ድሕሪ { $minutes } ደቒቕ እንደገና ፈትኑ።
       *[other] ድሕሪ { $minutes } ደቓይቕ እንደገና ፈትኑ።
    }
signin-participant = ተሳታፊ ዲኹም?
signin-participant-link = ናይ ተሳተፍቲ መተግበሪ ክፈቱ

## Oneself

me-title = ንስኹም
me-role = ተራ
me-municipality = ኮሙን
me-account = እቲ ሕሳብ
me-console = ቅጥዕታት
me-language = ቋንቋ ኮንሶል
role-coach = ኮች
role-coach-for = ንተሳተፍትኹም መደባት ትሰርሑን ትምልሱሎምን።
role-language-worker = ሓጋዚ ቋንቋ
role-language-worker-for = ኮቻት ዝጽሕፉዎ ትትርጉሙ።
role-manager = ሓላፊ
role-manager-for = ውጽኢት ናይቶም ፕሮጀክትታት ትርእዩ። ኣስማት ኣይትርእዩን።
results-support = ተሳተፍቲ ዘድልዮም ደገፍ ይረኽቡ ዶ?
results-support-yes =
    { $count ->
        [one] { $percent } % እወ ኢሎም ({ $count } መልሲ)
       *[other] { $percent } % እወ ኢሎም ({ $count } መልስታት)
    }
results-support-others = { $partly } ብኸፊል ኢሎም፣ { $no } ኣይፋል ኢሎም
results-few = ካብ { $count } ዝውሕዱ መሊሶም። ሽዑ ናይ መን መልሲ ምዃኑ ከይፍለጥ ዋላ ሓንቲ ኣይርአን።
results-since = ናይ ነፍሲ ወከፍ ሰብ ናይ መወዳእታ መልሲ፣ ካብ ፈረቓ ዓመት ዘይሓልፍ።
role-operator = ኣካያዲ ስርዓት
role-operator-for = ነቲ ኣገልግሎት ብትእዛዛት ሰርቨር ተካይዱዎ። ተሳተፍቲ ኣይትርእዩን፣ ኣብዚ ድማ ዝግበር የለን።
role-participant = ተሳታፊ
role-participant-for = ተሳተፍቲ በቲ መተግበሪ ይጥቀሙ፣ በቲ ኮንሶል ኣይኮነን።

## Keys

keys = ሓጸርቲ ቁልፍታት
keys-search = ኣብ ተሳተፍቲ ድለዩ
keys-help = ሓጸርቲ ቁልፍታት ኣርእዩ
keys-edit-plan = ነቲ መደብ ቀይሩ
keys-message = መልእኽቲ ጽሓፉ
keys-send = ነቲ መልእኽቲ ስደዱ
keys-activity = ሓድሽ ንጥፈት
keys-publish = ሕትመት ክፈቱ
keys-publish-now = ሕተሙ
keys-undo = ምለሱ
keys-redo = ድገሙ
keys-move = ነቲ ዝተመርጸ ሰዓት ብርብዒ ሰዓት ወይ ብመዓልቲ ኣግዕዙ
keys-save-next = ዓቅቡ እሞ ናብ ዝቕጽል ሕለፉ
keys-next-phrase = ዝቕጽል ጽሑፍ
keys-previous-phrase = ቅድሚኡ ዘሎ ጽሑፍ
keys-translate = ናብቲ ትርጉም ዝጽሓፈሉ ቦታ

## Today

today-title =
    { $count ->
        [one] { $count } ተሳታፊ ይደልየኩም ኣሎ
       *[other] { $count } ተሳተፍቲ ይደልዩኹም ኣለዉ
    }
today-nobody = ሰላም { $name }
today-lead = { $date }፣ { $time }
today-label = ዝደልዩኹም ዘለዉ፣ ዝያዳ ህጹጽ ይቕድም
today-empty = ዝጽበየኩም ሰብ የለን
today-empty-text = ሰብ ምስ ዝጽሕፈልኩም፣ ክመጽእ ምስ ዘይክእል፣ ወይ መደብ ወይ ቴሌፎን ምስ ዘይህልዎ ኣብዚ ትርእዩ።
today-mine = ተሳተፍትኹም
position = ደረጃ { $step } ካብ { $steps }
position-top = በጺሖም
need-cannot = { $day } { $time } ክመጹ ኣይክእሉን
need-late =
    { $count ->
        [one] { $day } { $time }፣ { $count } ደቒቕ ክድንጉዩ እዮም
       *[other] { $day } { $time }፣ { $count } ደቓይቕ ክድንጉዩ እዮም
    }
need-call = ክትድውሉሎም ይደልዩ
need-bad = { $day } { $time } ጽቡቕ ኣይነበረን ኢሎም
need-own-goal = ናቶም ዕላማ ኣቕሪቦም
need-smaller = ዝነኣሰ ዕላማ ይደልዩ
need-smaller-split = ነቲ ዕላማ ምቐሉዎ
need-erasure = ሓበሬትኦም ክድምሰስ ይደልዩ
need-erasure-until = ክሳብ { $day } መልሱ።
need-erasure-look = ረኣዩ
need-message = ጽሒፎምልኩም
need-voice = ናይ ድምጺ መልእኽቲ ሰዲዶም
need-photo = ስእሊ ሰዲዶም
need-no-plan = መደብ የብሎምን
need-no-plan-text = መደብ ክሳብ እትሓትሙ እቲ ቴሌፎን ዋላ ሓንቲ ኣየርእን።
need-not-paired = ዝተኣሳሰረ ቴሌፎን የብሎምን
need-not-paired-text = ኮድ ኣርእዩ፣ ሽዑ እቲ ተሳታፊ ነቲ መተግበሪ ክኸፍቶ ይኽእል።
need-more =
    { $count ->
        [one] ካልእ { $count } ነገር ኣሎ።
       *[other] ካልእ { $count } ነገራት ኣሎ።
    }
need-reply = መልሲ ሃቡ
need-called = ደዊለ ኣለኹ
need-plan = መደብ ስርሑ
need-code = ኮድ ኣርእዩ
need-do-label = { $action }፦ { $name }
wait-now = ሕጂ
wait-minutes = { $count } ደቒቕ
wait-hours =
    { $count ->
        [one] { $count } ሰዓት
       *[other] { $count } ሰዓታት
    }
wait-days =
    { $count ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልታት
    }
since = ካብ { $moment }

## The participants

people-lead =
    { $count ->
        [one] { $count } ተሳታፊ ኣለኩም።
       *[other] { $count } ተሳተፍቲ ኣለዉኹም።
    }
people-none = ገና ተሳተፍቲ የብልኩምን
people-none-text = ኣብ ኮሙንኩም ነቲ ኣገልግሎት ዘካይድ ሰብ ተሳተፍቲ ይውስኽን ኮች ይመርጸሎምን።
people-search = ተሳታፊ ድለዩ
people-search-note = ስም፣ ፕሮጀክት ወይ ቋንቋ
people-found =
    { $count ->
        [one] { $count } ተሳታፊ ይርአ ኣሎ
       *[other] { $count } ተሳተፍቲ ይርኣዩ ኣለዉ
    }
people-not-found = ምስ “{ $typed }” ዝሰማማዕ ተሳታፊ የለን
people-not-found-text = ብኽፋል ናይ ስም፣ ፕሮጀክት ወይ ቋንቋ ድለዩ።
people-name = ተሳታፊ
people-step = ደረጃ
people-language = ቋንቋ
people-phone = ቴሌፎን
people-needs = መልእኽትታት
people-unread =
    { $count ->
        [one] { $count } ዘይተነበበ
       *[other] { $count } ዘይተነበቡ
    }
phone-none = ቴሌፎን የለን
phone-none-long = ዝተኣሳሰረ ቴሌፎን የለን።
phone-paired = እቲ ቴሌፎን ተኣሳሲሩ ኣሎ፣ ግን ገና ነቲ መደብ ኣየምጽኦን።
phone-seen = { $moment } ተሓዲሱ
phone-seen-long = እቲ ቴሌፎን { $moment } ተሓዲሱ።

delivery-published = ተሓቲሙ { $moment }
delivery-not-reached = ገና ኣብ ቴሌፎን የለን
delivery-reached = ኣብ ቴሌፎን { $moment }
delivery-not-opened = ገና ኣይተኸፍተን
delivery-opened = ተኸፊቱ { $moment }
people-not-reached = እቲ ሓድሽ መደብ ገና ኣብ ቴሌፎን የለን
people-not-opened = እቲ ሓድሽ መደብ ገና ኣይተኸፍተን
people-opened = መደብ ተኸፊቱ { $moment }

## One participant

person-lead = { $programme }። { $reads } { $phone }
person-reads = { $language }ን ሽወደንኛን የንብቡ።
person-reads-swedish = ሽወደንኛ የንብቡ።
person-code = ሓድሽ ኮድ
person-edit-plan = ነቲ መደብ ቀይሩ
person-no-plan = ገና ዝተሓትመ መደብ የለን።
desk-step-done = ተወዲኡ
desk-step-here = ኣብዚ ኣለዉ
desk-step-coming = ይመጽእ
desk-stair =
    { $steps ->
        [one] እቲ መሳልል { $steps } ደረጃ ኣለዎ። እቲ ተሳታፊ ኣብ ደረጃ { $step } ኣሎ። ኣብ ጫፍ፦ { $top }።
       *[other] እቲ መሳልል { $steps } ደረጃታት ኣለዎ። እቲ ተሳታፊ ኣብ ደረጃ { $step } ኣሎ። ኣብ ጫፍ፦ { $top }።
    }
desk-stair-top = እቲ ተሳታፊ ኩሉ መሳልል ደይቡ በጺሑ፦ { $top }።
goal-done-on = { $date } ተወዲኡ
goal-on-step = ደረጃ { $step }
day-nothing = ዋላ ሓንቲ
occurrence-cancelled = ተሰሪዙ
occurrence-coming = ክመጹ እዮም
occurrence-here = ኣብኡ ኣለዉ
occurrence-late =
    { $count ->
        [one] { $count } ደቒቕ ክድንጉዩ እዮም
       *[other] { $count } ደቓይቕ ክድንጉዩ እዮም
    }
occurrence-was = ኣብኡ ነይሮም፦ “{ $feeling }”
occurrence-cannot = ክመጹ ኣይክእሉን፦ “{ $reason }”
occurrence-no-answer = ኣይመለሱን
talk = መልእኽትታት
talk-sees = ንስኹምን { $name }ን ትርእዩ
talk-empty = ንስኹምን { $name }ን ገና ኣይተጸሓሓፍኩምን።
talk-write = ናብ { $name } ጽሓፉ
talk-write-language = ብቐሊል ሽወደንኛ ጽሓፉ። { $name } ብ{ $language } የንብቡ።
talk-sending = ይለኣኽ ኣሎ
talk-by = { $name } { $time }

## A pairing code

code-title = ኮድ ን{ $name }
code-lead = ነቲ ስእሊ ን{ $name } ኣርእዩ፣ ወይ ነቲ ኮድ ዓው ኢልኩም ኣንብቡ። ሓንሳብ፣ ኣብ ሓደ ቴሌፎን ይሰርሕ።
code-qr = ነቲ መተግበሪ ን{ $name } ዝኸፍት ኮድ QR
code-type = ኣብቲ መተግበሪ ዝጽሓፍ ኮድ፦
code-link = ዝስደድ ሊንክ
code-link-note = ነቲ ሊንክ ናብቲ ተሳታፊ ጥራይ ስደዱ። ዝኸፈቶ ሰብ ነቲ መደብ ይርኢ።
code-copy = ነቲ ሊንክ ቅድሑ
code-copied = እቲ ሊንክ ተቐዲሑ። ኣብ ኤስኤምኤስ ወይ ኢመይል ለጥፍዎ።
code-until = እቲ ኮድ ክሳብ { $moment } ይሰርሕ። ምስ ዓጸኹምዎ ዳግማይ ኣይርአን፣ ግን ሓድሽ ክትሰርሑ ትኽእሉ።
code-done = ወድኡ

## The plan editor

edit-plan = መደብ
edit-title = መደብ ን{ $name }
edit-saving = ንድፊ፣ ይዕቀብ ኣሎ።
edit-saved = ንድፊ፣ { $moment } ተዓቂቡ።
edit-sees-none = { $name } ገና መደብ የብሎምን።
edit-sees-same = { $name } ነዚ መደብ ይርእዩ።
edit-sees-old = { $name } ነቲ ናይ { $moment } መደብ ይርእዩ።
edit-sees-waiting = ናይ { $moment } መደብ ተሓቲሙ፣ ግን ገና ኣብ ቴሌፎን የለን።
edit-unsaved = እቲ ንድፊ ኣይተዓቀበን
edit-unsaved-text = { $reason } ዝጸሓፍኩምዎ ኣብዚ ብራውዘር ኣሎ፣ ምስ ተኻእለ ድማ ይዕቀብ።
edit-adopted = { $name } { $moment } ነቲ ንድፊ ቀይሮምዎ። ሓድሽ ስሪት ትርእዩ ኣለኹም።
edit-problems = እቲ መደብ ቅድሚ ምሕታሙ እዚ ክቕየር ኣለዎ
edit-undo = ምለሱ
edit-template = ካብ ድሉው መደብ
edit-publish = ሕተሙ
edit-step = እቲ ተሳታፊ ዘለዎ ደረጃ
step-unknown = ደረጃ { $step }
goal-add = ንእሽቶ ዕላማ
goal-form = ንእሽቶ ዕላማ
goal-title = እቲ ዕላማ
goal-how-field = ከመይ ከም ዝግበር
goal-step = ዝምልከቶ ደረጃ
goal-edit = ነቲ ዕላማ “{ $title }” ቀይሩ
goal-up = ነቲ ዕላማ “{ $title }” ንላዕሊ ኣግዕዙ
goal-down = ነቲ ዕላማ “{ $title }” ንታሕቲ ኣግዕዙ
goal-remove = ነቲ ዕላማ “{ $title }” ኣውጽኡ
edit-notice = ምስቲ መደብ ዝመጽእ ቃል
edit-notice-note = እቲ ተሳታፊ ኣብ ላዕሊ ናይቲ መተግበሪ ይርእዮ። ብቐሊል ሽወደንኛ ጽሓፉ።
edit-week-title = ሰሙን
edit-week = ሰሙን { $number }፣ { $days }
edit-week-before = ቅድሚኡ ዘሎ ሰሙን
edit-week-after = ድሕሪኡ ዘሎ ሰሙን
edit-week-note = ንሓደ ሰዓት ንምቕያር ጠውቑዎ፣ ወይ ብቁልፍታት ፍላጻ ኣግዕዙዎ። ዝተቖራረጸ መስመር፦ ኣይተሓትመን።
block-new = ኣይተሓትመን
block-cancelled = ተሰሪዙ
edit-all =
    { $count ->
        [0] ንጥፈታት
        [one] { $count } ንጥፈት
       *[other] { $count } ንጥፈታት
    }
edit-add = ሓድሽ ንጥፈት
edit-empty = ኣብቲ መደብ ገና ዋላ ሓንቲ የለን
edit-empty-text = ንጥፈት ወስኹ፣ ወይ ካብ ድሉው መደብ ጀምሩ።
edit-open = ቀይሩ
edit-open-label = “{ $title }” ቀይሩ
edit-remove = ኣውጽኡ
edit-remove-label = “{ $title }” ኣውጽኡ

form-new = ሓድሽ ንጥፈት
form-edit = ነቲ ንጥፈት ቀይሩ
form-kind = ዓይነት
form-title = እንታይ
form-place = ቦታ
form-address = ኣድራሻ
form-contact = መራኸቢ ሰብ
form-phone = ቴሌፎን ናይ መራኸቢ ሰብ
form-bring = ሒዝኩም ምጹ
form-repeats = ክንደይ ግዜ
form-weekly = ነፍሲ ወከፍ ሰሙን
form-once = ሓንሳብ
form-weekdays = መዓልታት
form-start = ይጅምር
form-end = ይውዳእ
form-date = ዕለት
form-first = ቀዳመይቲ መዓልቲ
form-until = ናይ መወዳእታ መዓልቲ
form-cancel-day = { $day } ሰርዙ
form-cancelled = ዝተሰረዛ መዓልታት
form-cancelled-day = { $day } ተሰሪዛ
form-restore = ኣብ ቦታኡ ምለሱ
form-restore-label = { $day } ኣብ ቦታኡ ምለሱ
form-done = ወድኡ
form-drop = ደርብዩ
form-not-yet = እዚ ቦታ ልክዕ ክሳብ ዝኸውን እቲ መደብ ከምቲ ናይ ቅድም ይጸንሕ።
field-missing = ኣብዚ ገለ ጽሓፉ።
field-too-long = እቲ ጽሑፍ { $length } ምልክታት ኣለዎ። ብዝበዝሐ { $max } ጽሓፉ።
field-control = እቲ ጽሑፍ ክርአ ዘይክእል ምልክት ኣለዎ። ኣውጽኡዎ።
field-no-date = ዘሎ ዕለት ምስ ዓመት፣ ወርሕን መዓልትን ጽሓፉ።
field-no-time = ሰዓት ጽሓፉ፣ ንኣብነት 10:00።

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }፣ ካብ { $first } ክሳብ { $until }

quick-label = ብሓደ መስመር ንጥፈት ወስኹ
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = ትርጉም ናይቲ መስመር
quick-no-time = መዓስ? ንኣብነት 10-12 ጽሓፉ
quick-no-day = ኣየነይቲ መዓልቲ? ንኣብነት tis ወይ 24 nov ጽሓፉ
quick-no-title = እንታይ? ንኣብነት svenska ጽሓፉ
quick-until-guess = ክሳብ { $date }?
quick-until = ክሳብ { $date }

preview-title = { $name } ከምዚ ይርእዩዎ
preview-label = እቲ ቴሌፎን ከምቲ { $name } ዝርእዩዎ
preview-language = ቋንቋ ናይቲ ቴሌፎን
preview-screen = ገጽ ናይቲ ቴሌፎን
preview-fetching = እቲ ቴሌፎን ይስኣል ኣሎ
preview-stale = እቲ ስእሊ ኣረጊት ክኸውን ይኽእል። { $reason }
preview-note = ሕጂ እንተሓቲምኩም ከምዚ ክኸውን እዩ። ብ{ $language } ዝጐደለ ብሽወደንኛ ይርአ።
preview-swedish-note = ሕጂ እንተሓቲምኩም ብሽወደንኛ ከምዚ ክኸውን እዩ።

template-title = ካብ ድሉው መደብ ጀምሩ
template-lead = ዕለታት ናይቲ ድሉው መደብ ካብ ሰኑይ ናይዚ ሰሙን ይቑጸሩ።
template-note = ደሓር ክትመልሱዎ ትኽእሉ። ክሳብ እትሓትሙ እቲ ተሳታፊ ዋላ ሓንቲ ኣይርእን።
template-none = ድሉዋት መደባት የለዉን
template-none-text = እቲ ፕሮጀክት ኣብ ኮሙንኩም ድሉዋት መደባት የብሉን።
template-holds = ንጥፈታት፦ { $activities }። ንኣሽቱ ዕላማታት፦ { $goals }።
template-use = ተጠቐሙ
template-add = ወስኹ
template-replace = ኩሉ ተክኡ
template-use-label = በቲ ድሉው መደብ { $template } ተጠቐሙ
template-add-label = ኣብቲ ድሉው መደብ { $template } ዘሎ ወስኹ
template-replace-label = ነቲ ምሉእ መደብ በቲ ድሉው መደብ { $template } ተክኡ

## Publishing

publish-title = መደብ ን{ $name } ሕተሙ
publish-lead =
    { $count ->
        [one] { $count } ነገር ይቕየር።
       *[other] { $count } ነገራት ይቕየሩ።
    }
publish-nothing = ዝሕተም የለን፦ { $name } ድሮ ነዚ መደብ ይርእዩ ኣለዉ።
publish-note = { $name } ነቲ ለውጢ ኣብቲ መተግበሪ ይርእዩ። ክትቅይሩን እንደገና ክትሓትሙን ትኽእሉ።
publish-changes = ዝቕየር
publish-problems = እቲ መደብ ንኹሎም ሕግታት ኣይተኸተለን። ዕጸዉ እሞ ምልክት ዘለዎ ቀይሩ።
publish-who = ነቲ መደብ ዝቕበል
publish-languages = ቋንቋታት
publish-swedish = ሽወደንኛ፦ ኩሉ ኣሎ
publish-looking = እንታይ ከም ዝተተርጐመ ይረአ ኣሎ
publish-all = { $language }፦ ኩሉ ኣሎ
publish-lacking =
    { $count ->
        [one] { $language }፦ ካብ { $texts } ጽሑፋት { $count } ጐዲሉ
       *[other] { $language }፦ ካብ { $texts } ጽሑፋት { $count } ጐዲሎም
    }
publish-lacking-note = ሓገዝቲ ቋንቋ ክሳብ ዝትርጉሙዎም ብሽወደንኛ ይርኣዩ። ምስ ሓተምኩም ሓገዝቲ ቋንቋ ኣብ ዝርዝሮም ይርእዩዎም።
publish-back = ተመለሱ
publish-do = ን{ $name } ሕተሙ
publish-busy = ይሕተም ኣሎ
published-title = እቲ መደብ ተሓቲሙ
published-text = { $name } ሕጂ ይቕበሉዎ፣ ቴሌፎኖም መርበብ ምስ ሃለዎ። መደብ ቁጽሪ { $revision } እዩ።
published-no-phone = መደብ ቁጽሪ { $revision } እዩ። ቴሌፎን ምስ ተኣሳሰረ { $name } ይርእዩዎ።
published-untranslated =
    { $count ->
        [one] { $count } ጽሑፍ ትርጉም ይጽበ ኣሎ። ክሳብ ሽዑ ብሽወደንኛ ይርአ።
       *[other] { $count } ጽሑፋት ትርጉም ይጽበዩ ኣለዉ። ክሳብ ሽዑ ብሽወደንኛ ይርኣዩ።
    }
published-person = ናብ { $name }
published-stay = ኣብቲ መደብ ጽንሑ

change-step = ደረጃ
change-notice = ቃል
change-notice-gone = ምስቲ መደብ ዝነበረ ቃል ይወጽእ።
change-added = ሓድሽ
change-moved = ተጋዒዙ
change-cancelled = ተሰሪዙ
change-restored = ክግበር እዩ
change-changed = ተቐይሩ
change-removed = ወጺኡ
change-goal-added = ሓድሽ ዕላማ
change-goal-changed = ዝተቐየረ ዕላማ
change-goal-removed = ዝወጸ ዕላማ
change-goals = እቶም ዕላማታት
change-goals-order = ቅደም ተኸተል ናይቶም ንኣሽቱ ዕላማታት ይቕየር።

## Two coaches at the same plan

clash-title = ክልተ ሰባት ነቲ ሓደ መደብ ቀይሮምዎ
clash-lead = { $name } { $moment } ንስኹም ክትጽሕፉ ከለኹም ዓቂቦም። ዝተደምሰሰ የለን። ኣየናይ ከም ዝጸንሕ ምረጹ።
clash-left = መጀመርታ ኣየናይ ከም ዝጸንሕ ምረጹ። ዝተረፈ፦ { $count }
clash-note = ነቲ ምርጫ ብ Ctrl Z ክትመልሱዎ ትኽእሉ።
clash-mine = ስሪትኩም
clash-mine-note = ገና ኣይተዓቀበን
clash-theirs = ስሪት ናይ { $name }
clash-theirs-note = { $moment } ተዓቂቡ
clash-differs = ይፈላለ፦
clash-keep-mine = ናተይ ይጽናሕ
clash-keep-theirs = ስሪት ናይ { $name } ውሰዱ
clash-merge = ንክልቲኡ ጸንብሩ
clash-no-clash = ዝተፈላለየ ነገራት ቀይርኩም። ንክልቲኡ ክትጽንብሩዎ ትኽእሉ።
clash-choose = ነዚ ክልቴኹም ቀይርኩምዎ። ንምጽንባር ምረጹ፦
clash-item = ንስኹም፦ { $mine } { $name }፦ { $theirs }
clash-item-label = ን{ $mine } ኣየናይ ከም ዝጸንሕ
clash-undecided = ኣይተመርጸን
clash-choose-mine = ናተይ
clash-gone = ወጺኡ።
item-step = እቲ ተሳታፊ ዘለዎ ደረጃ፦ { $step }
item-notice = ምስቲ መደብ ዝመጽእ ቃል፦ “{ $text }”
item-goal = ዕላማ፦ { $title } ({ $step })። { $how }
item-except = { $days } ተሰሪዙ

## Translations

phrases-missing =
    { $count ->
        [one] { $count } ጽሑፍ ትርጉም የብሉን
       *[other] { $count } ጽሑፋት ትርጉም የብሎምን
    }
phrases-done = ኩሉ ተተርጒሙ
phrases-label = ናብ { $language } ዝትርጐሙ ጽሑፋት፣ ብዙሓት ዝጽበዩዎም ይቕድሙ
phrases-show = ኣርእዩ
phrases-show-missing = ዝጐደሉ
phrases-show-all = ኩሎም
phrases-none = ኩሉ ተተርጒሙ
phrases-none-text = ኮች ሓድሽ ነገር ምስ ሓተሙ ናብዚ ይመጽእ።
phrases-choose = ካብቲ ዝርዝር ሓደ ጽሑፍ ምረጹ።
tone-missing = ጐዲሉ
tone-machine = ኮምፒተር፣ ኣይተመርመረን
tone-person = ተተርጒሙ
phrase-awaited =
    { $count ->
        [0] { $use }፣ ዝጽበ የለን፣ ካብ { $moment }
        [one] { $use }፣ { $count } ተሳታፊ ይጽበ፣ ካብ { $moment }
       *[other] { $use }፣ { $count } ተሳተፍቲ ይጽበዩ፣ ካብ { $moment }
    }
phrase-use-activity = ንጥፈት
phrase-use-goal = ንእሽቶ ዕላማ
phrase-use-notice = ቃል ካብ ኮች
phrase-use-place = ቦታ
phrase-use-bring = ሒዝኩም ምጹ
phrase-use-step = ደረጃ
phrase-where-activity = ስም ናይ ንጥፈት። ኣብ መደብን ኣብ ቀዳማይ ገጽን ይርአ፣ ስለዚ ሓጺር ይኹን።
phrase-where-goal = ንእሽቶ ዕላማ፣ ወይ ከመይ ከም ዝግበር። ነቲ ተሳታፊ ተዛረቡዎ፦ እንታይ ከም ዝግበር ንገሩ።
phrase-where-notice = ካብ ኮች ናብ ተሳታፊ ዝኸይድ ቃል። ከም ኣዘራርባ ናይቲ ኮች ጽሓፉ፦ ብሕያውነትን ብቐጥታን።
phrase-where-place = ስም ናይ ቦታ። ኣብ ታቤላ ዝተጻሕፈ ስም ከም ዘለዎ ሕደጉዎ፣ እንተድልዩ ድማ ግለጹዎ።
phrase-where-bring = ተሳታፊ ሒዙዎ ዝመጽእ ነገር። ድሕሪ “ሒዝኩም ምጹ” ይስዕብ።
phrase-where-step = ደረጃ ናይቲ መሳልል፣ ወይ ኣብ ጫፍ ዝጽበ ነገር። ኣብቲ መሳልል ይጽሓፍ፣ ስለዚ ሓጺር ይኹን።
phrase-source = ሽወደንኛ፣ እቲ መበቆላዊ ጽሑፍ
phrase-form = ትርጉም ናብ { $language }
phrase-in = ትርጉም ናብ { $language }
phrase-save = ዓቅቡ እሞ ዝቕጽል ኣርእዩ
phrase-saving = ይዕቀብ ኣሎ
phrase-saved =
    { $count ->
        [0] “{ $source }” ተዓቂቡ። ሕጂ ዝጽበዮ ቴሌፎን የለን።
        [one] “{ $source }” ተዓቂቡ። { $count } ቴሌፎን ክቕበሎ እዩ።
       *[other] “{ $source }” ተዓቂቡ። { $count } ቴሌፎናት ክቕበሉዎ እዮም።
    }
phrase-by-person = { $name } ተርጒሞምዎ
phrase-by-machine = ኮምፒተር ተርጒምዎ፣ ኣይተመርመረን
phrase-clash-mine = ኣይተዓቀበን
phrase-clash-theirs = ክትጽሕፉ ከለኹም ተዓቂቡ
phrase-keep-mine = ናተይ ዓቅቡ
phrase-keep-theirs = ነቲ ካልእ ውሰዱ
phrase-on-phone = ኣብቲ ቴሌፎን
phrase-on-phone-note = ኣብ ዙርያ እቲ ጽሑፍ ኣብነታት ኣሎ።

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = ጽባሕ ኣብ መደብኩም ገለ ኣሎ። Stegvis ክፈቱ።
push-today = ሎሚ ኣብ መደብኩም ገለ ኣሎ። Stegvis ክፈቱ።
push-soon = ኣብ ውሽጢ ሓደ ሰዓት ኣብ መደብኩም ገለ ኣሎ። Stegvis ክፈቱ።
push-message = ሓድሽ መልእኽቲ ኣለኩም። Stegvis ክፈቱ።
push-plan = ሓድሽ መደብ ኣለኩም። Stegvis ክፈቱ።

## What a participant wishes of goals

wish-language = እቲ ተሳታፊ { $language } መሪጹ።
wish-title = እቲ ዕላማ ኣብ መደብ ከምዚ ይጸሓፍ
wish-title-note = ብሽወደንኛ ጽሓፉ። ከምቲ ካልእ ኣብ መደብ ዘሎ ኩሉ ይትርጐም።
wish-accept = ኣብ መደብ ኣእትዉ
wish-accepting = ይኣቱ ኣሎ
wish-answer = ኣብ ክንድኡ መልሲ ሃቡ
wish-word = መልስኹም
wish-word-note = { $name } ነቲ መልሲ ኣብ መሳልል ይርእዩዎ፣ ከም መልእኽቲ እውን ይበጽሖም።
wish-send = ነቲ መልሲ ስደዱ
goal-too-big = እቲ ተሳታፊ ዝነኣሰ ዕላማ ይደሊ። ሓደ ዝነኣሰ ዕላማ፣ ወይ ካብ ሓደ ንላዕሊ ጽሓፉ። ምስ ሓተምኩም እቲ ሕቶ መልሲ ይረክብ።

## Erasing a participant

erasure-erase = ኩሉ ደምስሱ
erasure-decline = ኣይፋል በሉ
erasure-erase-title = ብዛዕባ { $name } ዘሎ ኩሉ ይደምሰስ ዶ?
erasure-erase-lead = መደብ፣ መልስታት፣ መልእኽትታትን ቴሌፎንን ንሓዋሩ ይጠፍኡ፣ ንዓኹም እውን። ክምለስ ኣይክእልን።
erasure-law = እቲ ኮሙን ብሕጊ ክዕቅቦ ዘለዎ ነገር ኣሎ ዶ? መጀመርታ ኣብ ናይ ኮሙን ስርዓት ከም ዘሎ ኣረጋግጹ። ኣብ መጠባበቒ ቅዳሓት እቲ ሓበሬታ ክሳብ ዝትካእ ክጸንሕ ይኽእል።
erasure-name = እቲ ስም ጽሓፉ፦ { $name }
erasure-erasing = ይድምሰስ ኣሎ
erasure-decline-title = ን{ $name } ኣይፋል ይበሃል ዶ?
erasure-decline-lead = ምኽንያቱ ትጽሕፉ። ከም መልእኽቲ ይበጽሕ።
erasure-reason = ስለምንታይ ዘይከኣል?
erasure-reason-draft = ሓበሬታኹም ክድምሰስ ከም እትደልዩ ኣንቢበ። ኣይከኣልን፣ ምኽንያቱ … እንተ ዘይዓጊብኩም፣ ናብ Integritetsskyddsmyndigheten፣ IMY፣ ጥርዓን ከተቕርቡ ትኽእሉ።
erasure-send = መልሲ ስደዱ
erasure-keep = ግደፉ
