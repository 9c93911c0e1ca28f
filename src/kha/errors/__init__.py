"""What can go wrong, as values: every public error, and `Problem` for what an end user must mend.

Errors speak to developers, in English, and carry their data as attributes. A `Problem` speaks to the person who wrote
a document, in both languages, and its last sentence says what to write instead.
"""

from kha.errors.arguments import UnknownOptionError, UnsuitableArgumentError
from kha.errors.base import KhaError
from kha.errors.exceptions import (
    AmbiguousRegionError,
    InapplicableGateError,
    IncomparableScoresError,
    IncompleteScoreError,
    MissingExtraError,
    StagesError,
    UnknownArticleError,
    UnknownAwardCountError,
    UnknownGeneralCommentError,
    UnknownProvinceError,
    UnknownProvisionError,
    UnknownRegionError,
    UnreadableReferenceError,
    UnsuitableFiguresError,
    UnwritableEditionError,
)
from kha.errors.invalid import InvalidAssessmentError, InvalidDocumentError, InvalidFrameError, InvalidPanelError
from kha.errors.languages import CatalogueError, UnavailableLanguageError, UnknownLabelError
from kha.errors.names import (
    UnknownBandPolicyError,
    UnknownClusterError,
    UnknownEditionError,
    UnknownGuidelinesError,
    UnknownItemError,
    UnknownLawError,
    UnknownProtocolError,
    UnknownSourceError,
    UnknownTermError,
    closest,
)
from kha.errors.problem import Problem, ProblemCode

__all__ = [
    "AmbiguousRegionError",
    "CatalogueError",
    "InapplicableGateError",
    "IncomparableScoresError",
    "IncompleteScoreError",
    "InvalidAssessmentError",
    "InvalidDocumentError",
    "InvalidFrameError",
    "InvalidPanelError",
    "KhaError",
    "MissingExtraError",
    "Problem",
    "ProblemCode",
    "StagesError",
    "UnavailableLanguageError",
    "UnknownArticleError",
    "UnknownAwardCountError",
    "UnknownBandPolicyError",
    "UnknownClusterError",
    "UnknownEditionError",
    "UnknownGeneralCommentError",
    "UnknownGuidelinesError",
    "UnknownItemError",
    "UnknownLabelError",
    "UnknownLawError",
    "UnknownOptionError",
    "UnknownProtocolError",
    "UnknownProvinceError",
    "UnknownProvisionError",
    "UnknownRegionError",
    "UnknownSourceError",
    "UnknownTermError",
    "UnreadableReferenceError",
    "UnsuitableArgumentError",
    "UnsuitableFiguresError",
    "UnwritableEditionError",
    "closest",
]
