### Status: unchecked (machine-made)

### Easy Swedish. What is not here is taken from Swedish as it is.

error-erased = Allt om dig är borta, för att du bad om det. Det finns inget kvar på telefonen heller.
error-code-wrong = Koden är fel. Titta på koden och skriv den igen.
error-code-used = Koden går bara att använda en gång. Be din coach om en ny kod.
error-push-service-unknown = Den här webbläsaren kan inte få påminnelser. Prova en annan webbläsare.
error-attachment-conflict = Det finns redan något här. Spela in en gång till, eller ta en ny bild.
error-attachment-unsupported = Det går inte att skicka det här. Spela in eller ta en bild i appen.
error-attachment-tells-more = I bilden finns uppgifter om var och när den är tagen. Skicka den med appen. Appen tar bort uppgifterna.
error-attachments-full = Det finns inte plats för fler röstmeddelanden och bilder. Skriv i stället. Berätta det för din coach.
error-unreachable = Du har inte kontakt med Stegvis. Det du har gjort finns kvar. Försök igen om en stund.
error-storage-full = Stegvis är fullt just nu. Det du har gjort finns kvar. Försök igen om en stund.
error-busy = Många använder Stegvis nu. Det du har gjort finns kvar. Försök igen om en stund.
error-internal = Något gick fel hos oss. Det du har gjort finns kvar. Försök igen om en stund.
