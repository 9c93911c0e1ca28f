"""One definition of the score: what columns say is what the scalar engine says, on every engine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kha.kla import BAND_POLICIES, BandPolicy, band_policy
from kha.scoring import Level
from tests.frames.backends import BACKENDS, HABITS, arrow, put_on, scored
from tests.frames.scalar import Row, scalar_row
from tests.frames.strategies import DrawnTable, tables
from tests.laws import at_most

few = settings(
    at_most(25), phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

DECIMALS = 4
policies = st.sampled_from([policy.key for policy in BAND_POLICIES])


def table_of(drawn: DrawnTable) -> Any:
    columns = {name: [row[name] for row in drawn.rows] for name in drawn.types}
    return arrow({"row": range(len(drawn.rows)), **columns}, **drawn.types)


class TestColumnsAreTheScalarEngine:
    """A table scores as each of its rows does by itself, whatever engine holds it."""

    @few
    @given(tables(), policies, st.sampled_from(Level))
    def test_every_backend_says_what_the_scalar_engine_says(self, drawn: DrawnTable, policy: str, level: Level) -> None:
        """Points, bounds, shares, bands and distances are equal, not nearly equal; missing answers are intervals."""
        self._compare(drawn, band_policy(policy), level)

    @few
    @given(tables(faulty=True), policies, st.sampled_from(Level))
    def test_a_row_is_valid_where_the_scalar_engine_takes_it(
        self, drawn: DrawnTable, policy: str, level: Level
    ) -> None:
        """Where the scalar engine refuses answers, the row stays, is not valid, and has no points."""
        self._compare(drawn, band_policy(policy), level)

    @few
    @given(tables(faulty=True), policies, st.sampled_from(Level))
    def test_the_habits_of_spark_and_ibis_change_no_score(self, drawn: DrawnTable, policy: str, level: Level) -> None:
        """Numbers that cannot be null, and none rounded that do not fit: tried on an engine that starts at once."""
        for habits in HABITS:
            with put_on(habits):
                self._compare(drawn, band_policy(policy), level, ["DuckDB", "pandas"])

    def _compare(
        self, drawn: DrawnTable, policy: BandPolicy, level: Level, backends: Iterable[str] = tuple(BACKENDS)
    ) -> None:
        expected: list[Row] = [
            {"row": index, **scalar_row(drawn.edition, policy, answers, level, DECIMALS)}
            for index, answers in enumerate(drawn.answers)
        ]
        table = table_of(drawn)
        for backend in backends:
            found = scored(BACKENDS[backend](table), drawn.edition, policy, "row", level=level, decimals=DECIMALS)
            different = [
                (column, row["row"], row[column], value)
                for row, wanted in zip(found, expected, strict=True)
                for column, value in wanted.items()
                if row[column] != value
            ]
            assert not different, backend
