### Status: unchecked (machine-made)

app-name = Stegvis

## In the same place on every screen

tabs = Menu
today = Aujourd’hui
schedule = Planning
steps = Escalier
messages = Coach
help = Aide
language = Langue
close = Fermer
understood = OK
coach-nameless = votre coach
coach-named = { $name }, votre coach

listen = Écouter
listen-stop = Arrêter

## First start

welcome-title = Choisir la langue
welcome-title-en = Choose language
welcome-title-ar = اختر اللغة
welcome-title-ti = ቋንቋ ምረጽ
languages = Langues à choisir
languages-loading = Chargement des langues
languages-unreachable = Nous ne pouvons pas charger d’autres langues maintenant. Vous pouvez commencer en suédois et changer de langue plus tard.
try-again = Réessayer
language-loading = Chargement : { $name }
language-unreachable = Cette langue n’est pas encore sur le téléphone. Il faut du réseau pour la charger.
language-unchecked = Un ordinateur a traduit une partie de l’appli. Personne n’a encore tout vérifié.

enter-title = Ouvrir avec le code
enter-lead = Votre coach vous donne un code.
enter-label = Écrivez le code
enter-note = Huit lettres et chiffres. Majuscules ou minuscules, les deux marchent.
enter-next = Suivant
enter-busy = Ouverture
enter-shape = Cela ne ressemble pas à un code. Un code a huit lettres et chiffres. Regardez-le encore une fois.
enter-camera = Votre coach vous montre un carré avec des points noirs ? Ouvrez l’appareil photo du téléphone et tenez-le devant le carré. Stegvis va s’ouvrir.
enter-scan = Lire avec l’appareil photo
enter-scan-denied = L’appareil photo ne peut pas être utilisé. Écrivez plutôt le code.
enter-sees = Le code dit seulement qui vous êtes. Il marche une fois.
ended-title = Il vous faut un nouveau code
ended-text = Ce téléphone est déconnecté de Stegvis. Demandez un nouveau code à votre coach. Ce que vous avez fait est encore sur le téléphone.
emptied-text = Le téléphone a effacé ce que l’appli avait gardé. Demandez un nouveau code à votre coach. Ce qui était envoyé n’est pas perdu.
pin-thrown-away = Le code PIN était oublié, ou il y a eu trop d’essais. Le téléphone a effacé ce que Stegvis avait gardé. Demandez un nouveau code à votre coach. Ce qui était envoyé n’est pas perdu.

## Today

in-minutes =
    { $count ->
        [one] Dans { $count } minute
        [many] Dans { $count } minutes
       *[other] Dans { $count } minutes
    }
in-hours =
    { $count ->
        [one] Dans { $count } heure
        [many] Dans { $count } heures
       *[other] Dans { $count } heures
    }
now = Maintenant
tour = Voir comment marche l’appli
tour-place = { $stop } sur { $stops }
tour-skip = Passer
tour-end = Commencer
how-was-it = C’était comment ?
feeling-good = Bien
feeling-so-so = Moyen
feeling-bad = Pas bien
how-was-it-sees = { $coach } voit ce que vous répondez. Répondez seulement si vous voulez.
support-ask = Recevez-vous l’aide qu’il vous faut ?
enough-yes = Oui
enough-partly = En partie
enough-no = Non
support-sees = { $coach } ne voit pas ce que vous répondez. La direction du projet voit combien de personnes donnent chaque réponse, mais pas de noms. Répondez seulement si vous voulez.
support-thanks = Merci pour votre réponse.
support-more = Voulez-vous dire ce qu’il vous faut ?
not-now = Pas maintenant
news-title = { $coach } a changé votre plan
news-step = Nouvelle marche
news-added = Nouveau
news-moved = Nouvelle heure
news-cancelled = Annulé
news-restored = A lieu quand même
news-place = Nouveau lieu
news-changed = Changé
news-removed = Supprimé
news-goal-added = Nouvel objectif
news-goal-changed = Objectif changé
news-goal-removed = Objectif supprimé
news-more =
    { $count ->
        [one] et { $count } de plus
        [many] et { $count } de plus
       *[other] et { $count } de plus
    }
