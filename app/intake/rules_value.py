"""Rules about the figures themselves: presence, bounds, fractions and rounding."""

_GIVEN = "num_nonnulls(c.value, c.numerator, c.denominator, c.value_min, c.value_max)"
_MISTYPED = (
    "c.wrong && ARRAY['value', 'numerator', 'denominator', 'value_min', 'value_max', 'missing']"
)

# Sums of such numbers stay exact enough, and whole ones within 64 bits, for every client.
_DIGITS, _DECIMALS = 15, 20
_FIGURES = {
    "value": "c.figure",
    "numerator": "c.over_top",
    "denominator": "c.over_bottom",
    "value_min": "c.value_min",
    "value_max": "c.value_max",
    "rounding_base": "c.rounding_base",
}
_SIZES = ", ".join(f"abs({column})" for column in _FIGURES.values())
_SCALES = ", ".join(f"scale({column})" for column in _FIGURES.values())
_NAMED = ", ".join(f"('{name}', {column})" for name, column in _FIGURES.items())

VALUE_RULES: tuple[tuple[str, ...], ...] = (
    (
        "number_too_long",
        "error",
        "n.name",
        # The first line spares all other rows the second.
        f"(greatest({_SIZES}) >= 1e{_DIGITS} OR greatest({_SCALES}) > {_DECIMALS})"
        f" AND (abs(n.figure) >= 1e{_DIGITS} OR scale(n.figure) > {_DECIMALS})",
        f"'{_DIGITS}'",
        "n.figure",
        f"Die Zahl ist zu lang: vor dem Komma sind höchstens {{expected}} Stellen möglich, danach"
        f" {_DECIMALS}. Angegeben oder berechnet ist {{found}}.",
        f"The number is too long: up to {{expected}} digits before the point, {_DECIMALS} after."
        " Given or computed is {found}.",
        f"candidate c CROSS JOIN LATERAL (VALUES {_NAMED}) AS n (name, figure)",
    ),
    (
        "no_value",
        "error",
        "'value'",
        f"c.is_object AND {_GIVEN} = 0 AND c.missing IS NULL AND NOT ({_MISTYPED})",
        "NULL",
        "NULL",
        "Die Zeile hat weder einen Wert noch einen Grund, warum er fehlt (missing). Eine leere"
        " Angabe ist keine Null.",
        "The row has neither a value nor a reason why it is missing.",
    ),
    (
        "value_and_missing",
        "error",
        "'missing'",
        f"c.missing IS NOT NULL AND {_GIVEN} > 0",
        "NULL",
        "c.missing",
        "Die Zeile hat einen Wert und zugleich den Grund „{found}“, warum er fehle.",
        "The row has a value and a reason why it is missing (“{found}”).",
    ),
    (
        "incomplete_fraction",
        "error",
        "CASE WHEN c.numerator IS NULL THEN 'numerator' ELSE 'denominator' END",
        "num_nonnulls(c.over_top, c.over_bottom) = 1 AND c.kind NOT IN ('count', 'difference')"
        " AND NOT (c.denominator <= 0) IS TRUE",
        "NULL",
        "NULL",
        "Zähler und Nenner gehören zusammen; einer fehlt und ist nicht zu berechnen.",
        "Numerator and denominator belong together; one is missing.",
    ),
    (
        "fraction_not_expected",
        "error",
        "CASE WHEN c.numerator IS NOT NULL THEN 'numerator' ELSE 'denominator' END",
        "c.kind IN ('count', 'difference') AND num_nonnulls(c.numerator, c.denominator) > 0",
        "'value'",
        "coalesce(c.numerator, c.denominator)",
        "{indicator} hat keinen Zähler und Nenner; die Angabe gehört in value.",
        "{indicator} has no numerator and denominator; use value.",
    ),
    (
        "denominator_not_positive",
        "error",
        "'denominator'",
        "c.denominator <= 0",
        "'> 0'",
        "c.denominator",
        "Der Nenner muss größer als null sein, ist aber {found}.",
        "The denominator must be positive, but is {found}.",
    ),
    (
        "numerator_exceeds_denominator",
        "error",
        "'numerator'",
        "c.within AND (c.numerator > c.denominator"
        " OR c.computed = 'numerator' AND c.over_top > c.denominator)",
        "c.denominator",
        "c.over_top",
        "Der Zähler {found} ist größer als der Nenner {expected}.",
        "The numerator {found} exceeds the denominator {expected}.",
    ),
    (
        "numerator_negative",
        "error",
        "'numerator'",
        "c.numerator < 0 AND c.least >= 0",
        "'>= 0'",
        "c.numerator",
        "Der Zähler darf nicht negativ sein, ist aber {found}.",
        "The numerator must not be negative, but is {found}.",
    ),
    (
        "value_out_of_bounds",
        "error",
        "CASE WHEN c.value_min IS NOT NULL THEN 'value_min' ELSE 'value' END",
        "least(c.figure, c.value_min) < c.least OR greatest(c.figure, c.value_max) > c.most",
        "CASE WHEN c.most IS NULL THEN '≥ ' || c.least WHEN c.least IS NULL THEN '≤ ' || c.most"
        " ELSE c.least || '–' || c.most END || ' ' || c.unit",
        "coalesce(c.figure, c.value_min)",
        "Der Wert {found} liegt außerhalb des Möglichen ({expected}).",
        "The value {found} is out of bounds ({expected}).",
    ),
    (
        "value_not_whole",
        "error",
        "'value'",
        "c.kind = 'count' AND c.decimals = 0 AND c.value <> trunc(c.value)",
        "'ganze Zahl'",
        "c.value",
        "{indicator} zählt Fälle; {found} ist keine ganze Zahl.",
        "{indicator} counts cases; {found} is not a whole number.",
    ),
    (
        "value_contradicts_fraction",
        "error",
        "'value'",
        "c.value IS NOT NULL AND c.numerator IS NOT NULL AND c.denominator > 0"
        " AND c.kind NOT IN ('count', 'difference')"
        " AND c.how_precise IN ('exact', 'rounded')"
        " AND abs(c.value - c.factor * c.numerator / c.denominator)"
        " > greatest(0.5 * power(10::numeric, -scale(c.value)), coalesce(c.rounding_base, 0) / 2)",
        "round(c.factor * c.numerator / c.denominator, greatest(scale(c.value), c.decimals))",
        "c.value",
        "Zähler durch Nenner ergibt {expected}, angegeben ist {found}.",
        "Numerator over denominator gives {expected}, but {found} is stated.",
    ),
    (
        "range_incomplete",
        "error",
        "CASE WHEN c.value_min IS NULL THEN 'value_min' ELSE 'value_max' END",
        "num_nonnulls(c.value_min, c.value_max) = 1",
        "NULL",
        "coalesce(c.value_min, c.value_max)",
        "Ein Bereich braucht beide Grenzen (value_min und value_max).",
        "A range needs both value_min and value_max.",
    ),
    (
        "range_reversed",
        "error",
        "'value_min'",
        "c.value_min > c.value_max",
        "c.value_max",
        "c.value_min",
        "Die untere Grenze {found} liegt über der oberen {expected}.",
        "The lower bound {found} lies above the upper bound {expected}.",
    ),
    (
        "range_and_value",
        "error",
        "'value'",
        "num_nonnulls(c.value_min, c.value_max) > 0"
        " AND num_nonnulls(c.value, c.numerator, c.denominator) > 0",
        "NULL",
        "coalesce(c.value, c.numerator, c.denominator)",
        "Ein Bereich (value_min, value_max) und ein Wert schließen sich aus.",
        "A range and a value exclude each other.",
    ),
    (
        "precision_inconsistent",
        "error",
        "'precision'",
        "(c.how_precise = 'range') <> (c.value_min IS NOT NULL OR c.value_max IS NOT NULL)"
        " OR (c.missing IS NOT NULL AND c.precision IS NOT NULL)",
        "CASE WHEN c.value_min IS NOT NULL THEN 'range' ELSE 'exact' END",
        "c.how_precise",
        "Die Genauigkeit „{found}“ passt nicht zur Angabe; erwartet wird „{expected}“.",
        "Precision “{found}” does not fit; expected “{expected}”.",
    ),
    (
        "rounding_base_not_positive",
        "error",
        "'rounding_base'",
        "c.rounding_base <= 0",
        "'> 0'",
        "c.rounding_base",
        "Die Rundungsbasis muss größer als null sein, ist aber {found}.",
        "The rounding base must be positive, but is {found}.",
    ),
    (
        "not_a_multiple",
        "error",
        "'value'",
        "c.rounding_base > 0 AND c.kind = 'count' AND mod(c.value, c.rounding_base) <> 0",
        "c.rounding_base",
        "c.value",
        "Der Wert {found} ist kein Vielfaches der angegebenen Rundungsbasis {expected}.",
        "The value {found} is not a multiple of the stated rounding base {expected}.",
    ),
)
