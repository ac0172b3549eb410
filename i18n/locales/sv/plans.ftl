### Status: checked

### Rules of a plan: what to change, beside the field.

plan-unknown-step = Det steget finns inte i trappan. Välj ett av stegen.
plan-ends-before-start = Slutet måste vara senare än början.
plan-until-before-first = Sista dagen måste vara samma dag som den första, eller senare.
plan-no-weekday = Välj minst en veckodag.
plan-weekday-twice = Samma veckodag står två gånger. Ta bort den ena.
plan-too-long = En aktivitet kan hålla på i högst två år. Välj en tidigare sista dag.
plan-never-happens = Ingen av veckodagarna finns mellan första och sista dagen. Ändra dagarna.
plan-exception-elsewhere = Den inställda dagen är inte en dag för aktiviteten. Ta bort den eller välj en annan.
plan-id-twice = Två delar av planen har samma id. Ta bort den ena och lägg till den igen.
plan-too-many = Planen är för lång. En plan har högst 60 aktiviteter och 60 mål.

### Plan files: what is wrong on a line, and what to write instead.
### Keys and words of the format (title, weekdays, "swedish") are the same in every language.

# A line of a plan file that is not written as TOML.
plan-file-syntax = Raden går inte att läsa. Skriv en nyckel, ett likhetstecken och ett värde, som title = "Svenska och mat".
plan-file-not-quoted = Text ska stå mellan citattecken, som title = "Svenska och mat".
plan-file-key-twice = Nyckeln står två gånger i samma del. Ta bort den ena.
# Variables:
#   $key (String) - the key as written in the file
#   $near (String) - the key that was probably meant
plan-file-unknown-key-near = Nyckeln ”{ $key }” finns inte. Menade du ”{ $near }”?
# Variables:
#   $key (String) - the key as written in the file
#   $known (String) - the keys that may stand there, with commas
plan-file-unknown-key = Nyckeln ”{ $key }” finns inte. Här kan stå: { $known }.
# Variables:
#   $key (String) - the key that is missing
#   $example (String) - a whole line with the key, as in: step = 2
plan-file-missing-key = ”{ $key }” saknas. Skriv till exempel: { $example }
# Variables:
#   $key (String) - the key whose value is of the wrong kind
#   $example (String) - a whole line with the key, as in: step = 2
plan-file-wrong-value = Värdet för ”{ $key }” går inte att läsa. Skriv till exempel: { $example }
# Variables:
#   $key (String) - "goal" or "activity"
plan-file-single-brackets = Skriv [[{ $key }]] med dubbla hakparenteser på en egen rad.
# Variables:
#   $known (String) - the newest format number that this server reads
plan-file-newer-format = Filen har ett nyare format än servern kan läsa. Skriv format = { $known }, eller uppdatera servern.
# Variables:
#   $written (String) - the date as written, which the calendar does not have: 2026-02-30
#   $near (String) - the last day of the same month: 2026-02-28
plan-file-no-such-date-near = Datumet { $written } finns inte. Sista dagen i månaden är { $near }.
# Variables:
#   $written (String) - the date as written, which the calendar does not have: 2026-13-01
plan-file-no-such-date = Datumet { $written } finns inte. Skriv år, månad och dag, som 2026-11-24.
# Variables:
#   $written (String) - the time as written, which the day does not have: 25:00
plan-file-no-such-time = Klockslaget { $written } finns inte. Skriv timme och minut med två siffror, från 00:00 till 23:59.
# Variables:
#   $written (String) - the word as written
#   $near (String) - the word that was probably meant
plan-file-unknown-word-near = ”{ $written }” finns inte att välja. Menade du ”{ $near }”?
# Variables:
#   $key (String) - the key
#   $written (String) - the word as written
#   $known (String) - the words that may stand there, with commas
plan-file-unknown-word = ”{ $written }” finns inte att välja för ”{ $key }”. Välj bland: { $known }.
# Variables:
#   $key (String) - the key whose text is empty
plan-file-text-empty = Texten för ”{ $key }” är tom. Skriv minst ett tecken, eller ta bort raden.
# Variables:
#   $key (String) - the key whose text is too long
#   $length (Number) - how many characters it has
#   $max (Number) - how many it may have
plan-file-text-too-long = Texten för ”{ $key }” har { $length } tecken. Skriv högst { $max }.
# Variables:
#   $key (String) - the key whose text holds a control character
plan-file-text-control = Texten för ”{ $key }” innehåller ett tecken som inte kan visas. Ta bort det.
# Variables:
#   $start (String) - when it starts: 10:00
#   $end (String) - when it ends: 09:00
plan-file-ends-before-start = Aktiviteten slutar { $end } men börjar { $start }. Skriv ett slut som är senare än början.
plan-file-no-end = En aktivitet som kommer varje vecka behöver en sista dag. Skriv till exempel: until = 2026-12-18
plan-file-no-day = Aktiviteten har ingen dag. Skriv date = 2026-11-24 för en gång, eller weekdays = ["tisdag"] för varje vecka.
plan-file-two-schedules = Aktiviteten har både ett datum och veckodagar. Behåll date för en gång, eller weekdays, first och until för varje vecka.
# Variables:
#   $step (Number) - the step as written
#   $top (Number) - the number that stands for the top of the staircase
plan-file-unknown-step = Steg { $step } finns inte i trappan. Skriv ett tal från 1 till { $top }, där { $top } är längst upp.
# Variables:
#   $max (Number) - how many steps a staircase may have
plan-file-too-many-steps = Trappan har för många steg. Skriv högst { $max }.
# Variables:
#   $written (String) - the name or id as written
#   $near (String) - the participant who was probably meant
plan-file-unknown-participant-near = Du har ingen deltagare som heter ”{ $written }”. Menade du ”{ $near }”?
# Variables:
#   $written (String) - the name or id as written
plan-file-unknown-participant = Du har ingen deltagare ”{ $written }”. Skriv namnet som det står i din lista.
# Variables:
#   $name (String) - a name that several participants have
plan-file-several-participants = Flera av dina deltagare heter ”{ $name }”. Skriv deltagarens id i stället för namnet.
# "stegvis plan check" found nothing wrong.
plan-file-right = Planfilen går att läsa.
# "stegvis plan publish" is done.
# Variables:
#   $revision (Number) - counts the published plans of this participant
#   $changes (Number) - how many things on the participant's phone changed
plan-file-published =
    { $changes ->
        [0] Publicerad som nummer { $revision }. Inget är ändrat sedan förra gången.
        [one] Publicerad som nummer { $revision }. { $changes } sak är ändrad på telefonen.
       *[other] Publicerad som nummer { $revision }. { $changes } saker är ändrade på telefonen.
    }
