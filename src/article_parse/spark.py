"""A Spark column: the record of each row's text, as a typed struct.

Needs ``pip install "article-parse[spark]"`` here, and the package on every worker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

import pyarrow as pa
from pyspark.sql import types as spark

from .model import Article
from .parser import parse

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

ROWS_PER_BATCH = 256
"""Spark hands over ten thousand rows at a time; with their records they would take some hundred megabytes."""

_ERROR = {"code": str, "message": str}
"""The last field of the struct: why a row has no record. All other fields are null then, and this one is null else."""


def with_article(df: DataFrame, text: str = "text", into: str = "article") -> DataFrame:
    """``df`` with one column more, ``into``: the record of the article in column ``text``; the other columns stay as they are.

    The struct has the fields of the record and ``error``, which is null unless a row has no text. Works on Spark Connect too.

    >>> with_article(df).selectExpr("explode(article.quotes) AS quote").groupBy("quote.speaker").count()
    """
    schema = df.schema
    names = schema.names
    if text not in names or not isinstance(schema[text].dataType, spark.StringType):
        raise ValueError(f"no column {text!r} of strings in {names}")
    if into.casefold() in [name.casefold() for name in names]:
        raise ValueError(f"column {into!r} is there already")
    column = names.index(text)

    def add_records(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        kind = record_type(_ARROW)
        for batch in batches:
            for start in range(0, batch.num_rows, ROWS_PER_BATCH):
                rows = batch.slice(start, ROWS_PER_BATCH)
                records = pa.array([_record(value) for value in rows.column(column).to_pylist()], kind)
                yield pa.RecordBatch.from_arrays([*rows.columns, records], names=[*names, into])

    # A new schema: StructType.add() would change the caller's.
    return df.mapInArrow(add_records, spark.StructType([*schema.fields, spark.StructField(into, record_type(_SPARK))]))


def _record(text: str | None) -> dict[str, Any]:
    """The record of one text, or the error of a null."""
    if text is None:
        return {"error": {"code": "no-text", "message": "the text is null"}}
    return parse(text).to_dict()


class _Kit:
    """How one library writes its types."""

    def __init__(
        self,
        scalars: dict[type, Any],
        array: Callable[[Any], Any],
        struct: Callable[[dict[str, Any]], Any],
    ) -> None:
        self.scalars, self.array, self.struct = scalars, array, struct


_ARROW = _Kit({str: pa.string(), int: pa.int32(), bool: pa.bool_()}, pa.list_, lambda named: pa.struct([*named.items()]))
_SPARK = _Kit(
    {str: spark.StringType(), int: spark.IntegerType(), bool: spark.BooleanType()},
    spark.ArrayType,
    lambda named: spark.StructType([spark.StructField(name, kind) for name, kind in named.items()]),
)


def record_type(kit: _Kit) -> Any:
    """The type of the column, made from the dataclasses of the record."""
    error = kit.struct({name: kit.scalars[hint] for name, hint in _ERROR.items()})
    return kit.struct({**_fields(Article, kit), "error": error})


def _fields(cls: type, kit: _Kit) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {f.name: _type(hints[f.name], kit) for f in fields(cls)}


def _type(hint: Any, kit: _Kit) -> Any:
    """``str | None`` is a string, ``tuple[Quote, ...]`` an array of structs, a span an array of two numbers."""
    if get_origin(hint) is UnionType or NoneType in get_args(hint):
        (hint,) = (kind for kind in get_args(hint) if kind is not NoneType)
    if get_origin(hint) is tuple:
        return kit.array(_type(get_args(hint)[0], kit))
    if get_origin(hint) is Literal:
        return kit.scalars[type(get_args(hint)[0])]
    if isinstance(hint, type) and is_dataclass(hint):
        return kit.struct(_fields(hint, kit))
    return kit.scalars[hint]
