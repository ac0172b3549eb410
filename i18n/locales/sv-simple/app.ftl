### Status: unchecked (machine-made)

### Easy Swedish: shorter sentences, commoner words. What is not here is taken from Swedish as it is.

languages-unreachable = Vi kan inte hämta fler språk nu. Börja på svenska. Du kan byta språk sedan.
language-unreachable = Språket finns inte på telefonen. Du behöver internet för att hämta det.
language-unchecked = En dator har översatt delar av appen. Det kan vara fel ibland.
enter-lead = Din coach ger dig en kod.
enter-note = Koden har åtta tecken. Stora och små bokstäver går bra.
enter-shape = Det är inte en kod. En kod har åtta tecken. Titta på koden en gång till.
enter-camera = Har din coach en ruta med svarta prickar? Öppna telefonens kamera. Håll kameran framför rutan. Då öppnas Stegvis.
enter-sees = Koden visar vem du är. Du kan använda koden en gång.
ended-text = Telefonen är utloggad. Be din coach om en ny kod. Det du har gjort finns kvar på telefonen.
loading-more = Internet är långsamt. Vänta en stund. Du kan lägga bort telefonen.
no-plan-text = { $coach } gör din plan. När planen är klar ser du den här.
answer-on-phone = Ditt svar finns på telefonen. { $coach } får svaret när du har internet.
answer-sent = { $coach } har fått ditt svar.
reason-travel = Jag kan inte komma dit
reason-no-strength = Jag är för trött i dag
gone-title = Det här finns inte i schemat nu
gone-text = Din coach har ändrat planen. Titta i schemat.
past-text = Det här har redan hänt.
calendar-text = Då ser du schemat i telefonens kalender. Planen kan ändras. Då ändras kalendern också.
calendar-sees = En person som har länken kan se ditt schema. Ge inte länken till någon.
calendar-removed = Länken är borta. Kalendern får inget nytt.
calendar-unreachable = Du behöver internet. Försök igen sedan.
steps-label-top = Du har gått hela trappan. Nu är du framme: { $top }.
deed-on-phone = Det finns på telefonen. { $coach } får det när du har internet.
deed-sent = { $coach } har fått det.
goal-gone-title = Målet finns inte i din plan nu
goal-gone-text = Din coach har ändrat planen. Titta i trappan.
messages-empty-text = Skriv till { $coach }. Du kan fråga eller berätta något.
message-too-long = Meddelandet är för långt. Skriv { $max } tecken eller mindre. Du kan skriva två meddelanden.
receipt-on-phone = På den här telefonen. Skickas när du har internet.
translated-machine = En dator har översatt. Det kan vara fel.
back-text = Allt finns kvar. Du är på steg { $step }.
back-text-top = Allt finns kvar.
back-small = Börja med något litet. Säg hej till { $coach }. Sedan hittar ni en tid.
sees-translators-text = De ser texterna i planen. De ser inte vem du är
sees-manager-text = Chefen ser bara siffror, inte namn
sign-out-text = Allt på telefonen tas bort. Din coach har kvar din plan. Du behöver en ny kod för att öppna appen igen.
call-asked = Du vill att { $coach } ringer dig
help-code = Har du ingen kod? Fråga din coach.
refused-title = En sak sparades inte
refused-no-such-occurrence = Det du svarade på finns inte i schemat nu. Titta i schemat.
refused-occurrence-cancelled = Det du svarade på är inställt. Du behöver inte göra något.
refused-no-such-goal = Målet finns inte i din plan nu. Titta i trappan.
refused-unreadable = Det blev fel. Stäng appen. Öppna den och gör det en gång till.
