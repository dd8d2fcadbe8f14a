# Ce que PaliGemma doit retrouver quand sa légende le nomme ; les 80 sortes du détecteur d’objets sont dans labels.ftl, avec les mêmes attributs.

label-door =
    { $count ->
        [1] une porte
       *[other] { number } portes
    }
    .name = porte
    .the = la porte
    .of = de la porte
    .one = une
    .words = porte, portes, portail

label-window =
    { $count ->
        [1] une fenêtre
       *[other] { number } fenêtres
    }
    .name = fenêtre
    .the = la fenêtre
    .of = de la fenêtre
    .one = une
    .words = fenêtre, fenêtres

label-house =
    { $count ->
        [1] une maison
       *[other] { number } maisons
    }
    .name = maison
    .the = la maison
    .of = de la maison
    .one = une
    .words = maison, maisons, cabane, chalet

label-building =
    { $count ->
        [1] un bâtiment
       *[other] { number } bâtiments
    }
    .name = bâtiment
    .the = le bâtiment
    .of = du bâtiment
    .one = un
    .words = bâtiment, bâtiments, immeuble, immeubles, tour, tours, gratte-ciel

label-bridge =
    { $count ->
        [1] un pont
       *[other] { number } ponts
    }
    .name = pont
    .the = le pont
    .of = du pont
    .one = un
    .words = pont, ponts

label-fence =
    { $count ->
        [1] une clôture
       *[other] { number } clôtures
    }
    .name = clôture
    .the = la clôture
    .of = de la clôture
    .one = une
    .words = clôture, clôtures, barrière

label-stairs =
    { $count ->
        [1] un escalier
       *[other] { number } escaliers
    }
    .name = escalier
    .the = l’escalier
    .of = de l’escalier
    .one = un
    .words = escalier, escaliers, marches

label-ladder =
    { $count ->
        [1] une échelle
       *[other] { number } échelles
    }
    .name = échelle
    .the = l’échelle
    .of = de l’échelle
    .one = une
    .words = échelle, échelles

label-lamp =
    { $count ->
        [1] une lampe
       *[other] { number } lampes
    }
    .name = lampe
    .the = la lampe
    .of = de la lampe
    .one = une
    .words = lampe, lampes, lanterne, lustre

label-candle =
    { $count ->
        [1] une bougie
       *[other] { number } bougies
    }
    .name = bougie
    .the = la bougie
    .of = de la bougie
    .one = une
    .words = bougie, bougies

label-mirror =
    { $count ->
        [1] un miroir
       *[other] { number } miroirs
    }
    .name = miroir
    .the = le miroir
    .of = du miroir
    .one = un
    .words = miroir, miroirs, glace

label-curtain =
    { $count ->
        [1] un rideau
       *[other] { number } rideaux
    }
    .name = rideau
    .the = le rideau
    .of = du rideau
    .one = un
    .words = rideau, rideaux

label-pillow =
    { $count ->
        [1] un coussin
       *[other] { number } coussins
    }
    .name = coussin
    .the = le coussin
    .of = du coussin
    .one = un
    .words = coussin, coussins, oreiller, oreillers

label-blanket =
    { $count ->
        [1] une couverture
       *[other] { number } couvertures
    }
    .name = couverture
    .the = la couverture
    .of = de la couverture
    .one = une
    .words = couverture, couvertures

label-carpet =
    { $count ->
        [1] un tapis
       *[other] { number } tapis
    }
    .name = tapis
    .the = le tapis
    .of = du tapis
    .one = un
    .words = tapis, moquette

label-shelf =
    { $count ->
        [1] une étagère
       *[other] { number } étagères
    }
    .name = étagère
    .the = l’étagère
    .of = de l’étagère
    .one = une
    .words = étagère, étagères, bibliothèque

label-cupboard =
    { $count ->
        [1] un placard
       *[other] { number } placards
    }
    .name = placard
    .the = le placard
    .of = du placard
    .one = un
    .words = placard, placards, armoire, armoires

label-drawer =
    { $count ->
        [1] un tiroir
       *[other] { number } tiroirs
    }
    .name = tiroir
    .the = le tiroir
    .of = du tiroir
    .one = un
    .words = tiroir, tiroirs

label-basket =
    { $count ->
        [1] un panier
       *[other] { number } paniers
    }
    .name = panier
    .the = le panier
    .of = du panier
    .one = un
    .words = panier, paniers, corbeille

label-box =
    { $count ->
        [1] une boîte
       *[other] { number } boîtes
    }
    .name = boîte
    .the = la boîte
    .of = de la boîte
    .one = une
    .words = boîte, boîtes, caisse, carton, cartons

label-bucket =
    { $count ->
        [1] un seau
       *[other] { number } seaux
    }
    .name = seau
    .the = le seau
    .of = du seau
    .one = un
    .words = seau, seaux

