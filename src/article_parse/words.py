"""The shadow of a text: as long as the text, each word written over with the letter of what it can be in a sentence.

``The spokesman, Nasr al-Shammari, has said`` casts the shadow ``ddd rrrrrrrrr, NNNN NNNNNNNNNNN, xxx vvvv``. Grammar is then
written as patterns over shadows, and because both have the same length, every match is already a span of the text. White space
and punctuation stand in the shadow as they are; a possessive ending (``’s``, ``’``) is ``''`` or ``'``.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"\w[\w.’'-]*\w|\w")


class _Shadows(dict[str, str]):
    """Chunk (what stands between two spaces) to its shadow; one not seen before is judged by the words in it."""

    def __missing__(self, chunk: str) -> str:
        shadow = _WORD.sub(lambda m: _letter(m[0]) * len(m[0]), chunk)
        if len(self) < 100_000:  # bounded: the memory of a long run stays flat
            self[chunk] = shadow
        return shadow


def _letter(word: str) -> str:
    return "N" if word[0].isupper() else "0" if word[0].isdigit() else "l"


_SHADOWS = _Shadows()


def cast_shadow(text: str) -> str:
    """The shadow of ``text``, of the same length."""
    shadow = _SHADOWS.__getitem__
    return "\n".join([" ".join(map(shadow, line.split(" "))) for line in text.split("\n")])
