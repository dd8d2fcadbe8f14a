# Las ventanas de la aplicación. «&» va ante la letra que, con Alt, pulsa un botón o abre un menú: en una ventana, y en
# un menú, ninguna letra se usa dos veces (una prueba lo comprueba).

app-name = Regard

## La ventana principal

ui-describe-window = Describir la &ventana
ui-describe-screen = Describir la &pantalla
ui-read-text = &Leer el texto
ui-open-picture = &Abrir una imagen…
ui-repeat = &Repetir
ui-stop = Parar &todo
ui-history = Descripciones a&nteriores
ui-description = &Descripción
ui-description-empty = Aquí se escribe lo que Regard describe. { $leader }, luego D, describe la ventana de delante.
# Donde no puede haber teclas: las tiene otro programa, o la sesión es Wayland.
ui-description-empty-no-keys = Aquí se escribe lo que Regard describe.
ui-explorer-things = Co&sas de la imagen
ui-explorer-picture = I&magen, explorada con las flechas
# De qué es una descripción anterior, hasta que se conoce su título.
ui-source =
    { $kind ->
        [window] Ventana
        [screen] Toda la pantalla
        [monitor] Monitor
        [region] Parte de la pantalla
        [focus] Objeto con el foco
        [clipboard] Portapapeles
        [webcam] Cámara
       *[file] Imagen
    }
# Una descripción anterior en la lista. Primero el título, para encontrarla por sus primeras letras.
ui-history-item =
    { $state ->
        [running] { $title }, { $time }, en curso
        [failed] { $title }, { $time }, no se pudo describir
        [cancelled] { $title }, { $time }, parado
       *[done] { $title }, { $time }
    }

## Estado

ui-state-idle = Listo
ui-state-waiting = Esperando antes de tomar la imagen
ui-state-capturing = Tomando la imagen
# Mientras una cámara está encendida, en la ventana y en el icono de la bandeja.
ui-camera-on = La cámara { $name } está encendida
ui-first-of = Este es el primero de { $count } archivos.
ui-nothing-dropped = Eso no es ni una imagen ni un archivo.
ui-web-address = Eso es una dirección de Internet, que Regard no abre.
ui-nothing-to-paste = No hay imagen, archivo de imagen ni texto que pegar.
ui-state-describing = Describiendo
ui-state-loading = Cargando el modelo
ui-no-other-window = No hay otra ventana que describir.
ui-picture-choose = Abrir una imagen
ui-picture-filter = Imágenes
ui-all-files = Todos los archivos

## Menús

ui-menu-regard = Re&gard
ui-menu-describe = Des&cribir
ui-menu-speech = V&oz
ui-menu-help = A&yuda
ui-menu-quit = &Salir
ui-menu-close = &Cerrar la ventana
ui-menu-show = &Mostrar la ventana
ui-menu-screen-tray = Describir la p&antalla
ui-menu-window = La &ventana de delante
ui-menu-screen = &Toda la pantalla
ui-menu-read = &Leer todo el texto de la ventana
ui-menu-locate = &Qué hay y dónde, en la ventana
ui-menu-explore = &Explorar la última imagen
ui-menu-find = &Buscar algo en la ventana…
ui-menu-ask = &Hacer una pregunta sobre la ventana…
ui-menu-focus = El objeto con el &foco
ui-menu-camera = Lo que ve la &cámara
ui-menu-clipboard = Lo cop&iado
ui-menu-open = &Abrir una imagen…
ui-menu-repeat = &Repetir o seguir
ui-menu-next = Frase &siguiente
ui-menu-previous = Frase a&nterior
ui-menu-more = &Más sobre la última imagen
ui-menu-copy = &Copiar la última descripción
ui-menu-mute = Desactivar o activar la v&oz
ui-menu-faster = Más rá&pido
ui-menu-slower = Más &despacio
ui-menu-verbosity = Cam&biar cuánto se dice
ui-menu-stop = Parar &todo
ui-menu-status = ¿&Qué está haciendo Regard?
ui-menu-keys = &Teclas

## La ventana de las teclas

ui-keys-title = Teclas de Regard
ui-keys-name = Teclas
ui-close = &Cerrar

## Las preguntas de una línea

ui-ask-title = Pregunta sobre la imagen
ui-ask-label = ¿&Qué quiere saber? La imagen ya está tomada.
ui-ask-button = &Preguntar
ui-ask-stay = Preguntar y s&eguir aquí (Ctrl+Intro)
ui-find-title = Buscar algo en la imagen
ui-find-label = ¿&Qué busca? La imagen ya está tomada.
ui-find-button = &Buscar
ui-find-stay = Buscar y s&eguir aquí (Ctrl+Intro)
ui-asked-before = Lo preguntado y respondido
ui-ask-spoken = Escriba su pregunta y pulse Intro.
ui-find-spoken = Escriba lo que busca y pulse Intro.
ui-cancel = &Cancelar

## Lo que la aplicación dice por sí misma

ui-ready-first = Regard está listo. { $leader }, luego D, describe la ventana de delante. { $leader }, luego H, dice todas las teclas.
ui-ready = Regard está listo.
ui-ready-no-keys = Regard está listo. Las teclas están desactivadas.
ui-keeps-running = Regard sigue en marcha. { $leader }, luego H, para la ayuda.
ui-keeps-running-no-keys = Regard sigue en marcha. Inícielo de nuevo para ver su ventana.
ui-tray-state = Regard: { $state }
