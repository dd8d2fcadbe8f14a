"""Printed pages in four languages whose words are known: what is photographed for `regard bench ocr`.

The texts were written for this benchmark, with all the accents of their language and with what must be read verbatim:
addresses, amounts, dates and codes. No figure of the recogniser was used to choose them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from assistant.bench import page
from assistant.frames import Pixels

WIDTH, HEIGHT = 1654, 2339
"""A4 at 200 dots an inch, in pixels."""
DOTS_PER_POINT = 200 / 72
MARGIN = 170
FONTS = (
    "LiberationSerif-Regular.ttf",
    "DejaVuSans.ttf",
    "LiberationSans-Regular.ttf",
    "DejaVuSerif.ttf",
    "DejaVuSansMono.ttf",
)
"""Of the Debian packages fonts-dejavu-core and fonts-liberation; those that are there are used."""

TEXTS = {
    "en": """To all tenants of the building

From Monday, 6 July the lift will be out of order for about three weeks while the cables and the control panel
are replaced. The stairs at the back of the house stay open day and night; please keep them clear of bicycles,
prams and parcels. Anyone who needs help with shopping or with a wheelchair may call the caretaker, Mrs O'Neill,
between 8 a.m. and 4 p.m. on 020 7946 0853.

Heating and hot water are not affected. On two mornings, however, the electricity has to be switched off for up
to ninety minutes: once in the first week and once when the new motor is tested. A well-known local firm carries
out the work, and its fitters wear yellow badges.

The cost of £48,250.75 is paid from the repair fund, so your monthly charge of £186.40 does not change.
Questions? Write to lift@riverside-court.example or read https://riverside-court.example/lift?id=2207 for the
latest dates. Reference number: RC-7731/XK-209.

Yours faithfully, Jonathan Whitfield, managing agent""",
    "fr": """À tous les locataires de l'immeuble

À partir du lundi 6 juillet, l'ascenseur sera arrêté pendant environ trois semaines, le temps de remplacer les
câbles et le tableau de commande. L'escalier situé derrière la maison reste ouvert jour et nuit ; prière de n'y
laisser ni vélos, ni poussettes, ni colis. Ceux qui ont besoin d'aide pour leurs courses peuvent appeler la
gardienne, Mme Lefèvre, entre 8 h et 16 h au 01 99 00 47 18.

Le chauffage et l'eau chaude ne sont pas concernés. Deux matinées, toutefois, l'électricité devra être coupée
jusqu'à quatre-vingt-dix minutes : une fois la première semaine, une autre fois lors de l'essai du moteur. Où
que vous soyez, gardez une lampe à portée de main ; sa sœur, Mlle Noël, vous prêtera la sienne.

Le coût de 48 250,75 € est réglé par le fonds de réparation, si bien que vos charges de 186,40 € restent
inchangées. Des questions ? Écrivez à ascenseur@cour-du-fleuve.example ou consultez
https://cour-du-fleuve.example/travaux?id=2207 pour connaître les dates. Référence : RC-7731/XK-209.

Veuillez agréer nos salutations distinguées, Loïc Hébert, syndic""",
    "de": """An alle Mieterinnen und Mieter des Hauses

Ab Montag, dem 6. Juli, steht der Aufzug für etwa drei Wochen still, weil die Seile und die Steuerung erneuert
werden. Die Treppe an der Rückseite des Gebäudes bleibt Tag und Nacht geöffnet; bitte stellen Sie dort weder
Fahrräder noch Kinderwagen oder Pakete ab. Wer Hilfe beim Einkaufen oder mit dem Rollstuhl braucht, erreicht die
Hausmeisterin, Frau Köhler, zwischen 8 und 16 Uhr unter 030 23125 417.

Heizung und Warmwasser sind nicht betroffen. An zwei Vormittagen muss jedoch der Strom für höchstens neunzig
Minuten abgeschaltet werden: einmal in der ersten Woche und einmal, wenn der neue Motor geprüft wird. Größere
Geräusche lassen sich dabei leider nicht vermeiden, übermäßiger Lärm schon.

Die Kosten von 48.250,75 € trägt die Rücklage, sodass Ihre Nebenkosten von 186,40 € gleich bleiben. Fragen?
Schreiben Sie an aufzug@hof-am-fluss.example oder lesen Sie https://hof-am-fluss.example/aufzug?id=2207 mit den
neuesten Terminen. Aktenzeichen: RC-7731/XK-209.

