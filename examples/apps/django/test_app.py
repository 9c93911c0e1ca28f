"""The admin in both languages, the field, the choices."""

from __future__ import annotations

from decimal import Decimal
import json
import os

import django
import pytest

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core import serializers  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.forms import modelform_factory  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils import translation  # noqa: E402
from evaluations.models import Evaluation  # noqa: E402

from kha import Assessment, kla  # noqa: E402

DOCUMENT = """
format = "kha.assessment/1"
edition = "evaluation_2022"
region = "Kabupaten Sumbawa"
year = 2022
answers = [
    { key = "kelembagaan", points = 83.50 },
    { key = "klaster_1", points = 53 },
    { key = "klaster_2", points = 78 },
    { key = "klaster_3", points = 94.50 },
    { key = "klaster_4", points = 44.50 },
    { key = "klaster_5", points = 104.85 },
    { key = "kelana", points = 17 },
    { key = "dekela", points = 30.50 },
]
"""


@pytest.fixture(scope="module")
def admin() -> Client:
    call_command("migrate", run_syncdb=True, verbosity=0)
    User.objects.create_superuser("admin", password="admin")
    client = Client()
    assert client.login(username="admin", password="admin")
    form = {"year": "2022", "stage": "verifikasi_final", "award": "pratama", "assessment": DOCUMENT}
    assert client.post("/admin/evaluations/evaluation/add/", form).status_code == 302
    return client


@pytest.mark.usefixtures("admin")
def test_a_document_that_was_pasted_is_kept_and_scored() -> None:
    found = Evaluation.objects.get()
    assert isinstance(found.assessment, Assessment)
    assert found.assessment.edition is kla.EVALUATION_2022
    assert found.points == Decimal("505.85")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("id", ["Kabupaten Sumbawa, 2022", "Verifikasi final", "Penghargaan"]),
        ("en", ["Sumbawa Regency, 2022", "Final verification", "Award"]),
    ],
)
def test_the_admin_speaks_the_language_of_its_reader(admin: Client, language: str, words: list[str]) -> None:
    page = admin.get("/admin/evaluations/evaluation/", headers={"accept-language": language}).content.decode()
    assert [word for word in words if word not in page] == []


def test_every_problem_of_a_document_is_shown_at_its_field(admin: Client) -> None:
    broken = DOCUMENT.replace("points = 17", "points = 26").replace("klaster_1", "klaster_9")
    form = {"year": "2022", "stage": "verifikasi_final", "award": "", "assessment": broken}
    answer = admin.post("/admin/evaluations/evaluation/add/", form, headers={"accept-language": "en"})
    page = answer.content.decode()
    assert page.count("$.answers[") == 2
    assert "$.answers[1].key: " in page
    assert "more than kelana" in page


def test_choices_are_written_when_they_are_shown() -> None:
    form = modelform_factory(Evaluation, fields=["stage"])()
    with translation.override("en"):
        assert dict(form.fields["stage"].choices)["evaluasi_mandiri"] == "Self-assessment"
    with translation.override("id"):
        assert dict(form.fields["stage"].choices)["evaluasi_mandiri"] == "Evaluasi mandiri"


def test_a_form_and_a_fixture_hold_the_document(admin: Client) -> None:
    found = Evaluation.objects.get()
    page = admin.get(f"/admin/evaluations/evaluation/{found.pk}/change/").content.decode()
    assert "kha.assessment/1" in page
    (kept,) = json.loads(serializers.serialize("json", [found]))
    (read,) = serializers.deserialize("json", json.dumps([kept]))
    assert read.object.assessment == found.assessment
