"""A private desktop for tests and benchmarks: display, window manager, buses, sound, speech. Linux only.

    with Desktop() as desktop, Recorder(desktop) as recorder:
        subprocess.Popen([...], env=desktop.env)

Nothing of it touches the person's own session: home and runtime folders are temporary, the display and the buses are
new, sound goes to a null sink that `assistant.bench.recorder` listens to, and speech-dispatcher is started by its
first client with its configuration in the temporary home. Everything is ended on exit, and by a guard if this process
is killed.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.bench.guard import MARK, end_processes

SINK = "regard"
"""The name of the null sink."""
NEEDED = ("Xvfb", "openbox", "dbus-daemon", "pulseaudio", "parec", "pactl")
"""Programs without which there is no private desktop."""
_BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_FOREIGN = (
    "WAYLAND_DISPLAY",
    "SESSION_MANAGER",
    "XAUTHORITY",
    "AT_SPI_BUS_ADDRESS",
    "NO_AT_BRIDGE",
    "QT_QPA_PLATFORM",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "SPEECHD_ADDRESS",
    "PULSE_SINK",
    "PULSE_COOKIE",
    "XDG_CURRENT_DESKTOP",
    "LC_ALL",
)
"""Variables that would lead a program out of the private desktop."""


def missing_programs() -> list[str]:
    """The programs of `NEEDED` that this machine lacks; tests skip where there are any."""
    return [program for program in NEEDED if shutil.which(program) is None]


class Desktop:
    """The context manager. `env` is the environment for programs on it; `display` is its display, ":7".

    Args:
        width: of the screen, in pixels.
        height: of the screen, in pixels.
        sound: False leaves out PulseAudio: a machine without a sound device.
        window_manager: False leaves out openbox.
    """

    def __init__(
        self, width: int = 1920, height: int = 1080, *, sound: bool = True, window_manager: bool = True
    ) -> None:
        self._size = (width, height)
        self._sound = sound
        self._window_manager = window_manager
        self._processes: list[subprocess.Popen[bytes]] = []
        self._guard: subprocess.Popen[bytes] | None = None
        self.folder = Path()
        self.env: dict[str, str] = {}
        self.display = ""

    def __enter__(self) -> Self:
        if missing := missing_programs():
            raise FileNotFoundError(f"a private desktop needs these programs: {', '.join(missing)}")
        self.folder = Path(tempfile.mkdtemp(prefix="regard-desktop-"))
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _start(self) -> None:
        self.env = self._environment()
        self._guard = subprocess.Popen(
            [sys.executable, "-m", "assistant.bench.guard", str(self.folder), str(self.folder)],
            stdin=subprocess.PIPE,
            start_new_session=True,
            cwd=Path(__file__).parents[2],
        )
        self.display = self.env["DISPLAY"] = ":" + self._printed("Xvfb", self._xvfb_command)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._printed(
            "dbus", lambda pipe: ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={pipe}"]
        )
        launcher = next((path for path in _BUS_LAUNCHERS if Path(path).exists()), None)
        if launcher:
            self._run("at-spi", [launcher, "--launch-immediately"])
        if self._sound:
            self._run("pulseaudio", _pulseaudio_command(Path(self.env["PULSE_SERVER"].removeprefix("unix:"))))
        if self._window_manager:
            self._run("openbox", ["openbox", "--sm-disable"])
        if self._sound:
            self._wait_for("PulseAudio", lambda: self._succeeds("pactl", "info"))
        if self._window_manager:
            self._wait_for("openbox", lambda: _has_window_manager(self.display))

    def _environment(self) -> dict[str, str]:
        env = {key: value for key, value in os.environ.items() if key not in _FOREIGN}
        folders = {
            "HOME": "home",
            "XDG_RUNTIME_DIR": "run",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_CACHE_HOME": "home/.cache",
            "XDG_DATA_HOME": "home/.local/share",
            "REGARD_CONFIG_DIR": "regard/config",
            "REGARD_DATA_DIR": "regard/data",
            "REGARD_CACHE_DIR": "regard/cache",
        }
        for variable, name in folders.items():
            path = self.folder / name
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            env[variable] = str(path)
        env |= {
            MARK: str(self.folder),
            "LANG": "C.UTF-8",
            "XDG_SESSION_TYPE": "x11",
            "GSETTINGS_BACKEND": "memory",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PULSE_RUNTIME_PATH": str(self.folder / "run"),
            "PULSE_SERVER": f"unix:{self.folder / 'run' / 'pulse.socket'}",
        }
        _configure_sound(Path(env["HOME"]))
        _configure_speech_dispatcher(Path(env["XDG_CONFIG_HOME"]) / "speech-dispatcher")
        return env

    def _xvfb_command(self, pipe: int) -> list[str]:
        width, height = self._size
        screen = ["-screen", "0", f"{width}x{height}x24", "-dpi", "96"]
        return ["Xvfb", "-displayfd", str(pipe), *screen, "-nolisten", "tcp", "-noreset"]

    def _run(self, name: str, command: list[str], *pipes: int) -> subprocess.Popen[bytes]:
        with (self.folder / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(
                command, env=self.env, stdout=log, stderr=log, start_new_session=True, pass_fds=pipes
            )
        self._processes.append(process)
        return process

    def _printed(self, name: str, command: Callable[[int], list[str]]) -> str:
        """Run a program that writes one line to a pipe when it is ready; that line."""
        reading, writing = os.pipe()
        try:
            self._run(name, command(writing), writing)
        finally:
            os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as pipe:
            line = pipe.readline().strip()
        if not line:
            raise RuntimeError(f"{name} did not start: {self.log(name)}")
        return line

    def _succeeds(self, *command: str) -> bool:
        return subprocess.run(command, env=self.env, capture_output=True, check=False).returncode == 0

    def _wait_for(self, name: str, ready: Callable[[], bool], timeout_seconds: float = 20.0) -> None:
        deadline = time.monotonic() + timeout_seconds
        while not ready():
            if time.monotonic() > deadline:
                logs = "\n".join(
                    f"{path.stem}: {path.read_text(errors='replace')}" for path in self.folder.glob("*.log")
                )
                raise RuntimeError(f"{name} did not start.\n{logs}")
            time.sleep(0.02)

    def log(self, name: str) -> str:
        """What the program `name` of the desktop ("Xvfb", "dbus", "at-spi", "pulseaudio", "openbox") printed."""
        return (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def close(self) -> None:
        """End everything, the last started first, then what programs on the desktop left behind."""
        for process in reversed(self._processes):
            _end(process)
        self._processes.clear()
        end_processes(str(self.folder))
        if self._guard is not None:
            assert self._guard.stdin is not None
            self._guard.stdin.close()
            self._guard.wait()
            self._guard = None
        shutil.rmtree(self.folder, ignore_errors=True)


def _pulseaudio_command(socket: Path) -> list[str]:
    return [
        "pulseaudio",
        "-n",
        "--daemonize=no",
        "--use-pid-file=no",
        "--exit-idle-time=-1",
        "--realtime=no",
        "--high-priority=no",
        f"--load=module-native-protocol-unix socket={socket} auth-anonymous=1",
        f"--load=module-null-sink sink_name={SINK} rate=48000 channels=2",
    ]


def _configure_sound(home: Path) -> None:
    """ALSA programs (aplay) play into PulseAudio, as on a desktop."""
    (home / ".asoundrc").write_text("pcm.!default pulse\nctl.!default pulse\n", encoding="utf-8")


def _configure_speech_dispatcher(folder: Path) -> None:
    """The espeak-ng module and PulseAudio, else as it comes. It is started by its first client."""
    modules = folder / "modules"
    modules.mkdir(parents=True, exist_ok=True)
    (folder / "speechd.conf").write_text(
        "LogLevel 1\n"
        'LogDir "default"\n'
        'AudioOutputMethod "pulse"\n'
        'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\n'
        'DefaultModule "espeak-ng"\n'
        'DefaultLanguage "en"\n'
        'DefaultVoiceType "MALE1"\n',
        encoding="utf-8",
    )
    system = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
    if system.exists():
        shutil.copy(system, modules / system.name)


def _has_window_manager(display: str) -> bool:
    import Xlib.display
    import Xlib.error

    try:
        connection = Xlib.display.Display(display)
    except (Xlib.error.DisplayError, OSError):
        return False
    try:
        check = connection.intern_atom("_NET_SUPPORTING_WM_CHECK")
        return connection.screen().root.get_full_property(check, 0) is not None
    finally:
        connection.close()


def _end(process: subprocess.Popen[bytes], patience_seconds: float = 2.0) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        try:
            process.wait(patience_seconds)
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait()
