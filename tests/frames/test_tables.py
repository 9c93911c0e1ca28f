"""Tables as users have them: types, layouts, what comes out, and what is refused before any row is read."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from typing import Any

from attrs import evolve
import pytest

from kha.errors import InvalidFrameError, MissingExtraError, ProblemCode
from kha.frames import (
    BAND_LABELS,
    Figures,
    Layout,
    answer_columns,
    check_frame,
    decimals_of,
    region_columns,
    score_columns,
    score_frame,
    with_labels,
)
from kha.kla import BAND_POLICIES, EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022, Band, Measure, NoBand
from kha.kla.rules import VerifierPoints
from kha.kla.values import Ratio, Series
from kha.scoring import Answer, Level, Stage
from kha.text import Language
from tests.frames.backends import (
    BACKENDS,
    arrow,
    collected,
    duckdb,
    on_every_backend,
    pandas,
    pyarrow,
    refused,
    rows_of,
    scored,
)
from tests.frames.every_rule import FORM
from tests.frames.scalar import Row, scalar_row

SUMBAWA = {
    "kelembagaan": 83.5,
    "klaster_1": 53.0,
    "klaster_2": 78.0,
    "klaster_3": 94.5,
    "klaster_4": 44.5,
    "klaster_5": 104.85,
    "kelana": 17.0,
    "dekela": 30.5,
}


@on_every_backend
def test_sumbawa_scores_on_columns_as_it_was_published(backend: str) -> None:
    table = BACKENDS[backend](arrow({"region": ["52.04"], **{key: [points] for key, points in SUMBAWA.items()}}))
    (row,) = scored(table, EVALUATION_2022, PUBLISHED_2022, "region", figures=Figures.FLOAT)
    assert row["total_points"] == 505.85
    assert row["band"] == "pratama"
    assert row["to_madya"] == 94.15
    assert row["klaster_5_points"] == 104.85
    assert row["klaster_3_share"] == 0.63


@on_every_backend
def test_floats_are_the_nearest_and_decimals_exact_for_every_hundredth(backend: str) -> None:
    hundredths = range(100_001)
    edition = evolve(FORM, groups=(evolve(FORM.groups[0], max_points=Decimal(1000)),))
    table = BACKENDS[backend](arrow({"row": hundredths, "g": [n / 100 for n in hundredths]}))
    frames = {
        figures: score_frame(table, edition, PUBLISHED_2022, by=["row"], level=Level.TOTAL, figures=figures)
        for figures in Figures
    }
    columns = {figures: _column(frame, figures) for figures, frame in frames.items()}
    assert columns[Figures.UNITS] == list(hundredths)
    assert columns[Figures.FLOAT] == [n / 100 for n in hundredths]
    assert columns[Figures.DECIMAL] == [Decimal(n).scaleb(-2) for n in hundredths]


def _column(frame: Any, figures: Figures) -> list[object]:
    name = "total_units" if figures is Figures.UNITS else "total_points"
    frame = collected(frame)
    if isinstance(frame, duckdb.DuckDBPyRelation):
        frame = frame.order("row").to_arrow_table()
    column: list[object] = frame[name].to_pylist() if isinstance(frame, pyarrow.Table) else frame[name].to_list()
    return column


@on_every_backend
def test_bands_change_exactly_at_the_thresholds_of_each_policy(backend: str) -> None:
    edges = sorted({edge for policy in BAND_POLICIES for r in policy.ranges for edge in (r.lower, r.upper)})
    around = [edge + step for edge in edges for step in (Decimal("-0.01"), Decimal(0), Decimal("0.01"))]
    edition = evolve(FORM, groups=(evolve(FORM.groups[0], max_points=Decimal(2000)),))
    table = BACKENDS[backend](arrow({"row": range(len(around)), "g": [float(points) for points in around]}))
    for policy in BAND_POLICIES:
        rows = sorted(scored(table, edition, policy, "row", level=Level.TOTAL), key=lambda row: int(str(row["row"])))
        assert [row["band"] for row in rows] == [policy.classify(points).value for points in around]


RULED: dict[str, list[tuple[object, object]]] = {
    "yes": [(True, True), (False, False), (None, None)],
    "choice": [("a", "a"), ("b", "b"), (None, None)],
    "percent": [(50.0, Decimal(50)), (66.67, Decimal("66.67")), (None, None)],
    "less": [(0.0, Decimal(0)), (20.0, Decimal(20)), (None, None)],
    "count": [(3.5, Decimal("3.5")), (9.0, Decimal(9)), (None, None)],
    "coarse": [(6.9, Decimal("6.9")), (7.0, Decimal(7)), (9.0, Decimal(9)), (None, None)],
    "range": [(80.0, Decimal(80)), (80.0001, Decimal("80.0001")), (None, None)],
    "verifier": [(2.25, Decimal("2.25")), (0.0, Decimal(0)), (None, None)],
}


@on_every_backend
@pytest.mark.parametrize("column", RULED)
def test_each_rule_gives_the_points_it_gives_to_one_answer(backend: str, column: str) -> None:
    cells = [cell for cell, _ in RULED[column]]
    table = BACKENDS[backend](arrow({"row": range(len(cells)), column: cells}))
    expected: list[Row] = []
    for row, (_, value) in enumerate(RULED[column]):
        answers = () if value is None else (Answer(key=column, value=value),)  # type: ignore[arg-type]
        expected.append({"row": row, **scalar_row(FORM, PUBLISHED_2022, answers, Level.MEASURE)})
    assert scored(table, FORM, PUBLISHED_2022, "row", level=Level.MEASURE) == expected


@on_every_backend
@pytest.mark.parametrize("key", ["percent", "share"])
def test_the_largest_and_the_closest_ratios_are_exact(backend: str, key: str) -> None:
    """Halves, and neighbours of halves at the largest counts, where a quotient of floats would be off."""
    wholes = [8, 2**31, 10**13 - 1, 10**13]
    pairs = [
        (part, whole) for whole in wholes for part in (whole // 2, whole // 2 + 1, whole * 3 // 4, whole - 1, whole)
    ]
    columns = {f"{key}__part": [part for part, _ in pairs], f"{key}__whole": [whole for _, whole in pairs]}
    table = BACKENDS[backend](arrow({"row": [f"{row:02}" for row in range(len(pairs))], **columns}))
    expected = [
        scalar_row(
            FORM,
            PUBLISHED_2022,
            (Answer(key=key, value=Ratio(part=Decimal(part), whole=Decimal(whole))),),
        )
        for part, whole in pairs
    ]
    found = scored(table, FORM, PUBLISHED_2022, "row")
    assert [row["total_lower_units"] for row in found] == [row["total_lower_units"] for row in expected]
    assert all(row["valid"] for row in found)


@on_every_backend
def test_empty_years_are_left_out_of_a_series(backend: str) -> None:
    columns: dict[str, list[object]] = {
        "trend__2021": [1.0, 1.0, None, 3.0],
        "trend__2022": [None, 3.0, 5.0, 1.0],
        "trend__2023": [2.0, 2.0, 4.0, None],
    }
    table = BACKENDS[backend](arrow({"row": range(4), **columns}))
    series = [
        [(2021, 1), (2023, 2)],
        [(2021, 1), (2022, 3), (2023, 2)],
        [(2022, 5), (2023, 4)],
        [(2021, 3), (2022, 1)],
    ]
    answers = [
        (Answer(key="trend", value=Series(figures=tuple((year, Decimal(figure)) for year, figure in figures))),)
        for figures in series
    ]
    expected = [{"row": row, **scalar_row(FORM, PUBLISHED_2022, given)} for row, given in enumerate(answers)]
    assert scored(table, FORM, PUBLISHED_2022, "row") == expected
    assert [row["total_lower_units"] for row in expected] == [500, 200, 0, 0]


@on_every_backend
@pytest.mark.parametrize("kind", ["int8", "int64", "double"])
def test_whole_numbers_are_read_like_floats(backend: str, kind: str) -> None:
    column = pyarrow.array([7, None, 11], type=pyarrow.type_for_alias(kind))
    _reads_seven_and_refuses_eleven(BACKENDS[backend](pyarrow.table({"row": pyarrow.array([0, 1, 2]), "g": column})))


@pytest.mark.parametrize("backend", ["pandas, Arrow", "Polars", "Polars, lazy", "PyArrow", "DuckDB"])
def test_decimals_are_read_like_floats(backend: str) -> None:
    """On pandas without Arrow types decimals are objects, which are refused."""
    column = pyarrow.array([Decimal("7.00"), None, Decimal("11.00")], type=pyarrow.decimal128(6, 2))
    _reads_seven_and_refuses_eleven(BACKENDS[backend](pyarrow.table({"row": pyarrow.array([0, 1, 2]), "g": column})))


def _reads_seven_and_refuses_eleven(table: Any) -> None:
    rows = scored(table, FORM, PUBLISHED_2022, "row")
    assert [(row["valid"], row["g_units"]) for row in rows] == [(True, 700), (True, None), (False, None)]


@on_every_backend
def test_yes_and_no_may_be_ones_and_zeros(backend: str) -> None:
    table = BACKENDS[backend](
        arrow({"row": range(3), "yes": [1, 0, None], "ticks__a": [1, 0, 0], "ticks__b": [1, 1, 0]})
    )
    rows = scored(table, FORM, PUBLISHED_2022, "row", level=Level.MEASURE)
    assert [row["yes_units"] for row in rows] == [500, 0, None]
    assert [row["ticks_units"] for row in rows] == [550, 150, 0]


@on_every_backend
def test_a_column_that_holds_nothing_is_unanswered(backend: str) -> None:
    table = BACKENDS[backend](arrow({"row": [0, 1], "g": [None, None], "choice": [None, None], "yes": [None, None]}))
    rows = scored(table, FORM, PUBLISHED_2022, "row", level=Level.TOTAL)
    assert [(row["valid"], row["total_lower_units"], row["total_units"]) for row in rows] == [(True, 0, None)] * 2


LONG_ROWS = [
    ("a", "g", 5.5, None),
    ("a", "one", 3.0, None),
    ("a", "choice", None, "b"),
    ("a", "ticks__a", 1.0, None),
    ("a", "ticks__b", 0.0, None),
    ("a", "percent__part", 3.0, None),
    ("a", "percent__whole", 4.0, None),
    ("b", "g", None, None),
    ("b", "yes", 0.0, None),
]


@on_every_backend
@pytest.mark.parametrize(
    "items", [None, ("g", "one", "choice", "ticks__a", "percent__part", "yes", "ticks__b", "percent__whole")]
)
def test_a_long_table_scores_like_the_wide_one(backend: str, items: tuple[str, ...] | None) -> None:
    names: tuple[str, ...] = ("region", "item", "value", "choice")
    columns = {name: [row[place] for row in LONG_ROWS] for place, name in enumerate(names)}
    table = BACKENDS[backend](arrow(columns))
    wide: dict[str, list[object]] = {"region": ["a", "b"]}
    for index, region in enumerate("ab"):
        for name, item, value, choice in LONG_ROWS:
            wide.setdefault(item, [None, None])
            if name == region:
                wide[item][index] = choice if item == "choice" else value
    expected = scored(BACKENDS[backend](arrow(wide)), FORM, PUBLISHED_2022, "region", level=Level.MEASURE)
    found = scored(table, FORM, PUBLISHED_2022, "region", layout=Layout.LONG, items=items, level=Level.MEASURE)
    assert found == expected


@on_every_backend
def test_series_in_a_long_table_are_named(backend: str) -> None:
    columns: dict[str, list[object]] = {"region": ["a", "a"], "item": ["trend__2021", "trend__2022"], "value": [1, 2]}
    table = BACKENDS[backend](arrow(columns))
    (row,) = scored(table, FORM, PUBLISHED_2022, "region", layout=Layout.LONG, items=["trend__2021", "trend__2022"])
    assert (row["valid"], row["asked_lower_units"]) == (True, 500)
    (row,) = scored(table, FORM, PUBLISHED_2022, "region", layout=Layout.LONG)
    assert row["valid"] is False


@on_every_backend
def test_an_empty_table_gives_an_empty_table(backend: str) -> None:
    long = arrow({"region": [], "item": [], "value": []}, region="string", item="string", value="float64")
    assert scored(BACKENDS[backend](long), FORM, PUBLISHED_2022, "region", layout=Layout.LONG) == []
    wide = BACKENDS[backend](arrow({"region": [], "g": []}, region="string", g="float64"))
    assert scored(wide, FORM, PUBLISHED_2022, "region") == []


def problems_of(table: Any, *by: str, **more: Any) -> list[tuple[str, str]]:
    return refused(check_frame, table, FORM, by=by, **more)


def test_columns_that_cannot_be_used_are_named_all_at_once() -> None:
    table = arrow(
        {
            "g": ["a"],
            "choice": [1],
            "yes": ["ya"],
            "ticks__a": [True],
            "percent__part": [1],
            "trend__2021": [1],
            "unruled": [1],
            "ticks": ["a"],
            "trend": [1],
            "verifer": [1],
            "population": [1],
            "one__points": [1],
        }
    )
    unknown = ["unruled", "ticks", "trend", "verifer", "population", "one__points"]
    assert sorted(problems_of(table, "region")) == sorted(
        [("missing-column", name) for name in ("region", "ticks__b", "percent__whole", "trend__2020")]
        + [("unknown-column", name) for name in unknown]
        + [("wrong-column-type", name) for name in ("g", "choice", "yes")]
    )


def test_hints_say_what_was_probably_meant() -> None:
    table = arrow({"unruled": [1], "ticks": [1], "trend": [1], "verifer": [1], "zzz": [1]})
    with pytest.raises(InvalidFrameError) as caught:
        score_frame(table, FORM, PUBLISHED_2022, by=[])
    said = {problem.path: problem.text.en for problem in caught.value.problems}
    assert "a column unruled__points" in said["unruled"]
    assert "for example ticks__a" in said["ticks"]
    assert "for example trend__2024" in said["trend"]
    assert "Perhaps verifier was meant" in said["verifer"]
    assert "Name it in by" in said["zzz"]


def test_a_table_without_answers_is_refused() -> None:
    assert problems_of(arrow({"region": ["a"]}), "region") == [("missing-column", "g")]


def test_long_tables_have_their_columns_and_no_others() -> None:
    assert problems_of(arrow({"region": ["a"], "points": [1]}), "region", layout=Layout.LONG) == [
        ("missing-column", "item"),
        ("missing-column", "value"),
        ("unknown-column", "points"),
    ]
    assert problems_of(arrow({"item": [1], "value": ["a"], "choice": [1]}), layout=Layout.LONG) == [
        ("wrong-column-type", "item"),
        ("wrong-column-type", "value"),
        ("wrong-column-type", "choice"),
    ]
    long = arrow({"item": ["g"], "value": [1.0]})
    assert problems_of(long, layout=Layout.LONG, items=["gg", "ticks__a"]) == [
        ("unknown-column", "gg"),
        ("missing-column", "ticks__b"),
    ]


def test_floats_of_32_bits_and_objects_are_no_exact_numbers() -> None:
    assert problems_of(arrow({"g": [1.0]}, g="float32")) == [("wrong-column-type", "g")]
    assert problems_of(pandas.DataFrame({"g": [Decimal(1), "x"]})) == [("wrong-column-type", "g")]


def test_an_edition_too_fine_for_columns_is_refused() -> None:
    fine = VerifierPoints(max_points=Decimal("0.1234567"))
    (all_,) = FORM.groups[2].indicators
    measures = tuple(evolve(m, rule=fine) if m.key == "verifier" else m for m in all_.measures)
    group = evolve(FORM.groups[2], indicators=(evolve(all_, measures=measures),))
    with pytest.raises(InvalidFrameError, match="too fine or too large") as caught:
        decimals_of(evolve(FORM, groups=(group,)))
    assert [(p.code, p.path) for p in caught.value.problems] == [(ProblemCode.TOO_FINE, "verifier")]


def test_a_unit_is_as_fine_as_maxima_rules_and_thresholds_need() -> None:
    assert decimals_of(EVALUATION_2022) == 2
    assert decimals_of(PERMEN_12_2011) == 2
    verifier = FORM.item("verifier")
    assert isinstance(verifier, Measure)
    ranges = tuple(evolve(r, upper=r.upper + Decimal("0.0005")) for r in PUBLISHED_2022.ranges[-1:])
    policy = evolve(PUBLISHED_2022, ranges=(*PUBLISHED_2022.ranges[:-1], *ranges))
    assert decimals_of(FORM, policy) == 4


def test_finer_points_can_be_asked_for() -> None:
    table = arrow({"row": [0], "g": [1.2345]})
    assert [row["valid"] for row in scored(table, FORM, PUBLISHED_2022, "row")] == [False]
    (row,) = scored(table, FORM, PUBLISHED_2022, "row", decimals=4)
    assert row["g_units"] == 12345


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("figures", Figures)
def test_the_columns_are_those_that_were_announced(level: Level, figures: Figures) -> None:
    table = arrow({"region": ["a"], "year": [2024], "one": [1.0]})
    (row,) = rows_of(score_frame(table, FORM, PUBLISHED_2022, by=["region", "year"], level=level, figures=figures))
    assert tuple(row) == ("region", "year", *score_columns(FORM, PUBLISHED_2022, level=level, figures=figures))


def test_every_way_to_answer_has_a_column() -> None:
    names = answer_columns(FORM)
    assert len(set(names)) == len(names)
    assert {"g", "one", "yes", "yes__points", "ticks__a", "percent__part", "range__whole", "unruled__points"} <= {
        *names
    }
    assert not {"unruled", "ticks", "trend", "count__part", "g__points"} & {*names}


@on_every_backend
def test_lazy_frames_stay_lazy(backend: str) -> None:
    table = BACKENDS[backend](arrow({"row": [0], "g": [1.0]}))
    assert type(score_frame(table, FORM, PUBLISHED_2022, by=["row"])) is type(table)
    assert type(check_frame(table, FORM, by=["row"])) is type(table)


def test_shares_are_those_of_the_scalar_engine() -> None:
    (row,) = scored(arrow({"row": [0], "g": [3.33]}), FORM, PUBLISHED_2022, "row")
    assert row["g_share"] == float(Fraction(333, 1000))


def test_without_narwhals_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name, name="narwhals" if name.endswith("entrance") else name)

    home = import_module("kha.frames.score")
    monkeypatch.setattr(home, "import_module", missing)
    with pytest.raises(MissingExtraError, match=r"kha\[frames\]"):
        score_frame(arrow({"g": [1.0]}), FORM, PUBLISHED_2022, by=[])


def test_another_missing_module_is_not_taken_for_narwhals(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name, name="attrs")

    monkeypatch.setattr(import_module("kha.frames.score"), "import_module", missing)
    with pytest.raises(ModuleNotFoundError, match="entrance"):
        score_frame(arrow({"g": [1.0]}), FORM, PUBLISHED_2022, by=[])


@on_every_backend
def test_labels_are_a_column_on_demand(backend: str) -> None:
    table = BACKENDS[backend](arrow({"row": [0, 1, 2], "band": ["pratama", "below", None]}))
    rows = rows_of(with_labels(table, Language.ID))
    assert [row["band_label"] for row in rows] == ["Pratama", "di bawah Pratama", None]
    stages = {stage.value: stage.label for stage in Stage}
    staged = BACKENDS[backend](arrow({"stage": ["verifikasi_final", "unknown"]}))
    rows = rows_of(with_labels(staged, Language.EN, column="stage", labels=stages))
    assert [row["stage_label"] for row in rows] == ["Final verification", None]


def test_every_region_is_a_row_to_join() -> None:
    columns = region_columns(Language.ID)
    assert {len(values) for values in columns.values()} == {514}
    assert columns["region_label"][columns["region"].index("62.71")] == "Kota Palangka Raya"
    assert set(BAND_LABELS) == {*(band.value for band in Band), *(reason.value for reason in NoBand)}
