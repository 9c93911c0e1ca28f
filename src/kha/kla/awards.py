"""Who received what: awards of districts and of provinces, and how many there were.

An award is the decision of a plenary. Nothing here is computed from a score, and nothing here decides a threshold: a
`Band` is what thresholds say of a score, an `Award` is what was given.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from kha.kla._labels import PROVINCIAL_AWARD_KIND
from kha.kla.bands import Band
from kha.regions import Province, Region
from kha.sources import Provenance
from kha.text import Text


@frozen(kw_only=True)
class Award:
    """The award one regency or city received in one year.

    Attributes:
        region: the regency or city.
        year: the year of the award, not of the assessment it rests on.
        category: the category that was given; ``None`` where an award is known and its category was not seen.
        provenance: how it is known, and what must be said about it.

    .. versionadded:: 0.1
    """

    region: Region
    year: int
    category: Band | None
    provenance: Provenance


@frozen(kw_only=True)
class AwardNumber:
    """How many regencies and cities received one category.

    Attributes:
        category: the category.
        number: how many.
        exact: whether there were exactly so many; otherwise so many are named, and there may be more.

    .. versionadded:: 0.1
    """

    category: Band
    number: int
    exact: bool = True


@frozen(kw_only=True)
class AwardCount:
    """How many regencies and cities received awards in one year.

    Attributes:
        year: the year.
        provenance: how the count, or that there were no awards, is known.
        province: the province it counts; ``None`` for the whole country.
        awarded: whether awards were given at all that year.
        numbers: what is known by category; a category that is missing here is not known.
        total: how many together, as sources say; never our own sum.
        numbers_provenance: how `numbers` are known, where that differs from `provenance`.

    .. versionadded:: 0.1
    """

    year: int
    provenance: Provenance
    province: Province | None = None
    awarded: bool = True
    numbers: tuple[AwardNumber, ...] = ()
    total: int | None = None
    numbers_provenance: Provenance | None = None

    def number(self, category: Band) -> int | None:
        """Give exactly how many received a category; ``None`` where that is not known.

        >>> from kha import kla
        >>> kla.award_count(2023).number(kla.Band.UTAMA)
        19
        """
        found = [entry.number for entry in self.numbers if entry.category is category and entry.exact]
        return found[0] if found else None

    @property
    def adds_up(self) -> bool | None:
        """Whether the categories add up to the total; ``None`` where either is not wholly known."""
        numbers = [self.number(category) for category in Band]
        known = [number for number in numbers if number is not None]
        return sum(known) == self.total if self.total is not None and len(known) == len(numbers) else None


class ProvincialAwardKind(StrEnum):
    """An award of a province, by its Indonesian name.

    .. versionadded:: 0.1
    """

    PELOPOR = "pelopor"
    PENGGERAK = "penggerak"
    PROVILA = "provila"

    @property
    def label(self) -> Text:
        """The award's name, in both languages; the English words are ours."""
        return PROVINCIAL_AWARD_KIND[self.value]


@frozen(kw_only=True)
class ProvincialAward:
    """One award of provinces in one year, with the provinces that are known to have received it.

    Attributes:
        year: the year.
        kind: which award.
        criterion: what it is given for, in our words, in both languages.
        provenance: how it and the provinces are known.
        provinces: those that are named, in the order of their codes; empty where no names were seen.
        total: how many there were, where a source says so.
        criterion_provenance: how `criterion` is known, where that differs from `provenance`.

    .. versionadded:: 0.1
    """

    year: int
    kind: ProvincialAwardKind
    criterion: Text
    provenance: Provenance
    provinces: tuple[Province, ...] = ()
    total: int | None = None
    criterion_provenance: Provenance | None = None
