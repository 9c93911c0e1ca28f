"""A register: trainings side by side, and how many staff there are in all."""

from __future__ import annotations

from attrs import field, frozen

from kha.capacity.kinds import Profession
from kha.capacity.model import Training, one_or_more, twice
from kha.kla import Edition
from kha.regions import Region
from kha.scoring import Evidence


@frozen(kw_only=True)
class Staff:
    """How many people of a profession work in a region in all, trained or not.

    Attributes:
        region: the regency or city.
        profession: which profession.
        year: in which year.
        number: how many.
        evidence: what the number rests on.

    Raises:
        ValueError: if the number is less than 1.

    .. versionadded:: 0.1
    """

    region: Region
    profession: Profession
    year: int
    number: int = field(validator=one_or_more)
    evidence: tuple[Evidence, ...] = ()


@frozen(kw_only=True)
class Register:
    """Trainings, in any order, and what is known of how many staff there are.

    Attributes:
        trainings: the trainings.
        staff: how many staff there are in all.
        edition: the edition whose groups the trainings name, if they name any.
        note: a remark to be kept with it.

    Raises:
        ValueError: if two trainings bear the same key, a number of staff is stated twice, or a training names a cluster
            that is not the edition's.

    .. versionadded:: 0.1
    """

    trainings: tuple[Training, ...] = ()
    staff: tuple[Staff, ...] = ()
    edition: Edition | None = None
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        repeated = twice(training.key for training in self.trainings)
        if repeated:
            message = f"Keys must be unique within a register. Rename all but one of each: {', '.join(repeated)}."
            raise ValueError(message)
        if len({(line.region, line.profession, line.year) for line in self.staff}) < len(self.staff):
            message = "The number of staff of a region, profession and year must be stated only once."
            raise ValueError(message)
        known = () if self.edition is None else self.edition.groups
        strange = [group.key for training in self.trainings for group in training.covered.groups if group not in known]
        if strange:
            message = f"The register's edition has no {', '.join(strange)}: give the edition the trainings speak of."
            raise ValueError(message)
