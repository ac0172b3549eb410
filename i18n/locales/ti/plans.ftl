### Status: unchecked (machine-made)

plan-unknown-step = እቲ ደረጃ ኣብቲ መሳልል የለን። ካብቶም ደረጃታት ሓደ ምረጹ።
plan-ends-before-start = መወዳእታ ድሕሪ መጀመርታ ክኸውን ኣለዎ።
plan-until-before-first = ናይ መወዳእታ መዓልቲ እታ ቀዳመይቲ መዓልቲ ወይ ድሕሪኣ ክትከውን ኣለዋ።
plan-no-weekday = እንተወሓደ ሓንቲ መዓልቲ ሰሙን ምረጹ።
plan-weekday-twice = ሓንቲ መዓልቲ ክልተ ግዜ ኣላ። ንሓንቲኣ ሰርዙ።
plan-too-long = ሓደ ንጥፈት ብዝበዝሐ ክልተ ዓመት ክቕጽል ይኽእል። ዝቐደመት ናይ መወዳእታ መዓልቲ ምረጹ።
plan-never-happens = ኣብ መንጎ ቀዳመይትን ናይ መወዳእታን መዓልቲ ካብተን መዓልታት ሓንቲ እኳ የላን። ነተን መዓልታት ቀይሩ።
plan-exception-elsewhere = እታ ዝተሰረዘት መዓልቲ መዓልቲ ናይቲ ንጥፈት ኣይኮነትን። ሰርዙዋ ወይ ካልእ ምረጹ።
plan-id-twice = ክልተ ክፋላት ናይቲ መደብ ሓደ መለለዪ ኣለዎም። ንሓዲኡ ሰርዙ እሞ እንደገና ወስኹዎ።
plan-too-many = እቲ መደብ ኣዝዩ ነዊሕ እዩ። ሓደ መደብ ብዝበዝሐ 60 ንጥፈታትን 60 ዕላማታትን ኣለዎ።
plan-file-syntax = እቲ መስመር ክንበብ ኣይክእልን። ቁልፊ፣ ምልክት ማዕርነትን ዋጋን ጽሓፉ፣ ንኣብነት title = "Svenska och mat"።
plan-file-not-quoted = ጽሑፍ ኣብ መንጎ ትእምርተ-ጥቕሲ ክኸውን ኣለዎ፣ ንኣብነት title = "Svenska och mat"።
plan-file-key-twice = እቲ ቁልፊ ኣብ ሓደ ክፋል ክልተ ግዜ ኣሎ። ንሓዲኡ ሰርዙ።
plan-file-unknown-key-near = ቁልፊ “{ $key }” የለን። “{ $near }” ማለትኩም ድዩ?
plan-file-unknown-key = ቁልፊ “{ $key }” የለን። ኣብዚ ክጽሓፍ ዝኽእል፦ { $known }።
plan-file-missing-key = “{ $key }” ጐዲሉ። ንኣብነት ጽሓፉ፦ { $example }
plan-file-wrong-value = ዋጋ ናይ “{ $key }” ክንበብ ኣይክእልን። ንኣብነት ጽሓፉ፦ { $example }
plan-file-single-brackets = [[{ $key }]] ብድርብ ርቡዕ ቅንፊ ኣብ ናይ ገዛእ ርእሱ መስመር ጽሓፉ።
plan-file-newer-format = እቲ ፋይል ካብቲ ሰርቨር ዘንብቦ ዝሓደሰ ቅርጺ ኣለዎ። format = { $known } ጽሓፉ፣ ወይ ነቲ ሰርቨር ኣሐድሱ።
plan-file-no-such-date-near = ዕለት { $written } የለን። ናይ መወዳእታ መዓልቲ ናይቲ ወርሒ { $near } እዩ።
plan-file-no-such-date = ዕለት { $written } የለን። ዓመት፣ ወርሕን መዓልትን ጽሓፉ፣ ንኣብነት 2026-11-24።
plan-file-no-such-time = ሰዓት { $written } የለን። ሰዓትን ደቒቕን ብክልተ ቁጽሪ ጽሓፉ፣ ካብ 00:00 ክሳብ 23:59።
plan-file-unknown-word-near = “{ $written }” ክምረጽ ኣይከኣልን። “{ $near }” ማለትኩም ድዩ?
plan-file-unknown-word = “{ $written }” ን“{ $key }” ክምረጽ ኣይከኣልን። ካብዚ ምረጹ፦ { $known }።
plan-file-text-empty = ጽሑፍ ናይ “{ $key }” ባዶ እዩ። እንተወሓደ ሓደ ምልክት ጽሓፉ፣ ወይ ነቲ መስመር ሰርዙ።
plan-file-text-too-long = ጽሑፍ ናይ “{ $key }” { $length } ምልክታት ኣለዎ። ብዝበዝሐ { $max } ጽሓፉ።
plan-file-text-control = ጽሑፍ ናይ “{ $key }” ክርአ ዘይክእል ምልክት ኣለዎ። ሰርዙዎ።
plan-file-ends-before-start = እቲ ንጥፈት { $end } ይውዳእ፣ ግን { $start } ይጅምር። ድሕሪ መጀመርታ ዝኾነ መወዳእታ ጽሓፉ።
plan-file-no-end = ሰሙናዊ ንጥፈት ናይ መወዳእታ መዓልቲ የድልዮ። ንኣብነት ጽሓፉ፦ until = 2026-12-18
plan-file-no-day = እቲ ንጥፈት መዓልቲ የብሉን። ንሓንሳብ date = 2026-11-24፣ ወይ ንነፍሲ ወከፍ ሰሙን weekdays = ["tuesday"] ጽሓፉ።
plan-file-two-schedules = እቲ ንጥፈት ዕለትን መዓልታት ሰሙንን ኣለዎ። ንሓንሳብ date፣ ወይ ንነፍሲ ወከፍ ሰሙን weekdays፣ first፣ until ሓዙ።
plan-file-unknown-step = ደረጃ { $step } ኣብቲ መሳልል የለን። ካብ 1 ክሳብ { $top } ቁጽሪ ጽሓፉ፤ { $top } ጫፍ እዩ።
plan-file-too-many-steps = እቲ መሳልል ብዙሕ ደረጃታት ኣለዎ። ብዝበዝሐ { $max } ጽሓፉ።
plan-file-unknown-participant-near = “{ $written }” ዝበሃል ተሳታፊ የብልኩምን። “{ $near }” ማለትኩም ድዩ?
plan-file-unknown-participant = “{ $written }” ዝበሃል ተሳታፊ የብልኩምን። ከምቲ ኣብ ዝርዝርኩም ዘሎ ስም ጽሓፉ።
plan-file-several-participants = ብዙሓት ተሳተፍትኹም “{ $name }” ይበሃሉ። ኣብ ክንዲ ስም መለለዪ ናይቲ ተሳታፊ ጽሓፉ።
plan-file-right = እቲ ፋይል መደብ ክንበብ ይከኣል እዩ።
plan-file-published =
    { $changes ->
        [0] ቁጽሪ { $revision } ኮይኑ ተሓቲሙ። ካብ ዝሓለፈ ግዜ ዝተቐየረ የለን።
        [one] ቁጽሪ { $revision } ኮይኑ ተሓቲሙ። { $changes } ነገር ኣብ ቴሌፎን ተቐይሩ።
       *[other] ቁጽሪ { $revision } ኮይኑ ተሓቲሙ። { $changes } ነገራት ኣብ ቴሌፎን ተቐይሮም።
    }
