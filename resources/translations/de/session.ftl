# Was die Anwendung selbst sagt: Antworten auf Tasten, die kein Bild aufnehmen.

session-nothing-yet = Es wurde noch nichts beschrieben.
session-copied = Kopiert.
session-last-sentence = Das war der letzte Satz.
session-muted = Sprachausgabe aus.
session-unmuted = Sprachausgabe ein.
session-rate = Tempo { $rate }.
session-verbosity =
    { $level ->
        [brief] Kurz: ein Satz.
        [detailed] Ausführlich: alles.
       *[normal] Normal: etwa drei Sätze.
    }
# Einmal gesagt, wenn das Laden länger als eine Sekunde dauert.
session-loading = Das Modell wird geladen.
# In die Stille eines langen Ladens gesagt, nach 10, 20, 40 ... Sekunden.
session-loading-share = Das Modell lädt noch, { $percent } Prozent.
session-loading-time = Das Modell lädt noch, bisher { $seconds } Sekunden.
session-status-idle = Regard ist bereit. { $leader }, dann D, beschreibt das vordere Fenster.
# Es wurden Tasten in einem anderen Programm gedrückt, und der Rest einer Beschreibung wartet.
session-status-holding = Es gibt noch mehr zu hören: Drücken Sie { $leader }, dann die Leertaste.
session-status-capturing = Das Bild wird aufgenommen, seit { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    }.
session-status-waiting = Das Bild wird bald aufgenommen; Escape hält es auf. Wartet seit { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    }.
session-status-loading = Das Modell wird geladen, seit { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    }.
session-status-describing = { $title } wird beschrieben, seit { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    }.
session-status-describing-untitled = Die Beschreibung läuft, seit { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    }.
session-help = Drücken Sie { $leader }, dann eine Taste. Escape bringt die Stimme jederzeit zum Schweigen.
session-help-key = { $key }: { $action }.

## Namen von Tasten, wo der Name der Taste selbst kein Wort zum Sprechen ist

key-Space = Leertaste
key-Left = Pfeil nach links
key-Right = Pfeil nach rechts
key-Up = Pfeil nach oben
key-Plus = Plus
key-Minus = Minus
key-Escape = Escape

## Was jede Aktion tut, nach dem Namen ihrer Taste

action-window = das vordere Fenster beschreiben
action-screen = den ganzen Bildschirm beschreiben
action-focus = das Objekt mit dem Fokus beschreiben
action-camera = beschreiben, was die Kamera sieht
action-clipboard = beschreiben oder vorlesen, was kopiert wurde
action-read = den ganzen Text des Fensters vorlesen
action-locate = sagen, was wo ist
action-pictures = jedes Bild im Fenster beschreiben
action-compare = was im Fenster neu ist, seit es beschrieben wurde
action-find = etwas bei seinem Namen suchen
action-ask = eine Frage zum Fenster stellen
action-identify = Codes, Farben und Licht des Fensters bestimmen
action-identify-camera = Codes, Farben und Licht bestimmen, die die Kamera sieht
action-explore = das letzte Bild mit den Pfeiltasten erkunden
action-verbosity = ändern, wie viel gesagt wird
action-repeat = wiederholen oder fortsetzen
action-next = nächster Satz
action-previous = voriger Satz
action-more = mehr über das letzte Bild
action-copy = die letzte Beschreibung kopieren
action-status = sagen, was Regard gerade tut
action-mute = die Sprachausgabe aus- oder einschalten
action-help = diese Liste der Tasten
action-faster = schneller sprechen
action-slower = langsamer sprechen
action-stop = anhalten
action-show = das Fenster von Regard zeigen
action-quit = Regard beenden
