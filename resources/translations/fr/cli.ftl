# L’aide de la ligne de commande.

cli-regard = Décrit l’écran et les images pour les personnes aveugles et malvoyantes, sur cet ordinateur.
cli-app = Sans commande, l’application démarre : « regard ».
# Ce qui entoure l’aide, et ce qui ne va pas dans les mots.
cli-usage = utilisation :
cli-positionals = mots
cli-options = options
cli-help = montrer cette aide
cli-version = montrer la version
cli-wrong-missing = il manque : { $names }
cli-wrong-unknown = pas compris : { $names }
cli-wrong-choice = { $name } ne peut pas être « { $value } » ; choisissez parmi { $choices }
cli-wrong-number = { $name } doit être un nombre, « { $value } » n’en est pas un
cli-wrong-value = { $name } demande une valeur
cli-wrong-together = { $name } et { $other } ne vont pas ensemble
cli-wrong-words = trop de mots : { $names }
cli-wrong-image = l’image { $name } ne va pas avec une autre source
cli-describe = Décrire la fenêtre au premier plan, ou une autre image.
cli-read = Lire tout le texte, dans l’ordre de lecture.
cli-ask = Poser une question sur une image.
cli-find = Dire où se trouve quelque chose.
cli-locate = Dire ce qui est où.
cli-compare = Dire ce qui a changé d’une image à l’autre.
cli-compare-earlier = le fichier de l’image la plus ancienne
cli-compare-later = le fichier de l’image la plus récente
cli-identify = Nommer les couleurs, la lumière, et ce que disent les codes QR et les codes-barres.
cli-identify-words = un fichier d’image, et ce qu’il faut identifier : color, light ou code (tout si rien n’est donné) ; un fichier de ce nom s’écrit ./color
cli-explore = Parcourir les choses d’une image avec des touches ; sans terminal, avec des mots, un par ligne (« help » en donne la liste).
cli-trigger = Dire à l’application en marche de faire quelque chose ; pour les raccourcis du bureau.
cli-trigger-action = Une de : { $actions }.
cli-settings = Montrer ou changer les réglages.
cli-settings-path = Où est le fichier des réglages.
cli-settings-list = Tous les réglages avec leurs valeurs.
cli-settings-get = La valeur d’un réglage.
cli-settings-set = Changer un réglage ; « system » laisse un réglage de la voix tel que le système l’a.
cli-models = Obtenir des modèles, et s’occuper de ceux qui sont installés.
cli-models-list = Quels modèles existent, lesquels conviennent à cet ordinateur, et lequel est recommandé.
cli-models-install = Télécharger un modèle ; après une coupure, la même commande reprend où elle en était.
cli-models-name = un modèle de « regard models list »
cli-models-accept = accepter la licence sans que la question soit posée
cli-models-token = le jeton de votre compte sur le hub ; plus sûr dans l’environnement, sous le nom HF_TOKEN
cli-models-hub = un autre hub d’où télécharger ; HF_ENDPOINT dans l’environnement fait de même
cli-models-speak = dire aussi l’avancement
cli-models-import = Installer un modèle depuis un dossier copié d’un autre ordinateur.
cli-models-folder = le dossier avec config.json et les poids
cli-models-import-name = comment l’appeler ; le nom du dossier si rien n’est donné
cli-models-remove = Supprimer un modèle, ou ce qu’un téléchargement interrompu en a laissé.
cli-models-check = Comparer chaque octet des modèles installés avec ce qui a été installé.
cli-doctor = Dire ce qui marche ici, ce qui ne marche pas, et que faire.
cli-doctor-privacy = Dire ce qui est gardé, où, et ce qui passe par le réseau.
cli-bench = Mesurer sur cet ordinateur.
cli-bench-name = hotkey, basic, ocr, codes, scripts, speech, startup, model, shapes (résultats du modèle jouet), narration (résultats des descriptions), pictures (combien d’images d’une page sont trouvées) ou all (sans model, qui demande 12 Go de mémoire, ni les résultats).
cli-bench-shape = Pour model : la taille mesurée.
cli-bench-random = Pour model : mesurer des poids au hasard, aussi rapides que les vrais ; sans cela, le modèle des réglages.
cli-bench-seed = Pour shapes : quelles scènes sont dessinées. Pour ocr : comment les pages sont photographiées. Pour compare : quelles paires sont faites.
cli-bench-count = Pour shapes : combien de scènes, 1 ou plus.
cli-bench-precision = Pour shapes : comment les poids du modèle sont gardés.
cli-bench-model = Pour shapes : un autre modèle que le jouet, par son nom ou son dossier.
cli-bench-part = Pour narration : les scènes regardées pendant le développement, ou celles mises de côté ; sans cela, les deux.
cli-bench-full = Pour narration : décrire ce que le descripteur simple voit dans les images, au lieu de ce qui y est vraiment.
cli-sources = d’où vient l’image (la fenêtre au premier plan si rien n’est donné)
cli-image = un fichier d’image
cli-window = la fenêtre au premier plan
cli-screen = tout l’écran
cli-monitor = un moniteur ; 1 est le premier
cli-region = une partie de l’écran, en pixels réels
cli-focus = l’objet qui a le focus du clavier
cli-clipboard = l’image, le fichier copié ou le texte du presse-papiers
cli-webcam = une caméra par son numéro ou une partie de son nom (la première si rien n’est donné), un fichier vidéo, ou un dossier d’images
cli-trigger-source = d’où vient l’image, pour les actions qui en prennent une (comme le dit l’action si rien n’est donné)
cli-question = la question
cli-thing = la chose à trouver
cli-pictures = chaque image qui s’y trouve, l’une après l’autre, et ce qu’il y a dans chacune
cli-describer = qui décrit ; auto si rien n’est donné
cli-model = un modèle PaliGemma 2 installé, ou le dossier d’un tel modèle
cli-language = la langue de la description
cli-verbosity = une phrase, environ trois, ou tout
cli-speak = dire le résultat
cli-json = écrire un objet JSON
cli-delay = attendre avant que l’image soit prise ; Ctrl+C y met fin
cli-trigger-delay = attendre avant que l’image soit prise ; Échap y met fin
cli-waiting = L’image sera prise dans { $seconds ->
        [1] une seconde
       *[other] { $seconds } secondes
    }.
cli-camera-on = La caméra { $name } est allumée.
cli-camera-off = La caméra est éteinte.
cli-in-process = exécuter les descripteurs dans ce processus, pour le débogage
cli-speech-log = ajouter à FILE une ligne JSON par énoncé

## Réglages

settings-line = { $key } = { $value }
settings-system = (comme le système l’a)
