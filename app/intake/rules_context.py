"""Rules that need the catalogue, the territory, the calendar or the rest of the push."""

from app.disclosure.gate import HIDDEN

# Each breakdown of an indicator is looked up once, in however many rows it stands.
_SPLITS = (
    "candidate c JOIN split d ON d.indicator = c.indicator AND d.version = c.version"
    " AND d.breakdown = c.breakdown"
)

CONTEXT_RULES: tuple[tuple[str, ...], ...] = (
    (
        # Held against what the caller was delegated; a district itself may push everything.
        "not_delegated",
        "error",
        "CASE WHEN EXISTS (SELECT FROM mandate m WHERE m.indicator = c.indicator"
        " OR m.indicator IS NULL) THEN 'period' ELSE 'indicator' END",
        "c.version IS NOT NULL AND c.starts_on IS NOT NULL AND NOT EXISTS ("
        "SELECT FROM mandate m WHERE (m.indicator IS NULL OR m.indicator = c.indicator)"
        " AND (m.period_from IS NULL OR m.period_from <= c.starts_on)"
        " AND (m.period_until IS NULL OR m.period_until >= c.ends_on))",
        "(SELECT string_agg(DISTINCT concat_ws(' ', coalesce(m.indicator, '*'),"
        " '≥ ' || m.period_from, '≤ ' || m.period_until), ', ') FROM mandate m)",
        "c.indicator || ' ' || c.period",
        "{found} gehört nicht zu dem, was der Kreis Ihnen delegiert hat: {expected}.",
        "{found} is not part of what the district delegated to you: {expected}.",
    ),
    (
        "basis_not_allowed",
        "error",
        "'basis'",
        "c.basis IS NOT NULL AND c.version IS NOT NULL AND NOT c.basis = ANY (c.allowed_bases)"
        " AND c.basis = ANY (CAST(:bases AS text[]))",
        "array_to_string(c.allowed_bases, ', ')",
        "c.basis",
        "{indicator} kann nicht auf der Grundlage „{found}“ angegeben werden; erlaubt: {expected}.",
        "{indicator} cannot be given on basis “{found}”; allowed: {expected}.",
    ),
    (
        "unknown_breakdown",
        "error",
        "'breakdown/' || replace(replace(d.name, '~', '~0'), '/', '~1')",
        "NOT d.dimension_known",
        "(SELECT string_agg(ib.dimension, ', ' ORDER BY ib.position) FROM indicator_breakdown ib"
        " WHERE ib.indicator = c.indicator AND ib.version = c.version)",
        "d.name",
        "{indicator} wird nicht nach „{found}“ gegliedert; möglich ist: {expected}.",
        "{indicator} has no breakdown by “{found}”; possible: {expected}.",
        _SPLITS,
    ),
    (
        "unknown_category",
        "error",
        "'breakdown/' || d.name",
        "d.dimension_known AND NOT d.category_known",
        "(SELECT string_agg(bc.code, ', ' ORDER BY bc.position) FROM breakdown_category bc"
        " WHERE bc.dimension = d.name)",
        "coalesce(d.code, 'null')",
        "„{found}“ gibt es in dieser Gliederung nicht; möglich ist: {expected}.",
        "There is no category “{found}” in this breakdown; possible: {expected}.",
        _SPLITS,
    ),
    (
        "period_in_future",
        "error",
        "'period'",
        "c.reference_day > CAST(:today AS date)",
        "CAST(:today AS date)",
        "c.period",
        "Der Zeitraum {period} ist am {expected} noch nicht abgeschlossen.",
        "Period {period} is not over on {expected}.",
    ),
    (
        "territory_before_period",
        "error",
        "'territory_date'",
        "c.territory_given < c.starts_on",
        "c.starts_on",
        "c.territory_given",
        "Der Gebietsstand {found} liegt vor dem Zeitraum {period}; frühestens {expected}.",
        "Territory {found} lies before period {period}; not before {expected}.",
    ),
    (
        "district_not_valid",
        "error",
        "CASE WHEN c.territory_given IS NULL THEN 'period' ELSE 'territory_date' END",
        "c.on_territory IS NOT NULL AND c.territory_version IS NULL AND length(:area) = 5",
        "(SELECT string_agg(lower(dv.valid) || ' bis ' || coalesce((upper(dv.valid) - 1)::text,"
        " 'heute'), ', ' ORDER BY dv.version) FROM district_version dv WHERE dv.ags = :area)",
        "c.on_territory",
        "Am {found} gibt es diesen Kreis nicht (gültig: {expected}).",
        "This district does not exist on {found} (valid: {expected}).",
    ),
    (
        "duplicate_key",
        "error",
        "NULL",
        "c.row > twice.first_row AND c.on_territory IS NOT DISTINCT FROM twice.on_territory",
        "twice.first_row",
        "c.row",
        "Zeile {found} wiederholt Zeile {expected}: gleicher Indikator, Zeitraum, gleiche"
        " Gliederung und Grundlage.",
        "Row {found} repeats row {expected}: same indicator, period, breakdown and ground.",
        "(SELECT indicator, version, period, split, on_basis, on_territory, min(row) AS first_row"
        " FROM candidate WHERE period IS NOT NULL AND version IS NOT NULL"
        # What came in the wrong type was read as absent: such a row speaks of no cell.
        " AND NOT wrong && ARRAY['breakdown', 'basis', 'territory_date']"
        " GROUP BY indicator, version, period, split, on_basis, on_territory"
        " HAVING count(*) > 1) twice"
        " JOIN candidate c ON c.indicator = twice.indicator AND c.version = twice.version"
        " AND c.period = twice.period AND c.split = twice.split AND c.on_basis = twice.on_basis"
        " AND NOT c.wrong && ARRAY['breakdown', 'basis', 'territory_date']",
    ),
    (
        "breakdown_sum",
        "warning",
        "'value'",
        "c.complete AND abs(c.parts - c.total) > c.tolerance"
        " OR c.parts - c.total > c.tolerance"
        " OR c.largest - c.total > c.tolerance",
        "c.total",
        "coalesce(c.parts, c.largest)",
        "Die Teile (Gliederung {extra}) ergeben {found}, die Gesamtzahl ist {expected}:"
        " Differenz {difference}.",
        "The parts (by {extra}) give {found}, the total is {expected}: difference {difference}.",
        "breakdown_total c",
        "c.dimension",
    ),
    (
        "official_differs",
        "info",
        "'value'",
        "c.figure IS NOT NULL AND o.value IS NOT NULL AND c.figure <> o.value"
        # The steward's count below the threshold is nobody else's to read, here either.
        f" AND :supplier = 'district' AND NOT ({HIDDEN})",
        "o.value",
        "c.figure",
        "Die amtliche Angabe lautet {expected}, gemeldet wird {found}; beide bleiben stehen.",
        "The official figure is {expected}, yours is {found}; both are kept.",
        # The same territory may stand there under two dates; one of them is told.
        "candidate c JOIN (SELECT DISTINCT ON (indicator, version, period, breakdown, basis,"
        " territory_version) * FROM standing WHERE supplier = 'official' ORDER BY indicator,"
        " version, period, breakdown, basis, territory_version, territory_date DESC) o"
        " ON o.indicator = c.indicator AND o.period = c.period"
        " AND o.version = c.version AND o.breakdown = c.split AND o.basis = c.on_basis"
        " AND o.territory_version = c.territory_version"
        " JOIN indicator_version v ON v.indicator = o.indicator AND v.version = o.version",
    ),
    (
        "territory_apart",
        "info",
        "'territory_date'",
        "c.territory_version IS NOT NULL AND :supplier = 'district'"
        " AND NOT c.territory_version = ANY (o.versions)",
        "o.dates",
        "c.on_territory",
        "Die amtlichen Angaben stehen auf dem Gebietsstand {expected}, diese auf {found}; ein"
        " Vergleich stellt sie nicht nebeneinander. Gemeint ist der amtliche Stand? Dann bitte"
        " territory_date angeben.",
        "The official figures stand on territory {expected}, this one on {found}; a comparison"
        " keeps them apart. If the former is meant, please give territory_date.",
        "candidate c JOIN (SELECT indicator, version, period, breakdown, basis,"
        " array_agg(territory_version) AS versions,"
        " string_agg(DISTINCT territory_date::text, ', ') AS dates"
        " FROM standing WHERE supplier = 'official' AND value IS NOT NULL"
        " GROUP BY indicator, version, period, breakdown, basis) o"
        " ON o.indicator = c.indicator AND o.period = c.period AND o.version = c.version"
        " AND o.breakdown = c.split AND o.basis = c.on_basis",
    ),
    (
        "reference_outside_period",
        "warning",
        "'reference_date'",
        "c.reference_given < c.starts_on OR c.reference_given > c.ends_on",
        "c.starts_on || ' bis ' || c.ends_on",
        "c.reference_given",
        "Der Stichtag {found} liegt nicht im Zeitraum {period} ({expected}).",
        "The reference date {found} is not in period {period} ({expected}).",
    ),
    (
        "correction_without_reason",
        "info",
        "'reason'",
        "c.reason IS NULL AND o.value IS NOT NULL AND c.figure IS DISTINCT FROM o.value",
        "o.value",
        "c.figure",
        "Ein bestehender Wert ({expected}) wird ohne Begründung (reason) auf {found} geändert.",
        "A standing value ({expected}) changes to {found} without a reason.",
        "candidate c JOIN standing o ON o.indicator = c.indicator AND o.period = c.period"
        " AND o.version = c.version AND o.breakdown = c.split AND o.basis = c.on_basis"
        " AND o.territory_date = c.on_territory AND o.supplier = :supplier",
    ),
)
