import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.goal_event_detail import GoalEventDetail
from ...models.goal_event_push import GoalEventPush
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    goal: str,
    day: datetime.date,
    *,
    body: GoalEventPush,
    if_match: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/districts/{ags}/goals/{goal}/events/{day}".format(
            ags=quote(str(ags), safe=""),
            goal=quote(str(goal), safe=""),
            day=quote(str(day), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GoalEventDetail | Problem | None:
    if response.status_code == 200:
        response_200 = GoalEventDetail.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = GoalEventDetail.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(read_json(response.content))

        return response_403

    if response.status_code == 404:
        response_404 = Problem.from_dict(read_json(response.content))

        return response_404

    if response.status_code == 412:
        response_412 = Problem.from_dict(read_json(response.content))

        return response_412

    if response.status_code == 422:
        response_422 = Problem.from_dict(read_json(response.content))

        return response_422

    if response.status_code == 428:
        response_428 = Problem.from_dict(read_json(response.content))

        return response_428

    if response.status_code == 500:
        response_500 = Problem.from_dict(read_json(response.content))

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(read_json(response.content))

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GoalEventDetail | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    ags: str,
    goal: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    body: GoalEventPush,
    if_match: None | str | Unset = UNSET,
) -> Response[GoalEventDetail | Problem]:
    """Tell Of Goal

     Melden, wie es von einem Tag an um ein Ziel steht; auch zurück.

    Je Tag steht eine Meldung. Dieselbe noch einmal ändert nichts; eine andere ist eine Berichtigung
    und nennt mit `If-Match`, was sie ersetzt.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        goal (str): Der eigene Schlüssel des Kreises, etwa 1.2.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (GoalEventPush): Wie es von einem Tag an um ein Ziel steht, und wie der Kreis das
            einschätzt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GoalEventDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        goal=goal,
        day=day,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    goal: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    body: GoalEventPush,
    if_match: None | str | Unset = UNSET,
) -> GoalEventDetail | Problem | None:
    """Tell Of Goal

     Melden, wie es von einem Tag an um ein Ziel steht; auch zurück.

    Je Tag steht eine Meldung. Dieselbe noch einmal ändert nichts; eine andere ist eine Berichtigung
    und nennt mit `If-Match`, was sie ersetzt.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        goal (str): Der eigene Schlüssel des Kreises, etwa 1.2.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (GoalEventPush): Wie es von einem Tag an um ein Ziel steht, und wie der Kreis das
            einschätzt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GoalEventDetail | Problem
    """

    return sync_detailed(
        ags=ags,
        goal=goal,
        day=day,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    ags: str,
    goal: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    body: GoalEventPush,
    if_match: None | str | Unset = UNSET,
) -> Response[GoalEventDetail | Problem]:
    """Tell Of Goal

     Melden, wie es von einem Tag an um ein Ziel steht; auch zurück.

    Je Tag steht eine Meldung. Dieselbe noch einmal ändert nichts; eine andere ist eine Berichtigung
    und nennt mit `If-Match`, was sie ersetzt.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        goal (str): Der eigene Schlüssel des Kreises, etwa 1.2.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (GoalEventPush): Wie es von einem Tag an um ein Ziel steht, und wie der Kreis das
            einschätzt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GoalEventDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        goal=goal,
        day=day,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    goal: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    body: GoalEventPush,
    if_match: None | str | Unset = UNSET,
) -> GoalEventDetail | Problem | None:
    """Tell Of Goal

     Melden, wie es von einem Tag an um ein Ziel steht; auch zurück.

    Je Tag steht eine Meldung. Dieselbe noch einmal ändert nichts; eine andere ist eine Berichtigung
    und nennt mit `If-Match`, was sie ersetzt.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        goal (str): Der eigene Schlüssel des Kreises, etwa 1.2.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (GoalEventPush): Wie es von einem Tag an um ein Ziel steht, und wie der Kreis das
            einschätzt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GoalEventDetail | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            goal=goal,
            day=day,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
