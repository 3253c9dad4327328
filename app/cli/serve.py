"""Command `serve`: database, tables, data, then HTTP; it ends in order on Ctrl-C and SIGTERM.

The line with the address appears once requests are answered there, and not before.
"""

import asyncio
import errno
import gc
import signal
import socket
from collections.abc import Callable
from contextlib import ExitStack
from typing import Annotated, Any

import typer
import uvicorn
from fastapi import FastAPI
from kreisspiegel_rules.command import cause

from app.cli.database import Database, own_database
from app.cli.home import data_home
from app.cli.keys import first_keys, how_to_create
from app.cli.refusals import FAILED, Misuse, told
from app.cli.supply import bring_up, fill, say, signing_keys
from app.intake.receipt import load_signer
from app.main import create_app
from app.settings import Settings

# Requests still running when the service ends get this long to be answered.
GRACE_SECONDS = 10
WATCH_SECONDS = 2
EVERYWHERE = ("0.0.0.0", "::", "")  # noqa: S104 -- recognised here, not bound

Load = Annotated[
    bool, typer.Option("--load/--no-load", help="Mitgelieferte Daten laden, soweit sie fehlen.")
]


class Server(uvicorn.Server):
    """Uvicorn that tells when it answers, and that ends when its database server is gone."""

    def __init__(self, config: uvicorn.Config, database: Database, announce: Callable[[], None]):
        super().__init__(config)
        self._database = database
        self._announce = announce
        self.orphaned = False
        config.callback_notify = self._watch
        config.timeout_notify = WATCH_SECONDS

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        # Rows of a push come and go by the thousand and hold no cycles; looking for some after
        # every seven hundred costs a fifth of the time that reading and judging take.
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        self._announce()

    async def _watch(self) -> None:
        # Whoever supervises the service starts it anew; it cannot answer without its server.
        if not self._database.alive():
            self.orphaned = self.should_exit = True


def serve(load: Load = True) -> None:
    """Startet den Dienst mit allem, was er braucht."""
    settings = told()
    home = data_home(settings)
    # SIGTERM means what Ctrl-C means, also while the data are still being loaded. A shell starts
    # its background jobs with Ctrl-C ignored, hence both.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        say(f"Datenordner: {home}")
        with own_database(settings, home) as database:
            listener = listen(settings)
            bring_up(database.urls)
            if load:
                fill(database.urls, home)
            fresh = asyncio.run(first_keys(database.urls))
            application = create_app(settings, database.urls, load_signer(signing_keys(home)))
            address = address_of(settings.host, listener.getsockname()[1])
            server = Server(
                _config(settings, application), database, lambda: _announce(address, fresh)
            )
            server.run(sockets=[listener])
    except KeyboardInterrupt:
        say("Der Dienst ist beendet.")
        return
    if server.orphaned:
        typer.echo("Fehler: PostgreSQL ist unerwartet zu Ende gegangen.", err=True)
    raise typer.Exit(FAILED)


def listen(settings: Settings) -> socket.socket:
    """A bound socket that does not accept yet, so that a taken port is known before the work."""
    host, port = settings.host, settings.port
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        # Only what is named as TCP does asyncio send at once, where it runs without uvloop.
        listener = socket.socket(family, kind, protocol)
        with ExitStack() as undone:
            undone.callback(listener.close)
            # A port stays reserved for a minute after a service ended; its successor may take it.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(where)
            undone.pop_all()
    except OSError as refused:
        raise Misuse(_why_not(refused, host, port)) from refused
    return listener


def _why_not(refused: OSError, host: str, port: int) -> str:
    if isinstance(refused, socket.gaierror) or refused.errno == errno.EADDRNOTAVAIL:
        return f"Diese Maschine hat keine Adresse „{host}“. Bitte KREISSPIEGEL_HOST ändern."
    if refused.errno == errno.EADDRINUSE:
        return (
            f"Port {port} auf {host} ist schon belegt. Beenden Sie das andere Programm, oder"
            " nennen Sie mit KREISSPIEGEL_PORT einen anderen Port (0 nimmt einen freien)."
        )
    return (
        f"Port {port} auf {host} lässt sich nicht öffnen: {cause(refused)}. Bitte"
        " KREISSPIEGEL_PORT oder KREISSPIEGEL_HOST ändern."
    )


def address_of(host: str, port: int) -> str:
    """Where a browser on this machine finds the service."""
    reachable = "127.0.0.1" if host in EVERYWHERE else host
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"


def _announce(address: str, fresh: list[tuple[str, str]]) -> None:
    if fresh:
        say("Zugangsschlüssel, nur dieses eine Mal gezeigt:")
        width = max(len(whose) for whose, _ in fresh)
        for whose, secret in fresh:
            typer.echo(f"  {whose.ljust(width)}  {secret}")
    say(f"Neuer Schlüssel: {how_to_create()}")
    say(f"Beschreibung der API: {address}/docs")
    say(f"Bereit: {address}")


def _config(settings: Settings, application: FastAPI) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        log_config=_logging(settings.log_level.lower()),
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


def _logging(level: str) -> dict[str, Any]:
    # Uvicorn's own notes on its start would only repeat in English what is said above.
    frame = "DEBUG" if level == "debug" else "WARNING"
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "stream": "ext://sys.stderr",
                "formatter": "line",
            }
        },
        "root": {"handlers": ["stderr"], "level": "WARNING"},
        "loggers": {"kreisspiegel": {"level": level.upper()}, "uvicorn": {"level": frame}},
    }
