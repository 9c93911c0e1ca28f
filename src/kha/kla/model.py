"""What an evaluation instrument is made of: groups, indicators, measures."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from kha.crc import Provision
from kha.kla._labels import GROUP_KIND, UNIT
from kha.kla.mapping import Mapped
from kha.kla.rules import Rule
from kha.shown import Shown
from kha.sources import Provenance
from kha.text import Text


class GroupKind(StrEnum):
    """What a scored group is. Only clusters are clusters: the institutional group and the two blocks are not.

    .. versionadded:: 0.1
    """

    INSTITUTIONAL = "institutional"
    CLUSTER = "cluster"
    KELANA = "kelana"
    DEKELA = "dekela"

    @property
    def label(self) -> Text:
        """The kind in words, in both languages."""
        return GROUP_KIND[self.value]


@frozen(kw_only=True)
class TitleVariant:
    """Another wording of a title.

    Attributes:
        text: the words, as the source prints them.
        provenance: where they stand.

    .. versionadded:: 0.1
    """

    text: str
    provenance: Provenance


class Unit(StrEnum):
    """What a measure counts or asks.

    .. versionadded:: 0.1
    """

    YES_NO = "yes_no"
    CHOICE = "choice"
    CHECKLIST = "checklist"
    PERCENT = "percent"
    COUNT = "count"
    SERIES = "series"
    DOCUMENTS = "documents"
    POINTS = "points"

    @property
    def label(self) -> Text:
        """The unit in words, in both languages."""
        return UNIT[self.value]


@frozen(kw_only=True)
class Measure:
    """A question of an indicator.

    Attributes:
        key: its permanent name in this library, unique within the edition.
        label: what it asks, in our own words, in both languages.
        unit: what it counts or asks.
        provenance: how it is known.
        attested_text: its Indonesian wording in short, as a source prints it; ``None`` for a question of one's own.
        rule: how an answer becomes points; ``None`` where no rule is public.

    .. versionadded:: 0.1
    """

    key: str
    label: Text
    unit: Unit
    provenance: Provenance
    attested_text: str | None = None
    rule: Rule | None = None

    @property
    def max_points(self) -> Decimal | None:
        """The most points it can bring; ``None`` where it has no rule."""
        return None if self.rule is None else self.rule.max_points

    @property
    def max_points_provenance(self) -> Provenance | None:
        """How `max_points` is known: as the measure itself."""
        return None if self.rule is None else self.provenance


@frozen(kw_only=True)
class Indicator(Shown, Mapped):
    """One indicator of an edition.

    Attributes:
        key: its permanent name in this library, unique within the edition; never its number.
        code: its number in the instrument.
        attested_title: its Indonesian title, as a source prints it.
        label: our own plain description, in both languages.
        provenance: how it and its title are known.
        variants: other wordings that were seen.
        max_points: the most points it can bring; ``None`` where no maximum is public.
        max_points_provenance: how `max_points` is known.
        code_provenance: how `code` is known, where that differs from `provenance`.
        measures: its questions; empty where none are known.

    .. versionadded:: 0.1
    """

    key: str
    code: str
    attested_title: str
    label: Text
    provenance: Provenance
    variants: tuple[TitleVariant, ...] = ()
    max_points: Decimal | None = None
    max_points_provenance: Provenance | None = None
    code_provenance: Provenance | None = None
    measures: tuple[Measure, ...] = ()


@frozen(kw_only=True)
class Group(Mapped):
    """A scored group of an edition: the institutional group, a cluster, or a Kelana or Dekela block.

    Attributes:
        key: its permanent name in this library, unique within the edition.
        kind: what it is.
        code: its short sign in the instrument, such as ``"III"``.
        label: its name in both languages; the English one is ours.
        provenance: how it and its name are known.
        max_points: the most points it can bring; ``None`` where no maximum is public.
        max_points_provenance: how `max_points` is known.
        indicators: what it is made of, in the instrument's order; empty for a block without indicators.
        stated_provisions: the articles that a source prints for it; compare `provisions`, which are ours.
        stated_provisions_provenance: how well that source can be trusted.

    .. versionadded:: 0.1
    """

    key: str
    kind: GroupKind
    code: str
    label: Text
    provenance: Provenance
    max_points: Decimal | None = None
    max_points_provenance: Provenance | None = None
    indicators: tuple[Indicator, ...] = ()
    stated_provisions: tuple[Provision, ...] = ()
    stated_provisions_provenance: Provenance | None = None


Item: TypeAlias = Group | Indicator | Measure
"""Whatever can be answered: a group, an indicator or a measure.

.. versionadded:: 0.1
"""
