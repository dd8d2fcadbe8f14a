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

## Charts. $kind is one of the names of chart-kind; values are read off a drawing, so they are "about".

chart-kind =
    { $kind ->
        [bar] Bar chart
        [line] Line chart
        [pie] Pie chart
       *[scatter] Scatter chart
    }
chart-titled = { $kind } “{ $title }”
# $parts is a list of what follows: "six bars from Jan to Jun", "the series North and South"
chart-head = { $chart }, { $parts }.
chart-head-only = { $chart }.
chart-range = from { $first } to { $last }
chart-points =
    { $count ->
        [one] one point
       *[other] { number } points
    }
chart-extremes =
    { $kind ->
        [same] All about { $most }.
       *[other] Highest: { $high }, about { $most }; lowest: { $low }, about { $least }.
    }
chart-extremes-of =
    { $kind ->
        [same] { $series }: all about { $most }.
       *[other] { $series }: highest { $high }, about { $most }; lowest { $low }, about { $least }.
    }
chart-values = { $values }.
chart-values-of = { $series }: { $values }.
chart-value = { $label } about { $value }
chart-share = { $label } about { $percent } percent
chart-share-unnamed = a slice without a name about { $percent } percent
chart-shares = { $shares }.
chart-spread = The points go from about { $least } to about { $most }.
chart-rising = The further right, the higher they are.
chart-falling = The further right, the lower they are.
chart-along = Along the horizontal axis: { $title }.
chart-upwards = Along the vertical axis: { $title }.
chart-unread = Its values could not be read.
