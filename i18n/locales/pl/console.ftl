### Status: unchecked (machine-made)

console-title = Stegvis dla doradców

page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Menu główne
nav-own = Ty
nav-today = Dziś
nav-participants = Uczestnicy
day-today = dziś
day-yesterday = wczoraj
day-tomorrow = jutro
day-and-moment = { $day }, { $time }
quote = „{ $text }”
list-more = { $first }, { $last }
list-and = { $first } i { $last }
titled = { $title }: { $rest }
somebody = Inny doradca
fetching = Pobieramy z serwera
stale = To, co widzisz, może być nieaktualne. { $reason }
fail-title = Nie udało się pobrać strony
live-closed = Zmiany nie pojawiają się teraz od razu. Jeśli na coś czekasz, odśwież stronę.
missing-title = Nie ma takiej strony
missing-text = Adres jest błędny albo strona została przeniesiona.
missing-back = Na stronę główną

## Signing in

signin-title = Logowanie
signin-lead = Dla doradców, wsparcia językowego, kierowników i administratorów systemu.
signin-picture = Schody, które prowadzą do otwartych drzwi
signin-email = Służbowy adres e-mail
signin-password = Hasło
signin-do = Zaloguj się
signin-busy = Logujemy
signin-waiting = Sprawdzamy, czy logowanie jeszcze działa
signin-ended = Logowanie wygasło. Zaloguj się ponownie. To, co jest już napisane, zostało w tej przeglądarce.
signin-wait =
    { $minutes ->
        [one] Spróbuj ponownie za { $minutes } minutę.
        [few] Spróbuj ponownie za { $minutes } minuty.
        [many] Spróbuj ponownie za { $minutes } minut.
       *[other] Spróbuj ponownie za { $minutes } minuty.
    }
signin-participant = Jesteś uczestnikiem?
signin-participant-link = Otwórz aplikację dla uczestników

## Oneself

me-title = Ty
me-role = Rola
me-municipality = Gmina
me-account = Konto
me-console = Ustawienia
me-language = Język konsoli
role-coach = Doradca
role-coach-for = Tworzysz plany dla swoich uczestników i odpowiadasz im.
role-language-worker = Wsparcie językowe
role-language-worker-for = Tłumaczysz to, co piszą doradcy.
role-manager = Kierownik
role-manager-for = Widzisz wyniki projektów. Nie widzisz nazwisk.
results-support = Czy uczestnicy mają wsparcie, którego potrzebują?
results-support-yes =
    { $count ->
        [one] { $percent } % odpowiada „tak” ({ $count } odpowiedź)
        [few] { $percent } % odpowiada „tak” ({ $count } odpowiedzi)
        [many] { $percent } % odpowiada „tak” ({ $count } odpowiedzi)
       *[other] { $percent } % odpowiada „tak” ({ $count } odpowiedzi)
    }
results-support-others = „Częściowo”: { $partly }, „nie”: { $no }
results-few = Odpowiedzi jest mniej niż { $count }. Wtedy nic nie pokazujemy, żeby nikt nie rozpoznał cudzej odpowiedzi.
results-since = Ostatnia odpowiedź każdej osoby, najwyżej sprzed pół roku.
role-operator = Administrator systemu
role-operator-for = Prowadzisz usługę poleceniami na serwerze. Nie widzisz uczestników i nie ma tu nic do zrobienia.
role-participant = Uczestnik
role-participant-for = Uczestnicy używają aplikacji, nie konsoli.

## Keys

keys = Skróty klawiszowe
keys-search = Szukaj wśród uczestników
keys-help = Pokaż skróty klawiszowe
keys-edit-plan = Zmień plan
keys-message = Napisz wiadomość
keys-send = Wyślij wiadomość
keys-activity = Nowe zajęcia
keys-publish = Otwórz publikowanie
keys-publish-now = Opublikuj
keys-undo = Cofnij
keys-redo = Ponów
keys-move = Przesuń wybrany czas o kwadrans albo o dzień
keys-save-next = Zapisz i przejdź do następnego
keys-next-phrase = Następny tekst
keys-previous-phrase = Poprzedni tekst
keys-translate = Do pola tłumaczenia

## Today

today-title =
    { $count ->
        [one] { $count } uczestnik Cię potrzebuje
        [few] { $count } uczestnicy Cię potrzebują
        [many] { $count } uczestników Cię potrzebuje
       *[other] { $count } uczestnika Cię potrzebuje
    }
