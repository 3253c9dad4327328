from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.confirmation_push import ConfirmationPush
from ...models.problem import Problem
from ...models.project_confirmation import ProjectConfirmation
from ...types import Response


def _get_kwargs(
    project: str,
    *,
    body: ConfirmationPush,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/projects/{project}/confirmation".format(
            project=quote(str(project), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ProjectConfirmation | None:
    if response.status_code == 200:
        response_200 = ProjectConfirmation.from_dict(read_json(response.content))

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
) -> Response[Problem | ProjectConfirmation]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConfirmationPush,
) -> Response[Problem | ProjectConfirmation]:
    """Confirm Project

     Bestätigen, dass ein Eintrag stimmt: sein Kreis, und jeder, der darin mit federführend ist.

    Eine Bestätigung des Kreises gilt ein Jahr. Wer nicht (mehr) mitführt, sendet `declined`.

    Args:
        project (str): Kennung des Projekts; bleibt für immer.
        body (ConfirmationPush): Was ein federführender Kreis zu einem Projekt sagt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProjectConfirmation]
    """

    kwargs = _get_kwargs(
        project=project,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConfirmationPush,
) -> Problem | ProjectConfirmation | None:
    """Confirm Project

     Bestätigen, dass ein Eintrag stimmt: sein Kreis, und jeder, der darin mit federführend ist.

    Eine Bestätigung des Kreises gilt ein Jahr. Wer nicht (mehr) mitführt, sendet `declined`.

    Args:
        project (str): Kennung des Projekts; bleibt für immer.
        body (ConfirmationPush): Was ein federführender Kreis zu einem Projekt sagt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProjectConfirmation
    """

    return sync_detailed(
        project=project,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    project: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConfirmationPush,
) -> Response[Problem | ProjectConfirmation]:
    """Confirm Project

     Bestätigen, dass ein Eintrag stimmt: sein Kreis, und jeder, der darin mit federführend ist.

    Eine Bestätigung des Kreises gilt ein Jahr. Wer nicht (mehr) mitführt, sendet `declined`.

    Args:
        project (str): Kennung des Projekts; bleibt für immer.
        body (ConfirmationPush): Was ein federführender Kreis zu einem Projekt sagt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ProjectConfirmation]
    """

    kwargs = _get_kwargs(
        project=project,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project: str,
    *,
    client: AuthenticatedClient | Client,
    body: ConfirmationPush,
) -> Problem | ProjectConfirmation | None:
    """Confirm Project

     Bestätigen, dass ein Eintrag stimmt: sein Kreis, und jeder, der darin mit federführend ist.

    Eine Bestätigung des Kreises gilt ein Jahr. Wer nicht (mehr) mitführt, sendet `declined`.

    Args:
        project (str): Kennung des Projekts; bleibt für immer.
        body (ConfirmationPush): Was ein federführender Kreis zu einem Projekt sagt.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ProjectConfirmation
    """

    return (
        await asyncio_detailed(
            project=project,
            client=client,
            body=body,
        )
    ).parsed
