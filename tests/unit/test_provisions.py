"""References to provisions: reading, writing, and what is said of those that do not exist."""

from __future__ import annotations

import pickle

import pytest

from kha import crc, errors
from kha.crc import Provision, ReferenceStyle, format_provisions, provision, provisions
from kha.errors import ProblemCode, UnknownProvisionError, UnreadableReferenceError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40(2)(b)(vii)", "40(2)(b)(vii)"),
        ("art. 40(2)(b)(vii)", "40(2)(b)(vii)"),
        ("Article 40, paragraph 2 (b) (vii)", "40(2)(b)(vii)"),
        ("Article 24, paragraph 2 (e)", "24(2)(e)"),
        ("art. 44, para. 6", "44(6)"),
        ("paragraph 6 of article 44 of the Convention", "44(6)"),
        ("§ 2 of art. 3", "3(2)"),
        ("art 3 ¶ 1", "3(1)"),
        ("Article 12 CRC", "12"),
        ("article 24, subparagraph (2)(e)", None),
        ("article 24 (2), subparagraph (e)", "24(2)(e)"),
        ("Pasal 24 ayat (2) huruf e", "24(2)(e)"),
        ("pasal 24 ayat 2 huruf E", "24(2)(e)"),
        ("Pasal 40 ayat (2) huruf b angka (vii)", "40(2)(b)(vii)"),
        ("ayat (2) dari Pasal 3 Konvensi Hak-Hak Anak", "3(2)"),
        ("Pasal7 KHA", "7"),
        ("CRC art. 12", "12"),
        ("UNCRC, Article 12.1", "12(1)"),
        ("KHA Pasal 12", "12"),
        ("Convention on the Rights of the Child, article 12", "12"),
        ("article 12 of the United Nations Convention on the Rights of the Child", "12"),
        ("Pasal 12 Konvensi tentang Hak-Hak Anak", "12"),
        ("Psl. 24 ayat (2) huruf e", "24(2)(e)"),
        ("ps 40 (2) b butir vii", "40(2)(b)(vii)"),
        ("37(a)", "37(a)"),
        ("37a", "37(a)"),
        ("Pasal 37 huruf a", "37(a)"),
        ("44.6", "44(6)"),
        ("24.2.e", "24(2)(e)"),
        ("Pasal 07.", "7"),
        ("  12  ", "12"),
    ],
)
def test_one_provision_is_read(text: str, expected: str | None) -> None:
    if expected is None:
        with pytest.raises(UnreadableReferenceError):
            provision(text)
    else:
        assert provision(text).reference == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arts. 9–11, 18 (1) and (2)", "9 10 11 18(1) 18(2)"),
        ("arts. 4, 42 and 44, para. 6", "4 42 44(6)"),
        ("arts. 19; 28, para. 2; and 37", "19 28(2) 37"),
        ("articles 43 to 45", "43 44 45"),
        ("Pasal 7, 8, dan 13–17", "7 8 13 14 15 16 17"),
        ("Pasal 9 sampai dengan Pasal 11", "9 10 11"),
        ("Pasal 37 huruf b s.d. d", "37(b) 37(c) 37(d)"),
        ("Pasal 37 huruf b sampai dengan huruf d", "37(b) 37(c) 37(d)"),
        ("Pasal 18 ayat 1 dan 2", "18(1) 18(2)"),
        ("Pasal 24 ayat (2) huruf a, c, dan e, ayat (3)", "24(2)(a) 24(2)(c) 24(2)(e) 24(3)"),
        ("Pasal 3 ayat (1), 6, dan 12", "3(1) 6 12"),
        ("art. 3, para. 1, 6, 12", "3(1) 6 12"),
        ("paras. 1 and 2 of article 18", "18(1) 18(2)"),
        ("art. 43 para. 2–4", "43(2) 43(3) 43(4)"),
        ("18(1)–18(3)", "18(1) 18(2) 18(3)"),
        ("40 (2) (b) (i), (iii) and (vii), (a)", "40(2)(a) 40(2)(b)(i) 40(2)(b)(iii) 40(2)(b)(vii)"),
        ("12, 2, 12 & 3", "2 3 12"),
        ("arts. 19; 28, para. 2; and 37, inter alia", "19 28(2) 37"),
        ("arts. 18, paras. 1 and 2; 19-21; 27, para. 4", "18(1) 18(2) 19 20 21 27(4)"),
        ("arts. 5, 18 (paras. 1 and 2), 20", "5 18(1) 18(2) 20"),
        ("Pasal 18 (ayat 1-3), 20, antara lain", "18(1) 18(2) 18(3) 20"),
        ("Pasal 18 ayat 1 dan 2; 3", "3 18(1) 18(2)"),
    ],
)
def test_lists_and_ranges_are_read(text: str, expected: str) -> None:
    assert [p.reference for p in provisions(text)] == expected.split()


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("", ""),
        ("dua belas", "dua belas"),
        ("12,", ","),
        ("9–", "–"),
        ("1,,2", ",2"),
        (", 12", ", 12"),
        ("11–9", "9"),
        ("9–18(2)", "(2)"),
        ("9–11, para. 2", "2"),
        ("Pasal", "Pasal"),
        ("Pasal ayat 2", "ayat 2"),
        ("ayat (2)", "(2)"),
        ("(2)", "(2)"),
        ("12 14", "14"),
        ("24 and para. 2", "2"),
        ("a", "a"),
        ("Pasal 12 angka (i)", "(i)"),
        ("Pasal 12 huruf 2", "2"),
        ("Pasal a", "a"),
        ("40(2)(b)(i)(i)", "(i)"),
        ("24, (a)", "(a)"),
        ("article 3 and para. 6 of article 44", "3 and para. 6"),
        ("12345", "12345"),
    ],
)
def test_what_is_no_reference_is_refused_with_the_place(text: str, excerpt: str) -> None:
    with pytest.raises(UnreadableReferenceError) as caught:
        provisions(text)
    error = caught.value
    assert (error.reference, error.excerpt, error.code) == (text, excerpt, ProblemCode.UNREADABLE_REFERENCE)
    assert error.text.en == str(error)
    assert "Tulis misalnya Pasal 24 ayat (2) huruf e." in error.text.id


