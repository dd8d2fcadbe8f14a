# Lo que salió mal, y qué hacer. «error-CODE» se dice y se escribe; «.hint» dice lo que la persona puede hacer.
# Una frase cada uno. Cada código que el programa comunica está aquí (una prueba lo comprueba).

# Un mensaje y su consejo, donde ambos se dicen o se muestran juntos.
said-error = { $message } { $hint }
error-unexpected = Algo salió mal dentro de Regard: { $detail }.
    .hint = Inténtelo de nuevo. Si vuelve a pasar, comuníquelo con lo que muestra «regard doctor».
error-no-memory = No hay memoria suficiente para esto.
    .hint = Cierre otros programas, o elija una imagen o un modelo más pequeño, e inténtelo de nuevo.

## Ajustes y valores

error-settings-newer = El archivo de ajustes { $path } es de una versión más nueva de Regard ({ $version }; esta conoce { $ours }).
    .hint = Use el Regard más nuevo, o mueva el archivo para empezar con ajustes nuevos. Se guardó una copia a su lado.
error-settings-unreadable = No se puede leer el archivo de ajustes { $path }: { $detail }.
    .hint = Corrija el archivo, o muévalo para empezar con ajustes nuevos. Se guardó una copia a su lado.
error-settings-wrong-value = El archivo de ajustes { $path } tiene un valor incorrecto. { $detail }
    .hint = Corrija el archivo, o muévalo para empezar con ajustes nuevos. Se guardó una copia a su lado.
error-settings-no-access = No se puede abrir el archivo de ajustes { $path }: { $detail }.
    .hint = Compruebe los permisos del archivo y de su carpeta, y que el disco no esté lleno.
error-setting-unknown = No hay ningún ajuste llamado { $key }.
    .hint = «regard settings list» los muestra todos.
error-setting-type =
    El ajuste { $key } debe ser { $kind ->
        [bool] true o false
        [int] un número entero
        [float] un número
        [table] una tabla de entradas
       *[str] un texto
    }.
    .hint = «regard settings list» muestra todos los ajustes con sus valores.
error-setting-choice = El ajuste { $key } no puede ser «{ $value }».
    .hint = Elija uno de: { $choices }.
error-setting-range = El ajuste { $key } no puede ser { $value }.
    .hint = Elija un número de { $low } a { $high }.
error-language-unknown = Regard aún no habla el idioma «{ $language }».
    .hint = Elija uno de: { $languages }.
error-action-unknown = No hay ninguna acción llamada «{ $action }».
    .hint = Elija una de: { $actions }.

## La aplicación en marcha

error-app-not-running = Regard no está en marcha.
    .hint = Inícielo con «regard» e inténtelo de nuevo.
error-app-not-answering = Regard está en marcha pero no responde.
    .hint = Espere un momento e inténtelo de nuevo. Si sigue así, termine el programa e inícielo con «regard».
error-control-message = Regard no entendió el mensaje que le envió otro programa.
    .hint = Envíe una línea con un objeto JSON, por ejemplo un objeto con el nombre de una acción.
error-control-address = Otros programas no pueden llegar a Regard, porque no se puede usar { $path }: { $detail }.
    .hint = Compruebe los permisos de esa carpeta, o dé a REGARD_CONFIG_DIR una carpeta de un disco local.
error-app-no-display = No se puede abrir la ventana de Regard: { $detail }.
    .hint = Inícielo en una sesión de escritorio. Sin ella, «regard describe FILE» describe una imagen en la terminal; «regard doctor» dice qué falta.

## Valores en la línea de órdenes, y lo que no se puede preguntar

error-monitor-malformed = «{ $value }» no es un número de monitor.
    .hint = Dé un número entero; 1 es el primer monitor.
error-region-malformed = «{ $value }» no es una región.
    .hint = Dé cuatro números enteros: X,Y,ANCHO,ALTO, por ejemplo 0,0,800,600.
error-count-malformed = «{ $value }» no es un número de escenas.
    .hint = Dé un número entero, 1 o más.
