"""Which state a view is about, and which framework edition counts there on a day.

Who leaves the state open means their own, or the only one there is; where several would do,
they are asked, because nothing unlike is compared in silence.
"""

from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import require
from app.catalogue.kept import kept
from app.catalogue.since import not_yet
from app.errors import InvalidRequest, at_parameter

STATES = text("SELECT code FROM state WHERE recorded_at <= :at ORDER BY code")

# Takes :state (or NULL for every state), :at and :today; the edition that began last counts.
IN_FORCE = """
SELECT DISTINCT ON (s.state_code) s.state_code, s.edition
FROM framework_state s
WHERE s.recorded_at <= :at AND s.valid @> CAST(:today AS date)
  AND (CAST(:state AS text) IS NULL OR s.state_code = :state)
ORDER BY s.state_code, lower(s.valid) DESC
"""
EDITIONS = text(IN_FORCE)


def own_state(reading: Reading) -> str | None:
    """The state of the district that asks; nobody else has one."""
    return reading.caller.ags[:2] if reading.caller.ags else None


async def only_state(reading: Reading, asked: str | None) -> str:
    """The state asked for, the caller's own, or the only one there is."""
    if asked is not None:
        # Asked for by its code, a state is there even as of a day before it was.
        await kept(reading, ("state", asked), lambda: require(reading, "state", [asked]))
        return asked
    known = await kept(reading, "states", lambda: _known(reading))
    if (own := own_state(reading)) in known and own is not None:
        return own
    if len(known) == 1:
        return str(known[0])
    raise _choose(known) if known else await _nothing_yet(reading)


async def _known(reading: Reading) -> list[str]:
    return list((await reading.session.execute(STATES, {"at": reading.at})).scalars())


async def edition_in_force(reading: Reading, state: str | None = None) -> str | None:
    """The edition that counts in the state; without one, the edition that all states share.

    None where no edition is in force. Refused where the states have different ones.
    """
    if state is not None:
        await require(reading, "state", [state])
    bound: dict[str, Any] = {"at": reading.at, "today": reading.today}
    bound["state"] = state or own_state(reading)
    found = (await reading.session.execute(EDITIONS, bound)).all()
    if len({row.edition for row in found}) > 1:
        raise _choose([row.state_code for row in found])
    return str(found[0].edition) if found else None


def _choose(known: list[str]) -> InvalidRequest:
    listed = ", ".join(known)
    return InvalidRequest(
        f"Bitte das Land angeben (state): {listed}.",
        f"Please name the state: {listed}.",
        errors=[
            at_parameter("state", "missing", f"Möglich ist: {listed}.", f"Possible are: {listed}.")
        ],
    )


async def _nothing_yet(reading: Reading) -> InvalidRequest:
    later = await not_yet(reading, "state", None, "Das erste Land", "The first state")
    said = later or ("Noch ist kein Land eingetragen.", "No state is recorded yet.")
    return InvalidRequest(*said, errors=[at_parameter("as_of", "nothing_loaded", *said)])
