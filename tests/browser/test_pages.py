"""One page of every kind, in a real browser: readable by everyone, at every width, in light and dark, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import SCHEMES, STANDARDS, watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

KINDS = {
    "home": "",
    "officials": "officials/",
    "calculator": "calculator/",
    "convention": "crc/",
    "article": "crc/article/12/",
    "principle": "crc/principle/best_interests/",
    "guidelines": "crc/clusters/crc_c_58_rev_3/",
    "cluster": "crc/clusters/crc_c_58_rev_3/health/",
    "general-comment": "crc/general-comment/10/",
    "protocol": "crc/protocol/opsc/",
    "treaty": "crc/convention/",
    "programme": "kla/",
    "edition": "kla/evaluation_2022/",
    "group": "kla/evaluation_2022/klaster_5/",
    "indicator": "kla/evaluation_2022/child_marriage_prevention/",
    "band": "kla/bands/madya/",
    "stage": "kla/stages/verifikasi_final/",
    "awards": "kla/awards/",
    "regions": "regions/",
    "province": "regions/62/",
    "sources": "reference/sources/",
    "how-to": "how-to/score-an-evaluation/",
    "explanation": "explanation/scoring/",
    "document": "reference/edition-document/",
    "notebook": "notebooks/one-district/",
    "notebook-frames": "notebooks/nation/",
    "api": "reference/api/",
    "api-room": "reference/api/scoring/",
    "index": "genindex/",
    "search": "search/?q=pasal+12",
}
LONG = {"api-room", "index", "sources"}
"""Pages with thousands of entries of one form: the checker looks at them once and not six times."""

WIDTHS = (1280, 390, 320)


@pytest.fixture(scope="module")
def wide(browser: Browser, site: str) -> Iterator[Page]:
    """Give one page for all kinds: opening a new one each time would take longer than the checks."""
    context = browser.new_context(base_url=site, reduced_motion="reduce")
    with watched(context, site) as opened:
        yield opened
    context.close()


@pytest.mark.parametrize(("kind", "path"), KINDS.items(), ids=KINDS)
def test_everyone_can_read_it(wide: Page, axe: str, kind: str, path: str) -> None:
    for language in ("en", "id"):
        wide.goto(f"/{language}/{path}")
        assert wide.locator("html").get_attribute("lang") == language
        assert wide.locator("h1").count() == 1
        wide.evaluate(axe)
        views = list(product(WIDTHS, SCHEMES))
        for width, scheme in views if language == "id" and kind not in LONG else views[1:2]:
            wide.set_viewport_size({"width": width, "height": 844})
            wide.emulate_media(color_scheme=scheme)
            assert wide.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"scrolls sideways at {width}"
            faults = wide.evaluate("tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})", STANDARDS)
            told = [(fault["id"], [node["target"] for node in fault["nodes"][:3]]) for fault in faults["violations"]]
            assert told == [], f"{language} {width} {scheme}"
            _keep(wide, f"{kind}-{language}-{width}-{scheme}")


def _keep(page: Page, name: str) -> None:
    folder = os.environ.get("KHA_SCREENSHOTS")
    if folder and name.endswith(("id-390-light", "id-1280-dark")):
        page.screenshot(path=Path(folder, f"{name}.png"))


@pytest.mark.parametrize("path", [KINDS["home"], KINDS["article"], KINDS["indicator"], KINDS["api"], KINDS["search"]])
def test_the_switch_keeps_the_page(page: Page, path: str) -> None:
    page.goto(f"/id/{path}")
    page.get_by_role("link", name="English").click()
    assert urlsplit(page.url).path == f"/en/{urlsplit(path).path}"
    page.get_by_role("link", name="Bahasa Indonesia").click()
    assert urlsplit(page.url).path == f"/id/{urlsplit(path).path}"


def test_the_root_leads_to_both_languages(page: Page, axe: str) -> None:
    page.goto("/")
    assert [link.get_attribute("href") for link in page.get_by_role("link").all()] == ["id/", "en/"]
    page.evaluate(axe)
    assert page.evaluate("tags => axe.run(document, {runOnly: tags})", STANDARDS)["violations"] == []


def test_the_keyboard_reaches_the_text_first_and_then_the_languages(page: Page) -> None:
    page.goto("/id/crc/article/12/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Langsung ke isi"
    page.keyboard.press("Enter")
    reached: list[str] = []
    for _ in range(6):
        page.keyboard.press("Tab")
        reached.append(page.locator(":focus").inner_text())
    assert "Bahasa Indonesia" in reached
    assert "English" in reached


def test_code_that_scrolls_is_reached_by_keyboard(page: Page) -> None:
    page.goto("/id/kla/evaluation_2022/child_marriage_prevention/")
    wide = page.locator("pre").first
    assert wide.evaluate("pre => pre.scrollWidth > pre.clientWidth") is (wide.get_attribute("tabindex") == "0")


def test_a_citation_names_the_address(page: Page, site: str) -> None:
    page.goto("/id/crc/article/12/")
    assert page.locator(".kha-address").inner_text() == f"{site}/id/crc/article/12/"