error-delay-malformed = «{ $value }» no es un número de segundos.
    .hint = Dé un número de 0 a 3600.
error-source-malformed = A la aplicación en marcha se le envió una fuente de imágenes que no conoce.
    .hint = «regard trigger --help» las enumera.
error-question-needs-model = Los recuadros y el texto no pueden responder a esta pregunta: hace falta un modelo PaliGemma 2, y no hay ninguno configurado.
    .hint = «regard models list» dice cuáles caben en este ordenador, y «regard models install NAME» consigue uno.
error-no-model = No hay ningún modelo PaliGemma 2 con el que describir.
    .hint = «regard models list» dice cuáles caben en este ordenador, y «regard models install NAME» consigue uno; o use el descriptor básico.
error-no-end = El descriptor se detuvo sin dar una respuesta.
    .hint = Inténtelo de nuevo. Si vuelve a pasar, comuníquelo con lo que muestra «regard doctor».
error-output-unknown = No hay ninguna salida de voz llamada «{ $output }».
    .hint = Elija una de: { $outputs }.

## Captura

error-no-display = No hay pantalla que capturar: esta sesión no tiene pantalla.
    .hint = Inicie Regard dentro de una sesión de escritorio, o describa un archivo de imagen con «regard describe FILE».
error-wayland = Esta es una sesión Wayland, y Regard aún no puede capturar la pantalla en ella.
    .hint = Cierre la sesión, elija una sesión X11 (como «GNOME en Xorg») en la pantalla de inicio, y vuelva a entrar; o describa un archivo de imagen con «regard describe FILE».
error-no-window = No hay ninguna ventana delante.
    .hint = Cambie a una ventana, o describa toda la pantalla con «--screen» o con su tecla.
error-window-closed = La ventana { $title } se cerró antes de tomar su imagen.
    .hint = Cambie a otra ventana e inténtelo de nuevo.
error-window-too-small = La ventana { $title } es demasiado pequeña para mostrar algo.
    .hint = Agrande la ventana, o describa toda la pantalla.
error-window-off-screen = La ventana { $title } está fuera de la pantalla.
    .hint = Mueva la ventana a la pantalla, o describa toda la pantalla.
error-monitor-unknown =
    { $count ->
        [one] No hay monitor { $monitor }: solo hay uno conectado.
       *[other] No hay monitor { $monitor }: hay { $count } conectados.
    }
    .hint =
    { $count ->
        [one] Elija el monitor 1.
       *[other] Elija un monitor de 1 a { $count }.
    }
error-region-empty = La región que se quiere describir no tiene tamaño.
    .hint = Dé cuatro números, X,Y,ANCHO,ALTO, con un ancho y un alto de 1 como mínimo.
error-region-outside = La región que se quiere describir está fuera de la pantalla.
    .hint = La pantalla mide { $width } por { $height } píxeles; elija una región dentro de ella.
error-screen-failed = No se pudo capturar la pantalla: { $detail }.
    .hint = Inténtelo de nuevo. Si vuelve a pasar, cierre la sesión, vuelva a entrar, y consulte «regard doctor».
error-screen-permission = Este ordenador no permite a Regard grabar la pantalla.
    .hint = Abra Ajustes del sistema, Privacidad y seguridad, Grabación de pantalla, active Regard y vuelva a iniciarlo.
error-no-pyobjc = Falta el puente de Python a macOS.
    .hint = Ejecute «python3 packaging/bootstrap.py setup».

## Atajos

error-hotkey-unknown = «{ $chord }» no es un atajo que Regard entienda.
    .hint = Escriba modificadores y una tecla, como Ctrl+Alt+Space o Ctrl+Shift+F9.
error-hotkey-plain = El atajo «{ $chord }» no tiene Ctrl, Alt ni Super: quitaría esa tecla a todos los programas.
    .hint = Añada un modificador, como Ctrl+Alt+{ $chord }, o use una tecla de función.
