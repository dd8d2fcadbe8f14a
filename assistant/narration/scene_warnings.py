"""What a program should know of a Scene before it relies on it. Pure."""

from __future__ import annotations

from assistant.scene import Scene


def warnings(scene: Scene) -> list[str]:
    """Codes for programs: "blank" (one colour only), "nothing-found" (no things and no text, though looked for),
    "unread-text" (lines in a script that is not known, or not clear enough), "toy" (by the toy model).
    """
    if scene.blank:
        return ["blank"]
    is_empty = not (scene.objects or scene.lines or scene.lines_unread or scene.codes or scene.caption or scene.answer)
    nothing = ["nothing-found"] if is_empty and {"objects", "text"} & scene.looked_for else []
    unread = ["unread-text"] if scene.lines_unread else []
    return [*nothing, *unread, "toy"] if scene.is_toy else [*nothing, *unread]
