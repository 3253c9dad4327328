from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.adoption_detail import AdoptionDetail
from ...models.adoption_event_push import AdoptionEventPush
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    adoption: str,
    *,
    body: AdoptionEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/adoptions/{adoption}/events".format(
            adoption=quote(str(adoption), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AdoptionDetail | Problem | None:
    if response.status_code == 200:
        response_200 = AdoptionDetail.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = AdoptionDetail.from_dict(read_json(response.content))

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
) -> Response[AdoptionDetail | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    adoption: str,
    *,
    client: AuthenticatedClient | Client,
    body: AdoptionEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[AdoptionDetail | Problem]:
    """Tell Of Adoption

     Erzählen, was weiter geschah: für welchen Tag, in jeder Reihenfolge, auch rückwärts.

    Dasselbe noch einmal zu senden ändert nichts.

    Args:
        adoption (str): Kennung der Nachnutzung; bleibt für immer.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (AdoptionEventPush): Was ein Kreis zu seiner Nachnutzung eines Projekts für einen Tag
            erzählt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AdoptionDetail | Problem]
    """

    kwargs = _get_kwargs(
        adoption=adoption,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    adoption: str,
    *,
    client: AuthenticatedClient | Client,
    body: AdoptionEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> AdoptionDetail | Problem | None:
    """Tell Of Adoption

     Erzählen, was weiter geschah: für welchen Tag, in jeder Reihenfolge, auch rückwärts.

    Dasselbe noch einmal zu senden ändert nichts.

    Args:
        adoption (str): Kennung der Nachnutzung; bleibt für immer.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (AdoptionEventPush): Was ein Kreis zu seiner Nachnutzung eines Projekts für einen Tag
            erzählt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AdoptionDetail | Problem
    """

    return sync_detailed(
        adoption=adoption,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    adoption: str,
    *,
    client: AuthenticatedClient | Client,
    body: AdoptionEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[AdoptionDetail | Problem]:
    """Tell Of Adoption

     Erzählen, was weiter geschah: für welchen Tag, in jeder Reihenfolge, auch rückwärts.

    Dasselbe noch einmal zu senden ändert nichts.

    Args:
        adoption (str): Kennung der Nachnutzung; bleibt für immer.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (AdoptionEventPush): Was ein Kreis zu seiner Nachnutzung eines Projekts für einen Tag
            erzählt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AdoptionDetail | Problem]
    """

    kwargs = _get_kwargs(
        adoption=adoption,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    adoption: str,
    *,
    client: AuthenticatedClient | Client,
    body: AdoptionEventPush,
    idempotency_key: None | str | Unset = UNSET,
) -> AdoptionDetail | Problem | None:
    """Tell Of Adoption

     Erzählen, was weiter geschah: für welchen Tag, in jeder Reihenfolge, auch rückwärts.

    Dasselbe noch einmal zu senden ändert nichts.

    Args:
        adoption (str): Kennung der Nachnutzung; bleibt für immer.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (AdoptionEventPush): Was ein Kreis zu seiner Nachnutzung eines Projekts für einen Tag
            erzählt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AdoptionDetail | Problem
    """

    return (
        await asyncio_detailed(
            adoption=adoption,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
