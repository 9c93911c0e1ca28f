"""Strategies for forms of one's own: editions as their documents say them, from scratch or over another edition."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from kha.exact import add
from kha.kla import PERMEN_12_2011, Edition, Group, Indicator, Unit
from kha.sources import Citation, Confidence, Provenance, Source
from kha.testing.answering import evidence
from kha.testing.forms import editions
from kha.testing.ruling import rules
from kha.testing.small import points, texts, words
from kha.text import Text

Tree = dict[str, Any]

_KEY = "drawn"


def forms() -> st.SearchStrategy[Edition]:
    """Draw forms of one's own: editions that `kha.serial.dump_edition` can write.

    Some are made from scratch and cite themselves throughout; others extend the edition of 2011, refine what it has and
    add to it.

    .. versionadded:: 0.1
    """
    return _from_scratch() | _extending()


@st.composite
def _provenances(draw: st.DrawFn) -> Provenance:
    """Draw how a form is known: from the documents it cites, or not at all."""
    pieces = draw(evidence())
    sources = (
        Source(
            key=f"form:{_KEY}" if number == 1 else f"form:{_KEY}:{number}",
            title=Text(id=piece.title, en=piece.title),
            url=piece.url,
        )
        for number, piece in enumerate(pieces, 1)
    )
    return Provenance(
        confidence=draw(st.sampled_from(Confidence)) if pieces else Confidence.D,
        citations=tuple(Citation(source=source) for source in sources),
        note=draw(st.none() | texts()),
    )


@st.composite
def _from_scratch(draw: st.DrawFn) -> Edition:
    known = draw(_provenances())
    drawn = draw(editions(with_measures=True, ruled=draw(st.booleans())))
    return evolve(
        drawn,
        label=draw(texts()),
        description=draw(texts()),
        groups=tuple(_known_group(group, known) for group in drawn.groups),
        provenance=known,
    )


def _known_group(group: Group, known: Provenance) -> Group:
    """Let a group cite the form; its maximum is the sum of its indicators' where all of these are known."""
    maxima = [indicator.max_points for indicator in group.indicators if indicator.max_points is not None]
    summed = add(maxima) if maxima and len(maxima) == len(group.indicators) else group.max_points
    return evolve(
        group,
        provenance=known,
        max_points=summed,
        max_points_provenance=None if summed is None else known,
        indicators=tuple(_known_indicator(indicator, known) for indicator in group.indicators),
    )


def _known_indicator(indicator: Indicator, known: Provenance) -> Indicator:
    return evolve(
        indicator,
        provenance=known,
        max_points_provenance=None if indicator.max_points is None else known,
        measures=tuple(evolve(measure, provenance=known) for measure in indicator.measures),
    )


@st.composite
def _extending(draw: st.DrawFn) -> Edition:
    """Draw the document of a form that extends another edition, and read it."""
    from kha.serial import EditionFormat  # noqa: PLC0415  (hypothesis loads this module, cattrs can wait)
    from kha.serial.editions import form_of  # noqa: PLC0415
    from kha.serial.syntax import Syntax  # noqa: PLC0415

    base = PERMEN_12_2011
    pieces = draw(evidence())
    refined = draw(st.lists(st.sampled_from(base.groups), max_size=2, unique_by=lambda group: group.key))
    tree: Tree = {
        "format": EditionFormat.V1.value,
        "key": _KEY,
        "label": draw(texts()).as_table(),
        "description": draw(texts()).as_table(),
        "first_used": draw(st.integers(2011, 2030)),
        "extends": base.key,
        "keep_measures": draw(st.booleans()),
        "confidence": draw(st.sampled_from(Confidence)).value if pieces else Confidence.D.value,
        "evidence": [{"title": e.title} if e.url is None else {"title": e.title, "url": e.url} for e in pieces],
        "groups": [draw(_group(group)) for group in refined],
    }
    return form_of(tree, Syntax.JSON, (), [base])


@st.composite
def _group(draw: st.DrawFn, group: Group) -> Tree:
    chosen = draw(st.lists(st.sampled_from(group.indicators), max_size=2, unique_by=lambda indicator: indicator.key))
    items = [draw(_indicator(indicator, f"{indicator.key}_x")) for indicator in chosen]
    if draw(st.booleans()):
        added = {"code": f"{group.key}.x", "label": draw(texts()).as_table(), "attested_title": draw(words())}
        items.append({"key": f"{group.key}_x", "measures": [draw(_measure(f"{group.key}_x_m"))]} | added)
    return draw(_with_label(group.key)) | {"indicators": items}


@st.composite
def _indicator(draw: st.DrawFn, indicator: Indicator, added: str) -> Tree:
    tree = draw(_with_label(indicator.key))
    if draw(st.booleans()):
        tree["attested_title"] = draw(words())
    if draw(st.booleans()):
        tree["code"] = added
    if draw(st.booleans()):
        return tree | {"max_points": draw(points(100))}
    named = [draw(_with_label(measure.key)) for measure in indicator.measures if draw(st.booleans())]
    return tree | {"measures": [*named, draw(_measure(added))]}


@st.composite
def _measure(draw: st.DrawFn, key: str) -> Tree:
    from kha.serial.edition_out import rule_tree  # noqa: PLC0415  (as above)

    unit = draw(st.sampled_from(Unit))
    tree = {"key": key, "label": draw(texts()).as_table(), "unit": unit.value}
    if draw(st.booleans()):
        tree["attested_text"] = draw(words())
    return tree | ({"rule": rule_tree(draw(rules(unit)))} if draw(st.booleans()) else {})


def _with_label(key: str) -> st.SearchStrategy[Tree]:
    labels = texts().map(lambda text: {"key": key, "label": text.as_table()})
    return st.just({"key": key}).map(dict[str, Any]) | labels
