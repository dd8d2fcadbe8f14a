"""Every message in every language: complete, its own, filled without a trace, and with the grammar of the language."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from assistant.bench.narration import truth
from assistant.bench.narration.telling import told
from assistant.i18n import FALLBACK, TRANSLATIONS, languages, messages
from assistant.labels import LABELS
from assistant.narration.nouns import NOUNS
from assistant.narration.relations import Relation
from assistant.narration.wording import Wording, label_key
from assistant.scene import Box, SceneObject
from assistant.tasks import Task, Verbosity

OTHERS = [language for language in languages() if language != FALLBACK]
COUNTS = (0, 1, 2, 5, 21)
COLUMN = re.compile(r"^\w+ +(?=Xylo$)")
"""Of `regard doctor`, whose lines begin with a word as wide as the widest."""
SAME = {
    "de": "problem monitor video text plus minus escape regard",
    "es": "pizza pizzas monitor piano pianos radio radios tractor taxi terminal panel control escape regard",
    "fr": """options contact latitude longitude dollar apostrophe plus tilde bus train frisbee frisbees skis ski
        snowboard skateboard sandwich orange oranges pizza pizzas table vase vases hamburger lion lions dragon dragons
        piano pianos microphone radio radios statue puzzle puzzles taxi ambulance ambulances logo logos triangle
        triangles menu document message terminal notification section article image application description regard""",
}
"""Words that are the same in another language, where they are all of a text."""
PLURALS = {"zero", "one", "two", "few", "many", "other"}


class Parts(Visitor):  # type: ignore[misc]  # fluent.syntax has no types
    """What a pattern is made of: its variables, the words that choose a variant, its texts."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.variables: set[str] = set()
        self.choices: dict[str, set[str]] = {}
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.texts.append(node.value)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        entry = catalogue(self.language)[node.id.name]
        self.visit(entry.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            keys = {getattr(variant.key, "name", getattr(variant.key, "value", "")) for variant in node.variants}
            self.choices.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)


