# Ce que les descripteurs savent nommer : les 80 étiquettes de COCO, et les visages. La clé est « label- » et le nom anglais.
#   le message compte ; .name la chose seule ; .the avec l’article défini ; .of après « à gauche de » ; .one « une à gauche » ;
#   .words ce qu’une personne peut écrire ou dire pour la chercher

label-person =
    { $count ->
        [1] une personne
       *[other] { number } personnes
    }
    .name = personne
    .the = la personne
    .of = de la personne
    .one = une
    .words = personne, personnes, gens, homme, hommes, femme, femmes, garçon, fille, enfant, enfants, quelqu’un, quelqu'un

label-bicycle =
    { $count ->
        [1] un vélo
       *[other] { number } vélos
    }
    .name = vélo
    .the = le vélo
    .of = du vélo
    .one = un
    .words = vélo, vélos, bicyclette, bicyclettes

label-car =
    { $count ->
        [1] une voiture
       *[other] { number } voitures
    }
    .name = voiture
    .the = la voiture
    .of = de la voiture
    .one = une
    .words = voiture, voitures, auto, automobile, véhicule

label-motorcycle =
    { $count ->
        [1] une moto
       *[other] { number } motos
    }
    .name = moto
    .the = la moto
    .of = de la moto
    .one = une
    .words = moto, motos, motocyclette, scooter

label-airplane =
    { $count ->
        [1] un avion
       *[other] { number } avions
    }
    .name = avion
    .the = l’avion
    .of = de l’avion
    .one = un
    .words = avion, avions

label-bus =
    { $count ->
        [1] un bus
       *[other] { number } bus
    }
    .name = bus
    .the = le bus
    .of = du bus
    .one = un
    .words = bus, autobus, autocar, car

label-train =
    { $count ->
        [1] un train
       *[other] { number } trains
    }
    .name = train
    .the = le train
    .of = du train
    .one = un
    .words = train, trains, tram, tramway

label-truck =
    { $count ->
        [1] un camion
       *[other] { number } camions
    }
    .name = camion
    .the = le camion
    .of = du camion
    .one = un
    .words = camion, camions, camionnette, poids lourd

label-boat =
    { $count ->
        [1] un bateau
       *[other] { number } bateaux
    }
    .name = bateau
    .the = le bateau
    .of = du bateau
    .one = un
    .words = bateau, bateaux, navire, barque

label-traffic-light =
    { $count ->
        [1] un feu tricolore
       *[other] { number } feux tricolores
    }
    .name = feu tricolore
    .the = le feu tricolore
    .of = du feu tricolore
    .one = un
    .words = feu tricolore, feux tricolores, feu de signalisation, feu rouge, feu

label-fire-hydrant =
    { $count ->
        [1] une bouche d’incendie
       *[other] { number } bouches d’incendie
    }
    .name = bouche d’incendie
    .the = la bouche d’incendie
    .of = de la bouche d’incendie
    .one = une
    .words = bouche d’incendie, bouches d’incendie, borne d’incendie, bouche d'incendie, bouches d'incendie, borne d'incendie

label-stop-sign =
    { $count ->
        [1] un panneau stop
       *[other] { number } panneaux stop
    }
    .name = panneau stop
    .the = le panneau stop
    .of = du panneau stop
    .one = un
    .words = panneau stop, panneaux stop, stop

label-parking-meter =
    { $count ->
        [1] un parcmètre
       *[other] { number } parcmètres
    }
    .name = parcmètre
    .the = le parcmètre
    .of = du parcmètre
    .one = un
    .words = parcmètre, parcmètres, horodateur

label-bench =
    { $count ->
        [1] un banc
       *[other] { number } bancs
    }
    .name = banc
    .the = le banc
    .of = du banc
    .one = un
    .words = banc, bancs

label-bird =
    { $count ->
        [1] un oiseau
       *[other] { number } oiseaux
    }
    .name = oiseau
    .the = l’oiseau
    .of = de l’oiseau
    .one = un
    .words = oiseau, oiseaux

