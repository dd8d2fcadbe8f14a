"""`regard bench scripts`: which languages and scripts the recogniser that ships can read, and how well it does.

For each language, the letters that it needs besides those of English are looked up in the recogniser's own list, in
both cases; then a sentence is drawn in a font that has its letters, and read as a window is. For each other script, the
letters of Unicode that the list has are counted too. A script's letters are those whose name in Unicode begins with it.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from assistant.bench import documents, page
from assistant.bench.reading import read
from assistant.describers.basic.describer import BasicDescriber, text_models
from assistant.describers.basic.recognition import TextRecogniser
from assistant.describers.basic.scripts import script
from assistant.describers.basic.text import RECOGNISER
from assistant.errors import DescriberError

SIZE = 26
"""Of the letters, in pixels."""
FONTS = (
    *documents.FONTS,
    *("DroidSansFallbackFull.ttf", "NotoSansCJK-Regular.ttc", "msgothic.ttc", "Hiragino Sans GB.ttc"),
    *("UnDotum.ttf", "malgun.ttf", "Lohit-Devanagari.ttf", "Nirmala.ttf", "Garuda.ttf", "tahoma.ttf", "arial.ttf"),
)
"""The first that has the letters is taken. On Debian: fonts-dejavu-core, fonts-liberation, fonts-droid-fallback,
fonts-unfonts-core, fonts-lohit-deva, fonts-tlwg-garuda-ttf."""

LATIN = {
    "Albanian": ("çë", "Treni niset nesër në mëngjes dhe çdo pasagjer ka një vend të përcaktuar."),
    "Basque": ("ñ", "Trena bihar goizeko zortzietan irtengo da, eta Iruñan geldituko da."),
    "Catalan": ("àçèéíïòóúü·", "El tren surt demà a les vuit; l'estació és plena de núvols, però no plou. Col·lecció."),
    "Croatian": ("čćđšž", "Vlak kreće sutra u osam; kišno će biti, ali čežnja i sređen život daju snagu."),
    "Czech": ("áčďéěíňóřšťúůýž", "Vlak odjíždí zítra v osm; šťastný kůň čeká ďábelsky dlouho, říká něžná Žofie."),
    "Danish": ("æøå", "Toget kører i morgen klokken otte; på øen står en rød båd og æder græs."),
    "Dutch": (
        "ëïéèö",
        "De trein vertrekt morgen om acht uur; de coördinator heeft drieëntwintig knieën geteld, één te veel.",
    ),
    "English": ("", "The train leaves tomorrow at eight; a quick brown fox jumps over the lazy dog."),
    "Esperanto": ("ĉĝĥĵŝŭ", "La trajno forveturos morgaŭ; ĉiu ĥoro ĝojas, ĵuras kaj ŝvitas antaŭ la kanto."),
    "Estonian": ("äõöüšž", "Rong väljub homme kell kaheksa; öösel õitseb üksik põõsas, šokolaad ja žurnaal on laual."),
    "Finnish": ("äö", "Juna lähtee huomenna kello kahdeksan; yöllä pöllö ääntelee järven äärellä."),
    "French": (
        "àâæçéèêëîïôœùûüÿ",
        "Le train part dès huit heures ; où l'âne naïf dîne, la sœur reçoit un gâteau d'août.",
    ),
    "German": ("äöüß", "Der Zug fährt morgen um acht; größere Übel lässt man süß und öffentlich grüßen."),
    "Hungarian": ("áéíóöőúüű", "A vonat holnap nyolckor indul; árvíztűrő tükörfúrógép, hűvös idő, jó út."),
    "Icelandic": ("áðéíóúýþæö", "Lestin fer á morgun klukkan átta; það er þörf á þolinmæði, sagði bóndinn og hló við."),
    "Indonesian": ("", "Kereta berangkat besok pukul delapan pagi dari peron pertama."),
    "Irish": (
        "áéíóú",
        "Imíonn an traein amárach ar a hocht; tá fáilte romhat, a chara, agus slán abhaile go dtí do theach féin.",
    ),
    "Italian": (
        "àèéìòù",
        "Il treno parte domani alle otto; perché la città è così lontana? Può darsi, lunedì andrà più su.",
    ),
    "Latvian": ("āčēģīķļņšūž", "Vilciens atiet rīt astoņos; čakls ķirurgs un ģērbta šūpotāja žēlo mūža ļaudis."),
    "Lithuanian": (
        "ąčęėįšųūž",
        "Traukinys išvyksta rytoj aštuntą; įžvalgi ąžuolų šeimininkė gėrė žalią arbatą, ėjo čia, į tęsinį.",
    ),
    "Maltese": ("ċġħż", "It-tren jitlaq għada fit-tmienja; iċ-ċavetta tinsab ħdejn iż-żiemel, qal il-ġar."),
    "Norwegian": ("æøå", "Toget går i morgen klokka åtte; på øya står en rød låve og ei sær bjørn."),
    "Polish": ("ąćęłńóśźż", "Pociąg odjeżdża jutro o ósmej; zażółć gęślą jaźń, Łukaszu, śpiewał koń."),
    "Portuguese": (
        "ãáàâçéêíõóôú",
        "O comboio parte amanhã às oito; você põe a canção à disposição, avô, e nós também, até já, é útil.",
    ),
    "Romanian": ("ăâîșț", "Trenul pleacă mâine la opt dimineața; în țară știu toți să cânte și să râdă."),
    "Slovak": (
        "áäčďéíĺľňóôŕšťúýž",
        "Vlak odchádza zajtra o ôsmej; kôň ľahko vŕta päť dní, šťastný ďateľ čaká na žlté stĺpy.",
    ),
    "Slovene": ("čšž", "Vlak odpelje jutri ob osmih; čez širno polje žene škorec žejno čredo."),
    "Spanish": ("áéíñóúü¿¡", "El tren sale mañana a las ocho; ¿qué pingüino comió más jamón? ¡Ningún otro, señor!"),
    "Swedish": ("åäö", "Tåget går i morgon klockan åtta; på ön står en röd båt och äter gräs."),
    "Turkish": ("çğıİöşü", "Tren yarın sabah sekizde kalkıyor; İstanbul'da ağır yağış, çok üşüdük, ışık söndü."),
    "Vietnamese": ("ăâđêôơưếởữậ", "Tàu khởi hành lúc tám giờ sáng mai; người bạn đường rất đẹp và vui vẻ."),
    "Welsh": (
        "âêîôûŵŷ",
        "Mae'r trên yn gadael yfory am wyth; mae'r tŷ ger y dŵr yn hŷn na'r tân ac yn rhoi gŵyl i'r môr.",
    ),
}
"""By language: the letters that English has not, and a sentence with them."""
OTHERS = {
    "Chinese, simplified (CJK)": "火车明天早上八点从第一站台出发，请带好您的行李。",
    "Chinese, traditional (CJK)": "火車明天早上八點從第一月臺出發，請帶好您的行李。",
    "Japanese (HIRAGANA)": "電車は明日の朝八時に一番ホームから出発します。お荷物をお忘れなく。",
    "Japanese (KATAKANA)": "テレビとラジオのニュースをチェックしてください。",
    "Greek (GREEK)": "Το τρένο φεύγει αύριο στις οκτώ το πρωί από την πρώτη αποβάθρα.",
    "Russian (CYRILLIC)": "Поезд уходит завтра в восемь часов утра с первого пути.",
    "Armenian (ARMENIAN)": "Գնացքը մեկնում է վաղը առավոտյան ժամը ութին։",
    "Georgian (GEORGIAN)": "მატარებელი ხვალ დილით რვა საათზე გადის.",
    "Hebrew (HEBREW)": "הרכבת יוצאת מחר בשעה שמונה בבוקר מהרציף הראשון.",
    "Arabic (ARABIC)": "القطار يغادر غدا في الساعة الثامنة صباحا من الرصيف الأول.",
    "Hindi (DEVANAGARI)": "रेलगाड़ी कल सुबह आठ बजे पहले प्लेटफार्म से चलेगी।",
    "Thai (THAI)": "รถไฟออกพรุ่งนี้เวลาแปดโมงเช้าจากชานชาลาที่หนึ่ง",
    "Korean (HANGUL)": "기차는 내일 아침 여덟 시에 첫 번째 승강장에서 출발합니다.",
}
"""By language and script: a sentence."""


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit: character errors in percent. Takes about half a minute."""
    folder = text_models()
    if folder is None:
        raise DescriberError("basic-package-missing", package="rapidocr")
    known = frozenset(TextRecogniser(folder / RECOGNISER).characters)
    describer = BasicDescriber()
    rows = []
    for language, (letters, sentence) in LATIN.items():
        both = dict.fromkeys(letter for one in letters for letter in (one, one.upper()) if len(letter) == 1)
        lacking = "".join(letter for letter in both if letter not in known)
        rows.append(_measured(describer, language, f"lacks {lacking}" if lacking else "has all letters", sentence))
    have, all_letters = Counter(script(letter) for letter in known if letter.isalpha()), _letters()
    for name, sentence in OTHERS.items():
        of = name.rpartition("(")[2].rstrip(")")
        rows.append(_measured(describer, name, f"has {have[of]} of {all_letters[of]} letters", sentence))
    return rows


