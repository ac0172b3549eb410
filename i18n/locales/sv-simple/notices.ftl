### Status: unchecked (machine-made)

### Easy Swedish. What is not here is taken from Swedish as it is.

notice-offline = Inget internet.
notice-away = Stegvis svarar inte just nu. Vi försöker igen.
notice-not-kept = Telefonen är full. Stäng inte appen innan det är skickat.
notice-no-storage = Här sparas inget. Stäng inte appen innan det är skickat.
notice-lost = Något som inte var skickat är borta. Titta om något saknas. Gör det igen.
notice-old-app = Appen är gammal. Stäng appen. Öppna den igen när du har internet.
notice-newer = Det finns något nytt här. Stäng appen. Öppna den igen när du har internet. Då ser du det.
