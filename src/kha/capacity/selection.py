"""Who is asked about, and how many of them were trained, at which trainings."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import assert_never

from attrs import field, frozen

from kha.capacity.kinds import Counting, Profession, Role
from kha.capacity.model import Participants, Place, Training
from kha.capacity.register import Register
from kha.regions import Province, Region


@frozen(kw_only=True)
class Selection:
    """Which participants are asked about; all of them if nothing is said.

    Attributes:
        place: where they work: a regency or city, or a province with all that are known to work in it.
        professions: their professions; any if empty.
        since: from trainings of that year on.
        through: up to trainings of that year.
        certified: only those known to have received a certificate.

    .. versionadded:: 0.1
    """

    place: Place | None = None
    professions: tuple[Profession, ...] = ()
    since: int | None = None
    through: int | None = None
    certified: bool = False

    def takes(self, training: Training) -> bool:
        """Tell whether a training is of the years asked about."""
        return (self.since is None or self.since <= training.year) and self.takes_staff_of(training.year)

    def takes_staff_of(self, year: int) -> bool:
        """Tell whether a year is not after the years asked about."""
        return self.through is None or year <= self.through

    def includes(self, place: Place | None, profession: Profession | None) -> bool:
        """Tell whether it is asked about a place and profession."""
        if self.professions and profession not in self.professions:
            return False
        match self.place:
            case None:
                return True
            case Province() as province:
                return place == province or (isinstance(place, Region) and place.province == province)
            case region:
                return place == region

    def count(self, line: Participants) -> int:
        """Count how many of some participants are asked about."""
        if line.role is not Role.PARTICIPANT or not self.includes(line.region, line.profession):
            return 0
        return (line.certified or 0) if self.certified else line.number


EVERYONE = Selection()
"""All participants of all years.

.. versionadded:: 0.1
"""


@frozen(kw_only=True)
class Contribution:
    """What one training adds to a figure.

    Attributes:
        training: the training.
        number: how many of its participants were counted.

    .. versionadded:: 0.1
    """

    training: Training = field(repr=attrgetter("key"))
    number: int


@frozen(kw_only=True)
class Trained:
    """How many were trained, and at which trainings.

    Attendances are exact. People are an interval, because nobody can tell whether those who are only counted came
    twice; who is listed by an identifier is counted once.

    Attributes:
        contributions: the trainings that were counted, by day.
        attendances: participants of all trainings, added up.
        at_least: the fewest people they can be.
        at_most: the most people they can be.

    .. versionadded:: 0.1
    """

    contributions: tuple[Contribution, ...]
    attendances: int
    at_least: int
    at_most: int

    def number(self, counting: Counting) -> int:
        """Give one number, under a stated convention."""
        match counting:
            case Counting.ATTENDANCES:
                return self.attendances
            case Counting.AT_LEAST:
                return self.at_least
            case Counting.AT_MOST:
                return self.at_most
            case _:
                assert_never(counting)


def trained(register: Register, selection: Selection = EVERYONE) -> Trained:
    """Count who was trained.

    .. versionadded:: 0.1
    """
    return count_by(register, selection, selection.count)


def count_by(register: Register, selection: Selection, count: Callable[[Participants], int]) -> Trained:
    """Count who was trained in the years asked about, line by line by a function."""
    contributions: list[Contribution] = []
    identified: set[str] = set()
    anonymous = 0
    for training in sorted(register.trainings, key=lambda t: (t.starts, t.ends, t.key)):
        counted = [(line, count(line)) for line in training.participants if selection.takes(training)]
        number = sum(n for _, n in counted)
        if number:
            contributions.append(Contribution(training=training, number=number))
        identified |= {line.identifier for line, n in counted if n and line.identifier is not None}
        anonymous += sum(n for line, n in counted if line.identifier is None)
    largest = max((c.number for c in contributions), default=0)
    return Trained(
        contributions=tuple(contributions),
        attendances=sum(c.number for c in contributions),
        at_least=max(largest, len(identified)),
        at_most=anonymous + len(identified),
    )
