### Status: unchecked (machine-made)

console-title = Stegvis ለአማካሪዎች
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = ዋና ዝርዝር
nav-own = እርስዎ
nav-today = ዛሬ
nav-participants = ተሳታፊዎች
day-today = ዛሬ
day-yesterday = ትናንት
day-tomorrow = ነገ
day-and-moment = { $day } { $time }
quote = “{ $text }”
list-more = { $first }፣ { $last }
list-and = { $first } እና { $last }
titled = { $title }፦ { $rest }
somebody = ሌላ አማካሪ
fetching = ከሰርቨሩ እየመጣ ነው
stale = የሚያዩት የቆየ ሊሆን ይችላል። { $reason }
fail-title = ገጹን ማምጣት አልተቻለም
live-closed = አሁን ለውጦች ወዲያውኑ አይታዩም። የሚጠብቁት ነገር ካለ ገጹን እንደገና ይክፈቱ።
missing-title = ይህ ገጽ የለም
missing-text = አድራሻው ትክክል አይደለም፣ ወይም ገጹ ወደ ሌላ ቦታ ተዛውሯል።
missing-back = ወደ መጀመሪያው ገጽ

## Signing in

signin-title = መግቢያ
signin-lead = ለአማካሪዎች፣ ለቋንቋ ረዳቶች፣ ለኃላፊዎች እና ለሥርዓቱ አስተዳዳሪዎች።
signin-picture = ወደ ተከፈተ በር የሚወስዱ ደረጃዎች
signin-email = የሥራ ኢሜይል
signin-password = የይለፍ ቃል
signin-do = ይግቡ
signin-busy = እየገቡ ነው
signin-waiting = አስቀድመው ገብተው እንደሆነ እየታየ ነው
signin-ended = ከአካውንትዎ ወጥተዋል። እንደገና ይግቡ። የጻፉት በዚህ አሳሽ ውስጥ አለ።
signin-wait =
    { $minutes ->
        [one] ከ{ $minutes } ደቂቃ በኋላ እንደገና ይሞክሩ።
       *[other] ከ{ $minutes } ደቂቃ በኋላ እንደገና ይሞክሩ።
    }
signin-participant = ተሳታፊ ነዎት?
signin-participant-link = የተሳታፊዎችን መተግበሪያ ይክፈቱ

## Oneself

me-title = እርስዎ
me-role = የሥራ ድርሻ
me-municipality = ኮሙን
me-account = አካውንት
me-console = ቅንብሮች
me-language = የኮንሶሉ ቋንቋ
role-coach = አማካሪ
role-coach-for = ለተሳታፊዎችዎ እቅድ ያዘጋጃሉ፣ መልስም ይሰጧቸዋል።
role-language-worker = የቋንቋ ረዳት
role-language-worker-for = አማካሪዎች የሚጽፉትን ይተረጉማሉ።
role-manager = ኃላፊ
role-manager-for = የፕሮጀክቶቹን ውጤት ያያሉ። ስም አያዩም።
results-support = ተሳታፊዎች የሚያስፈልጋቸውን ድጋፍ ያገኛሉ?
results-support-yes =
    { $count ->
        [one] { $percent } % አዎ ብለዋል ({ $count } መልስ)
       *[other] { $percent } % አዎ ብለዋል ({ $count } መልሶች)
    }
results-support-others = { $partly } በከፊል ብለዋል፣ { $no } አይ ብለዋል
results-few = የመለሱት ከ{ $count } ያነሱ ናቸው። መልሱ የማን እንደሆነ እንዳይታወቅ ምንም አይታይም።
results-since = የእያንዳንዱ ሰው የመጨረሻ መልስ፣ ቢበዛ የስድስት ወር።
role-operator = የሥርዓቱ አስተዳዳሪ
role-operator-for = አገልግሎቱን የሚያስተዳድሩት በሰርቨሩ ትእዛዞች ነው። ተሳታፊዎችን አያዩም፣ እዚህም የሚሠሩት ነገር የለም።
role-participant = ተሳታፊ
role-participant-for = ተሳታፊዎች የሚጠቀሙት መተግበሪያውን እንጂ ኮንሶሉን አይደለም።

