"""The template of a district and period as a workbook. The same facts give the same bytes."""

import io
import math
from typing import Any

import xlsxwriter

from app.workbooks.cells import MEDIA_TYPE, harmless, shown
from app.workbooks.codes import MEANT, OFFERED, SUPPLIERS, TIERS
from app.workbooks.columns import FIGURES, IN_A_LINE, Column, laid_out
from app.workbooks.guide import (
    CODES,
    GUIDE,
    LINE_HEIGHT,
    STAMP,
    list_name,
    stamp,
    write_codes,
    write_guide,
    write_stamp,
)
from app.workbooks.notes import definition
from app.workbooks.owed import Line, Owed

VALUES = "Werte"
LABELS, NAMES, FIRST = 0, 1, 2
# Empty lines under the list, for figures that nobody foresaw.
SPARE = 40
A3 = 8
# Excel shows no more of a drop-down's message.
LONGEST_HINT = 255
GREY, WHITE, LINE = "#E8EBEF", "#FFFFFF", "#B8C0CA"
Styles = dict[str, Any]


def template(asked: Owed) -> bytes:
    """The workbook: instructions, values to fill in, code lists, stamp."""
    made = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        made,
        {
            "in_memory": True,
            # Text from the database is never anything but text.
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    # The instant of the data, not of the writing: the bytes depend on nothing else.
    created = asked.at.replace(tzinfo=None)
    title = f"Kreisspiegel {asked.district['ags']} {asked.period}"
    workbook.set_properties({"title": title, "author": "Kreisspiegel", "created": created})
    styles = _styles(workbook)
    guide, values, codes, stamped = map(workbook.add_worksheet, (GUIDE, VALUES, CODES, STAMP))
    write_guide(guide, styles, asked, MEDIA_TYPE)
    _write_values(values, styles, asked)
    write_codes(workbook, codes, styles, asked)
    write_stamp(stamped, styles, stamp(asked))
    values.activate()
    workbook.close()
    return made.getvalue()


def _styles(workbook: Any) -> Styles:
    framed = {"border": 1, "border_color": LINE, "valign": "top"}
    grey, white = {**framed, "bg_color": GREY}, {**framed, "bg_color": WHITE, "locked": False}
    made: Styles = {
        "title": {"bold": True, "font_size": 16},
        "heading": {"bold": True, "font_size": 12},
        "wrapped": {"text_wrap": True, "valign": "top"},
        "number_of_line": {"align": "right", "valign": "top", "font_color": "#55606E"},
        "text": {"num_format": "@"},
        "label": {**grey, "bold": True, "text_wrap": True},
        # The names that are read; small, since people read the labels above them.
        "name": {**grey, "num_format": "@", "font_size": 8, "font_color": "#55606E"},
        "grey": {**grey, "num_format": "@"},
        "grey_wrapped": {**grey, "num_format": "@", "text_wrap": True},
        "white": {**white, "num_format": "@", "text_wrap": True},
        # As Excel sees fit: what is typed may be a number or a sign in its place.
        "white_number": white,
    }
    for places in range(7):
        written = {"num_format": "#,##0" + ("." + "0" * places if places else "")}
        made[f"grey{places}"] = {**grey, **written}
        made[f"white{places}"] = {**white, **written}
    return {name: workbook.add_format(style) for name, style in made.items()}


def _write_values(sheet: Any, styles: Styles, asked: Owed) -> None:
    columns = laid_out(*_dimensions(asked))
    for place, column in enumerate(columns):
        label = column.label.format(before=asked.previous)
        sheet.write_string(LABELS, place, harmless(label), styles["label"])
        sheet.write_string(NAMES, place, column.name, styles["name"])
        sheet.set_column(place, place, column.width)
    for row, line in enumerate(asked.lines, FIRST):
        _write_line(sheet, styles, (row, columns), line, asked)
    end = FIRST + len(asked.lines) + SPARE - 1
    for row in range(FIRST + len(asked.lines), end + 1):
        for place, column in enumerate(columns):
            style = "grey" if column.name.startswith("_") else _input_style(column)
            sheet.write_blank(row, place, None, styles[style])
    _validate(sheet, columns, asked, end)
    sheet.freeze_panes(FIRST, 2)
    sheet.set_row(LABELS, 2 * LINE_HEIGHT)
    sheet.set_row(NAMES, 11)
    sheet.autofilter(NAMES, 0, end, len(columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(A3)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(LABELS, NAMES)
    # On paper: the list, up to the last column that is often filled in.
    last = [column.name for column in columns].index(FIGURES[-1].name)
    sheet.print_area(LABELS, 0, FIRST + len(asked.lines) - 1, last)
    sheet.ignore_errors({"number_stored_as_text": f"A1:{_letter(len(columns) - 1)}{end + 1}"})
    # Without a password: the lock guards against slips, not against people.
    sheet.protect(
        options={"format_columns": True, "format_rows": True, "autofilter": True, "sort": True}
    )


def _letter(place: int) -> str:
    return str(xlsxwriter.utility.xl_col_to_name(place))


def _dimensions(asked: Owed) -> tuple[dict[str, str], dict[str, str]]:
    """The dimensions that prefilled lines need, and the others that may be used."""
    allowed = {one["dimension"] for given in asked.indicators for one in given["breakdowns"]}
    needed = {name for line in asked.lines for name, _ in line.part}
    named = {name: label for name, label in asked.dimensions.items() if name in allowed}
    first = {name: label for name, label in named.items() if name in needed}
    return first, {name: label for name, label in named.items() if name not in needed}


def _input_style(column: Column) -> str:
    return "white_number" if column.kind == "number" else "white"


def _write_line(
    sheet: Any, styles: Styles, where: tuple[int, tuple[Column, ...]], line: Line, asked: Owed
) -> None:
    row, columns = where
    facts = _facts(line, asked)
    places = line.indicator["decimals"]
    for place, column in enumerate(columns):
        value = facts.get(column.name)
        style = styles[_style(column, line, places)]
        if value is None:
            sheet.write_blank(row, place, None, style)
        elif isinstance(value, str):
            sheet.write_string(row, place, value, style)
        else:
            sheet.write_number(row, place, value, style)
    sheet.set_row(row, LINE_HEIGHT * math.ceil(len(line.indicator["label_de"]) / IN_A_LINE))
    note = definition(line.indicator)
    sheet.write_comment(
        row, 0, note, {"author": "Kreisspiegel Definition", "width": 420, "height": 260}
    )


def _style(column: Column, line: Line, places: int) -> str:
    counted = line.indicator["kind"] == "count" and column.name in ("numerator", "denominator")
    if not column.typed or counted:
        if column.kind != "number":
            return "grey_wrapped" if column.name == "_bezeichnung" else "grey"
        return f"grey{places if column.name == '_vorjahr_wert' else 0}"
    if column.name == "value":
        return f"white{places}"
    return _input_style(column)


def _facts(line: Line, asked: Owed) -> dict[str, Any]:
    """What stands in the cells of a line, by column."""
    given = line.indicator
    parts = [asked.categories[one] for one in line.part]
    facts: dict[str, Any] = {
        "indicator": given["code"],
        "_bezeichnung": given["label_de"],
        "_einheit": given["unit"],
        "_stufe": TIERS[given["tier"]],
        "period": asked.period,
        "_gliederung": ", ".join(parts) or "insgesamt",
        "_faellig": asked.duties.get(given["code"]),
        **dict(line.part),
    }
    if line.before:
        facts |= {
            "_vorjahr_wert": line.before["value"],
            "_vorjahr_zaehler": line.before["numerator"],
            "_vorjahr_nenner": line.before["denominator"],
            "_vorjahr_angabe": _origin(line.before),
        }
    if line.standing:
        facts |= _standing(line.standing)
    return {name: shown(value) for name, value in facts.items()}


def _origin(before: dict[str, Any]) -> str:
    words = [SUPPLIERS[before["supplier"]], MEANT["basis"][before["basis"]]]
    if before["missing"]:
        words.insert(1, MEANT["missing"][before["missing"]])
    if before["value_min"] is not None:
        words.insert(1, f"{before['value_min']} bis {before['value_max']}")
    return ", ".join(words)


# Left out of a row, these mean what is stored: to name them would only fill the sheet.
USUAL = {"precision": "exact", "status": "final", "visibility": "working_group"}
KEPT = (
    *("value", "numerator", "denominator", "missing", "value_min", "value_max"),
    *("rounding_base", "territory_date", "reference_date", "source", "method", "note"),
    *("reason", "precision", "status", "basis", "visibility", "embargo_until"),
)


def _standing(row: dict[str, Any]) -> dict[str, Any]:
    """What is stored, as it would be sent again: what was computed is left to be computed."""
    return {
        name: row[name]
        for name in KEPT
        if name != row["computed"] and row[name] is not None and USUAL.get(name) != row[name]
    }


def _validate(sheet: Any, columns: tuple[Column, ...], asked: Owed, end: int) -> None:
    """Drop-downs and hints for every cell that may be filled in."""
    spare = FIRST + len(asked.lines)
    for place, column in enumerate(columns):
        if column.typed:
            sheet.data_validation(FIRST, place, end, place, _checked(column))
        elif column.kind == "code" or column.name == "indicator":
            source = {"validate": "list", "source": f"={list_name(column.name)}"}
            sheet.data_validation(spare, place, end, place, {**source, **_hint(column)})


def _checked(column: Column) -> dict[str, Any]:
    if column.name in OFFERED:
        # A code of a later edition may be typed all the same; the rules have the last word.
        listed = {"validate": "list", "source": list(OFFERED[column.name])}
        return {**listed, "error_type": "warning", **_warned(column), **_hint(column)}
    return {"validate": "any", **_hint(column)}


def _warned(column: Column) -> dict[str, str]:
    return {
        "error_title": column.label,
        "error_message": f"Bitte einen Code der Liste wählen; das Blatt „{CODES}“ erklärt sie.",
    }


def _hint(column: Column) -> dict[str, str]:
    meant = MEANT.get(column.name, {})
    listed = "; ".join(f"{code}: {meaning.partition(' (')[0]}" for code, meaning in meant.items())
    whole = " ".join(part for part in (column.hint, listed) if part)
    return {"input_title": column.label, "input_message": whole[:LONGEST_HINT]}
