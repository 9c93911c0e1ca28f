# Made by tools/generate.py from data/kla/bands.toml. Do not edit: correct the data instead.
"""Named ways to read the published thresholds."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from kha.kla.bands import Band, BandPolicy, BandRange
from kha.sources import Citation, Confidence, Provenance, source
from kha.text import Text

__all__ = ["BAND_POLICIES", "PUBLISHED_2022", "PUBLISHED_2022_FROM_501", "PUBLISHED_2022_WITH_GAPS"]

PUBLISHED_2022: Final[BandPolicy] = BandPolicy(
    key="published_2022",
    label=Text(id="Ambang terbitan 2022", en="Thresholds published in 2022"),
    description=Text(
        id="Ambang diumumkan kementerian dalam bilangan bulat. Bahwa kategori berikutnya dimulai pada nilai berapa pun di atas angka bulat adalah bacaan kami, yang cocok dengan setiap bilangan bulat yang terbit dan setiap kasus terbit yang poin akhirnya pasti.",
        en="The ministry published the thresholds as whole numbers. The boundary strictly above the round number is our reading; it agrees with every published whole number, and with every published case whose points are certainly the final ones.",
    ),
    ranges=(
        BandRange(
            band=Band.PRATAMA,
            lower=Decimal("500"),
            upper=Decimal("600"),
            lower_included=True,
            upper_included=True,
        ),
        BandRange(
            band=Band.MADYA,
            lower=Decimal("600"),
            upper=Decimal("700"),
            lower_included=False,
            upper_included=True,
        ),
        BandRange(
            band=Band.NINDYA,
            lower=Decimal("700"),
            upper=Decimal("800"),
            lower_included=False,
            upper_included=True,
        ),
        BandRange(
            band=Band.UTAMA,
            lower=Decimal("800"),
            upper=Decimal("900"),
            lower_included=False,
            upper_included=True,
        ),
        BandRange(
            band=Band.KLA,
            lower=Decimal("900"),
            upper=Decimal("1000"),
            lower_included=False,
            upper_included=True,
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(
            Citation(source=source("kompas_2022_09_20")),
            Citation(source=source("antara_jabar_2023")),
            Citation(source=source("antara_banten_serang_2025")),
            Citation(source=source("jakarta_timur_2022")),
            Citation(source=source("kepri_news_tanjungpinang_2021")),
        ),
        note=Text(
            id="Tingkat A hanya untuk ambang; aturan bagi nilai pecahan dari kami. Serang (2025) dan Jakarta Timur (2022) juga membaca batas sebagai lebih dari angka bulat, sedangkan Tanjungpinang (2021) membacanya tepat pada angka bulat.",
            en="Grade A is for the thresholds only; the rule for fractions is ours. Serang (2025) and East Jakarta (2022) also read the boundary as more than the round number, Tanjungpinang (2021) as the round number itself.",
        ),
    ),
)
"""Thresholds published in 2022: The ministry published the thresholds as whole numbers. The boundary strictly above the round number is our reading; it agrees with every published whole number, and with every published case whose points are certainly the final ones.

