from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.checked_mode import CheckedMode, check_checked_mode

if TYPE_CHECKING:
    from ..models.check_counts import CheckCounts
    from ..models.finding import Finding
    from ..models.not_checked import NotChecked
    from ..models.rule_summary import RuleSummary


T = TypeVar("T", bound="Checked")


@_attrs_define
class Checked:
    """Das Urteil nach den Regeln allein.

    Attributes:
        accepted (bool):
        district (None | str):
        today (datetime.date):
        mode (CheckedMode):
        format_ (str):
        rule_pack (str):
        rule_pack_sha256 (str):
        payload_sha256 (str):
        comment (None | str):
        counts (CheckCounts): Wie viele Zeilen angenommen würden.
        findings (list[Finding]):
        findings_total (int):
        findings_summary (list[RuleSummary]):
        not_checked (list[NotChecked]):
    """

    accepted: bool
    district: None | str
    today: datetime.date
    mode: CheckedMode
    format_: str
    rule_pack: str
    rule_pack_sha256: str
    payload_sha256: str
    comment: None | str
    counts: CheckCounts
    findings: list[Finding]
    findings_total: int
    findings_summary: list[RuleSummary]
    not_checked: list[NotChecked]

    def to_dict(self) -> dict[str, Any]:
        accepted = self.accepted

        district: None | str
        district = self.district

        today = self.today.isoformat()

        mode: str = self.mode

        format_ = self.format_

        rule_pack = self.rule_pack

        rule_pack_sha256 = self.rule_pack_sha256

        payload_sha256 = self.payload_sha256

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

        not_checked = []
        for not_checked_item_data in self.not_checked:
            not_checked_item = not_checked_item_data.to_dict()
            not_checked.append(not_checked_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "accepted": accepted,
                "district": district,
                "today": today,
                "mode": mode,
                "format": format_,
                "rule_pack": rule_pack,
                "rule_pack_sha256": rule_pack_sha256,
                "payload_sha256": payload_sha256,
                "comment": comment,
                "counts": counts,
                "findings": findings,
                "findings_total": findings_total,
                "findings_summary": findings_summary,
                "not_checked": not_checked,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.check_counts import CheckCounts  # noqa: PLC0415
        from ..models.finding import Finding  # noqa: PLC0415
        from ..models.not_checked import NotChecked  # noqa: PLC0415
        from ..models.rule_summary import RuleSummary  # noqa: PLC0415

        d = dict(src_dict)
        accepted = d.pop("accepted")

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        today = datetime.date.fromisoformat(d.pop("today"))

        mode = check_checked_mode(d.pop("mode"))

        format_ = d.pop("format")

        rule_pack = d.pop("rule_pack")

        rule_pack_sha256 = d.pop("rule_pack_sha256")

        payload_sha256 = d.pop("payload_sha256")

        def _parse_comment(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comment = _parse_comment(d.pop("comment"))

        counts = CheckCounts.from_dict(d.pop("counts"))

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

        not_checked = []
        _not_checked = d.pop("not_checked")
        for not_checked_item_data in _not_checked:
            not_checked_item = NotChecked.from_dict(not_checked_item_data)

            not_checked.append(not_checked_item)

        checked = cls(
            accepted=accepted,
            district=district,
            today=today,
            mode=mode,
            format_=format_,
            rule_pack=rule_pack,
            rule_pack_sha256=rule_pack_sha256,
            payload_sha256=payload_sha256,
            comment=comment,
            counts=counts,
            findings=findings,
            findings_total=findings_total,
            findings_summary=findings_summary,
            not_checked=not_checked,
        )

        return checked
