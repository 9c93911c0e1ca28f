"""The room ``kla`` beside the Convention: which provisions its groups and indicators speak to."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from attrs import frozen

from tools.literals import Constant, Module, Name, Value
from tools.records import DataError, ProvenanceRecord, read_keyed, read_one
from tools.rooms.crc_references import Structure
from tools.rooms.shared import Desk, known, sources_import

FILE = "provisions.toml"


@frozen
class GroupProvisionsRecord:
    """A group: our own list, and apart from it the one a source prints."""

    provisions: tuple[str, ...]
    stated: tuple[str, ...] = ()


@frozen
class EditionMapping:
    """What one edition's groups and indicators speak to."""

    structure: Structure
    groups: dict[str, GroupProvisionsRecord]
    indicators: dict[str, tuple[str, ...]]

    def of_group(self, key: str) -> dict[str, Value]:
        """Write the arguments of a group."""
        record = self.groups[key]
        stated = self.structure.provisions(record.stated, f"{FILE}: {key}, stated")
        return {
            "provisions": self.structure.provisions(record.provisions, f"{FILE}: {key}"),
            "provisions_provenance": Name("EDITORIAL"),
            "stated_provisions": stated,
            "stated_provisions_provenance": Name("STATED") if stated else None,
        }

    def of_indicator(self, key: str) -> dict[str, Value]:
        """Write the arguments of an indicator."""
        provisions = self.structure.provisions(self.indicators[key], f"{FILE}: {key}")
        return {"provisions": provisions, "provisions_provenance": Name("EDITORIAL")}


@frozen
class Mapping:
    """The whole file."""

    structure: Structure
    editorial: ProvenanceRecord
    stated: ProvenanceRecord
    groups: dict[str, GroupProvisionsRecord]
    indicators: dict[str, dict[str, tuple[str, ...]]]

    @classmethod
    def of(cls, data: Path) -> Mapping:
        """Read ``data/kla/provisions.toml``."""
        path = data / "kla" / FILE
        return cls(
            structure=Structure.of(data),
            editorial=read_one(path, ProvenanceRecord, "editorial"),
            stated=read_one(path, ProvenanceRecord, "stated"),
            groups=read_keyed(path, GroupProvisionsRecord, "groups"),
            indicators=read_keyed(path, dict[str, tuple[str, ...]], "indicators"),
        )

    def of_edition(self, key: str) -> EditionMapping:
        """Give the part of one edition."""
        return EditionMapping(self.structure, self.groups, self.indicators[key])

    def check(self, edition: str, groups: Collection[str], indicators: Collection[str]) -> None:
        """Refuse an edition with a group or indicator that is not mapped, or a mapping of one it does not have."""
        known(self.indicators, edition, "edition in kla/provisions.toml")
        unmapped = [*(set(groups) - set(self.groups)), *(set(indicators) ^ set(self.indicators[edition]))]
        if unmapped:
            message = f"kla/{FILE}: {edition}: not mapped, or not in the edition: {', '.join(sorted(unmapped))}"
            raise DataError(message)

    def module(self, desk: Desk) -> Module:
        """Write how the mappings are known."""
        return Module(
            path="kla/_provisions.py",
            made_from=f"data/kla/{FILE}",
            doc="How the mappings between KLA and the Convention are known.",
            imports=(sources_import(), "from kha.text import Text"),
            constants=(
                Constant(
                    "EDITORIAL", "Provenance", desk.provenance(self.editorial), ("Our own reading of an edition.",)
                ),
                Constant("STATED", "Provenance", desk.provenance(self.stated), ("What one source prints.",)),
            ),
        )
