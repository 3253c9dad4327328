import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.concepts import Concepts
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    on: datetime.date | None | Unset = UNSET,
    state: None | str | Unset = UNSET,
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

    json_state: None | str | Unset
    if isinstance(state, Unset):
        json_state = UNSET
    else:
        json_state = state
    params["state"] = json_state

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
        "url": "/v1/comparisons/concepts",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Concepts | Problem | None:
    if response.status_code == 200:
        response_200 = Concepts.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

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
) -> Response[Concepts | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    on: datetime.date | None | Unset = UNSET,
    state: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Concepts | Problem]:
    """Compare Concepts

     Der Stand der Integrationskonzepte aller Kreise an einem Tag (Tabelle 1 der Broschüre).

    Was ein Kreis selbst berichtet, geht vor; wo er bis zu dem Tag nichts berichtet hat, steht, was
    die Literatur sagt (`supplier`). Als Ausschnitt zum Einbinden: `/konzepte?fragment=1`.
    `xlsx` hat deutsche Wörter, wo `json` und `csv` Codes haben.

    Args:
        on (datetime.date | None | Unset): Tag; Vorgabe ist heute.
        state (None | str | Unset): Landesschlüssel.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Concepts | Problem]
    """

    kwargs = _get_kwargs(
        on=on,
        state=state,
        as_of=as_of,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    on: datetime.date | None | Unset = UNSET,
    state: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Concepts | Problem | None:
    """Compare Concepts

     Der Stand der Integrationskonzepte aller Kreise an einem Tag (Tabelle 1 der Broschüre).

    Was ein Kreis selbst berichtet, geht vor; wo er bis zu dem Tag nichts berichtet hat, steht, was
    die Literatur sagt (`supplier`). Als Ausschnitt zum Einbinden: `/konzepte?fragment=1`.
    `xlsx` hat deutsche Wörter, wo `json` und `csv` Codes haben.

    Args:
        on (datetime.date | None | Unset): Tag; Vorgabe ist heute.
        state (None | str | Unset): Landesschlüssel.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Concepts | Problem
    """

    return sync_detailed(
        client=client,
        on=on,
        state=state,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    on: datetime.date | None | Unset = UNSET,
    state: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Concepts | Problem]:
    """Compare Concepts

     Der Stand der Integrationskonzepte aller Kreise an einem Tag (Tabelle 1 der Broschüre).

    Was ein Kreis selbst berichtet, geht vor; wo er bis zu dem Tag nichts berichtet hat, steht, was
    die Literatur sagt (`supplier`). Als Ausschnitt zum Einbinden: `/konzepte?fragment=1`.
    `xlsx` hat deutsche Wörter, wo `json` und `csv` Codes haben.

    Args:
        on (datetime.date | None | Unset): Tag; Vorgabe ist heute.
        state (None | str | Unset): Landesschlüssel.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Concepts | Problem]
    """

    kwargs = _get_kwargs(
        on=on,
        state=state,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    on: datetime.date | None | Unset = UNSET,
    state: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Concepts | Problem | None:
    """Compare Concepts

     Der Stand der Integrationskonzepte aller Kreise an einem Tag (Tabelle 1 der Broschüre).

    Was ein Kreis selbst berichtet, geht vor; wo er bis zu dem Tag nichts berichtet hat, steht, was
    die Literatur sagt (`supplier`). Als Ausschnitt zum Einbinden: `/konzepte?fragment=1`.
    `xlsx` hat deutsche Wörter, wo `json` und `csv` Codes haben.

    Args:
        on (datetime.date | None | Unset): Tag; Vorgabe ist heute.
        state (None | str | Unset): Landesschlüssel.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Concepts | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            on=on,
            state=state,
            as_of=as_of,
        )
    ).parsed
