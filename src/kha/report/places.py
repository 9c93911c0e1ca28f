"""Reference pages: a kabupaten or kota, a province."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kha.i18n import format_list
from kha.regions import FoundBy, Match, MatchReport, Province, Region, count, regions_of
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.words import source_blocks
from kha.sources import Provenance
from kha.text import Language


def describe_region(region: Region, language: Language, *, found: Match | None = None) -> Report:
    """Describe a kabupaten or kota: its names, its codes in both systems, its province.

    Aliases are not printed: they are what people write, not names.

    Args:
        region: the region.
        language: in which language.
        found: how it was found, if it was looked for by a name; said where that was not its official name or code.

    .. versionadded:: 0.1
    """
    return Report(
        (
            Heading(region.label[language], level=1),
            Facts(tuple(_region_facts(region, language, found))),
            Paragraph(say.CODES_CAVEAT[language]),
            *source_blocks(_region_sources(region, language), language),
        )
    )


def describe_province(province: Province, language: Language) -> Report:
    """Describe a province: its codes, its capital, and the regions in it.

    .. versionadded:: 0.1
    """
    columns = (say.COLUMN_REGION, say.COLUMN_KEMENDAGRI, say.COLUMN_BPS)
    rows = tuple((region.label[language], region.code, region.bps_code) for region in regions_of(province))
    return Report(
        (
            Heading(say.PROVINCE_TITLE[language].format(name=province.label[language]), level=1),
            Facts(tuple(_province_facts(province, language))),
            Heading(say.FACTS_REGIONS[language]),
            Table(tuple(column[language] for column in columns), rows),
            Paragraph(say.CODES_CAVEAT[language]),
            *source_blocks(_province_sources(province, language), language),
        )
    )


def describe_matches(report: MatchReport, language: Language) -> Report:
    """Describe what became of a column of names: how many matched and how, and every row to be mended or read again.

    Rows are counted from one, as people count them.

    .. versionadded:: 0.1
    """
    pending = tuple(
        say.MATCHES_OPEN[language].format(row=row + 1, text=outcome.text[language]) for row, outcome in report.unmatched
    )
    similar = tuple(
        say.MATCHES_SIMILAR[language].format(
            row=row,
            query=found.query,
            region=found.region.label[language],
            code=found.region.code,
            similarity=found.similarity,
        )
        for row, found in enumerate(report.outcomes, 1)
        if isinstance(found, Match) and not found.is_exact
    )
    counts = {
        say.MATCHES_ROWS: report.outcomes,
        say.MATCHES_FOUND: report.matched,
        say.MATCHES_AMBIGUOUS: report.ambiguous,
        say.MATCHES_UNKNOWN: report.unknown,
    }
    facts = Facts(tuple((name[language], str(len(rows))) for name, rows in counts.items()))
    sections = {
        say.MATCHES_OPEN_HEADING: pending,
        say.MATCHES_SIMILAR_HEADING: similar,
        say.MATCHES_WAYS_HEADING: _ways(report, language),
    }
    blocks: list[Block] = [Heading(say.MATCHES_TITLE[language], level=1), facts]
    for heading, entries in sections.items():
        blocks += [Heading(heading[language]), Listing(entries)] if entries else []
    return Report(tuple(blocks))


def _ways(report: MatchReport, language: Language) -> tuple[str, ...]:
    found = Counter(match.found_by for match in report.matched)
    return tuple(
        say.MATCHES_WAY[language].format(count=found[way], how=way.label[language]) for way in FoundBy if found[way]
    )


def _region_facts(region: Region, language: Language, found: Match | None) -> Iterator[tuple[str, str]]:
    if found is not None and found.form not in {region.name, region.code, region.bps_code}:
        how = say.READ_AS[language].format(query=found.query, how=found.found_by.label[language])
        yield say.FACTS_READ_AS[language], how
    kind = region.kind.label[language]
    if region.administrative:
        kind = say.ADMINISTRATIVE_REGION[language].format(kind=kind)
    yield say.FACTS_REGION_KIND[language], kind
    yield say.FACTS_PROVINCE[language], region.province.label[language]
    yield say.FACTS_KEMENDAGRI_CODE[language], region.code
    yield say.FACTS_BPS_CODE[language], region.bps_code
    if region.spellings:
        yield say.FACTS_SPELLINGS[language], format_list(region.spellings, language)
    names = [
        say.FORMER_NAME[language].format(name=former.name, last=former.last_used, since=former.replaced_in)
        for former in region.former_names
    ]
    if names:
        yield say.FACTS_FORMER_NAMES[language], format_list(names, language)
    codes = [
        say.FORMER_CODE[language].format(code=code.code, system=code.system.label[language], year=code.last_used)
        for code in region.former_codes
    ]
    if codes:
        yield say.FACTS_FORMER_CODES[language], format_list(codes, language)


def _region_sources(region: Region, language: Language) -> Iterator[tuple[str | None, Provenance | None]]:
    yield None, region.provenance
    yield say.BPS_CODE_SOURCE[language], region.bps_provenance
    yield say.SPELLINGS_SOURCE[language], region.spellings_provenance
    for name in region.former_names:
        yield name.name, name.provenance
    for code in region.former_codes:
        yield say.FORMER_SOURCE[language].format(system=code.system.label[language]), code.provenance


def _province_facts(province: Province, language: Language) -> Iterator[tuple[str, str]]:
    counts = count(province)
    yield say.FACTS_KEMENDAGRI_CODE[language], province.code
    yield say.FACTS_BPS_CODE[language], province.bps_code
    yield say.FACTS_ISO_CODE[language], province.iso_3166_2
    yield say.FACTS_ISLAND_GROUP[language], province.island_group.label[language]
    yield say.FACTS_CAPITAL[language], province.capital
    if province.established_year is not None:
        yield say.FACTS_ESTABLISHED[language], str(province.established_year)
    regions = say.REGION_COUNTS[language].format(kabupaten=counts.kabupaten, kota=counts.kota)
    yield say.FACTS_REGIONS[language], regions


def _province_sources(province: Province, language: Language) -> Iterator[tuple[str | None, Provenance | None]]:
    yield None, province.provenance
    yield say.BPS_CODE_SOURCE[language], province.bps_provenance
    yield say.ISO_SOURCE[language], province.iso_provenance
    yield say.NAME_EN_SOURCE[language], province.name_en_provenance
    yield say.CAPITAL_SOURCE[language], province.capital_provenance
    yield say.ESTABLISHED_SOURCE[language], province.established_provenance
