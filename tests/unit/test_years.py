from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
import json
from types import MappingProxyType
from typing import Any

from attrs import evolve
import pytest

from kha import regions
from kha.errors import IncomparableScoresError
from kha.kla import (
    CROSSWALK_2011_2022,
    EVALUATION_2022,
    PERMEN_12_2011,
    PUBLISHED_2022,
    Band,
    Comparability,
    Edition,
    equally_weighted,
)
from kha.report import explain_years
from kha.scoring import Answer, Assessment, Score, Stage, score, year_table
from kha.serial import years_document, years_json
from kha.text import Language

OLD = evolve(
    PERMEN_12_2011,
    key="form_2011",
    groups=tuple(evolve(group, max_points=Decimal(100)) for group in PERMEN_12_2011.groups),
)
"""The edition of 2011 with made-up maxima, as an office that holds the form may have it."""

FULL = {group.key: str(group.max_points) for group in EVALUATION_2022.groups}


def scored(
    edition: Edition,
    year: int,
    points: Mapping[str, str] = MappingProxyType({}),
    *,
    stage: Stage | None = None,
    region: str = "Kabupaten Contoh",
) -> Score:
    answers = tuple(Answer(key=key, points=Decimal(value)) for key, value in points.items())
    return score(Assessment(edition=edition, region=region, year=year, stage=stage, answers=answers))


def since(row_key: str, *scores: Score) -> list[Comparability | None]:
    table = year_table(scores, PUBLISHED_2022)
    (row,) = (row for row in (*table.rows, *table.indicators) if row.node.key == row_key)
    return [None if cell is None else cell.since for cell in row.cells]


def test_points_may_be_compared_within_one_edition() -> None:
    one, other = scored(EVALUATION_2022, 2022, FULL), scored(EVALUATION_2022, 2023, {"klaster_1": "50"})
    table = year_table([other, one], PUBLISHED_2022)
    assert (table.scores, table.years, table.changes) == ((one, other), (2022, 2023), ())
    assert table.region == "Kabupaten Contoh"
    assert [cell.since for row in table.rows for cell in row.cells if cell] == [None, Comparability.POINTS] * 9
    whole = table.rows[-1].cells
    assert next(cell.bands[0] for cell in whole if cell) is Band.KLA
    assert table.rows[1].cells[0] is not None
    assert table.rows[1].cells[0].node.share == 1


def test_across_editions_shares_may_be_compared_where_maxima_are_known_and_points_never() -> None:
    old, new = scored(OLD, 2017, {"klaster_1": "80", "klaster_3": "60"}), scored(EVALUATION_2022, 2022, FULL)
    table = year_table([old, new], PUBLISHED_2022)
    assert {row.node.key: row.cells[1].since for row in table.rows if row.cells[1]} == {
        "kelembagaan": Comparability.SHARES,
        "klaster_1": Comparability.SHARES,
        "klaster_2": Comparability.SHARES_OF_OTHER_MATTER,
        "klaster_3": Comparability.SHARES_OF_OTHER_MATTER,
        "klaster_4": Comparability.SHARES_OF_OTHER_MATTER,
        "klaster_5": Comparability.SHARES,
        "kelana": None,
        "dekela": None,
        "evaluation_2022": Comparability.SHARES_OF_OTHER_MATTER,
    }
    assert [row.cells[0] is None for row in table.rows] == [False] * 6 + [True] * 2 + [False]
    (change,) = table.changes
    assert (change.before, change.after) == (old, new)
    assert change.crosswalk is not None
    assert change.crosswalk.before is OLD
    assert change.links_of("klaster_1") == ()
    assert {link.before for link in change.links_of("klaster_2")} >= {"school_travel"}


def test_without_public_maxima_nothing_may_be_compared() -> None:
    built_in = scored(PERMEN_12_2011, 2017, {"klaster_1": "80"})
    assert since("klaster_1", built_in, scored(EVALUATION_2022, 2022, FULL)) == [None, Comparability.NOTHING]
    assert since("evaluation_2022", built_in, scored(EVALUATION_2022, 2022, FULL)) == [None, Comparability.NOTHING]


def test_forms_without_a_crosswalk_are_compared_by_their_indicators() -> None:
    form = evolve(EVALUATION_2022, key="form_2023")
    first, *rest = form.groups
    shrunk = evolve(form, key="form_2024", groups=(evolve(first, indicators=first.indicators[1:]), *rest))
    years = [scored(edition, 2022 + n, FULL) for n, edition in enumerate((EVALUATION_2022, form, shrunk))]
    table = year_table(years, PUBLISHED_2022, crosswalks=())
    assert [change.crosswalk for change in table.changes] == [None, None]
    assert table.changes[0].links_of("klaster_1") == ()
    text = explain_years(table, Language.EN).text()
    assert "From 2022 to 2023: what may be compared" in text
    assert "What changed in the groups" not in text
    found = {row.node.key: [cell.since for cell in row.cells if cell][1:] for row in table.rows}
    same, other = Comparability.SHARES, Comparability.SHARES_OF_OTHER_MATTER
    assert (found["kelembagaan"], found["klaster_1"], found["form_2024"]) == ([same, other], [same] * 2, [same, other])


def test_a_group_that_only_earlier_editions_have_comes_after_the_others() -> None:
    fewer = evolve(EVALUATION_2022, key="fewer", groups=EVALUATION_2022.groups[:-1])
    rows = year_table([scored(EVALUATION_2022, 2022, FULL), scored(fewer, 2023)], PUBLISHED_2022).rows
    assert [row.node.key for row in rows][-3:] == ["kelana", "dekela", "fewer"]
    assert rows[-2].cells[1] is None


