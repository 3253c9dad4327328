"""Command `receipt verify`: whether a receipt is genuine and fits the file, without any network."""

import hashlib
from pathlib import Path
from typing import Annotated, Any

import typer
from cryptography.exceptions import InvalidSignature

from app.cli.refusals import FAILED, Misuse
from app.cli.signatures import public_key, read
from app.intake.receipt import verify as checked
from app.releases.files import FORMAT as RELEASE

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
    public = public_key(keys, str(signature.get("key_id")))
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
    held = read(kept)
    if held.get("format") == RELEASE:
        raise Misuse(f"{kept.name} ist ein Manifest; dafür gibt es kreisspiegel release verify.")
    given = held.get("receipt") if isinstance(held.get("receipt"), dict) else held
    if not isinstance(given, dict) or not isinstance(given.get("signature"), dict):
        raise Misuse(
            f"{kept.name} enthält keine Quittung. Gemeint ist das Feld receipt der Antwort auf"
            " eine angenommene Lieferung."
        )
    return given
