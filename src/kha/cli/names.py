"""Which record a name on the command line means: by key, or by words that only one record's names hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from attrs import frozen

from kha.cli import _phrases as say
from kha.text import Text

T = TypeVar("T")


class NotShownError(Exception):
    """What was asked for does not exist; ``text`` says what to write instead."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


@frozen(kw_only=True)
class Choice(Generic[T]):
    """A record and how it may be named.

    Attributes:
        record: the record.
        keys: exact names; the first is the one to recommend.
        label: its name in both languages.
        also: other names in which words may occur.
    """

    record: T
    keys: tuple[str, ...]
    label: Text
    also: tuple[str, ...] = ()

    @property
    def shown(self) -> Text:
        """The key with the name, for a list of what may be written."""
        return say.KNOWN_NAME.fill(key=self.keys[0], label=self.label)

    def holds(self, words: Sequence[str]) -> bool:
        """Tell whether one of the names holds all of the words."""
        names = [name.casefold() for name in (self.label.id, self.label.en, *self.also)]
        return any(all(word in name for word in words) for name in names)


def choose(name: str, choices: Sequence[Choice[T]], *, unknown: Text | None = None) -> T:
    """Give the record that a name means.

    Args:
        name: what was written, not empty.
        choices: the records there are.
        unknown: what to say where none is meant; by default that the name is unknown, with all there are.

    Raises:
        NotShownError: if none is meant, or several.
    """
    key = _key(name)
    found = [choice for choice in choices if key in map(_key, choice.keys)]
    found = found or [choice for choice in choices if choice.holds(name.casefold().split())]
    match found:
        case [choice]:
            return choice.record
        case []:
            raise NotShownError(unknown or say.UNKNOWN_NAME.fill(name=name, known=_listed(choices)))
        case _:
            raise NotShownError(say.AMBIGUOUS_NAME.fill(name=name, known=_listed(found)))


def _key(name: str) -> str:
    return name.casefold().replace("-", "_").replace(" ", "_")


def _listed(choices: Sequence[Choice[T]]) -> Text:
    shown = [choice.shown for choice in choices]
    return Text(id=", ".join(text.id for text in shown), en=", ".join(text.en for text in shown))
