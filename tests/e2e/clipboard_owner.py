"""A program that owns the clipboard of X11 as a test wants it: `python clipboard_owner.py WAY [KIND=FILE ...]`.

WAY: "offers" hands over the content of each FILE as its KIND; "hangs" never answers; "stalls" begins a large one and
then hands over nothing more. Prints a line when it owns the clipboard.
"""

from __future__ import annotations

import sys
from pathlib import Path

from Xlib import X, Xatom, display
from Xlib.protocol import event

WAY, KINDS = sys.argv[1], dict(word.split("=", 1) for word in sys.argv[2:])
server = display.Display()
window = server.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
clipboard, targets = server.intern_atom("CLIPBOARD"), server.intern_atom("TARGETS")
window.set_selection_owner(clipboard, X.CurrentTime)
server.sync()
print("owner", flush=True)
while True:
    asked = server.next_event()
    if asked.type != X.SelectionRequest or WAY == "hangs":
        continue
    answer = asked.property
    if asked.target == targets:
        asked.requestor.change_property(answer, Xatom.ATOM, 32, [server.intern_atom(kind) for kind in KINDS])
    elif WAY == "stalls":
        asked.requestor.change_property(answer, server.intern_atom("INCR"), 32, [1 << 20])
    elif (name := server.get_atom_name(asked.target)) in KINDS:
        asked.requestor.change_property(answer, asked.target, 8, Path(KINDS[name]).read_bytes())
    else:
        answer = X.NONE
    asked.requestor.send_event(
        event.SelectionNotify(
            time=asked.time, requestor=asked.requestor, selection=clipboard, target=asked.target, property=answer
        )
    )
    server.flush()
