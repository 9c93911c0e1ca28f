"""The search, in a real browser: what people type finds the right page first."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

FIRST = [
    ("id", "pasal 12", "crc/article/12/"),
    ("id", "Pasal 40", "crc/article/40/"),
    ("id", "KHA 24", "crc/article/24/"),
    ("id", "indikator 7", "kla/evaluation_2022/child_marriage_prevention/"),
    ("id", "klaster v", "kla/evaluation_2022/klaster_5/"),
    ("id", "akta kelahiran", "kla/evaluation_2022/birth_certificate/"),
    ("id", "komentar umum 12", "crc/general-comment/12/"),
    ("id", "kalimantan tengah", "regions/62/"),
    ("id", "nindya", "kla/bands/nindya/"),
    ("id", "melindungi", "kla/evaluation_2022/klaster_5/"),
    ("en", "article 12", "crc/article/12/"),
    ("en", "CRC 12", "crc/article/12/"),
    ("en", "indicator 7", "kla/evaluation_2022/child_marriage_prevention/"),
    ("en", "birth certificate", "kla/evaluation_2022/birth_certificate/"),
    ("en", "general comment 24", "crc/general-comment/24/"),
    ("en", "OPAC", "crc/protocol/opac/"),
]


@pytest.mark.parametrize(("language", "words", "expected"), FIRST)
def test_it_finds_the_right_page_first(page: Page, language: str, words: str, expected: str) -> None:
    page.goto(f"/{language}/search/?q={words.replace(' ', '+')}")
    found = page.locator("#search-results ul.search > li > a")
    found.first.wait_for()  # the others follow, one by one
    addresses = [link.get_attribute("href") or "" for link in found.all()[:3]]
    assert urlsplit(addresses[0]).path.removeprefix("../") == expected, addresses


def test_it_says_how_many_it_found_in_indonesian(page: Page) -> None:
    page.goto("/id/search/?q=pengasuhan")
    page.wait_for_function("/^Ditemukan [0-9]+ halaman/.test(document.querySelector('.search-summary')?.innerText)")


def test_it_is_reached_from_every_page(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 844})
    page.goto("/id/crc/article/12/")
    page.get_by_role("search").get_by_role("textbox").fill("indikator 7")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Indikator 7: Pencegahan perkawinan anak").first.click()
    assert urlsplit(page.url).path == "/id/kla/evaluation_2022/child_marriage_prevention/"
