from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.district_indicator import DistrictIndicator
from ...models.local_definition import LocalDefinition
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    code: str,
    *,
    body: LocalDefinition,
    if_match: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/districts/{ags}/indicators/{code}".format(
            ags=quote(str(ags), safe=""),
            code=quote(str(code), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DistrictIndicator | Problem | None:
    if response.status_code == 200:
        response_200 = DistrictIndicator.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = DistrictIndicator.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(read_json(response.content))

        return response_403

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
) -> Response[DistrictIndicator | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    ags: str,
    code: str,
    *,
    client: AuthenticatedClient | Client,
    body: LocalDefinition,
    if_match: None | str | Unset = UNSET,
) -> Response[DistrictIndicator | Problem]:
    """Define Local Indicator

     Einen örtlichen Indikator festlegen oder ändern; das kann nur der Kreis selbst.

    Der Code heißt wie der Kreis, zum Beispiel `L16070-01`. Eine geänderte Definition ist eine neue
    Fassung: sie nennt mit `break_from` und `change_de`, ab wann sie gilt und was sich ändert; die
    alte bleibt mit ihren Werten stehen. Bezeichnung, Sichtbarkeit und Ende ändern sich ohne Bruch.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        code (str): Indikator, zum Beispiel L16070-01 oder DEM-03.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (LocalDefinition): Ein örtlicher Indikator, wie der Kreis ihn festlegt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DistrictIndicator | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        code=code,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    code: str,
    *,
    client: AuthenticatedClient | Client,
    body: LocalDefinition,
    if_match: None | str | Unset = UNSET,
) -> DistrictIndicator | Problem | None:
    """Define Local Indicator

     Einen örtlichen Indikator festlegen oder ändern; das kann nur der Kreis selbst.

    Der Code heißt wie der Kreis, zum Beispiel `L16070-01`. Eine geänderte Definition ist eine neue
    Fassung: sie nennt mit `break_from` und `change_de`, ab wann sie gilt und was sich ändert; die
    alte bleibt mit ihren Werten stehen. Bezeichnung, Sichtbarkeit und Ende ändern sich ohne Bruch.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        code (str): Indikator, zum Beispiel L16070-01 oder DEM-03.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (LocalDefinition): Ein örtlicher Indikator, wie der Kreis ihn festlegt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DistrictIndicator | Problem
    """

    return sync_detailed(
        ags=ags,
        code=code,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    ags: str,
    code: str,
    *,
    client: AuthenticatedClient | Client,
    body: LocalDefinition,
    if_match: None | str | Unset = UNSET,
) -> Response[DistrictIndicator | Problem]:
    """Define Local Indicator

     Einen örtlichen Indikator festlegen oder ändern; das kann nur der Kreis selbst.

    Der Code heißt wie der Kreis, zum Beispiel `L16070-01`. Eine geänderte Definition ist eine neue
    Fassung: sie nennt mit `break_from` und `change_de`, ab wann sie gilt und was sich ändert; die
    alte bleibt mit ihren Werten stehen. Bezeichnung, Sichtbarkeit und Ende ändern sich ohne Bruch.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        code (str): Indikator, zum Beispiel L16070-01 oder DEM-03.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (LocalDefinition): Ein örtlicher Indikator, wie der Kreis ihn festlegt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DistrictIndicator | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        code=code,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    code: str,
    *,
    client: AuthenticatedClient | Client,
    body: LocalDefinition,
    if_match: None | str | Unset = UNSET,
) -> DistrictIndicator | Problem | None:
    """Define Local Indicator

     Einen örtlichen Indikator festlegen oder ändern; das kann nur der Kreis selbst.

    Der Code heißt wie der Kreis, zum Beispiel `L16070-01`. Eine geänderte Definition ist eine neue
    Fassung: sie nennt mit `break_from` und `change_de`, ab wann sie gilt und was sich ändert; die
    alte bleibt mit ihren Werten stehen. Bezeichnung, Sichtbarkeit und Ende ändern sich ohne Bruch.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        code (str): Indikator, zum Beispiel L16070-01 oder DEM-03.
        if_match (None | str | Unset): `ETag` des Standes, der ersetzt wird. Fehlt es, gibt es
            428; hat sich der Stand geändert, 412. Dasselbe noch einmal zu senden ändert nichts.
        body (LocalDefinition): Ein örtlicher Indikator, wie der Kreis ihn festlegt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DistrictIndicator | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            code=code,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
