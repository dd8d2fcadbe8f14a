# Lo que PaliGemma debe buscar cuando su descripción lo nombra; las 80 clases del detector de objetos están en labels.ftl, con los mismos atributos.

label-door =
    { $count ->
        [one] una puerta
       *[other] { number } puertas
    }
    .name = puerta
    .the = la puerta
    .of = de la puerta
    .one = una
    .words = puerta, puertas, portón

label-window =
    { $count ->
        [one] una ventana
       *[other] { number } ventanas
    }
    .name = ventana
    .the = la ventana
    .of = de la ventana
    .one = una
    .words = ventana, ventanas

label-house =
    { $count ->
        [one] una casa
       *[other] { number } casas
    }
    .name = casa
    .the = la casa
    .of = de la casa
    .one = una
    .words = casa, casas, cabaña

label-building =
    { $count ->
        [one] un edificio
       *[other] { number } edificios
    }
    .name = edificio
    .the = el edificio
    .of = del edificio
    .one = uno
    .words = edificio, edificios, torre, torres, rascacielos

label-bridge =
    { $count ->
        [one] un puente
       *[other] { number } puentes
    }
    .name = puente
    .the = el puente
    .of = del puente
    .one = uno
    .words = puente, puentes

label-fence =
    { $count ->
        [one] una valla
       *[other] { number } vallas
    }
    .name = valla
    .the = la valla
    .of = de la valla
    .one = una
    .words = valla, vallas, cerca

label-stairs =
    { $count ->
        [one] una escalera
       *[other] { number } escaleras
    }
    .name = escalera
    .the = la escalera
    .of = de la escalera
    .one = una
    .words = escalera, escaleras, escalones

label-ladder =
    { $count ->
        [one] una escalera de mano
       *[other] { number } escaleras de mano
    }
    .name = escalera de mano
    .the = la escalera de mano
    .of = de la escalera de mano
    .one = una
    .words = escalera de mano, escaleras de mano

label-lamp =
    { $count ->
        [one] una lámpara
       *[other] { number } lámparas
    }
    .name = lámpara
    .the = la lámpara
    .of = de la lámpara
    .one = una
    .words = lámpara, lámparas, farol

label-candle =
    { $count ->
        [one] una vela
       *[other] { number } velas
    }
    .name = vela
    .the = la vela
    .of = de la vela
    .one = una
    .words = vela, velas

label-mirror =
    { $count ->
        [one] un espejo
       *[other] { number } espejos
    }
    .name = espejo
    .the = el espejo
    .of = del espejo
    .one = uno
    .words = espejo, espejos

label-curtain =
    { $count ->
        [one] una cortina
       *[other] { number } cortinas
    }
    .name = cortina
    .the = la cortina
    .of = de la cortina
    .one = una
    .words = cortina, cortinas

label-pillow =
    { $count ->
        [one] un cojín
       *[other] { number } cojines
    }
    .name = cojín
    .the = el cojín
    .of = del cojín
    .one = uno
    .words = cojín, cojines, almohada, almohadas

label-blanket =
    { $count ->
        [one] una manta
       *[other] { number } mantas
    }
    .name = manta
    .the = la manta
    .of = de la manta
    .one = una
    .words = manta, mantas

label-carpet =
    { $count ->
        [one] una alfombra
       *[other] { number } alfombras
    }
    .name = alfombra
    .the = la alfombra
    .of = de la alfombra
    .one = una
    .words = alfombra, alfombras

label-shelf =
    { $count ->
        [one] un estante
       *[other] { number } estantes
    }
    .name = estante
    .the = el estante
    .of = del estante
    .one = uno
    .words = estante, estantes, estantería, librería

label-cupboard =
    { $count ->
        [one] un armario
       *[other] { number } armarios
    }
    .name = armario
    .the = el armario
    .of = del armario
    .one = uno
    .words = armario, armarios, alacena

label-drawer =
    { $count ->
        [one] un cajón
       *[other] { number } cajones
    }
    .name = cajón
    .the = el cajón
    .of = del cajón
    .one = uno
    .words = cajón, cajones

label-basket =
    { $count ->
        [one] una cesta
       *[other] { number } cestas
    }
    .name = cesta
    .the = la cesta
    .of = de la cesta
    .one = una
    .words = cesta, cestas, cesto, canasta

label-box =
    { $count ->
        [one] una caja
       *[other] { number } cajas
    }
    .name = caja
    .the = la caja
    .of = de la caja
    .one = una
    .words = caja, cajas

label-bucket =
    { $count ->
        [one] un cubo
       *[other] { number } cubos
    }
    .name = cubo
    .the = el cubo
    .of = del cubo
    .one = uno
    .words = cubo, cubos, balde

