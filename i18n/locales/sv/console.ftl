### Status: checked

### The console of coaches and language workers: people at a desk who know Swedish and their work. Short and concrete
### all the same. Names, dates and times come ready-made in variables.

console-title = Stegvis för coacher

# The name of a page in the browser's tab.
# $page (text): the page, as "I dag" or a participant's name.
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

# The menu at the side; only screen readers say it.
nav-main = Huvudmeny
# The menu about oneself; only screen readers say it.
nav-own = Du
# The first page of a coach: who needs the coach today.
nav-today = I dag
nav-participants = Deltagare
day-today = i dag
day-yesterday = i går
day-tomorrow = i morgon
# When something was, on another day than today.
# $day (text): as "i går" or "3 oktober".
# $time (text): a time of day.
day-and-moment = { $day } { $time }
# Words that somebody wrote.
# $text (text): the words.
quote = ”{ $text }”
# Joins the others of a list: "måndag, tisdag".
# $first (text): all before, joined.
# $last (text): the next.
list-more = { $first }, { $last }
# Joins the last two of a list: "tisdag och torsdag".
# $first (text): all but the last, joined.
# $last (text): the last.
list-and = { $first } och { $last }
# A name and what is said about it.
# $title (text): as "Svenska och mat".
# $rest (text): as "tisdag 24 november 10:00–12:00".
titled = { $title }: { $rest }
# Instead of a coach's name that is not known.
somebody = En annan coach
fetching = Hämtar från servern
# What is shown could not be fetched anew.
# $reason (text): a whole sentence that says why.
stale = Det du ser kan vara gammalt. { $reason }
# Heading of a page that could not be fetched.
fail-title = Sidan kunde inte hämtas
# Changes are not shown by themselves just now.
live-closed = Ändringar visas inte direkt just nu. Ladda om sidan om du väntar på något.
missing-title = Sidan finns inte
missing-text = Adressen stämmer inte, eller så har sidan flyttat.
# Button: to the first page.
missing-back = Till startsidan

## Signing in

signin-title = Logga in
signin-lead = För coacher, språkstöd, chefer och driftansvariga.
# What the picture beside the form shows.
signin-picture = En trappa som leder upp till en öppen dörr
signin-email = E-post i arbetet
signin-password = Lösenord
signin-do = Logga in
signin-busy = Loggar in
signin-waiting = Ser efter om du redan är inloggad
# Somebody was signed in until the server ended it.
signin-ended = Du har blivit utloggad. Logga in igen. Det du har skrivit finns kvar i den här webbläsaren.
# How long to wait after too many tries.
# $minutes (number): minutes, from 1.
signin-wait =
    { $minutes ->
        [one] Försök igen om { $minutes } minut.
       *[other] Försök igen om { $minutes } minuter.
    }
# For participants who came to the wrong place; a link follows.
signin-participant = Är du deltagare?
signin-participant-link = Öppna deltagarnas app

## Oneself

me-title = Du
me-role = Roll
me-municipality = Kommun
me-account = Kontot
# Heading: settings of the console.
me-console = Inställningar
me-language = Språk i konsolen
role-coach = Coach
# What the account is for.
role-coach-for = Du gör planer för dina deltagare och svarar dem.
role-language-worker = Språkstöd
role-language-worker-for = Du översätter det som coacherna skriver.
role-manager = Chef
role-manager-for = Du ser projektens resultat. Du ser inga namn.
# Heading of what participants answered when the app asked them.
results-support = Får deltagarna det stöd de behöver?
# $percent (number): how many said yes, of a hundred. $count (number): how many answered.
results-support-yes =
    { $count ->
        [one] { $percent } % svarar ja ({ $count } svar)
       *[other] { $percent } % svarar ja ({ $count } svar)
    }
# $partly (number): how many said "partly". $no (number): how many said no.
results-support-others = { $partly } svarar delvis, { $no } svarar nej
# $count (number): from how many answers on they are shown.
results-few = Färre än { $count } har svarat. Då visas inget, så att ingen kan känna igen ett svar.
results-since = Det senaste svaret från var och en, högst ett halvår gammalt.
role-operator = Driftansvarig
role-operator-for = Du sköter tjänsten från serverns kommandon. Du ser inga deltagare, och det finns inget att göra här.
role-participant = Deltagare
role-participant-for = Deltagare använder appen, inte konsolen.

## Keys

