"""Commands `push` and `check`: hand files to the service; sending one twice does no harm."""

import re
from pathlib import Path
from typing import Annotated, Literal

import httpx
import orjson
import typer

from app.auth.keys import split
from app.cli import delivering
from app.cli.delivering import Mode, Wish, delivered
from app.cli.findings import checked_ending
from app.cli.refusals import FAILED, Misuse, told
from app.cli.sending import Recipient

AGS = re.compile(r"[0-9]{5}")
# What is kept has one name, so it can hold what was said to one file.
ONE_FILE = (
    "--receipt, --findings, --annotated und --idempotency-key gibt es nur mit einer einzigen Datei."
)

Format = Literal["json", "ndjson", "csv", "xlsx", "ods", "sdmx-csv"]
File = Annotated[Path, typer.Argument(help="Datei der Lieferung; „-“ liest von der Eingabe.")]
Files = Annotated[
    list[Path],
    typer.Argument(help="Dateien, jede eine Lieferung für sich; „-“ liest von der Eingabe."),
]
District = Annotated[
    str | None,
    typer.Option(
        "--ags", help="Amtlicher Kreisschlüssel, fünf Ziffern; ohne ihn nennt jede Zeile ihren."
    ),
]
Address = Annotated[
    str | None,
    typer.Option(
        "--url",
        envvar="KREISSPIEGEL_URL",
        help="Adresse des Dienstes; ohne Angabe der auf dieser Maschine.",
    ),
]
Key = Annotated[
    str | None,
    typer.Option(
        "--key",
        envvar="KREISSPIEGEL_KEY",
        help="Zugangsschlüssel; besser als Umgebungsvariable, damit ihn niemand mitliest.",
    ),
]
HowStrict = Annotated[
    Mode,
    typer.Option("--mode", help="atomic: alles oder nichts; partial: was richtig ist, zählt."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Nur prüfen, nichts speichern.")]
Scope = Annotated[
    str | None,
    typer.Option(
        "--scope",
        help='Was vollständig geliefert wird, als JSON: {"indicators": [...], "periods": [...]};'
        " was darin steht und fehlt, wird zurückgezogen.",
    ),
]
State = Annotated[
    str | None,
    typer.Option("--state", help="Ohne --ags: das Land, um dessen Kreise es geht, zwei Ziffern."),
]
Form = Annotated[
    Format | None, typer.Option("--format", help="Format, wenn der Dateiname es nicht sagt.")
]
Resume = Annotated[
    bool,
    typer.Option(
        "--resume",
        help="Eine unterbrochene Lieferung dieser Datei wieder aufnehmen, falls es eine gibt.",
    ),
]
Once = Annotated[
    str | None,
    typer.Option(
        "--idempotency-key", help="Eigener Wiederholungsschlüssel statt eines neuen je Aufruf."
    ),
]
Retries = Annotated[
    int, typer.Option("--retries", min=0, help="Wie oft es nach einem Abriss neu versucht wird.")
]
Receipt = Annotated[
    Path | None, typer.Option("--receipt", help="Die unterschriebene Quittung hierhin legen.")
]
Findings = Annotated[
    Path | None,
    typer.Option(
        "--findings", help="Alle Befunde hierhin schreiben: .csv (für Excel), .ndjson oder .json."
    ),
]
Marked = Annotated[
    Path | None,
    typer.Option(
        "--annotated", help="Die Arbeitsmappe mit jedem Befund an seiner Zelle hierhin legen."
    ),
]


def push(  # noqa: PLR0913 -- the options of a command are its parameters
    files: Files,
    ags: District = None,
    *,
    url: Address = None,
    key: Key = None,
    dry_run: DryRun = False,
    mode: HowStrict = "atomic",
    scope: Scope = None,
    state: State = None,
    form: Form = None,
    resume: Resume = False,
    idempotency_key: Once = None,
    retries: Retries = 4,
    receipt: Receipt = None,
    findings: Findings = None,
    annotated: Marked = None,
) -> None:
    """Liefert Dateien und zeigt zu jeder das Urteil.

    Dieselbe Datei noch einmal ändert nichts. Reißt die Verbindung ab, wird es neu versucht; gelingt
    es nicht, nimmt derselbe Aufruf mit --resume die Lieferung wieder auf.

    Endet mit 0 (alles angenommen, auch mit Warnungen), 1 (mindestens eine Datei abgelehnt), 2
    (Aufruf oder Datei passt nicht), 3 (kein Dienst erreichbar) oder 4 (mit --mode partial: nur die
    fehlerfreien Zeilen gespeichert, mindestens eine abgewiesen).
    """
    once = delivering.Once(resume, idempotency_key, retries)
    kept = delivering.Kept(receipt, findings, annotated)
    if len(files) > 1 and (idempotency_key or kept != delivering.Kept()):
        raise Misuse(ONE_FILE)
    if findings:
        checked_ending(findings)
    wish = Wish(_district(ags), mode, dry_run, _scope(scope), state, form, once, kept)
    _push_all(files, wish, Recipient(_service(url), _secret(key)))


def _push_all(files: list[Path], wish: Wish, recipient: Recipient) -> None:
    codes = set()
    for file in files:
        if len(files) > 1:
            typer.echo(f"{file}:")
        codes.add(delivered(file, wish, recipient))
    # What was refused as a whole weighs more than what was stored in part.
    raise typer.Exit(FAILED if FAILED in codes else max(codes))


def check(
    file: File,
    ags: District,
    url: Address = None,
    key: Key = None,
    mode: HowStrict = "atomic",
) -> None:
    """Prüft eine Datei, ohne etwas zu speichern.

    Dasselbe wie `push --dry-run`, mit denselben Endwerten: der Dienst führt die Lieferung wirklich
    aus und nimmt sie wieder zurück.
    """
    wish = Wish(_district(ags), mode, dry_run=True)
    raise typer.Exit(delivered(file, wish, Recipient(_service(url), _secret(key))))


def _district(ags: str | None) -> str | None:
    if ags is not None and not AGS.fullmatch(ags):
        raise Misuse(f"--ags braucht einen Kreisschlüssel aus fünf Ziffern, nicht „{ags}“.")
    return ags


def _scope(scope: str | None) -> str | None:
    try:
        if scope is not None and not isinstance(orjson.loads(scope), dict):
            raise Misuse("--scope ist kein JSON-Objekt.")
    except orjson.JSONDecodeError as refused:
        raise Misuse(f"--scope ist ab Zeichen {refused.pos + 1} kein JSON.") from refused
    return scope


def _secret(key: str | None) -> str:
    if not key:
        raise Misuse("Zum Liefern braucht es einen Schlüssel: KREISSPIEGEL_KEY oder --key.")
    if split(key.strip()) is None:
        raise Misuse("Der angegebene Schlüssel hat nicht die Form ks_…, wohl unvollständig.")
    return key.strip()


def _service(url: str | None) -> httpx.URL:
    if not url:
        settings = told()
        return httpx.URL(f"http://127.0.0.1:{settings.port}")
    try:
        service = httpx.URL(url)
    except httpx.InvalidURL:
        service = httpx.URL()
    if service.scheme not in ("http", "https") or not service.host:
        raise Misuse(f"--url braucht eine Adresse wie http://127.0.0.1:8000, nicht „{url}“.")
    return service
