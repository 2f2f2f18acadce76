"""Splits the raw text of news articles into date, body, quotes and sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import Article
    from .parser import parse, parse_all

__version__ = "0.1.0"

__all__ = ["Article", "__version__", "parse", "parse_all"]


def __getattr__(name: str) -> Any:
    # Loaded when asked for: ``article-parse --help`` needs none of it.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import model, parser

    globals().update(Article=model.Article, parse=parser.parse, parse_all=parser.parse_all)
    return globals()[name]
