"""Extracting: from a draft as read to a draft with proposals. `enrich` is the whole of it; see `docs/architecture.md`.

    enrich
    incidents | claims | gaps       what is proposed; each knows nothing of the others
    attribution                     who claims it, through what, to whom
    referring                       "he", "the group" -> the name that the report gives in full
    claimants | figures | dating | places | joining
    engines                         text -> findings: where source, cue and content of an attribution stand
    text : lexicon                  one text as sentences, clauses, numbers; the words of each language
    engine : finding                the protocol of the engines, and what they give

Imports point down this picture (`lint-imports`).
"""
