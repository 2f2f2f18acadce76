"""Heads of articles of our own making: what stands above and below the text, and what it must give."""

from __future__ import annotations

from typing import Any

import laws
import pytest

from article_parse import Article, parse

LEAD = (
    "The ferry company will lay up four of its ships over the winter, its director told a meeting in the harbour hall, "
    "because fewer islanders travel and fuel has become dear."
)
MORE = "Passengers will have to book a day ahead. Nobody is to lose their job before the spring, the director promised."
TITLE = "Ferry company lays up four ships"
LONG_TITLE = "Ferry company to lay up four ships over winter, raise fares on western line from May."
DEUTSCH = (
    "Die Reederei legt im Winter vier ihrer Schiffe still, sagte die Direktorin auf einer Versammlung im Hafen, "
    "weil weniger Leute fahren."
)
ESPAÑOL = (
    "La naviera dejará cuatro de sus barcos en el puerto durante el invierno, dijo su directora en una reunión "
    "con los vecinos de la isla."
)


def article(*head: str, foot: str = "", lead: str = LEAD) -> str:
    """A text with some lines above the lead and some below."""
    more = [MORE] if LEAD in lead else []
    return "\n".join([*head, lead, *more, *([foot] if foot else [])]) + "\n"


DATES: list[tuple[str, str, str | None]] = [
    # in front of the lead
    ("word date", article(lead=" date 2019-11-05 " + LEAD), "2019-11-05"),
    ("bare iso", article(lead="2019-11-05 " + LEAD), "2019-11-05"),
    ("packed", article(lead="20191105 " + LEAD), "2019-11-05"),
    ("words and dash", article(lead="5 November 2019 – " + LEAD), "2019-11-05"),
    ("before the title", "[5 Nov 2019] " + article(TITLE), "2019-11-05"),
    ("a dash and no space", article(lead="November 5, 2019—" + LEAD), "2019-11-05"),
    ("with a time", article(lead="2019-11-05 14:30 " + LEAD), "2019-11-05T14:30:00"),
    ("weekday of the lead stays out", article(lead="2019-11-05 Tuesday brought snow. " + LEAD), "2019-11-05"),
    ("sentence", article(lead="5 November 2019 was a cold day. " + LEAD), None),
    # date lines
    ("below title", article(TITLE, "5 November 2019"), "2019-11-05"),
    ("labelled", article(TITLE, "First published: 5 November 2019, 2:30pm"), "2019-11-05T14:30:00"),
    ("labelled, in an odd order", article(TITLE, "Date: Tue Nov 2019 5th"), "2019-11-05"),
    ("labelled, no day", article(TITLE, "Date: November 2019"), None),
    ("label alone", article(TITLE, "Published", "Nov 5, 2019"), "2019-11-05"),
    ("time on next line", article(TITLE, "5 November 2019", "02:30 pm"), "2019-11-05T14:30:00"),
    ("time on next line, with a label", article(TITLE, "Date: 5 November 2019", "Time: 02:30 pm"), "2019-11-05T14:30:00"),
    ("time there and elsewhere", article(TITLE, "November 5, 2019", "Posted: 1430 GMT (2230 HKT)"), "2019-11-05T14:30:00+00:00"),
    ("updated at a time", article(TITLE, "November 5, 2019", "Updated: 14:30"), "2019-11-05"),
    ("time first", article(TITLE, "14:30, 5 Nov 2019 Updated 16:01, 5 Nov 2019"), "2019-11-05T14:30:00"),
    ("published beats updated", article(TITLE, "Updated 6 Nov 2019", "Posted 5 Nov 2019"), "2019-11-05"),
    ("only updated", article(TITLE, "Last updated Nov. 5, 2019"), "2019-11-05"),
    ("glued to name", article(TITLE, "Mary BellPublished Nov 5, 2019, 2:30pm|Updated Nov 6, 2019, 3:00pm"), "2019-11-05T14:30:00"),
    ("glued time", article(TITLE, "PUBLISHED TUE, NOV 5 20192:30 PM EST"), "2019-11-05T14:30:00-05:00"),
    ("glued read time", article(TITLE, "4 min readNovember 5, 2019"), "2019-11-05"),
    ("byline before", article(TITLE, "By Mary Bell | 5 November 2019"), "2019-11-05"),
    ("glued, updated long ago", article("November 5, 20192:30 PM GMTUpdated 3 years ago", TITLE), "2019-11-05T14:30:00+00:00"),
    ("byline behind", article(TITLE, "5 November 2019 - 14:30 By Mary Bell"), "2019-11-05T14:30:00"),
    ("name without by", article(TITLE, "Mary Bell / ISLANDTIMES.EXAMPLE / Nov 5, 2019, 14:30 IST"), "2019-11-05T14:30:00+05:30"),
    ("section before", article("Politics | November 5, 2019", TITLE), "2019-11-05"),
    ("byline, on", article(TITLE, "By Mary Bell on November 5, 2019 2:30 PM | Permalink"), "2019-11-05T14:30:00"),
    ("byline, on, no name", article(TITLE, "By ferry on November 5, 2019"), None),
    ("byline and photographer", article(TITLE, "By Mary Bell / Photo by Iain Ross / November 5, 2019"), "2019-11-05"),
    ("photographer alone", article(TITLE, "Mary Bell, photo by Iain Ross, November 5, 2019"), None),
    ("on alone", article(TITLE, "On Nov 5, 2019"), "2019-11-05"),
    ("on, and more", article(TITLE, "On Nov 5, 2019 in Oban"), None),
    ("paper and colon before", article("THE ISLAND COURIER: TUESDAY, NOVEMBER 5, 2019.", TITLE), "2019-11-05"),
    ("issue of a paper", article("Nordkurier vom 05.11.2019, Nr. 128, S. 4 / Insel", TITLE), "2019-11-05"),
    ("verdict of a day", article("Urteil vom 05.11.2019 zur Fähre", "Mary Bell"), None),
    ("paper before", article(TITLE, "The Island Courier - November 5, 2019"), "2019-11-05"),
    ("source field", article(TITLE, "Source: Island Wire | 2019-11-05 14:30:10 | Editor: mb"), "2019-11-05T14:30:10"),
    ("rfc 822", article(TITLE, "Date: Tue, 05 Nov 2019 14:30:00 +0100"), "2019-11-05T14:30:00+01:00"),
    (
        "front matter",
        f"---\ntitle: {TITLE}\nauthor: Mary Bell\ndate: 2019-11-05\nurl: https://www.example.org/a\n---\n{article()}",
        "2019-11-05",
    ),
    ("weekday settles", article(TITLE, "Tuesday 05/11/2019"), "2019-11-05"),
    ("second date settles", article(TITLE, "Published 05/11/2019 | Updated 23/11/2019"), "2019-11-05"),
    ("written date settles", article(TITLE, "Published 05/11/2019", foot="Last updated: 5 November 2019"), "2019-11-05"),
    ("document id settles", article("ISL191105-0031", "11/05/19", TITLE), "2019-11-05"),
    ("address settles", article("https://www.example.org/2019/11/05/ferry", TITLE, "05/11/2019"), "2019-11-05"),
    ("two digits of the year", article(TITLE, "25/11/19"), "2019-11-25"),
    ("last century", article(TITLE, "25/11/79"), "1979-11-25"),
    ("other calendar", article("Tuesday 1441/03/08 - 2019/11/05", TITLE), "2019-11-05"),
    ("printed later", article("Printed from example.org on Friday, 8 May 2020", TITLE, "5 November 2019"), "2019-11-05"),
    ("archived later", article(TITLE, "5 November 2019", foot="Retrieved May 8, 2020"), "2019-11-05"),
    *[
        (f"foot above {below}", article(TITLE, foot=f"5 November 2019\n{below}"), "2019-11-05")
        for below in (
            "© Island Courier",
            "(c) Island Courier",
            "Copyright Island Courier",
            "COPYRIGHT Island Courier",
            "* * *",
            "END",
        )
    ],
    ("sign of a paper at the foot", article(TITLE, foot="hna, 05.11.2019"), "2019-11-05"),
    ("a town at the foot", article(TITLE, foot="Oban, 05.11.2019"), None),
    ("brackets behind the paper", article("Island Courier (5 November 2019)", TITLE), "2019-11-05"),
    ("brackets below the title", article(TITLE, "The old Island Courier (5 November 2019)"), "2019-11-05"),
    ("a word at the foot", article(TITLE, foot="harbour, 05.11.2019"), None),
    ("paper at the foot", article(TITLE, foot="Island Courier, 5 November 2019"), "2019-11-05"),
    ("source at the foot", article(TITLE, foot="Source: Island Courier, 5 November 2019"), "2019-11-05"),
    ("of a chart", article(TITLE, foot="Source: Census Bureau, 5 November 2019"), None),
    ("print edition", article(TITLE, foot="Print edition | Nov 5th 2019"), "2019-11-05"),
    ("first published in", article(TITLE, foot="First published in the Courier on 5 November 2019"), "2019-11-05"),
    ("published in, and the date", article(TITLE, foot="Published in The Island Courier, November 5, 2019"), "2019-11-05"),
    (
        "appeared in",
        article(TITLE, foot="This story appeared in the Courier on Tuesday, November 5, 2019, page A4"),
        "2019-11-05",
    ),
    ("foot above more text", article(TITLE, foot="5 November 2019\nThe ferries lie in the harbour now."), None),
    ("document id", article("ISL20191105.0031", TITLE, "By Mary Bell"), "2019-11-05"),
    ("document id, a day that is none", article("ISL20191305.0031", TITLE, "By Mary Bell"), None),
    ("number of a document", article(f"Title: {TITLE}", "Document ID: 20191105"), None),
    ("labelled, in an odd order, last century", article(TITLE, "Date: Tue Nov 1979 6th"), "1979-11-06"),
    ("dated", article(lead="Dated 5 November 2019 " + LEAD), "2019-11-05"),
    ("East Asian", article(TITLE, "The Island Courier | Mary Bell | 2019年11月5日"), "2019-11-05"),
    *[
        (f"year of {rights}", article(TITLE, lead="OBAN, Nov 5 (Reuters) - " + LEAD, foot=f"{rights} Island Courier"), date)
        for rights, date in (
            ("© 2019", "2019-11-05"),
            ("(c) 2019", "2019-11-05"),
            ("Copyright 1998", "1998-11-05"),
            ("© 2018-2019", None),
            ("© 2018, 2019", None),
            ("© 20191", None),
        )
    ],
    ("year of another day's id", article("ISL181205-0031", TITLE, lead="OBAN, Nov 5 (Reuters) - " + LEAD), None),
    ("id of a wire", article(TITLE, foot="AP-NY-11-05-19 1430EST"), "2019-11-05T14:30:00-05:00"),
    # datelines and the foot
    ("dateline", article(TITLE, lead="PORT ELLEN, Nov. 5, 2019 (AP) — " + LEAD), "2019-11-05"),
    ("dateline in brackets", article(TITLE, lead="(Port Ellen, November 5, 2019) – " + LEAD), "2019-11-05"),
    ("dateline, agency behind a dash", article(TITLE, lead="OBAN -- (Marketwired) -- Nov 5, 2019 -- " + LEAD), "2019-11-05"),
    ("dateline, long agency", article(TITLE, lead="OBAN, ON / ACCESSWIRE / November 15, 2019 / " + LEAD), "2019-11-15"),
    ("dateline, bars", article(TITLE, lead="OBAN | November 5, 2019 | " + LEAD), "2019-11-05"),
    ("dateline, nothing behind the brackets", article(TITLE, lead="OBAN (November 5, 2019) " + LEAD), "2019-11-05"),
    ("dateline in brackets, no mark", article(TITLE, lead="(Port Ellen, November 5, 2019) " + LEAD), "2019-11-05"),
    ("dateline, month in brackets", article(TITLE, lead="OBAN (November 2019) " + LEAD), None),
    ("dateline, full stops", article(TITLE, lead="Oban. 05.11.2019. " + LEAD), "2019-11-05"),
    ("dateline, news service", article(TITLE, lead="OBAN, November 5, 2019 (Island News Service). " + LEAD), "2019-11-05"),
    ("dateline, dashes", article(TITLE, lead="PORT ELLEN – November 5, 2019 – " + LEAD), "2019-11-05"),
    (
        "dateline with copyright year",
        article(TITLE, lead="OBAN, Nov 5 (Reuters) - " + LEAD, foot="Copyright 2019 Island Wire"),
        "2019-11-05",
    ),
    ("dateline with document id", article("ISL20191105.0031", TITLE, lead="OBAN, Nov 5 (Reuters) - " + LEAD), "2019-11-05"),
    ("at the foot", article(TITLE, foot="First published on November 5, 2019 / 2:30 PM EST"), "2019-11-05T14:30:00-05:00"),
    ("wire id", article(TITLE, foot="AP-NY-11-05-19 1430EST"), "2019-11-05T14:30:00-05:00"),
    # languages
    (
        "de",
        article("Reederei legt Schiffe still", "Von Karla Winther", "Stand: 05.11.2019, 14:30 Uhr", lead=DEUTSCH),
        "2019-11-05T14:30:00",
    ),
    (
        "de 2",
        article("Reederei legt Schiffe still", "Veröffentlicht am Dienstag, 5. November 2019 um 14.30 Uhr", lead=DEUTSCH),
        "2019-11-05T14:30:00",
    ),
    ("es", article("La naviera para", "Publicado el 05/11/2019 a las 14:30", lead=ESPAÑOL), "2019-11-05T14:30:00"),
    ("es 2", article("La naviera para", "Actualizado: 6 nov 2019", "5 de noviembre de 2019", lead=ESPAÑOL), "2019-11-05"),
    (
        "fr",
        article("Quatre navires à quai", "Publié le 5 novembre 2019 à 14h30 - Mis à jour le 6 novembre 2019", lead=ESPAÑOL),
        "2019-11-05T14:30:00",
    ),
    ("sv", article("Rederiet lägger upp fartyg", "Uppdaterad 2019-11-06", "Publicerad 2019-11-05", lead=ESPAÑOL), "2019-11-05"),
    (
        "tr",
        article("Feribotlar duruyor", "Giriş Tarihi: 05.11.2019 14:30 Güncelleme: 06.11.2019 08:00", lead=ESPAÑOL),
        "2019-11-05T14:30:00",
    ),
    (
        "ko",
        article(
            "여객선 네 척 운항 중단",
            "입력 2019.11.05. 오후 2:30 수정 2019.11.06. 오전 9:00",
            lead="회사는 배 네 척을 세운다고 밝혔다.",
        ),
        "2019-11-05T14:30:00",
    ),
    (
        "ja",
        article("船四隻を休止", "2019年11月5日 14時30分", lead="会社は冬の間、船四隻を休止すると発表した。"),
        "2019-11-05T14:30:00",
    ),
    ("weekday behind a dash settles", article(TITLE, "05/11/2019 - Tuesday"), "2019-11-05"),
    ("dateline, a word before the date", article(TITLE, lead="Oban, le 5 novembre 2019 – " + LEAD), "2019-11-05"),
    ("dateline, agency without brackets", article(TITLE, lead="Oban, Nov. 5, 2019, GNA - " + LEAD), "2019-11-05"),
    ("paper in Russian", article("Газета «Маяк» №28 от 05.11.2019, стр. 3", TITLE), "2019-11-05"),
    ("glued to the title", article(TITLE + "Published 5 November 2019"), "2019-11-05"),
    ("glued to the title with the author", article(TITLE + "By Mary Bell14:30, 5 NOV 2019"), "2019-11-05T14:30:00"),
    (
        "dates in front of the title",
        article("Martes 5 noviembre de 2019 | Publicado a las 15:40", TITLE, lead=ESPAÑOL),
        "2019-11-05",
    ),
    ("an archive's copy", article("Saved from https://example.org/a", TITLE, "Published: 5 November 2019"), "2019-11-05"),
    ("row of a table", article(TITLE + "\tMary Bell\t5 November 2019"), "2019-11-05"),
    (
        "contact above",
        f"Exhibit 99.1\n\nContact:\nMary Bell\nInvestor Relations\n\n{TITLE}\n\nOBAN, Nov. 5, 2019 – {LEAD}\n",
        "2019-11-05",
    ),
    ("what a script left", article(TITLE, "5 November 2019 00:00 - {{ctrl.values.hits}}", "By Mary Bell"), "2019-11-05T00:00:00"),
    ("columns", article("Volume 14, Number 3                 March 1997", TITLE), None),
    ("time that looks like a note", article(TITLE, "14:30 05.11.2019"), "2019-11-05T14:30:00"),
    # no publication date
    (
        "sentence in Chinese",
        article("船停航", "记者2019年11月5日从海事局获悉，四艘船停航。", lead="公司表示，船将停到春天。"),
        None,
    ),
    ("month of a report in brackets", article("Western Isles: Ferry Snapshot (March 2018)", "Source: Island Wire"), None),
    ("of a concert, a dash", article(TITLE, lead="Oban, a ferry of 2019 – " + LEAD), None),
    (
        "of a concert",
        article("Island Singers: Songs of the Sea", "When: Tuesday, November 5, 2019, 7.30pm", "Where: Town Hall"),
        None,
    ),
    ("event in the lead", article(TITLE, "Mary Bell", lead="On 5 November 2019 " + LEAD), None),
    ("event in the title", article("Storm of 5 November 2019: what the islanders saw", "Mary Bell"), None),
    ("caption", article(TITLE, "The harbour hall on November 5, 2019. Photo by M. Bell"), None),
    ("relative", article(TITLE, "Published 3 hours ago"), None),
    ("phone", article(TITLE, "Contact: +44 20 1911 2019"), None),
    ("copyright only", article(TITLE, foot="Copyright 2019 Island Wire"), None),
    ("month names", article("March of the ferries", "By April May"), None),
]

