# Lo que se dice de una imagen. Breve, porque se oye cien veces al día; la palabra más útil lo antes posible.
# Las variables: $count un número, $things o $thing una expresión que cuenta («dos tazas»), $place un lugar de abajo.

## Números, listas, finales

# Los números hasta doce en palabras.
number =
    { $count ->
        [0] cero
        [1] uno
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
        [11] once
        [12] doce
       *[other] { $count }
    }
list-next = { $list }, { $item }
list-last = { $list } y { $item }
clause-next = { $list }; { $item }
sentence = { $text }.
# Lo que sigue viene enseguida: la voz no debe hacer la pausa de un final de frase.
leading = { $text },

## Lugares

place-top-left = arriba a la izquierda
place-top-centre = arriba
place-top-right = arriba a la derecha
place-middle-left = a la izquierda
place-middle-centre = en el centro
place-middle-right = a la derecha
place-bottom-left = abajo a la izquierda
place-bottom-centre = abajo
place-bottom-right = abajo a la derecha
place-filling = en casi toda la imagen
# Dónde están juntas las cosas de una fila o de un grupo.
place-row-top = en la parte de arriba
place-row-middle = a media altura
place-row-bottom = en la parte de abajo
place-column-left = en el lado izquierdo
place-column-centre = en el medio, de arriba abajo
place-column-right = en el lado derecho
# Lugares como en la esfera de un reloj, para quien los quiera así; $hour va de 1 a 12.
place-hour =
    { $hour ->
        [1] a la una
       *[other] a las { $hour }
    }
# $detail es uno de los de abajo: «a la izquierda, cerca»
with-detail = { $phrase }, { $detail }
part-half = ocupando la mitad de la imagen
part-third = ocupando un tercio de la imagen
part-quarter = ocupando un cuarto de la imagen
distance-near = cerca
distance-far = lejos
distance-further = más lejos
# $edges es una lista de bordes: «saliéndose de la imagen por la izquierda y por arriba»
cut-off = saliéndose de la imagen { $edges }
edge-left = por la izquierda
edge-right = por la derecha
edge-top = por arriba
edge-bottom = por abajo
# Se dice tras un lugar, sea cual sea el género de la cosa: «Taza: en el centro, de tamaño pequeño.»
size-small = de tamaño pequeño
size-medium = de tamaño mediano
size-large = de tamaño grande

## Al momento, antes de ver nada: la tecla se oyó, y esto es lo que se describirá. Solo se dice

announce-window = Ventana { $title }
announce-window-untitled = Ventana sin título
announce-focus = Ventana { $title }
announce-focus-untitled = Objeto con el foco
announce-screen = Pantalla
announce-monitor = Monitor
announce-region = Parte de la pantalla
announce-file = { $title }
announce-clipboard = Portapapeles, { $title }
announce-clipboard-untitled = Portapapeles
announce-text = Texto del portapapeles
announce-webcam = Cámara { $title }
announce-video = Vídeo { $title }
announce-other = Imagen
# De un tirón con el control que tiene el foco: «Ventana Correo, Enviar botón»
announce-control = { $what }, { $control }

# La imagen se pidió para más tarde: «--delay». Aún se puede cambiar de ventana.
delay =
    { $count ->
        [one] La imagen se tomará dentro de un segundo.
       *[other] La imagen se tomará dentro de { number } segundos.
    }

## La primera frase: qué es esto, y dónde está el teclado

what-window = Ventana { $title }
what-window-untitled = Ventana sin título
what-focus = El objeto con el foco en la ventana { $title }
what-focus-untitled = El objeto con el foco
what-screen = Toda la pantalla
what-monitor = Un monitor
what-region = Una parte de la pantalla
what-file = Imagen { $title }
what-clipboard = Imagen { $title } del portapapeles
what-clipboard-untitled = La imagen del portapapeles
what-text = Texto del portapapeles
what-webcam = La imagen de la cámara { $title }
what-video = Una imagen del vídeo { $title }
what-other = Una imagen
what-sized = { $what }, { $width } por { $height } píxeles
opening-focus = { $what }; el foco está en { $control }.
focus-only = El foco está en { $control }.
focus-clause = el foco está en { $control }
# Solo se preguntó por el objeto con el foco.
opening-object = { $control }, en la ventana { $title }.
opening-object-untitled = { $control }.

