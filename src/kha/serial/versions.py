"""Versions of the formats of documents: what an older version wrote is brought to the newest one, then read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
import re
from typing import TypeAlias

from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.serial.syntax import Syntax, Tree, parse_tree

Step: TypeAlias = Callable[[dict[str, Tree]], dict[str, Tree]]
"""Makes the tree of a document of one version into that of the next; ``format`` is set for it."""

STEPS: Mapping[str, Sequence[Step]] = {
    "kha.assessment": (),
    "kha.edition": (),
    "kha.trainings": (),
    "kha.programmes": (),
}
"""For each kind of document, how its version 1 becomes version 2, version 2 becomes version 3, and so on.

There has been one version of each so far. Whoever makes another adds its step here, and leaves the fixtures of every
version before it as they stand: ``tests/formats`` reads them for ever.
"""

_FORMAT = re.compile(r"(kha\.[a-z_]+)/([1-9][0-9]*)")


def read_tree(
    data: bytes | str, syntax: Syntax, newest: StrEnum, steps: Mapping[str, Sequence[Step]] = STEPS
) -> tuple[Tree, tuple[Problem, ...]]:
    """Read a document's tree in the newest version of its format, and the problems that do not keep it from being read.

    Where a step has moved a key, problems name its new place.

    Args:
        data: the document.
        syntax: how it is written.
        newest: the newest version of the format that is wanted.
        steps: how one version becomes the next, for each kind of document.

    Raises:
        InvalidDocumentError: with one problem, if it cannot be read at all, is of another kind, or is newer.
        MissingExtraError: for MessagePack without the extra ``documents``.
    """
    tree, repeated = parse_tree(data, syntax)
    return (upgraded(tree, newest, steps) if isinstance(tree, dict) else tree), repeated


def upgraded(tree: dict[str, Tree], newest: StrEnum, steps: Mapping[str, Sequence[Step]] = STEPS) -> dict[str, Tree]:
    """Bring the tree of a document to the newest version of its format; what names no format stays as it is.

    Raises:
        InvalidDocumentError: with one problem, if it is of another kind, or of a newer version.
    """
    found = tree.get("format")
    named = _FORMAT.fullmatch(found) if isinstance(found, str) else None
    if named is None:
        return tree
    kind, _, last = newest.value.partition("/")
    number = int(named[2])
    code = ProblemCode.OTHER_FORMAT if named[1] != kind else ProblemCode.NEWER_FORMAT
    if code is ProblemCode.OTHER_FORMAT or number > int(last):
        raise InvalidDocumentError([Problem.of(code, "$.format", found=named[0], newest=newest.value)])
    for following, step in enumerate(steps[kind][number - 1 :], number + 1):
        tree = step(tree) | {"format": f"{kind}/{following}"}
    return tree
