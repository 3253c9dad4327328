"""A declared scope: for these indicators and periods the push is complete, what it does not name
is withdrawn. Unknown codes are refused by name, and nothing outside the scope is touched."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import orjson
from kreisspiegel_rules.pack import Pack
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.delegation import Mandate
from app.errors import InvalidRequest
from app.intake.standing import UNTOUCHED
from app.models.base import PERIOD_PATTERN

MEMBERS = ("indicators", "periods", "districts")
# A cell of the scope is looked up one by one.
MOST = 100_000
EXAMPLES = {"indicators": '["DEM-01"]', "periods": '["2025"]', "districts": '["16070"]'}
STRANGE = {
    "indicators": (
        "diesen Indikator gibt es in der Rahmenedition nicht",
        "the framework has no such indicator",
    ),
    "periods": (
        "ein Zeitraum heißt 2018, 2018-Q1 oder 2018-01",
        "a period is 2018, 2018-Q1 or 2018-01",
    ),
    "districts": (
        "diesen Kreis gibt es nicht, oder die Lieferung ist für einen anderen",
        "there is no such district, or the push is for another one",
    ),
}
NO_JSON = ("scope in der Adresse ist kein JSON.", "scope in the address is not JSON.")
NO_OBJECT = (
    'scope muss ein Objekt sein, etwa {"indicators": ["DEM-01"], "periods": ["2025"]}.',
    'scope has to be an object, such as {"indicators": ["DEM-01"], "periods": ["2025"]}.',
)


@dataclass(frozen=True, slots=True)
class Scope:
    """Every one of these indicators in every one of these periods, for these districts."""

    indicators: tuple[str, ...]
    periods: tuple[str, ...]
    districts: tuple[str, ...]

    @property
    def bound(self) -> dict[str, Sequence[str]]:
        return {
            "indicators": list(self.indicators),
            "periods": list(self.periods),
            "districts": list(self.districts),
        }


NOWHERE: dict[str, Sequence[str]] = {"indicators": [], "periods": [], "districts": []}


def from_parameter(sent: str | None) -> Any:
    """The scope given as JSON in the query, for formats that have no place for it."""
    if sent is None:
        return None
    try:
        return orjson.loads(sent)
    except orjson.JSONDecodeError as fault:
        raise _refused([_fault("", "json_invalid", *NO_JSON)]) from fault


def one_of(parameter: Any, body: Any) -> Any:
    """The scope that was sent, in the query or in the body; not in both."""
    if parameter is not None and body:
        german = "scope steht in der Adresse und im Inhalt; bitte nur an einer Stelle."
        english = "scope stands in the address and in the body; please give it once."
        raise _refused([_fault("", "only_one", german, english)])
    return body if parameter is None else parameter


def districts_of(sent: Any) -> list[str]:
    """The districts that a scope names, as far as it can be read."""
    named = sent.get("districts") if isinstance(sent, dict) else None
    return [one for one in named if isinstance(one, str)] if isinstance(named, list) else []


def declared(
    sent: Any, pack: Pack, district: str | None, mandates: Sequence[Mandate]
) -> Scope | None:
    """The scope as it is meant; None when there is none. `district` is the path's, if it has one.

    Nobody withdraws what it may not deliver.
    """
    if sent is None or sent == {}:
        return None
    faults = list(_faults(sent, pack, district))
    if faults:
        raise _refused(faults)
    districts = tuple(sent.get("districts") or ([district] if district else []))
    indicators, periods = (tuple(dict.fromkeys(sent[name])) for name in MEMBERS[:2])
    made = Scope(indicators, periods, tuple(dict.fromkeys(districts)))
    if (cells := len(made.indicators) * len(made.periods) * len(made.districts)) > MOST:
        german = f"scope umfasst {cells} Felder; mehr als {MOST} gehen nicht, bitte teilen."
        english = f"scope spans {cells} cells; more than {MOST} are too many, please split it."
        raise _refused([_fault("", "scope_too_large", german, english)])
    if beyond := next(_beyond(made, mandates), None):
        ags, indicator, period = beyond
        german = f"scope reicht über Ihren Auftrag hinaus: Kreis {ags}, {indicator}, {period}."
        english = f"scope exceeds what you may push: district {ags}, {indicator}, {period}."
        raise _refused([_fault("", "not_delegated", german, english)])
    return made


def _beyond(scope: Scope, mandates: Sequence[Mandate]) -> Iterator[tuple[str, str, str]]:
    """The cells of the scope that nobody has entrusted the sender with."""
    for district in scope.districts:
        held = [one for one in mandates if one.district == district]
        if any(one.whole for one in held):
            continue
        for indicator, period in product(scope.indicators, scope.periods):
            if not any(one.covers(indicator, period) for one in held):
                yield district, indicator, period


def _faults(sent: Any, pack: Pack, district: str | None) -> Iterator[dict[str, Any]]:
    if not isinstance(sent, dict):
        yield _fault("", "object_expected", *NO_OBJECT)
        return
    for name in sent:
        if name not in MEMBERS:
            yield _fault(
                f"/{name.replace('~', '~0').replace('/', '~1')}",
                "unknown_member",
                f"Die Angabe „{name[:200]}“ gibt es in scope nicht; erlaubt: {', '.join(MEMBERS)}.",
                f"There is no member “{name[:200]}” in scope; allowed: {', '.join(MEMBERS)}.",
            )
    needed = MEMBERS[:2] if district else MEMBERS
    for name in MEMBERS:
        if name in sent or name in needed:
            yield from _codes(name, sent.get(name), _known(name, pack, district))


def _known(name: str, pack: Pack, district: str | None) -> Mapping[str, Any] | None:
    if name == "indicators":
        return pack.definitions
    if name == "districts":
        return pack.districts if district is None else {district: None}
    return None


def _codes(name: str, codes: Any, known: Mapping[str, Any] | None) -> Iterator[dict[str, Any]]:
    if not (isinstance(codes, list) and codes and all(isinstance(one, str) for one in codes)):
        yield _fault(
            f"/{name}",
            "list_expected",
            f"scope braucht {name}: eine Liste mit mindestens einem Text, etwa {EXAMPLES[name]}.",
            f"scope needs {name}: a list of at least one text, such as {EXAMPLES[name]}.",
        )
        return
    german, english = STRANGE[name]
    for place, code in enumerate(codes):
        if code in known if known is not None else re.fullmatch(PERIOD_PATTERN, code):
            continue
        yield _fault(
            f"/{name}/{place}",
            f"unknown_{name.removesuffix('s')}",
            f"scope nennt unter {name} „{code[:200]}“; {german}.",
            f"scope names “{code[:200]}” under {name}; {english}.",
        )


def _fault(pointer: str, code: str, german: str, english: str) -> dict[str, Any]:
    where = {"pointer": f"/scope{pointer}", "code": code, "severity": "error"}
    return {**where, "message": german, "message_en": english}


def _refused(faults: list[dict[str, Any]]) -> InvalidRequest:
    """Nothing of it is done; the first fault stands in `detail`, since it is often the only one."""
    others = len(faults) - 1
    german, english = faults[0]["message"], faults[0]["message_en"]
    return InvalidRequest(
        f"{german}{f' Dazu {others} weitere Fehler in scope.' if others else ''}"
        " Nichts wurde gespeichert.",
        f"{english}{f' And {others} more fault(s) in scope.' if others else ''}"
        " Nothing was stored.",
        errors=faults,
    )


ABSENT = text(f"""
CREATE TEMPORARY TABLE absent ON COMMIT DROP AS
SELECT id, district, indicator, period FROM {UNTOUCHED} untouched
WHERE district = ANY (CAST(:districts AS text[]))
  AND indicator = ANY (CAST(:indicators AS text[])) AND period = ANY (CAST(:periods AS text[]))
  AND (indicator, version) IN (
      SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:versions AS text[])))
