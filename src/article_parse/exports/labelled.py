"""Layouts with a label in front of each field: Nexis (old text and Nexis Uni), ProQuest, NewsBank, EBSCOhost, Gale."""

from __future__ import annotations

from ..model import Field, Line, PieceKind
from .rows import Part, Row, export_words, field, fold, furniture, is_date_line

EVIDENCE_LEAST = 2
"""Different labels that only exports carry (lines that count or close documents are one more); one alone can be chance."""

FIRST_KINDS = ("title", "byline", "date", "source", "summary", "field", "body")
"""What a label above the text can stand for."""

FOOT_MOST = 3
"""Pieces without label below the last field: what the archive asks for, a line about itself."""

STRAY_MOST = 8
"""Pieces without label that a caption or a remark below the text may go on for."""

HEAD_MOST = 12
"""Lines above the first label: name, date, edition, title and standfirst, each perhaps over two lines."""

HEAD_LINE_MOST = 250
"""Code points; a longer line above the first label is text."""

WRAPPED = (58, 84)
"""Code points, least and most, of a line of the old text files: they are wrapped at about 80, and no word is longer than 20."""

STOPS = '.!?”"’'
"""What a paragraph ends with; lines that mostly do so are paragraphs, however long."""

_PIECES: dict[str, PieceKind] = {"title": "title", "byline": "byline", "date": "date", "summary": "summary"}


def is_clear(text: str, rows: list[Row]) -> bool:
    """True on clear evidence: ``LENGTH: 410 words`` and ``LOAD-DATE:``, say, or one of them and ``1 of 112 DOCUMENTS``."""
    found = {row.strong for row in rows if row.strong}
    # NewsBank's number may be the only field below the text, and is proof enough.
    counted = any(row.kind in ("counter", "end") or row.strong.startswith("record") for row in rows)
    return bool(found) and len(found) + counted >= EVIDENCE_LEAST


def cuts(text: str, rows: list[Row]) -> list[int]:
    """Where the second document starts, the third and so on: at a line that counts or closes documents or rules them off.

    Where the archive draws no line, at the title between the last field of one document and the first of the next.
    """
    out: list[int] = []
    ruled = _is_proquest(text)
    filled = False  # the document so far has a field of its own: what stands before the first one is a cover
    below = False  # and one that stands only below the text
    title: Row | None = None  # and then a line without label
    closed = False  # the row before was the last of its document
    for i, row in enumerate(rows):
        cut = None
        ended = row.kind in ("counter", "end") or (ruled and row.kind == "rule")
        if closed or ended or (below and row.kind == "title" and _is_titled(rows, i)):
            cut = row.start
        elif row.kind == "":
            title = title or (row if below else None)
        elif row.kind == "body" and not title:
            below = False
        elif row.kind in ("tail", "copyright", "caption", "note"):
            below, title = filled, None
        elif title and (row.kind in ("byline", "body") or (row.kind == "date" and row.strong)):
            cut = title.start
        if cut is not None:
            if filled:
                out.append(cut)
            filled, below, title = False, False, None
        filled = filled or bool(row.strong)
        closed = row.kind == "last"
    # Behind the last document stands at most the foot of the file.
    return out if filled else out[:-1]


def _is_titled(rows: list[Row], i: int) -> bool:
    """Row ``i`` and those below it are ``Title: …`` and ``Authors: …``, each value perhaps on a line of its own."""
    after = i + 1 + (rows[i].value == rows[i].end)
    return after < len(rows) and rows[after].kind in ("byline", "source")


def read(text: str, rows: list[Row]) -> tuple[list[Part], list[Line]]:
    """The fields above and below the body of one document, and the body."""
    ruled = _is_proquest(text)
    breaks = {i for i, row in enumerate(rows) if row.kind in ("counter", "end") or (ruled and row.kind == "rule")}
    unbroken = next((i for i in range(len(rows)) if i not in breaks), 0)
    first = next((i for i, row in enumerate(rows) if row.kind in FIRST_KINDS), unbroken)
    top = _top(text, rows, max((i + 1 for i in breaks if i < first), default=0), first)
    if not _is_head(rows[top:first]):
        first = top  # the fields above the text are gone
    start, opening = _body(text, rows, first)
    foot = min((i for i in breaks if i >= start), default=len(rows))
    front = _groups(text, rows[first:start])
    rest, pages = _without_pages(text, rows[start:foot], rows[top:first])
    groups = _groups(text, rest)
    tail = _tail(text, groups)

    parts: list[Part] = [_outside(text, rows[i], i in breaks) for i in range(top)]
    old = any(rows[i].kind == "counter" for i in breaks if i < first) or _is_old(text, rows)
    parts += _stack(text, rows[top:first], old, any(group[0].kind == "title" for group in front))
    parts += _labelled(text, front)
    parts += [furniture(text, "boilerplate", page) for page in pages]
    parts += _labelled(text, groups[tail:])
    parts += [_outside(text, rows[i], i in breaks) for i in range(foot, len(rows))]
    return _first_of_each(parts), opening + [line for group in groups[:tail] for line in _lines(text, group)]


