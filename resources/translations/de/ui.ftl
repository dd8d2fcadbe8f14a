# Die Fenster der Anwendung. „&“ steht vor dem Buchstaben, der mit Alt eine Schaltfläche drückt oder ein Menü öffnet: In
# einem Fenster und in einem Menü darf kein Buchstabe zweimal vorkommen (ein Test prüft es).

app-name = Regard

## Das Hauptfenster

ui-describe-window = &Fenster beschreiben
ui-describe-screen = &Bildschirm beschreiben
ui-read-text = &Text lesen
ui-open-picture = B&ild öffnen…
ui-repeat = &Wiederholen
ui-stop = &Stopp
ui-history = F&rühere Beschreibungen
ui-description = B&eschreibung
ui-description-empty = Hier steht, was Regard beschreibt. { $leader }, dann D, beschreibt das vordere Fenster.
# Wo es keine Tasten geben kann: Ein anderes Programm hat sie, oder die Sitzung ist Wayland.
ui-description-empty-no-keys = Hier steht, was Regard beschreibt.
ui-explorer-things = Di&nge im Bild
ui-explorer-picture = Bi&ld, mit den Pfeiltasten erkundet
# Was eine frühere Beschreibung beschreibt, bis ihr Titel bekannt ist.
ui-source =
    { $kind ->
        [window] Fenster
        [screen] Ganzer Bildschirm
        [monitor] Monitor
        [region] Teil des Bildschirms
        [focus] Objekt mit dem Fokus
        [clipboard] Zwischenablage
        [webcam] Kamera
       *[file] Bild
    }
# Eine frühere Beschreibung in der Liste. Der Titel zuerst, damit seine ersten Buchstaben sie finden.
ui-history-item =
    { $state ->
        [running] { $title }, { $time }, läuft noch
        [failed] { $title }, { $time }, war nicht zu beschreiben
        [cancelled] { $title }, { $time }, angehalten
       *[done] { $title }, { $time }
    }

## Zustand

ui-state-idle = Bereit
ui-state-waiting = Wartet, bevor das Bild aufgenommen wird
ui-state-capturing = Nimmt das Bild auf
# Solange eine Kamera an ist, im Fenster und am Symbol der Leiste.
ui-camera-on = Die Kamera { $name } ist an
ui-first-of = Dies ist die erste von { $count } Dateien.
ui-nothing-dropped = Das ist weder ein Bild noch eine Datei.
ui-web-address = Das ist eine Adresse im Internet, die Regard nicht öffnet.
ui-nothing-to-paste = Zum Einfügen gibt es weder Bild noch Bilddatei noch Text.
ui-state-describing = Beschreibt
ui-state-loading = Lädt das Modell
ui-no-other-window = Es gibt kein anderes Fenster zum Beschreiben.
ui-picture-choose = Bild öffnen
ui-picture-filter = Bilder
ui-all-files = Alle Dateien

## Menüs

ui-menu-regard = Re&gard
ui-menu-describe = Bes&chreiben
ui-menu-speech = S&prachausgabe
ui-menu-help = &Hilfe
ui-menu-quit = &Beenden
ui-menu-close = Fenster &schließen
ui-menu-show = Fenster &zeigen
ui-menu-screen-tray = B&ildschirm beschreiben
ui-menu-window = Das vordere &Fenster
ui-menu-screen = Den ganzen &Bildschirm
ui-menu-read = Den ganzen &Text des Fensters vorlesen
ui-menu-locate = &Was wo ist, im Fenster
ui-menu-explore = Das l&etzte Bild erkunden
ui-menu-find = Etwas im Fenster &suchen…
ui-menu-ask = Ei&ne Frage zum Fenster stellen…
ui-menu-focus = Das &Objekt mit dem Fokus
ui-menu-camera = Was die &Kamera sieht
ui-menu-clipboard = Was ko&piert wurde
ui-menu-open = B&ild öffnen…
ui-menu-repeat = &Wiederholen oder fortsetzen
ui-menu-next = &Nächster Satz
ui-menu-previous = &Voriger Satz
ui-menu-more = Mehr über das letzte Bil&d
ui-menu-copy = Die letzte Beschreibung &kopieren
ui-menu-mute = Sprachausgabe &aus oder ein
ui-menu-faster = S&chneller
ui-menu-slower = &Langsamer
ui-menu-verbosity = Ändern, wie viel &gesagt wird
ui-menu-stop = S&topp
ui-menu-status = Was tut &Regard gerade?
ui-menu-keys = &Tasten

## Das Fenster mit den Tasten

ui-keys-title = Tasten von Regard
ui-keys-name = Tasten
ui-close = &Schließen

## Die einzeiligen Fragen

ui-ask-title = Frage zum Bild
ui-ask-label = &Was möchten Sie wissen? Das Bild ist aufgenommen.
ui-ask-button = &Fragen
ui-ask-stay = Fragen und &bleiben (Strg+Eingabe)
ui-find-title = Etwas im Bild suchen
ui-find-label = &Was suchen Sie? Das Bild ist aufgenommen.
ui-find-button = &Suchen
ui-find-stay = Suchen und &bleiben (Strg+Eingabe)
ui-asked-before = Was gefragt und geantwortet wurde
ui-ask-spoken = Schreiben Sie Ihre Frage und drücken Sie die Eingabetaste.
ui-find-spoken = Schreiben Sie, was Sie suchen, und drücken Sie die Eingabetaste.
ui-cancel = &Abbrechen

## Was die Anwendung von sich aus sagt

ui-ready-first = Regard ist bereit. { $leader }, dann D, beschreibt das vordere Fenster. { $leader }, dann H, sagt alle Tasten.
ui-ready = Regard ist bereit.
ui-ready-no-keys = Regard ist bereit. Die Tasten sind ausgeschaltet.
ui-keeps-running = Regard läuft weiter. { $leader }, dann H, für Hilfe.
ui-keeps-running-no-keys = Regard läuft weiter. Starten Sie es noch einmal, um sein Fenster zu sehen.
ui-tray-state = Regard: { $state }
