# A window as a window: what it is, its parts, its tables, its charts.

## What a window is. The names stand behind the title ("Window letter.txt, editor") and before the text.

window-kind =
    { $kind ->
        [dialog] dialogue
        [web-page] web page
        [editor] editor
        [document] document
        [spreadsheet] spreadsheet
        [presentation] presentation
        [terminal] terminal
        [mail] mail program
        [file-manager] file manager
        [picture-viewer] picture viewer
        [video] video player
        [settings] settings
       *[other] window
    }
# "Window letter.txt, editor"
window-named = { $what }, { $kind }
# The first text of a window: "Dialogue: Save the changes?"
window-text = { $kind }: { $text }

## Its parts. $items is a list of what is written there.

window-buttons = Buttons: { $items }.
window-buttons-clause = buttons: { $items }
# What a dialogue asks or says, within a sentence.
window-says = “{ $text }”
window-bar =
    { $bar ->
        [title-bar] Title bar: { $items }.
        [menu-bar] Menu bar: { $items }.
        [tool-bar] Tool bar: { $items }.
        [address-bar] Address: { $items }.
        [tab-bar] Tabs: { $items }.
        [side-bar] Side bar: { $items }.
       *[status-bar] Status bar: { $items }.
    }
# Only the first ones are named.
window-items-more =
    { $count ->
        [one] { $items } and one more
       *[other] { $items } and { number } more
    }

## Tables, row by row

table-first = Table: { $row }
# A cell with the heading of its column: "Price $4.50"
table-cell = { $heading } { $text }
# A row with what its first cell calls it: "Lavender: Height 40 cm, Price $4.50"
table-row = { $name }: { $cells }
