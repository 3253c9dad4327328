from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import json_bytes, read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.question_detail import QuestionDetail
from ...models.question_state_push import QuestionStatePush
from ...types import Response


def _get_kwargs(
    question: str,
    *,
    body: QuestionStatePush,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/questions/{question}/state".format(
            question=quote(str(question), safe=""),
        ),
    }

    _kwargs["content"] = json_bytes(body.to_dict())

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | QuestionDetail | None:
    if response.status_code == 200:
        response_200 = QuestionDetail.from_dict(read_json(response.content))

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
) -> Response[Problem | QuestionDetail]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    question: str,
    *,
    client: AuthenticatedClient | Client,
    body: QuestionStatePush,
) -> Response[Problem | QuestionDetail]:
    """Close Question

     Eine Frage schließen oder wieder öffnen: wer sie stellte, und wer gefragt ist.

    Zurückziehen kann sie, wer sie stellte, mit Begründung; dann antwortet niemand mehr.

    Args:
        question (str): Kennung der Frage; bleibt für immer.
        body (QuestionStatePush): Ob eine Frage offen, geschlossen oder zurückgezogen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | QuestionDetail]
    """

    kwargs = _get_kwargs(
        question=question,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    question: str,
    *,
    client: AuthenticatedClient | Client,
    body: QuestionStatePush,
) -> Problem | QuestionDetail | None:
    """Close Question

     Eine Frage schließen oder wieder öffnen: wer sie stellte, und wer gefragt ist.

    Zurückziehen kann sie, wer sie stellte, mit Begründung; dann antwortet niemand mehr.

    Args:
        question (str): Kennung der Frage; bleibt für immer.
        body (QuestionStatePush): Ob eine Frage offen, geschlossen oder zurückgezogen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | QuestionDetail
    """

    return sync_detailed(
        question=question,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    question: str,
    *,
    client: AuthenticatedClient | Client,
    body: QuestionStatePush,
) -> Response[Problem | QuestionDetail]:
    """Close Question

     Eine Frage schließen oder wieder öffnen: wer sie stellte, und wer gefragt ist.

    Zurückziehen kann sie, wer sie stellte, mit Begründung; dann antwortet niemand mehr.

    Args:
        question (str): Kennung der Frage; bleibt für immer.
        body (QuestionStatePush): Ob eine Frage offen, geschlossen oder zurückgezogen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | QuestionDetail]
    """

    kwargs = _get_kwargs(
        question=question,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    question: str,
    *,
    client: AuthenticatedClient | Client,
    body: QuestionStatePush,
) -> Problem | QuestionDetail | None:
    """Close Question

     Eine Frage schließen oder wieder öffnen: wer sie stellte, und wer gefragt ist.

    Zurückziehen kann sie, wer sie stellte, mit Begründung; dann antwortet niemand mehr.

    Args:
        question (str): Kennung der Frage; bleibt für immer.
        body (QuestionStatePush): Ob eine Frage offen, geschlossen oder zurückgezogen ist.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | QuestionDetail
    """

    return (
        await asyncio_detailed(
            question=question,
            client=client,
            body=body,
        )
    ).parsed
