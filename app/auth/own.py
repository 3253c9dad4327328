"""What a district alone may write: its own indicators, its plan. Nobody writes them for it."""

from typing import Annotated

from fastapi import Depends, Path, Request

from app.auth.caller import Caller, NotYours, UnknownKey, authenticate
from app.db.engine import Transaction
from app.models.base import Ags


async def own(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")],
    request: Request,
    session: Transaction,
) -> Caller:
    """The district in the path; whoever else calls is refused, the steward among them."""
    caller = await authenticate(session, request)
    require_district(caller, ags)
    return caller


def require_district(caller: Caller, ags: str) -> None:
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")
    if caller.role != "district" or caller.ags != ags:
        raise NotYours(
            f"Das schreibt nur der Kreis {ags} selbst.", f"Only district {ags} itself writes this."
        )


Own = Annotated[Caller, Depends(own, scope="function")]
