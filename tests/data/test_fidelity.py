"""The fidelity page says what the library says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from kha import crc, kla, regions, sources
from kha.sources import Confidence
from tools import fidelity


def test_the_page_is_what_the_library_says() -> None:
    assert fidelity.PAGE.read_text(encoding="utf-8") == fidelity.page()
    assert fidelity.main(["--check"]) == 0


def test_its_counts_are_the_counts_of_the_data() -> None:
    counted = fidelity.grades(fidelity.records())
    indicators = [indicator for edition in kla.EDITIONS for indicator in edition.indicators]
    expected: dict[str, Iterable[Any]] = {
        "article": crc.ARTICLES,
        "general principle": crc.GENERAL_PRINCIPLES,
        "region": regions.REGIONS,
        "province": regions.PROVINCES,
        "indicator": indicators,
        "law": sources.LAWS,
        "band policy": kla.BAND_POLICIES,
    }
    for kind, records in expected.items():
        assert counted[kind] == Counter(record.provenance.confidence for record in records), kind
    assert f"| indicator | {counted['indicator'][Confidence.A]} |" in fidelity.page()


def test_what_nobody_published_is_counted_as_missing() -> None:
    missing = fidelity.missing(fidelity.records())
    assert missing["indicator", "max_points"] == (55, 55)
    assert ("article", "principle") not in missing


def test_every_caveat_is_repeated() -> None:
    page = fidelity.page()
    provenances = [a.provenance for a in crc.ARTICLES] + [p.provenance for p in kla.BAND_POLICIES]
    notes = [provenance.note for provenance in provenances if provenance.note is not None]
    assert notes
    assert all(note.en in page for note in notes)
