"""``kha programmes``: what a list of programmes names of the Convention, and what it leaves out."""

from __future__ import annotations

from pathlib import Path

import click

from kha.cli import _phrases as say
from kha.cli.commands import (
    echo,
    editions_with,
    fail,
    fail_with_problems,
    form_option,
    format_option,
    kha,
    language_option,
)
from kha.errors import InvalidDocumentError
from kha.report import describe_programmes
from kha.serial import coverage_json, read_programmes
from kha.text import Language


@kha.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--year", type=int, help="Hanya yang direncanakan untuk tahun ini. / Only what is planned for this year.")
@form_option
@language_option
@format_option("text", "md", "html", "json")
def programmes(file: Path, year: int | None, forms: tuple[Path, ...], language: Language, output: str) -> None:
    """Bandingkan daftar program dengan Konvensi. / Hold a list of programmes against the Convention.

    FILE: daftar kebijakan, program, dan kegiatan, misalnya dari RAD KLA, TOML atau JSON. / A list of policies,
    programmes and activities, for example of a RAD KLA, TOML or JSON.
    """
    editions = editions_with(forms, language, as_json=output == "json")
    try:
        found = read_programmes(file, editions=editions)
    except OSError:
        fail(say.CANNOT_OPEN.fill(path=str(file)), language)
    except InvalidDocumentError as error:
        fail_with_problems({file: error.problems}, language, as_json=output == "json")
    if year is not None and year not in found.years:
        years = ", ".join(str(planned) for planned in found.years)
        fail(say.NO_PLANNED_YEAR.fill(year=str(year), years=years), language)
    if output == "json":
        click.echo(coverage_json(found, year))
    else:
        echo(describe_programmes(found, language, year=year), output, language)
