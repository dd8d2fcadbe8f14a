# La ayuda de la línea de órdenes.

cli-regard = Describe la pantalla y las imágenes para personas ciegas y con baja visión, en este ordenador.
cli-app = Sin orden, se inicia la aplicación: «regard».
# Lo que rodea la ayuda, y lo que está mal en las palabras.
cli-usage = uso:
cli-positionals = palabras
cli-options = opciones
cli-help = mostrar esta ayuda
cli-version = mostrar la versión
cli-wrong-missing = falta: { $names }
cli-wrong-unknown = no se entiende: { $names }
cli-wrong-choice = { $name } no puede ser «{ $value }»; elija entre { $choices }
cli-wrong-number = { $name } debe ser un número, y «{ $value }» no lo es
cli-wrong-value = { $name } necesita un valor
cli-wrong-together = { $name } y { $other } no pueden ir juntos
cli-wrong-words = demasiadas palabras: { $names }
cli-wrong-image = la imagen { $name } no puede ir junto con otra fuente
cli-describe = Describir la ventana de delante, u otra imagen.
cli-read = Leer todo el texto, en orden de lectura.
cli-ask = Hacer una pregunta sobre una imagen.
cli-find = Decir dónde está algo.
cli-locate = Decir qué hay y dónde.
cli-compare = Decir qué cambió de una imagen a otra.
cli-compare-earlier = el archivo de la imagen anterior
cli-compare-later = el archivo de la imagen posterior
cli-identify = Nombrar los colores, la luz, y lo que dicen los códigos QR y de barras.
cli-identify-words = un archivo de imagen, y qué identificar: color, light o code (todo si no se da nada); un archivo con ese nombre es ./color
cli-explore = Recorrer las cosas de una imagen con teclas; sin terminal, con palabras, una por línea («help» las enumera).
cli-trigger = Decir a la aplicación en marcha que haga algo; para atajos del escritorio.
cli-trigger-action = Una de: { $actions }.
cli-settings = Mostrar o cambiar los ajustes.
cli-settings-path = Dónde está el archivo de ajustes.
cli-settings-list = Todos los ajustes con sus valores.
cli-settings-get = El valor de un ajuste.
cli-settings-set = Cambiar un ajuste; «system» deja un ajuste de la voz como lo tiene el sistema.
cli-models = Obtener modelos, y cuidar de los instalados.
cli-models-list = Qué modelos hay, cuáles caben en este ordenador, y cuál se recomienda.
cli-models-install = Descargar un modelo; tras un corte, la misma orden sigue donde estaba.
cli-models-name = un modelo de «regard models list»
cli-models-accept = aceptar la licencia sin que se pregunte
cli-models-token = el token de su cuenta en el hub; más seguro en el entorno, como HF_TOKEN
cli-models-hub = otro hub desde el que descargar; HF_ENDPOINT en el entorno hace lo mismo
cli-models-speak = decir también el progreso
cli-models-import = Instalar un modelo desde una carpeta copiada de otro ordenador.
cli-models-folder = la carpeta con config.json y los pesos
cli-models-import-name = cómo llamarlo; el nombre de la carpeta si no se da nada
cli-models-remove = Borrar un modelo, o lo que dejó de él una descarga cortada.
cli-models-check = Comparar cada byte de los modelos instalados con lo que se instaló.
cli-doctor = Decir qué funciona aquí, qué no, y qué hacer.
cli-doctor-privacy = Decir qué se guarda, dónde, y qué pasa por la red.
cli-bench = Medir en este ordenador.
cli-bench-name = hotkey, basic, ocr, codes, scripts, speech, startup, model, shapes (puntuación del modelo de juguete), narration (puntuación de las descripciones), pictures (cuántas imágenes de una página se encuentran) o all (sin model, que necesita 12 GB de memoria, ni puntuaciones).
cli-bench-shape = Para model: el tamaño que se mide.
cli-bench-random = Para model: medir pesos al azar, tan rápidos como los reales; sin esto, el modelo de los ajustes.
cli-bench-seed = Para shapes: qué escenas se dibujan. Para ocr: cómo se fotografían las páginas. Para compare: qué parejas se hacen.
cli-bench-count = Para shapes: cuántas escenas, 1 o más.
cli-bench-precision = Para shapes: cómo se guardan los pesos del modelo.
cli-bench-model = Para shapes: otro modelo que el de juguete, por su nombre o carpeta.
cli-bench-part = Para narration: las escenas miradas durante el desarrollo, o las apartadas; sin esto, ambas.
cli-bench-full = Para narration: describir lo que el descriptor básico ve en las imágenes, en lugar de lo que hay de verdad en ellas.
cli-sources = de dónde viene la imagen (la ventana de delante si no se da nada)
cli-image = un archivo de imagen
cli-window = la ventana de delante
cli-screen = toda la pantalla
cli-monitor = un monitor; 1 es el primero
cli-region = una parte de la pantalla, en píxeles físicos
cli-focus = el objeto que tiene el foco del teclado
cli-clipboard = la imagen, el archivo copiado o el texto del portapapeles
cli-webcam = una cámara por su número o parte de su nombre (la primera si no se da nada), un archivo de vídeo, o una carpeta de imágenes
cli-trigger-source = de dónde viene la imagen, para acciones que toman una (como diga la acción si no se da nada)
cli-question = la pregunta
cli-thing = lo que se busca
cli-pictures = cada imagen que haya, una tras otra, y lo que hay en cada una
cli-describer = quién describe; auto si no se da nada
cli-model = un modelo PaliGemma 2 instalado, o la carpeta de uno
cli-language = el idioma de la descripción
cli-verbosity = una frase, unas tres, o todo
cli-speak = decir el resultado en voz alta
cli-json = escribir un objeto JSON
cli-delay = esperar antes de tomar la imagen; Ctrl+C lo termina
cli-trigger-delay = esperar antes de tomar la imagen; Escape lo termina
cli-waiting = La imagen se tomará dentro de { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
cli-camera-on = La cámara { $name } está encendida.
cli-camera-off = La cámara está apagada.
cli-in-process = ejecutar los descriptores en este proceso, para depurar
cli-speech-log = añadir a FILE una línea JSON por cada frase dicha

## Ajustes

settings-line = { $key } = { $value }
settings-system = (como lo tiene el sistema)
