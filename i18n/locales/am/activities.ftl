### Status: unchecked (machine-made)

kind-meeting = ስብሰባ
kind-swedish = ስዊድንኛ
kind-work-training = የሥራ ልምምድ
kind-practice = ሥራ ቦታ መማር
kind-job-search = ሥራ መፈለግ
kind-job-coach = የሥራ አማካሪ
kind-study-visit = ጉብኝት
kind-guidance = ምክር
kind-computer = ኮምፒውተር
kind-economy = ገንዘብ
kind-civic = ኅብረተሰብ
kind-health = ጤና
kind-fitness = ስፖርት
kind-walk = የእግር ጉዞ
kind-cooking = ምግብ ማብሰል
kind-creative = የእጅ ሥራና ጥበብ
kind-other = ሌላ
