"""Options, messages, exit status; no text logic."""

from __future__ import annotations

import os
import signal
import sys
from typing import NoReturn

import click

from . import __version__

PROGRAM = "article-parse"
COMPLETION = "_ARTICLE_PARSE_COMPLETE"
EXIT_FAILED = 1
EXIT_USAGE = 2
BETWEEN_MARKDOWN = b"\n---\n\n"
"""A thematic break: shows no words of its own."""


@click.command(
    context_settings={"auto_envvar_prefix": "ARTICLE_PARSE", "max_content_width": 100},
    epilog="Exit status: 0 all fine, 1 an input failed (the others are printed), 2 wrong usage.",
)
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path())
@click.option("--json/--markdown", default=None, help="One JSON record per line, or Markdown (the default).")
@click.option("--indent", type=click.IntRange(min=0), metavar="N", help="JSON over several lines, for eyes.")
@click.option("--encoding", metavar="NAME", help="Encoding of the input; else UTF-8, UTF-16 by its mark, or cp1252.")
@click.option("--fail-on-warning", is_flag=True, help="Show the parser's warnings; any of them makes exit status 1.")
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
@click.version_option(__version__, "-V", "--version", prog_name=PROGRAM, message="%(prog)s %(version)s", allow_from_autoenv=False)
@click.help_option("-h", "--help", allow_from_autoenv=False)
@click.pass_context
def command(
    context: click.Context,
    files: tuple[str, ...],
    json: bool | None,
    indent: int | None,
    encoding: str | None,
    fail_on_warning: bool,
    quiet: bool,
) -> int:
    """Split the raw text of news articles into date, body, quotes and sections.

    Reads each FILE, or standard input when there is none or FILE is -.
    """
    files = files or ("-",)
    if "-" in files and sys.stdin is not None and sys.stdin.isatty():
        click.echo(context.get_usage(), err=True)
        click.echo(f"Give files or pipe text in; {PROGRAM} --help tells more.", err=True)
        return EXIT_USAGE
    if indent is not None and json is False:
        raise click.UsageError("--indent is for JSON, not for Markdown")
    json = json or indent is not None

    from functools import partial

    from .parser import parse_all
    from .render import to_json, to_markdown
    from .stream.decode import check_encoding
    from .stream.files import parse_file
    from .stream.output import Output

    if encoding:
        try:
            check_encoding(encoding)
        except LookupError:
            raise click.BadParameter(f"no text encoding {encoding!r}", param_hint="--encoding") from None
    write = partial(to_json, indent=indent) if json else to_markdown
    output = Output(b"" if json else BETWEEN_MARKDOWN)
    failed = False
    for name in files:
        done = parse_file(name, parse_all, write, encoding, fail_on_warning)
        for record in done.records:
            output.write(record)
        for message in done.errors if quiet else done.errors + done.notes:
            complain(message)
        failed = failed or bool(done.errors or (fail_on_warning and done.notes))
    return EXIT_FAILED if failed else 0


def complain(message: str) -> None:
    """One line on stderr, whatever the names in it hold: ``article-parse: a\\x1b.txt: No such file or directory``."""
    line = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in message)
    click.echo(f"{PROGRAM}: {line}", err=True)


def main() -> NoReturn:
    """Run the command, and end the process the way a Unix filter ends."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # Nothing needs to be tidied up: die of the signal at once, as a shell expects, even in the middle of an import.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(status())


def status() -> int:
    """Run the command and give its exit status.

    Not by ``command.main()``, which makes a closed pipe and an interrupt look like any failure.
    """
    from .stream.output import OutputError

    try:
        if instruction := os.environ.get(COMPLETION):
            from click.shell_completion import shell_complete

            return shell_complete(command, {}, PROGRAM, COMPLETION, instruction)
        with command.make_context(PROGRAM, sys.argv[1:]) as context:
            return int(command.invoke(context))
    except click.exceptions.Exit as e:
        return e.exit_code
    except click.ClickException as e:
        complain(e.format_message())
        return EXIT_USAGE
    except OutputError as e:
        complain(str(e))
        return EXIT_FAILED
    except BrokenPipeError:
        # The reader went away, which is its right. Python would complain again when it flushes standard output at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
