### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Dzień dobry, nazywam się …
say-common-not-understand = Nie rozumiem.
say-common-again = Proszę powtórzyć.
say-common-slower = Proszę mówić trochę wolniej.
say-common-meaning = Co znaczy to słowo?
say-common-in-swedish = Jak to się nazywa po szwedzku?
say-common-help = Proszę mi pomóc.
say-common-interpreter = Potrzebuję tłumacza.
say-common-toilet = Gdzie jest toaleta?
say-common-thanks = Dziękuję za pomoc!

## A meeting with one's coach or somebody else

say-meeting-appointment = Dzień dobry, mam spotkanie z …
say-meeting-late = Przepraszam za spóźnienie.
say-meeting-question = Mam pytanie.
say-meeting-wish = Chcę porozmawiać o …
say-meeting-write = Proszę to zapisać.
say-meeting-hard = Teraz jest mi trudno.
say-meeting-agree = Brzmi dobrze.
say-meeting-next = Kiedy spotkamy się następnym razem?

## Learning Swedish

say-swedish-pronounce = Jak to się wymawia?
say-swedish-spell = Jak to się pisze?
say-swedish-page = Na której jesteśmy stronie?
say-swedish-correct = Czy to jest dobrze?
say-swedish-homework = Co mamy zadane do domu?
say-swedish-together = Poćwiczymy razem?
say-swedish-myself = Chcę spróbować bez pomocy.
say-swedish-speak = Czy możemy mówić po szwedzku?

## Trying and practising work tasks, often in a group

say-work-training-show = Proszę mi pokazać.
say-work-training-next = Co mam teraz robić?
say-work-training-right = Czy dobrze to robię?
say-work-training-done = Już gotowe.
say-work-training-tools = Gdzie są narzędzia?
say-work-training-gloves = Potrzebuję rękawic.
say-work-training-break = Kiedy jest przerwa?
say-work-training-together = Pomożemy sobie nawzajem?

## Working at a real workplace to learn

say-practice-new = Dzień dobry, dopiero tu zaczynam. Mam tu praktykę.
say-practice-supervisor = Kto jest moim opiekunem praktyki? (kto pokazuje mi pracę)
say-practice-changing-room = Gdzie jest szatnia?
say-practice-show = Proszę pokazać mi jeszcze raz.
say-practice-done = Już gotowe. Co mogę teraz robić?
say-practice-break = Kiedy mamy przerwę?
say-practice-careful = Uwaga!
say-practice-sick = Dzień dobry, choruję i nie mogę dziś przyjść.

## Writing a CV and applying for jobs

say-job-search-looking = Szukam pracy.
say-job-search-worked = Mam doświadczenie w pracy jako …
say-job-search-good = Dobrze umiem …
say-job-search-cv = Proszę przeczytać moje CV.
say-job-search-hours = Mogę pracować na cały etat albo na część etatu.
say-job-search-interview = Idę na rozmowę o pracę.
say-job-search-start = Kiedy mogę zacząć?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = Chcę pracować przy …
say-job-coach-well = W pracy idzie mi dobrze.
say-job-coach-hard = To jest dla mnie za trudne.
say-job-coach-along = Proszę pójść ze mną do mojej pracy.
say-job-coach-boss = Proszę porozmawiać z moim szefem.
say-job-coach-pause = Czasem potrzebuję przerwy.
say-job-coach-other = Chcę spróbować czegoś innego.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Gdzie się spotykamy?
say-study-visit-bus = Którym autobusem mam jechać?
say-study-visit-stop = Czy tu wysiadamy?
say-study-visit-lost = Nie mogę trafić. Proszę po mnie wyjść.
say-study-visit-work = Na czym polega pana lub pani praca?
say-study-visit-skills = Co trzeba umieć, żeby tu pracować?
say-study-visit-photo = Czy mogę zrobić zdjęcie?
say-study-visit-back = Kiedy wrócimy?

## Guidance about studies and careers

say-guidance-become = Chcę zostać …
say-guidance-education = Jakie wykształcenie jest mi potrzebne?
say-guidance-long = Jak długo to trwa?
say-guidance-grades = Mam świadectwo ze szkoły w moim kraju.
say-guidance-apply = Jak złożyć podanie? (do szkoły)
say-guidance-last-day = Do kiedy można złożyć podanie?
say-guidance-cost = Ile to kosztuje?

