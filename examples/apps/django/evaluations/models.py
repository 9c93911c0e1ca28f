"""Evaluations: an assessment, the points it was given, and the award that was decided."""

from __future__ import annotations

from django.db import models

from evaluations.fields import AssessmentField, choices, label, reader
from kha import Stage, Text, kla, score


class Evaluation(models.Model):
    """One evaluation of one regency or city."""

    year = models.PositiveSmallIntegerField(label(Text(id="tahun", en="year")))
    stage = models.CharField(label(Text(id="tahap", en="stage")), max_length=40, choices=choices(Stage))
    award = models.CharField(
        label(Text(id="penghargaan", en="award")), max_length=20, choices=choices(kla.Band), blank=True
    )
    points = models.DecimalField(
        label(Text(id="poin", en="points")), max_digits=12, decimal_places=4, null=True, editable=False
    )
    assessment = AssessmentField(label(Text(id="penilaian", en="assessment")))

    class Meta:
        verbose_name = label(Text(id="evaluasi", en="evaluation"))
        verbose_name_plural = label(Text(id="evaluasi", en="evaluations"))

    def __str__(self) -> str:
        return f"{self.assessment.region_name(reader())}, {self.year}"

    def save(self, *args: object, **more: object) -> None:
        """Score the assessment whenever it is saved."""
        self.points = score(self.assessment).points
        super().save(*args, **more)
