from http import HTTPStatus
from typing import Any

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.webhook_push import WebhookPush
from ...models.webhook_with_secret import WebhookWithSecret
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: WebhookPush,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks",
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | WebhookWithSecret | None:
    if response.status_code == 201:
        response_201 = WebhookWithSecret.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

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
) -> Response[Problem | WebhookWithSecret]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: WebhookPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | WebhookWithSecret]:
    """Add Webhook

     Sich Änderungen melden lassen: als CloudEvent 1.0, unterschrieben nach Standard Webhooks.

    Gemeldet wird, was das Konto unter `/v1/changes` sähe. Das Geheimnis steht nur in dieser
    Antwort. Ein Empfänger bestätigt mit einem Status 2xx innerhalb von zehn Sekunden; sonst wird
    nach 5 s, 30 s, 2 min, 10 min, 1 h, 6 h und 24 h noch einmal gesendet, dann gilt die Nachricht
    als tot. Jede kommt mindestens einmal an; `webhook-id` bleibt dabei gleich.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (WebhookPush): Wohin welche Änderungen gemeldet werden sollen; ein leerer Filter
            lässt alles durch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | WebhookWithSecret]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: WebhookPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | WebhookWithSecret | None:
    """Add Webhook

     Sich Änderungen melden lassen: als CloudEvent 1.0, unterschrieben nach Standard Webhooks.

    Gemeldet wird, was das Konto unter `/v1/changes` sähe. Das Geheimnis steht nur in dieser
    Antwort. Ein Empfänger bestätigt mit einem Status 2xx innerhalb von zehn Sekunden; sonst wird
    nach 5 s, 30 s, 2 min, 10 min, 1 h, 6 h und 24 h noch einmal gesendet, dann gilt die Nachricht
    als tot. Jede kommt mindestens einmal an; `webhook-id` bleibt dabei gleich.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (WebhookPush): Wohin welche Änderungen gemeldet werden sollen; ein leerer Filter
            lässt alles durch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | WebhookWithSecret
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: WebhookPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | WebhookWithSecret]:
    """Add Webhook

     Sich Änderungen melden lassen: als CloudEvent 1.0, unterschrieben nach Standard Webhooks.

    Gemeldet wird, was das Konto unter `/v1/changes` sähe. Das Geheimnis steht nur in dieser
    Antwort. Ein Empfänger bestätigt mit einem Status 2xx innerhalb von zehn Sekunden; sonst wird
    nach 5 s, 30 s, 2 min, 10 min, 1 h, 6 h und 24 h noch einmal gesendet, dann gilt die Nachricht
    als tot. Jede kommt mindestens einmal an; `webhook-id` bleibt dabei gleich.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (WebhookPush): Wohin welche Änderungen gemeldet werden sollen; ein leerer Filter
            lässt alles durch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | WebhookWithSecret]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: WebhookPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | WebhookWithSecret | None:
    """Add Webhook

     Sich Änderungen melden lassen: als CloudEvent 1.0, unterschrieben nach Standard Webhooks.

    Gemeldet wird, was das Konto unter `/v1/changes` sähe. Das Geheimnis steht nur in dieser
    Antwort. Ein Empfänger bestätigt mit einem Status 2xx innerhalb von zehn Sekunden; sonst wird
    nach 5 s, 30 s, 2 min, 10 min, 1 h, 6 h und 24 h noch einmal gesendet, dann gilt die Nachricht
    als tot. Jede kommt mindestens einmal an; `webhook-id` bleibt dabei gleich.

    Args:
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (WebhookPush): Wohin welche Änderungen gemeldet werden sollen; ein leerer Filter
            lässt alles durch.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | WebhookWithSecret
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
