"""``python -m article_parse`` is ``article-parse``."""

import gc

GARBAGE_AFTER = 50_000
"""New objects before Python looks for garbage in cycles. Records have none; with its own 700 a short run spends a tenth on it."""

gc.set_threshold(GARBAGE_AFTER)  # before click is loaded, which makes many objects and no garbage

from .cli import main  # noqa: E402

if __name__ == "__main__":
    main()
