### Status: checked

### The participants' app. Short, concrete sentences that say who does what. The reader is an adult who may have
### gone to school for a few years. Say "you" as to one adult; write numbers with digits.

# The name of the app. It is a Swedish word for "step by step"; keep it as it is.
app-name = Stegvis

## In the same place on every screen

# The menu at the bottom of the screen; only screen readers say it.
tabs = Meny
# Tab and heading: what happens today.
today = I dag
# Tab and heading: the week's schedule.
schedule = Schema
# Tab and heading: the staircase that shows how far one has come.
steps = Trappan
# Tab: messages with one's coach. One word.
messages = Coach
# Button at the top of every screen.
help = Hjälp
# Button and heading: choose language.
language = Språk
# Button: closes what lies over the screen.
close = Stäng
# Button: one has read something, and it may go away.
understood = Okej
# Instead of a name where the phone does not know the coach's name yet.
coach-nameless = din coach
# $name (text): the coach's first name.
coach-named = { $name }, din coach

# Button: reads the text beside it aloud.
listen = Lyssna
# Button, while the text is read aloud: stops.
listen-stop = Tyst

## First start

# Heading of the first screen.
welcome-title = Välj språk
# Under the heading of the first screen, always in these three languages whatever the language is. Do not translate.
welcome-title-en = Choose language
# Do not translate.
welcome-title-ar = اختر اللغة
# Do not translate.
welcome-title-ti = ቋንቋ ምረጽ
# The list of languages; only screen readers say it.
languages = Språk att välja mellan
# While the list of languages is fetched.
languages-loading = Hämtar språken
# The list of languages could not be fetched.
languages-unreachable = Vi kan inte hämta fler språk nu. Du kan börja på svenska och byta språk sedan.
# Button: fetch once more.
try-again = Försök igen
# $name (text): the name of the language in its own script.
language-loading = Hämtar { $name }
# A language was chosen that is not on the phone, and there is no network.
language-unreachable = Det språket finns inte på telefonen än. Du behöver nät för att hämta det.
# Shown beside the language that is used now, when a machine made some of its texts.
language-unchecked = En dator har översatt en del av appen. Ingen människa har kontrollerat allt än.

# Heading of the screen where one types the code.
enter-title = Öppna med koden
enter-lead = Du får en kod av din coach.
# Over the field for the code.
enter-label = Skriv koden
# Under the field for the code.
enter-note = Åtta tecken. Stora och små bokstäver går lika bra.
# Button: sends the code.
enter-next = Nästa
# While the code is being checked.
enter-busy = Öppnar
# What was typed cannot be a code: it is too short, too long or holds a letter that codes never have.
enter-shape = Det ser inte ut som en kod. En kod har åtta tecken. Titta på den en gång till.
# The square with black dots is a QR code.
enter-camera = Visar din coach en ruta med svarta prickar? Öppna telefonens kamera och håll den framför rutan. Då öppnas Stegvis.
# Button: opens the camera in the app, to read that square. Stands under the sentence about the square.
enter-scan = Läs rutan med kameran
# The phone does not let the app use the camera.
enter-scan-denied = Kameran går inte att använda. Skriv koden i stället.
enter-sees = Koden berättar bara vem du är. Den fungerar en gång.
# Heading: the phone has been signed out by somebody else than its owner.
ended-title = Du behöver en ny kod
ended-text = Telefonen är inte inloggad längre. Be din coach om en ny kod. Det du har gjort finns kvar på telefonen.
# Under the heading that one needs a new code: the phone or its browser has removed what was kept.
emptied-text = Telefonen har tagit bort det som appen hade sparat. Be din coach om en ny kod. Det som var skickat finns kvar.
# Under the same heading: the PIN was wrong too many times, or one has said that one has forgotten it.
pin-thrown-away = Din PIN var glömd eller fel för många gånger. Telefonen har tagit bort det som var sparat i Stegvis. Be din coach om en ny kod. Det som var skickat finns kvar.

## Today

# How soon the next activity begins.
# $count (number): minutes, from 1 to 59.
in-minutes =
    { $count ->
        [one] Om { $count } minut
       *[other] Om { $count } minuter
    }
