"""What the page asks of the library: read a file, compute, compare. Everything goes in and out as text."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, cast

from attrs import evolve

from kha.errors import IncomparableScoresError, InvalidDocumentError, Problem, StagesError
from kha.kla import EDITIONS, band_policy
from kha.report import Heading, Report, explain, explain_stages
from kha.scoring import score, stage_table
from kha.serial import Syntax, dump_assessment, parse_assessment, parse_edition
from kha.text import Language, Text
from kha_site.calculator import words as say
from kha_site.calculator.entries import Entries, document, entries_of, keys
from kha_site.calculator.form import form_html

if TYPE_CHECKING:
    from kha.kla import Edition
    from kha.scoring import Score

_TOP = 2
"""How many levels of headings stand above a report on the page."""


class Calculator:
    """Holds the forms that were read, and answers in one language.

    Args:
        language: the language of the page.
    """

    def __init__(self, language: str) -> None:
        self._language = Language(language)
        self._editions: list[Edition] = list(EDITIONS)

    def ready(self) -> str:
        """Answer as soon as everything is loaded."""
        return _told()

    def read(self, name: str, text: str) -> str:
        """Read a file: a form, or an assessment with what must be filled in for it."""
        syntax = Syntax.JSON if name.casefold().endswith(".json") else Syntax.TOML
        try:
            if re.search(r"kha\.edition/", text):
                return self._read_edition(text, syntax)
            assessment = parse_assessment(text, syntax, editions=self._editions)
        except InvalidDocumentError as error:
            return self._refuse(say.CANNOT_READ.fill(file=name), error.problems)
        return _told(
            form=form_html(assessment.edition, self._language),
            entries=entries_of(assessment, self._language),
            message=say.FILE_READ[self._language].format(file=name),
        )

    def _read_edition(self, text: str, syntax: Syntax) -> str:
        key = _key(text, syntax)  # a form that was read before may be read again, mended
        others = [edition for edition in self._editions if edition.key != key or edition in EDITIONS]
        edition = parse_edition(text, syntax, editions=others)
        self._editions = [*others, edition]
        label = edition.label[self._language]
        return _told(form=form_html(edition, self._language), message=say.FORM_READ[self._language].format(form=label))

    def compute(self, entries: str) -> str:
        """Compute the score of what is filled in, and explain it."""
        given: Entries = [(str(name), str(typed)) for name, typed in json.loads(entries)]
        text = document(given, self._language)
        try:
            found = self._score(text)
        except InvalidDocumentError as error:
            names = keys(given, self._language)
            return self._refuse(say.CANNOT, error.problems, {f"$.answers[{n}]": key for n, key in enumerate(names)})
        policy = band_policy(dict(given)["policy"])
        assessment = found.assessment
        stage = "" if assessment.stage is None else assessment.stage.label[self._language]
        name = ", ".join(filter(None, (assessment.region_name(self._language), str(assessment.year), stage)))
        return _told(
            total=None if found.points is None else str(found.points),
            bounds=[str(found.bounds.lower), None if found.bounds.upper is None else str(found.bounds.upper)],
            report=_below_the_page(explain(found, policy, self._language)),
            document=dump_assessment(assessment, Syntax.JSON).decode(),
            name=name,
            file=re.sub(r"[^\w]+", "-", name).strip("-").lower() + ".json",
        )

    def compare(self, documents: str, policy: str) -> str:
        """Put scored documents side by side, stage by stage."""
        scores = [self._score(text) for text in json.loads(documents)]
        try:
            table = stage_table(scores, band_policy(policy))
        except (IncomparableScoresError, StagesError):
            return _told(problem=say.CANNOT_COMPARE[self._language])
        return _told(report=_below_the_page(explain_stages(table, self._language)))

    def _score(self, text: str) -> Score:
        return score(parse_assessment(text, Syntax.JSON, editions=self._editions))

    def _refuse(self, message: Text, problems: tuple[Problem, ...], places: dict[str, str] | None = None) -> str:
        told = [
            {"text": problem.text[self._language], "key": _place(problem.path, places or {})} for problem in problems
        ]
        return _told(problem=message[self._language], problems=told)


def _key(text: str, syntax: Syntax) -> object:
    try:
        tree = json.loads(text) if syntax is Syntax.JSON else tomllib.loads(text)
    except ValueError:
        return None
    return cast("dict[str, object]", tree).get("key") if isinstance(tree, dict) else None


def _place(path: str, places: dict[str, str]) -> str:
    """Name the field a problem is about: the key of an item, or ``region``, ``year``, ``stage``."""
    answer, rest = re.match(r"(\$\.answers\[\d+\])?(?:\$\.)?(\w*)", path).groups()  # type: ignore[union-attr]
    return places.get(answer or "", rest or "")


def _below_the_page(report: Report) -> str:
    blocks = (evolve(b, level=b.level + _TOP) if isinstance(b, Heading) else b for b in report.blocks)
    return Report(tuple(blocks)).html()


def _told(**answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False)
