from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.matrix_cell_signal_type_0 import (
    MatrixCellSignalType0,
    check_matrix_cell_signal_type_0,
)
from ..models.matrix_cell_supplier import MatrixCellSupplier, check_matrix_cell_supplier
from ..models.matrix_cell_versus_state_type_0 import (
    MatrixCellVersusStateType0,
    check_matrix_cell_versus_state_type_0,
)

T = TypeVar("T", bound="MatrixCell")


@_attrs_define
class MatrixCell:
    """Was der Vergleich des Indikators über den Kreis sagt, in Kürze.

    Attributes:
        value (Decimal | None):
        value_min (Decimal | None):
        value_max (Decimal | None):
        ci95 (list[Decimal] | None):
        percentile (Decimal | None):
        quartile (int | None):
        versus_state (MatrixCellVersusStateType0 | None):
        signal (MatrixCellSignalType0 | None):
        significant_after_bh (bool | None):
        flags (list[str]):
        precision (str):
        status (str):
        supplier (MatrixCellSupplier):
    """

    value: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    ci95: list[Decimal] | None
    percentile: Decimal | None
    quartile: int | None
    versus_state: MatrixCellVersusStateType0 | None
    signal: MatrixCellSignalType0 | None
    significant_after_bh: bool | None
    flags: list[str]
    precision: str
    status: str
    supplier: MatrixCellSupplier

    def to_dict(self) -> dict[str, Any]:
        value: Decimal | None
        value = self.value

        value_min: Decimal | None
        value_min = self.value_min

        value_max: Decimal | None
        value_max = self.value_max

        ci95: list[Decimal] | None
        if isinstance(self.ci95, list):
            ci95 = self.ci95

        else:
            ci95 = self.ci95

        percentile: Decimal | None
        percentile = self.percentile

        quartile: int | None
        quartile = self.quartile

        versus_state: None | str
        if isinstance(self.versus_state, str):
            versus_state = self.versus_state
        else:
            versus_state = self.versus_state

        signal: None | str
        if isinstance(self.signal, str):
            signal = self.signal
        else:
            signal = self.signal

        significant_after_bh: bool | None
        significant_after_bh = self.significant_after_bh

        flags = self.flags

        precision = self.precision

        status = self.status

        supplier: str = self.supplier

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "value_min": value_min,
                "value_max": value_max,
                "ci95": ci95,
                "percentile": percentile,
                "quartile": quartile,
                "versus_state": versus_state,
                "signal": signal,
                "significant_after_bh": significant_after_bh,
                "flags": flags,
                "precision": precision,
                "status": status,
                "supplier": supplier,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_type_0 = Decimal(str(data))

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value = _parse_value(d.pop("value"))

        def _parse_value_min(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_min_type_0 = Decimal(str(data))

                return value_min_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value_min = _parse_value_min(d.pop("value_min"))

        def _parse_value_max(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_max_type_0 = Decimal(str(data))

                return value_max_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value_max = _parse_value_max(d.pop("value_max"))

        def _parse_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ci95_type_0 = []
                _ci95_type_0 = data
                for ci95_type_0_item_data in _ci95_type_0:
                    ci95_type_0_item = Decimal(str(ci95_type_0_item_data))

                    ci95_type_0.append(ci95_type_0_item)

                return ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        ci95 = _parse_ci95(d.pop("ci95"))

        def _parse_percentile(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                percentile_type_0 = Decimal(str(data))

                return percentile_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        percentile = _parse_percentile(d.pop("percentile"))

        def _parse_quartile(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        quartile = _parse_quartile(d.pop("quartile"))

        def _parse_versus_state(data: object) -> MatrixCellVersusStateType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                versus_state_type_0 = check_matrix_cell_versus_state_type_0(data)

                return versus_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MatrixCellVersusStateType0 | None, data)

        versus_state = _parse_versus_state(d.pop("versus_state"))

        def _parse_signal(data: object) -> MatrixCellSignalType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                signal_type_0 = check_matrix_cell_signal_type_0(data)

                return signal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MatrixCellSignalType0 | None, data)

        signal = _parse_signal(d.pop("signal"))

        def _parse_significant_after_bh(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        significant_after_bh = _parse_significant_after_bh(
            d.pop("significant_after_bh")
        )

        flags = cast(list[str], d.pop("flags"))

        precision = d.pop("precision")

        status = d.pop("status")

        supplier = check_matrix_cell_supplier(d.pop("supplier"))

        matrix_cell = cls(
            value=value,
            value_min=value_min,
            value_max=value_max,
            ci95=ci95,
            percentile=percentile,
            quartile=quartile,
            versus_state=versus_state,
            signal=signal,
            significant_after_bh=significant_after_bh,
            flags=flags,
            precision=precision,
            status=status,
            supplier=supplier,
        )

        return matrix_cell
