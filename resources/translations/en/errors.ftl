# What went wrong, and what to do. `error-CODE` is spoken and printed; `.hint` says what the person can do.
# One sentence each. Every code that the program raises has an entry here (checked by a test).

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
error-app-no-display = The window of Regard cannot be opened: { $detail }
    .hint = Start it in a desktop session. Without one, "regard describe FILE" describes a picture in the terminal; "regard doctor" says what is missing.
error-wayland-session = This is a Wayland session, in which keys and screen pictures do not work in this version of Regard.
    .hint = Log out and choose an X11 session, for example "GNOME on Xorg", where you log in. Pictures can be opened in this session too.

## Values on the command line, and what cannot be asked for

error-monitor-malformed = "{ $value }" is no number of a monitor.
    .hint = Give a whole number; 1 is the first monitor.
error-region-malformed = "{ $value }" is no region.
    .hint = Give four whole numbers: X,Y,WIDTH,HEIGHT, for example 0,0,800,600.
error-delay-malformed = "{ $value }" is no number of seconds.
    .hint = Give a number from 0 to 3600.
error-question-needs-model = A question can be answered only with a PaliGemma 2 model, and none is set.
    .hint = Set the folder of a model: "regard settings set describer.model FOLDER".
error-no-model = There is no PaliGemma 2 model to describe with.
    .hint = Set the folder of a model: "regard settings set describer.model FOLDER", or use the basic describer.
error-no-end = The describer stopped without an answer.
    .hint = Try again. If it happens again, report it with the output of "regard doctor".
error-output-unknown = There is no speech output called "{ $output }".
    .hint = Choose one of: { $outputs }.
