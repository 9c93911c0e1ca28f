"""What notebooks show of a record: both languages, escaped, with header cells, no colour of its own."""

from __future__ import annotations

from decimal import Decimal
from html.parser import HTMLParser
import subprocess
import sys
from typing import Any

import attrs
import pytest

from kha import Answer, Assessment, crc, kla, read_assessment, score, shown
from kha.report.notebook import mimebundle
from kha.scoring import compare

SUMBAWA = score(read_assessment("examples/sumbawa-2022.toml"))
STAGES = [
    score(read_assessment(f"examples/illustrative/contoh-{name}-2024.toml"))
    for name in ("mandiri", "verifikasi-administrasi")
]
EMPTY = score(Assessment(edition=kla.PERMEN_12_2011, region="<b>&", year=2011, answers=()))
SHOWN: list[shown.Shown] = [
    SUMBAWA,
    EMPTY,
    score(attrs.evolve(SUMBAWA.assessment, answers=(Answer(key="kelana", points=Decimal("17.5")),), stage=None)),
    compare(*STAGES),
    compare(EMPTY, EMPTY),
    crc.ARTICLE_12,
    crc.ARTICLE_1,
    *kla.EVALUATION_2022.indicators[:3],
    attrs.evolve(kla.EVALUATION_2022.indicators[0], max_points=Decimal(40), provisions=(), measures=()),
]


def bundle_of(record: Any) -> dict[str, str]:
    bundle: dict[str, str] = record._repr_mimebundle_()
    return bundle


def html_of(record: Any) -> str:
    html: str = record._repr_html_()
    return html


class _Page(HTMLParser):
    """Checks that every element is closed in its turn, and gathers languages and header cells."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.languages: list[str | None] = []
        self.scopes: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag == "details":
            self.languages.append(dict(attrs)["lang"])
        if tag == "th":
            self.scopes.append(dict(attrs)["scope"])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("record", SHOWN)
def test_a_page_is_whole_and_in_both_languages(record: shown.Shown) -> None:
    page = _Page()
    page.feed(html_of(record))
    assert page.open == []
    assert page.languages == ["id", "en"]
    assert set(page.scopes) <= {"col", "row"}


def test_words_of_users_are_escaped() -> None:
    html = html_of(EMPTY)
    assert "<b>" not in html
    assert "&lt;b&gt;&amp;" in html


def test_there_is_no_colour_but_that_of_the_page() -> None:
    html = html_of(SUMBAWA)
    assert "color: inherit" in html
    assert "#" not in html.partition("</style>")[0]
    assert "background: none" in html


def test_a_score_names_the_band_under_every_policy() -> None:
    markdown = bundle_of(SUMBAWA)["text/markdown"]
    for policy in kla.BAND_POLICIES:
        assert policy.label.id in markdown
        assert policy.label.en in markdown


def test_what_is_not_known_is_a_dash() -> None:
    assert f"| {EMPTY.groups[0].label.id} | belum dijawab | – | – |" in bundle_of(EMPTY)["text/markdown"]


def test_what_is_no_such_record_is_shown_as_python_does() -> None:
    assert mimebundle(crc.Part.I) == {"text/plain": repr(crc.Part.I)}


def test_where_nobody_shows_records_python_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown, "_showing", [])
    assert bundle_of(crc.ARTICLE_1) == {"text/plain": repr(crc.ARTICLE_1)}
    assert html_of(crc.ARTICLE_1) is None


def test_reports_are_loaded_when_a_notebook_first_asks() -> None:
    program = (
        "import sys; from kha import crc; before = 'kha.report' in sys.modules; "
        "page = crc.ARTICLE_12._repr_html_(); print(before, 'kha.report' in sys.modules, 'Pasal 12' in page)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False", "True", "True"]
