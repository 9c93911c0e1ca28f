"""The results as lines of a terminal and as a page of the documentation, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
import os
from pathlib import Path
import platform
import statistics
from typing import TYPE_CHECKING, Any

from benchmarks.engines import Way
from benchmarks.tasks import Task
from kha.text import Language, Text

if TYPE_CHECKING:
    from benchmarks.frames import Pair

PACKAGES = ("narwhals", "polars", "duckdb", "pandas", "numpy", "pyarrow", "pyspark", "pymcdm")
HEADER = (
    f"{'':7}{'':8}{'assessments':>12}{'kha':>9}{'hand':>9}{'ratio':>7}{'of CPU':>8}"
    f"{'kha':>10}{'hand':>10}{'ratio':>7}{'process':>10}"
)
GOALS = {"Polars": 1.2, "DuckDB": 1.2, "pandas": 1.5, "Spark": 1.2}
TITLES = {
    Task.WIDE: Text(id="Poin tiap kelompok, melebar", en="Points of groups, wide"),
    Task.LONG: Text(id="Poin tiap kelompok, memanjang", en="Points of groups, long"),
    Task.FORM: Text(id="Jawaban atas 24 pertanyaan, melebar", en="Answers to 24 questions, wide"),
    Task.CHECK: Text(id="Laporan setiap baris yang keliru", en="The report of every bad row"),
}
WHAT = {
    Task.WIDE: Text(
        id="Satu baris untuk tiap penilaian, dengan poin delapan kelompok; hasilnya 45 kolom.",
        en="One row an assessment, with the points of eight groups; 45 columns come out.",
    ),
    Task.LONG: Text(
        id="""Jawaban yang sama, satu tiap baris, jadi delapan kali lebih banyak baris; hasilnya 45 kolom yang sama.
pandas diukur sampai sepersepuluh ukuran terbesar: seluruh prosesnya, di kolom terakhir, tumbuh bersama barisnya.""",
        en="""The same answers, one a row, eight times as many rows; the same 45 columns come out. pandas is
measured to a tenth of the largest size: its whole process, in the last column, grows with the rows.""",
    ),
    Task.FORM: Text(
        id="""Formulir dengan 24 pertanyaan dalam enam kelompok: sepertiga ya atau tidak, sepertiga persentase dalam
rentang, sepertiga bagian dan keseluruhan yang dinilai sebanding, sampai seperseratus poin. Hasilnya kolom enam
kelompok.""",
        en="""A form of 24 questions in six groups: a third are yes or no, a third a percentage in brackets, a third
a part and a whole in proportion, to the hundredth of a point. The columns of six groups come out.""",
    ),
    Task.CHECK: Text(
        id="""`check_frame` atas tabel melebar. Pembandingnya menemukan tiap baris yang keliru, kolomnya, dan kodenya;
`kha` juga mengatakan dalam dua bahasa apa yang seharusnya ditulis.""",
        en="""`check_frame` on the wide table. The peer finds each bad row, its column and code; `kha` also says in
two languages what to write instead.""",
    ),
}
HEAD = Text(
    id="Pengolah tabel|Penilaian|kha, detik|tangan, detik|rasio|rasio CPU|kha, MB|tangan, MB|rasio|seluruh proses, MB",
    en="Engine|Assessments|kha, s|by hand, s|ratio|ratio of CPU|kha, MB|by hand, MB|ratio|whole process, MB",
)
SIMULATIONS_HEAD = Text(
    id="514 kabupaten/kota, 8 kelompok, {draws} penarikan|detik CPU|rasio|MB",
    en="514 regions, 8 groups, {draws} draws|seconds of CPU|ratio|MB",
)
SIMULATED = {
    "the product of the two matrices alone": "perkalian kedua matriks saja",
    "totals: NumPy by hand": "jumlah poin: NumPy tulis tangan",
    "totals: kha.analysis": "jumlah poin: kha.analysis",
    "totals and rank intervals: NumPy by hand": "jumlah poin dan rentang peringkat: NumPy tulis tangan",
    "totals and rank intervals: kha.analysis": "jumlah poin dan rentang peringkat: kha.analysis",
    "totals and rank intervals: pymcdm": "jumlah poin dan rentang peringkat: pymcdm",
}
ENGINE = Text(id="Pengolah tabel", en="Engine")
MISSED = Text(
    id="* {title}, {engine}, {rows}: {ratio} kali {name}, sasaran {goal}.",
    en="* {title}, {engine}, {rows}: {ratio} times the {name}, goal {goal}.",
)
CPU_TIME = Text(id="waktu CPU", en="CPU time")
CLOCK_TIME = Text(id="waktu menurut jam", en="time on the clock")
MEMORY = Text(id="memorinya", en="memory")
NONE = Text(id="Tidak ada.", en="None.")
MACHINE = Text(
    id="{cpus} prosesor, {memory}{system} pada {machine}; Python {python}, {packages}",
    en="{cpus} processors, {memory}{system} on {machine}; Python {python}, {packages}",
)
MEMORY_SIZE = Text(id="memori {size} GB", en="{size} GB of memory")
MARKS = str.maketrans(".,", ",.")


def machine(language: Language = Language.EN) -> str:
    """Describe the machine and the versions."""
    found: list[str] = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    file = Path("/proc/meminfo")
    size = f"{int(file.read_text().split()[1]) / 2**20:.0f}" if file.exists() else None
    return MACHINE[language].format(
        cpus=os.cpu_count(),
        memory="" if size is None else f"{MEMORY_SIZE[language].format(size=size)}, ",
        system=platform.system(),
        machine=platform.machine(),
        python=platform.python_version(),
        packages=", ".join(found),
    )


def cells(pair: Pair) -> list[str]:
    """Give the figures of a pair: seconds and their ratios, megabytes and theirs."""
    memory = [_megabytes(pair.middle(way, "memory")) for way in Way]
    return [
        f"{pair.rows:,}",
        *(f"{pair.middle(way, 'seconds'):.3f}" for way in Way),
        *(f"{ratio:.2f}" if (ratio := pair.ratio(what)) else "–" for what in ("seconds", "cpu")),
        *memory,
        f"{ratio:.2f}" if (ratio := pair.ratio("memory")) else "–",
        _megabytes(pair.middle(Way.KHA, "peak")),
    ]


def line(pair: Pair) -> str:
    """Give a pair as a line of a terminal."""
    widths = (12, 9, 9, 7, 8, 10, 10, 7, 10)
    figures = "".join(f"{cell:>{width}}" for cell, width in zip(cells(pair), widths, strict=True))
    return f"{pair.task:7}{pair.engine:8}{figures}"


def _megabytes(size: float | None) -> str:
    return "–" if size is None else f"{size / 1e6:,.0f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    ruled = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ruled, *rows))


def _figures(row: Sequence[str], language: Language) -> list[str]:
    """Write the figures behind a row's name as the language does."""
    return [row[0], *(cell.translate(MARKS) if language is Language.ID else cell for cell in row[1:])]


