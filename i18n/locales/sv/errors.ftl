### Status: checked

### One message for every error code: error-<code with dashes>.

## What was sent.

error-invalid-body = Servern kunde inte läsa det som skickades. Ladda om sidan och försök igen.
error-invalid-parameter = Adressen är fel skriven. Gå tillbaka och försök igen.
error-body-too-large = Det som skickades är för stort. Dela upp det i mindre delar.
error-encoding-unsupported = Det som skickades är packat på ett sätt som servern inte läser. Skicka det utan packning.
error-newer-version = Din app är nyare än servern. Det du har gjort finns kvar. Försök igen senare.
error-not-found = Det du söker finns inte här. Gå tillbaka till början.
error-method-not-allowed = Det går inte att göra så här. Gå tillbaka och försök igen.

## Signing in and pairing.

error-not-signed-in = Du behöver logga in igen.
# Everything about a participant was erased because the participant asked for it; the phone has forgotten it, too.
error-erased = Allt om dig är raderat, för att du bad om det. Det finns inget kvar på telefonen heller.
error-not-allowed = Ditt konto får inte göra det här. Gå tillbaka till början.
error-wrong-password = E-postadressen eller lösenordet stämmer inte. Försök igen.
error-locked-out = Det blev fel lösenord för många gånger. Vänta en stund och försök igen.
error-too-many-requests = Det blev många försök på kort tid. Vänta en stund och försök igen.
error-code-wrong = Koden stämmer inte. Titta på koden och skriv den igen.
error-code-used = Koden är redan använd. Be din coach om en ny kod.
error-code-expired = Koden är för gammal. Be din coach om en ny kod.

## Plans and translations.

error-plan-conflict = Någon annan har ändrat planen. Jämför de två och välj.
error-plan-invalid = Något i planen behöver ändras innan den kan sparas.
error-plan-file-invalid = Något i planfilen går inte att läsa. Rätta raden och försök igen.
error-plan-file-unknown-key = Planfilen har en nyckel som inte finns. Rätta eller ta bort raden.
error-plan-file-no-such-date = Planfilen har ett datum som inte finns. Rätta datumet.
error-plan-file-ends-before-start = Planfilen har en aktivitet som slutar innan den börjar. Rätta tiderna.
error-plan-file-no-end = Planfilen har en aktivitet som kommer varje vecka men saknar sista dag. Skriv en sista dag.
error-plan-file-unknown-participant = Planfilen är för någon som inte är din deltagare. Rätta namnet.
error-translation-conflict = Någon annan har sparat en översättning av samma text. Jämför de två och välj.
error-unknown-language = Det språket finns inte här ännu. Välj ett annat språk.
# The browser gets its notifications from somewhere that the server does not send to.
error-push-service-unknown = Det går inte att skicka påminnelser till den här webbläsaren. Prova en annan webbläsare.

## Voice notes and photos.

error-attachment-conflict = Det finns redan något annat här. Spela in eller ta bilden en gång till.
error-attachment-unsupported = Det är inget ljud eller ingen bild som går att skicka här. Spela in eller ta en bild i appen.
# A picture can hold where and when it was taken. The app takes that away, so only other programs get this answer.
error-attachment-tells-more = Bilden berättar var och när den är tagen. Skicka den med appen, som tar bort det.
error-attachments-full = Det är fullt av röstmeddelanden och bilder. Skriv i stället, och säg till din coach.

## The server and its start.

error-locale-file-broken = En språkfil går inte att läsa. De andra språken fungerar. Kör ”stegvis i18n check” och rätta filen.
error-database-newer = Databasen är skriven av en nyare version av Stegvis. Installera den versionen eller en senare.
error-database-older = Databasen är skriven av en äldre version av Stegvis. Starta servern av den här versionen en gång och försök igen.
error-database-unreachable = Det går inte att nå databasen. Kontrollera att den är igång och att adressen i --database stämmer.
error-database-unsound = Något är fel i databasen. Återställ en säkerhetskopia med ”stegvis restore”, eller be om hjälp.
error-database-not-empty = Det finns redan en databas. Välj en tom datamapp eller ersätt den med --force.
error-database-in-use = En server använder databasen. Stoppa servern och försök igen.
error-backup-exists = Det finns redan en fil med det namnet. Välj ett annat namn eller ersätt filen med --force.
error-backup-unreadable = Filen är ingen säkerhetskopia av den här sortens databas, eller så är den skadad. Välj en annan fil.
error-program-missing = Ett program som hör till PostgreSQL saknas. Installera PostgreSQL:s klientprogram och försök igen.
error-file-unusable = Det går inte att läsa eller skriva filen. Kontrollera sökvägen, rättigheterna och platsen på disken.
error-address-taken = Ett annat program använder redan adressen. Stäng det programmet eller välj en annan adress med --listen.
error-folder-unwritable = Det går inte att skriva i datamappen. Ändra mappens rättigheter eller välj en annan mapp med --data.
error-unreachable = Det går inte att nå servern. Det du har gjort finns kvar. Försök igen om en stund.
error-storage-full = Det är fullt på servern, så inget nytt kan sparas just nu. Det du har gjort finns kvar. Försök igen om en stund.
error-busy = Servern har mycket att göra. Det du har gjort finns kvar. Försök igen om en stund.
error-internal = Något gick fel hos oss. Det du har gjort finns kvar. Försök igen om en stund.
