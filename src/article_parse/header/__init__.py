"""Title, byline, date line, dateline.

``read_header`` looks at the lines above the text: it first finds what each of them is by itself (``scanning``), then decides which
belong to the head (``assembling``). ``complete_header`` runs when the paragraphs are known: it adds the dateline of the lead and
what stands at the foot, and chooses the publication date.
"""

from __future__ import annotations

from ..model import Document, Header
from .assembling import read_header
from .completing import complete_header


def fill_header(text: str, document: Document) -> Header:
    """The header of a document of an export, from its fields; loaded when there is one."""
    from .filling import fill_header

    return fill_header(text, document)


__all__ = ["complete_header", "fill_header", "read_header"]
