"""Commands `push` and `check`: hand files to the service; sending one twice does no harm."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import httpx
import orjson
import typer

from app.auth.keys import split
from app.cli import attempt
from app.cli.refusals import FAILED, Misuse, NobodyThere, ServiceOutOfReach, told
from app.cli.sending import Content, Errand, Recipient, opened, sent, understood
from app.cli.summary import accepted, refusal

AGS = re.compile(r"[0-9]{5}")

Mode = Literal["atomic", "partial"]
Format = Literal["json", "ndjson", "csv", "xlsx", "ods", "sdmx-csv"]
File = Annotated[Path, typer.Argument(help="Datei der Lieferung; „-“ liest von der Eingabe.")]
Files = Annotated[
    list[Path],
    typer.Argument(help="Dateien, jede eine Lieferung für sich; „-“ liest von der Eingabe."),
]
District = Annotated[str, typer.Option("--ags", help="Amtlicher Kreisschlüssel, fünf Ziffern.")]
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


@dataclass(frozen=True, slots=True)
class Wish:
    """How a delivery is meant, and what is kept of its answer."""

    ags: str
    mode: Mode = "atomic"
    dry_run: bool = False
    form: Format | None = None
    resume: bool = False
    idempotency_key: str | None = None
    retries: int = 4
    receipt: Path | None = None


def push(  # noqa: PLR0913 -- the options of a command are its parameters
    files: Files,
    ags: District,
    *,
    url: Address = None,
    key: Key = None,
    dry_run: DryRun = False,
    mode: HowStrict = "atomic",
    form: Form = None,
    resume: Resume = False,
    idempotency_key: Once = None,
    retries: Retries = 4,
    receipt: Receipt = None,
) -> None:
    """Liefert Dateien und zeigt zu jeder das Urteil.

    Dieselbe Datei noch einmal ändert nichts. Reißt die Verbindung ab, wird es neu versucht; gelingt
    es nicht, nimmt derselbe Aufruf mit --resume die Lieferung wieder auf.

    Endet mit 0 (alles angenommen, auch mit Warnungen), 1 (mindestens eine abgelehnt), 2 (Aufruf
    oder Datei passt nicht) oder 3 (kein Dienst erreichbar).
    """
    wish = Wish(_district(ags), mode, dry_run, form, resume, idempotency_key, retries, receipt)
    if len(files) > 1 and (receipt or idempotency_key):
        raise Misuse("--receipt und --idempotency-key gibt es nur mit einer einzigen Datei.")
    recipient = Recipient(_service(url), _secret(key))
    results = [_delivered(file, wish, recipient, named=len(files) > 1) for file in files]
    if not all(results):
        raise typer.Exit(FAILED)


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
    if not _delivered(file, wish, Recipient(_service(url), _secret(key)), named=False):
        raise typer.Exit(FAILED)


def _delivered(file: Path, wish: Wish, recipient: Recipient, *, named: bool) -> bool:
    """Whether a file was accepted; what became of it is said."""
    if named:
        typer.echo(f"{file}:")
    with opened(file, wish.form) as content:
        answer = _answer(file, wish, recipient, content)
    body = understood(answer)
    if not answer.is_success:
        typer.echo("\n".join(refusal(body, dry_run=wish.dry_run)))
        return False
    typer.echo("\n".join(accepted(body)))
    if wish.receipt and body.get("receipt"):
        wish.receipt.write_bytes(orjson.dumps(body["receipt"], option=orjson.OPT_INDENT_2))
        typer.echo(f"Quittung: {wish.receipt}")
    return True


def _answer(file: Path, wish: Wish, recipient: Recipient, content: Content) -> httpx.Response:
    """What the service says to a file; until it does, its push can be resumed."""
    path = f"/v1/districts/{wish.ags}/submissions"
    params = {"dry_run": str(wish.dry_run).lower(), "mode": wish.mode}
    if wish.dry_run:
        return sent(recipient, Errand(path, params, retries=wish.retries), content)
    key = _key(file, wish, recipient, content)
    try:
        answer = sent(recipient, Errand(path, params, key, wish.retries), content)
    except NobodyThere:
        attempt.answered(file)
        raise
    except ServiceOutOfReach as lost:
        raise ServiceOutOfReach(f"{lost} {_how_to_resume(file, key)}") from lost
    if answer.is_server_error:
        typer.echo(_how_to_resume(file, key), err=True)
    else:
        attempt.answered(file)
    return answer


def _key(file: Path, wish: Wish, recipient: Recipient, content: Content) -> str:
    """One key a call, so that the same file again is judged again; a resumed one keeps its own."""
    if wish.idempotency_key:
        return wish.idempotency_key
    meant = attempt.Attempt(str(recipient.url), content.sha256, wish.ags, wish.mode, None)
    known = meant.resumed(file) if wish.resume else None
    if known:
        typer.echo(
            f"Die unterbrochene Lieferung von {file.name} wird wieder aufgenommen.", err=True
        )
    return (known or meant.begun(file)).idempotency_key


def _how_to_resume(file: Path, key: str) -> str:
    how = f"--idempotency-key {key}" if str(file) == "-" else "--resume"
    return (
        f"Derselbe Aufruf mit {how} nimmt die Lieferung wieder auf; sie wirkt nur einmal, auch"
        " wenn sie schon angekommen war."
    )


def _district(ags: str) -> str:
    if not AGS.fullmatch(ags):
        raise Misuse(f"--ags braucht einen Kreisschlüssel aus fünf Ziffern, nicht „{ags}“.")
    return ags


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
