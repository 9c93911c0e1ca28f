"""Forms written as documents: what a form says of its own, from scratch or laid over the edition it extends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import json
from pathlib import Path
from typing import Any, cast

import attrs

from kha.errors import InvalidDocumentError, UnwritableEditionError
from kha.kla import EDITIONS, Edition, Group, Indicator, Measure
from kha.kla.rules import Bracket, Option, Rule
from kha.serial.edition_records import EditionFormat
from kha.serial.edition_rules import kind_of
from kha.serial.editions import form_of
from kha.serial.packing import Writable
from kha.serial.scores import Json
from kha.serial.syntax import Syntax, Tree, dump_tree, syntax_of
from kha.sources import Provenance
from kha.text import Text

_Table = dict[str, Tree]


def write_edition(edition: Edition, path: str | Path, *, editions: Sequence[Edition] = EDITIONS) -> None:
    """Write a form into a file: JSON, MessagePack or TOML, as `read_edition` reads that name.

    Args:
        edition: the form.
        path: the file.
        editions: the editions that the form may extend.

    Raises:
        OSError: if the file cannot be written.
        UnwritableEditionError: if no document of a form can say all that the edition says.
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    Path(path).write_bytes(dump_edition(edition, syntax_of(path), editions=editions))


def dump_edition(edition: Edition, syntax: Syntax, *, editions: Sequence[Edition] = EDITIONS) -> bytes:
    """Write a form as a document in memory, which `parse_edition` reads back as the same form.

    What the form has of its own is written; what it has from an edition it extends is not. Every document is read
    before it is given, so that nothing is lost on the way: the built-in editions, which cite many sources, cannot be
    written so.

    >>> from kha import Syntax, parse_edition, read_edition
    >>> from kha.serial import dump_edition
    >>> form = read_edition("examples/forms/contoh-tenaga-terlatih.toml")
    >>> parse_edition(dump_edition(form, Syntax.JSON), Syntax.JSON) == form
    True

    Args:
        edition: the form.
        syntax: how to write it.
        editions: the editions that the form may extend.

    Raises:
        UnwritableEditionError: if no document of a form can say all that the edition says.
        MissingExtraError: for TOML and MessagePack without the extra ``documents``.

    .. versionadded:: 0.1
    """
    others = [other for other in editions if other.key != edition.key]
    for base in (None, *others):
        tree = _FormTree(edition, base).tree()
        try:
            if form_of(tree, Syntax.TOML, (), others) == edition:
                return dump_tree(cast("dict[str, Writable]", tree), syntax)
        except InvalidDocumentError:
            continue
    raise UnwritableEditionError(edition.key)


