"""Names and citations as every report writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kha.kla import Edition, Group, GroupKind, Indicator, Item
from kha.regions import Region
from kha.report import _phrases as say
from kha.report.blocks import Block, Heading, Listing, References
from kha.scoring import Evidence
from kha.sources import Provenance
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

    Args:
        statements: what is sourced (``None`` for the record itself), and how it is known; nothing for ``None``.
        language: in which language.
    """
    numbers: dict[tuple[str, str | None], int] = {}

    def cite(title: str, url: str | None) -> str:
        return f"[{numbers.setdefault((title, url), len(numbers) + 1)}]"

    lines: list[str] = []
    for name, known in statements:
        match known:
            case Provenance(confidence=confidence, note=note):
                words = [say.GRADE[language].format(grade=confidence.value, meaning=confidence.label[language])]
                words += [] if note is None else [note[language]]
                titles = [", ".join(filter(None, (c.source.title[language], c.locator))) for c in known.citations]
                words += [cite(title, c.source.url) for title, c in zip(titles, known.citations, strict=True)]
            case None:
                continue
            case evidence:
                words = [cite(e.title, e.url) for e in evidence] or [say.SOURCES_NONE[language]]
        lines.append(" ".join(words) if name is None else f"{name}: {' '.join(words)}")
    yield Heading(say.SOURCES_HEADING[language])
    yield Listing(tuple(lines))
    if numbers:
        yield References(tuple(numbers))
