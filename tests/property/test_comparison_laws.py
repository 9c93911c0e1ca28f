"""The laws of comparing scores, one class a law. Each must hold for every edition and every pair of scores."""

from __future__ import annotations

from decimal import localcontext
from fractions import Fraction

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from kha.exact import add
from kha.kla import PUBLISHED_2022
from kha.scoring import Assessment, Difference, Reason, Stage, compare, province_table, score, stage_table
from tests.strategies import stage_assessments

MIRRORED = {
    Reason.LOWERED: Reason.RAISED,
    Reason.RAISED: Reason.LOWERED,
    Reason.WITHDRAWN: Reason.ADDED,
    Reason.ADDED: Reason.WITHDRAWN,
}

Pair = tuple[Assessment, Assessment]


def differences(difference: Difference) -> list[Difference]:
    return [difference, *(below for child in difference.children for below in differences(child))]


class TestChangesAddUp:
    """The changes of the parts add up exactly to the change of the total lower bound."""

    @given(stage_assessments())
    def test_finest_parts_add_up_to_the_whole(self, pair: Pair) -> None:
        """Against rational arithmetic, over the answers themselves."""
        comparison = compare(*(score(assessment) for assessment in pair))
        before, after = (sum(Fraction(a.points) for a in assessment.answers if a.points) for assessment in pair)
        assert Fraction(add(d.change for d in comparison.differences)) == after - before
        assert Fraction(comparison.change) == after - before

    @given(stage_assessments())
    def test_children_add_up_to_their_parent(self, pair: Pair) -> None:
        """Every level tells the same."""
        for difference in differences(compare(*(score(assessment) for assessment in pair)).root):
            if difference.children:
                assert add(child.change for child in difference.children) == difference.change

    @given(stage_assessments())
    def test_gained_less_lost_is_the_change(self, pair: Pair) -> None:
        """Losses and gains are not netted against each other, and nothing is left over."""
        comparison = compare(*(score(assessment) for assessment in pair))
        assert comparison.gained >= 0 <= comparison.lost
        assert Fraction(comparison.gained) - Fraction(comparison.lost) == Fraction(comparison.change)
        assert add(d.change for d in comparison.losses()) == comparison.lost.copy_negate()

    @given(stage_assessments(), st.integers(1, 6))
    def test_the_callers_decimal_context_changes_nothing(self, pair: Pair, digits: int) -> None:
        """A program that works with few digits gets the same comparison."""
        scores = [score(assessment) for assessment in pair]
        expected = [d.change for d in compare(*scores).differences]
        with localcontext() as context:
            context.prec = digits
            assert [d.change for d in compare(*scores).differences] == expected


class TestAntisymmetric:
    """Comparing the other way round gives the negative of every change, for the mirrored reason."""

    @given(stage_assessments())
    def test_the_other_way_round_is_the_negative(self, pair: Pair) -> None:
        """The same parts, with lost and gained exchanged."""
        one, other = (score(assessment) for assessment in pair)
        there, back = compare(one, other), compare(other, one)
        assert (there.lost, there.gained) == (back.gained, back.lost)
        for old, new in zip(differences(there.root), differences(back.root), strict=True):
            assert (old.key, old.change) == (new.key, new.change.copy_negate())
            assert MIRRORED.get(old.reason, old.reason) is new.reason

    @given(stage_assessments(stages=1))
    def test_nothing_changes_against_itself(self, pair: tuple[Assessment]) -> None:
        """Same score, no change, no loss."""
        same = score(pair[0])
        comparison = compare(same, same)
        assert not comparison.losses()
        assert not comparison.change
        quiet = {Reason.UNCHANGED, Reason.UNANSWERED, Reason.NOT_APPLICABLE}
        assert {d.reason for d in differences(comparison.root)} <= quiet


