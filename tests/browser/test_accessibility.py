"""One page of every kind, in a real browser: readable by everyone, at every width and in both schemes and languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.conftest import PAINTED, WIDTHS, faults, in_every_view, keep, watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

KINDS = {
    "home": "",
    "tutorial": "tutorial/",
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
    "fidelity": "explanation/fidelity/",
    "glossary": "glossary/",
    "document": "reference/edition-document/",
    "notebook": "notebooks/one-district/",
    "notebook-frames": "notebooks/nation/",
    "api": "reference/api/",
    "api-room": "reference/api/scoring/",
    "index": "genindex/",
    "search": "search/?q=kalimantan",
}

FEW = 8
"""How many entries of one list, table or menu are checked in every view; all of them are checked in one.

The colours of all of them are checked in English, which is shown in fewer views.
"""

SHORTEN = """most => {
  const held = new Set();
  for (let node = document.querySelector("h1"); node; node = node.parentElement) held.add(node);
  for (const parent of document.querySelectorAll("body, body *"))
    while (parent.children.length > most && !held.has(parent.lastElementChild)) parent.lastElementChild.remove();
}"""

SHOWN: dict[int, Literal["light", "dark"]] = {390: "light", 1280: "dark"}


@pytest.fixture(scope="module")
def wide(browser: Browser, site: str) -> Iterator[Page]:
    """Give one page for all kinds: opening a new one each time would take longer than the checks."""
    context = browser.new_context(base_url=site, reduced_motion="reduce")
    with watched(context, site) as opened:
        yield opened
    context.close()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("kind", "path"), KINDS.items(), ids=KINDS)
def test_everyone_can_read_it(wide: Page, axe: str, kind: str, path: str, language: str) -> None:
    wide.goto(f"/{language}/{path}")
    assert wide.locator("html").get_attribute("lang") == language
    assert wide.locator("h1").count() == 1
    if kind == "search":
        wide.locator("#search-results li").first.wait_for()
    for width in WIDTHS:
        wide.set_viewport_size({"width": width, "height": 844})
        wide.evaluate(PAINTED)
        assert wide.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"scrolls sideways at {width}"
        if language == "id" and width in SHOWN:
            wide.emulate_media(color_scheme=SHOWN[width])
            keep(wide, f"{kind}-{width}-{SHOWN[width]}")
    wide.evaluate(axe)
    assert faults(wide, parts="all" if language == "en" else "all but colours") == []
    wide.evaluate(SHORTEN, FEW)
    for view in in_every_view(wide):
        assert faults(wide, parts=view.new) == [], view


def test_the_root_is_readable_too(wide: Page, axe: str) -> None:
    wide.goto("/")
    wide.evaluate(axe)
    for view in in_every_view(wide):
        assert faults(wide, parts=view.new) == [], view
