"""Stretches between quotation marks: a table of (title, text, stretches, warnings).

A text is paragraphs with a blank line between them; one that starts with ``# `` is a heading. A stretch is written as it stands;
``+`` in front says that it carries on the one before.
"""

import time

import pytest

from article_parse.model import Block, Blocks, Header, HeaderPiece, Stretch, Warn
from article_parse.quotes import find_stretches
from article_parse.words import cast_shadow

MARKS = [
    ("curly", "“We will win,” she said.", ["We will win,"], []),
    ("straight", '"We will win," she said. "Soon."', ["We will win,", "Soon."], []),
    ("two single marks", "''We will win,'' she said. ``Soon.''", ["We will win,", "Soon."], []),
    ("mixed in one sentence", "“We will win,\" she said. ''Soon.”", ["We will win,", "Soon."], []),
    ("French, with spaces", "« Nous gagnerons », dit-elle.", ["Nous gagnerons"], []),
    ("German", "„Wir gewinnen“, sagte sie, „bald.“", ["Wir gewinnen", "bald."], []),
    ("German, single marks inside", "„Er sagte ‚nein‘ dazu“, sagte sie.", ["Er sagte ‚nein‘ dazu"], []),
    ("Polish", "„Wygramy”, powiedziała.", ["Wygramy"], []),
    ("Danish", "»Vi vinder«, sagde hun. »Snart.«", ["Vi vinder", "Snart."], []),
    ("Swedish", "”Vi vinner”, sade hon. ”Snart.”", ["Vi vinner", "Snart."], []),
    ("Japanese", "知事は「勝つ」と述べた。", ["勝つ"], []),
    ("small angles", "Er nannte es ‹Unsinn›.", ["Unsinn"], []),
    ("full width", "她说:＂会赢＂。", ["会赢"], []),
    ("tokenised text", 'The mayor said , " We will win , " and left .', ["We will win ,"], []),
    ("no space before the opener", 'The mayor said:"We will win," and left.', ["We will win,"], []),
    ("no space behind the closer", '"We will win,"the mayor said. "Soon."', ["We will win,", "Soon."], []),
    ("space on the wrong side of a closer", '"We will win, "the mayor said. "Soon."', ["We will win,", "Soon."], []),
    ("between letters", 'She wrote"never"twice.', ["never"], []),
    ("in brackets", 'The plan (“a joke,” she said) is dead ["for now"].', ["a joke,", "for now"], []),
    ("between dashes", 'The plan—"a joke," she said—is dead—"for now."', ["a joke,", "for now."], []),
    ("ends in a dash", '"I only meant—" he began.', ["I only meant—"], []),
    ("starts with dots", 'She said "...and then some" and left.', ["...and then some"], []),
    ("starts with money", 'She promised "$5 for all" in May.', ["$5 for all"], []),
    ("a mark starts a line", 'She said:\n"We will win,\nall of us," and left.', ["We will win,\nall of us,"], []),
    ("nothing inside", 'She typed "" and “ ” and left, "mad."', ["mad."], []),
    ("two adjacent marks", "\"'No' is no answer,\" he said. \"I said 'no.'\"", ["'No' is no answer,", "I said 'no.'"], []),
    ("no mark at all", "She said that they would win.", [], []),
]

WRONG = [
    ("a closer for an opener", "”We will win,” she said.", ["We will win,"], []),
    ("an opener for a closer", "“We will win,“ she said. “Soon.“", ["We will win,", "Soon."], []),
    ("both reversed", "”We will win,“ she said.", ["We will win,"], []),
    ("closer missing", "“We will win, she said. Then she left.\n\nOn Monday she “slept.”",
     ["We will win, she said. Then she left.", "slept."], ["unclosed-quote"]),
    ("closer missing, straight", '"We will win, she said.\n\nOn Monday she "slept."',
     ["We will win, she said.", "slept."], ["unclosed-quote"]),
    ("closer missing, another quote behind", "“We will win, she said. “Soon,” he added.",
     ["We will win, she said.", "Soon,"], ["unclosed-quote"]),
    ("closer missing, another straight quote behind", '"We will win, she said. "Soon," he added.',
     ["We will win, she said.", "Soon,"], ["unclosed-quote"]),
    ("opener missing", "We will win,” she said. “Soon,” he added.", ["Soon,"], ["stray-quote"]),
    ("opener missing, straight", 'We will win," she said. "Soon," he added.', ["Soon,"], ["stray-quote"]),
    ("opener for closer at the end", "“We will win,” she said. “I know that. “\n\nShe left.", ["We will win,", "I know that."], []),
    ("two single marks for a closer", "“We will win,’’ she said. ‘‘Soon.’’", ["We will win,", "Soon."], []),
    ("single marks right inside", "Hon sade att ”’dom’ vinner” och gick.", ["’dom’ vinner"], []),
    ("closed twice", '"We will win,"" she said." Then "Soon."', ["We will win,", "Soon."], ["stray-quote", "stray-quote"]),
    ("a stray opener in a heading", "# The “winners of the day\n\n“No,” she said.",
     ["winners of the day", "No,"], ["unclosed-quote"]),
]  # fmt: skip

