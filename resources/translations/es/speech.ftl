# Lo que hace disponible una salida de voz. Lo dice el diagnóstico y lo muestra la ventana.

speech-install-speech-dispatcher = Instale speech-dispatcher y speech-dispatcher-espeak-ng.
speech-install-pyttsx3 = Instale alsa-utils (contiene aplay); pyttsx3 viene con Regard.
speech-install-text-to-speech = Instale una voz en los ajustes de voz del sistema.
speech-install-silent = No hace falta nada: esta salida no dice nada.
