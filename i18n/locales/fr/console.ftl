### Status: unchecked (machine-made)

console-title = Stegvis pour les coachs
page-title = { $page } · Stegvis

## The ways at the side, and what every page shares

nav-main = Menu principal
nav-own = Vous
nav-today = Aujourd’hui
nav-participants = Participants
day-today = aujourd’hui
day-yesterday = hier
day-tomorrow = demain
day-and-moment = { $day } à { $time }
quote = « { $text } »
list-more = { $first }, { $last }
list-and = { $first } et { $last }
titled = { $title } : { $rest }
somebody = Un autre coach
fetching = Chargement depuis le serveur
stale = Ce que vous voyez n’est peut-être pas à jour. { $reason }
fail-title = La page n’a pas pu être chargée
live-closed = Pour le moment, les changements ne s’affichent pas tout de suite. Rechargez la page si vous attendez quelque chose.
missing-title = Cette page n’existe pas
missing-text = L’adresse n’est pas bonne, ou la page a changé de place.
missing-back = Aller à l’accueil

## Signing in

signin-title = Se connecter
signin-lead = Pour les coachs, le soutien linguistique, la direction et les responsables techniques.
signin-picture = Un escalier qui monte vers une porte ouverte
signin-email = E-mail professionnel
signin-password = Mot de passe
signin-do = Se connecter
signin-busy = Connexion
signin-waiting = Nous vérifions si votre session est déjà ouverte
signin-ended = Votre session est fermée. Connectez-vous à nouveau. Ce que vous avez écrit est encore dans ce navigateur.
signin-wait =
    { $minutes ->
        [one] Réessayez dans { $minutes } minute.
        [many] Réessayez dans { $minutes } minutes.
       *[other] Réessayez dans { $minutes } minutes.
    }
signin-participant = Vous participez à un projet ?
signin-participant-link = Ouvrir l’appli des participants

## Oneself

me-title = Vous
me-role = Rôle
me-municipality = Commune
me-account = Le compte
me-console = Réglages
me-language = Langue de la console
role-coach = Coach
role-coach-for = Vous faites les plans de vos participants et vous leur répondez.
role-language-worker = Soutien linguistique
role-language-worker-for = Vous traduisez ce que les coachs écrivent.
role-manager = Direction
role-manager-for = Vous voyez les résultats des projets. Vous ne voyez pas de noms.
results-support = Les participants reçoivent-ils l’aide qu’il leur faut ?
results-support-yes =
    { $count ->
        [one] { $percent } % répondent oui ({ $count } réponse)
        [many] { $percent } % répondent oui ({ $count } réponses)
       *[other] { $percent } % répondent oui ({ $count } réponses)
    }
results-support-others = En partie : { $partly }. Non : { $no }.
results-few =
    { $count ->
        [one] Moins de { $count } personne a répondu. Rien n’est affiché, pour que personne ne puisse reconnaître une réponse.
        [many] Moins de { $count } personnes ont répondu. Rien n’est affiché, pour que personne ne puisse reconnaître une réponse.
       *[other] Moins de { $count } personnes ont répondu. Rien n’est affiché, pour que personne ne puisse reconnaître une réponse.
    }
results-since = La dernière réponse de chaque participant, datant de six mois au plus.
role-operator = Responsable technique
role-operator-for = Vous gérez le service avec les commandes du serveur. Vous ne voyez pas les participants et il n’y a rien à faire ici.
role-participant = Participant
role-participant-for = Les participants utilisent l’appli, pas la console.

## Keys

keys = Raccourcis clavier
keys-search = Chercher un participant
keys-help = Voir les raccourcis clavier
keys-edit-plan = Modifier le plan
keys-message = Écrire un message
keys-send = Envoyer le message
keys-activity = Nouvelle activité
keys-publish = Ouvrir la publication
keys-publish-now = Publier
keys-undo = Annuler
keys-redo = Refaire
keys-move = Déplacer l’horaire choisi d’un quart d’heure ou d’un jour
keys-save-next = Enregistrer et passer au suivant
keys-next-phrase = Texte suivant
keys-previous-phrase = Texte précédent
keys-translate = Aller au champ de la traduction

