# Lo que dice la propia aplicación: respuestas a teclas que no toman imagen.

session-nothing-yet = Aún no se ha descrito nada.
session-copied = Copiado.
session-last-sentence = Esa era la última frase.
session-muted = Voz desactivada.
session-unmuted = Voz activada.
session-rate = Velocidad { $rate }.
session-verbosity =
    { $level ->
        [brief] Breve: una frase.
        [detailed] Detallado: todo.
       *[normal] Normal: unas tres frases.
    }
# Se dice una vez, cuando la carga dura más de un segundo.
session-loading = Cargando el modelo.
# Se dice en los silencios de una carga larga, a los 10, 20, 40 ... segundos.
session-loading-share = Sigue cargándose el modelo, { $percent } por ciento.
session-loading-time = Sigue cargándose el modelo, desde hace { $seconds } segundos.
session-status-idle = Regard está listo. { $leader }, luego D, describe la ventana de delante.
# Se pulsaron teclas en otro programa, y el resto de una descripción espera.
session-status-holding = Hay más que oír: pulse { $leader }, luego Espacio.
session-status-capturing = Tomando la imagen, desde hace { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
session-status-waiting = La imagen se tomará pronto; Escape lo detiene. Esperando desde hace { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
session-status-loading = Cargando el modelo, desde hace { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
session-status-describing = Describiendo { $title }, desde hace { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
session-status-describing-untitled = Describiendo, desde hace { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    }.
session-help = Pulse { $leader }, luego una tecla. Escape calla la voz en cualquier momento.
session-help-key = { $key }: { $action }.

## Nombres de teclas, cuando el nombre de la tecla no es una palabra que se diga

key-Space = Espacio
key-Left = Flecha izquierda
key-Right = Flecha derecha
key-Up = Flecha arriba
key-Plus = Más
key-Minus = Menos
key-Escape = Escape

## Lo que hace cada acción, tras el nombre de su tecla

action-window = describir la ventana de delante
action-screen = describir toda la pantalla
action-focus = describir el objeto con el foco
action-camera = describir lo que ve la cámara
action-clipboard = describir o leer lo copiado
action-read = leer todo el texto de la ventana
action-locate = decir qué hay y dónde
action-pictures = describir cada imagen de la ventana
action-compare = decir qué hay de nuevo en la ventana desde que se describió
action-find = buscar algo por su nombre
action-ask = hacer una pregunta sobre la ventana
action-identify = identificar los códigos, los colores y la luz de la ventana
action-identify-camera = identificar los códigos, los colores y la luz que ve la cámara
action-explore = explorar la última imagen con las flechas
action-verbosity = cambiar cuánto se dice
action-repeat = repetir o seguir
action-next = frase siguiente
action-previous = frase anterior
action-more = más sobre la última imagen
action-copy = copiar la última descripción
action-status = decir qué está haciendo Regard
action-mute = desactivar o activar la voz
action-help = esta lista de teclas
action-faster = hablar más rápido
action-slower = hablar más despacio
action-stop = parar
action-show = mostrar la ventana de Regard
action-quit = salir de Regard
