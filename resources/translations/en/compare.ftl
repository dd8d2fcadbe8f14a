# What changed between two pictures: "regard compare A B", and the key N for "what is new in this window".
# $thing is a phrase that counts ("a cup") or names ("the cup"), $place and the like a place ("on the left").

## How much. The sentence gets its capital and its full stop from elsewhere; it may stand behind "Since ...:".

compare-count =
    { $count ->
        [one] one thing changed
       *[other] { number } things changed
    }
compare-same = nothing has changed, not a single pixel
compare-none = no change that can be seen
# Only what ticks.
compare-minor = nothing has changed but a clock
compare-since = since { $ago }: { $text }
compare-seconds =
    { $count ->
        [one] one second ago
       *[other] { number } seconds ago
    }
compare-minutes =
    { $count ->
        [one] one minute ago
       *[other] { number } minutes ago
    }
compare-hours =
    { $count ->
        [one] one hour ago
       *[other] { number } hours ago
    }
# Two sentences: how many things changed, and the most important of them.
compare-brief = { $lead } { $first }
compare-more =
    { $count ->
        [one] One more change, Up names it.
       *[other] { number } more changes, Up names them.
    }

## Two pictures that have nothing in common

compare-other = these are two different pictures
compare-other-view = nearly everything has changed
compare-first = First picture: { $what }.
compare-second = Second picture: { $what }.
compare-later = Now: { $what }.
compare-blank =
    { $color ->
        [black] completely black
        [white] completely white
       *[plain] one colour only
    }
compare-blanks =
    { $new ->
        [black] the picture has become completely black
        [white] the picture has become completely white
       *[plain] the picture has become one of another single colour
    }
compare-text = text “{ $text }”

## The changes

compare-appeared = New: { $thing } { $place }.
compare-appeared-maybe = Maybe new: { $thing } { $place }.
# $count is the number of things
compare-gone = Gone: { $thing } { $place }.
compare-gone-maybe = Maybe gone: { $thing } { $place }.
compare-moved = { $thing } moved: before { $old }, now { $new }.
compare-moved-little =
    { $way ->
        [left] { $thing } moved to the left, still { $place }.
        [right] { $thing } moved to the right, still { $place }.
        [up] { $thing } moved up, still { $place }.
       *[down] { $thing } moved down, still { $place }.
    }
compare-brighter = The picture is brighter.
compare-darker = The picture is darker.
compare-resized = The size is now { $width } by { $height }; it was { $old_width } by { $old_height }.
# A window over the window: a dialog, a menu, a message. $text is "none" where it holds no text.
compare-panel-appeared =
    { $text ->
        [none] A dialog or menu opened { $place }.
       *[other] A dialog or menu opened { $place }: “{ $text }”.
    }
compare-panel-gone =
    { $text ->
        [none] The dialog or menu { $place } is gone.
       *[other] The dialog or menu { $place } is gone: “{ $text }”.
    }
# $amount: little, third, half, much or page, of what is in sight
compare-scrolled =
    { $way ->
        [down] Scrolled down { compare-by }.
        [up] Scrolled up { compare-by }.
        [left] Scrolled to the left { compare-by }.
       *[right] Scrolled to the right { compare-by }.
    }
compare-by =
    { $amount ->
        [little] a little
        [third] by about a third
        [half] by about a half
        [much] by most of what was in sight
       *[page] by everything that was in sight
    }
compare-revealed = Now in sight: “{ $text }”.
compare-text-changed = “{ $old }” is now “{ $new }”.
compare-text-appeared = New text { $place }: “{ $text }”.
compare-text-gone = Text gone { $place }: “{ $text }”.
compare-quoted = “{ $text }”
# $texts is a list of quoted texts: buttons, lines of a list
compare-restyled =
    { $count ->
        [one] { $texts } looks different.
       *[other] { $texts } look different.
    }
compare-restyled-many = { number } lines of text look different.
compare-changed = Something changed { $place }.
compare-changed-beside = Something changed at “{ $text }”.
# Names of controls; "none" where one has no name
compare-focus =
    { $new ->
        [none] The focus is on another control.
       *[other] { $old ->
            [none] The focus is now on “{ $new }”.
           *[other] The focus went from “{ $old }” to “{ $new }”.
        }
    }
