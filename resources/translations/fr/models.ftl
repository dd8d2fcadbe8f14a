# « regard models » : quels modèles existent, comment les obtenir et s’en occuper.
# Les Go sont des nombres dits, comme 6,1.

models-machine =
    { $cores ->
        [1] Cet ordinateur a { $memory } Go de mémoire, dont { $available } Go libres maintenant, un cœur de processeur, et { $disk } Go libres sur le disque.
       *[other] Cet ordinateur a { $memory } Go de mémoire, dont { $available } Go libres maintenant, { $cores } cœurs de processeur, et { $disk } Go libres sur le disque.
    }
models-machine-unknown =
    { $cores ->
        [1] Cet ordinateur a un cœur de processeur, et { $disk } Go libres sur le disque ; sa quantité de mémoire n’est pas connue.
       *[other] Cet ordinateur a { $cores } cœurs de processeur, et { $disk } Go libres sur le disque ; sa quantité de mémoire n’est pas connue.
    }
models-gpu = Il a une carte graphique, { $name }, avec { $free } Go de mémoire libre.
models-no-gpu = Il n’a pas de carte graphique qui puisse faire tourner des modèles.

models-recommended = Recommandé pour cet ordinateur : { $name }. Il sait tout faire, et c’est le meilleur qui réponde encore assez vite ici. À télécharger : { $size } Go.
models-recommended-gpu = Recommandé pour cet ordinateur : { $name }. Il sait tout faire, et tourne sur la carte graphique. À télécharger : { $size } Go.
models-recommended-none = Aucun modèle ne peut être recommandé : cet ordinateur a trop peu de mémoire libre ou de place sur le disque pour le plus petit. Regard décrit aussi sans modèle.

models-none-installed = Aucun modèle n’est installé.
models-installed-line = Installé : { $name }, { $size } Go.
models-installed-used = Installé et utilisé pour les descriptions : { $name }, { $size } Go.

# Le jouet n’est jamais recommandé.
models-toy = { $name } est fourni avec Regard et c’est un jouet : il ne connaît que des formes dessinées et colorées, pas de vraie image. Pour voir comment naît une description : « regard describe IMAGE --describer paligemma --model { $name } ».
models-toy-used = { $name }, le jouet fourni avec Regard, est utilisé pour les descriptions : il ne connaît que des formes dessinées et colorées, pas de vraie image.

models-fitting =
    { $count ->
        [1] Un modèle convient à cet ordinateur.
       *[other] { $count } modèles conviennent à cet ordinateur.
    }
models-too-large =
    { $count ->
        [1] Un modèle est trop grand pour lui.
       *[other] { $count } modèles sont trop grands pour lui.
    }
models-line =
    { $disk ->
        [enough] { $name } : { $best } { $download } Go à télécharger, demande { $memory } Go de mémoire. { $fit }
       *[too-little] { $name } : { $best } { $download } Go à télécharger, demande { $memory } Go de mémoire. { $fit } Il n’y a pas assez de place sur le disque.
    }
models-line-too-large = { $name } : { $download } Go à télécharger, demande { $memory } Go de mémoire.
models-how-to-install = Pour en installer un : « regard models install NAME ». Tous ont la licence Gemma.

# Ce qu’un modèle fait le mieux. $resolution : il voit une image comme un carré d’autant de pixels.
models-best-mix =
    { $resolution ->
        [224] Décrit, répond aux questions et trouve des choses ; le plus rapide, sans les petits détails.
       *[other] Décrit, répond aux questions, lit et trouve des choses ; voit plus de détails, et est plus lent.
    }
models-best-ft-docci = De longues descriptions détaillées qui disent où sont les choses ; rien d’autre.
models-best-pt =
    { $resolution ->
        [224] Fait pour être entraîné davantage ; de courtes légendes en de nombreuses langues, et du texte.
        [448] Fait pour être entraîné davantage ; de courtes légendes en de nombreuses langues, et du texte ; voit plus de détails.
       *[other] Fait pour être entraîné davantage ; lit le texte le plus petit, et est très lent sans carte graphique.
    }

