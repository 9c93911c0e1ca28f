"""What can still be read of a document with problems, so that all of it is checked at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
import re

from kha.errors import Problem
from kha.serial.syntax import Tree, step


class Told:
    """Tells whether a path, or what is above or beneath it, has a problem already."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self._paths = [problem.path for problem in problems if problem.path != "$"]

    def __call__(self, path: str) -> bool:
        """Tell whether a path, or what is above or beneath it, has a problem."""
        return any(_is_within(path, told) or _is_within(told, path) for told in self._paths)

    def at(self, path: str) -> bool:
        """Tell whether exactly that path has a problem."""
        return path in self._paths


def _is_within(path: str, whole: str) -> bool:
    return path == whole or path.startswith((f"{whole}.", f"{whole}["))


def readable(table: Mapping[str, Tree], path: str, told: Told, lists: Collection[str]) -> dict[str, Tree]:
    """Leave out whatever has a problem, but keep every table of some lists in its place.

    Args:
        table: the document, or a table of it.
        path: where it stands.
        told: tells what has a problem.
        lists: the keys of those lists.
    """
    kept: dict[str, Tree] = {}
    for key, value in table.items():
        here = step(path, key)
        if key in lists and isinstance(value, list) and not told.at(here):
            items = [(step(here, index), item) for index, item in enumerate(value)]
            kept[key] = [readable(item, place, told, lists) if isinstance(item, dict) else {} for place, item in items]
        elif not told(here):
            kept[key] = value
    return kept


def place_of(problem: Problem) -> list[int]:
    """Put problems in the order of a document: its head first, then table by table."""
    return [int(index) for index in re.findall(r"\[(\d+)\]", problem.path)]
