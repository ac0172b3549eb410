### Status: unchecked (machine-made)

### Easy Swedish. What is not here is taken from Swedish as it is.

error-code-wrong = Koden är fel. Titta på koden och skriv den igen.
error-code-used = Koden går bara att använda en gång. Be din coach om en ny kod.
error-unreachable = Du har inte kontakt med Stegvis. Det du har gjort finns kvar. Försök igen om en stund.
error-busy = Många använder Stegvis nu. Det du har gjort finns kvar. Försök igen om en stund.
error-internal = Något gick fel hos oss. Det du har gjort finns kvar. Försök igen om en stund.
error-storage-full = Stegvis är fullt just nu. Det du har gjort finns kvar. Försök igen om en stund.
