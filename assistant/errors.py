"""The errors that a person can meet. Each has a sentence that says what is wrong and a hint that says what to do.

    AssistantError
    ├── UsageError            a value that cannot be used (unknown language, unknown hotkey, unknown setting)
    ├── SettingsError         the settings file cannot be read; it is kept as it is
    ├── PictureError          a picture file cannot be used (missing, truncated, too large, no picture)
    ├── CaptureError          the screen cannot be captured (no display, Wayland, bad region, no window)
    ├── DescriberError        a describer or its model cannot be used, or its process ended
    ├── SpeechError           nothing can be spoken (no sound device, no voice)
    ├── HotkeyError           a chord is taken or cannot be understood
    └── ControlError          the running app cannot be reached

Words are never written at the place where an error is raised: a `code` names two messages of the catalogue,
`error-CODE` and its attribute `.hint`, and the keyword arguments fill their variables. So an error can cross a
process boundary (`as_dict`, `from_dict`) and be said in any language.
"""

from __future__ import annotations

from typing import Any

from assistant.i18n import Params, messages


class AssistantError(Exception):
    """An error with words for the person. Raise a subclass: `PictureError("picture-missing", path=path)`."""

    def __init__(self, code: str, /, **params: str | float) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Params = params

    def message(self, language: str = "en") -> str:
        """What is wrong, in one sentence."""
        return messages(language).text(f"error-{self.code}", **self.params)

    def hint(self, language: str = "en") -> str:
        """What the person can do, in one sentence."""
        return messages(language).text(f"error-{self.code}.hint", **self.params)

    def said(self, language: str = "en") -> str:
        """Both as one utterance: what to do belongs to what is wrong, and nothing comes between them."""
        return messages(language).text("said-error", message=self.message(language), hint=self.hint(language))

    def __str__(self) -> str:
        return self.message()

    def as_dict(self) -> dict[str, Any]:
        """A form for JSON; `from_dict` is the way back."""
        return {"type": type(self).__name__, "code": self.code, "params": dict(self.params)}

    @staticmethod
    def from_dict(data: dict[str, Any]) -> AssistantError:
        """The error that `as_dict` wrote, of the same class."""
        for kind in AssistantError.__subclasses__():
            if kind.__name__ == data["type"]:
                return kind(data["code"], **data["params"])
        return AssistantError(data["code"], **data["params"])


class UsageError(AssistantError):
    """A value that cannot be used."""


class SettingsError(AssistantError):
    """The settings file cannot be read."""


class PictureError(AssistantError):
    """A picture file cannot be used."""


class CaptureError(AssistantError):
    """The screen cannot be captured."""


class DescriberError(AssistantError):
    """A describer or its model cannot be used."""


class SpeechError(AssistantError):
    """Nothing can be spoken."""


class HotkeyError(AssistantError):
    """A chord is taken or cannot be understood."""


class ControlError(AssistantError):
    """The running app cannot be reached."""


class RequestCancelled(Exception):  # noqa: N818 - a signal between rooms, never shown to a person
    """Raised inside a describer or a capture to unwind when its request was cancelled."""


def unexpected(error: BaseException) -> AssistantError:
    """Wrap a programming error, so that it too is one sentence and not silence."""
    if isinstance(error, AssistantError):
        return error
    if isinstance(error, MemoryError):
        return AssistantError("no-memory")
    return AssistantError("unexpected", detail=f"{type(error).__name__}: {error}")
