"""Starts the peers, each from its locked environment, and hands rows to them over HTTP."""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx
import orjson
from sqlalchemy.engine import make_url

from app.settings import ROOT

HERE = Path(__file__).parent
PATIENCE = 600.0
KEY = ("district", "indicator", "period", "breakdown", "basis", "territory_date")
# Datasette takes this many rows a call here; its own default is 100.
AT_ONCE = 10_000


class Peer(Protocol):
    """A running system that takes rows; `pid` is the process whose memory is looked at."""

    pid: int

    def push(self, rows: Sequence[dict[str, Any]]) -> None:
        """Store the rows, or raise."""


def family(pid: int) -> list[int]:
    """A process and its children: gunicorn works in one."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return [pid, *map(int, children)]


def environment(name: str) -> Path:
    """The binaries of a peer's environment, made from its lock file when it is not there yet."""
    place = ROOT / f".venv-{name}"
    lock = (HERE / f"{name}.txt").read_bytes()
    kept = place / "lock.txt"
    if not kept.exists() or kept.read_bytes() != lock:
        subprocess.run([sys.executable, "-m", "venv", "--clear", place], check=True)
        pip = [str(place / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
        locked = ["--only-binary=:all:", "--require-hashes", "-r", str(HERE / f"{name}.txt")]
        subprocess.run([*pip, "install", "--quiet", *locked], check=True, stdout=sys.stderr)
        kept.write_bytes(lock)
    return place / "bin"


class Drf:
    """Django REST framework under gunicorn, on the same PostgreSQL server."""

    def __init__(self, address: str, pid: int) -> None:
        self.address, self.pid = address, pid

    def push(self, rows: Sequence[dict[str, Any]]) -> None:
        body = orjson.dumps({"rows": [_plain(row) for row in rows]})
        headers = {"Content-Type": "application/json"}
        url = f"{self.address}/districts/16070/values"
        answer = httpx.post(url, content=body, headers=headers, timeout=PATIENCE)
        if answer.status_code != 201 or answer.json() != {"received": len(rows)}:
            raise RuntimeError(f"DRF: {answer.status_code} {answer.text[:300]}")


class Datasette:
    """Datasette on a SQLite file with the same key."""

    def __init__(self, address: str, pid: int, token: str) -> None:
        self.address, self.pid, self.token = address, pid, token

    def push(self, rows: Sequence[dict[str, Any]]) -> None:
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        with httpx.Client(base_url=self.address, headers=headers, timeout=PATIENCE) as client:
            for start in range(0, len(rows), AT_ONCE):
                some = [_flat(row) for row in rows[start : start + AT_ONCE]]
                answer = client.post("/peer/value/-/upsert", content=orjson.dumps({"rows": some}))
                if answer.status_code not in (200, 201):
                    raise RuntimeError(f"Datasette: {answer.status_code} {answer.text[:300]}")


@contextmanager
def drf(url: str, codes: Sequence[str]) -> Iterator[Drf]:
    """`url` is the owner's, of an empty database."""
    at = make_url(url)
    bins, port = environment("drf"), _free_port()
    told = {
        "PEER_CODES": ",".join(codes),
        "PEER_HOST": str(at.query.get("host") or at.host),
        "PEER_PORT": str(at.query.get("port") or at.port or 5432),
        "PEER_USER": str(at.username),
        "PEER_PASSWORD": str(at.password),
        "PEER_DATABASE": str(at.database),
    }
    setup = {**os.environ, **told, "PEER_SETUP": "1"}
    subprocess.run([bins / "python", HERE / "drf.py"], env=setup, check=True)
    command = [bins / "gunicorn", "--workers", "1", "--timeout", "0", "--bind"]
    with _running([*command, f"127.0.0.1:{port}", "drf:application"], told) as pid:
        yield Drf(_until_up(f"http://127.0.0.1:{port}"), pid)


@contextmanager
def datasette(fill: Callable[[Path], None] | None = None) -> Iterator[Datasette]:
    """On a fresh file; `fill` puts rows into it before it is served."""
    bins, port = environment("datasette"), _free_port()
    folder = Path(tempfile.mkdtemp(prefix="spiegel-peer-"))
    try:
        file = folder / "peer.db"
        with sqlite3.connect(file) as made:
            made.execute("PRAGMA journal_mode = wal")
            made.execute(
                "CREATE TABLE value (district TEXT, indicator TEXT, period TEXT, breakdown TEXT,"
                " basis TEXT, territory_date TEXT, value NUMERIC, numerator NUMERIC,"
                f" denominator NUMERIC, source TEXT, PRIMARY KEY ({', '.join(KEY)}))"
            )
        made.close()
        if fill:
            fill(file)
        secret = ["--secret", "only-for-the-benchmark"]
        token = subprocess.run(
            [bins / "datasette", "create-token", "root", *secret],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        limits = ["--setting", "max_insert_rows", str(AT_ONCE)]
        limits += ["--setting", "max_post_body_bytes", "0"]
        command = [bins / "datasette", file, "--root", *secret, "--port", str(port), *limits]
        with _running(command, {}) as pid:
            yield Datasette(_until_up(f"http://127.0.0.1:{port}"), pid, token)
    finally:
        shutil.rmtree(folder)


@contextmanager
def _running(command: Sequence[Any], told: dict[str, str]) -> Iterator[int]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=HERE, env={**os.environ, **told}, stdout=quiet, stderr=quiet
    ) as process:
        try:
            yield process.pid
        finally:
            process.terminate()


def _until_up(address: str) -> str:
    place = urlsplit(address)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            socket.create_connection((place.hostname, place.port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return address
    raise RuntimeError(f"nothing answers at {address}")


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "reason"}


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row with the same members in every row, its breakdown as canonical text."""
    split = orjson.dumps(row["breakdown"], option=orjson.OPT_SORT_KEYS).decode()
    figures = {name: row.get(name) for name in ("value", "numerator", "denominator", "source")}
    same = {name: row[name] for name in ("indicator", "period", "basis", "territory_date")}
    return {"district": "16070", **same, "breakdown": split, **figures}
