"""Extracting: from a draft as read to a draft with proposals. `enrich` is the whole of it; see `docs/architecture.md`.

engines/      text → findings: where source, cue and content of an attribution stand; `trained` and `rules`
joining       the findings of several engines as one list; `doubts` drops what only looks like an attribution
claims        a finding read in full, with `attributions`, `claimants`, `referring`, `channels`, `quoting`, `questions`
figures, dates, places, gaps, parties, own_voice, statements, incidents
lexicon/      the words of each language
"""
