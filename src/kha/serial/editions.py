"""Forms as documents: editions that users write, whole or with every problem at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cattrs import BaseValidationError

from kha.errors import InvalidDocumentError, Problem, ProblemCode
from kha.kla import EDITIONS, Edition
from kha.serial.edition_build import FormBuilder
from kha.serial.edition_checks import FormCheck, writer
from kha.serial.edition_records import EditionDocument, EditionFormat, edition_converter, group_drafts
from kha.serial.problems import MismatchError, problems_of
from kha.serial.salvage import Told, place_of, readable
from kha.serial.syntax import Syntax, Tree, syntax_of
from kha.serial.versions import read_tree

LEVELS = frozenset({"groups", "indicators", "measures"})

_LABEL: Tree = {"id": "Kelembagaan", "en": "Institutional strengthening"}

_EXAMPLES: dict[str, Tree] = {
    "format": EditionFormat.V1.value,
    "key": "formulir_2024",
    "label": _LABEL,
    "description": {"id": "Formulir tahun 2024", "en": "The form of 2024"},
    "first_used": 2024,
    "groups": [{"key": "kelembagaan", "kind": "institutional", "code": "K", "label": _LABEL}],
    "confidence": "C",
    "kind": "yes_no",
    "code": "1",
    "attested_title": "Peraturan daerah",
    "unit": "yes_no",
    "title": "Formulir evaluasi 2024",
    "id": "Kelembagaan",
    "en": "Institutional strengthening",
    "max_points": 10,
    "points": 10,
    "target": 5,
    "options": [{"key": "ada", "label": _LABEL, "points": 10}],
    "brackets": [{"points": 0}, {"points": 10, "lower": 90}],
}
_EXAMPLES_OF_NEW = _EXAMPLES | {"kind": "cluster"}


def read_edition(path: str | Path, *, editions: Sequence[Edition] = EDITIONS) -> Edition:
    """Read the document of a form: JSON if the file's name ends in ``.json``, else TOML.

    >>> from kha import read_edition
    >>> form = read_edition("examples/forms/contoh-dari-nol.toml")
    >>> form.max_points
    Decimal('40.0')

    Args:
        path: the file.
        editions: the editions a form may extend; their keys are taken.

    Raises:
        OSError: if the file cannot be read.
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    return parse_edition(Path(path).read_bytes(), syntax_of(path), editions=editions)


def parse_edition(data: bytes | str, syntax: Syntax, *, editions: Sequence[Edition] = EDITIONS) -> Edition:
    """Read the document of a form from memory.

    An indicator without ``max_points`` has the sum of its measures' maxima if all of them have rules; a group without
    them has the sum of its indicators' maxima if all are known.

    Raises:
        InvalidDocumentError: if it cannot be used; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """
    tree, repeated = read_tree(data, syntax, EditionFormat.V1)
    return form_of(tree, syntax, repeated, editions)


def form_of(tree: Tree, syntax: Syntax, repeated: Sequence[Problem], editions: Sequence[Edition]) -> Edition:
    """Make an edition of a form's tree, in which some problems may have been found already.

    Raises:
        InvalidDocumentError: if there are problems.
    """
    converter = edition_converter(editions)
    found = list(repeated)
    try:
        document = converter.structure(tree, EditionDocument)
    except (BaseValidationError, MismatchError) as error:
        found += problems_of(error, syntax, _EXAMPLES)
        if not isinstance(tree, dict):
            raise InvalidDocumentError(found) from None
        document = converter.structure(readable(tree, "$", Told(found), LEVELS), EditionDocument)
    told = Told(found)
    if document.extends is None and not document.groups and not told("$.extends") and not told("$.groups"):
        found.append(_no_groups(tree, syntax))
    drafts = group_drafts(document)
    write = writer(_EXAMPLES_OF_NEW, syntax)
    check = FormCheck(document, drafts, editions=editions, states_points=_states_points(tree), told=told, write=write)
    found += check.problems()
    if found:
        raise InvalidDocumentError(sorted(found, key=place_of))
    return FormBuilder(document).edition(drafts)


def _states_points(tree: Tree) -> bool:
    if isinstance(tree, dict):
        return "max_points" in tree or "rule" in tree or any(_states_points(tree.get(level)) for level in LEVELS)
    return isinstance(tree, list) and any(_states_points(item) for item in tree)


def _no_groups(tree: Tree, syntax: Syntax) -> Problem:
    if isinstance(tree, dict) and "groups" in tree:
        return Problem.of(ProblemCode.EMPTY_LIST, "$.groups")
    example = writer(_EXAMPLES, syntax)("groups")
    return Problem.of(ProblemCode.MISSING_KEY, "$", key="groups", example=example)
