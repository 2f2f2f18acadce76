"""Pictures: their captions and credits, by their shape."""

import re

from ..patterns import on_demand
from .units import FIRST_IDEOGRAPH

LONGEST_CREDIT = 80
"""Code points of a credit on a line of its own, and of what is looked at at the end of a caption."""
LONG_CAPTION = 40
"""Code points of a caption that needs no full stop in front of its credit; a heading of that length has no “Credit:” at its end."""
LONGEST_CAPTION = 160
"""Code points of such a caption; a longer line with a source in brackets behind it is a paragraph."""

_CREDIT_WORD = r"""(?: [Ii]mages? | [Pp]hoto(?:s|graphs?|graphy)? | [Pp]ictures? | [Pp]ics? | [Cc]redits? | [Ff]otos? | [Bb]ild
    | [Cc]r[ée]dit | [Ii]llustration | [Cc]omposite | PHOTOS? | FOTOS? | CREDIT | IMAGE | PICTURE | BILD )"""
_CREDIT_MARKS = (":", "/", "Credit", "\N{COPYRIGHT SIGN}", "oto", "mage by ", "icture by ", "ourtesy of ", "eeld ", "Bild ")
"""One of them stands in every credit without brackets that ends neither with an agency nor in Chinese, Japanese or Korean."""
_AGENCY = r"(?:AA?P|AFP(?:-JIJI)?|Reuters|REUTERS|E?PA|ANSA|EFE|dpa|Bernama|NASA|Getty(?:[ ]Images)?|Xinhua|TASS|Anadolu|Kyodo)"
_AGENCY_ENDS = (
    "AP",
    "FP",
    "euters",
    "REUTERS",
    "PA",
    "NSA",
    "EFE",
    "dpa",
    "Bernama",
    "ASA",
    "Getty",
    "hoto",
    "pic",
    "icture",
    "ile",
)
_NAMES = r"[^\W\d_a-z][\w.’'-]{0,20}(?:[ ][^\W\d_a-z][\w.’'-]{1,20}){1,2}"
_CREDIT_BEHIND = on_demand(
    rf"""(?: [(\[] {_CREDIT_WORD} \s?[:/=][ ]? [^()\[\]]{{2,60}} [)\]]
          | [(\[] {_CREDIT_WORD} [ ] (?:by|courtesy[ ]of|via)[ ] [^()\[\]]{{2,60}} [)\]]
          | [.?!”)|/–—-] \s? {_CREDIT_WORD}:\s [^.?!]{{2,60}}
          | [.?!”)] \s (?:{_CREDIT_WORD}[ ]?/[ ]? | Credit[ ])[A-Z][^.?!]{{2,60}}
          | [.?!”)/–—] \s [(\[]?(?:{_CREDIT_WORD} [ ] (?:by|courtesy[ ]of|via) | Courtesy[ ]of) [ ] [A-Z][^.?!]{{2,60}}
          | \s [(\[] {_NAMES} \s?/\s? [^()\[\]]{{2,40}} [)\]]
          | [.?!”] \s (?:{_AGENCY}|{_NAMES}) \s?/\s? [^\W\d_a-z][^.?!/,;]{{1,30}}
          | [.?!”)] \s (?:Photo|Foto|Beeld|Bild) [ ] {_NAMES}
          | [(\[] (?:Photo|Foto) [ ] {_NAMES} [)\]]
          | [摄攝] [)）]?
          | [.?!/] [ ]? [(\[]?사진\s?=\s?\w+[)\]]?
          | \s? Credit(?:\.{{3}}|…)\s? [A-Z][^?!]{{2,80}}
          | [.?!”] \s [–—-] [ ]? {_AGENCY}[ ](?:[Pp]hoto|[Pp]ic|[Pp]icture|[Ff]ile)
          | (?:[^\W_A-Z]|(?<=[^\W_A-Z])\.) [ ] © [ ]? [A-Z][\w’' ./-]{{1,40}}
          | [^\W_A-Z] [ ] (?: \({_AGENCY}\) | [–—-] [ ] {_AGENCY} )
          | (?P<long> \([A-Z][\w\s]{{1,20}}:\s[A-Z][^()\[\].:]{{2,40}}\)
                    | \s (?:Credit|Photo|Photograph|Picture|Image|Foto|Bild|CREDIT|PHOTO|FOTO):\s? [A-Z][^.?!,;]{{2,40}} ) )$""",
    re.VERBOSE,
)
"""The credit at the end of a caption: ``Mira Holt at the dam (Image: Lorne Gazette)``, ``The dam. Photograph: Ann Bell``,
``Mira Holt on the wall of the dam on Monday Credit: Ann Bell``, ``The dam on Monday. (Ann Bell/Lorne Gazette)``,
``The dam above Lorne (AP)``."""
_CREDIT_LINE = on_demand(
    rf"""\(?(?:{_AGENCY}|{_NAMES})\s?/\s?[^\W\d_a-z][\w.’'-]*(?:[ ](?:of[ ]|the[ ])*[^\W\d_a-z][\w.’'-]*){{0,4}}\)?
      | (?:Fotos?|Beeld|Bild)[ ]{_NAMES}
      | (?:[A-Z][\w’'-]*[ ]){{0,3}}(?:[Pp]hotos?|[Ii]llustration|[Cc]hart|[Mm]ap|[Gg]raphic|[Cc]artoon)[ ]by[ ]{_NAMES}
      | {_NAMES},[ ][A-Z]{{2,}}(?:[ ][A-Z]{{2,}}){{1,3}}""",
    re.VERBOSE,
)
"""A photographer and the house: ``Ann Bell/Lorne Gazette``, ``Beeld Ann Bell``."""
_CREDIT_FIRST = ("Foto", "Beeld ", "Bild ")
"""What credits start with that have neither a slash nor “by”."""
_FIGURE = on_demand(r"(?:Fig(?:ure|ura|uur|\.)|Table|Tab\.|Abb(?:ildung|\.)|Рис\.) \d{1,2}[.:|–-]")
"""The number of a picture or a table: ``Fig. 2. Cracks in the dam``."""
_FIGURE_FIRST = ("Fig", "Tab", "Abb", "Рис")
_POINTER = on_demand(
    r"""\((?:[Ff]rom[ ])?(?:left|right|centre|center|pictured|second[ ]from|top|bottom|l-r|L-R|links|rechts)\b[^()]{0,30}\)
      | \((?:l|r|M|li|re)\.\) | ,[ ](?:(?:far|top|bottom|(?:second|third)[ ]from)[ ])?(?:left|right|centre|center|pictured),""",
    re.VERBOSE,
)
"""Who is who in a picture: ``Mira Holt (left) and her son``."""


