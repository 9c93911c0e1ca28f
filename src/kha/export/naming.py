"""How names of classes become names of tables and schemas."""

from __future__ import annotations

import re


def snake(name: str) -> str:
    """Write ``GeneralComment`` as ``general_comment``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
