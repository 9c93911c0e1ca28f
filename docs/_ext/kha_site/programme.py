"""The pages of the programme: editions, groups, indicators, bands, stages; and the provinces."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kha import kla, regions, report
from kha.scoring import Stage
from kha.text import Text
from kha_site import compose, words
from kha_site.records import Kind, Page

_ABOVE = "kla/index"


def pages() -> Iterator[Page]:
    """Give them, kind by kind."""
    for edition in kla.EDITIONS:
        yield _edition(edition)
        yield from (_item(edition, item) for item in edition.items if not isinstance(item, kla.Measure))
    yield from map(_band, kla.Band)
    yield from map(_stage, Stage)
    yield from map(_province, regions.PROVINCES)


def _edition(record: kla.Edition) -> Page:
    name = f"KLA {record.first_used}"
    return Page(
        kind=Kind.EDITION,
        key=record.key,
        docname=f"kla/{record.key}/index",
        above=_ABOVE,
        title=record.label,
        terms=(Text(id=name, en=name),),
        imports="kla",
        python=f"kla.{record.key.upper()}",
        record=record,
        describe=partial(report.describe_edition, record),
    )


def _item(edition: kla.Edition, record: kla.Group | kla.Indicator) -> Page:
    if isinstance(record, kla.Indicator):
        kind = Kind.INDICATOR
        title = words.INDICATOR.fill(number=record.code, title=record.label)
        term = words.INDICATOR_NUMBER.fill(number=record.code)
    else:
        kind = Kind.GROUP
        title = compose.group_name(record)
        term = record.label
        if record.kind is kla.GroupKind.CLUSTER:
            term = words.CLUSTER_NUMBER.fill(number=record.code)
    if edition is not kla.EDITIONS[-1]:  # so that "indikator 7" finds the one in use first
        year = str(edition.first_used)
        title, term = (words.OF_YEAR.fill(name=name, year=year) for name in (title, term))
    return Page(
        kind=kind,
        key=f"{edition.key}.{record.key}",
        docname=f"kla/{edition.key}/{record.key}",
        above=f"kla/{edition.key}/index",
        title=title,
        terms=(term,),
        imports="kla",
        python=f'kla.{edition.key.upper()}.item("{record.key}")',
        record=record,
        describe=partial(compose.describe_item, edition, record),
    )


def _band(record: kla.Band) -> Page:
    return Page(
        kind=Kind.BAND,
        key=record.value,
        docname=f"kla/bands/{record.value}",
        above=_ABOVE,
        title=words.BAND.fill(band=record.label),
        terms=(words.BAND.fill(band=record.label),),
        imports="kla",
        python=f"kla.Band.{record.name}",
        record=record,
        describe=partial(compose.describe_band, record),
    )


def _stage(record: Stage) -> Page:
    return Page(
        kind=Kind.STAGE,
        key=record.value,
        docname=f"kla/stages/{record.value}",
        above=_ABOVE,
        title=record.label,
        terms=(record.label,),
        imports="Stage",
        python=f"Stage.{record.name}",
        record=record,
        describe=partial(compose.describe_stage, record),
    )


def _province(record: regions.Province) -> Page:
    return Page(
        kind=Kind.PROVINCE,
        key=record.key,
        docname=f"regions/{record.code}",
        above="regions/index",
        title=words.PROVINCE.fill(name=record.label),
        terms=(record.label, Text(id=record.iso_3166_2, en=record.iso_3166_2)),
        imports="regions",
        python=f"regions.{record.key.upper()}",
        record=record,
        describe=partial(report.describe_province, record),
    )
