# Toutes les images d’un écran ou d’une page : « regard locate --pictures », et la touche G.

pictures-count =
    { $count ->
        [0] Aucune image trouvée.
        [1] Une image.
       *[other] { number } images.
    }
# $kind est le nom que lui donne le programme ; $place un lieu de narration.ftl (« à droite »).
picture-kind =
    { $kind ->
        [video] Vidéo
        [canvas] Dessin
       *[image] Image
    }
picture-number = { picture-kind } { $number } sur { $count }, { $place }
picture-alone = { picture-kind } { $place }
# La seule, et presque rien autour.
picture-whole = { picture-kind }
# $parts est une liste : ce qu’il y a dedans, ses couleurs, son texte, son nom
picture-says = { $picture } : { $parts }.
picture-unknown = rien de connu
picture-text = texte « { $words } »
# Ce que la page donne comme texte alternatif de l’image.
picture-name = texte alternatif « { $name } »
# Les mots d’un modèle, après que l’image a été nommée.
picture-caption = Image { $number } : { $caption }