## Today

today-title =
    { $count ->
        [one] { $count } participant a besoin de vous
        [many] { $count } participants ont besoin de vous
       *[other] { $count } participants ont besoin de vous
    }
today-nobody = Bonjour { $name }
today-lead = { $date }, { $time }
today-label = Ceux qui ont besoin de vous, le plus urgent d’abord
today-empty = Personne ne vous attend
today-empty-text = Ici, vous voyez qui écrit, ne peut pas venir, n’a pas de plan ou pas de téléphone.
today-mine = Vos participants
position = Marche { $step } sur { $steps }
position-top = En haut
need-cannot = Ne peut pas venir { $day } à { $time }
need-late =
    { $count ->
        [one] Aura { $count } minute de retard { $day } à { $time }
        [many] Aura { $count } minutes de retard { $day } à { $time }
       *[other] Aura { $count } minutes de retard { $day } à { $time }
    }
need-call = Demande un appel
need-bad = N’a pas trouvé cela bien : { $day } à { $time }
need-own-goal = Propose son propre objectif
need-smaller = Veut un objectif plus petit
need-smaller-split = Diviser l’objectif
need-erasure = Veut faire effacer ses données
need-erasure-until = Répondez au plus tard le { $day }.
need-erasure-look = Voir
need-message = Vous a écrit
need-voice = A envoyé un message vocal
need-photo = A envoyé une photo
need-no-plan = N’a pas de plan
need-no-plan-text = Le téléphone ne montre rien tant que vous n’avez pas publié de plan.
need-not-paired = N’a pas de téléphone relié
need-not-paired-text = Montrez un code pour que le participant puisse ouvrir l’appli.
need-more =
    { $count ->
        [one] { $count } autre chose.
        [many] { $count } autres choses.
       *[other] { $count } autres choses.
    }
need-reply = Répondre
need-called = J’ai appelé
need-plan = Faire un plan
need-code = Voir le code
need-do-label = { $action } : { $name }
wait-now = À l’instant
wait-minutes = { $count } min
wait-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } heures
       *[other] { $count } heures
    }
wait-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } jours
       *[other] { $count } jours
    }
since = depuis { $moment }

## The participants

people-lead =
    { $count ->
        [one] Vous avez { $count } participant.
        [many] Vous avez { $count } participants.
       *[other] Vous avez { $count } participants.
    }
people-none = Vous n’avez pas encore de participants
people-none-text = La personne qui gère le service dans votre commune ajoute les participants et choisit leur coach.
people-search = Chercher un participant
people-search-note = Nom, projet ou langue
people-found =
    { $count ->
        [one] { $count } participant affiché
        [many] { $count } participants affichés
       *[other] { $count } participants affichés
    }
people-not-found = Aucun participant pour « { $typed } »
people-not-found-text = Cherchez une partie du nom, du projet ou de la langue.
people-name = Participant
people-step = Marche
people-language = Langue
people-phone = Téléphone
people-needs = Messages
people-unread =
    { $count ->
        [one] { $count } non lu
        [many] { $count } non lus
       *[other] { $count } non lus
    }
phone-none = Pas de téléphone
phone-none-long = Aucun téléphone n’est relié.
phone-paired = Le téléphone est relié mais n’a pas encore reçu le plan.
phone-seen = mis à jour : { $moment }
phone-seen-long = Dernière mise à jour du téléphone : { $moment }.

## How far the published plan has come: words beside pictures

delivery-published = Publié : { $moment }
delivery-not-reached = Pas encore sur le téléphone
delivery-reached = Sur le téléphone : { $moment }
delivery-not-opened = Pas encore ouvert
delivery-opened = Ouvert : { $moment }
people-not-reached = Le nouveau plan n’est pas encore sur le téléphone
people-not-opened = Le nouveau plan n’est pas encore ouvert
people-opened = plan ouvert : { $moment }

## One participant

