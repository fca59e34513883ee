"""Reasons: the sentences that say why a phrase stands for somebody. Each is one of these forms, so that it can be translated."""

from __future__ import annotations


def statement_of(words: str, who: str) -> str:
    """Return the reason why "we" is the party whose statement the text is."""
    return f"“{words}”: the text is a statement of {who}"


def published_by(words: str, who: str) -> str:
    """Return the reason why "we" or "the Desk" is the publisher."""
    return f"“{words}”: the text is published by {who}"


def quoted_here(words: str, who: str) -> str:
    """Return the reason why "we" inside a quotation is whoever is quoted."""
    return f"“{words}”: the words of {who}, quoted here"


def only_group_about(words: str, who: str) -> str:
    """Return the reason why "a jihadist group" is the one that the report is about."""
    return f"“{words}”: {who} is the only armed group that the report is about"


def only_of_kind(words: str, who: str, what: str) -> str:
    """Return the reason why "the rebels" are the one party of their kind.

    `what` is "armed group", "state force" or "organisation".
    """
    return f"“{words}”: {who} is the only {what} that the report names"


def last_of_kind(words: str, who: str, what: str) -> str:
    """Return the reason why "the rebels" are the last party of their kind that was named; `what` as in `only_of_kind`."""
    return f"“{words}”: {who} is the last {what} named before it"


def last_issuer(words: str, who: str) -> str:
    """Return the reason why "the statement" is somebody's."""
    return f"“{words}”: {who} is the last who issued a statement before it"


def last_body_that_spoke(words: str, who: str) -> str:
    """Return the reason why "the group" is the body that spoke last."""
    return f"“{words}”: {who} is the last body that spoke before it"


def last_body_named(words: str, who: str) -> str:
    """Return the reason why "the network" is the body that was named last."""
    return f"“{words}”: {who} is the last body named before it"


def last_person_who_spoke(words: str, who: str) -> str:
    """Return the reason why "she" is the person who spoke last."""
    return f"“{words}”: {who} is the last person who spoke before it"


def last_person_named(words: str, who: str) -> str:
    """Return the reason why "she" is the person who was named last."""
    return f"“{words}”: {who} is the last person named before it"


def last_named(words: str, who: str) -> str:
    """Return the reason why "the latter" is the last that was named, person or body."""
    return f"“{words}”: {who} is the last named before it"


def last_but_one(words: str, who: str) -> str:
    """Return the reason why "the former" is the last but one that was named."""
    return f"“{words}”: {who} is the last but one named before it"


def of_that_name(words: str, who: str) -> str:
    """Return the reason why a surname is somebody's."""
    return f"“{words}”: {who} is the one of that name in the report"


def of_that_office(words: str, who: str) -> str:
    """Return the reason why "the governor" is somebody whom the text names elsewhere."""
    return f"“{words}”: {who} is the only one with this office in the report"


def of_these_initials(words: str, who: str) -> str:
    """Return the reason why an abbreviation is somebody's."""
    return f"“{words}”: {who} has these initials"


def nobody_fits(words: str) -> str:
    """Return the reason why a pronoun or a short form stays as it is written."""
    return f"“{words}”: nobody named before it can be meant"
