# Was schiefging, und was zu tun ist. „error-CODE“ wird gesprochen und gedruckt; „.hint“ sagt, was man tun kann.
# Je ein Satz. Jeder Code, den das Programm meldet, steht hier (ein Test prüft es).

# Eine Meldung und ihr Rat, wo beides zusammen gesprochen oder gezeigt wird.
said-error = { $message } { $hint }
error-unexpected = In Regard ist etwas schiefgegangen: { $detail }.
    .hint = Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie es mit der Ausgabe von „regard doctor“.
error-no-memory = Dafür reicht der Arbeitsspeicher nicht.
    .hint = Schließen Sie andere Programme, oder nehmen Sie ein kleineres Bild oder Modell, und versuchen Sie es noch einmal.

## Einstellungen und Werte

error-settings-newer = Die Datei mit den Einstellungen { $path } stammt von einer neueren Version von Regard ({ $version }; diese hier kennt { $ours }).
    .hint = Benutzen Sie das neuere Regard, oder verschieben Sie die Datei, um mit neuen Einstellungen zu beginnen. Eine Kopie liegt daneben.
error-settings-unreadable = Die Datei mit den Einstellungen { $path } ist nicht zu lesen: { $detail }.
    .hint = Berichtigen Sie die Datei, oder verschieben Sie sie, um mit neuen Einstellungen zu beginnen. Eine Kopie liegt daneben.
error-settings-wrong-value = Die Datei mit den Einstellungen { $path } hat einen falschen Wert. { $detail }
    .hint = Berichtigen Sie die Datei, oder verschieben Sie sie, um mit neuen Einstellungen zu beginnen. Eine Kopie liegt daneben.
error-settings-no-access = Die Datei mit den Einstellungen { $path } lässt sich nicht öffnen: { $detail }.
    .hint = Prüfen Sie die Rechte der Datei und ihres Ordners, und ob auf der Festplatte Platz ist.
error-setting-unknown = Es gibt keine Einstellung namens { $key }.
    .hint = „regard settings list“ zeigt alle.
error-setting-type =
    Die Einstellung { $key } muss { $kind ->
        [bool] true oder false
        [int] eine ganze Zahl
        [float] eine Zahl
        [table] eine Tabelle mit Einträgen
       *[str] ein Text
    } sein.
    .hint = „regard settings list“ zeigt alle Einstellungen mit ihren Werten.
error-setting-choice = Die Einstellung { $key } kann nicht „{ $value }“ sein.
    .hint = Wählen Sie eines von: { $choices }.
error-setting-range = Die Einstellung { $key } kann nicht { $value } sein.
    .hint = Wählen Sie eine Zahl von { $low } bis { $high }.
error-language-unknown = Regard spricht die Sprache „{ $language }“ noch nicht.
    .hint = Wählen Sie eine von: { $languages }.
error-action-unknown = Es gibt keine Aktion namens „{ $action }“.
    .hint = Wählen Sie eine von: { $actions }.

## Die laufende Anwendung

error-app-not-running = Regard läuft nicht.
    .hint = Starten Sie es mit „regard“ und versuchen Sie es noch einmal.
error-app-not-answering = Regard läuft, antwortet aber nicht.
    .hint = Warten Sie einen Augenblick und versuchen Sie es noch einmal. Wenn es so bleibt, beenden Sie das Programm und starten Sie es mit „regard“.
error-control-message = Regard hat die Nachricht nicht verstanden, die ihm ein anderes Programm geschickt hat.
    .hint = Schicken Sie eine Zeile mit einem JSON-Objekt, zum Beispiel mit dem Namen einer Aktion.
error-control-address = Andere Programme erreichen Regard nicht, weil { $path } nicht benutzt werden kann: { $detail }.
    .hint = Prüfen Sie die Rechte dieses Ordners, oder setzen Sie REGARD_CONFIG_DIR auf einen Ordner einer eigenen Festplatte.
error-app-no-display = Das Fenster von Regard lässt sich nicht öffnen: { $detail }.
    .hint = Starten Sie es in einer Desktop-Sitzung. Ohne sie beschreibt „regard describe FILE“ ein Bild im Terminal; „regard doctor“ sagt, was fehlt.

## Werte auf der Kommandozeile, und was nicht gefragt werden kann

