# Finding, and answers to questions from what was found. $things counts ("two cups and a person"), $thing is what the
# person looked for, in the person's own words, $place a place of narration.ftl ("on the left").

## Find

# "Three cups, the largest first: in the centre, large; on the left, small; on the right, small."
find-hits = { $things }, the largest first: { $places }.
find-hits-maybe = Maybe { $things }, the largest first: { $places }.
# A control as the program calls it: "Send button: at the bottom right."
find-control = { $control }: { $place }.
# What the person wrote may be a typo: said in front of what was found.
find-typo = “{ $thing }” is no word that is known; perhaps “{ $meant }” is meant.
# "No red cup found, but:" and then where the other cups are.
find-none-but = No { $thing } found, but this:
# $colours: of each of them.
find-colours = Its colours: { $colours }.

## Answers. What they rest on is said in a few words

answer-things = { $things }, from what the object detector found.
answer-things-maybe = Maybe { $things }, from what the object detector found.
# $count more of them are not sure
answer-things-more = { $things }, and maybe { number } more, from what the object detector found.
answer-controls =
    { $count ->
        [one] One, as the program says: { $controls }.
       *[other] { number }, as the program says: { $controls }.
    }
answer-yes = Yes, { $things }, from what the object detector found.
answer-yes-maybe = Maybe: { $things }, from what the object detector found.
answer-yes-control = Yes, { $control }, { $place }, as the program says.
answer-yes-text = Yes, as text { $place }: { $text }
answer-none = The object detector found no { $thing }.
answer-none-text = The object detector found no { $thing }, and it is not in the text.
# $thing is the name of a label, $things counts it; $colours "mostly white, some blue"
answer-colour = { $thing } { $place }: { $colours }, measured in its part of the picture.
answer-colour-maybe = Maybe { $things } { $place }: { $colours }, measured in its part of the picture.
answer-colours = { $colours }, measured over the whole picture.
answer-nothing-there = Nothing that is known was found there, seen from the { $thing }.
answer-nothing-side = Nothing that is known was found there.
answer-text-there = { lines-of-text } there, beginning “{ $words }”.
# What there is, where the whole picture is asked about.
answer-text-all = { lines-of-text }, beginning “{ $words }”.
answer-controls-there = { $controls }, as the program says.
answer-who = { $things }, from what the object detector found. Who it is, Regard never says.
answer-who-none = The object detector found nobody.
answer-lines = { lines-of-text }, from what was read.
answer-title = The title of the window is { $title }.
answer-heading = The largest text, { $place }: { $text }
answer-first-line = The first line, { $place }: { $text }
answer-text = From the text { $place }: { $text }
answer-not-in-text = The text does not say “{ $thing }”.
answer-needs-model = A PaliGemma 2 model may know more. { $hint }

## What a model answered, compared with what the object detector found

answer-check = The object detector finds { $things }.
answer-check-none = The object detector finds no { $thing }.
