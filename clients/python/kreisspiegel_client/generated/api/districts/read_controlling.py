import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.controlling import Controlling
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    on: datetime.date | None | Unset = UNSET,
    due_within: int | Unset = 92,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_on: None | str | Unset
    if isinstance(on, Unset):
        json_on = UNSET
    elif isinstance(on, datetime.date):
        json_on = on.isoformat()
    else:
        json_on = on
    params["on"] = json_on

    params["due_within"] = due_within

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
        "url": "/v1/districts/{ags}/controlling".format(
            ags=quote(str(ags), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Controlling | Problem | None:
    if response.status_code == 200:
        response_200 = Controlling.from_dict(read_json(response.content))

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
) -> Response[Controlling | Problem]:
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
    on: datetime.date | None | Unset = UNSET,
    due_within: int | Unset = 92,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Controlling | Problem]:
    """Read Controlling

     Ziel- und Maßnahmencontrolling: nur für den Kreis selbst, mit seinem eigenen Schlüssel.

    Je Ziel und Handlungsfeld die Maßnahmen nach ihrem Stand, was fällig oder überfällig ist, und
    das Ist jedes Indikators gegen das Soll. Als Tabelle eine Zeile je Ziel und Indikator; `xlsx`
    hat Blätter für Ziele, Handlungsfelder, Maßnahmen und Termine, mit Wörtern an Stelle der Codes.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        on (datetime.date | None | Unset): Stand an diesem Tag; Vorgabe: heute.
        due_within (int | Unset): Fällig ist, was in so vielen Tagen endet. Default: 92.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Controlling | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        on=on,
        due_within=due_within,
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
    on: datetime.date | None | Unset = UNSET,
    due_within: int | Unset = 92,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Controlling | Problem | None:
    """Read Controlling

     Ziel- und Maßnahmencontrolling: nur für den Kreis selbst, mit seinem eigenen Schlüssel.

    Je Ziel und Handlungsfeld die Maßnahmen nach ihrem Stand, was fällig oder überfällig ist, und
    das Ist jedes Indikators gegen das Soll. Als Tabelle eine Zeile je Ziel und Indikator; `xlsx`
    hat Blätter für Ziele, Handlungsfelder, Maßnahmen und Termine, mit Wörtern an Stelle der Codes.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        on (datetime.date | None | Unset): Stand an diesem Tag; Vorgabe: heute.
        due_within (int | Unset): Fällig ist, was in so vielen Tagen endet. Default: 92.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Controlling | Problem
    """

    return sync_detailed(
        ags=ags,
        client=client,
        on=on,
        due_within=due_within,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    on: datetime.date | None | Unset = UNSET,
    due_within: int | Unset = 92,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Controlling | Problem]:
    """Read Controlling

     Ziel- und Maßnahmencontrolling: nur für den Kreis selbst, mit seinem eigenen Schlüssel.

    Je Ziel und Handlungsfeld die Maßnahmen nach ihrem Stand, was fällig oder überfällig ist, und
    das Ist jedes Indikators gegen das Soll. Als Tabelle eine Zeile je Ziel und Indikator; `xlsx`
    hat Blätter für Ziele, Handlungsfelder, Maßnahmen und Termine, mit Wörtern an Stelle der Codes.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        on (datetime.date | None | Unset): Stand an diesem Tag; Vorgabe: heute.
        due_within (int | Unset): Fällig ist, was in so vielen Tagen endet. Default: 92.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Controlling | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        on=on,
        due_within=due_within,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    on: datetime.date | None | Unset = UNSET,
    due_within: int | Unset = 92,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Controlling | Problem | None:
    """Read Controlling

     Ziel- und Maßnahmencontrolling: nur für den Kreis selbst, mit seinem eigenen Schlüssel.

    Je Ziel und Handlungsfeld die Maßnahmen nach ihrem Stand, was fällig oder überfällig ist, und
    das Ist jedes Indikators gegen das Soll. Als Tabelle eine Zeile je Ziel und Indikator; `xlsx`
    hat Blätter für Ziele, Handlungsfelder, Maßnahmen und Termine, mit Wörtern an Stelle der Codes.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        on (datetime.date | None | Unset): Stand an diesem Tag; Vorgabe: heute.
        due_within (int | Unset): Fällig ist, was in so vielen Tagen endet. Default: 92.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Controlling | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            on=on,
            due_within=due_within,
            as_of=as_of,
        )
    ).parsed
