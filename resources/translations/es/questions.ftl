# Buscar, y respuestas a preguntas a partir de lo encontrado. $things cuenta («dos tazas y una persona»), $thing es lo que
# la persona busca, con sus propias palabras, $place un lugar de narration.ftl («a la izquierda»).

## Buscar

# «Tres tazas, por tamaño: en el centro, de tamaño grande; a la izquierda, de tamaño pequeño.»
find-hits = { $things }, de mayor a menor: { $places }.
find-hits-maybe = Quizá { $things }, de mayor a menor: { $places }.
# Un control como lo llama el programa: «Enviar botón: abajo a la derecha.»
find-control = { $control }: { $place }.
# Lo que la persona escribió puede ser una errata: se dice antes de lo encontrado.
find-typo = «{ $thing }» no es una palabra conocida; quizá se quiso decir «{ $meant }».
# No se encontró «taza roja», pero sí esto: y después, dónde están las otras tazas.
find-none-but = No se encontró «{ $thing }», pero sí esto:
# $colours: de cada una de ellas.
find-colours = Sus colores: { $colours }.

## Respuestas. En qué se apoyan se dice en pocas palabras

answer-things = { $things }, según la detección de objetos.
answer-things-maybe = Quizá { $things }, según la detección de objetos.
# $count más no son seguras
answer-things-more =
    { $count ->
        [one] { $things }, y quizá uno más, según la detección de objetos.
       *[other] { $things }, y quizá { number } más, según la detección de objetos.
    }
answer-controls =
    { $count ->
        [one] Uno, según el programa: { $controls }.
       *[other] { number }, según el programa: { $controls }.
    }
answer-yes = Sí, { $things }, según la detección de objetos.
answer-yes-maybe = Quizá: { $things }, según la detección de objetos.
answer-yes-control = Sí, { $control }, { $place }, según el programa.
answer-yes-text = Sí, como texto { $place }: { $text }
answer-none = La detección de objetos no encontró «{ $thing }».
answer-none-text = La detección de objetos no encontró «{ $thing }», y no está en el texto.
# $thing es el nombre de un tipo de cosa, $things lo cuenta; $colours «sobre todo blanco, algo de azul»
answer-colour = { $thing } { $place }: { $colours }, medido en esa parte de la imagen.
answer-colour-maybe = Quizá { $things } { $place }: { $colours }, medido en esa parte de la imagen.
answer-colours = { $colours }, medido en toda la imagen.
answer-nothing-there = Allí no se encontró nada conocido, visto desde «{ $thing }».
answer-nothing-side = Allí no se encontró nada conocido.
answer-text-there = Allí hay { lines-of-text }, al comienzo «{ $words }».
answer-text-all = { lines-of-text }, al comienzo «{ $words }».
answer-controls-there = { $controls }, según el programa.
answer-who = { $things }, según la detección de objetos. Regard nunca dice quién es.
answer-who-none = La detección de objetos no encontró a nadie.
answer-lines = { lines-of-text }, según lo leído.
answer-title = El título de la ventana es { $title }.
answer-heading = El texto más grande, { $place }: { $text }
answer-first-line = La primera línea, { $place }: { $text }
answer-text = Según el texto { $place }: { $text }
answer-not-in-text = El texto no dice «{ $thing }».
answer-needs-model = Un modelo PaliGemma 2 quizá sepa más. { $hint }

## Lo que respondió un modelo, comparado con lo que encontró la detección de objetos

answer-check = La detección de objetos encuentra { $things }.
answer-check-none = La detección de objetos no encuentra «{ $thing }».
