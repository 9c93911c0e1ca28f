"""The words people type, for the room ``finding``; every record they lead to must exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from tools.literals import Call, Constant, Module
from tools.records import DataError, EditionRecord, MeasureRecord, read, read_keyed, read_one
from tools.rooms.shared import Desk, call, known

FILE = "search.toml"
EDITIONS = ("evaluation_2022", "permen_12_2011")


@frozen
class SynonymsRecord:
    """Words that mean the same in a query."""

    words: tuple[str, ...]


@frozen
class LeadsRecord:
    """Records, the nearest of each kind first."""

    articles: tuple[int, ...] = ()
    comments: tuple[int, ...] = ()
    principles: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    protocols: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    bands: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()


@frozen(kw_only=True)
class TopicRecord(LeadsRecord):
    """Everyday words, the records they lead to, and those they lead to as well, less directly."""

    words: tuple[str, ...]
    also: LeadsRecord = LeadsRecord()


def modules(desk: Desk) -> Iterator[Module]:
    """Make the room's generated module."""
    path = desk.data / FILE
    stop_words = read_keyed(path, tuple[str, ...], "stop_words")
    kind_words = read_keyed(path, tuple[str, ...], "kind_words")
    synonyms = tuple(_distinct(record.words) for record in read(path, SynonymsRecord, "synonyms"))
    topics = tuple(_topic(record, _items(desk), desk) for record in read(path, TopicRecord, "topics"))
    yield Module(
        path="finding/_thesaurus.py",
        made_from=f"data/{FILE}",
        doc="Words people type, and where they lead. All of it is editorial.",
        imports=("from kha.finding.model import Keywords",),
        constants=(
            Constant(
                "STOP_WORDS", "tuple[str, ...]", tuple(sorted({w for words in stop_words.values() for w in words}))
            ),
            Constant("KIND_WORDS", "dict[str, tuple[str, ...]]", kind_words),
            Constant("SYNONYMS", "tuple[tuple[str, ...], ...]", synonyms),
            Constant("KEYWORDS", "tuple[Keywords, ...]", topics),
        ),
    )


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _items(desk: Desk) -> Mapping[str, tuple[str, ...]]:
    """Give the editions that have a group, indicator or measure of a key."""
    found: dict[str, tuple[str, ...]] = {}
    for name in EDITIONS:
        edition = read_one(desk.data / "kla" / f"{name}.toml", EditionRecord, "edition")
        measures = read(desk.data / "kla" / f"{name}_measures.toml", MeasureRecord, "measures")
        keys = [key for group in edition.groups for key in (group.key, *(i.key for i in group.indicators))]
        for key in (*keys, *(measure.key for measure in measures)):
            found[key] = (*found.get(key, ()), name)
    return found


def _topic(record: TopicRecord, items: Mapping[str, tuple[str, ...]], desk: Desk) -> Call:
    leads, also = _leads(record, items, desk), _leads(record.also, items, desk)
    if not leads:
        message = f"{FILE}: the topic {record.words[0]!r} leads nowhere"
        raise DataError(message)
    return call("Keywords", words=_distinct(record.words), leads=leads, also=also)


def _leads(record: LeadsRecord, items: Mapping[str, tuple[str, ...]], desk: Desk) -> tuple[tuple[str, ...], ...]:
    for key in record.laws:
        known(desk.laws, key, "law")
    for key in record.indicators:
        known(items, key, "group, indicator or measure")
    leads = (
        tuple(f"crc.article.{number}" for number in record.articles),
        tuple(f"crc.general_comment.{number}" for number in record.comments),
        tuple(f"crc.principle.{key}" for key in record.principles),
        tuple(f"crc.cluster.{theme}" for theme in record.clusters),
        tuple(f"crc.protocol.{key}" for key in record.protocols),
        tuple(f"kla.{edition}.{key}" for key in record.indicators for edition in items[key]),
        tuple(f"kla.{edition}" for edition in record.editions),
        tuple(f"kla.band.{key}" for key in record.bands),
        tuple(f"kla.stage.{key}" for key in record.stages),
        tuple(f"law.{key}" for key in record.laws),
    )
    return tuple(group for group in leads if group)
