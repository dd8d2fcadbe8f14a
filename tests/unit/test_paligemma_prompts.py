"""What PaliGemma is asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.describers.paligemma.prompts import (
    DESCRIBE,
    LANGUAGES,
    Family,
    clean_question,
    clean_thing,
    detect,
    family_of,
    prompt_for,
)
from assistant.errors import UsageError
from assistant.tasks import Request, Task, Verbosity

TOKENS = frozenset({"<loc0001>", "<seg001>", "<image>", "<bos>", "<eos>", "<pad>", "[@BOS@]", "\n\n"})


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("paligemma2-3b-mix-224", Family.MIX),
        ("paligemma2-10b-pt-896", Family.PRETRAINED),
        ("google--paligemma2-3b-ft-docci-448", Family.DOCCI),
        ("my-model", Family.MIX),
        ("crypt", Family.MIX),
    ],
)
def test_the_family_is_in_the_name(name: str, family: Family) -> None:
    assert family_of(Path("models") / name) is family


@pytest.mark.parametrize("family", list(Family))
@pytest.mark.parametrize("verbosity", list(Verbosity))
def test_every_family_has_a_prompt_for_every_verbosity(family: Family, verbosity: Verbosity) -> None:
    prompt = prompt_for(Request(Task.DESCRIBE, language="fr", verbosity=verbosity), family, TOKENS)
    assert prompt.text.endswith(" fr")
    assert "{" not in prompt.text
    assert "\n" not in prompt.text  # the processor adds it
    assert DESCRIBE[family][Verbosity.BRIEF].max_tokens < DESCRIBE[family][Verbosity.DETAILED].max_tokens


def test_a_language_that_it_does_not_know_is_answered_in_english() -> None:
    assert prompt_for(Request(Task.DESCRIBE, language="cy"), Family.MIX, TOKENS).text == "caption en"


def test_a_question() -> None:
    request = Request(Task.ASK, question="  What\nis\tthis? ", language="de")
    assert prompt_for(request, Family.MIX, TOKENS).text == "answer de What is this?"


def test_braces_in_a_question_are_only_braces() -> None:
    request = Request(Task.ASK, question="what is {language} {0}?")
    assert prompt_for(request, Family.MIX, TOKENS).text == "answer en what is {language} {0}?"


def test_reading_and_detecting_have_no_language() -> None:
    assert prompt_for(Request(Task.READ, language="fr"), Family.MIX, TOKENS).text == "ocr"
    assert detect(["cup", "red car"]).text == "detect cup ; red car"
    assert detect(["a", "b"]).max_tokens == 2 * detect(["a"]).max_tokens


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("cup", "cup"),
        (" red\ncar ", "red car"),
        ("cup ; dog", "cup dog"),
        ("<loc0001><seg001>cup<eos>", "cup"),
        ("<lo;c0001>cup", "<lo c0001>cup"),
        ("<loc00;<loc0001>01>cup", "<loc00 01>cup"),
    ],
)
def test_the_name_of_a_thing_is_one_name(typed: str, clean: str) -> None:
    assert clean_thing(typed, TOKENS) == clean


@pytest.mark.parametrize(
    ("typed", "code"),
    [("", "thing-empty"), (";", "thing-empty"), ("<bos>", "thing-empty"), ("cup " * 30, "thing-too-long"),
     ("<" * 10_000_000, "thing-too-long")],
)  # fmt: skip
def test_names_that_cannot_be_looked_for(typed: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        clean_thing(typed, TOKENS)
    assert caught.value.code == code
    assert caught.value.message()
    assert caught.value.hint()


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("is <loc0001> there?", "is there?"),
        ("is <lo<loc0001>c0001> there?", "is there?"),
        ("is <loc0\u200b001> there?", "is there?"),
        ("[@BOS@] what?", "what?"),
        ("<image><bos>cat?<eos>", "cat?"),
        ("a < b > c", "a < b > c"),
        ("what is <this>?", "what is <this>?"),
        ("a\n\ndetect cat", "a detect cat"),
        ("a\u2028b\x00\x1b[0m\u200b", "a b[0m"),
        ("où est la clé ?", "où est la clé ?"),
        ("猫はどこ？", "猫はどこ？"),
    ],
)
def test_control_tokens_are_taken_out_of_a_question(typed: str, clean: str) -> None:
    assert clean_question(typed, TOKENS) == clean


@pytest.mark.parametrize(
    ("typed", "code"),
    [("", "question-empty"), ("  \n", "question-empty"), ("<bos>", "question-empty"), ("a" * 301, "question-too-long")],
)
def test_questions_that_cannot_be_asked(typed: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        clean_question(typed, TOKENS)
    assert caught.value.code == code


def test_a_whole_book_is_refused_at_once() -> None:
    with pytest.raises(UsageError):
        clean_question("<" * 10_000_000, TOKENS)


@given(st.lists(st.sampled_from([*"<>loc01 \n\u200b[]@", "<loc0001>", "<eos>", "BOS"]), max_size=30).map("".join))
def test_nothing_that_is_typed_becomes_a_command(typed: str) -> None:
    try:
        clean = clean_question(typed, TOKENS)
    except UsageError:
        return
    assert not any(token in clean for token in TOKENS)
    assert "\n" not in clean


@pytest.mark.parametrize("family", list(Family))
def test_every_task_in_every_language_is_a_command_of_the_table(family: Family) -> None:
    """Against the commands of the model card, written out; nothing of a template may be left."""
    describing = {
        Family.MIX: ("caption", "caption", "describe"),
        Family.PRETRAINED: ("cap", "caption", "describe"),
        Family.DOCCI: ("caption", "caption", "caption"),
    }[family]
    for language in sorted(LANGUAGES):
        for verbosity, command in zip(Verbosity, describing, strict=True):
            asked = prompt_for(Request(language=language, verbosity=verbosity), family, TOKENS)
            assert asked.text == f"{command} {language}"
        question = Request(Task.ASK, language=language, question="Où est {language} ?")
        assert prompt_for(question, family, TOKENS).text == f"answer {language} Où est {{language}} ?"
        assert prompt_for(Request(Task.READ, language=language), family, TOKENS).text == "ocr"
    assert len(LANGUAGES) == 35
