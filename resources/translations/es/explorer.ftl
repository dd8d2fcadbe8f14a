# El explorador: recorrer las cosas de una imagen con teclas. Se oye a cada tecla: breve, el nombre primero.

## Una cosa. $name un nombre («taza») o un texto, $place como «a la derecha», $size como «de tamaño pequeño»

explorer-object = { $name }, { $place }.
explorer-object-maybe = Quizá { $name }, { $place }.
explorer-object-sized = { $name }, { $place }, { $size }.
explorer-object-maybe-sized = Quizá { $name }, { $place }, { $size }.
explorer-code = { $name }, { $place }.
explorer-text = { $name }, texto, { $place }.
# Donde no hay más que texto.
explorer-text-only = { $name }, { $place }.
# En una parte de una ventana que no es su contenido.
explorer-text-part =
    { $part ->
        [title-bar] { $name }, barra de título, { $place }.
        [menu-bar] { $name }, barra de menús, { $place }.
        [tool-bar] { $name }, barra de herramientas, { $place }.
        [address-bar] { $name }, barra de direcciones, { $place }.
        [tab-bar] { $name }, pestaña, { $place }.
        [side-bar] { $name }, barra lateral, { $place }.
        [status-bar] { $name }, barra de estado, { $place }.
        [buttons] { $name }, botón, { $place }.
       *[chart] { $name }, en el gráfico, { $place }.
    }
# $name es el comienzo de un texto de varias líneas.
explorer-text-long = { $name }, { $count } líneas, { $place }.
# $name: «Gráfico de barras «Ventas»»
explorer-chart = { $name }, { $place }.
# Las letras encuentran una tabla por este nombre.
explorer-table-name = Tabla
explorer-table =
    { $columns ->
        [one] { $name } de { $rows ->
            [one] una fila
           *[other] { $rows } filas
        }, { $place }.
       *[other] { $name } de { $rows ->
            [one] una fila
           *[other] { $rows } filas
        } y { $columns } columnas, { $place }.
    }
# Una cosa cuyo nombre no se conoce.
explorer-unnamed = cosa
# $thing es una de las frases de arriba.
explorer-numbered = { $thing } { $number } de { $count }.

## El principio y el final

# $things: «dos cosas y nueve trozos de texto».
explorer-opening = Explorando { $title }: { $things }.
explorer-opening-untitled = Explorando: { $things }.
# $key es la tecla de la ayuda; «question» el signo de interrogación.
explorer-help-hint =
    { $key ->
        [question] Ayuda: signo de interrogación.
       *[other] Ayuda: { $key }.
    }
explorer-count-object =
    { $count ->
        [one] una cosa
       *[other] { number } cosas
    }
explorer-count-chart =
    { $count ->
        [one] un gráfico
       *[other] { number } gráficos
    }
explorer-count-table =
    { $count ->
        [one] una tabla
       *[other] { number } tablas
    }
explorer-count-code =
    { $count ->
        [one] un código
       *[other] { number } códigos
    }
explorer-count-text =
    { $count ->
        [one] un trozo de texto
       *[other] { number } trozos de texto
    }
# La imagen contiene más de lo que se puede recorrer; se omite lo menos importante.
explorer-count-more =
    { $count ->
        [one] { $things }, se omite una más
       *[other] { $things }, se omiten { $count } más
    }
explorer-nothing = No hay nada que explorar: no se reconoció nada en esta imagen.
explorer-nothing-blank = No hay nada que explorar: la imagen tiene un solo color.
explorer-nothing-yet = Aún no hay nada que explorar: la imagen todavía se está describiendo.
# No se ha descrito nada desde el inicio. $leader es un atajo.
explorer-no-picture = Aún no hay nada que explorar. { $leader }, luego D, describe la ventana de delante; después { $leader }, luego X, la explora.
explorer-left = Exploración terminada.
explorer-left-idle = Exploración terminada, porque no se pulsó ninguna tecla en varios minutos.
explorer-left-taken = Exploración terminada, porque otro programa retiene la tecla Escape.
explorer-left-window = Exploración terminada, porque otra ventana pasó delante.
# Aquí no se pueden quitar teclas a otros programas: se usa la lista de la ventana de Regard.
explorer-in-window = La imagen se explora en la ventana de Regard.
explorer-help = Las flechas van a la siguiente cosa en esa dirección. Tab y Mayúsculas Tab van por importancia, Inicio y Fin a la primera y a la última. Una letra va a la siguiente cosa con ese nombre, un número a la cosa con ese número. Espacio repite, Intro describe otra vez una parte, más de cerca. F2 cuenta, F5 toma la imagen más nueva. Escape sale.
# En «regard explore», donde las órdenes son palabras, una por línea. Las palabras mismas no se traducen.
explorer-help-words = Escriba una palabra por línea: left, right, up, down, next, previous, first, last, repeat, count, look, leave, una letra o un número.
explorer-unknown-word = «{ $word }» no es una orden, «help» las enumera.
# La imagen que se explora ya no es la más nueva.
explorer-outdated = Hay una imagen más nueva, F5 la explora.
explorer-newest = Esta es la imagen más nueva.
# La imagen se tomó algún tiempo antes de explorarla.
explorer-minutes-old =
    { $count ->
        [one] La imagen es de hace un minuto.
       *[other] La imagen es de hace { number } minutos.
    }

## Los bordes, y lo que no está

explorer-edge-left = Nada más a la izquierda.
explorer-edge-right = Nada más a la derecha.
explorer-edge-up = Nada más arriba.
explorer-edge-down = Nada más abajo.
explorer-end-next = Esa era la última cosa.
explorer-end-previous = Esa era la primera cosa.
explorer-no-letter = Nada empieza por { $letter }.
explorer-no-number =
    { $count ->
        [one] No hay número { $number }, solo una cosa.
       *[other] No hay número { $number }, solo { $count } cosas.
    }

## Intro: una parte se describe otra vez

# $name: «taza», o el comienzo de un texto.
explorer-closer = Más de cerca: { $name }.
explorer-no-frame = La imagen ya no se conserva, así que no se puede mirar otra vez.