today-nobody = Dzień dobry, { $name }
today-lead = { $date }, { $time }
today-label = Kto Cię potrzebuje: najpierw to, co najpilniejsze
today-empty = Nikt na Ciebie nie czeka
today-empty-text = Tutaj zobaczysz, gdy ktoś napisze, nie może przyjść, nie ma planu albo nie ma telefonu.
today-mine = Twoi uczestnicy
position = Stopień { $step } z { $steps }
position-top = Na górze
need-cannot = Nie może przyjść: { $day }, { $time }
need-late =
    { $count ->
        [one] Spóźni się o { $count } minutę: { $day }, { $time }
        [few] Spóźni się o { $count } minuty: { $day }, { $time }
        [many] Spóźni się o { $count } minut: { $day }, { $time }
       *[other] Spóźni się o { $count } minuty: { $day }, { $time }
    }
need-call = Prosi, żeby zadzwonić
need-bad = Mówi, że było źle: { $day }, { $time }
need-own-goal = Proponuje własny cel
need-smaller = Prosi o mniejszy cel
need-smaller-split = Podziel cel
need-erasure = Prosi o usunięcie swoich danych
need-erasure-until = Odpowiedz najpóźniej: { $day }.
need-erasure-look = Zobacz
need-message = Pisze do Ciebie
need-voice = Przysyła wiadomość głosową
need-photo = Przysyła zdjęcie
need-no-plan = Nie ma planu
need-no-plan-text = Telefon nic nie pokaże, dopóki nie opublikujesz planu.
need-not-paired = Nie ma połączonego telefonu
need-not-paired-text = Pokaż kod, a uczestnik otworzy aplikację.
need-more =
    { $count ->
        [one] I jeszcze { $count } sprawa.
        [few] I jeszcze { $count } sprawy.
        [many] I jeszcze { $count } spraw.
       *[other] I jeszcze { $count } sprawy.
    }
need-reply = Odpowiedz
need-called = Połączenie wykonane
need-plan = Utwórz plan
need-code = Pokaż kod
need-do-label = { $action }: { $name }
wait-now = Przed chwilą
wait-minutes = { $count } min
wait-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
wait-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
since = od { $moment }

## The participants

people-lead =
    { $count ->
        [one] Masz { $count } uczestnika.
        [few] Masz { $count } uczestników.
        [many] Masz { $count } uczestników.
       *[other] Masz { $count } uczestnika.
    }
people-none = Nie masz jeszcze uczestników
people-none-text = Uczestników dodaje i wybiera im doradcę osoba, która prowadzi usługę w Twojej gminie.
people-search = Szukaj uczestników
people-search-note = Imię, nazwisko, projekt albo język
people-found =
    { $count ->
        [one] Na liście jest { $count } uczestnik
        [few] Na liście jest { $count } uczestników
        [many] Na liście jest { $count } uczestników
       *[other] Na liście jest { $count } uczestnika
    }
people-not-found = Nie ma takiego uczestnika: „{ $typed }”
people-not-found-text = Szukaj po części imienia, nazwiska, projektu albo języka.
people-name = Uczestnik
people-step = Stopień
people-language = Język
people-phone = Telefon
people-needs = Wiadomości
people-unread =
    { $count ->
        [one] { $count } nieprzeczytana
        [few] { $count } nieprzeczytane
        [many] { $count } nieprzeczytanych
       *[other] { $count } nieprzeczytanej
    }
phone-none = Bez telefonu
phone-none-long = Żaden telefon nie jest połączony.
phone-paired = Telefon jest połączony, ale nie pobrał jeszcze planu.
phone-seen = aktualizacja: { $moment }
phone-seen-long = Ostatnia aktualizacja telefonu: { $moment }.

## How far the published plan has come: words beside pictures