WARNINGS = [
    ("exchangeable", article(TITLE, "05/11/2019"), "ambiguous-date", "2019-05-11", "2019-11-05"),
    ("labelled exchangeable", article(TITLE, "Posted 05/11/2019 by Mary Bell"), "ambiguous-date", "2019-05-11", "2019-11-05"),
    ("no year", article(TITLE, lead="OBAN, Nov 5 (Reuters) - " + LEAD), "partial-date", "XXXX-11-05", ""),
    ("no day", article(TITLE, "Mary Bell, November 2019"), "partial-date", "2019-11", ""),
    ("of a magazine", article(TITLE, "Mary Bell", "From the November 2019 issue"), "partial-date", "2019-11", ""),
    ("dateline, a colon", article(TITLE, lead="OBAN, Nov 5: " + LEAD), "partial-date", "XXXX-11-05", ""),
    ("told from now", article(TITLE, "Mary Bell", "Published 3 hours ago"), "no-date", "", ""),
    ("told by a weekday", article(TITLE, "Mary Bell", "Saturday at 4:15 pm"), "no-date", "", ""),
    ("told by today", article(TITLE, "Mary Bell", "Heute, 16:15"), "no-date", "", ""),
    ("no such day", article(TITLE, "By Mary Bell", "November 31, 2019"), "no-date", "", ""),
]

