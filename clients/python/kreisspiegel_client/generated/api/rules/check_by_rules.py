import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.check_by_rules_mode import CheckByRulesMode
from ...models.checked import Checked
from ...models.problem import Problem
from ...models.push import Push
from ...types import UNSET, Response, Unset


def _get_kwargs(
    edition: str,
    *,
    body: Push,
    district: None | str | Unset = UNSET,
    today: datetime.date | None | Unset = UNSET,
    mode: CheckByRulesMode | Unset = "atomic",
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_district: None | str | Unset
    if isinstance(district, Unset):
        json_district = UNSET
    else:
        json_district = district
    params["district"] = json_district

    json_today: None | str | Unset
    if isinstance(today, Unset):
        json_today = UNSET
    elif isinstance(today, datetime.date):
        json_today = today.isoformat()
    else:
        json_today = today
    params["today"] = json_today

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/rules/{edition}/check".format(
            edition=quote(str(edition), safe=""),
        ),
        "params": params,
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Checked | Problem | None:
    if response.status_code == 200:
        response_200 = Checked.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(read_json(response.content))

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(read_json(response.content))

        return response_404

    if response.status_code == 413:
        response_413 = Problem.from_dict(read_json(response.content))

        return response_413

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
) -> Response[Checked | Problem]:
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
    body: Push,
    district: None | str | Unset = UNSET,
    today: datetime.date | None | Unset = UNSET,
    mode: CheckByRulesMode | Unset = "atomic",
) -> Response[Checked | Problem]:
    """Check By Rules

     Eine Datei nach den Regeln allein prüfen, ohne die gespeicherten Werte und ohne Spur.

    Antwortet Byte für Byte wie `kreisspiegel check --rules … --json` mit demselben Regelpaket. Was
    nur der Dienst wissen kann, nennt `not_checked`; das prüft der Probelauf einer Lieferung mit.
    Ein Idempotency-Key ändert nichts: dieselbe Datei bekommt stets dieselbe Antwort.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Kreis der Lieferung; ohne ihn nennt jede Zeile ihren.
        today (datetime.date | None | Unset): Tag, an dem geprüft wird; Vorgabe ist heute.
        mode (CheckByRulesMode | Unset): `partial`: fehlerhafte Zeilen lehnen nur sich selbst ab.
            Default: 'atomic'.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Checked | Problem]
    """

    kwargs = _get_kwargs(
        edition=edition,
        body=body,
        district=district,
        today=today,
        mode=mode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    district: None | str | Unset = UNSET,
    today: datetime.date | None | Unset = UNSET,
    mode: CheckByRulesMode | Unset = "atomic",
) -> Checked | Problem | None:
    """Check By Rules

     Eine Datei nach den Regeln allein prüfen, ohne die gespeicherten Werte und ohne Spur.

    Antwortet Byte für Byte wie `kreisspiegel check --rules … --json` mit demselben Regelpaket. Was
    nur der Dienst wissen kann, nennt `not_checked`; das prüft der Probelauf einer Lieferung mit.
    Ein Idempotency-Key ändert nichts: dieselbe Datei bekommt stets dieselbe Antwort.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Kreis der Lieferung; ohne ihn nennt jede Zeile ihren.
        today (datetime.date | None | Unset): Tag, an dem geprüft wird; Vorgabe ist heute.
        mode (CheckByRulesMode | Unset): `partial`: fehlerhafte Zeilen lehnen nur sich selbst ab.
            Default: 'atomic'.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Checked | Problem
    """

    return sync_detailed(
        edition=edition,
        client=client,
        body=body,
        district=district,
        today=today,
        mode=mode,
    ).parsed


async def asyncio_detailed(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    district: None | str | Unset = UNSET,
    today: datetime.date | None | Unset = UNSET,
    mode: CheckByRulesMode | Unset = "atomic",
) -> Response[Checked | Problem]:
    """Check By Rules

     Eine Datei nach den Regeln allein prüfen, ohne die gespeicherten Werte und ohne Spur.

    Antwortet Byte für Byte wie `kreisspiegel check --rules … --json` mit demselben Regelpaket. Was
    nur der Dienst wissen kann, nennt `not_checked`; das prüft der Probelauf einer Lieferung mit.
    Ein Idempotency-Key ändert nichts: dieselbe Datei bekommt stets dieselbe Antwort.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Kreis der Lieferung; ohne ihn nennt jede Zeile ihren.
        today (datetime.date | None | Unset): Tag, an dem geprüft wird; Vorgabe ist heute.
        mode (CheckByRulesMode | Unset): `partial`: fehlerhafte Zeilen lehnen nur sich selbst ab.
            Default: 'atomic'.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Checked | Problem]
    """

    kwargs = _get_kwargs(
        edition=edition,
        body=body,
        district=district,
        today=today,
        mode=mode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    district: None | str | Unset = UNSET,
    today: datetime.date | None | Unset = UNSET,
    mode: CheckByRulesMode | Unset = "atomic",
) -> Checked | Problem | None:
    """Check By Rules

     Eine Datei nach den Regeln allein prüfen, ohne die gespeicherten Werte und ohne Spur.

    Antwortet Byte für Byte wie `kreisspiegel check --rules … --json` mit demselben Regelpaket. Was
    nur der Dienst wissen kann, nennt `not_checked`; das prüft der Probelauf einer Lieferung mit.
    Ein Idempotency-Key ändert nichts: dieselbe Datei bekommt stets dieselbe Antwort.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Kreis der Lieferung; ohne ihn nennt jede Zeile ihren.
        today (datetime.date | None | Unset): Tag, an dem geprüft wird; Vorgabe ist heute.
        mode (CheckByRulesMode | Unset): `partial`: fehlerhafte Zeilen lehnen nur sich selbst ab.
            Default: 'atomic'.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Checked | Problem
    """

    return (
        await asyncio_detailed(
            edition=edition,
            client=client,
            body=body,
            district=district,
            today=today,
            mode=mode,
        )
    ).parsed