Mit freundlichen Grüßen, Jürgen Weißmüller, Hausverwaltung""",
    "es": """A todos los inquilinos del edificio

Desde el lunes 6 de julio el ascensor estará parado unas tres semanas, mientras se cambian los cables y el
cuadro de mandos. La escalera de la parte trasera queda abierta día y noche; rogamos que no se dejen allí
bicicletas, cochecitos ni paquetes. Quien necesite ayuda con la compra o con la silla de ruedas puede llamar a
la portera, la señora Núñez, entre las 8 y las 16 horas al 910 555 018.

La calefacción y el agua caliente no se ven afectadas. Dos mañanas, sin embargo, habrá que cortar la
electricidad hasta noventa minutos: una vez la primera semana y otra cuando se pruebe el motor. ¿Tiene usted un
congelador pequeño? ¡Llénelo de hielo la víspera! Así nada se estropeará, ni siquiera el pingüino de chocolate.

El coste de 48.250,75 € se paga con el fondo de reparaciones, así que su cuota de 186,40 € no cambia.
¿Preguntas? Escriba a ascensor@patio-del-rio.example o lea https://patio-del-rio.example/obras?id=2207 con las
últimas fechas. Referencia: RC-7731/XK-209.

Reciban un cordial saludo, Íñigo Muñoz, administrador""",
}
"""By language: a heading, paragraphs, and a closing line, with an empty line between them."""


@dataclass(frozen=True, slots=True)
class Document:
    """A printed page."""

    pixels: Pixels
    lines: tuple[str, ...]
    """In reading order."""


def render(language: str, font_name: str, points: float, *, columns: int = 1) -> Document:
    """Set the text of `language` on an A4 page. `points` is the size of the letters; `columns` is 1 or 2."""
    letters = ImageFont.truetype(font_name, round(points * DOTS_PER_POINT))
    heading_letters = ImageFont.truetype(font_name, round(1.5 * points * DOTS_PER_POINT))
    heading, *paragraphs = parts(language)
    picture = Image.new("RGB", (WIDTH, HEIGHT), (252, 252, 250))
    draw = ImageDraw.Draw(picture)
    step = round(1.35 * points * DOTS_PER_POINT)
    gap = 80
    width = (WIDTH - 2 * MARGIN - gap * (columns - 1)) // columns
    draw.text((MARGIN, MARGIN), heading, font=heading_letters, fill=(25, 25, 30))
    top = MARGIN + 3 * step
    rows: list[str] = []
    for paragraph in paragraphs:
        rows += [*wrapped(paragraph, letters, width), ""]
    most = -(-len(rows) // columns)
    for column in range(columns):
        for row, line in enumerate(rows[column * most : (column + 1) * most]):
            place = (MARGIN + column * (width + gap), top + row * step)
            draw.text(place, line, font=letters, fill=(30, 30, 34))
    return Document(np.asarray(picture), (heading, *(row for row in rows if row)))


def parts(language: str) -> list[str]:
    """The heading and the paragraphs of a text, each on one line."""
    return [" ".join(part.split()) for part in TEXTS[language].split("\n\n")]


def wrapped(text: str, letters: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """`text` in lines of at most `width` pixels, broken between words and, in a long address, behind a slash."""
    lines = [""]
    for word in text.split():
        start, slash, end = word.rpartition("/") if letters.getlength(word) > width else ("", "", word)
        if slash:
            lines.append(start + slash)
        longer = f"{lines[-1]} {end}".strip()
        if slash or (lines[-1] and letters.getlength(longer) > width):
            lines.append(end)
        else:
            lines[-1] = longer
    return lines


def screen(language: str, *, is_dark: bool = False) -> page.Page:
    """The same text in a window, in small letters in two columns."""
    letters = page.font(max(page.SIZES))
    lines = [line for part in parts(language) for line in wrapped(part, letters, 560)]
    half = -(-len(lines) // 2)
    return page.render(lines[:half], lines[half:], width=1280, height=80 + 25 * half, is_dark=is_dark)


def fonts() -> list[str]:
    """Those of FONTS that are installed; else the one that `page.font` finds. Raises AssistantError."""
    found = [name for name in FONTS if _has(name)]
    return found or [str(page.font(20).path)]


def _has(name: str) -> bool:
    try:
        ImageFont.truetype(name, 20)
    except OSError:
        return False
    return True