# Button and heading: the keys that one can press.
keys = Kortkommandon
keys-search = Sök bland deltagarna
keys-help = Visa kortkommandon
keys-edit-plan = Ändra planen
keys-message = Skriv ett meddelande
keys-send = Skicka meddelandet
keys-activity = Ny aktivitet
keys-publish = Öppna publiceringen
keys-publish-now = Publicera
keys-undo = Ångra
keys-redo = Gör om
keys-move = Flytta den valda tiden en kvart eller en dag
keys-save-next = Spara och gå till nästa
keys-next-phrase = Nästa text
keys-previous-phrase = Texten före
keys-translate = Till fältet för översättningen

## Today

# $count (number): how many participants, from 1.
today-title =
    { $count ->
        [one] { $count } deltagare behöver dig
       *[other] { $count } deltagare behöver dig
    }
# Nobody needs the coach just now.
# $name (text): the coach's name.
today-nobody = Hej { $name }
# $date (text): weekday and date. $time (text): a time of day.
today-lead = { $date }, { $time }
# The list of those who need the coach; only screen readers say it.
today-label = De som behöver dig, det som brådskar först
today-empty = Ingen väntar på dig
today-empty-text = Här ser du när någon skriver, inte kan komma, saknar plan eller saknar telefon.
# Heading of the list of all one's participants.
today-mine = Dina deltagare
# $step (number): where the participant stands. $steps (number): how many steps there are.
position = Steg { $step } av { $steps }
position-top = Framme
# $day (text): as "i dag". $time (text): a time of day.
need-cannot = Kan inte komma { $day } { $time }
# $day (text): as "i dag". $time (text): a time of day. $count (number): minutes.
need-late =
    { $count ->
        [one] Kommer { $count } minut sent { $day } { $time }
       *[other] Kommer { $count } minuter sent { $day } { $time }
    }
need-call = Vill att du ringer
# $day (text): as "i går". $time (text): a time of day. Somebody was there, and says so afterwards.
need-bad = Tyckte att det inte var bra { $day } { $time }
# A line for each participant who proposes a goal of their own; the goal stands beside it.
need-own-goal = Föreslår ett eget mål
# A line for each participant to whom a goal is too big; the goal stands beside it. Also beside that goal.
need-smaller = Vill ha ett mindre steg
# Button: to the plan, where the goal is written.
need-smaller-split = Dela upp målet
# A line for each participant who wants everything about themselves erased.
need-erasure = Vill få sina uppgifter raderade
# $day (text): the last day to answer, as "tisdag 22 december".
need-erasure-until = Svara senast { $day }.
# Button: to the participant's page.
need-erasure-look = Titta
need-message = Skrev till dig
# The participant has sent a voice note, or a photo, that no coach has heard or seen.
need-voice = Skickade ett röstmeddelande
need-photo = Skickade en bild
need-no-plan = Har ingen plan
need-no-plan-text = Telefonen visar inget förrän du har publicerat en plan.
need-not-paired = Har ingen telefon kopplad
need-not-paired-text = Visa en kod, så kan deltagaren öppna appen.
# There are more reasons than the one that is shown.
# $count (number): how many more, from 1.
need-more =
    { $count ->
        [one] { $count } sak till.
       *[other] { $count } saker till.
    }
# Button: to the messages.
need-reply = Svara
# Button: the coach has called the participant.
need-called = Jag har ringt
# Button: to the plan.
need-plan = Gör en plan
# Button: makes a pairing code.
need-code = Visa kod
# The whole button, for screen readers. $action (text): the word on it. $name (text): the participant.
need-do-label = { $action }: { $name }
wait-now = Nyss
# $count (number): minutes.
wait-minutes = { $count } min
# $count (number): hours.
wait-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
# $count (number): days.
wait-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
# $moment (text): as "08:10" or "i går 16:40".
since = sedan { $moment }

## The participants

# $count (number): how many.
people-lead =
    { $count ->
        [one] Du har { $count } deltagare.
       *[other] Du har { $count } deltagare.
    }
people-none = Du har inga deltagare än
people-none-text = Den som sköter tjänsten i din kommun lägger till deltagare och väljer deras coach.
people-search = Sök deltagare
people-search-note = Namn, projekt eller språk
# How many the search found; only screen readers say it.
# $count (number): how many.
people-found =
    { $count ->
        [one] { $count } deltagare visas
       *[other] { $count } deltagare visas
    }
