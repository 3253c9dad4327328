"""The rule pack: rules and catalogue of one edition, read from its document and never changed.

The document is what the service publishes for the edition. A document that names a rule this
package cannot apply is refused: judging by half of the rules would be worse than not judging.
"""

import hashlib
from collections.abc import Mapping
from typing import Any, NamedTuple

from kreisspiegel_rules.canonical import canonical, parsed
from kreisspiegel_rules.judged import Number

FORMAT = 1
SEVERITIES = ("fatal", "error", "warning", "info")
CHECKED = ("row", "push", "server")
# What code in this package can find; a rule that only the server checks needs none here.
APPLIED = frozenset({
    "malformed_row", "unknown_member", "wrong_type", "formula_cell", "ambiguous_number",
    "surplus_cells", "indicator_required", "period_required", "district_required",
    "district_differs", "unknown_district", "unknown_indicator", "malformed_period",
    "unknown_basis", "unknown_precision", "unknown_status", "unknown_missing",
    "unknown_visibility", "malformed_territory_date", "malformed_reference_date",
    "malformed_embargo_until", "basis_not_allowed", "unknown_breakdown", "unknown_category",
    "period_in_future", "territory_before_period", "district_not_valid",
    "reference_outside_period", "value_sign", "sign_contradicts", "number_out_of_range",
    "number_too_long", "no_value", "value_and_missing", "incomplete_fraction",
    "fraction_not_expected", "denominator_not_positive", "numerator_exceeds_denominator",
    "numerator_negative", "value_out_of_bounds", "value_not_whole",
    "value_contradicts_fraction", "range_incomplete", "range_reversed", "range_and_value",
    "precision_inconsistent", "rounding_base_not_positive", "not_a_multiple", "azr_not_rounded",
    "small_base", "duplicate_key", "breakdown_sum", "edition_not_open", "stamp_other_district",
})  # fmt: skip


class PackRefused(Exception):
    """The document is no rule pack that this package can apply."""


class Rule(NamedTuple):
    """One rule: how grave it is, who checks it, for which periods, and what it says."""

    code: str
    severity: str
    checked: str
    applies_from: str | None
    applies_until: str | None
    parameters: Mapping[str, Any]
    label_de: str
    description_de: str
    message_de: str
    message_en: str

    def in_force(self, starts_on: str | None) -> bool:
        """Whether it judges a period that begins on that day; what is no period is judged too."""
        if starts_on is None:
            return True
        if self.applies_from is not None and starts_on < self.applies_from:
            return False
        return self.applies_until is None or starts_on <= self.applies_until


class Definition(NamedTuple):
    """What the edition says about an indicator; `owner` is the district of a local one."""

    code: str
    version: str
    kind: str
    factor: Number
    unit: str
    decimals: int
    min_value: Number | None
    max_value: Number | None
    default_basis: str
    allowed_bases: tuple[str, ...]
    period_forms: tuple[str, ...]
    reference_month_day: str | None
    numerator_within_denominator: bool
    breakdowns: tuple[str, ...]
    owner: str | None = None


class Category(NamedTuple):
    """One code of a breakdown; `sums_to` is the code that it and its like make up."""

    kind: str
    sums_to: str | None


class Place(NamedTuple):
    """How a breakdown is part of a larger whole along one of its dimensions."""

    dimension: str
    category: Category
    parent: str
    whole: str


class Version(NamedTuple):
    """A district between two changes; both days belong to it, and None is still open."""

    version: int
    valid_from: str
    valid_to: str | None


class Limits(NamedTuple):
    """Numbers that rules about one row compare with; each stands in its rule's parameters."""

    digits: int
    decimals: int
    azr_base: int
    small_base: int
    furthest: int
    most_digits: int


