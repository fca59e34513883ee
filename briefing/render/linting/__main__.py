"""The linter as a process: a folder and a brief on standard input (pickled by the program itself), findings as JSON lines out."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import sys
from dataclasses import asdict
from pathlib import Path

CPU_S, MEMORY_MB = 40, 1536


def main() -> int:
    """Inspect one pack."""
    folder, brief = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent process
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    limit(CPU_S, MEMORY_MB)
    from briefing.render.linting.inspection import inspect

    for found in inspect(Path(folder), brief):
        answers.write(json.dumps(asdict(found)) + "\n")
    answers.write("{}\n")  # the end: whoever reads knows that it has everything
    answers.close()
    return 0


def limit(cpu_s: int, memory_mb: int) -> None:
    """Limit processor time and memory of this process, where the system can (not Windows)."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_CPU, cpu_s),
        (resource.RLIMIT_AS, memory_mb << 20),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main())
