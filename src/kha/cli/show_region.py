"""``kha show region``: a kabupaten, kota or province, by name or code."""

from __future__ import annotations

import click

from kha import regions
from kha.cli.commands import echo, fail, format_option, language_option, show
from kha.errors import AmbiguousRegionError, UnknownProvinceError
from kha.report import describe_province, describe_region
from kha.text import Language


@show.command("region")
@click.argument("name")
@click.option("--province", help="Provinsinya. / Its province.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in regions.RegionKind]),
    help="Jenisnya. / Its kind.",
)
@click.option(
    "--system",
    type=click.Choice([system.value for system in regions.CodeSystem]),
    help="Sistem kodenya. / Whose code it is.",
)
@language_option
@format_option("text", "md")
def show_region(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    name: str, province: str | None, kind: str | None, system: str | None, language: Language, output: str
) -> None:
    """Tampilkan kabupaten, kota, atau provinsi. / Show a regency, a city or a province.

    NAME: nama seperti yang biasa ditulis ("Kab. Kotim") atau kode (62.71).
    / A name as people write it ("Kab. Kotim") or a code (62.71).
    """
    try:
        found = regions.find(
            name,
            province=province,
            kind=None if kind is None else regions.RegionKind(kind),
            system=None if system is None else regions.CodeSystem(system),
        )
    except (UnknownProvinceError, AmbiguousRegionError) as error:
        fail(error.text, language)
    match found:
        case regions.Match(region=region):
            echo(describe_region(region, language, found=found), output, language)
        case regions.Unknown(province=regions.Province() as whole):
            echo(describe_province(whole, language), output, language)
        case _:
            fail(found.text, language)