APOSTROPHES = [
    ("years", "Back in the '90s and ’80s, before '08, rock 'n' roll and drum ’n’ bass ruled.", [], []),
    ("plurals", "The workers’ union and the nurses' union met at James’ house.", [], []),
    ("wrongly curled", "It was ‘90s music, ‘tis true, for ‘em all.", [], []),
    ("verse", "’Twas the night; 'tis cold, an' goin' home 'cause we must.", [], []),
    ("in a quote", '"Rock \'n\' roll in the \'70s," he said, "was the workers\' music."',
     ["Rock 'n' roll in the '70s,", "was the workers' music."], []),
    ("feet and inches", "The 6'2\" guard and the 5'10\" guard shared a 12\" pizza at 40°26'46\" north.", [], []),
    ("inches in a quote", 'He said "they fired the 12" guns at dawn" and left.', ['they fired the 12" guns at dawn'], []),
    ("a year ends the quote", 'She was "the star of 1984" and he "the loser."', ["the star of 1984", "the loser."], []),
    ("primes", "At 40°26′46″ N it stood 5′10″ high.", [], []),
]  # fmt: skip

SINGLE = [
    ("British", "‘We’ll win,’ she said. ‘It’s “time”, they say.’", ["We’ll win,", "It’s “time”, they say."], []),
    ("British, straight", "'We'll win,' she said. 'It's \"time\", they say.'", ["We'll win,", "It's \"time\", they say."], []),
    ("a plural inside", "‘The workers’ union will fight,’ he said.", ["The workers’ union will fight,"], []),
    ("a plural ends it", "'It's not mine; it's the neighbours'.' She left.", ["It's not mine; it's the neighbours'."], []),
    ("clipped words inside", "'I'm goin' home an' that's it,' he said.", ["I'm goin' home an' that's it,"], []),
    ("a plural behind", "The ‘rules’ of the workers’ union were ‘strict’.", ["rules", "strict"], []),
    ("distance, American", 'The \'combat troops\' left, "all of them," she said.', ["combat troops", "all of them,"], []),
    ("never around double marks in the American way", 'The \'new plan was "good," she said, the workers\' plan "bad."',
     ["good,", "bad."], []),
    ("a title that starts with a number", "She was on '60 Minutes' on Sunday.", ["60 Minutes"], []),
    ("over two paragraphs", "‘We will win. It’s time.\n\n‘And then we go home,’ she said.",
     ["We will win. It’s time.", "+And then we go home,"], []),
    ("never closed", "‘No,’ he said. ‘We’ll win.\n\n‘No,’ he said.\n\n‘No one knows. She left.\n\nThe end.",
     ["No,", "We’ll win.", "+No,", "No one knows. She left."], ["unclosed-quote"]),
    ("begins with a word that could be clipped", "‘Is it late?’ she said. ‘Round here it’s never late.’",
     ["Is it late?", "Round here it’s never late."], []),
    ("a right mark for a left one", "’We will win,’ she said.", ["We will win,"], []),
]  # fmt: skip

