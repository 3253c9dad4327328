from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delegation import Delegation
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    delegation: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/delegations/{delegation}".format(
            delegation=quote(str(delegation), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Delegation | Problem | None:
    if response.status_code == 200:
        response_200 = Delegation.from_dict(read_json(response.content))

        return response_200

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
) -> Response[Delegation | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    delegation: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Delegation | Problem]:
    """Revoke Delegation

     Eine Delegation widerrufen: ab der Antwort liefert niemand mehr unter ihr.

    Gelöscht wird nichts: die Delegation bleibt mit Zeitpunkt lesbar, das Gelieferte bestehen. Noch
    einmal widerrufen ändert nichts und gibt dieselbe Antwort.

    Args:
        delegation (str): Kennung der Delegation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Delegation | Problem]
    """

    kwargs = _get_kwargs(
        delegation=delegation,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    delegation: str,
    *,
    client: AuthenticatedClient | Client,
) -> Delegation | Problem | None:
    """Revoke Delegation

     Eine Delegation widerrufen: ab der Antwort liefert niemand mehr unter ihr.

    Gelöscht wird nichts: die Delegation bleibt mit Zeitpunkt lesbar, das Gelieferte bestehen. Noch
    einmal widerrufen ändert nichts und gibt dieselbe Antwort.

    Args:
        delegation (str): Kennung der Delegation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Delegation | Problem
    """

    return sync_detailed(
        delegation=delegation,
        client=client,
    ).parsed


async def asyncio_detailed(
    delegation: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Delegation | Problem]:
    """Revoke Delegation

     Eine Delegation widerrufen: ab der Antwort liefert niemand mehr unter ihr.

    Gelöscht wird nichts: die Delegation bleibt mit Zeitpunkt lesbar, das Gelieferte bestehen. Noch
    einmal widerrufen ändert nichts und gibt dieselbe Antwort.

    Args:
        delegation (str): Kennung der Delegation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Delegation | Problem]
    """

    kwargs = _get_kwargs(
        delegation=delegation,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    delegation: str,
    *,
    client: AuthenticatedClient | Client,
) -> Delegation | Problem | None:
    """Revoke Delegation

     Eine Delegation widerrufen: ab der Antwort liefert niemand mehr unter ihr.

    Gelöscht wird nichts: die Delegation bleibt mit Zeitpunkt lesbar, das Gelieferte bestehen. Noch
    einmal widerrufen ändert nichts und gibt dieselbe Antwort.

    Args:
        delegation (str): Kennung der Delegation.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Delegation | Problem
    """

    return (
        await asyncio_detailed(
            delegation=delegation,
            client=client,
        )
    ).parsed
