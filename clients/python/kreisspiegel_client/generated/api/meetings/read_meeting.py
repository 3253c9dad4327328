import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.meeting import Meeting
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting: str,
    *,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_as_of: None | str | Unset
    if isinstance(as_of, Unset):
        json_as_of = UNSET
    elif isinstance(as_of, datetime.datetime):
        json_as_of = as_of.isoformat()
    else:
        json_as_of = as_of
    params["as_of"] = json_as_of

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/meetings/{meeting}".format(
            meeting=quote(str(meeting), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Meeting | Problem | None:
    if response.status_code == 200:
        response_200 = Meeting.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(read_json(response.content))

        return response_404

    if response.status_code == 406:
        response_406 = Problem.from_dict(read_json(response.content))

        return response_406

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
    meeting: str,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Meeting | Problem]:
    """Read Meeting

     Ein Treffen mit Tagesordnung, Protokoll und Beschlüssen; mit `format=ics` als Termin.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting | Problem]
    """

    kwargs = _get_kwargs(
        meeting=meeting,
        as_of=as_of,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting: str,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Meeting | Problem | None:
    """Read Meeting

     Ein Treffen mit Tagesordnung, Protokoll und Beschlüssen; mit `format=ics` als Termin.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting | Problem
    """

    return sync_detailed(
        meeting=meeting,
        client=client,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    meeting: str,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Meeting | Problem]:
    """Read Meeting

     Ein Treffen mit Tagesordnung, Protokoll und Beschlüssen; mit `format=ics` als Termin.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Meeting | Problem]
    """

    kwargs = _get_kwargs(
        meeting=meeting,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting: str,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Meeting | Problem | None:
    """Read Meeting

     Ein Treffen mit Tagesordnung, Protokoll und Beschlüssen; mit `format=ics` als Termin.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Meeting | Problem
    """

    return (
        await asyncio_detailed(
            meeting=meeting,
            client=client,
            as_of=as_of,
        )
    ).parsed
