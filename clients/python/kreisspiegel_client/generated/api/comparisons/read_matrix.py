import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.matrix import Matrix
from ...models.problem import Problem
from ...models.read_matrix_supplier import ReadMatrixSupplier
from ...models.read_matrix_territory import ReadMatrixTerritory
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    supplier: ReadMatrixSupplier | Unset = "auto",
    territory: ReadMatrixTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_indicator: list[str] | Unset = UNSET
    if not isinstance(indicator, Unset):
        json_indicator = indicator

    params["indicator"] = json_indicator

    json_district: list[str] | Unset = UNSET
    if not isinstance(district, Unset):
        json_district = district

    params["district"] = json_district

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

    json_state: None | str | Unset
    if isinstance(state, Unset):
        json_state = UNSET
    else:
        json_state = state
    params["state"] = json_state

    json_supplier: str | Unset = UNSET
    if not isinstance(supplier, Unset):
        json_supplier = supplier

    params["supplier"] = json_supplier

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
        "url": "/v1/comparisons/matrix",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Matrix | Problem | None:
    if response.status_code == 200:
        response_200 = Matrix.from_dict(read_json(response.content))

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
) -> Response[Matrix | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    supplier: ReadMatrixSupplier | Unset = "auto",
    territory: ReadMatrixTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Matrix | Problem]:
    """Read Matrix

     Indikatoren × Kreise: je Zelle Wert, Intervall und Lage, je leerer Zelle der Grund.

    Spalten in der Reihenfolge der Rahmenedition, Kreise nach Namen; nach Werten geordnet wird
    nicht. Höchstens 60 Indikatoren und 500 Kreise.

    Args:
        indicator (list[str] | Unset): Indikator; ohne Angabe alle Kernindikatoren, höchstens 60.
        district (list[str] | Unset): Nur diese Kreise zeigen; verglichen wird mit allen.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        state (None | str | Unset): Landesschlüssel.
        supplier (ReadMatrixSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        territory (ReadMatrixTerritory | Unset): `as_reported`: wie berichtet. `current`:
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
        Response[Matrix | Problem]
    """

    kwargs = _get_kwargs(
        indicator=indicator,
        district=district,
        period=period,
        framework=framework,
        state=state,
        supplier=supplier,
        territory=territory,
        territory_date=territory_date,
        as_of=as_of,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    supplier: ReadMatrixSupplier | Unset = "auto",
    territory: ReadMatrixTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Matrix | Problem | None:
    """Read Matrix

     Indikatoren × Kreise: je Zelle Wert, Intervall und Lage, je leerer Zelle der Grund.

    Spalten in der Reihenfolge der Rahmenedition, Kreise nach Namen; nach Werten geordnet wird
    nicht. Höchstens 60 Indikatoren und 500 Kreise.

    Args:
        indicator (list[str] | Unset): Indikator; ohne Angabe alle Kernindikatoren, höchstens 60.
        district (list[str] | Unset): Nur diese Kreise zeigen; verglichen wird mit allen.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        state (None | str | Unset): Landesschlüssel.
        supplier (ReadMatrixSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        territory (ReadMatrixTerritory | Unset): `as_reported`: wie berichtet. `current`:
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
        Matrix | Problem
    """

    return sync_detailed(
        client=client,
        indicator=indicator,
        district=district,
        period=period,
        framework=framework,
        state=state,
        supplier=supplier,
        territory=territory,
        territory_date=territory_date,
        as_of=as_of,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    supplier: ReadMatrixSupplier | Unset = "auto",
    territory: ReadMatrixTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Response[Matrix | Problem]:
    """Read Matrix

     Indikatoren × Kreise: je Zelle Wert, Intervall und Lage, je leerer Zelle der Grund.

    Spalten in der Reihenfolge der Rahmenedition, Kreise nach Namen; nach Werten geordnet wird
    nicht. Höchstens 60 Indikatoren und 500 Kreise.

    Args:
        indicator (list[str] | Unset): Indikator; ohne Angabe alle Kernindikatoren, höchstens 60.
        district (list[str] | Unset): Nur diese Kreise zeigen; verglichen wird mit allen.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        state (None | str | Unset): Landesschlüssel.
        supplier (ReadMatrixSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        territory (ReadMatrixTerritory | Unset): `as_reported`: wie berichtet. `current`:
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
        Response[Matrix | Problem]
    """

    kwargs = _get_kwargs(
        indicator=indicator,
        district=district,
        period=period,
        framework=framework,
        state=state,
        supplier=supplier,
        territory=territory,
        territory_date=territory_date,
        as_of=as_of,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    supplier: ReadMatrixSupplier | Unset = "auto",
    territory: ReadMatrixTerritory | Unset = "as_reported",
    territory_date: datetime.date | None | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
) -> Matrix | Problem | None:
    """Read Matrix

     Indikatoren × Kreise: je Zelle Wert, Intervall und Lage, je leerer Zelle der Grund.

    Spalten in der Reihenfolge der Rahmenedition, Kreise nach Namen; nach Werten geordnet wird
    nicht. Höchstens 60 Indikatoren und 500 Kreise.

    Args:
        indicator (list[str] | Unset): Indikator; ohne Angabe alle Kernindikatoren, höchstens 60.
        district (list[str] | Unset): Nur diese Kreise zeigen; verglichen wird mit allen.
        period (None | str | Unset): Ein Zeitraum für alle; Vorgabe ist je Indikator der neueste
            mit Werten.
        framework (None | str | Unset): Rahmenedition; Vorgabe ist die geltende.
        state (None | str | Unset): Landesschlüssel.
        supplier (ReadMatrixSupplier | Unset): `auto`: die eigene endgültige Angabe des Kreises,
            sonst die amtliche. Default: 'auto'.
        territory (ReadMatrixTerritory | Unset): `as_reported`: wie berichtet. `current`:
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
        Matrix | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            indicator=indicator,
            district=district,
            period=period,
            framework=framework,
            state=state,
            supplier=supplier,
            territory=territory,
            territory_date=territory_date,
            as_of=as_of,
        )
    ).parsed