TITLES: list[tuple[str, str, str | None]] = [
    (
        "section in capitals above the date",
        article("DANMARK", "22. feb. 2021", "Fyret på øen får ny lampe", "Jane Roe"),
        "Fyret på øen får ny lampe",
    ),
    ("below unknown sections", article("Haberler > Ada", TITLE, "By Jane Roe"), TITLE),
    ("below sections with a stroke", article("Western Isles / Transport", TITLE, "By Jane Roe"), TITLE),
    (
        "a stroke and a word in lower case",
        article("Ferry / no ferry", "Islanders fear the winter", "By Jane Roe"),
        "Ferry / no ferry",
    ),
    ("below the last step of the way", article("Home", "News", "Western Isles", TITLE, "By Jane Roe"), TITLE),
    ("two words below one section", article("News", "Winter timetable", "Four ships stay here", "By Jane Roe"), "Winter timetable"),
    ("below the name of a blog", f"Skip to content\nThe Slow Ferry\nmostly islands\n\n{TITLE}\nBy Jane Roe\n\n{LEAD}\n", TITLE),
    ("below lines of the site, no block", f"Skip to content\n{TITLE}\n\nThe winter\n\n{LEAD}\n", TITLE),
    ("below the number of a release", article("Pressemitteilung Nr. 214/2019", TITLE, lead=DEUTSCH), TITLE),
    ("row of a table", article(TITLE + "\tMary Bell\t5 November 2019"), TITLE),
    (
        "below a minister",
        f"The Hon Jane Roe MP\nMinister for Ships\n\nMedia release\n5 November 2019\n\n{TITLE}\n\n{LEAD}\n",
        TITLE,
    ),
    ("below a release of a day", f"The Ferry House\n\nFor Immediate Release November 5, 2019\n\n{TITLE}\n\n{LEAD}\n", TITLE),
    ("above a release", f"{TITLE}\n\nMedia release\n\nFour ships stay in the harbour\n\n{LEAD}\n", TITLE),
    (
        "a question above a line in small letters",
        f"Why do the ships stay in port?\nwith Mary Bell\n\n{LEAD}\n",
        "Why do the ships stay in port?",
    ),
    (
        "below contacts",
        f"Exhibit 99.1\n\nContact:\nMary Bell\nInvestor Relations\n\n{TITLE}\n\nOBAN, Nov. 5, 2019 – {LEAD}\n",
        TITLE,
    ),
    ("below the mark of a wire", f"c0412 22:15\n\n{TITLE}\n\n{LEAD}\n", TITLE),
    ("below a slug", f"Island-ferry-fares 2ndlead\n\n{TITLE}\n\n{LEAD}\n", TITLE),
    (
        "two hyphens, no slug",
        f"Stratford-upon-Avon theatre reopens\n\nIslanders see it\n\n{LEAD}\n",
        "Stratford-upon-Avon theatre reopens",
    ),
    ("above the date and a deck", f"{TITLE}\n5 November 2019\n\nFour ships stay in the harbour\n\n{LEAD}\n", TITLE),
    ("far too long", f"{TITLE} {'and four more ' * 14}ships\n\nBy Mary Bell\n\n{LEAD}\n", None),
    ("lead in Chinese", "公司表示，船将停到春天。\n\n乘客必须提前一天订票。\n", None),
    ("two words above the author", article("Home", "News", "Winter timetable", "By Jane Roe"), "Winter timetable"),
    ("two words above a few", article("Home", "News", "Winter timetable", "Four ships stay", "By Jane Roe"), "Winter timetable"),
    (
        "two words below sections and the date",
        article("Home", "News", "5 November 2019", "Winter timetable", "Four ships stay in the harbour", "By Jane Roe"),
        "Winter timetable",
    ),
    ("above an agency", f"5 November 2019\n{TITLE}\nda Agência Roe, em Oban\n\n{LEAD}\n", TITLE),
    ("in a block of its own", f"{TITLE}\nIslanders fear it\n\nFour ships stay in harbour\nBy Jane Roe\n\n{LEAD}\n", TITLE),
    ("above the month", f"{TITLE}\nBy Jane Roe\nMarch 1997\n\nFour ships stay in the harbour\n\n{LEAD}\n", TITLE),
    ("above a sale", f"Old ferries\n\nFor immediate sale: four ships\n\n{LEAD}\n", "Old ferries"),
    ("below an office, a media release", f"Office of Ships\n\nMedia release\n\n{TITLE}\n\n{LEAD}\n", TITLE),
    ("an office", f"Office of Ships\n\n3 min read\n\nFour ships stay in the harbour\n\n{LEAD}\n", "Office of Ships"),
    ("a name above a byline", article("Obituary", "Mary Bell", "Captain of the western line", "By Iain Ross"), "Mary Bell"),
    (
        "below a masthead in columns, wrapped",
        "GROWERS\nThe monthly of the growers of the western isle\n"
        f"Volume 14, Number 3                                       March 1997\n\n{TITLE}\n\n"
        "The company will lay up four of its ships over\nthe winter, its director told a meeting in the\n"
        "harbour hall on Monday night.\n\nPassengers will have to book a day ahead, for\n"
        "the ships that go are small, and the sea is so\nrough in the winter that few islanders will\nrisk it.\n",
        TITLE,
    ),
    ("glued behind a question", article("How do the islands feed?By Mary Bell"), "How do the islands feed?"),
    ("an editor", article("Editor Mary Bell", "Captain turned journalist", "5 November 2019"), "Editor Mary Bell"),
    ("a hyphen, no slug", f"Island-ferry fares\n\n{TITLE}\n\n{LEAD}\n", "Island-ferry fares"),
    ("below a section and the date", article("Seafaring", "5 November 2019", TITLE), TITLE),
    ("a count of days", article("1,204 days", "5 November 2019"), "1,204 days"),
    ("an archive's copy", article("Saved from https://example.org/a", TITLE, "Published: 5 November 2019"), TITLE),
    ("below a sponsor", article("Advertisement feature", TITLE, "5 November 2019"), TITLE),
    ("below the author in capitals", article("MARY BELL", TITLE, "5 November 2019"), TITLE),
    ("below an office", f"Office of Ships\nWestern Isles\n\nFOR IMMEDIATE RELEASE\n\n{TITLE}\n\n{LEAD}\n", TITLE),
    ("above the release", f"Press Release\n\n{TITLE}\n\nFOR IMMEDIATE RELEASE\n\n{LEAD}\n", TITLE),
    (
        "below an issue",
        f"ACRE & FURROW\nThe monthly of the isles\nVolume 14, Number 3        March 1997\n\n{TITLE}\n\n{LEAD}\n",
        TITLE,
    ),
    ("below an office's label", article("European Commission - Press release", TITLE, "5 November 2019"), TITLE),
    ("a name", article("Obituary", "Mary Bell", "Captain of the western line", "Iain Ross", "5 November 2019"), "Mary Bell"),
    (
        "over two lines in capitals",
        "FERRY COMPANY TO LAY UP FOUR\nSHIPS BY JUNE\n\n" + LEAD,
        "FERRY COMPANY TO LAY UP FOUR\nSHIPS BY JUNE",
    ),
    ("a kicker and a title in capitals", "FERRY CRISIS\nFOUR SHIPS LAID UP\n\n" + LEAD, "FOUR SHIPS LAID UP"),
    ("in capitals above the author", "FERRY COMPANY TO LAY UP FOUR\nMARY BELL\n\n" + LEAD, "FERRY COMPANY TO LAY UP FOUR"),
    ("in capitals above the date", "FERRY COMPANY TO LAY UP FOUR\nNOV 5, 2019\n\n" + LEAD, "FERRY COMPANY TO LAY UP FOUR"),
    ("below a meeting", article("SC/11716", "19 December 2014", "7346th Meeting (AM)", TITLE), TITLE),
    ("below an archive", article("UPI ARCHIVES", "MARCH 3, 1981", TITLE), TITLE),
    ("month of a report", article("Ferry Snapshot for All (March 2018)", "Source: Wire"), "Ferry Snapshot for All (March 2018)"),
    (
        "over two lines below a masthead",
        "THE GAZETTE                5 November 2019                Page 3\n\nHarbour board defers vote\non the ferry pier\n\n"
        "By Gwen Roe\n\nThe harbour board has put off until June a vote on\na new pier that would cost two million pounds.\n",
        "Harbour board defers vote\non the ferry pier",
    ),
    ("glued to the byline", article(TITLE + "By Mary Bell"), TITLE),
    ("glued, no byline", article("How the islandBy Design stayed"), "How the islandBy Design stayed"),
    ("a title of one word", article("ADRIFT", "22 Feb. 2021", "By Jane Roe"), "ADRIFT"),
    ("topic above title and standfirst", article("Rail fares", TITLE, "Islanders fear for the school run", "By Jane Roe"), TITLE),
    ("a title of two words", article("Winter timetable", "Four ships stay in the harbour", "By Jane Roe"), "Winter timetable"),
    ("first line", article(TITLE, "By Mary Bell"), TITLE),
    ("with final stop before a blank line", f"{TITLE}.\n\n{LEAD}\n\n{MORE}\n", TITLE + "."),
    (
        "over two lines",
        f"Ferry company lays up four ships and\nraises its fares\n\nBy Mary Bell\n\n{LEAD}\n",
        "Ferry company lays up four ships and\nraises its fares",
    ),
    (
        "two decks",
        f"Ferries stay in harbour; \nIslanders fear a winter without post.\n\n{LEAD}\n\n{MORE}\n",
        "Ferries stay in harbour; \nIslanders fear a winter without post.",
    ),
    ("labelled", article(f"HEADLINE: {TITLE}", "BYLINE: Mary Bell"), TITLE),
    ("labelled in Greek", article("Τίτλος: Το λιμάνι", "Συντάκτης: Άννα Παππά"), "Το λιμάνι"),
    (
        "over two lines above the author",
        article(TITLE + " and", "raises its fares", "By Mary Bell"),
        f"{TITLE} and\nraises its fares",
    ),
    ("above a line in lower case and the author", article(TITLE, "posted 5 November 2019", "By Mary Bell"), TITLE),
    ("site behind", article(f"{TITLE} | The Island Courier", "By Mary Bell"), TITLE),
    ("site behind a dash", article(f"{TITLE} - BBC News", "By Mary Bell"), TITLE),
    ("dash", article(f"{TITLE} - and its fares", "By Mary Bell"), f"{TITLE} - and its fares"),
    ("below the way to the page", article("Home > News > Island", TITLE, "By Mary Bell"), TITLE),
    ("below another way", article("News / Island life", TITLE, "By Mary Bell"), TITLE),
    ("below the whole way", article("Home » Island » " + TITLE, TITLE, "By Mary Bell"), TITLE),
    ("below lines of the site", article("Skip to main content", "Sign in", "Menu", TITLE, "By Mary Bell"), TITLE),
    ("in quotes, of YAML", article("---", f'title: "{TITLE}"', 'author: "Mary Bell"', "---"), TITLE),
    (
        "in quotes, of a speaker",
        article("Title: 'Four ships stay in harbour'", "Author: Mary Bell"),
        "'Four ships stay in harbour'",
    ),
    ("below the address of an archive", article("The Wayback Machine - https://web.example.org/a", TITLE, "By Mary Bell"), TITLE),
    ("two in quotes", article('Title: "Ferries" or "ships"', "Author: Mary Bell"), '"Ferries" or "ships"'),
    ("subject of a letter", article("From: Mary Bell <mary@example.org>", f"Subject: {TITLE}", "Date: 5 Nov 2019", ""), TITLE),
    ("subject of a catalogue", article(f"Title: {TITLE}", "Subject: Ferries; Fares", "Author: Mary Bell"), TITLE),
    ("below the author and the date", article("Mary Bell", "5 November 2019", TITLE), TITLE),
    ("below a label and the author", article("Opinion", "Mary Bell", TITLE, "5 November 2019"), TITLE),
    ("a name, and what she did", article("Mary Bell", "Captain who sailed the western line", "5 November 2019"), "Mary Bell"),
    ("opinion", article("Opinion | Why the ferries should not stay", "By Mary Bell"), "Opinion | Why the ferries should not stay"),
    ("bold", article(f"**{TITLE}**", "", "By Mary Bell", ""), TITLE),
    ("hash", article(f"# {TITLE}"), TITLE),
    ("below a section label", article("World", TITLE, "By Mary Bell"), TITLE),
    ("below a kicker", article("ISLAND LIFE", TITLE, "By Mary Bell"), TITLE),
    ("below a paper", article("The Island Courier", TITLE, "By Mary Bell"), TITLE),
    (
        "names a paper",
        article("Minister Sues Harbour Gazette Over Leak", "The suit asks for ten million", "By Mary Bell"),
        "Minister Sues Harbour Gazette Over Leak",
    ),
    ("below a date line", article("Politics / March 12, 2020", TITLE, "Mary Bell"), TITLE),
    ("standfirst below", article(TITLE, "Islanders fear a winter without post and fresh milk", "By Mary Bell"), TITLE),
    ("below a word of the page", article("Anzeige", TITLE, "By Mary Bell"), TITLE),
    ("word of the page, no title", article("Anzeige"), None),
    ("name on top, no title", article("Mary Bell"), None),
    ("abstract", f"{TITLE}.\n\nABSTRACT.\n\nIslanders fear a winter without post.\n\nFULL TEXT.\n\n{LEAD}\n", TITLE + "."),
    ("starts with the lead", article(), None),
    ("lead and a blank line", f"{LEAD[:110]} in winter.\n\n{MORE}\n\n{LEAD}\n", None),
    ("starts with a dateline", article(lead="PORT ELLEN (AP) — " + LEAD), None),
    ("short lead", "The ferries stay in harbour until spring.\n" + MORE + "\n" + LEAD, None),
    ("dated lead", article(lead="2019-11-05 " + LEAD), None),
    (
        "short lead of one day",
        f"The ferry company said on Monday that it will lay up four of its ships in harbour.\n\n{LEAD}\n\n{MORE}\n",
        None,
    ),
    (
        "long title with a stop",
        f"{LONG_TITLE}\n\n{LEAD}\n\n{MORE}\n",
        LONG_TITLE,
    ),
    ("ends in a comma", f"Ferry company lays up ships,\n\n{LEAD}\n\n{MORE}\n", None),
    ("nothing but a number", f"1,204\n\n{LEAD}\n\n{MORE}\n", None),
]

