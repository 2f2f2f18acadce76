"""Speakers: the cue, the mention and what is said, one sentence or two at a time. Every line is made up.

A row gives the text and, for each attribution that must be there, ``kind | words … words | mention | cue``; the words may be
shortened to their start and end by an ellipsis. ``-`` is nothing.
"""

import pytest

from article_parse import parse

QUOTES = [
    ("cue behind the quote", "“The dam will hold,” engineer Ruth Okafor said on Tuesday.",
     ["direct | The dam will hold, | engineer Ruth Okafor | said"]),
    ("cue before the quote", "Ms. Okafor told reporters: “The dam will hold.”",
     ["direct | The dam will hold. | Ms. Okafor | told"]),
    ("inverted", "“The dam will hold,” said Ruth Okafor, an engineer at the water board.",
     ["direct | The dam will hold, | Ruth Okafor, an engineer at the water board | said"]),
    ("inverted, another report behind it", "“It will hold,” said Ruth Okafor, adding that repairs would start in May.",
     ["direct | It will hold, | Ruth Okafor | said", "indirect | that repairs would start in May | Ruth Okafor | adding"]),
    ("question asked", "“Who will pay for the repairs?” the mayor asked. Nobody answered.",
     ["direct | Who will pay for the repairs? | the mayor | asked"]),
    ("interrupted inside a sentence", "“The dam,” she said, “will hold.”",
     ["direct | The dam, … will hold. | she | said"]),
    ("carried on in the next sentence", "“The dam will hold,” Okafor said. “We checked it twice.”",
     ["direct | The dam will hold, … We checked it twice. | Okafor | said"]),
    ("carried on in the next paragraph", "“The dam will hold,” Okafor said.\n\n“We checked it twice last week.”",
     ["direct | The dam will hold, … We checked it twice last week. | Okafor | said"]),
    ("headline of somebody", "Mayor Quist: Harbour plan is ‘a gift’ to the rich\n\nELY, May 3 — The council met on Monday.",
     ["partial | a gift | Mayor Quist | :"]),
    ("what is cried", "The crowd met him with cries of “Shame” at the gate.", ["partial | Shame | The crowd | met"]),
    ("what something is derided as", "The town derided as “Harbour Days” what others hailed.",
     ["partial | Harbour Days | The town | derided"]),
    ("told to a programme", "“The dam will hold,” engineer Ruth Okafor told “Coast and Country” on Tuesday.",
     ["direct | The dam will hold, | engineer Ruth Okafor | told", "scare | Coast and Country | - | -"]),
    ("apposition before the cue", "“It will hold,” Ruth Okafor, 43, who heads the water board, said.",
     ["direct | It will hold, | Ruth Okafor, 43, who heads the water board | said"]),
    ("apposition and addressee", "“It will hold,” Karl Brandt, the deputy engineer, told the Harbour Gazette.",
     ["direct | It will hold, | Karl Brandt, the deputy engineer | told"]),
    ("the addressee is no source", "Karl Brandt told Radio North, “It will hold.”",
     ["direct | It will hold. | Karl Brandt | told"]),
    ("partial", "Okafor called the plan “a costly mistake” on Friday.",
     ["partial | a costly mistake | Okafor | called"]),
    ("partial inside indirect", "The union said the offer was “an insult” and promised a strike.",
     ["indirect | the offer was “an insult” | The union | said", "partial | an insult | The union | said"]),
    ("what he called", "Brandt defended what he called “a fair price” for the land.",
     ["partial | a fair price | he | called"]),
    ("according to, behind", "The bridge is “beyond repair,” according to a report by the ministry.",
     ["partial | beyond repair, | a report by the ministry | according to"]),
    ("as somebody said", "“Nobody was hurt,” as the minister said later.",
     ["direct | Nobody was hurt, | the minister | said later"]),
    ("as somebody noted, in front", "As the ministry noted, fish stocks fell last year.",
     ["indirect | fish stocks fell last year | the ministry | noted"]),
    ("as somebody noted, behind", "Fish stocks fell, as the ministry noted.",
     ["indirect | Fish stocks fell | the ministry | noted"]),
    ("a day between name and cue", "Union spokesman Otto Lind on Thursday evening said the fund was empty.",
     ["indirect | the fund was empty | Union spokesman Otto Lind | said"]),
    ("a clause on the source", "Farmers who had lost a harvest said the aid came too late.",
     ["indirect | the aid came too late | Farmers who had lost a harvest | said"]),
    ("a clause with a name in it", "Families who had met Otto Lind said the aid came too late.",
     ["indirect | the aid came too late | Families who had met Otto Lind | said"]),
    ("a participle on the source", "A poll published last week showed Quill in front.",
     ["indirect | Quill in front | A poll published last week | showed"]),
    ("when it was said", "Lind, who was travelling in Chile, said before flying home that the deal was close.",
     ["indirect | that the deal was close | Lind, who was travelling in Chile | said"]),
    ("two with one apposition", "The mayor and the sheriff, who share an office, said the door was open.",
     ["indirect | the door was open | The mayor and the sheriff, who share an office | said"]),
    ("a phrase with a comma in front", "After the vote, the mayor, who lost, said the count was fair.",
     ["indirect | the count was fair | the mayor, who lost | said"]),
    ("while, and an apposition", "While the mayor, who lost, said the count was fair, others were sad.",
     ["indirect | the count was fair | the mayor, who lost | said"]),
    ("as, and an apposition", "As Ada Quill, an expert on bridges, noted, the dam held.",
     ["indirect | the dam held | Ada Quill, an expert on bridges | noted"]),
    ("continued to", "Quill continued to insist that the road was safe.",
     ["indirect | that the road was safe | Quill | continued to insist"]),
    ("a day before the infinitive", "Quill promised on Tuesday to mend the road.",
     ["indirect | to mend the road | Quill | promised"]),
    ("a message and its gerund", "The union issued a statement on Monday saying that it would strike.",
     ["indirect | that it would strike | The union | issued a statement on Monday saying"]),
    ("no message, a gerund", "The union sent a delegate to Lund, saying that it would strike.",
     ["indirect | that it would strike | The union | saying"]),
    ("how it was said", "The mayor has said repeatedly that the bridge will hold.",
     ["indirect | that the bridge will hold | The mayor | has said repeatedly"]),
    ("managing director", "“We paid too much,” said Ada Quill, managing director of Lind Foods.",
     ["direct | We paid too much, | Ada Quill, managing director of Lind Foods | said"]),
    ("who served as", "“We paid too much,” said Ada Quill, who served as mayor for years.",
     ["direct | We paid too much, | Ada Quill, who served as mayor for years | said"]),
    ("including", "Several groups, including the nurses’ union, said the plan was weak.",
     ["indirect | the plan was weak | Several groups, including the nurses’ union | said"]),
    ("nearly four in ten", "Nearly four in ten farmers said they had no heating.",
     ["indirect | they had no heating | Nearly four in ten farmers | said"]),
    ("many in", "Many in the valley said the road was unsafe.", ["indirect | the road was unsafe | Many in the valley | said"]),
    ("a slash in a name", "A Herald/Tribune poll showed Quill in front.",
     ["indirect | Quill in front | A Herald/Tribune poll | showed"]),
    ("an aside between dashes", "His deputy said — on the radio, as it happens — that the fund was empty.",
     ["indirect | that the fund was empty | His deputy | said"]),
    ("said of", "In 2010 she said of the vote: “Nobody wins.”", ["direct | Nobody wins. | she | said"]),
    ("a day as possessor", "Ada Quill, a farmer from Lund, Sweden, said Thursday’s vote was a shock.",
     ["indirect | Thursday’s vote was a shock | Ada Quill, a farmer from Lund, Sweden | said"]),
    ("noun cue", "The mayor’s claim that the pool is safe was false.", ["indirect | that the pool is safe | The mayor’s | claim"]),
    ("noun cue behind his", "Lind resigned over his suggestion that the pool be closed.",
     ["indirect | that the pool be closed | his | suggestion"]),
    ("noun cue behind a verb cue", "Lind repeated his claim that the pool is safe.",
     ["indirect | his claim that the pool is safe | Lind | repeated"]),
    ("a job that begins with a common noun", "The offer was fair, campaign manager Ada Quill said.",
     ["indirect | The offer was fair | campaign manager Ada Quill | said"]),
    ("asked by somebody whether", "Asked on Monday by a reporter whether he would run, Lind said no.",
     ["indirect | whether he would run | - | Asked"]),
    ("a clause on the source, behind a comma", "In Lund, farmers who had lost a harvest said the aid came late.",
     ["indirect | the aid came late | farmers who had lost a harvest | said"]),
    ("told me", "Lind told me the road was safe.", ["indirect | the road was safe | Lind | told"]),
    ("unknown reporting verb", "“That is our land,” an angry farmer thundered back.",
     ["direct | That is our land, | an angry farmer | thundered"]),
    ("verb group", "The mayor has repeatedly said that the pool will stay open.",
     ["indirect | that the pool will stay open | The mayor | has repeatedly said"]),
    ("signed behind a dash", "“They are angry.” — Ada Baker", ["direct | They are angry. | Ada Baker | —"]),
    ("signed with a role", "“They are angry” – Ada Baker, union president",
     ["direct | They are angry | Ada Baker, union president | –"]),
    ("signed in the next paragraph", "“They are angry with the board.”\n\n- Ada Baker, Ely",
     ["direct | They are angry with the board. | Ada Baker, Ely | -"]),
    ("signed, one behind the other", "“They are angry.” — Ada Baker. “So what?” — Tom Lee.",
     ["direct | They are angry. | Ada Baker | —", "direct | So what? | Tom Lee | —"]),
    ("from whom, above the quote", "From Commissioner Okafor:\n\n“The rule stands and will be enforced.”",
     ["direct | The rule stands and will be enforced. | Commissioner Okafor | :"]),
    ("in his words", "Tom Lee left. The rule is, in his own words, “a disgrace.”",
     ["partial | a disgrace. | his | in his own words"]),
    ("in the words of", "In the words of one trader, “cash is king.”", ["direct | cash is king. | one trader | In the words of"]),
    ("put it more bluntly", "Another put it more bluntly: “It is full.”", ["direct | It is full. | Another | put it more bluntly"]),
    ("tried to", "Okafor tried to explain that the dam would hold.",
     ["indirect | that the dam would hold | Okafor | tried to explain"]),
    ("is likely to", "Okafor is likely to say that the dam will hold.",
     ["indirect | that the dam will hold | Okafor | is likely to say"]),
    ("no blank before the quote", "Okafor said,“It will hold.”", ["direct | It will hold. | Okafor | said"]),
    ("went on to", "Okafor went on to allege that the minutes had been changed.",
     ["indirect | that the minutes had been changed | Okafor | went on to allege"]),
    ("question that nobody is known to have asked", "Asked whether he would resign, Brandt said he would not.",
     ["indirect | whether he would resign | - | Asked", "indirect | he would not | Brandt | said"]),
    ("colon at the end of a paragraph", "The minister left no doubt:\n\n“We will not sell the harbour.”",
     ["direct | We will not sell the harbour. | The minister | :"]),
    ("announced by a sentence", "Brandt shot back. “That is simply untrue,” and he left.",
     ["direct | That is simply untrue, | Brandt | shot back"]),
    ("transcript", "The two met on Sunday, and they did not agree on much, as this transcript of the talk shows.\n\n"
     "OKAFOR: Will you resign?\n\nBRANDT: No. I said “no” twice.\n\nOKAFOR: Then we are done.",
     ["direct | Will you resign? | OKAFOR | :", "direct | No. I said “no” twice. | BRANDT | :"]),
    ("questions and answers",
     "We met in May, a year after the flood that had taken her house and the shop beside it.\n\n"
     "Q: Are you sure?\n\nA: Quite sure. I have nothing to hide.",
     ["direct | Are you sure? | Q | :", "direct | Quite sure. I have nothing to hide. | A | :"]),
    ("abbreviation in front of a quote", "“We lost everything,” said Ada Quill of Pine Ridge, Ore. “The barn is gone.”",
     ["direct | We lost everything, … The barn is gone. | Ada Quill of Pine Ridge, Ore | said"]),
    ("quote without head", "reported that “strong winds” had closed the port.",
     ["partial | strong winds | - | reported"]),
    ("wrapped lines",
     "The gates of the upper dam were closed at noon after three days of\n"
     "rain in the hills, and the road to the coast was under water in\n"
     "two places. “The dam will hold for as long as the pumps are\n"
     "running,” engineer Ruth Okafor said on Tuesday, when the first\n"
     "families had been allowed to go home to the lower town and the\n"
     "schools there had opened their doors again.\n",
     ["direct | The dam will … running, | engineer Ruth Okafor | said"]),
    ("in his view", "Otto Lind disagrees. In his view, “the case for it is strong”.",
     ["direct | the case for it is strong | his | In his view"]),
    ("in somebody’s words", "In Otto Lind’s words, “it is a gift to us all”.",
     ["direct | it is a gift to us all | Otto Lind’s | In Otto Lind’s words"]),
    ("what she used to say", "“Progress is slow,” as my grandmother used to say.",
     ["direct | Progress is slow, | my grandmother | used to say"]),
    ("a headline that opens with its quote", "‘We were let down’: families turn on the mayor\n\nThe harbour was closed on Monday.",
     ["direct | We were let down | families | :"]),
    ("a headline with its cue behind", "‘We were let down’, says Ada Quill\n\nThe harbour was closed on Monday, and he left.",
     ["direct | We were let down | Ada Quill | says"]),
    ("a headline with words of the text", "‘We were let down for years’ as harbour shuts\n\nThe harbour was closed on Monday.\n\n"
     "“We were let down for years by all of them,” said Ada Quill.",
     ["direct | We were let down for years | Ada Quill | said"]),
    ("a heading does not go on with what was said",
     "Ada Quill said the harbour was closed.\n\n‘Nobody told us about any of it at all’\n\n"
     "The ferry left at noon, and the town was quiet. It was the last one of the year.",
     ["direct | Nobody told us about any of it at all | - | -"]),
    ("who asks does not answer",
     "“It was hard,” says Ada Quill.\n\nI ask whether she would do it again.\n\n“I think I would, yes.”",
     ["direct | I think I would, yes. | Ada Quill | says"]),
]  # fmt: skip

