# Codes, Farben und Licht. Kurz, denn es wird oft gehört; das nützlichste Wort so früh wie möglich.

## Codes. $place ist ein Ort aus narration.ftl („unten rechts“)

code-name =
    { $format ->
        [qr] QR-Code
        [micro-qr] Kleiner QR-Code
        [rmqr] Rechteckiger QR-Code
        [datamatrix] Data-Matrix-Code
        [aztec] Aztec-Code
        [pdf417] PDF417-Code
        [micro-pdf417] Kleiner PDF417-Code
        [maxicode] MaxiCode
       *[other] Strichcode
    }
# In einer Beschreibung: dass sie da sind. Pfeil nach oben (mehr) liest sie vor.
# $codes ist eine Liste: „ein QR-Code oben links und ein Strichcode unten“.
codes-there =
    { $count ->
        [one] { $codes }, Pfeil nach oben liest ihn vor.
       *[other] { $codes }, Pfeil nach oben liest sie vor.
    }
code-at =
    { $format ->
        [qr] ein QR-Code { $place }
        [micro-qr] ein kleiner QR-Code { $place }
        [rmqr] ein rechteckiger QR-Code { $place }
        [datamatrix] ein Data-Matrix-Code { $place }
        [aztec] ein Aztec-Code { $place }
        [pdf417] ein PDF417-Code { $place }
        [micro-pdf417] ein kleiner PDF417-Code { $place }
        [maxicode] ein MaxiCode { $place }
       *[other] ein Strichcode { $place }
    }
# $what ist eines von denen unten.
code-says = { code-name } { $place }: { $what }.
# Ein kurzer Text: kein Punkt am Ende, er würde für einen Teil davon gehalten.
code-says-text = { code-name } { $place }: { $text }
# $host ist, wer hinter einer Adresse steht: „example.com“.
code-link = Link zu { $host }
code-wifi = WLAN { $name }
code-wifi-unnamed = WLAN ohne Namen
code-contact = Kontakt { $name }
code-contact-unnamed = Kontakt
code-mail = E-Mail-Adresse
code-phone = Telefonnummer
code-message = Textnachricht
code-place = Ort auf der Karte
code-event = Termin { $name }
code-event-unnamed = Termin
code-payment = Überweisung an { $name }
code-payment-unnamed = Überweisung
# Für die Anmeldung in zwei Schritten. Das Geheimnis darin wird nicht gesagt.
code-password = Einrichtung von Einmalpasswörtern für { $name }, deren Geheimnis nicht vorgelesen wird
code-password-unnamed = Einrichtung von Einmalpasswörtern, deren Geheimnis nicht vorgelesen wird
code-book = Buchnummer { $number }, der Titel ist hier nicht bekannt
# Es wird keine Datenbank von Produkten gefragt.
code-product = Produktnummer { $number }, der Name des Produkts ist hier nicht bekannt
code-binary =
    { $size ->
        [1] ein Byte Daten, das kein Text ist
       *[other] { $size } Byte Daten, die kein Text sind
    }
code-empty = nichts darin
code-text = Text
code-hidden = Zeichen, die man nicht sieht, wurden weggelassen.
code-none =
    { $source ->
        [webcam] Kein Code gefunden. Halten Sie ihn flach und still, etwa zwei Handbreit vor die Kamera.
       *[other] Kein Code gefunden.
    }

# Von einer Adresse, einem Passwort und dergleichen: kein Punkt am Ende, er würde für einen Teil davon gehalten.
code-field-address = Adresse: { $value }
code-field-text = { $value }
code-field-password = Passwort: { $value }
code-field-open = Es braucht kein Passwort.
code-field-company = Firma: { $value }
code-field-phone = Telefon: { $value }
code-field-mail = E-Mail: { $value }
code-field-subject = Betreff: { $value }
code-field-latitude = Breite { $value }
code-field-longitude = Länge { $value }
code-field-begin = Beginn { $value }
code-field-end = Ende { $value }
code-field-place = Ort: { $value }
code-field-account = Konto: { $value }
code-field-amount = Betrag: { $value }
code-field-purpose = Zweck: { $value }
code-spelling = Pfeil nach oben buchstabiert das Passwort.
code-spelled = Buchstabiert: { $letters }
code-rest =
    { $count ->
        [one] Noch ein Zeichen, Pfeil nach oben liest es vor.
       *[other] Noch { $count } Zeichen, Pfeil nach oben liest sie vor.
    }

## Namen von Zeichen, nach ihrer Nummer

character-capital = groß { $letter }
character-0020 = Leerzeichen
character-0021 = Ausrufezeichen
character-0022 = Anführungszeichen
character-0023 = Raute
character-0024 = Dollar
character-0025 = Prozent
character-0026 = Und-Zeichen
character-0027 = Apostroph
character-0028 = Klammer auf
character-0029 = Klammer zu
character-002a = Stern
character-002b = Plus
character-002c = Komma
character-002d = Bindestrich
character-002e = Punkt
character-002f = Schrägstrich
character-003a = Doppelpunkt
character-003b = Semikolon
character-003c = kleiner als
character-003d = gleich
character-003e = größer als
character-003f = Fragezeichen
character-0040 = At-Zeichen
character-005b = eckige Klammer auf
character-005c = umgekehrter Schrägstrich
character-005d = eckige Klammer zu
character-005e = Zirkumflex
character-005f = Unterstrich
character-0060 = Gravis
character-007b = geschweifte Klammer auf
character-007c = senkrechter Strich
character-007d = geschweifte Klammer zu
character-007e = Tilde