## Keys

keys = አቋራጭ ቁልፎች
keys-search = ተሳታፊ ይፈልጉ
keys-help = አቋራጭ ቁልፎችን ይመልከቱ
keys-edit-plan = እቅዱን ይቀይሩ
keys-message = መልእክት ይጻፉ
keys-send = መልእክቱን ይላኩ
keys-activity = አዲስ እንቅስቃሴ
keys-publish = የማተሚያውን ገጽ ይክፈቱ
keys-publish-now = ያትሙ
keys-undo = ይቀልብሱ
keys-redo = ይድገሙ
keys-move = የተመረጠውን ጊዜ በሩብ ሰዓት ወይም በአንድ ቀን ያዛውሩ
keys-save-next = አስቀምጠው ወደ ቀጣዩ ይሂዱ
keys-next-phrase = ቀጣይ ጽሑፍ
keys-previous-phrase = የበፊቱ ጽሑፍ
keys-translate = ወደ ትርጉሙ መጻፊያ

## Today

today-title =
    { $count ->
        [one] { $count } ተሳታፊ እርስዎን ይፈልጋሉ
       *[other] { $count } ተሳታፊዎች እርስዎን ይፈልጋሉ
    }
today-nobody = ሰላም { $name }
today-lead = { $date }፣ { $time }
today-label = እርስዎን የሚፈልጉ፣ አስቸኳዩ መጀመሪያ
today-empty = እርስዎን የሚጠብቅ የለም
today-empty-text = አንድ ሰው ሲጽፍ፣ መምጣት ካልቻለ፣ እቅድ ወይም ስልክ ከሌለው እዚህ ያያሉ።
today-mine = ተሳታፊዎችዎ
position = ደረጃ { $step } ከ{ $steps }
position-top = ደርሰዋል
need-cannot = { $day } { $time } መምጣት አይችሉም
need-late =
    { $count ->
        [one] { $day } { $time } { $count } ደቂቃ ይዘገያሉ
       *[other] { $day } { $time } { $count } ደቂቃ ይዘገያሉ
    }
need-call = እንዲደውሉላቸው ይፈልጋሉ
need-bad = { $day } { $time } ጥሩ አልነበረም ብለዋል
need-own-goal = የራሳቸውን ግብ አቅርበዋል
need-smaller = ያነሰ ግብ ይፈልጋሉ
need-smaller-split = ግቡን ይከፋፍሉ
need-erasure = መረጃቸው እንዲጠፋ ይፈልጋሉ
need-erasure-until = እስከ { $day } ይመልሱ።
need-erasure-look = ይመልከቱ
need-message = ጽፈውልዎታል
need-voice = የድምፅ መልእክት ልከዋል
need-photo = ፎቶ ልከዋል
need-no-plan = እቅድ የላቸውም
need-no-plan-text = እቅድ እስኪያትሙ ድረስ ስልኩ ምንም አያሳይም።
need-not-paired = የተገናኘ ስልክ የላቸውም
need-not-paired-text = ኮድ ያሳዩ፣ ከዚያ ተሳታፊው መተግበሪያውን መክፈት ይችላሉ።
need-more =
    { $count ->
        [one] ሌላ { $count } ነገር።
       *[other] ሌሎች { $count } ነገሮች።
    }
need-reply = ይመልሱ
need-called = ደውያለሁ
need-plan = እቅድ ያዘጋጁ
need-code = ኮድ ያሳዩ
need-do-label = { $action }፦ { $name }
wait-now = አሁን
wait-minutes = { $count } ደቂቃ
wait-hours =
    { $count ->
        [one] { $count } ሰዓት
       *[other] { $count } ሰዓት
    }
wait-days =
    { $count ->
        [one] { $count } ቀን
       *[other] { $count } ቀናት
    }
since = ከ{ $moment } ጀምሮ

