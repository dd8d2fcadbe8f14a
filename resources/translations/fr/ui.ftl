# Les fenêtres de l’application. « & » précède la lettre qui, avec Alt, actionne un bouton ou ouvre un menu : dans une
# fenêtre, et dans un menu, aucune lettre ne sert deux fois (un test le vérifie).

app-name = Regard

## La fenêtre principale

ui-describe-window = Décrire la &fenêtre
ui-describe-screen = Décrire l’écra&n
ui-read-text = &Lire le texte
ui-open-picture = &Ouvrir une image…
ui-repeat = &Répéter
ui-stop = &Arrêter
ui-history = Descriptions &précédentes
ui-description = &Description
ui-description-empty = Ce que Regard décrit s’écrit ici. { $leader }, puis D, décrit la fenêtre au premier plan.
# Là où il ne peut pas y avoir de touches : un autre programme les a, ou la session est Wayland.
ui-description-empty-no-keys = Ce que Regard décrit s’écrit ici.
ui-explorer-things = C&hoses dans l’image
ui-explorer-picture = I&mage, explorée avec les flèches
# Ce que montre une description précédente, tant que son titre n’est pas connu.
ui-source =
    { $kind ->
        [window] Fenêtre
        [screen] Tout l’écran
        [monitor] Moniteur
        [region] Partie de l’écran
        [focus] Objet qui a le focus
        [clipboard] Presse-papiers
        [webcam] Caméra
       *[file] Image
    }
# Une description précédente dans la liste. Le titre d’abord, pour que ses premières lettres la trouvent.
ui-history-item =
    { $state ->
        [running] { $title }, { $time }, en cours
        [failed] { $title }, { $time }, n’a pas pu être décrit
        [cancelled] { $title }, { $time }, arrêté
       *[done] { $title }, { $time }
    }

## État

ui-state-idle = Prêt
ui-state-waiting = En attente avant la prise de l’image
ui-state-capturing = Prise de l’image
# Tant qu’une caméra est allumée, dans la fenêtre et à l’icône de la barre.
ui-camera-on = La caméra { $name } est allumée
ui-first-of = Voici le premier de { $count } fichiers.
ui-nothing-dropped = Ce n’est ni une image ni un fichier.
ui-web-address = C’est une adresse d’Internet, que Regard n’ouvre pas.
ui-nothing-to-paste = Il n’y a ni image, ni fichier d’image, ni texte à coller.
ui-state-describing = Description en cours
ui-state-loading = Chargement du modèle
ui-no-other-window = Il n’y a pas d’autre fenêtre à décrire.
ui-picture-choose = Ouvrir une image
ui-picture-filter = Images
ui-all-files = Tous les fichiers

## Menus

ui-menu-regard = Re&gard
ui-menu-describe = Dé&crire
ui-menu-speech = &Voix
ui-menu-help = A&ide
ui-menu-quit = &Quitter
ui-menu-close = &Fermer la fenêtre
ui-menu-show = &Montrer la fenêtre
ui-menu-screen-tray = Décr&ire l’écran
ui-menu-window = La &fenêtre au premier plan
ui-menu-screen = &Tout l’écran
ui-menu-read = &Lire tout le texte de la fenêtre
ui-menu-locate = Ce qui est où, dans la fe&nêtre
ui-menu-explore = &Explorer la dernière image
ui-menu-find = C&hercher quelque chose dans la fenêtre…
ui-menu-ask = Poser une &question sur la fenêtre…
ui-menu-focus = L’o&bjet qui a le focus
ui-menu-camera = Ce que voit la &caméra
ui-menu-clipboard = Ce qui a été co&pié
ui-menu-open = &Ouvrir une image…
ui-menu-repeat = &Répéter ou continuer
ui-menu-next = Phrase &suivante
ui-menu-previous = Phrase &précédente
ui-menu-more = Plus de &détails sur la dernière image
ui-menu-copy = &Copier la dernière description
ui-menu-mute = Désacti&ver ou activer la voix
ui-menu-faster = Plus v&ite
ui-menu-slower = Plus &lentement
ui-menu-verbosity = Changer la lon&gueur de ce qui est dit
ui-menu-stop = &Arrêter
ui-menu-status = Que &fait Regard ?
ui-menu-keys = &Touches

## La fenêtre des touches

ui-keys-title = Touches de Regard
ui-keys-name = Touches
ui-close = &Fermer

## Les questions d’une ligne

ui-ask-title = Question sur l’image
ui-ask-label = &Que voulez-vous savoir ? L’image a été prise.
ui-ask-button = &Demander
ui-ask-stay = Demander et &rester (Ctrl+Entrée)
ui-find-title = Chercher quelque chose dans l’image
ui-find-label = &Que cherchez-vous ? L’image a été prise.
ui-find-button = &Chercher
ui-find-stay = Chercher et &rester (Ctrl+Entrée)
ui-asked-before = Questions posées et réponses
ui-ask-spoken = Écrivez votre question, puis appuyez sur Entrée.
ui-find-spoken = Écrivez ce que vous cherchez, puis appuyez sur Entrée.
ui-cancel = &Annuler

## Ce que l’application dit d’elle-même

ui-ready-first = Regard est prêt. { $leader }, puis D, décrit la fenêtre au premier plan. { $leader }, puis H, dit toutes les touches.
ui-ready = Regard est prêt.
ui-ready-no-keys = Regard est prêt. Les touches sont désactivées.
ui-keeps-running = Regard continue. { $leader }, puis H, pour l’aide.
ui-keeps-running-no-keys = Regard continue. Lancez-le de nouveau pour voir sa fenêtre.
ui-tray-state = Regard : { $state }
