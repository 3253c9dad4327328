from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.projects_verdict_format import (
    ProjectsVerdictFormat,
    check_projects_verdict_format,
)
from ..models.projects_verdict_mode import (
    ProjectsVerdictMode,
    check_projects_verdict_mode,
)

if TYPE_CHECKING:
    from ..models.finding import Finding
    from ..models.project_counts import ProjectCounts
    from ..models.project_outcome import ProjectOutcome
    from ..models.projects_receipt import ProjectsReceipt
    from ..models.rule_summary import RuleSummary


T = TypeVar("T", bound="ProjectsVerdict")


@_attrs_define
class ProjectsVerdict:
    """Das vollständige Urteil über eine Lieferung von Projekten.

    Attributes:
        district (str):
        recorded_at (datetime.datetime | None):
        dry_run (bool):
        mode (ProjectsVerdictMode):
        format_ (ProjectsVerdictFormat):
        comment (None | str):
        counts (ProjectCounts): Was aus den Zeilen einer Lieferung wurde.
        findings (list[Finding]):
        findings_total (int):
        findings_summary (list[RuleSummary]):
        receipt (None | ProjectsReceipt):
        rows (list[ProjectOutcome]):
    """

    district: str
    recorded_at: datetime.datetime | None
    dry_run: bool
    mode: ProjectsVerdictMode
    format_: ProjectsVerdictFormat
    comment: None | str
    counts: ProjectCounts
    findings: list[Finding]
    findings_total: int
    findings_summary: list[RuleSummary]
    receipt: None | ProjectsReceipt
    rows: list[ProjectOutcome]

    def to_dict(self) -> dict[str, Any]:
        from ..models.projects_receipt import ProjectsReceipt  # noqa: PLC0415

        district = self.district

        recorded_at: None | str
        if isinstance(self.recorded_at, datetime.datetime):
            recorded_at = self.recorded_at.isoformat()
        else:
            recorded_at = self.recorded_at

        dry_run = self.dry_run

        mode: str = self.mode

        format_: str = self.format_

        comment: None | str
        comment = self.comment

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
        if isinstance(self.receipt, ProjectsReceipt):
            receipt = self.receipt.to_dict()
        else:
            receipt = self.receipt

        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "recorded_at": recorded_at,
                "dry_run": dry_run,
                "mode": mode,
                "format": format_,
                "comment": comment,
                "counts": counts,
                "findings": findings,
                "findings_total": findings_total,
                "findings_summary": findings_summary,
                "receipt": receipt,
                "rows": rows,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415
        from ..models.project_counts import ProjectCounts  # noqa: PLC0415
        from ..models.project_outcome import ProjectOutcome  # noqa: PLC0415
        from ..models.projects_receipt import ProjectsReceipt  # noqa: PLC0415
        from ..models.rule_summary import RuleSummary  # noqa: PLC0415

        d = dict(src_dict)
        district = d.pop("district")

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

        mode = check_projects_verdict_mode(d.pop("mode"))

        format_ = check_projects_verdict_format(d.pop("format"))

        def _parse_comment(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comment = _parse_comment(d.pop("comment"))

        counts = ProjectCounts.from_dict(d.pop("counts"))

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

        def _parse_receipt(data: object) -> None | ProjectsReceipt:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                receipt_type_0 = ProjectsReceipt.from_dict(data)

                return receipt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectsReceipt, data)

        receipt = _parse_receipt(d.pop("receipt"))

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = ProjectOutcome.from_dict(rows_item_data)

            rows.append(rows_item)

        projects_verdict = cls(
            district=district,
            recorded_at=recorded_at,
            dry_run=dry_run,
            mode=mode,
            format_=format_,
            comment=comment,
            counts=counts,
            findings=findings,
            findings_total=findings_total,
            findings_summary=findings_summary,
            receipt=receipt,
            rows=rows,
        )

        return projects_verdict
