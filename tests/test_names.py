"""Names: what a mention says by itself, and whom it points to in its article. Every line is made up."""

import pytest

from article_parse.blocks import split_blocks
from article_parse.header import read_header
from article_parse.lines import split_lines
from article_parse.model import Attribution
from article_parse.names import resolve_names
from article_parse.names.mentions import read_mention
from article_parse.words import cast_shadow

MENTIONS = [
    # a mention as the speakers step gives it → kind, name
    ("harbour spokesman Karim al-Tayeb", "person", "Karim al-Tayeb"),
    ("Sen. Ruth Calloway (D-Vt.)", "person", "Ruth Calloway"),
    ("House Minority Whip Joel T. Marsden", "person", "Joel T. Marsden"),
    ("Mr. Okafor", "person", "Okafor"),
    ("Priya Raman, 52, who runs the clinic,", "person", "Priya Raman"),
    ("the agency's director, Helen M. Stroud,", "person", "Helen M. Stroud"),
    ("former secretary of state Thomas Quill", "person", "Thomas Quill"),
    ("Twitter's Dan Ferris", "person", "Dan Ferris"),
    ("Leeds-based Paul Mather", "person", "Paul Mather"),
    ("the Department of Trade and Work (Dtw) director-general, Zane Mather", "person", "Zane Mather"),
    ("Federal Bureau of Fisheries agent Margaret Mather", "person", "Margaret Mather"),
    ("Professor Paul Mather deputy director of the Hale Institute", "person", "Paul Mather"),
    ("No 10", "body", "No 10"),
    ("Some in Leeds", "group", "Some in Leeds"),
    ("Both the union and Skylark", "group", "Both the union and Skylark"),
    ("Larry King", "person", "Larry King"),
    ("the Department of Fisheries and Oceans", "body", "Department of Fisheries and Oceans"),
    ("the Republican Party of Maine", "body", "Republican Party of Maine"),
    ("the BBC", "body", "BBC"),
    ("the conservative Daily Lantern tabloid", "body", "Daily Lantern"),
    ("a senior campaign operative", "role", "senior campaign operative"),
    ("House Speaker", "role", "House Speaker"),
    ("the joint statement", "text", "joint statement"),
    ("Former prosecutors", "group", "former prosecutors"),
    ("Smith and Jones", "group", "Smith and Jones"),
    ("the Rev. Amos Tull", "person", "Amos Tull"),
    ("Ms. Baker", "person", "Baker"),
    ("Mr. Tribe", "person", "Tribe"),
    ("Ada Baker, the director of the clinic", "person", "Ada Baker"),
    ("a 40-year-old nurse named Irena Kolb", "person", "Irena Kolb"),
    ("Fox News host Dan Ferris", "person", "Dan Ferris"),
    ("But Mr. Okafor", "person", "Okafor"),
    ("Bill de Groot", "person", "Bill de Groot"),
    ("Carl Weston Jr.", "person", "Carl Weston Jr."),
    ("the Council on Fisheries Director Anna Vale", "person", "Anna Vale"),
    ("the New Haven Evening Star", "body", "New Haven Evening Star"),
    ("an editorial in The Daily Lantern newspaper", "body", "Daily Lantern"),
    ("the Norwegians", "body", "Norwegians"),
    ("a super PAC", "text", "super PAC"),
    ("the think tank", "text", "think tank"),
    ("a fact sheet", "text", "fact sheet"),
    ("a vice president", "role", "vice president"),
    ("a Harbor Institute poll released Monday", "text", "Harbor Institute poll released Monday"),
    ("the UN General Assembly", "body", "UN General Assembly"),
    ("the singer's longtime stylist, Lawe Roche", "person", "Lawe Roche"),
    ("Major-Gen Gopal Naidu", "person", "Gopal Naidu"),
    ("veteran Republicans", "group", "veteran Republicans"),
    ("Anna Vale, Dan Ferris and Paul Mather", "group", "Anna Vale, Dan Ferris and Paul Mather"),
    ("he and his allies", "group", "he and his allies"),
    ("the tall, quiet diplomat", "role", "tall, quiet diplomat"),
    ("She", "pronoun", "she"),
    *[
        (word, "pronoun", word)
        for words in ("he him his himself", "she her hers herself", "it its itself", "they them their theirs themselves")
        for word in words.split()
    ],
    *[(word, "pronoun", word) for word in ("who", "which", "that", "whose", "whom")],
    ("she herself", "pronoun", "she"),
    ("the mayor himself", "role", "mayor"),
    ("the mayor herself", "role", "mayor"),
    ("the firm itself", "text", "firm"),
    ("the farmers themselves", "group", "farmers"),
    ("the officer whose dog barked", "role", "officer"),
    ("the officer whom they met", "role", "officer"),
    ("the officer who came", "role", "officer"),
    ("the firm which pays", "text", "firm"),
    ("the firm that pays", "text", "firm"),
    ("the hall where they met", "group", "hall"),
    ("the day when they met", "group", "day"),
    ("Anna Vale — a nurse", "person", "Anna Vale"),
    ("Anna Vale – a nurse", "person", "Anna Vale"),
    ("Okafor’s", "person", "Okafor"),
    ("Okafor's", "person", "Okafor"),
    ("voters’", "group", "voters"),
    ("voters'", "group", "voters"),
    ("VOTERS’", "group", "VOTERS"),
    ("VOTERS'", "group", "VOTERS"),
    ("Valéry d’Estaing", "person", "Valéry d’Estaing"),
    ("Conor o’Brien", "person", "Conor o’Brien"),
    ("Leeds-born Paul Mather", "person", "Paul Mather"),
    ("mayor-elect Paul Mather", "person", "Paul Mather"),
    ("Democrat Okafor", "person", "Okafor"),
    *[(f"{word} Institute", "text", "Institute") for word in ("an", "another", "each", "every", "no")],
    ("Department for Fisheries", "body", "Department for Fisheries"),
    ("Council on Fisheries", "body", "Council on Fisheries"),
    ("the Council of Fisheries and Forests", "body", "Council of Fisheries and Forests"),
    ("the Society for the Blind", "body", "Society for the Blind"),
    ("the Panel on the Future & Past", "body", "Panel on the Future & Past"),
    ("the Committee on Trade in Goods", "body", "Committee on Trade in Goods"),
    ("the Fund for Aid to Farmers", "body", "Fund for Aid to Farmers"),
    ("the Board on Aid of Farmers", "body", "Board on Aid of Farmers"),
    ("the Board of Aid for Farmers", "body", "Board of Aid for Farmers"),
    ("the Board of Debate on Farmers", "body", "Board of Debate on Farmers"),
    ("a Monmouth poll out Monday", "text", "Monmouth poll"),
    ("Smith or Jones", "group", "Smith or Jones"),
    ("Anna Vale and several aides", "group", "Anna Vale and several aides"),
    ("Anna Vale and aides", "group", "Anna Vale and aides"),
    ("Anna Vale and the mayor", "group", "Anna Vale and the mayor"),
    ("her allies and the campaign", "group", "her allies and the campaign"),
    ("teachers backing her", "group", "teachers backing her"),
    ("Mrs. Law", "person", "Law"),
    ("Dr. Bank", "person", "Bank"),
    ("Ms Group", "person", "Group"),
    ("Mr Court", "person", "Court"),
    ("Mrs Court", "person", "Court"),
    ("Dr Court", "person", "Court"),
    ("Karl “Bear” Ude", "person", "Karl Ude"),
    ("Karl “The Bear” Ude", "person", "Karl Ude"),
    ("Keeper Xolani Mott, 24,", "person", "Xolani Mott"),
    ("Mum-of-three Anna Vale", "person", "Anna Vale"),
    ("Gem MP Elisha Odede", "person", "Elisha Odede"),
    ("Group Village Headman Odede", "person", "Odede"),
    ("Ann Baker Odede", "person", "Ann Baker Odede"),
    ("the petitioner, S. Anna Vale, a retired clerk", "person", "S. Anna Vale"),
    ("the union, the Harbor League", "body", "Harbor League"),
    ("the developer, Hale Partners", "body", "Hale Partners"),
    ("the brewer, Hale & Sons", "body", "Hale & Sons"),
    ("Recorder Helen Vale QC", "person", "Helen Vale"),
    ("Dr. Helen Vale, PhD", "person", "Helen Vale"),
    ("Helen Vale MBE FRS", "person", "Helen Vale"),
    ("Xola Mott MSP", "person", "Xola Mott"),
    ("Leeds North MP", "role", "Leeds North MP"),
    ("the Lib Dem Olwen Vale", "person", "Olwen Vale"),
    ("Fiddler Tadhg Vale", "person", "Tadhg Vale"),
    ("Baxter Hale", "person", "Baxter Hale"),
    ("Sgt. 1st Class Karl Vale", "person", "Karl Vale"),
    ("Pigeon expert Prof Alan Wing", "person", "Alan Wing"),
    ("Coast Guard", "body", "Coast Guard"),
    ("a security guard", "role", "security guard"),
    ("Northern Powergrid", "body", "Northern Powergrid"),
    ("Sheikha Moza Vale", "person", "Moza Vale"),
    ("Riaan van Vale SC", "person", "Riaan van Vale"),
    ("the Howard League", "body", "Howard League"),
    ("Susan Vale Foundation", "body", "Susan Vale Foundation"),
    ("Charlotte Church", "person", "Charlotte Church"),
    ("Second-placed Lara Vale", "person", "Lara Vale"),
    ("the Maltsters’ Association", "body", "Maltsters’ Association"),
    ("the Women’s Institute", "body", "Women’s Institute"),
    ("Norway’s Parliament", "body", "Parliament"),
    ("the 31-year-old Australian", "role", "31-year-old Australian"),
    ("the Queenslander", "role", "Queenslander"),
    ("the mission’s head, former minister Xola Vale", "person", "Xola Vale"),
    ("Southern Track, the train company", "body", "Southern Track"),
    ("Xola Mott, the guard", "person", "Xola Mott"),
    ("the UN agency", "text", "UN agency"),
    ("Minister for Health Simon Vale TD", "person", "Simon Vale"),
    ("Mayor of San Jose Anna Vale", "person", "Anna Vale"),
    ("the mother of Anna Vale", "role", "mother of Anna Vale"),
    ("a director of the Anna Vale Trust", "role", "director of the Anna Vale Trust"),
    ("Hale & Vale", "body", "Hale & Vale"),
    ("Mr & Mrs Vale", "person", "Vale"),
    ("the company, Petrolux", "body", "Petrolux"),
    ("the Committee to Protect Farms", "body", "Committee to Protect Farms"),
    ("the committee to protect farms", "text", "committee to protect farms"),
    ("Skylark Airlines", "body", "Skylark Airlines"),
    ("North Korea's SANA state news agency", "body", "SANA"),
    ("the People's Lantern newspaper", "body", "People's Lantern"),
    ("the Australian", "role", "Australian"),
    ("The 7-footer", "role", "7-footer"),
    ("Wife Tanya, 39, who sat beside him,", "person", "Tanya"),
    ("Rival Ann Vale", "person", "Ann Vale"),
    ("Press secretary Don Guardian", "person", "Don Guardian"),
    ("an audit released", "text", "audit"),
    ("The Dean, the Very Rev Canon Hugh Vale", "person", "Hugh Vale"),
    ("Their label, Harbor Records", "body", "Harbor Records"),
    ("Det Ch Insp Sally-Ann Crisp", "person", "Sally-Ann Crisp"),
    ("October", "group", "October"),
    ("the Saudis", "body", "Saudis"),
    ("I", "nobody", ""),
    ("", "nobody", ""),
    (" ’s ", "nobody", ""),
]


