"""How long the calculator of the built site takes, beside Pyodide alone in the same browser and the same run.

python benchmarks/calculator.py [--site FOLDER] [--browser CHROMIUM] [--rounds N]

A cold opening has an empty cache; a warm one opens the page again. An answer counts from the click to the text on the
page. On a busy machine look at the ratios. Nothing here decides about success.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
import shutil
import statistics
import sys
import tarfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # for the project's tools

from tools import browser_python
from tools.serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

ROOT = Path(__file__).resolve().parent.parent
PAGE = "/id/calculator/"

BARE = """async (address) => {
  const began = performance.now();
  const { loadPyodide } = await import(`${address}/pyodide.mjs`);
  await loadPyodide({ indexURL: `${address}/` });
  return performance.now() - began;
}"""

UNTIL = """
  const calc = document.querySelector(".calc");
  const until = async (done) => { while (!done()) await new Promise((go) => setTimeout(go, 1)); };
  const idle = () => !calc.hasAttribute("aria-busy");
  const began = performance.now();
"""

OPEN = f"""async () => {{ {UNTIL}
  calc.querySelector(".calc-start button").click();
  await until(() => !calc.querySelector(".calc-panel").hidden && idle());
  return performance.now() - began;
}}"""

ANSWER = f"""async (points) => {{ {UNTIL}
  calc.querySelector("[name='region']").value = "Kabupaten Sumbawa";
  calc.querySelector("[name='points:kelembagaan']").value = points;
  calc.querySelector(".calc-form").requestSubmit();
  await until(idle);
  if (!calc.querySelector(".calc-report").innerText.includes(points)) throw new Error("no answer");
  return performance.now() - began;
}}"""

ROWS = {
    "bare": "Pyodide alone, as it is published",
    "cold": "first answer, cold: from the click on",
    "warm": "first answer, warm cache",
    "next": "every next answer",
}


def opened(context: BrowserContext, times: dict[str, list[float]], kind: str) -> None:
    """Open the page, and take the times of its first answer and of two more."""
    page = context.new_page()
    page.goto(PAGE)
    began = page.evaluate(OPEN)
    times[kind].append(began + page.evaluate(ANSWER, "83,50"))
    times["next"] += [page.evaluate(ANSWER, points) for points in ("84,25", "90")]
    page.close()


def measured(browser: Browser, site: str, bare: str, rounds: int) -> dict[str, float]:
    """Give the medians in milliseconds; every round has one of each kind."""
    times: dict[str, list[float]] = {name: [] for name in ROWS}
    for _ in range(rounds):
        alone = browser.new_context()
        page = alone.new_page()
        page.goto(bare)
        times["bare"].append(page.evaluate(BARE, bare))
        alone.close()
        context = browser.new_context(base_url=site)
        opened(context, times, "cold")
        opened(context, times, "warm")
        context.close()
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--site", type=Path, default=ROOT / "docs" / "_build" / "html")
    parser.add_argument("--browser", default=os.environ.get("CHROMIUM") or shutil.which("chromium"))
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    package = browser_python.fetch()
    if package is None or not (options.site / "python").is_dir():
        sys.exit("The site has no calculator: build it with a network, by nox -s docs.")
    with TemporaryDirectory() as folder, tarfile.open(package) as archive:
        archive.extractall(folder, filter="data")
        core = Path(folder) / "package"
        (core / "index.html").write_text("<!doctype html><title>Pyodide</title>", encoding="utf-8")
        with served(options.site) as site, served(core) as bare, sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=options.browser, args=["--no-sandbox", "--disable-gpu"])
            found = measured(browser, site, bare, options.rounds)
            browser.close()
    print(f"The calculator in a browser; medians of {options.rounds} rounds\n{'':40}{'seconds':>9}{'ratio':>7}")
    for name, words in ROWS.items():
        print(f"{words:40}{found[name] / 1000:9.2f}{found[name] / found['bare']:7.2f}")
    library, whole = browser_python.sizes(options.site / "python")
    print(f"\nThe library and what it needs: {library / 1e6:.2f} MB; with Python, compressed: {whole / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
