# Une fenêtre comme fenêtre : ce que c’est, ses parties, ses tableaux, ses graphiques.

## Ce qu’est une fenêtre. Les noms suivent le titre (« Fenêtre lettre.txt, éditeur ») et précèdent le texte.

window-kind =
    { $kind ->
        [dialog] boîte de dialogue
        [web-page] page web
        [editor] éditeur
        [document] document
        [spreadsheet] feuille de calcul
        [presentation] présentation
        [terminal] terminal
        [mail] messagerie
        [file-manager] gestionnaire de fichiers
        [picture-viewer] visionneuse d’images
        [video] lecteur vidéo
        [settings] réglages
       *[other] fenêtre
    }
# « Fenêtre lettre.txt, éditeur »
window-named = { $what }, { $kind }
# Le premier texte d’une fenêtre : « Boîte de dialogue : Enregistrer les modifications ? »
window-text = { $kind } : { $text }

## Ses parties. $items est une liste de ce qui y est écrit.

window-buttons = Boutons : { $items }.
window-buttons-clause = boutons : { $items }
# Ce que demande ou dit une boîte de dialogue, à l’intérieur d’une phrase.
window-says = « { $text } »
window-bar =
    { $bar ->
        [title-bar] Barre de titre : { $items }.
        [menu-bar] Barre de menus : { $items }.
        [tool-bar] Barre d’outils : { $items }.
        [address-bar] Adresse : { $items }.
        [tab-bar] Onglets : { $items }.
        [side-bar] Barre latérale : { $items }.
       *[status-bar] Barre d’état : { $items }.
    }
# Seuls les premiers sont nommés.
window-items-more =
    { $count ->
        [1] { $items } et un de plus
       *[other] { $items } et { number } de plus
    }

## Tableaux, ligne par ligne

table-first = Tableau : { $row }
# Une cellule avec le titre de sa colonne : « Prix 4,50 € »
table-cell = { $heading } { $text }
# Une ligne avec le nom que lui donne sa première cellule : « Lavande : Hauteur 40 cm, Prix 4,50 € »
table-row = { $name } : { $cells }

## Graphiques. $kind est l’un des noms de chart-kind ; les valeurs sont lues sur un dessin, d’où « environ ».

chart-kind =
    { $kind ->
        [bar] Graphique à barres
        [line] Graphique en courbes
        [pie] Graphique en secteurs
       *[scatter] Nuage de points
    }
chart-titled = { $kind } « { $title } »
# $parts est une liste de ce qui suit : « six barres, de janvier à juin »
chart-head = { $chart }, { $parts }.
chart-head-only = { $chart }.
chart-range = de « { $first } » à « { $last } »
chart-points =
    { $count ->
        [1] un point
       *[other] { number } points
    }
chart-extremes =
    { $kind ->
        [same] Tous environ { $most }.
       *[other] Le plus haut : { $high }, environ { $most } ; le plus bas : { $low }, environ { $least }.
    }
chart-extremes-of =
    { $kind ->
        [same] { $series } : tous environ { $most }.
       *[other] { $series } : le plus haut { $high }, environ { $most } ; le plus bas { $low }, environ { $least }.
    }
chart-values = { $values }.
chart-values-of = { $series } : { $values }.
chart-value = { $label } environ { $value }
chart-share = { $label } environ { $percent } pour cent
chart-share-unnamed = un secteur sans nom environ { $percent } pour cent
chart-shares = { $shares }.
chart-spread = Les points vont d’environ { $least } à environ { $most }.
chart-rising = Plus on va à droite, plus ils sont hauts.
chart-falling = Plus on va à droite, plus ils sont bas.
chart-along = Sur l’axe horizontal : { $title }.
chart-upwards = Sur l’axe vertical : { $title }.
chart-unread = Les valeurs n’ont pas pu être lues.