def _measured(describer: BasicDescriber, name: str, about: str, sentence: str) -> tuple[str, float, str]:
    letters = _font(sentence)
    if letters is None:
        return f"{name}: {about}", float("nan"), "% (no font here)"
    picture = Image.new("RGB", (int(letters.getlength(sentence)) + 60, 3 * SIZE), "white")
    ImageDraw.Draw(picture).text((30, SIZE // 2), sentence, font=letters, fill="black")
    scene = read(describer, np.asarray(picture), "window").scene
    found = "".join(line.text for line in scene.lines)
    errors = 100 * page.character_errors(found.replace(" ", ""), sentence.replace(" ", ""))
    unit = "%, and says so" if scene.lines_unread else "%"
    return f"{name}: {about}", errors / len(sentence.replace(" ", "")), unit


def _font(sentence: str) -> ImageFont.FreeTypeFont | None:
    """A font that is here and has all letters of `sentence`."""
    for name in FONTS:
        try:
            letters = ImageFont.truetype(name, SIZE)
        except OSError:
            continue
        lacking = bytes(letters.getmask("\U0010fffd"))  # what is drawn for a character that no font has
        if all(bytes(letters.getmask(letter)) != lacking for letter in sentence if letter.isalpha()):
            return letters
    return None


def _letters() -> Counter[str]:
    """How many letters Unicode has, by script."""
    every = map(chr, range(sys.maxunicode + 1))
    return Counter(script(letter) for letter in every if unicodedata.category(letter).startswith("L"))
