### Status: unchecked (machine-made)

## Always of use, at every activity

say-common-name = Bonjour, je m’appelle …
say-common-not-understand = Je ne comprends pas.
say-common-again = Pouvez-vous répéter ?
say-common-slower = Pouvez-vous parler un peu plus lentement ?
say-common-meaning = Que veut dire ce mot ?
say-common-in-swedish = Comment ça s’appelle en suédois ?
say-common-help = Pouvez-vous m’aider ?
say-common-interpreter = J’ai besoin d’un interprète.
say-common-toilet = Où sont les toilettes ?
say-common-thanks = Merci pour votre aide !

## A meeting with one's coach or somebody else

say-meeting-appointment = Bonjour, j’ai rendez-vous avec …
say-meeting-late = Excusez-moi pour le retard.
say-meeting-question = J’ai une question.
say-meeting-wish = Je voudrais parler de …
say-meeting-write = Pouvez-vous l’écrire ?
say-meeting-hard = C’est difficile pour moi en ce moment.
say-meeting-agree = Ça me va.
say-meeting-next = Quand est-ce qu’on se revoit ?

## Learning Swedish

say-swedish-pronounce = Comment ça se prononce ?
say-swedish-spell = Comment ça s’écrit ?
say-swedish-page = On est à quelle page ?
say-swedish-correct = Est-ce que c’est juste ?
say-swedish-homework = Qu’est-ce qu’on a comme devoirs ? (à faire à la maison)
say-swedish-together = On s’entraîne ensemble ?
say-swedish-myself = Je veux essayer par moi-même.
say-swedish-speak = On peut parler suédois ?

## Trying and practising work tasks, often in a group

say-work-training-show = Pouvez-vous me montrer ?
say-work-training-next = Qu’est-ce que je dois faire maintenant ?
say-work-training-right = Est-ce que je fais ça bien ?
say-work-training-done = Voilà, j’ai fini.
say-work-training-tools = Où sont les outils ?
say-work-training-gloves = J’ai besoin de gants.
say-work-training-break = C’est quand, la pause ?
say-work-training-together = On s’aide ?

## Working at a real workplace to learn

say-practice-new = Bonjour, je viens d’arriver ici. Je fais un stage.
say-practice-supervisor = Qui est mon tuteur de stage ? (la personne qui montre le travail)
say-practice-changing-room = Où est le vestiaire ?
say-practice-show = Pouvez-vous me montrer encore une fois ?
say-practice-done = J’ai fini. Qu’est-ce que je peux faire maintenant ?
say-practice-break = On a la pause à quelle heure ?
say-practice-careful = Attention !
say-practice-sick = Bonjour, je suis malade et je ne peux pas venir aujourd’hui.

## Writing a CV and applying for jobs

say-job-search-looking = Je cherche du travail.
say-job-search-worked = J’ai travaillé comme …
say-job-search-good = Je sais bien faire …
say-job-search-cv = Pouvez-vous lire mon CV ?
say-job-search-hours = Je peux travailler à temps plein ou à temps partiel.
say-job-search-interview = Je vais à un entretien d’embauche.
say-job-search-start = Quand est-ce que je peux commencer ?

## A meeting with a job coach, who helps at the workplace

say-job-coach-wish = Je voudrais travailler dans …
say-job-coach-well = Ça se passe bien au travail.
say-job-coach-hard = C’est trop difficile pour moi.
say-job-coach-along = Pouvez-vous venir avec moi au travail ?
say-job-coach-boss = Pouvez-vous parler à mon chef ?
say-job-coach-pause = J’ai parfois besoin d’une pause.
say-job-coach-other = Je voudrais essayer autre chose.

## Visiting a school or a workplace to see how it is, often by bus

say-study-visit-meet = Où est-ce qu’on se retrouve ?
say-study-visit-bus = Quel bus est-ce que je dois prendre ?
say-study-visit-stop = On descend ici ?
say-study-visit-lost = Je ne trouve pas. Pouvez-vous venir me chercher ?
say-study-visit-work = Quel est votre travail ?
say-study-visit-skills = Que faut-il savoir faire pour travailler ici ?
say-study-visit-photo = Je peux prendre une photo ?
say-study-visit-back = On revient à quelle heure ?

## Guidance about studies and careers

