"""The rule pack of the shipped data without a database, and ways to judge rows by it."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha256
from io import BytesIO
from typing import Any

from kreisspiegel_rules import editions
from kreisspiegel_rules.canonical import canonical, parsed
from kreisspiegel_rules.judge import Judge
from kreisspiegel_rules.judged import Judged
from kreisspiegel_rules.offline import Asked, File, check
from kreisspiegel_rules.pack import FORMAT, Pack
from kreisspiegel_rules.sent import SentRow

from app.catalogue.rulepack import CODES
from app.load.files import folder, lines, table

TODAY = date(2026, 11, 22)
ILM_KREIS, EISENACH = "16070", "16056"
DEFINED = (
    *("code", "version", "label_de", "label_en", "kind", "factor", "unit", "decimals"),
    *("min_value", "max_value", "default_basis", "allowed_bases", "period_forms"),
    *("reference_month_day", "breakdowns"),
)


@cache
def pack() -> Pack:
    """The pack as the service publishes it; a test holds the two against each other."""
    return Pack(document())


def document() -> dict[str, Any]:
    data = folder()
    (framework,) = table(data / "framework.csv")
    known = ("edition", "label_de", "published_on", "valid_from", "valid_to")
    made = {
        **{name: framework[name] for name in known},
        "format": FORMAT,
        "rules_edition": "2026.1",
        "rules": list(editions.rules("2026.1")),
        "codes": {name: list(codes) for name, codes in CODES.items()},
        "states": [row["code"] for row in table(data / "state.csv")],
        "indicators": [_indicator(one) for one in lines(data / "indicator.jsonl")],
        "breakdowns": _breakdowns(),
        "districts": _districts(),
    }
    read: dict[str, Any] = parsed(json.dumps(made))
    return read


def _indicator(one: Mapping[str, Any]) -> dict[str, Any]:
    within = bool(one["numerator_within_denominator"])
    return {**{n: one[n] for n in DEFINED}, "numerator_within_denominator": within}


def _breakdowns() -> list[dict[str, Any]]:
    categories = table(folder() / "breakdown_category.csv")
    told = ("code", "label_de", "kind", "sums_to")
    return [
        {
            "dimension": row["dimension"],
            "label_de": row["label_de"],
            "categories": [
                {name: one[name] for name in told}
                for one in sorted(categories, key=lambda one: int(one["position"] or 0))
                if one["dimension"] == row["dimension"]
            ],
        }
        for row in table(folder() / "breakdown_dimension.csv")
    ]


def _districts() -> list[dict[str, Any]]:
    made: dict[str, list[dict[str, Any]]] = {}
    for row in table(folder() / "district_version.csv"):
        days = {name: row[name] for name in ("valid_from", "valid_to")}
        made.setdefault(row["ags"] or "", []).append({"version": int(row["version"] or 0), **days})
    return [{"ags": ags, "versions": made[ags]} for ags in sorted(made)]


def judged(
    row: Any, district: str | None = ILM_KREIS, *, by: Pack | None = None, tabular: bool = False
) -> Judged:
    """One row as it is meant."""
    judge = Judge(
        by or pack(), district=district, supplier="district", today=TODAY, tabular=tabular
    )
    return judge.row(SentRow(1, None, row))


def checked(
    rows: list[Any] | bytes, district: str | None = ILM_KREIS, media: str = "application/json"
) -> dict[str, Any]:
    """The offline verdict on rows, or on the bytes of a file."""
    body = rows if isinstance(rows, bytes) else canonical({"rows": exact(rows)})
    file = File(BytesIO(body), sha256(body).hexdigest(), media)
    return check(file, pack(), Asked(district, TODAY))


def exact(content: Any) -> Any:
    """Floats as tests write them, in the decimals they are meant as."""
    return json.loads(json.dumps(content), parse_float=Decimal)


def told(verdict: Mapping[str, Any]) -> list[tuple[Any, str]]:
    """Row and rule of every finding."""
    return [(one["row"], one["rule"]) for one in verdict["findings"]]
