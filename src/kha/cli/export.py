"""``kha export``: the reference data as linked data, as tables, and as JSON."""

from __future__ import annotations

from pathlib import Path

import click

from kha.cli import _phrases as say
from kha.cli.commands import BAD_INPUT, editions_with, fail, form_option, format_option, kha, language_option
from kha.errors import MissingExtraError
from kha.export import UNREGISTERED_BASE, Vocabulary, vocabulary, write_data_package, write_records
from kha.text import Language


@kha.group()
def export() -> None:
    """Tulis data rujukan untuk program lain. / Write the reference data for other programs."""


@export.command("tables")
@click.argument("folder", type=click.Path(path_type=Path))
@language_option
def export_tables(folder: Path, language: Language) -> None:
    """Tulis paket data: tabel CSV dan datapackage.json. / Write a data package: CSV tables and datapackage.json.

    FOLDER: map tujuan, dibuat bila belum ada. / Where to; made if it is not there.
    """
    try:
        written = write_data_package(folder)
    except OSError:
        fail(say.CANNOT_WRITE.fill(path=str(folder)), language)
    click.echo(say.WRITTEN_FILES.fill(count=str(len(written)), path=str(folder))[language])


@export.command("records")
@click.argument("folder", type=click.Path(path_type=Path))
@language_option
def export_records(folder: Path, language: Language) -> None:
    """Tulis catatan sebagai JSON, beserta JSON Schema-nya. / Write records as JSON, with their JSON Schemas.

    FOLDER: map tujuan, dibuat bila belum ada. / Where to; made if it is not there.
    """
    try:
        written = write_records(folder)
    except OSError:
        fail(say.CANNOT_WRITE.fill(path=str(folder)), language)
    click.echo(say.WRITTEN_FILES.fill(count=str(len(written)), path=str(folder))[language])


@export.command("skos")
@format_option("json-ld", "turtle")
@click.option(
    "--base",
    default=UNREGISTERED_BASE,
    show_default=True,
    metavar="IRI",
    help="Awal semua alamat konsep. / What all addresses of concepts begin with.",
)
@click.option(
    "--output",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Berkas tujuan; tanpa pilihan ini ke layar. / File to write; without it, to standard output.",
)
@form_option
@language_option
def export_skos(output: str, base: str, file: Path | None, forms: tuple[Path, ...], language: Language) -> None:
    """Tulis skema konsep SKOS. / Write SKOS concept schemes.

    Turtle memerlukan kha[rdf]; JSON-LD tidak. / Turtle needs kha[rdf]; JSON-LD does not.
    """
    editions = editions_with(forms, language)
    try:
        made = vocabulary(base, editions=editions)
    except ValueError:
        fail(say.BAD_BASE.fill(base=base), language)
    text = _written(made, output)
    if file is None:
        click.echo(text, nl=False)
        return
    try:
        file.write_bytes(text.encode())
    except OSError:
        fail(say.CANNOT_WRITE.fill(path=str(file)), language)


def _written(made: Vocabulary, output: str) -> str:
    try:
        return made.turtle() if output == "turtle" else made.json_ld()
    except MissingExtraError as error:
        click.echo(str(error), err=True)
        raise SystemExit(BAD_INPUT) from None