## The participants

people-lead =
    { $count ->
        [one] { $count } ተሳታፊ አለዎት።
       *[other] { $count } ተሳታፊዎች አሉዎት።
    }
people-none = ገና ተሳታፊ የለዎትም
people-none-text = ተሳታፊዎችን የሚያስገባውና አማካሪ የሚመርጥላቸው በኮሙንዎ አገልግሎቱን የሚያስተዳድረው ሰው ነው።
people-search = ተሳታፊ ይፈልጉ
people-search-note = ስም፣ ፕሮጀክት ወይም ቋንቋ
people-found =
    { $count ->
        [one] { $count } ተሳታፊ ይታያል
       *[other] { $count } ተሳታፊዎች ይታያሉ
    }
people-not-found = “{ $typed }” ከሚለው ጋር የሚስማማ ተሳታፊ የለም
people-not-found-text = የስሙን፣ የፕሮጀክቱን ወይም የቋንቋውን ከፊል ጽፈው ይፈልጉ።
people-name = ተሳታፊ
people-step = ደረጃ
people-language = ቋንቋ
people-phone = ስልክ
people-needs = መልእክቶች
people-unread =
    { $count ->
        [one] { $count } ያልተነበበ
       *[other] { $count } ያልተነበቡ
    }
phone-none = ስልክ የለም
phone-none-long = የተገናኘ ስልክ የለም።
phone-paired = ስልኩ ተገናኝቷል፣ እቅዱን ግን ገና አላመጣም።
phone-seen = { $moment } ታድሷል
phone-seen-long = ስልኩ { $moment } ታድሷል።

## How far the published plan has come: words beside pictures

delivery-published = { $moment } ታትሟል
delivery-not-reached = ገና ስልኩ ላይ የለም
delivery-reached = { $moment } ስልኩ ላይ ደርሷል
delivery-not-opened = ገና አልተከፈተም
delivery-opened = { $moment } ተከፍቷል
people-not-reached = አዲሱ እቅድ ገና ስልኩ ላይ የለም
people-not-opened = አዲሱ እቅድ ገና አልተከፈተም
people-opened = እቅዱ { $moment } ተከፍቷል

## One participant

person-lead = { $programme }። { $reads } { $phone }
person-reads = { $language } እና ስዊድንኛ ያነባሉ።
person-reads-swedish = ስዊድንኛ ያነባሉ።
person-code = አዲስ ኮድ
person-edit-plan = እቅዱን ይቀይሩ
person-no-plan = ገና የታተመ እቅድ የለም።
desk-step-done = አልቋል
desk-step-here = እዚህ ናቸው
desk-step-coming = ወደፊት
desk-stair =
    { $steps ->
        [one] { $steps } ደረጃ አለ። ተሳታፊው ደረጃ { $step } ላይ ናቸው። ከላይ፦ { $top }።
       *[other] { $steps } ደረጃዎች አሉ። ተሳታፊው ደረጃ { $step } ላይ ናቸው። ከላይ፦ { $top }።
    }
desk-stair-top = ተሳታፊው ደረጃዎቹን ሁሉ ወጥተው ደርሰዋል፦ { $top }።
goal-done-on = { $date } አልቋል
goal-on-step = ደረጃ { $step }
day-nothing = ምንም የለም
occurrence-cancelled = ቀርቷል
occurrence-coming = ይመጣሉ
occurrence-here = ደርሰዋል
occurrence-late =
    { $count ->
        [one] { $count } ደቂቃ ይዘገያሉ
       *[other] { $count } ደቂቃ ይዘገያሉ
    }
occurrence-was = ነበሩ፦ “{ $feeling }”
occurrence-cannot = መምጣት አይችሉም፦ “{ $reason }”
occurrence-no-answer = አልመለሱም
talk = መልእክቶች
talk-sees = እርስዎና { $name } ያያሉ
talk-empty = እርስዎና { $name } ገና አልተጻጻፋችሁም።
talk-write = ለ{ $name } ይጻፉ
talk-write-language = በቀላል ስዊድንኛ ይጻፉ። { $name } የሚያነቡት፦ { $language }።
talk-sending = እየተላከ ነው
talk-by = { $name } { $time }

