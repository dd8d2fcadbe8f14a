# « regard doctor » : ce qui marche ici, ce qui ne marche pas, et que faire.

doctor-line = { $part } : { $text }
doctor-state-ok = marche    { $line }
doctor-state-missing = manque    { $line }
doctor-state-problem = PROBLÈME  { $line }

doctor-part-machine = ordinateur
doctor-part-settings = réglages
doctor-part-screen = écran
doctor-part-focus = élément actif
doctor-part-clipboard = presse-papiers
doctor-part-camera = caméra
doctor-part-hotkeys = touches
doctor-part-app = application
doctor-part-speech = voix
doctor-part-describers = descripteur

doctor-machine = Regard { $version }, Python { $python }, { $system }, { $cores } cœurs, { $free } Go libres sur le disque
doctor-screen = { $kind }, { $width } sur { $height } pixels
doctor-focus = l’élément actif : { $role }
doctor-focus-none = pas encore disponible sur ce système
doctor-focus-no-bus = il n’y a pas de bus d’accessibilité
doctor-focus-no-program = le programme au premier plan ne se montre pas aux aides techniques
doctor-focus-no-focus = rien n’a le focus dans le programme au premier plan
doctor-focus-timeout = le programme au premier plan ne répond pas
doctor-focus-hint = Regard fonctionne sans cela, mais ne peut pas dire où est le focus. Sous Debian, installez at-spi2-core et reconnectez-vous.
doctor-clipboard = par { $backend }
doctor-camera-numbers = les caméras ont des numéros ici ; 0 est la première
doctor-hotkeys = { $leader }, par { $backend }
doctor-hotkeys-none = pas de touches globales dans ce type de session
doctor-hotkeys-hint = Créez dans les réglages de votre bureau un raccourci qui lance « regard trigger window ».
doctor-app = en marche, processus { $pid }
doctor-speech-qt = { $found ->
        [True] la voix du système, par Qt
       *[False] la voix de Qt n’est pas installée
    }
# int8 : poids de huit bits.
doctor-model =
    { $precision ->
        [int8] le modèle { $name }, avec des poids de huit bits
       *[bfloat16] le modèle { $name }, dans sa précision d’origine
    }
doctor-reinstall = Lancez « python3 packaging/bootstrap.py setup » dans le dossier de Regard.
doctor-privacy =
    Images, descriptions et questions restent dans la mémoire de cet ordinateur et disparaissent quand Regard se ferme.
    Rien n’est envoyé sur le réseau : ni image, ni texte, ni statistique.
    Seul « regard models install » utilise le réseau, pour télécharger le modèle que vous nommez.
    Ce qui est gardé sur le disque : vos réglages, dans { $config } ; les modèles que vous avez installés, dans { $data }.
    « --speech-log FICHIER » écrit ce qui est dit dans FICHIER, et seulement si vous le tapez.
    Copier une description la place dans le presse-papiers, où d’autres programmes peuvent la lire.
