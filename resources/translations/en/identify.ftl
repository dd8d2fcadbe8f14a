# Codes, colours and light. Short, because it is heard often; the most useful word as early as it can be.

## Codes. $place is a place of narration.ftl ("at the bottom right")

code-name =
    { $format ->
        [qr] QR code
        [micro-qr] Small QR code
        [rmqr] Rectangular QR code
        [datamatrix] Data Matrix code
        [aztec] Aztec code
        [pdf417] PDF417 code
        [micro-pdf417] Small PDF417 code
        [maxicode] MaxiCode
       *[other] Barcode
    }
# In a description: that they are there. Up (more) reads them.
# $codes is a list: "a QR code at the top left and a barcode at the bottom".
codes-there =
    { $count ->
        [one] { $codes }, Up reads it.
       *[other] { $codes }, Up reads them.
    }
code-at =
    { $format ->
        [qr] a QR code { $place }
        [micro-qr] a small QR code { $place }
        [rmqr] a rectangular QR code { $place }
        [datamatrix] a Data Matrix code { $place }
        [aztec] an Aztec code { $place }
        [pdf417] a PDF417 code { $place }
        [micro-pdf417] a small PDF417 code { $place }
        [maxicode] a MaxiCode { $place }
       *[other] a barcode { $place }
    }
# $what is one of those below.
code-says = { code-name } { $place }: { $what }.
# A short text: no full stop at the end, it would be taken for a part of it.
code-says-text = { code-name } { $place }: { $text }
# $host is who is behind an address: "example.com".
code-link = link to { $host }
code-wifi = Wi-Fi network { $name }
code-wifi-unnamed = Wi-Fi network without a name
code-contact = contact { $name }
code-contact-unnamed = contact
code-mail = address for mail
code-phone = phone number
code-message = text message
code-place = place on the map
code-event = event { $name }
code-event-unnamed = event
code-payment = bank transfer to { $name }
code-payment-unnamed = bank transfer
# For two-factor sign-in. The secret in it is not said.
code-password = set-up of one-time passwords for { $name }, whose secret is not read aloud
code-password-unnamed = set-up of one-time passwords, whose secret is not read aloud
code-book = book number { $number }, the title is not known here
# No data base of products is asked.
code-product = product number { $number }, the product's name is not known here
code-binary =
    { $size ->
        [1] one byte of data that is no text
       *[other] { $size } bytes of data that are no text
    }
code-empty = nothing in it
code-text = text
code-hidden = Characters that do not show were left out.
code-none =
    { $source ->
        [webcam] No code found. Hold it flat and still, about two hands away from the camera.
       *[other] No code found.
    }

# Of an address, a password and the like: no full stop at the end, it would be taken for a part of it.
code-field-address = Address: { $value }
code-field-text = { $value }
code-field-password = Password: { $value }
code-field-open = It needs no password.
code-field-company = Company: { $value }
code-field-phone = Phone: { $value }
code-field-mail = Mail: { $value }
code-field-subject = Subject: { $value }
code-field-latitude = Latitude { $value }
code-field-longitude = Longitude { $value }
code-field-begin = It begins { $value }
code-field-end = It ends { $value }
code-field-place = Place: { $value }
code-field-account = Account: { $value }
code-field-amount = Amount: { $value }
code-field-purpose = Purpose: { $value }
code-spelling = Up spells the password.
code-spelled = Spelled: { $letters }
code-rest =
    { $count ->
        [one] One more character, Up reads it.
       *[other] { $count } more characters, Up reads them.
    }

## Names of characters, by their number

character-capital = capital { $letter }
character-0020 = space
character-0021 = exclamation mark
character-0022 = double quote
character-0023 = number sign
character-0024 = dollar
character-0025 = percent
character-0026 = ampersand
character-0027 = apostrophe
character-0028 = left parenthesis
character-0029 = right parenthesis
character-002a = asterisk
character-002b = plus
character-002c = comma
character-002d = hyphen
character-002e = full stop
character-002f = slash
character-003a = colon
character-003b = semicolon
character-003c = less than
character-003d = equals
character-003e = greater than
character-003f = question mark
character-0040 = at sign
character-005b = left bracket
character-005c = backslash
character-005d = right bracket
character-005e = caret
character-005f = underscore
character-0060 = backquote
character-007b = left brace
character-007c = vertical bar
character-007d = right brace
character-007e = tilde