# How soon the next activity begins.
# $count (number): hours, from 1.
in-hours =
    { $count ->
        [one] Om { $count } timme
       *[other] Om { $count } timmar
    }
# The activity is going on.
now = Nu
# Button in the help: shows what is where, in four pictures.
tour = Visa hur appen fungerar
# Over each of the four pictures.
# $stop (number): which one, from 1. $stops (number): how many there are.
tour-place = { $stop } av { $stops }
# Button: ends that.
tour-skip = Hoppa över
# Button under the last of the four pictures.
tour-end = Börja
# Asked when an activity is over, over three faces.
how-was-it = Hur var det?
# Under a smiling face.
feeling-good = Bra
# Under a face that neither smiles nor is sad.
feeling-so-so = Så där
# Under a sad face.
feeling-bad = Inte bra
# Under the three faces.
# $coach (text): the coach's name, or "din coach".
how-was-it-sees = { $coach } ser vad du svarar. Du måste inte svara.
# Asked about once a month on the first screen, over three answers. It is about help from coach and project on the way to
# work or studies.
support-ask = Får du det stöd du behöver?
enough-yes = Ja
# Under that question: some of it.
enough-partly = Delvis
enough-no = Nej
# Under that question.
# $coach (text): the coach's name, or "din coach".
support-sees = { $coach } ser inte vad du svarar. De som leder projektet ser hur många som svarar vad, men inga namn. Du måste inte svara.
support-thanks = Tack för ditt svar.
# After the thanks, where somebody does not get the support that is needed; a button to be called stands under it.
support-more = Vill du berätta vad du behöver?
# Button: puts a question off.
not-now = Inte nu
# Heading over the list of what the coach changed in the plan.
# $coach (text): the coach's name, or "din coach".
news-title = { $coach } har ändrat i din plan
# In that list, before what it is about: the participant stands on this step now.
news-step = Nytt steg
# In that list: this activity is new. Also a mark in the schedule.
news-added = Nytt
# In that list: this activity has another time. Also a mark in the schedule.
news-moved = Ny tid
# In that list: on these days the activity is not.
news-cancelled = Inställt
# In that list: on these days, which were cancelled, the activity is after all.
news-restored = Blir av ändå
# In that list: this activity is at another place. Also a mark in the schedule.
news-place = Ny plats
# In that list: something else about the activity is otherwise.
news-changed = Ändrat
# In that list: this activity is gone.
news-removed = Borttaget
news-goal-added = Nytt mål
news-goal-changed = Ändrat mål
news-goal-removed = Borttaget mål
# Under that list, when it is long.
# $count (number): how many more there are, from 1.
news-more =
    { $count ->
        [one] och { $count } till
       *[other] och { $count } till
    }
tomorrow = I morgon
yesterday = I går
# When an activity ends; stands after the time when it begins.
# $time (text): a time of day, as 12:00.
until = till { $time }
# Before the place of an activity; only screen readers say it.
fact-where = Var
# Before the person who is there; only screen readers say it.
fact-who = Med vem
# What to bring to an activity.
# $things (text): as "block och penna".
bring = Ta med { $things }
# Before what to bring; only screen readers say it.
fact-bring = Ta med
# Button, and heading over what it shows: short Swedish phrases that are good to know at this kind of activity, each
# with what it means.
to-say = Bra att kunna säga
# Heading: more such phrases, of use at any activity.
to-say-always = Alltid bra att kunna
# Heading: what happens later today.
later = Sedan
# Heading: the next activity, on another day.
next-up = Nästa
# The next activity on another day.
# $day (text): weekday and date.
# $time (text): a time of day.
day-and-time = { $day }, { $time }
# Where one stands on the staircase.
# $step (number): the step, from 1.
# $steps (number): how many steps there are.
step-of = Steg { $step } av { $steps }
# Over the small goal to do next.
goal-next = Ett litet mål
# Somebody has climbed the whole staircase.
step-top = Du är framme
# There are messages that one has not read.
# $name (text): who wrote.
message-new = Nytt meddelande från { $name }

