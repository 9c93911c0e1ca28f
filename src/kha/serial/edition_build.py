"""From a whole form to an edition: what is the form's own cites the form, what is inherited keeps its source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from attrs import evolve

from kha.kla import Edition, Group, Indicator, Measure
from kha.serial._labels import FORM
from kha.serial.edition_records import (
    EditionDocument,
    GroupDraft,
    IndicatorDraft,
    MeasureDraft,
)
from kha.sources import Citation, Confidence, Provenance, Source
from kha.text import Text

T = TypeVar("T")


class FormBuilder:
    """Builds an edition from a document without problems."""

    def __init__(self, document: EditionDocument) -> None:
        self.document = document
        self.key: str = required(document.key)
        self.label: Text = required(document.label)
        self.provenance: Provenance = Provenance(
            confidence=document.confidence or Confidence.D, citations=self._citations(), note=document.note
        )

    def edition(self, drafts: Sequence[GroupDraft]) -> Edition:
        """Build the edition."""
        document, base = self.document, self.document.extends
        return Edition(
            key=self.key,
            label=self.label,
            description=required(document.description),
            laws=() if base is None else base.laws,
            first_used=required(document.first_used),
            groups=tuple(self._group(draft) for draft in drafts),
            provenance=self.provenance,
        )

    def _citations(self) -> tuple[Citation, ...]:
        """Cite the form's evidence: the first as ``form:<key>``, further ones numbered."""
        sources = (
            Source(
                key=f"form:{self.key}" if number == 1 else f"form:{self.key}:{number}",
                title=Text(id=evidence.title, en=evidence.title),
                url=evidence.url,
            )
            for number, evidence in enumerate(self.document.evidence, 1)
        )
        return tuple(Citation(source=source) for source in sources)

    def _group(self, draft: GroupDraft) -> Group:
        said, base = draft.said, draft.base
        indicators = tuple(self._indicator(part) for part in draft.parts)
        if base is None:
            return Group(
                key=required(said.key),
                kind=required(said.kind),
                code=required(said.code),
                label=required(said.label),
                provenance=self.provenance,
                max_points=draft.max_points,
                max_points_provenance=self._of_maximum(draft),
                indicators=indicators,
            )
        return evolve(
            base,
            kind=said.kind or base.kind,
            code=said.code or base.code,
            label=said.label or base.label,
            provenance=self.provenance if said.label or said.code or said.kind else base.provenance,
            max_points=draft.max_points,
            max_points_provenance=self._of_maximum(draft),
            indicators=indicators,
        )

    def _indicator(self, draft: IndicatorDraft) -> Indicator:
        said, base = draft.said, draft.base
        measures = tuple(self._measure(part) for part in draft.parts)
        if base is None:
            return Indicator(
                key=required(said.key),
                code=required(said.code),
                attested_title=required(said.attested_title),
                label=required(said.label),
                provenance=self.provenance,
                max_points=draft.max_points,
                max_points_provenance=self._of_maximum(draft),
                measures=measures,
            )
        return evolve(
            base,
            code=said.code or base.code,
            attested_title=said.attested_title or base.attested_title,
            label=said.label or base.label,
            provenance=base.provenance if said.attested_title is None else self.provenance,
            max_points=draft.max_points,
            max_points_provenance=self._of_maximum(draft),
            code_provenance=base.code_provenance if said.code is None else self.provenance,
            measures=measures,
        )

    def _of_maximum(self, draft: GroupDraft | IndicatorDraft) -> Provenance | None:
        if draft.said.max_points is None and draft.base is not None and draft.base.max_points is not None:
            return draft.base.max_points_provenance
        return None if draft.max_points is None else self.provenance

    def _measure(self, draft: MeasureDraft) -> Measure:
        said, base = draft.said, draft.base
        if base is None:
            return Measure(
                key=required(said.key),
                label=required(said.label),
                unit=required(said.unit),
                provenance=self.provenance,
                attested_text=said.attested_text,
                rule=said.rule,
            )
        return evolve(
            base,
            label=said.label or base.label,
            unit=said.unit or base.unit,
            provenance=self._of_both(base.provenance) if said.attested_text or said.rule else base.provenance,
            attested_text=said.attested_text or base.attested_text,
            rule=said.rule or base.rule,
        )

    def _of_both(self, inherited: Provenance) -> Provenance:
        """Cite both, with the weaker grade, and say which stands for what: a measure has but one provenance."""
        base = required(self.document.extends)
        notes = (self.provenance.note, FORM["refined"].fill(form=self.label, base=base.label), inherited.note)
        told = [note for note in notes if note is not None]
        return Provenance(
            confidence=max(self.provenance.confidence, inherited.confidence),
            citations=tuple(dict.fromkeys((*self.provenance.citations, *inherited.citations))),
            note=Text(id=" ".join(note.id for note in told), en=" ".join(note.en for note in told)),
        )


def required(value: T | None) -> T:
    """Take what a document without problems has."""
    assert value is not None  # noqa: S101  (a document that lacks it has a problem and is not built)
    return value
