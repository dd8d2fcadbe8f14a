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
