"""``kha compare``: two scores of one region, up to four stages of its evaluation, or the stages of many regions."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Never, TypeAlias

import click

from kha import kla
from kha.cli import _phrases as say
from kha.cli.commands import (
    echo,
    editions_with,
    fail,
    fail_with_lines,
    fail_with_problems,
    form_option,
    format_option,
    kha,
    language_option,
    policy_option,
)
from kha.errors import IncomparableScoresError, InvalidDocumentError, Problem, StagesError
from kha.kla import BandPolicy
from kha.report import Report, explain_comparison, explain_stages, explain_years
from kha.scoring import Assessment, Score, Stage, compare, province_table, score, stage_table, year_table
from kha.serial import comparison_json, read_assessment, stages_json, years_json
from kha.text import Language, Text

Named: TypeAlias = tuple[Path, Assessment]

FEWEST, MOST = 2, len(Stage)
_ATTRIBUTES = {"edition": say.COMPARE_EDITION, "region": say.COMPARE_REGION, "year": say.COMPARE_YEAR}


@kha.command("compare")
@click.argument("files", nargs=-1, required=True, metavar="A B [C D ...]", type=click.Path(path_type=Path))
@click.option(
    "--province",
    is_flag=True,
    help="Tabel tahap dengan satu baris tiap wilayah. / A table of stages with a row for each region.",
)
@click.option(
    "--years",
    is_flag=True,
    help="Satu wilayah dari tahun ke tahun, juga antarinstrumen. / One region over the years, also across instruments.",
)
@language_option
@format_option("text", "md", "html", "json")
@policy_option
@form_option
def compare_files(  # noqa: PLR0913  (one parameter an option)
    files: tuple[Path, ...],
    *,
    province: bool,
    years: bool,
    language: Language,
    output: str,
    policy: str,
    forms: tuple[Path, ...],
) -> None:
    """Bandingkan skor antartahap. / Compare scores between stages.

    A B [C D]: dua sampai empat dokumen penilaian dari satu wilayah. Dokumen yang semuanya menyebut tahap diurutkan
    menurut tahun dan tahap; yang lain dibandingkan menurut urutan penulisannya. / Two to four assessment documents of
    one region. Documents that all name a stage are put in order of year and stage; others stay as given.

    Dengan --province: dokumen sebanyak apa pun dari beberapa wilayah, yang semuanya menyebut tahap. / With --province:
    any number of documents of several regions, all of which name a stage.

    Dengan --years: dokumen sebanyak apa pun dari satu wilayah, dari tahun dan instrumen apa pun. / With --years: any
    number of documents of one region, of any years and instruments.
    """
    if len(files) < FEWEST:
        fail(say.COMPARE_TOO_FEW.fill(count=str(len(files))), language)
    if province and years:
        fail(say.COMPARE_ONE_OF, language)
    if len(files) > MOST and not province and not years:
        fail(say.COMPARE_TOO_MANY.fill(count=str(len(files))), language)
    as_json = output == "json"
    editions = editions_with(forms, language, as_json=as_json)
    named = list(zip(files, _read(files, editions, language, as_json=as_json), strict=True))
    named = named if province else in_order(named)
    scores = [score(assessment) for _, assessment in named]
    kind = _Kind.PROVINCE if province else _Kind.YEARS if years else _Kind.STAGES
    try:
        made = _table(scores, kla.band_policy(policy), language, kind, as_json=as_json)
    except IncomparableScoresError as error:
        _fail_differing([what for what, _ in error.differing], named, language)
    except StagesError:
        _fail_stages(named, language)
    if isinstance(made, str):
        click.echo(made)
    else:
        echo(made, output, language)


def in_order(named: list[Named]) -> list[Named]:
    """Put documents in order of year and stage, if all name a stage; else leave them as they are."""
    stages = list(Stage)
    placed = [
        ((assessment.year, stages.index(assessment.stage)), (path, assessment))
        for path, assessment in named
        if assessment.stage is not None
    ]
    if len(placed) < len(named):
        return named
    return [document for _, document in sorted(placed, key=lambda pair: pair[0])]


class _Kind(Enum):
    STAGES = auto()
    PROVINCE = auto()
    YEARS = auto()


def _table(scores: list[Score], policy: BandPolicy, language: Language, kind: _Kind, *, as_json: bool) -> Report | str:
    """Make what was asked for: two scores compared, or a table of stages or years; as a report, or as JSON."""
    if kind is _Kind.YEARS:
        years = year_table(scores, policy)
        return years_json(years) if as_json else explain_years(years, language)
    if len(scores) == FEWEST and kind is _Kind.STAGES:
        comparison = compare(*scores)
        return comparison_json(comparison, policy) if as_json else explain_comparison(comparison, policy, language)
    table = (province_table if kind is _Kind.PROVINCE else stage_table)(scores, policy)
    return stages_json(table) if as_json else explain_stages(table, language)


def _read(
    files: Sequence[Path], editions: Sequence[kla.Edition], language: Language, *, as_json: bool
) -> list[Assessment]:
    """Read all documents, or end with everything that is wrong with any of them."""
    found: list[Assessment] = []
    closed: list[Text] = []
    bad: dict[Path, tuple[Problem, ...]] = {}
    for file in files:
        try:
            found.append(read_assessment(file, editions=editions))
        except OSError:
            closed.append(say.CANNOT_OPEN.fill(path=str(file)))
        except InvalidDocumentError as error:
            bad[file] = error.problems
    if closed:
        fail_with_lines([message[language] for message in closed])
    if bad:
        fail_with_problems(bad, language, as_json=as_json)
    return found


def _fail_differing(attributes: list[str], named: list[Named], language: Language) -> Never:
    lines: list[str] = []
    for attribute in attributes:
        lines.append(say.COMPARE_DIFFERING.fill(what=_ATTRIBUTES[attribute])[language])
        for path, assessment in named:
            values = {
                "edition": assessment.edition.key,
                "region": assessment.region_name(language),
                "year": str(assessment.year),
            }
            lines.append(f"  {path}: {values[attribute]}")
    if "region" in attributes:
        lines.append(say.COMPARE_PROVINCE[language])
    else:
        lines.append(say.COMPARE_YEARS[language])
    fail_with_lines(lines)


def _fail_stages(named: list[Named], language: Language) -> Never:
    places = [(assessment.region, assessment.stage) for _, assessment in named]
    lines: list[str] = []
    for path, assessment in named:
        if assessment.stage is None:
            lines.append(say.COMPARE_NO_STAGE.fill(path=str(path))[language])
        elif places.count((assessment.region, assessment.stage)) > 1:
            lines.append(say.COMPARE_SAME_STAGE.fill(path=str(path), stage=assessment.stage.label)[language])
    fail_with_lines(lines)
