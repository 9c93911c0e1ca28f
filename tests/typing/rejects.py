"""What type checkers must refuse: every ignore below is needed, or the checkers complain about it."""

from __future__ import annotations

from kha import crc, kla, scoring
from kha.text import Language, Text

Text(id="Anak")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Text("Anak", "Child")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Text(id="Anak", en="Child")["id"]  # type: ignore[index]  # pyright: ignore[reportArgumentType]
crc.article("12")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
crc.ARTICLE_55  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
crc.ARTICLE_12.number = 13  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
kla.PUBLISHED_2022.classify(600.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
scoring.Answer(key="kelana", points=17.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
kla.Band.PRATAMA.label[Language.ID].no_such_method()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
