"""Which strategy draws which public model, for ``st.from_type``."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from kha import analysis, capacity, crc, errors, kla, mainstreaming, regions, scoring, sources
from kha.kla import rules, values
from kha.testing.answering import (
    SOMEWHERE,
    answers,
    answers_for,
    comparisons,
    full_assessments,
    nodes_of,
    scores,
    stage_tables,
    year_tables,
)
from kha.testing.corpus import ROOMS, corpus
from kha.testing.forms import band_policies, editions, measures
from kha.testing.papers import BrokenDocument, Document, broken_documents, documents
from kha.testing.programmes import principle_checks, programme_lists, programmes
from kha.testing.ruling import brackets, options, proportions, trends
from kha.testing.ruling import rules as any_rule
from kha.testing.simulations import cuts, drawn_from, missing, moved, panels, scenarios, simulated, weights
from kha.testing.small import addresses, keys, one_of, provenances, ratios, series, texts, words
from kha.testing.small import sources as any_source
from kha.testing.training import participants, registers, selections, speakers, training_topics, trainings
from kha.text import Text

Strategy = st.SearchStrategy[Any]


def _of_2022() -> kla.Edition:
    return kla.EVALUATION_2022


def _part(whole: st.SearchStrategy[Any], parts: str) -> Strategy:
    """Draw one of the parts of something drawn; those without any are passed over."""
    return whole.map(lambda drawn_whole: tuple(getattr(drawn_whole, parts))).filter(bool).flatmap(one_of)


def _gate_results() -> Strategy:
    gate = kla.SANGGAU_2018
    answered = answers_for(kla.PERMEN_12_2011)
    scored = answered.map(
        lambda given: scoring.score(
            scoring.Assessment(edition=kla.PERMEN_12_2011, region=SOMEWHERE, year=2018, answers=given)
        )
    )
    bands = one_of(threshold.band for threshold in gate.thresholds)
    return st.builds(scoring.check_gate, scored, st.just(gate), bands)


def region_names() -> st.SearchStrategy[str]:
    """Draw names and codes of regions as people write them: official, former, other spellings, and what is only typed.

    .. versionadded:: 0.1
    """
    written = [
        name
        for region in regions.REGIONS
        for name in (region.label.id, region.code, region.name, *region.spellings, *region.aliases)
    ]
    return one_of(dict.fromkeys(written))


def _is_there(cell: object) -> bool:
    return cell is not None


def _scoring() -> dict[type, Strategy]:
    scored = scores()
    nodes = scored.flatmap(lambda score: one_of(nodes_of(score.root)))
    tables = stage_tables()
    rows = _part(tables, "rows")
    years = year_tables()
    series_rows = _part(years, "rows")
    bands = one_of(kla.Band)
    policy = st.just(kla.PUBLISHED_2022)
    return {
        scoring.Answer: answers(),
        scoring.Assessment: full_assessments(),
        scoring.Bounds: nodes.map(lambda node: node.bounds),
        scoring.Comparison: comparisons(),
        scoring.Difference: _part(comparisons(), "groups"),
        scoring.Distance: scored.flatmap(lambda score: one_of(score.distances(kla.PUBLISHED_2022))),
        scoring.Evidence: st.builds(scoring.Evidence, title=words(), url=st.none() | addresses()),
        scoring.GateResult: _gate_results(),
        scoring.Plan: st.builds(scoring.plan, scored, policy, bands),
        scoring.Score: scored,
        scoring.ScoreNode: nodes,
        scoring.Shortfall: scored.map(lambda score: score.shortfalls()).filter(bool).flatmap(one_of),
        scoring.StageCell: _part(rows, "cells"),
        scoring.StageRow: rows,
        scoring.StageTable: tables,
        scoring.YearCell: _part(series_rows, "cells").filter(_is_there),
        scoring.YearRow: series_rows,
        scoring.YearTable: years,
        scoring.EditionChange: _part(years, "changes"),
    }


def _rules() -> dict[type, Strategy]:
    edges = _part(brackets(), "brackets")
    return {
        rules.Bracket: edges,
        rules.Brackets: brackets(),
        rules.Checklist: st.builds(rules.Checklist, options=options()),
        rules.Choice: st.builds(rules.Choice, options=options()),
        rules.Option: options().flatmap(one_of),
        rules.Proportion: proportions(),
        rules.Target: any_rule(kla.Unit.COUNT).filter(lambda rule: isinstance(rule, rules.Target)),
        rules.Trend: trends(),
        rules.VerifierPoints: any_rule(kla.Unit.POINTS),
        rules.YesNo: any_rule(kla.Unit.YES_NO),
        values.Ratio: ratios(),
        values.Series: series(),
    }


def _evaluation() -> dict[type, Strategy]:
    of_2022 = st.builds(_of_2022)
    deep = editions(with_measures=True, ruled=True)
    return {
        kla.BandPolicy: one_of(kla.BAND_POLICIES) | band_policies(),
        kla.BandRange: _part(band_policies(), "ranges"),
        kla.BandSegment: band_policies().flatmap(lambda policy: one_of(tuple(policy.segments()))),
        kla.Edition: of_2022 | editions() | deep,
        kla.Group: _part(of_2022 | deep, "groups"),
        kla.GroupPair: one_of(kla.CROSSWALK_2011_2022.group_pairs),
        kla.Indicator: _part(of_2022 | deep, "indicators"),
        kla.Measure: _part(of_2022, "indicators").map(lambda i: i.measures).filter(bool).flatmap(one_of) | measures(),
    }


def _texts() -> dict[type, Strategy]:
    paths = keys().map("$.{}".format)
    return {
        Text: texts(),
        errors.Problem: st.builds(errors.Problem, code=one_of(errors.ProblemCode), path=paths, text=texts()),
        sources.Citation: _part(provenances(), "citations"),
        sources.Provenance: provenances(),
        sources.Source: any_source(),
    }


def _places() -> dict[type, Strategy]:
    counts = (regions.count(province) for province in regions.PROVINCES)
    reports = st.lists(region_names(), max_size=4).map(regions.match_all)
    borne = Counter(region.name for region in regions.REGIONS)
    full = (name for region in regions.REGIONS for name in (region.label.id, region.code))
    return {
        regions.Ambiguous: one_of(name for name, times in borne.items() if times > 1).map(regions.find),
        regions.Match: one_of(full).map(regions.find),
        regions.MatchReport: reports,
        regions.RegionCounts: one_of(counts),
        regions.Unknown: keys().map("Atlantis {}".format).map(regions.find),
        crc.Move: one_of(crc.CRC_C_58_REV_3.moves_since(crc.CRC_C_58_REV_2)),
    }


def _capacity() -> dict[type, Strategy]:
    asked = st.tuples(registers(), selections())
    counted = asked.map(lambda pair: capacity.trained(*pair))
    counts = registers().map(lambda register: register.staff).filter(bool).flatmap(one_of)
    facets = st.sampled_from(capacity.Facet)
    parts = st.tuples(registers(), facets).map(lambda pair: capacity.breakdown(*pair))
    cells = st.tuples(registers(), facets, facets).map(lambda asked: capacity.crosstab(*asked))
    return {
        capacity.Cell: cells.filter(bool).flatmap(one_of),
        capacity.Certificates: asked.map(lambda pair: capacity.certificates(*pair)),
        capacity.Contribution: _part(counted, "contributions"),
        capacity.Coverage: asked.map(lambda pair: capacity.coverage(*pair)),
        capacity.Part: parts.filter(bool).flatmap(one_of),
        capacity.Participants: participants(),
        capacity.Register: registers(in_full=True),
        capacity.Selection: selections(),
        capacity.Session: _part(trainings(), "sessions"),
        capacity.Speaker: speakers(),
        capacity.Staff: counts,
        capacity.Trained: counted,
        capacity.Training: trainings(),
        capacity.TrainingTopics: training_topics(),
        capacity.YearFigure: registers().map(capacity.growth).filter(bool).flatmap(one_of),
    }


def _mainstreaming() -> dict[type, Strategy]:
    lists = programme_lists()
    dimensions = st.sampled_from(mainstreaming.Dimension)
    held = st.tuples(lists, dimensions).map(lambda pair: mainstreaming.coverage(*pair))
    matrices = lists.filter(lambda listed: listed.years).map(mainstreaming.matrix)
    return {
        mainstreaming.Coverage: held,
        mainstreaming.Covered: _part(held, "subjects"),
        mainstreaming.Matrix: lists.map(mainstreaming.matrix),
        mainstreaming.MatrixCell: _part(_part(matrices, "rows"), "cells"),
        mainstreaming.MatrixRow: _part(matrices, "rows"),
        mainstreaming.PrincipleCheck: principle_checks(),
        mainstreaming.PrincipleTally: lists.map(mainstreaming.tally_principles).flatmap(one_of),
        mainstreaming.Programme: programmes(),
        mainstreaming.ProgrammeList: programme_lists(in_full=True),
        mainstreaming.YearBudget: _part(programmes(), "budgets"),
    }


def _analysis() -> dict[type, Strategy]:
    chances = simulated().map(lambda simulation: simulation.band_chances(kla.PUBLISHED_2022)).flatmap(one_of)
    moving = st.just(analysis.Scenario(weights=analysis.Weights(concentration=100)))
    moved_panels = panels().filter(lambda panel: any(panel.totals))
    driven = st.builds(analysis.drivers, moved_panels, moving, draws=st.just(20), seed=st.just(1))
    return {
        analysis.BandChance: chances,
        analysis.Cuts: cuts(),
        analysis.Driver: driven.flatmap(one_of),
        analysis.Missing: missing(),
        analysis.Mover: moved(),
        analysis.Panel: panels(complete=False),
        analysis.RankInterval: drawn_from("rank_intervals"),
        analysis.Scenario: scenarios(),
        analysis.TotalInterval: drawn_from("total_intervals"),
        analysis.Weights: weights(),
    }


def models() -> tuple[type, ...]:
    """List the classes of all public models: what the rooms of the reference data and of scoring name.

    .. versionadded:: 0.1
    """
    rooms = (*ROOMS, rules, values, scoring, capacity, mainstreaming, analysis, errors)
    named = [getattr(room, name) for room in rooms for name in getattr(room, "__all__", ())]
    found = [Text, values.Ratio, values.Series, Document, BrokenDocument, *named]
    return tuple(dict.fromkeys(kind for kind in found if isinstance(kind, type) and attrs.has(kind)))


@cache
def strategies() -> dict[type, Strategy]:
    """Give the strategy of every public model, by its class: valid by construction.

    .. versionadded:: 0.1
    """
    known: dict[type, Strategy] = {kind: one_of(records) for kind, records in corpus().items()}
    own: dict[type, Strategy] = {Document: documents(), BrokenDocument: broken_documents()}
    for make in (_texts, _places, _rules, _evaluation, _scoring, _capacity, _mainstreaming, _analysis):
        own |= make()
    return known | own


def register() -> None:
    """Tell hypothesis how to draw every public model, for ``st.from_type`` and for annotated parameters.

    Hypothesis calls this by itself, through its entry point, wherever kha is installed. No strategy is made before it
    is asked for.

    .. versionadded:: 0.1
    """
    for kind in models():
        st.register_type_strategy(kind, _strategy)


def _strategy(kind: type) -> Strategy:
    return strategies()[kind]
