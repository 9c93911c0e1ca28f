"""Whether answers fit an edition: everything wrong, at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from kha.errors import Problem, ProblemCode, closest
from kha.exact import MAX_DIGITS, add, is_manageable, plain
from kha.kla import Edition, Group, Indicator, Item, Measure
from kha.scoring.model import Answer, Assessment
from kha.text import Text


def find_problems(assessment: Assessment) -> tuple[Problem, ...]:
    """List everything that keeps an assessment from being scored, with paths such as ``$.answers[3].points``.

    .. versionadded:: 0.1
    """
    return tuple(check_answers(assessment.edition, enumerate(assessment.answers))[0])


def check_answers(edition: Edition, numbered: Iterable[tuple[int, Answer]]) -> tuple[list[Problem], dict[str, Decimal]]:
    """Check answers that bear their place in a document, which may hold others that could not be read.

    Returns:
        What is wrong, and what each answer that could be understood is worth, by key.
    """
    problems: list[Problem] = []
    places: dict[str, int] = {}
    worth: dict[str, Decimal] = {}
    for index, answer in numbered:
        item = edition.by_key.get(answer.key)
        if item is None:
            problems.append(unknown_item(f"$.answers[{index}].key", answer.key, edition))
        elif answer.key in places:
            first = f"$.answers[{places[answer.key]}]"
            code = ProblemCode.DUPLICATE_ANSWER
            problems.append(Problem.of(code, f"$.answers[{index}].key", key=answer.key, first=first))
            item = None
        else:
            places[answer.key] = index
        points = answer.points if item is None else points_of(answer, item)
        if answer.points is not None:
            problems += check_points(f"$.answers[{index}].points", answer.points, edition.by_key.get(answer.key))
        elif item is not None and answer.value is not None and points is None:
            problems.append(_misfit(f"$.answers[{index}].value", item))
        if item is not None and points is not None and is_manageable(points):
            worth[answer.key] = points
    problems += _mixed_levels(edition, places)
    problems += _sums(edition, worth)
    return problems, worth


def check_points(path: str, points: Decimal, item: Item | None) -> Iterator[Problem]:
    """Check the points of one answer against the maximum of its item, if both are known."""
    maximum = None if item is None else item.max_points
    if not points.is_finite():
        yield Problem.of(ProblemCode.NOT_A_NUMBER, path, found=str(points))
    elif not is_manageable(points):
        yield Problem.of(ProblemCode.TOO_MANY_DIGITS, path, digits=str(MAX_DIGITS))
    elif points < 0:
        yield Problem.of(ProblemCode.NEGATIVE_POINTS, path, found=plain(points))
    elif item is not None and maximum is not None and points > maximum:
        yield Problem.of(
            ProblemCode.ABOVE_MAXIMUM, path, found=plain(points), maximum=plain(maximum), key=item.key, label=item.label
        )


def points_of(answer: Answer, item: Item) -> Decimal | None:
    """Give what an answer is worth; ``None`` if its value is none that the item's rule can take."""
    if answer.points is not None:
        return answer.points
    if not isinstance(item, Measure) or item.rule is None or answer.value is None:
        return None
    return item.rule.points(answer.value)


def unknown_item(path: str, key: str, edition: Edition) -> Problem:
    """Say that an edition has no such item, and which one was probably meant."""
    near = closest(key, [item.key for item in edition.items])
    if near is None:
        groups = ", ".join(group.key for group in edition.groups)
        hint = Text(id=f"Kelompoknya: {groups}", en=f"Its groups are: {groups}")
    else:
        hint = Text(id=f"Mungkin maksudnya {near}", en=f"Perhaps {near} was meant")
    return Problem.of(ProblemCode.UNKNOWN_ITEM, path, key=key, edition=edition.key, hint=hint)


def _misfit(path: str, item: Item) -> Problem:
    if not isinstance(item, Measure) or item.rule is None:
        return Problem.of(ProblemCode.NO_RULE, path, key=item.key)
    return Problem.of(ProblemCode.WRONG_VALUE, path, key=item.key, expected=item.rule.expected)


def _mixed_levels(edition: Edition, places: dict[str, int]) -> Iterator[Problem]:
    for key, index in places.items():
        for above in _above(edition, key):
            if above.key in places:
                other = f"$.answers[{places[above.key]}]"
                code = ProblemCode.MIXED_LEVELS
                yield Problem.of(code, f"$.answers[{index}].key", whole=above.key, part=key, other=other)


def _sums(edition: Edition, worth: dict[str, Decimal]) -> Iterator[Problem]:
    below: dict[str, list[Decimal]] = {}
    for key, points in worth.items():
        for above in _above(edition, key):
            below.setdefault(above.key, []).append(points)
    for key, parts in below.items():
        maximum = edition.by_key[key].max_points
        if maximum is not None and add(parts) > maximum:
            code = ProblemCode.SUM_ABOVE_MAXIMUM
            yield Problem.of(code, "$.answers", key=key, sum=plain(add(parts)), maximum=plain(maximum))


def _above(edition: Edition, key: str) -> Iterator[Group | Indicator]:
    above = edition.parents.get(key)
    while above is not None:
        yield above
        above = edition.parents.get(above.key)