label-barrel =
    { $count ->
        [1] un tonneau
       *[other] { number } tonneaux
    }
    .name = tonneau
    .the = le tonneau
    .of = du tonneau
    .one = un
    .words = tonneau, tonneaux, baril

label-bin =
    { $count ->
        [1] une poubelle
       *[other] { number } poubelles
    }
    .name = poubelle
    .the = la poubelle
    .of = de la poubelle
    .one = une
    .words = poubelle, poubelles

label-tree =
    { $count ->
        [1] un arbre
       *[other] { number } arbres
    }
    .name = arbre
    .the = l’arbre
    .of = de l’arbre
    .one = un
    .words = arbre, arbres, palmier, sapin

label-flower =
    { $count ->
        [1] une fleur
       *[other] { number } fleurs
    }
    .name = fleur
    .the = la fleur
    .of = de la fleur
    .one = une
    .words = fleur, fleurs, rose, roses, tulipe, tulipes

label-leaf =
    { $count ->
        [1] une feuille
       *[other] { number } feuilles
    }
    .name = feuille
    .the = la feuille
    .of = de la feuille
    .one = une
    .words = feuille, feuilles

label-bush =
    { $count ->
        [1] un buisson
       *[other] { number } buissons
    }
    .name = buisson
    .the = le buisson
    .of = du buisson
    .one = un
    .words = buisson, buissons, arbuste

label-mushroom =
    { $count ->
        [1] un champignon
       *[other] { number } champignons
    }
    .name = champignon
    .the = le champignon
    .of = du champignon
    .one = un
    .words = champignon, champignons

label-rock =
    { $count ->
        [1] un rocher
       *[other] { number } rochers
    }
    .name = rocher
    .the = le rocher
    .of = du rocher
    .one = un
    .words = rocher, rochers, pierre, pierres

label-mountain =
    { $count ->
        [1] une montagne
       *[other] { number } montagnes
    }
    .name = montagne
    .the = la montagne
    .of = de la montagne
    .one = une
    .words = montagne, montagnes, colline, collines

label-waterfall =
    { $count ->
        [1] une cascade
       *[other] { number } cascades
    }
    .name = cascade
    .the = la cascade
    .of = de la cascade
    .one = une
    .words = cascade, cascades, chute d’eau, chute d'eau

label-hat =
    { $count ->
        [1] un chapeau
       *[other] { number } chapeaux
    }
    .name = chapeau
    .the = le chapeau
    .of = du chapeau
    .one = un
    .words = chapeau, chapeaux, casquette, casque, bonnet

label-shirt =
    { $count ->
        [1] une chemise
       *[other] { number } chemises
    }
    .name = chemise
    .the = la chemise
    .of = de la chemise
    .one = une
    .words = chemise, chemises, chemisier, pull, tee-shirt

label-jacket =
    { $count ->
        [1] une veste
       *[other] { number } vestes
    }
    .name = veste
    .the = la veste
    .of = de la veste
    .one = une
    .words = veste, vestes, manteau, manteaux, blouson

label-dress =
    { $count ->
        [1] une robe
       *[other] { number } robes
    }
    .name = robe
    .the = la robe
    .of = de la robe
    .one = une
    .words = robe, robes

label-skirt =
    { $count ->
        [1] une jupe
       *[other] { number } jupes
    }
    .name = jupe
    .the = la jupe
    .of = de la jupe
    .one = une
    .words = jupe, jupes

label-trousers =
    { $count ->
        [1] un pantalon
       *[other] { number } pantalons
    }
    .name = pantalon
    .the = le pantalon
    .of = du pantalon
    .one = un
    .words = pantalon, pantalons, jean

label-shoe =
    { $count ->
        [1] une chaussure
       *[other] { number } chaussures
    }
    .name = chaussure
    .the = la chaussure
    .of = de la chaussure
    .one = une
    .words = chaussure, chaussures, botte, bottes, sandale, basket

label-sock =
    { $count ->
        [1] une chaussette
       *[other] { number } chaussettes
    }
    .name = chaussette
    .the = la chaussette
    .of = de la chaussette
    .one = une
    .words = chaussette, chaussettes

label-scarf =
    { $count ->
        [1] une écharpe
       *[other] { number } écharpes
    }
    .name = écharpe
    .the = l’écharpe
    .of = de l’écharpe
    .one = une
    .words = écharpe, écharpes, foulard

label-belt =
    { $count ->
        [1] une ceinture
       *[other] { number } ceintures
    }
    .name = ceinture
    .the = la ceinture
    .of = de la ceinture
    .one = une
    .words = ceinture, ceintures

label-necklace =
    { $count ->
        [1] un collier
       *[other] { number } colliers
    }
    .name = collier
    .the = le collier
    .of = du collier
    .one = un
    .words = collier, colliers

