"""Gaps: what a report says is not known, and who is said not to have told it."""
