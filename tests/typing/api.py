"""What type checkers see of the public API. Checked by mypy and pyright, never run."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import assert_type

import kha
from kha import crc, i18n, kla, regions, report, scoring, serial, sources
from kha.text import Language, Text

assert_type(crc.ARTICLE_12, crc.Article)
assert_type(crc.article(12), crc.Article)
assert_type(crc.ARTICLES, tuple[crc.Article, ...])
assert_type(crc.ARTICLE_12.title, Text)
assert_type(crc.ARTICLE_12.title[Language.ID], str)
assert_type(crc.ARTICLE_12.principle, crc.Principle | None)
assert_type(crc.ARTICLE_12.part.label, Text)
assert_type(crc.general_principle(crc.Principle.BEST_INTERESTS), crc.GeneralPrinciple)
assert_type(crc.GENERAL_PRINCIPLES, tuple[crc.GeneralPrinciple, ...])

assert_type(kla.EVALUATION_2022, kla.Edition)
assert_type(kla.edition("permen_12_2011"), kla.Edition)
assert_type(kla.EDITIONS, tuple[kla.Edition, ...])
assert_type(kla.EVALUATION_2022.indicators, tuple[kla.Indicator, ...])
assert_type(kla.EVALUATION_2022.items, tuple[kla.Item, ...])
assert_type(kla.EVALUATION_2022.item("klaster_1"), kla.Item)
assert_type(kla.EVALUATION_2022.indicators[0].measures, tuple[kla.Measure, ...])
assert_type(kla.EVALUATION_2022.indicators[0].measures[0].unit, kla.Unit)
assert_type(kla.EVALUATION_2022.indicator("4").variants, tuple[kla.TitleVariant, ...])
assert_type(kla.EVALUATION_2022.max_points, Decimal | None)
assert_type(kla.EVALUATION_2022.groups[0].kind, kla.GroupKind)
assert_type(kla.PUBLISHED_2022.classify(Decimal(600)), kla.Band | kla.NoBand)
assert_type(kla.PUBLISHED_2022.range_of(kla.Band.MADYA), kla.BandRange)
assert_type(kla.band_policy("published_2022"), kla.BandPolicy)

assert_type(kla.CROSSWALK_2011_2022.successors("clean_water"), tuple[kla.Link, ...])
assert_type(kla.CROSSWALK_2011_2022.links[0].after, str | None)
assert_type(kla.CROSSWALK_2011_2022.comparable_groups, tuple[kla.GroupPair, ...])
assert_type(kla.SANGGAU_2018.least(kla.Band.MADYA), int)
assert_type(kla.AWARDS, tuple[kla.Award, ...])
assert_type(kla.AWARDS[0].category, kla.Band | None)
assert_type(kla.AWARDS[0].region, regions.Region)
assert_type(kla.find_awards(year=2023), tuple[kla.Award, ...])
assert_type(kla.award_count(2023).number(kla.Band.KLA), int | None)
assert_type(kla.PROVINCIAL_AWARDS[0].provinces, tuple[regions.Province, ...])

assert_type(kha.read_assessment("a.toml"), kha.Assessment)
assert_type(kha.parse_assessment(b"", kha.Syntax.JSON), kha.Assessment)
assert_type(kha.read_edition("f.toml"), kla.Edition)
assert_type(kha.parse_edition(b"", kha.Syntax.JSON, editions=[kha.read_edition("f.toml")]), kla.Edition)
result = kha.score(kha.read_assessment("a.toml"))
assert_type(result, scoring.Score)
assert_type(result.total(scoring.Unanswered.AS_ZERO), Decimal)
assert_type(result.points, Decimal | None)
assert_type(result.bounds, scoring.Bounds)
assert_type(result.band(kla.PUBLISHED_2022), kla.Band | kla.NoBand)
assert_type(result.possible_bands(kla.PUBLISHED_2022), tuple[kla.Band | kla.NoBand, ...])
assert_type(result.distances(kla.PUBLISHED_2022), tuple[scoring.Distance, ...])
assert_type(result.shortfalls(), tuple[scoring.Shortfall, ...])
assert_type(scoring.check_gate(result, kla.SANGGAU_2018, kla.Band.MADYA).outcome, scoring.GateOutcome)
assert_type(result.groups, tuple[scoring.ScoreNode, ...])
assert_type(result.groups[0].share, Fraction | None)
assert_type(result.assessment.stage, scoring.Stage | None)
assert_type(result.assessment.answers[0].evidence, tuple[scoring.Evidence, ...])

assert_type(report.explain(result, kla.PUBLISHED_2022, Language.ID), report.Report)
assert_type(report.explain(result, kla.PUBLISHED_2022, Language.ID).text(), str)
assert_type(serial.score_json(result, kla.PUBLISHED_2022), str)

assert_type(i18n.negotiate("id_ID"), Language)
assert_type(i18n.negotiate(["jv", "id"], ["id", "jv"]), str)
assert_type(i18n.format_count(3, i18n.Counted.ARTICLE, Language.EN), str)
assert_type(i18n.Counted.ARTICLE.phrase, i18n.CountedPhrase)
assert_type(i18n.format_provisions(crc.ARTICLES[0].provisions, Language.ID, abbreviated=True), str)

assert_type(sources.source("kompas_2022_09_20"), sources.Source)
assert_type(sources.law("uu_23_2002").kind, sources.LawKind)
assert_type(crc.ARTICLE_1.provenance.confidence, sources.Confidence)
assert_type(crc.ARTICLE_1.provenance.citations, tuple[sources.Citation, ...])
