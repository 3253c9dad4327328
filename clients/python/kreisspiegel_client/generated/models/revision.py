from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.revision_outcome import RevisionOutcome, check_revision_outcome
from ..models.revision_supplier import RevisionSupplier, check_revision_supplier

if TYPE_CHECKING:
    from ..models.revision_breakdown import RevisionBreakdown
    from ..models.revision_side import RevisionSide


T = TypeVar("T", bound="Revision")


@_attrs_define
class Revision:
    """Eine Angabe der Veröffentlichung, die sich seither geändert hat.

    Attributes:
        id (int):
        district (None | str):
        state (str):
        name (None | str):
        indicator (str):
        label_de (str):
        period (str):
        breakdown (RevisionBreakdown):
        basis (str):
        territory_date (datetime.date):
        supplier (RevisionSupplier):
        outcome (RevisionOutcome):
        before (None | RevisionSide):
        after (None | RevisionSide):
        reason (None | str): Die Begründung der Berichtigung; bei einer zurückgezogenen Angabe der Kommentar der
            Lieferung, die sie zurückzog.
        comment (None | str): Der Kommentar der ganzen Lieferung; null bei geschützten Zahlen.
        corrected_at (datetime.datetime):
        recorded_at (datetime.datetime): Seit wann die Veröffentlichung davon weiß.
    """

    id: int
    district: None | str
    state: str
    name: None | str
    indicator: str
    label_de: str
    period: str
    breakdown: RevisionBreakdown
    basis: str
    territory_date: datetime.date
    supplier: RevisionSupplier
    outcome: RevisionOutcome
    before: None | RevisionSide
    after: None | RevisionSide
    reason: None | str
    comment: None | str
    corrected_at: datetime.datetime
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        from ..models.revision_side import RevisionSide  # noqa: PLC0415

        id = self.id

        district: None | str
        district = self.district

        state = self.state

        name: None | str
        name = self.name

        indicator = self.indicator

        label_de = self.label_de

        period = self.period

        breakdown = self.breakdown.to_dict()

        basis = self.basis

        territory_date = self.territory_date.isoformat()

        supplier: str = self.supplier

        outcome: str = self.outcome

        before: dict[str, Any] | None
        if isinstance(self.before, RevisionSide):
            before = self.before.to_dict()
        else:
            before = self.before

        after: dict[str, Any] | None
        if isinstance(self.after, RevisionSide):
            after = self.after.to_dict()
        else:
            after = self.after

        reason: None | str
        reason = self.reason

        comment: None | str
        comment = self.comment

        corrected_at = self.corrected_at.isoformat()

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "district": district,
                "state": state,
                "name": name,
                "indicator": indicator,
                "label_de": label_de,
                "period": period,
                "breakdown": breakdown,
                "basis": basis,
                "territory_date": territory_date,
                "supplier": supplier,
                "outcome": outcome,
                "before": before,
                "after": after,
                "reason": reason,
                "comment": comment,
                "corrected_at": corrected_at,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.revision_breakdown import RevisionBreakdown  # noqa: PLC0415
        from ..models.revision_side import RevisionSide  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        state = d.pop("state")

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        indicator = d.pop("indicator")

        label_de = d.pop("label_de")

        period = d.pop("period")

        breakdown = RevisionBreakdown.from_dict(d.pop("breakdown"))

        basis = d.pop("basis")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        supplier = check_revision_supplier(d.pop("supplier"))

        outcome = check_revision_outcome(d.pop("outcome"))

        def _parse_before(data: object) -> None | RevisionSide:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = RevisionSide.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RevisionSide, data)

        before = _parse_before(d.pop("before"))

        def _parse_after(data: object) -> None | RevisionSide:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                after_type_0 = RevisionSide.from_dict(data)

                return after_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RevisionSide, data)

        after = _parse_after(d.pop("after"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        def _parse_comment(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comment = _parse_comment(d.pop("comment"))

        corrected_at = datetime.datetime.fromisoformat(d.pop("corrected_at"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        revision = cls(
            id=id,
            district=district,
            state=state,
            name=name,
            indicator=indicator,
            label_de=label_de,
            period=period,
            breakdown=breakdown,
            basis=basis,
            territory_date=territory_date,
            supplier=supplier,
            outcome=outcome,
            before=before,
            after=after,
            reason=reason,
            comment=comment,
            corrected_at=corrected_at,
            recorded_at=recorded_at,
        )

        return revision
