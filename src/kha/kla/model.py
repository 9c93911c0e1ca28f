"""The shape of an evaluation instrument: edition, groups, indicators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
import datetime as dt
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

from attrs import Attribute, field, frozen

from kha.crc import Provision, Topic
from kha.errors import UnknownItemError
from kha.exact import add
from kha.kla._labels import GROUP_KIND, UNIT
from kha.kla.mapping import Mapped
from kha.kla.rules import Rule
from kha.sources import Law, Provenance
from kha.text import Text


class GroupKind(StrEnum):
    """What a scored group is. Only clusters are clusters: the institutional group and the two blocks are not.

    .. versionadded:: 0.1
    """

    INSTITUTIONAL = "institutional"
    CLUSTER = "cluster"
    KELANA = "kelana"
    DEKELA = "dekela"

    @property
    def label(self) -> Text:
        """The kind in words, in both languages."""
        return GROUP_KIND[self.value]


@frozen(kw_only=True)
class TitleVariant:
    """Another wording of a title.

    Attributes:
        text: the words, as the source prints them.
        provenance: where they stand.

    .. versionadded:: 0.1
    """

    text: str
    provenance: Provenance


class Unit(StrEnum):
    """What a measure counts or asks.

    .. versionadded:: 0.1
    """

    YES_NO = "yes_no"
    CHOICE = "choice"
    CHECKLIST = "checklist"
    PERCENT = "percent"
    COUNT = "count"
    SERIES = "series"
    DOCUMENTS = "documents"
    POINTS = "points"

    @property
    def label(self) -> Text:
        """The unit in words, in both languages."""
        return UNIT[self.value]


@frozen(kw_only=True)
class Measure:
    """A question of an indicator.

    Attributes:
        key: its permanent name in this library, unique within the edition.
        label: what it asks, in our own words, in both languages.
        unit: what it counts or asks.
        provenance: how it is known.
        attested_text: its Indonesian wording in short, as a source prints it; ``None`` for a question of one's own.
        rule: how an answer becomes points; ``None`` where no rule is public.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    unit: Unit
    provenance: Provenance
    attested_text: str | None = None
    rule: Rule | None = None

    @property
    def max_points(self) -> Decimal | None:
        """The most points it can bring; ``None`` where it has no rule."""
        return None if self.rule is None else self.rule.max_points

    @property
    def max_points_provenance(self) -> Provenance | None:
        """How `max_points` is known: as the measure itself."""
        return None if self.rule is None else self.provenance


@frozen(kw_only=True)
class Indicator(Mapped):
    """One indicator of an edition.

    Attributes:
        key: its permanent name in this library, unique within the edition; never its number.
        code: its number in the instrument.
        attested_title: its Indonesian title, as a source prints it.
        label: our own plain description, in both languages.
        provenance: how it and its title are known.
        variants: other wordings that were seen.
        max_points: the most points it can bring; ``None`` where no maximum is public.
        max_points_provenance: how `max_points` is known.
        code_provenance: how `code` is known, where that differs from `provenance`.
        measures: its questions; empty where none are known.

    .. versionadded:: 0.1
    """

    key: str
    code: str
    attested_title: str
    label: Text
    provenance: Provenance
    variants: tuple[TitleVariant, ...] = ()
    max_points: Decimal | None = None
    max_points_provenance: Provenance | None = None
    code_provenance: Provenance | None = None
    measures: tuple[Measure, ...] = ()


@frozen(kw_only=True)
class Group(Mapped):
    """A scored group of an edition: the institutional group, a cluster, or a Kelana or Dekela block.

    Attributes:
        key: its permanent name in this library, unique within the edition.
        kind: what it is.
        code: its short sign in the instrument, such as ``"III"``.
        label: its name in both languages; the English one is ours.
        provenance: how it and its name are known.
        max_points: the most points it can bring; ``None`` where no maximum is public.
        max_points_provenance: how `max_points` is known.
        indicators: what it is made of, in the instrument's order; empty for a block without indicators.
        stated_provisions: the articles that a source prints for it; compare `provisions`, which are ours.
        stated_provisions_provenance: how well that source can be trusted.

    .. versionadded:: 0.1
    """

    key: str
    kind: GroupKind
    code: str
    label: Text
    provenance: Provenance
    max_points: Decimal | None = None
    max_points_provenance: Provenance | None = None
    indicators: tuple[Indicator, ...] = ()
    stated_provisions: tuple[Provision, ...] = ()
    stated_provisions_provenance: Provenance | None = None