tomorrow = Demain
yesterday = Hier
until = jusqu’à { $time }
fact-where = Où
fact-who = Avec qui
bring = Apportez { $things }
fact-bring = Apportez
to-say = Phrases utiles
to-say-always = Phrases toujours utiles
later = Plus tard
next-up = Ensuite
day-and-time = { $day }, { $time }
step-of = Marche { $step } sur { $steps }
goal-next = Un petit objectif
step-top = Vous êtes en haut
message-new = Nouveau message de la part de { $name }

free-title = Rien dans le planning aujourd’hui
over-title = Fini pour aujourd’hui
free-until = La prochaine fois, c’est { $day }.
free-until-tomorrow = La prochaine fois, c’est demain.
free-until-later = Il n’y a rien d’autre dans le planning pour le moment.
no-plan-title = Pas encore de plan
no-plan-text = { $coach } prépare votre plan. Vous le verrez ici quand il sera prêt.

loading = Chargement de votre planning
rest-loading = Chargement du reste de l’appli
loading-more = Quand le réseau est mauvais, cela prend un moment. Vous pouvez poser le téléphone.

## Answers

answer-coming = Je viens
answer-cannot = Je ne peux pas venir
answer-late = Je serai en retard
answer-here = Je suis là
answered-coming = Vous venez
answered-cannot = Vous ne pouvez pas venir
answered-late =
    { $count ->
        [one] Vous aurez { $count } minute de retard
        [many] Vous aurez { $count } minutes de retard
       *[other] Vous aurez { $count } minutes de retard
    }
answered-here = Vous êtes là
answer-undo = Annuler la réponse
answer-on-phone = La réponse est gardée sur le téléphone. Elle sera envoyée à { $coach } quand vous aurez du réseau.
answer-sent = La réponse est envoyée à { $coach }.
answer-read = { $coach } a vu votre réponse.
answer-sees = { $coach } voit votre réponse.
answer-sees-undo = { $coach } voit votre réponse. Vous pouvez l’annuler.
why = Pourquoi ne pouvez-vous pas venir ?
why-about = { $what }, { $time }
late = Combien de retard aurez-vous ?
late-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } minutes
       *[other] { $count } minutes
    }
reason-ill = Je suis malade
reason-child-ill = Mon enfant est malade
reason-doctor = Je vais chez le médecin
reason-travel = Je n’ai pas de transport
reason-no-strength = Je n’ai pas la force aujourd’hui
reason-other = Autre chose

## Schedule

week = Semaine { $number }
week-short = S. { $number }
week-before = Voir la semaine d’avant, semaine { $number }
week-after = Voir la semaine d’après, semaine { $number }
week-this = Voir cette semaine
month-show = Voir le mois
week-show = Voir la semaine
month-previous = Avant
month-next = Après
month-turn = Voir { $month }
month-day =
    { $count ->
        [one] { $day }, { $count } activité
        [many] { $day }, { $count } activités
       *[other] { $day }, { $count } activités
    }
day-free = Rien dans le planning
mark-coming = Vous venez
mark-cannot = Vous ne pouvez pas venir
mark-coming-waiting = Vous venez. En attente de réseau.
mark-cannot-waiting = Vous ne pouvez pas venir. En attente de réseau.
mark-late = Vous serez en retard
mark-late-waiting = Vous serez en retard. En attente de réseau.
mark-here-waiting = Vous êtes là. En attente de réseau.
mark-cancelled = Annulé
cancelled-text = Vous n’avez pas besoin de venir.
past-text = C’est déjà passé.
gone-title = Ce n’est plus dans le planning
gone-text = Votre coach a changé le plan. Regardez le planning pour voir ce qui est prévu maintenant.

