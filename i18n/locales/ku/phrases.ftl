### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Silav, navê min … e.
say-common-not-understand = Ez fêm nakim.
say-common-again = Tu dikarî careke din bibêjî?
say-common-slower = Tu dikarî hinekî hêdîtir biaxivî?
say-common-meaning = Wateya wê peyvê çi ye?
say-common-in-swedish = Bi swêdî ji vê re çi tê gotin?
say-common-help = Tu dikarî alîkariya min bikî?
say-common-interpreter = Ji min re wergêrek lazim e.
say-common-toilet = Tuwalet li ku ye?
say-common-thanks = Spas ji bo alîkariyê!

## A meeting with one's coach or somebody else

say-meeting-appointment = Silav, hevdîtina min bi … re heye.
say-meeting-late = Bibore ku ez dereng mam.
say-meeting-question = Pirseke min heye.
say-meeting-wish = Ez dixwazim li ser … biaxivim.
say-meeting-write = Tu dikarî wê binivîsî?
say-meeting-hard = Niha ji bo min zehmet e.
say-meeting-agree = Baş e, ez razî me.
say-meeting-next = Em ê cara bê kengî hev bibînin?

## Learning Swedish

say-swedish-pronounce = Ev çawa tê gotin?
say-swedish-spell = Ev çawa tê nivîsandin?
say-swedish-page = Em li kîjan rûpelê ne?
say-swedish-correct = Ev rast e?
say-swedish-homework = Wezîfeya me ya malê çi ye?
say-swedish-together = Em bi hev re hîn bibin?
say-swedish-myself = Ez dixwazim bi xwe biceribînim.
say-swedish-speak = Em dikarin bi swêdî biaxivin?

## Trying and practising work tasks, often in a group

say-work-training-show = Tu dikarî nîşanî min bidî?
say-work-training-next = Ez niha çi bikim?
say-work-training-right = Ez rast dikim?
say-work-training-done = Min niha qedand.
say-work-training-tools = Alavên kar li ku ne?
say-work-training-gloves = Ji min re lepik lazim in.
say-work-training-break = Bêhnvedan kengî ye?
say-work-training-together = Em alîkariya hev bikin?

## Working at a real workplace to learn

say-practice-new = Silav, ez li vir nû me. Ez praktîkê dikim.
say-practice-supervisor = Berpirsê min li vir kî ye? (yê ku kar nîşanî min dide)
say-practice-changing-room = Odeya cilguhertinê li ku ye?
say-practice-show = Tu dikarî careke din nîşan bidî?
say-practice-done = Min qedand. Ez niha dikarim çi bikim?
say-practice-break = Bêhnvedana me kengî ye?
say-practice-careful = Hay ji xwe hebe!
say-practice-sick = Silav, ez nexweş im û îro nikarim bêm.

## Writing a CV and applying for jobs

say-job-search-looking = Ez li kar digerim.
say-job-search-worked = Min wek … kar kiriye.
say-job-search-good = Ez di … de baş im.
say-job-search-cv = Tu dikarî CV ya min bixwînî?
say-job-search-hours = Ez dikarim bi dema tam an jî bi nîv-demê kar bikim.
say-job-search-interview = Ez ê herim hevpeyvîna kar.
say-job-search-start = Ez kengî dikarim dest pê bikim?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = Ez dixwazim karê … bikim.
say-job-coach-well = Karê min baş diçe.
say-job-coach-hard = Ev ji bo min pir zehmet e.
say-job-coach-along = Tu dikarî bi min re werî cihê kar?
say-job-coach-boss = Tu dikarî bi şefê min re biaxivî?
say-job-coach-pause = Carinan divê ez bêhna xwe vedim.
say-job-coach-other = Ez dixwazim tiştekî din biceribînim.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Em ê li ku hev bibînin?
say-study-visit-bus = Ez li kîjan otobusê siwar bibim?
say-study-visit-stop = Em li vir peya bibin?
say-study-visit-lost = Ez rê nabînim. Tu dikarî werî pêşiya min?
say-study-visit-work = Tu çi karî dikî?
say-study-visit-skills = Ji bo karê li vir divê mirov çi zanibe?
say-study-visit-photo = Ez dikarim wêneyekî bikişînim?
say-study-visit-back = Em ê kengî vegerin?

## Guidance about studies and careers

