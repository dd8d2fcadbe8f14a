# Ce qui n’a pas marché, et que faire. « error-CODE » est dit et écrit ; « .hint » dit ce que l’on peut faire.
# Une phrase chacun. Chaque code que le programme signale a une entrée ici (un test le vérifie).

# Un message et son conseil, là où les deux sont dits ou montrés ensemble.
said-error = { $message } { $hint }
error-unexpected = Quelque chose s’est mal passé dans Regard : { $detail }.
    .hint = Réessayez. Si cela se reproduit, signalez-le avec ce qu’affiche « regard doctor ».
error-no-memory = Il n’y a pas assez de mémoire pour cela.
    .hint = Fermez d’autres programmes, ou choisissez une image ou un modèle plus petit, puis réessayez.

## Réglages et valeurs

error-settings-newer = Le fichier des réglages { $path } vient d’une version plus récente de Regard ({ $version } ; celle-ci connaît { $ours }).
    .hint = Utilisez le Regard plus récent, ou déplacez le fichier pour repartir de réglages neufs. Une copie a été gardée à côté.
error-settings-unreadable = Le fichier des réglages { $path } ne peut pas être lu : { $detail }.
    .hint = Corrigez le fichier, ou déplacez-le pour repartir de réglages neufs. Une copie a été gardée à côté.
error-settings-wrong-value = Le fichier des réglages { $path } contient une valeur fausse. { $detail }
    .hint = Corrigez le fichier, ou déplacez-le pour repartir de réglages neufs. Une copie a été gardée à côté.
error-settings-no-access = Le fichier des réglages { $path } ne peut pas être ouvert : { $detail }.
    .hint = Vérifiez les droits du fichier et de son dossier, et que le disque n’est pas plein.
error-setting-unknown = Il n’y a pas de réglage appelé { $key }.
    .hint = « regard settings list » les montre tous.
error-setting-type =
    Le réglage { $key } doit être { $kind ->
        [bool] true ou false
        [int] un nombre entier
        [float] un nombre
        [table] une table d’entrées
       *[str] un texte
    }.
    .hint = « regard settings list » montre tous les réglages avec leurs valeurs.
error-setting-choice = Le réglage { $key } ne peut pas être « { $value } ».
    .hint = Choisissez parmi : { $choices }.
error-setting-range = Le réglage { $key } ne peut pas être { $value }.
    .hint = Choisissez un nombre de { $low } à { $high }.
error-language-unknown = Regard ne parle pas encore la langue « { $language } ».
    .hint = Choisissez parmi : { $languages }.
error-action-unknown = Il n’y a pas d’action appelée « { $action } ».
    .hint = Choisissez parmi : { $actions }.

## L’application en marche

error-app-not-running = Regard n’est pas en marche.
    .hint = Lancez-le avec « regard », puis réessayez.
error-app-not-answering = Regard est en marche mais ne répond pas.
    .hint = Attendez un moment et réessayez. Si rien ne change, terminez le programme et lancez-le avec « regard ».
error-control-message = Regard n’a pas compris le message qu’un autre programme lui a envoyé.
    .hint = Envoyez une ligne avec un objet JSON, par exemple un objet qui contient le nom d’une action.
error-control-address = Les autres programmes ne peuvent pas joindre Regard, car { $path } ne peut pas être utilisé : { $detail }.
    .hint = Vérifiez les droits de ce dossier, ou donnez à REGARD_CONFIG_DIR un dossier d’un disque local.
error-app-no-display = La fenêtre de Regard ne peut pas s’ouvrir : { $detail }.
    .hint = Lancez-le dans une session de bureau. Sans elle, « regard describe FILE » décrit une image dans le terminal ; « regard doctor » dit ce qui manque.

## Valeurs de la ligne de commande, et ce qui ne peut pas être demandé

error-monitor-malformed = « { $value } » n’est pas un numéro de moniteur.
    .hint = Donnez un nombre entier ; 1 est le premier moniteur.
error-region-malformed = « { $value } » n’est pas une région.
    .hint = Donnez quatre nombres entiers : X,Y,LARGEUR,HAUTEUR, par exemple 0,0,800,600.
error-count-malformed = « { $value } » n’est pas un nombre de scènes.
    .hint = Donnez un nombre entier, 1 ou plus.
