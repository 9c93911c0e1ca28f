"""The command ``kha`` (extra ``cli``)."""

from __future__ import annotations

import sys

MISSING = (
    "Perintah kha memerlukan paket click. Pasang dengan: python -m pip install 'kha[cli]'\n"
    "The kha command needs the package click. Install it with: python -m pip install 'kha[cli]'"
)


def main() -> None:
    """Run the command; say what to install if its extra is missing.

    .. versionadded:: 0.1
    """
    try:
        from kha.cli.commands import kha  # noqa: PLC0415  (the extra may be missing)
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print(MISSING, file=sys.stderr)  # noqa: T201  (a command speaks)
        raise SystemExit(2) from None
    kha(prog_name="kha")


__all__ = ["main"]