def _without_pages(text: str, rows: list[Row], head: list[Row]) -> tuple[list[Row], list[Row]]:
    """The rows without those that number pages, and these with the title that stands again at the top of a page."""
    titles = {_words(text, row) for row in head}
    kept: list[Row] = []
    pages: list[Row] = []
    for row in rows:
        turned = bool(pages) and (not kept or kept[-1].end < pages[-1].start)
        if row.kind == "page" or (turned and _words(text, row) in titles):
            pages.append(row)
        else:
            kept.append(row._replace(gap=row.gap or turned))
    return kept, pages


def _lines(text: str, group: list[Row]) -> list[Line]:
    """The lines of the body; a paragraph that the archive has wrapped is one line: all but its last are about as long."""
    inner = group[:-1]
    if inner and all(WRAPPED[0] <= row.end - row.start <= WRAPPED[1] for row in inner):
        stops = sum(text[row.end - 1] in STOPS for row in inner)
        if stops * 2 <= len(inner):
            return [Line(group[0].start, group[-1].end)]
    return [Line(row.start, row.end) for row in group]


def _top(text: str, rows: list[Row], top: int, first: int) -> int:
    """Where the head of the document starts: behind the cover page, if there is one, at the title above name and date."""
    if not any(_is_cover(text, row) for row in rows[top:first]):
        return top
    dated = next((i for i in range(first - 1, top, -1) if is_date_line(text, rows[i])), first + 1)
    return max(top, dated - 2)


def _is_head(rows: list[Row]) -> bool:
    """The lines above the first label are name, date and title; more of them, or longer ones, are the text."""
    return len(rows) <= HEAD_MOST and all(row.end - row.start <= HEAD_LINE_MOST for row in rows)


def _body(text: str, rows: list[Row], first: int) -> tuple[int, list[Line]]:
    """Which row the body starts with, and its words behind ``Full text:`` on the row before."""
    for i in range(first, len(rows)):
        if rows[i].kind == "body":
            if rows[i].value < rows[i].end:
                return i + 1, [Line(rows[i].value, rows[i].end)]
            return next((j for j in range(i + 1, len(rows)) if rows[j].kind not in ("byline", "copyright")), len(rows)), []
    body = first
    for group in _groups(text, rows[first:]):
        if group[0].kind not in (*FIRST_KINDS, "copyright", "tail"):
            break
        body += len(group)
    return body, []


def _groups(text: str, rows: list[Row]) -> list[list[Row]]:
    """Rows that belong together: a label with the lines it goes on for, or lines of text without a blank line between them.

    A label goes on for lines where the layout sets it off with a blank line (``SECTION: Section A; Column 1;`` / ``Pg. 14``),
    where nothing stands behind it, or where a list of terms is set in.
    """
    groups: list[list[Row]] = []
    opener = None
    for row in rows:
        if opener is None or row.kind or row.gap or (opener.kind and opener.value < opener.end and not _goes_on(text, opener, row)):
            opener = row
            groups.append([])
        groups[-1].append(row)
    return groups


def _goes_on(text: str, label: Row, row: Row) -> bool:
    if label.kind == "tail" and text[row.start - 1] in " \t":
        return True
    return label.gap and label.kind != "copyright" and _goes_below(label)


def _tail(text: str, groups: list[list[Row]]) -> int:
    """Which group the fields below the text start with: from the end upwards as long as there are labels.

    ``GRAPHIC:`` and ``Notes`` go on for some paragraphs, a copyright for one; a field that only exports carry may have others
    below it that are not known, and some pieces without label may stand at the very end.
    """
    printed = [_is_cover(text, group[0]) for group in groups]
    last = next((i for i in range(len(groups) - 1, -1, -1) if groups[i][0].kind and not printed[i]), -1)
    if printed[last + 1 :].count(False) > FOOT_MOST:
        return len(groups)
    tail = last + 1
    stray = 0
    for i in range(last, -1, -1):
        label = groups[i][0]
        if label.kind in ("", "counter"):
            stray += 1
        elif label.kind != "body" and (
            stray <= (label.kind == "copyright") or label.kind in ("caption", "note") or (label.strong and _goes_below(label))
        ):
            tail, stray = i, 0
        else:
            break
        if stray > STRAY_MOST:
            break
    if last + 1 < len(groups) and not any(group[0].strong for group in groups[tail : last + 1]):
        return len(groups)
    return tail - 1 if tail and _is_address(text, groups[tail - 1]) else tail