INDIRECT = [
    ("that", "The company insisted that no jobs would be lost.",
     ["indirect | that no jobs would be lost | The company | insisted"]),
    ("no that", "Polls show most voters would support a second runway.",
     ["indirect | most voters would support a second runway | Polls | show"]),
    ("behind what is said", "The road will reopen in June, the ministry said.",
     ["indirect | The road will reopen in June | the ministry | said"]),
    ("in the middle", "The road, the ministry said, will reopen in June.",
     ["indirect | The road … will reopen in June | the ministry | said"]),
    ("according to, in front", "According to the police, the driver fled on foot.",
     ["indirect | the driver fled on foot | the police | According to"]),
    ("according to, with apposition", "According to Anna Berg, the mayor, the pool will close.",
     ["indirect | the pool will close | Anna Berg, the mayor | According to"]),
    ("behind the dateline", "PORT ELLEN (AP) — The ferry will sail again in May, the harbour master said on Monday.",
     ["indirect | The ferry will sail again in May | the harbour master | said"]),
    ("infinitive", "The senator refused to comment on the letter.",
     ["indirect | to comment on the letter | The senator | refused"]),
    ("stance", "The opposition criticized the budget, which passed on Monday.",
     ["indirect | the budget | The opposition | criticized"]),
    ("particle", "Teachers called for smaller classes.",
     ["indirect | smaller classes | Teachers | called for"]),
    ("passive with by", "The verdict was welcomed by the families of the victims.",
     ["indirect | The verdict | the families of the victims | was welcomed"]),
    ("expected", "The court is expected to rule in March.",
     ["indirect | The court … to rule in March | - | is expected"]),
    ("seems", "The mayor seemed to favour the second plan.",
     ["indirect | The mayor … to favour the second plan | - | seemed"]),
    ("shared subject", "Okafor praised the crews and warned that more rain was coming.",
     ["indirect | the crews | Okafor | praised", "indirect | that more rain was coming | Okafor | warned"]),
    ("gerund", "In 2011, she left the party, saying it had lost its way.",
     ["indirect | it had lost its way | she | saying"]),
    ("gerund in front", "Noting that the river was rising, Brandt ordered the gates shut.",
     ["indirect | that the river was rising | Brandt | Noting"]),
    ("aside in front of that", "Brandt said, without giving details, that the gates were safe.",
     ["indirect | that the gates were safe | Brandt | said"]),
    ("where it was said", "Brandt said in an interview on Sunday that the gates were safe.",
     ["indirect | that the gates were safe | Brandt | said"]),
    ("place is no part of a name", "Brandt in his speech denied that the gates had failed.",
     ["indirect | that the gates had failed | Brandt | denied"]),
    ("several sources", "Ruth Okafor and Karl Brandt said the gates were safe.",
     ["indirect | the gates were safe | Ruth Okafor and Karl Brandt | said"]),
    ("percentages", "Some 55 percent of voters said they had not decided.",
     ["indirect | they had not decided | Some 55 percent of voters | said"]),
    ("told that", "The officer told neighbours in the street that the gas was off.",
     ["indirect | that the gas was off | The officer | told"]),
]  # fmt: skip