@pytest.mark.parametrize(("mention", "kind", "name"), MENTIONS, ids=[m[0] or "empty" for m in MENTIONS])
def test_mention(mention: str, kind: str, name: str) -> None:
    read = read_mention(mention)
    assert (read.kind, read.name) == (kind, name)


GENDERS = [
    ("the chairman of Fox", "m"),
    ("the king of pop", "m"),
    ("the wife of the chairman", "f"),
    ("a spokeswoman", "f"),
    ("spokeswoman Alex Vale", "f"),
    ("Alex Vale, a spokeswoman", "f"),
    ("Mr. Vale", "m"),
    ("Ms. Vale", "f"),
    ("Anna Vale", "f"),
    ("Xola-Marie Vale", "f"),
    ("Karl Ude", "m"),
    ("Taylor Vale", ""),
    ("the mayor", ""),
    ("the board", "n"),
    ("critics", "p"),
]


@pytest.mark.parametrize(("mention", "gender"), GENDERS, ids=[m[0] for m in GENDERS])
def test_gender(mention: str, gender: str) -> None:
    assert read_mention(mention).gender == gender


def resolve(marked: str) -> list[tuple[str | None, bool]]:
    """Speakers of the mentions in braces: ``“Yes,” {she} said``; a mention inside marks is not meant."""
    text, mentions = "", []
    for part in marked.split("{"):
        inside, brace, rest = part.partition("}")
        if brace:
            mentions.append((len(text), len(text) + len(inside)))
        text += inside + rest
    quotes, at = [], text.find("“")
    while at >= 0:
        end = text.find("”", at)
        quotes.append((at + 1, end))
        at = text.find("“", end)
    attributions = [Attribution("partial", (q,), None, None) for q in quotes]
    attributions += [Attribution("indirect", (m,), m, None) for m in mentions]
    lines = split_lines(text)
    header = read_header(text, lines)
    speakers = resolve_names(text, cast_shadow(text), attributions, header, split_blocks(text, lines, header))
    return [(s.name, s.named) for s in speakers[len(quotes) :]]