""")
# A cell is protected by every refused row that may have meant it, as far as the row can be read;
# of what cannot be read, the finding names nothing.
_READ = {
    ("district", "indicator", "period"): "version IS NOT NULL AND starts_on IS NOT NULL",
    ("district", "indicator"): "version IS NOT NULL AND starts_on IS NULL",
    ("district", "period"): "version IS NULL AND starts_on IS NOT NULL",
    ("district",): "version IS NULL AND starts_on IS NULL",
}
_MEETS = "\nOR ".join(
    f"({read} AND ({', '.join(key)}) IN (SELECT {', '.join(key)} FROM absent))"
    for key, read in _READ.items()
)
_MEANT = "\nOR ".join(
    f"({', '.join(key)}) IN (SELECT {', '.join(key)} FROM candidate WHERE faulty AND {read})"
    for key, read in _READ.items()
)
SUSPENDED = text(f"""
INSERT INTO finding (row, line, district, rule, severity, indicator, period)
SELECT row, line, district, 'withdrawal_suspended', CAST(:severity AS text),
       CASE WHEN version IS NOT NULL THEN indicator END,
       CASE WHEN starts_on IS NOT NULL THEN period END
FROM candidate WHERE faulty AND ({_MEETS}) AND CAST(:severity AS text) IS NOT NULL
""")
KEPT = text(f"DELETE FROM absent WHERE {_MEANT}")
WITHDRAWN = text("""
INSERT INTO planned (row, current_id, outcome) SELECT NULL, id, 'w' FROM absent
""")


async def withdraw(session: AsyncSession, pack: Pack, scope: Scope) -> None:
    """Plan to close what stands inside the scope and is not named by the push.

    Only of the definitions in force: a push cannot name a value of an older one.
    """
    defined = list(pack.definitions.values())
    bound = {
        **scope.bound,
        "codes": [one.code for one in defined],
        "versions": [one.version for one in defined],
    }
    await session.execute(ABSENT, bound)
    # A pack without the rule says nothing, and suspends all the same.
    rule = pack.rules.get("withdrawal_suspended")
    await session.execute(SUSPENDED, {"severity": rule and rule.severity})
    await session.execute(KEPT)
    await session.execute(WITHDRAWN)
