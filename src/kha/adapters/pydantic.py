"""Assessments in pydantic models, and so in FastAPI: read with every problem, written exactly, described in OpenAPI.

>>> from pydantic import BaseModel
>>> from kha import read_assessment
>>> from kha.adapters.pydantic import AssessmentDocument
>>> class Submission(BaseModel):
...     assessment: AssessmentDocument
>>> sumbawa = Submission(assessment=read_assessment("examples/sumbawa-2022.toml"))
>>> Submission.model_validate_json(sumbawa.model_dump_json()) == sumbawa
True
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
import json
from typing import Annotated, Any, TypeAlias, cast

from attrs import frozen
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kha.errors import InvalidDocumentError
from kha.kla import EDITIONS, Edition
from kha.scoring import Assessment
from kha.serial import AssessmentFormat, Syntax, dump_assessment, json_schema, parse_assessment
from kha.text import Text

PROBLEMS = "kha_problems"
"""The type of the error that holds the problems of a document.

.. versionadded:: 0.1
"""


@frozen(kw_only=True)
class DocumentOf:
    """Marks an `Assessment` in a pydantic model: it comes in, and goes out, as a document.

    An error has the type `PROBLEMS`; its context lists every problem with its code, its path and its words in both
    languages.

    Attributes:
        editions: the editions a document may name; forms of one's own may be among them.

    .. versionadded:: 0.1
    """

    editions: Sequence[Edition] = EDITIONS

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self._read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _written, return_schema=core_schema.any_schema()
            ),
        )

    def __get_pydantic_json_schema__(self, _core: CoreSchema, _handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = cast("dict[str, Any]", json_schema(AssessmentFormat.V1))
        parts = cast("dict[str, Any]", schema.pop("$defs"))
        whole = {key: value for key, value in schema.items() if not key.startswith("$")}
        return cast("JsonSchemaValue", _inlined(whole, parts))

    def _read(self, value: object) -> Assessment:
        if isinstance(value, Assessment):
            return value
        try:
            return parse_assessment(json.dumps(value), Syntax.JSON, editions=self.editions)
        except InvalidDocumentError as error:
            problems = [{"code": p.code.value, "path": p.path, "text": p.text.as_table()} for p in error.problems]
            message = "The document has problems: {count}"
            raise PydanticCustomError(PROBLEMS, message, {"count": len(problems), "problems": problems}) from None


AssessmentDocument: TypeAlias = Annotated[Assessment, DocumentOf()]
"""An `Assessment` with one of the built-in editions, as a field of a pydantic model.

.. versionadded:: 0.1
"""


@frozen(kw_only=True)
class Labelled:
    """Marks an enumeration of this library in a pydantic model: its JSON Schema says what each value means.

    >>> from typing import Annotated
    >>> from pydantic import TypeAdapter
    >>> from kha import Stage
    >>> from kha.adapters.pydantic import Labelled
    >>> TypeAdapter(Annotated[Stage, Labelled()]).json_schema()["oneOf"][0]
    {'const': 'evaluasi_mandiri', 'title': 'Evaluasi mandiri / Self-assessment'}

    .. versionadded:: 0.1
    """

    def __get_pydantic_core_schema__(self, source: type[StrEnum], handler: GetCoreSchemaHandler) -> CoreSchema:
        choices: list[JsonSchemaValue] = [{"const": member.value, "title": _title(member)} for member in source]
        described: JsonSchemaValue = {"type": "string", "oneOf": choices}

        def describe(_core: CoreSchema, _handler: GetJsonSchemaHandler) -> JsonSchemaValue:
            return described

        return core_schema.no_info_after_validator_function(
            source, handler(source), metadata={"pydantic_js_functions": [describe]}
        )


def _written(assessment: Assessment) -> Any:
    return json.loads(dump_assessment(assessment, Syntax.JSON))


def _inlined(schema: object, parts: Mapping[str, Any]) -> object:
    """Put the parts of a schema where it refers to them: OpenAPI keeps its own parts elsewhere."""
    if isinstance(schema, list):
        return [_inlined(item, parts) for item in cast("list[object]", schema)]
    if not isinstance(schema, dict):
        return schema
    table = cast("dict[str, object]", schema)
    own = {key: _inlined(value, parts) for key, value in table.items() if key != "$ref"}
    if "$ref" not in table:
        return own
    part = _inlined(parts[str(table["$ref"]).rpartition("/")[2]], parts)
    return {**cast("dict[str, object]", part), **own}


def _title(member: Any) -> str:
    label: Text = member.label
    return label.on_one_line()
