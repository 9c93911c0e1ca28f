"""Which language a reader gets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import pytest

from kha.errors import UnavailableLanguageError
from kha.i18n import negotiate
from kha.text import Language


@pytest.mark.parametrize(
    "wanted",
    [
        "id", "ID", "in", "ind", "id_ID", "id-ID", "in_ID.UTF-8", "id_ID@euro", "id-Latn-ID", "id-x-private",
        "id, en;q=0.9", "fr, id;q=0.5, en;q=0.4", "en;q=0.1,id;q=0.8", "en;q=0, *", "*", "*;q=0.5, en;q=0.1",
        "ms, id", "en;q=later, id;q=0.1", " id ; q=1.000 ",
    ],
)  # fmt: skip
def test_indonesian_is_understood(wanted: str) -> None:
    assert negotiate(wanted) is Language.ID


@pytest.mark.parametrize(
    "wanted",
    ["en", "en-GB", "en_US.UTF-8", "eng", "EN-us", "en;q=0.9, id;q=0.8", "id;q=0, *", "fr, en;q=0.001", "id;q=0,en"],
)
def test_english_is_understood(wanted: str) -> None:
    assert negotiate(wanted) is Language.EN


@pytest.mark.parametrize(
    "wanted",
    ["fr", "ms", "C", "POSIX", "i", "e", "english", "id;q=0", "idx", "indo", "de, fr;q=0.9", "*;q=0", "id;q=5"],
)
def test_what_is_not_there_is_refused_and_nothing_put_in_its_place(wanted: str) -> None:
    with pytest.raises(UnavailableLanguageError) as caught:
        negotiate(wanted)
    assert caught.value.available == ("id", "en")
    assert "id, en" in caught.value.text.id
    assert caught.value == UnavailableLanguageError(caught.value.wanted, ("id", "en"), caught.value.text)
    assert len({caught.value, UnavailableLanguageError(("x",), (), caught.value.text)}) == 2


@pytest.mark.parametrize("wanted", ["", " ", ",,", ";q=1"])
def test_to_want_nothing_is_no_wish(wanted: str) -> None:
    with pytest.raises(UnavailableLanguageError, match=r"No language was asked for\. Write one of: id, en"):
        negotiate(wanted)
    with pytest.raises(UnavailableLanguageError, match="No language was asked for"):
        negotiate([])


def test_several_wishes_the_dearest_first() -> None:
    assert negotiate(["fr", "en", "id"]) is Language.EN


def test_further_languages_may_be_available() -> None:
    assert negotiate("jw_ID, id;q=0.5", ["id", "en", "jv"]) == "jv"
    assert negotiate("fr-CA", ["id", "fr"]) == "fr"
    assert negotiate("pt-br", ["pt-BR", "pt"]) == "pt-BR"


class TestARefusalIsNeverAFallback:
    """What `negotiate` answers was wanted: it is named by a tag, or "*" stands among the wishes."""

    @given(st.lists(st.sampled_from(["id", "en-GB", "fr", "ms", "in", "*", "jv", "zh-Hant"]), max_size=5))
    def test_the_answer_was_asked_for(self, wishes: list[str]) -> None:
        """Indonesian only for id or in, English only for en-GB, either only for those or the star."""
        names = {"id": Language.ID, "in": Language.ID, "en-GB": Language.EN}
        asked = {names[wish] for wish in wishes if wish in names}
        try:
            answer = negotiate(wishes)
        except UnavailableLanguageError:
            assert not asked
            assert "*" not in wishes
        else:
            assert answer in asked or "*" in wishes
