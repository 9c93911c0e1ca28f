"""Tables as they come: names that are taken, numbers that are none, types that hold too much or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
import math
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import narwhals.stable.v2 as nw
import pytest

from kha.errors import InvalidFrameError, UnknownOptionError, UnsuitableArgumentError
from kha.frames import Figures, Layout, answer_columns, check_frame, score_columns, score_frame, with_labels
from kha.frames.flags import conjunction, disjunction, plus
from kha.frames.gathering import Gathering, Slot
from kha.frames.given import reserved
from kha.kla import EVALUATION_2022, PUBLISHED_2022
from kha.scoring import Level
from kha.text import Language
from tests.frames.backends import (
    BACKENDS,
    ONE_KIND_OF_MISSING,
    arrow,
    duckdb,
    faults,
    on_every_backend,
    on_every_backend_but,
    pandas,
    polars,
    pyarrow,
    refused,
    rows_of,
    scored,
)
from tests.frames.every_rule import FORM

PANDAS = sorted(name for name in BACKENDS if name.startswith("pandas"))


def test_options_are_taken_by_their_values_and_no_others() -> None:
    table: Any = arrow({"region": ["a"], "g": [1.5]})
    score: Any = score_frame
    named = rows_of(score(table, FORM, PUBLISHED_2022, by=["region"], level="indicator", figures="units"))
    assert named == scored(table, FORM, PUBLISHED_2022, "region", level=Level.INDICATOR, figures=Figures.UNITS)
    names: Any = score_columns
    assert names(FORM, PUBLISHED_2022, level="indicator", figures="units") == tuple(named[0])[1:]
    for wrong in ({"level": "bogus"}, {"figures": "bogus"}, {"layout": "bogus"}):
        with pytest.raises(UnknownOptionError, match=r"There is no .* 'bogus'"):
            score(table, FORM, PUBLISHED_2022, by=["region"], **wrong)
    check: Any = check_frame
    long = arrow({"region": ["a"], "item": ["g"], "value": [1.5]})
    assert rows_of(check(long, FORM, by=["region"], layout="long")) == []


def test_labels_speak_the_language_that_is_named_by_its_code() -> None:
    label: Any = with_labels
    table = arrow({"band": ["below"]})
    assert [row["band_label"] for row in rows_of(label(table, "id"))] == ["di bawah Pratama"]
    with pytest.raises(ValueError, match="Use 'id' or 'en'"):
        label(table, "xx")


@on_every_backend
def test_labels_need_a_column_of_keys_and_may_be_none(backend: str) -> None:
    table = BACKENDS[backend](arrow({"stage": ["a"]}))
    label: Any = with_labels
    assert refused(label, table, "id") == [("missing-column", "band")]
    assert [row["stage_label"] for row in rows_of(label(table, "id", column="stage", labels={}))] == [None]


@pytest.mark.parametrize("asked", [-1, 7, 17, 2.5, True])
def test_decimals_have_a_range(asked: Any) -> None:
    table = arrow({"region": ["a"], "g": [1.5]})
    with pytest.raises(UnsuitableArgumentError, match=r"decimals cannot be .*\. Give a whole number from 0 to 6"):
        score_frame(table, FORM, PUBLISHED_2022, by=["region"], decimals=asked)
    with pytest.raises(UnsuitableArgumentError):
        check_frame(table, FORM, by=["region"], decimals=asked)


@on_every_backend
def test_points_are_read_to_the_last_decimal_that_can_be_asked_for(backend: str) -> None:
    table = BACKENDS[backend](arrow({"row": range(1150), "klaster_1": [n / 10 + 0.000001 for n in range(1150)]}))
    rows = scored(table, EVALUATION_2022, PUBLISHED_2022, "row", decimals=6)
    assert all(row["valid"] for row in rows)
    assert {row["row"]: row["klaster_1_units"] for row in rows} == {n: n * 100_000 + 1 for n in range(1150)}


@on_every_backend
@pytest.mark.parametrize("name", ["valid", "Band", "total_points", "kha__units0"])
def test_a_column_that_is_carried_along_cannot_have_the_name_of_a_result(backend: str, name: str) -> None:
    table = BACKENDS[backend](arrow({"region": ["a"], name: ["mine"], "g": [1.5]}))
    by = ["region", name]
    assert refused(score_frame, table, FORM, PUBLISHED_2022, by=by) == [("reserved-column", name)]


@on_every_backend
def test_a_report_has_names_of_its_own(backend: str) -> None:
    names = ["column", "code", "text_id", "TEXT_EN"]
    table = BACKENDS[backend](arrow({"valid": ["a"], **{name: ["mine"] for name in names}, "g": [11.0]}))
    assert refused(check_frame, table, FORM, by=["valid", *names]) == [("reserved-column", name) for name in names]
    plain = BACKENDS[backend](arrow({"valid": ["a"], "g": [11.0]}))
    (row,) = faults(plain, FORM, "valid")
    assert (row["valid"], row["code"]) == ("a", "above-maximum")


@pytest.mark.parametrize("name", ["*", "^region$"])
def test_a_name_that_an_engine_reads_as_a_pattern_is_refused(name: str) -> None:
    for table in (arrow({name: ["a"], "g": [1.5]}), polars.DataFrame({name: ["a"], "g": [1.5]})):
        assert refused(score_frame, table, FORM, PUBLISHED_2022, by=[name]) == [("reserved-column", name)]


@on_every_backend
def test_a_name_may_hold_a_dot(backend: str) -> None:
    table = BACKENDS[backend](arrow({"No.": [1], "g": [11.0]}))
    assert scored(table, FORM, PUBLISHED_2022, "No.")[0]["No."] == 1
    assert faults(table, FORM, "No.")[0]["No."] == 1


def test_spark_means_something_else_by_a_dot() -> None:
    on_spark: Any = SimpleNamespace(implementation=nw.Implementation.PYSPARK, columns=["kode.wilayah", "g"])
    (problem,) = reserved(["kode.wilayah"], [], on_spark)
    said = "The name of the column “kode.wilayah” holds a dot, by which Spark means a part of another column."
    assert (problem.path, problem.text.en) == ("kode.wilayah", f"{said} Rename that column.")


def test_a_helping_name_is_refused_where_it_is_no_column_of_by() -> None:
    table = arrow({"region": ["a"], "kha__units0": [5.0], "g": [1.5]})
    assert refused(score_frame, table, FORM, PUBLISHED_2022, by=["region"]) == [("reserved-column", "kha__units0")]
    long = arrow({"region": ["a"], "item": ["g"], "value": [1.5], "kha__all": [1]})
    assert refused(check_frame, long, FORM, by=["region"], layout=Layout.LONG) == [("reserved-column", "kha__all")]


def test_a_long_table_cannot_carry_its_answers_along() -> None:
    long = arrow({"region": ["a"], "g": [1], "item": ["g"], "value": [1.5]})
    assert refused(score_frame, long, FORM, PUBLISHED_2022, by=["region", "g", "value"], layout=Layout.LONG) == [
        ("reserved-column", "value"),
        ("reserved-column", "g"),
    ]


def test_a_name_alone_stands_for_one_and_a_name_named_twice_too() -> None:
    wide = arrow({"region": ["a"], "g": [1.5]})
    expected = scored(wide, FORM, PUBLISHED_2022, "region", figures=Figures.FLOAT)
    assert rows_of(score_frame(wide, FORM, PUBLISHED_2022, by="region")) == expected
    assert rows_of(score_frame(wide, FORM, PUBLISHED_2022, by=["region", "region"])) == expected
    long = arrow({"region": ["a"], "item": ["g"], "value": [1.5]})
    assert rows_of(score_frame(long, FORM, PUBLISHED_2022, by="region", layout=Layout.LONG, items="g")) == expected


@on_every_backend
def test_a_table_may_be_one_assessment_that_has_no_name(backend: str) -> None:
    wide = BACKENDS[backend](arrow({"g": [1.5]}))
    (row,) = rows_of(score_frame(wide, FORM, PUBLISHED_2022, by=[]))
    long = BACKENDS[backend](arrow({"item": ["g", "yes"], "value": [1.5, 1.0]}))
    (same,) = rows_of(score_frame(long, FORM, PUBLISHED_2022, by=[], layout=Layout.LONG, items=["g", "yes"]))
    assert (row["valid"], row["g_points"], same["valid"], same["g_points"]) == (True, 1.5, True, 1.5)
    wrong = BACKENDS[backend](arrow({"item": ["g", "ghost"], "value": [11.0, 1.0]}))
    found = rows_of(check_frame(wrong, FORM, by=[], layout=Layout.LONG, items=["g", "yes"]))
    assert sorted(str(row["column"]) for row in found) == ["g", "ghost"]
    assert [row["column"] for row in rows_of(check_frame(BACKENDS[backend](arrow({"g": [11.0]})), FORM, by=[]))] == [
        "g"
    ]


@pytest.mark.parametrize("backend", PANDAS)
@pytest.mark.parametrize("named", ["text", "category"])
def test_rows_of_a_long_table_belong_together_by_their_names_whatever_their_index(backend: str, named: str) -> None:
    regions = ["a", None, "b", None, "a", "b"]
    answers = {"item": ["g", "g", "g", "yes", "yes", "g"], "value": [1.0, 2.0, 3.0, 1.0, 0.0, 6.0]}
    table = BACKENDS[backend](pyarrow.table({"region": regions, **answers}))
    if named == "category":
        table = table.astype({"region": "category"})
    table.index = [0, 1, 0, 1, 2, 2]
    items: dict[str, Any] = {"layout": Layout.LONG, "items": ["g", "yes"]}
    found = rows_of(score_frame(table, FORM, PUBLISHED_2022, by="region", **items))
    plain = pyarrow.table({"region": ["a", "-", "b", "-", "a", "b"], **answers})
    expected = rows_of(score_frame(polars.from_arrow(plain), FORM, PUBLISHED_2022, by="region", **items))
    assert {row["region"] or "-": row | {"region": ""} for row in found} == {
        row["region"]: row | {"region": ""} for row in expected
    }
    assert {row["region"] for row in found if not row["valid"]} == {"b"}


def test_items_must_name_something_and_a_table_be_one() -> None:
    long: Any = arrow({"region": ["a"], "item": ["g"], "value": [1.5]})
    with pytest.raises(UnsuitableArgumentError, match=r"items cannot be \(\)\. Give names of columns"):
        check_frame(long, FORM, by=["region"], layout=Layout.LONG, items=[])
    for table in ([{"g": 1.5}], {"g": [1.5]}, polars.Series("g", [1.5])):
        with pytest.raises(UnsuitableArgumentError, match=r"frame cannot be .*\. Give a table of pandas, Polars"):
            score_frame(table, FORM, PUBLISHED_2022, by=[])
        with pytest.raises(UnsuitableArgumentError, match=r"frame cannot be .*\. Give a table of pandas, Polars"):
            with_labels(table, Language.ID)


@pytest.mark.parametrize("backend", PANDAS)
def test_pandas_has_one_kind_of_missing_number(backend: str) -> None:
    """Its newer types can hold what is no number beside what is missing; a file is read so."""
    table = BACKENDS[backend](arrow({"region": ["a", "b"], "g": [2.5, 1.5], "yes": [1.0, 0.0]}))
    for name in ("g", "yes"):
        table[name] = _with_nan(table[name], [0])
    by = {"region": ["a"]} | score_frame(table, FORM, PUBLISHED_2022, by=["region"]).iloc[:1].to_dict("list")
    assert (by["valid"], by["total_lower"]) == ([True], [0.0])
    assert len(check_frame(table, FORM, by=["region"])) == 0


def _with_nan(column: Any, places: Iterable[int]) -> Any:
    dtype = column.dtype
    values = [math.nan if place in places else float(value) for place, value in enumerate(column)]
    if hasattr(dtype, "pyarrow_dtype"):
        return pandas.Series(pandas.arrays.ArrowExtensionArray(pyarrow.chunked_array([values])), index=column.index)
    if hasattr(dtype, "numpy_dtype"):
        numbers = pandas.Series(values).to_numpy()
        return pandas.Series(pandas.arrays.FloatingArray(numbers, numbers == -1.0), index=column.index)
    return pandas.Series(values)


@on_every_backend_but(*ONE_KIND_OF_MISSING)
def test_elsewhere_what_is_no_number_is_not_missing(backend: str) -> None:
    table = BACKENDS[backend](arrow({"region": ["a"], "g": [math.nan]}))
    assert [row["code"] for row in faults(table, FORM, "region")] == ["not-a-number"]


@on_every_backend
def test_a_table_of_truths_has_no_faults(backend: str) -> None:
    table = BACKENDS[backend](arrow({"region": ["a", "b"], "yes": [True, None]}))
    found = check_frame(table, FORM, by=["region"])
    assert rows_of(found) == []
    names = found.collect_schema().names() if isinstance(found, polars.LazyFrame) else _names(found)
    assert names == ["region", "column", "code", "text_id", "text_en"]


def _names(frame: Any) -> list[str]:
    return list(frame.column_names if isinstance(frame, pyarrow.Table) else frame.columns)


@on_every_backend_but("Dask")
def test_no_sum_and_no_flag_is_made_of_too_many_columns(backend: str) -> None:
    """A form of five hundred questions has as many columns, of which engines must not be given one long chain.

    Dask is given none: its partitions are tables of pandas.
    """
    table: Any = nw.from_native(BACKENDS[backend](arrow({"one": [1, 1], "yes": [True, True], "no": [False, True]})))
    ones, truths, mixed = ([nw.col(name)] * 3000 for name in ("one", "yes", "no"))
    made = table.select(
        plus(ones).alias("sum"),
        conjunction([*truths, nw.col("no")]).alias("all"),
        disjunction([*mixed, nw.col("no")]).alias("any"),
    )
    rows = sorted(rows_of(made.to_native()), key=str)
    assert rows == [{"sum": 3000, "all": flag, "any": flag} for flag in (False, True)]


@on_every_backend
def test_a_choice_may_be_a_category(backend: str) -> None:
    columns: dict[str, list[object]] = {
        "region": ["a", "b"],
        "item": ["choice", "g"],
        "choice": ["a", None],
        "value": [None, 1.5],
    }
    table = arrow(columns, value="float64")
    table = table.set_column(2, "choice", table["choice"].dictionary_encode())
    long: dict[str, Any] = {"layout": Layout.LONG, "items": ["choice", "g"]}
    rows = scored(BACKENDS[backend](table), FORM, PUBLISHED_2022, "region", **long)
    assert [(row["valid"], row["total_lower_units"]) for row in rows] == [(True, 400), (True, 150)]
    assert faults(BACKENDS[backend](table), FORM, "region", **long) == []


@on_every_backend
@pytest.mark.parametrize("dtype", ["uint64", "int64"])
def test_no_whole_number_is_too_large_to_be_told(backend: str, dtype: str) -> None:
    codes = {
        "g": "above-maximum",
        "percent": "wrong-value",
        "range": "too-many-digits",
        "count": "too-many-digits",
        "yes": "wrong-value",
    }
    most = 2**64 - 1 if dtype == "uint64" else 2**63 - 1
    columns = {name: [most if row == name else None for row in codes] + [1] for name in codes}
    table = BACKENDS[backend](arrow({"row": [*codes, "right"], **columns}, **dict.fromkeys(codes, dtype)))
    rows = scored(table, FORM, PUBLISHED_2022, "row")
    assert [row["row"] for row in rows if row["valid"]] == ["right"]
    assert {row["row"]: row["code"] for row in faults(table, FORM, "row")} == codes


def test_whole_numbers_of_128_bits_are_read() -> None:
    columns = {"region": ["a", "b"], "g": polars.Series([10**30, 5], dtype=polars.Int128)}
    in_duckdb = duckdb.sql("SELECT 'a' AS region, 1e30::HUGEINT AS g UNION ALL SELECT 'b', 5::HUGEINT")
    for table in (polars.DataFrame(columns), in_duckdb):
        assert [row["valid"] for row in scored(table, FORM, PUBLISHED_2022, "region")] == [False, True]
        assert [row["code"] for row in faults(table, FORM, "region")] == ["above-maximum"]


def test_each_column_must_have_a_name_of_its_own() -> None:
    once = pandas.DataFrame([["a", 1.5, 2.5]], columns=["region", "g", "g"])
    tables = [
        once,
        pyarrow.table([["a"], [1.5], [2.5]], names=["region", "g", "g"]),
        duckdb.sql("SELECT 'a' region, 1 g, 2 g"),
    ]
    for table in tables:
        assert refused(score_frame, table, FORM, PUBLISHED_2022, by=["region"]) == [("duplicate-column", "g")]
        assert refused(with_labels, table, Language.ID, column="g") == [("duplicate-column", "g")]
    numbered = pandas.DataFrame([["a", 1.5]], columns=["region", 0])
    assert refused(score_frame, numbered, FORM, PUBLISHED_2022, by=["region"]) == [("wrong-column-type", "0")]
    both = pandas.DataFrame([["a", 1.5, 2.5, 3.5]], columns=["region", "g", "g", 0])
    assert refused(score_frame, both, FORM, PUBLISHED_2022, by=["region"]) == [
        ("duplicate-column", "g"),
        ("wrong-column-type", "0"),
    ]
    pairs = pandas.DataFrame([[1.5]], columns=pandas.MultiIndex.from_tuples([("g", "x")]))
    assert refused(check_frame, pairs, FORM, by=[]) == [("wrong-column-type", "('g', 'x')")]


def test_types_that_are_no_numbers_are_refused_unless_they_hold_nothing() -> None:
    strange: list[Any] = [
        pandas.DataFrame({"g": pandas.period_range("2024", periods=1, freq="Y")}),
        pandas.DataFrame({"g": [3 + 4j]}),
        pyarrow.table({"g": pyarrow.array([1.5], type=pyarrow.float16())}),
        duckdb.sql("SELECT '1010'::BIT AS g"),
        duckdb.sql("SELECT uuid() AS g"),
    ]
    for table in strange:
        assert refused(score_frame, table, FORM, PUBLISHED_2022, by=[]) == [("wrong-column-type", "g")]
    long = pandas.DataFrame({"item": ["g"], "value": [3 + 4j]})
    assert refused(score_frame, long, FORM, PUBLISHED_2022, by=[], layout=Layout.LONG) == [
        ("wrong-column-type", "value")
    ]
    for table in (duckdb.sql("SELECT NULL::UUID AS g"), duckdb.sql("SELECT NULL::BIT AS choice, 1.5 AS g")):
        assert [row["valid"] for row in scored(table, FORM, PUBLISHED_2022)] == [True]


@on_every_backend
def test_a_form_of_many_questions_is_read_in_one_go(backend: str) -> None:
    """Every kind of answer side by side, half of the columns empty."""
    names = [name for name in answer_columns(FORM) if not name.endswith("__points")]
    table = arrow({"row": [0, 1], **{name: [None, None] for name in names}}, **dict.fromkeys(names, "float64"))
    choices = pyarrow.array([None, None], type=pyarrow.string())
    table = table.set_column(table.column_names.index("choice"), "choice", choices)
    rows = scored(BACKENDS[backend](table), FORM, PUBLISHED_2022, "row")
    assert [(row["valid"], row["total_lower_units"]) for row in rows] == [(True, 0), (True, 0)]


def test_answers_to_many_questions_are_gathered_on_pandas_in_one_piece() -> None:
    """A table of more than a hundred pieces is slow, and pandas warns of it."""
    table = pandas.DataFrame({"region": ["a", "b", "a"], "item": ["k7", "k7", "k9"], "value": [1.5, 2.5, 3.5]})
    slots = [Slot(name=f"k{n}", source="value", here=nw.col("item") == f"k{n}") for n in range(101)]
    wide = Gathering(by=["region"], slots=slots, counts={}).of(nw.from_native(table)).to_native()
    told = wide[["region", "k7", "k8", "k9"]].fillna(0)
    assert told.to_numpy().tolist() == [["a", 1.5, 0, 3.5], ["b", 2.5, 0, 0]]


def test_rows_of_pandas_keep_their_index() -> None:
    table = pandas.DataFrame({"region": ["a", "b", "c"], "g": [1.0, 2.0, 3.0], "yes": [0, 1, 0]}, index=[3, 3, 1])
    result = score_frame(table, FORM, PUBLISHED_2022, by="region")
    assert list(result.index) == [3, 3, 1]
    assert list(result["g_points"]) == [1.0, 2.0, 3.0]


def test_what_a_column_must_be_says_how_to_get_there() -> None:
    with pytest.raises(
        InvalidFrameError, match=r"is of type Float32\. Make it whole numbers, .* such as Float64; .* decimal commas"
    ):
        score_frame(arrow({"g": [1.0]}, g="float32"), FORM, PUBLISHED_2022, by=[])


def test_a_half_filled_file_is_scored_lazily_as_it_is_at_once(tmp_path: Path) -> None:
    path = str(tmp_path / "half.csv")
    Path(path).write_text("region,g,yes,count,choice\na,1.5,,,\nb,2.5,,,\n", encoding="utf-8")
    expected = scored(polars.read_csv(path), FORM, PUBLISHED_2022, "region")
    assert [row["valid"] for row in expected] == [True, True]
    for table in (pandas.read_csv(path), polars.scan_csv(path), duckdb.read_csv(path)):
        assert scored(table, FORM, PUBLISHED_2022, "region") == expected
        assert faults(table, FORM, "region") == []
    Path(path).write_text("region,item,value,choice\na,choice,,a\nb,choice,,b\n", encoding="utf-8")
    for table in (pandas.read_csv(path), polars.scan_csv(path), duckdb.read_csv(path)):
        rows = scored(table, FORM, PUBLISHED_2022, "region", layout=Layout.LONG, items=["choice"])
        assert [(row["valid"], row["total_lower_units"]) for row in rows] == [(True, 400), (True, 150)]
        assert faults(table, FORM, "region", layout=Layout.LONG, items=["choice"]) == []


def test_texts_in_a_lazy_table_are_still_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("region,g\na,satu\nb,\n", encoding="utf-8")
    for table in (polars.scan_csv(path), duckdb.read_csv(str(path))):
        assert refused(score_frame, table, FORM, PUBLISHED_2022, by=["region"]) == [("wrong-column-type", "g")]


def test_units_of_decimals_are_exact() -> None:
    table = arrow({"region": ["a"], "g": [Decimal("9.99")]})
    assert scored(table, FORM, PUBLISHED_2022, "region")[0]["g_units"] == 999
