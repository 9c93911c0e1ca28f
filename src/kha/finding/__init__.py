"""Search: one ranked list over everything the library knows, in both languages.

`search` is also ``kha.search``. The index is made when something is first searched.
"""

from kha.finding.likeness import missing_packages
from kha.finding.model import Field, Hit, Kind, Likeness, Record
from kha.finding.searching import search

__all__ = ["Field", "Hit", "Kind", "Likeness", "Record", "missing_packages", "search"]
