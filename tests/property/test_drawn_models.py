"""What `kha.testing` promises: every public model is drawn, valid by construction, and shrinks to something small."""

from __future__ import annotations

from decimal import Decimal
import json
import subprocess
import sys
from typing import Any

import attrs
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
import pytest

import kha
from kha import crc, kla, regions
from kha.errors import InvalidDocumentError, ProblemCode
from kha.kla.rules import Rule, VerifierPoints
from kha.kla.values import Value
from kha.scoring import Assessment, find_problems, score
from kha.serial import Syntax, dump_assessment, parse_assessment
from kha.testing import (
    BrokenDocument,
    Document,
    answers_for,
    broken_documents,
    corpus,
    editions,
    full_assessments,
    models,
    region_names,
    rules,
    strategies,
    values_for,
)
from kha.testing.papers import BREAKS
from kha.testing.ruling import earned
from kha.text import Text
from tests.laws import at_most

SOME = at_most(30)
FEW = settings(max_examples=5, phases=[Phase.generate])


def test_every_public_model_has_a_strategy() -> None:
    """Whoever adds a model adds how it is drawn, to `kha.testing.registry`."""
    assert [kind.__name__ for kind in models() if kind not in strategies()] == []
    assert {crc.Article, kla.Edition, regions.Region, Assessment, Text, Document} < set(models())


@pytest.mark.parametrize("kind", models(), ids=lambda kind: kind.__name__)
def test_each_model_is_drawn_from_its_type_alone(kind: type[Any]) -> None:
    drawn: list[object] = []

    @FEW
    @given(st.from_type(kind))
    def draw(model: object) -> None:
        drawn.append(model)

    draw()
    assert {type(model) for model in drawn} == {kind}


def test_what_is_no_answer_to_a_rule_earns_an_error() -> None:
    with pytest.raises(ValueError, match=r"True is no answer to VerifierPoints\("):
        earned(VerifierPoints(max_points=Decimal(5)), value=True)


def test_hypothesis_learns_of_the_models_by_itself() -> None:
    program = "from hypothesis import strategies as st; from kha import crc; print(st.from_type(crc.Article).example())"
    command = [sys.executable, "-W", "ignore", "-c", program]
    assert "Article(" in subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_learning_of_the_models_loads_neither_cattrs_nor_babel() -> None:
    program = "import sys, hypothesis, kha.testing; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    assert "kha.testing" in loaded
    assert not {"cattrs", "babel"} & set(loaded)


class TestDrawnModelsAreValid:
    """What is drawn could have been written by hand: it scores, it can be a document, it keeps its own rules."""

    @SOME
    @given(full_assessments())
    def test_every_drawn_assessment_can_be_scored(self, assessment: Assessment) -> None:
        """Nothing is wrong with it, and its score lies between its bounds."""
        assert find_problems(assessment) == ()
        assert score(assessment).bounds.lower >= 0

    @pytest.mark.parametrize("syntax", Syntax)
    def test_every_drawn_assessment_is_what_its_document_reads_back_as(self, syntax: Syntax) -> None:
        """Writing and reading is identity, in every syntax."""

        @SOME
        @given(full_assessments())
        def check(assessment: Assessment) -> None:
            written = dump_assessment(assessment, syntax)
            assert parse_assessment(written, syntax, editions=[assessment.edition]) == assessment

        check()

    @FEW
    @given(st.from_type(Document))
    def test_a_drawn_document_reads_back_as_its_assessment(self, document: Document) -> None:
        """The tree is that of the assessment."""
        text = json.dumps(document.tree)
        assert parse_assessment(text, Syntax.JSON, editions=[document.assessment.edition]) == document.assessment

    @given(st.data())
    def test_a_value_drawn_for_a_rule_is_an_answer_to_it(self, data: st.DataObject) -> None:
        """It earns points, from none to the rule's maximum."""
        rule = data.draw(rules())
        assert 0 <= earned(rule, data.draw(values_for(rule))) <= rule.max_points

    @given(rules(), st.from_type(Text).map(lambda text: (text.id, "?")))
    def test_what_is_no_answer_earns_nothing_but_an_error(self, rule: Rule, value: Value) -> None:
        """Ticks that no checklist has are no answer to any rule."""
        with pytest.raises(ValueError, match="is no answer to"):
            earned(rule, value)

    @SOME
    @given(editions(with_maxima=True, with_measures=True, ruled=True))
    def test_maxima_add_up_where_they_are_known(self, edition: kla.Edition) -> None:
        """A group has the sum of its indicators' maxima, an indicator that of its questions'."""
        for group in edition.groups:
            if group.indicators:
                assert group.max_points == sum((i.max_points or Decimal(0) for i in group.indicators), Decimal(0))
            for indicator in group.indicators:
                maxima = [measure.max_points for measure in indicator.measures if measure.max_points is not None]
                assert not maxima or indicator.max_points == sum(maxima, Decimal(0))

    @given(region_names())
    def test_a_drawn_name_of_a_region_means_one_or_several(self, name: str) -> None:
        """None of them is unknown."""
        assert not isinstance(regions.find(name), regions.Unknown)


class TestBrokenDocuments:
    """A broken document has exactly the problem it says it has."""

    @SOME
    @given(broken_documents())
    def test_the_reader_finds_the_known_problem(self, broken: BrokenDocument) -> None:
        """The code and the path are those of the damage, and nothing else is told at that path."""
        with pytest.raises(InvalidDocumentError) as caught:
            parse_assessment(json.dumps(broken.tree), Syntax.JSON, editions=[broken.edition])
        assert [(p.code, p.path) for p in caught.value.problems] == [(broken.code, broken.path)]

    def test_every_damage_is_of_another_kind_or_at_another_place(self) -> None:
        """No kind of problem is drawn twice as often for no reason."""
        tree: dict[str, Any] = {"year": 2024, "answers": [], "stage": "x", "note": "n", "region": "r", "edition": "e"}
        damages = [damage(dict(tree, answers=[]), "k") for damage in BREAKS]
        assert len(set(damages)) == len(damages)
        assert len({code for code, _ in damages}) == len(damages) - 1
        assert {code for code, _ in damages} < set(ProblemCode)


class TestShrinking:
    """What fails is shown small."""

    def test_an_edition_shrinks_to_the_groups_that_matter(self) -> None:
        """Two empty groups, if two groups are what it takes."""
        found = find(editions(), lambda edition: len(edition.groups) > 1)
        assert [len(group.indicators) for group in found.groups] == [0, 0]

    def test_answers_shrink_to_the_one_that_matters(self) -> None:
        """One answer, with the fewest points that still fail."""
        answers = answers_for(kla.EVALUATION_2022)
        found = find(answers, lambda given: any(a.points is not None and a.points > 3 for a in given))
        assert [answer.points for answer in found] == [Decimal("3.0001")]

    def test_records_shrink_to_the_first(self) -> None:
        """The first article that fits."""
        assert find(st.from_type(crc.Article), lambda article: article.part is crc.Part.II).number == 42


def test_the_corpus_holds_each_record_once_in_the_order_of_the_rooms() -> None:
    assert corpus()[crc.Article] == crc.ARTICLES
    assert corpus()[regions.Region][0] == kla.AWARDS[0].region or len(corpus()[regions.Region]) == len(regions.REGIONS)
    assert all(attrs.has(kind) for kind in corpus())


def test_the_strategies_are_no_part_of_the_facade() -> None:
    """Whoever has not hypothesis can still use all that ``kha`` names."""
    assert "testing" not in kha.__all__
