"""What errors have in common: equality by what they carry, and words in both languages for whoever uses a program."""

from __future__ import annotations

from kha.text import Text


class KhaError(Exception):
    """The base of every error this library raises on purpose.

    Two are equal if they are of one class and carry the same.

    .. versionadded:: 0.1
    """

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.args == getattr(other, "args", None)

    def __hash__(self) -> int:
        return hash((type(self), self.args))


class SaidError(KhaError):
    """An error that an end user may see: ``text`` says it in both languages, and what to write instead."""

    text: Text

    def __str__(self) -> str:
        return self.text.en
