"""The calculator, in a real browser: it gives the digits of `kha score`, and nothing leaves the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kha_site.calculator.words import MOST_MEGABYTES
from playwright.sync_api import expect
import pytest

from kha import kla, read_assessment, read_edition, report, score
from kha.text import Language
from tests.browser.conftest import SITE, faults, in_every_view, keep, watched
from tools import browser_python

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EXAMPLES = Path("examples")
FORMS = tuple(sorted((EXAMPLES / "forms").glob("*.toml")))
ASSESSMENTS = tuple(
    path for path in sorted(EXAMPLES.rglob("*.toml")) if "kha.assessment/1" in path.read_text(encoding="utf-8")
)
STAGES = tuple(
    EXAMPLES / "illustrative" / f"contoh-{name}-2024.toml" for name in ("final", "mandiri", "verifikasi-administrasi")
)
LONG = 60_000
"""Milliseconds that a busy machine may take to get Python going."""

pytestmark = pytest.mark.skipif(
    not Path(SITE or "", "python").is_dir(), reason="the site was built without a network, hence without its calculator"
)


@pytest.fixture(scope="module", params=["id", "en"])
def opened(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """Give the page with the calculator opened, once for each language: that takes seconds."""
    context = browser.new_context(base_url=site, viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    context.set_default_timeout(LONG)
    with watched(context, site) as page:
        open_calculator(page, f"/{request.param}/calculator/")
        yield page
    context.close()


def open_calculator(page: Page, path: str | None = None) -> None:
    if path is not None:
        page.goto(path)
    page.locator(".calc-start button").click(timeout=LONG)
    page.locator(".calc-panel").wait_for(timeout=LONG)
    settled(page)


def settled(page: Page) -> None:
    page.wait_for_function("!document.querySelector('.calc').hasAttribute('aria-busy')", timeout=LONG)


def language_of(page: Page) -> Language:
    return Language(page.locator("html").get_attribute("lang") or "")


@pytest.mark.parametrize("path", ASSESSMENTS, ids=lambda path: path.stem)
def test_it_gives_the_digits_of_the_command(opened: Page, path: Path) -> None:
    opened.locator(".calc-open").set_input_files([*FORMS, path])
    editions = [*kla.EDITIONS, *(read_edition(form) for form in FORMS)]
    expected = score(read_assessment(path, editions=editions))
    digits = (
        str(expected.points)
        if expected.points is not None
        else "–".join(map(str, (expected.bounds.lower, expected.bounds.upper)))
    )
    expect(opened.locator(f".calc-report[data-total='{digits}']")).to_be_visible(timeout=LONG)
    settled(opened)
    said = report.explain(expected, kla.PUBLISHED_2022, language_of(opened)).text()
    shown = opened.locator(".calc-report").inner_text()
    assert set(said.split()) - set(shown.split()) <= {word for word in said.split() if not word.isalnum()}


def test_it_computes_again_what_is_typed(opened: Page) -> None:
    opened.locator(".calc-open").set_input_files(EXAMPLES / "sumbawa-2022.toml")
    expect(opened.locator(".calc-report[data-total='505.85']")).to_be_visible(timeout=LONG)
    settled(opened)
    opened.locator("[name='points:klaster_1']").fill("60,50" if language_of(opened) is Language.ID else "60.50")
    opened.locator(".calc-form button[type=submit]").click()
    expect(opened.locator(".calc-report[data-total='513.35']")).to_be_visible(timeout=LONG)
    settled(opened)
    assert ("513,35" if language_of(opened) is Language.ID else "513.35") in opened.locator(".calc-report").inner_text()


def test_it_needs_no_mouse(page: Page) -> None:
    page.goto("/id/calculator/")
    reach(page, ".calc-start button")
    page.keyboard.press("Enter")
    page.locator(".calc-panel").wait_for(timeout=LONG)
    settled(page)
    reach(page, "[name='region']")
    page.keyboard.type("Kabupaten Sumbawa")
    for answer in read_assessment(EXAMPLES / "sumbawa-2022.toml").answers:
        reach(page, f"[name='points:{answer.key}']")
        page.keyboard.type(str(answer.points).replace(".", ","))
    page.keyboard.press("Enter")
    expect(page.locator(".calc-report[data-total='505.85']")).to_be_visible(timeout=LONG)


def reach(page: Page, wanted: str) -> None:
    """Go on with the tab key until what is wanted has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.locator(f"{wanted}:focus").count():
            return
    raise AssertionError(wanted)


def test_what_is_saved_is_an_assessment_document(opened: Page, tmp_path: Path) -> None:
    opened.locator(".calc-open").set_input_files(EXAMPLES / "sumbawa-2022.toml")
    expect(opened.locator(".calc-report[data-total='505.85']")).to_be_visible(timeout=LONG)
    settled(opened)
    with opened.expect_download() as download:
        opened.locator(".calc-save").click()
    saved = tmp_path / download.value.suggested_filename
    download.value.save_as(saved)
    assert read_assessment(saved) == read_assessment(EXAMPLES / "sumbawa-2022.toml")


def test_problems_lead_to_their_fields(opened: Page) -> None:
    opened.locator(".calc-open").set_input_files(EXAMPLES / "sumbawa-2022.toml")
    settled(opened)
    field = opened.locator("[name='points:klaster_1']")
    field.fill("200")
    field.press("Enter")
    expect(opened.locator(".calc-problems li")).to_have_count(1, timeout=LONG)
    settled(opened)
    assert field.get_attribute("aria-invalid") == "true"
    opened.locator(".calc-problems a").press("Enter")
    expect(field).to_be_focused()
    field.fill("53")
    field.press("Enter")
    expect(opened.locator(".calc-problems li")).to_have_count(0, timeout=LONG)