error-key-unknown = «{ $key }» no es una tecla que Regard conozca.
    .hint = Use una letra, una cifra, F1 a F24, o un nombre como Space, Left, Plus, Minus o Escape.
error-hotkey-twice = El atajo { $chord } está puesto dos veces.
    .hint = Dé a cada acción su propio atajo: «regard settings list» los muestra.
error-chord-taken = El atajo { $chord } lo usa otro programa.
    .hint = Elija otro con «regard settings set hotkeys.leader CHORD», o libérelo en el otro programa.
error-keyboard-busy = Otro programa retiene el teclado, quizá un menú abierto.
    .hint = Cierre el menú con Escape, y pulse el atajo de nuevo.
error-hotkeys-lost = Se perdió la conexión con la pantalla, y con ella los atajos.
    .hint = Vuelva a iniciar Regard.
error-hotkeys-wayland = Esta es una sesión Wayland, en la que Regard aún no puede escuchar los atajos.
    .hint = En los ajustes de teclado de su escritorio, añada un atajo que ejecute «regard trigger window»; o elija una sesión X11 en la pantalla de inicio.
error-hotkeys-unsupported = Regard aún no puede escuchar los atajos en este sistema.
    .hint = Cree en su escritorio un atajo que ejecute «regard trigger window».

## El portapapeles

error-clipboard-none = No hay portapapeles: esta sesión no tiene pantalla.
    .hint = Inicie Regard dentro de una sesión de escritorio, o describa un archivo de imagen con «regard describe FILE».
error-clipboard-empty = El portapapeles está vacío.
    .hint = Copie antes una imagen, un archivo de imagen o un texto.
error-clipboard-other = En el portapapeles no hay ni imagen ni texto.
    .hint = Copie una imagen, un archivo de imagen o un texto.
error-clipboard-text = En el portapapeles hay texto, y ninguna imagen.
    .hint = «regard read --clipboard», o la tecla del portapapeles, lo lee.
error-clipboard-secret = En el portapapeles hay una contraseña, que no se lee en voz alta.
    .hint = Copie antes otra cosa.
error-clipboard-hangs = El programa que tiene lo copiado no lo entrega.
    .hint = Cópielo de nuevo; si no ayuda, cierre ese programa, o guarde la imagen en un archivo y ábralo.
error-clipboard-too-large = Lo copiado ocupa más de { $limit } megabytes.
    .hint = Guárdelo en un archivo y ábralo.
error-clipboard-wayland = En Wayland el portapapeles solo se puede leer con el programa wl-paste, que falta.
    .hint = Instálelo; en Debian: «apt install wl-clipboard».

## La cámara

error-camera-none = No hay ninguna cámara conectada.
    .hint = Conecte una, o abra su tapa de privacidad. También sirve un archivo de vídeo o una carpeta de imágenes.
error-camera-unknown = No hay ninguna cámara «{ $name }».
    .hint = Elija una de: { $names }.
error-camera-busy =
    { $program ->
        [none] La cámara { $name } la está usando otro programa.
       *[other] La cámara { $name } la está usando { $program }.
    }
    .hint = Termine la videollamada o el programa que la usa, e inténtelo de nuevo.
error-camera-no-access = No tiene permiso para usar la cámara { $name }.
    .hint = Permítalo en los ajustes de privacidad. En Linux, entre en su grupo con «sudo usermod -aG video $USER», luego cierre la sesión y vuelva a entrar.
error-camera-unplugged = La cámara { $name } ya no está.
    .hint = Conéctela otra vez, e inténtelo de nuevo.
error-camera-no-camera = { $name } no es una cámara que dé imágenes.
    .hint = Elija otro número; si no se da ninguno, se usa la primera cámara.
error-camera-no-picture = La cámara { $name } no da imagen.
    .hint = Cierre otros programas que la usen, o conéctela de nuevo.
error-camera-black = La cámara { $name } solo da imágenes negras.
    .hint = Abra su tapa, o encienda una luz.
error-video-unreadable = No se puede reproducir el vídeo { $name }.
    .hint = Compruebe que sea un archivo de vídeo, y que esté entero; o conviértalo a MP4.
