from __future__ import annotations

import json

import pytest

from kha import parse_edition
from kha.errors import InvalidDocumentError, Problem
from kha.errors import ProblemCode as Code
from kha.kla import EDITIONS
from kha.serial import Syntax
from tests.forms import Table, form, group, head, indicator, measure, refining, ruled, scratch, without


def problems(tree: object) -> tuple[Problem, ...]:
    with pytest.raises(InvalidDocumentError) as caught:
        parse_edition(json.dumps(tree), Syntax.JSON)
    return caught.value.problems


def told(tree: object) -> list[tuple[Code, str]]:
    return [(problem.code, problem.path) for problem in problems(tree)]


RULE = "$.groups[0].indicators[0].measures[0].rule"


class TestProblems:
    def test_every_problem_is_told_at_once_in_the_documents_order(self) -> None:
        tree = head(
            key="evaluation_2022",
            colour="red",
            groups=[
                group(
                    max_points=99,
                    indicators=[
                        indicator(max_points=-1),
                        indicator(key="j", max_points=6, measures=[measure(key="m2", unit="percent")]),
                        without(indicator(key="J", measures=[]), "label"),
                    ],
                ),
                {"key": "g", "kind": "klaster"},
            ],
        )
        found = problems(without(tree, "confidence", "label"))
        assert [(p.code, p.path) for p in found] == [
            (Code.UNKNOWN_KEY, "$.colour"),
            (Code.MISSING_KEY, "$"),
            (Code.DUPLICATE_ITEM, "$.key"),
            (Code.MISSING_KEY, "$"),
            (Code.NEGATIVE_POINTS, "$.groups[0].indicators[0].max_points"),
            (Code.DUPLICATE_ITEM, "$.groups[0].indicators[1].code"),
            (Code.MAXIMA_DISAGREE, "$.groups[0].indicators[1].max_points"),
            (Code.RULE_UNIT, "$.groups[0].indicators[1].measures[0].rule"),
            (Code.NOT_A_KEY, "$.groups[0].indicators[2].key"),
            (Code.MISSING_KEY, "$.groups[0].indicators[2]"),
            (Code.DUPLICATE_ITEM, "$.groups[0].indicators[2].code"),
            (Code.UNKNOWN_VALUE, "$.groups[1].kind"),
            (Code.DUPLICATE_ITEM, "$.groups[1].key"),
        ]
        assert all(p.text.id and p.text.en and p.text.id != p.text.en for p in found)

    @pytest.mark.parametrize(
        ("tree", "expected"),
        [
            ([], [(Code.WRONG_TYPE, "$")]),
            (without(scratch(), "format"), [(Code.MISSING_KEY, "$")]),
            (scratch(format="kha.edition/2"), [(Code.NEWER_FORMAT, "$.format")]),
            (scratch(first_used=22), [(Code.YEAR_OUT_OF_RANGE, "$.first_used")]),
            (scratch(label={"id": "Nama"}), [(Code.MISSING_KEY, "$.label")]),
            (scratch(note="catatan"), [(Code.WRONG_TYPE, "$.note")]),
            (scratch(extends="evaluasi"), [(Code.UNKNOWN_VALUE, "$.extends")]),
            (scratch(extends=None), [(Code.WRONG_TYPE, "$.extends")]),
            (scratch(evidence=[{"title": "F", "url": "f.pdf"}]), [(Code.NOT_A_WEB_ADDRESS, "$.evidence[0].url")]),
            (scratch(confidence="A"), [(Code.NO_EVIDENCE, "$.confidence")]),
            (scratch(confidence="A", evidence=[]), [(Code.NO_EVIDENCE, "$.confidence")]),
            (scratch(confidence="A", evidence=[1]), [(Code.WRONG_TYPE, "$.evidence[0]")]),
            (without(scratch(), "confidence"), [(Code.MISSING_KEY, "$")]),
            (without(scratch(), "groups"), [(Code.MISSING_KEY, "$")]),
            (scratch(groups=[]), [(Code.EMPTY_LIST, "$.groups")]),
            (scratch(groups={}), [(Code.WRONG_TYPE, "$.groups")]),
            (scratch(groups=[1]), [(Code.WRONG_TYPE, "$.groups[0]")]),
            (scratch(key="Formulir Baru"), [(Code.NOT_A_KEY, "$.key")]),
            (scratch(key="2024"), [(Code.NOT_A_KEY, "$.key")]),
            (scratch(groups=[without(group(), "key")]), [(Code.MISSING_KEY, "$.groups[0]")]),
            (scratch(groups=[without(group(), "kind")]), [(Code.MISSING_KEY, "$.groups[0]")]),
            (scratch(groups=[group(max_points=6)]), [(Code.MAXIMA_DISAGREE, "$.groups[0].max_points")]),
            (scratch(groups=[group(max_points=4)]), [(Code.MAXIMA_DISAGREE, "$.groups[0].max_points")]),
            (
                scratch(groups=[group(indicators=[indicator(measures=[measure(), measure()])])]),
                [(Code.DUPLICATE_ITEM, "$.groups[0].indicators[0].measures[1].key")],
            ),
            (
                refining({"key": "klaster_1", "indicators": [{"key": "nutrition", "max_points": 5}]}),
                [(Code.DUPLICATE_ITEM, "$.groups[0].indicators[0].key")],
            ),
            (
                refining({"key": "klaster_1", "indicators": [indicator(code="24")]}),
                [(Code.DUPLICATE_ITEM, "$.groups[0].indicators[0].code")],
            ),
            (refining({"key": "klaster_11"}), [(Code.MISSING_FOR_NEW, "$.groups[0]")]),
            (refining({"key": "zzz"}), [(Code.MISSING_FOR_NEW, "$.groups[0]")]),
            (refining({"max_points": 5}), [(Code.MISSING_KEY, "$.groups[0]")]),
            (refining({"key": "klaster_1"}, {"key": "klaster_1"}), [(Code.DUPLICATE_ITEM, "$.groups[1].key")]),
            (
                refining({"key": "klaster_1", "indicators": [{"key": "birth_certificate", "max_points": 116}]}),
                [(Code.MAXIMA_DISAGREE, "$.groups[0]")],
            ),
            (refining(group(max_points=1, code=5, indicators=[])), [(Code.WRONG_TYPE, "$.groups[0].code")]),
        ],
    )
    def test_each_mistake_has_its_code_and_place(self, tree: object, expected: list[tuple[Code, str]]) -> None:
        assert told(tree) == expected

    @pytest.mark.parametrize(
        ("tree", "code", "path"),
        [
            (ruled("choice", kind="choice", options=[]), Code.WRONG_RULE, RULE),
            (ruled("checklist", kind="checklist", options=[]), Code.WRONG_RULE, RULE),
            (ruled("percent", kind="proportion", max_points=5, full_at=10, zero_at=10), Code.WRONG_RULE, RULE),
            (ruled("percent", kind="proportion", max_points=5, full_at=101), Code.WRONG_RULE, RULE),
            (ruled("percent", kind="proportion", max_points=5, decimals=31), Code.WRONG_RULE, RULE),
            (ruled("count", kind="target", max_points=5, target=0), Code.WRONG_RULE, RULE),
            (ruled("count", kind="brackets", brackets=[]), Code.WRONG_RULE, RULE),
            (ruled("count", kind="brackets", brackets=[{"points": 1}, {"points": 5}]), Code.WRONG_RULE, RULE),
            (ruled("series", kind="trend", max_points=5, overall_points=6), Code.WRONG_RULE, RULE),
            (
                ruled("percent", kind="brackets", brackets=[{"points": 0}, {"points": 5, "lower": 101}]),
                Code.WRONG_RULE,
                RULE,
            ),
            (ruled("yes_no", kind="verifier", max_points=5), Code.RULE_UNIT, RULE),
            (ruled("yes_no", kind="ya_tidak", max_points=5), Code.UNKNOWN_VALUE, f"{RULE}.kind"),
            (ruled("yes_no", max_points=5), Code.MISSING_KEY, RULE),
            (ruled("yes_no", kind="yes_no"), Code.MISSING_KEY, RULE),
            (ruled("yes_no", kind="yes_no", max_points=5, target=3), Code.UNKNOWN_KEY, f"{RULE}.target"),
            (ruled("yes_no", kind="yes_no", max_points="lima"), Code.NOT_A_NUMBER, f"{RULE}.max_points"),
            (ruled("percent", kind="proportion", max_points=5, decimals=1.5), Code.WRONG_TYPE, f"{RULE}.decimals"),
            (ruled("series", kind="trend", max_points=5, direction="naik"), Code.UNKNOWN_VALUE, f"{RULE}.direction"),
            (ruled("count", kind="brackets", brackets="0"), Code.WRONG_TYPE, f"{RULE}.brackets"),
            (ruled("choice", kind="choice", options=[{"key": "a"}]), Code.MISSING_KEY, f"{RULE}.options[0]"),
        ],
    )
    def test_each_mistake_in_a_rule_has_its_code_and_place(self, tree: Table, code: Code, path: str) -> None:
        assert {(code, path)} == set(told(tree))

    def test_a_rule_that_is_no_table(self) -> None:
        tree = scratch(groups=[group(indicators=[indicator(measures=[measure(rule="yes_no")])])])
        assert told(tree) == [(Code.WRONG_TYPE, RULE)]

    def test_a_unit_that_no_longer_fits_the_inherited_rule(self) -> None:
        first = form(scratch())
        said = {"key": "g", "indicators": [{"key": "i", "measures": [{"key": "m", "unit": "percent"}]}]}
        with pytest.raises(InvalidDocumentError, match="The rule yes_no does not fit the unit percent") as caught:
            parse_edition(
                json.dumps(head(key="later", extends="form", groups=[said])), Syntax.JSON, editions=[*EDITIONS, first]
            )
        assert [p.path for p in caught.value.problems] == ["$.groups[0].indicators[0].measures[0].unit"]

    def test_an_unreadable_base_leaves_open_what_is_new(self) -> None:
        assert told(refining({"key": "klaster_1"}) | {"extends": "evaluasi_2022"}) == [
            (Code.UNKNOWN_VALUE, "$.extends")
        ]

    def test_a_missing_key_is_shown_as_the_document_would_write_it(self) -> None:
        with pytest.raises(InvalidDocumentError) as caught:
            parse_edition('format = "kha.edition/1"\nkey = "f"\nextends = "evaluation_2022"', Syntax.TOML)
        words = [problem.text.en for problem in caught.value.problems]
        assert words[0].endswith('label = { id = "Kelembagaan", en = "Institutional strengthening" }.')
        (as_json,) = problems(without(scratch(), "description"))
        assert '"description": {"id": ' in as_json.text.en

    def test_a_syntax_problem_and_a_key_that_stands_twice(self) -> None:
        with pytest.raises(InvalidDocumentError, match="not valid TOML"):
            parse_edition("= 1", Syntax.TOML)
        twice = json.dumps(scratch())[:-1] + ', "key": "other"}'
        with pytest.raises(InvalidDocumentError, match="written more than once"):
            parse_edition(twice, Syntax.JSON)
