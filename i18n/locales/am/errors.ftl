### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = ሰርቨሩ የተላከውን ማንበብ አልቻለም። ገጹን እንደገና ይክፈቱና ይሞክሩ።
error-invalid-parameter = አድራሻው ስህተት አለው። ይመለሱና እንደገና ይሞክሩ።
error-body-too-large = የተላከው በጣም ትልቅ ነው። ወደ ትናንሽ ክፍሎች ይክፈሉት።
error-encoding-unsupported = የተላከው ሰርቨሩ በማያነበው መንገድ ታምቋል። ሳይታመቅ ይላኩት።
error-newer-version = የእርስዎ መተግበሪያ ከሰርቨሩ አዲስ ነው። ያደረጉት አልጠፋም። በኋላ እንደገና ይሞክሩ።
error-not-found = የሚፈልጉት እዚህ የለም። ወደ መጀመሪያው ይመለሱ።
error-method-not-allowed = እንዲህ ማድረግ አይቻልም። ይመለሱና እንደገና ይሞክሩ።

## Signing in and pairing.

error-not-signed-in = እንደገና መግባት ያስፈልግዎታል።
error-erased = ስለ እርስዎ የነበረው ሁሉ ጠፍቷል፣ ምክንያቱም እርስዎ ጠይቀዋል። ስልኩ ላይም የቀረ ነገር የለም።
error-not-allowed = አካውንትዎ ይህን ማድረግ አይችልም። ወደ መጀመሪያው ይመለሱ።
error-wrong-password = ኢሜይሉ ወይም የይለፍ ቃሉ ትክክል አይደለም። እንደገና ይሞክሩ።
error-locked-out = የይለፍ ቃሉ ብዙ ጊዜ ትክክል አልነበረም። ትንሽ ይጠብቁና እንደገና ይሞክሩ።
error-too-many-requests = በአጭር ጊዜ ብዙ ሙከራ ነበር። ትንሽ ይጠብቁና እንደገና ይሞክሩ።
error-code-wrong = ኮዱ ትክክል አይደለም። ኮዱን ይመልከቱና እንደገና ይጻፉት።
error-code-used = ይህ ኮድ ከዚህ በፊት ሠርቷል። አማካሪዎን አዲስ ኮድ ይጠይቁ።
error-code-expired = የኮዱ ጊዜ አልፏል። አማካሪዎን አዲስ ኮድ ይጠይቁ።

## Plans and translations.

error-plan-conflict = ሌላ ሰው እቅዱን ቀይሯል። ሁለቱን አወዳድረው ይምረጡ።
error-plan-invalid = እቅዱ ከመቀመጡ በፊት የሚቀየር ነገር አለ።
error-plan-file-invalid = በእቅድ ፋይሉ ውስጥ ሊነበብ የማይችል ነገር አለ። መስመሩን ያስተካክሉና እንደገና ይሞክሩ።
error-plan-file-unknown-key = በእቅድ ፋይሉ ውስጥ የማይታወቅ ቁልፍ አለ። መስመሩን ያስተካክሉ ወይም ያጥፉ።
error-plan-file-no-such-date = በእቅድ ፋይሉ ውስጥ የሌለ ቀን አለ። ቀኑን ያስተካክሉ።
error-plan-file-ends-before-start = በእቅድ ፋይሉ ውስጥ ከመጀመሩ በፊት የሚያልቅ እንቅስቃሴ አለ። ሰዓቶቹን ያስተካክሉ።
error-plan-file-no-end = በእቅድ ፋይሉ ውስጥ የመጨረሻ ቀን የሌለው በየሳምንቱ የሚመጣ እንቅስቃሴ አለ። የመጨረሻውን ቀን ይጻፉ።
error-plan-file-unknown-participant = የእቅድ ፋይሉ የእርስዎ ተሳታፊ ላልሆነ ሰው ነው። ስሙን ያስተካክሉ።
error-translation-conflict = ሌላ ሰው የዚህን ጽሑፍ ትርጉም አስቀምጧል። ሁለቱን አወዳድረው ይምረጡ።
error-unknown-language = ይህ ቋንቋ ገና እዚህ የለም። ሌላ ቋንቋ ይምረጡ።
error-push-service-unknown = ወደዚህ ብራውዘር ማስታወሻ መላክ አይቻልም። ሌላ ብራውዘር ይሞክሩ።

