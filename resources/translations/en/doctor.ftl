# "regard doctor": what works here, what does not, and what to do.

doctor-line = { $part }: { $text }
doctor-state-ok = works    { $line }
doctor-state-missing = missing  { $line }
doctor-state-problem = PROBLEM  { $line }

doctor-part-machine = machine
doctor-part-settings = settings
doctor-part-screen = screen
doctor-part-focus = focused control
doctor-part-clipboard = clipboard
doctor-part-camera = camera
doctor-part-hotkeys = keys
doctor-part-app = app
doctor-part-speech = speech
doctor-part-describers = describer

doctor-machine = Regard { $version }, Python { $python }, { $system }, { $cores } cores, { $free } GB free on disk
doctor-screen = { $kind }, { $width } by { $height } pixels
doctor-focus = the focused control is a { $role }
doctor-focus-none = not available on this system yet
doctor-focus-no-bus = there is no accessibility bus
doctor-focus-no-program = the program in front does not show itself to assistive technology
doctor-focus-no-focus = the program in front has no focused control
doctor-focus-timeout = the program in front does not answer
doctor-focus-hint = Regard works without it, but cannot say where the focus is. On Debian, install at-spi2-core and log in again.
doctor-clipboard = through { $backend }
doctor-camera-numbers = cameras have numbers here; 0 is the first
doctor-hotkeys = { $leader }, through { $backend }
doctor-hotkeys-none = no global keys on this kind of session
doctor-hotkeys-hint = Make a shortcut in the settings of your desktop that runs "regard trigger window".
doctor-app = running, process { $pid }
doctor-speech-qt = { $found ->
        [True] the voice of the system, through Qt
       *[False] Qt's speech is not installed
    }
# int8: eight-bit weights.
doctor-model =
    { $precision ->
        [int8] the model { $name }, with eight-bit weights
       *[bfloat16] the model { $name }, in its original precision
    }
doctor-reinstall = Run "python3 packaging/bootstrap.py setup" in the folder of Regard.
doctor-privacy =
    Pictures, descriptions and questions stay in the memory of this computer and are gone when Regard ends.
    Nothing is sent over the network: no picture, no text, no statistics.
    Only "regard models install" uses the network, to download the model that you name.
    What is kept on disk: your settings, in { $config }; models that you installed, in { $data }.
    "--speech-log FILE" writes what is spoken to FILE, and is off unless you type it.
    Copying a description puts it on the clipboard, where other programs can read it.