error-monitor-malformed = „{ $value }“ ist keine Nummer eines Monitors.
    .hint = Geben Sie eine ganze Zahl an; 1 ist der erste Monitor.
error-region-malformed = „{ $value }“ ist kein Ausschnitt.
    .hint = Geben Sie vier ganze Zahlen an: X,Y,BREITE,HÖHE, zum Beispiel 0,0,800,600.
error-count-malformed = „{ $value }“ ist keine Anzahl von Szenen.
    .hint = Geben Sie eine ganze Zahl an, 1 oder mehr.
error-delay-malformed = „{ $value }“ ist keine Anzahl von Sekunden.
    .hint = Geben Sie eine Zahl von 0 bis 3600 an.
error-source-malformed = Der laufenden Anwendung wurde eine Bildquelle geschickt, die sie nicht kennt.
    .hint = „regard trigger --help“ nennt alle.
error-question-needs-model = Kästchen und Text können diese Frage nicht beantworten: Sie braucht ein PaliGemma-2-Modell, und es ist keines eingestellt.
    .hint = „regard models list“ sagt, welche auf diesen Rechner passen, und „regard models install NAME“ holt eines.
error-no-model = Es gibt kein PaliGemma-2-Modell zum Beschreiben.
    .hint = „regard models list“ sagt, welche auf diesen Rechner passen, und „regard models install NAME“ holt eines; oder benutzen Sie den einfachen Beschreiber.
error-no-end = Der Beschreiber hat ohne Antwort aufgehört.
    .hint = Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie es mit der Ausgabe von „regard doctor“.
error-output-unknown = Es gibt keine Sprachausgabe namens „{ $output }“.
    .hint = Wählen Sie eine von: { $outputs }.

## Aufnahme

error-no-display = Es gibt keinen Bildschirm zum Aufnehmen: Diese Sitzung hat keine Anzeige.
    .hint = Starten Sie Regard in einer Desktop-Sitzung, oder beschreiben Sie eine Bilddatei mit „regard describe FILE“.
error-wayland = Dies ist eine Wayland-Sitzung, und dort kann Regard den Bildschirm noch nicht aufnehmen.
    .hint = Melden Sie sich ab, wählen Sie beim Anmelden eine X11-Sitzung (etwa „GNOME unter Xorg“) und melden Sie sich wieder an; oder beschreiben Sie eine Bilddatei mit „regard describe FILE“.
error-no-window = Es ist kein Fenster vorn.
    .hint = Wechseln Sie zu einem Fenster, oder beschreiben Sie den ganzen Bildschirm mit „--screen“ oder der Taste dafür.
error-window-closed = Das Fenster { $title } wurde geschlossen, bevor sein Bild aufgenommen war.
    .hint = Wechseln Sie zu einem anderen Fenster und versuchen Sie es noch einmal.
error-window-too-small = Das Fenster { $title } ist zu klein, um etwas zu zeigen.
    .hint = Vergrößern Sie das Fenster, oder beschreiben Sie den ganzen Bildschirm.
error-window-off-screen = Das Fenster { $title } liegt außerhalb des Bildschirms.
    .hint = Schieben Sie das Fenster auf den Bildschirm, oder beschreiben Sie den ganzen Bildschirm.
error-monitor-unknown =
    { $count ->
        [one] Es gibt keinen Monitor { $monitor }: Nur einer ist angeschlossen.
       *[other] Es gibt keinen Monitor { $monitor }: { $count } sind angeschlossen.
    }
    .hint =
    { $count ->
        [one] Nehmen Sie Monitor 1.
       *[other] Nehmen Sie einen Monitor von 1 bis { $count }.
    }
error-region-empty = Der Ausschnitt zum Beschreiben hat keine Größe.
    .hint = Geben Sie vier Zahlen an, X,Y,BREITE,HÖHE, mit einer Breite und Höhe von mindestens 1.
error-region-outside = Der Ausschnitt zum Beschreiben liegt außerhalb des Bildschirms.
    .hint = Der Bildschirm hat { $width } mal { $height } Pixel; wählen Sie einen Ausschnitt darin.
error-screen-failed = Der Bildschirm konnte nicht aufgenommen werden: { $detail }.
    .hint = Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie sich ab und wieder an, und sehen Sie in „regard doctor“ nach.
