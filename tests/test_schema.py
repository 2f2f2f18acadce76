"""The record, its schema and its dataclasses are one."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from hypothesis import given
from jsonschema import Draft202012Validator
from test_laws import ARTICLES, SEED, table_texts

from article_parse import Article, parse
from article_parse.model import Dateline, Footnote, Furniture, HeaderPiece, Paragraph, Quote, Section, Warn
from article_parse.render import schema

VALIDATOR = Draft202012Validator(schema())


def plain(value: Any) -> Any:
    """The record straight from the fields: what the hand-written ``to_dict`` has to give."""
    if dataclasses.is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return [plain(v) for v in value] if isinstance(value, tuple) else value


def ordered(record: dict[str, Any]) -> str:
    return json.dumps(record)


FULL = Article(
    schema_version=1,
    source="a.txt",
    header=(HeaderPiece("title", "Title", (0, 5)), HeaderPiece("date", "July 27", (6, 13))),
    title="Title",
    title_span=(0, 5),
    authors=("Anna Berg",),
    author_spans=((14, 23),),
    date="2021-07-27",
    date_span=(6, 13),
    dateline=Dateline("BAGHDAD (Reuters)", "BAGHDAD", "Reuters", (24, 41)),
    body="BAGHDAD (Reuters) - “No,” he said.",
    sections=(Section("Heading", (50, 57), (Paragraph("Text.", (58, 63)),)), Section(None, None, ())),
    quotes=(Quote("direct", "No,", ((45, 48),), "Anna Berg", True, "he", (50, 52), "said", (53, 57)),),
    footnotes=(Footnote("*", (70, 71), "A note.", (72, 79), ((60, 64),)),),
    furniture=(Furniture("ad", "Advertisement", (80, 93)),),
    warnings=(Warn("no-date", "there is no date", None), Warn("stray-quote", "a mark alone", (45, 46))),
)


def test_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert all(p["description"] for part in [schema(), *schema()["$defs"].values()] for p in part.get("properties", {}).values())


def test_full_and_empty_record() -> None:
    for article in (FULL, parse("")):
        assert ordered(article.to_dict()) == ordered(plain(article))
        VALIDATOR.validate(article.to_dict())


def test_records_of_every_table() -> None:
    for text in {SEED, *table_texts()}:
        article = parse(text)
        assert ordered(article.to_dict()) == ordered(plain(article))
        VALIDATOR.validate(article.to_dict())


@given(ARTICLES)
def test_records_of_any_text(text: str) -> None:
    VALIDATOR.validate(parse(text).to_dict())


def test_what_is_no_record_is_refused() -> None:
    record = FULL.to_dict()
    quote = record["quotes"][0]
    for bad in [
        {**record, "schema_version": 2},
        {**record, "title_span": [1]},
        {**record, "title_span": [1, 2, 3]},
        {**record, "quotes": [{**quote, "kind": "loud"}]},
        {**record, "quotes": [{**quote, "named": None}]},
        {k: v for k, v in record.items() if k != "dateline"},
    ]:
        assert not VALIDATOR.is_valid(bad)
