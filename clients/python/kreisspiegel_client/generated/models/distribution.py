from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Distribution")


@_attrs_define
class Distribution:
    """Die Verteilung der Kreise, ab fünf Werten.

    Attributes:
        n (int):
        min_ (Decimal):
        q1 (Decimal):
        median (Decimal):
        q3 (Decimal):
        max_ (Decimal):
        mean_unweighted (Decimal):
    """

    n: int
    min_: Decimal
    q1: Decimal
    median: Decimal
    q3: Decimal
    max_: Decimal
    mean_unweighted: Decimal

    def to_dict(self) -> dict[str, Any]:
        n = self.n

        min_ = self.min_

        q1 = self.q1

        median = self.median

        q3 = self.q3

        max_ = self.max_

        mean_unweighted = self.mean_unweighted

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "n": n,
                "min": min_,
                "q1": q1,
                "median": median,
                "q3": q3,
                "max": max_,
                "mean_unweighted": mean_unweighted,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        n = d.pop("n")

        min_ = Decimal(str(d.pop("min")))

        q1 = Decimal(str(d.pop("q1")))

        median = Decimal(str(d.pop("median")))

        q3 = Decimal(str(d.pop("q3")))

        max_ = Decimal(str(d.pop("max")))

        mean_unweighted = Decimal(str(d.pop("mean_unweighted")))

        distribution = cls(
            n=n,
            min_=min_,
            q1=q1,
            median=median,
            q3=q3,
            max_=max_,
            mean_unweighted=mean_unweighted,
        )

        return distribution
