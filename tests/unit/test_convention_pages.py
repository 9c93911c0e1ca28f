"""``kha show crc``: a page for every kind of record, in both languages, and what is said where there is none."""

from __future__ import annotations

from click.testing import CliRunner, Result
import pytest

from kha import crc
from kha.cli.commands import kha
from kha.report import describe_article, describe_cluster, describe_general_comment, describe_guidelines
from kha.text import Language


def run(*arguments: str) -> Result:
    return CliRunner().invoke(kha, ["show", "crc", *arguments], env={"COLUMNS": "80"})


def page(*arguments: str) -> str:
    """Give a page as text in which lines are not broken."""
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return " ".join(result.stdout.split())


def both(*arguments: str) -> tuple[str, str]:
    return page(*arguments), page(*arguments, "--lang", "en")


def test_the_contents_list_every_kind_of_record() -> None:
    indonesian, english = both()
    for article in crc.ARTICLES:
        assert f"- {article.number}. {article.title.id}" in indonesian
        assert f"- {article.number}. {article.title.en}" in english
    for heading in ("Prinsip umum", "Klaster pelaporan Komite Hak Anak", "Komentar umum", "Protokol opsional"):
        assert f"{heading} --" in indonesian
    assert "Pedoman laporan berkala 2015 (Rev.3) (CRC/C/58/Rev.3): crc_c_58_rev_3" in indonesian
    assert "- Respect for the views of the child: article 12 (views_of_the_child)" in english
    assert "- No. 10 (2007): Children's rights in juvenile justice; superseded by No. 24" in english
    assert "- No. 27: Children's access to justice and effective remedies" in english
    assert "(opic); Indonesia: not a party" in english


def test_an_article_shows_its_structure_and_where_it_leads() -> None:
    indonesian, english = both("40")
    assert "Susunan: 40(1)–(2), 40(2)(a)–(b), 40(2)(b)(i)–(vii), 40(3), 40(3)(a)–(b), 40(4)" in indonesian
    assert "Nomor 10 (2007): Hak anak dalam peradilan anak; digantikan oleh nomor 24" in indonesian
    assert "Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak, Pasal 1 angka 3–5" in indonesian
    assert "bacaan kami sendiri (tingkat D)" in indonesian
    assert "CRC/C/58/Rev.3: Special protection measures" in english
    assert "24. Children in contact with the law" in english
    assert "(KLA) evaluation 2022: Cluster V: Special protection" in english
    assert "Disebut juga: “Juvenile justice”; “administration of juvenile justice”" in indonesian
    assert "“Juvenile justice”: Grade C: one secondary source. An official publication of the Scottish" in english
    assert "Disebut juga" not in page("50")
    assert "Optional protocols (our reading)" not in english
    assert "Optional protocols (our reading)" in page("38", "--lang", "en")
    assert "Konvensi tidak memberi judul" in indonesian
    assert "The Convention gives its articles no headings" in english


def test_an_article_of_one_paragraph_carries_its_principle_or_the_former_reservation() -> None:
    indonesian, english = both("1")
    assert "Reservasi Indonesia: ditarik 2 Februari 2005" in indonesian
    assert "Indonesia's reservation: withdrawn 2 February 2005" in english
    assert "Susunan: satu paragraf tanpa nomor" in indonesian
    assert "Prinsip umum: Nondiskriminasi" in page("2")


def test_a_provision_shows_its_article_and_its_parts() -> None:
    indonesian, english = both("40(2)(b)")
    assert indonesian.startswith("Pasal 40 ayat (2) huruf b ===")
    assert "Bagian dari: Pasal 40: Peradilan anak" in indonesian
    assert "Terbagi atas: Pasal 40 ayat (2) huruf b angka (i)–(vii)" in indonesian
    assert english.startswith("Article 40 (2) (b) ===")
    assert "Part of: Article 40: Child justice" in english
    assert "Divided into: article 40 (2) (b) (i)–(vii)" in english
    assert "Divided into" not in page("40(2)(b)(i)", "--lang", "en")
    assert "General principles ------------------ - Best interests of the child" in page("3(1)", "--lang", "en")
    assert "Best interests" not in page("3(2)", "--lang", "en").split("Reporting clusters")[1].split("General comm")[0]


