"""One small file for every page, so that Sphinx has something to read. They are the same for every language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kha_site.records import pages

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_STUB = """\
---
orphan: true
---

```{{kha:page}} {kind} {key}
```
"""


def write_stubs(app: Sphinx) -> None:
    """Write the stubs that are missing or not the same, and remove those of records that are gone.

    Translators translate prose; for them there are no such pages.
    """
    wanted = {} if app.builder.name == "gettext" else {f"{p.docname}.md": p for p in pages()}
    for name, page in wanted.items():
        path = Path(app.srcdir, name)
        text = _STUB.format(kind=page.kind.value, key=page.key)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