AUTHORS: list[tuple[str, str, list[str]]] = [
    (
        "a lead that opens with By and ends in a quote",
        f"By the time Rowan came the shed was dark. “All gone,” he says. His aunt, Freya, nods: “We start again.”\n\n{LEAD}\n",
        [],
    ),
    ("a role below the name", article(TITLE, "Jane Roe", "Journalist", "FOR ABONNENTER"), ["Jane Roe"]),
    ("a label above the name", article(TITLE, "Journalist", "Jane Roe"), ["Jane Roe"]),
    ("by", article(TITLE, "By Mary Bell"), ["Mary Bell"]),
    ("three", article(TITLE, "By Mary Bell, Anna Kerr and Iain Ross"), ["Mary Bell", "Anna Kerr", "Iain Ross"]),
    ("capitals", article(TITLE, "By MARY BELL"), ["MARY BELL"]),
    ("agency behind a bar", article(TITLE, "Mary Bell | Reuters | 5 November 2019"), ["Mary Bell"]),
    ("paper behind a comma", article(TITLE, "By Mary Bell, Rolling Planet"), ["Mary Bell"]),
    ("role", article(TITLE, "By Mary Bell, Staff Writer"), ["Mary Bell"]),
    ("place", article(TITLE, "By Mary Bell in Oban"), ["Mary Bell"]),
    ("e-mail", article(TITLE, "By Mary Bell mbell@example.org"), ["Mary Bell"]),
    ("handle", article(TITLE, "By Mary Bell @marybell"), ["Mary Bell"]),
    ("labelled list", article("Title: " + TITLE, "Authors: Mary Bell; Iain Ross"), ["Mary Bell", "Iain Ross"]),
    ("labelled in Greek", article("Τίτλος: Το λιμάνι", "Συντάκτης: Άννα Παππά"), ["Άννα Παππά"]),
    ("a given name of two, and a role", article(TITLE, "Jean-Pierre Blanc, Harbour correspondent"), ["Jean-Pierre Blanc"]),
    ("agency alone", article(TITLE, "By The Associated Press"), ["The Associated Press"]),
    ("desk alone", article(TITLE, "By Courier staff reporters"), ["Courier staff reporters"]),
    ("without by", article(TITLE, "Mary Bell", "5 November 2019"), ["Mary Bell"]),
    ("German", article("Reederei legt Schiffe still", "Von Karla Winther und Jan Ott", lead=DEUTSCH), ["Karla Winther", "Jan Ott"]),
    ("Text:", article("Reederei legt Schiffe still", "Text: Karla Winther", lead=DEUTSCH), ["Karla Winther"]),
    ("Text: and the text", article(f"Title: {TITLE}", f"Text: {MORE}"), []),
    (
        "particles",
        article(TITLE, "By Ludwig van der Berg and María de los Ángeles"),
        ["Ludwig van der Berg", "María de los Ángeles"],
    ),
    *[
        (f"reporting by{end!r}", article(TITLE, foot=f"Reporting by Mary Bell{end}"), ["Mary Bell"])
        for end in ("", ".", ". This is new.", " Editing by Iain Ross", " Writing by Iain Ross", ")", "; editing by Iain Ross")
    ],
    ("at the foot", article(TITLE, foot="By Mary Bell"), ["Mary Bell"]),
    ("at the foot, a dash", article(TITLE, foot="— Mary Bell"), ["Mary Bell"]),
    ("at the foot, a dash below a quote", article(TITLE, foot="“It is cold.”\n— Mary Bell"), []),
    ("at the foot, a dash and a place", article(TITLE, foot="— Port Ellen"), []),
    (
        "in the standfirst",
        article(TITLE, "Islanders fear a winter without post, writes Mary Bell", "5 November 2019"),
        ["Mary Bell"],
    ),
    (
        "in the standfirst, and more",
        article(TITLE, "Nobody on the isle ever reads, writes Mary Bell in her book", "5 November 2019"),
        [],
    ),
    ("in the standfirst, no name", article(TITLE, "Nobody on the islands ever reads, writes Courier", "5 November 2019"), []),
    ("in italics", article(TITLE, "", "*By Mary Bell*", ""), ["Mary Bell"]),
    ("in bold", article(TITLE, "", "By **Mary Bell**", ""), ["Mary Bell"]),
    ("Dutch correspondent", article(TITLE, "Door onze correspondent Maria Bell", lead=DEUTSCH), ["Maria Bell"]),
    ("Kommentar", article(TITLE, "Ein Kommentar von Maria Bell", lead=DEUTSCH), ["Maria Bell"]),
    ("Text: with a photographer", article(TITLE, "Text: Karla Winther Foto: Jan Ott", lead=DEUTSCH), ["Karla Winther"]),
    ("at the foot, with the date", article(TITLE, foot="Mary Bell, 5 November 2019"), ["Mary Bell"]),
    ("at the foot, over the date", article(TITLE, foot="Mary Bell\n5 November 2019"), ["Mary Bell"]),
    ("at the foot, another with the date", article(TITLE, "By Iain Ross", foot="Mary Bell, 5 November 2019"), ["Iain Ross"]),
    ("at the foot, another", article(TITLE, "By Iain Ross", foot="By Mary Bell"), ["Iain Ross"]),
    ("at the foot, nothing but dashes", article(TITLE, foot="———"), []),
    ("at the foot, a name alone", article(TITLE, foot="Mary Bell"), []),
    ("behind the date", article(TITLE, "5 November 2019 · Mary Bell · 4 comments"), ["Mary Bell"]),
    ("behind the date, no name", article(TITLE, "5 November 2019 · Port Ellen · 4 comments"), []),
    ("a paper, too", article("The Island Courier, 5 November 2019", TITLE, "By Mary Bell"), ["Mary Bell"]),
    ("at the foot, a sentence", article(TITLE, foot="By then the ferries will lie in the harbour."), []),
    ("reporting by", article(TITLE, foot="(Reporting by Mary Bell in Oban; Editing by Iain Ross)"), ["Mary Bell"]),
    ("in quotes, of YAML", article("---", f'title: "{TITLE}"', 'author: "Mary Bell"', "---"), ["Mary Bell"]),
    ("of a letter", article("From: Mary Bell <mary@example.org>", f"Subject: {TITLE}", "Date: 5 Nov 2019", ""), ["Mary Bell"]),
    ("above the title", article("Mary Bell", "5 November 2019", TITLE), ["Mary Bell"]),
    ("two lines above the date", article(TITLE, "Mary Bell", "Oban", "5 November 2019"), ["Mary Bell"]),
    ("a second line, of no name", article(TITLE, "By Mary Bell", "Artikel zum Lesen", "5 November 2019"), ["Mary Bell"]),
    ("a section in front of the date", article("WORLD NEWS NOVEMBER 5, 2019 / 2:30 PM / UPDATED 2 YEARS AGO", TITLE), []),
    ("label in French", article(TITLE, "Article rédigé par", "Mary Bell", lead=ESPAÑOL), ["Mary Bell"]),
    ("a masthead", article("Today's Paper | 5 November 2019", TITLE), []),
    ("a desk beside the date", article(TITLE, "By Jane Roe", "Courier Western Isles / 5 November 2019"), ["Jane Roe"]),
    ("a label beside the date", article("NEWS RELEASE 5 November 2019", TITLE), []),
    ("above a title in title case", article("Opinion", "Mary Bell", "Ferry Company Lays Up", "5 November 2019"), ["Mary Bell"]),
    ("above a month", article("Opinion", "Mary Bell", "April brings no ships to the isles", "5 May 2019"), ["Mary Bell"]),
    (
        "short lines",
        f"{TITLE}\nBy Mary Bell\n5 November 2019\n\nThe ferries stay in harbour until the spring, she said.\n\nNobody goes.\n",
        ["Mary Bell"],
    ),
    (
        "more short lines",
        f"{TITLE}\nBy Mary Bell\nOban\n5 November 2019\nShare\nPrint\n\nThe ferries stay in harbour until the spring, she said.\n"
        "\nNobody goes.\n",
        ["Mary Bell"],
    ),
    ("a small line below the name", f"{TITLE}\n\nJane Roe\nfreelance writer\n\n{LEAD}\n", ["Jane Roe"]),
    (
        "below a wrapped standfirst",
        f"{TITLE}\n\nIslanders on the western isles fear for the post and the fresh milk and\nthe run of the school boat.\n"
        f"\nBy Mary Bell\n\n{LEAD}\n",
        ["Mary Bell"],
    ),
    ("Chinese, a writer", article("船停航", "文/王晓东", "2019年11月5日", lead="公司表示，船将停到春天。"), ["王晓东"]),
    ("Chinese, above the text", article("船停航", "王晓东", "公司表示，船将停到春天。", lead="乘客必须提前一天订票。"), []),
    ("a label beside the date, below the title", article(TITLE, "NEWS RELEASE 5 November 2019"), []),
    ("an unknown name in capitals, a bar", article(TITLE, "NOMFUNDO ROE | NOV 5, 2019"), ["NOMFUNDO ROE"]),
    ("a name in capitals, a comma", article(TITLE, "MARY BELL, NOV 5, 2019"), ["MARY BELL"]),
    ("Chinese, a word", article("船停航", "文明城市", "2019年11月5日", lead="公司表示，船将停到春天。"), []),
    ("a kicker in capitals", article("AUSTIN SHOOTING", TITLE, "5 November 2019"), []),
    ("an unknown name on a second byline", article(TITLE, "By Jane Roe", "By Nomfundo Roe"), ["Jane Roe", "Nomfundo Roe"]),
    ("below a long title with a stop", article(LONG_TITLE, "By Mary Bell"), ["Mary Bell"]),
    ("below a long labelled summary", article(f"Title: {TITLE}", f"Summary: {LEAD}", "By Mary Bell"), ["Mary Bell"]),
    ("above the title in capitals", article("MARY BELL", TITLE, "5 November 2019"), ["MARY BELL"]),
    ("a citation", article(TITLE, "Press, Volume LXI, Issue 18427, 5 November 1925, Page 9"), []),
    ("by telegraph", article(TITLE, "(BY TELEGRAPH.—PRESS ASSOCIATION.)", "5 November 1925"), []),
    ("a town beside the day", article(TITLE, "BUENOS AIRES, NOV 5"), []),
    ("author without colon", article(TITLE, "Author Nidaa Roe"), ["Nidaa Roe"]),
    (
        "a paper of four words behind the name",
        article(TITLE, "Rosa Roe Arizona Border Star | Posted: 5 November 2019"),
        ["Rosa Roe"],
    ),
    ("a role behind an unknown name", article(TITLE, "Nomfundo Roe, Correspondent"), ["Nomfundo Roe"]),
    ("a preposition at the end", article(TITLE, "Artikel vom 5. November 2019", lead=DEUTSCH), []),
    ("an unknown name above her address", article(TITLE, "5 November 2019", "NOMFUNDO ROE", "nroe@example.org"), ["NOMFUNDO ROE"]),
    ("words above an address", article(TITLE, "5 November 2019", "Short Link", "https://example.org/a"), []),
    ("a judge", article(TITLE, "Before Judge Roe", "5 November 2019"), []),
    ("an initial", article(TITLE, "M. Roe", "OBAN", "5 November 2019"), ["M. Roe"]),
    ("a field below", article(TITLE, "Islanders fear it.", "Mary Bell", "doi:10.1038/isl.2019.5"), ["Mary Bell"]),
    ("an editor below", article(TITLE, "Penulis Mary Bell", "Editor Iain Ross"), ["Mary Bell"]),
    ("of an interview", article(TITLE, "Interview: Mary Bell | Photography: Iain Ross", "5 November 2019"), ["Mary Bell"]),
    ("of no interview", article("Interview: Mary Bell on her last winter", "5 November 2019"), []),
    ("Korean", article("여객선 운항 중단", "홍길동 기자", "2019.11.05", lead="회사는 배를 세운다고 밝혔다."), ["홍길동"]),
    ("Chinese", article("船停航", "本报记者 王晓东", "2019年11月5日", lead="公司表示，船将停到春天。"), ["王晓东"]),
    ("Japanese", article("船四隻を休止", "田中美咲", "2019年11月5日", lead="会社は船を休止する。"), ["田中美咲"]),
    ("Chinese, no label", article("船停航", "王晓东", "2019年11月5日", lead="公司表示，船将停到春天。"), ["王晓东"]),
    ("Chinese label of four", article("船停航", "高速公路", "2019年11月5日", lead="公司表示，船将停到春天。"), []),
    ("Chinese label of three", article("船停航", "体育版", "2019年11月5日", lead="公司表示，船将停到春天。"), []),
    ("Japanese deck", article("船四隻を休止", "田中港長が語る", "2019年11月5日", lead="会社は船を休止する。"), []),
    ("Japanese place", article("船四隻を休止", "山口", "2019年11月5日", lead="会社は船を休止する。"), []),
    ("Japanese label", article("船四隻を休止", "会員限定", "2019年11月5日", lead="会社は船を休止する。"), []),
    ("nobody", article(TITLE), []),
    ("sentence with by", article(TITLE, lead="By all accounts the ferries will stay in harbour. " + LEAD), []),
]

