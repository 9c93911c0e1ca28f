"""Options that take one of a few values."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
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


def option(kind: type[Option], given: Option | str) -> Option:
    """Give the member of an enumeration that was given, or whose value was.

    Raises:
        UnknownOptionError: if it has no such value.
    """
    try:
        return kind(given)
    except ValueError:
        raise UnknownOptionError(kind.__name__, given, [str(member.value) for member in kind]) from None
