"""The laws of matching names of regions: one class a rule, one test a consequence."""

from __future__ import annotations

from pathlib import Path
import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha import regions
from kha.regions import REGIONS, Ambiguous, CodeSystem, FoundBy, Match, Region, RegionKind, SettledBy, Unknown
from kha.regions.reading import letters
from kha.text import Language

CASES: dict[str, Any] = tomllib.loads(Path("tests/cases/region-names.toml").read_text(encoding="utf-8"))
PREFIXES = {
    RegionKind.KABUPATEN: ("Kab", "Kab.", "KABUPATEN", "Pemkab", "kabupaten"),
    RegionKind.KOTA: ("Kota", "KOTA", "Pemkot", "Kota Adm.", "kota administrasi"),
}
ANY_REGION = st.sampled_from(REGIONS)


def forms(region: Region) -> tuple[str, ...]:
    return (region.name, *region.spellings, *(former.name for former in region.former_names), *region.aliases)


@st.composite
def rewritten(draw: st.DrawFn, text: str) -> str:
    """A text with its case changed, and its spaces and hyphens changed or left out."""
    cases = [text, text.upper(), text.lower(), text.title()]
    between = draw(st.sampled_from([" ", "  ", "-", "", "\u00a0"]))
    return between.join(draw(st.sampled_from(cases)).replace("-", " ").split())


class TestEveryKnownForm:
    """Every official name, spelling, former name and alias means its region, with or without its kind."""

    @pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.code)
    def test_with_its_kind_it_means_the_region_alone(self, region: Region) -> None:
        """Kind and name are unique for all 514."""
        for form in forms(region):
            for prefix in PREFIXES[region.kind]:
                assert regions.match(f"{prefix} {form}").region is region
            assert regions.match(form, kind=region.kind).region is region

    @pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.code)
    def test_what_the_library_prints_it_also_reads(self, region: Region) -> None:
        """The full name in either language, and the code in its system, lead back to the region."""
        for language in Language:
            assert regions.match(region.label[language]).region is region
        assert regions.match(region.code).found_by is FoundBy.CODE
        assert regions.match(region.bps_code, system=CodeSystem.BPS).region is region

    @given(st.data(), ANY_REGION)
    def test_case_spaces_and_hyphens_do_not_matter(self, data: st.DataObject, region: Region) -> None:
        """Only letters and digits are compared."""
        form = data.draw(rewritten(data.draw(st.sampled_from(forms(region)))))
        assert regions.match(form, kind=region.kind).region is region

    @given(ANY_REGION)
    def test_letter_spacing_does_not_matter(self, region: Region) -> None:
        """A name with a space after every letter is the name, and is said to be found by its letters."""
        found = regions.match(" ".join(letters(region.name).upper()), kind=region.kind)
        assert (found.region, found.found_by) == (region, FoundBy.LETTERS)


class TestPublishedNames:
    """Names as published evaluations, lists and spreadsheets write them mean the region a reader takes them for."""

    @pytest.mark.parametrize("case", CASES["published"], ids=lambda case: str(case["name"]))
    def test_a_district_of_a_published_score(self, case: dict[str, str]) -> None:
        """Alone, and with the province that stands beside it."""
        assert regions.match(case["name"]).region.code == case["code"]
        assert regions.match(case["name"], province=case["province"]).region.code == case["code"]

    @pytest.mark.parametrize("case", CASES["written"], ids=lambda case: str(case["name"]))
    def test_a_name_as_it_is_written(self, case: dict[str, str]) -> None:
        """And the match says how it was found."""
        found = regions.match(case["name"])
        assert (found.region.code, found.found_by.value) == (case["code"], case["by"])


class TestBareNamesOfTwoRegions:
    """A name that two regions bear is refused without what tells them apart; both are named."""

    @pytest.mark.parametrize("name", CASES["ambiguous"])
    def test_it_is_refused_with_its_candidates(self, name: str) -> None:
        """The kind always settles it."""
        found = regions.find(name)
        assert isinstance(found, Ambiguous)
        assert [region.code for region in found.candidates] == CASES["ambiguous"][name]
        assert SettledBy.KIND in found.settled_by
        for region in found.candidates:
            assert region.label.id in found.text.id
            assert region.label.en in found.text.en
            assert regions.match(name, kind=region.kind).region is region

    def test_there_are_26(self) -> None:
        """No other bare name is ambiguous."""
        bare = {region.name for region in REGIONS if isinstance(regions.find(region.name), Ambiguous)}
        assert bare == set(CASES["ambiguous"])
        assert len(bare) == 26


class TestNothingIsGuessed:
    """A text means one region, several, or none; it is never passed over, and never taken for what it contradicts."""

    @given(st.text(max_size=30), st.sampled_from([None, *RegionKind]))
    def test_any_text_has_an_outcome(self, text: str, kind: RegionKind | None) -> None:
        """Its query is the text; without being asked, nothing is only similar."""
        found = regions.find(text, kind=kind)
        assert found.query == text
        if isinstance(found, Match):
            assert found.is_exact
            assert kind in {None, found.region.kind}
        else:
            assert found.text.id
            assert found.text.en

    @given(ANY_REGION, ANY_REGION)
    def test_a_province_that_is_stated_is_respected(self, region: Region, other: Region) -> None:
        """A region is found in its own province, or in the one it belonged to; in no other."""
        found = regions.find(region.label.id, province=other.province)
        if isinstance(found, Match):
            assert found.region is region
            assert (region.province is other.province) is not found.in_former_province
        else:
            assert isinstance(found, Unknown)
            assert region in found.nearest
            assert region.province is not other.province

    @given(ANY_REGION)
    def test_a_kind_that_is_stated_is_respected(self, region: Region) -> None:
        """The other kind's prefix never leads to the region."""
        (other,) = set(RegionKind) - {region.kind}
        for found in (
            regions.find(f"{PREFIXES[other][0]} {region.name}"),
            regions.find(region.name, kind=other),
        ):
            wrong = isinstance(found, Match) and found.region is region
            assert not wrong or region.name.startswith("Kota") or region.name == "Lima Puluh Kota"

    @given(st.lists(st.one_of(st.sampled_from([r.name for r in REGIONS]), st.text(max_size=8)), max_size=20))
    def test_a_column_keeps_its_rows(self, names: list[str]) -> None:
        """One outcome a name, in order, the same as alone."""
        report = regions.match_all(names)
        assert report.outcomes == tuple(regions.find(name) for name in names)
        assert len(report.matched) + len(report.ambiguous) + len(report.unknown) == len(names)
        assert len(report.regions) == len(names)
        assert report.is_complete is (not report.unmatched)


class TestSimilarity:
    """On request a similar name is taken, if one region is clearly the most similar; and that is said."""

    @given(ANY_REGION, st.data())
    def test_one_slip_never_leads_elsewhere_in_silence(self, region: Region, data: st.DataObject) -> None:
        """With a letter left out, the region is found, or several or none are; another only with its per cent."""
        name = region.label.id
        at = data.draw(st.integers(len(name) - len(region.name), len(name) - 1))
        found = regions.find(name[:at] + name[at + 1 :], fuzzy=True)
        if isinstance(found, Match) and not found.is_exact:
            assert found.similarity is not None
            assert 85 <= found.similarity < 100
            assert found.region.kind is region.kind
        if isinstance(found, Ambiguous):
            assert all(candidate.kind is region.kind for candidate in found.candidates)

    @given(ANY_REGION)
    def test_what_is_exact_stays_exact(self, region: Region) -> None:
        """Asking for similar names changes nothing where a name is known."""
        assert regions.find(region.name, fuzzy=True) == regions.find(region.name)