BYLINES: list[tuple[str, list[str]]] = [
    ("Jane Roe, baker at Lorne. | The Gazette", []),
    ("By Jane Roe (Cairo), Tom Bell (Lagos) and Ann Cole (Rome)", ["Jane Roe", "Tom Bell", "Ann Cole"]),
    ("By Jane Roe (Cairo), The Courier", ["Jane Roe"]),
    ("JANE ROE THE HARBOUR COURIER\n5 May 2021", ["JANE ROE"]),
    ("ByJane Roe", ["Jane Roe"]),
    ("Byline Times on tour", []),
    ("Author: desk@example.org (Jane Roe)", ["Jane Roe"]),
    ("From:\nDepartment for Ferries, Food & Fuel", ["Department for Ferries, Food & Fuel"]),
    ("From Jane Roe in Cairo", ["Jane Roe"]),
    ("From London to Paris in four hours", []),
    ("By Jane Roe Fox News", ["Jane Roe"]),
    ("Auteur Jane Roe", ["Jane Roe"]),
    ("Jane Roe, Associated Press", ["Jane Roe"]),
    ("Jane Roe and John Doe, The Associated Press", ["Jane Roe", "John Doe"]),
    ("By Jane Roe of The Gazette", ["Jane Roe"]),
    ("By Jane Roe for CNN", ["Jane Roe"]),
    ("By JANE ROE, Political Editor", ["JANE ROE"]),
    ("By Jane Roe Associated Press Writer", ["Jane Roe"]),
    ("By Jane Roe and agencies", ["Jane Roe"]),
    ("By Jane Roe/AFP", ["Jane Roe"]),
    ("Jane Roe - BBC News", ["Jane Roe"]),
    ("By Reuters Staff", ["Reuters Staff"]),
    ("Reuters Staff", ["Reuters Staff"]),
    ("By Jane Roe with Reuters", ["Jane Roe"]),
    ("By Dr. Jane Roe", ["Dr. Jane Roe"]),
    ("By Jane Roe, M.D.", ["Jane Roe"]),
    ("By Jane Roe Jr.", ["Jane Roe Jr."]),
    ("Par Jean Dupont avec AFP", ["Jean Dupont"]),
    ("Von Jane Roe, Berlin", ["Jane Roe"]),
    ("By Jane Roe | jroe@x.org", ["Jane Roe"]),
    ("JANE ROE jroe@x.org", ["JANE ROE"]),
    ("By Jane Roe, John Doe and Bob Poe, AP", ["Jane Roe", "John Doe", "Bob Poe"]),
    ("Por Jane Roe y John Doe", ["Jane Roe", "John Doe"]),
    ("di JANE ROE", ["JANE ROE"]),
    ("Jane Roe  Global News\n5 May 2021", ["Jane Roe"]),
    ("By Jane Roe  Global News", ["Jane Roe"]),
    ("By Jane RoeStaff Writer", ["Jane Roe"]),
    ("By Jane Roe, Senior Correspondent", ["Jane Roe"]),
    ("By Our Correspondent", ["Our Correspondent"]),
    ("Agencies", ["Agencies"]),
    ("By Jane Roe & John Doe", ["Jane Roe", "John Doe"]),
    ("Story: Jane Roe", ["Jane Roe"]),
    ("By: Jane Roe and John Doe", ["Jane Roe", "John Doe"]),
    ("Jane Roe\nJohn Doe\n5 May 2021", ["Jane Roe", "John Doe"]),
    ("Written by Jane Roe", ["Jane Roe"]),
    ("Opinion by Jane Roe", ["Jane Roe"]),
    ("Analysis by Jane Roe, CNN", ["Jane Roe"]),
    ("By Jane Roe, CNN Business", ["Jane Roe"]),
    ("by jane roe", ["jane roe"]),
    ("By Jane Roe in Paris and John Doe in Rome", ["Jane Roe", "John Doe"]),
    ("By Jane Roe, The Canadian Press", ["Jane Roe"]),
    ("By Xinhua writers Jane Roe, John Doe", ["Jane Roe", "John Doe"]),
    ("BY JANE ROE", ["JANE ROE"]),
    ("By J. K. Roe", ["J. K. Roe"]),
    ("By Jane O'Roe-Smith", ["Jane O'Roe-Smith"]),
    ("By Jane Roe\nPublished 5 May 2021", ["Jane Roe"]),
    ("Author: Jane Roe, John Doe", ["Jane Roe", "John Doe"]),
    ("Authors: Jane Roe and John Doe", ["Jane Roe", "John Doe"]),
    ("Byline: By Jane Roe", ["Jane Roe"]),
    ("BYLINE: JANE ROE, STAFF WRITER", ["JANE ROE"]),
    ("Jane Roe, Special to the Gazette\n5 May 2021", ["Jane Roe"]),
    ("By Jane Roe @janeroe", ["Jane Roe"]),
    ("Jane Roe | The Gazette", ["Jane Roe"]),
    ("Jane Roe | 5 May 2021", ["Jane Roe"]),
    ("By the Editorial Board", ["the Editorial Board"]),
    ("The Editorial Board", ["The Editorial Board"]),
    ("Associated Press", ["Associated Press"]),
    ("By Associated Press\n5 May 2021", ["Associated Press"]),
    ("Por Redacción", ["Redacción"]),
    ("Jane Roe Political reporter\n5 May 2021", ["Jane Roe"]),
    ("By Jane Roe, Health reporter", ["Jane Roe"]),
    ("Jane Roe, Oban\n5 May 2021", ["Jane Roe"]),
    ("Posted by Jane Roe at 5 May 2021", ["Jane Roe"]),
    ("By Jane Roe\nStaff Writer", ["Jane Roe"]),
    ("By JANE ROE and JOHN DOE", ["JANE ROE", "JOHN DOE"]),
    ("By JANE ROE, JOHN DOE, and BOB POE", ["JANE ROE", "JOHN DOE", "BOB POE"]),
    ("Reporting by Jane Roe", ["Jane Roe"]),
    ("By Jane Roe, John Doe", ["Jane Roe", "John Doe"]),
    ("By Jane Roe, Guardian", ["Jane Roe"]),
    ("By Jane Roe Updated 5 May 2021", ["Jane Roe"]),
    *[(f"By Jane Roe {rest}", ["Jane Roe"]) for rest in ("at Ostby", "from Ostby", "is in Ostby", "special to The Gazette")],
    *[(f"By Jane Roe{rest}", ["Jane Roe"]) for rest in (" - The Gazette", "\tThe Gazette", "  The Gazette", " / The Gazette")],
    *[
        (f"By Jane Roe{role}", ["Jane Roe"])
        for role in (
            "Staff Writer",
            "Senior Editor",
            "Special Correspondent",
            "Chief Reporter",
            "Associate Editor",
            "Reporter",
            "Writer",
            "Correspondent",
            "Editor",
        )
    ],
    ("By Jane Roe https://example.org/jane", ["Jane Roe"]),
    ("By Jane Roe www.example.org/jane", ["Jane Roe"]),
    ("By John Roe Sr.", ["John Roe Sr."]),
    ("By John Roe Jr.", ["John Roe Jr."]),
    ("By Jane Roe.", ["Jane Roe"]),
    ("By Our Gazette reporter", ["Our Gazette reporter"]),
    ("By The Gazette reporters", ["The Gazette reporters"]),
    ("By AFP, Manila", ["AFP"]),
    ("By Jane Roe, Dan Poe and Bob Doe", ["Jane Roe", "Dan Poe", "Bob Doe"]),
    *[(mark, ["Jane Roe"]) for mark in ("(By Jane Roe)", "[By Jane Roe]", "<By Jane Roe>", "By — Jane Roe")],
    ("/ritzau/", ["ritzau"]),
    ("/island/", []),
    ("By Jane Roe\nand John Doe", ["Jane Roe", "John Doe"]),
    ("By Jane Roe and\nJohn Doe", ["Jane Roe", "John Doe"]),
    ("By Jane Roe\nand so it began", ["Jane Roe"]),
    ("Jane Roe | Staff writer\nJohn Doe | Staff writer", ["Jane Roe", "John Doe"]),
    ("Jane Roe\nDa Redação", ["Jane Roe"]),
    ("La Rédaction", ["La Rédaction"]),
    ("Texto: Jane Roe\nFotos: John Doe", ["Jane Roe"]),
    ("Jane Roe\nJane Roe\n5 May 2021", ["Jane Roe"]),
    ("5 May 2021 By Jane Roe Leave a Comment", ["Jane Roe"]),
    ("Jane Roe, Inquirer Mindanao\n5 May 2021", ["Jane Roe"]),
    ("By Jane Roe and The Islanders", ["Jane Roe"]),
    ("By Jane R.", ["Jane R."]),
    ("By JANE ROE McBride", ["JANE ROE McBride"]),
    ("By Ngozi Okafor, Chidi Obi, Tunde Ade", ["Ngozi Okafor", "Chidi Obi", "Tunde Ade"]),
    ("Author: — Jane Roe", ["Jane Roe"]),
    ("Jane Roe\nJournalist", ["Jane Roe"]),
    ("by rose petals on water", []),
    ("van Vries Bakery\n5 May 2021", []),
    ("By Jane Roe; John Doe", ["Jane Roe", "John Doe"]),
    ("By Jane Roe, John Doe and Bob R.", ["Jane Roe", "John Doe", "Bob R."]),
    ("By contrast", []),
    ("By Jane Roe, Staff Writer, Port Ellen", ["Jane Roe"]),
    ("By Jane Roe, 41, Port Ellen", ["Jane Roe"]),
    ("By Staff Reporter, New Delhi", ["Staff Reporter"]),
    ("Jane Roe, a captain.\n5 May 2021", []),
    ("Jane Roe, who sailed the western line\n5 May 2021", []),
    ("Jane Roe of the town up on the hill by the old sea\n5 May 2021", []),
    ("By Jane Roe " + "and so on " * 20, []),
    ("Amara Roe (Senior Correspondent)\n5 May 2021", ["Amara Roe"]),
    ("Port Roe (Senior Correspondent)\n5 May 2021", []),
    ("By Howard E Roe", ["Howard E Roe"]),
    ("Oleh Sri Dewi dan Rina Sari", ["Sri Dewi", "Rina Sari"]),
    ("By our Harbour Correspondent, Jane Roe", ["Jane Roe"]),
    ("Words: Jane Roe | Photos: John Doe\n5 May 2021", ["Jane Roe"]),
    ("Story by Jane Roe, photography by John Doe", ["Jane Roe"]),
    ("JANE ROE Madrid\n5 May 2021", ["JANE ROE"]),
    ("By JANE ROE Jr.", ["JANE ROE Jr."]),
    *[
        (f"Jane Roe\n{affiliation}", ["Jane Roe"])
        for affiliation in ("Harbour correspondent", "Special to the Gazette", "@janeroe", "Associated Press", "Island Courier")
    ],
]

