### Status: unchecked (machine-made)

plan-unknown-step = Cette marche n’est pas dans l’escalier. Choisissez une des marches.
plan-ends-before-start = La fin doit être après le début.
plan-until-before-first = Le dernier jour doit être le même que le premier, ou plus tard.
plan-no-weekday = Choisissez au moins un jour de la semaine.
plan-weekday-twice = Le même jour de la semaine est écrit deux fois. Supprimez-en un.
plan-too-long = Une activité peut durer deux ans au plus. Choisissez un dernier jour plus proche.
plan-never-happens = Aucun de ces jours de la semaine ne tombe entre le premier et le dernier jour. Changez les jours.
plan-exception-elsewhere = Le jour annulé n’est pas un jour de l’activité. Supprimez-le ou choisissez-en un autre.
plan-id-twice = Deux parties du plan ont le même id. Supprimez-en une et ajoutez-la à nouveau.
plan-too-many = Le plan est trop long. Un plan a au plus 60 activités et 60 objectifs.

plan-file-syntax = La ligne ne peut pas être lue. Écrivez une clé, un signe égal et une valeur, comme title = "Svenska och mat".
plan-file-not-quoted = Le texte doit être entre guillemets droits, comme title = "Svenska och mat".
plan-file-key-twice = La clé est écrite deux fois dans la même partie. Supprimez-en une.
plan-file-unknown-key-near = La clé « { $key } » n’existe pas. Vouliez-vous dire « { $near } » ?
plan-file-unknown-key = La clé « { $key } » n’existe pas. Ici, il peut y avoir : { $known }.
plan-file-missing-key = Il manque « { $key } ». Écrivez par exemple : { $example }
plan-file-wrong-value = La valeur de « { $key } » ne peut pas être lue. Écrivez par exemple : { $example }
plan-file-single-brackets = Écrivez [[{ $key }]] avec des crochets doubles, seul sur une ligne.
plan-file-newer-format = Le fichier a un format plus récent que ce que le serveur peut lire. Écrivez format = { $known }, ou mettez le serveur à jour.
plan-file-no-such-date-near = La date { $written } n’existe pas. Le dernier jour du mois est { $near }.
plan-file-no-such-date = La date { $written } n’existe pas. Écrivez l’année, le mois et le jour, comme 2026-11-24.
plan-file-no-such-time = L’heure { $written } n’existe pas. Écrivez les heures et les minutes avec deux chiffres, de 00:00 à 23:59.
plan-file-unknown-word-near = « { $written } » n’est pas dans les choix. Vouliez-vous dire « { $near } » ?
plan-file-unknown-word = « { $written } » n’est pas dans les choix pour « { $key } ». Choisissez parmi : { $known }.
plan-file-text-empty = Le texte de « { $key } » est vide. Écrivez au moins un caractère, ou supprimez la ligne.
plan-file-text-too-long = Le texte de « { $key } » a { $length } caractères. Écrivez-en { $max } au plus.
plan-file-text-control = Le texte de « { $key } » contient un caractère qui ne peut pas s’afficher. Supprimez-le.
plan-file-ends-before-start = L’activité finit à { $end } mais commence à { $start }. Écrivez une fin après le début.
plan-file-no-end = Une activité de chaque semaine a besoin d’un dernier jour. Écrivez par exemple : until = 2026-12-18
plan-file-no-day = L’activité n’a pas de jour. Écrivez date = 2026-11-24 pour une fois, ou weekdays = ["tisdag"] pour chaque semaine.
plan-file-two-schedules = L’activité a à la fois une date et des jours de la semaine. Gardez date pour une fois, ou weekdays, first et until pour chaque semaine.
plan-file-unknown-step = La marche { $step } n’est pas dans l’escalier. Écrivez un nombre de 1 à { $top } ; { $top } est tout en haut.
plan-file-too-many-steps = L’escalier a trop de marches. Écrivez-en { $max } au plus.
plan-file-unknown-participant-near = Vous n’avez pas de participant qui s’appelle « { $written } ». Vouliez-vous dire « { $near } » ?
plan-file-unknown-participant = Vous n’avez pas de participant « { $written } ». Écrivez le nom comme dans votre liste.
plan-file-several-participants = Plusieurs de vos participants s’appellent « { $name } ». Écrivez l’id du participant à la place du nom.
plan-file-right = Le fichier du plan peut être lu.
plan-file-published =
    { $changes ->
        [0] Publié avec le numéro { $revision }. Rien n’a changé depuis la dernière fois.
        [one] Publié avec le numéro { $revision }. { $changes } chose a changé sur le téléphone.
        [many] Publié avec le numéro { $revision }. { $changes } choses ont changé sur le téléphone.
       *[other] Publié avec le numéro { $revision }. { $changes } choses ont changé sur le téléphone.
    }
