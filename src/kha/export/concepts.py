"""Concepts and their addresses: what linked data needs to know of a record, before any syntax."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import quote

from attrs import Attribute, field, frozen

from kha.sources import Provenance
from kha.text import Text

UNREGISTERED_BASE = "urn:uuid:6a82da9a-d146-466d-bea8-e59b648dc647#"
"""The base of addresses when none is given: a UUID that means this library's vocabulary, and claims no one's domain.

The addresses are names. Nothing answers at them; whoever publishes the concepts gives an address of their own.

.. versionadded:: 0.1
"""


def _ends_well(_instance: object, _attribute: Attribute[str], value: str) -> None:
    if ":" not in value or not value.endswith(("#", "/", ":")):
        message = f"The base {value!r} cannot begin an address: write an absolute one that ends with /, # or a colon."
        raise ValueError(message)


@frozen
class Addresses:
    """Makes the address (IRI) of each concept from a base and the concept's permanent key.

    >>> from kha.export import Addresses
    >>> Addresses("https://example.org/kha/").of("crc", "article", "12")
    'https://example.org/kha/crc/article/12'

    Attributes:
        base: what all addresses begin with.

    Raises:
        ValueError: if the base is not absolute, or does not end with ``/``, ``#`` or a colon.

    .. versionadded:: 0.1
    """

    base: str = field(default=UNREGISTERED_BASE, validator=_ends_well)

    def of(self, *steps: str) -> str:
        """Give the address at the end of some steps."""
        return self.base + "/".join(quote(step, safe=".-_~") for step in steps)


class Mapping(StrEnum):
    """How a concept relates to one of another scheme, by SKOS's own names.

    There is no exact match here: no source states that a concept of one scheme is the same as one of another.

    .. versionadded:: 0.1
    """

    CLOSE = "closeMatch"
    BROAD = "broadMatch"
    NARROW = "narrowMatch"
    RELATED = "relatedMatch"


@frozen(kw_only=True)
class Notation:
    """A code of a concept.

    Attributes:
        code: the code.
        system: whose code it is, as a step of an address; ``None`` where the scheme has one system of its own.

    .. versionadded:: 0.1
    """

    code: str
    system: str | None = None


@frozen(kw_only=True)
class Concept:
    """A concept of a scheme.

    Attributes:
        address: its address.
        label: its preferred label, in both languages.
        provenance: how it is known; its sources and its grade go with it.
        broader: the address of the concept above it, in the same scheme; ``None`` at the top.
        notations: its codes.
        other_labels: other Indonesian labels, as sources print them.
        hidden_labels: what people type and nobody should print.
        scope: what it covers, in our words.
        mappings: concepts of other schemes that it relates to.

    .. versionadded:: 0.1
    """

    address: str
    label: Text
    provenance: Provenance
    broader: str | None = None
    notations: tuple[Notation, ...] = ()
    other_labels: tuple[str, ...] = ()
    hidden_labels: tuple[str, ...] = ()
    scope: Text | None = None
    mappings: tuple[tuple[Mapping, str], ...] = ()


@frozen(kw_only=True)
class ConceptScheme:
    """Concepts that belong together, the tops before what is below them.

    Attributes:
        address: its address.
        key: its short name, for file names.
        label: its name, in both languages.
        note: what must be said about it as a whole, in both languages.
        concepts: its concepts.

    .. versionadded:: 0.1
    """

    address: str
    key: str
    label: Text
    concepts: tuple[Concept, ...]
    note: Text | None = None