DATELINES: list[tuple[str, str, tuple[str, str | None, str | None] | None]] = [
    ("agency", "MEXICO CITY (AP) — ", ("MEXICO CITY (AP)", "MEXICO CITY", "AP")),
    (
        "date and agency",
        "BEIRUT/THE HAGUE, March 7 (Reuters) - ",
        ("BEIRUT/THE HAGUE, March 7 (Reuters)", "BEIRUT/THE HAGUE", "Reuters"),
    ),
    ("state", "LA CROSSE, Wis. (AP) — ", ("LA CROSSE, Wis. (AP)", "LA CROSSE, Wis.", "AP")),
    ("state, no agency", "NASHUA, N.H. - ", ("NASHUA, N.H.", "NASHUA, N.H.", None)),
    ("colon", "NEW DELHI: ", ("NEW DELHI", "NEW DELHI", None)),
    ("dash", "DUBLIN — ", ("DUBLIN", "DUBLIN", None)),
    ("date", "PUTRAJAYA, Nov 22 — ", ("PUTRAJAYA, Nov 22", "PUTRAJAYA", None)),
    ("slashes", "BOGOTA, February 10. /TASS/. ", ("BOGOTA, February 10. /TASS/", "BOGOTA", "TASS")),
    ("not in capitals", "Washington (AFP) – ", ("Washington (AFP)", "Washington", "AFP")),
    ("country", "Manila [India], October 23, 2003 (ANI): ", ("Manila [India], October 23, 2003 (ANI)", "Manila", "ANI")),
    ("brackets", "(New York, July 27, 2021) – ", ("(New York, July 27, 2021)", "New York", None)),
    ("agency alone", "(Reuters) - ", ("(Reuters)", None, "Reuters")),
    ("bar", "RALEIGH, N.C. | ", ("RALEIGH, N.C.", "RALEIGH, N.C.", None)),
    ("weekday", "MELBOURNE, Wednesday.—", ("MELBOURNE, Wednesday.", "MELBOURNE", None)),
    ("two spaces", "KAMPALA  — ", ("KAMPALA", "KAMPALA", None)),
    ("stop and hyphen", "MONTERREY, N.L.- ", ("MONTERREY, N.L.", "MONTERREY, N.L.", None)),
    ("agencies", "OSLO (NTB–Reuters): ", ("OSLO (NTB–Reuters)", "OSLO", "NTB–Reuters")),
    ("agency and office", "Berlin (dpa/lno) - ", ("Berlin (dpa/lno)", "Berlin", "dpa/lno")),
    ("agency and no mark", "STOCKHOLM (TT) ", ("STOCKHOLM (TT)", "STOCKHOLM", "TT")),
    ("agency and no mark, not in capitals", "Associated Press (AP) ", None),
    ("agency between dashes", "OBAN — (BUSINESS WIRE) — ", ("OBAN — (BUSINESS WIRE)", "OBAN", "BUSINESS WIRE")),
    ("day and agency", "MADRID, 20 (EUROPA PRESS) ", ("MADRID, 20 (EUROPA PRESS)", "MADRID", "EUROPA PRESS")),
    ("region", "Wenchi (B/A), Nov. 21, GNA - ", ("Wenchi (B/A), Nov. 21, GNA", "Wenchi", "GNA")),
    ("agency behind a dash", "МИНСК, 5 фев — Sputnik. ", ("МИНСК, 5 фев — Sputnik", "МИНСК", "Sputnik")),
    ("agency behind a stop", "Москва. 5 марта. INTERFAX.RU - ", ("Москва. 5 марта. INTERFAX.RU", "Москва", "INTERFAX.RU")),
    ("stop, no agency", "Toronto. 5 March. Nobody. ", None),
    ("site", "BEKASI, KOMPAS.com - ", ("BEKASI, KOMPAS.com", "BEKASI", "KOMPAS.com")),
    ("site in front", "Liputan6.com, Jakarta - ", ("Liputan6.com, Jakarta", "Jakarta", "Liputan6.com")),
    ("agency behind a comma", "Jakarta, CNN Indonesia -- ", ("Jakarta, CNN Indonesia", "Jakarta", "CNN Indonesia")),
    ("state of two letters", "HARRISBURG, PA - ", ("HARRISBURG, PA", "HARRISBURG, PA", None)),
    ("agency alone, no mark", "(CNN) ", ("(CNN)", None, "CNN")),
    ("party alone, no mark", "(CSU) ", None),
    ("agency and a stop", "Magdeburg (ADN). ", ("Magdeburg (ADN)", "Magdeburg", "ADN")),
    ("party and a stop", "Bayern (CSU). ", None),
    ("Japanese agency", "SENDAI, March 9, Kyodo - ", ("SENDAI, March 9, Kyodo", "SENDAI", "Kyodo")),
    ("attention", "ATTENTION - ", None),
    ("small letter", "île – ", None),
    ("bracket and a small letter", "(updated) ", None),
    ("a letter in brackets", "(A) ", None),
    ("agency alone, no mark, a small letter", "(CNN) said ", None),
    ("no mark in front of the date", "Oban 5 November 2019 – ", None),
    ("no mark, a year", "PORT ELLEN, Nov. 5, 2019 ", None),
    ("month in brackets", "OBAN (November 2019) ", None),
    ("agency, no mark, a small letter", "STOCKHOLM (TT) said ", None),
    ("agency and a dash without space", "Washington (AFP)—", ("Washington (AFP)", "Washington", "AFP")),
    ("a hyphen at the word", "Alger- ", None),
    ("a dash at the text", "Paris –", None),
    ("a small letter behind the dash", "Cape Town - the town of ships - ", None),
    ("an agency and a dash", "Reuters - ", None),
    (
        "agency of two words behind a dash",
        "МОСКВА, 5 фев — РИА Новости. ",
        ("МОСКВА, 5 фев — РИА Новости", "МОСКВА", "РИА Новости"),
    ),
    ("agency of two words", "Madrid (Europa Press) - ", ("Madrid (Europa Press)", "Madrid", "Europa Press")),
    ("agency in capitals", "Kathmandu (RSS): ", ("Kathmandu (RSS)", "Kathmandu", "RSS")),
    ("a range", "OBAN (A-Z) - ", None),
    ("country and colon", "MANILA, Philippines: ", ("MANILA, Philippines", "MANILA, Philippines", None)),
    ("four words", "The Winter of Ships – ", None),
    ("not in capitals, a colon", "Cape Town: ", None),
    ("not in capitals, the country", "Dondo, Angola – ", ("Dondo, Angola", "Dondo, Angola", None)),
    ("topic and colon", "HARBOUR PLANS: ", None),
    ("not in capitals, a dash", "Cape Town - ", ("Cape Town", "Cape Town", None)),
    ("an aside", "Port Ellen – The Town of Ships – ", None),
    ("a person and a dash", "Mary – ", None),
    ("a letter", "SIR – ", None),
    ("presenter", "ANNE DUPREE, PRESENTER: ", None),
    ("Chinese", "新华社哈尔滨11月19日电 ", ("新华社哈尔滨11月19日电", "哈尔滨", "新华社")),
    ("Chinese, the reporter", "（中央社記者李先鳳台東3日電）", ("（中央社記者李先鳳台東3日電）", None, "中央社")),
    ("Japanese", "【ソウル時事】", ("【ソウル時事】", "ソウル", "時事")),
    ("Japanese, a label", "【独自】", None),
    ("Korean", "(강릉=연합뉴스) ", ("(강릉=연합뉴스)", "강릉", "연합뉴스")),
    ("Arabic", "الخرطوم (رويترز) - ", ("الخرطوم (رويترز)", "الخرطوم", "رويترز")),
    ("Arabic, no agency", "الخرطوم (المدينة) - ", None),
    *[
        (f"a place with {word}", f"PORT {word} SUR (AP) — ", (f"PORT {word} SUR (AP)", f"PORT {word} SUR", "AP"))
        for word in ("of", "the", "de", "del", "la", "al", "el", "and", "am", "an", "der", "upon", "di", "do", "da", "e", "y")
    ],
    ("a place with a small word of no place", "PORT by SUR (AP) — ", None),
    ("who speaks", "LUND: Thank you. It is late.\n\nQUIST: ", None),
    ("warning", "WARNING GRAPHIC DETAIL: ", None),
    ("label", "WATCH: ", None),
    ("label of the paper", "EXCLUSIVE: ", None),
    ("two letters", "US — ", None),
    ("no mark", "PORT ELLEN, Nov. 5 ", None),
    ("brackets of a party", "PORT ELLEN, Nov. 5 (Labour) — ", None),
    ("brackets of a party, no date", "(Labour) — ", None),
    ("sentence", "Ferries (four of them) — ", None),
    ("name", "Al-Hamid said: ", None),
]