class Pack:
    """The document, indexed by what the rules ask for."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        said = {name: content for name, content in document.items() if name != "signature"}
        try:
            self.document, self.bytes = said, canonical(said)
            self._read(said)
        except (KeyError, TypeError, AttributeError, ValueError) as fault:
            raise PackRefused(
                "Das ist kein Regelpaket. Erwartet wird die Datei von /v1/rules/{Edition}, wie sie"
                " der Dienst gibt."
            ) from fault
        self.sha256 = hashlib.sha256(self.bytes).hexdigest()
        unknown = [
            rule.code
            for rule in self.rules.values()
            if rule.checked != "server" and rule.code not in APPLIED
        ]
        if unknown:
            raise PackRefused(
                f"Diese Fassung von kreisspiegel-rules kennt die Regeln {', '.join(unknown)} nicht;"
                " bitte aktualisieren."
            )

    @classmethod
    def read(cls, content: bytes) -> "Pack":
        """The pack behind a downloaded file."""
        try:
            document = parsed(content)
        except ValueError as fault:
            raise PackRefused("Das ist kein Regelpaket, nicht einmal JSON.") from fault
        if not isinstance(document, dict):
            raise PackRefused("Das ist kein Regelpaket; erwartet wird ein JSON-Objekt.")
        return cls(document)

    def _read(self, document: Mapping[str, Any]) -> None:
        if document["format"] != FORMAT:
            raise ValueError(f"format {document['format']}")
        self.edition: str = document["edition"]
        self.valid_from: str = document["valid_from"]
        self.valid_to: str | None = document["valid_to"]
        self.codes: dict[str, tuple[str, ...]] = {
            name: tuple(codes) for name, codes in document["codes"].items()
        }
        self.rules = {one["code"]: _rule(one) for one in document["rules"]}
        # Rules that this edition does not hold are found like the others, and not told.
        self.absent = APPLIED - self.rules.keys()
        self.dated = tuple(
            one for one in self.rules.values() if one.applies_from or one.applies_until
        )
        self.definitions = {one["code"]: _definition(one) for one in document["indicators"]}
        self.breakdowns: dict[str, dict[str, Category]] = {
            one["dimension"]: {
                part["code"]: Category(part["kind"], part["sums_to"]) for part in one["categories"]
            }
            for one in document["breakdowns"]
        }
        self.districts: dict[str, tuple[Version, ...]] = {
            one["ags"]: tuple(
                Version(part["version"], part["valid_from"], part["valid_to"])
                for part in one["versions"]
            )
            for one in document["districts"]
        }
        # Official supply may also be about a state as a whole, which has no versions.
        self.areas = frozenset((*self.districts, *document["states"]))
        # Filled by the sums: how each breakdown that came along adds up.
        self.places: dict[str, list[Place]] = {}
        self.limits = self._limits()

    def _limits(self) -> Limits:
        return Limits(
            self.parameter("number_too_long", "digits", 15),
            self.parameter("number_too_long", "decimals", 20),
            self.parameter("azr_not_rounded", "base", 5),
            self.parameter("small_base", "below", 100),
            self.parameter("number_out_of_range", "exponent", 30),
            self.parameter("number_out_of_range", "digits", 40),
        )

    def parameter(self, rule: str, name: str, otherwise: Any) -> Any:
        """What the edition sets; `otherwise` where it does not hold the rule."""
        held = self.rules.get(rule)
        return otherwise if held is None else held.parameters.get(name, otherwise)

    def definition(self, indicator: str | None, district: str | None) -> Definition | None:
        """The indicator as the edition defines it; a local one for its own district only."""
        found = self.definitions.get(indicator) if indicator is not None else None
        return found if found is None or found.owner in (None, district) else None

    def family(self, indicator: str, district: str | None) -> str | None:
        """The codes that begin alike, to help who mistyped one."""
        alike = [
            one.code
            for one in self.definitions.values()
            if one.code[:3] == indicator[:3].upper() and one.owner in (None, district)
        ]
        return ", ".join(alike) or None

    def out_of_force(self, starts_on: str | None) -> frozenset[str]:
        """The rules that do not judge a period that begins on that day."""
        return self.absent.union(one.code for one in self.dated if not one.in_force(starts_on))

    def not_checked(self) -> list[dict[str, str]]:
        """What only the server can know, said so that nobody takes silence for consent."""
        return [
            {"rule": one.code, "message": one.label_de}
            for one in self.rules.values()
            if one.checked == "server"
        ]


def _rule(one: Mapping[str, Any]) -> Rule:
    if one["severity"] not in SEVERITIES or one["checked"] not in CHECKED:
        raise ValueError(f"rule {one['code']}")
    return Rule(**one)


def _definition(one: Mapping[str, Any]) -> Definition:
    told = {name: one[name] for name in Definition._fields if name in one}
    for name in ("allowed_bases", "period_forms", "breakdowns"):
        told[name] = tuple(told[name])
    return Definition(**told)
