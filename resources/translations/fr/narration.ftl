# Ce qui est dit d’une image. Court, car on l’entend cent fois par jour ; le mot le plus utile le plus tôt possible.
# Les variables : $count un nombre, $things ou $thing une expression qui compte (« deux tasses »), $place un lieu d’ici.

## Nombres, listes, fins

# Les nombres jusqu’à douze en toutes lettres.
number =
    { $count ->
        [0] zéro
        [1] un
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
       *[other] { $count }
    }
list-next = { $list }, { $item }
list-last = { $list } et { $item }
clause-next = { $list } ; { $item }
sentence = { $text }.
# Ce qui suit vient aussitôt : la voix ne doit pas marquer la pause d’une fin de phrase.
leading = { $text },

## Lieux

place-top-left = en haut à gauche
place-top-centre = en haut
place-top-right = en haut à droite
place-middle-left = à gauche
place-middle-centre = au centre
place-middle-right = à droite
place-bottom-left = en bas à gauche
place-bottom-centre = en bas
place-bottom-right = en bas à droite
place-filling = sur presque toute l’image
# Où les choses d’une rangée ou d’un groupe sont ensemble.
place-row-top = sur le haut de l’image
place-row-middle = à mi-hauteur
place-row-bottom = sur le bas de l’image
place-column-left = sur le côté gauche
place-column-centre = au milieu, de haut en bas
place-column-right = sur le côté droit
# Des lieux comme sur un cadran d’horloge, pour qui les veut ainsi ; $hour va de 1 à 12.
place-hour =
    { $hour ->
        [1] à une heure
       *[other] à { $hour } heures
    }
# $detail est l’un de ceux d’en dessous : « à gauche, tout près »
with-detail = { $phrase }, { $detail }
part-half = occupant la moitié de l’image
part-third = occupant un tiers de l’image
part-quarter = occupant un quart de l’image
distance-near = tout près
distance-far = loin
distance-further = plus loin
# $edges est une liste de bords : « débordant de l’image à gauche et en haut »
cut-off = débordant de l’image { $edges }
edge-left = à gauche
edge-right = à droite
edge-top = en haut
edge-bottom = en bas
# Dit après un lieu, quel que soit le genre de la chose : « Tasse : au centre, de petite taille. »
size-small = de petite taille
size-medium = de taille moyenne
size-large = de grande taille

## Tout de suite, avant que rien ne soit vu : la touche a été entendue, et voici ce qui sera décrit. Seulement dit

announce-window = Fenêtre { $title }
announce-window-untitled = Fenêtre sans titre
announce-focus = Fenêtre { $title }
announce-focus-untitled = Objet qui a le focus
announce-screen = Écran
announce-monitor = Moniteur
announce-region = Partie de l’écran
announce-file = { $title }
announce-clipboard = Presse-papiers, { $title }
announce-clipboard-untitled = Presse-papiers
announce-text = Texte du presse-papiers
announce-webcam = Caméra { $title }
announce-video = Vidéo { $title }
announce-other = Image
# D’un seul souffle avec l’élément qui a le focus : « Fenêtre Courrier, Envoyer bouton »
announce-control = { $what }, { $control }

# L’image est demandée pour plus tard : « --delay ». On peut encore changer de fenêtre.
delay =
    { $count ->
        [1] L’image sera prise dans une seconde.
       *[other] L’image sera prise dans { number } secondes.
    }

## La première phrase : ce que c’est, et où est le clavier

what-window = Fenêtre { $title }
what-window-untitled = Fenêtre sans titre
what-focus = L’objet qui a le focus dans la fenêtre { $title }
what-focus-untitled = L’objet qui a le focus
what-screen = Tout l’écran
what-monitor = Un moniteur
what-region = Une partie de l’écran
what-file = Image { $title }
what-clipboard = Image { $title } du presse-papiers
what-clipboard-untitled = L’image du presse-papiers
what-text = Texte du presse-papiers
what-webcam = L’image de la caméra { $title }
what-video = Une image de la vidéo { $title }
what-other = Une image
what-sized = { $what }, { $width } sur { $height } pixels
opening-focus = { $what } ; le focus est sur { $control }.
focus-only = Le focus est sur { $control }.
focus-clause = le focus est sur { $control }
# Seul l’objet qui a le focus était demandé.
opening-object = { $control }, dans la fenêtre { $title }.
opening-object-untitled = { $control }.

