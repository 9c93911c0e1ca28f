"""References read: in Indonesian and English, in the United Nations' styles and in short, lists and ranges among them.

A reference is a row of values (24, 2, e), each below the one before it, or after a comma, "and" or "to" beside it. What
a value is follows from the word before it, else from its brackets, else from its place. Where that leaves two readings,
as in "Pasal 18 ayat 1 dan 2", numbers go on at the level that was named ("ayat"); brackets or a semicolon settle it:
"ayat (1), 2", "ayat 1; 2".
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
import re

from kha.crc.framing import unframed
from kha.crc.provision import BY_REFERENCE, Provision
from kha.crc.sentences import unknown_provision, unreadable
from kha.crc.structure import CHILDREN, Level, join, siblings
from kha.errors import UnreadableReferenceError

_ROMAN = frozenset("ivx")
_LEVELS = {kind.name.lower(): kind for kind in Level}


@cache
def _tokens() -> re.Pattern[str]:
    """Compile the tokens on first use: importing the room stays cheap."""
    return re.compile(
        r"""(?P<space>\s+)
        |(?P<article>(?:pasal(?:-pasal)?|psl?|articles?|arts?)(?![a-z])\.?)
        |(?P<paragraphs>(?:ayat(?:-ayat)?|paragraphs|paras)(?![a-z])\.?|¶¶|§§)
        |(?P<paragraph>(?:paragraph|para)(?![a-z])\.?|¶|§)
        |(?P<letter>(?:huruf(?:-huruf)?|sub-?para(?:graph)?s?|letters?|lit)(?![a-z])\.?)
        |(?P<item>(?:angka|butir|items?)(?![a-z]))
        |(?P<to>[–—-]|(?:to|through|sampai\s+dengan|sampai|hingga)\b|s\.\s?d\.?|s/d\b)
        |(?P<and>&|(?:and|dan|serta)\b)
        |(?P<comma>,)
        |(?P<semicolon>;)
        |\(\s*(?P<bracketed>[0-9]{1,3}|[a-z]|[ivx]{1,5})\s*\)
        |(?P<number>[0-9]{1,3})(?![0-9])
        |(?P<letters>(?:[ivx]{1,5}|[a-z])(?![a-z]))
        |(?P<dot>\.(?=[0-9a-z]))""",
        re.VERBOSE | re.IGNORECASE | re.ASCII,
    )


def provisions(text: str) -> tuple[Provision, ...]:
    """Read a reference to any number of provisions, such as ``"arts. 9–11, 18 (1) and (2)"``.

    Ranges are filled in. The provisions come in the Convention's order, each once.

    >>> from kha import crc
    >>> [p.reference for p in crc.provisions("Pasal 7, 8, dan 13–15")]
    ['7', '8', '13', '14', '15']

    Raises:
        UnreadableReferenceError: if the text is no reference.
        UnknownProvisionError: if a provision it names does not exist; it says what there is instead.

    .. versionadded:: 0.1
    """
    return tuple(sorted({BY_REFERENCE[reference] for reference in _Reader(text).read()}))


def provision(text: str) -> Provision:
    """Read a reference to one provision, such as ``"40(2)(b)(vii)"`` or ``"Pasal 24 ayat (2) huruf e"``.

    >>> from kha import crc
    >>> crc.provision("art. 44, para. 6").label.id
    'Pasal 44 ayat (6)'

    Raises:
        UnreadableReferenceError: if the text is no reference, or names several provisions.
        UnknownProvisionError: if the provision does not exist; it says what there is instead.

    .. versionadded:: 0.1
    """
    if text in BY_REFERENCE:
        return BY_REFERENCE[text]
    only, *others = provisions(text)
    if others:
        raise unreadable(text, others[0].reference)
    return only


class _Reader:
    """Reads one text from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.rest = text
        self.found: list[str] = []
        self.parts: list[str | None] = [None, None, None, None]
        self.depth: Level | None = None  # of the last value
        self.in_brackets = False  # the last value
        self.named: Level | None = None  # by the word before the next value
        self.plural = False  # that word
        self.bare = Level.ARTICLE  # at which numbers without brackets go on
        self.dotted = False  # the next value
        self.gap: str | None = None  # before the next value: "comma", "semicolon", "and", "to"
        self.range_from: str | None = None

    def read(self) -> Iterable[str]:
        """Give the short references that the text names, with repetitions."""
        text, position = unframed(self.text), 0
        while position < len(text):
            match = _tokens().match(text, position)
            self.rest = text[position:]
            if match is None or match.lastgroup is None:
                raise self._unreadable()
            self._token(match.lastgroup, match[match.lastgroup].lower())
            position = match.end()
        if self.depth is None or self.gap is not None or self.named is not None:
            raise self._unreadable()
        self._finish()
        return self.found

    def _token(self, kind: str, words: str) -> None:
        match kind:
            case "space":
                pass
            case "comma" | "semicolon" | "and" | "to":
                self._separate(kind)
            case "dot":
                self.dotted = True
            case "bracketed" | "number" | "letters":
                self._value(words, in_brackets=kind == "bracketed")
            case _ if self.named is None:
                self.named, self.plural = _LEVELS[kind.removesuffix("s")], kind.endswith("s")
            case _:
                raise self._unreadable()

    def _separate(self, gap: str) -> None:
        listed = self.gap in {"comma", "semicolon"} and gap == "and"
        if gap == "semicolon":
            self.bare = Level.ARTICLE
        if self.depth is None or self.named is not None or not (self.gap is None or listed):
            raise self._unreadable()
        self.gap = gap

    def _value(self, value: str, *, in_brackets: bool) -> None:
        depth = self._depth_of_number(in_brackets=in_brackets) if value.isdigit() else self._depth_of_letter(value)
        down = self.depth is None or depth > self.depth
        if down != (self.gap is None or (down and self.gap == "comma" and self.named is not None)):
            raise self._unreadable()
        if not down:
            self._finish()
        if depth > 0 and self.parts[Level.LETTER if depth is Level.ITEM else Level.ARTICLE] is None:
            raise self._unreadable()
        self.parts[depth:] = [value.lstrip("0") or value, *[None] * (Level.ITEM - depth)]
        if depth is Level.ARTICLE or in_brackets:
            self.bare = Level.ARTICLE
        elif self.named is Level.PARAGRAPH:
            self.bare = Level.PARAGRAPH if self.plural else Level.ARTICLE
        self.depth, self.in_brackets = depth, in_brackets
        self.named, self.gap, self.dotted = None, None, False

    def _depth_of_number(self, *, in_brackets: bool) -> Level:
        match self.named, self.gap, self.depth:
            case (Level.ARTICLE | Level.PARAGRAPH) as named, _, _:
                return named
            case None, None, None if not in_brackets:
                return Level.ARTICLE
            case None, None, Level.ARTICLE if in_brackets or self.dotted:
                return Level.PARAGRAPH
            case None, str(), _ if in_brackets:
                return Level.PARAGRAPH
            case None, "to", Level.PARAGRAPH if not self.in_brackets:
                return Level.PARAGRAPH
            case None, str(), _:
                return self.bare
            case _:
                raise self._unreadable()

    def _depth_of_letter(self, value: str) -> Level:
        match self.named, self.gap, self.depth:
            case (Level.LETTER | Level.ITEM) as named, _, _:
                return named
            case None, None, Level.ARTICLE | Level.PARAGRAPH:
                return Level.LETTER
            case None, None, Level.LETTER:
                return Level.ITEM
            case None, str(), Level.ITEM if set(value) <= _ROMAN:
                return Level.ITEM
            case None, str(), Level.LETTER | Level.ITEM:
                return Level.LETTER
            case _:
                raise self._unreadable()

    def _finish(self) -> None:
        """Take what was read as one reference, or as the end of a range; another may follow."""
        article, *below = self.parts
        reference = join(article or "", *below)
        if reference not in CHILDREN:
            raise unknown_provision(reference)
        if self.range_from is not None:
            self.found += self._range(self.range_from, reference)
        self.found.append(reference)
        self.range_from = reference if self.gap == "to" else None

    def _range(self, first: str, last: str) -> tuple[str, ...]:
        among = siblings(last)
        if first not in among or among.index(first) >= among.index(last):
            raise self._unreadable()
        return among[among.index(first) : among.index(last)]

    def _unreadable(self) -> UnreadableReferenceError:
        return unreadable(self.text, self.rest)
