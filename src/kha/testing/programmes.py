"""Strategies for lists of programmes held against the Convention."""

from __future__ import annotations

from hypothesis import strategies as st

from kha.crc import PROVISIONS, Principle
from kha.kla import EVALUATION_2022
from kha.mainstreaming import PrincipleCheck, Programme, ProgrammeKind, ProgrammeList, YearBudget
from kha.testing.answering import SOMEWHERE, evidence
from kha.testing.small import one_of, words

_INDICATORS, _GROUPS = EVALUATION_2022.indicators, EVALUATION_2022.groups
_MOST = 10**9


def principle_checks() -> st.SearchStrategy[PrincipleCheck]:
    """Draw checks of a principle.

    .. versionadded:: 0.1
    """
    said = st.none() | words()
    return st.builds(
        PrincipleCheck, principle=st.sampled_from(Principle), considered=st.booleans(), by=said, finding=said
    )


@st.composite
def programmes(draw: st.DrawFn, *, key: str = "p", in_full: bool = True) -> Programme:
    """Draw policies, programmes and activities, with what they name of the edition of 2022.

    Args:
        draw: given by hypothesis.
        key: the key of the programme.
        in_full: whether findings, evidence and a note are drawn too.

    .. versionadded:: 0.1
    """
    years = sorted(draw(st.sets(st.integers(2024, 2027), min_size=1)))
    funded = [year for year in years if draw(st.booleans())]
    indicators = draw(st.sets(st.integers(0, len(_INDICATORS) - 1), max_size=3))
    groups = draw(st.sets(st.integers(0, len(_GROUPS) - 1), max_size=1))
    checks = draw(st.lists(principle_checks(), max_size=2, unique_by=lambda check: check.principle))
    return Programme(
        key=key,
        title=draw(words()) if in_full else key,
        kind=draw(st.sampled_from(ProgrammeKind)),
        agency=draw(st.sampled_from(("Bappeda", "Dinas PPPA"))),
        years=tuple(years),
        budgets=tuple(YearBudget(year=year, amount=draw(st.integers(0, _MOST))) for year in funded),
        provisions=tuple(sorted(draw(st.sets(one_of(PROVISIONS), max_size=3)))),
        principles=tuple(draw(st.lists(st.sampled_from(Principle), max_size=2, unique=True))),
        indicators=tuple(_INDICATORS[index] for index in sorted(indicators)),
        groups=tuple(_GROUPS[index] for index in sorted(groups)),
        checks=tuple(checks),
        evidence=draw(evidence()) if in_full else (),
        note=draw(st.none() | words()) if in_full else None,
    )


@st.composite
def programme_lists(draw: st.DrawFn, *, in_full: bool = False) -> ProgrammeList:
    """Draw lists of up to five programmes.

    Args:
        draw: given by hypothesis.
        in_full: whether list and programmes have all that they can have.

    .. versionadded:: 0.1
    """
    count = draw(st.integers(0, 5))
    drawn = tuple(draw(programmes(key=f"p{n}", in_full=in_full)) for n in range(count))
    if not in_full:
        return ProgrammeList(title="RAD", edition=EVALUATION_2022, programmes=drawn)
    return ProgrammeList(
        title=draw(words()),
        edition=EVALUATION_2022,
        programmes=drawn,
        region=draw(st.sampled_from((None, SOMEWHERE))),
        evidence=draw(evidence()),
        note=draw(st.none() | words()),
    )
