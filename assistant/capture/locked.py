"""Whether the screen is locked: then what a picture shows is the lock, and nothing of it may be described as a window.

Asked over D-Bus: `LockedHint` of the session at logind (GNOME, Plasma, Xfce and others set it), then `GetActive` of the
desktop's screen saver. Both are interfaces of freedesktop.org and systemd:
https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
https://specifications.freedesktop.org/idle-inhibit-spec/latest/
"""

from __future__ import annotations

import sys

SECONDS = 0.05
"""How long each may take to answer; whoever does not is taken not to know."""
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


def is_locked() -> bool:
    """Whether the session says that it is locked; False where nobody knows. Blocks for a few milliseconds. Linux only.

    A running screen saver that does not lock counts too: its picture is no window either.
    """
    if not sys.platform.startswith("linux"):
        return False
    return _logind_says_so() or _screen_saver_says_so()


def _logind_says_so() -> bool:
    from jeepney import DBusAddress, Properties

    session = DBusAddress(
        "/org/freedesktop/login1/session/auto", "org.freedesktop.login1", "org.freedesktop.login1.Session"
    )
    return _answers_true("SYSTEM", [Properties(session).get("LockedHint")])


def _screen_saver_says_so() -> bool:
    from jeepney import DBusAddress, new_method_call

    calls = [new_method_call(DBusAddress(path, name, name), "GetActive") for name, path in SCREEN_SAVERS]
    return _answers_true("SESSION", calls)


def _answers_true(bus: str, calls: list) -> bool:  # type: ignore[type-arg]  # jeepney has no types
    """Whether one of `calls` is answered with true, as a value or a variant."""
    from jeepney import MessageFlag, MessageType
    from jeepney.io.blocking import open_dbus_connection

    try:
        with open_dbus_connection(bus, auth_timeout=SECONDS) as connection:
            for call in calls:
                call.header.flags |= MessageFlag.no_auto_start
                reply = connection.send_and_get_reply(call, timeout=SECONDS)
                if reply.header.message_type is MessageType.method_return and reply.body:
                    value = reply.body[0]
                    if (value[1] if isinstance(value, tuple) else value) is True:
                        return True
    except (OSError, EOFError, KeyError, ValueError, RuntimeError):  # no such bus here, or it went away
        return False
    return False
