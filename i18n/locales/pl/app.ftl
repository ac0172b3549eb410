### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Menu
today = Dziś
schedule = Grafik
steps = Schody
messages = Doradca
help = Pomoc
language = Język
close = Zamknij
understood = Dobrze
coach-nameless = Twój doradca
coach-named = { $name }, Twój doradca

listen = Posłuchaj
listen-stop = Stop

## First start

welcome-title = Wybierz język
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Języki do wyboru
languages-loading = Pobieramy języki
languages-unreachable = Nie możemy teraz pobrać innych języków. Możesz zacząć po szwedzku i zmienić język później.
try-again = Spróbuj znowu
language-loading = Pobieramy: { $name }
language-unreachable = Tego języka nie ma jeszcze w telefonie. Aby go pobrać, potrzebny jest internet.
language-unchecked = Część aplikacji przetłumaczył komputer. Człowiek nie sprawdził jeszcze wszystkiego.

enter-title = Otwórz za pomocą kodu
enter-lead = Kod dostaniesz od doradcy.
enter-label = Wpisz kod
enter-note = 8 znaków. Litery mogą być duże albo małe.
enter-next = Dalej
enter-busy = Otwieramy
enter-shape = To nie wygląda jak kod. Kod ma 8 znaków. Spójrz na niego jeszcze raz.
enter-camera = Doradca pokazuje kwadrat z czarnymi kropkami? Otwórz aparat w telefonie i skieruj go na kwadrat. Wtedy otworzy się Stegvis.
enter-scan = Odczytaj kwadrat aparatem
enter-scan-denied = Aparat nie działa. Wpisz kod.
enter-sees = Kod mówi tylko, kim jesteś. Działa jeden raz.
ended-title = Potrzebujesz nowego kodu
ended-text = Ten telefon nie jest już zalogowany. Poproś doradcę o nowy kod. Wszystko, co zrobione, jest nadal w telefonie.
emptied-text = Telefon usunął to, co zapisała aplikacja. Poproś doradcę o nowy kod. To, co wysłane, nie zginęło.
pin-thrown-away = PIN został zapomniany albo było za dużo prób. Telefon usunął to, co było zapisane w Stegvis. Poproś doradcę o nowy kod. To, co wysłane, nie zginęło.

## Today

in-minutes =
    { $count ->
        [one] Za { $count } minutę
        [few] Za { $count } minuty
        [many] Za { $count } minut
       *[other] Za { $count } minuty
    }
in-hours =
    { $count ->
        [one] Za { $count } godzinę
        [few] Za { $count } godziny
        [many] Za { $count } godzin
       *[other] Za { $count } godziny
    }
