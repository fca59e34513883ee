"""The command line: `run(arguments)` is the whole of it. Its help teaches; its exit codes are for scripts.

    arguments   what can be asked for, and the help
    commands    one function for each command
    printing    tables, progress and messages on a terminal
    streams     standard input, output and error, whatever state they are in

Nothing heavy is imported before a command needs it, so that `--help` answers at once.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from briefing.cli import streams
from briefing.cli.arguments import parse
from briefing.cli.printing import complain
from briefing.errors import BriefingError, OutputError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
DEFECT = 70


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; errors become one line on standard error, with `--debug` a traceback."""
    streams.prepare()
    asked = parse(arguments)
    try:
        from briefing.cli import commands

        code = commands.COMMANDS[asked.command](asked)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        if asked.debug:
            raise
        complain("interrupted; nothing was written half-way")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough ("briefing claims … | head"); nothing is left to say it to.
        streams.give_up_output()
        return 0
    except BriefingError as error:
        if asked.debug:
            raise
        complain(error.message)
        return error.exit_code
    except Exception as error:
        if asked.debug:
            raise
        # Only a stream has no file name: the rooms turn what happens to their files into errors of their own.
        if isinstance(error, OSError) and error.filename is None:
            streams.give_up_output()
            complain(f"what was found could not be printed: {error.strerror or error}.")
            return OutputError.exit_code
        complain(
            f"a defect of the program: {type(error).__name__}: {error}. Run it again with --debug and report it."
        )
        return DEFECT