plan-file-untranslated = Pas de traduction : { $text }

backup-written = La sauvegarde est écrite et vérifiée.
backup-restored = La sauvegarde est restaurée.
doctor-sound = La base de données est entière et tout y est correct.
doctor-damaged = Le fichier de la base de données est abîmé.
doctor-reference-broken = Une ligne renvoie à une ligne qui n’existe pas.
doctor-row-missing = Il manque à un participant une ligne que tous doivent avoir.
doctor-head-wrong = La fin d’un flux ne correspond pas au dernier changement.
doctor-number-wrong = Un numéro dans un flux est faux ou utilisé deux fois.
doctor-value-wrong = Une valeur enregistrée ne peut pas être lue.
doctor-item-misplaced = Un élément d’un flux est sous une mauvaise clé.
doctor-item-differs = Un élément d’un flux ne correspond pas aux tables.

mydata-title = Tout sur vous dans Stegvis
mydata-lead = Voici tout ce que Stegvis garde sur vous. Le fichier a été fait le { $moment }.
mydata-care = Le fichier est à vous. La personne qui le lit voit tout sur vous : réfléchissez bien avant de le donner.
mydata-incomplete = Tout ne tient pas dans le fichier. Demandez le reste à votre commune.
mydata-nothing = Rien n’est gardé.
mydata-you = Sur vous
mydata-name = Nom
mydata-language = Langue
mydata-municipality = Commune
mydata-programme = Projet
mydata-coach = Coach
mydata-since = Vous participez depuis
mydata-seen = Dernier contact du téléphone avec Stegvis
mydata-number = Votre numéro dans Stegvis
mydata-steps = L’escalier
mydata-here = Vous êtes ici.
mydata-step = Marche { $step }
mydata-plan = Votre plan actuel
mydata-draft = Ce que votre coach est en train d’écrire
mydata-plans-before = Vos plans d’avant
mydata-plan-reached = Arrivé sur le téléphone : { $moment }.
mydata-plan-opened = Vous l’avez ouvert : { $moment }.
mydata-goals = Objectifs
mydata-activities = Activités
mydata-bring = Apportez
mydata-cancelled = Annulé le { $day }
mydata-answers = Vos réponses
mydata-late =
    { $count ->
        [one] J’aurai { $count } minute de retard
        [many] J’aurai { $count } minutes de retard
       *[other] J’aurai { $count } minutes de retard
    }
mydata-goals-done = Objectifs que vous avez faits
mydata-wishes = Ce que vous avez demandé
mydata-call = Que votre coach vous appelle
mydata-erasure = Que tout sur vous soit effacé
mydata-own-goal = Votre propre objectif
mydata-smaller-step = Un objectif plus petit à la place de
mydata-coach-answered = Date de la réponse du coach : { $moment }.
mydata-wish-over = Ce n’est plus valable.
mydata-messages = Messages
mydata-me = Vous
mydata-sent-at = Arrivé : { $moment }.
mydata-coach-saw = Vu par le coach : { $moment }.
mydata-read-at = Lu : { $moment }.
mydata-translations = Traductions sur votre téléphone
mydata-phones = Téléphones, codes et calendriers
mydata-paired = Un téléphone a pu entrer : { $moment }.
mydata-used = Utilisé pour la dernière fois : { $moment }.
mydata-ended = Déconnecté : { $moment }.
mydata-code = Un code donné par { $name }
mydata-code-until = Il marchait jusqu’à : { $moment }.
mydata-code-used = Utilisé : { $moment }.
mydata-calendar = Un lien vers votre calendrier : { $moment }
mydata-sent = Quand le téléphone a envoyé quelque chose
mydata-refused = Cela n’a pas pu être gardé.
mydata-about = Bon à savoir
mydata-why = La commune utilise les données pour préparer et suivre avec vous votre chemin vers un travail ou des études.
mydata-who = Vous et vos coachs les voyez. Les personnes qui traduisent voient les textes du plan, mais pas que ce sont les vôtres. La direction voit seulement des nombres.
mydata-how-long = La commune décide combien de temps les données sont gardées. Demandez à votre coach.
mydata-rights = Vous pouvez demander à la commune de corriger ou d’effacer les données. Si vous n’êtes pas d’accord, vous pouvez porter plainte auprès de l’autorité suédoise de protection des données, Integritetsskyddsmyndigheten, IMY.
mydata-not-here = Les codes et les clés ne sont pas ici, car ils sont gardés de façon que personne ne puisse les lire. Des données plus anciennes peuvent rester un moment dans les sauvegardes de la commune.
