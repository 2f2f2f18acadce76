"""Every line of an export in its place: header pieces, furniture in capitals, ``-`` paragraphs, ``=`` what a document gives."""

from __future__ import annotations

import pytest
import test_exports

from article_parse import Article, parse_all

SHOWN = 30
"""Code points of each piece that are compared."""

FACTIVA_ALL_TAGS = """CLM Night letters
SE  City
HD  Museum lends a mask
BY  By Ruth Okello
    Culture correspondent
CR  Special to the Post
WC  23 words
PD  14 October 2019
ET  07:05
SN  The Kestrel Post
SC  KESTP
ED  Final
PG  A1
VOL 12
LA  English
CY  Copyright 2019, Kestrel Post Media
LP
The museum will lend a mask, its director said on Sunday.

TD
"It should travel," said Ruth Amadi, the director.
CO operation with Lagos goes on.

ART  Photo: The mask in its box.
CT  Contact: desk at kestrel example
RF  77
CO  kesmus : Kestrel Museum
IN  i951 : Media
NS  gart : Arts
RE  nigea : Nigeria
IPC MUS
IPD Museums
PUB Kestrel Post Media
AN  Document KESTP00020191014efae0003e

Search Summary
"""

PIECES = {
    "NEXIS_OLD": """
BOILERPLATE Print Request: Selected Docume
BOILERPLATE Time of Request: February 11,
SEPARATOR 1 of 3 DOCUMENTS
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty afte
byline BYLINE: By Maeve Corrigan
field SECTION: BUSINESS; Companies i
field LENGTH: 74 words
field DATELINE: DUNMORE
- The ferry company that links t
- "We have never carried so many
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
CAPTION GRAPHIC: Photo: The Aoife leav
CAPTION Photo: Tom Harkin on the pier.
field PUBLICATION-TYPE: Newspaper
COPYRIGHT Copyright 2009 Dunmore Chronic
COPYRIGHT All Rights Reserved
= 'Ferry company hires fifty aft 2009-01-09 Maeve Corrigan
SEPARATOR 2 of 3 DOCUMENTS
COPYRIGHT Copyright 2008 North Coast Pre
field North Coast Press Association
date December 2, 2008, Tuesday, BC
field SECTION: State and Regional
field LENGTH: 31 words
title HEADLINE: Two bridges closed
byline BYLINE: By PETER VANCE, Associ
field BODY:
- Two bridges were closed on Mon
- Nobody was hurt, the police sa
field LOAD-DATE: December 3, 2008
= 'Two bridges closed' 2008-12-02 PETER VANCE
SEPARATOR 3 of 3 DOCUMENTS
field Weekly Miner
date March 17, 2001
title Copper pays again
field SECTION: MARKETS
field LENGTH: 12 words
- Copper rose by a tenth in a we
field LOAD-DATE: March 19, 2001
COPYRIGHT Copyright 2001 Weekly Miner
= 'Copper pays again' 2001-03-17
""",
    "NEXIS_UNI": """
BOILERPLATE User Name: reader12
BOILERPLATE Date and Time: Tuesday, March
BOILERPLATE Job Number: 165123456
BOILERPLATE Documents (2)
BOILERPLATE 1. Tram line reaches the airpo
BOILERPLATE Client/Matter: -None-
BOILERPLATE Search Terms: tram
BOILERPLATE Narrowed by:
BOILERPLATE Content Type
BOILERPLATE Narrowed by
BOILERPLATE News
BOILERPLATE -None-
BOILERPLATE 2. Library opens on Sundays
BOILERPLATE Client/Matter: -None-
BOILERPLATE Search Terms: tram
title Tram line reaches the airport
field The Kestrel Post
date March 3, 2022 Thursday
field Final Edition
COPYRIGHT Copyright 2022 Kestrel Post Me
field Section: CITY; Pg. A3
field Length: 28 words
byline Byline: Ida Brenner
field Dateline: KESTREL BAY
summary Highlight: The line took nine
field Body
- The tram reached the airport o
- "It is quicker than the bus,"
CAPTION Graphic
CAPTION PHOTO: A tram at the airport.
field Classification
field Language: ENGLISH
field Publication-Type: Newspaper
field Subject: TRAMS (90%); AIRPORTS
field Load-Date: March 3, 2022
= 'Tram line reaches the airport 2022-03-03 Ida Brenner
SEPARATOR End of Document
title Library opens on Sundays
field The Kestrel Post
date March 1, 2022 Tuesday
COPYRIGHT Copyright 2022 Kestrel Post Me
field Length: 9 words
field Body
- The library will open on Sunda
field Load-Date: March 1, 2022
SEPARATOR End of Document
= 'Library opens on Sundays' 2022-03-01
""",
    "NEXIS_OLD_DE": """
SEPARATOR Dokument 1 von 2
field Neustädter Bote
date 4. Mai 2009 Montag
field Gesamtausgabe
title Freibad bleibt im Sommer zu
byline AUTOR: Von Jana Krüger
field RUBRIK: LOKALES; S. 9
field LÄNGE: 14 Wörter
- Das Freibad bleibt den ganzen
field UPDATE: 5. Mai 2009
field SPRACHE: GERMAN; DEUTSCH
field PUBLICATION-TYPE: Zeitung
COPYRIGHT Copyright 2009 Neustädter Bote
COPYRIGHT Alle Rechte vorbehalten
= 'Freibad bleibt im Sommer zu' 2009-05-04 Jana Krüger
SEPARATOR Dokument 2 von 2
field Neustädter Bote
date 6. Mai 2009 Mittwoch
title Brücke wieder frei
field LÄNGE: 8 Wörter
- Die Brücke ist seit Dienstag w
field UPDATE: 7. Mai 2009
= 'Brücke wieder frei' 2009-05-06
""",
    "FACTIVA": """
field Metro; SECTB
title Night buses to run until four
byline By Carla Whitmore
field Transport Correspondent
field 312 words
date 3 March 2011 11:24
field The Kestrel Post
field KESTP
field Final
field B2
field English
COPYRIGHT Copyright 2011. The Kestrel Po
- Night buses will run until fou
- "People work late," said Omar
BOILERPLATE Page 1 of 2 © 2022 Factiva, In
- The council votes in April.
field Document KESTP00020110304e7330
= 'Night buses to run until four 2011-03-03T11:24:00 Carla Whitmore
title Bakers warn of dearer bread
field 41 words
date 5 March 2011
field The Kestrel Post
field KESTP
field English
COPYRIGHT (c) 2011 The Kestrel Post
- Bread will cost more from Mond
field Document KESTP00020110306e7350
BOILERPLATE Search Summary
BOILERPLATE Text bread or buses
BOILERPLATE Date All Dates
BOILERPLATE © 2022 Factiva, Inc. All right
= 'Bakers warn of dearer bread' 2011-03-05
""",
    "FACTIVA_CONTENTS": """
BOILERPLATE Contents
BOILERPLATE Night buses to run until four
BOILERPLATE Bakers warn of dearer bread...
field Metro
title Night buses to run until four
field 312 words
date 3 March 2011
field The Kestrel Post
field KESTP
field English
COPYRIGHT Copyright 2011. The Kestrel Po
- Night buses will run until fou
field Document KESTP00020110304e7330
= 'Night buses to run until four 2011-03-03
""",
    "FACTIVA_TAGS": """
field SE City
title HD Museum returns two masks
byline BY By Ruth Okello
field CR Special to the Post
field WC 96 words
date PD 14 October 2019
field ET 07:05
field SN The Kestrel Post
field SC KESTP
field PG A1
field LA English
COPYRIGHT CY Copyright 2019, Kestrel Pos
field LP
- The museum will return two mas
- IN Lagos the news was welcomed
field TD
- "They should never have been h
field CO kesmus : Kestrel Museum
field IN i951 : Media
field NS gart : Arts gcat : Politica
field RE nigea : Nigeria
field PUB Kestrel Post Media
field AN Document KESTP00020191014ef
= 'Museum returns two masks' 2019-10-14T07:05:00 Ruth Okello
title HD Rain ends the drought
field WC 8 words
date PD 20 October 2019
field SN The Kestrel Post
field SC KESTP
field LA English
COPYRIGHT CY (c) 2019 The Kestrel Post
field TD
- It rained for nine hours on Sa
field RE kest : Kestrel Bay
field AN Document KESTP00020191020ef
= 'Rain ends the drought' 2019-10-20
""",
    "PROQUEST": """
BOILERPLATE Report Information from ProQue
BOILERPLATE March 08 2022 10:14
SEPARATOR ______________________________
BOILERPLATE Table of contents
BOILERPLATE 1. Orchards lose half of the c
BOILERPLATE 2. School choir wins in Riga
SEPARATOR ______________________________
SEPARATOR Document 1 of 2
title Orchards lose half of the crop
byline Author: Whitmore, Carla
date Publication info: The Kestrel
field http://search.proquest.com/doc
summary Abstract: Late frost has cost
field Full text:
- Late frost has cost growers ha
- "We lit fires all night," said
field Credit: Carla Whitmore
field Subject: Fruits; Weather
field Title: Orchards lose half of t
field Publication title: The Kestrel
date Publication date: May 12, 2016
field Language of publication: Engli
field ProQuest document ID: 17890001
field Database: ProQuest Central
= 'Orchards lose half of the cro 2016-05-12 Whitmore, Carla
SEPARATOR ______________________________
SEPARATOR Document 2 of 2
title School choir wins in Riga
byline Author: Okello, Ruth
date Publication info: The Kestrel
field Full text:
- A school choir from the bay ha
field Publication title: The Kestrel
date Publication date: May 14, 2016
field ProQuest document ID: 17890001
SEPARATOR ______________________________
BOILERPLATE Contact us at: http://www.proq
= 'School choir wins in Riga' 2016-05-14 Okello, Ruth
""",
    "PROQUEST_BARE": """
title Frost takes the plums
byline Author: Whitmore, Carla
field ProQuest document link
field Full text:
- The plums are gone, growers sa
field Subject: Fruits
field Publication title: The Kestrel
date Publication date: May 13, 2016
field ProQuest document ID: 17890001
field Database: ProQuest Central
= 'Frost takes the plums' 2016-05-13 Whitmore, Carla
title Ferry strike called off
field ProQuest document link
field Full text:
- The strike was called off on F
field Publication title: The Kestrel
date Publication date: May 15, 2016
field ProQuest document ID: 17890001
field Database: ProQuest Central
= 'Ferry strike called off' 2016-05-15
""",
    "PROQUEST_NEW": """
title Orchards lose half of the crop
date Whitmore, Carla. The Kestrel P
field ProQuest document link
summary ABSTRACT Late frost has cost g
field FULL TEXT
- Late frost has cost growers ha
field DETAILS
field Subject: Fruits; Weather
field Publication title: The Kestrel
field First page: B.4
date Publication date: May 12, 2016
field Publisher: Kestrel Post Media
field ProQuest document ID: 17890001
field Document URL: https://www.proq
COPYRIGHT Copyright: Copyright Kestrel P
field Last updated: 2017-11-20
field Database: ProQuest Central
field Database copyright © 2022 ProQ
field Terms and Conditions Contact P
= 'Orchards lose half of the cro 2016-05-12
""",
    "NEXIS_PAGES": """
BOILERPLATE Page 1 of 2
title Tram line reaches the airport
field Tram line reaches the airport
field The Kestrel Post
date March 3, 2022 Thursday
COPYRIGHT Copyright 2022 Kestrel Post Me
field Length: 28 words
field Body
- The tram reached the airport o
BOILERPLATE Page 2 of 2
BOILERPLATE Tram line reaches the airport
- “It is quicker than the bus,”
field Load-Date: March 3, 2022
SEPARATOR End of Document
= 'Tram line reaches the airport 2022-03-03
""",
    "NEXIS_SINGLE": """
field The Dunmore Chronicle
date January 9, 2009 Friday
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- The ferry company will hire fi
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
field ---- End of Request ----
field Print Request: Selected Docume
= 'Ferry company hires fifty' 2009-01-09
""",
    "NEWSBANK": """
title Mill to become a theatre
date Kestrel Post, The (Kestrel Bay
byline Author/Byline: RUTH OKELLO, St
field Edition: Final
field Section: Arts
field Page: E1
- The old mill will become a the
- Work starts in August.
field Index Terms: THEATRE
field Record Number: 0406040111
COPYRIGHT Copyright (c) 2004 The Kestrel
= 'Mill to become a theatre' 2004-06-04 RUTH OKELLO
""",
    "FACTIVA_ALL_TAGS": """
field CLM Night letters
field SE City
title HD Museum lends a mask
byline BY By Ruth Okello Culture corr
field CR Special to the Post
field WC 23 words
date PD 14 October 2019
field ET 07:05
field SN The Kestrel Post
field SC KESTP
field ED Final
field PG A1
field VOL 12
field LA English
COPYRIGHT CY Copyright 2019, Kestrel Pos
field LP
- The museum will lend a mask, i
field TD
- "It should travel," said Ruth
- CO operation with Lagos goes o
CAPTION ART Photo: The mask in its box
CONTACT CT Contact: desk at kestrel ex
field RF 77
field CO kesmus : Kestrel Museum
field IN i951 : Media
field NS gart : Arts
field RE nigea : Nigeria
field IPC MUS
field IPD Museums
field PUB Kestrel Post Media
field AN Document KESTP00020191014ef
BOILERPLATE Search Summary
= 'Museum lends a mask' 2019-10-14T07:05:00 Ruth Okello
""",
    "EBSCO": """
SEPARATOR Record: 1
title Title: Orchards without bees.
byline Authors: Whitmore, Carla
date Source: Kestrel Review. 3/14/2
field Document Type: Article
field Subject Terms: *ORCHARDS *BEES
summary Abstract: The article reports
field Full Text Word Count: 32
field ISSN: 0040781X
field Accession Number: 12839182
field Database: Academic Search Comp
field Section: Nation
- The bees did not come back in
- "It is very quiet," said Peter
field ~~~~~~~~
field By Carla Whitmore
COPYRIGHT Copyright of Kestrel Review is
= 'Orchards without bees.' 2018-03-14 Whitmore, Carla
SEPARATOR Record: 2
title Title: Ferry strike ends.
date Source: Kestrel Review. 3/21/2
field Accession Number: 12839183
field Database: Academic Search Comp
- The strike ended on Friday.
= 'Ferry strike ends.' 2018-03-21
""",
    "NEWSBANK_BARE": """
title Mill to become a theatre
date Kestrel Post, The (Kestrel Bay
byline Author: RUTH OKELLO, Staff Wri
- The old mill will become a the
- Work starts in August.
field Section: Arts
field Page: E1
field Dateline: KESTREL BAY
field Record Number: 0406040111
COPYRIGHT (c) 2004 The Kestrel Post
= 'Mill to become a theatre' 2004-06-04 RUTH OKELLO
title Ferry strike ends
date Kestrel Post, The (Kestrel Bay
byline Author: Omar Nash
- The strike ended on Friday.
field Record: mh031504
= 'Ferry strike ends' 2018-03-15 Omar Nash
""",
    "EBSCO_BARE": """
title Title: Orchards without bees
byline Authors: Whitmore, Carla
date Source: Kestrel Review. 3/14/2
field Full Text Word Count: 8
summary Abstract: The article reports
COPYRIGHT Copyright of Kestrel Review is
field ISSN: 0040781X
field Accession Number: 12839182
field Persistent link to this record
- The bees did not come back in
= 'Orchards without bees' 2018-03-14 Whitmore, Carla
title Title: Ferry strike ends
byline Authors: Okello, Ruth
date Source: Kestrel Review. 3/21/2
field Accession Number: 12839183
field Database: Newspaper Source Plu
- The strike ended on Friday.
= 'Ferry strike ends' 2018-03-21 Okello, Ruth
title Title: Phare repeint
date Source: Kestrel Review. 3/28/2
field Accession Number: 12839184
field Database: Newspaper Source Plu
- Le phare sera repeint en mai.
= 'Phare repeint' 2018-03-28
""",
    "GALE": """
title Orchards without bees
date Date: Mar. 14, 2018
field From: Kestrel Review(Vol. 426,
field Publisher: Kestrel Post Media
field Document Type: Article
field Length: 32 words
field Content Level: (Level 4)
field Lexile Measure: 1240L
field Full Text:
byline Byline: Carla Whitmore
- The bees did not come back in
- Title: The Quiet Hive
- Author: Jan Vos
- "It is very quiet," said Peter
CAPTION CAPTION(S):
CAPTION A pear tree in bloom.
COPYRIGHT Copyright: COPYRIGHT 2018 Kest
COPYRIGHT http://www.kestrel.example
field Source Citation (MLA 9th Editi
field Gale Document Number: GALE|A53
= 'Orchards without bees' 2018-03-14 Carla Whitmore
title Ferry strike ends
date Date: Mar. 21, 2018
field From: Kestrel Review(Vol. 426,
field Full Text:
COPYRIGHT COPYRIGHT 2018 Kestrel Post Me
- The strike ended on Friday.
field Gale Document Number: GALE|A53
= 'Ferry strike ends' 2018-03-21
""",
    "WESTLAW": """
field NewsRoom
field 3/14/18 Kestrel Post A1
field 2018 WLNR 8123456
field Kestrel Post (KB)
COPYRIGHT Copyright (c) 2018 Kestrel Pos
date March 14, 2018
field Section: Main
title ORCHARDS WITHOUT BEES
byline Carla Whitmore, Post staff wri
- The bees did not come back in
- "It is very quiet," said Peter
field ---- Index References ----
field News Subject: (Orchards (1OR12
field Language: EN
field Word Count: 32
field 3/14/18 KESTREL A1
SEPARATOR END OF DOCUMENT
= 'ORCHARDS WITHOUT BEES' 2018-03-14 Carla Whitmore
field 3/15/18 Kestrel Post B4
field 2018 WLNR 8123999
field Kestrel Post (KB)
date March 15, 2018
title Ferry strike ends
byline By RUTH OKELLO
- The strike ended on Friday.
field ---- INDEX REFERENCES ---
field COMPANY: FERRY LINE
field Word Count: 5
SEPARATOR END OF DOCUMENT
COPYRIGHT © 2024 Thomson Reuters. No cla
= 'Ferry strike ends' 2018-03-15 RUTH OKELLO
field 2018 WLNR 8124000
field Kestrel Post (KB)
date March 16, 2018
title Lighthouse to be painted
- It will be white again.
SEPARATOR END OF DOCUMENT
= 'Lighthouse to be painted' 2018-03-16
""",
    "EUROPRESSE": """
field Nom de la source
field La Gazette de Lorne
field Type de source
field Presse • Journaux
field Provenance
field Lorne, France
date Mercredi 14 mars 2018
field La Gazette de Lorne • p. 12 •
title Trois piscines vont fermer
byline Claire Aubin
- La mairie fermera trois piscin
- « Nous n'avons pas le choix »,
field Cet article est paru dans La G
COPYRIGHT © 2018 La Gazette de Lorne. To
field Certificat émis le 14 mars 202
field news·20180314·GL·3230123
= 'Trois piscines vont fermer' 2018-03-14 Claire Aubin
field La Gazette de Lorne
date France, jeudi 15 mars 2018 88
title Le phare sera repeint
- Le phare sera repeint en mai,
COPYRIGHT © 2018 La Gazette de Lorne. To
field Diffusé par Lorne Presse
field Numéro de document : news·2018
= 'Le phare sera repeint' 2018-03-15
field La Gazette de Lorne
date France, vendredi 16 mars 2018
title Le pont est fermé
byline Paul Aubin
- Le pont est fermé depuis lundi
field news·20180316·GL·3230125
= 'Le pont est fermé' 2018-03-16 Paul Aubin
""",
    "TOML": """
SEPARATOR +++
field # made by hand
title title = 'Orchards without bees
byline authors = ['Carla Whitmore'
byline , "Ruth Okello"]
date date = '2018-03-14'
field lastmod = 2018-03-15
field tags = [ "bees", ] [params] sl
SEPARATOR +++
- The bees did not come back in
= 'Orchards without bees' 2018-03-14 Carla Whitmore; Ruth Okello
""",
    "YAML": """
SEPARATOR ---
field layout: post
title title: >- Orchards without bee
summary description: | The bees did no
byline author: - name: Carla Whitmore
byline role: editor - name: "Ruth Oke
date date: 2018-03-14 09:00:00 -050
SEPARATOR ---
- The bees did not come back in
= 'Orchards without\\n  bees' 2018-03-14T09:00:00-05:00 Carla Whitmore; Ruth Okello
""",
    "YAML_FLAT": """
SEPARATOR ---
title "Headline": "Orchards without
summary excerpt: |
byline byline: - Carla Whitmore
byline - [Ruth Okello]
date published: 2018-03-14
byline creator: []
field layout: "
SEPARATOR ---
- The bees did not come back in
= 'Orchards without bees' 2018-03-14 Carla Whitmore; Ruth Okello
""",
    "MAILBOX": """
SEPARATOR From news@kestrel.example Wed
field Return-Path: <news@kestrel.exa
byline From: "Carla Whitmore" <carla@
field To: readers@kestrel.example
title Subject: Orchards without bees
date Date: Wed, 14 Mar 2018 09:00:0
field MIME-Version: 1.0
field Content-Type: text/plain; char
- The bees did not come back in
# From ship to shore Wed Mar 14
- "It is very quiet," said Peter
# From news@kestrel.example Thu
- Nobody knows why.
# From the desk of the editor
- Note: the price of pears will
# From news@kestrel.example Thu
- Note: nobody knows why.
# From news@kestrel.example Thu
- and on.
= 'Orchards without bees: what\\n 2018-03-14T09:00:00+00:00 Carla Whitmore
SEPARATOR From news@kestrel.example Thu
byline From: desk@kestrel.example
field >From desk
title Subject: Ferry strike ends
date Date: Thu, 15 Mar 2018 09:00:0
- The strike ended on Friday.
CONTACT From news@kestrel.example Thu
= 'Ferry strike ends' 2018-03-15T09:00:00+00:00
""",
}


