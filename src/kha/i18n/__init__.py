"""How each language writes numbers, days and lists."""

from kha.i18n.dates import format_day, format_days, format_period
from kha.i18n.numbers import decimal_places, format_list, format_percent, format_points

__all__ = [
    "decimal_places",
    "format_day",
    "format_days",
    "format_list",
    "format_percent",
    "format_period",
    "format_points",
]