error-delay-malformed = « { $value } » n’est pas un nombre de secondes.
    .hint = Donnez un nombre de 0 à 3600.
error-source-malformed = L’application en marche a reçu une source d’images qu’elle ne connaît pas.
    .hint = « regard trigger --help » en donne la liste.
error-question-needs-model = Les cadres et le texte ne peuvent pas répondre à cette question : il faut un modèle PaliGemma 2, et aucun n’est réglé.
    .hint = « regard models list » dit lesquels conviennent à cet ordinateur, et « regard models install NAME » en installe un.
error-no-model = Il n’y a pas de modèle PaliGemma 2 pour décrire.
    .hint = « regard models list » dit lesquels conviennent à cet ordinateur, et « regard models install NAME » en installe un ; ou utilisez le descripteur simple.
error-no-end = Le descripteur s’est arrêté sans réponse.
    .hint = Réessayez. Si cela se reproduit, signalez-le avec ce qu’affiche « regard doctor ».
error-output-unknown = Il n’y a pas de sortie vocale appelée « { $output } ».
    .hint = Choisissez parmi : { $outputs }.

## Capture

error-no-display = Il n’y a pas d’écran à capturer : cette session n’a pas d’affichage.
    .hint = Lancez Regard dans une session de bureau, ou décrivez un fichier d’image avec « regard describe FILE ».
error-wayland = Cette session est une session Wayland, et Regard ne peut pas encore y capturer l’écran.
    .hint = Déconnectez-vous, choisissez une session X11 (comme « GNOME sur Xorg ») à l’écran de connexion, et reconnectez-vous ; ou décrivez un fichier d’image avec « regard describe FILE ».
error-no-window = Aucune fenêtre n’est au premier plan.
    .hint = Passez à une fenêtre, ou décrivez tout l’écran avec « --screen » ou la touche de l’écran.
error-window-closed = La fenêtre { $title } a été fermée avant que son image soit prise.
    .hint = Passez à une autre fenêtre et réessayez.
error-window-too-small = La fenêtre { $title } est trop petite pour montrer quoi que ce soit.
    .hint = Agrandissez la fenêtre, ou décrivez tout l’écran.
error-window-off-screen = La fenêtre { $title } est en dehors de l’écran.
    .hint = Déplacez la fenêtre sur l’écran, ou décrivez tout l’écran.
error-monitor-unknown =
    { $count ->
        [1] Il n’y a pas de moniteur { $monitor } : un seul est branché.
       *[other] Il n’y a pas de moniteur { $monitor } : { $count } sont branchés.
    }
    .hint =
    { $count ->
        [1] Choisissez le moniteur 1.
       *[other] Choisissez un moniteur de 1 à { $count }.
    }
error-region-empty = La région à décrire n’a pas de taille.
    .hint = Donnez quatre nombres, X,Y,LARGEUR,HAUTEUR, avec une largeur et une hauteur d’au moins 1.
error-region-outside = La région à décrire est en dehors de l’écran.
    .hint = L’écran fait { $width } sur { $height } pixels ; choisissez une région à l’intérieur.
error-screen-failed = L’écran n’a pas pu être capturé : { $detail }.
    .hint = Réessayez. Si cela se reproduit, déconnectez-vous, reconnectez-vous, et consultez « regard doctor ».
error-screen-permission = Cet ordinateur ne permet pas à Regard d’enregistrer l’écran.
    .hint = Ouvrez les Réglages du système, Confidentialité et sécurité, Enregistrement de l’écran, activez Regard et relancez-le.
error-no-pyobjc = Le pont de Python vers macOS manque.
    .hint = Lancez « python3 packaging/bootstrap.py setup ».

## Raccourcis

error-hotkey-unknown = « { $chord } » n’est pas un raccourci que Regard comprend.
    .hint = Écrivez des touches de modification et une touche, comme Ctrl+Alt+Space ou Ctrl+Shift+F9.
error-hotkey-plain = Le raccourci « { $chord } » n’a ni Ctrl, ni Alt, ni Super : il prendrait cette touche à tous les programmes.
    .hint = Ajoutez une touche de modification, comme Ctrl+Alt+{ $chord }, ou prenez une touche de fonction.
error-key-unknown = « { $key } » n’est pas une touche que Regard connaît.
    .hint = Utilisez une lettre, un chiffre, F1 à F24, ou un nom comme Space, Left, Plus, Minus ou Escape.
