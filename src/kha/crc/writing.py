"""Provisions written as references: in Indonesian, in English as the United Nations write them, and in short.

| | one | many |
| --- | --- | --- |
| ``ID`` | Pasal 24 ayat (2) huruf e | Pasal 9–11, 18 ayat (1) dan (2), dan 37 huruf b–d |
| ``EN`` | article 24 (2) (e) | articles 9–11, 18 (1) and (2) and 37 (b)–(d) |
| ``EN_ABBREVIATED`` | art. 24 (2) (e) | arts. 9–11, 18 (1) and (2) and 37 (b)–(d) |
| ``SHORT`` | 24(2)(e) | 9–11, 18(1)–(2), 37(b)–(d) |

Neighbours are joined to a range, never to their parent: article 18 is not the same as its three paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby

from kha.crc.structure import Level, level, parent, siblings, split
from kha.text import Text

_LEVEL_WORDS = {Level.PARAGRAPH: "ayat", Level.LETTER: "huruf", Level.ITEM: "angka"}
_RANGE_FROM = 3


class ReferenceStyle(StrEnum):
    """How a reference is written. `SHORT` is the same in both languages; `EN_ABBREVIATED` is for brackets and notes.

    .. versionadded:: 0.1
    """

    ID = "id"
    EN = "en"
    EN_ABBREVIATED = "en_abbreviated"
    SHORT = "short"


_ARTICLE_WORDS = {ReferenceStyle.EN: ("article", "articles"), ReferenceStyle.EN_ABBREVIATED: ("art.", "arts.")}


def spell(reference: str, *, capital: bool = True) -> Text:
    """Write one short reference out in both languages, whether it exists or not."""
    return Text(id="Pasal " + _one_id(reference), en=("Article " if capital else "article ") + _one_en(reference))


def write(references: Sequence[str], style: ReferenceStyle) -> str:
    """Write short references, which must be in the Convention's order and each only once."""
    if style is ReferenceStyle.SHORT:
        return ", ".join(_short(run) for run in _runs(references))
    parts = list(_parts(references, style))
    if style is ReferenceStyle.ID:
        return "Pasal " + _enumerate_id(parts)
    several = len({split(reference)[0] for reference in references}) > 1
    return _ARTICLE_WORDS[style][several] + " " + _enumerate_en(parts)


def _runs(references: Iterable[str]) -> list[list[str]]:
    """Cut references into runs of neighbours with the same parent."""
    runs: list[list[str]] = []
    for reference in references:
        among = siblings(reference)
        before = among.index(reference) - 1
        if runs and before >= 0 and runs[-1][-1] == among[before]:
            runs[-1].append(reference)
        else:
            runs.append([reference])
    return runs


def _short(run: Sequence[str]) -> str:
    if parent(run[0]) is None and len(run) < _RANGE_FROM:
        return ", ".join(run)
    return run[0] if len(run) == 1 else f"{run[0]}–{_own_part(run[-1])}"


def _own_part(reference: str) -> str:
    above = parent(reference)
    return reference if above is None else reference.removeprefix(above)


def _parts(references: Sequence[str], style: ReferenceStyle) -> Iterator[str]:
    """Write what stands between the commas: an article, a range of articles, or what is named of one provision."""
    for above, group in groupby(_runs(references), key=lambda run: parent(run[0])):
        runs = list(group)
        terms = [term for run in runs for term in _terms(run, style)]
        if above is None:
            yield from terms
        elif style is ReferenceStyle.ID:
            yield f"{_one_id(above)} {_LEVEL_WORDS[level(runs[0][0])]} {_enumerate_id(terms)}"
        else:
            yield f"{_one_en(above)} {_enumerate_en(terms)}"


def _terms(run: Sequence[str], style: ReferenceStyle) -> list[str]:
    names = [_own_part(reference) for reference in run]
    if style is ReferenceStyle.ID and level(run[0]) is Level.LETTER:
        names = [name.strip("()") for name in names]
    return names if len(names) < _RANGE_FROM else [f"{names[0]}–{names[-1]}"]


def _one_id(reference: str) -> str:
    article, paragraph, letter, item = split(reference)
    words = [article]
    words += [] if paragraph is None else [f"ayat ({paragraph})"]
    words += [] if letter is None else [f"huruf {letter}"]
    words += [] if item is None else [f"angka ({item})"]
    return " ".join(words)


def _one_en(reference: str) -> str:
    return reference.replace("(", " (")


def _enumerate_id(words: Sequence[str]) -> str:
    *rest, last = words
    before_last = ", dan " if len(rest) > 1 else " dan "
    return before_last.join([*([", ".join(rest)] if rest else []), last])


def _enumerate_en(words: Sequence[str]) -> str:
    *rest, last = words
    return " and ".join([*([", ".join(rest)] if rest else []), last])