## The schedule in the calendar of the phone

calendar-add = Ajouter au calendrier du téléphone
calendar-title = Le planning dans le calendrier du téléphone
calendar-text = Vous verrez le planning dans le calendrier de votre téléphone. Quand le plan change, le calendrier change aussi.
calendar-once = Vous verrez le planning, tel qu’il est maintenant, dans le calendrier de votre téléphone. Quand le plan change, faites-le encore une fois.
calendar-sees = La personne qui a le lien peut voir votre planning. Ne le donnez à personne.
calendar-open = Ouvrir le calendrier
calendar-remove = Supprimer le lien
calendar-removed = Le lien est supprimé. Le calendrier ne reçoit plus rien d’ici.

## Swedish public holidays: what people in Sweden call the day follows under the translation

holiday-new-year = Jour de l’An
holiday-epiphany = Épiphanie
holiday-good-friday = Vendredi saint
holiday-easter = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-first-of-may = Premier mai
holiday-ascension = Ascension
holiday-pentecost = Pentecôte
holiday-national-day = Fête nationale de la Suède
holiday-midsummer-eve = Veille de la Saint-Jean suédoise
holiday-midsummer = Saint-Jean suédoise
holiday-all-saints = Toussaint
holiday-christmas-eve = Veille de Noël
holiday-christmas = Noël
holiday-boxing-day = Lendemain de Noël
holiday-new-years-eve = Réveillon du Nouvel An

## The staircase and its small goals

steps-top = En haut : { $top }
steps-label =
    { $steps ->
        [one] L’escalier a { $steps } marche. Vous êtes sur la marche { $step }. En haut : { $top }.
        [many] L’escalier a { $steps } marches. Vous êtes sur la marche { $step }. En haut : { $top }.
       *[other] L’escalier a { $steps } marches. Vous êtes sur la marche { $step }. En haut : { $top }.
    }
steps-label-top = Vous avez monté tout l’escalier. Vous êtes en haut : { $top }.
step-word = Marche
step-done = Fini
step-here = Vous êtes ici
step-coming = À venir
goals-done =
    { $count ->
        [one] { $done } sur { $count } petit objectif
        [many] { $done } sur { $count } petits objectifs
       *[other] { $done } sur { $count } petits objectifs
    }
goals-count =
    { $count ->
        [one] { $count } petit objectif
        [many] { $count } petits objectifs
       *[other] { $count } petits objectifs
    }
goals = Petits objectifs
goals-of-step = Petits objectifs de la marche { $step }
goals-none = Il n’y a pas encore de petits objectifs sur cette marche.
goal-now = Maintenant
goal-done = Fini
goal-done-waiting = Fini. En attente de réseau.
goal-of-step = Petit objectif de la marche { $step }
goal-how = Comment faire
goal-do = Je l’ai fait
goal-did = Vous l’avez fait
goal-cheer =
    { $count ->
        [one] Bravo ! C’est votre premier petit objectif.
        [many] Bravo ! Vous avez fait { $count } petits objectifs.
       *[other] Bravo ! Vous avez fait { $count } petits objectifs.
    }
deed-on-phone = C’est gardé sur le téléphone. Ce sera envoyé à { $coach } quand vous aurez du réseau.
deed-sent = C’est envoyé à { $coach }.
deed-read = { $coach } l’a vu.
undo = Annuler
goal-help = Demander de l’aide à { $coach }
goal-smaller = C’est trop grand
goal-smaller-asked = J’ai demandé un objectif plus petit
wish-answered = { $coach } a répondu
goal-own = Proposer mon propre objectif
goal-own-ask = Quel objectif voulez-vous ?
goal-idea-talk = Parler suédois avec quelqu’un
goal-idea-bus = Prendre le bus sans aide
goal-idea-computer = Mieux utiliser l’ordinateur
goal-idea-walk = Marcher un peu chaque jour
goal-own-write = Ou écrivez votre propre objectif
goal-own-long = L’objectif est trop long. Il peut avoir { $max } lettres et signes. Écrivez-le plus court.
goal-own-send = Envoyer
goal-own-sees = { $coach } lit votre objectif et vous répond.
goal-own-wish = Ma proposition : { $goal }
goal-own-enough = Vous avez déjà proposé trois objectifs à { $coach }. Attendez la réponse.
goal-help-text = J’ai besoin d’aide pour : { $goal }
goal-sees = Vous et { $coach } voyez vos objectifs.
goal-gone-title = Cet objectif n’est plus dans votre plan
goal-gone-text = Votre coach a changé le plan. Regardez l’escalier pour voir ce qui est prévu maintenant.