class TestFinestSharedLevel:
    """Parts are compared at the finest level that both sides share, and the reason says what can be said of them."""

    @given(stage_assessments())
    def test_no_finest_part_has_parts_on_both_sides(self, pair: Pair) -> None:
        """Where both go deeper, the comparison does."""
        for difference in compare(*(score(assessment) for assessment in pair)).differences:
            assert not (difference.before.children and difference.after.children)

    @given(stage_assessments())
    def test_the_reason_agrees_with_the_change_and_the_answers(self, pair: Pair) -> None:
        """Lowered is less, raised is more, withdrawn leaves nothing, added came from nothing."""
        for d in differences(compare(*(score(assessment) for assessment in pair)).root):
            match d.reason:
                case Reason.LOWERED:
                    assert d.change < 0
                case Reason.RAISED:
                    assert d.change > 0
                case Reason.UNCHANGED | Reason.UNANSWERED:
                    assert d.change == 0
                case Reason.WITHDRAWN:
                    assert d.after.is_untouched
                    assert d.after.bounds.lower == 0
                case Reason.ADDED:
                    assert d.before.is_untouched
                    assert d.before.bounds.lower == 0
                case Reason.LEVEL_CHANGED:
                    assert bool(d.before.children) is not bool(d.after.children)
                case Reason.NOT_APPLICABLE:
                    assert any(node.not_applicable == (node,) for node in (d.before, d.after))


class TestStagesAgreeWithComparisons:
    """A table of stages says what the comparisons of its stages say."""

    @given(st.data(), stage_assessments(stages=4))
    def test_the_losses_of_a_row_are_the_changes_since_the_first_stage(
        self, data: st.DataObject, stages: tuple[Assessment, ...]
    ) -> None:
        """Whatever the order in which the scores come."""
        scores = [score(assessment) for assessment in stages]
        table = stage_table(data.draw(st.permutations(scores)), PUBLISHED_2022)
        assert (table.stages, table.scores) == (tuple(Stage), tuple(scores))
        for index, after in enumerate(scores):
            comparison = compare(scores[0], after)
            for row, difference in zip(table.rows, (*comparison.groups, comparison.root), strict=True):
                cell = row.cells[index]
                assert cell is not None
                assert cell.points == difference.after.bounds.lower
                assert cell.lost == difference.change.copy_negate()
                if cell.lost_share is not None and cell.lost is not None:
                    assert cell.lost_share * Fraction(difference.before.bounds.lower) == Fraction(cell.lost)

    @given(stage_assessments(stages=4))
    def test_the_steps_add_up_from_the_first_stage_to_the_last(self, stages: tuple[Assessment, ...]) -> None:
        """What is lost on the way is lost in the end."""
        table = stage_table([score(assessment) for assessment in stages], PUBLISHED_2022)
        last = table.rows[-1].cells[-1]
        assert last is not None
        assert last.lost is not None
        assert add(step.change for step in table.steps) == last.lost.copy_negate()

    @given(stage_assessments(stages=3))
    def test_a_province_has_the_totals_of_its_regions(self, stages: tuple[Assessment, ...]) -> None:
        """Each region's row is the last row of its own table."""
        moved = [a.answers for a in (*stages[1:], stages[0])]
        others = [
            attrs.evolve(a, region="Kota Contoh", answers=answers) for a, answers in zip(stages, moved, strict=True)
        ]
        scores = [[score(assessment) for assessment in own] for own in (stages, others)]
        table = province_table([s for own in scores for s in own], PUBLISHED_2022)
        assert table.regions == ("Kabupaten Contoh", "Kota Contoh")
        assert table.rows == tuple(stage_table(own, PUBLISHED_2022).rows[-1] for own in scores)


def test_the_strategy_reaches_every_reason() -> None:
    """The laws are shown for every reason there is, at the finest level."""
    found: set[Reason] = set()

    @settings(max_examples=100)
    @given(stage_assessments())
    def collect(pair: Pair) -> None:
        found.update(d.reason for d in compare(*(score(assessment) for assessment in pair)).differences)

    collect()
    assert found == set(Reason)
