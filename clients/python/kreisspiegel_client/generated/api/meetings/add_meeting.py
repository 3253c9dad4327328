from http import HTTPStatus
from typing import Any

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.meeting import Meeting
from ...models.meeting_push import MeetingPush
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: MeetingPush,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/meetings",
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Meeting | Problem | None:
    if response.status_code == 200:
        response_200 = Meeting.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = Meeting.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(read_json(response.content))

        return response_403

    if response.status_code == 422:
        response_422 = Problem.from_dict(read_json(response.content))

        return response_422

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
) -> Response[Meeting | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: MeetingPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Meeting | Problem]:
    """Add Meeting

     Ein Treffen anlegen; das kann nur die Moderation des Arbeitskreises.

    Punkte verweisen auf Pfade dieser Schnittstelle, die es geben muss, oder auf ein Dokument mit
    Titel und Lizenz. Was nach einer Person aussieht, steht als Warnung unter `findings`. Dasselbe
    noch einmal zu senden legt nichts an.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (MeetingPush): Ein Treffen des Arbeitskreises, ganz.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: MeetingPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Meeting | Problem | None:
    """Add Meeting

     Ein Treffen anlegen; das kann nur die Moderation des Arbeitskreises.

    Punkte verweisen auf Pfade dieser Schnittstelle, die es geben muss, oder auf ein Dokument mit
    Titel und Lizenz. Was nach einer Person aussieht, steht als Warnung unter `findings`. Dasselbe
    noch einmal zu senden legt nichts an.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (MeetingPush): Ein Treffen des Arbeitskreises, ganz.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting | Problem
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: MeetingPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Meeting | Problem]:
    """Add Meeting

     Ein Treffen anlegen; das kann nur die Moderation des Arbeitskreises.

    Punkte verweisen auf Pfade dieser Schnittstelle, die es geben muss, oder auf ein Dokument mit
    Titel und Lizenz. Was nach einer Person aussieht, steht als Warnung unter `findings`. Dasselbe
    noch einmal zu senden legt nichts an.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (MeetingPush): Ein Treffen des Arbeitskreises, ganz.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting | Problem]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: MeetingPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Meeting | Problem | None:
    """Add Meeting

     Ein Treffen anlegen; das kann nur die Moderation des Arbeitskreises.

    Punkte verweisen auf Pfade dieser Schnittstelle, die es geben muss, oder auf ein Dokument mit
    Titel und Lizenz. Was nach einer Person aussieht, steht als Warnung unter `findings`. Dasselbe
    noch einmal zu senden legt nichts an.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (MeetingPush): Ein Treffen des Arbeitskreises, ganz.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
