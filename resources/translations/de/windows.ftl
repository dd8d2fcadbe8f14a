# Ein Fenster als Fenster: was es ist, seine Teile, seine Tabellen, seine Diagramme.

## Was ein Fenster ist. Die Namen stehen hinter dem Titel („Fenster brief.txt, Editor“) und vor dem Text.

window-kind =
    { $kind ->
        [dialog] Dialogfeld
        [web-page] Webseite
        [editor] Editor
        [document] Dokument
        [spreadsheet] Tabellenblatt
        [presentation] Präsentation
        [terminal] Terminal
        [mail] Mailprogramm
        [file-manager] Dateiverwaltung
        [picture-viewer] Bildbetrachter
        [video] Videospieler
        [settings] Einstellungen
       *[other] Fenster
    }
# „Fenster brief.txt, Editor“
window-named = { $what }, { $kind }
# Der erste Text eines Fensters: „Dialogfeld: Änderungen speichern?“
window-text = { $kind }: { $text }

## Seine Teile. $items ist eine Liste dessen, was dort steht.

window-buttons = Schaltflächen: { $items }.
window-buttons-clause = Schaltflächen: { $items }
# Was ein Dialogfeld fragt oder sagt, innerhalb eines Satzes.
window-says = „{ $text }“
window-bar =
    { $bar ->
        [title-bar] Titelleiste: { $items }.
        [menu-bar] Menüleiste: { $items }.
        [tool-bar] Symbolleiste: { $items }.
        [address-bar] Adresse: { $items }.
        [tab-bar] Reiter: { $items }.
        [side-bar] Seitenleiste: { $items }.
       *[status-bar] Statusleiste: { $items }.
    }
# Nur die ersten werden genannt.
window-items-more =
    { $count ->
        [one] { $items } und noch eines
       *[other] { $items } und { number } weitere
    }

## Tabellen, Zeile für Zeile

table-first = Tabelle: { $row }
# Eine Zelle mit der Überschrift ihrer Spalte: „Preis 4,50 €“
table-cell = { $heading } { $text }
# Eine Zeile mit dem, wie ihre erste Zelle sie nennt: „Lavendel: Höhe 40 cm, Preis 4,50 €“
table-row = { $name }: { $cells }

## Diagramme. $kind ist einer der Namen von chart-kind; Werte sind von einer Zeichnung abgelesen, deshalb „etwa“.

chart-kind =
    { $kind ->
        [bar] Balkendiagramm
        [line] Liniendiagramm
        [pie] Kreisdiagramm
       *[scatter] Punktdiagramm
    }
chart-titled = { $kind } „{ $title }“
# $parts ist eine Liste dessen, was folgt: „sechs Balken von Jan bis Jun“
chart-head = { $chart }, { $parts }.
chart-head-only = { $chart }.
chart-range = von { $first } bis { $last }
chart-points =
    { $count ->
        [one] ein Punkt
       *[other] { number } Punkte
    }
chart-extremes =
    { $kind ->
        [same] Alle etwa { $most }.
       *[other] Höchster Wert: { $high }, etwa { $most }; niedrigster: { $low }, etwa { $least }.
    }
chart-extremes-of =
    { $kind ->
        [same] { $series }: alle etwa { $most }.
       *[other] { $series }: höchster Wert { $high }, etwa { $most }; niedrigster { $low }, etwa { $least }.
    }
chart-values = { $values }.
chart-values-of = { $series }: { $values }.
chart-value = { $label } etwa { $value }
chart-share = { $label } etwa { $percent } Prozent
chart-share-unnamed = ein Stück ohne Namen etwa { $percent } Prozent
chart-shares = { $shares }.
chart-spread = Die Punkte gehen von etwa { $least } bis etwa { $most }.
chart-rising = Je weiter rechts, desto höher liegen sie.
chart-falling = Je weiter rechts, desto tiefer liegen sie.
chart-along = Waagerechte Achse: { $title }.
chart-upwards = Senkrechte Achse: { $title }.
chart-unread = Die Werte waren nicht abzulesen.
