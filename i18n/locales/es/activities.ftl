### Status: unchecked (machine-made)

kind-meeting = Reunión
kind-swedish = Sueco
kind-work-training = Entrenamiento laboral
kind-practice = Prácticas
kind-job-search = Buscar trabajo
kind-job-coach = Coach laboral
kind-study-visit = Visita de estudio
kind-guidance = Orientación
kind-computer = Computadora
kind-economy = Dinero
kind-civic = Sociedad
kind-health = Salud
kind-fitness = Ejercicio
kind-walk = Caminata
kind-cooking = Cocinar
kind-creative = Manualidades
kind-other = Otro
