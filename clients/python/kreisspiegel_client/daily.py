"""The calls of daily use, declared once for both clients: parameters, and what comes back."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

from .both import Method, Pages
from .call import KEY, Call, content, reader, typed
from .generated.api.comparisons import (
    compare_concepts,
    compare_groups,
    compare_indicator,
    compare_over_time,
    compare_similar,
    count_concepts,
    read_learning,
    read_matrix,
    read_profile,
)
from .generated.api.delivery_status import read_delivery_status
from .generated.api.districts import (
    list_districts,
    list_submissions,
    push_values,
    read_concept,
    read_district,
    read_owed,
)
from .generated.api.frameworks import list_frameworks, read_framework
from .generated.api.indicators import list_indicators, read_indicator
from .generated.api.observations import list_observations
from .generated.api.receipt_keys import read_receipt_keys
from .generated.api.releases import list_releases, list_revisions, read_release
from .generated.api.rules import check_by_rules, read_rules
from .generated.api.submissions import (
    list_findings,
    list_rows,
    push_values_of_several,
    read_submission,
)
from .generated.models import Checked, Verdict, Verdicts
from .upload import Format, Row, upload

verdict = reader(push_values._parse_response)
verdicts = reader(push_values_of_several._parse_response)
checked = reader(check_by_rules._parse_response)
Mode = Literal["atomic", "partial"]


def push(  # noqa: PLR0913 -- each is a parameter of the API
    source: str | Path | Iterable[Row],
    district: str,
    *,
    mode: Mode = "atomic",
    dry_run: bool = False,
    scope: Mapping[str, Any] | None = None,
    every_finding: bool = False,
    idempotency_key: str | None = None,
    form: Format | None = None,
    comment: str | None = None,
) -> Call[Verdict]:
    """A push of a file (by its name) or of rows; it counts once, however often it is sent."""
    params = _params(mode=mode, dry_run=dry_run, scope=scope, findings=every_finding and "all")
    return Call(
        {"method": "post", "url": f"/v1/districts/{district}/submissions", "params": params},
        verdict,
        _once(idempotency_key, dry_run=dry_run),
        upload(source, form, comment),
        traceless=dry_run,
    )


def push_several(  # noqa: PLR0913 -- each is a parameter of the API
    source: str | Path | Iterable[Row],
    *,
    state: str | None = None,
    mode: Mode = "atomic",
    dry_run: bool = False,
    scope: Mapping[str, Any] | None = None,
    idempotency_key: str | None = None,
    form: Format | None = None,
    comment: str | None = None,
) -> Call[Verdicts]:
    """A push whose rows name their district: one transaction, a verdict for each."""
    params = _params(mode=mode, dry_run=dry_run, scope=scope, state=state)
    return Call(
        {"method": "post", "url": "/v1/submissions", "params": params},
        verdicts,
        _once(idempotency_key, dry_run=dry_run),
        upload(source, form, comment),
        traceless=dry_run,
    )


def check(  # noqa: PLR0913 -- each is a parameter of the API
    source: str | Path | Iterable[Row],
    edition: str,
    *,
    district: str | None = None,
    mode: Mode = "atomic",
    today: date | None = None,
    form: Format | None = None,
) -> Call[Checked]:
    """What the rules alone say to a file or to rows; nothing is stored or compared."""
    params = _params(mode=mode, district=district, today=today and today.isoformat())
    asked = {"method": "post", "url": f"/v1/rules/{edition}/check", "params": params}
    return Call(asked, checked, {}, upload(source, form, None), traceless=True)


def template(district: str, period: str, framework: str | None = None) -> Call[bytes]:
    """The workbook to fill in, as the bytes of an XLSX file."""
    path = f"/v1/districts/{district}/template.xlsx"
    return download(path, None, **_params(period=period, framework=framework))


def workbook(submission: str) -> Call[bytes]:
    """The workbook that was pushed, with every finding at its cell."""
    return download(f"/v1/submissions/{submission}", "xlsx")


def rule_pack(edition: str) -> Call[bytes]:
    """A rule pack to be kept as it is: `kreisspiegel check --rules` judges by it, offline."""
    return download(f"/v1/rules/{edition}")


def download(path: str, form: str | None = None, **params: Any) -> Call[bytes]:
    """Any read in any form it has, as the bytes of a file: `csv`, `csv-de`, `xlsx` ..."""
    asked = _params(**params) | _params(format=form)
    return Call({"method": "get", "url": path, "params": asked}, content)


def _params(**given: Any) -> dict[str, Any]:
    """What was given, as it stands in an address."""
    told = {name: one for name, one in given.items() if one not in (None, False)}
    return {n: json.dumps(one) if isinstance(one, Mapping) else one for n, one in told.items()}


def _once(idempotency_key: str | None, *, dry_run: bool) -> dict[str, str]:
    return {} if dry_run else {KEY: idempotency_key or uuid4().hex}


class Daily:
    """What an integration manager's programs do every day; the rest is in `generated`."""

    push = Method(push, "Push a file or rows for one district; its verdict.")
    push_several = Method(push_several, "Push rows of several districts; a verdict for each.")
    check = Method(check, "What the rules alone say; nothing is stored.")
    template = Method(template, "The workbook to fill in for a district and period.")
    workbook = Method(workbook, "A pushed workbook with every finding at its cell.")
    rows = Pages(
        typed(list_rows._get_kwargs, list_rows._parse_response),
        "What became of every row of a push.",
    )
    findings = Pages(
        typed(list_findings._get_kwargs, list_findings._parse_response),
        "Every finding of a push, also where the verdict lists only some.",
    )
    rules = Method(
        typed(read_rules._get_kwargs, read_rules._parse_response),
        "The rules of an edition, and the catalogue that they judge by.",
    )
    rule_pack = Method(rule_pack, "The same as a file for checking offline.")
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
    series = Method(
        typed(compare_over_time._get_kwargs, compare_over_time._parse_response),
        "One indicator over time, with breaks and trends.",
    )
    gaps = Method(
        typed(compare_groups._get_kwargs, compare_groups._parse_response),
        "Two groups of one indicator beside each other, per district.",
    )
    profile = Method(
        typed(read_profile._get_kwargs, read_profile._parse_response),
        "Every indicator of one district, beside its state and others.",
    )
    matrix = Method(
        typed(read_matrix._get_kwargs, read_matrix._parse_response),
        "Indicators by districts; every empty cell with its reason.",
    )
    similar = Method(
        typed(compare_similar._get_kwargs, compare_similar._parse_response),
        "Which districts are like one, by what, and how firmly.",
    )
    learning = Method(
        typed(read_learning._get_kwargs, read_learning._parse_response),
        "Where a talk with similar districts might be worth while.",
    )
    concepts = Method(
        typed(compare_concepts._get_kwargs, compare_concepts._parse_response),
        "The state of every district's integration concept on a day.",
    )
    concept_counts = Method(
        typed(count_concepts._get_kwargs, count_concepts._parse_response),
        "How many districts had a concept in force on a day; who did not say stands apart.",
    )
    concept = Method(
        typed(read_concept._get_kwargs, read_concept._parse_response),
        "One district's concept: its state on a day, and all its versions.",
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
