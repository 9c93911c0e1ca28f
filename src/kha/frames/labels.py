"""Labels as columns, on demand: words for keys in one language, and regions to join by their codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar, cast

from kha.frames.names import BAND
from kha.frames.score import entrance
from kha.kla import Band, NoBand
from kha.regions import REGIONS
from kha.text import Language, Text

Frame = TypeVar("Frame")

BAND_LABELS: Mapping[str, Text] = {outcome.value: outcome.label for outcome in (*Band, *NoBand)}
"""What the keys in a column of bands mean.

.. versionadded:: 0.1
"""


def with_labels(
    frame: Frame, language: Language, *, column: str = BAND, labels: Mapping[str, Text] = BAND_LABELS
) -> Frame:
    """Add a column of labels beside a column of keys: ``band_label`` beside ``band``.

    A key that has no label, or a missing one, has none. Other vocabularies give their labels alike: for a column of
    stages, ``column="stage", labels={stage.value: stage.label for stage in Stage}``. For the 514 regions, join
    `region_columns`.

    Args:
        frame: a table of any engine, such as `score_frame` gives.
        language: in which language.
        column: the column of keys.
        labels: the label of each key.

    Raises:
        InvalidFrameError: if there is no such column, or two columns have one name.
        MissingExtraError: if narwhals is not installed.
        UnsuitableArgumentError: if the frame is no table.
        ValueError: if it is no language that every label has.

    .. versionadded:: 0.1
    """
    words = {key: text[language] for key, text in labels.items()}
    return cast("Frame", entrance().labelled(frame, column, words))


def region_columns(language: Language) -> dict[str, list[str]]:
    """Give all 514 regions as columns: codes and names of each region and its province.

    Every engine makes a frame of them, to be joined by ``region``, the Kemendagri code, or by ``bps_code``:
    ``pandas.DataFrame(region_columns(Language.ID))``, ``polars.DataFrame(…)``, ``pyarrow.table(…)``.

    >>> from kha.frames import region_columns
    >>> from kha.text import Language
    >>> [(name, values[0]) for name, values in region_columns(Language.EN).items()][:3]
    [('region', '11.01'), ('bps_code', '1103'), ('region_label', 'Aceh Selatan Regency')]

    .. versionadded:: 0.1
    """
    return {
        "region": [region.code for region in REGIONS],
        "bps_code": [region.bps_code for region in REGIONS],
        "region_label": [region.label[language] for region in REGIONS],
        "province": [region.province.code for region in REGIONS],
        "province_label": [region.province.label[language] for region in REGIONS],
    }
