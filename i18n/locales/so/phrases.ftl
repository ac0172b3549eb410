### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Salaan, magacaygu waa …
say-common-not-understand = Ma fahmin.
say-common-again = Mar kale ma dhihi kartaa?
say-common-slower = Si ka tartiib badan ma u hadli kartaa?
say-common-meaning = Eraygaas macnihiisu waa maxay?
say-common-in-swedish = Tan maxaa af Iswiidhish lagu yiraahdaa?
say-common-help = Ma i caawin kartaa?
say-common-interpreter = Turjubaan ayaan u baahanahay.
say-common-toilet = Musqushu waa xaggee?
say-common-thanks = Waad ku mahadsan tahay caawimaadda!

## A meeting with one's coach or somebody else

say-meeting-appointment = Salaan, kulan ayaan la leeyahay …
say-meeting-late = Waan ka xumahay inaan soo daahay.
say-meeting-question = Su'aal ayaan qabaa.
say-meeting-wish = Waxaan rabaa inaan ka hadlo …
say-meeting-write = Ma ii qori kartaa?
say-meeting-hard = Hadda way igu adag tahay.
say-meeting-agree = Waa hagaag.
say-meeting-next = Marka xigta goorma ayaan kulmaynaa?

## Learning Swedish

say-swedish-pronounce = Sidee loogu dhawaaqaa?
say-swedish-spell = Sidee loo higgaadiyaa?
say-swedish-page = Bogee ayaan joognaa?
say-swedish-correct = Ma sax baa?
say-swedish-homework = Shaqada guriga waa maxay?
say-swedish-together = Ma wada tababarannaa?
say-swedish-myself = Waxaan rabaa inaan keligay isku dayo.
say-swedish-speak = Af Iswiidhish ma ku hadli karnaa?

## Trying and practising work tasks, often in a group

say-work-training-show = Ma i tusi kartaa?
say-work-training-next = Hadda maxaan qabtaa?
say-work-training-right = Si sax ah ma u samaynayaa?
say-work-training-done = Hadda waan dhammeeyay.
say-work-training-tools = Qalabku waa xaggee?
say-work-training-gloves = Gacmo-gashi ayaan u baahanahay.
say-work-training-break = Nasashadu waa goorma?
say-work-training-together = Ma is caawinnaa?

## Working at a real workplace to learn

say-practice-new = Salaan, halkan waan ku cusbahay. Shaqo-barasho ayaan ku jiraa.
say-practice-supervisor = Waa kuma qofka shaqada i tusaya?
say-practice-changing-room = Qolka dharka lagu beddesho waa xaggee?
say-practice-show = Mar kale ma i tusi kartaa?
say-practice-done = Waan dhammeeyay. Hadda maxaan qaban karaa?
say-practice-break = Goorma ayaan nasanaynaa?
say-practice-careful = Iska jir!
say-practice-sick = Salaan, waan xanuunsanayaa, maanta ma iman karo.

## Writing a CV and applying for jobs

say-job-search-looking = Shaqo ayaan raadinayaa.
say-job-search-worked = Shaqadaydii hore waxay ahayd …
say-job-search-good = Waxaan ku fiicanahay …
say-job-search-cv = CV-gayga ma akhrin kartaa?
say-job-search-hours = Waxaan shaqayn karaa waqti buuxa ama waqti dhiman.
say-job-search-interview = Waraysi shaqo ayaan tegayaa.
say-job-search-start = Goorma ayaan bilaabi karaa?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = Waxaan rabaa inaan ka shaqeeyo …
say-job-coach-well = Shaqadu si fiican bay ii socotaa.
say-job-coach-hard = Aad bay iigu adag tahay.
say-job-coach-along = Goobta shaqada ma i raaci kartaa?
say-job-coach-boss = Maamulahayga ma la hadli kartaa?
say-job-coach-pause = Mararka qaar nasasho ayaan u baahanahay.
say-job-coach-other = Wax kale ayaan rabaa inaan tijaabiyo.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Xaggee ayaan ku kulmaynaa?
say-study-visit-bus = Baskee ayaan raacaa?
say-study-visit-stop = Ma halkan ayaan ka degaynaa?
say-study-visit-lost = Meesha waan garan waayay. Ma iga hor iman kartaa?
say-study-visit-work = Maxaad ka shaqaysaa?
say-study-visit-skills = Maxaa loo baahan yahay in la yaqaan si halkan looga shaqeeyo?
say-study-visit-photo = Sawir ma qaadi karaa?
say-study-visit-back = Goorma ayaan soo noqonaynaa?

## Guidance about studies and careers

