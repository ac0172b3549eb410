### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = ሰላም፣ ስመይ … ይበሃል።
say-common-not-understand = ኣይተረድኣንን።
say-common-again = ክትደግሙለይ ትኽእሉ ዶ?
say-common-slower = ቁሩብ ቀስ ኢልኩም ክትዛረቡ ትኽእሉ ዶ?
say-common-meaning = እቲ ቃል እንታይ ማለት እዩ?
say-common-in-swedish = ብቋንቋ ሽወደን እንታይ ይበሃል?
say-common-help = ክትሕግዙኒ ትኽእሉ ዶ?
say-common-interpreter = ተርጓሚ የድልየኒ።
say-common-toilet = ሽቓቕ ኣበይ ኣሎ?
say-common-thanks = ስለ ሓገዝኩም የቐንየለይ!

## A meeting with one's coach or somebody else

say-meeting-appointment = ሰላም፣ ምስ … ቆጸራ ኣሎኒ።
say-meeting-late = ይቕሬታ፣ ደንጒየ።
say-meeting-question = ሕቶ ኣሎኒ።
say-meeting-wish = ብዛዕባ … ክዛረብ እደሊ።
say-meeting-write = ክትጽሕፉለይ ትኽእሉ ዶ?
say-meeting-hard = ኣብዚ እዋን ይኸብደኒ ኣሎ።
say-meeting-agree = ጽቡቕ እዩ።
say-meeting-next = ዝቕጽል ግዜ መዓስ ክንራኸብ ኢና?

## Learning Swedish

say-swedish-pronounce = ብድምጺ ከመይ ይበሃል?
say-swedish-spell = ብፊደል ከመይ ይጽሓፍ?
say-swedish-page = ኣብ ኣየናይ ገጽ ኢና ዘለና?
say-swedish-correct = ቅኑዕ ድዩ?
say-swedish-homework = ዕዮ ገዛና እንታይ እዩ?
say-swedish-together = ብሓንሳብ ክንለማመድ ዶ?
say-swedish-myself = ባዕለይ ክፍትን እደሊ።
say-swedish-speak = ብቋንቋ ሽወደን ክንዛረብ ንኽእል ዶ?

## Trying and practising work tasks, often in a group

say-work-training-show = ከተርእዩኒ ትኽእሉ ዶ?
say-work-training-next = ሕጂ እንታይ ክገብር?
say-work-training-right = ብትኽክል ድየ ዝገብሮ ዘለኹ?
say-work-training-done = ሕጂ ወዲአ ኣለኹ።
say-work-training-tools = መሳርሒታት ኣበይ ኣሎ?
say-work-training-gloves = ጓንቲ የድልየኒ።
say-work-training-break = ዕረፍቲ መዓስ እዩ?
say-work-training-together = ክንተሓጋገዝ ዶ?

## Working at a real workplace to learn

say-practice-new = ሰላም፣ ኣብዚ ሕጂ እየ ጀሚረ። ተግባራዊ ስራሕ እገብር ኣለኹ።
say-practice-supervisor = እቲ ስራሕ ዘርእየኒ ሰብ መን እዩ?
say-practice-changing-room = ክዳን መቐየሪ ክፍሊ ኣበይ ኣሎ?
say-practice-show = ደጊምኩም ከተርእዩኒ ትኽእሉ ዶ?
say-practice-done = ወዲአ ኣለኹ። ሕጂ እንታይ ክገብር እኽእል?
say-practice-break = ዕረፍቲ መዓስ ኣሎና?
say-practice-careful = ተጠንቀቑ!
say-practice-sick = ሰላም፣ ሓሚመ ኣለኹ፣ ሎሚ ክመጽእ ኣይክእልን እየ።

## Writing a CV and applying for jobs

