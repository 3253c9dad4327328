import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.changes import Changes
from ...models.list_changes_kind_item import ListChangesKindItem
from ...models.list_changes_order_type_0 import ListChangesOrderType0
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    since: datetime.datetime | None | Unset = UNSET,
    order: ListChangesOrderType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    kind: list[ListChangesKindItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    followed: bool | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_since: None | str | Unset
    if isinstance(since, Unset):
        json_since = UNSET
    elif isinstance(since, datetime.datetime):
        json_since = since.isoformat()
    else:
        json_since = since
    params["since"] = json_since

    json_order: None | str | Unset
    if isinstance(order, Unset):
        json_order = UNSET
    elif isinstance(order, str):
        json_order = order
    else:
        json_order = order
    params["order"] = json_order

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

    json_kind: list[str] | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = []
        for kind_item_data in kind:
            kind_item: str = kind_item_data
            json_kind.append(kind_item)

    params["kind"] = json_kind

    json_district: list[str] | Unset = UNSET
    if not isinstance(district, Unset):
        json_district = district

    params["district"] = json_district

    json_indicator: list[str] | Unset = UNSET
    if not isinstance(indicator, Unset):
        json_indicator = indicator

    params["indicator"] = json_indicator

    json_field: list[str] | Unset = UNSET
    if not isinstance(field, Unset):
        json_field = field

    params["field"] = json_field

    json_state: list[str] | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state

    params["state"] = json_state

    json_followed: bool | None | Unset
    if isinstance(followed, Unset):
        json_followed = UNSET
    else:
        json_followed = followed
    params["followed"] = json_followed

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/changes",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Changes | Problem | None:
    if response.status_code == 200:
        response_200 = Changes.from_dict(read_json(response.content))

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
) -> Response[Changes | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    since: datetime.datetime | None | Unset = UNSET,
    order: ListChangesOrderType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    kind: list[ListChangesKindItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    followed: bool | None | Unset = UNSET,
) -> Response[Changes | Problem]:
    """List Changes

     Was sich geändert hat, in der Reihenfolge, in der es festgehalten wurde; je nach Leser.

    Zum Weiterlesen `cursor` der letzten Antwort mitsenden: nichts kommt doppelt, nichts fehlt. Die
    Werte einer Lieferung sind je Indikator ein Eintrag. Zahlen stehen hier keine, nur wo sie zu
    lesen sind; ein gesperrter Wert erscheint, wenn seine Sperrfrist endet.

    Args:
        since (datetime.datetime | None | Unset): Nur, was nach diesem Zeitpunkt kam.
        order (ListChangesOrderType0 | None | Unset): `oldest` (Vorgabe) zum Weiterlesen, `newest`
            das Neueste zuerst (Vorgabe für `atom` und `jsonfeed`).
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        kind (list[ListChangesKindItem] | Unset): Art der Änderung.
        district (list[str] | Unset): Kreisschlüssel.
        indicator (list[str] | Unset): Indikator.
        field (list[str] | Unset): Handlungsfeld.
        state (list[str] | Unset): Landesschlüssel; was kein Gebiet nennt, betrifft jedes Land.
        followed (bool | None | Unset): `true`: nur, was das eigene Konto verfolgt
            (`/v1/follows`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Changes | Problem]
    """

    kwargs = _get_kwargs(
        since=since,
        order=order,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        kind=kind,
        district=district,
        indicator=indicator,
        field=field,
        state=state,
        followed=followed,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    since: datetime.datetime | None | Unset = UNSET,
    order: ListChangesOrderType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    kind: list[ListChangesKindItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    followed: bool | None | Unset = UNSET,
) -> Changes | Problem | None:
    """List Changes

     Was sich geändert hat, in der Reihenfolge, in der es festgehalten wurde; je nach Leser.

    Zum Weiterlesen `cursor` der letzten Antwort mitsenden: nichts kommt doppelt, nichts fehlt. Die
    Werte einer Lieferung sind je Indikator ein Eintrag. Zahlen stehen hier keine, nur wo sie zu
    lesen sind; ein gesperrter Wert erscheint, wenn seine Sperrfrist endet.

    Args:
        since (datetime.datetime | None | Unset): Nur, was nach diesem Zeitpunkt kam.
        order (ListChangesOrderType0 | None | Unset): `oldest` (Vorgabe) zum Weiterlesen, `newest`
            das Neueste zuerst (Vorgabe für `atom` und `jsonfeed`).
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        kind (list[ListChangesKindItem] | Unset): Art der Änderung.
        district (list[str] | Unset): Kreisschlüssel.
        indicator (list[str] | Unset): Indikator.
        field (list[str] | Unset): Handlungsfeld.
        state (list[str] | Unset): Landesschlüssel; was kein Gebiet nennt, betrifft jedes Land.
        followed (bool | None | Unset): `true`: nur, was das eigene Konto verfolgt
            (`/v1/follows`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Changes | Problem
    """

    return sync_detailed(
        client=client,
        since=since,
        order=order,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        kind=kind,
        district=district,
        indicator=indicator,
        field=field,
        state=state,
        followed=followed,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    since: datetime.datetime | None | Unset = UNSET,
    order: ListChangesOrderType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    kind: list[ListChangesKindItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    followed: bool | None | Unset = UNSET,
) -> Response[Changes | Problem]:
    """List Changes

     Was sich geändert hat, in der Reihenfolge, in der es festgehalten wurde; je nach Leser.

    Zum Weiterlesen `cursor` der letzten Antwort mitsenden: nichts kommt doppelt, nichts fehlt. Die
    Werte einer Lieferung sind je Indikator ein Eintrag. Zahlen stehen hier keine, nur wo sie zu
    lesen sind; ein gesperrter Wert erscheint, wenn seine Sperrfrist endet.

    Args:
        since (datetime.datetime | None | Unset): Nur, was nach diesem Zeitpunkt kam.
        order (ListChangesOrderType0 | None | Unset): `oldest` (Vorgabe) zum Weiterlesen, `newest`
            das Neueste zuerst (Vorgabe für `atom` und `jsonfeed`).
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        kind (list[ListChangesKindItem] | Unset): Art der Änderung.
        district (list[str] | Unset): Kreisschlüssel.
        indicator (list[str] | Unset): Indikator.
        field (list[str] | Unset): Handlungsfeld.
        state (list[str] | Unset): Landesschlüssel; was kein Gebiet nennt, betrifft jedes Land.
        followed (bool | None | Unset): `true`: nur, was das eigene Konto verfolgt
            (`/v1/follows`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Changes | Problem]
    """

    kwargs = _get_kwargs(
        since=since,
        order=order,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        kind=kind,
        district=district,
        indicator=indicator,
        field=field,
        state=state,
        followed=followed,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    since: datetime.datetime | None | Unset = UNSET,
    order: ListChangesOrderType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    kind: list[ListChangesKindItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    followed: bool | None | Unset = UNSET,
) -> Changes | Problem | None:
    """List Changes

     Was sich geändert hat, in der Reihenfolge, in der es festgehalten wurde; je nach Leser.

    Zum Weiterlesen `cursor` der letzten Antwort mitsenden: nichts kommt doppelt, nichts fehlt. Die
    Werte einer Lieferung sind je Indikator ein Eintrag. Zahlen stehen hier keine, nur wo sie zu
    lesen sind; ein gesperrter Wert erscheint, wenn seine Sperrfrist endet.

    Args:
        since (datetime.datetime | None | Unset): Nur, was nach diesem Zeitpunkt kam.
        order (ListChangesOrderType0 | None | Unset): `oldest` (Vorgabe) zum Weiterlesen, `newest`
            das Neueste zuerst (Vorgabe für `atom` und `jsonfeed`).
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        kind (list[ListChangesKindItem] | Unset): Art der Änderung.
        district (list[str] | Unset): Kreisschlüssel.
        indicator (list[str] | Unset): Indikator.
        field (list[str] | Unset): Handlungsfeld.
        state (list[str] | Unset): Landesschlüssel; was kein Gebiet nennt, betrifft jedes Land.
        followed (bool | None | Unset): `true`: nur, was das eigene Konto verfolgt
            (`/v1/follows`).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Changes | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            since=since,
            order=order,
            limit=limit,
            cursor=cursor,
            as_of=as_of,
            kind=kind,
            district=district,
            indicator=indicator,
            field=field,
            state=state,
            followed=followed,
        )
    ).parsed
