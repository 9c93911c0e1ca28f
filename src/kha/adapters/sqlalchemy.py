"""Types for columns of SQLAlchemy: exact points, regions by code, whole assessments as documents.

>>> import sqlalchemy as sa
>>> from decimal import Decimal
>>> from kha.adapters.sqlalchemy import Points
>>> table = sa.Table("scores", sa.MetaData(), sa.Column("points", Points))
>>> engine = sa.create_engine("sqlite://")
>>> with engine.begin() as connection:
...     table.create(connection)
...     _ = connection.execute(table.insert().values(points=Decimal("505.85")))
...     connection.scalar(sa.select(table.c.points))
Decimal('505.85')
>>> engine.dispose()
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from attrs import frozen
from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from kha.exact import is_manageable, plain
from kha.kla import EDITIONS, Edition
from kha.regions import Region, region
from kha.scoring import Assessment
from kha.serial import Syntax, dump_assessment, parse_assessment


class Points(TypeDecorator[Decimal]):
    """Points, kept digit for digit as a text, because not every database has exact decimals (SQLite has none).

    They compare for equality. To sort or add them, read them first, or keep a numeric column beside.

    Raises:
        ValueError: if points are not finite or have too many digits.

    .. versionadded:: 0.1
    """

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = String(64)
    cache_ok: bool | None = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write points."""
        if value is None:
            return None
        if not is_manageable(value):
            message = f"{value} are no points that can be kept."
            raise ValueError(message)
        return plain(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002
        """Read points."""
        return None if value is None else Decimal(value)


class RegionCode(TypeDecorator[Region]):
    """A regency or city, kept as its Kemendagri code.

    Raises:
        UnknownRegionError: on reading, if no region has the code any more.

    .. versionadded:: 0.1
    """

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = String(5)
    cache_ok: bool | None = True

    def process_bind_param(self, value: Region | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the code."""
        return None if value is None else value.code

    def process_result_value(self, value: str | None, dialect: Dialect) -> Region | None:  # noqa: ARG002
        """Read the region."""
        return None if value is None else region(value)


@frozen(eq=False)
class _Editions:
    """Editions, told apart by identity: SQLAlchemy hashes them for every statement, and whole editions are large."""

    known: tuple[Edition, ...]


class AssessmentDocument(TypeDecorator[Assessment]):
    """An assessment, kept as its JSON document.

    Args:
        editions: the editions a document may name; forms of one's own may be among them.

    Raises:
        InvalidDocumentError: on reading, if what is kept is no such document.

    .. versionadded:: 0.1
    """

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Text
    cache_ok: bool | None = True

    def __init__(self, editions: Sequence[Edition] = EDITIONS) -> None:
        super().__init__()
        self.editions: _Editions = _Editions(tuple(editions))

    def process_bind_param(self, value: Assessment | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the document."""
        return None if value is None else dump_assessment(value, Syntax.JSON).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Assessment | None:  # noqa: ARG002
        """Read the document."""
        return None if value is None else parse_assessment(value, Syntax.JSON, editions=self.editions.known)
