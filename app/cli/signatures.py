"""What every check of a signature reads: a JSON file, and the service's published key of a name."""

import base64
from binascii import Error as NotBase64
from pathlib import Path
from typing import Any

import orjson
from kreisspiegel_rules.command import cause

from app.cli.refusals import Misuse


def public_key(keys: Path, key_id: str) -> str:
    """The key of that name out of the key set, base64 as `verify` takes it."""
    held = read(keys).get("keys")
    known = {
        one["kid"]: one["x"]
        for one in (held if isinstance(held, list) else [])
        if isinstance(one, dict) and {"kid", "x"} <= one.keys() and one.get("crv") == "Ed25519"
    }
    if key_id not in known:
        raise Misuse(
            f"{keys.name} enthält den Schlüssel {key_id} dieser Unterschrift nicht; bekannt:"
            f" {', '.join(known) or 'keiner'}. Die Schlüssel gibt der Dienst unter"
            " /v1/receipt-keys aus."
        )
    try:
        return base64.b64encode(base64.urlsafe_b64decode(known[key_id] + "=")).decode()
    except (NotBase64, ValueError, TypeError) as refused:
        raise Misuse(f"Der Schlüssel {key_id} in {keys.name} ist nicht lesbar.") from refused


def read(file: Path) -> dict[str, Any]:
    """The JSON object of a file."""
    try:
        content = file.read_bytes()
    except OSError as refused:
        raise Misuse(f"{file} lässt sich nicht lesen: {cause(refused)}.") from refused
    return parsed(content, file.name)


def parsed(content: bytes, name: str) -> dict[str, Any]:
    """The JSON object of what a file of that name holds."""
    try:
        held = orjson.loads(content)
    except orjson.JSONDecodeError as refused:
        raise Misuse(f"{name} ist ab Zeichen {refused.pos + 1} kein JSON.") from refused
    if not isinstance(held, dict):
        raise Misuse(f"{name} enthält kein JSON-Objekt.")
    return held
