"""Reference pages: awards and their counts, of the whole country, of a year or of a province."""

from __future__ import annotations

from collections.abc import Iterator

from kha.i18n import format_list
from kha.kla import AWARD_COUNTS, PROVINCIAL_AWARDS, Award, AwardCount, Band, ProvincialAward, find_awards
from kha.regions import Province
from kha.report import _phrases as say
from kha.report.blocks import Block, Heading, Listing, Paragraph, Report, Table
from kha.report.words import source_blocks
from kha.sources import Provenance
from kha.text import Language


def describe_awards(language: Language, *, year: int | None = None, province: Province | None = None) -> Report:
    """Describe the awards: how many there were, who is known to have received one, and the awards of provinces.

    Districts are named only for a year or a province; without either, the page counts the whole country.

    Args:
        language: in which language.
        year: only of that year.
        province: only of that province.

    .. versionadded:: 0.1
    """
    counts = tuple(c for c in AWARD_COUNTS if c.province == province and year in {None, c.year})
    named = find_awards(year=year, province=province) if year is not None or province is not None else ()
    provincial = tuple(
        award
        for award in PROVINCIAL_AWARDS
        if year in {None, award.year} and (province is None or province in award.provinces)
    )
    scope = [] if province is None else [province.label[language]]
    scope += [] if year is None else [str(year)]
    title = say.AWARDS_TITLE_OF[language].format(scope=", ".join(scope)) if scope else say.AWARDS_TITLE[language]
    return Report(
        (
            Heading(title, level=1),
            Paragraph(say.AWARDS_CAVEAT[language]),
            *_count_blocks(counts, language),
            *(_district_blocks(named, language) if scope else ()),
            *_provincial_blocks(provincial, language),
            *source_blocks(_sources(counts, named, provincial, language), language),
        )
    )


def _count_blocks(counts: tuple[AwardCount, ...], language: Language) -> Iterator[Block]:
    yield Heading(say.AWARD_COUNTS_HEADING[language])
    if not counts:
        yield Paragraph(say.AWARD_COUNTS_NONE[language])
        return
    columns = (say.COLUMN_YEAR[language], *(band.label[language] for band in Band), say.COLUMN_AWARD_TOTAL[language])
    rows = tuple(_count_row(count, language) for count in counts)
    yield Table(columns, rows, right=frozenset(range(1, len(columns))))
    yield Paragraph(say.AWARD_COUNTS_KEY[language])


def _count_row(count: AwardCount, language: Language) -> tuple[str, ...]:
    unknown = say.UNKNOWN_CELL[language]
    cells = dict.fromkeys(Band, unknown)
    for entry in count.numbers:
        number = str(entry.number)
        cells[entry.category] = number if entry.exact else say.AT_LEAST_CELL[language].format(number=number)
    total = unknown if count.total is None else str(count.total)
    return str(count.year), *cells.values(), total if count.awarded else say.NOT_AWARDED_CELL[language]


def _district_blocks(awards: tuple[Award, ...], language: Language) -> Iterator[Block]:
    yield Heading(say.DISTRICT_AWARDS_HEADING[language])
    if not awards:
        yield Paragraph(say.DISTRICT_AWARDS_NONE[language])
        return
    columns = (say.COLUMN_REGION, say.COLUMN_YEAR, say.COLUMN_CATEGORY)
    rows = tuple((award.region.label[language], str(award.year), _category(award, language)) for award in awards)
    yield Table(tuple(column[language] for column in columns), rows)


def _category(award: Award, language: Language) -> str:
    return say.CATEGORY_UNSEEN[language] if award.category is None else award.category.label[language]


def _provincial_blocks(awards: tuple[ProvincialAward, ...], language: Language) -> Iterator[Block]:
    if awards:
        yield Heading(say.PROVINCIAL_AWARDS_HEADING[language])
        yield Listing(tuple(_provincial_entry(award, language) for award in awards))


def _provincial_entry(award: ProvincialAward, language: Language) -> str:
    phrase = say.PROVINCIAL_AWARD_NAMED if award.provinces else say.PROVINCIAL_AWARD_COUNTED
    return phrase[language].format(
        year=award.year,
        award=award.kind.label[language],
        provinces=format_list([province.label[language] for province in award.provinces], language),
        total=award.total,
        criterion=award.criterion[language],
    )


def _sources(
    counts: tuple[AwardCount, ...],
    awards: tuple[Award, ...],
    provincial: tuple[ProvincialAward, ...],
    language: Language,
) -> Iterator[tuple[str, Provenance | None]]:
    for count in counts:
        yield str(count.year), count.provenance
        yield say.AWARD_NUMBERS_SOURCE[language].format(year=count.year), count.numbers_provenance
    of = say.AWARD_SOURCE[language]
    for award in awards:
        yield of.format(what=award.region.label[language], year=award.year), award.provenance
    for given in provincial:
        name = of.format(what=given.kind.label[language], year=given.year)
        yield name, given.provenance
        yield say.AWARD_CRITERION_SOURCE[language].format(what=name), given.criterion_provenance