def simulations(found: dict[str, list[dict[str, Any]]], draws: int, language: Language = Language.EN) -> str:
    """Give the table of simulations."""
    first = [made["cpu"] for made in next(iter(found.values()))]
    rows: list[list[str]] = []
    for name, rounds in found.items():
        cpu = statistics.median(made["cpu"] for made in rounds)
        ratio = statistics.median(made["cpu"] / floor for made, floor in zip(rounds, first, strict=True))
        memory = [made["memory"] for made in rounds]
        row = [f"{cpu:.3f}", f"{ratio:.1f}", _megabytes(None if None in memory else max(memory))]
        rows.append(_figures([SIMULATED[name] if language is Language.ID else name, *row], language))
    (count,) = _figures(["", f"{draws:,}"], language)[1:]
    return _table(SIMULATIONS_HEAD[language].format(draws=count).split("|"), rows)


def _part(task: Task, pairs: Sequence[Pair], language: Language) -> str:
    rows = [_figures([pair.engine, *cells(pair)], language) for pair in pairs if pair.task is task]
    table = _table(HEAD[language].split("|"), rows)
    return f"## {TITLES[task][language]}\n\n{WHAT[task][language]}\n\n{table}\n"


def _growth(pairs: Sequence[Pair], language: Language) -> str:
    wide = [pair for pair in pairs if pair.task is Task.WIDE and pair.middle(Way.KHA, "cpu") is not None]
    sizes = sorted({pair.rows for pair in wide})
    rows: list[list[str]] = []
    for engine in dict.fromkeys(pair.engine for pair in wide):
        times = {pair.rows: pair.middle(Way.KHA, "cpu") or 0.0 for pair in wide if pair.engine == engine}
        per = [f"{1e6 * times[size] / size:.2f}" if times.get(size) else "–" for size in sizes]
        rows.append(_figures([engine, *per], language))
    return _table(_figures([ENGINE[language], *(f"{size:,}" for size in sizes)], language), rows)


def _missed(pairs: Sequence[Pair], language: Language) -> str:
    """List where a goal is missed, of tables of at least a million assessments."""
    large = [p for p in pairs if p.rows >= 1_000_000 and p.task is not Task.CHECK and p.engine in GOALS]  # noqa: PLR2004
    missed: list[str] = []
    for pair in large:
        # Spark works in a process of its own, of which only the clock is read.
        time, read = (CLOCK_TIME, "seconds") if pair.engine == "Spark" else (CPU_TIME, "cpu")
        for name, what, goal in ((time, read, GOALS[pair.engine]), (MEMORY, "memory", 1.3)):
            ratio = pair.ratio(what)
            if ratio is not None and round(ratio, 2) > goal:
                _, rows, times, most = _figures(["", f"{pair.rows:,}", f"{ratio:.2f}", f"{goal}"], language)
                said = {"title": TITLES[pair.task][language], "engine": pair.engine, "name": name[language]}
                missed.append(MISSED[language].format(**said, rows=rows, ratio=times, goal=most))
    return "\n".join(missed) or NONE[language]


def page(pairs: Sequence[Pair], found: dict[str, list[dict[str, Any]]], draws: int, language: Language) -> str:
    """Write the page."""
    here = Path(__file__).with_name(f"speed-of-tables.{language}.md.in").read_text(encoding="utf-8")
    parts = "\n".join(_part(task, pairs, language) for task in Task if any(pair.task is task for pair in pairs))
    filled = {
        "MACHINE": machine(language),
        "TABLES": parts,
        "GROWTH": _growth(pairs, language),
        "MISSED": _missed(pairs, language),
        "SIMULATIONS": simulations(found, draws, language),
    }
    for name, text in filled.items():
        here = here.replace(f"@{name}@", text)
    return here
