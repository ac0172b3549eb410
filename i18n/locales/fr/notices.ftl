### Status: unchecked (machine-made)

notice-from-coach = { $coach } écrit
notice-offline = Pas de réseau.
notice-away = Stegvis ne répond pas pour le moment.
notice-saved-today = Gardé aujourd’hui à { $time }.
notice-saved-day = Gardé { $day } à { $time }.
notice-not-kept = Le téléphone n’a pas la place pour garder cela. Laissez l’appli ouverte jusqu’à ce que tout soit envoyé.
notice-no-storage = Ici, rien n’est gardé, comme dans une fenêtre privée. Laissez l’appli ouverte jusqu’à ce que tout soit envoyé.
notice-lost = Quelque chose qui n’était pas envoyé n’a pas pu être lu sur le téléphone. Regardez s’il manque une chose et refaites-la.
notice-old-app = Il faut mettre l’appli à jour. Fermez-la et rouvrez-la quand vous aurez du réseau.
notice-newer = Il y a du nouveau ici. Pour le voir, fermez l’appli et rouvrez-la quand vous aurez du réseau.
