"""`python -m assistant`: the command line, and the entry of the child processes (`_host`)."""

from __future__ import annotations

import sys


def main(argv: list[str]) -> int:
    """Serve as a child process or run a sub-command; the child imports nothing of the command line."""
    if argv[:1] == ["_host"]:
        from assistant.serving import serve

        return serve(argv[1:])
    from assistant.cli import main as command_line

    return command_line(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