label-barrel =
    { $count ->
        [one] un barril
       *[other] { number } barriles
    }
    .name = barril
    .the = el barril
    .of = del barril
    .one = uno
    .words = barril, barriles

label-bin =
    { $count ->
        [one] un cubo de basura
       *[other] { number } cubos de basura
    }
    .name = cubo de basura
    .the = el cubo de basura
    .of = del cubo de basura
    .one = uno
    .words = cubo de basura, cubos de basura, papelera, basurero

label-tree =
    { $count ->
        [one] un árbol
       *[other] { number } árboles
    }
    .name = árbol
    .the = el árbol
    .of = del árbol
    .one = uno
    .words = árbol, árboles, palmera, pino

label-flower =
    { $count ->
        [one] una flor
       *[other] { number } flores
    }
    .name = flor
    .the = la flor
    .of = de la flor
    .one = una
    .words = flor, flores, rosa, rosas, tulipán

label-leaf =
    { $count ->
        [one] una hoja
       *[other] { number } hojas
    }
    .name = hoja
    .the = la hoja
    .of = de la hoja
    .one = una
    .words = hoja, hojas

label-bush =
    { $count ->
        [one] un arbusto
       *[other] { number } arbustos
    }
    .name = arbusto
    .the = el arbusto
    .of = del arbusto
    .one = uno
    .words = arbusto, arbustos

label-mushroom =
    { $count ->
        [one] una seta
       *[other] { number } setas
    }
    .name = seta
    .the = la seta
    .of = de la seta
    .one = una
    .words = seta, setas, champiñón

label-rock =
    { $count ->
        [one] una roca
       *[other] { number } rocas
    }
    .name = roca
    .the = la roca
    .of = de la roca
    .one = una
    .words = roca, rocas, piedra, piedras

label-mountain =
    { $count ->
        [one] una montaña
       *[other] { number } montañas
    }
    .name = montaña
    .the = la montaña
    .of = de la montaña
    .one = una
    .words = montaña, montañas, colina, colinas

label-waterfall =
    { $count ->
        [one] una cascada
       *[other] { number } cascadas
    }
    .name = cascada
    .the = la cascada
    .of = de la cascada
    .one = una
    .words = cascada, cascadas, catarata

label-hat =
    { $count ->
        [one] un sombrero
       *[other] { number } sombreros
    }
    .name = sombrero
    .the = el sombrero
    .of = del sombrero
    .one = uno
    .words = sombrero, sombreros, gorra, gorro, casco

label-shirt =
    { $count ->
        [one] una camisa
       *[other] { number } camisas
    }
    .name = camisa
    .the = la camisa
    .of = de la camisa
    .one = una
    .words = camisa, camisas, blusa, suéter, jersey, camiseta

label-jacket =
    { $count ->
        [one] una chaqueta
       *[other] { number } chaquetas
    }
    .name = chaqueta
    .the = la chaqueta
    .of = de la chaqueta
    .one = una
    .words = chaqueta, chaquetas, abrigo, abrigos

label-dress =
    { $count ->
        [one] un vestido
       *[other] { number } vestidos
    }
    .name = vestido
    .the = el vestido
    .of = del vestido
    .one = uno
    .words = vestido, vestidos

label-skirt =
    { $count ->
        [one] una falda
       *[other] { number } faldas
    }
    .name = falda
    .the = la falda
    .of = de la falda
    .one = una
    .words = falda, faldas

label-trousers =
    { $count ->
        [one] un pantalón
       *[other] { number } pantalones
    }
    .name = pantalón
    .the = el pantalón
    .of = del pantalón
    .one = uno
    .words = pantalón, pantalones, vaqueros

label-shoe =
    { $count ->
        [one] un zapato
       *[other] { number } zapatos
    }
    .name = zapato
    .the = el zapato
    .of = del zapato
    .one = uno
    .words = zapato, zapatos, bota, botas, sandalia, zapatilla

label-sock =
    { $count ->
        [one] un calcetín
       *[other] { number } calcetines
    }
    .name = calcetín
    .the = el calcetín
    .of = del calcetín
    .one = uno
    .words = calcetín, calcetines

label-scarf =
    { $count ->
        [one] una bufanda
       *[other] { number } bufandas
    }
    .name = bufanda
    .the = la bufanda
    .of = de la bufanda
    .one = una
    .words = bufanda, bufandas, pañuelo

label-belt =
    { $count ->
        [one] un cinturón
       *[other] { number } cinturones
    }
    .name = cinturón
    .the = el cinturón
    .of = del cinturón
    .one = uno
    .words = cinturón, cinturones

label-necklace =
    { $count ->
        [one] un collar
       *[other] { number } collares
    }
    .name = collar
    .the = el collar
    .of = del collar
    .one = uno
    .words = collar, collares