Ambang terbitan 2022: Ambang diumumkan kementerian dalam bilangan bulat. Bahwa kategori berikutnya dimulai pada nilai berapa pun di atas angka bulat adalah bacaan kami, yang cocok dengan setiap bilangan bulat yang terbit dan setiap kasus terbit yang poin akhirnya pasti.
"""

PUBLISHED_2022_FROM_501: Final[BandPolicy] = BandPolicy(
    key="published_2022_from_501",
    label=Text(id="Ambang terbitan 2022, Pratama mulai 501", en="Thresholds published in 2022, Pratama from 501"),
    description=Text(
        id="Sama dengan ambang terbitan 2022, tetapi Pratama baru dimulai pada 501, seperti disebut beberapa daerah.",
        en="The same as the thresholds published in 2022, but Pratama starts only at 501, as some local governments say.",
    ),
    ranges=(
        BandRange(
            band=Band.PRATAMA,
            lower=Decimal("501"),
            upper=Decimal("600"),
            lower_included=True,
            upper_included=True,
        ),
        BandRange(
            band=Band.MADYA,
            lower=Decimal("600"),
            upper=Decimal("700"),
            lower_included=False,
            upper_included=True,
        ),
        BandRange(
            band=Band.NINDYA,
            lower=Decimal("700"),
            upper=Decimal("800"),
            lower_included=False,
            upper_included=True,
        ),
        BandRange(
            band=Band.UTAMA,
            lower=Decimal("800"),
            upper=Decimal("900"),
            lower_included=False,
            upper_included=True,
        ),
        BandRange(
            band=Band.KLA,
            lower=Decimal("900"),
            upper=Decimal("1000"),
            lower_included=False,
            upper_included=True,
        ),
    ),
    provenance=Provenance(
        confidence=Confidence.C,
        citations=(
            Citation(source=source("sanggau_2018_04_09")),
            Citation(source=source("pikiran_rakyat_lombok_barat_2023")),
            Citation(source=source("kalteng_pos_barito_selatan_2025")),
        ),
        note=Text(
            id="Sanggau berbicara tentang formulir 31 indikator; kementerian sendiri menyebut 500.",
            en="Sanggau speaks of the form with 31 indicators; the ministry itself says 500.",
        ),
    ),
)
"""Thresholds published in 2022, Pratama from 501: The same as the thresholds published in 2022, but Pratama starts only at 501, as some local governments say.

Ambang terbitan 2022, Pratama mulai 501: Sama dengan ambang terbitan 2022, tetapi Pratama baru dimulai pada 501, seperti disebut beberapa daerah.
"""

PUBLISHED_2022_WITH_GAPS: Final[BandPolicy] = BandPolicy(
    key="published_2022_with_gaps",
    label=Text(id="Ambang terbitan 2022, dibaca harfiah", en="Thresholds published in 2022, taken literally"),
    description=Text(
        id="Bilangan bulat yang terbit dibaca apa adanya, kedua ujungnya termasuk; nilai di antara dua rentang, misalnya 600,5, tidak ditentukan.",
        en="The published whole numbers are taken as they stand, both ends included; a score between two ranges, such as 600.5, is undetermined.",
    ),
    ranges=(
        BandRange(
            band=Band.PRATAMA,
            lower=Decimal("500"),
            upper=Decimal("600"),
            lower_included=True,
            upper_included=True,
        ),
        BandRange(
            band=Band.MADYA,
            lower=Decimal("601"),
            upper=Decimal("700"),
            lower_included=True,
            upper_included=True,
        ),
        BandRange(
            band=Band.NINDYA,
            lower=Decimal("701"),
            upper=Decimal("800"),
            lower_included=True,
            upper_included=True,
        ),
        BandRange(
            band=Band.UTAMA,
            lower=Decimal("801"),
            upper=Decimal("900"),
            lower_included=True,
            upper_included=True,
        ),
        BandRange(band=Band.KLA, lower=Decimal("901"), upper=Decimal("1000"), lower_included=True, upper_included=True),
    ),
    provenance=Provenance(
        confidence=Confidence.A,
        citations=(Citation(source=source("kompas_2022_09_20")), Citation(source=source("antara_jabar_2023"))),
        note=Text(id="Tingkat A untuk angka yang tercetak.", en="Grade A for the printed numbers."),
    ),
)
"""Thresholds published in 2022, taken literally: The published whole numbers are taken as they stand, both ends included; a score between two ranges, such as 600.5, is undetermined.

Ambang terbitan 2022, dibaca harfiah: Bilangan bulat yang terbit dibaca apa adanya, kedua ujungnya termasuk; nilai di antara dua rentang, misalnya 600,5, tidak ditentukan.
"""

BAND_POLICIES: Final[tuple[BandPolicy, ...]] = (PUBLISHED_2022, PUBLISHED_2022_FROM_501, PUBLISHED_2022_WITH_GAPS)
"""All built-in policies."""
