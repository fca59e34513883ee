"""The talk with the reading process: MessagePack of known types. What the process says is checked, for it has read foreign files.

The program asks with an `Ask`. The process tells `Ready` once its engines are loaded, `Began` with each stage of a report,
and at its end `Failed`, or `Found` followed by two kinds of frames: the report's bytes, then one frame for each proposal.
Proposals are decoded one by one, so that a window whose thread does it is never held up by a long report.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeAlias

import msgspec

from briefing.app.importing import Incoming, Kind, Stage, Stated
from briefing.errors import BriefingError, DefectError, InputError, ResourceError
from briefing.model.assessment import InformationGap
from briefing.model.claim import Claim
from briefing.model.detection import Detection
from briefing.model.draft import Draft, Proposal, Proposed
from briefing.model.incident import Incident, Party, Place
from briefing.model.problem import Problem
from briefing.model.source import Source, SourceSpan, sha256_of, source_id

_ERRORS: dict[str, type[BriefingError]] = {
    each.__name__: each for each in (InputError, DefectError, ResourceError)
}


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """One report to read, under its number; `seconds` and `memory_mb` are what it may take."""

    number: int
    path: bytes  # as the system has it: not every file name is text
    kind: Kind
    original: bytes
    stated: Stated
    seconds: float
    memory_mb: int


class Ready(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The engines are loaded; `problems` says what is amiss with them."""

    problems: tuple[Problem, ...] = ()


class Began(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A stage of a report began, or has come so far: `share` of it is done (0–1)."""

    number: int
    stage: Stage
    share: float = 0.0


class Failed(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A report could not be read."""

    number: int
    error: str
    detail: str
    where: str = ""
    advice: str = ""
    amiss: tuple[Problem, ...] = ()
    """What is amiss with the engines by now."""


class Found(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A report was read; its bytes and `proposals` frames of proposals follow."""

    number: int
    source: Source
    problems: tuple[Problem, ...]
    body: tuple[tuple[int, int], ...]
    proposals: int
    amiss: tuple[Problem, ...] = ()
    """What is amiss with the engines by now: one may have failed over this very report."""


class _Proposed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A proposal; of the five kinds of noun it has one."""

    detection: Detection
    passage: SourceSpan | None = None
    claim: Claim | None = None
    gap: InformationGap | None = None
    place: Place | None = None
    party: Party | None = None
    incident: Incident | None = None


Message: TypeAlias = Ready | Began | Failed | Found

_ask = msgspec.msgpack.Decoder(Ask)
_message: msgspec.msgpack.Decoder[Message] = msgspec.msgpack.Decoder(Message)
_proposed = msgspec.msgpack.Decoder(_Proposed)
encode = msgspec.msgpack.encode
_FIELD: dict[type, str] = {
    Claim: "claim", InformationGap: "gap", Place: "place", Party: "party", Incident: "incident",
}  # fmt: skip


class GarbledError(Exception):
    """The process said something that it could not have meant."""


def ask(incoming: Incoming, number: int, *, seconds: float, memory_mb: int) -> bytes:
    """Return the frame that asks for a report."""
    return encode(
        Ask(
            number=number,
            path=os.fsencode(incoming.path),
            kind=incoming.kind,
            original=incoming.original,
            stated=incoming.stated,
            seconds=seconds,
            memory_mb=memory_mb,
        )
    )


def asked(frame: bytes) -> tuple[Ask, Incoming]:
    """Return what is asked for."""
    got = _ask.decode(frame)
    path = Path(os.fsdecode(got.path))
    return got, Incoming(path=path, kind=got.kind, original=got.original, stated=got.stated)


def message(frame: bytes) -> Message:
    """Return what the process says; `GarbledError` where that is none of the known messages."""
    try:
        return _message.decode(frame)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise GarbledError(str(error)) from error


def found(draft: Draft, number: int, amiss: tuple[Problem, ...] = ()) -> list[bytes]:
    """Return the frames of a draft; `amiss` is what is amiss with the engines."""
    head = Found(
        number=number,
        source=draft.source,
        problems=draft.problems,
        body=draft.body,
        proposals=len(draft.proposals),
        amiss=amiss,
    )
    return [encode(head), draft.original, *(encode(_packed(each)) for each in draft.proposals)]


def draft_of(head: Found, original: bytes, proposals: list[bytes]) -> Draft:
    """Return the draft of its frames; `GarbledError` where the bytes are not the source's, or a proposal is none."""
    digest = sha256_of(original)
    if (head.source.sha256, head.source.id) != (digest, source_id(digest)):
        raise GarbledError("the bytes are not those of the source")
    try:
        unpacked = tuple(_unpacked(_proposed.decode(frame)) for frame in proposals)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise GarbledError(str(error)) from error
    return Draft(
        source=head.source, original=original, proposals=unpacked, problems=head.problems, body=head.body
    )


def failed(error: BriefingError, number: int, amiss: tuple[Problem, ...] = ()) -> bytes:
    """Return the frame of an error; `amiss` is what is amiss with the engines."""
    kind = next((name for name, each in _ERRORS.items() if isinstance(error, each)), "InputError")
    return encode(
        Failed(
            number=number,
            error=kind,
            detail=error.detail,
            where=error.where,
            advice=error.advice,
            amiss=amiss,
        )
    )


def error_of(told: Failed) -> BriefingError:
    """Return the error that the process tells."""
    return _ERRORS.get(told.error, InputError)(told.detail, where=told.where, advice=told.advice)


def _packed(proposal: Proposal) -> _Proposed:
    noun = {_FIELD[type(proposal.value)]: proposal.value}
    return _Proposed(detection=proposal.detection, passage=proposal.passage, **noun)  # type: ignore[arg-type]


def _unpacked(packed: _Proposed) -> Proposal:
    nouns: tuple[Proposed | None, ...] = (
        packed.claim, packed.gap, packed.place, packed.party, packed.incident,
    )  # fmt: skip
    there = [noun for noun in nouns if noun is not None]
    if len(there) != 1:
        raise ValueError("a proposal proposes one thing")
    return Proposal(value=there[0], detection=packed.detection, passage=packed.passage)
