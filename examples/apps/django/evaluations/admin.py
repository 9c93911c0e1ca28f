"""The evaluations in the admin."""

from django.contrib import admin

from evaluations.models import Evaluation


@admin.register(Evaluation)
class EvaluationAdmin(admin.ModelAdmin):
    """A list with the stage and the award in the reader's language."""

    list_display = ("__str__", "stage", "points", "award")
    list_filter = ("year", "stage", "award")
