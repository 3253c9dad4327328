"""Commands `key create`, `list` and `revoke`: a secret is shown once, to whoever asked for it."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from shutil import which
from typing import Annotated, TypeVar

import typer
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.keys import KeyInfo, create_key, list_keys, revoke_key, split
from app.cli.database import open_database
from app.cli.home import data_home
from app.cli.refusals import told
from app.db.engine import DatabaseUrls, open_engine
from app.db.rights import require_runtime_role
from app.load.files import shipped
from app.models.base import ROLES

Done = TypeVar("Done")
COLUMNS = ("Kennung", "Rolle", "Kreis", "Konto", "erstellt", "gültig bis", "Zustand")

key = typer.Typer(
    help="Zugangsschlüssel anlegen, auflisten, widerrufen.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Role = Annotated[str, typer.Option(help=f"Wer damit arbeitet: {', '.join(ROLES)}.")]
District = Annotated[
    str | None, typer.Option(help="Amtlicher Kreisschlüssel, nur für die Rolle district.")
]
Days = Annotated[int, typer.Option(min=1, max=3650, help="Wie viele Tage der Schlüssel gilt.")]
Name = Annotated[
    str | None, typer.Option(help="Name des Kontos: des Fachverfahrens, des Dienstleisters.")
]
KeyId = Annotated[str, typer.Argument(help="Kennung aus `key list`, oder der ganze Schlüssel.")]


@key.command()
def create(role: Role, ags: District = None, days: Days = 365, name: Name = None) -> None:
    """Gibt einen neuen Schlüssel aus und sonst nichts; er wird nur dieses eine Mal gezeigt."""
    made = _on_the_database(lambda connection: create_key(connection, role, ags, days, name))
    typer.echo(made)
    typer.echo(
        f"Kennung {(split(made) or '?')[0]}, gültig {days} Tage. Bitte jetzt sichern: der Dienst"
        " kennt nur die Prüfsumme.",
        err=True,
    )


@key.command("list")
def show() -> None:
    """Listet alle Schlüssel mit ihrem Zustand, ohne ihr Geheimnis."""
    known = _on_the_database(list_keys)
    if not known:
        typer.echo("Es gibt noch keinen Schlüssel.")
        return
    table = [COLUMNS, *(_row(one) for one in known)]
    widths = [max(len(row[column]) for row in table) for column in range(len(COLUMNS))]
    for row in table:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        typer.echo("  ".join(cells).rstrip())


@key.command()
def revoke(key_id: KeyId) -> None:
    """Widerruft einen Schlüssel; er öffnet ab sofort nichts mehr."""
    _on_the_database(lambda connection: revoke_key(connection, key_id))
    typer.echo("Widerrufen.", err=True)


def _first() -> list[tuple[str, str | None]]:
    """Roles of the first keys, with the district whom every example of ours names."""
    # A provider's account bears the provider's name, which nobody knows before it is there.
    others = [(role, None) for role in ROLES if role not in ("district", "provider")]
    return [("district", shipped()["example_district"]), *others]


async def first_keys(urls: DatabaseUrls) -> list[tuple[str, str]]:
    """Whose and which, when there was no key at all before; else nothing."""
    engine = open_engine(urls.owner, pool_size=1)
    try:
        async with engine.begin() as connection:
            if await list_keys(connection):
                return []
            found = await connection.execute(text("SELECT ags FROM district"))
            districts = set(found.scalars())
            return [
                (f"{role} {ags or ''}".rstrip(), await create_key(connection, role, ags, 365))
                for role, ags in _first()
                # Without the shipped data there is no district yet to give a key to.
                if ags is None or ags in districts
            ]
    finally:
        await engine.dispose()


def how_to_create() -> str:
    """The command as it can be typed here."""
    beside = Path(sys.executable).with_name("kreisspiegel")
    found = which("kreisspiegel")
    known = found is not None and Path(found).resolve() == beside.resolve()
    command = beside if beside.exists() and not known else "kreisspiegel"
    return f"{command} key create --role district --ags {shipped()['example_district']}"


def _on_the_database(work: Callable[[AsyncConnection], Awaitable[Done]]) -> Done:
    async def worked(urls: DatabaseUrls) -> Done:
        await require_runtime_role(urls)
        engine = open_engine(urls.owner, pool_size=1)
        try:
            async with engine.begin() as connection:
                return await work(connection)
        finally:
            await engine.dispose()

    settings = told()
    with open_database(settings, data_home(settings), make=False) as urls:
        return asyncio.run(worked(urls))


def _row(one: KeyInfo) -> tuple[str, ...]:
    state = "gültig" if one.expires_at > datetime.now(UTC) else "abgelaufen"
    return (
        one.id,
        one.role,
        one.ags or "-",
        one.account,
        f"{one.created_at:%Y-%m-%d}",
        f"{one.expires_at:%Y-%m-%d}",
        "widerrufen" if one.revoked_at else state,
    )