# Heading: there is nothing in the schedule today.
free-title = Inget i schemat i dag
# Heading: everything in today's schedule is over.
over-title = Klart för i dag
# $day (text): weekday and date.
free-until = Nästa gång är { $day }.
free-until-tomorrow = Nästa gång är i morgon.
free-until-later = Det finns inget mer i schemat just nu.
# Heading: the coach has not made a plan yet.
no-plan-title = Ingen plan än
# $coach (text): the coach's name, or "your coach".
no-plan-text = { $coach } gör din plan. Du ser den här när den är klar.

# While the schedule is fetched for the first time.
loading = Hämtar ditt schema
# While the rest of the app itself is fetched, at the first visit alone.
rest-loading = Hämtar resten av appen
loading-more = Med dåligt nät tar det en stund. Du kan lägga ifrån dig telefonen.

## Answers

# Button: yes, I will be there.
answer-coming = Jag kommer
# Button: I cannot be there.
answer-cannot = Jag kan inte komma
# Button: I will be there, but not from the start.
answer-late = Jag blir sen
# Button: I have arrived.
answer-here = Jag är här
# What one has answered.
answered-coming = Du kommer
# What one has answered.
answered-cannot = Du kan inte komma
# What one has answered.
# $count (number): minutes, as 10 or 30.
answered-late =
    { $count ->
        [one] Du kommer { $count } minut sent
       *[other] Du kommer { $count } minuter sent
    }
# What one has said: one has arrived.
answered-here = Du är här
# Button: takes the answer back.
answer-undo = Ångra svaret
# $coach (text): the coach's name.
answer-on-phone = Svaret är sparat på telefonen. Det skickas till { $coach } när du har nät.
# $coach (text): the coach's name.
answer-sent = Svaret är skickat till { $coach }.
# $coach (text): the coach's name.
answer-read = { $coach } har sett ditt svar.
# $coach (text): the coach's name.
answer-sees = { $coach } ser ditt svar.
# $coach (text): the coach's name.
answer-sees-undo = { $coach } ser ditt svar. Du kan ångra dig.
# The question over the reasons.
why = Varför kan du inte komma?
# Which activity the question is about.
# $what (text): what the activity is called.
# $time (text): when it begins.
why-about = { $what }, { $time }
# The question over the choices of minutes.
late = Hur sen blir du?
# A choice.
# $count (number): minutes, as 10 or 30.
late-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
# The reasons that one can choose.
reason-ill = Jag är sjuk
reason-child-ill = Mitt barn är sjukt
reason-doctor = Jag ska till läkaren
reason-travel = Jag kan inte ta mig dit
reason-no-strength = Jag orkar inte i dag
reason-other = Något annat

## Schedule

# $number (number): the number of the week in the year.
week = Vecka { $number }
# The same, as short as it can be.
# $number (number): the number of the week in the year.
week-short = V. { $number }
# Button for the week before; only screen readers say it.
# $number (number): the number of the week in the year.
week-before = Visa veckan före, vecka { $number }
# Button for the week after; only screen readers say it.
# $number (number): the number of the week in the year.
week-after = Visa veckan efter, vecka { $number }
# Button: shows the week that today is in.
week-this = Visa den här veckan
# Button: shows the whole month instead of a week.
month-show = Visa månaden
# Button: shows a week instead of the month.
week-show = Visa veckan
# Button for the month before: a short word.
month-previous = Förra
# Button for the month after: a short word.
month-next = Nästa
# After the short word; only screen readers say it.
# $month (text): month and year.
month-turn = Visa { $month }
# A day in the picture of the month; only screen readers say it.
# $day (text): weekday and date.
# $count (number): how many activities there are, from 1.
month-day =
    { $count ->
        [one] { $day }, { $count } aktivitet
       *[other] { $day }, { $count } aktiviteter
    }
# A day without activities.
day-free = Inget i schemat
# The states of an activity, in a word or two.
mark-coming = Du kommer
mark-cannot = Du kan inte komma
# The answer is on the phone and has not been sent.
mark-coming-waiting = Du kommer. Väntar på nät.
mark-cannot-waiting = Du kan inte komma. Väntar på nät.
mark-late = Du blir sen
mark-late-waiting = Du blir sen. Väntar på nät.
mark-here-waiting = Du är här. Väntar på nät.
mark-cancelled = Inställt
# The activity is cancelled: a sentence for its own page.
cancelled-text = Du behöver inte komma.
# The activity was earlier.
past-text = Det här har redan varit.
# An activity that was opened is not in the schedule any more.
gone-title = Det här finns inte längre i schemat
gone-text = Din coach har ändrat planen. Titta i schemat vad som gäller nu.

