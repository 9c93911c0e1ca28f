from __future__ import annotations

from decimal import Decimal

import pytest

from kha.exact import add, is_manageable, subtract


def test_nothing_adds_up_to_zero() -> None:
    assert add([]) == 0


def test_far_apart_magnitudes_are_kept() -> None:
    tiny, huge = Decimal(1).scaleb(-30), Decimal(10) ** 29
    assert subtract(add([huge, tiny]), huge) == tiny


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ("0", True),
        ("9" * 30, True),
        ("1E+30", False),
        ("1E-30", True),
        ("1E-31", False),
        ("NaN", False),
        ("-Inf", False),
    ],
)
def test_what_is_manageable(points: str, expected: bool) -> None:  # noqa: FBT001
    assert is_manageable(Decimal(points)) is expected
