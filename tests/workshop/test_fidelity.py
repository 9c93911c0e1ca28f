"""The fidelity page says what the library says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from kha import crc, kla, regions, sources
from kha.sources import Confidence
from kha.text import Language
from tools import fidelity, pages
from tools import fidelity_words as words

Capture: TypeAlias = pytest.CaptureFixture[str]


@pytest.mark.parametrize("language", Language)
def test_the_page_is_what_the_library_says(language: Language) -> None:
    assert pages.path_of(fidelity.NAME, language).read_text(encoding="utf-8") == fidelity.page(language)


def test_both_pages_are_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    assert fidelity.main(["--check"]) == 0
    monkeypatch.setattr(pages, "DOCS", tmp_path)
    assert fidelity.main([]) == fidelity.main(["--check"]) == 0
    written = pages.path_of(fidelity.NAME, Language.ID)
    written.write_text(written.read_text(encoding="utf-8").replace("Tingkat", "Grade"), encoding="utf-8")
    assert fidelity.main(["--check"]) == 1
    assert str(written.relative_to(tmp_path)) in capsys.readouterr().err


def test_every_kind_of_record_has_a_name_in_both_languages() -> None:
    assert set(words.KINDS) == {fidelity.kind_of(record) for record in fidelity.records()}


def test_the_pages_say_the_same_in_two_languages() -> None:
    english, indonesian = (fidelity.page(language).splitlines() for language in (Language.EN, Language.ID))
    for mark in ("#", "(", "|", "*"):
        assert [line.startswith(mark) for line in english].count(True) == [
            line.startswith(mark) for line in indonesian
        ].count(True), mark
    assert {line for line in english if line.startswith("(")} == {line for line in indonesian if line.startswith("(")}


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
    assert f"| indicator | {counted['indicator'][Confidence.A]} |" in fidelity.page(Language.EN)


def test_what_nobody_published_is_counted_as_missing() -> None:
    missing = fidelity.missing(fidelity.records())
    assert missing["indicator", "max_points"] == (55, 55)
    assert ("article", "principle") not in missing


@pytest.mark.parametrize("language", Language)
def test_every_caveat_is_repeated(language: Language) -> None:
    page = fidelity.page(language)
    provenances = [a.provenance for a in crc.ARTICLES] + [p.provenance for p in kla.BAND_POLICIES]
    notes = [provenance.note for provenance in provenances if provenance.note is not None]
    assert notes
    assert all(note[language] in page for note in notes)