label-ring =
    { $count ->
        [one] un anillo
       *[other] { number } anillos
    }
    .name = anillo
    .the = el anillo
    .of = del anillo
    .one = uno
    .words = anillo, anillos

label-crown =
    { $count ->
        [one] una corona
       *[other] { number } coronas
    }
    .name = corona
    .the = la corona
    .of = de la corona
    .one = una
    .words = corona, coronas

label-glasses =
    { $count ->
        [one] unas gafas
       *[other] { number } gafas
    }
    .name = gafas
    .the = las gafas
    .of = de las gafas
    .one = unas
    .words = gafas, gafas de sol, lentes, anteojos

label-mask =
    { $count ->
        [one] una máscara
       *[other] { number } máscaras
    }
    .name = máscara
    .the = la máscara
    .of = de la máscara
    .one = una
    .words = máscara, máscaras, mascarilla

label-hand =
    { $count ->
        [one] una mano
       *[other] { number } manos
    }
    .name = mano
    .the = la mano
    .of = de la mano
    .one = una
    .words = mano, manos

label-head =
    { $count ->
        [one] una cabeza
       *[other] { number } cabezas
    }
    .name = cabeza
    .the = la cabeza
    .of = de la cabeza
    .one = una
    .words = cabeza, cabezas

label-beard =
    { $count ->
        [one] una barba
       *[other] { number } barbas
    }
    .name = barba
    .the = la barba
    .of = de la barba
    .one = una
    .words = barba, barbas

label-eye =
    { $count ->
        [one] un ojo
       *[other] { number } ojos
    }
    .name = ojo
    .the = el ojo
    .of = del ojo
    .one = uno
    .words = ojo, ojos

label-foot =
    { $count ->
        [one] un pie
       *[other] { number } pies
    }
    .name = pie
    .the = el pie
    .of = del pie
    .one = uno
    .words = pie, pies

label-bread =
    { $count ->
        [one] pan
       *[other] { number } panes
    }
    .name = pan
    .the = el pan
    .of = del pan
    .one = uno
    .words = pan, panes, tostada, barra

label-cheese =
    { $count ->
        [one] queso
       *[other] { number } quesos
    }
    .name = queso
    .the = el queso
    .of = del queso
    .one = uno
    .words = queso, quesos

label-egg =
    { $count ->
        [one] un huevo
       *[other] { number } huevos
    }
    .name = huevo
    .the = el huevo
    .of = del huevo
    .one = uno
    .words = huevo, huevos

label-tomato =
    { $count ->
        [one] un tomate
       *[other] { number } tomates
    }
    .name = tomate
    .the = el tomate
    .of = del tomate
    .one = uno
    .words = tomate, tomates

label-potato =
    { $count ->
        [one] una patata
       *[other] { number } patatas
    }
    .name = patata
    .the = la patata
    .of = de la patata
    .one = una
    .words = patata, patatas, papa, papas

label-lemon =
    { $count ->
        [one] un limón
       *[other] { number } limones
    }
    .name = limón
    .the = el limón
    .of = del limón
    .one = uno
    .words = limón, limones

label-strawberry =
    { $count ->
        [one] una fresa
       *[other] { number } fresas
    }
    .name = fresa
    .the = la fresa
    .of = de la fresa
    .one = una
    .words = fresa, fresas

label-grapes =
    { $count ->
        [one] unas uvas
       *[other] { number } uvas
    }
    .name = uvas
    .the = las uvas
    .of = de las uvas
    .one = unas
    .words = uvas, uva

label-pear =
    { $count ->
        [one] una pera
       *[other] { number } peras
    }
    .name = pera
    .the = la pera
    .of = de la pera
    .one = una
    .words = pera, peras

label-pineapple =
    { $count ->
        [one] una piña
       *[other] { number } piñas
    }
    .name = piña
    .the = la piña
    .of = de la piña
    .one = una
    .words = piña, piñas

label-watermelon =
    { $count ->
        [one] una sandía
       *[other] { number } sandías
    }
    .name = sandía
    .the = la sandía
    .of = de la sandía
    .one = una
    .words = sandía, sandías

label-pumpkin =
    { $count ->
        [one] una calabaza
       *[other] { number } calabazas
    }
    .name = calabaza
    .the = la calabaza
    .of = de la calabaza
    .one = una
    .words = calabaza, calabazas

label-hamburger =
    { $count ->
        [one] una hamburguesa
       *[other] { number } hamburguesas
    }
    .name = hamburguesa
    .the = la hamburguesa
    .of = de la hamburguesa
    .one = una
    .words = hamburguesa, hamburguesas

label-cookie =
    { $count ->
        [one] una galleta
       *[other] { number } galletas
    }
    .name = galleta
    .the = la galleta
    .of = de la galleta
    .one = una
    .words = galleta, galletas

