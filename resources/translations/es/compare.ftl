# Lo que cambió entre dos imágenes: «regard compare A B», y la tecla N para «qué hay de nuevo en esta ventana».
# $thing es una expresión que cuenta («una taza») o nombra («la taza»), $place y similares un lugar («a la izquierda»).

## Cuánto. La mayúscula y el punto vienen de otra parte; puede ir tras «Desde ...:».

compare-count =
    { $count ->
        [one] un cambio
       *[other] { number } cambios
    }
compare-same = nada ha cambiado, ni un solo píxel
compare-none = ningún cambio visible
# Solo lo que hace tictac.
compare-minor = nada ha cambiado salvo un reloj
compare-since = desde hace { $ago }: { $text }
compare-seconds =
    { $count ->
        [one] un segundo
       *[other] { number } segundos
    }
compare-minutes =
    { $count ->
        [one] un minuto
       *[other] { number } minutos
    }
compare-hours =
    { $count ->
        [one] una hora
       *[other] { number } horas
    }
# Dos frases: cuántas cosas cambiaron, y la más importante.
compare-brief = { $lead } { $first }
compare-more =
    { $count ->
        [one] Un cambio más, flecha arriba lo nombra.
       *[other] { number } cambios más, flecha arriba los nombra.
    }

## Dos imágenes que no tienen nada en común

compare-other = son dos imágenes distintas
compare-other-view = casi todo ha cambiado
compare-first = Primera imagen: { $what }.
compare-second = Segunda imagen: { $what }.
compare-later = Ahora: { $what }.
compare-blank =
    { $color ->
        [black] completamente negra
        [white] completamente blanca
       *[plain] de un solo color
    }
compare-blanks =
    { $new ->
        [black] la imagen se ha vuelto completamente negra
        [white] la imagen se ha vuelto completamente blanca
       *[plain] la imagen tiene ahora otro color único
    }
compare-text = texto «{ $text }»

## Los cambios

compare-appeared = Nuevo: { $thing } { $place }.
compare-appeared-maybe = Quizá nuevo: { $thing } { $place }.
# $count es el número de cosas
compare-gone = Ya no está: { $thing } { $place }.
compare-gone-maybe = Quizá ya no está: { $thing } { $place }.
compare-moved = Movido: { $thing }, antes { $old }, ahora { $new }.
compare-moved-little =
    { $way ->
        [left] Movido a la izquierda: { $thing }, todavía { $place }.
        [right] Movido a la derecha: { $thing }, todavía { $place }.
        [up] Movido hacia arriba: { $thing }, todavía { $place }.
       *[down] Movido hacia abajo: { $thing }, todavía { $place }.
    }
compare-brighter = La imagen es más clara.
compare-darker = La imagen es más oscura.
compare-resized = El tamaño es ahora { $width } por { $height }; era { $old_width } por { $old_height }.
# Una ventana sobre la ventana: un cuadro de diálogo, un menú, un mensaje. $text es «none» si no contiene texto.
compare-panel-appeared =
    { $text ->
        [none] Se abrió un cuadro de diálogo o un menú { $place }.
       *[other] Se abrió un cuadro de diálogo o un menú { $place }: «{ $text }».
    }
compare-panel-gone =
    { $text ->
        [none] Desapareció el cuadro de diálogo o el menú { $place }.
       *[other] Desapareció el cuadro de diálogo o el menú { $place }: «{ $text }».
    }
# $amount: little, third, half, much o page, de lo que está a la vista
compare-scrolled =
    { $way ->
        [down] Desplazado hacia abajo, { compare-by }.
        [up] Desplazado hacia arriba, { compare-by }.
        [left] Desplazado a la izquierda, { compare-by }.
       *[right] Desplazado a la derecha, { compare-by }.
    }
compare-by =
    { $amount ->
        [little] un poco
        [third] más o menos un tercio
        [half] más o menos la mitad
        [much] casi todo lo que estaba a la vista
       *[page] todo lo que estaba a la vista
    }
compare-revealed = Ahora a la vista: «{ $text }».
compare-text-changed = «{ $old }» es ahora «{ $new }».
compare-text-appeared = Texto nuevo { $place }: «{ $text }».
compare-text-gone = Texto desaparecido { $place }: «{ $text }».
compare-quoted = «{ $text }»
# $texts es una lista de textos entre comillas: botones, líneas de una lista
compare-restyled =
    { $count ->
        [one] { $texts } tiene otro aspecto.
       *[other] { $texts } tienen otro aspecto.
    }
compare-restyled-many =
    { $count ->
        [one] Una línea de texto tiene otro aspecto.
       *[other] { number } líneas de texto tienen otro aspecto.
    }
compare-changed = Algo cambió { $place }.
compare-changed-beside = Algo cambió junto a «{ $text }».
# Nombres de controles; «none» cuando uno no tiene nombre
compare-focus =
    { $new ->
        [none] El foco está en otro control.
       *[other] { $old ->
            [none] El foco está ahora en «{ $new }».
           *[other] El foco pasó de «{ $old }» a «{ $new }».
        }
    }