person-lead = { $programme }. { $reads } { $phone }
person-reads = Langues lues : { $language } et suédois.
person-reads-swedish = Lit le suédois.
person-code = Nouveau code
person-edit-plan = Modifier le plan
person-no-plan = Il n’y a pas encore de plan publié.
desk-step-done = Fini
desk-step-here = Est ici
desk-step-coming = À venir
desk-stair =
    { $steps ->
        [one] L’escalier a { $steps } marche. Le participant est sur la marche { $step }. En haut : { $top }.
        [many] L’escalier a { $steps } marches. Le participant est sur la marche { $step }. En haut : { $top }.
       *[other] L’escalier a { $steps } marches. Le participant est sur la marche { $step }. En haut : { $top }.
    }
desk-stair-top = Le participant a monté tout l’escalier. Il est en haut : { $top }.
goal-done-on = fini le { $date }
goal-on-step = marche { $step }
day-nothing = Rien
occurrence-cancelled = Annulé
occurrence-coming = Vient
occurrence-here = Est sur place
occurrence-late =
    { $count ->
        [one] Aura { $count } minute de retard
        [many] Aura { $count } minutes de retard
       *[other] Aura { $count } minutes de retard
    }
occurrence-was = Était là : « { $feeling } »
occurrence-cannot = Ne peut pas venir : « { $reason } »
occurrence-no-answer = N’a pas répondu
talk = Messages
talk-sees = Visible pour vous et { $name }
talk-empty = Vous et { $name } n’avez pas encore échangé de messages.
talk-write = Écrire à { $name }
talk-write-language = Écrivez en suédois simple. Langue lue par { $name } : { $language }.
talk-sending = Envoi en cours
talk-by = { $name }, { $time }

## A pairing code

code-title = Code pour { $name }
code-lead = Montrez l’image à { $name }, ou dictez le code. Il marche une fois, sur un téléphone.
code-qr = Code QR qui ouvre l’appli pour { $name }
code-type = Le code à écrire dans l’appli :
code-link = Lien à envoyer
code-link-note = Envoyez le lien seulement au participant. La personne qui l’ouvre voit le plan.
code-copy = Copier le lien
code-copied = Le lien est copié. Collez-le dans un SMS ou un e-mail.
code-until = Fin de validité du code : { $moment }. Quand vous fermez, il ne s’affiche plus, mais vous pouvez en faire un nouveau.
code-done = Terminé

## The plan editor

edit-plan = Plan
edit-title = Plan pour { $name }
edit-saving = Brouillon, enregistrement.
edit-saved = Brouillon enregistré ({ $moment }).
edit-sees-none = { $name } n’a pas encore de plan.
edit-sees-same = { $name } voit ce plan.
edit-sees-old = { $name } voit le plan précédent ({ $moment }).
edit-sees-waiting = Le plan ({ $moment }) est publié, mais pas encore sur le téléphone.
edit-unsaved = Le brouillon n’est pas enregistré
edit-unsaved-text = { $reason } Ce que vous avez écrit reste dans ce navigateur et sera enregistré dès que possible.
edit-adopted = { $name } a modifié le brouillon ({ $moment }). Vous voyez la nouvelle version.
edit-problems = À modifier avant de pouvoir publier le plan
edit-undo = Annuler
edit-template = Depuis un modèle
edit-publish = Publier
edit-step = Le participant est sur
step-unknown = Marche { $step }
goal-add = Petit objectif
goal-form = Petit objectif
goal-title = L’objectif
goal-how-field = Comment faire
goal-step = Sur la marche
goal-edit = Modifier l’objectif « { $title } »
goal-up = Monter l’objectif « { $title } »
goal-down = Descendre l’objectif « { $title } »
goal-remove = Supprimer l’objectif « { $title } »
edit-notice = Un mot avec le plan
edit-notice-note = Le participant le voit en haut de l’appli. Écrivez en suédois simple.
edit-week-title = Semaine
edit-week = Semaine { $number }, { $days }
edit-week-before = Semaine précédente
edit-week-after = Semaine suivante
edit-week-note = Cliquez sur un horaire pour le modifier, ou déplacez-le avec les flèches du clavier. En pointillé : pas publié.
block-new = pas publié
block-cancelled = annulé
edit-all =
    { $count ->
        [0] Activités
        [one] { $count } activité
        [many] { $count } activités
       *[other] { $count } activités
    }
