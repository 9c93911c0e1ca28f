from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from kha import crc, kla, read_assessment
from kha.kla import EVALUATION_2022, PERMEN_12_2011, PUBLISHED_2022
from kha.report import (
    Facts,
    Heading,
    Listing,
    Paragraph,
    References,
    Report,
    Table,
    describe_article,
    describe_edition,
    describe_item,
    explain,
)
from kha.scoring import Answer, Assessment, Evidence, score
from kha.sources import Confidence, Provenance
from kha.text import Language

SUMBAWA = score(read_assessment("examples/sumbawa-2022.toml"))


def lines(report: Report, width: int = 80) -> list[str]:
    return report.text(width).splitlines()


def test_the_indonesian_report_says_what_was_published() -> None:
    text = explain(SUMBAWA, PUBLISHED_2022, Language.ID).text()
    assert "Skor:      505,85 dari 1.000 poin" in text
    assert "Kategori:  Pratama" in text
    assert "Untuk mencapai Madya diperlukan lebih dari 94,15 poin lagi." in text
    assert "Kelembagaan                                        83,50    150    55,7%   66,50" in text


def test_the_english_report_says_the_same() -> None:
    text = explain(SUMBAWA, PUBLISHED_2022, Language.EN).text()
    assert "Score:      505.85 of 1,000 points" in text
    assert "To reach Madya it takes more than 94.15 further points." in text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_asked_but_for_web_addresses_and_tables_that_cannot_shrink(
    language: Language, width: int
) -> None:
    report = explain(SUMBAWA, PUBLISHED_2022, language)
    wide = [line for line in lines(report, width) if len(line) > width and "http" not in line]
    assert not wide or width == 40


def test_every_number_of_the_report_has_a_numbered_source() -> None:
    text = explain(SUMBAWA, PUBLISHED_2022, Language.EN).text()
    assert "- Points: [1]" in text
    assert "- Maxima: Grade B" in text
    assert "- Thresholds of the bands" in text
    assert text.count("\n[1] ") == 1


def made(edition: kla.Edition, **points: str) -> Assessment:
    answers = tuple(Answer(key=key, points=Decimal(value)) for key, value in points.items())
    return Assessment(edition=edition, region="Kabupaten Contoh", year=2024, answers=answers, note="sementara")


def test_an_open_score_is_told_as_an_interval() -> None:
    text = explain(score(made(EVALUATION_2022, klaster_1="53", nutrition="10")), PUBLISHED_2022, Language.EN).text()
    assert "Score:      between 63 and 938 points" in text
    assert "below Pratama, Pratama, Madya, Nindya, Utama, or KLA" in " ".join(text.split())
    assert "10–150" in text
    assert "13. " in text
    assert "- Points: not stated in the document" in text
    assert "Note:       sementara" in text
    assert "To reach" not in text


def test_what_does_not_apply_is_told_apart_from_what_is_unanswered() -> None:
    made_up = made(EVALUATION_2022, klaster_1="53")
    answers = (*made_up.answers, Answer(key="kelana", not_applicable=True))
    text = explain(score(attrs.evolve(made_up, answers=answers)), PUBLISHED_2022, Language.EN).markdown()
    assert "| Child-friendly subdistricts (Kelana) | not applicable | 25 | – | – |" in text
    assert "| Child-friendly villages and urban wards (Dekela) | unanswered | 75 | – | – |" in text
    listed = text.partition("## Not answered")[2].partition("##")[0]
    assert "Dekela" in listed
    assert "Kelana" not in listed


def test_where_no_maximum_is_known_the_report_says_so() -> None:
    indicators = {i.key: "10" for i in PERMEN_12_2011.indicators}
    whole = explain(score(made(PERMEN_12_2011, **indicators)), PUBLISHED_2022, Language.EN).text()
    assert "310 points (maximum not known)" in whole
    part = explain(score(made(PERMEN_12_2011, birth_certificate="10")), PUBLISHED_2022, Language.EN).text()
    assert "10 points or more (maximum not known)" in part
    assert "10–…" in part