error-hotkey-twice = Le raccourci { $chord } est donné deux fois.
    .hint = Donnez à chaque action son propre raccourci : « regard settings list » les montre.
error-chord-taken = Le raccourci { $chord } est utilisé par un autre programme.
    .hint = Choisissez-en un autre avec « regard settings set hotkeys.leader CHORD », ou libérez-le dans l’autre programme.
error-keyboard-busy = Un autre programme retient le clavier, peut-être un menu ouvert.
    .hint = Fermez le menu avec Échap, et refaites le raccourci.
error-hotkeys-lost = La connexion à l’affichage est perdue, et les raccourcis avec elle.
    .hint = Relancez Regard.
error-hotkeys-wayland = Cette session est une session Wayland, où Regard ne peut pas encore écouter les raccourcis.
    .hint = Dans les réglages du clavier de votre bureau, ajoutez un raccourci qui lance « regard trigger window » ; ou choisissez une session X11 à l’écran de connexion.
error-hotkeys-unsupported = Regard ne peut pas encore écouter les raccourcis sur ce système.
    .hint = Créez dans votre bureau un raccourci qui lance « regard trigger window ».

## Le presse-papiers

error-clipboard-none = Il n’y a pas de presse-papiers : cette session n’a pas d’affichage.
    .hint = Lancez Regard dans une session de bureau, ou décrivez un fichier d’image avec « regard describe FILE ».
error-clipboard-empty = Le presse-papiers est vide.
    .hint = Copiez d’abord une image, un fichier d’image ou un texte.
error-clipboard-other = Le presse-papiers ne contient ni image ni texte.
    .hint = Copiez une image, un fichier d’image ou un texte.
error-clipboard-text = Le presse-papiers contient du texte, et pas d’image.
    .hint = « regard read --clipboard », ou la touche du presse-papiers, le lit.
error-clipboard-secret = Le presse-papiers contient un mot de passe, qui n’est pas lu à voix haute.
    .hint = Copiez d’abord autre chose.
error-clipboard-hangs = Le programme qui détient ce qui a été copié ne le donne pas.
    .hint = Copiez-le de nouveau ; si cela n’aide pas, fermez ce programme, ou enregistrez l’image dans un fichier et ouvrez-le.
error-clipboard-too-large = Ce qui a été copié dépasse { $limit } mégaoctets.
    .hint = Enregistrez-le dans un fichier et ouvrez celui-ci.
error-clipboard-wayland = Sous Wayland, le presse-papiers ne se lit qu’avec le programme wl-paste, qui manque.
    .hint = Installez-le ; sous Debian : « apt install wl-clipboard ».

## La caméra

error-camera-none = Aucune caméra n’est branchée.
    .hint = Branchez-en une, ou ouvrez son cache. Un fichier vidéo ou un dossier d’images convient aussi.
error-camera-unknown = Il n’y a pas de caméra « { $name } ».
    .hint = Choisissez parmi : { $names }.
error-camera-busy =
    { $program ->
        [none] La caméra { $name } est utilisée par un autre programme.
       *[other] La caméra { $name } est utilisée par { $program }.
    }
    .hint = Terminez l’appel vidéo ou le programme qui l’utilise, puis réessayez.
error-camera-no-access = Vous n’avez pas le droit d’utiliser la caméra { $name }.
    .hint = Autorisez-la dans les réglages de confidentialité. Sous Linux, rejoignez son groupe avec « sudo usermod -aG video $USER », puis déconnectez-vous et reconnectez-vous.
error-camera-unplugged = La caméra { $name } n’est plus là.
    .hint = Rebranchez-la, puis réessayez.
error-camera-no-camera = { $name } n’est pas une caméra qui donne des images.
    .hint = Choisissez un autre numéro ; sans numéro, c’est la première caméra.
error-camera-no-picture = La caméra { $name } ne donne pas d’image.
    .hint = Fermez les autres programmes qui l’utilisent, ou rebranchez-la.
error-camera-black = La caméra { $name } ne donne que des images noires.
    .hint = Ouvrez son cache, ou allumez une lampe.
error-video-unreadable = La vidéo { $name } ne peut pas être lue.
    .hint = Vérifiez que c’est bien un fichier vidéo, et entier ; ou convertissez-le en MP4.
