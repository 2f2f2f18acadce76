"""Cost of repeated units: what a text of one unit over and over costs at 40, 80 and 160 thousand characters.

usage: python tests/doubling.py [--laws] [UNIT ...]
       python tests/doubling.py --random SEED       units put together by chance, at a tenth of the size, until interrupted

Prints units whose cost grows more than 2.5 times per doubling, or that cost more than ten times what prose does, with the steps
that take the time. Not part of the suite: times belong to the machine. ``--laws`` also checks the laws on the shortest text.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import sys
import time
import unicodedata

from article_parse import parse_all
from article_parse.render import to_json, to_markdown

SIZES = (40_000, 80_000, 160_000)
RATIO_MOST = 2.5
TIMES_PROSE = 10
"""A unit that grows evenly may still be slow throughout."""
PROSE = "The mayor of Dunmore, Anna Berg, said on Tuesday that “nobody knows” when the two bridges will open again.\n\n"

NOISE = 0.02
"""Seconds below which a time tells nothing."""

_CHARACTERS = (
    "“”‘’\"'`«»„‹›「」()[]{}<>*†‡§#_~|\\/-–—:;,.!?…•·&@%$€^+=0aAéßİıﬁ日は한و\t\n\r\f\v\0\x1b\x85\xa0\u00ad\u200b\u200d\u2028\u202e"
)
_CHARACTERS += "\ufeff\ufffd\u0301\u0345\u1160\ud800\udfff\U0001f469\U000e0041٣²½Ⅻ"
_WORDS = """
A Ab Abc Smith Al-Shammari O’Neill U.S. Mr. Dr. van de al- said says asked he she they who it that not to of the by By and And
in In on at for with from 1 12 1990 2021-07-27 27/07/2021 3.30pm 3:30 GMT+2 EST July Jan. Monday today Copyright © Photo: Read
http://a.b/c www.a.b a@b.c @abc #abc (AP) Reuters [1] * ** 1. 2) a) - – — : ; , . “a” “A.” ‘a’ "a" (a) [a] <a> <tweet </a>
&amp; s’ it’s don’t Q: A: WALLACE: Title: LENGTH: Body words mots HD TD AN BY according told told: LONDON, LONDON (AP) —
year-old Jr. III the-the
"""
_SEVERAL = r"""
“A,” he said. “B.” |“A,” said B. |He said “a” |he said, |said said |according to |to the |Mr. A |A and B |A, B, |A of B |
the A of the B |A’s B’s |(A (B |“A ‘B |“‘|’”|“ ”|"a" "|'a' '|“A said. |A said “b |a\n|A\n|A b\n|A b.\n|A.\n\n|“A\n\n|
“A.”\n\n|* a\n|- a\n|# a\n|[1] a\n|*\n|A: b\n|A:\n|A |\n|A: B\n\n|By A\n|Photo: A\n|Title: A\n|LENGTH: 1 words\n|
1 of 2 DOCUMENTS\n|End of Document\n|HD\n|HD A\nTD\n|1 words\n|AN\n|____________________\n|---\n|title: a\n|SECTION: a\n|
Full text: a\n|Publication info: a\n|Load-Date: a\n|BYLINE: a\n|Body\n|Jan. 1, 1990 |1 January 1990\n|1/2/90 |12:30 |
1 1 1 |2021-01-01T12:30 |Monday, |LONDON, |LONDON — |LONDON (AP) — A |© 1990 |Copyright 1990 |All rights reserved |
Read more: |ADVERTISEMENT\n|A B C D |Aa-Bb |a-|a’|’a |a.b.|A.B. |a/|a_|a&|&a;|<a |<a b="|</|[a](|](|![|![a](b) |http://|
a@|@a |#a |```|~~~|**a|__a|e\u0301 |a\u200b|\u202ea|\x1b[0m|\ud800a|a\x00| \n|\n|\t\n|\r\n|\r\n\r\n|  |He said, “A. |
who said “a” and |that he said that |which, he said, |— he said — |… “ |said: “|A said: “B.”\n|‘a’ said |said.” “|
ab-\ncde |gov-\nern |Ab-\nCd
"""
"""Several words or lines; a bar between two units, escapes as in Python."""
UNITS = [*_CHARACTERS, *(word + end for word in _WORDS.split() for end in " \n")]
UNITS += [
    u.replace("\\n", "\n").encode("raw_unicode_escape").decode("unicode_escape") if "\\" in u else u
    for u in _SEVERAL.replace("|\n", "|").strip("\n").split("|")
    if u
]


def cost(unit: str, size: int, times: int = 1) -> float:
    """Seconds for a text of ``size`` characters, the best of some ``times``."""
    text = (unit * (size // len(unit) + 1))[:size]
    return min(_once(text) for _ in range(times))


def growth(costs: list[float]) -> float:
    """The worst of the doublings; what takes no time at all does not count."""
    return max(after / max(before, NOISE) for before, after in zip(costs, costs[1:], strict=False))


def _once(text: str) -> float:
    start = time.process_time()
    for article in parse_all(text):
        to_json(article)
        to_markdown(article)
    return time.process_time() - start


def guilty(unit: str) -> str:
    """The functions that take most of the time of their own."""
    text = (unit * (SIZES[1] // len(unit) + 1))[: SIZES[1]]
    profile = cProfile.Profile()
    profile.runcall(_once, text)
    rows = sorted(pstats.Stats(profile).stats.items(), key=lambda item: -item[1][2])[:3]  # type: ignore[attr-defined]
    return "; ".join(f"{name} {file.rpartition('article_parse/')[2]}:{line} {row[2]:.2f}s" for (file, line, name), row in rows)


def by_chance(seed: int) -> None:
    """Units of two to six units; those that cost more than they should are printed."""
    choose = random.Random(seed)
    while True:
        unit = "".join(choose.choices(UNITS, k=choose.randint(2, 6)))
        sizes = [size // 10 for size in SIZES]
        costs = [cost(unit, size) for size in sizes[:2]]
        if growth(costs) > RATIO_MOST:
            costs = [cost(unit, size, 2) for size in sizes]
            if growth(costs[1:]) > RATIO_MOST:
                print(f"{unit!a:40} {' '.join(f'{1000 * c:.0f}' for c in costs)} ms  {guilty(unit)}", flush=True)


def main(arguments: list[str]) -> None:
    """Every unit, or the ones that are given (with Python escapes)."""
    if arguments[:1] == ["--random"]:
        by_chance(int(arguments[1]))
    check_laws = "--laws" in arguments
    given = [a.encode("latin-1", "backslashreplace").decode("unicode_escape") for a in arguments if a != "--laws"]
    prose = cost(PROSE, SIZES[0])
    print(f"prose: {1e9 * prose / SIZES[0]:.0f} ns per character")
    for unit in given or UNITS:
        costs = [cost(unit, size) for size in SIZES[:2]]
        # A first doubling within measure is not worth a second one; a bad one is measured again, for other programs cost time too.
        if given or growth(costs) > RATIO_MOST * 0.8 or costs[1] > TIMES_PROSE * prose:
            costs = [cost(unit, size, 3) for size in SIZES]
        if given or growth(costs) > RATIO_MOST or costs[0] > TIMES_PROSE * prose:
            name = unicodedata.name(unit, "") if len(unit) == 1 else ""
            times = " ".join(f"{1000 * c:.0f}" for c in costs)
            print(f"{unit!a:24} {times:>20} ms  x{growth(costs):.1f}  {name}  {guilty(unit)}", flush=True)
        if check_laws:
            from laws import breaks

            text = unit * (SIZES[0] // 10 // len(unit))
            for article in parse_all(text)[:1]:
                for line in breaks(text, article.to_dict())[:3]:
                    print(f"{unit!a:24} breaks a law: {line}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
