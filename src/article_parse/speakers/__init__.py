"""The cue and the mention beside each quote; indirect speech.

Every sentence is read on its shadow, with each quoted stretch masked as one block (``Q``). A cue verb is found first; what stands
to its left and right then tells who speaks and what is said, and a few weighted clues tell whether it is a report at all. Quotes
are given their cue and mention by the reports that hold them, and only where none does, by what stands around them.
"""

from __future__ import annotations

from ..model import Attribution, Blocks, Header, Span, Stretch
from .cues import find_cues
from .grammar import bounded, mask_quotes, split_sentences
from .quoted import assign, in_text_order
from .records import Sentence
from .reports import read_sentence
from .transcripts import find_turns


def attribute(text: str, shadow: str, stretches: list[Stretch], header: Header, blocks: Blocks) -> list[Attribution]:
    """One attribution for each stretch, and for each piece of indirect speech, in text order."""
    cues, masked = find_cues(text, mask_quotes(text, shadow, stretches))
    backward = masked[::-1]
    sentences: list[Sentence] = []
    pieces: list[Span] = [p.span for p in header.pieces if p.kind in ("title", "summary")]
    pieces += [(start, end) for _, start, end in blocks.blocks]
    headings = {p.span for p in header.pieces if p.kind == "title"}
    headings |= {(start, end) for kind, start, end in blocks.blocks if kind == "heading"}
    if header.dateline:
        # what is reported starts behind the dateline: PORT ELLEN (AP) — The ferry …
        behind = header.dateline.span[1]
        behind += len(text[behind : behind + 8]) - len(text[behind : behind + 8].lstrip(" \N{EM DASH}\N{EN DASH}-:"))
        pieces = [(behind if start < behind < end else start, end) for start, end in pieces]
    turns = find_turns(text, pieces)
    i = 0
    for start, end in pieces:
        if (start, end) in turns:
            continue
        headed = (start, end) in headings and masked[end - 1] not in ".E"  # else it is rather a quote that stands alone
        for s, e in bounded(masked, split_sentences(text, masked, start, end)):
            while i < len(cues) and cues[i][0] < s:
                i += 1
            here = i
            while i < len(cues) and cues[i][0] < e:
                i += 1
            reports, weak = read_sentence(text, masked, backward, s, e, cues[here:i]) if here < i else ([], [])
            sentences.append(Sentence(s, e, reports, weak, headed))
    found = assign(text, masked, stretches, sentences)
    return sorted([*found, *turns.values()], key=in_text_order) if turns else found
