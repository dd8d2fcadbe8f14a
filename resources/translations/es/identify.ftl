# Códigos, colores y luz. Breve, porque se oye a menudo; la palabra más útil lo antes posible.

## Códigos. $place es un lugar de narration.ftl («abajo a la derecha»)

code-name =
    { $format ->
        [qr] Código QR
        [micro-qr] Código QR pequeño
        [rmqr] Código QR rectangular
        [datamatrix] Código Data Matrix
        [aztec] Código Aztec
        [pdf417] Código PDF417
        [micro-pdf417] Código PDF417 pequeño
        [maxicode] MaxiCode
       *[other] Código de barras
    }
# En una descripción: que están ahí. Flecha arriba (más) los lee.
# $codes es una lista: «un código QR arriba a la izquierda y un código de barras abajo».
codes-there =
    { $count ->
        [one] { $codes }, flecha arriba lo lee.
       *[other] { $codes }, flecha arriba los lee.
    }
code-at =
    { $format ->
        [qr] un código QR { $place }
        [micro-qr] un código QR pequeño { $place }
        [rmqr] un código QR rectangular { $place }
        [datamatrix] un código Data Matrix { $place }
        [aztec] un código Aztec { $place }
        [pdf417] un código PDF417 { $place }
        [micro-pdf417] un código PDF417 pequeño { $place }
        [maxicode] un MaxiCode { $place }
       *[other] un código de barras { $place }
    }
# $what es uno de los de abajo.
code-says = { code-name } { $place }: { $what }.
# Un texto corto: sin punto al final, se tomaría por parte de él.
code-says-text = { code-name } { $place }: { $text }
# $host es quién está detrás de una dirección: «example.com».
code-link = enlace a { $host }
code-wifi = red wifi { $name }
code-wifi-unnamed = red wifi sin nombre
code-contact = contacto { $name }
code-contact-unnamed = contacto
code-mail = dirección de correo
code-phone = número de teléfono
code-message = mensaje de texto
code-place = lugar en el mapa
code-event = cita { $name }
code-event-unnamed = cita
code-payment = transferencia a { $name }
code-payment-unnamed = transferencia
# Para entrar en dos pasos. El secreto que contiene no se dice.
code-password = configuración de contraseñas de un solo uso para { $name }, cuyo secreto no se lee en voz alta
code-password-unnamed = configuración de contraseñas de un solo uso, cuyo secreto no se lee en voz alta
code-book = libro número { $number }, aquí no se conoce el título
# No se consulta ninguna base de datos de productos.
code-product = producto número { $number }, aquí no se conoce el nombre del producto
code-binary =
    { $size ->
        [1] un byte de datos que no es texto
       *[other] { $size } bytes de datos que no son texto
    }
code-empty = nada dentro
code-text = texto
code-hidden = Se omitieron caracteres que no se ven.
code-none =
    { $source ->
        [webcam] No se encontró ningún código. Sosténgalo plano y quieto, a unos dos palmos de la cámara.
       *[other] No se encontró ningún código.
    }

# De una dirección, una contraseña y similares: sin punto al final, se tomaría por parte de ella.
code-field-address = Dirección: { $value }
code-field-text = { $value }
code-field-password = Contraseña: { $value }
code-field-open = No necesita contraseña.
code-field-company = Empresa: { $value }
code-field-phone = Teléfono: { $value }
code-field-mail = Correo: { $value }
code-field-subject = Asunto: { $value }
code-field-latitude = Latitud { $value }
code-field-longitude = Longitud { $value }
code-field-begin = Empieza { $value }
code-field-end = Termina { $value }
code-field-place = Lugar: { $value }
code-field-account = Cuenta: { $value }
code-field-amount = Importe: { $value }
code-field-purpose = Concepto: { $value }
code-spelling = Flecha arriba deletrea la contraseña.
code-spelled = Deletreado: { $letters }
code-rest =
    { $count ->
        [one] Un carácter más, flecha arriba lo lee.
       *[other] { $count } caracteres más, flecha arriba los lee.
    }

## Nombres de caracteres, por su número

character-capital = { $letter } mayúscula
character-0020 = espacio
character-0021 = signo de exclamación
character-0022 = comillas
character-0023 = almohadilla
character-0024 = dólar
character-0025 = por ciento
character-0026 = y comercial
character-0027 = apóstrofo
character-0028 = abrir paréntesis
character-0029 = cerrar paréntesis
character-002a = asterisco
character-002b = más
character-002c = coma
character-002d = guion
character-002e = punto
character-002f = barra
character-003a = dos puntos
character-003b = punto y coma
character-003c = menor que
character-003d = igual
character-003e = mayor que
character-003f = signo de interrogación
character-0040 = arroba
character-005b = abrir corchete
character-005c = barra inversa
character-005d = cerrar corchete
character-005e = acento circunflejo
character-005f = guion bajo
character-0060 = acento grave
character-007b = abrir llave
character-007c = barra vertical
character-007d = cerrar llave
character-007e = virgulilla

