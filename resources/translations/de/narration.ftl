# Was über ein Bild gesagt wird. Kurz, denn es wird hundertmal am Tag gehört; das nützlichste Wort so früh wie möglich.
# Die Variablen: $count eine Zahl, $things oder $thing eine Wendung, die zählt („zwei Tassen“), $place ein Ort von unten.

## Zahlen, Listen, Satzenden

# Zahlen bis zwölf als Wörter.
number =
    { $count ->
        [0] null
        [1] eins
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
        [12] zwölf
       *[other] { $count }
    }
list-next = { $list }, { $item }
list-last = { $list } und { $item }
clause-next = { $list }; { $item }
sentence = { $text }.
# Was noch folgt: Die Stimme soll nicht absetzen wie nach einem Satz.
leading = { $text },

## Orte

place-top-left = oben links
place-top-centre = oben
place-top-right = oben rechts
place-middle-left = links
place-middle-centre = in der Mitte
place-middle-right = rechts
place-bottom-left = unten links
place-bottom-centre = unten
place-bottom-right = unten rechts
place-filling = fast bildfüllend
# Wo die Dinge einer Reihe oder Gruppe zusammen sind.
place-row-top = oben entlang
place-row-middle = quer durch die Mitte
place-row-bottom = unten entlang
place-column-left = an der linken Seite
place-column-centre = senkrecht in der Mitte
place-column-right = an der rechten Seite
# Orte wie auf einem Zifferblatt, wo jemand sie so will; $hour ist 1 bis 12.
place-hour = auf { $hour } Uhr
# $detail ist eines von denen unten: „links, nah“
with-detail = { $phrase }, { $detail }
part-half = das halbe Bild füllend
part-third = ein Drittel des Bildes füllend
part-quarter = ein Viertel des Bildes füllend
distance-near = nah
distance-far = weit weg
distance-further = weiter weg
# $edges ist eine Liste von Rändern: „am linken Rand und am oberen Rand abgeschnitten“
cut-off = { $edges } abgeschnitten
edge-left = am linken Rand
edge-right = am rechten Rand
edge-top = am oberen Rand
edge-bottom = am unteren Rand
size-small = klein
size-medium = mittelgroß
size-large = groß

## Sofort, bevor etwas erkannt ist: Die Taste wurde gehört, und dies wird beschrieben. Nur gesprochen

announce-window = Fenster { $title }
announce-window-untitled = Fenster ohne Titel
announce-focus = Fenster { $title }
announce-focus-untitled = Objekt mit dem Fokus
announce-screen = Bildschirm
announce-monitor = Monitor
announce-region = Teil des Bildschirms
announce-file = { $title }
announce-clipboard = Zwischenablage, { $title }
announce-clipboard-untitled = Zwischenablage
announce-text = Text in der Zwischenablage
announce-webcam = Kamera { $title }
announce-video = Video { $title }
announce-other = Bild
# In einem Atem mit dem Element, das den Fokus hat: „Fenster Posteingang, Senden Schaltfläche“
announce-control = { $what }, { $control }

# Das Bild wurde für später bestellt: „--delay“. Das Fenster kann noch gewechselt werden.
delay =
    { $count ->
        [one] Das Bild wird in einer Sekunde aufgenommen.
       *[other] Das Bild wird in { number } Sekunden aufgenommen.
    }

## Der erste Satz: was dies ist, und wo die Tastatur ist

what-window = Fenster { $title }
what-window-untitled = Fenster ohne Titel
what-focus = Das Objekt mit dem Fokus im Fenster { $title }
what-focus-untitled = Das Objekt mit dem Fokus
what-screen = Der ganze Bildschirm
what-monitor = Ein Monitor
what-region = Ein Teil des Bildschirms
what-file = Bild { $title }
what-clipboard = Bild { $title } aus der Zwischenablage
what-clipboard-untitled = Das Bild in der Zwischenablage
what-text = Text in der Zwischenablage
what-webcam = Das Bild der Kamera { $title }
what-video = Ein Bild aus dem Video { $title }
what-other = Ein Bild
what-sized = { $what }, { $width } mal { $height } Pixel
opening-focus = { $what }; der Fokus ist auf { $control }.
focus-only = Der Fokus ist auf { $control }.
focus-clause = der Fokus ist auf { $control }
# Nur das Objekt mit dem Fokus war gefragt.
opening-object = Fokus auf { $control }, im Fenster { $title }.
opening-object-untitled = Fokus auf { $control }.

