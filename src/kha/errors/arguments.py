"""Arguments that are numbers, and must lie between bounds."""

from __future__ import annotations

from operator import index

from kha.errors.base import KhaError


class UnsuitableArgumentError(KhaError, ValueError):
    """An argument was given a value that nothing can be computed with.

    ``argument`` names it, ``value`` is what was given, and ``needed`` says what to give instead.

    .. versionadded:: 0.1
    """

    def __init__(self, argument: str, value: object, needed: str) -> None:
        self.argument = argument
        self.value = value
        self.needed = needed
        super().__init__(argument, value, needed)

    def __str__(self) -> str:
        return f"{self.argument} cannot be {self.value!r}. Give {self.needed}."


def whole_number(argument: str, given: int, least: int) -> int:
    """Give a whole number that is no less than the least.

    Raises:
        UnsuitableArgumentError: if it is less, or no whole number.
    """
    try:
        number = index(given)
    except TypeError:
        number = least - 1
    if number < least:
        raise UnsuitableArgumentError(argument, given, f"a whole number from {least}")
    return number