# Variables:
#   $text (String) - a text of the plan that the participant will read in Swedish
plan-file-untranslated = Saknar översättning: { $text }

### What the program says to who looks after the server.

# "stegvis backup" is done.
backup-written = Säkerhetskopian är skriven och kontrollerad.
# "stegvis restore" is done.
backup-restored = Säkerhetskopian är återställd.
# "stegvis doctor" found nothing wrong.
doctor-sound = Databasen är hel och allt i den stämmer.
# What "stegvis doctor" finds; the tables, columns and ids come after it, in brackets.
doctor-damaged = Databasfilen är skadad.
doctor-reference-broken = En rad hänvisar till en rad som inte finns.
doctor-row-missing = En deltagare saknar en rad som alla ska ha.
doctor-head-wrong = Slutet av ett flöde stämmer inte med den senaste ändringen.
doctor-number-wrong = Ett nummer i ett flöde är fel eller används två gånger.
doctor-value-wrong = Ett sparat värde går inte att läsa.
doctor-item-misplaced = En sak i ett flöde står under fel nyckel.
doctor-item-differs = En sak i ett flöde stämmer inte med tabellerna.

### The file with everything about a participant, which the participant keeps and reads. Speak to the participant.

mydata-title = Allt om dig i Stegvis
# $moment (text): when the file was made, as "söndag 22 november 2026, 10:15".
mydata-lead = Här står allt som finns sparat om dig i Stegvis. Filen gjordes { $moment }.
mydata-care = Filen är din. Den som läser den ser allt om dig, så var försiktig med vem du ger den till.
# Where a list was too long for the file. Hardly anybody sees it.
mydata-incomplete = Det finns mer än vad som får plats i filen. Be din kommun om resten.
# Where a list is empty.
mydata-nothing = Inget är sparat.
mydata-you = Om dig
mydata-name = Namn
mydata-language = Språk
mydata-municipality = Kommun
mydata-programme = Program
mydata-coach = Coach
# When the participant was put into Stegvis; a date follows.
mydata-since = Du är med sedan
# When the phone last fetched something; a date follows.
mydata-seen = Telefonen var i kontakt med Stegvis
# A long number that stands for the person; it follows.
mydata-number = Ditt nummer i Stegvis
mydata-steps = Trappan
# Beside the step on which one is.
mydata-here = Du är här.
# Of a plan. $step (text): the number of the step.
mydata-step = Steg { $step }
mydata-plan = Din plan nu
mydata-draft = Det din coach skriver på
mydata-plans-before = Dina planer förut
# $moment (text): as "söndag 22 november 2026, 10:15"; everywhere below as well.
mydata-plan-reached = Kom till telefonen { $moment }.
mydata-plan-opened = Du öppnade den { $moment }.
mydata-goals = Mål
mydata-activities = Aktiviteter
# Before what to bring.
mydata-bring = Ta med
# A day on which an activity is not. $day (text): as "tisdag 24 november 2026".
mydata-cancelled = Inställt { $day }
mydata-answers = Dina svar
# $count (number): minutes.
mydata-late =
    { $count ->
        [one] Jag blir { $count } minut sen
       *[other] Jag blir { $count } minuter sen
    }
