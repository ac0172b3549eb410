### Status: checked

### Words for today: what one says and asks, in Swedish, at each kind of activity. The phone shows the Swedish phrase,
### its translation under it, and reads the Swedish aloud slowly. Translate what the phrase means, as people say it,
### so that the reader knows when to use the Swedish one. Plain text only: no variables, no choices.
### Three dots (…) stand where one says something of one's own, as a name. Keep them where your language has that place.

## Always of use, at every activity

# The dots: one's own name.
say-common-name = Hej, jag heter …
say-common-not-understand = Jag förstår inte.
# Asks somebody to repeat what was said.
say-common-again = Kan du säga det en gång till?
say-common-slower = Kan du prata lite långsammare?
say-common-meaning = Vad betyder det ordet?
# Asks for the Swedish word for a thing that one points at.
say-common-in-swedish = Vad heter det på svenska?
say-common-help = Kan du hjälpa mig?
# Somebody who translates what is said.
say-common-interpreter = Jag behöver en tolk.
say-common-toilet = Var är toaletten?
# Thanks for help that one got.
say-common-thanks = Tack för hjälpen!

## A meeting with one's coach or somebody else

# Said at a reception desk. The dots: the name of the one to meet.
say-meeting-appointment = Hej, jag har ett möte med …
say-meeting-late = Förlåt att jag är sen.
say-meeting-question = Jag har en fråga.
# The dots: a subject.
say-meeting-wish = Jag vill prata om …
say-meeting-write = Kan du skriva ner det?
say-meeting-hard = Det är svårt för mig just nu.
say-meeting-agree = Det låter bra.
say-meeting-next = När ska vi ses nästa gång?

## Learning Swedish

# Asks how a word is said.
say-swedish-pronounce = Hur uttalas det?
say-swedish-spell = Hur stavas det?
# The page of a book.
say-swedish-page = Vilken sida är vi på?
# Asks whether one's answer is correct.
say-swedish-correct = Är det rätt?
# "Läxa" is what one does at home for the next lesson.
say-swedish-homework = Vad har vi i läxa?
say-swedish-together = Ska vi öva tillsammans?
say-swedish-myself = Jag vill försöka själv.
# Asks the other one to go on in Swedish rather than in another language.
say-swedish-speak = Kan vi prata svenska?

## Trying and practising work tasks, often in a group

say-work-training-show = Kan du visa mig?
say-work-training-next = Vad ska jag göra nu?
# One shows what one does, and asks whether it is done the right way.
say-work-training-right = Gör jag rätt?
say-work-training-done = Nu är jag klar.
say-work-training-tools = Var finns verktygen?
say-work-training-gloves = Jag behöver handskar.
# "Rast" is a short break from work.
say-work-training-break = När är det rast?
say-work-training-together = Ska vi hjälpas åt?

## Working at a real workplace to learn

# Said to those who work there. "Praktik" is a time at a workplace to learn.
say-practice-new = Hej, jag är ny här. Jag gör praktik.
# "Handledare" is the one at the workplace who shows the work.
say-practice-supervisor = Vem är min handledare?
# Where one puts on one's work clothes.
say-practice-changing-room = Var är omklädningsrummet?
say-practice-show = Kan du visa en gång till?
say-practice-done = Jag är klar. Vad kan jag göra nu?
# "Rast" is a short break from work.
say-practice-break = När har vi rast?
# Warns somebody of a danger.
say-practice-careful = Se upp!
# Said on the phone, in the morning.
say-practice-sick = Hej, jag är sjuk och kan inte komma i dag.

## Writing a CV and applying for jobs

say-job-search-looking = Jag söker jobb.
# The dots: an occupation.
say-job-search-worked = Jag har jobbat som …
# The dots: something one can do well.
say-job-search-good = Jag är bra på …
# A CV is a list of one's schools and jobs.
say-job-search-cv = Kan du läsa mitt cv?
# "Heltid" is a whole working week, "deltid" a part of one.
say-job-search-hours = Jag kan jobba heltid eller deltid.
# A talk with an employer about a job.
say-job-search-interview = Jag ska på intervju.
say-job-search-start = När kan jag börja?

## A meeting with a job coach, who helps at the workplace

# The dots: a kind of work.
say-job-coach-wish = Jag vill jobba med …
say-job-coach-well = Det går bra på jobbet.
say-job-coach-hard = Det är för svårt för mig.
# Asks the job coach to come along to the workplace.
say-job-coach-along = Kan du följa med till jobbet?
say-job-coach-boss = Kan du prata med min chef?
say-job-coach-pause = Jag behöver en paus ibland.
say-job-coach-other = Jag vill prova något annat.

## Visiting a school or a workplace to see how it is, often by bus

# Where the group meets before the trip.
say-study-visit-meet = Var ska vi träffas?
say-study-visit-bus = Vilken buss ska jag ta?
# Asks whether this is the stop where one leaves the bus.
say-study-visit-stop = Ska vi gå av här?
say-study-visit-lost = Jag hittar inte. Kan du möta mig?
# Asks somebody at the workplace what their work is.
say-study-visit-work = Vad jobbar du med?
# Asks what skills one needs for a job at this place.
say-study-visit-skills = Vad behöver man kunna för att jobba här?
say-study-visit-photo = Får jag ta en bild?
say-study-visit-back = När är vi tillbaka?

