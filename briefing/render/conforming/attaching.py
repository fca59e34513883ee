"""Attaching: the files that the PDF carries, as associated files (ISO 19005-3, 6.8), without any time of the clock."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pydyf

from briefing.render.conforming.tree import Written, string

if TYPE_CHECKING:
    from briefing.model.enclosed import Attachment


def attach(pdf: pydyf.PDF, attachments: tuple[Attachment, ...], modified: str = "") -> None:
    """Put files into a PDF, under their names; `modified` is a time as PDF writes it ("D:20250702091500Z"), or ""."""
    if not attachments:
        return
    found: list[tuple[bytes, bytes]] = []
    for attachment in attachments:
        content = pydyf.Stream([attachment.content], _about(attachment, modified), compress=True)
        pdf.add_object(content)
        name = string(attachment.name)
        specification = Written(
            b"<</Type/Filespec/F %s/UF %s/Desc %s/AFRelationship/%s/EF<</F %s/UF %s>>>>"
            % (
                name,
                name,
                string(attachment.description),
                attachment.relationship.value.encode(),
                content.reference,
                content.reference,
            )
        )
        pdf.add_object(specification)
        found.append((name, specification.reference))
    listed = b" ".join(
        b"%s %s" % each for each in sorted(found)
    )  # a name tree is sorted (ISO 32000-1, 7.9.6)
    pdf.catalog.setdefault("Names", pydyf.Dictionary())["EmbeddedFiles"] = b"<</Names[" + listed + b"]>>"
    pdf.catalog["AF"] = b"[" + b" ".join(reference for _, reference in found) + b"]"


def _about(attachment: Attachment, modified: str) -> pydyf.Dictionary:
    digest = hashlib.md5(attachment.content, usedforsecurity=False).hexdigest()
    parameters = pydyf.Dictionary({"Size": len(attachment.content), "CheckSum": f"<{digest}>"})
    if modified:
        parameters["ModDate"] = pydyf.String(modified)
    return pydyf.Dictionary(
        {
            "Type": "/EmbeddedFile",
            "Subtype": pydyf.name(attachment.media_type),
            "Params": parameters,
        }
    )
