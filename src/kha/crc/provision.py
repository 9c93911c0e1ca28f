"""Provisions: what exists below, and as, an article of the Convention."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from kha.crc.sentences import unknown_provision
from kha.crc.structure import CHILDREN, REFERENCES, join, parent, split
from kha.crc.topic import Topic
from kha.crc.writing import ReferenceStyle, spell, write
from kha.text import Text

_NUMERALS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii")


def _number_rank(number: int | None) -> int:
    return number or 0


def _letter_rank(letter: str | None) -> str:
    return letter or ""


def _item_rank(item: str | None) -> int:
    return _NUMERALS.index(item or "")


@frozen(kw_only=True, order=True, repr=False)
class Provision(Topic):
    """A provision of the Convention: an article, or a paragraph, letter or roman item of one.

    There is no provision that the Convention does not have. Provisions compare in the Convention's order, an article
    before its paragraphs; ``40(2)(b) in article_40`` tells containment, and a provision contains itself.

    Attributes:
        article: the article's number.
        paragraph: the paragraph's number; ``None`` for the article itself, and for letters below an unnumbered opening.
        letter: the letter, without brackets.
        item: the roman numeral, in small letters and without brackets.

    Raises:
        UnknownProvisionError: if the Convention has no such provision; it says what there is instead.

    >>> from kha import crc
    >>> crc.Provision(article=24, paragraph=2, letter="e") in crc.ARTICLE_24.provision
    True
    >>> crc.CRC_C_58_REV_3.clusters[0].provisions
    (provision('4'), provision('42'), provision('44(6)'))

    .. versionadded:: 0.1
    """

    article: int
    paragraph: int | None = field(default=None, order=_number_rank)
    letter: str | None = field(default=None, order=_letter_rank)
    item: str | None = field(default=None, order=_item_rank)

    def __attrs_post_init__(self) -> None:
        if self.reference not in CHILDREN:
            raise unknown_provision(self.reference)

    def __repr__(self) -> str:
        return f"provision({self.reference!r})"

    def _concerned(self) -> tuple[Provision, ...]:
        return (self,)

    @property
    def reference(self) -> str:
        """The short reference, such as ``40(2)(b)(vii)``, the same in both languages."""
        paragraph = None if self.paragraph is None else str(self.paragraph)
        return join(str(self.article), paragraph, self.letter, self.item)

    @property
    def label(self) -> Text:
        """The reference in words, such as "Pasal 24 ayat (2) huruf e", "Article 24 (2) (e)"."""
        return spell(self.reference)

    @property
    def parent(self) -> Provision | None:
        """What it is directly part of; ``None`` for an article."""
        above = parent(self.reference)
        return None if above is None else BY_REFERENCE[above]

    @property
    def children(self) -> tuple[Provision, ...]:
        """What it is divided into, in order; nothing where it is not divided."""
        return tuple(BY_REFERENCE[below] for below in CHILDREN[self.reference])

    @property
    def whole_article(self) -> Provision:
        """The article it is, or is part of."""
        return BY_REFERENCE[str(self.article)]

    def __contains__(self, other: Provision) -> bool:
        mine, theirs = self.reference, other.reference
        return theirs == mine or theirs.startswith(mine + "(")

    def overlaps(self, other: Provision) -> bool:
        """Tell whether one of the two contains the other."""
        return other in self or self in other


def _provision(reference: str) -> Provision:
    article, paragraph, letter, item = split(reference)
    number = None if paragraph is None else int(paragraph)
    return Provision(article=int(article), paragraph=number, letter=letter, item=item)


PROVISIONS: tuple[Provision, ...] = tuple(_provision(reference) for reference in REFERENCES)
"""Every provision of the Convention, in its order: each article, followed by what it is divided into.

.. versionadded:: 0.1
"""

BY_REFERENCE: dict[str, Provision] = dict(zip(REFERENCES, PROVISIONS, strict=True))
"""Every provision by its short reference."""


def in_order(provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    """Put provisions in the Convention's order, each once."""
    return tuple(sorted(set(provisions)))


def format_provisions(provisions: Provision | Iterable[Provision], style: ReferenceStyle) -> str:
    """Write provisions as one reference: in the Convention's order, each once, neighbours as ranges.

    `kha.crc.provisions` reads it back in every style.

    Args:
        provisions: one provision, or at least one.
        style: in which language, or in short.

    Raises:
        ValueError: if there are no provisions.

    >>> from kha import crc
    >>> cluster = crc.CRC_C_58_REV_3.cluster(crc.ClusterTheme.FAMILY)
    >>> crc.format_provisions(cluster.provisions, crc.ReferenceStyle.EN)
    'articles 5, 9–11, 18 (1) and (2), 20, 21, 25 and 27 (4)'

    .. versionadded:: 0.1
    """
    several = {provisions} if isinstance(provisions, Provision) else set(provisions)
    if not several:
        message = "There is no reference to no provisions: give at least one."
        raise ValueError(message)
    return write([provision.reference for provision in sorted(several)], style)
