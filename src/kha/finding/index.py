"""Which words stand where: made from all documents when something is first searched, and kept."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, cached_property
from math import log

from attrs import define, frozen

from kha.finding._thesaurus import KEYWORDS, SYNONYMS
from kha.finding.document import Document
from kha.finding.documents import documents
from kha.finding.likeness import stemmer
from kha.finding.model import Field, Kind
from kha.finding.words import number as number_of
from kha.finding.words import telling, words
from kha.text import Language

WEIGHTS = {
    Field.CODE: 1.0,
    Field.TITLE: 1.0,
    Field.OTHER_NAME: 0.96,
    Field.KEYWORD: 0.95,
    Field.KEY: 0.9,
    Field.SUBJECT: 0.8,
}
"""How much it counts that a query was found in a field."""
LATER = 0.03
"""How much less each further record counts that an everyday word leads to."""
LESS_DIRECT = 0.15
"""How much less a record counts that it leads to less directly."""

_PLACES = {Kind.PROVINCE, Kind.REGION}


@frozen(eq=False)
class Entry:
    """A passage as a set of words, and the documents it leads to, each with its weight."""

    field: Field
    text: str
    language: Language | None
    words: frozenset[str]
    leads: tuple[tuple[int, float], ...]


@define(eq=False, slots=False)
class Index:
    """All entries, and where each word stands."""

    documents: Sequence[Document]
    entries: Sequence[Entry]

    @cached_property
    def by_key(self) -> Mapping[str, int]:
        """The documents by key."""
        return {document.key: number for number, document in enumerate(self.documents)}

    @cached_property
    def places(self) -> Mapping[str, tuple[int, ...]]:
        """The entries that hold a word, by number."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, entry in enumerate(self.entries):
            for word in entry.words:
                found[word].append(number)
        return {word: tuple(numbers) for word, numbers in found.items()}

    @cached_property
    def rarity(self) -> Mapping[str, float]:
        """How much a word tells: the fewer documents hold it, the more."""
        return {
            word: log(1 + len(self.documents) / len({lead for n in numbers for lead, _ in self.entries[n].leads}))
            for word, numbers in self.places.items()
        }

    @cached_property
    def total(self) -> Sequence[float]:
        """How much all words of each entry tell together."""
        return [sum(self.rarity[word] for word in entry.words) for entry in self.entries]

    @cached_property
    def sorted_words(self) -> Sequence[str]:
        """All words, sorted."""
        return sorted(self.places)

    @cached_property
    def stems(self) -> Mapping[Language, Mapping[str, Sequence[str]]]:
        """All words by their stems, for each language; the package that knows stems must be installed."""
        found: dict[Language, dict[str, list[str]]] = {}
        for language in Language:
            stem, by_stem = stemmer(language), found.setdefault(language, {})
            used = {w for e in self.entries if self._may_be(e, language) for w in e.words if not w.isdigit()}
            for word in sorted(used):
                by_stem.setdefault(stem(word), []).append(word)
        return found

    def _may_be(self, entry: Entry, language: Language) -> bool:
        return entry.language is language or entry.field is Field.KEYWORD

    def beginning_with(self, start: str) -> Iterator[str]:
        """Give the longer words that begin with something."""
        for position in range(bisect_left(self.sorted_words, start), len(self.sorted_words)):
            word = self.sorted_words[position]
            if not word.startswith(start):
                return
            if word != start:
                yield word

    @cached_property
    def phrases(self) -> Collection[tuple[str, ...]]:
        """Everyday phrases of several words, in which the name of a kind means something else."""
        return {tuple(several) for k in KEYWORDS for phrase in k.words if len(several := words(phrase)) > 1}

    @cached_property
    def synonyms(self) -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """For each word or phrase, those that mean the same."""
        found: dict[tuple[str, ...], dict[tuple[str, ...], None]] = {}
        for several in SYNONYMS:
            phrases = [tuple(words(phrase)) for phrase in several]
            for phrase in phrases:
                others = {other: None for other in phrases if other != phrase}
                found.setdefault(phrase, {}).update(others)
        return {phrase: tuple(others) for phrase, others in found.items()}


@cache
def index() -> Index:
    """Give the index, made on first use."""
    found = documents()
    return Index(documents=found, entries=(*_passages(found), *_keywords(found)))


def _passages(found: Sequence[Document]) -> Iterator[Entry]:
    for number, document in enumerate(found):
        for passage in document.passages:
            parts = telling(words(passage.words))
            if passage.field is Field.CODE:
                parts = [number_of(part) or part for part in parts]
            weight = WEIGHTS[passage.field] * document.standing
            leads = ((number, weight),)
            yield Entry(passage.field, passage.words, passage.language, frozenset(parts), leads)
            if document.kind in _PLACES and len(parts) > 1:  # "Palangkaraya" is Palangka Raya
                yield Entry(passage.field, passage.words, None, frozenset({"".join(parts)}), leads)


def _keywords(found: Sequence[Document]) -> Iterator[Entry]:
    numbers = {document.key: number for number, document in enumerate(found)}
    for keywords in KEYWORDS:
        leads = tuple(
            (numbers[key], (WEIGHTS[Field.KEYWORD] - less - LATER * place) * found[numbers[key]].standing)
            for groups, less in ((keywords.leads, 0.0), (keywords.also, LESS_DIRECT))
            for group in groups
            for place, key in enumerate(group)
        )
        for phrase in keywords.words:
            yield Entry(Field.KEYWORD, phrase, None, frozenset(telling(words(phrase))), leads)
