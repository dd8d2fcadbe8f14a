"""A describer in a child process behaves as one in this process, and outlives crashes, hangs and cancels."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from assistant import child as child_module
from assistant import hosted as hosted_module
from assistant.cancelling import CancelToken
from assistant.capture.file import decode
from assistant.errors import AssistantError, DescriberError, PictureError, RequestCancelled
from assistant.events import Event, Finished, Progress, SceneFound, TextChunk
from assistant.frames import Frame
from assistant.hosted import HostedDescriber
from assistant.scene import Scene
from assistant.tasks import Request, Source, Task
from tests.fake_describer import FakeDescriber

ROOT = Path(__file__).parents[2]
FRAME = Frame(np.full((108, 192, 3), 51, np.uint8), "window", title="Mail")
EMPTY = Scene(FRAME.width, FRAME.height)
SECONDS = 30.0

Make = Callable[..., HostedDescriber]


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Makes hosted fake describers, and closes them."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    made: list[HostedDescriber] = []

    def make_one(**options: Any) -> HostedDescriber:
        made.append(HostedDescriber("fake", options, kind="tests.fake_describer:FakeDescriber"))
        return made[-1]

    yield make_one
    for hosted in made:
        hosted.close()


def ask(hosted: Any, what: str = "", frame: Frame = FRAME, cancel: CancelToken | None = None) -> list[Event]:
    request = Request(Task.ASK, question=what)
    return list(hosted.describe(request, frame, Scene(frame.width, frame.height), cancel or CancelToken()))


def pid_of(events: list[Event]) -> int:
    last = events[-1]
    assert isinstance(last, Finished)
    return int(last.scene.caption.split()[1])


def wait_until(is_so: Callable[[], bool], seconds: float = SECONDS) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)


def marks(folder: Path) -> list[str]:
    """The processes that began to load (see FakeDescriber.marks)."""
    return [path.name for path in folder.iterdir() if path.name.isdigit()]


def is_gone(pid: int) -> bool:
    """Whether the process has ended (a zombie has: its parent may be an init that does not reap)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True


def test_the_same_events_as_in_process(make: Make) -> None:
    request = Request(Task.DESCRIBE)
    hosted = [
        event for event in make().describe(request, FRAME, EMPTY, CancelToken()) if not isinstance(event, Progress)
    ]
    direct = list(FakeDescriber().describe(request, FRAME, EMPTY, CancelToken()))
    assert hosted[:2] == direct[:2]
    assert isinstance(hosted[0], SceneFound)
    assert hosted[1] == TextChunk(request.id, "fake", "Mail 51")
    assert [type(event) for event in hosted] == [SceneFound, TextChunk, Finished]


def test_it_runs_elsewhere_and_stays(make: Make) -> None:
    hosted = make()
    first, second = pid_of(ask(hosted)), pid_of(ask(hosted))
    assert first == second != os.getpid()
    assert hosted.pids == (first,)
    hosted.close()
    assert hosted.pids == ()
    assert is_gone(first)
    assert pid_of(ask(hosted)) != first


def test_progress_of_loading_is_told(make: Make) -> None:
    hosted = make(at_load="error")
    hosted.start()
    request = Request()
    with pytest.raises(DescriberError):
        list(hosted.describe(request, FRAME, EMPTY, CancelToken()))
    events = hosted.describe(request, FRAME, EMPTY, CancelToken())
    assert next(events) == Progress(request.id, "fake", "loading", 0.5)
    with pytest.raises(DescriberError):
        next(events)


@pytest.mark.parametrize(("what", "code"), [("error", "no-model"), ("bug", "unexpected"), ("no memory", "no-memory")])
def test_an_error_is_raised_here_and_the_child_lives_on(make: Make, what: str, code: str) -> None:
    hosted = make()
    before = pid_of(ask(hosted))
    with pytest.raises(AssistantError) as caught:
        ask(hosted, what)
    assert caught.value.code == code
    assert pid_of(ask(hosted)) == before