## A pairing code

code-title = ለ{ $name } ኮድ
code-lead = ሥዕሉን ለ{ $name } ያሳዩ፣ ወይም ኮዱን ያንብቡላቸው። አንድ ጊዜ፣ በአንድ ስልክ ላይ ብቻ ይሠራል።
code-qr = ለ{ $name } መተግበሪያውን የሚከፍት QR ኮድ
code-type = በመተግበሪያው የሚጻፈው ኮድ፦
code-link = የሚላክ ሊንክ
code-link-note = ሊንኩን ለተሳታፊው ብቻ ይላኩ። የሚከፍተው ሰው እቅዱን ያያል።
code-copy = ሊንኩን ይቅዱ
code-copied = ሊንኩ ተቀድቷል። በአጭር የስልክ መልእክት ወይም በኢሜይል ይለጥፉት።
code-until = ኮዱ እስከ { $moment } ይሠራል። ሲዘጉት እንደገና አይታይም፣ ግን አዲስ ማውጣት ይችላሉ።
code-done = ጨርሻለሁ

## The plan editor

edit-plan = እቅድ
edit-title = የ{ $name } እቅድ
edit-saving = ረቂቅ፣ እየተቀመጠ ነው።
edit-saved = ረቂቅ፣ { $moment } ተቀምጧል።
edit-sees-none = { $name } ገና እቅድ የላቸውም።
edit-sees-same = { $name } ይህን እቅድ ያያሉ።
edit-sees-old = { $name } የሚያዩት የ{ $moment } እቅድ ነው።
edit-sees-waiting = የ{ $moment } እቅድ ታትሟል፣ ግን ገና ስልኩ ላይ የለም።
edit-unsaved = ረቂቁ አልተቀመጠም
edit-unsaved-text = { $reason } የጻፉት በዚህ አሳሽ ውስጥ አለ፣ ሲቻልም ይቀመጣል።
edit-adopted = { $name } ረቂቁን { $moment } ቀይረዋል። የሚያዩት አዲሱን ነው።
edit-problems = እቅዱ ከመታተሙ በፊት እነዚህ መቀየር አለባቸው
edit-undo = ይቀልብሱ
edit-template = ከአብነት
edit-publish = ያትሙ
edit-step = ተሳታፊው ያሉበት
step-unknown = ደረጃ { $step }
goal-add = ትንሽ ግብ
goal-form = ትንሽ ግብ
goal-title = ግቡ
goal-how-field = እንዲህ ይደረጋል
goal-step = የዚህ ደረጃ ነው
goal-edit = ግቡን “{ $title }” ይቀይሩ
goal-up = ግቡን “{ $title }” ወደ ላይ ያዛውሩ
goal-down = ግቡን “{ $title }” ወደ ታች ያዛውሩ
goal-remove = ግቡን “{ $title }” ያጥፉ
edit-notice = ከእቅዱ ጋር ማስታወሻ
edit-notice-note = ተሳታፊው በመተግበሪያው ከላይ ያዩታል። በቀላል ስዊድንኛ ይጻፉ።
edit-week-title = ሳምንት
edit-week = ሳምንት { $number }፣ { $days }
edit-week-before = የበፊቱ ሳምንት
edit-week-after = ቀጣዩ ሳምንት
edit-week-note = ጊዜውን ለመቀየር ይጫኑት፣ ወይም በቀስት ቁልፎች ያዛውሩት። የተቆራረጠ መስመር፦ አልታተመም።
block-new = አልታተመም
block-cancelled = ቀርቷል
edit-all =
    { $count ->
        [0] እንቅስቃሴዎች
        [one] { $count } እንቅስቃሴ
       *[other] { $count } እንቅስቃሴዎች
    }
