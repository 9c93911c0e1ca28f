"""What ``kha`` can do, with click.

Click rather than Typer or Cyclopts: it has no dependencies of its own, is typed, and its pieces are plain functions.
Exit codes: 0 done; 2 bad document or arguments, with the reason on standard error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
import json
from pathlib import Path
import shutil
from typing import Never, TypeVar

import click

from kha import kla
from kha.cli import _phrases as say
from kha.errors import InvalidDocumentError, Problem, UnknownItemError
from kha.report import Report, describe_edition, describe_item, explain
from kha.scoring import score as score_assessment
from kha.serial import read_assessment, read_edition, score_json
from kha.text import Language, Text

F = TypeVar("F", bound=Callable[..., object])

BAD_INPUT = 2
WIDEST = 120


def _language(_context: click.Context, _option: click.Parameter, value: str) -> Language:
    return Language(value)


def language_option(command: F) -> F:
    """Give a command the option that chooses its language."""
    option = click.option(
        "--lang",
        "language",
        type=click.Choice([language.value for language in Language]),
        default=Language.ID.value,
        show_default=True,
        callback=_language,
        help="Bahasa keluaran. / Language of the output.",
    )
    return option(command)


def format_option(*choices: str) -> Callable[[F], F]:
    """Make the option that chooses how the output is written."""
    return click.option(
        "--format",
        "output",
        type=click.Choice(choices),
        default=choices[0],
        show_default=True,
        help="Bentuk keluaran. / Form of the output.",
    )


def policy_option(command: F) -> F:
    """Give a command the option that chooses how the thresholds of the bands are read."""
    option = click.option(
        "--policy",
        type=click.Choice([policy.key for policy in kla.BAND_POLICIES]),
        default=kla.PUBLISHED_2022.key,
        show_default=True,
        help="Cara membaca ambang kategori. / How to read the thresholds of the bands.",
    )
    return option(command)


def form_option(command: F) -> F:
    """Give a command the option that adds forms to the built-in editions; a form may extend one named before it."""
    option = click.option(
        "--form",
        "forms",
        type=click.Path(path_type=Path),
        multiple=True,
        metavar="FORM",
        help="Dokumen formulir sendiri; boleh diulang. / Document of a form of one's own; may be repeated.",
    )
    return option(command)


def editions_with(forms: Sequence[Path], language: Language, *, as_json: bool = False) -> tuple[kla.Edition, ...]:
    """Read forms and put them behind the built-in editions; end with a form's problems if it has any."""
    editions = kla.EDITIONS
    for file in forms:
        try:
            editions = (*editions, read_edition(file, editions=editions))
        except OSError:
            fail(say.CANNOT_OPEN.fill(path=str(file)), language)
        except InvalidDocumentError as error:
            fail_with_problems({file: error.problems}, language, as_json=as_json)
    return editions


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kha")
def kha() -> None:
    """Hak anak: Konvensi, indikator KLA, skor. / Child rights: the Convention, KLA indicators, scores."""


@kha.command()
@click.argument("file", type=click.Path(path_type=Path))
@language_option
@format_option("text", "md", "html", "json")
@policy_option
@form_option
def score(file: Path, language: Language, output: str, policy: str, forms: tuple[Path, ...]) -> None:
    """Hitung dan jelaskan skor. / Score an assessment and explain it.

    FILE: dokumen penilaian, TOML atau JSON. / An assessment document, TOML or JSON.
    """
    editions = editions_with(forms, language, as_json=output == "json")
    try:
        assessment = read_assessment(file, editions=editions)
    except OSError:
        fail(say.CANNOT_OPEN.fill(path=str(file)), language)
    except InvalidDocumentError as error:
        fail_with_problems({file: error.problems}, language, as_json=output == "json")
    result = score_assessment(assessment)
    if output == "json":
        click.echo(score_json(result, kla.band_policy(policy)))
    else:
        echo(explain(result, kla.band_policy(policy), language), output, language)


@kha.group()
def show() -> None:
    """Buka rujukan. / Open the reference."""