plan-file-untranslated = ትርጉም የብሉን፦ { $text }

backup-written = እቲ መጠባበቒ ቅዳሕ ተጻሒፉን ተመርሚሩን ኣሎ።
backup-restored = እቲ መጠባበቒ ቅዳሕ ተመሊሱ ኣሎ።
doctor-sound = እቲ ዳታቤዝ ምሉእ እዩ፣ ኩሉ ኣብኡ ዘሎ ድማ ቅኑዕ እዩ።
doctor-damaged = እቲ ናይ ዳታቤዝ ፋይል ተበላሽዩ።
doctor-reference-broken = ሓደ መስመር ናብ ዘይሎ መስመር የመልክት።
doctor-row-missing = ሓደ ተሳታፊ ኩሉ ክህልዎ ዝግባእ መስመር የብሉን።
doctor-head-wrong = መወዳእታ ናይቲ ዝርዝር ምስቲ ናይ መወዳእታ ለውጢ ኣይሰማማዕን።
doctor-number-wrong = ኣብቲ ዝርዝር ዘሎ ቁጽሪ ጌጋ እዩ ወይ ክልተ ግዜ ተጠቒሙ።
doctor-value-wrong = ዝተዓቀበ ዋጋ ክንበብ ኣይከኣልን።
doctor-item-misplaced = ኣብቲ ዝርዝር ዘሎ ነገር ኣብ ትሕቲ ጌጋ መፍትሕ ኣሎ።
doctor-item-differs = ኣብቲ ዝርዝር ዘሎ ነገር ምስቶም ሰሌዳታት ኣይሰማማዕን።

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = ኣብ Stegvis ብዛዕባኹም ዘሎ ኩሉ
mydata-lead = ኣብ Stegvis ብዛዕባኹም ዝተዓቀበ ኩሉ ኣብዚ ኣሎ። እዚ ፋይል { $moment } ተሰሪሑ።
mydata-care = እዚ ፋይል ናትኩም እዩ። ዘንብቦ ሰብ ብዛዕባኹም ኩሉ ይርኢ፣ ስለዚ ንመን ከም እትህብዎ ተጠንቀቑ።
mydata-incomplete = ኣብዚ ፋይል ካብ ዝኣቱ ንላዕሊ ኣሎ። ነቲ ዝተረፈ ንኮሙንኩም ሕተቱ።
mydata-nothing = ዝተዓቀበ የለን።
mydata-you = ብዛዕባኹም
mydata-name = ስም
mydata-language = ቋንቋ
mydata-municipality = ኮሙን
mydata-programme = ፕሮግራም
mydata-coach = ኮች
mydata-since = ዝጀመርኩምሉ ዕለት
mydata-seen = ቴሌፎን ምስ Stegvis ዝተራኸበሉ
mydata-number = ኣብ Stegvis ቁጽርኹም
mydata-steps = መሳልል
mydata-here = ኣብዚ ኣለኹም።
mydata-step = ደረጃ { $step }
mydata-plan = ናይ ሕጂ መደብኩም
mydata-draft = ኮችኩም ዝጽሕፍዎ ዘለዉ
mydata-plans-before = ናይ ቀደም መደባትኩም
mydata-plan-reached = { $moment } ናብ ቴሌፎን መጺኡ።
mydata-plan-opened = { $moment } ከፊትኩምዎ።
mydata-goals = ዕላማታት
mydata-activities = ንጥፈታት
mydata-bring = ሒዝኩም ምጹ
mydata-cancelled = { $day } ተሰሪዙ
mydata-answers = መልስታትኩም
mydata-late =
    { $count ->
        [one] { $count } ደቒቕ ክድንጒ እየ
       *[other] { $count } ደቓይቕ ክድንጒ እየ
    }
