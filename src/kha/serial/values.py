"""Answers to measures as documents write them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
import re

from attrs import frozen

from kha.exact import plain
from kha.kla.values import Ratio, Series, Value
from kha.scoring import Answer
from kha.serial.hooks import exact_points, is_number, tidy_text, wrong_type
from kha.serial.shapes import END, Shape, accepts, refer
from kha.serial.syntax import Syntax, Tree, written


@frozen
class AnswerValue:
    """A value in a document. A class of its own, so that a converter can tell it from the types it is made of."""

    value: Value


@accepts(
    Shape(
        name="value",
        schema={
            "anyOf": [
                {"type": "boolean"},
                refer("words"),
                {"type": "array", "items": refer("words")},
                {"type": "number"},
                {
                    "type": "object",
                    "properties": {"part": refer("number"), "whole": refer("number")},
                    "required": ["part", "whole"],
                    "additionalProperties": False,
                },
                {
                    "type": "object",
                    "minProperties": 2,
                    "patternProperties": {f"^[0-9]{{4}}{END}": refer("number")},
                    "additionalProperties": False,
                },
            ]
        },
    )
)
def answer_value(value: Tree) -> AnswerValue:
    """Take an answer: yes or no, a text, ticks, a number, a part of a whole, or figures by year.

    A text that is a number stands for it, as it does for points: what JSON alone cannot write exactly.
    """
    match value:
        case bool():
            return AnswerValue(value)
        case str():
            text = tidy_text(value)
            return AnswerValue(exact_points(text) if is_number(text) else text)
        case list():
            return AnswerValue(tuple(tidy_text(item) for item in value))
        case int() | Decimal():
            return AnswerValue(exact_points(value))
        case dict():
            return AnswerValue(_figures(value))
        case _:
            raise wrong_type(value, "value", "true")


def _figures(table: Mapping[str, Tree]) -> Value:
    figures = {key: exact_points(figure) for key, figure in table.items()}
    try:
        if set(figures) == {"part", "whole"}:
            return Ratio(part=figures["part"], whole=figures["whole"])
        if all(re.fullmatch(r"[0-9]{4}", year) for year in figures):
            return Series(figures=_by_year(figures))
    except ValueError:  # no part of the whole, too few years, a figure below zero
        pass
    raise wrong_type(dict(table), "value", "{ part = 83, whole = 100 }")


def _by_year(figures: Mapping[str, Decimal]) -> tuple[tuple[int, Decimal], ...]:
    return tuple(sorted((int(year), figure) for year, figure in figures.items()))


def answer_toml(answer: Answer) -> str:
    """Write an answer as TOML, to be put into the document of an assessment.

    >>> from decimal import Decimal
    >>> from kha import Answer, Evidence, serial
    >>> print(serial.answer_toml(Answer(key="staff", value=Decimal(475), evidence=(Evidence(title="Bimtek"),))))
    [[answers]]
    key = "staff"
    value = 475
    evidence = [
      { title = "Bimtek" },
    ]

    .. versionadded:: 0.1
    """
    lines = ["[[answers]]", f"key = {written(answer.key, Syntax.TOML)}"]
    if answer.points is not None:
        lines.append(f"points = {plain(answer.points)}")
    elif answer.value is not None:
        lines.append(f"value = {_written(answer.value)}")
    else:
        lines.append("not_applicable = true")
    if answer.evidence:
        pieces: list[dict[str, Tree]] = [
            {"title": e.title} if e.url is None else {"title": e.title, "url": e.url} for e in answer.evidence
        ]
        lines += ["evidence = [", *(f"  {written(piece, Syntax.TOML)}," for piece in pieces), "]"]
    return "\n".join(lines)


def _written(value: Value) -> str:
    match value:
        case Decimal():
            return plain(value)
        case Ratio(part=part, whole=whole):
            return f"{{ part = {plain(part)}, whole = {plain(whole)} }}"
        case Series(figures=figures):
            return "{ " + ", ".join(f"{year} = {plain(figure)}" for year, figure in figures) + " }"
        case bool() | str():
            return written(value, Syntax.TOML)
        case ticks:
            return written([*ticks], Syntax.TOML)