error-images-none = En la carpeta { $path } no hay imágenes.
    .hint = Elija una carpeta con archivos JPEG o PNG.

## Archivos de imagen

# En lugar del nombre de un archivo: «La imagen soltada aquí está dañada».
picture-dropped = (soltada aquí)
picture-copied = (del portapapeles)

error-picture-missing = No existe el archivo { $path }.
    .hint = Compruebe el nombre y la carpeta.
error-picture-folder = { $path } es una carpeta, no una imagen.
    .hint = Elija un archivo de imagen de dentro.
error-picture-special = { $path } es un dispositivo, una tubería o un socket, no un archivo de imagen.
    .hint = Guarde antes la imagen en un archivo.
error-picture-no-access = No está permitido leer el archivo { $path }.
    .hint = Compruebe sus permisos, o cópielo a una carpeta suya.
error-picture-unreadable = No se puede leer el archivo { $path }: { $detail }.
    .hint = Compruebe el disco o la red donde está, o copie el archivo a otro sitio.
error-picture-empty = El archivo { $name } está vacío.
    .hint = Descargue o guarde la imagen de nuevo.
error-picture-not-picture = El archivo { $name } no es una imagen.
    .hint = Elija una imagen, por ejemplo un archivo JPEG o PNG.
error-picture-unsupported = El archivo { $name } es de un tipo que Regard no abre: { $kind }.
    .hint = Guárdelo como JPEG o PNG, o ábralo en su propio programa y describa esa ventana.
error-picture-is-text = El archivo { $name } es texto, no una imagen.
    .hint = Ábralo en un editor de texto y léalo ahí, o elija una imagen, por ejemplo un archivo JPEG o PNG.
error-picture-link-broken = { $path } es un enlace a un archivo que ya no está.
    .hint = Busque el archivo mismo, o haga de nuevo el enlace.
error-picture-link-loop = { $path } es un enlace que lleva de vuelta a sí mismo.
    .hint = Borre el enlace, y elija el archivo mismo.
error-picture-password = El documento { $name } está protegido por una contraseña.
    .hint = Ábralo en su propio programa con la contraseña, y describa esa ventana.
error-picture-no-pages = El documento { $name } no tiene páginas.
    .hint = Descárguelo de nuevo, o guárdelo otra vez.
error-picture-page-unknown =
    { $pages ->
        [one] No hay página { $page } en { $name }: tiene una sola página.
       *[other] No hay página { $page } en { $name }: tiene { $pages } páginas.
    }
    .hint = Sin «#page={ $page }» es la primera página.
error-picture-file-too-large = El archivo { $name } es demasiado grande para un dibujo: el límite es de { $limit } millones de bytes.
    .hint = Guárdelo como PNG, o ábralo en su propio programa y describa esa ventana.
error-picture-slow = Se desistió de la imagen { $name }: tras { $seconds } segundos aún no se había abierto.
    .hint = Puede estar dañada. Guárdela de nuevo como JPEG o PNG, o ábrala en su propio programa y describa esa ventana.
error-picture-crashed = No se puede abrir la imagen { $name }: hizo fallar la parte de Regard que abre imágenes.
    .hint = Puede estar dañada; Regard sigue con otras imágenes. Guárdela de nuevo como JPEG o PNG, o ábrala en su propio programa y describa esa ventana.
error-picture-truncated = La imagen { $name } está incompleta: le falta el final.
    .hint = Descárguela o cópiela de nuevo.
error-picture-damaged = La imagen { $name } está dañada y no se puede abrir.
    .hint = Descárguela o cópiela de nuevo, o guárdela otra vez como JPEG o PNG.
error-picture-too-large = La imagen { $name } es demasiado grande: { $width } por { $height } píxeles; el límite es de { $limit } millones de píxeles.
    .hint = Redúzcala antes en un programa de imágenes.
error-picture-no-memory = No hay memoria suficiente para abrir la imagen { $name }.
    .hint = Cierre otros programas, o reduzca antes la imagen.
