### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = ሰላም፣ ስሜ … ነው።
say-common-not-understand = አልገባኝም።
say-common-again = ሊደግሙልኝ ይችላሉ?
say-common-slower = ትንሽ ቀስ ብለው ሊናገሩ ይችላሉ?
say-common-meaning = ያ ቃል ምን ማለት ነው?
say-common-in-swedish = በስዊድንኛ ምን ይባላል?
say-common-help = ሊረዱኝ ይችላሉ?
say-common-interpreter = አስተርጓሚ ያስፈልገኛል።
say-common-toilet = መጸዳጃ ቤት የት ነው?
say-common-thanks = ስለ እርዳታዎ አመሰግናለሁ!

## A meeting with one's coach or somebody else

say-meeting-appointment = ሰላም፣ ከ… ጋር ቀጠሮ አለኝ።
say-meeting-late = ስለዘገየሁ ይቅርታ።
say-meeting-question = ጥያቄ አለኝ።
say-meeting-wish = ስለ … መነጋገር እፈልጋለሁ።
say-meeting-write = ሊጽፉልኝ ይችላሉ?
say-meeting-hard = አሁን ለእኔ ከባድ ነው።
say-meeting-agree = ጥሩ ነው።
say-meeting-next = ቀጥሎ መቼ እንገናኛለን?

## Learning Swedish

say-swedish-pronounce = አጠራሩ እንዴት ነው?
say-swedish-spell = በፊደል እንዴት ይጻፋል?
say-swedish-page = የትኛው ገጽ ላይ ነን?
say-swedish-correct = ትክክል ነው?
say-swedish-homework = የቤት ሥራችን ምንድን ነው?
say-swedish-together = አብረን እንለማመድ?
say-swedish-myself = በራሴ መሞከር እፈልጋለሁ።
say-swedish-speak = በስዊድንኛ መነጋገር እንችላለን?

## Trying and practising work tasks, often in a group

say-work-training-show = ሊያሳዩኝ ይችላሉ?
say-work-training-next = አሁን ምን ልሥራ?
say-work-training-right = በትክክል እየሠራሁ ነው?
say-work-training-done = አሁን ጨርሻለሁ።
say-work-training-tools = መሣሪያዎቹ የት ናቸው?
say-work-training-gloves = ጓንት ያስፈልገኛል።
say-work-training-break = እረፍት መቼ ነው?
say-work-training-together = እንረዳዳ?

## Working at a real workplace to learn

say-practice-new = ሰላም፣ እዚህ አዲስ ነኝ። ሥራ እየተማርኩ ነው።
say-practice-supervisor = ሥራውን የሚያሳየኝ ሰው ማን ነው?
say-practice-changing-room = ልብስ መቀየሪያ ክፍል የት ነው?
say-practice-show = አንዴ እንደገና ሊያሳዩኝ ይችላሉ?
say-practice-done = ጨርሻለሁ። አሁን ምን መሥራት እችላለሁ?
say-practice-break = እረፍታችን መቼ ነው?
say-practice-careful = ይጠንቀቁ!
say-practice-sick = ሰላም፣ አሞኛል፣ ዛሬ መምጣት አልችልም።

## Writing a CV and applying for jobs

say-job-search-looking = ሥራ እየፈለግኩ ነው።
say-job-search-worked = … ሆኜ ሠርቻለሁ።
say-job-search-good = በ… ጎበዝ ነኝ።
say-job-search-cv = ሲቪዬን (CV) ሊያነቡት ይችላሉ?
say-job-search-hours = ሙሉ ጊዜ ወይም ከፊል ጊዜ መሥራት እችላለሁ።
say-job-search-interview = የሥራ ቃለ መጠይቅ አለኝ።
say-job-search-start = መቼ መጀመር እችላለሁ?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = የ… ሥራ መሥራት እፈልጋለሁ።
say-job-coach-well = ሥራው ጥሩ እየሄደ ነው።
say-job-coach-hard = ለእኔ በጣም ከባድ ነው።
say-job-coach-along = ወደ ሥራ ቦታው አብረውኝ ሊመጡ ይችላሉ?
say-job-coach-boss = ከአለቃዬ ጋር ሊነጋገሩ ይችላሉ?
say-job-coach-pause = አንዳንድ ጊዜ እረፍት ያስፈልገኛል።
say-job-coach-other = ሌላ ነገር መሞከር እፈልጋለሁ።

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = የት እንገናኛለን?
say-study-visit-bus = የትኛውን አውቶቡስ ልያዝ?
say-study-visit-stop = እዚህ ነው የምንወርደው?
say-study-visit-lost = መንገዱ ጠፋኝ። መጥተው ሊቀበሉኝ ይችላሉ?
say-study-visit-work = ሥራዎ ምንድን ነው?
say-study-visit-skills = እዚህ ለመሥራት ምን ማወቅ ያስፈልጋል?
say-study-visit-photo = ፎቶ ማንሳት እችላለሁ?
say-study-visit-back = መቼ እንመለሳለን?

## Guidance about studies and careers

