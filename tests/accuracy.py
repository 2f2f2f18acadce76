"""How many quotes and speakers are right, measured on the public PolNeAR corpus.

usage: python tests/accuracy.py POLNEAR_FOLDER [--part test] [--errors N]

POLNEAR_FOLDER is a checkout of the corpus: text files and brat standoff files (``.ann``) with spans of the types Source, Cue and
Content and with relations (``R``) or events (``E``) that tie them into attributions. A text is found by the name of its ``.ann``
file, in the same folder or in any other; files below a folder of the name of ``--part`` are read, or all when there is none.

What is counted:

  detection   A stretch between double quotation marks is attributed when at least half of it lies in the content of an
              attribution. It is found when a quote of the record (neither indirect nor scare) covers at least half of it. A quote
              that covers no attributed stretch, and is not itself marked as content, counts against precision.
  speaker     Of the attributed stretches found whose attribution has a source: the mention overlaps the source, or the last word
              of the speaker is one of the words of the source.
  end to end  Found and speaker right, over all attributed stretches with a source.
  exact       Whole source, cue and content spans over all attributions, direct and indirect; white space, quotation marks and
              punctuation at the edges apart.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from article_parse import parse

Span = tuple[int, int]
TYPES = ("Source", "Cue", "Content")


class Attribution(NamedTuple):
    """Who (source), the reporting words (cue) and what (content), each in parts."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


class Document(NamedTuple):
    """A text of the corpus with what people marked in it."""

    name: str
    text: str
    attributions: list[Attribution]


def documents(folder: Path, part: str) -> Iterator[Document]:
    """The documents of one part of the corpus, by name."""
    marked = sorted(folder.rglob("*.ann"))
    marked = [path for path in marked if part in path.relative_to(folder).parts[:-1]] or marked
    texts: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*.txt")):
        texts[path.name.removesuffix(".txt")].append(path)
    for path in marked:
        name = path.name.removesuffix(".ann").removesuffix(".txt")
        if not texts[name]:
            raise SystemExit(f"{path}: no {name}.txt in {folder}")
        # Of several texts of one name the one next to the marks, else the one that shares the longest way with it.
        text = max(texts[name], key=lambda t: sum(a == b for a, b in zip(t.parts, path.parts, strict=False)))
        yield Document(name, text.read_bytes().decode("utf-8-sig"), attributions(path.read_text(encoding="utf-8")))


def attributions(marks: str) -> list[Attribution]:
    """The attributions of a brat file.

    Each event is one. Of relations, cues and contents that are tied together make one, and sources are tied to it: a source may
    speak in many attributions, so it ties nothing together. A content without ties is one of its own.
    """
    spans: dict[str, tuple[str, tuple[Span, ...]]] = {}
    events, ties = [], []
    for line in marks.splitlines():
        name, _, rest = line.partition("\t")
        what, _, where = rest.partition("\t")[0].partition(" ")
        if name[:1] == "T":
            parts = [tuple(map(int, part.split())) for part in where.split(";")]
            spans[name] = (what.capitalize(), tuple(sorted((p[0], p[1]) for p in parts)))
        elif name[:1] == "E":
            events.append([role.partition(":")[2] for role in rest.split()])
        elif name[:1] == "R":
            ties.append([role.partition(":")[2] for role in where.split()])
    groups = events or _tied(ties, {name for name, (what, _) in spans.items() if what == "Source"})
    out = []
    told = {name for names in groups for name in names}
    for names in [*groups, *([name] for name in spans if name not in told)]:
        parts_of: dict[str, set[Span]] = {what: set() for what in TYPES}
        for name in names:
            what, parts_here = spans.get(name, ("", ()))
            if what in parts_of:
                parts_of[what].update(parts_here)
        if parts_of["Content"]:
            out.append(Attribution(*(tuple(sorted(parts_of[what])) for what in TYPES)))
    return sorted(out, key=lambda a: a.content)


def _tied(ties: list[list[str]], sources: set[str]) -> list[list[str]]:
    """Names that belong together; a source belongs to every group that one of its ties reaches."""
    group_of: dict[str, set[str]] = {}
    for tie in ties:
        names = {name for name in tie if name not in sources}
        merged = names.union(*(group_of.get(name, set()) for name in names))
        group_of.update(dict.fromkeys(merged, merged))
    for tie in ties:
        for name in tie:
            if name not in sources:
                group_of[name].update(n for n in tie if n in sources)
    return [sorted(group) for group in {id(g): g for g in group_of.values()}.values()]


_TAG = re.compile(r"<[a-z][^>\n]*>")
_MARKS = re.compile(r"[“”\"«»]|''|``")


def stretches(text: str) -> list[Span]:
    """What stands between double quotation marks, read off the text paragraph by paragraph, left-over tags apart."""
    out = []
    for paragraph in re.finditer(r"[^\n]+", text):
        opened = None
        tags = [tag.span() for tag in _TAG.finditer(text, *paragraph.span())]
        for mark in _MARKS.finditer(text, *paragraph.span()):
            if any(start <= mark.start() < end for start, end in tags):
                continue
            if opened is None:
                opened = None if mark[0] in "”»" else mark.end()
            elif mark[0] in "“«":
                opened = mark.end()
            elif mark[0] != "``":
                if mark.start() > opened:
                    out.append((opened, mark.start()))
                opened = None
        if opened is not None and paragraph.end() - opened > 1:
            out.append((opened, paragraph.end()))
    return out


