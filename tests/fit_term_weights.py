"""Fit the weights by which titles, nicknames and terms are told from somebody's words: ``quotes.terms``, ``speakers.settings``.

usage: python tests/fit_term_weights.py quotes.jsonl.gz

The rows of the file are articles with hand-marked attributions: ``{"text", "attributions": [{"content": [[s, e], …]}, …]}``. A
stretch is somebody's when at least half of it lies in the content of an attribution. Each sign of a stretch gets a weight by
logistic regression with a quadratic penalty, fitted one weight at a time by Newton's method. The lists in the lexicon are
written anew; what reports hold a stretch depends on them, so that a second run changes a little yet.

First the error is measured on articles that were not fitted on: the list is fitted on three quarters of them, four times.
"""

import gzip
import json
import math
import random
import sys
from collections import defaultdict
from pathlib import Path

import article_parse.lexicon
from article_parse import parser
from article_parse.quotes import terms
from article_parse.speakers import settings

PENALTY = 5.0
"""A sign seen five times weighs little; with 3 the errors on held-out articles are 2 % more."""
LEAST = 10
"""Stretches that a sign must be seen in to get a weight."""
SMALLEST = 0.1
"""Weights below are left out: the list stays readable and the figures the same."""
SWEEPS = 60

FOLDS = 4

BY_HAND = {
    "stands alone": -2.0,
    "before: naming": 2.0,
    "names a thing": 3.0,
    "between names": 3.0,
    "told a title": 4.0,
    "no report": 0.0,
}
"""What these articles have too little of, or count as speech: the so-called “…”, a book titled “…”, Dwayne “The Rock” Johnson,
told “Fox and Friends”.
What stands in no report is the rule that the other settings differ from: its log odds are those of the words alone."""

FOLDER = Path(article_parse.lexicon.__file__).parent / "en"
HEADS = {
    "term_weights": """\
# Signs in and around marks, and how much each says that nobody speaks in them, in log odds: quotes/terms.py adds them up.
# Fitted by tests/fit_term_weights.py; letters are those of words.py. Behind each: how often it was seen in either case.
""",
    "setting_weights": """\
# What the sentence does with the words in marks, and how much each says that nobody speaks in them, in log odds:
# speakers/settings.py adds them to those of term_weights.txt, with which tests/fit_term_weights.py fitted them.
""",
}


def read(path):
    """Of every short stretch: the number of its article, its signs, which of them are settings, 1 when it is nobody's."""
    rows = []
    own: dict[int, list[str]] = {}
    around: dict[int, tuple[settings.Stretch, list[str]]] = {}
    signs, find = terms.signs, settings.settings

    def watch_signs(text, shadow, place, inner, outer, british):
        own[inner[0]] = signs(text, shadow, place, inner, outer, british)
        return own[inner[0]]

    def watch_settings(text, inside, k, *rest):
        around[inside[k].start] = inside[k], find(text, inside, k, *rest)
        return around[inside[k].start][1]

    terms.signs, settings.settings, settings.HOPELESS = watch_signs, watch_settings, terms.TOO_LONG
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for number, line in enumerate(file):
            article = json.loads(line)
            own.clear()
            around.clear()
            parser.parse(article["text"])
            content = [span for a in article["attributions"] for span in a["content"]]
            for start, (s, names) in around.items():
                if s.odds >= terms.SURE:
                    continue
                inside = sum(max(0, min(s.end, e) - max(s.start, b)) for b, e in content)
                rows.append((number, own[start], names, int(inside * 2 < s.end - s.start)))
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


def cross_validate(rows):
    """Errors of each kind over articles that were not fitted on."""
    numbers = sorted({number for number, *_ in rows})
    random.Random(1).shuffle(numbers)
    fold = {number: n % FOLDS for n, number in enumerate(numbers)}
    errors = {0: 0, 1: 0}
    for held_out in range(FOLDS):
        weights, _ = fit([(own + around, label) for number, own, around, label in rows if fold[number] != held_out])
        for number, own, around, label in rows:
            if fold[number] == held_out:
                odds = sum(w for w in (weights.get(name, 0.0) for name in own + around) if abs(w) >= SMALLEST)
                errors[label] += (odds > 0) != label
    return errors


def main():
    rows = read(Path(sys.argv[1]))
    errors = cross_validate(rows)
    print(f"{len(rows)} stretches; held out: {errors[0]} words of somebody taken for nobody's, {errors[1]} the other way round")
    weights, seen = fit([(own + around, label) for _, own, around, label in rows])
    settled = {name for _, _, around, _ in rows for name in around}
    for file, head in HEADS.items():
        lines = []
        for name, weight in sorted(weights.items(), key=lambda item: item[1]):
            if (name in settled) == (file == "setting_weights") and abs(weight) >= SMALLEST:
                count = f"{seen[name].count(0)} somebody, {seen[name].count(1)} nobody" if name in seen else "by hand"
                lines.append(f"{name} {weight:.2f}  # {count}")
        (FOLDER / f"{file}.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
