"""Which columns a table of answers can have, and what each means: from names to answers, before any data is touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
import re

from attrs import frozen

from kha.errors import Problem, ProblemCode, closest
from kha.frames import _phrases as say
from kha.kla import Edition, Item, Measure
from kha.kla.rules import Brackets, Checklist, Choice, Proportion, Trend, YesNo
from kha.text import Text

SEPARATOR = "__"
POINTS, PART, WHOLE = "points", "part", "whole"
_YEAR = re.compile(r"(?P<key>.+)__(?P<year>\d{4})")


class WayKind(StrEnum):
    """How columns answer an item."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    CHECKLIST = "checklist"
    NUMBER = "number"
    RATIO = "ratio"
    SERIES = "series"
    POINTS = "points"


@frozen(kw_only=True)
class Way:
    """One way in which the columns of a table answer an item.

    Attributes:
        item: what is answered.
        kind: how.
        columns: in which columns: the ticks in the order of the rule's options, part and whole, or the years as they
            rise; a single one for every other kind.
    """

    item: Item
    kind: WayKind
    columns: tuple[str, ...]


def answer_columns(edition: Edition) -> tuple[str, ...]:
    """Name every column with which a table can answer an edition's items, years of series apart.

    A group or an indicator has a column of its points, by its key. A measure has a column of values, by its key, or
    one for each tick (``key__option``), or a ``key__part`` and a ``key__whole``; and ``key__points`` for points that
    were given to it. A series has one column a year, such as ``key__2024``; those are not listed.

    >>> from kha import frames, kla
    >>> frames.answer_columns(kla.EVALUATION_2022)[:3]
    ('kelembagaan', 'regional_regulation', 'regulation_exists__points')

    .. versionadded:: 0.1
    """
    return tuple(_places(edition))


def read_columns(edition: Edition, names: Iterable[str]) -> tuple[tuple[Way, ...], tuple[Problem, ...]]:
    """Tell what each column answers, in the edition's order, and which columns cannot be used."""
    known = _places(edition)
    found: dict[tuple[str, WayKind], list[str]] = {}
    problems: list[Problem] = []
    for name in names:
        place = known.get(name) or _year_of(edition, name)
        if place is None:
            problems.append(_unknown(edition, name, known))
        else:
            found.setdefault((place[0].key, place[1]), []).append(name)
    ways: list[Way] = []
    for item in edition.items:
        for kind in WayKind:
            columns = found.get((item.key, kind))
            if columns is not None:
                way = Way(item=item, kind=kind, columns=_in_order(item, kind, columns, known))
                ways.append(way)
                problems += _incomplete(way, columns)
    return tuple(ways), tuple(problems)


_Place = tuple[Item, WayKind]


def _places(edition: Edition) -> dict[str, _Place]:
    places: dict[str, _Place] = {}
    for item in edition.items:
        for name, kind in _columns_of(item):
            places.setdefault(name, (item, kind))
    return places


def _columns_of(item: Item) -> Iterator[tuple[str, WayKind]]:
    if not isinstance(item, Measure):
        yield item.key, WayKind.POINTS
        return
    match item.rule:
        case None | Trend():
            pass
        case YesNo():
            yield item.key, WayKind.YES_NO
        case Choice():
            yield item.key, WayKind.CHOICE
        case Checklist() as rule:
            for option in rule.options:
                yield _name(item, option.key), WayKind.CHECKLIST
        case rule:
            yield item.key, WayKind.NUMBER
            if isinstance(rule, Proportion | Brackets):
                yield _name(item, PART), WayKind.RATIO
                yield _name(item, WHOLE), WayKind.RATIO
    yield _name(item, POINTS), WayKind.POINTS


def _name(item: Item, part: str) -> str:
    return f"{item.key}{SEPARATOR}{part}"


def _year_of(edition: Edition, name: str) -> _Place | None:
    match = _YEAR.fullmatch(name)
    item = edition.by_key.get(match["key"]) if match else None
    return (item, WayKind.SERIES) if isinstance(item, Measure) and isinstance(item.rule, Trend) else None


def _in_order(item: Item, kind: WayKind, columns: list[str], known: dict[str, _Place]) -> tuple[str, ...]:
    """Give all columns that this way takes, in order; for a series, those there are."""
    if kind is WayKind.SERIES:
        return tuple(sorted(columns))
    return tuple(name for name, place in known.items() if place == (item, kind))


def _incomplete(way: Way, columns: list[str]) -> Iterator[Problem]:
    for name in way.columns:
        if name not in columns:
            yield missing_column(name, say.NEED_PARTNER.fill(column=columns[0]))
    if way.kind is WayKind.SERIES and len(columns) == 1:
        name = _name(way.item, str(int(columns[0][-4:]) - 1))
        yield missing_column(name, say.NEED_YEARS.fill(column=columns[0]))


def _unknown(edition: Edition, name: str, known: dict[str, _Place]) -> Problem:
    parts = [column for column, (item, _) in known.items() if item.key == name]
    near = closest(name, known)
    item = edition.by_key.get(name)
    if isinstance(item, Measure) and item.rule is None:
        hint = say.HINT_POINTS.fill(name=_name(item, POINTS))
    elif isinstance(item, Measure) and isinstance(item.rule, Trend):
        hint = say.HINT_PARTS.fill(name=_name(item, "2024"))
    elif parts:
        hint = say.HINT_PARTS.fill(name=parts[0])
    else:
        hint = say.HINT_BY if near is None else say.HINT_NEAR.fill(name=near)
    return unknown_column(name, hint)


def unknown_column(name: str, hint: Text) -> Problem:
    """Say that a column is none that can be used."""
    return Problem.of(ProblemCode.UNKNOWN_COLUMN, name, found=name, hint=hint)


def missing_column(name: str, need: Text) -> Problem:
    """Say that a column is missing, and why it is needed."""
    text = say.MISSING_COLUMN.fill(column=name, need=need)
    return Problem(code=ProblemCode.MISSING_COLUMN, path=name, text=text)
