"""Rules: how the answer to a measure becomes points. A closed family of eight.

Each rule is total on its domain and exact. A fraction of points is rounded half up, to the number of decimals that the
rule itself states, and nowhere else. The official rules are not public; these are the forms that such rules take, for
whoever holds an official form.
"""

from __future__ import annotations

from typing import TypeAlias

from kha.kla.rules.choices import Checklist, Choice, Option, YesNo
from kha.kla.rules.figures import Bracket, Brackets, Direction, Trend, VerifierPoints
from kha.kla.rules.proportions import Proportion, Target

Rule: TypeAlias = YesNo | Choice | Checklist | Proportion | Target | Brackets | Trend | VerifierPoints
"""A rule of the closed family.

.. versionadded:: 0.1
"""

__all__ = [
    "Bracket",
    "Brackets",
    "Checklist",
    "Choice",
    "Direction",
    "Option",
    "Proportion",
    "Rule",
    "Target",
    "Trend",
    "VerifierPoints",
    "YesNo",
]
