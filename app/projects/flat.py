"""A project as one line of a table: lists divided by ` | `, what belongs together by ` ; `.

What is written so is read back as it was. Where a text itself holds such a divider, the cell is
JSON, which is read as well.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import orjson
from kreisspiegel_rules.reading.numbers import parse
from kreisspiegel_rules.sent import AmbiguousNumber

from app.formats.tree import json_bytes
from app.projects.shape import MEMBERS, ProjectRow

ITEMS, PARTS = " | ", " ; "
DIVIDED = re.compile(r"\s\|\s|\s;\s|\n\s*\n")
# The parts of what belongs together, in their order.
NESTED: Mapping[str, tuple[str, ...]] = {
    "places": ("ags", "name", "lead", "part_de"),
    "partners": ("name", "type"),
    "outputs": ("label_de", "value", "unit_de", "period", "precision"),
    "obstacles_de": ("text_de", "changed_de"),
    "funding": ("programme", "source"),
    "links": ("title", "url", "licence"),
    "source": ("title", "publisher", "year"),
}
LISTS = (
    *("field_codes", "target_groups", "success_factors_de", "legal_status_scope", "dimensions"),
    "indicators",
)
NUMBERS = ("staff_fte", "volunteers")
TRUTHS = {"true": True, "ja": True, "wahr": True, "false": False, "nein": False, "falsch": False}
LEADS = ("lead", "federführend", "ja", "true", "x")
KINDS = {2: "state", 5: "district", 8: "municipality", 0: "none"}

SENT = ("key", *MEMBERS, "reason")
# Told beside what was sent; passed over when a table comes back.
TOLD = (
    *("id", "supplier", "owner", "recorded_at", "districts", "leads", "obstacles_told"),
    *("review_state", "recheck_on", "confirmed", "confirmed_until"),
)
TABLE = (*TOLD[:3], *(name for name in SENT if name != "reason"), *TOLD[3:])

LABELS = {
    "key": "Schlüssel",
    "title_de": "Titel",
    "title_en": "Titel (englisch)",
    "project_type": "Art",
    "also_type": "Art (auch)",
    "places": "Orte (Schlüssel ; Name ; lead ; Teil)",
    "spatial_scope": "Räumlicher Bezug",
    "field_codes": "Handlungsfelder",
    "local_field_label": "Handlungsfeld (eigene Bezeichnung)",
    "carrier_name": "Träger",
    "carrier_type": "Trägerart",
    "partners": "Partner (Name ; Art)",
    "target_groups": "Zielgruppen",
    "target_groups_de": "Zielgruppen (in Worten)",
    "includes_native_population": "Auch ohne Zuwanderungsgeschichte",
    "goals_de": "Ziele",
    "approach_de": "Vorgehen",
    "results_de": "Ergebnisse",
    "outputs": "Ergebnisse in Zahlen (Was ; Zahl ; Einheit ; Zeitraum ; Genauigkeit)",
    "impact_level": "Wirkungsebene",
    "obstacles_de": "Stolpersteine (was ; was geändert wurde)",
    "success_factors_de": "Erfolgsfaktoren",
    "transferability_de": "Übertragbarkeit",
    "preconditions_de": "Voraussetzungen",
    "sustainability": "Verstetigung",
    "sustainability_de": "Verstetigung (in Worten)",
    "evaluation": "Evaluation",
    "evaluation_de": "Evaluation (in Worten)",
    "start": "Beginn",
    "end": "Ende",
    "status": "Status",
    "funding": "Förderung (Programm ; Geldgeber)",
    "staff_fte": "Vollzeitstellen",
    "volunteers": "Ehrenamtliche",
    "legal_status_scope": "Rechtskreise",
    "orientation": "Ausrichtung",
    "gender_perspective": "Geschlechterperspektive",
    "contact_role": "Kontakt (Funktion)",
    "contact_email": "Kontakt (Postfach)",
    "links": "Materialien (Titel ; Adresse ; Lizenz)",
    "source": "Quelle (Titel ; Herausgeber ; Jahr)",
    "source_lines": "Fundstelle",
    "source_code": "Quellenkürzel",
    "licence": "Rechte",
    "as_reported_on": "Stand",
    "dimensions": "Dimensionen",
    "indicators": "Indikatoren",
    "visibility": "Sichtbarkeit",
    "note": "Anmerkung",
    "reason": "Begründung der Änderung",
}
NAMES = {label.lower(): name for name, label in LABELS.items()}


def named(header: str) -> str:
    """The member that a column is for, by its name or its German label."""
    name = header.strip()
    return NAMES.get(name.lower(), name.lower())


def is_header(cells: list[str]) -> bool:
    return {"key", "title_de"} <= {named(cell) for cell in cells}


def line(told: Mapping[str, Any]) -> dict[str, Any]:
    """A project as a line of a table."""
    flat = {name: _written(name, told[name]) for name in SENT if name in told}
    leads = ITEMS.join(f"{one['ags']} ({one['state']})" for one in told["leads"])
    about = {name: told[name] for name in TOLD if name in told}
    review = {"review_state": told["review"]["state"], "recheck_on": told["review"]["recheck_on"]}
    districts = ITEMS.join(told["districts"])
    return {**flat, **about, **review, "leads": leads, "districts": districts}


def _written(name: str, value: Any) -> Any:
    if name in NESTED and value:
        items = [value] if isinstance(value, Mapping) else value
        parts = [[_part(one, part) for part in NESTED[name]] for one in items]
        if any(DIVIDED.search(part) for one in parts for part in one):
            return json_bytes(value).decode()
        return ITEMS.join(re.sub(r"( ; )+$", "", PARTS.join(one)) for one in parts)
    if name in LISTS:
        texts = [str(one) for one in value]
        divided = any(DIVIDED.search(one) for one in texts)
        return (json_bytes(texts).decode() if divided else ITEMS.join(texts)) or None
    return value or None if isinstance(value, list) else value


def _part(item: Mapping[str, Any], part: str) -> str:
    value = item[part]
    if isinstance(value, bool):
        return part if value else ""
    return "" if value is None else str(value)


def members(cells: Mapping[str, str], style: str = "either") -> dict[str, Any]:
    """The members of a row as JSON would give them; what cannot be read stays the text it is."""
    return {name: _read(name, text.strip(), style) for name, text in cells.items() if text.strip()}


def _read(name: str, text: str, style: str) -> Any:
    if name in NUMBERS:
        return _number(text, style)
    if name == "includes_native_population":
        return TRUTHS.get(text.lower(), text)
    if name not in NESTED and name not in LISTS:
        return text
    with suppress(orjson.JSONDecodeError):
        return orjson.loads(text if text[0] in "[{" else "")
    if name in LISTS:
        return [one.strip() for one in text.split(ITEMS.strip()) if one.strip()]
    items = [_item(name, one) for one in text.split(ITEMS.strip()) if one.strip()]
    return items[0] if name == "source" and len(items) == 1 else items


def _number(text: str, style: str) -> Any:
    """The number; what two readers read apart (1.500) is left for the shape to refuse."""
    number = parse(text, style)
    if isinstance(number, AmbiguousNumber):
        return f"{text} (Punkt als Komma oder als Tausender?)"
    return text if number is None else number


def _item(name: str, text: str) -> dict[str, Any]:
    # Blanks on both sides of a divider, so that a sentence may hold a semicolon.
    parts = [one.strip() for one in re.split(r"(?:^|\s);(?:\s|$)", text.strip())]
    wanted = NESTED[name]
    said: dict[str, Any] = {part: one or None for part, one in zip(wanted, parts, strict=False)}
    if len(parts) > len(wanted):
        # A part too many is named, not dropped: the shape refuses it.
        said["#surplus"] = PARTS.join(parts[len(wanted) :])
    return _place(said) if name == "places" else _figure(said)


def _place(said: dict[str, Any]) -> dict[str, Any]:
    lead = said.get("lead")
    known = {"lead": (lead or "").lower() in LEADS} if not lead or lead.lower() in LEADS else {}
    kind = KINDS.get(len(said.get("ags") or ""), "district")
    return {**said, **known, "kind": kind}


def _figure(said: dict[str, Any]) -> dict[str, Any]:
    if value := said.get("value"):
        said["value"] = _number(value, "either")
    if (said.get("year") or "").isdigit():
        said["year"] = int(said["year"])
    return said


def choices() -> dict[str, list[str]]:
    """What a coded column may hold, for the drop-downs of a workbook."""
    found = ProjectRow.model_json_schema()["properties"]
    listed: dict[str, list[str]] = {
        name: next((one["enum"] for one in _ways(said) if "enum" in one), [])
        for name, said in found.items()
    }
    return {name: codes for name, codes in listed.items() if codes}


def _ways(said: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [said, *said.get("anyOf", [])]
