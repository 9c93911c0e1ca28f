"""The results as lines of a terminal and as a page of the documentation, in both languages.

``python -m benchmarks.page`` writes the page anew from what is kept, and ``--check`` says whether it is what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
import sys

from benchmarks.results import Cost, Growth, Machine, Pair, Results, Task, Way, read
from kha.text import Language, Text

DOCS = Path(__file__).resolve().parent.parent / "docs"
NAME = "explanation/speed-of-tables.md"
PLACES = {Language.EN: DOCS / NAME, Language.ID: DOCS / "locale" / "id" / "pages" / NAME}
HEADER = (
    f"{'':7}{'':8}{'assessments':>12}{'kha':>9}{'hand':>9}{'ratio':>7}{'of CPU':>8}"
    f"{'kha':>10}{'hand':>10}{'ratio':>7}{'process':>10}"
)
GROWTH_HEADER = (
    "growth: microseconds of computing + system for an assessment at each size; last step: computing, in all"
)
GOALS = {"Polars": 1.2, "DuckDB": 1.2, "pandas": 1.5, "Spark": 1.2, "Spark+": 1.2}
MEMORY_GOAL = 1.3
GROWTH_GOAL = 1.2
"""What is still called linear: how many times the CPU time an assessment may take in a table ten times as large."""
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
        id="""Jawaban yang sama, satu tiap baris, jadi delapan kali lebih banyak baris; hasilnya 45 kolom yang sama.""",
        en="""The same answers, one a row, eight times as many rows; the same 45 columns come out.""",
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
SINGLES_HEAD = Text(
    id="Satu penilaian, 24 indikator dengan 144 pertanyaan|mikrodetik|rasio",
    en="One assessment, 24 indicators with 144 questions|microseconds|ratio",
)
SINGLES = {
    ("Every measure answered with points", "bare sum of the same decimals"): Text(
        id="dijawab dengan poin: jumlah desimalnya saja", en="answered with points: the bare sum of the decimals"
    ),
    ("Every measure answered with points", "score(assessment).total()"): Text(
        id="dijawab dengan poin: kha.scoring", en="answered with points: kha.scoring"
    ),
    ("Every measure answered for its rule, of eight kinds", "the same rules by hand"): Text(
        id="dijawab untuk aturannya: aturan yang sama, tulis tangan",
        en="answered for their rules: the same rules by hand",
    ),
    ("Every measure answered for its rule, of eight kinds", "score(assessment).total()"): Text(
        id="dijawab untuk aturannya: kha.scoring", en="answered for their rules: kha.scoring"
    ),
}
GROWTH_HEAD = Text(id="Pengolah tabel|oleh|{sizes}|perhitungan|seluruhnya", en="Engine|by|{sizes}|computing|in all")
BY = {Way.KHA: Text(id="kha", en="kha"), Way.HAND: Text(id="tangan", en="hand")}
GROWN = Text(
    id="* {title}, {engine}: pertumbuhan {times}, perhitungan saja {computing}, tulis tangan {hand}, sasaran {goal}.",
    en="* {title}, {engine}: growth {times}, computing alone {computing}, by hand {hand}, goal {goal}.",
)
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


def machine(found: Machine, language: Language = Language.EN) -> str:
    """Describe a machine and the versions."""
    return MACHINE[language].format(
        cpus=found.cpus,
        memory="" if found.memory is None else f"{MEMORY_SIZE[language].format(size=found.memory)}, ",
        system=found.system,
        machine=found.machine,
        python=found.python,
        packages=", ".join(f"{name} {version}" for name, version in found.packages.items()),
    )


def cells(pair: Pair) -> list[str]:
    """Give the figures of a pair: seconds and their ratios, megabytes and theirs."""
    return [
        f"{pair.rows:,}",
        *(_number(seconds, 3) for seconds in (pair.seconds.kha, pair.seconds.hand)),
        *(_number(ratio, 2) for ratio in (pair.seconds.ratio, pair.cpu.ratio)),
        *(_megabytes(size) for size in (pair.memory.kha, pair.memory.hand)),
        _number(pair.memory.ratio, 2),
        _megabytes(pair.peak),
    ]


def line(pair: Pair) -> str:
    """Give a pair as a line of a terminal."""
    widths = (12, 9, 9, 7, 8, 10, 10, 7, 10)
    figures = "".join(f"{cell:>{width}}" for cell, width in zip(cells(pair), widths, strict=True))
    return f"{pair.task:7}{pair.engine:8}{figures}"


def _number(number: float | None, decimals: int) -> str:
    return "–" if number is None else f"{number:.{decimals}f}"


def _megabytes(size: float | None) -> str:
    return "–" if size is None else f"{size / 1e6:,.0f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    ruled = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ruled, *rows))


def _figures(cells: Iterable[str], language: Language) -> list[str]:
    """Write figures as the language does."""
    return [cell.translate(MARKS) if language is Language.ID else cell for cell in cells]


def simulations(results: Results, language: Language = Language.EN) -> str:
    """Give the table of simulations."""
    rows = [
        [
            SIMULATED[found.name] if language is Language.ID else found.name,
            *_figures([_number(found.cpu, 3), _number(found.ratio, 1), _megabytes(found.memory)], language),
        ]
        for found in results.simulations
    ]
    (count,) = _figures([f"{results.draws:,}"], language)
    return _table(SIMULATIONS_HEAD[language].format(draws=count).split("|"), rows)


def singles(results: Results, language: Language = Language.EN) -> str:
    """Give the table of one assessment at a time; what its own benchmark prints beyond it is left out."""
    rows = [
        [named[language], *_figures([_number(found.microseconds, 1), _number(found.ratio, 1)], language)]
        for found in results.singles
        if (named := SINGLES.get((found.answered, found.name)))
    ]
    return _table(SINGLES_HEAD[language].split("|"), rows)


def _part(task: Task, pairs: Sequence[Pair], language: Language) -> str:
    rows = [[pair.engine, *_figures(cells(pair), language)] for pair in pairs if pair.task is task]
    table = _table(HEAD[language].split("|"), rows)
    return f"## {TITLES[task][language]}\n\n{WHAT[task][language]}\n\n{table}\n"


def growth_cells(growth: Growth, sizes: Sequence[int]) -> list[str]:
    """Give what an assessment takes at each size, in microseconds, and how that grows in the last step."""
    taken = zip(growth.rows, growth.user, growth.system, strict=True)
    per = {rows: " + ".join(_number(1e6 * kind / rows, 2) for kind in kinds) for rows, *kinds in taken}
    return [*(per.get(rows, "–") for rows in sizes), _number(growth.computing, 2), _number(growth.whole, 2)]


def growth_line(growth: Growth) -> str:
    """Give the growth of a task as a line of a terminal."""
    figures = "".join(f"{cell:>15}" for cell in growth_cells(growth, growth.rows))
    return f"{growth.task:7}{growth.engine:8}{growth.way:8}{figures}"


def _growth(growths: Sequence[Growth], language: Language) -> str:
    """Give a table for each task that says how it grows."""
    parts: list[str] = []
    for task in Task:
        found = [growth for growth in growths if growth.task is task]
        sizes = sorted({rows for growth in found for rows in growth.rows})
        head = GROWTH_HEAD[language].format(sizes="|".join(_figures([f"{rows:,}" for rows in sizes], language)))
        rows = [
            [growth.engine, BY[growth.way][language], *_figures(growth_cells(growth, sizes), language)]
            for growth in found
        ]
        if rows:
            parts.append(f"{TITLES[task][language]}:\n\n{_table(head.split('|'), rows)}")
    return "\n\n".join(parts)


def _missed(results: Results, language: Language) -> str:
    """List where a goal is missed, of tables of at least a million assessments."""
    large = [p for p in results.pairs if p.rows >= 1_000_000 and p.task is not Task.CHECK]  # noqa: PLR2004
    missed: list[str] = []
    for pair in large:
        # Spark works in a process of its own, of which only the clock is read.
        time = (CLOCK_TIME, pair.seconds) if pair.engine.startswith("Spark") else (CPU_TIME, pair.cpu)
        for (name, cost), goal in ((time, GOALS.get(pair.engine)), ((MEMORY, pair.memory), MEMORY_GOAL)):
            if goal is not None and _is_above(cost, goal):
                figures = [f"{pair.rows:,}", _number(cost.ratio, 2), f"{goal}"]
                rows, times, most = _figures(figures, language)
                said = {"title": TITLES[pair.task][language], "engine": pair.engine, "name": name[language]}
                missed.append(MISSED[language].format(**said, rows=rows, ratio=times, goal=most))
    by_hand = {(g.task, g.engine): g.whole for g in results.growth if g.way is Way.HAND}
    for growth in (growth for growth in results.growth if growth.way is Way.KHA):
        if growth.whole is not None and round(growth.whole, 2) > GROWTH_GOAL:
            grown = (growth.whole, growth.computing, by_hand.get((growth.task, growth.engine)))
            times, alone, hand, most = _figures([*(_number(g, 2) for g in grown), f"{GROWTH_GOAL}"], language)
            said = {"title": TITLES[growth.task][language], "engine": growth.engine}
            missed.append(GROWN[language].format(**said, times=times, computing=alone, hand=hand, goal=most))
    return "\n".join(missed) or NONE[language]


def _is_above(cost: Cost, goal: float) -> bool:
    return cost.ratio is not None and round(cost.ratio, 2) > goal


def _longest_step(costs: Mapping[tuple[Task, str, int], float | None], language: Language) -> str:
    """Say how many times as much ten times as many assessments take at most, of what was measured at both sizes."""
    pairs = ((taken, costs.get((task, engine, 10 * rows))) for (task, engine, rows), taken in costs.items())
    steps = [after / before for before, after in pairs if before and after]
    return _figures([_number(max(steps, default=None), 1)], language)[0]


def page(results: Results, language: Language) -> str:
    """Write the page."""
    here = Path(__file__).with_name(f"speed-of-tables.{language}.md.in").read_text(encoding="utf-8")
    pairs = results.pairs
    parts = "\n".join(_part(task, pairs, language) for task in Task if any(pair.task is task for pair in pairs))
    costs = {(pair.task, pair.engine, pair.rows): pair for pair in pairs}
    memory = {key: pair.memory.kha for key, pair in costs.items()}
    clock = {key: pair.seconds.kha for key, pair in costs.items() if pair.engine.startswith("Spark")}
    filled = {
        "MACHINE": machine(results.machine, language),
        "TABLES": parts,
        "GROWTH": _growth(results.growth, language),
        "MEMORY": _longest_step(memory, language),
        "CLOCK": _longest_step(clock, language),
        "MISSED": _missed(results, language),
        "SINGLES": singles(results, language),
        "SIMULATIONS": simulations(results, language),
    }
    for name, text in filled.items():
        here = here.replace(f"@{name}@", text)
    return here


def write(results: Results) -> None:
    """Write the page in both languages."""
    for language, path in PLACES.items():
        path.write_text(page(results, language), encoding="utf-8")


def main() -> None:
    """Write the page from what is kept, or check it."""
    kept = read()
    if sys.argv[1:] != ["--check"]:
        write(kept)
        return
    differ = [path for language, path in PLACES.items() if path.read_text(encoding="utf-8") != page(kept, language)]
    if differ:
        raise SystemExit(f"not what is kept says; run `python -m benchmarks.page`: {', '.join(map(str, differ))}")  # noqa: EM102, TRY003


if __name__ == "__main__":
    main()
