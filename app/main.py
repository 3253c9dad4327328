"""Puts the service together: settings, engine, refusals, routers, and its published document."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from fastapi import FastAPI, Request, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app import errors
from app.answers.follow import following
from app.answers.kept import Kept
from app.answers.named import Headed, Numbered
from app.answers.store import Store
from app.auth.again import Again, Memory
from app.auth.reading import NotModified
from app.db.engine import DatabaseUrls, open_app_engine, session_factory
from app.db.lane import Lane
from app.formats.response import validators
from app.hooks.attempt import Courier
from app.hooks.leader import sending
from app.intake.receipt import Signer
from app.intake.take import PushRefused
from app.openapi import describe, document_of
from app.routers import (
    administration,
    answering,
    asking,
    catalogue,
    changes,
    comparisons,
    concept_events,
    concept_resolutions,
    concept_table,
    concepts,
    controlling,
    delegations,
    deliveries,
    delivery,
    digests,
    document,
    exchange,
    follow_ups,
    follows,
    goal_events,
    goals,
    local,
    measures,
    meetings,
    neighbours,
    operation,
    practice,
    profiles,
    projects,
    receipts,
    release_files,
    releases,
    rules,
    search,
    series,
    submissions,
    values,
    verdicts,
    webhooks,
    workbooks,
)
from app.routes import Signposts, add
from app.settings import Settings
from app.web import pages as web

TITLE = "Kreisspiegel"
# A push holds its connection much longer than a read.
CONNECTIONS_KEPT_FOR_READS = 3
# Who waits longer for the turn of a push is told to come back.
PUSH_PATIENCE_SECONDS = 60.0
# Up to 150 MB each, at the largest size that is marked.
WORKBOOKS_MARKED_AT_ONCE = 2
MEBIBYTE = 2**20
# In the order of the published document.
PARTS = (
    submissions,
    verdicts,
    workbooks,
    rules,
    receipts,
    values,
    comparisons,
    concept_table,
    series,
    profiles,
    neighbours,
    catalogue,
    local,
    concepts,
    concept_events,
    concept_resolutions,
    goals,
    measures,
    goal_events,
    controlling,
    projects,
    search,
    practice,
    exchange,
    asking,
    answering,
    follows,
    delegations,
    administration,
    delivery,
    meetings,
    follow_ups,
    digests,
    releases,
    release_files,
    changes,
    webhooks,
    deliveries,
    operation,
    document,
)


class Application(FastAPI):
    """The framework, with room before it: entering it costs more than giving a kept answer."""

    def __init__(self, **told: Any) -> None:
        super().__init__(**told)
        self.outermost: ASGIApp = super().__call__

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.outermost(scope, receive, send)


def create_app(settings: Settings, urls: DatabaseUrls, signer: Signer) -> FastAPI:
    """The service on a database that is migrated; nothing is read from the environment here."""

    answers = Store(settings.cache_mb * MEBIBYTE)
    app = Application(
        title=TITLE,
        version=software_version(),
        lifespan=_lifespan(answers),
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=lambda route: route.name,
    )
    app.state.again = Memory(answers)
    app.outermost = Again(app.outermost, app)
    if settings.cache_mb:
        app.outermost = Kept(app.outermost, answers)
    app.state.settings = settings
    app.state.urls = urls
    app.state.signer = signer
    errors.install(app)
    web.install(app)
    app.add_exception_handler(NotModified, not_modified)
    app.add_exception_handler(PushRefused, submissions.push_refused)
    app.add_middleware(Headed)
    app.add_middleware(Numbered)
    for part in PARTS:
        add(app, part.router)
    describe(app, published)
    app.router.middleware_stack = Signposts(app.router)
    return app


@cache
def published() -> dict[str, Any]:
    """The published document, made once: every application of a process has the same routes."""
    routes = [route for part in (*web.PAGES, *PARTS) for route in part.router.routes]
    return document_of(TITLE, software_version(), routes)


def _lifespan(answers: Store) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """What the service holds from its start to its end."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # From the state, because tests start one application on database after database.
        settings, urls = app.state.settings, app.state.urls
        engine = open_app_engine(urls, settings.pool_size)
        # What this process writes is seen by its next read, before anybody is told of it.
        app.state.sessions = session_factory(engine, after_commit=answers.clear)
        app.state.push_slots = asyncio.Semaphore(
            max(1, settings.pool_size - CONNECTIONS_KEPT_FOR_READS)
        )
        app.state.push_patience = PUSH_PATIENCE_SECONDS
        app.state.marking_slots = asyncio.Semaphore(WORKBOOKS_MARKED_AT_ONCE)
        app.state.lane = Lane(urls)
        async with AsyncExitStack() as beside:
            beside.push_async_callback(app.state.lane.close)
            courier = Courier(private=settings.webhook_private == "allow")
            app.state.leader = await beside.enter_async_context(
                sending(app.state.sessions, urls, app.state.signer, courier)
            )
            if settings.cache_mb:
                app.state.follower = await beside.enter_async_context(following(urls, answers))
            yield
        await engine.dispose()

    return lifespan


def software_version() -> str:
    """The version of this software, as it was installed."""
    try:
        return version("kreisspiegel")
    except PackageNotFoundError:  # run from a checkout, where nothing is installed
        return "0.1.0"


async def not_modified(request: Request, exc: Exception) -> Response:
    del request
    if not isinstance(exc, NotModified):
        raise exc
    return Response(status_code=304, headers=validators(exc.etag))