label-cat =
    { $count ->
        [1] un chat
       *[other] { number } chats
    }
    .name = chat
    .the = le chat
    .of = du chat
    .one = un
    .words = chat, chats, chatte, chaton, chatons

label-dog =
    { $count ->
        [1] un chien
       *[other] { number } chiens
    }
    .name = chien
    .the = le chien
    .of = du chien
    .one = un
    .words = chien, chiens, chienne, chiot, chiots

label-horse =
    { $count ->
        [1] un cheval
       *[other] { number } chevaux
    }
    .name = cheval
    .the = le cheval
    .of = du cheval
    .one = un
    .words = cheval, chevaux, poney, jument

label-sheep =
    { $count ->
        [1] un mouton
       *[other] { number } moutons
    }
    .name = mouton
    .the = le mouton
    .of = du mouton
    .one = un
    .words = mouton, moutons, agneau, brebis

label-cow =
    { $count ->
        [1] une vache
       *[other] { number } vaches
    }
    .name = vache
    .the = la vache
    .of = de la vache
    .one = une
    .words = vache, vaches, taureau, veau, bœuf

label-elephant =
    { $count ->
        [1] un éléphant
       *[other] { number } éléphants
    }
    .name = éléphant
    .the = l’éléphant
    .of = de l’éléphant
    .one = un
    .words = éléphant, éléphants

label-bear =
    { $count ->
        [1] un ours
       *[other] { number } ours
    }
    .name = ours
    .the = l’ours
    .of = de l’ours
    .one = un
    .words = ours

label-zebra =
    { $count ->
        [1] un zèbre
       *[other] { number } zèbres
    }
    .name = zèbre
    .the = le zèbre
    .of = du zèbre
    .one = un
    .words = zèbre, zèbres

label-giraffe =
    { $count ->
        [1] une girafe
       *[other] { number } girafes
    }
    .name = girafe
    .the = la girafe
    .of = de la girafe
    .one = une
    .words = girafe, girafes

label-backpack =
    { $count ->
        [1] un sac à dos
       *[other] { number } sacs à dos
    }
    .name = sac à dos
    .the = le sac à dos
    .of = du sac à dos
    .one = un
    .words = sac à dos, sacs à dos

label-umbrella =
    { $count ->
        [1] un parapluie
       *[other] { number } parapluies
    }
    .name = parapluie
    .the = le parapluie
    .of = du parapluie
    .one = un
    .words = parapluie, parapluies, parasol

label-handbag =
    { $count ->
        [1] un sac à main
       *[other] { number } sacs à main
    }
    .name = sac à main
    .the = le sac à main
    .of = du sac à main
    .one = un
    .words = sac à main, sacs à main, sac, sacs

label-tie =
    { $count ->
        [1] une cravate
       *[other] { number } cravates
    }
    .name = cravate
    .the = la cravate
    .of = de la cravate
    .one = une
    .words = cravate, cravates

label-suitcase =
    { $count ->
        [1] une valise
       *[other] { number } valises
    }
    .name = valise
    .the = la valise
    .of = de la valise
    .one = une
    .words = valise, valises, bagage, bagages

label-frisbee =
    { $count ->
        [1] un frisbee
       *[other] { number } frisbees
    }
    .name = frisbee
    .the = le frisbee
    .of = du frisbee
    .one = un
    .words = frisbee, frisbees

label-skis =
    { $count ->
        [1] des skis
       *[other] { number } paires de skis
    }
    .name = skis
    .the = les skis
    .of = des skis
    .one = une
    .words = skis, ski

label-snowboard =
    { $count ->
        [1] un snowboard
       *[other] { number } snowboards
    }
    .name = snowboard
    .the = le snowboard
    .of = du snowboard
    .one = un
    .words = snowboard, snowboards, planche à neige

