"""What binds the room together: all that concerns provisions of the Convention leads to all else that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kha.crc.committee import Cluster, GeneralComment
    from kha.crc.indonesia import LawAnchor
    from kha.crc.model import Article, GeneralPrinciple
    from kha.crc.provision import Provision
    from kha.crc.treaties import OptionalProtocol


class Topic:
    """Whatever concerns provisions of the Convention: an article, a principle, a cluster, a comment, an indicator.

    Two topics meet where a provision of the one is, contains or is part of a provision of the other. So article 24
    meets a cluster that lists 24(3), but 24(1) does not. What a topic leads to stands in the Convention's order, or in
    that of its own numbers. A link says that two things concern the same provision, and no more.

    >>> from kha import crc
    >>> [comment.number for comment in crc.ARTICLE_12.general_principles[0].general_comments[:3]]
    [3, 4, 6]

    .. versionadded:: 0.1
    """

    __slots__ = ()

    def _concerned(self) -> tuple[Provision, ...]:
        raise NotImplementedError

    def meets(self, other: Topic) -> bool:
        """Tell whether this and another topic concern the same provision, or one a part of the other."""
        return any(mine.overlaps(theirs) for mine in self._concerned() for theirs in other._concerned())

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles concerned, whole or in part."""
        from kha.crc import links  # noqa: PLC0415  (the records are made of this class)

        return links.articles_of(self._concerned())

    @property
    def general_principles(self) -> tuple[GeneralPrinciple, ...]:
        """The general principles met."""
        from kha.crc import links  # noqa: PLC0415

        return links.meeting(self, links.GENERAL_PRINCIPLES)

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """The Committee's clusters met, of all its guidelines, oldest first."""
        from kha.crc import links  # noqa: PLC0415

        return links.meeting(self, links.CLUSTERS)

    @property
    def general_comments(self) -> tuple[GeneralComment, ...]:
        """The general comments met, superseded ones too, by number."""
        from kha.crc import links  # noqa: PLC0415

        return links.meeting(self, links.GENERAL_COMMENTS)

    @property
    def protocols(self) -> tuple[OptionalProtocol, ...]:
        """The optional protocols met, by our editorial pairing."""
        from kha.crc import links  # noqa: PLC0415

        return links.meeting(self, links.PROTOCOLS)

    @property
    def national_laws(self) -> tuple[LawAnchor, ...]:
        """The national laws met, by our editorial pairing."""
        from kha.crc import links  # noqa: PLC0415

        return links.meeting(self, links.NATIONAL_LAWS)