@pytest.mark.parametrize(
    ("text", "known", "english", "indonesian"),
    [
        ("12(3)", "12(1) 12(2)", "no article 12 (3). Article 12 has paragraphs (1) and (2).", "ayat (1) dan (2)."),
        ("24(a)", "24(1) 24(2) 24(3) 24(4)", "Article 24 has paragraphs (1) to (4).", "ayat (1) sampai (4)."),
        ("37(1)", "37(a) 37(b) 37(c) 37(d)", "Article 37 has letters (a) to (d).", "huruf a sampai d."),
        ("1(1)(a)", "1", "no article 1 (1). Article 1 is not divided further", "Pasal 1 tidak terbagi lagi"),
        (
            "Pasal 40 ayat (2) huruf b angka (viii)",
            "40(2)(b)(i) 40(2)(b)(ii) 40(2)(b)(iii) 40(2)(b)(iv) 40(2)(b)(v) 40(2)(b)(vi) 40(2)(b)(vii)",
            "Article 40 (2) (b) has items (i) to (vii).",
            "angka (i) sampai (vii).",
        ),
        ("55", "", "no article 55. Write an article from 1 to 54.", "Tulis pasal 1 sampai 54."),
        ("0", "", "no article 0.", "Pasal 0"),
    ],
)
def test_what_does_not_exist_is_refused_with_what_does(text: str, known: str, english: str, indonesian: str) -> None:
    with pytest.raises(UnknownProvisionError) as caught:
        provision(text)
    error = caught.value
    assert (" ".join(error.known), error.code) == (known, ProblemCode.UNKNOWN_PROVISION)
    assert english in str(error)
    assert indonesian in error.text.id
    assert isinstance(error, LookupError)
    assert error == pickle.loads(pickle.dumps(error))  # noqa: S301
    assert hash(error) == hash(pickle.loads(pickle.dumps(error)))  # noqa: S301


def test_a_provision_that_does_not_exist_cannot_be_made() -> None:
    with pytest.raises(UnknownProvisionError, match="no article 55"):
        Provision(article=55)


def test_one_provision_means_one() -> None:
    with pytest.raises(UnreadableReferenceError) as caught:
        provision("9–11")
    assert caught.value.excerpt == "10"


