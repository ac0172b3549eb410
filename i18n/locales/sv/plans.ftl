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
