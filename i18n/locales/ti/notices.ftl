### Status: unchecked (machine-made)

notice-from-coach = { $coach } ይጽሕፉ
notice-offline = መርበብ የለን።
notice-away = Stegvis ሕጂ ኣይምልስን ኣሎ።
notice-saved-today = ሎሚ { $time } ተዓቂቡ።
notice-saved-day = { $day } { $time } ተዓቂቡ።
notice-not-kept = ኣብ ቴሌፎን ንምዕቃብ ቦታ የለን። ክሳብ ዝለኣኽ ነቲ መተግበሪ ኣይትዕጸዉዎ።
notice-no-storage = ኣብዚ ዝዕቀብ የለን፣ ከም ኣብ ብሕታዊ መስኮት። ክሳብ ዝለኣኽ ነቲ መተግበሪ ኣይትዕጸዉዎ።
notice-lost = ዘይተላእከ ነገር ኣብ ቴሌፎን ክንበብ ኣይተኻእለን። ዝጐደለ እንተሎ ረኣዩ እሞ ደጊምኩም ግበርዎ።
notice-old-app = እቲ መተግበሪ ክሕደስ ኣለዎ። ዕጸዉዎ እሞ መርበብ ምስ ሃለወ እንደገና ክፈቱዎ።
notice-newer = ኣብዚ ሓድሽ ነገር ኣሎ። ንምርኣዩ ነቲ መተግበሪ ዕጸዉዎ እሞ መርበብ ምስ ሃለወ እንደገና ክፈቱዎ።
