"""The command line: `run(arguments)` is the whole of it. Its help teaches; its exit codes are for scripts.

    arguments   what can be asked for, and the help
    commands    one function for each command
    printing    tables, progress and messages on a terminal

Nothing heavy is imported before a command needs it, so that `--help` answers at once.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from briefing.cli.arguments import parse
from briefing.errors import BriefingError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; errors become one line on standard error, with `--debug` a traceback."""
    asked = parse(arguments)
    try:
        from briefing.cli import commands

        return commands.COMMANDS[asked.command](asked)
    except KeyboardInterrupt:
        if asked.debug:
            raise
        print("briefing: interrupted; nothing was written half-way", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough ("briefing claims … | head"); nothing is left to say it to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except BriefingError as error:
        if asked.debug:
            raise
        print(f"briefing: {error.message}", file=sys.stderr)
        return error.exit_code
    except Exception as error:
        if asked.debug:
            raise
        said = " ".join(str(error).split())
        print(
            f"briefing: a defect of the program: {type(error).__name__}: {said}. Run it again with --debug and report it.",
            file=sys.stderr,
        )
        return 70
