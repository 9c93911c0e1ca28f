"""Rules and answers in words, so that an auditor can compute every point again by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import assert_never

from kha.i18n import format_list, format_points
from kha.kla import Measure
from kha.kla.rules import (
    Bracket,
    Brackets,
    Checklist,
    Choice,
    Direction,
    Option,
    Proportion,
    Rule,
    Target,
    Trend,
    VerifierPoints,
    YesNo,
)
from kha.kla.values import Ratio, Series, Value
from kha.report import _phrases as say
from kha.report.blocks import Block, Heading, Listing
from kha.report.points import EvidenceNumbers
from kha.report.words import ended, item_name
from kha.scoring import Level, ScoreNode
from kha.text import Language


def rule_blocks(groups: Iterable[ScoreNode], language: Language, evidence: EvidenceNumbers) -> Iterator[Block]:
    """Show how each answered measure came to its points: question, answer, points, rule and evidence, in order."""
    answered = [
        (indicator, [node for node in indicator.children if node.points is not None])
        for group in groups
        for indicator in group.children
        if indicator.level is Level.INDICATOR
    ]
    shown = [(indicator, measures) for indicator, measures in answered if measures]
    if shown:
        yield Heading(say.RULES_HEADING[language])
    for indicator, measures in shown:
        yield Heading(item_name(indicator.item, language), level=3)
        lines = (f"{_line(node, language)} {evidence.words(node.answer)}" for node in measures)
        yield Listing(tuple(line.rstrip() for line in lines))


def rule_words(rule: Rule, language: Language) -> str:
    """Say in one line how a rule turns an answer into points."""

    def points(value: Decimal) -> str:
        return format_points(value, language)

    match rule:
        case YesNo():
            return say.RULE_YES_NO[language].format(points=points(rule.max_points))
        case Choice():
            return say.RULE_CHOICE[language].format(options=_options(rule.options, language))
        case Checklist():
            return say.RULE_CHECKLIST[language].format(options=_options(rule.options, language))
        case Proportion(max_points=most, full_at=full, zero_at=zero, decimals=decimals):
            return say.RULE_PROPORTION[language].format(
                zero=points(zero), full=points(full), points=points(most), decimals=decimals
            )
        case Target(max_points=most, target=target, decimals=decimals):
            return say.RULE_TARGET[language].format(target=points(target), points=points(most), decimals=decimals)
        case Brackets():
            return say.RULE_BRACKETS[language].format(brackets=_brackets(rule.brackets, language))
        case Trend(max_points=most, overall_points=overall, direction=direction):
            phrase = say.RULE_TREND_UP if direction is Direction.UP else say.RULE_TREND_DOWN
            return phrase[language].format(points=points(most), overall=points(overall))
        case VerifierPoints():
            return say.RULE_VERIFIER[language].format(points=points(rule.max_points))
        case _:
            assert_never(rule)


def value_words(value: Value, language: Language, options: Iterable[Option] = ()) -> str:
    """Say what was answered; the keys of options by their labels."""
    labels = {option.key: option.label[language] for option in options}
    match value:
        case bool():
            return (say.ANSWER_YES if value else say.ANSWER_NO)[language]
        case str():
            return labels.get(value, value)
        case tuple():
            words = [labels.get(key, key) for key in value]
            return format_list(words, language) if words else say.ANSWER_NONE[language]
        case Decimal():
            return format_points(value, language)
        case Ratio(part=part, whole=whole):
            return say.ANSWER_RATIO[language].format(
                part=format_points(part, language), whole=format_points(whole, language)
            )
        case Series(figures=figures):
            figures_of_years = [
                say.ANSWER_YEAR[language].format(year=year, figure=format_points(figure, language))
                for year, figure in figures
            ]
            return "; ".join(figures_of_years)
        case _:
            assert_never(value)


def _line(node: ScoreNode, language: Language) -> str:
    points = say.UNKNOWN_CELL[language] if node.points is None else format_points(node.points, language)
    answer, measure = node.answer, node.item
    if answer is None or answer.value is None or not isinstance(measure, Measure) or measure.rule is None:
        return say.GIVEN_LINE[language].format(question=ended(node.label[language], "."), points=points)
    rule = measure.rule
    options = rule.options if isinstance(rule, Choice | Checklist) else ()
    return say.RULE_LINE[language].format(
        question=ended(node.label[language], "."),
        answer=value_words(answer.value, language, options),
        points=points,
        rule=rule_words(rule, language),
    )


def _options(options: Iterable[Option], language: Language) -> str:
    phrase = say.RULE_OPTION[language]
    return "; ".join(phrase.format(label=o.label[language], points=format_points(o.points, language)) for o in options)


def _brackets(brackets: Iterable[Bracket], language: Language) -> str:
    words: list[str] = []
    for bracket in reversed(tuple(brackets)):
        points = format_points(bracket.points, language)
        if bracket.lower is None:
            words.append(say.BRACKET_FIRST[language].format(points=points))
        else:
            phrase = say.BRACKET_FROM if bracket.lower_included else say.BRACKET_ABOVE
            words.append(phrase[language].format(lower=format_points(bracket.lower, language), points=points))
    return "; ".join(words)
