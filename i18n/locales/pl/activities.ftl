### Status: unchecked (machine-made)

kind-meeting = Spotkanie
kind-swedish = Język szwedzki
kind-work-training = Nauka pracy
kind-practice = Praktyka
kind-job-search = Szukanie pracy
kind-job-coach = Trener pracy
kind-study-visit = Wizyta zapoznawcza
kind-guidance = Porada zawodowa
kind-computer = Komputer
kind-economy = Pieniądze
kind-civic = Społeczeństwo
kind-health = Zdrowie
kind-fitness = Ćwiczenia
kind-walk = Spacer
kind-cooking = Gotowanie
kind-creative = Zajęcia twórcze
kind-other = Coś innego
