"""Bytes to text, files, rows, ordered jobs."""

from __future__ import annotations


def decode(data: bytes) -> str:
    """The text of ``data``: UTF-8 without its byte order mark."""
    return data.decode("utf-8-sig")
