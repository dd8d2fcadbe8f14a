# What makes a speech output available. Said by the doctor and shown in the window.

speech-install-speech-dispatcher = Install speech-dispatcher and speech-dispatcher-espeak-ng.
speech-install-pyttsx3 = Install alsa-utils (it has aplay); pyttsx3 comes with Regard.
speech-install-text-to-speech = Install a voice in the speech settings of the system.
speech-install-silent = Nothing is needed: this output says nothing.
