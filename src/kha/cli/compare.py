"""``kha compare``: two scores of one region, or up to four stages of its evaluation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Never

import click

from kha import kla
from kha.cli import _phrases as say
from kha.cli.commands import BAD_INPUT, echo, fail, format_option, kha, language_option
from kha.errors import IncomparableScoresError, InvalidDocumentError, Problem, StagesError
from kha.kla import BandPolicy
from kha.report import explain_comparison, explain_stages
from kha.scoring import Assessment, Score, Stage, compare, score, stage_table
from kha.serial import comparison_json, read_assessment, stages_json
from kha.text import Language, Text

FEWEST, MOST = 2, len(Stage)
_ATTRIBUTES = {"edition": say.COMPARE_EDITION, "region": say.COMPARE_REGION, "year": say.COMPARE_YEAR}


@kha.command("compare")
@click.argument("files", nargs=-1, required=True, metavar="A B [C D]", type=click.Path(path_type=Path))
@language_option
@format_option("text", "md", "json")
@click.option(
    "--policy",
    type=click.Choice([policy.key for policy in kla.BAND_POLICIES]),
    default=kla.PUBLISHED_2022.key,
    show_default=True,
    help="Cara membaca ambang kategori. / How to read the thresholds of the bands.",
)
def compare_files(files: tuple[Path, ...], language: Language, output: str, policy: str) -> None:
    """Bandingkan skor antartahap. / Compare scores between stages.

    A B [C D]: dua sampai empat dokumen penilaian dari satu wilayah. Dokumen yang semuanya menyebut tahap diurutkan
    menurut tahun dan tahap; yang lain dibandingkan menurut urutan penulisannya. / Two to four assessment documents of
    one region. Documents that all name a stage are put in order of year and stage; others stay as given.
    """
    if not FEWEST <= len(files) <= MOST:
        fail(say.COMPARE_COUNT.fill(count=str(len(files))), language)
    named = in_order(list(zip(files, _read(files, language, as_json=output == "json"), strict=True)))
    scores = [score(assessment) for _, assessment in named]
    try:
        _write(scores, kla.band_policy(policy), language, output)
    except IncomparableScoresError as error:
        _fail_differing([what for what, _ in error.differing], named, language)
    except StagesError:
        _fail_stages(named, language)


def in_order(named: list[tuple[Path, Assessment]]) -> list[tuple[Path, Assessment]]:
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


def _write(scores: list[Score], policy: BandPolicy, language: Language, output: str) -> None:
    if len(scores) == FEWEST:
        comparison = compare(*scores)
        if output == "json":
            click.echo(comparison_json(comparison, policy))
        else:
            echo(explain_comparison(comparison, policy, language), output)
    else:
        table = stage_table(scores, policy)
        if output == "json":
            click.echo(stages_json(table))
        else:
            echo(explain_stages(table, language), output)


def _read(files: tuple[Path, ...], language: Language, *, as_json: bool) -> list[Assessment]:
    """Read all documents, or end with everything that is wrong with any of them."""
    found: list[Assessment] = []
    closed: list[Text] = []
    bad: dict[Path, tuple[Problem, ...]] = {}
    for file in files:
        try:
            found.append(read_assessment(file))
        except OSError:
            closed.append(say.CANNOT_OPEN.fill(path=str(file)))
        except InvalidDocumentError as error:
            bad[file] = error.problems
    if closed:
        _fail_with([message[language] for message in closed])
    if bad and as_json:
        rows = [
            {"file": str(file), "code": p.code.value, "path": p.path, "text": {"id": p.text.id, "en": p.text.en}}
            for file, problems in bad.items()
            for p in problems
        ]
        _fail_with([json.dumps({"problems": rows}, ensure_ascii=False, indent=2)])
    if bad:
        _fail_with([line for file, problems in bad.items() for line in _problem_lines(file, problems, language)])
    return found


def _problem_lines(file: Path, problems: tuple[Problem, ...], language: Language) -> list[str]:
    head = say.PROBLEMS_ONE if len(problems) == 1 else say.PROBLEMS_MANY
    first = head.fill(path=str(file), count=str(len(problems)))[language]
    return [first, *(f"  {p.path} [{p.code.value}]\n    {p.text[language]}" for p in problems)]


def _fail_differing(attributes: list[str], named: list[tuple[Path, Assessment]], language: Language) -> Never:
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
    _fail_with(lines)


def _fail_stages(named: list[tuple[Path, Assessment]], language: Language) -> Never:
    stages = [assessment.stage for _, assessment in named]
    lines: list[str] = []
    for path, assessment in named:
        if assessment.stage is None:
            lines.append(say.COMPARE_NO_STAGE.fill(path=str(path))[language])
        elif stages.count(assessment.stage) > 1:
            lines.append(say.COMPARE_SAME_STAGE.fill(path=str(path), stage=assessment.stage.label)[language])
    _fail_with(lines)


def _fail_with(lines: list[str]) -> Never:
    click.echo("\n".join(lines), err=True)
    raise SystemExit(BAD_INPUT)