## Messages

messages-sees = Vous et { $coach } lisez ceci, personne d’autre.
messages-label = Messages
messages-empty = Pas encore de messages
messages-empty-text = Écrivez à { $coach } quand vous voulez demander ou raconter quelque chose.
message-write = Écrire un message
message-to = Écrire à { $coach }
message-send = Envoyer
message-too-long = Le message est trop long. Il peut avoir { $max } lettres et signes. Coupez-le en deux.
voice-start = Parler
voice-about = { $coach } entend ce que vous enregistrez, personne d’autre. Le téléphone demande si Stegvis peut utiliser le micro. Répondez oui.
voice-record = Commencer à parler
voice-opening = Ouverture du micro
voice-running = Parlez maintenant. { $coach } l’entendra, personne d’autre. Vous avez deux minutes.
voice-stop = Fini
voice-note = Message vocal
voice-play = Écouter
voice-pause = Pause
voice-denied = Stegvis ne peut pas utiliser le micro. Ouvrez les réglages du navigateur, autorisez le micro pour cette page et réessayez.
voice-failed = L’enregistrement n’a pas marché. Fermez les autres applis qui utilisent le micro et réessayez.
photo-start = Photo
photo-about = { $coach } voit la photo, personne d’autre. La photo ne dit pas où vous êtes.
photo = Photo
photo-failed = La photo ne peut pas être ouverte. Choisissez-en une autre.
throw-away = Jeter
thrown-away = C’est jeté.
attachment-away = Ce n’est pas encore sur le téléphone. Réessayez quand vous aurez du réseau.
ready = Phrases prêtes
ready-late = J’arrive un peu en retard.
ready-ill = Je suis malade.
ready-call = Pouvez-vous m’appeler ?
ready-thanks = Merci !
message-mine = Vous avez écrit à { $time } :
message-theirs = { $name } a écrit à { $time } :
receipt-on-phone = Sur ce téléphone. Sera envoyé quand vous aurez du réseau.
receipt-sent = Envoyé
receipt-read = { $coach } a lu
translated-by = Traduction : { $name }
translated-machine = Un ordinateur a traduit. Personne n’a vérifié.

## After a long absence

back-title = Bon retour, { $name }
back-text = Tout est encore là. Vous êtes sur la marche { $step }.
back-text-top = Tout est encore là.
back-small = Commencez petit à petit. Dites bonjour à { $coach } et trouvez une heure ensemble.
back-hello = Dire bonjour à { $coach }
back-hello-text = Bonjour ! Je suis de retour.
back-sees = Une seule personne voit ce bonjour : { $coach }.
back-today = Voir ce qui se passe aujourd’hui

## Me

swedish-too = Suédois sous le français
yes = Oui
no = Non

