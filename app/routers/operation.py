"""Whether the service lives and can answer."""

from fastapi import APIRouter

from app.db.engine import OpenSession, reachable
from app.errors import Unavailable, problems
from app.routers.parameters import Closed

router = APIRouter(tags=["Betrieb"], dependencies=[Closed])


@router.get("/health/live")
async def live() -> dict[str, str]:
    """Der Dienst läuft."""
    return {"status": "ok"}


@router.get("/health/ready", responses=problems(Unavailable))
async def ready(open_session: OpenSession) -> dict[str, str]:
    """Der Dienst läuft und erreicht seine Datenbank."""
    await reachable(open_session)
    return {"status": "ok", "database": "ok"}
