"""The engine of Regard: capture, describe, narrate, speak. Imports no Qt; `ui` is built on top of it."""

__version__ = "0.1.0"
