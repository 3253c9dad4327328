"""The rule pack: what each rule finds, how grave it is, and what it says.

A rule is a condition over `candidate c` (one row per row of the push). All rules run over
all rows in one statement, so one answer holds every fault. What one row alone can break is
looked for in one pass; only the rows found then are asked which rule it was.
"""

from dataclasses import dataclass

from app.intake.rules_context import CONTEXT_RULES
from app.intake.rules_form import FORM_RULES
from app.intake.rules_value import VALUE_RULES

PACK = "2026.1"
QUOTED = 200


ROWS = "candidate c"
SUSPECTS = "suspect c"


@dataclass(frozen=True, slots=True)
class Rule:
    """`where`, `field`, `expected` and `found` are SQL over `c`; `de` and `en` are sentences.

    A sentence may use {row} {indicator} {period} {expected} {found} {extra} {difference}.
    """

    code: str
    severity: str
    field: str
    where: str
    expected: str
    found: str
    de: str
    en: str
    source: str = ROWS
    extra: str = "NULL"


RULES = tuple(Rule(*parts) for parts in (*FORM_RULES, *CONTEXT_RULES, *VALUE_RULES))
BY_CODE = {rule.code: rule for rule in RULES}


SUSPECTED = f"CREATE TEMPORARY TABLE suspect ON COMMIT DROP AS SELECT * FROM {ROWS} WHERE\n" + (
    "\nOR ".join(f"({rule.where})" for rule in RULES if rule.source == ROWS)
)


def _select(rule: Rule) -> str:
    source = SUSPECTS if rule.source == ROWS else rule.source
    return (
        f"SELECT c.row, '{rule.code}'::text AS rule, '{rule.severity}'::text AS severity,"
        f" ({rule.field})::text AS field, ({rule.expected})::text AS expected,"
        # What was sent is quoted, but a long text is not sent back once per finding.
        f" left(({rule.found})::text, {QUOTED}) AS found, ({rule.extra})::text AS extra,"
        f" left(c.indicator, {QUOTED}) AS indicator, left(c.period, {QUOTED}) AS period"
        f" FROM {source} WHERE {rule.where}"
    )


# Sums are judged last, over the rows in which nothing else is wrong.
SUMMED = "breakdown_total c"
JUDGED = "CREATE TEMPORARY TABLE finding ON COMMIT DROP AS\n" + "\nUNION ALL\n".join(
    _select(rule) for rule in RULES if rule.source != SUMMED
)
SUMS_JUDGED = "INSERT INTO finding\n" + "\nUNION ALL\n".join(
    _select(rule) for rule in RULES if rule.source == SUMMED
)
