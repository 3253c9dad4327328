from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.verdict_format import VerdictFormat, check_verdict_format
from ..models.verdict_mode import VerdictMode, check_verdict_mode
from ..models.verdict_supplier import VerdictSupplier, check_verdict_supplier
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.counts import Counts
    from ..models.finding import Finding
    from ..models.receipt import Receipt
    from ..models.row_outcome import RowOutcome
    from ..models.rule_summary import RuleSummary
    from ..models.scope import Scope


T = TypeVar("T", bound="Verdict")


@_attrs_define
class Verdict:
    """Das vollständige Urteil über eine Lieferung.

    Attributes:
        id (None | str):
        district (str):
        supplier (VerdictSupplier):
        recorded_at (datetime.datetime | None):
        dry_run (bool):
        mode (VerdictMode):
        format_ (VerdictFormat):
        rule_pack (str):
        comment (None | str):
        scope (None | Scope):
        counts (Counts): Wie viele Zeilen was bewirkt haben.
        findings (list[Finding]): je Regel höchstens 100
        findings_total (int):
        findings_summary (list[RuleSummary]):
        receipt (None | Receipt):
        rows (list[RowOutcome] | Unset):
    """

    id: None | str
    district: str
    supplier: VerdictSupplier
    recorded_at: datetime.datetime | None
    dry_run: bool
    mode: VerdictMode
    format_: VerdictFormat
    rule_pack: str
    comment: None | str
    scope: None | Scope
    counts: Counts
    findings: list[Finding]
    findings_total: int
    findings_summary: list[RuleSummary]
    receipt: None | Receipt
    rows: list[RowOutcome] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.receipt import Receipt  # noqa: PLC0415
        from ..models.scope import Scope  # noqa: PLC0415

        id: None | str
        id = self.id

        district = self.district

        supplier: str = self.supplier

        recorded_at: None | str
        if isinstance(self.recorded_at, datetime.datetime):
            recorded_at = self.recorded_at.isoformat()
        else:
            recorded_at = self.recorded_at

        dry_run = self.dry_run

        mode: str = self.mode

        format_: str = self.format_

        rule_pack = self.rule_pack

        comment: None | str
        comment = self.comment

        scope: dict[str, Any] | None
        if isinstance(self.scope, Scope):
            scope = self.scope.to_dict()
        else:
            scope = self.scope

        counts = self.counts.to_dict()

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        findings_total = self.findings_total

        findings_summary = []
        for findings_summary_item_data in self.findings_summary:
            findings_summary_item = findings_summary_item_data.to_dict()
            findings_summary.append(findings_summary_item)

        receipt: dict[str, Any] | None
        if isinstance(self.receipt, Receipt):
            receipt = self.receipt.to_dict()
        else:
            receipt = self.receipt

        rows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rows, Unset):
            rows = []
            for rows_item_data in self.rows:
                rows_item = rows_item_data.to_dict()
                rows.append(rows_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "district": district,
                "supplier": supplier,
                "recorded_at": recorded_at,
                "dry_run": dry_run,
                "mode": mode,
                "format": format_,
                "rule_pack": rule_pack,
                "comment": comment,
                "scope": scope,
                "counts": counts,
                "findings": findings,
                "findings_total": findings_total,
                "findings_summary": findings_summary,
                "receipt": receipt,
            }
        )
        if rows is not UNSET:
            field_dict["rows"] = rows

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counts import Counts  # noqa: PLC0415
        from ..models.finding import Finding  # noqa: PLC0415
        from ..models.receipt import Receipt  # noqa: PLC0415
        from ..models.row_outcome import RowOutcome  # noqa: PLC0415
        from ..models.rule_summary import RuleSummary  # noqa: PLC0415
        from ..models.scope import Scope  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        id = _parse_id(d.pop("id"))

        district = d.pop("district")

        supplier = check_verdict_supplier(d.pop("supplier"))

        def _parse_recorded_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                recorded_at_type_0 = datetime.datetime.fromisoformat(data)

                return recorded_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        recorded_at = _parse_recorded_at(d.pop("recorded_at"))

        dry_run = d.pop("dry_run")

        mode = check_verdict_mode(d.pop("mode"))

        format_ = check_verdict_format(d.pop("format"))

        rule_pack = d.pop("rule_pack")

        def _parse_comment(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comment = _parse_comment(d.pop("comment"))

        def _parse_scope(data: object) -> None | Scope:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                scope_type_0 = Scope.from_dict(data)

                return scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Scope, data)

        scope = _parse_scope(d.pop("scope"))

        counts = Counts.from_dict(d.pop("counts"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        findings_total = d.pop("findings_total")

        findings_summary = []
        _findings_summary = d.pop("findings_summary")
        for findings_summary_item_data in _findings_summary:
            findings_summary_item = RuleSummary.from_dict(findings_summary_item_data)

            findings_summary.append(findings_summary_item)

        def _parse_receipt(data: object) -> None | Receipt:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                receipt_type_0 = Receipt.from_dict(data)

                return receipt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Receipt, data)

        receipt = _parse_receipt(d.pop("receipt"))

        _rows = d.pop("rows", UNSET)
        rows: list[RowOutcome] | Unset = UNSET
        if _rows is not UNSET:
            rows = []
            for rows_item_data in _rows:
                rows_item = RowOutcome.from_dict(rows_item_data)

                rows.append(rows_item)

        verdict = cls(
            id=id,
            district=district,
            supplier=supplier,
            recorded_at=recorded_at,
            dry_run=dry_run,
            mode=mode,
            format_=format_,
            rule_pack=rule_pack,
            comment=comment,
            scope=scope,
            counts=counts,
            findings=findings,
            findings_total=findings_total,
            findings_summary=findings_summary,
            receipt=receipt,
            rows=rows,
        )

        return verdict
