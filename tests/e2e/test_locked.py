"""A locked screen is said to be locked, and never described."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from assistant.bench.app import regard, wait
from assistant.bench.desktop import Desktop

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")]

STAND_IN = """
import sys
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection
connection = open_dbus_connection("SESSION")
bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
connection.send_and_get_reply(new_method_call(bus, "RequestName", "su", ("org.freedesktop.ScreenSaver", 4)))
print("ready", flush=True)
while True:
    message = connection.receive()
    if message.header.message_type is MessageType.method_call:
        connection.send(new_method_return(message, "b", (True,)))
"""


@pytest.fixture
def locked(desktop: Desktop) -> Iterator[None]:
    """A stand-in for a screen saver that is active: there is no real one under Xvfb."""
    with subprocess.Popen([sys.executable, "-c", STAND_IN], env=desktop.env, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield
        process.kill()


def describe(desktop: Desktop) -> subprocess.CompletedProcess[str]:
    command = [*regard(), "describe", "--screen"]
    return subprocess.run(command, env=desktop.env, capture_output=True, text=True, check=False, timeout=60)


def test_a_locked_screen_is_not_described(desktop: Desktop, locked: None) -> None:
    done = describe(desktop)
    assert done.returncode == 1
    assert "locked" in done.stderr
    assert done.stdout == ""


def test_an_unlocked_one_is(desktop: Desktop) -> None:
    assert wait(lambda: describe(desktop).returncode == 0, 60)