def _goes_below(label: Row) -> bool:
    """Not for ``LENGTH: 410 words``, which stands above the text."""
    return label.strong + ":" not in export_words("length")


def _is_address(text: str, group: list[Row]) -> bool:
    """``http://www.nytimes.com`` and nothing else."""
    words = _words(text, group[0])
    return len(group) == 1 and words.startswith(("http://", "https://", "www.")) and " " not in words


def _is_cover(text: str, row: Row) -> bool:
    """``Job Number: 218462111``: on the cover page, or below the last document."""
    return fold(_words(text, row)).startswith(tuple(export_words("cover")))


def _is_old(text: str, rows: list[Row]) -> bool:
    """The old text files write ``LENGTH:`` in capitals, and the name of the newspaper above the title."""
    lengths = export_words("length")
    return any(row.strong + ":" in lengths and text[row.start : row.value].isupper() for row in rows)


def _stack(text: str, rows: list[Row], old: bool, titled: bool) -> list[Part]:
    """The lines above the first label: in the old text files name, date, edition and title, else the title first."""
    plain = [i for i, row in enumerate(rows) if row.kind not in ("copyright", "page", "note")]
    dated = next((i for i in plain if (old or titled or i > plain[0]) and is_date_line(text, rows[i])), len(rows))
    title: list[int] = []
    if titled:
        pass  # it has a label of its own
    elif old:
        for i in reversed([i for i in plain if i > dated or dated == len(rows)]):
            title.insert(0, i)
            if rows[i].gap or i - 1 not in plain or i - 1 == dated or _is_edition(text, rows[i - 1]):
                break
    else:
        above = [i for i in plain if i < dated]
        if dated < len(rows) and len(above) > 1:
            above.pop()  # the name of the newspaper
        for i in above:
            if title and (rows[i].gap or i != title[-1] + 1 or _words(text, rows[i]) == _words(text, rows[title[0]])):
                break
            title.append(i)
    parts: list[Part] = []
    for i, row in enumerate(rows):
        if i in title[:1]:
            parts.append(field("title", row, rows[title[-1]]))
        elif row.kind in ("copyright", "page"):
            parts.append(furniture(text, "copyright" if row.kind == "copyright" else "boilerplate", row))
        elif i not in title:
            parts.append(field("date" if i == dated else "field", row))
    return parts


def _words(text: str, row: Row) -> str:
    return text[row.start : row.end]


def _is_edition(text: str, row: Row) -> bool:
    """``Late Edition - Final``."""
    return not export_words("edition").isdisjoint(fold(_words(text, row)).replace(",", " ").split())


def _labelled(text: str, groups: list[list[Row]]) -> list[Part]:
    """The pieces with a label, as header pieces and furniture; what stands below a caption belongs to it."""
    parts: list[Part] = []
    above = ""
    for group in groups:
        first, last = group[0], group[-1]
        above = first.kind or above
        if first.kind == "page":
            parts.append(furniture(text, "boilerplate", first, last))
        elif above in ("caption", "copyright"):
            parts.append(furniture(text, "caption" if above == "caption" else "copyright", first, last))
        elif not first.kind:
            parts.append(field("field", first, last))
        elif first.kind == "body":
            bare = first._replace(end=first.start + len(text[first.start : first.value].rstrip()))
            parts.append(field("field", bare, bare, (bare.end, bare.end)))
        else:
            if first.value == first.end and len(group) > 1:
                first = group[1]._replace(value=group[1].start)
            # Only the first line tells who and when: "Byline: By Jane Doe" / "Berlin correspondent".
            told = first if first.kind in ("byline", "date") else last
            dated = group[0].kind == "source" and any(is_date_line(text, row) for row in group)
            parts.append(field("date" if dated else _PIECES.get(group[0].kind, "field"), group[0], last, (first.value, told.end)))
    return parts


def _outside(text: str, row: Row, is_break: bool) -> Part:
    """A line above the head or below the last field: the cover page, ``End of Document``."""
    return furniture(text, "separator" if is_break else "boilerplate", row)


def _first_of_each(parts: list[Part]) -> list[Part]:
    """Only one title and one byline count: ProQuest gives the title above the text and again in a field below."""
    seen: set[str] = set()
    out: list[Part] = []
    for part in parts:
        if isinstance(part, Field) and part.kind in ("title", "byline"):
            out.append(part._replace(kind="field") if part.kind in seen else part)
            seen.add(part.kind)
        else:
            out.append(part)
    return out


def _is_proquest(text: str) -> bool:
    """The archive names itself in each document; only then is a line of underscores the end of one."""
    return "roQuest" in text or "roquest" in text or "ROQUEST" in text