edit-add = Nouvelle activité
edit-empty = Rien dans le plan pour le moment
edit-empty-text = Ajoutez une activité, ou partez d’un modèle.
edit-open = Modifier
edit-open-label = Modifier « { $title } »
edit-remove = Supprimer
edit-remove-label = Supprimer « { $title } »

form-new = Nouvelle activité
form-edit = Modifier l’activité
form-kind = Type
form-title = Quoi
form-place = Lieu
form-address = Adresse
form-contact = Personne à contacter
form-phone = Téléphone de la personne à contacter
form-bring = À apporter
form-repeats = Fréquence
form-weekly = Chaque semaine
form-once = Une fois
form-weekdays = Jours
form-start = Début
form-end = Fin
form-date = Date
form-first = Premier jour
form-until = Dernier jour
form-cancel-day = Annuler le { $day }
form-cancelled = Jours annulés
form-cancelled-day = Annulé le { $day }
form-restore = Rétablir
form-restore-label = L’activité a lieu le { $day }
form-done = Terminé
form-drop = Abandonner
form-not-yet = Le plan garde l’ancienne valeur tant que le champ n’est pas correct.
field-missing = Écrivez quelque chose ici.
field-too-long = Le texte a { $length } caractères. Écrivez-en { $max } au plus.
field-control = Le texte contient un caractère qui ne peut pas s’afficher. Supprimez-le.
field-no-date = Écrivez une date qui existe, avec l’année, le mois et le jour.
field-no-time = Écrivez une heure, comme 10:00.

schedule-hours = { $start }–{ $end }
schedule-once = { $day }, { $hours }
schedule-weekly = { $days } { $hours }, du { $first } au { $until }

quick-label = Ajouter une activité en une ligne
quick-placeholder = svenska och mat tis tor 10-12 folkets hus till 19 dec
quick-parsed = Comment la ligne est comprise
quick-no-time = Quand ? Écrivez par exemple 10-12
quick-no-day = Quel jour ? Écrivez par exemple tis, ou 24 nov
quick-no-title = Quoi ? Écrivez par exemple svenska
quick-until-guess = jusqu’au { $date } ?
quick-until = jusqu’au { $date }

preview-title = Ce que voit { $name }
preview-label = Le téléphone comme le voit { $name }
preview-language = Langue du téléphone
preview-screen = Page du téléphone
preview-fetching = Dessin du téléphone
preview-stale = L’image n’est peut-être pas à jour. { $reason }
preview-note = Le résultat si vous publiez maintenant. Ce qui n’est pas traduit s’affiche en suédois. Langue : { $language }.
preview-swedish-note = Le résultat si vous publiez maintenant, en suédois.

template-title = Partir d’un modèle
template-lead = Les dates du modèle comptent à partir du lundi de cette semaine.
template-note = Vous pourrez annuler ensuite. Le participant ne voit rien tant que vous n’avez pas publié.
template-none = Il n’y a pas de modèles
template-none-text = Le projet n’a pas de modèles dans votre commune.
template-holds = Activités : { $activities }. Petits objectifs : { $goals }.
template-use = Utiliser
template-add = Ajouter
template-replace = Tout remplacer
template-use-label = Utiliser le modèle { $template }
template-add-label = Ajouter le contenu du modèle { $template }
template-replace-label = Remplacer tout le plan par le modèle { $template }

## Publishing

publish-title = Publier le plan pour { $name }
publish-lead =
    { $count ->
        [one] { $count } chose change.
        [many] { $count } choses changent.
       *[other] { $count } choses changent.
    }
publish-nothing = Rien à publier : { $name } voit déjà ce plan.
publish-note = { $name } verra le changement dans l’appli. Vous pouvez modifier le plan et le publier à nouveau.
publish-changes = Ce qui change
publish-problems = Le plan ne suit pas toutes les règles. Fermez et modifiez ce qui est marqué.
publish-who = Qui reçoit le plan
publish-languages = Langues
publish-swedish = Suédois : rien ne manque
publish-looking = Nous vérifions ce qui est traduit
publish-all = { $language } : rien ne manque
publish-lacking =
    { $count ->
        [one] { $language } : il manque { $count } texte sur { $texts }
        [many] { $language } : il manque { $count } textes sur { $texts }
       *[other] { $language } : il manque { $count } textes sur { $texts }
    }
