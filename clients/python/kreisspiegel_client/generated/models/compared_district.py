from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.compared_district_quality_type_0 import (
    ComparedDistrictQualityType0,
    check_compared_district_quality_type_0,
)
from ..models.compared_district_signal_type_0 import (
    ComparedDistrictSignalType0,
    check_compared_district_signal_type_0,
)
from ..models.compared_district_supplier import (
    ComparedDistrictSupplier,
    check_compared_district_supplier,
)
from ..models.compared_district_type import (
    ComparedDistrictType,
    check_compared_district_type,
)
from ..models.compared_district_versus_state_type_0 import (
    ComparedDistrictVersusStateType0,
    check_compared_district_versus_state_type_0,
)

if TYPE_CHECKING:
    from ..models.cell_context import CellContext
    from ..models.deviation import Deviation
    from ..models.other_supplier import OtherSupplier


T = TypeVar("T", bound="ComparedDistrict")


@_attrs_define
class ComparedDistrict:
    """Eine Zelle des Vergleichs.

    Attributes:
        ags (str):
        name (str):
        type_ (ComparedDistrictType):
        value (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        value_min (Decimal | None):
        value_max (Decimal | None):
        ci95 (list[Decimal] | None):
        quartile (int | None):
        percentile (Decimal | None):
        versus_state (ComparedDistrictVersusStateType0 | None):
        signal (ComparedDistrictSignalType0 | None):
        p_value (Decimal | None): Wie oft allein der Zufall einen solchen Abstand zum Landeswert brächte, für sich
            gelesen; vier Ziffern, nie 0: 1e-300 steht für alles, was kleiner ist.
        significant_after_bh (bool | None):
        precision (str):
        status (str):
        supplier (ComparedDistrictSupplier): `mixed`: eine Summe über Angaben beider (territory=current).
        source (None | str):
        territory_date (datetime.date):
        reference_date (datetime.date | None):
        revision (int | None): Eine umgerechnete Summe hat keine.
        comparable (bool):
        estimated (bool):
        quality (ComparedDistrictQualityType0 | None):
        flags (list[str]):
        deviation (Deviation | None):
        other_supplier (None | OtherSupplier):
        note (None | str):
        context (CellContext): Was beim Lesen eines Werts daneben stehen muss.
        rank (int | None): Nur auf Wunsch (`rank=true`); 1 hat den höchsten Wert.
    """

    ags: str
    name: str
    type_: ComparedDistrictType
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    ci95: list[Decimal] | None
    quartile: int | None
    percentile: Decimal | None
    versus_state: ComparedDistrictVersusStateType0 | None
    signal: ComparedDistrictSignalType0 | None
    p_value: Decimal | None
    significant_after_bh: bool | None
    precision: str
    status: str
    supplier: ComparedDistrictSupplier
    source: None | str
    territory_date: datetime.date
    reference_date: datetime.date | None
    revision: int | None
    comparable: bool
    estimated: bool
    quality: ComparedDistrictQualityType0 | None
    flags: list[str]
    deviation: Deviation | None
    other_supplier: None | OtherSupplier
    note: None | str
    context: CellContext
    rank: int | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.deviation import Deviation  # noqa: PLC0415
        from ..models.other_supplier import OtherSupplier  # noqa: PLC0415

        ags = self.ags

        name = self.name

        type_: str = self.type_

        value: Decimal | None
        value = self.value

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        value_min: Decimal | None
        value_min = self.value_min

        value_max: Decimal | None
        value_max = self.value_max

        ci95: list[Decimal] | None
        if isinstance(self.ci95, list):
            ci95 = self.ci95

        else:
            ci95 = self.ci95

        quartile: int | None
        quartile = self.quartile

        percentile: Decimal | None
        percentile = self.percentile

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

        p_value: Decimal | None
        p_value = self.p_value

        significant_after_bh: bool | None
        significant_after_bh = self.significant_after_bh

        precision = self.precision

        status = self.status

        supplier: str = self.supplier

        source: None | str
        source = self.source

        territory_date = self.territory_date.isoformat()

        reference_date: None | str
        if isinstance(self.reference_date, datetime.date):
            reference_date = self.reference_date.isoformat()
        else:
            reference_date = self.reference_date

        revision: int | None
        revision = self.revision

        comparable = self.comparable

        estimated = self.estimated

        quality: None | str
        if isinstance(self.quality, str):
            quality = self.quality
        else:
            quality = self.quality

        flags = self.flags

        deviation: dict[str, Any] | None
        if isinstance(self.deviation, Deviation):
            deviation = self.deviation.to_dict()
        else:
            deviation = self.deviation

        other_supplier: dict[str, Any] | None
        if isinstance(self.other_supplier, OtherSupplier):
            other_supplier = self.other_supplier.to_dict()
        else:
            other_supplier = self.other_supplier

        note: None | str
        note = self.note

        context = self.context.to_dict()

        rank: int | None
        rank = self.rank

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "value_min": value_min,
                "value_max": value_max,
                "ci95": ci95,
                "quartile": quartile,
                "percentile": percentile,
                "versus_state": versus_state,
                "signal": signal,
                "p_value": p_value,
                "significant_after_bh": significant_after_bh,
                "precision": precision,
                "status": status,
                "supplier": supplier,
                "source": source,
                "territory_date": territory_date,
                "reference_date": reference_date,
                "revision": revision,
                "comparable": comparable,
                "estimated": estimated,
                "quality": quality,
                "flags": flags,
                "deviation": deviation,
                "other_supplier": other_supplier,
                "note": note,
                "context": context,
                "rank": rank,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cell_context import CellContext  # noqa: PLC0415
        from ..models.deviation import Deviation  # noqa: PLC0415
        from ..models.other_supplier import OtherSupplier  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_compared_district_type(d.pop("type"))

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

        def _parse_numerator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                numerator_type_0 = Decimal(str(data))

                return numerator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        numerator = _parse_numerator(d.pop("numerator"))

        def _parse_denominator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                denominator_type_0 = Decimal(str(data))

                return denominator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        denominator = _parse_denominator(d.pop("denominator"))

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

        def _parse_quartile(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        quartile = _parse_quartile(d.pop("quartile"))

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

        def _parse_versus_state(
            data: object,
        ) -> ComparedDistrictVersusStateType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                versus_state_type_0 = check_compared_district_versus_state_type_0(data)

                return versus_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ComparedDistrictVersusStateType0 | None, data)

        versus_state = _parse_versus_state(d.pop("versus_state"))

        def _parse_signal(data: object) -> ComparedDistrictSignalType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                signal_type_0 = check_compared_district_signal_type_0(data)

                return signal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ComparedDistrictSignalType0 | None, data)

        signal = _parse_signal(d.pop("signal"))

        def _parse_p_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                p_value_type_0 = Decimal(str(data))

                return p_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        p_value = _parse_p_value(d.pop("p_value"))

        def _parse_significant_after_bh(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        significant_after_bh = _parse_significant_after_bh(
            d.pop("significant_after_bh")
        )

        precision = d.pop("precision")

        status = d.pop("status")

        supplier = check_compared_district_supplier(d.pop("supplier"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        def _parse_reference_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reference_date_type_0 = datetime.date.fromisoformat(data)

                return reference_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        reference_date = _parse_reference_date(d.pop("reference_date"))

        def _parse_revision(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        revision = _parse_revision(d.pop("revision"))

        comparable = d.pop("comparable")

        estimated = d.pop("estimated")

        def _parse_quality(data: object) -> ComparedDistrictQualityType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                quality_type_0 = check_compared_district_quality_type_0(data)

                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ComparedDistrictQualityType0 | None, data)

        quality = _parse_quality(d.pop("quality"))

        flags = cast(list[str], d.pop("flags"))

        def _parse_deviation(data: object) -> Deviation | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                deviation_type_0 = Deviation.from_dict(data)

                return deviation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Deviation | None, data)

        deviation = _parse_deviation(d.pop("deviation"))

        def _parse_other_supplier(data: object) -> None | OtherSupplier:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                other_supplier_type_0 = OtherSupplier.from_dict(data)

                return other_supplier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OtherSupplier, data)

        other_supplier = _parse_other_supplier(d.pop("other_supplier"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        context = CellContext.from_dict(d.pop("context"))

        def _parse_rank(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        rank = _parse_rank(d.pop("rank"))

        compared_district = cls(
            ags=ags,
            name=name,
            type_=type_,
            value=value,
            numerator=numerator,
            denominator=denominator,
            value_min=value_min,
            value_max=value_max,
            ci95=ci95,
            quartile=quartile,
            percentile=percentile,
            versus_state=versus_state,
            signal=signal,
            p_value=p_value,
            significant_after_bh=significant_after_bh,
            precision=precision,
            status=status,
            supplier=supplier,
            source=source,
            territory_date=territory_date,
            reference_date=reference_date,
            revision=revision,
            comparable=comparable,
            estimated=estimated,
            quality=quality,
            flags=flags,
            deviation=deviation,
            other_supplier=other_supplier,
            note=note,
            context=context,
            rank=rank,
        )

        return compared_district
