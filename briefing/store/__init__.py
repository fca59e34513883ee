"""Keeping: brief files and what else lies on the disk between two runs. The only room that knows databases."""
