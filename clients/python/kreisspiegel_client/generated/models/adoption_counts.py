from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AdoptionCounts")


@_attrs_define
class AdoptionCounts:
    """Wie viele Kreise ein Projekt übernehmen, nach Stand; Internes zählt nicht mit.

    Attributes:
        interested (int):
        adapting (int):
        running (int):
        ended (int):
    """

    interested: int
    adapting: int
    running: int
    ended: int

    def to_dict(self) -> dict[str, Any]:
        interested = self.interested

        adapting = self.adapting

        running = self.running

        ended = self.ended

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "interested": interested,
                "adapting": adapting,
                "running": running,
                "ended": ended,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        interested = d.pop("interested")

        adapting = d.pop("adapting")

        running = d.pop("running")

        ended = d.pop("ended")

        adoption_counts = cls(
            interested=interested,
            adapting=adapting,
            running=running,
            ended=ended,
        )

        return adoption_counts