## The schedule in the calendar of the phone

# Button: puts the schedule into the phone's own calendar.
calendar-add = Lägg in i telefonens kalender
# Heading.
calendar-title = Schemat i telefonens kalender
calendar-text = Då syns schemat i telefonens egen kalender. När planen ändras, ändras kalendern också.
# Instead of the text before, on phones whose calendar does not follow.
calendar-once = Då syns schemat i telefonens egen kalender, som det är i dag. Gör det en gång till när planen har ändrats.
# The link shows the schedule to whoever has it.
calendar-sees = Den som har länken kan se ditt schema. Ge den inte till någon.
# Button: opens the phone's calendar.
calendar-open = Öppna kalendern
# Button: the link works no more.
calendar-remove = Ta bort länken
# The link has been removed.
calendar-removed = Länken är borttagen. Kalendern får inget mer härifrån.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Nyårsdagen
holiday-epiphany = Trettondedag jul
holiday-good-friday = Långfredagen
holiday-easter = Påskdagen
holiday-easter-monday = Annandag påsk
holiday-first-of-may = Första maj
holiday-ascension = Kristi himmelsfärdsdag
holiday-pentecost = Pingstdagen
holiday-national-day = Sveriges nationaldag
holiday-midsummer-eve = Midsommarafton
holiday-midsummer = Midsommardagen
holiday-all-saints = Alla helgons dag
holiday-christmas-eve = Julafton
holiday-christmas = Juldagen
holiday-boxing-day = Annandag jul
holiday-new-years-eve = Nyårsafton

## The staircase and its small goals

# What waits at the top of the staircase.
# $top (text): as "Eget arbete".
steps-top = Högst upp: { $top }
# The whole picture in words, for screen readers.
# $steps (number): how many steps there are.
# $step (number): where one stands, from 1.
# $top (text): what waits at the top.
steps-label =
    { $steps ->
        [one] Trappan har { $steps } steg. Du är på steg { $step }. Högst upp: { $top }.
       *[other] Trappan har { $steps } steg. Du är på steg { $step }. Högst upp: { $top }.
    }
# The whole picture in words when one has come to the top.
# $top (text): what waits at the top.
steps-label-top = Du har gått hela trappan. Du är framme: { $top }.
# The word before the number of a step; only screen readers say it.
step-word = Steg
step-done = Klart
step-here = Du är här
step-coming = Kommer
# Some of the small goals of a step are done.
# $done (number): how many are done, from 1.
# $count (number): how many there are.
goals-done =
    { $count ->
        [one] { $done } av { $count } litet mål
       *[other] { $done } av { $count } små mål
    }
# How many small goals a step has, when none is done.
# $count (number): how many there are.
goals-count =
    { $count ->
        [one] { $count } litet mål
       *[other] { $count } små mål
    }
# Heading of the small goals of the step that one stands on.
goals = Små mål
# Heading of the small goals of another step.
# $step (number): the step, from 1.
goals-of-step = Små mål på steg { $step }
goals-none = Det finns inga små mål på det här steget än.
# The goal to do now.
goal-now = Nu
goal-done = Klart
# The goal is done; the phone has not sent it yet.
goal-done-waiting = Klart. Väntar på nät.
# Over the name of a goal.
# $step (number): the step, from 1.
goal-of-step = Litet mål på steg { $step }
# Heading: how to do the goal.
goal-how = Så gör du
# Button: marks the goal as done.
goal-do = Jag har gjort det
# The goal is done.
goal-did = Du har gjort det
# Under it, right after one has marked the goal.
# $count (number): how many small goals one has done in all, from 1.
goal-cheer =
    { $count ->
        [one] Bra gjort! Det är ditt första lilla mål.
       *[other] Bra gjort! Du har gjort { $count } små mål.
    }
