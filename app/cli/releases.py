"""Commands `release verify`, offline, and `release rebuild`: whether a release is what it was."""

import asyncio
import hashlib
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from cryptography.exceptions import InvalidSignature

from app.cli.database import open_database
from app.cli.home import data_home
from app.cli.refusals import FAILED, Misuse, told
from app.cli.signatures import parsed, public_key
from app.db.engine import DatabaseUrls, open_app_engine, session_factory
from app.db.rights import require_runtime_role
from app.intake.receipt import verify as checked
from app.main import software_version
from app.releases.files import MANIFEST
from app.releases.rebuild import Rebuilt
from app.releases.rebuild import rebuild as built_again

release = typer.Typer(
    help="Veröffentlichungen prüfen: ohne Netz, oder gegen die Daten.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Kept = Annotated[
    Path,
    typer.Argument(help="manifest.json, bei dem die Dateien liegen, oder das ganze Paket (.zip)."),
]
Keys = Annotated[
    Path,
    typer.Option(
        "--keys", help="Öffentliche Schlüssel des Dienstes, einmal geholt: GET /v1/receipt-keys."
    ),
]
ReleaseId = Annotated[UUID, typer.Argument(help="Kennung der Veröffentlichung.")]
Check = Annotated[
    bool, typer.Option("--check", help="Mit 1 enden, wenn eine Datei anders ist als versiegelt.")
]
Into = Annotated[
    Path | None, typer.Option("--into", help="Die neu gebauten Dateien in diesen Ordner schreiben.")
]
# Gives the content of a file by its name, or None.
Look = Callable[[str], bytes | None]


@release.command()
def verify(kept: Kept, keys: Keys) -> None:
    """Prüft die Unterschrift des Manifests und die Prüfsumme jeder Datei, die dabei liegt.

    Endet mit 0 (echt), 1 (verändert oder fremd) oder 2 (Aufruf oder Datei passt nicht).
    """
    look = _packed(kept) if kept.suffix == ".zip" else _beside(kept)
    content = look(MANIFEST if kept.suffix == ".zip" else kept.name)
    if content is None:
        raise Misuse(f"In {kept} gibt es kein lesbares {MANIFEST}.")
    manifest = parsed(content, MANIFEST)
    signature = manifest.get("signature")
    if not isinstance(signature, dict) or not isinstance(manifest.get("files"), list):
        raise Misuse(f"{kept.name} ist kein Manifest einer Veröffentlichung.")
    _signed(manifest, public_key(keys, str(signature.get("key_id"))))
    typer.echo(
        f"Unterschrift echt: Veröffentlichung „{manifest['release']['title']}“"
        f" ({manifest['release']['quarter']}), Stand {manifest['as_of']}, unterschrieben mit"
        f" {signature['key_id']}."
    )
    if not _unchanged(manifest, look):
        typer.echo("Was beiliegt, ist nicht mehr das, was versiegelt wurde.")
        raise typer.Exit(FAILED)


def _packed(package: Path) -> Look:
    try:
        with zipfile.ZipFile(package) as held:
            contents = {name: held.read(name) for name in held.namelist()}
    except zipfile.BadZipFile as refused:
        raise Misuse(f"{package.name} ist kein lesbares Archiv.") from refused
    return contents.get


def _beside(manifest: Path) -> Look:
    def look(name: str) -> bytes | None:
        # What a manifest names is a file beside it, never a way to another folder.
        place = manifest.parent / Path(name).name
        return place.read_bytes() if place.is_file() else None

    return look


def _signed(manifest: dict[str, Any], public: str) -> None:
    try:
        checked(manifest, public)
    except (InvalidSignature, ValueError, TypeError, KeyError):
        typer.echo(
            "Die Unterschrift passt nicht: Das Manifest wurde verändert oder ist nicht echt."
        )
        raise typer.Exit(FAILED) from None


def _unchanged(manifest: Mapping[str, Any], look: Look) -> bool:
    """Whether each file that is there is the one that was sealed."""
    good = True
    for one in manifest["files"]:
        content = look(one["name"])
        if content is None:
            typer.echo(f"  liegt nicht bei  {one['name']}")
        elif hashlib.sha256(content).hexdigest() == one["sha256"]:
            typer.echo(f"  unverändert      {one['name']}")
        else:
            typer.echo(f"  VERÄNDERT        {one['name']}")
            good = False
    return good


@release.command()
def rebuild(release_id: ReleaseId, check: Check = False, into: Into = None) -> None:
    """Baut die Dateien einer Veröffentlichung neu, aus dem, was an ihrem Stand galt.

    Geht auch neben einem laufenden Dienst. Endet mit 0, oder mit --check und einer anderen Datei
    mit 1.
    """
    settings = told()
    with open_database(settings, data_home(settings), make=False) as urls:
        made = asyncio.run(_rebuilt(urls, str(release_id)))
    sealed_by = made.manifest["software"]["version"]
    if sealed_by != software_version():
        typer.echo(f"Versiegelt von Fassung {sealed_by}, gebaut von {software_version()}.")
    differing = made.differing
    for one in made.files:
        word = "anders als versiegelt" if one.name in differing else "gleich"
        typer.echo(f"  {one.sha256}  {one.name}: {word}")
    for name in sorted(set(differing) - {one.name for one in made.files}):
        typer.echo(f"  {name}: wird nicht mehr gebaut")
    if into is not None:
        into.mkdir(parents=True, exist_ok=True)
        for one in made.files:
            (into / one.name).write_bytes(one.content)
    if check and differing:
        raise typer.Exit(FAILED)


async def _rebuilt(urls: DatabaseUrls, release_id: str) -> Rebuilt:
    await require_runtime_role(urls)
    engine = open_app_engine(urls, pool_size=1)
    try:
        async with session_factory(engine).begin() as session:
            return await built_again(session, release_id)
    finally:
        await engine.dispose()
