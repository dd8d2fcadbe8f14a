# What the app itself says: answers to keys that take no picture.

session-nothing-yet = Nothing has been described yet.
session-copied = Copied.
session-last-sentence = That was the last sentence.
session-muted = Speech is off.
session-unmuted = Speech is on.
session-rate = Rate { $rate }.
session-verbosity =
    { $level ->
        [brief] Brief: one sentence.
        [detailed] Detailed: everything.
       *[normal] Normal: about three sentences.
    }
# Said once, when loading takes longer than a second.
session-loading = Loading the model.
# Said in the silences of a load that takes long, after 10, 20, 40 ... seconds.
session-loading-share = Still loading the model, { $percent } percent.
session-loading-time = Still loading the model, { $seconds } seconds so far.
session-status-idle = Regard is ready. { $leader }, then D, describes the window in front.
# The person pressed keys in another program, and the rest of a description waits.
session-status-holding = There is more to hear: press { $leader }, then Space.
session-status-capturing = Taking the picture, { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } so far.
session-status-waiting = The picture will be taken soon; Escape stops it. Waiting for { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } so far.
session-status-loading = Loading the model, { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } so far.
session-status-describing = Describing { $title }, { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } so far.
session-status-describing-untitled = Describing, { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } so far.
session-help = Press { $leader }, then one key. Escape stops the speech at any time.
session-help-key = { $key }: { $action }.

## Names of keys, where the name of the key itself is not a word to speak

key-Space = Space
key-Left = Left arrow
key-Right = Right arrow
key-Up = Up arrow
key-Plus = Plus
key-Minus = Minus
key-Escape = Escape

## What each action does, after the name of its key

action-window = describe the window in front
action-screen = describe the whole screen
action-focus = describe the focused object
action-camera = describe what the camera sees
action-clipboard = describe or read what was copied
action-read = read all the text of the window
action-locate = say what is where
action-pictures = describe every picture in the window
action-find = find something by its name
action-ask = ask a question about the window
action-identify = identify the codes, colours and light of the window
action-identify-camera = identify the codes, colours and light that the camera sees
action-explore = explore the last picture with the arrow keys
action-compare = what is new in the window since it was described
action-verbosity = change how much is said
action-repeat = repeat, or go on
action-next = next sentence
action-previous = previous sentence
action-more = more about the last picture
action-copy = copy the last description
action-status = say what Regard is doing
action-mute = turn speech off or on
action-help = this list of keys
action-faster = speak faster
action-slower = speak slower
action-stop = stop
action-show = show the window of Regard
action-quit = end Regard