delivery-published = Opublikowany: { $moment }
delivery-not-reached = Jeszcze nie w telefonie
delivery-reached = W telefonie: { $moment }
delivery-not-opened = Jeszcze nieotwarty
delivery-opened = Otwarty: { $moment }
people-not-reached = Nowego planu nie ma jeszcze w telefonie
people-not-opened = Nowy plan nie jest jeszcze otwarty
people-opened = plan otwarty: { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Czyta: { $language } i szwedzki.
person-reads-swedish = Czyta: szwedzki.
person-code = Nowy kod
person-edit-plan = Zmień plan
person-no-plan = Nie ma jeszcze opublikowanego planu.
desk-step-done = Gotowe
desk-step-here = Jest tutaj
desk-step-coming = Później
desk-stair =
    { $steps ->
        [one] Schody mają { $steps } stopień. Uczestnik jest na stopniu { $step }. Na górze: { $top }.
        [few] Schody mają { $steps } stopnie. Uczestnik jest na stopniu { $step }. Na górze: { $top }.
        [many] Schody mają { $steps } stopni. Uczestnik jest na stopniu { $step }. Na górze: { $top }.
       *[other] Schody mają { $steps } stopnia. Uczestnik jest na stopniu { $step }. Na górze: { $top }.
    }
desk-stair-top = Uczestnik ma za sobą całe schody i jest na górze: { $top }.
goal-done-on = gotowe: { $date }
goal-on-step = stopień { $step }
day-nothing = Nic
occurrence-cancelled = Odwołane
occurrence-coming = Przyjdzie
occurrence-here = Jest na miejscu
occurrence-late =
    { $count ->
        [one] Spóźni się o { $count } minutę
        [few] Spóźni się o { $count } minuty
        [many] Spóźni się o { $count } minut
       *[other] Spóźni się o { $count } minuty
    }
occurrence-was = Na zajęciach było: „{ $feeling }”
occurrence-cannot = Nie może przyjść: „{ $reason }”
occurrence-no-answer = Nie ma odpowiedzi
talk = Wiadomości
talk-sees = Widzicie Ty i { $name }
talk-empty = Nie ma jeszcze wiadomości. Piszecie tu Ty i { $name }.
talk-write = Napisz: { $name }
talk-write-language = Pisz prosto, po szwedzku. { $name } czyta w języku: { $language }.
talk-sending = Wysyłamy
talk-by = { $name }, { $time }

## A pairing code

code-title = Kod dla uczestnika: { $name }
code-lead = Pokaż obrazek albo przeczytaj kod na głos. Uczestnik: { $name }. Kod działa jeden raz, w jednym telefonie.
code-qr = Kod QR, który otwiera aplikację. Uczestnik: { $name }
code-type = Kod do wpisania w aplikacji:
code-link = Link do wysłania
code-link-note = Wyślij link tylko samemu uczestnikowi. Kto go otworzy, zobaczy plan.
code-copy = Kopiuj link
code-copied = Link jest skopiowany. Wklej go do SMS-a albo e-maila.
code-until = Kod jest ważny do: { $moment }. Po zamknięciu już się nie pokaże, ale możesz utworzyć nowy.
code-done = Gotowe

## The plan editor

edit-plan = Plan
edit-title = Plan: { $name }
edit-saving = Szkic, zapisujemy.
edit-saved = Szkic, zapisany: { $moment }.
edit-sees-none = { $name } nie ma jeszcze planu.
edit-sees-same = { $name } widzi ten plan.
edit-sees-old = { $name } widzi wcześniejszy plan ({ $moment }).
edit-sees-waiting = Plan jest opublikowany ({ $moment }), ale nie ma go jeszcze w telefonie.
edit-unsaved = Szkic nie jest zapisany
edit-unsaved-text = { $reason } To, co jest napisane, zostaje w tej przeglądarce i zapisze się, gdy będzie to możliwe.
edit-adopted = Zmiana w szkicu: { $name }, { $moment }. Widzisz nową wersję.
edit-problems = To trzeba zmienić, aby opublikować plan
edit-undo = Cofnij
edit-template = Z szablonu
edit-publish = Opublikuj
edit-step = Stopień uczestnika
step-unknown = Stopień { $step }
goal-add = Mały cel
goal-form = Mały cel
goal-title = Cel
goal-how-field = Jak to zrobić
goal-step = Na którym stopniu
goal-edit = Zmień cel „{ $title }”
goal-up = Przesuń w górę cel „{ $title }”
goal-down = Przesuń w dół cel „{ $title }”
goal-remove = Usuń cel „{ $title }”
edit-notice = Słowo do planu
edit-notice-note = Uczestnik zobaczy je na górze w aplikacji. Pisz prosto, po szwedzku.
edit-week-title = Tydzień
edit-week = Tydzień { $number }, { $days }
edit-week-before = Poprzedni tydzień
edit-week-after = Następny tydzień
edit-week-note = Naciśnij godzinę, aby ją zmienić, albo przesuń ją strzałkami. Linia przerywana: nieopublikowane.
block-new = nieopublikowane
block-cancelled = odwołane
edit-all =
    { $count ->
        [0] Zajęcia
        [one] Zajęcia: { $count }
        [few] Zajęcia: { $count }
        [many] Zajęcia: { $count }
       *[other] Zajęcia: { $count }
    }
edit-add = Nowe zajęcia
edit-empty = W planie nic jeszcze nie ma
edit-empty-text = Dodaj zajęcia albo zacznij od szablonu.
edit-open = Zmień
edit-open-label = Zmień „{ $title }”
edit-remove = Usuń
edit-remove-label = Usuń „{ $title }”

form-new = Nowe zajęcia
form-edit = Zmień zajęcia
form-kind = Rodzaj
form-title = Co
form-place = Miejsce
form-address = Adres
form-contact = Osoba do kontaktu
form-phone = Telefon osoby do kontaktu
form-bring = Weź ze sobą
form-repeats = Jak często
form-weekly = Co tydzień
form-once = Jeden raz
form-weekdays = Dni
form-start = Początek
form-end = Koniec
form-date = Data
form-first = Pierwszy dzień
form-until = Ostatni dzień
form-cancel-day = Odwołaj: { $day }
form-cancelled = Odwołane dni
form-cancelled-day = Odwołane: { $day }
form-restore = Przywróć
form-restore-label = Przywróć dzień: { $day }
form-done = Gotowe
form-drop = Odrzuć
form-not-yet = Dopóki w polu jest błąd, w planie zostaje to, co było wcześniej.
field-missing = Wpisz coś tutaj.
field-too-long = Liczba znaków w tekście: { $length }. Wpisz najwyżej { $max }.
field-control = W tekście jest znak, którego nie da się pokazać. Usuń go.
field-no-date = Wpisz datę, która istnieje: rok, miesiąc i dzień.
field-no-time = Wpisz godzinę, na przykład 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day } { $hours }
schedule-weekly = { $days } { $hours }, od { $first } do { $until }