def test_a_whole_article_may_be_written_in_any_style() -> None:
    assert page("Pasal", "12", "KHA") == page("12") == page("article 12")


def test_several_provisions_are_listed() -> None:
    indonesian, english = both("arts.", "9–11", "and", "18(1)")
    assert indonesian.startswith("Pasal 9–11 dan 18 ayat (1) Konvensi Hak Anak")
    assert "- Pasal 18 ayat (1): Tanggung jawab orang tua dan bantuan negara" in indonesian
    assert english.startswith("Convention on the Rights of the Child, articles 9–11 and 18 (1)")
    assert "- Article 10: Family reunification" in english


@pytest.mark.parametrize("name", ["best_interests", "best-interests", "3", "kepentingan", "Best interests", "terbaik"])
def test_a_principle_is_found_by_key_article_or_words(name: str) -> None:
    indonesian = page("prinsip", name)
    assert indonesian.startswith("Kepentingan terbaik bagi anak ===")
    assert page("principle", *name.split()) == indonesian


def test_a_principle_shows_its_place_and_its_wordings() -> None:
    indonesian, english = both("prinsip", "12")
    assert "Disebut dalam: komentar umum nomor 5, paragraf 12, 22, dan 38" in indonesian
    assert "“penghargaan terhadap pendapat anak” (Undang-Undang Nomor 23 Tahun 2002" in indonesian
    assert "“Penghargaan terhadap pandangan Anak” (kebijakan KLA)" in indonesian
    assert "Named in: general comment No. 5, paragraphs 12, 22, and 38" in english
    assert "(KLA policy): Grade C: one secondary source. KLA policy adds a fifth principle" in english
    assert "- No. 12 (2009): The child's right to be heard" in english
    assert "6. Institutionalised child participation" in english


def test_principles_are_listed() -> None:
    indonesian, english = both("prinsip")
    assert "- Kepentingan terbaik bagi anak: Pasal 3 ayat (1) (best_interests)" in indonesian
    assert "- Non-discrimination: article 2 (non_discrimination)" in english


@pytest.mark.parametrize("name", ["violence", "kekerasan", "Violence against"])
def test_a_cluster_is_found_by_key_or_words(name: str) -> None:
    assert "Ketentuan: Pasal 19, 24 ayat (3), 28 ayat (2), 34, 37 huruf a, dan 39" in page("klaster", name)


def test_a_cluster_belongs_to_guidelines() -> None:
    english = page("cluster", "family", "--guidelines", "crc_c_58", "--lang", "en")
    assert "Guidelines: Guidelines for periodic reports of 1996 (CRC/C/58)" in english
    assert "Provisions: articles 5, 9–11, 18 (1) and (2), 19–21, 25, 27 (4) and 39" in english
    assert "- 21. Adoption" in english
    assert "List of articles: Grade C: one secondary source. [1]" in english


def test_guidelines_show_their_clusters_and_what_moved() -> None:
    indonesian, english = both("pedoman")
    assert indonesian == page("klaster") == page("pedoman", "2015") == page("pedoman", "CRC/C/58/Rev.3")
    assert "Lambang dokumen: CRC/C/58/Rev.3 Tanggal dokumen: 3 Maret 2015" in indonesian
    assert "Yang berpindah sejak CRC/C/58/Rev.2" in indonesian
    assert "- Article 37 (a): from “Civil rights and freedoms” to “Violence against children”" in english
    assert "Civil rights and freedoms D 7, 8, 13–17" in english
    # What a grade means is said once, and what is known alike stands on one line.
    assert english.count("recalled, source not seen") == 1
    assert "- Definition of the child; General principles: Grade C. [2] [3]" in english


def test_the_first_guidelines_have_a_twin_and_nothing_before_them() -> None:
    indonesian, english = both("guidelines", "crc_c_58")
    assert "Pedoman kembar: Pedoman laporan awal 1991 (CRC/C/5)" in indonesian
    assert "Twin guidelines: Guidelines for initial reports of 1991 (CRC/C/5)" in english
    assert "What moved" not in english


