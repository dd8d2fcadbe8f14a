# „regard models“: welche Modelle es gibt, wie man sie bekommt und pflegt.
# GB sind gesprochene Zahlen wie 6,1.

models-machine =
    { $cores ->
        [one] Dieser Rechner hat { $memory } GB Arbeitsspeicher, davon sind jetzt { $available } GB frei, einen Prozessorkern und { $disk } GB freien Platz auf der Festplatte.
       *[other] Dieser Rechner hat { $memory } GB Arbeitsspeicher, davon sind jetzt { $available } GB frei, { $cores } Prozessorkerne und { $disk } GB freien Platz auf der Festplatte.
    }
models-machine-unknown =
    { $cores ->
        [one] Dieser Rechner hat einen Prozessorkern und { $disk } GB freien Platz auf der Festplatte; wie viel Arbeitsspeicher er hat, ist nicht bekannt.
       *[other] Dieser Rechner hat { $cores } Prozessorkerne und { $disk } GB freien Platz auf der Festplatte; wie viel Arbeitsspeicher er hat, ist nicht bekannt.
    }
models-gpu = Er hat eine Grafikkarte, { $name }, mit { $free } GB freiem Speicher.
models-no-gpu = Er hat keine Grafikkarte, auf der Modelle laufen können.

models-recommended = Empfohlen für diesen Rechner: { $name }. Es kann jede Aufgabe und ist das beste, das hier noch bald antwortet. Herunterzuladen sind { $size } GB.
models-recommended-gpu = Empfohlen für diesen Rechner: { $name }. Es kann jede Aufgabe und läuft auf der Grafikkarte. Herunterzuladen sind { $size } GB.
models-recommended-none = Es ist kein Modell zu empfehlen: Für das kleinste hat dieser Rechner zu wenig freien Arbeitsspeicher oder Platz. Regard beschreibt auch ohne Modell.

models-none-installed = Es ist kein Modell installiert.
models-installed-line = Installiert: { $name }, { $size } GB.
models-installed-used = Installiert und für Beschreibungen benutzt: { $name }, { $size } GB.

# Das Spielzeug wird nie empfohlen.
models-toy = { $name } liegt Regard bei und ist ein Spielzeug: Es kennt nur gezeichnete, farbige Formen und kein echtes Bild. Um zu sehen, wie eine Beschreibung entsteht: „regard describe IMAGE --describer paligemma --model { $name }“.
models-toy-used = { $name }, das Spielzeug, das Regard beiliegt, wird für Beschreibungen benutzt: Es kennt nur gezeichnete, farbige Formen und kein echtes Bild.

models-fitting =
    { $count ->
        [one] Ein Modell passt auf diesen Rechner.
       *[other] { $count } Modelle passen auf diesen Rechner.
    }
models-too-large =
    { $count ->
        [one] Ein Modell ist zu groß für ihn.
       *[other] { $count } Modelle sind zu groß für ihn.
    }
models-line =
    { $disk ->
        [enough] { $name }: { $best } { $download } GB herunterzuladen, braucht { $memory } GB Arbeitsspeicher. { $fit }
       *[too-little] { $name }: { $best } { $download } GB herunterzuladen, braucht { $memory } GB Arbeitsspeicher. { $fit } Auf der Festplatte ist nicht genug Platz.
    }
models-line-too-large = { $name }: { $download } GB herunterzuladen, braucht { $memory } GB Arbeitsspeicher.
models-how-to-install = Eines installieren: „regard models install NAME“. Alle haben die Gemma-Lizenz.

# Was ein Modell am besten kann. $resolution: Es sieht ein Bild als Quadrat von so vielen Pixeln.
models-best-mix =
    { $resolution ->
        [224] Beschreibt, beantwortet Fragen und findet Dinge; das schnellste, ohne kleine Einzelheiten.
       *[other] Beschreibt, beantwortet Fragen, liest und findet Dinge; sieht mehr Einzelheiten und ist langsamer.
    }
models-best-ft-docci = Lange, ausführliche Beschreibungen, die sagen, wo etwas ist; keine andere Aufgabe.
models-best-pt =
    { $resolution ->
        [224] Zum Weitertrainieren gemacht; kurze Bildunterschriften in vielen Sprachen, und Text.
        [448] Zum Weitertrainieren gemacht; kurze Bildunterschriften in vielen Sprachen, und Text; sieht mehr Einzelheiten.
       *[other] Zum Weitertrainieren gemacht; liest den kleinsten Text und ist ohne Grafikkarte sehr langsam.
    }