# Un control: $role es «el botón» (roles.ftl); «botón» cuando el nombre va primero.
control-named = { $role } { $name }
# Como lo dicen los lectores de pantalla, tras el título: «Ventana Correo, Enviar botón.»
control-name-first = { $name } { $role }
control-unnamed = { $role } sin nombre
control-state = { $control }, { $state }
control-place = { $control }, { $place }
control-value = { $control }: { $value }

## Cosas

thing-at = { $thing } { $place }
# $one es «uno» o «una», según la cosa.
count-at =
    { $count ->
        [one] { $one } { $place }
       *[other] { number } { $place }
    }
# «Dos personas: una a la izquierda, una en el centro»
things-at = { $things }: { $places }
things-spread = { $things }, por toda la imagen
# Cómo están colocadas varias de una clase: «cuatro personas en fila»
arranged-row = { $things } en fila
arranged-grid = { $things } en { $rows } filas de { $columns }
arranged-column = { $things } en columna
arranged-close = { $things } muy cerca entre sí
arranged-crowd =
    { $count ->
       *[other] una multitud de al menos { number } personas
    }

# Cómo están las cosas entre sí. $thing es una expresión que cuenta («una taza y dos cucharas»); $other una cosa conocida,
# como la pide el atributo .case: .case no es una palabra, sino el nombre de un atributo de las etiquetas de labels.ftl,
# aquí the («la mesa») u of («de la mesa»).
relation-on = { $thing } sobre { $other }
    .case = the
relation-under = { $thing } debajo { $other }
    .case = of
relation-inside = { $thing } dentro { $other }
    .case = of
relation-in-front-of = { $thing } delante { $other }
    .case = of
relation-behind = { $thing } detrás { $other }
    .case = of
relation-left-of = { $thing } a la izquierda { $other }
    .case = of
relation-right-of = { $thing } a la derecha { $other }
    .case = of
relation-above = { $thing } encima { $other }
    .case = of
relation-below = { $thing } debajo { $other }
    .case = of
between-things = { $thing } entre { $other } y { $second }
    .case = the

things-maybe = quizá { $things }
things-maybe-also = quizá también { $things }
things-more = { $list } y { $count ->
        [one] una cosa más
       *[other] { number } cosas más
    }
rest-things =
    { $count ->
        [one] Un tipo de cosa más, flecha arriba lo nombra.
       *[other] { number } tipos de cosas más, flecha arriba los nombra.
    }

## Texto

# Dos elementos de una fila de una tabla o barra de herramientas.
row-next = { $row }, { $item }
# Dos líneas de una frase.
line-next = { $text } { $line }
# Palabras de textos impresos, separadas por comas. Una línea que acaba en una de las primeras no acaba una frase. Un
# guion al final de una línea se queda tras una de las segundas («ex-presidente»), y no divide una palabra ante una de
# las terceras.
words-going-on = el, la, los, las, lo, un, una, unos, unas, del, de, al, a, y, e, o, u, en, con, por, para, sin, sobre, entre, su, sus, mi, mis, tu, tus, este, esta, estos, estas, que, the, an, of, to, and
words-before-hyphen = ex, no, anti, pre, post, pro, vice, co, auto, semi, teórico, físico, político, económico, franco, hispano
words-behind-hyphen = y, e, o, u
text-first = Texto: { $text }
text-first-unsure = Texto, quizá mal leído: { $text }
text-unsure = Quizá mal leído: { $text }
lines-of-text =
    { $count ->
        [0] sin texto
        [one] una línea de texto
       *[other] { number } líneas de texto
    }
