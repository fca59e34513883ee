"""Write `docs/brief.schema.json`, the JSON Schema of the `brief.json` that a PDF carries.

python tools/brief_schema.py            # write it anew
python tools/brief_schema.py --check    # change nothing; end with 1 where it is not current

It is made from the classes of the model, so that it changes with them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "brief.schema.json"


def main() -> int:
    """Write or check the file, and return 1 where it is not current."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="change nothing")
    asked = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from briefing.store.interchange.brief_schema import schema_text

    text = schema_text()
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    if asked.check:
        print(f"{TARGET.relative_to(ROOT)} is not current: run python tools/brief_schema.py")
        return 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
