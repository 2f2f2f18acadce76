"""Every line in its place: (title, input, outline).

An outline is a list of pieces in text order: ``# heading``, ``paragraph``, ``{kind} furniture``, ``note * text``.
Four kinds of rows: seen in the wild (with made-up words), made up, negative, and known failures.
"""

from textwrap import fill
from time import process_time

import pytest

from article_parse import Article, parse
from article_parse.blocks import split_blocks
from article_parse.lines import split_lines
from article_parse.model import Header

LEAD = (
    "LORNE — The reservoir above the old mill town of Lorne will be drained this summer for the first time in forty years, "
    "engineers of the water board told residents at a crowded meeting in the parish hall on Tuesday night."
)
PARA = (
    "Divers found cracks in the eastern wall of the dam in March, and a second survey, paid for by the county, "
    "came to the same result three weeks later, according to the minutes of the board."
)
MORE = "Mira Holt, who runs the boat hire on the lake, said she would lose a whole season and had been told nothing about it."

OTHER = "Nobody in Lorne had seen the bottom of the lake before, and hundreds came to look at the mud, the walls and an old mill."


def outline(article: Article) -> list[str]:
    """The pieces of the article in text order, line breaks shown as ``⏎``."""
    pieces: list[tuple[int, str]] = []
    for section in article.sections:
        if section.heading is not None and section.heading_span:
            pieces.append((section.heading_span[0], "# " + section.heading))
        pieces += [(p.span[0], p.text) for p in section.paragraphs]
    pieces += [(f.span[0], f"{{{f.kind}}} {f.text}") for f in article.furniture]
    pieces += [(n.span[0], f"note {n.marker} {n.text}") for n in article.footnotes]
    return [text.replace("\r\n", "\n").replace("\n", "⏎") for _, text in sorted(pieces)]


def lines(*parts: str) -> str:
    """The parts below the lead, each on a line of its own."""
    return "\n".join([LEAD, *parts])


def blanks(*parts: str) -> str:
    """The parts below the lead, with blank lines between them."""
    return "\n\n".join([LEAD, *parts])


def check(text: str, expected: list[str]) -> None:
    """The outline behind the lead is as expected."""
    found = outline(parse(text))
    assert found[1:] == [piece.replace("\n", "⏎") for piece in expected]


