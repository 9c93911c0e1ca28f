"""A report on a list of programmes: what it names of the Convention and of an evaluation, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kha.crc import Article, GeneralPrinciple
from kha.i18n import format_number, format_percent
from kha.mainstreaming import (
    CAVEAT,
    Coverage,
    Covered,
    Dimension,
    ProgrammeKind,
    ProgrammeList,
    Subject,
    Weight,
    coverage,
    total_budget,
)
from kha.report import _programmes_phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.programme_tables import matrix_blocks, principle_blocks
from kha.report.words import item_name, source_blocks
from kha.scoring import Evidence
from kha.sources import Provenance
from kha.text import Language, Text

DIMENSIONS: dict[Dimension, Text] = {
    Dimension.GROUP: say.DIMENSION_GROUP,
    Dimension.INDICATOR: say.DIMENSION_INDICATOR,
    Dimension.PRINCIPLE: say.DIMENSION_PRINCIPLE,
    Dimension.ARTICLE: say.DIMENSION_ARTICLE,
}
KINDS: dict[ProgrammeKind, Text] = {
    ProgrammeKind.POLICY: say.FACTS_POLICIES,
    ProgrammeKind.PROGRAMME: say.FACTS_PROGRAMMES,
    ProgrammeKind.ACTIVITY: say.FACTS_ACTIVITIES,
}


def describe_programmes(programmes: ProgrammeList, language: Language, *, year: int | None = None) -> Report:
    """Describe what a list of programmes names and leaves out, its check of principles, and its matrix.

    Args:
        programmes: the list.
        language: in which language.
        year: only what is planned for that year; the matrix shows all years.

    .. versionadded:: 0.1
    """
    found = tuple(coverage(programmes, dimension, year) for dimension in Dimension)
    return Report(
        (
            Heading(say.TITLE[language].format(title=programmes.title), level=1),
            Facts(tuple(_facts(programmes, year, language))),
            Paragraph(CAVEAT[language]),
            *_gaps(found, language),
            Paragraph(say.BY_INTRO[language]),
            *(block for part in found for block in _by(part, language)),
            *principle_blocks(programmes, year, language),
            *matrix_blocks(programmes, language),
            *source_blocks(_sources(programmes, language), language),
        )
    )


def _facts(programmes: ProgrammeList, year: int | None, language: Language) -> Iterator[tuple[str, str]]:
    planned = programmes.planned_for(year)
    region = programmes.region_name(language)
    if region is not None:
        yield say.FACTS_REGION[language], region
    yield say.FACTS_EDITION[language], programmes.edition.label[language]
    yield say.FACTS_YEARS[language], ", ".join(str(y) for y in (programmes.years if year is None else (year,)))
    for kind, name in KINDS.items():
        of_kind = sum(programme.kind is kind for programme in planned)
        if of_kind:
            yield name[language], format_number(of_kind, language)
    yield say.FACTS_ALL[language], format_number(len(planned), language)
    budget = say.RUPIAH[language].format(amount=format_number(total_budget(planned, year), language))
    unknown = sum(programme.budget(year) is None for programme in planned)
    if unknown:
        number = format_number(unknown, language)
        budget = say.RUPIAH_PARTLY[language].format(budget=budget, number=number)
    yield say.FACTS_BUDGET[language], budget
    if programmes.note is not None:
        yield say.FACTS_NOTE[language], programmes.note


def _gaps(found: tuple[Coverage, ...], language: Language) -> Iterator[Block]:
    yield Heading(say.GAPS_HEADING[language])
    for part in found:
        name, gaps = DIMENSIONS[part.dimension][language], part.gaps
        number, whole = format_number(len(gaps), language), format_number(len(part.subjects), language)
        yield Heading(say.GAPS_OF[language].format(dimension=name, number=number, whole=whole), level=3)
        if gaps:
            yield Listing(tuple(_gap(covered, language) for covered in gaps))
    for part in found:
        if part.untagged and part.dimension is not Dimension.PRINCIPLE:
            number, dimension = format_number(len(part.untagged), language), part.dimension.label[language]
            yield Heading(say.UNTAGGED_HEADING[language].format(dimension=dimension, number=number), level=3)
            yield Listing(tuple(programme.title for programme in part.untagged))


def _gap(covered: Covered, language: Language) -> str:
    name = subject_name(covered.subject, language)
    if not covered.related:
        return name
    number = format_number(len(covered.related), language)
    return say.GAP_RELATED[language].format(name=name, number=number)


def _by(part: Coverage, language: Language) -> Iterator[Block]:
    columns = (
        DIMENSIONS[part.dimension],
        say.COLUMN_PROGRAMMES,
        say.COLUMN_SHARE,
        say.COLUMN_RELATED,
        say.COLUMN_BUDGET,
        say.COLUMN_BUDGET_SHARE,
    )
    rows = tuple(_row(part, covered, language) for covered in part.subjects)
    yield Heading(say.BY_HEADING[language].format(dimension=part.dimension.label[language]))
    yield Table(tuple(column[language] for column in columns), rows, right=frozenset(range(1, len(columns))))


def _row(part: Coverage, covered: Covered, language: Language) -> tuple[str, ...]:
    def percent(weight: Weight) -> str:
        share = part.share(covered, weight)
        return say.NO_VALUE[language] if not share else format_percent(share, language)

    numbers = (len(covered.programmes), len(covered.related), Decimal(covered.budget).scaleb(-6).normalize())
    named, related, budget = (format_number(n, language) if n else say.NO_VALUE[language] for n in numbers)
    name = subject_name(covered.subject, language)
    return name, named, percent(Weight.COUNT), related, budget, percent(Weight.BUDGET)


def subject_name(subject: Subject, language: Language) -> str:
    """Name an article, a principle, a group or an indicator."""
    match subject:
        case Article():
            return say.ARTICLE_NAME[language].format(number=subject.number, title=subject.title[language])
        case GeneralPrinciple():
            return subject.principle.label[language]
        case _:
            return item_name(subject, language)


def _sources(
    programmes: ProgrammeList, language: Language
) -> Iterator[tuple[str, Provenance | tuple[Evidence, ...] | None]]:
    own = (evidence for programme in programmes.programmes for evidence in programme.evidence)
    yield say.SOURCE_LIST[language], tuple(dict.fromkeys((*programmes.evidence, *own)))
    items = (*programmes.edition.groups, *programmes.edition.indicators)
    for provenance in dict.fromkeys(item.provisions_provenance for item in items):
        yield say.SOURCE_MAPPING[language], provenance
