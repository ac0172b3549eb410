### Status: unchecked (machine-made)

### Rules of a plan: what to change, beside the field.

plan-unknown-step = Takiego stopnia nie ma na schodach. Wybierz jeden ze stopni.
plan-ends-before-start = Koniec musi być później niż początek.
plan-until-before-first = Ostatni dzień musi być tym samym dniem co pierwszy albo późniejszym.
plan-no-weekday = Wybierz co najmniej jeden dzień tygodnia.
plan-weekday-twice = Ten sam dzień tygodnia jest dwa razy. Usuń jeden.
plan-too-long = Zajęcia mogą trwać najwyżej dwa lata. Wybierz wcześniejszy ostatni dzień.
plan-never-happens = Między pierwszym a ostatnim dniem nie ma żadnego z tych dni tygodnia. Zmień dni.
plan-exception-elsewhere = Odwołany dzień nie jest dniem tych zajęć. Usuń go albo wybierz inny.
plan-id-twice = Dwie części planu mają to samo id. Usuń jedną i dodaj ją ponownie.
plan-too-many = Plan jest za długi. Plan ma najwyżej 60 zajęć i 60 celów.

### Plan files: what is wrong on a line, and what to write instead.

plan-file-syntax = Wiersza nie da się odczytać. Wpisz klucz, znak równości i wartość, na przykład title = "Svenska och mat".
plan-file-not-quoted = Tekst musi być w cudzysłowie, na przykład title = "Svenska och mat".
plan-file-key-twice = Klucz jest dwa razy w tej samej części. Usuń jeden.
plan-file-unknown-key-near = Nie ma klucza „{ $key }”. Może „{ $near }”?
plan-file-unknown-key = Nie ma klucza „{ $key }”. Tutaj może być: { $known }.
plan-file-missing-key = Brakuje „{ $key }”. Wpisz na przykład: { $example }
plan-file-wrong-value = Wartości „{ $key }” nie da się odczytać. Wpisz na przykład: { $example }
plan-file-single-brackets = Wpisz [[{ $key }]] w podwójnych nawiasach kwadratowych, w osobnym wierszu.
plan-file-newer-format = Format pliku jest nowszy, niż serwer może odczytać. Wpisz format = { $known } albo zaktualizuj serwer.
plan-file-no-such-date-near = Data { $written } nie istnieje. Ostatni dzień miesiąca to { $near }.
plan-file-no-such-date = Data { $written } nie istnieje. Wpisz rok, miesiąc i dzień, na przykład 2026-11-24.
plan-file-no-such-time = Godzina { $written } nie istnieje. Wpisz godzinę i minuty dwiema cyframi, od 00:00 do 23:59.
plan-file-unknown-word-near = Nie można wybrać „{ $written }”. Może „{ $near }”?
plan-file-unknown-word = Nie można wybrać „{ $written }” dla „{ $key }”. Wybierz z listy: { $known }.
plan-file-text-empty = Tekst „{ $key }” jest pusty. Wpisz co najmniej jeden znak albo usuń wiersz.
plan-file-text-too-long = Liczba znaków w tekście „{ $key }”: { $length }. Wpisz najwyżej { $max }.
plan-file-text-control = W tekście „{ $key }” jest znak, którego nie da się pokazać. Usuń go.
plan-file-ends-before-start = Zajęcia kończą się o { $end }, a zaczynają o { $start }. Wpisz koniec późniejszy niż początek.
plan-file-no-end = Zajęcia co tydzień muszą mieć ostatni dzień. Wpisz na przykład: until = 2026-12-18
plan-file-no-day = Zajęcia nie mają dnia. Wpisz date = 2026-11-24, jeśli są jeden raz, albo weekdays = ["tisdag"], jeśli są co tydzień.
plan-file-two-schedules = Zajęcia mają i datę, i dni tygodnia. Zostaw date, jeśli są jeden raz, albo weekdays, first i until, jeśli są co tydzień.
plan-file-unknown-step = Stopnia { $step } nie ma na schodach. Wpisz liczbę od 1 do { $top }, gdzie { $top } to sama góra.
plan-file-too-many-steps = Schody mają za dużo stopni. Wpisz najwyżej { $max }.
plan-file-unknown-participant-near = Nie masz uczestnika „{ $written }”. Może „{ $near }”?
plan-file-unknown-participant = Nie masz uczestnika „{ $written }”. Wpisz imię i nazwisko tak, jak na Twojej liście.
plan-file-several-participants = Kilku Twoich uczestników nazywa się „{ $name }”. Zamiast imienia i nazwiska wpisz id uczestnika.
plan-file-right = Plik planu da się odczytać.
plan-file-published =
    { $changes ->
        [0] Opublikowany jako numer { $revision }. Od ostatniego razu nic się nie zmieniło.
        [one] Opublikowany jako numer { $revision }. W telefonie jest { $changes } zmiana.
        [few] Opublikowany jako numer { $revision }. W telefonie są { $changes } zmiany.
        [many] Opublikowany jako numer { $revision }. W telefonie jest { $changes } zmian.
       *[other] Opublikowany jako numer { $revision }. W telefonie jest { $changes } zmiany.
    }