models-fit-gpu = Es läuft auf der Grafikkarte.
models-fit-memory = Es läuft auf dem Prozessor.
models-fit-tight = Es läuft auf dem Prozessor, wenn andere Programme geschlossen sind.
models-fit-unknown = Ob der Arbeitsspeicher reicht, ist nicht bekannt.

## Installieren

models-licence =
    Für { $name } gelten die Gemma-Nutzungsbedingungen; sie sagen auch, wofür es nicht benutzt werden darf: { $address }
    Zum Herunterladen brauchen Sie ein Konto beim Hub, mit dem Sie diese Bedingungen einmal annehmen, auf dieser Seite: { $page }
models-licence-question = Nehmen Sie die Bedingungen an? Schreiben Sie „ja“ und drücken Sie die Eingabetaste, oder nur die Eingabetaste, um abzubrechen.
models-licence-accepted = Sie haben die Bedingungen angenommen.
# Was man schreibt, um ja zu sagen, in kleinen Buchstaben.
models-yes = ja
models-downloading = { $total } GB werden heruntergeladen. Strg+C hält an; derselbe Befehl macht später weiter.
models-downloading-rest = { $total } GB werden heruntergeladen, { $there } GB davon sind schon hier. Strg+C hält an; derselbe Befehl macht später weiter.
models-progress = { $percent } Prozent, { $done } von { $total } GB.
models-progress-left =
    { $minutes ->
        [one] { $percent } Prozent, { $done } von { $total } GB, noch etwa eine Minute.
       *[other] { $percent } Prozent, { $done } von { $total } GB, noch etwa { $minutes } Minuten.
    }
models-stopped = Angehalten. Was heruntergeladen ist, bleibt: „regard models install { $name }“ macht weiter.
models-already = { $name } ist schon installiert. „regard models check“ sieht nach, ob es unversehrt ist.
models-importing = { $total } GB werden kopiert und geprüft.
models-checking = { $total } GB werden geprüft.
models-installed = { $name } ist in { $folder } installiert.
models-used-now = Von jetzt an wird es für Beschreibungen benutzt; wenn Regard läuft, beenden Sie es und starten Sie es neu.
models-how-to-use = Um es zu benutzen: „regard settings set describer.model { $name }“.

## Pflegen

models-removed = { $name } wurde gelöscht.
models-none-used = Es war das Modell für die Beschreibungen; jetzt ist keines eingestellt.
models-whole = { $name } ist unversehrt.
models-file-missing = { $name }: Die Datei { $file } fehlt.
models-file-size = { $name }: Die Datei { $file } ist länger oder kürzer, als sie war.
models-file-changed = { $name }: Die Datei { $file } ist verändert.

## Acht Bit: eine Form des Modells, die halb so viel Speicher braucht, einmal beim Installieren gemacht

models-int8-making = { $name } wird für diesen Prozessor vorbereitet: Gewichte mit acht Bit werden gemacht und an acht Fotos mit dem Original verglichen. Das dauert Minuten. Strg+C hält an; installiert ist { $name } trotzdem.
models-int8-progress = { $percent } Prozent der Vorbereitung erledigt.
# $percent: So viele der Wörter des Originals waren gleich. $required: So viele müssen es sein.
models-int8-used = { $name } läuft mit Gewichten von acht Bit, die hier schneller sind und halb so viel Speicher brauchen: { $percent } Prozent dessen, was es über acht Fotos sagte, war gleich.
models-int8-disagrees = { $name } läuft in seiner ursprünglichen Genauigkeit, die langsamer ist: Mit Gewichten von acht Bit waren nur { $percent } Prozent dessen, was es über acht Fotos sagte, gleich, und { $required } sind nötig.
models-int8-slower = { $name } läuft in seiner ursprünglichen Genauigkeit: Gewichte mit acht Bit wären auf diesem Prozessor nicht schneller.
models-int8-unchecked = { $name } hat Gewichte mit acht Bit, die nie mit dem Original verglichen wurden; sie werden nur benutzt, wenn die Einstellung describer.precision „int8“ ist.
models-int8-off = { $name } hat Gewichte mit acht Bit, die wegen der Einstellung describer.precision nicht benutzt werden.
models-int8-none = { $name } läuft in seiner ursprünglichen Genauigkeit; „regard models check { $name }“ bereitet es für acht Bit vor.
models-int8-failed = { $name } konnte nicht für acht Bit vorbereitet werden und läuft in seiner ursprünglichen Genauigkeit. { $reason } „regard models check { $name }“ versucht es noch einmal.
models-int8-stopped = Angehalten. { $name } ist installiert und läuft in seiner ursprünglichen Genauigkeit; „regard models check { $name }“ bereitet es für acht Bit vor.
