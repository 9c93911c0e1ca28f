"""What is said of a reference that names nothing, or cannot be read: in both languages, with what to write instead."""

from __future__ import annotations

from unicodedata import normalize

from kha.crc._labels import INSTEAD
from kha.crc.structure import CHILDREN, level, parent, split
from kha.crc.writing import spell
from kha.errors import Problem, ProblemCode, UnknownProvisionError, UnreadableReferenceError

_ROOT = "$"
_EXCERPT = 60
_PAIR = 2


def unknown_provision(reference: str) -> UnknownProvisionError:
    """Say that the Convention has no such provision, and what it has at the nearest place that exists."""
    missing, above = reference, parent(reference)
    while above is not None and above not in CHILDREN:
        missing, above = above, parent(above)
    known: tuple[str, ...] = ()
    if above is None:
        instead = INSTEAD["article"]
    elif not CHILDREN[above]:
        known, instead = (above,), INSTEAD["undivided"].fill(place=spell(above))
    else:
        known = CHILDREN[above]
        first, last = (next(filter(None, reversed(split(child)))) for child in (known[0], known[-1]))
        words = INSTEAD[level(known[0]).name.lower()]
        up_to = INSTEAD["and" if len(known) == _PAIR else "to"]
        instead = words.fill(place=spell(above), first=first, last=last, up_to=up_to)
    problem = Problem.of(ProblemCode.UNKNOWN_PROVISION, _ROOT, reference=spell(missing, capital=False), instead=instead)
    return UnknownProvisionError(reference, known, problem.text)


def unreadable(text: str, excerpt: str) -> UnreadableReferenceError:
    """Say that a text is no reference to provisions, and where reading it stopped."""
    shown = {"found": _shortened(text), "excerpt": _shortened(excerpt)}
    problem = Problem.of(ProblemCode.UNREADABLE_REFERENCE, _ROOT, **shown, example=INSTEAD["example"])
    return UnreadableReferenceError(text, excerpt, problem.text)


def _shortened(text: str) -> str:
    text = normalize("NFC", text)
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"