NESTED = [
    ("one deep", "“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"], []),
    ("the same marks", "“He said “no” to me,” she said. “Twice.”", ["He said “no” to me,", "Twice."], []),
    ("the same straight marks", '"He said "no" to me," she said.', ['He said "no" to me,'], []),
    ("four deep", "“A ‘b “c ‘d’ e” f’ g,” she said.", ["A ‘b “c ‘d’ e” f’ g,"], []),
    ("angles around double marks", "« Il a dit “non” », dit-elle.", ["Il a dit “non”"], []),
    (
        "ends together, straight",
        "''They told us, 'No, it is ours,''' Mr. Lindqvist said. ''So we left.''",
        ["They told us, 'No, it is ours,'", "So we left."],
        [],
    ),
    ("ends together at the end", "He said, ''I asked: 'Why?'''\n\nThen he ''left.''", ["I asked: 'Why?'", "left."], []),
    ("begins together", "'''No,' they told us, so we left,'' Mr. Lindqvist said.", ["'No,' they told us, so we left,"], []),
    ("begins and ends together, double marks", "\"'No,'\" Mr. Lindqvist said. “‘Never,’” he said.", ["'No,'", "‘Never,’"], []),
    ("ends together", "“She said ‘I heard “no.”’” Then he left.", ["She said ‘I heard “no.”’"], []),
]

PARAGRAPHS = [
    ("opened again, closed once", "“We will win.\n\n“We must.\n\n“And we go home,” she said.",
     ["We will win.", "+We must.", "+And we go home,"], []),
    ("straight", '"We will win.\n\n"And we go home," she said. "Soon."', ["We will win.", "+And we go home,", "Soon."], []),
    ("two single marks", "''We will win.\n\n''And we go home,'' she said.", ["We will win.", "+And we go home,"], []),
    ("angles, repeated at the left", "« Nous gagnerons.\n\n« Puis nous rentrons », dit-elle.",
     ["Nous gagnerons.", "+Puis nous rentrons"], []),
    ("after a cue", "She said: “We will win.\n\n“And we go home.”\n\n“No,” he said.",
     ["We will win.", "+And we go home.", "No,"], []),
    ("nested in what goes on", "“He said “no” to me.\n\n“And I left,” she said.", ["He said “no” to me.", "+And I left,"], []),
    ("not opened again", "“We will win.\n\nAnd we go home,” she said.", ["We will win.", "+And we go home,"], []),
    ("not opened again, over three paragraphs", "“We will win.\n\nWe must.\n\nAnd we go home,” she said.",
     ["We will win.", "+We must.", "+And we go home,"], []),
    ("pull quote, its source inside", '"We will win.\n\nJane Doe, Mayor of Ely."\n\nShe "lost."', ["We will win.", "lost."], []),
    ("pull quote, a name with a job inside", '"We will win.\n\nJane Doe, acting mayor of the town."\n\nShe "lost."',
     ["We will win.", "lost."], []),
    ("a paragraph between", "“We will win, she said.\n\nShe left.\n\n“No,” he said.",
     ["We will win, she said.", "No,"], ["unclosed-quote"]),
    ("a heading between", "“We will win, she said.\n\n# What next\n\n“No,” he said.",
     ["We will win, she said.", "No,"], ["unclosed-quote"]),
    ("closed, then a new one", "“We will win.”\n\n“No,” he said.", ["We will win.", "No,"], []),
]  # fmt: skip

PLACES = [
    ("heading", "# Mayor: “We will win”\n\nShe lost.", ["We will win"], []),
    ("heading in single marks", "# ‘We will win’: mayor\n\nShe lost.", ["We will win"], []),
    ("title", "= Mayor ‘sorry’ for “lies”\n\nShe lost.", ["sorry", "lies"], []),
    ("tag", '<tweet id="12" author="@x">“No,” she wrote.</tweet> <a href="y">Then "no" again.</a>', ["No,", "no"], []),
    ("less-than signs", 'If a < b "then" c > d.', ["then"], []),
]


