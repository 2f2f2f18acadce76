"""Splits the raw text of news articles into date, body, quotes and sections."""

from .model import Article
from .parser import parse, parse_all

__version__ = "0.1.0"

__all__ = ["Article", "__version__", "parse", "parse_all"]
