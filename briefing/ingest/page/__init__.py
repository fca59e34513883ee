"""A saved web page, in three steps: `tree` parses it safely, `metadata` reads what it says of itself, `body` its report."""
