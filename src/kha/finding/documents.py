"""Every record that can be found, with the texts it can be found by."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kha import kla, regions
from kha.finding import _phrases as say
from kha.finding.convention import convention
from kha.finding.document import Document, both, others, plain
from kha.finding.model import Field, Kind
from kha.glossary import TERMS, Term
from kha.scoring import Stage
from kha.sources import LAWS
from kha.text import Language


@cache
def documents() -> tuple[Document, ...]:
    """Give all documents, in the order in which equals are listed."""
    return (*convention(), *_instruments(), *_laws(), *_places(), *(_term(term) for term in TERMS))


def _instruments() -> Iterator[Document]:
    for edition in reversed(kla.EDITIONS):
        standing = 1.0 if edition is kla.EDITIONS[-1] else 0.93
        yield _edition(edition, standing)
        for group in edition.groups:
            yield _group(edition, group, standing)
            for indicator in group.indicators:
                yield _indicator(edition, indicator, standing)
                yield from (_measure(edition, measure, standing) for measure in indicator.measures)
    yield from (_band(band) for band in kla.PUBLISHED_2022.ranges)
    yield from (_stage(stage) for stage in Stage)


def _edition(edition: kla.Edition, standing: float) -> Document:
    return Document(
        record=edition,
        kind=Kind.EDITION,
        key=f"kla.{edition.key}",
        name=edition.label,
        passages=(*both(Field.TITLE, edition.label), plain(Field.KEY, edition.key)),
        standing=standing * 0.97,
    )


def _group(edition: kla.Edition, group: kla.Group, standing: float) -> Document:
    is_cluster = group.kind is kla.GroupKind.CLUSTER
    return Document(
        record=group,
        kind=Kind.GROUP,
        key=f"kla.{edition.key}.{group.key}",
        name=say.GROUP.fill(code=group.code, title=group.label) if is_cluster else group.label,
        passages=(
            plain(Field.CODE, group.code),
            *both(Field.TITLE, group.label),
            plain(Field.KEY, group.key),
            plain(Field.SUBJECT, str(edition.first_used)),
        ),
        standing=standing * 0.97,
    )


def _indicator(edition: kla.Edition, indicator: kla.Indicator, standing: float) -> Document:
    year = str(edition.first_used)
    printed = dict.fromkeys((indicator.attested_title, *(variant.text for variant in indicator.variants)))
    return Document(
        record=indicator,
        kind=Kind.INDICATOR,
        key=f"kla.{edition.key}.{indicator.key}",
        name=say.INDICATOR.fill(code=indicator.code, year=year, title=indicator.label),
        passages=(
            plain(Field.CODE, indicator.code),
            *both(Field.TITLE, indicator.label),
            *others(printed, Language.ID),
            plain(Field.KEY, indicator.key),
            plain(Field.SUBJECT, year),
        ),
        standing=standing,
    )


def _measure(edition: kla.Edition, measure: kla.Measure, standing: float) -> Document:
    printed = others(filter(None, (measure.attested_text,)), Language.ID)
    return Document(
        record=measure,
        kind=Kind.MEASURE,
        key=f"kla.{edition.key}.{measure.key}",
        name=measure.label,
        passages=(*both(Field.TITLE, measure.label), *printed, plain(Field.KEY, measure.key)),
        standing=standing * 0.85,
    )


def _band(band: kla.BandRange) -> Document:
    points = plain(Field.SUBJECT, f"{band.lower} {band.upper}")
    return Document(
        record=band,
        kind=Kind.BAND,
        key=f"kla.band.{band.band.value}",
        name=say.BAND.fill(title=band.band.label),
        passages=(plain(Field.TITLE, band.band.label.id), points),
        standing=0.95,
    )


def _stage(stage: Stage) -> Document:
    return Document(
        record=stage,
        kind=Kind.STAGE,
        key=f"kla.stage.{stage.value}",
        name=stage.label,
        passages=(*both(Field.TITLE, stage.label), plain(Field.KEY, stage.value)),
        standing=0.95,
    )


def _laws() -> Iterator[Document]:
    for law in LAWS:
        short = "" if law.number is None else f"{law.kind.value} {law.number}/{law.year}"
        codes = (plain(Field.CODE, f"{law.number} {law.year}"), plain(Field.OTHER_NAME, short)) if short else ()
        yield Document(
            record=law,
            kind=Kind.LAW,
            key=f"law.{law.key}",
            name=law.label,
            passages=(*codes, *both(Field.TITLE, law.label), plain(Field.KEY, law.key)),
            standing=0.93,
        )


def _places() -> Iterator[Document]:
    for province in regions.PROVINCES:
        names = dict.fromkeys((province.name, province.name_en))
        yield Document(
            record=province,
            kind=Kind.PROVINCE,
            key=f"province.{province.code}",
            name=province.label,
            passages=(
                *(plain(Field.TITLE, name) for name in names),
                *(plain(Field.OTHER_NAME, alias) for alias in province.aliases),
                plain(Field.CODE, province.iso_3166_2),
                plain(Field.KEY, province.code),
            ),
        )
    for region in regions.REGIONS:
        known_as = (*region.spellings, *region.aliases, *(former.name for former in region.former_names))
        yield Document(
            record=region,
            kind=Kind.REGION,
            key=f"region.{region.code}",
            name=region.label,
            passages=(plain(Field.TITLE, region.name), *(plain(Field.OTHER_NAME, name) for name in known_as)),
        )


def _term(term: Term) -> Document:
    names = [] if term.short is None else [term.short]
    return Document(
        record=term,
        kind=Kind.TERM,
        key=f"term.{term.key}",
        name=say.TERM.fill(term=term.term, short=term.short) if term.short else term.term,
        passages=(
            *both(Field.TITLE, term.term),
            *(plain(Field.OTHER_NAME, name) for name in (*names, *term.also)),
            *both(Field.SUBJECT, term.definition),
            plain(Field.KEY, term.key),
        ),
        standing=0.85,
    )
