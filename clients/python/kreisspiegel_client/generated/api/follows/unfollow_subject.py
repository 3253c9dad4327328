from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....exact import read_json
from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.follow import Follow
from ...models.problem import Problem
from ...models.unfollow_subject_kind import UnfollowSubjectKind
from ...types import Response


def _get_kwargs(
    kind: UnfollowSubjectKind,
    code: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/follows/{kind}/{code}".format(
            kind=quote(str(kind), safe=""),
            code=quote(str(code), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Follow | Problem | None:
    if response.status_code == 200:
        response_200 = Follow.from_dict(read_json(response.content))

        return response_200

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
) -> Response[Follow | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    kind: UnfollowSubjectKind,
    code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Follow | Problem]:
    """Unfollow Subject

     Nicht mehr verfolgen.

    Args:
        kind (UnfollowSubjectKind): Art dessen, was verfolgt wird.
        code (str): Handlungsfeld, Indikator, Kennung des Projekts oder Kreisschlüssel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Follow | Problem]
    """

    kwargs = _get_kwargs(
        kind=kind,
        code=code,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    kind: UnfollowSubjectKind,
    code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Follow | Problem | None:
    """Unfollow Subject

     Nicht mehr verfolgen.

    Args:
        kind (UnfollowSubjectKind): Art dessen, was verfolgt wird.
        code (str): Handlungsfeld, Indikator, Kennung des Projekts oder Kreisschlüssel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Follow | Problem
    """

    return sync_detailed(
        kind=kind,
        code=code,
        client=client,
    ).parsed


async def asyncio_detailed(
    kind: UnfollowSubjectKind,
    code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Follow | Problem]:
    """Unfollow Subject

     Nicht mehr verfolgen.

    Args:
        kind (UnfollowSubjectKind): Art dessen, was verfolgt wird.
        code (str): Handlungsfeld, Indikator, Kennung des Projekts oder Kreisschlüssel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Follow | Problem]
    """

    kwargs = _get_kwargs(
        kind=kind,
        code=code,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    kind: UnfollowSubjectKind,
    code: str,
    *,
    client: AuthenticatedClient | Client,
) -> Follow | Problem | None:
    """Unfollow Subject

     Nicht mehr verfolgen.

    Args:
        kind (UnfollowSubjectKind): Art dessen, was verfolgt wird.
        code (str): Handlungsfeld, Indikator, Kennung des Projekts oder Kreisschlüssel.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Follow | Problem
    """

    return (
        await asyncio_detailed(
            kind=kind,
            code=code,
            client=client,
        )
    ).parsed
