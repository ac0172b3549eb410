### Status: unchecked (machine-made)

kind-meeting = ኣኼባ
kind-swedish = ቋንቋ ሽወደን
kind-work-training = ልምምድ ስራሕ
kind-practice = ተግባራዊ ስራሕ
kind-job-search = ስራሕ ምንዳይ
kind-job-coach = ኣሰልጣኒ ስራሕ
kind-study-visit = ናይ ትምህርቲ ዑደት
kind-guidance = ምኽሪ
kind-computer = ኮምፒተር
kind-economy = ገንዘብ
kind-civic = ሕብረተሰብ
kind-health = ጥዕና
kind-fitness = ምውስዋስ ኣካላት
kind-walk = ናይ እግሪ ጉዕዞ
kind-cooking = ምግቢ ምስራሕ
kind-creative = ፈጠራ
kind-other = ካልእ
