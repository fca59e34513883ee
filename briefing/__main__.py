"""`briefing` and `python -m briefing`: the command line, and through it the desktop."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and return its exit code."""
    from briefing.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