def kind_of_picture(text: str, start: int, end: int) -> str | None:
    """Is the line, which has no full stop, a caption or a credit: ``Mira Holt (left) and her son``, ``Ann Bell/Lorne Gazette``?"""
    if end - start <= LONGEST_CREDIT:
        if text.startswith(_FIGURE_FIRST, start, end) and _FIGURE().match(text, start, end):
            return "caption"
        may_be_names = text.find("/", start, end) > 0 or text.find(" by ", start, end) > 0
        may_be_names = may_be_names or text[end - 1].isupper() or text.startswith(_CREDIT_FIRST, start, end)
        if may_be_names and _CREDIT_LINE().fullmatch(text, start, end):
            return "credit"
    tail_start = max(start, end - LONGEST_CREDIT)
    tail = text[tail_start:end]
    may_be_credit = tail[-1] in ")]" or tail[-1] >= FIRST_IDEOGRAPH or tail.endswith(_AGENCY_ENDS)
    may_be_credit = may_be_credit or any(mark in tail for mark in _CREDIT_MARKS)
    credit = _CREDIT_BEHIND().search(text, tail_start, end) if may_be_credit else None
    if credit and (not credit["long"] or LONG_CAPTION <= credit.start() - start <= LONGEST_CAPTION):
        return "caption"
    may_point = text.find("(", start, end) >= 0 or text.find(",", start, end) >= 0
    return "caption" if may_point and _POINTER().search(text, start, end) else None
