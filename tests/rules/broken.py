"""For each rule about one row: a row that breaks it, and one that just does not.

All figures are synthetic. What stands here is the reference for the rules' limits.
"""

from decimal import Decimal
from typing import Any

from kreisspiegel_rules.sent import AmbiguousNumber, Formula

COUNT = {"indicator": "LEG-01", "period": "2020", "value": 480}
AZR = {"indicator": "DEM-02", "period": "2016", "basis": "azr", "value": 480}
SHARE = {"indicator": "DEM-03", "period": "2018", "numerator": 6504, "denominator": 106402}
LOST = object()


def count(**members: Any) -> dict[str, Any]:
    return _with(COUNT, members)


def azr(**members: Any) -> dict[str, Any]:
    return _with(AZR, members)


def share(**members: Any) -> dict[str, Any]:
    return _with(SHARE, members)


def _with(row: dict[str, Any], members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**row, **members}.items() if value is not LOST}


RANGE = {"value": LOST, "value_min": 3, "value_max": 5}
# rule, a row that breaks it, one that just does not
ROWS: list[tuple[str, Any, Any]] = [
    ("malformed_row", ["no", "object"], count()),
    ("unknown_member", count(valeu=1), count(note="valeu")),
    ("wrong_type", count(period=2020), count()),
    ("wrong_type", count(value="480"), count(value=480)),
    ("wrong_type", count(value=True), count(value=1)),
    ("wrong_type", count(breakdown="male"), count(breakdown={"sex": "male"})),
    ("formula_cell", count(value=Formula("=A1+1")), count()),
    ("formula_cell", count(breakdown={"sex": Formula("=B2")}), count(breakdown={"sex": "male"})),
    ("ambiguous_number", count(value=AmbiguousNumber("6.504")), count(value=6504)),
    ("ambiguous_number", count(value="(6.504)"), count(value="(6504)")),
    ("surplus_cells", count(**{"#surplus": ["x"]}), count()),
    ("indicator_required", count(indicator=LOST), count()),
    ("period_required", count(period=LOST), count()),
    ("district_differs", count(district="16071"), count(district="16070")),
    ("unknown_indicator", count(indicator="LEG-99"), count(indicator="LEG-02", value=48)),
    ("malformed_period", count(period="2020-Q5"), count(period="2020")),
    ("malformed_period", count(period="2020-Q1"), count(period="2020")),
    ("unknown_basis", count(basis="kirchenbuch"), count(basis="own_register")),
    ("basis_not_allowed", count(basis="azr"), count(basis="specialised_statistics")),
    ("unknown_precision", count(precision="about"), count(precision="approx")),
    ("unknown_status", count(status="done"), count(status="estimated")),
    ("unknown_missing", count(value=LOST, missing="lost"), count(value=LOST, missing="refused")),
    ("unknown_visibility", count(visibility="all"), count(visibility="public")),
    (
        "malformed_territory_date",
        count(territory_date="2021-02-29"),
        count(territory_date="2024-02-29"),
    ),
    ("malformed_reference_date", count(reference_date="31.12.2020"), count(reference_date=None)),
    (
        "malformed_embargo_until",
        count(embargo_until="2027-01-01T10:00:00"),
        count(embargo_until="2027-01-01T10:00:00+01:00"),
    ),
    (
        "unknown_breakdown",
        count(breakdown={"school_type": "primary"}),
        count(breakdown={"origin": "asia"}),
    ),
    ("unknown_category", count(breakdown={"sex": "weiblich"}), count(breakdown={"sex": "female"})),
    ("unknown_category", count(breakdown={"sex": None}), count(breakdown={})),
    ("period_in_future", count(period="2026"), count(period="2025")),
    (
        "territory_before_period",
        count(territory_date="2019-12-31"),
        count(territory_date="2020-01-01"),
    ),
    (
        "district_not_valid",
        count(period="1993", territory_date="1994-06-30"),
        count(period="1993", territory_date="1994-07-01"),
    ),
    (
        "reference_outside_period",
        count(reference_date="2021-01-01"),
        count(reference_date="2020-12-31"),
    ),
    ("value_sign", count(value="-"), count(value=0)),
    ("value_sign", count(value="12 p"), count(value=12, status="provisional")),
    ("sign_contradicts", count(value=".", missing="refused"), count(value=".")),
    (
        "sign_contradicts",
        count(value="(12)", precision="exact"),
        count(value="(12)", precision="approx"),
    ),
    ("number_out_of_range", count(value=Decimal("1E+400")), count(value=10**14)),
    ("number_out_of_range", count(value=Decimal("1E-31")), count(value=Decimal("480.0"))),
    ("number_too_long", count(value=10**15), count(value=10**15 - 1)),
    ("number_too_long", count(value=Decimal("1E-21")), count(value=Decimal("480." + "0" * 20))),
    ("no_value", count(value=LOST), count(value=0)),
    ("value_and_missing", count(missing="refused"), count(value=LOST, missing="refused")),
    (
        "incomplete_fraction",
        share(denominator=LOST),
        share(denominator=LOST, value=Decimal("6.11")),
    ),
    ("fraction_not_expected", count(numerator=5), count()),
    ("denominator_not_positive", share(denominator=0), share(denominator=6504)),
    ("numerator_exceeds_denominator", share(numerator=106403), share(numerator=106402)),
    (
        "numerator_exceeds_denominator",
        share(numerator=LOST, value=101),
        share(numerator=LOST, value=100),
    ),
    ("numerator_negative", share(numerator=-1), share(numerator=0)),
    ("value_out_of_bounds", count(value=-1), count(value=0)),
    (
        "value_out_of_bounds",
        share(numerator=LOST, denominator=LOST, value=Decimal("100.01")),
        share(numerator=LOST, denominator=LOST, value=100),
    ),
    ("value_not_whole", count(value=Decimal("480.5")), count(value=Decimal("480.0"))),
    ("value_contradicts_fraction", share(value=Decimal("6.12")), share(value=Decimal("6.11"))),
    ("value_contradicts_fraction", share(value=Decimal("6.2")), share(value=Decimal("6.1"))),
    (
        "value_contradicts_fraction",
        share(value=Decimal("6.6"), rounding_base=Decimal("0.5")),
        share(value=Decimal("6.3"), rounding_base=Decimal("0.5")),
    ),
    # A base from one on is of the counts, and moves their quotient by that much less.
    (
        "value_contradicts_fraction",
        share(value=Decimal("6.12"), rounding_base=5),
        share(value=Decimal("6.12"), rounding_base=10),
    ),
    ("range_incomplete", count(value=LOST, value_min=3), count(**RANGE)),
    ("range_reversed", count(**{**RANGE, "value_max": 2}), count(**{**RANGE, "value_max": 3})),
    ("range_and_value", count(**{**RANGE, "value": 4}), count(**RANGE)),
    ("precision_inconsistent", count(precision="range"), count(precision="approx")),
    (
        "precision_inconsistent",
        count(**RANGE, precision="exact"),
        count(**RANGE, precision="range"),
    ),
    ("rounding_base_not_positive", count(rounding_base=0), count(rounding_base=5)),
    ("not_a_multiple", count(value=482, rounding_base=5), count(value=480, rounding_base=5)),
    ("azr_not_rounded", azr(value=481), azr(value=485)),
    ("azr_not_rounded", azr(value=481), azr(value=481, basis="own_register")),
    ("azr_not_rounded", azr(value=481), azr(value=481, rounding_base=1)),
    ("azr_not_rounded", azr(value=481), azr(value=481, precision="approx")),
    ("small_base", share(numerator=9, denominator=99), share(numerator=9, denominator=100)),
]