def test_a_general_comment_shows_its_title_and_what_it_is_about() -> None:
    indonesian, english = both("komentar", "10")
    assert "Judul resmi: Children's rights in juvenile justice" in indonesian
    assert "Digantikan oleh: komentar umum nomor 24" in indonesian
    assert "Dasar daftar pasal: dinyatakan dalam naskahnya" in indonesian
    assert "Status: superseded Superseded by: general comment No. 24 Symbol: CRC/C/GC/10" in english
    assert "Provisions: articles 37 and 40" in english
    assert english == page("gc", "10", "--lang", "en") == page("comment", "juvenile", "--lang", "en")
    assert "Joint with: CEDAW 31" in page("gc", "18", "--lang", "en")


def test_a_draft_says_how_little_is_known() -> None:
    indonesian, english = both("komentar", "27")
    assert "Judul resmi: tidak terlihat Status: sedang disusun menurut bukti terakhir" in indonesian
    assert "Official title: not seen" in english
    assert "the whole Convention" not in english
    assert "Provisions: the whole Convention; there is no list of articles" in page("gc", "25", "--lang", "en")
    assert "Articles ---" not in english


def test_general_comments_are_listed() -> None:
    indonesian, english = both("komentar")
    assert indonesian.count("- Nomor ") == english.count("- No. ") == 27


def test_a_protocol_shows_its_dates_and_the_position_of_indonesia() -> None:
    indonesian, english = both("protokol", "opac")
    assert indonesian == page("opac") == page("protokol", "konflik")
    assert "Negara pihak: 173 (per Januari 2023)" in indonesian
    assert "Dasar hukum pengesahan: Undang-Undang Nomor 9 Tahun 2012" in indonesian
    assert "Diratifikasi Indonesia: 24 September 2012" in indonesian
    assert "Adopted: 25 May 2000" in english
    assert "Signed by Indonesia; Ratified by Indonesia: Grade D." in english
    assert "Articles -------- - 38. Children in armed conflict" in english
    assert "Articles: Grade D: recalled, source not seen. This pairing is the editors' own reading" in english
    communications = page("OPIC", "--lang", "en")
    assert "Opened for signature: 28 February 2012" in communications
    assert "Parties: 52 (as of 25 September 2024) Signatories: 54 Indonesia: not a party" in communications
    assert "Registration: UNTS vol. 2983, p. 135, No. 27531" in communications
    assert "General comments" not in communications


def test_protocols_are_listed() -> None:
    assert "(opsc); Indonesia: negara pihak" in page("protokol")


def test_the_convention_as_a_treaty() -> None:
    indonesian, english = both("status")
    assert "Mulai berlaku: 2 September 1990 (Pasal 49 ayat (1))" in indonesian
    assert "Negara pihak: 196 Penanda tangan: 140" in indonesian
    assert "Pasal 43 ayat (2): Jumlah anggota Komite bertambah" in indonesian
    assert "In force: 2 September 1990 (Article 49 (1))" in english
    assert "approved by the General Assembly 21 December 1995 (A/RES/50/155), in force 18 November 2002" in english


def test_indonesia_and_the_convention() -> None:
    indonesian, english = both("indonesia")
    assert "Ditandatangani Indonesia: 26 Januari 1990" in indonesian
    assert "Ketentuan: Pasal 1, 14, 16, 17, 21, 22, dan 29" in indonesian
    assert "Keberatan: Belanda, 6 Februari 1995" in indonesian
    assert (
        "Dibahas: 22 dan 23 September 1993 (rapat ke-79 sampai ke-81) Pengamatan penutup: CRC/C/15/Add.7" in indonesian
    )
    assert "Laporan kedua kepada Komite" in indonesian
    assert "Disampaikan: 5 Februari 2002" in indonesian
    assert "Ratified (instrument deposited): 5 September 1990" in english
    assert "Considered: 14 and 15 May 2025 Concluding observations: CRC/C/IDN/CO/5-6" in english
    assert "Observations adopted: 13 June 2014 Date of their document: 10 July 2014" in english
    assert "The list of issues asked for replies by 15 February 2025" in english
    assert "Initial report, date of their document: Grade A." in english
    assert "Second report, submitted" not in english
    assert "symbols of the documents: Grade D: recalled, source not seen." in english


