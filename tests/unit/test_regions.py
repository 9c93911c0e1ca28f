from __future__ import annotations

from pathlib import Path
import pickle
import subprocess
import sys

import attrs
import pytest

from kha import regions
from kha.errors import (
    AmbiguousRegionError,
    MissingExtraError,
    UnknownProvinceError,
    UnknownRegionError,
)
from kha.regions import (
    KALIMANTAN_TENGAH,
    Ambiguous,
    CodeSystem,
    FoundBy,
    Match,
    RegionCounts,
    RegionKind,
    SettledBy,
    Unknown,
)
from kha.text import Language, Text

PALANGKA_RAYA = regions.region("62.71")


def unknown(name: str, **stated: regions.Province | RegionKind | CodeSystem | str) -> Unknown:
    found = regions.find(name, **stated)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert isinstance(found, Unknown)
    return found


def ambiguous(name: str, *, fuzzy: bool = False) -> Ambiguous:
    found = regions.find(name, fuzzy=fuzzy)
    assert isinstance(found, Ambiguous)
    return found


def test_a_region_has_a_name_in_both_languages_made_of_kind_and_name() -> None:
    assert PALANGKA_RAYA.label == Text(id="Kota Palangka Raya", en="Palangka Raya City")
    assert regions.region("52.04").label == Text(id="Kabupaten Sumbawa", en="Sumbawa Regency")
    assert regions.region("31.75").label.id == "Kota Administrasi Jakarta Timur"
    assert regions.region("31.01").label.en == "Kepulauan Seribu Administrative Regency"
    assert RegionKind.KABUPATEN.label == Text(id="kabupaten", en="regency")
    assert "sumatra_utara" not in repr(PALANGKA_RAYA)
    assert "kalimantan_tengah" in repr(PALANGKA_RAYA)


def test_provinces_are_constants_and_look_ups() -> None:
    assert regions.province("62") is KALIMANTAN_TENGAH is regions.by_iso_3166_2("ID-KT")
    assert KALIMANTAN_TENGAH.label == Text(id="Kalimantan Tengah", en="Central Kalimantan")
    assert PALANGKA_RAYA.province is KALIMANTAN_TENGAH
    assert PALANGKA_RAYA in regions.regions_of(KALIMANTAN_TENGAH)
    assert regions.count(KALIMANTAN_TENGAH) == RegionCounts(kabupaten=13, kota=1)
    assert regions.count().total == 514


def test_a_code_is_looked_up_in_the_system_that_is_stated() -> None:
    assert regions.region("62.09").name == regions.region("6209", CodeSystem.KEMENDAGRI).name == "Lamandau"
    assert regions.by_bps_code("6209").name == regions.region("6209", CodeSystem.BPS).name == "Katingan"
    assert regions.region("6271") is PALANGKA_RAYA is regions.by_bps_code("6271")


def test_digits_that_mean_two_regions_are_refused_until_the_system_is_stated() -> None:
    with pytest.raises(AmbiguousRegionError, match=r"Lamandau Regency \(Kemendagri code 62.09\), Katingan") as caught:
        regions.region("6209")
    assert caught.value.candidates == ("62.09", "62.06")
    assert "sebutkan sistem kodenya" in caught.value.text.id
    assert ambiguous("6209").settled_by == (SettledBy.CODE_SYSTEM,)


@pytest.mark.parametrize("code", ["62.99", "6299", "62", "62.7", "62.71.01", "x", "", "٦٢.٧١"])
def test_a_code_that_nothing_has(code: str) -> None:
    with pytest.raises(UnknownRegionError, match=r"Write a Kemendagri code such as 62\.71"):
        regions.region(code)


def test_a_code_of_bps_has_no_dot() -> None:
    with pytest.raises(UnknownRegionError, match=r"has the BPS code “62\.71”"):
        regions.by_bps_code("62.71")


def test_digits_that_mean_a_region_in_the_other_system_alone_are_not_taken_for_it() -> None:
    with pytest.raises(UnknownRegionError, match=r"As a BPS code it means Yahukimo Regency \(95.03\)") as caught:
        regions.region("9416")
    assert caught.value.candidates == ("95.03",)
    assert unknown("9416").nearest[0].code == "95.03"


def test_a_former_code_is_no_present_one_but_says_whose_it_was() -> None:
    with pytest.raises(UnknownRegionError, match=r"used until 2022; its region now is Merauke Regency .*93.01"):
        regions.region("91.01")
    with pytest.raises(UnknownRegionError, match=r"its region now is Nabire Regency \(BPS code 9604\)"):
        regions.by_bps_code("9404")


def test_a_former_code_is_accepted_as_such_in_its_own_system() -> None:
    old = regions.match("91.04")
    assert (old.region.name, old.found_by, old.form) == ("Nabire", FoundBy.FORMER_CODE, "91.04")
    assert regions.match("9404", system=CodeSystem.BPS).region is old.region
    assert regions.match("94.04").region.name == "Mimika"
    assert [(c.system, c.code, c.last_used) for c in old.region.former_codes] == [
        (CodeSystem.KEMENDAGRI, "91.04", 2022),
        (CodeSystem.BPS, "9404", 2022),
    ]


