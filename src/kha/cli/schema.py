"""``kha schema``: JSON Schemas of documents and of records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
import json

import click

from kha.cli.commands import kha
from kha.export import RECORDS, record_schema
from kha.serial import AssessmentFormat, EditionFormat, ProgrammesFormat, TrainingsFormat, json_schema

_FORMATS = (AssessmentFormat.V1, EditionFormat.V1, TrainingsFormat.V1, ProgrammesFormat.V1)

SCHEMAS: Mapping[str, Callable[[], object]] = {
    **{member.value.removeprefix("kha.").replace("/", "-"): partial(json_schema, member) for member in _FORMATS},
    **{name: partial(record_schema, kind) for name, kind in RECORDS.items()},
}
"""How each schema is made, by its name; documents have their version in it, since a form is an edition too."""


@kha.command()
@click.argument("name", required=False, type=click.Choice(tuple(SCHEMAS)), metavar="[NAME]")
def schema(name: str | None) -> None:
    """Tulis JSON Schema dokumen atau catatan. / Write the JSON Schema of a document or record.

    NAME: assessment-1, edition-1, trainings-1, programmes-1, atau catatan seperti article, indicator, region;
    tanpa NAME: semua namanya. / or a record such as article, indicator, region; without NAME: all names.
    """
    if name is None:
        click.echo("\n".join(SCHEMAS))
    else:
        click.echo(json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2))
