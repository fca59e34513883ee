"""Briefing: from news reports to attributed situation briefs. This docstring is the map of the code.

One sentence: a `Brief` is one immutable value; files become `Draft`s that a person reviews into it; a pure function turns
it into pages; everything that touches the world (windows, disk, processes) stands at the edge.

    Path ── ingest.read ──▶ Draft ── extract.enrich ──▶ Draft ── [a person ticks] ── session.apply(merge) ──▶ Brief
         ── render.view ──▶ BriefView ── render.html ──▶ str ── typeset ──▶ Rendered(pdf, pages, problems)

Imports point down; a tool enforces it (`lint-imports`):

    __main__
    ui  |  cli                            two skins that never meet, and reach the rooms only through app
    app                                   the verbs: open, import, apply, undo, check, export
    ingest | extract | render | store     four rooms that never meet
    model                                 the nouns; standard library only
    resources | errors

Where to put what, and why, is told in `docs/architecture.md`.
"""

__version__ = "0.1.0"
