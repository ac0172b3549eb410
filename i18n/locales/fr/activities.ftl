### Status: unchecked (machine-made)

kind-meeting = Rendez-vous
kind-swedish = Suédois
kind-work-training = Apprendre un travail
kind-practice = Stage
kind-job-search = Chercher du travail
kind-job-coach = Coach au travail
kind-study-visit = Visite d’étude
kind-guidance = Orientation
kind-computer = Ordinateur
kind-economy = Argent
kind-civic = Vie en société
kind-health = Santé
kind-fitness = Sport
kind-walk = Promenade
kind-cooking = Cuisine
kind-creative = Création
kind-other = Autre
