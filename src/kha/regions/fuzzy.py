"""Similarity of names, with rapidfuzz (extra ``match``); used on request alone.

Compared are official names, spellings and former names. Aliases are not: contractions such as Kotim, Kutim and Koltim
are too alike to tell apart by likeness.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kha.errors import MissingExtraError
from kha.regions.index import Entry, entries
from kha.regions.kinds import FoundBy, RegionKind
from kha.regions.model import Region
from kha.regions.reading import Reading

LEAST_SIMILARITY = 85
"""How similar a name must be, in per cent, to be taken for another."""
TOO_CLOSE = 5
"""How many per cent the most similar name must be ahead of every other, to be taken."""
_COMPARED = {FoundBy.NAME, FoundBy.SPELLING, FoundBy.FORMER_NAME}
_KOTA = "kota"
_EXTRA, _PACKAGE = "match", "rapidfuzz"


def similar(
    readings: Iterable[Reading], fits: Callable[[Region, RegionKind | None], bool]
) -> tuple[tuple[Entry, int], ...]:
    """Find the regions whose names are similar to one reading of a name, with the per cent, the most similar first.

    The whole of a name that states a kind is compared only with names that begin with that word, such as Kotabaru.

    Args:
        readings: the ways to read the name.
        fits: tells whether a region fits what else is stated, given the kind the reading states.

    Raises:
        MissingExtraError: if rapidfuzz is not installed.
    """
    found: dict[str, tuple[Entry, int]] = {}
    stated = False
    for reading in readings:
        fitting: dict[str, list[Entry]] = {}
        for form, known in entries().items():
            if stated and not form.startswith(_KOTA):
                continue
            usable = [e for e in known if e.found_by in _COMPARED and fits(e.region, reading.kind)]
            if usable:
                fitting[form] = usable
        for form, similarity in _most_similar(reading.letters, list(fitting)):
            for entry in fitting[form]:
                known_similarity = found[entry.region.code][1] if entry.region.code in found else 0
                if similarity > known_similarity:
                    found[entry.region.code] = entry, similarity
        stated = stated or reading.kind is not None
    return tuple(sorted(found.values(), key=lambda pair: (-pair[1], pair[0].region.code)))


def _most_similar(form: str, forms: Sequence[str]) -> list[tuple[str, int]]:
    """Give the forms that are similar enough to one, with the per cent.

    Similarity is one minus the share of letters that must be put in or taken out, rounded down to whole per cent.
    """
    try:
        from rapidfuzz import fuzz, process  # noqa: PLC0415  (the extra may be missing)
    except ModuleNotFoundError as error:
        if error.name != _PACKAGE:
            raise
        raise MissingExtraError(_EXTRA, _PACKAGE) from None
    found = process.extract(form, forms, scorer=fuzz.ratio, score_cutoff=LEAST_SIMILARITY, limit=None)
    return [(near, int(similarity)) for near, similarity, _ in found]
