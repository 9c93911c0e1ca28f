"""The tables of a list of programmes: the check of principles, and the matrix of the regional action plan."""

from __future__ import annotations

from collections.abc import Iterator

from kha.crc import Principle, general_principle
from kha.i18n import format_number
from kha.mainstreaming import MatrixRow, PrincipleCheck, Programme, ProgrammeList, matrix, tally_principles
from kha.report import _programmes_phrases as say
from kha.report.blocks import Block, Heading, Listing, Paragraph, Table
from kha.report.words import item_name
from kha.text import Language


def principle_blocks(programmes: ProgrammeList, year: int | None, language: Language) -> Iterator[Block]:
    """Show for each principle, and for each programme, whether it was considered; what is missing is visible."""
    columns = (say.COLUMN_PRINCIPLE, say.COLUMN_CONSIDERED, say.COLUMN_NOT_CONSIDERED, say.COLUMN_UNCHECKED)
    rows = [
        (
            tally.principle.label[language],
            *(
                format_number(len(those), language)
                for those in (tally.considered, tally.not_considered, tally.unchecked)
            ),
        )
        for tally in tally_principles(programmes, year)
    ]
    yield Heading(say.PRINCIPLES_HEADING[language])
    yield Table(tuple(column[language] for column in columns), tuple(rows), right=frozenset({1, 2, 3}))
    planned = programmes.planned_for(year)
    if not planned:
        return
    heads = [
        say.COLUMN_ARTICLE_OF_PRINCIPLE[language].format(article=general_principle(principle).article)
        for principle in Principle
    ]
    checked = [
        (programme.title, *(_answer(programme.check(principle), language) for principle in Principle))
        for programme in planned
    ]
    yield Paragraph(say.CHECK_KEY[language])
    yield Table((say.COLUMN_PROGRAMME[language], *heads), tuple(checked))
    findings = [line for programme in planned for line in _findings(programme, language)]
    if findings:
        yield Heading(say.FINDINGS_HEADING[language])
        yield Listing(tuple(findings))


def _answer(check: PrincipleCheck | None, language: Language) -> str:
    if check is None:
        return say.CHECK_MISSING[language]
    return (say.CHECK_YES if check.considered else say.CHECK_NO)[language]


def _findings(programme: Programme, language: Language) -> Iterator[str]:
    for check in programme.checks:
        if check.finding is not None or not check.considered:
            words = "" if check.finding is None else say.FINDING_WORDS[language].format(words=check.finding)
            yield say.FINDING[language].format(
                title=programme.title,
                principle=check.principle.label[language],
                answer=_answer(check, language),
                by="" if check.by is None else say.FINDING_BY[language].format(by=check.by),
                finding=words,
            )


def matrix_blocks(programmes: ProgrammeList, language: Language) -> Iterator[Block]:
    """Show the matrix of indicators, agencies and years."""
    laid_out = matrix(programmes)
    columns = (say.COLUMN_INDICATOR[language], say.COLUMN_AGENCY[language], *(str(year) for year in laid_out.years))
    yield Heading(say.MATRIX_HEADING[language])
    yield Paragraph(say.MATRIX_INTRO[language])
    rows = tuple(_matrix_row(row, language) for row in laid_out.rows)
    yield Table(columns, rows, right=frozenset(range(2, len(columns))))


def _matrix_row(row: MatrixRow, language: Language) -> tuple[str, ...]:
    none = say.NO_VALUE[language]
    numbers = [format_number(len(cell.programmes), language) if cell.programmes else none for cell in row.cells]
    return (item_name(row.indicator, language), row.agency or none, *numbers)
