"""Build the documentation site in both languages, side by side, and the page that leads to them.

python -m tools.site              build into docs/_build/html; every warning is an error
python -m tools.site OUT          build into another folder
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
import shutil
import subprocess
import sys
import time

from tools import browser_python, translations

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "docs" / "_ext"))  # for the calculator's part

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
OUT = DOCS / "_build" / "html"
LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}
STRICT = ("--nitpicky", "--fail-on-warning", "--keep-going", "--fresh-env", "--write-all", "--quiet")

INDEX = """\
<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>kha</title>
<link rel="icon" href="id/_static/favicon.svg">
<link rel="alternate" hreflang="id" href="id/">
<link rel="alternate" hreflang="en" href="en/">
<style>
:root {{ color-scheme: light dark; --ground: #fff; --text: #1a1a1a; --link: #1d5fbf; }}
@media (prefers-color-scheme: dark) {{ :root {{ --ground: #131416; --text: #e6e6e6; --link: #8ab4ff; }} }}
body {{ color: var(--text); background: var(--ground); }}
a {{ color: var(--link); }}
body {{ font: 1.125rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1rem; }}
a {{ display: block; padding: 1rem; margin: 1rem 0; border: 1px solid; border-radius: 0.5rem; }}
</style>
</head>
<body>
<main>
<h1>kha</h1>
<p>Rujukan hak anak dan Kabupaten/Kota Layak Anak.
<span lang="en">A reference on child rights and child-friendly regencies and cities.</span></p>
{links}
</main>
</body>
</html>
"""


def main() -> int:
    """Build both languages at once; tell where to open them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", nargs="?", type=Path, default=OUT)
    out: Path = parser.parse_args().out.resolve()
    began = time.monotonic()
    shutil.rmtree(out, ignore_errors=True)
    work = out.parent / "work"
    shutil.rmtree(work, ignore_errors=True)
    package = browser_python.fetch()
    builds = {language: _start(language, out, work, python=package is not None) for language in LANGUAGES}
    if package is not None:
        browser_python.install(package, out / "python")
    untranslated = translations.report()
    failed = [language for language, build in builds.items() if not _finished(language, build)]
    if untranslated:
        failed.append("prose without Indonesian")
    if failed:
        print(f"The site was not built: {', '.join(failed)}.", file=sys.stderr)
        return 1
    _write_index(out)
    print(f"Built in {time.monotonic() - began:.0f} s, {_worked():.0f} s of one processor. Open it with:")
    print(f"  {sys.executable} -m http.server --directory {out}")
    print("and go to the address it prints.")
    return 0


def _start(language: str, out: Path, work: Path, *, python: bool) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "sphinx", *STRICT, "--builder", "dirhtml", "--define", f"language={language}"]
    command += ["--define", f"kha_python={int(python)}"]
    command += ["--doctree-dir", str(work / language), str(DOCS), str(out / language)]
    env = {**os.environ, "KHA_LANGUAGE": language, "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)  # noqa: S603


def _finished(language: str, build: subprocess.Popen[str]) -> bool:
    """Wait for a build; show what it said only if it failed, for kernels of notebooks talk much."""
    said, _ = build.communicate()
    if build.returncode:
        print(f"--- {language} ---\n{said}", file=sys.stderr)
    return build.returncode == 0


def _worked() -> float:
    """Give the seconds that processors have worked for this: on a busy machine the clock says little."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _write_index(out: Path) -> None:
    links = "\n".join(f'<a href="{tag}/" hreflang="{tag}" lang="{tag}">{name}</a>' for tag, name in LANGUAGES.items())
    (out / "index.html").write_text(INDEX.format(links=links), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