say-guidance-become = … መሆን እፈልጋለሁ።
say-guidance-education = ምን ትምህርት ያስፈልገኛል?
say-guidance-long = ምን ያህል ጊዜ ይወስዳል?
say-guidance-grades = ከአገሬ የትምህርት ውጤት (ማርክ) አለኝ።
say-guidance-apply = እንዴት ማመልከት ይቻላል?
say-guidance-last-day = የማመልከቻው የመጨረሻ ቀን መቼ ነው?
say-guidance-cost = ዋጋው ስንት ነው?

## Learning to use a computer or a phone

say-computer-log-in = ወደ አካውንቴ እንዴት እገባለሁ?
say-computer-password = የይለፍ ቃሌን ረሳሁ።
say-computer-click = የት ልጫን?
say-computer-mistake = ተሳስቼ ተጫንኩ።
say-computer-save = ሥራዬን እንዴት አስቀምጣለሁ?
say-computer-print = በወረቀት እንዴት ማተም እችላለሁ?
say-computer-broken = አይሠራም።
say-computer-bankid = BankID የለኝም።

## Money and the household

say-economy-cost = ዋጋው ስንት ነው?
say-economy-expensive = ለእኔ በጣም ውድ ነው።
say-economy-bill = የክፍያ ወረቀት (ቢል) ደርሶኛል።
say-economy-when = መቼ ልክፈል?
say-economy-parts = ከፋፍዬ መክፈል እችላለሁ?
say-economy-receipt = ደረሰኝ ማግኘት እችላለሁ?
say-economy-form = ቅጹን በመሙላት ሊረዱኝ ይችላሉ?
say-economy-save = ገንዘብ መቆጠብ እፈልጋለሁ።

## How society works: rights, duties, authorities

say-civic-letter = ደብዳቤ ደርሶኛል። ምን ይላል?
say-civic-authority = የትኛውን የመንግሥት መሥሪያ ቤት ላነጋግር?
say-civic-right = ይህን የማግኘት መብት አለኝ?
say-civic-allowed = እንደዚያ ማድረግ ይፈቀዳል?
say-civic-sign = የት ልፈርም?
say-civic-emergency = 112 ይደውሉ!
say-civic-different = በአገሬ የተለየ ነው።

## Health and well-being

say-health-how = እንዴት ነዎት?
say-health-better = አሁን ተሽሎኛል።
say-health-pain = እዚህ ጋ ያመኛል።
say-health-sleep = በደንብ አልተኛም።
say-health-tired = ዛሬ ደክሞኛል።
say-health-worried = ተጨንቄያለሁ።
say-health-book = ቀጠሮ መያዝ እፈልጋለሁ።
say-health-medicine = መድኃኒት እወስዳለሁ።

## Exercise

say-fitness-changing-room = ልብስ መቀየሪያ ክፍል የት ነው?
say-fitness-locker = ዕቃዬን የት ቆልፌ ማስቀመጥ እችላለሁ?
say-fitness-machine = ይህን መሣሪያ እንዴት ልጠቀም?
say-fitness-times = ስንት ጊዜ ልደጋግመው?
say-fitness-easier = ከዚህ የቀለለ እንቅስቃሴ አለ?
say-fitness-pain = እዚህ ጋ እያመመኝ ነው።
say-fitness-rest = ትንሽ ማረፍ ያስፈልገኛል።
say-fitness-praise = ጥሩ ሠርተዋል!

## A walk together

say-walk-start = ከየት ነው የምንጀምረው?
say-walk-far = ምን ያህል ርቀት እንሄዳለን?
say-walk-slower = ትንሽ ቀስ ብለን መሄድ እንችላለን?
say-walk-rest = ትንሽ ቁጭ ብለን ማረፍ እንችላለን?
say-walk-together = አብረን እንሂድ?
say-walk-weather = እንዴት ደስ የሚል አየር ነው!
say-walk-cold = ትንሽ በርዶኛል።

## Cooking together

say-cooking-hands = እጄን የት መታጠብ እችላለሁ?
say-cooking-not-eat = እኔ … አልበላም።
say-cooking-allergic = የ… አለርጂ አለብኝ።
say-cooking-pork = ምግቡ ውስጥ የአሳማ ሥጋ አለ?
say-cooking-cut = አትክልቱን ልክተፍ?
say-cooking-taste = መቅመስ ይፈልጋሉ?
say-cooking-good = ይጣፍጥ ነበር!
say-cooking-dishes = ዕቃ ማጠብ እችላለሁ።

## Painting, music, sewing and the like

say-creative-try = ልሞክር?
say-creative-how = እንዴት ነው የሚሠራው?
say-creative-material = ወረቀትና ቀለም የት አለ?
say-creative-borrow = መቀሱን መዋስ እችላለሁ?
say-creative-praise = እንዴት ያምራል!
say-creative-home = በአገሬ እንዲህ ነው የምንሠራው።
say-creative-tidy = ዕቃዎቹን እናንሳ?

## Any other activity

say-other-first-time = እዚህ ስመጣ የመጀመሪያዬ ነው።
say-other-where = ወዴት ልሂድ?
say-other-who = ማንን ላነጋግር?
say-other-bring = ምን ይዤ ልምጣ?
say-other-start = መቼ ይጀምራል?
say-other-end = መቼ ያልቃል?
say-other-seat = ይህ ቦታ ክፍት ነው?