# $coach (text): the coach's name.
deed-on-phone = Det är sparat på telefonen. Det skickas till { $coach } när du har nät.
# $coach (text): the coach's name.
deed-sent = Det är skickat till { $coach }.
# $coach (text): the coach's name.
deed-read = { $coach } har sett det.
# Button: takes back what one has just done.
undo = Ångra
# Button: opens the messages, with a sentence already written.
# $coach (text): the coach's name.
goal-help = Be { $coach } om hjälp
# Button on a goal that is too big: asks the coach for a smaller step instead. The coach gets it at once.
goal-smaller = Det är för stort
# Stands on the goal when one has pressed that.
goal-smaller-asked = Jag har bett om ett mindre steg
# What the coach writes stands under it, when the coach answers a wish with words. Also on a line of its own in the list of goals.
# $coach (text): the coach's name.
wish-answered = { $coach } har svarat
# Button under the small goals: opens a question.
goal-own = Föreslå ett eget mål
# The question, over four pictures to choose among and a field to write in.
goal-own-ask = Vilket mål vill du ha?
# Four goals to choose among, each with a picture. One press sends it to the coach.
goal-idea-talk = Prata svenska med någon
goal-idea-bus = Åka buss själv
# To learn more of how a computer is used.
goal-idea-computer = Lära mig mer om datorn
goal-idea-walk = Gå en promenad varje dag
# Over the field under the four pictures.
goal-own-write = Eller skriv ditt eget mål
# $max (number): how many characters a goal may have.
goal-own-long = Målet är för långt. Det får ha { $max } tecken. Skriv det kortare.
# Button: sends what is written to the coach.
goal-own-send = Skicka
# $coach (text): the coach's name.
goal-own-sees = { $coach } läser ditt mål och svarar dig.
# On the staircase, over how far it has come: a goal that one has proposed and that is not in the plan yet.
# $goal (text): the goal, as the participant has written it.
goal-own-wish = Min önskan: { $goal }
# Instead of the button: as many own goals as there may be wait for an answer.
# $coach (text): the coach's name.
goal-own-enough = Du har tre egna mål som väntar på svar från { $coach }.
# The sentence that is written for the participant.
# $goal (text): the name of the goal.
goal-help-text = Jag behöver hjälp med: { $goal }
# $coach (text): the coach's name.
goal-sees = Du och { $coach } ser dina mål.
# A goal that was opened is not in the plan any more.
goal-gone-title = Målet finns inte längre i din plan
goal-gone-text = Din coach har ändrat planen. Titta i trappan vad som gäller nu.

## Messages