error-compare-first = Primera imagen: { $message }
    .hint = { $hint }
error-compare-second = Segunda imagen: { $message }
    .hint = { $hint }
error-compare-nothing-earlier = Esto aún no se ha descrito, así que no hay con qué compararlo.
    .hint = Se recuerda desde ahora: pregunte otra vez cuando algo haya podido cambiar.

## Los procesos que describen

error-host-ended = { $reason ->
        [killed] El sistema terminó la parte de Regard que describe imágenes, quizá por falta de memoria.
       *[crashed] La parte de Regard que describe imágenes ha fallado.
    }
    .hint = Inténtelo de nuevo; se reinicia sola. Si vuelve a pasar, cierre otros programas, o comuníquelo con lo que muestra «regard doctor».
error-host-cannot-start = No se puede iniciar la parte de Regard que describe imágenes: { $detail }
    .hint = Espere un minuto e inténtelo de nuevo, o vuelva a instalar Regard: «python3 packaging/bootstrap.py setup».

## El descriptor básico

error-basic-package-missing = El paquete { $package }, que contiene los modelos que leen texto, no está instalado.
    .hint = Vuelva a instalar Regard: «python3 packaging/bootstrap.py setup».
error-basic-model-unreadable = El archivo de modelo { $path } falta o está dañado.
    .hint = Vuelva a instalar Regard: «python3 packaging/bootstrap.py setup».
error-font-missing = No se encontró ninguna fuente para dibujar la página de prueba. Se buscó: { $fonts }.
    .hint = Instale una de ellas; en Debian: «apt install fonts-dejavu-core».
error-scenes-missing = Las escenas con las que se miden las descripciones no están aquí: falta { $path }.
    .hint = Ejecute esto en una copia del código fuente de Regard; no forman parte del programa instalado.
error-screen-locked = La pantalla está bloqueada.
    .hint = Desbloquéela e inténtelo de nuevo.

## PaliGemma

error-not-loaded = El descriptor se usó antes de cargarse.
    .hint = Inténtelo de nuevo. Si vuelve a pasar, comuníquelo con lo que muestra «regard doctor».
error-thing-empty = No se dijo qué buscar.
    .hint = Nombre una cosa, por ejemplo una taza.
error-thing-too-long = El nombre de la cosa buscada es demasiado largo; el límite es de { $limit } caracteres.
    .hint = Nombre una cosa en pocas palabras, por ejemplo la taza roja.
error-question-empty = No hay ninguna pregunta.
    .hint = Escriba o diga lo que quiere saber de la imagen.
error-question-too-long = La pregunta es demasiado larga; el límite es de { $limit } caracteres.
    .hint = Haga una sola pregunta corta.
error-model-packages = Los paquetes que PaliGemma necesita no están instalados.
    .hint = Vuelva a instalar Regard: «python3 packaging/bootstrap.py setup».
error-model-missing = No hay ningún modelo { $path }.
    .hint = Configure la carpeta de un modelo PaliGemma 2: «regard settings set describer.model FOLDER».
error-model-no-folder = { $path } es un archivo; un modelo es una carpeta.
    .hint = Configure la carpeta que contiene config.json y los pesos.
error-model-none = En la carpeta { $path } no hay ningún modelo: no tiene config.json.
    .hint = Configure la carpeta que contiene config.json y los pesos de un modelo PaliGemma 2.
error-model-other = En la carpeta { $path } hay un modelo de otro tipo: { $kind }.
    .hint = Regard usa PaliGemma 2, por ejemplo google/paligemma2-3b-mix-448.
error-model-incomplete = El modelo de { $path } no está completo: falta { $file }.
    .hint = Descárguelo de nuevo, con todos sus archivos.
error-model-cut-short = El modelo de { $path } no está completo: falta el final de { $file }.
    .hint = Descargue ese archivo de nuevo.
error-model-pickle = El modelo de { $path } no tiene archivo safetensors, y Regard no abre archivos que podrían ejecutar programas (.bin, .pt).
    .hint = Descargue la versión safetensors del modelo.
