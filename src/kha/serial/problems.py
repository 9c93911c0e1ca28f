"""From cattrs' groups of errors to problems with paths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
from cattrs import AttributeValidationNote, BaseValidationError, IterableValidationNote
from cattrs.errors import ForbiddenExtraKeysError

from kha.errors import Problem, ProblemCode, closest
from kha.serial._labels import HINT
from kha.serial.syntax import Syntax, Tree, step, written
from kha.text import Text


class MismatchError(ValueError):
    """A value a document must not have there; becomes a problem once its path is known."""

    def __init__(self, code: ProblemCode, **values: str | Text) -> None:
        self.code = code
        self.values = values
        super().__init__(code)

    def at(self, path: str) -> Problem:
        """Make the problem, at a path."""
        return Problem.of(self.code, path, **self.values)


class SaidMismatchError(MismatchError):
    """A mismatch that another room has put into words already."""

    def __init__(self, code: ProblemCode, text: Text) -> None:
        self.text = text
        super().__init__(code)

    def at(self, path: str) -> Problem:
        """Make the problem, at a path."""
        return Problem(code=self.code, path=path, text=self.text)


def problems_of(
    error: BaseException, syntax: Syntax, examples: Mapping[str, Tree], path: str = "$"
) -> Iterator[Problem]:
    """Walk a group of structuring errors, in the document's order.

    Args:
        error: what cattrs raised.
        syntax: how the document is written, for the examples.
        examples: a value for every key that may be missing.
        path: where the walk stands.
    """
    if isinstance(error, BaseValidationError):
        for child, note in _with_notes(error):
            yield from problems_of(child, syntax, examples, path if note is None else step(path, note))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [field.name for field in attrs.fields(error.cl)]
        for key in sorted(error.extra_fields):
            near = closest(key, known)
            names = ", ".join(known)
            hint = HINT["known"].fill(names=names) if near is None else HINT["perhaps"].fill(name=near)
            yield Problem.of(ProblemCode.UNKNOWN_KEY, step(path, key), key=key, hint=hint)
    elif isinstance(error, MismatchError):
        yield error.at(path)
    elif isinstance(error, KeyError):  # cattrs found a required key missing
        key = str(error.args[0])
        yield Problem.of(ProblemCode.MISSING_KEY, path, key=key, example=entry(key, examples[key], syntax))
    else:  # pragma: no cover  (every hook raises one of the above; anything else is a mistake of ours)
        raise error


def entry(key: str, value: Tree, syntax: Syntax) -> str:
    """Write a key with its value as a document would: ``year = 2022``, or ``"year": 2022``."""
    return f"{key} = {written(value, syntax)}" if syntax is Syntax.TOML else f'"{key}": {written(value, syntax)}'


def _with_notes(group: BaseValidationError) -> Iterator[tuple[BaseException, str | int | None]]:
    for error in group.exceptions:
        note: str | int | None = None
        for remark in getattr(error, "__notes__", ()):
            if isinstance(remark, IterableValidationNote):
                note = remark.index
            elif isinstance(remark, AttributeValidationNote) and not isinstance(error, KeyError):
                note = remark.name
        yield error, note
