"""Write the generated modules of ``src/kha`` from ``data/``, or check that they are what ``data/`` says.

python -m tools.generate           write what changed
python -m tools.generate --check   write nothing; exit 1 if a file differs, is missing or is left over
"""

from __future__ import annotations

import argparse
from pathlib import Path
import subprocess
import sys

from tools.records import DataError
from tools.rooms import modules

ROOT = Path(__file__).resolve().parent.parent
MARK = "# Made by tools/generate.py"


def render_all(data: Path) -> dict[str, str]:
    """Give the text of every generated module by its path below ``src/kha``."""
    return {module.path: module.render() for module in modules(data)}


def differences(wanted: dict[str, str], package: Path) -> list[str]:
    """Name every generated file that differs from what it should be, is missing, or should not be there."""
    here = {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in package.rglob("_[a-z]*.py")
        if path.read_bytes().startswith(MARK.encode())
    }
    changed = [path for path, text in wanted.items() if here.get(path) != text.encode()]
    left_over = [path for path in here if path not in wanted]
    return sorted(changed + left_over)


def write(wanted: dict[str, str], package: Path) -> list[str]:
    """Bring the generated files to what they should be; name those that changed."""
    changed = differences(wanted, package)
    for name in changed:
        path = package / name
        if name in wanted:
            path.write_bytes(wanted[name].encode())
        else:
            path.unlink()
    return changed


def main(arguments: list[str] | None = None) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.generate", description="Write the generated modules, or check them."
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if anything differs")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="the folder of the records")
    parser.add_argument("--package", type=Path, default=ROOT / "src" / "kha", help="the package to write into")
    options = parser.parse_args(arguments)
    try:
        wanted = render_all(options.data)
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    if options.check:
        changed = differences(wanted, options.package)
        for name in changed:
            print(f"differs from data/: {options.package / name}", file=sys.stderr)
        print(f"{len(wanted)} generated modules, {len(changed)} differ")
        return 1 if changed else 0
    for name in write(wanted, options.package):
        print(f"wrote {name}")
    command = [
        sys.executable,
        "-c",
        "import kha.crc, kha.kla, kha.scoring, kha.capacity, kha.mainstreaming, kha.report",
    ]
    return subprocess.run(command, check=False, cwd=options.package.parent).returncode  # noqa: S603  (our own command)


if __name__ == "__main__":
    raise SystemExit(main())