def test_stages_opened_together_are_compared(opened: Page) -> None:
    opened.locator(".calc-open").set_input_files(STAGES)
    expect(opened.locator(".calc-kept-list li")).to_have_count(3, timeout=LONG)
    settled(opened)
    heading = opened.locator(".calc-comparison-report h3").inner_text()
    assert "2024" in heading
    for _ in STAGES:
        opened.locator(".calc-kept-list button").first.click()
        settled(opened)
    expect(opened.locator(".calc-comparison")).to_be_hidden()


def empty(page: Page) -> None:
    page.locator(".calc-form button[type=reset]").click()


def filled(page: Page) -> None:
    page.locator(".calc-open").set_input_files(EXAMPLES / "sumbawa-2022.toml")
    expect(page.locator(".calc-report[data-total='505.85']")).to_be_visible(timeout=LONG)


def mistaken(page: Page) -> None:
    filled(page)
    settled(page)
    page.locator("[name='points:klaster_1']").fill("200")
    page.locator(".calc-form button[type=submit]").click()
    expect(page.locator(".calc-problems li")).to_have_count(1, timeout=LONG)


def compared(page: Page) -> None:
    page.locator(".calc-open").set_input_files(STAGES)
    expect(page.locator(".calc-kept-list li")).to_have_count(len(STAGES), timeout=LONG)


def own_form(page: Page) -> None:
    page.locator(".calc-open").set_input_files(EXAMPLES / "forms" / "contoh-dari-nol.toml")


@pytest.mark.parametrize("state", [empty, filled, mistaken, compared, own_form])
def test_everyone_can_use_it(opened: Page, axe: str, state: Callable[[Page], None]) -> None:
    state(opened)
    settled(opened)
    opened.evaluate("document.querySelectorAll('.calc details').forEach(details => details.open = true)")
    opened.evaluate(axe)
    for view in in_every_view(opened):
        assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"scrolls sideways: {view}"
        assert faults(opened, ".calc", parts=view.new) == [], view
        if language_of(opened) is Language.ID and view.name in {"320-light", "1280-dark"}:
            keep(opened, f"calculator-{state.__name__}-{view.name}")
    opened.set_viewport_size({"width": 390, "height": 844})


def test_it_weighs_what_the_page_says(opened: Page) -> None:
    library, whole = browser_python.sizes(Path(SITE or "", "python"))
    assert library < browser_python.MOST
    assert whole < MOST_MEGABYTES * 1_000_000
    less = "kurang dari" if language_of(opened) is Language.ID else "less than"
    assert f"{less} {MOST_MEGABYTES} MB" in (opened.locator(".calc-start").text_content() or "")


HIDDEN_ON_PAPER = (".mobile-header", ".sidebar-drawer", ".toc-drawer", ".kha-top", ".calc-form", ".calc-open", "footer")


def test_an_official_gets_from_the_first_page_to_a_printed_score(page: Page, picture: Callable[[str], None]) -> None:
    """On a phone, in Indonesian: indicator 7, the articles behind it, the calculator, a score, and it on paper."""
    main = page.get_by_role("main")
    page.goto("/")
    page.get_by_role("link", name="Bahasa Indonesia").click()
    picture("journey-1-home")
    main.locator("a[href*='officials']").click()
    picture("journey-2-officials")
    main.get_by_role("link", name="Indikator 7: Pencegahan perkawinan anak").click()
    picture("journey-3-indicator")
    main.get_by_role("link", name="19", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Pasal 19")
    picture("journey-4-article")
    main.get_by_role("link", name="7. Pencegahan perkawinan anak").click()
    main.get_by_role("link", name="Hitung skor dengan kalkulator").click()
    picture("journey-5-calculator")
    open_calculator(page)
    page.get_by_label("Kabupaten atau kota").fill("Kabupaten Sumbawa")
    for group, points in {"Kelembagaan": "83,50", "Klaster I:": "53", "Klaster II:": "78"}.items():
        page.get_by_role("group", name=group).get_by_role("textbox").first.fill(points)
    picture("journey-6-filled")
    page.get_by_role("button", name="Hitung skor").click()
    expect(page.locator(".calc-report")).to_contain_text("antara 214,50 dan 779,50 poin", timeout=LONG)
    picture("journey-7-result")
    page.evaluate("window.print = () => { window.printed = document.documentElement.dataset.print }")
    page.get_by_role("button", name="Cetak penjelasan").click()
    assert page.evaluate("window.printed") == "result"
    page.evaluate("document.documentElement.dataset.print = 'result'")  # as it is while the browser prints
    page.emulate_media(media="print")
    on_paper = page.locator("body").inner_text().strip()
    assert on_paper.startswith("Skor KLA Kabupaten Sumbawa, 2022")
    assert "antara 214,50 dan 779,50 poin" in on_paper
    assert "Sumber" in on_paper
    for part in HIDDEN_ON_PAPER:
        assert page.locator(part).count() > 0, part
        assert not any(found.is_visible() for found in page.locator(part).all()), part
    picture("journey-8-paper")
    if folder := os.environ.get("KHA_SCREENSHOTS"):
        page.pdf(path=Path(folder, "journey-9-paper.pdf"), format="A4")