# Un élément : $role est « le bouton » (roles.ftl) ; « bouton » là où le nom vient d’abord.
control-named = { $role } { $name }
# Comme le disent les lecteurs d’écran, après le titre : « Fenêtre Courrier, Envoyer bouton. »
control-name-first = { $name } { $role }
control-unnamed = { $role } sans nom
control-state = { $control }, { $state }
control-place = { $control }, { $place }
control-value = { $control } : { $value }

## Choses

thing-at = { $thing } { $place }
# $one est « un » ou « une », selon la chose.
count-at =
    { $count ->
        [1] { $one } { $place }
       *[other] { number } { $place }
    }
# « Deux personnes : une à gauche, une au centre »
things-at = { $things } : { $places }
things-spread = { $things }, un peu partout dans l’image
# Comment plusieurs choses pareilles sont disposées : « quatre personnes en rang »
arranged-row = { $things } en rang
arranged-grid = { $things } en { $rows } rangées de { $columns }
arranged-column = { $things } en colonne
arranged-close = { $things } en groupe serré
arranged-crowd =
    { $count ->
       *[other] une foule d’au moins { number } personnes
    }

# Comment les choses sont placées entre elles. $thing est une expression qui compte (« une tasse et deux cuillères ») ;
# $other une chose connue, comme le demande l’attribut .case : .case n’est pas un mot, mais le nom d’un attribut des
# étiquettes de labels.ftl, ici the (« la table ») ou of (« de la table »).
relation-on = { $thing } sur { $other }
    .case = the
relation-under = { $thing } sous { $other }
    .case = the
relation-inside = { $thing } dans { $other }
    .case = the
relation-in-front-of = { $thing } devant { $other }
    .case = the
relation-behind = { $thing } derrière { $other }
    .case = the
relation-left-of = { $thing } à gauche { $other }
    .case = of
relation-right-of = { $thing } à droite { $other }
    .case = of
relation-above = { $thing } au-dessus { $other }
    .case = of
relation-below = { $thing } au-dessous { $other }
    .case = of
between-things = { $thing } entre { $other } et { $second }
    .case = the

things-maybe = peut-être { $things }
things-maybe-also = peut-être aussi { $things }
things-more = { $list } et { $count ->
        [1] une autre chose
       *[other] { number } autres choses
    }
rest-things =
    { $count ->
        [1] Encore un type de chose, flèche haut le nomme.
       *[other] Encore { number } types de choses, flèche haut les nomme.
    }

## Texte

# Deux éléments d’une ligne de tableau ou de barre d’outils.
row-next = { $row }, { $item }
# Deux lignes d’une phrase.
line-next = { $text } { $line }
# Des mots de textes imprimés, séparés par des virgules. Une ligne qui finit par l’un des premiers ne finit pas une
# phrase. Un trait d’union en fin de ligne reste après l’un des deuxièmes (« demi-heure »), et n’est pas une coupure
# devant l’un des troisièmes.
words-going-on = le, la, les, un, une, des, du, de, à, au, aux, et, ou, en, dans, sur, pour, par, avec, sans, chez, ce, cet, cette, ces, mon, ma, mes, votre, vos, notre, nos, leur, leurs, que, qui, the, a, an, of, to, and
words-before-hyphen = demi, mi, semi, non, ex, vice, sous, peut, est, grand, après, avant, contre, auto, anti, co, vingt, trente, quarante, cinquante, soixante, quatre, dit, rendez, celui, celle
words-behind-hyphen = et, ou
text-first = Texte : { $text }
text-first-unsure = Texte, peut-être mal lu : { $text }
text-unsure = Peut-être mal lu : { $text }
lines-of-text =
    { $count ->
        [0] pas de texte
        [1] une ligne de texte
       *[other] { number } lignes de texte
    }
