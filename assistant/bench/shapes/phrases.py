"""What is right to say about a scene: prompts in PaliGemma's wording, with the answers they must get."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.bench.shapes.scenes import COLOURS, HELD_OUT_PAIRS, SHAPES, Scene, Thing

# A shape's name and grammatical gender; a colour's forms for those genders.
_FRENCH = (
    {"circle": ("cercle", 0), "square": ("carré", 0), "triangle": ("triangle", 0), "star": ("étoile", 1),
     "cross": ("croix", 1), "ring": ("anneau", 0)},
    {"red": ("rouge", "rouge"), "orange": ("orange", "orange"), "yellow": ("jaune", "jaune"),
     "green": ("vert", "verte"), "blue": ("bleu", "bleue"), "purple": ("violet", "violette"),
     "white": ("blanc", "blanche")},
)  # fmt: skip
_SPANISH = (
    {"circle": ("círculo", 0), "square": ("cuadrado", 0), "triangle": ("triángulo", 0), "star": ("estrella", 1),
     "cross": ("cruz", 1), "ring": ("anillo", 0)},
    {"red": ("rojo", "roja"), "orange": ("naranja", "naranja"), "yellow": ("amarillo", "amarilla"),
     "green": ("verde", "verde"), "blue": ("azul", "azul"), "purple": ("morado", "morada"),
     "white": ("blanco", "blanca")},
)  # fmt: skip
_GERMAN = (
    {"circle": ("Kreis", 0), "square": ("Quadrat", 1), "triangle": ("Dreieck", 1), "star": ("Stern", 0),
     "cross": ("Kreuz", 1), "ring": ("Ring", 0)},
    {"red": ("roter", "rotes"), "orange": ("oranger", "oranges"), "yellow": ("gelber", "gelbes"),
     "green": ("grüner", "grünes"), "blue": ("blauer", "blaues"), "purple": ("violetter", "violettes"),
     "white": ("weißer", "weißes")},
)  # fmt: skip
NUMBERS = ("no", "one", "two", "three", "four")
_AND = {"en": "and", "fr": "et", "de": "und", "es": "y"}
LANGUAGES = tuple(_AND)


@dataclass(frozen=True)
class Exchange:
    """A prompt and the only right answer to it."""

    task: str
    """caption, caption_fr (and so on), describe, answer, detect, ocr."""
    prompt: str
    answer: str
    boxes: tuple[tuple[str, tuple[float, float, float, float]], ...] = ()
    """What `detect` must find: name and box of each, in the order of the answer."""
    names: tuple[str, ...] = ()
    """What `detect` looks for."""


def _noun(thing: Thing, language: str) -> str:
    if language == "en":
        return f"{'an' if thing.colour == 'orange' else 'a'} {thing.colour} {thing.shape}"
    nouns, colours = {"fr": _FRENCH, "es": _SPANISH, "de": _GERMAN}[language]
    noun, gender = nouns[thing.shape]
    colour = colours[thing.colour][gender]
    if language == "de":
        return f"ein {colour} {noun}"
    article = {"fr": ("un", "une"), "es": ("un", "una")}[language][gender]
    return f"{article} {noun} {colour}"


def caption(scene: Scene, language: str = "en") -> str:
    """All things from left to right: "a red circle, a blue square and a white star"."""
    parts = [_noun(thing, language) for thing in scene.things]
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {_AND[language]} {parts[-1]}"


def description(scene: Scene) -> str:
    """The count, then a sentence with the place of each thing, from left to right."""
    count = len(scene.things)
    opening = "There is one shape." if count == 1 else f"There are {NUMBERS[count]} shapes."
    places = [f"{_noun(thing, 'en').capitalize()} is at the {thing.place}." for thing in scene.things]
    return " ".join([opening, *places])


def box_tokens(box: Sequence[float]) -> str:
    """A box as PaliGemma writes it: four tokens, y_min x_min y_max x_max, of 0 to 1023."""
    return "".join(f"<loc{min(1023, max(0, round(value * 1023))):04d}>" for value in box)


def detection(scene: Scene, names: Sequence[str]) -> Exchange:
    """Where the named things are, e.g. "red circle" or "circle"; nothing for those that are not there."""
    found = [
        (name, thing.box)
        for name in names
        for thing in scene.things
        if name in {thing.name, thing.shape}
    ]  # fmt: skip
    answer = " ; ".join(f"{box_tokens(box)} {name}" for name, box in found)
    return Exchange("detect", f"detect {' ; '.join(names)}", answer, tuple(found), tuple(names))


def absent_name(scene: Scene, dice: random.Random, *, held_out: bool) -> str:
    """A thing that is not there; half of the time it shares its colour or its shape with one that is."""
    there = {thing.name for thing in scene.things}
    while True:
        colour, shape = dice.choice(COLOURS), dice.choice(SHAPES)
        if scene.things and dice.random() < 0.6:
            near = dice.choice(scene.things)
            colour, shape = (near.colour, shape) if dice.random() < 0.5 else (colour, near.shape)
        if f"{colour} {shape}" not in there and (held_out or (colour, shape) not in HELD_OUT_PAIRS):
            return f"{colour} {shape}"


def with_article(name: str) -> str:
    """A name with "a" or "an"."""
    return f"{'an' if name.startswith('orange') else 'a'} {name}"


def _count_all(scene: Scene, dice: random.Random, held_out: bool) -> tuple[str, str]:
    return "how many shapes are there?", str(len(scene.things))


def _count_some(scene: Scene, dice: random.Random, held_out: bool) -> tuple[str, str]:
    thing = dice.choice(scene.things)
    if dice.random() < 0.5:
        colour = thing.colour if dice.random() < 0.8 else dice.choice(COLOURS)
        return f"how many {colour} shapes are there?", str(sum(t.colour == colour for t in scene.things))
    shape = thing.shape if dice.random() < 0.8 else dice.choice(SHAPES)
    plural = {"cross": "crosses"}.get(shape, shape + "s")
    return f"how many {plural} are there?", str(sum(t.shape == shape for t in scene.things))


def _what_colour(scene: Scene, dice: random.Random, held_out: bool) -> tuple[str, str] | None:
    thing = dice.choice(scene.things)
    if sum(t.shape == thing.shape for t in scene.things) > 1:
        return None
    return f"what {dice.choice(('colour', 'color'))} is the {thing.shape}?", thing.colour


def _what_shape(scene: Scene, dice: random.Random, held_out: bool) -> tuple[str, str] | None:
    thing = dice.choice(scene.things)
    if sum(t.colour == thing.colour for t in scene.things) > 1:
        return None
    return f"what shape is {thing.colour}?", thing.shape


def _is_there(scene: Scene, dice: random.Random, held_out: bool) -> tuple[str, str]:
    name = dice.choice(scene.things).name if dice.random() < 0.5 else absent_name(scene, dice, held_out=held_out)
    return f"is there {with_article(name)}?", "yes" if any(t.name == name for t in scene.things) else "no"


def _where(scene: Scene, dice: random.Random, held_out: bool) -> tuple[str, str] | None:
    thing = dice.choice(scene.things)
    if sum(t.name == thing.name for t in scene.things) > 1:
        return None
    return f"where is the {thing.name}?", thing.place


def _left_of(scene: Scene, dice: random.Random, held_out: bool) -> tuple[str, str] | None:
    if len(scene.things) < 2:
        return None
    first, second = dice.sample(scene.things, 2)
    if any(sum(t.name == thing.name for t in scene.things) > 1 for thing in (first, second)):
        return None
    side = dice.choice(("left", "right"))
    is_left = first.centre[1] < second.centre[1]
    return f"is the {first.name} {side} of the {second.name}?", "yes" if is_left == (side == "left") else "no"


Question = Callable[[Scene, random.Random, bool], tuple[str, str] | None]
QUESTIONS: tuple[Question, ...] = (_count_all, _count_some, _what_colour, _what_shape, _is_there, _where, _left_of)


def question(scene: Scene, dice: random.Random, *, held_out: bool = True) -> Exchange:
    """A question about the scene that has one right answer."""
    while True:
        asked = dice.choice(QUESTIONS)(scene, dice, held_out)
        if asked is not None:
            return Exchange("answer", f"answer en {asked[0]}", asked[1])


def exchange(scene: Scene, task: str, dice: random.Random, *, held_out: bool = True) -> Exchange:
    """One exchange of that task, any but detect. Without `held_out` no pair is named that training must not know."""
    if task == "caption":
        return Exchange(task, "caption en", caption(scene))
    if task.startswith("caption_"):
        language = task.removeprefix("caption_")
        return Exchange(task, f"caption {language}", caption(scene, language))
    if task == "describe":
        return Exchange(task, "describe en", description(scene))
    if task == "ocr":
        return Exchange(task, "ocr", scene.word)
    if task == "answer":
        return question(scene, dice, held_out=held_out)
    raise ValueError(task)
