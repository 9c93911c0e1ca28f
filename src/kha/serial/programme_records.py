"""What a list of programmes says, key by key."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
import re

from attrs import frozen

from kha.crc import Principle, Provision
from kha.errors import ProblemCode
from kha.kla import Edition
from kha.mainstreaming import ProgrammeKind, YearBudget
from kha.regions import Region, recognise
from kha.scoring import Evidence
from kha.serial.hooks import (
    YEAR,
    DocumentConverter,
    EditionOf,
    ListOf,
    made_once,
    slug,
    strict_converter,
    table,
    tidy_text,
    web_address,
    wrong_type,
    year,
)
from kha.serial.problems import MismatchError
from kha.serial.references import AtLeast, references
from kha.serial.shapes import END, WORDS, Shape, accepts
from kha.serial.syntax import Tree


class ProgrammesFormat(StrEnum):
    """The formats of lists of programmes.

    .. versionadded:: 0.1
    """

    V1 = "kha.programmes/1"


# Every key of these tables may be missing here: what must be there is checked with everything else.


@frozen(kw_only=True)
class CheckDocument:
    """The check of a principle as a list writes it."""

    principle: Principle | None = None
    considered: bool | None = None
    by: str | None = None
    finding: str | None = None


@frozen(kw_only=True)
class ProgrammeDocument:
    """A programme as a list writes it."""

    key: str | None = None
    title: str | None = None
    kind: ProgrammeKind | None = None
    agency: str | None = None
    years: tuple[int, ...] | None = None
    budget: tuple[YearBudget, ...] = ()
    provisions: tuple[Provision, ...] = ()
    principles: tuple[Principle, ...] = ()
    indicators: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    checks: tuple[CheckDocument, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None


@frozen(kw_only=True)
class ProgrammesDocument:
    """The document of a list of programmes."""

    format: ProgrammesFormat | None = None
    edition: Edition | None = None
    title: str | None = None
    region: Region | str | None = None
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None
    programmes: tuple[ProgrammeDocument, ...] = ()


_YEAR = "(20[0-9]{2}|2100)"

LISTS = frozenset({"programmes", "checks"})
"""The lists of tables that keep their places where something in them cannot be read."""


@made_once
def programmes_converter(editions: Sequence[Edition]) -> DocumentConverter:
    """Make the converter that structures a `ProgrammesDocument`."""
    converter = strict_converter()
    texts, evidence = ListOf(converter, str), ListOf(converter, Evidence)
    table(converter, Evidence, url=web_address)
    table(converter, CheckDocument)
    table(
        converter,
        ProgrammeDocument,
        key=slug,
        years=_years,
        budget=_budget,
        provisions=references,
        principles=ListOf(converter, Principle),
        indicators=texts,
        groups=texts,
        checks=ListOf(converter, CheckDocument),
        evidence=evidence,
    )
    table(
        converter,
        ProgrammesDocument,
        edition=EditionOf(editions),
        region=_region,
        evidence=evidence,
        programmes=ListOf(converter, ProgrammeDocument),
    )
    return converter


@accepts(Shape(schema={"type": "array", "items": YEAR, "minItems": 1, "uniqueItems": True}))
def _years(value: Tree) -> tuple[int, ...]:
    """Take years, each once, at least one; their order does not matter."""
    if not isinstance(value, list):
        raise wrong_type(value, "list", "[2026, 2027]")
    if not value:
        raise MismatchError(ProblemCode.EMPTY_LIST)
    years = [year(item) for item in value]
    if len(set(years)) < len(years):
        raise MismatchError(ProblemCode.REPEATED, found=", ".join(str(y) for y in years))
    return tuple(sorted(years))


@accepts(
    Shape(
        schema={
            "type": "object",
            "patternProperties": {f"^{_YEAR}{END}": {"type": "integer", "minimum": 0}},
            "additionalProperties": False,
        }
    )
)
def _budget(value: Tree) -> tuple[YearBudget, ...]:
    """Take amounts of rupiah by year."""
    if not isinstance(value, dict) or not all(re.fullmatch(r"[0-9]{4}", key) for key in value):
        raise wrong_type(value, "budget", "{ 2026 = 250000000 }")
    rupiah = AtLeast(0)
    return tuple(YearBudget(year=year(int(key)), amount=rupiah(amount)) for key, amount in sorted(value.items()))


@accepts(WORDS)
def _region(value: Tree) -> Region | str:
    """Take a region by a name or code that means one beyond doubt; any other text stands as it is."""
    text = tidy_text(value)
    return recognise(text) or text