NOBODY = [
    ("an expected fall", "Given the expected fall, the board left."),
    ("one label in capitals", "ANALYSIS: The river and the town\n\nThe river rose by a metre overnight, and the bridge was shut."),
    ("noun", "The report was long and the claims were many."),
    ("wish of nobody", "It is hard to say."),
    ("no verb of saying", "The train left at noon and reached the coast by four."),
]

SCARE = [
    ("title of a work", "She has read “The Long Winter of Ada Quill” three times."),
    ("nickname", "Karl “Bear” Brandt ran the harbour for years."),
    ("term", "So-called “dark pools” handle a third of the trades."),
    ("work of the speaker", "Tides are no mystery, said Ruth Okafor, the author of “Low Water at Ely.”"),
    ("not said", "Officials did not specify which of the “support troops” would stay."),
]

KNOWN_FAILURES = [
    ("capitalised determiner inside a name", "“We will see,” Good This Morning host Ada Quill said.",
     ["direct | We will see, | Good This Morning host Ada Quill | said"]),
]  # fmt: skip


def attributions(text: str) -> list[str]:
    return [" | ".join([q["kind"], q["text"], q["mention"] or "-", q["cue"] or "-"]) for q in parse(text).to_dict()["quotes"]]


def holds(got: str, want: str) -> bool:
    """Whether an attribution is the one wanted, an ellipsis standing for anything between start and end of the words."""
    kind, words, *rest = got.split(" | ")
    want_kind, want_words, *want_rest = want.split(" | ")
    start, _, end = want_words.partition(" … ")
    return (kind, rest) == (want_kind, want_rest) and (
        words == start if not end else words.startswith(start) and words.endswith(end)
    )