# Ein Bedienelement: $role ist „der Schaltfläche“ (roles.ftl, im Dativ); „Schaltfläche“, wo der Name zuerst kommt.
control-named = { $role } { $name }
# Wie Screenreader es sagen, nach dem Titel: „Fenster Posteingang, Senden Schaltfläche.“
control-name-first = { $name } { $role }
control-unnamed = { $role } ohne Namen
control-state = { $control }, { $state }
control-place = { $control }, { $place }
control-value = { $control }: { $value }

## Dinge

thing-at = { $thing } { $place }
# $one ist „einer“, „eine“ oder „eines“, wie das Ding es verlangt.
count-at =
    { $count ->
        [one] { $one } { $place }
       *[other] { number } { $place }
    }
# „Zwei Personen: eine links, eine in der Mitte“
things-at = { $things }: { $places }
things-spread = { $things }, über das ganze Bild verteilt
# Wie mehrere derselben Art zueinander liegen: „vier Personen in einer Reihe“
arranged-row = { $things } in einer Reihe
arranged-grid = { $things } in { $rows } Reihen zu je { $columns }
arranged-column = { $things } untereinander
arranged-close = { $things } dicht beieinander
arranged-crowd =
    { $count ->
       *[other] eine Menge von mindestens { number } Personen
    }

# Wie Dinge zueinander liegen. $thing ist eine Wendung, die zählt („eine Tasse und zwei Löffel“); $other ein bekanntes
# Ding, so wie das Attribut .case es verlangt: .case ist kein Wort, sondern der Name eines Attributs der Namen in
# labels.ftl, hier dative („dem Tisch“) oder inside („im Auto“).
relation-on = { $thing } auf { $other }
    .case = dative
relation-under = { $thing } unter { $other }
    .case = dative
relation-inside = { $thing } { $other }
    .case = inside
relation-in-front-of = { $thing } vor { $other }
    .case = dative
relation-behind = { $thing } hinter { $other }
    .case = dative
relation-left-of = { $thing } links neben { $other }
    .case = dative
relation-right-of = { $thing } rechts neben { $other }
    .case = dative
relation-above = { $thing } über { $other }
    .case = dative
relation-below = { $thing } unter { $other }
    .case = dative
between-things = { $thing } zwischen { $other } und { $second }
    .case = dative

things-maybe = vielleicht { $things }
things-maybe-also = vielleicht auch { $things }
things-more = { $list } und { $count ->
        [one] noch etwas
       *[other] { number } weitere Dinge
    }
rest-things =
    { $count ->
        [one] Noch eine Art von Dingen, Pfeil nach oben nennt sie.
       *[other] { number } weitere Arten von Dingen, Pfeil nach oben nennt sie.
    }

## Text

# Zwei Einträge einer Zeile einer Tabelle oder Symbolleiste.
row-next = { $row }, { $item }
# Zwei Zeilen eines Satzes.
line-next = { $text } { $line }
# Wörter aus gedrucktem Text, durch Kommas getrennt. Eine Zeile, die mit einem der ersten endet, ist kein Satzende. Ein
# Trennstrich am Ende einer Zeile bleibt hinter einem der zweiten stehen („Nicht-Raucher“) und gehört vor einem der
# dritten zu keinem getrennten Wort („Zwei- und Dreizimmerwohnungen“).
words-going-on = der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, von, zu, zum, zur, in, im, an, am, auf, für, mit, bei, aus, Ihr, Ihre, unser, unsere, dass, the, a, an, of, to, and
words-before-hyphen = nicht, ex, vize, e, US, EU, non, co, anti
words-behind-hyphen = und, oder, bis, bzw.
text-first = Text: { $text }
text-first-unsure = Text, vielleicht falsch gelesen: { $text }
text-unsure = Vielleicht falsch gelesen: { $text }
lines-of-text =
    { $count ->
        [0] kein Text
        [one] eine Zeile Text
       *[other] { number } Zeilen Text
    }
rest-lines =
    { $count ->
        [one] Noch eine Zeile, R liest sie vor.
       *[other] Noch { number } Zeilen, R liest sie vor.
    }
