import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_projects_carrier_type_item import ListProjectsCarrierTypeItem
from ...models.list_projects_dimension_item import ListProjectsDimensionItem
from ...models.list_projects_district_type_item import ListProjectsDistrictTypeItem
from ...models.list_projects_evaluation_item import ListProjectsEvaluationItem
from ...models.list_projects_has_item import ListProjectsHasItem
from ...models.list_projects_review_item import ListProjectsReviewItem
from ...models.list_projects_size_band_item import ListProjectsSizeBandItem
from ...models.list_projects_sort_type_0 import ListProjectsSortType0
from ...models.list_projects_status_item import ListProjectsStatusItem
from ...models.list_projects_supplier_item import ListProjectsSupplierItem
from ...models.list_projects_sustainability_item import ListProjectsSustainabilityItem
from ...models.list_projects_type_item import ListProjectsTypeItem
from ...models.problem import Problem
from ...models.projects import Projects
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    q: None | str | Unset = UNSET,
    sort: ListProjectsSortType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    confirmed: bool | None | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    target_group: list[str] | Unset = UNSET,
    type_: list[ListProjectsTypeItem] | Unset = UNSET,
    carrier_type: list[ListProjectsCarrierTypeItem] | Unset = UNSET,
    dimension: list[ListProjectsDimensionItem] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    has: list[ListProjectsHasItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    district_type: list[ListProjectsDistrictTypeItem] | Unset = UNSET,
    size_band: list[ListProjectsSizeBandItem] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    status: list[ListProjectsStatusItem] | Unset = UNSET,
    sustainability: list[ListProjectsSustainabilityItem] | Unset = UNSET,
    evaluation: list[ListProjectsEvaluationItem] | Unset = UNSET,
    supplier: list[ListProjectsSupplierItem] | Unset = UNSET,
    review: list[ListProjectsReviewItem] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_q: None | str | Unset
    if isinstance(q, Unset):
        json_q = UNSET
    else:
        json_q = q
    params["q"] = json_q

    json_sort: None | str | Unset
    if isinstance(sort, Unset):
        json_sort = UNSET
    elif isinstance(sort, str):
        json_sort = sort
    else:
        json_sort = sort
    params["sort"] = json_sort

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

    json_confirmed: bool | None | Unset
    if isinstance(confirmed, Unset):
        json_confirmed = UNSET
    else:
        json_confirmed = confirmed
    params["confirmed"] = json_confirmed

    json_field: list[str] | Unset = UNSET
    if not isinstance(field, Unset):
        json_field = field

    params["field"] = json_field

    json_target_group: list[str] | Unset = UNSET
    if not isinstance(target_group, Unset):
        json_target_group = target_group

    params["target_group"] = json_target_group

    json_type_: list[str] | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = []
        for type_item_data in type_:
            type_item: str = type_item_data
            json_type_.append(type_item)

    params["type"] = json_type_

    json_carrier_type: list[str] | Unset = UNSET
    if not isinstance(carrier_type, Unset):
        json_carrier_type = []
        for carrier_type_item_data in carrier_type:
            carrier_type_item: str = carrier_type_item_data
            json_carrier_type.append(carrier_type_item)

    params["carrier_type"] = json_carrier_type

    json_dimension: list[str] | Unset = UNSET
    if not isinstance(dimension, Unset):
        json_dimension = []
        for dimension_item_data in dimension:
            dimension_item: str = dimension_item_data
            json_dimension.append(dimension_item)

    params["dimension"] = json_dimension

    json_indicator: list[str] | Unset = UNSET
    if not isinstance(indicator, Unset):
        json_indicator = indicator

    params["indicator"] = json_indicator

    json_has: list[str] | Unset = UNSET
    if not isinstance(has, Unset):
        json_has = []
        for has_item_data in has:
            has_item: str = has_item_data
            json_has.append(has_item)

    params["has"] = json_has

    json_district: list[str] | Unset = UNSET
    if not isinstance(district, Unset):
        json_district = district

    params["district"] = json_district

    json_district_type: list[str] | Unset = UNSET
    if not isinstance(district_type, Unset):
        json_district_type = []
        for district_type_item_data in district_type:
            district_type_item: str = district_type_item_data
            json_district_type.append(district_type_item)

    params["district_type"] = json_district_type

    json_size_band: list[str] | Unset = UNSET
    if not isinstance(size_band, Unset):
        json_size_band = []
        for size_band_item_data in size_band:
            size_band_item: str = size_band_item_data
            json_size_band.append(size_band_item)

    params["size_band"] = json_size_band

    json_state: list[str] | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state

    params["state"] = json_state

    json_status: list[str] | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = []
        for status_item_data in status:
            status_item: str = status_item_data
            json_status.append(status_item)

    params["status"] = json_status

    json_sustainability: list[str] | Unset = UNSET
    if not isinstance(sustainability, Unset):
        json_sustainability = []
        for sustainability_item_data in sustainability:
            sustainability_item: str = sustainability_item_data
            json_sustainability.append(sustainability_item)

    params["sustainability"] = json_sustainability

    json_evaluation: list[str] | Unset = UNSET
    if not isinstance(evaluation, Unset):
        json_evaluation = []
        for evaluation_item_data in evaluation:
            evaluation_item: str = evaluation_item_data
            json_evaluation.append(evaluation_item)

    params["evaluation"] = json_evaluation

    json_supplier: list[str] | Unset = UNSET
    if not isinstance(supplier, Unset):
        json_supplier = []
        for supplier_item_data in supplier:
            supplier_item: str = supplier_item_data
            json_supplier.append(supplier_item)

    params["supplier"] = json_supplier

    json_review: list[str] | Unset = UNSET
    if not isinstance(review, Unset):
        json_review = []
        for review_item_data in review:
            review_item: str = review_item_data
            json_review.append(review_item)

    params["review"] = json_review

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Projects | None:
    if response.status_code == 200:
        response_200 = Projects.from_dict(read_json(response.content))

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
) -> Response[Problem | Projects]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: None | str | Unset = UNSET,
    sort: ListProjectsSortType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    confirmed: bool | None | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    target_group: list[str] | Unset = UNSET,
    type_: list[ListProjectsTypeItem] | Unset = UNSET,
    carrier_type: list[ListProjectsCarrierTypeItem] | Unset = UNSET,
    dimension: list[ListProjectsDimensionItem] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    has: list[ListProjectsHasItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    district_type: list[ListProjectsDistrictTypeItem] | Unset = UNSET,
    size_band: list[ListProjectsSizeBandItem] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    status: list[ListProjectsStatusItem] | Unset = UNSET,
    sustainability: list[ListProjectsSustainabilityItem] | Unset = UNSET,
    evaluation: list[ListProjectsEvaluationItem] | Unset = UNSET,
    supplier: list[ListProjectsSupplierItem] | Unset = UNSET,
    review: list[ListProjectsReviewItem] | Unset = UNSET,
) -> Response[Problem | Projects]:
    """List Projects

     Projekte aller Kreise und aus der Literatur: suchen, eingrenzen, durchblättern.

    Ein gemeinsames Projekt steht bei jedem seiner Kreise, gezählt wird es einmal; eine Gemeinde
    gehört zu ihrem Kreis. `facets` zählt, was jeder weitere Filter übrig ließe. Eine Seite als
    `csv`, `csv-de` oder `xlsx` kann so wieder geliefert werden.

    Args:
        q (None | str | Unset): Wonach gesucht wird, auf Deutsch: Beugung, Umlaute und Tippfehler
            sind gleich, zusammengesetzte Wörter werden zerlegt, gleichbedeutende mitgesucht.
        sort (ListProjectsSortType0 | None | Unset): Vorgabe: `relevance` mit `q`, sonst `name`.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        confirmed (bool | None | Unset): Ob der Eintrag als bestätigt gelten kann
        field (list[str] | Unset): Handlungsfeld
        target_group (list[str] | Unset): Zielgruppe
        type_ (list[ListProjectsTypeItem] | Unset): Art
        carrier_type (list[ListProjectsCarrierTypeItem] | Unset): Trägerart
        dimension (list[ListProjectsDimensionItem] | Unset): Dimension
        indicator (list[str] | Unset): Indikator
        has (list[ListProjectsHasItem] | Unset): Was erzählt wird; mehrere: alles davon
        district (list[str] | Unset): Kreis, auch mit einer Gemeinde beteiligt oder mitführend
        district_type (list[ListProjectsDistrictTypeItem] | Unset): Kreistyp der Orte
        size_band (list[ListProjectsSizeBandItem] | Unset): Größenklasse (KGSt) der Orte
        state (list[str] | Unset): Land
        status (list[ListProjectsStatusItem] | Unset): Status
        sustainability (list[ListProjectsSustainabilityItem] | Unset): Verstetigung
        evaluation (list[ListProjectsEvaluationItem] | Unset): Evaluation
        supplier (list[ListProjectsSupplierItem] | Unset): Wer es eintrug
        review (list[ListProjectsReviewItem] | Unset): Stand der Prüfung

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Projects]
    """

    kwargs = _get_kwargs(
        q=q,
        sort=sort,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        confirmed=confirmed,
        field=field,
        target_group=target_group,
        type_=type_,
        carrier_type=carrier_type,
        dimension=dimension,
        indicator=indicator,
        has=has,
        district=district,
        district_type=district_type,
        size_band=size_band,
        state=state,
        status=status,
        sustainability=sustainability,
        evaluation=evaluation,
        supplier=supplier,
        review=review,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    q: None | str | Unset = UNSET,
    sort: ListProjectsSortType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    confirmed: bool | None | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    target_group: list[str] | Unset = UNSET,
    type_: list[ListProjectsTypeItem] | Unset = UNSET,
    carrier_type: list[ListProjectsCarrierTypeItem] | Unset = UNSET,
    dimension: list[ListProjectsDimensionItem] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    has: list[ListProjectsHasItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    district_type: list[ListProjectsDistrictTypeItem] | Unset = UNSET,
    size_band: list[ListProjectsSizeBandItem] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    status: list[ListProjectsStatusItem] | Unset = UNSET,
    sustainability: list[ListProjectsSustainabilityItem] | Unset = UNSET,
    evaluation: list[ListProjectsEvaluationItem] | Unset = UNSET,
    supplier: list[ListProjectsSupplierItem] | Unset = UNSET,
    review: list[ListProjectsReviewItem] | Unset = UNSET,
) -> Problem | Projects | None:
    """List Projects

     Projekte aller Kreise und aus der Literatur: suchen, eingrenzen, durchblättern.

    Ein gemeinsames Projekt steht bei jedem seiner Kreise, gezählt wird es einmal; eine Gemeinde
    gehört zu ihrem Kreis. `facets` zählt, was jeder weitere Filter übrig ließe. Eine Seite als
    `csv`, `csv-de` oder `xlsx` kann so wieder geliefert werden.

    Args:
        q (None | str | Unset): Wonach gesucht wird, auf Deutsch: Beugung, Umlaute und Tippfehler
            sind gleich, zusammengesetzte Wörter werden zerlegt, gleichbedeutende mitgesucht.
        sort (ListProjectsSortType0 | None | Unset): Vorgabe: `relevance` mit `q`, sonst `name`.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        confirmed (bool | None | Unset): Ob der Eintrag als bestätigt gelten kann
        field (list[str] | Unset): Handlungsfeld
        target_group (list[str] | Unset): Zielgruppe
        type_ (list[ListProjectsTypeItem] | Unset): Art
        carrier_type (list[ListProjectsCarrierTypeItem] | Unset): Trägerart
        dimension (list[ListProjectsDimensionItem] | Unset): Dimension
        indicator (list[str] | Unset): Indikator
        has (list[ListProjectsHasItem] | Unset): Was erzählt wird; mehrere: alles davon
        district (list[str] | Unset): Kreis, auch mit einer Gemeinde beteiligt oder mitführend
        district_type (list[ListProjectsDistrictTypeItem] | Unset): Kreistyp der Orte
        size_band (list[ListProjectsSizeBandItem] | Unset): Größenklasse (KGSt) der Orte
        state (list[str] | Unset): Land
        status (list[ListProjectsStatusItem] | Unset): Status
        sustainability (list[ListProjectsSustainabilityItem] | Unset): Verstetigung
        evaluation (list[ListProjectsEvaluationItem] | Unset): Evaluation
        supplier (list[ListProjectsSupplierItem] | Unset): Wer es eintrug
        review (list[ListProjectsReviewItem] | Unset): Stand der Prüfung

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Projects
    """

    return sync_detailed(
        client=client,
        q=q,
        sort=sort,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        confirmed=confirmed,
        field=field,
        target_group=target_group,
        type_=type_,
        carrier_type=carrier_type,
        dimension=dimension,
        indicator=indicator,
        has=has,
        district=district,
        district_type=district_type,
        size_band=size_band,
        state=state,
        status=status,
        sustainability=sustainability,
        evaluation=evaluation,
        supplier=supplier,
        review=review,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    q: None | str | Unset = UNSET,
    sort: ListProjectsSortType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    confirmed: bool | None | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    target_group: list[str] | Unset = UNSET,
    type_: list[ListProjectsTypeItem] | Unset = UNSET,
    carrier_type: list[ListProjectsCarrierTypeItem] | Unset = UNSET,
    dimension: list[ListProjectsDimensionItem] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    has: list[ListProjectsHasItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    district_type: list[ListProjectsDistrictTypeItem] | Unset = UNSET,
    size_band: list[ListProjectsSizeBandItem] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    status: list[ListProjectsStatusItem] | Unset = UNSET,
    sustainability: list[ListProjectsSustainabilityItem] | Unset = UNSET,
    evaluation: list[ListProjectsEvaluationItem] | Unset = UNSET,
    supplier: list[ListProjectsSupplierItem] | Unset = UNSET,
    review: list[ListProjectsReviewItem] | Unset = UNSET,
) -> Response[Problem | Projects]:
    """List Projects

     Projekte aller Kreise und aus der Literatur: suchen, eingrenzen, durchblättern.

    Ein gemeinsames Projekt steht bei jedem seiner Kreise, gezählt wird es einmal; eine Gemeinde
    gehört zu ihrem Kreis. `facets` zählt, was jeder weitere Filter übrig ließe. Eine Seite als
    `csv`, `csv-de` oder `xlsx` kann so wieder geliefert werden.

    Args:
        q (None | str | Unset): Wonach gesucht wird, auf Deutsch: Beugung, Umlaute und Tippfehler
            sind gleich, zusammengesetzte Wörter werden zerlegt, gleichbedeutende mitgesucht.
        sort (ListProjectsSortType0 | None | Unset): Vorgabe: `relevance` mit `q`, sonst `name`.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        confirmed (bool | None | Unset): Ob der Eintrag als bestätigt gelten kann
        field (list[str] | Unset): Handlungsfeld
        target_group (list[str] | Unset): Zielgruppe
        type_ (list[ListProjectsTypeItem] | Unset): Art
        carrier_type (list[ListProjectsCarrierTypeItem] | Unset): Trägerart
        dimension (list[ListProjectsDimensionItem] | Unset): Dimension
        indicator (list[str] | Unset): Indikator
        has (list[ListProjectsHasItem] | Unset): Was erzählt wird; mehrere: alles davon
        district (list[str] | Unset): Kreis, auch mit einer Gemeinde beteiligt oder mitführend
        district_type (list[ListProjectsDistrictTypeItem] | Unset): Kreistyp der Orte
        size_band (list[ListProjectsSizeBandItem] | Unset): Größenklasse (KGSt) der Orte
        state (list[str] | Unset): Land
        status (list[ListProjectsStatusItem] | Unset): Status
        sustainability (list[ListProjectsSustainabilityItem] | Unset): Verstetigung
        evaluation (list[ListProjectsEvaluationItem] | Unset): Evaluation
        supplier (list[ListProjectsSupplierItem] | Unset): Wer es eintrug
        review (list[ListProjectsReviewItem] | Unset): Stand der Prüfung

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Projects]
    """

    kwargs = _get_kwargs(
        q=q,
        sort=sort,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        confirmed=confirmed,
        field=field,
        target_group=target_group,
        type_=type_,
        carrier_type=carrier_type,
        dimension=dimension,
        indicator=indicator,
        has=has,
        district=district,
        district_type=district_type,
        size_band=size_band,
        state=state,
        status=status,
        sustainability=sustainability,
        evaluation=evaluation,
        supplier=supplier,
        review=review,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    q: None | str | Unset = UNSET,
    sort: ListProjectsSortType0 | None | Unset = UNSET,
    limit: int | Unset = 100,
    cursor: None | str | Unset = UNSET,
    as_of: datetime.datetime | None | Unset = UNSET,
    confirmed: bool | None | Unset = UNSET,
    field: list[str] | Unset = UNSET,
    target_group: list[str] | Unset = UNSET,
    type_: list[ListProjectsTypeItem] | Unset = UNSET,
    carrier_type: list[ListProjectsCarrierTypeItem] | Unset = UNSET,
    dimension: list[ListProjectsDimensionItem] | Unset = UNSET,
    indicator: list[str] | Unset = UNSET,
    has: list[ListProjectsHasItem] | Unset = UNSET,
    district: list[str] | Unset = UNSET,
    district_type: list[ListProjectsDistrictTypeItem] | Unset = UNSET,
    size_band: list[ListProjectsSizeBandItem] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    status: list[ListProjectsStatusItem] | Unset = UNSET,
    sustainability: list[ListProjectsSustainabilityItem] | Unset = UNSET,
    evaluation: list[ListProjectsEvaluationItem] | Unset = UNSET,
    supplier: list[ListProjectsSupplierItem] | Unset = UNSET,
    review: list[ListProjectsReviewItem] | Unset = UNSET,
) -> Problem | Projects | None:
    """List Projects

     Projekte aller Kreise und aus der Literatur: suchen, eingrenzen, durchblättern.

    Ein gemeinsames Projekt steht bei jedem seiner Kreise, gezählt wird es einmal; eine Gemeinde
    gehört zu ihrem Kreis. `facets` zählt, was jeder weitere Filter übrig ließe. Eine Seite als
    `csv`, `csv-de` oder `xlsx` kann so wieder geliefert werden.

    Args:
        q (None | str | Unset): Wonach gesucht wird, auf Deutsch: Beugung, Umlaute und Tippfehler
            sind gleich, zusammengesetzte Wörter werden zerlegt, gleichbedeutende mitgesucht.
        sort (ListProjectsSortType0 | None | Unset): Vorgabe: `relevance` mit `q`, sonst `name`.
        limit (int | Unset): Höchstens so viele Einträge. Default: 100.
        cursor (None | str | Unset): Aus `next` der vorigen Seite, unverändert.
        as_of (datetime.datetime | None | Unset): Antwortet, wie zu diesem Zeitpunkt geantwortet
            worden wäre (ISO 8601 mit Zeitzone).
        confirmed (bool | None | Unset): Ob der Eintrag als bestätigt gelten kann
        field (list[str] | Unset): Handlungsfeld
        target_group (list[str] | Unset): Zielgruppe
        type_ (list[ListProjectsTypeItem] | Unset): Art
        carrier_type (list[ListProjectsCarrierTypeItem] | Unset): Trägerart
        dimension (list[ListProjectsDimensionItem] | Unset): Dimension
        indicator (list[str] | Unset): Indikator
        has (list[ListProjectsHasItem] | Unset): Was erzählt wird; mehrere: alles davon
        district (list[str] | Unset): Kreis, auch mit einer Gemeinde beteiligt oder mitführend
        district_type (list[ListProjectsDistrictTypeItem] | Unset): Kreistyp der Orte
        size_band (list[ListProjectsSizeBandItem] | Unset): Größenklasse (KGSt) der Orte
        state (list[str] | Unset): Land
        status (list[ListProjectsStatusItem] | Unset): Status
        sustainability (list[ListProjectsSustainabilityItem] | Unset): Verstetigung
        evaluation (list[ListProjectsEvaluationItem] | Unset): Evaluation
        supplier (list[ListProjectsSupplierItem] | Unset): Wer es eintrug
        review (list[ListProjectsReviewItem] | Unset): Stand der Prüfung

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Projects
    """

    return (
        await asyncio_detailed(
            client=client,
            q=q,
            sort=sort,
            limit=limit,
            cursor=cursor,
            as_of=as_of,
            confirmed=confirmed,
            field=field,
            target_group=target_group,
            type_=type_,
            carrier_type=carrier_type,
            dimension=dimension,
            indicator=indicator,
            has=has,
            district=district,
            district_type=district_type,
            size_band=size_band,
            state=state,
            status=status,
            sustainability=sustainability,
            evaluation=evaluation,
            supplier=supplier,
            review=review,
        )
    ).parsed