## Farben

# $colours ist eine Liste der Anteile unten: „vor allem Dunkelblau, etwas Weiß, ein wenig Orange“.
colours-whole = { $colours }.
# Bei einem Kamerabild, vor das jemand das Ding hält.
colours-middle = In der Mitte des Bildes: { $colours }.
colours-one = nur { $colour }
colours-most = vor allem { $colour }
colours-much = viel { $colour }
colours-some = etwas { $colour }
colours-little = ein wenig { $colour }
colours-percent = { $percent } Prozent { $colour }
colours-light =
    { $level ->
        [glaring] Es ist zu hell, deshalb können Farben blasser wirken, als sie sind.
       *[other] Es ist wenig Licht, deshalb können Farben dunkler und grauer wirken, als sie sind.
    }
colours-tint =
    { $tint ->
        [warm] Das Licht wirkt gelblich, deshalb stimmen die Farben nur ungefähr.
       *[cold] Das Licht wirkt bläulich, deshalb stimmen die Farben nur ungefähr.
    }

colour-black = Schwarz
colour-white = Weiß
colour-grey =
    { $tone ->
        [dark] Dunkelgrau
        [light] Hellgrau
       *[plain] Grau
    }
colour-red =
    { $tone ->
        [dark] Dunkelrot
        [light] Hellrot
        [vivid] leuchtendes Rot
        [pale] blasses Rot
        [greyish] gräuliches Rot
        [dark-greyish] dunkles gräuliches Rot
       *[plain] Rot
    }
colour-orange =
    { $tone ->
        [dark] Dunkelorange
        [light] Hellorange
        [vivid] leuchtendes Orange
        [pale] blasses Orange
        [greyish] gräuliches Orange
        [dark-greyish] dunkles gräuliches Orange
       *[plain] Orange
    }
colour-yellow =
    { $tone ->
        [dark] Dunkelgelb
        [light] Hellgelb
        [vivid] leuchtendes Gelb
        [pale] blasses Gelb
        [greyish] gräuliches Gelb
        [dark-greyish] dunkles gräuliches Gelb
       *[plain] Gelb
    }
colour-green =
    { $tone ->
        [dark] Dunkelgrün
        [light] Hellgrün
        [vivid] leuchtendes Grün
        [pale] blasses Grün
        [greyish] gräuliches Grün
        [dark-greyish] dunkles gräuliches Grün
       *[plain] Grün
    }
colour-turquoise =
    { $tone ->
        [dark] Dunkeltürkis
        [light] Helltürkis
        [vivid] leuchtendes Türkis
        [pale] blasses Türkis
        [greyish] gräuliches Türkis
        [dark-greyish] dunkles gräuliches Türkis
       *[plain] Türkis
    }
colour-blue =
    { $tone ->
        [dark] Dunkelblau
        [light] Hellblau
        [vivid] leuchtendes Blau
        [pale] blasses Blau
        [greyish] gräuliches Blau
        [dark-greyish] dunkles gräuliches Blau
       *[plain] Blau
    }
colour-purple =
    { $tone ->
        [dark] Dunkellila
        [light] Helllila
        [vivid] leuchtendes Lila
        [pale] blasses Lila
        [greyish] gräuliches Lila
        [dark-greyish] dunkles gräuliches Lila
       *[plain] Lila
    }
colour-pink =
    { $tone ->
        [dark] Dunkelrosa
        [light] Hellrosa
        [vivid] leuchtendes Rosa
        [pale] blasses Rosa
        [greyish] gräuliches Rosa
        [dark-greyish] dunkles gräuliches Rosa
       *[plain] Rosa
    }
colour-brown =
    { $tone ->
        [dark] Dunkelbraun
        [light] Hellbraun
       *[plain] Braun
    }
colour-beige =
    { $tone ->
        [dark] Dunkelbeige
        [light] Hellbeige
       *[plain] Beige
    }

## Das Licht eines Bildes, und wie scharf es ist

light-level =
    { $source ->
        [webcam]
            { $level ->
                [dark] Es ist dunkel: Die Kamera sieht kaum Licht.
                [dim] Es ist dämmrig.
                [bright] Es ist hell.
                [glaring] Es blendet: Ein großer Teil des Bildes ist nur noch weiß.
               *[normal] Es ist hell genug.
            }
       *[other]
            { $level ->
                [dark] Das Bild ist sehr dunkel.
                [dim] Das Bild ist eher dunkel.
                [bright] Das Bild ist hell.
                [glaring] Das Bild ist hell; ein großer Teil davon ist reines Weiß.
               *[normal] Das Bild ist weder dunkel noch hell.
            }
    }
# Gesagt, damit es niemand für eine Messung des Raums hält.
light-camera = Die Kamera passt sich selbst an, der Raum kann also dunkler oder heller sein.
light-brightest =
    { $over ->
        [yes] Der hellste Teil ist { $place }, so hell, dass darin nichts zu erkennen ist, vielleicht eine Lampe oder ein Fenster.
       *[no] Der hellste Teil ist { $place }.
    }
light-sharpness =
    { $blur ->
        [none] Das Bild ist scharf.
        [motion] Das Bild ist unscharf, vielleicht verwackelt.
        [blurred] Das Bild ist unscharf.
       *[unknown] Es gibt keine klaren Kanten, an denen sich die Schärfe zeigt.
    }