# $coach (text): the coach's name.
messages-sees = Bara du och { $coach } läser det här.
# The list of messages; only screen readers say it.
messages-label = Meddelanden
messages-empty = Inga meddelanden än
# $coach (text): the coach's name.
messages-empty-text = Skriv till { $coach } när du vill fråga eller berätta något.
# The form for a message; only screen readers say it.
message-write = Skriv ett meddelande
# The field for a message.
# $coach (text): the coach's name.
message-to = Skriv till { $coach }
# Button: sends the message.
message-send = Skicka
# $max (number): how many characters a message may have.
message-too-long = Meddelandet är för långt. Det får ha { $max } tecken. Dela upp det i två.
# Button beside the field for a message: opens what records one's voice. As short as can be.
voice-start = Prata in
# Before the first recording: who hears it, and what the phone asks next.
# $coach (text): the coach's name.
voice-about = Bara { $coach } hör det du pratar in. Telefonen frågar om Stegvis får använda mikrofonen. Svara ja.
# Button: begins to record.
voice-record = Börja prata
# While the microphone is being opened. Short.
voice-opening = Öppnar mikrofonen
# While the phone records. A running time stands beside it.
# $coach (text): the coach's name.
voice-running = Prata nu. Bara { $coach } hör det. Du har två minuter.
# Button: ends the recording, which is not sent yet.
voice-stop = Klar
# Over a recording that is ready, and the name of a voice note for screen readers.
voice-note = Röstmeddelande
# Buttons of a voice note: plays it, and stops for a while.
voice-play = Spela upp
voice-pause = Pausa
# The browser does not let the app use the microphone.
voice-denied = Stegvis får inte använda mikrofonen. Öppna inställningarna för webbläsaren, tillåt mikrofonen för den här sidan och försök igen.
# Something else went wrong with the microphone.
voice-failed = Det gick inte att spela in. Stäng andra appar som använder mikrofonen och försök igen.
# Button beside the field for a message: takes or chooses a photo. As short as can be.
photo-start = Bild
# Under a photo that is ready to be sent.
# $coach (text): the coach's name.
photo-about = Bara { $coach } ser bilden. Den berättar inte var du är.
# The name of a photo for those who cannot see it.
photo = Bild
photo-failed = Bilden gick inte att öppna. Välj en annan.
# Button: does not send the recording or the photo.
throw-away = Släng
# After that; a button to undo it stands beside it.
thrown-away = Det är slängt.
# The sound or picture is not on the phone, and there is no network.
attachment-away = Det är inte hämtat till telefonen. Försök igen när du har nät.
# The ready-made sentences; only screen readers say it.
ready = Färdiga meningar
# Ready-made sentences that one can send to the coach.
ready-late = Jag kommer lite sent.
ready-ill = Jag är sjuk.
ready-call = Kan du ringa mig?
ready-thanks = Tack!
# Before one's own message; only screen readers say it.
# $time (text): a time of day.
message-mine = Du skrev { $time }:
# Before the coach's message; only screen readers say it.
# $name (text): the coach's name.
# $time (text): a time of day.
message-theirs = { $name } skrev { $time }:
# How far one's own message has come.
receipt-on-phone = På den här telefonen. Skickas när du har nät.
receipt-sent = Skickat
# $coach (text): the coach's name.
receipt-read = { $coach } har läst
# Who translated a coach's text.
# $name (text): the translator's name.
translated-by = { $name } har översatt
# A machine translated a coach's text.
translated-machine = En dator har översatt. Ingen har kontrollerat.

## After a long absence

# $name (text): the participant's name.
back-title = Välkommen tillbaka, { $name }
# $step (number): the step, from 1.
back-text = Allt är kvar. Du är på steg { $step }.
back-text-top = Allt är kvar.
# $coach (text): the coach's name.
back-small = Börja smått. Säg hej till { $coach }, så hittar ni en tid.
# Button: sends the greeting.
# $coach (text): the coach's name.
back-hello = Säg hej till { $coach }
# The greeting that is sent.
back-hello-text = Hej! Jag är tillbaka.
# $coach (text): the coach's name.
back-sees = Bara { $coach } ser din hälsning.
# Button: goes on without a greeting.
back-today = Visa vad som händer i dag

## Me

# Setting: whether the Swedish stands under one's own language.
swedish-too = Svenska under mitt språk
yes = Ja
no = Nej

