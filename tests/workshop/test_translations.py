"""The catalogues of the site's prose: complete in themselves, and true to code and links."""

from __future__ import annotations

from pathlib import Path

from babel.messages import Message
from babel.messages.pofile import read_po
import pytest

from tools import translations


def message(english: str) -> Message:
    return Message(english)


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Run `nox` or ``a`b``.", ["``a`b``", "`nox`"]),
        ("See {doc}`the glossary </glossary>`.", ["{doc}`</glossary>`"]),
        ("See {py:func}`kha.score`.", ["{py:func}`kha.score`"]),
        ("See [the page](../page.md#part), or not (page).", ["](../page.md#part)"]),
        ("Words alone.", []),
    ],
)
def test_code_and_the_targets_of_links_are_what_a_translation_keeps(text: str, stays: list[str]) -> None:
    assert translations.kept(text) == stays


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Points", True),
        ("`points`", False),
        ("83.50", True),
        ("{download}`This page <x.ipynb>`", True),
        ("1000", False),
        ("`kha` (extra)", True),
        ("–", False),
    ],
)
def test_words_and_numbers_with_marks_are_translated_and_code_is_not(text: str, *, wanted: bool) -> None:
    assert translations.has_words(message(text)) is wanted


def test_every_translation_keeps_code_and_links() -> None:
    assert [(name, str(found.id)) for name, found in translations.damaged()] == []


@pytest.mark.parametrize("path", sorted(translations.LOCALE.glob("*.po")), ids=lambda path: path.stem)
def test_no_catalogue_has_a_hole(path: Path) -> None:
    with path.open("rb") as file:
        catalogue = read_po(file, locale="id")
    assert [str(found.id) for found in catalogue if found.id and (found.fuzzy or not found.string)] == []
