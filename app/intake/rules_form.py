"""Rules that a row alone can break: its members, their types, codes and forms."""

from app.intake.listing import listed
from app.models.base import BASES, MISSING_REASONS, PRECISIONS, STATUSES, VISIBILITIES

Parts = tuple[str, ...]


def _enumerated(member: str, values: tuple[str, ...], noun_de: str) -> Parts:
    return (
        f"unknown_{member}",
        "error",
        f"'{member}'",
        f"c.{member} IS NOT NULL AND c.{member} NOT IN ({listed(values)})",
        f"'{', '.join(values)}'",
        f"c.{member}",
        f"Unbekannte Angabe „{{found}}“ bei {noun_de} ({member}). Erlaubt sind: {{expected}}.",
        f"Unknown {member} “{{found}}”. Allowed: {{expected}}.",
    )


def _required(member: str, noun_de: str) -> Parts:
    return (
        f"{member}_required",
        "error",
        f"'{member}'",
        f"c.is_object AND c.{member} IS NULL AND NOT '{member}' = ANY (c.wrong)",
        "NULL",
        "NULL",
        f"In der Zeile fehlt {noun_de} ({member}).",
        f"The row lacks its {member}.",
    )


def _day(member: str, column: str, noun_de: str, form: str) -> Parts:
    return (
        f"malformed_{member}",
        "error",
        f"'{member}'",
        f"c.{member} IS NOT NULL AND c.{column} IS NULL",
        f"'{form}'",
        f"c.{member}",
        f"„{{found}}“ ist {noun_de} nicht zu lesen; erwartet wird die Form {form}.",
        f"“{{found}}” is not a valid {member}; expected {form}.",
    )


FORM_RULES: tuple[Parts, ...] = (
    (
        "malformed_row",
        "error",
        "NULL",
        "NOT c.is_object",
        "NULL",
        "NULL",
        "Die Zeile ist kein Objekt mit den Angaben einer Beobachtung.",
        "The row is not an object.",
    ),
    (
        "unknown_member",
        "error",
        "replace(replace(k.name, '~', '~0'), '/', '~1')",
        "c.unknown <> '{}'",
        "NULL",
        "k.name",
        "Die Angabe „{found}“ ist nicht bekannt. Ist sie verschrieben?",
        "The member “{found}” is not known.",
        "candidate c CROSS JOIN LATERAL jsonb_object_keys(c.unknown) AS k (name)",
    ),
    (
        "wrong_type",
        "error",
        "w.name",
        "c.wrong <> '{}'",
        "CASE WHEN w.name IN ('value', 'numerator', 'denominator', 'value_min', 'value_max',"
        " 'rounding_base') THEN 'Zahl' WHEN w.name = 'breakdown' THEN 'Objekt' ELSE 'Text' END",
        "w.name",
        "„{found}“ hat den falschen Typ; erwartet: {expected} (Zahlen ohne Anführungszeichen).",
        "“{found}” has the wrong type (numbers come without quotes).",
        "candidate c CROSS JOIN LATERAL unnest(c.wrong) AS w (name)",
    ),
    _required("indicator", "der Indikator"),
    _required("period", "der Zeitraum"),
    (
        "unknown_indicator",
        "error",
        "'indicator'",
        "c.indicator IS NOT NULL AND c.version IS NULL",
        "(SELECT string_agg(fi.indicator, ', ' ORDER BY fi.position) FROM framework_indicator fi"
        " WHERE fi.edition = :edition AND left(fi.indicator, 3) = upper(left(c.indicator, 3)))",
        "c.indicator",
        "Den Indikator „{found}“ gibt es in der Rahmenedition nicht. Ähnlich: {expected}.",
        "There is no indicator “{found}” in the framework. Similar: {expected}.",
    ),
    (
        "malformed_period",
        "error",
        "'period'",
        "c.period IS NOT NULL AND (c.starts_on IS NULL"
        " OR (c.version IS NOT NULL AND NOT c.period_form = ANY (c.period_forms)))",
        "coalesce(array_to_string(c.period_forms, ', '), 'YYYY, YYYY-Qn, YYYY-MM')",
        "c.period",
        "„{period}“ ist kein gültiger Zeitraum für diesen Indikator; erwartet: {expected}.",
        "“{period}” is not a valid period for this indicator; expected: {expected}.",
    ),
    _enumerated("basis", BASES, "der Datengrundlage"),
    _enumerated("precision", PRECISIONS, "der Genauigkeit"),
    _enumerated("status", STATUSES, "dem Stand"),
    _enumerated("missing", MISSING_REASONS, "dem Grund des Fehlens"),
    _enumerated("visibility", VISIBILITIES, "der Sichtbarkeit"),
    _day("territory_date", "territory_given", "als Gebietsstand", "JJJJ-MM-TT"),
    _day("reference_date", "reference_given", "als Stichtag", "JJJJ-MM-TT"),
    _day("embargo_until", "embargo_at", "als Sperrfrist", "JJJJ-MM-TTThh:mm:ssZ"),
)
