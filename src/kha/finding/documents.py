"""Every record that can be found, with the texts it can be found by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from attrs import frozen

from kha import crc, kla, regions
from kha.finding import _phrases as say
from kha.finding.model import Field, Kind, Record
from kha.scoring import Stage
from kha.sources import LAWS
from kha.text import Language, Text


@frozen(kw_only=True)
class Passage:
    """A text of a record.

    Attributes:
        field: what of the record it is.
        words: the text.
        language: its language; ``None`` where it has none.
    """

    field: Field
    words: str
    language: Language | None = None


@frozen(kw_only=True)
class Document:
    """A record that can be found.

    Attributes:
        record: the record.
        kind: its kind.
        key: its name among all documents.
        name: what it is called in a list.
        passages: the texts it can be found by.
        standing: how much it counts beside others found by the same words, at most 1.
    """

    record: Record
    kind: Kind
    key: str
    name: Text
    passages: tuple[Passage, ...]
    standing: float = 1.0


@cache
def documents() -> tuple[Document, ...]:
    """Give all documents, in the order in which equals are listed."""
    return (*_convention(), *_instruments(), *_laws(), *_places())


def document_of(provision: crc.Provision) -> Document:
    """Make the document of a provision, which only a reference finds."""
    return Document(
        record=provision,
        kind=Kind.PROVISION,
        key=f"crc.provision.{provision.reference}",
        name=provision.label,
        passages=(_plain(Field.CODE, provision.reference),),
    )


def _convention() -> Iterator[Document]:
    yield from (_article(article) for article in crc.ARTICLES)
    yield from (_principle(principle) for principle in crc.GENERAL_PRINCIPLES)
    yield from (_comment(comment) for comment in crc.GENERAL_COMMENTS)
    yield from (_cluster(cluster) for cluster in crc.GUIDELINES[-1].clusters)
    yield _treaty(crc.CONVENTION)
    yield from (_protocol(protocol) for protocol in crc.PROTOCOLS)


def _article(article: crc.Article) -> Document:
    passages = (_plain(Field.CODE, str(article.number)), *_both(Field.TITLE, article.title))
    return Document(
        record=article,
        kind=Kind.ARTICLE,
        key=f"crc.article.{article.number}",
        name=say.ARTICLE.fill(number=str(article.number), title=article.title),
        passages=(*passages, *_both(Field.SUBJECT, article.subject)),
    )


def _principle(principle: crc.GeneralPrinciple) -> Document:
    title, key = principle.principle.label, principle.principle.value
    others = dict.fromkeys(wording.words for wording in principle.wordings)
    return Document(
        record=principle,
        kind=Kind.PRINCIPLE,
        key=f"crc.principle.{key}",
        name=say.PRINCIPLE.fill(title=title),
        passages=(*_both(Field.TITLE, title), *_others(others, Language.ID), _plain(Field.KEY, key)),
        standing=0.97,
    )


def _comment(comment: crc.GeneralComment) -> Document:
    codes = tuple(_plain(Field.CODE, code) for code in (str(comment.number), comment.symbol) if code)
    titles = () if comment.title is None else _others((comment.title,), Language.EN)
    return Document(
        record=comment,
        kind=Kind.GENERAL_COMMENT,
        key=f"crc.general_comment.{comment.number}",
        name=say.GENERAL_COMMENT.fill(number=str(comment.number), title=comment.label),
        passages=(*codes, *_both(Field.TITLE, comment.label), *titles),
        standing=0.99 if comment.superseded_by is None else 0.9,
    )


def _cluster(cluster: crc.Cluster) -> Document:
    return Document(
        record=cluster,
        kind=Kind.CLUSTER,
        key=f"crc.cluster.{cluster.theme.value}",
        name=say.CLUSTER.fill(title=cluster.label),
        passages=(*_both(Field.TITLE, cluster.label), _plain(Field.KEY, cluster.theme.value)),
        standing=0.94,
    )


def _treaty(convention: crc.Convention) -> Document:
    others = tuple(_plain(Field.OTHER_NAME, name) for name in ("KHA", "CRC", "UNCRC"))
    return Document(
        record=convention,
        kind=Kind.CONVENTION,
        key="crc.convention",
        name=convention.label,
        passages=(*_both(Field.TITLE, convention.label), *others),
    )


def _protocol(protocol: crc.OptionalProtocol) -> Document:
    return Document(
        record=protocol,
        kind=Kind.PROTOCOL,
        key=f"crc.protocol.{protocol.key}",
        name=protocol.label,
        passages=(*_both(Field.TITLE, protocol.label), _plain(Field.KEY, protocol.key)),
        standing=0.95,
    )


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
        passages=(*_both(Field.TITLE, edition.label), _plain(Field.KEY, edition.key)),
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
            _plain(Field.CODE, group.code),
            *_both(Field.TITLE, group.label),
            _plain(Field.KEY, group.key),
            _plain(Field.SUBJECT, str(edition.first_used)),
        ),
        standing=standing * 0.97,
    )


def _indicator(edition: kla.Edition, indicator: kla.Indicator, standing: float) -> Document:
    year = str(edition.first_used)
    others = dict.fromkeys((indicator.attested_title, *(variant.text for variant in indicator.variants)))
    return Document(
        record=indicator,
        kind=Kind.INDICATOR,
        key=f"kla.{edition.key}.{indicator.key}",
        name=say.INDICATOR.fill(code=indicator.code, year=year, title=indicator.label),
        passages=(
            _plain(Field.CODE, indicator.code),
            *_both(Field.TITLE, indicator.label),
            *_others(others, Language.ID),
            _plain(Field.KEY, indicator.key),
            _plain(Field.SUBJECT, year),
        ),
        standing=standing,
    )


def _measure(edition: kla.Edition, measure: kla.Measure, standing: float) -> Document:
    others = _others(filter(None, (measure.attested_text,)), Language.ID)
    return Document(
        record=measure,
        kind=Kind.MEASURE,
        key=f"kla.{edition.key}.{measure.key}",
        name=measure.label,
        passages=(*_both(Field.TITLE, measure.label), *others, _plain(Field.KEY, measure.key)),
        standing=standing * 0.85,
    )


def _band(band: kla.BandRange) -> Document:
    points = _plain(Field.SUBJECT, f"{band.lower} {band.upper}")
    return Document(
        record=band,
        kind=Kind.BAND,
        key=f"kla.band.{band.band.value}",
        name=say.BAND.fill(title=band.band.label),
        passages=(_plain(Field.TITLE, band.band.label.id), points),
        standing=0.95,
    )


def _stage(stage: Stage) -> Document:
    return Document(
        record=stage,
        kind=Kind.STAGE,
        key=f"kla.stage.{stage.value}",
        name=stage.label,
        passages=(*_both(Field.TITLE, stage.label), _plain(Field.KEY, stage.value)),
        standing=0.95,
    )


def _laws() -> Iterator[Document]:
    for law in LAWS:
        short = "" if law.number is None else f"{law.kind.value} {law.number}/{law.year}"
        codes = (_plain(Field.CODE, f"{law.number} {law.year}"), _plain(Field.OTHER_NAME, short)) if short else ()
        yield Document(
            record=law,
            kind=Kind.LAW,
            key=f"law.{law.key}",
            name=law.label,
            passages=(*codes, *_both(Field.TITLE, law.label), _plain(Field.KEY, law.key)),
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
                *(_plain(Field.TITLE, name) for name in names),
                *(_plain(Field.OTHER_NAME, alias) for alias in province.aliases),
                _plain(Field.CODE, province.iso_3166_2),
                _plain(Field.KEY, province.code),
            ),
        )
    for region in regions.REGIONS:
        others = (*region.spellings, *region.aliases, *(former.name for former in region.former_names))
        yield Document(
            record=region,
            kind=Kind.REGION,
            key=f"region.{region.code}",
            name=region.label,
            passages=(_plain(Field.TITLE, region.name), *(_plain(Field.OTHER_NAME, other) for other in others)),
        )


def _plain(field: Field, words: str) -> Passage:
    return Passage(field=field, words=words)


def _both(field: Field, text: Text) -> tuple[Passage, ...]:
    return tuple(Passage(field=field, words=text[language], language=language) for language in Language)


def _others(names: Iterable[str], language: Language) -> tuple[Passage, ...]:
    return tuple(Passage(field=Field.OTHER_NAME, words=name, language=language) for name in names)
