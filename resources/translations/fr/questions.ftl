# Chercher, et répondre aux questions d’après ce qui a été trouvé. $things compte (« deux tasses et une personne »), $thing
# est ce que la personne cherche, avec ses propres mots, $place un lieu de narration.ftl (« à gauche »).

## Chercher

# « Trois tasses, en commençant par la plus grande : au centre, de grande taille ; à gauche, de petite taille. »
find-hits = { $things }, par taille décroissante : { $places }.
find-hits-maybe = Peut-être { $things }, par taille décroissante : { $places }.
# Un élément comme le programme l’appelle : « Envoyer bouton : en bas à droite. »
find-control = { $control } : { $place }.
# Ce que la personne a écrit est peut-être une faute de frappe : dit avant ce qui a été trouvé.
find-typo = « { $thing } » n’est pas un mot connu ; il s’agit peut-être de « { $meant } ».
# « tasse rouge » est introuvable, mais il y a ceci : et ensuite, où sont les autres tasses.
find-none-but = « { $thing } » est introuvable, mais il y a ceci :
# $colours : de chacune de ces choses.
find-colours = Ses couleurs : { $colours }.

## Réponses. Ce sur quoi elles reposent est dit en peu de mots

answer-things = { $things }, d’après la détection d’objets.
answer-things-maybe = Peut-être { $things }, d’après la détection d’objets.
# $count autres ne sont pas sûrs
answer-things-more =
    { $count ->
        [1] { $things }, et peut-être encore un de plus, d’après la détection d’objets.
       *[other] { $things }, et peut-être encore { number } de plus, d’après la détection d’objets.
    }
answer-controls =
    { $count ->
        [1] Un seul, selon le programme : { $controls }.
       *[other] { number }, selon le programme : { $controls }.
    }
answer-yes = Oui, { $things }, d’après la détection d’objets.
answer-yes-maybe = Peut-être : { $things }, d’après la détection d’objets.
answer-yes-control = Oui, { $control }, { $place }, selon le programme.
answer-yes-text = Oui, comme texte { $place } : { $text }
answer-none = La détection d’objets n’a pas trouvé « { $thing } ».
answer-none-text = La détection d’objets n’a pas trouvé « { $thing } », et ce n’est pas dans le texte.
# $thing est le nom d’un type de chose, $things le compte ; $colours « surtout blanc, un peu bleu »
answer-colour = { $thing } { $place } : { $colours }, mesuré dans cette partie de l’image.
answer-colour-maybe = Peut-être { $things } { $place } : { $colours }, mesuré dans cette partie de l’image.
answer-colours = { $colours }, mesuré sur toute l’image.
answer-nothing-there = Rien de connu n’a été trouvé à cet endroit, par rapport à « { $thing } ».
answer-nothing-side = Rien de connu n’a été trouvé à cet endroit.
answer-text-there = Il y a là { lines-of-text }, au début « { $words } ».
answer-text-all = { lines-of-text }, au début « { $words } ».
answer-controls-there = { $controls }, selon le programme.
answer-who = { $things }, d’après la détection d’objets. Regard ne dit jamais de qui il s’agit.
answer-who-none = La détection d’objets n’a trouvé personne.
answer-lines = { lines-of-text }, d’après ce qui a été lu.
answer-title = Le titre de la fenêtre est { $title }.
answer-heading = Le texte le plus grand, { $place } : { $text }
answer-first-line = La première ligne, { $place } : { $text }
answer-text = D’après le texte { $place } : { $text }
answer-not-in-text = Le texte ne dit pas « { $thing } ».
answer-needs-model = Un modèle PaliGemma 2 en sait peut-être plus. { $hint }

## Ce qu’un modèle a répondu, comparé à ce que la détection d’objets a trouvé

answer-check = La détection d’objets trouve { $things }.
answer-check-none = La détection d’objets ne trouve pas « { $thing } ».
