"""One date string to ISO 8601 or None; the only user of dateutil."""

from __future__ import annotations

from datetime import date


def iso_date(words: str) -> str | None:
    """``"2021-07-27"`` as it is when there is such a day, else None."""
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        return None
