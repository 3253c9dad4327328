"""The two logins of the service: one owns and migrates, one only reads and writes rows.

Neither is a superuser, may create roles or passes row level security. Provisioning again
changes nothing but heals what was altered.
"""

import json
import secrets
from pathlib import Path

import asyncpg

from app.db.cluster_files import postgres_folder, superuser_password, write_secret
from app.db.embedded import SUPERUSER, Endpoint
from app.db.engine import RUNTIME_ROLE, DatabaseUrls

OWNER_ROLE = "kreisspiegel_owner"
DATABASE = "kreisspiegel"
RIGHTS = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
# Any number will do, as long as nobody else locks it in the maintenance database.
PROVISIONING_LOCK = 16070


async def provision(home: Path, endpoint: Endpoint) -> DatabaseUrls:
    """Make roles and database of the embedded server if absent; their URLs.

    The passwords are random, kept in `HOME/postgres/roles.json` (0600) and used again.
    """
    passwords = _passwords(home)
    admin = superuser_password(home)
    connection = await _connect(endpoint, admin, "postgres")
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", PROVISIONING_LOCK)
        for role, password in passwords.items():
            await _ensure_role(connection, role, password)
        await _ensure_database(connection)
        await connection.execute(f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC")
        await connection.execute(
            f"GRANT CONNECT, TEMPORARY ON DATABASE {DATABASE} TO {RUNTIME_ROLE}"
        )
    finally:
        await connection.close()
    connection = await _connect(endpoint, admin, DATABASE)
    try:
        await connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        await connection.execute(f"GRANT USAGE ON SCHEMA public TO {RUNTIME_ROLE}")
    finally:
        await connection.close()
    return _urls(endpoint, passwords)


def known_urls(home: Path, endpoint: Endpoint) -> DatabaseUrls | None:
    """The URLs as provisioned before, for a command beside a running service; None if never."""
    passwords = _kept(home)
    return _urls(endpoint, passwords) if passwords else None


def _urls(endpoint: Endpoint, passwords: dict[str, str]) -> DatabaseUrls:
    owner, app = (
        endpoint.url(role, passwords[role], DATABASE) for role in (OWNER_ROLE, RUNTIME_ROLE)
    )
    return DatabaseUrls(owner=owner, app=app)


def _passwords(home: Path) -> dict[str, str]:
    kept = _kept(home)
    if kept is None:
        kept = {role: secrets.token_urlsafe(24) for role in (OWNER_ROLE, RUNTIME_ROLE)}
        write_secret(postgres_folder(home) / "roles.json", json.dumps(kept))
    return kept


def _kept(home: Path) -> dict[str, str] | None:
    try:
        kept: dict[str, str] = json.loads((postgres_folder(home) / "roles.json").read_text())
    except FileNotFoundError:
        return None
    return kept


async def _connect(endpoint: Endpoint, password: str, database: str) -> asyncpg.Connection:
    return await asyncpg.connect(
        host=endpoint.host,
        port=endpoint.port,
        user=SUPERUSER,
        password=password,
        database=database,
    )


async def _ensure_role(connection: asyncpg.Connection, role: str, password: str) -> None:
    there = await connection.fetchval("SELECT true FROM pg_roles WHERE rolname = $1", role)
    verb = "ALTER" if there else "CREATE"
    # These statements take no parameters, so the server itself quotes the values.
    statement = await connection.fetchval(
        f"SELECT format('{verb} ROLE %I {RIGHTS} PASSWORD %L', $1::text, $2::text)", role, password
    )
    await connection.execute(statement)


async def _ensure_database(connection: asyncpg.Connection) -> None:
    query = "SELECT true FROM pg_database WHERE datname = $1"
    if not await connection.fetchval(query, DATABASE):
        # template0, because nothing an operator put into template1 belongs in here.
        await connection.execute(
            f"CREATE DATABASE {DATABASE} OWNER {OWNER_ROLE} TEMPLATE template0 ENCODING 'UTF8'"
        )
