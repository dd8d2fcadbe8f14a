# What is said about a picture. Short, because it is heard a hundred times a day; the most useful word as early as it can be.
# The keys of variables: $count a number, $things or $thing a phrase that counts ("two cups"), $place a place below.

## Numbers, lists, ends

# Numbers up to twelve as words.
number =
    { $count ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $count }
    }
list-next = { $list }, { $item }
list-last = { $list } and { $item }
clause-next = { $list }; { $item }
sentence = { $text }.
# What more is to follow: the voice shall not pause as after a sentence.
leading = { $text },

## Places

place-top-left = at the top left
place-top-centre = at the top
place-top-right = at the top right
place-middle-left = on the left
place-middle-centre = in the centre
place-middle-right = on the right
place-bottom-left = at the bottom left
place-bottom-centre = at the bottom
place-bottom-right = at the bottom right
place-filling = filling most of the picture
# Where things of a row or a group are together.
place-row-top = along the top
place-row-middle = across the middle
place-row-bottom = along the bottom
place-column-left = down the left side
place-column-centre = down the middle
place-column-right = down the right side
# Places as on a clock face, where a person wants them so; $hour is 1 to 12.
place-hour = at { $hour } o’clock
# $detail is one of those below: "a person on the left, near"
with-detail = { $phrase }, { $detail }
part-half = filling half of the picture
part-third = filling a third of the picture
part-quarter = filling a quarter of the picture
distance-near = near
distance-far = far away
distance-further = further away
# $edges is a list of edges: "cut off at the left edge and at the top edge"
cut-off = cut off { $edges }
edge-left = at the left edge
edge-right = at the right edge
edge-top = at the top edge
edge-bottom = at the bottom edge
size-small = small
size-medium = medium sized
size-large = large

## At once, before anything is seen: the key was heard, and this is what will be described. Only spoken

announce-window = Window { $title }
announce-window-untitled = Window without a title
announce-focus = Window { $title }
announce-focus-untitled = Focused object
announce-screen = Screen
announce-monitor = Monitor
announce-region = Part of the screen
announce-file = { $title }
announce-clipboard = Clipboard, { $title }
announce-clipboard-untitled = Clipboard
announce-text = Text on the clipboard
announce-webcam = Camera { $title }
announce-video = Video { $title }
announce-other = Picture
# In one breath with the focused control: "Window Inbox, Send button"
announce-control = { $what }, { $control }

# The picture was asked for later: "--delay". The window may still be changed.
delay =
    { $count ->
        [one] The picture is taken in one second.
       *[other] The picture is taken in { number } seconds.
    }

## The first sentence: what this is, and where the keyboard is

what-window = Window { $title }
what-window-untitled = Window without a title
what-focus = The focused object in the window { $title }
what-focus-untitled = The focused object
what-screen = The whole screen
what-monitor = One monitor
what-region = A part of the screen
what-file = Picture { $title }
what-clipboard = Picture { $title } from the clipboard
what-clipboard-untitled = The picture on the clipboard
what-text = Text on the clipboard
what-webcam = The picture of the camera { $title }
what-video = A picture of the video { $title }
what-other = A picture
what-sized = { $what }, { $width } by { $height } pixels
opening-focus = { $what }; the focus is on { $control }.
focus-only = The focus is on { $control }.
focus-clause = the focus is on { $control }
# The focused object alone was asked for.
opening-object = { $control }, in the window { $title }.
opening-object-untitled = { $control }.

# A control: $role is "the button" (roles.ftl); "button" where the name comes first.
control-named = { $role } { $name }
# As screen readers say it, after the title: "Window Inbox, Send button."
control-name-first = { $name } { $role }
control-unnamed = { $role } without a name
control-state = { $control }, { $state }
control-place = { $control }, { $place }
control-value = { $control }: { $value }

## Things

thing-at = { $thing } { $place }
# $one is "one" as the thing has it, where a language has genders (attribute .one of its label).
count-at =
    { $count ->
        [1] { $one } { $place }
       *[other] { number } { $place }
    }
# "Two people: one on the left, one in the centre"
things-at = { $things }: { $places }
things-spread = { $things }, all over the picture
# How several of a kind lie together: "four people in a row"
arranged-row = { $things } in a row
# $rows and $columns are numbers, two or more: "24 coins in four rows of six"
arranged-grid = { $things } in { $rows } rows of { $columns }
arranged-column = { $things } one above the other
arranged-close = { $things } close together
arranged-crowd =
    { $count ->
       *[other] a crowd of at least { number } people
    }

# How things lie to each other. $thing is a phrase that counts ("a cup and two spoons"); $other a thing that is known
# ("the table"), as the attribute .case asks for it. .case is no word but the name of an attribute that the language's
# labels have: here "the"; German has .the (nominative) and .dative, French .the and .of, and so on.
relation-on = { $thing } on { $other }
    .case = the
