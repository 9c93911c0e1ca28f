"""The pages in a real browser, by hand and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

KEPT = ("", "crc/article/12/", "kla/evaluation_2022/child_marriage_prevention/", "reference/api/", "search/?q=pasal+12")


@pytest.mark.parametrize("path", KEPT)
def test_the_switch_keeps_the_page(page: Page, path: str) -> None:
    page.goto(f"/id/{path}")
    page.get_by_role("link", name="English").click()
    assert urlsplit(page.url).path == f"/en/{urlsplit(path).path}"
    page.get_by_role("link", name="Bahasa Indonesia").click()
    assert urlsplit(page.url).path == f"/id/{urlsplit(path).path}"


def test_the_root_leads_to_both_languages(page: Page) -> None:
    page.goto("/")
    assert [link.get_attribute("href") for link in page.get_by_role("link").all()] == ["id/", "en/"]


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
