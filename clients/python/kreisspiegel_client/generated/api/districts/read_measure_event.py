import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.measure_event_detail import MeasureEventDetail
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    measure: str,
    day: datetime.date,
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
        "url": "/v1/districts/{ags}/measures/{measure}/events/{day}".format(
            ags=quote(str(ags), safe=""),
            measure=quote(str(measure), safe=""),
            day=quote(str(day), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MeasureEventDetail | Problem | None:
    if response.status_code == 200:
        response_200 = MeasureEventDetail.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

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
) -> Response[MeasureEventDetail | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    ags: str,
    measure: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[MeasureEventDetail | Problem]:
    """Read Measure Event

     Was zu einer Maßnahme für einen Tag gemeldet ist, mit dem `ETag` für eine Berichtigung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeasureEventDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        measure=measure,
        day=day,
        as_of=as_of,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    measure: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> MeasureEventDetail | Problem | None:
    """Read Measure Event

     Was zu einer Maßnahme für einen Tag gemeldet ist, mit dem `ETag` für eine Berichtigung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeasureEventDetail | Problem
    """

    return sync_detailed(
        ags=ags,
        measure=measure,
        day=day,
        client=client,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    ags: str,
    measure: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[MeasureEventDetail | Problem]:
    """Read Measure Event

     Was zu einer Maßnahme für einen Tag gemeldet ist, mit dem `ETag` für eine Berichtigung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeasureEventDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        measure=measure,
        day=day,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    measure: str,
    day: datetime.date,
    *,
    client: AuthenticatedClient | Client,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> MeasureEventDetail | Problem | None:
    """Read Measure Event

     Was zu einer Maßnahme für einen Tag gemeldet ist, mit dem `ETag` für eine Berichtigung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        day (datetime.date): Der Tag, von dem an es gilt; nie in der Zukunft.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeasureEventDetail | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            measure=measure,
            day=day,
            client=client,
            as_of=as_of,
        )
    ).parsed