label-plate =
    { $count ->
        [one] un plato
       *[other] { number } platos
    }
    .name = plato
    .the = el plato
    .of = del plato
    .one = uno
    .words = plato, platos, platillo

label-pan =
    { $count ->
        [one] una sartén
       *[other] { number } sartenes
    }
    .name = sartén
    .the = la sartén
    .of = de la sartén
    .one = una
    .words = sartén, sartenes, cazo

label-pot =
    { $count ->
        [one] una olla
       *[other] { number } ollas
    }
    .name = olla
    .the = la olla
    .of = de la olla
    .one = una
    .words = olla, ollas, tetera, cazuela

label-jug =
    { $count ->
        [one] una jarra
       *[other] { number } jarras
    }
    .name = jarra
    .the = la jarra
    .of = de la jarra
    .one = una
    .words = jarra, jarras

label-tray =
    { $count ->
        [one] una bandeja
       *[other] { number } bandejas
    }
    .name = bandeja
    .the = la bandeja
    .of = de la bandeja
    .one = una
    .words = bandeja, bandejas

label-napkin =
    { $count ->
        [one] una servilleta
       *[other] { number } servilletas
    }
    .name = servilleta
    .the = la servilleta
    .of = de la servilleta
    .one = una
    .words = servilleta, servilletas

label-rabbit =
    { $count ->
        [one] un conejo
       *[other] { number } conejos
    }
    .name = conejo
    .the = el conejo
    .of = del conejo
    .one = uno
    .words = conejo, conejos, liebre

label-squirrel =
    { $count ->
        [one] una ardilla
       *[other] { number } ardillas
    }
    .name = ardilla
    .the = la ardilla
    .of = de la ardilla
    .one = una
    .words = ardilla, ardillas

label-fox =
    { $count ->
        [one] un zorro
       *[other] { number } zorros
    }
    .name = zorro
    .the = el zorro
    .of = del zorro
    .one = uno
    .words = zorro, zorros

label-wolf =
    { $count ->
        [one] un lobo
       *[other] { number } lobos
    }
    .name = lobo
    .the = el lobo
    .of = del lobo
    .one = uno
    .words = lobo, lobos

label-deer =
    { $count ->
        [one] un ciervo
       *[other] { number } ciervos
    }
    .name = ciervo
    .the = el ciervo
    .of = del ciervo
    .one = uno
    .words = ciervo, ciervos, venado

label-lion =
    { $count ->
        [one] un león
       *[other] { number } leones
    }
    .name = león
    .the = el león
    .of = del león
    .one = uno
    .words = león, leones

label-tiger =
    { $count ->
        [one] un tigre
       *[other] { number } tigres
    }
    .name = tigre
    .the = el tigre
    .of = del tigre
    .one = uno
    .words = tigre, tigres

label-monkey =
    { $count ->
        [one] un mono
       *[other] { number } monos
    }
    .name = mono
    .the = el mono
    .of = del mono
    .one = uno
    .words = mono, monos, chimpancé

label-pig =
    { $count ->
        [one] un cerdo
       *[other] { number } cerdos
    }
    .name = cerdo
    .the = el cerdo
    .of = del cerdo
    .one = uno
    .words = cerdo, cerdos

label-goat =
    { $count ->
        [one] una cabra
       *[other] { number } cabras
    }
    .name = cabra
    .the = la cabra
    .of = de la cabra
    .one = una
    .words = cabra, cabras

label-duck =
    { $count ->
        [one] un pato
       *[other] { number } patos
    }
    .name = pato
    .the = el pato
    .of = del pato
    .one = uno
    .words = pato, patos, patito

label-chicken =
    { $count ->
        [one] una gallina
       *[other] { number } gallinas
    }
    .name = gallina
    .the = la gallina
    .of = de la gallina
    .one = una
    .words = gallina, gallinas, pollo, gallo

label-swan =
    { $count ->
        [one] un cisne
       *[other] { number } cisnes
    }
    .name = cisne
    .the = el cisne
    .of = del cisne
    .one = uno
    .words = cisne, cisnes

label-owl =
    { $count ->
        [one] un búho
       *[other] { number } búhos
    }
    .name = búho
    .the = el búho
    .of = del búho
    .one = uno
    .words = búho, búhos, lechuza

label-eagle =
    { $count ->
        [one] un águila
       *[other] { number } águilas
    }
    .name = águila
    .the = el águila
    .of = del águila
    .one = una
    .words = águila, águilas, halcón

label-penguin =
    { $count ->
        [one] un pingüino
       *[other] { number } pingüinos
    }
    .name = pingüino
    .the = el pingüino
    .of = del pingüino
    .one = uno
    .words = pingüino, pingüinos

