"""Where a word or phrase of a query is met: itself, or something like it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from kha.finding.index import Index
from kha.finding.likeness import STEMMER, can_stem, spellings, stemmer
from kha.finding.model import Likeness
from kha.finding.query import Slot
from kha.text import Language

_QUALITY = {
    Likeness.EXACT: 1.0,
    Likeness.STEM: 0.9,
    Likeness.SYNONYM: 0.88,
    Likeness.BEGINNING: 0.75,
    Likeness.SLIP: 0.7,
}
_EACH_FURTHER_SPELLING = 0.05
_SHORTEST_BEGINNING = 4
_LONGEST_ENDING = 3
_LONGEST_REST = 6
_LONGEST_REST_OF_A_WORD = 2
"""How many letters a longer word may have more, if the word asked for is itself a word that stands somewhere."""


@frozen
class Like:
    """A word that is like a word that was asked for: how much, in what way, and which package told."""

    word: str
    likeness: Likeness
    quality: float
    needs: str | None = None


@frozen
class Match:
    """How a slot is met in an entry.

    Attributes:
        value: how well, from 0 to 1.
        rarity: how much the words tell.
        likeness: the weakest likeness among its words.
        needs: the packages without which it would not be met.
        words: the words of the entry that meet it.
    """

    value: float
    rarity: float
    likeness: Likeness
    needs: frozenset[str]
    words: frozenset[str]


def meet(slot: Slot, index: Index) -> dict[int, Match]:
    """Find the entries that hold a word or phrase, or something like it, each with the best match."""
    found: dict[int, Match] = {}
    if slot.number is not None:
        for word in {slot.number, *slot.words}:
            _add(found, _phrase({word: [_exact(word)]}, index, partly=True))
        return found
    _add(found, _phrase({word: list(_like(word, index)) for word in slot.words}, index, partly=True))
    if slot.joined is not None:
        _add(found, _phrase({slot.joined: [_exact(slot.joined)]}, index, partly=False))
    for synonym in slot.synonyms:
        same = {word: [Like(word, Likeness.SYNONYM, _QUALITY[Likeness.SYNONYM])] for word in synonym}
        _add(found, _phrase(same, index, partly=False))
    return found


def _add(found: dict[int, Match], more: Mapping[int, Match]) -> None:
    for number, match in more.items():
        if number not in found or match.value > found[number].value:
            found[number] = match


def _phrase(asked: Mapping[str, list[Like]], index: Index, *, partly: bool) -> dict[int, Match]:
    """Find the entries that hold the words of a phrase, all of them unless ``partly``."""
    likes: defaultdict[int, defaultdict[str, list[Like]]] = defaultdict(lambda: defaultdict(list))
    for word, several in asked.items():
        for like in several:
            for number in index.places.get(like.word, ()):
                likes[number][word].append(like)
    rarity = {word: _rarity(word, several, index) for word, several in asked.items()}
    return {number: _match(held, rarity) for number, held in likes.items() if partly or len(held) == len(asked)}


def _match(held: Mapping[str, list[Like]], rarity: Mapping[str, float]) -> Match:
    best = {word: max(likes, key=lambda like: like.quality) for word, likes in held.items()}
    needed = [likes for likes in held.values() if all(like.needs is not None for like in likes)]
    whole = sum(rarity.values())
    return Match(
        value=sum(rarity[word] * like.quality for word, like in best.items()) / whole,
        rarity=whole,
        likeness=max((like.likeness for like in best.values()), key=list(Likeness).index),
        needs=frozenset(like.needs for likes in needed for like in likes if like.needs is not None),
        words=frozenset(like.word for like in best.values()),
    )


def _rarity(word: str, likes: Iterable[Like], index: Index) -> float:
    """Tell how much a word tells; one that stands nowhere tells as much as the most telling word that is like it."""
    if word in index.rarity:
        return index.rarity[word]
    return max((index.rarity.get(like.word, 0.0) for like in likes), default=0.0)


def _exact(word: str) -> Like:
    return Like(word, Likeness.EXACT, _QUALITY[Likeness.EXACT])


def _like(word: str, index: Index) -> Iterator[Like]:
    """Give the words that stand somewhere and are like a word."""
    stems = list(_same_stem(word, index))
    beginnings = list(_beginnings(word, index))
    if word in index.places:
        yield _exact(word)
    yield from (Like(like, Likeness.BEGINNING, _QUALITY[Likeness.BEGINNING]) for like in beginnings)
    yield from (Like(like, Likeness.STEM, _QUALITY[Likeness.STEM], STEMMER) for like in stems)
    if word not in index.places and not stems and not beginnings:
        for place, (like, needs) in enumerate(spellings(word, index.sorted_words)):
            yield Like(like, Likeness.SLIP, _QUALITY[Likeness.SLIP] - _EACH_FURTHER_SPELLING * place, needs)


def _same_stem(word: str, index: Index) -> Iterator[str]:
    if can_stem():
        for language in Language:
            yield from index.stems[language].get(stemmer(language)(word), ())


def _beginnings(word: str, index: Index) -> Iterator[str]:
    if len(word) >= _SHORTEST_BEGINNING and not word.isdigit():
        rest = _LONGEST_REST_OF_A_WORD if word in index.places else _LONGEST_REST
        yield from (longer for longer in index.beginning_with(word) if len(longer) <= len(word) + rest)
        for length in range(max(_SHORTEST_BEGINNING, len(word) - _LONGEST_ENDING), len(word)):
            if word[:length] in index.places:
                yield word[:length]
