import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.meeting_digest import MeetingDigest
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting: str,
    *,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    json_cursor: None | str | Unset
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

    json_district: list[str] | Unset = UNSET
    if not isinstance(district, Unset):
        json_district = district

    params["district"] = json_district

    json_field: list[str] | Unset = UNSET
    if not isinstance(field, Unset):
        json_field = field

    params["field"] = json_field

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/meetings/{meeting}/digest".format(
            meeting=quote(str(meeting), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MeetingDigest | Problem | None:
    if response.status_code == 200:
        response_200 = MeetingDigest.from_dict(read_json(response.content))

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
) -> Response[MeetingDigest | Problem]:
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
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
) -> Response[MeetingDigest | Problem]:
    """Read Digest

     Was sich seit dem Treffen davor geändert hat: erst gezählt, dann in Gruppen; je nach Leser.

    Gezählt wird vom Beginn des Tages des vorigen Treffens bis zum Beginn des Tages von diesem,
    höchstens bis jetzt. Werte, Monitoringpläne und Lieferkalender sind je Indikator eine Gruppe.
    Zahlen stehen hier keine, nur wo sie zu lesen sind. `limit` kürzt die Gruppen, nicht die Summen.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        district (list[str] | Unset): Kreisschlüssel.
        field (list[str] | Unset): Handlungsfeld.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingDigest | Problem]
    """

    kwargs = _get_kwargs(
        meeting=meeting,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        district=district,
        field=field,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
) -> MeetingDigest | Problem | None:
    """Read Digest

     Was sich seit dem Treffen davor geändert hat: erst gezählt, dann in Gruppen; je nach Leser.

    Gezählt wird vom Beginn des Tages des vorigen Treffens bis zum Beginn des Tages von diesem,
    höchstens bis jetzt. Werte, Monitoringpläne und Lieferkalender sind je Indikator eine Gruppe.
    Zahlen stehen hier keine, nur wo sie zu lesen sind. `limit` kürzt die Gruppen, nicht die Summen.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        district (list[str] | Unset): Kreisschlüssel.
        field (list[str] | Unset): Handlungsfeld.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingDigest | Problem
    """

    return sync_detailed(
        meeting=meeting,
        client=client,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        district=district,
        field=field,
    ).parsed


async def asyncio_detailed(
    meeting: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
) -> Response[MeetingDigest | Problem]:
    """Read Digest

     Was sich seit dem Treffen davor geändert hat: erst gezählt, dann in Gruppen; je nach Leser.

    Gezählt wird vom Beginn des Tages des vorigen Treffens bis zum Beginn des Tages von diesem,
    höchstens bis jetzt. Werte, Monitoringpläne und Lieferkalender sind je Indikator eine Gruppe.
    Zahlen stehen hier keine, nur wo sie zu lesen sind. `limit` kürzt die Gruppen, nicht die Summen.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        district (list[str] | Unset): Kreisschlüssel.
        field (list[str] | Unset): Handlungsfeld.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingDigest | Problem]
    """

    kwargs = _get_kwargs(
        meeting=meeting,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        district=district,
        field=field,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting: str,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
) -> MeetingDigest | Problem | None:
    """Read Digest

     Was sich seit dem Treffen davor geändert hat: erst gezählt, dann in Gruppen; je nach Leser.

    Gezählt wird vom Beginn des Tages des vorigen Treffens bis zum Beginn des Tages von diesem,
    höchstens bis jetzt. Werte, Monitoringpläne und Lieferkalender sind je Indikator eine Gruppe.
    Zahlen stehen hier keine, nur wo sie zu lesen sind. `limit` kürzt die Gruppen, nicht die Summen.

    Args:
        meeting (str): Kennung des Treffens; bleibt für immer.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        district (list[str] | Unset): Kreisschlüssel.
        field (list[str] | Unset): Handlungsfeld.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingDigest | Problem
    """

    return (
        await asyncio_detailed(
            meeting=meeting,
            client=client,
            limit=limit,
            cursor=cursor,
            as_of=as_of,
            district=district,
            field=field,
        )
    ).parsed
