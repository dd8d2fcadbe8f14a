# Lo que los descriptores saben nombrar: las 80 etiquetas de COCO, y las caras. La clave es «label-» y el nombre inglés.
#   el mensaje cuenta; .name la cosa sola; .the con el artículo definido; .of tras «a la izquierda de»; .one «una a la izquierda»;
#   .words lo que una persona puede escribir o decir para buscarla

label-person =
    { $count ->
        [one] una persona
       *[other] { number } personas
    }
    .name = persona
    .the = la persona
    .of = de la persona
    .one = una
    .words = persona, personas, gente, hombre, hombres, mujer, mujeres, chico, chica, niño, niña, niños, alguien

label-bicycle =
    { $count ->
        [one] una bicicleta
       *[other] { number } bicicletas
    }
    .name = bicicleta
    .the = la bicicleta
    .of = de la bicicleta
    .one = una
    .words = bicicleta, bicicletas, bici, bicis

label-car =
    { $count ->
        [one] un coche
       *[other] { number } coches
    }
    .name = coche
    .the = el coche
    .of = del coche
    .one = uno
    .words = coche, coches, auto, carro, automóvil, vehículo

label-motorcycle =
    { $count ->
        [one] una motocicleta
       *[other] { number } motocicletas
    }
    .name = motocicleta
    .the = la motocicleta
    .of = de la motocicleta
    .one = una
    .words = motocicleta, motocicletas, moto, motos

label-airplane =
    { $count ->
        [one] un avión
       *[other] { number } aviones
    }
    .name = avión
    .the = el avión
    .of = del avión
    .one = uno
    .words = avión, aviones

label-bus =
    { $count ->
        [one] un autobús
       *[other] { number } autobuses
    }
    .name = autobús
    .the = el autobús
    .of = del autobús
    .one = uno
    .words = autobús, autobuses, bus, autocar

label-train =
    { $count ->
        [one] un tren
       *[other] { number } trenes
    }
    .name = tren
    .the = el tren
    .of = del tren
    .one = uno
    .words = tren, trenes, tranvía

label-truck =
    { $count ->
        [one] un camión
       *[other] { number } camiones
    }
    .name = camión
    .the = el camión
    .of = del camión
    .one = uno
    .words = camión, camiones, camioneta, furgoneta

label-boat =
    { $count ->
        [one] un barco
       *[other] { number } barcos
    }
    .name = barco
    .the = el barco
    .of = del barco
    .one = uno
    .words = barco, barcos, bote, barca, lancha

label-traffic-light =
    { $count ->
        [one] un semáforo
       *[other] { number } semáforos
    }
    .name = semáforo
    .the = el semáforo
    .of = del semáforo
    .one = uno
    .words = semáforo, semáforos

label-fire-hydrant =
    { $count ->
        [one] una boca de incendios
       *[other] { number } bocas de incendios
    }
    .name = boca de incendios
    .the = la boca de incendios
    .of = de la boca de incendios
    .one = una
    .words = boca de incendios, bocas de incendios, hidrante

label-stop-sign =
    { $count ->
        [one] una señal de stop
       *[other] { number } señales de stop
    }
    .name = señal de stop
    .the = la señal de stop
    .of = de la señal de stop
    .one = una
    .words = señal de stop, señales de stop, señal de alto

label-parking-meter =
    { $count ->
        [one] un parquímetro
       *[other] { number } parquímetros
    }
    .name = parquímetro
    .the = el parquímetro
    .of = del parquímetro
    .one = uno
    .words = parquímetro, parquímetros

label-bench =
    { $count ->
        [one] un banco
       *[other] { number } bancos
    }
    .name = banco
    .the = el banco
    .of = del banco
    .one = uno
    .words = banco, bancos

label-bird =
    { $count ->
        [one] un pájaro
       *[other] { number } pájaros
    }
    .name = pájaro
    .the = el pájaro
    .of = del pájaro
    .one = uno
    .words = pájaro, pájaros, ave, aves

