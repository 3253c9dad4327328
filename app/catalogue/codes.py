"""Codes that do not exist are named, with those that do; never answered with an empty list."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.errors import InvalidRequest, at_parameter

KNOWN = {
    "indicator": text("SELECT code FROM indicator ORDER BY code"),
    "district": text("SELECT ags FROM district ORDER BY ags"),
    "state": text("SELECT code FROM state ORDER BY code"),
    "framework": text("SELECT edition FROM framework ORDER BY edition"),
    "field": text("SELECT code FROM field_of_action ORDER BY position"),
}


class UnknownCode(InvalidRequest):
    title = ("Unbekannter Code", "Unknown code")
    mend = (
        "Der Code ist falsch geschrieben oder gilt nicht. Gültige Codes stehen unter"
        " `/v1/indicators`, `/v1/districts`, `/v1/frameworks` und `/v1/fields-of-action`.",
        "The code is misspelt or not valid; valid codes are listed by the catalogue paths.",
    )


async def require(
    reading: Reading, parameter: str, sent: Iterable[str] | None, named: str | None = None
) -> None:
    """Raise `UnknownCode` when one of the codes sent as `parameter` is not in the catalogue.

    `named` is the parameter's name where it says more than which catalogue its codes are from.
    """
    asked = list(sent or ())
    if not asked:
        return
    there = await known(reading, parameter)
    if unknown := [code for code in asked if code not in there]:
        raise refusal(parameter, unknown, there, named)


async def known(reading: Reading, parameter: str) -> list[str]:
    """Every code of the catalogue that `parameter` may name."""
    return list((await reading.session.execute(KNOWN[parameter])).scalars())


def refusal(
    parameter: str, unknown: list[str], known: list[str], named: str | None = None
) -> UnknownCode:
    told = named or parameter
    return UnknownCode(
        f"Unbekannt: {told}={', '.join(unknown)}.",
        f"Unknown: {told}={', '.join(unknown)}.",
        errors=[
            at_parameter(
                told,
                f"unknown_{parameter}",
                f"„{code}“ gibt es nicht. Bekannt sind: {', '.join(known)}.",
                f"There is no “{code}”. Known are: {', '.join(known)}.",
                found=code,
            )
            for code in unknown
        ],
    )


def at_member(pointer: str, code: str, german: str, english: str, **more: Any) -> dict[str, Any]:
    """One entry of `errors[]` about a member of the body, in both languages."""
    where = {"pointer": pointer, "code": code, "severity": "error"}
    return {**where, "message": german, "message_en": english, **more}