error-images-none = Le dossier { $path } ne contient pas d’images.
    .hint = Choisissez un dossier avec des fichiers JPEG ou PNG.

## Fichiers d’image

# À la place du nom d’un fichier : « L’image déposée ici est endommagée ».
picture-dropped = (déposée ici)
picture-copied = (du presse-papiers)

error-picture-missing = Il n’y a pas de fichier { $path }.
    .hint = Vérifiez le nom et le dossier.
error-picture-folder = { $path } est un dossier, pas une image.
    .hint = Choisissez un fichier d’image à l’intérieur.
error-picture-special = { $path } est un périphérique, un tube ou un socket, pas un fichier d’image.
    .hint = Enregistrez d’abord l’image dans un fichier.
error-picture-no-access = Le fichier { $path } ne peut pas être lu : l’accès est refusé.
    .hint = Vérifiez ses droits, ou copiez-le dans un dossier à vous.
error-picture-unreadable = Le fichier { $path } ne peut pas être lu : { $detail }.
    .hint = Vérifiez le disque ou le réseau où il se trouve, ou copiez le fichier ailleurs.
error-picture-empty = Le fichier { $name } est vide.
    .hint = Téléchargez ou enregistrez l’image de nouveau.
error-picture-not-picture = Le fichier { $name } n’est pas une image.
    .hint = Choisissez une image, par exemple un fichier JPEG ou PNG.
error-picture-unsupported = Le fichier { $name } est d’un type que Regard n’ouvre pas : { $kind }.
    .hint = Enregistrez-le en JPEG ou PNG, ou ouvrez-le dans son propre programme et décrivez cette fenêtre.
error-picture-is-text = Le fichier { $name } est du texte, pas une image.
    .hint = Ouvrez-le dans un éditeur de texte et lisez-le là, ou choisissez une image, par exemple un fichier JPEG ou PNG.
error-picture-link-broken = { $path } est un lien vers un fichier qui n’est plus là.
    .hint = Cherchez le fichier lui-même, ou refaites le lien.
error-picture-link-loop = { $path } est un lien qui ramène à lui-même.
    .hint = Supprimez le lien, et choisissez le fichier lui-même.
error-picture-password = Le document { $name } est protégé par un mot de passe.
    .hint = Ouvrez-le dans son propre programme avec le mot de passe, puis décrivez cette fenêtre.
error-picture-no-pages = Le document { $name } n’a pas de pages.
    .hint = Téléchargez-le de nouveau, ou enregistrez-le de nouveau.
error-picture-page-unknown =
    { $pages ->
        [1] Il n’y a pas de page { $page } dans { $name } : il n’a qu’une page.
       *[other] Il n’y a pas de page { $page } dans { $name } : il a { $pages } pages.
    }
    .hint = Sans « #page={ $page } », c’est la première page.
error-picture-file-too-large = Le fichier { $name } est trop gros pour un dessin : la limite est de { $limit } millions d’octets.
    .hint = Enregistrez-le en PNG, ou ouvrez-le dans son propre programme et décrivez cette fenêtre.
error-picture-slow = L’image { $name } a été abandonnée : après { $seconds } secondes, elle n’était toujours pas ouverte.
    .hint = Elle est peut-être endommagée. Enregistrez-la de nouveau en JPEG ou PNG, ou ouvrez-la dans son propre programme et décrivez cette fenêtre.
error-picture-crashed = L’image { $name } ne peut pas être ouverte : elle a fait échouer la partie de Regard qui ouvre les images.
    .hint = Elle est peut-être endommagée ; Regard continue avec d’autres images. Enregistrez-la de nouveau en JPEG ou PNG, ou ouvrez-la dans son propre programme et décrivez cette fenêtre.
error-picture-truncated = L’image { $name } est incomplète : il manque sa fin.
    .hint = Téléchargez-la ou copiez-la de nouveau.
error-picture-damaged = L’image { $name } est endommagée et ne peut pas être ouverte.
    .hint = Téléchargez-la ou copiez-la de nouveau, ou enregistrez-la de nouveau en JPEG ou PNG.
error-picture-too-large = L’image { $name } est trop grande : { $width } sur { $height } pixels ; la limite est de { $limit } millions de pixels.
    .hint = Réduisez-la d’abord dans un programme de dessin.