# $typed (text): what was searched for.
people-not-found = Ingen deltagare passar ”{ $typed }”
people-not-found-text = Sök på en del av namnet, projektet eller språket.
people-name = Deltagare
people-step = Steg
people-language = Språk
people-phone = Telefon
people-needs = Meddelanden
# $count (number): messages that the coach has not read.
people-unread =
    { $count ->
        [one] { $count } oläst
       *[other] { $count } olästa
    }
phone-none = Ingen telefon
phone-none-long = Ingen telefon är kopplad.
phone-paired = Telefonen är kopplad men har inte hämtat planen än.
# $moment (text): as "08:10" or "i går 16:40".
phone-seen = uppdaterad { $moment }
# $moment (text): as "08:10" or "i går 16:40".
phone-seen-long = Telefonen uppdaterades { $moment }.

## How far the published plan has come: words beside pictures

# $moment (text): as "08:10" or "i går 16:40".
delivery-published = Publicerad { $moment }
delivery-not-reached = Inte på telefonen än
# $moment (text): as "08:10" or "i går 16:40".
delivery-reached = På telefonen { $moment }
delivery-not-opened = Inte öppnad än
# $moment (text): as "08:10" or "i går 16:40".
delivery-opened = Öppnad { $moment }
# In the list of participants, in the column of the telephone.
people-not-reached = Nya planen är inte på telefonen än
people-not-opened = Nya planen är inte öppnad än
# $moment (text): as "08:10" or "i går 16:40".
people-opened = planen öppnad { $moment }

## One participant

# $programme (text): the programme. $reads (text) and $phone (text): whole sentences.
person-lead = { $programme }. { $reads } { $phone }
# $language (text): as "arabiska".
person-reads = Läser { $language } och svenska.
person-reads-swedish = Läser svenska.
# Button: makes a pairing code.
person-code = Ny kod
person-edit-plan = Ändra planen
person-no-plan = Det finns ingen publicerad plan än.
# States of a step, for the coach.
desk-step-done = Klart
desk-step-here = Är här
desk-step-coming = Kommer
# The whole staircase in a sentence, for screen readers.
# $steps (number): how many steps. $step (number): where the participant stands. $top (text): what waits at the top.
desk-stair =
    { $steps ->
        [one] Trappan har { $steps } steg. Deltagaren är på steg { $step }. Högst upp: { $top }.
       *[other] Trappan har { $steps } steg. Deltagaren är på steg { $step }. Högst upp: { $top }.
    }
# $top (text): what waits at the top.
desk-stair-top = Deltagaren har gått hela trappan och är framme: { $top }.
# $date (text): as "9 okt.".
goal-done-on = klart { $date }
# $step (number): the step.
goal-on-step = steg { $step }
# A day without activities.
day-nothing = Inget
occurrence-cancelled = Inställt
occurrence-coming = Kommer
# The participant has arrived.
occurrence-here = Är på plats
# $count (number): minutes.
occurrence-late =
    { $count ->
        [one] Kommer { $count } minut sent
       *[other] Kommer { $count } minuter sent
    }
# $feeling (text): how the participant says that it was, as "Bra".
occurrence-was = Var där: ”{ $feeling }”
# $reason (text): what the participant chose, as "Mitt barn är sjukt".
occurrence-cannot = Kan inte komma: ”{ $reason }”
occurrence-no-answer = Har inte svarat
# Heading: messages with the participant.
talk = Meddelanden
# Who can read the messages. $name (text): the participant.
talk-sees = Du och { $name } ser
# $name (text): the participant.
talk-empty = Du och { $name } har inte skrivit till varandra än.
# $name (text): the participant.
talk-write = Skriv till { $name }
# $name (text): the participant. $language (text): as "arabiska".
talk-write-language = Skriv enkelt på svenska. { $name } läser { $language }.
talk-sending = Skickar
# Who wrote, and when. $name (text): a coach. $time (text): a time of day.
talk-by = { $name } { $time }

## A pairing code

# $name (text): the participant.
code-title = Kod till { $name }
# $name (text): the participant.
code-lead = Visa bilden för { $name }, eller läs upp koden. Den fungerar en gång, på en telefon.
# The picture; only screen readers say it. $name (text): the participant.
code-qr = QR-kod som öppnar appen för { $name }
code-type = Koden att skriva i appen:
code-link = Länk att skicka
code-link-note = Skicka länken bara till deltagaren själv. Den som öppnar den ser planen.
code-copy = Kopiera länken
code-copied = Länken är kopierad. Klistra in den i ett sms eller mejl.
# $moment (text): as "13 oktober 10:05".
code-until = Koden gäller till { $moment }. När du stänger visas den inte igen, men du kan göra en ny.
code-done = Klar

