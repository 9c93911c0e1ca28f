"""What a call can raise, with its data as attributes."""

from __future__ import annotations

from collections.abc import Iterable

from kha.errors.base import KhaError, SaidError
from kha.errors.problem import ProblemCode
from kha.text import Text


class UnknownArticleError(KhaError, LookupError):
    """The Convention has no article of that number.

    .. versionadded:: 0.1
    """

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(number)

    def __str__(self) -> str:
        return f"The Convention has no article {self.number}. Its articles are numbered 1 to 54."


class UnknownGeneralCommentError(KhaError, LookupError):
    """The Committee on the Rights of the Child has made no general comment of that number, as far as is known.

    .. versionadded:: 0.1
    """

    def __init__(self, number: int, last: int) -> None:
        self.number = number
        self.last = last
        super().__init__(number, last)

    def __str__(self) -> str:
        return f"There is no general comment {self.number}. They are numbered 1 to {self.last}."


class UnknownProvisionError(SaidError, LookupError):
    """The Convention has no such provision.

    ``reference`` is the short reference that was asked for; ``known`` are the short references of what there is at the
    nearest place that exists, nothing if not even the article exists; ``text`` says so in both languages. A document
    that holds such a reference has a problem of kind ``code``.

    .. versionadded:: 0.1
    """

    code = ProblemCode.UNKNOWN_PROVISION

    def __init__(self, reference: str, known: Iterable[str], text: Text) -> None:
        self.reference = reference
        self.known: tuple[str, ...] = tuple(known)
        self.text = text
        super().__init__(self.reference, self.known, self.text)


class UnreadableReferenceError(SaidError, ValueError):
    """A text that is no reference to provisions.

    ``reference`` is the text; ``excerpt`` is the rest of it where reading stopped; ``text`` says so in both languages.
    A document that holds such a text has a problem of kind ``code``.

    .. versionadded:: 0.1
    """

    code = ProblemCode.UNREADABLE_REFERENCE

    def __init__(self, reference: str, excerpt: str, text: Text) -> None:
        self.reference = reference
        self.excerpt = excerpt
        self.text = text
        super().__init__(reference, excerpt, text)


class UnsuitableFiguresError(SaidError, ValueError):
    """Figures of trainings that cannot answer a question of a form.

    ``measure`` is the question's key; ``reason`` is ``unit``, ``no_staff``, ``more_than_staff`` or ``few_years``;
    ``text`` says why in both languages, and what to do instead.

    .. versionadded:: 0.1
    """

    def __init__(self, measure: str, reason: str, text: Text) -> None:
        self.measure = measure
        self.reason = reason
        self.text = text
        super().__init__(measure, reason, text)


class IncompleteScoreError(KhaError, ValueError):
    """A total or band was asked of a score in which answers are missing, or items do not apply.

    .. versionadded:: 0.1
    """

    def __init__(self, unanswered: Iterable[str]) -> None:
        self.unanswered: tuple[str, ...] = tuple(unanswered)
        super().__init__(self.unanswered)

    def __str__(self) -> str:
        return (
            f"{len(self.unanswered)} items are unanswered or do not apply ({', '.join(self.unanswered)}). "
            "Ask for `bounds` or `possible_bands(policy)`, or state a convention: `total(Unanswered.AS_ZERO)`."
        )


class _PlaceError(SaidError, LookupError):
    """A place that could not be told."""

    def __init__(self, name: str, text: Text, candidates: Iterable[str] = ()) -> None:
        self.name = name
        self.text = text
        self.candidates: tuple[str, ...] = tuple(candidates)
        super().__init__(self.name, self.text, self.candidates)


class UnknownRegionError(_PlaceError):
    """No regency or city bears that name or code; ``candidates`` are the codes of those with similar names.

    .. versionadded:: 0.1
    """


class UnknownProvinceError(_PlaceError):
    """No province bears that name or code; ``candidates`` are the codes of those with similar names.

    .. versionadded:: 0.1
    """