say-guidance-become = Waxaan rabaa inaan noqdo …
say-guidance-education = Waxbarashadee ayaan u baahanahay?
say-guidance-long = Intee ayay qaadanaysaa?
say-guidance-grades = Waxaan haystaa natiijadii iskuulka ee dalkaygii hooyo.
say-guidance-apply = Sidee loo codsadaa?
say-guidance-last-day = Maalinta ugu dambaysa ee la codsan karo waa goorma?
say-guidance-cost = Waa imisa lacag?

## Learning to use a computer or a phone

say-computer-log-in = Sidee ayaan u galaa akoonkayga?
say-computer-password = Eraygayga sirta ah waan ilaaway.
say-computer-click = Xaggee ayaan taabtaa?
say-computer-mistake = Meel khaldan ayaan taabtay.
say-computer-save = Sidee ayaan u kaydiyaa?
say-computer-print = Sidee ayaan warqad ugu daabacaa?
say-computer-broken = Kani ma shaqaynayo.
say-computer-bankid = BankID ma haysto.

## Money and the household

say-economy-cost = Waa imisa lacag?
say-economy-expensive = Aad bay qaali iigu tahay.
say-economy-bill = Biil ayaa ii yimid.
say-economy-when = Goorma ayaan lacagta bixiyaa?
say-economy-parts = Lacagta qayb qayb ma u bixin karaa?
say-economy-receipt = Rasiidh ma heli karaa?
say-economy-form = Foomka ma iga caawin kartaa?
say-economy-save = Lacag ayaan rabaa inaan kaydsado.

## How society works: rights, duties, authorities

say-civic-letter = Warqad ayaa ii timid. Maxaa ku qoran?
say-civic-authority = Hay'addee dawladeed ayaan la xiriiraa?
say-civic-right = Xaq ma u leeyahay?
say-civic-allowed = Sidaas ma la oggol yahay?
say-civic-sign = Xaggee ayaan saxiixaa?
say-civic-emergency = Wac 112!
say-civic-different = Dalkaygii hooyo waa si kale.

## Health and well-being

say-health-how = Sidee tahay?
say-health-better = Hadda waan ka roonahay.
say-health-pain = Halkan ayaa i xanuunaysa.
say-health-sleep = Si fiican uma seexdo.
say-health-tired = Maanta waan daalanahay.
say-health-worried = Waan walwalsanahay.
say-health-book = Ballan ayaan rabaa inaan qabsado.
say-health-medicine = Dawo ayaan qaataa.

## Exercise

say-fitness-changing-room = Qolka dharka lagu beddesho waa xaggee?
say-fitness-locker = Alaabtayda xaggee ayaan ku qufuli karaa?
say-fitness-machine = Kan sidee loo isticmaalaa?
say-fitness-times = Imisa jeer ayaan sameeyaa?
say-fitness-easier = Ma jiraa jimicsi ka fudud?
say-fitness-pain = Xanuun ayaan halkan ka dareemayaa.
say-fitness-rest = Waxaan u baahanahay inaan wax yar nasto.
say-fitness-praise = Si fiican ayaad u samaysay!

## A walk together

say-walk-start = Xaggee ayaan ka bilaabaynaa?
say-walk-far = Ilaa xaggee ayaan soconaynaa?
say-walk-slower = Si ka tartiib badan ma u socon karnaa?
say-walk-rest = Ma fariisan karnaa oo aan wax yar nasanno?
say-walk-together = Ma wada soconnaa?
say-walk-weather = Cimiladu aad bay u fiican tahay!
say-walk-cold = Qabow yar ayaan dareemayaa.

## Cooking together

say-cooking-hands = Xaggee ayaan gacmaha ku dhaqan karaa?
say-cooking-not-eat = Ma cuno …
say-cooking-allergic = Waxaan xasaasiyad ka qabaa …
say-cooking-pork = Cuntada hilib doofaar ma ku jiraa?
say-cooking-cut = Khudaarta ma jarjaraa?
say-cooking-taste = Ma rabtaa inaad dhadhamiso?
say-cooking-good = Way macaanayd!
say-cooking-dishes = Weelasha waan dhaqi karaa.

## Painting, music, sewing and the like

say-creative-try = Ma tijaabin karaa?
say-creative-how = Sidee loo sameeyaa?
say-creative-material = Xaggee yaallaan warqadaha iyo rinjigu?
say-creative-borrow = Maqaska ma amaahan karaa?
say-creative-praise = Waa wax qurux badan!
say-creative-home = Dalkaygii hooyo sidan ayaan u samaynaa.
say-creative-tidy = Alaabta ma ururinnaa?

## Any other activity

say-other-first-time = Waa markii iigu horraysay ee aan halkan imaado.
say-other-where = Xaggee ayaan tagaa?
say-other-who = Yaan la hadlaa?
say-other-bring = Maxaan soo qaataa?
say-other-start = Goorma ayay bilaabmaysaa?
say-other-end = Goorma ayay dhammaanaysaa?
say-other-seat = Kursigani ma bannaan yahay?
