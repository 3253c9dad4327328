"""All pages in one place: what the service adds for people who come with a browser."""

from fastapi import FastAPI

from app.web import (
    assets,
    concepts,
    delivery,
    district,
    indicator,
    problems,
    projects,
    refusals,
    start,
)


def install(app: FastAPI) -> None:
    """Add the pages and let refusals speak to browsers; call after `errors.install`."""
    for router in (
        start.router,
        concepts.router,
        indicator.router,
        district.router,
        projects.router,
        delivery.router,
        problems.router,
        assets.router,
    ):
        app.include_router(router)
    refusals.install(app)
