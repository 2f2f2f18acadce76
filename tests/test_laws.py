"""The laws hold on the seeds: every non-blank character is owned once, and every text stands where its span says."""

import json
from pathlib import Path

import pytest

from article_parse import parse

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.name)
def test_partition_on_seeds(path: Path) -> None:
    text = path.read_bytes().decode()
    record = json.loads(json.dumps(parse(text).to_dict()))
    pieces = [*record["header"], *record["furniture"], *record["footnotes"]]
    spans = [p["span"] for p in pieces] + [f["marker_span"] for f in record["footnotes"]]
    for section in record["sections"]:
        spans += [p["span"] for p in section["paragraphs"]]
        spans += [section["heading_span"]] if section["heading_span"] else []
    owners = [0] * len(text)
    for start, end in spans:
        for i in range(start, end):
            owners[i] += 1
    assert [c for c, n in zip(text, owners, strict=True) if n != 1 and not c.isspace()] == []
