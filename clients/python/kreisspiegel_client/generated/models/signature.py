from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

T = TypeVar("T", bound="Signature")


@_attrs_define
class Signature:
    """Die Unterschrift unter einer Quittung.

    Attributes:
        algorithm (Literal['Ed25519']):
        key_id (str):
        value (str):
    """

    algorithm: Literal["Ed25519"]
    key_id: str
    value: str

    def to_dict(self) -> dict[str, Any]:
        algorithm = self.algorithm

        key_id = self.key_id

        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "algorithm": algorithm,
                "key_id": key_id,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        algorithm = cast(Literal["Ed25519"], d.pop("algorithm"))
        if algorithm != "Ed25519":
            raise ValueError(f"algorithm must match const 'Ed25519', got '{algorithm}'")

        key_id = d.pop("key_id")

        value = d.pop("value")

        signature = cls(
            algorithm=algorithm,
            key_id=key_id,
            value=value,
        )

        return signature
