"""From a register to an answer in an assessment: the figure a question asks for, with the trainings as evidence.

How many points the answer is worth is for the rule of the form to say: no official formula is public.
"""

from __future__ import annotations

from decimal import Decimal

from kha.capacity._labels import EVIDENCE, UNSUITABLE
from kha.capacity.figures import coverage, growth
from kha.capacity.kinds import Counting
from kha.capacity.register import Register
from kha.capacity.selection import EVERYONE, Selection, Trained, trained
from kha.errors import UnsuitableFiguresError
from kha.kla import Measure, Unit
from kha.kla.values import Ratio, Series, Value
from kha.scoring import Answer, Evidence
from kha.text import Language, Text

FEWEST_YEARS = 2


def answer(measure: Measure, register: Register, counting: Counting, selection: Selection = EVERYONE) -> Answer:
    """Answer a question of a form from a register, in the unit that it asks for.

    A yes or no says whether anybody was trained; a count how many; a percentage how many of all staff; a series how
    many in each year. The trainings that were counted, and what they rest on, are the answer's evidence.

    Args:
        measure: the question.
        register: the trainings.
        counting: what one number counts where the same person may have come twice; stated, never guessed.
        selection: whom the question is about.

    Raises:
        UnsuitableFiguresError: if the question asks for something else, or for what the register does not say.

    .. versionadded:: 0.1
    """
    counted = trained(register, selection)
    value: Value
    match measure.unit:
        case Unit.YES_NO:
            value = bool(counted.contributions)
        case Unit.COUNT:
            value = Decimal(counted.number(counting))
        case Unit.PERCENT:
            return _share(measure, register, counting, selection)
        case Unit.SERIES:
            value = _series(measure, register, counting, selection)
        case unit:
            raise _unsuitable(measure, "unit", unit=unit.label)
    return Answer(key=measure.key, value=value, evidence=evidence_of(counted))


def evidence_of(counted: Trained) -> tuple[Evidence, ...]:
    """Name the trainings behind a figure, each followed by what it rests on itself.

    .. versionadded:: 0.1
    """
    named: dict[Evidence, None] = {}
    for contribution in counted.contributions:
        training = contribution.training
        days = [training.starts.isoformat(), training.ends.isoformat()]
        title = EVIDENCE["training"].fill(
            title=training.title,
            host=training.host,
            days="/".join(dict.fromkeys(days)),
            number=str(contribution.number),
        )
        named[Evidence(title=title[Language.ID])] = None
        named |= dict.fromkeys(training.evidence)
    return tuple(named)


def _share(measure: Measure, register: Register, counting: Counting, selection: Selection) -> Answer:
    found = coverage(register, selection)
    number = found.trained.number(counting)
    if not found.staff:
        raise _unsuitable(measure, "no_staff")
    if number > found.staff:
        raise _unsuitable(measure, "more_than_staff", trained=str(number), staff=str(found.staff))
    of_staff = (evidence for line in found.counts for evidence in line.evidence)
    return Answer(
        key=measure.key,
        value=Ratio(part=Decimal(number), whole=Decimal(found.staff)),
        evidence=tuple(dict.fromkeys((*evidence_of(found.trained), *of_staff))),
    )


def _series(measure: Measure, register: Register, counting: Counting, selection: Selection) -> Series:
    figures = growth(register, selection)
    if len(figures) < FEWEST_YEARS:
        raise _unsuitable(measure, "few_years", count=str(len(figures)))
    return Series(figures=tuple((figure.year, Decimal(figure.trained.number(counting))) for figure in figures))


def _unsuitable(measure: Measure, reason: str, **values: str | Text) -> UnsuitableFiguresError:
    text = UNSUITABLE[reason].fill(measure=measure.label, **values)
    return UnsuitableFiguresError(measure.key, reason, text)