label-parrot =
    { $count ->
        [one] un loro
       *[other] { number } loros
    }
    .name = loro
    .the = el loro
    .of = del loro
    .one = uno
    .words = loro, loros

label-fish =
    { $count ->
        [one] un pez
       *[other] { number } peces
    }
    .name = pez
    .the = el pez
    .of = del pez
    .one = uno
    .words = pez, peces, pescado, tiburón

label-dolphin =
    { $count ->
        [one] un delfín
       *[other] { number } delfines
    }
    .name = delfín
    .the = el delfín
    .of = del delfín
    .one = uno
    .words = delfín, delfines, ballena

label-turtle =
    { $count ->
        [one] una tortuga
       *[other] { number } tortugas
    }
    .name = tortuga
    .the = la tortuga
    .of = de la tortuga
    .one = una
    .words = tortuga, tortugas

label-frog =
    { $count ->
        [one] una rana
       *[other] { number } ranas
    }
    .name = rana
    .the = la rana
    .of = de la rana
    .one = una
    .words = rana, ranas

label-snake =
    { $count ->
        [one] una serpiente
       *[other] { number } serpientes
    }
    .name = serpiente
    .the = la serpiente
    .of = de la serpiente
    .one = una
    .words = serpiente, serpientes

label-butterfly =
    { $count ->
        [one] una mariposa
       *[other] { number } mariposas
    }
    .name = mariposa
    .the = la mariposa
    .of = de la mariposa
    .one = una
    .words = mariposa, mariposas

label-bee =
    { $count ->
        [one] una abeja
       *[other] { number } abejas
    }
    .name = abeja
    .the = la abeja
    .of = de la abeja
    .one = una
    .words = abeja, abejas

label-spider =
    { $count ->
        [one] una araña
       *[other] { number } arañas
    }
    .name = araña
    .the = la araña
    .of = de la araña
    .one = una
    .words = araña, arañas

label-camel =
    { $count ->
        [one] un camello
       *[other] { number } camellos
    }
    .name = camello
    .the = el camello
    .of = del camello
    .one = uno
    .words = camello, camellos

label-dragon =
    { $count ->
        [one] un dragón
       *[other] { number } dragones
    }
    .name = dragón
    .the = el dragón
    .of = del dragón
    .one = uno
    .words = dragón, dragones

label-dinosaur =
    { $count ->
        [one] un dinosaurio
       *[other] { number } dinosaurios
    }
    .name = dinosaurio
    .the = el dinosaurio
    .of = del dinosaurio
    .one = uno
    .words = dinosaurio, dinosaurios

label-guitar =
    { $count ->
        [one] una guitarra
       *[other] { number } guitarras
    }
    .name = guitarra
    .the = la guitarra
    .of = de la guitarra
    .one = una
    .words = guitarra, guitarras

label-piano =
    { $count ->
        [one] un piano
       *[other] { number } pianos
    }
    .name = piano
    .the = el piano
    .of = del piano
    .one = uno
    .words = piano, pianos

label-violin =
    { $count ->
        [one] un violín
       *[other] { number } violines
    }
    .name = violín
    .the = el violín
    .of = del violín
    .one = uno
    .words = violín, violines, violonchelo

label-drum =
    { $count ->
        [one] un tambor
       *[other] { number } tambores
    }
    .name = tambor
    .the = el tambor
    .of = del tambor
    .one = uno
    .words = tambor, tambores

label-trumpet =
    { $count ->
        [one] una trompeta
       *[other] { number } trompetas
    }
    .name = trompeta
    .the = la trompeta
    .of = de la trompeta
    .one = una
    .words = trompeta, trompetas, saxofón

label-camera =
    { $count ->
        [one] una cámara
       *[other] { number } cámaras
    }
    .name = cámara
    .the = la cámara
    .of = de la cámara
    .one = una
    .words = cámara, cámaras

label-microphone =
    { $count ->
        [one] un micrófono
       *[other] { number } micrófonos
    }
    .name = micrófono
    .the = el micrófono
    .of = del micrófono
    .one = uno
    .words = micrófono, micrófonos

label-headphones =
    { $count ->
        [one] unos auriculares
       *[other] { number } auriculares
    }
    .name = auriculares
    .the = los auriculares
    .of = de los auriculares
    .one = unos
    .words = auriculares, cascos

label-radio =
    { $count ->
        [one] una radio
       *[other] { number } radios
    }
    .name = radio
    .the = la radio
    .of = de la radio
    .one = una
    .words = radio, radios

label-computer-screen =
    { $count ->
        [one] una pantalla de ordenador
       *[other] { number } pantallas de ordenador
    }
    .name = pantalla de ordenador
    .the = la pantalla de ordenador
    .of = de la pantalla de ordenador
    .one = una
    .words = pantalla de ordenador, pantallas de ordenador