rest-lines =
    { $count ->
        [1] Encore une ligne, R la lit.
       *[other] Encore { number } lignes, R les lit.
    }
no-text = Pas de texte.
# Des lignes qui ont été trouvées, mais dont les lettres ne sont pas connues.
unread-lines =
    { $count ->
        [1] Une ligne de texte n’a pas pu être lue : son écriture est inconnue, ou elle n’est pas assez nette.
       *[other] { number } lignes de texte n’ont pas pu être lues : leur écriture est inconnue, ou elles ne sont pas assez nettes.
    }
that-is-all = C’est tout.

## Rien, ou une seule couleur

# $source vaut « file » pour une image qui n’est pas de cet écran.
blank-black =
    { $source ->
        [file] L’image est entièrement noire ; il n’y a rien dedans.
       *[other] L’image est entièrement noire ; l’écran est peut-être éteint, verrouillé ou masqué par un rideau d’écran.
    }
blank-white = L’image est entièrement blanche ; il n’y a rien dedans.
blank-plain = L’image n’a qu’une couleur ; il n’y a rien dedans.
nothing-all = Rien n’a été reconnu dans cette image : aucune chose connue, aucun texte.
nothing-objects = Rien n’a été reconnu dans cette image : aucune chose connue.
nothing-text = Rien n’a été reconnu dans cette image : aucun texte.
nothing-clause = rien n’a été reconnu

# Dit d’abord, quand une personne essaie le petit modèle fourni.
toy-model = C’est le modèle jouet : il ne connaît que des formes colorées.

## Ce qu’il faut savoir d’une image (remarques)

note-no-focus = L’objet qui a le focus n’est pas connu ; voici toute la fenêtre.
note-files = Plusieurs fichiers ont été copiés ; voici le premier.
note-shortened = Le texte est très long ; en voici le début.
note-reduced = L’image est très grande et a été réduite.
# $page et $pages : laquelle des images ou des pages c’est, et combien il y en a
note-animated =
    { $page ->
        [1] L’image est animée ; voici sa première vue.
       *[other] L’image est animée ; voici la vue { $page } sur { $pages }.
    }
note-pages = Page { $page } sur { $pages }.

## Chercher

# Les mots devant la chose cherchée, laissés de côté ; séparés par des virgules.
find-articles = le, la, les, l’, un, une, des, du, de la, de l’, mon, ma, mes, notre, nos, ce, cet, cette
# « Tasse : au centre, de petite taille. » « Deux tasses : à gauche, de petite taille ; au centre, de grande taille. »
find-hit = { $thing } : { $places }.
find-hit-maybe = Peut-être { $thing } : { $places }.
find-place = { $place }, { $size }
find-text = Texte { $place } : { $text }
find-more-text =
    { $count ->
        [1] Encore une ligne de texte avec ces mots.
       *[other] Encore { number } lignes de texte avec ces mots.
    }
find-none = « { $thing } » est introuvable.
find-none-text = « { $thing } » est introuvable, parmi les choses comme dans le texte.
find-unknown = « { $thing } » ne fait pas partie des { $kinds } types de choses que l’on peut trouver sans modèle.
find-unknown-text = « { $thing } » n’est pas dans le texte, et ne fait pas partie des { $kinds } types de choses que l’on peut trouver sans modèle.
find-instead = Ce qu’il y a : { $things }.

## Situer : ce qui est où

locate-line = { $place } : « { $words } ».
locate-lines = { $place } : { lines-of-text }, au début « { $words } ».

## Questions

ask-nothing = Il n’y a pas eu de réponse.

## Ce que dit un modèle, et ce qui en est fait

# $things est une liste de choses que le modèle avait nommées : « le chien et le chat ». Elles ont été cherchées dans l’image.
not-found-again = Non retrouvé : { $things }.
# La chose appelée $name, déjà nommée. Celles qui sont connues ont leur propre .the.
label-the = { $name }
# Dit avant ce que lit le modèle, après la reconnaissance de texte.
read-model = Le modèle lit :
