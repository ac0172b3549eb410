### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = ይህ ደረጃ የለም። ካሉት ደረጃዎች አንዱን ይምረጡ።
plan-ends-before-start = የሚያልቅበት ሰዓት ከሚጀምርበት ሰዓት በኋላ መሆን አለበት።
plan-until-before-first = የመጨረሻው ቀን ከመጀመሪያው ቀን ጋር አንድ ወይም ከዚያ በኋላ መሆን አለበት።
plan-no-weekday = ቢያንስ አንድ የሳምንት ቀን ይምረጡ።
plan-weekday-twice = አንድ የሳምንት ቀን ሁለት ጊዜ ተጽፏል። አንዱን ያጥፉ።
plan-too-long = አንድ እንቅስቃሴ ከሁለት ዓመት በላይ ሊቆይ አይችልም። ቀደም ያለ የመጨረሻ ቀን ይምረጡ።
plan-never-happens = ከመጀመሪያው እስከ መጨረሻው ቀን ባለው ጊዜ ከተመረጡት የሳምንት ቀኖች አንዱም የለም። ቀኖቹን ይቀይሩ።
plan-exception-elsewhere = እንዲቀር የተደረገው ቀን የእንቅስቃሴው ቀን አይደለም። ያጥፉት ወይም ሌላ ይምረጡ።
plan-id-twice = ሁለት የእቅዱ ክፍሎች አንድ ዓይነት id አላቸው። አንዱን ያጥፉና እንደገና ያክሉት።
plan-too-many = እቅዱ በጣም ረጅም ነው። አንድ እቅድ ቢበዛ 60 እንቅስቃሴዎችና 60 ግቦች ይኖሩታል።

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = መስመሩ ሊነበብ አይችልም። ቁልፍ፣ የእኩል ምልክት እና ዋጋ ይጻፉ፣ ለምሳሌ title = "Svenska och mat"
plan-file-not-quoted = ጽሑፍ በትእምርተ ጥቅስ ውስጥ መሆን አለበት፣ ለምሳሌ title = "Svenska och mat"
plan-file-key-twice = ቁልፉ በአንድ ክፍል ውስጥ ሁለት ጊዜ ተጽፏል። አንዱን ያጥፉ።
plan-file-unknown-key-near = “{ $key }” የሚባል ቁልፍ የለም። “{ $near }” ለማለት ነው?
plan-file-unknown-key = “{ $key }” የሚባል ቁልፍ የለም። እዚህ መጻፍ የሚቻለው፦ { $known }።
plan-file-missing-key = “{ $key }” የለም። ለምሳሌ ይህን ይጻፉ፦ { $example }
plan-file-wrong-value = የ“{ $key }” ዋጋ ሊነበብ አይችልም። ለምሳሌ ይህን ይጻፉ፦ { $example }
plan-file-single-brackets = [[{ $key }]] በድርብ ቅንፍ፣ ለብቻው በሆነ መስመር ላይ ይጻፉ።
plan-file-newer-format = የፋይሉ ቅርጸት ሰርቨሩ ከሚያነበው የበለጠ አዲስ ነው። format = { $known } ብለው ይጻፉ፣ ወይም ሰርቨሩን ያዘምኑ።
plan-file-no-such-date-near = { $written } የሚባል ቀን የለም። የወሩ የመጨረሻ ቀን { $near } ነው።
plan-file-no-such-date = { $written } የሚባል ቀን የለም። ዓመት፣ ወርና ቀን ይጻፉ፣ ለምሳሌ 2026-11-24
plan-file-no-such-time = { $written } የሚባል ሰዓት የለም። ሰዓቱንና ደቂቃውን እያንዳንዱን በሁለት አሃዝ ይጻፉ፣ ከ00:00 እስከ 23:59።
plan-file-unknown-word-near = “{ $written }” ከምርጫዎቹ ውስጥ የለም። “{ $near }” ለማለት ነው?
plan-file-unknown-word = “{ $written }” ለ“{ $key }” ከምርጫዎቹ ውስጥ የለም። ከእነዚህ ይምረጡ፦ { $known }።
plan-file-text-empty = የ“{ $key }” ጽሑፍ ባዶ ነው። ቢያንስ አንድ ፊደል ይጻፉ፣ ወይም መስመሩን ያጥፉ።
plan-file-text-too-long = የ“{ $key }” ጽሑፍ { $length } ፊደላት አሉት። ቢበዛ { $max } ይጻፉ።
plan-file-text-control = በ“{ $key }” ጽሑፍ ውስጥ ሊታይ የማይችል ምልክት አለ። ያጥፉት።
plan-file-ends-before-start = እንቅስቃሴው { $end } ያልቃል፣ ግን { $start } ይጀምራል። ከመጀመሪያው በኋላ የሆነ ማብቂያ ይጻፉ።
plan-file-no-end = በየሳምንቱ የሚመጣ እንቅስቃሴ የመጨረሻ ቀን ያስፈልገዋል። ለምሳሌ ይህን ይጻፉ፦ until = 2026-12-18
plan-file-no-day = እንቅስቃሴው ቀን የለውም። ለአንድ ጊዜ date = 2026-11-24፣ በየሳምንቱ ለሚሆን weekdays = ["tisdag"] ብለው ይጻፉ።
plan-file-two-schedules = እንቅስቃሴው አንድ ቀንም የሳምንት ቀኖችም አሉት። ለአንድ ጊዜ date ብቻ ያስቀሩ፣ በየሳምንቱ ለሚሆን weekdays፣ first እና until ያስቀሩ።
plan-file-unknown-step = ደረጃ { $step } የለም። ከ1 እስከ { $top } ያለ ቁጥር ይጻፉ። { $top } ከሁሉም በላይ ያለው ነው።
plan-file-too-many-steps = ደረጃዎቹ በጣም ብዙ ናቸው። ቢበዛ { $max } ይጻፉ።
plan-file-unknown-participant-near = “{ $written }” የሚባል ተሳታፊ የለዎትም። “{ $near }” ለማለት ነው?
plan-file-unknown-participant = “{ $written }” የሚባል ተሳታፊ የለዎትም። ስሙን በዝርዝርዎ እንዳለው ይጻፉ።
plan-file-several-participants = ከተሳታፊዎችዎ ብዙዎቹ “{ $name }” ይባላሉ። በስሙ ፈንታ የተሳታፊውን id ይጻፉ።
plan-file-right = የእቅድ ፋይሉ ሊነበብ ይችላል።
plan-file-published =
    { $changes ->
        [0] በቁጥር { $revision } ታትሟል። ካለፈው ጊዜ ወዲህ የተቀየረ ነገር የለም።
        [one] በቁጥር { $revision } ታትሟል። ስልኩ ላይ { $changes } ነገር ተቀይሯል።
       *[other] በቁጥር { $revision } ታትሟል። ስልኩ ላይ { $changes } ነገሮች ተቀይረዋል።
    }
