"""How values of documents become values of models: strictly, and with a reason when they do not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
import datetime as dt
from decimal import Decimal
from enum import StrEnum
from functools import cache, wraps
import json
import re
from types import GenericAlias, NoneType, UnionType
from typing import Any, Generic, TypeVar, cast, get_args
import unicodedata

from attrs import frozen
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, override

from kha.errors import ProblemCode
from kha.exact import MAX_DIGITS, is_manageable, plain
from kha.kla import EDITIONS, Edition
from kha.serial._labels import KIND
from kha.serial.problems import MismatchError
from kha.serial.shapes import END, NUMBER, WORDS, Reader, Schema, Shape, accepts
from kha.serial.syntax import Tree
from kha.text import Text

T = TypeVar("T")

FIRST_YEAR, LAST_YEAR = 2000, 2100
YEAR: Schema = {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR}

_SLUG = re.compile(r"[a-z][a-z0-9_]*")
_ADDRESS = re.compile(r"https?://[^\s/]+\S*")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


class DocumentConverter(Converter):
    """A converter that knows by which function it reads which field, so that schemas can be derived from it.

    Attributes:
        readers: for each class of tables, the functions of those fields that have one of their own.
    """

    readers: dict[type, Mapping[str, Reader]]


def strict_converter() -> DocumentConverter:
    """Make a converter that coerces nothing and refuses unknown keys; what is optional is left out, never null."""
    converter = DocumentConverter(forbid_extra_keys=True)
    converter.readers = {}
    converter.register_structure_hook(str, lambda value, _type: tidy_text(value))
    converter.register_structure_hook(StrEnum, _member)
    converter.register_structure_hook(bool, lambda value, _type: truth(value))
    converter.register_structure_hook(Decimal, lambda value, _type: exact_points(value))

    def structure_present(kind: object) -> Callable[[Tree, object], object]:
        (present,) = (part for part in get_args(kind) if part is not NoneType)
        return lambda value, _type: converter.structure(value, present)

    converter.register_structure_hook_factory(_is_optional, structure_present)
    return converter


def made_once(
    make: Callable[[Sequence[Edition]], DocumentConverter],
) -> Callable[[Sequence[Edition]], DocumentConverter]:
    """Let the converter for the usual editions be made only once: making it takes longer than reading with it."""
    usual = cache(lambda: make(EDITIONS))

    @wraps(make)
    def converter(editions: Sequence[Edition]) -> DocumentConverter:
        return usual() if editions is EDITIONS else make(editions)

    return converter


def _is_optional(kind: object) -> bool:
    return isinstance(kind, UnionType) and len(get_args(kind)) == 2 and NoneType in get_args(kind)  # noqa: PLR2004


def table(converter: DocumentConverter, kind: type[T], **fields: Reader) -> None:
    """Let a converter structure ``kind`` from a table of keys and values, some fields by functions of their own."""
    converter.readers[kind] = fields
    overrides: dict[str, Any] = {name: override(struct_hook=_as_hook(function)) for name, function in fields.items()}
    structure = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, **overrides)

    def hook(value: Tree, hinted: type[T]) -> T:
        if not isinstance(value, dict):
            raise wrong_type(value, "table", "{ … }")
        return structure(value, hinted)

    converter.register_structure_hook(kind, hook)


@frozen
class ListOf(Generic[T]):
    """Structures a list of ``kind``; a text or a table is no list."""

    converter: Converter
    kind: type[T]

    def __call__(self, value: Tree) -> tuple[T, ...]:
        """Take a list."""
        if not isinstance(value, list):
            raise wrong_type(value, "list", "[ … ]")
        return self.converter.structure(value, cast("type[tuple[T, ...]]", GenericAlias(tuple, (self.kind, ...))))


@accepts(WORDS)
def tidy_text(value: Tree) -> str:
    """Take a text as it stands: not empty, without white space around it, in Unicode form NFC."""
    if not isinstance(value, str):
        raise wrong_type(value, "text", json.dumps("…" if value is None else str(value), ensure_ascii=False))
    tidy = unicodedata.normalize("NFC", value.strip())
    if not tidy:
        raise MismatchError(ProblemCode.EMPTY_TEXT)
    if value != tidy:
        raise MismatchError(ProblemCode.UNTIDY_TEXT, tidy=json.dumps(tidy, ensure_ascii=False))
    return value


@accepts(Shape(name="key", schema={"type": "string", "pattern": f"^{_SLUG.pattern}{END}"}))
def slug(value: Tree) -> str:
    """Take a key: lower-case letters, digits and underscores, beginning with a letter."""
    key = tidy_text(value)
    if not _SLUG.fullmatch(key):
        proposal = re.sub(r"[^a-z0-9]+", "_", key.casefold()).strip("_")
        example = proposal if _SLUG.fullmatch(proposal) else "klaster_1"
        raise MismatchError(ProblemCode.NOT_A_KEY, found=key, example=example)
    return key


@accepts(Shape(schema={"type": "string", "pattern": rf"^{_ADDRESS.pattern}{END}"}))
def web_address(value: Tree) -> str:
    """Take an ``http`` or ``https`` address."""
    address = tidy_text(value)
    if not _ADDRESS.fullmatch(address):
        raise MismatchError(ProblemCode.NOT_A_WEB_ADDRESS, found=address)
    return address


def whole_number(value: Tree, example: str) -> int:
    """Take a whole number; a truth value is none."""
    if type(value) is not int:
        raise wrong_type(value, "whole_number", example)
    return value


@accepts(Shape(schema=YEAR))
def year(value: Tree) -> int:
    """Take the year of an evaluation."""
    number = whole_number(value, example="2022")
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise MismatchError(
            ProblemCode.YEAR_OUT_OF_RANGE, found=str(number), first=str(FIRST_YEAR), last=str(LAST_YEAR)
        )
    return number


@frozen
class EditionOf:
    """Takes the key of one of the editions."""

    editions: Sequence[Edition]

    def __call__(self, value: Tree) -> Edition:
        """Take a key."""
        key = tidy_text(value)
        by_key = {edition.key: edition for edition in self.editions}
        if key not in by_key:
            raise MismatchError(ProblemCode.UNKNOWN_VALUE, found=key, allowed=", ".join(by_key))
        return by_key[key]


@accepts(Shape(schema={"type": "boolean"}))
def truth(value: Tree) -> bool:
    """Take true or false."""
    if not isinstance(value, bool):
        raise wrong_type(value, "truth", "true")
    return value


def is_number(text: str) -> bool:
    """Tell whether a text stands for a number, such as ``"83.50"``."""
    return _NUMBER.fullmatch(text) is not None


@accepts(NUMBER)
def exact_points(value: Tree) -> Decimal:
    """Take a number exactly: a TOML or JSON number, or a text such as ``"83.50"``."""
    if isinstance(value, str):
        if not is_number(value):
            raise MismatchError(ProblemCode.NOT_A_NUMBER, found=value)
        points = Decimal(value)
    elif isinstance(value, Decimal) or type(value) is int:
        points = Decimal(value)
    else:
        raise wrong_type(value, "number", "83.50")
    if not points.is_finite():
        raise MismatchError(ProblemCode.NOT_A_NUMBER, found=str(value))
    if not is_manageable(points):
        raise MismatchError(ProblemCode.TOO_MANY_DIGITS, digits=str(MAX_DIGITS))
    return points


def attempt(converter: Converter, value: Tree, kind: type[T]) -> T | None:
    """Structure what can be; ``None`` for what has a problem, which is told elsewhere."""
    try:
        return converter.structure(value, kind)
    except MismatchError:
        return None


def no_less_than_zero(value: Tree) -> Decimal:
    """Take a number of zero or more, exactly."""
    points = exact_points(value)
    if points < 0:
        raise MismatchError(ProblemCode.NEGATIVE_POINTS, found=plain(points))
    return points


def _member(value: Tree, kind: type[StrEnum]) -> StrEnum:
    name = tidy_text(value)
    try:
        return kind(name)
    except ValueError:
        allowed = ", ".join(member.value for member in kind)
        raise MismatchError(ProblemCode.UNKNOWN_VALUE, found=name, allowed=allowed) from None


def _as_hook(function: Callable[[Any], object]) -> Callable[[Tree, object], object]:
    return lambda value, _type: function(value)


def wrong_type(value: Tree, expected: str, example: str) -> MismatchError:
    """Say what a value should be instead."""
    return MismatchError(ProblemCode.WRONG_TYPE, expected=KIND[expected].fill(), found=_kind(value), example=example)


def _kind(value: Tree) -> Text:
    match value:
        case bool():
            return KIND["truth"]
        case str():
            return KIND["text"]
        case int() | float() | Decimal():
            return KIND["number"]
        case list():
            return KIND["list"]
        case dict():
            return KIND["table"]
        case dt.date() | dt.time():
            return KIND["date"]
        case _:
            return KIND["nothing"]
