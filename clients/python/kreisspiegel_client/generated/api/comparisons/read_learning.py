import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.learning import Learning
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    k: int | Unset = 5,
    framework: None | str | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["k"] = k

    json_framework: None | str | Unset
    if isinstance(framework, Unset):
        json_framework = UNSET
    else:
        json_framework = framework
    params["framework"] = json_framework

    json_indicator: list[str] | Unset = UNSET
    if not isinstance(indicator, Unset):
        json_indicator = indicator

    params["indicator"] = json_indicator

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
        "url": "/v1/comparisons/districts/{ags}/learning".format(
            ags=quote(str(ags), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Learning | Problem | None:
    if response.status_code == 200:
        response_200 = Learning.from_dict(read_json(response.content))

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
) -> Response[Learning | Problem]:
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
    k: int | Unset = 5,
    framework: None | str | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Learning | Problem]:
    """Read Learning

     Von der Zahl zur Praxis: wo ein Austausch mit ähnlichen Kreisen einen Blick wert sein könnte.

    Genannt werden nur Indikatoren mit einer Richtung, bei denen der Kreis mehr als zufällig vom
    Landeswert abweicht oder der Abstand wächst; daneben ähnliche Kreise, deren Wert sich in die
    gewünschte Richtung bewegt hat, und Projekte, die auf den Indikator oder sein Handlungsfeld
    zielen: zuerst die ähnlicher Kreise, jedes mit dem Grund, warum es genannt ist. Jeder Schritt
    steht mit seinen Zahlen da, und unter `considered` jeder Indikator mit dem Grund, warum er
    genannt ist oder nicht.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        framework (None | str | Unset): Rahmenedition.
        indicator (list[str] | Unset): Indikator, den Sie ansehen wollen, auch wenn kein Befund
            dorthin führt; mehrfach möglich.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Learning | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        k=k,
        framework=framework,
        indicator=indicator,
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
    k: int | Unset = 5,
    framework: None | str | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Learning | Problem | None:
    """Read Learning

     Von der Zahl zur Praxis: wo ein Austausch mit ähnlichen Kreisen einen Blick wert sein könnte.

    Genannt werden nur Indikatoren mit einer Richtung, bei denen der Kreis mehr als zufällig vom
    Landeswert abweicht oder der Abstand wächst; daneben ähnliche Kreise, deren Wert sich in die
    gewünschte Richtung bewegt hat, und Projekte, die auf den Indikator oder sein Handlungsfeld
    zielen: zuerst die ähnlicher Kreise, jedes mit dem Grund, warum es genannt ist. Jeder Schritt
    steht mit seinen Zahlen da, und unter `considered` jeder Indikator mit dem Grund, warum er
    genannt ist oder nicht.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        framework (None | str | Unset): Rahmenedition.
        indicator (list[str] | Unset): Indikator, den Sie ansehen wollen, auch wenn kein Befund
            dorthin führt; mehrfach möglich.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Learning | Problem
    """

    return sync_detailed(
        ags=ags,
        client=client,
        k=k,
        framework=framework,
        indicator=indicator,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    k: int | Unset = 5,
    framework: None | str | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Learning | Problem]:
    """Read Learning

     Von der Zahl zur Praxis: wo ein Austausch mit ähnlichen Kreisen einen Blick wert sein könnte.

    Genannt werden nur Indikatoren mit einer Richtung, bei denen der Kreis mehr als zufällig vom
    Landeswert abweicht oder der Abstand wächst; daneben ähnliche Kreise, deren Wert sich in die
    gewünschte Richtung bewegt hat, und Projekte, die auf den Indikator oder sein Handlungsfeld
    zielen: zuerst die ähnlicher Kreise, jedes mit dem Grund, warum es genannt ist. Jeder Schritt
    steht mit seinen Zahlen da, und unter `considered` jeder Indikator mit dem Grund, warum er
    genannt ist oder nicht.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        framework (None | str | Unset): Rahmenedition.
        indicator (list[str] | Unset): Indikator, den Sie ansehen wollen, auch wenn kein Befund
            dorthin führt; mehrfach möglich.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Learning | Problem]
    """

    kwargs = _get_kwargs(
        ags=ags,
        k=k,
        framework=framework,
        indicator=indicator,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    k: int | Unset = 5,
    framework: None | str | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Learning | Problem | None:
    """Read Learning

     Von der Zahl zur Praxis: wo ein Austausch mit ähnlichen Kreisen einen Blick wert sein könnte.

    Genannt werden nur Indikatoren mit einer Richtung, bei denen der Kreis mehr als zufällig vom
    Landeswert abweicht oder der Abstand wächst; daneben ähnliche Kreise, deren Wert sich in die
    gewünschte Richtung bewegt hat, und Projekte, die auf den Indikator oder sein Handlungsfeld
    zielen: zuerst die ähnlicher Kreise, jedes mit dem Grund, warum es genannt ist. Jeder Schritt
    steht mit seinen Zahlen da, und unter `considered` jeder Indikator mit dem Grund, warum er
    genannt ist oder nicht.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        framework (None | str | Unset): Rahmenedition.
        indicator (list[str] | Unset): Indikator, den Sie ansehen wollen, auch wenn kein Befund
            dorthin führt; mehrfach möglich.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Learning | Problem
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            k=k,
            framework=framework,
            indicator=indicator,
            as_of=as_of,
        )
    ).parsed