rest-lines =
    { $count ->
        [one] Una línea más, R la lee.
       *[other] { number } líneas más, R las lee.
    }
no-text = Sin texto.
# Líneas que se encontraron, pero cuyas letras no se conocen.
unread-lines =
    { $count ->
        [one] Una línea de texto no se pudo leer: su escritura no se conoce, o no es lo bastante nítida.
       *[other] { number } líneas de texto no se pudieron leer: su escritura no se conoce, o no son lo bastante nítidas.
    }
that-is-all = Eso es todo.

## Nada, o un solo color

# $source es «file» para una imagen que no es de esta pantalla.
blank-black =
    { $source ->
        [file] La imagen está completamente negra; no hay nada en ella.
       *[other] La imagen está completamente negra; puede que la pantalla esté apagada, bloqueada o tapada por una cortina de pantalla.
    }
blank-white = La imagen está completamente blanca; no hay nada en ella.
blank-plain = La imagen tiene un solo color; no hay nada en ella.
nothing-all = No se reconoció nada en esta imagen: ni cosas conocidas ni texto.
nothing-objects = No se reconoció nada en esta imagen: ninguna cosa conocida.
nothing-text = No se reconoció nada en esta imagen: ningún texto.
nothing-clause = no se reconoció nada

# Se dice primero cuando alguien prueba el pequeño modelo incluido.
toy-model = Este es el modelo de juguete: solo conoce formas de colores.

## Lo que conviene saber de una imagen (notas)

note-no-focus = No se sabe qué objeto tiene el foco; esta es toda la ventana.
note-files = Se copiaron varios archivos; este es el primero.
note-shortened = El texto es muy largo; este es su comienzo.
note-reduced = La imagen es muy grande y se ha reducido.
# $page y $pages: qué fotograma o página es, y cuántos hay
note-animated =
    { $page ->
        [1] La imagen se mueve; este es su primer fotograma.
       *[other] La imagen se mueve; este es el fotograma { $page } de { $pages }.
    }
note-pages = Página { $page } de { $pages }.

## Buscar

# Palabras ante la cosa buscada, que no cuentan para la búsqueda; separadas por comas.
find-articles = el, la, los, las, lo, un, una, unos, unas, mi, mis, nuestro, nuestra, nuestros, nuestras, algún, alguna
# «Taza: en el centro, de tamaño pequeño.» «Dos tazas: a la izquierda, de tamaño pequeño; en el centro, de tamaño grande.»
find-hit = { $thing }: { $places }.
find-hit-maybe = Quizá { $thing }: { $places }.
find-place = { $place }, { $size }
find-text = Texto { $place }: { $text }
find-more-text =
    { $count ->
        [one] Una línea de texto más con esto.
       *[other] { number } líneas de texto más con esto.
    }
find-none = No se encontró «{ $thing }».
find-none-text = No se encontró «{ $thing }», ni entre las cosas ni en el texto.
find-unknown = «{ $thing }» no está entre los { $kinds } tipos de cosas que se pueden encontrar sin un modelo.
find-unknown-text = «{ $thing }» no está en el texto, ni entre los { $kinds } tipos de cosas que se pueden encontrar sin un modelo.
find-instead = Lo que hay: { $things }.

## Situar: qué hay y dónde

locate-line = { $place }: «{ $words }».
locate-lines = { $place }: { lines-of-text }, que empiezan por «{ $words }».

## Preguntas

ask-nothing = No hubo respuesta.

## Lo que dice un modelo, y lo que se hace con ello

# $things es una lista de cosas que el modelo nombró antes: «el perro y el gato». Se buscaron en la imagen.
not-found-again = No se volvió a encontrar: { $things }.
# La cosa llamada $name, nombrada antes. Las conocidas tienen su propio .the.
label-the = { $name }
# Se dice antes de lo que lee el modelo, después del lector de texto.
read-model = El modelo lee:
