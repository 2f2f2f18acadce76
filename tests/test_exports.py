"""Exports of Nexis, Factiva, ProQuest and others: where documents are cut, what their fields are, where the body starts and ends.

Every text here is made up, in layouts as the archives write them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import laws
import pytest
from command import records, run

from article_parse import parse, parse_all
from article_parse.exports import find_documents, read_document
from article_parse.lines import split_lines


class Doc(NamedTuple):
    """What one document of an export must give."""

    title: str | None
    authors: list[str]
    date: str | None
    first: str
    """How the body starts."""
    last: str
    """How it ends."""


NEXIS_OLD = """
Print Request: Selected Document(s): 1,2,3
Time of Request: February 11, 2009  04:12 PM EST


                               1 of 3 DOCUMENTS


                              The Dunmore Chronicle

                           January 9, 2009 Friday
                               Late Edition

Ferry company hires fifty after
a record summer on the western line

BYLINE: By Maeve Corrigan

SECTION: BUSINESS; Companies in the north and the
islands; Pg. 14

LENGTH: 74 words

DATELINE: DUNMORE

   The ferry company that links the two islands will hire fifty people before
the spring, its director said on Thursday.

   "We have never carried so many cars," said Tom Harkin, who has run the line
since it was founded.

LOAD-DATE: January 10, 2009

LANGUAGE: ENGLISH

GRAPHIC: Photo: The Aoife leaves the harbour.

Photo: Tom Harkin on the pier.

PUBLICATION-TYPE: Newspaper


                   Copyright 2009 Dunmore Chronicle Publications
                              All Rights Reserved


                               2 of 3 DOCUMENTS


                  Copyright 2008 North Coast Press Association

                          North Coast Press Association

                         December 2, 2008, Tuesday, BC cycle

SECTION: State and Regional

LENGTH: 31 words

HEADLINE: Two bridges closed

BYLINE: By PETER VANCE, Associated Writer

BODY:
   Two bridges were closed on Monday night after a lorry hit a pillar.

   Nobody was hurt, the police said.

LOAD-DATE: December 3, 2008


                               3 of 3 DOCUMENTS


                                  Weekly Miner

                                March 17, 2001

Copper pays again

SECTION: MARKETS

LENGTH: 12 words

Copper rose by a tenth in a week, traders in Kitwe said.

LOAD-DATE: March 19, 2001

                              Copyright 2001 Weekly Miner
"""

NEXIS_UNI = """User Name: reader12
Date and Time: Tuesday, March 8, 2022 10:14:00 AM EST
Job Number: 165123456

Documents (2)

1. Tram line reaches the airport
Client/Matter: -None-
Search Terms: tram
Narrowed by:
Content Type
Narrowed by
News
-None-

2. Library opens on Sundays
Client/Matter: -None-
Search Terms: tram
Tram line reaches the airport
The Kestrel Post
March 3, 2022 Thursday
Final Edition
Copyright 2022 Kestrel Post Media All Rights Reserved
Section: CITY; Pg. A3
Length: 28 words
Byline: Ida Brenner
Dateline: KESTREL BAY
Highlight: The line took nine years.
Body

The tram reached the airport on Wednesday, nine years after the first rail was laid.

"It is quicker than the bus," said Omar Haddad, the first passenger.

Graphic

 PHOTO: A tram at the airport.
Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: TRAMS (90%); AIRPORTS
(88%)

Load-Date: March 3, 2022

End of Document


Library opens on Sundays
The Kestrel Post
March 1, 2022 Tuesday
Copyright 2022 Kestrel Post Media All Rights Reserved
Length: 9 words
Body

The library will open on Sundays from April.

Load-Date: March 1, 2022

End of Document
"""

NEXIS_UNI_DE = """Wolf im Stadtwald gesichtet
Neustädter Bote
4. Mai 2019 Samstag
Copyright 2019 Neustädter Bote Verlag Alle Rechte vorbehalten
Rubrik: LOKALES; S. 9
Länge: 21 Wörter
Autor: Jana Krüger
Volltext

Im Stadtwald ist am Freitag ein Wolf gesehen worden. „Er war scheu“, sagte Förster Uwe Lenz.

Sprache: GERMAN; DEUTSCH
Ladedatum: 5. Mai 2019
Ende des Dokuments
"""

NEXIS_OLD_DE = """Dokument 1 von 2

Neustädter Bote

4. Mai 2009 Montag
Gesamtausgabe

Freibad bleibt im Sommer zu

AUTOR: Von Jana Krüger

RUBRIK: LOKALES; S. 9

LÄNGE: 14 Wörter

Das Freibad bleibt den ganzen Sommer geschlossen, teilte die Stadt mit.

UPDATE: 5. Mai 2009

SPRACHE: GERMAN; DEUTSCH

PUBLICATION-TYPE: Zeitung

Copyright 2009 Neustädter Bote
Alle Rechte vorbehalten

Dokument 2 von 2

Neustädter Bote

6. Mai 2009 Mittwoch

Brücke wieder frei

LÄNGE: 8 Wörter

Die Brücke ist seit Dienstag wieder frei.

UPDATE: 7. Mai 2009
"""

NEXIS_OLD_FR = """12 of 30 DOCUMENTS

Le Courrier de Valmont

mardi 6 mai 2014

Le marché couvert rouvre ses portes

AUTEUR: Claire Aubin

RUBRIQUE: VILLE; Pg. 4

LONGUEUR: 22 mots

Le marché couvert a rouvert lundi après deux ans de travaux, a annoncé la mairie.

« Les clients sont revenus », se réjouit un boucher.

DATE-CHARGEMENT: 7 mai 2014

LANGUE: FRENCH; FRANÇAIS

TYPE-PUBLICATION: Journal

Copyright 2014 Courrier de Valmont
Tous droits réservés
"""

FACTIVA = """Metro; SECTB
Night buses to run until four
By Carla Whitmore
Transport Correspondent
312 words
3 March 2011
11:24
The Kestrel Post
KESTP
Final
B2
English
Copyright 2011. The Kestrel Post. All Rights Reserved.

Night buses will run until four in the morning from June, the city said on Wednesday.

"People work late," said Omar Haddad of the drivers' union.

Page 1 of 2 © 2022 Factiva, Inc. All rights reserved.

The council votes in April.

Document KESTP00020110304e7330002a

Bakers warn of dearer bread
41 words
5 March 2011
The Kestrel Post
KESTP
English
(c) 2011 The Kestrel Post

Bread will cost more from Monday, bakers said.

Document KESTP00020110306e7350001b

Search Summary

Text bread or buses
Date All Dates

© 2022 Factiva, Inc. All rights reserved.
"""

FACTIVA_DE = """Wirtschaft
Brauerei baut zweites Sudhaus
Jana Krüger
1.034 Wörter
7 Februar 2013
Neustädter Bote
NEUBO
Deutsch
(c) 2013 Neustädter Bote

Die Brauerei baut bis zum Herbst ein zweites Sudhaus, sagte der Geschäftsführer am Mittwoch.

Dokument NEUBO00020130207e9270003c
"""

FACTIVA_FR = """Économie
Par Claire Aubin
La fromagerie embauche dix personnes
88 mots
19 juin 2012
Le Courrier de Valmont
COUVA
12
Français
Copyright 2012. Le Courrier de Valmont.

La fromagerie embauche dix personnes avant l'automne.

Document COUVA00020120619e86j0001d
"""

FACTIVA_TAGS = """SE  City
HD  Museum returns two masks
BY  By Ruth Okello
CR  Special to the Post
WC  96 words
PD  14 October 2019
ET  07:05
SN  The Kestrel Post
SC  KESTP
PG  A1
LA  English
CY  Copyright 2019, Kestrel Post Media
LP
The museum will return two masks, its director said on Sunday.
IN Lagos the news was welcomed.

TD
"They should never have been here," said Ruth Amadi, the director.

CO  kesmus : Kestrel Museum
IN  i951 : Media
NS  gart : Arts
    gcat : Political/General News
RE  nigea : Nigeria
PUB Kestrel Post Media
AN  Document KESTP00020191014efae0001e

HD
Rain ends the drought
WC
8 words
PD
20 October 2019
SN
The Kestrel Post
SC
KESTP
LA
English
CY
(c) 2019 The Kestrel Post
TD
It rained for nine hours on Saturday.
RE
kest : Kestrel Bay
AN
Document KESTP00020191020efak0001f
"""

PROQUEST = """Report Information from ProQuest
March 08 2022 10:14
____________________________________________________________
Table of contents

1. Orchards lose half of the crop
2. School choir wins in Riga
____________________________________________________________
Document 1 of 2

Orchards lose half of the crop

Author: Whitmore, Carla

Publication info: The Kestrel Post ; Kestrel Bay [Kestrel Bay] 12 May 2016: B.4.

http://search.proquest.com/docview/1789?accountid=1

Abstract: Late frost has cost growers half of the crop.

Full text: Late frost has cost growers half of the crop, their association said on Wednesday.

"We lit fires all night," said Nils Aune, who grows pears.

Credit: Carla Whitmore

Subject: Fruits; Weather

Title: Orchards lose half of the crop

Publication title: The Kestrel Post

Publication date: May 12, 2016

Language of publication: English

ProQuest document ID: 1789000111

Database: ProQuest Central

____________________________________________________________
Document 2 of 2

School choir wins in Riga

Author: Okello, Ruth

Publication info: The Kestrel Post ; Kestrel Bay [Kestrel Bay] 14 May 2016: C.1.

Full text: A school choir from the bay has won in Riga.

Publication title: The Kestrel Post

Publication date: May 14, 2016

ProQuest document ID: 1789000112

____________________________________________________________

Contact us at: http://www.proquest.com/contact Copyright © 2022 ProQuest LLC. All rights reserved.
"""

PROQUEST_BARE = """Frost takes the plums
Author: Whitmore, Carla
ProQuest document link
Full text: The plums are gone, growers said on Monday.
Subject: Fruits
Publication title: The Kestrel Post
Publication date: May 13, 2016
ProQuest document ID: 1789000113
Database: ProQuest Central

Ferry strike called off
ProQuest document link
Full text:
The strike was called off on Friday.
Publication title: The Kestrel Post
Publication date: May 15, 2016
ProQuest document ID: 1789000114
Database: ProQuest Central
"""

PROQUEST_DE = """Dokument 1 von 1

Gletscher verliert acht Meter

Autor: Krüger, Jana

Publikationsinfo: Neustädter Bote [Neustadt] 02 Sep 2015: 5.

ProQuest-Dokument-Link

Volltext: Der Gletscher hat in einem Jahr acht Meter verloren, teilten Forscher mit.

Publikationstitel: Neustädter Bote

Publikationsdatum: Sep 2, 2015

ProQuest-Dokument-ID: 1700222333
"""

PROQUEST_FR = """Document 1 de 1

Le phare sera repeint

Auteur : Aubin, Claire

Info. de publication : Le Courrier de Valmont [Valmont] 03 Mar 2015: 7.

Texte intégral : Le phare sera repeint avant l'été, a promis la région.

Titre de la publication : Le Courrier de Valmont

Date de publication : Mar 3, 2015

ID du document ProQuest : 1700222444
"""

NEWSBANK = """Mill to become a theatre
Kestrel Post, The (Kestrel Bay) - June 4, 2004
Author/Byline: RUTH OKELLO, Staff Writer
Edition: Final
Section: Arts
Page: E1
The old mill will become a theatre, the city said on Thursday.
Work starts in August.
Index Terms: THEATRE
Record Number: 0406040111
Copyright (c) 2004 The Kestrel Post
"""

NEXIS_PAGES = """Page 1 of 2
Tram line reaches the airport
Tram line reaches the airport
The Kestrel Post
March 3, 2022 Thursday
Copyright 2022 Kestrel Post Media All Rights Reserved
Length: 28 words
Body
The tram reached the airport on Wednesday, nine years after the first rail was laid.
\fPage 2 of 2
Tram line reaches the airport
“It is quicker than the bus,” said Omar Haddad.
Load-Date: March 3, 2022
End of Document
"""

NEXIS_SINGLE = """                              The Dunmore Chronicle

                              January 9, 2009 Friday

Ferry company hires fifty

SECTION: BUSINESS; Pg. 14

LENGTH: 9 words

The ferry company will hire fifty people.

LOAD-DATE: January 10, 2009

LANGUAGE: ENGLISH


---- End of Request ----

Print Request: Selected Document(s): 1
Time of Request: February 11, 2009 04:12 PM EST
"""

FACTIVA_CONTENTS = """Contents
Night buses to run until four and other things that were said about them........................ 2
Bakers warn of dearer bread........................................................................... 3

Metro
Night buses to run until four
312 words
3 March 2011
The Kestrel Post
KESTP
English
Copyright 2011. The Kestrel Post.
Night buses will run until four in the morning.
Document KESTP00020110304e7330002a
"""

PROQUEST_NEW = """Orchards lose half of the crop
Whitmore, Carla. The Kestrel Post; Kestrel Bay. 12 May 2016: B.4.

ProQuest document link

ABSTRACT
Late frost has cost growers half of the crop.

FULL TEXT
Late frost has cost growers half of the crop, their association said on Wednesday.

DETAILS

Subject: Fruits; Weather
Publication title: The Kestrel Post; Kestrel Bay
First page: B.4
Publication date: May 12, 2016
Publisher: Kestrel Post Media
ProQuest document ID: 1789000111
Document URL: https://www.proquest.com/newspapers/docview/1789000111
Copyright: Copyright Kestrel Post Media May 12, 2016
Last updated: 2017-11-20
Database: ProQuest Central

Database copyright © 2022 ProQuest LLC. All rights reserved.

Terms and Conditions Contact ProQuest
"""

NEXIS_OLD_ES = """1 de 2 DOCUMENTOS

El Correo de la Isla

9 enero 2009 viernes

El ferry contrata

AUTOR: Marta Olmedo

SECCIÓN: ECONOMÍA; Pg. 8

LONGITUD: 19 palabras

El ferry contratará a cincuenta personas antes del verano.

«Nunca hemos tenido tanto trabajo», dijo su directora.

FECHA-CARGA: 10 enero 2009

Copyright 2009 El Correo
Todos los derechos reservados

2 de 2 DOCUMENTOS

El Correo de la Isla

12 enero 2009 lunes

Dos puentes cerrados

LONGITUD: 6 palabras

Dos puentes fueron cerrados el domingo.

FECHA-CARGA: 13 enero 2009
"""

FACTIVA_ES = """Economía
El ferry contrata
Marta Olmedo
12 palabras
9 enero 2009
El Correo de la Isla
ECIS
Español
Copyright 2009 El Correo
El ferry contratará a cincuenta personas.
Documento ECIS000020090109e5190001x

Dos puentes cerrados
98 palabras
12 enero 2009
El Correo de la Isla
ECIS
Español
Dos puentes fueron cerrados el domingo.
Documento ECIS000020090112e51c0001y
"""

FACTIVA_GAP = """Ferry company hires fifty

By Maeve Corrigan and Peter Vance
12 words
9 February 2021
07:00
Dunmore Online
DUNON
English
Copyright 2021, Dunmore Media.

The ferry company will hire fifty people.

Document DUNON00020210209eh29000a1
"""

FACTIVA_HEADLINES = """HD   Ferry company hires fifty
WC   8 words
PD   9 January 2009
ET   07:42 AM
LP
The ferry company will hire fifty people.
AN   Document DUNON00020090109e519000a1

HD   Two bridges closed
WC   5 words
PD   12 January 2009
LP
Two bridges were closed.
AN   Document DUNON00020090112e51c0002b
"""

PROQUEST_NAMED = """____________________________________________________________

Document 1 of 2

Ferry company hires fifty

Publication info: Dunmore Chronicle ; Dunmore [Dunmore] 09 Jan 2009: B.1.

Full text: The ferry company will hire fifty people.

Subject: Ferries

ProQuest document ID: 123456789

Database: ProQuest Newsstand

____________________________________________________________

Document 2 of 2

Two bridges closed

Publication info: Dunmore Chronicle ; Dunmore [Dunmore] 12 Jan 2009: A.4.

Full text: Two bridges were closed.

ProQuest document ID: 123456790

____________________________________________________________

Contact us
"""

NEWSBANK_NOW = """Ferry company hires fifty
January 9, 2009 | Dunmore Chronicle (OH)
Author: Maeve Corrigan | Section: Business
12 Words
Page: B1
OpenURL Link
The ferry company will hire fifty people.

Citation (mla Style)
Maeve Corrigan, 'Ferry company hires fifty', Dunmore Chronicle (online), 9 Jan 2009 B1
Copyright (c) 2009 Dunmore Media

Two bridges closed
January 12, 2009 | Dunmore Chronicle (OH)
Author: Peter Vance | Section: Metro
6 Words
Page: A4
OpenURL Link
Two bridges were closed.

Citation (mla Style)
Peter Vance, 'Two bridges closed', Dunmore Chronicle (online), 12 Jan 2009 A4
Copyright (c) 2009 Dunmore Media
"""

FACTIVA_ZH = """渡轮公司招聘五十人
212 字
2009 年 5 月 19 日 18:52
磨坊晚报
MFWB
简体中文
(c) 2009 磨坊晚报
渡轮公司将在夏天之前招聘五十人。
文件 MFWB000020090519e55j0001x
"""

PROQUEST_CLOSE = """Ferry company hires fifty
Corrigan, Maeve.  Dunmore Chronicle; Dunmore, Ohio, United States [Dunmore, Ohio]. 07 Oct 2018: B.1.
ProQuest document link

FULL TEXT
The ferry company will hire fifty people.

DETAILS
Subject: Ferries
ProQuest document ID: 1098765432
"""

MAILBOX = """

From news@kestrel.example Wed Mar 14 09:00:02 2018
Return-Path: <news@kestrel.example>
From: "Carla Whitmore" <carla@kestrel.example>
To: readers@kestrel.example
Subject: Orchards without bees: what
 the growers say
Date: Wed, 14 Mar 2018 09:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain;
\tcharset=utf-8

The bees did not come back in March, growers on the coast say.

From ship to shore Wed Mar 14 it was quiet in 2018

"It is very quiet," said Peter Vance, who grows pears.

From news@kestrel.example Thu Mar 15 09:00:02 2018

Nobody knows why.

From the desk of the editor
Note: the price of pears will rise.

From news@kestrel.example Thu Mar 15 09:00:02 2018

Note: nobody knows why.

From news@kestrel.example Thu Mar 15 09:00:02 2018
and on.

From news@kestrel.example Thu Mar 15 09:00:02 +0000 2018
From: desk@kestrel.example
>From desk
Subject: Ferry strike ends
Date: Thu, 15 Mar 2018 09:00:00 +0000

The strike ended on Friday.

From news@kestrel.example Thu Mar 15 09:00:02 2018
"""

TOML = """

+++
# made by hand
title = 'Orchards without bees'
authors = ['Carla Whitmore', "Ruth Okello"]
date = '2018-03-14'
lastmod = 2018-03-15
tags = [
  "bees",
]

[params]
  slug = 'orchards'
+++

The bees did not come back in March.
"""

YAML = """---
layout: post
title: >-
  Orchards without
  bees
description: |
  The bees did not come back.
  Nobody knows why.
author:
  - name: Carla Whitmore
    role: editor
  - name: "Ruth Okello"
date: 2018-03-14 09:00:00 -0500
---

The bees did not come back in March.
"""

YAML_FLAT = """---
"Headline": "Orchards without bees"
excerpt: |
byline:
- Carla Whitmore
- [Ruth Okello]
published: 2018-03-14
creator: []
layout: "
---
The bees did not come back in March.
"""

NEWSBANK_BARE = """Mill to become a theatre
Kestrel Post, The (Kestrel Bay) - Friday, June 4, 2004
Author: RUTH OKELLO, Staff Writer

The old mill will become a theatre, the city says.

Work starts in August.

Section: Arts
Page: E1
Dateline: KESTREL BAY
Record Number: 0406040111
(c) 2004 The Kestrel Post

Ferry strike ends
Kestrel Post, The (Kestrel Bay) - Thursday, March 15, 2018
Author: Omar Nash

The strike ended on Friday.

Record: mh031504
"""

EBSCO = """Record: 1
Title: Orchards without bees.
Authors: Whitmore, Carla
Source: Kestrel Review. 3/14/2018, Vol. 191 Issue 10, p34-37. 4p.
Document Type: Article
Subject Terms: *ORCHARDS
    *BEES
Abstract: The article reports on orchards.
Full Text Word Count: 32
ISSN: 0040781X
Accession Number: 12839182
Database: Academic Search Complete
Section: Nation

The bees did not come back in March, growers on the coast say.

"It is very quiet," said Peter Vance, who grows pears.

~~~~~~~~

By Carla Whitmore

Copyright of Kestrel Review is the property of Kestrel Post Media and its content may not be copied or emailed to multiple sites.

Record: 2
Title:
    Ferry strike ends.
Source:
    Kestrel Review. 3/21/2018, Vol. 191 Issue 11, p12. 1p.
Accession Number:
    12839183
Database:
    Academic Search Complete

The strike ended on Friday.
"""

EBSCO_BARE = """Title: Orchards without bees
Authors: Whitmore, Carla
Source: Kestrel Review. 3/14/2018, p34.
Full Text Word Count: 8
Abstract: The article reports on orchards.
Copyright of Kestrel Review is the property of Kestrel Post Media and its content may not be copied.
ISSN: 0040781X
Accession Number: 12839182
Persistent link to this record (Permalink): https://search.ebscohost.com/login.aspx?direct=true&db=aph&AN=12839182

The bees did not come back in March.

Title: Ferry strike ends
Authors: Okello, Ruth
Source: Kestrel Review. 3/21/2018, p12.
Accession Number: 12839183
Database: Newspaper Source Plus
The strike ended on Friday.

Title:
    Phare repeint
Source:
    Kestrel Review. 3/28/2018, p12.
Accession Number:
    12839184
Database:
    Newspaper Source Plus

Le phare sera repeint en mai.
"""

GALE = """Orchards without bees
Date: Mar. 14, 2018
From: Kestrel Review(Vol. 426, Issue 9083)
Publisher: Kestrel Post Media
Document Type: Article
Length: 32 words
Content Level: (Level 4)
Lexile Measure: 1240L

Full Text:
Byline: Carla Whitmore

The bees did not come back in March, growers on the coast say.

Title: The Quiet Hive

Author: Jan Vos

"It is very quiet," said Peter Vance, who grows pears.

CAPTION(S):

A pear tree in bloom.

Copyright: COPYRIGHT 2018 Kestrel Post Media
http://www.kestrel.example
Source Citation (MLA 9th Edition)
Whitmore, Carla. "Orchards without bees." Kestrel Review, 14 Mar. 2018, p. 34. Gale Academic OneFile. Accessed 14 Mar. 2024.
Gale Document Number: GALE|A530123451

Ferry strike ends
Date: Mar. 21, 2018
From: Kestrel Review(Vol. 426, Issue 9084)

Full Text:
COPYRIGHT 2018 Kestrel Post Media

The strike ended on Friday.

Gale Document Number: GALE|A530123452
"""

WESTLAW = """NewsRoom

3/14/18 Kestrel Post A1
2018 WLNR 8123456

Kestrel Post (KB)
Copyright (c) 2018 Kestrel Post Media. All rights reserved.

March 14, 2018

Section: Main

ORCHARDS WITHOUT BEES

Carla Whitmore, Post staff writer

The bees did not come back in March, growers on the coast say.

"It is very quiet," said Peter Vance, who grows pears.

---- Index References ----

News Subject: (Orchards (1OR12))

Language: EN

Word Count: 32
3/14/18 KESTREL A1
END OF DOCUMENT

3/15/18 Kestrel Post B4
2018 WLNR 8123999
Kestrel Post (KB)
March 15, 2018
Ferry strike ends
By RUTH OKELLO
The strike ended on Friday.
---- INDEX REFERENCES ---
COMPANY: FERRY LINE
Word Count: 5
END OF DOCUMENT
© 2024 Thomson Reuters. No claim to original U.S. Government Works.

2018 WLNR 8124000

Kestrel Post (KB)

March 16, 2018

Lighthouse to be painted

It will be white again.

END OF DOCUMENT
"""

EUROPRESSE = """Nom de la source

La Gazette de Lorne

Type de source

Presse • Journaux

Provenance

Lorne, France

Mercredi 14 mars 2018

La Gazette de Lorne • p. 12 • 612 mots

Trois piscines vont fermer

Claire Aubin

La mairie fermera trois piscines d'ici à l'été.

« Nous n'avons pas le choix », a dit la maire.

Cet article est paru dans La Gazette de Lorne

© 2018 La Gazette de Lorne. Tous droits réservés. Le présent document est protégé par les lois sur le droit d'auteur.

Certificat émis le 14 mars 2024 à Université-de-Lorne à des fins de visualisation personnelle et temporaire.

news·20180314·GL·3230123

La Gazette de Lorne
France, jeudi 15 mars 2018 88 mots, p. 6

Le phare sera repeint

Le phare sera repeint en mai, a annoncé la région.

© 2018 La Gazette de Lorne. Tous droits réservés.

Diffusé par Lorne Presse

Numéro de document : news·20180315·GL·3230124

La Gazette de Lorne
France, vendredi 16 mars 2018 88 mots, p. 6

Le pont est fermé

Paul Aubin

Le pont est fermé depuis lundi.

news·20180316·GL·3230125
"""

TABLE: list[tuple[str, str, list[Doc]]] = [
    (
        "Factiva in Chinese",
        FACTIVA_ZH,
        [Doc("渡轮公司招聘五十人", [], "2009-05-19T18:52:00", "渡轮公司将", "五十人。")],
    ),
    (
        "ProQuest, no blank line below the title",
        PROQUEST_CLOSE,
        [Doc("Ferry company hires fifty", [], "2018-10-07", "The ferry company", "fifty people.")],
    ),
    (
        "Factiva, full text: a blank line above the author without By, a page below the contents",
        "Ferries.......2\nPage 1 of 3 © 2020 Factiva, Inc. All rights reserved.\n\n"
        + FACTIVA_GAP.replace("By Maeve Corrigan and ", ""),
        [Doc("Ferry company hires fifty", ["Peter Vance"], "2021-02-09T07:00:00", "The ferry company", "fifty people.")],
    ),
    (
        "Nexis, old text in Spanish",
        NEXIS_OLD_ES,
        [
            Doc("El ferry contrata", ["Marta Olmedo"], "2009-01-09", "El ferry contratará", "dijo su directora."),
            Doc("Dos puentes cerrados", [], "2009-01-12", "Dos puentes", "el domingo."),
        ],
    ),
    (
        "Factiva in Spanish",
        FACTIVA_ES,
        [
            Doc("El ferry contrata", ["Marta Olmedo"], "2009-01-09", "El ferry contratará", "cincuenta personas."),
            Doc("Dos puentes cerrados", [], "2009-01-12", "Dos puentes", "el domingo."),
        ],
    ),
    (
        "Factiva, full text: a blank line above the author",
        FACTIVA_GAP,
        [
            Doc(
                "Ferry company hires fifty", ["Maeve Corrigan", "Peter Vance"], "2021-02-09T07:00:00",
                "The ferry company", "fifty people.",
            ),
        ],
    ),
    (
        "Factiva with tags, the title first",
        FACTIVA_HEADLINES,
        [
            Doc("Ferry company hires fifty", [], "2009-01-09T07:42:00", "The ferry company", "fifty people."),
            Doc("Two bridges closed", [], "2009-01-12", "Two bridges", "closed."),
        ],
    ),
    (
        "ProQuest without an address",
        PROQUEST_NAMED,
        [
            Doc("Ferry company hires fifty", [], "2009-01-09", "The ferry company", "fifty people."),
            Doc("Two bridges closed", [], "2009-01-12", "Two bridges", "closed."),
        ],
    ),
    (
        "NewsBank as it is now",
        NEWSBANK_NOW,
        [
            Doc("Ferry company hires fifty", ["Maeve Corrigan"], "2009-01-09", "The ferry company", "fifty people."),
            Doc("Two bridges closed", ["Peter Vance"], "2009-01-12", "Two bridges", "closed."),
        ],
    ),
    (
        "Nexis, old text: cover, wrapped title and section, captions, label HEADLINE, no blank lines to spare",
        NEXIS_OLD,
        [
            Doc(
                "Ferry company hires fifty after\na record summer on the western line", ["Maeve Corrigan"], "2009-01-09",
                "The ferry company that links", "since it was founded.",
            ),
            Doc("Two bridges closed", ["PETER VANCE"], "2008-12-02", "Two bridges were", "the police said."),
            Doc("Copper pays again", [], "2001-03-17", "Copper rose", "traders in Kitwe said."),
        ],
    ),
    (
        "Nexis Uni: cover with a list of documents, a highlight, bare labels",
        NEXIS_UNI,
        [
            Doc("Tram line reaches the airport", ["Ida Brenner"], "2022-03-03", "The tram reached", "the first passenger."),
            Doc("Library opens on Sundays", [], "2022-03-01", "The library will", "from April."),
        ],
    ),
    (
        "Nexis Uni in German",
        NEXIS_UNI_DE,
        [Doc("Wolf im Stadtwald gesichtet", ["Jana Krüger"], "2019-05-04", "Im Stadtwald", "Lenz.")],
    ),
    (
        "Nexis, old text in German",
        NEXIS_OLD_DE,
        [
            Doc("Freibad bleibt im Sommer zu", ["Jana Krüger"], "2009-05-04", "Das Freibad", "teilte die Stadt mit."),
            Doc("Brücke wieder frei", [], "2009-05-06", "Die Brücke", "wieder frei."),
        ],
    ),
    (
        "Nexis, old text in French",
        NEXIS_OLD_FR,
        [Doc("Le marché couvert rouvre ses portes", ["Claire Aubin"], "2014-05-06", "Le marché couvert a", "un boucher.")],
    ),
    (
        "Factiva, full text: section, role, time, foot of a page in the text, search summary",
        FACTIVA,
        [
            Doc("Night buses to run until four", ["Carla Whitmore"], "2011-03-03T11:24:00", "Night buses will", "votes in April."),
            Doc("Bakers warn of dearer bread", [], "2011-03-05", "Bread will cost", "bakers said."),
        ],
    ),
    (
        "Factiva, full text copied without the lines that end the documents",
        "\n".join(line for line in FACTIVA.split("\n") if not line.startswith(("Document", "Search", "Text", "Date", "©", "Page"))),
        [
            Doc("Night buses to run until four", ["Carla Whitmore"], "2011-03-03T11:24:00", "Night buses will", "votes in April."),
            Doc("Bakers warn of dearer bread", [], "2011-03-05", "Bread will cost", "bakers said."),
        ],
    ),
    (
        "Factiva in German, author without Von",
        FACTIVA_DE,
        [Doc("Brauerei baut zweites Sudhaus", ["Jana Krüger"], "2013-02-07", "Die Brauerei", "am Mittwoch.")],
    ),
    (
        "Factiva, tags: on their own line and in front of the value, codes, a line IN … in the text",
        FACTIVA_TAGS,
        [
            Doc("Museum returns two masks", ["Ruth Okello"], "2019-10-14T07:05:00", "The museum will", "the director."),
            Doc("Rain ends the drought", [], "2019-10-20", "It rained", "on Saturday."),
        ],
    ),
    (
        "ProQuest: cover, rules, Document 1 of 2, abstract, contact line",
        PROQUEST,
        [
            Doc("Orchards lose half of the crop", ["Whitmore, Carla"], "2016-05-12", "Late frost has", "who grows pears."),
            Doc("School choir wins in Riga", ["Okello, Ruth"], "2016-05-14", "A school choir", "won in Riga."),
        ],
    ),
    (
        "ProQuest without rules: the next title ends the fields",
        PROQUEST_BARE,
        [
            Doc("Frost takes the plums", ["Whitmore, Carla"], "2016-05-13", "The plums", "on Monday."),
            Doc("Ferry strike called off", [], "2016-05-15", "The strike", "on Friday."),
        ],
    ),
    (
        "ProQuest in German",
        PROQUEST_DE,
        [Doc("Gletscher verliert acht Meter", ["Krüger, Jana"], "2015-09-02", "Der Gletscher", "Forscher mit.")],
    ),
    ("ProQuest in French", PROQUEST_FR, [Doc("Le phare sera repeint", ["Aubin, Claire"], "2015-03-03", "Le phare", "la région.")]),
    (
        "Nexis Uni, from pages: the title stands again on each",
        NEXIS_PAGES,
        [Doc("Tram line reaches the airport", [], "2022-03-03", "The tram reached", "Omar Haddad.")],
    ),
    (
        "Nexis, old text of one document, without a count; what was asked for below it",
        NEXIS_SINGLE,
        [Doc("Ferry company hires fifty", [], "2009-01-09", "The ferry", "fifty people.")],
    ),
    (
        "Factiva with a list of contents",
        FACTIVA_CONTENTS,
        [Doc("Night buses to run until four", [], "2011-03-03", "Night buses will", "in the morning.")],
    ),
    (
        "ProQuest since 2019: bare labels in capitals, the author in the line of the newspaper",
        PROQUEST_NEW,
        [Doc("Orchards lose half of the crop", [], "2016-05-12", "Late frost has", "on Wednesday.")],
    ),
    ("NewsBank", NEWSBANK, [Doc("Mill to become a theatre", ["RUTH OKELLO"], "2004-06-04", "The old mill", "in August.")]),
    (
        "EBSCOhost: values behind the label or below it, terms set in, the author again below the text",
        EBSCO,
        [
            Doc("Orchards without bees.", ["Whitmore, Carla"], "2018-03-14", "The bees", "who grows pears."),
            Doc("Ferry strike ends.", [], "2018-03-21", "The strike", "on Friday."),
        ],
    ),
    (
        "EBSCOhost without numbers, the copyright above the text",
        EBSCO_BARE,
        [
            Doc("Orchards without bees", ["Whitmore, Carla"], "2018-03-14", "The bees", "in March."),
            Doc("Ferry strike ends", ["Okello, Ruth"], "2018-03-21", "The strike", "on Friday."),
            Doc("Phare repeint", [], "2018-03-28", "Le phare", "en mai."),
        ],
    ),
    (
        "Gale: no label in front of the title, the author below that of the text",
        GALE,
        [
            Doc("Orchards without bees", ["Carla Whitmore"], "2018-03-14", "The bees", "who grows pears."),
            Doc("Ferry strike ends", [], "2018-03-21", "The strike", "on Friday."),
        ],
    ),
    (
        "Westlaw, with blank lines and without",
        WESTLAW,
        [
            Doc("ORCHARDS WITHOUT BEES", ["Carla Whitmore"], "2018-03-14", "The bees", "who grows pears."),
            Doc("Ferry strike ends", ["RUTH OKELLO"], "2018-03-15", "The strike", "on Friday."),
            Doc("Lighthouse to be painted", [], "2018-03-16", "It will", "white again."),
        ],
    ),
    (
        "Europresse: what it says about the newspaper, on many lines or on one",
        EUROPRESSE,
        [
            Doc("Trois piscines vont fermer", ["Claire Aubin"], "2018-03-14", "La mairie", "a dit la maire."),
            Doc("Le phare sera repeint", [], "2018-03-15", "Le phare", "la région."),
            Doc("Le pont est fermé", ["Paul Aubin"], "2018-03-16", "Le pont", "depuis lundi."),
        ],
    ),
    (
        "a mailbox: postmarks, lines set in, a line of the text that starts like a postmark",
        MAILBOX,
        [
            Doc("Orchards without bees: what\n the growers say", ["Carla Whitmore"], "2018-03-14T09:00:00+00:00", "The bees", "."),
            Doc("Ferry strike ends", [], "2018-03-15T09:00:00+00:00", "The strike", "on Friday."),
        ],
    ),
    (
        "front matter in TOML",
        TOML,
        [Doc("Orchards without bees", ["Carla Whitmore", "Ruth Okello"], "2018-03-14", "The bees", "in March.")],
    ),
    (
        "front matter in TOML, one value a line",
        "+++\ntitle = \"Rain at last\"\nauthor = \"Ruth Okello\"\ndate = 2018-03-14T09:00:00Z\n+++\nIt rained for hours.\n",
        [Doc("Rain at last", ["Ruth Okello"], "2018-03-14T09:00:00+00:00", "It rained", "for hours.")],
    ),
    (
        "front matter in YAML, values below their keys",
        YAML,
        [Doc("Orchards without\n  bees", ["Carla Whitmore", "Ruth Okello"], "2018-03-14T09:00:00-05:00", "The bees", "in March.")],
    ),
    (
        "front matter in YAML, a list that is not set in",
        YAML_FLAT,
        [Doc("Orchards without bees", ["Carla Whitmore", "Ruth Okello"], "2018-03-14", "The bees", "in March.")],
    ),
    (
        "NewsBank: nothing but a number below the text",
        NEWSBANK_BARE,
        [
            Doc("Mill to become a theatre", ["RUTH OKELLO"], "2004-06-04", "The old mill", "in August."),
            Doc("Ferry strike ends", ["Omar Nash"], "2018-03-15", "The strike", "on Friday."),
        ],
    ),
]  # fmt: skip


def breaks_of_all(text: str, records: list[dict[str, Any]]) -> list[str]:
    """What breaks the laws when ``records`` are all documents of ``text``: each in itself, and the partition over all."""
    out = [line for record in records for line in laws.breaks(text, record) if not line.startswith("lost")]
    return out + list(laws._partition(text, sorted(piece for record in records for piece in laws.pieces(record))))


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_documents(text: str, expected: list[Doc], newline: str) -> None:
    text = text.replace("\n", newline)
    records = [article.to_dict() for article in parse_all(text, "export.txt")]
    assert breaks_of_all(text, records) == []
    found = [
        (r["title"], r["authors"], r["date"], r["body"][: len(d.first)], r["body"][-len(d.last) :])
        for r, d in zip(records, expected, strict=True)
    ]
    assert found == [(d.title and d.title.replace("\n", newline), d.authors, d.date, d.first, d.last) for d in expected]
    assert [r["source"] for r in records] == ["export.txt", *(f"export.txt#{n}" for n in range(2, len(records) + 1))]


@pytest.mark.parametrize("text", [row[1] for row in TABLE], ids=[row[0] for row in TABLE])
def test_parse_never_splits(text: str) -> None:
    record = parse(text, "row").to_dict()
    assert laws.breaks(text, record) == []
    assert record["source"] == "row"


@pytest.mark.parametrize("text", [row[1] for row in TABLE], ids=[row[0] for row in TABLE])
def test_each_document_alone_is_read_as_in_the_file(text: str) -> None:
    for record in (article.to_dict() for article in parse_all(text)):
        owners = laws.pieces(record)
        own = text[owners[0][0] : owners[-1][1]]
        alone = parse(own).to_dict()
        assert (alone["title"], alone["body"], len(alone["header"])) == (record["title"], record["body"], len(record["header"]))


def test_many_documents() -> None:
    text = "\n".join(NEXIS_UNI.replace("Tram line", f"Tram line {n}") for n in range(150))
    records = [article.to_dict() for article in parse_all(text, "x")]
    assert len(records) == 300
    assert records[298]["title"] == "Tram line 149 reaches the airport"
    assert records[299]["source"] == "x#300"
    assert breaks_of_all(text, records) == []


def test_the_command_prints_a_line_for_each_document_but_never_splits_a_row(tmp_path: Path) -> None:
    (tmp_path / "export.txt").write_text(NEXIS_UNI, encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(json.dumps({"text": NEXIS_UNI}) + "\n")
    found = records(run("--json", "export.txt", cwd=tmp_path).stdout)
    assert [r["source"] for r in found] == ["export.txt", "export.txt#2"]
    (row,) = records(run("--rows", "rows.jsonl", cwd=tmp_path).stdout)
    assert row["article"]["source"] == "rows.jsonl:1"


NO_EXPORTS = [
    (
        "an article about an archive",
        "Leak shows how ministry worked\n\nThe files came in a box, marked.\n\n3 of 12 DOCUMENTS\n\nNo one had read them.\n\n"
        "4 of 12 DOCUMENTS\n\nThat one was blank, the clerk said.\n\nEnd of Document\n\nThe box was burnt in May.",
    ),
    ("one label is chance", "Trail notes\n\nLength: 410 words\n\nThe path climbs for an hour.\n\nSection: the upper one is steep."),
    ("a length of something else", "The film opens in May.\nLength: 92 minutes\nLanguage: English\nIt was shot in Riga."),
    ("a debate", "They met again.\n\nSOURCE: It was never there.\n\nSUBJECT: I saw it.\n\nLENGTH: You did not.\n\nThey left."),
    (
        "two letters that could be tags",
        "HD\nscreens sell well.\nIN\nthe north, they do not.\nBY\nautumn that may change.\nRE\norders rose.",
    ),
    ("a number of words and a date", "How to write\n300 words\n3 March 2011\nis what the editor wants, and she means it."),
    ("a list of underscores", "One.\n____________________________\nTwo.\n____________________________\nThree."),
    (
        "an owner and a title",
        "Copyright of letters is the property of those who write them, the court said.\n\nTitle is another matter.",
    ),
    (
        "a number of Westlaw in a sentence",
        "The brief is thin\n\nIt gives 2018 WLNR 8123456 as its source.\n\nThe judge did not read it.",
    ),
    ("an article between two rules", "---\n\nRain at last\n\nauthor: the clouds\n\nIt rained for hours.\n\n---\n\nSo did it here."),
    ("keys that nobody knows", "---\nwater: high\nwind:\n  - north\n---\n\nThat is all the ship sent."),
    ("front matter that the header step reads", "---\ntitle: Rain\nautor: Jane Roe\n---\n\nIt rained for hours."),
    ("a mark without its partner", "---\ntitle: Rain\n  at last\n\nIt rained for hours."),
    ("a title in TOML without its partner", "+++\ntitle = 1\n\nIt rained for hours."),
    ("a letter", "From Lorne, where it rains\n\nSubject: rain\n\nIt rained for hours."),
    ("a middle dot", "Les news·letters\n\nLe mot news·letter revient.\n\nOn en rit."),
    ("an adjective", "The year\n\nRecord: unbelievable\n\nIt was hot."),
    ("a record", "Record: 2\n\nThe second record of the band is out.\n\nRecord: 3 will follow."),
    (
        "labels of NewsBank without its number",
        "Paper: the way we live\n\nBy Jane Roe\n\nWe use more of it.\n\nRecord Number: 7 on the list.\n\nMemo: buy less.",
    ),
    (
        "the words of a catalogue",
        "The report is out.\n\nFull text: on the ministry’s site.\n\nAuthor: unknown.\n\nIt has ten pages.",
    ),
]


@pytest.mark.parametrize("text", [row[1] for row in NO_EXPORTS], ids=[row[0] for row in NO_EXPORTS])
def test_ordinary_articles_are_no_exports(text: str) -> None:
    assert find_documents(text) == [(0, len(text))]
    assert read_document(text, split_lines(text)) is None