## The plan editor

# Heading before the participant is known.
edit-plan = Plan
# $name (text): the participant.
edit-title = Plan för { $name }
edit-saving = Utkast, sparar.
# $moment (text): as "08:31".
edit-saved = Utkast, sparat { $moment }.
# $name (text): the participant.
edit-sees-none = { $name } har ingen plan än.
# $name (text): the participant.
edit-sees-same = { $name } ser den här planen.
# $name (text): the participant. $moment (text): as "6 oktober 09:00".
edit-sees-old = { $name } ser planen från { $moment }.
# $moment (text): as "6 oktober 09:00".
edit-sees-waiting = Planen från { $moment } är publicerad, men inte på telefonen än.
# A notice: the draft is not at the server.
edit-unsaved = Utkastet är inte sparat
# $reason (text): a whole sentence that says why.
edit-unsaved-text = { $reason } Det du har skrivit finns kvar i den här webbläsaren och sparas när det går.
# Another coach changed the draft, and it is shown now.
# $name (text): the other coach. $moment (text): as "08:31".
edit-adopted = { $name } ändrade utkastet { $moment }. Du ser den nya versionen.
# Heading over rules that the plan breaks.
edit-problems = Det här måste ändras innan planen kan publiceras
edit-undo = Ångra
edit-template = Från mall
edit-publish = Publicera
edit-step = Deltagaren står på
# A step that is not in the staircase. $step (number): the step.
step-unknown = Steg { $step }
goal-add = Litet mål
# The form for a goal; only screen readers say it.
goal-form = Litet mål
goal-title = Målet
goal-how-field = Så gör man
goal-step = Hör till steg
# Buttons with a picture alone; $title (text): the goal.
goal-edit = Ändra målet ”{ $title }”
goal-up = Flytta upp målet ”{ $title }”
goal-down = Flytta ner målet ”{ $title }”
goal-remove = Ta bort målet ”{ $title }”
# The coach's word that comes with the plan.
edit-notice = Ett ord med planen
edit-notice-note = Deltagaren ser det överst i appen. Skriv enkelt på svenska.
# Heading of the week; only screen readers say it.
edit-week-title = Vecka
# $number (number): the week. $days (text): as "13–19 oktober".
edit-week = Vecka { $number }, { $days }
edit-week-before = Veckan före
edit-week-after = Veckan efter
edit-week-note = Tryck på en tid för att ändra den, eller flytta den med piltangenterna. Streckad: inte publicerad.
# Differences from what is published, for screen readers.
block-new = inte publicerad
block-cancelled = inställd
# Heading. $count (number): how many activities.
edit-all =
    { $count ->
        [0] Aktiviteter
        [one] { $count } aktivitet
       *[other] { $count } aktiviteter
    }
edit-add = Ny aktivitet
edit-empty = Inget i planen än
edit-empty-text = Lägg till en aktivitet, eller börja från en mall.
edit-open = Ändra
# $title (text): the activity.
edit-open-label = Ändra ”{ $title }”
edit-remove = Ta bort
# $title (text): the activity.
edit-remove-label = Ta bort ”{ $title }”

# The form of an activity.
form-new = Ny aktivitet
form-edit = Ändra aktiviteten
form-kind = Slag
form-title = Vad
form-place = Plats
form-address = Adress
form-contact = Kontaktperson
form-phone = Telefon till kontaktpersonen
form-bring = Ta med
form-repeats = Hur ofta
form-weekly = Varje vecka
form-once = En gång
form-weekdays = Dagar
form-start = Börjar
form-end = Slutar
form-date = Datum
form-first = Första dagen
form-until = Sista dagen
# Button: the activity does not happen on one day. $day (text): weekday and date.
form-cancel-day = Ställ in { $day }
# The list of days on which it does not happen; only screen readers say it.
form-cancelled = Inställda dagar
# $day (text): weekday and date.
form-cancelled-day = Inställd { $day }
# Button: a cancelled day happens after all.
form-restore = Återställ
# $day (text): weekday and date.
form-restore-label = Låt { $day } bli av
form-done = Klar
# Button: leaves a new activity that is not finished.
form-drop = Släng
form-not-yet = Planen behåller det som gällde förut tills fältet är rätt.
field-missing = Skriv något här.
# $length (number): characters written. $max (number): characters that may be written.
field-too-long = Texten har { $length } tecken. Skriv högst { $max }.
field-control = Texten innehåller ett tecken som inte kan visas. Ta bort det.
field-no-date = Skriv ett datum som finns, med år, månad och dag.
field-no-time = Skriv ett klockslag, som 10:00.