HEADINGS = [
    (
        "a word that is an article in one language and a conjunction in another",
        lines(PARA, "Quanto custa?", OTHER, "O lago ainda vale?", MORE),
        [PARA, "# Quanto custa?", OTHER, "# O lago ainda vale?", MORE],
    ),
    (
        "the one question, answered with a quote",
        lines(PARA, "Boats stranded on a shore", OTHER, "Who pays for it?", "“Nobody does,” said Holt, and shook her head."),
        [PARA, "# Boats stranded on a shore", OTHER, "# Who pays for it?", "“Nobody does,” said Holt, and shook her head."],
    ),
    ("what comes next", lines(PARA, "UP NEXT", MORE), [PARA, "# UP NEXT", MORE]),
    ("sentence case", lines("A dam in ruins", PARA), ["# A dam in ruins", PARA]),
    ("title case", lines(PARA, "Fewer Boats This Year", MORE), [PARA, "# Fewer Boats This Year", MORE]),
    ("capitals", lines(PARA, "COSTS", MORE), [PARA, "# COSTS", MORE]),
    ("a question", blanks("Who pays for the repair?", PARA), ["# Who pays for the repair?", PARA]),
    ("a quote", lines(PARA, "‘We were told nothing’", MORE), [PARA, "# ‘We were told nothing’", MORE]),
    (
        "numbers",
        lines("1) The eastern wall", PARA, "2) The sluice", MORE),
        ["# 1) The eastern wall", PARA, "# 2) The sluice", MORE],
    ),
    (
        "numbers and dashes",
        lines("1 – The eastern wall", PARA, "2 – “Never again”", MORE),
        ["# 1 – The eastern wall", PARA, "# 2 – “Never again”", MORE],
    ),
    (
        "numbers and quotes",
        lines("1. “Never again”", PARA, "2. “Not like this”", MORE),
        ["# 1. “Never again”", PARA, "# 2. “Not like this”", MORE],
    ),
    ("an inner colon", blanks("The mill: a short history", PARA), ["# The mill: a short history", PARA]),
    ("a short paragraph below", lines("Who runs it?", "A board of five runs it."), ["# Who runs it?", "A board of five runs it."]),
    (
        "headings like fields, each alone",
        lines("Best budget: Fell Runner", PARA, "Best overall: Lorne Storm", MORE, "How we tested", OTHER),
        ["# Best budget: Fell Runner", PARA, "# Best overall: Lorne Storm", MORE, "# How we tested", OTHER],
    ),
    (
        "a question longer than very short headings",
        lines("Drunten", PARA, "Droben", MORE, "Wem hilft das Salz?", OTHER),
        ["# Drunten", PARA, "# Droben", MORE, "# Wem hilft das Salz?", OTHER],
    ),
    (
        "Roman numbers",
        lines("I.", PARA, "II.", OTHER, "III.", MORE),
        ["# I.", PARA, "# II.", OTHER, "# III.", MORE],
    ),
    (
        "the headings of a recipe",
        lines("Ingredients", "2 spoons of oil", "Salt and pepper", "Method", PARA),
        ["# Ingredients", "2 spoons of oil", "Salt and pepper", "# Method", PARA],
    ),
    (
        "a heading below a table",
        lines("Boats", "Holm Lake 300 +2%", "Ferry Pool 12 -4%", "Outlook", PARA),
        ["# Boats", "Holm Lake 300 +2%", "Ferry Pool 12 -4%", "# Outlook", PARA],
    ),
    (
        "a heading behind the name and town of a reader",
        LEAD + "\n\n" + PARA + "\n\nUna Moss\nLorne\n\nIn praise of mud\n\n" + MORE,
        [PARA, "Una Moss", "Lorne", "# In praise of mud", MORE],
    ),
    (
        "a short question with a conjunction where there are headings",
        lines("Boats stranded on a shore", PARA, "Et maintenant ?", MORE),
        ["# Boats stranded on a shore", PARA, "# Et maintenant ?", MORE],
    ),
    (
        "a box at the end",
        lines(PARA, "Key facts", "Built in 1902", "Raised in 1931"),
        [PARA, "# Key facts", "Built in 1902", "Raised in 1931"],
    ),
    (
        "a colon behind every heading",
        lines("The background:", PARA, "What happens next:", MORE),
        ["# The background:", PARA, "# What happens next:", MORE],
    ),
    (
        "facts at the end",
        lines(PARA, "Opening hours", "Monday: closed", "Tuesday: 8 to 5", "Friday: 8 to 12"),
        [PARA, "# Opening hours", "Monday: closed", "Tuesday: 8 to 5", "Friday: 8 to 12"],
    ),
    ("a heading and its first sub-heading", lines("In focus", "The new sluice", PARA), ["# In focus", "# The new sluice", PARA]),
]
NO_HEADINGS = [
    (
        "a long pull quote without its speaker",
        lines(
            PARA,
            "“The rain gets in the organ, but it never gets in the tenors,” says Holt. He laughs.",
            "“The rain gets in the organ, but it never gets in the tenors,”",
            MORE,
        ),
        [
            PARA,
            "“The rain gets in the organ, but it never gets in the tenors,” says Holt. He laughs.",
            "“The rain gets in the organ, but it never gets in the tenors,”",
            MORE,
        ],
    ),
    *[
        (f"a paragraph with its agency or end mark: {line}", lines(PARA, line, MORE), [PARA, line, MORE])
        for line in ("“It was nothing.” (AP)", "The board meets on Friday. — AFP", "The board meets on Friday. ■")
    ],
    (
        "fields with a party",
        lines(PARA, "Rosa Holt: 2,871", "Tom Bell (i): 2,455", OTHER),
        [PARA, "Rosa Holt: 2,871", "Tom Bell (i): 2,455", OTHER],
    ),
    (
        "two sentences, the second of them a question",
        lines(PARA, "The board met in Lorne on Monday to drain the lake. What is behind it, and what comes next?", MORE),
        [PARA, "The board met in Lorne on Monday to drain the lake. What is behind it, and what comes next?", MORE],
    ),
    ("an aside", lines(PARA, "($1 = 0.7712 pounds)", MORE), [PARA, "($1 = 0.7712 pounds)", MORE]),
    (
        "a list of numbers",
        lines(PARA, "Prep 15 min", "Cook 50 min", "Serves 4", MORE),
        [PARA, "Prep 15 min", "Cook 50 min", "Serves 4", MORE],
    ),
    (
        "a heading with a number above a list",
        lines(PARA, "The lake in 1902", "Boats 15", "Mills 50", MORE),
        [PARA, "# The lake in 1902", "Boats 15", "Mills 50", MORE],
    ),
    (
        "fields",
        lines(PARA, "Referee: T. Stone", "Attendance: 4,312", OTHER),
        [PARA, "Referee: T. Stone", "Attendance: 4,312", OTHER],
    ),
    (
        "a pull quote and its speaker",
        lines(
            "“Nobody asked us what we thought of it,” he said.", PARA, "Nobody asked us what we thought of it", "Conor Holt", MORE
        ),
        ["“Nobody asked us what we thought of it,” he said.", PARA, "Nobody asked us what we thought of it", "Conor Holt", MORE],
    ),
    (
        "a numbered list",
        lines(PARA, "1. Drain the lake", "2. Repair the wall", MORE),
        [PARA, "1. Drain the lake", "2. Repair the wall", MORE],
    ),
    (
        "a pull quote below its paragraph",
        lines(
            "“Nobody asked us what we thought of it at all,” he said.",
            PARA,
            "“Nobody asked us what we thought of it at all.”",
            "Conor Holt",
        )
        + "\nThe mayor of Lorne\n"
        + MORE,
        [
            "“Nobody asked us what we thought of it at all,” he said.",
            PARA,
            "“Nobody asked us what we thought of it at all.”",
            "Conor Holt",
            "The mayor of Lorne",
            MORE,
        ],
    ),
    (
        "a long cry",
        lines(PARA, "If they drain this lake in the summer there will be no fish in it at all!", MORE),
        [PARA, "If they drain this lake in the summer there will be no fish in it at all!", MORE],
    ),
    (
        "colons that lead in",
        lines(PARA, "Holt said in a letter:", MORE, "The board answered:", "“We will not drain it.”"),
        [PARA, "Holt said in a letter:", MORE, "The board answered:", "“We will not drain it.”"],
    ),
    ("questions and answers", lines(PARA, "Question: Is that a yes?", MORE), [PARA, "Question: Is that a yes?", MORE]),
    ("a transcript", lines(PARA, "WALLACE: Were the divers asked?", MORE), [PARA, "WALLACE: Were the divers asked?", MORE]),
    ("one bullet", lines(PARA, "• Draining the lake", MORE), [PARA, "• Draining the lake", MORE]),
    (
        "a question behind a dash",
        lines(PARA, "– Hvem betaler for alt dette?", MORE),
        [PARA, "– Hvem betaler for alt dette?", MORE],
    ),
    ("a note to the last word", lines(PARA, "The wall was raised.[2]", MORE), [PARA, "The wall was raised.[2]", MORE]),
    ("a one-line paragraph", lines(PARA, "Not everyone agrees.", MORE), [PARA, "Not everyone agrees.", MORE]),
    ("a last line without stop", lines(PARA, "The meeting goes on"), [PARA, "The meeting goes on"]),
    (
        "items behind a colon",
        lines("The board will:", "drain the lake", "Repair the wall", "Count the fish", PARA),
        ["The board will:", "drain the lake", "Repair the wall", "Count the fish", PARA],
    ),
    (
        "bullets",
        lines("- Draining the lake", "- Repairing the wall", PARA),
        ["{markup} -", "Draining the lake", "{markup} -", "Repairing the wall", PARA],
    ),
    ("speech behind dashes", lines("– Vi får se.", "– Det går bra, sier hun."), ["– Vi får se.", "– Det går bra, sier hun."]),
    (
        "a table of figures",
        lines("The lake in numbers", "40: years without repair", "12: metres of depth", "300: boats", PARA),
        ["# The lake in numbers", "40: years without repair", "12: metres of depth", "300: boats", PARA],
    ),
    (
        "an interviewer's question",
        lines("What will you do all summer?", "“I will paint the boats and wait for rain,” she says."),
        ["What will you do all summer?", "“I will paint the boats and wait for rain,” she says."],
    ),
]
MARKUP = [
    ("hashes and a quote", blanks("## « Jamais plus »", PARA), ["{markup} ##", "# « Jamais plus »", PARA]),
    ("hashes and a question", blanks("## ¿Quién paga?", PARA), ["{markup} ##", "# ¿Quién paga?", PARA]),
    (
        "a short line where headings have marks",
        blanks("## Costs", PARA, "## Next steps", MORE, "Holt left Lorne", OTHER),
        ["{markup} ##", "# Costs", PARA, "{markup} ##", "# Next steps", MORE, "Holt left Lorne", OTHER],
    ),
    (
        "a short line where one heading has a mark",
        blanks("## Costs", PARA, "Next steps", OTHER),
        ["{markup} ##", "# Costs", PARA, "# Next steps", OTHER],
    ),
    ("hashes", blanks("## Next steps", PARA), ["{markup} ##", "# Next steps", PARA]),
    ("closing hashes", blanks("## Next steps ##", PARA), ["{markup} ##", "# Next steps", "{markup} ##", PARA]),
    ("underlined", blanks("Next steps\n----------\n" + PARA), ["# Next steps", "{markup} ----------", PARA]),
    ("bold", blanks("**Next steps**", PARA), ["{markup} **", "# Next steps", "{markup} **", PARA]),
    ("hashes and a number", blanks("## 3 dams in ruins", PARA), ["{markup} ##", "# 3 dams in ruins", PARA]),
    ("bold, the other mark", blanks("__Next steps__", PARA), ["{markup} __", "# Next steps", "{markup} __", PARA]),
    ("nothing in bold", blanks("** **x**", PARA), ["# ** **x**", PARA]),
    ("a quotation", blanks("> " + PARA, MORE), ["{markup} >", PARA, MORE]),
    ("a hashtag is no heading mark", lines("#drought is trending in Lorne.", PARA), ["#drought is trending in Lorne.", PARA]),
    ("a tag", lines("<br>", PARA), ["{markup} <br>", PARA]),
]
FURNITURE = [
    (
        "a paragraph and its source in brackets",
        lines(PARA, PARA + " (Source: Water Board)", MORE),
        [PARA, PARA + " (Source: Water Board)", MORE],
    ),
    (
        "a caption and its credit in brackets",
        lines(PARA, "The old mill disappeared under a metre of water. (Supplied: Ann Bell)", MORE),
        [PARA, "{caption} The old mill disappeared under a metre of water. (Supplied: Ann Bell)", MORE],
    ),
    (
        "a Japanese headline below its label",
        lines("関連記事", "湖を守るため、今できること", OTHER),
        ["{read_more} 関連記事", "{related} 湖を守るため、今できること", OTHER],
    ),
    *[
        (f"a label and the headline of another article: {line}", lines(PARA, line, MORE), [PARA, "{read_more} " + line, MORE])
        for line in (
            "PREVIOUS: Fish rescued from the drained lake",
            "À voir également : le lac est vide",
            "Baca juga : danau itu kosong",
            "İLGİLİ HABER: Göl boşaltıldı",
            "اقرأ أيضا: البحيرة فارغة",
        )
    ],
    *(
        (f"a caption and its photographer: {line}", lines(PARA, line, MORE), [PARA, "{caption} " + line, MORE])
        for line in (
            "The mill disappeared under water. (Ann Bell/Lorne Gazette)",
            "The mill at Lorne. Ann Bell / The Gazette",
            "The mill at Lorne. Credit...Ann Bell for The Gazette",
        )
    ),
    (
        "two names and a slash inside a sentence",
        lines(PARA, "The seat went to Ann Bell (Lab/Co-op), and the other one to nobody.", MORE),
        [PARA, "The seat went to Ann Bell (Lab/Co-op), and the other one to nobody.", MORE],
    ),
    (
        "a caption and its credit without a full stop",
        lines(PARA, "Mira Holt on the wall of the empty lake on Monday Credit: Ann Bell", MORE),
        [PARA, "{caption} Mira Holt on the wall of the empty lake on Monday Credit: Ann Bell", MORE],
    ),
    (
        "a heading with a picture in it",
        lines(PARA, "The Bigger Picture: Lakes Elsewhere", MORE),
        [PARA, "# The Bigger Picture: Lakes Elsewhere", MORE],
    ),
    (
        "a contact and its lines",
        blanks("Media Contact:", "Mira Holt, Lorne Water Board", "holt@example.org", "+44 20 7946 0018"),
        [
            "{contact} Media Contact:",
            "{contact} Mira Holt, Lorne Water Board",
            "{contact} holt@example.org",
            "{contact} +44 20 7946 0018",
        ],
    ),
    ("years are no number to call", lines(PARA, "1902 - 1986", MORE), [PARA, "# 1902 - 1986", MORE]),
    ("advertisement", lines("Advertisement", PARA), ["{ad} Advertisement", PARA]),
    (
        "numbered advertisement",
        blanks("Advertisement 3", "Story continues below", PARA),
        ["{ad} Advertisement 3", "{ad} Story continues below", PARA],
    ),
    (
        "read more with its headline",
        lines("READ MORE: Fish rescued from the drained lake", PARA),
        ["{read_more} READ MORE: Fish rescued from the drained lake", PARA],
    ),
    (
        "label, then the headline",
        lines("Read more", "Fish rescued from the drained lake", PARA),
        ["{read_more} Read more", "{related} Fish rescued from the drained lake", PARA],
    ),
    (
        "label, one headline and a heading",
        lines("Read more", "Fish rescued from the drained lake", "Boats stranded on a muddy shore", PARA),
        ["{read_more} Read more", "{related} Fish rescued from the drained lake", "# Boats stranded on a muddy shore", PARA],
    ),
    (
        "label, credit and a heading",
        lines("Read more", "Photo: Lorne Gazette", "Boats stranded on a muddy shore", PARA),
        ["{read_more} Read more", "{credit} Photo: Lorne Gazette", "# Boats stranded on a muddy shore", PARA],
    ),
    (
        "label of several, headlines and a credit",
        lines("Related stories", "Fish rescued from the drained lake", "Photo: Lorne Gazette", "Boats stranded on a shore", PARA),
        [
            "{related} Related stories",
            "{related} Fish rescued from the drained lake",
            "{credit} Photo: Lorne Gazette",
            "{related} Boats stranded on a shore",
            PARA,
        ],
    ),
    (
        "label, then a very long paragraph",
        lines("Read more", "Sign up for " + " ".join([PARA] * 3)),
        ["{read_more} Read more", "Sign up for " + " ".join([PARA] * 3)],
    ),
    (
        "a very long paragraph like a prompt",
        lines(PARA, "Sign up for " + " ".join([PARA] * 3)),
        [PARA, "Sign up for " + " ".join([PARA] * 3)],
    ),
    ("an address", lines(PARA, "ann.bell@example.org"), [PARA, "{contact} ann.bell@example.org"]),
    (
        "a caption and who took it",
        lines(PARA, "Mira Holt and her son on the wall of the dam | Ann Bell", MORE),
        [PARA, "{caption} Mira Holt and her son on the wall of the dam | Ann Bell", MORE],
    ),
    (
        "reporting from the scene",
        lines(PARA, "Additional reporting from the lake had shown cracks in the wall.", MORE),
        [PARA, "Additional reporting from the lake had shown cracks in the wall.", MORE],
    ),
    *[
        (f"{language}: {line}", lines(PARA, line, MORE), [PARA, f"{{{kind}}} {line}", MORE])
        for language, kind, line in (
            ("French", "read_more", "À lire aussi : le lac est vide"),
            ("Spanish", "read_more", "Lea también: el lago está vacío"),
            ("Italian", "read_more", "Leggi anche: il lago è vuoto"),
            ("Portuguese", "ad", "Conteúdo patrocinado"),
            ("Dutch", "read_more", "Lees ook: het meer is leeg"),
            ("Norwegian", "read_more", "Les også"),
            ("Polish", "read_more", "Czytaj też: jezioro jest puste"),
        )
    ],
    *[
        (f"credit: {word}", lines(PARA, line, MORE), [PARA, "{caption} " + line, MORE])
        for word in (
            *("Image", "Images", "Photo", "Photos", "Photograph", "Photographs", "Photography", "Picture", "Pictures", "Pic"),
            *("Credit", "Foto", "Fotos", "Bild", "Crédit", "Illustration", "Composite"),
        )
        for line in (f"Mira Holt at the dam ({word}: Lorne Gazette)",)
    ],
    (
        "credit behind a full stop",
        lines("Holt at the dam. Photograph: Ann Bell", PARA),
        ["{caption} Holt at the dam. Photograph: Ann Bell", PARA],
    ),
    *[
        (f"who is who: {words}", lines(PARA, line, MORE), [PARA, "{caption} " + line, MORE])
        for words in (
            *("left", "right", "centre", "center", "pictured", "second from left", "top", "bottom", "l-r", "links", "rechts"),
            "from left",
        )
        for line in (f"Mira Holt ({words}) and her son",)
    ],
    *[
        (f"who is who, in commas: {word}", lines(PARA, line, MORE), [PARA, "{caption} " + line, MORE])
        for word in ("left", "right", "pictured")
        for line in (f"Mira Holt, {word}, and her son",)
    ],
    ("label, then a paragraph", lines("Read more", PARA), ["{read_more} Read more", PARA]),
    ("newsletter", blanks("Sign up for our newsletter here.", PARA), ["{newsletter} Sign up for our newsletter here.", PARA]),
    (
        "sharing and comments",
        lines(PARA, "Share this article", "Comments"),
        [PARA, "{social} Share this article", "{social} Comments"],
    ),
    ("photo credit", lines("Photo: Lorne Gazette", PARA), ["{credit} Photo: Lorne Gazette", PARA]),
    (
        "credit at the end of a caption",
        lines("Ann Bell | Moment | Getty Images", PARA),
        ["{credit} Ann Bell | Moment | Getty Images", PARA],
    ),
    ("copyright", lines(PARA, "© 2024 Lorne Gazette"), [PARA, "{copyright} © 2024 Lorne Gazette"]),
    (
        "contribution",
        lines(PARA, "Reporting by Ann Bell; Editing by Tom Reed"),
        [PARA, "{contribution} Reporting by Ann Bell; Editing by Tom Reed"],
    ),
    (
        "contribution, the other way round",
        lines(PARA, "Ann Bell in Holm contributed to this report."),
        [PARA, "{contribution} Ann Bell in Holm contributed to this report."],
    ),
    ("end mark", blanks(PARA, "___"), [PARA, "{separator} ___"]),
    (
        "German",
        lines("Lesen Sie auch: Der See ist leer", "Anzeige", PARA),
        ["{read_more} Lesen Sie auch: Der See ist leer", "{ad} Anzeige", PARA],
    ),
    ("Greek, with its other sigma", lines("Διαβάστε επίσης", OTHER), ["{read_more} Διαβάστε επίσης", OTHER]),
    ("an agency and a photographer", lines("(AP Photo/Ann Bell)", PARA), ["{credit} (AP Photo/Ann Bell)", PARA]),
    ("the end mark of newsrooms", blanks(PARA, "-30-"), [PARA, "{separator} -30-"]),
    ("a number is no end mark", blanks(PARA, "30", OTHER), [PARA, "# 30", OTHER]),
    (
        "not edited",
        lines(PARA, "(This story has not been edited by our staff.)"),
        [PARA, "{contribution} (This story has not been edited by our staff.)"],
    ),
    *[
        (f"a line of a page: {line}", lines(PARA, line, MORE), [PARA, f"{{{kind}}} {line}", MORE])
        for kind, line in (
            ("social", "View 34 comments"),
            ("social", "See what 12 readers say in the comments"),
            ("newsletter", "Get the Gazette app"),
            ("newsletter", "Newsletter der Woche bestellen"),
            ("social", "Alle Kommentare aus Lorne lesen"),
            ("read_more", "Voir la vidéo de l’accident"),
            ("caption", "Mira Holt, far right, and her son on the dam"),
            ("credit", "Gazette photo by Ann Bell"),
            ("caption", "Fig. 2. Cracks in the dam"),
            ("social", "Follow Ann Bell on X"),
            ("boilerplate", "Updated at 18.03 BST"),
            ("credit", "Ann Bell/Lorne Gazette"),
            ("credit", "(Ann Bell / The Gazette of Lorne)"),
            ("credit", "AFP / Ann Bell"),
            ("credit", "Beeld Ann Bell"),
            ("caption", "The dam above Lorne in March (AP)"),
            ("caption", "The dam above Lorne – AFP"),
            ("caption", "The dam above Lorne (Ann Bell/Lorne Gazette)"),
            ("caption", "The dam above Lorne. — AFP photo"),
            ("caption", "The dam above Lorne. Photo by Ann Bell"),
            ("caption", "The dam above Lorne. (Photo courtesy of Lorne Museum)"),
            ("caption", "Le lac de Lorne. Photo Ann Bell"),
            ("caption", "Le lac de Lorne. © Ann Bell"),
            ("caption", "Mira Holt (l.) und Conor Holt an der Mauer"),
            ("caption", "5月3日，工程师在查看大坝。新华社记者王明摄"),
            ("caption", "저수지 위의 오래된 물레방아. [사진=연합뉴스]"),
            ("contribution", "【编辑:赵敏】"),
            ("contribution", "(dpa)"),
            ("copyright", "無断転載を禁じます。"),
        )
    ],
    *[
        (f"not of the page: {line}", lines(PARA, line, MORE), [PARA, line, MORE])
        for line in (
            "Follow the money, the auditor said, and the trail led to a boat shed.",
            "“We had to drain it,” the engineer said on Monday. (AP)",
            "Support local shops, the mayor told residents.",
            "The seat went to Holt/Reed, who won it in straight sets.",
            "Foto en mano, la madre recorrió los hospitales.",
            "Beeld en geluid gingen verloren bij de brand.",
            "记者：您见过湖底吗？",
            "残り3人の行方は分かっていない。",
            "사진 속 남성은 댐 위에 서 있다.",
        )
    ],
    *[
        (f"a heading with a word of the page: {line}", lines(PARA, line, MORE), [PARA, "# " + line, MORE])
        for line in (
            "Comments and criticism",
            "Follow the science",
            "Lesen und lesen lassen",
            "Figures do not lie",
            "Visa application delays",
        )
    ],
    *[
        (f"a call: {line}", lines(PARA, line, MORE), [PARA, f"{{newsletter}} {line}", MORE])
        for line in (
            "Never miss a lake again. Subscribe now to our newsletter, every Friday.",
            "Every Tuesday our editors look back at the week. You can sign up here for the newsletter.",
            "Holen Sie sich die Nachrichten vom See ins Postfach.",
        )
    ],
    *[
        (f"no call: {line}", lines(PARA, line, MORE), [PARA, line, MORE])
        for line in (
            "More than 50,000 people subscribe to her newsletter, which she writes at a kitchen table.",
            "“Subscribe to my newsletter,” he shouted into the crowd on the wall.",
        )
    ],
    (
        "a related headline in brackets",
        lines(PARA, "[ Price of water falls again ]", MORE),
        [PARA, "{related} [ Price of water falls again ]", MORE],
    ),
    ("a figure in the text", lines(PARA, "Figure 1 shows the cracks.", MORE), [PARA, "Figure 1 shows the cracks.", MORE]),
    ("a heading with a slash", lines(PARA, "Holm/Lorne: the old border", MORE), [PARA, "# Holm/Lorne: the old border", MORE]),
    ("a label with its brackets", lines("X (Twitter)", PARA), ["{social} X (Twitter)", PARA]),
    (
        "an advertisement that is news",
        lines("Advertisement rates at the Gazette fell by a third last year.", PARA),
        ["Advertisement rates at the Gazette fell by a third last year.", PARA],
    ),
    ("a related matter", lines("Related costs are borne by the county.", PARA), ["Related costs are borne by the county.", PARA]),
]
FOOTNOTES = [
    (
        "one star and two, with traps",
        lines("Holt** called the levy* a 5* idea of A* pupils.", "* A fee on boats.", "** Not her name."),
        ["Holt** called the levy* a 5* idea of A* pupils.", "note * A fee on boats.", "note ** Not her name."],
    ),
    (
        "a title above the notes",
        lines("The wall was built in 1902 (1) and raised.(2)", PARA, "Notes:", "(1) Board minutes.", "(2) The same."),
        [
            "The wall was built in 1902 (1) and raised.(2)",
            PARA,
            "{label} Notes:",
            "note (1) Board minutes.",
            "note (2) The same.",
        ],
    ),
    (
        "a German title",
        lines("See1) und Wall.", "Fußnoten:", "1) Von 1902."),
        ["See1) und Wall.", "{label} Fußnoten:", "note 1) Von 1902."],
    ),
    ("Markdown", lines("The wall[^1] is old.", "[^1]: Built in 1902."), ["The wall[^1] is old.", "note [^1]: Built in 1902."]),
    (
        "a star",
        lines("The Lake Levies (FOA)* were cut.", "* A fee on boats."),
        ["The Lake Levies (FOA)* were cut.", "note * A fee on boats."],
    ),
    (
        "a star without a space",
        lines("Ann* left town.", "*Her name has been changed."),
        ["Ann* left town.", "note * Her name has been changed."],
    ),
    (
        "two marks",
        lines("Ann* and Tom† left.", "* Not her name.", "† Not his name."),
        ["Ann* and Tom† left.", "note * Not her name.", "note † Not his name."],
    ),
    (
        "numbers in brackets",
        lines("The wall[1] is old.[2]", "[1] Built in 1902.", "[2] Board minutes."),
        ["The wall[1] is old.[2]", "note [1] Built in 1902.", "note [2] Board minutes."],
    ),
    ("superscripts", lines("The wall¹ is old.", "¹ Built in 1902."), ["The wall¹ is old.", "note ¹ Built in 1902."]),
    (
        "below a rule",
        blanks("The wall* is old.", "---", "* Built in 1902."),
        ["The wall* is old.", "{separator} ---", "note * Built in 1902."],
    ),
    (
        "a bullet list",
        lines("* Drain the lake.", "* Repair the wall."),
        ["{markup} *", "Drain the lake.", "{markup} *", "Repair the wall."],
    ),
    (
        "a number with half a bracket",
        lines("The wall1) is old.", "1) Built in 1902."),
        ["The wall1) is old.", "note 1) Built in 1902."],
    ),
    (
        "above a credit, no reference",
        lines(PARA, "* Not her name.", "Photo: Lorne Gazette"),
        [PARA, "note * Not her name.", "{credit} Photo: Lorne Gazette"],
    ),
    ("a starred label", lines("Ann* left town.", "* Advertisement"), ["Ann* left town.", "{ad} * Advertisement"]),
    (
        "bullets without a space",
        lines("*Drain the lake.", "*Repair the wall."),
        ["*Drain the lake.", "*Repair the wall."],
    ),
    ("a numbered heading", lines(PARA, "1) The wall", MORE), [PARA, "# 1) The wall", MORE]),
]