error-picture-no-memory = Il n’y a pas assez de mémoire pour ouvrir l’image { $name }.
    .hint = Fermez d’autres programmes, ou réduisez d’abord l’image.
error-compare-first = Première image : { $message }
    .hint = { $hint }
error-compare-second = Deuxième image : { $message }
    .hint = { $hint }
error-compare-nothing-earlier = Ceci n’a pas encore été décrit, il n’y a donc rien à comparer.
    .hint = C’est retenu à partir de maintenant : redemandez quand quelque chose a pu changer.

## Les processus qui décrivent

error-host-ended = { $reason ->
        [killed] La partie de Regard qui décrit les images a été arrêtée par le système, peut-être par manque de mémoire.
       *[crashed] La partie de Regard qui décrit les images s’est arrêtée brutalement.
    }
    .hint = Réessayez ; elle redémarre. Si cela se reproduit, fermez d’autres programmes, ou signalez-le avec ce qu’affiche « regard doctor ».
error-host-cannot-start = La partie de Regard qui décrit les images ne peut pas démarrer : { $detail }
    .hint = Attendez une minute et réessayez, ou réinstallez Regard : « python3 packaging/bootstrap.py setup ».

## Le descripteur simple

error-basic-package-missing = Le paquet { $package }, qui contient les modèles qui lisent le texte, n’est pas installé.
    .hint = Réinstallez Regard : « python3 packaging/bootstrap.py setup ».
error-basic-model-unreadable = Le fichier de modèle { $path } manque ou est endommagé.
    .hint = Réinstallez Regard : « python3 packaging/bootstrap.py setup ».
error-font-missing = Aucune police n’a été trouvée pour dessiner la page d’essai. Cherchées : { $fonts }.
    .hint = Installez-en une ; sous Debian : « apt install fonts-dejavu-core ».
error-scenes-missing = Les scènes sur lesquelles les descriptions sont mesurées ne sont pas ici : { $path } manque.
    .hint = Lancez ceci dans une copie du code source de Regard ; elles ne font pas partie du programme installé.
error-screen-locked = L’écran est verrouillé.
    .hint = Déverrouillez-le, puis réessayez.

## PaliGemma

error-not-loaded = Le descripteur a été utilisé avant d’être chargé.
    .hint = Réessayez. Si cela se reproduit, signalez-le avec ce qu’affiche « regard doctor ».
error-thing-empty = Il n’a pas été dit quoi chercher.
    .hint = Nommez une chose, par exemple une tasse.
error-thing-too-long = Le nom de la chose à chercher est trop long ; la limite est de { $limit } caractères.
    .hint = Nommez une chose en quelques mots, par exemple la tasse rouge.
error-question-empty = Il n’y a pas de question.
    .hint = Écrivez ou dites ce que vous voulez savoir de l’image.
error-question-too-long = La question est trop longue ; la limite est de { $limit } caractères.
    .hint = Posez une seule question courte.
error-model-packages = Les paquets dont PaliGemma a besoin ne sont pas installés.
    .hint = Réinstallez Regard : « python3 packaging/bootstrap.py setup ».
error-model-missing = Il n’y a pas de modèle { $path }.
    .hint = Réglez le dossier d’un modèle PaliGemma 2 : « regard settings set describer.model FOLDER ».
error-model-no-folder = { $path } est un fichier ; un modèle est un dossier.
    .hint = Réglez le dossier qui contient config.json et les poids.
error-model-none = Le dossier { $path } ne contient pas de modèle : config.json n’y est pas.
    .hint = Réglez le dossier qui contient config.json et les poids d’un modèle PaliGemma 2.
error-model-other = Le dossier { $path } contient un modèle d’un autre type : { $kind }.
    .hint = Regard utilise PaliGemma 2, par exemple google/paligemma2-3b-mix-448.
error-model-incomplete = Le modèle dans { $path } n’est pas complet : { $file } manque.
    .hint = Téléchargez-le de nouveau, avec tous ses fichiers.
error-model-cut-short = Le modèle dans { $path } n’est pas complet : la fin de { $file } manque.
    .hint = Téléchargez ce fichier de nouveau.
error-model-pickle = Le modèle dans { $path } n’a pas de fichier safetensors, et Regard n’ouvre pas les fichiers qui pourraient exécuter des programmes (.bin, .pt).
    .hint = Téléchargez la version safetensors du modèle.