label-printer =
    { $count ->
        [one] una impresora
       *[other] { number } impresoras
    }
    .name = impresora
    .the = la impresora
    .of = de la impresora
    .one = una
    .words = impresora, impresoras

label-telephone-box =
    { $count ->
        [one] una cabina telefónica
       *[other] { number } cabinas telefónicas
    }
    .name = cabina telefónica
    .the = la cabina telefónica
    .of = de la cabina telefónica
    .one = una
    .words = cabina telefónica, cabinas telefónicas

label-lamp-post =
    { $count ->
        [one] una farola
       *[other] { number } farolas
    }
    .name = farola
    .the = la farola
    .of = de la farola
    .one = una
    .words = farola, farolas

label-street-sign =
    { $count ->
        [one] una señal de calle
       *[other] { number } señales de calle
    }
    .name = señal de calle
    .the = la señal de calle
    .of = de la señal de calle
    .one = una
    .words = señal de calle, señales de calle, señal de tráfico

label-sign =
    { $count ->
        [one] un letrero
       *[other] { number } letreros
    }
    .name = letrero
    .the = el letrero
    .of = del letrero
    .one = uno
    .words = letrero, letreros, cartel, carteles

label-flag =
    { $count ->
        [one] una bandera
       *[other] { number } banderas
    }
    .name = bandera
    .the = la bandera
    .of = de la bandera
    .one = una
    .words = bandera, banderas

label-statue =
    { $count ->
        [one] una estatua
       *[other] { number } estatuas
    }
    .name = estatua
    .the = la estatua
    .of = de la estatua
    .one = una
    .words = estatua, estatuas, escultura

label-fountain =
    { $count ->
        [one] una fuente
       *[other] { number } fuentes
    }
    .name = fuente
    .the = la fuente
    .of = de la fuente
    .one = una
    .words = fuente, fuentes

label-painting =
    { $count ->
        [one] un cuadro
       *[other] { number } cuadros
    }
    .name = cuadro
    .the = el cuadro
    .of = del cuadro
    .one = uno
    .words = cuadro, cuadros, pintura

label-photograph =
    { $count ->
        [one] una foto
       *[other] { number } fotos
    }
    .name = foto
    .the = la foto
    .of = de la foto
    .one = una
    .words = foto, fotos, fotografía

label-newspaper =
    { $count ->
        [one] un periódico
       *[other] { number } periódicos
    }
    .name = periódico
    .the = el periódico
    .of = del periódico
    .one = uno
    .words = periódico, periódicos, revista

label-letter =
    { $count ->
        [one] una carta
       *[other] { number } cartas
    }
    .name = carta
    .the = la carta
    .of = de la carta
    .one = una
    .words = carta, cartas, sobre, sobres

label-map =
    { $count ->
        [one] un mapa
       *[other] { number } mapas
    }
    .name = mapa
    .the = el mapa
    .of = del mapa
    .one = uno
    .words = mapa, mapas, plano

label-pen =
    { $count ->
        [one] un bolígrafo
       *[other] { number } bolígrafos
    }
    .name = bolígrafo
    .the = el bolígrafo
    .of = del bolígrafo
    .one = uno
    .words = bolígrafo, bolígrafos, pluma

label-pencil =
    { $count ->
        [one] un lápiz
       *[other] { number } lápices
    }
    .name = lápiz
    .the = el lápiz
    .of = del lápiz
    .one = uno
    .words = lápiz, lápices

label-paintbrush =
    { $count ->
        [one] un pincel
       *[other] { number } pinceles
    }
    .name = pincel
    .the = el pincel
    .of = del pincel
    .one = uno
    .words = pincel, pinceles

label-key =
    { $count ->
        [one] una llave
       *[other] { number } llaves
    }
    .name = llave
    .the = la llave
    .of = de la llave
    .one = una
    .words = llave, llaves

label-coin =
    { $count ->
        [one] una moneda
       *[other] { number } monedas
    }
    .name = moneda
    .the = la moneda
    .of = de la moneda
    .one = una
    .words = moneda, monedas

label-wallet =
    { $count ->
        [one] una billetera
       *[other] { number } billeteras
    }
    .name = billetera
    .the = la billetera
    .of = de la billetera
    .one = una
    .words = billetera, billeteras, monedero

label-hammer =
    { $count ->
        [one] un martillo
       *[other] { number } martillos
    }
    .name = martillo
    .the = el martillo
    .of = del martillo
    .one = uno
    .words = martillo, martillos

label-screwdriver =
    { $count ->
        [one] un destornillador
       *[other] { number } destornilladores
    }
    .name = destornillador
    .the = el destornillador
    .of = del destornillador
    .one = uno
    .words = destornillador, destornilladores

