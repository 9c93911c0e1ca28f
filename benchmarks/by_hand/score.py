"""What the peers know of the editions and the policy: numbers in hundredths of a point."""

from __future__ import annotations

from attrs import frozen

from benchmarks.results import Task
from benchmarks.tasks import EDITIONS
from kha.kla.rules import Brackets, YesNo

GROUPS = {
    task: {group.key: int((group.max_points or 0) * 100) for group in edition.groups}
    for task, edition in EDITIONS.items()
}
"""The maximum of each group."""
FIRST, FIRST_END = "below", 50_000
BANDS = {"pratama": 60_000, "madya": 70_000, "nindya": 80_000, "utama": 90_000, "kla": 100_000}
"""Where each band ends, its end included; what lies below the first does not include its own."""
THRESHOLDS = dict(zip(BANDS, [FIRST_END, *BANDS.values()], strict=False))
MOST = 4000
"""What each question of the form is worth."""
LOW_EDGE, HIGH_EDGE, LOW_POINTS = 500_000, 800_000, 1500
"""The edges of brackets, in ten-thousandths of a per cent, and the points between them."""


@frozen(kw_only=True)
class Question:
    """A question of the form: its column, its kind, its group."""

    key: str
    kind: str
    group: str


def _kind(rule: object) -> str:
    return "yes" if isinstance(rule, YesNo) else "range" if isinstance(rule, Brackets) else "share"


QUESTIONS = tuple(
    Question(key=measure.key, kind=_kind(measure.rule), group=group.key)
    for group in EDITIONS[Task.FORM].groups
    for indicator in group.indicators
    for measure in indicator.measures
)