HEADS: list[tuple[str, str, list[str]]] = [
    (
        "a log of days",
        article("Police log", "By Jane Roe", "March 18, 2019", "Monday, March 11", "A goat was found on Elm Street."),
        ["title Police log", "byline By Jane Roe", "date March 18, 2019"],
    ),
    (
        "a timeline",
        article("How the dam failed", "By Jane Roe", "Dec. 20, 2021", "It took a night. This is how.", "Sunday, Nov. 14, 2021"),
        ["title How the dam failed", "byline By Jane Roe", "date Dec. 20, 2021"],
    ),
    (
        "the same day again",
        article(TITLE, "By Jane Roe", "March 18, 2019", "Monday, March 18"),
        [f"title {TITLE}", "byline By Jane Roe", "date March 18, 2019", "date Monday, March 18"],
    ),
    (
        "a second date with its label",
        article(TITLE, "By Jane Roe", "March 18, 2019", "Updated March 19"),
        [f"title {TITLE}", "byline By Jane Roe", "date March 18, 2019", "date Updated March 19"],
    ),
    (
        "standfirst right above the text",
        article(TITLE, "Islanders fear a winter without post and fresh milk"),
        [f"title {TITLE}", "summary Islanders fear a winter without post and fresh milk"],
    ),
    (
        "two standfirsts",
        article(
            TITLE, "Islanders fear a winter without post and fresh milk", "Nobody was asked about it beforehand", "By Mary Bell"
        ),
        [
            f"title {TITLE}",
            "summary Islanders fear a winter without post and fresh milk",
            "summary Nobody was asked about it beforehand",
            "byline By Mary Bell",
        ],
    ),
    (
        "key points",
        article(TITLE, "- Four ships stay in harbour", "- Fares rise in May"),
        [f"title {TITLE}", "summary - Four ships stay in harbour", "summary - Fares rise in May"],
    ),
    (
        "key points below a label",
        f"{TITLE}\n\nWhat you need to know:\nFour ships stay here\nFares rise\n\n{LEAD}\n",
        [f"title {TITLE}", "field What you need to know:", "summary Four ships stay here Fares rise"],
    ),
    (
        "no key points below a label",
        article(TITLE, "In short: the islanders fear it."),
        [f"title {TITLE}"],
    ),
    (
        "a title wider than the column",
        f"{TITLE} over the winter for want of fuel\n\nBy Jane Roe\n\nThe company will lay up four of its ships over\n"
        f"the winter, its director told a meeting in the\nharbour hall on Monday night.\n\n"
        "Passengers will have to book a day ahead, for\nthe ships that go are small, and the sea is so\n"
        "rough in the winter that few islanders will\nrisk it.\n",
        [f"title {TITLE} over the winter for want of fuel", "byline By Jane Roe"],
    ),
    (
        "an editor",
        article(TITLE, "By Mary Bell", "Editor Iain Ross"),
        [f"title {TITLE}", "byline By Mary Bell", "field Editor Iain Ross"],
    ),
    (
        "an editor of the news",
        article(TITLE, "Editor resigns over it, then comes back to work", "By Mary Bell"),
        [f"title {TITLE}", "summary Editor resigns over it, then comes back to work", "byline By Mary Bell"],
    ),
    (
        "told from now below the date",
        article(TITLE, "By Jane Roe", "March 18, 2019", "3 hours ago"),
        [f"title {TITLE}", "byline By Jane Roe", "date March 18, 2019", "date 3 hours ago"],
    ),
    (
        "a note of the service",
        article(TITLE, "Text of report by Island news agency", "5 November 2019"),
        [f"title {TITLE}", "field Text of report by Island news agency", "date 5 November 2019"],
    ),
    (
        "a correspondent and her town",
        article(TITLE, "Our Correspondent, Sirajganj"),
        [f"title {TITLE}", "field Our Correspondent, Sirajganj"],
    ),
    (
        "of the network news",
        article("From: a@example.org (Mary Bell)", f"Subject: {TITLE}", "Lines: 41"),
        ["byline From: a@example.org (Mary Bell)", f"title Subject: {TITLE}", "field Lines: 41"],
    ),
    (
        "deck in capitals",
        f"FOUR SHIPS LAID UP.\n\n£20,000 SAVED.\n\n{LEAD}\n",
        ["title FOUR SHIPS LAID UP.", "summary £20,000 SAVED."],
    ),
    (
        "short deck below the title",
        f"{TITLE}\nIslanders fear a hard winter\n\n{LEAD}\n",
        [f"title {TITLE}", "summary Islanders fear a hard winter"],
    ),
    ("short line apart from the title", f"{TITLE}\n\nIslanders fear a hard winter\n\n{LEAD}\n", [f"title {TITLE}"]),
    (
        "two headlines",
        article(f"HEADLINE: {TITLE}", "HEADLINE: Islanders fear the winter"),
        [f"title HEADLINE: {TITLE}", "summary HEADLINE: Islanders fear the winter"],
    ),
    (
        "labels alone",
        f"{TITLE}.\n\nABSTRACT.\n\nIslanders fear a winter without post.\n\nFULL TEXT.\n\n{LEAD}\n",
        [f"title {TITLE}.", "field ABSTRACT.", "summary Islanders fear a winter without post.", "field FULL TEXT."],
    ),
    (
        "labels alone, of date and author",
        article(TITLE, "Published", "5 November 2019", "By", "Mary Bell"),
        [f"title {TITLE}", "date Published 5 November 2019", "byline By Mary Bell"],
    ),
    (
        "labels with their values",
        article(
            "Source: Island Wire", f"Title: {TITLE}", "Summary: Islanders fear it.", "Section: Economy", "Full text: It began."
        ),
        [
            "field Source: Island Wire",
            f"title Title: {TITLE}",
            "field Summary:",
            "summary Islanders fear it.",
            "field Section: Economy",
            "field Full text:",
        ],
    ),
    (
        "words of the page",
        article("World", TITLE, "3 min read", "Share", "By Mary Bell", "---", "© 2019 Island Courier", "5 November 2019"),
        [
            "{label} World",
            f"title {TITLE}",
            "{label} 3 min read",
            "{social} Share",
            "byline By Mary Bell",
            "{separator} ---",
            "{copyright} © 2019 Island Courier",
            "date 5 November 2019",
        ],
    ),
    (
        "a word between title and byline",
        article(TITLE, "Courier", "Islanders fear a winter without post", "By Mary Bell"),
        [f"title {TITLE}", "field Courier", "summary Islanders fear a winter without post", "byline By Mary Bell"],
    ),
    ("a section label, the title gone", article("World", "By Mary Bell"), ["{label} World", "byline By Mary Bell"]),
    (
        "the name of a paper above the date",
        article("The Island Courier", "5 November 2019", TITLE),
        ["{label} The Island Courier", "date 5 November 2019", f"title {TITLE}"],
    ),
    ("the name of a site", article("CTV.ca", TITLE, "By Mary Bell"), ["{label} CTV.ca", f"title {TITLE}", "byline By Mary Bell"]),
    (
        "ids, counts and addresses",
        article("ISL20191105.0031", "8 of 16 DOCUMENTS", TITLE, "968 words", "https://www.example.org/a", "By Mary Bell"),
        [
            "field ISL20191105.0031",
            "field 8 of 16 DOCUMENTS",
            f"title {TITLE}",
            "field 968 words",
            "field https://www.example.org/a",
            "byline By Mary Bell",
        ],
    ),
    (
        "a date in front of the title",
        article("2019-11-05 " + TITLE, "By Mary Bell"),
        ["date 2019-11-05", f"title {TITLE}", "byline By Mary Bell"],
    ),
    ("a date in front of a sentence", article(lead="2019-11-05 The ferries stay. " + LEAD), ["date 2019-11-05"]),
    ("told from now", article(TITLE, "3 hours ago"), [f"title {TITLE}", "date 3 hours ago"]),
    ("a hash", article(f"# {TITLE}"), ["{markup} #", f"title {TITLE}"]),
    *[
        (f"{told} ago", article(TITLE, f"{told} ago"), [f"title {TITLE}", f"date {told} ago"])
        for told in ("An hour", "A day", "20 secs", "3 mins", "2 hrs", "3 weeks", "a month", "2 years")
    ],
    *[
        (
            f"{word} later",
            article(f"Title: {TITLE}", f"{word} for a reader"),
            [f"title Title: {TITLE}", f"field {word} for a reader"],
        )
        for word in ("The Wayback Machine", "Archived", "Printed", "Retrieved", "Downloaded", "Accessed")
    ],
    *[
        (
            mark,
            article(TITLE, f"{mark} 2019 Island Courier", "By Mary Bell"),
            [f"title {TITLE}", f"{{copyright}} {mark} 2019 Island Courier", "byline By Mary Bell"],
        )
        for mark in ("©", "(c)", "(C)", "Copyright", "copyright", "COPYRIGHT")
    ],
    *[
        (field, article(field, TITLE, "By Mary Bell"), [f"field {field}", f"title {TITLE}", "byline By Mary Bell"])
        for field in (
            "IP/18/3456",
            "8 de 16 DOCUMENTS",
            "8 von 16 Dokumenten",
            "WSJ900717-0192",
            "560 字",
            "1,034 words",
            "www.example.org/a",
        )
    ],
    (
        "an unknown label among others",
        article(
            "Source: Island Wire", "Section: Economy", "Weather: fine", f"Title: {TITLE}", "Weather: cold", "Byline: Mary Bell"
        ),
        [
            "field Source: Island Wire",
            "field Section: Economy",
            "field Weather: fine",
            f"title Title: {TITLE}",
            "field Weather: cold",
            "byline Byline: Mary Bell",
        ],
    ),
    (
        "a section of two words",
        article("Life & Style", TITLE, "By Mary Bell"),
        ["{label} Life & Style", f"title {TITLE}", "byline By Mary Bell"],
    ),
    *[
        (line, article(TITLE, "By Mary Bell", line), [f"title {TITLE}", "byline By Mary Bell"])
        for line in ("Who was the writer?", "For the islanders of the west it was the fourth winter in a row: no ship came.")
    ],
    (
        "where the author works",
        article(TITLE, "By Mary Bell", "Island Courier"),
        [f"title {TITLE}", "byline By Mary Bell", "byline Island Courier"],
    ),
    (
        "marks of Markdown",
        article(f"**{TITLE}**", "", "_By Mary Bell_", "", "*5 November 2019*", ""),
        [
            "{markup} **",
            f"title {TITLE}",
            "{markup} **",
            "{markup} _",
            "byline By Mary Bell",
            "{markup} _",
            "{markup} *",
            "date 5 November 2019",
            "{markup} *",
        ],
    ),
    (
        "byline and date at the foot",
        article(TITLE, foot="By Mary Bell\n5 November 2019"),
        [f"title {TITLE}", "byline By Mary Bell", "date 5 November 2019"],
    ),
]


