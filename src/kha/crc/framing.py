"""What people write around a reference: the treaty's name, "inter alia", a paragraph before its article."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
import re

_TREATY = r"""
    (?:UN(?:ited\s+Nations)?\s*)? (?:
        CRC | KHA
        | Convention (?:\s+on\s+the\s+Rights\s+of\s+the\s+Child)?
        | Konvensi (?:\s+PBB)? (?:\s+(?:tentang\s+)?Hak(?:-hak)?\s+Anak)?
    )"""


@cache
def _frame() -> tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]:
    """Compile what may stand around a reference, and what of it is kept.

    The treaty's name before and after it; "inter alia"; its paragraphs in brackets, as in "18 (paras. 1 and 2)".
    """
    flags = re.IGNORECASE | re.ASCII | re.VERBOSE
    return (
        (re.compile(rf"^{_TREATY}\s*[,:]?\s+(?=\w)", flags), ""),
        (re.compile(rf"(?:,?\s+(?:of\s+the|dari))?,?\s+{_TREATY}\s*$", flags), ""),
        (re.compile(r",?\s+(?:inter\s+alia|antara\s+lain)\s*$", flags), ""),
        (re.compile(r"\(\s*(?:paragraphs?|paras?\.?|ayat)\s+([^()]*[0-9])\s*\)", flags), _bracketed),
    )


def _bracketed(match: re.Match[str]) -> str:
    return re.sub("[0-9]+", r"(\g<0>)", match[1])


@cache
def _article_behind() -> re.Pattern[str]:
    """Compile what stands between a paragraph and its article in "paragraph 6 of article 44"."""
    return re.compile(r"\s+(?:of|dari)\s+(?=art|pasal)", re.IGNORECASE | re.ASCII)


def unframed(text: str) -> str:
    """Take away what stands around a reference, and put the article first: the bare row of values is left."""
    text = " ".join(text.split())
    for pattern, kept in _frame():
        text = pattern.sub(kept, text)
    text = text.rstrip(". ")
    match _article_behind().split(text):
        case [before, after]:
            return f"{after} {before}"
        case _:
            return text