error-screen-permission = Dieser Rechner erlaubt Regard nicht, den Bildschirm aufzunehmen.
    .hint = Öffnen Sie die Systemeinstellungen, Datenschutz und Sicherheit, Bildschirmaufnahme, schalten Sie Regard ein und starten Sie es neu.
error-no-pyobjc = Pythons Brücke zu macOS fehlt.
    .hint = Führen Sie „python3 packaging/bootstrap.py setup“ aus.

## Tasten

error-hotkey-unknown = „{ $chord }“ ist kein Tastenkürzel, das Regard versteht.
    .hint = Schreiben Sie Umschalttasten und eine Taste, etwa Ctrl+Alt+Space oder Ctrl+Shift+F9.
error-hotkey-plain = Das Tastenkürzel „{ $chord }“ hat weder Ctrl noch Alt noch Super: Es nähme diese Taste jedem Programm weg.
    .hint = Fügen Sie eine Umschalttaste hinzu, etwa Ctrl+Alt+{ $chord }, oder nehmen Sie eine Funktionstaste.
error-key-unknown = „{ $key }“ ist keine Taste, die Regard kennt.
    .hint = Nehmen Sie einen Buchstaben, eine Ziffer, F1 bis F24 oder einen Namen wie Space, Left, Plus, Minus oder Escape.
error-hotkey-twice = Das Tastenkürzel { $chord } ist zweimal vergeben.
    .hint = Geben Sie jeder Aktion ihr eigenes Tastenkürzel: „regard settings list“ zeigt sie.
error-chord-taken = Das Tastenkürzel { $chord } wird von einem anderen Programm benutzt.
    .hint = Wählen Sie ein anderes mit „regard settings set hotkeys.leader CHORD“, oder geben Sie es im anderen Programm frei.
error-keyboard-busy = Ein anderes Programm hält die Tastatur fest, vielleicht ein offenes Menü.
    .hint = Schließen Sie das Menü mit Escape, und drücken Sie das Tastenkürzel noch einmal.
error-hotkeys-lost = Die Verbindung zur Anzeige ist abgebrochen, und mit ihr die Tasten.
    .hint = Starten Sie Regard neu.
error-hotkeys-wayland = Dies ist eine Wayland-Sitzung, in der Regard noch nicht auf Tasten hören kann.
    .hint = Fügen Sie in den Tastatureinstellungen Ihres Desktops ein Tastenkürzel hinzu, das „regard trigger window“ ausführt; oder wählen Sie beim Anmelden eine X11-Sitzung.
error-hotkeys-unsupported = Auf diesem System kann Regard noch nicht auf Tasten hören.
    .hint = Legen Sie in Ihrem Desktop ein Tastenkürzel an, das „regard trigger window“ ausführt.

## Die Zwischenablage

error-clipboard-none = Es gibt keine Zwischenablage: Diese Sitzung hat keine Anzeige.
    .hint = Starten Sie Regard in einer Desktop-Sitzung, oder beschreiben Sie eine Bilddatei mit „regard describe FILE“.
error-clipboard-empty = Die Zwischenablage ist leer.
    .hint = Kopieren Sie zuerst ein Bild, eine Bilddatei oder einen Text.
error-clipboard-other = In der Zwischenablage ist weder ein Bild noch ein Text.
    .hint = Kopieren Sie ein Bild, eine Bilddatei oder einen Text.
error-clipboard-text = In der Zwischenablage ist Text und kein Bild.
    .hint = „regard read --clipboard“ oder die Taste für die Zwischenablage liest ihn vor.
error-clipboard-secret = In der Zwischenablage ist ein Passwort, das nicht vorgelesen wird.
    .hint = Kopieren Sie zuerst etwas anderes.
error-clipboard-hangs = Das Programm, in dem kopiert wurde, gibt das Kopierte nicht heraus.
    .hint = Kopieren Sie es noch einmal; wenn das nicht hilft, schließen Sie das Programm, oder speichern Sie das Bild als Datei und öffnen Sie diese.
error-clipboard-too-large = Das Kopierte ist größer als { $limit } Megabyte.
    .hint = Speichern Sie es als Datei und öffnen Sie diese.
error-clipboard-wayland = Unter Wayland ist die Zwischenablage nur mit dem Programm wl-paste zu lesen, und das fehlt.
    .hint = Installieren Sie es; unter Debian: „apt install wl-clipboard“.

