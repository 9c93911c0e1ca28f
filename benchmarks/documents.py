"""What reading and writing many assessments costs, beside pydantic and msgspec, in one run.

Every line is a document of the edition of 2022 with the points of its eight groups, as JSON. kha reads them one by one,
telling every problem (`parse_assessment`), and all at once (`parse_assessments`). The peers are models with the same
keys: exact decimals, unknown keys refused, patterns and limits as constraints, keys and maxima of the edition checked
in plain Python. They still check less than kha, which also refuses repeated keys, words outside Unicode NFC and answers
at two levels, adds up the points below each whole, and finds the region that a code means.

Prints medians, ratios to the first line, and memory: at the peak, and what the result keeps. What goes one by one is
measured on a thousand documents at most. Nothing here decides about success, since machines are noisy.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from decimal import Decimal
import gc
import random
import statistics
import time
import tracemalloc
from typing import Annotated, Any, Literal, TypeAlias

from attrs import frozen
import msgspec
import pydantic

from kha.kla import EVALUATION_2022
from kha.regions import REGIONS
from kha.scoring import Answer, Assessment, Evidence, Stage
from kha.serial import Syntax, dump_assessment, dump_assessments, parse_assessment, parse_assessments

FORMAT, EDITION = "kha.assessment/1", EVALUATION_2022.key
MAXIMA = {group.key: group.max_points or Decimal(0) for group in EVALUATION_2022.groups}
WORDS, ADDRESS = r"^\S(.*\S)?$", r"^https?://[^\s/]+\S*$"
FIRST, LAST = 2000, 2100
FEW = 1000  # of what is slow; its figures are told for each document
FINE = time.get_clock_info("thread_time").resolution < 1e-6  # noqa: PLR2004  (a microsecond)
TIMER = time.thread_time if FINE else time.perf_counter


def check(answers: Iterable[tuple[str, Decimal | None]]) -> None:
    """Refuse an answer that the edition has no place for, that stands twice, or that has too many points."""
    seen: set[str] = set()
    for key, points in answers:
        if key in seen or key not in MAXIMA or (points is not None and points > MAXIMA[key]):
            raise ValueError(key)
        seen.add(key)


PWords: TypeAlias = Annotated[str, pydantic.StringConstraints(strict=True, pattern=WORDS)]
PAddress: TypeAlias = Annotated[str, pydantic.StringConstraints(strict=True, pattern=ADDRESS)]
PPoints: TypeAlias = Annotated[Decimal, pydantic.Field(ge=0, allow_inf_nan=False)]


class PModel(pydantic.BaseModel):
    """What all models of pydantic have in common."""

    model_config = pydantic.ConfigDict(extra="forbid", frozen=True)


class PEvidence(PModel):
    """Evidence in pydantic."""

    title: PWords
    url: PAddress | None = None


class PAnswer(PModel):
    """An answer in pydantic."""

    key: PWords
    points: PPoints | None = None
    value: bool | PPoints | PWords | tuple[PWords, ...] | dict[str, PPoints] | None = None
    not_applicable: pydantic.StrictBool = False
    evidence: tuple[PEvidence, ...] = ()

    @pydantic.model_validator(mode="after")
    def one_of_three(self) -> PAnswer:
        """Refuse all but one of points, value and not applicable."""
        if (self.points is not None) + (self.value is not None) + self.not_applicable != 1:
            raise ValueError(self.key)
        return self


class PAssessment(PModel):
    """An assessment in pydantic."""

    format: Literal["kha.assessment/1"]
    edition: Literal["evaluation_2022", "permen_12_2011"]
    region: PWords
    year: Annotated[int, pydantic.Field(strict=True, ge=FIRST, le=LAST)]
    answers: tuple[PAnswer, ...]
    stage: Stage | None = None
    evidence: tuple[PEvidence, ...] = ()
    note: PWords | None = None

    @pydantic.model_validator(mode="after")
    def fits(self) -> PAssessment:
        """Refuse what does not fit the edition."""
        check((answer.key, answer.points) for answer in self.answers)
        return self


MWords: TypeAlias = Annotated[str, msgspec.Meta(pattern=WORDS)]
MAddress: TypeAlias = Annotated[str, msgspec.Meta(pattern=ADDRESS)]


class MEvidence(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Evidence in msgspec."""

    title: MWords
    url: MAddress | None = None


class MAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An answer in msgspec, which has no limits for decimals."""

    key: MWords
    points: Decimal | None = None
    value: bool | str | float | list[MWords] | dict[str, Decimal] | None = None
    not_applicable: bool = False
    evidence: tuple[MEvidence, ...] = ()

    def __post_init__(self) -> None:
        if (self.points is not None) + (self.value is not None) + self.not_applicable != 1:
            raise ValueError(self.key)
        if self.points is not None and not (self.points.is_finite() and self.points >= 0):
            raise ValueError(self.key)


class MAssessment(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An assessment in msgspec."""

    format: Literal["kha.assessment/1"]
    edition: Literal["evaluation_2022", "permen_12_2011"]
    region: MWords
    year: Annotated[int, msgspec.Meta(ge=FIRST, le=LAST)]
    answers: tuple[MAnswer, ...]
    stage: Stage | None = None
    evidence: tuple[MEvidence, ...] = ()
    note: MWords | None = None

    def __post_init__(self) -> None:
        check((answer.key, answer.points) for answer in self.answers)