label-ring =
    { $count ->
        [1] une bague
       *[other] { number } bagues
    }
    .name = bague
    .the = la bague
    .of = de la bague
    .one = une
    .words = bague, bagues, anneau, anneaux

label-crown =
    { $count ->
        [1] une couronne
       *[other] { number } couronnes
    }
    .name = couronne
    .the = la couronne
    .of = de la couronne
    .one = une
    .words = couronne, couronnes

label-glasses =
    { $count ->
        [1] des lunettes
       *[other] { number } paires de lunettes
    }
    .name = lunettes
    .the = les lunettes
    .of = des lunettes
    .one = une
    .words = lunettes, lunettes de soleil

label-mask =
    { $count ->
        [1] un masque
       *[other] { number } masques
    }
    .name = masque
    .the = le masque
    .of = du masque
    .one = un
    .words = masque, masques

label-hand =
    { $count ->
        [1] une main
       *[other] { number } mains
    }
    .name = main
    .the = la main
    .of = de la main
    .one = une
    .words = main, mains

label-head =
    { $count ->
        [1] une tête
       *[other] { number } têtes
    }
    .name = tête
    .the = la tête
    .of = de la tête
    .one = une
    .words = tête, têtes

label-beard =
    { $count ->
        [1] une barbe
       *[other] { number } barbes
    }
    .name = barbe
    .the = la barbe
    .of = de la barbe
    .one = une
    .words = barbe, barbes

label-eye =
    { $count ->
        [1] un œil
       *[other] { number } yeux
    }
    .name = œil
    .the = l’œil
    .of = de l’œil
    .one = un
    .words = œil, yeux

label-foot =
    { $count ->
        [1] un pied
       *[other] { number } pieds
    }
    .name = pied
    .the = le pied
    .of = du pied
    .one = un
    .words = pied, pieds

label-bread =
    { $count ->
        [1] du pain
       *[other] { number } pains
    }
    .name = pain
    .the = le pain
    .of = du pain
    .one = un
    .words = pain, pains, baguette, toast

label-cheese =
    { $count ->
        [1] du fromage
       *[other] { number } fromages
    }
    .name = fromage
    .the = le fromage
    .of = du fromage
    .one = un
    .words = fromage, fromages

label-egg =
    { $count ->
        [1] un œuf
       *[other] { number } œufs
    }
    .name = œuf
    .the = l’œuf
    .of = de l’œuf
    .one = un
    .words = œuf, œufs

label-tomato =
    { $count ->
        [1] une tomate
       *[other] { number } tomates
    }
    .name = tomate
    .the = la tomate
    .of = de la tomate
    .one = une
    .words = tomate, tomates

label-potato =
    { $count ->
        [1] une pomme de terre
       *[other] { number } pommes de terre
    }
    .name = pomme de terre
    .the = la pomme de terre
    .of = de la pomme de terre
    .one = une
    .words = pomme de terre, pommes de terre, patate

label-lemon =
    { $count ->
        [1] un citron
       *[other] { number } citrons
    }
    .name = citron
    .the = le citron
    .of = du citron
    .one = un
    .words = citron, citrons

label-strawberry =
    { $count ->
        [1] une fraise
       *[other] { number } fraises
    }
    .name = fraise
    .the = la fraise
    .of = de la fraise
    .one = une
    .words = fraise, fraises

label-grapes =
    { $count ->
        [1] du raisin
       *[other] { number } raisins
    }
    .name = raisin
    .the = le raisin
    .of = du raisin
    .one = un
    .words = raisin, raisins

label-pear =
    { $count ->
        [1] une poire
       *[other] { number } poires
    }
    .name = poire
    .the = la poire
    .of = de la poire
    .one = une
    .words = poire, poires

label-pineapple =
    { $count ->
        [1] un ananas
       *[other] { number } ananas
    }
    .name = ananas
    .the = l’ananas
    .of = de l’ananas
    .one = un
    .words = ananas

label-watermelon =
    { $count ->
        [1] une pastèque
       *[other] { number } pastèques
    }
    .name = pastèque
    .the = la pastèque
    .of = de la pastèque
    .one = une
    .words = pastèque, pastèques

label-pumpkin =
    { $count ->
        [1] une citrouille
       *[other] { number } citrouilles
    }
    .name = citrouille
    .the = la citrouille
    .of = de la citrouille
    .one = une
    .words = citrouille, citrouilles, courge

label-hamburger =
    { $count ->
        [1] un hamburger
       *[other] { number } hamburgers
    }
    .name = hamburger
    .the = le hamburger
    .of = du hamburger
    .one = un
    .words = hamburger, hamburgers, burger