publish-lacking-note = Ces textes s’affichent en suédois jusqu’à ce que le soutien linguistique les traduise. Il les voit dans sa liste quand vous publiez.
publish-back = Retour
publish-do = Publier pour { $name }
publish-busy = Publication
published-title = Le plan est publié
published-text = { $name } le reçoit maintenant, si le téléphone a du réseau. C’est le plan numéro { $revision }.
published-no-phone = C’est le plan numéro { $revision }. { $name } le verra quand un téléphone sera relié.
published-untranslated =
    { $count ->
        [one] { $count } texte attend sa traduction et s’affiche en suédois pour le moment.
        [many] { $count } textes attendent leur traduction et s’affichent en suédois pour le moment.
       *[other] { $count } textes attendent leur traduction et s’affichent en suédois pour le moment.
    }
published-person = Vers la page : { $name }
published-stay = Rester dans le plan

change-step = Marche
change-notice = Mot
change-notice-gone = Le mot avec le plan est supprimé.
change-added = Nouveau
change-moved = Déplacé
change-cancelled = Annulé
change-restored = Rétabli
change-changed = Modifié
change-removed = Supprimé
change-goal-added = Nouvel objectif
change-goal-changed = Objectif modifié
change-goal-removed = Objectif supprimé
change-goals = Objectifs
change-goals-order = L’ordre des petits objectifs change.

## Two coaches at the same plan

clash-title = Deux personnes ont modifié le même plan
clash-lead = { $name } a enregistré le plan ({ $moment }) pendant que vous écriviez. Rien n’est perdu. Choisissez ce qu’il faut garder.
clash-left = Choisissez d’abord ce qu’il faut garder. Reste à choisir : { $count }
clash-note = Vous pouvez annuler votre choix avec Ctrl Z.
clash-mine = Votre version
clash-mine-note = Pas encore enregistrée
clash-theirs = L’autre version ({ $name })
clash-theirs-note = Enregistrée : { $moment }
clash-differs = Différent :
clash-keep-mine = Garder la mienne
clash-keep-theirs = Prendre l’autre version ({ $name })
clash-merge = Réunir les deux
clash-no-clash = Vous avez modifié des choses différentes. Vous pouvez réunir les deux versions.
clash-choose = Vous avez tous les deux modifié ceci. Choisissez pour réunir :
clash-item = Vous : { $mine } { $name } : { $theirs }
clash-item-label = Ce qu’il faut garder pour { $mine }
clash-undecided = Pas choisi
clash-choose-mine = La mienne
clash-gone = Supprimé.
item-step = Le participant est sur : { $step }
item-notice = Mot avec le plan : « { $text } »
item-goal = Objectif : { $title } ({ $step }). { $how }
item-except = Annulé : { $days }

## Translations

phrases-missing =
    { $count ->
        [one] { $count } texte à traduire
        [many] { $count } textes à traduire
       *[other] { $count } textes à traduire
    }
phrases-done = Tout est traduit
phrases-label = Textes à traduire ({ $language }), les plus attendus d’abord
phrases-show = Afficher
phrases-show-missing = À traduire
phrases-show-all = Tous
phrases-none = Tout est traduit
phrases-none-text = Quand un coach publie quelque chose de nouveau, cela arrive ici.
phrases-choose = Choisissez un texte dans la liste.
tone-missing = À traduire
tone-machine = Machine, pas vérifié
tone-person = Traduit
phrase-awaited =
    { $count ->
        [0] { $use }, personne n’attend, depuis { $moment }
        [one] { $use }, { $count } participant attend, depuis { $moment }
        [many] { $use }, { $count } participants attendent, depuis { $moment }
       *[other] { $use }, { $count } participants attendent, depuis { $moment }
    }
