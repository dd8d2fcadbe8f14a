# Todas las imágenes de una pantalla o una página: «regard locate --pictures», y la tecla G.

pictures-count =
    { $count ->
        [0] No se encontraron imágenes.
        [one] Una imagen.
       *[other] { number } imágenes.
    }
# $kind es como la llama el programa; $place un lugar de narration.ftl («a la derecha»).
picture-kind =
    { $kind ->
        [video] Vídeo
        [canvas] Dibujo
       *[image] Imagen
    }
picture-number = { picture-kind } { $number } de { $count }, { $place }
picture-alone = { picture-kind } { $place }
# La única, y casi nada alrededor.
picture-whole = { picture-kind }
# $parts es una lista: qué hay en ella, sus colores, su texto, su nombre
picture-says = { $picture }: { $parts }.
picture-unknown = nada conocido
picture-text = texto «{ $words }»
# Lo que la página da como texto alternativo de la imagen.
picture-name = texto alternativo «{ $name }»
# Las palabras de un modelo, después de nombrar la imagen.
picture-caption = Imagen { $number }: { $caption }