label-cat =
    { $count ->
        [one] un gato
       *[other] { number } gatos
    }
    .name = gato
    .the = el gato
    .of = del gato
    .one = uno
    .words = gato, gatos, gata, gatito, gatitos

label-dog =
    { $count ->
        [one] un perro
       *[other] { number } perros
    }
    .name = perro
    .the = el perro
    .of = del perro
    .one = uno
    .words = perro, perros, perra, cachorro, cachorros

label-horse =
    { $count ->
        [one] un caballo
       *[other] { number } caballos
    }
    .name = caballo
    .the = el caballo
    .of = del caballo
    .one = uno
    .words = caballo, caballos, yegua, poni

label-sheep =
    { $count ->
        [one] una oveja
       *[other] { number } ovejas
    }
    .name = oveja
    .the = la oveja
    .of = de la oveja
    .one = una
    .words = oveja, ovejas, cordero

label-cow =
    { $count ->
        [one] una vaca
       *[other] { number } vacas
    }
    .name = vaca
    .the = la vaca
    .of = de la vaca
    .one = una
    .words = vaca, vacas, toro, ternero

label-elephant =
    { $count ->
        [one] un elefante
       *[other] { number } elefantes
    }
    .name = elefante
    .the = el elefante
    .of = del elefante
    .one = uno
    .words = elefante, elefantes

label-bear =
    { $count ->
        [one] un oso
       *[other] { number } osos
    }
    .name = oso
    .the = el oso
    .of = del oso
    .one = uno
    .words = oso, osos

label-zebra =
    { $count ->
        [one] una cebra
       *[other] { number } cebras
    }
    .name = cebra
    .the = la cebra
    .of = de la cebra
    .one = una
    .words = cebra, cebras

label-giraffe =
    { $count ->
        [one] una jirafa
       *[other] { number } jirafas
    }
    .name = jirafa
    .the = la jirafa
    .of = de la jirafa
    .one = una
    .words = jirafa, jirafas

label-backpack =
    { $count ->
        [one] una mochila
       *[other] { number } mochilas
    }
    .name = mochila
    .the = la mochila
    .of = de la mochila
    .one = una
    .words = mochila, mochilas

label-umbrella =
    { $count ->
        [one] un paraguas
       *[other] { number } paraguas
    }
    .name = paraguas
    .the = el paraguas
    .of = del paraguas
    .one = uno
    .words = paraguas, sombrilla

label-handbag =
    { $count ->
        [one] un bolso
       *[other] { number } bolsos
    }
    .name = bolso
    .the = el bolso
    .of = del bolso
    .one = uno
    .words = bolso, bolsos, bolsa, bolsas, cartera

label-tie =
    { $count ->
        [one] una corbata
       *[other] { number } corbatas
    }
    .name = corbata
    .the = la corbata
    .of = de la corbata
    .one = una
    .words = corbata, corbatas

label-suitcase =
    { $count ->
        [one] una maleta
       *[other] { number } maletas
    }
    .name = maleta
    .the = la maleta
    .of = de la maleta
    .one = una
    .words = maleta, maletas, equipaje

label-frisbee =
    { $count ->
        [one] un frisbi
       *[other] { number } frisbis
    }
    .name = frisbi
    .the = el frisbi
    .of = del frisbi
    .one = uno
    .words = frisbi, frisbis, frisbee

label-skis =
    { $count ->
        [one] unos esquís
       *[other] { number } esquís
    }
    .name = esquís
    .the = los esquís
    .of = de los esquís
    .one = unos
    .words = esquís, esquí

label-snowboard =
    { $count ->
        [one] una tabla de nieve
       *[other] { number } tablas de nieve
    }
    .name = tabla de nieve
    .the = la tabla de nieve
    .of = de la tabla de nieve
    .one = una
    .words = tabla de nieve, tablas de nieve, snowboard

label-sports-ball =
    { $count ->
        [one] una pelota
       *[other] { number } pelotas
    }
    .name = pelota
    .the = la pelota
    .of = de la pelota
    .one = una
    .words = pelota, pelotas, balón, balones, bola

label-kite =
    { $count ->
        [one] una cometa
       *[other] { number } cometas
    }
    .name = cometa
    .the = la cometa
    .of = de la cometa
    .one = una
    .words = cometa, cometas

label-baseball-bat =
    { $count ->
        [one] un bate de béisbol
       *[other] { number } bates de béisbol
    }
    .name = bate de béisbol
    .the = el bate de béisbol
    .of = del bate de béisbol
    .one = uno
    .words = bate de béisbol, bates de béisbol, bate

label-baseball-glove =
    { $count ->
        [one] un guante de béisbol
       *[other] { number } guantes de béisbol
    }
    .name = guante de béisbol
    .the = el guante de béisbol
    .of = del guante de béisbol
    .one = uno
    .words = guante de béisbol, guantes de béisbol, guante, guantes

label-skateboard =
    { $count ->
        [one] un monopatín
       *[other] { number } monopatines
    }
    .name = monopatín
    .the = el monopatín
    .of = del monopatín
    .one = uno
    .words = monopatín, monopatines, patineta

label-surfboard =
    { $count ->
        [one] una tabla de surf
       *[other] { number } tablas de surf
    }
    .name = tabla de surf
    .the = la tabla de surf
    .of = de la tabla de surf
    .one = una
    .words = tabla de surf, tablas de surf

label-tennis-racket =
    { $count ->
        [one] una raqueta de tenis
       *[other] { number } raquetas de tenis
    }
    .name = raqueta de tenis
    .the = la raqueta de tenis
    .of = de la raqueta de tenis
    .one = una
    .words = raqueta de tenis, raquetas de tenis, raqueta

label-bottle =
    { $count ->
        [one] una botella
       *[other] { number } botellas
    }
    .name = botella
    .the = la botella
    .of = de la botella
    .one = una
    .words = botella, botellas

label-wine-glass =
    { $count ->
        [one] una copa de vino
       *[other] { number } copas de vino
    }
    .name = copa de vino
    .the = la copa de vino
    .of = de la copa de vino
    .one = una
    .words = copa de vino, copas de vino, copa, copas, vaso, vasos

label-cup =
    { $count ->
        [one] una taza
       *[other] { number } tazas
    }
    .name = taza
    .the = la taza
    .of = de la taza
    .one = una
    .words = taza, tazas, tazón

label-fork =
    { $count ->
        [one] un tenedor
       *[other] { number } tenedores
    }
    .name = tenedor
    .the = el tenedor
    .of = del tenedor
    .one = uno
    .words = tenedor, tenedores

label-knife =
    { $count ->
        [one] un cuchillo
       *[other] { number } cuchillos
    }
    .name = cuchillo
    .the = el cuchillo
    .of = del cuchillo
    .one = uno
    .words = cuchillo, cuchillos

label-spoon =
    { $count ->
        [one] una cuchara
       *[other] { number } cucharas
    }
    .name = cuchara
    .the = la cuchara
    .of = de la cuchara
    .one = una
    .words = cuchara, cucharas

label-bowl =
    { $count ->
        [one] un cuenco
       *[other] { number } cuencos
    }
    .name = cuenco
    .the = el cuenco
    .of = del cuenco
    .one = uno
    .words = cuenco, cuencos, bol

label-banana =
    { $count ->
        [one] un plátano
       *[other] { number } plátanos
    }
    .name = plátano
    .the = el plátano
    .of = del plátano
    .one = uno
    .words = plátano, plátanos, banana, bananas

label-apple =
    { $count ->
        [one] una manzana
       *[other] { number } manzanas
    }
    .name = manzana
    .the = la manzana
    .of = de la manzana
    .one = una
    .words = manzana, manzanas

label-sandwich =
    { $count ->
        [one] un sándwich
       *[other] { number } sándwiches
    }
    .name = sándwich
    .the = el sándwich
    .of = del sándwich
    .one = uno
    .words = sándwich, sándwiches, bocadillo

