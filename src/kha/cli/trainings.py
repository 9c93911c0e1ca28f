"""``kha trainings``: who was trained in the Convention, and what a form may be answered with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
import json
from pathlib import Path

import click

from kha import kla, regions
from kha.capacity import Counting, Place, Profession, Register, Selection, answer
from kha.cli import _phrases as say
from kha.cli.commands import (
    echo,
    editions_with,
    fail,
    fail_with_lines,
    form_option,
    format_option,
    kha,
    language_option,
    problem_lines,
)
from kha.errors import (
    AmbiguousRegionError,
    InvalidDocumentError,
    Problem,
    UnknownProvinceError,
    UnknownRegionError,
    UnsuitableFiguresError,
    closest,
)
from kha.report import describe_trainings
from kha.serial import (
    TrainingsImport,
    answer_toml,
    figures_json,
    import_trainings,
    read_trainings,
    trainings_json,
)
from kha.text import Language

WORKBOOKS = {".xlsx", ".xls", ".ods"}


@kha.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--province", metavar="NAME", help="Hanya dari provinsi ini. / Only from this province.")
@click.option("--region", metavar="NAME", help="Hanya dari kabupaten atau kota ini. / Only from this regency or city.")
@click.option(
    "--profession",
    "professions",
    multiple=True,
    type=click.Choice([profession.value for profession in Profession]),
    metavar="KEY",
    help="Hanya profesi ini; boleh diulang. / Only this profession; may be repeated.",
)
@click.option("--since", type=int, metavar="YEAR", help="Sejak tahun ini. / From this year on.")
@click.option("--through", type=int, metavar="YEAR", help="Sampai tahun ini. / Up to this year.")
@click.option("--certified", is_flag=True, help="Hanya yang bersertifikat. / Only those with a certificate.")
@click.option(
    "--answer",
    "measure",
    metavar="KEY",
    help="Tulis jawaban untuk pertanyaan ini. / Write the answer to this question.",
)
@click.option(
    "--counting",
    type=click.Choice([counting.value for counting in Counting]),
    help="Cara menghitung untuk --answer. / What --answer counts.",
)
@form_option
@language_option
@format_option("text", "md", "html", "json", "document")
def trainings(  # noqa: PLR0913, PLR0917  (click passes one argument an option)
    files: tuple[Path, ...],
    province: str | None,
    region: str | None,
    professions: tuple[str, ...],
    since: int | None,
    through: int | None,
    certified: bool,  # noqa: FBT001  (a flag)
    measure: str | None,
    counting: str | None,
    forms: tuple[Path, ...],
    language: Language,
    output: str,
) -> None:
    """Hitung siapa yang terlatih Konvensi. / Count who is trained in the Convention.

    FILE: daftar pelatihan (TOML atau JSON), atau tabel peserta (.csv, UTF-8). / Registers of trainings (TOML or JSON),
    or tables of participants (.csv, UTF-8).

    Dengan --answer ditulis jawaban untuk dokumen penilaian; dengan --format document seluruh daftar sebagai satu
    dokumen. / With --answer it writes an answer for an assessment; with --format document the whole register as one
    document.
    """
    editions = editions_with(forms, language, as_json=output == "json")
    register = _read(files, editions, language, as_json=output == "json")
    selection = Selection(
        place=_place(province, region, language),
        professions=tuple(Profession(profession) for profession in professions),
        since=since,
        through=through,
        certified=certified,
    )
    if measure is not None:
        _answer(measure, register, counting, selection, editions, language)
    elif output == "json":
        click.echo(figures_json(register, selection))
    elif output == "document":
        click.echo(trainings_json(register))
    else:
        echo(describe_trainings(register, language, selection), output, language)


def _place(province: str | None, region: str | None, language: Language) -> Place | None:
    try:
        if region is not None:
            return regions.match(region, province=province).region
        return None if province is None else regions.match_province(province)
    except (UnknownRegionError, UnknownProvinceError, AmbiguousRegionError) as error:
        fail(error.text, language)


def _read(files: Sequence[Path], editions: Sequence[kla.Edition], language: Language, *, as_json: bool) -> Register:
    """Read all files as one register, or end with everything that is wrong with any of them."""
    read: list[tuple[Path, Register]] = []
    bad: dict[Path, tuple[Problem, ...]] = {}
    tables: dict[Path, TrainingsImport] = {}
    for file in files:
        if file.suffix.lower() in WORKBOOKS:
            fail(say.SAVE_AS_CSV.fill(path=str(file)), language)
        try:
            if file.suffix.lower() == ".csv":
                tables[file] = import_trainings(file)
                read.append((file, tables[file].register))
            else:
                read.append((file, read_trainings(file, editions=editions)))
        except OSError:
            fail(say.CANNOT_OPEN.fill(path=str(file)), language)
        except InvalidDocumentError as error:
            bad[file] = error.problems
    if bad and as_json:
        fail_with_lines([json.dumps({"problems": [*_rows(bad, tables)]}, ensure_ascii=False, indent=2)])
    if bad:
        fail_with_lines([line for file in bad for line in _lines(file, bad[file], tables.get(file), language)])
    return _together(read, language)


def _rows(
    bad: Mapping[Path, tuple[Problem, ...]], tables: Mapping[Path, TrainingsImport]
) -> Iterator[dict[str, object]]:
    for file, problems in bad.items():
        found = tables[file].problems if file in tables else ()
        places = [{"row": p.row, "column": p.column, "path": p.cell} for p in found] or [
            {"path": p.path} for p in problems
        ]
        for place, problem in zip(places, problems, strict=True):
            yield {"file": str(file), "code": problem.code.value, **place, "text": problem.text.as_table()}


def _lines(file: Path, problems: Sequence[Problem], table: TrainingsImport | None, language: Language) -> Iterator[str]:
    if table is None:
        yield from problem_lines(file, problems, language)
        return
    one = len(problems) == 1
    head = say.TABLE_PROBLEMS_ONE if one else say.TABLE_PROBLEMS_MANY
    yield head[language].format(path=file, count=len(problems), rows=len(table.bad_rows))
    for found in table.problems:
        place = say.TABLE_ROW if found.column is None else say.TABLE_CELL
        where = place[language].format(row=found.row, column=found.column, cell=found.cell)
        yield f"  {where} [{found.code.value}]"
        yield f"    {found.text[language]}"


def _together(read: Sequence[tuple[Path, Register]], language: Language) -> Register:
    """Put registers together; end if they name different editions, or the same thing twice."""
    editions = {register.edition.key: register.edition for _, register in read if register.edition is not None}
    if len(editions) > 1:
        fail(say.DIFFERING_EDITIONS.fill(editions=", ".join(editions)), language)
    first: dict[str, Path] = {}
    counted: dict[str, Path] = {}
    for file, register in read:
        for training in register.trainings:
            if training.key in first:
                found = say.SAME_TRAINING.fill(key=training.key, first=str(first[training.key]), second=str(file))
                fail(found, language)
            first[training.key] = file
        for line in register.staff:
            name = f"{line.region.code}, {line.profession.value}, {line.year}"
            if name in counted:
                fail(say.SAME_STAFF.fill(staff=name, first=str(counted[name]), second=str(file)), language)
            counted[name] = file
    registers = [register for _, register in read]
    return Register(
        trainings=tuple(training for register in registers for training in register.trainings),
        staff=tuple(line for register in registers for line in register.staff),
        edition=next(iter(editions.values()), None),
        note=registers[0].note if len(registers) == 1 else None,
    )


def _answer(  # noqa: PLR0913, PLR0917  (each a thing of its own)
    name: str,
    register: Register,
    counting: str | None,
    selection: Selection,
    editions: Sequence[kla.Edition],
    language: Language,
) -> None:
    measures = {item.key: item for edition in editions for item in edition.items if isinstance(item, kla.Measure)}
    if name not in measures:
        near = closest(name, measures)
        known = ", ".join(measures) if near is None else near
        fail(say.ANSWER_NEEDS.fill(name=name, known=known), language)
    if counting is None:
        fail(say.ANSWER_COUNTING.fill(known=", ".join(Counting)), language)
    try:
        found = answer(measures[name], register, Counting(counting), selection)
    except UnsuitableFiguresError as error:
        fail(error.text, language)
    click.echo(answer_toml(found))
