### Status: unchecked (machine-made)

notice-from-coach = { $coach } ይጽፋሉ
notice-offline = ኢንተርኔት የለም።
notice-away = Stegvis አሁን አይመልስም።
notice-saved-today = ዛሬ { $time } ላይ ተቀምጧል።
notice-saved-day = { $day } { $time } ላይ ተቀምጧል።
notice-not-kept = ስልኩ ለማስቀመጥ ቦታ የለውም። እስኪላክ ድረስ መተግበሪያውን አይዝጉ።
notice-no-storage = እዚህ ምንም አይቀመጥም፣ እንደ ግል መስኮት ነው። እስኪላክ ድረስ መተግበሪያውን አይዝጉ።
notice-lost = ያልተላከ ነገር ስልኩ ላይ ማንበብ አልተቻለም። የጎደለ ነገር ካለ ይመልከቱና እንደገና ያድርጉት።
notice-old-app = መተግበሪያው መታደስ አለበት። ዘግተው ኢንተርኔት ሲኖር እንደገና ይክፈቱት።
notice-newer = እዚህ አዲስ ነገር አለ። ለማየት መተግበሪያውን ዘግተው ኢንተርኔት ሲኖር እንደገና ይክፈቱት።
