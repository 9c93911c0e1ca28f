"""How texts of documents become days, provisions, regions and provinces."""

from __future__ import annotations

import datetime as dt
import re

from attrs import frozen

from kha.capacity import Place
from kha.crc import Provision, provisions
from kha.errors import (
    AmbiguousRegionError,
    ProblemCode,
    UnknownProvinceError,
    UnknownProvisionError,
    UnreadableReferenceError,
)
from kha.regions import Match, Province, Region, Unknown, find, match_province
from kha.serial.hooks import tidy_text, whole_number
from kha.serial.problems import MismatchError, SaidMismatchError
from kha.serial.shapes import END, WORDS, Shape, accepts
from kha.serial.syntax import Tree

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@accepts(Shape(name="day", schema={"type": "string", "pattern": f"^{_DAY.pattern}{END}"}))
def day(value: Tree) -> dt.date:
    """Take a day: a date of TOML, or a text such as ``"2025-09-10"``."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    text = tidy_text(value)
    try:
        return dt.date.fromisoformat(text if _DAY.fullmatch(text) else "")
    except ValueError:
        raise MismatchError(ProblemCode.NOT_A_DATE, found=text) from None


@frozen
class AtLeast:
    """Takes a whole number of ``least`` or more."""

    least: int

    def __call__(self, value: Tree) -> int:
        """Take a number."""
        number = whole_number(value, example="40")
        if number < self.least:
            raise MismatchError(ProblemCode.TOO_SMALL, found=str(number), least=str(self.least))
        return number


@accepts(WORDS)
def references(value: Tree) -> tuple[Provision, ...]:
    """Take a reference to provisions, in either language: ``"1–54"``, ``"Pasal 24 ayat (2)"``."""
    text = tidy_text(value)
    try:
        return provisions(text)
    except (UnknownProvisionError, UnreadableReferenceError) as error:
        raise SaidMismatchError(error.code, error.text) from None


@accepts(WORDS)
def region(value: Tree) -> Region:
    """Take a regency or city, by a name or code that means one beyond doubt."""
    found = find(tidy_text(value))
    if isinstance(found, Match):
        return found.region
    raise SaidMismatchError(ProblemCode.UNKNOWN_REGION, found.text)


@accepts(WORDS)
def place(value: Tree) -> Place:
    """Take a regency, a city or a province, by a name or code that means one of them beyond doubt."""
    text = tidy_text(value)
    province = _province(text)
    if province is None:
        return region(value)
    if not isinstance(find(text), Unknown):
        raise MismatchError(ProblemCode.AMBIGUOUS_PLACE, found=text)
    return province


def _province(text: str) -> Province | None:
    try:
        return match_province(text)
    except (UnknownProvinceError, AmbiguousRegionError):
        return None
