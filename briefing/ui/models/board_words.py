"""What the claims board says in words: of a card, of a row, of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing.app.reporting import figure_in_words
from briefing.ui.models.board_cards import Shared, Standing
from briefing.ui.offsets import plain
from briefing.ui.words import question, word

if TYPE_CHECKING:
    from briefing.model.claim import Claim, Question
    from briefing.ui.models.board_cards import Card, Column, Row


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("board", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("board", text)


_STANDINGS = {
    Standing.CONTESTED: _("contested"),
    Standing.AGREED: _("agreed"),
    Standing.APART: _("several accounts"),
    Standing.SINGLE: _("one side only"),
    Standing.SILENT: _("not said"),
    Standing.UNGROUPED: _("answers no question yet"),
}
_ONE_CLAIM, _CLAIMS = _("{count} claim"), _("{count} claims")
_ONE_SIDE, _SIDES = _("{count} side"), _("{count} sides")
_ONE_ORIGIN, _ORIGINS = _("{count} independent origin"), _("{count} independent origins")
_COLUMNS = {Shared.OWN_VOICE: _("Publications, own voice"), Shared.OTHERS: _("Others")}


def column(held: Column) -> str:
    """Return whose claims a column holds."""
    return _tr(_COLUMNS[held]) if isinstance(held, Shared) else held


def standing(of: Standing) -> str:
    """Return how the answers to a question stand to each other, in a word or two."""
    return _tr(_STANDINGS[of])


def says_nothing() -> str:
    """Return what stands where a side has no answer to a question."""
    return _tr("says nothing")


def question_or_none(asked: Question | None) -> str:
    """Return a question as a row head; the head of the last row for none."""
    return _tr("Not grouped") if asked is None else plain(question(asked))


def counts(row: Row, shown: int) -> str:
    """Return how many claims a row shows, of how many sides and independent origins they are."""
    total = len(row.cards)
    if shown == total:
        parts = [_counted(_ONE_CLAIM, _CLAIMS, total)]
    else:
        parts = [_tr("{shown} of {total} claims").format(shown=shown, total=total)]
    if row.sides:
        parts.append(_counted(_ONE_SIDE, _SIDES, row.sides))
        parts.append(_counted(_ONE_ORIGIN, _ORIGINS, row.origins))
    return " · ".join(parts)


def _counted(one: str, many: str, count: int) -> str:
    return _tr(one if count == 1 else many).format(count=count)


def band_in_words(row: Row) -> str:
    """Return what a row's band says."""
    return f"{question_or_none(row.question)}, {standing(row.standing)}, {counts(row, len(row.cards))}"


def said(claim: Claim) -> str:
    """Return the analyst's wording of a claim, else its passage as published."""
    return plain(claim.text or claim.wording)


def figures(claim: Claim) -> str:
    """Return a claim's figures on one line."""
    return plain("; ".join(figure_in_words(figure) for figure in claim.figures))


def person(card: Card) -> str:
    """Return who said it, where that is not the side itself."""
    said_by = card.claim.attribution
    parts = [said_by.claimant if said_by.claimant != card.side else "", said_by.role]
    return plain(", ".join(part for part in parts if part))


def grade(card: Card) -> str:
    """Return the grade of a card: reliability and credibility, "C4"."""
    return f"{card.reliability.value}{card.claim.credibility.value}"


def card_in_words(card: Card) -> str:
    """Return a card on one line, for those who hear it."""
    claim = card.claim
    parts = (card.side, person(card), said(claim), figures(claim), card.source, grade(card))
    return " · ".join((*filter(None, parts), word(claim.review.state)))


def card_whole(card: Card) -> str:
    """Return all of a card on some lines."""
    claim = card.claim
    lines = [" · ".join(filter(None, (card.side, person(card)))), said(claim)]
    if claim.text:
        lines.append(_tr("As published: {wording}").format(wording=claim.wording))
    lines += [figures(claim)] if claim.figures else []
    lines.append(" · ".join((card.source, grade(card), word(claim.review.state))))
    return "\n".join(lines)