edit-add = አዲስ እንቅስቃሴ
edit-empty = በእቅዱ ገና ምንም የለም
edit-empty-text = እንቅስቃሴ ያክሉ፣ ወይም ከአብነት ይጀምሩ።
edit-open = ይቀይሩ
edit-open-label = “{ $title }”ን ይቀይሩ
edit-remove = ያጥፉ
edit-remove-label = “{ $title }”ን ያጥፉ

form-new = አዲስ እንቅስቃሴ
form-edit = እንቅስቃሴውን ይቀይሩ
form-kind = ዓይነት
form-title = ምን
form-place = ቦታ
form-address = አድራሻ
form-contact = የሚገናኙት ሰው
form-phone = የሚገናኙት ሰው ስልክ
form-bring = ይዘው ይምጡ
form-repeats = በየስንት ጊዜው
form-weekly = በየሳምንቱ
form-once = አንድ ጊዜ
form-weekdays = ቀናት
form-start = የሚጀምረው
form-end = የሚያልቀው
form-date = ቀን
form-first = የመጀመሪያው ቀን
form-until = የመጨረሻው ቀን
form-cancel-day = { $day } እንዲቀር ያድርጉ
form-cancelled = የማይኖርባቸው ቀናት
form-cancelled-day = { $day } ቀርቷል
form-restore = ይመልሱ
form-restore-label = { $day } እንዲኖር ያድርጉ
form-done = ጨርሻለሁ
form-drop = ይተዉት
form-not-yet = የተጻፈው ትክክል እስኪሆን እቅዱ በበፊቱ ይቆያል።
field-missing = እዚህ ይጻፉ።
field-too-long = ጽሑፉ { $length } ፊደላት አሉት። ቢበዛ { $max } ይጻፉ።
field-control = ጽሑፉ ውስጥ ሊታይ የማይችል ምልክት አለ። ያጥፉት።
field-no-date = በካላንደር ያለ ቀን ይጻፉ፣ ዓመት፣ ወርና ቀን።
field-no-time = ሰዓት ይጻፉ፣ ለምሳሌ 10:00።

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }፣ ከ{ $first } እስከ { $until }

quick-label = በአንድ መስመር እንቅስቃሴ ያክሉ
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = መስመሩ የተረዳው እንዲህ ነው
quick-no-time = መቼ? ለምሳሌ 10-12 ብለው ይጻፉ
quick-no-day = በየትኛው ቀን? ለምሳሌ tis ወይም 24 nov ብለው ይጻፉ
quick-no-title = ምን? ለምሳሌ svenska ብለው ይጻፉ
quick-until-guess = እስከ { $date }?
quick-until = እስከ { $date }

preview-title = { $name } የሚያዩት እንዲህ ነው
preview-label = { $name } የሚያዩት ስልክ
preview-language = የስልኩ ቋንቋ
preview-screen = የስልኩ ገጽ
preview-fetching = ስልኩ እየተሣለ ነው
preview-stale = ሥዕሉ የቆየ ሊሆን ይችላል። { $reason }
preview-note = አሁን ቢያትሙ እንዲህ ይሆናል። በ{ $language } የሌለው በስዊድንኛ ይታያል።
preview-swedish-note = አሁን ቢያትሙ በስዊድንኛ እንዲህ ይሆናል።

template-title = ከአብነት ይጀምሩ
template-lead = የአብነቱ ቀኖች የሚቆጠሩት ከዚህ ሳምንት ሰኞ ጀምሮ ነው።
template-note = በኋላ መቀልበስ ይችላሉ። እስኪያትሙ ድረስ ተሳታፊው ምንም አያዩም።
template-none = አብነት የለም
template-none-text = ፕሮጀክቱ በኮሙንዎ አብነት የለውም።
template-holds = እንቅስቃሴዎች፦ { $activities }። ትናንሽ ግቦች፦ { $goals }።
template-use = ይጠቀሙ
template-add = ያክሉ
template-replace = ሁሉንም ይተኩ
template-use-label = አብነቱን { $template } ይጠቀሙ
template-add-label = በአብነቱ { $template } ያለውን ያክሉ
template-replace-label = እቅዱን በሙሉ በአብነቱ { $template } ይተኩ

