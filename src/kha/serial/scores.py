"""Scores as JSON, for other programs. Points are texts, so that every digit survives any reader."""

from __future__ import annotations

from decimal import Decimal
import json
from typing import TypeAlias, assert_never

from kha.kla import Band, BandPolicy, Edition, Group, Indicator, NoBand
from kha.kla.values import Ratio, Series, Value
from kha.regions import Region
from kha.scoring import Bounds, Distance, Score, ScoreNode
from kha.sources import Provenance
from kha.text import Language

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"
"""What a JSON document is made of here."""


def score_json(score: Score, policy: BandPolicy) -> str:
    """Write a score as JSON text: the same as `score_document`, indented.

    .. versionadded:: 0.1
    """
    return json.dumps(score_document(score, policy), ensure_ascii=False, indent=2)


def score_document(score: Score, policy: BandPolicy) -> dict[str, Json]:
    """Give a score as plain JSON values.

    ``region`` is a plain text; ``region_details`` has its codes, kind and province, or is ``null`` where no
    region is known.

    ``total`` and ``band`` are ``null`` while missing answers leave them open; ``bounds`` and ``possible_bands`` then
    say between what they lie.

    .. versionadded:: 0.1
    """
    possible = score.possible_bands(policy)
    stage = score.assessment.stage
    return {
        "format": "kha.score/1",
        "region": score.assessment.region_name(Language.ID),
        "region_details": _region(score.assessment.region),
        "year": score.assessment.year,
        "stage": None if stage is None else stage.value,
        "edition": {"key": score.edition.key, "label": score.edition.label.as_table()},
        "total": _points(score.points),
        "max_points": _points(score.edition.max_points),
        "bounds": _bounds(score.bounds),
        "policy": {"key": policy.key, "label": policy.label.as_table(), "provenance": _provenance(policy.provenance)},
        "band": possible[0].value if len(possible) == 1 else None,
        "possible_bands": [_band(band) for band in possible],
        "distances": [_distance(distance) for distance in score.distances(policy)],
        "groups": [_node(node) for node in score.groups],
        "shortfalls": [
            {"key": s.node.key, "lost": _points(s.lost), "undecided": _points(s.undecided)} for s in score.shortfalls()
        ],
        "unanswered": [node.key for node in score.unanswered],
        "not_applicable": [node.key for node in score.not_applicable],
        "without_evidence": [node.key for node in score.without_evidence],
        "evidence": [{"title": e.title, "url": e.url} for e in score.assessment.evidence],
    }


def _region(region: Region | str) -> dict[str, Json] | None:
    if isinstance(region, str):
        return None
    return {
        "code": region.code,
        "bps_code": region.bps_code,
        "kind": region.kind.value,
        "name": region.name,
        "label": region.label.as_table(),
        "province": {"code": region.province.code, "label": region.province.label.as_table()},
    }


def _node(node: ScoreNode) -> dict[str, Json]:
    item, answer = node.item, node.answer
    provenance = None if isinstance(item, Edition) else item.max_points_provenance
    return {
        "key": node.key,
        "code": item.code if isinstance(item, Group | Indicator) else None,
        "label": node.label.as_table(),
        "points": _points(node.points),
        "max_points": _points(node.max_points),
        "bounds": _bounds(node.bounds),
        "value": None if answer is None or answer.value is None else _value(answer.value),
        "max_points_provenance": None if provenance is None else _provenance(provenance),
        "evidence": [] if answer is None else [{"title": e.title, "url": e.url} for e in answer.evidence],
        "children": [_node(child) for child in node.children],
    }


def _value(value: Value) -> Json:
    match value:
        case bool() | str():
            return value
        case tuple():
            return list(value)
        case Decimal():
            return format(value, "f")
        case Ratio(part=part, whole=whole):
            return {"part": format(part, "f"), "whole": format(whole, "f")}
        case Series(figures=figures):
            return {str(year): format(figure, "f") for year, figure in figures}
        case _:
            assert_never(value)


def _distance(distance: Distance) -> dict[str, Json]:
    return {
        "band": distance.band.value,
        "points": _points(distance.points),
        "exclusive": distance.exclusive,
        "reached": distance.reached,
    }


def _band(band: Band | NoBand) -> dict[str, Json]:
    return {"key": band.value, "label": band.label.as_table()}


def _bounds(bounds: Bounds) -> dict[str, Json]:
    return {"lower": _points(bounds.lower), "upper": _points(bounds.upper)}


def _provenance(provenance: Provenance) -> dict[str, Json]:
    return {
        "confidence": provenance.confidence.value,
        "sources": [
            {"key": c.source.key, "title": c.source.title.as_table(), "url": c.source.url, "locator": c.locator}
            for c in provenance.citations
        ],
        "note": None if provenance.note is None else provenance.note.as_table(),
    }


def _points(points: Decimal | None) -> str | None:
    return None if points is None else format(points, "f")