## Colores

# $colours es una lista de las partes de abajo: «sobre todo azul oscuro, algo de blanco, un poco de naranja».
colours-whole = { $colours }.
# De una imagen de cámara, ante la que alguien sostiene la cosa.
colours-middle = En el centro de la imagen: { $colours }.
colours-one = todo es { $colour }
colours-most = sobre todo { $colour }
colours-much = mucho { $colour }
colours-some = algo de { $colour }
colours-little = un poco de { $colour }
colours-percent = { $percent } por ciento de { $colour }
colours-light =
    { $level ->
        [glaring] Hay demasiada luz, así que los colores pueden parecer más pálidos de lo que son.
       *[other] Hay poca luz, así que los colores pueden parecer más oscuros y grises de lo que son.
    }
colours-tint =
    { $tint ->
        [warm] La luz parece amarillenta, así que los colores son solo aproximados.
       *[cold] La luz parece azulada, así que los colores son solo aproximados.
    }

colour-black = negro
colour-white = blanco
colour-grey =
    { $tone ->
        [dark] gris oscuro
        [light] gris claro
       *[plain] gris
    }
colour-red =
    { $tone ->
        [dark] rojo oscuro
        [light] rojo claro
        [vivid] rojo vivo
        [pale] rojo pálido
        [greyish] rojo grisáceo
        [dark-greyish] rojo oscuro grisáceo
       *[plain] rojo
    }
colour-orange =
    { $tone ->
        [dark] naranja oscuro
        [light] naranja claro
        [vivid] naranja vivo
        [pale] naranja pálido
        [greyish] naranja grisáceo
        [dark-greyish] naranja oscuro grisáceo
       *[plain] naranja
    }
colour-yellow =
    { $tone ->
        [dark] amarillo oscuro
        [light] amarillo claro
        [vivid] amarillo vivo
        [pale] amarillo pálido
        [greyish] amarillo grisáceo
        [dark-greyish] amarillo oscuro grisáceo
       *[plain] amarillo
    }
colour-green =
    { $tone ->
        [dark] verde oscuro
        [light] verde claro
        [vivid] verde vivo
        [pale] verde pálido
        [greyish] verde grisáceo
        [dark-greyish] verde oscuro grisáceo
       *[plain] verde
    }
colour-turquoise =
    { $tone ->
        [dark] turquesa oscuro
        [light] turquesa claro
        [vivid] turquesa vivo
        [pale] turquesa pálido
        [greyish] turquesa grisáceo
        [dark-greyish] turquesa oscuro grisáceo
       *[plain] turquesa
    }
colour-blue =
    { $tone ->
        [dark] azul oscuro
        [light] azul claro
        [vivid] azul vivo
        [pale] azul pálido
        [greyish] azul grisáceo
        [dark-greyish] azul oscuro grisáceo
       *[plain] azul
    }
colour-purple =
    { $tone ->
        [dark] morado oscuro
        [light] morado claro
        [vivid] morado vivo
        [pale] morado pálido
        [greyish] morado grisáceo
        [dark-greyish] morado oscuro grisáceo
       *[plain] morado
    }
colour-pink =
    { $tone ->
        [dark] rosa oscuro
        [light] rosa claro
        [vivid] rosa vivo
        [pale] rosa pálido
        [greyish] rosa grisáceo
        [dark-greyish] rosa oscuro grisáceo
       *[plain] rosa
    }
colour-brown =
    { $tone ->
        [dark] marrón oscuro
        [light] marrón claro
       *[plain] marrón
    }
colour-beige =
    { $tone ->
        [dark] beis oscuro
        [light] beis claro
       *[plain] beis
    }

## La luz de una imagen, y su nitidez

light-level =
    { $source ->
        [webcam]
            { $level ->
                [dark] Está oscuro: la cámara apenas ve luz.
                [dim] Hay poca luz.
                [bright] Hay mucha luz.
                [glaring] La luz deslumbra: una gran parte de la imagen es solo blanca.
               *[normal] Hay luz suficiente.
            }
       *[other]
            { $level ->
                [dark] La imagen es muy oscura.
                [dim] La imagen es más bien oscura.
                [bright] La imagen es clara.
                [glaring] La imagen es clara; una gran parte es blanco puro.
               *[normal] La imagen no es ni oscura ni clara.
            }
    }
# Se dice para que nadie lo tome por una medida de la habitación.
light-camera = La cámara se ajusta sola, así que la habitación puede estar más oscura o más clara.
light-brightest =
    { $over ->
        [yes] La parte más clara está { $place }, tan clara que no se distingue nada en ella, quizá una lámpara o una ventana.
       *[no] La parte más clara está { $place }.
    }
light-sharpness =
    { $blur ->
        [none] La imagen es nítida.
        [motion] La imagen está borrosa, quizá por un movimiento.
        [blurred] La imagen está borrosa.
       *[unknown] No hay bordes claros que digan si es nítida.
    }
