"""Trainings, their figures, and the answers they give."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from kha import capacity, crc, kla, regions, score
from kha.capacity import (
    EVERYONE,
    SERVICE_PROFESSIONS,
    Counting,
    Echelon,
    Facet,
    Mode,
    Participants,
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
from kha.errors import UnsuitableFiguresError
from kha.kla.values import Ratio, Series
from kha.scoring import Evidence, what_if
from kha.serial import read_assessment, read_edition, read_trainings
from kha.sources import Confidence
from kha.text import Language

KALTENG = regions.KALIMANTAN_TENGAH
KOTIM, PALANGKA = regions.region("62.02"), regions.region("62.71")
SAMPIT = Evidence(title="Profil tenaga")
EVENT = read_trainings("examples/bimtek-kha-kalteng-2025.toml")
SYNTHETIC = read_trainings("examples/illustrative/contoh-daftar-pelatihan.toml")
FORM = read_edition("examples/forms/contoh-tenaga-terlatih.toml")
FORM_2011 = read_edition("examples/forms/contoh-tenaga-terlatih-2011.toml")


def training(key: str = "a", year: int = 2024, *participants: Participants, **more: object) -> Training:
    day = dt.date(year, 3, 1)
    plain = Training(key=key, title=key, starts=day, ends=day, host="Dinas", participants=participants)
    return attrs.evolve(plain, **more)  # type: ignore[arg-type]


def measure(key: str) -> kla.Measure:
    (found,) = [item for form in (FORM, FORM_2011) for item in form.items if item.key == key]
    assert isinstance(found, kla.Measure)
    return found


def asking(unit: kla.Unit) -> kla.Measure:
    return attrs.evolve(measure("trained_staff"), unit=unit, rule=None)


def test_the_founding_event_has_475_participants_and_says_what_it_covered() -> None:
    (event,) = EVENT.trainings
    assert (event.starts, event.ends) == (dt.date(2025, 9, 10), dt.date(2025, 9, 11))
    assert (event.count(), event.region, event.mode, event.year) == (475, PALANGKA, Mode.HYBRID, 2025)
    by_mode = {part.value: part.trained.attendances for part in capacity.breakdown(EVENT, Facet.MODE)}
    assert by_mode == {Mode.LURING: 40, Mode.DARING: 435}
    assert event.covered.articles == crc.ARTICLES
    assert event.covered.principles == tuple(crc.Principle)
    assert event.institutions == ("Kementerian Pemberdayaan Perempuan dan Perlindungan Anak",)
    assert (event.confidence, event.provenance.confidence) == (Confidence.B, Confidence.B)
    assert [c.source.url for c in event.provenance.citations] == [e.url for e in event.evidence]


def test_what_was_not_published_of_the_founding_event_stays_unknown() -> None:
    known = {facet: {part.value for part in capacity.breakdown(EVENT, facet)} for facet in Facet}
    assert known[Facet.REGION] == {KALTENG}
    assert known[Facet.PROFESSION] == known[Facet.AGENCY] == known[Facet.ECHELON] == {None}
    assert capacity.certificates(EVENT) == capacity.Certificates(attendances=0, unknown=475)
    assert EVENT.trainings[0].sessions == ()
    assert len(capacity.regions_without(EVENT, KALTENG)) == 14


def test_the_founding_event_changes_a_score_and_is_named_as_evidence() -> None:
    before = score(read_assessment("examples/illustrative/contoh-sebelum-pelatihan.toml", editions=[FORM]))
    answer = capacity.answer(measure("trained_staff"), EVENT, Counting.ATTENDANCES)
    after = what_if(before, [answer])
    assert (answer.value, before.total(), after.total()) == (Decimal(475), Decimal(600), Decimal("619.00"))
    assert answer.evidence[0].title == (
        "Bimbingan Teknis (Bimtek) Konvensi Hak Anak 2025 (DP3APPKB Provinsi Kalimantan Tengah, "
        "2025-09-10/2025-09-11): 475 peserta / participants"
    )
    assert answer.evidence[1:] == EVENT.trainings[0].evidence


def test_only_participants_count_as_trained() -> None:
    register = Register(
        trainings=(training("a", 2024, Participants(number=9), Participants(number=2, role=Role.FACILITATOR)),)
    )
    assert capacity.trained(register).attendances == 9
    assert register.trainings[0].count(Role.FACILITATOR) == 2


def test_who_is_identified_is_counted_once_and_who_is_only_counted_may_have_come_twice() -> None:
    somebody = Participants(identifier="p1", region=KOTIM)
    register = Register(
        trainings=(
            training("a", 2023, somebody, Participants(number=10)),
            training("b", 2024, somebody, Participants(identifier="p2"), Participants(number=4)),
        )
    )
    everybody = capacity.trained(register)
    assert (everybody.attendances, everybody.at_least, everybody.at_most) == (17, 11, 16)
    assert [everybody.number(counting) for counting in Counting] == [17, 11, 16]
    identified = capacity.trained(register, Selection(place=KOTIM))
    assert (identified.attendances, identified.at_least, identified.at_most) == (2, 1, 1)
    assert [(c.training.key, c.number) for c in everybody.contributions] == [("a", 11), ("b", 6)]


def test_a_selection_narrows_by_place_profession_year_and_certificate() -> None:
    register = Register(
        trainings=(
            training("a", 2023, Participants(number=5, region=KOTIM, profession=Profession.HEALTH, certified=3)),
            training("b", 2024, Participants(number=7, region=PALANGKA), Participants(number=2, region=KALTENG)),
        )
    )

    def number(**how: object) -> int:
        return capacity.trained(register, attrs.evolve(EVERYONE, **how)).attendances  # type: ignore[arg-type]

    assert (number(place=KOTIM), number(place=KALTENG), number(place=regions.BALI)) == (5, 14, 0)
    assert (number(professions=(Profession.HEALTH,)), number(professions=SERVICE_PROFESSIONS)) == (5, 5)
    assert (number(since=2024), number(through=2023), number(certified=True)) == (9, 5, 3)
    assert capacity.certificates(register) == capacity.Certificates(attendances=3, unknown=9)


def test_parts_stand_in_order_with_the_unknown_last() -> None:
    lines = (
        Participants(agency="Dinas Sosial", echelon=Echelon.III),
        Participants(agency="Bappeda", echelon=Echelon.II, region=PALANGKA),
        Participants(region=KALTENG),
        Participants(region=KOTIM),
    )
    register = Register(trainings=(training("a", 2024, *lines),))

    def values(facet: Facet) -> list[object]:
        return [part.value for part in capacity.breakdown(register, facet)]

    assert values(Facet.AGENCY) == ["Bappeda", "Dinas Sosial", None]
    assert values(Facet.ECHELON) == [Echelon.II, Echelon.III, None]
    assert values(Facet.REGION) == [KALTENG, KOTIM, PALANGKA, None]


def test_region_and_profession_can_be_seen_together() -> None:
    lines = (
        Participants(number=3, region=PALANGKA, profession=Profession.HEALTH),
        Participants(number=4, region=KOTIM, profession=Profession.MEDIA),
        Participants(number=5, region=KOTIM, profession=Profession.HEALTH),
        Participants(number=6, profession=Profession.HEALTH),
    )
    cells = capacity.crosstab(Register(trainings=(training("a", 2024, *lines),)), Facet.REGION, Facet.PROFESSION)
    assert [(cell.row, cell.column, cell.trained.attendances) for cell in cells] == [
        (KOTIM, Profession.HEALTH, 5),
        (KOTIM, Profession.MEDIA, 4),
        (PALANGKA, Profession.HEALTH, 3),
        (None, Profession.HEALTH, 6),
    ]


def test_growth_shows_years_without_trainings_too() -> None:
    register = Register(
        trainings=(training("c", 2024, Participants(number=6)), training("a", 2021, Participants(number=4)))
    )
    figures = capacity.growth(register)
    assert [(f.year, f.trained.attendances, f.change, f.growth) for f in figures] == [
        (2021, 4, None, None),
        (2022, 0, -4, Fraction(-1)),
        (2023, 0, 0, None),
        (2024, 6, 6, None),
    ]
    assert [f.so_far.attendances for f in figures] == [4, 4, 4, 10]
    assert capacity.growth(Register()) == ()


def test_coverage_compares_only_what_is_counted_on_both_sides() -> None:
    register = Register(
        trainings=(
            training(
                "a",
                2023,
                Participants(number=5, region=KOTIM, profession=Profession.HEALTH),
                Participants(number=3, region=KOTIM, profession=Profession.MEDIA),
                Participants(number=2, profession=Profession.HEALTH),
            ),
        ),
        staff=(
            Staff(region=KOTIM, profession=Profession.HEALTH, year=2022, number=50, evidence=(SAMPIT,)),
            Staff(region=KOTIM, profession=Profession.HEALTH, year=2020, number=4),
            Staff(region=PALANGKA, profession=Profession.HEALTH, year=2022, number=50),
        ),
    )
    found = capacity.coverage(register)
    assert (found.trained.attendances, found.staff, found.outside) == (5, 100, 5)
    assert found.share(Counting.ATTENDANCES) == Fraction(1, 20)
    early = capacity.coverage(register, Selection(place=KOTIM, through=2021))
    assert (early.staff, early.trained.attendances) == (4, 0)
    nobody = capacity.coverage(register, Selection(place=regions.BALI))
    assert (nobody.staff, nobody.share(Counting.AT_LEAST)) == (0, None)
    assert capacity.coverage(register, Selection(place=KOTIM)).share(Counting.AT_MOST) == Fraction(1, 10)


def test_a_register_answers_every_unit_that_is_a_figure() -> None:
    services = Selection(place=KALTENG, professions=SERVICE_PROFESSIONS)
    rising = capacity.answer(measure("trained_staff_per_year"), SYNTHETIC, Counting.ATTENDANCES, services)
    share = capacity.answer(measure("trained_staff_share"), SYNTHETIC, Counting.ATTENDANCES, services)
    ever = capacity.answer(measure("any_training"), SYNTHETIC, Counting.AT_LEAST, Selection(place=regions.BALI))
    figures = ((2021, Decimal(58)), (2022, Decimal(127)), (2023, Decimal(279)), (2024, Decimal(609)))
    assert rising.value == Series(figures=figures)
    assert share.value == Ratio(part=Decimal(1073), whole=Decimal(13064))
    assert (ever.value, ever.evidence) == (False, ())
    assert len(rising.evidence) == 10


def test_the_numbers_of_staff_behind_a_percentage_are_evidence_too() -> None:
    register = Register(
        trainings=(training("a", 2023, Participants(region=KOTIM, profession=Profession.HEALTH)),),
        staff=(Staff(region=KOTIM, profession=Profession.HEALTH, year=2022, number=2, evidence=(SAMPIT,)),),
    )
    answer = capacity.answer(measure("trained_staff_share"), register, Counting.AT_LEAST)
    assert answer.value == Ratio(part=Decimal(1), whole=Decimal(2))
    assert answer.evidence == (Evidence(title="a (Dinas, 2023-03-01): 1 peserta / participants"), SAMPIT)


def test_figures_that_cannot_answer_say_why_and_what_to_do() -> None:
    few = Register(
        trainings=(training("a", 2023, Participants(number=3, region=KOTIM, profession=Profession.HEALTH)),),
        staff=(Staff(region=KOTIM, profession=Profession.HEALTH, year=2022, number=2),),
    )
    found: dict[str, str] = {}
    for register, unit in (
        (EVENT, kla.Unit.DOCUMENTS),
        (EVENT, kla.Unit.PERCENT),
        (few, kla.Unit.PERCENT),
        (few, kla.Unit.SERIES),
    ):
        with pytest.raises(UnsuitableFiguresError) as caught:
            capacity.answer(asking(unit), register, Counting.ATTENDANCES)
        assert caught.value.measure == "trained_staff"
        assert str(caught.value) == caught.value.text.en
        found[caught.value.reason] = caught.value.text[Language.ID]
    assert list(found) == ["unit", "no_staff", "more_than_staff", "few_years"]
    assert "Perbaiki jumlah tenaga" in found["more_than_staff"]


def test_what_a_training_covered_is_the_whole_of_its_topics_and_its_sessions() -> None:
    group = kla.EVALUATION_2022.groups[1]
    sessions = (
        Session(
            title="Sesi 1",
            day=dt.date(2024, 3, 1),
            topics=TrainingTopics(principles=(crc.Principle.VIEWS_OF_THE_CHILD,), groups=(group,)),
            speakers=(Speaker(institution="Bappeda"), Speaker(institution="Kementerian")),
        ),
    )
    topics = TrainingTopics(provisions=crc.provisions("19, 7"), subjects=("Anggaran",))
    held = training(sessions=sessions, topics=topics, speakers=(Speaker(institution="Kementerian"),))
    assert held.institutions == ("Kementerian", "Bappeda")
    assert [p.reference for p in held.covered.provisions] == ["7", "19"]
    assert (held.covered.groups, held.covered.subjects) == ((group,), ("Anggaran",))
    assert crc.ARTICLE_12 in held.covered.articles
    assert set(group.articles) <= set(held.covered.articles)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Participants(number=0),
        lambda: Participants(number=2, certified=3),
        lambda: Participants(number=2, certified=-1),
        lambda: Participants(number=2, identifier="p"),
        lambda: Participants(mode=Mode.HYBRID),
        lambda: Staff(region=KOTIM, profession=Profession.MEDIA, year=2024, number=0),
        lambda: training(ends=dt.date(2023, 1, 1)),
        lambda: training(sessions=(Session(title="s", day=dt.date(2020, 1, 1)),)),
        lambda: training("a", 2024, Participants(mode=Mode.DARING), mode=Mode.LURING),
        lambda: training("a", 2024, Participants(identifier="p"), Participants(identifier="p")),
        lambda: training(confidence=Confidence.A),
        lambda: Register(trainings=(training("a"), training("a"))),
        lambda: Register(staff=(Staff(region=KOTIM, profession=Profession.MEDIA, year=2024, number=1),) * 2),
        lambda: Register(trainings=(training(topics=TrainingTopics(groups=kla.EVALUATION_2022.groups)),)),
    ],
)
def test_what_cannot_be_is_refused(wrong: object) -> None:
    assert callable(wrong)
    with pytest.raises(ValueError, match=r"\w"):
        wrong()


def test_provisions_are_kept_in_the_order_of_the_convention() -> None:
    named = ("12", "3(1)", "12")
    topics = TrainingTopics(provisions=tuple(crc.provision(reference) for reference in named))
    assert [provision.reference for provision in topics.provisions] == ["3(1)", "12"]


@pytest.mark.parametrize("kind", [Mode, Role, Profession, Echelon, Facet, Counting])
def test_every_kind_has_labels_in_both_languages(
    kind: type[Mode | Role | Profession | Echelon | Facet | Counting],
) -> None:
    labels = [member.label for member in kind]
    assert len({label.id for label in labels}) == len({label.en for label in labels}) == len(labels)
