"""The verbs: open, import, apply, undo, check, make, export. The two skins (desktop, command line) reach the rooms through here.

workshop    the engines and the gazetteer, made once and kept
importing   files → drafts, the failing ones with their reason
making      drafts → a brief, the way the command line does it: everything merged, nothing reviewed
session     one open brief: its history, its listeners, its file
exporting   a brief → files on the disk, whole or not at all
reporting   what was found, as rows and as JSON lines
"""
