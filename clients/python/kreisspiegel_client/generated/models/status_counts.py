from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="StatusCounts")


@_attrs_define
class StatusCounts:
    """Wie viele Maßnahmen in welchem Stand sind.

    Attributes:
        planned (int):
        running (int):
        delayed (int):
        completed (int):
        stopped (int):
        unknown (int): ohne Meldung bis zu diesem Tag
    """

    planned: int
    running: int
    delayed: int
    completed: int
    stopped: int
    unknown: int

    def to_dict(self) -> dict[str, Any]:
        planned = self.planned

        running = self.running

        delayed = self.delayed

        completed = self.completed

        stopped = self.stopped

        unknown = self.unknown

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "planned": planned,
                "running": running,
                "delayed": delayed,
                "completed": completed,
                "stopped": stopped,
                "unknown": unknown,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        planned = d.pop("planned")

        running = d.pop("running")

        delayed = d.pop("delayed")

        completed = d.pop("completed")

        stopped = d.pop("stopped")

        unknown = d.pop("unknown")

        status_counts = cls(
            planned=planned,
            running=running,
            delayed=delayed,
            completed=completed,
            stopped=stopped,
            unknown=unknown,
        )

        return status_counts
