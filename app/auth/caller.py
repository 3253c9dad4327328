"""From the bearer key to a caller, and from the caller to the transaction.

The database is told the caller once per transaction; row-level security does the rest.
"""

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, ClassVar

from fastapi import Request
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth import keys
from app.errors import Problem


class UnknownKey(Problem):
    status = HTTPStatus.UNAUTHORIZED
    title = ("Schlüssel fehlt oder gilt nicht", "Key missing or not valid")
    mend = (
        "Bitte `Authorization: Bearer <Schlüssel>` mitsenden. Ein abgelaufener oder"
        " widerrufener Schlüssel wird mit `kreisspiegel key create` ersetzt.",
        "Send `Authorization: Bearer <key>`; expired or revoked keys need replacing.",
    )
    headers: ClassVar[dict[str, str]] = {"WWW-Authenticate": "Bearer"}


class NotYours(Problem):
    status = HTTPStatus.FORBIDDEN
    title = ("Nicht Ihre Daten", "Not yours to write")
    mend = (
        "Ein Kreis schreibt nur seine eigenen Daten, ein Dienstleister nur, was ihm ein Kreis"
        " delegiert hat (`/v1/delegations`). Bitte den Kreisschlüssel im Pfad und den verwendeten"
        " Zugangsschlüssel vergleichen.",
        "A district writes its own data only, a provider what it was delegated"
        " (`/v1/delegations`). Compare the path with your key.",
    )


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: a role, for districts with their AGS; `public` has no account."""

    role: str
    account: str | None = None
    ags: str | None = None


PUBLIC = Caller("public")

# Finds the key's account and, if secret and validity fit, tells the transaction who calls: each
# trip to the server that is saved here is saved on every request.
KEYHOLDER = """
SELECT f.account, f.role, f.ags, f.secret_sha256, f.valid,
       CASE WHEN f.valid AND f.secret_sha256 = CAST(:hash AS bytea) THEN
           set_config('kreisspiegel.role', f.role, true)
           || set_config('kreisspiegel.ags', coalesce(f.ags, ''), true)
           || set_config('kreisspiegel.account', f.account, true) END AS told
FROM (
    SELECT a.id::text AS account, a.role, a.ags, c.secret_sha256,
           c.revoked_at IS NULL AND c.expires_at > now() AS valid
    FROM credential c JOIN account a ON a.id = c.account_id
    WHERE c.id = :id
) f
"""
FOUND = text(KEYHOLDER)

TELLING = """
SELECT set_config('kreisspiegel.role', :role, true)
       || set_config('kreisspiegel.ags', :ags, true)
       || set_config('kreisspiegel.account', :account, true) AS told
"""
TOLD = text(TELLING)


async def tell(session: AsyncSession, caller: Caller) -> None:
    """Let the rest of this transaction see and write what `caller` may."""
    await session.execute(TOLD, told(caller))


def told(caller: Caller) -> dict[str, Any]:
    """The parameters of `TELLING`."""
    return {"role": caller.role, "ags": caller.ags or "", "account": caller.account or ""}


async def authenticate(session: AsyncSession, request: Request) -> Caller:
    """The caller behind the request's key; without a key, the public."""
    key = presented(request)
    if key is None:
        await tell(session, PUBLIC)
        return PUBLIC
    return admitted(key, (await session.execute(FOUND, key.bound)).mappings().one_or_none())


@dataclass(frozen=True, slots=True)
class Key:
    """What a caller presents: which key it says it is, and the secret to show for it."""

    id: str
    secret: str

    @property
    def bound(self) -> dict[str, Any]:
        """The parameters of `KEYHOLDER`."""
        return {"id": self.id, "hash": keys.digest(self.secret)}


def presented(request: Request) -> Key | None:
    """The key sent with a request; None without one, refused where it cannot be one of ours."""
    header = request.headers.get("authorization")
    if header is None:
        return None
    bearer = re.match(r"^bearer +(\S+)$", header.strip(), re.IGNORECASE)
    parts = keys.split(bearer[1]) if bearer else None
    if parts is None:
        raise _unknown()
    return Key(*parts)


def admitted(key: Key, row: Any) -> Caller:
    """Who holds the key, by the row of `KEYHOLDER`; refused where there is none that is valid."""
    found = row is not None and row["secret_sha256"] is not None
    if not found or not keys.same(key.secret, row["secret_sha256"]) or not row["valid"]:
        raise _unknown()
    return Caller(row["role"], row["account"], row["ags"])


def _unknown() -> UnknownKey:
    # One answer for every cause, so that nobody learns which keys exist.
    return UnknownKey(
        "Der Schlüssel ist unbekannt, abgelaufen oder widerrufen.",
        "The key is unknown, expired or revoked.",
    )


def require_key(caller: Caller) -> None:
    """Refuse whoever has no key."""
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")


def require_own(caller: Caller, ags: str) -> None:
    """Refuse whoever is neither the district itself nor the steward of official supply."""
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")
    if caller.role != "steward" and caller.ags != ags:
        raise NotYours(
            f"Dieser Schlüssel gehört nicht zu {ags}.", f"This key does not belong to {ags}."
        )