## Learning to use a computer or a phone

say-computer-log-in = Jak się zalogować?
say-computer-password = Nie pamiętam hasła.
say-computer-click = Gdzie mam kliknąć?
say-computer-mistake = To nie ten przycisk.
say-computer-save = Jak to zapisać? (w komputerze)
say-computer-print = Jak to wydrukować?
say-computer-broken = To nie działa.
say-computer-bankid = Nie mam BankID. (aplikacja, która pokazuje, kim jestem)

## Money and the household

say-economy-cost = Ile to kosztuje?
say-economy-expensive = To jest dla mnie za drogie.
say-economy-bill = Przyszedł do mnie rachunek.
say-economy-when = Kiedy mam zapłacić?
say-economy-parts = Czy mogę zapłacić w ratach?
say-economy-receipt = Czy mogę dostać paragon?
say-economy-form = Proszę mi pomóc wypełnić formularz.
say-economy-save = Chcę oszczędzać pieniądze.

## How society works: rights, duties, authorities

say-civic-letter = Przyszedł do mnie list. Co tu jest napisane?
say-civic-authority = Z jakim urzędem mam się skontaktować?
say-civic-right = Czy mam do tego prawo?
say-civic-allowed = Czy tak wolno robić?
say-civic-sign = Gdzie mam podpisać?
say-civic-emergency = Proszę dzwonić pod 112!
say-civic-different = W moim kraju jest inaczej.

## Health and well-being

say-health-how = Jak samopoczucie?
say-health-better = Już czuję się lepiej.
say-health-pain = Boli mnie tutaj.
say-health-sleep = Źle śpię.
say-health-tired = Czuję dziś zmęczenie.
say-health-worried = Martwię się.
say-health-book = Chcę umówić się na wizytę. (u lekarza)
say-health-medicine = Biorę leki.

## Exercise

say-fitness-changing-room = Gdzie jest szatnia?
say-fitness-locker = Gdzie mogę zamknąć swoje rzeczy na klucz?
say-fitness-machine = Jak się tego używa?
say-fitness-times = Ile razy mam to zrobić?
say-fitness-easier = Czy jest łatwiejsze ćwiczenie?
say-fitness-pain = Tu mnie boli.
say-fitness-rest = Muszę trochę odpocząć.
say-fitness-praise = Dobra robota!

## A walk together

say-walk-start = Gdzie zaczynamy?
say-walk-far = Jak daleko idziemy?
say-walk-slower = Czy możemy iść trochę wolniej?
say-walk-rest = Czy możemy usiąść i chwilę odpocząć?
say-walk-together = Pójdziemy razem?
say-walk-weather = Jaka ładna pogoda!
say-walk-cold = Trochę mi zimno.

## Cooking together

say-cooking-hands = Gdzie mogę umyć ręce?
say-cooking-not-eat = Nie jem …
say-cooking-allergic = Mam alergię na …
say-cooking-pork = Czy w jedzeniu jest wieprzowina?
say-cooking-cut = Pokroić warzywa?
say-cooking-taste = Chce pan lub pani spróbować?
say-cooking-good = To było smaczne!
say-cooking-dishes = Mogę pozmywać.

## Painting, music, sewing and the like

say-creative-try = Czy mogę spróbować?
say-creative-how = Jak to się robi?
say-creative-material = Gdzie są papier i farby?
say-creative-borrow = Czy mogę pożyczyć nożyczki?
say-creative-praise = Jak ładnie to wyszło!
say-creative-home = Tak to robimy w moim kraju.
say-creative-tidy = Posprzątamy?

## Any other activity

say-other-first-time = Jestem tu pierwszy raz.
say-other-where = Dokąd mam iść?
say-other-who = Z kim mam porozmawiać?
say-other-bring = Co mam ze sobą zabrać?
say-other-start = Kiedy to się zaczyna?
say-other-end = Kiedy to się kończy?
say-other-seat = Czy to miejsce jest wolne?
