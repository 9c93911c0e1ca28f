from __future__ import annotations

import pickle
from string import Formatter
from typing import Any

import pytest

from kha import crc, errors, kla, read_assessment, score, sources
from kha.errors import Problem, ProblemCode
from kha.errors._texts import TEXTS
from kha.scoring import Unanswered


@pytest.mark.parametrize("code", ProblemCode)
def test_every_code_has_words_with_the_same_placeholders_in_both_languages(code: ProblemCode) -> None:
    names = [{name for _, name, _, _ in Formatter().parse(words) if name} for words in (TEXTS[code].id, TEXTS[code].en)]
    assert names[0] == names[1]


def test_there_are_no_words_without_a_code() -> None:
    assert set(TEXTS) == {code.value for code in ProblemCode}


def test_a_lookup_names_what_was_probably_meant() -> None:
    with pytest.raises(errors.UnknownEditionError, match="Did you mean 'evaluation_2022'") as caught:
        kla.edition("evaluasi_2022")
    assert (caught.value.name, caught.value.known) == ("evaluasi_2022", ("permen_12_2011", "evaluation_2022"))


def test_a_lookup_lists_what_there_is_when_nothing_is_near() -> None:
    with pytest.raises(errors.UnknownBandPolicyError, match="Use one of: published_2022, "):
        kla.band_policy("?")


def test_an_error_without_anything_known_says_so() -> None:
    assert str(errors.UnknownEditionError("x")) == "There is no edition 'x'. There are none."


@pytest.mark.parametrize("number", [0, 55, -1])
def test_an_article_that_does_not_exist(number: int) -> None:
    with pytest.raises(errors.UnknownArticleError, match=f"no article {number}. Its articles are numbered 1 to 54"):
        crc.article(number)


def test_sources_and_laws_that_do_not_exist() -> None:
    with pytest.raises(errors.UnknownSourceError):
        sources.source("?")
    with pytest.raises(errors.UnknownLawError):
        sources.law("uu_23_2003")


def test_an_option_takes_a_value_by_name_and_no_other() -> None:
    total: Any = score(read_assessment("examples/illustrative/contoh-final-2024.toml")).total
    assert total("as_zero") == total(Unanswered.AS_ZERO)
    with pytest.raises(errors.UnknownOptionError) as caught:
        total("as_zeros")
    error = caught.value
    assert (error.option, error.value, error.known) == ("Unanswered", "as_zeros", ("refuse", "as_zero"))
    assert str(error) == "There is no Unanswered 'as_zeros'. Did you mean 'as_zero'?"
    assert str(errors.UnknownOptionError("Level", 3, ["a", "b"])) == "There is no Level 3. Use one of: a, b."
    assert error == pickle.loads(pickle.dumps(error))  # noqa: S301


def test_errors_compare_by_kind_and_attributes_and_survive_pickling() -> None:
    error = errors.UnknownLawError("x", ["y"])
    assert error == errors.UnknownLawError("x", ["y"]) == pickle.loads(pickle.dumps(error))  # noqa: S301
    assert error != errors.UnknownSourceError("x", ["y"])
    assert hash(error) == hash(errors.UnknownLawError("x", ["y"]))
    assert isinstance(error, LookupError)


def test_a_document_error_lists_every_problem() -> None:
    problem = Problem.of(ProblemCode.NEGATIVE_POINTS, "$.answers[0].points", found="-1")
    assert "has 1 problem; mend each:\n  $.answers[0].points [negative-points]" in str(
        errors.InvalidDocumentError([problem])
    )
    assert "has 2 problems" in str(errors.InvalidAssessmentError([problem, problem]))