plan-file-untranslated = ትርጉም የለውም፦ { $text }

### What the program says to who looks after the server.

backup-written = መጠባበቂያ ቅጂው ተጽፎ ተረጋግጧል።
backup-restored = መጠባበቂያ ቅጂው ተመልሷል።
doctor-sound = ዳታቤዙ ጤናማ ነው፣ በውስጡ ያለውም ሁሉ ትክክል ነው።
doctor-damaged = የዳታቤዙ ፋይል ተበላሽቷል።
doctor-reference-broken = አንድ ረድፍ ወደሌለ ረድፍ ያመለክታል።
doctor-row-missing = ሁሉም ተሳታፊ ሊኖረው የሚገባ ረድፍ አንድ ተሳታፊ ጋ የለም።
doctor-head-wrong = የአንድ የለውጥ ተከታታይ መጨረሻ ከመጨረሻው ለውጥ ጋር አይስማማም።
doctor-number-wrong = በአንድ የለውጥ ተከታታይ ውስጥ ያለ ቁጥር ስህተት ነው ወይም ሁለት ጊዜ ገብቷል።
doctor-value-wrong = የተቀመጠ አንድ ዋጋ ሊነበብ አይችልም።
doctor-item-misplaced = በአንድ የለውጥ ተከታታይ ውስጥ ያለ ነገር በተሳሳተ ቁልፍ ሥር ተቀምጧል።
doctor-item-differs = በአንድ የለውጥ ተከታታይ ውስጥ ያለ ነገር ከሠንጠረዦቹ ጋር አይስማማም።

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = ስለ እርስዎ በStegvis ያለው ሁሉ
mydata-lead = ስለ እርስዎ በStegvis የተቀመጠው ሁሉ እዚህ አለ። ፋይሉ የተዘጋጀው { $moment } ነው።
mydata-care = ፋይሉ የእርስዎ ነው። የሚያነበው ሰው ስለ እርስዎ ሁሉንም ያያል፣ ስለዚህ ለማን እንደሚሰጡት ይጠንቀቁ።
mydata-incomplete = ፋይሉ ሊይዝ ከሚችለው በላይ አለ። የቀረውን ኮሙንዎን ይጠይቁ።
mydata-nothing = የተቀመጠ ነገር የለም።
mydata-you = ስለ እርስዎ
mydata-name = ስም
mydata-language = ቋንቋ
mydata-municipality = ኮሙን
mydata-programme = መርሐ ግብር
mydata-coach = አማካሪ
mydata-since = የጀመሩበት ቀን
mydata-seen = ስልኩ ከStegvis ጋር የተገናኘው
mydata-number = በStegvis ያለዎት ቁጥር
mydata-steps = ደረጃዎች
mydata-here = እዚህ ነዎት።
mydata-step = ደረጃ { $step }
mydata-plan = የአሁኑ እቅድዎ
mydata-draft = አማካሪዎ አሁን የሚጽፉት
mydata-plans-before = የቀድሞ እቅዶችዎ
mydata-plan-reached = { $moment } ወደ ስልኩ መጥቷል።
mydata-plan-opened = { $moment } ከፍተውታል።
mydata-goals = ግቦች
mydata-activities = እንቅስቃሴዎች
mydata-bring = ይዘው ይምጡ
mydata-cancelled = { $day } ቀርቷል
mydata-answers = መልሶችዎ
mydata-late =
    { $count ->
        [one] { $count } ደቂቃ እዘገያለሁ
       *[other] { $count } ደቂቃዎች እዘገያለሁ
    }