label-sports-ball =
    { $count ->
        [1] un ballon
       *[other] { number } ballons
    }
    .name = ballon
    .the = le ballon
    .of = du ballon
    .one = un
    .words = ballon, ballons, balle, balles

label-kite =
    { $count ->
        [1] un cerf-volant
       *[other] { number } cerfs-volants
    }
    .name = cerf-volant
    .the = le cerf-volant
    .of = du cerf-volant
    .one = un
    .words = cerf-volant, cerfs-volants

label-baseball-bat =
    { $count ->
        [1] une batte de baseball
       *[other] { number } battes de baseball
    }
    .name = batte de baseball
    .the = la batte de baseball
    .of = de la batte de baseball
    .one = une
    .words = batte de baseball, battes de baseball, batte

label-baseball-glove =
    { $count ->
        [1] un gant de baseball
       *[other] { number } gants de baseball
    }
    .name = gant de baseball
    .the = le gant de baseball
    .of = du gant de baseball
    .one = un
    .words = gant de baseball, gants de baseball, gant, gants

label-skateboard =
    { $count ->
        [1] un skateboard
       *[other] { number } skateboards
    }
    .name = skateboard
    .the = le skateboard
    .of = du skateboard
    .one = un
    .words = skateboard, skateboards, planche à roulettes

label-surfboard =
    { $count ->
        [1] une planche de surf
       *[other] { number } planches de surf
    }
    .name = planche de surf
    .the = la planche de surf
    .of = de la planche de surf
    .one = une
    .words = planche de surf, planches de surf, surf

label-tennis-racket =
    { $count ->
        [1] une raquette de tennis
       *[other] { number } raquettes de tennis
    }
    .name = raquette de tennis
    .the = la raquette de tennis
    .of = de la raquette de tennis
    .one = une
    .words = raquette de tennis, raquettes de tennis, raquette

label-bottle =
    { $count ->
        [1] une bouteille
       *[other] { number } bouteilles
    }
    .name = bouteille
    .the = la bouteille
    .of = de la bouteille
    .one = une
    .words = bouteille, bouteilles

label-wine-glass =
    { $count ->
        [1] un verre à vin
       *[other] { number } verres à vin
    }
    .name = verre à vin
    .the = le verre à vin
    .of = du verre à vin
    .one = un
    .words = verre à vin, verres à vin, verre, verres

label-cup =
    { $count ->
        [1] une tasse
       *[other] { number } tasses
    }
    .name = tasse
    .the = la tasse
    .of = de la tasse
    .one = une
    .words = tasse, tasses, mug, gobelet

label-fork =
    { $count ->
        [1] une fourchette
       *[other] { number } fourchettes
    }
    .name = fourchette
    .the = la fourchette
    .of = de la fourchette
    .one = une
    .words = fourchette, fourchettes

label-knife =
    { $count ->
        [1] un couteau
       *[other] { number } couteaux
    }
    .name = couteau
    .the = le couteau
    .of = du couteau
    .one = un
    .words = couteau, couteaux

label-spoon =
    { $count ->
        [1] une cuillère
       *[other] { number } cuillères
    }
    .name = cuillère
    .the = la cuillère
    .of = de la cuillère
    .one = une
    .words = cuillère, cuillères, cuiller

label-bowl =
    { $count ->
        [1] un bol
       *[other] { number } bols
    }
    .name = bol
    .the = le bol
    .of = du bol
    .one = un
    .words = bol, bols, saladier

label-banana =
    { $count ->
        [1] une banane
       *[other] { number } bananes
    }
    .name = banane
    .the = la banane
    .of = de la banane
    .one = une
    .words = banane, bananes

label-apple =
    { $count ->
        [1] une pomme
       *[other] { number } pommes
    }
    .name = pomme
    .the = la pomme
    .of = de la pomme
    .one = une
    .words = pomme, pommes

label-sandwich =
    { $count ->
        [1] un sandwich
       *[other] { number } sandwichs
    }
    .name = sandwich
    .the = le sandwich
    .of = du sandwich
    .one = un
    .words = sandwich, sandwichs

