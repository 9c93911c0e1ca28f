"""Policies, programmes and activities, and what of the Convention and of an evaluation each of them names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable

from attrs import field, frozen

from kha.crc import Principle, Provision, Topic, general_principle
from kha.crc.provision import in_order
from kha.kla import Edition, Group, Indicator
from kha.mainstreaming.kinds import ProgrammeKind
from kha.regions import Region
from kha.scoring import Evidence
from kha.text import Language


@frozen(kw_only=True)
class PrincipleCheck:
    """Whether a general principle was considered when something was planned.

    Attributes:
        principle: which of the four.
        considered: whether it was.
        by: who considered it, an office rather than a person.
        finding: what came of it, in their words.

    .. versionadded:: 0.1
    """

    principle: Principle
    considered: bool
    by: str | None = None
    finding: str | None = None


@frozen(kw_only=True)
class YearBudget:
    """What is set aside for one year.

    Attributes:
        year: the year.
        amount: how much, in whole rupiah.

    Raises:
        ValueError: if the amount is below zero.

    .. versionadded:: 0.1
    """

    year: int
    amount: int

    def __attrs_post_init__(self) -> None:
        if self.amount < 0:
            message = f"A budget is zero rupiah or more, not {self.amount}."
            raise ValueError(message)


def _by_year(budgets: Iterable[YearBudget]) -> tuple[YearBudget, ...]:
    return tuple(sorted(budgets, key=lambda budget: budget.year))


@frozen(kw_only=True)
class Programme(Topic):
    """A policy, a programme or an activity, with what it names.

    As a `kha.crc.Topic` it concerns the provisions it names and those that its principles, indicators and groups have.

    Attributes:
        key: its name in a list, unique there.
        title: what it is called.
        kind: policy, programme or activity.
        agency: who is responsible.
        years: the years it is planned for, in rising order.
        budgets: what is set aside, for those years of which it is known; kept in rising order.
        provisions: provisions of the Convention that it names; kept in its order, each once.
        principles: general principles that it names.
        indicators: indicators of the list's edition that it names.
        groups: groups of that edition that it names without an indicator, such as Kelana.
        checks: which principles were considered; one that is missing was not checked, as far as is known.
        evidence: what it rests on.
        note: a remark to be kept with it.

    Raises:
        ValueError: if it names no year, its years do not rise, something stands twice, or a budget is of another year.

    .. versionadded:: 0.1
    """

    key: str
    title: str
    kind: ProgrammeKind
    agency: str
    years: tuple[int, ...]
    budgets: tuple[YearBudget, ...] = field(default=(), converter=_by_year)
    provisions: tuple[Provision, ...] = field(default=(), converter=in_order)
    principles: tuple[Principle, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    groups: tuple[Group, ...] = ()
    checks: tuple[PrincipleCheck, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if not self.years or list(self.years) != sorted(set(self.years)):
            message = f"{self.key} needs years, each once, in rising order."
            raise ValueError(message)
        if any(budget.year not in self.years for budget in self.budgets):
            message = f"{self.key} has a budget for a year that it is not planned for."
            raise ValueError(message)
        tags: tuple[Iterable[Hashable], ...] = (
            (budget.year for budget in self.budgets),
            self.principles,
            (indicator.key for indicator in self.indicators),
            (group.key for group in self.groups),
            (check.principle for check in self.checks),
        )
        if any(repeats(names) for names in tags):
            message = f"{self.key} names something twice, or checks a principle twice."
            raise ValueError(message)

    def _concerned(self) -> tuple[Provision, ...]:
        of_principles = (p for principle in self.principles for p in general_principle(principle).provisions)
        of_items = (p for item in (*self.indicators, *self.groups) for p in item.provisions)
        return tuple(dict.fromkeys((*self.provisions, *of_principles, *of_items)))

    def check(self, principle: Principle) -> PrincipleCheck | None:
        """Give the check of a principle; ``None`` if none is known."""
        return next((check for check in self.checks if check.principle is principle), None)

    def budget(self, year: int | None = None) -> int | None:
        """Give the budget of a year, or of all years together; ``None`` where none is known."""
        amounts = [budget.amount for budget in self.budgets if year in {None, budget.year}]
        return sum(amounts) if amounts else None


@frozen(kw_only=True)
class ProgrammeList:
    """A list of policies, programmes and activities, such as that of a regional action plan (RAD KLA).

    Attributes:
        title: what it is called.
        edition: the edition whose indicators and groups it names.
        programmes: what it lists, in any order.
        region: the regency or city; or a text that names none that is known, kept as it stands.
        evidence: where the list comes from.
        note: a remark to be kept with it.

    Raises:
        ValueError: if two programmes bear the same key, or one names an indicator or group that is not the edition's.

    .. versionadded:: 0.1
    """

    title: str
    edition: Edition
    programmes: tuple[Programme, ...] = ()
    region: Region | str | None = None
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if repeats(programme.key for programme in self.programmes):
            message = "Keys must be unique within a list of programmes."
            raise ValueError(message)
        of_edition = {*self.edition.indicators, *self.edition.groups}
        for programme in self.programmes:
            named = {*programme.indicators, *programme.groups}
            if not named <= of_edition:
                message = f"{programme.key} names an indicator or group that {self.edition.key} does not have."
                raise ValueError(message)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that anything is planned for, in rising order."""
        return tuple(sorted({year for programme in self.programmes for year in programme.years}))

    def planned_for(self, year: int | None) -> tuple[Programme, ...]:
        """Give what is planned for a year; everything for ``None``."""
        return tuple(programme for programme in self.programmes if year is None or year in programme.years)

    def region_name(self, language: Language) -> str | None:
        """Name the region: kind and name in that language, or the text as it stands."""
        return self.region if self.region is None or isinstance(self.region, str) else self.region.label[language]


def repeats(names: Iterable[Hashable]) -> bool:
    """Tell whether something stands more than once."""
    return any(times > 1 for times in Counter(names).values())