no-text = Kein Text.
# Zeilen, die gefunden wurden, deren Buchstaben aber nicht bekannt sind.
unread-lines =
    { $count ->
        [one] Eine Zeile Text war nicht zu lesen: Ihre Schrift ist unbekannt, oder sie ist nicht deutlich genug.
       *[other] { number } Zeilen Text waren nicht zu lesen: Ihre Schrift ist unbekannt, oder sie sind nicht deutlich genug.
    }
that-is-all = Das ist alles.

## Nichts, oder eine einzige Farbe

# $source ist „file“ bei einem Bild, das nicht von diesem Bildschirm ist.
blank-black =
    { $source ->
        [file] Das Bild ist völlig schwarz; es ist nichts darauf.
       *[other] Das Bild ist völlig schwarz; der Bildschirm ist vielleicht aus, gesperrt oder durch einen Bildschirmvorhang verdeckt.
    }
blank-white = Das Bild ist völlig weiß; es ist nichts darauf.
blank-plain = Das Bild hat nur eine Farbe; es ist nichts darauf.
nothing-all = In diesem Bild wurde nichts erkannt: keine bekannten Dinge und kein Text.
nothing-objects = In diesem Bild wurde nichts erkannt: keine bekannten Dinge.
nothing-text = In diesem Bild wurde nichts erkannt: kein Text.
nothing-clause = nichts erkannt

# Vorweg gesagt, wenn jemand das kleine Modell ausprobiert, das beiliegt.
toy-model = Dies ist das Spielzeugmodell: Es kennt nur farbige Formen.

## Was man über ein Bild wissen sollte (Hinweise zu einer Aufnahme)

note-no-focus = Das Objekt mit dem Fokus ist nicht bekannt; dies ist das ganze Fenster.
note-files = Es wurden mehrere Dateien kopiert; dies ist die erste.
note-shortened = Der Text ist sehr lang; dies ist sein Anfang.
note-reduced = Das Bild ist sehr groß und wurde verkleinert.
# $page und $pages: welches Einzelbild oder welche Seite es ist, und wie viele es gibt
note-animated =
    { $page ->
        [1] Das Bild ist bewegt; dies ist sein erstes Einzelbild.
       *[other] Das Bild ist bewegt; dies ist Einzelbild { $page } von { $pages }.
    }
note-pages = Seite { $page } von { $pages }.

## Suchen

# Wörter vor dem gesuchten Ding, die bei der Suche wegfallen; durch Kommas getrennt.
find-articles = der, die, das, den, dem, ein, eine, einen, einem, einer, mein, meine, meinen, meiner, meinem, unser, unsere, unseren
# „Tasse: in der Mitte, klein.“ „Zwei Tassen: links, klein; in der Mitte, groß.“
find-hit = { $thing }: { $places }.
find-hit-maybe = Vielleicht { $thing }: { $places }.
find-place = { $place }, { $size }
find-text = Text { $place }: { $text }
find-more-text =
    { $count ->
        [one] Noch eine weitere Textzeile damit.
       *[other] Noch { number } weitere Textzeilen damit.
    }
find-none = „{ $thing }“ wurde nicht gefunden.
find-none-text = „{ $thing }“ wurde nicht gefunden, weder als Ding noch im Text.
find-unknown = „{ $thing }“ gehört nicht zu den { $kinds } Arten von Dingen, die ohne Modell zu finden sind.
find-unknown-text = „{ $thing }“ steht nicht im Text und gehört nicht zu den { $kinds } Arten von Dingen, die ohne Modell zu finden sind.
find-instead = Zu sehen ist: { $things }.

## Wo ist was

locate-line = { $place }: „{ $words }“.
locate-lines = { $place }: { lines-of-text }, am Anfang „{ $words }“.

## Fragen

ask-nothing = Es kam keine Antwort.

## Was ein Modell sagt, und was daraus gemacht wird

# $things ist eine Liste von Dingen, die das Modell vorher nannte: „der Hund und die Katze“. Sie wurden im Bild gesucht.
not-found-again = Nicht wiedergefunden: { $things }.
# Das Ding namens $name, vorher genannt. Jedes bekannte hat ein eigenes .the.
label-the = { $name }
# Gesagt vor dem, was das Modell liest, nachdem die Texterkennung gelesen hat.
read-model = Das Modell liest:
