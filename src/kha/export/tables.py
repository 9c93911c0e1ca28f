"""The whole reference data as tables: which records stand in which, and what names them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from operator import attrgetter
from typing import Any

import attrs
from attrs import frozen

from kha import crc, glossary, kla, regions, sources
from kha.export._labels import LANGUAGE, TABLE
from kha.export.columns import KEYS, Column, ColumnKind, columns_of, element_of, fields_of, is_inlaid, written
from kha.export.naming import snake
from kha.sources import Confidence
from kha.text import Language, Text


@frozen(kw_only=True)
class Reference:
    """Columns of a table that name a row of another.

    Attributes:
        columns: the columns.
        table: the other table's name; empty for the same table.
        key: its key.

    .. versionadded:: 0.1
    """

    columns: tuple[str, ...]
    table: str
    key: tuple[str, ...]


@frozen(kw_only=True)
class DataTable:
    """A table of the reference data.

    Attributes:
        name: its name, also that of its file.
        label: what it holds, in both languages.
        key: the columns that together name a row; empty where nothing does.
        references: the columns that name rows of other tables.
        columns: its columns.
        rows: its cells as texts, row by row; an empty text is an empty cell.

    .. versionadded:: 0.1
    """

    name: str
    label: Text
    key: tuple[str, ...]
    references: tuple[Reference, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@frozen
class _Place:
    """The table of a class of records: its name, what one record is called, and the attributes that name a record."""

    table: str
    noun: str
    key: tuple[str, ...] = ()


PLACES: dict[type, _Place] = {
    sources.Source: _Place("sources", "source", ("key",)),
    sources.Law: _Place("laws", "law", ("key",)),
    glossary.Term: _Place("glossary", "term", ("key",)),
    crc.Convention: _Place("convention", "convention"),
    crc.Amendment: _Place("amendments", "amendment", ("resolution",)),
    crc.Article: _Place("articles", "article", ("number",)),
    crc.AttestedTitle: _Place("attested_titles", "title"),
    crc.Provision: _Place("provisions", "provision", ("reference",)),
    crc.GeneralPrinciple: _Place("principles", "principle", ("principle",)),
    crc.Wording: _Place("wordings", "wording"),
    crc.Guidelines: _Place("guidelines", "guidelines", ("key",)),
    crc.Cluster: _Place("clusters", "cluster", ("theme",)),
    crc.GeneralComment: _Place("general_comments", "comment", ("number",)),
    crc.OptionalProtocol: _Place("protocols", "protocol", ("key",)),
    crc.StateRecord: _Place("indonesia", "state"),
    crc.Objection: _Place("objections", "objection"),
    crc.ReportingCycle: _Place("reports", "report", ("key",)),
    crc.LawAnchor: _Place("law_anchors", "anchor"),
    kla.Edition: _Place("editions", "edition", ("key",)),
    kla.Group: _Place("groups", "group", ("key",)),
    kla.Indicator: _Place("indicators", "indicator", ("key",)),
    kla.TitleVariant: _Place("title_variants", "variant"),
    kla.Measure: _Place("measures", "measure", ("key",)),
    kla.BandPolicy: _Place("band_policies", "policy", ("key",)),
    kla.BandRange: _Place("band_ranges", "range", ("band",)),
    kla.Gate: _Place("gates", "gate", ("key",)),
    kla.GateThreshold: _Place("gate_thresholds", "threshold", ("band",)),
    kla.Crosswalk: _Place("crosswalks", "crosswalk", ("key",)),
    kla.Link: _Place("crosswalk_links", "link"),
    kla.Award: _Place("awards", "award", ("region", "year")),
    kla.AwardCount: _Place("award_counts", "count", ("year", "province")),
    kla.AwardNumber: _Place("award_numbers", "number"),
    kla.ProvincialAward: _Place("provincial_awards", "award", ("year", "kind")),
    regions.Province: _Place("provinces", "province", ("code",)),
    regions.Region: _Place("regions", "region", ("code",)),
    regions.FormerName: _Place("former_names", "name", ("name",)),
    regions.FormerCode: _Place("former_codes", "code", ("system", "code")),
}

ROOTS: tuple[Sequence[object], ...] = (
    sources.SOURCES,
    sources.LAWS,
    glossary.TERMS,
    (crc.CONVENTION,),
    crc.ARTICLES,
    crc.ATTESTED_TITLES,
    crc.PROVISIONS,
    crc.GENERAL_PRINCIPLES,
    crc.GUIDELINES,
    crc.GENERAL_COMMENTS,
    crc.PROTOCOLS,
    (crc.INDONESIA,),
    crc.NATIONAL_LAWS,
    kla.EDITIONS,
    kla.BAND_POLICIES,
    kla.GATES,
    (kla.CROSSWALK_2011_2022,),
    kla.AWARDS,
    kla.AWARD_COUNTS,
    kla.PROVINCIAL_AWARDS,
    regions.PROVINCES,
    regions.REGIONS,
)
"""The records that the tables begin with; what belongs to a record has a table of its own, with the record's key."""

_OWN_NAMES = {"key", "number", "code"}
"""Attributes that a table of parts names after the whole: ``edition``, not ``key``."""


def tables() -> tuple[DataTable, ...]:
    """Make the tables of the whole reference data.

    >>> from kha.export import tables
    >>> articles = next(table for table in tables() if table.name == "articles")
    >>> len(articles.rows), articles.key
    (54, ('number',))

    .. versionadded:: 0.1
    """
    found: dict[str, DataTable] = {}
    for records in ROOTS:
        kind: type = type(records[0])
        found |= {table.name: table for table in _tables(kind, [(record, ()) for record in records])}
    return (*found.values(), _terms())


def _tables(
    kind: type,
    records: Sequence[tuple[object, tuple[str, ...]]],
    above: Sequence[Column] = (),
    whole: DataTable | None = None,
) -> Iterator[DataTable]:
    """Make the table of a class of records, then those of what belongs to them.

    Args:
        kind: the class.
        records: the records, each with the cells that name what it is part of.
        above: the columns of those cells.
        whole: the table of what they are part of.
    """
    place = PLACES[kind]
    inherited = [column.name for column in above]
    own = [(column, read) for column, read in columns_of(kind) if column.name not in inherited]
    columns = (*above, *(column for column, _ in own))
    rows = tuple((*cells, *(read(record) for _, read in own)) for record, cells in records)
    key = [column for column in columns if column.name in (*inherited, *place.key)]
    names = [tuple(cell for column, cell in zip(columns, row, strict=True) if column in key) for row in rows]
    unique = bool(place.key) and len(set(names)) == len(names) and all(map(all, names))
    references = [
        Reference(columns=(column.name,), table=PLACES[column.refers_to].table, key=(KEYS[column.refers_to],))
        for column, _ in own
        if column.refers_to is not None
    ]
    if whole is not None and whole.key:
        references.append(Reference(columns=tuple(inherited), table=whole.name, key=whole.key))
    table = DataTable(
        name=place.table,
        label=TABLE[place.table],
        key=tuple(column.name for column in key) if unique else (),
        references=tuple(references),
        columns=columns,
        rows=rows,
    )
    yield table
    below = [attrs.evolve(c, name=place.noun if c.name in _OWN_NAMES else c.name, refers_to=None) for c in key]
    for part, read in _parts(kind):
        parts = [(p, cells) for (record, _), cells in zip(records, names, strict=True) for p in read(record)]
        yield from _tables(part, parts, below, table)


def _parts(kind: type) -> Iterator[tuple[type, Callable[[Any], Iterable[object]]]]:
    """Tell what belongs to a class of records as records of its own, and how to get it."""
    for name, field in fields_of(kind).items():
        element = element_of(field)
        if element is not None:
            yield element, attrgetter(name)
        elif is_inlaid(field):
            for deeper, read in _parts(field):
                yield deeper, _beneath(name, read)


def _beneath(name: str, read: Callable[[Any], Iterable[object]]) -> Callable[[Any], Iterable[object]]:
    return lambda record: () if getattr(record, name) is None else read(getattr(record, name))


def _terms() -> DataTable:
    """Make the table of all closed vocabularies: what each value means, in both languages."""
    kinds: dict[str, type[Enum]] = {Confidence.__name__: Confidence}
    kinds |= {vocabulary.__name__: vocabulary for kind in PLACES for vocabulary in _vocabularies(kind)}
    names = ("vocabulary", "value", "label_id", "label_en")
    return DataTable(
        name="terms",
        label=TABLE["terms"],
        key=("vocabulary", "value"),
        references=(),
        columns=tuple(Column(name=name, kind=ColumnKind.STRING) for name in names),
        rows=tuple((snake(name), written(member), *_both(member)) for name in sorted(kinds) for member in kinds[name]),
    )


def _vocabularies(kind: type) -> Iterator[type[Enum]]:
    for field in fields_of(kind).values():
        if is_inlaid(field):
            yield from _vocabularies(field)
        elif isinstance(field, type) and issubclass(field, Enum):
            yield field


def _both(member: Any) -> tuple[str, str]:
    label: Text = LANGUAGE[member.value] if isinstance(member, Language) else member.label
    return label.id, label.en
