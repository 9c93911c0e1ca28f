"""What type checkers see of `kha.testing` and of written documents. Checked by mypy and pyright, never run."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_type

from hypothesis import strategies as st

from kha import capacity, kla, read_assessment, regions, scoring, serial, testing
from kha.kla.rules import Rule, YesNo
from kha.kla.values import Value
from kha.text import Text

assert_type(testing.texts(), st.SearchStrategy[Text])
assert_type(testing.points(), st.SearchStrategy[Decimal])
assert_type(testing.words(), st.SearchStrategy[str])
assert_type(testing.keys(), st.SearchStrategy[str])
assert_type(testing.rules(), st.SearchStrategy[Rule])
assert_type(testing.values_for(YesNo(max_points=Decimal(1))), st.SearchStrategy[Value])
assert_type(testing.editions(with_maxima=True), st.SearchStrategy[kla.Edition])
assert_type(testing.forms(), st.SearchStrategy[kla.Edition])
assert_type(testing.measures(), st.SearchStrategy[kla.Measure])
assert_type(testing.band_policies(), st.SearchStrategy[kla.BandPolicy])
assert_type(testing.answers_for(kla.EVALUATION_2022), st.SearchStrategy[tuple[scoring.Answer, ...]])
assert_type(testing.assessments(complete=True), st.SearchStrategy[scoring.Assessment])
assert_type(testing.full_assessments(), st.SearchStrategy[scoring.Assessment])
assert_type(testing.scores(), st.SearchStrategy[scoring.Score])
assert_type(testing.comparisons(), st.SearchStrategy[scoring.Comparison])
assert_type(testing.stage_tables(), st.SearchStrategy[scoring.StageTable])
assert_type(testing.year_tables(), st.SearchStrategy[scoring.YearTable])
assert_type(testing.regions(), st.SearchStrategy[regions.Region | str])
assert_type(testing.registers(), st.SearchStrategy[capacity.Register])
assert_type(testing.documents(), st.SearchStrategy[testing.Document])
assert_type(testing.broken_documents(), st.SearchStrategy[testing.BrokenDocument])
assert_type(testing.models(), tuple[type, ...])
assert_type(testing.strategies(), dict[type, st.SearchStrategy[Any]])

assert_type(serial.dump_assessment(read_assessment("a.toml"), serial.Syntax.TOML), bytes)
assert_type(serial.write_assessment(read_assessment("a.toml"), "b.msgpack"), None)
