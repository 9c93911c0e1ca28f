"""Trees of forms as documents have them, small ones, for tests to break."""

from __future__ import annotations

import json

from kha import parse_edition
from kha.kla import Edition
from kha.serial import Syntax

Table = dict[str, object]

LABEL = {"id": "Nama", "en": "Name"}


def head(**more: object) -> Table:
    return {
        "format": "kha.edition/1",
        "key": "form",
        "label": LABEL,
        "description": LABEL,
        "first_used": 2024,
        "confidence": "D",
        **more,
    }


def measure(**more: object) -> Table:
    rule = {"kind": "yes_no", "max_points": 5}
    return {"key": "m", "label": LABEL, "unit": "yes_no", "rule": rule} | more


def indicator(**more: object) -> Table:
    return {"key": "i", "code": "1", "label": LABEL, "attested_title": "Judul", "measures": [measure()]} | more


def group(**more: object) -> Table:
    return {"key": "g", "kind": "cluster", "code": "I", "label": LABEL, "indicators": [indicator()]} | more


def scratch(**more: object) -> Table:
    """Give the tree of a form from scratch with a group, an indicator and a measure."""
    return head(groups=[group()]) | more


def ruled(unit: str, **rule: object) -> Table:
    """Give the tree of a form whose only measure has that unit and rule."""
    return scratch(groups=[group(indicators=[indicator(measures=[measure(unit=unit, rule=rule)])])])


def refining(*groups: Table, **more: object) -> Table:
    return head(extends="evaluation_2022", groups=list(groups), **more)


def without(tree: Table, *keys: str) -> Table:
    return {key: value for key, value in tree.items() if key not in keys}


def form(tree: Table) -> Edition:
    return parse_edition(json.dumps(tree), Syntax.JSON)