@pytest.mark.parametrize("what", ["segfault", "leave"])
def test_a_crash_is_one_error_and_a_fresh_start(make: Make, what: str) -> None:
    hosted = make()
    before = pid_of(ask(hosted))
    with pytest.raises(DescriberError) as caught:
        ask(hosted, what)
    assert caught.value.code == "host-ended"
    assert caught.value.params["reason"] == "crashed"
    assert ("Segmentation fault" if what == "segfault" else "last words") in hosted.log
    assert pid_of(ask(hosted)) != before


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_in_mid_answer(make: Make) -> None:
    hosted = make()
    events = hosted.describe(Request(question="wait"), FRAME, EMPTY, CancelToken())
    assert isinstance(next(event for event in events if not isinstance(event, Progress)), SceneFound)
    os.kill(hosted.pids[0], signal.SIGKILL)
    with pytest.raises(DescriberError) as caught:
        list(events)
    assert caught.value.code == "host-ended"
    assert caught.value.params["reason"] == "killed"
    assert "memory" in caught.value.message()
    assert ask(hosted)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize("is_noticed", [True, False])
def test_killed_while_idle_is_never_noticed(make: Make, is_noticed: bool) -> None:
    hosted = make()
    before = pid_of(ask(hosted))
    os.kill(before, signal.SIGKILL)
    if is_noticed:
        wait_until(lambda: is_gone(before))
    assert pid_of(ask(hosted)) != before


@pytest.mark.parametrize("how", ["leave", "segfault"])
def test_a_child_that_ends_at_load_is_not_started_for_ever(make: Make, tmp_path: Path, how: str) -> None:
    hosted = make(at_load=how, marks=str(tmp_path))
    codes = []
    for _ in range(6):
        with pytest.raises(DescriberError) as caught:
            ask(hosted)
        codes.append(caught.value.code)
    assert codes == ["host-ended"] * (hosted_module.TRIES - 1) + ["host-cannot-start"] * (7 - hosted_module.TRIES)
    assert len(marks(tmp_path)) == hosted_module.TRIES


