"""The sheet in front of a returned workbook: accepted or not, how much, and every finding."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from app.workbooks.cells import harmless, shown
from app.workbooks.fills import COLOURS
from app.workbooks.notes import SAID

RESULT = "Prüfergebnis"
HEADING = "Befunde"
COLUMNS = (
    "Schwere",
    "Blatt",
    "Zelle",
    "Zeile",
    "Befund",
    "erwartet",
    "gefunden",
    "Regel",
    "vorher",
)
WIDTHS = (20, 26, 10, 13, 90, 24, 24, 24, 10)
COUNTS = {
    "received": "gelesene Angaben",
    "created": "neu",
    "updated": "berichtigt",
    "unchanged": "unverändert",
    "rejected": "abgelehnt",
    "withdrawn": "zurückgezogen",
}
# Named, since a font without a name is drawn in whatever the program falls back to.
FACE = "Calibri"
BOLD = Font(name=FACE, bold=True)
TITLE = Font(name=FACE, bold=True, size=16)
LINK = Font(name=FACE, color="FF14508C", underline="single")
LEFT = Alignment(horizontal="left", vertical="top")
WRAPPED = Alignment(wrap_text=True, vertical="top")


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding, its cell, and what colour the cell had before."""

    finding: dict[str, Any]
    place: tuple[str, str] | None
    before: str = ""


def write_result(
    book: Workbook, verdict: dict[str, Any], status: int, listed: list[Listed], formulas: int
) -> None:
    """Put the sheet in front of all others."""
    sheet = book.create_sheet(RESULT, 0)
    for letter, width in zip("ABCDEFGHI", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    # For the next round: what the marks have covered.
    sheet.column_dimensions["I"].hidden = True
    sheet["A1"] = RESULT
    sheet["A1"].font = TITLE
    _facts(sheet, _said(verdict, status, formulas))
    _table(sheet, ("Ausgang", "Angaben"), _counts(verdict))
    _rules(sheet, verdict)
    _findings(sheet, verdict, listed)
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def outcome(verdict: dict[str, Any], status: int) -> str:
    """One sentence on what became of the delivery."""
    rejected = verdict["counts"]["rejected"]
    faulty = "1 Angabe ist fehlerhaft" if rejected == 1 else f"{rejected} Angaben sind fehlerhaft"
    if status >= 400:
        # A file for another district is refused though each of its lines may be right.
        why = f" {faulty}," if rejected else ""
        return f"Abgelehnt:{why} nichts wurde gespeichert."
    partly = f" {faulty} und ausgelassen." if rejected else ""
    if verdict.get("dry_run"):
        return f"Probelauf: die Lieferung würde angenommen.{partly} Gespeichert wurde nichts."
    return f"Angenommen und gespeichert.{partly}"


def _said(verdict: dict[str, Any], status: int, formulas: int) -> list[tuple[str, str]]:
    receipt = verdict.get("receipt") or {}
    told = [
        ("Ergebnis", outcome(verdict, status)),
        ("Kreis", str(verdict["district"])),
        ("Regelwerk", str(verdict["rule_pack"])),
    ]
    if verdict.get("recorded_at"):
        told.append(("gespeichert am", str(shown(verdict["recorded_at"]))))
    if receipt:
        told.append(("Quittung", str(receipt["id"])))
        told.append(("Prüfsumme (SHA-256)", str(receipt["payload_sha256"])))
    if formulas:
        told.append(("Formeln", f"{formulas} in Text verwandelt"))
    if status >= 400:
        told.append(("Was zu tun ist", "Die Fehler verbessern und dieselbe Datei wieder schicken."))
    return told


def _facts(sheet: Worksheet, told: Iterable[tuple[str, str]]) -> None:
    for name, text in told:
        sheet.append([name, harmless(text)])
        sheet.cell(sheet.max_row, 1).font = BOLD


def _table(sheet: Worksheet, header: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    sheet.append([])
    sheet.append(header)
    for cell in sheet[sheet.max_row]:
        cell.font = BOLD
    for row in rows:
        sheet.append([shown(value) for value in row])
        sheet.cell(sheet.max_row, 2).alignment = LEFT


def _counts(verdict: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(label, verdict["counts"][name]) for name, label in COUNTS.items()]


def _rules(sheet: Worksheet, verdict: dict[str, Any]) -> None:
    summary = verdict.get("findings_summary") or []
    if summary:
        header = ("Schwere", "Regel", "Anzahl", "beantwortet", "zum Beispiel")
        rows = [
            (SAID[one["severity"]], one["rule"], one["count"], one["silenced"], one["message"])
            for one in summary
        ]
        _table(sheet, header, rows)


def _findings(sheet: Worksheet, verdict: dict[str, Any], listed: list[Listed]) -> None:
    sheet.append([])
    sheet.append([HEADING])
    sheet.cell(sheet.max_row, 1).font = TITLE
    if not listed:
        sheet.append(["Keine."])
        return
    total = verdict.get("findings_total") or len(listed)
    if total > len(listed):
        sheet.append(
            [
                f"Gezeigt werden {len(listed)} von {total}; die vollständige Liste gibt die"
                " Schnittstelle."
            ]
        )
    sheet.append(COLUMNS)
    for cell in sheet[sheet.max_row]:
        cell.font = BOLD
    for one in listed:
        _finding(sheet, one)


def _finding(sheet: Worksheet, one: Listed) -> None:
    finding = one.finding
    title, address = one.place or ("", "")
    words = [SAID[finding["severity"]], title, address, finding.get("row"), finding["message"]]
    words += [finding.get("expected"), finding.get("found"), finding["rule"], one.before]
    sheet.append([shown(word) for word in words])
    row = sheet.max_row
    sheet.cell(row, 1).fill = PatternFill("solid", fgColor=COLOURS[finding["severity"]])
    sheet.cell(row, 5).alignment = WRAPPED
    if one.place:
        cell = sheet.cell(row, 3)
        quoted = title.replace("'", "''")
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!{address}")
        cell.font = LINK


def remembered(book: Workbook) -> dict[tuple[str, str], str]:
    """What the marks of the earlier round have covered, by sheet and cell."""
    # By address: a sheet that says it is endless would be walked to its end.
    found = {
        (cell.row, cell.column): cell.value
        for sheet in book.worksheets
        if sheet.title == RESULT
        for cell in sheet._cells.values()
    }
    return {
        (str(found.get((row, 2))), str(found.get((row, 3)))): str(value)
        for (row, column), value in found.items()
        if column == len(COLUMNS) and value
    }
