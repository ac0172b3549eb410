### Status: unchecked (machine-made)

notice-from-coach = { $coach } writes
notice-offline = No network.
notice-away = Stegvis does not answer right now.
notice-saved-today = Saved today { $time }.
notice-saved-day = Saved { $day } { $time }.
notice-not-kept = The phone has no room to save. Keep the app open until it has been sent.
notice-no-storage = Nothing is saved here, as in a private window. Keep the app open until it has been sent.
notice-lost = Something that had not been sent could not be read on the phone. See if anything is missing and do it again.
notice-old-app = The app needs an update. Close it and open it again when you have a network.
notice-newer = There is something new here. To see it, close the app and open it again when you have a network.