plan-file-untranslated = Nie ma tłumaczenia: { $text }

### What the program says to who looks after the server.

backup-written = Kopia zapasowa jest zapisana i sprawdzona.
backup-restored = Kopia zapasowa jest przywrócona.
doctor-sound = Baza danych jest cała i wszystko się w niej zgadza.
doctor-damaged = Plik bazy danych jest uszkodzony.
doctor-reference-broken = Wiersz odwołuje się do wiersza, którego nie ma.
doctor-row-missing = Uczestnik nie ma wiersza, który powinni mieć wszyscy.
doctor-head-wrong = Koniec strumienia nie zgadza się z ostatnią zmianą.
doctor-number-wrong = Numer w strumieniu jest błędny albo użyty dwa razy.
doctor-value-wrong = Zapisanej wartości nie da się odczytać.
doctor-item-misplaced = Pozycja w strumieniu jest pod złym kluczem.
doctor-item-differs = Pozycja w strumieniu nie zgadza się z tabelami.

### The file with everything about a participant, which the participant keeps and reads.

mydata-title = Wszystko o Tobie w Stegvis
mydata-lead = Tu jest wszystko, co jest zapisane o Tobie w Stegvis. Plik powstał: { $moment }.
mydata-care = To Twój plik. Kto go czyta, widzi o Tobie wszystko. Uważaj, komu go dajesz.
mydata-incomplete = Nie wszystko zmieściło się w pliku. O resztę poproś swoją gminę.
mydata-nothing = Nic nie jest zapisane.
mydata-you = O Tobie
mydata-name = Imię i nazwisko
mydata-language = Język
mydata-municipality = Gmina
mydata-programme = Projekt
mydata-coach = Doradca
mydata-since = Początek udziału
mydata-seen = Ostatni kontakt telefonu ze Stegvis
mydata-number = Twój numer w Stegvis
mydata-steps = Schody
mydata-here = Jesteś tutaj.
mydata-step = Stopień { $step }
mydata-plan = Twój plan teraz
mydata-draft = Co teraz pisze Twój doradca
mydata-plans-before = Twoje wcześniejsze plany
mydata-plan-reached = Dotarł do telefonu: { $moment }.
mydata-plan-opened = Otwarty: { $moment }.
mydata-goals = Cele
mydata-activities = Zajęcia
mydata-bring = Weź ze sobą
mydata-cancelled = Odwołane: { $day }
mydata-answers = Twoje odpowiedzi
mydata-late =
    { $count ->
        [one] Spóźnię się { $count } minutę
        [few] Spóźnię się { $count } minuty
        [many] Spóźnię się { $count } minut
       *[other] Spóźnię się { $count } minuty
    }
mydata-goals-done = Twoje zrobione cele
mydata-wishes = Twoje prośby
mydata-call = Telefon od doradcy
mydata-erasure = Usunięcie wszystkiego o Tobie
mydata-own-goal = Własny cel
mydata-smaller-step = Mniejszy cel zamiast
mydata-coach-answered = Data odpowiedzi doradcy: { $moment }.
mydata-wish-over = To już nieaktualne.
mydata-messages = Wiadomości
mydata-me = Ty
mydata-sent-at = Dotarło: { $moment }.
mydata-coach-saw = Doradca zobaczył to: { $moment }.
mydata-read-at = Przeczytane: { $moment }.
mydata-translations = Tłumaczenia w Twoim telefonie
mydata-phones = Telefony, kody i kalendarze
mydata-paired = Telefon połączony: { $moment }.
mydata-used = Ostatnio używany: { $moment }.
mydata-ended = Wylogowany: { $moment }.
mydata-code = Kod. Doradca: { $name }
mydata-code-until = Ważny do: { $moment }.
mydata-code-used = Użyty: { $moment }.
mydata-calendar = Link do Twojego kalendarza, utworzony: { $moment }
mydata-sent = Kiedy telefon coś wysyłał
mydata-refused = Nie udało się zapisać.
mydata-about = Warto wiedzieć
mydata-why = Gmina używa tych danych, żeby razem z Tobą planować i śledzić Twoje kroki do pracy albo nauki.
mydata-who = Widzicie je Ty i Twoi doradcy. Tłumacze widzą teksty planu, ale nie wiedzą, że są Twoje. Kierownik widzi tylko liczby.
mydata-how-long = O tym, jak długo dane są zapisane, decyduje gmina. Zapytaj swojego doradcę.
mydata-rights = Możesz poprosić gminę o poprawienie albo usunięcie danych. Jeśli nie zgadzasz się z odpowiedzią, możesz złożyć skargę do Integritetsskyddsmyndigheten, IMY (szwedzki urząd ochrony danych).
mydata-not-here = Nie ma tu kodów ani kluczy, bo są zapisane tak, że nikt nie może ich przeczytać. W kopiach zapasowych gminy starsze dane mogą jeszcze przez jakiś czas zostać.