label-orange =
    { $count ->
        [one] una naranja
       *[other] { number } naranjas
    }
    .name = naranja
    .the = la naranja
    .of = de la naranja
    .one = una
    .words = naranja, naranjas

label-broccoli =
    { $count ->
        [one] brócoli
       *[other] { number } brócolis
    }
    .name = brócoli
    .the = el brócoli
    .of = del brócoli
    .one = uno
    .words = brócoli, brócolis

label-carrot =
    { $count ->
        [one] una zanahoria
       *[other] { number } zanahorias
    }
    .name = zanahoria
    .the = la zanahoria
    .of = de la zanahoria
    .one = una
    .words = zanahoria, zanahorias

label-hot-dog =
    { $count ->
        [one] un perrito caliente
       *[other] { number } perritos calientes
    }
    .name = perrito caliente
    .the = el perrito caliente
    .of = del perrito caliente
    .one = uno
    .words = perrito caliente, perritos calientes

label-pizza =
    { $count ->
        [one] una pizza
       *[other] { number } pizzas
    }
    .name = pizza
    .the = la pizza
    .of = de la pizza
    .one = una
    .words = pizza, pizzas

label-donut =
    { $count ->
        [one] una rosquilla
       *[other] { number } rosquillas
    }
    .name = rosquilla
    .the = la rosquilla
    .of = de la rosquilla
    .one = una
    .words = rosquilla, rosquillas, dónut, donut

label-cake =
    { $count ->
        [one] un pastel
       *[other] { number } pasteles
    }
    .name = pastel
    .the = el pastel
    .of = del pastel
    .one = uno
    .words = pastel, pasteles, tarta, tartas

label-chair =
    { $count ->
        [one] una silla
       *[other] { number } sillas
    }
    .name = silla
    .the = la silla
    .of = de la silla
    .one = una
    .words = silla, sillas, asiento, taburete

label-couch =
    { $count ->
        [one] un sofá
       *[other] { number } sofás
    }
    .name = sofá
    .the = el sofá
    .of = del sofá
    .one = uno
    .words = sofá, sofás

label-potted-plant =
    { $count ->
        [one] una planta en maceta
       *[other] { number } plantas en maceta
    }
    .name = planta en maceta
    .the = la planta en maceta
    .of = de la planta en maceta
    .one = una
    .words = planta en maceta, plantas en maceta, planta, plantas, maceta

label-bed =
    { $count ->
        [one] una cama
       *[other] { number } camas
    }
    .name = cama
    .the = la cama
    .of = de la cama
    .one = una
    .words = cama, camas

label-dining-table =
    { $count ->
        [one] una mesa
       *[other] { number } mesas
    }
    .name = mesa
    .the = la mesa
    .of = de la mesa
    .one = una
    .words = mesa, mesas, escritorio

label-toilet =
    { $count ->
        [one] un inodoro
       *[other] { number } inodoros
    }
    .name = inodoro
    .the = el inodoro
    .of = del inodoro
    .one = uno
    .words = inodoro, inodoros, retrete, váter

label-tv =
    { $count ->
        [one] un televisor
       *[other] { number } televisores
    }
    .name = televisor
    .the = el televisor
    .of = del televisor
    .one = uno
    .words = televisor, televisores, televisión, tele, pantalla, monitor

label-laptop =
    { $count ->
        [one] un ordenador portátil
       *[other] { number } ordenadores portátiles
    }
    .name = ordenador portátil
    .the = el ordenador portátil
    .of = del ordenador portátil
    .one = uno
    .words = ordenador portátil, ordenadores portátiles, portátil, ordenador, computadora

label-mouse =
    { $count ->
        [one] un ratón de ordenador
       *[other] { number } ratones de ordenador
    }
    .name = ratón de ordenador
    .the = el ratón de ordenador
    .of = del ratón de ordenador
    .one = uno
    .words = ratón de ordenador, ratones de ordenador, ratón

