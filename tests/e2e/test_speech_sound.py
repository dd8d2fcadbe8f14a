"""The queue, real voices, and what came out of the loudspeaker."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant.bench import hearing
from assistant.bench.desktop import Desktop
from assistant.bench.guard import processes_of
from assistant.bench.recorder import Recorder
from assistant.errors import AssistantError
from assistant.speech import REGISTRY
from assistant.speech.earcons import NAMES, Earcons
from assistant.speech.log import SpeechLog
from assistant.speech.queue import SpeechQueue
from assistant.speech.silent_output import SilentOutput

pytestmark = pytest.mark.e2e
SENTENCES = ("Window Mail.", "Three new messages from Anna.", "The button Save is focused.")


class Speech:
    """A queue with an event loop, on the desktop."""

    def __init__(self, *names: str, log: SpeechLog | None = None) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.problems: list[AssistantError] = []
        outputs = [REGISTRY.load(name)() for name in names]
        for output in outputs:
            if not output.is_available():
                pytest.skip(f"{output.name} is not available here")
        self.queue = SpeechQueue(outputs, self._calls.put, log=log, on_problem=self.problems.append)

    def run_until(self, condition: Callable[[], bool], seconds: float = 30.0) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, "waited too long"
            try:
                self._calls.get(timeout=0.01)()
            except queue.Empty:
                pass


@pytest.fixture
def on_desktop(desktop: Desktop, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    for name, value in desktop.env.items():
        monkeypatch.setenv(name, value)
    recorder.silence(time.monotonic(), 0.2)
    return recorder


@pytest.fixture(params=["speech_dispatcher", "pyttsx3"])
def speech(request: pytest.FixtureRequest, on_desktop: Recorder, tmp_path: Path) -> Iterator[Speech]:
    speech = Speech(request.param, log=SpeechLog(tmp_path / "speech.jsonl"))
    yield speech
    speech.queue.close()


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs the program espeak-ng")
def test_the_words_are_heard(speech: Speech, on_desktop: Recorder, tmp_path: Path) -> None:
    """Each sentence sounds like a separate synthesis of its words, and like no other sentence."""
    for sentence in SENTENCES:
        speech.queue.say(sentence)
    speech.run_until(lambda: not speech.queue.is_speaking)
    end = on_desktop.silence(time.monotonic())
    assert end is not None
    assert speech.problems == []
    lines = [json.loads(line) for line in (tmp_path / "speech.jsonl").read_text().splitlines()]
    assert [line["text"] for line in lines] == list(SENTENCES)
    offset = time.monotonic() - time.time()
    times = [line["time"] + offset for line in lines] + [end + 0.1]
    for number, sentence in enumerate(SENTENCES):
        recording = on_desktop.samples(times[number], times[number + 1])
        likeness = {other: hearing.similarity(recording, other) for other in SENTENCES}
        assert likeness.pop(sentence) >= hearing.HEARD
        assert max(likeness.values()) < hearing.HEARD, "the control: wrong words are told apart"


def test_stop_is_silence_and_a_newer_sentence_comes_through(speech: Speech, on_desktop: Recorder) -> None:
    long = "This sentence would go on for a rather long time if nobody stopped it, and it has a second half as well."
    for _ in range(3):
        start = time.monotonic()
        speech.queue.say(long, interrupt=True)
        assert on_desktop.first_sound(start) is not None
    stopped = time.monotonic()
    speech.queue.stop()
    silent = on_desktop.silence(stopped)
    assert silent is not None
    assert silent - stopped < 2, "the rest of the sentence takes 4 s"
    start = time.monotonic()
    speech.queue.say("Window Mail.")
    speech.run_until(lambda: not speech.queue.is_speaking)
    assert on_desktop.first_sound(start) is not None


def test_a_voice_whose_process_dies_is_replaced(
    on_desktop: Recorder, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence that was cut is said again by the next output."""
    speech = Speech("pyttsx3", "speech_dispatcher", log=SpeechLog(tmp_path / "log"))
    speech.queue.say("This sentence is cut off in its middle by an accident that happens to its process.")
    start = time.monotonic()
    assert on_desktop.first_sound(start) is not None
    for process in processes_of(desktop.env["REGARD_DESKTOP"]):
        command = Path(f"/proc/{process}/cmdline").read_bytes()
        if b"pyttsx3_child" in command:
            subprocess.run(["kill", "-KILL", str(process)], check=True)
    speech.run_until(lambda: speech.queue.output_name == "speech_dispatcher")
    assert [problem.code for problem in speech.problems] in ([], ["speech-voice-ended"])
    speech.run_until(lambda: not speech.queue.is_speaking)
    texts = [json.loads(line)["output"] for line in (tmp_path / "log").read_text().splitlines()]
    assert texts == ["pyttsx3", "speech_dispatcher"]
    speech.queue.close()


