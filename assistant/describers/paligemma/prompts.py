"""What PaliGemma 2 is asked, in one table for each family of checkpoints. Pure.

The commands are those of the model card and of big_vision's README
(https://github.com/google-research/big_vision/blob/main/big_vision/configs/proj/paligemma/README.md).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from assistant.errors import UsageError
from assistant.tasks import Request, Task, Verbosity

LANGUAGES = frozenset(
    "ar bn cs da de el en es fa fi fil fr he hi hr hu id it ja ko mi nl no pl pt ro ru sv sw te th tr uk vi zh".split()
)
"""English and the 34 languages of COCO-35L, into which its captions for training were translated."""
QUESTION_LIMIT = 300
"""Characters of a question. The model was trained on short ones; a whole page pasted by mistake is refused."""
THING_LIMIT = 100
"""Characters of the name of a thing."""


class Family(StrEnum):
    """What a checkpoint was trained for; the value is how the names of checkpoints say it."""

    MIX = "mix"
    PRETRAINED = "pt"
    DOCCI = "ft-docci"


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked, and where the answer is cut."""

    text: str
    """Without `<image>`, `<bos>` and the newline: the processor adds them."""
    max_tokens: int
    one_sentence: bool = False


DESCRIBE: dict[Family, dict[Verbosity, Prompt]] = {
    Family.MIX: {
        Verbosity.BRIEF: Prompt("caption {language}", 40, one_sentence=True),
        Verbosity.NORMAL: Prompt("caption {language}", 80),
        Verbosity.DETAILED: Prompt("describe {language}", 256),
    },
    Family.PRETRAINED: {
        Verbosity.BRIEF: Prompt("cap {language}", 40, one_sentence=True),
        Verbosity.NORMAL: Prompt("caption {language}", 80),
        Verbosity.DETAILED: Prompt("describe {language}", 256),
    },
    Family.DOCCI: {  # trained for one prompt; its captions are long, with the main thing in the first sentence
        Verbosity.BRIEF: Prompt("caption {language}", 60, one_sentence=True),
        Verbosity.NORMAL: Prompt("caption {language}", 120),
        Verbosity.DETAILED: Prompt("caption {language}", 384),
    },
}
_ANGLED = re.compile(r"<[^<>\s]{1,40}>")

ANSWER = Prompt("answer {language} {question}", 80)
READ = Prompt("ocr", 256)
DETECT = Prompt("detect {things}", 32)
"""Of one thing; its answer may have as many tokens for each. A box has four and the label's own."""
DETECTING = frozenset({Family.MIX, Family.PRETRAINED})
"""Families that `detect` can be trusted with to doubt a caption. DOCCI was trained further on captions alone."""


def family_of(folder: Path) -> Family:
    """The family, from the folder's name (config.json does not say): "...-pt-224", "...-ft-docci-448", else mix."""
    words = re.split(r"[^a-z0-9]+", folder.name.lower())
    if "docci" in words:
        return Family.DOCCI
    return Family.PRETRAINED if "pt" in words else Family.MIX


def prompt_for(request: Request, family: Family, control_tokens: Collection[str]) -> Prompt:
    """What to ask for `request`. `control_tokens`: those of the tokenizer, taken out of a question.

    A language that the model was not trained on is answered in English. FIND and LOCATE ask by `detect`. Raises
    UsageError for a question that is empty or too long.
    """
    language = request.language if request.language in LANGUAGES else "en"
    if request.task is Task.DESCRIBE:
        chosen, question = DESCRIBE[family][request.verbosity], ""
    elif request.task is Task.ASK:
        chosen, question = ANSWER, clean_question(request.question, control_tokens)
    elif request.task is Task.READ:
        chosen, question = READ, ""
    else:
        raise ValueError(request.task)
    text = chosen.text.replace("{language}", language).replace("{question}", question)
    return Prompt(text, chosen.max_tokens, chosen.one_sentence)


def detect(things: Sequence[str]) -> Prompt:
    """Where `things` are, each a clean name (see `clean_thing`)."""
    return Prompt(DETECT.text.replace("{things}", " ; ".join(things)), DETECT.max_tokens * len(things))


def clean_thing(thing: str, control_tokens: Collection[str]) -> str:
    """The name of one thing: as `clean_question`, without semicolons, which part things. Raises UsageError."""
    if len(thing) <= THING_LIMIT * 10:  # a longer one is not worth the work
        thing = _clean(thing.replace(";", " "), control_tokens)
    if len(thing) > THING_LIMIT:
        raise UsageError("thing-too-long", limit=THING_LIMIT)
    if not thing:
        raise UsageError("thing-empty")
    return thing


def clean_question(question: str, control_tokens: Collection[str]) -> str:
    """One line without control tokens: they would be taken as commands, and a newline as the end of the prompt.

    Raises UsageError where nothing is left, or more than QUESTION_LIMIT characters.
    """
    if len(question) > QUESTION_LIMIT * 10:  # before any work on it
        raise UsageError("question-too-long", limit=QUESTION_LIMIT)
    question = _clean(question, control_tokens)
    if not question:
        raise UsageError("question-empty")
    if len(question) > QUESTION_LIMIT:
        raise UsageError("question-too-long", limit=QUESTION_LIMIT)
    return question


def _clean(text: str, control_tokens: Collection[str]) -> str:
    # Control and format characters have no meaning in words; every white space is a space.
    text = "".join(" " if char.isspace() else char for char in text)
    text = "".join(char for char in text if char.isprintable())
    others = [token for token in control_tokens if token.strip() and not _ANGLED.fullmatch(token)]
    before = ""
    while before != text:  # taking one out can join the halves of another
        before = text
        text = _ANGLED.sub(lambda found: "" if found[0] in control_tokens else found[0], text)
        for token in others:
            text = text.replace(token, "")
    return " ".join(text.split())
