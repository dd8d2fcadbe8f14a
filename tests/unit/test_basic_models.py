"""The model files are the ones that the README beside them describes, and their licences lie with them."""

from __future__ import annotations

import hashlib
import re

import pytest

from resources import ROOT

FOLDER = ROOT / "models"
README = (FOLDER / "README.md").read_text(encoding="utf-8")
SUMS = dict(re.findall(r"`([\w.-]+\.onnx)` \|.*`([0-9a-f]{64})`", README))


def test_every_model_has_a_sum():
    assert set(SUMS) == {path.name for path in FOLDER.glob("*.onnx")}


@pytest.mark.parametrize("name", sorted(SUMS))
def test_sum(name: str):
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == SUMS[name]


@pytest.mark.parametrize(
    ("name", "words"),
    [("HUMAN-MODELS-LICENSE", "Permission is hereby granted"), ("LICENSE-APACHE-2.0", "TERMS AND CONDITIONS FOR USE")],
)
def test_licences_lie_beside(name: str, words: str):
    assert name in README
    assert words in (FOLDER / name).read_text(encoding="utf-8")
