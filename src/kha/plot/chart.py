"""A chart as a Vega-Lite specification, and its ways out: SVG and PNG without a browser, JSON for everything else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import json
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from kha.errors import MissingExtraError

if TYPE_CHECKING:
    from types import ModuleType

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"
"""What a specification is made of."""

VEGA_LITE = "application/vnd.vegalite.v5+json"
"""The media type by which notebooks know a Vega-Lite specification."""


@frozen(kw_only=True)
class Chart:
    """A chart.

    Attributes:
        specification: what is drawn, in Vega-Lite 5; it holds its own data.
        description: the same in words, for those who do not see it: put it into the ``alt`` of an image.

    .. versionadded:: 0.1
    """

    specification: Mapping[str, Json] = field(repr=False)
    description: str

    def json(self) -> str:
        """Write the specification as JSON text, for an editor of Vega-Lite or a web page."""
        return json.dumps(self.specification, ensure_ascii=False, indent=2)

    def svg(self) -> str:
        """Draw it as SVG.

        Raises:
            MissingExtraError: if vl-convert is not installed.
        """
        drawn: str = _vl_convert().vegalite_to_svg(json.dumps(self.specification))
        return drawn

    def png(self, *, scale: float = 2) -> bytes:
        """Draw it as PNG.

        Args:
            scale: how many dots a point of the drawing has; 2 for a screen, 4 for print.

        Raises:
            MissingExtraError: if vl-convert is not installed.
        """
        drawn: bytes = _vl_convert().vegalite_to_png(json.dumps(self.specification), scale=scale)
        return drawn

    def save(self, path: str | Path, *, scale: float = 2) -> None:
        """Draw it into a file: SVG, PNG or JSON, as the file's name says.

        Raises:
            ValueError: if the name says something else.
            OSError: if the file cannot be written.
            MissingExtraError: if vl-convert is not installed.
        """
        file = Path(path)
        match file.suffix.lower():
            case ".svg":
                content = self.svg().encode()
            case ".png":
                content = self.png(scale=scale)
            case ".json":
                content = self.json().encode()
            case suffix:
                message = f"A chart cannot be saved as {suffix or file.name}: end the name in .svg, .png or .json."
                raise ValueError(message)
        file.write_bytes(content)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Json]:  # noqa: ARG002
        """Show it in a notebook, with its description beside it."""
        return {VEGA_LITE: self.specification, "text/plain": self.description}


def _vl_convert() -> ModuleType:
    try:
        import vl_convert  # noqa: PLC0415  (the extra may be missing)
    except ModuleNotFoundError:
        raise MissingExtraError(extra="plot", package="vl-convert-python") from None
    return vl_convert