def parsed(text: str) -> Article:
    record = parse(text)
    assert not laws.breaks(text, record.to_dict())
    return record


@pytest.mark.parametrize(("text", "date"), [r[1:] for r in DATES], ids=[r[0] for r in DATES])
def test_date(text: str, date: str | None) -> None:
    record = parsed(text)
    assert record.date == date
    assert (record.date_span is None) == (date is None)


@pytest.mark.parametrize(("text", "code", "one", "other"), [r[1:] for r in WARNINGS], ids=[r[0] for r in WARNINGS])
def test_warning(text: str, code: str, one: str, other: str) -> None:
    record = parsed(text)
    (warning,) = [w for w in record.warnings if w.code.endswith("date")]
    assert record.date is None
    assert warning.code == code
    assert one in warning.message
    assert other in warning.message


@pytest.mark.parametrize(("option", "date"), [("day_first", "2019-11-05"), ("month_first", "2019-05-11")])
def test_order_decides(option: str, date: str) -> None:
    options: dict[str, Any] = {option: True}
    record = parse(article(TITLE, "05/11/2019"), **options)
    assert record.date == date
    assert not record.warnings


@pytest.mark.parametrize(("text", "title"), [r[1:] for r in TITLES], ids=[r[0] for r in TITLES])
def test_title(text: str, title: str | None) -> None:
    record = parsed(text)
    assert record.title == title


@pytest.mark.parametrize(("text", "authors"), [r[1:] for r in AUTHORS], ids=[r[0] for r in AUTHORS])
def test_authors(text: str, authors: list[str]) -> None:
    assert list(parsed(text).authors) == authors


@pytest.mark.parametrize(("lines", "authors"), BYLINES, ids=[line for line, _ in BYLINES])
def test_byline(lines: str, authors: list[str]) -> None:
    assert list(parsed(article(TITLE, lines)).authors) == authors


@pytest.mark.parametrize(("words", "want"), [r[1:] for r in DATELINES], ids=[r[0] for r in DATELINES])
def test_dateline(words: str, want: tuple[str, str | None, str | None] | None) -> None:
    line = parsed(f"{TITLE}\n\n{words}{LEAD}\n\n{MORE}\n").dateline
    assert (line and (line.text, line.place, line.agency)) == want


@pytest.mark.parametrize(("text", "pieces"), [r[1:] for r in HEADS], ids=[r[0] for r in HEADS])
def test_pieces(text: str, pieces: list[str]) -> None:
    record = parsed(text)
    found = [(p.span, f"{p.kind} {p.text}") for p in record.header] + [(f.span, f"{{{f.kind}}} {f.text}") for f in record.furniture]
    assert [" ".join(piece.split()) for _, piece in sorted(found)] == pieces
