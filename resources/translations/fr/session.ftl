# Ce que l’application dit elle-même : réponses aux touches qui ne prennent pas d’image.

session-nothing-yet = Rien n’a encore été décrit.
session-copied = Copié.
session-last-sentence = C’était la dernière phrase.
session-muted = Voix désactivée.
session-unmuted = Voix activée.
session-rate = Débit { $rate }.
session-verbosity =
    { $level ->
        [brief] Bref : une phrase.
        [detailed] Détaillé : tout.
       *[normal] Normal : environ trois phrases.
    }
# Dit une fois, quand le chargement dure plus d’une seconde.
session-loading = Chargement du modèle.
# Dit dans les silences d’un long chargement, après 10, 20, 40 ... secondes.
session-loading-share = Le modèle se charge encore, { $percent } pour cent.
session-loading-time = Le modèle se charge encore, depuis { $seconds } secondes.
session-status-idle = Regard est prêt. { $leader }, puis D, décrit la fenêtre au premier plan.
# Des touches ont été frappées dans un autre programme, et le reste d’une description attend.
session-status-holding = Il y a une suite : appuyez sur { $leader }, puis Espace.
session-status-capturing = Prise de l’image, depuis { $seconds ->
        [1] une seconde
       *[other] { $seconds } secondes
    }.
session-status-waiting = L’image sera bientôt prise ; Échap l’arrête. En attente depuis { $seconds ->
        [1] une seconde
       *[other] { $seconds } secondes
    }.
session-status-loading = Chargement du modèle, depuis { $seconds ->
        [1] une seconde
       *[other] { $seconds } secondes
    }.
session-status-describing = { $title } : description en cours, depuis { $seconds ->
        [1] une seconde
       *[other] { $seconds } secondes
    }.
session-status-describing-untitled = Description en cours, depuis { $seconds ->
        [1] une seconde
       *[other] { $seconds } secondes
    }.
session-help = Appuyez sur { $leader }, puis sur une touche. Échap fait taire la voix à tout moment.
session-help-key = { $key } : { $action }.

## Noms de touches, là où le nom de la touche n’est pas un mot à dire

key-Space = Espace
key-Left = Flèche gauche
key-Right = Flèche droite
key-Up = Flèche haut
key-Plus = Plus
key-Minus = Moins
key-Escape = Échap

## Ce que fait chaque action, après le nom de sa touche

action-window = décrire la fenêtre au premier plan
action-screen = décrire tout l’écran
action-focus = décrire l’objet qui a le focus
action-camera = décrire ce que voit la caméra
action-clipboard = décrire ou lire ce qui a été copié
action-read = lire tout le texte de la fenêtre
action-locate = dire ce qui est où
action-pictures = décrire chaque image de la fenêtre
action-compare = dire ce qui est nouveau dans la fenêtre depuis sa description
action-find = chercher quelque chose par son nom
action-ask = poser une question sur la fenêtre
action-identify = identifier les codes, les couleurs et la lumière de la fenêtre
action-identify-camera = identifier les codes, les couleurs et la lumière que voit la caméra
action-explore = explorer la dernière image avec les flèches
action-verbosity = changer la longueur de ce qui est dit
action-repeat = répéter ou continuer
action-next = phrase suivante
action-previous = phrase précédente
action-more = plus de détails sur la dernière image
action-copy = copier la dernière description
action-status = dire ce que fait Regard
action-mute = désactiver ou activer la voix
action-help = cette liste de touches
action-faster = parler plus vite
action-slower = parler plus lentement
action-stop = arrêter
action-show = montrer la fenêtre de Regard
action-quit = quitter Regard
