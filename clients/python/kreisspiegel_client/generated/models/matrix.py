from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.matrix_cell import MatrixCell
    from ..models.matrix_district import MatrixDistrict
    from ..models.matrix_gap import MatrixGap
    from ..models.matrix_indicator import MatrixIndicator


T = TypeVar("T", bound="Matrix")


@_attrs_define
class Matrix:
    """Indikatoren × Kreise; `cells` hat je Kreis eine Zeile und je Indikator eine Zelle.

    Attributes:
        framework (None | str):
        territory (str):
        as_of (datetime.datetime):
        state (str):
        period (None | str): Der verlangte Zeitraum; null: je Indikator der neueste.
        supplier (str):
        indicators (list[MatrixIndicator]):
        districts (list[MatrixDistrict]):
        cells (list[list[MatrixCell | None]]):
        missing (list[MatrixGap]):
        notes (list[str]):
    """

    framework: None | str
    territory: str
    as_of: datetime.datetime
    state: str
    period: None | str
    supplier: str
    indicators: list[MatrixIndicator]
    districts: list[MatrixDistrict]
    cells: list[list[MatrixCell | None]]
    missing: list[MatrixGap]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.matrix_cell import MatrixCell  # noqa: PLC0415

        framework: None | str
        framework = self.framework

        territory = self.territory

        as_of = self.as_of.isoformat()

        state = self.state

        period: None | str
        period = self.period

        supplier = self.supplier

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        districts = []
        for districts_item_data in self.districts:
            districts_item = districts_item_data.to_dict()
            districts.append(districts_item)

        cells = []
        for cells_item_data in self.cells:
            cells_item = []
            for cells_item_item_data in cells_item_data:
                cells_item_item: dict[str, Any] | None
                if isinstance(cells_item_item_data, MatrixCell):
                    cells_item_item = cells_item_item_data.to_dict()
                else:
                    cells_item_item = cells_item_item_data
                cells_item.append(cells_item_item)

            cells.append(cells_item)

        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "framework": framework,
                "territory": territory,
                "as_of": as_of,
                "state": state,
                "period": period,
                "supplier": supplier,
                "indicators": indicators,
                "districts": districts,
                "cells": cells,
                "missing": missing,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.matrix_cell import MatrixCell  # noqa: PLC0415
        from ..models.matrix_district import MatrixDistrict  # noqa: PLC0415
        from ..models.matrix_gap import MatrixGap  # noqa: PLC0415
        from ..models.matrix_indicator import MatrixIndicator  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_framework(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        framework = _parse_framework(d.pop("framework"))

        territory = d.pop("territory")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        state = d.pop("state")

        def _parse_period(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period = _parse_period(d.pop("period"))

        supplier = d.pop("supplier")

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = MatrixIndicator.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        districts = []
        _districts = d.pop("districts")
        for districts_item_data in _districts:
            districts_item = MatrixDistrict.from_dict(districts_item_data)

            districts.append(districts_item)

        cells = []
        _cells = d.pop("cells")
        for cells_item_data in _cells:
            cells_item = []
            _cells_item = cells_item_data
            for cells_item_item_data in _cells_item:

                def _parse_cells_item_item(data: object) -> MatrixCell | None:
                    if data is None:
                        return data
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        cells_item_item_type_0 = MatrixCell.from_dict(data)

                        return cells_item_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(MatrixCell | None, data)

                cells_item_item = _parse_cells_item_item(cells_item_item_data)

                cells_item.append(cells_item_item)

            cells.append(cells_item)

        missing = []
        _missing = d.pop("missing")
        for missing_item_data in _missing:
            missing_item = MatrixGap.from_dict(missing_item_data)

            missing.append(missing_item)

        notes = cast(list[str], d.pop("notes"))

        matrix = cls(
            framework=framework,
            territory=territory,
            as_of=as_of,
            state=state,
            period=period,
            supplier=supplier,
            indicators=indicators,
            districts=districts,
            cells=cells,
            missing=missing,
            notes=notes,
        )

        return matrix
