"""What kind of window it is: from the accessibility tree and the program's name; unknown stays unknown. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.frames import Frame
from assistant.scene import AccessibleText

KINDS = (
    *("dialog", "web page", "editor", "document", "spreadsheet", "presentation", "terminal", "mail"),
    *("file manager", "picture viewer", "video", "settings"),
)
"""The message that names one is "window-kind" with this as its `$kind`."""

_WINDOWS = {
    "dialog": "dialog",
    "alert": "dialog",
    "file chooser": "dialog",
    "color chooser": "dialog",
    "font chooser": "dialog",
}
"""What the role of the window itself says."""
_PARTS = {
    "document web": "web page",
    "document email": "mail",
    "document spreadsheet": "spreadsheet",
    "document presentation": "presentation",
    "document text": "document",
    "terminal": "terminal",
    "video": "video",
}
"""What the largest part of the window says."""
_PROGRAMS = {
    "terminal": "xterm uxterm urxvt rxvt konsole alacritty kitty wezterm foot terminator tilix terminal qterminal "
    "lxterminal ptyxis cmd powershell iterm2",
    "editor": "mousepad gedit kate kwrite pluma xed featherpad leafpad notepad textedit geany emacs gvim vscode "
    "vscodium notepadqq sublime",
    "file manager": "thunar nautilus dolphin nemo caja pcmanfm pcmanfm-qt explorer finder spacefm krusader",
    "picture viewer": "eog ristretto gwenview loupe geeqie feh nomacs eom gthumb shotwell viewnior xviewer qimgv sxiv",
    "video": "vlc mpv totem parole celluloid smplayer dragon showtime kaffeine",
    "mail": "thunderbird evolution geary kmail claws-mail outlook mailspring",
    "settings": "gnome-control-center systemsettings xfce4-settings-manager systempreferences lxqt-config "
    "cinnamon-settings",
    "web page": "firefox chromium google-chrome chrome brave-browser microsoft-edge msedge epiphany falkon opera "
    "vivaldi librewolf safari konqueror midori",
    "spreadsheet": "libreoffice-calc gnumeric excel",
    "document": "libreoffice-writer abiword winword evince okular xreader atril zathura",
    "presentation": "libreoffice-impress powerpnt",
}
_KIND_OF = {name: kind for kind, names in _PROGRAMS.items() for name in names.split()}
LARGE = 0.25
"""Share of the window that a part takes that says what it is."""


def window_kind(frame: Frame, texts: Sequence[AccessibleText]) -> str:
    """One of `KINDS`, or "" where it is not known. `texts` are the window's, its parts among them; may be empty.

    A web page in a mail program is mail: programs for one purpose go before what they are built of.
    """
    parts = [text for text in texts if text.kind == "part"]
    by_program = _by_name(frame)
    if frame.is_dialog or (parts and parts[0].role in _WINDOWS):
        return "dialog"
    if by_program not in ("", "web page", "document"):
        return by_program
    whole = frame.width * frame.height
    for part in sorted(parts, key=lambda part: -part.box.area):
        if part.role in _PARTS and part.box.area >= LARGE * whole:
            return _PARTS[part.role]
    return by_program


def _by_name(frame: Frame) -> str:
    """By the program's name, or the last part of the title ("Report - Mousepad")."""
    last = re.split(r"\s[-\N{EN DASH}\N{EM DASH}|]\s", frame.title)[-1] if frame.title else ""
    words = [frame.app, frame.app.rsplit(".", 1)[-1], *frame.app.split("-")[-1:], last]
    if len(last.split()) > 1:
        words.append(last.split()[-1])  # "Mozilla Firefox"
        words.append("-".join(last.split()))  # "LibreOffice Writer"
    if re.fullmatch(r"xfce4-terminal|gnome-terminal.*|mate-terminal", frame.app.casefold()):
        return "terminal"
    return next((kind for word in words if (kind := _KIND_OF.get(word.casefold().strip()))), "")
