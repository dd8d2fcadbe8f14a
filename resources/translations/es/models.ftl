# «regard models»: qué modelos hay, cómo conseguirlos y cuidarlos.
# Los GB son números que se dicen, como 6,1.

models-machine =
    { $cores ->
        [one] Este ordenador tiene { $memory } GB de memoria, { $available } GB libres ahora, un núcleo de procesador, y { $disk } GB libres en el disco.
       *[other] Este ordenador tiene { $memory } GB de memoria, { $available } GB libres ahora, { $cores } núcleos de procesador, y { $disk } GB libres en el disco.
    }
models-machine-unknown =
    { $cores ->
        [one] Este ordenador tiene un núcleo de procesador, y { $disk } GB libres en el disco; no se sabe cuánta memoria tiene.
       *[other] Este ordenador tiene { $cores } núcleos de procesador, y { $disk } GB libres en el disco; no se sabe cuánta memoria tiene.
    }
models-gpu = Tiene una tarjeta gráfica, { $name }, con { $free } GB de memoria libre.
models-no-gpu = No tiene una tarjeta gráfica en la que puedan ejecutarse modelos.

models-recommended = Recomendado para este ordenador: { $name }. Hace todas las tareas, y es el mejor que aún responde pronto aquí. Hay que descargar { $size } GB.
models-recommended-gpu = Recomendado para este ordenador: { $name }. Hace todas las tareas, y se ejecuta en la tarjeta gráfica. Hay que descargar { $size } GB.
models-recommended-none = No se puede recomendar ningún modelo: este ordenador tiene muy poca memoria libre o poco disco para el más pequeño. Regard también describe sin modelo.

models-none-installed = No hay ningún modelo instalado.
models-installed-line = Instalado: { $name }, { $size } GB.
models-installed-used = Instalado, y en uso para las descripciones: { $name }, { $size } GB.

# El de juguete nunca se recomienda.
models-toy = { $name } viene con Regard y es de juguete: solo conoce formas dibujadas de colores, y ninguna imagen real. Para ver cómo nace una descripción: «regard describe IMAGE --describer paligemma --model { $name }».
models-toy-used = { $name }, el modelo de juguete que viene con Regard, se usa para las descripciones: solo conoce formas dibujadas de colores, y ninguna imagen real.

models-fitting =
    { $count ->
        [one] Un modelo cabe en este ordenador.
       *[other] { $count } modelos caben en este ordenador.
    }
models-too-large =
    { $count ->
        [one] Un modelo es demasiado grande para él.
       *[other] { $count } modelos son demasiado grandes para él.
    }
models-line =
    { $disk ->
        [enough] { $name }: { $best } Descarga de { $download } GB, necesita { $memory } GB de memoria. { $fit }
       *[too-little] { $name }: { $best } Descarga de { $download } GB, necesita { $memory } GB de memoria. { $fit } No hay bastante espacio libre en el disco.
    }
models-line-too-large = { $name }: descarga de { $download } GB, necesita { $memory } GB de memoria.
models-how-to-install = Para instalar uno: «regard models install NAME». Todos tienen la licencia Gemma.

# En qué es mejor un modelo. $resolution: ve la imagen como un cuadrado de tantos píxeles.
models-best-mix =
    { $resolution ->
        [224] Describe, responde preguntas y encuentra cosas; el más rápido, sin los detalles pequeños.
       *[other] Describe, responde preguntas, lee y encuentra cosas; ve más detalles, y es más lento.
    }
models-best-ft-docci = Descripciones largas y detalladas que dicen dónde están las cosas; ninguna otra tarea.
models-best-pt =
    { $resolution ->
        [224] Hecho para seguir entrenándolo; descripciones cortas en muchos idiomas, y texto.
        [448] Hecho para seguir entrenándolo; descripciones cortas en muchos idiomas, y texto; ve más detalles.
       *[other] Hecho para seguir entrenándolo; lee el texto más pequeño, y es muy lento sin tarjeta gráfica.
    }

