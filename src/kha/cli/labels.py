"""``kha labels``: the template for translators, and how far a translation has come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from kha.cli import _labels_phrases as say
from kha.cli import _phrases as say_all
from kha.cli.commands import echo, fail, format_option, kha, language_option
from kha.errors import CatalogueError, UnavailableLanguageError
from kha.i18n import EntryKind, Label, Labels, LabelState, format_percent, read_labels, translation_template
from kha.i18n import labels as labels_in
from kha.report import Block, Facts, Heading, Listing, Paragraph, Report
from kha.text import Language, Text

SHOWN = 10
_STATES = {
    LabelState.MISSING: say.MISSING,
    LabelState.STALE: say.STALE,
    LabelState.FUZZY: say.FUZZY,
    LabelState.FAULTY: say.FAULTY,
}


@kha.group()
def labels() -> None:
    """Label dalam bahasa lain. / Labels in further languages."""


@labels.command()
@click.option(
    "--output",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Berkas tujuan; tanpa pilihan ini ke layar. / File to write; without it, to standard output.",
)
@language_option
def template(file: Path | None, language: Language) -> None:
    """Tulis templat POT bagi penerjemah. / Write the template (POT) for translators."""
    text = translation_template()
    if file is None:
        click.echo(text, nl=False)
        return
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError:
        fail(say_all.CANNOT_WRITE.fill(path=str(file)), language)


@labels.command()
@click.argument("what")
@click.option("--all", "everything", is_flag=True, help="Sebutkan semua kunci. / Name every key.")
@language_option
@format_option("text", "md")
def check(what: str, language: Language, output: str, *, everything: bool) -> None:
    """Periksa terjemahan: yang belum ada, perlu ditinjau, atau salah. / Check what is missing, stale or wrong.

    WHAT: berkas PO atau MO, atau kode bahasa dari paket terpasang. / A PO or MO file, or the tag of a language that
    an installed package brings.
    """
    try:
        found = read_labels(what) if Path(what).suffix in {".po", ".mo"} else labels_in(what)
    except OSError:
        fail(say_all.CANNOT_OPEN.fill(path=what), language)
    except (CatalogueError, UnavailableLanguageError) as error:
        fail(error.text, language)
    echo(Report(tuple(_blocks(found, language, None if everything else SHOWN))), output, language)


def _blocks(found: Labels, language: Language, limit: int | None) -> Iterator[Block]:
    name = (
        found.language if found.name is None else say.NAMED[language].format(name=found.name, language=found.language)
    )
    yield Heading(say.TITLE[language].format(language=name), level=1)
    kinds = ((say.LABELS, EntryKind.LABEL), (say.PHRASES, EntryKind.PHRASE))
    yield Facts(tuple((words[language], _share(found, kind, language)) for words, kind in kinds))
    open_ones = [(words, found.in_state(state)) for state, words in _STATES.items()]
    for words, several in open_ones:
        yield from _section(words, [_line(label, language) for label in several], language, limit)
    yield from _section(say.UNKNOWN, found.unknown, language, limit)
    if not any(several for _, several in open_ones):
        yield Paragraph(say.WHOLE[language])


def _share(found: Labels, kind: EntryKind, language: Language) -> str:
    done = found.completeness(kind)
    share = format_percent(done.share, language)
    return say.COMPLETENESS[language].format(translated=done.translated, total=done.total, share=share)


def _section(words: Text, lines: Sequence[str], language: Language, limit: int | None) -> Iterator[Block]:
    if lines:
        more = len(lines) - len(lines[:limit])
        rest = [say.MORE[language].format(count=more)] if more else []
        yield Heading(words[language])
        yield Listing((*lines[:limit], *rest))


def _line(label: Label, language: Language) -> str:
    words = label.source[language] if label.fault is None else label.fault[language]
    return say.LINE[language].format(key=label.key, words=words)
