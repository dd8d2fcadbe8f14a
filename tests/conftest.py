"""For all tests: folders and a language of their own: what a person has set changes nothing. And a large model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"REGARD_{name}_DIR", str(tmp_path / name.lower()))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")  # the language "auto" is that of the desktop


@pytest.fixture(scope="session")
def one_thread() -> Iterator[None]:
    """Torch with one thread, here and in children: on a busy machine, threads wait for one another most of the time.

    Skips where torch is not installed.
    """
    torch = pytest.importorskip("torch")
    pytest.importorskip("transformers")
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")
        patch.setenv("MKL_NUM_THREADS", "1")
        yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="session")
def large_paligemma(one_thread: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a PaliGemma 2 of random weights, 200 MB."""
    from tests.large_paligemma import build

    return build(tmp_path_factory.mktemp("models") / "large-mix-56")
