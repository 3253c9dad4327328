"""What only some roles may do, refused by name to the others."""

from http import HTTPStatus
from typing import Annotated

from fastapi import Depends, Request

from app.auth.caller import Caller, UnknownKey, authenticate
from app.db.engine import Transaction
from app.errors import Problem

# Who sees what all districts share: the districts themselves, and those who work for all of them.
OVERSEERS = ("working_group", "ministry", "steward")
MEMBERS = ("district", *OVERSEERS)


class RoleRefused(Problem):
    status = HTTPStatus.FORBIDDEN
    title = ("Mit dieser Rolle nicht möglich", "Not possible in this role")
    mend = (
        "Der Schlüssel gilt, aber seine Rolle darf das nicht. Welche es darf, steht in der"
        " Meldung.",
        "The key is valid, but its role may not do this; the message says which may.",
    )


def require_role(caller: Caller, *roles: str) -> None:
    """Refuse whoever has no key, or a key of another role."""
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")
    if caller.role not in roles:
        named = ", ".join(roles)
        raise RoleRefused(
            f"Das darf die Rolle {caller.role} nicht, nur: {named}.",
            f"The role {caller.role} may not do this, only: {named}.",
        )


async def steward(request: Request, session: Transaction) -> Caller:
    """The steward of definitions and calendars; whoever else calls is refused."""
    caller = await authenticate(session, request)
    require_role(caller, "steward")
    return caller


async def keeper(request: Request, session: Transaction) -> Caller:
    """Whoever may seal what the working group works with."""
    caller = await authenticate(session, request)
    require_role(caller, "steward", "working_group")
    return caller


Steward = Annotated[Caller, Depends(steward, scope="function")]
Keeper = Annotated[Caller, Depends(keeper, scope="function")]