@pytest.mark.parametrize("digits", ["91", "92", "94", "95", "96"])
def test_the_digits_of_a_papuan_province_mean_two_provinces(digits: str) -> None:
    with pytest.raises(AmbiguousRegionError, match="state whose code it is"):
        regions.province(digits)
    kemendagri, bps = (regions.province(digits, system) for system in CodeSystem)
    assert kemendagri.code == bps.bps_code == digits
    assert kemendagri is not bps


def test_provinces_that_do_not_exist() -> None:
    with pytest.raises(UnknownProvinceError, match="No province has the Kemendagri code “97”") as caught:
        regions.province("97")
    assert caught.value.candidates == ("95",)
    with pytest.raises(UnknownProvinceError, match="“99”"):
        regions.province("99")
    with pytest.raises(UnknownProvinceError, match="ID-XX"):
        regions.by_iso_3166_2("ID-XX")
    with pytest.raises(UnknownProvinceError, match="Perhaps one of these was meant: Central Kalimantan"):
        regions.match_province("Kalimantan Tenggah")
    with pytest.raises(UnknownProvinceError, match="such as Kalimantan Tengah"):
        regions.match_province("?")


@pytest.mark.parametrize(
    "name", ["Kalimantan Tengah", "KALTENG", "Prov. Kalteng", "Provinsi Kalimantan Tengah", "id-kt", " 62 ",
             "Central Kalimantan"]
)  # fmt: skip
def test_provinces_are_found_by_what_people_write(name: str) -> None:
    assert regions.match_province(name) is KALIMANTAN_TENGAH


def test_kind_or_province_settles_a_name_that_two_regions_bear() -> None:
    banjar = ambiguous("Banjar")
    assert [region.code for region in banjar.candidates] == ["32.79", "63.03"]
    assert banjar.settled_by == (SettledBy.KIND, SettledBy.PROVINCE)
    assert regions.match("Banjar", kind=RegionKind.KABUPATEN).region.code == "63.03"
    assert regions.match("Banjar", province="Jawa Barat").region.code == "32.79"
    assert ambiguous("Bogor").settled_by == (SettledBy.KIND,)
    with pytest.raises(AmbiguousRegionError) as caught:
        regions.match("Bogor")
    assert caught.value.candidates == ("32.01", "32.71")
    assert caught.value.text.id == (
        "“Bogor” dapat berarti salah satu dari: Kabupaten Bogor (32.01), Kota Bogor (32.71). "
        "Untuk memastikan: tulis jenisnya, misalnya Kabupaten Bogor."
    )


def test_a_contraction_of_several_regions_is_none_of_theirs() -> None:
    assert ambiguous("Mura").settled_by == (SettledBy.PROVINCE,)
    assert regions.match("Kab. Mura", province="Kalteng").region.name == "Murung Raya"
    assert ambiguous("Kutai").settled_by == (SettledBy.FULL_NAME,)


def test_what_contradicts_the_name_is_never_passed_over() -> None:
    for found in (
        unknown("Kab. Surabaya"),
        unknown("Kota Surabaya", kind=RegionKind.KABUPATEN),
        unknown("Surabaya", province=KALIMANTAN_TENGAH),
        unknown("35.78", kind=RegionKind.KABUPATEN),
    ):
        assert [region.code for region in found.nearest] == ["35.78"]
        assert "does not fit the kind or province" in found.text.en


def test_an_unknown_name_comes_with_the_nearest() -> None:
    assert [r.name for r in unknown("Kotawaringin").nearest] == ["Kotawaringin Timur", "Kotawaringin Barat"]
    assert "Perhaps one of these was meant" in unknown("Sumbwa").text.en
    assert all(r.kind is RegionKind.KOTA for r in unknown("Kota Bogorr").nearest)
    assert unknown("").nearest == ()
    with pytest.raises(UnknownRegionError, match="Write its official name") as caught:
        regions.match("Atlantis?!")
    assert caught.value.candidates == ()


def test_a_province_is_no_region() -> None:
    found = unknown("Jawa Barat")
    assert found.province is regions.JAWA_BARAT
    assert "Jawa Barat adalah provinsi" in found.text.id


def test_a_region_is_found_in_the_province_it_belonged_to_and_that_is_said() -> None:
    found = regions.match("Merauke", province="Papua")
    assert (found.region.code, found.in_former_province) == ("93.01", True)
    assert regions.match("91.01", province="Papua").in_former_province
    assert not regions.match("Merauke", province="Papua Selatan").in_former_province


def test_a_column_is_matched_without_losing_a_row() -> None:
    names = ["Kab. Kotim", "Bogor", "", "Atlantis", "62.71", "Kotim"]
    report = regions.match_all(names)
    assert [outcome.query for outcome in report.outcomes] == names
    assert [None if r is None else r.code for r in report.regions] == ["62.02", None, None, None, "62.71", "62.02"]
    assert (len(report.matched), len(report.ambiguous), len(report.unknown)) == (3, 1, 2)
    assert [index for index, _ in report.unmatched] == [1, 2, 3]
    assert not report.is_complete
    assert report.similar == ()
    assert regions.match_all([]).is_complete


