"""What goes into a score: an assessment, its answers and their evidence."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from attrs import Attribute, field, frozen

from kha.exact import is_manageable
from kha.kla import Edition
from kha.kla.values import Value
from kha.regions import Region, recognise
from kha.scoring._labels import STAGE
from kha.text import Language, Text

BEYOND = Decimal("Infinity")


class Stage(StrEnum):
    """A stage of one evaluation, in the order in which a score passes through them.

    .. versionadded:: 0.1
    """

    EVALUASI_MANDIRI = "evaluasi_mandiri"
    VERIFIKASI_ADMINISTRASI = "verifikasi_administrasi"
    VERIFIKASI_LAPANGAN = "verifikasi_lapangan"
    VERIFIKASI_FINAL = "verifikasi_final"

    @property
    def label(self) -> Text:
        """The stage's name, in both languages."""
        return STAGE[self.value]


@frozen(kw_only=True)
class Evidence:
    """What an answer rests on: a document, a page, a decree.

    Attributes:
        title: what it is, in the words of whoever hands it in.
        url: its web address, if it has one.

    .. versionadded:: 0.1
    """

    title: str
    url: str | None = None


def _decimal(_instance: object, attribute: Attribute[Decimal | None], value: object) -> None:
    if value is not None and not isinstance(value, Decimal):
        message = f"Answer.{attribute.name} must be a Decimal, not {type(value).__name__}: write Decimal('83.50')."
        raise TypeError(message)


@frozen(kw_only=True)
class Answer:
    """The answer to one item of an edition: points, a value for a measure's rule, or that it does not apply.

    Attributes:
        key: which group, indicator or measure.
        points: how many points the item was given.
        value: what was answered to a measure, for its rule to turn into points.
        not_applicable: whether the answer is that the item does not apply here. Nobody published what that is worth:
            it stays an interval until a total states a convention.
        evidence: what the answer rests on.

        ready: its points as they can be added; infinity for an answer that must first be looked at.

    Raises:
        TypeError: if ``points`` is no `~decimal.Decimal`, since a float is not exact.
        ValueError: unless exactly one of ``points``, ``value`` and ``not_applicable`` is given.

    .. versionadded:: 0.1
    """

    key: str
    points: Decimal | None = field(default=None, validator=_decimal)
    value: Value | None = None
    not_applicable: bool = False
    evidence: tuple[Evidence, ...] = ()
    ready: Decimal = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if (self.points is not None) + (self.value is not None) + self.not_applicable != 1:
            message = f"The answer to {self.key!r} needs exactly one of points, value and not_applicable."
            raise ValueError(message)
        points = self.points
        addable = points is not None and is_manageable(points) and points >= 0
        object.__setattr__(self, "ready", points if addable else BEYOND)


def _region(value: Region | str) -> Region | str:
    return recognise(value) or value if isinstance(value, str) else value


@frozen(kw_only=True)
class Assessment:
    """The answers of one region in one evaluation, at one stage.

    What is not answered is left out: it counts as unknown, not as zero.

    Attributes:
        edition: the instrument it was made with.
        region: the regency or city, or its code or a name that means it beyond doubt; any other text is kept as it
            stands.
        year: the year of the evaluation.
        answers: answers to groups, indicators or measures, in any order.
        stage: the stage it shows, if known.
        evidence: where the answers as a whole come from.
        note: a remark to be kept with it.
        keys: the keys of the answers, in their order.
        ready: the points of the answers as they can be added, in their order.

    .. versionadded:: 0.1
    """

    edition: Edition
    region: Region | str = field(converter=_region)
    year: int
    answers: tuple[Answer, ...]
    stage: Stage | None = None
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None
    keys: tuple[str, ...] = field(init=False, eq=False, repr=False)
    ready: tuple[Decimal, ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "keys", tuple([answer.key for answer in self.answers]))
        object.__setattr__(self, "ready", tuple([answer.ready for answer in self.answers]))

    def region_name(self, language: Language) -> str:
        """Name the region: kind and name in that language, or the text as it stands."""
        return self.region if isinstance(self.region, str) else self.region.label[language]
