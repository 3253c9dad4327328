"""Rows of a table out of rows whose members hold others: one column for each inner member."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.formats.tree import json_bytes

Row = dict[str, Any]


def flat(rows: Iterable[Mapping[str, Any]], *whole: str) -> Iterator[Row]:
    """Each row with `provider: {id, name}` as `provider_id` and `provider_name`.

    The members named in `whole` are objects of any kind, and are written as JSON.
    """
    for row in rows:
        told: Row = {}
        for name, value in row.items():
            if name in whole:
                told[name] = json_bytes(value).decode()
            elif isinstance(value, Mapping):
                told |= {f"{name}_{inner}": one for inner, one in value.items()}
            else:
                told[name] = value
        yield told
