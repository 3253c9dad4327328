"""Commands `migrate` and `load`: schema and shipped data; a second time changes nothing."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from app.cli.database import open_database
from app.cli.home import data_home
from app.cli.refusals import Misuse, told
from app.db.engine import DatabaseUrls
from app.db.migrate import migrate as run_migrations
from app.db.migrate import newest_revision
from app.db.rights import require_runtime_role
from app.intake.receipt import load_signer
from app.load.everything import load_state
from app.load.files import folder, shipped
from app.load.terms import made_anew

State = Annotated[
    str | None,
    typer.Argument(help="Ordner unter data/; ohne Angabe der erste in data/shipped.csv."),
]


def say(line: str) -> None:
    """Progress begins with blanks: it passes on one line of a terminal and is left out of logs."""
    passing = line.startswith("  ")
    if sys.stdout.isatty():
        typer.echo(f"\r\x1b[K{line}", nl=not passing)
    elif not passing:
        typer.echo(line)
    sys.stdout.flush()


def signing_keys(home: Path) -> Path:
    """Where the key that signs receipts is kept."""
    return home / "keys"


def bring_up(urls: DatabaseUrls) -> None:
    asyncio.run(run_migrations(urls))
    asyncio.run(require_runtime_role(urls))
    if asyncio.run(made_anew(urls)):
        say("Suchbegriffe der Projekte neu gebildet")
    say(f"Tabellen auf dem Stand {newest_revision()}")


def fill(urls: DatabaseUrls, home: Path, asked: str | None = None) -> None:
    state = asked or shipped()["folder"]
    data = folder(state)
    if Path(state).name != state or not (data / "state.csv").is_file():
        known = ", ".join(sorted(path.parent.name for path in data.parent.glob("*/state.csv")))
        raise Misuse(f"Für „{state}“ liegen keine Daten bei. Vorhanden: {known}.")
    say(f"Lade die mitgelieferten Daten ({state}) …")
    asyncio.run(load_state(urls, data, load_signer(signing_keys(home)), say))


def migrate() -> None:
    """Legt die Tabellen an oder bringt sie auf den neuesten Stand."""
    settings = told()
    with open_database(settings, data_home(settings), make=True) as urls:
        bring_up(urls)


def load(state: State = None) -> None:
    """Lädt die mitgelieferten Daten eines Landes.

    Schon Geladenes bleibt, wie es ist.
    """
    settings = told()
    home = data_home(settings)
    with open_database(settings, home, make=True) as urls:
        bring_up(urls)
        fill(urls, home, state)
