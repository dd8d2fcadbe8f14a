"""Speech: the queue of sentences, the outputs that speak them, and the earcons."""

from assistant.registry import Registry

REGISTRY = Registry(
    speech_dispatcher="assistant.speech.speech_dispatcher_output:SpeechDispatcherOutput",
    pyttsx3="assistant.speech.pyttsx3_output:Pyttsx3Output",
    silent="assistant.speech.silent_output:SilentOutput",
)
"""The outputs without Qt, in order of preference. `ui.backends` puts QTextToSpeech in, after speech_dispatcher."""
