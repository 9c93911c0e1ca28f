"""The service, asked as a client asks it."""

from __future__ import annotations

from typing import Any

from app import app
from fastapi.testclient import TestClient

client = TestClient(app)

DOCUMENT: dict[str, Any] = {
    "format": "kha.assessment/1",
    "edition": "evaluation_2022",
    "region": "52.04",
    "year": 2022,
    "stage": "verifikasi_final",
    "answers": [
        {"key": "kelembagaan", "points": "83.50"},
        {"key": "klaster_1", "points": 53},
        {"key": "klaster_2", "points": 78},
        {"key": "klaster_3", "points": 94.5},
        {"key": "klaster_4", "points": "44.50"},
        {"key": "klaster_5", "points": 104.85},
        {"key": "kelana", "points": 17},
        {"key": "dekela", "points": "30.50"},
    ],
}


def test_a_document_is_scored_exactly() -> None:
    result = client.post("/scores", json=DOCUMENT).json()
    assert (result["region"], result["points"], result["bands"]) == ("Kabupaten Sumbawa", "505.85", ["pratama"])
    assert result["groups"][0] == {
        "key": "kelembagaan",
        "label": "Kelembagaan",
        "points": "83.50",
        "max_points": "150",
    }
    assert "<h1>Skor KLA Kabupaten Sumbawa, 2022</h1>" in result["explanation"]


def test_the_language_can_be_chosen() -> None:
    result = client.post("/scores", params={"lang": "en"}, json=DOCUMENT).json()
    assert result["groups"][1]["label"] == "Civil rights and freedoms"


def test_every_problem_comes_back_with_its_place_and_both_languages() -> None:
    answers = [{"key": "kelana", "points": 26}, {"key": "klaster_9", "points": -1}]
    answer = client.post("/scores", json={**DOCUMENT, "year": 22, "answers": answers})
    assert answer.status_code == 422
    (error,) = answer.json()["detail"]
    assert error["type"] == "kha_problems"
    problems = error["ctx"]["problems"]
    assert {(p["code"], p["path"]) for p in problems} == {
        ("year-out-of-range", "$.year"),
        ("above-maximum", "$.answers[0].points"),
        ("unknown-item", "$.answers[1].key"),
        ("negative-points", "$.answers[1].points"),
    }
    assert all(set(p["text"]) == {"id", "en"} for p in problems)


def test_an_assessment_goes_out_as_a_document_that_comes_in_again() -> None:
    form = client.get("/assessments/evaluation_2022").json()
    assert form["answers"] == []
    assert client.post("/scores", json=form).json()["points"] is None


def test_openapi_describes_the_document_and_the_labels() -> None:
    schema = client.get("/openapi.json").json()
    body = schema["paths"]["/scores"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"]["format"]["const"] == "kha.assessment/1"
    assert "$ref" not in str(body)
    stages = str(schema["components"]["schemas"]["Result"]["properties"]["stage"])
    assert "Verifikasi lapangan" in stages
    assert "Field verification" in stages