label-cookie =
    { $count ->
        [1] un biscuit
       *[other] { number } biscuits
    }
    .name = biscuit
    .the = le biscuit
    .of = du biscuit
    .one = un
    .words = biscuit, biscuits, gâteau sec, cookie

label-plate =
    { $count ->
        [1] une assiette
       *[other] { number } assiettes
    }
    .name = assiette
    .the = l’assiette
    .of = de l’assiette
    .one = une
    .words = assiette, assiettes, soucoupe

label-pan =
    { $count ->
        [1] une poêle
       *[other] { number } poêles
    }
    .name = poêle
    .the = la poêle
    .of = de la poêle
    .one = une
    .words = poêle, poêles, casserole

label-pot =
    { $count ->
        [1] une marmite
       *[other] { number } marmites
    }
    .name = marmite
    .the = la marmite
    .of = de la marmite
    .one = une
    .words = marmite, marmites, bouilloire, théière, pot

label-jug =
    { $count ->
        [1] une cruche
       *[other] { number } cruches
    }
    .name = cruche
    .the = la cruche
    .of = de la cruche
    .one = une
    .words = cruche, cruches, carafe, pichet

label-tray =
    { $count ->
        [1] un plateau
       *[other] { number } plateaux
    }
    .name = plateau
    .the = le plateau
    .of = du plateau
    .one = un
    .words = plateau, plateaux

label-napkin =
    { $count ->
        [1] une serviette de table
       *[other] { number } serviettes de table
    }
    .name = serviette de table
    .the = la serviette de table
    .of = de la serviette de table
    .one = une
    .words = serviette de table, serviettes de table

label-rabbit =
    { $count ->
        [1] un lapin
       *[other] { number } lapins
    }
    .name = lapin
    .the = le lapin
    .of = du lapin
    .one = un
    .words = lapin, lapins, lièvre

label-squirrel =
    { $count ->
        [1] un écureuil
       *[other] { number } écureuils
    }
    .name = écureuil
    .the = l’écureuil
    .of = de l’écureuil
    .one = un
    .words = écureuil, écureuils

label-fox =
    { $count ->
        [1] un renard
       *[other] { number } renards
    }
    .name = renard
    .the = le renard
    .of = du renard
    .one = un
    .words = renard, renards

label-wolf =
    { $count ->
        [1] un loup
       *[other] { number } loups
    }
    .name = loup
    .the = le loup
    .of = du loup
    .one = un
    .words = loup, loups

label-deer =
    { $count ->
        [1] un cerf
       *[other] { number } cerfs
    }
    .name = cerf
    .the = le cerf
    .of = du cerf
    .one = un
    .words = cerf, cerfs, biche, chevreuil

label-lion =
    { $count ->
        [1] un lion
       *[other] { number } lions
    }
    .name = lion
    .the = le lion
    .of = du lion
    .one = un
    .words = lion, lions

label-tiger =
    { $count ->
        [1] un tigre
       *[other] { number } tigres
    }
    .name = tigre
    .the = le tigre
    .of = du tigre
    .one = un
    .words = tigre, tigres

label-monkey =
    { $count ->
        [1] un singe
       *[other] { number } singes
    }
    .name = singe
    .the = le singe
    .of = du singe
    .one = un
    .words = singe, singes, chimpanzé

label-pig =
    { $count ->
        [1] un cochon
       *[other] { number } cochons
    }
    .name = cochon
    .the = le cochon
    .of = du cochon
    .one = un
    .words = cochon, cochons, porc

label-goat =
    { $count ->
        [1] une chèvre
       *[other] { number } chèvres
    }
    .name = chèvre
    .the = la chèvre
    .of = de la chèvre
    .one = une
    .words = chèvre, chèvres

label-duck =
    { $count ->
        [1] un canard
       *[other] { number } canards
    }
    .name = canard
    .the = le canard
    .of = du canard
    .one = un
    .words = canard, canards, caneton

label-chicken =
    { $count ->
        [1] une poule
       *[other] { number } poules
    }
    .name = poule
    .the = la poule
    .of = de la poule
    .one = une
    .words = poule, poules, poulet, coq

label-swan =
    { $count ->
        [1] un cygne
       *[other] { number } cygnes
    }
    .name = cygne
    .the = le cygne
    .of = du cygne
    .one = un
    .words = cygne, cygnes

label-owl =
    { $count ->
        [1] un hibou
       *[other] { number } hiboux
    }
    .name = hibou
    .the = le hibou
    .of = du hibou
    .one = un
    .words = hibou, hiboux, chouette

label-eagle =
    { $count ->
        [1] un aigle
       *[other] { number } aigles
    }
    .name = aigle
    .the = l’aigle
    .of = de l’aigle
    .one = un
    .words = aigle, aigles, faucon

label-penguin =
    { $count ->
        [1] un manchot
       *[other] { number } manchots
    }
    .name = manchot
    .the = le manchot
    .of = du manchot
    .one = un
    .words = manchot, manchots, pingouin

