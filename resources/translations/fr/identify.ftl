# Codes, couleurs et lumière. Court, car on l’entend souvent ; le mot le plus utile le plus tôt possible.

## Codes. $place est un lieu de narration.ftl (« en bas à droite »)

code-name =
    { $format ->
        [qr] Code QR
        [micro-qr] Petit code QR
        [rmqr] Code QR rectangulaire
        [datamatrix] Code Data Matrix
        [aztec] Code Aztec
        [pdf417] Code PDF417
        [micro-pdf417] Petit code PDF417
        [maxicode] MaxiCode
       *[other] Code-barres
    }
# Dans une description : qu’ils sont là. Flèche haut (plus de détails) les lit.
# $codes est une liste : « un code QR en haut à gauche et un code-barres en bas ».
codes-there =
    { $count ->
        [1] { $codes }, flèche haut le lit.
       *[other] { $codes }, flèche haut les lit.
    }
code-at =
    { $format ->
        [qr] un code QR { $place }
        [micro-qr] un petit code QR { $place }
        [rmqr] un code QR rectangulaire { $place }
        [datamatrix] un code Data Matrix { $place }
        [aztec] un code Aztec { $place }
        [pdf417] un code PDF417 { $place }
        [micro-pdf417] un petit code PDF417 { $place }
        [maxicode] un MaxiCode { $place }
       *[other] un code-barres { $place }
    }
# $what est l’un de ceux d’en dessous.
code-says = { code-name } { $place } : { $what }.
# Un texte court : pas de point à la fin, on le prendrait pour une partie du texte.
code-says-text = { code-name } { $place } : { $text }
# $host est celui qui est derrière une adresse : « example.com ».
code-link = lien vers { $host }
code-wifi = réseau Wi-Fi { $name }
code-wifi-unnamed = réseau Wi-Fi sans nom
code-contact = contact { $name }
code-contact-unnamed = contact
code-mail = adresse e-mail
code-phone = numéro de téléphone
code-message = message texte
code-place = lieu sur la carte
code-event = événement { $name }
code-event-unnamed = événement
code-payment = virement à { $name }
code-payment-unnamed = virement
# Pour la connexion en deux étapes. Le secret qu’il contient n’est pas dit.
code-password = configuration de mots de passe à usage unique pour { $name }, dont le secret n’est pas lu
code-password-unnamed = configuration de mots de passe à usage unique, dont le secret n’est pas lu
code-book = livre numéro { $number }, le titre n’est pas connu ici
# Aucune base de données de produits n’est interrogée.
code-product = produit numéro { $number }, le nom du produit n’est pas connu ici
code-binary =
    { $size ->
        [1] un octet de données qui n’est pas du texte
       *[other] { $size } octets de données qui ne sont pas du texte
    }
code-empty = rien dedans
code-text = texte
code-hidden = Des caractères qui ne se voient pas ont été laissés de côté.
code-none =
    { $source ->
        [webcam] Aucun code trouvé. Tenez-le à plat et sans bouger, à environ deux mains de la caméra.
       *[other] Aucun code trouvé.
    }

# D’une adresse, d’un mot de passe et autres : pas de point à la fin, on le prendrait pour une partie.
code-field-address = Adresse : { $value }
code-field-text = { $value }
code-field-password = Mot de passe : { $value }
code-field-open = Il ne faut pas de mot de passe.
code-field-company = Entreprise : { $value }
code-field-phone = Téléphone : { $value }
code-field-mail = E-mail : { $value }
code-field-subject = Objet : { $value }
code-field-latitude = Latitude { $value }
code-field-longitude = Longitude { $value }
code-field-begin = Début { $value }
code-field-end = Fin { $value }
code-field-place = Lieu : { $value }
code-field-account = Compte : { $value }
code-field-amount = Montant : { $value }
code-field-purpose = Motif : { $value }
code-spelling = Flèche haut épelle le mot de passe.
code-spelled = Épelé : { $letters }
code-rest =
    { $count ->
        [1] Encore un caractère, flèche haut le lit.
       *[other] Encore { $count } caractères, flèche haut les lit.
    }

## Noms de caractères, par leur numéro

character-capital = { $letter } majuscule
character-0020 = espace
character-0021 = point d’exclamation
character-0022 = guillemet
character-0023 = dièse
character-0024 = dollar
character-0025 = pour cent
character-0026 = esperluette
character-0027 = apostrophe
character-0028 = parenthèse ouvrante
character-0029 = parenthèse fermante
character-002a = astérisque
character-002b = plus
character-002c = virgule
character-002d = trait d’union
character-002e = point
character-002f = barre oblique
character-003a = deux-points
character-003b = point-virgule
character-003c = inférieur à
character-003d = égal
character-003e = supérieur à
character-003f = point d’interrogation
character-0040 = arobase
character-005b = crochet ouvrant
character-005c = barre oblique inverse
character-005d = crochet fermant
character-005e = accent circonflexe
character-005f = tiret bas
character-0060 = accent grave
character-007b = accolade ouvrante
character-007c = barre verticale
character-007d = accolade fermante
character-007e = tilde

