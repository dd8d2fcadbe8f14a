# What went wrong, and what to do. `error-CODE` is spoken and printed; `.hint` says what the person can do.
# One sentence each. Every code that the program raises has an entry here (checked by a test).

# A message and its hint, where both are spoken or shown together.
said-error = { $message } { $hint }
error-unexpected = Something went wrong inside Regard: { $detail }.
    .hint = Try again. If it happens again, report it with the output of "regard doctor".
error-no-memory = There is not enough memory for this.
    .hint = Close other programs, or choose a smaller picture or model, then try again.

## Settings and values

error-settings-newer = The settings file { $path } is from a newer version of Regard ({ $version }; this one knows { $ours }).
    .hint = Use the newer Regard, or move the file away to start with fresh settings. A copy was kept beside it.
error-settings-unreadable = The settings file { $path } cannot be read: { $detail }.
    .hint = Mend the file, or move it away to start with fresh settings. A copy was kept beside it.
error-settings-wrong-value = The settings file { $path } has a wrong value. { $detail }
    .hint = Mend the file, or move it away to start with fresh settings. A copy was kept beside it.
error-settings-no-access = The settings file { $path } cannot be opened: { $detail }.
    .hint = Check the permissions of the file and its folder, and that the disk is not full.
error-setting-unknown = There is no setting called { $key }.
    .hint = "regard settings list" shows all of them.
error-setting-type =
    The setting { $key } must be { $kind ->
        [bool] true or false
        [int] a whole number
        [float] a number
        [table] a table of entries
       *[str] text
    }.
    .hint = "regard settings list" shows all settings with their values.
error-setting-choice = The setting { $key } cannot be "{ $value }".
    .hint = Choose one of: { $choices }.
error-setting-range = The setting { $key } cannot be { $value }.
    .hint = Choose a number from { $low } to { $high }.
error-language-unknown = Regard does not speak the language "{ $language }" yet.
    .hint = Choose one of: { $languages }.
error-action-unknown = There is no action called "{ $action }".
    .hint = Choose one of: { $actions }.

## The running app

error-app-not-running = Regard is not running.
    .hint = Start it with "regard", then try again.
error-app-not-answering = Regard is running but does not answer.
    .hint = Wait a moment and try again. If it stays like this, end the program and start it with "regard".
error-control-message = Regard did not understand the message that another program sent to it.
    .hint = Send one line with a JSON object, for example an object that holds the name of an action.
error-control-address = Other programs cannot reach Regard, because { $path } cannot be used: { $detail }.
    .hint = Check the permissions of that folder, or set REGARD_CONFIG_DIR to a folder on a local disk.
error-app-no-display = The window of Regard cannot be opened: { $detail }.
    .hint = Start it in a desktop session. Without one, "regard describe FILE" describes a picture in the terminal; "regard doctor" says what is missing.

## Values on the command line, and what cannot be asked for

error-monitor-malformed = "{ $value }" is no number of a monitor.
    .hint = Give a whole number; 1 is the first monitor.
error-region-malformed = "{ $value }" is no region.
    .hint = Give four whole numbers: X,Y,WIDTH,HEIGHT, for example 0,0,800,600.
error-count-malformed = "{ $value }" is no number of scenes.
    .hint = Give a whole number, 1 or more.
error-delay-malformed = "{ $value }" is no number of seconds.
    .hint = Give a number from 0 to 3600.
error-source-malformed = The running app was sent a source of pictures that it does not know.
    .hint = "regard trigger --help" lists them.
error-question-needs-model = Boxes and text cannot answer this question: it needs a PaliGemma 2 model, and none is set.
    .hint = "regard models list" says which ones fit this computer, and "regard models install NAME" gets one.
error-no-model = There is no PaliGemma 2 model to describe with.
    .hint = "regard models list" says which ones fit this computer, and "regard models install NAME" gets one; or use the basic describer.
error-no-end = The describer stopped without an answer.
    .hint = Try again. If it happens again, report it with the output of "regard doctor".
error-output-unknown = There is no speech output called "{ $output }".
    .hint = Choose one of: { $outputs }.

## Capture

error-no-display = There is no screen to take a picture of: this session has no display.
    .hint = Start Regard inside a desktop session, or describe a picture file with "regard describe FILE".
error-wayland = This is a Wayland session, and Regard cannot take pictures of the screen there yet.
    .hint = Log out, choose an X11 session (such as "GNOME on Xorg") on the login screen, and log in again; or describe a picture file with "regard describe FILE".
