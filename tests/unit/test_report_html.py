"""Reports as HTML: what a browser shows and what a screen reader can follow."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from kha import read_assessment
from kha.kla import EVALUATION_2022, PUBLISHED_2022
from kha.report import (
    Facts,
    Heading,
    Listing,
    Paragraph,
    References,
    Report,
    Table,
    describe_edition,
    explain,
    explain_comparison,
    explain_stages,
)
from kha.scoring import compare, score, stage_table
from kha.text import Language

STAGES = [
    score(read_assessment(f"examples/illustrative/contoh-{name}-2024.toml"))
    for name in ("mandiri", "verifikasi-administrasi", "final")
]
REPORTS = [
    explain(STAGES[1], PUBLISHED_2022, Language.ID),
    explain_comparison(compare(*STAGES[:2]), PUBLISHED_2022, Language.ID),
    explain_stages(stage_table(STAGES, PUBLISHED_2022), Language.ID),
    describe_edition(EVALUATION_2022, Language.ID),
]


class Outline(HTMLParser):
    """What a screen reader tells of a page: headings, tables with their captions, header cells and what they head."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.captions: list[str] = []
        self.tables = 0
        self.scopes: list[str | None] = []
        self.language: str | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag not in {"meta", "!doctype"}:
            self.open.append(tag)
        self.tables += tag == "table"
        if tag[0] == "h" and tag[1:].isdigit():
            self.headings.append(int(tag[1:]))
        if tag == "th":
            self.scopes.append(known.get("scope"))
        if tag == "html":
            self.language = known.get("lang")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["caption"]:
            self.captions.append(data)


def test_every_block_is_escaped_and_has_its_element() -> None:
    report = Report(
        (
            Heading("A & B", level=1),
            Paragraph("<script>"),
            Listing(("x",)),
            References((('"T"', "https://example.org/?a=1&b=2"), ("U", None))),
            Facts((("N", "v"),)),
        )
    )
    assert report.html().splitlines() == [
        "<h1>A &amp; B</h1>", "<p>&lt;script&gt;</p>", "<ul>", "<li>x</li>", "</ul>",
        "<ol>", '<li><a href="https://example.org/?a=1&amp;b=2">&quot;T&quot;</a></li>', "<li>U</li>", "</ol>",
        "<dl>", "<dt>N</dt><dd>v</dd>", "</dl>",
    ]  # fmt: skip


def test_a_table_has_header_cells_and_the_headings_above_it_as_its_caption() -> None:
    rows = (("a<b", "1"), ("sum", "1"))
    table = Table(("C", "D"), rows, right=frozenset({1}), footer=True)
    report = Report((Heading("T", level=1), Heading("First"), Heading("Step", level=3), table))
    assert report.html().splitlines()[3:] == [
        "<table>", "<caption>First: Step</caption>",
        '<thead><tr><th scope="col">C</th><th scope="col" class="number">D</th></tr></thead>',
        "<tbody>", '<tr><th scope="row">a&lt;b</th><td class="number">1</td></tr>', "</tbody>",
        '<tfoot><tr><th scope="row">sum</th><td class="number">1</td></tr></tfoot>', "</table>",
    ]  # fmt: skip
    assert Report((Heading("T", level=1), table)).html().splitlines()[2] == "<caption>T</caption>"
    assert "<caption>" not in Report((table,)).html()
    assert Report((Table(("C",), ()),)).html().splitlines()[-2:] == [
        '<thead><tr><th scope="col">C</th></tr></thead>',
        "</table>",
    ]


def test_what_stands_below_a_row_is_grouped_with_it() -> None:
    rows = (("A", "1"), ("  a", "2"), ("    deep", "3"), ("B", "4"))
    lines = Report((Table(("C", "D"), rows),)).html().splitlines()[2:-1]
    assert lines == [
        "<tbody>", '<tr><th scope="rowgroup">A</th><td>1</td></tr>',
        '<tr><th scope="row">&emsp;a</th><td>2</td></tr>',
        '<tr><th scope="row">&emsp;&emsp;deep</th><td>3</td></tr>', "</tbody>",
        "<tbody>", '<tr><th scope="row">B</th><td>4</td></tr>', "</tbody>",
    ]  # fmt: skip
    first = Report((Table(("C",), (("  a",), ("B",))),)).html()
    assert first.count("<tbody>") == 2


@pytest.mark.parametrize("report", REPORTS)
def test_a_screen_reader_can_follow_every_report(report: Report) -> None:
    outline = Outline(report.page(Language.ID))
    assert outline.open == []
    assert outline.language == "id"
    assert outline.headings[0] == 1
    assert all(after <= before + 1 for before, after in zip(outline.headings, outline.headings[1:], strict=False))
    assert outline.tables == len(outline.captions) > 0
    assert len(set(outline.captions)) == len(outline.captions)
    assert set(outline.scopes) <= {"col", "row", "rowgroup"}


def test_a_page_states_its_language_title_and_encoding() -> None:
    page = Report((Heading("Skor & kategori", level=1),)).page(Language.EN)
    assert page.startswith('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n')
    assert "<title>Skor &amp; kategori</title>" in page
    assert page.endswith("<main>\n<h1>Skor &amp; kategori</h1>\n</main>\n</body>\n</html>\n")
    assert "<title>kha</title>" in Report(()).page(Language.EN)
