from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.finding_severity import FindingSeverity, check_finding_severity
from ..types import UNSET, Unset

T = TypeVar("T", bound="Finding")


@_attrs_define
class Finding:
    """Ein Befund einer Regel an einer Zeile, oder an der ganzen Datei (`row` null).

    Attributes:
        row (int | None): ab 1 gezählt
        pointer (None | str):
        rule (str):
        code (str):
        severity (FindingSeverity):
        message (str):
        expected (None | str):
        found (None | str):
        line (int | None | Unset): Zeile der Datei
        column (None | str | Unset): Spalte einer CSV-Datei
        sheet (None | str | Unset): Blatt der Arbeitsmappe
        cell (None | str | Unset): Zelle, zum Beispiel D7
        silenced_by (None | str | Unset): die Anmerkung, die eine Warnung beantwortet
    """

    row: int | None
    pointer: None | str
    rule: str
    code: str
    severity: FindingSeverity
    message: str
    expected: None | str
    found: None | str
    line: int | None | Unset = UNSET
    column: None | str | Unset = UNSET
    sheet: None | str | Unset = UNSET
    cell: None | str | Unset = UNSET
    silenced_by: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        row: int | None
        row = self.row

        pointer: None | str
        pointer = self.pointer

        rule = self.rule

        code = self.code

        severity: str = self.severity

        message = self.message

        expected: None | str
        expected = self.expected

        found: None | str
        found = self.found

        line: int | None | Unset
        if isinstance(self.line, Unset):
            line = UNSET
        else:
            line = self.line

        column: None | str | Unset
        if isinstance(self.column, Unset):
            column = UNSET
        else:
            column = self.column

        sheet: None | str | Unset
        if isinstance(self.sheet, Unset):
            sheet = UNSET
        else:
            sheet = self.sheet

        cell: None | str | Unset
        if isinstance(self.cell, Unset):
            cell = UNSET
        else:
            cell = self.cell

        silenced_by: None | str | Unset
        if isinstance(self.silenced_by, Unset):
            silenced_by = UNSET
        else:
            silenced_by = self.silenced_by

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "row": row,
                "pointer": pointer,
                "rule": rule,
                "code": code,
                "severity": severity,
                "message": message,
                "expected": expected,
                "found": found,
            }
        )
        if line is not UNSET:
            field_dict["line"] = line
        if column is not UNSET:
            field_dict["column"] = column
        if sheet is not UNSET:
            field_dict["sheet"] = sheet
        if cell is not UNSET:
            field_dict["cell"] = cell
        if silenced_by is not UNSET:
            field_dict["silenced_by"] = silenced_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_row(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        row = _parse_row(d.pop("row"))

        def _parse_pointer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        pointer = _parse_pointer(d.pop("pointer"))

        rule = d.pop("rule")

        code = d.pop("code")

        severity = check_finding_severity(d.pop("severity"))

        message = d.pop("message")

        def _parse_expected(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        expected = _parse_expected(d.pop("expected"))

        def _parse_found(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        found = _parse_found(d.pop("found"))

        def _parse_line(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        line = _parse_line(d.pop("line", UNSET))

        def _parse_column(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        column = _parse_column(d.pop("column", UNSET))

        def _parse_sheet(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sheet = _parse_sheet(d.pop("sheet", UNSET))

        def _parse_cell(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cell = _parse_cell(d.pop("cell", UNSET))

        def _parse_silenced_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        silenced_by = _parse_silenced_by(d.pop("silenced_by", UNSET))

        finding = cls(
            row=row,
            pointer=pointer,
            rule=rule,
            code=code,
            severity=severity,
            message=message,
            expected=expected,
            found=found,
            line=line,
            column=column,
            sheet=sheet,
            cell=cell,
            silenced_by=silenced_by,
        )

        return finding
