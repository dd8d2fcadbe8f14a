# Ce qui a changé entre deux images : « regard compare A B », et la touche N pour « quoi de neuf dans cette fenêtre ».
# $thing est une expression qui compte (« une tasse ») ou qui nomme (« la tasse »), $place et autres un lieu (« à gauche »).

## Combien. La majuscule et le point viennent d’ailleurs ; cela peut suivre « Depuis ... : ».

compare-count =
    { $count ->
        [1] un changement
       *[other] { number } changements
    }
compare-same = rien n’a changé, pas un seul pixel
compare-none = aucun changement visible
# Seulement ce qui fait tic-tac.
compare-minor = rien n’a changé, sauf une horloge
compare-since = depuis { $ago } : { $text }
compare-seconds =
    { $count ->
        [1] une seconde
       *[other] { number } secondes
    }
compare-minutes =
    { $count ->
        [1] une minute
       *[other] { number } minutes
    }
compare-hours =
    { $count ->
        [1] une heure
       *[other] { number } heures
    }
# Deux phrases : combien de choses ont changé, et la plus importante.
compare-brief = { $lead } { $first }
compare-more =
    { $count ->
        [1] Encore un changement, flèche haut le nomme.
       *[other] Encore { number } changements, flèche haut les nomme.
    }

## Deux images qui n’ont rien en commun

compare-other = ce sont deux images différentes
compare-other-view = presque tout a changé
compare-first = Première image : { $what }.
compare-second = Deuxième image : { $what }.
compare-later = Maintenant : { $what }.
compare-blank =
    { $color ->
        [black] entièrement noire
        [white] entièrement blanche
       *[plain] d’une seule couleur
    }
compare-blanks =
    { $new ->
        [black] l’image est devenue entièrement noire
        [white] l’image est devenue entièrement blanche
       *[plain] l’image a maintenant une autre couleur unique
    }
compare-text = texte « { $text } »

## Les changements

compare-appeared = Nouveau : { $thing } { $place }.
compare-appeared-maybe = Peut-être nouveau : { $thing } { $place }.
# $count est le nombre de choses
compare-gone = Disparu : { $thing } { $place }.
compare-gone-maybe = Peut-être disparu : { $thing } { $place }.
compare-moved = Déplacé : { $thing }, avant { $old }, maintenant { $new }.
compare-moved-little =
    { $way ->
        [left] Déplacé vers la gauche : { $thing }, toujours { $place }.
        [right] Déplacé vers la droite : { $thing }, toujours { $place }.
        [up] Déplacé vers le haut : { $thing }, toujours { $place }.
       *[down] Déplacé vers le bas : { $thing }, toujours { $place }.
    }
compare-brighter = L’image est plus claire.
compare-darker = L’image est plus sombre.
compare-resized = La taille est maintenant de { $width } sur { $height } ; elle était de { $old_width } sur { $old_height }.
# Une fenêtre sur la fenêtre : une boîte de dialogue, un menu, un message. $text vaut « none » s’il n’y a pas de texte.
compare-panel-appeared =
    { $text ->
        [none] Une boîte de dialogue ou un menu s’est ouvert { $place }.
       *[other] Une boîte de dialogue ou un menu s’est ouvert { $place } : « { $text } ».
    }
compare-panel-gone =
    { $text ->
        [none] La boîte de dialogue ou le menu { $place } a disparu.
       *[other] La boîte de dialogue ou le menu { $place } a disparu : « { $text } ».
    }
# $amount : little, third, half, much ou page, de ce qui est visible
compare-scrolled =
    { $way ->
        [down] Défilement vers le bas, { compare-by }.
        [up] Défilement vers le haut, { compare-by }.
        [left] Défilement vers la gauche, { compare-by }.
       *[right] Défilement vers la droite, { compare-by }.
    }
compare-by =
    { $amount ->
        [little] un peu
        [third] d’un tiers environ
        [half] de la moitié environ
        [much] de presque tout ce qui était visible
       *[page] de tout ce qui était visible
    }
compare-revealed = Maintenant visible : « { $text } ».
compare-text-changed = « { $old } » est maintenant « { $new } ».
compare-text-appeared = Nouveau texte { $place } : « { $text } ».
compare-text-gone = Texte disparu { $place } : « { $text } ».
compare-quoted = « { $text } »
# $texts est une liste de textes entre guillemets : boutons, lignes d’une liste
compare-restyled =
    { $count ->
        [1] { $texts } a changé d’aspect.
       *[other] { $texts } ont changé d’aspect.
    }
compare-restyled-many =
    { $count ->
        [1] Une ligne de texte a changé d’aspect.
       *[other] { number } lignes de texte ont changé d’aspect.
    }
compare-changed = Quelque chose a changé { $place }.
compare-changed-beside = Quelque chose a changé près de « { $text } ».
# Noms d’éléments ; « none » quand l’un n’a pas de nom
compare-focus =
    { $new ->
        [none] Le focus est sur un autre élément.
       *[other] { $old ->
            [none] Le focus est maintenant sur « { $new } ».
           *[other] Le focus est passé de « { $old } » à « { $new } ».
        }
    }
