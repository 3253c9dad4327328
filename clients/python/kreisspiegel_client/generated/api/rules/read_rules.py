import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.rule_pack import RulePack
from ...types import UNSET, Response, Unset


def _get_kwargs(
    edition: str,
    *,
    district: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_district: None | str | Unset
    if isinstance(district, Unset):
        json_district = UNSET
    else:
        json_district = district
    params["district"] = json_district

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
        "url": "/v1/rules/{edition}".format(
            edition=quote(str(edition), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | RulePack | None:
    if response.status_code == 200:
        response_200 = RulePack.from_dict(read_json(response.content))

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
) -> Response[Problem | RulePack]:
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
    district: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | RulePack]:
    """Read Rules

     Ein Regelpaket zum Herunterladen: die Regeln als Daten und der Katalog, nach dem sie prüfen.

    Dieselbe Datei gibt `kreisspiegel check --rules` alles, was es ohne den Dienst zum Prüfen
    braucht. Gleicher Inhalt hat stets dieselben Bytes.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Nimmt die örtlichen Indikatoren dieses Kreises mit auf, die
            Sie sehen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | RulePack]
    """

    kwargs = _get_kwargs(
        edition=edition,
        district=district,
        as_of=as_of,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    district: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | RulePack | None:
    """Read Rules

     Ein Regelpaket zum Herunterladen: die Regeln als Daten und der Katalog, nach dem sie prüfen.

    Dieselbe Datei gibt `kreisspiegel check --rules` alles, was es ohne den Dienst zum Prüfen
    braucht. Gleicher Inhalt hat stets dieselben Bytes.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Nimmt die örtlichen Indikatoren dieses Kreises mit auf, die
            Sie sehen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | RulePack
    """

    return sync_detailed(
        edition=edition,
        client=client,
        district=district,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    district: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | RulePack]:
    """Read Rules

     Ein Regelpaket zum Herunterladen: die Regeln als Daten und der Katalog, nach dem sie prüfen.

    Dieselbe Datei gibt `kreisspiegel check --rules` alles, was es ohne den Dienst zum Prüfen
    braucht. Gleicher Inhalt hat stets dieselben Bytes.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Nimmt die örtlichen Indikatoren dieses Kreises mit auf, die
            Sie sehen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | RulePack]
    """

    kwargs = _get_kwargs(
        edition=edition,
        district=district,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    edition: str,
    *,
    client: AuthenticatedClient | Client,
    district: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | RulePack | None:
    """Read Rules

     Ein Regelpaket zum Herunterladen: die Regeln als Daten und der Katalog, nach dem sie prüfen.

    Dieselbe Datei gibt `kreisspiegel check --rules` alles, was es ohne den Dienst zum Prüfen
    braucht. Gleicher Inhalt hat stets dieselben Bytes.

    Args:
        edition (str): Rahmenedition, zum Beispiel 2026.1.
        district (None | str | Unset): Nimmt die örtlichen Indikatoren dieses Kreises mit auf, die
            Sie sehen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | RulePack
    """

    return (
        await asyncio_detailed(
            edition=edition,
            client=client,
            district=district,
            as_of=as_of,
        )
    ).parsed
