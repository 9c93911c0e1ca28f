"""What the tests of panels start from."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import evolve
import pytest

from kha import read_assessment, read_edition
from kha.errors import InvalidPanelError
from kha.kla import EVALUATION_2022, Edition, equally_weighted
from kha.scoring import Answer, Score, score, what_if

SUMBAWA = score(read_assessment("examples/sumbawa-2022.toml"))
KEYS = [group.key for group in EVALUATION_2022.groups]
WEIGHTED = equally_weighted(EVALUATION_2022)
FORM = read_edition("examples/forms/contoh-lengkap-24-indikator.toml")


def named(region: str, **points: str) -> Score:
    """Score a region like Sumbawa, but for some points."""
    answers = [Answer(key=key, points=Decimal(value)) for key, value in points.items()]
    return what_if(score(evolve(SUMBAWA.assessment, region=region)), answers)


def table_of(edition: Edition, points: object, suffix: str = "") -> dict[str, list[object]]:
    """Give a table of one region that has the same points for each item."""
    return {"region": ["52.04"], **{f"{item.key}{suffix}": [points] for item in edition.items}}


def reasons(call: Any, *arguments: Any, **more: Any) -> tuple[str, ...]:
    """Give the English reasons of a refusal; the Indonesian ones are others."""
    with pytest.raises(InvalidPanelError) as caught:
        call(*arguments, **more)
    found = caught.value.reasons
    assert str(caught.value).splitlines()[1:] == [f"  {reason.en}" for reason in found]
    assert all(reason.id != reason.en for reason in found)
    return tuple(reason.en for reason in found)
