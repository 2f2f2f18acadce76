"""Fits the weights of the speakers step: which clues make a cue verb a report.

usage: python tests/fit_weights.py QUOTES.jsonl.gz > src/article_parse/lexicon/en/weights.txt

QUOTES: one ``{"text", "attributions": [{"cue": [[s, e]], …}]}`` per line, as in the PolNeAR corpus. Every report that the step
proposes is an example, right when an attribution has its cue there; the weights are those of a logistic regression, fitted by
plain stochastic gradient descent with a penalty on their size.
"""

import gzip
import json
import math
import sys

from logistic import logistic

import article_parse.parser as parser
import article_parse.speakers.reports as reports

EPOCHS, PENALTY, LEAST, SMALLEST = 30, 2e-4, 4, 0.05
THRESHOLD = 0.58  # probability from which a report is kept; below it, precision of indirect speech falls under what readers expect


def examples(path: str) -> list[tuple[str, tuple[str, ...], bool]]:
    """(article id, clues, right) of every proposed report."""
    out = []
    seen: list[tuple[list[str], tuple[int, int]]] = []
    clues = reports.clues

    def watch(*args):  # type: ignore[no-untyped-def]
        seen.append((clues(*args), args[3].cue))
        return seen[-1][0]

    # every cue is proposed, every proposal is weighed and stands
    reports.clues, reports.weigh, reports.HOPELESS, reports.SURE = watch, lambda clues: 1.0, -1e9, 1e9
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            seen.clear()
            parser.parse(row["text"])
            cues = [tuple(c) for a in row["attributions"] for c in a["cue"]]
            for names, (start, end) in seen:
                out.append((row["id"], tuple(names), any(s < end and start < e for s, e in cues)))
    return out


def fit(rows: list[tuple[str, tuple[str, ...], bool]]) -> dict[str, float]:
    """Weights by clue, and ``bias``."""
    return logistic([(list(clues), right) for _, clues, right in rows], EPOCHS, PENALTY, LEAST, SMALLEST)


def main() -> None:
    """Print the weights, one per line; a quarter of the articles is held out first to say on stderr how well they carry over."""
    rows = examples(sys.argv[1])
    names = sorted({r[0] for r in rows})
    held = set(names[::4])
    weights = fit([r for r in rows if r[0] not in held])
    logit = math.log(THRESHOLD / (1 - THRESHOLD))
    for part in (True, False):
        tp = got = gold = 0
        for name, clues, right in rows:
            if (name in held) == part:
                kept = weights["bias"] + sum(weights.get(c, 0.0) for c in clues) > logit
                tp, got, gold = tp + (kept and right), got + kept, gold + right
        print(f"{'held out' if part else 'fitted'}: precision {tp / got:.3f} recall {tp / gold:.3f} of {gold}", file=sys.stderr)
    weights = fit(rows)
    print("# Weights of the clues by which a cue verb is taken for a report; fitted by tests/fit_weights.py, not by hand.")
    for clue, weight in sorted((weights | {"bias": weights["bias"] - logit}).items()):
        print(f"{clue} {weight:.2f}")


if __name__ == "__main__":
    main()