ARTICLES = [
    (
        "what follows a comma is no apposition when it says something",
        "US President Ed Hale met Karl Vale. Behind the talks with Karl Vale, {the US President} said: “Yes.”",
        ["Ed Hale"],
    ),
    (
        "the fullest form, also when it comes later",
        "“No,” {Marsden} said. Joel T. Marsden has been in the House since 2001. {He} added that “it is over.”",
        ["Joel T. Marsden", "Joel T. Marsden"],
    ),
    (
        "a pronoun takes the last of its sex",
        "Ruth Calloway met Joel Marsden on Monday. “Good talks,” {she} said. “Very good,” {he} said.",
        ["Ruth Calloway", "Joel Marsden"],
    ),
    (
        "a month that is a surname",
        "Theresa May met farmers in May. “No,” said {May}. On May 3 {May} said so again.",
        ["Theresa May", "Theresa May"],
    ),
    ("a month that nobody bears, before a cue", "“No,” {May} said in May.", ["May"]),
    (
        "a title that is a surname",
        "Martin King met King Charles. “No,” {King} said. “Yes,” {King Charles} said.",
        ["Martin King", "Charles"],
    ),
    (
        "a plural that is a surname",
        "Anna Banks met farmers. “No,” {Banks} said.",
        ["Anna Banks"],
    ),
    (
        "two of one surname are told apart by title",
        "Anna Brandt married Peter Brandt in 1990. {Mr. Brandt} said so. {Ms. Brandt} said no.",
        ["Peter Brandt", "Anna Brandt"],
    ),
    (
        "the role finds the one who bears it",
        "Gov. Tess Hollins met Frank Ude, a farmer. “Rain,” {Ude} said. “Sun,” {the governor} said.",
        ["Frank Ude", "Tess Hollins"],
    ),
    (
        "who stands for the name before it, past an apposition",
        "The letter came from Lena Voss, a teacher, {who} wrote that “children wait.”",
        ["Lena Voss"],
    ),
    (
        "a short form of a given name",
        "Christopher Dunne spoke first. “Fine,” {Chris Dunne} said. “Fine,” {Dunne} said.",
        ["Christopher Dunne", "Christopher Dunne"],
    ),
    (
        "letters stand for the name they shorten",
        "The Bureau of Coastal Works (BCW) has closed the pier. {The BCW} said it “may fall.”",
        ["Bureau of Coastal Works"],
    ),
    (
        "a foundation is not the person it is named for",
        "The Hollins Foundation paid. “We paid,” {Tess Hollins} said. {Hollins} left.",
        ["Tess Hollins", "Tess Hollins"],
    ),
    (
        "the last one named in full in the paragraph, for the bare surname",
        "Anna Brandt runs the mill. {Brandt} likes it. Her cousin Peter Brandt does not. {Brandt} said so.",
        ["Anna Brandt", "Peter Brandt"],
    ),
    (
        "the surname of a junior",
        "The court fined Carl Weston Jr. on Monday. {Weston} said he would appeal.",
        ["Carl Weston Jr."],
    ),
    (
        "a son is not his father",
        "Carl Weston founded the firm and Carl Weston Jr. runs it. {Carl Weston Jr.} said so. {Carl Weston} agreed.",
        ["Carl Weston Jr.", "Carl Weston"],
    ),
    (
        "a name in a quote does not count where the text has one",
        "“Thank you, Charles Dunmore,” Ann Vale said. Charlie Dunmore smiled. {Dunmore} said nothing.",
        ["Charlie Dunmore"],
    ),
    (
        "a name goes on behind the role",
        "It was late. {The other candidate}, former Gov. Tess Hollins, said no. {She} left.",
        ["Tess Hollins", "Tess Hollins"],
    ),
    (
        "the group, the newspaper, the foundation",
        "The Hollins Foundation paid. {The foundation} said so. {The Daily Lantern} wrote of it. {The newspaper} asked why.",
        ["Hollins Foundation", "Daily Lantern", "Daily Lantern"],
    ),
    (
        "a column by its name",
        "Many read it. {The Vox Civica} column was harsh. “Bad,” {the column} said.",
        ["Vox Civica", "Vox Civica"],
    ),
    (
        "As for him",
        "“Rain,” {Karl Ude} said. As for Frank Mott, {he} said “sun” and {he} left.",
        ["Karl Ude", "Frank Mott", "Frank Mott"],
    ),
    (
        "a state that fits, and one that does not",
        "Sen. Joan Ahlberg, R-Iowa, met Mark Reyes. {The Florida senator} said “good.”",
        ["Mark Reyes"],
    ),
    ("an office by another word", "Gov. Tess Hollins met Karl Ude. “Rain,” {the lawmaker} said.", ["Tess Hollins"]),
    ("a former office", "Karl Ude, the former mayor, met Tess Hollins. {The former mayor} left.", ["Karl Ude"]),
    (
        "states and parties",
        "Sen. Joan Ahlberg, R-Iowa, met Sen. Mark Reyes, D-Ohio. {The Iowa senator} said “good.” {The Ohio Democrat} left.",
        ["Joan Ahlberg", "Mark Reyes"],
    ),
    ("his wife of one surname", "Karl Ude and Anna Ude met. {Mrs. Ude} left. {Ude} stayed.", ["Anna Ude", "Karl Ude"]),
    (
        "a trade by another word",
        "Karl Ude, an actor, met Tess Hollins, a lawyer. “Rain,” {the star} said. “Sun,” {the attorney} said.",
        ["Karl Ude", "Tess Hollins"],
    ),
    ("a trade in front of the name", "Attorney Tess Hollins met Karl Ude, an actor. “Rain,” {the lawyer} said.", ["Tess Hollins"]),
    ("a trade in brackets", "Tess Hollins (a lawyer) met Karl Ude, an actor. “Rain,” {the lawyer} said.", ["Tess Hollins"]),
    ("she herself", "Ruth Calloway met Joel Marsden. “Good,” {she herself} said.", ["Ruth Calloway"]),
    ("an initial", "T. Hollins spoke. {Tess Hollins} left. {T. Hollins} came.", ["Tess Hollins", "Tess Hollins"]),
    *[
        (f"small words: {name}", f"The {name} ({short}) met. {{{short}}} left.", [name])
        for name, short in (
            ("Council for Fish and Game", "CFG"),
            ("Fund for the Blind", "FB"),
            ("Panel on Coast & Sea", "PCS"),
            ("Home in the Hills", "HH"),
            ("Bureau of Works", "BW"),
        )
    ],
    ("humps", "The Huffington Post is read. {HuffPo} left.", ["Huffington Post"]),
    ("it, of the one body", "The Hollins Group met. {The group} said so. {It} said no.", ["Hollins Group", "Hollins Group"]),
    ("which, of a body", "Karl Ude met the Harbor Institute, {which} said “rain.”", ["Harbor Institute"]),
    ("a name behind a title of several words", "It was late. {The secretary} of state Tess Hollins said no.", ["Tess Hollins"]),
    ("a given name", "Karl met Ruthie Okafor. {Ruthie} said so.", ["Ruthie Okafor"]),
    ("a given name before a common word", "Kristen Day spoke. {Kristen} said so.", ["Kristen Day"]),
    (
        "a particle at the start of a sentence",
        "Al-Shammari spoke of al-Shammari. Nasr al-Shammari left. {Al-Shammari} said so.",
        ["Nasr al-Shammari"],
    ),
    ("a surname in the middle", "Rodrigo Paz Odede spoke. {Paz} said so.", ["Rodrigo Paz Odede"]),
    ("a middle name is no surname", "Anna Paz Odede met Karl Paz. {Paz} said so.", ["Karl Paz"]),
    ("a surname that stands first", "Nguyen Thi Odede spoke. {Nguyen} said so.", ["Nguyen Thi Odede"]),
    ("a surname between given names", "Minister for Rain Grace Fong Mei Ling spoke. {Ms Fong} said so.", ["Grace Fong Mei Ling"]),
    ("a particle for a given name", "Suhail Al Odede-Paz spoke. {Al Odede-Paz} said so.", ["Suhail Al Odede-Paz"]),
    ("a given name that is a particle", "Al Odede spoke. {Odede} said so.", ["Al Odede"]),
    (
        "the Ukrainian, who is the subject",
        "Oksana Ude beat Japan’s Rina Mott on Monday. It rained. “Sun,” {the Ukrainian} said.",
        ["Oksana Ude"],
    ),
    ("a Dame by her given name", "Dame Ottoline Odede painted. {Dame Ottoline} said so.", ["Ottoline Odede"]),
    (
        "a father and a son, both with a suffix",
        "Karl Ude Sr. and Karl Ude Jr. met. {Ude Sr.} said so. {Ude Jr.} said no.",
        ["Karl Ude Sr.", "Karl Ude Jr."],
    ),
    ("a title that only he bears", "Mayor Karl Ude has praised Chief Odede after {the chief} said so.", ["Odede"]),
    (
        "a king with a number",
        "Paramount Chief Odede-Ude IV spoke. {Odede-Ude IV} said so. {Odede-Ude} left.",
        ["Odede-Ude IV", "Odede-Ude IV"],
    ),
    ("the band", "Indie band Velvet Anvil will split. {The band} said “sorry.”", ["Velvet Anvil"]),
    ("a nickname in single marks", "Fisherman Karl ‘Beag’ Odede spoke. {Karl} said so.", ["Karl Odede"]),
    (
        "the minister is no hotelier",
        "Hotelier Anna Vale was angry. “Rain,” {she} said. Minister Tess Hollins was sorry. “Sun,” {the minister} said.",
        ["Anna Vale", "Tess Hollins"],
    ),
    ("a name in capitals", "JIM ODEDE-UDE farms here. {Mr Odede-Ude} said so.", ["Jim Odede-Ude"]),
    ("a name behind the role that no list has", "It was late. {His coach}, T. Wayne Odede, said no.", ["T. Wayne Odede"]),
    ("a nickname of several words", "Joe “The Big Hat” Odede spoke. {Odede} said so.", ["Joe Odede"]),
    (
        "he, of one with a role in front and words behind",
        "“Rain,” {Karl Ude} said. Council president Odell Pike, who lost, frowned. “Sun,” {he} said.",
        ["Karl Ude", "Odell Pike"],
    ),
    (
        "she, of a Mrs.",
        "Karl Ude and Anna Ude met. {Tess Hollins} spoke. Mrs. Ude wept. “Sun,” {she} said.",
        ["Tess Hollins", "Anna Ude"],
    ),
    ("she, of a customer", "Customer Xola Odede came. “Sun,” {she} said.", ["Xola Odede"]),
    ("he, of one with his age", "The shop was full. Xola Odede, 52, came. “Sun,” {he} said.", ["Xola Odede"]),
    ("she, of a mother", "“Rain,” {Karl Ude} said. His mother, Xola, wept. “Sun,” {she} said.", ["Karl Ude", "Xola"]),
    ("he, of a clerk", "The shop was full. Xola Odede, a retired clerk, came. “Sun,” {he} said.", ["Xola Odede"]),
    ("he, of whom the article begins with", "It was late.\n\nXola Odede drove the bus. “Sun,” {he} said.", ["Xola Odede"]),
    (
        "she, of a subject with an apposition",
        "“Rain,” {Tess Hollins} said. At the harbour, passenger Anna Vale, 70, was waiting. “Sun,” {she} said.",
        ["Tess Hollins", "Anna Vale"],
    ),
    ("a wife by her given name", "Wife Tanya came. {Tanya} said so.", ["Tanya"]),
    ("a given name that no list has", "{Xola Odede} said so. {Xola} smiled.", ["Xola Odede", "Xola Odede"]),
    (
        "the official of the body",
        "Harbor Board (HB) member Xola Odede spoke. “Rain,” {Odede} said. “Sun,” {Karl Ude} said. “No,” {the HB official} said.",
        ["Xola Odede", "Karl Ude", "Xola Odede"],
    ),
    ("the airline", "Skylark Airways cancelled flights. {The airline} said “sorry.”", ["Skylark Airways"]),
    ("the Australian", "“Rain,” {Karl Ude} said. “Sun,” {the Australian} said.", ["Karl Ude", "Karl Ude"]),
    (
        "an office, though others have spoken since",
        "Gov. Karl Ude spoke. “Rain,” {Ude} said.\n\n“Sun,” {Senator Odell Pike} said. “Wind,” {he} said. It was late. "
        "Nobody left. It rained.\n\nThe sun came out. “Hail,” {the governor} said.",
        ["Karl Ude", "Odell Pike", "Odell Pike", "Karl Ude"],
    ),
    (
        "it, of the body its sentence begins with",
        "The Harbor Court scolded the mayor for what {it} called “sloth.”",
        ["Harbor Court"],
    ),
    ("it, behind a dateline", "YORK: The Harbor Court scolded the mayor for what {it} called “sloth.”", ["Harbor Court"]),
    ("it, of a firm with a single name", "{Petrolux} wrote a letter. {It} said “sorry.”", ["Petrolux", "Petrolux"]),
    (
        "the company, where it is based",
        "{Vantor Inc.} spoke. “Rain,” the San Jose, {Utah-based company} said. {The company} left.",
        ["Vantor Inc.", "Vantor Inc.", "Vantor Inc."],
    ),
    ("a firm by its full name", "Ude Capital Management LP paid. {Ude} said so.", ["Ude Capital Management LP"]),
    (
        "he, of a name rather than of a thing that a sentence begins with",
        "{Karl Ude} said the police were slow. A van was stolen. “Rain,” {he} said.",
        ["Karl Ude", "Karl Ude"],
    ),
    (
        "she, of the role that the sentence before begins with",
        "{Zendaria}, the pop star, is ill. “Rain,” {Karl Ude} said.\n\nThe singer was to play in York. “Sun,” {she} said.",
        ["Zendaria", "Karl Ude", "Zendaria"],
    ),
    (
        "it, of the body that the sentence before begins with",
        "“Rain,” {Karl Ude} said.\n\nThe farm lobby Copa-Ude warned of frost. “Sun,” {it} said.",
        ["Karl Ude", "Copa-Ude"],
    ),
    ("the diocese, by its full name", "The Diocese of Ude paid. {The diocese} said so.", ["Diocese of Ude"]),
    (
        "the group of the paragraph",
        "{Oxfam} was angry. “Rain,” {the campaign group} said.",
        ["Oxfam", "Oxfam"],
    ),
    (
        "the group that nobody has asked yet",
        "The Committee to Save Farms, a York-based group, wrote to her. “Rain,” {the group} said.",
        ["Committee to Save Farms"],
    ),
    (
        "a couple of one surname",
        "Derek and Maureen Odede won. “Rain,” {Mr Odede} said. {Derek} left. “Sun,” {Mrs Odede} said. {Maureen} stayed.",
        ["Derek Odede", "Derek Odede", "Maureen Odede", "Maureen Odede"],
    ),
    ("no couple", "Derek Hale met Tess Hollins. Derek and Anna Odede left. {Derek} said so.", ["Derek Hale"]),
    (
        "a trade that is a surname here",
        "Ms. Ada Baker runs the clinic. {Baker} said so.",
        ["Ada Baker"],
    ),
    ("the one an office is for", "Minister for Health Simon Odede spoke. {Odede} said so.", ["Simon Odede"]),
    (
        "she, of a sister",
        "“Rain,” {Tess Hollins} said.\n\nHis sister, Anna, 19, wept. “Sun,” {she} said.\n\n"
        "He leaves a daughter, Xola. “Hail,” {she} said.",
        ["Tess Hollins", "Anna", "Xola"],
    ),
    (
        "she, of a name with a relative clause",
        "“Rain,” {Karl Ude} said.\n\nUmm Odede, who sleeps there, shouted. “Sun,” {she} said.",
        ["Karl Ude", "Umm Odede"],
    ),
    (
        "he, of a name behind the role that the sentence before begins with",
        "“Rain,” {Karl Ude} said.\n\nThe firm’s founder, Bao Odede, will leave. “Sun,” {he} said.",
        ["Karl Ude", "Bao Odede"],
    ),
    (
        "a common word that is a surname behind another",
        "Judge June Lord met Pham Duc Long. “No,” {Lord} said. “Yes,” {Long} said.",
        ["June Lord", "Pham Duc Long"],
    ),
    ("a surname with y", "Luis de la Odede y Soto spoke. {De la Odede} said so.", ["Luis de la Odede y Soto"]),
    ("a surname with e", "Luis Odede e Soto spoke. {Odede e Soto} said so.", ["Luis Odede e Soto"]),
    (
        "the short name in brackets, which is not made of letters",
        "The Harbor Statistics Office (Destatis) and the Harbor Business League, known as Keid, met. {Destatis} left. {Keid} left.",
        ["Harbor Statistics Office", "Harbor Business League"],
    ),
    ("what stands in brackets behind a person", "Anna Vale (Destatis) met Xola Odede. {Destatis} left.", ["Destatis"]),
    ("the teen", "Xola Odede, 15, met Anna Vale, 51. “Sun,” {the teen} said.", ["Xola Odede"]),
    (
        "a place that is a surname here",
        "Democrat Xola Houston met farmers in York. “Sun,” {Houston} said.",
        ["Xola Houston"],
    ),
    ("two firms of one owner", "{Hale & Vale} met Vale. {Vale} left.", ["Hale & Vale", "Vale"]),
    ("a surname with do", "Luis Odede do Ude spoke. {Odede do Ude} said so.", ["Luis Odede do Ude"]),
    (
        "she, of her counterpart",
        "“Rain,” {Karl Ude} said.\n\nHis counterpart, Xola Odede, steered. “Sun,” {she} said.",
        ["Karl Ude", "Xola Odede"],
    ),
    (
        "the regulator, of a name that goes on",
        "{The Office for Rain Regulation} wrote a letter. “Rain,” {the regulator} said.",
        ["Office for Rain Regulation", "Office for Rain Regulation"],
    ),
    (
        "letters of a name that ends its paragraph",
        "She works at the Rain Propulsion Laboratory.\n\n{RPL} left.",
        ["Rain Propulsion Laboratory"],
    ),
    (
        "the Italian is no American",
        "Lara Vale of Italy fell. American Karl Ude won. “Sun,” {the Italian} said. “Rain,” {the American} said.",
        ["Lara Vale", "Karl Ude"],
    ),
    (
        "a union is no company",
        "{The RTM} struck. {The union} left. Southern Track Ltd frowned. “Sun,” {the company} said.",
        ["RTM", "RTM", "Southern Track Ltd"],
    ),
    (
        "the university, by its name with a title",
        "Queen Anna University grew. {The university} said so.",
        ["Queen Anna University"],
    ),
    ("without his article", "General Abdel al-Odede spoke. {Odede} said so.", ["Abdel al-Odede"]),
    (
        "she, of a daughter of her father",
        "Moza bint Karl Odede met Karl Ude. “Rain,” {she} said. “Sun,” {he} said.",
        ["Moza bint Karl Odede", "Karl Ude"],
    ),
    (
        "she, of a given name of both sexes behind a title",
        "It was late.\n\nTess Hollins met Baroness Taylor Odede. “Rain,” {Hollins} said.\n\n"
        "The baroness stood up. “Sun,” {she} said.",
        ["Tess Hollins", "Taylor Odede"],
    ),
    ("a nickname in marks", 'Ada "Billie" Odede is dead. {Billie} was kind.', ["Ada Odede"]),
    (
        "he, of a name that no list has, behind its role",
        "“Rain,” {Karl Ude} said.\n\nHead ranger Xola Odede slept. “Sun,” {he} said.",
        ["Karl Ude", "Xola Odede"],
    ),
    (
        "he, of a given name that is a month",
        "In Jan it rained.\n\nEnvoy Jan Odede came to the town in Jan. “Sun,” {he} said.",
        ["Jan Odede"],
    ),
    (
        "the bank of the paragraph",
        "{Odede & Ude} has looked. “Sun,” {the bank} said.",
        ["Odede & Ude", "Odede & Ude"],
    ),
    ("a fiddler", "Fiddler Tadhg Odede left. {Odede} said so.", ["Tadhg Odede"]),
    ("a surname that is an NGO", "Interpreter Ngo Bao Odede wept. {Odede} said so.", ["Ngo Bao Odede"]),
    (
        "a headline without article",
        "It rains.\n\n{Museum} admits loss.\n\nThe Harbor Museum is old. {The museum} said so.",
        ["Harbor Museum"] * 2,
    ),
    ("the insurer, by the name behind it", "Karl Ude, chief of the insurer Odede, left. {The insurer} said so.", ["Odede"]),
    (
        "she, of a name behind the role of the place",
        "“Rain,” {Karl Ude} said.\n\nThe member for Indi, independent Anna Odede, frowned. “Sun,” {she} said.",
        ["Karl Ude", "Anna Odede"],
    ),
    ("a surname with a given name in it", "Karl Odede-Rose spoke. {Odede-Rose} said so.", ["Karl Odede-Rose"]),
    (
        "he, of an officer, not of whom he tells",
        "“Rain,” {Karl Ude} said.\n\nA man was arrested. “Sun,” {he} said.\n\nA boy died. “Hail,” {he} said.",
        ["Karl Ude"] * 3,
    ),
    ("the automaker", "{Odede Corp.} saw cases. “Sun,” {the automaker} said.", ["Odede Corp.", "Odede Corp."]),
    (
        "he, of her husband by his given name",
        "“Rain,” {Karl Ude} said.\n\nHer husband, Vikram, read it. “Sun,” {he} said.",
        ["Karl Ude", "Vikram"],
    ),
    (
        "she, of a surname that is a title",
        "Joy Bishop met Karl Ude. “Rain,” {Karl Ude} said. “Hail,” {Tess Hollins} said.\n\nBishop will stay. “Sun,” {she} said.",
        ["Karl Ude", "Tess Hollins", "Joy Bishop"],
    ),
    ("a name without surname", "Galina Petrovna Odede paid. {Galina Petrovna} said so.", ["Galina Petrovna Odede"]),
    ("a given name that no list has, of one with a role", "Coach Xola Makur Odede came. {Xola} said so.", ["Xola Makur Odede"]),
    ("the maker, of a company by its form", "{Odede Home Inc.} smiled. “Sun,” {the manufacturer} said.", ["Odede Home Inc."] * 2),
    (
        "the role of a junior",
        "Mayor Karl Ude Jr. met Tess Hollins. “Rain,” {Hollins} said. “Sun,” {the mayor} said.",
        ["Tess Hollins", "Karl Ude Jr."],
    ),
    (
        "the winger, whom the sentence before is about",
        "It was late.\n\n“Rain,” {Karl Ude} said.\n\nYork captain Ben Odede scored. “Sun,” {the winger} said.",
        ["Karl Ude", "Ben Odede"],
    ),
    ("a name behind a role with an article", "It was late. {His wife}, the potter Anna Odede, left.", ["Anna Odede"]),
    (
        "a given name that no list has, of one whom only she has meant",
        "It was late.\n\nHalimo Abdi Odede lost goats. “Sun,” {she} said.\n\n"
        "“Rain,” {Karl Ude} said.\n\nHalimo walks far. “Hail,” {she} said.",
        ["Halimo Abdi Odede", "Karl Ude", "Halimo Abdi Odede"],
    ),
    (
        "a firm that nothing shows to be a person",
        "{Allegheny Forge} was sad. “Sun,” {the company} said.",
        ["Allegheny Forge", "Allegheny Forge"],
    ),
]