def test_a_long_text_is_shown_in_part() -> None:
    with pytest.raises(UnreadableReferenceError) as caught:
        provision("?" * 5000)
    assert len(str(caught.value)) < 300


def test_styles() -> None:
    several = provisions("5, 9-11, 18(1), 18(2), 20, 27(1)-(3), 37(b)-(d), 40(2)(b)(i), 40(2)(b)(ii), 40(3)")
    assert format_provisions(several, ReferenceStyle.EN) == (
        "articles 5, 9–11, 18 (1) and (2), 20, 27 (1)–(3), 37 (b)–(d), 40 (2) (b) (i) and (ii) and 40 (3)"
    )
    assert format_provisions(several, ReferenceStyle.ID) == (
        "Pasal 5, 9–11, 18 ayat (1) dan (2), 20, 27 ayat (1)–(3), 37 huruf b–d, "
        "40 ayat (2) huruf b angka (i) dan (ii), dan 40 ayat (3)"
    )
    assert format_provisions(several, ReferenceStyle.SHORT) == (
        "5, 9–11, 18(1)–(2), 20, 27(1)–(3), 37(b)–(d), 40(2)(b)(i)–(ii), 40(3)"
    )
    assert format_provisions(crc.provision("18(2)"), ReferenceStyle.EN) == "article 18 (2)"
    assert format_provisions(provisions("18(1)-(3)"), ReferenceStyle.EN) == "article 18 (1)–(3)"
    assert format_provisions(provisions("20, 21"), ReferenceStyle.SHORT) == "20, 21"
    assert format_provisions(provisions("24(2)(a), 24(2)(c)"), ReferenceStyle.ID) == "Pasal 24 ayat (2) huruf a dan c"
    assert crc.provision("24(2)(e)").label.en == "Article 24 (2) (e)"


def test_nothing_has_no_reference() -> None:
    with pytest.raises(ValueError, match="give at least one"):
        format_provisions([], ReferenceStyle.ID)


def test_provisions_know_their_place() -> None:
    item = crc.provision("40(2)(b)(vii)")
    assert item.parent == crc.provision("40(2)(b)")
    assert item.whole_article is crc.ARTICLE_40.provision
    assert item in crc.ARTICLE_40.provision
    assert crc.ARTICLE_40.provision not in item
    assert crc.ARTICLE_4.provision not in crc.ARTICLE_40.provision
    assert crc.ARTICLE_40.provision not in crc.ARTICLE_4.provision
    assert [p.reference for p in crc.provision("37").children] == ["37(a)", "37(b)", "37(c)", "37(d)"]
    assert crc.provision("37").parent is None
    assert min(item, crc.provision("40(3)"), crc.provision("40(2)(b)(iv)"), crc.provision("9")).article == 9
    assert crc.provision("40(2)(b)(iv)") < crc.provision("40(2)(b)(v)") < item


def test_look_ups_that_find_nothing() -> None:
    with pytest.raises(errors.UnknownGeneralCommentError, match=r"no general comment 28\. They are numbered 1 to 27"):
        crc.general_comment(28)
    with pytest.raises(errors.UnknownGuidelinesError, match="Did you mean 'crc_c_58_rev_3'"):
        crc.guidelines("crc_c_58_rev3")
    with pytest.raises(errors.UnknownProtocolError, match="opac, opsc, opic"):
        crc.protocol("x")
    with pytest.raises(errors.UnknownClusterError) as caught:
        crc.CRC_C_58.cluster(crc.ClusterTheme.VIOLENCE)
    assert caught.value.name == "violence"


def test_words_are_found_in_either_language() -> None:
    assert [a.number for a in crc.articles_about("BERMAIN")] == [31]
    assert [a.number for a in crc.articles_about("armed conflict")] == [38]
    assert crc.articles_about("bermain armed") == ()
    assert crc.articles_about(" ") == ()
    assert [c.number for c in crc.general_comments_about("penyandang disabilitas")] == [9]
    assert [c.number for c in crc.general_comments_about("promotion")] == [2]


def test_a_topic_of_ones_own_says_what_it_concerns() -> None:
    with pytest.raises(NotImplementedError):
        _ = crc.Topic().articles
