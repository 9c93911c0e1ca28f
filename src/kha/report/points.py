"""Points, totals, bands and changes in words, as the reports on scores write them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from kha.i18n import format_list, format_percent, format_points
from kha.kla import Band, BandPolicy, NoBand
from kha.report import _phrases as say
from kha.report.words import ended, item_name
from kha.scoring import Answer, Assessment, Evidence, Score, ScoreNode
from kha.text import Language


def occasion(assessment: Assessment, language: Language) -> str:
    """Name the stage and the year; the year alone where no stage is stated."""
    if assessment.stage is None:
        return str(assessment.year)
    return say.OCCASION[language].format(stage=assessment.stage.label[language], year=assessment.year)


def total_words(score: Score, language: Language) -> str:
    """Say the total, or between what it lies."""
    bounds, maximum = score.bounds, score.edition.max_points
    lower = format_points(bounds.lower, language)
    if score.points is None:
        phrase, most = (say.TOTAL_FROM if bounds.upper is None else say.TOTAL_BETWEEN), bounds.upper
    else:
        phrase, most = (say.TOTAL_ALONE if maximum is None else say.TOTAL_OF), maximum
    upper = "" if most is None else format_points(most, language)
    return phrase[language].format(lower=lower, points=lower, upper=upper, maximum=upper)


def band_words(score: Score, policy: BandPolicy, language: Language) -> str:
    """Say the band, or which ones are possible."""
    bands = [band.label[language] for band in score.possible_bands(policy)]
    if len(bands) == 1:
        return bands[0]
    return say.BAND_OPEN[language].format(bands=format_list(bands, language, alternatives=True))


def band_range(bands: Sequence[Band | NoBand], language: Language) -> str:
    """Say the band, or the lowest and the highest that are possible, as briefly as a cell allows."""
    lowest, highest = bands[0].label[language], bands[-1].label[language]
    return lowest if lowest == highest else say.BETWEEN_CELL[language].format(lower=lowest, upper=highest)


def points_cell(node: ScoreNode, language: Language, decimals: int) -> str:
    """Write a node's points, or between what they lie, or why there are none."""
    if node.points is not None:
        return format_points(node.points, language, decimals=decimals)
    if node.is_untouched:
        return say.UNANSWERED_CELL[language]
    if node.answer is not None:
        return say.NOT_APPLICABLE_CELL[language]
    upper = "…" if node.bounds.upper is None else format_points(node.bounds.upper, language, decimals=decimals)
    lower = format_points(node.bounds.lower, language, decimals=decimals)
    return say.BETWEEN_CELL[language].format(lower=lower, upper=upper)


def signed_points(change: Decimal, language: Language, decimals: int | None = None) -> str:
    """Write a change of points with its sign."""
    return _signed(format_points(change.copy_abs(), language, decimals=decimals), change, language)


def signed_percent(change: Fraction, language: Language) -> str:
    """Write a relative change with its sign, rounded half away from zero."""
    return _signed(format_percent(abs(change), language), change, language)


def all_evidence(score: Score) -> tuple[Evidence, ...]:
    """Give what the points of a score rest on, each document once."""
    own = (evidence for answer in score.assessment.answers for evidence in answer.evidence)
    return tuple(dict.fromkeys((*score.assessment.evidence, *own)))


def open_words(node: ScoreNode, language: Language) -> str:
    """Say of something without points what it can still have."""
    part, upper = ended(item_name(node.item, language), ":"), node.bounds.upper
    if upper is None:
        return say.OPEN_ENTRY_UNLIMITED[language].format(part=part)
    return say.OPEN_ENTRY[language].format(part=part, upper=format_points(upper, language))


class EvidenceNumbers:
    """The numbers under which the sources at the end of a report list what answers rest on."""

    def __init__(self, score: Score, language: Language) -> None:
        listed = dict.fromkeys((evidence.title, evidence.url) for evidence in all_evidence(score))
        self.numbers: dict[tuple[str, str | None], int] = {each: number for number, each in enumerate(listed, 1)}
        self.language = language

    def words(self, answer: Answer | None) -> str:
        """Say what an answer rests on; nothing if it states no evidence of its own."""
        if answer is None or not answer.evidence:
            return ""
        numbers = [f"[{self.numbers[evidence.title, evidence.url]}]" for evidence in answer.evidence]
        return say.EVIDENCE_OF[self.language].format(numbers=" ".join(numbers))


def _signed(words: str, change: Decimal | Fraction, language: Language) -> str:
    if not change:
        return words
    return (say.SIGNED_LOSS if change < 0 else say.SIGNED_GAIN)[language].format(points=words)
