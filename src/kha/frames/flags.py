"""Sums and flags over columns, where what is the same in every row is a plain `int` or `bool` and costs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import narwhals.stable.v2 as nw

Flag: TypeAlias = nw.Expr | bool
Units: TypeAlias = nw.Expr | int
FEW = 64
"""As many flags are brought together at once: engines follow chains of them, which must not be too long."""


def any_of(flags: Iterable[Flag]) -> Flag:
    """Tell whether one of the flags holds."""
    varying: list[nw.Expr] = []
    for flag in flags:
        if isinstance(flag, nw.Expr):
            varying.append(flag)
        elif flag:
            return True
    return disjunction(varying) if varying else False


def all_of(flags: Iterable[Flag]) -> Flag:
    """Tell whether all flags hold."""
    varying: list[nw.Expr] = []
    for flag in flags:
        if isinstance(flag, nw.Expr):
            varying.append(flag)
        elif not flag:
            return False
    return conjunction(varying) if varying else True


def inverse(flag: Flag) -> Flag:
    """Tell whether a flag does not hold."""
    return ~flag if isinstance(flag, nw.Expr) else not flag


def total(parts: Iterable[Units]) -> Units:
    """Add up."""
    varying: list[nw.Expr] = []
    constant = 0
    for part in parts:
        if isinstance(part, nw.Expr):
            varying.append(part)
        else:
            constant += part
    if constant and varying:
        varying.append(nw.lit(constant, nw.Int64))
    return plus(varying) if varying else constant


def where(flag: Flag, then: Units, otherwise: Units) -> Units:
    """Give one or the other."""
    if isinstance(flag, bool):
        return then if flag else otherwise
    return nw.when(flag).then(literal(then)).otherwise(literal(otherwise))


def least(units: Units, limit: Units) -> Units:
    """Give the smaller of two."""
    if isinstance(units, int) and isinstance(limit, int):
        return min(units, limit)
    return where(literal(units) > literal(limit), limit, units)


def literal(units: Units) -> nw.Expr:
    """Give units as an expression."""
    return nw.lit(units, nw.Int64) if isinstance(units, int) else units


def conjunction(flags: Sequence[nw.Expr]) -> nw.Expr:
    """Tell whether all of one or more columns hold; many are halved, as `plus` halves what it adds up."""
    if len(flags) == 1:
        return flags[0]
    if len(flags) > FEW:
        flags = [conjunction(half) for half in _halves(flags)]
    return nw.all_horizontal(*flags, ignore_nulls=False)


def disjunction(flags: Sequence[nw.Expr]) -> nw.Expr:
    """Tell whether one of one or more columns holds."""
    if len(flags) == 1:
        return flags[0]
    if len(flags) > FEW:
        flags = [disjunction(half) for half in _halves(flags)]
    return nw.any_horizontal(*flags, ignore_nulls=False)


def plus(parts: Sequence[nw.Expr]) -> nw.Expr:
    """Add up one or more columns, by halving them, so that no engine has to follow a long chain.

    A horizontal sum would turn whole numbers into floats on some engines.
    """
    if len(parts) == 1:
        return parts[0]
    one, other = _halves(parts)
    return plus(one) + plus(other)


def _halves(parts: Sequence[nw.Expr]) -> tuple[Sequence[nw.Expr], Sequence[nw.Expr]]:
    half = len(parts) // 2
    return parts[:half], parts[half:]


def times(part: nw.Expr, by: int) -> nw.Expr:
    """Multiply, unless it is by one."""
    return part if by == 1 else part * by


def count(flags: Iterable[nw.Expr]) -> nw.Expr:
    """Count the columns that hold."""
    return plus([flag.cast(nw.Int64) for flag in flags])
