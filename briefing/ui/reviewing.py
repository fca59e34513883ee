"""Reviewing: what the keys do to the claim in hand – decide, word, grade, merge, set its parts – and which one comes next."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.app.keeping import account
from briefing.model.agreement import original_of
from briefing.model.edit import all_of
from briefing.model.edit_claims import (
    Part,
    accept_all,
    add_claim,
    as_sure_as,
    claim_from,
    move_part,
    not_same_claim,
    note_grading,
    override_reliability,
    repeats_of,
    same_claim,
    set_credibility,
    set_reliability,
)
from briefing.model.problem import Level
from briefing.ui.explained_words import percent
from briefing.ui.notices import Notice
from briefing.ui.offsets import plain

if TYPE_CHECKING:
    from briefing.model.claim import Claim, ReviewState
    from briefing.model.edit import Edit
    from briefing.ui.desk import Desk
    from briefing.ui.panels.claim import Wording
    from briefing.ui.panels.claims import ClaimsPanel
    from briefing.ui.panels.source_text import Selected
    from briefing.ui.strips.grade import Graded
    from briefing.ui.strips.merge import Merged


class Reviewing(QObject):
    """The way through the claims, and every edit on it; each has a name for the undo menu.

    Signals:
        noticed: something to tell, as a `Notice`.
    """

    noticed = Signal(object)

    def __init__(self, desk: Desk, table: ClaimsPanel, parent: QObject) -> None:
        """Review what lies on `desk`, in the order of `table`, which holds the claim in hand."""
        super().__init__(parent)
        self._desk, self._table = desk, table

    @property
    def claim(self) -> Claim | None:
        """The claim in hand."""
        return self._table.claim

    # ── the way ──

    def next(self) -> None:
        """Go on to the next claim that nobody decided on."""
        self._table.step(1)

    def previous(self) -> None:
        """Go back to the previous claim that nobody decided on."""
        self._table.step(-1)

    def further(self) -> None:
        """Go on to the next claim, whatever was decided on it."""
        self._table.go(1)

    def back(self) -> None:
        """Go back to the previous claim, whatever was decided on it."""
        self._table.go(-1)

    # ── decisions ──

    def decide(self, state: ReviewState) -> None:
        """Record a decision on the claim in hand and go on to the next that nobody decided on."""
        claim = self.claim
        if claim is None:
            return
        self._desk.decide(claim.id, state)
        if self._desk.brief.unreviewed:
            self._table.step(1)
        elif not claim.review.done:
            self.noticed.emit(
                Notice(text=self.tr("Every claim is reviewed. Ctrl+3 goes on to the assessment."))
            )

    def word(self, wording: Wording) -> None:
        """Keep the analyst's words beside a passage."""
        self._desk.word(wording.claim, wording.text)

    def accept_above(self, least: float) -> None:
        """Accept every claim left that was found with at least this confidence (0–1), as one edit."""
        claims = as_sure_as(self._desk.brief, least)
        words = self.tr("Accept all claims found with {least} or more: {count}")
        by, at = self._signed()
        label = words.format(least=percent(least), count=len(claims))
        self._desk.apply(label, accept_all(claims, by=by, at=at))

    def grade(self, given: Graded) -> None:
        """Set the grade of a claim: the letter for a subject throughout the brief or for this use, the number, the note."""
        claim, grade = self._desk.brief.claim(given.claim), given.grade
        edits: list[Edit] = []
        if grade.credibility is not None:
            edits.append(set_credibility(claim.id, grade.credibility))
        if grade.reliability is not None:
            if given.subject:
                edits.append(override_reliability(claim.id, None))
                known = {each.subject: each.grade for each in self._desk.brief.reliabilities}
                if known.get(given.subject) is not grade.reliability:
                    edits.append(set_reliability(given.subject, grade.reliability, given.note))
            else:
                edits.append(override_reliability(claim.id, grade.reliability))
        edits.append(note_grading(claim.id, given.note))
        typed = "".join(each.value for each in (grade.reliability, grade.credibility) if each)
        self._apply(self.tr("Grade {grade} the claim of {who}").format(grade=typed, who=_who(claim)), *edits)

    # ── the same claim ──

    def merge(self, merged: Merged) -> None:
        """Mark two claims as the same."""
        claim, other = self._desk.brief.claim(merged.claim), self._desk.brief.claim(merged.other)
        if original_of(self._desk.brief, claim).id == original_of(self._desk.brief, other).id:
            return
        label = self.tr("Mark as the same: {who}, {other}").format(who=_who(claim), other=_who(other))
        self._apply(label, same_claim(claim.id, other.id))

    def not_same(self) -> None:
        """Take back that the claim in hand is the same as another, whenever that was said."""
        claim = self.claim
        if claim is None:
            return
        if len(repeats_of(self._desk.brief, original_of(self._desk.brief, claim))) == 1:
            self.noticed.emit(
                Notice(text=self.tr("This claim is not marked as the same as another. M marks it."))
            )
            return
        self._apply(self.tr("Not the same: claim of {who}").format(who=_who(claim)), not_same_claim(claim.id))

    # ── passages ──

    def take(self, selected: Selected) -> None:
        """Make a new claim from a passage, or set a part of the claim in hand to it."""
        if selected.part is None:
            self._make_claim(selected)
        else:
            self._set_part(selected, selected.part)

    def ask_for_selection(self) -> None:
        """Say that a passage has to be selected first."""
        self._warn(self.tr("Select the words in the text first: Shift and the arrows, or the mouse."))

    def _make_claim(self, selected: Selected) -> None:
        by, at = self._signed()
        claim = claim_from(selected.span, (each.id for each in self._desk.brief.claims), by=by, at=at)
        words = plain(selected.span.quote)[:40]
        self._apply(self.tr("New claim “{words}”").format(words=words), add_claim(claim))
        self._table.choose(claim.id)

    def _set_part(self, selected: Selected, part: Part) -> None:
        claim = self.claim
        if claim is None:
            self._warn(self.tr("There is no claim in hand: C makes one from the passage."))
        elif claim.source != selected.span.source:
            self._warn(
                self.tr("The claim in hand stands in another source: choose one of this text, or press C.")
            )
        else:
            label = {
                Part.CLAIMANT: self.tr("Set the claimant: {words}"),
                Part.CUE: self.tr("Set the words of attribution: {words}"),
                Part.CONTENT: self.tr("Set the content: {words}"),
                Part.MORE: self.tr("Add to the content: {words}"),
            }[part]
            words = plain(selected.span.quote)[:40]
            self._apply(label.format(words=f"“{words}”"), move_part(claim.id, part, selected.span))

    # ── inside ──

    def _apply(self, label: str, *edits: Edit) -> None:
        self._desk.apply(label, all_of(*edits))

    def _warn(self, words: str) -> None:
        self.noticed.emit(Notice(text=words, level=Level.WARNING))

    def _signed(self) -> tuple[str, str]:
        """Return who decides now, and when."""
        return self._desk.brief.prepared_by or account(), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _who(claim: Claim) -> str:
    return plain(claim.attribution.claimant) or "…"
