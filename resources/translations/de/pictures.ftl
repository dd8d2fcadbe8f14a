# Jedes Bild auf einem Bildschirm oder einer Seite: „regard locate --pictures“, und die Taste G.

pictures-count =
    { $count ->
        [0] Keine Bilder gefunden.
        [one] Ein Bild.
       *[other] { number } Bilder.
    }
# $kind ist, wie das Programm es nennt; $place ein Ort aus narration.ftl („rechts“).
picture-kind =
    { $kind ->
        [video] Video
        [canvas] Zeichnung
       *[image] Bild
    }
picture-number = { picture-kind } { $number } von { $count }, { $place }
picture-alone = { picture-kind } { $place }
# Das einzige, und kaum etwas darum herum.
picture-whole = { picture-kind }
# $parts ist eine Liste: was darauf ist, seine Farben, sein Text, sein Name
picture-says = { $picture }: { $parts }.
picture-unknown = nichts Bekanntes
picture-text = Text „{ $words }“
# Was die Seite als Alternativtext des Bildes angibt.
picture-name = Alternativtext „{ $name }“
# Die eigenen Worte eines Modells, nachdem das Bild genannt wurde.
picture-caption = Bild { $number }: { $caption }
