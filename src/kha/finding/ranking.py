"""How well each document answers a query.

A word counts by how much it tells (the fewer documents hold it, the more), by how like it is to what was asked, and by
the field it stands in. A field that holds nothing but what was asked beats one that holds much else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import define, field, frozen

from kha.finding.index import Entry, Index
from kha.finding.model import Field, Kind, Likeness
from kha.finding.query import Query, Slot
from kha.finding.wordings import Match, meet

_FOCUS = {
    Field.CODE: 0.0,
    Field.TITLE: 0.25,
    Field.OTHER_NAME: 0.3,
    Field.SUBJECT: 0.15,
    Field.KEYWORD: 0.5,
    Field.KEY: 0.3,
}
"""How much of the score of a field depends on its holding nothing else."""
_ELSEWHERE, _ELSEWHERE_BY_KEYWORD = 0.5, 0.2
"""How much a word counts that only another field of the document holds, and that only another everyday word holds."""
_OTHER_KIND = 0.75
"""How much a document counts that is not of the kind asked for."""
_OTHER_NUMBER = 0.4
"""How much a number counts that is not the number of what was asked for."""
_IN_WORDS = 0.7
"""How much a number counts that stands among words."""
_UNKNOWN = 0.3
"""How much a word weighs that stands nowhere, beside the others."""
_LISTED = 1.0
"""What a document counts that is of the kind asked for, where only the kind was asked for."""
_INSTEAD, _FEW = 0.5, 10
"""What it counts where nothing of that kind answers, if there are but few."""


@frozen
class Rating:
    """How well a document answers: the score, the entry that answers best, and what was needed to see that."""

    score: float
    entry: Entry
    likeness: Likeness
    needs: frozenset[str]


def rate(query: Query, index: Index) -> dict[int, Rating]:
    """Rate every document that holds something of what was asked."""
    return _Rater(query, index).ratings()


@define
class _Rater:
    query: Query
    index: Index
    met: list[Mapping[int, Match]] = field(init=False)
    weights: list[float] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.met = [meet(slot, self.index) for slot in self.query.slots]
        known = {
            place: self._rarity(slot, self.met[place]) for place, slot in enumerate(self.query.slots) if self.met[place]
        }
        average = sum(known.values()) / len(known) if known else 1.0
        self.weights = [known.get(place, _UNKNOWN * average) for place in range(len(self.met))]

    def _rarity(self, slot: Slot, matches: Mapping[int, Match]) -> float:
        """Tell how much a slot tells: by its own words if they stand somewhere, else by those that mean the same."""
        own = max(self.index.rarity.get(word, 0.0) for word in slot.words)
        return own or max(match.rarity for match in matches.values())

    def ratings(self) -> dict[int, Rating]:
        entries: defaultdict[int, dict[int, float]] = defaultdict(dict)
        for number in {number for matches in self.met for number in matches}:
            for document, weight in self.index.entries[number].leads:
                entries[document][number] = weight
        rated = {document: self._rating(document, numbers) for document, numbers in entries.items()}
        if self.query.everything:
            return rated | dict(self._listed(rated, _LISTED))
        return rated | dict(self._listed(rated, _INSTEAD)) if self._is_unanswered(rated) else rated

    def _is_unanswered(self, rated: Mapping[int, Rating]) -> bool:
        """Tell whether no record of the few of the kind asked for answers the query."""
        of_kind = [number for number, d in enumerate(self.index.documents) if d.kind in self.query.kinds]
        found = max((rated[number].score for number in of_kind if number in rated), default=0.0)
        return 0 < len(of_kind) <= _FEW and found < _INSTEAD

    def _listed(self, rated: Mapping[int, Rating], listed: float) -> Iterable[tuple[int, Rating]]:
        """List all documents of the kind asked for, by their first text."""
        for number, document in enumerate(self.index.documents):
            if document.kind in self.query.kinds:
                score = max(listed * document.standing, rated[number].score if number in rated else 0.0)
                passage = next(p for p in document.passages if p.field is not Field.CODE)
                entry = Entry(passage.field, passage.words, passage.language, frozenset(), ())
                yield number, Rating(score, entry, Likeness.EXACT, frozenset())

    def _rating(self, document: int, entries: Mapping[int, float]) -> Rating:
        kind = self.index.documents[document].kind
        values = {number: [v * weight for v in self._values(number, kind)] for number, weight in entries.items()}
        scores = {number: self._sum(values[number]) * self._focus(number) for number in entries}
        best = max(entries, key=lambda number: (scores[number], -number))
        score = scores[best] + self._sum(self._elsewhere(values, values[best]))
        if self.query.kinds and kind not in self.query.kinds:
            score *= _OTHER_KIND
        used = [matches[best] for matches in self.met if best in matches]
        likeness = max((match.likeness for match in used), key=list(Likeness).index)
        needs = frozenset(need for match in used for need in match.needs)
        return Rating(score, self.index.entries[best], likeness, needs)

    def _elsewhere(self, values: Mapping[int, list[float]], best: list[float]) -> Iterable[float]:
        """Tell, for each slot, what other fields add to the one that answers best."""
        for place, already in enumerate(best):
            more = 0.0
            for number, several in values.items():
                by_keyword = self.index.entries[number].field is Field.KEYWORD
                share = _ELSEWHERE_BY_KEYWORD if by_keyword else _ELSEWHERE
                more = max(more, share * (several[place] - already))
            yield more

    def _sum(self, values: Iterable[float]) -> float:
        return sum(weight * value for weight, value in zip(self.weights, values, strict=True)) / sum(self.weights)

    def _focus(self, number: int) -> float:
        """Tell how much of what an entry says was asked for, as a factor."""
        share = _FOCUS[self.index.entries[number].field]
        used = {word for matches in self.met if number in matches for word in matches[number].words}
        return 1 - share + share * sum(self.index.rarity[word] for word in used) / self.index.total[number]

    def _values(self, number: int, kind: Kind) -> list[float]:
        """Tell how well each slot is met in an entry."""
        slots = zip(self.query.slots, self.met, strict=True)
        return [_value(slot, matches.get(number), self.index.entries[number], kind) for slot, matches in slots]


def _value(slot: Slot, match: Match | None, entry: Entry, kind: Kind) -> float:
    if match is None:
        return 0.0
    if slot.number is None:
        return match.value
    if entry.field is not Field.CODE:
        return match.value * _IN_WORDS
    return match.value if not slot.of or kind in slot.of else match.value * _OTHER_NUMBER