models-fit-gpu = Il tourne sur la carte graphique.
models-fit-memory = Il tourne sur le processeur.
models-fit-tight = Il tourne sur le processeur si les autres programmes sont fermés.
models-fit-unknown = On ne sait pas si la mémoire suffit.

## Installer

models-licence =
    { $name } est soumis aux conditions d’utilisation de Gemma, qui disent aussi à quoi il ne doit pas servir : { $address }
    Pour le télécharger, il vous faut un compte sur le hub, avec lequel vous acceptez une fois ces conditions, sur cette page : { $page }
models-licence-question = Acceptez-vous les conditions ? Écrivez « oui » et appuyez sur Entrée, ou seulement sur Entrée pour quitter.
models-licence-accepted = Vous avez accepté les conditions.
# Ce que l’on écrit pour dire oui, en minuscules.
models-yes = oui
models-downloading = Téléchargement de { $total } Go. Ctrl+C l’arrête ; la même commande reprend plus tard.
models-downloading-rest = Téléchargement de { $total } Go, dont { $there } Go sont déjà là. Ctrl+C l’arrête ; la même commande reprend plus tard.
models-progress = { $percent } pour cent, { $done } sur { $total } Go.
models-progress-left =
    { $minutes ->
        [1] { $percent } pour cent, { $done } sur { $total } Go, encore une minute environ.
       *[other] { $percent } pour cent, { $done } sur { $total } Go, encore { $minutes } minutes environ.
    }
models-stopped = Arrêté. Ce qui a été téléchargé est gardé : « regard models install { $name } » reprend.
models-already = { $name } est déjà installé. « regard models check » regarde s’il est intact.
models-importing = Copie et vérification de { $total } Go.
models-checking = Vérification de { $total } Go.
models-installed = { $name } est installé dans { $folder }.
models-used-now = À partir de maintenant, il est utilisé pour les descriptions ; si Regard est en marche, quittez-le et relancez-le.
models-how-to-use = Pour l’utiliser : « regard settings set describer.model { $name } ».

## S’en occuper

models-removed = { $name } a été supprimé.
models-none-used = C’était celui des descriptions ; maintenant il n’y en a plus.
models-whole = { $name } est intact.
models-file-missing = { $name } : le fichier { $file } manque.
models-file-size = { $name } : le fichier { $file } est plus long ou plus court qu’avant.
models-file-changed = { $name } : le fichier { $file } a changé.

## Huit bits : une forme du modèle qui demande moitié moins de mémoire, faite une fois à l’installation

models-int8-making = Préparation de { $name } pour ce processeur : des poids de huit bits sont faits, et comparés à l’original sur huit photos. Cela prend des minutes. Ctrl+C l’arrête ; { $name } est installé de toute façon.
models-int8-progress = { $percent } pour cent de la préparation sont faits.
# $percent : autant des mots de l’original étaient les mêmes. $required : autant doivent l’être.
models-int8-used = { $name } tourne avec des poids de huit bits, plus rapides ici et moitié moins gourmands en mémoire : { $percent } pour cent de ce qu’il a dit de huit photos étaient pareils.
models-int8-disagrees = { $name } tourne dans sa précision d’origine, plus lente : avec des poids de huit bits, seuls { $percent } pour cent de ce qu’il a dit de huit photos étaient pareils, et il en faut { $required }.
models-int8-slower = { $name } tourne dans sa précision d’origine : des poids de huit bits ne seraient pas plus rapides sur ce processeur.
models-int8-unchecked = { $name } a des poids de huit bits qui n’ont jamais été comparés à l’original ; ils ne servent que si le réglage describer.precision vaut « int8 ».
models-int8-off = { $name } a des poids de huit bits, que le réglage describer.precision empêche d’utiliser.
models-int8-none = { $name } tourne dans sa précision d’origine ; « regard models check { $name } » le prépare pour huit bits.
models-int8-failed = { $name } n’a pas pu être préparé pour huit bits, et tourne dans sa précision d’origine. { $reason } « regard models check { $name } » essaie de nouveau.
models-int8-stopped = Arrêté. { $name } est installé et tourne dans sa précision d’origine ; « regard models check { $name } » le prépare pour huit bits.
