"""Hypothesis strategies for the public models, for other people's tests and our own (extra ``testing``).

Where kha is installed, ``st.from_type`` and annotated parameters of ``@given`` draw its models by themselves:
hypothesis finds `register` by its entry point. The functions here are for what needs an argument.

>>> from hypothesis import find, strategies as st
>>> from kha import crc, kla
>>> from kha.testing import answers_for, points
>>> find(st.from_type(crc.Article), lambda article: True).number
1
>>> find(points(), lambda drawn: drawn > 3)
Decimal('3.0001')
>>> len(find(answers_for(kla.EVALUATION_2022), lambda answers: len(answers) > 1))
2
"""

import hypothesis as hypothesis  # first, since it then calls `register` by itself

from kha.testing.answering import (
    SOMEWHERE,
    answers,
    answers_for,
    assessments,
    comparisons,
    deep_answers_for,
    evidence,
    full_assessments,
    regions,
    scores,
    stage_assessments,
    stage_tables,
    year_tables,
)
from kha.testing.corpus import corpus
from kha.testing.forms import band_policies, editions, measures
from kha.testing.own_forms import forms
from kha.testing.papers import BrokenDocument, Document, broken_documents, documents
from kha.testing.programmes import principle_checks, programme_lists, programmes
from kha.testing.registry import models, region_names, register, strategies
from kha.testing.ruling import brackets, options, proportions, rules, trends, values_for
from kha.testing.simulations import panels, scenarios
from kha.testing.small import (
    UNSOURCED,
    addresses,
    keys,
    one_of,
    points,
    provenances,
    ratios,
    series,
    sources,
    texts,
    values,
    words,
)
from kha.testing.training import participants, registers, selections, speakers, training_topics, trainings

__all__ = [
    "SOMEWHERE",
    "UNSOURCED",
    "BrokenDocument",
    "Document",
    "addresses",
    "answers",
    "answers_for",
    "assessments",
    "band_policies",
    "brackets",
    "broken_documents",
    "comparisons",
    "corpus",
    "deep_answers_for",
    "documents",
    "editions",
    "evidence",
    "forms",
    "full_assessments",
    "keys",
    "measures",
    "models",
    "one_of",
    "options",
    "panels",
    "participants",
    "points",
    "principle_checks",
    "programme_lists",
    "programmes",
    "proportions",
    "provenances",
    "ratios",
    "region_names",
    "regions",
    "register",
    "registers",
    "rules",
    "scenarios",
    "scores",
    "selections",
    "series",
    "sources",
    "speakers",
    "stage_assessments",
    "stage_tables",
    "strategies",
    "texts",
    "training_topics",
    "trainings",
    "trends",
    "values",
    "values_for",
    "words",
    "year_tables",
]
