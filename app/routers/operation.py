"""Whether the service lives and can answer."""

from fastapi import APIRouter, Depends, Response

from app.db.engine import OpenSession, reachable
from app.errors import Unavailable, problems
from app.routers.parameters import Closed


async def now_only(response: Response) -> None:
    # What was true a moment ago says nothing: no cache may keep it, so it has no ETag either.
    response.headers["Cache-Control"] = "no-store"


router = APIRouter(tags=["Betrieb"], dependencies=[Closed, Depends(now_only)])


@router.get("/health/live", operation_id="live")
async def live() -> dict[str, str]:
    """Der Dienst läuft."""
    return {"status": "ok"}


@router.get("/health/ready", operation_id="ready", responses=problems(Unavailable))
async def ready(open_session: OpenSession) -> dict[str, str]:
    """Der Dienst läuft und erreicht seine Datenbank."""
    await reachable(open_session)
    return {"status": "ok", "database": "ok"}