models-fit-gpu = Se ejecuta en la tarjeta gráfica.
models-fit-memory = Se ejecuta en el procesador.
models-fit-tight = Se ejecuta en el procesador si se cierran otros programas.
models-fit-unknown = No se sabe si cabe en la memoria.

## Instalar

models-licence =
    { $name } está sujeto a las condiciones de uso de Gemma, que también dicen para qué no debe usarse: { $address }
    Para descargarlo necesita una cuenta en el hub, con la que acepta estas condiciones una vez, en esta página: { $page }
models-licence-question = ¿Acepta las condiciones? Escriba «sí» y pulse Intro, o solo Intro para salir.
models-licence-accepted = Ha aceptado las condiciones.
# Lo que se escribe para decir que sí, en minúsculas.
models-yes = sí
models-downloading = Descargando { $total } GB. Ctrl+C lo detiene; la misma orden sigue más tarde.
models-downloading-rest = Descargando { $total } GB, de los que { $there } GB ya están aquí. Ctrl+C lo detiene; la misma orden sigue más tarde.
models-progress = { $percent } por ciento, { $done } de { $total } GB.
models-progress-left =
    { $minutes ->
        [one] { $percent } por ciento, { $done } de { $total } GB, queda un minuto aproximadamente.
       *[other] { $percent } por ciento, { $done } de { $total } GB, quedan unos { $minutes } minutos.
    }
models-stopped = Detenido. Lo descargado se conserva: «regard models install { $name }» sigue.
models-already = { $name } ya está instalado. «regard models check» mira si está íntegro.
models-importing = Copiando y comprobando { $total } GB.
models-checking = Comprobando { $total } GB.
models-installed = { $name } está instalado en { $folder }.
models-used-now = Desde ahora se usa para las descripciones; si Regard está en marcha, ciérrelo y vuelva a iniciarlo.
models-how-to-use = Para usarlo: «regard settings set describer.model { $name }».

## Cuidarlos

models-removed = Se borró { $name }.
models-none-used = Era el que se usaba para las descripciones; ahora no hay ninguno.
models-whole = { $name } está íntegro.
models-file-missing = { $name }: falta el archivo { $file }.
models-file-size = { $name }: el archivo { $file } es más largo o más corto que antes.
models-file-changed = { $name }: el archivo { $file } ha cambiado.

## Ocho bits: una forma del modelo que necesita la mitad de memoria, hecha una vez al instalarlo

models-int8-making = Preparando { $name } para este procesador: se hacen pesos de ocho bits y se comparan con el original en ocho fotografías. Esto lleva minutos. Ctrl+C lo detiene; { $name } queda instalado de todos modos.
models-int8-progress = { $percent } por ciento de la preparación hecho.
# $percent: tantas de las palabras del original fueron iguales. $required: tantas deben serlo.
models-int8-used = { $name } se ejecuta con pesos de ocho bits, que aquí son más rápidos y necesitan la mitad de memoria: el { $percent } por ciento de lo que dijo de ocho fotografías fue igual.
models-int8-disagrees = { $name } se ejecuta en su precisión original, que es más lenta: con pesos de ocho bits solo el { $percent } por ciento de lo que dijo de ocho fotografías fue igual, y hace falta el { $required }.
models-int8-slower = { $name } se ejecuta en su precisión original: los pesos de ocho bits no serían más rápidos en este procesador.
models-int8-unchecked = { $name } tiene pesos de ocho bits que nunca se compararon con el original; solo se usan si el ajuste describer.precision es «int8».
models-int8-off = { $name } tiene pesos de ocho bits, que el ajuste describer.precision impide usar.
models-int8-none = { $name } se ejecuta en su precisión original; «regard models check { $name }» lo prepara para ocho bits.
models-int8-failed = { $name } no se pudo preparar para ocho bits, y se ejecuta en su precisión original. { $reason } «regard models check { $name }» lo intenta de nuevo.
models-int8-stopped = Detenido. { $name } está instalado y se ejecuta en su precisión original; «regard models check { $name }» lo prepara para ocho bits.
