import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.profile import Profile
from ...models.read_profile_supplier import ReadProfileSupplier
from ...models.read_profile_territory import ReadProfileTerritory
from ...models.read_profile_tier_type_0 import ReadProfileTierType0
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    tier: None | ReadProfileTierType0 | Unset = UNSET,
    field: None | str | Unset = UNSET,
    peers: list[str] | Unset = UNSET,
    supplier: ReadProfileSupplier | Unset = "auto",
    trend: bool | Unset = False,
    territory: ReadProfileTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_period: None | str | Unset
    if isinstance(period, Unset):
        json_period = UNSET
    else:
        json_period = period
    params["period"] = json_period

    json_framework: None | str | Unset
    if isinstance(framework, Unset):
        json_framework = UNSET
    else:
        json_framework = framework
    params["framework"] = json_framework

    json_tier: None | str | Unset
    if isinstance(tier, Unset):
        json_tier = UNSET
    elif isinstance(tier, str):
        json_tier = tier
    else:
        json_tier = tier
    params["tier"] = json_tier

    json_field: None | str | Unset
    if isinstance(field, Unset):
        json_field = UNSET
    else:
        json_field = field
    params["field"] = json_field

    json_peers: list[str] | Unset = UNSET
    if not isinstance(peers, Unset):
        json_peers = peers

    params["peers"] = json_peers

    json_supplier: str | Unset = UNSET
    if not isinstance(supplier, Unset):
        json_supplier = supplier

    params["supplier"] = json_supplier

    params["trend"] = trend

    json_territory: str | Unset = UNSET
    if not isinstance(territory, Unset):
        json_territory = territory

    params["territory"] = json_territory

    json_territory_date: None | str | Unset
    if isinstance(territory_date, Unset):
        json_territory_date = UNSET
    elif isinstance(territory_date, datetime.date):
        json_territory_date = territory_date.isoformat()
    else:
        json_territory_date = territory_date
    params["territory_date"] = json_territory_date

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
        "url": "/v1/comparisons/districts/{ags}".format(
            ags=quote(str(ags), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Profile | None:
    if response.status_code == 200:
        response_200 = Profile.from_dict(read_json(response.content))

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

    if response.status_code == 409:
        response_409 = Problem.from_dict(read_json(response.content))

        return response_409

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
) -> Response[Problem | Profile]:
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
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    tier: None | ReadProfileTierType0 | Unset = UNSET,
    field: None | str | Unset = UNSET,
    peers: list[str] | Unset = UNSET,
    supplier: ReadProfileSupplier | Unset = "auto",
    trend: bool | Unset = False,
    territory: ReadProfileTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | Profile]:
    """Read Profile

     Jeder Indikator der Rahmenedition für einen Kreis, neben Landeswert und Verteilung.

    Jeder steht auf seinem eigenen neuesten Zeitraum und seiner Grundlage; wo der Kreis keinen
    vergleichbaren Wert hat, steht der Grund. Die eigenen Indikatoren des Kreises stehen unter
    `local`, neben niemandem.

    Args:
        ags (str): Amtlicher Kreisschlüssel; auch ein ehemaliger.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        tier (None | ReadProfileTierType0 | Unset): Nur Kern, Erweiterung oder örtlich erhobene
            der Rahmenedition.
        field (None | str | Unset): Nur Indikatoren dieses Handlungsfelds.
        peers (list[str] | Unset): Vergleichsgruppe neben jedem Indikator: `all`, `type`, `size`,
            `region`, `similar`, oder Kreisschlüssel.
        supplier (ReadProfileSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        trend (bool | Unset): Mit Trend je Indikator; das liest alle Zeiträume davor. Default:
            False.
        territory (ReadProfileTerritory | Unset): `as_reported`: wie berichtet. `current`:
            umgerechnet auf den Gebietsstand von heute oder, wenn angegeben, von `territory_date`; was
            sich nicht addieren lässt, fehlt mit Grund. Default: 'as_reported'.
        territory_date (datetime.date | None | Unset): Gebietsstand; Vorgabe ist je Indikator der
            mit den meisten Kreisen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Profile]
    """

    kwargs = _get_kwargs(
        ags=ags,
        period=period,
        framework=framework,
        tier=tier,
        field=field,
        peers=peers,
        supplier=supplier,
        trend=trend,
        territory=territory,
        territory_date=territory_date,
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
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    tier: None | ReadProfileTierType0 | Unset = UNSET,
    field: None | str | Unset = UNSET,
    peers: list[str] | Unset = UNSET,
    supplier: ReadProfileSupplier | Unset = "auto",
    trend: bool | Unset = False,
    territory: ReadProfileTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | Profile | None:
    """Read Profile

     Jeder Indikator der Rahmenedition für einen Kreis, neben Landeswert und Verteilung.

    Jeder steht auf seinem eigenen neuesten Zeitraum und seiner Grundlage; wo der Kreis keinen
    vergleichbaren Wert hat, steht der Grund. Die eigenen Indikatoren des Kreises stehen unter
    `local`, neben niemandem.

    Args:
        ags (str): Amtlicher Kreisschlüssel; auch ein ehemaliger.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        tier (None | ReadProfileTierType0 | Unset): Nur Kern, Erweiterung oder örtlich erhobene
            der Rahmenedition.
        field (None | str | Unset): Nur Indikatoren dieses Handlungsfelds.
        peers (list[str] | Unset): Vergleichsgruppe neben jedem Indikator: `all`, `type`, `size`,
            `region`, `similar`, oder Kreisschlüssel.
        supplier (ReadProfileSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        trend (bool | Unset): Mit Trend je Indikator; das liest alle Zeiträume davor. Default:
            False.
        territory (ReadProfileTerritory | Unset): `as_reported`: wie berichtet. `current`:
            umgerechnet auf den Gebietsstand von heute oder, wenn angegeben, von `territory_date`; was
            sich nicht addieren lässt, fehlt mit Grund. Default: 'as_reported'.
        territory_date (datetime.date | None | Unset): Gebietsstand; Vorgabe ist je Indikator der
            mit den meisten Kreisen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Profile
    """

    return sync_detailed(
        ags=ags,
        client=client,
        period=period,
        framework=framework,
        tier=tier,
        field=field,
        peers=peers,
        supplier=supplier,
        trend=trend,
        territory=territory,
        territory_date=territory_date,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    tier: None | ReadProfileTierType0 | Unset = UNSET,
    field: None | str | Unset = UNSET,
    peers: list[str] | Unset = UNSET,
    supplier: ReadProfileSupplier | Unset = "auto",
    trend: bool | Unset = False,
    territory: ReadProfileTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Problem | Profile]:
    """Read Profile

     Jeder Indikator der Rahmenedition für einen Kreis, neben Landeswert und Verteilung.

    Jeder steht auf seinem eigenen neuesten Zeitraum und seiner Grundlage; wo der Kreis keinen
    vergleichbaren Wert hat, steht der Grund. Die eigenen Indikatoren des Kreises stehen unter
    `local`, neben niemandem.

    Args:
        ags (str): Amtlicher Kreisschlüssel; auch ein ehemaliger.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        tier (None | ReadProfileTierType0 | Unset): Nur Kern, Erweiterung oder örtlich erhobene
            der Rahmenedition.
        field (None | str | Unset): Nur Indikatoren dieses Handlungsfelds.
        peers (list[str] | Unset): Vergleichsgruppe neben jedem Indikator: `all`, `type`, `size`,
            `region`, `similar`, oder Kreisschlüssel.
        supplier (ReadProfileSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        trend (bool | Unset): Mit Trend je Indikator; das liest alle Zeiträume davor. Default:
            False.
        territory (ReadProfileTerritory | Unset): `as_reported`: wie berichtet. `current`:
            umgerechnet auf den Gebietsstand von heute oder, wenn angegeben, von `territory_date`; was
            sich nicht addieren lässt, fehlt mit Grund. Default: 'as_reported'.
        territory_date (datetime.date | None | Unset): Gebietsstand; Vorgabe ist je Indikator der
            mit den meisten Kreisen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Profile]
    """

    kwargs = _get_kwargs(
        ags=ags,
        period=period,
        framework=framework,
        tier=tier,
        field=field,
        peers=peers,
        supplier=supplier,
        trend=trend,
        territory=territory,
        territory_date=territory_date,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    tier: None | ReadProfileTierType0 | Unset = UNSET,
    field: None | str | Unset = UNSET,
    peers: list[str] | Unset = UNSET,
    supplier: ReadProfileSupplier | Unset = "auto",
    trend: bool | Unset = False,
    territory: ReadProfileTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Problem | Profile | None:
    """Read Profile

     Jeder Indikator der Rahmenedition für einen Kreis, neben Landeswert und Verteilung.

    Jeder steht auf seinem eigenen neuesten Zeitraum und seiner Grundlage; wo der Kreis keinen
    vergleichbaren Wert hat, steht der Grund. Die eigenen Indikatoren des Kreises stehen unter
    `local`, neben niemandem.

    Args:
        ags (str): Amtlicher Kreisschlüssel; auch ein ehemaliger.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        tier (None | ReadProfileTierType0 | Unset): Nur Kern, Erweiterung oder örtlich erhobene
            der Rahmenedition.
        field (None | str | Unset): Nur Indikatoren dieses Handlungsfelds.
        peers (list[str] | Unset): Vergleichsgruppe neben jedem Indikator: `all`, `type`, `size`,
            `region`, `similar`, oder Kreisschlüssel.
        supplier (ReadProfileSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        trend (bool | Unset): Mit Trend je Indikator; das liest alle Zeiträume davor. Default:
            False.
        territory (ReadProfileTerritory | Unset): `as_reported`: wie berichtet. `current`:
            umgerechnet auf den Gebietsstand von heute oder, wenn angegeben, von `territory_date`; was
            sich nicht addieren lässt, fehlt mit Grund. Default: 'as_reported'.
        territory_date (datetime.date | None | Unset): Gebietsstand; Vorgabe ist je Indikator der
            mit den meisten Kreisen.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Profile
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            period=period,
            framework=framework,
            tier=tier,
            field=field,
            peers=peers,
            supplier=supplier,
            trend=trend,
            territory=territory,
            territory_date=territory_date,
            as_of=as_of,
        )
    ).parsed