## Couleurs

# $colours est une liste des parts d’en dessous : « surtout bleu foncé, en partie blanc, un peu orange ».
colours-whole = { $colours }.
# D’une image de caméra, devant laquelle on tient la chose.
colours-middle = Au milieu de l’image : { $colours }.
colours-one = tout est { $colour }
colours-most = surtout { $colour }
colours-much = en grande partie { $colour }
colours-some = en partie { $colour }
colours-little = un peu { $colour }
colours-percent = { $colour } { $percent } pour cent
colours-light =
    { $level ->
        [glaring] Il y a trop de lumière, les couleurs peuvent donc paraître plus pâles qu’elles ne sont.
       *[other] Il y a peu de lumière, les couleurs peuvent donc paraître plus foncées et plus grises qu’elles ne sont.
    }
colours-tint =
    { $tint ->
        [warm] La lumière paraît jaunâtre, les couleurs sont donc approximatives.
       *[cold] La lumière paraît bleutée, les couleurs sont donc approximatives.
    }

colour-black = noir
colour-white = blanc
colour-grey =
    { $tone ->
        [dark] gris foncé
        [light] gris clair
       *[plain] gris
    }
colour-red =
    { $tone ->
        [dark] rouge foncé
        [light] rouge clair
        [vivid] rouge vif
        [pale] rouge pâle
        [greyish] rouge grisâtre
        [dark-greyish] rouge foncé grisâtre
       *[plain] rouge
    }
colour-orange =
    { $tone ->
        [dark] orange foncé
        [light] orange clair
        [vivid] orange vif
        [pale] orange pâle
        [greyish] orange grisâtre
        [dark-greyish] orange foncé grisâtre
       *[plain] orange
    }
colour-yellow =
    { $tone ->
        [dark] jaune foncé
        [light] jaune clair
        [vivid] jaune vif
        [pale] jaune pâle
        [greyish] jaune grisâtre
        [dark-greyish] jaune foncé grisâtre
       *[plain] jaune
    }
colour-green =
    { $tone ->
        [dark] vert foncé
        [light] vert clair
        [vivid] vert vif
        [pale] vert pâle
        [greyish] vert grisâtre
        [dark-greyish] vert foncé grisâtre
       *[plain] vert
    }
colour-turquoise =
    { $tone ->
        [dark] turquoise foncé
        [light] turquoise clair
        [vivid] turquoise vif
        [pale] turquoise pâle
        [greyish] turquoise grisâtre
        [dark-greyish] turquoise foncé grisâtre
       *[plain] turquoise
    }
colour-blue =
    { $tone ->
        [dark] bleu foncé
        [light] bleu clair
        [vivid] bleu vif
        [pale] bleu pâle
        [greyish] bleu grisâtre
        [dark-greyish] bleu foncé grisâtre
       *[plain] bleu
    }
colour-purple =
    { $tone ->
        [dark] violet foncé
        [light] violet clair
        [vivid] violet vif
        [pale] violet pâle
        [greyish] violet grisâtre
        [dark-greyish] violet foncé grisâtre
       *[plain] violet
    }
colour-pink =
    { $tone ->
        [dark] rose foncé
        [light] rose clair
        [vivid] rose vif
        [pale] rose pâle
        [greyish] rose grisâtre
        [dark-greyish] rose foncé grisâtre
       *[plain] rose
    }
colour-brown =
    { $tone ->
        [dark] marron foncé
        [light] marron clair
       *[plain] marron
    }
colour-beige =
    { $tone ->
        [dark] beige foncé
        [light] beige clair
       *[plain] beige
    }

## La lumière d’une image, et sa netteté

light-level =
    { $source ->
        [webcam]
            { $level ->
                [dark] Il fait sombre : la caméra ne voit presque pas de lumière.
                [dim] Il y a peu de lumière.
                [bright] Il fait clair.
                [glaring] Il y a trop de lumière : une grande partie de l’image est toute blanche.
               *[normal] Il y a assez de lumière.
            }
       *[other]
            { $level ->
                [dark] L’image est très sombre.
                [dim] L’image est plutôt sombre.
                [bright] L’image est claire.
                [glaring] L’image est claire ; une grande partie est d’un blanc pur.
               *[normal] L’image n’est ni sombre ni claire.
            }
    }
# Dit pour que personne ne le prenne pour une mesure de la pièce.
light-camera = La caméra s’adapte d’elle-même, la pièce peut donc être plus sombre ou plus claire.
light-brightest =
    { $over ->
        [yes] La partie la plus claire est { $place }, si claire que rien n’y apparaît, peut-être une lampe ou une fenêtre.
       *[no] La partie la plus claire est { $place }.
    }
light-sharpness =
    { $blur ->
        [none] L’image est nette.
        [motion] L’image est floue, peut-être à cause d’un mouvement.
        [blurred] L’image est floue.
       *[unknown] Il n’y a pas de contours assez clairs pour dire si elle est nette.
    }
