import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.similar_districts import SimilarDistricts
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    release: None | Unset | UUID = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    feature: list[str] | Unset = UNSET,
    weight: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    k: int | Unset = 5,
    across_states: bool | Unset = False,
    framework: None | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_release: None | str | Unset
    if isinstance(release, Unset):
        json_release = UNSET
    elif isinstance(release, UUID):
        json_release = str(release)
    else:
        json_release = release
    params["release"] = json_release

    json_as_of: None | str | Unset
    if isinstance(as_of, Unset):
        json_as_of = UNSET
    elif isinstance(as_of, datetime.datetime):
        json_as_of = as_of.isoformat()
    else:
        json_as_of = as_of
    params["as_of"] = json_as_of

    json_feature: list[str] | Unset = UNSET
    if not isinstance(feature, Unset):
        json_feature = feature

    params["feature"] = json_feature

    json_weight: list[str] | Unset = UNSET
    if not isinstance(weight, Unset):
        json_weight = weight

    params["weight"] = json_weight

    json_period: None | str | Unset
    if isinstance(period, Unset):
        json_period = UNSET
    else:
        json_period = period
    params["period"] = json_period

    params["k"] = k

    params["across_states"] = across_states

    json_framework: None | str | Unset
    if isinstance(framework, Unset):
        json_framework = UNSET
    else:
        json_framework = framework
    params["framework"] = json_framework

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/comparisons/districts/{ags}/peers".format(
            ags=quote(str(ags), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | SimilarDistricts | None:
    if response.status_code == 200:
        response_200 = SimilarDistricts.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(read_json(response.content))

        return response_403

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
) -> Response[Problem | SimilarDistricts]:
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
    release: None | Unset | UUID = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    feature: list[str] | Unset = UNSET,
    weight: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    k: int | Unset = 5,
    across_states: bool | Unset = False,
    framework: None | str | Unset = UNSET,
) -> Response[Problem | SimilarDistricts]:
    """Compare Similar

     Welche Kreise einem Kreis ähnlich sind: nach welchen Merkmalen, wie weit und wie sicher.

    Jeder Abstand nennt den Anteil jedes Merkmals und ob der Kreis auch ohne eines davon unter den
    ähnlichsten bliebe. Daneben stehen die festen Gruppen nach Art, Größenklasse und Region.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        release (None | Unset | UUID): So, wie es mit dieser Veröffentlichung eingefroren wurde;
            ohne weitere Angaben, für den Arbeitskreis.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        feature (list[str] | Unset): Merkmal: ein Indikator der Rahmenedition, `density`
            (Einwohner je km²) oder `type` (Art des Kreises); mehrfach möglich. Vorgabe: DEM-01,
            density, DEM-03, SOC-02, EMP-05, type.
        weight (list[str] | Unset): Gewicht eines Merkmals, zum Beispiel `DEM-01:2`; sonst 1.
        period (None | str | Unset): Bezugsjahr; Vorgabe ist das neueste, in dem mindestens 90 %
            der Kreise alle Merkmale haben.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        across_states (bool | Unset): Auch in anderen Ländern suchen, wo die Merkmale gleich sind.
            Default: False.
        framework (None | str | Unset): Rahmenedition.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | SimilarDistricts]
    """

    kwargs = _get_kwargs(
        ags=ags,
        release=release,
        as_of=as_of,
        feature=feature,
        weight=weight,
        period=period,
        k=k,
        across_states=across_states,
        framework=framework,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    release: None | Unset | UUID = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    feature: list[str] | Unset = UNSET,
    weight: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    k: int | Unset = 5,
    across_states: bool | Unset = False,
    framework: None | str | Unset = UNSET,
) -> Problem | SimilarDistricts | None:
    """Compare Similar

     Welche Kreise einem Kreis ähnlich sind: nach welchen Merkmalen, wie weit und wie sicher.

    Jeder Abstand nennt den Anteil jedes Merkmals und ob der Kreis auch ohne eines davon unter den
    ähnlichsten bliebe. Daneben stehen die festen Gruppen nach Art, Größenklasse und Region.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        release (None | Unset | UUID): So, wie es mit dieser Veröffentlichung eingefroren wurde;
            ohne weitere Angaben, für den Arbeitskreis.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        feature (list[str] | Unset): Merkmal: ein Indikator der Rahmenedition, `density`
            (Einwohner je km²) oder `type` (Art des Kreises); mehrfach möglich. Vorgabe: DEM-01,
            density, DEM-03, SOC-02, EMP-05, type.
        weight (list[str] | Unset): Gewicht eines Merkmals, zum Beispiel `DEM-01:2`; sonst 1.
        period (None | str | Unset): Bezugsjahr; Vorgabe ist das neueste, in dem mindestens 90 %
            der Kreise alle Merkmale haben.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        across_states (bool | Unset): Auch in anderen Ländern suchen, wo die Merkmale gleich sind.
            Default: False.
        framework (None | str | Unset): Rahmenedition.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | SimilarDistricts
    """

    return sync_detailed(
        ags=ags,
        client=client,
        release=release,
        as_of=as_of,
        feature=feature,
        weight=weight,
        period=period,
        k=k,
        across_states=across_states,
        framework=framework,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    release: None | Unset | UUID = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    feature: list[str] | Unset = UNSET,
    weight: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    k: int | Unset = 5,
    across_states: bool | Unset = False,
    framework: None | str | Unset = UNSET,
) -> Response[Problem | SimilarDistricts]:
    """Compare Similar

     Welche Kreise einem Kreis ähnlich sind: nach welchen Merkmalen, wie weit und wie sicher.

    Jeder Abstand nennt den Anteil jedes Merkmals und ob der Kreis auch ohne eines davon unter den
    ähnlichsten bliebe. Daneben stehen die festen Gruppen nach Art, Größenklasse und Region.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        release (None | Unset | UUID): So, wie es mit dieser Veröffentlichung eingefroren wurde;
            ohne weitere Angaben, für den Arbeitskreis.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        feature (list[str] | Unset): Merkmal: ein Indikator der Rahmenedition, `density`
            (Einwohner je km²) oder `type` (Art des Kreises); mehrfach möglich. Vorgabe: DEM-01,
            density, DEM-03, SOC-02, EMP-05, type.
        weight (list[str] | Unset): Gewicht eines Merkmals, zum Beispiel `DEM-01:2`; sonst 1.
        period (None | str | Unset): Bezugsjahr; Vorgabe ist das neueste, in dem mindestens 90 %
            der Kreise alle Merkmale haben.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        across_states (bool | Unset): Auch in anderen Ländern suchen, wo die Merkmale gleich sind.
            Default: False.
        framework (None | str | Unset): Rahmenedition.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | SimilarDistricts]
    """

    kwargs = _get_kwargs(
        ags=ags,
        release=release,
        as_of=as_of,
        feature=feature,
        weight=weight,
        period=period,
        k=k,
        across_states=across_states,
        framework=framework,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    release: None | Unset | UUID = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    feature: list[str] | Unset = UNSET,
    weight: list[str] | Unset = UNSET,
    period: None | str | Unset = UNSET,
    k: int | Unset = 5,
    across_states: bool | Unset = False,
    framework: None | str | Unset = UNSET,
) -> Problem | SimilarDistricts | None:
    """Compare Similar

     Welche Kreise einem Kreis ähnlich sind: nach welchen Merkmalen, wie weit und wie sicher.

    Jeder Abstand nennt den Anteil jedes Merkmals und ob der Kreis auch ohne eines davon unter den
    ähnlichsten bliebe. Daneben stehen die festen Gruppen nach Art, Größenklasse und Region.

    Args:
        ags (str): Amtlicher Kreisschlüssel, zum Beispiel 16070.
        release (None | Unset | UUID): So, wie es mit dieser Veröffentlichung eingefroren wurde;
            ohne weitere Angaben, für den Arbeitskreis.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        feature (list[str] | Unset): Merkmal: ein Indikator der Rahmenedition, `density`
            (Einwohner je km²) oder `type` (Art des Kreises); mehrfach möglich. Vorgabe: DEM-01,
            density, DEM-03, SOC-02, EMP-05, type.
        weight (list[str] | Unset): Gewicht eines Merkmals, zum Beispiel `DEM-01:2`; sonst 1.
        period (None | str | Unset): Bezugsjahr; Vorgabe ist das neueste, in dem mindestens 90 %
            der Kreise alle Merkmale haben.
        k (int | Unset): Wie viele ähnliche Kreise. Default: 5.
        across_states (bool | Unset): Auch in anderen Ländern suchen, wo die Merkmale gleich sind.
            Default: False.
        framework (None | str | Unset): Rahmenedition.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | SimilarDistricts
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            release=release,
            as_of=as_of,
            feature=feature,
            weight=weight,
            period=period,
            k=k,
            across_states=across_states,
            framework=framework,
        )
    ).parsed
