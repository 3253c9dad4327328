from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.concept_event_detail import ConceptEventDetail
from ...models.concept_event_push import ConceptEventPush
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    body: ConceptEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/districts/{ags}/concept/events".format(
            ags=quote(str(ags), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ConceptEventDetail | Problem | None:
    if response.status_code == 201:
        response_201 = ConceptEventDetail.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(read_json(response.content))

        return response_403

    if response.status_code == 409:
        response_409 = Problem.from_dict(read_json(response.content))

        return response_409

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
) -> Response[ConceptEventDetail | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConceptEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[ConceptEventDetail | Problem]:
    """Add Concept Event

     Melden, welcher Stand ab einem Tag galt und in welchen Phasen; das kann nur der Kreis selbst.

    Mehrere Phasen zugleich sind möglich, Rückschritte auch; eine Reihenfolge gibt es nicht. Je Tag
    gibt es ein Ereignis.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ConceptEventPush): Der Stand ab einem Tag, mit dem Tag.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConceptEventDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConceptEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> ConceptEventDetail | Problem | None:
    """Add Concept Event

     Melden, welcher Stand ab einem Tag galt und in welchen Phasen; das kann nur der Kreis selbst.

    Mehrere Phasen zugleich sind möglich, Rückschritte auch; eine Reihenfolge gibt es nicht. Je Tag
    gibt es ein Ereignis.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ConceptEventPush): Der Stand ab einem Tag, mit dem Tag.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConceptEventDetail | Problem
    """

    return sync_detailed(
        ags=ags,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConceptEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[ConceptEventDetail | Problem]:
    """Add Concept Event

     Melden, welcher Stand ab einem Tag galt und in welchen Phasen; das kann nur der Kreis selbst.

    Mehrere Phasen zugleich sind möglich, Rückschritte auch; eine Reihenfolge gibt es nicht. Je Tag
    gibt es ein Ereignis.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ConceptEventPush): Der Stand ab einem Tag, mit dem Tag.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ConceptEventDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConceptEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> ConceptEventDetail | Problem | None:
    """Add Concept Event

     Melden, welcher Stand ab einem Tag galt und in welchen Phasen; das kann nur der Kreis selbst.

    Mehrere Phasen zugleich sind möglich, Rückschritte auch; eine Reihenfolge gibt es nicht. Je Tag
    gibt es ein Ereignis.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ConceptEventPush): Der Stand ab einem Tag, mit dem Tag.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ConceptEventDetail | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
