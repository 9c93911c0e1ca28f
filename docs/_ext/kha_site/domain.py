"""The domain ``kha``: every record as an object that this and any other Sphinx project can refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.util.nodes import make_refnode

from kha_site.records import Kind

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

_TYPES = (*(kind.value for kind in Kind), "region", "source")

Place = tuple[str, str, str]
"""Where an object stands: docname, anchor (none for the page as a whole), title."""


class KhaDomain(Domain):
    """Records by kind and key, such as ``{kha:article}`12```."""

    name = "kha"
    label = "kha"
    object_types: ClassVar[dict[str, ObjType]] = {name: ObjType(name, name) for name in _TYPES}
    roles: ClassVar = {name: XRefRole() for name in _TYPES}
    initial_data: ClassVar[dict[str, Any]] = {"objects": {}}

    @property
    def objects(self) -> dict[tuple[str, str], Place]:
        """What was noted, by kind and key."""
        objects: dict[tuple[str, str], Place] = self.data["objects"]
        return objects

    def note(self, kind: str, key: str, place: Place, label: str) -> None:
        """Remember where an object stands; projects without this extension find it by its label."""
        self.objects[kind, key] = place
        docname, anchor, title = place
        standard = self.env.domains.standard_domain
        standard.labels[label] = docname, anchor, title
        standard.anonlabels[label] = docname, anchor

    def clear_doc(self, docname: str) -> None:
        """Forget what stood in a document."""
        for name in [name for name, place in self.objects.items() if place[0] == docname]:
            del self.objects[name]

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process read."""
        read = set(docnames)
        self.objects.update({name: place for name, place in otherdata["objects"].items() if place[0] in read})

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Give all objects for ``objects.inv``; they need no place of their own in the search, whose pages they are."""
        for (kind, key), (docname, anchor, title) in self.objects.items():
            yield key, title, kind, docname, anchor, 1 if kind == "region" else -1

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> nodes.reference | None:
        """Resolve a role; without words of its own it shows the object's title."""
        place = self.objects.get((typ, target))
        if place is None:
            return None
        docname, anchor, title = place
        shown = contnode if node.get("refexplicit") else nodes.inline("", title)
        return make_refnode(builder, fromdocname, docname, anchor, shown)

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Resolve nothing: a key alone does not say what it is the key of."""
        return []