# The text is larger or smaller in the whole app.
size = Textens storlek
size-normal = Vanlig
size-large = Stor
size-largest = Störst
# The colours of the app.
look = Utseende
look-light = Ljust
look-dark = Mörkt
# Strong contrast between text and ground.
look-contrast = Tydligt
# Of what the phone reminds one, and when: the name of the screen, and of the way there.
reminders = Påminnelser
# What reminders are, before anything is asked.
reminders-text = Telefonen kan påminna dig om det som står i ditt schema, och när din coach skriver. På en låst skärm syns bara att du har något, inte vad.
reminders-sees = Bara du får påminnelserna. Google, Apple eller någon annan skickar dem till telefonen men kan inte läsa dem.
# The phone's own question comes after the button below.
reminders-ask = Telefonen frågar om Stegvis får visa aviseringar. Svara Tillåt.
# A button.
reminders-start = Påminn mig
reminders-on = Telefonen påminner dig.
# Three things to be reminded of, each with a box to tick. The evening before a day with something in the schedule:
reminders-evening = Kvällen innan
# One hour before something in the schedule:
reminders-hour = En timme innan
# When the coach has written or has made a new plan:
reminders-news = Meddelanden och ny plan
# Each over a list of hours to choose from, 00:00 to 23:00.
reminders-quiet-from = Tyst från klockan
reminders-quiet-until = Tyst till klockan
reminders-quiet-text = Då kommer inga påminnelser. Välj samma tid två gånger om det aldrig ska vara tyst.
# A button.
reminders-stop = Sluta påminna
# The phone's owner has forbidden notifications; only the browser's own settings can allow them again.
reminders-denied = Telefonen får inte visa aviseringar från Stegvis. Öppna webbläsarens inställningar, välj Stegvis bland webbplatserna och tillåt aviseringar. Kom sedan tillbaka hit.
# On an iPhone in Safari.
reminders-install = Lägg först Stegvis på hemskärmen: tryck på Dela i Safari och välj ”Lägg till på hemskärmen”. Öppna Stegvis därifrån.
reminders-absent = Den här webbläsaren kan inte påminna.
# Most often there is no network.
reminders-failed = Det gick inte att slå på påminnelser. Kontrollera att du har nät och försök igen.
# The way to the screen of the PIN, and the screen's heading. A PIN is the short number that opens a phone or a bank
# card; use the word that people use for it. The "code" (kod) is something else: the letters that one gets from the coach.
pin = PIN
# Under it: whether the app asks for a PIN.
pin-on = På
pin-off = Av
# What a PIN is for, and that one chooses freely.
pin-text = Med en PIN kan ingen som lånar din telefon läsa din plan och dina meddelanden. Du väljer själv om du vill ha en.
pin-when = Stegvis frågar efter din PIN när du öppnar appen, och när du har varit borta från den i 5 minuter.
pin-if-forgotten = Glömmer du din PIN får du en ny kod av din coach. Det som du inte har hunnit skicka försvinner då.
# Over three fields.
pin-old = Din PIN nu
pin-new = Ny PIN, 4 till 6 siffror
pin-again = Samma PIN en gång till
# Buttons.
pin-start = Slå på PIN
pin-change = Byt PIN
pin-stop = Stäng av PIN
pin-is-on = PIN är på.
# A PIN has just been set or changed.
pin-set = Klart. Nu frågar Stegvis efter din nya PIN.
# A PIN has just been removed.
pin-removed = Klart. Nu frågar Stegvis inte efter någon PIN.
# Too few digits were typed.
pin-shape = En PIN har 4 till 6 siffror.
# The PIN was typed twice, and not the same.
pin-differ = Du skrev två olika. Skriv samma PIN en gång till.
# While the phone checks the PIN, for a second or two.
pin-busy = Vänta lite
# Followed by pin-left, or by pin-wait and pin-left.
pin-wrong = Det var inte rätt PIN.
# How many times one may try another PIN. After the last the phone removes what is saved.
# $count (number): how many times.
pin-left =
    { $count ->
        [one] Du kan försöka { $count } gång till. Är den också fel tar telefonen bort allt i Stegvis, och du behöver en ny kod av din coach.
       *[other] Du kan försöka { $count } gånger till.
    }
# Too many wrong PINs in a row: one must wait.
# $minutes (number): how many minutes, rounded up.
pin-wait =
    { $minutes ->
        [one] Vänta { $minutes } minut innan du försöker igen.
       *[other] Vänta { $minutes } minuter innan du försöker igen.
    }
# The phone could not set or check the PIN; nobody did anything wrong.
pin-failed = Det gick inte. Försök en gång till.
# The way to the screen of one's data, and the screen's heading.
my-data = Mina uppgifter
# Under it: what one finds there.
my-data-about = Vem som ser vad, spara en kopia, radera
## My data
# Heading.
sees = Vem ser vad?
sees-answers = Schema och svar
sees-goals = Trappan och mål
sees-messages = Meddelanden
# Who sees one's answers, goals and messages.
# $coach (text): the coach's name.
sees-both = Du och { $coach }
# The people who translate what coaches write.
sees-translators = De som översätter
sees-translators-text = Ser texterna i planen, men inte att de är dina
sees-manager = Chefen
sees-manager-text = Ser bara antal, inga namn
# Heading.
save-data = Spara en kopia
save-data-text = Du får en fil med allt om dig i Stegvis. Du behöver nät.
# Button: fetches the file and gives it to the phone.
save-data-page = Spara mina uppgifter
# Button: the same for another program. JSON is the name of the format.
save-data-json = Spara som JSON
# The phone has the file.
save-data-done = Filen är sparad på telefonen.

