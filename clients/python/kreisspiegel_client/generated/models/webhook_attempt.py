from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.webhook_attempt_failure_type_0 import (
    WebhookAttemptFailureType0,
    check_webhook_attempt_failure_type_0,
)
from ..models.webhook_attempt_outcome_type_0 import (
    WebhookAttemptOutcomeType0,
    check_webhook_attempt_outcome_type_0,
)

T = TypeVar("T", bound="WebhookAttempt")


@_attrs_define
class WebhookAttempt:
    """Ein Versuch; ohne `ended_at` läuft er noch.

    Attributes:
        number (int):
        request_id (str): Stand im Kopf `X-Request-Id` der Nachricht.
        begun_at (datetime.datetime):
        ended_at (datetime.datetime | None):
        outcome (None | WebhookAttemptOutcomeType0):
        status (int | None): HTTP-Status der Antwort.
        failure (None | WebhookAttemptFailureType0): Warum er misslang.
        excerpt (None | str): Anfang der Antwort, ohne Geheimnisse.
        duration_ms (int | None):
    """

    number: int
    request_id: str
    begun_at: datetime.datetime
    ended_at: datetime.datetime | None
    outcome: None | WebhookAttemptOutcomeType0
    status: int | None
    failure: None | WebhookAttemptFailureType0
    excerpt: None | str
    duration_ms: int | None

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        request_id = self.request_id

        begun_at = self.begun_at.isoformat()

        ended_at: None | str
        if isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        outcome: None | str
        if isinstance(self.outcome, str):
            outcome = self.outcome
        else:
            outcome = self.outcome

        status: int | None
        status = self.status

        failure: None | str
        if isinstance(self.failure, str):
            failure = self.failure
        else:
            failure = self.failure

        excerpt: None | str
        excerpt = self.excerpt

        duration_ms: int | None
        duration_ms = self.duration_ms

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "request_id": request_id,
                "begun_at": begun_at,
                "ended_at": ended_at,
                "outcome": outcome,
                "status": status,
                "failure": failure,
                "excerpt": excerpt,
                "duration_ms": duration_ms,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number = d.pop("number")

        request_id = d.pop("request_id")

        begun_at = datetime.datetime.fromisoformat(d.pop("begun_at"))

        def _parse_ended_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        ended_at = _parse_ended_at(d.pop("ended_at"))

        def _parse_outcome(data: object) -> None | WebhookAttemptOutcomeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                outcome_type_0 = check_webhook_attempt_outcome_type_0(data)

                return outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WebhookAttemptOutcomeType0, data)

        outcome = _parse_outcome(d.pop("outcome"))

        def _parse_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        status = _parse_status(d.pop("status"))

        def _parse_failure(data: object) -> None | WebhookAttemptFailureType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                failure_type_0 = check_webhook_attempt_failure_type_0(data)

                return failure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WebhookAttemptFailureType0, data)

        failure = _parse_failure(d.pop("failure"))

        def _parse_excerpt(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        excerpt = _parse_excerpt(d.pop("excerpt"))

        def _parse_duration_ms(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        duration_ms = _parse_duration_ms(d.pop("duration_ms"))

        webhook_attempt = cls(
            number=number,
            request_id=request_id,
            begun_at=begun_at,
            ended_at=ended_at,
            outcome=outcome,
            status=status,
            failure=failure,
            excerpt=excerpt,
            duration_ms=duration_ms,
        )

        return webhook_attempt
