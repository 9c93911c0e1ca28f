"""Texts taken apart into words, and words without meaning left out."""

from __future__ import annotations

from functools import cache
import re
import unicodedata

from kha.finding._thesaurus import KIND_WORDS, STOP_WORDS
from kha.finding.model import Kind

_WORD = re.compile(r"[a-z0-9]+")
_LONE_LETTERS = re.compile(r"(?<!\w)\w(?:[ .]\w(?!\w))+\.?")
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
BEFORE_A_NUMBER = "article_before_a_number"


def words(text: str) -> list[str]:
    """Give the words of a text in small letters, without accents; "S I A K" and "A.B.K." are one word."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    joined = _LONE_LETTERS.sub(lambda match: re.sub(r"[ .]", "", match[0]), plain.replace("'s", "").replace("’s", ""))
    return _WORD.findall(joined)


def telling(parts: list[str]) -> list[str]:
    """Leave out the words that mean nothing, unless nothing else is there."""
    return [word for word in parts if word not in stop_words()] or parts


@cache
def stop_words() -> frozenset[str]:
    """Give the words that mean nothing in a query."""
    return frozenset(STOP_WORDS)


@cache
def kind_words() -> dict[tuple[str, ...], frozenset[Kind]]:
    """Give the words and phrases that name kinds of record."""
    return {
        tuple(phrase.split()): frozenset(_KINDS_OF.get(name) or {Kind(name)})
        for name, phrases in KIND_WORDS.items()
        for phrase in phrases
    }


_KINDS_OF = {
    BEFORE_A_NUMBER: {Kind.ARTICLE},
    "article": {Kind.ARTICLE, Kind.PROVISION},
    "cluster": {Kind.CLUSTER, Kind.GROUP},
}


@cache
def only_before_a_number() -> frozenset[str]:
    """Give the words that name a kind only where a number follows: "KHA 12" is an article, "KHA" the treaty."""
    return frozenset(KIND_WORDS[BEFORE_A_NUMBER])


def number(word: str) -> str | None:
    """Read a word as a number, in digits or in small roman numerals; "I" alone may be one."""
    if word.isdigit():
        return word.lstrip("0") or word
    return _ROMAN.get(word)
