"""A push as it arrives: who delivers what for whom, and how it is meant."""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import orjson

from app.auth.caller import Caller
from app.intake.upload import Upload

Mode = Literal["atomic", "partial"]
EVERYWHERE = "*"


@dataclass(frozen=True, slots=True)
class Push:
    """Who pushes what for whom; without an area, each row names its district."""

    caller: Caller
    area: str | None
    upload: Upload
    today: date
    mode: Mode = "atomic"
    dry_run: bool = False
    idempotency_key: str | None = None
    scope: Any = None
    rows: bool | None = None
    # Of several districts' states, the one this push is about.
    state: str | None = None
    request_id: str | None = None
    # All findings and not the most telling ones only, in this language.
    every_finding: bool = False
    language: str = "de"

    @property
    def supplier(self) -> str:
        """A steward loads official supply beside the district's own values, never over them."""
        return "official" if self.caller.role == "steward" else "district"

    @property
    def default_visibility(self) -> str:
        return "public" if self.supplier == "official" else "working_group"

    @property
    def fingerprint(self) -> bytes:
        """What an Idempotency-Key stands for: the same request, and no other."""
        scope = "" if self.scope is None else orjson.dumps(self.scope, option=orjson.OPT_SORT_KEYS)
        parts = (
            self.area or self.state or EVERYWHERE,
            self.mode,
            scope or b"",
            self.upload.sha256.hex(),
        )
        encoded = (part if isinstance(part, bytes) else part.encode() for part in parts)
        return hashlib.sha256(b"\n".join(encoded)).digest()
