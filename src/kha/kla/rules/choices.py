"""Rules for answers in words: yes or no, one choice, a checklist."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property, reduce

from attrs import Attribute, field, frozen

from kha.exact import MAX_DIGITS, ZERO, add, is_manageable, plus
from kha.kla._labels import EXPECTED
from kha.kla.values import Value
from kha.text import Text


def no_less_than_zero(_instance: object, attribute: Attribute[Decimal], value: object) -> None:
    """Refuse points that are no `~decimal.Decimal` of zero or more, or too long to be added exactly."""
    if not isinstance(value, Decimal):
        message = f"{attribute.name} must be a Decimal, not {type(value).__name__}: write Decimal('2.50')."
        raise TypeError(message)
    if not is_manageable(value) or value < 0:
        message = (
            f"{attribute.name} must be zero or more, with at most {MAX_DIGITS} digits on either side of the decimal "
            f"mark, not {value}."
        )
        raise ValueError(message)


@frozen(kw_only=True)
class YesNo:
    """All points for a yes, none for a no.

    Attributes:
        max_points: the points of a yes.

    .. versionadded:: 0.1
    """

    max_points: Decimal = field(validator=no_less_than_zero)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["yes_no"]

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        if value is True:
            return self.max_points
        return ZERO if value is False else None


@frozen(kw_only=True)
class Option:
    """An option of a choice, or an item of a checklist.

    Attributes:
        key: how an answer names it.
        label: what it says, in both languages.
        points: what it is worth.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    points: Decimal = field(validator=no_less_than_zero)


def _distinct(_instance: object, _attribute: object, options: tuple[Option, ...]) -> None:
    keys = [option.key for option in options]
    if not keys or len(keys) != len(set(keys)):
        message = f"Options need at least one, and distinct keys, not {keys}."
        raise ValueError(message)


@frozen(kw_only=True)
class Choice:
    """The points of the one option chosen.

    Attributes:
        options: what can be chosen, with distinct keys.

    .. versionadded:: 0.1
    """

    options: tuple[Option, ...] = field(validator=_distinct)

    @cached_property
    def max_points(self) -> Decimal:
        """The points of the best option."""
        return max(option.points for option in self.options)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["choice"].fill(keys=", ".join(option.key for option in self.options))

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        return self._worth.get(value) if isinstance(value, str) else None

    @cached_property
    def _worth(self) -> dict[str, Decimal]:
        return {option.key: option.points for option in self.options}


@frozen(kw_only=True)
class Checklist:
    """The points of every item ticked, added up.

    Attributes:
        options: what can be ticked, with distinct keys.

    .. versionadded:: 0.1
    """

    options: tuple[Option, ...] = field(validator=_distinct)

    @cached_property
    def max_points(self) -> Decimal:
        """The points of all items together."""
        return add(option.points for option in self.options)

    @property
    def expected(self) -> Text:
        """What an answer must look like."""
        return EXPECTED["checklist"].fill(keys=", ".join(option.key for option in self.options))

    def points(self, value: Value) -> Decimal | None:
        """Turn an answer into points; ``None`` if it is no answer to this rule."""
        if not isinstance(value, tuple):
            return None
        if len(set(value)) < len(value):
            return None
        try:
            return reduce(plus, map(self._worth.__getitem__, value), ZERO)
        except KeyError:
            return None

    @cached_property
    def _worth(self) -> dict[str, Decimal]:
        return {option.key: option.points for option in self.options}
