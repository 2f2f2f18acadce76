"""Options, messages, exit status; no text logic."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any, NoReturn

import click

from . import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from click.shell_completion import CompletionItem

    from .stream.jobs import Done
    from .stream.output import Output

PROGRAM = "article-parse"
COMPLETION = "_ARTICLE_PARSE_COMPLETE"
EXIT_FAILED = 1
EXIT_USAGE = 2
HELP_NARROWEST, HELP_WIDEST = 50, 100
BETWEEN_MARKDOWN = b"\n---\n\n"
"""A thematic break: shows no words of its own."""

# What the three below replace of click's own asks for translated help texts, and to find that there are none takes longer than all
# else that click does for a run.


class _Filename(click.types.StringParamType):
    """Completed by the shell as a file; a look at it, as of ``click.Path``, would end the run before the other files."""

    name = "path"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


FILENAME = _Filename()


def _show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        click.echo(f"{PROGRAM} {__version__}")
        context.exit()


def _show_help(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        click.echo(context.get_help())
        context.exit()


_TELLS: dict[str, Any] = {"is_flag": True, "is_eager": True, "expose_value": False, "allow_from_autoenv": False}
"""An option that tells something and ends the run."""


@click.command(
    context_settings={"auto_envvar_prefix": "ARTICLE_PARSE"},
    epilog="Each option can be set by a variable, as --jobs by ARTICLE_PARSE_JOBS. "
    "Exit status: 0 all fine, 1 an input failed (the others are printed), 2 wrong usage.",
)
@click.argument("files", metavar="[FILE]...", nargs=-1, type=FILENAME)
@click.option("--json/--markdown", default=None, help="One JSON record per line, or Markdown (the default).")
@click.option("--explain", is_flag=True, help="Show every piece labelled in the margin, for people who check it.")
@click.option("--indent", type=click.IntRange(min=0), metavar="N", help="JSON over several lines, for eyes.")
@click.option("--schema", is_flag=True, allow_from_autoenv=False, help="Print JSON Schema of the record and exit.")
@click.option("--day-first/--month-first", default=None, help="Read 3/4/2024 as 3 April, or as March 4; else nobody can tell.")
@click.option("--encoding", metavar="NAME", help="Encoding of the input; else UTF-8, UTF-16 by its mark, or cp1252.")
@click.option(
    "--files0-from",
    metavar="LIST",
    type=FILENAME,
    help="Read the files whose names stand in LIST, each ended by NUL.",
)
@click.option("--rows", is_flag=True, help="JSON Lines in, JSON Lines out: each row is one article and gets its record.")
@click.option("--text-field", metavar="NAME", default="text", show_default=True, help="Field of a row that holds the text.")
@click.option("--into", metavar="NAME", default="article", show_default=True, help="New field of a row that takes the record.")
@click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="Worker processes, 0 for all cores.",
)
@click.option("-o", "--output", metavar="FILE", type=FILENAME, help="Write to FILE.part, which becomes FILE at the end.")
@click.option("--resume", is_flag=True, help="Go on with the FILE.part of a torn run.")
@click.option("--fail-on-warning", is_flag=True, help="Show the parser's warnings; any of them makes exit status 1.")
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
@click.option("--no-progress", is_flag=True, help="Show no progress bar.")
@click.option("-V", "--version", **_TELLS, help="Show the version and exit.", callback=_show_version)
@click.option("-h", "--help", **_TELLS, help="Show this message and exit.", callback=_show_help)
@click.pass_context
def command(
    context: click.Context,
    files: tuple[str, ...],
    json: bool | None,
    explain: bool,
    indent: int | None,
    schema: bool,
    day_first: bool | None,
    encoding: str | None,
    files0_from: str | None,
    rows: bool,
    text_field: str,
    into: str,
    jobs: int,
    output: str | None,
    resume: bool,
    fail_on_warning: bool,
    quiet: bool,
    no_progress: bool,
) -> int:
    """Split the raw text of news articles into date, body, quotes and sections.

    Reads each FILE, or standard input when there is none or FILE is -.
    """
    if schema:
        from . import render

        click.echo(render.json_bytes(render.schema(), 2))
        return 0
    _check_usage(context)
    if _waits_for_keyboard(files, files0_from):
        click.echo(context.get_usage(), err=True)
        click.echo(f"Give files, or pipe text in; {PROGRAM} --help tells more.", err=True)
        return EXIT_USAGE

    names = _names(files, files0_from)

    # Loaded now that there is something to do: --help needs none of it.
    from functools import partial

    from . import render
    from .parser import parse, parse_all, rules
    from .stream.jobs import cores
    from .stream.output import OutputError

    as_json = rows or (not explain and (json or indent is not None))
    write = partial(render.to_json, indent=None if rows else indent) if as_json else render.to_markdown
    day, month = day_first is True, day_first is False
    jobs = jobs or cores()
    bar = (rows or len(names) > 1) and not (quiet or no_progress) and _may_show_progress(output)
    if (bar or jobs > 1) and signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # there are workers to end, or a line to erase
    share: Callable[[], float] | None = None
    try:
        out, names, skip, failed = _open_output(output, names, resume, into if rows else None, b"" if as_json else BETWEEN_MARKDOWN)
        if rows:
            from .stream.rows import RowReader, rows_done

            reader = RowReader(names, encoding)
            share = reader.share
            one = partial(parse, day_first=day, month_first=month)
            done = rows_done(reader, one, write, text_field, into, encoding, fail_on_warning, jobs, skip)
        else:
            from .stream.files import article_only, article_with_rules, files_done

            show = partial(article_with_rules, render.explain, rules) if explain else partial(article_only, write)
            many = partial(parse_all, day_first=day, month_first=month)
            done = files_done(names, many, show, encoding, fail_on_warning, jobs)
        with closing(done):
            for result in _with_progress(done, share or len(names)) if bar else done:
                for record in result.records:
                    out.write(record)
                for message in result.errors if quiet else result.errors + result.notes:
                    complain(message)
                failed = failed or bool(result.errors or (fail_on_warning and result.notes))
        out.finish()
    except OutputError as e:
        raise click.ClickException(str(e)) from None
    return EXIT_FAILED if failed else 0


def _open_output(
    path: str | None, names: tuple[str, ...], resume: bool, into: str | None, separator: bytes
) -> tuple[Output, tuple[str, ...], int, bool]:
    """Where the records go, the files still to be read, the rows to skip, and whether the torn run had failures already.

    ``into`` is the field that takes the records of rows, None for files.
    """
    from .stream.output import create, is_output, reopen, standard_output

    for name in names:
        if is_output(name, path):
            raise click.UsageError(f"{name}: is the output file too")
    if not path:
        return standard_output(separator), names, 0, False
    torn = reopen(path) if resume else None
    if not torn:
        return create(path, separator), names, 0, False
    from .stream.resume import files_written, rows_written

    if into is not None:
        return torn, names, *rows_written(torn, into)
    names, lost = files_written(torn, names)
    for name in lost:
        complain(f"{name}: failed in the torn run")
    return torn, names, 0, bool(lost)


def _with_progress(done: Iterator[Done], whole: Callable[[], float] | int) -> Iterator[Done]:
    """The same results, with a line on the terminal that tells how far they are."""
    from .stream.progress import Progress

    progress = Progress()
    articles = 0
    try:
        for number, result in enumerate(done, 1):
            if result.errors or result.notes:
                progress.clear()
            yield result
            articles += len(result.records)
            progress.show(articles, whole() if callable(whole) else number / whole)
    finally:
        progress.clear()


CONTRADICTIONS = [
    ("FILE", "--files0-from"),
    ("--rows", "--markdown"),
    ("--rows", "--indent"),
    ("--rows", "--explain"),
    ("--explain", "--json"),
    ("--explain", "--markdown"),
    ("--explain", "--indent"),
    ("--indent", "--markdown"),
    ("--resume", "--indent"),
    ("--resume", "--markdown"),
    ("--resume", "--explain"),
]


def _check_usage(context: click.Context) -> None:
    """Refuse options that contradict one another on the command line, and those that lack another."""
    values, given = context.params, _given(context, click.core.ParameterSource.COMMANDLINE)
    for one, other in CONTRADICTIONS:
        if one in given and other in given:
            raise click.UsageError(f"{one} and {other} do not go together")
    for option in ("--text-field", "--into"):
        if option in given and not values["rows"]:
            raise click.UsageError(f"{option} needs --rows")
    if values["resume"] and not (values["output"] and (values["rows"] or values["json"])):
        raise click.UsageError("--resume needs -o FILE, and --json or --rows: one record on each line")
    if values["rows"] and values["into"] == "error":
        raise click.UsageError("--into error: that field tells what is wrong with a row")
    encoding = values["encoding"]
    if encoding:
        from .stream.decode import is_text_encoding

        if not is_text_encoding(encoding):
            raise click.BadParameter(f"no text encoding {encoding!r}", param_hint="--encoding")


def _given(context: click.Context, source: click.core.ParameterSource) -> set[str]:
    """The options that come from ``source``, as they are typed: ``--markdown``, ``FILE``."""
    values = {name: value for name, value in context.params.items() if context.get_parameter_source(name) is source}
    given = {"--" + name.replace("_", "-") for name, value in values.items() if value}
    given |= {"FILE"} if values.get("files") else set()
    given |= {"--markdown"} if values.get("json") is False else set()
    return given | ({"--indent"} if "indent" in values else set())


def _let_typed_options_win(context: click.Context) -> None:
    """Forget the variables that contradict what is typed: ``ARTICLE_PARSE_EXPLAIN=1 article-parse --json``."""
    typed, fixed = (
        _given(context, source) for source in (click.core.ParameterSource.COMMANDLINE, click.core.ParameterSource.ENVIRONMENT)
    )
    for pair in CONTRADICTIONS:
        for one, other in (pair, pair[::-1]):
            if one in typed and other in fixed:
                context.params["json" if other == "--markdown" else other.strip("-").replace("-", "_")] = None


def _waits_for_keyboard(files: tuple[str, ...], files0_from: str | None) -> bool:
    """True when the input would have to be typed."""
    reads_stdin = files0_from == "-" or "-" in files or not (files or files0_from)
    return reads_stdin and sys.stdin is not None and sys.stdin.isatty()


def _may_show_progress(output: str | None) -> bool:
    """True when stderr is a terminal that the records do not go to as well."""
    return sys.stderr is not None and sys.stderr.isatty() and (output is not None or not sys.stdout.isatty())


def _names(files: tuple[str, ...], files0_from: str | None) -> tuple[str, ...]:
    """The files to read."""
    if not files0_from:
        return files or ("-",)
    from .stream.decode import UnreadableError
    from .stream.files import names_in_list, reason

    try:
        return names_in_list(files0_from)
    except (OSError, UnreadableError) as e:
        raise click.UsageError(f"--files0-from {files0_from}: {reason(e)}") from None


def complain(message: str) -> None:
    """One line on stderr, whatever the names in it hold: ``article-parse: a\x1b.txt: No such file or directory``."""
    line = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in message)
    click.echo(f"{PROGRAM}: {line}", err=True)


def main() -> NoReturn:
    """Run the command, and end the process the way a Unix filter ends."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # Nothing needs to be tidied up: die of the signal at once, as a shell expects, even in the middle of an import.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    # All is written by now and no worker left. What Python would tidy up goes with the process; it takes a tenth of a short run.
    os._exit(status())


def status() -> int:
    """Run the command and give its exit status.

    Not by ``command.main()``, which makes a closed pipe and an interrupt look like any failure.
    """
    try:
        if instruction := os.environ.get(COMPLETION):
            from click.shell_completion import shell_complete

            return shell_complete(command, {}, PROGRAM, COMPLETION, instruction)
        with command.make_context(PROGRAM, sys.argv[1:], terminal_width=_help_width()) as context:
            _let_typed_options_win(context)
            return int(command.invoke(context))
    except click.exceptions.Exit as e:
        return e.exit_code
    except click.ClickException as e:
        complain(e.format_message())
        return e.exit_code
    except BrokenPipeError:  # the reader went away, which is its right
        return 0
    except OSError as e:  # the help text on a full disk, no process to be had
        complain(e.strerror or str(e))
        return EXIT_FAILED
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
        raise


def _help_width() -> int:
    """Columns of the help text. click asks shutil, which loads three compressors before it answers."""
    try:
        columns = int(os.environ.get("COLUMNS") or os.get_terminal_size(1).columns)
    except (ValueError, OSError):
        columns = HELP_WIDEST
    return max(HELP_NARROWEST, min(columns, HELP_WIDEST) - 2)
