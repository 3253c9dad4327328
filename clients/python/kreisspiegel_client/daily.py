"""The calls of daily use, declared once for both clients: parameters, and what comes back."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

from .both import Method, Pages
from .call import KEY, Call, content, reader, typed
from .generated.api.comparisons import compare_concepts, compare_indicator
from .generated.api.delivery_status import read_delivery_status
from .generated.api.districts import (
    list_districts,
    list_submissions,
    push_values,
    read_district,
    read_owed,
)
from .generated.api.frameworks import list_frameworks, read_framework
from .generated.api.indicators import list_indicators, read_indicator
from .generated.api.observations import list_observations
from .generated.api.receipt_keys import read_receipt_keys
from .generated.api.releases import list_releases, list_revisions, read_release
from .generated.api.submissions import read_submission
from .generated.models import Verdict
from .upload import Format, Row, upload

verdict = reader(push_values._parse_response)


def push(  # noqa: PLR0913 -- each is a parameter of the API
    source: str | Path | Iterable[Row],
    district: str,
    *,
    mode: Literal["atomic", "partial"] = "atomic",
    dry_run: bool = False,
    scope: Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
    form: Format | None = None,
    comment: str | None = None,
) -> Call[Verdict]:
    """A push of a file (by its name) or of rows; it counts once, however often it is sent."""
    body = upload(source, form, comment)
    params: dict[str, Any] = {"mode": mode, "dry_run": dry_run}
    if scope is not None:
        params["scope"] = json.dumps(scope)
    asked = {"method": "post", "url": f"/v1/districts/{district}/submissions", "params": params}
    headers = {} if dry_run else {KEY: idempotency_key or uuid4().hex}
    return Call(asked, verdict, headers, body, traceless=dry_run)


def download(path: str, form: str | None = None, **params: Any) -> Call[bytes]:
    """Any read in any form it has, as the bytes of a file: `csv`, `csv-de`, `xlsx` ..."""
    told = {**params, **({"format": form} if form else {})}
    return Call({"method": "get", "url": path, "params": told}, content)


class Daily:
    """What an integration manager's programs do every day; the rest is in `generated`."""

    push = Method(push, "Push a file or rows for one district; its verdict.")
    submission = Method(
        typed(read_submission._get_kwargs, read_submission._parse_response),
        "The verdict on an accepted push, with its receipt.",
    )
    submissions = Pages(
        typed(list_submissions._get_kwargs, list_submissions._parse_response),
        "The pushes of a district, the latest first.",
    )
    receipt_keys = Method(
        typed(read_receipt_keys._get_kwargs, read_receipt_keys._parse_response),
        "The public keys with which receipts are verified.",
    )
    owed = Method(
        typed(read_owed._get_kwargs, read_owed._parse_response),
        "What a district still has to deliver.",
    )
    delivery_status = Method(
        typed(read_delivery_status._get_kwargs, read_delivery_status._parse_response),
        "Who owes what and has delivered what.",
    )
    observations = Pages(
        typed(list_observations._get_kwargs, list_observations._parse_response),
        "Values, filtered; all pages as of one instant.",
    )
    comparison = Method(
        typed(compare_indicator._get_kwargs, compare_indicator._parse_response),
        "One indicator across all districts.",
    )
    concepts = Method(
        typed(compare_concepts._get_kwargs, compare_concepts._parse_response),
        "The state of every district's integration concept on a day.",
    )
    districts = Pages(
        typed(list_districts._get_kwargs, list_districts._parse_response),
        "The districts, former ones too.",
    )
    district = Method(
        typed(read_district._get_kwargs, read_district._parse_response),
        "One district with its history.",
    )
    indicators = Pages(
        typed(list_indicators._get_kwargs, list_indicators._parse_response),
        "The indicators with their definitions.",
    )
    indicator = Method(
        typed(read_indicator._get_kwargs, read_indicator._parse_response),
        "One indicator with all its versions.",
    )
    frameworks = Pages(
        typed(list_frameworks._get_kwargs, list_frameworks._parse_response),
        "The editions of the framework.",
    )
    framework = Method(
        typed(read_framework._get_kwargs, read_framework._parse_response),
        "One edition with its indicators.",
    )
    releases = Pages(
        typed(list_releases._get_kwargs, list_releases._parse_response),
        "The published releases, the latest first.",
    )
    release = Method(typed(read_release._get_kwargs, read_release._parse_response), "One release.")
    revisions = Pages(
        typed(list_revisions._get_kwargs, list_revisions._parse_response),
        "What was corrected in a release after it was published.",
    )
    download = Method(download, "Any read as a file, in the form that is asked for.")
