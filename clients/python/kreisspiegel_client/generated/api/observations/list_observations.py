import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_observations_basis_item import ListObservationsBasisItem
from ...models.list_observations_supplier_item import ListObservationsSupplierItem
from ...models.observations import Observations
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    period: list[str] | Unset = UNSET,
    basis: list[ListObservationsBasisItem] | Unset = UNSET,
    territory_date: list[datetime.date] | Unset = UNSET,
    supplier: list[ListObservationsSupplierItem] | Unset = UNSET,
    sex: list[str] | Unset = UNSET,
    age_group: list[str] | Unset = UNSET,
    citizenship_group: list[str] | Unset = UNSET,
    origin: list[str] | Unset = UNSET,
    residence_status: list[str] | Unset = UNSET,
    length_of_residence: list[str] | Unset = UNSET,
    migration_history: list[str] | Unset = UNSET,
    school_type: list[str] | Unset = UNSET,
    course_type: list[str] | Unset = UNSET,
    form_of_accommodation: list[str] | Unset = UNSET,
    benefit_type: list[str] | Unset = UNSET,
    level_of_service: list[str] | Unset = UNSET,
    club_type: list[str] | Unset = UNSET,
    funding_source: list[str] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

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

    json_indicator: list[str] | Unset = UNSET
    if not isinstance(indicator, Unset):
        json_indicator = indicator

    params["indicator"] = json_indicator

    json_district: list[str] | Unset = UNSET
    if not isinstance(district, Unset):
        json_district = district

    params["district"] = json_district

    json_state: list[str] | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state

    params["state"] = json_state

    json_period: list[str] | Unset = UNSET
    if not isinstance(period, Unset):
        json_period = period

    params["period"] = json_period

    json_basis: list[str] | Unset = UNSET
    if not isinstance(basis, Unset):
        json_basis = []
        for basis_item_data in basis:
            basis_item: str = basis_item_data
            json_basis.append(basis_item)

    params["basis"] = json_basis

    json_territory_date: list[str] | Unset = UNSET
    if not isinstance(territory_date, Unset):
        json_territory_date = []
        for territory_date_item_data in territory_date:
            territory_date_item = territory_date_item_data.isoformat()
            json_territory_date.append(territory_date_item)

    params["territory_date"] = json_territory_date

    json_supplier: list[str] | Unset = UNSET
    if not isinstance(supplier, Unset):
        json_supplier = []
        for supplier_item_data in supplier:
            supplier_item: str = supplier_item_data
            json_supplier.append(supplier_item)

    params["supplier"] = json_supplier

    json_sex: list[str] | Unset = UNSET
    if not isinstance(sex, Unset):
        json_sex = sex

    params["sex"] = json_sex

    json_age_group: list[str] | Unset = UNSET
    if not isinstance(age_group, Unset):
        json_age_group = age_group

    params["age_group"] = json_age_group

    json_citizenship_group: list[str] | Unset = UNSET
    if not isinstance(citizenship_group, Unset):
        json_citizenship_group = citizenship_group

    params["citizenship_group"] = json_citizenship_group

    json_origin: list[str] | Unset = UNSET
    if not isinstance(origin, Unset):
        json_origin = origin

    params["origin"] = json_origin

    json_residence_status: list[str] | Unset = UNSET
    if not isinstance(residence_status, Unset):
        json_residence_status = residence_status

    params["residence_status"] = json_residence_status

    json_length_of_residence: list[str] | Unset = UNSET
    if not isinstance(length_of_residence, Unset):
        json_length_of_residence = length_of_residence

    params["length_of_residence"] = json_length_of_residence

    json_migration_history: list[str] | Unset = UNSET
    if not isinstance(migration_history, Unset):
        json_migration_history = migration_history

    params["migration_history"] = json_migration_history

    json_school_type: list[str] | Unset = UNSET
    if not isinstance(school_type, Unset):
        json_school_type = school_type

    params["school_type"] = json_school_type

    json_course_type: list[str] | Unset = UNSET
    if not isinstance(course_type, Unset):
        json_course_type = course_type

    params["course_type"] = json_course_type

    json_form_of_accommodation: list[str] | Unset = UNSET
    if not isinstance(form_of_accommodation, Unset):
        json_form_of_accommodation = form_of_accommodation

    params["form_of_accommodation"] = json_form_of_accommodation

    json_benefit_type: list[str] | Unset = UNSET
    if not isinstance(benefit_type, Unset):
        json_benefit_type = benefit_type

    params["benefit_type"] = json_benefit_type

    json_level_of_service: list[str] | Unset = UNSET
    if not isinstance(level_of_service, Unset):
        json_level_of_service = level_of_service

    params["level_of_service"] = json_level_of_service

    json_club_type: list[str] | Unset = UNSET
    if not isinstance(club_type, Unset):
        json_club_type = club_type

    params["club_type"] = json_club_type

    json_funding_source: list[str] | Unset = UNSET
    if not isinstance(funding_source, Unset):
        json_funding_source = funding_source

    params["funding_source"] = json_funding_source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/observations",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Observations | Problem | None:
    if response.status_code == 200:
        response_200 = Observations.from_dict(read_json(response.content))

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
) -> Response[Observations | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    period: list[str] | Unset = UNSET,
    basis: list[ListObservationsBasisItem] | Unset = UNSET,
    territory_date: list[datetime.date] | Unset = UNSET,
    supplier: list[ListObservationsSupplierItem] | Unset = UNSET,
    sex: list[str] | Unset = UNSET,
    age_group: list[str] | Unset = UNSET,
    citizenship_group: list[str] | Unset = UNSET,
    origin: list[str] | Unset = UNSET,
    residence_status: list[str] | Unset = UNSET,
    length_of_residence: list[str] | Unset = UNSET,
    migration_history: list[str] | Unset = UNSET,
    school_type: list[str] | Unset = UNSET,
    course_type: list[str] | Unset = UNSET,
    form_of_accommodation: list[str] | Unset = UNSET,
    benefit_type: list[str] | Unset = UNSET,
    level_of_service: list[str] | Unset = UNSET,
    club_type: list[str] | Unset = UNSET,
    funding_source: list[str] | Unset = UNSET,
) -> Response[Observations | Problem]:
    """List Observations

     Werte, gefiltert und seitenweise; Namen dürfen sich wiederholen.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        indicator (list[str] | Unset): Indikator.
        district (list[str] | Unset): Kreisschlüssel.
        state (list[str] | Unset): Landesschlüssel.
        period (list[str] | Unset): JJJJ, JJJJ-Qn, JJJJ-MM.
        basis (list[ListObservationsBasisItem] | Unset): Grundlage.
        territory_date (list[datetime.date] | Unset): Gebietsstand.
        supplier (list[ListObservationsSupplierItem] | Unset): Wer den Wert geliefert hat: der
            Kreis selbst oder die Statistik.
        sex (list[str] | Unset):
        age_group (list[str] | Unset):
        citizenship_group (list[str] | Unset):
        origin (list[str] | Unset):
        residence_status (list[str] | Unset):
        length_of_residence (list[str] | Unset):
        migration_history (list[str] | Unset):
        school_type (list[str] | Unset):
        course_type (list[str] | Unset):
        form_of_accommodation (list[str] | Unset):
        benefit_type (list[str] | Unset):
        level_of_service (list[str] | Unset):
        club_type (list[str] | Unset):
        funding_source (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Observations | Problem]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        indicator=indicator,
        district=district,
        state=state,
        period=period,
        basis=basis,
        territory_date=territory_date,
        supplier=supplier,
        sex=sex,
        age_group=age_group,
        citizenship_group=citizenship_group,
        origin=origin,
        residence_status=residence_status,
        length_of_residence=length_of_residence,
        migration_history=migration_history,
        school_type=school_type,
        course_type=course_type,
        form_of_accommodation=form_of_accommodation,
        benefit_type=benefit_type,
        level_of_service=level_of_service,
        club_type=club_type,
        funding_source=funding_source,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    period: list[str] | Unset = UNSET,
    basis: list[ListObservationsBasisItem] | Unset = UNSET,
    territory_date: list[datetime.date] | Unset = UNSET,
    supplier: list[ListObservationsSupplierItem] | Unset = UNSET,
    sex: list[str] | Unset = UNSET,
    age_group: list[str] | Unset = UNSET,
    citizenship_group: list[str] | Unset = UNSET,
    origin: list[str] | Unset = UNSET,
    residence_status: list[str] | Unset = UNSET,
    length_of_residence: list[str] | Unset = UNSET,
    migration_history: list[str] | Unset = UNSET,
    school_type: list[str] | Unset = UNSET,
    course_type: list[str] | Unset = UNSET,
    form_of_accommodation: list[str] | Unset = UNSET,
    benefit_type: list[str] | Unset = UNSET,
    level_of_service: list[str] | Unset = UNSET,
    club_type: list[str] | Unset = UNSET,
    funding_source: list[str] | Unset = UNSET,
) -> Observations | Problem | None:
    """List Observations

     Werte, gefiltert und seitenweise; Namen dürfen sich wiederholen.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        indicator (list[str] | Unset): Indikator.
        district (list[str] | Unset): Kreisschlüssel.
        state (list[str] | Unset): Landesschlüssel.
        period (list[str] | Unset): JJJJ, JJJJ-Qn, JJJJ-MM.
        basis (list[ListObservationsBasisItem] | Unset): Grundlage.
        territory_date (list[datetime.date] | Unset): Gebietsstand.
        supplier (list[ListObservationsSupplierItem] | Unset): Wer den Wert geliefert hat: der
            Kreis selbst oder die Statistik.
        sex (list[str] | Unset):
        age_group (list[str] | Unset):
        citizenship_group (list[str] | Unset):
        origin (list[str] | Unset):
        residence_status (list[str] | Unset):
        length_of_residence (list[str] | Unset):
        migration_history (list[str] | Unset):
        school_type (list[str] | Unset):
        course_type (list[str] | Unset):
        form_of_accommodation (list[str] | Unset):
        benefit_type (list[str] | Unset):
        level_of_service (list[str] | Unset):
        club_type (list[str] | Unset):
        funding_source (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Observations | Problem
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        indicator=indicator,
        district=district,
        state=state,
        period=period,
        basis=basis,
        territory_date=territory_date,
        supplier=supplier,
        sex=sex,
        age_group=age_group,
        citizenship_group=citizenship_group,
        origin=origin,
        residence_status=residence_status,
        length_of_residence=length_of_residence,
        migration_history=migration_history,
        school_type=school_type,
        course_type=course_type,
        form_of_accommodation=form_of_accommodation,
        benefit_type=benefit_type,
        level_of_service=level_of_service,
        club_type=club_type,
        funding_source=funding_source,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    period: list[str] | Unset = UNSET,
    basis: list[ListObservationsBasisItem] | Unset = UNSET,
    territory_date: list[datetime.date] | Unset = UNSET,
    supplier: list[ListObservationsSupplierItem] | Unset = UNSET,
    sex: list[str] | Unset = UNSET,
    age_group: list[str] | Unset = UNSET,
    citizenship_group: list[str] | Unset = UNSET,
    origin: list[str] | Unset = UNSET,
    residence_status: list[str] | Unset = UNSET,
    length_of_residence: list[str] | Unset = UNSET,
    migration_history: list[str] | Unset = UNSET,
    school_type: list[str] | Unset = UNSET,
    course_type: list[str] | Unset = UNSET,
    form_of_accommodation: list[str] | Unset = UNSET,
    benefit_type: list[str] | Unset = UNSET,
    level_of_service: list[str] | Unset = UNSET,
    club_type: list[str] | Unset = UNSET,
    funding_source: list[str] | Unset = UNSET,
) -> Response[Observations | Problem]:
    """List Observations

     Werte, gefiltert und seitenweise; Namen dürfen sich wiederholen.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        indicator (list[str] | Unset): Indikator.
        district (list[str] | Unset): Kreisschlüssel.
        state (list[str] | Unset): Landesschlüssel.
        period (list[str] | Unset): JJJJ, JJJJ-Qn, JJJJ-MM.
        basis (list[ListObservationsBasisItem] | Unset): Grundlage.
        territory_date (list[datetime.date] | Unset): Gebietsstand.
        supplier (list[ListObservationsSupplierItem] | Unset): Wer den Wert geliefert hat: der
            Kreis selbst oder die Statistik.
        sex (list[str] | Unset):
        age_group (list[str] | Unset):
        citizenship_group (list[str] | Unset):
        origin (list[str] | Unset):
        residence_status (list[str] | Unset):
        length_of_residence (list[str] | Unset):
        migration_history (list[str] | Unset):
        school_type (list[str] | Unset):
        course_type (list[str] | Unset):
        form_of_accommodation (list[str] | Unset):
        benefit_type (list[str] | Unset):
        level_of_service (list[str] | Unset):
        club_type (list[str] | Unset):
        funding_source (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Observations | Problem]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        indicator=indicator,
        district=district,
        state=state,
        period=period,
        basis=basis,
        territory_date=territory_date,
        supplier=supplier,
        sex=sex,
        age_group=age_group,
        citizenship_group=citizenship_group,
        origin=origin,
        residence_status=residence_status,
        length_of_residence=length_of_residence,
        migration_history=migration_history,
        school_type=school_type,
        course_type=course_type,
        form_of_accommodation=form_of_accommodation,
        benefit_type=benefit_type,
        level_of_service=level_of_service,
        club_type=club_type,
        funding_source=funding_source,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    period: list[str] | Unset = UNSET,
    basis: list[ListObservationsBasisItem] | Unset = UNSET,
    territory_date: list[datetime.date] | Unset = UNSET,
    supplier: list[ListObservationsSupplierItem] | Unset = UNSET,
    sex: list[str] | Unset = UNSET,
    age_group: list[str] | Unset = UNSET,
    citizenship_group: list[str] | Unset = UNSET,
    origin: list[str] | Unset = UNSET,
    residence_status: list[str] | Unset = UNSET,
    length_of_residence: list[str] | Unset = UNSET,
    migration_history: list[str] | Unset = UNSET,
    school_type: list[str] | Unset = UNSET,
    course_type: list[str] | Unset = UNSET,
    form_of_accommodation: list[str] | Unset = UNSET,
    benefit_type: list[str] | Unset = UNSET,
    level_of_service: list[str] | Unset = UNSET,
    club_type: list[str] | Unset = UNSET,
    funding_source: list[str] | Unset = UNSET,
) -> Observations | Problem | None:
    """List Observations

     Werte, gefiltert und seitenweise; Namen dürfen sich wiederholen.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        indicator (list[str] | Unset): Indikator.
        district (list[str] | Unset): Kreisschlüssel.
        state (list[str] | Unset): Landesschlüssel.
        period (list[str] | Unset): JJJJ, JJJJ-Qn, JJJJ-MM.
        basis (list[ListObservationsBasisItem] | Unset): Grundlage.
        territory_date (list[datetime.date] | Unset): Gebietsstand.
        supplier (list[ListObservationsSupplierItem] | Unset): Wer den Wert geliefert hat: der
            Kreis selbst oder die Statistik.
        sex (list[str] | Unset):
        age_group (list[str] | Unset):
        citizenship_group (list[str] | Unset):
        origin (list[str] | Unset):
        residence_status (list[str] | Unset):
        length_of_residence (list[str] | Unset):
        migration_history (list[str] | Unset):
        school_type (list[str] | Unset):
        course_type (list[str] | Unset):
        form_of_accommodation (list[str] | Unset):
        benefit_type (list[str] | Unset):
        level_of_service (list[str] | Unset):
        club_type (list[str] | Unset):
        funding_source (list[str] | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Observations | Problem
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            as_of=as_of,
            indicator=indicator,
            district=district,
            state=state,
            period=period,
            basis=basis,
            territory_date=territory_date,
            supplier=supplier,
            sex=sex,
            age_group=age_group,
            citizenship_group=citizenship_group,
            origin=origin,
            residence_status=residence_status,
            length_of_residence=length_of_residence,
            migration_history=migration_history,
            school_type=school_type,
            course_type=course_type,
            form_of_accommodation=form_of_accommodation,
            benefit_type=benefit_type,
            level_of_service=level_of_service,
            club_type=club_type,
            funding_source=funding_source,
        )
    ).parsed
