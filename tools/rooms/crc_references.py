"""The Convention's structure for the writers: every reference in a record must exist, in order and once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from tools.literals import Name
from tools.records import DataError, read
from tools.rooms.crc_records import ArticleRecord
from tools.rooms.shared import look_up


@frozen
class Structure:
    """Every reference below each article, in the Convention's order."""

    articles: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, data: Path) -> Structure:
        """Read the structure from the articles."""
        records = read(data / "crc" / "articles.toml", ArticleRecord, "articles")
        return cls({str(r.number): tuple(_reference(r.number, below) for below in r.structure) for r in records})

    @property
    def references(self) -> tuple[str, ...]:
        """Every reference, in the Convention's order."""
        return tuple(reference for article, below in self.articles.items() for reference in (article, *below))

    def provisions(self, references: Iterable[str], where: str) -> tuple[Name, ...]:
        """Write references as look-ups; each must exist, and they must be in the Convention's order."""
        order = {reference: place for place, reference in enumerate(self.references)}
        given = tuple(references)
        unknown = [reference for reference in given if reference not in order]
        if unknown:
            message = f"{where}: the Convention has no {', '.join(unknown)}"
            raise DataError(message)
        if list(given) != sorted(set(given), key=order.__getitem__):
            message = f"{where}: the provisions {', '.join(given)} are not in the Convention's order, or repeated"
            raise DataError(message)
        return tuple(look_up("provision", reference) for reference in given)


def _reference(article: int, below: str) -> str:
    """Write ``"2(b)(i)"`` below article 40 as ``"40(2)(b)(i)"``, and ``"(a)"`` below article 37 as ``"37(a)"``."""
    paragraph, bracket, rest = below.partition("(")
    return f"{article}" + (f"({paragraph})" if paragraph else "") + bracket + rest