label-saw =
    { $count ->
        [one] una sierra
       *[other] { number } sierras
    }
    .name = sierra
    .the = la sierra
    .of = de la sierra
    .one = una
    .words = sierra, sierras

label-rope =
    { $count ->
        [one] una cuerda
       *[other] { number } cuerdas
    }
    .name = cuerda
    .the = la cuerda
    .of = de la cuerda
    .one = una
    .words = cuerda, cuerdas

label-chain =
    { $count ->
        [one] una cadena
       *[other] { number } cadenas
    }
    .name = cadena
    .the = la cadena
    .of = de la cadena
    .one = una
    .words = cadena, cadenas

label-bell =
    { $count ->
        [one] una campana
       *[other] { number } campanas
    }
    .name = campana
    .the = la campana
    .of = de la campana
    .one = una
    .words = campana, campanas

label-arrow =
    { $count ->
        [one] una flecha
       *[other] { number } flechas
    }
    .name = flecha
    .the = la flecha
    .of = de la flecha
    .one = una
    .words = flecha, flechas

label-balloon =
    { $count ->
        [one] un globo
       *[other] { number } globos
    }
    .name = globo
    .the = el globo
    .of = del globo
    .one = uno
    .words = globo, globos

label-toy =
    { $count ->
        [one] un juguete
       *[other] { number } juguetes
    }
    .name = juguete
    .the = el juguete
    .of = del juguete
    .one = uno
    .words = juguete, juguetes

label-doll =
    { $count ->
        [one] una muñeca
       *[other] { number } muñecas
    }
    .name = muñeca
    .the = la muñeca
    .of = de la muñeca
    .one = una
    .words = muñeca, muñecas

label-puzzle =
    { $count ->
        [one] un rompecabezas
       *[other] { number } rompecabezas
    }
    .name = rompecabezas
    .the = el rompecabezas
    .of = del rompecabezas
    .one = uno
    .words = rompecabezas, puzle

label-dice =
    { $count ->
        [one] un dado
       *[other] { number } dados
    }
    .name = dado
    .the = el dado
    .of = del dado
    .one = uno
    .words = dado, dados

label-tractor =
    { $count ->
        [one] un tractor
       *[other] { number } tractores
    }
    .name = tractor
    .the = el tractor
    .of = del tractor
    .one = uno
    .words = tractor, tractores

label-wheel =
    { $count ->
        [one] una rueda
       *[other] { number } ruedas
    }
    .name = rueda
    .the = la rueda
    .of = de la rueda
    .one = una
    .words = rueda, ruedas, neumático

label-helicopter =
    { $count ->
        [one] un helicóptero
       *[other] { number } helicópteros
    }
    .name = helicóptero
    .the = el helicóptero
    .of = del helicóptero
    .one = uno
    .words = helicóptero, helicópteros

label-rocket =
    { $count ->
        [one] un cohete
       *[other] { number } cohetes
    }
    .name = cohete
    .the = el cohete
    .of = del cohete
    .one = uno
    .words = cohete, cohetes

label-tent =
    { $count ->
        [one] una tienda de campaña
       *[other] { number } tiendas de campaña
    }
    .name = tienda de campaña
    .the = la tienda de campaña
    .of = de la tienda de campaña
    .one = una
    .words = tienda de campaña, tiendas de campaña, carpa

label-pram =
    { $count ->
        [one] un cochecito de bebé
       *[other] { number } cochecitos de bebé
    }
    .name = cochecito de bebé
    .the = el cochecito de bebé
    .of = del cochecito de bebé
    .one = uno
    .words = cochecito de bebé, cochecitos de bebé, carrito

label-wheelchair =
    { $count ->
        [one] una silla de ruedas
       *[other] { number } sillas de ruedas
    }
    .name = silla de ruedas
    .the = la silla de ruedas
    .of = de la silla de ruedas
    .one = una
    .words = silla de ruedas, sillas de ruedas

label-trolley =
    { $count ->
        [one] un carro de la compra
       *[other] { number } carros de la compra
    }
    .name = carro de la compra
    .the = el carro de la compra
    .of = del carro de la compra
    .one = uno
    .words = carro de la compra, carros de la compra

label-canoe =
    { $count ->
        [one] una canoa
       *[other] { number } canoas
    }
    .name = canoa
    .the = la canoa
    .of = de la canoa
    .one = una
    .words = canoa, canoas, kayak

label-anchor =
    { $count ->
        [one] un ancla
       *[other] { number } anclas
    }
    .name = ancla
    .the = el ancla
    .of = del ancla
    .one = una
    .words = ancla, anclas

label-taxi =
    { $count ->
        [one] un taxi
       *[other] { number } taxis
    }
    .name = taxi
    .the = el taxi
    .of = del taxi
    .one = uno
    .words = taxi, taxis