## Die Kamera

error-camera-none = Es ist keine Kamera angeschlossen.
    .hint = Schließen Sie eine an, oder schieben Sie ihre Abdeckung auf. Eine Videodatei oder ein Ordner mit Bildern geht auch.
error-camera-unknown = Es gibt keine Kamera „{ $name }“.
    .hint = Wählen Sie eine von: { $names }.
error-camera-busy =
    { $program ->
        [none] Die Kamera { $name } wird von einem anderen Programm benutzt.
       *[other] Die Kamera { $name } wird von { $program } benutzt.
    }
    .hint = Beenden Sie das Videogespräch oder das Programm, das sie benutzt, und versuchen Sie es noch einmal.
error-camera-no-access = Sie dürfen die Kamera { $name } nicht benutzen.
    .hint = Erlauben Sie es in den Einstellungen zum Datenschutz. Unter Linux treten Sie ihrer Gruppe bei: „sudo usermod -aG video $USER“, dann ab- und wieder anmelden.
error-camera-unplugged = Die Kamera { $name } ist nicht mehr da.
    .hint = Schließen Sie sie wieder an und versuchen Sie es noch einmal.
error-camera-no-camera = { $name } ist keine Kamera, die Bilder liefert.
    .hint = Wählen Sie eine andere Nummer; ohne Angabe wird die erste Kamera genommen.
error-camera-no-picture = Die Kamera { $name } liefert kein Bild.
    .hint = Schließen Sie andere Programme, die sie benutzen, oder schließen Sie sie neu an.
error-camera-black = Die Kamera { $name } liefert nur schwarze Bilder.
    .hint = Öffnen Sie ihre Abdeckung, oder machen Sie Licht.
error-video-unreadable = Das Video { $name } lässt sich nicht abspielen.
    .hint = Prüfen Sie, ob es eine vollständige Videodatei ist; oder wandeln Sie es in MP4 um.
error-images-none = Der Ordner { $path } enthält keine Bilder.
    .hint = Wählen Sie einen Ordner mit JPEG- oder PNG-Dateien.

## Bilddateien

# Anstelle des Dateinamens: „Das Bild, hierher gezogen, ist beschädigt“.
picture-dropped = (hierher gezogen)
picture-copied = (aus der Zwischenablage)

error-picture-missing = Es gibt keine Datei { $path }.
    .hint = Prüfen Sie den Namen und den Ordner.
error-picture-folder = { $path } ist ein Ordner und kein Bild.
    .hint = Wählen Sie eine Bilddatei darin.
error-picture-special = { $path } ist ein Gerät, eine Pipe oder ein Socket und keine Bilddatei.
    .hint = Speichern Sie das Bild zuerst als Datei.
error-picture-no-access = Die Datei { $path } darf nicht gelesen werden.
    .hint = Prüfen Sie ihre Rechte, oder kopieren Sie sie in einen eigenen Ordner.
error-picture-unreadable = Die Datei { $path } ist nicht zu lesen: { $detail }.
    .hint = Prüfen Sie die Festplatte oder das Netz, auf dem sie liegt, oder kopieren Sie die Datei anderswohin.
error-picture-empty = Die Datei { $name } ist leer.
    .hint = Laden oder speichern Sie das Bild noch einmal.
error-picture-not-picture = Die Datei { $name } ist kein Bild.
    .hint = Wählen Sie ein Bild, zum Beispiel eine JPEG- oder PNG-Datei.
error-picture-unsupported = Die Datei { $name } ist von einer Art, die Regard nicht öffnet: { $kind }.
    .hint = Speichern Sie sie als JPEG oder PNG, oder öffnen Sie sie in ihrem eigenen Programm und beschreiben Sie dessen Fenster.
error-picture-is-text = Die Datei { $name } ist Text und kein Bild.
    .hint = Öffnen Sie sie in einem Texteditor und lesen Sie sie dort, oder wählen Sie ein Bild, zum Beispiel eine JPEG- oder PNG-Datei.
error-picture-link-broken = { $path } ist eine Verknüpfung mit einer Datei, die es nicht mehr gibt.
    .hint = Suchen Sie die Datei selbst, oder legen Sie die Verknüpfung neu an.
error-picture-link-loop = { $path } ist eine Verknüpfung, die zu sich selbst zurückführt.
    .hint = Löschen Sie die Verknüpfung, und wählen Sie die Datei selbst.
