"""Secrets of webhooks and what is signed with them (Standard Webhooks, symmetric form).

A secret is derived from the service's own key, the webhook and the number of its secret: it is
worked out when it is needed and stored nowhere, so no copy of the database holds one.
"""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.intake.receipt import Signer

PREFIX = "whsec_"
# As long as a receiver may take to learn its new secret, both are signed with.
OVERLAP = timedelta(hours=24)


def secret(signer: Signer, webhook: str, turn: int) -> bytes:
    """The key of 256 bits that messages of a webhook are signed with."""
    info = f"kreisspiegel webhook {webhook} {turn}".encode()
    return HKDF(SHA256(), 32, salt=None, info=info).derive(signer.key.private_bytes_raw())


def shown(key: bytes) -> str:
    """The secret as a receiver puts it into its library."""
    return PREFIX + base64.b64encode(key).decode()


def turns(turn: int, since: datetime, now: datetime) -> list[int]:
    """Which secrets of a webhook hold at an instant, the newest first."""
    return [turn, turn - 1] if turn > 1 and now < since + OVERLAP else [turn]


def signature(keys: list[bytes], message: str, timestamp: int, body: bytes) -> str:
    """The header `webhook-signature`: one signature for each secret that holds."""
    signed = f"{message}.{timestamp}.".encode() + body
    return " ".join(
        "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        for key in keys
    )
