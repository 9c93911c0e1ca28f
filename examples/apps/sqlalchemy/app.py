"""A database of assessments: which region had which points, and the document each came from."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import Engine, create_engine, select
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from kha import Assessment, Stage, regions, score
from kha.adapters.sqlalchemy import AssessmentDocument, Points, RegionCode


class Base(DeclarativeBase):
    """The tables."""


class Submission(Base):
    """An assessment that was handed in, and what it scored."""

    __tablename__ = "submissions"

    number: Mapped[int] = mapped_column(primary_key=True)
    region: Mapped[regions.Region | None] = mapped_column(RegionCode)
    year: Mapped[int]
    stage: Mapped[Stage | None] = mapped_column(
        SqlEnum(Stage, native_enum=False, length=40, values_callable=lambda kind: [member.value for member in kind])
    )
    points: Mapped[Decimal | None] = mapped_column(Points)
    document: Mapped[Assessment] = mapped_column(AssessmentDocument())


def open_database(address: str = "sqlite://") -> Engine:
    """Open a database, with its tables."""
    engine = create_engine(address)
    Base.metadata.create_all(engine)
    return engine


def hand_in(engine: Engine, assessment: Assessment) -> None:
    """Keep an assessment with its points."""
    place = assessment.region if isinstance(assessment.region, regions.Region) else None
    with Session(engine) as session, session.begin():
        session.add(
            Submission(
                region=place,
                year=assessment.year,
                stage=assessment.stage,
                points=score(assessment).points,
                document=assessment,
            )
        )


def of_province(engine: Engine, province: regions.Province) -> list[Submission]:
    """Find what the regions of a province handed in."""
    places = regions.regions_of(province)
    with Session(engine, expire_on_commit=False) as session:
        found = session.scalars(select(Submission).where(Submission.region.in_(places)).order_by(Submission.year))
        return list(found)