NEXIS = """                              The Dunmore Chronicle

                              January 9, 2009 Friday
                              Late Edition
                              Ferry company hires fifty

SECTION: BUSINESS; Pg. 14

LENGTH: 9 words

{body}

LOAD-DATE: January 10, 2009

LANGUAGE: ENGLISH
"""

FACTIVA = """{top}99 words
15 March 2018
The Times
T
English
© 2018 Times Newspapers Limited. All rights reserved

{body}

Document T000000020180315ee3f0002s
"""
"""A document of Factiva to put lines into."""

SMALL: dict[str, tuple[str, str]] = {
    "an edition right above the title": (
        NEXIS.format(body="The ferry company will hire fifty people."),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- The ferry company will hire fi
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a line of underscores": (
        NEXIS.format(body="It will hire fifty people.\n\n____________________________\n\nNobody asked why."),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
SEPARATOR ____________________________
- Nobody asked why.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "wrapped before a name": (
        NEXIS.format(
            body="The ferry company that links the two islands will hire fifty men, said\n"
            "Tom Harkin, who has run the line since it was founded.\n\nNobody asked why."
        ),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- The ferry company that links t
- Nobody asked why.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "sentences on lines": (
        NEXIS.format(
            body="The ferry company that links the two islands will hire fifty.\n"
            "The ferry company that links the islands will hire no women.\nNobody asked why."
        ),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- The ferry company that links t
- The ferry company that links t
- Nobody asked why.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "fields above are gone": (
        "\n\n".join(f"Paragraph {n} of the text." for n in range(14)) + "\n\nLOAD-DATE: January 10, 2009\n\nLENGTH: 9 words\n",
        """
title Paragraph 0 of the text.
- Paragraph 1 of the text.
- Paragraph 2 of the text.
- Paragraph 3 of the text.
- Paragraph 4 of the text.
- Paragraph 5 of the text.
- Paragraph 6 of the text.
- Paragraph 7 of the text.
- Paragraph 8 of the text.
- Paragraph 9 of the text.
- Paragraph 10 of the text.
- Paragraph 11 of the text.
- Paragraph 12 of the text.
- Paragraph 13 of the text.
field LOAD-DATE: January 10, 2009
field LENGTH: 9 words
= 'Paragraph 0 of the text.' None
""",
    ),
    "labels inside the text": (
        "Ferry company hires fifty\n"
        "\n"
        "LENGTH: 9 words\n"
        "\n"
        "It will hire.\n"
        "\n"
        "LOAD-DATE: January 10, 2009\n"
        "\n"
        "One.\n"
        "\n"
        "Two.\n"
        "\n"
        "Three.\n"
        "\n"
        "Four.\n",
        """
title Ferry company hires fifty
field LENGTH: 9 words
- It will hire.
date LOAD-DATE: January 10, 2009
- One.
- Two.
- Three.
- Four.
= 'Ferry company hires fifty' None
""",
    ),
    "one label and an end": (
        "Tram line reaches the airport\n"
        "The Kestrel Post\n"
        "March 3, 2022\n"
        "Body\n"
        "The tram reached the airport.\n"
        "Load-Date: March 3, 2022\n"
        "End of Document\n",
        """
title Tram line reaches the airport
field The Kestrel Post
date March 3, 2022
field Body
- The tram reached the airport.
field Load-Date: March 3, 2022
SEPARATOR End of Document
= 'Tram line reaches the airport 2022-03-03
""",
    ),
    "no copyright": (
        "Metro\n"
        "Night buses to run until four\n"
        "312 words\n"
        "3 March 2011\n"
        "The Kestrel Post\n"
        "English\n"
        "\n"
        "Night buses will run until four.\n"
        "\n"
        "Document KESTP00020110304e7330002a\n",
        """
field Metro
title Night buses to run until four
field 312 words
date 3 March 2011
field The Kestrel Post
field English
- Night buses will run until fou
field Document KESTP00020110304e7330
= 'Night buses to run until four 2011-03-03
""",
    ),
    "a long section": (
        "Metro and the islands; Section B; Front page\n"
        "Night buses stop\n"
        "By Carla Whitmore\n"
        "312 words\n"
        "3 March 2011\n"
        "The Kestrel Post\n"
        "English\n"
        "\n"
        "Night buses will stop.\n",
        """
field Metro and the islands; Section
title Night buses stop
byline By Carla Whitmore
field 312 words
date 3 March 2011
field The Kestrel Post
field English
- Night buses will stop.
= 'Night buses stop' 2011-03-03 Carla Whitmore
""",
    ),
    "a line before the date": (
        "Night buses stop\n312 words\nFinal\n3 March 2011\nThe Kestrel Post\nEnglish\n\nNight buses will stop.\n",
        """
title Night buses stop
field 312 words
field Final
date 3 March 2011
field The Kestrel Post
field English
- Night buses will stop.
= 'Night buses stop' 2011-03-03
""",
    ),
    "only a lead": (
        "SE  City\n"
        "HD  Museum lends a mask\n"
        "WC  9 words\n"
        "PD  14 October 2019\n"
        "LP\n"
        "The museum will lend a mask.\n"
        "AN  Document KESTP00020191014efae0003e\n",
        """
field SE City
title HD Museum lends a mask
field WC 9 words
date PD 14 October 2019
field LP
- The museum will lend a mask.
field AN Document KESTP00020191014ef
= 'Museum lends a mask' 2019-10-14
""",
    ),
    "a photo in many parts": (
        NEXIS.format(body="It will hire fifty people.").replace(
            "LANGUAGE: ENGLISH", "GRAPHIC: Photo: The Aoife leaves.\n\nPhoto: Tom Harkin.\n\nPhoto: The pier."
        ),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
CAPTION GRAPHIC: Photo: The Aoife leav
CAPTION Photo: Tom Harkin.
CAPTION Photo: The pier.
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "printing ends below the last document": (
        NEXIS.format(body="It will hire fifty people.")
        + "\n78PQ2F\n\n*** Kept ***\n\nTime of Request: 07/03/12\n\nPrint Number: 1826\n\nNumber of Lines: 4\nNumber of Pages: 2",
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
field 78PQ2F
field *** Kept ***
field Time of Request: 07/03/12
field Print Number: 1826
field Number of Lines: 4
field Number of Pages: 2
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "an address below the text": (
        NEXIS.format(body="It will hire fifty people.\n\nhttp://www.dunmore.example"),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field http://www.dunmore.example
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "an address as a sentence": (
        NEXIS.format(body="It will hire fifty people.\n\nhttp://www.dunmore.example has the forms."),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
- http://www.dunmore.example has
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a field that is not known": (
        NEXIS.format(body="It will hire fifty people.").replace("LANGUAGE: ENGLISH", "MOOD: GLOOMY\n\nLANGUAGE: ENGLISH"),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field MOOD: GLOOMY
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a correction is announced": (
        NEXIS.format(body="It will hire fifty people.").replace(
            "Ferry company hires fifty\n", "Ferry company hires fifty\n\nCorrection Appended\n"
        ),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field Correction Appended
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "in Dutch": (
        NEXIS.format(body="De veerdienst neemt vijftig mensen aan.")
        .replace("SECTION", "SECTIE")
        .replace("LENGTH: 9 words", "LENGTE: 9 woorden")
        .replace("LOAD-DATE", "LAADDATUM"),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTIE: BUSINESS; Pg. 14
field LENGTE: 9 woorden
- De veerdienst neemt vijftig me
field LAADDATUM: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a byline longer than the title": (
        FACTIVA.format(top="News\nCod war\nKarim Aoun and Ruth Okello, Environment Correspondents\n", body="The quota falls."),
        """
field News
title Cod war
byline Karim Aoun and Ruth Okello, En
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- The quota falls.
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15 Karim Aoun; Ruth Okello
""",
    ),
    "people in the title": (
        FACTIVA.format(top="News\nKarim Aoun, minister of state, to meet Ruth Okello\n", body="The quota falls."),
        """
field News
title Karim Aoun, minister of state,
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- The quota falls.
field Document T000000020180315ee3f0
= 'Karim Aoun, minister of state 2018-03-15
""",
    ),
    "the byline below the fields": (
        FACTIVA.format(top="Cod war\n", body="By KARIM AOUN\n\nPORT ELLEN, March 15 (Reuters) - The quota falls."),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
byline By KARIM AOUN
- PORT ELLEN, March 15 (Reuters)
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15 KARIM AOUN
""",
    ),
    "a sentence below the fields": (
        FACTIVA.format(top="Cod war\n", body="By Monday the ships were in.\n\nThe quota falls."),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- By Monday the ships were in.
- The quota falls.
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15
""",
    ),
    "the publisher below the text": (
        FACTIVA.format(top="Cod war\n", body="The quota falls.\n\nMuch more.\n\nIndependent Newspapers Ireland Ltd"),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- The quota falls.
- Much more.
field Independent Newspapers Ireland
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15
""",
    ),
    "a company as a heading": (
        FACTIVA.format(top="Cod war\n", body="Codfish Limited\nThe quota falls.\n\nIt goes to Codfish Limited."),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- Codfish Limited
- The quota falls.
- It goes to Codfish Limited.
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15
""",
    ),
    "a wire closes its text": (
        FACTIVA.format(
            top="Cod war\n", body="The quota falls.\n\n(END) Dow Jones Newswires\n\nMarch 14, 2018 05:32 ET (09:32 GMT)"
        ),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- The quota falls.
field (END) Dow Jones Newswires
field March 14, 2018 05:32 ET (09:32
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15
""",
    ),
    "text set in below a field": (
        NEXIS.format(body="It will hire fifty people.").replace("LENGTH: 9 words\n\n", "LENGTH: 9 words\n   "),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "fields set off with a line": (
        NEXIS.format(body="It will hire fifty people.\n\nClassification\n____________________________"),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field Classification
field ____________________________
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "an address on top of a text": (
        NEXIS.format(body="http://www.dunmore.example\nIt will hire fifty people."),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- http://www.dunmore.example
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a source without a date": (
        NEXIS.format(body="It will hire fifty people.").replace("SECTION: BUSINESS; Pg. 14", "SOURCE: The company"),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SOURCE: The company
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a long sentence below the fields": (
        FACTIVA.format(
            top="Cod war\n", body="By Monday the ships were in, and by Tuesday the crews had heard of it from the wires."
        ),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- By Monday the ships were in, a
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15
""",
    ),
    "no text at all": (
        FACTIVA.format(top="Cod war\n", body="").replace("Limited. All rights reserved", "Limited").replace("\n", "\n\n"),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15
""",
    ),
    "a company at the end": (
        FACTIVA.format(top="Cod war\n", body="The quota falls.\n\nAll of the fish goes in the end to Codfish Limited"),
        """
title Cod war
field 99 words
date 15 March 2018
field The Times
field T
field English
COPYRIGHT © 2018 Times Newspapers Limite
- The quota falls.
- All of the fish goes in the en
field Document T000000020180315ee3f0
= 'Cod war' 2018-03-15
""",
    ),
    "a title at the very end": (
        NEXIS.format(body="It will hire fifty people.") + "\nCopyright 2009\n\nTitle: none",
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
COPYRIGHT Copyright 2009
field Title: none
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "no text and an address": (
        NEXIS.format(body="Body") + "\nhttp://www.dunmore.example\n",
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
field Body
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
field http://www.dunmore.example
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a quote for a title": (
        '---\ntitle: "\ntags:\n  - rain\n---\n\nIt rained.',
        """
SEPARATOR ---
title title: "
field tags: - rain
SEPARATOR ---
- It rained.
= '"' None
""",
    ),
    "a wire closes a text that goes on": (
        NEXIS.format(body="It will hire fifty people.\n\n(END) Dow Jones Newswires\n\nNobody asked why."),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
# (END) Dow Jones Newswires
- Nobody asked why.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a page ends below a label": (
        NEXIS.format(body="It will hire fifty people.").replace("LANGUAGE: ENGLISH", "GRAPHIC: Photo: The Aoife\nPage 2\nleaves."),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
field LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
CAPTION GRAPHIC: Photo: The Aoife
BOILERPLATE Page 2
CAPTION leaves.
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a remark between the fields above": (
        NEXIS.format(body="It will hire fifty people.").replace("LENGTH", "(88%)\n\nLENGTH"),
        """
field The Dunmore Chronicle
date January 9, 2009 Friday
field Late Edition
title Ferry company hires fifty
field SECTION: BUSINESS; Pg. 14
- (88%)
- LENGTH: 9 words
- It will hire fifty people.
field LOAD-DATE: January 10, 2009
field LANGUAGE: ENGLISH
= 'Ferry company hires fifty' 2009-01-09
""",
    ),
    "a byline above the fields": (
        "By Omar Nash\n\nOne.\n\nTwo.\n\n"
        + "Three. " * 40
        + "\n\nAuthor: Doe, Jane\n\nLength: 4 words\n\nLoad-Date: March 14, 2024\n",
        """
byline By Omar Nash
- One.
- Two.
- Three. Three. Three. Three. Th
byline Author: Doe, Jane
field Length: 4 words
field Load-Date: March 14, 2024
= None None Omar Nash; Doe, Jane
""",
    ),
}


def pieces_of(article: Article) -> list[str]:
    """The pieces in text order, and the title, the date and the authors."""
    pieces = [(p.span, p.kind, p.text) for p in article.header]
    pieces += [(f.span, f.kind.upper(), f.text) for f in article.furniture]
    pieces += [(s.heading_span, "#", s.heading or "") for s in article.sections if s.heading_span]
    pieces += [(p.span, "-", p.text) for s in article.sections for p in s.paragraphs]
    out = [f"{kind} {' '.join(text.split())[:SHOWN].rstrip()}" for _, kind, text in sorted(pieces)]
    return [*out, f"= {article.title!r:.{SHOWN}} {article.date} {'; '.join(article.authors)}".rstrip()]


@pytest.mark.parametrize("name", PIECES)
def test_pieces(name: str) -> None:
    text: str = vars(test_exports).get(name, FACTIVA_ALL_TAGS)
    found = [line for article in parse_all(text) for line in pieces_of(article)]
    assert found == [line for line in PIECES[name].split("\n") if line]


@pytest.mark.parametrize("name", SMALL)
def test_small_pieces(name: str) -> None:
    text, expected = SMALL[name]
    found = [line for article in parse_all(text) for line in pieces_of(article)]
    assert found == [line for line in expected.split("\n") if line]


@pytest.mark.parametrize("year", [1798, 1898, 1998])
def test_old_papers(year: int) -> None:
    text = NEXIS.format(body="It will hire fifty people.").replace("2009", str(year))
    (article,) = parse_all(text)
    assert article.date == f"{year}-01-09"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Claire Aubin", "byline"),
        ("Claire Aubin et Paul Besson", "byline"),
        ("By OMAR NASH in LAGOS, with one hundred and twenty others", "byline"),
        ("Omar Nash and Ruth Okello, Environment Correspondents", "byline"),
        ("Rain is on its Way", "-"),
        ("Rain, hail and snow on the way", "-"),
        ("Britain, its writers and its press", "-"),
        ("UN Aid, press staff", "-"),
        ("The Five Big Questions They Left Us With, Say Editors", "-"),
        ("Rain on Way.", "-"),
        ("Rain falls", "-"),
        ("Rain All Day And All Night Over Lorne", "-"),
        ("Strike Grounds Ferries, and nobody knows why", "-"),
    ],
)
def test_a_line_below_the_title_of_westlaw(line: str, kind: str) -> None:
    (article,) = parse_all(
        f"2018 WLNR 8124000\n\nKestrel Post (KB)\n\nMarch 16, 2018\n\nNo end\n\n{line}\n\nIt is so.\n\nEND OF DOCUMENT\n"
    )
    found = next(piece for piece in pieces_of(article) if line[:SHOWN].rstrip() in piece)
    assert found.split()[0] == kind