def test_a_program_that_cannot_be_started(make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(child_module, "host_command", lambda name: [str(tmp_path / "nothing"), name])
    with pytest.raises(DescriberError) as caught:
        ask(make())
    assert caught.value.code == "host-cannot-start"


def test_a_child_that_says_nothing(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        child_module, "host_command", lambda name: [sys.executable, "-c", "import time; time.sleep(600)", name]
    )
    monkeypatch.setattr(hosted_module, "START_SECONDS", 0.2)
    with pytest.raises(DescriberError) as caught:
        ask(make())
    assert caught.value.code == "host-cannot-start"


def cancel_when_waiting(hosted: HostedDescriber, what: str) -> float:
    """Cancel from another thread in mid-answer; returns the seconds until this thread was free."""
    cancel = CancelToken()
    cancelled_at = 0.0

    def later() -> None:
        nonlocal cancelled_at
        cancelled_at = time.monotonic()
        cancel.cancel()

    events = hosted.describe(Request(question=what), FRAME, EMPTY, cancel)
    assert isinstance(next(event for event in events if not isinstance(event, Progress)), SceneFound)
    threading.Timer(0.05, later).start()
    with pytest.raises(RequestCancelled):
        next(events)
    return time.monotonic() - cancelled_at


def test_a_cancel_frees_the_worker_at_once(make: Make, record_property: Callable[[str, object], None]) -> None:
    hosted = make()
    before = pid_of(ask(hosted))
    seconds = sorted(cancel_when_waiting(hosted, "wait") for _ in range(5))
    record_property("median_cancel_ms", seconds[2] * 1000)
    assert seconds[2] < 2
    assert pid_of(ask(hosted)) == before


def test_late_events_of_a_cancelled_request_are_dropped(make: Make) -> None:
    hosted = make()
    cancel_when_waiting(hosted, "wait")
    request = Request()
    events = list(hosted.describe(request, FRAME, EMPTY, CancelToken()))
    assert {event.request_id for event in events} == {request.id}


def test_a_child_that_hears_no_cancel_is_replaced(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_module, "CANCEL_SECONDS", 0.2)
    hosted = make()
    before = pid_of(ask(hosted))
    cancel_when_waiting(hosted, "hang")
    assert pid_of(ask(hosted)) != before


def test_a_hung_child_is_killed_when_nobody_asks_again(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_module, "CANCEL_SECONDS", 0.2)
    hosted = make()
    ask(hosted)
    (pid,) = hosted.pids
    cancel_when_waiting(hosted, "hang")
    wait_until(lambda: is_gone(pid))


def test_a_cancel_never_ends_a_load(make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(child_module, "CANCEL_SECONDS", 0.1)
    hosted = make(seconds=1.0, marks=str(tmp_path))
    cancel = CancelToken()
    hosted.load(lambda what, share: None)
    wait_until(lambda: bool(marks(tmp_path)))
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(RequestCancelled):
        ask(hosted, cancel=cancel)
    assert marks(tmp_path) == [str(pid_of(ask(hosted)))]


def test_an_answer_that_nobody_wants_is_cancelled(make: Make) -> None:
    hosted = make()
    events = hosted.describe(Request(question="wait"), FRAME, EMPTY, CancelToken())
    next(events)
    events.close()  # type: ignore[attr-defined]
    assert ask(hosted)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("what", ["wait", "hang"])
def test_no_parent_no_child(make: Make, tmp_path: Path, what: str) -> None:
    """The app is killed while a child computes: the child is gone too."""
    script = textwrap.dedent(f"""
        import numpy as np
        from assistant.cancelling import CancelToken
        from assistant.events import SceneFound
        from assistant.frames import Frame
        from assistant.hosted import HostedDescriber
        from assistant.scene import Scene
        from assistant.tasks import Request
        hosted = HostedDescriber("fake", {{}}, kind="tests.fake_describer:FakeDescriber")
        frame = Frame(np.zeros((10, 10, 3), np.uint8), "file")
        for event in hosted.describe(Request(question="{what}"), frame, Scene(10, 10), CancelToken()):
            if isinstance(event, SceneFound):
                print(hosted.pids[0], flush=True)
    """)
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=ROOT) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert not is_gone(pid)
        parent.kill()
    wait_until(lambda: is_gone(pid), 5)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_it_offers_itself_to_the_out_of_memory_killer_and_is_its_own_session(make: Make) -> None:
    pid = pid_of(ask(make()))
    assert int(Path(f"/proc/{pid}/oom_score_adj").read_text()) == 900
    assert os.getsid(pid) == pid


def test_what_lies_in_the_working_folder_is_not_imported(
    make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong json')")
    monkeypatch.chdir(tmp_path)
    assert ask(make())


def test_to_ask_paligemma_about_itself_imports_nothing_heavy() -> None:
    """The app's own process may ask (`tasks`, `is_available`); the child alone pays for the packages."""
    script = textwrap.dedent("""
        import sys
        from assistant.hosted import HostedDescriber
        hosted = HostedDescriber("paligemma")
        print(hosted.tasks, hosted.install_hint, hosted.is_compatible(), hosted.is_available())
        heavy = {"torch", "transformers", "safetensors", "onnxruntime", "cv2", "rapidocr", "PIL", "PySide6"}
        sys.exit(", ".join(heavy & set(sys.modules)))
    """)
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True, cwd=ROOT)
    assert done.stderr.strip() == ""


def request_of(path: Path) -> Request:
    return Request(source=Source("file", path=str(path)))


def test_decoding_gives_the_same_frame_as_here(make: Make, tmp_path: Path) -> None:
    path = tmp_path / "ü.png"
    Image.fromarray(np.arange(120, dtype=np.uint8).reshape(5, 8, 3)).save(path)
    hosted, here = make().take(request_of(path), CancelToken()).frame, decode(str(path))
    assert np.array_equal(hosted.pixels, here.pixels)
    assert (hosted.source, hosted.title, hosted.notes) == (here.source, here.title, here.notes) == ("file", "ü.png", ())


def test_an_error_of_decoding_is_raised_here(make: Make, tmp_path: Path) -> None:
    with pytest.raises(PictureError) as caught:
        make().take(request_of(tmp_path / "none.png"), CancelToken())
    assert caught.value.code == "picture-missing"


def test_decoding_does_not_wait_for_the_models(make: Make, tmp_path: Path) -> None:
    Image.new("RGB", (4, 4)).save(tmp_path / "a.png")
    hosted = make(at_load="hang")
    hosted.start()
    assert hosted.take(request_of(tmp_path / "a.png"), CancelToken()).frame.width == 4


def test_a_screen_crosses_whole(make: Make) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (1080, 1920, 3), np.uint8)
    events = ask(make(), frame=Frame(pixels, "screen", title="t"))
    assert TextChunk(events[-1].request_id, "fake", f"t {int(pixels.mean())}") in events
