"""Rules of forms as documents write them: a table with a kind, and what that kind of rule needs."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen
from cattrs import BaseValidationError
from cattrs.gen import make_dict_structure_fn

from kha.errors import ProblemCode
from kha.exact import MAX_DIGITS
from kha.kla import Unit
from kha.kla.rules import (
    Bracket,
    Brackets,
    Checklist,
    Choice,
    Option,
    Proportion,
    Rule,
    Target,
    Trend,
    VerifierPoints,
    YesNo,
)
from kha.serial._labels import RULE_NEEDS
from kha.serial.hooks import DocumentConverter, ListOf, slug, table, whole_number, wrong_type
from kha.serial.problems import MismatchError
from kha.serial.syntax import Tree

PERCENT = 100


class RuleKind(StrEnum):
    """The kinds of rules, by the name a document gives them.

    .. versionadded:: 0.1
    """

    YES_NO = "yes_no"
    CHOICE = "choice"
    CHECKLIST = "checklist"
    PROPORTION = "proportion"
    TARGET = "target"
    BRACKETS = "brackets"
    TREND = "trend"
    VERIFIER = "verifier"


RULES: Mapping[RuleKind, type[Rule]] = {
    RuleKind.YES_NO: YesNo,
    RuleKind.CHOICE: Choice,
    RuleKind.CHECKLIST: Checklist,
    RuleKind.PROPORTION: Proportion,
    RuleKind.TARGET: Target,
    RuleKind.BRACKETS: Brackets,
    RuleKind.TREND: Trend,
    RuleKind.VERIFIER: VerifierPoints,
}
"""The class of each kind of rule. Its fields are the keys of the rule's table."""

FITTING: Mapping[Unit, tuple[RuleKind, ...]] = {
    Unit.YES_NO: (RuleKind.YES_NO,),
    Unit.CHOICE: (RuleKind.CHOICE,),
    Unit.CHECKLIST: (RuleKind.CHECKLIST,),
    Unit.PERCENT: (RuleKind.PROPORTION, RuleKind.BRACKETS),
    Unit.COUNT: (RuleKind.TARGET, RuleKind.BRACKETS),
    Unit.SERIES: (RuleKind.TREND,),
    Unit.DOCUMENTS: (RuleKind.YES_NO, RuleKind.CHECKLIST, RuleKind.TARGET, RuleKind.BRACKETS, RuleKind.VERIFIER),
    Unit.POINTS: (RuleKind.VERIFIER,),
}
"""Which rules can turn an answer in a unit into points."""


@frozen(kw_only=True)
class _Kind:
    kind: RuleKind


def kind_of(rule: Rule) -> RuleKind:
    """Name the kind of a rule as a document does."""
    return next(kind for kind, made in RULES.items() if isinstance(rule, made))


def is_out_of_reach(rule: Rule, unit: Unit) -> bool:
    """Tell whether a bracket of percentages begins where no percentage is."""
    if unit is not Unit.PERCENT or not isinstance(rule, Brackets):
        return False
    return any(
        b.lower is not None and (b.lower > PERCENT or (b.lower == PERCENT and not b.lower_included))
        for b in rule.brackets
    )


class RuleReader:
    """Reads rules with a converter, to which it teaches their parts."""

    def __init__(self, converter: DocumentConverter) -> None:
        converter.register_structure_hook(int, lambda value, _type: whole_number(value, example="2"))
        table(converter, Option, key=slug)
        table(converter, Bracket)
        for kind in (YesNo, Proportion, Target, Trend, VerifierPoints):
            table(converter, kind)
        table(converter, Choice, options=ListOf(converter, Option))
        table(converter, Checklist, options=ListOf(converter, Option))
        table(converter, Brackets, brackets=ListOf(converter, Bracket))
        self._converter = converter
        self._kind = make_dict_structure_fn(_Kind, converter, _cattrs_forbid_extra_keys=False)

    def __call__(self, value: Tree) -> Rule:
        """Take a rule: a table with its kind and that kind's keys."""
        if not isinstance(value, dict):
            raise wrong_type(value, "table", '{ kind = "yes_no", max_points = 10 }')
        kind = self._kind(value, _Kind).kind
        fields = {key: part for key, part in value.items() if key != "kind"}
        try:
            return self._converter.structure(fields, RULES[kind])
        except BaseValidationError as error:
            if any(type(reason) is ValueError for reason in error.exceptions):  # the rule's own constructor refused
                raise unusable(kind, kind.value) from None
            raise


def unusable(kind: RuleKind, needs: str) -> MismatchError:
    """Say what a rule needs instead."""
    needed = RULE_NEEDS[needs].fill(digits=str(MAX_DIGITS))
    return MismatchError(ProblemCode.WRONG_RULE, kind=kind.value, needs=needed)