label-parrot =
    { $count ->
        [1] un perroquet
       *[other] { number } perroquets
    }
    .name = perroquet
    .the = le perroquet
    .of = du perroquet
    .one = un
    .words = perroquet, perroquets

label-fish =
    { $count ->
        [1] un poisson
       *[other] { number } poissons
    }
    .name = poisson
    .the = le poisson
    .of = du poisson
    .one = un
    .words = poisson, poissons, requin

label-dolphin =
    { $count ->
        [1] un dauphin
       *[other] { number } dauphins
    }
    .name = dauphin
    .the = le dauphin
    .of = du dauphin
    .one = un
    .words = dauphin, dauphins, baleine

label-turtle =
    { $count ->
        [1] une tortue
       *[other] { number } tortues
    }
    .name = tortue
    .the = la tortue
    .of = de la tortue
    .one = une
    .words = tortue, tortues

label-frog =
    { $count ->
        [1] une grenouille
       *[other] { number } grenouilles
    }
    .name = grenouille
    .the = la grenouille
    .of = de la grenouille
    .one = une
    .words = grenouille, grenouilles

label-snake =
    { $count ->
        [1] un serpent
       *[other] { number } serpents
    }
    .name = serpent
    .the = le serpent
    .of = du serpent
    .one = un
    .words = serpent, serpents

label-butterfly =
    { $count ->
        [1] un papillon
       *[other] { number } papillons
    }
    .name = papillon
    .the = le papillon
    .of = du papillon
    .one = un
    .words = papillon, papillons

label-bee =
    { $count ->
        [1] une abeille
       *[other] { number } abeilles
    }
    .name = abeille
    .the = l’abeille
    .of = de l’abeille
    .one = une
    .words = abeille, abeilles

label-spider =
    { $count ->
        [1] une araignée
       *[other] { number } araignées
    }
    .name = araignée
    .the = l’araignée
    .of = de l’araignée
    .one = une
    .words = araignée, araignées

label-camel =
    { $count ->
        [1] un chameau
       *[other] { number } chameaux
    }
    .name = chameau
    .the = le chameau
    .of = du chameau
    .one = un
    .words = chameau, chameaux, dromadaire

label-dragon =
    { $count ->
        [1] un dragon
       *[other] { number } dragons
    }
    .name = dragon
    .the = le dragon
    .of = du dragon
    .one = un
    .words = dragon, dragons

label-dinosaur =
    { $count ->
        [1] un dinosaure
       *[other] { number } dinosaures
    }
    .name = dinosaure
    .the = le dinosaure
    .of = du dinosaure
    .one = un
    .words = dinosaure, dinosaures

label-guitar =
    { $count ->
        [1] une guitare
       *[other] { number } guitares
    }
    .name = guitare
    .the = la guitare
    .of = de la guitare
    .one = une
    .words = guitare, guitares

label-piano =
    { $count ->
        [1] un piano
       *[other] { number } pianos
    }
    .name = piano
    .the = le piano
    .of = du piano
    .one = un
    .words = piano, pianos

label-violin =
    { $count ->
        [1] un violon
       *[other] { number } violons
    }
    .name = violon
    .the = le violon
    .of = du violon
    .one = un
    .words = violon, violons, violoncelle

label-drum =
    { $count ->
        [1] un tambour
       *[other] { number } tambours
    }
    .name = tambour
    .the = le tambour
    .of = du tambour
    .one = un
    .words = tambour, tambours

label-trumpet =
    { $count ->
        [1] une trompette
       *[other] { number } trompettes
    }
    .name = trompette
    .the = la trompette
    .of = de la trompette
    .one = une
    .words = trompette, trompettes, saxophone

label-camera =
    { $count ->
        [1] un appareil photo
       *[other] { number } appareils photo
    }
    .name = appareil photo
    .the = l’appareil photo
    .of = de l’appareil photo
    .one = un
    .words = appareil photo, appareils photo, caméra

label-microphone =
    { $count ->
        [1] un microphone
       *[other] { number } microphones
    }
    .name = microphone
    .the = le microphone
    .of = du microphone
    .one = un
    .words = microphone, microphones, micro

label-headphones =
    { $count ->
        [1] un casque audio
       *[other] { number } casques audio
    }
    .name = casque audio
    .the = le casque audio
    .of = du casque audio
    .one = un
    .words = casque audio, casques audio, écouteurs

label-radio =
    { $count ->
        [1] une radio
       *[other] { number } radios
    }
    .name = radio
    .the = la radio
    .of = de la radio
    .one = une
    .words = radio, radios