error-model-damaged = Le modèle dans { $path } ne peut pas être chargé : { $detail }.
    .hint = Téléchargez-le de nouveau. Si cela se reproduit, signalez-le avec ce qu’affiche « regard doctor ».
error-model-code = Le modèle dans { $path } demande à exécuter ses propres programmes ({ $file }), ce que Regard ne fait jamais.
    .hint = Téléchargez PaliGemma 2 depuis la page de Google, par exemple google/paligemma2-3b-mix-448.
error-model-too-large = Le modèle dans { $path } demande environ { $needed } gigaoctets de mémoire libre, et cet ordinateur en a { $available }.
    .hint = { $proposal ->
        [none] Fermez d’autres programmes, ou utilisez le descripteur simple : « regard settings set describer.name basic ».
       *[other] Fermez d’autres programmes, ou utilisez un modèle plus petit, comme { $proposal }.
    }
error-model-no-memory = Il n’y a pas assez de mémoire libre pour le modèle dans { $path }.
    .hint = Fermez d’autres programmes, choisissez un modèle plus petit, ou utilisez le descripteur simple.

## Modèles : les installer et s’en occuper

error-model-unknown = Il n’y a pas de modèle appelé { $name }.
    .hint = « regard models list » dit lesquels existent, et lesquels sont installés.
error-model-not-installed = Le modèle { $name } n’est pas installé.
    .hint = Installez-le avec « regard models install { $name } », ou copiez son dossier d’un autre ordinateur et utilisez « regard models import FOLDER ».
error-model-name = « { $name } » ne peut pas être le nom d’un modèle.
    .hint = Utilisez des lettres, des chiffres, des points, des traits d’union et des tirets bas, et commencez par une lettre ou un chiffre.
error-model-name-toy = « { $name } » est le modèle jouet fourni avec Regard.
    .hint = Il n’y a pas à s’en occuper ; un autre modèle doit avoir un autre nom.
error-model-exists = Un modèle appelé { $name } est déjà installé.
    .hint = Supprimez-le d’abord avec « regard models remove { $name } », ou importez le nouveau sous un autre nom avec « --name ».
error-model-being-installed = Un autre Regard installe { $name } en ce moment.
    .hint = Attendez qu’il ait fini, ou arrêtez-le.
error-model-licence = La licence n’a pas été acceptée, donc rien n’a été téléchargé.
    .hint = Lisez les conditions, puis relancez la commande et répondez oui, ou ajoutez « --accept-licence ».
error-model-no-space = Il n’y a pas assez de place sur le disque de { $path } : il faut { $needed } Go, et { $free } Go sont libres.
    .hint = Supprimez quelque chose, choisissez un modèle plus petit, ou donnez à REGARD_DATA_DIR un dossier d’un disque plus grand.
error-model-disk = Le disque refuse { $path } : { $detail }.
    .hint = Vérifiez que le disque n’est pas plein et que le dossier est à vous, puis relancez la commande ; ce qui a été téléchargé est gardé.
error-model-hash = Le fichier { $file } est arrivé avec un contenu faux et a été supprimé.
    .hint = Relancez la commande ; elle ne charge que ce fichier et ce qui manque. Si cela se reproduit, la connexion ou le hub modifie des fichiers.
error-model-copy-changed = Le fichier { $file } dans { $path } n’est pas celui qui a été installé sur l’autre ordinateur.
    .hint = Copiez de nouveau le dossier, tout entier.
error-model-manifest-newer = Le modèle { $name } a été installé par une version plus récente de Regard ({ $version } ; celle-ci connaît { $ours }).
    .hint = Utilisez le Regard plus récent, ou supprimez le modèle et installez-le de nouveau.
error-model-manifest-damaged = La liste des fichiers du modèle { $name } est endommagée.
    .hint = Supprimez le modèle et installez-le de nouveau.
error-model-manifest-missing = Le modèle { $name } a été mis là à la main, donc Regard ne sait pas ce que ses fichiers devraient être.
    .hint = Déplacez son dossier ailleurs et utilisez « regard models import FOLDER ».
error-models-check =
    { $count ->
        [1] Ce modèle n’est plus tel qu’il a été installé : { $names }.
       *[other] Ces modèles ne sont plus tels qu’ils ont été installés : { $names }.
    }
    .hint = Supprimez chacun avec « regard models remove NAME » et installez-le de nouveau.