error-picture-password = Das Dokument { $name } ist mit einem Passwort geschützt.
    .hint = Öffnen Sie es mit dem Passwort in seinem eigenen Programm, und beschreiben Sie dessen Fenster.
error-picture-no-pages = Das Dokument { $name } hat keine Seiten.
    .hint = Laden Sie es noch einmal herunter, oder speichern Sie es neu.
error-picture-page-unknown =
    { $pages ->
        [one] In { $name } gibt es keine Seite { $page }: Es hat nur eine Seite.
       *[other] In { $name } gibt es keine Seite { $page }: Es hat { $pages } Seiten.
    }
    .hint = Ohne „#page={ $page }“ ist es die erste Seite.
error-picture-file-too-large = Die Datei { $name } ist zu groß für eine Zeichnung: Die Grenze sind { $limit } Millionen Byte.
    .hint = Speichern Sie sie als PNG, oder öffnen Sie sie in ihrem eigenen Programm und beschreiben Sie dessen Fenster.
error-picture-slow = Das Bild { $name } wurde aufgegeben: Nach { $seconds } Sekunden war es noch nicht offen.
    .hint = Vielleicht ist es beschädigt. Speichern Sie es neu als JPEG oder PNG, oder öffnen Sie es in seinem eigenen Programm und beschreiben Sie dessen Fenster.
error-picture-crashed = Das Bild { $name } lässt sich nicht öffnen: Es hat den Teil von Regard, der Bilder öffnet, zum Absturz gebracht.
    .hint = Vielleicht ist es beschädigt; mit anderen Bildern macht Regard weiter. Speichern Sie es neu als JPEG oder PNG, oder öffnen Sie es in seinem eigenen Programm und beschreiben Sie dessen Fenster.
error-picture-truncated = Das Bild { $name } ist unvollständig: Sein Ende fehlt.
    .hint = Laden oder kopieren Sie es noch einmal.
error-picture-damaged = Das Bild { $name } ist beschädigt und lässt sich nicht öffnen.
    .hint = Laden oder kopieren Sie es noch einmal, oder speichern Sie es neu als JPEG oder PNG.
error-picture-too-large = Das Bild { $name } ist zu groß: { $width } mal { $height } Pixel; die Grenze sind { $limit } Millionen Pixel.
    .hint = Verkleinern Sie es zuerst in einem Bildprogramm.
error-picture-no-memory = Für das Bild { $name } reicht der Arbeitsspeicher nicht.
    .hint = Schließen Sie andere Programme, oder verkleinern Sie das Bild zuerst.
error-compare-first = Erstes Bild: { $message }
    .hint = { $hint }
error-compare-second = Zweites Bild: { $message }
    .hint = { $hint }
error-compare-nothing-earlier = Dies wurde noch nicht beschrieben, also gibt es nichts zum Vergleichen.
    .hint = Von jetzt an ist es gemerkt: Fragen Sie wieder, wenn sich etwas geändert haben kann.

## Die Prozesse, die beschreiben

error-host-ended = { $reason ->
        [killed] Der Teil von Regard, der Bilder beschreibt, wurde vom System beendet, vielleicht weil der Arbeitsspeicher ausging.
       *[crashed] Der Teil von Regard, der Bilder beschreibt, ist abgestürzt.
    }
    .hint = Versuchen Sie es noch einmal; er startet neu. Wenn es wieder geschieht, schließen Sie andere Programme, oder melden Sie es mit der Ausgabe von „regard doctor“.
error-host-cannot-start = Der Teil von Regard, der Bilder beschreibt, lässt sich nicht starten: { $detail }
    .hint = Warten Sie eine Minute und versuchen Sie es noch einmal, oder richten Sie Regard neu ein: „python3 packaging/bootstrap.py setup“.

## Der einfache Beschreiber

error-basic-package-missing = Das Paket { $package } mit den Modellen, die Text lesen, ist nicht installiert.
    .hint = Richten Sie Regard neu ein: „python3 packaging/bootstrap.py setup“.
error-basic-model-unreadable = Die Modelldatei { $path } fehlt oder ist beschädigt.
    .hint = Richten Sie Regard neu ein: „python3 packaging/bootstrap.py setup“.