class AmbiguousRegionError(_PlaceError):
    """Several regions, or provinces, bear that name or code: ``candidates`` are their codes.

    .. versionadded:: 0.1
    """


class UnknownAwardCountError(KhaError, LookupError):
    """No count of awards is known for that year; ``known`` are the years of that place that have one.

    .. versionadded:: 0.1
    """

    def __init__(self, year: int, known: Iterable[int], province: str | None = None) -> None:
        self.year = year
        self.known: tuple[int, ...] = tuple(known)
        self.province = province
        super().__init__(year, self.known, province)

    def __str__(self) -> str:
        place = "" if self.province is None else f" of {self.province}"
        years = f"Use one of: {', '.join(map(str, self.known))}." if self.known else "There are none."
        return f"There is no count of awards{place} for {self.year}. {years}"


class InapplicableGateError(KhaError, ValueError):
    """A gate was asked about a form with another number of components than the one it speaks of.

    .. versionadded:: 0.1
    """

    def __init__(self, gate: str, components: int, edition: str, found: int) -> None:
        self.gate = gate
        self.components = components
        self.edition = edition
        self.found = found
        super().__init__(gate, components, edition, found)

    def __str__(self) -> str:
        return (
            f"The gate {self.gate!r} speaks of a form with {self.components} components, and {self.edition!r} has "
            f"{self.found} indicators. Ask about a score made with a form of {self.components}."
        )


class IncomparableScoresError(KhaError, ValueError):
    """Scores that cannot stand side by side; ``differing`` says in what they differ, each with the values found.

    .. versionadded:: 0.1
    """

    def __init__(self, differing: Iterable[tuple[str, Iterable[str]]]) -> None:
        self.differing: tuple[tuple[str, tuple[str, ...]], ...] = tuple((w, tuple(v)) for w, v in differing)
        super().__init__(self.differing)

    def __str__(self) -> str:
        found = "; ".join(f"{what}: {' and '.join(values)}" for what, values in self.differing)
        return f"The scores cannot be compared, they differ ({found}). Give scores of one region and one edition."


class StagesError(KhaError, ValueError):
    """Scores of a region that are no stages of one evaluation: too few, without a stage, or two of the same stage.

    .. versionadded:: 0.1
    """

    def __init__(self, region: str, stages: Iterable[str | None]) -> None:
        self.region = region
        self.stages: tuple[str | None, ...] = tuple(stages)
        super().__init__(self.region, self.stages)

    def __str__(self) -> str:
        repeated = dict.fromkeys(stage for stage in self.stages if self.stages.count(stage) > 1)
        if None in self.stages:
            return f"A score of {self.region} names no stage. Give each assessment its `stage`."
        if repeated:
            twice = ", ".join(str(stage) for stage in repeated)
            return f"{self.region} has several scores of one stage ({twice}). Keep one of each."
        return f"Too few scores to put stages side by side: {len(self.stages)}. Give one score for each stage."


class UnwritableEditionError(KhaError, ValueError):
    """An edition says more than the document of a form can say.

    ``key`` is that of the edition.

    .. versionadded:: 0.1
    """

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)

    def __str__(self) -> str:
        return (
            f"No document of a form can say all that {self.key!r} says. A form cites itself throughout, or extends an "
            "edition: pass the one it extends in editions."
        )


class MissingExtraError(KhaError, ImportError):
    """Something was asked for that needs an extra of this library.

    .. versionadded:: 0.1
    """

    def __init__(self, extra: str, package: str) -> None:
        self.extra = extra
        self.package = package
        super().__init__(extra, package)

    def __str__(self) -> str:
        install = f"python -m pip install 'kha[{self.extra}]'"
        return (
            f"Ini memerlukan paket {self.package}. Pasang dengan: {install}\n"
            f"This needs the package {self.package}. Install it with: {install}"
        )