## Guidance about studies and careers

# The dots: an occupation.
say-guidance-become = Jag vill bli …
say-guidance-education = Vilken utbildning behöver jag?
say-guidance-long = Hur lång tid tar det?
# "Betyg" are the marks of a school that one went to.
say-guidance-grades = Jag har betyg från mitt hemland.
# Asks how one applies for a place at a school.
say-guidance-apply = Hur söker man?
say-guidance-last-day = När är sista dagen att söka?
say-guidance-cost = Vad kostar det?

## Learning to use a computer or a phone

say-computer-log-in = Hur loggar jag in?
say-computer-password = Jag har glömt mitt lösenord.
say-computer-click = Var ska jag klicka?
# One pressed the wrong key or button.
say-computer-mistake = Jag tryckte fel.
say-computer-save = Hur sparar jag?
# On paper.
say-computer-print = Hur skriver jag ut?
say-computer-broken = Det fungerar inte.
# BankID is the app by which one shows in Sweden who one is.
say-computer-bankid = Jag har inget BankID.

## Money and the household

say-economy-cost = Hur mycket kostar det?
say-economy-expensive = Det är för dyrt för mig.
say-economy-bill = Jag har fått en räkning.
say-economy-when = När ska jag betala?
# Asks to pay a bill in several parts.
say-economy-parts = Kan jag dela upp betalningen?
say-economy-receipt = Kan jag få ett kvitto?
# A form to fill in for an authority.
say-economy-form = Kan du hjälpa mig med blanketten?
say-economy-save = Jag vill spara pengar.

## How society works: rights, duties, authorities

# A letter from an authority; one shows it and asks what it says.
say-civic-letter = Jag har fått ett brev. Vad står det?
# Asks which authority is the right one.
say-civic-authority = Vilken myndighet ska jag kontakta?
# Asks whether one is entitled to something.
say-civic-right = Har jag rätt till det?
say-civic-allowed = Får man göra så?
# One's signature on a paper.
say-civic-sign = Var ska jag skriva under?
# 112 is the number for an ambulance, the fire brigade and the police.
say-civic-emergency = Ring 112!
say-civic-different = I mitt hemland är det annorlunda.

## Health and well-being

say-health-how = Hur mår du?
say-health-better = Jag mår bättre nu.
# One points at the place.
say-health-pain = Jag har ont här.
say-health-sleep = Jag sover dåligt.
say-health-tired = Jag är trött i dag.
say-health-worried = Jag är orolig.
# An appointment with a doctor or nurse.
say-health-book = Jag vill boka en tid.
say-health-medicine = Jag tar medicin.

## Exercise

say-fitness-changing-room = Var är omklädningsrummet?
# A locker for one's clothes and bag.
say-fitness-locker = Var kan jag låsa in mina saker?
# A machine in the gym that one points at.
say-fitness-machine = Hur använder man den här?
# How many times one does a movement.
say-fitness-times = Hur många gånger ska jag göra?
say-fitness-easier = Finns det en lättare övning?
# One points at the place that hurts.
say-fitness-pain = Det gör ont här.
say-fitness-rest = Jag behöver vila lite.
# Praise for somebody else.
say-fitness-praise = Bra jobbat!

## A walk together

say-walk-start = Var börjar vi?
say-walk-far = Hur långt ska vi gå?
say-walk-slower = Kan vi gå lite långsammare?
say-walk-rest = Kan vi sitta och vila en stund?
say-walk-together = Ska vi gå tillsammans?
say-walk-weather = Vilket fint väder det är!
say-walk-cold = Jag fryser lite.

## Cooking together

say-cooking-hands = Var kan jag tvätta händerna?
# The dots: a food.
say-cooking-not-eat = Jag äter inte …
# The dots: a food.
say-cooking-allergic = Jag är allergisk mot …
# Asks about pork, which some do not eat.
say-cooking-pork = Är det griskött i maten?
# Offers to cut the vegetables.
say-cooking-cut = Ska jag skära grönsakerna?
say-cooking-taste = Vill du smaka?
say-cooking-good = Det var gott!
# Offers to wash the dishes.
say-cooking-dishes = Jag kan diska.

## Painting, music, sewing and the like

say-creative-try = Får jag prova?
say-creative-how = Hur gör man?
say-creative-material = Var finns papper och färg?
say-creative-borrow = Får jag låna saxen?
# Praise for what somebody else has made.
say-creative-praise = Vad fint det blev!
say-creative-home = Så här gör vi i mitt hemland.
# Asks whether it is time to put things away.
say-creative-tidy = Ska vi städa undan?

## Any other activity

say-other-first-time = Det är första gången jag är här.
say-other-where = Var ska jag gå?
say-other-who = Vem ska jag prata med?
say-other-bring = Vad ska jag ta med mig?
say-other-start = När börjar det?
say-other-end = När slutar det?
# Asks whether one may sit on a chair.
say-other-seat = Är det ledigt här?