quick-label = Dodaj zajęcia jednym wierszem
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Tak rozumiemy wiersz
quick-no-time = Kiedy? Wpisz na przykład 10-12
quick-no-day = W jaki dzień? Wpisz na przykład tis albo 24 nov
quick-no-title = Co? Wpisz na przykład svenska
quick-until-guess = do { $date }?
quick-until = do { $date }

preview-title = Tak widzi to { $name }
preview-label = Telefon: tak go widzi { $name }
preview-language = Język w telefonie
preview-screen = Strona w telefonie
preview-fetching = Rysujemy telefon
preview-stale = Obraz może być nieaktualny. { $reason }
preview-note = Tak będzie, jeśli opublikujesz teraz. Czego nie ma w wybranym języku ({ $language }), jest po szwedzku.
preview-swedish-note = Tak będzie po szwedzku, jeśli opublikujesz teraz.

template-title = Zacznij od szablonu
template-lead = Daty szablonu liczą się od poniedziałku tego tygodnia.
template-note = Potem możesz to cofnąć. Uczestnik nic nie zobaczy, dopóki nie opublikujesz planu.
template-none = Nie ma szablonów
template-none-text = Projekt nie ma szablonów w Twojej gminie.
template-holds = Zajęcia: { $activities }. Małe cele: { $goals }.
template-use = Użyj
template-add = Dodaj
template-replace = Zastąp wszystko
template-use-label = Użyj szablonu „{ $template }”
template-add-label = Dodaj to, co jest w szablonie „{ $template }”
template-replace-label = Zastąp cały plan szablonem „{ $template }”

## Publishing

publish-title = Publikowanie planu: { $name }
publish-lead =
    { $count ->
        [one] { $count } zmiana.
        [few] { $count } zmiany.
        [many] { $count } zmian.
       *[other] { $count } zmiany.
    }
publish-nothing = Nie ma czego publikować: { $name } widzi już ten plan.
publish-note = { $name } zobaczy zmianę w aplikacji. Możesz zmienić plan i opublikować go ponownie.
publish-changes = Co się zmieni
publish-problems = Plan nie spełnia wszystkich reguł. Zamknij okno i zmień to, co jest zaznaczone.
publish-who = Kto dostanie plan
publish-languages = Języki
publish-swedish = Szwedzki: jest wszystko
publish-looking = Sprawdzamy, co jest przetłumaczone
publish-all = Wszystko przetłumaczone: { $language }
publish-lacking =
    { $count ->
        [one] Brakuje { $count } tekstu z { $texts }: { $language }
        [few] Brakuje { $count } tekstów z { $texts }: { $language }
        [many] Brakuje { $count } tekstów z { $texts }: { $language }
       *[other] Brakuje { $count } tekstu z { $texts }: { $language }
    }
