"""API keys: made once, shown once, kept as SHA-256, expiring and revocable."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.models.base import ROLES

FORM = re.compile(r"^ks_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$")


class KeyRefused(Exception):
    """A key cannot be made or revoked as asked; the text says why, in German."""


@dataclass(frozen=True, slots=True)
class KeyInfo:
    """What may be shown of a key after it was made: never its secret."""

    id: str
    account: str
    role: str
    ags: str | None
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


def split(key: str) -> tuple[str, str] | None:
    """Public id and secret, or None when this cannot be one of our keys."""
    found = FORM.match(key)
    return (found[1], found[2]) if found else None


def digest(secret: str) -> bytes:
    # A secret of 256 random bits needs no slow hash: there is nothing to guess.
    return hashlib.sha256(secret.encode()).digest()


def same(secret: str, kept: bytes) -> bool:
    return hmac.compare_digest(digest(secret), kept)


ACCOUNT = text("""
WITH made AS (
    INSERT INTO account (name, role, ags) VALUES (:name, :role, :ags)
    ON CONFLICT (name) DO NOTHING RETURNING id
)
SELECT id FROM made
UNION ALL
SELECT id FROM account WHERE name = :name AND role = :role AND ags IS NOT DISTINCT FROM :ags
LIMIT 1
""")

CREDENTIAL = text("""
INSERT INTO credential (id, account_id, secret_sha256, expires_at)
VALUES (:id, :account, :hash, now() + :lasts)
""")

AUDIT = text("""
INSERT INTO audit_event (account_id, action, subject, detail)
SELECT c.account_id, :action, c.id, jsonb_strip_nulls(jsonb_build_object('area', a.ags))
FROM credential c JOIN account a ON a.id = c.account_id WHERE c.id = :id
""")


def account_name(role: str, ags: str | None) -> str:
    return f"{role}-{ags}" if ags else role


async def ensure_account(
    connection: AsyncConnection, role: str, ags: str | None, name: str | None = None
) -> str:
    """The id of the account of this name; made when it is new."""
    bound = {"name": name or account_name(role, ags), "role": role, "ags": ags}
    found = (await connection.execute(ACCOUNT, bound)).scalar()
    if found is None:
        raise KeyRefused(f"Das Konto „{bound['name']}“ gibt es schon, mit anderer Rolle.")
    return str(found)


async def create_key(
    connection: AsyncConnection, role: str, ags: str | None, days: int, name: str | None = None
) -> str:
    """A new key in clear. It is shown to the caller once and nowhere kept."""
    if role not in ROLES:
        raise KeyRefused(f"Unbekannte Rolle „{role}“. Erlaubt: {', '.join(ROLES)}.")
    if (role == "district") != (ags is not None):
        raise KeyRefused("Die Rolle district braucht --ags, alle anderen Rollen haben keinen.")
    if role == "provider" and not (name or "").strip():
        raise KeyRefused(
            "Die Rolle provider braucht --name: Kreise erkennen den Dienstleister daran."
        )
    known = text("SELECT 1 FROM district WHERE ags = :ags")
    if ags and not (await connection.execute(known, {"ags": ags})).first():
        raise KeyRefused(f"Es gibt keinen Kreis mit dem Schlüssel {ags}.")
    account = await ensure_account(connection, role, ags, name)
    key_id, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    await connection.execute(
        CREDENTIAL,
        {"id": key_id, "account": account, "hash": digest(secret), "lasts": timedelta(days=days)},
    )
    await _act_as(connection, account)
    await connection.execute(AUDIT, {"action": "key_created", "id": key_id})
    return f"ks_{key_id}_{secret}"


async def revoke_key(connection: AsyncConnection, key_id: str) -> None:
    """From now on the key opens nothing. Takes the id or the whole key."""
    parts = split(key_id)
    revoke = text(
        "UPDATE credential SET revoked_at = now() WHERE id = :id AND revoked_at IS NULL"
        " RETURNING account_id"
    )
    bound = {"id": parts[0] if parts else key_id}
    account = (await connection.execute(revoke, bound)).scalar()
    if account is None:
        raise KeyRefused(f"Es gibt keinen gültigen Schlüssel mit der Kennung {bound['id']}.")
    await _act_as(connection, str(account))
    await connection.execute(AUDIT, {"action": "key_revoked", **bound})


async def list_keys(connection: AsyncConnection) -> list[KeyInfo]:
    found = await connection.execute(
        text(
            "SELECT c.id, a.name AS account, a.role, a.ags, c.created_at, c.expires_at,"
            " c.revoked_at FROM credential c JOIN account a ON a.id = c.account_id"
            " ORDER BY c.created_at, c.id"
        )
    )
    return [KeyInfo(**row) for row in found.mappings()]


async def _act_as(connection: AsyncConnection, account: str) -> None:
    # Row-level security is forced on the owner too, so the trail is written as somebody.
    await connection.execute(
        text("SELECT set_config('kreisspiegel.account', :account, true)"), {"account": account}
    )
