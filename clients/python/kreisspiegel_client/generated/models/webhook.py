from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.webhook_paused_because_type_0 import (
    WebhookPausedBecauseType0,
    check_webhook_paused_because_type_0,
)

T = TypeVar("T", bound="Webhook")


@_attrs_define
class Webhook:
    """Wohin welche Änderungen gemeldet werden; das Geheimnis steht hier nie.

    Attributes:
        id (str):
        url (str):
        label (None | str):
        kinds (list[str]):
        districts (list[str]):
        indicators (list[str]):
        fields (list[str]):
        states (list[str]):
        ordered (bool):
        active (bool):
        paused_because (None | WebhookPausedBecauseType0): Vom Konto, nach Tagen ohne Zustellung, oder weil der
            Empfänger ging.
        secret_turn (int): Das wievielte Geheimnis gilt.
        secret_since (datetime.datetime):
        created_at (datetime.datetime):
        recorded_at (datetime.datetime):
        pending (int): Nachrichten, die noch nicht zugestellt sind.
        dead (int): Nachrichten, die aufgegeben wurden.
        notice_de (None | str): Warum nichts gesendet wird.
    """

    id: str
    url: str
    label: None | str
    kinds: list[str]
    districts: list[str]
    indicators: list[str]
    fields: list[str]
    states: list[str]
    ordered: bool
    active: bool
    paused_because: None | WebhookPausedBecauseType0
    secret_turn: int
    secret_since: datetime.datetime
    created_at: datetime.datetime
    recorded_at: datetime.datetime
    pending: int
    dead: int
    notice_de: None | str

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        label: None | str
        label = self.label

        kinds = self.kinds

        districts = self.districts

        indicators = self.indicators

        fields = self.fields

        states = self.states

        ordered = self.ordered

        active = self.active

        paused_because: None | str
        if isinstance(self.paused_because, str):
            paused_because = self.paused_because
        else:
            paused_because = self.paused_because

        secret_turn = self.secret_turn

        secret_since = self.secret_since.isoformat()

        created_at = self.created_at.isoformat()

        recorded_at = self.recorded_at.isoformat()

        pending = self.pending

        dead = self.dead

        notice_de: None | str
        notice_de = self.notice_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "url": url,
                "label": label,
                "kinds": kinds,
                "districts": districts,
                "indicators": indicators,
                "fields": fields,
                "states": states,
                "ordered": ordered,
                "active": active,
                "paused_because": paused_because,
                "secret_turn": secret_turn,
                "secret_since": secret_since,
                "created_at": created_at,
                "recorded_at": recorded_at,
                "pending": pending,
                "dead": dead,
                "notice_de": notice_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        url = d.pop("url")

        def _parse_label(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label = _parse_label(d.pop("label"))

        kinds = cast(list[str], d.pop("kinds"))

        districts = cast(list[str], d.pop("districts"))

        indicators = cast(list[str], d.pop("indicators"))

        fields = cast(list[str], d.pop("fields"))

        states = cast(list[str], d.pop("states"))

        ordered = d.pop("ordered")

        active = d.pop("active")

        def _parse_paused_because(data: object) -> None | WebhookPausedBecauseType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                paused_because_type_0 = check_webhook_paused_because_type_0(data)

                return paused_because_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WebhookPausedBecauseType0, data)

        paused_because = _parse_paused_because(d.pop("paused_because"))

        secret_turn = d.pop("secret_turn")

        secret_since = datetime.datetime.fromisoformat(d.pop("secret_since"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        pending = d.pop("pending")

        dead = d.pop("dead")

        def _parse_notice_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notice_de = _parse_notice_de(d.pop("notice_de"))

        webhook = cls(
            id=id,
            url=url,
            label=label,
            kinds=kinds,
            districts=districts,
            indicators=indicators,
            fields=fields,
            states=states,
            ordered=ordered,
            active=active,
            paused_because=paused_because,
            secret_turn=secret_turn,
            secret_since=secret_since,
            created_at=created_at,
            recorded_at=recorded_at,
            pending=pending,
            dead=dead,
            notice_de=notice_de,
        )

        return webhook
