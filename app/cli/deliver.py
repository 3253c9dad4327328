"""Commands `push` and `check`: hand a file to the service; sending it twice does no harm."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import uuid4

import httpx
import orjson
import typer

from app.auth.keys import split
from app.cli.refusals import FAILED, Misuse, ServiceOutOfReach, told
from app.cli.summary import accepted, refusal
from app.errors import MEDIA_TYPE

AGS = re.compile(r"[0-9]{5}")
# A large push is judged in one go before the answer begins.
PATIENCE = httpx.Timeout(600, connect=10)
LOOPBACK = {"localhost", "127.0.0.1", "::1"}
AGAIN = "Dieselbe Datei darf unverändert noch einmal gesendet werden, sie wirkt nur einmal."

Mode = Literal["atomic", "partial"]
File = Annotated[Path, typer.Argument(help="JSON-Datei der Lieferung; „-“ liest von der Eingabe.")]
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


@dataclass(frozen=True, slots=True)
class Delivery:
    """One file for one district, and how it is meant."""

    body: bytes
    ags: str
    mode: Mode
    dry_run: bool


def push(  # noqa: PLR0913 -- the options of a command are its parameters
    file: File,
    ags: District,
    *,
    url: Address = None,
    key: Key = None,
    dry_run: DryRun = False,
    mode: HowStrict = "atomic",
) -> None:
    """Liefert eine Datei und zeigt das Urteil.

    Dieselbe Datei noch einmal ändert nichts.

    Endet mit 0 (angenommen, auch mit Warnungen), 1 (abgelehnt), 2 (Aufruf oder Datei passt nicht)
    oder 3 (kein Dienst erreichbar).
    """
    _deliver(Delivery(_read(file), _district(ags), mode, dry_run), url, key)


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
    _deliver(Delivery(_read(file), _district(ags), mode, True), url, key)


def _deliver(delivery: Delivery, url: str | None, key: str | None) -> None:
    answer = _sent(delivery, _service(url), _secret(key))
    body = _understood(answer)
    if answer.status_code < 300:
        typer.echo("\n".join(accepted(body)))
        return
    typer.echo("\n".join(refusal(body, dry_run=delivery.dry_run)))
    raise typer.Exit(FAILED)


def _sent(delivery: Delivery, service: httpx.URL, key: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    if not delivery.dry_run:
        # One key a call: the same file again is judged again, and found unchanged.
        headers["Idempotency-Key"] = uuid4().hex
    asked = {"dry_run": str(delivery.dry_run).lower(), "mode": delivery.mode}
    # The proxy of an office network does not know the services of this machine.
    beyond = service.host not in LOOPBACK
    try:
        with httpx.Client(base_url=service, timeout=PATIENCE, trust_env=beyond) as client:
            return client.post(
                f"/v1/districts/{delivery.ags}/submissions",
                params=asked,
                content=delivery.body,
                headers=headers,
            )
    except (httpx.ConnectError, httpx.ConnectTimeout) as refused:
        raise ServiceOutOfReach(f"Unter {service} antwortet kein Dienst ({refused}).") from refused
    except httpx.TransportError as refused:
        raise ServiceOutOfReach(
            f"Die Verbindung zu {service} riss ab, bevor die Antwort da war. {AGAIN}"
        ) from refused


def _understood(answer: httpx.Response) -> dict[str, Any]:
    """The verdict or the problem; anything else did not come from a working Kreisspiegel."""
    kind = answer.headers.get("content-type", "").partition(";")[0]
    try:
        body = orjson.loads(answer.content)
    except orjson.JSONDecodeError:
        body = None
    known = "counts" in body if isinstance(body, dict) else False
    if not isinstance(body, dict) or not (known or kind == MEDIA_TYPE):
        raise ServiceOutOfReach(
            f"{answer.url} antwortet, ist aber kein Kreisspiegel (Status {answer.status_code})."
        )
    if answer.is_server_error:
        raise ServiceOutOfReach(f"Der Dienst kann gerade nicht: {body.get('detail')} {AGAIN}")
    return body


def _read(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as refused:
        raise Misuse(f"{file} lässt sich nicht lesen: {refused.strerror}.") from refused


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