class _FormTree:
    """Writes a form over the edition it extends, or from scratch."""

    def __init__(self, edition: Edition, base: Edition | None) -> None:
        self.edition = edition
        self.base = base
        self.keep_measures = base is None or _measures(base) <= _measures(edition)

    def tree(self) -> _Table:
        edition, provenance = self.edition, self.edition.provenance
        tree: _Table = {
            "format": EditionFormat.V1.value,
            "key": edition.key,
            "label": edition.label.as_table(),
            "description": edition.description.as_table(),
            "first_used": edition.first_used,
        }
        if self.base is not None:
            tree["extends"] = self.base.key
        if not self.keep_measures:
            tree["keep_measures"] = False
        tree["confidence"] = provenance.confidence.value
        if provenance.citations:
            sources = [citation.source for citation in provenance.citations]
            tree["evidence"] = [
                {"title": source.title.id} if source.url is None else {"title": source.title.id, "url": source.url}
                for source in sources
            ]
        if provenance.note is not None:
            tree["note"] = provenance.note.as_table()
        bases = {} if self.base is None else {group.key: group for group in self.base.groups}
        groups: list[Tree] = [*self._groups(bases)]
        return {**tree, "groups": groups} if groups else tree

    def _groups(self, bases: dict[str, Group]) -> Iterator[_Table]:
        for group in self.edition.groups:
            base = bases.get(group.key)
            inherited = {} if base is None else {indicator.key: indicator for indicator in base.indicators}
            own = _own(group, base, "kind", "code", "label")
            if base is not None and not own and self._is_ours(group.provenance, base.provenance):
                own = _own(group, None, "label")
            own |= self._maximum(group, base)
            indicators: list[Tree] = [*self._indicators(group, inherited)]
            if own or indicators or base is None:
                yield {"key": group.key, **own, **_listed("indicators", indicators)}

    def _indicators(self, group: Group, bases: dict[str, Indicator]) -> Iterator[_Table]:
        for indicator in group.indicators:
            base = bases.get(indicator.key)
            inherited = {} if base is None else {measure.key: measure for measure in base.measures}
            own = _own(indicator, base, "code", "label", "attested_title")
            if base is not None and self._is_ours(indicator.provenance, base.provenance):
                own |= _own(indicator, None, "attested_title")
            if base is not None and self._is_ours(indicator.code_provenance, base.code_provenance):
                own |= _own(indicator, None, "code")
            own |= self._maximum(indicator, base)
            measures: list[Tree] = [*self._measures(indicator, inherited)]
            if own or measures or base is None:
                yield {"key": indicator.key, **own, **_listed("measures", measures)}

    def _measures(self, indicator: Indicator, bases: dict[str, Measure]) -> Iterator[_Table]:
        for measure in indicator.measures:
            base = bases.get(measure.key)
            own = _own(measure, base, "label", "unit", "attested_text")
            rule = measure.rule
            cites_both = base is not None and measure.provenance != base.provenance
            if cites_both and "attested_text" not in own and rule is None:
                own |= _own(measure, None, "attested_text")
            if rule is not None and (base is None or rule != base.rule or (cites_both and "attested_text" not in own)):
                own["rule"] = rule_tree(rule)
            if own or base is None or not self.keep_measures:
                yield {"key": measure.key, **own}

    def _maximum(self, part: Group | Indicator, base: Group | Indicator | None) -> _Table:
        inherited = None if base is None else base.max_points_provenance
        if part.max_points is None or not self._is_ours(part.max_points_provenance, inherited):
            return {}
        return {"max_points": part.max_points}

    def _is_ours(self, provenance: Provenance | None, inherited: Provenance | None) -> bool:
        return provenance is not None and provenance == self.edition.provenance and provenance != inherited


def _own(part: object, base: object, *names: str) -> _Table:
    """Give what a part says of its own under some names: everything if it refines nothing, else what differs."""
    own: _Table = {}
    for name in names:
        value = getattr(part, name)
        if value is not None and (base is None or value != getattr(base, name)):
            own[name] = value.as_table() if isinstance(value, Text) else str(value)
    return own


def _listed(name: str, parts: list[Tree]) -> _Table:
    return {name: parts} if parts else {}


def _measures(edition: Edition) -> set[str]:
    return {measure.key for indicator in edition.indicators for measure in indicator.measures}


def rule_document(rule: Rule) -> dict[str, Json]:
    """Give a rule as plain JSON values, as the document of a form has it: points are texts.

    >>> from decimal import Decimal
    >>> from kha.kla.rules import YesNo
    >>> from kha.serial import rule_document
    >>> rule_document(YesNo(max_points=Decimal("2.50")))
    {'kind': 'yes_no', 'max_points': '2.50'}

    .. versionadded:: 0.1
    """
    plain_values: dict[str, Json] = json.loads(dump_tree(cast("dict[str, Writable]", rule_tree(rule)), Syntax.JSON))
    return plain_values


def rule_tree(rule: Rule) -> _Table:
    """Give the table of a rule: its kind, and whatever is not as it would be anyway."""
    table: _Table = {"kind": kind_of(rule).value}
    for field in attrs.fields(type(rule)):
        value = getattr(rule, field.name)
        if field.init and value is not None and value != field.default:
            table[field.name] = _part(value)
    return table


def _part(value: Any) -> Tree:
    if isinstance(value, tuple):
        return [_part(item) for item in cast("tuple[object, ...]", value)]
    if not isinstance(value, (Text, Option, Bracket)):
        return cast("Tree", value)
    named: dict[str, object] = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    return {name: _part(part) for name, part in named.items() if part is not None}
