"""The verbs: open, read, apply, undo, keep, check, make, issue, export. Desktop and command line reach the rooms through here.

session      one open brief: its history, its listeners, its file;   steps   the edits of one sitting
keeping      every edit on the disk within a second;   shelf, originals   where and what;   recovery   what a dead window left
importing    reports → drafts, the failing ones with their reason;   reading/   the same in a process of its own
folders      the reports in a folder;   workshop   the engines and the gazetteer, made once and kept
making       drafts → a brief, the way the command line does it: everything merged, nothing reviewed
previewing   two warm processes for the pages;   pages, packs   pictures, marks, searches; template packs and their sections
issuing      the step that makes an issue final;   exporting, targets   a brief → files on the disk, whole or not at all
finding      where words stand in a brief;   folding   letters as they are compared
gazetteer, base_map, timing   places by name, outlines for a map, times as a person types them
enclosing, surveying   what goes with a brief to its pages: the ground under its map, what the PDF carries
settings, recent   what a person sets, what the program remembers
reporting    what was found, as rows and as JSON lines
"""
