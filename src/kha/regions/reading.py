"""How a written name is read: its letters, its kind, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator
import re
import unicodedata

from attrs import frozen

from kha.regions.kinds import RegionKind

_LETTER_SPACED = re.compile(r"(?<!\w)\w(?: \w(?!\w))+")
_KINDS = {
    "kabupaten": RegionKind.KABUPATEN,
    "kab": RegionKind.KABUPATEN,
    "pemkab": RegionKind.KABUPATEN,
    "regency": RegionKind.KABUPATEN,
    "kota": RegionKind.KOTA,
    "kotamadya": RegionKind.KOTA,
    "kodya": RegionKind.KOTA,
    "pemkot": RegionKind.KOTA,
    "city": RegionKind.KOTA,
}
_BEFORE = (
    r"(?:pemerintah\s+)?(?P<kind>kabupaten|kab|pemkab|kotamadya|kodya|kota|pemkot)(?!\w)[\s.]*"
    r"(?:(?:administrasi|adm)(?!\w)[\s.]*)?(?P<rest>.+)"
)
_AFTER_IN_ENGLISH = r"(?P<rest>.+?)\s+(?:administrative\s+)?(?P<kind>regency|city)"
_AFTER_A_COMMA = r"(?P<rest>.+?)\s*[,(]\s*(?P<kind>kabupaten|kab|kota)(?!\w)[.)]*"
_PATTERNS = tuple(re.compile(p, re.DOTALL) for p in (_BEFORE, _AFTER_IN_ENGLISH, _AFTER_A_COMMA))
_PROVINCE = re.compile(r"(?:provinsi|propinsi|prov|pemprov)(?!\w)[\s.]*(?P<rest>.+)", re.DOTALL)


@frozen(kw_only=True)
class Reading:
    """One way to read a written name.

    Attributes:
        kind: the kind it states, if it states one.
        rest: the name without it, in lower case.
        collapsed: whether it was written with a space after every letter.
    """

    kind: RegionKind | None
    rest: str
    collapsed: bool

    @property
    def letters(self) -> str:
        """The letters and digits of the name."""
        return letters(self.rest)


def letters(text: str) -> str:
    """Keep only letters and digits, without case or accents: "Toli-Toli" and "TOLITOLI" are the same."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text).casefold() if sign.isalnum())


def readings(text: str) -> Iterator[Reading]:
    """Read a name: first without the kind it states, then as a whole, for "Kota Baru" is a kabupaten's name."""
    tidy = text.strip().casefold()
    joined = _LETTER_SPACED.sub(lambda match: match[0].replace(" ", ""), tidy)
    for pattern in _PATTERNS:
        match = pattern.fullmatch(joined)
        if match is not None:
            yield Reading(kind=_KINDS[match["kind"]], rest=match["rest"], collapsed=joined != tidy)
    yield Reading(kind=None, rest=joined, collapsed=joined != tidy)


def province_letters(text: str) -> str:
    """Give the letters of a province's name, without a leading "Provinsi"."""
    tidy = text.strip().casefold()
    match = _PROVINCE.fullmatch(tidy)
    return letters(tidy if match is None else match["rest"])
