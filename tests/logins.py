"""Logins that cost a server little: a random password needs no thousand rounds of hashing."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Sequence

from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine

# By the hundred, tests open connections; at PostgreSQL's 4096 rounds each spends most of its time
# on the password. The exchange is the same SCRAM as ever.
ROUNDS = 1


def verifier(password: str) -> str:
    """What PostgreSQL keeps of a password (RFC 5803), which it also takes in a password's place."""
    salt = secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    told = [base64.b64encode(part).decode() for part in (salt, stored, server)]
    return f"SCRAM-SHA-256${ROUNDS}:{told[0]}${told[1]}:{told[2]}"


async def hasten(superuser: AsyncEngine, urls: Sequence[str]) -> None:
    """Keep the passwords of these logins in a form that is quickly checked."""
    async with superuser.connect() as connection:
        for url in map(make_url, urls):
            kept = verifier(str(url.password))
            await connection.exec_driver_sql(f"ALTER ROLE {url.username} PASSWORD '{kept}'")
