"""What questions and phrases ask for, in four languages, and the answers from what was found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Captured, Finished
from assistant.narration.narrator import Narrator
from assistant.narration.phrases import distance, phrase
from assistant.narration.questions import question
from assistant.scene import AccessibleText, Box, Color, Scene
from assistant.tasks import Request, Task
from tests.unit.narration_scenes import ALL, frame, mail, table, text, thing

ASKED = {
    "en": {
        "count": ["How many people are there?", "how many red cups can you see in the picture", "Count the cars"],
        "lines": ["How many lines are there?", "how many lines of text"],
        "read": ["What does it say?", "read it", "Can you read the text?", "what is written there"],
        "about": ["What does it say about the total?"],
        "title": ["read the title", "What's the title?"],
        "colour": ["What colour is the cup?", "what color is my cup"],
        "colours": ["What colours are there?"],
        "where": ["Where is my cup?", "where are the keys"],
        "who": ["Who is this?"],
        "side": ["What is on the left?", "What's at the top of the screen?"],
        "beside": ["What is next to the laptop?", "what's on the table?", "What is to the left of the cup?"],
        "what": ["What is this?", "what do you see", "Describe it"],
        "presence": ["Is there a dog?", "Are there any cars in the picture?", "Do you see a bus?"],
        "label": ["What is the total?", "how much is the ticket"],
        "": ["Why is the sky blue?", "Should I wear it?", ""],
    },
    "fr": {
        "count": ["Combien de personnes y a-t-il ?", "Combien y a-t-il de tasses sur l'image ?"],
        "lines": ["Combien de lignes y a-t-il ?"],
        "read": ["Qu'est-ce qui est écrit ?", "Que dit le texte ?", "Lis le texte"],
        "title": ["Quel est le titre ?"],
        "colour": ["De quelle couleur est la tasse ?", "Quelle est la couleur de ma tasse ?"],
        "colours": ["Quelles couleurs y a-t-il ?"],
        "where": ["Où est ma tasse ?", "Où se trouve le bouton Envoyer ?"],
        "who": ["Qui est-ce ?"],
        "side": ["Qu'y a-t-il à gauche ?"],
        "beside": ["Qu'est-ce qu'il y a à côté de l'ordinateur ?", "Qu'y a-t-il sur la table ?"],
        "what": ["Qu'est-ce que c'est ?", "C'est quoi ?", "Que vois-tu ?"],
        "presence": ["Y a-t-il un chien ?", "Est-ce qu'il y a des voitures ?"],
        "label": ["Quel est le total ?", "Combien coûte le billet ?"],
        "": ["Pourquoi rit-il ?"],
    },
    "es": {
        "count": ["¿Cuántas personas hay?", "¿Cuántas tazas ves en la imagen?"],
        "lines": ["¿Cuántas líneas hay?"],
        "read": ["¿Qué dice?", "¿Qué pone aquí?", "Lee el texto"],
        "title": ["¿Cuál es el título?"],
        "colour": ["¿De qué color es la taza?"],
        "colours": ["¿Qué colores hay?"],
        "where": ["¿Dónde está mi taza?"],
        "who": ["¿Quién es?"],
        "side": ["¿Qué hay a la izquierda?"],
        "beside": ["¿Qué hay junto al portátil?", "¿Qué hay debajo de la mesa?"],
        "what": ["¿Qué es esto?", "¿Qué ves?"],
        "presence": ["¿Hay un perro?", "¿Ves algún coche?"],
        "label": ["¿Cuál es el total?", "¿Cuánto cuesta el billete?"],
        "": ["¿Por qué se ríe?"],
    },
    "de": {
        "count": ["Wie viele Personen sind da?", "Wieviele Tassen siehst du auf dem Bild?"],
        "lines": ["Wie viele Zeilen gibt es?"],
        "read": ["Was steht da?", "Lies den Text vor"],
        "about": ["Was steht da über die Summe?"],
        "title": ["Wie lautet der Titel?", "Lies die Überschrift vor"],
        "colour": ["Welche Farbe hat die Tasse?"],
        "colours": ["Welche Farben gibt es?"],
        "where": ["Wo ist meine Tasse?", "Wo liegt die Schere?"],
        "who": ["Wer ist das?"],
        "side": ["Was ist links?"],
        "beside": ["Was steht neben dem Laptop?", "Was liegt auf dem Tisch?"],
        "what": ["Was ist das?", "Was siehst du?"],
        "presence": ["Gibt es einen Hund?", "Ist ein Hund zu sehen?", "Siehst du Autos?"],
        "label": ["Wie hoch ist die Summe?", "Was kostet die Fahrkarte?"],
        "": ["Warum lacht er?"],
    },
}


@pytest.mark.parametrize(
    ("language", "kind", "asked"),
    [(language, kind, one) for language, kinds in ASKED.items() for kind, some in kinds.items() for one in some],
)
def test_what_is_asked(language: str, kind: str, asked: str) -> None:
    assert question(asked, language).kind == kind


def test_english_is_understood_in_every_language() -> None:
    assert question("How many cups are there?", "de").kind == "count"


def test_the_parts_of_a_question() -> None:
    asked = question("Was steht links von der roten Tasse?", "de")
    assert (asked.kind, asked.relation) == ("beside", "left")
    assert asked.thing is not None
    assert (asked.thing.name, asked.thing.colour) == ("Tasse", "red")
    assert question("¿Qué hay a la derecha?", "es").side == "right"


@given(st.text(max_size=400), st.sampled_from(["en", "fr", "es", "de"]))
def test_any_words_are_a_question(words: str, language: str) -> None:
    question(words, language)
    phrase(words, language)


@pytest.mark.parametrize(
    ("said", "name", "colour", "side"),
    [
        ("where is my red cup?", "cup", "red", ""),
        ("the cup on the left", "cup", "", "left"),
        ("Please find the dark blue car at the bottom", "dark car", "blue", "bottom"),
        ("an orange", "orange", "", ""),
        ("hot dog", "hot dog", "", ""),
        ("search field", "search", "", ""),
    ],
)
def test_phrases(said: str, name: str, colour: str, side: str) -> None:
    found = phrase(said, "en")
    assert (found.name, found.colour, found.side) == (name, colour, side)


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("fr", "où est le bouton Envoyer", "Envoyer"),
        ("de", "die Schaltfläche Senden", "Senden"),
        ("es", "el botón Enviar", "Enviar"),
    ],
)
def test_controls_in_other_languages(language: str, said: str, name: str) -> None:
    found = phrase(said, language)
    assert found.name == name
    assert "push button" in found.roles


def test_synonyms_and_typos() -> None:
    assert phrase("mug", "en").labels == phrase("coffee mug", "en").labels == {"cup"}
    assert phrase("umbrela", "en").typo == "umbrella"
    assert phrase("cpu", "en").typo == "cup"
    assert phrase("caf", "en").typo == ""  # a cat, or a car
    assert distance("cpu", "cup") == 1
    assert distance("", "cup") == 3


def answer(asked: str, scene: Scene, *, task: Task = Task.ASK, title: str = "") -> list[str]:
    request = Request(task, question=asked if task is Task.ASK else "", thing=asked if task is Task.FIND else "")
    narrator = Narrator(request)
    source = "window" if title else "file"
    found = narrator.feed(Captured(request.id, "capture", frame(scene.width, scene.height, source, title)))
    return [one.text for one in (*found, *narrator.feed(Finished(request.id, "basic", scene)))]


SEEN = table().with_(looked_for={"text"})
BASIS = "from what the object detector found."


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("How many people are there?", [f"Two people, {BASIS}"]),
        ("How many knives are there?", [f"Maybe a knife, {BASIS}"]),
        ("How many dogs are there?", ["The object detector found no dogs, and it is not in the text."]),
        ("Is there a cup?", [f"Yes, a cup in the centre, {BASIS}"]),
        ("Is there a knife?", [f"Maybe: a knife at the bottom left, {BASIS}"]),
        ("Where is the cup?", ["Cup: in the centre, medium sized."]),
        ("Who is this?", [f"Two people, {BASIS} Who it is, Regard never says."]),
        ("What is at the bottom?", [f"A person and a spoon, {BASIS}"]),
        ("What is right of the cup?", ["Nothing that is known was found there, seen from the cup."]),
    ],
)
def test_answers_about_things(asked: str, said: list[str]) -> None:
    assert answer(asked, SEEN) == said


def test_a_kind_that_nothing_knows_asks_for_a_model() -> None:
    said = answer("How many unicorns are there?", SEEN)
    assert said[0].startswith("“unicorns” is not in the text, and it is none of the 80 kinds")
    assert "regard models install" in said[1]


def test_answers_about_colours() -> None:
    box = SEEN.objects[3].box
    white = (Color("white", "", 0.7, (250, 250, 250), box), Color("blue", "dark", 0.3, (0, 0, 90), box))
    scene = SEEN.with_(colors=white)
    assert answer("What colour is the cup?", scene) == [
        "Cup in the centre: mostly white, much dark blue, measured in its part of the picture."
    ]
    assert answer("the blue cup", scene, task=Task.FIND) == ["Cup: in the centre, medium sized."]
    assert answer("my red cup", scene, task=Task.FIND) == [
        "No red cup found, but this:",
        "Cup: in the centre, medium sized.",
        "Its colours: white and dark blue.",
    ]


RECEIPT = Scene(
    600,
    400,
    lines=(
        text("Corner Shop", 200, 10, 0),
        text("Your total is below", 50, 60, 1),
        text("Total:", 50, 100, 2),
        text("12.50", 300, 101, 2),
        text("Name", 50, 200, 3),
        text("Ada Lovelace", 50, 222, 4),
    ),
    lines_found=6,
    looked_for=ALL,
)


def test_answers_from_text() -> None:
    assert answer("What is the total?", RECEIPT) == ["From the text at the top left: Total: 12.50"]
    assert answer("What is the name?", RECEIPT) == ["From the text on the left: Name Ada Lovelace"]
    assert answer("How many lines are there?", RECEIPT) == ["Six lines of text, from what was read."]
    assert answer("What does it say?", RECEIPT)[0].startswith("Corner Shop")
    assert answer("What is the tax?", RECEIPT)[0] == "The text does not say “tax”."
    assert answer("Is there a total?", RECEIPT)[0].startswith("Yes, as text at the top left: ")
    assert answer("What is the title?", mail(), title="Inbox")[0] == "The title of the window is Inbox."


def test_controls_are_found_by_role_and_name() -> None:
    send = AccessibleText("Send", Box(500, 360, 560, 390), "control", "push button")
    find = AccessibleText("Search mail", Box(300, 10, 500, 40), "part", "entry")
    scene = Scene(600, 400, lines=(text("Send", 510, 370, 0),), accessible=(send, find), looked_for=ALL)
    assert answer("the Send button", scene, task=Task.FIND) == ["Send button: at the bottom right."]
    assert answer("search field", scene, task=Task.FIND)[0].startswith("Search mail")
    assert answer("How many buttons are there?", scene) == ["One, as the program says: Send button."]


def test_a_typo_is_said() -> None:
    assert answer("cpu", SEEN, task=Task.FIND) == [
        "“cpu” is no word that is known; perhaps “cup” is meant.",
        "Cup: in the centre, medium sized.",
    ]
    several = Scene(600, 400, (thing("cup", 100, 100, 50, 50), thing("cup", 500, 100, 90, 90)), looked_for=ALL)
    assert answer("cups", several, task=Task.FIND) == [
        "Two cups, the largest first: at the top right, medium sized; at the top left, small."
    ]


def test_hostile_text_and_many_things_are_answered_in_plain_words() -> None:
    nasty = "Total:\u202e 5\u0007<speak>\x1b[2J"
    lines = tuple(text(f"line {number} {nasty}", 10, 14 * number, number) for number in range(2000))
    things = tuple(
        thing("cup", 3 * number, 100, score=float("nan") if number % 7 == 0 else 0.9) for number in range(500)
    )
    scene = Scene(1600, 30000, things, lines, looked_for=ALL)
    for asked in (
        "How many cups are there?",
        "What is the total?",
        "What does it say about the total?",
        "What is this?",
    ):
        said = " ".join(answer(asked, scene))
        assert said
        assert not {"\u202e", "\u0007", "\x1b"}.intersection(said)
    said = " ".join(answer("the total", scene, task=Task.FIND))
    assert not {"\u202e", "\u0007", "\x1b"}.intersection(said)
