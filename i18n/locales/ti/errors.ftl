### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = እቲ ሰርቨር ዝተላእከ ከንብቦ ኣይከኣለን። ነቲ ገጽ እንደገና ክፈቱዎ እሞ ፈትኑ።
error-invalid-parameter = እቲ ኣድራሻ ጌጋ እዩ። ተመለሱ እሞ እንደገና ፈትኑ።
error-body-too-large = ዝተላእከ ኣዝዩ ዓቢ እዩ። ናብ ንኣሽቱ ክፋላት ምቐሉዎ።
error-encoding-unsupported = ዝተላእከ እቲ ሰርቨር ከንብቦ ብዘይክእል መንገዲ ዝተጨቕጨቐ እዩ። ብዘይ ምጭቕጫቕ ልኣኹዎ።
error-newer-version = መተግበሪኹም ካብቲ ሰርቨር ሓድሽ እዩ። ዝገበርኩምዎ ኣሎ። ደሓር እንደገና ፈትኑ።
error-not-found = እትደልዩዎ ኣብዚ የለን። ናብ መጀመርታ ተመለሱ።
error-method-not-allowed = ከምዚ ምግባር ኣይከኣልን። ተመለሱ እሞ እንደገና ፈትኑ።

## Signing in and pairing.

error-not-signed-in = እንደገና ክትኣትዉ ኣለኩም።
error-erased = ብዛዕባኹም ዝነበረ ኩሉ ተደምሲሱ፣ ምኽንያቱ ንስኹም ሓቲትኩም። ኣብ ቴሌፎን እውን ዝተረፈ የለን።
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
error-push-service-unknown = ናብዚ ብራውዘር መዘኻኸሪታት ክለኣኽ ኣይከኣልን። ካልእ ብራውዘር ፈትኑ።

## Voice notes and photos.

error-attachment-conflict = ኣብዚ ድሮ ካልእ ነገር ኣሎ። እንደገና ቅድሑ ወይ ስእሊ ኣልዕሉ።
error-attachment-unsupported = እዚ፣ ኣብዚ ክለኣኽ ዝኽእል ድምጺ ወይ ስእሊ ኣይኮነን። ኣብቲ መተግበሪ ቅድሑ ወይ ስእሊ ኣልዕሉ።
error-attachment-tells-more = እቲ ስእሊ ኣበይን መዓስን ከም ዝተላዕለ ይነግር። በቲ መተግበሪ ስደድዎ፣ ንሱ የወግዶ።
error-attachments-full = ንናይ ድምጺ መልእኽትታትን ስእልታትን ቦታ የለን። ኣብ ክንድኡ ጽሓፉ፣ ንኮችኩም ድማ ንገሩ።

## The server and its start.

error-locale-file-broken = ሓደ ፋይል ቋንቋ ክንበብ ኣይክእልን። ካልኦት ቋንቋታት ይሰርሑ። “stegvis i18n check” ኣስርሑ እሞ ነቲ ፋይል ኣርሙ።
error-database-newer = እቲ መኽዘን ሓበሬታ ብሓድሽ ስሪት ናይ Stegvis እዩ ተጻሒፉ። ነቲ ስሪት ወይ ድሕሪኡ ዘሎ ጽዓኑ።
error-database-older = እቲ ዳታቤዝ ብዝኣረገ ሕታም Stegvis ዝተጻሕፈ እዩ። ናይዚ ሕታም ሰርቨር ሓደ ግዜ ጀምሩ እሞ እንደገና ፈትኑ።
error-address-taken = ካልእ ፕሮግራም ነቲ ኣድራሻ ይጥቀመሉ ኣሎ። ነቲ ፕሮግራም ዕጸዉ ወይ ብ--listen ካልእ ኣድራሻ ምረጹ።
error-folder-unwritable = ኣብቲ ማህደር ሓበሬታ ክጽሓፍ ኣይከኣልን። ፍቓድ ናይቲ ማህደር ቀይሩ ወይ ብ--data ካልእ ማህደር ምረጹ።
error-unreachable = ናብቲ ሰርቨር ክብጻሕ ኣይከኣልን። ዝገበርኩምዎ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።
error-storage-full = ኣብቲ ሰርቨር ቦታ የለን፣ ስለዚ ሕጂ ሓድሽ ነገር ክዕቀብ ኣይከኣልን። ዝገበርኩምዎ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።
error-busy = እቲ ሰርቨር ብዙሕ ስራሕ ኣለዎ። ዝገበርኩምዎ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።
error-internal = ብወገንና ገለ ጌጋ ተፈጢሩ። ዝገበርኩምዎ ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።

error-database-unreachable = ናብቲ መኽዘን ሓበሬታ ክብጻሕ ኣይከኣልን። ይሰርሕ ከም ዘሎን ኣድራሻ ናይ --database ትኽክል ምዃኑን ኣረጋግጹ።
error-database-unsound = ኣብቲ ዳታቤዝ ጌጋ ኣሎ። ብ“stegvis restore” መጠባበቒ ቅዳሕ ምለሱ ወይ ሓገዝ ሕተቱ።
error-database-not-empty = ድሮ ዳታቤዝ ኣሎ። ባዶ ማህደር ምረጹ ወይ ብ--force ተክእዎ።
error-database-in-use = ሰርቨር ነቲ ዳታቤዝ ይጥቀመሉ ኣሎ። ነቲ ሰርቨር ደው ኣብሉ እሞ እንደገና ፈትኑ።
error-backup-exists = ብዚ ስም ፋይል ኣሎ። ካልእ ስም ምረጹ ወይ ብ--force ተክእዎ።
error-backup-unreadable = እቲ ፋይል ናይዚ ዓይነት ዳታቤዝ መጠባበቒ ቅዳሕ ኣይኮነን ወይ ተበላሽዩ እዩ። ካልእ ፋይል ምረጹ።
error-program-missing = ሓደ ናይ PostgreSQL ፕሮግራም የለን። ናይ client ፕሮግራማት ጽዓኑ እሞ እንደገና ፈትኑ።
error-file-unusable = እቲ ፋይል ክንበብ ወይ ክጽሓፍ ኣይከኣልን። መንገዱ፣ ፍቓዱን ኣብቲ ዲስክ ዘሎ ቦታን ርኣዩ።
