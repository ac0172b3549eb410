### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = እቲ ሰርቨር ዝተላእከ ከንብቦ ኣይከኣለን። ነቲ ገጽ እንደገና ክፈቱዎ እሞ ፈትኑ።
error-invalid-parameter = እቲ ኣድራሻ ጌጋ እዩ። ተመለሱ እሞ እንደገና ፈትኑ።
error-body-too-large = ዝተላእከ ኣዝዩ ዓቢ እዩ። ናብ ንኣሽቱ ክፋላት ምቐሉዎ።
error-newer-version = መተግበሪኹም ካብቲ ሰርቨር ሓድሽ እዩ። ዝገበርኩምዎ ኣሎ። ደሓር እንደገና ፈትኑ።
error-not-found = እትደልዩዎ ኣብዚ የለን። ናብ መጀመርታ ተመለሱ።
error-method-not-allowed = ከምዚ ምግባር ኣይከኣልን። ተመለሱ እሞ እንደገና ፈትኑ።

## Signing in and pairing.

error-not-signed-in = እንደገና ክትኣትዉ ኣለኩም።
error-not-allowed = ሕሳብኩም እዚ ክገብር ኣይፍቀዶን። ናብ መጀመርታ ተመለሱ።
error-wrong-password = ኢመይል ወይ መሕለፊ ቃል ጌጋ እዩ። እንደገና ፈትኑ።
error-locked-out = መሕለፊ ቃል ብዙሕ ግዜ ተጋግዩ። ቁሩብ ተጸበዩ እሞ እንደገና ፈትኑ።
error-too-many-requests = ኣብ ሓጺር ግዜ ብዙሕ ፈተነ ነይሩ። ቁሩብ ተጸበዩ እሞ እንደገና ፈትኑ።
error-code-wrong = እቲ ኮድ ጌጋ እዩ። ነቲ ኮድ ረኣዩዎ እሞ እንደገና ጽሓፉዎ።
error-code-used = እቲ ኮድ ድሮ ተጠቒሙ እዩ። ንኮችኩም ሓድሽ ኮድ ሕተቱ።
error-code-expired = እቲ ኮድ ግዜኡ ሓሊፉ። ንኮችኩም ሓድሽ ኮድ ሕተቱ።

## Plans and translations.

error-plan-conflict = ካልእ ሰብ ነቲ መደብ ቀይርዎ። ንክልቲኡ ኣነጻጽሩ እሞ ምረጹ።
error-plan-invalid = እቲ መደብ ቅድሚ ምዕቃቡ ገለ ክቕየር ኣለዎ።
error-plan-file-invalid = ኣብቲ ፋይል መደብ ክንበብ ዘይክእል ነገር ኣሎ። ነቲ መስመር ኣርሙ እሞ እንደገና ፈትኑ።
error-plan-file-unknown-key = ኣብቲ ፋይል መደብ ዘየለ ቁልፊ ኣሎ። ነቲ መስመር ኣርሙ ወይ ሰርዙ።
error-plan-file-no-such-date = ኣብቲ ፋይል መደብ ዘየለ ዕለት ኣሎ። ነቲ ዕለት ኣርሙ።
error-plan-file-ends-before-start = ኣብቲ ፋይል መደብ ቅድሚ ምጅማሩ ዝውዳእ ንጥፈት ኣሎ። ነቲ ሰዓታት ኣርሙ።
error-plan-file-no-end = ኣብቲ ፋይል መደብ ናይ መወዳእታ መዓልቲ ዘይብሉ ሰሙናዊ ንጥፈት ኣሎ። ናይ መወዳእታ መዓልቲ ጽሓፉ።
error-plan-file-unknown-participant = እቲ ፋይል መደብ ናትኩም ተሳታፊ ንዘይኮነ ሰብ እዩ። ነቲ ስም ኣርሙ።
error-translation-conflict = ካልእ ሰብ ትርጉም ናይዚ ጽሑፍ ዓቂቡ። ንክልቲኡ ኣነጻጽሩ እሞ ምረጹ።
error-unknown-language = እዚ ቋንቋ ገና ኣብዚ የለን። ካልእ ቋንቋ ምረጹ።

## The server and its start.

error-locale-file-broken = ሓደ ፋይል ቋንቋ ክንበብ ኣይክእልን። ካልኦት ቋንቋታት ይሰርሑ። “stegvis i18n check” ኣስርሑ እሞ ነቲ ፋይል ኣርሙ።
error-database-newer = እቲ መኽዘን ሓበሬታ ብሓድሽ ስሪት ናይ Stegvis እዩ ተጻሒፉ። ነቲ ስሪት ወይ ድሕሪኡ ዘሎ ጽዓኑ።
error-address-taken = ካልእ ፕሮግራም ነቲ ኣድራሻ ይጥቀመሉ ኣሎ። ነቲ ፕሮግራም ዕጸዉ ወይ ብ--listen ካልእ ኣድራሻ ምረጹ።
error-folder-unwritable = ኣብቲ ማህደር ሓበሬታ ክጽሓፍ ኣይከኣልን። ፍቓድ ናይቲ ማህደር ቀይሩ ወይ ብ--data ካልእ ማህደር ምረጹ።
error-unreachable = ናብቲ ሰርቨር ክብጻሕ ኣይከኣልን። ዝገበርኩምዎ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።
error-busy = እቲ ሰርቨር ብዙሕ ስራሕ ኣለዎ። ዝገበርኩምዎ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።
error-internal = ብወገንና ገለ ጌጋ ተፈጢሩ። ዝገበርኩምዎ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።

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

error-database-unreachable = ናብቲ መኽዘን ሓበሬታ ክብጻሕ ኣይከኣልን። ይሰርሕ ከም ዘሎን ኣድራሻ ናይ --database ትኽክል ምዃኑን ኣረጋግጹ።
plan-file-right = እቲ ፋይል መደብ ክንበብ ይከኣል እዩ።
plan-file-published =
    { $changes ->
        [0] ቁጽሪ { $revision } ኮይኑ ተሓቲሙ። ካብ ዝሓለፈ ግዜ ዝተቐየረ የለን።
        [one] ቁጽሪ { $revision } ኮይኑ ተሓቲሙ። { $changes } ነገር ኣብ ቴሌፎን ተቐይሩ።
       *[other] ቁጽሪ { $revision } ኮይኑ ተሓቲሙ። { $changes } ነገራት ኣብ ቴሌፎን ተቐይሮም።
    }
plan-file-untranslated = ትርጉም የብሉን፦ { $text }
