"""``python -m article_parse`` is ``article-parse``."""

from .cli import main

if __name__ == "__main__":
    main()
