from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.measure_detail import MeasureDetail
from ...models.measure_push import MeasurePush
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    measure: str,
    *,
    body: MeasurePush,
    if_match: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/districts/{ags}/measures/{measure}".format(
            ags=quote(str(ags), safe=""),
            measure=quote(str(measure), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MeasureDetail | Problem | None:
    if response.status_code == 200:
        response_200 = MeasureDetail.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = MeasureDetail.from_dict(read_json(response.content))

        return response_201

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
) -> Response[MeasureDetail | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    ags: str,
    measure: str,
    *,
    client: AuthenticatedClient | Client,
    body: MeasurePush,
    if_match: None | str | Unset = UNSET,
) -> Response[MeasureDetail | Problem]:
    """Store Measure

     Eine Maßnahme anlegen oder ganz ersetzen; das kann nur der Kreis selbst.

    Sie darf laufen, bevor sie beschlossen ist. Was nach einer Person aussieht, steht als Warnung
    unter `findings`; geändert wird nichts.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (MeasurePush): Eine Maßnahme; sie darf laufen, bevor sie beschlossen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeasureDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        measure=measure,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    measure: str,
    *,
    client: AuthenticatedClient | Client,
    body: MeasurePush,
    if_match: None | str | Unset = UNSET,
) -> MeasureDetail | Problem | None:
    """Store Measure

     Eine Maßnahme anlegen oder ganz ersetzen; das kann nur der Kreis selbst.

    Sie darf laufen, bevor sie beschlossen ist. Was nach einer Person aussieht, steht als Warnung
    unter `findings`; geändert wird nichts.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (MeasurePush): Eine Maßnahme; sie darf laufen, bevor sie beschlossen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeasureDetail | Problem
    """

    return sync_detailed(
        ags=ags,
        measure=measure,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    ags: str,
    measure: str,
    *,
    client: AuthenticatedClient | Client,
    body: MeasurePush,
    if_match: None | str | Unset = UNSET,
) -> Response[MeasureDetail | Problem]:
    """Store Measure

     Eine Maßnahme anlegen oder ganz ersetzen; das kann nur der Kreis selbst.

    Sie darf laufen, bevor sie beschlossen ist. Was nach einer Person aussieht, steht als Warnung
    unter `findings`; geändert wird nichts.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (MeasurePush): Eine Maßnahme; sie darf laufen, bevor sie beschlossen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeasureDetail | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        measure=measure,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    measure: str,
    *,
    client: AuthenticatedClient | Client,
    body: MeasurePush,
    if_match: None | str | Unset = UNSET,
) -> MeasureDetail | Problem | None:
    """Store Measure

     Eine Maßnahme anlegen oder ganz ersetzen; das kann nur der Kreis selbst.

    Sie darf laufen, bevor sie beschlossen ist. Was nach einer Person aussieht, steht als Warnung
    unter `findings`; geändert wird nichts.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        measure (str): Der eigene Schlüssel des Kreises.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (MeasurePush): Eine Maßnahme; sie darf laufen, bevor sie beschlossen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeasureDetail | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            measure=measure,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
