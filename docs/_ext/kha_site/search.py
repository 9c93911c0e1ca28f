"""Search in Indonesian: Sphinx has none, although it ships the stemmer."""

from __future__ import annotations

from typing import Protocol, cast

import snowballstemmer  # type: ignore[import-untyped]
from sphinx.search import SearchLanguage

_WORDS_OF_NO_WEIGHT = (
    "ada adalah agar akan atau bagi bahwa dalam dan dari dengan di ia ini itu jika juga karena ke oleh pada para "
    "sebagai serta suatu untuk yang"
)


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str:  # noqa: N802  (snowball's name)
        """Reduce a word to its stem."""
        ...


class Indonesian(SearchLanguage):
    """Finds "Perlindungan" for "melindungi", in the index as in the browser."""

    lang = "id"
    language_name = "Indonesian"
    js_stemmer_rawcode = "indonesian-stemmer.js"
    stopwords = frozenset(_WORDS_OF_NO_WEIGHT.split())

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._stemmer = cast("_Stemmer", snowballstemmer.stemmer("indonesian"))  # pyright: ignore[reportUnknownMemberType]

    def stem(self, word: str) -> str:
        """Reduce a word to its stem."""
        return self._stemmer.stemWord(word.lower())
