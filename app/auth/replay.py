"""Answers kept under their Idempotency-Key: the same request gets the same answer once more."""

import hashlib
from http import HTTPStatus

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.db.clock import take_turn
from app.errors import Problem


class KeyReused(Problem):
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    title = ("Idempotency-Key schon verwendet", "Idempotency-Key already used")
    mend = (
        "Derselbe Schlüssel gilt nur für denselben Inhalt. Bitte einen neuen wählen.",
        "The same key stands for the same body only. Please take a new one.",
    )


KEPT = text("""
SELECT body, request_sha256 = :request AS same FROM kept_answer
WHERE account_id = CAST(:account AS uuid) AND key = :key
""")

KEEP = text("""
INSERT INTO kept_answer (account_id, key, request_sha256, status, body)
VALUES (CAST(:account AS uuid), :key, :request, :status, :body)
""")


def fingerprint(path: str, body: bytes) -> bytes:
    """What makes two requests the same one: where they go and every byte they say."""
    return hashlib.sha256(path.encode() + b"\n" + body).digest()


async def kept(
    session: AsyncSession, caller: Caller, key: str | None, request: bytes
) -> bytes | None:
    """The answer that this request was given before; the key is the caller's until COMMIT."""
    if key is None:
        return None
    # Two equal requests at once: the second one waits here and finds the answer of the first.
    await take_turn(session, f"answer {caller.account} {key}")
    bound = {"account": caller.account, "key": key, "request": request}
    found = (await session.execute(KEPT, bound)).one_or_none()
    if found is None:
        return None
    if not found.same:
        raise KeyReused(
            "Dieser Idempotency-Key gehört zu einer anderen Anfrage.",
            "This Idempotency-Key belongs to another request.",
        )
    return bytes(found.body)


async def keep(
    session: AsyncSession, caller: Caller, key: str | None, request: bytes, body: bytes
) -> None:
    """Remember what a request that created something (201) is answered."""
    if key is not None:
        asked = {"account": caller.account, "key": key, "request": request}
        await session.execute(KEEP, {**asked, "status": HTTPStatus.CREATED, "body": body})
