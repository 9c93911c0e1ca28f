"""``kha show crc``: the Convention and everything around it."""

from __future__ import annotations

from collections.abc import Callable

import click

from kha import crc
from kha.cli import _phrases as say
from kha.cli.commands import echo, fail, format_option, language_option, show
from kha.cli.names import Choice, NotShownError, choose
from kha.errors import UnknownProvisionError, UnreadableReferenceError
from kha.report import (
    Report,
    describe_cluster,
    describe_contents,
    describe_convention,
    describe_findings,
    describe_general_comment,
    describe_general_comments,
    describe_guidelines,
    describe_indonesia,
    describe_national_laws,
    describe_principle,
    describe_principles,
    describe_protocol,
    describe_protocols,
    describe_provision,
    describe_provisions,
)
from kha.text import Language

_HELP = """Tampilkan Konvensi Hak Anak. / Show the Convention on the Rights of the Child.

\b
WHAT:
  12 · 40(2)(b) · Pasal 24 ayat (2) huruf e · arts. 9–11
                        pasal, ketentuan / articles, provisions
  prinsip, principle    prinsip umum / general principles
  klaster, cluster      klaster pelaporan / reporting clusters
  pedoman, guidelines   pedoman laporan / reporting guidelines
  komentar, comment     komentar umum / general comments
  protokol, protocol    protokol opsional / optional protocols
  status                Konvensi sebagai perjanjian / as a treaty
  indonesia             ratifikasi, laporan / ratification, reports
  hukum, laws           hukum nasional / national laws
  cari, find            kata dalam judul / words in titles

Sesudah prinsip, klaster, pedoman, komentar, atau protokol boleh ditulis kunci, nomor, atau kata dari namanya; tanpa
itu, semuanya. / After principle, cluster, guidelines, comment or protocol you may write a key, a number or words of
the name; without one you see them all.

Tanda kurung perlu diapit tanda kutip di terminal: "40(2)(b)". / A terminal needs quotes around brackets: "40(2)(b)".

Tanpa WHAT: daftar isi. / Without WHAT: the contents.
"""


@show.command("crc", help=_HELP)
@click.argument("what", nargs=-1)
@click.option(
    "--guidelines",
    type=click.Choice([guidelines.key for guidelines in crc.GUIDELINES]),
    default=crc.CRC_C_58_REV_3.key,
    show_default=True,
    help="Pedoman laporan yang dipakai untuk klaster. / Reporting guidelines for clusters.",
)
@language_option
@format_option("text", "md")
def show_crc(what: tuple[str, ...], guidelines: str, language: Language, output: str) -> None:
    """Show what is asked for, or say what can be."""
    kind, *names = what or ("",)
    try:
        page = _page(kind.casefold(), " ".join(names), crc.guidelines(guidelines), language)
        page = page or _provisions(" ".join(what), language)
    except (NotShownError, UnknownProvisionError, UnreadableReferenceError) as error:
        fail(error.text, language)
    echo(page, output, language)


def _page(kind: str, name: str, guidelines: crc.Guidelines, language: Language) -> Report | None:
    """Give the page of what is named, or that of all of its kind; nothing where no kind is named."""
    match kind:
        case "":
            return describe_contents(language)
        case "prinsip" | "principle":
            return describe_principle(_principle(name), language) if name else describe_principles(language)
        case "klaster" | "cluster":
            one = name and _cluster(name, guidelines)
            return describe_cluster(one, language) if one else _guidelines(guidelines, language)
        case "pedoman" | "guidelines":
            return _guidelines(_guidelines_named(name) if name else guidelines, language)
        case "komentar" | "comment" | "gc":
            return describe_general_comment(_comment(name), language) if name else describe_general_comments(language)
        case "protokol" | "protocol":
            return describe_protocol(_protocol(name), language) if name else describe_protocols(language)
        case "opac" | "opsc" | "opic" if not name:
            return describe_protocol(crc.protocol(kind), language)
        case "cari" | "find":
            return _findings(name, language)
        case _ if kind in _WHOLE_PAGES and not name:
            return _WHOLE_PAGES[kind](language)
        case _:
            return None


_WHOLE_PAGES: dict[str, Callable[[Language], Report]] = {
    "status": describe_convention,
    "indonesia": describe_indonesia,
    "hukum": describe_national_laws,
    "laws": describe_national_laws,
}


def _provisions(reference: str, language: Language) -> Report:
    provisions = crc.provisions(reference)
    if len(provisions) == 1:
        return describe_provision(provisions[0], language)
    return describe_provisions(provisions, language)


def _guidelines(record: crc.Guidelines, language: Language) -> Report:
    earlier = crc.GUIDELINES[: crc.GUIDELINES.index(record)]
    return describe_guidelines(record, language, since=earlier[-1] if earlier else None)


def _findings(words: str, language: Language) -> Report:
    if not words:
        raise NotShownError(say.NO_WORDS)
    return describe_findings(words, language)


def _principle(name: str) -> crc.GeneralPrinciple:
    return choose(
        name,
        [
            Choice(
                record=record,
                keys=(record.principle.value, str(record.article)),
                label=record.principle.label,
                also=tuple(wording.words for wording in record.wordings),
            )
            for record in crc.GENERAL_PRINCIPLES
        ],
    )


def _cluster(name: str, guidelines: crc.Guidelines) -> crc.Cluster:
    clusters = guidelines.clusters
    return choose(name, [Choice(record=c, keys=(c.theme.value,), label=c.label) for c in clusters])


def _guidelines_named(name: str) -> crc.Guidelines:
    return choose(name, [Choice(record=g, keys=(g.key, g.symbol), label=g.label) for g in crc.GUIDELINES])


def _comment(name: str) -> crc.GeneralComment:
    comments = crc.GENERAL_COMMENTS
    return choose(
        name,
        [Choice(record=c, keys=(str(c.number),), label=c.label) for c in comments],
        unknown=say.NO_COMMENT.fill(name=name, last=str(comments[-1].number)),
    )


def _protocol(name: str) -> crc.OptionalProtocol:
    return choose(name, [Choice(record=p, keys=(p.key,), label=p.label) for p in crc.PROTOCOLS])