def test_closing_leaves_no_process_and_no_file(on_desktop: Recorder, desktop: Desktop) -> None:
    speech = Speech("pyttsx3")
    start = time.monotonic()
    speech.queue.say("This sentence is being played from a file while the queue is closed.")
    assert on_desktop.first_sound(start) is not None
    speech.queue.close()
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    deadline = time.monotonic() + 10
    while any(runtime.glob("regard-speech-*")) or _has_child(desktop):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _has_child(desktop: Desktop) -> bool:
    commands = []
    for process in processes_of(desktop.env["REGARD_DESKTOP"]):
        try:
            commands.append(Path(f"/proc/{process}/cmdline").read_bytes())
        except OSError:
            continue
    return any(b"pyttsx3_child" in command or command.startswith(b"aplay") for command in commands)


def test_no_sound_device_is_said_and_nothing_hangs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A desktop without a sound server: the real outputs, and the reason."""
    with Desktop(sound=False, window_manager=False) as bare:
        program = (
            "import sys, time\n"
            "from assistant.speech.earcons import Earcons\n"
            "from assistant.speech.outputs import open_queue\n"
            "calls = []\n"
            "speech = open_queue('auto', calls.append, on_problem=lambda error: print(error.code))\n"
            "earcons = Earcons(); earcons.play('start'); earcons.close()\n"
            "speech.say('One.')\n"
            "while calls: calls.pop(0)()\n"
            "print(speech.output_name, speech.is_speaking)\n"
        )
        result = subprocess.run(
            [sys.executable, "-c", program], env=bare.env, capture_output=True, text=True, timeout=30, check=True
        )
    if any(Path("/dev/snd").glob("pcm*p")):
        pytest.skip("this machine has a sound device")
    assert result.stdout.split() == ["speech-no-sound-device", "silent", "False"]


def test_earcons_are_heard_and_differ(on_desktop: Recorder) -> None:
    earcons = Earcons(60)
    lengths = {}
    for name in NAMES:
        start = time.monotonic()
        earcons.play(name)
        sound = on_desktop.first_sound(start)
        assert sound is not None, name
        silent = on_desktop.silence(sound)
        assert silent is not None, name
        lengths[name] = silent - sound
        assert float(np.abs(on_desktop.samples(sound, silent)).max()) < 0.5, "soft"
    assert lengths["working"] == min(lengths.values())
    earcons.volume = 0
    start = time.monotonic()
    earcons.play("done")
    assert on_desktop.first_sound(start, timeout_seconds=0.5) is None
    with pytest.raises(KeyError):
        earcons.play("no such sound")
    earcons.close()


def test_the_packaged_espeak_speaks_where_the_system_has_none(on_desktop: Recorder, tmp_path: Path) -> None:
    """The child, with a loader that does not find the system's library."""
    program = (
        "import ctypes\n"
        "load = ctypes.cdll.LoadLibrary\n"
        "def without_the_system(name):\n"
        "    if 'espeakng_loader' not in name and 'espeak' in name: raise OSError(name)\n"
        "    return load(name)\n"
        "ctypes.cdll.LoadLibrary = without_the_system\n"
        "from assistant.speech.pyttsx3_child import main\n"
        "main()\n"
    )
    order = {"number": 1, "text": "Window Mail.", "language": "en", "rate": None, "volume": None, "voice": None}
    folder = tmp_path / "sound"
    folder.mkdir()
    start = time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        print(json.dumps(order), file=child.stdin, flush=True)
        answers = [json.loads(child.stdout.readline()) for _ in range(2)]
        child.stdin.close()
    assert answers == [{"ready": True}, {"done": 1}]
    sound = on_desktop.first_sound(start)
    assert sound is not None
    assert hearing.similarity(on_desktop.samples(sound, sound + 1.5), "Window Mail.") >= hearing.HEARD
    assert not folder.exists(), "nothing that was said stays on the disk"


def test_silence_is_an_output_too(tmp_path: Path) -> None:
    calls: list[Callable[[], None]] = []
    speech = SpeechQueue([SilentOutput()], calls.append, log=SpeechLog(tmp_path / "log"))
    speech.say("One.")
    speech.close()
    assert json.loads((tmp_path / "log").read_text())["output"] == "silent"