error-font-missing = Es wurde keine Schrift gefunden, um die Testseite zu zeichnen. Gesucht wurde: { $fonts }.
    .hint = Installieren Sie eine davon; unter Debian: „apt install fonts-dejavu-core“.
error-scenes-missing = Die Szenen, an denen Beschreibungen gemessen werden, sind nicht hier: { $path } fehlt.
    .hint = Führen Sie dies in einer Kopie des Quelltextes von Regard aus; sie gehören nicht zum installierten Programm.
error-screen-locked = Der Bildschirm ist gesperrt.
    .hint = Entsperren Sie ihn, und versuchen Sie es noch einmal.

## PaliGemma

error-not-loaded = Der Beschreiber wurde benutzt, bevor er geladen war.
    .hint = Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie es mit der Ausgabe von „regard doctor“.
error-thing-empty = Es wurde nicht gesagt, was gesucht werden soll.
    .hint = Nennen Sie ein Ding, zum Beispiel eine Tasse.
error-thing-too-long = Der Name des gesuchten Dings ist zu lang; die Grenze sind { $limit } Zeichen.
    .hint = Nennen Sie ein Ding in wenigen Wörtern, zum Beispiel die rote Tasse.
error-question-empty = Es gibt keine Frage.
    .hint = Schreiben oder sagen Sie, was Sie über das Bild wissen möchten.
error-question-too-long = Die Frage ist zu lang; die Grenze sind { $limit } Zeichen.
    .hint = Stellen Sie eine einzige kurze Frage.
error-model-packages = Die Pakete, die PaliGemma braucht, sind nicht installiert.
    .hint = Richten Sie Regard neu ein: „python3 packaging/bootstrap.py setup“.
error-model-missing = Es gibt kein Modell { $path }.
    .hint = Stellen Sie den Ordner eines PaliGemma-2-Modells ein: „regard settings set describer.model FOLDER“.
error-model-no-folder = { $path } ist eine Datei; ein Modell ist ein Ordner.
    .hint = Stellen Sie den Ordner ein, in dem config.json und die Gewichte liegen.
error-model-none = Der Ordner { $path } enthält kein Modell: config.json fehlt darin.
    .hint = Stellen Sie den Ordner ein, in dem config.json und die Gewichte eines PaliGemma-2-Modells liegen.
error-model-other = Der Ordner { $path } enthält ein Modell anderer Art: { $kind }.
    .hint = Regard benutzt PaliGemma 2, zum Beispiel google/paligemma2-3b-mix-448.
error-model-incomplete = Das Modell in { $path } ist nicht vollständig: { $file } fehlt.
    .hint = Laden Sie es noch einmal herunter, mit allen Dateien.
error-model-cut-short = Das Modell in { $path } ist nicht vollständig: Das Ende von { $file } fehlt.
    .hint = Laden Sie diese Datei noch einmal herunter.
error-model-pickle = Das Modell in { $path } hat keine Datei im Format safetensors, und Dateien, die Programme ausführen könnten (.bin, .pt), öffnet Regard nicht.
    .hint = Laden Sie das Modell in der Fassung mit safetensors herunter.
error-model-damaged = Das Modell in { $path } lässt sich nicht laden: { $detail }.
    .hint = Laden Sie es noch einmal herunter. Wenn es wieder geschieht, melden Sie es mit der Ausgabe von „regard doctor“.
error-model-code = Das Modell in { $path } verlangt, eigene Programme auszuführen ({ $file }); das tut Regard nie.
    .hint = Laden Sie PaliGemma 2 von Googles eigener Seite herunter, zum Beispiel google/paligemma2-3b-mix-448.
error-model-too-large = Das Modell in { $path } braucht etwa { $needed } Gigabyte freien Arbeitsspeicher, und dieser Rechner hat { $available }.
    .hint = { $proposal ->
        [none] Schließen Sie andere Programme, oder benutzen Sie den einfachen Beschreiber: „regard settings set describer.name basic“.
       *[other] Schließen Sie andere Programme, oder benutzen Sie ein kleineres Modell, etwa { $proposal }.
    }
error-model-no-memory = Für das Modell in { $path } reicht der freie Arbeitsspeicher nicht.
    .hint = Schließen Sie andere Programme, wählen Sie ein kleineres Modell, oder benutzen Sie den einfachen Beschreiber.

## Modelle: installieren und pflegen

