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
