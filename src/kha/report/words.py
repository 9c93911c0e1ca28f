"""Names and citations as every report writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kha.i18n import format_list
from kha.kla import Edition, Group, GroupKind, Indicator, Item, Measure
from kha.regions import Region
from kha.report import _phrases as say
from kha.report.blocks import Block, Heading, Listing, References
from kha.scoring import Evidence
from kha.sources import Confidence, Provenance
from kha.text import Language


def item_name(item: Edition | Item, language: Language) -> str:
    """Name a group or indicator with its number, if it has one: "Klaster I: Hak Sipil dan Kebebasan"."""
    label = item.label[language]
    match item:
        case Indicator():
            return say.INDICATOR_NAME[language].format(code=item.code, label=label)
        case Group(kind=GroupKind.CLUSTER):
            return say.CLUSTER_NAME[language].format(code=item.code, label=label)
        case _:
            return label


def keyed_name(item: Edition | Item, language: Language) -> str:
    """Name an item with the key that documents give it: "Kecamatan Layak Anak (kelana)"."""
    return f"{item_name(item, language)} ({item.key})"


def ended(words: str, sign: str) -> str:
    """End words with a sign; a question keeps its own."""
    return words if words[-1] in "?.!" else words + sign


def part_column(items: Iterable[Edition | Item], language: Language) -> str:
    """Head a column that names such items."""
    kinds = {type(item) for item in items}
    if Measure in kinds:
        return say.COLUMN_ANY_PART[language]
    return (say.COLUMN_PART if Indicator in kinds else say.COLUMN_GROUP)[language]


def maxima_sources(edition: Edition, language: Language) -> Iterator[tuple[str, Provenance]]:
    """Say how the maxima of an edition are known; whose, where they are known in several ways."""
    parts = ((Group, say.PARTS_GROUPS), (Indicator, say.PARTS_INDICATORS), (Measure, say.PARTS_MEASURES))
    kinds: dict[Provenance, list[str]] = {}
    for kind, name in parts:
        found = (item.max_points_provenance for item in edition.items if type(item) is kind)
        for provenance in dict.fromkeys(known for known in found if known is not None):
            kinds.setdefault(provenance, []).append(name[language])
    for provenance, names in kinds.items():
        whose = say.SOURCES_MAXIMA_OF[language].format(parts=format_list(names, language))
        yield (say.SOURCES_MAXIMA[language] if len(kinds) == 1 else whose), provenance


def place_name(region: Region, language: Language) -> str:
    """Name a region with its province and code: "Kota Palangka Raya, Provinsi Kalimantan Tengah (62.71)"."""
    phrase = say.PLACE_MOVED if region.former_codes else say.PLACE
    return phrase[language].format(
        region=region.label[language], province=region.province.label[language], code=region.code
    )


def source_blocks(
    statements: Iterable[tuple[str | None, Provenance | tuple[Evidence, ...] | None]], language: Language
) -> Iterator[Block]:
    """Write where statements come from: grade, caveat and numbers, then the numbered documents, each only once.

    What a grade means is said where it first occurs; statements known in the very same way share a line.

    Args:
        statements: what is sourced (``None`` for the record itself), and how it is known; nothing for ``None``.
        language: in which language.
    """
    numbers: dict[tuple[str, str | None], int] = {}
    grades: set[Confidence] = set()

    def cite(title: str, url: str | None) -> str:
        return f"[{numbers.setdefault((title, url), len(numbers) + 1)}]"

    def grade(confidence: Confidence) -> str:
        phrase = say.GRADE_AGAIN if confidence in grades else say.GRADE
        grades.add(confidence)
        return phrase[language].format(grade=confidence.value, meaning=confidence.label[language])

    lines: list[str] = []
    for name, known in _joined(statements):
        match known:
            case Provenance(confidence=confidence, note=note):
                words = [grade(confidence)]
                words += [] if note is None else [note[language]]
                titles = [", ".join(filter(None, (c.source.title[language], c.locator))) for c in known.citations]
                words += [cite(title, c.source.url) for title, c in zip(titles, known.citations, strict=True)]
            case evidence:
                words = [cite(e.title, e.url) for e in evidence] or [say.SOURCES_NONE[language]]
        lines.append(" ".join(words) if name is None else f"{name}: {' '.join(words)}")
    yield Heading(say.SOURCES_HEADING[language])
    yield Listing(tuple(lines))
    if numbers:
        yield References(tuple(numbers))


def _joined(
    statements: Iterable[tuple[str | None, Provenance | tuple[Evidence, ...] | None]],
) -> Iterator[tuple[str | None, Provenance | tuple[Evidence, ...]]]:
    """Join the names of statements with one provenance, but evidence with nothing; drop what has neither."""
    groups: dict[object, tuple[list[str | None], Provenance | tuple[Evidence, ...]]] = {}
    for name, known in statements:
        if known is not None:
            own = name if name is None or not isinstance(known, Provenance) else ""
            groups.setdefault((own, known), ([], known))[0].append(name)
    for names, known in groups.values():
        yield "; ".join(dict.fromkeys(filter(None, names))) or None, known