say-guidance-become = Je voudrais devenir …
say-guidance-education = Quelle formation est-ce qu’il me faut ?
say-guidance-long = Ça prend combien de temps ?
say-guidance-grades = J’ai des notes de l’école de mon pays.
say-guidance-apply = Comment fait-on pour s’inscrire ?
say-guidance-last-day = Quel est le dernier jour pour s’inscrire ?
say-guidance-cost = Combien ça coûte ?

## Learning to use a computer or a phone

say-computer-log-in = Comment est-ce que je me connecte ?
say-computer-password = J’ai oublié mon mot de passe.
say-computer-click = Où est-ce que je dois cliquer ?
say-computer-mistake = Je n’ai pas appuyé au bon endroit.
say-computer-save = Comment est-ce que j’enregistre ?
say-computer-print = Comment est-ce que j’imprime ?
say-computer-broken = Ça ne marche pas.
say-computer-bankid = Je n’ai pas BankID. (l’appli qui montre qui l’on est)

## Money and the household

say-economy-cost = Combien ça coûte ?
say-economy-expensive = C’est trop cher pour moi.
say-economy-bill = J’ai reçu une facture.
say-economy-when = Quand est-ce que je dois payer ?
say-economy-parts = Je peux payer en plusieurs fois ?
say-economy-receipt = Je peux avoir un reçu ?
say-economy-form = Pouvez-vous m’aider à remplir le formulaire ?
say-economy-save = Je veux mettre de l’argent de côté.

## How society works: rights, duties, authorities

say-civic-letter = J’ai reçu une lettre. Qu’est-ce qui est écrit ?
say-civic-authority = Quel service public est-ce que je dois contacter ?
say-civic-right = Est-ce que j’y ai droit ?
say-civic-allowed = Est-ce qu’on a le droit de faire ça ?
say-civic-sign = Où est-ce que je dois signer ?
say-civic-emergency = Appelez le 112 !
say-civic-different = Dans mon pays, c’est différent.

## Health and well-being

say-health-how = Comment vous sentez-vous ?
say-health-better = Je me sens mieux maintenant.
say-health-pain = J’ai mal ici.
say-health-sleep = Je dors mal.
say-health-tired = Je ressens de la fatigue aujourd’hui.
say-health-worried = Je m’inquiète.
say-health-book = Je voudrais prendre rendez-vous.
say-health-medicine = Je prends des médicaments.

## Exercise

say-fitness-changing-room = Où est le vestiaire ?
say-fitness-locker = Où est-ce que je peux mettre mes affaires sous clé ?
say-fitness-machine = Comment on utilise cette machine ?
say-fitness-times = Je dois le faire combien de fois ?
say-fitness-easier = Est-ce qu’il y a un exercice plus facile ?
say-fitness-pain = Ça fait mal ici.
say-fitness-rest = J’ai besoin de me reposer un peu.
say-fitness-praise = Bravo !

## A walk together

say-walk-start = On commence où ?
say-walk-far = On va marcher jusqu’où ?
say-walk-slower = On peut marcher un peu moins vite ?
say-walk-rest = On peut s’asseoir et se reposer un moment ?
say-walk-together = On marche ensemble ?
say-walk-weather = Quel beau temps !
say-walk-cold = J’ai un peu froid.

## Cooking together

say-cooking-hands = Où est-ce que je peux me laver les mains ?
say-cooking-not-eat = Je ne mange pas de …
say-cooking-allergic = J’ai une allergie à …
say-cooking-pork = Est-ce qu’il y a du porc dans le plat ?
say-cooking-cut = Je coupe les légumes ?
say-cooking-taste = Vous voulez goûter ?
say-cooking-good = C’était très bon !
say-cooking-dishes = Je peux faire la vaisselle.

## Painting, music, sewing and the like

say-creative-try = Je peux essayer ?
say-creative-how = Comment on fait ?
say-creative-material = Où sont le papier et la peinture ?
say-creative-borrow = Je peux emprunter les ciseaux ?
say-creative-praise = C’est très joli, ce que vous avez fait !
say-creative-home = On fait comme ça dans mon pays.
say-creative-tidy = On range ?

## Any other activity

say-other-first-time = C’est la première fois que je viens.
say-other-where = Où est-ce que je dois aller ?
say-other-who = À qui est-ce que je dois parler ?
say-other-bring = Qu’est-ce que je dois apporter ?
say-other-start = Ça commence quand ?
say-other-end = Ça finit quand ?
say-other-seat = La place est libre ?
