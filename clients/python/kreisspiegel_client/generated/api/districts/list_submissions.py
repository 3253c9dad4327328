import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.submissions import Submissions
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    limit: int | Unset = 100,
    cursor: int | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    json_cursor: int | None | Unset
    if isinstance(cursor, Unset):
        json_cursor = UNSET
    else:
        json_cursor = cursor
    params["cursor"] = json_cursor

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
        "url": "/v1/districts/{ags}/submissions".format(
            ags=quote(str(ags), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Submissions | None:
    if response.status_code == 200:
        response_200 = Submissions.from_dict(read_json(response.content))

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
) -> Response[Problem | Submissions]:
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
    limit: int | Unset = 100,
    cursor: int | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | Submissions]:
    """List Submissions

     Die angenommenen Lieferungen eines Kreises, neueste zuerst; nur für ihn selbst.

    Ein Dienstleister, dem der Kreis Lieferungen delegiert hat, sieht seine eigenen.

    Args:
        ags (str): Amtlicher Kreisschlüssel.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (int | None | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Submissions]
    """

    kwargs = _get_kwargs(
        ags=ags,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: int | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | Submissions | None:
    """List Submissions

     Die angenommenen Lieferungen eines Kreises, neueste zuerst; nur für ihn selbst.

    Ein Dienstleister, dem der Kreis Lieferungen delegiert hat, sieht seine eigenen.

    Args:
        ags (str): Amtlicher Kreisschlüssel.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (int | None | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Submissions
    """

    return sync_detailed(
        ags=ags,
        client=client,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: int | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | Submissions]:
    """List Submissions

     Die angenommenen Lieferungen eines Kreises, neueste zuerst; nur für ihn selbst.

    Ein Dienstleister, dem der Kreis Lieferungen delegiert hat, sieht seine eigenen.

    Args:
        ags (str): Amtlicher Kreisschlüssel.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (int | None | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Submissions]
    """

    kwargs = _get_kwargs(
        ags=ags,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: int | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | Submissions | None:
    """List Submissions

     Die angenommenen Lieferungen eines Kreises, neueste zuerst; nur für ihn selbst.

    Ein Dienstleister, dem der Kreis Lieferungen delegiert hat, sieht seine eigenen.

    Args:
        ags (str): Amtlicher Kreisschlüssel.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (int | None | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Submissions
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            limit=limit,
            cursor=cursor,
            as_of=as_of,
        )
    ).parsed
