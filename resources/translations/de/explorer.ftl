# Der Erkunder: Schritt für Schritt durch die Dinge eines Bildes, mit Tasten. Bei jeder Taste gehört: kurz, der Name zuerst.

## Ein Ding. $name ein Name („Tasse“) oder ein Text, $place wie in „rechts“, $size wie in „klein“ oder „groß“

explorer-object = { $name }, { $place }.
explorer-object-maybe = Vielleicht { $name }, { $place }.
explorer-object-sized = { $name }, { $place }, { $size }.
explorer-object-maybe-sized = Vielleicht { $name }, { $place }, { $size }.
explorer-code = { $name }, { $place }.
explorer-text = { $name }, Text, { $place }.
# Wo es nichts als Text gibt.
explorer-text-only = { $name }, { $place }.
# In einem Teil eines Fensters, der nicht sein Inhalt ist.
explorer-text-part =
    { $part ->
        [title-bar] { $name }, Titelleiste, { $place }.
        [menu-bar] { $name }, Menüleiste, { $place }.
        [tool-bar] { $name }, Symbolleiste, { $place }.
        [address-bar] { $name }, Adressleiste, { $place }.
        [tab-bar] { $name }, Reiter, { $place }.
        [side-bar] { $name }, Seitenleiste, { $place }.
        [status-bar] { $name }, Statusleiste, { $place }.
        [buttons] { $name }, Schaltfläche, { $place }.
       *[chart] { $name }, im Diagramm, { $place }.
    }
# $name ist der Anfang eines Textes von mehreren Zeilen.
explorer-text-long = { $name }, { $count } Zeilen, { $place }.
# $name: „Balkendiagramm „Verkäufe““
explorer-chart = { $name }, { $place }.
# Mit Buchstaben wird eine Tabelle unter diesem Namen gefunden.
explorer-table-name = Tabelle
explorer-table =
    { $columns ->
        [one] { $name } mit { $rows ->
            [one] einer Zeile
           *[other] { $rows } Zeilen
        }, { $place }.
       *[other] { $name } mit { $rows ->
            [one] einer Zeile
           *[other] { $rows } Zeilen
        } und { $columns } Spalten, { $place }.
    }
# Ein Ding, dessen Name nicht bekannt ist.
explorer-unnamed = Ding
# $thing ist einer der Sätze oben.
explorer-numbered = { $thing } { $number } von { $count }.

## Anfang und Ende

# $things: „zwei Dinge und neun Textstücke“.
explorer-opening = { $title } wird erkundet: { $things }.
explorer-opening-untitled = Erkunden: { $things }.
# $key ist die Taste für die Hilfe; „question“ das Fragezeichen.
explorer-help-hint =
    { $key ->
        [question] Hilfe: Fragezeichen.
       *[other] Hilfe: { $key }.
    }
explorer-count-object =
    { $count ->
        [one] ein Ding
       *[other] { number } Dinge
    }
explorer-count-chart =
    { $count ->
        [one] ein Diagramm
       *[other] { number } Diagramme
    }
explorer-count-table =
    { $count ->
        [one] eine Tabelle
       *[other] { number } Tabellen
    }
explorer-count-code =
    { $count ->
        [one] ein Code
       *[other] { number } Codes
    }
explorer-count-text =
    { $count ->
        [one] ein Textstück
       *[other] { number } Textstücke
    }
# Das Bild enthält mehr, als sich durchgehen lässt; das Unwichtigste fällt weg.
explorer-count-more =
    { $count ->
        [one] { $things }, eines fällt weg
       *[other] { $things }, { $count } weitere fallen weg
    }
explorer-nothing = Es gibt nichts zu erkunden: In diesem Bild wurde nichts erkannt.
explorer-nothing-blank = Es gibt nichts zu erkunden: Das Bild hat nur eine Farbe.
explorer-nothing-yet = Es gibt noch nichts zu erkunden: Das Bild wird noch beschrieben.
# Seit dem Start wurde nichts beschrieben. $leader ist ein Tastenkürzel.
explorer-no-picture = Es gibt noch nichts zu erkunden. { $leader }, dann D, beschreibt das vordere Fenster; danach erkundet { $leader }, dann X, das Bild.
explorer-left = Erkunden beendet.
explorer-left-idle = Erkunden beendet, weil einige Minuten keine Taste gedrückt wurde.
explorer-left-taken = Erkunden beendet, weil ein anderes Programm die Escape-Taste festhält.
explorer-left-window = Erkunden beendet, weil ein anderes Fenster nach vorn kam.
# Hier lassen sich anderen Programmen keine Tasten nehmen: Die Liste im Fenster von Regard wird benutzt.
explorer-in-window = Das Bild wird im Fenster von Regard erkundet.
explorer-help = Pfeiltasten gehen zum nächsten Ding in dieser Richtung. Tab und Umschalt Tab gehen nach Wichtigkeit, Pos1 und Ende zum ersten und letzten. Ein Buchstabe geht zum nächsten Ding dieses Namens, eine Zahl zum Ding mit dieser Nummer. Die Leertaste wiederholt, die Eingabetaste beschreibt einen Teil noch einmal, näher. F2 zählt, F5 nimmt das neueste Bild. Escape beendet.
# In „regard explore“, wo Befehle Wörter sind, eines je Zeile. Die Wörter selbst werden nicht übersetzt.
explorer-help-words = Schreiben Sie ein Wort je Zeile: left, right, up, down, next, previous, first, last, repeat, count, look, leave, einen Buchstaben oder eine Zahl.
explorer-unknown-word = „{ $word }“ ist kein Befehl, „help“ nennt sie.
# Das erkundete Bild ist nicht mehr das neueste.
explorer-outdated = Es gibt ein neueres Bild, F5 erkundet es.
explorer-newest = Dies ist das neueste Bild.
# Das Bild wurde einige Zeit vor dem Erkunden aufgenommen.
explorer-minutes-old =
    { $count ->
        [one] Das Bild ist eine Minute alt.
       *[other] Das Bild ist { number } Minuten alt.
    }

## Ränder, und was nicht da ist

explorer-edge-left = Weiter links ist nichts.
explorer-edge-right = Weiter rechts ist nichts.
explorer-edge-up = Weiter oben ist nichts.
explorer-edge-down = Weiter unten ist nichts.
explorer-end-next = Das war das letzte Ding.
explorer-end-previous = Das war das erste Ding.
explorer-no-letter = Nichts beginnt mit { $letter }.
explorer-no-number =
    { $count ->
        [one] Es gibt keine Nummer { $number }, nur ein Ding.
       *[other] Es gibt keine Nummer { $number }, nur { $count } Dinge.
    }

## Eingabetaste: Ein Teil wird noch einmal beschrieben

# $name: „Tasse“, oder der Anfang eines Textes.
explorer-closer = Näher: { $name }.
explorer-no-frame = Das Bild ist nicht mehr gespeichert und lässt sich nicht noch einmal ansehen.
