"""``kha show awards``: how many awards there were, and who is known to have received one."""

from __future__ import annotations

import click

from kha import kla, regions
from kha.cli import _phrases as say
from kha.cli.commands import echo, fail, format_option, language_option, show
from kha.errors import AmbiguousRegionError, UnknownProvinceError
from kha.report import describe_awards
from kha.text import Language


@show.command("awards")
@click.option("--year", type=int, help="Tahun penghargaan. / Year of the award.")
@click.option("--province", help="Provinsi. / Province.")
@language_option
@format_option("text", "md")
def show_awards(year: int | None, province: str | None, language: Language, output: str) -> None:
    """Tampilkan penghargaan KLA. / Show the KLA awards.

    Tanpa pilihan: jumlah tiap tahun. Nama daerah ditampilkan untuk satu tahun atau satu provinsi. / Without options:
    the counts of every year. Districts are named for a year or a province.
    """
    try:
        place = None if province is None else regions.match_province(province)
    except (UnknownProvinceError, AmbiguousRegionError) as error:
        fail(error.text, language)
    known = [count.year for count in kla.AWARD_COUNTS if count.province is None]
    if year is not None and year not in known:
        fail(say.NO_AWARD_YEAR.fill(year=str(year), years=", ".join(map(str, known))), language)
    echo(describe_awards(language, year=year, province=place), output, language)