size = Taille du texte
size-normal = Normale
size-large = Grande
size-largest = Très grande
look = Couleurs
look-light = Claires
look-dark = Sombres
look-contrast = Plus nettes
reminders = Rappels
reminders-text = Le téléphone peut vous rappeler ce qu’il y a dans votre planning et vous dire quand votre coach écrit. Sur l’écran verrouillé, on voit seulement que vous avez quelque chose, pas quoi.
reminders-sees = Les rappels arrivent seulement chez vous. Google, Apple ou une autre entreprise les envoie au téléphone, mais ne peut pas les lire.
reminders-ask = Le téléphone demande si Stegvis peut afficher des notifications. Répondez Autoriser.
reminders-start = Recevoir des rappels
reminders-on = Le téléphone vous envoie des rappels.
reminders-evening = Le soir d’avant
reminders-hour = Une heure avant
reminders-news = Messages et nouveau plan
reminders-quiet-from = Silence à partir de
reminders-quiet-until = Silence jusqu’à
reminders-quiet-text = À ces heures, vous ne recevez pas de rappels. Pour ne jamais avoir de silence, choisissez deux fois la même heure.
reminders-stop = Arrêter les rappels
reminders-denied = Le téléphone ne peut pas afficher les notifications de Stegvis. Ouvrez les réglages du navigateur, choisissez Stegvis parmi les sites et autorisez les notifications. Puis revenez ici.
reminders-install = Mettez d’abord Stegvis sur l’écran d’accueil : touchez Partager dans Safari et choisissez « Sur l’écran d’accueil ». Ouvrez Stegvis de là.
reminders-absent = Ce navigateur ne peut pas envoyer de rappels.
reminders-failed = Les rappels n’ont pas pu être activés. Vérifiez que vous avez du réseau et réessayez.
pin = Code PIN
pin-on = Activé
pin-off = Désactivé
pin-text = Avec un code PIN, une personne qui emprunte votre téléphone ne peut pas lire votre plan ni vos messages. C’est vous qui choisissez d’en avoir un.
pin-when = Stegvis demande votre code PIN quand vous ouvrez l’appli, et quand vous y revenez après 5 minutes.
pin-if-forgotten = Si vous oubliez votre code PIN, votre coach vous donne un nouveau code. Ce qui n’est pas encore envoyé sera alors perdu.
pin-old = Votre code PIN actuel
pin-new = Nouveau code PIN, 4 à 6 chiffres
pin-again = Le même code PIN encore une fois
pin-start = Activer le code PIN
pin-change = Changer le code PIN
pin-stop = Désactiver le code PIN
pin-is-on = Le code PIN est activé.
pin-set = C’est fait. Stegvis demande maintenant votre nouveau code PIN.
pin-removed = C’est fait. Stegvis ne demande plus de code PIN.
pin-shape = Un code PIN a 4 à 6 chiffres.
pin-differ = Les deux codes PIN ne sont pas les mêmes. Écrivez le même encore une fois.
pin-busy = Un instant
pin-wrong = Ce n’est pas le bon code PIN.
pin-left =
    { $count ->
        [one] Vous pouvez essayer encore { $count } fois. Si ce n’est toujours pas le bon code PIN, le téléphone efface tout ce qui est dans Stegvis, et il vous faudra un nouveau code de votre coach.
        [many] Vous pouvez essayer encore { $count } fois.
       *[other] Vous pouvez essayer encore { $count } fois.
    }
pin-wait =
    { $minutes ->
        [one] Attendez { $minutes } minute avant de réessayer.
        [many] Attendez { $minutes } minutes avant de réessayer.
       *[other] Attendez { $minutes } minutes avant de réessayer.
    }
pin-failed = Cela n’a pas marché. Réessayez.
my-data = Mes données
my-data-about = Qui voit quoi, garder une copie, effacer

## My data

sees = Qui voit quoi ?
sees-answers = Planning et réponses
sees-goals = Escalier et objectifs
sees-messages = Messages
sees-both = Vous et { $coach }
sees-translators = Les personnes qui traduisent
sees-translators-text = Elles voient les textes du plan, mais pas que ce sont les vôtres
sees-manager = La direction
sees-manager-text = Voit seulement des nombres, pas de noms
save-data = Garder une copie
save-data-text = Vous recevez un fichier avec tout ce que Stegvis a sur vous. Il faut du réseau.
save-data-page = Garder mes données
save-data-json = Garder en JSON
save-data-done = Le fichier est sur le téléphone.

