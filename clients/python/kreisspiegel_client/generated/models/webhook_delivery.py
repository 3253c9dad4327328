from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.webhook_delivery_state import (
    WebhookDeliveryState,
    check_webhook_delivery_state,
)

if TYPE_CHECKING:
    from ..models.webhook_attempt import WebhookAttempt
    from ..models.webhook_delivery_event import WebhookDeliveryEvent


T = TypeVar("T", bound="WebhookDelivery")


@_attrs_define
class WebhookDelivery:
    """Eine Nachricht und ihre Versuche.

    Attributes:
        id (int):
        message_id (str): `webhook-id`; bei jedem Versuch dieselbe.
        type_ (str):
        replay_of (int | None): Die Zustellung, die wiederholt wird.
        attempts_most (int): So oft wird es höchstens versucht.
        created_at (datetime.datetime):
        state (WebhookDeliveryState):
        finished_at (datetime.datetime | None):
        due_at (datetime.datetime | None): Wann der nächste Versuch ansteht.
        event (WebhookDeliveryEvent): Die Nachricht, wie sie gesendet wird.
        attempts (list[WebhookAttempt]):
    """

    id: int
    message_id: str
    type_: str
    replay_of: int | None
    attempts_most: int
    created_at: datetime.datetime
    state: WebhookDeliveryState
    finished_at: datetime.datetime | None
    due_at: datetime.datetime | None
    event: WebhookDeliveryEvent
    attempts: list[WebhookAttempt]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        message_id = self.message_id

        type_ = self.type_

        replay_of: int | None
        replay_of = self.replay_of

        attempts_most = self.attempts_most

        created_at = self.created_at.isoformat()

        state: str = self.state

        finished_at: None | str
        if isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        due_at: None | str
        if isinstance(self.due_at, datetime.datetime):
            due_at = self.due_at.isoformat()
        else:
            due_at = self.due_at

        event = self.event.to_dict()

        attempts = []
        for attempts_item_data in self.attempts:
            attempts_item = attempts_item_data.to_dict()
            attempts.append(attempts_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "message_id": message_id,
                "type": type_,
                "replay_of": replay_of,
                "attempts_most": attempts_most,
                "created_at": created_at,
                "state": state,
                "finished_at": finished_at,
                "due_at": due_at,
                "event": event,
                "attempts": attempts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webhook_attempt import WebhookAttempt  # noqa: PLC0415
        from ..models.webhook_delivery_event import WebhookDeliveryEvent  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        message_id = d.pop("message_id")

        type_ = d.pop("type")

        def _parse_replay_of(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        replay_of = _parse_replay_of(d.pop("replay_of"))

        attempts_most = d.pop("attempts_most")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        state = check_webhook_delivery_state(d.pop("state"))

        def _parse_finished_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = datetime.datetime.fromisoformat(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        finished_at = _parse_finished_at(d.pop("finished_at"))

        def _parse_due_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                due_at_type_0 = datetime.datetime.fromisoformat(data)

                return due_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        due_at = _parse_due_at(d.pop("due_at"))

        event = WebhookDeliveryEvent.from_dict(d.pop("event"))

        attempts = []
        _attempts = d.pop("attempts")
        for attempts_item_data in _attempts:
            attempts_item = WebhookAttempt.from_dict(attempts_item_data)

            attempts.append(attempts_item)

        webhook_delivery = cls(
            id=id,
            message_id=message_id,
            type_=type_,
            replay_of=replay_of,
            attempts_most=attempts_most,
            created_at=created_at,
            state=state,
            finished_at=finished_at,
            due_at=due_at,
            event=event,
            attempts=attempts,
        )

        return webhook_delivery