MSGSPEC = msgspec.json.Decoder(MAssessment)
ENCODER = msgspec.json.Encoder(decimal_format="string")


def drawn(size: int) -> list[Assessment]:
    """Draw assessments: points of every group, a region, a stage, and a piece of evidence."""
    chance = random.Random(20220901)  # noqa: S311  (made-up points)
    evidence = (Evidence(title="Berita acara", url="https://example.org/berita-acara"),)
    return [
        Assessment(
            edition=EVALUATION_2022,
            region=chance.choice(REGIONS),
            year=2022,
            stage=chance.choice(list(Stage)),
            answers=tuple(
                Answer(key=key, points=Decimal(chance.randint(0, int(most) * 100)).scaleb(-2))
                for key, most in MAXIMA.items()
            ),
            evidence=evidence,
        )
        for _ in range(size)
    ]


@frozen
class Contender:
    """Something that reads, or writes, documents."""

    name: str
    run: Callable[[], Any]
    size: int


@frozen
class Cost:
    """What a contender took: seconds, and bytes at the peak and kept."""

    seconds: float
    peak: int
    kept: int


def cost(contender: Contender, rounds: int) -> Cost:
    """Measure time first, without the tracing of memory, which slows."""
    seconds: list[float] = []
    for _ in range(rounds):
        gc.collect()
        start = TIMER()
        contender.run()
        seconds.append(TIMER() - start)
    gc.collect()
    tracemalloc.start()
    result = contender.run()
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del result
    return Cost(seconds=statistics.median(seconds), peak=peak, kept=kept)


def compare(title: str, contenders: list[Contender], rounds: int) -> None:
    """Print what each contender takes for a document, beside the first."""
    print(f"\n{title}")
    print(f"{'':34}{'documents':>10}{'s':>9}{'µs each':>9}{'ratio':>8}{'peak kB each':>14}{'kept kB each':>14}")
    first = 0.0
    for contender in contenders:
        taken = cost(contender, rounds)
        each = taken.seconds / contender.size * 1e6
        first = first or each
        memory = f"{taken.peak / contender.size / 1e3:14.2f}{taken.kept / contender.size / 1e3:14.2f}"
        print(f"{contender.name:34}{contender.size:10}{taken.seconds:9.3f}{each:9.1f}{each / first:8.2f}{memory}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What reading and writing many assessments costs.")
    parser.add_argument("--size", type=int, default=2000, help="how many assessments, such as 100000")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is timed")
    asked = parser.parse_args()
    models = drawn(asked.size)
    data = dump_assessments(models, Syntax.JSON)
    packed = dump_assessments(models, Syntax.MESSAGEPACK)
    lines = data.splitlines()
    p_models = [PAssessment.model_validate_json(line) for line in lines]
    m_models = MSGSPEC.decode_lines(data)
    assert list(parse_assessments(data, Syntax.JSON)) == models  # noqa: S101  (what is compared must be right)
    print(f"{asked.size} assessments, {len(data) / 1e6:.1f} MB of JSON; medians of {asked.rounds} rounds")
    few = min(FEW, asked.size)
    reading = [
        Contender("parse_assessments, JSON", lambda: parse_assessments(data, Syntax.JSON), asked.size),
        Contender("parse_assessments, MessagePack", lambda: parse_assessments(packed, Syntax.MESSAGEPACK), asked.size),
        Contender("parse_assessment, one by one", lambda: [parse_assessment(x, Syntax.JSON) for x in lines[:few]], few),
        Contender("pydantic, one by one", lambda: [PAssessment.model_validate_json(x) for x in lines], asked.size),
        Contender("msgspec, all at once", lambda: MSGSPEC.decode_lines(data), asked.size),
    ]
    compare("Reading", reading, asked.rounds)
    writing = [
        Contender("dump_assessments, JSON", lambda: dump_assessments(models, Syntax.JSON), asked.size),
        Contender("dump_assessments, MessagePack", lambda: dump_assessments(models, Syntax.MESSAGEPACK), asked.size),
        Contender("dump_assessment, one by one", lambda: [dump_assessment(m, Syntax.JSON) for m in models[:few]], few),
        Contender(
            "pydantic, one by one", lambda: [m.model_dump_json(exclude_defaults=True) for m in p_models], asked.size
        ),
        Contender("msgspec, all at once", lambda: ENCODER.encode_lines(m_models), asked.size),
    ]
    compare("Writing", writing, asked.rounds)


if __name__ == "__main__":
    main()