## Publishing

publish-title = የ{ $name } እቅድ ይታተም
publish-lead =
    { $count ->
        [one] { $count } ነገር ይቀየራል።
       *[other] { $count } ነገሮች ይቀየራሉ።
    }
publish-nothing = የሚታተም ነገር የለም፦ { $name } ይህን እቅድ አሁንም ያያሉ።
publish-note = { $name } ለውጡን በመተግበሪያው ያያሉ። ቀይረው እንደገና ማተም ይችላሉ።
publish-changes = የሚቀየረው
publish-problems = እቅዱ ሁሉንም ደንቦች አያሟላም። ይዝጉና ምልክት ያለበትን ይቀይሩ።
publish-who = እቅዱ የሚደርሳቸው
publish-languages = ቋንቋዎች
publish-swedish = ስዊድንኛ፦ ሁሉም አለ
publish-looking = የተተረጎመው እየታየ ነው
publish-all = በ{ $language } ሁሉም አለ
publish-lacking =
    { $count ->
        [one] ከ{ $texts } ጽሑፎች { $count } በ{ $language } የለም
       *[other] ከ{ $texts } ጽሑፎች { $count } በ{ $language } የሉም
    }
publish-lacking-note = የቋንቋ ረዳቱ እስኪተረጉሟቸው ድረስ በስዊድንኛ ይታያሉ። ሲያትሙ የቋንቋ ረዳቱ በዝርዝራቸው ያገኟቸዋል።
publish-back = ይመለሱ
publish-do = ለ{ $name } ያትሙ
publish-busy = እየታተመ ነው
published-title = እቅዱ ታትሟል
published-text = ስልኩ ኢንተርኔት ሲያገኝ ለ{ $name } ይደርሳል። የእቅዱ ቁጥር { $revision } ነው።
published-no-phone = የእቅዱ ቁጥር { $revision } ነው። ስልክ ሲገናኝ { $name } ያዩታል።
published-untranslated =
    { $count ->
        [one] { $count } ጽሑፍ ትርጉም ይጠብቃል፣ እስከዚያ በስዊድንኛ ይታያል።
       *[other] { $count } ጽሑፎች ትርጉም ይጠብቃሉ፣ እስከዚያ በስዊድንኛ ይታያሉ።
    }
published-person = ወደ { $name }
published-stay = እቅዱ ላይ ይቆዩ

change-step = ደረጃ
change-notice = ማስታወሻ
change-notice-gone = ከእቅዱ ጋር ያለው ማስታወሻ ይጠፋል።
change-added = አዲስ
change-moved = ተዛውሯል
change-cancelled = ቀርቷል
change-restored = ይኖራል
change-changed = ተቀይሯል
change-removed = ጠፍቷል
change-goal-added = አዲስ ግብ
change-goal-changed = የተቀየረ ግብ
change-goal-removed = የጠፋ ግብ
change-goals = ግቦቹ
change-goals-order = የትናንሽ ግቦቹ ቅደም ተከተል ይቀየራል።

## Two coaches at the same plan

