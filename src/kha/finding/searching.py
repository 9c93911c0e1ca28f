"""One ranked list over everything the library knows by name, number or subject."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
import re

from kha import crc, regions
from kha.errors import UnknownProvisionError, UnreadableReferenceError
from kha.finding.convention import document_of
from kha.finding.index import Entry, Index, index
from kha.finding.model import Field, Hit, Kind, Likeness
from kha.finding.query import read
from kha.finding.ranking import Rating, rate
from kha.finding.words import kind_words, words

_LEAST, _LEAST_OF_BEST = 0.25, 0.45
_AGAIN = 0.97
_NAMED, _MAYBE_NAMED = 1.05, 0.99
_CODE = re.compile(r"\d\d\.?\d\d")


def search(query: str, *, kinds: Collection[Kind] | None = None, limit: int = 10) -> tuple[Hit, ...]:
    """Find the records that a query means, in either language, the best first.

    A query may be everyday words, a question, a number ("pasal 12", "indikator 7"), an abbreviation, a code or the name
    of a place, and slips of the keyboard are forgiven.

    >>> from kha import finding
    >>> [hit.key for hit in finding.search("hak bermain", limit=2)]
    ['crc.article.31', 'crc.general_comment.17']

    Args:
        query: what somebody looks for.
        kinds: the kinds of record to look among; all of them if not given.
        limit: how many hits to give at most.

    Raises:
        ValueError: if ``limit`` is less than 1.

    .. versionadded:: 0.1
    """
    if limit < 1:
        message = f"limit is {limit}: ask for at least one hit."
        raise ValueError(message)
    known = index()
    referred_to, rest = _reference(query)
    rated = rate(read(rest, known), known) | dict(_places(query, known)) | dict(_articles(referred_to, known))
    rated = {n: r for n, r in rated.items() if kinds is None or known.documents[n].kind in kinds}
    least = max(_LEAST, _LEAST_OF_BEST * max((rating.score for rating in rated.values()), default=0.0))
    kept = {number: rating for number, rating in rated.items() if rating.score >= least}
    hits = [_provision(provision) for provision in referred_to if provision.parent is not None]
    hits = [hit for hit in hits if kinds is None or hit.kind in kinds]
    hits += [_hit(known, number, rating) for number, rating in islice(_varied(kept, known), limit)]
    return tuple(hits[:limit])


def _hit(known: Index, number: int, rating: Rating) -> Hit:
    document, entry = known.documents[number], rating.entry
    return Hit(
        record=document.record,
        kind=document.kind,
        key=document.key,
        name=document.name,
        score=max(1, min(100, round(rating.score * 100))),
        field=entry.field,
        matched=entry.text,
        language=entry.language,
        likeness=rating.likeness,
        needs=tuple(sorted(rating.needs)),
    )


def _varied(rated: Mapping[int, Rating], known: Index) -> Iterator[tuple[int, Rating]]:
    """Put the best first; each further record of a kind counts a little less, so that near equals show every kind."""
    left = sorted(rated, key=lambda number: (-rated[number].score, number))
    shown: Counter[Kind] = Counter()
    while left:
        number = max(left, key=lambda n: rated[n].score * _AGAIN ** shown[known.documents[n].kind])
        shown[known.documents[number].kind] += 1
        left.remove(number)
        yield number, rated[number]


def _places(query: str, known: Index) -> Iterator[tuple[int, Rating]]:
    """Give the regions that the whole query names, as the register itself reads names and codes."""
    asked = words(query)
    names = {"".join(asked), "".join(word for word in asked if (word,) not in kind_words())}
    if names.isdisjoint(known.places) and _CODE.fullmatch(query.strip()) is None:
        return
    score = _NAMED
    match regions.find(query):
        case regions.Match(region=region, form=form):
            found = {region: form}
        case regions.Ambiguous(candidates=candidates):
            found, score = {region: region.name for region in candidates}, _MAYBE_NAMED
        case _:
            found = {}
    for region, form in found.items():
        field = Field.TITLE if form == region.name else Field.CODE if form[:1].isdigit() else Field.OTHER_NAME
        entry = Entry(field, form, None, frozenset(), ())
        yield known.by_key[f"region.{region.code}"], Rating(score, entry, Likeness.EXACT, frozenset())


def _provision(provision: crc.Provision) -> Hit:
    """Give a provision below an article, which the query refers to."""
    document = document_of(provision)
    return Hit(
        record=provision,
        kind=document.kind,
        key=document.key,
        name=document.name,
        score=100,
        field=Field.CODE,
        matched=provision.reference,
        language=None,
        likeness=Likeness.EXACT,
    )


def _articles(provisions: Sequence[crc.Provision], known: Index) -> Iterator[tuple[int, Rating]]:
    """Give the articles that the query refers to, or to a part of which it refers."""
    for number in dict.fromkeys(provision.article for provision in provisions):
        entry = Entry(Field.CODE, str(number), None, frozenset(), ())
        yield known.by_key[f"crc.article.{number}"], Rating(_NAMED, entry, Likeness.EXACT, frozenset())


def _reference(query: str) -> tuple[tuple[crc.Provision, ...], str]:
    """Read the longest reference in a query, from the word "pasal" or "article" on; give it and the rest of the query.

    Without such a word the whole query may be a reference, if it goes below an article: "40(2)(b)" does, "40" does not.
    """
    asked = query.split()
    starts = [place for place, word in enumerate(asked) if Kind.ARTICLE in kind_words().get(tuple(words(word)), ())]
    spans = [(start, end) for start in starts for end in range(len(asked), start, -1)]
    for start, end in spans:
        found = _read(" ".join(asked[start:end]))
        if found:
            return found, " ".join((*asked[:start], *asked[end:]))
    whole = () if starts else _read(query)
    return (whole, "") if any(provision.parent is not None for provision in whole) else ((), query)


def _read(reference: str) -> tuple[crc.Provision, ...]:
    try:
        return crc.provisions(reference.rstrip("?!"))
    except (UnreadableReferenceError, UnknownProvisionError):
        return ()
