from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from kha.i18n import decimal_places, format_list, format_percent, format_points
from kha.text import Language


@pytest.mark.parametrize(
    ("points", "decimals", "indonesian", "english"),
    [
        ("505.85", None, "505,85", "505.85"),
        ("1000", None, "1.000", "1,000"),
        ("83.50", None, "83,50", "83.50"),
        ("53", 2, "53,00", "53.00"),
        ("597.928", 2, "597,928", "597.928"),
        ("0." + "1" * 30, None, "0," + "1" * 30, "0." + "1" * 30),
        ("1E+3", None, "1.000", "1,000"),
    ],
)
def test_points_lose_no_digit(points: str, decimals: int | None, indonesian: str, english: str) -> None:
    assert format_points(Decimal(points), Language.ID, decimals=decimals) == indonesian
    assert format_points(Decimal(points), Language.EN, decimals=decimals) == english


@pytest.mark.parametrize(
    ("share", "expected"), [(Fraction(167, 300), "55,7%"), (Fraction(1), "100,0%"), (Fraction(1, 2000), "0,1%")]
)
def test_shares_are_rounded_half_up_to_one_decimal(share: Fraction, expected: str) -> None:
    assert format_percent(share, Language.ID) == expected


def test_a_share_may_be_whole() -> None:
    assert format_percent(Fraction(1, 2), Language.EN, decimals=0) == "50%"


def test_lists_read_as_sentences_do() -> None:
    words = ["a", "b", "c"]
    assert format_list(words, Language.ID) == "a, b, dan c"
    assert format_list(words, Language.EN, alternatives=True) == "a, b, or c"


def test_what_is_no_number_has_no_decimals() -> None:
    assert decimal_places(Decimal("NaN")) == 0
