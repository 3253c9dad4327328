import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.read_release_diff_table_item import ReadReleaseDiffTableItem
from ...models.release_diff import ReleaseDiff
from ...types import UNSET, Response, Unset


def _get_kwargs(
    release_id: str,
    *,
    against: None | Unset | UUID = UNSET,
    table: list[ReadReleaseDiffTableItem] | Unset = UNSET,
    limit: int | Unset = 1000,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_against: None | str | Unset
    if isinstance(against, Unset):
        json_against = UNSET
    elif isinstance(against, UUID):
        json_against = str(against)
    else:
        json_against = against
    params["against"] = json_against

    json_table: list[str] | Unset = UNSET
    if not isinstance(table, Unset):
        json_table = []
        for table_item_data in table:
            table_item: str = table_item_data
            json_table.append(table_item)

    params["table"] = json_table

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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/releases/{release_id}/diff".format(
            release_id=quote(str(release_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ReleaseDiff | None:
    if response.status_code == 200:
        response_200 = ReleaseDiff.from_dict(read_json(response.content))

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
) -> Response[Problem | ReleaseDiff]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    release_id: str,
    *,
    client: AuthenticatedClient | Client,
    against: None | Unset | UUID = UNSET,
    table: list[ReadReleaseDiffTableItem] | Unset = UNSET,
    limit: int | Unset = 1000,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | ReleaseDiff]:
    """Read Release Diff

     Was eine Veröffentlichung anders sagt als die davor: je Zeile vorher, nachher und warum.

    Verglichen werden die versiegelten Dateien. Den Grund sagen die Berichtigungen dazwischen
    (`reasons`) oder die Zeile selbst: andere Definition, anderer Gebietsstand, Nachlieferung. Der
    Konzeptstand steht in seiner eigenen Tabelle, was sonst zum Kreis gehört, einmal je Kreis. Als
    `csv` eine Zeile je Eintrag, mit allem, was sich in ihm geändert hat.

    Args:
        release_id (str): Kennung der Veröffentlichung.
        against (None | Unset | UUID): Die frühere Veröffentlichung; Vorgabe ist die letzte davor.
        table (list[ReadReleaseDiffTableItem] | Unset): Nur diese Tabellen.
        limit (int | Unset): Höchstens so viele Einträge. Default: 1000.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ReleaseDiff]
    """

    kwargs = _get_kwargs(
        release_id=release_id,
        against=against,
        table=table,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    release_id: str,
    *,
    client: AuthenticatedClient | Client,
    against: None | Unset | UUID = UNSET,
    table: list[ReadReleaseDiffTableItem] | Unset = UNSET,
    limit: int | Unset = 1000,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | ReleaseDiff | None:
    """Read Release Diff

     Was eine Veröffentlichung anders sagt als die davor: je Zeile vorher, nachher und warum.

    Verglichen werden die versiegelten Dateien. Den Grund sagen die Berichtigungen dazwischen
    (`reasons`) oder die Zeile selbst: andere Definition, anderer Gebietsstand, Nachlieferung. Der
    Konzeptstand steht in seiner eigenen Tabelle, was sonst zum Kreis gehört, einmal je Kreis. Als
    `csv` eine Zeile je Eintrag, mit allem, was sich in ihm geändert hat.

    Args:
        release_id (str): Kennung der Veröffentlichung.
        against (None | Unset | UUID): Die frühere Veröffentlichung; Vorgabe ist die letzte davor.
        table (list[ReadReleaseDiffTableItem] | Unset): Nur diese Tabellen.
        limit (int | Unset): Höchstens so viele Einträge. Default: 1000.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ReleaseDiff
    """

    return sync_detailed(
        release_id=release_id,
        client=client,
        against=against,
        table=table,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    release_id: str,
    *,
    client: AuthenticatedClient | Client,
    against: None | Unset | UUID = UNSET,
    table: list[ReadReleaseDiffTableItem] | Unset = UNSET,
    limit: int | Unset = 1000,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | ReleaseDiff]:
    """Read Release Diff

     Was eine Veröffentlichung anders sagt als die davor: je Zeile vorher, nachher und warum.

    Verglichen werden die versiegelten Dateien. Den Grund sagen die Berichtigungen dazwischen
    (`reasons`) oder die Zeile selbst: andere Definition, anderer Gebietsstand, Nachlieferung. Der
    Konzeptstand steht in seiner eigenen Tabelle, was sonst zum Kreis gehört, einmal je Kreis. Als
    `csv` eine Zeile je Eintrag, mit allem, was sich in ihm geändert hat.

    Args:
        release_id (str): Kennung der Veröffentlichung.
        against (None | Unset | UUID): Die frühere Veröffentlichung; Vorgabe ist die letzte davor.
        table (list[ReadReleaseDiffTableItem] | Unset): Nur diese Tabellen.
        limit (int | Unset): Höchstens so viele Einträge. Default: 1000.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ReleaseDiff]
    """

    kwargs = _get_kwargs(
        release_id=release_id,
        against=against,
        table=table,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    release_id: str,
    *,
    client: AuthenticatedClient | Client,
    against: None | Unset | UUID = UNSET,
    table: list[ReadReleaseDiffTableItem] | Unset = UNSET,
    limit: int | Unset = 1000,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | ReleaseDiff | None:
    """Read Release Diff

     Was eine Veröffentlichung anders sagt als die davor: je Zeile vorher, nachher und warum.

    Verglichen werden die versiegelten Dateien. Den Grund sagen die Berichtigungen dazwischen
    (`reasons`) oder die Zeile selbst: andere Definition, anderer Gebietsstand, Nachlieferung. Der
    Konzeptstand steht in seiner eigenen Tabelle, was sonst zum Kreis gehört, einmal je Kreis. Als
    `csv` eine Zeile je Eintrag, mit allem, was sich in ihm geändert hat.

    Args:
        release_id (str): Kennung der Veröffentlichung.
        against (None | Unset | UUID): Die frühere Veröffentlichung; Vorgabe ist die letzte davor.
        table (list[ReadReleaseDiffTableItem] | Unset): Nur diese Tabellen.
        limit (int | Unset): Höchstens so viele Einträge. Default: 1000.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ReleaseDiff
    """

    return (
        await asyncio_detailed(
            release_id=release_id,
            client=client,
            against=against,
            table=table,
            limit=limit,
            cursor=cursor,
            as_of=as_of,
        )
    ).parsed
