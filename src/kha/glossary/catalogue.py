"""Terms by key."""

from __future__ import annotations

from kha.errors import UnknownTermError
from kha.glossary._terms import TERMS
from kha.glossary.model import Term

_TERMS = {term.key: term for term in TERMS}


def term(key: str) -> Term:
    """Give the term of that key.

    >>> from kha import glossary
    >>> glossary.term("general_comment").term
    Text(id='komentar umum', en='general comment')

    Raises:
        UnknownTermError: if there is none.

    .. versionadded:: 0.1
    """
    try:
        return _TERMS[key]
    except KeyError:
        raise UnknownTermError(key, _TERMS) from None
