# Was eine Sprachausgabe verfügbar macht. Der Doktor sagt es, und das Fenster zeigt es.

speech-install-speech-dispatcher = Installieren Sie speech-dispatcher und speech-dispatcher-espeak-ng.
speech-install-pyttsx3 = Installieren Sie alsa-utils (es enthält aplay); pyttsx3 kommt mit Regard.
speech-install-text-to-speech = Installieren Sie eine Stimme in den Spracheinstellungen des Systems.
speech-install-silent = Nichts ist nötig: Diese Ausgabe sagt nichts.