say-job-search-looking = ስራሕ እደሊ ኣለኹ።
say-job-search-worked = … ኮይነ ሰሪሐ እየ።
say-job-search-good = ኣብ … ጽቡቕ ክእለት ኣሎኒ።
say-job-search-cv = ናተይ ሲቪ (CV) ከተንብብዎ ትኽእሉ ዶ?
say-job-search-hours = ምሉእ ግዜ ወይ ክፋል ግዜ ክሰርሕ እኽእል።
say-job-search-interview = ቃለ መሕትት ስራሕ ኣሎኒ።
say-job-search-start = መዓስ ክጅምር እኽእል?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = ኣብ … ክሰርሕ እደሊ።
say-job-coach-well = ኣብ ስራሕ ጽቡቕ ይኸደኒ ኣሎ።
say-job-coach-hard = ንዓይ ኣዝዩ ከቢድ እዩ።
say-job-coach-along = ናብ ስራሕ ምሳይ ክትመጹ ትኽእሉ ዶ?
say-job-coach-boss = ምስ ሓላፊየይ ክትዛረቡ ትኽእሉ ዶ?
say-job-coach-pause = ሓሓሊፉ ዕረፍቲ የድልየኒ።
say-job-coach-other = ካልእ ነገር ክፍትን እደሊ።

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = ኣበይ ክንራኸብ ኢና?
say-study-visit-bus = ኣየናይ ኣውቶቡስ ክሳፈር?
say-study-visit-stop = ኣብዚ ዲና ንወርድ?
say-study-visit-lost = መንገዲ ጠፊኡኒ። መጺእኩም ክትቅበሉኒ ትኽእሉ ዶ?
say-study-visit-work = እንታይ ስራሕ ትሰርሑ?
say-study-visit-skills = ኣብዚ ንምስራሕ እንታይ ክእለት የድሊ?
say-study-visit-photo = ስእሊ ከልዕል እኽእል ዶ?
say-study-visit-back = መዓስ ክንምለስ ኢና?

## Guidance about studies and careers

say-guidance-become = … ክኸውን እደሊ።
say-guidance-education = እንታይ ትምህርቲ የድልየኒ?
say-guidance-long = ክንደይ ግዜ ይወስድ?
say-guidance-grades = ካብ ሃገረይ ናይ ትምህርቲ ነጥቢ ኣሎኒ።
say-guidance-apply = ንትምህርቲ ብኸመይ ከመልክት እኽእል?
say-guidance-last-day = ናይ ምምልካት መወዳእታ መዓልቲ መዓስ እዩ?
say-guidance-cost = ዋጋኡ ክንደይ እዩ?

## Learning to use a computer or a phone

say-computer-log-in = ናብ ኣካውንተይ ብኸመይ ክኣቱ እኽእል?
say-computer-password = መሕለፊ ቃለይ (ፓስዎርድ) ረሲዐ።
say-computer-click = ኣበይ ክጥውቕ?
say-computer-mistake = ብጌጋ ጠዊቐ።
say-computer-save = ብኸመይ ክዕቅብ እኽእል?
say-computer-print = ኣብ ወረቐት ብኸመይ ከሕትም እኽእል?
say-computer-broken = ኣይሰርሕን ኣሎ።
say-computer-bankid = BankID የብለይን።

## Money and the household

say-economy-cost = ዋጋኡ ክንደይ እዩ?
say-economy-expensive = ንዓይ ኣዝዩ ክቡር እዩ።
say-economy-bill = ናይ ክፍሊት ወረቐት (ቢል) መጺኡኒ።
say-economy-when = መዓስ ክኸፍል ኣሎኒ?
say-economy-parts = ከፋፊለ ክኸፍል እኽእል ዶ?
say-economy-receipt = ቅብሊት ክረክብ እኽእል ዶ?
say-economy-form = ነቲ ቅጥዒ ንምምላእ ክትሕግዙኒ ትኽእሉ ዶ?
say-economy-save = ገንዘብ ክቑጥብ እደሊ።

## How society works: rights, duties, authorities

say-civic-letter = ደብዳበ መጺኡኒ። እንታይ ይብል?
say-civic-authority = ምስ ኣየናይ ቤት ጽሕፈት መንግስቲ ክራኸብ ኣሎኒ?
say-civic-right = ናይዚ መሰል ኣሎኒ ዶ?
say-civic-allowed = ከምኡ ምግባር ይፍቀድ ዶ?
say-civic-sign = ኣበይ ክፍርም?
say-civic-emergency = ናብ 112 ደውሉ!
say-civic-different = ኣብ ሃገረይ ዝተፈልየ እዩ።

