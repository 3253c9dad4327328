"""A receipt: what was accepted, signed with Ed25519 so that it can be checked offline.

The signature covers the receipt without its `signature` member as JSON with sorted keys and
no white space (UTF-8).
"""

import base64
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)


@dataclass(frozen=True, slots=True)
class Signer:
    """The service's signing key; its public half is published."""

    key: Ed25519PrivateKey

    @property
    def public(self) -> str:
        """The raw public key, base64."""
        return base64.b64encode(self.key.public_key().public_bytes_raw()).decode()

    @property
    def key_id(self) -> str:
        return self.public[:12]

    @property
    def jwk(self) -> dict[str, str]:
        """The public key as RFC 8037 writes it; `kid` is what receipts name as `key_id`."""
        raw = self.key.public_key().public_bytes_raw()
        return {
            "kty": "OKP",
            "crv": "Ed25519",
            "use": "sig",
            "alg": "EdDSA",
            "kid": self.key_id,
            "x": base64.urlsafe_b64encode(raw).decode().rstrip("="),
        }


def load_signer(folder: Path) -> Signer:
    """The key kept below `folder`; made at the first start, readable by its owner only."""
    place = folder / "receipt-ed25519.key"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_uid == os.geteuid():
        # Also a folder from before; one that somebody else set up stays as they want it.
        folder.chmod(0o700)
    if not place.exists():
        fresh = folder / f"receipt-ed25519.{uuid4().hex}"
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(Ed25519PrivateKey.generate().private_bytes_raw())
        # A link, not a rename: of two processes that start at once, the first one's key stays.
        with suppress(FileExistsError):
            os.link(fresh, place)
        fresh.unlink()
    return Signer(Ed25519PrivateKey.from_private_bytes(place.read_bytes()))


def receipt(signer: Signer, accepted: Mapping[str, Any], at: datetime) -> dict[str, Any]:
    """The receipt over what was accepted of whom and when, `id` being the submission's."""
    said = {
        "id": str(uuid4()),
        **accepted,
        "recorded_at": at.isoformat().replace("+00:00", "Z"),
    }
    return signed(signer, said)


def signed(signer: Signer, said: dict[str, Any]) -> dict[str, Any]:
    """The same with the service's signature over it."""
    value = base64.b64encode(signer.key.sign(canonical(said))).decode()
    return {
        **said,
        "signature": {"algorithm": "Ed25519", "key_id": signer.key_id, "value": value},
    }


def canonical(said: dict[str, Any]) -> bytes:
    return orjson.dumps(said, option=orjson.OPT_SORT_KEYS)


def verify(given: dict[str, Any], public_key: str) -> None:
    """Raise `cryptography`'s InvalidSignature unless the receipt is unchanged and ours."""
    said = {name: value for name, value in given.items() if name != "signature"}
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key))
    key.verify(base64.b64decode(given["signature"]["value"]), canonical(said))
