from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delegation import Delegation
from ...models.grant_delegation_body import GrantDelegationBody
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    body: GrantDelegationBody,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/districts/{ags}/delegations".format(
            ags=quote(str(ags), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Delegation | Problem | None:
    if response.status_code == 201:
        response_201 = Delegation.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(read_json(response.content))

        return response_403

    if response.status_code == 413:
        response_413 = Problem.from_dict(read_json(response.content))

        return response_413

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
) -> Response[Delegation | Problem]:
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
    body: GrantDelegationBody,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Delegation | Problem]:
    """Grant Delegation

     Einen Dienstleister für den Kreis liefern lassen; das erteilt nur der Kreis selbst.

    Begrenzt nach Indikatoren oder Handlungsfeld, nach Zeiträumen und auf höchstens fünf Jahre;
    jederzeit zu widerrufen. Bisher lassen sich Werte liefern, Konzepte und Projekte noch nicht
    (`usable`). Jede Lieferung unter einer Delegation steht im Protokoll.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (GrantDelegationBody): Was ein Kreis einem Dienstleister erlaubt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Delegation | Problem]
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
    body: GrantDelegationBody,
    idempotency_key: None | str | Unset = UNSET,
) -> Delegation | Problem | None:
    """Grant Delegation

     Einen Dienstleister für den Kreis liefern lassen; das erteilt nur der Kreis selbst.

    Begrenzt nach Indikatoren oder Handlungsfeld, nach Zeiträumen und auf höchstens fünf Jahre;
    jederzeit zu widerrufen. Bisher lassen sich Werte liefern, Konzepte und Projekte noch nicht
    (`usable`). Jede Lieferung unter einer Delegation steht im Protokoll.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (GrantDelegationBody): Was ein Kreis einem Dienstleister erlaubt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Delegation | Problem
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
    body: GrantDelegationBody,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Delegation | Problem]:
    """Grant Delegation

     Einen Dienstleister für den Kreis liefern lassen; das erteilt nur der Kreis selbst.

    Begrenzt nach Indikatoren oder Handlungsfeld, nach Zeiträumen und auf höchstens fünf Jahre;
    jederzeit zu widerrufen. Bisher lassen sich Werte liefern, Konzepte und Projekte noch nicht
    (`usable`). Jede Lieferung unter einer Delegation steht im Protokoll.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (GrantDelegationBody): Was ein Kreis einem Dienstleister erlaubt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Delegation | Problem]
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
    body: GrantDelegationBody,
    idempotency_key: None | str | Unset = UNSET,
) -> Delegation | Problem | None:
    """Grant Delegation

     Einen Dienstleister für den Kreis liefern lassen; das erteilt nur der Kreis selbst.

    Begrenzt nach Indikatoren oder Handlungsfeld, nach Zeiträumen und auf höchstens fünf Jahre;
    jederzeit zu widerrufen. Bisher lassen sich Werte liefern, Konzepte und Projekte noch nicht
    (`usable`). Jede Lieferung unter einer Delegation steht im Protokoll.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (GrantDelegationBody): Was ein Kreis einem Dienstleister erlaubt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Delegation | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