error-model-unknown = Es gibt kein Modell namens { $name }.
    .hint = „regard models list“ sagt, welche es gibt und welche installiert sind.
error-model-not-installed = Das Modell { $name } ist nicht installiert.
    .hint = Installieren Sie es mit „regard models install { $name }“, oder kopieren Sie seinen Ordner von einem anderen Rechner und benutzen Sie „regard models import FOLDER“.
error-model-name = „{ $name }“ kann nicht der Name eines Modells sein.
    .hint = Benutzen Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, und beginnen Sie mit einem Buchstaben oder einer Ziffer.
error-model-name-toy = „{ $name }“ ist das Spielzeugmodell, das Regard beiliegt.
    .hint = Es braucht keine Pflege; ein anderes Modell braucht einen anderen Namen.
error-model-exists = Ein Modell namens { $name } ist schon installiert.
    .hint = Entfernen Sie es zuerst mit „regard models remove { $name }“, oder importieren Sie das neue mit „--name“ unter anderem Namen.
error-model-being-installed = Ein anderes Regard installiert { $name } gerade.
    .hint = Warten Sie, bis es fertig ist, oder halten Sie es an.
error-model-licence = Die Lizenz wurde nicht angenommen, deshalb wurde nichts heruntergeladen.
    .hint = Lesen Sie die Bedingungen, führen Sie den Befehl noch einmal aus und antworten Sie mit ja, oder fügen Sie „--accept-licence“ hinzu.
error-model-no-space = Auf der Festplatte von { $path } ist nicht genug Platz: { $needed } GB sind nötig, { $free } GB sind frei.
    .hint = Löschen Sie etwas, wählen Sie ein kleineres Modell, oder setzen Sie REGARD_DATA_DIR auf einen Ordner einer größeren Festplatte.
error-model-disk = Die Festplatte verweigert { $path }: { $detail }.
    .hint = Prüfen Sie, ob Platz ist und der Ordner Ihnen gehört, und führen Sie den Befehl noch einmal aus; was heruntergeladen ist, bleibt.
error-model-hash = Die Datei { $file } kam mit falschem Inhalt an und wurde gelöscht.
    .hint = Führen Sie den Befehl noch einmal aus; er lädt nur diese Datei und was fehlt. Wenn es wieder geschieht, verändert die Verbindung oder der Hub Dateien.
error-model-copy-changed = Die Datei { $file } in { $path } ist nicht die, die auf dem anderen Rechner installiert wurde.
    .hint = Kopieren Sie den Ordner noch einmal, und zwar ganz.
error-model-manifest-newer = Das Modell { $name } wurde von einer neueren Version von Regard installiert ({ $version }; diese hier kennt { $ours }).
    .hint = Benutzen Sie das neuere Regard, oder entfernen Sie das Modell und installieren Sie es neu.
error-model-manifest-damaged = Die Liste der Dateien des Modells { $name } ist beschädigt.
    .hint = Entfernen Sie das Modell und installieren Sie es neu.
error-model-manifest-missing = Das Modell { $name } wurde von Hand dorthin gelegt, deshalb weiß Regard nicht, wie seine Dateien sein sollten.
    .hint = Verschieben Sie seinen Ordner anderswohin, und benutzen Sie „regard models import FOLDER“.
error-models-check =
    { $count ->
        [one] Dieses Modell ist nicht mehr, wie es installiert wurde: { $names }.
       *[other] Diese Modelle sind nicht mehr, wie sie installiert wurden: { $names }.
    }
    .hint = Entfernen Sie jedes mit „regard models remove NAME“ und installieren Sie es neu.
error-hub-address = „{ $address }“ ist keine Adresse eines Hubs.
    .hint = Geben Sie in „--hub“ oder HF_ENDPOINT eine Adresse an, die mit https:// beginnt, oder lassen Sie beides weg.
error-hub-unreachable = Der Hub { $address } ist nicht zu erreichen: { $detail }.
    .hint = Prüfen Sie die Verbindung zum Internet, und führen Sie den Befehl noch einmal aus; was heruntergeladen ist, bleibt.
error-hub-cut = Die Verbindung zum Hub { $address } ist abgebrochen: { $detail }.
    .hint = Führen Sie den Befehl noch einmal aus; er macht dort weiter, wo er unterbrochen wurde.
