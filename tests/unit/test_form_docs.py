"""The documents that the pages on forms print are whole, and their answers are worth what the pages say."""

from __future__ import annotations

from collections.abc import Iterator
import json
from pathlib import Path
import re
import tomllib

import pytest

from kha import parse_assessment, parse_edition, score
from kha.errors import ProblemCode
from kha.serial import Syntax
from kha.serial.edition_rules import FITTING, RuleKind
from tests.forms import form, ruled

HOW_TO = Path("docs/how-to/write-your-own-form.md").read_text(encoding="utf-8")
REFERENCE = Path("docs/reference/edition-document.md").read_text(encoding="utf-8")


def fences(page: str) -> list[str]:
    return re.findall(r"^```toml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def rules() -> Iterator[tuple[str, str, str]]:
    """Give each rule of the reference with the answer and the points beside it."""
    for fence in fences(REFERENCE):
        one_a_line = fence.count("rule = ") > 1
        for rule in fence.splitlines() if one_a_line else [fence]:
            found = re.search(r"# value = (.+): ([\d.]+)$", rule, re.MULTILINE)
            assert found is not None, rule
            yield rule, found[1], found[2]


RULES = list(rules())


@pytest.mark.parametrize(("rule", "value", "points"), RULES)
def test_the_rules_of_the_reference_are_worth_what_it_says(rule: str, value: str, points: str) -> None:
    table = tomllib.loads(rule)["rule"]
    unit = next(unit for unit, kinds in FITTING.items() if RuleKind(table["kind"]) in kinds)
    edition = form(ruled(unit.value, **table))
    answers = f'answers = [{{ key = "m", value = {value} }}]'
    document = f'format = "kha.assessment/1"\nedition = "form"\nregion = "R"\nyear = 2024\n{answers}'
    assert score(parse_assessment(document, Syntax.TOML, editions=[edition])).total() == json.loads(points)


def test_the_reference_shows_every_kind_of_rule() -> None:
    assert {tomllib.loads(rule)["rule"]["kind"] for rule, _, _ in RULES} == {kind.value for kind in RuleKind}


def test_the_reference_names_every_problem_of_forms() -> None:
    listed = set(re.findall(r"^\| `([a-z-]+)` \| ", REFERENCE.split("## Problems of forms")[1], re.MULTILINE))
    assert listed <= {code.value for code in ProblemCode}
    assert {"maxima-disagree", "wrong-rule", "rule-unit"} <= listed


def test_the_form_of_the_how_to_is_whole() -> None:
    (document,) = fences(HOW_TO)
    assert parse_edition(document, Syntax.TOML).indicator("4").max_points == 45
