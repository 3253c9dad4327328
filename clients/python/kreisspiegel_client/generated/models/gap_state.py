from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.coverage import Coverage
    from ..models.gap_convergence import GapConvergence
    from ..models.gap_method import GapMethod


T = TypeVar("T", bound="GapState")


@_attrs_define
class GapState:
    """Der Abstand im Land: Summen über die Kreise, die beide Seiten angeben.

    Attributes:
        code (str):
        group_value (Decimal | None):
        reference_value (Decimal | None):
        difference (Decimal | None): group minus reference, in Einheiten des Indikators (Anteil: Punkte).
        difference_ci95 (list[Decimal] | None):
        ratio (Decimal | None):
        ratio_ci95 (list[Decimal] | None):
        significant (bool | None): Ob das Intervall der Differenz die Null ausschließt.
        method (GapMethod | None):
        coverage (Coverage): Wie viele der Kreise des Gebietsstands in den Landeswert eingehen.
        convergence (GapConvergence | None):
    """

    code: str
    group_value: Decimal | None
    reference_value: Decimal | None
    difference: Decimal | None
    difference_ci95: list[Decimal] | None
    ratio: Decimal | None
    ratio_ci95: list[Decimal] | None
    significant: bool | None
    method: GapMethod | None
    coverage: Coverage
    convergence: GapConvergence | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.gap_convergence import GapConvergence  # noqa: PLC0415
        from ..models.gap_method import GapMethod  # noqa: PLC0415

        code = self.code

        group_value: Decimal | None
        group_value = self.group_value

        reference_value: Decimal | None
        reference_value = self.reference_value

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

        method: dict[str, Any] | None
        if isinstance(self.method, GapMethod):
            method = self.method.to_dict()
        else:
            method = self.method

        coverage = self.coverage.to_dict()

        convergence: dict[str, Any] | None
        if isinstance(self.convergence, GapConvergence):
            convergence = self.convergence.to_dict()
        else:
            convergence = self.convergence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "group_value": group_value,
                "reference_value": reference_value,
                "difference": difference,
                "difference_ci95": difference_ci95,
                "ratio": ratio,
                "ratio_ci95": ratio_ci95,
                "significant": significant,
                "method": method,
                "coverage": coverage,
                "convergence": convergence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.coverage import Coverage  # noqa: PLC0415
        from ..models.gap_convergence import GapConvergence  # noqa: PLC0415
        from ..models.gap_method import GapMethod  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        def _parse_group_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                group_value_type_0 = Decimal(str(data))

                return group_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        group_value = _parse_group_value(d.pop("group_value"))

        def _parse_reference_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                reference_value_type_0 = Decimal(str(data))

                return reference_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        reference_value = _parse_reference_value(d.pop("reference_value"))

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

        def _parse_method(data: object) -> GapMethod | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                method_type_0 = GapMethod.from_dict(data)

                return method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GapMethod | None, data)

        method = _parse_method(d.pop("method"))

        coverage = Coverage.from_dict(d.pop("coverage"))

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

        gap_state = cls(
            code=code,
            group_value=group_value,
            reference_value=reference_value,
            difference=difference,
            difference_ci95=difference_ci95,
            ratio=ratio,
            ratio_ci95=ratio_ci95,
            significant=significant,
            method=method,
            coverage=coverage,
            convergence=convergence,
        )

        return gap_state