phrase-use-activity = Activité
phrase-use-goal = Petit objectif
phrase-use-notice = Mot du coach
phrase-use-place = Lieu
phrase-use-bring = À apporter
phrase-use-step = Marche
phrase-where-activity = Le nom d’une activité. Il est dans le planning et sur la première page : restez court.
phrase-where-goal = Un petit objectif, ou comment faire. Parlez au participant : dites ce qu’il faut faire.
phrase-where-notice = Un mot du coach au participant. Écrivez comme le coach parle : gentiment et clairement.
phrase-where-place = Le nom d’un lieu. Gardez les noms écrits sur les panneaux et expliquez si besoin.
phrase-where-bring = Ce qu’il faut apporter. C’est écrit après le mot « Apportez ».
phrase-where-step = Une marche de l’escalier, ou ce qui attend en haut. C’est écrit sur l’escalier : restez court.
phrase-source = Suédois, l’original
phrase-form = Traduction : { $language }
phrase-in = Traduction : { $language }
phrase-save = Enregistrer et voir le suivant
phrase-saving = Enregistrement
phrase-saved =
    { $count ->
        [0] « { $source } » est enregistré. Aucun téléphone ne l’attend pour le moment.
        [one] « { $source } » est enregistré. { $count } téléphone le reçoit.
        [many] « { $source } » est enregistré. { $count } téléphones le reçoivent.
       *[other] « { $source } » est enregistré. { $count } téléphones le reçoivent.
    }
phrase-by-person = Traduit par { $name }
phrase-by-machine = Traduit par une machine, pas vérifié
phrase-clash-mine = Pas enregistrée
phrase-clash-theirs = Enregistrée pendant que vous écriviez
phrase-keep-mine = Garder la mienne
phrase-keep-theirs = Prendre l’autre
phrase-on-phone = Sur le téléphone
phrase-on-phone-note = Autour du texte, il y a des exemples.

## Reminders on the participant's phone. They stand on a locked screen: nothing in them may say anything of the person, not
## even whose they are. The app's name stands over each.

push-tomorrow = Vous avez quelque chose dans votre planning demain. Ouvrez Stegvis.
push-today = Vous avez quelque chose dans votre planning aujourd’hui. Ouvrez Stegvis.
push-soon = Vous avez quelque chose dans votre planning dans moins d’une heure. Ouvrez Stegvis.
push-message = Vous avez un nouveau message. Ouvrez Stegvis.
push-plan = Vous avez un nouveau plan. Ouvrez Stegvis.

## What a participant wishes of goals

wish-language = Langue choisie par le participant : { $language }.
wish-title = L’objectif tel qu’il sera dans le plan
wish-title-note = Écrivez en suédois. Le texte sera traduit comme tout le reste du plan.
wish-accept = Ajouter au plan
wish-accepting = Ajout en cours
wish-answer = Répondre seulement
wish-word = Votre réponse
wish-word-note = { $name } voit la réponse dans l’escalier et la reçoit comme message.
wish-send = Envoyer la réponse
goal-too-big = Le participant veut un objectif plus petit. Écrivez un objectif plus petit, ou plusieurs. La publication du plan répond à cette demande.

## Erasing a participant

erasure-erase = Tout effacer
erasure-decline = Refuser
erasure-erase-title = Effacer toutes les données de { $name } ?
erasure-erase-lead = Le plan, les réponses, les messages et le téléphone disparaissent pour toujours, pour vous aussi. Cela ne peut pas être annulé.
erasure-law = La loi oblige-t-elle la commune à garder quelque chose ? Vérifiez d’abord que c’est dans le système de la commune. Les sauvegardes peuvent garder les données jusqu’à leur remplacement.
erasure-name = Écrivez le nom : { $name }
erasure-erasing = Effacement
erasure-decline-title = Refuser la demande de { $name } ?
erasure-decline-lead = Vous écrivez pourquoi. Cela arrive comme un message.
erasure-reason = Pourquoi n’est-ce pas possible ?
erasure-reason-draft = J’ai lu que vous voulez faire effacer vos données. Ce n’est pas possible, parce que … Si vous n’êtes pas d’accord, vous pouvez porter plainte auprès de l’autorité suédoise de protection des données, Integritetsskyddsmyndigheten, IMY.
erasure-send = Envoyer la réponse
erasure-keep = Annuler