error-hub-address = « { $address } » n’est pas une adresse de hub.
    .hint = Donnez dans « --hub » ou HF_ENDPOINT une adresse qui commence par https://, ou n’en donnez pas.
error-hub-unreachable = Le hub { $address } est injoignable : { $detail }.
    .hint = Vérifiez la connexion à Internet, puis relancez la commande ; ce qui a été téléchargé est gardé.
error-hub-cut = La connexion au hub { $address } a été coupée : { $detail }.
    .hint = Relancez la commande ; elle reprend là où elle a été coupée.
error-hub-token-missing = Le hub ne donne ce modèle qu’aux personnes qui y ont un compte et en ont accepté les conditions.
    .hint = Acceptez les conditions sur { $page }, créez un jeton dans les réglages de votre compte, mettez-le dans HF_TOKEN, et relancez la commande.
error-hub-token-wrong = Le hub { $address } n’accepte pas votre jeton.
    .hint = Créez-y un nouveau jeton dans les réglages de votre compte, et donnez-le avec « --token » ou dans HF_TOKEN.
error-hub-gated = Votre compte sur le hub ne permet pas encore de charger ce modèle.
    .hint = Connectez-vous, acceptez les conditions sur { $page }, puis relancez la commande. Un jeton aux droits limités doit permettre les dépôts à accès restreint.
error-hub-forbidden = Le hub interdit de charger ce modèle.
    .hint = Consultez { $page } en étant connecté : la raison y est écrite.
error-hub-missing = Le hub n’a pas { $page }.
    .hint = Vérifiez l’adresse dans « --hub » ou HF_ENDPOINT, ou réessayez plus tard.
error-hub-busy = Le hub { $address } reçoit trop de demandes de votre part en ce moment.
    .hint = Attendez quelques minutes, puis relancez la commande ; ce qui a été téléchargé est gardé.
error-hub-failed = Le hub { $address } a lui-même un problème (statut { $status }).
    .hint = Relancez la commande plus tard ; ce qui a été téléchargé est gardé.
error-hub-answer = La réponse de { $address } n’est pas celle d’un hub de modèles.
    .hint = Vérifiez l’adresse dans « --hub » ou HF_ENDPOINT, et si une page de connexion du réseau s’interpose.

## Voix

error-speech-no-output = Il n’y a sur cet ordinateur aucune voix que Regard puisse utiliser.
    .hint = Installez speech-dispatcher et espeak-ng ; « regard doctor » montre ce qu’il faut à chaque voix.
error-speech-no-sound-device = Il n’y a pas de périphérique audio pour parler.
    .hint = Branchez un casque ou des haut-parleurs, ou démarrez le service de son (PipeWire ou PulseAudio).
error-speech-no-player = Il n’y a pas de programme pour jouer le son.
    .hint = Installez alsa-utils (qui contient aplay) ou pulseaudio-utils (qui contient paplay).
error-speech-output-failed = La voix { $output } ne marche plus : { $detail }.
    .hint = Regard continue avec une autre voix s’il y en a une ; « regard doctor » montre ce qui marche.
error-speech-output-hangs = La voix { $output } n’en finit pas.
    .hint = Regard continue avec une autre voix s’il y en a une ; « regard doctor » montre ce qui marche.
error-speech-voice-ended = Le processus de la voix s’est arrêté de lui-même.
    .hint = Regard continue avec une autre voix s’il y en a une ; « regard doctor » montre ce qui marche.
error-speech-dispatcher-ended = Le service vocal speech-dispatcher s’est arrêté, ou n’a pas pu démarrer.
    .hint = Essayez-le dans un terminal : « spd-say bonjour ». Réinstaller speech-dispatcher et espeak-ng peut aider.
error-speech-dispatcher-silent = Le service vocal speech-dispatcher ne répond pas.
    .hint = Redémarrez-le : terminez le processus speech-dispatcher, il redémarre quand on en a besoin.
error-speech-qt = La voix de ce système ne peut pas être utilisée : { $detail }.
    .hint = Vérifiez les réglages vocaux du système ; « regard doctor » montre ce qui marche.
error-speech-log-no-access = Le journal de la voix { $path } ne peut pas être écrit : { $detail }.
    .hint = Vérifiez le chemin et les droits de son dossier.
