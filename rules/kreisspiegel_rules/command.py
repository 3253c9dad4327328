"""The command `kreisspiegel-check`: judges a file with a downloaded rule pack, and nothing else.

Exit codes: 0 accepted, 1 refused for faults in rows, 2 not readable or called wrongly, 4 with
`--mode partial` for the faultless rows only.
"""

import argparse
import errno
import hashlib
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, NamedTuple

from kreisspiegel_rules.offline import Asked, File, check, verdict_bytes
from kreisspiegel_rules.pack import Pack, PackRefused
from kreisspiegel_rules.report import lines

ACCEPTED, REFUSED, MISUSED, IN_PART = 0, 1, 2, 4
CAUSES = {
    errno.ENOENT: "sie ist nicht da",
    errno.EACCES: "die Berechtigung fehlt",
    errno.EPERM: "die Berechtigung fehlt",
    errno.EISDIR: "das ist ein Ordner",
    errno.ENOTDIR: "der Ordner ist nicht da",
    errno.ENOSPC: "es ist kein Platz mehr frei",
    errno.EROFS: "hier darf nichts geschrieben werden",
    errno.EADDRINUSE: "die Adresse ist belegt",
}
PIECE = 1024 * 1024
AGS = re.compile(r"[0-9]{5}")
# The formats that a file's name does not tell.
MEDIA = {"sdmx-csv": "application/vnd.sdmx.data+csv"}


class Misused(Exception):
    """The call cannot work; the text is one German sentence."""


class Options(NamedTuple):
    """What was asked on the command line, of this package or of the service's."""

    file: str
    rules: str
    district: str | None = None
    today: str | None = None
    mode: str = "atomic"
    language: str = "de"
    kind: str | None = None
    json: bool = False


def run(options: Options, out: Callable[[bytes], object]) -> int:
    """Judge the file and write the verdict; returns the exit code."""
    if options.district is not None and not AGS.fullmatch(options.district):
        raise Misused(f"Ein Kreisschlüssel hat fünf Ziffern, nicht „{options.district}“.")
    asked = Asked(options.district, _day(options.today), options.mode, options.language)
    pack = _pack(options.rules)
    with _opened(options.file) as content:
        file = File(content, _sha256(content), MEDIA.get(options.kind or "", ""), _name(options))
        verdict = check(file, pack, asked)
    said = "\n".join(lines(verdict)).encode() + b"\n"
    out(verdict_bytes(verdict) if options.json else said)
    if verdict["accepted"]:
        return IN_PART if verdict["counts"]["rejected"] else ACCEPTED
    stopped = any(one["severity"] == "fatal" for one in verdict["findings"])
    return MISUSED if stopped else REFUSED


def cause(refused: OSError) -> str:
    """Why the system refuses a file, in German where that is known; else in its own words."""
    known = CAUSES.get(refused.errno or 0)
    return known or f"„{refused.strerror or type(refused).__name__}“"


def _name(options: Options) -> str | None:
    if options.kind in MEDIA:
        return None
    return f"-.{options.kind}" if options.kind else Path(options.file).name


def _day(written: str | None) -> date:
    if written is None:
        return datetime.now(UTC).astimezone().date()
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Misused(f"„{written}“ ist kein Tag in der Form JJJJ-MM-TT.") from None


def _pack(place: str) -> Pack:
    try:
        return Pack.read(Path(place).read_bytes())
    except OSError as refused:
        raise Misused(f"{place} lässt sich nicht lesen: {cause(refused)}.") from refused
    except PackRefused as refused:
        raise Misused(f"{place}: {refused}") from refused


def _opened(place: str) -> IO[bytes]:
    if place == "-":
        return BytesIO(sys.stdin.buffer.read())
    try:
        return Path(place).open("rb")
    except OSError as refused:
        raise Misused(f"{place} lässt sich nicht lesen: {cause(refused)}.") from refused


def _sha256(content: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while piece := content.read(PIECE):
        digest.update(piece)
    content.seek(0)
    return digest.hexdigest()


def _options(arguments: Sequence[str] | None) -> Options:
    parser = argparse.ArgumentParser(
        "kreisspiegel-check",
        description="Prüft eine Lieferung mit einem heruntergeladenen Regelpaket, ohne den Dienst.",
    )
    parser.add_argument("file", help="Datei der Lieferung; „-“ liest von der Eingabe.")
    parser.add_argument("--rules", required=True, help="Regelpaket, von /v1/rules/{Edition}.")
    parser.add_argument("--district", help="Kreisschlüssel; ohne ihn nennt jede Zeile ihren.")
    parser.add_argument("--today", help="Tag, an dem geprüft wird (JJJJ-MM-TT); Vorgabe heute.")
    parser.add_argument("--mode", choices=("atomic", "partial"), default="atomic")
    parser.add_argument("--language", choices=("de", "en"), default="de")
    parser.add_argument(
        "--format",
        dest="kind",
        choices=("json", "ndjson", "csv", "xlsx", "ods", "sdmx-csv"),
        help="Format, wenn der Dateiname es nicht sagt.",
    )
    parser.add_argument("--json", action="store_true", help="Das Urteil wie vom Dienst, in JSON.")
    return Options(**vars(parser.parse_args(arguments)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; what goes wrong is one German sentence."""
    try:
        return run(_options(arguments), sys.stdout.buffer.write)
    except Misused as refused:
        sys.stderr.write(f"Fehler: {refused}\n")
        return MISUSED


def script() -> None:
    """What the installed command runs."""
    sys.exit(main())
