# „regard doctor“: was hier geht, was nicht, und was zu tun ist.

doctor-line = { $part }: { $text }
doctor-state-ok = geht     { $line }
doctor-state-missing = fehlt    { $line }
doctor-state-problem = PROBLEM  { $line }

doctor-part-machine = Rechner
doctor-part-settings = Einstellungen
doctor-part-screen = Bildschirm
doctor-part-focus = Element mit Fokus
doctor-part-clipboard = Zwischenablage
doctor-part-camera = Kamera
doctor-part-hotkeys = Tasten
doctor-part-app = Anwendung
doctor-part-speech = Sprachausgabe
doctor-part-describers = Beschreiber

doctor-machine = Regard { $version }, Python { $python }, { $system }, { $cores } Prozessorkerne, { $free } GB frei auf der Festplatte
doctor-screen = { $kind }, { $width } mal { $height } Pixel
doctor-focus = das Element mit dem Fokus: { $role }
doctor-focus-none = auf diesem System noch nicht verfügbar
doctor-focus-no-bus = es gibt keinen Bus für Barrierefreiheit
doctor-focus-no-program = das vordere Programm zeigt sich den Hilfsmitteln nicht
doctor-focus-no-focus = im vorderen Programm hat nichts den Fokus
doctor-focus-timeout = das vordere Programm antwortet nicht
doctor-focus-hint = Regard arbeitet auch ohne ihn, kann aber nicht sagen, wo der Fokus ist. Unter Debian installieren Sie at-spi2-core und melden sich neu an.
doctor-clipboard = durch { $backend }
doctor-camera-numbers = Kameras haben hier Nummern; 0 ist die erste
doctor-hotkeys = { $leader }, durch { $backend }
doctor-hotkeys-none = keine globalen Tasten in dieser Art von Sitzung
doctor-hotkeys-hint = Legen Sie in den Einstellungen Ihres Desktops ein Tastenkürzel an, das „regard trigger window“ ausführt.
doctor-app = läuft, Prozess { $pid }
doctor-speech-qt = { $found ->
        [True] die Stimme des Systems, durch Qt
       *[False] Qts Sprachausgabe ist nicht installiert
    }
# int8: Gewichte mit acht Bit.
doctor-model =
    { $precision ->
        [int8] das Modell { $name }, mit Gewichten von acht Bit
       *[bfloat16] das Modell { $name }, in seiner ursprünglichen Genauigkeit
    }
doctor-reinstall = Führen Sie im Ordner von Regard „python3 packaging/bootstrap.py setup“ aus.
doctor-privacy =
    Bilder, Beschreibungen und Fragen bleiben im Speicher dieses Rechners und sind weg, wenn Regard endet.
    Nichts geht über das Netz: kein Bild, kein Text, keine Statistik.
    Nur „regard models install“ benutzt das Netz, um das Modell herunterzuladen, das Sie nennen.
    Auf der Festplatte bleiben: Ihre Einstellungen, in { $config }; Modelle, die Sie installiert haben, in { $data }.
    „--speech-log DATEI“ schreibt Gesprochenes in DATEI, und nur, wenn Sie es eingeben.
    Wer eine Beschreibung kopiert, legt sie in die Zwischenablage, wo andere Programme sie lesen können.
