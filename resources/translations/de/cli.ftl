# Die Hilfe der Kommandozeile.

cli-regard = Beschreibt den Bildschirm und Bilder für blinde und sehbehinderte Menschen, auf diesem Rechner.
cli-app = Ohne Befehl startet die Anwendung: „regard“.
# Was um die Hilfe herum steht, und was an den Wörtern falsch ist.
cli-usage = Aufruf:
cli-positionals = Wörter
cli-options = Optionen
cli-help = diese Hilfe zeigen
cli-version = die Version zeigen
cli-wrong-missing = es fehlt: { $names }
cli-wrong-unknown = nicht verstanden: { $names }
cli-wrong-choice = { $name } kann nicht „{ $value }“ sein; möglich: { $choices }
cli-wrong-number = { $name } muss eine Zahl sein, „{ $value }“ ist keine
cli-wrong-value = { $name } braucht einen Wert
cli-wrong-together = { $name } und { $other } gehen nicht zusammen
cli-wrong-words = zu viele Wörter: { $names }
cli-wrong-image = das Bild { $name } geht nicht zusammen mit einer anderen Quelle
cli-describe = Das vordere Fenster oder ein anderes Bild beschreiben.
cli-read = Den ganzen Text vorlesen, in Lesereihenfolge.
cli-ask = Eine Frage zu einem Bild stellen.
cli-find = Sagen, wo etwas ist.
cli-locate = Sagen, was wo ist.
cli-compare = Sagen, was sich von einem Bild zum anderen geändert hat.
cli-compare-earlier = die frühere Bilddatei
cli-compare-later = die spätere Bilddatei
cli-identify = Farben und Licht nennen, und was QR-Codes und Strichcodes sagen.
cli-identify-words = eine Bilddatei, und was bestimmt werden soll: color, light oder code (alles, wenn nichts angegeben ist); eine Datei mit solchem Namen ist ./color
cli-explore = Die Dinge eines Bildes mit Tasten durchgehen; ohne Terminal mit Wörtern, eines je Zeile („help“ nennt sie).
cli-trigger = Der laufenden Anwendung sagen, was sie tun soll; für Tastenkürzel des Desktops.
cli-trigger-action = Eine von: { $actions }.
cli-settings = Die Einstellungen zeigen oder ändern.
cli-settings-path = Wo die Datei mit den Einstellungen ist.
cli-settings-list = Alle Einstellungen mit ihren Werten.
cli-settings-get = Der Wert einer Einstellung.
cli-settings-set = Eine Einstellung ändern; „system“ lässt eine Einstellung der Stimme, wie das System sie hat.
cli-models = Modelle holen, und sich um die installierten kümmern.
cli-models-list = Welche Modelle es gibt, welche auf diesen Rechner passen, und welches empfohlen wird.
cli-models-install = Ein Modell herunterladen; nach einem Abbruch macht derselbe Befehl dort weiter.
cli-models-name = ein Modell aus „regard models list“
cli-models-accept = die Lizenz annehmen, ohne gefragt zu werden
cli-models-token = das Token Ihres Kontos beim Hub; sicherer in der Umgebung, als HF_TOKEN
cli-models-hub = ein anderer Hub zum Herunterladen; HF_ENDPOINT in der Umgebung tut dasselbe
cli-models-speak = auch den Fortschritt sprechen
cli-models-import = Ein Modell aus einem Ordner installieren, der von einem anderen Rechner kopiert wurde.
cli-models-folder = der Ordner mit config.json und den Gewichten
cli-models-import-name = wie es heißen soll; wie der Ordner, wenn nichts angegeben ist
cli-models-remove = Ein Modell löschen, oder was ein abgebrochenes Herunterladen davon hinterließ.
cli-models-check = Jedes Byte der installierten Modelle mit dem vergleichen, was installiert wurde.
cli-doctor = Sagen, was hier geht, was nicht, und was zu tun ist.
cli-doctor-privacy = Sagen, was wo aufbewahrt wird und was über das Netz geht.
cli-bench = Auf diesem Rechner messen.
cli-bench-name = hotkey, basic, ocr, codes, scripts, speech, startup, model, shapes (Punkte des Spielzeugmodells), narration (Punkte der Beschreibungen), pictures (wie viele Bilder einer Seite gefunden werden) oder all (ohne model, das 12 GB Speicher braucht, und ohne Punkte).
cli-bench-shape = Für model: die Größe, die gemessen wird.
cli-bench-random = Für model: zufällige Gewichte messen, so schnell wie echte; ohne dies das Modell aus den Einstellungen.
cli-bench-seed = Für shapes: welche Szenen gezeichnet werden. Für ocr: wie Seiten fotografiert werden. Für compare: welche Paare gemacht werden.
cli-bench-count = Für shapes: wie viele Szenen, 1 oder mehr.
cli-bench-precision = Für shapes: wie die Gewichte des Modells gehalten werden.
cli-bench-model = Für shapes: ein anderes Modell als das Spielzeug, mit Namen oder Ordner.
cli-bench-part = Für narration: die Szenen, die beim Entwickeln angesehen wurden, oder die zurückgelegten; ohne dies beide.
cli-bench-full = Für narration: beschreiben, was der einfache Beschreiber in den Bildern sieht, statt dessen, was wirklich darin ist.
cli-sources = woher das Bild kommt (aus dem vorderen Fenster, wenn nichts angegeben ist)
cli-image = eine Bilddatei
cli-window = das vordere Fenster
cli-screen = der ganze Bildschirm
cli-monitor = ein Monitor; 1 ist der erste
cli-region = ein Teil des Bildschirms, in echten Pixeln
cli-focus = das Objekt, das den Fokus der Tastatur hat
cli-clipboard = das Bild, die kopierte Datei oder der Text in der Zwischenablage
cli-webcam = eine Kamera, mit ihrer Nummer oder einem Teil ihres Namens (die erste, wenn nichts angegeben ist), eine Videodatei oder ein Ordner mit Bildern
cli-trigger-source = woher das Bild kommt, bei Aktionen, die eines aufnehmen (wie die Aktion es sagt, wenn nichts angegeben ist)
cli-question = die Frage
cli-thing = was gesucht wird
cli-pictures = jedes Bild darauf, eines nach dem anderen, und was auf jedem ist
cli-describer = wer beschreibt; auto, wenn nichts angegeben ist
cli-model = ein installiertes PaliGemma-2-Modell, oder der Ordner eines solchen
cli-language = die Sprache der Beschreibung
cli-verbosity = ein Satz, etwa drei, oder alles
cli-speak = das Ergebnis sprechen
cli-json = ein JSON-Objekt ausgeben
cli-delay = warten, bevor das Bild aufgenommen wird; Strg+C beendet es
cli-trigger-delay = warten, bevor das Bild aufgenommen wird; Escape beendet es
cli-waiting = Das Bild wird in { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    } aufgenommen.
cli-camera-on = Die Kamera { $name } ist an.
cli-camera-off = Die Kamera ist aus.
cli-in-process = die Beschreiber in diesem Prozess laufen lassen, zur Fehlersuche
cli-speech-log = für jede Äußerung eine JSON-Zeile an FILE anhängen

## Einstellungen

settings-line = { $key } = { $value }
settings-system = (wie das System es hat)
