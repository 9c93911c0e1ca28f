"""The tables as a tabular data package of Frictionless: one CSV file a table, and ``datapackage.json``.

Version 1 of the standard, because that is what its own tools read.
"""

from __future__ import annotations

import csv
from hashlib import sha256
from importlib import metadata
import io
import json
from pathlib import Path
from typing import TypeAlias

from kha.export._labels import PACKAGE
from kha.export.columns import Column
from kha.export.tables import DataTable, tables

_Json: TypeAlias = "dict[str, _Json] | list[_Json] | str | int"


def data_package() -> dict[str, str]:
    """Give the files of the data package of the whole reference data: what is in each, by its path.

    >>> from kha.export import data_package
    >>> data_package()["tables/band_ranges.csv"].splitlines()[1]
    'published_2022,pratama,500,600,true,true'

    .. versionadded:: 0.1
    """
    made = tables()
    files = {_path(table): _csv(table) for table in made}
    resources: list[_Json] = [_resource(table, files[_path(table)].encode()) for table in made]
    descriptor: dict[str, _Json] = {
        "profile": "tabular-data-package",
        "name": "kha",
        "title": PACKAGE["title"].on_one_line(),
        "description": PACKAGE["description"].on_one_line(),
        "version": metadata.version("kha"),
        "licenses": [{"name": "CC0-1.0", "title": "CC0 1.0 Universal"}],
        "resources": resources,
    }
    return {"datapackage.json": json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n", **files}


def write_data_package(folder: str | Path) -> tuple[Path, ...]:
    """Write the data package into a folder, which is made if it is not there; give the files.

    Raises:
        OSError: if something cannot be written.

    .. versionadded:: 0.1
    """
    written: list[Path] = []
    for name, text in data_package().items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        written.append(path)
    return tuple(written)


def _path(table: DataTable) -> str:
    return f"tables/{table.name}.csv"


def _csv(table: DataTable) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(column.name for column in table.columns)
    writer.writerows(table.rows)
    return text.getvalue()


def _resource(table: DataTable, content: bytes) -> _Json:
    schema: dict[str, _Json] = {"fields": [_field(column) for column in table.columns]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.references:
        schema["foreignKeys"] = [
            {
                "fields": list(reference.columns),
                "reference": {
                    "resource": "" if reference.table == table.name else reference.table,
                    "fields": list(reference.key),
                },
            }
            for reference in table.references
        ]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": _path(table),
        "title": table.label.on_one_line(),
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "schema": schema,
    }


def _field(column: Column) -> _Json:
    field: dict[str, _Json] = {"name": column.name, "type": column.kind.value}
    if column.description:
        field["description"] = column.description
    if column.values:
        field["constraints"] = {"enum": list(column.values)}
    return field