def test_a_band_with_an_included_threshold_takes_points_not_more_than_points() -> None:
    most = {group.key: str(group.max_points) for group in EVALUATION_2022.groups}
    below = made(EVALUATION_2022, **{**most, "klaster_5": "0", "klaster_2": "0", "klaster_3": "0"})
    text = explain(score(below), PUBLISHED_2022, Language.EN).text()
    assert "To reach Pratama it takes 25 further points." in text
    assert "25 points" in text


def test_full_marks_leave_nothing_to_explain() -> None:
    most = {group.key: str(group.max_points) for group in EVALUATION_2022.groups}
    text = explain(score(made(EVALUATION_2022, **most)), PUBLISHED_2022, Language.EN).text()
    assert "Largest shortfalls" not in text
    assert "Not answered" not in text


def test_evidence_of_an_answer_is_cited_once() -> None:
    evidence = Evidence(title="Berita acara")
    answer = Answer(key="kelana", points=Decimal(1), evidence=(evidence,))
    assessment = attrs.evolve(made(EVALUATION_2022), answers=(answer,), evidence=(evidence,))
    text = explain(score(assessment), PUBLISHED_2022, Language.EN).text()
    assert "- Points: [1]\n" in text
    assert text.count("Berita acara") == 1


def test_an_article_is_described_with_its_caveat() -> None:
    text = describe_article(crc.ARTICLE_12, Language.EN).text()
    assert text.startswith("Article 12: Respect for the views of the child\n=====")
    assert "General principle: Respect for the views of the child" in text
    assert "gives its articles no headings" in " ".join(text.split())
    assert "one unnumbered paragraph" in describe_article(crc.ARTICLE_1, Language.EN).text()


@pytest.mark.parametrize("language", Language)
def test_every_record_can_be_described(language: Language) -> None:
    for edition in kla.EDITIONS:
        assert edition.label[language] in describe_edition(edition, language).markdown()
        for item in edition.items:
            assert item.key in describe_item(edition, item, language).text()
    for article in crc.ARTICLES:
        assert f" {article.number}: " in describe_article(article, language).text()


def test_blocks_as_markdown() -> None:
    report = Report(
        (
            Heading("A_b", level=1),
            Paragraph("5 * 3 < 20"),
            Listing(("x", "y")),
            References((("T", "https://example.org/a_b"), ("U", None))),
            Facts((("N", "v|w &amp; &"),)),
            Table(("C", "D"), (("a", "1"), ("sum", "1")), right=frozenset({1}), footer=True),
            Table(("C",), (("a",),)),
        )
    )
    assert report.markdown().splitlines() == [
        "# A\\_b", "", "5 \\* 3 \\< 20", "", "- x", "- y", "", "1. T <https://example.org/a_b>", "2. U", "",
        "- **N:** v\\|w \\&amp; &", "", "| C | D |", "| --- | ---: |", "| a | 1 |", "| **sum** | **1** |", "",
        "| C |", "| --- |", "| a |",
    ]  # fmt: skip


def test_what_is_only_recalled_has_a_grade_but_no_documents() -> None:
    unsourced = Provenance(confidence=Confidence.D)
    edition = attrs.evolve(EVALUATION_2022, provenance=unsourced)
    text = describe_edition(edition, Language.EN).text()
    assert text.endswith("- Grade D: recalled, source not seen.\n")


def test_an_empty_paragraph_is_an_empty_line() -> None:
    assert Report((Paragraph(""),)).text() == "\n"


def test_a_long_name_in_a_table_hangs_below_its_own_beginning() -> None:
    rows = (("Kelompok yang bernama panjang", "1"), ("    Pertanyaan yang cukup panjang", "2"), ("  x\ty", "3"))
    assert Report((Table(("Nama", "Poin"), rows),)).text(40).splitlines() == [
        "Nama                               Poin",
        "---------------------------------  ----",
        "Kelompok yang bernama panjang      1",
        "    Pertanyaan yang cukup panjang  2",
        "  x y                              3",
    ]
    narrow = Table(("Nama", "Keterangan"), tuple((name, "x" * 18) for name, _ in rows[:2]))
    assert Report((narrow,)).text(40).splitlines()[2:] == [
        "Kelompok yang         xxxxxxxxxxxxxxxxxx",
        "   bernama panjang",
        "    Pertanyaan yang   xxxxxxxxxxxxxxxxxx",
        "       cukup panjang",
    ]
