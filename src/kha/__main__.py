"""``python -m kha`` is the command ``kha``."""

from kha.cli import main

main()