@lru_cache
def catalogue(language: str) -> dict[str, ast.Message]:
    found = {}
    for path in sorted((TRANSLATIONS / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = entry
    return found


@lru_cache
def patterns(language: str) -> dict[str, ast.Pattern]:
    """Every message and attribute by its key."""
    found = {}
    for name, entry in catalogue(language).items():
        if entry.value:
            found[name] = entry.value
        found.update({f"{name}.{attribute.id.name}": attribute.value for attribute in entry.attributes})
    return found


@lru_cache
def parts(language: str, key: str) -> Parts:
    found = Parts(language)
    found.visit(patterns(language)[key])
    return found


def grid(language: str, key: str) -> Iterator[dict[str, str | float]]:
    """Sample values for the variables of a message, over all its variants and those of the English one."""
    own = parts(language, key)
    english = parts(FALLBACK, key) if key in patterns(FALLBACK) else own
    values: dict[str, list[str | float]] = {}
    for name in sorted(own.variables | english.variables):
        choices = own.choices.get(name, set()) | english.choices.get(name, set())
        if name in ("count", "hour", "number", "page", "pages") or choices & PLURALS - {"other"} or any(
            choice.isdigit() for choice in choices
        ):  # fmt: skip
            values[name] = list(COUNTS)
        elif choices:
            values[name] = sorted(choices)
        else:
            values[name] = ["Xylo"]
    names = list(values)
    for combination in itertools.product(*values.values()):
        yield dict(zip(names, combination, strict=True))


@lru_cache
def filled(language: str) -> tuple[tuple[str, str], ...]:
    """Every text of every message, with its key."""
    text = messages(language).text
    return tuple({(key, text(key, **params)): None for key in patterns(language) for params in grid(language, key)})


@pytest.mark.parametrize("language", languages())
def test_every_message_can_be_filled(language: str) -> None:
    wrong = [
        (key, text)
        for key, text in filled(language)
        if text != text.strip() or not text or re.search(r"[{}]|\$(?!USER)|  ", COLUMN.sub("", text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_missing_and_nothing_is_left_over(language: str) -> None:
    own, english = patterns(language), patterns(FALLBACK)
    assert [key for key in english if key not in own] == []
    assert [key for key in catalogue(language) if key not in catalogue(FALLBACK)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_variables_are_those_of_english(language: str) -> None:
    wrong = {}
    for key in patterns(FALLBACK):
        own, english = parts(language, key).variables, parts(FALLBACK, key).variables
        free = {"one", "count", "name"}  # a genus, a number in words, a thing without an article
        if own - english - free or english - own - free:
            wrong[key] = (own, english)
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_everything_is_translated(language: str) -> None:
    same = []
    for key in patterns(FALLBACK):
        own, english = parts(language, key).texts, parts(FALLBACK, key).texts
        words = set(re.findall(r"[^\W\d_]{2,}", " ".join(own).lower().replace("&", "")))
        if own == english and not key.endswith(".case") and not words <= set(SAME[language].split()):
            same.append((key, " ".join(own)))
    assert same == []


RULES = {
    "de": [
        re.compile(r"(?<!,) \b(der|die|das|dem|den) (der|die|das|dem|den)\b"),
        re.compile(r"(?<!, )\bin dem\b"),
    ],
    "fr": [
        # de + vowel, le + vowel; "le onze" and "le hibou" are right
        re.compile(
            r"(?<![\w’'-])(de|le|la|du|je|ne|que|se|ce|au) "
            r"(?=[aeiouâàéèêëîïôœû]|h(omme|eure|orloge|uile|élico|erbe|ôtel))(?!onze|oui|un à)",
            re.IGNORECASE,
        ),
        re.compile(r"l’(hibou|hamburger|hot-dog|haut|huit)"),
        re.compile(r"\bà les?\b|\bde les?\b"),
    ],
    "es": [
        re.compile(r"\b(de|a) el\b"),
        re.compile(r"\by h?i(?![aeo])", re.IGNORECASE),
        re.compile(r"\bla (águila|ancla|área)\b"),
    ],
}


TYPOGRAPHY = {
    "de": [re.compile(r"[\"“](?=\w)")],
    "fr": [
        re.compile(r"(^|[^\u202f])[;:!?»](?=\s|$)|«(?!\u202f)"),  # a narrow space that does not break
    ],
    "es": [
        re.compile(r"^[^¿]*\?|^[^¡]*!"),
    ],
}


@pytest.mark.parametrize("language", OTHERS)
def test_the_grammar_of_the_messages(language: str) -> None:
    wrong = []
    for key, text in filled(language):
        if key.startswith(("words-", "find-articles")) or key.endswith(".words"):
            continue
        plain = re.sub(r"https?:\S+|[#&?]page=", "", text)
        rules = (*RULES[language], *TYPOGRAPHY[language])
        wrong += [(key, text, rule.pattern) for rule in rules if rule.search(plain)]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_labels_agree_with_themselves(language: str) -> None:
    """The article before the thing, the one after a preposition, and "one" of them are of one gender."""
    forms = {
        "de": ["der dem einer", "die der eine", "das dem eines", "die den eins"],
        "fr": ["le du un", "la de la une", "l’ de l’ un", "l’ de l’ une", "les des une", "les des un"],
        "es": ["el del uno", "la de la una", "el del una", "los de los unos", "las de las unas"],
    }[language]
    counted = {
        "de": {"einer": "ein ", "eine": "eine ", "eines": "ein "},
        "fr": {"un": "un ", "une": "une "},
        "es": {"uno": "un ", "una": "un"},
    }[language]
    wrong = []
    second = "dative" if language == "de" else "of"
    text = messages(language).text
    for label in (*LABELS, *NOUNS):
        key = label_key(label)
        the, case, one = text(f"{key}.the"), text(f"{key}.{second}"), text(f"{key}.one")
        pattern = r"(de l’|de los|de las|de la|l’|\w+)"
        found = tuple(re.match(pattern, part)[1] for part in (the, case))  # type: ignore[index]
        single = text(key, count=1)
        is_countable = single.startswith(("ein ", "eine ", "un ", "une ", "una "))
        if " ".join((*found, one)) not in forms or (is_countable and not single.startswith(counted.get(one, ""))):
            wrong.append((label, the, case, one, single))
        elif text(f"{key}.name") not in the:
            wrong.append((label, the, text(f"{key}.name")))
    assert wrong == []


@pytest.mark.parametrize("language", languages())
def test_every_relation_to_every_thing(language: str) -> None:
    wording = Wording(language)
    box = Box(0, 0, 9, 9)
    names = [key.removeprefix("relation-") for key in catalogue(FALLBACK) if key.startswith("relation-")]
    wrong = []
    for label in (*LABELS, *NOUNS):
        other = SceneObject(label, box)
        for name in names:
            text = wording.related(wording.count("cup", 2), Relation(name, (other,)))
            wrong += [(text, rule.pattern) for rule in RULES.get(language, ()) if rule.search(text)]
        text = wording.related(wording.count(label, 1), Relation("between", (other, SceneObject("cup", box))))
        wrong += [(text, rule.pattern) for rule in RULES.get(language, ()) if rule.search(text)]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_descriptions_of_many_scenes(language: str) -> None:
    """Every scene of `regard bench narration`, at every length, without a word of English or broken grammar."""
    wrong = []
    for scene in truth.scenes():
        for task, verbosity in itertools.product((Task.DESCRIBE, Task.LOCATE), Verbosity):
            english = {sentence.text for sentence in told(scene, verbosity, task)}
            for sentence in told(scene, verbosity, task, language=language):
                if sentence.kind == "text":
                    continue  # what is written in the picture
                wrong += [(scene.name, sentence.text)] * (sentence.text in english)
                wrong += [(scene.name, sentence.text, rule) for rule in RULES[language] if rule.search(sentence.text)]
    assert wrong == []
