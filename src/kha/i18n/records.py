"""From a record to the key of its label."""

from __future__ import annotations

from collections.abc import Mapping
import re

from kha.errors import UnknownLabelError
from kha.i18n.entries import keys_of
from kha.text import Text

_BETWEEN_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMES = ("title", "term", "label", "subject", "reason", "criterion")
"""Where a record keeps what it is called, the first it has."""
_NAMED_BY = ("principle", "band")
"""Where a record keeps the member of an enumeration that it is called after."""


def key_of_record(record: object) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """Give the keys that a record's label may have, the nearest first, and what goes into its placeholders.

    Raises:
        UnknownLabelError: if it has no label that can be translated.
    """
    from kha.crc import Provision  # noqa: PLC0415  (numbers and days need neither the Convention nor the regions)
    from kha.regions import Region  # noqa: PLC0415

    match record:
        case Region():
            title = f"administrative_{record.kind.value}" if record.administrative else record.kind.value
            return (f"regions.region_title.{title}",), {"name": record.name}
        case Provision():
            return ("phrase.i18n.provision",), {"reference": record.reference}
        case _:
            text = _text_of(record)
    members = [getattr(record, name) for name in _NAMED_BY if hasattr(record, name)]
    if text is None and members:
        return key_of_record(members[0])
    keys = () if text is None else keys_of().get(text, ())
    if not keys:
        raise UnknownLabelError(str(getattr(record, "key", type(record).__name__)))
    return _nearest(record, keys), {}


def _text_of(record: object) -> Text | None:
    """Give what a record is called, in both languages."""
    if isinstance(record, Text):
        return record
    values = (getattr(record, name, None) for name in _NAMES)
    return next((value for value in values if isinstance(value, Text)), None)


def _nearest(record: object, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Keep the keys of the record's own kind, if there are any: another kind's label may be the same words."""
    _, room, *_ = f"{type(record).__module__}.".split(".")
    kind = f"{room}.{_BETWEEN_WORDS.sub('_', type(record).__name__).casefold()}"
    own = tuple(key for key in keys if key.startswith(f"{kind}."))
    return own or keys
