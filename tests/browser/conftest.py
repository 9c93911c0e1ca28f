"""A browser, and the built site behind a server of its own. Without both, which `nox -s browser` gives, nothing is run.

KHA_SITE is the folder of the built site, CHROMIUM the browser to drive, and KHA_SCREENSHOTS where pictures go.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib.resources import files
import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen
import pytest

from kha.text import Language
from tools.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

SITE, CHROMIUM = os.environ.get("KHA_SITE"), os.environ.get("CHROMIUM")
collect_ignore_glob = [] if SITE and CHROMIUM else ["test_*.py"]

FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CONTRAST = "color-contrast"

Scheme: TypeAlias = Literal["light", "dark"]
Parts: TypeAlias = Literal["all", "colours", "all but colours"]
VIEWS: Mapping[int, tuple[Scheme, ...]] = {1280: ("light", "dark"), 390: ("dark", "light"), 320: ("light",)}
WIDTHS = tuple(VIEWS)
FROM_THE_TOP = "scrollTo(0, 0)"
"""Elsewhere the head of the page may lie over a part of what can be clicked, which axe would take for small."""
PAINTED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""By then the page has learnt of its new width."""


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """Serve the built site; give its address."""
    with served(SITE or "") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (only where there is a browser to drive)

    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """Give axe-core, the accessibility checker."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def faults(page: Page, where: str = "html", *, parts: Parts = "all") -> list[object]:
    """Give what axe, already on the page, finds there against WCAG 2.2 A and AA: the rule, and where it is broken.

    Colours are their contrast, which takes longer to check than all else.
    """
    asked = "([where, runOnly, rules]) => axe.run(where, {runOnly, rules, resultTypes: ['violations'], preload: false})"
    only = [CONTRAST] if parts == "colours" else STANDARDS
    rules = {CONTRAST: {"enabled": False}} if parts == "all but colours" else {}
    found = page.evaluate(asked, [where, only, rules])["violations"]
    return [(fault["id"], [node["html"][:200] for node in fault["nodes"][:3]]) for fault in found]


@frozen
class View:
    """How a page is shown, and what no view before has shown."""

    name: str
    new: Parts


def in_every_view(page: Page) -> Iterator[View]:
    """Show a loaded page at every width and in both schemes.

    The narrowest width differs from a phone's in nothing but width, and languages in nothing but words; so the former
    is shown in light only and has no colours of its own, and pages in English are shown in one scheme at each width.
    """
    english = page.locator("html").get_attribute("lang") == Language.EN
    for width, schemes in VIEWS.items():
        page.set_viewport_size({"width": width, "height": 844})
        shown = schemes[-1:] if english else schemes
        for scheme in shown:
            page.emulate_media(color_scheme=scheme)
            page.evaluate(FROM_THE_TOP)
            page.evaluate(PAINTED)
            new: Parts = "all" if scheme == shown[0] else "colours"
            yield View(f"{width}-{scheme}", new="all but colours" if width == min(VIEWS) else new)


@contextmanager
def watched(context: BrowserContext, site: str) -> Generator[Page]:
    """Open a page on which no script fails and which asks no other host for anything."""
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: None if _is_ours(request.url, site) else errors.append(request.url))
    yield page
    page.close()
    assert errors == []


def _is_ours(url: str, site: str) -> bool:
    return url.startswith((f"{site}/", "data:", "blob:"))


@pytest.fixture(scope="module")
def phone(browser: Browser, site: str) -> Iterator[BrowserContext]:
    """Give a browser with the width of a phone, in Indonesian; the tests of a file share its cache."""
    context = browser.new_context(
        base_url=site, viewport={"width": 390, "height": 844}, reduced_motion="reduce", locale="id-ID"
    )
    yield context
    context.close()


@pytest.fixture
def page(phone: BrowserContext, site: str) -> Iterator[Page]:
    """Give a page of its own for a test."""
    with watched(phone, site) as opened:
        yield opened


def keep(page: Page, name: str, *, whole: bool = False) -> None:
    """Keep a picture of a page, for a person to look at."""
    if folder := os.environ.get("KHA_SCREENSHOTS"):
        page.screenshot(path=Path(folder, f"{name}.png"), full_page=whole)


@pytest.fixture
def picture(page: Page) -> Callable[[str], None]:
    """Give a way to keep a picture of all of the page."""
    return partial(keep, page, whole=True)
