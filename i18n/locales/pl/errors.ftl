### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = Serwer nie mógł odczytać tego, co wysłano. Odśwież stronę i spróbuj jeszcze raz.
error-invalid-parameter = W adresie jest błąd. Wróć i spróbuj jeszcze raz.
error-body-too-large = To, co wysłano, jest za duże. Podziel to na mniejsze części.
error-encoding-unsupported = To, co wysłano, jest spakowane tak, że serwer nie może tego odczytać. Wyślij to bez pakowania.
error-newer-version = Twoja aplikacja jest nowsza niż serwer. To, co zrobione, nie zginęło. Spróbuj później.
error-not-found = Tego tutaj nie ma. Wróć na początek.
error-method-not-allowed = Tak nie da się tego zrobić. Wróć i spróbuj jeszcze raz.

## Signing in and pairing.

error-not-signed-in = Musisz zalogować się jeszcze raz.
error-erased = Wszystko o Tobie jest usunięte, zgodnie z Twoją prośbą. W telefonie też nic nie zostało.
error-not-allowed = Twoje konto nie pozwala tego zrobić. Wróć na początek.
error-wrong-password = Adres e-mail albo hasło się nie zgadza. Spróbuj jeszcze raz.
error-locked-out = Hasło było błędne zbyt wiele razy. Poczekaj chwilę i spróbuj jeszcze raz.
error-too-many-requests = Było dużo prób w krótkim czasie. Poczekaj chwilę i spróbuj jeszcze raz.
error-code-wrong = Kod się nie zgadza. Spójrz na kod i wpisz go jeszcze raz.
error-code-used = Ten kod jest już użyty. Poproś doradcę o nowy kod.
error-code-expired = Ten kod jest za stary. Poproś doradcę o nowy kod.

## Plans and translations.

error-plan-conflict = Ktoś inny zmienił plan. Porównaj oba i wybierz.
error-plan-invalid = Aby zapisać plan, trzeba coś w nim zmienić.
error-plan-file-invalid = Czegoś w pliku planu nie da się odczytać. Popraw wiersz i spróbuj jeszcze raz.
error-plan-file-unknown-key = W pliku planu jest klucz, który nie istnieje. Popraw albo usuń wiersz.
error-plan-file-no-such-date = W pliku planu jest data, która nie istnieje. Popraw datę.
error-plan-file-ends-before-start = W pliku planu są zajęcia, które kończą się przed początkiem. Popraw godziny.
error-plan-file-no-end = W pliku planu są zajęcia co tydzień bez ostatniego dnia. Wpisz ostatni dzień.
error-plan-file-unknown-participant = Plik planu jest dla osoby, która nie jest Twoim uczestnikiem. Popraw imię i nazwisko.
error-translation-conflict = Ktoś inny zapisał tłumaczenie tego samego tekstu. Porównaj oba i wybierz.
error-unknown-language = Tego języka jeszcze tu nie ma. Wybierz inny język.
error-push-service-unknown = Do tej przeglądarki nie da się wysyłać przypomnień. Spróbuj w innej przeglądarce.

## Voice notes and photos.

error-attachment-conflict = Jest tu już coś innego. Nagraj albo zrób zdjęcie jeszcze raz.
error-attachment-unsupported = To nie jest dźwięk ani zdjęcie, które można tu wysłać. Nagraj dźwięk albo zrób zdjęcie w aplikacji.
error-attachment-tells-more = W zdjęciu są dane o tym, gdzie i kiedy je zrobiono. Wyślij je przez aplikację, ona to usunie.
error-attachments-full = Nie ma już miejsca na wiadomości głosowe i zdjęcia. Napisz tekst i powiedz o tym doradcy.

## The server and its start.

error-locale-file-broken = Pliku języka nie da się odczytać. Inne języki działają. Uruchom „stegvis i18n check” i popraw plik.
error-database-newer = Bazę danych zapisała nowsza wersja Stegvis. Zainstaluj tę wersję albo nowszą.
error-database-older = Bazę danych zapisała starsza wersja Stegvis. Uruchom raz serwer tej wersji i spróbuj jeszcze raz.
error-database-unreachable = Nie ma połączenia z bazą danych. Sprawdź, czy baza działa i czy adres w --database jest dobry.
error-database-unsound = W bazie danych jest błąd. Przywróć kopię zapasową poleceniem „stegvis restore” albo poproś o pomoc.
error-database-not-empty = Tutaj jest już baza danych. Wybierz pusty folder danych albo zastąp bazę przez --force.
error-database-in-use = Serwer używa bazy danych. Zatrzymaj serwer i spróbuj jeszcze raz.
error-backup-exists = Plik o tej nazwie już jest. Wybierz inną nazwę albo zastąp plik przez --force.
error-backup-unreadable = Ten plik nie jest kopią zapasową takiej bazy danych albo jest uszkodzony. Wybierz inny plik.
error-program-missing = Brakuje programu, który należy do PostgreSQL. Zainstaluj programy klienckie PostgreSQL i spróbuj jeszcze raz.
error-file-unusable = Pliku nie da się odczytać albo zapisać. Sprawdź ścieżkę, uprawnienia i miejsce na dysku.
error-address-taken = Inny program używa już tego adresu. Zamknij ten program albo wybierz inny adres przez --listen.
error-folder-unwritable = W folderze danych nie da się zapisać. Zmień uprawnienia folderu albo wybierz inny folder przez --data.
error-unreachable = Nie ma połączenia z serwerem. To, co zrobione, nie zginęło. Spróbuj jeszcze raz za chwilę.
error-storage-full = Na serwerze nie ma miejsca, więc teraz nie da się zapisać nic nowego. To, co zrobione, nie zginęło. Spróbuj jeszcze raz za chwilę.
error-busy = Serwer ma teraz dużo pracy. To, co zrobione, nie zginęło. Spróbuj jeszcze raz za chwilę.
error-internal = Coś poszło u nas nie tak. To, co zrobione, nie zginęło. Spróbuj jeszcze raz za chwilę.