## Voice notes and photos.

error-attachment-conflict = እዚህ ሌላ ነገር አለ። እንደገና ይቅዱ ወይም ፎቶ ያንሱ።
error-attachment-unsupported = ይህ እዚህ ሊላክ የሚችል ድምፅ ወይም ፎቶ አይደለም። በመተግበሪያው ይቅዱ ወይም ፎቶ ያንሱ።
error-attachment-tells-more = ፎቶው የትና መቼ እንደተነሳ ይናገራል። በመተግበሪያው ይላኩት፣ እሱ ያን ያወጣዋል።
error-attachments-full = ለተጨማሪ የድምፅ መልእክትና ፎቶ ቦታ የለም። በምትኩ ይጻፉ፣ ለአማካሪዎም ይንገሩ።

## The server and its start.

error-locale-file-broken = አንድ የቋንቋ ፋይል ሊነበብ አይችልም። ሌሎቹ ቋንቋዎች ይሠራሉ። “stegvis i18n check” ያስኪዱና ፋይሉን ያስተካክሉ።
error-database-newer = ዳታቤዙ በአዲስ የStegvis ስሪት ተጽፏል። ያንን ስሪት ወይም ከዚያ በኋላ ያለውን ይጫኑ።
error-database-older = ዳታቤዙ በአሮጌ የStegvis ስሪት ተጽፏል። የዚህን ስሪት ሰርቨር አንድ ጊዜ ያስነሱና እንደገና ይሞክሩ።
error-database-unreachable = ዳታቤዙን ማግኘት አይቻልም። መሥራቱንና የ--database አድራሻ ትክክል መሆኑን ያረጋግጡ።
error-database-unsound = ዳታቤዙ ውስጥ ችግር አለ። በ“stegvis restore” መጠባበቂያ ቅጂ ይመልሱ ወይም እርዳታ ይጠይቁ።
error-database-not-empty = ዳታቤዝ አስቀድሞ አለ። ባዶ የዳታ ማህደር ይምረጡ ወይም በ--force ይተኩት።
error-database-in-use = ሰርቨር ዳታቤዙን እየተጠቀመበት ነው። ሰርቨሩን ያቁሙና እንደገና ይሞክሩ።
error-backup-exists = በዚህ ስም ፋይል አለ። ሌላ ስም ይምረጡ ወይም ፋይሉን በ--force ይተኩት።
error-backup-unreadable = ፋይሉ የዚህ ዓይነት ዳታቤዝ መጠባበቂያ ቅጂ አይደለም ወይም ተበላሽቷል። ሌላ ፋይል ይምረጡ።
error-program-missing = አንድ የPostgreSQL ሶፍትዌር የለም። የPostgreSQL client ሶፍትዌሮችን ይጫኑና እንደገና ይሞክሩ።
error-file-unusable = ፋይሉን ማንበብ ወይም መጻፍ አይቻልም። የፋይሉን መንገድ፣ ፈቃዱንና በዲስኩ ላይ ያለውን ቦታ ይመልከቱ።
error-address-taken = ሌላ ሶፍትዌር አድራሻውን እየተጠቀመበት ነው። ሶፍትዌሩን ይዝጉ ወይም በ--listen ሌላ አድራሻ ይምረጡ።
error-folder-unwritable = በዳታ ማህደሩ ውስጥ መጻፍ አይቻልም። የማህደሩን ፈቃድ ይቀይሩ ወይም በ--data ሌላ ማህደር ይምረጡ።
error-unreachable = ሰርቨሩን ማግኘት አይቻልም። ያደረጉት አልጠፋም። ትንሽ ቆይተው እንደገና ይሞክሩ።
error-storage-full = ሰርቨሩ ላይ ቦታ የለም፣ ስለዚህ አሁን አዲስ ነገር ማስቀመጥ አይቻልም። ያደረጉት አልጠፋም። ትንሽ ቆይተው እንደገና ይሞክሩ።
error-busy = ሰርቨሩ ብዙ ሥራ አለበት። ያደረጉት አልጠፋም። ትንሽ ቆይተው እንደገና ይሞክሩ።
error-internal = በእኛ በኩል ችግር ተፈጥሯል። ያደረጉት አልጠፋም። ትንሽ ቆይተው እንደገና ይሞክሩ።
