import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.compare_groups_basis_type_0 import CompareGroupsBasisType0
from ...models.compare_groups_supplier import CompareGroupsSupplier
from ...models.compare_groups_territory import CompareGroupsTerritory
from ...models.gaps import Gaps
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    code: str,
    *,
    period: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    basis: CompareGroupsBasisType0 | None | Unset = UNSET,
    territory_date: datetime.date | None | Unset = UNSET,
    territory: CompareGroupsTerritory | Unset = "as_reported",
    supplier: CompareGroupsSupplier | Unset = "auto",
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    from_: None | str | Unset = UNSET,
    to: None | str | Unset = UNSET,
    dimension: None | str | Unset = UNSET,
    group: None | str | Unset = UNSET,
    reference: None | str | Unset = UNSET,
    sex: str | Unset = UNSET,
    age_group: str | Unset = UNSET,
    citizenship_group: str | Unset = UNSET,
    origin: str | Unset = UNSET,
    residence_status: str | Unset = UNSET,
    length_of_residence: str | Unset = UNSET,
    migration_history: str | Unset = UNSET,
    school_type: str | Unset = UNSET,
    course_type: str | Unset = UNSET,
    form_of_accommodation: str | Unset = UNSET,
    benefit_type: str | Unset = UNSET,
    level_of_service: str | Unset = UNSET,
    club_type: str | Unset = UNSET,
    funding_source: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_period: None | str | Unset
    if isinstance(period, Unset):
        json_period = UNSET
    else:
        json_period = period
    params["period"] = json_period

    json_as_of: None | str | Unset
    if isinstance(as_of, Unset):
        json_as_of = UNSET
    elif isinstance(as_of, datetime.datetime):
        json_as_of = as_of.isoformat()
    else:
        json_as_of = as_of
    params["as_of"] = json_as_of

    json_basis: None | str | Unset
    if isinstance(basis, Unset):
        json_basis = UNSET
    elif isinstance(basis, str):
        json_basis = basis
    else:
        json_basis = basis
    params["basis"] = json_basis

    json_territory_date: None | str | Unset
    if isinstance(territory_date, Unset):
        json_territory_date = UNSET
    elif isinstance(territory_date, datetime.date):
        json_territory_date = territory_date.isoformat()
    else:
        json_territory_date = territory_date
    params["territory_date"] = json_territory_date

    json_territory: str | Unset = UNSET
    if not isinstance(territory, Unset):
        json_territory = territory

    params["territory"] = json_territory

    json_supplier: str | Unset = UNSET
    if not isinstance(supplier, Unset):
        json_supplier = supplier

    params["supplier"] = json_supplier

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

    json_from_: None | str | Unset
    if isinstance(from_, Unset):
        json_from_ = UNSET
    else:
        json_from_ = from_
    params["from"] = json_from_

    json_to: None | str | Unset
    if isinstance(to, Unset):
        json_to = UNSET
    else:
        json_to = to
    params["to"] = json_to

    json_dimension: None | str | Unset
    if isinstance(dimension, Unset):
        json_dimension = UNSET
    else:
        json_dimension = dimension
    params["dimension"] = json_dimension

    json_group: None | str | Unset
    if isinstance(group, Unset):
        json_group = UNSET
    else:
        json_group = group
    params["group"] = json_group

    json_reference: None | str | Unset
    if isinstance(reference, Unset):
        json_reference = UNSET
    else:
        json_reference = reference
    params["reference"] = json_reference

    params["sex"] = sex

    params["age_group"] = age_group

    params["citizenship_group"] = citizenship_group

    params["origin"] = origin

    params["residence_status"] = residence_status

    params["length_of_residence"] = length_of_residence

    params["migration_history"] = migration_history

    params["school_type"] = school_type

    params["course_type"] = course_type

    params["form_of_accommodation"] = form_of_accommodation

    params["benefit_type"] = benefit_type

    params["level_of_service"] = level_of_service

    params["club_type"] = club_type

    params["funding_source"] = funding_source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/comparisons/indicators/{code}/gaps".format(
            code=quote(str(code), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Gaps | Problem | None:
    if response.status_code == 200:
        response_200 = Gaps.from_dict(read_json(response.content))

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
) -> Response[Gaps | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    code: str,
    *,
    client: AuthenticatedClient | Client,
    period: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    basis: CompareGroupsBasisType0 | None | Unset = UNSET,
    territory_date: datetime.date | None | Unset = UNSET,
    territory: CompareGroupsTerritory | Unset = "as_reported",
    supplier: CompareGroupsSupplier | Unset = "auto",
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    from_: None | str | Unset = UNSET,
    to: None | str | Unset = UNSET,
    dimension: None | str | Unset = UNSET,
    group: None | str | Unset = UNSET,
    reference: None | str | Unset = UNSET,
    sex: str | Unset = UNSET,
    age_group: str | Unset = UNSET,
    citizenship_group: str | Unset = UNSET,
    origin: str | Unset = UNSET,
    residence_status: str | Unset = UNSET,
    length_of_residence: str | Unset = UNSET,
    migration_history: str | Unset = UNSET,
    school_type: str | Unset = UNSET,
    course_type: str | Unset = UNSET,
    form_of_accommodation: str | Unset = UNSET,
    benefit_type: str | Unset = UNSET,
    level_of_service: str | Unset = UNSET,
    club_type: str | Unset = UNSET,
    funding_source: str | Unset = UNSET,
) -> Response[Gaps | Problem]:
    """Compare Groups

     Zwei Gruppen eines Indikators nebeneinander: Differenz und Verhältnis je Kreis und im Land, mit
    Intervall (Anteile: Newcombe und Katz; Quoten: MOVER nach Byar und logarithmisches Verhältnis). Mit
    `from` oder `to` auch, ob sich die Lebenslagen annähern: der Trend der Differenz, nie über einen
    harten Bruch.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        code (str): Indikator, zum Beispiel DEM-03.
        period (None | str | Unset): Zeitraum; Vorgabe ist der neueste, in dem genug Kreise beide
            Gruppen angeben.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        basis (CompareGroupsBasisType0 | None | Unset): Grundlage; nie gemischt. Vorgabe: die mit
            den meisten Zeiträumen.
        territory_date (datetime.date | None | Unset): Ein Gebietsstand für alle Zeiträume; sonst
            je Zeitraum der, auf dem die meisten Kreise berichten.
        territory (CompareGroupsTerritory | Unset): `as_reported`: je Zeitraum wie berichtet.
            `current`: alle Zeiträume umgerechnet auf den Gebietsstand von heute oder, wenn angegeben,
            von `territory_date`. Default: 'as_reported'.
        supplier (CompareGroupsSupplier | Unset): `auto`: die eigene endgültige Angabe des
            Kreises, sonst die amtliche. Default: 'auto'.
        framework (None | str | Unset): Rahmenedition.
        state (None | str | Unset): Landesschlüssel.
        from_ (None | str | Unset): Ab diesem Zeitraum (einschließlich).
        to (None | str | Unset): Bis zu diesem Zeitraum (einschließlich).
        dimension (None | str | Unset): Gliederung, deren Gruppen verglichen werden; Vorgabe: die
            erste, für die Werte vorliegen, oder die der genannten Gruppe.
        group (None | str | Unset): Die eine Gruppe; Vorgabe: die zweite der Codeliste mit Werten.
        reference (None | str | Unset): Die andere Gruppe; Vorgabe: die erste der Codeliste mit
            Werten.
        sex (str | Unset):
        age_group (str | Unset):
        citizenship_group (str | Unset):
        origin (str | Unset):
        residence_status (str | Unset):
        length_of_residence (str | Unset):
        migration_history (str | Unset):
        school_type (str | Unset):
        course_type (str | Unset):
        form_of_accommodation (str | Unset):
        benefit_type (str | Unset):
        level_of_service (str | Unset):
        club_type (str | Unset):
        funding_source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gaps | Problem]
    """

    kwargs = _get_kwargs(
        code=code,
        period=period,
        as_of=as_of,
        basis=basis,
        territory_date=territory_date,
        territory=territory,
        supplier=supplier,
        framework=framework,
        state=state,
        from_=from_,
        to=to,
        dimension=dimension,
        group=group,
        reference=reference,
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
    code: str,
    *,
    client: AuthenticatedClient | Client,
    period: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    basis: CompareGroupsBasisType0 | None | Unset = UNSET,
    territory_date: datetime.date | None | Unset = UNSET,
    territory: CompareGroupsTerritory | Unset = "as_reported",
    supplier: CompareGroupsSupplier | Unset = "auto",
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    from_: None | str | Unset = UNSET,
    to: None | str | Unset = UNSET,
    dimension: None | str | Unset = UNSET,
    group: None | str | Unset = UNSET,
    reference: None | str | Unset = UNSET,
    sex: str | Unset = UNSET,
    age_group: str | Unset = UNSET,
    citizenship_group: str | Unset = UNSET,
    origin: str | Unset = UNSET,
    residence_status: str | Unset = UNSET,
    length_of_residence: str | Unset = UNSET,
    migration_history: str | Unset = UNSET,
    school_type: str | Unset = UNSET,
    course_type: str | Unset = UNSET,
    form_of_accommodation: str | Unset = UNSET,
    benefit_type: str | Unset = UNSET,
    level_of_service: str | Unset = UNSET,
    club_type: str | Unset = UNSET,
    funding_source: str | Unset = UNSET,
) -> Gaps | Problem | None:
    """Compare Groups

     Zwei Gruppen eines Indikators nebeneinander: Differenz und Verhältnis je Kreis und im Land, mit
    Intervall (Anteile: Newcombe und Katz; Quoten: MOVER nach Byar und logarithmisches Verhältnis). Mit
    `from` oder `to` auch, ob sich die Lebenslagen annähern: der Trend der Differenz, nie über einen
    harten Bruch.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        code (str): Indikator, zum Beispiel DEM-03.
        period (None | str | Unset): Zeitraum; Vorgabe ist der neueste, in dem genug Kreise beide
            Gruppen angeben.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        basis (CompareGroupsBasisType0 | None | Unset): Grundlage; nie gemischt. Vorgabe: die mit
            den meisten Zeiträumen.
        territory_date (datetime.date | None | Unset): Ein Gebietsstand für alle Zeiträume; sonst
            je Zeitraum der, auf dem die meisten Kreise berichten.
        territory (CompareGroupsTerritory | Unset): `as_reported`: je Zeitraum wie berichtet.
            `current`: alle Zeiträume umgerechnet auf den Gebietsstand von heute oder, wenn angegeben,
            von `territory_date`. Default: 'as_reported'.
        supplier (CompareGroupsSupplier | Unset): `auto`: die eigene endgültige Angabe des
            Kreises, sonst die amtliche. Default: 'auto'.
        framework (None | str | Unset): Rahmenedition.
        state (None | str | Unset): Landesschlüssel.
        from_ (None | str | Unset): Ab diesem Zeitraum (einschließlich).
        to (None | str | Unset): Bis zu diesem Zeitraum (einschließlich).
        dimension (None | str | Unset): Gliederung, deren Gruppen verglichen werden; Vorgabe: die
            erste, für die Werte vorliegen, oder die der genannten Gruppe.
        group (None | str | Unset): Die eine Gruppe; Vorgabe: die zweite der Codeliste mit Werten.
        reference (None | str | Unset): Die andere Gruppe; Vorgabe: die erste der Codeliste mit
            Werten.
        sex (str | Unset):
        age_group (str | Unset):
        citizenship_group (str | Unset):
        origin (str | Unset):
        residence_status (str | Unset):
        length_of_residence (str | Unset):
        migration_history (str | Unset):
        school_type (str | Unset):
        course_type (str | Unset):
        form_of_accommodation (str | Unset):
        benefit_type (str | Unset):
        level_of_service (str | Unset):
        club_type (str | Unset):
        funding_source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gaps | Problem
    """

    return sync_detailed(
        code=code,
        client=client,
        period=period,
        as_of=as_of,
        basis=basis,
        territory_date=territory_date,
        territory=territory,
        supplier=supplier,
        framework=framework,
        state=state,
        from_=from_,
        to=to,
        dimension=dimension,
        group=group,
        reference=reference,
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
    code: str,
    *,
    client: AuthenticatedClient | Client,
    period: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    basis: CompareGroupsBasisType0 | None | Unset = UNSET,
    territory_date: datetime.date | None | Unset = UNSET,
    territory: CompareGroupsTerritory | Unset = "as_reported",
    supplier: CompareGroupsSupplier | Unset = "auto",
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    from_: None | str | Unset = UNSET,
    to: None | str | Unset = UNSET,
    dimension: None | str | Unset = UNSET,
    group: None | str | Unset = UNSET,
    reference: None | str | Unset = UNSET,
    sex: str | Unset = UNSET,
    age_group: str | Unset = UNSET,
    citizenship_group: str | Unset = UNSET,
    origin: str | Unset = UNSET,
    residence_status: str | Unset = UNSET,
    length_of_residence: str | Unset = UNSET,
    migration_history: str | Unset = UNSET,
    school_type: str | Unset = UNSET,
    course_type: str | Unset = UNSET,
    form_of_accommodation: str | Unset = UNSET,
    benefit_type: str | Unset = UNSET,
    level_of_service: str | Unset = UNSET,
    club_type: str | Unset = UNSET,
    funding_source: str | Unset = UNSET,
) -> Response[Gaps | Problem]:
    """Compare Groups

     Zwei Gruppen eines Indikators nebeneinander: Differenz und Verhältnis je Kreis und im Land, mit
    Intervall (Anteile: Newcombe und Katz; Quoten: MOVER nach Byar und logarithmisches Verhältnis). Mit
    `from` oder `to` auch, ob sich die Lebenslagen annähern: der Trend der Differenz, nie über einen
    harten Bruch.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        code (str): Indikator, zum Beispiel DEM-03.
        period (None | str | Unset): Zeitraum; Vorgabe ist der neueste, in dem genug Kreise beide
            Gruppen angeben.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        basis (CompareGroupsBasisType0 | None | Unset): Grundlage; nie gemischt. Vorgabe: die mit
            den meisten Zeiträumen.
        territory_date (datetime.date | None | Unset): Ein Gebietsstand für alle Zeiträume; sonst
            je Zeitraum der, auf dem die meisten Kreise berichten.
        territory (CompareGroupsTerritory | Unset): `as_reported`: je Zeitraum wie berichtet.
            `current`: alle Zeiträume umgerechnet auf den Gebietsstand von heute oder, wenn angegeben,
            von `territory_date`. Default: 'as_reported'.
        supplier (CompareGroupsSupplier | Unset): `auto`: die eigene endgültige Angabe des
            Kreises, sonst die amtliche. Default: 'auto'.
        framework (None | str | Unset): Rahmenedition.
        state (None | str | Unset): Landesschlüssel.
        from_ (None | str | Unset): Ab diesem Zeitraum (einschließlich).
        to (None | str | Unset): Bis zu diesem Zeitraum (einschließlich).
        dimension (None | str | Unset): Gliederung, deren Gruppen verglichen werden; Vorgabe: die
            erste, für die Werte vorliegen, oder die der genannten Gruppe.
        group (None | str | Unset): Die eine Gruppe; Vorgabe: die zweite der Codeliste mit Werten.
        reference (None | str | Unset): Die andere Gruppe; Vorgabe: die erste der Codeliste mit
            Werten.
        sex (str | Unset):
        age_group (str | Unset):
        citizenship_group (str | Unset):
        origin (str | Unset):
        residence_status (str | Unset):
        length_of_residence (str | Unset):
        migration_history (str | Unset):
        school_type (str | Unset):
        course_type (str | Unset):
        form_of_accommodation (str | Unset):
        benefit_type (str | Unset):
        level_of_service (str | Unset):
        club_type (str | Unset):
        funding_source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gaps | Problem]
    """

    kwargs = _get_kwargs(
        code=code,
        period=period,
        as_of=as_of,
        basis=basis,
        territory_date=territory_date,
        territory=territory,
        supplier=supplier,
        framework=framework,
        state=state,
        from_=from_,
        to=to,
        dimension=dimension,
        group=group,
        reference=reference,
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
    code: str,
    *,
    client: AuthenticatedClient | Client,
    period: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    basis: CompareGroupsBasisType0 | None | Unset = UNSET,
    territory_date: datetime.date | None | Unset = UNSET,
    territory: CompareGroupsTerritory | Unset = "as_reported",
    supplier: CompareGroupsSupplier | Unset = "auto",
    framework: None | str | Unset = UNSET,
    state: None | str | Unset = UNSET,
    from_: None | str | Unset = UNSET,
    to: None | str | Unset = UNSET,
    dimension: None | str | Unset = UNSET,
    group: None | str | Unset = UNSET,
    reference: None | str | Unset = UNSET,
    sex: str | Unset = UNSET,
    age_group: str | Unset = UNSET,
    citizenship_group: str | Unset = UNSET,
    origin: str | Unset = UNSET,
    residence_status: str | Unset = UNSET,
    length_of_residence: str | Unset = UNSET,
    migration_history: str | Unset = UNSET,
    school_type: str | Unset = UNSET,
    course_type: str | Unset = UNSET,
    form_of_accommodation: str | Unset = UNSET,
    benefit_type: str | Unset = UNSET,
    level_of_service: str | Unset = UNSET,
    club_type: str | Unset = UNSET,
    funding_source: str | Unset = UNSET,
) -> Gaps | Problem | None:
    """Compare Groups

     Zwei Gruppen eines Indikators nebeneinander: Differenz und Verhältnis je Kreis und im Land, mit
    Intervall (Anteile: Newcombe und Katz; Quoten: MOVER nach Byar und logarithmisches Verhältnis). Mit
    `from` oder `to` auch, ob sich die Lebenslagen annähern: der Trend der Differenz, nie über einen
    harten Bruch.

    Jede Gliederung ist ein eigener Parameter, zum Beispiel `sex=female` oder `age_group=under_18`; was
    fehlt, heißt insgesamt. Länder können weitere Gliederungen führen; `breakdowns` unter
    `/v1/indicators` nennt sie.

    Args:
        code (str): Indikator, zum Beispiel DEM-03.
        period (None | str | Unset): Zeitraum; Vorgabe ist der neueste, in dem genug Kreise beide
            Gruppen angeben.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        basis (CompareGroupsBasisType0 | None | Unset): Grundlage; nie gemischt. Vorgabe: die mit
            den meisten Zeiträumen.
        territory_date (datetime.date | None | Unset): Ein Gebietsstand für alle Zeiträume; sonst
            je Zeitraum der, auf dem die meisten Kreise berichten.
        territory (CompareGroupsTerritory | Unset): `as_reported`: je Zeitraum wie berichtet.
            `current`: alle Zeiträume umgerechnet auf den Gebietsstand von heute oder, wenn angegeben,
            von `territory_date`. Default: 'as_reported'.
        supplier (CompareGroupsSupplier | Unset): `auto`: die eigene endgültige Angabe des
            Kreises, sonst die amtliche. Default: 'auto'.
        framework (None | str | Unset): Rahmenedition.
        state (None | str | Unset): Landesschlüssel.
        from_ (None | str | Unset): Ab diesem Zeitraum (einschließlich).
        to (None | str | Unset): Bis zu diesem Zeitraum (einschließlich).
        dimension (None | str | Unset): Gliederung, deren Gruppen verglichen werden; Vorgabe: die
            erste, für die Werte vorliegen, oder die der genannten Gruppe.
        group (None | str | Unset): Die eine Gruppe; Vorgabe: die zweite der Codeliste mit Werten.
        reference (None | str | Unset): Die andere Gruppe; Vorgabe: die erste der Codeliste mit
            Werten.
        sex (str | Unset):
        age_group (str | Unset):
        citizenship_group (str | Unset):
        origin (str | Unset):
        residence_status (str | Unset):
        length_of_residence (str | Unset):
        migration_history (str | Unset):
        school_type (str | Unset):
        course_type (str | Unset):
        form_of_accommodation (str | Unset):
        benefit_type (str | Unset):
        level_of_service (str | Unset):
        club_type (str | Unset):
        funding_source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gaps | Problem
    """

    return (
        await asyncio_detailed(
            code=code,
            client=client,
            period=period,
            as_of=as_of,
            basis=basis,
            territory_date=territory_date,
            territory=territory,
            supplier=supplier,
            framework=framework,
            state=state,
            from_=from_,
            to=to,
            dimension=dimension,
            group=group,
            reference=reference,
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
