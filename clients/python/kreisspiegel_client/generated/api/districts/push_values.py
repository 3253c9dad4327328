from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.push import Push
from ...models.push_values_findings import (
    PushValuesFindings,
)
from ...models.push_values_mode import PushValuesMode
from ...models.verdict import Verdict
from ...types import UNSET, Response, Unset


def _get_kwargs(
    ags: str,
    *,
    body: Push,
    dry_run: bool | Unset = False,
    mode: PushValuesMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesFindings | Unset = "capped",
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

    json_scope: None | str | Unset
    if isinstance(scope, Unset):
        json_scope = UNSET
    else:
        json_scope = scope
    params["scope"] = json_scope

    json_rows: bool | None | Unset
    if isinstance(rows, Unset):
        json_rows = UNSET
    else:
        json_rows = rows
    params["rows"] = json_rows

    json_findings: str | Unset = UNSET
    if not isinstance(findings, Unset):
        json_findings = findings

    params["findings"] = json_findings

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/districts/{ags}/submissions".format(
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
) -> Problem | Verdict | None:
    if response.status_code == 200:
        response_200 = Verdict.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = Verdict.from_dict(read_json(response.content))

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

    if response.status_code == 404:
        response_404 = Problem.from_dict(read_json(response.content))

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(read_json(response.content))

        return response_409

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
) -> Response[Problem | Verdict]:
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
    body: Push,
    dry_run: bool | Unset = False,
    mode: PushValuesMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | Verdict]:
    """Push Values

     Werte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile wird neu angelegt, berichtigt oder als unverändert erkannt; dieselbe Lieferung
    zweimal ändert nichts. Alle Fehler aller Zeilen stehen in einer Antwort. Gelesen werden JSON,
    NDJSON, CSV (auch mit Semikolon und Dezimalkomma), XLSX, ODS und SDMX-CSV. Mit `format=xlsx`
    kommt die Arbeitsmappe zurück, jeder Befund an seiner Zelle markiert.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesFindings | Unset): `capped` (Vorgabe) listet je Regel die ersten 100
            Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Verdict]
    """

    kwargs = _get_kwargs(
        ags=ags,
        body=body,
        dry_run=dry_run,
        mode=mode,
        scope=scope,
        rows=rows,
        findings=findings,
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
    body: Push,
    dry_run: bool | Unset = False,
    mode: PushValuesMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | Verdict | None:
    """Push Values

     Werte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile wird neu angelegt, berichtigt oder als unverändert erkannt; dieselbe Lieferung
    zweimal ändert nichts. Alle Fehler aller Zeilen stehen in einer Antwort. Gelesen werden JSON,
    NDJSON, CSV (auch mit Semikolon und Dezimalkomma), XLSX, ODS und SDMX-CSV. Mit `format=xlsx`
    kommt die Arbeitsmappe zurück, jeder Befund an seiner Zelle markiert.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesFindings | Unset): `capped` (Vorgabe) listet je Regel die ersten 100
            Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Verdict
    """

    return sync_detailed(
        ags=ags,
        client=client,
        body=body,
        dry_run=dry_run,
        mode=mode,
        scope=scope,
        rows=rows,
        findings=findings,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    dry_run: bool | Unset = False,
    mode: PushValuesMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | Verdict]:
    """Push Values

     Werte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile wird neu angelegt, berichtigt oder als unverändert erkannt; dieselbe Lieferung
    zweimal ändert nichts. Alle Fehler aller Zeilen stehen in einer Antwort. Gelesen werden JSON,
    NDJSON, CSV (auch mit Semikolon und Dezimalkomma), XLSX, ODS und SDMX-CSV. Mit `format=xlsx`
    kommt die Arbeitsmappe zurück, jeder Befund an seiner Zelle markiert.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesFindings | Unset): `capped` (Vorgabe) listet je Regel die ersten 100
            Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Verdict]
    """

    kwargs = _get_kwargs(
        ags=ags,
        body=body,
        dry_run=dry_run,
        mode=mode,
        scope=scope,
        rows=rows,
        findings=findings,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    ags: str,
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    dry_run: bool | Unset = False,
    mode: PushValuesMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | Verdict | None:
    """Push Values

     Werte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile wird neu angelegt, berichtigt oder als unverändert erkannt; dieselbe Lieferung
    zweimal ändert nichts. Alle Fehler aller Zeilen stehen in einer Antwort. Gelesen werden JSON,
    NDJSON, CSV (auch mit Semikolon und Dezimalkomma), XLSX, ODS und SDMX-CSV. Mit `format=xlsx`
    kommt die Arbeitsmappe zurück, jeder Befund an seiner Zelle markiert.

    Args:
        ags (str): Amtlicher Kreisschlüssel, fünf Ziffern.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesMode | Unset): `atomic`: alles oder nichts; `partial`: die fehlerfreien
            Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesFindings | Unset): `capped` (Vorgabe) listet je Regel die ersten 100
            Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Verdict
    """

    return (
        await asyncio_detailed(
            ags=ags,
            client=client,
            body=body,
            dry_run=dry_run,
            mode=mode,
            scope=scope,
            rows=rows,
            findings=findings,
            idempotency_key=idempotency_key,
        )
    ).parsed