def test_a_column_may_have_its_provinces_beside_it() -> None:
    report = regions.match_all(
        ["Banjar", "Banjar", "Bima", "Sorong", "Kapuas"], provinces=["Jabar", "Kalsel", "?", "94", None]
    )
    assert [type(outcome) for outcome in report.outcomes] == [Match, Match, Unknown, Unknown, Match]
    assert "no province named “?”" in report.unknown[0].text.en
    with pytest.raises(ValueError, match="zip"):
        regions.match_all(["Banjar", "Banjar"], provinces=["Jabar"])
    assert regions.match_all(["Mura", "Kapuas"], province="Kalteng").is_complete
    with pytest.raises(UnknownProvinceError):
        regions.match_all(["Mura"], province="?")


def test_a_similar_name_is_taken_only_on_request_and_says_so() -> None:
    with pytest.raises(UnknownRegionError):
        regions.match("Kab. Kotawaringin Timr")
    found = regions.match("Kab. Kotawaringin Timr", fuzzy=True)
    assert (found.region.code, found.found_by, found.is_exact) == ("62.02", FoundBy.SIMILARITY, False)
    assert found.similarity == 96
    exact = regions.match("Kab. Kotim", fuzzy=True)
    assert (exact.is_exact, exact.similarity) == (True, None)
    report = regions.match_all(["Kota Palangka Ray", "Kota Bogor"], fuzzy=True)
    assert report.is_complete
    assert [match.query for match in report.similar] == ["Kota Palangka Ray"]


def test_names_that_are_too_close_to_tell_apart_are_refused() -> None:
    assert [r.name for r in ambiguous("Sumbwa Barat", fuzzy=True).candidates] == ["Sumbawa Barat", "Sumba Barat"]
    assert ambiguous("Bandungg", fuzzy=True).settled_by == (SettledBy.KIND,)


def test_similarity_respects_what_is_stated() -> None:
    assert isinstance(regions.find("Kab. Surabya", fuzzy=True), Unknown)
    assert isinstance(regions.find("Surabya", fuzzy=True, province=KALIMANTAN_TENGAH), Unknown)
    assert regions.match("Kota Surabya", fuzzy=True).region.code == "35.78"
    assert regions.match("Kota Mobagui", fuzzy=True).region.name == "Kotamobagu"
    assert regions.match("Merauk", fuzzy=True, province="Papua").in_former_province


def test_without_the_extra_similarity_says_in_both_languages_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidfuzz", None)
    assert regions.match("Kab. Kotim", fuzzy=True).region.code == "62.02"
    with pytest.raises(MissingExtraError) as caught:
        regions.match("Kotawaringin Timr", fuzzy=True)
    error = caught.value
    assert (error.extra, error.package) == ("match", "rapidfuzz")
    assert str(error).splitlines() == [
        "Ini memerlukan paket rapidfuzz. Pasang dengan: python -m pip install 'kha[match]'",
        "This needs the package rapidfuzz. Install it with: python -m pip install 'kha[match]'",
    ]
    assert isinstance(error, ImportError)


def test_a_broken_rapidfuzz_is_not_taken_for_a_missing_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "rapidfuzz.py").write_text("import no_such_module", encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "rapidfuzz", raising=False)
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        regions.match("Kotawaringin Timr", fuzzy=True)


def test_only_what_is_beyond_doubt_is_recognised() -> None:
    assert regions.recognise("Kab. Sumbawa") is regions.recognise("52.04") is regions.region("52.04")
    for doubtful in ("Bogor", "Jambi", "6209", "Atlantis", "Yogyakarta"):
        assert regions.recognise(doubtful) is None


def test_errors_compare_and_survive_pickling() -> None:
    text = Text(id="a", en="b")
    error = UnknownRegionError("x", text, ["62.71"])
    assert error == UnknownRegionError("x", text, ["62.71"]) == pickle.loads(pickle.dumps(error))  # noqa: S301
    assert error != UnknownProvinceError("x", text, ["62.71"])
    assert hash(error) == hash(UnknownRegionError("x", text, ["62.71"]))
    assert isinstance(error, LookupError)


def test_a_region_survives_pickling_and_is_a_key() -> None:
    again = pickle.loads(pickle.dumps(PALANGKA_RAYA))  # noqa: S301
    assert {PALANGKA_RAYA: 1}[again] == 1
    assert attrs.evolve(again, name="x") != PALANGKA_RAYA


@pytest.mark.parametrize("vocabulary", [CodeSystem, FoundBy, RegionKind, regions.IslandGroup, SettledBy])
def test_every_member_of_a_vocabulary_has_a_label(vocabulary: type[CodeSystem | FoundBy]) -> None:
    for member in vocabulary:
        assert all(member.label[language] for language in Language)


def test_the_register_is_loaded_without_any_extra() -> None:
    program = "import sys, kha.regions; kha.regions.find('x'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"rapidfuzz", "cattrs", "babel", "click"} & set(loaded)
