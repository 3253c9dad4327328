from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.calendar_change import CalendarChange
from ...models.calendar_push import CalendarPush
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    edition: str,
    *,
    body: CalendarPush,
    if_match: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/frameworks/{edition}/obligations".format(
            edition=quote(str(edition), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CalendarChange | Problem | None:
    if response.status_code == 200:
        response_200 = CalendarChange.from_dict(read_json(response.content))

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

    if response.status_code == 412:
        response_412 = Problem.from_dict(read_json(response.content))

        return response_412

    if response.status_code == 422:
        response_422 = Problem.from_dict(read_json(response.content))

        return response_422

    if response.status_code == 428:
        response_428 = Problem.from_dict(read_json(response.content))

        return response_428

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
) -> Response[CalendarChange | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    body: CalendarPush,
    if_match: None | str | Unset = UNSET,
) -> Response[CalendarChange | Problem]:
    """Set Obligations

     Den ganzen Kalender einer Rahmenedition setzen; das kann nur der Steward.

    Was nicht mehr genannt wird, ist von nun an nicht mehr fällig; mit `as_of` bleibt der frühere
    Kalender lesbar. Denselben Kalender noch einmal zu senden ändert nichts.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (CalendarPush): Der ganze Kalender einer Rahmenedition; was fehlt, wird nicht mehr
            geschuldet.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CalendarChange | Problem]
    """

    kwargs = _get_kwargs(
        edition=edition,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    body: CalendarPush,
    if_match: None | str | Unset = UNSET,
) -> CalendarChange | Problem | None:
    """Set Obligations

     Den ganzen Kalender einer Rahmenedition setzen; das kann nur der Steward.

    Was nicht mehr genannt wird, ist von nun an nicht mehr fällig; mit `as_of` bleibt der frühere
    Kalender lesbar. Denselben Kalender noch einmal zu senden ändert nichts.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (CalendarPush): Der ganze Kalender einer Rahmenedition; was fehlt, wird nicht mehr
            geschuldet.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CalendarChange | Problem
    """

    return sync_detailed(
        edition=edition,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    body: CalendarPush,
    if_match: None | str | Unset = UNSET,
) -> Response[CalendarChange | Problem]:
    """Set Obligations

     Den ganzen Kalender einer Rahmenedition setzen; das kann nur der Steward.

    Was nicht mehr genannt wird, ist von nun an nicht mehr fällig; mit `as_of` bleibt der frühere
    Kalender lesbar. Denselben Kalender noch einmal zu senden ändert nichts.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (CalendarPush): Der ganze Kalender einer Rahmenedition; was fehlt, wird nicht mehr
            geschuldet.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CalendarChange | Problem]
    """

    kwargs = _get_kwargs(
        edition=edition,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    body: CalendarPush,
    if_match: None | str | Unset = UNSET,
) -> CalendarChange | Problem | None:
    """Set Obligations

     Den ganzen Kalender einer Rahmenedition setzen; das kann nur der Steward.

    Was nicht mehr genannt wird, ist von nun an nicht mehr fällig; mit `as_of` bleibt der frühere
    Kalender lesbar. Denselben Kalender noch einmal zu senden ändert nichts.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (CalendarPush): Der ganze Kalender einer Rahmenedition; was fehlt, wird nicht mehr
            geschuldet.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CalendarChange | Problem
    """

    return (
        await asyncio_detailed(
            edition=edition,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