Item: TypeAlias = Group | Indicator | Measure
"""Whatever can be answered: a group, an indicator or a measure.

.. versionadded:: 0.1
"""


def _items(groups: Iterable[Group]) -> Iterator[Item]:
    for group in groups:
        yield group
        for indicator in group.indicators:
            yield indicator
            yield from indicator.measures


def _unique_keys(_edition: Edition, _attribute: Attribute[tuple[Group, ...]], groups: tuple[Group, ...]) -> None:
    keys = Counter(item.key for item in _items(groups))
    repeated = sorted(key for key, times in keys.items() if times > 1)
    if repeated:
        message = f"Keys must be unique within an edition. Rename all but one of each: {', '.join(repeated)}."
        raise ValueError(message)


@frozen(kw_only=True)
class Edition:
    """The evaluation instrument of a year, under named regulations.

    Attributes:
        key: its permanent name in this library.
        label: its name in both languages.
        description: what it is and what is not known of it, in both languages.
        laws: the regulations it rests on.
        first_used: the year it was first used or issued in.
        groups: what is scored, in the instrument's order.
        provenance: how it is known.
        in_force_from: the first day it was in force, where a source gives it.
        in_force_to: the last day it was in force, where a source gives it.

    Raises:
        ValueError: if two of its groups, indicators or measures bear the same key.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    description: Text
    laws: tuple[Law, ...]
    first_used: int
    groups: tuple[Group, ...] = field(validator=_unique_keys)
    provenance: Provenance
    in_force_from: dt.date | None = None
    in_force_to: dt.date | None = None

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """All indicators, in the instrument's order."""
        return tuple(indicator for group in self.groups for indicator in group.indicators)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """All groups, indicators and measures, each before its parts."""
        return tuple(_items(self.groups))

    @cached_property
    def by_key(self) -> Mapping[str, Item]:
        """All groups, indicators and measures by key, each before its parts."""
        return MappingProxyType({item.key: item for item in self.items})

    @cached_property
    def parents(self) -> Mapping[str, Group | Indicator]:
        """What each indicator and measure stands in, by key: a group or an indicator."""
        groups = {indicator.key: group for group in self.groups for indicator in group.indicators}
        indicators = {measure.key: indicator for indicator in self.indicators for measure in indicator.measures}
        return MappingProxyType({**groups, **indicators})

    @property
    def max_points(self) -> Decimal | None:
        """The sum of the groups' maxima; ``None`` if one of them is not known."""
        known = [group.max_points for group in self.groups if group.max_points is not None]
        return add(known) if len(known) == len(self.groups) else None

    def item(self, key: str) -> Item:
        """Give the group, indicator or measure of that key.

        Raises:
            UnknownItemError: if there is none.
        """
        try:
            return self.by_key[key]
        except KeyError:
            raise UnknownItemError(key, self.by_key) from None

    def indicator(self, code: str) -> Indicator:
        """Give the indicator that bears that number in the instrument.

        Raises:
            UnknownItemError: if there is none.
        """
        for indicator in self.indicators:
            if indicator.code == code:
                return indicator
        raise UnknownItemError(code, [indicator.code for indicator in self.indicators])

    def indicators_for(self, topic: Topic) -> tuple[Indicator, ...]:
        """Give the indicators that speak to the same provisions as an article, a principle or a comment."""
        return tuple(indicator for indicator in self.indicators if topic.meets(indicator))

    def groups_for(self, topic: Topic, *, stated: bool = False) -> tuple[Group, ...]:
        """Give the groups that speak to the same provisions: by our own reading, or by what a source states."""
        return tuple(g for g in self.groups if any(map(topic.meets, g.stated_provisions if stated else (g,))))

    def group_of(self, indicator: Indicator) -> Group:
        """Give the group an indicator stands in.

        Raises:
            UnknownItemError: if this edition does not hold the indicator.
        """
        group = self.parents.get(indicator.key)
        if not isinstance(group, Group) or indicator not in group.indicators:
            raise UnknownItemError(indicator.key, [i.key for i in self.indicators])
        return group
