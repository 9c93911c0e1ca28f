"""What can go wrong, as values: every public error, and `Problem` for what an end user must mend.

Errors speak to developers, in English, and carry their data as attributes. A `Problem` speaks to the person who wrote
a document, in both languages, and its last sentence says what to write instead.
"""

from kha.errors.exceptions import (
    AmbiguousRegionError,
    InapplicableGateError,
    IncomparableScoresError,
    IncompleteScoreError,
    InvalidAssessmentError,
    InvalidDocumentError,
    KhaError,
    MissingExtraError,
    StagesError,
    UnknownArticleError,
    UnknownAwardCountError,
    UnknownBandPolicyError,
    UnknownClusterError,
    UnknownEditionError,
    UnknownGeneralCommentError,
    UnknownGuidelinesError,
    UnknownItemError,
    UnknownLawError,
    UnknownProtocolError,
    UnknownProvinceError,
    UnknownProvisionError,
    UnknownRegionError,
    UnknownSourceError,
    UnreadableReferenceError,
    UnsuitableFiguresError,
    closest,
)
from kha.errors.languages import UnavailableLanguageError
from kha.errors.problem import Problem, ProblemCode

__all__ = [
    "AmbiguousRegionError",
    "InapplicableGateError",
    "IncomparableScoresError",
    "IncompleteScoreError",
    "InvalidAssessmentError",
    "InvalidDocumentError",
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
    "UnknownLawError",
    "UnknownProtocolError",
    "UnknownProvinceError",
    "UnknownProvisionError",
    "UnknownRegionError",
    "UnknownSourceError",
    "UnreadableReferenceError",
    "UnsuitableFiguresError",
    "closest",
]
