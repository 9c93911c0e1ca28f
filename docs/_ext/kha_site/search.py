"""Search in Indonesian: Sphinx has none, although it ships the stemmer."""

from __future__ import annotations

import snowballstemmer
from sphinx.search import SearchLanguage


class Indonesian(SearchLanguage):
    """Finds "Perlindungan" for "melindungi", in the index as in the browser."""

    lang = "id"
    language_name = "Indonesian"
    js_stemmer_rawcode = "indonesian-stemmer.js"
    stopwords = frozenset(
        "ada adalah agar akan atau bagi bahwa dalam dan dari dengan di ia ini itu jika juga karena ke oleh pada para "
        "sebagai serta suatu untuk yang".split()
    )

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._stemmer = snowballstemmer.stemmer("indonesian")

    def stem(self, word: str) -> str:
        """Reduce a word to its stem."""
        stem: str = self._stemmer.stemWord(word.lower())
        return stem