label-computer-screen =
    { $count ->
        [1] un écran d’ordinateur
       *[other] { number } écrans d’ordinateur
    }
    .name = écran d’ordinateur
    .the = l’écran d’ordinateur
    .of = de l’écran d’ordinateur
    .one = un
    .words = écran d’ordinateur, écrans d’ordinateur, écran d'ordinateur, écrans d'ordinateur

label-printer =
    { $count ->
        [1] une imprimante
       *[other] { number } imprimantes
    }
    .name = imprimante
    .the = l’imprimante
    .of = de l’imprimante
    .one = une
    .words = imprimante, imprimantes

label-telephone-box =
    { $count ->
        [1] une cabine téléphonique
       *[other] { number } cabines téléphoniques
    }
    .name = cabine téléphonique
    .the = la cabine téléphonique
    .of = de la cabine téléphonique
    .one = une
    .words = cabine téléphonique, cabines téléphoniques

label-lamp-post =
    { $count ->
        [1] un lampadaire
       *[other] { number } lampadaires
    }
    .name = lampadaire
    .the = le lampadaire
    .of = du lampadaire
    .one = un
    .words = lampadaire, lampadaires, réverbère

label-street-sign =
    { $count ->
        [1] un panneau de rue
       *[other] { number } panneaux de rue
    }
    .name = panneau de rue
    .the = le panneau de rue
    .of = du panneau de rue
    .one = un
    .words = panneau de rue, panneaux de rue, panneau routier

label-sign =
    { $count ->
        [1] un panneau
       *[other] { number } panneaux
    }
    .name = panneau
    .the = le panneau
    .of = du panneau
    .one = un
    .words = panneau, panneaux, enseigne, affiche, affiches

label-flag =
    { $count ->
        [1] un drapeau
       *[other] { number } drapeaux
    }
    .name = drapeau
    .the = le drapeau
    .of = du drapeau
    .one = un
    .words = drapeau, drapeaux

label-statue =
    { $count ->
        [1] une statue
       *[other] { number } statues
    }
    .name = statue
    .the = la statue
    .of = de la statue
    .one = une
    .words = statue, statues, sculpture

label-fountain =
    { $count ->
        [1] une fontaine
       *[other] { number } fontaines
    }
    .name = fontaine
    .the = la fontaine
    .of = de la fontaine
    .one = une
    .words = fontaine, fontaines

label-painting =
    { $count ->
        [1] un tableau
       *[other] { number } tableaux
    }
    .name = tableau
    .the = le tableau
    .of = du tableau
    .one = un
    .words = tableau, tableaux, peinture

label-photograph =
    { $count ->
        [1] une photo
       *[other] { number } photos
    }
    .name = photo
    .the = la photo
    .of = de la photo
    .one = une
    .words = photo, photos, photographie

label-newspaper =
    { $count ->
        [1] un journal
       *[other] { number } journaux
    }
    .name = journal
    .the = le journal
    .of = du journal
    .one = un
    .words = journal, journaux, magazine

label-letter =
    { $count ->
        [1] une lettre
       *[other] { number } lettres
    }
    .name = lettre
    .the = la lettre
    .of = de la lettre
    .one = une
    .words = lettre, lettres, enveloppe, enveloppes

label-map =
    { $count ->
        [1] une carte
       *[other] { number } cartes
    }
    .name = carte
    .the = la carte
    .of = de la carte
    .one = une
    .words = carte, cartes, plan

label-pen =
    { $count ->
        [1] un stylo
       *[other] { number } stylos
    }
    .name = stylo
    .the = le stylo
    .of = du stylo
    .one = un
    .words = stylo, stylos

label-pencil =
    { $count ->
        [1] un crayon
       *[other] { number } crayons
    }
    .name = crayon
    .the = le crayon
    .of = du crayon
    .one = un
    .words = crayon, crayons

label-paintbrush =
    { $count ->
        [1] un pinceau
       *[other] { number } pinceaux
    }
    .name = pinceau
    .the = le pinceau
    .of = du pinceau
    .one = un
    .words = pinceau, pinceaux

label-key =
    { $count ->
        [1] une clé
       *[other] { number } clés
    }
    .name = clé
    .the = la clé
    .of = de la clé
    .one = une
    .words = clé, clés, clef, clefs

label-coin =
    { $count ->
        [1] une pièce de monnaie
       *[other] { number } pièces de monnaie
    }
    .name = pièce de monnaie
    .the = la pièce de monnaie
    .of = de la pièce de monnaie
    .one = une
    .words = pièce de monnaie, pièces de monnaie, pièce, pièces

label-wallet =
    { $count ->
        [1] un portefeuille
       *[other] { number } portefeuilles
    }
    .name = portefeuille
    .the = le portefeuille
    .of = du portefeuille
    .one = un
    .words = portefeuille, portefeuilles, porte-monnaie

label-hammer =
    { $count ->
        [1] un marteau
       *[other] { number } marteaux
    }
    .name = marteau
    .the = le marteau
    .of = du marteau
    .one = un
    .words = marteau, marteaux