@show.command("kla")
@click.argument("name", required=False)
@click.option(
    "--edition",
    type=click.Choice([edition.key for edition in kla.EDITIONS]),
    default=kla.EVALUATION_2022.key,
    show_default=True,
    help="Edisi instrumen. / Edition of the instrument.",
)
@form_option
@language_option
@format_option("text", "md")
def show_kla(name: str | None, edition: str, forms: tuple[Path, ...], language: Language, output: str) -> None:
    """Tampilkan edisi, kelompok, atau indikator KLA. / Show an edition, a group or an indicator.

    NAME: nomor indikator (4) atau kunci (klaster_1); tanpa NAME: seluruh edisi.
    / An indicator's number (4) or a key (klaster_1); without NAME: the whole edition.

    Dengan --form yang ditampilkan formulir itu (yang terakhir). / With --form it shows that form (the last one).
    """
    chosen = editions_with(forms, language)[-1] if forms else kla.edition(edition)
    if name is None:
        echo(describe_edition(chosen, language), output, language)
        return
    try:
        item = chosen.indicator(name) if name.isdigit() else chosen.item(name)
    except UnknownItemError as error:
        keys = ", ".join(error.known)
        fail(say.NO_ITEM.fill(edition=chosen.key, name=name, keys=keys), language)
    echo(describe_item(chosen, item, language), output, language)


def echo(report: Report, output: str, language: Language) -> None:
    """Write a report to standard output: text as wide as the terminal but no wider than reads well, HTML as a page."""
    width = min(shutil.get_terminal_size((80, 24)).columns, WIDEST)
    match output:
        case "md":
            written = report.markdown()
        case "html":
            written = report.page(language)
        case _:
            written = report.text(width)
    click.echo(written, nl=False)


def fail(message: Text, language: Language) -> Never:
    """End with a message on standard error."""
    fail_with_lines([message[language]])


def fail_with_problems(documents: Mapping[Path, tuple[Problem, ...]], language: Language, *, as_json: bool) -> Never:
    """End with all problems of all documents on standard error: as lines, or as JSON in both languages for programs."""
    if as_json:
        rows = [
            {"file": str(file), "code": p.code.value, "path": p.path, "text": p.text.as_table()}
            for file, problems in documents.items()
            for p in problems
        ]
        fail_with_lines([json.dumps({"problems": rows}, ensure_ascii=False, indent=2)])
    lines: list[str] = []
    for file, problems in documents.items():
        lines += problem_lines(file, problems, language)
    fail_with_lines(lines)


def problem_lines(file: Path, problems: Sequence[Problem], language: Language) -> list[str]:
    """Write the problems of one document as lines."""
    head = say.PROBLEMS_ONE if len(problems) == 1 else say.PROBLEMS_MANY
    first = head.fill(path=str(file), count=str(len(problems)))[language]
    return [first, *(f"  {p.path} [{p.code.value}]\n    {p.text[language]}" for p in problems)]


def fail_with_lines(lines: Sequence[str]) -> Never:
    """End with lines on standard error."""
    click.echo("\n".join(lines), err=True)
    raise SystemExit(BAD_INPUT)


from kha.cli import compare as compare  # noqa: E402, PLC0414  (it adds its command to `kha`)
from kha.cli import export as export  # noqa: E402, PLC0414  (it adds its commands to `kha`)
from kha.cli import labels as labels  # noqa: E402, PLC0414  (it adds its commands to `kha`)
from kha.cli import programmes as programmes  # noqa: E402, PLC0414  (it adds its command to `kha`)
from kha.cli import schema as schema  # noqa: E402, PLC0414  (it adds its command to `kha`)
from kha.cli import search as search  # noqa: E402, PLC0414  (it adds its command to `kha`)
from kha.cli import show_awards as show_awards  # noqa: E402, PLC0414  (it adds its command to `show`)
from kha.cli import show_crc as show_crc  # noqa: E402, PLC0414  (it adds its command to `show`)
from kha.cli import show_region as show_region  # noqa: E402, PLC0414  (it adds its command to `show`)
from kha.cli import trainings as trainings  # noqa: E402, PLC0414  (it adds its command to `kha`)