label-ambulance =
    { $count ->
        [one] una ambulancia
       *[other] { number } ambulancias
    }
    .name = ambulancia
    .the = la ambulancia
    .of = de la ambulancia
    .one = una
    .words = ambulancia, ambulancias

label-fire-engine =
    { $count ->
        [one] un camión de bomberos
       *[other] { number } camiones de bomberos
    }
    .name = camión de bomberos
    .the = el camión de bomberos
    .of = del camión de bomberos
    .one = uno
    .words = camión de bomberos, camiones de bomberos

label-bathtub =
    { $count ->
        [one] una bañera
       *[other] { number } bañeras
    }
    .name = bañera
    .the = la bañera
    .of = de la bañera
    .one = una
    .words = bañera, bañeras

label-shower =
    { $count ->
        [one] una ducha
       *[other] { number } duchas
    }
    .name = ducha
    .the = la ducha
    .of = de la ducha
    .one = una
    .words = ducha, duchas

label-towel =
    { $count ->
        [one] una toalla
       *[other] { number } toallas
    }
    .name = toalla
    .the = la toalla
    .of = de la toalla
    .one = una
    .words = toalla, toallas

label-tap =
    { $count ->
        [one] un grifo
       *[other] { number } grifos
    }
    .name = grifo
    .the = el grifo
    .of = del grifo
    .one = uno
    .words = grifo, grifos

label-soap =
    { $count ->
        [one] jabón
       *[other] { number } jabones
    }
    .name = jabón
    .the = el jabón
    .of = del jabón
    .one = uno
    .words = jabón, jabones

label-comb =
    { $count ->
        [one] un peine
       *[other] { number } peines
    }
    .name = peine
    .the = el peine
    .of = del peine
    .one = uno
    .words = peine, peines

label-fireplace =
    { $count ->
        [one] una chimenea
       *[other] { number } chimeneas
    }
    .name = chimenea
    .the = la chimenea
    .of = de la chimenea
    .one = una
    .words = chimenea, chimeneas

label-fan =
    { $count ->
        [one] un ventilador
       *[other] { number } ventiladores
    }
    .name = ventilador
    .the = el ventilador
    .of = del ventilador
    .one = uno
    .words = ventilador, ventiladores

label-radiator =
    { $count ->
        [one] un radiador
       *[other] { number } radiadores
    }
    .name = radiador
    .the = el radiador
    .of = del radiador
    .one = uno
    .words = radiador, radiadores

label-button =
    { $count ->
        [one] un botón
       *[other] { number } botones
    }
    .name = botón
    .the = el botón
    .of = del botón
    .one = uno
    .words = botón, botones

label-icon =
    { $count ->
        [one] un icono
       *[other] { number } iconos
    }
    .name = icono
    .the = el icono
    .of = del icono
    .one = uno
    .words = icono, iconos

label-logo =
    { $count ->
        [one] un logotipo
       *[other] { number } logotipos
    }
    .name = logotipo
    .the = el logotipo
    .of = del logotipo
    .one = uno
    .words = logotipo, logotipos, logo

label-arch =
    { $count ->
        [one] un arco
       *[other] { number } arcos
    }
    .name = arco
    .the = el arco
    .of = del arco
    .one = uno
    .words = arco, arcos

label-column =
    { $count ->
        [one] una columna
       *[other] { number } columnas
    }
    .name = columna
    .the = la columna
    .of = de la columna
    .one = una
    .words = columna, columnas, pilar

label-cross =
    { $count ->
        [one] una cruz
       *[other] { number } cruces
    }
    .name = cruz
    .the = la cruz
    .of = de la cruz
    .one = una
    .words = cruz, cruces

label-circle =
    { $count ->
        [one] un círculo
       *[other] { number } círculos
    }
    .name = círculo
    .the = el círculo
    .of = del círculo
    .one = uno
    .words = círculo, círculos

label-square =
    { $count ->
        [one] un cuadrado
       *[other] { number } cuadrados
    }
    .name = cuadrado
    .the = el cuadrado
    .of = del cuadrado
    .one = uno
    .words = cuadrado, cuadrados

label-triangle =
    { $count ->
        [one] un triángulo
       *[other] { number } triángulos
    }
    .name = triángulo
    .the = el triángulo
    .of = del triángulo
    .one = uno
    .words = triángulo, triángulos

label-star =
    { $count ->
        [one] una estrella
       *[other] { number } estrellas
    }
    .name = estrella
    .the = la estrella
    .of = de la estrella
    .one = una
    .words = estrella, estrellas

label-heart =
    { $count ->
        [one] un corazón
       *[other] { number } corazones
    }
    .name = corazón
    .the = el corazón
    .of = del corazón
    .one = uno
    .words = corazón, corazones
