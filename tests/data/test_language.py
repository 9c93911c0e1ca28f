"""How the library speaks: each label and phrase read once more, as an editor would, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
import re

import pytest

from kha import glossary, i18n
from kha.errors import UnknownTermError
from kha.i18n import Entry

ENTRIES = list(i18n.entries().values())
LABELS = [entry for entry in ENTRIES if entry.kind is i18n.EntryKind.LABEL]

QUOTED = re.compile(r"\{[^}]*\}|“[^”]*”|'[^']+'|\([^)]*\)|--?\w+|\w+ = \S+")
"""What is not the library's own words: placeholders, quotations, commands, keys."""

NAMED_IN_ENGLISH = {"law.keppres_36_1990.label", "law.uu_9_2012.label", "law.uu_10_2012.label"}
"""Laws whose Indonesian title quotes an English one."""

NOT_STANDARD = (
    "praktek|resiko|analisa|aktifitas|efektifitas|standarisasi|terstandarisasi|ijin|merubah|sekedar"
    "|nasehat|hakekat|jadual|sistim|tehnik|metoda|obyek|subyek|propinsi|walikota|orangtua|dimana|didalam"
    "|diatas|dibawah|diantara|diluar|disamping|kesana|kedalam|nampak|silahkan|himbau|cidera|azas|faham"
    "|trampil|frekwensi|detil|jaman|hutang|negri|pebruari|thn|yg|utk|dll|kordinasi|nomer|karir|kuatir"
    "|atlit|apotik|kwitansi|survey"
)
"""Spellings that are common and not those of the official dictionary."""

PREFIX_APART = re.compile(r"\b(?:antar|non|pasca|sub|multi|pra|semi)[- ](?=[a-z])")
"""Bound forms that are written as one word with what follows (EYD V)."""

NO_SERIAL_COMMA = re.compile(r"[a-z]+, [a-z]+, [a-z]+ (?:dan|atau) [a-z]+(?:[.;)]|$)")
"""Four or more things without the comma before the last (EYD V)."""

NOT_BRITISH = (
    r"\b(?:programs?|centers?|labor|colou?r(?<=color)|behavior|organiz\w+|utiliz\w+|fulfill|enrollment|percent)\b"
)

OTHERWISE_SAID = {
    "band": "a placeholder or a proper name stands for it",
    "child": "Kelana, Dekela and laws are named by their own names",
    "edition": "a placeholder stands for it",
    "measure": "the Convention's measures are steps that States take",
    "provision": "a placeholder stands for it",
    "ratification": "a law approves (pengesahan) what the State ratifies (ratifikasi)",
    "regional_regulation": "a form also counts policies (kebijakan) and says perda",
    "kla_policy": "written out in titles of laws",
    "village": "Dekela is named by its own name",
    "convention": "a law quotes the English name",
    "child_friendly_information": "written out as a phrase",
    "paud_hi": "written out as a phrase",
    "lksa": "written out as a phrase",
    "birth_certificate": "akta kelahiran is the everyday name of its kutipan",
    "special_protection": "written out as a phrase",
    "exclusive_breastfeeding": "the rate counts infants",
}
"""Terms whose Indonesian name is not in every Indonesian label whose English one has the term, and why."""


def own_words(words: str) -> str:
    return QUOTED.sub(" ", words)


def ids(entries: list[Entry]) -> Iterator[str]:
    return (entry.key for entry in entries)


def test_there_is_enough_to_read() -> None:
    assert len(LABELS) > 700
    assert len(ENTRIES) > 1200


def test_both_languages_hold_the_same_placeholders() -> None:
    for entry in ENTRIES:
        assert i18n.entries()[entry.key].placeholders == frozenset(re.findall(r"(?<!\{)\{(\w+)\}", entry.source.id)), (
            entry.key
        )


def test_indonesian_follows_the_official_spelling() -> None:
    wrong = re.compile(rf"\b(?:{NOT_STANDARD})\b", re.IGNORECASE)
    for entry in ENTRIES:
        words = own_words(entry.source.id)
        assert not wrong.search(words), entry
        assert not PREFIX_APART.search(words), entry
        assert not NO_SERIAL_COMMA.search(words), entry


