"""Reference pages: an indicator, a group, an edition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from kha.crc import ReferenceStyle, format_provisions
from kha.i18n import format_points
from kha.kla import Edition, Group, Indicator, Item, Measure
from kha.report import _phrases as say
from kha.report.blocks import Block, Facts, Heading, Listing, Paragraph, Report, Table
from kha.report.words import item_name, keyed_name, source_blocks
from kha.text import Language


def describe_edition(edition: Edition, language: Language) -> Report:
    """Describe an edition: its groups, its indicators, its maxima.

    .. versionadded:: 0.1
    """
    facts = (
        (say.FACTS_KEY[language], edition.key),
        (say.FACTS_LAWS[language], "; ".join(law.label[language] for law in edition.laws)),
        (say.FACTS_FIRST_USED[language], str(edition.first_used)),
        (say.FACTS_MAXIMUM[language], _maximum(edition, language)),
    )
    return Report(
        (
            Heading(edition.label[language], level=1),
            Paragraph(edition.description[language]),
            Facts(facts),
            Heading(say.EDITION_GROUPS[language]),
            _items_table(edition.groups, language),
            *source_blocks([(None, edition.provenance)], language),
        )
    )


def describe_item(edition: Edition, item: Item, language: Language) -> Report:
    """Describe a group, an indicator or a measure of an edition.

    .. versionadded:: 0.1
    """
    return Report(tuple(_item_blocks(edition, item, language)))


def _item_blocks(edition: Edition, item: Item, language: Language) -> Iterator[Block]:
    sources = [(None, item.provenance), (say.MAXIMA_SOURCE[language], item.max_points_provenance)]
    if isinstance(item, Group | Indicator):
        sources.append((say.FACTS_PROVISIONS_OURS[language], item.provisions_provenance))
    if isinstance(item, Group):
        sources.append((say.FACTS_PROVISIONS_STATED[language], item.stated_provisions_provenance))
    if isinstance(item, Indicator):
        yield Heading(say.INDICATOR_TITLE[language].format(code=item.code, title=item.label[language]), level=1)
        sources.insert(1, (say.CODE_SOURCE[language], item.code_provenance))
    else:
        yield Heading(item_name(item, language), level=1)
    yield Facts(
        (
            (say.FACTS_EDITION[language], f"{edition.label[language]} ({edition.key})"),
            *_own_facts(edition, item, language),
            *_provision_facts(item, language),
            (say.FACTS_KEY[language], item.key),
            (say.FACTS_MAXIMUM[language], _maximum(item, language)),
        )
    )
    if isinstance(item, Group) and item.indicators:
        yield _items_table((item,), language)
    if isinstance(item, Indicator) and item.measures:
        yield Heading(say.FACTS_MEASURES[language])
        yield Listing(tuple(keyed_name(measure, language) for measure in item.measures))
    if isinstance(item, Indicator) and item.variants:
        yield Heading(say.FACTS_VARIANTS[language])
        yield Listing(tuple(dict.fromkeys(variant.text for variant in item.variants)))
    yield from source_blocks(sources, language)


def _own_facts(edition: Edition, item: Item, language: Language) -> Iterator[tuple[str, str]]:
    match item:
        case Group():
            yield say.FACTS_KIND[language], item.kind.label[language]
        case Indicator():
            yield say.FACTS_GROUP[language], item_name(edition.group_of(item), language)
            yield say.FACTS_ATTESTED_TITLE[language], item.attested_title
        case Measure():
            (indicator,) = (i for i in edition.indicators if item in i.measures)
            yield say.COLUMN_INDICATOR[language], item_name(indicator, language)
            yield say.FACTS_UNIT[language], item.unit.label[language]
            if item.attested_text is not None:
                yield say.FACTS_ATTESTED_TEXT[language], item.attested_text
        case _:
            assert_never(item)


def _provision_facts(item: Item, language: Language) -> Iterator[tuple[str, str]]:
    style = ReferenceStyle(language.value)
    if isinstance(item, Measure) or not item.provisions:
        return
    yield say.FACTS_PROVISIONS_OURS[language], format_provisions(item.provisions, style)
    if isinstance(item, Group) and item.stated_provisions:
        yield say.FACTS_PROVISIONS_STATED[language], format_provisions(item.stated_provisions, style)


def _items_table(groups: tuple[Group, ...], language: Language) -> Table:
    rows: list[tuple[str, ...]] = []
    for group in groups:
        rows.append((keyed_name(group, language), _maximum_cell(group, language)))
        rows += [("  " + keyed_name(i, language), _maximum_cell(i, language)) for i in group.indicators]
    columns = (say.COLUMN_INDICATOR[language], say.COLUMN_MAXIMUM[language])
    return Table(columns, tuple(rows), right=frozenset({1}))


def _maximum_cell(item: Group | Indicator, language: Language) -> str:
    return say.UNKNOWN_CELL[language] if item.max_points is None else format_points(item.max_points, language)


def _maximum(item: Edition | Item, language: Language) -> str:
    if item.max_points is None:
        return say.MAXIMUM_UNKNOWN[language]
    return say.MAXIMUM_POINTS[language].format(points=format_points(item.max_points, language))
