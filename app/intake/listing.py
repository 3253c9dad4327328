"""Constant lists as SQL text; only names of our own ever pass through here."""

from collections.abc import Iterable


def listed(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)