label-orange =
    { $count ->
        [1] une orange
       *[other] { number } oranges
    }
    .name = orange
    .the = l’orange
    .of = de l’orange
    .one = une
    .words = orange, oranges

label-broccoli =
    { $count ->
        [1] du brocoli
       *[other] { number } brocolis
    }
    .name = brocoli
    .the = le brocoli
    .of = du brocoli
    .one = un
    .words = brocoli, brocolis

label-carrot =
    { $count ->
        [1] une carotte
       *[other] { number } carottes
    }
    .name = carotte
    .the = la carotte
    .of = de la carotte
    .one = une
    .words = carotte, carottes

label-hot-dog =
    { $count ->
        [1] un hot-dog
       *[other] { number } hot-dogs
    }
    .name = hot-dog
    .the = le hot-dog
    .of = du hot-dog
    .one = un
    .words = hot-dog, hot-dogs

label-pizza =
    { $count ->
        [1] une pizza
       *[other] { number } pizzas
    }
    .name = pizza
    .the = la pizza
    .of = de la pizza
    .one = une
    .words = pizza, pizzas

label-donut =
    { $count ->
        [1] un beignet
       *[other] { number } beignets
    }
    .name = beignet
    .the = le beignet
    .of = du beignet
    .one = un
    .words = beignet, beignets, donut

label-cake =
    { $count ->
        [1] un gâteau
       *[other] { number } gâteaux
    }
    .name = gâteau
    .the = le gâteau
    .of = du gâteau
    .one = un
    .words = gâteau, gâteaux, tarte

label-chair =
    { $count ->
        [1] une chaise
       *[other] { number } chaises
    }
    .name = chaise
    .the = la chaise
    .of = de la chaise
    .one = une
    .words = chaise, chaises, siège, tabouret

label-couch =
    { $count ->
        [1] un canapé
       *[other] { number } canapés
    }
    .name = canapé
    .the = le canapé
    .of = du canapé
    .one = un
    .words = canapé, canapés, sofa

label-potted-plant =
    { $count ->
        [1] une plante en pot
       *[other] { number } plantes en pot
    }
    .name = plante en pot
    .the = la plante en pot
    .of = de la plante en pot
    .one = une
    .words = plante en pot, plantes en pot, plante, plantes, pot de fleurs

label-bed =
    { $count ->
        [1] un lit
       *[other] { number } lits
    }
    .name = lit
    .the = le lit
    .of = du lit
    .one = un
    .words = lit, lits

label-dining-table =
    { $count ->
        [1] une table
       *[other] { number } tables
    }
    .name = table
    .the = la table
    .of = de la table
    .one = une
    .words = table, tables, bureau

label-toilet =
    { $count ->
        [1] des toilettes
       *[other] { number } toilettes
    }
    .name = toilettes
    .the = les toilettes
    .of = des toilettes
    .one = une
    .words = toilettes, WC, cuvette

label-tv =
    { $count ->
        [1] un téléviseur
       *[other] { number } téléviseurs
    }
    .name = téléviseur
    .the = le téléviseur
    .of = du téléviseur
    .one = un
    .words = téléviseur, téléviseurs, télévision, télé, écran, moniteur

label-laptop =
    { $count ->
        [1] un ordinateur portable
       *[other] { number } ordinateurs portables
    }
    .name = ordinateur portable
    .the = l’ordinateur portable
    .of = de l’ordinateur portable
    .one = un
    .words = ordinateur portable, ordinateurs portables, ordinateur, portable

label-mouse =
    { $count ->
        [1] une souris d’ordinateur
       *[other] { number } souris d’ordinateur
    }
    .name = souris d’ordinateur
    .the = la souris d’ordinateur
    .of = de la souris d’ordinateur
    .one = une
    .words = souris d’ordinateur, souris, souris d'ordinateur

