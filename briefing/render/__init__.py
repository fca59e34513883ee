"""Render: from a brief to a PDF, in three stages.

    Brief ── view ──▶ BriefView ── html ──▶ str ── typeset ──▶ Rendered(pdf, pages, problems)

* `view` (`view.py`, and one module for each part of the page) puts together everything that may be printed, in the words
  of the brief's language, with its note numbers. It is pure. `context.py` is the contract with template authors.
* `html` (`markup.py`, `environment.py`, `pack.py`) lays the view into the templates of a pack, in a sandbox.
* `typeset` (`typeset.py`, `styles.py`) makes the PDF, with our fonts and nothing from elsewhere, and tells where on it each
  thing stands (`marks.py`).

All three run in a process of their own under limits (`worker.py`, `composing.py`); the program speaks to it through
`Typesetter` (`typesetter.py`, `asking.py`, `protocol.py`), which sends only what changed (`sending.py`). For the preview
the worker typesets what an edit changed alone, as drafts (`drafting.py`).

Where logic belongs: what a claim *means* is the model's; how it is *put into words* is the view's; where it *stands* on the
page is the template's; how it *looks* is the style sheet's.

This package imports none of its modules: the program's side of the worker needs neither Jinja nor WeasyPrint.
"""
