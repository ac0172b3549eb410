### Status: unchecked (machine-made)

notice-from-coach = { $coach } pisze
notice-offline = Nie ma internetu.
notice-away = Stegvis teraz nie odpowiada.
notice-saved-today = Zapisane dziś o { $time }.
notice-saved-day = Zapisane: { $day }, { $time }.
notice-not-kept = W telefonie nie ma miejsca, żeby to zapisać. Nie zamykaj aplikacji, aż to się wyśle.
notice-no-storage = Tutaj nic się nie zapisuje, jak w oknie prywatnym. Nie zamykaj aplikacji, aż to się wyśle.
notice-lost = Coś nie było wysłane i telefon nie może tego odczytać. Sprawdź, czy czegoś brakuje, i zrób to jeszcze raz.
notice-old-app = Aplikację trzeba zaktualizować. Zamknij ją i otwórz znowu, gdy będzie internet.
notice-newer = Jest tu coś nowego. Aby to zobaczyć, zamknij aplikację i otwórz ją znowu, gdy będzie internet.
