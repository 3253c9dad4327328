"""What is let through by one comparison is what every rule, asked one by one, lets through."""

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from kreisspiegel_rules.figures import EXACT
from kreisspiegel_rules.ground import Asked, ground
from kreisspiegel_rules.quick import quick
from kreisspiegel_rules.values import RULES, Stated, figures

from tests.rules.packs import ILM_KREIS, TODAY, pack

KINDS = [("LEG-01", "2020", None), ("DEM-02", "2018", "azr"), ("DEM-03", "2018", None),
         ("DEM-05", "2018", None), ("EMP-04", "2020", None)]  # fmt: skip
SMALL = st.integers(-2, 210)
FIGURE = SMALL | st.decimals(-2, 210, places=2) | st.integers(10**11, 10**16)
MEMBERS = st.fixed_dictionaries(
    {},
    optional={
        "value": FIGURE,
        "numerator": SMALL | st.integers(0, 10**13),
        "denominator": SMALL | st.integers(1, 10**13),
        "rounding_base": st.sampled_from([5]),
    },
)


@given(st.sampled_from(KINDS), MEMBERS, st.booleans())
def test_the_short_way_and_the_long_way_agree(
    kind: tuple[str, str, str | None], members: dict[str, Any], fitting: bool
) -> None:
    indicator, period, basis = kind
    at = ground(pack(), Asked(ILM_KREIS, indicator, period, basis, None), TODAY.isoformat())
    assert at.definition
    if fitting and {"numerator", "denominator"} <= set(members) and members["denominator"]:
        share = EXACT.divide(
            Decimal(at.definition.factor * members["numerator"]), Decimal(members["denominator"])
        )
        members = {**members, "value": share.quantize(Decimal("0.01"))}
    kept = quick(members, at, None, None)
    if kept is None:
        return
    names = ("value", "numerator", "denominator", "value_min", "value_max", "rounding_base")
    numbers = [None if members.get(one) is None else Decimal(members[one]) for one in names]
    said = Stated._make((*numbers, None, None, False))
    meant = figures(said, at.definition)
    assert kept.hits == tuple(hit for rule in RULES for hit in rule(said, meant, at))
    assert kept.figures == (*meant[:3], None, None, meant.computed)