GLUED = [
    (
        "a name behind a full stop",
        lines("She has no more to say.LinkedIn and WhatsApp were closed to her for a month."),
        ["She has no more to say.", "LinkedIn and WhatsApp were closed to her for a month."],
    ),
    (
        "a question that ends with a name",
        lines("The wall held.Who runs Lorne?Engineers of the county do, and they say so."),
        ["The wall held.", "# Who runs Lorne?", "Engineers of the county do, and they say so."],
    ),
    (
        "a sentence that ends with a short name",
        lines("The wall held in Rye.After that the divers went down again."),
        ["The wall held in Rye.", "After that the divers went down again."],
    ),
    (
        "a sentence that ends with a share",
        lines("The price of water rose 4%.Engineers blame the drought, and the drought alone."),
        ["The price of water rose 4%.", "Engineers blame the drought, and the drought alone."],
    ),
    (
        "a sentence that ends with a number",
        lines("The wall cost $10.Engineers went down again, in June and in May."),
        ["The wall cost $10.", "Engineers went down again, in June and in May."],
    ),
    (
        "a heading of one word",
        lines(
            "The wall held.Verdict“From now on we will dive,” he said.",
            PARA,
            "The wall held.BackgroundIt was built in 1902 by the mill.",
        ),
        [
            *("The wall held.", "# Verdict", "“From now on we will dive,” he said.", PARA),
            *("The wall held.", "# Background", "It was built in 1902 by the mill."),
        ],
    ),
    (
        "a question and half a sentence",
        lines(PARA, "Who owns the lake?claimed that it was theirs to drain."),
        [PARA, "# Who owns the lake?", "claimed that it was theirs to drain."],
    ),
    (
        "two paragraphs",
        lines("“We were told nothing,” she said.Holt said she would lose a season."),
        ["“We were told nothing,” she said.", "Holt said she would lose a season."],
    ),
    (
        "two paragraphs, quotes",
        lines("“We were told nothing.”“Nobody asked us,” her son said."),
        ["“We were told nothing.”", "“Nobody asked us,” her son said."],
    ),
    (
        "two paragraphs, straight quotes",
        lines('She shook her head."Nobody asked us," her son said.'),
        ["She shook her head.", '"Nobody asked us," her son said.'],
    ),
    (
        "a heading on both sides",
        lines("The wall held.Trust but verifyThe divers went down again in May, and in June as well."),
        ["The wall held.", "# Trust but verify", "The divers went down again in May, and in June as well."],
    ),
    (
        "a heading in title case, a space behind it",
        lines(PARA + "Boats Stranded On A Muddy Shore The divers went down. " + OTHER),
        [PARA, "# Boats Stranded On A Muddy Shore", "The divers went down. " + OTHER],
    ),
    *[
        (
            f"a heading in title case with {word}",
            lines(PARA + f"Boats Stranded {word} Muddy Shore Of Lorne The divers went down. " + OTHER),
            [PARA, f"# Boats Stranded {word} Muddy Shore Of Lorne", "The divers went down. " + OTHER],
        )
        for word in (
            *("a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "but", "with", "from", "as", "is", "vs."),
            *("de", "der", "die", "das", "la", "le", "et", "und"),
        )
    ],
    (
        "a heading in capitals",
        lines("The wall held.NEVER AGAINHolt said she would lose a season."),
        ["The wall held.", "# NEVER AGAIN", "Holt said she would lose a season."],
    ),
    (
        "a heading in front of its text",
        lines("Cracks In The Eastern WallThe divers went down again in May, and in June."),
        ["# Cracks In The Eastern Wall", "The divers went down again in May, and in June."],
    ),
    (
        "a question heading",
        lines("The wall held.Who owns the lake?The board says it does."),
        ["The wall held.", "# Who owns the lake?", "The board says it does."],
    ),
    (
        "two paragraphs, German quotes",
        lines("„Uns hat niemand gefragt.“Die Behörde wollte dazu nichts sagen."),
        ["„Uns hat niemand gefragt.“", "Die Behörde wollte dazu nichts sagen."],
    ),
    (
        "a name at the end of a quote",
        lines("“We all went to Lorne.”Petra shook her head at that."),
        ["“We all went to Lorne.”", "Petra shook her head at that."],
    ),
    (
        "a label with a space behind it",
        lines("The wall held.Article content The divers went down again."),
        ["The wall held.", "{ad} Article content", "The divers went down again."],
    ),
    (
        "labels",
        lines("The wall held.Article contentThe divers went down again.Advertisement 2Story continues belowIn June it rained."),
        [
            "The wall held.",
            "{ad} Article content",
            "The divers went down again.",
            "{ad} Advertisement 2",
            "{ad} Story continues below",
            "In June it rained.",
        ],
    ),
]
NOT_GLUED = [
    ("a title with its stop", "The minister met Capt.Holtmann and Prof.Bellwether in Lorne on Monday."),
    ("a title with its stop in front of a word of the text", "They all went to see Dr.Who in Lorne on Monday."),
    ("a brand with a stop in it", "The letters of Lake.Briefings said so before the board did."),
    ("initials and countries", "The U.S.Senate and J.R.Holt, a Ph.D.Student, met."),
    ("names with capitals inside", "Ronald McDonald posted it on YouTube, LinkedIn and WhatsApp from his iPhone."),
    ("addresses", "See www.Lorne-Gazette.Example.org or mail Ann.Bell@example.org."),
    ("a file in an address", "The minutes are at example.org/files/Minutes.Board, the board said, and the board is right."),
    ("a site with capitals", "The minutes are at www.Lorne.Board, the board said, and the board is right."),
    ("decimals and versions", "It rose 3.5B to 4.2M with v2.Beta."),
    ("an apostrophe", "Conor O’Brien of L’Équipe met d’Artagnan in dell’Acqua."),
    ("dots that go on", "He waited…Then he left, she said."),
    ("a handle", "The account @realMiraHolt posted about @LorneDam."),
]
CAPTION = (
    "The old mill of the family of Conor Holt disappeared under a metre of water in the spring of 1902. (Lorne Press: Ann Bell)"
)
WRAPPED = [
    (
        "a narrow column",
        "\n\n".join([fill(LEAD, 30), fill(PARA, 30), "A dam in ruins", fill(OTHER, 30)]),
        [fill(PARA, 30), "# A dam in ruins", fill(OTHER, 30)],
    ),
    (
        "verses",
        lines(
            PARA,
            "All night the needle walks",
            "Across a dark blue field",
            "And in the morning there",
            "Is nothing but a road",
            MORE,
        ),
        [
            PARA,
            "# All night the needle walks",
            "Across a dark blue field",
            "And in the morning there",
            "Is nothing but a road",
            MORE,
        ],
    ),
    (
        "no blank lines, but indents",
        "\n".join(fill(part, 60, initial_indent="   ") for part in (LEAD, MORE, PARA, OTHER)),
        [fill(part, 60, initial_indent="   ").strip() for part in (MORE, PARA, OTHER)],
    ),
    (
        "blank lines between all lines",
        "\n\n\n".join(fill(part, 66).replace("\n", "\n\n") for part in (LEAD + " " + PARA, MORE + " " + OTHER, PARA + " " + OTHER)),
        [fill(part, 66).replace("\n", "\n\n") for part in (MORE + " " + OTHER, PARA + " " + OTHER)],
    ),
    (
        "no blank lines around a heading",
        "\n".join([fill(LEAD, 60), fill(OTHER, 60), "A dam in ruins", fill(PARA, 60), fill(MORE, 60)]),
        [fill(OTHER, 60), "# A dam in ruins", fill(PARA, 60), fill(MORE, 60)],
    ),
    (
        "a caption over two lines",
        "\n\n".join(fill(part, 58) for part in (LEAD, PARA, CAPTION)),
        [fill(PARA, 58), "{caption} " + fill(CAPTION, 58)],
    ),
    (
        "furniture over two lines",
        "\n\n".join(
            [
                fill(LEAD, 66),
                fill(PARA, 66),
                fill("Lorne Press writer Ann Bell in the town of Holm contributed to this report.", 66),
            ]
        ),
        [fill(PARA, 66), "{contribution} Lorne Press writer Ann Bell in the town of Holm contributed to⏎this report."],
    ),
    ("paragraphs", "\n\n".join([fill(LEAD, 72), fill(PARA, 72), fill(MORE, 72)]), [fill(PARA, 72), fill(MORE, 72)]),
    (
        "a heading between them",
        "\n\n".join([fill(LEAD, 72), "A dam in ruins", fill(PARA, 72)]),
        ["# A dam in ruins", fill(PARA, 72)],
    ),
    (
        "no blank lines",
        "\n".join([fill(LEAD, 66), fill(PARA, 66), fill(OTHER, 66), fill(MORE, 66)]),
        [fill(PARA, 66), fill(OTHER, 66), fill(MORE, 66)],
    ),
    (
        "a list",
        "\n\n".join([fill(LEAD, 64), "The board will:", "* drain the lake\n* repair the wall", fill(PARA, 64)]),
        ["The board will:", "{markup} *", "drain the lake", "{markup} *", "repair the wall", fill(PARA, 64)],
    ),
    (
        "short lines are not wrapped",
        lines("She asked.", "He left.", "They came.", "I saw."),
        ["She asked.", "He left.", "They came.", "I saw."],
    ),
]
BROKEN = [
    (
        "a link in a short line, its spaces kept",
        lines("It contradicted that of the ", "Water Board of Lorne", " and its chief engineer."),
        ["It contradicted that of the ⏎Water Board of Lorne⏎ and its chief engineer."],
    ),
    (
        "items in lower case, with blanks behind them",
        lines("Bring these: ", "rubber boots ", "a warm coat ", PARA),
        ["Bring these:", "rubber boots", "a warm coat", PARA],
    ),
    (
        "a link in the middle",
        lines("The reservoir was named after the former mill owner ", "Conor Holt", "’s grandfather, who built it in 1902."),
        ["The reservoir was named after the former mill owner ⏎Conor Holt⏎’s grandfather, who built it in 1902."],
    ),
    (
        "a name in front of a note on the author",
        lines(PARA, "Ann Bell", "is a professor of water engineering at the University of Lorne and Holm."),
        [PARA, "Ann Bell⏎is a professor of water engineering at the University of Lorne and Holm."],
    ),
    (
        "a comma on the next line",
        lines("The board met on Monday in Lorne", ", where it always meets, and again on Friday."),
        ["The board met on Monday in Lorne⏎, where it always meets, and again on Friday."],
    ),
    (
        "items in lower case",
        lines("Bring these:", "rubber boots", "a warm coat", PARA),
        ["Bring these:", "rubber boots", "a warm coat", PARA],
    ),
]
HABITS = [
    (
        "a live blog with a title for each entry",
        lines(
            *("21:38", "The sluice is open", PARA),
            *("The mill by night", "Photo: Ann Bell", "The mud", "20:31", "‘We were told nothing’", MORE),
            *("19:12", "What happens to the fish?", OTHER),
        ),
        [
            *("# 21:38", "# The sluice is open", PARA),
            *("# The mill by night", "{credit} Photo: Ann Bell", "The mud", "# 20:31", "# ‘We were told nothing’", MORE),
            *("# 19:12", "# What happens to the fish?", OTHER),
        ],
    ),
    (
        "an interview",
        lines("Were you told about it?", PARA, "And what did you do?", OTHER, "Will you stay?", MORE),
        ["Were you told about it?", PARA, "And what did you do?", OTHER, "Will you stay?", MORE],
    ),
    (
        "numbered sentences",
        lines("1. The wall is cracked.", PARA, "2. The money is gone.", OTHER, "3. Nobody asked.", MORE),
        ["# 1. The wall is cracked.", PARA, "# 2. The money is gone.", OTHER, "# 3. Nobody asked.", MORE],
    ),
    *[
        (f"an interview: {word}", "\n".join([LEAD, *text]), text)
        for word in (
            *("Were you", "Is your wife", "Haben Sie", "Wer hat Ihnen", "Was hat Ihre Frau", "Hast du", "Du", "Êtes-vous", "Vous"),
            *("Votre femme", "Que hizo usted", "O que você", "Che cosa Lei", "Heb jij", "Har dere"),
        )
        for text in ([f"{word} in Lorne?", PARA, f"{word} in Holm?", OTHER, f"{word} in Ostby?", MORE],)
    ],
    (
        "an interview, answered in quotes",
        lines("Who asked the divers?", "“Nobody did,” she says, and shakes her head.", "Who will pay?", "“We will,” she says."),
        ["Who asked the divers?", "“Nobody did,” she says, and shakes her head.", "Who will pay?", "“We will,” she says."],
    ),
    *[
        (f"in passing: {question}", lines(PARA, question, OTHER), [PARA, question, OTHER])
        for question in (
            "So, who pays for all this?",
            "Et qui paie tout cela ?",
            "Y quién paga todo esto?",
            "E chi paga tutto questo?",
            "Mas quem paga tudo isso?",
            "Maar wie betaalt dit?",
            "Og hvem betaler for alt dette?",
        )
    ],
    *[
        (
            f"a box: {title}",
            lines(PARA, title, "- The lake is drained.", "- The wall is cracked."),
            [PARA, f"# {title}", "{markup} -", "The lake is drained.", "{markup} -", "The wall is cracked."],
        )
        for title in ("En bref :", "En resumen:", "In sintesi:", "Em resumo:", "In het kort:", "Kort fortalt:")
    ],
    ("times alone, German", lines("10.45 Uhr", PARA, "11.20 Uhr", OTHER), ["# 10.45 Uhr", PARA, "# 11.20 Uhr", OTHER]),
    (
        "days alone",
        lines("Dienstag, 16. Juli.", PARA, "Mittwoch, 17. 7.", OTHER),
        ["# Dienstag, 16. Juli.", PARA, "# Mittwoch, 17. 7.", OTHER],
    ),
    (
        "a numbered list",
        lines("1. Drain the lake.", "2. Repair the wall.", "3. Count the fish.", PARA),
        ["1. Drain the lake.", "2. Repair the wall.", "3. Count the fish.", PARA],
    ),
    (
        "a live blog",
        lines("10.45 Uhr: Die Schleuse ist offen", PARA, "11.20 Uhr: Der See sinkt", OTHER),
        ["# 10.45 Uhr: Die Schleuse ist offen", PARA, "# 11.20 Uhr: Der See sinkt", OTHER],
    ),
    ("times alone", lines("10:45 a.m.", PARA, "11:20 a.m.", OTHER), ["# 10:45 a.m.", PARA, "# 11:20 a.m.", OTHER]),
    (
        "questions and answers",
        lines("Q: Will you stay?", "A: Of course I will stay here.", PARA),
        ["Q: Will you stay?", "A: Of course I will stay here.", PARA],
    ),
    ("a question in passing", lines(PARA, "So who pays for all this?", OTHER), [PARA, "So who pays for all this?", OTHER]),
    (
        "an announced list",
        lines(
            "Here are the five lakes, from the smallest to the largest.",
            "Lake Holm is hardly more than a pond.",
            PARA,
            MORE,
            "The Ferry Pool has water all year round.",
            OTHER,
            PARA,
            "Nobody swims in the Black Tarn.",
            MORE,
            OTHER,
            "The Upper Lorne is fed by melting snow.",
            PARA,
            OTHER,
            "The Great Mere is the largest of them.",
            OTHER,
            PARA,
        ),
        [
            "Here are the five lakes, from the smallest to the largest.",
            "# Lake Holm is hardly more than a pond.",
            PARA,
            MORE,
            "# The Ferry Pool has water all year round.",
            OTHER,
            PARA,
            "# Nobody swims in the Black Tarn.",
            MORE,
            OTHER,
            "# The Upper Lorne is fed by melting snow.",
            PARA,
            OTHER,
            "# The Great Mere is the largest of them.",
            OTHER,
            PARA,
        ],
    ),
    (
        "key points",
        lines("Key points:", "- The lake is drained.", "- The wall is cracked.", PARA),
        ["# Key points:", "{markup} -", "The lake is drained.", "{markup} -", "The wall is cracked.", PARA],
    ),
]
AT_THE_END = [
    (
        "where to write to",
        blanks(PARA, "Reach Ann Bell at abell@example.org or 555-0134."),
        [PARA, "{contact} Reach Ann Bell at abell@example.org or 555-0134."],
    ),
    (
        "an address in the text",
        blanks("Those who kept boats there can write to abell@example.org until the end of May.", PARA),
        ["Those who kept boats there can write to abell@example.org until the end of May.", PARA],
    ),
    (
        "headlines below the last label",
        blanks(PARA, "Read next:", "Fish rescued from the drained lake", "Boats stranded on a shore for the first time"),
        [
            PARA,
            "{read_more} Read next:",
            "{related} Fish rescued from the drained lake",
            "{related} Boats stranded on a shore for the first time",
        ],
    ),
    (
        "the headline of another article, then a table",
        blanks(PARA, "Read next:", "Fish rescued from the drained lake", "The boats of Lorne", "Holt 12", "Bell 4"),
        [
            *(PARA, "{read_more} Read next:", "{related} Fish rescued from the drained lake"),
            *("The boats of Lorne", "Holt 12", "Bell 4"),
        ],
    ),
    *[
        (f"news: {sentence}", lines(PARA, sentence, MORE, sentence), [PARA, sentence, MORE, sentence])
        for sentence in (
            "Register to vote before the end of May, the county told residents of Lorne.",
            "Reporting by the Gazette had shown that the wall was cracked years ago.",
            "Research by engineers of two universities came to the same result in April.",
            "Credit Lorne, the county's own bank, will lend the money to the water board.",
            "Sponsored by two members of the board, the motion was passed on Monday night.",
            "The survey was first published in a journal for dam builders in March.",
            "The cracks first appeared in 2019, after a winter with a lot of rain.",
            "An earlier version of this plan had been turned down by the county.",
            "The rowing club receives support from the county and from two mills.",
            "Photos from the bottom of the lake show an old mill and a church.",
            "Courtesy of a late goal by Conor Holt, Lorne won the match in the end.",
            "Holt announced it on Friday in his weekly newsletter.",
        )
    ],
    (
        "who reported from where",
        lines(PARA, "___", "Bell reported from Holm. Una Moss in Ostby contributed.", "___", "Follow our coverage of water here."),
        [
            PARA,
            "{separator} ___",
            "{contribution} Bell reported from Holm. Una Moss in Ostby contributed.",
            "{separator} ___",
            "{read_more} Follow our coverage of water here.",
        ],
    ),
    (
        "a newsletter box",
        lines(
            "skip past newsletter promotion", "Sign up to Lake News", "Free weekly newsletter", "after newsletter promotion", PARA
        ),
        [
            "{newsletter} skip past newsletter promotion",
            "{newsletter} Sign up to Lake News",
            "{newsletter} Free weekly newsletter",
            "{newsletter} after newsletter promotion",
            PARA,
        ],
    ),
    ("a headline behind a bar", lines("VIDEO | The lake is empty", PARA), ["{read_more} VIDEO | The lake is empty", PARA]),
    (
        "a caption and its credit in one line",
        lines("The dam above Lorne. Photograph: Ann Bell/The Gazette", PARA),
        ["{caption} The dam above Lorne. Photograph: Ann Bell/The Gazette", PARA],
    ),
    (
        "a note on the author",
        lines(PARA, "Ann Bell is a reporter for the Gazette who covers water."),
        [PARA, "{bio} Ann Bell is a reporter for the Gazette who covers water."],
    ),
    (
        "who speaks is no author",
        lines(PARA, "Ann Bell is a reporter for the Gazette. “The dam is late,” she said."),
        [PARA, "Ann Bell is a reporter for the Gazette. “The dam is late,” she said."],
    ),
    (
        "a person of the article",
        lines(PARA, MORE, "Mira Holt is a member of the board and of the rowing club of Lorne, and its oldest at that."),
        [PARA, MORE, "Mira Holt is a member of the board and of the rowing club of Lorne, and its oldest at that."],
    ),
    *[
        (line, lines(PARA, line), [PARA, f"{{{kind}}} {line}"])
        for kind, line in (
            ("bio", "The writer is a professor of water law at the university of Lorne"),
            ("contribution", "（佐藤花子）"),
            ("contribution", "burs-kma/dan"),
            ("contribution", "jsi/wd (dpa, AFP)"),
            ("contribution", "- RNZ"),
            ("contribution", "(With PTI inputs)"),
            ("label", "Topics : Lorne water"),
            ("contribution", "Bell and Moss reported from Holm."),
            ("contribution", "Bell, Moss and Ott reported from Holm."),
            ("contribution", "Bell, Moss, and Ott reported from Holm."),
            ("contribution", "Bell contributed from Holm."),
            ("bio", "Dr Ann Bell is a professor of water law at the university of Lorne."),
            ("bio", "Prof. Ann Bell is a member of the water law group at Lorne."),
        )
    ],
    (
        "first published elsewhere",
        lines(PARA, "The post Lorne drains its lake appeared first on Holm Post."),
        [PARA, "{contribution} The post Lorne drains its lake appeared first on Holm Post."],
    ),
    (
        "what follows the end",
        lines(PARA, "End of Article", "Lifestyle", "Eight lakes to see this summer", "travel"),
        [PARA, "{read_more} End of Article", "{related} Lifestyle", "{related} Eight lakes to see this summer", "{related} travel"],
    ),
    (
        "a caption and its credit",
        lines(PARA, "Mira Holt stands on the cracked eastern wall of the dam above Lorne in March", "Photo: Ann Bell", MORE),
        [
            PARA,
            "{caption} Mira Holt stands on the cracked eastern wall of the dam above Lorne in March",
            "{credit} Photo: Ann Bell",
            MORE,
        ],
    ),
    (
        "a caption with its credit",
        lines("Mira Holt at the dam (Image: Lorne Gazette)", PARA),
        ["{caption} Mira Holt at the dam (Image: Lorne Gazette)", PARA],
    ),
]
OTHER_LANGUAGES = [
    (
        "Japanese",
        "貯水池の水が今年の夏、四十年ぶりに抜かれることになったと、水道局の技術者が火曜日の夜に住民に説明した。"
        "調査では東側の壁にひびが見つかった。\n住民の声\n"
        "貸しボート店を営む女性は「何も聞いていない」と話し、今年の営業をあきらめたという。工事は秋まで続く見通しだ。",
        [
            "# 住民の声",
            "貸しボート店を営む女性は「何も聞いていない」と話し、今年の営業をあきらめたという。工事は秋まで続く見通しだ。",
        ],
    ),
    (
        "a long line of Japanese",
        "貯水池の水が今年の夏、四十年ぶりに抜かれることになったと、水道局の技術者が火曜日の夜に住民に説明した。"
        "調査では東側の壁にひびが見つかった。\n貸しボート店を営む女性は何も聞いていないと話し、今年の営業をあきらめたというのが町の人の話で、工事は秋まで続く\n"
        "工事は秋まで続く見通しだ。",
        [
            "貸しボート店を営む女性は何も聞いていないと話し、今年の営業をあきらめたというのが町の人の話で、工事は秋まで続く",
            "工事は秋まで続く見通しだ。",
        ],
    ),
    (
        "Norwegian speech",
        lines("– Jeg har aldri sett bunnen før, sier Ane Holt.", "Alle vil se", "– Det er helt rart, sier hun."),
        ["– Jeg har aldri sett bunnen før, sier Ane Holt.", "# Alle vil se", "– Det er helt rart, sier hun."],
    ),
]
OUTLINES = [
    *HEADINGS,
    *NO_HEADINGS,
    *MARKUP,
    *FURNITURE,
    *FOOTNOTES,
    *GLUED,
    *BROKEN,
    *HABITS,
    *AT_THE_END,
    *OTHER_LANGUAGES,
]


@pytest.mark.parametrize(
    ("title", "text", "expected"), OUTLINES, ids=[row[0] for row in OUTLINES]
)  # fmt: skip
def test_outline(title: str, text: str, expected: list[str]) -> None:
    check(text, expected)


ABOVE_THE_TEXT = [
    ("a job that the header left", ["Film critic", LEAD, PARA], ["Film critic", LEAD, PARA]),
    ("a box", ["What we know", LEAD, PARA], ["# What we know", LEAD, PARA]),
    ("a question", ["What is a reservoir?", LEAD, PARA], ["# What is a reservoir?", LEAD, PARA]),
]


@pytest.mark.parametrize(("title", "parts", "expected"), ABOVE_THE_TEXT, ids=[row[0] for row in ABOVE_THE_TEXT])
def test_lines_above_the_text(title: str, parts: list[str], expected: list[str]) -> None:
    assert outline(parse("\n\n".join(["The lake is empty", "By Ann Bell", "May 3, 2024", *parts]))) == expected


def test_a_heading_below_a_standfirst() -> None:
    text = "\n\n".join(["Title: The lake is empty", "Summary: Nobody had seen its bottom before.", "A dam in ruins", LEAD, PARA])
    assert outline(parse(text)) == ["# A dam in ruins", LEAD, PARA]


GERMAN = "Der Stausee über der alten Mühlenstadt wird im Sommer zum ersten Mal seit vierzig Jahren geleert."
GERMAN_MORE = (
    "Taucher fanden im März Risse in der Mauer, und eine zweite Untersuchung kam drei Wochen später zum gleichen Ergebnis."
)
CHINESE = "水库将在今年夏天首次放空，工程师们周二晚上在镇上的会议上告诉居民，东墙已经开裂。"
CHINESE_MORE = "潜水员三月在东墙发现裂缝，三周以后的第二次检查也得出了同样的结论，维修费由县里承担。"
TEXT_ONLY = [
    ("the first sentence is no title, German", [GERMAN, GERMAN_MORE]),
    ("the first sentence is no title, Chinese", [CHINESE, CHINESE_MORE]),
]


@pytest.mark.parametrize(("title", "parts"), TEXT_ONLY, ids=[row[0] for row in TEXT_ONLY])
def test_text_without_header(title: str, parts: list[str]) -> None:
    assert outline(parse("\n\n".join(parts))) == parts


def test_an_editor_at_the_foot_is_no_end_of_the_header() -> None:
    text = "\n\n".join(["水库将首次放空", "2024年5月3日", CHINESE, CHINESE_MORE, "责任编辑：王敏", "相关阅读"])
    assert outline(parse(text)) == [CHINESE, CHINESE_MORE, "{contribution} 责任编辑：王敏", "{read_more} 相关阅读"]


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
@pytest.mark.parametrize(("title", "text", "expected"), HEADINGS, ids=[row[0] for row in HEADINGS])
def test_outline_with_other_line_breaks(title: str, text: str, expected: list[str], newline: str) -> None:
    check(text.replace("\n", newline), expected)


@pytest.mark.parametrize(("title", "sentence"), NOT_GLUED, ids=[row[0] for row in NOT_GLUED])
def test_not_glued(title: str, sentence: str) -> None:
    article = parse(lines(PARA, sentence, MORE))
    assert outline(article)[1:] == [PARA, sentence, MORE]
    assert [w.code for w in article.warnings if w.code in ABOUT_BLOCKS] == []


@pytest.mark.parametrize(("title", "text", "expected"), WRAPPED, ids=[row[0] for row in WRAPPED])
def test_wrapped(title: str, text: str, expected: list[str]) -> None:
    check(text, expected)
    check(text.replace("\n", "\r\n"), expected)


KNOWN_FAILURES = [
    (
        "a heading with spaces on both sides, nothing to tell it by",
        lines(PARA + " The price of water " + OTHER),
        [PARA, "# The price of water", OTHER],
    ),
    (
        "a short caption without a credit",
        lines(PARA, "Mira Holt stands on the dam", MORE),
        [PARA, "{caption} Mira Holt stands on the dam", MORE],
    ),
    (
        "whole sentences as headings that no line announces",
        lines("Lake Holm is a pond.", PARA, MORE, "The Mere is large.", OTHER, PARA, "Nobody swims here.", MORE, OTHER),
        ["# Lake Holm is a pond.", PARA, MORE, "# The Mere is large.", OTHER, PARA, "# Nobody swims here.", MORE, OTHER],
    ),
    (
        "a word inserted from a box",
        lines("With her trimaranA boat with three hulls she crossed the lake in an hour."),
        ["With her trimaranA boat with three hulls she crossed the lake in an hour."],
    ),
]


@pytest.mark.xfail(reason="the lines alone do not show it", strict=True)
@pytest.mark.parametrize(("title", "text", "expected"), KNOWN_FAILURES, ids=[row[0] for row in KNOWN_FAILURES])
def test_known_failures(title: str, text: str, expected: list[str]) -> None:
    check(text, expected)


REFERENCES = [
    (
        "traps beside a star",
        lines("Holt** called the levy* a 5* or 10* idea of A* d*mn * pupils.", "* A fee on boats.", "** Not her name."),
        [["levy*"], ["Holt**"]],
    ),
    ("emphasis", lines("The levy* was *really bad* for him.", "* A fee on boats."), [["levy*"]]),
    (
        "numbers behind a space",
        lines("It was built in 1902 (1) and raised.(2)", "(1) Minutes.", "(2) Same."),
        [["1902 (1)"], ["raised.(2)"]],
    ),
    ("emphasis and another mark", lines("The levy† was *really bad* for Tom†.", "† A fee on boats."), [["levy†", "Tom†"]]),
    ("in a credit", lines("Photo: Ann Bell*", "Ann* left.", "* Not her name."), [["Ann*"]]),
    ("in a note", lines("Ann* and Tom† left.", "* Not her name.", "† The son of Ann*."), [["Ann*"], ["Tom†"]]),
    ("two notes to one mark", lines("Ann* left.", "* Not her name.", "† Nor his.", "* Nor hers."), [["Ann*"], [], []]),
    ("a bracket in front", lines("(FOA)* was cut.", "* A fee on boats."), [["(FOA)*"]]),
    ("a bracket that nothing opens", lines("The levies)* were cut.", "* A fee on boats."), [["levies)*"]]),
    ("behind a gap", lines("The wall" + " " * 50 + "[1] is old.", "[1] Built in 1902."), [["[1]"]]),
    ("over a bracket", lines("The Lake Levies (FOA)* were cut.", "* A fee on boats."), [["Levies (FOA)*"]]),
    ("a word", lines("The wall[1] is old.", "[1] Built in 1902."), [["wall[1]"]]),
    ("several to one note", lines("Ann* met Tom.", "Then Ann* left.", "* Not her name."), [["Ann*", "Ann*"]]),
    ("none", lines(PARA, "* Not her name."), [[]]),
]


@pytest.mark.parametrize(("title", "text", "expected"), REFERENCES, ids=[row[0] for row in REFERENCES])
def test_references(title: str, text: str, expected: list[list[str]]) -> None:
    assert [[text[s:e] for s, e in note.refs] for note in parse(text).footnotes] == expected


WARNINGS = [
    ("a note without reference", lines(PARA, "* Not her name."), ["footnote-without-reference"]),
    ("a starred word without note", lines("The Lake Levies (FOA)* were cut.", PARA), ["reference-without-footnote"]),
    ("a dagger without note", lines("The wall† is old.", PARA), ["reference-without-footnote"]),
    ("a double dagger without note", lines("The wall‡ is old.", PARA), ["reference-without-footnote"]),
    ("a number without note", lines("The wall[1] is old.", PARA), ["reference-without-footnote"]),
    ("a word with its note", lines("The levy* was cut.", "* A fee on boats."), []),
    ("nothing but a note", "A Dam in Ruins\n\nBy Ann Bell\n\n* Not her name.", ["footnote-without-reference"]),
    ("nothing but a title with a mark", "Title: The levy*", []),
    ("grades, ratings, oaths, emphasis", lines("An A* pupil in a 4* hotel said d*mn, sh** and *really meant* it.", PARA), []),
    ("a glued heading", lines("Who owns the lake?claimed that it was theirs to drain.", PARA), ["glued-heading", "lost-text"]),
    ("two paragraphs stuck together", lines("“We were told nothing,” she said.Holt said she would lose a season."), ["glued-text"]),
    (
        "a heading stuck on both sides",
        lines("The wall held.Trust but verifyThe divers went down again in May, and in June as well."),
        ["glued-heading"],
    ),
    ("a question in the text", lines("Who owns the lake? Nobody knows.", PARA), []),
]
ABOUT_BLOCKS = {"glued-heading", "glued-text", "lost-text", "footnote-without-reference", "reference-without-footnote"}


@pytest.mark.parametrize(("title", "text", "expected"), WARNINGS, ids=[row[0] for row in WARNINGS])
def test_warnings(title: str, text: str, expected: list[str]) -> None:
    assert [w.code for w in parse(text).warnings if w.code in ABOUT_BLOCKS] == expected


HARD = [
    ("stuck together all along", "aB" * 40_000),
    ("stuck sentences", "Ab cd.Ef gh?Ij " * 6_000),
    ("stars", "word* " * 20_000 + "\n* note"),
    ("brackets", "word[1]" * 12_000 + "\n[1] note"),
    ("many notes", "\n".join(f"word* text\n† note {n}" for n in range(4_000))),
    ("short lines", "Short line\n" * 8_000),
    ("names and quotes", "It was said.\nMira Holt\nThe mayor of Lorne\nThey said it was so.\n" * 2_000),
    ("authors at the end", "A line of text.\n" + "Ann Bell is a reporter.\n" * 4_000),
    ("labels", "Read more\n" * 10_000),
    ("wrapped, narrow", ("word " * 6 + "\n") * 8_000),
    ("blank lines between all lines", ("word " * 14 + "\n\n") * 6_000),
    ("colons", "Why it failed:\nThe wall of the dam was cracked, and nobody knew.\n" * 4_000),
    ("calls", "Sign up for it. Subscribe: now. newsletter\n" * 8_000),
    ("prompts", "See all of the comments\n" * 8_000),
    ("wrapped", "word " * 14 + "\n" + ("word " * 14 + "\n") * 3_000),
]


@pytest.mark.parametrize(("title", "text"), HARD, ids=[row[0] for row in HARD])
def test_time_is_linear(title: str, text: str) -> None:
    lines_of_it = split_lines(text)
    header = Header([], [], None, [], [], None, None, None, [], 0)
    start = process_time()
    split_blocks(text, lines_of_it, header)
    assert process_time() - start < SECONDS


SECONDS = 2.0
"""Many times what a linear pass over these texts needs on a slow machine, and a small part of what a quadratic one would."""