say-guidance-become = Ez dixwazim bibim …
say-guidance-education = Kîjan perwerde ji min re lazim e?
say-guidance-long = Çiqas dem digire?
say-guidance-grades = Notên min ên dibistanê ji welatê min hene.
say-guidance-apply = Mirov çawa serlêdanê dike?
say-guidance-last-day = Roja dawî ya serlêdanê kengî ye?
say-guidance-cost = Bihayê wê çiqas e?

## Learning to use a computer or a phone

say-computer-log-in = Ez çawa têkevim hundir?
say-computer-password = Min şîfreya xwe ji bîr kiriye.
say-computer-click = Ez li ku bitikînim?
say-computer-mistake = Min pê li bişkoka şaş kir.
say-computer-save = Ez çawa qeyd bikim?
say-computer-print = Ez çawa li ser kaxezê çap bikim?
say-computer-broken = Ev naxebite.
say-computer-bankid = BankID ya min tune ye.

## Money and the household

say-economy-cost = Bihayê vê çiqas e?
say-economy-expensive = Ev ji bo min pir biha ye.
say-economy-bill = Ji min re fatûreyek hatiye.
say-economy-when = Divê ez kengî pere bidim?
say-economy-parts = Ez dikarim pereyan perçe perçe bidim?
say-economy-receipt = Ez dikarim fîşê bistînim?
say-economy-form = Tu dikarî di tijîkirina formê de alîkariya min bikî?
say-economy-save = Ez dixwazim pere bidim hev.

## How society works: rights, duties, authorities

say-civic-letter = Ji min re nameyek hatiye. Tê de çi nivîsandî ye?
say-civic-authority = Divê ez bi kîjan daîreya dewletê re têkilî deynim?
say-civic-right = Mafê min li ser vê heye?
say-civic-allowed = Mirov dikare wisa bike?
say-civic-sign = Ez li ku îmze bikim?
say-civic-emergency = Telefonî 112 bike!
say-civic-different = Li welatê min cuda ye.

## Health and well-being

say-health-how = Tu çawa yî?
say-health-better = Ez niha baştir im.
say-health-pain = Ev der diêşe.
say-health-sleep = Ez baş ranazim.
say-health-tired = Ez îro westiyayî me.
say-health-worried = Dilê min ne rehet e.
say-health-book = Ez dixwazim randevûyekê bigirim.
say-health-medicine = Ez dermanan bi kar tînim.

## Exercise

say-fitness-changing-room = Odeya cilguhertinê li ku ye?
say-fitness-locker = Ez dikarim tiştên xwe li ku kilît bikim?
say-fitness-machine = Ev çawa tê bikaranîn?
say-fitness-times = Ez çend caran bikim?
say-fitness-easier = Tevgereke hêsantir heye?
say-fitness-pain = Ev der diêşe.
say-fitness-rest = Divê ez hinekî bêhna xwe vedim.
say-fitness-praise = Te pir baş kir!

## A walk together

say-walk-start = Em ji ku dest pê dikin?
say-walk-far = Em ê çiqas dûr bimeşin?
say-walk-slower = Em dikarin hinekî hêdîtir bimeşin?
say-walk-rest = Em dikarin hinekî rûnin û bêhna xwe vedin?
say-walk-together = Em bi hev re bimeşin?
say-walk-weather = Hewa çiqas xweş e!
say-walk-cold = Ez hinekî dicemidim.

## Cooking together

say-cooking-hands = Ez dikarim destên xwe li ku bişom?
say-cooking-not-eat = Ez … naxwim.
say-cooking-allergic = Alerjiya min ji … heye.
say-cooking-pork = Di xwarinê de goştê beraz heye?
say-cooking-cut = Ez sebzeyan hûr bikim?
say-cooking-taste = Tu dixwazî tam bikî?
say-cooking-good = Pir xweş bû!
say-cooking-dishes = Ez dikarim firaxan bişom.

## Painting, music, sewing and the like

say-creative-try = Ez dikarim biceribînim?
say-creative-how = Mirov vê çawa dike?
say-creative-material = Kaxez û boyax li ku ne?
say-creative-borrow = Ez dikarim meqesê bi kar bînim?
say-creative-praise = Çiqas xweşik bûye!
say-creative-home = Em li welatê min wisa dikin.
say-creative-tidy = Em tiştan bidin hev û paqij bikin?

## Any other activity

say-other-first-time = Ev cara yekem e ku ez li vir im.
say-other-where = Ez herim ku?
say-other-who = Ez bi kê re biaxivim?
say-other-bring = Ez bi xwe re çi bînim?
say-other-start = Kengî dest pê dike?
say-other-end = Kengî diqede?
say-other-seat = Ev der vala ye?