mydata-goals-done = ዝገበርኩምዎም ዕላማታት
mydata-wishes = ዝሓተትኩምዎ
mydata-call = ኮችኩም ክድውሉልኩም
mydata-erasure = ብዛዕባኹም ዘሎ ኩሉ ክድምሰስ
mydata-own-goal = ናትኩም ዕላማ
mydata-smaller-step = ካብዚ ዝነኣሰ ዕላማ
mydata-coach-answered = ኮች { $moment } መሊሶም።
mydata-wish-over = እዚ ድሕሪ ሕጂ የለን።
mydata-messages = መልእኽትታት
mydata-me = ንስኹም
mydata-sent-at = { $moment } በጺሑ።
mydata-coach-saw = ኮች { $moment } ርእዮምዎ።
mydata-read-at = { $moment } ተነቢቡ።
mydata-translations = ኣብ ቴሌፎንኩም ዘለዉ ትርጉማት
mydata-phones = ቴሌፎናት፣ ኮዳትን ካላንደራትን
mydata-paired = ሓደ ቴሌፎን { $moment } ክኣቱ ተፈቒድሉ።
mydata-used = ናይ መወዳእታ { $moment } ሰሪሑ።
mydata-ended = { $moment } ወጺኡ።
mydata-code = ካብ { $name } ዝመጸ ኮድ
mydata-code-until = ክሳብ { $moment } ይሰርሕ ነይሩ።
mydata-code-used = { $moment } ተጠቒምኩምሉ።
mydata-calendar = ናብ ካላንደርኩም ሊንክ፣ ካብ { $moment }
mydata-sent = ቴሌፎን ገለ ዝሰደደሉ ግዜ
mydata-refused = ክዕቀብ ኣይተኻእለን።
mydata-about = ክትፈልጥዎ ዝጠቅም
mydata-why = እቲ ኮሙን ነቲ ሓበሬታ ምሳኹም ኮይኑ ናብ ስራሕ ወይ ትምህርቲ ዘለኩም ደረጃታት ንምውጣንን ንምክትታልን ይጥቀመሉ።
mydata-who = ነቲ ሓበሬታ ንስኹምን ኮቻትኩምን ትርእዩዎ። እቶም ዝትርጉሙ ጽሑፋት ናይቲ መደብ ይርእዩ፣ ናትኩም ምዃኑ ግን ኣይርእዩን። ሓላፊ ቁጽርታት ጥራይ ይርእዩ።
mydata-how-long = እቲ ሓበሬታ ክንደይ ግዜ ከም ዝዕቀብ ኮሙን ይውስን። ንኮችኩም ሕተቱ።
mydata-rights = እቲ ሓበሬታ ክእረም ወይ ክድምሰስ ንኮሙን ክትሓቱ ትኽእሉ። እንተ ዘይዓጊብኩም፣ ናብ Integritetsskyddsmyndigheten፣ IMY፣ ጥርዓን ከተቕርቡ ትኽእሉ።
mydata-not-here = ኮዳትን መፍትሓትን ኣብዚ የለዉን፣ ምኽንያቱ ሰብ ከንብቦ ብዝኽእል መንገዲ ኣይዕቀቡን። ኣብ መጠባበቒ ቅዳሓት ናይቲ ኮሙን ዝኣረገ ሓበሬታ ንዝተወሰነ ግዜ ክጸንሕ ይኽእል።