error-model-damaged = No se puede cargar el modelo de { $path }: { $detail }.
    .hint = Descárguelo de nuevo. Si vuelve a pasar, comuníquelo con lo que muestra «regard doctor».
error-model-code = El modelo de { $path } pide ejecutar sus propios programas ({ $file }), cosa que Regard nunca hace.
    .hint = Descargue PaliGemma 2 de la página de Google, por ejemplo google/paligemma2-3b-mix-448.
error-model-too-large = El modelo de { $path } necesita unos { $needed } gigabytes de memoria libre, y este ordenador tiene { $available }.
    .hint = { $proposal ->
        [none] Cierre otros programas, o use el descriptor básico: «regard settings set describer.name basic».
       *[other] Cierre otros programas, o use un modelo más pequeño, como { $proposal }.
    }
error-model-no-memory = No hay memoria libre suficiente para el modelo de { $path }.
    .hint = Cierre otros programas, elija un modelo más pequeño, o use el descriptor básico.

## Modelos: instalarlos y cuidarlos

error-model-unknown = No hay ningún modelo llamado { $name }.
    .hint = «regard models list» dice cuáles hay, y cuáles están instalados.
error-model-not-installed = El modelo { $name } no está instalado.
    .hint = Instálelo con «regard models install { $name }», o copie su carpeta de otro ordenador y use «regard models import FOLDER».
error-model-name = «{ $name }» no puede ser el nombre de un modelo.
    .hint = Use letras, cifras, puntos, guiones y guiones bajos, y empiece por una letra o una cifra.
error-model-name-toy = «{ $name }» es el modelo de juguete que viene con Regard.
    .hint = No necesita cuidados; otro modelo necesita otro nombre.
error-model-exists = Ya hay un modelo instalado que se llama { $name }.
    .hint = Bórrelo antes con «regard models remove { $name }», o importe el nuevo con otro nombre con «--name».
error-model-being-installed = Otro Regard está instalando { $name } en este momento.
    .hint = Espere a que termine, o deténgalo.
error-model-licence = No se aceptó la licencia, así que no se descargó nada.
    .hint = Lea las condiciones, ejecute la orden de nuevo y responda sí, o añada «--accept-licence».
error-model-no-space = No hay espacio suficiente en el disco de { $path }: hacen falta { $needed } GB, y hay { $free } GB libres.
    .hint = Borre algo, elija un modelo más pequeño, o dé a REGARD_DATA_DIR una carpeta de un disco más grande.
error-model-disk = El disco rechaza { $path }: { $detail }.
    .hint = Compruebe que el disco no esté lleno y que la carpeta sea suya, y ejecute la orden de nuevo; lo descargado se conserva.
error-model-hash = El archivo { $file } llegó con un contenido incorrecto y se borró.
    .hint = Ejecute la orden de nuevo; solo carga este archivo y lo que falte. Si vuelve a pasar, la conexión o el hub cambian los archivos.
error-model-copy-changed = El archivo { $file } de { $path } no es el que se instaló en el otro ordenador.
    .hint = Copie la carpeta de nuevo, entera.
error-model-manifest-newer = El modelo { $name } lo instaló una versión más nueva de Regard ({ $version }; esta conoce { $ours }).
    .hint = Use el Regard más nuevo, o borre el modelo e instálelo de nuevo.
error-model-manifest-damaged = La lista de archivos del modelo { $name } está dañada.
    .hint = Borre el modelo e instálelo de nuevo.
error-model-manifest-missing = El modelo { $name } se puso ahí a mano, así que Regard no sabe cómo deberían ser sus archivos.
    .hint = Mueva su carpeta a otro sitio y use «regard models import FOLDER».
error-models-check =
    { $count ->
        [one] Este modelo no está como se instaló: { $names }.
       *[other] Estos modelos no están como se instalaron: { $names }.
    }
    .hint = Borre cada uno con «regard models remove NAME» e instálelo de nuevo.
