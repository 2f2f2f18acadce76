"""Options, messages, exit status; no text logic."""

from __future__ import annotations

import click

from . import __version__, parse
from .render import to_json, to_markdown
from .stream import decode


@click.command()
@click.argument("files", metavar="[FILE]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON record per line.")
@click.version_option(__version__, "-V", "--version")
@click.help_option("-h", "--help")
def main(files: tuple[str, ...], as_json: bool) -> None:
    """Split the raw text of news articles into date, body, quotes and sections."""
    for name in files:
        with click.open_file(name, "rb") as file:
            article = parse(decode(file.read()), name)
        click.echo(to_json(article) if as_json else to_markdown(article))
