from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.projects_push import ProjectsPush
from ...models.projects_verdict import ProjectsVerdict
from ...models.push_projects_mode import PushProjectsMode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    body: ProjectsPush,
    dry_run: bool | Unset = False,
    mode: PushProjectsMode | Unset = "atomic",
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    params: dict[str, Any] = {}

    params["dry_run"] = dry_run

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/districts/{ags}/projects".format(
            ags=quote(str(ags), safe=""),
        ),
        "params": params,
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ProjectsVerdict | None:
    if response.status_code == 200:
        response_200 = ProjectsVerdict.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = ProjectsVerdict.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(read_json(response.content))

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(read_json(response.content))

        return response_403

    if response.status_code == 413:
        response_413 = Problem.from_dict(read_json(response.content))

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(read_json(response.content))

        return response_415

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
) -> Response[Problem | ProjectsVerdict]:
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
    body: ProjectsPush,
    dry_run: bool | Unset = False,
    mode: PushProjectsMode | Unset = "atomic",
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | ProjectsVerdict]:
    """Push Projects

     Mehrere Projekte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile ist ein Projekt unter seinem Schlüssel `key`: neu, geändert oder unverändert;
    dieselbe Lieferung zweimal ändert nichts. Gelesen werden JSON, NDJSON, CSV, XLSX und ODS; die
    Vorlage gibt es unter `/v1/projects/template.xlsx`. Höchstens 1.000 Projekte je Lieferung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushProjectsMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ProjectsPush): Mehrere Projekte in einer Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProjectsVerdict]
    """

    kwargs = _get_kwargs(
        ags=ags,
        body=body,
        dry_run=dry_run,
        mode=mode,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: ProjectsPush,
    dry_run: bool | Unset = False,
    mode: PushProjectsMode | Unset = "atomic",
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | ProjectsVerdict | None:
    """Push Projects

     Mehrere Projekte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile ist ein Projekt unter seinem Schlüssel `key`: neu, geändert oder unverändert;
    dieselbe Lieferung zweimal ändert nichts. Gelesen werden JSON, NDJSON, CSV, XLSX und ODS; die
    Vorlage gibt es unter `/v1/projects/template.xlsx`. Höchstens 1.000 Projekte je Lieferung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushProjectsMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ProjectsPush): Mehrere Projekte in einer Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProjectsVerdict
    """

    return sync_detailed(
        ags=ags,
        client=client,
        body=body,
        dry_run=dry_run,
        mode=mode,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: ProjectsPush,
    dry_run: bool | Unset = False,
    mode: PushProjectsMode | Unset = "atomic",
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | ProjectsVerdict]:
    """Push Projects

     Mehrere Projekte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile ist ein Projekt unter seinem Schlüssel `key`: neu, geändert oder unverändert;
    dieselbe Lieferung zweimal ändert nichts. Gelesen werden JSON, NDJSON, CSV, XLSX und ODS; die
    Vorlage gibt es unter `/v1/projects/template.xlsx`. Höchstens 1.000 Projekte je Lieferung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushProjectsMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ProjectsPush): Mehrere Projekte in einer Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProjectsVerdict]
    """

    kwargs = _get_kwargs(
        ags=ags,
        body=body,
        dry_run=dry_run,
        mode=mode,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: ProjectsPush,
    dry_run: bool | Unset = False,
    mode: PushProjectsMode | Unset = "atomic",
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | ProjectsVerdict | None:
    """Push Projects

     Mehrere Projekte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile ist ein Projekt unter seinem Schlüssel `key`: neu, geändert oder unverändert;
    dieselbe Lieferung zweimal ändert nichts. Gelesen werden JSON, NDJSON, CSV, XLSX und ODS; die
    Vorlage gibt es unter `/v1/projects/template.xlsx`. Höchstens 1.000 Projekte je Lieferung.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushProjectsMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ProjectsPush): Mehrere Projekte in einer Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProjectsVerdict
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            body=body,
            dry_run=dry_run,
            mode=mode,
            idempotency_key=idempotency_key,
        )
    ).parsed
