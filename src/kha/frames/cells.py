"""Reading the cells of a column: whether one is missing, what it is as a whole number of units, whether it fits.

Points are never null: a missing cell is a flag beside a zero. So the same expression means the same on engines whose
nulls differ, on pandas without nullable types too. What is null is only ever compared, and does not hold then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from attrs import frozen
import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from kha.errors import ProblemCode
from kha.frames import _phrases as say
from kha.frames.flags import conjunction, times
from kha.frames.habits import Habits
from kha.frames.units import scale_of
from kha.text import Text

HELPER = "kha__"
"""What the names of helping columns begin with."""
NOISE = 1e-6
"""How far from a whole number of units a 64-bit float may lie, in units, to be read as that number."""
Value = TypeVar("Value", int, str)
_SLACK = 0.25
_FINITE = 1e300


@frozen(kw_only=True)
class Fault:
    """What is wrong with a row, as its report says it."""

    code: ProblemCode
    column: str
    text: Text


@frozen(kw_only=True)
class Finding:
    """What a report says of every row, at most one thing of each.

    Attributes:
        silent: true where there is nothing to say; never null.
        faults: what is wrong elsewhere: the first whose condition holds; the last needs none.
    """

    silent: nw.Expr
    faults: tuple[tuple[nw.Expr | None, Fault], ...]


def nothing() -> tuple[Finding, ...]:
    """Find nothing: it is said elsewhere."""
    return ()


def one_finding(ok: nw.Expr, fault: Fault) -> tuple[Finding, ...]:
    """Find that a row has one fault."""
    return (Finding(silent=ok, faults=((None, fault),)),)


@frozen(kw_only=True)
class Check:
    """A check of every row.

    Attributes:
        ok: true where nothing is wrong; never null.
        findings: what is wrong elsewhere; it is asked for a report alone.
    """

    ok: nw.Expr
    findings: Callable[[], tuple[Finding, ...]] = nothing


@frozen(kw_only=True)
class Number:
    """A column of numbers, read as whole numbers of a unit.

    Attributes:
        column: its name.
        dtype: its type.
        decimals: the unit is one at the last of so many decimals.
        most: the most that is read, in units.
        filled: whether zero stands for what is missing before anything is made of it, so that nothing may be null.
        fitting: whether `nearest` is null where the number does not fit, instead.
    """

    column: str
    dtype: DType
    decimals: int
    most: int
    filled: bool
    fitting: bool

    @property
    def missing(self) -> nw.Expr:
        """Whether there is nothing."""
        return nw.col(self.column).is_null()

    @property
    def units(self) -> nw.Expr:
        """The number in units; zero where it is missing or does not fit."""
        scaled = times(self._cleaned, scale_of(self.decimals))
        if self.dtype.is_integer():
            return scaled
        return self._rounded(scaled).cast(nw.Int64)

    def finding(self, ok: nw.Expr, *, below: Fault, above: Fault | None = None) -> Finding:
        """Say what is wrong with the number.

        Args:
            ok: what is true where it is right or missing.
            below: what is wrong with a number of less than zero.
            above: what is wrong with a number of more than `most`.
        """
        too_long = self._fault(ProblemCode.TOO_MANY_DIGITS, say.TOO_MANY_DIGITS)
        not_a_number = self._fault(ProblemCode.NOT_A_NUMBER, say.NOT_A_NUMBER)
        cases: list[tuple[nw.Expr | None, Fault]] = []
        scale = scale_of(self.decimals)
        most: float = self.most // scale
        if not self.dtype.is_integer():
            most = self.most / scale
            cases.append((~is_finite(self._x), not_a_number))
        cases.append((self._x < 0, below))
        if above is not None:
            cases.append((self._x > most, above))
        return Finding(silent=ok, faults=(*cases, (None, too_long)))

    def read_as(self, units: nw.Expr) -> nw.Expr:
        """Whether the number is exactly what `units` has read; it says nothing of what is missing."""
        if self.dtype.is_integer():
            return self.within if self.decimals else self._x == units
        return self._is(units)

    def right(self, nearest: nw.Expr) -> nw.Expr:
        """Whether the number is exactly as many units as the `nearest`, from zero to the most; missing as `within`."""
        return conjunction([self.within, *self.exact(nearest)])

    def exact(self, nearest: nw.Expr) -> tuple[nw.Expr, ...]:
        """What makes sure that the number is the `nearest`; nothing, where its type does."""
        return () if self.dtype.is_integer() else (self._is(nearest),)

    def _is(self, units: nw.Expr) -> nw.Expr:
        return (times(self._x, scale_of(self.decimals)) - units).abs() <= NOISE

    @property
    def nearest(self) -> nw.Expr:
        """The nearest number in units, whether it fits or not; null where it is missing, unless it is `filled`.

        Where a whole number has to be multiplied, it is zero where it is missing or does not fit.
        """
        scale = scale_of(self.decimals)
        if self.dtype.is_integer():
            return self._cleaned * scale if scale > 1 else self._x
        x = nw.when(self.within).then(self._x) if self.fitting else self._x
        return self._rounded(times(x, scale))

    def _rounded(self, number: nw.Expr) -> nw.Expr:
        """Give the nearest whole number; engines differ in how they round halves. Spark holds a floor for a null."""
        whole = (number + 0.5).floor()
        return whole.fill_null(0) if self.filled else whole

    def whole(self, nearest: nw.Expr) -> nw.Expr:
        """Give the `nearest` as a whole number, once it fits."""
        return nearest if self.dtype.is_integer() and not self.decimals else nearest.cast(nw.Int64)

    @property
    def within(self) -> nw.Expr:
        """Whether it is neither negative nor above the most; null where it is missing, unless it is `filled`."""
        scale = scale_of(self.decimals)
        if self.dtype.is_integer():
            return self._x.is_between(0, self.most // scale)
        return self._x.is_between(-_SLACK / scale, (self.most + _SLACK) / scale)

    @property
    def figure(self) -> nw.Expr:
        """The number as it stands, for comparing; zero where it is missing or does not fit."""
        return self._cleaned.cast(nw.Float64)

    @property
    def in_range(self) -> nw.Expr:
        """Whether the number is missing, or from zero to the most, whatever its decimals."""
        return self.missing | self.within

    def _fault(self, code: ProblemCode, words: Text) -> Fault:
        most = str(self.most // scale_of(self.decimals))
        text = words.fill(column=self.column, decimals=str(self.decimals), most=most)
        return Fault(code=code, column=self.column, text=text)

    @property
    def _x(self) -> nw.Expr:
        dtype: DType = nw.Int64() if self.dtype.is_integer() else nw.Float64()
        column = nw.col(self.column) if self.dtype == dtype else nw.col(self.column).cast(dtype)
        return column.fill_null(0) if self.filled else column

    @property
    def _cleaned(self) -> nw.Expr:
        zero = nw.lit(0, nw.Int64) if self.dtype.is_integer() else nw.lit(0.0)
        return nw.when(self.within).then(self._x).otherwise(zero)


@frozen(kw_only=True)
class Truth:
    """A column of yes and no: true or false, or one or zero.

    Attributes:
        column: its name.
        dtype: its type.
        index: the number of the helping column that says whether a cell is a yes.
    """

    column: str
    dtype: DType
    index: str

    @property
    def step(self) -> tuple[nw.Expr, ...]:
        """Make the helping column, where the type does not do with the column itself."""
        return () if self._typed else (self._is(yes=True).alias(helper("yes", self.index)),)

    @property
    def missing(self) -> nw.Expr:
        """Whether there is nothing."""
        return nw.col(self.column).is_null()

    @property
    def yes(self) -> nw.Expr:
        """Whether it is a yes; false where it is missing or neither."""
        return self._flag.fill_null(value=False) if self._typed else self._flag

    def checks(self, expected: Text) -> tuple[Check, ...]:
        """Check that it is missing, yes or no, unless its type sees to that."""
        if self._typed:
            return ()
        ok = self.missing | self.yes | self._is(yes=False)
        return (Check(ok=ok, findings=lambda: one_finding(ok, wrong_value(self.column, expected))),)

    def points(self, most: int, habits: Habits) -> nw.Expr:
        """Give so many units for a yes."""
        return habits.worth(self.yes if habits.at_once else self._flag, most)

    @property
    def _flag(self) -> nw.Expr:
        return nw.col(self.column if self._typed else helper("yes", self.index))

    @property
    def _typed(self) -> bool:
        return isinstance(self.dtype, nw.Boolean)

    def _is(self, *, yes: bool) -> nw.Expr:
        if isinstance(self.dtype, nw.Object):  # of pandas, which compares objects one by one
            return nw.col(self.column).is_in([yes])
        return (nw.col(self.column) == int(yes)).fill_null(value=False)


def is_finite(number: nw.Expr) -> nw.Expr:
    """Tell whether a 64-bit float is a number at all."""
    return number.abs() <= _FINITE


def wrong_value(column: str, expected: Text) -> Fault:
    """Say that a cell is no answer to its question, and what would be."""
    text = say.WRONG_VALUE.fill(column=column, expected=expected)
    return Fault(code=ProblemCode.WRONG_VALUE, column=column, text=text)


@frozen(kw_only=True)
class Terms:
    """What it depends on how columns are read.

    Attributes:
        types: the types of the columns.
        decimals: how many decimals a unit of points has.
        habits: how the engine computes.
        report: whether to tell what is wrong: then what does not fit has no points, so that sums hold without it.
    """

    types: Mapping[str, DType]
    decimals: int
    habits: Habits
    report: bool

    def number(self, column: str, *, decimals: int, most: int) -> Number:
        """Read a column of numbers."""
        dtype, filled, fitting = self.types[column], self.habits.filled, self.habits.whole_floor
        return Number(column=column, dtype=dtype, decimals=decimals, most=most, filled=filled, fitting=fitting)


@frozen(kw_only=True)
class Reading:
    """How one way of answering an item is read: expressions in steps, each over the columns of those before.

    Attributes:
        steps: helping columns, made before the points.
        points: the points in units; zero where missing or wrong.
        missing: whether the item is not answered in this way.
        checks: what must hold, over the columns of all steps.
    """

    steps: tuple[tuple[nw.Expr, ...], ...] = ()
    points: nw.Expr
    missing: nw.Expr
    checks: tuple[Check, ...] = ()


def helper(name: str, index: int | str = "") -> str:
    """Name a helping column."""
    return f"{HELPER}{name}{index}"


def chosen(cases: Sequence[tuple[nw.Expr, Value]], otherwise: Value, *, coded: bool = False) -> nw.Expr:
    """Give the number or the word of the first case that holds; ``coded``, words are told apart by number till then."""
    if not cases:
        return constant(otherwise)
    if not coded:
        return _chain(cases).otherwise(constant(otherwise))
    words = nw.Enum(list(dict.fromkeys([*(str(word) for _, word in cases), str(otherwise)])))
    return _chain(cases, words).otherwise(constant(otherwise, words)).cast(nw.String)


def in_words(keys: nw.Expr, words: Mapping[str, str]) -> nw.Expr:
    """Give the words for each key, and nothing for a key that has none."""
    cases = [(keys == key, text) for key, text in words.items()]
    return _chain(cases) if cases else nw.lit(None, nw.String)


def constant(value: int | str, dtype: DType | None = None) -> nw.Expr:
    """Give the same number or word in every row; without a type, numbers have 64 bits."""
    return nw.lit(value, dtype or (None if isinstance(value, str) else nw.Int64()))


def _chain(cases: Sequence[tuple[nw.Expr, Value]], dtype: DType | None = None) -> nw.Then:
    (condition, value), *others = [(condition, constant(value, dtype)) for condition, value in cases]
    chain = nw.when(condition).then(value)
    for other, other_value in others:
        chain = chain.when(other).then(other_value)
    return chain
