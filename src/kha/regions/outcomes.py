"""What became of a written name: a match, several candidates, or nothing; and the report on a column of names."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from kha.regions.kinds import FoundBy, SettledBy
from kha.regions.model import Province, Region
from kha.text import Text


@frozen(kw_only=True)
class Match:
    """The one region a text means, and how that was found.

    Attributes:
        query: the text.
        region: the region.
        found_by: what of the region the text equals.
        form: the name, spelling, alias or code that it equals, or is similar to.
        in_former_province: whether the province stated is the one the region belonged to under its former code.
        similarity: how similar text and form are, in per cent; only where it is no more than similar.

    .. versionadded:: 0.1
    """

    query: str
    region: Region
    found_by: FoundBy
    form: str
    in_former_province: bool = False
    similarity: int | None = None

    @property
    def is_exact(self) -> bool:
        """Whether the text equals the form, rather than being similar to it."""
        return self.found_by is not FoundBy.SIMILARITY


@frozen(kw_only=True)
class Ambiguous:
    """A text that may mean several regions.

    Attributes:
        query: the text.
        candidates: the regions, in the order of their codes.
        settled_by: what would settle which of them is meant; each alone is enough.
        text: all this in words, in both languages.

    .. versionadded:: 0.1
    """

    query: str
    candidates: tuple[Region, ...]
    settled_by: tuple[SettledBy, ...]
    text: Text


@frozen(kw_only=True)
class Unknown:
    """A text that means no region.

    Attributes:
        query: the text.
        nearest: regions that may have been meant, the likeliest first.
        province: the province that bears the name, if one does.
        text: all this in words, in both languages, and what to write instead.

    .. versionadded:: 0.1
    """

    query: str
    nearest: tuple[Region, ...] = ()
    province: Province | None = None
    text: Text


Outcome: TypeAlias = Match | Ambiguous | Unknown
"""What became of a written name."""


@frozen(kw_only=True)
class MatchReport:
    """What became of a column of names: one outcome a name, in the column's order, none lost.

    Attributes:
        outcomes: the outcomes.

    .. versionadded:: 0.1
    """

    outcomes: tuple[Outcome, ...]

    @property
    def regions(self) -> tuple[Region | None, ...]:
        """The region of each name, ``None`` where none matched: a new column beside the old one."""
        return tuple(outcome.region if isinstance(outcome, Match) else None for outcome in self.outcomes)

    @property
    def matched(self) -> tuple[Match, ...]:
        """The names that mean one region, `similar` ones included."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Match))

    @property
    def similar(self) -> tuple[Match, ...]:
        """The matches that are only similar, as was asked for; each is to be checked."""
        return tuple(match for match in self.matched if not match.is_exact)

    @property
    def ambiguous(self) -> tuple[Ambiguous, ...]:
        """The names that may mean several regions."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Ambiguous))

    @property
    def unknown(self) -> tuple[Unknown, ...]:
        """The names that mean none."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Unknown))

    @property
    def unmatched(self) -> tuple[tuple[int, Ambiguous | Unknown], ...]:
        """What did not match, each with its place in the column, counted from zero."""
        return tuple((i, o) for i, o in enumerate(self.outcomes) if not isinstance(o, Match))

    @property
    def is_complete(self) -> bool:
        """Whether every name matched."""
        return not self.unmatched