error-hub-address = «{ $address }» no es la dirección de un hub.
    .hint = Dé en «--hub» o HF_ENDPOINT una dirección que empiece por https://, o no dé ninguna.
error-hub-unreachable = No se puede llegar al hub { $address }: { $detail }.
    .hint = Compruebe la conexión a Internet, y ejecute la orden de nuevo; lo descargado se conserva.
error-hub-cut = Se cortó la conexión con el hub { $address }: { $detail }.
    .hint = Ejecute la orden de nuevo; sigue donde se cortó.
error-hub-token-missing = El hub da este modelo solo a quien tiene allí una cuenta y aceptó sus condiciones.
    .hint = Acepte las condiciones en { $page }, cree un token en los ajustes de su cuenta, póngalo en HF_TOKEN, y ejecute la orden de nuevo.
error-hub-token-wrong = El hub { $address } no acepta su token.
    .hint = Cree un token nuevo en los ajustes de su cuenta allí, y délo con «--token» o en HF_TOKEN.
error-hub-gated = Su cuenta en el hub aún no puede cargar este modelo.
    .hint = Inicie sesión, acepte las condiciones en { $page }, y ejecute la orden de nuevo. Un token con derechos limitados debe permitir los repositorios de acceso restringido.
error-hub-forbidden = El hub prohíbe cargar este modelo.
    .hint = Mire { $page } con su sesión iniciada: ahí dice por qué.
error-hub-missing = El hub no tiene { $page }.
    .hint = Compruebe la dirección de «--hub» o HF_ENDPOINT, o inténtelo más tarde.
error-hub-busy = El hub { $address } recibe demasiadas peticiones suyas en este momento.
    .hint = Espere unos minutos, y ejecute la orden de nuevo; lo descargado se conserva.
error-hub-failed = El propio hub { $address } tiene un problema (estado { $status }).
    .hint = Ejecute la orden más tarde; lo descargado se conserva.
error-hub-answer = La respuesta de { $address } no es la de un hub de modelos.
    .hint = Compruebe la dirección de «--hub» o HF_ENDPOINT, y si hay en medio una página de acceso de la red.

## Voz

error-speech-no-output = En este ordenador no hay ninguna voz que Regard pueda usar.
    .hint = Instale speech-dispatcher y espeak-ng; «regard doctor» muestra lo que necesita cada voz.
error-speech-no-sound-device = No hay ningún dispositivo de sonido por el que hablar.
    .hint = Conecte auriculares o altavoces, o inicie el servicio de sonido (PipeWire o PulseAudio).
error-speech-no-player = No hay ningún programa que reproduzca sonido.
    .hint = Instale alsa-utils (contiene aplay) o pulseaudio-utils (contiene paplay).
error-speech-output-failed = La voz { $output } dejó de funcionar: { $detail }.
    .hint = Regard sigue con otra voz si la hay; «regard doctor» muestra qué funciona.
error-speech-output-hangs = La voz { $output } no termina nunca.
    .hint = Regard sigue con otra voz si la hay; «regard doctor» muestra qué funciona.
error-speech-voice-ended = El proceso de la voz terminó por sí solo.
    .hint = Regard sigue con otra voz si la hay; «regard doctor» muestra qué funciona.
error-speech-dispatcher-ended = El servicio de voz speech-dispatcher terminó, o no se pudo iniciar.
    .hint = Pruébelo en una terminal: «spd-say hola». Puede ayudar reinstalar speech-dispatcher y espeak-ng.
error-speech-dispatcher-silent = El servicio de voz speech-dispatcher no responde.
    .hint = Reinícielo: termine el proceso speech-dispatcher; se inicia de nuevo cuando hace falta.
error-speech-qt = No se puede usar la voz de este sistema: { $detail }.
    .hint = Compruebe los ajustes de voz del sistema; «regard doctor» muestra qué funciona.
error-speech-log-no-access = No se puede escribir el registro de voz { $path }: { $detail }.
    .hint = Compruebe la ruta y los permisos de su carpeta.
