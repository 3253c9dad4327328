from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.replay_push import ReplayPush
from ...models.webhook_replay import WebhookReplay
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webhook: str,
    *,
    body: ReplayPush,
    idempotency_key: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks/{webhook}/replay".format(
            webhook=quote(str(webhook), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | WebhookReplay | None:
    if response.status_code == 201:
        response_201 = WebhookReplay.from_dict(read_json(response.content))

        return response_201

    if response.status_code == 401:
        response_401 = Problem.from_dict(read_json(response.content))

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(read_json(response.content))

        return response_404

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
) -> Response[Problem | WebhookReplay]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webhook: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplayPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | WebhookReplay]:
    """Replay Webhook

     Noch einmal senden, unter derselben `webhook-id`: eine, einen Zeitraum oder alle toten.

    Was noch unterwegs ist, bleibt, wie es ist.

    Args:
        webhook (str): Kennung des Webhooks.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ReplayPush): Was noch einmal gesendet werden soll: eine Zustellung, ein Zeitraum
            oder alle toten.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | WebhookReplay]
    """

    kwargs = _get_kwargs(
        webhook=webhook,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webhook: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplayPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | WebhookReplay | None:
    """Replay Webhook

     Noch einmal senden, unter derselben `webhook-id`: eine, einen Zeitraum oder alle toten.

    Was noch unterwegs ist, bleibt, wie es ist.

    Args:
        webhook (str): Kennung des Webhooks.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ReplayPush): Was noch einmal gesendet werden soll: eine Zustellung, ein Zeitraum
            oder alle toten.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | WebhookReplay
    """

    return sync_detailed(
        webhook=webhook,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    webhook: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplayPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Response[Problem | WebhookReplay]:
    """Replay Webhook

     Noch einmal senden, unter derselben `webhook-id`: eine, einen Zeitraum oder alle toten.

    Was noch unterwegs ist, bleibt, wie es ist.

    Args:
        webhook (str): Kennung des Webhooks.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ReplayPush): Was noch einmal gesendet werden soll: eine Zustellung, ein Zeitraum
            oder alle toten.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | WebhookReplay]
    """

    kwargs = _get_kwargs(
        webhook=webhook,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webhook: str,
    *,
    client: AuthenticatedClient | Client,
    body: ReplayPush,
    idempotency_key: None | str | Unset = UNSET,
) -> Problem | WebhookReplay | None:
    """Replay Webhook

     Noch einmal senden, unter derselben `webhook-id`: eine, einen Zeitraum oder alle toten.

    Was noch unterwegs ist, bleibt, wie es ist.

    Args:
        webhook (str): Kennung des Webhooks.
        idempotency_key (None | str | Unset): Derselbe Schlüssel mit demselben Inhalt gibt
            dieselbe Antwort noch einmal.
        body (ReplayPush): Was noch einmal gesendet werden soll: eine Zustellung, ein Zeitraum
            oder alle toten.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | WebhookReplay
    """

    return (
        await asyncio_detailed(
            webhook=webhook,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
