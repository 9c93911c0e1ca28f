"""Every public name that no other line here speaks of, with its type. Checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
import datetime as dt
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, assert_type

from hypothesis import strategies as st

import kha
from kha import (
    analysis,
    capacity,
    crc,
    errors,
    finding,
    frames,
    i18n,
    kla,
    mainstreaming,
    plot,
    regions,
    report,
    scoring,
    serial,
    sources,
    testing,
)
from kha.kla import rules
from kha.kla.values import Ratio, Series, Value
from kha.serial.scores import Json
from kha.text import Language, Text


def names_of_the_facade(
    score: kha.Score,
) -> None:
    """Names of `kha` itself."""
    assert_type(kha.errors.__name__, str)
    assert_type(kha.compare(score, score), scoring.Comparison)


def names_of_analysis(
    cuts: analysis.Cuts,
    mover: analysis.Mover,
    panel: analysis.Panel,
    rank_interval: analysis.RankInterval,
    total_interval: analysis.TotalInterval,
    weights: analysis.Weights,
    edition: kla.Edition,
    object_many: Mapping[str, Sequence[object]],
) -> None:
    """Names of `kha.analysis`."""
    assert_type(cuts.items, tuple[str, ...])
    assert_type(cuts.kept, tuple[tuple[float, ...], ...])
    assert_type(mover.item, kla.Group | kla.Indicator | kla.Measure)
    assert_type(panel.bounds, tuple[tuple[scoring.Bounds, ...], ...])
    assert_type(panel.edition, kla.Edition)
    assert_type(rank_interval.region, str)
    assert_type(total_interval.region, str)
    assert_type(weights.concentration, float)
    assert_type(analysis.as_columns([mover]), dict[str, list[Any]])
    assert_type(analysis.panel_from_columns(edition, object_many), analysis.Panel)
    assert_type(analysis.panel_from_columns(edition, object_many, level=scoring.Level.INDICATOR), analysis.Panel)


def names_of_capacity(
    cell: capacity.Cell,
    certificates: capacity.Certificates,
    contribution: capacity.Contribution,
    coverage: capacity.Coverage,
    part: capacity.Part,
    participants: capacity.Participants,
    place: capacity.Place,
    selection: capacity.Selection,
    session: capacity.Session,
    speaker: capacity.Speaker,
    staff: capacity.Staff,
    trained: capacity.Trained,
    training: capacity.Training,
    training_topics: capacity.TrainingTopics,
    year_figure: capacity.YearFigure,
    measure: kla.Measure,
    register: capacity.Register,
    counting: capacity.Counting,
    facet: capacity.Facet,
) -> None:
    """Names of `kha.capacity`."""
    assert_type(capacity.CAVEAT, Text)
    assert_type(capacity.EVERYONE, capacity.Selection)
    assert_type(capacity.Echelon.I.label, Text)
    assert_type(capacity.Mode.LURING.label, Text)
    assert_type(capacity.Profession.EDUCATION.label, Text)
    assert_type(capacity.Role.PARTICIPANT.label, Text)
    assert_type(capacity.SERVICE_PROFESSIONS, tuple[capacity.Profession, ...])
    assert_type(
        cell.row,
        regions.Region | regions.Province | capacity.Profession | capacity.Mode | capacity.Echelon | str | None,
    )
    assert_type(certificates.attendances, int)
    assert_type(contribution.training, capacity.Training)
    assert_type(coverage.trained, capacity.Trained)
    assert_type(
        part.value,
        regions.Region | regions.Province | capacity.Profession | capacity.Mode | capacity.Echelon | str | None,
    )
    assert_type(participants.number, int)
    assert_type(place, capacity.Place)
    assert_type(selection.place, regions.Region | regions.Province | None)
    assert_type(session.title, str)
    assert_type(speaker.institution, str)
    assert_type(staff.region, regions.Region)
    assert_type(trained.contributions, tuple[capacity.Contribution, ...])
    assert_type(training.key, str)
    assert_type(training_topics.provisions, tuple[crc.Provision, ...])
    assert_type(year_figure.year, int)
    assert_type(capacity.answer(measure, register, counting), kha.Answer)
    assert_type(capacity.certificates(register), capacity.Certificates)
    assert_type(capacity.crosstab(register, facet, facet), tuple[capacity.Cell, ...])
    assert_type(capacity.evidence_of(trained), tuple[kha.Evidence, ...])


def names_of_crc(
    topic: crc.Topic,
    wording: crc.Wording,
) -> None:
    """Names of `kha.crc`."""
    assert_type(crc.CommentStatus.IN_FORCE.label, Text)
    assert_type(crc.GENERAL_COMMENTS, tuple[crc.GeneralComment, ...])
    assert_type(crc.GUIDELINES, tuple[crc.Guidelines, ...])
    assert_type(crc.OPIC, crc.OptionalProtocol)
    assert_type(crc.OPSC, crc.OptionalProtocol)
    assert_type(crc.PROTOCOLS, tuple[crc.OptionalProtocol, ...])
    assert_type(crc.Part.I.label, Text)
    assert_type(crc.Position.PARTY.label, Text)
    assert_type(topic, crc.Topic)
    assert_type(wording.words, str)


def names_of_errors(
    ambiguous_region_error: errors.AmbiguousRegionError,
    catalogue_error: errors.CatalogueError,
    inapplicable_gate_error: errors.InapplicableGateError,
    incomparable_scores_error: errors.IncomparableScoresError,
    incomplete_score_error: errors.IncompleteScoreError,
    invalid_assessment_error: errors.InvalidAssessmentError,
    invalid_document_error: errors.InvalidDocumentError,
    invalid_frame_error: errors.InvalidFrameError,
    invalid_panel_error: errors.InvalidPanelError,
    kha_error: errors.KhaError,
    missing_extra_error: errors.MissingExtraError,
    problem: errors.Problem,
    problem_code: errors.ProblemCode,
    stages_error: errors.StagesError,
    unavailable_language_error: errors.UnavailableLanguageError,
    unknown_article_error: errors.UnknownArticleError,
    unknown_award_count_error: errors.UnknownAwardCountError,
    unknown_band_policy_error: errors.UnknownBandPolicyError,
    unknown_cluster_error: errors.UnknownClusterError,
    unknown_edition_error: errors.UnknownEditionError,
    unknown_general_comment_error: errors.UnknownGeneralCommentError,
    unknown_guidelines_error: errors.UnknownGuidelinesError,
    unknown_item_error: errors.UnknownItemError,
    unknown_label_error: errors.UnknownLabelError,
    unknown_law_error: errors.UnknownLawError,
    unknown_option_error: errors.UnknownOptionError,
    unknown_protocol_error: errors.UnknownProtocolError,
    unknown_province_error: errors.UnknownProvinceError,
    unknown_provision_error: errors.UnknownProvisionError,
    unknown_region_error: errors.UnknownRegionError,
    unknown_source_error: errors.UnknownSourceError,
    unknown_term_error: errors.UnknownTermError,
    unreadable_reference_error: errors.UnreadableReferenceError,
    unsuitable_argument_error: errors.UnsuitableArgumentError,
    unsuitable_figures_error: errors.UnsuitableFiguresError,
    unwritable_edition_error: errors.UnwritableEditionError,
    words: str,
    words_many: Iterable[str],
) -> None:
    """Names of `kha.errors`."""
    assert_type(ambiguous_region_error.name, str)
    assert_type(catalogue_error.name, str)
    assert_type(inapplicable_gate_error.gate, str)
    assert_type(incomparable_scores_error.differing, tuple[tuple[str, tuple[str, ...]], ...])
    assert_type(incomplete_score_error.unanswered, tuple[str, ...])
    assert_type(invalid_assessment_error.problems, tuple[errors.Problem, ...])
    assert_type(invalid_document_error.problems, tuple[errors.Problem, ...])
    assert_type(invalid_frame_error.problems, tuple[errors.Problem, ...])
    assert_type(invalid_panel_error.reasons, tuple[Text, ...])
    assert_type(kha_error.args, tuple[Any, ...])
    assert_type(missing_extra_error.extra, str)
    assert_type(problem.code, errors.ProblemCode)
    assert_type(problem_code, errors.ProblemCode)
    assert_type(stages_error.region, str)
    assert_type(unavailable_language_error.text, Text)
    assert_type(unknown_article_error.number, int)
    assert_type(unknown_award_count_error.year, int)
    assert_type(unknown_band_policy_error.name, str)
    assert_type(unknown_cluster_error.name, str)
    assert_type(unknown_edition_error.name, str)
    assert_type(unknown_general_comment_error.number, int)
    assert_type(unknown_guidelines_error.name, str)
    assert_type(unknown_item_error.name, str)
    assert_type(unknown_label_error.name, str)
    assert_type(unknown_law_error.name, str)
    assert_type(unknown_option_error.known, tuple[str, ...])
    assert_type(unknown_protocol_error.name, str)
    assert_type(unknown_province_error.name, str)
    assert_type(unknown_provision_error.reference, str)
    assert_type(unknown_region_error.name, str)
    assert_type(unknown_source_error.name, str)
    assert_type(unknown_term_error.name, str)
    assert_type(unreadable_reference_error.reference, str)
    assert_type(unsuitable_argument_error.needed, str)
    assert_type(unsuitable_figures_error.measure, str)
    assert_type(unwritable_edition_error.key, str)
    assert_type(errors.closest(words, words_many), str | None)


def names_of_finding() -> None:
    """Names of `kha.finding`."""
    assert_type(finding.Field.CODE.label, Text)
    assert_type(finding.Likeness.EXACT.label, Text)


def names_of_frames(
    figures: frames.Figures,
    layout: frames.Layout,
    edition: kla.Edition,
    band_policy: kla.BandPolicy,
) -> None:
    """Names of `kha.frames`."""
    assert_type(frames.with_labels([1], Language.ID), list[int])
    assert_type(figures, frames.Figures)
    assert_type(layout, frames.Layout)
    assert_type(frames.decimals_of(edition), int)
    assert_type(frames.score_columns(edition, band_policy), tuple[str, ...])
    assert_type(frames.BAND_LABELS, Mapping[str, Text])


def names_of_i18n(
    completeness: i18n.Completeness,
    entry: i18n.Entry,
    decimal: Decimal,
    law: sources.Law,
    language: Language,
    date: dt.date,
    date_many: Sequence[dt.date],
    words_many: Sequence[str],
    number: int,
    fraction: Fraction,
    words: str,
) -> None:
    """Names of `kha.i18n`."""
    assert_type(completeness.translated, int)
    assert_type(entry.key, str)
    assert_type(i18n.decimal_places(decimal), int)
    assert_type(i18n.format_citation(law, language), str)
    assert_type(i18n.format_day(date, language), str)
    assert_type(i18n.format_days(date_many, language), str)
    assert_type(i18n.format_list(words_many, language), str)
    assert_type(i18n.format_number(decimal, language), str)
    assert_type(i18n.format_ordinal(number, language), str)
    assert_type(i18n.format_percent(fraction, language), str)
    assert_type(i18n.format_period(words, language), str)
    assert_type(i18n.format_points(decimal, language), str)
    assert_type(i18n.format_span(date, date, language), str)


def names_of_kla(
    award_count: kla.AwardCount,
    award_number: kla.AwardNumber,
    band_segment: kla.BandSegment,
    gate: kla.Gate,
    gate_threshold: kla.GateThreshold,
    provincial_award: kla.ProvincialAward,
    edition: kla.Edition,
    decimal_many: Mapping[str, Decimal],
    words: str,
    text: Text,
) -> None:
    """Names of `kha.kla`."""
    assert_type(kla.AWARD_COUNTS, tuple[kla.AwardCount, ...])
    assert_type(kla.BAND_POLICIES, tuple[kla.BandPolicy, ...])
    assert_type(kla.Comparability.POINTS.label, Text)
    assert_type(kla.GATES, tuple[kla.Gate, ...])
    assert_type(kla.NOT_OFFICIAL, sources.Provenance)
    assert_type(kla.PERMEN_12_2011, kla.Edition)
    assert_type(kla.PUBLISHED_2022_FROM_501, kla.BandPolicy)
    assert_type(kla.PUBLISHED_2022_WITH_GAPS, kla.BandPolicy)
    assert_type(kla.ProvincialAwardKind.PELOPOR.label, Text)
    assert_type(kla.Relation.SAME.label, Text)
    assert_type(award_count.year, int)
    assert_type(award_number.category, kla.Band)
    assert_type(band_segment.outcome, kla.Band | kla.NoBand)
    assert_type(gate.key, str)
    assert_type(gate_threshold.band, kla.Band)
    assert_type(provincial_award.year, int)
    assert_type(kla.equally_weighted(edition), kla.Edition)
    assert_type(kla.weighted(edition, decimal_many, key=words, label=text), kla.Edition)


def names_of_rules(
    bracket: rules.Bracket,
    brackets: rules.Brackets,
    checklist: rules.Checklist,
    choice: rules.Choice,
    direction: rules.Direction,
    option: rules.Option,
    proportion: rules.Proportion,
    target: rules.Target,
    trend: rules.Trend,
    verifier_points: rules.VerifierPoints,
) -> None:
    """Names of `kha.kla.rules`."""
    assert_type(bracket.points, Decimal)
    assert_type(brackets.brackets, tuple[rules.Bracket, ...])
    assert_type(checklist.options, tuple[rules.Option, ...])
    assert_type(choice.options, tuple[rules.Option, ...])
    assert_type(direction, rules.Direction)
    assert_type(option.key, str)
    assert_type(proportion.max_points, Decimal)
    assert_type(target.max_points, Decimal)
    assert_type(trend.max_points, Decimal)
    assert_type(verifier_points.max_points, Decimal)


def names_of_mainstreaming(
    coverage: mainstreaming.Coverage,
    matrix: mainstreaming.Matrix,
    matrix_cell: mainstreaming.MatrixCell,
    matrix_row: mainstreaming.MatrixRow,
    programme: mainstreaming.Programme,
    year_budget: mainstreaming.YearBudget,
    programme_many: Iterable[mainstreaming.Programme],
) -> None:
    """Names of `kha.mainstreaming`."""
    assert_type(mainstreaming.CAVEAT, Text)
    assert_type(mainstreaming.Presence.NONE.label, Text)
    assert_type(mainstreaming.ProgrammeKind.POLICY.label, Text)
    assert_type(coverage.dimension, mainstreaming.Dimension)
    assert_type(matrix.years, tuple[int, ...])
    assert_type(matrix_cell.year, int)
    assert_type(matrix_row.indicator, kla.Indicator)
    assert_type(programme.key, str)
    assert_type(year_budget.year, int)
    assert_type(mainstreaming.total_budget(programme_many), int)


def names_of_plot() -> None:
    """Names of `kha.plot`."""
    assert_type(len(plot.VEGA_LITE), int)


def names_of_regions(
    outcome: regions.Outcome,
) -> None:
    """Names of `kha.regions`."""
    assert_type(regions.ACEH, regions.Province)
    assert_type(regions.BANTEN, regions.Province)
    assert_type(regions.BENGKULU, regions.Province)
    assert_type(regions.GORONTALO, regions.Province)
    assert_type(regions.JAKARTA, regions.Province)
    assert_type(regions.JAMBI, regions.Province)
    assert_type(regions.JAWA_BARAT, regions.Province)
    assert_type(regions.JAWA_TENGAH, regions.Province)
    assert_type(regions.JAWA_TIMUR, regions.Province)
    assert_type(regions.KALIMANTAN_BARAT, regions.Province)
    assert_type(regions.KALIMANTAN_SELATAN, regions.Province)
    assert_type(regions.KALIMANTAN_TIMUR, regions.Province)
    assert_type(regions.KALIMANTAN_UTARA, regions.Province)
    assert_type(regions.KEPULAUAN_BANGKA_BELITUNG, regions.Province)
    assert_type(regions.KEPULAUAN_RIAU, regions.Province)
    assert_type(regions.LAMPUNG, regions.Province)
    assert_type(regions.MALUKU, regions.Province)
    assert_type(regions.MALUKU_UTARA, regions.Province)
    assert_type(regions.NUSA_TENGGARA_BARAT, regions.Province)
    assert_type(regions.NUSA_TENGGARA_TIMUR, regions.Province)
    assert_type(regions.PAPUA, regions.Province)
    assert_type(regions.PAPUA_BARAT, regions.Province)
    assert_type(regions.PAPUA_BARAT_DAYA, regions.Province)
    assert_type(regions.PAPUA_PEGUNUNGAN, regions.Province)
    assert_type(regions.PAPUA_SELATAN, regions.Province)
    assert_type(regions.PAPUA_TENGAH, regions.Province)
    assert_type(regions.RIAU, regions.Province)
    assert_type(regions.SULAWESI_BARAT, regions.Province)
    assert_type(regions.SULAWESI_SELATAN, regions.Province)
    assert_type(regions.SULAWESI_TENGAH, regions.Province)
    assert_type(regions.SULAWESI_TENGGARA, regions.Province)
    assert_type(regions.SULAWESI_UTARA, regions.Province)
    assert_type(regions.SUMATERA_BARAT, regions.Province)
    assert_type(regions.SUMATERA_SELATAN, regions.Province)
    assert_type(regions.SUMATERA_UTARA, regions.Province)
    assert_type(regions.YOGYAKARTA, regions.Province)
    assert_type(outcome, regions.Outcome)


def names_of_report(
    block: report.Block,
    facts: report.Facts,
    heading: report.Heading,
    listing: report.Listing,
    paragraph: report.Paragraph,
    references: report.References,
    table: report.Table,
    article: crc.Article,
    language: Language,
    cluster: crc.Cluster,
    edition: kla.Edition,
    words: str,
    general_comment: crc.GeneralComment,
    guidelines: crc.Guidelines,
    measure: kla.Group | kla.Indicator | kla.Measure,
    optional_protocol: crc.OptionalProtocol,
    province: regions.Province,
    provision: crc.Provision,
    provision_many: Sequence[crc.Provision],
    region: regions.Region,
    comparison: scoring.Comparison,
    band_policy: kla.BandPolicy,
    stage_table: scoring.StageTable,
) -> None:
    """Names of `kha.report`."""
    assert_type(block, report.Block)
    assert_type(facts.pairs, tuple[tuple[str, str], ...])
    assert_type(heading.words, str)
    assert_type(listing.entries, tuple[str, ...])
    assert_type(paragraph.words, str)
    assert_type(references.documents, tuple[tuple[str, str | None], ...])
    assert_type(table.columns, tuple[str, ...])
    assert_type(report.describe_article(article, language), report.Report)
    assert_type(report.describe_awards(language), report.Report)
    assert_type(report.describe_cluster(cluster, language), report.Report)
    assert_type(report.describe_contents(language), report.Report)
    assert_type(report.describe_convention(language), report.Report)
    assert_type(report.describe_edition(edition, language), report.Report)
    assert_type(report.describe_findings(words, language), report.Report)
    assert_type(report.describe_general_comment(general_comment, language), report.Report)
    assert_type(report.describe_general_comments(language), report.Report)
    assert_type(report.describe_guidelines(guidelines, language), report.Report)
    assert_type(report.describe_indonesia(language), report.Report)
    assert_type(report.describe_item(edition, measure, language), report.Report)
    assert_type(report.describe_national_laws(language), report.Report)
    assert_type(report.describe_principles(language), report.Report)
    assert_type(report.describe_protocol(optional_protocol, language), report.Report)
    assert_type(report.describe_protocols(language), report.Report)
    assert_type(report.describe_province(province, language), report.Report)
    assert_type(report.describe_provision(provision, language), report.Report)
    assert_type(report.describe_provisions(provision_many, language), report.Report)
    assert_type(report.describe_region(region, language), report.Report)
    assert_type(report.explain_comparison(comparison, band_policy, language), report.Report)
    assert_type(report.explain_stages(stage_table, language), report.Report)


def names_of_scoring(
    difference: scoring.Difference,
    edition_change: scoring.EditionChange,
    gate_result: scoring.GateResult,
    level: scoring.Level,
    not_applicable: scoring.NotApplicable,
    plan: scoring.Plan,
    stage_cell: scoring.StageCell,
    stage_row: scoring.StageRow,
    year_row: scoring.YearRow,
    score: kha.Score,
    assessment: kha.Assessment,
    band_policy: kla.BandPolicy,
    band: kla.Band,
    score_many: Iterable[kha.Score],
    answer_many: Iterable[kha.Answer],
) -> None:
    """Names of `kha.scoring`."""
    assert_type(scoring.Reason.LOWERED.label, Text)
    assert_type(difference.before, scoring.ScoreNode)
    assert_type(edition_change.before, kha.Score)
    assert_type(gate_result.gate, kla.Gate)
    assert_type(level, scoring.Level)
    assert_type(not_applicable, scoring.NotApplicable)
    assert_type(plan.band, kla.Band)
    assert_type(stage_cell.node, scoring.ScoreNode)
    assert_type(stage_row.region, regions.Region | str)
    assert_type(year_row.cells, tuple[scoring.YearCell | None, ...])
    assert_type(scoring.compare(score, score), scoring.Comparison)
    assert_type(scoring.find_problems(assessment), tuple[errors.Problem, ...])
    assert_type(scoring.plan(score, band_policy, band), scoring.Plan)
    assert_type(scoring.province_table(score_many, band_policy), scoring.StageTable)
    assert_type(scoring.what_if(score, answer_many), kha.Score)


def names_of_serial(
    edition_format: serial.EditionFormat,
    programmes_format: serial.ProgrammesFormat,
    trainings_format: serial.TrainingsFormat,
    trainings_import: serial.TrainingsImport,
    comparison: scoring.Comparison,
    policy: kla.BandPolicy,
    band_policy: kla.BandPolicy,
    programmes: mainstreaming.ProgrammeList,
    programme_list: mainstreaming.ProgrammeList,
    register: capacity.Register,
    data: bytes | str,
    syntax: kha.Syntax,
    score: kha.Score,
    stage_table: scoring.StageTable,
    edition: kla.Edition,
    path: str | Path,
    year_table: scoring.YearTable,
) -> None:
    """Names of `kha.serial`."""
    assert_type(edition_format, serial.EditionFormat)
    assert_type(programmes_format, serial.ProgrammesFormat)
    assert_type(trainings_format, serial.TrainingsFormat)
    assert_type(trainings_import.rows, int)
    assert_type(serial.comparison_document(comparison, policy), dict[str, Json])
    assert_type(serial.comparison_json(comparison, band_policy), str)
    assert_type(serial.coverage_document(programmes), dict[str, Json])
    assert_type(serial.coverage_json(programme_list), str)
    assert_type(serial.figures_document(register), dict[str, Json])
    assert_type(serial.figures_json(register), str)
    assert_type(serial.parse_programmes(data, syntax), mainstreaming.ProgrammeList)
    assert_type(serial.parse_trainings(data, syntax), capacity.Register)
    assert_type(serial.parse_trainings_csv(data), serial.TrainingsImport)
    assert_type(serial.score_document(score, policy), dict[str, Json])
    assert_type(serial.stages_document(stage_table), dict[str, Json])
    assert_type(serial.stages_json(stage_table), str)
    assert_type(serial.trainings_document(register), dict[str, Json])
    assert_type(serial.trainings_json(register), str)
    assert_type(serial.write_edition(edition, path), None)
    assert_type(serial.write_assessments([], path), None)
    assert_type(serial.write_programmes(programme_list, path), None)
    assert_type(serial.write_trainings(register, path), None)
    assert_type(serial.years_document(year_table), dict[str, Json])


def names_of_sources(
    law: sources.Law,
) -> None:
    """Names of `kha.sources`."""
    assert_type(sources.LAWS, tuple[sources.Law, ...])
    assert_type(sources.SOURCES, tuple[sources.Source, ...])
    assert_type(law.key, str)


def names_of_testing() -> None:
    """Names of `kha.testing`."""
    assert_type(len(testing.SOMEWHERE), int)
    assert_type(testing.UNSOURCED, sources.Provenance)
    assert_type(testing.addresses(), st.SearchStrategy[str])
    assert_type(testing.brackets(), st.SearchStrategy[rules.Brackets])
    assert_type(testing.corpus(), dict[type, tuple[Any, ...]])
    assert_type(testing.deep_answers_for(kla.EVALUATION_2022), st.SearchStrategy[tuple[scoring.Answer, ...]])
    assert_type(testing.one_of("ab"), st.SearchStrategy[str])
    assert_type(testing.options(), st.SearchStrategy[tuple[rules.Option, ...]])
    assert_type(testing.panels(), st.SearchStrategy[analysis.Panel])
    assert_type(testing.scenarios(), st.SearchStrategy[analysis.Scenario])
    assert_type(testing.participants(), st.SearchStrategy[capacity.Participants])
    assert_type(testing.principle_checks(), st.SearchStrategy[mainstreaming.PrincipleCheck])
    assert_type(testing.programme_lists(), st.SearchStrategy[mainstreaming.ProgrammeList])
    assert_type(testing.proportions(), st.SearchStrategy[rules.Proportion])
    assert_type(testing.provenances(), st.SearchStrategy[sources.Provenance])
    assert_type(testing.ratios(), st.SearchStrategy[Ratio])
    assert_type(testing.region_names(), st.SearchStrategy[str])
    assert_type(testing.selections(), st.SearchStrategy[capacity.Selection])
    assert_type(testing.series(), st.SearchStrategy[Series])
    assert_type(testing.speakers(), st.SearchStrategy[capacity.Speaker])
    assert_type(testing.stage_assessments(), st.SearchStrategy[tuple[scoring.Assessment, ...]])
    assert_type(testing.training_topics(), st.SearchStrategy[capacity.TrainingTopics])
    assert_type(testing.values(), st.SearchStrategy[Value])
    assert_type(testing.trends(), st.SearchStrategy[rules.Trend])