label-remote =
    { $count ->
        [one] un mando a distancia
       *[other] { number } mandos a distancia
    }
    .name = mando a distancia
    .the = el mando a distancia
    .of = del mando a distancia
    .one = uno
    .words = mando a distancia, mandos a distancia, mando, control remoto

label-keyboard =
    { $count ->
        [one] un teclado
       *[other] { number } teclados
    }
    .name = teclado
    .the = el teclado
    .of = del teclado
    .one = uno
    .words = teclado, teclados

label-cell-phone =
    { $count ->
        [one] un teléfono móvil
       *[other] { number } teléfonos móviles
    }
    .name = teléfono móvil
    .the = el teléfono móvil
    .of = del teléfono móvil
    .one = uno
    .words = teléfono móvil, teléfonos móviles, móvil, teléfono, celular

label-microwave =
    { $count ->
        [one] un microondas
       *[other] { number } microondas
    }
    .name = microondas
    .the = el microondas
    .of = del microondas
    .one = uno
    .words = microondas

label-oven =
    { $count ->
        [one] un horno
       *[other] { number } hornos
    }
    .name = horno
    .the = el horno
    .of = del horno
    .one = uno
    .words = horno, hornos, cocina

label-toaster =
    { $count ->
        [one] una tostadora
       *[other] { number } tostadoras
    }
    .name = tostadora
    .the = la tostadora
    .of = de la tostadora
    .one = una
    .words = tostadora, tostadoras, tostador

label-sink =
    { $count ->
        [one] un fregadero
       *[other] { number } fregaderos
    }
    .name = fregadero
    .the = el fregadero
    .of = del fregadero
    .one = uno
    .words = fregadero, fregaderos, lavabo

label-refrigerator =
    { $count ->
        [one] un frigorífico
       *[other] { number } frigoríficos
    }
    .name = frigorífico
    .the = el frigorífico
    .of = del frigorífico
    .one = uno
    .words = frigorífico, frigoríficos, nevera, refrigerador

label-book =
    { $count ->
        [one] un libro
       *[other] { number } libros
    }
    .name = libro
    .the = el libro
    .of = del libro
    .one = uno
    .words = libro, libros

label-clock =
    { $count ->
        [one] un reloj
       *[other] { number } relojes
    }
    .name = reloj
    .the = el reloj
    .of = del reloj
    .one = uno
    .words = reloj, relojes, despertador

label-vase =
    { $count ->
        [one] un jarrón
       *[other] { number } jarrones
    }
    .name = jarrón
    .the = el jarrón
    .of = del jarrón
    .one = uno
    .words = jarrón, jarrones, florero

label-scissors =
    { $count ->
        [one] unas tijeras
       *[other] { number } tijeras
    }
    .name = tijeras
    .the = las tijeras
    .of = de las tijeras
    .one = unas
    .words = tijeras

label-teddy-bear =
    { $count ->
        [one] un oso de peluche
       *[other] { number } osos de peluche
    }
    .name = oso de peluche
    .the = el oso de peluche
    .of = del oso de peluche
    .one = uno
    .words = oso de peluche, osos de peluche, peluche

label-hair-drier =
    { $count ->
        [one] un secador de pelo
       *[other] { number } secadores de pelo
    }
    .name = secador de pelo
    .the = el secador de pelo
    .of = del secador de pelo
    .one = uno
    .words = secador de pelo, secadores de pelo, secador

label-toothbrush =
    { $count ->
        [one] un cepillo de dientes
       *[other] { number } cepillos de dientes
    }
    .name = cepillo de dientes
    .the = el cepillo de dientes
    .of = del cepillo de dientes
    .one = uno
    .words = cepillo de dientes, cepillos de dientes

label-face =
    { $count ->
        [one] una cara
       *[other] { number } caras
    }
    .name = cara
    .the = la cara
    .of = de la cara
    .one = una
    .words = cara, caras, rostro, rostros

# Una palabra del modelo que no está en esta lista, $name.
label-unknown =
    { $count ->
        [one] { $name }
       *[other] { number } veces { $name }
    }
    .name = { $name }
