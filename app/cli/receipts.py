"""Command `receipt verify`: whether a receipt is genuine and fits the file, without any network."""

import base64
import hashlib
from binascii import Error as NotBase64
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from cryptography.exceptions import InvalidSignature
from kreisspiegel_rules.command import cause

from app.cli.refusals import FAILED, Misuse
from app.intake.receipt import verify as checked

receipt = typer.Typer(
    help="Quittungen prüfen, ohne Netz und ohne Dienst.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Kept = Annotated[
    Path, typer.Argument(help="Die Quittung, oder die ganze Antwort auf die Lieferung.")
]
Keys = Annotated[
    Path,
    typer.Option(
        "--keys", help="Öffentliche Schlüssel des Dienstes, einmal geholt: GET /v1/receipt-keys."
    ),
]
Payload = Annotated[
    Path | None,
    typer.Option("--payload", help="Die gelieferte Datei: passt sie zur Quittung?"),
]


# Typer makes the only command of a group the group itself; a callback keeps its name.
@receipt.callback()
def group() -> None:
    """Quittungen prüfen, ohne Netz und ohne Dienst."""


@receipt.command()
def verify(kept: Kept, keys: Keys, payload: Payload = None) -> None:
    """Prüft Unterschrift und, mit --payload, ob die Quittung zu dieser Datei gehört.

    Endet mit 0 (echt), 1 (verändert, fremd oder andere Datei) oder 2 (Aufruf oder Datei passt
    nicht).
    """
    given = _receipt(kept)
    signature = given["signature"]
    public = _public(keys, str(signature.get("key_id")))
    try:
        checked(given, public)
    except (InvalidSignature, ValueError, TypeError):
        _refuse("Die Unterschrift passt nicht: Die Quittung wurde verändert oder ist nicht echt.")
    typer.echo(
        f"Echt: Lieferung {given.get('id')} vom {given.get('recorded_at')},"
        f" Regelwerk {given.get('rule_pack')}, unterschrieben mit {signature.get('key_id')}."
    )
    if payload is not None:
        _fits(payload, str(given.get("payload_sha256")))


def _fits(payload: Path, expected: str) -> None:
    with payload.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != expected:
        _refuse(f"{payload.name} ist nicht die quittierte Datei (SHA-256 {found}).")
    typer.echo(f"{payload.name} ist die quittierte Datei.")


def _refuse(sentence: str) -> None:
    typer.echo(sentence)
    raise typer.Exit(FAILED)


def _receipt(kept: Path) -> dict[str, Any]:
    held = _json(kept)
    given = held.get("receipt") if isinstance(held.get("receipt"), dict) else held
    if not isinstance(given, dict) or not isinstance(given.get("signature"), dict):
        raise Misuse(
            f"{kept.name} enthält keine Quittung. Gemeint ist das Feld receipt der Antwort auf"
            " eine angenommene Lieferung."
        )
    return given


def _public(keys: Path, key_id: str) -> str:
    """The key of that name out of the key set, base64 as `verify` takes it."""
    held = _json(keys).get("keys")
    known = {
        one["kid"]: one["x"]
        for one in (held if isinstance(held, list) else [])
        if isinstance(one, dict) and {"kid", "x"} <= one.keys() and one.get("crv") == "Ed25519"
    }
    if key_id not in known:
        raise Misuse(
            f"{keys.name} enthält den Schlüssel {key_id} dieser Quittung nicht; bekannt:"
            f" {', '.join(known) or 'keiner'}. Die Schlüssel gibt der Dienst unter"
            " /v1/receipt-keys aus."
        )
    try:
        return base64.b64encode(base64.urlsafe_b64decode(known[key_id] + "=")).decode()
    except (NotBase64, ValueError, TypeError) as refused:
        raise Misuse(f"Der Schlüssel {key_id} in {keys.name} ist nicht lesbar.") from refused


def _json(file: Path) -> dict[str, Any]:
    try:
        held = orjson.loads(file.read_bytes())
    except OSError as refused:
        raise Misuse(f"{file} lässt sich nicht lesen: {cause(refused)}.") from refused
    except orjson.JSONDecodeError as refused:
        raise Misuse(f"{file.name} ist ab Zeichen {refused.pos + 1} kein JSON.") from refused
    if not isinstance(held, dict):
        raise Misuse(f"{file.name} enthält kein JSON-Objekt.")
    return held