error-no-window = No window is in front.
    .hint = Switch to a window, or describe the whole screen with "--screen" or the screen key.
error-window-closed = The window { $title } was closed before its picture was taken.
    .hint = Switch to another window and try again.
error-window-too-small = The window { $title } is too small to show anything.
    .hint = Make the window larger, or describe the whole screen.
error-window-off-screen = The window { $title } lies outside the screen.
    .hint = Move the window onto the screen, or describe the whole screen.
error-monitor-unknown =
    { $count ->
        [one] There is no monitor { $monitor }: one is connected.
       *[other] There is no monitor { $monitor }: { $count } are connected.
    }
    .hint =
    { $count ->
        [one] Choose monitor 1.
       *[other] Choose a monitor from 1 to { $count }.
    }
error-region-empty = The region to describe has no size.
    .hint = Give four numbers, X,Y,WIDTH,HEIGHT, with a width and a height of at least 1.
error-region-outside = The region to describe lies outside the screen.
    .hint = The screen is { $width } by { $height } pixels; choose a region inside it.
error-screen-failed = The screen could not be captured: { $detail }.
    .hint = Try again. If it happens again, log out and in, and see "regard doctor".
error-screen-permission = This computer does not allow Regard to record the screen.
    .hint = Open System Settings, Privacy and Security, Screen Recording, switch Regard on, and start it again.
error-no-pyobjc = Python's bridge to macOS is missing.
    .hint = Run "python3 packaging/bootstrap.py setup".

## Hotkeys

error-hotkey-unknown = "{ $chord }" is not a hotkey that Regard understands.
    .hint = Write modifiers and one key, such as Ctrl+Alt+Space or Ctrl+Shift+F9.
error-hotkey-plain = The hotkey "{ $chord }" has no Ctrl, Alt or Super: it would take that key away from every program.
    .hint = Add a modifier, such as Ctrl+Alt+{ $chord }, or use a function key.
error-key-unknown = "{ $key }" is not a key that Regard knows.
    .hint = Use a letter, a digit, F1 to F24, or a name such as Space, Left, Plus, Minus or Escape.
error-hotkey-twice = The hotkey { $chord } is set twice.
    .hint = Give each action a hotkey of its own: "regard settings list" shows them.
error-chord-taken = The hotkey { $chord } is used by another program.
    .hint = Choose another one with "regard settings set hotkeys.leader CHORD", or free it in the other program.
error-keyboard-busy = Another program holds the keyboard, an open menu perhaps.
    .hint = Close the menu with Escape, and press the hotkey again.
error-hotkeys-lost = The connection to the display was lost, and with it the hotkeys.
    .hint = Start Regard again.
error-hotkeys-wayland = This is a Wayland session, where Regard cannot listen to hotkeys yet.
    .hint = In the keyboard settings of your desktop, add a shortcut that runs "regard trigger window"; or choose an X11 session on the login screen.
error-hotkeys-unsupported = Regard cannot listen to hotkeys on this system yet.
    .hint = Make a shortcut of your desktop that runs "regard trigger window".

## The clipboard

error-clipboard-none = There is no clipboard: this session has no display.
    .hint = Start Regard inside a desktop session, or describe a picture file with "regard describe FILE".
error-clipboard-empty = The clipboard is empty.
    .hint = Copy a picture, a picture file or a text first.
error-clipboard-other = The clipboard holds neither a picture nor a text.
    .hint = Copy a picture, a picture file or a text.
error-clipboard-text = The clipboard holds text, and no picture.
    .hint = "regard read --clipboard", or the clipboard key, reads it.
error-clipboard-secret = The clipboard holds a password, which is not read aloud.
    .hint = Copy something else first.
error-clipboard-hangs = The program that holds what was copied does not hand it over.
    .hint = Copy it again; if that does not help, close that program, or save the picture to a file and open that.
error-clipboard-too-large = What was copied is larger than { $limit } megabytes.
    .hint = Save it to a file and open that.
error-clipboard-wayland = On Wayland the clipboard can be read only with the program wl-paste, which is missing.
    .hint = Install it; on Debian: "apt install wl-clipboard".

## The camera

error-camera-none = No camera is connected.
    .hint = Connect one, or open its privacy switch. A video file or a folder of pictures will do too.
error-camera-unknown = There is no camera "{ $name }".
    .hint = Choose one of: { $names }.
error-camera-busy =
    { $program ->
        [none] The camera { $name } is in use by another program.
       *[other] The camera { $name } is in use by { $program }.
    }
    .hint = End the video call or the program that uses it, then try again.