def test_english_is_spelt_in_one_way() -> None:
    for entry in ENTRIES:
        assert not re.search(NOT_BRITISH, own_words(entry.source.en), re.IGNORECASE), entry


def test_nothing_is_left_untranslated() -> None:
    english = re.compile(r"\b(?:the|of|and|with|for|is|are|not|this|that|has|from)\b", re.IGNORECASE)
    indonesian = re.compile(
        r"\b(?:dan|yang|untuk|dengan|dari|atau|tidak|pada|anak|hak|dalam|tentang)\b"
    )  # not in names
    for entry in ENTRIES:
        assert entry.key in NAMED_IN_ENGLISH or not english.search(own_words(entry.source.id)), entry
        assert not indonesian.search(own_words(entry.source.en)), entry


def test_punctuation_is_tidy_and_the_same_at_the_end() -> None:
    for entry in ENTRIES:
        for words in (entry.source.id, entry.source.en):
            assert not re.search(r"\s[.,;:!](?:\s|$)|  |\( | \)|\.\.\.|&", words), entry
            assert not re.search(r"(?<![=\w])\"|\"(?![\s.,]|$)", QUOTED.sub(" ", words)), entry
        ends = {words[-1] if words[-1] in ".?!:" else "" for words in (entry.source.id, entry.source.en)}
        assert len(ends) == 1, entry


@pytest.mark.parametrize(
    ("prefix", "longest"),
    [
        ("crc.article.", 200), ("crc.principle.", 70), ("crc.cluster_theme.", 70), ("crc.general_comment.", 120),
        ("kla.evaluation_2022.", 240), ("kla.permen_12_2011.", 240), ("kla.band.", 20), ("kla.unit.", 40),
        ("kla.group_kind.", 40), ("scoring.stage.", 40), ("scoring.reason.", 40), ("regions.", 140), ("finding.", 40),
        ("term.", 200), ("law.", 300), ("province.", 40), ("count.", 40),
    ],
)  # fmt: skip
def test_labels_fit_where_they_are_shown(prefix: str, longest: int) -> None:
    shown = [entry for entry in ENTRIES if entry.key.startswith(prefix)]
    assert shown
    for entry in shown:
        assert max(len(entry.source.id), len(entry.source.en)) <= longest, entry


def test_neither_language_says_much_more_than_the_other() -> None:
    for entry in LABELS:
        lengths = sorted(len(own_words(words)) for words in (entry.source.id, entry.source.en))
        assert entry.key in NAMED_IN_ENGLISH or lengths[1] <= 3 * lengths[0] + 20, entry


@pytest.mark.parametrize("term", glossary.TERMS, ids=lambda term: term.key)
def test_terms_are_used_as_the_glossary_has_them(term: glossary.Term) -> None:
    """Where a label speaks of a term in English, it does so in Indonesian, by the same name."""
    english = re.compile(rf"\b{re.escape(term.term.en)}s?\b", re.IGNORECASE)
    apart = [
        entry.key
        for entry in ENTRIES
        if english.search(QUOTED.sub(" ", entry.source.en))
        and term.term.id.casefold() not in entry.source.id.casefold()
        and not entry.key.startswith("term.")
    ]
    assert not apart or term.key in OTHERWISE_SAID


def test_what_is_said_otherwise_is_a_term() -> None:
    assert set(OTHERWISE_SAID) <= {term.key for term in glossary.TERMS}


def test_the_glossary_is_large_enough_and_graded() -> None:
    assert len(glossary.TERMS) >= 60
    for term in glossary.TERMS:
        assert term.definition.id.endswith(".")
        assert term.definition.id[0].isupper()
        assert term.definition.en.endswith(".")
        assert term.term.id != term.term.en or term.key == "kafalah"
        assert glossary.term(term.key) is term
    with pytest.raises(UnknownTermError, match=r"There is no term 'chil'\. Did you mean 'child'\?"):
        glossary.term("chil")


def test_abbreviations_are_not_explained_twice() -> None:
    short = [term.short for term in glossary.TERMS if term.short is not None]
    assert len(short) == len(set(short))