relation-under = { $thing } under { $other }
    .case = the
relation-inside = { $thing } in { $other }
    .case = the
relation-in-front-of = { $thing } in front of { $other }
    .case = the
relation-behind = { $thing } behind { $other }
    .case = the
relation-left-of = { $thing } to the left of { $other }
    .case = the
relation-right-of = { $thing } to the right of { $other }
    .case = the
relation-above = { $thing } above { $other }
    .case = the
relation-below = { $thing } below { $other }
    .case = the
between-things = { $thing } between { $other } and { $second }
    .case = the

things-maybe = maybe { $things }
things-maybe-also = maybe also { $things }
things-more = { $list } and { $count ->
        [one] { number } more thing
       *[other] { number } more things
    }
rest-things =
    { $count ->
        [one] One more kind of thing, Up names it.
       *[other] { number } more kinds of things, Up names them.
    }

## Text

# Two items of one row of a table or toolbar.
row-next = { $row }, { $item }
# Two lines of one sentence.
line-next = { $text } { $line }
# Words of printed text, separated by commas. A line that ends with one of the first is no end of a sentence. A hyphen
# at the end of a line stays behind one of the second ("well-known"), and is part of no divided word before one of the
# third ("two- and three-room flats"). Add those of the language; keep the list short.
words-going-on = the, a, an, of, to, and, or, in, on, for, with, by, at, from, your, our, this, that
words-before-hyphen = well, self, non, half, ex, all, cross, co, semi, anti, high, low, long, short, full, part, two, three
words-behind-hyphen = and, or, to
text-first = Text: { $text }
text-first-unsure = Text, maybe misread: { $text }
text-unsure = Maybe misread: { $text }
lines-of-text =
    { $count ->
        [0] no text
        [one] one line of text
       *[other] { number } lines of text
    }
rest-lines =
    { $count ->
        [one] One more line, R reads it.
       *[other] { number } more lines, R reads them.
    }
no-text = No text.
# Lines that were found, but whose letters are not known.
unread-lines =
    { $count ->
        [one] One line of text could not be read: its script is not known, or it is not clear enough.
       *[other] { number } lines of text could not be read: their script is not known, or they are not clear enough.
    }
that-is-all = That is all.

## Nothing, or one colour

# $source is "file" for a picture that is not of this screen.
blank-black =
    { $source ->
        [file] The picture is completely black; there is nothing in it.
       *[other] The picture is completely black; the screen may be off, locked or covered by a screen curtain.
    }
blank-white = The picture is completely white; there is nothing in it.
blank-plain = The picture has one colour only; there is nothing in it.
nothing-all = Nothing was recognised in this picture: no things that are known, and no text.
nothing-objects = Nothing was recognised in this picture: no things that are known.
nothing-text = Nothing was recognised in this picture: no text.
nothing-clause = nothing was recognised

# Said first where a person tries the small model that ships.
toy-model = This is the toy model: it knows only coloured shapes.

## What a person should know about a picture (notes of a frame)

note-no-focus = The focused object is not known; this is the whole window.
note-files = Several files were copied; this is the first.
note-shortened = The text is very long; this is its beginning.
note-reduced = The picture is very large and was made smaller.
# $page and $pages: which frame or page it is, and how many there are
note-animated =
    { $page ->
        [1] The picture moves; this is its first frame.
       *[other] The picture moves; this is frame { $page } of { $pages }.
    }
note-pages = Page { $page } of { $pages }.

## Find

# Words before the thing that is looked for, left out of the search; separated by commas.
find-articles = a, an, the, my, some, any, one
# "Cup: in the centre, small." "Two cups: on the left, small; in the centre, large."
find-hit = { $thing }: { $places }.
find-hit-maybe = Maybe { $thing }: { $places }.
find-place = { $place }, { $size }
find-text = Text { $place }: { $text }
find-more-text =
    { $count ->
        [one] One more line of text with this.
       *[other] { number } more lines of text with this.
    }
find-none = No { $thing } found.
find-none-text = No { $thing } found, neither as a thing nor in the text.
find-unknown = “{ $thing }” is none of the { $kinds } kinds of things that can be found without a model.
find-unknown-text = “{ $thing }” is not in the text, and it is none of the { $kinds } kinds of things that can be found without a model.
find-instead = What is there: { $things }.

## Locate: what is where

locate-line = { $place }: “{ $words }”.
locate-lines = { $place }: { lines-of-text }, beginning “{ $words }”.

## Ask

ask-nothing = There was no answer.

## What a model says, and what is made of it

# $things is a list of things that the model named before: "the dog and the cat". They were looked for in the picture.
not-found-again = Not found again: { $things }.
# The thing called $name, named before. A label may have an attribute .the of its own where this is not how it is said.
label-the = the { $name }
# Said before what the model reads, after the text reader has read.
read-model = The model reads:
