"""Remembers a push until it is answered, beside the file: so that an interrupted one is resumed.

What is kept is the Idempotency-Key. Sent again under it, a push whose answer was lost is answered
as it was then; one that never arrived is done now.
"""

from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self
from uuid import uuid4

import orjson
import typer

SUFFIX = ".kreisspiegel.json"


@dataclass(frozen=True, slots=True)
class Attempt:
    """A push as it was begun; one that differs in any member is another push."""

    service: str
    sha256: str
    district: str | None
    mode: str
    scope: str | None
    idempotency_key: str = ""

    def begun(self, file: Path) -> Self:
        """The same with a new key, kept beside the file until `answered`."""
        fresh = type(self)(**{**asdict(self), "idempotency_key": uuid4().hex})
        # Standard input has no place beside it.
        if str(file) != "-":
            try:
                _note(file).write_bytes(orjson.dumps(asdict(fresh), option=orjson.OPT_INDENT_2))
            except OSError:
                typer.echo(
                    f"Neben {file.name} lässt sich nichts ablegen; wiederaufnehmen lässt sich"
                    f" diese Lieferung mit --idempotency-key {fresh.idempotency_key}.",
                    err=True,
                )
        return fresh

    def resumed(self, file: Path) -> Self | None:
        """This very push, when it was begun before and never answered."""
        try:
            kept = orjson.loads(_note(file).read_bytes())
            known = type(self)(**kept)
        except (OSError, orjson.JSONDecodeError, TypeError):
            return None
        same = {**asdict(self), "idempotency_key": known.idempotency_key}
        return known if same == asdict(known) else None


def answered(file: Path) -> None:
    """The push of this file has an answer: there is nothing left to resume."""
    with suppress(OSError):
        _note(file).unlink()


def _note(file: Path) -> Path:
    return file.with_name(file.name + SUFFIX)
