"""The register's closed vocabularies: kinds, code systems, island groups, and how a name was matched."""

from __future__ import annotations

from enum import StrEnum

from kha.regions._labels import CODE_SYSTEM, FOUND_BY, ISLAND_GROUP, REGION_KIND, SETTLED_BY
from kha.text import Text


class RegionKind(StrEnum):
    """What a region is: a regency or a city.

    .. versionadded:: 0.1
    """

    KABUPATEN = "kabupaten"
    KOTA = "kota"

    @property
    def label(self) -> Text:
        """The kind in words, in both languages."""
        return REGION_KIND[self.value]


class CodeSystem(StrEnum):
    """Whose codes: those of the Ministry of Home Affairs, or those of Statistics Indonesia.

    The two look alike and are not: 169 strings of four digits name one region in one system and another in the other.

    .. versionadded:: 0.1
    """

    KEMENDAGRI = "kemendagri"
    BPS = "bps"

    @property
    def label(self) -> Text:
        """The system's name, in both languages."""
        return CODE_SYSTEM[self.value]


class IslandGroup(StrEnum):
    """A geographical unit of ISO 3166-2, which counts Bali to Nusa Tenggara.

    .. versionadded:: 0.1
    """

    SUMATERA = "sumatera"
    JAWA = "jawa"
    NUSA_TENGGARA = "nusa_tenggara"
    KALIMANTAN = "kalimantan"
    SULAWESI = "sulawesi"
    MALUKU = "maluku"
    PAPUA = "papua"

    @property
    def label(self) -> Text:
        """The group's name, in both languages."""
        return ISLAND_GROUP[self.value]


class FoundBy(StrEnum):
    """What of a region a text was found to equal, the strongest first.

    ``CODE``: its code; ``FORMER_CODE``: one it had; ``NAME``: its official name; ``LETTERS``: the letters of that name,
    spaced or hyphened otherwise (``"S I A K"``, ``"Palangkaraya"``); ``SPELLING``: a spelling seen in a source;
    ``FORMER_NAME``: a name it had; ``ALIAS``: what people call it; ``SIMILARITY``: nothing, it is only similar to its
    name, which is looked for on request alone.

    .. versionadded:: 0.1
    """

    CODE = "code"
    FORMER_CODE = "former_code"
    NAME = "name"
    LETTERS = "letters"
    SPELLING = "spelling"
    FORMER_NAME = "former_name"
    ALIAS = "alias"
    SIMILARITY = "similarity"

    @property
    def label(self) -> Text:
        """How it was found, in words, in both languages."""
        return FOUND_BY[self.value]


class SettledBy(StrEnum):
    """What would settle which of several regions is meant.

    .. versionadded:: 0.1
    """

    KIND = "kind"
    PROVINCE = "province"
    FULL_NAME = "full_name"
    CODE_SYSTEM = "code_system"

    @property
    def label(self) -> Text:
        """What to write, with a placeholder for an example, in both languages."""
        return SETTLED_BY[self.value]
