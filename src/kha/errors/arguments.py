"""Arguments of a call that nothing can be computed with: one of a few values, or a number between bounds."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from operator import index
from typing import TypeVar

from kha.errors.base import KhaError
from kha.errors.names import closest

Option = TypeVar("Option", bound=StrEnum)


class UnknownOptionError(KhaError, ValueError):
    """An option that takes one of a few values was given another.

    ``option`` names its enumeration, ``value`` is what was given, and ``known`` are the values there are.

    .. versionadded:: 0.1
    """

    def __init__(self, option: str, value: object, known: Iterable[str]) -> None:
        self.option = option
        self.value = value
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(option, value, self.known)

    def __str__(self) -> str:
        near = closest(str(self.value), self.known)
        way_out = f"Use one of: {', '.join(self.known)}." if near is None else f"Did you mean {near!r}?"
        return f"There is no {self.option} {self.value!r}. {way_out}"


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


def option(kind: type[Option], given: Option | str) -> Option:
    """Give the member of an enumeration that was given, or whose value was.

    Raises:
        UnknownOptionError: if it has no such value.
    """
    try:
        return kind(given)
    except ValueError:
        raise UnknownOptionError(kind.__name__, given, [str(member.value) for member in kind]) from None


def whole_number(argument: str, given: int, least: int, most: int | None = None) -> int:
    """Give a whole number that is no less than the least, and no more than the most if there is one.

    A truth is none, although Python counts it as one.

    Raises:
        UnsuitableArgumentError: if it is anything else.
    """
    try:
        number = index(given)
    except TypeError:
        number = least - 1
    if isinstance(given, bool) or number < least or (most is not None and number > most):
        needed = f"a whole number from {least}" if most is None else f"a whole number from {least} to {most}"
        raise UnsuitableArgumentError(argument, given, needed)
    return number
