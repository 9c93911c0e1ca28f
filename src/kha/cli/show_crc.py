"""``kha show crc``: the Convention and everything around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from kha import crc
from kha.cli import _phrases as say
from kha.cli.commands import echo, fail, format_option, language_option, show
from kha.errors import (
    UnknownClusterError,
    UnknownGeneralCommentError,
    UnknownGuidelinesError,
    UnknownProtocolError,
    UnknownProvisionError,
    UnreadableReferenceError,
)
from kha.report import (
    Report,
    describe_cluster,
    describe_contents,
    describe_convention,
    describe_findings,
    describe_general_comment,
    describe_guidelines,
    describe_indonesia,
    describe_national_laws,
    describe_principle,
    describe_protocol,
    describe_provision,
    describe_provisions,
)
from kha.text import Language, Text


class _NotShownError(Exception):
    """What was asked for does not exist; ``text`` says what to write instead."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


@show.command("crc")
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
    r"""Tampilkan Konvensi Hak Anak. / Show the Convention on the Rights of the Child.

    \b
    WHAT:
      12 · "40(2)(b)" · "Pasal 24 ayat (2) huruf e" · "arts. 9–11"
                            pasal atau ketentuan / article or provision
      prinsip, principle    best_interests, …
      klaster, cluster      violence, family, …
      pedoman, guidelines   crc_c_58_rev_3, …
      komentar, comment, gc 5
      protokol, protocol    opac, opsc, opic
      status                Konvensi sebagai perjanjian / as a treaty
      indonesia             ratifikasi, laporan / ratification, reports
      hukum, laws           hukum nasional / national laws
      cari, find            kata / words

    Tanpa WHAT: daftar isi. / Without WHAT: the contents.
    """
    kind, *names = what or ("",)
    try:
        page = _page(kind.casefold(), names, " ".join(what), guidelines, language)
    except (_NotShownError, UnknownProvisionError, UnreadableReferenceError) as error:
        fail(error.text, language)
    echo(page, output)


def _page(kind: str, names: Sequence[str], everything: str, guidelines: str, language: Language) -> Report:
    name = " ".join(names)
    match kind:
        case "":
            return describe_contents(language)
        case "prinsip" | "principle":
            return describe_principle(_principle(name), language)
        case "klaster" | "cluster":
            return describe_cluster(_cluster(name, crc.guidelines(guidelines)), language)
        case "pedoman" | "guidelines":
            return _guidelines(name or guidelines, language)
        case "komentar" | "comment" | "gc":
            return describe_general_comment(_comment(name), language)
        case "protokol" | "protocol":
            return describe_protocol(_protocol(name), language)
        case "cari" | "find":
            return describe_findings(name, language)
        case _ if not names and kind in _WHOLE_PAGES:
            return _WHOLE_PAGES[kind](language)
        case _:
            return _provisions(everything, language)


_WHOLE_PAGES: dict[str, Callable[[Language], Report]] = {
    "status": describe_convention,
    "indonesia": describe_indonesia,
    "hukum": describe_national_laws,
    "laws": describe_national_laws,
}


def _provisions(reference: str, language: Language) -> Report:
    if reference.casefold() in {protocol.key for protocol in crc.PROTOCOLS}:
        return describe_protocol(crc.protocol(reference.casefold()), language)
    provisions = crc.provisions(reference)
    if len(provisions) == 1:
        return describe_provision(provisions[0], language)
    return describe_provisions(provisions, language)


def _principle(name: str) -> crc.GeneralPrinciple:
    try:
        return crc.general_principle(crc.Principle(_key(name)))
    except ValueError:
        raise _unknown(name, [principle.value for principle in crc.Principle]) from None


def _cluster(name: str, guidelines: crc.Guidelines) -> crc.Cluster:
    try:
        return guidelines.cluster(crc.ClusterTheme(_key(name)))
    except (ValueError, UnknownClusterError):
        raise _unknown(name, [cluster.theme.value for cluster in guidelines.clusters]) from None


def _guidelines(name: str, language: Language) -> Report:
    try:
        record = crc.guidelines(_key(name))
    except UnknownGuidelinesError as error:
        raise _unknown(name, error.known) from None
    earlier = crc.GUIDELINES[: crc.GUIDELINES.index(record)]
    return describe_guidelines(record, language, since=earlier[-1] if earlier else None)


def _comment(name: str) -> crc.GeneralComment:
    try:
        return crc.general_comment(int(name) if name.isascii() and name.isdigit() else 0)
    except UnknownGeneralCommentError as error:
        raise _NotShownError(say.NO_COMMENT.fill(name=name, last=str(error.last))) from None


def _protocol(name: str) -> crc.OptionalProtocol:
    try:
        return crc.protocol(_key(name))
    except UnknownProtocolError as error:
        raise _unknown(name, error.known) from None


def _key(name: str) -> str:
    return name.casefold().replace("-", "_").replace(" ", "_")


def _unknown(name: str, known: Sequence[str]) -> _NotShownError:
    return _NotShownError(say.UNKNOWN_NAME.fill(name=name, known=", ".join(known)))
