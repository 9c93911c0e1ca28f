"""What was given and cannot be used, with everything that is wrong with it at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from kha.errors.base import KhaError
from kha.errors.problem import Problem
from kha.text import Text


class _ProblemsError(KhaError, ValueError):
    """Something with problems, all of them at once."""

    subject: ClassVar[str]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        count = len(self.problems)
        lines = "".join(f"\n  {p.path} [{p.code}] {p.text.en}" for p in self.problems)
        return f"{self.subject} has {count} problem{'' if count == 1 else 's'}; mend each:{lines}"


class InvalidAssessmentError(_ProblemsError):
    """An assessment that its edition cannot score; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """

    subject = "The assessment"


class InvalidDocumentError(_ProblemsError):
    """A document that cannot be read; ``problems`` lists everything wrong with it.

    .. versionadded:: 0.1
    """

    subject = "The document"


class InvalidFrameError(_ProblemsError):
    """A table whose columns cannot be scored, or an edition too fine for columns; ``problems`` lists everything.

    .. versionadded:: 0.1
    """

    subject = "The table"


class InvalidPanelError(KhaError, ValueError):
    """Points of regions that cannot be analysed together.

    ``reasons`` says why and what to do, all at once and in both languages.

    .. versionadded:: 0.1
    """

    def __init__(self, reasons: Iterable[Text]) -> None:
        self.reasons: tuple[Text, ...] = tuple(reasons)
        super().__init__(self.reasons)

    def __str__(self) -> str:
        return "The panel cannot be used:" + "".join(f"\n  {reason.en}" for reason in self.reasons)