erase = Effacer mes données
erase-text = Vous pouvez demander à la commune d’effacer tout ce que Stegvis a sur vous. Vous recevez une réponse en un mois au plus. Parfois, la loi dit qu’une partie doit être gardée. Quand tout est effacé, vous ne pouvez plus utiliser l’appli.
erase-ask = Demander d’effacer mes données
erase-asked = Vous l’avez demandé le { $day }
erase-sees = { $coach } voit que vous l’avez demandé.

## Locked by a PIN

lock-title = Écrivez votre code PIN
lock-erase = Effacer
lock-open = Ouvrir
lock-forgotten = J’ai oublié mon code PIN
lock-forgotten-title = Vous avez oublié votre code PIN ?
lock-forgotten-text = Il vous faut alors un nouveau code de votre coach. Tout ce que Stegvis a gardé sur le téléphone sera effacé. Votre plan et ce que vous avez envoyé ne sont pas perdus.
lock-forgotten-lost = Vous avez fait quelque chose sans réseau qui n’est pas encore envoyé ? Ce sera perdu. Le téléphone ne peut pas voir combien il y en a quand l’appli est verrouillée.
lock-try-again = Réessayer
lock-throw-away = Effacer et écrire un nouveau code

## Sign out

sign-out = Se déconnecter
sign-out-title = Vous déconnecter ?
sign-out-text = Tout sera effacé du téléphone. Votre coach garde votre plan. Il vous faudra un nouveau code pour revenir.
sign-out-unsent =
    { $count ->
        [one] { $count } chose n’est pas encore envoyée. Attendez d’avoir du réseau, sinon elle sera perdue.
        [many] { $count } choses ne sont pas encore envoyées. Attendez d’avoir du réseau, sinon elles seront perdues.
       *[other] { $count } choses ne sont pas encore envoyées. Attendez d’avoir du réseau, sinon elles seront perdues.
    }
sign-out-stay = Rester

## Help

help-call = Appeler { $coach }
help-write = Écrire à { $coach }
call-ask = Demander un appel à { $coach }
call-asked = Vous avez demandé à { $coach } de vous appeler
help-code = Vous n’avez pas de code ? Demandez à la personne qui vous aide dans le projet.
help-screens = Ce qu’il y a dans l’appli
help-today = Ce qui se passe maintenant et plus tard
help-schedule = Ce que vous faites chaque semaine
help-steps = Où vous êtes dans l’escalier
help-messages = Messages avec votre coach
help-danger = Quelqu’un est en danger ? Appelez le 112.

## When the server refuses something that one did. Say what to do; blame nobody.

refused-title = Une chose n’a pas pu être gardée
refused-no-such-occurrence = Vous avez répondu à une chose qui n’est plus dans le planning. Regardez le planning pour voir ce qui est prévu maintenant.
refused-occurrence-cancelled = Vous avez répondu à une chose qui est annulée. Vous n’avez rien à faire.
refused-no-such-goal = Cet objectif n’est plus dans votre plan. Regardez l’escalier pour voir ce qui est prévu maintenant.
refused-no-such-own-goal = Votre proposition n’est plus là. Regardez l’escalier pour voir si l’objectif est maintenant dans le plan.
refused-too-many-own-goals = Vous avez déjà trois objectifs à vous qui attendent une réponse. Attendez la réponse, ou annulez-en un.
refused-no-such-message = Ce message n’existe plus. Vous n’avez rien à faire.
refused-unknown-language = Cette langue n’est pas ici. Choisissez une autre langue.
refused-no-such-plan = Ce plan n’existe plus. Vous n’avez rien à faire.
refused-no-such-attachment = Un message vocal ou une photo n’est pas arrivé et n’est plus sur le téléphone. Faites-le encore une fois.
refused-unreadable = Le serveur n’a pas compris ce que vous avez fait. Fermez l’appli, rouvrez-la et faites-le encore une fois.