label-screwdriver =
    { $count ->
        [1] un tournevis
       *[other] { number } tournevis
    }
    .name = tournevis
    .the = le tournevis
    .of = du tournevis
    .one = un
    .words = tournevis

label-saw =
    { $count ->
        [1] une scie
       *[other] { number } scies
    }
    .name = scie
    .the = la scie
    .of = de la scie
    .one = une
    .words = scie, scies

label-rope =
    { $count ->
        [1] une corde
       *[other] { number } cordes
    }
    .name = corde
    .the = la corde
    .of = de la corde
    .one = une
    .words = corde, cordes

label-chain =
    { $count ->
        [1] une chaîne
       *[other] { number } chaînes
    }
    .name = chaîne
    .the = la chaîne
    .of = de la chaîne
    .one = une
    .words = chaîne, chaînes

label-bell =
    { $count ->
        [1] une cloche
       *[other] { number } cloches
    }
    .name = cloche
    .the = la cloche
    .of = de la cloche
    .one = une
    .words = cloche, cloches

label-arrow =
    { $count ->
        [1] une flèche
       *[other] { number } flèches
    }
    .name = flèche
    .the = la flèche
    .of = de la flèche
    .one = une
    .words = flèche, flèches

label-balloon =
    { $count ->
        [1] un ballon gonflable
       *[other] { number } ballons gonflables
    }
    .name = ballon gonflable
    .the = le ballon gonflable
    .of = du ballon gonflable
    .one = un
    .words = ballon gonflable, ballons gonflables, montgolfière

label-toy =
    { $count ->
        [1] un jouet
       *[other] { number } jouets
    }
    .name = jouet
    .the = le jouet
    .of = du jouet
    .one = un
    .words = jouet, jouets

label-doll =
    { $count ->
        [1] une poupée
       *[other] { number } poupées
    }
    .name = poupée
    .the = la poupée
    .of = de la poupée
    .one = une
    .words = poupée, poupées

label-puzzle =
    { $count ->
        [1] un puzzle
       *[other] { number } puzzles
    }
    .name = puzzle
    .the = le puzzle
    .of = du puzzle
    .one = un
    .words = puzzle, puzzles

label-dice =
    { $count ->
        [1] un dé
       *[other] { number } dés
    }
    .name = dé
    .the = le dé
    .of = du dé
    .one = un
    .words = dé, dés

label-tractor =
    { $count ->
        [1] un tracteur
       *[other] { number } tracteurs
    }
    .name = tracteur
    .the = le tracteur
    .of = du tracteur
    .one = un
    .words = tracteur, tracteurs

label-wheel =
    { $count ->
        [1] une roue
       *[other] { number } roues
    }
    .name = roue
    .the = la roue
    .of = de la roue
    .one = une
    .words = roue, roues, pneu, pneus

label-helicopter =
    { $count ->
        [1] un hélicoptère
       *[other] { number } hélicoptères
    }
    .name = hélicoptère
    .the = l’hélicoptère
    .of = de l’hélicoptère
    .one = un
    .words = hélicoptère, hélicoptères

label-rocket =
    { $count ->
        [1] une fusée
       *[other] { number } fusées
    }
    .name = fusée
    .the = la fusée
    .of = de la fusée
    .one = une
    .words = fusée, fusées

label-tent =
    { $count ->
        [1] une tente
       *[other] { number } tentes
    }
    .name = tente
    .the = la tente
    .of = de la tente
    .one = une
    .words = tente, tentes

label-pram =
    { $count ->
        [1] une poussette
       *[other] { number } poussettes
    }
    .name = poussette
    .the = la poussette
    .of = de la poussette
    .one = une
    .words = poussette, poussettes, landau

label-wheelchair =
    { $count ->
        [1] un fauteuil roulant
       *[other] { number } fauteuils roulants
    }
    .name = fauteuil roulant
    .the = le fauteuil roulant
    .of = du fauteuil roulant
    .one = un
    .words = fauteuil roulant, fauteuils roulants

label-trolley =
    { $count ->
        [1] un chariot
       *[other] { number } chariots
    }
    .name = chariot
    .the = le chariot
    .of = du chariot
    .one = un
    .words = chariot, chariots, caddie

label-canoe =
    { $count ->
        [1] un canoë
       *[other] { number } canoës
    }
    .name = canoë
    .the = le canoë
    .of = du canoë
    .one = un
    .words = canoë, canoës, kayak

label-anchor =
    { $count ->
        [1] une ancre
       *[other] { number } ancres
    }
    .name = ancre
    .the = l’ancre
    .of = de l’ancre
    .one = une
    .words = ancre, ancres