@pytest.mark.parametrize(("text", "wanted"), [r[1:] for r in QUOTES + INDIRECT], ids=[r[0] for r in QUOTES + INDIRECT])
def test_attributions(text: str, wanted: list[str]) -> None:
    got = attributions(text)
    assert [w for w in wanted if not any(holds(g, w) for g in got)] == [], got


@pytest.mark.parametrize("text", [r[1] for r in NOBODY], ids=[r[0] for r in NOBODY])
def test_nobody_speaks(text: str) -> None:
    assert attributions(text) == []


@pytest.mark.parametrize("text", [r[1] for r in SCARE], ids=[r[0] for r in SCARE])
def test_marks_that_report_nobody(text: str) -> None:
    quoted = [q for q in parse(text).to_dict()["quotes"] if q["kind"] != "indirect"]
    assert [(q["kind"], q["speaker"]) for q in quoted] == [("scare", None)]


@pytest.mark.xfail(strict=True, reason="not found yet")
@pytest.mark.parametrize(("text", "wanted"), [r[1:] for r in KNOWN_FAILURES], ids=[r[0] for r in KNOWN_FAILURES])
def test_known_failures(text: str, wanted: list[str]) -> None:
    got = attributions(text)
    assert all(any(holds(g, w) for g in got) for w in wanted)


def test_quotes_are_in_order_and_inside_one_block() -> None:
    text = "“One,” said Ada.\n\nBob said two.\n\n“Three,” said Carl. He added “four” to it."
    starts = [q["spans"][0][0] for q in parse(text).to_dict()["quotes"]]
    assert starts == sorted(starts)
