"""What a form says, key by key, and what its parts refine of the edition it extends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from attrs import frozen

from kha.exact import add
from kha.kla import Edition, Group, GroupKind, Indicator, Measure, Unit
from kha.kla.rules import Rule
from kha.scoring import Evidence
from kha.serial.edition_rules import RuleReader
from kha.serial.hooks import (
    DocumentConverter,
    EditionOf,
    ListOf,
    made_once,
    no_less_than_zero,
    slug,
    strict_converter,
    table,
    web_address,
    year,
)
from kha.serial.syntax import step
from kha.sources import Confidence
from kha.text import Text


class EditionFormat(StrEnum):
    """The formats of documents of forms.

    .. versionadded:: 0.1
    """

    V1 = "kha.edition/1"


# Every key of these tables may be missing here: what must be there depends on the edition that a form extends, and is
# checked with everything else.


@frozen(kw_only=True)
class MeasureDocument:
    """A question as a form writes it."""

    key: str | None = None
    label: Text | None = None
    unit: Unit | None = None
    attested_text: str | None = None
    rule: Rule | None = None


@frozen(kw_only=True)
class IndicatorDocument:
    """An indicator as a form writes it."""

    key: str | None = None
    code: str | None = None
    label: Text | None = None
    attested_title: str | None = None
    max_points: Decimal | None = None
    measures: tuple[MeasureDocument, ...] = ()


@frozen(kw_only=True)
class GroupDocument:
    """A group as a form writes it."""

    key: str | None = None
    kind: GroupKind | None = None
    code: str | None = None
    label: Text | None = None
    max_points: Decimal | None = None
    indicators: tuple[IndicatorDocument, ...] = ()


@frozen(kw_only=True)
class EditionDocument:
    """The document of a form."""

    format: EditionFormat | None = None
    key: str | None = None
    label: Text | None = None
    description: Text | None = None
    first_used: int | None = None
    extends: Edition | None = None
    keep_measures: bool = True
    confidence: Confidence | None = None
    evidence: tuple[Evidence, ...] = ()
    note: Text | None = None
    groups: tuple[GroupDocument, ...] = ()


@made_once
def edition_converter(editions: Sequence[Edition]) -> DocumentConverter:
    """Make the converter that structures an `EditionDocument`."""
    converter = strict_converter()
    converter.register_structure_hook(Decimal, lambda value, _type: no_less_than_zero(value))
    table(converter, Text)
    table(converter, Evidence, url=web_address)
    table(converter, MeasureDocument, key=slug, rule=RuleReader(converter))
    table(converter, IndicatorDocument, key=slug, measures=ListOf(converter, MeasureDocument))
    table(converter, GroupDocument, key=slug, indicators=ListOf(converter, IndicatorDocument))
    table(
        converter,
        EditionDocument,
        key=slug,
        first_used=year,
        extends=EditionOf(editions),
        evidence=ListOf(converter, Evidence),
        groups=ListOf(converter, GroupDocument),
    )
    return converter


@frozen(kw_only=True)
class MeasureDraft:
    """A question of the finished edition: what the form says of it, and what it refines.

    Attributes:
        path: where the form says it; ``None`` for what is inherited as it stands.
        said: what the form says.
        base: what it refines; ``None`` for an addition.
    """

    path: str | None
    said: MeasureDocument
    base: Measure | None

    @property
    def unit(self) -> Unit | None:
        """Its unit, as far as it is known."""
        return self.said.unit or (None if self.base is None else self.base.unit)

    @property
    def rule(self) -> Rule | None:
        """Its rule, the form's own or the inherited one."""
        return self.said.rule or (None if self.base is None else self.base.rule)

    @property
    def max_points(self) -> Decimal | None:
        """The most points it can bring."""
        return None if self.rule is None else self.rule.max_points


@frozen(kw_only=True)
class _WholeDraft:
    """An indicator or a group of the finished edition."""

    path: str | None
    said: IndicatorDocument | GroupDocument
    base: Indicator | Group | None
    parts: Sequence[MeasureDraft | _WholeDraft]

    @property
    def stated_maximum(self) -> Decimal | None:
        """The maximum that the form states, or else the edition it extends."""
        inherited = None if self.base is None else self.base.max_points
        return inherited if self.said.max_points is None else self.said.max_points

    @property
    def known_parts(self) -> list[Decimal]:
        """The maxima of its parts, where they are known."""
        return [part.max_points for part in self.parts if part.max_points is not None]

    @property
    def max_points(self) -> Decimal | None:
        """The stated maximum, or else the sum of its parts' maxima if all are known."""
        if self.stated_maximum is not None or not self.parts or len(self.known_parts) < len(self.parts):
            return self.stated_maximum
        return add(self.known_parts)


@frozen(kw_only=True)
class IndicatorDraft(_WholeDraft):
    """An indicator of the finished edition, made of questions."""

    said: IndicatorDocument
    base: Indicator | None
    parts: tuple[MeasureDraft, ...]


@frozen(kw_only=True)
class GroupDraft(_WholeDraft):
    """A group of the finished edition, made of indicators."""

    said: GroupDocument
    base: Group | None
    parts: tuple[IndicatorDraft, ...]


def group_drafts(document: EditionDocument) -> tuple[GroupDraft, ...]:
    """Lay a form over the edition it extends: what that has, refined or not, and then the form's additions."""
    inherited = () if document.extends is None else document.extends.groups
    return tuple(
        GroupDraft(path=path, said=said, base=base, parts=_indicators(path, said, base, keep=document.keep_measures))
        for path, said, base in _laid_over("$.groups", document.groups, inherited, GroupDocument())
    )


def _indicators(path: str | None, said: GroupDocument, base: Group | None, *, keep: bool) -> tuple[IndicatorDraft, ...]:
    inherited = () if base is None else base.indicators
    pairs = _laid_over(f"{path}.indicators", said.indicators, inherited, IndicatorDocument())
    return tuple(
        IndicatorDraft(path=path, said=said, base=base, parts=_measures(path, said, base, keep=keep))
        for path, said, base in pairs
    )


def _measures(
    path: str | None, said: IndicatorDocument, base: Indicator | None, *, keep: bool
) -> tuple[MeasureDraft, ...]:
    inherited = () if base is None else base.measures
    pairs = _laid_over(f"{path}.measures", said.measures, inherited, MeasureDocument())
    return tuple(
        MeasureDraft(path=path, said=said, base=base) for path, said, base in pairs if keep or path is not None
    )


D = TypeVar("D", MeasureDocument, IndicatorDocument, GroupDocument)
B = TypeVar("B", Measure, Indicator, Group)


def _laid_over(
    path: str, said: Sequence[D], inherited: Sequence[B], nothing: D
) -> Iterator[tuple[str | None, D, B | None]]:
    places: dict[str, int] = {}
    for index, document in enumerate(said):
        places.setdefault(document.key or "", index)
    refined = {places[base.key] for base in inherited if base.key in places}
    for base in inherited:
        if base.key in places:
            index = places[base.key]
            yield step(path, index), said[index], base
        else:
            yield None, nothing, base
    for index, document in enumerate(said):
        if index not in refined:
            yield step(path, index), document, None