clash-title = ሁለት ሰዎች አንድ እቅድ ቀይረዋል
clash-lead = እርስዎ ሲጽፉ { $name } { $moment } አስቀምጠዋል። የተተካ ነገር የለም። የትኛው እንደሚሆን ይምረጡ።
clash-left = መጀመሪያ የትኛው እንደሚሆን ይምረጡ። የቀረ ምርጫ፦ { $count }
clash-note = ምርጫውን በCtrl Z መቀልበስ ይችላሉ።
clash-mine = የእርስዎ ስሪት
clash-mine-note = ገና አልተቀመጠም
clash-theirs = የ{ $name } ስሪት
clash-theirs-note = { $moment } ተቀምጧል
clash-differs = ይለያያል፦
clash-keep-mine = የእኔ ይቆይ
clash-keep-theirs = የ{ $name } ስሪት ይሁን
clash-merge = ሁለቱን ያዋህዱ
clash-no-clash = የቀየራችሁት የተለያየ ነገር ነው። ሁለቱን ማዋሃድ ይችላሉ።
clash-choose = ይህን ሁለታችሁም ቀይራችኋል። ለማዋሃድ ይምረጡ፦
clash-item = እርስዎ፦ { $mine } { $name }፦ { $theirs }
clash-item-label = ለዚህ የትኛው ይሁን፦ { $mine }
clash-undecided = አልተመረጠም
clash-choose-mine = የእኔ
clash-gone = ጠፍቷል።
item-step = ተሳታፊው ያሉበት፦ { $step }
item-notice = ከእቅዱ ጋር ማስታወሻ፦ “{ $text }”
item-goal = ግብ፦ { $title } ({ $step })። { $how }
item-except = { $days } ቀርቷል

## Translations

phrases-missing =
    { $count ->
        [one] { $count } ጽሑፍ ትርጉም የለውም
       *[other] { $count } ጽሑፎች ትርጉም የላቸውም
    }
phrases-done = ሁሉም ተተርጉሟል
phrases-label = ወደ { $language } የሚተረጎሙ ጽሑፎች፣ ብዙ ሰው የሚጠብቃቸው መጀመሪያ
phrases-show = ይታዩ
phrases-show-missing = ያልተተረጎሙ
phrases-show-all = ሁሉም
phrases-none = ሁሉም ተተርጉሟል
phrases-none-text = አማካሪ አዲስ ነገር ሲያትም እዚህ ይመጣል።
phrases-choose = ከዝርዝሩ ጽሑፍ ይምረጡ።
tone-missing = አልተተረጎመም
tone-machine = በኮምፒውተር፣ አልተረጋገጠም
tone-person = ተተርጉሟል
phrase-awaited =
    { $count ->
        [0] { $use }፣ የሚጠብቅ የለም፣ ከ{ $moment } ጀምሮ
        [one] { $use }፣ { $count } ተሳታፊ ይጠብቃል፣ ከ{ $moment } ጀምሮ
       *[other] { $use }፣ { $count } ተሳታፊዎች ይጠብቃሉ፣ ከ{ $moment } ጀምሮ
    }
phrase-use-activity = እንቅስቃሴ
phrase-use-goal = ትንሽ ግብ
phrase-use-notice = የአማካሪው ማስታወሻ
phrase-use-place = ቦታ
phrase-use-bring = ይዘው ይምጡ
phrase-use-step = ደረጃ
phrase-where-activity = የእንቅስቃሴ ስም። በፕሮግራሙና በመጀመሪያው ገጽ ስለሚታይ አጭር ይሁን።
phrase-where-goal = ትንሽ ግብ፣ ወይም እንዴት እንደሚደረግ። ለተሳታፊው ይናገሩ፦ ምን እንደሚያደርጉ ይግለጹ።
phrase-where-notice = ከአማካሪው ለተሳታፊው የተጻፈ ማስታወሻ። አማካሪው እንደሚናገሩት ይጻፉ፦ በደግነትና በግልጽ።
phrase-where-place = የቦታ ስም። በቦታው ምልክት ላይ ያለውን ስም አይቀይሩ፣ ካስፈለገ ያብራሩ።
phrase-where-bring = ተሳታፊው ይዘው የሚመጡት። “ይዘው ይምጡ” ከሚለው ቃል በኋላ ይታያል።
phrase-where-step = አንድ ደረጃ፣ ወይም ከላይ የሚጠብቀው። በደረጃዎቹ ላይ ስለሚታይ አጭር ይሁን።
phrase-source = ስዊድንኛ፣ ምንጩ
phrase-form = ትርጉም ወደ { $language }
phrase-in = ትርጉም ወደ { $language }
phrase-save = አስቀምጠው ቀጣዩን ይመልከቱ
phrase-saving = እየተቀመጠ ነው
phrase-saved =
    { $count ->
        [0] “{ $source }” ተቀምጧል። አሁን የሚጠብቀው ስልክ የለም።
        [one] “{ $source }” ተቀምጧል። ለ{ $count } ስልክ ይደርሳል።
       *[other] “{ $source }” ተቀምጧል። ለ{ $count } ስልኮች ይደርሳል።
    }
