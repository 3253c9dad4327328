"""All pages in one place: what the service adds for people who come with a browser."""

from fastapi import FastAPI

from app.routes import add
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

PAGES = (start, concepts, indicator, district, projects, delivery, problems, assets)


def install(app: FastAPI) -> None:
    """Add the pages and let refusals speak to browsers; call after `errors.install`."""
    for page in PAGES:
        add(app, page.router)
    refusals.install(app)
