from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from kha.i18n import (
    decimal_places,
    format_day,
    format_days,
    format_list,
    format_percent,
    format_period,
    format_points,
)
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


def test_days_are_written_with_the_name_of_the_month() -> None:
    assert format_day(dt.date(2005, 2, 2), Language.ID) == "2 Februari 2005"
    assert format_day(dt.date(1989, 11, 20), Language.EN) == "20 November 1989"


def test_days_of_one_month_name_it_once() -> None:
    days = [dt.date(2025, 4, 30), dt.date(2025, 5, 14), dt.date(2025, 5, 15), dt.date(2026, 5, 15)]
    assert format_days(days, Language.ID) == "30 April 2025, 14, 15 Mei 2025, dan 15 Mei 2026"
    assert format_days(days[1:3], Language.EN) == "14 and 15 May 2025"
    assert format_days(days[:1], Language.EN) == "30 April 2025"


def test_a_period_is_no_finer_than_it_is_known() -> None:
    assert format_period("2023", Language.ID) == "2023"
    assert format_period("2023-01", Language.ID) == "Januari 2023"
    assert format_period("2024-09-25", Language.EN) == "25 September 2024"
