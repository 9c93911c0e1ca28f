"""Check what a wheel holds: the package's Python, its type marker, its licences, and nothing else."""

from __future__ import annotations

from pathlib import PurePosixPath
import sys
import zipfile

ALLOWED = {".py", ".typed"}


def strangers(names: list[str]) -> list[str]:
    """Name the files that should not be in a wheel."""
    return [
        name
        for name in names
        if not (PurePosixPath(name).parts[0].endswith(".dist-info"))
        and not (PurePosixPath(name).parts[0] == "kha" and PurePosixPath(name).suffix in ALLOWED)
    ]


def missing(names: list[str]) -> list[str]:
    """Name what a wheel must hold and this one does not."""
    wanted = ["kha/__init__.py", "kha/py.typed", "kha/crc/_articles.py"]
    licences = ["LICENSE", "data/LICENSE"]
    absent = [name for name in wanted if name not in names]
    return absent + [name for name in licences if not any(n.endswith(f"licenses/{name}") for n in names)]


def main(paths: list[str]) -> int:
    """Check each wheel; give the exit code."""
    bad = 0
    for path in paths:
        with zipfile.ZipFile(path) as wheel:
            names = wheel.namelist()
        for name in strangers(names):
            print(f"{path}: {name} does not belong in the wheel", file=sys.stderr)
        for name in missing(names):
            print(f"{path}: {name} is missing", file=sys.stderr)
        bad += bool(strangers(names) or missing(names))
        print(f"{PurePosixPath(path).name}: {len(names)} files")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