label-taxi =
    { $count ->
        [1] un taxi
       *[other] { number } taxis
    }
    .name = taxi
    .the = le taxi
    .of = du taxi
    .one = un
    .words = taxi, taxis

label-ambulance =
    { $count ->
        [1] une ambulance
       *[other] { number } ambulances
    }
    .name = ambulance
    .the = l’ambulance
    .of = de l’ambulance
    .one = une
    .words = ambulance, ambulances

label-fire-engine =
    { $count ->
        [1] un camion de pompiers
       *[other] { number } camions de pompiers
    }
    .name = camion de pompiers
    .the = le camion de pompiers
    .of = du camion de pompiers
    .one = un
    .words = camion de pompiers, camions de pompiers

label-bathtub =
    { $count ->
        [1] une baignoire
       *[other] { number } baignoires
    }
    .name = baignoire
    .the = la baignoire
    .of = de la baignoire
    .one = une
    .words = baignoire, baignoires

label-shower =
    { $count ->
        [1] une douche
       *[other] { number } douches
    }
    .name = douche
    .the = la douche
    .of = de la douche
    .one = une
    .words = douche, douches

label-towel =
    { $count ->
        [1] une serviette
       *[other] { number } serviettes
    }
    .name = serviette
    .the = la serviette
    .of = de la serviette
    .one = une
    .words = serviette, serviettes

label-tap =
    { $count ->
        [1] un robinet
       *[other] { number } robinets
    }
    .name = robinet
    .the = le robinet
    .of = du robinet
    .one = un
    .words = robinet, robinets

label-soap =
    { $count ->
        [1] du savon
       *[other] { number } savons
    }
    .name = savon
    .the = le savon
    .of = du savon
    .one = un
    .words = savon, savons

label-comb =
    { $count ->
        [1] un peigne
       *[other] { number } peignes
    }
    .name = peigne
    .the = le peigne
    .of = du peigne
    .one = un
    .words = peigne, peignes

label-fireplace =
    { $count ->
        [1] une cheminée
       *[other] { number } cheminées
    }
    .name = cheminée
    .the = la cheminée
    .of = de la cheminée
    .one = une
    .words = cheminée, cheminées

label-fan =
    { $count ->
        [1] un ventilateur
       *[other] { number } ventilateurs
    }
    .name = ventilateur
    .the = le ventilateur
    .of = du ventilateur
    .one = un
    .words = ventilateur, ventilateurs

label-radiator =
    { $count ->
        [1] un radiateur
       *[other] { number } radiateurs
    }
    .name = radiateur
    .the = le radiateur
    .of = du radiateur
    .one = un
    .words = radiateur, radiateurs

label-button =
    { $count ->
        [1] un bouton
       *[other] { number } boutons
    }
    .name = bouton
    .the = le bouton
    .of = du bouton
    .one = un
    .words = bouton, boutons

label-icon =
    { $count ->
        [1] une icône
       *[other] { number } icônes
    }
    .name = icône
    .the = l’icône
    .of = de l’icône
    .one = une
    .words = icône, icônes

label-logo =
    { $count ->
        [1] un logo
       *[other] { number } logos
    }
    .name = logo
    .the = le logo
    .of = du logo
    .one = un
    .words = logo, logos

label-arch =
    { $count ->
        [1] une arche
       *[other] { number } arches
    }
    .name = arche
    .the = l’arche
    .of = de l’arche
    .one = une
    .words = arche, arches, arc

label-column =
    { $count ->
        [1] une colonne
       *[other] { number } colonnes
    }
    .name = colonne
    .the = la colonne
    .of = de la colonne
    .one = une
    .words = colonne, colonnes, pilier

label-cross =
    { $count ->
        [1] une croix
       *[other] { number } croix
    }
    .name = croix
    .the = la croix
    .of = de la croix
    .one = une
    .words = croix

label-circle =
    { $count ->
        [1] un cercle
       *[other] { number } cercles
    }
    .name = cercle
    .the = le cercle
    .of = du cercle
    .one = un
    .words = cercle, cercles, rond

label-square =
    { $count ->
        [1] un carré
       *[other] { number } carrés
    }
    .name = carré
    .the = le carré
    .of = du carré
    .one = un
    .words = carré, carrés

label-triangle =
    { $count ->
        [1] un triangle
       *[other] { number } triangles
    }
    .name = triangle
    .the = le triangle
    .of = du triangle
    .one = un
    .words = triangle, triangles

label-star =
    { $count ->
        [1] une étoile
       *[other] { number } étoiles
    }
    .name = étoile
    .the = l’étoile
    .of = de l’étoile
    .one = une
    .words = étoile, étoiles

label-heart =
    { $count ->
        [1] un cœur
       *[other] { number } cœurs
    }
    .name = cœur
    .the = le cœur
    .of = du cœur
    .one = un
    .words = cœur, cœurs
