from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebhookPush")


@_attrs_define
class WebhookPush:
    """Wohin welche Änderungen gemeldet werden sollen; ein leerer Filter lässt alles durch.

    Attributes:
        url (str): https-Adresse des Empfängers.
        label (None | str | Unset): Wozu, für die eigene Übersicht.
        kinds (list[str] | Unset): Arten wie in `/v1/changes`.
        districts (list[str] | Unset): Kreisschlüssel.
        indicators (list[str] | Unset): Indikatoren.
        fields (list[str] | Unset): Handlungsfelder.
        states (list[str] | Unset): Landesschlüssel.
        ordered (bool | Unset): `true` (Vorgabe): eine Nachricht nach der anderen; was nicht ankommt, hält die nächsten
            auf, bis es aufgegeben wird. Default: True.
        since (datetime.datetime | None | Unset): Auch, was sich seit diesem Zeitpunkt schon geändert hat.
    """

    url: str
    label: None | str | Unset = UNSET
    kinds: list[str] | Unset = UNSET
    districts: list[str] | Unset = UNSET
    indicators: list[str] | Unset = UNSET
    fields: list[str] | Unset = UNSET
    states: list[str] | Unset = UNSET
    ordered: bool | Unset = True
    since: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        label: None | str | Unset
        if isinstance(self.label, Unset):
            label = UNSET
        else:
            label = self.label

        kinds: list[str] | Unset = UNSET
        if not isinstance(self.kinds, Unset):
            kinds = self.kinds

        districts: list[str] | Unset = UNSET
        if not isinstance(self.districts, Unset):
            districts = self.districts

        indicators: list[str] | Unset = UNSET
        if not isinstance(self.indicators, Unset):
            indicators = self.indicators

        fields: list[str] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = self.fields

        states: list[str] | Unset = UNSET
        if not isinstance(self.states, Unset):
            states = self.states

        ordered = self.ordered

        since: None | str | Unset
        if isinstance(self.since, Unset):
            since = UNSET
        elif isinstance(self.since, datetime.datetime):
            since = self.since.isoformat()
        else:
            since = self.since

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "url": url,
            }
        )
        if label is not UNSET:
            field_dict["label"] = label
        if kinds is not UNSET:
            field_dict["kinds"] = kinds
        if districts is not UNSET:
            field_dict["districts"] = districts
        if indicators is not UNSET:
            field_dict["indicators"] = indicators
        if fields is not UNSET:
            field_dict["fields"] = fields
        if states is not UNSET:
            field_dict["states"] = states
        if ordered is not UNSET:
            field_dict["ordered"] = ordered
        if since is not UNSET:
            field_dict["since"] = since

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url")

        def _parse_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label = _parse_label(d.pop("label", UNSET))

        kinds = cast(list[str], d.pop("kinds", UNSET))

        districts = cast(list[str], d.pop("districts", UNSET))

        indicators = cast(list[str], d.pop("indicators", UNSET))

        fields = cast(list[str], d.pop("fields", UNSET))

        states = cast(list[str], d.pop("states", UNSET))

        ordered = d.pop("ordered", UNSET)

        def _parse_since(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                since_type_0 = datetime.datetime.fromisoformat(data)

                return since_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        since = _parse_since(d.pop("since", UNSET))

        webhook_push = cls(
            url=url,
            label=label,
            kinds=kinds,
            districts=districts,
            indicators=indicators,
            fields=fields,
            states=states,
            ordered=ordered,
            since=since,
        )

        return webhook_push
