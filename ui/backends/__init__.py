"""Implementations of the engine's protocols that need Qt. `ui.app` hands them to the engine."""

from assistant.registry import Registry

SPEECH = Registry(text_to_speech="ui.backends.text_to_speech:TextToSpeechOutput")
"""Speech outputs that need Qt."""
