"""How records show themselves in notebooks, without knowing who writes it.

Records stand far below reports and may not import them. So they only say that they can be shown; whoever stands above
everything says by whom (`show_with`, called once, by the façade). Before that, or where nobody does, a notebook prints
the record as Python does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Bundle: TypeAlias = dict[str, str]
"""A record in several forms, by media type."""

_showing: list[Callable[[object], Bundle]] = []


def show_with(show: Callable[[object], Bundle]) -> None:
    """Let a function write all records from now on."""
    _showing[:] = [show]


class Shown:
    """A record that notebooks (Jupyter, VS Code, marimo) show as a page in both languages."""

    __slots__ = ()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Bundle:  # noqa: ARG002
        return _showing[0](self) if _showing else {"text/plain": repr(self)}

    def _repr_html_(self) -> str | None:
        return self._repr_mimebundle_().get("text/html")
