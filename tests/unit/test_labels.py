"""Labels in further languages: made from the template alone, and brought along by a file or a package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from importlib import invalidate_caches
from io import BytesIO
from pathlib import Path
import re
import shutil
import sys
import tomllib
from typing import cast

import attrs
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result
import pytest

from kha import crc, i18n, kla, regions, scoring, sources
from kha.cli.commands import kha as command
from kha.errors import CatalogueError, UnavailableLanguageError, UnknownLabelError
from kha.i18n import Counted, EntryKind, LabelState
from kha.text import Language, Text

PACKAGE = Path("tests/packages/kha_lang_jv")
CATALOGUE = PACKAGE / "src" / "kha_lang_jv" / "kha.po"
POT = i18n.translation_template()
FRENCH = 'Language: fr\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n'


def french(text: str = POT) -> str:
    """Translate the template as somebody would who has seen nothing else: here by putting "fr:" before all words."""
    text = text.replace("Language: \\n", FRENCH, 1)
    text = re.sub(r'msgid "(?!")(.*)"\nmsgstr ""', r'msgid "\1"\nmsgstr "fr: \1"', text)
    plural = r'msgid "(.*)"\nmsgid_plural "(.*)"\nmsgstr\[0\] ""\nmsgstr\[1\] ""'
    return re.sub(plural, r'msgid "\1"\nmsgid_plural "\2"\nmsgstr[0] "fr: \1"\nmsgstr[1] "fr: \2"', text)


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str], i18n.Labels]:
    """Give the function that reads labels from the text of a catalogue."""

    def read(text: str) -> i18n.Labels:
        file = tmp_path / "kha.po"
        file.write_text(text, encoding="utf-8")
        return i18n.read_labels(file)

    return read


def install(folder: Path, name: str, *, catalogue: bytes | None, tag: str = "jv") -> None:
    """Lay a package out as an installer would: its folder, and beside it what it announces."""
    package = name.replace("-", "_")
    shutil.copytree(PACKAGE / "src" / "kha_lang_jv", folder / package)
    (folder / package / "kha.po").unlink()
    if catalogue is not None:
        (folder / package / "kha.po").write_bytes(catalogue)
    about = folder / f"{package}-0.1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 0.1\n")
    (about / "entry_points.txt").write_text(f"[kha.languages]\n{tag} = {package}\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder from which packages are imported, and forget them afterwards."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    invalidate_caches()
    yield folder
    for name in [name for name in sys.modules if name.startswith("kha_lang_")]:
        del sys.modules[name]


def walk(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from walk(item)
    elif attrs.has(type(value)) and not isinstance(value, Text | sources.Provenance | sources.Source):
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value))):
            yield from walk(getattr(value, field.name))


RECORDS = {
    id(record): record
    for room in (crc, kla, regions, scoring, sources)
    for name in room.__all__
    for record in walk(getattr(room, name))
    if isinstance(getattr(record, "label", getattr(record, "title", None)), Text)
    and not isinstance(record, sources.Source | crc.TwinGuidelines)
}


def test_a_catalogue_made_from_the_template_alone_labels_every_record(read: Callable[[str], i18n.Labels]) -> None:
    found = read(french())
    assert len(RECORDS) > 1000
    assert {type(record).__name__ for record in RECORDS.values()} >= {
        "Article", "Cluster", "Crosswalk", "Edition", "Gate", "GeneralComment", "Group", "Indicator", "Law", "Measure",
        "Province", "Region", "Guidelines", "OptionalProtocol", "BandPolicy",
    }  # fmt: skip
    for record in RECORDS.values():
        label = found.of(record)
        assert label.state is LabelState.TRANSLATED, label
        assert label.words is not None
        assert label.words.startswith("fr: ")
        assert "{" not in label.words
    assert found.completeness().share == found.completeness(EntryKind.LABEL).share == Fraction(1)
    assert not found.in_state(*(state for state in LabelState if state is not LabelState.TRANSLATED))
    assert (found.language, found.unknown) == ("fr", ())


def test_members_of_enumerations_and_texts_have_labels_too(read: Callable[[str], i18n.Labels]) -> None:
    found = read(french())
    assert found.of(crc.Principle.BEST_INTERESTS).key == "crc.principle.best_interests"
    assert found.of(crc.GENERAL_PRINCIPLES[1]).key == "crc.principle.best_interests"
    assert found.of(crc.ARTICLE_3).key == "crc.article.3.title"
    assert found.of(crc.ARTICLE_3.subject).key == "crc.article.3.subject"
    assert found.of(crc.NATIONAL_LAWS[0]).key.startswith("crc.law_anchor.")
    assert found.of(kla.PUBLISHED_2022.ranges[0]).words == "fr: Pratama"
    assert found.of(crc.provision("24(2)(e)")).words == "fr: article 24(2)(e)"
    jakarta, sumbawa = regions.region("31.01"), regions.region("52.04")
    assert found.of(jakarta).words == "fr: Kepulauan Seribu Administrative Regency"
    assert (found.of(sumbawa).words, found.of(sumbawa).source) == ("fr: Sumbawa Regency", sumbawa.label)


def test_what_has_no_label_of_ours_is_refused() -> None:
    with pytest.raises(UnknownLabelError, match="no label 'kompas_2022_09_20' to translate"):
        i18n.labels("id").of(sources.source("kompas_2022_09_20"))
    with pytest.raises(UnknownLabelError, match="no label 'object'"):
        i18n.labels("id").of(object())
    with pytest.raises(UnknownLabelError, match=r"no label 'crc\.article\.55\.title'"):
        i18n.labels("id")["crc.article.55.title"]


def test_the_template_is_the_same_each_time_and_holds_every_label_and_phrase() -> None:
    assert i18n.translation_template() == POT
    template = read_po(BytesIO(POT.encode()))
    assert {message.context for message in template if message.id} == set(i18n.entries())
    for key in ("crc.article.12.title", "kla.evaluation_2022.birth_certificate.label", "count.child", "kla.band.madya"):
        assert f'\nmsgctxt "{key}"\n' in POT
    assert "POT-Creation-Date" not in POT
    assert "#. Indonesian: Penghargaan terhadap pandangan anak\n" in POT


def test_the_keys_in_the_template_are_permanent_names_not_places() -> None:
    for key in i18n.entries():
        assert re.fullmatch(r"[A-Za-z0-9_.-]+", key), key
        assert key == key.strip(".")


@pytest.mark.parametrize("language", Language)
def test_the_own_languages_are_complete(language: Language) -> None:
    own = i18n.labels(language)
    assert own.completeness().share == 1
    assert own.of(crc.ARTICLE_12).words == crc.ARTICLE_12.title[language]
    assert own.count(1, Counted.ARTICLE).words == i18n.format_count(1, Counted.ARTICLE, language)
    assert own.count(54, Counted.ARTICLE).words == i18n.format_count(54, Counted.ARTICLE, language)
    assert (own.name, own.formats) == ({"id": "bahasa Indonesia", "en": "English"}[language], language)


def test_an_installed_package_brings_its_language(site: Path) -> None:
    announced = tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert announced["entry-points"]["kha.languages"] == {"jv": "kha_lang_jv"}
    install(site, announced["name"], catalogue=CATALOGUE.read_bytes())
    assert i18n.languages() == ("id", "en", "jv")
    javanese = i18n.labels("jv_ID")
    assert (javanese.language, javanese.name, javanese.formats) == ("jv", "Basa Jawa", "jv")
    assert javanese.of(crc.ARTICLE_12).words == "Ngajèni panemuné bocah"
    assert javanese.of(regions.region("34.71")).words == "Kutha Yogyakarta"
    missing = javanese.of(crc.ARTICLE_13)
    assert (missing.state, missing.words, missing.key) == (LabelState.MISSING, None, "crc.article.13.title")
    assert missing.otherwise(Language.ID) == "Kebebasan berekspresi"
    assert missing in javanese.in_state(LabelState.MISSING)
    done = javanese.completeness()
    assert 0 < done.translated < done.total
    assert done.share == Fraction(done.translated, done.total)
    assert javanese.count(1200, Counted.CHILD).words == "1.200 bocah"
    assert javanese.count(2, Counted.PROVINCE).otherwise(Language.EN) == "2 provinces"


def test_the_same_words_may_be_translated_in_another_place(site: Path) -> None:
    install(site, "kha-lang-jv", catalogue=CATALOGUE.read_bytes())
    label = i18n.labels("jv").of(kla.PERMEN_12_2011.groups[1])  # its label was translated for the edition of 2022
    assert (label.key, label.words) == ("kla.evaluation_2022.klaster_1.label", "Hak Sipil lan Kamardikan")


def test_a_language_that_nobody_brings_is_refused() -> None:
    with pytest.raises(UnavailableLanguageError, match="There is no language for jv"):
        i18n.labels("jv")


def test_a_language_that_two_packages_bring_is_refused(site: Path) -> None:
    for name in ("kha-lang-jv", "kha-lang-jv-too"):
        install(site, name, catalogue=CATALOGUE.read_bytes())
    with pytest.raises(CatalogueError, match="More than one package brings the language jv: kha_lang_jv"):
        i18n.labels("jv")


def test_a_package_without_a_catalogue_or_with_another_language_is_refused(site: Path) -> None:
    install(site, "kha-lang-su", catalogue=None, tag="su")
    install(site, "kha-lang-ms", catalogue=CATALOGUE.read_bytes(), tag="ms")
    with pytest.raises(CatalogueError, match=r"kha_lang_su holds no kha\.po / kha\.mo"):
        i18n.labels("su")
    with pytest.raises(CatalogueError, match=r"kha\.po names the language jv, not ms"):
        i18n.labels("ms")


def test_a_changed_source_makes_a_translation_stale(read: Callable[[str], i18n.Labels]) -> None:
    text = french().replace('msgid "Right to education"', 'msgid "The right to education"')
    text = text.replace(
        '#. Indonesian: Nondiskriminasi\nmsgctxt "crc.article.2.title"',
        '#. Indonesian: Tanpa beda\nmsgctxt "crc.article.2.title"',
    )
    found = read(text)
    assert [label.key for label in found.in_state(LabelState.STALE)] == ["crc.article.2.title", "crc.article.28.title"]
    assert found.of(crc.ARTICLE_28).words == "fr: Right to education"
    assert found.completeness().translated == found.completeness().total - 2


def test_what_is_fuzzy_is_not_used(read: Callable[[str], i18n.Labels]) -> None:
    found = read(french().replace('msgctxt "crc.article.28.title"', '#, fuzzy\nmsgctxt "crc.article.28.title"'))
    label = found.of(crc.ARTICLE_28)
    assert (label.state, label.words, label.otherwise(Language.EN)) == (LabelState.FUZZY, None, "Right to education")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("fr: {nom} Regency", "The {placeholders} differ: there should be {name}, there are {nom}."),
        ("fr: Regency", "The {placeholders} differ: there should be {name}, there are none."),
        ("fr: {name", "The {placeholders} differ: there should be {name}, there are {{}."),
    ],
)
def test_placeholders_are_checked(read: Callable[[str], i18n.Labels], wrong: str, says: str) -> None:
    found = read(french().replace('msgstr "fr: {name} Regency"', f'msgstr "{wrong}"'))
    label = found.of(regions.region("52.04"))
    assert (label.state, label.words) == (LabelState.FAULTY, None)
    assert label.fault is not None
    assert label.fault.en == says
    assert label.otherwise(Language.ID) == "Kabupaten Sumbawa"


def test_plural_forms_are_checked(read: Callable[[str], i18n.Labels]) -> None:
    found = read(french().replace('msgstr[1] "fr: {number} children"', 'msgstr[1] ""'))
    label = found.count(3, Counted.CHILD)
    assert (label.state, label.otherwise(Language.EN)) == (LabelState.FAULTY, "3 children")
    assert label.fault is not None
    assert label.fault.en == "Plural forms: there should be 2, there are 1."
    assert label.source == Text(id="3 anak", en="3 children")


def test_plural_forms_are_chosen_by_the_rule_of_the_language(read: Callable[[str], i18n.Labels]) -> None:
    found = read(french().replace('"fr: en"', '"fr"'))
    assert [found.count(n, Counted.CHILD).words for n in (0, 1, 2)] == ["fr: 0 child", "fr: 1 child", "fr: 2 children"]


def test_keys_that_are_no_longer_there_are_told(read: Callable[[str], i18n.Labels]) -> None:
    found = read(french() + '\nmsgctxt "crc.article.55.title"\nmsgid "Gone"\nmsgstr "Disparu"\n')
    assert found.unknown == ("crc.article.55.title",)


def test_compiled_catalogues_are_read_as_well(tmp_path: Path) -> None:
    file = tmp_path / "jv.mo"
    with file.open("wb") as stream:
        write_mo(stream, read_po(BytesIO(CATALOGUE.read_bytes())))
    found = i18n.read_labels(file)
    assert found.of(crc.ARTICLE_12).words == "Ngajèni panemuné bocah"
    assert (found.language, found.count(3, Counted.ARTICLE).words) == ("jv", "3 pasal")


def test_a_language_the_cldr_does_not_know_can_have_labels(read: Callable[[str], i18n.Labels]) -> None:
    found = read(french().replace("Language: fr", "Language: nij").replace('"fr: en"', '"id"'))
    assert (found.language, found.count(1000, Counted.REGION).words) == ("nij", "fr: 1.000 regencies and cities")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe nothing", "is no PO or MO catalogue"),
        (b'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[7] "d"\n', "is no PO or MO catalogue"),
        (b"\xde\x12\x04\x95 broken", "is no PO or MO catalogue"),
        (b'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Plural-Forms: nplurals=2; plural=n >;\\n"\n', "is no PO or MO"),
        (b'msgid ""\nmsgstr ""\n"Language: \\n"\n', "names no language"),
        (b"", "names no language"),
    ],
)
def test_what_is_no_catalogue_is_refused_in_both_languages(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "broken.po"
    file.write_bytes(content)
    with pytest.raises(CatalogueError, match=says) as caught:
        i18n.read_labels(file)
    assert str(file) in caught.value.text.id
    assert caught.value.name == str(file)


def test_the_tag_may_be_stated_when_reading(tmp_path: Path) -> None:
    file = tmp_path / "kha.po"
    file.write_text(french().replace("Language: fr", "Language: "), encoding="utf-8")
    assert i18n.read_labels(file, "fr-CA").language == "fr-CA"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, ["labels", *arguments], env={"COLUMNS": "80"})


def test_the_command_writes_the_template(tmp_path: Path) -> None:
    assert run("template").stdout == POT
    file = tmp_path / "kha.pot"
    assert run("template", "--output", str(file)).exit_code == 0
    assert file.read_text(encoding="utf-8") == POT
    failed = run("template", "--output", str(tmp_path / "no" / "kha.pot"), "--lang", "en")
    assert (failed.exit_code, failed.stdout) == (2, "")
    assert "cannot be written" in failed.stderr


def test_the_command_says_how_far_a_translation_has_come(tmp_path: Path) -> None:
    shown = run("check", str(CATALOGUE), "--lang", "en").stdout
    assert shown.startswith("Catalogue of labels: Basa Jawa (jv)\n")
    assert "- crc.article.4.title: Implementation of rights\n" in shown
    assert "- and 1" in shown
    assert "more; all of them with --all" in shown
    everything = run("check", str(CATALOGUE), "--lang", "en", "--all").stdout
    assert "count.province: {number} provinces" in everything
    assert "- and 1" not in everything
    wrong = tmp_path / "fr.po"
    wrong.write_text(french().replace('msgstr "fr: {name} Regency"', 'msgstr "fr: Regency"'), encoding="utf-8")
    result = run("check", str(wrong))
    assert "Tidak dapat dipakai" in result.stdout
    assert "regions.region_title.kabupaten: Isian berkurung kurawal tidak sama" in result.stdout


def test_the_command_knows_what_is_complete_and_what_is_not_there(tmp_path: Path) -> None:
    assert "Semua label dan kalimat sudah diterjemahkan." in run("check", "id").stdout
    for what, says in (("fr", "Tidak ada bahasa untuk fr"), (str(tmp_path / "no.po"), "tidak dapat dibuka")):
        result = run("check", what)
        assert (result.exit_code, result.stdout) == (2, "")
        assert says in result.stderr