error-camera-no-access = You may not use the camera { $name }.
    .hint = Allow it in the privacy settings. On Linux, join its group with "sudo usermod -aG video $USER", then log out and in.
error-camera-unplugged = The camera { $name } is not there any more.
    .hint = Connect it again, then try again.
error-camera-no-camera = { $name } is no camera that gives pictures.
    .hint = Choose another number; the first camera is taken where none is given.
error-camera-no-picture = The camera { $name } gives no picture.
    .hint = Close other programs that use it, or connect it again.
error-camera-black = The camera { $name } gives only black pictures.
    .hint = Open its cover or privacy shutter, or turn on a light.
error-video-unreadable = The video { $name } cannot be played.
    .hint = Check that it is a video file, and whole; or convert it to MP4.
error-images-none = The folder { $path } holds no pictures.
    .hint = Choose a folder with JPEG or PNG files.

## Picture files

# In place of the name of a file: "The picture that was dropped is damaged".
picture-dropped = that was dropped
picture-copied = on the clipboard

# $message and $hint are those of another error
error-compare-first = First picture: { $message }
    .hint = { $hint }
error-compare-second = Second picture: { $message }
    .hint = { $hint }
error-compare-nothing-earlier = This has not been described before, so there is nothing to compare it with.
    .hint = It is remembered from now on: ask again when something may have changed.
error-picture-missing = There is no file { $path }.
    .hint = Check the name and the folder.
error-picture-folder = { $path } is a folder, not a picture.
    .hint = Choose a picture file inside it.
error-picture-special = { $path } is a device, a pipe or a socket, not a picture file.
    .hint = Save the picture to a file first.
error-picture-no-access = The file { $path } may not be read.
    .hint = Check its permissions, or copy it to a folder of your own.
error-picture-unreadable = The file { $path } cannot be read: { $detail }.
    .hint = Check the disk or the network it is on, or copy the file elsewhere.
error-picture-empty = The file { $name } is empty.
    .hint = Download or save the picture again.
error-picture-not-picture = The file { $name } is not a picture.
    .hint = Choose a picture, for example a JPEG or PNG file.
error-picture-unsupported = The file { $name } is of a kind that Regard does not open: { $kind }.
    .hint = Save it as JPEG or PNG, or open it in its own program and describe that window.
error-picture-is-text = The file { $name } is text, not a picture.
    .hint = Open it in a text editor and read it there, or choose a picture, for example a JPEG or PNG file.
error-picture-link-broken = { $path } is a link to a file that is not there any more.
    .hint = Look for the file itself, or make the link anew.
error-picture-link-loop = { $path } is a link that leads back to itself.
    .hint = Delete the link, and choose the file itself.
error-picture-password = The document { $name } is protected by a password.
    .hint = Open it in its own program with the password, then describe that window.
error-picture-no-pages = The document { $name } has no pages.
    .hint = Download it again, or save it anew.
error-picture-page-unknown =
    { $pages ->
        [one] There is no page { $page } in { $name }: it has one page.
       *[other] There is no page { $page } in { $name }: it has { $pages } pages.
    }
    .hint = Without "#page={ $page }" it is the first page.
error-picture-file-too-large = The file { $name } is too large for a drawing: the limit is { $limit } million bytes.
    .hint = Save it as PNG, or open it in its own program and describe that window.
error-picture-slow = The picture { $name } was given up: after { $seconds } seconds it was still not opened.
    .hint = It may be damaged. Save it anew as JPEG or PNG, or open it in its own program and describe that window.
error-picture-crashed = The picture { $name } cannot be opened: it made the part of Regard that opens pictures fail.
    .hint = It may be damaged; Regard goes on with other pictures. Save it anew as JPEG or PNG, or open it in its own program and describe that window.
error-picture-truncated = The picture { $name } is incomplete: its end is missing.
    .hint = Download or copy it again.
error-picture-damaged = The picture { $name } is damaged and cannot be opened.
    .hint = Download or copy it again, or save it anew as JPEG or PNG.
error-picture-too-large = The picture { $name } is too large: { $width } by { $height } pixels; the limit is { $limit } million pixels.
    .hint = Make it smaller in a picture program first.
error-picture-no-memory = There is not enough memory to open the picture { $name }.
    .hint = Close other programs, or make the picture smaller first.

## The processes that describe

error-host-ended = { $reason ->
        [killed] The part of Regard that describes pictures was ended by the system, perhaps because memory ran out.
       *[crashed] The part of Regard that describes pictures has crashed.
    }
    .hint = Try again; it starts anew. If it happens again, close other programs, or report it with the output of "regard doctor".