now = Teraz
tour = Pokaż, jak działa aplikacja
tour-place = { $stop } z { $stops }
tour-skip = Pomiń
tour-end = Zacznij
how-was-it = Jak było?
feeling-good = Dobrze
feeling-so-so = Tak sobie
feeling-bad = Źle
how-was-it-sees = { $coach } widzi Twoją odpowiedź. Nie musisz odpowiadać.
support-ask = Czy masz wsparcie, którego potrzebujesz?
enough-yes = Tak
enough-partly = Częściowo
enough-no = Nie
support-sees = { $coach } nie widzi Twojej odpowiedzi. Kierownicy projektu widzą, ile osób tak odpowiada, ale bez nazwisk. Nie musisz odpowiadać.
support-thanks = Dziękujemy za odpowiedź.
support-more = Chcesz powiedzieć, czego potrzebujesz?
not-now = Nie teraz
news-title = { $coach } zmienia Twój plan
news-step = Nowy stopień
news-added = Nowe
news-moved = Nowy czas
news-cancelled = Odwołane
news-restored = Jednak będzie
news-place = Nowe miejsce
news-changed = Zmienione
news-removed = Usunięte
news-goal-added = Nowy cel
news-goal-changed = Cel zmieniony
news-goal-removed = Cel usunięty
news-more =
    { $count ->
        [one] i jeszcze { $count }
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
tomorrow = Jutro
yesterday = Wczoraj
until = do { $time }
fact-where = Gdzie
fact-who = Z kim
bring = Weź ze sobą: { $things }
fact-bring = Weź ze sobą
to-say = Przydatne zdania
to-say-always = Zawsze przydatne
later = Potem
next-up = Następne
day-and-time = { $day }, { $time }
step-of = Stopień { $step } z { $steps }
goal-next = Mały cel
step-top = Jesteś na górze
message-new = Nowa wiadomość: { $name }

free-title = Dziś nic nie ma w grafiku
over-title = Na dziś to wszystko
free-until = Następny raz: { $day }.
free-until-tomorrow = Następny raz jest jutro.
free-until-later = Na razie nie ma nic więcej w grafiku.
no-plan-title = Nie ma jeszcze planu
no-plan-text = { $coach } przygotowuje Twój plan. Gotowy plan zobaczysz tutaj.

loading = Pobieramy Twój grafik
rest-loading = Pobieramy resztę aplikacji
loading-more = Przy słabym internecie to chwilę trwa. Możesz odłożyć telefon.

## Answers

answer-coming = Przyjdę
answer-cannot = Nie mogę przyjść
answer-late = Spóźnię się
answer-here = Jestem na miejscu
answered-coming = Przyjdziesz
answered-cannot = Nie możesz przyjść
answered-late =
    { $count ->
        [one] Spóźnisz się o { $count } minutę
        [few] Spóźnisz się o { $count } minuty
        [many] Spóźnisz się o { $count } minut
       *[other] Spóźnisz się o { $count } minuty
    }
answered-here = Jesteś na miejscu
answer-undo = Cofnij odpowiedź
answer-on-phone = Odpowiedź jest zapisana w telefonie. { $coach } dostanie ją, gdy będzie internet.
answer-sent = Odpowiedź wysłana. { $coach } ją dostanie.
answer-read = { $coach } zna już Twoją odpowiedź.
answer-sees = { $coach } widzi Twoją odpowiedź.
answer-sees-undo = { $coach } widzi Twoją odpowiedź. Możesz ją cofnąć.
why = Dlaczego nie możesz przyjść?
why-about = { $what }, { $time }
late = O ile się spóźnisz?
late-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
reason-ill = Choruję
reason-child-ill = Moje dziecko choruje
reason-doctor = Idę do lekarza
reason-travel = Nie mam jak dojechać
reason-no-strength = Nie mam dziś siły
reason-other = Coś innego

## Schedule

week = Tydzień { $number }
week-short = Tydz. { $number }
week-before = Pokaż poprzedni tydzień, tydzień { $number }
week-after = Pokaż następny tydzień, tydzień { $number }
week-this = Pokaż ten tydzień
month-show = Pokaż miesiąc
week-show = Pokaż tydzień
month-previous = Wstecz
month-next = Dalej
month-turn = Pokaż { $month }
month-day =
    { $count ->
        [one] { $day }, zajęcia: { $count }
        [few] { $day }, zajęcia: { $count }
        [many] { $day }, zajęcia: { $count }
       *[other] { $day }, zajęcia: { $count }
    }
day-free = Nic w grafiku
mark-coming = Przyjdziesz
mark-cannot = Nie możesz przyjść
mark-coming-waiting = Przyjdziesz. Czeka na internet.
mark-cannot-waiting = Nie możesz przyjść. Czeka na internet.
mark-late = Spóźnisz się
mark-late-waiting = Spóźnisz się. Czeka na internet.
mark-here-waiting = Jesteś na miejscu. Czeka na internet.
mark-cancelled = Odwołane
cancelled-text = Nie musisz przychodzić.
past-text = To już było.
gone-title = Tego nie ma już w grafiku
gone-text = Doradca zmienił Twój plan. Zobacz w grafiku, co będzie teraz.

## The schedule in the calendar of the phone

calendar-add = Dodaj do kalendarza w telefonie
calendar-title = Grafik w kalendarzu telefonu
calendar-text = Grafik będzie widać w kalendarzu Twojego telefonu. Gdy plan się zmieni, kalendarz też się zmieni.
calendar-once = Grafik będzie widać w kalendarzu Twojego telefonu tak, jak wygląda teraz. Gdy plan się zmieni, zrób to jeszcze raz.
calendar-sees = Kto ma link, może zobaczyć Twój grafik. Nie dawaj linku nikomu.
calendar-open = Otwórz kalendarz
calendar-remove = Usuń link
calendar-removed = Link jest usunięty. Kalendarz nic więcej stąd nie dostanie.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Nowy Rok
holiday-epiphany = Święto Trzech Króli
holiday-good-friday = Wielki Piątek
holiday-easter = Wielkanoc
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-first-of-may = Święto Pracy
holiday-ascension = Wniebowstąpienie
holiday-pentecost = Zielone Świątki
holiday-national-day = Święto narodowe Szwecji
holiday-midsummer-eve = Wigilia święta środka lata
holiday-midsummer = Święto środka lata
holiday-all-saints = Wszystkich Świętych
holiday-christmas-eve = Wigilia Bożego Narodzenia
holiday-christmas = Boże Narodzenie
holiday-boxing-day = Drugi dzień Bożego Narodzenia
holiday-new-years-eve = Sylwester

## The staircase and its small goals

steps-top = Na górze: { $top }
steps-label =
    { $steps ->
        [one] Schody mają { $steps } stopień. Jesteś na stopniu { $step }. Na górze: { $top }.
        [few] Schody mają { $steps } stopnie. Jesteś na stopniu { $step }. Na górze: { $top }.
        [many] Schody mają { $steps } stopni. Jesteś na stopniu { $step }. Na górze: { $top }.
       *[other] Schody mają { $steps } stopnia. Jesteś na stopniu { $step }. Na górze: { $top }.
    }
steps-label-top = Całe schody są już za Tobą. Jesteś na górze: { $top }.
step-word = Stopień
step-done = Gotowe
step-here = Jesteś tutaj
step-coming = Przed Tobą
goals-done =
    { $count ->
        [one] { $done } z { $count } małego celu
        [few] { $done } z { $count } małych celów
        [many] { $done } z { $count } małych celów
       *[other] { $done } z { $count } małego celu
    }
goals-count =
    { $count ->
        [one] { $count } mały cel
        [few] { $count } małe cele
        [many] { $count } małych celów
       *[other] { $count } małego celu
    }
goals = Małe cele
goals-of-step = Małe cele na stopniu { $step }
goals-none = Na tym stopniu nie ma jeszcze małych celów.
goal-now = Teraz
goal-done = Gotowe
goal-done-waiting = Gotowe. Czeka na internet.
goal-of-step = Mały cel na stopniu { $step }
goal-how = Jak to zrobić
goal-do = Mam to zrobione
goal-did = Masz to zrobione
goal-cheer =
    { $count ->
        [one] Świetnie! To Twój pierwszy mały cel.
        [few] Świetnie! Masz już { $count } małe cele.
        [many] Świetnie! Masz już { $count } małych celów.
       *[other] Świetnie! Masz już { $count } małego celu.
    }
deed-on-phone = To jest zapisane w telefonie. { $coach } to dostanie, gdy będzie internet.
deed-sent = Wysłane. { $coach } to dostanie.
deed-read = { $coach } już o tym wie.
undo = Cofnij
goal-help = Poproś o pomoc: { $coach }
goal-smaller = To za duży cel
goal-smaller-asked = Moja prośba: mniejszy cel
wish-answered = Jest odpowiedź. Pisze { $coach }
goal-own = Zaproponuj własny cel
goal-own-ask = Jaki cel chcesz mieć?
goal-idea-talk = Rozmawiać z kimś po szwedzku
goal-idea-bus = Jeździć autobusem bez pomocy
goal-idea-computer = Lepiej używać komputera
goal-idea-walk = Codziennie chodzić na spacer
goal-own-write = Albo napisz własny cel
goal-own-long = Cel jest za długi. Może mieć { $max } znaków. Napisz go krócej.
goal-own-send = Wyślij
goal-own-sees = { $coach } przeczyta Twój cel i Ci odpowie.
goal-own-wish = Moja propozycja: { $goal }
goal-own-enough = Masz 3 własne cele, które czekają na odpowiedź. Odpowie { $coach }.
goal-help-text = Potrzebuję pomocy: { $goal }
goal-sees = Ty i { $coach } widzicie Twoje cele.
goal-gone-title = Tego celu nie ma już w Twoim planie
goal-gone-text = Doradca zmienił Twój plan. Zobacz na schodach, co będzie teraz.

## Messages

messages-sees = Tylko Ty i { $coach } to czytacie.
messages-label = Wiadomości
messages-empty = Nie ma jeszcze wiadomości
messages-empty-text = Chcesz o coś zapytać albo coś opowiedzieć? Napisz. { $coach } to przeczyta.
message-write = Napisz wiadomość
message-to = Napisz: { $coach }
message-send = Wyślij
message-too-long = Wiadomość jest za długa. Może mieć { $max } znaków. Podziel ją na dwie.
voice-start = Nagraj
voice-about = Twoje nagranie usłyszy tylko { $coach }. Telefon zapyta, czy Stegvis może używać mikrofonu. Zgódź się.
voice-record = Zacznij mówić
voice-opening = Włączamy mikrofon
voice-running = Mów teraz. Usłyszy to tylko { $coach }. Masz dwie minuty.
voice-stop = Gotowe
voice-note = Wiadomość głosowa
voice-play = Odtwórz
voice-pause = Pauza
voice-denied = Stegvis nie może używać mikrofonu. Otwórz ustawienia przeglądarki, pozwól tej stronie używać mikrofonu i spróbuj jeszcze raz.
voice-failed = Nie udało się nagrać. Zamknij inne aplikacje, które używają mikrofonu, i spróbuj jeszcze raz.
photo-start = Zdjęcie
photo-about = Zdjęcie zobaczy tylko { $coach }. Nie ma w nim danych o tym, gdzie jesteś.
photo = Zdjęcie
photo-failed = Nie da się otworzyć zdjęcia. Wybierz inne.
throw-away = Usuń
thrown-away = Usunięte.
attachment-away = Nie ma tego jeszcze w telefonie. Spróbuj jeszcze raz, gdy będzie internet.
ready = Gotowe zdania
ready-late = Trochę się spóźnię.
ready-ill = Choruję.
ready-call = Proszę do mnie zadzwonić.
ready-thanks = Dziękuję!
message-mine = Twoja wiadomość, { $time }:
message-theirs = { $name } pisze, { $time }:
receipt-on-phone = W tym telefonie. Wyślemy, gdy będzie internet.
receipt-sent = Wysłane
receipt-read = Przeczytane: { $coach }
translated-by = Tłumaczenie: { $name }
translated-machine = Przetłumaczył komputer. Nikt nie sprawdził.

## After a long absence

back-title = Witaj znowu, { $name }
back-text = Wszystko jest na miejscu. Jesteś na stopniu { $step }.
back-text-top = Wszystko jest na miejscu.
back-small = Zacznij powoli. Przywitaj się: { $coach } odpisze i ustalicie czas.
back-hello = Przywitaj się: { $coach }
back-hello-text = Dzień dobry! Znowu tu jestem.
back-sees = Twoje przywitanie zobaczy tylko { $coach }.
back-today = Pokaż, co jest dziś

## Me

swedish-too = Szwedzki tekst pod polskim
yes = Tak
no = Nie

size = Wielkość tekstu
size-normal = Zwykła
size-large = Duża
size-largest = Największa
look = Wygląd
look-light = Jasny
look-dark = Ciemny
look-contrast = Wyraźny
reminders = Przypomnienia
reminders-text = Telefon może przypominać o tym, co jest w Twoim grafiku, i dać znać, gdy pisze doradca. Na zablokowanym ekranie widać tylko, że coś masz, ale nie widać co.
reminders-sees = Przypomnienia dostajesz tylko Ty. Google, Apple albo ktoś inny przesyła je do telefonu, ale nie może ich przeczytać.
reminders-ask = Telefon zapyta, czy Stegvis może pokazywać powiadomienia. Naciśnij „Zezwól”.
reminders-start = Przypominaj mi
reminders-on = Telefon będzie Ci przypominać.
reminders-evening = Wieczorem dzień wcześniej
reminders-hour = Godzinę wcześniej
reminders-news = Wiadomości i nowy plan
reminders-quiet-from = Cisza od godziny
reminders-quiet-until = Cisza do godziny
reminders-quiet-text = Wtedy nie będzie przypomnień. Jeśli nie chcesz ciszy, wybierz dwa razy tę samą godzinę.
reminders-stop = Nie przypominaj
reminders-denied = Telefon nie pozwala Stegvis pokazywać powiadomień. Otwórz ustawienia przeglądarki, znajdź Stegvis wśród stron i zezwól na powiadomienia. Potem wróć tutaj.
reminders-install = Najpierw dodaj Stegvis do ekranu początkowego: naciśnij „Udostępnij” w Safari i wybierz „Do ekranu początkowego”. Potem otwórz Stegvis stamtąd.
reminders-absent = Ta przeglądarka nie może przypominać.
reminders-failed = Nie udało się włączyć przypomnień. Sprawdź, czy masz internet, i spróbuj jeszcze raz.
pin = PIN
pin-on = Włączony
pin-off = Wyłączony
pin-text = Gdy masz PIN, nikt, kto pożyczy Twój telefon, nie przeczyta Twojego planu ani wiadomości. Możesz mieć PIN albo nie. Ty wybierasz.
pin-when = Stegvis pyta o PIN, gdy otwierasz aplikację i gdy wracasz do niej po 5 minutach.
pin-if-forgotten = Jeśli zapomnisz PIN-u, doradca da Ci nowy kod. Zniknie wtedy to, co nie jest jeszcze wysłane.
pin-old = Twój obecny PIN
pin-new = Nowy PIN, od 4 do 6 cyfr
pin-again = Ten sam PIN jeszcze raz
pin-start = Włącz PIN
pin-change = Zmień PIN
pin-stop = Wyłącz PIN
pin-is-on = PIN jest włączony.
pin-set = Gotowe. Teraz Stegvis pyta o nowy PIN.
pin-removed = Gotowe. Teraz Stegvis nie pyta o PIN.
pin-shape = PIN ma od 4 do 6 cyfr.
pin-differ = To dwa różne PIN-y. Wpisz ten sam PIN jeszcze raz.
pin-busy = Poczekaj chwilę
pin-wrong = To nie jest właściwy PIN.
pin-left =
    { $count ->
        [one] Możesz spróbować jeszcze { $count } raz. Jeśli to znowu nie będzie właściwy PIN, telefon usunie wszystko ze Stegvis i potrzebny będzie nowy kod od doradcy.
        [few] Możesz spróbować jeszcze { $count } razy.
        [many] Możesz spróbować jeszcze { $count } razy.
       *[other] Możesz spróbować jeszcze { $count } razu.
    }
pin-wait =
    { $minutes ->
        [one] Poczekaj { $minutes } minutę i spróbuj znowu.
        [few] Poczekaj { $minutes } minuty i spróbuj znowu.
        [many] Poczekaj { $minutes } minut i spróbuj znowu.
       *[other] Poczekaj { $minutes } minuty i spróbuj znowu.
    }
pin-failed = Nie udało się. Spróbuj jeszcze raz.
my-data = Moje dane
my-data-about = Kto co widzi, zapisanie kopii, usunięcie

## My data

sees = Kto co widzi?
sees-answers = Grafik i odpowiedzi
sees-goals = Schody i cele
sees-messages = Wiadomości
sees-both = Ty i { $coach }
sees-translators = Tłumacze
sees-translators-text = Widzą teksty planu, ale nie wiedzą, że są Twoje
sees-manager = Kierownik
sees-manager-text = Widzi tylko liczby, bez nazwisk
save-data = Zapisz kopię
save-data-text = Dostaniesz plik ze wszystkim, co jest o Tobie w Stegvis. Potrzebny jest internet.
save-data-page = Zapisz moje dane
save-data-json = Zapisz jako JSON
save-data-done = Plik jest zapisany w telefonie.

erase = Usuń moje dane
erase-text = Możesz poprosić gminę, żeby usunęła wszystko o Tobie w Stegvis. Odpowiedź dostaniesz w ciągu miesiąca. Czasem prawo mówi, że coś trzeba zachować. Gdy wszystko będzie usunięte, nie będzie już można używać aplikacji.
erase-ask = Poproś o usunięcie moich danych
erase-asked = Twoja prośba: { $day }
erase-sees = { $coach } widzi Twoją prośbę.

## Locked by a PIN

lock-title = Wpisz swój PIN
lock-erase = Skasuj
lock-open = Otwórz
lock-forgotten = Nie pamiętam PIN-u
lock-forgotten-title = Nie pamiętasz PIN-u?
lock-forgotten-text = Potrzebujesz wtedy nowego kodu od doradcy. Z telefonu zniknie wszystko, co zapisał Stegvis. Twój plan i to, co wysłane, nie zginą.
lock-forgotten-lost = Czy coś zrobione bez internetu nie jest jeszcze wysłane? To zniknie. Gdy aplikacja jest zablokowana, telefon nie widzi, ile tego jest.
lock-try-again = Spróbuj jeszcze raz
lock-throw-away = Usuń i wpisz nowy kod

## Sign out

sign-out = Wyloguj się
sign-out-title = Chcesz się wylogować?
sign-out-text = Wszystko zniknie z telefonu. Doradca nadal będzie mieć Twój plan. Aby wejść znowu, potrzebujesz nowego kodu.
sign-out-unsent =
    { $count ->
        [one] { $count } rzecz nie jest jeszcze wysłana. Poczekaj na internet, bo inaczej zniknie.
        [few] { $count } rzeczy nie są jeszcze wysłane. Poczekaj na internet, bo inaczej znikną.
        [many] { $count } rzeczy nie jest jeszcze wysłanych. Poczekaj na internet, bo inaczej znikną.
       *[other] { $count } rzeczy nie jest jeszcze wysłane. Poczekaj na internet, bo inaczej znikną.
    }
sign-out-stay = Zostań

## Help

help-call = Zadzwoń: { $coach }
help-write = Napisz: { $coach }
call-ask = Niech { $coach } do mnie zadzwoni
call-asked = Twoja prośba: niech { $coach } do Ciebie zadzwoni
help-code = Nie masz kodu? Zapytaj osobę, która pomaga Ci w projekcie.
help-screens = Co jest w aplikacji
help-today = Co jest teraz i co potem
help-schedule = Co robisz w każdym tygodniu
help-steps = Jak daleko już jesteś
help-messages = Wiadomości z doradcą
help-danger = Ktoś jest w niebezpieczeństwie? Dzwoń pod 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Jedna rzecz się nie zapisała
refused-no-such-occurrence = Twoja odpowiedź dotyczy czegoś, czego nie ma już w grafiku. Zobacz w grafiku, co będzie teraz.
refused-occurrence-cancelled = Twoja odpowiedź dotyczy czegoś, co jest odwołane. Nie musisz nic robić.
refused-no-such-goal = Tego celu nie ma już w Twoim planie. Zobacz na schodach, co będzie teraz.
refused-no-such-own-goal = Twojej propozycji już nie ma. Zobacz na schodach, czy ten cel jest teraz w planie.
refused-too-many-own-goals = Masz już 3 własne cele, które czekają na odpowiedź. Poczekaj na odpowiedź albo cofnij jeden z nich.
refused-no-such-message = Tej wiadomości już nie ma. Nie musisz nic robić.
refused-unknown-language = Tego języka tu nie ma. Wybierz inny język.
refused-no-such-plan = Tego planu już nie ma. Nie musisz nic robić.
refused-no-such-attachment = Wiadomość głosowa albo zdjęcie nie dotarło i nie ma go już w telefonie. Zrób to jeszcze raz.
refused-unreadable = Serwer tego nie zrozumiał. Zamknij aplikację, otwórz ją znowu i zrób to jeszcze raz.