def covered(span: Span, parts: Iterable[Span]) -> int:
    """How many characters of ``span`` lie in the parts."""
    return sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in parts)


def half(span: Span, parts: Iterable[Span]) -> bool:
    """True when at least half of ``span`` lies in the parts."""
    return covered(span, parts) * 2 >= span[1] - span[0]


def _words(text: str | None) -> list[str]:
    return [re.sub(r"[’']s?$", "", word).casefold() for word in re.findall(r"[\w’'-]+", text or "")]


_EDGE = " \t\n\r“”\"'`‘’«»,.;:!?—–-()[]"


def trimmed(text: str, parts: Iterable[Span]) -> Span:
    """First and last character of the parts taken together, white space and punctuation at the edges apart."""
    starts, ends = zip(*parts, strict=True)
    start, end = min(starts), max(ends)
    whole = text[start:end]
    return start + len(whole) - len(whole.lstrip(_EDGE)), start + len(whole.rstrip(_EDGE))


def count(document: Document, quotes: list[dict[str, Any]], errors: list[str]) -> Counter[str]:
    """What is found, right and wrong in one document."""
    c: Counter[str] = Counter()
    text, content = document.text, [span for a in document.attributions for span in a.content]
    in_marks = [q for q in quotes if q["kind"] not in ("indirect", "scare")]
    attributed: list[tuple[Span, Attribution]] = []
    for span in stretches(text):
        best = max(document.attributions, key=lambda a: covered(span, a.content), default=None)
        if best and half(span, best.content):
            attributed.append((span, best))
    for span, attribution in attributed:
        quote = next((q for q in in_marks if half(span, q["spans"])), None)
        c["attributed"] += 1
        c["found"] += quote is not None
        c["sourced"] += bool(attribution.source)
        if quote and attribution.source:
            source = " ".join(text[start:end] for start, end in attribution.source)
            mention = quote["mention_span"]
            named = _words(quote["speaker"])[-1:]
            right = bool(mention and covered(mention, attribution.source)) or (named != [] and named[0] in _words(source))
            c["judged"] += 1
            c["right"] += right
            if not right:
                errors.append(f"{document.name}: “{text[slice(*span)][:60]}”: {quote['speaker']!r}, not {source!r}")
    for start, end in (tuple(span) for q in in_marks for span in q["spans"]):
        c["given"] += 1
        on_marks = any(covered((start, end), [s]) * 2 >= min(end - start, s[1] - s[0]) for s, _ in attributed)
        c["given_right"] += on_marks or half((start, end), content)
    reported = [q for q in quotes if q["kind"] != "scare"]
    for part, key in (("source", "mention_span"), ("cue", "cue_span"), ("content", "spans")):
        want = {trimmed(text, getattr(a, part)) for a in document.attributions if getattr(a, part)}
        have = {trimmed(text, q[key] if part == "content" else [q[key]]) for q in reported if q[key]}
        if part == "content":  # a partial quote inside indirect speech is the same attribution
            have = {h for h in have if not any(o != h and o[0] <= h[0] and h[1] <= o[1] for o in have)}
        c.update({f"{part}_want": len(want), f"{part}_have": len(have), f"{part}_both": len(want & have)})
    return c


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def figures(c: Counter[str]) -> dict[str, float]:
    """The figures, in the order in which they are printed."""
    precision, recall = _share(c["given_right"], c["given"]), _share(c["found"], c["attributed"])
    speaker = _share(c["right"], c["judged"])
    exact = {
        f"exact {part} F1": _f1(_share(c[f"{part}_both"], c[f"{part}_have"]), _share(c[f"{part}_both"], c[f"{part}_want"]))
        for part in ("source", "cue", "content")
    }
    return {
        "detection precision": precision,
        "detection recall": recall,
        "detection F1": _f1(precision, recall),
        "speaker accuracy": speaker,
        "end-to-end F1": _f1(speaker * precision, _share(c["right"], c["sourced"])),
        **exact,
    }


def main() -> None:
    """Read the corpus, parse it, print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--part", default="test")
    options.add_argument("--errors", type=int, default=0, help="show so many wrong speakers")
    given = options.parse_args()
    total: Counter[str] = Counter()
    errors: list[str] = []
    read = 0
    for document in documents(given.folder, given.part):
        total += count(document, parse(document.text).to_dict()["quotes"], errors)
        read += 1
    if not read:
        sys.exit(f"{given.folder}: no .ann files there")
    for error in errors[: given.errors]:
        print(error)
    print(f"{read} articles, {total['attributed']} attributed stretches in quotation marks")
    for name, figure in figures(total).items():
        print(f"{name:22} {figure:.3f}")


if __name__ == "__main__":
    main()
