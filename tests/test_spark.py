"""The Spark column, on a real local Spark with two threads."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from command import TEXT

from article_parse import parse

pytest.importorskip("pyspark", reason="NOT TESTED: Spark column (pip install 'article-parse[spark]')")
if not shutil.which("java"):
    pytest.skip("NOT TESTED: Spark column (no java)", allow_module_level=True)

from pyspark.sql import SparkSession

from article_parse.spark import with_article

pytestmark = pytest.mark.filterwarnings("ignore")
"""What Spark warns about is for Spark to mend."""


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    os.environ["PYSPARK_PYTHON"] = sys.executable  # the Python that has the package, and beside it the command
    os.environ["PATH"] = os.pathsep.join([os.path.dirname(sys.executable), os.environ["PATH"]])
    config = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2", "spark.driver.host": "localhost"}
    made = SparkSession.builder.master("local[2]").config(map=config).getOrCreate()
    yield made
    made.stop()


def test_records_beside_untouched_columns(session: Any) -> None:
    rows = [
        (1, Decimal("1.10"), datetime(2021, 7, 27, 12, 30), TEXT, {"a": [1, None]}),
        (2, None, None, None, None),
        (3, Decimal("0.00"), datetime(1999, 12, 31), "", {}),
    ]
    df = session.createDataFrame(rows, "id int, price decimal(9,2), at timestamp, story string, more map<string, array<int>>")
    before = df.schema.json()
    out = with_article(df, text="story", into="record")
    assert df.schema.json() == before
    assert out.columns == [*df.columns, "record"]
    found = out.orderBy("id").collect()
    assert [tuple(row)[:-1] for row in found] == rows
    for row, text in zip(found, (TEXT, None, ""), strict=True):
        record = row.record.asDict(recursive=True)
        error = record.pop("error")
        if text is None:
            assert error == {"code": "no-text", "message": "the text is null"}
            assert set(record.values()) == {None}
        else:
            assert error is None
            assert record == parse(text).to_dict()


def test_more_rows_than_a_batch_holds(session: Any) -> None:
    df = session.range(0, 700, 1, 1).selectExpr("id", "concat('Number ', id, '.\n\n“No,” Anna Berg said.') AS text")
    out = with_article(df).selectExpr("id", "explode(article.quotes) AS quote").groupBy("quote.text").count()
    assert [tuple(row) for row in out.collect()] == [("No,", 700)]


def test_readme(session: Any, tmp_path: Path) -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    column, pipe = (body for body in re.findall(r"```python\n(.*?)```", readme, re.DOTALL) if "spark." in body)
    texts = [TEXT, None, TEXT]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps({"id": n, "text": t}) + "\n" for n, t in enumerate(texts)))
    names: dict[str, Any] = {"spark": session}
    for example in (column, pipe):
        exec(re.sub(r'"(\w+\.(?:jsonl|parquet))"', rf'"{tmp_path}/\1"', example), names)
    assert [tuple(row) for row in session.read.parquet(f"{tmp_path}/speakers.parquet").collect()] == [("Anna Berg", 2)]
    piped = [json.loads(row) for row in names["rows"].collect()]
    assert [row["id"] for row in piped] == [0, 1, 2]
    assert ["article" in row for row in piped] == [True, False, True]


def test_columns_that_do_not_fit(session: Any) -> None:
    df = session.createDataFrame([(1, "x")], "id int, text string")
    for names in ({"text": "id"}, {"text": "body"}, {"into": "ID"}):
        with pytest.raises(ValueError, match="column"):
            with_article(df, **names)
