"""What is said: the stretch of a sentence that a cue reports, and where it ends."""

from __future__ import annotations

import re

from ..model import Span
from ..words import cue_verbs
from .frames import frames

# Where the narrative goes on behind what is said. A clause that is surely said (that …, whether …, to …) runs over most commas,
_SURE_CLAUSE_END = re.compile(
    r"[, ](?:(?<=,) (?:(?:c+ )?(?:a+ )?g+ |[npv]+ |c+ (?:a+ )?[pv]|i{9} zz)|(?<= )(?:(?P<joined>c+ )(?=v+ )|i{9} zz))"
)
# any other clause ends before an apposition or a subordinate clause,
_CLAUSE_END = re.compile(
    r"[, ;—](?:(?<=[;—])|(?<=,) (?:(?:c+ )?(?:a+ )?g+ |[npvdwu]+ |c+ (?:a+ )?[pv]|i{9} zz)"
    r"|(?<= )(?:(?P<joined>c+ )(?=v+ )|i{9} zz))"
)
# one inside a relative clause before the verb of the main clause,
_RELATIVE_END = re.compile(
    r"[, ](?:(?<=,) (?:(?:c+ )?(?:a+ )?[gxve]+ |[npv]+ |c+ (?:a+ )?[pv]|i{9} zz)|(?<= )(?:(?P<joined>c+ )(?=v+ )|i{9} zz))"
)
# and the object of a stance (criticized …) where its noun phrase ends.
_OBJECT_END = re.compile(r"[, ;—:](?:(?<=[;—])|(?<=:) |(?<=,) [cgdunwpv]|(?<= )(?P<joined>c+ )(?:a+ )?[vg])")

_LED_BY_GERUND = re.compile(r"i+ (?:a+ )?[gn]+ ")


def content_end(text: str, masked: str, start: int, at: int, begin: int, stop: int, relative: bool, stance: bool) -> int:
    """Where the content that begins at ``begin`` ends: with the sentence, or where the narrative goes on.

    ``start`` is where the sentence starts, ``at`` the cue; ``relative`` when the source is ``who`` or ``which``, ``stance`` when
    the content is the object of a stance.
    """
    if begin >= stop:
        return stop
    opener = masked[start]
    if opener in "uk" or at == start or (opener == "i" and _LED_BY_GERUND.match(masked, start, at)):
        comma = masked.find(", ", begin, stop)  # “While only a few said so, most …”
        if comma > 0 and masked[comma + 2] in "dNJphr0lQ" and masked.find(",", start, at) < 0:
            return comma
    if stance:
        ends = _OBJECT_END
    elif relative:
        ends = _RELATIVE_END
    else:
        ends = _SURE_CLAUSE_END if masked[begin] in "tkz" else _CLAUSE_END
    for m in ends.finditer(masked, begin, stop):
        if m["joined"] and not stance and not _reports_again(text, masked, m.end()):
            continue
        return m.start()
    return stop


def _reports_again(text: str, masked: str, at: int) -> bool:
    """Whether ``and said`` goes on about the source rather than inside what is said."""
    verb = cue_verbs().get(text[at : masked.find(" ", at)].lower())
    return verb is not None and verb.form in "ds" and "speech" in frames().get(verb.base, ())


def bare(masked: str, start: int, end: int) -> Span | None:
    """The span without white space and commas at its edges; None when nothing is left."""
    while end > start and masked[end - 1] in " ,":
        end -= 1
    while start < end and masked[start] in " ,":
        start += 1
    return (start, end) if start < end else None
