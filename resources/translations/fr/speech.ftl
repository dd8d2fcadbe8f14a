# Ce qui rend une sortie vocale disponible. Dit par le diagnostic et montré dans la fenêtre.

speech-install-speech-dispatcher = Installez speech-dispatcher et speech-dispatcher-espeak-ng.
speech-install-pyttsx3 = Installez alsa-utils (qui contient aplay) ; pyttsx3 est fourni avec Regard.
speech-install-text-to-speech = Installez une voix dans les paramètres vocaux du système.
speech-install-silent = Rien n’est nécessaire : cette sortie ne dit rien.
