"""Fits the weights by which the speakers step ends what is said.

usage: python tests/fit_content_weights.py QUOTES.jsonl.gz > src/article_parse/lexicon/en/content_weights.txt

QUOTES: one ``{"text", "attributions": [{"cue": [[s, e], …], "content": …}]}`` per line, as in the PolNeAR corpus. Every boundary of
what a cue reports, up to the one where its attribution ends, is an example, and that one is right; the weights are those of a
logistic regression, fitted by plain stochastic gradient descent with a penalty on their size.
"""

import gzip
import json
import math
import sys
from typing import NamedTuple

from logistic import logistic

import article_parse.parser as parser
import article_parse.speakers as speakers
import article_parse.speakers.contents as contents
import article_parse.speakers.reports as reports
import article_parse.speakers.said as said

EPOCHS, PENALTY, LEAST = 10, 4e-4, 4
THRESHOLD = 0.29  # probability from which a boundary ends the content: what is left out costs less than narrative taken for speech
SMALLEST = 0.15
"""Weights below change nothing that is read, and would double the list."""
EDGE = " \t\n\r“”\"'`‘’«»,.;:!?—–-()[]"


class Row(NamedTuple):
    """The boundaries of one report."""

    name: str
    """Which article."""
    options: list[tuple[int, list[str]]]
    """Where each boundary is, without marks at the edge, and its clues."""
    last: int
    """Where the sentence ends."""
    right: int
    """Where the content ends."""


class Notes(dict[str, float]):
    """Weights of nothing, which note what they are asked for."""

    def __init__(self) -> None:
        super().__init__(bias=0.0)
        self.clues: list[str] = []

    def get(self, clue: str, default: float) -> float:  # type: ignore[override]
        """Note a clue."""
        self.clues.append(clue)
        return default


def _options(args: tuple) -> list[tuple[int, list[str]]]:  # type: ignore[type-arg]
    """Every boundary of a content, without marks at its edge, with its clues."""
    out = []
    kept, contents.weights = contents.weights, lambda name: table
    table = Notes()
    for position, _ in contents.boundaries(*args):
        out.append((_edge(args[0].text, args[2], position), table.clues))
        table.clues = []
    contents.weights = kept
    return out


def _edge(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return end


def examples(path: str) -> list[Row]:
    """The boundaries of every report whose cue an attribution has."""
    out: list[Row] = []
    asked: dict[int, tuple] = {}  # type: ignore[type-arg]
    seen: list[reports.Report] = []
    assign, content_end = speakers.assign, contents.content_end

    def watch(text, masked, stretches, sentences):  # type: ignore[no-untyped-def]
        seen[:] = [r for s in sentences for r in s.reports]
        return assign(text, masked, stretches, sentences)

    def listen(*args):  # type: ignore[no-untyped-def]
        asked[args[1]] = args
        return content_end(*args)

    speakers.assign, reports.content_end, said.content_end = watch, listen, listen
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            asked.clear()
            parser.parse(row["text"])
            cues = [(s, e, a["content"]) for a in row["attributions"] for s, e in a["cue"]]
            for r in seen:
                content = next((c for s, e, c in cues if s < r.cue[1] and r.cue[0] < e), None)
                args = next((asked[at] for at in range(*r.cue) if at in asked), None)
                if content and args:
                    text, begin, stop = args[0].text, args[2], args[0].stop
                    right = _edge(text, begin, max(e for _, e in content))
                    if right > begin:
                        out.append(Row(row["id"], _options(args), _edge(text, begin, stop), right))
    return out


def fit(rows: list[Row]) -> dict[str, float]:
    """Weights by clue, and ``bias``."""
    pairs = [(clues, end == row.right) for row in rows for end, clues in row.options if end <= row.right and end < row.last]
    return logistic(pairs, EPOCHS, PENALTY, LEAST, SMALLEST)


def main() -> None:
    """Print the weights, one per line; a quarter of the articles is held out first to say on stderr how well they carry over."""
    rows = examples(sys.argv[1])
    names = sorted({r.name for r in rows})
    held = set(names[::4])
    weights = fit([r for r in rows if r.name not in held])
    for part in (True, False):
        right = total = 0
        for r in rows:
            if (r.name in held) == part:
                end = next(
                    (end for end, clues in r.options if sum([weights.get(c, 0.0) for c in clues], weights["bias"]) > 0), r.last
                )
                right, total = right + (end == r.right), total + 1
        print(f"{'held out' if part else 'fitted'}: {right / total:.3f} of {total}", file=sys.stderr)
    print("# Weights of the clues by which what is said ends at a boundary; fitted by tests/fit_content_weights.py, not by hand.")
    weights = fit(rows)
    weights["bias"] -= math.log(THRESHOLD / (1 - THRESHOLD))
    for clue, weight in sorted(weights.items()):
        print(f"{clue} {weight:.2f}")


if __name__ == "__main__":
    main()
