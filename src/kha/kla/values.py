"""What an answer to a measure can be: yes or no, a choice, ticks, a number, a share, a figure for each year."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import Attribute, field, frozen

from kha.exact import MAX_DIGITS, is_manageable


def _figure(_instance: object, _attribute: Attribute[Decimal], value: object) -> None:
    _check(value)


def _check(value: object) -> None:
    if not isinstance(value, Decimal):
        message = f"{value!r} is no Decimal: a float is not exact, write Decimal('83.5')."
        raise TypeError(message)
    if not is_manageable(value) or value < 0:
        message = (
            f"{value} is no figure: give zero or more, with at most {MAX_DIGITS} digits on either side of the mark."
        )
        raise ValueError(message)


@frozen(kw_only=True)
class Ratio:
    """A part of a whole, such as 83 of 100 children.

    Attributes:
        part: how many.
        whole: of how many; more than zero, and at least ``part``.

    Raises:
        TypeError: if a side is no `~decimal.Decimal`.
        ValueError: if the part is no part of the whole.

    .. versionadded:: 0.1
    """

    part: Decimal = field(validator=_figure)
    whole: Decimal = field(validator=_figure)
    terms: tuple[int, int] = field(init=False, eq=False, repr=False)
    """The share in per cent as numerator and denominator, which may have common factors."""

    def __attrs_post_init__(self) -> None:
        if not self.part <= self.whole or not self.whole:
            message = f"{self.part} is no part of {self.whole}: the whole must be more than zero and at least the part."
            raise ValueError(message)
        (part, of_part), (whole, of_whole) = self.part.as_integer_ratio(), self.whole.as_integer_ratio()
        object.__setattr__(self, "terms", (100 * part * of_whole, of_part * whole))

    @property
    def percent(self) -> Fraction:
        """The share in per cent, exactly."""
        return Fraction(*self.terms)


@frozen(kw_only=True)
class Series:
    """One figure a year, for years in rising order.

    Attributes:
        figures: pairs of a year and its figure.

    Raises:
        TypeError: if a figure is no `~decimal.Decimal`.
        ValueError: if there are fewer than two years, or they do not rise.

    .. versionadded:: 0.1
    """

    figures: tuple[tuple[int, Decimal], ...]

    def __attrs_post_init__(self) -> None:
        years = [year for year, _ in self.figures]
        if len(years) < 2 or years != sorted(set(years)):  # noqa: PLR2004  (a series takes two)
            message = "A series needs at least two years, each once, in rising order."
            raise ValueError(message)
        for _, figure in self.figures:
            _check(figure)

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The figures alone, in the order of their years."""
        return tuple(figure for _, figure in self.figures)


Value: TypeAlias = bool | str | tuple[str, ...] | Decimal | Ratio | Series
"""An answer to a measure, before a rule turns it into points.

.. versionadded:: 0.1
"""
