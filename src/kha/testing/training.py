"""Strategies for trainings on the Convention: who took part, registers, and who is asked about."""

from __future__ import annotations

import datetime as dt

from attrs import evolve
from hypothesis import strategies as st

from kha.capacity import (
    Echelon,
    Mode,
    Participants,
    Place,
    Profession,
    Register,
    Role,
    Selection,
    Session,
    Speaker,
    Staff,
    Training,
    TrainingTopics,
)
from kha.crc import PROVISIONS, Principle
from kha.kla import EVALUATION_2022
from kha.regions import BALI, KALIMANTAN_TENGAH, regions_of
from kha.sources import Confidence
from kha.testing.answering import evidence
from kha.testing.small import one_of, words

_REGIONS = regions_of(KALIMANTAN_TENGAH)[:4]
_PLACES: tuple[Place | None, ...] = (*_REGIONS, KALIMANTAN_TENGAH, BALI, None)
"""Few, so that trainings share them."""
_PROFESSIONS = (Profession.HEALTH, Profession.EDUCATION)


@st.composite
def participants(draw: st.DrawFn) -> Participants:
    """Draw participants of a training: counted, or one by an identifier.

    .. versionadded:: 0.1
    """
    identifier = draw(st.sampled_from((None, None, *(f"p{n}" for n in range(6)))))
    number = 1 if identifier else draw(st.integers(1, 50))
    return Participants(
        number=number,
        role=draw(st.sampled_from((Role.PARTICIPANT, Role.PARTICIPANT, Role.SPEAKER))),
        mode=draw(st.sampled_from((Mode.LURING, Mode.DARING, None))),
        region=draw(one_of(_PLACES)),
        agency=draw(st.sampled_from(("Bappeda", "Dinas PPPA", None))),
        profession=draw(st.sampled_from((*_PROFESSIONS, None))),
        echelon=draw(st.sampled_from((Echelon.II, None))),
        certified=draw(st.none() | st.integers(0, number)),
        identifier=identifier,
    )


@st.composite
def training_topics(draw: st.DrawFn) -> TrainingTopics:
    """Draw what a training was about: provisions, principles, groups of the edition of 2022, and other words.

    .. versionadded:: 0.1
    """
    provisions = draw(st.sets(one_of(PROVISIONS), max_size=2))
    groups = draw(st.sets(st.integers(0, len(EVALUATION_2022.groups) - 1), max_size=2))
    return TrainingTopics(
        provisions=tuple(sorted(provisions)),
        principles=tuple(draw(st.lists(st.sampled_from(Principle), max_size=2, unique=True))),
        groups=tuple(EVALUATION_2022.groups[index] for index in sorted(groups)),
        subjects=tuple(draw(st.lists(words(), max_size=1))),
    )


def speakers() -> st.SearchStrategy[Speaker]:
    """Draw institutions that spoke.

    .. versionadded:: 0.1
    """
    return st.builds(Speaker, institution=words(), mode=st.sampled_from((None, Mode.LURING, Mode.DARING)))


@st.composite
def trainings(draw: st.DrawFn, *, key: str = "t", in_full: bool = True) -> Training:
    """Draw trainings.

    Args:
        draw: given by hypothesis.
        key: the key of the training.
        in_full: whether topics, sessions, speakers, evidence and a note are drawn too.

    .. versionadded:: 0.1
    """
    lines = draw(st.lists(participants(), max_size=3, unique_by=lambda line: line.identifier or object()))
    starts = dt.date(draw(st.integers(2019, 2024)), 5, 1)
    ends = starts + dt.timedelta(days=draw(st.integers(0, 3)))
    told = Training(key=key, title=f"T {key}", starts=starts, ends=ends, host="H", participants=tuple(lines))
    if not in_full:
        return told
    speaking = st.lists(speakers(), max_size=1).map(tuple)
    sessions = st.builds(
        Session, title=words(), day=st.sampled_from((None, starts, ends)), topics=training_topics(), speakers=speaking
    )
    rests_on = draw(evidence())
    return evolve(
        told,
        title=draw(words()),
        mode=draw(st.sampled_from((None, Mode.HYBRID))),
        venue=draw(st.none() | words()),
        region=draw(st.none() | one_of(_REGIONS)),
        topics=draw(training_topics()),
        sessions=tuple(draw(st.lists(sessions, max_size=1))),
        speakers=draw(speaking),
        purposes=tuple(draw(st.lists(words(), max_size=1))),
        confidence=draw(st.sampled_from(Confidence)) if rests_on else Confidence.D,
        evidence=rests_on,
        note=draw(st.none() | words()),
    )


@st.composite
def registers(draw: st.DrawFn, *, in_full: bool = False) -> Register:
    """Draw registers of up to four trainings.

    Args:
        draw: given by hypothesis.
        in_full: whether the trainings have all that a training can have.

    .. versionadded:: 0.1
    """
    count = draw(st.integers(0, 4))
    drawn = tuple(draw(trainings(key=f"t{n}", in_full=in_full)) for n in range(count))
    cells = draw(st.lists(st.tuples(one_of(_REGIONS), st.sampled_from(_PROFESSIONS)), unique=True, max_size=4))
    staff = tuple(
        Staff(region=region, profession=profession, year=2020, number=draw(st.integers(1, 99)))
        for region, profession in cells
    )
    return Register(trainings=drawn, staff=staff, edition=EVALUATION_2022 if in_full else None)


@st.composite
def selections(draw: st.DrawFn) -> Selection:
    """Draw who is asked about.

    .. versionadded:: 0.1
    """
    return Selection(
        place=draw(one_of(_PLACES)),
        professions=draw(st.sampled_from(((), (Profession.HEALTH,), (Profession.HEALTH, Profession.EDUCATION)))),
        since=draw(st.sampled_from((None, 2021))),
        through=draw(st.sampled_from((None, 2023))),
        certified=draw(st.booleans()),
    )
