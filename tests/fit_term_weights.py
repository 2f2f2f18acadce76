"""Fit the weights by which ``quotes.terms`` tells titles, nicknames and terms from somebody's words.

usage: python tests/fit_term_weights.py quotes.jsonl.gz > src/article_parse/lexicon/en/term_weights.txt

The rows of the file are articles with hand-marked attributions: ``{"text", "attributions": [{"content": [[s, e], …]}, …]}``. A
stretch is somebody's when at least half of it lies in the content of an attribution. Each sign of a stretch gets a weight by
logistic regression with a quadratic penalty, fitted one weight at a time by Newton's method.
"""

import gzip
import json
import math
import sys
from collections import defaultdict
from pathlib import Path

from article_parse.blocks import split_blocks
from article_parse.header import complete_header, read_header
from article_parse.lines import split_lines
from article_parse.quotes.marks import find_stretches
from article_parse.quotes.terms import LONG, signs
from article_parse.words import cast_shadow

PENALTY = 3.0
"""A sign seen three times weighs little."""
LEAST = 10
"""Stretches that a sign must be seen in to get a weight."""
SMALLEST = 0.1
"""Weights below are left out: the list stays readable and the figures the same."""
SWEEPS = 60

BY_HAND = {"stands alone": -2.0, "before: naming": 2.0, "between names": 3.0}
"""What these articles have too little of, or count as speech: the so-called “…”, a book titled “…”, Dwayne “The Rock” Johnson."""

HEAD = """\
# Signs in and around marks, and how much each says that nobody speaks in them, in log odds: quotes/terms.py adds them up.
# Fitted by tests/fit_term_weights.py; letters are those of words.py. Behind each: how often it was seen in either case.
"""


def stretches(text):
    """Each short stretch of an article with its signs."""
    lines = split_lines(text)
    header = read_header(text, lines)
    blocks = split_blocks(text, lines, header)
    header = complete_header(text, header, blocks)
    shadow = cast_shadow(text)
    places = sorted([(*p.span, False) for p in header.pieces] + [(s, e, kind == "paragraph") for kind, s, e in blocks.blocks])
    for s in find_stretches(text, shadow, header, blocks)[0]:
        place = next(p for p in places if p[0] <= s.outer_start and s.outer_end <= p[1])
        if s.odds > LONG and (found := signs(text, shadow, place, (s.start, s.end), (s.outer_start, s.outer_end))):
            yield s, found


def read(path):
    """Signs and label (1 for nobody's) of every short stretch."""
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            content = [span for a in article["attributions"] for span in a["content"]]
            for s, found in stretches(article["text"]):
                inside = sum(max(0, min(s.end, e) - max(s.start, b)) for b, e in content)
                rows.append((found, int(inside * 2 < s.end - s.start)))
    return rows


def fit(rows):
    """Weight of every sign that is seen often enough."""
    holders = defaultdict(list)
    for n, (names, _) in enumerate(rows):
        for name in names:
            holders[name].append(n)
    holders = {name: ns for name, ns in holders.items() if len(ns) >= LEAST}
    labels = [label for _, label in rows]
    total = [0.0] * len(rows)
    weights = dict.fromkeys(holders, 0.0) | BY_HAND
    for name, weight in BY_HAND.items():
        for n in holders.pop(name, []):
            total[n] += weight
    for _ in range(SWEEPS):
        for name, ns in holders.items():
            slope, bend = PENALTY * weights[name], PENALTY
            for n in ns:
                p = 1 / (1 + math.exp(-total[n]))
                slope += p - labels[n]
                bend += p * (1 - p)
            step = -slope / bend
            weights[name] += step
            for n in ns:
                total[n] += step
    return weights, {name: [labels[n] for n in ns] for name, ns in holders.items()}


def main():
    weights, seen = fit(read(Path(sys.argv[1])))
    print(HEAD, end="")
    for name, weight in sorted(weights.items(), key=lambda item: item[1]):
        if abs(weight) >= SMALLEST:
            count = f"{seen[name].count(0)} somebody, {seen[name].count(1)} nobody" if name in seen else "by hand"
            print(f"{weight:+.2f} {name}  # {count}")


if __name__ == "__main__":
    main()
