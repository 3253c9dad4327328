from http import HTTPStatus
from typing import Any

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.push import Push
from ...models.push_values_of_several_findings import (
    PushValuesOfSeveralFindings,
)
from ...models.push_values_of_several_mode import (
    PushValuesOfSeveralMode,
)
from ...models.verdicts import Verdicts
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: Push,
    state: None | str | Unset = UNSET,
    dry_run: bool | Unset = False,
    mode: PushValuesOfSeveralMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesOfSeveralFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    params: dict[str, Any] = {}

    json_state: None | str | Unset
    if isinstance(state, Unset):
        json_state = UNSET
    else:
        json_state = state
    params["state"] = json_state

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
        "url": "/v1/submissions",
        "params": params,
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Verdicts | None:
    if response.status_code == 200:
        response_200 = Verdicts.from_dict(read_json(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = Verdicts.from_dict(read_json(response.content))

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
) -> Response[Problem | Verdicts]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    state: None | str | Unset = UNSET,
    dry_run: bool | Unset = False,
    mode: PushValuesOfSeveralMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesOfSeveralFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | Verdicts]:
    """Push Values Of Several

     Werte mehrerer Kreise in einer Lieferung: jede Zeile nennt ihren Kreis (`district`).

    Eine Transaktion, und je Kreis eine eigene Lieferung mit Urteil und Quittung. Nennt eine Zeile
    keinen Kreis, für den der Schlüssel liefern darf, wird auch mit `mode=partial` nichts
    gespeichert: eine solche Zeile gehört in niemandes Urteil.

    Args:
        state (None | str | Unset): Landesschlüssel; nötig, wo in den Ländern der Kreise
            Verschiedenes gilt.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesOfSeveralMode | Unset): `atomic`: alles oder nichts; `partial`: die
            fehlerfreien Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesOfSeveralFindings | Unset): `capped` (Vorgabe) listet je Regel die
            ersten 100 Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Verdicts]
    """

    kwargs = _get_kwargs(
        body=body,
        state=state,
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
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    state: None | str | Unset = UNSET,
    dry_run: bool | Unset = False,
    mode: PushValuesOfSeveralMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesOfSeveralFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | Verdicts | None:
    """Push Values Of Several

     Werte mehrerer Kreise in einer Lieferung: jede Zeile nennt ihren Kreis (`district`).

    Eine Transaktion, und je Kreis eine eigene Lieferung mit Urteil und Quittung. Nennt eine Zeile
    keinen Kreis, für den der Schlüssel liefern darf, wird auch mit `mode=partial` nichts
    gespeichert: eine solche Zeile gehört in niemandes Urteil.

    Args:
        state (None | str | Unset): Landesschlüssel; nötig, wo in den Ländern der Kreise
            Verschiedenes gilt.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesOfSeveralMode | Unset): `atomic`: alles oder nichts; `partial`: die
            fehlerfreien Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesOfSeveralFindings | Unset): `capped` (Vorgabe) listet je Regel die
            ersten 100 Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Verdicts
    """

    return sync_detailed(
        client=client,
        body=body,
        state=state,
        dry_run=dry_run,
        mode=mode,
        scope=scope,
        rows=rows,
        findings=findings,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    state: None | str | Unset = UNSET,
    dry_run: bool | Unset = False,
    mode: PushValuesOfSeveralMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesOfSeveralFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | Verdicts]:
    """Push Values Of Several

     Werte mehrerer Kreise in einer Lieferung: jede Zeile nennt ihren Kreis (`district`).

    Eine Transaktion, und je Kreis eine eigene Lieferung mit Urteil und Quittung. Nennt eine Zeile
    keinen Kreis, für den der Schlüssel liefern darf, wird auch mit `mode=partial` nichts
    gespeichert: eine solche Zeile gehört in niemandes Urteil.

    Args:
        state (None | str | Unset): Landesschlüssel; nötig, wo in den Ländern der Kreise
            Verschiedenes gilt.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesOfSeveralMode | Unset): `atomic`: alles oder nichts; `partial`: die
            fehlerfreien Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesOfSeveralFindings | Unset): `capped` (Vorgabe) listet je Regel die
            ersten 100 Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Verdicts]
    """

    kwargs = _get_kwargs(
        body=body,
        state=state,
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
    *,
    client: AuthenticatedClient | Client,
    body: Push,
    state: None | str | Unset = UNSET,
    dry_run: bool | Unset = False,
    mode: PushValuesOfSeveralMode | Unset = "atomic",
    scope: None | str | Unset = UNSET,
    rows: bool | None | Unset = UNSET,
    findings: PushValuesOfSeveralFindings | Unset = "capped",
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | Verdicts | None:
    """Push Values Of Several

     Werte mehrerer Kreise in einer Lieferung: jede Zeile nennt ihren Kreis (`district`).

    Eine Transaktion, und je Kreis eine eigene Lieferung mit Urteil und Quittung. Nennt eine Zeile
    keinen Kreis, für den der Schlüssel liefern darf, wird auch mit `mode=partial` nichts
    gespeichert: eine solche Zeile gehört in niemandes Urteil.

    Args:
        state (None | str | Unset): Landesschlüssel; nötig, wo in den Ländern der Kreise
            Verschiedenes gilt.
        dry_run (bool | Unset): Alles ausführen und zurückrollen: nichts bleibt gespeichert.
            Default: False.
        mode (PushValuesOfSeveralMode | Unset): `atomic`: alles oder nichts; `partial`: die
            fehlerfreien Zeilen. Default: 'atomic'.
        scope (None | str | Unset): Vollständigkeit erklären, als JSON: `{"indicators": [...],
            "periods": [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON
            auch als `scope` im Inhalt.
        rows (bool | None | Unset): `true` listet jede Zeile mit ihrem Ergebnis, bis 20.000
            Zeilen; bis 1.000 Zeilen Vorgabe. Seitenweise stehen alle unter
            `/v1/submissions/{id}/rows`.
        findings (PushValuesOfSeveralFindings | Unset): `capped` (Vorgabe) listet je Regel die
            ersten 100 Befunde, höchstens 1.000; `all` jeden. Default: 'capped'.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (Push): Eine Lieferung.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Verdicts
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            state=state,
            dry_run=dry_run,
            mode=mode,
            scope=scope,
            rows=rows,
            findings=findings,
            idempotency_key=idempotency_key,
        )
    ).parsed
