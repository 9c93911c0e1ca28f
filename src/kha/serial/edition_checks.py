"""Whether a form is whole: everything that is missing, stands twice or does not add up, at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from kha.errors import Problem, ProblemCode, closest
from kha.exact import add, plain
from kha.kla import Edition
from kha.serial._labels import HINT
from kha.serial.edition_records import (
    EditionDocument,
    GroupDocument,
    GroupDraft,
    IndicatorDocument,
    IndicatorDraft,
    MeasureDocument,
    MeasureDraft,
)
from kha.serial.edition_rules import FITTING, RuleKind, is_out_of_reach, kind_of, unusable
from kha.serial.problems import entry
from kha.serial.syntax import Syntax, Tree, step
from kha.sources import Confidence
from kha.text import Text

REQUIRED = ("format", "key", "label", "description", "first_used")
REQUIRED_OF_NEW: Mapping[type, tuple[str, ...]] = {
    GroupDocument: ("kind", "code", "label"),
    IndicatorDocument: ("code", "label", "attested_title"),
    MeasureDocument: ("label", "unit"),
}

Draft = GroupDraft | IndicatorDraft | MeasureDraft


class FormCheck:
    """Checks what could be read of a form.

    Args:
        document: what could be read.
        drafts: the same, laid over the edition it extends.
        editions: the editions whose keys are taken.
        states_points: whether it states any maximum or rule, readable or not.
        told: tells whether a path, or what is above or beneath it, has a problem already.
        write: writes the example of a key as the document would.
    """

    def __init__(  # noqa: PLR0913  (named, and each a thing of its own)
        self,
        document: EditionDocument,
        drafts: Sequence[GroupDraft],
        *,
        editions: Sequence[Edition],
        states_points: bool,
        told: Callable[[str], bool],
        write: Callable[[str], str],
    ) -> None:
        self.document = document
        self.groups = drafts
        self.indicators: list[IndicatorDraft] = [indicator for group in drafts for indicator in group.parts]
        self.measures: list[MeasureDraft] = [measure for indicator in self.indicators for measure in indicator.parts]
        self.editions = editions
        self.states_points = states_points
        self.told = told
        self.write = write

    def problems(self) -> list[Problem]:
        """List every problem."""
        return [*self._head(), *self._items(), *self._codes(), *self._maxima(), *self._rules()]

    def _head(self) -> Iterator[Problem]:
        document = self.document
        for key in REQUIRED:
            if getattr(document, key) is None:
                yield from self._missing("$", key)
        for edition in self.editions:
            if edition.key == document.key:
                yield Problem.of(ProblemCode.DUPLICATE_ITEM, "$.key", key=edition.key, first=edition.label)
        if document.confidence is None and self.states_points:
            yield from self._missing("$", "confidence")
        grade = document.confidence or Confidence.D
        if grade is not Confidence.D and not document.evidence and not self.told("$.evidence"):
            yield Problem.of(ProblemCode.NO_EVIDENCE, "$.confidence", grade=grade.value)

    def _missing(self, path: str, key: str) -> Iterator[Problem]:
        if not self.told(step(path, key)):
            yield Problem.of(ProblemCode.MISSING_KEY, path, key=key, example=self.write(key))

    def _items(self) -> Iterator[Problem]:
        taken: dict[str, str | Text] = {}
        base = self.document.extends
        inherited = {} if base is None else {item.key: base.label for item in base.items}
        drafts: list[Draft] = [*self.groups, *self.indicators, *self.measures]
        for draft in drafts:
            key, path = draft.said.key, draft.path
            if path is None:
                continue
            if key is None:
                yield from self._missing(path, "key")
            else:
                first = taken.get(key) or (None if draft.base is not None else inherited.get(key))
                if first is not None:
                    yield Problem.of(ProblemCode.DUPLICATE_ITEM, step(path, "key"), key=key, first=first)
                    continue
                taken[key] = path
            if draft.base is None and not self.told("$.extends"):
                yield from self._incomplete(path, draft)

    def _incomplete(self, path: str, draft: Draft) -> Iterator[Problem]:
        """Name what an addition lacks: key by key in a form of its own, at once where a wrong key may be the cause."""
        said, base = draft.said, self.document.extends
        lacking = [
            key for key in REQUIRED_OF_NEW[type(said)] if getattr(said, key) is None and not self.told(step(path, key))
        ]
        if base is None:
            for key in lacking:
                yield from self._missing(path, key)
        elif lacking and said.key is not None:
            near = closest(said.key, [item.key for item in base.items])
            yield Problem.of(
                ProblemCode.MISSING_FOR_NEW,
                path,
                key=said.key,
                base=base.key,
                missing=", ".join(lacking),
                example=", ".join(self.write(key) for key in lacking),
                hint=HINT["other_key"] if near is None else HINT["key"].fill(name=near),
            )

    def _codes(self) -> Iterator[Problem]:
        taken: dict[str, str | Text] = {}
        for draft in self.indicators:
            if draft.base is not None and draft.said.code is None and self.document.extends is not None:
                taken[draft.base.code] = self.document.extends.label if draft.path is None else draft.path
        for draft in self.indicators:
            code = draft.said.code
            if code is None or draft.path is None:
                continue
            if code in taken:
                yield Problem.of(ProblemCode.DUPLICATE_ITEM, step(draft.path, "code"), key=code, first=taken[code])
            taken.setdefault(code, draft.path)

    def _maxima(self) -> Iterator[Problem]:
        for draft in (*self.groups, *self.indicators):
            maximum, known = draft.stated_maximum, draft.known_parts
            if draft.path is None or maximum is None or not known or self.told(draft.path):
                continue
            total = add(known)
            if total > maximum or (total != maximum and len(known) == len(draft.parts)):
                yield Problem.of(
                    ProblemCode.MAXIMA_DISAGREE,
                    draft.path if draft.said.max_points is None else step(draft.path, "max_points"),
                    key=draft.said.key or "",
                    sum=plain(total),
                    maximum=plain(maximum),
                )

    def _rules(self) -> Iterator[Problem]:
        for draft in self.measures:
            rule, unit = draft.rule, draft.unit
            if draft.path is None or rule is None or unit is None or (draft.said.rule or draft.said.unit) is None:
                continue
            path, kind = step(draft.path, "unit" if draft.said.rule is None else "rule"), kind_of(rule)
            if kind not in FITTING[unit]:
                allowed = ", ".join(fitting.value for fitting in FITTING[unit])
                yield Problem.of(ProblemCode.RULE_UNIT, path, kind=kind.value, unit=unit.value, allowed=allowed)
            elif is_out_of_reach(rule, unit):
                yield unusable(RuleKind.BRACKETS, "brackets_of_percent").at(path)


def writer(examples: Mapping[str, Tree], syntax: Syntax) -> Callable[[str], str]:
    """Make the function that writes the example of a key as the document would."""
    return lambda key: entry(key, examples[key], syntax)
