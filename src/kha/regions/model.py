"""The shape of the register: provinces, and the kabupaten and kota in them."""

from __future__ import annotations

from operator import attrgetter

from attrs import field, frozen

from kha.regions._labels import REGION_TITLE
from kha.regions.kinds import CodeSystem, IslandGroup, RegionKind
from kha.sources import Provenance
from kha.text import Text


@frozen(kw_only=True, cache_hash=True)
class Province:
    """One of the 38 provinces.

    Attributes:
        key: its permanent name in this library, that of its constant in lower case.
        code: its Kemendagri code.
        name: its official name, as the decree of the Ministry of Home Affairs has it.
        name_en: its name in English.
        iso_3166_2: its code in ISO 3166-2.
        bps_code: its BPS code; from 91 to 97 never the same province as the same Kemendagri digits.
        island_group: the geographical unit of ISO 3166-2 it belongs to.
        capital: its capital.
        established_year: the year of the act that formed it, where a source was seen.
        aliases: other names, for matching input; never printed as names.
        provenance: how code and name are known.
        bps_provenance: how `bps_code` is known.
        iso_provenance: how `iso_3166_2` and `island_group` are known.
        name_en_provenance: how `name_en` is known.
        capital_provenance: how `capital` is known.
        established_provenance: how `established_year` is known, and by which act the province was formed.
        aliases_provenance: how `aliases` are known.

    .. versionadded:: 0.1
    """

    key: str
    code: str
    name: str
    name_en: str
    iso_3166_2: str
    bps_code: str
    island_group: IslandGroup
    capital: str
    provenance: Provenance = field(repr=False)
    bps_provenance: Provenance = field(repr=False)
    iso_provenance: Provenance = field(repr=False)
    name_en_provenance: Provenance = field(repr=False)
    capital_provenance: Provenance = field(repr=False)
    established_year: int | None = None
    established_provenance: Provenance | None = field(default=None, repr=False)
    aliases: tuple[str, ...] = ()
    aliases_provenance: Provenance | None = field(default=None, repr=False)

    @property
    def label(self) -> Text:
        """Its name, in both languages."""
        return Text(id=self.name, en=self.name_en)


@frozen(kw_only=True)
class FormerCode:
    """A code a region had.

    Attributes:
        system: whose code it was; another system may give the same digits to another region.
        code: the code.
        last_used: the last year whose lists use it.
        provenance: how it is known.

    .. versionadded:: 0.1
    """

    system: CodeSystem
    code: str
    last_used: int
    provenance: Provenance = field(repr=False)


@frozen(kw_only=True)
class FormerName:
    """An official name a region had.

    Attributes:
        name: the name, without its kind.
        last_used: the year of the last list that was seen with it.
        replaced_in: the year of the first list that was seen with the present name.
        provenance: how it is known.

    .. versionadded:: 0.1
    """

    name: str
    last_used: int
    replaced_in: int
    provenance: Provenance = field(repr=False)


@frozen(kw_only=True, cache_hash=True)
class Region:
    """One of the 514 regencies (kabupaten) and cities (kota).

    >>> from kha import regions
    >>> regions.region("62.71").label
    Text(id='Kota Palangka Raya', en='Palangka Raya City')

    Attributes:
        code: its Kemendagri code, such as ``"62.71"``.
        kind: regency or city.
        name: its official name without its kind: two regions may share it, kind and name together are unique.
        province: the province it belongs to now.
        bps_code: its BPS code; for 199 regions not the digits of `code`.
        administrative: whether it has no government of its own, as the six regions of Jakarta.
        spellings: other spellings of its name that were seen in a source.
        aliases: what people call it, for matching input; never printed as names.
        former_names: official names it had.
        former_codes: codes it had.
        provenance: how code, kind and name are known.
        bps_provenance: how `bps_code` is known.
        spellings_provenance: how `spellings` are known.
        aliases_provenance: how `aliases` are known.

    .. versionadded:: 0.1
    """

    code: str
    kind: RegionKind
    name: str
    province: Province = field(repr=attrgetter("key"))
    bps_code: str
    provenance: Provenance = field(repr=False)
    bps_provenance: Provenance = field(repr=False)
    administrative: bool = False
    spellings: tuple[str, ...] = ()
    spellings_provenance: Provenance | None = field(default=None, repr=False)
    aliases: tuple[str, ...] = ()
    aliases_provenance: Provenance | None = field(default=None, repr=False)
    former_names: tuple[FormerName, ...] = ()
    former_codes: tuple[FormerCode, ...] = ()

    @property
    def label(self) -> Text:
        """Kind and name in both languages, such as "Kabupaten Sumbawa" and "Sumbawa Regency"."""
        key = f"administrative_{self.kind.value}" if self.administrative else self.kind.value
        return REGION_TITLE[key].fill(name=self.name)


@frozen(kw_only=True)
class RegionCounts:
    """How many regions there are of each kind.

    Attributes:
        kabupaten: how many regencies.
        kota: how many cities.

    .. versionadded:: 0.1
    """

    kabupaten: int
    kota: int

    @property
    def total(self) -> int:
        """How many together."""
        return self.kabupaten + self.kota
