"""What a report is made of."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen


@frozen
class Heading:
    """A heading; level 1 is the report's title."""

    words: str
    level: int = 2


@frozen
class Paragraph:
    """A sentence or several."""

    words: str


@frozen
class Listing:
    """A list of short entries."""

    entries: tuple[str, ...]


@frozen
class References:
    """Numbered documents: title and address."""

    documents: tuple[tuple[str, str | None], ...]


@frozen
class Facts:
    """Names with their values, one a line."""

    pairs: tuple[tuple[str, str], ...]


@frozen
class Table:
    """A table: the first column is words and may wrap, the others are as given.

    Attributes:
        columns: the headings.
        rows: the cells, row by row.
        right: which columns line up on the right, by index.
        footer: whether the last row is a sum.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()
    footer: bool = False


Block: TypeAlias = Heading | Paragraph | Listing | References | Facts | Table
"""A piece of a report."""
