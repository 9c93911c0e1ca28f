"""A query read: the kinds of record it names, its numbers, and what it asks in words."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
import re

from attrs import frozen

from kha.finding.index import Index
from kha.finding.model import Kind
from kha.finding.words import kind_words, number, only_before_a_number, stop_words, words

_NUMBERED = re.compile(r"([a-z]+)(\d+)")
_LAW = frozenset({Kind.LAW})
"""What kinds of law are called stands in their names too: "UU", "Perpres"."""
_LONGEST = 4
_NEAR = 2


@frozen(kw_only=True)
class Slot:
    """A word or phrase of a query.

    Attributes:
        words: as they were asked.
        synonyms: words and phrases that mean the same.
        joined: the words written as one, if a place is so called.
        number: the number it is, without zeros before it.
        of: the kinds of record the number belongs to; none if it belongs to none.
    """

    words: tuple[str, ...]
    synonyms: tuple[tuple[str, ...], ...] = ()
    joined: str | None = None
    number: str | None = None
    of: frozenset[Kind] = frozenset()


@frozen(kw_only=True)
class Query:
    """What is asked.

    Attributes:
        slots: the words and phrases asked for.
        kinds: the kinds of record named, if any are.
        everything: whether all records of these kinds are asked for, and nothing more of them.
    """

    slots: tuple[Slot, ...]
    kinds: frozenset[Kind]
    everything: bool = False


def read(text: str, index: Index) -> Query:
    """Read a query."""
    asked = [part for word in words(text) for part in _apart(word)]
    named = dict(_kinds(asked, index))
    kinds = frozenset(kind for several in named.values() for kind in several)
    content = [p for p, word in enumerate(asked) if named.get(p, _LAW) == _LAW and word not in stop_words()]
    if content:
        return Query(slots=tuple(_slots(asked, content, named, index)), kinds=kinds)
    everywhere = list(range(len(asked)))
    return Query(slots=tuple(_slots(asked, everywhere, {}, index)), kinds=kinds, everything=bool(named))


def _apart(word: str) -> tuple[str, ...]:
    """Take "pasal12" and "gc24" apart."""
    written = _NUMBERED.fullmatch(word)
    return (word,) if written is None or (written[1],) not in kind_words() else (written[1], written[2])


def _kinds(asked: Sequence[str], index: Index) -> Iterator[tuple[int, frozenset[Kind]]]:
    """Give the places of the words that name a kind."""
    place = 0
    while place < len(asked):
        everyday = _longest(asked[place : place + _LONGEST], index.phrases)
        phrase = _longest(asked[place : place + _LONGEST], kind_words())
        if len(phrase) > len(everyday) or (len(phrase) == len(everyday) > 0):
            if phrase[0] not in only_before_a_number() or _has_number(asked, place + 1):
                yield from ((place + offset, kind_words()[phrase]) for offset in range(len(phrase)))
        else:
            phrase = everyday
        place += max(len(phrase), 1)


def _has_number(asked: Sequence[str], place: int) -> bool:
    return place < len(asked) and asked[place].isdigit()


def _longest(asked: Sequence[str], known: Container[tuple[str, ...]]) -> tuple[str, ...]:
    """Give the longest beginning that is known."""
    for length in range(len(asked), 0, -1):
        phrase = tuple(asked[:length])
        if phrase in known:
            return phrase
    return ()


def _slots(
    asked: Sequence[str], content: Sequence[int], named: dict[int, frozenset[Kind]], index: Index
) -> Iterator[Slot]:
    start = 0
    while start < len(content):
        place = content[start]
        run = [asked[p] for p in content[start : start + _LONGEST]]
        phrase = _longest(run, index.synonyms)
        before = [named[p] for p in range(place - 1, place - 1 - _NEAR, -1) if p in named]
        read_as = number(run[0])
        if read_as is not None and (run[0].isdigit() or before):
            yield Slot(words=(run[0],), number=read_as, of=before[0] if before else frozenset())
        elif phrase:
            yield Slot(words=phrase, synonyms=index.synonyms[phrase])
        elif len(run) > 1 and "".join(run[:2]) in index.places:
            phrase = (run[0], run[1])
            yield Slot(words=phrase, joined="".join(phrase))
        else:
            yield Slot(words=(run[0],))
        start += max(len(phrase), 1)