error-hub-token-missing = Der Hub gibt dieses Modell nur Menschen, die dort ein Konto haben und seine Bedingungen angenommen haben.
    .hint = Nehmen Sie die Bedingungen auf { $page } an, erstellen Sie in den Einstellungen Ihres Kontos ein Token, legen Sie es in HF_TOKEN ab, und führen Sie den Befehl noch einmal aus.
error-hub-token-wrong = Der Hub { $address } nimmt Ihr Token nicht an.
    .hint = Erstellen Sie dort in den Einstellungen Ihres Kontos ein neues Token, und geben Sie es mit „--token“ oder in HF_TOKEN an.
error-hub-gated = Ihr Konto beim Hub darf dieses Modell noch nicht laden.
    .hint = Melden Sie sich an, nehmen Sie die Bedingungen auf { $page } an, und führen Sie den Befehl noch einmal aus. Ein Token mit begrenzten Rechten muss zugangsbeschränkte Modelle erlauben.
error-hub-forbidden = Der Hub verbietet, dieses Modell zu laden.
    .hint = Sehen Sie angemeldet auf { $page } nach: Dort steht, warum.
error-hub-missing = Der Hub hat { $page } nicht.
    .hint = Prüfen Sie die Adresse in „--hub“ oder HF_ENDPOINT, oder versuchen Sie es später noch einmal.
error-hub-busy = Der Hub { $address } bekommt gerade zu viele Anfragen von Ihnen.
    .hint = Warten Sie einige Minuten, und führen Sie den Befehl noch einmal aus; was heruntergeladen ist, bleibt.
error-hub-failed = Der Hub { $address } hat selbst eine Störung (Status { $status }).
    .hint = Führen Sie den Befehl später noch einmal aus; was heruntergeladen ist, bleibt.
error-hub-answer = Die Antwort von { $address } ist nicht die eines Hubs für Modelle.
    .hint = Prüfen Sie die Adresse in „--hub“ oder HF_ENDPOINT, und ob eine Anmeldeseite des Netzes dazwischen liegt.

## Sprachausgabe

error-speech-no-output = Auf diesem Rechner gibt es keine Stimme, die Regard benutzen kann.
    .hint = Installieren Sie speech-dispatcher und espeak-ng; „regard doctor“ zeigt, was jede Stimme braucht.
error-speech-no-sound-device = Es gibt kein Tongerät zum Sprechen.
    .hint = Schließen Sie Kopfhörer oder Lautsprecher an, oder starten Sie den Tondienst (PipeWire oder PulseAudio).
error-speech-no-player = Es gibt kein Programm, das Töne abspielt.
    .hint = Installieren Sie alsa-utils (es enthält aplay) oder pulseaudio-utils (es enthält paplay).
error-speech-output-failed = Die Stimme { $output } funktioniert nicht mehr: { $detail }.
    .hint = Regard macht mit einer anderen Stimme weiter, wenn es eine gibt; „regard doctor“ zeigt, was geht.
error-speech-output-hangs = Die Stimme { $output } kommt zu keinem Ende.
    .hint = Regard macht mit einer anderen Stimme weiter, wenn es eine gibt; „regard doctor“ zeigt, was geht.
error-speech-voice-ended = Der Prozess der Stimme hat sich von selbst beendet.
    .hint = Regard macht mit einer anderen Stimme weiter, wenn es eine gibt; „regard doctor“ zeigt, was geht.
error-speech-dispatcher-ended = Der Sprachdienst speech-dispatcher hat sich beendet oder ließ sich nicht starten.
    .hint = Probieren Sie ihn im Terminal: „spd-say hallo“. speech-dispatcher und espeak-ng neu zu installieren, kann helfen.
error-speech-dispatcher-silent = Der Sprachdienst speech-dispatcher antwortet nicht.
    .hint = Starten Sie ihn neu: Beenden Sie den Prozess speech-dispatcher, er startet bei Bedarf von selbst.
error-speech-qt = Die Sprachausgabe dieses Systems ist nicht zu benutzen: { $detail }.
    .hint = Prüfen Sie die Spracheinstellungen des Systems; „regard doctor“ zeigt, was geht.
error-speech-log-no-access = Das Sprachprotokoll { $path } lässt sich nicht schreiben: { $detail }.
    .hint = Prüfen Sie den Pfad und die Rechte seines Ordners.
