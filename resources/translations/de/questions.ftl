# Suchen, und Antworten auf Fragen aus dem, was gefunden wurde. $things zählt („zwei Tassen und eine Person“), $thing ist,
# was jemand sucht, in dessen eigenen Worten, $place ein Ort aus narration.ftl („links“).

## Suchen

# „Drei Tassen, die größte zuerst: in der Mitte, groß; links, klein; rechts, klein.“
find-hits = { $things }, das Größte zuerst: { $places }.
find-hits-maybe = Vielleicht { $things }, das Größte zuerst: { $places }.
# Ein Bedienelement, wie das Programm es nennt: „Senden Schaltfläche: unten rechts.“
find-control = { $control }: { $place }.
# Was jemand schrieb, ist vielleicht ein Tippfehler: vor dem Gefundenen gesagt.
find-typo = „{ $thing }“ ist kein bekanntes Wort; vielleicht ist „{ $meant }“ gemeint.
# „Rote Tasse“ wurde nicht gefunden, aber dies: und dann, wo die anderen Tassen sind.
find-none-but = „{ $thing }“ wurde nicht gefunden, aber dies:
# $colours: von jedem davon.
find-colours = Farben davon: { $colours }.

## Antworten. Worauf sie beruhen, wird in wenigen Worten gesagt

answer-things = { $things }, laut Objekterkennung.
answer-things-maybe = Vielleicht { $things }, laut Objekterkennung.
# Bei $count weiteren ist es nicht sicher
answer-things-more =
    { $count ->
        [one] { $things } und vielleicht noch eines mehr, laut Objekterkennung.
       *[other] { $things } und vielleicht noch { number } mehr, laut Objekterkennung.
    }
answer-controls =
    { $count ->
        [one] Eines, laut Programm: { $controls }.
       *[other] { number }, laut Programm: { $controls }.
    }
answer-yes = Ja, { $things }, laut Objekterkennung.
answer-yes-maybe = Vielleicht: { $things }, laut Objekterkennung.
answer-yes-control = Ja, { $control }, { $place }, laut Programm.
answer-yes-text = Ja, als Text { $place }: { $text }
answer-none = Die Objekterkennung hat „{ $thing }“ nicht gefunden.
answer-none-text = Die Objekterkennung hat „{ $thing }“ nicht gefunden, und im Text steht es nicht.
# $thing ist der Name einer Art, $things zählt; $colours „vor allem Weiß, etwas Blau“
answer-colour = { $thing } { $place }: { $colours }, in diesem Teil des Bildes gemessen.
answer-colour-maybe = Vielleicht { $things } { $place }: { $colours }, in diesem Teil des Bildes gemessen.
answer-colours = { $colours }, über das ganze Bild gemessen.
answer-nothing-there = Von „{ $thing }“ aus gesehen wurde dort nichts Bekanntes gefunden.
answer-nothing-side = Dort wurde nichts Bekanntes gefunden.
answer-text-there = Dort { $count ->
        [one] ist { lines-of-text }
       *[other] sind { lines-of-text }
    }, am Anfang „{ $words }“.
answer-text-all = { lines-of-text }, am Anfang „{ $words }“.
answer-controls-there = { $controls }, laut Programm.
answer-who = { $things }, laut Objekterkennung. Wer es ist, sagt Regard nie.
answer-who-none = Die Objekterkennung hat niemanden gefunden.
answer-lines = { lines-of-text }, laut Texterkennung.
answer-title = Der Titel des Fensters ist { $title }.
answer-heading = Der größte Text, { $place }: { $text }
answer-first-line = Die erste Zeile, { $place }: { $text }
answer-text = Aus dem Text { $place }: { $text }
answer-not-in-text = Im Text steht „{ $thing }“ nicht.
answer-needs-model = Ein PaliGemma-2-Modell weiß vielleicht mehr. { $hint }

## Was ein Modell geantwortet hat, verglichen mit dem, was die Objekterkennung fand

answer-check = Die Objekterkennung findet { $things }.
answer-check-none = Die Objekterkennung findet „{ $thing }“ nicht.
