"""Joining: the findings of several engines as one list, how sure each is, and what is mended before they are read as claims."""
