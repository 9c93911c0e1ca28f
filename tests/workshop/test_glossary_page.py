"""The page of the glossary, generated from the library's terms."""

from __future__ import annotations

import re

import pytest

from kha import glossary
from kha.text import Language
from tools import glossary as page
from tools import pages


@pytest.mark.parametrize("language", Language)
def test_the_page_of_the_glossary_is_what_the_library_says(language: Language) -> None:
    text = page.page(language)
    assert pages.path_of(page.NAME, language).read_text(encoding="utf-8") == text
    assert page.main(["--check"]) == 0
    other = Language.EN if language is Language.ID else Language.ID
    for term in glossary.TERMS:
        assert re.search(rf"^\*\*{re.escape(term.term[language])}\b", text, re.MULTILINE)
        assert f"*{term.term[other]}*" in text
        assert term.definition[language] in text
        assert term.definition[other] not in text
        assert term.short is None or term.short in text
