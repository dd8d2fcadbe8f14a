# The help of the command line.

cli-regard = Describes the screen and pictures for blind and low-vision people, on this computer.
cli-app = Without a command, the app starts: "regard".
# What stands around the help, and what is wrong with the words.
cli-usage = usage:
cli-positionals = words
cli-options = options
cli-help = show this help
cli-version = show the version
cli-wrong-missing = missing: { $names }
cli-wrong-unknown = not understood: { $names }
cli-wrong-choice = { $name } cannot be "{ $value }"; choose from { $choices }
cli-wrong-number = { $name } must be a number, which "{ $value }" is not
cli-wrong-value = { $name } needs a value
cli-wrong-together = { $name } and { $other } cannot be used together
cli-wrong-words = too many words: { $names }
cli-wrong-image = the picture { $name } cannot be used together with another source
cli-describe = Describe the window in front, or another picture.
cli-read = Read all text, in reading order.
cli-ask = Ask a question about a picture.
cli-find = Say where something is.
cli-locate = Say what is where.
cli-compare = Say what changed from one picture to another.
cli-compare-earlier = the earlier picture file
cli-compare-later = the later picture file
cli-identify = Name the colours, the light, and what QR codes and barcodes say.
cli-identify-words = a picture file, and what to identify: color, light or code (all where nothing is given); a file of such a name is ./color
cli-explore = Step through the things of a picture by keys; without a terminal, by words, one a line ("help" lists them).
cli-trigger = Tell the running app to do something; for desktop shortcuts.
cli-trigger-action = One of: { $actions }.
cli-settings = Show or change the settings.
cli-settings-path = Where the settings file is.
cli-settings-list = All settings with their values.
cli-settings-get = The value of one setting.
cli-settings-set = Change one setting; "system" leaves a voice setting as the system has it.
cli-models = Get models, and look after those that are installed.
cli-models-list = Which models there are, which fit this computer, and which one is recommended.
cli-models-install = Download a model; after a cut, the same command goes on where it was.
cli-models-name = a model of "regard models list"
cli-models-accept = accept the licence without being asked
cli-models-token = the token of your account at the hub; safer in the environment, as HF_TOKEN
cli-models-hub = another hub to download from; HF_ENDPOINT in the environment does the same
cli-models-speak = speak the progress too
cli-models-import = Install a model from a folder that was copied from another computer.
cli-models-folder = the folder with config.json and the weights
cli-models-import-name = what to call it; the name of the folder where nothing is given
cli-models-remove = Delete a model, or what a cut download left of it.
cli-models-check = Compare every byte of the installed models with what was installed.
cli-doctor = Say what works here, what does not, and what to do.
cli-doctor-privacy = Say what is kept, where, and what goes over the network.
cli-bench = Measure on this machine.
cli-bench-name = hotkey, basic, ocr, codes, scripts, speech, startup, model, shapes (scores of the toy model), narration (scores of descriptions), pictures (how many of a page are found) or all (without model, which needs 12 GB of memory, and scores).
cli-bench-shape = For model: the size that is measured.
cli-bench-random = For model: measure random weights, as quick as real ones; without this, the model in the settings.
cli-bench-seed = For shapes: which scenes are drawn. For ocr: how pages are photographed. For compare: which pairs are made.
cli-bench-count = For shapes: how many scenes, 1 or more.
cli-bench-precision = For shapes: how the model's weights are held.
cli-bench-model = For shapes: another model than the toy, by name or folder.
cli-bench-part = For narration: the scenes looked at while developing, or those kept aside; without this, both.
cli-bench-full = For narration: describe what the basic describer sees in the pictures, in place of what is true of them.
cli-sources = where the picture comes from (the window in front where nothing is given)
cli-image = a picture file
cli-window = the window in front
cli-screen = the whole screen
cli-monitor = one monitor; 1 is the first
cli-region = a part of the screen, in physical pixels
cli-focus = the object that has the keyboard focus
cli-clipboard = the picture, the copied file or the text on the clipboard
cli-webcam = a camera by its number or a part of its name (the first where nothing is given), a video file, or a folder of pictures
cli-trigger-source = where the picture comes from, for actions that take one (as the action says where nothing is given)
cli-question = the question
cli-pictures = every picture on it, one after the other, and what is in each
cli-thing = the thing to find
cli-describer = who describes; auto where nothing is given
cli-model = an installed PaliGemma 2 model, or the folder of one
cli-language = the language of the description
cli-verbosity = one sentence, about three, or everything
cli-speak = speak the result aloud
cli-json = print one JSON object
cli-delay = wait before the picture is taken; Ctrl+C ends it
cli-trigger-delay = wait before the picture is taken; Escape ends it
cli-waiting = The picture is taken in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
cli-camera-on = The camera { $name } is on.
cli-camera-off = The camera is off.
cli-in-process = run the describers in this process, for debugging
cli-speech-log = append a JSON line for each utterance to FILE

## settings, doctor

settings-line = { $key } = { $value }
settings-system = (as the system has it)