## Health and well-being

say-health-how = ከመይ ኣለኹም?
say-health-better = ሕጂ ይሕሸኒ ኣሎ።
say-health-pain = ኣብዚ ቃንዛ ኣሎኒ።
say-health-sleep = ጽቡቕ ኣይድቅስን እየ።
say-health-tired = ሎሚ ደኺመ ኣለኹ።
say-health-worried = ተሻቒለ ኣለኹ።
say-health-book = ቆጸራ ክሕዝ እደሊ።
say-health-medicine = መድሃኒት እወስድ እየ።

## Exercise

say-fitness-changing-room = ክዳን መቐየሪ ክፍሊ ኣበይ ኣሎ?
say-fitness-locker = ኣቕሑተይ ኣበይ ቆሊፈ ከቐምጥ እኽእል?
say-fitness-machine = ነዚ መሳርሒ ብኸመይ ይጥቀሙሉ?
say-fitness-times = ክንደይ ግዜ ክደጋግሞ ኣሎኒ?
say-fitness-easier = ካብዚ ዝቐለለ ምውስዋስ ኣሎ ዶ?
say-fitness-pain = ኣብዚ የቐንዝወኒ ኣሎ።
say-fitness-rest = ቁሩብ ከዕርፍ የድልየኒ።
say-fitness-praise = ጽቡቕ ሰሪሕኩም!

## A walk together

say-walk-start = ካበይ ኢና ንጅምር?
say-walk-far = ክንደይ ርሕቀት ክንከይድ ኢና?
say-walk-slower = ቁሩብ ቀስ ኢልና ክንከይድ ንኽእል ዶ?
say-walk-rest = ኮፍ ኢልና ቁሩብ ከነዕርፍ ንኽእል ዶ?
say-walk-together = ብሓንሳብ ክንከይድ ዶ?
say-walk-weather = ሎሚ ኩነታት ኣየር ጽቡቕ እዩ!
say-walk-cold = ቁሩብ ቆሪሩኒ።

## Cooking together

say-cooking-hands = ኣእዳወይ ኣበይ ክሕጸብ እኽእል?
say-cooking-not-eat = ኣነ … ኣይበልዕን እየ።
say-cooking-allergic = ናይ … ኣለርጂ ኣሎኒ።
say-cooking-pork = ኣብቲ ምግቢ ስጋ ሓሰማ ኣሎ ዶ?
say-cooking-cut = ነቲ ኣሕምልቲ ክመትሮ ዶ?
say-cooking-taste = ክትጥዕሙዎ ትደልዩ ዶ?
say-cooking-good = ጥዑም ነይሩ!
say-cooking-dishes = ሸሓኒታት ክሓጽብ እኽእል እየ።

## Painting, music, sewing and the like

say-creative-try = ክፍትኖ እኽእል ዶ?
say-creative-how = ብኸመይ ይግበር?
say-creative-material = ወረቐትን ቀለምን ኣበይ ኣሎ?
say-creative-borrow = ነቲ መቐስ ክልቃሕ እኽእል ዶ?
say-creative-praise = ኣዝዩ ጽቡቕ ኮይኑ!
say-creative-home = ኣብ ሃገረይ ከምዚ ኢና ንገብር።
say-creative-tidy = ኣቕሑ ኣልዒልና ክንጽርግ ዶ?

## Any other activity

say-other-first-time = ኣብዚ ክመጽእ ናይ መጀመርታ ግዜይ እዩ።
say-other-where = ናበይ ክኸይድ ኣሎኒ?
say-other-who = ምስ መን ክዛረብ ኣሎኒ?
say-other-bring = እንታይ ሒዘ ክመጽእ?
say-other-start = መዓስ ይጅምር?
say-other-end = መዓስ ይውዳእ?
say-other-seat = እዚ ቦታ ነጻ ድዩ?
