### Status: checked

### Short notices that come by themselves.

# The coach's own words with a new plan follow under this.
# $coach (text): the coach's name.
notice-from-coach = { $coach } skriver
# There is no network. A sentence about what is saved follows.
notice-offline = Inget nät.
# There is network, but the server does not answer. A sentence about what is saved follows.
notice-away = Stegvis svarar inte just nu.
# When the phone last fetched something.
# $time (text): a time of day.
notice-saved-today = Sparat i dag { $time }.
# When the phone last fetched something.
# $day (text): weekday and date.
# $time (text): a time of day.
notice-saved-day = Sparat { $day } { $time }.
# The phone could not keep what one did. It is only in the app's memory.
notice-not-kept = Telefonen har inte plats att spara. Ha appen öppen tills det är skickat.
# The phone keeps nothing at all.
notice-no-storage = Här sparas inget, som i ett privat fönster. Ha appen öppen tills det är skickat.
# What was kept is damaged; it may have held an answer or a message.
notice-lost = Något som inte var skickat gick inte att läsa på telefonen. Titta om något saknas och gör det igen.
# The server speaks a newer language than this app.
notice-old-app = Appen behöver uppdateras. Stäng den och öppna den igen när du har nät.
# The phone has something that only a newer version of the app can show.
notice-newer = Det finns något nytt här. Stäng appen och öppna den igen när du har nät för att se det.