error-host-cannot-start = The part of Regard that describes pictures cannot be started: { $detail }
    .hint = Wait a minute and try again, or set Regard up again: "python3 packaging/bootstrap.py setup".

## The basic describer

error-basic-package-missing = The package { $package }, which holds the models that read text, is not installed.
    .hint = Set Regard up again: "python3 packaging/bootstrap.py setup".
error-basic-model-unreadable = The model file { $path } is missing or damaged.
    .hint = Set Regard up again: "python3 packaging/bootstrap.py setup".
error-font-missing = No font to draw the test page with was found. Looked for: { $fonts }.
    .hint = Install one of them; on Debian: "apt install fonts-dejavu-core".
error-scenes-missing = The scenes that descriptions are measured on are not here: { $path } is missing.
    .hint = Run this in a checkout of Regard’s source code; they are no part of the installed program.
error-screen-locked = The screen is locked.
    .hint = Unlock it, then try again.

## PaliGemma

error-not-loaded = The describer was used before it was loaded.
    .hint = Try again. If it happens again, report it with the output of "regard doctor".
error-thing-empty = It was not said what to find.
    .hint = Name one thing, for example a cup.
error-thing-too-long = The name of the thing to find is too long; the limit is { $limit } characters.
    .hint = Name one thing in a few words, for example the red cup.
error-question-empty = There is no question.
    .hint = Write or say what you want to know about the picture.
error-question-too-long = The question is too long; the limit is { $limit } characters.
    .hint = Ask one short question.
error-model-packages = The packages that PaliGemma needs are not installed.
    .hint = Set Regard up again: "python3 packaging/bootstrap.py setup".
error-model-missing = There is no model { $path }.
    .hint = Set the folder of a PaliGemma 2 model: "regard settings set describer.model FOLDER".
error-model-no-folder = { $path } is a file; a model is a folder.
    .hint = Set the folder that holds config.json and the weights.
error-model-none = The folder { $path } holds no model: it has no config.json.
    .hint = Set the folder that holds config.json and the weights of a PaliGemma 2 model.
error-model-other = The folder { $path } holds a model of another kind: { $kind }.
    .hint = Regard uses PaliGemma 2, for example google/paligemma2-3b-mix-448.
error-model-incomplete = The model in { $path } is not complete: { $file } is missing.
    .hint = Download it again, all of its files.
error-model-cut-short = The model in { $path } is not complete: the end of { $file } is missing.
    .hint = Download that file again.
error-model-pickle = The model in { $path } has no safetensors file, and Regard does not open files that could run programs (.bin, .pt).
    .hint = Download the safetensors version of the model.
error-model-damaged = The model in { $path } cannot be loaded: { $detail }.
    .hint = Download it again. If it happens again, report it with the output of "regard doctor".
error-model-code = The model in { $path } asks to run programs of its own ({ $file }), which Regard never does.
    .hint = Download PaliGemma 2 from Google's own page, for example google/paligemma2-3b-mix-448.
error-model-too-large = The model in { $path } needs about { $needed } gigabytes of free memory, and this computer has { $available }.
    .hint = { $proposal ->
        [none] Close other programs, or use the basic describer: "regard settings set describer.name basic".
       *[other] Close other programs, or use a smaller model, such as { $proposal }.
    }
error-model-no-memory = There is not enough free memory for the model in { $path }.
    .hint = Close other programs, choose a smaller model, or use the basic describer.

## Models: installing, and looking after them

error-model-unknown = There is no model called { $name }.
    .hint = "regard models list" says which there are, and which are installed.
error-model-not-installed = The model { $name } is not installed.
    .hint = Install it with "regard models install { $name }", or copy its folder from another computer and use "regard models import FOLDER".
error-model-name = "{ $name }" cannot be the name of a model.
    .hint = Use letters, digits, full stops, hyphens and underscores, and begin with a letter or a digit.
error-model-name-toy = "{ $name }" is the toy model that comes with Regard.
    .hint = It needs no looking after; another model needs another name.
error-model-exists = A model called { $name } is installed already.
    .hint = Remove it first with "regard models remove { $name }", or import the new one under another name with "--name".
error-model-being-installed = Another Regard is installing { $name } at this moment.
    .hint = Wait until it is done, or stop it.
error-model-licence = The licence was not accepted, so nothing was downloaded.
    .hint = Read the terms, then run the command again and answer yes, or add "--accept-licence".
error-model-no-space = There is not enough space on the disk of { $path }: { $needed } GB are needed, { $free } GB are free.
    .hint = Delete something, choose a smaller model, or set REGARD_DATA_DIR to a folder on a larger disk.
