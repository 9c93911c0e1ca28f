"""Turn the curated TOML of ``data/`` into the typed literals of ``src/kha``."""
