# "regard models": which models there are, getting them, looking after them.
# GB are spoken numbers such as 6.1.

models-machine =
    { $cores ->
        [one] This computer has { $memory } GB of memory, { $available } GB of it free now, one processor core, and { $disk } GB free on the disk.
       *[other] This computer has { $memory } GB of memory, { $available } GB of it free now, { $cores } processor cores, and { $disk } GB free on the disk.
    }
models-machine-unknown =
    { $cores ->
        [one] This computer has one processor core, and { $disk } GB free on the disk; how much memory it has is not known.
       *[other] This computer has { $cores } processor cores, and { $disk } GB free on the disk; how much memory it has is not known.
    }
models-gpu = It has a graphics card, { $name }, with { $free } GB of memory free.
models-no-gpu = It has no graphics card that models can run on.

models-recommended = Recommended for this computer: { $name }. It does every task, and is the best that still answers soon here. It is a download of { $size } GB.
models-recommended-gpu = Recommended for this computer: { $name }. It does every task, and runs on the graphics card. It is a download of { $size } GB.
models-recommended-none = No model can be recommended: this computer has too little free memory or disk for the smallest one. Regard describes without one too.

models-none-installed = No model is installed.
models-installed-line = Installed: { $name }, { $size } GB.
models-installed-used = Installed, and used for descriptions: { $name }, { $size } GB.

# The toy is never recommended.
models-toy = { $name } comes with Regard and is a toy: it knows only drawn, coloured shapes and no real picture. To see how a description comes about: "regard describe IMAGE --describer paligemma --model { $name }".
models-toy-used = { $name }, the toy that comes with Regard, is used for descriptions: it knows only drawn, coloured shapes and no real picture.

models-fitting =
    { $count ->
        [one] One model fits this computer.
       *[other] { $count } models fit this computer.
    }
models-too-large =
    { $count ->
        [one] One model is too large for it.
       *[other] { $count } models are too large for it.
    }
models-line =
    { $disk ->
        [enough] { $name }: { $best } Download { $download } GB, needs { $memory } GB of memory. { $fit }
       *[too-little] { $name }: { $best } Download { $download } GB, needs { $memory } GB of memory. { $fit } There is not enough free space on the disk.
    }
models-line-too-large = { $name }: download { $download } GB, needs { $memory } GB of memory.
models-how-to-install = To install one: "regard models install NAME". All of them have the Gemma licence.

# What a model is best at. $resolution: it sees a picture as a square of so many pixels.
models-best-mix =
    { $resolution ->
        [224] Describes, answers questions and finds things; the quickest, without small details.
       *[other] Describes, answers questions, reads and finds things; sees more details, and is slower.
    }
models-best-ft-docci = Long, detailed descriptions that say where things are; no other task.
models-best-pt =
    { $resolution ->
        [224] Made to be trained further; short captions in many languages, and text.
        [448] Made to be trained further; short captions in many languages, and text; sees more details.
       *[other] Made to be trained further; reads the smallest text, and is very slow without a graphics card.
    }

models-fit-gpu = It runs on the graphics card.
models-fit-memory = It runs on the processor.
models-fit-tight = It runs on the processor when other programs are closed.
models-fit-unknown = Whether it fits the memory is not known.

## Installing

models-licence =
    { $name } is under the Gemma Terms of Use, which also say what it must not be used for: { $address }
    To download it you need an account at the hub, with which you accept these terms once, on this page: { $page }
models-licence-question = Do you accept the terms? Type yes and press Enter, or only Enter to leave.
models-licence-accepted = You accepted the terms.
# What a person types to say yes, in small letters.
models-yes = yes
models-downloading = Downloading { $total } GB. Ctrl+C stops; the same command goes on later.
models-downloading-rest = Downloading { $total } GB, of which { $there } GB are here already. Ctrl+C stops; the same command goes on later.
models-progress = { $percent } percent, { $done } of { $total } GB.
models-progress-left =
    { $minutes ->
        [one] { $percent } percent, { $done } of { $total } GB, about one minute left.
       *[other] { $percent } percent, { $done } of { $total } GB, about { $minutes } minutes left.
    }
models-stopped = Stopped. What was downloaded is kept: "regard models install { $name }" goes on.
models-already = { $name } is installed already. "regard models check" looks whether it is whole.
models-importing = Copying and checking { $total } GB.
models-checking = Checking { $total } GB.
models-installed = { $name } is installed in { $folder }.
models-used-now = From now on it is used for descriptions; if Regard is running, end it and start it again.
models-how-to-use = To use it: "regard settings set describer.model { $name }".

## Looking after them

models-removed = { $name } was deleted.
models-none-used = It was the one used for descriptions; now none is.
models-whole = { $name } is whole.
models-file-missing = { $name }: the file { $file } is missing.
models-file-size = { $name }: the file { $file } is longer or shorter than it was.
models-file-changed = { $name }: the file { $file } has changed.

## Eight bits: a form of the model that needs half the memory, made once when it is installed

models-int8-making = Preparing { $name } for this processor: eight-bit weights are made, and compared with the original on eight photographs. This takes minutes. Ctrl+C stops; { $name } is installed all the same.
models-int8-progress = { $percent } percent of the preparation done.
# $percent: so many of the words that the original says were the same. $required: so many must be.
models-int8-used = { $name } runs with eight-bit weights, which are quicker here and need half the memory: { $percent } percent of what it said about eight photographs was the same.
models-int8-disagrees = { $name } runs in its original precision, which is slower: with eight-bit weights only { $percent } percent of what it said about eight photographs was the same, and { $required } are required.
models-int8-slower = { $name } runs in its original precision: eight-bit weights would not be quicker on this processor.
models-int8-unchecked = { $name } has eight-bit weights that were never compared with the original; they are used only when the setting describer.precision is "int8".
models-int8-off = { $name } has eight-bit weights, which the setting describer.precision keeps from being used.
models-int8-none = { $name } runs in its original precision; "regard models check { $name }" prepares it for eight bits.
models-int8-failed = { $name } could not be prepared for eight bits, and runs in its original precision. { $reason } "regard models check { $name }" tries again.
models-int8-stopped = Stopped. { $name } is installed and runs in its original precision; "regard models check { $name }" prepares it for eight bits.