error-model-disk = The disk refuses { $path }: { $detail }.
    .hint = Check that the disk is not full and that the folder belongs to you, then run the command again; what was downloaded is kept.
error-model-hash = The file { $file } arrived with wrong content and was deleted.
    .hint = Run the command again; it loads only this file and what is missing. If it happens again, the connection or the hub changes files.
error-model-copy-changed = The file { $file } in { $path } is not what it was when the model was installed on the other computer.
    .hint = Copy the folder again, all of it.
error-model-manifest-newer = The model { $name } was installed by a newer version of Regard ({ $version }; this one knows { $ours }).
    .hint = Use the newer Regard, or remove the model and install it again.
error-model-manifest-damaged = The list of files of the model { $name } is damaged.
    .hint = Remove the model and install it again.
error-model-manifest-missing = The model { $name } was put there by hand, so Regard does not know what its files should be.
    .hint = Move its folder somewhere else and use "regard models import FOLDER".
error-models-check =
    { $count ->
        [one] This model is not as it was installed: { $names }.
       *[other] These models are not as they were installed: { $names }.
    }
    .hint = Remove each with "regard models remove NAME" and install it again.
error-hub-address = "{ $address }" is no address of a hub.
    .hint = Give an address that begins with https:// in "--hub" or HF_ENDPOINT, or leave both out.
error-hub-unreachable = The hub { $address } cannot be reached: { $detail }.
    .hint = Check the connection to the internet, then run the command again; what was downloaded is kept.
error-hub-cut = The connection to the hub { $address } broke: { $detail }.
    .hint = Run the command again; it goes on where it was cut.
error-hub-token-missing = The hub gives this model only to people who have an account there and accepted its terms.
    .hint = Accept the terms on { $page }, make a token in the settings of your account, put it into HF_TOKEN, and run the command again.
error-hub-token-wrong = The hub { $address } does not accept your token.
    .hint = Make a new token in the settings of your account there, and give it with "--token" or in HF_TOKEN.
error-hub-gated = Your account at the hub may not load this model yet.
    .hint = Sign in and accept the terms on { $page }, then run the command again. A token of limited rights must allow gated repositories.
error-hub-forbidden = The hub forbids loading this model.
    .hint = Look at { $page } while you are signed in: it says why.
error-hub-missing = The hub does not have { $page }.
    .hint = Check the address in "--hub" or HF_ENDPOINT, or try again later.
error-hub-busy = The hub { $address } gets too many requests from you at the moment.
    .hint = Wait some minutes, then run the command again; what was downloaded is kept.
error-hub-failed = The hub { $address } has a problem of its own (status { $status }).
    .hint = Run the command again later; what was downloaded is kept.
error-hub-answer = The answer of { $address } is not that of a hub of models.
    .hint = Check the address in "--hub" or HF_ENDPOINT, and whether a network sign-in page stands in between.

## Speech

error-speech-no-output = There is no voice on this computer that Regard can use.
    .hint = Install speech-dispatcher and espeak-ng; "regard doctor" shows what each voice needs.
error-speech-no-sound-device = There is no sound device to speak on.
    .hint = Connect headphones or loudspeakers, or start the sound service (PipeWire or PulseAudio).
error-speech-no-player = There is no program to play sound with.
    .hint = Install alsa-utils (it has aplay) or pulseaudio-utils (it has paplay).
error-speech-output-failed = The voice { $output } stopped working: { $detail }.
    .hint = Regard goes on with another voice if there is one; "regard doctor" shows what works.
error-speech-output-hangs = The voice { $output } does not come to an end.
    .hint = Regard goes on with another voice if there is one; "regard doctor" shows what works.
error-speech-voice-ended = The process of the voice ended by itself.
    .hint = Regard goes on with another voice if there is one; "regard doctor" shows what works.
error-speech-dispatcher-ended = The speech service speech-dispatcher ended, or could not be started.
    .hint = Try it in a terminal: "spd-say hello". Reinstalling speech-dispatcher and espeak-ng may help.
error-speech-dispatcher-silent = The speech service speech-dispatcher does not answer.
    .hint = Restart it: end the process speech-dispatcher, it is started again when it is needed.
error-speech-qt = The speech of this system cannot be used: { $detail }.
    .hint = Check the speech settings of the system; "regard doctor" shows what works.
error-speech-log-no-access = The speech log { $path } cannot be written: { $detail }.
    .hint = Check the path and the permissions of its folder.
