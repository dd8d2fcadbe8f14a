# Was sich zwischen zwei Bildern geändert hat: „regard compare A B“, und die Taste N für „Was ist neu in diesem Fenster“.
# $thing ist eine Wendung, die zählt („eine Tasse“) oder nennt („die Tasse“), $place und dergleichen ein Ort („links“).

## Wie viel. Der große Anfangsbuchstabe und der Punkt kommen von anderswo; es kann hinter „Seit ...:“ stehen.

compare-count =
    { $count ->
        [one] eine Änderung
       *[other] { number } Änderungen
    }
compare-same = nichts hat sich geändert, kein einziges Pixel
compare-none = keine Änderung zu sehen
# Nur was tickt.
compare-minor = nichts hat sich geändert außer einer Uhr
compare-since = seit { $ago }: { $text }
compare-seconds =
    { $count ->
        [one] einer Sekunde
       *[other] { number } Sekunden
    }
compare-minutes =
    { $count ->
        [one] einer Minute
       *[other] { number } Minuten
    }
compare-hours =
    { $count ->
        [one] einer Stunde
       *[other] { number } Stunden
    }
# Zwei Sätze: wie viel sich geändert hat, und das Wichtigste davon.
compare-brief = { $lead } { $first }
compare-more =
    { $count ->
        [one] Noch eine Änderung, Pfeil nach oben nennt sie.
       *[other] { number } weitere Änderungen, Pfeil nach oben nennt sie.
    }

## Zwei Bilder, die nichts gemeinsam haben

compare-other = dies sind zwei verschiedene Bilder
compare-other-view = fast alles hat sich geändert
compare-first = Erstes Bild: { $what }.
compare-second = Zweites Bild: { $what }.
compare-later = Jetzt: { $what }.
compare-blank =
    { $color ->
        [black] völlig schwarz
        [white] völlig weiß
       *[plain] nur eine Farbe
    }
compare-blanks =
    { $new ->
        [black] das Bild ist völlig schwarz geworden
        [white] das Bild ist völlig weiß geworden
       *[plain] das Bild hat jetzt eine andere einzige Farbe
    }
compare-text = Text „{ $text }“

## Die Änderungen

compare-appeared = Neu: { $thing } { $place }.
compare-appeared-maybe = Vielleicht neu: { $thing } { $place }.
# $count ist die Anzahl der Dinge
compare-gone = Nicht mehr da: { $thing } { $place }.
compare-gone-maybe = Vielleicht nicht mehr da: { $thing } { $place }.
compare-moved = Bewegt: { $thing }, vorher { $old }, jetzt { $new }.
compare-moved-little =
    { $way ->
        [left] Nach links bewegt: { $thing }, noch immer { $place }.
        [right] Nach rechts bewegt: { $thing }, noch immer { $place }.
        [up] Nach oben bewegt: { $thing }, noch immer { $place }.
       *[down] Nach unten bewegt: { $thing }, noch immer { $place }.
    }
compare-brighter = Das Bild ist heller.
compare-darker = Das Bild ist dunkler.
compare-resized = Die Größe ist jetzt { $width } mal { $height }; sie war { $old_width } mal { $old_height }.
# Ein Fenster über dem Fenster: ein Dialogfeld, ein Menü, eine Meldung. $text ist „none“, wo kein Text darin ist.
compare-panel-appeared =
    { $text ->
        [none] Ein Dialogfeld oder Menü ging auf, { $place }.
       *[other] Ein Dialogfeld oder Menü ging auf, { $place }: „{ $text }“.
    }
compare-panel-gone =
    { $text ->
        [none] Das Dialogfeld oder Menü { $place } ist weg.
       *[other] Das Dialogfeld oder Menü { $place } ist weg: „{ $text }“.
    }
# $amount: little, third, half, much oder page, von dem, was zu sehen ist
compare-scrolled =
    { $way ->
        [down] Nach unten gerollt, { compare-by }.
        [up] Nach oben gerollt, { compare-by }.
        [left] Nach links gerollt, { compare-by }.
       *[right] Nach rechts gerollt, { compare-by }.
    }
compare-by =
    { $amount ->
        [little] ein wenig
        [third] um etwa ein Drittel
        [half] um etwa die Hälfte
        [much] um das meiste, was zu sehen war
       *[page] um alles, was zu sehen war
    }
compare-revealed = Jetzt zu sehen: „{ $text }“.
compare-text-changed = „{ $old }“ ist jetzt „{ $new }“.
compare-text-appeared = Neuer Text { $place }: „{ $text }“.
compare-text-gone = Text nicht mehr da { $place }: „{ $text }“.
compare-quoted = „{ $text }“
# $texts ist eine Liste von Texten in Anführungszeichen: Schaltflächen, Zeilen einer Liste
compare-restyled =
    { $count ->
        [one] { $texts } sieht anders aus.
       *[other] { $texts } sehen anders aus.
    }
compare-restyled-many =
    { $count ->
        [one] Eine Zeile Text sieht anders aus.
       *[other] { number } Zeilen Text sehen anders aus.
    }
compare-changed = Etwas hat sich geändert, { $place }.
compare-changed-beside = Bei „{ $text }“ hat sich etwas geändert.
# Namen von Bedienelementen; „none“, wo eines keinen Namen hat
compare-focus =
    { $new ->
        [none] Der Fokus ist auf einem anderen Bedienelement.
       *[other] { $old ->
            [none] Der Fokus ist jetzt auf „{ $new }“.
           *[other] Der Fokus ging von „{ $old }“ zu „{ $new }“.
        }
    }