TERMS = [
    ("programme of an outlet", "He laughed about it on CBS’s “Face the Nation” in March.", ["Face the Nation"]),
    ("host of a show", "Joe Doe, the host of “Morning Coffee,” moved to Leeds.", ["Morning Coffee,"]),
    ("author of a book", "She is the author of “The Long Way Down” and lives in Ely.", ["The Long Way Down"]),
    ("song and film", "The “Silver Moon” star sang “Purple Skies” in the rain.", ["Silver Moon", "Purple Skies"]),
    ("titled", "In March he published a novel titled “No Way Back.”", ["No Way Back."]),
    ("so-called", "Traders moved the shares to so-called “dark pools” last year.", ["dark pools"]),
    (
        "a thing with its name",
        "The firm said a feature called “Welcome Home” was on, and a gang known as “Los Ude” paid.",
        ["Welcome Home", "Los Ude"],
    ),
    ("what somebody called it", "The mayor left what an aide called “a mess” and what a critic called “Chaos.”", []),
    ("nickname in a name", "Dwayne “The Rock” Johnson bought the ranch in May.", ["The Rock"]),
    ("worn", "A man in a “Fish First” hat stood near the gate.", ["Fish First"]),
    ("single marks, one word", "Which of the ‘advisers’ would stay was unclear.", ["advisers"]),
    ("speech", "“We will win,” the mayor said on “Breakfast Hour,” a CNN show.", ["Breakfast Hour,"]),
    ("said of somebody", "Smith told reporters that the plan was “a complete disaster.”", []),
    ("called", "The senator called him a “liar” and left.", []),
    ("partial", "The minister said the army would “never again” cross the river.", []),
    ("short speech", "“No,” she said. “Never.”", []),
    (
        "cited with its writer",
        "HARBOUR: “Ferries run late for the third week,” by the Gazette’s Mara Quist: https://gazette.example/1",
        ["Ferries run late for the third week,"],
    ),
    ("no writer", "“Ferries run late for the third week, and nobody tells us why,” by the way, was all that Mara Quist said.", []),
    ("line in single marks", "“We will win,” she said.\n\n'A long way home.'\n\nHe left. “Soon,” he said.", ["A long way home."]),
    ("line in single marks, British", "‘We will win,’ she said.\n\n‘It is a long way home.’\n\nHe left. ‘Soon,’ he said.", []),
    ("headline of somebody", "# Mayor Quist: harbour plan ‘a gift’ to the rich\n\nShe lost.", []),
    ("speech in a heading", "# Mayor: ‘We will win’\n\nShe lost.", []),
    ("a word or two in front of a quote that goes on", "She wrote:\n\n‘Dear all,\n\n‘I am late.’", []),
    (
        "long speech without a cue",
        "“We will do whatever it takes to get our people home, and we will do it before the winter comes.”",
        [],
    ),
]


def find(text: str) -> tuple[list[Stretch], list[Warn]]:
    header, blocks, start = Header([], [], None, [], [], None, None, None, [], 0), Blocks([], [], [], []), 0
    for part in text.split("\n\n"):
        begin, end = start + 2 * (part[:2] in ("# ", "= ")), start + len(part)
        if part.startswith("= "):
            header.pieces.append(HeaderPiece("title", text[begin:end], (begin, end)))
        else:
            blocks.blocks.append(Block("heading" if part.startswith("# ") else "paragraph", begin, end))
        start = end + 2
    return find_stretches(text, cast_shadow(text), header, blocks)


def rows(*tables):
    return [pytest.param(*row[1:], id=row[0]) for table in tables for row in table]


@pytest.mark.parametrize(("text", "stretches", "warnings"), rows(MARKS, WRONG, APOSTROPHES, SINGLE, NESTED, PARAGRAPHS, PLACES))
def test_stretches(text: str, stretches: list[str], warnings: list[str]) -> None:
    found, warned = find(text)
    assert ["+" * s.continues + text[s.start : s.end] for s in found] == stretches
    assert [w.code for w in warned] == warnings


@pytest.mark.parametrize(("text", "terms"), rows(TERMS))
def test_terms(text: str, terms: list[str]) -> None:
    assert [text[s.start : s.end] for s in find(text)[0] if s.term] == terms


@pytest.mark.parametrize(
    "piece",
    ['"', "“", "”", " '", "‘", "’ ", "'a ", "‘a ", "a' ", "s’ a", '""', "''", "``", '"a ', 'a" ', "<a", "<a b ", '1" ', "«",
     "6'1\"", "„a", "‘a’ ", '"a', " \"'", "’90s ", "'tis ", "'Tis ", "“a\n\n", '"a" "b\n\n', "‘a\n\n"],
)  # fmt: skip
def test_linear(piece: str) -> None:
    def cost(n: int) -> float:
        text = piece * n
        start = time.process_time()
        find(text)
        return time.process_time() - start

    cost(100)
    assert cost(20_000) < 5.0  # it takes less than one, and a pass that is not linear takes minutes