def test_the_same_indicator_is_followed_through_editions() -> None:
    old = scored(PERMEN_12_2011, 2017, {"birth_certificate": "9", "exclusive_breastfeeding": "5"})
    new = scored(equally_weighted(EVALUATION_2022), 2022, {"birth_certificate": "30", "infant_feeding": "5"})
    later = scored(equally_weighted(EVALUATION_2022), 2023, {"birth_certificate": "33", "nutrition": "1"})
    table = year_table([old, new, later], PUBLISHED_2022)
    found = {row.node.key: [cell and cell.since for cell in row.cells] for row in table.indicators}
    assert found == {"birth_certificate": [None, Comparability.NOTHING, Comparability.POINTS]}
    maxima = scored(equally_weighted(OLD), 2017, {"birth_certificate": "9"})
    assert since("birth_certificate", maxima, new) == [None, Comparability.SHARES]
    assert since("birth_certificate", scored(EVALUATION_2022, 2021, {"birth_certificate": "1"}), new) == [
        None,
        Comparability.NOTHING,
    ]


def test_an_indicator_that_an_earlier_form_lacks_is_no_series() -> None:
    first, *rest = EVALUATION_2022.groups[1].indicators
    groups = list(EVALUATION_2022.groups)
    groups[1] = evolve(groups[1], indicators=tuple(rest))
    without = evolve(EVALUATION_2022, key="without", groups=tuple(groups))
    table = year_table(
        [scored(without, 2021, {"child_participation": "1"}), scored(EVALUATION_2022, 2022, {first.key: "1"})],
        PUBLISHED_2022,
    )
    assert table.indicators == ()


def test_a_series_is_of_one_region_and_has_a_score() -> None:
    with pytest.raises(IncomparableScoresError, match="region"):
        year_table([scored(OLD, 2017), scored(OLD, 2018, region="Kota Contoh")], PUBLISHED_2022)
    with pytest.raises(ValueError, match="takes at least one score"):
        year_table([], PUBLISHED_2022)


def test_a_crosswalk_serves_forms_with_the_same_indicators_only() -> None:
    own = CROSSWALK_2011_2022.between(OLD, EVALUATION_2022)
    assert own is not None
    assert own.comparable_groups != ()
    assert CROSSWALK_2011_2022.between(EVALUATION_2022, EVALUATION_2022) is None


SERIES = year_table(
    [
        scored(OLD, 2017, {"klaster_1": "80", "klaster_3": "60"}),
        scored(EVALUATION_2022, 2022, FULL, stage=Stage.EVALUASI_MANDIRI),
        scored(EVALUATION_2022, 2022, {**FULL, "klaster_5": "0"}, stage=Stage.VERIFIKASI_FINAL),
    ],
    PUBLISHED_2022,
)


def test_the_report_says_what_may_be_compared() -> None:
    text = explain_years(SERIES, Language.EN).text(120)
    assert text.startswith("KLA scores of Kabupaten Contoh over the years, 2017–2022\n")
    assert "Final verification 2022      795  1,000   79.5%  Nindya\n" in text
    assert "2017  2022 Self  2022 Final\n" in text
    assert "80.0%     100.0%      100.0%\n" in text
    assert "From 2017 to 2022: what may be compared\n" in text
    assert "Cluster V: Special protection: shares of the maximum can be compared" in " ".join(text.split())
    assert "Total: shares can be compared, but the group's matter has changed" in " ".join(text.split())
    assert "- 14. Infant mortality rate: dropped\n" in text
    assert "- Crosswalk of indicators: Grade D" in text
    assert "The same indicators" not in text


def test_the_report_of_one_year_and_a_known_region() -> None:
    region = regions.region("62.71")
    noted = Assessment(
        edition=EVALUATION_2022,
        region=region,
        year=2022,
        note="sementara",
        answers=(Answer(key="birth_certificate", points=Decimal(9)),),
    )
    table = year_table([score(noted), score(evolve(noted, stage=Stage.VERIFIKASI_FINAL))], PUBLISHED_2022)
    text = explain_years(table, Language.ID).text(120)
    assert text.startswith("Skor KLA Kota Palangka Raya dari tahun ke tahun, 2022\n")
    assert "Kota Palangka Raya, Provinsi Kalimantan Tengah" in text
    assert "Catatan:   sementara\n" in text
    assert "2022  2022 Final\n" in text
    assert "Indikator yang sama\n" in text


def test_a_series_for_programs() -> None:
    document: dict[str, Any] = json.loads(years_json(SERIES))
    assert document == years_document(SERIES)
    assert (document["format"], [score["total"] for score in document["scores"]]) == (
        "kha.years/1",
        [None, "1000", "795"],
    )
    cluster, kelana = document["rows"][1], document["rows"][6]
    assert [cell["since"] for cell in cluster["cells"]] == [None, "shares", "points"]
    assert cluster["cells"][0]["share"] == "4/5"
    assert kelana["cells"][0] is None
    assert document["indicators"] == []
    one = scored(EVALUATION_2022, 2022, {"birth_certificate": "9"})
    (indicator,) = json.loads(years_json(year_table([one, one], PUBLISHED_2022)))["indicators"]
    assert indicator["cells"][1]["share"] is None
