"""What a Django project needs to use kha: labels in the reader's language, choices, and a field for documents."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import lazy
from django.utils.translation import get_language

from kha import Assessment, Language, Syntax, Text, i18n, parse_assessment
from kha.errors import InvalidDocumentError
from kha.serial import dump_assessment


def reader() -> Language:
    """Give the language that Django has activated for this request."""
    return i18n.negotiate(get_language() or "id")


def _in_readers_language(text: Text) -> str:
    return text[reader()]


label = lazy(_in_readers_language, str)
"""A text that is written in the reader's language when it is shown."""


def choices(kind: type[StrEnum]) -> list[tuple[str, Any]]:
    """Give the choices of a field from an enumeration of kha."""
    return [(member.value, label(member.label)) for member in kind]


class AssessmentField(models.TextField):
    """An assessment, kept as its document; people paste TOML or JSON and see every problem at once."""

    def from_db_value(self, value: str | None, *_: object) -> Assessment | None:
        """Read what the database holds."""
        return None if value is None else parse_assessment(value, Syntax.JSON)

    def to_python(self, value: object) -> Assessment | None:
        """Read what somebody wrote, or a fixture holds."""
        if value is None or isinstance(value, Assessment):
            return value
        text = str(value)
        try:
            return parse_assessment(text, Syntax.JSON if text.lstrip().startswith("{") else Syntax.TOML)
        except InvalidDocumentError as error:
            raise ValidationError([f"{p.path}: {p.text[reader()]}" for p in error.problems]) from error

    def get_prep_value(self, value: object) -> str | None:
        """Write the document."""
        assessment = self.to_python(value)
        return None if assessment is None else dump_assessment(assessment, Syntax.JSON).decode()

    def value_from_object(self, obj: models.Model) -> str | None:
        """Show the document in a form."""
        return self.get_prep_value(getattr(obj, self.attname))

    def value_to_string(self, obj: models.Model) -> str:
        """Write the document into a fixture."""
        return self.value_from_object(obj) or ""