label-remote =
    { $count ->
        [1] une télécommande
       *[other] { number } télécommandes
    }
    .name = télécommande
    .the = la télécommande
    .of = de la télécommande
    .one = une
    .words = télécommande, télécommandes

label-keyboard =
    { $count ->
        [1] un clavier
       *[other] { number } claviers
    }
    .name = clavier
    .the = le clavier
    .of = du clavier
    .one = un
    .words = clavier, claviers

label-cell-phone =
    { $count ->
        [1] un téléphone portable
       *[other] { number } téléphones portables
    }
    .name = téléphone portable
    .the = le téléphone portable
    .of = du téléphone portable
    .one = un
    .words = téléphone portable, téléphones portables, téléphone, portable, smartphone, mobile

label-microwave =
    { $count ->
        [1] un micro-ondes
       *[other] { number } micro-ondes
    }
    .name = micro-ondes
    .the = le micro-ondes
    .of = du micro-ondes
    .one = un
    .words = micro-ondes, four à micro-ondes

label-oven =
    { $count ->
        [1] un four
       *[other] { number } fours
    }
    .name = four
    .the = le four
    .of = du four
    .one = un
    .words = four, fours, cuisinière

label-toaster =
    { $count ->
        [1] un grille-pain
       *[other] { number } grille-pain
    }
    .name = grille-pain
    .the = le grille-pain
    .of = du grille-pain
    .one = un
    .words = grille-pain

label-sink =
    { $count ->
        [1] un évier
       *[other] { number } éviers
    }
    .name = évier
    .the = l’évier
    .of = de l’évier
    .one = un
    .words = évier, éviers, lavabo

label-refrigerator =
    { $count ->
        [1] un réfrigérateur
       *[other] { number } réfrigérateurs
    }
    .name = réfrigérateur
    .the = le réfrigérateur
    .of = du réfrigérateur
    .one = un
    .words = réfrigérateur, réfrigérateurs, frigo

label-book =
    { $count ->
        [1] un livre
       *[other] { number } livres
    }
    .name = livre
    .the = le livre
    .of = du livre
    .one = un
    .words = livre, livres

label-clock =
    { $count ->
        [1] une horloge
       *[other] { number } horloges
    }
    .name = horloge
    .the = l’horloge
    .of = de l’horloge
    .one = une
    .words = horloge, horloges, montre, pendule, réveil

label-vase =
    { $count ->
        [1] un vase
       *[other] { number } vases
    }
    .name = vase
    .the = le vase
    .of = du vase
    .one = un
    .words = vase, vases

label-scissors =
    { $count ->
        [1] des ciseaux
       *[other] { number } paires de ciseaux
    }
    .name = ciseaux
    .the = les ciseaux
    .of = des ciseaux
    .one = une
    .words = ciseaux, paire de ciseaux

label-teddy-bear =
    { $count ->
        [1] un ours en peluche
       *[other] { number } ours en peluche
    }
    .name = ours en peluche
    .the = l’ours en peluche
    .of = de l’ours en peluche
    .one = un
    .words = ours en peluche, nounours, peluche

label-hair-drier =
    { $count ->
        [1] un sèche-cheveux
       *[other] { number } sèche-cheveux
    }
    .name = sèche-cheveux
    .the = le sèche-cheveux
    .of = du sèche-cheveux
    .one = un
    .words = sèche-cheveux

label-toothbrush =
    { $count ->
        [1] une brosse à dents
       *[other] { number } brosses à dents
    }
    .name = brosse à dents
    .the = la brosse à dents
    .of = de la brosse à dents
    .one = une
    .words = brosse à dents, brosses à dents

label-face =
    { $count ->
        [1] un visage
       *[other] { number } visages
    }
    .name = visage
    .the = le visage
    .of = du visage
    .one = un
    .words = visage, visages

# Un mot du modèle qui n’est pas dans cette liste, $name.
label-unknown =
    { $count ->
        [1] { $name }
       *[other] { number } fois { $name }
    }
    .name = { $name }