@pytest.mark.parametrize(("title", "text", "names"), ARTICLES, ids=[a[0] for a in ARTICLES])
def test_article(title: str, text: str, names: list[str]) -> None:
    assert resolve(text) == [(name, True) for name in names]


DESCRIBED = [
    (
        "a church is not he",
        "“Amen,” {Pastor Grace Vale} told them at St Mark’s. Outside stood a guard. “I knew the boy,” {he} said.",
        [("Grace Vale", True), (None, False)],
    ),
    (
        "never named",
        "“It is late,” {a campaign operative} said. Nobody answered. “Go home,” {the operative} said.",
        [("campaign operative", False), ("campaign operative", False)],
    ),
    ("a plural that nobody bears", "{Banks} said that “it is late.”", [("banks", False)]),
    ("nobody", "{I} said that “it is late.”", [(None, False)]),
    ("a pronoun with nobody before it", "{She} said that “it is late.”", [(None, False)]),
    (
        "a text by its first description",
        "The two sides issued a joint statement. “Peace,” {the statement} said.",
        [("joint statement", False)],
    ),
    *[
        (f"a text by {word}", f"They wrote {word} long letter. “Peace,” {{the letter}} said.", [("long letter", False)])
        for word in ("a", "one", "another")
    ],
    ("a text by an", "They wrote an open letter. “Peace,” {the letter} said.", [("open letter", False)]),
    *[
        (
            f"a text that goes on: {word}",
            f"They made a joint report {word} it. “Peace,” {{the report}} said.",
            [("joint report", False)],
        )
        for word in ("that", "who", "which", "said", "says", "has", "is", "was", "released", "covering")
    ],
    *[
        (f"no text of its own: report{rest}", f"They made a joint report{rest}. “Peace,” {{the report}} said.", [("report", False)])
        for rest in ("-card", "’s cover", "'s cover", " card")
    ],
    ("who, of several", "Several teachers, {who} wrote “help,” left.", [("several teachers", False)]),
    ("which, of several", "The teachers, {which} wrote “help,” left.", [("teachers", False)]),
    ("which, of a text", "A statement {which} said “help” came.", [("statement", False)]),
    ("which, of a month", "In July 2024, {which} said “help.”", [(None, False)]),
    (
        "several, with their names",
        "{The two candidates, Ann Vale and Karl Ude}, met.",
        [("two candidates", False)],
    ),
    ("the group, of which none has spoken", "The Harbor Medical Center burnt. {The group} left.", [("group", False)]),
    (
        "a critic of her party",
        "{Rival Ann Vale} left. {The candidate} Joel Ude met said no.",
        [("Ann Vale", True), ("Ann Vale", True)],
    ),
    (
        "a company is no university",
        "{Harbor University} said no. {The company} said yes.",
        [("Harbor University", True), ("company", False)],
    ),
    ("two groups", "The Harbor Group met the Coast Group. {The group} said no.", [("group", False)]),
    ("a person without a name", "{A person} rang. {The person} left.", [("person", False), ("person", False)]),
    (
        "the mayor’s spokesman, who is never named",
        "Karl Ude left. “He left,” {the mayor’s spokesman} said.",
        [("mayor’s spokesman", False)],
    ),
    (
        "somebody whom the sentence before brings in",
        "Ann Vale left. A harbour official, who was not named, frowned. “No,” {the official} said.",
        [("harbour official", False)],
    ),
    (
        "a judge, who is named later",
        "{A High Court judge} said “rain.” Mr Justice Odede ruled on Monday. “Sun,” {the judge} said.",
        [("High Court judge", False), ("Odede", True)],
    ),
    ("her manager", "When Tess Hollins told her manager of it, {the manager} said “rain.”", [("manager", False)]),
    ("a source is nobody named before", "Ann Vale left. “She left,” {the source} said.", [("source", False)]),
    ("another of the kind", "Ann Vale, an official, left. “She left,” {the second official} said.", [("second official", False)]),
    ("his wife, who is never named", "Karl Ude left. “He left,” {his wife} said.", [("wife", False)]),
    ("several", "{Critics} say “no.” {They} say it often.", [("critics", False), ("critics", False)]),
    ("who, of people without a name", "It was a letter from two teachers {who} wrote “help.”", [("two teachers", False)]),
    ("it, of no person", "Karl Ude read the report. {It} said “rain.”", [(None, False)]),
    (
        "he, of whom the sentence before begins with",
        "“Rain,” {Karl Ude} said.\n\nAnother passenger was calm. “Sun,” {he} said.\n\nA spokesman for the Harbor Line "
        "apologised. “Hail,” {he} said.",
        [("Karl Ude", True), ("passenger", False), ("spokesman for the Harbor Line", False)],
    ),
    ("it, of a noun that no list has", "{The archdeaconry} is poor. “No,” {it} said.", [("archdeaconry", False)] * 2),
    ("two dioceses", "The Diocese of Ude paid the Diocese of Mott. {The diocese} left.", [("diocese", False)]),
    (
        "the group of another paragraph",
        "{Oxfam} was angry.\n\nIt rained. “Rain,” {the trade group} said.",
        [("Oxfam", True), ("trade group", False)],
    ),
    (
        "he, of a member of the public",
        "“Rain,” {Karl Ude} said.\n\nA member of the public shouted. “Sun,” {he} said.",
        [("Karl Ude", True), ("member of the public", False)],
    ),
    (
        "she, of the victim’s mother, of whose verb the lists do not know",
        "“Rain,” {Tess Hollins} said.\n\nThe victim’s mother wept. “Sun,” {she} said.",
        [("Tess Hollins", True), ("victim’s mother", False)],
    ),
    (
        "he, of her brother",
        "“Rain,” {Karl Ude} said.\n\nAnna Vale left. Her brother spoke. “Sun,” {he} said.",
        [("Karl Ude", True), ("brother", False)],
    ),
    (
        "he, of one of several, whom a clause tells more of",
        "“Rain,” {Karl Ude} said.\n\nOne of the fathers, {who} would not be named, wept. “Sun,” {he} said.",
        [("Karl Ude", True), ("fathers", False), ("one of the fathers", False)],
    ),
    (
        "he, of a passer-by who feels something",
        "“Rain,” {Karl Ude} said.\n\nA passer-by was shocked. “Sun,” {he} said.",
        [("Karl Ude", True), ("passer-by", False)],
    ),
    (
        "a union that is named later",
        "{Their union} said no. The Harbor Guild met. {The union} said yes.",
        [("union", False), ("Harbor Guild", True)],
    ),
    ("the company of a person", "{Anna Odede} was sad. “Sun,” {the company} said.", [("Anna Odede", True), ("company", False)]),
]


@pytest.mark.parametrize(("title", "text", "speakers"), DESCRIBED, ids=[d[0] for d in DESCRIBED])
def test_described(title: str, text: str, speakers: list[tuple[str | None, bool]]) -> None:
    assert resolve(text) == speakers


UNSOLVED = [
    ("a people for its country", "Norway is rich. {The Norwegians} said “no.”", "Norway"),
    ("knowledge of the world", "Ann Vale met Angela Merkel. {The German chancellor} smiled.", "Angela Merkel"),
    (
        "what describes stands behind the noun",
        "A source close to the mayor rang. {The source} said “no.”",
        "source close to the mayor",
    ),
]


@pytest.mark.xfail(strict=True, reason="not solved")
@pytest.mark.parametrize(("title", "text", "name"), UNSOLVED, ids=[u[0] for u in UNSOLVED])
def test_unsolved(title: str, text: str, name: str) -> None:
    assert resolve(text)[0][0] == name