publish-lacking-note = Będą po szwedzku, aż wsparcie językowe je przetłumaczy. Po opublikowaniu pojawią się na jego liście.
publish-back = Wróć
publish-do = Opublikuj: { $name }
publish-busy = Publikujemy
published-title = Plan jest opublikowany
published-text = { $name } dostanie go, gdy tylko telefon będzie mieć internet. To plan numer { $revision }.
published-no-phone = To plan numer { $revision }. { $name } zobaczy go, gdy telefon będzie połączony.
published-untranslated =
    { $count ->
        [one] { $count } tekst czeka na tłumaczenie i na razie jest po szwedzku.
        [few] { $count } teksty czekają na tłumaczenie i na razie są po szwedzku.
        [many] { $count } tekstów czeka na tłumaczenie i na razie jest po szwedzku.
       *[other] { $count } tekstu czeka na tłumaczenie i na razie jest po szwedzku.
    }
published-person = Do uczestnika: { $name }
published-stay = Zostań w planie

change-step = Stopień
change-notice = Słowo
change-notice-gone = Słowo do planu zniknie.
change-added = Nowe
change-moved = Przesunięte
change-cancelled = Odwołane
change-restored = Odbędzie się
change-changed = Zmienione
change-removed = Usunięte
change-goal-added = Nowy cel
change-goal-changed = Cel zmieniony
change-goal-removed = Cel usunięty
change-goals = Cele
change-goals-order = Małe cele będą w innej kolejności.

## Two coaches at the same plan

clash-title = Dwie osoby zmieniły ten sam plan
clash-lead = W trakcie Twojej pracy zapisano inną wersję: { $name }, { $moment }. Nic nie zostało nadpisane. Wybierz, co ma obowiązywać.
clash-left = Najpierw wybierz, co ma obowiązywać. Pozostało: { $count }
clash-note = Wybór możesz cofnąć: Ctrl Z.
clash-mine = Twoja wersja
clash-mine-note = Jeszcze niezapisana
clash-theirs = Wersja: { $name }
clash-theirs-note = Zapisana: { $moment }
clash-differs = Różni się:
clash-keep-mine = Zachowaj moją
clash-keep-theirs = Weź wersję: { $name }
clash-merge = Połącz obie
clash-no-clash = Zmiany dotyczą różnych rzeczy. Możesz połączyć obie wersje.
clash-choose = To zmieniły obie osoby. Wybierz, aby połączyć:
clash-item = Ty: { $mine } { $name }: { $theirs }
clash-item-label = Co ma obowiązywać: { $mine }
clash-undecided = Nie wybrano
clash-choose-mine = Moja
clash-gone = Usunięte.
item-step = Stopień uczestnika: { $step }
item-notice = Słowo do planu: „{ $text }”
item-goal = Cel: { $title } ({ $step }). { $how }
item-except = Odwołane: { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } tekst nie ma tłumaczenia
        [few] { $count } teksty nie mają tłumaczenia
        [many] { $count } tekstów nie ma tłumaczenia
       *[other] { $count } tekstu nie ma tłumaczenia
    }
phrases-done = Wszystko przetłumaczone
phrases-label = Teksty do tłumaczenia ({ $language }), najpierw te, na które czeka najwięcej osób
phrases-show = Pokaż
phrases-show-missing = Brakujące
phrases-show-all = Wszystkie
phrases-none = Wszystko przetłumaczone
phrases-none-text = Gdy doradca opublikuje coś nowego, pojawi się to tutaj.
phrases-choose = Wybierz tekst z listy.
tone-missing = Brakuje
tone-machine = Komputer, niesprawdzone
tone-person = Przetłumaczone
phrase-awaited =
    { $count ->
        [0] { $use }, nikt nie czeka, od { $moment }
        [one] { $use }, czeka { $count } uczestnik, od { $moment }
        [few] { $use }, czeka { $count } uczestników, od { $moment }
        [many] { $use }, czeka { $count } uczestników, od { $moment }
       *[other] { $use }, czeka { $count } uczestnika, od { $moment }
    }
