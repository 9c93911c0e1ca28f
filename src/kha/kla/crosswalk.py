"""From the indicators of one edition to those of another, so that series can be read across editions.

A crosswalk is an editorial mapping, not a rule of law: no source states which indicator became which. It says what may
be set side by side and, as plainly, what may not.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from attrs import Attribute, evolve, field, frozen

from kha.errors import UnknownItemError
from kha.kla._labels import COMPARABILITY, RELATION
from kha.kla.edition import Edition
from kha.kla.model import Group
from kha.sources import Provenance
from kha.text import Text


class Relation(StrEnum):
    """What became of an indicator, always read from the earlier edition to the later one.

    ``SAME``: the later indicator asks for the same thing, one to one; its measures and points may still differ.
    ``NARROWER``: the later indicator asks for only a part of what the earlier one asked for.
    ``BROADER``: the later indicator asks for what the earlier one asked for, and for more.
    ``SPLIT``: the matter of the earlier indicator is spread over several later ones, each of which has its link.
    ``MERGED``: several earlier indicators, each of which has its link, became one later indicator.
    ``DROPPED``: the earlier indicator has no successor.
    ``NEW``: the later indicator has no predecessor.

    Narrower and broader thus describe the *later* indicator: from ``clean_water`` to ``water_and_sanitation`` the
    relation is ``BROADER``.

    .. versionadded:: 0.1
    """

    SAME = "same"
    NARROWER = "narrower"
    BROADER = "broader"
    SPLIT = "split"
    MERGED = "merged"
    DROPPED = "dropped"
    NEW = "new"

    @property
    def label(self) -> Text:
        """The relation in words, in both languages."""
        return RELATION[self.value]


class Comparability(StrEnum):
    """What may honestly be compared of two groups of two editions.

    ``POINTS``: points, and shares with them, since the instrument is the same.
    ``SHARES``: shares of the group's maximum, since both maxima are known and the group still has the same matter.
    ``SHARES_OF_OTHER_MATTER``: shares, but indicators came, went or changed groups, and the reader must be told.
    ``NOTHING``: no points and no shares, because a maximum is not public.

    .. versionadded:: 0.1
    """

    POINTS = "points"
    SHARES = "shares"
    SHARES_OF_OTHER_MATTER = "shares_of_other_matter"
    NOTHING = "nothing"

    @property
    def label(self) -> Text:
        """What may be compared, in words, in both languages."""
        return COMPARABILITY[self.value]


@frozen(kw_only=True)
class Link:
    """From an indicator of the earlier edition to one of the later edition.

    Attributes:
        before: the key of the earlier indicator; ``None`` where the later one is new.
        after: the key of the later indicator; ``None`` where the earlier one was dropped.
        relation: what became of it, read from ``before`` to ``after``.
        reason: why we read it so, in both languages; ``None`` where it is the same.

    .. versionadded:: 0.1
    """

    before: str | None
    after: str | None
    relation: Relation
    reason: Text | None = None


@frozen(kw_only=True)
class GroupPair:
    """A group of the earlier edition and the group of the same key in the later one.

    Attributes:
        before: the earlier group.
        after: the later group.
        inside: the links whose two ends stand in this pair.
        crossing: the links that have one end outside it: what came, went, or changed groups.

    .. versionadded:: 0.1
    """

    before: Group
    after: Group
    inside: tuple[Link, ...]
    crossing: tuple[Link, ...]

    @property
    def comparability(self) -> Comparability:
        """What may honestly be compared of the two groups. Points never, since the scales differ."""
        if self.before.max_points is None or self.after.max_points is None:
            return Comparability.NOTHING
        return Comparability.SHARES_OF_OTHER_MATTER if self.crossing else Comparability.SHARES


def _complaints(walk: Crosswalk) -> Iterator[str]:
    ends = ((walk.before, [link.before for link in walk.links]), (walk.after, [link.after for link in walk.links]))
    for edition, keys in ends:
        known = {indicator.key for indicator in edition.indicators}
        used = {key for key in keys if key is not None}
        yield from (f"{edition.key} has no indicator {key!r}" for key in sorted(used - known))
        yield from (f"{key!r} of {edition.key} has no link" for key in sorted(known - used))
    for link in walk.links:
        if not _fits(link, walk.links):
            yield f"the link from {link.before!r} to {link.after!r} cannot be {link.relation.value!r}"


def _fits(link: Link, links: tuple[Link, ...]) -> bool:
    """Tell whether a relation agrees with the ends of its link and with the other links."""
    starting = [other for other in links if other.before == link.before]
    ending = [other for other in links if other.after == link.after]
    match link.relation:
        case Relation.NEW:
            return link.before is None and link.after is not None and len(ending) == 1
        case Relation.DROPPED:
            return link.before is not None and link.after is None and len(starting) == 1
        case _ if link.before is None or link.after is None:
            return False
        case Relation.SPLIT:
            return len(starting) == len({other.after for other in starting}) > 1
        case _ if len(starting) > 1:
            return False
        case Relation.SAME:
            return len(ending) == 1
        case Relation.MERGED:
            return sum(other.relation is Relation.MERGED for other in ending) > 1
        case _:
            return True


def _whole(walk: Crosswalk, _attribute: Attribute[tuple[Link, ...]], _links: tuple[Link, ...]) -> None:
    complaints = list(_complaints(walk))
    if complaints:
        message = f"The crosswalk is not whole; mend each: {'; '.join(complaints)}."
        raise ValueError(message)


@frozen(kw_only=True)
class Crosswalk:
    """Every indicator of two editions, and what became of it.

    Attributes:
        key: its permanent name in this library.
        label: its name in both languages.
        description: what it links and what it leaves out, in both languages.
        before: the earlier edition.
        after: the later edition.
        provenance: how it is known.
        links: from each earlier indicator to its successors; dropped and new ones included.

    Raises:
        ValueError: if an indicator is missing or unknown, or a relation contradicts the links.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    description: Text
    before: Edition
    after: Edition
    provenance: Provenance
    links: tuple[Link, ...] = field(validator=_whole)

    def successors(self, key: str) -> tuple[Link, ...]:
        """Give the links of an indicator of the earlier edition; its one link says so where it was dropped.

        >>> from kha import kla
        >>> [link.after for link in kla.CROSSWALK_2011_2022.successors("creative_and_recreational_facilities")]
        ['creativity_centres', 'child_friendly_infrastructure']

        Raises:
            UnknownItemError: if the earlier edition has no such indicator.
        """
        return _found(key, self.before, tuple(link for link in self.links if link.before == key))

    def predecessors(self, key: str) -> tuple[Link, ...]:
        """Give the links of an indicator of the later edition; its one link says so where it is new.

        Raises:
            UnknownItemError: if the later edition has no such indicator.
        """
        return _found(key, self.after, tuple(link for link in self.links if link.after == key))

    @property
    def group_pairs(self) -> tuple[GroupPair, ...]:
        """The groups that bear the same key in both editions, in the later edition's order."""
        earlier = {group.key: group for group in self.before.groups}
        return tuple(self._pair(earlier[group.key], group) for group in self.after.groups if group.key in earlier)

    @property
    def comparable_groups(self) -> tuple[GroupPair, ...]:
        """The pairs of which shares of the maximum may be compared.

        None between 2011 and 2022: no maximum of 2011 is public. A custom edition that adds maxima to that of 2011
        can take its place in a crosswalk of its own (`attrs.evolve`).
        """
        return tuple(pair for pair in self.group_pairs if pair.comparability is not Comparability.NOTHING)

    def between(self, before: Edition, after: Edition) -> Crosswalk | None:
        """Give this crosswalk for two other editions with the same indicators, by key; ``None`` if they have others.

        So a form that extends one of its editions, with maxima of its own, takes that edition's place.
        """
        ends = ((self.before, before), (self.after, after))
        if any({i.key for i in own.indicators} != {i.key for i in other.indicators} for own, other in ends):
            return None
        return evolve(self, before=before, after=after)

    def _pair(self, before: Group, after: Group) -> GroupPair:
        old, new = ({indicator.key for indicator in group.indicators} for group in (before, after))
        ends = [(link, (link.before in old) + (link.after in new)) for link in self.links]
        return GroupPair(
            before=before,
            after=after,
            inside=tuple(link for link, count in ends if count == len((before, after))),
            crossing=tuple(link for link, count in ends if count == 1),
        )


def _found(key: str, edition: Edition, links: tuple[Link, ...]) -> tuple[Link, ...]:
    if not links:
        raise UnknownItemError(key, [indicator.key for indicator in edition.indicators])
    return links