## Colours

# $colours is a list of the shares below: "mostly dark blue, some white, a little orange".
colours-whole = { $colours }.
# Of a camera's picture, where a person holds the thing.
colours-middle = In the middle of the picture: { $colours }.
colours-one = everything is { $colour }
colours-most = mostly { $colour }
colours-much = much { $colour }
colours-some = some { $colour }
colours-little = a little { $colour }
colours-percent = { $percent } percent { $colour }
colours-light =
    { $level ->
        [glaring] It is too bright, so colours can look paler than they are.
       *[other] There is little light, so colours can look darker and greyer than they are.
    }
colours-tint =
    { $tint ->
        [warm] The light looks yellowish, so colours are about right only.
       *[cold] The light looks bluish, so colours are about right only.
    }

colour-black = black
colour-white = white
colour-grey =
    { $tone ->
        [dark] dark grey
        [light] light grey
       *[plain] grey
    }
colour-red =
    { $tone ->
        [dark] dark red
        [light] light red
        [vivid] vivid red
        [pale] pale red
        [greyish] greyish red
        [dark-greyish] dark greyish red
       *[plain] red
    }
colour-orange =
    { $tone ->
        [dark] dark orange
        [light] light orange
        [vivid] vivid orange
        [pale] pale orange
        [greyish] greyish orange
        [dark-greyish] dark greyish orange
       *[plain] orange
    }
colour-yellow =
    { $tone ->
        [dark] dark yellow
        [light] light yellow
        [vivid] vivid yellow
        [pale] pale yellow
        [greyish] greyish yellow
        [dark-greyish] dark greyish yellow
       *[plain] yellow
    }
colour-green =
    { $tone ->
        [dark] dark green
        [light] light green
        [vivid] vivid green
        [pale] pale green
        [greyish] greyish green
        [dark-greyish] dark greyish green
       *[plain] green
    }
colour-turquoise =
    { $tone ->
        [dark] dark turquoise
        [light] light turquoise
        [vivid] vivid turquoise
        [pale] pale turquoise
        [greyish] greyish turquoise
        [dark-greyish] dark greyish turquoise
       *[plain] turquoise
    }
colour-blue =
    { $tone ->
        [dark] dark blue
        [light] light blue
        [vivid] vivid blue
        [pale] pale blue
        [greyish] greyish blue
        [dark-greyish] dark greyish blue
       *[plain] blue
    }
colour-purple =
    { $tone ->
        [dark] dark purple
        [light] light purple
        [vivid] vivid purple
        [pale] pale purple
        [greyish] greyish purple
        [dark-greyish] dark greyish purple
       *[plain] purple
    }
colour-pink =
    { $tone ->
        [dark] dark pink
        [light] light pink
        [vivid] vivid pink
        [pale] pale pink
        [greyish] greyish pink
        [dark-greyish] dark greyish pink
       *[plain] pink
    }
colour-brown =
    { $tone ->
        [dark] dark brown
        [light] light brown
       *[plain] brown
    }
colour-beige =
    { $tone ->
        [dark] dark beige
        [light] light beige
       *[plain] beige
    }

## Light of a picture, and how sharp it is

light-level =
    { $source ->
        [webcam]
            { $level ->
                [dark] It is dark: the camera sees hardly any light.
                [dim] It is dim.
                [bright] It is bright.
                [glaring] It is glaring: a large part of the picture is nothing but white.
               *[normal] There is light enough.
            }
       *[other]
            { $level ->
                [dark] The picture is very dark.
                [dim] The picture is rather dark.
                [bright] The picture is bright.
                [glaring] The picture is bright; a large part of it is pure white.
               *[normal] The picture is neither dark nor bright.
            }
    }
# Said so that nobody takes it for a measure of the room.
light-camera = The camera adjusts itself, so the room can be darker or brighter than this.
light-brightest =
    { $over ->
        [yes] The brightest part is { $place }, so bright that nothing shows in it, maybe a lamp or a window.
       *[no] The brightest part is { $place }.
    }
light-sharpness =
    { $blur ->
        [none] The picture is sharp.
        [motion] The picture is blurred, maybe by movement.
        [blurred] The picture is blurred.
       *[unknown] There are no clear edges to tell how sharp it is.
    }