# Heading.
erase = Radera mina uppgifter
erase-text = Du kan be kommunen att radera allt om dig i Stegvis. Du får svar inom en månad. Ibland säger lagen att en del måste sparas. När allt är raderat kan du inte använda appen mer.
# Button.
erase-ask = Be att få mina uppgifter raderade
# One has asked for it.
# $day (text): when, as "söndag 22 november".
erase-asked = Du bad om det { $day }
# $coach (text): the coach's name.
erase-sees = { $coach } ser att du har bett om det.

## Locked by a PIN

# Heading over the number keys.
lock-title = Skriv din PIN
# Key: takes away the last digit.
lock-erase = Sudda
# Button: opens the app with the PIN that is typed.
lock-open = Öppna
# Button.
lock-forgotten = Jag har glömt min PIN
lock-forgotten-title = Har du glömt din PIN?
lock-forgotten-text = Då behöver du en ny kod av din coach. Allt som Stegvis har sparat på telefonen tas bort. Din plan och det du har skickat finns kvar.
# Something that was done without network may not have been sent. The phone cannot count that while it is locked.
lock-forgotten-lost = Har du gjort något utan nät som inte är skickat? Det försvinner. Telefonen kan inte se hur mycket det är medan den är låst.
# Buttons: the first goes back to the number keys, the second removes everything and asks for the coach's code.
lock-try-again = Försök en gång till
lock-throw-away = Ta bort och skriv en ny kod

## Sign out

# Button: removes everything from this phone.
sign-out = Logga ut
sign-out-title = Vill du logga ut?
sign-out-text = Allt tas bort från telefonen. Din coach har kvar din plan. Du behöver en ny kod för att komma in igen.
# Something that one did has not been sent; it would be lost.
# $count (number): how many things.
sign-out-unsent =
    { $count ->
        [one] { $count } sak är inte skickad än. Vänta tills du har nät, annars försvinner den.
       *[other] { $count } saker är inte skickade än. Vänta tills du har nät, annars försvinner de.
    }
# Button: does not sign out.
sign-out-stay = Stanna kvar

## Help

# $coach (text): the coach's name.
help-call = Ring { $coach }
# $coach (text): the coach's name.
help-write = Skriv till { $coach }
# Button: asks the coach for a call.
# $coach (text): the coach's name.
call-ask = Be { $coach } ringa mig
# One has asked for a call.
# $coach (text): the coach's name.
call-asked = Du har bett { $coach } ringa dig
help-code = Har du ingen kod? Fråga den som hjälper dig i projektet.
# Heading over what each tab shows.
help-screens = Det här finns i appen
help-today = Det som händer nu och sedan
help-schedule = Vad du ska göra varje vecka
help-steps = Hur långt du har kommit
help-messages = Skriv med din coach
# 112 is the number for emergencies in Sweden.
help-danger = Är någon i fara? Ring 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = En sak kunde inte sparas
# One answered about an activity that the coach has taken away.
refused-no-such-occurrence = Du svarade på något som inte finns i schemat längre. Titta i schemat vad som gäller nu.
# One answered about an activity that the coach has cancelled.
refused-occurrence-cancelled = Du svarade på något som är inställt. Du behöver inte göra något.
# One marked a goal that the coach has taken away.
refused-no-such-goal = Målet finns inte längre i din plan. Titta i trappan vad som gäller nu.
# One took back a goal that one has proposed, and it is not there any more: the coach has put it in the plan, or one took it back on another phone.
refused-no-such-own-goal = Din önskan finns inte kvar. Titta i trappan om målet är med i planen nu.
# One has proposed a goal while as many wait for the coach's answer as there may be.
refused-too-many-own-goals = Du har redan tre egna mål som väntar på svar. Vänta på svaret, eller ta tillbaka ett av dem.
refused-no-such-message = Meddelandet finns inte längre. Du behöver inte göra något.
refused-unknown-language = Språket finns inte här. Välj ett annat språk.
refused-no-such-plan = Planen finns inte längre. Du behöver inte göra något.
refused-no-such-attachment = Ett röstmeddelande eller en bild kom inte fram och finns inte kvar på telefonen. Gör det en gång till.
refused-unreadable = Servern förstod inte det du gjorde. Starta om appen och gör det en gång till.