def test_national_laws_stand_beside_their_provisions_and_are_marked_as_ours() -> None:
    indonesian, english = both("hukum")
    assert "Empat prinsip umum sebagai dasar perlindungan anak (Konvensi: Pasal 2, 3, 6, dan 12)" in indonesian
    assert "Pemasangan dengan pasal ini bacaan kami sendiri" in indonesian
    assert "Ratification of the whole Convention (Convention: articles 1–54)" in english
    assert english == page("laws", "--lang", "en")


def test_words_are_found_in_articles_and_comments() -> None:
    indonesian, english = both("cari", "bermain")
    assert "Pasal ----- - 31. Istirahat, waktu luang, bermain" in indonesian
    assert "- No. 17 (2013): The child's right to rest, leisure, play" in english
    assert "Komentar umum" not in page("cari", "penarikan").split("=", 1)[1]
    assert "Pasal -" not in page("cari", "iklim")
    assert "- 40. Child justice" in page("find", "juvenile", "justice", "--lang", "en")
    assert "Nothing found. Try a single word" in page("find", "zzz", "--lang", "en")


@pytest.mark.parametrize(
    ("arguments", "indonesian", "english"),
    [
        (
            ("prinsip", "x"),
            "“x” tidak dikenal di sini. Tulis salah satu dari: non_discrimination (Nondiskrim",
            "not known",
        ),
        (
            ("prinsip", "anak"),
            "“anak” dapat berarti lebih dari satu.",
            "views_of_the_child (Respect for the views of the",
        ),
        (("klaster", "x"), "violence (Kekerasan terhadap anak)", "violence (Violence against children)"),
        (("klaster", "violence", "--guidelines", "crc_c_58"), "“violence” tidak dikenal", "special_protection ("),
        (("pedoman", "2020"), "crc_c_58 (Pedoman laporan berkala 1996)", "crc_c_58 (Guidelines for periodic reports"),
        (("komentar", "28"), "Tulis angka dari 1 sampai 27.", "There is no general comment “28”."),
        (("komentar", "peradilan"), "10 (Hak anak dalam peradilan anak), 24 (Hak anak dalam sistem", "24 (Children's"),
        (("protokol", "x"), "opic (Protokol Opsional mengenai Prosedur Komunikasi)", "opic (Optional Protocol on a"),
        (("cari",), "Tulis kata yang dicari", "Write the words to look for"),
        (("12(3)",), "Pasal 12 terdiri atas ayat (1) dan (2).", "Article 12 has paragraphs (1) and (2)."),
        (("status", "x"), "“status x” tidak terbaca sebagai rujukan pasal", "“status x” cannot be read"),
    ],
)
def test_what_is_not_there_ends_with_2_and_says_what_is(
    arguments: tuple[str, ...], indonesian: str, english: str
) -> None:
    for language, expected in (("id", indonesian), ("en", english)):
        result = run(*arguments, "--lang", language)
        assert (result.exit_code, result.stdout) == (2, "")
        assert expected in result.stderr


def test_the_help_is_laid_out_line_by_line() -> None:
    lines = run("--help").stdout.splitlines()
    assert "    prinsip, principle    prinsip umum / general principles" in lines
    assert "    cari, find            kata dalam judul / words in titles" in lines


@pytest.mark.parametrize("language", Language)
def test_every_record_has_its_page(language: Language) -> None:
    for article in crc.ARTICLES:
        assert article.subject[language] in describe_article(article, language).text(10_000)
    for comment in crc.GENERAL_COMMENTS:
        assert comment.label[language] in describe_general_comment(comment, language).text(10_000)
    for guidelines in crc.GUIDELINES:
        assert guidelines.symbol in describe_guidelines(guidelines, language).text(10_000)
        for cluster in guidelines.clusters:
            assert cluster.label[language] in describe_cluster(cluster, language).text(10_000)


def test_markdown_has_headings_and_a_table() -> None:
    result = run("pedoman", "--format", "md", "--lang", "en")
    assert result.stdout.startswith("# Guidelines for periodic reports of 2015 (Rev.3)\n")
    assert "| Definition of the child | C | 1 |" in result.stdout
