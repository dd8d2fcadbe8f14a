# The windows of the app. "&" stands before the letter that, with Alt, presses a button or opens a menu: within a window,
# and within a menu, no letter may be used twice (checked by a test).

app-name = Regard

## The main window

ui-describe-window = Describe the &window
ui-describe-screen = Describe the &screen
ui-read-text = &Read the text
ui-open-picture = &Open a picture…
ui-repeat = Re&peat
ui-stop = S&top
ui-history = &Earlier descriptions
ui-description = &Description
# The explorer: a list of the things in the picture, and the picture, in which the arrow keys move by place.
ui-explorer-things = Thi&ngs in the picture
ui-explorer-picture = P&icture, explored with the arrow keys
ui-description-empty = What Regard describes is written here. { $leader }, then D, describes the window in front.
# Where no keys can be had: another program has them, or the session is Wayland.
ui-description-empty-no-keys = What Regard describes is written here.
# What an earlier description is of, until its title is known.
ui-source =
    { $kind ->
        [window] Window
        [screen] Whole screen
        [monitor] Monitor
        [region] Part of the screen
        [focus] Focused object
        [clipboard] Clipboard
        [webcam] Camera
       *[file] Picture
    }
# An earlier description in the list. The title comes first, so that typing its first letters finds it.
ui-history-item =
    { $state ->
        [running] { $title }, { $time }, in progress
        [failed] { $title }, { $time }, could not be described
        [cancelled] { $title }, { $time }, stopped
       *[done] { $title }, { $time }
    }

## Status

ui-state-idle = Ready
ui-state-waiting = Waiting before the picture is taken
ui-state-capturing = Taking the picture
# While a camera is on, in the window and at the tray's icon.
ui-camera-on = The camera { $name } is on
ui-first-of = This is the first of { $count } files.
ui-nothing-dropped = That is neither a picture nor a file.
ui-web-address = That is an address on the internet, which Regard does not open.
ui-nothing-to-paste = There is no picture, picture file or text to paste.
ui-state-describing = Describing
ui-state-loading = Loading the model
ui-no-other-window = There is no other window to describe.
ui-picture-choose = Open a picture
ui-picture-filter = Pictures
ui-all-files = All files

## Menus

ui-menu-regard = Re&gard
ui-menu-describe = Des&cribe
ui-menu-speech = Speec&h
ui-menu-help = He&lp
ui-menu-quit = &Quit
ui-menu-close = &Close the window
ui-menu-show = &Show the window
ui-menu-screen-tray = &Describe the screen
ui-menu-window = The &window in front
ui-menu-screen = The whole &screen
ui-menu-read = &Read all the text of the window
ui-menu-locate = What is where, &in the window
ui-menu-find = &Find something in the window…
ui-menu-ask = &Ask a question about the window…
ui-menu-focus = The focused o&bject
ui-menu-camera = What the &camera sees
ui-menu-clipboard = What was co&pied
ui-menu-open = &Open a picture…
ui-menu-explore = E&xplore the last picture
ui-menu-repeat = &Repeat or go on
ui-menu-next = &Next sentence
ui-menu-previous = &Previous sentence
ui-menu-more = &More about the last picture
ui-menu-copy = &Copy the last description
ui-menu-mute = Speech &off or on
ui-menu-faster = &Faster
ui-menu-slower = &Slower
ui-menu-verbosity = Change &how much is said
ui-menu-stop = S&top
ui-menu-status = What is Regard &doing?
ui-menu-keys = &Keys

## The window with the keys

ui-keys-title = Keys of Regard
ui-keys-name = Keys
ui-close = &Close

## The one-line questions

ui-ask-title = Ask about the picture
ui-ask-label = &What do you want to know? The picture has been taken.
ui-ask-button = &Ask
# Asks, and leaves the dialog open for the next question about the same picture.
ui-ask-stay = Ask and &stay (Ctrl+Enter)
ui-find-title = Find something in the picture
ui-find-label = &What are you looking for? The picture has been taken.
ui-find-button = &Find
ui-find-stay = Find and &stay (Ctrl+Enter)
ui-asked-before = What was asked and answered
ui-ask-spoken = Type your question, then press Enter.
ui-find-spoken = Type what you are looking for, then press Enter.
ui-cancel = &Cancel

## What the app says by itself

ui-ready-first = Regard is ready. { $leader }, then D, describes the window in front. { $leader }, then H, says all the keys.
ui-ready = Regard is ready.
ui-ready-no-keys = Regard is ready. The keys are switched off.
ui-keeps-running = Regard keeps running. { $leader }, then H, for help.
ui-keeps-running-no-keys = Regard keeps running. Start it again to see its window.
ui-tray-state = Regard: { $state }