# When an activity is. $start (text) and $end (text): times of day.
schedule-hours = { $start }–{ $end }
# $day (text): weekday and date. $hours (text): as "10:00–12:00".
schedule-once = { $day } { $hours }
# $days (text): weekdays, as "tisdag och torsdag". $hours (text): as "10:00–12:00". $first (text) and $until (text):
# the first and last day, as "24 november".
schedule-weekly = { $days } { $hours }, { $first } till { $until }

# One line to add an activity in plain words.
quick-label = Lägg till en aktivitet med en rad
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
# How the line was understood; only screen readers say it.
quick-parsed = Så tolkas raden
quick-no-time = När? Skriv till exempel 10-12
quick-no-day = Vilken dag? Skriv till exempel tis, eller 24 nov
quick-no-title = Vad? Skriv till exempel svenska
# The activity goes on to a day that was not written. $date (text): as "19 december".
quick-until-guess = till { $date }?
# $date (text): as "19 december".
quick-until = till { $date }

# The phone in the editor. $name (text): the participant.
preview-title = Så ser { $name } det
# $name (text): the participant.
preview-label = Telefonen som { $name } ser den
preview-language = Språk på telefonen
preview-screen = Sida på telefonen
preview-fetching = Ritar telefonen
# $reason (text): a whole sentence that says why.
preview-stale = Bilden kan vara gammal. { $reason }
# $language (text): as "arabiska".
preview-note = Som det blir om du publicerar nu. Det som saknas på { $language } visas på svenska.
preview-swedish-note = Som det blir om du publicerar nu, på svenska.

# Choosing a template.
template-title = Börja från en mall
template-lead = Mallens datum räknas från måndagen i den här veckan.
template-note = Du kan ångra efteråt. Inget syns för deltagaren förrän du publicerar.
template-none = Det finns inga mallar
template-none-text = Projektet har inga mallar i din kommun.
# $activities (number) and $goals (number): how many the template holds.
template-holds = Aktiviteter: { $activities }. Små mål: { $goals }.
template-use = Använd
template-add = Lägg till
template-replace = Byt ut allt
# The whole buttons, for screen readers. $template (text): the template's name.
template-use-label = Använd mallen { $template }
template-add-label = Lägg till det som finns i mallen { $template }
template-replace-label = Byt ut hela planen mot mallen { $template }

## Publishing

# $name (text): the participant.
publish-title = Publicera planen för { $name }
# $count (number): how many things change.
publish-lead =
    { $count ->
        [one] { $count } sak ändras.
       *[other] { $count } saker ändras.
    }
# Nothing has changed. $name (text): the participant.
publish-nothing = Inget att publicera: { $name } ser redan den här planen.
# What the participant notices. $name (text): the participant.
publish-note = { $name } ser ändringen i appen. Du kan ändra och publicera igen.
publish-changes = Det som ändras
publish-problems = Planen följer inte alla regler. Stäng och ändra det som är markerat.
publish-who = Får planen
publish-languages = Språk
publish-swedish = Svenska: allt finns
publish-looking = Ser efter vad som är översatt
# $language (text): as "arabiska".
publish-all = Allt finns på { $language }
# $language (text): as "arabiska". $count (number): texts without translation. $texts (number): texts in all.
publish-lacking =
    { $count ->
        [one] { $count } av { $texts } texter saknas på { $language }
       *[other] { $count } av { $texts } texter saknas på { $language }
    }
publish-lacking-note = De visas på svenska tills språkstödet har översatt dem. Språkstödet ser dem i sin lista när du publicerar.
publish-back = Tillbaka
# $name (text): the participant.
publish-do = Publicera till { $name }
publish-busy = Publicerar
published-title = Planen är publicerad
# $name (text): the participant. $revision (number): counts the participant's plans.
published-text = { $name } får den nu, när telefonen har nät. Det är plan nummer { $revision }.
# $name (text): the participant. $revision (number): counts the participant's plans.
published-no-phone = Det är plan nummer { $revision }. { $name } ser den när en telefon är kopplad.
# $count (number): texts without translation.
published-untranslated =
    { $count ->
        [one] { $count } text väntar på översättning och visas på svenska så länge.
       *[other] { $count } texter väntar på översättning och visas på svenska så länge.
    }
# Button: to the participant's page. $name (text): the participant.
published-person = Till { $name }
published-stay = Stanna i planen

# What a change is, in a word or two, and about what.
change-step = Steg
change-notice = Ord
change-notice-gone = Ordet med planen tas bort.
change-added = Ny
change-moved = Flyttad
change-cancelled = Inställd
change-restored = Blir av
change-changed = Ändrad
change-removed = Borttagen
change-goal-added = Nytt mål
change-goal-changed = Ändrat mål
change-goal-removed = Mål bort
change-goals = Målen
change-goals-order = De små målen får en annan ordning.

## Two coaches at the same plan

clash-title = Två har ändrat samma plan
# $name (text): the other coach. $moment (text): as "08:31".
clash-lead = { $name } sparade { $moment }, medan du skrev. Inget är överskrivet. Välj vad som ska gälla.
# Beside the button that puts both together, while it cannot.
# $count (number): how many things are not chosen yet.
clash-left = Välj först vad som ska gälla. Kvar att välja: { $count }
clash-note = Du kan ångra valet med Ctrl Z.
clash-mine = Din version
clash-mine-note = Inte sparad än
# $name (text): the other coach.
clash-theirs = Version av { $name }
# $moment (text): as "08:31".
clash-theirs-note = Sparad { $moment }
# Before a line that is not the same in both versions; only screen readers say it.
clash-differs = Skiljer sig:
clash-keep-mine = Behåll min
# $name (text): the other coach.
clash-keep-theirs = Ta versionen av { $name }
clash-merge = Slå ihop båda
clash-no-clash = Ni har ändrat olika saker. Du kan slå ihop båda.
clash-choose = Det här har ni båda ändrat. Välj för att slå ihop:
# $mine (text): one's own version of a part. $name (text): the other coach. $theirs (text): the other's version.
clash-item = Du: { $mine } { $name }: { $theirs }
# The choice, for screen readers. $mine (text): one's own version of a part.
clash-item-label = Vad ska gälla för { $mine }
clash-undecided = Inte valt
clash-choose-mine = Min
# Instead of a version: that coach removed it.
clash-gone = Borttaget.
# Parts of a plan, one line each. $step (text): as "2. Arbetsträning".
item-step = Deltagaren står på: { $step }
# $text (text): the coach's word.
item-notice = Ord med planen: ”{ $text }”
# $title (text): the goal. $step (text): as "2. Arbetsträning". $how (text): how to do it; may be empty.
item-goal = Mål: { $title } ({ $step }). { $how }
# $days (text): as "24 nov. och 1 dec.".
item-except = Inställd { $days }

## Translations

# Over the list. $count (number): texts without translation.
phrases-missing =
    { $count ->
        [one] { $count } text saknar översättning
       *[other] { $count } texter saknar översättning
    }
phrases-done = Allt är översatt
# The list; only screen readers say it. $language (text): as "arabiska".
phrases-label = Texter att översätta till { $language }, de som flest väntar på först
phrases-show = Visa
phrases-show-missing = Saknas
phrases-show-all = Alla
phrases-none = Allt är översatt
phrases-none-text = När en coach publicerar något nytt kommer det hit.
phrases-choose = Välj en text i listan.
# How far a translation has come.
tone-missing = Saknas
tone-machine = Maskin, inte granskad
tone-person = Översatt
# $use (text): what the phrase is, as "aktivitet". $count (number): participants who wait. $moment (text): since when.
phrase-awaited =
    { $count ->
        [0] { $use }, ingen väntar, sedan { $moment }
        [one] { $use }, { $count } deltagare väntar, sedan { $moment }
       *[other] { $use }, { $count } deltagare väntar, sedan { $moment }
    }
