"""Registries of backends: named in order of preference, imported when first used.

Modules are named as strings, so that listing a backend does not import what it needs, and import-linter can hold
backends apart. To add one: one file, one line in the registry of its folder; the contract suite then runs over it.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Protocol


class Backend(Protocol):
    """What every backend says of itself. `is_available` may take some milliseconds and must not raise."""

    name: str
    install_hint: str
    """Key of the message that says what a person can do to make it available."""

    def is_compatible(self) -> bool:
        """Whether it is made for this platform and session."""
        ...

    def is_available(self) -> bool:
        """Whether all it needs is there."""
        ...


class Registry:
    """Names to "module:Class". The order is the order of preference."""

    def __init__(self, **backends: str) -> None:
        self._backends = backends

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._backends)

    def load(self, name: str) -> Any:
        """The class called `name`. Raises KeyError, or ImportError where a needed package is missing."""
        module, _, attribute = self._backends[name].partition(":")
        return getattr(import_module(module), attribute)