mydata-goals-done = Mål som du har gjort
mydata-wishes = Det du har bett om
mydata-call = Att din coach ringer dig
mydata-erasure = Att allt om dig raderas
# Before the name of a goal that one has proposed.
mydata-own-goal = Ett eget mål
# Before the name of a goal of the plan.
mydata-smaller-step = Ett mindre steg i stället för
# What the coach answered stands before it.
mydata-coach-answered = Coachen svarade { $moment }.
# A wish that one took back, or that was seen to.
mydata-wish-over = Det gäller inte längre.
mydata-messages = Meddelanden
# The writer of one's own messages.
mydata-me = Du
mydata-sent-at = Kom fram { $moment }.
mydata-coach-saw = Coachen såg det { $moment }.
mydata-read-at = Läst { $moment }.
mydata-translations = Översättningar på din telefon
# Telephones, the codes that let them in, and links to the calendar.
mydata-phones = Telefoner, koder och kalendrar
mydata-paired = En telefon fick komma in { $moment }.
mydata-used = Den användes senast { $moment }.
mydata-ended = Den loggades ut { $moment }.
# A code to let a phone in. $name (text): the coach who made it.
mydata-code = En kod från { $name }
mydata-code-until = Den gällde till { $moment }.
mydata-code-used = Den användes { $moment }.
# A link by which a calendar reads the schedule.
mydata-calendar = En länk till din kalender, från { $moment }
# A list of times, one for each thing that one did on the phone.
mydata-sent = När telefonen skickade något
mydata-refused = Det gick inte att spara.
# What the law says that one must be told.
mydata-about = Bra att veta
mydata-why = Kommunen använder uppgifterna för att planera och följa dina steg mot jobb eller studier, tillsammans med dig.
mydata-who = Du och dina coacher ser dem. De som översätter ser texterna i planen, men inte att de är dina. Chefen ser bara antal.
mydata-how-long = Kommunen bestämmer hur länge uppgifterna sparas. Fråga din coach.
mydata-rights = Du kan be kommunen att rätta eller radera uppgifterna. Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, IMY.
mydata-not-here = Koder och nycklar står inte här, för de sparas inte så att någon kan läsa dem. I kommunens säkerhetskopior kan äldre uppgifter finnas kvar en tid.