# What a phrase is.
phrase-use-activity = Aktivitet
phrase-use-goal = Litet mål
phrase-use-notice = Ord från coachen
phrase-use-place = Plats
phrase-use-bring = Ta med
phrase-use-step = Steg
# Where a phrase stands, and how to write it.
phrase-where-activity = Namnet på en aktivitet. Står i schemat och på första sidan, så håll det kort.
phrase-where-goal = Ett litet mål, eller hur man gör det. Tala till deltagaren: säg vad man gör.
phrase-where-notice = Ett ord från coachen till deltagaren. Skriv som coachen talar: vänligt och rakt.
phrase-where-place = Namnet på en plats. Behåll namn som står på skyltar, och förklara om det behövs.
phrase-where-bring = Det man tar med sig. Står efter orden ”Ta med”.
phrase-where-step = Ett steg i trappan, eller det som väntar högst upp. Står på trappan, så håll det kort.
# Over the text to translate.
phrase-source = Svenska, källan
# The form; only screen readers say it. $language (text): as "arabiska".
phrase-form = Översättning till { $language }
# Over the field. $language (text): as "arabiska".
phrase-in = Översättning till { $language }
phrase-save = Spara och visa nästa
phrase-saving = Sparar
# A translation is saved. $source (text): the Swedish text. $count (number): phones that get it.
phrase-saved =
    { $count ->
        [0] ”{ $source }” är sparad. Ingen telefon väntar på den just nu.
        [one] ”{ $source }” är sparad. { $count } telefon får den.
       *[other] ”{ $source }” är sparad. { $count } telefoner får den.
    }
# Who translated. $name (text): the translator.
phrase-by-person = Översatt av { $name }
phrase-by-machine = Översatt av en maskin, inte granskad
# Another translator saved the same text meanwhile.
phrase-clash-mine = Inte sparad
phrase-clash-theirs = Sparad medan du skrev
phrase-keep-mine = Spara min
phrase-keep-theirs = Ta den andra
# Heading of the picture of a phone.
phrase-on-phone = På telefonen
phrase-on-phone-note = Runt texten står exempel.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

# The evening before a day with something in the schedule.
push-tomorrow = Du har något i ditt schema i morgon. Öppna Stegvis.
# In the morning of the day itself, when the evening was quiet.
push-today = Du har något i ditt schema i dag. Öppna Stegvis.
# An hour before something in the schedule, or a little less.
push-soon = Du har något i ditt schema inom en timme. Öppna Stegvis.
# The coach has written a message.
push-message = Du har ett nytt meddelande. Öppna Stegvis.
# The coach has published a plan.
push-plan = Din plan är ny. Öppna Stegvis.
## What a participant wishes of goals
# Under the goal that a participant has proposed, which may be written in any language.
# $language (text): the language that the participant has chosen, as "arabiska".
wish-language = Deltagaren har valt { $language }.
# Field with the goal that a participant has proposed; the coach may write it otherwise.
wish-title = Så står målet i planen
wish-title-note = Skriv på svenska. Det översätts som allt annat i planen.
# Button: puts the goal into the plan and publishes it.
wish-accept = Ta med i planen
wish-accepting = Tar med
# Button: opens a field for an answer, instead of changing the plan.
wish-answer = Svara i stället
wish-word = Ditt svar
# $name (text): the participant.
wish-word-note = { $name } ser svaret i trappan och får det som ett meddelande.
wish-send = Skicka svaret
# In the plan, over the fields of a goal instead of which the participant wants a smaller step.
goal-too-big = Deltagaren vill ha ett mindre steg. Skriv ett mindre mål, eller flera. Önskan är besvarad när du publicerar.

## Erasing a participant
# Buttons beside the wish. Each opens a question.
erasure-erase = Radera allt
erasure-decline = Säg nej
# $name (text): the participant.
erasure-erase-title = Radera allt om { $name }?
erasure-erase-lead = Plan, svar, meddelanden och telefon försvinner för alltid, också för dig. Det går inte att ångra.
erasure-law = Måste kommunen spara något enligt lag? Se till att det finns i kommunens eget system först. Säkerhetskopior kan ha kvar uppgifterna tills de byts ut.
# Field: the coach types the name, to be sure. $name (text): the name to type.
erasure-name = Skriv namnet: { $name }
erasure-erasing = Raderar
# $name (text): the participant.
erasure-decline-title = Säg nej till { $name }?
erasure-decline-lead = Du skriver varför. Det kommer som ett meddelande.
erasure-reason = Varför går det inte?
# In the field, to begin with. Speak to the participant: the law gives the right to complain.
erasure-reason-draft = Jag har läst att du vill få dina uppgifter raderade. Det går inte, för att … Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, IMY.
erasure-send = Skicka svaret
erasure-keep = Avbryt
