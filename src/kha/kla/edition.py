"""An edition: the evaluation instrument of a year, and how its parts are found in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
import datetime as dt
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType

from attrs import Attribute, field, frozen

from kha.crc import Topic
from kha.errors import UnknownItemError
from kha.exact import add
from kha.kla.layout import Layout, Row, lay_out, no_rule
from kha.kla.model import Group, Indicator, Item
from kha.sources import Law, Provenance
from kha.text import Text


def _items(groups: Iterable[Group]) -> Iterator[Item]:
    for group in groups:
        yield group
        for indicator in group.indicators:
            yield indicator
            yield from indicator.measures


def _rows(groups: Iterable[Group]) -> Iterator[Row]:
    for group in groups:
        yield Row(group.key, 1, group.max_points, no_rule)
        for indicator in group.indicators:
            yield Row(indicator.key, 2, indicator.max_points, no_rule)
            for m in indicator.measures:
                yield Row(m.key, 3, m.max_points, no_rule if m.rule is None else m.rule.points)


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

    @cached_property
    def layout(self) -> Layout:
        """All its items in columns, as the engine reads them; nothing to build on."""
        return lay_out([Row(self.key, 0, self.max_points, no_rule), *_rows(self.groups)])

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
