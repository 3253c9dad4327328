from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.gap_district_type import GapDistrictType, check_gap_district_type

if TYPE_CHECKING:
    from ..models.gap_convergence import GapConvergence
    from ..models.gap_side import GapSide


T = TypeVar("T", bound="GapDistrict")


@_attrs_define
class GapDistrict:
    """Der Abstand in einem Kreis.

    Attributes:
        ags (str):
        name (str):
        type_ (GapDistrictType):
        group (GapSide): Die Angabe für eine der beiden Gruppen, wie sie auch im Vergleich steht.
        reference (GapSide): Die Angabe für eine der beiden Gruppen, wie sie auch im Vergleich steht.
        difference (Decimal | None): group minus reference, in Einheiten des Indikators (Anteil: Punkte).
        difference_ci95 (list[Decimal] | None):
        ratio (Decimal | None):
        ratio_ci95 (list[Decimal] | None):
        significant (bool | None): Ob das Intervall der Differenz die Null ausschließt.
        comparable (bool):
        source (None | str):
        flags (list[str]):
        convergence (GapConvergence | None):
    """

    ags: str
    name: str
    type_: GapDistrictType
    group: GapSide
    reference: GapSide
    difference: Decimal | None
    difference_ci95: list[Decimal] | None
    ratio: Decimal | None
    ratio_ci95: list[Decimal] | None
    significant: bool | None
    comparable: bool
    source: None | str
    flags: list[str]
    convergence: GapConvergence | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.gap_convergence import GapConvergence  # noqa: PLC0415

        ags = self.ags

        name = self.name

        type_: str = self.type_

        group = self.group.to_dict()

        reference = self.reference.to_dict()

        difference: Decimal | None
        difference = self.difference

        difference_ci95: list[Decimal] | None
        if isinstance(self.difference_ci95, list):
            difference_ci95 = self.difference_ci95

        else:
            difference_ci95 = self.difference_ci95

        ratio: Decimal | None
        ratio = self.ratio

        ratio_ci95: list[Decimal] | None
        if isinstance(self.ratio_ci95, list):
            ratio_ci95 = self.ratio_ci95

        else:
            ratio_ci95 = self.ratio_ci95

        significant: bool | None
        significant = self.significant

        comparable = self.comparable

        source: None | str
        source = self.source

        flags = self.flags

        convergence: dict[str, Any] | None
        if isinstance(self.convergence, GapConvergence):
            convergence = self.convergence.to_dict()
        else:
            convergence = self.convergence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "group": group,
                "reference": reference,
                "difference": difference,
                "difference_ci95": difference_ci95,
                "ratio": ratio,
                "ratio_ci95": ratio_ci95,
                "significant": significant,
                "comparable": comparable,
                "source": source,
                "flags": flags,
                "convergence": convergence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gap_convergence import GapConvergence  # noqa: PLC0415
        from ..models.gap_side import GapSide  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_gap_district_type(d.pop("type"))

        group = GapSide.from_dict(d.pop("group"))

        reference = GapSide.from_dict(d.pop("reference"))

        def _parse_difference(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                difference_type_0 = Decimal(str(data))

                return difference_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        difference = _parse_difference(d.pop("difference"))

        def _parse_difference_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                difference_ci95_type_0 = []
                _difference_ci95_type_0 = data
                for difference_ci95_type_0_item_data in _difference_ci95_type_0:
                    difference_ci95_type_0_item = Decimal(
                        str(difference_ci95_type_0_item_data)
                    )

                    difference_ci95_type_0.append(difference_ci95_type_0_item)

                return difference_ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        difference_ci95 = _parse_difference_ci95(d.pop("difference_ci95"))

        def _parse_ratio(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                ratio_type_0 = Decimal(str(data))

                return ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        ratio = _parse_ratio(d.pop("ratio"))

        def _parse_ratio_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ratio_ci95_type_0 = []
                _ratio_ci95_type_0 = data
                for ratio_ci95_type_0_item_data in _ratio_ci95_type_0:
                    ratio_ci95_type_0_item = Decimal(str(ratio_ci95_type_0_item_data))

                    ratio_ci95_type_0.append(ratio_ci95_type_0_item)

                return ratio_ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        ratio_ci95 = _parse_ratio_ci95(d.pop("ratio_ci95"))

        def _parse_significant(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        significant = _parse_significant(d.pop("significant"))

        comparable = d.pop("comparable")

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        flags = cast(list[str], d.pop("flags"))

        def _parse_convergence(data: object) -> GapConvergence | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                convergence_type_0 = GapConvergence.from_dict(data)

                return convergence_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GapConvergence | None, data)

        convergence = _parse_convergence(d.pop("convergence"))

        gap_district = cls(
            ags=ags,
            name=name,
            type_=type_,
            group=group,
            reference=reference,
            difference=difference,
            difference_ci95=difference_ci95,
            ratio=ratio,
            ratio_ci95=ratio_ci95,
            significant=significant,
            comparable=comparable,
            source=source,
            flags=flags,
            convergence=convergence,
        )

        return gap_district
