"""How an engine computes, as far as it decides how expressions are written for it."""

from __future__ import annotations

from attrs import frozen
import narwhals.stable.v2 as nw

from kha.frames.types import Frame


@frozen(kw_only=True)
class Habits:
    """What is peculiar to an engine.

    Attributes:
        at_once: whether it takes each step when it is told. Then words are looked up faster than a number is compared
            with one after the other, and a flag is multiplied faster than it is asked.
        whole: whether it divides whole numbers as such, and not as floats: those do that compute in this process,
            DuckDB apart.
        lenient: whether whole numbers that a condition leaves out do no harm, as on Polars, which lets them overflow.
            They do none in SQL either, but conditions are slower there than clean numbers.
        filled: whether it is faster on numbers that cannot be null, as Spark is: it writes code for each that can, and
            Java leaves code alone that grows too long.
        whole_floor: whether a float is rounded down to a whole number of 64 bits, which may overflow, as on Ibis.
        inexact_division: whether it divides by a constant as if it multiplied by its inverse, which is not always the
            nearest float; it divides by a column instead.
        coded: whether it chooses between words faster by their numbers, as categories, than as texts.
    """

    at_once: bool
    whole: bool
    lenient: bool
    filled: bool
    whole_floor: bool
    inexact_division: bool
    coded: bool

    @classmethod
    def of(cls, frame: Frame) -> Habits:
        """Tell how the engine of a frame computes."""
        polars, eager = frame.implementation.is_polars(), isinstance(frame, nw.DataFrame)
        return cls(
            at_once=eager and not polars,
            whole=eager or polars,
            lenient=polars and not eager,
            filled=frame.implementation.is_spark_like(),
            whole_floor=frame.implementation.is_ibis(),
            inexact_division=polars,
            coded=polars,
        )

    def worth(self, flag: nw.Expr, units: int) -> nw.Expr:
        """Give so many units where a flag holds, and none elsewhere; `at_once`, the flag is never null."""
        if self.at_once:
            return flag.cast(nw.Int64) * units
        return nw.when(flag).then(nw.lit(units, nw.Int64)).otherwise(nw.lit(0, nw.Int64))