mydata-goals-done = ያደረጓቸው ግቦች
mydata-wishes = የጠየቁት
mydata-call = አማካሪዎ እንዲደውሉልዎ
mydata-erasure = ስለ እርስዎ ያለው ሁሉ እንዲጠፋ
mydata-own-goal = የራስዎ ግብ
mydata-smaller-step = ከዚህ ያነሰ ግብ
mydata-coach-answered = አማካሪ { $moment } መልሰዋል።
mydata-wish-over = ይህ ጥያቄ አሁን የለም።
mydata-messages = መልእክቶች
mydata-me = እርስዎ
mydata-sent-at = { $moment } ደርሷል።
mydata-coach-saw = አማካሪ { $moment } አይተውታል።
mydata-read-at = { $moment } ተነቧል።
mydata-translations = ስልክዎ ላይ ያሉ ትርጉሞች
mydata-phones = ስልኮች፣ ኮዶችና ካላንደሮች
mydata-paired = አንድ ስልክ { $moment } እንዲገባ ተፈቅዷል።
mydata-used = ለመጨረሻ ጊዜ የሠራው { $moment } ነው።
mydata-ended = { $moment } ወጥቷል።
mydata-code = ከ{ $name } የመጣ ኮድ
mydata-code-until = እስከ { $moment } ይሠራ ነበር።
mydata-code-used = { $moment } ጥቅም ላይ ውሏል።
mydata-calendar = ወደ ካላንደርዎ የሚወስድ ሊንክ፣ ከ{ $moment }
mydata-sent = ስልኩ አንድ ነገር የላከባቸው ጊዜዎች
mydata-refused = ማስቀመጥ አልተቻለም።
mydata-about = ማወቅ ጥሩ ነው
mydata-why = ኮሙኑ መረጃውን የሚጠቀመው ከእርስዎ ጋር ሆኖ ወደ ሥራ ወይም ትምህርት የሚወስዱ ደረጃዎችዎን ለማቀድና ለመከታተል ነው።
mydata-who = መረጃውን እርስዎና አማካሪዎችዎ ያያሉ። የሚተረጉሙ ሰዎች የእቅዱን ጽሑፍ ያያሉ፣ የእርስዎ መሆኑን ግን አያውቁም። ኃላፊ ቁጥር ብቻ ያያሉ።
mydata-how-long = መረጃው ለምን ያህል ጊዜ እንደሚቀመጥ ኮሙኑ ይወስናል። አማካሪዎን ይጠይቁ።
mydata-rights = ኮሙኑ መረጃውን እንዲያስተካክል ወይም እንዲያጠፋ መጠየቅ ይችላሉ። ካልረኩ ለIntegritetsskyddsmyndigheten፣ IMY፣ ቅሬታ ማቅረብ ይችላሉ።
mydata-not-here = ኮዶችና ቁልፎች እዚህ የሉም፣ ምክንያቱም ማንም ሊያነባቸው በሚችል መንገድ አይቀመጡም። በኮሙኑ የመጠባበቂያ ቅጂዎች ውስጥ የቆየ መረጃ ለተወሰነ ጊዜ ሊቀር ይችላል።
