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
