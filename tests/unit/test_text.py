from __future__ import annotations

from typing import Any

import pytest

from kha.text import Language, Text


def test_a_text_speaks_both_languages() -> None:
    text = Text(id="Anak", en="Child")
    assert (text[Language.ID], text[Language.EN]) == ("Anak", "Child")


def test_a_language_may_be_named_by_its_code_and_no_other_is_put_in_its_place() -> None:
    text: Any = Text(id="Anak", en="Child")
    assert (text["id"], text["en"]) == ("Anak", "Child")
    with pytest.raises(ValueError, match=r"There is no label in 'xx'\. Use 'id' or 'en'"):
        text["xx"]


def test_values_go_in_language_by_language() -> None:
    sentence = Text(id="{number} {what}", en="{what}: {number}").fill(number="3", what=Text(id="anak", en="children"))
    assert sentence == Text(id="3 anak", en="children: 3")


def test_values_of_any_unicode_form_go_in() -> None:
    assert Text(id="Wilayah {name}.", en="Region {name}.").fill(name="e\u0301").en == "Region \xe9."


@pytest.mark.parametrize("bad", ["", " ", "anak ", "\tanak"])
def test_a_side_must_hold_tidy_words(bad: str) -> None:
    with pytest.raises(ValueError, match="without white space around them"):
        Text(id=bad, en="Child")


def test_a_side_must_be_nfc() -> None:
    with pytest.raises(ValueError, match="NFC"):
        Text(id="e\u0301", en="e")


def test_a_side_must_be_a_str() -> None:
    with pytest.raises(TypeError, match=r"Text\.en must be a str, not int"):
        Text(id="satu", en=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_no_language_is_picked_by_itself() -> None:
    assert str(Text(id="Anak", en="Child")) == "Text(id='Anak', en='Child')"
