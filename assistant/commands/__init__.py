"""What the sub-commands of the command line do, one file each: `run(arguments)` returns the exit status."""
