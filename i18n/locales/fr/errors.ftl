### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = Le serveur n’a pas pu lire ce qui a été envoyé. Rechargez la page et réessayez.
error-invalid-parameter = L’adresse est mal écrite. Revenez en arrière et réessayez.
error-body-too-large = Ce qui a été envoyé est trop grand. Coupez-le en plus petites parties.
error-encoding-unsupported = Ce qui a été envoyé est compressé et le serveur ne peut pas le lire. Envoyez-le sans compression.
error-newer-version = Votre appli est plus récente que le serveur. Ce que vous avez fait n’est pas perdu. Réessayez plus tard.
error-not-found = Ce que vous cherchez n’est pas ici. Revenez au début.
error-method-not-allowed = On ne peut pas faire comme cela. Revenez en arrière et réessayez.

## Signing in and pairing.

error-not-signed-in = Il faut vous connecter à nouveau.
error-erased = Tout ce que nous avions sur vous est effacé, car vous l’avez demandé. Il ne reste rien sur le téléphone non plus.
error-not-allowed = Votre compte ne permet pas de faire cela. Revenez au début.
error-wrong-password = L’adresse e-mail ou le mot de passe ne sont pas bons. Réessayez.
error-locked-out = Le mot de passe était faux trop de fois. Attendez un moment et réessayez.
error-too-many-requests = Il y a eu beaucoup d’essais en peu de temps. Attendez un moment et réessayez.
error-code-wrong = Le code n’est pas bon. Regardez le code et écrivez-le encore une fois.
error-code-used = Le code a déjà servi. Demandez un nouveau code à votre coach.
error-code-expired = Le code est trop vieux. Demandez un nouveau code à votre coach.

## Plans and translations.

error-plan-conflict = Quelqu’un d’autre a changé le plan. Comparez les deux et choisissez.
error-plan-invalid = Il faut changer quelque chose dans le plan avant de l’enregistrer.
error-plan-file-invalid = Quelque chose dans le fichier du plan ne peut pas être lu. Corrigez la ligne et réessayez.
error-plan-file-unknown-key = Le fichier du plan a une clé qui n’existe pas. Corrigez ou enlevez la ligne.
error-plan-file-no-such-date = Le fichier du plan a une date qui n’existe pas. Corrigez la date.
error-plan-file-ends-before-start = Le fichier du plan a une activité qui finit avant de commencer. Corrigez les heures.
error-plan-file-no-end = Le fichier du plan a une activité de chaque semaine sans dernier jour. Écrivez un dernier jour.
error-plan-file-unknown-participant = Le fichier du plan est pour une personne que vous ne suivez pas. Corrigez le nom.
error-translation-conflict = Quelqu’un d’autre a enregistré une traduction du même texte. Comparez les deux et choisissez.
error-unknown-language = Cette langue n’est pas encore ici. Choisissez une autre langue.
error-push-service-unknown = Il n’est pas possible d’envoyer des rappels à ce navigateur. Essayez un autre navigateur.

## Voice notes and photos.

error-attachment-conflict = Il y a déjà autre chose ici. Enregistrez ou prenez la photo encore une fois.
error-attachment-unsupported = Ce son ou cette photo ne peut pas être envoyé ici. Enregistrez ou prenez une photo dans l’appli.
error-attachment-tells-more = La photo dit où et quand elle a été prise. Envoyez-la avec l’appli, qui enlève ces données.
error-attachments-full = Il n’y a plus de place pour des messages vocaux et des photos. Écrivez plutôt, et dites-le à votre coach.

## The server and its start.

error-locale-file-broken = Un fichier de langue ne peut pas être lu. Les autres langues marchent. Lancez « stegvis i18n check » et corrigez le fichier.
error-database-newer = La base de données vient d’une version plus récente de Stegvis. Installez cette version ou une version plus récente.
error-database-older = La base de données vient d’une version plus ancienne de Stegvis. Démarrez une fois le serveur de cette version et réessayez.
error-database-unreachable = Pas de contact avec la base de données. Vérifiez qu’elle est en marche et que l’adresse dans --database est bonne.
error-database-unsound = Il y a un problème dans la base de données. Restaurez une sauvegarde avec « stegvis restore » ou demandez de l’aide.
error-database-not-empty = Il y a déjà une base de données. Choisissez un dossier de données vide ou remplacez-la avec --force.
error-database-in-use = Un serveur utilise la base de données. Arrêtez le serveur et réessayez.
error-backup-exists = Il y a déjà un fichier avec ce nom. Choisissez un autre nom ou remplacez le fichier avec --force.
error-backup-unreadable = Le fichier n’est pas une sauvegarde de ce type de base de données, ou il est abîmé. Choisissez un autre fichier.
error-program-missing = Il manque un programme de PostgreSQL. Installez les programmes clients de PostgreSQL et réessayez.
error-file-unusable = Le fichier ne peut pas être lu ou écrit. Vérifiez le chemin, les droits et la place sur le disque.
error-address-taken = Un autre programme utilise déjà l’adresse. Fermez ce programme ou choisissez une autre adresse avec --listen.
error-folder-unwritable = On ne peut pas écrire dans le dossier de données. Changez les droits du dossier ou choisissez un autre dossier avec --data.
error-unreachable = Pas de contact avec le serveur. Ce que vous avez fait n’est pas perdu. Réessayez dans un moment.
error-storage-full = Le serveur est plein, rien de nouveau ne peut être enregistré. Ce que vous avez fait n’est pas perdu. Réessayez dans un moment.
error-busy = Le serveur a beaucoup à faire. Ce que vous avez fait n’est pas perdu. Réessayez dans un moment.
error-internal = Quelque chose n’a pas marché chez nous. Ce que vous avez fait n’est pas perdu. Réessayez dans un moment.
