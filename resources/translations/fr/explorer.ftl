# L’explorateur : parcourir les choses d’une image avec des touches. Entendu à chaque touche : court, le nom d’abord.

## Une chose. $name un nom (« tasse ») ou un texte, $place comme « à droite », $size comme « de petite taille »

explorer-object = { $name }, { $place }.
explorer-object-maybe = Peut-être { $name }, { $place }.
explorer-object-sized = { $name }, { $place }, { $size }.
explorer-object-maybe-sized = Peut-être { $name }, { $place }, { $size }.
explorer-code = { $name }, { $place }.
explorer-text = { $name }, texte, { $place }.
# Là où il n’y a que du texte.
explorer-text-only = { $name }, { $place }.
# Dans une partie d’une fenêtre qui n’est pas son contenu.
explorer-text-part =
    { $part ->
        [title-bar] { $name }, barre de titre, { $place }.
        [menu-bar] { $name }, barre de menus, { $place }.
        [tool-bar] { $name }, barre d’outils, { $place }.
        [address-bar] { $name }, barre d’adresse, { $place }.
        [tab-bar] { $name }, onglet, { $place }.
        [side-bar] { $name }, barre latérale, { $place }.
        [status-bar] { $name }, barre d’état, { $place }.
        [buttons] { $name }, bouton, { $place }.
       *[chart] { $name }, dans le graphique, { $place }.
    }
# $name est le début d’un texte de plusieurs lignes.
explorer-text-long = { $name }, { $count } lignes, { $place }.
# $name : « Graphique à barres « Ventes » »
explorer-chart = { $name }, { $place }.
# Les lettres trouvent un tableau par ce nom.
explorer-table-name = Tableau
explorer-table =
    { $columns ->
        [1] { $name } : { $rows ->
            [1] une ligne
           *[other] { $rows } lignes
        }, { $place }.
       *[other] { $name } : { $rows ->
            [1] une ligne
           *[other] { $rows } lignes
        } et { $columns } colonnes, { $place }.
    }
# Une chose dont le nom n’est pas connu.
explorer-unnamed = chose
# $thing est l’une des phrases ci-dessus.
explorer-numbered = { $thing } { $number } sur { $count }.

## Le début et la fin

# $things : « deux choses et neuf morceaux de texte ».
explorer-opening = Exploration de l’image { $title } : { $things }.
explorer-opening-untitled = Exploration : { $things }.
# $key est la touche de l’aide ; « question » le point d’interrogation.
explorer-help-hint =
    { $key ->
        [question] Aide : point d’interrogation.
       *[other] Aide : { $key }.
    }
explorer-count-object =
    { $count ->
        [1] une chose
       *[other] { number } choses
    }
explorer-count-chart =
    { $count ->
        [1] un graphique
       *[other] { number } graphiques
    }
explorer-count-table =
    { $count ->
        [1] un tableau
       *[other] { number } tableaux
    }
explorer-count-code =
    { $count ->
        [1] un code
       *[other] { number } codes
    }
explorer-count-text =
    { $count ->
        [1] un morceau de texte
       *[other] { number } morceaux de texte
    }
# L’image contient plus que ce que l’on peut parcourir ; le moins important est laissé de côté.
explorer-count-more =
    { $count ->
        [1] { $things }, une autre est laissée de côté
       *[other] { $things }, { $count } autres sont laissées de côté
    }
explorer-nothing = Il n’y a rien à explorer : rien n’a été reconnu dans cette image.
explorer-nothing-blank = Il n’y a rien à explorer : l’image n’a qu’une couleur.
explorer-nothing-yet = Il n’y a encore rien à explorer : la description de l’image est en cours.
# Rien n’a été décrit depuis le démarrage. $leader est un raccourci.
explorer-no-picture = Il n’y a encore rien à explorer. { $leader }, puis D, décrit la fenêtre au premier plan ; ensuite { $leader }, puis X, l’explore.
explorer-left = Exploration terminée.
explorer-left-idle = Exploration terminée, car aucune touche n’a été frappée depuis quelques minutes.
explorer-left-taken = Exploration terminée, car un autre programme retient la touche Échap.
explorer-left-window = Exploration terminée, car une autre fenêtre est passée au premier plan.
# Ici, on ne peut pas prendre de touches aux autres programmes : la liste dans la fenêtre de Regard sert à la place.
explorer-in-window = L’image s’explore dans la fenêtre de Regard.
explorer-help = Les flèches vont à la chose suivante dans cette direction. Tab et Maj Tab suivent l’importance, Début et Fin vont à la première et à la dernière. Une lettre va à la prochaine chose de ce nom, un nombre à la chose qui porte ce numéro. Espace répète, Entrée décrit de nouveau une partie, de plus près. F2 compte, F5 prend l’image la plus récente. Échap quitte.
# Dans « regard explore », où les commandes sont des mots, un par ligne. Les mots eux-mêmes ne sont pas traduits.
explorer-help-words = Écrivez un mot par ligne : left, right, up, down, next, previous, first, last, repeat, count, look, leave, une lettre ou un nombre.
explorer-unknown-word = « { $word } » n’est pas une commande, « help » en donne la liste.
# L’image explorée n’est plus la plus récente.
explorer-outdated = Il y a une image plus récente, F5 l’explore.
explorer-newest = C’est l’image la plus récente.
# L’image a été prise quelque temps avant d’être explorée.
explorer-minutes-old =
    { $count ->
        [1] L’image date d’une minute.
       *[other] L’image date de { number } minutes.
    }

## Les bords, et ce qui n’est pas là

explorer-edge-left = Plus rien à gauche.
explorer-edge-right = Plus rien à droite.
explorer-edge-up = Plus rien au-dessus.
explorer-edge-down = Plus rien au-dessous.
explorer-end-next = C’était la dernière chose.
explorer-end-previous = C’était la première chose.
explorer-no-letter = Rien ne commence par { $letter }.
explorer-no-number =
    { $count ->
        [1] Il n’y a pas de numéro { $number }, une chose seulement.
       *[other] Il n’y a pas de numéro { $number }, { $count } choses seulement.
    }

## Entrée : une partie est décrite de nouveau

# $name : « tasse », ou le début d’un texte.
explorer-closer = De plus près : { $name }.
explorer-no-frame = L’image n’est plus gardée, on ne peut donc pas la regarder de nouveau.