phrase-use-activity = Zajęcia
phrase-use-goal = Mały cel
phrase-use-notice = Słowo od doradcy
phrase-use-place = Miejsce
phrase-use-bring = Weź ze sobą
phrase-use-step = Stopień
phrase-where-activity = Nazwa zajęć. Jest w grafiku i na pierwszej stronie, więc pisz krótko.
phrase-where-goal = Mały cel albo jak go osiągnąć. Mów do uczestnika: powiedz, co zrobić.
phrase-where-notice = Słowo od doradcy do uczestnika. Pisz tak, jak mówi doradca: życzliwie i wprost.
phrase-where-place = Nazwa miejsca. Zostaw nazwy, które są na tablicach, i wyjaśnij je w razie potrzeby.
phrase-where-bring = To, co trzeba mieć ze sobą. Stoi po słowach „Weź ze sobą”.
phrase-where-step = Stopień schodów albo to, co czeka na górze. Jest na schodach, więc pisz krótko.
phrase-source = Szwedzki, tekst źródłowy
phrase-form = Tłumaczenie: { $language }
phrase-in = Tłumaczenie: { $language }
phrase-save = Zapisz i pokaż następny
phrase-saving = Zapisujemy
phrase-saved =
    { $count ->
        [0] Zapisane: „{ $source }”. Żaden telefon teraz na to nie czeka.
        [one] Zapisane: „{ $source }”. Dostanie to { $count } telefon.
        [few] Zapisane: „{ $source }”. Dostaną to { $count } telefony.
        [many] Zapisane: „{ $source }”. Dostanie to { $count } telefonów.
       *[other] Zapisane: „{ $source }”. Dostanie to { $count } telefonu.
    }
phrase-by-person = Tłumaczenie: { $name }
phrase-by-machine = Tłumaczenie komputera, niesprawdzone
phrase-clash-mine = Niezapisane
phrase-clash-theirs = Zapisane w międzyczasie
phrase-keep-mine = Zapisz moje
phrase-keep-theirs = Weź drugie
phrase-on-phone = W telefonie
phrase-on-phone-note = Wokół tekstu są przykłady.

## Reminders on the participant's phone

push-tomorrow = Jutro masz coś w grafiku. Otwórz Stegvis.
push-today = Dziś masz coś w grafiku. Otwórz Stegvis.
push-soon = W ciągu godziny masz coś w grafiku. Otwórz Stegvis.
push-message = Masz nową wiadomość. Otwórz Stegvis.
push-plan = Masz nowy plan. Otwórz Stegvis.

## What a participant wishes of goals

wish-language = Język wybrany przez uczestnika: { $language }.
wish-title = Tak cel będzie zapisany w planie
wish-title-note = Pisz po szwedzku. Tekst będzie przetłumaczony tak jak cały plan.
wish-accept = Dodaj do planu
wish-accepting = Dodajemy
wish-answer = Tylko odpowiedz
wish-word = Twoja odpowiedź
wish-word-note = { $name } zobaczy odpowiedź na schodach i dostanie ją jako wiadomość.
wish-send = Wyślij odpowiedź
goal-too-big = Uczestnik prosi o mniejszy cel. Napisz mniejszy cel albo kilka. Gdy opublikujesz plan, prośba będzie załatwiona.

## Erasing a participant

erasure-erase = Usuń wszystko
erasure-decline = Odmów
erasure-erase-title = Usunąć wszystko? Uczestnik: { $name }
erasure-erase-lead = Plan, odpowiedzi, wiadomości i telefon znikną na zawsze, także dla Ciebie. Nie da się tego cofnąć.
erasure-law = Czy gmina musi coś zachować zgodnie z prawem? Najpierw upewnij się, że jest to we własnym systemie gminy. W kopiach zapasowych dane mogą pozostać, dopóki kopie nie zostaną zastąpione.
erasure-name = Wpisz imię i nazwisko: { $name }
erasure-erasing = Usuwamy
erasure-decline-title = Odmówić? Uczestnik: { $name }
erasure-decline-lead = Napisz dlaczego. Dotrze to jako wiadomość.
erasure-reason = Dlaczego to niemożliwe?
erasure-reason-draft = Widzę, że chcesz usunięcia swoich danych. To niemożliwe, bo … Jeśli się nie zgadzasz, możesz złożyć skargę do Integritetsskyddsmyndigheten, IMY (szwedzki urząd ochrony danych).
erasure-send = Wyślij odpowiedź
erasure-keep = Anuluj