phrase-by-person = የተረጎሙት፦ { $name }
phrase-by-machine = ኮምፒውተር ተርጉሞታል፣ አልተረጋገጠም
phrase-clash-mine = አልተቀመጠም
phrase-clash-theirs = እርስዎ ሲጽፉ ተቀምጧል
phrase-keep-mine = የእኔ ይቀመጥ
phrase-keep-theirs = ሌላው ይሁን
phrase-on-phone = ስልኩ ላይ
phrase-on-phone-note = በጽሑፉ ዙሪያ ያለው ምሳሌ ነው።

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = ነገ በፕሮግራምዎ አንድ ነገር አለ። Stegvisን ይክፈቱ።
push-today = ዛሬ በፕሮግራምዎ አንድ ነገር አለ። Stegvisን ይክፈቱ።
push-soon = በአንድ ሰዓት ውስጥ በፕሮግራምዎ አንድ ነገር አለ። Stegvisን ይክፈቱ።
push-message = አዲስ መልእክት አለዎት። Stegvisን ይክፈቱ።
push-plan = አዲስ እቅድ አለዎት። Stegvisን ይክፈቱ።

## What a participant wishes of goals

wish-language = ተሳታፊው { $language } መርጠዋል።
wish-title = ግቡ በእቅዱ ላይ እንዲህ ይጻፋል
wish-title-note = በስዊድንኛ ይጻፉ። በእቅዱ እንዳለው ሌላ ሁሉ ይተረጎማል።
wish-accept = ወደ እቅዱ ያስገቡ
wish-accepting = እየገባ ነው
wish-answer = በምትኩ ይመልሱ
wish-word = መልስዎ
wish-word-note = { $name } መልሱን በደረጃዎች ያዩታል፣ እንደ መልእክትም ይደርሳቸዋል።
wish-send = መልሱን ይላኩ
goal-too-big = ተሳታፊው ያነሰ ግብ ይፈልጋሉ። አንድ ያነሰ ግብ፣ ወይም ከአንድ በላይ ይጻፉ። ሲያትሙ ጥያቄው መልስ ያገኛል።

## Erasing a participant

erasure-erase = ሁሉንም ያጥፉ
erasure-decline = አይ ይበሉ
erasure-erase-title = ስለ { $name } ያለው ሁሉ ይጥፋ?
erasure-erase-lead = እቅድ፣ መልሶች፣ መልእክቶችና ስልክ ለዘላለም ይጠፋሉ፣ ለእርስዎም ጭምር። መልሶ ማምጣት አይቻልም።
erasure-law = ኮሙኑ በሕግ ማስቀመጥ ያለበት ነገር አለ? መጀመሪያ በኮሙኑ ሥርዓት ውስጥ መኖሩን ያረጋግጡ። የመጠባበቂያ ቅጂዎች እስኪተኩ ድረስ መረጃው በውስጣቸው ሊቆይ ይችላል።
erasure-name = ስሙን ይጻፉ፦ { $name }
erasure-erasing = እየጠፋ ነው
erasure-decline-title = ለ{ $name } አይ ይባል?
erasure-decline-lead = ምክንያቱን ይጽፋሉ። እንደ መልእክት ይደርሳል።
erasure-reason = ለምን አይቻልም?
erasure-reason-draft = መረጃዎ እንዲጠፋ እንደሚፈልጉ አንብቤያለሁ። አይቻልም፣ ምክንያቱም … ካልረኩ ለIntegritetsskyddsmyndigheten፣ IMY፣ ቅሬታ ማቅረብ ይችላሉ።
erasure-send = መልሱን ይላኩ
erasure-keep = ይተዉት
