# Una ventana como ventana: qué es, sus partes, sus tablas, sus gráficos.

## Qué es una ventana. Los nombres van tras el título («Ventana carta.txt, editor») y ante el texto.

window-kind =
    { $kind ->
        [dialog] cuadro de diálogo
        [web-page] página web
        [editor] editor
        [document] documento
        [spreadsheet] hoja de cálculo
        [presentation] presentación
        [terminal] terminal
        [mail] programa de correo
        [file-manager] gestor de archivos
        [picture-viewer] visor de imágenes
        [video] reproductor de vídeo
        [settings] ajustes
       *[other] ventana
    }
# «Ventana carta.txt, editor»
window-named = { $what }, { $kind }
# El primer texto de una ventana: «Cuadro de diálogo: ¿Guardar los cambios?»
window-text = { $kind }: { $text }

## Sus partes. $items es una lista de lo que hay escrito ahí.

window-buttons = Botones: { $items }.
window-buttons-clause = botones: { $items }
# Lo que un cuadro de diálogo pregunta o dice, dentro de una frase.
window-says = «{ $text }»
window-bar =
    { $bar ->
        [title-bar] Barra de título: { $items }.
        [menu-bar] Barra de menús: { $items }.
        [tool-bar] Barra de herramientas: { $items }.
        [address-bar] Dirección: { $items }.
        [tab-bar] Pestañas: { $items }.
        [side-bar] Barra lateral: { $items }.
       *[status-bar] Barra de estado: { $items }.
    }
# Solo se nombran los primeros.
window-items-more =
    { $count ->
        [one] { $items } y uno más
       *[other] { $items } y { number } más
    }

## Tablas, fila por fila

table-first = Tabla: { $row }
# Una celda con el título de su columna: «Precio 4,50 €»
table-cell = { $heading } { $text }
# Una fila con el nombre que le da su primera celda: «Lavanda: Altura 40 cm, Precio 4,50 €»
table-row = { $name }: { $cells }

## Gráficos. $kind es uno de los nombres de chart-kind; los valores se leen de un dibujo, por eso «alrededor de».

chart-kind =
    { $kind ->
        [bar] Gráfico de barras
        [line] Gráfico de líneas
        [pie] Gráfico circular
       *[scatter] Gráfico de dispersión
    }
chart-titled = { $kind } «{ $title }»
# $parts es una lista de lo que sigue: «seis barras de ene a jun»
chart-head = { $chart }, { $parts }.
chart-head-only = { $chart }.
chart-range = de «{ $first }» a «{ $last }»
chart-points =
    { $count ->
        [one] un punto
       *[other] { number } puntos
    }
chart-extremes =
    { $kind ->
        [same] Todos alrededor de { $most }.
       *[other] El más alto: { $high }, alrededor de { $most }; el más bajo: { $low }, alrededor de { $least }.
    }
chart-extremes-of =
    { $kind ->
        [same] { $series }: todos alrededor de { $most }.
       *[other] { $series }: el más alto { $high }, alrededor de { $most }; el más bajo { $low }, alrededor de { $least }.
    }
chart-values = { $values }.
chart-values-of = { $series }: { $values }.
chart-value = { $label } alrededor de { $value }
chart-share = { $label } alrededor de { $percent } por ciento
chart-share-unnamed = un sector sin nombre alrededor de { $percent } por ciento
chart-shares = { $shares }.
chart-spread = Los puntos van desde alrededor de { $least } hasta alrededor de { $most }.
chart-rising = Cuanto más a la derecha, más altos están.
chart-falling = Cuanto más a la derecha, más bajos están.
chart-along = En el eje horizontal: { $title }.
chart-upwards = En el eje vertical: { $title }.
chart-unread = No se pudieron leer sus valores.
