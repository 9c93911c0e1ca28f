"""The Convention's structure as short references: what exists, what is above it and what is below it."""

from __future__ import annotations

from enum import IntEnum

from kha.crc._structure import STRUCTURE


class Level(IntEnum):
    """How deep a provision stands."""

    ARTICLE = 0
    PARAGRAPH = 1
    LETTER = 2
    ITEM = 3


ARTICLE_REFERENCES: tuple[str, ...] = tuple(STRUCTURE)
"""The 54 articles, ``"1"`` to ``"54"``."""

REFERENCES: tuple[str, ...] = tuple(reference for number, below in STRUCTURE.items() for reference in (number, *below))
"""Every provision, an article before its paragraphs, a paragraph before its letters: the Convention's order."""


def parent(reference: str) -> str | None:
    """Give what a reference is directly part of; ``None`` for an article."""
    above, bracket, _ = reference.rpartition("(")
    return above if bracket else None


def _children() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {reference: [] for reference in REFERENCES}
    for reference in REFERENCES:
        above = parent(reference)
        if above is not None:
            found[above].append(reference)
    return {reference: tuple(below) for reference, below in found.items()}


CHILDREN: dict[str, tuple[str, ...]] = _children()
"""What each provision is divided into; nothing for most. Its keys are what exists."""


def siblings(reference: str) -> tuple[str, ...]:
    """Give the provisions of the same parent, this one among them, in order."""
    above = parent(reference)
    return ARTICLE_REFERENCES if above is None else CHILDREN[above]


def split(reference: str) -> tuple[str, str | None, str | None, str | None]:
    """Take a reference apart: article, paragraph, letter, item. A letter may stand without a paragraph."""
    article, *rest = reference.replace(")", "").split("(")
    paragraph = rest.pop(0) if rest and rest[0].isdigit() else None
    letter, item, *_ = (*rest, None, None)
    return article, paragraph, letter, item


def level(reference: str) -> Level:
    """Tell how deep a reference goes. A letter is a letter, with or without a paragraph above it."""
    return Level(max(depth for depth, part in enumerate(split(reference)) if part is not None))


def join(article: str, *below: str | None) -> str:
    """Put a reference together again."""
    return article + "".join(f"({part})" for part in below if part is not None)
