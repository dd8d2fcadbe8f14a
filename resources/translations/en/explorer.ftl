# The explorer: stepping through the things of a picture by keys. Heard at every key: short, the name first.

## A thing. $name a name ("cup") or a text, $place as in "on the right", $size as in "small" or "large"

explorer-object = { $name }, { $place }.
explorer-object-maybe = Maybe { $name }, { $place }.
explorer-object-sized = { $name }, { $place }, { $size }.
explorer-object-maybe-sized = Maybe { $name }, { $place }, { $size }.
explorer-code = { $name }, { $place }.
explorer-text = { $name }, text, { $place }.
# Where there is nothing but text.
explorer-text-only = { $name }, { $place }.
# In a part of a window that is no content.
explorer-text-part =
    { $part ->
        [title-bar] { $name }, title bar, { $place }.
        [menu-bar] { $name }, menu bar, { $place }.
        [tool-bar] { $name }, tool bar, { $place }.
        [address-bar] { $name }, address bar, { $place }.
        [tab-bar] { $name }, tab, { $place }.
        [side-bar] { $name }, side bar, { $place }.
        [status-bar] { $name }, status bar, { $place }.
        [buttons] { $name }, button, { $place }.
       *[chart] { $name }, in the chart, { $place }.
    }
# $name is the beginning of a text of several lines.
explorer-text-long = { $name }, { $count } lines, { $place }.
# $name: “Bar chart “Sales””
explorer-chart = { $name }, { $place }.
# Letters find a table by this name.
explorer-table-name = Table
explorer-table =
    { $columns ->
        [one] { $name } of { $rows ->
            [one] one row
           *[other] { $rows } rows
        }, { $place }.
       *[other] { $name } of { $rows ->
            [one] one row
           *[other] { $rows } rows
        } and { $columns } columns, { $place }.
    }
# A thing whose name is not known.
explorer-unnamed = thing
# $thing is one of the sentences above.
explorer-numbered = { $thing } { $number } of { $count }.

## The beginning and the end

# $things: "two things and nine pieces of text".
explorer-opening = Exploring { $title }: { $things }.
explorer-opening-untitled = Exploring: { $things }.
# $key is what to press or to type: "F1", "help", or "question" for the key with the question mark.
explorer-help-hint =
    { $key ->
        [question] Help: question mark.
       *[other] Help: { $key }.
    }
explorer-count-object =
    { $count ->
        [one] one thing
       *[other] { number } things
    }
explorer-count-chart =
    { $count ->
        [one] one chart
       *[other] { number } charts
    }
explorer-count-table =
    { $count ->
        [one] one table
       *[other] { number } tables
    }
explorer-count-code =
    { $count ->
        [one] one code
       *[other] { number } codes
    }
explorer-count-text =
    { $count ->
        [one] one piece of text
       *[other] { number } pieces of text
    }
# The picture holds more than can be stepped through; the least important are left out.
explorer-count-more =
    { $count ->
        [one] { $things }, one more is left out
       *[other] { $things }, { $count } more are left out
    }
explorer-nothing = There is nothing to explore: nothing was recognised in this picture.
explorer-nothing-blank = There is nothing to explore: the picture has one colour only.
explorer-nothing-yet = There is nothing to explore yet: the picture is still being described.
# Nothing was described since the start. $leader is a hotkey.
explorer-no-picture = There is nothing to explore yet. { $leader }, then D, describes the window in front; then { $leader }, then X, explores it.
explorer-left = Explorer closed.
explorer-left-idle = Explorer closed, because no key was pressed for some minutes.
explorer-left-taken = Explorer closed, because another program holds the Escape key.
explorer-left-window = Explorer closed, because another window came to the front.
# The keys cannot be taken from other programs here: the list in the window of Regard is used.
explorer-in-window = The picture is explored in the window of Regard.
explorer-help = Arrows go to the next thing in that direction. Tab and Shift Tab go by importance, Home and End to the first and the last. A letter goes to the next thing of that name, a number to the thing with that number. Space repeats, Enter describes a part again, closer. F2 counts, F5 takes the newest picture. Escape leaves.
# In "regard explore", where commands are words, one a line. The words themselves are not translated.
explorer-help-words = Type one word a line: left, right, up, down, next, previous, first, last, repeat, count, look, leave, a letter, or a number.
explorer-unknown-word = “{ $word }” is no command, "help" lists them.
# The picture that is explored is not the newest any more.
explorer-outdated = There is a newer picture, F5 explores it.
explorer-newest = This is the newest picture.
# The picture was taken some time before it is explored.
explorer-minutes-old =
    { $count ->
        [one] The picture is one minute old.
       *[other] The picture is { number } minutes old.
    }

## Edges, and what is not there

explorer-edge-left = Nothing more to the left.
explorer-edge-right = Nothing more to the right.
explorer-edge-up = Nothing more above.
explorer-edge-down = Nothing more below.
explorer-end-next = That was the last thing.
explorer-end-previous = That was the first thing.
explorer-no-letter = Nothing begins with { $letter }.
explorer-no-number =
    { $count ->
        [one] There is no number { $number }, only one thing.
       *[other] There is no number { $number }, only { $count } things.
    }

## Enter: a part is described again

# $name: "cup", or the beginning of a text.
explorer-closer = Closer: { $name }.
explorer-no-frame = The picture is not kept any more, so it cannot be looked at again.
