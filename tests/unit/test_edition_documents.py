from __future__ import annotations

from decimal import Decimal
import json
from pathlib import Path
import tomllib

import attrs
import pytest

from kha import kla, parse_assessment, parse_edition, read_assessment, read_edition, score
from kha.errors import InvalidDocumentError
from kha.kla import EDITIONS, EVALUATION_2022, Unit
from kha.serial import Syntax
from kha.serial.edition_rules import RuleKind, kind_of
from kha.sources import Confidence
from kha.text import Text
from tests.forms import LABEL, Table, form, group, head, indicator, measure, refining, scratch, without

FULL = Path("examples/forms/contoh-lengkap-24-indikator.toml")
SMALL = Path("examples/forms/contoh-dari-nol.toml")


class TestWhole:
    def test_toml_and_json_say_the_same(self, tmp_path: Path) -> None:
        as_json = tmp_path / "form.JSON"
        as_json.write_text(json.dumps(tomllib.loads(SMALL.read_text(encoding="utf-8"))), encoding="utf-8")
        assert read_edition(str(as_json)) == read_edition(SMALL)

    def test_maxima_that_are_not_written_are_sums(self) -> None:
        edition = form(scratch())
        assert [str(item.max_points) for item in edition.items] == ["5", "5", "5"]
        assert edition.max_points == 5

    def test_a_sum_needs_every_part(self) -> None:
        some = [measure(), without(measure(key="n"), "rule")]
        edition = form(
            scratch(
                groups=[
                    group(
                        indicators=[indicator(measures=some), indicator(key="j", code="2", measures=[measure(key="o")])]
                    )
                ]
            )
        )
        assert [edition.item(key).max_points for key in ("i", "j", "g")] == [None, 5, None]
        assert edition.item("g").max_points_provenance is None

    def test_a_form_cites_its_evidence_with_its_own_grade(self) -> None:
        evidence = [{"title": "Formulir 2024", "url": "https://example.org/f"}, {"title": "Lampiran"}]
        edition = form(scratch(confidence="A", evidence=evidence, note=LABEL))
        assert {item.provenance for item in edition.items} == {edition.provenance}
        assert edition.provenance.confidence is Confidence.A
        assert edition.provenance.note == Text(id="Nama", en="Name")
        sources = [citation.source for citation in edition.provenance.citations]
        assert [(s.key, s.title.id, s.url) for s in sources] == [
            ("form:form", "Formulir 2024", "https://example.org/f"),
            ("form:form:2", "Lampiran", None),
        ]

    def test_a_form_without_points_needs_no_grade(self) -> None:
        bare = indicator(measures=[without(measure(), "rule")])
        edition = form(without(scratch(groups=[group(indicators=[bare])]), "confidence"))
        assert edition.provenance.confidence is Confidence.D
        assert edition.max_points is None


class TestExtending:
    def test_nothing_said_is_everything_inherited(self) -> None:
        edition = form(without(refining(), "groups"))
        assert edition.groups == EVALUATION_2022.groups
        assert (edition.laws, edition.key) == (EVALUATION_2022.laws, "form")

    def test_only_what_is_said_changes(self) -> None:
        edition = form(refining({"key": "klaster_1", "indicators": [{"key": "birth_certificate", "max_points": 40}]}))
        base, refined = EVALUATION_2022.indicator("4"), edition.indicator("4")
        assert attrs.evolve(refined, max_points=None, max_points_provenance=None) == base
        assert refined.max_points_provenance == edition.provenance
        assert attrs.evolve(edition.groups[1], indicators=()) == attrs.evolve(EVALUATION_2022.groups[1], indicators=())
        assert [g for g in edition.groups if g.key != "klaster_1"] == [
            g for g in EVALUATION_2022.groups if g.key != "klaster_1"
        ]

    def test_what_is_renamed_cites_the_form(self) -> None:
        said = {"key": "birth_certificate", "code": "4a", "attested_title": "Akta", "label": LABEL}
        new_name: Table = {"key": "klaster_1", "code": "1", "kind": "cluster", "label": LABEL, "indicators": [said]}
        edition = form(refining(new_name))
        renamed = edition.indicator("4a")
        assert (renamed.attested_title, renamed.label.id) == ("Akta", "Nama")
        assert renamed.provenance == renamed.code_provenance == edition.provenance
        assert edition.item("klaster_1").provenance == edition.provenance
        assert edition.item("klaster_1").max_points_provenance == EVALUATION_2022.groups[1].max_points_provenance

    def test_additions_stand_behind_what_is_inherited(self) -> None:
        edition = form(
            refining(
                group(indicators=[]), {"key": "kelana", "max_points": 5, "indicators": [indicator(key="j", code="25")]}
            )
        )
        assert [g.key for g in edition.groups][-1] == "g"
        assert [i.key for i in edition.groups[-3].indicators] == ["j"]
        assert edition.item("j").provenance == edition.provenance

    def test_a_form_can_extend_a_form_and_correct_a_rule(self) -> None:
        evidence = [{"title": "Formulir 2024"}]
        first = form(scratch(confidence="A", evidence=evidence, note=LABEL))
        corrected = {"key": "m", "rule": {"kind": "yes_no", "max_points": 7}, "label": {"id": "Baru", "en": "New"}}
        tree = head(
            key="later",
            extends="form",
            groups=[
                {"key": "g", "max_points": 7, "indicators": [{"key": "i", "max_points": 7, "measures": [corrected]}]}
            ],
        )
        later = parse_edition(json.dumps(tree), Syntax.JSON, editions=[*EDITIONS, first])
        changed, before = later.item("m"), first.item("m")
        assert isinstance(changed, kla.Measure)
        assert (changed.max_points, changed.label.en, changed.unit) == (Decimal(7), "New", Unit.YES_NO)
        assert changed.provenance.confidence is Confidence.D
        assert changed.provenance.citations == before.provenance.citations
        assert changed.provenance.note is not None
        assert (
            changed.provenance.note.en
            == "Its rule of points is from the form Name; the question is also from Name. Name"
        )

    def test_a_question_whose_label_alone_changes_keeps_its_source(self) -> None:
        first = form(scratch(confidence="A", evidence=[{"title": "Formulir"}]))
        said = {"key": "m", "label": {"id": "Baru", "en": "New"}}
        tree = head(
            key="later", extends="form", groups=[{"key": "g", "indicators": [{"key": "i", "measures": [said]}]}]
        )
        later = parse_edition(json.dumps(tree), Syntax.JSON, editions=[*EDITIONS, first])
        assert later.item("m").provenance == first.item("m").provenance
        assert later.item("m").max_points == 5

    @pytest.mark.parametrize(("keep", "expected"), [(True, ["m", "n"]), (False, ["n"])])
    def test_questions_that_are_not_named_stay_or_go(self, *, keep: bool, expected: list[str]) -> None:
        bare = indicator(measures=[without(measure(), "rule")])
        first = form(without(scratch(groups=[group(indicators=[bare])]), "confidence"))
        said = {"key": "g", "indicators": [{"key": "i", "measures": [measure(key="n")]}]}
        tree = head(key="later", extends="form", keep_measures=keep, groups=[said])
        later = parse_edition(json.dumps(tree), Syntax.JSON, editions=[*EDITIONS, first])
        assert [m.key for m in later.indicators[0].measures] == expected


class TestExamples:
    def test_the_complete_form_covers_all_24_indicators_with_every_kind_of_rule(self) -> None:
        edition = read_edition(FULL)
        measures = [m for i in edition.indicators for m in i.measures]
        assert [i.key for i in edition.indicators] == [i.key for i in EVALUATION_2022.indicators]
        assert (len(measures), edition.max_points) == (157, Decimal(1000))
        assert all(i.measures and i.max_points is not None for i in edition.indicators)
        assert {kind_of(m.rule) for m in measures if m.rule is not None} == set(RuleKind)
        assert {m.unit for m in measures} == set(Unit)
        assert [g.max_points_provenance for g in edition.groups] == [
            g.max_points_provenance for g in EVALUATION_2022.groups
        ]

    @pytest.mark.parametrize("path", [FULL, SMALL])
    def test_examples_say_that_they_are_not_official(self, path: Path) -> None:
        edition = read_edition(path)
        assert "bukan resmi" in edition.label.id
        assert "not official" in edition.label.en
        assert edition.provenance.confidence is Confidence.D
        assert edition.provenance.note is not None

    def test_the_complete_assessment_answers_every_question_and_scores(self) -> None:
        edition = read_edition(FULL)
        assessment = read_assessment(
            "examples/illustrative/contoh-penilaian-lengkap.toml", editions=[*EDITIONS, edition]
        )
        result = score(assessment)
        assert len(assessment.answers) == 157 + 2
        assert result.points == result.total() == Decimal("728.13")
        assert not result.unanswered

    def test_an_assessment_names_a_form_only_if_it_is_given(self) -> None:
        answers = 'answers = [{ key = "m", value = true }]'
        document = f'format = "kha.assessment/1"\nedition = "form"\nregion = "R"\nyear = 2024\n{answers}'
        assessment = parse_assessment(document, Syntax.TOML, editions=[form(scratch())])
        assert score(assessment).total() == 5
        with pytest.raises(InvalidDocumentError):
            parse_assessment(document, Syntax.TOML)
