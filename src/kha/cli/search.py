"""``kha search``: everything the library knows, found by words, numbers, codes and names."""

from __future__ import annotations

from collections.abc import Sequence
import json

import click

from kha import crc, kla, regions
from kha.cli import _search_phrases as say
from kha.cli.commands import echo, format_option, kha, language_option
from kha.finding import Hit, Kind, Likeness, missing_packages
from kha.finding import search as find
from kha.i18n import format_list
from kha.report import Heading, Listing, Paragraph, Report
from kha.text import Language


@kha.command()
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="Jenis catatan; boleh diulang. / Kind of record; may be repeated.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    help="Banyaknya hasil. / How many results.",
)
@language_option
@format_option("text", "md", "json")
def search(query: tuple[str, ...], kinds: Sequence[str], limit: int, language: Language, output: str) -> None:
    """Cari apa saja dengan kata sehari-hari. / Find anything by everyday words.

    QUERY: kata, pertanyaan, nomor ("pasal 12", "indikator 7"), singkatan, kode, atau nama daerah, dalam bahasa
    Indonesia atau Inggris. / Words, a question, a number ("article 12", "indicator 7"), an abbreviation, a code or the
    name of a place, in Indonesian or English.
    """
    asked = " ".join(query)
    hits = find(asked, kinds=[Kind(kind) for kind in kinds] or None, limit=limit)
    if output == "json":
        rows = [_row(hit) for hit in hits]
        click.echo(json.dumps({"query": asked, "hits": rows}, ensure_ascii=False, indent=2))
    else:
        echo(_page(asked, hits, language), output, language)


def _page(asked: str, hits: Sequence[Hit], language: Language) -> Report:
    found = Listing(tuple(_line(hit, language) for hit in hits)) if hits else Paragraph(say.NOTHING[language])
    notes: list[str] = []
    if needed := sorted({package for hit in hits for package in hit.needs}):
        notes.append(say.NOTE[language].format(packages=format_list(needed, language)))
    if missing := missing_packages():
        notes.append(say.MISSING[language].format(packages=format_list(missing, language)))
    title = Heading(say.TITLE[language].format(query=asked), level=1)
    return Report((title, found, *(Paragraph(note) for note in notes)))


def _line(hit: Hit, language: Language) -> str:
    """Write a hit with the reason; a title is not repeated."""
    reason = hit.field.label[language]
    if hit.matched not in hit.name[language]:
        reason = say.IN[language].format(field=reason, matched=hit.matched)
    if hit.likeness is not Likeness.EXACT:
        reason = say.LIKE[language].format(reason=reason, likeness=hit.likeness.label[language])
    if hit.needs:
        reason = say.NEEDS[language].format(reason=reason)
    command = show_command(hit, language)
    if command is not None:
        reason = say.OPEN[language].format(reason=reason, command=command)
    return say.HIT[language].format(name=hit.name[language], reason=reason)


def show_command(hit: Hit, language: Language) -> str | None:
    """Write what ``kha show`` opens the record with, if it opens it."""
    match hit.record:
        case crc.GeneralPrinciple(principle=principle):
            return say.SHOW_PRINCIPLE[language].format(key=principle.value)
        case crc.Cluster(theme=theme):
            return say.SHOW_CLUSTER[language].format(key=theme.value)
        case crc.GeneralComment(number=number):
            return say.SHOW_COMMENT[language].format(key=number)
        case crc.Article() | crc.Provision() | crc.OptionalProtocol() | crc.Convention():
            return _of_the_convention(hit)
        case kla.Edition() | kla.Group() | kla.Indicator() | kla.Measure():
            return _in_edition(hit)
        case regions.Region() | regions.Province():
            return f'region "{hit.record.name}"' if hit.kind is Kind.PROVINCE else f"region {hit.record.code}"
        case _:
            return None


def _of_the_convention(hit: Hit) -> str:
    name = hit.key.removeprefix(f"crc.{hit.kind.value}").removeprefix(".")
    return f'crc "{name}"' if "(" in name else f"crc {name or 'status'}"


def _in_edition(hit: Hit) -> str:
    _, edition, *rest = hit.key.split(".")
    item = hit.record.code if isinstance(hit.record, kla.Indicator) else "".join(rest)
    of_edition = "" if edition == kla.EVALUATION_2022.key else f"--edition {edition}"
    return " ".join(filter(None, ("kla", item, of_edition)))


def _row(hit: Hit) -> dict[str, object]:
    return {
        "key": hit.key,
        "kind": hit.kind.value,
        "name": hit.name.as_table(),
        "score": hit.score,
        "field": hit.field.value,
        "matched": hit.matched,
        "language": None if hit.language is None else hit.language.value,
        "likeness": hit.likeness.value,
        "needs": list(hit.needs),
    }
