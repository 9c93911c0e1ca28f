"""The report of what is wrong with a table: one row for each fault of each row, with the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import narwhals.stable.v2 as nw

from kha.frames.cells import Fault, Finding, chosen, helper
from kha.frames.engine import Sheet
from kha.frames.types import Frame

COLUMN, CODE, TEXT_ID, TEXT_EN = "column", "code", "text_id", "text_en"
REPORTED = (COLUMN, CODE, TEXT_ID, TEXT_EN)
"""The columns of a report, after those that say which row it speaks of."""
_NUMBER, _CHECK = helper("fault"), helper("check")


def report(sheet: Sheet) -> Frame:
    """List every fault of a wide table that has been read."""
    faults: list[Fault] = []
    numbered: list[nw.Expr] = []
    for finding in sheet.findings():
        numbered.append(_number_of(finding, len(faults)).alias(f"{_CHECK}{len(numbered)}"))
        faults += [fault for _, fault in finding.faults]
    if not numbered:  # no answer of these types can be wrong
        return worded(sheet.faulty().with_columns(nw.lit(0).alias(_NUMBER)), sheet.by, faults)
    wrong = sheet.faulty().select(*(nw.col(name) for name in sheet.by), *numbered)
    names = [f"{_CHECK}{index}" for index in range(len(numbered))]
    return worded(_one_a_row(wrong, names, sheet.by), sheet.by, faults)


def _one_a_row(wrong: Frame, names: Sequence[str], by: Sequence[str]) -> Frame:
    """Put the number of each check in a row of its own."""
    if wrong.implementation.is_duckdb():  # in words of its own: narwhals would ask another connection than the table's
        index = "".join(f"{_quoted(name)}, " for name in by)
        query = f"SELECT {index}{_NUMBER} FROM wrong UNPIVOT ({_NUMBER} FOR {_CHECK} IN ({', '.join(names)}))"  # noqa: S608  (names, quoted)
        return cast("Frame", nw.from_native(wrong.to_native().query("wrong", query)))
    return wrong.unpivot(on=list(names), index=list(by), variable_name=_CHECK, value_name=_NUMBER)


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def worded(frame: Frame, by: Sequence[str], faults: Sequence[Fault]) -> Frame:
    """Turn the numbers of faults, from one, into their column, code and words; zero is no fault."""
    found = frame.filter(nw.col(_NUMBER) > 0)
    return found.select(
        *(nw.col(name) for name in by),
        _pick([fault.column for fault in faults]).alias(COLUMN),
        _pick([fault.code.value for fault in faults]).alias(CODE),
        _pick([fault.text.id for fault in faults]).alias(TEXT_ID),
        _pick([fault.text.en for fault in faults]).alias(TEXT_EN),
    )


def _number_of(finding: Finding, before: int) -> nw.Expr:
    """Number what is wrong with a row, from one; zero if nothing is."""
    cases = [(condition, before + place) for place, (condition, _) in enumerate(finding.faults, start=1)]
    first = chosen([(c, number) for c, number in cases if c is not None], otherwise=before + len(cases))
    return nw.when(finding.silent).then(nw.lit(0, nw.Int64)).otherwise(first)


def _pick(texts: Sequence[str], first: int = 1) -> nw.Expr:
    """Give the text of a number, by halving the texts, so that no engine has to follow a long chain."""
    if len(set(texts)) <= 1:
        return nw.lit(next(iter(texts), ""))
    half = len(texts) // 2
    smaller, larger = _pick(texts[:half], first), _pick(texts[half:], first + half)
    return nw.when(nw.col(_NUMBER) < first + half).then(smaller).otherwise(larger)
