"""German sentences for what the shapes refuse, and the caller's choice of language."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

GERMAN = {
    "missing": "Diese Angabe fehlt.",
    "extra_forbidden": "Diese Angabe ist hier nicht vorgesehen.",
    "string_type": "Hier wird Text erwartet.",
    "string_unicode": "Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat).",
    "string_pattern_mismatch": "Der Text hat nicht die verlangte Form: {form}.",
    "string_too_short": "Der Text ist zu kurz (mindestens {min_length} Zeichen).",
    "string_too_long": "Der Text ist zu lang (höchstens {max_length} Zeichen).",
    "int_parsing": "Hier wird eine ganze Zahl erwartet.",
    "int_type": "Hier wird eine ganze Zahl erwartet.",
    "decimal_parsing": "Hier wird eine Zahl erwartet.",
    "bool_parsing": "Hier wird true oder false erwartet.",
    "greater_than_equal": "Der Wert muss mindestens {ge} sein.",
    "less_than_equal": "Der Wert darf höchstens {le} sein.",
    "literal_error": "Erlaubt ist nur: {expected}.",
    "enum": "Erlaubt ist nur: {expected}.",
    "date_from_datetime_parsing": "Hier wird ein Tag in der Form JJJJ-MM-TT erwartet.",
    "date_parsing": "Hier wird ein Tag in der Form JJJJ-MM-TT erwartet.",
    "date_from_datetime_inexact": "Hier wird ein Tag ohne Uhrzeit erwartet.",
    "datetime_from_date_parsing": "Hier wird ein Zeitpunkt nach ISO 8601 erwartet.",
    "datetime_parsing": "Hier wird ein Zeitpunkt nach ISO 8601 erwartet.",
    "timezone_aware": "Der Zeitpunkt braucht eine Zeitzone, zum Beispiel „Z“ am Ende.",
    "uuid_parsing": "Hier wird eine UUID erwartet.",
    "list_type": "Hier wird eine Liste erwartet.",
    "model_attributes_type": "Hier wird ein Objekt erwartet.",
    "model_type": "Hier wird ein Objekt erwartet.",
    "finite_number": "Hier wird eine endliche Zahl erwartet.",
    "decimal_max_digits": "Die Zahl darf höchstens {max_digits} Ziffern haben.",
    "decimal_max_places": "Die Zahl darf höchstens {decimal_places} Nachkommastellen haben.",
    "less_than": "Der Wert muss kleiner als {lt} sein.",
    "too_long": "Höchstens {max_length} Einträge sind möglich.",
    "too_short": "Mindestens {min_length} Einträge sind nötig.",
    "json_invalid": "Das ist kein gültiges JSON.",
    "value_error": "Dieser Wert ist hier nicht möglich.",
    "one_choice": "Genau eines nennen: delivery, since und/oder until, oder dead.",
}

# What each pattern of a shape or parameter asks for; tests/test_openapi.py finds a missing one.
_PERIOD = ("ein Zeitraum wie 2018, 2018-Q1 oder 2018-01", "a period: 2018, 2018-Q1 or 2018-01")
FORMS = {
    "^[0-9]{5}$": (
        "ein Kreisschlüssel aus fünf Ziffern, etwa 16070",
        "a district key of five digits, such as 16070",
    ),
    "^[0-9]{8}$": (
        "ein Gemeindeschlüssel aus acht Ziffern, etwa 16070029",
        "the key of a municipality of eight digits, such as 16070029",
    ),
    "^[0-9]{2}$": (
        "ein Landesschlüssel aus zwei Ziffern, etwa 16",
        "a state key of two digits, such as 16",
    ),
    "^([A-Z]{3}|L[0-9]{5})-[0-9]{2}$": (
        "der Code eines Indikators wie DEM-03 oder, für einen eigenen, wie L16070-01",
        "the code of an indicator: DEM-03 or, for a local one, L16070-01",
    ),
    "^[0-9]{4}\\.[0-9]+(-[0-9]{2})?$": (
        "eine Rahmenedition wie 2026.1",
        "a framework edition, such as 2026.1",
    ),
    "^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$": _PERIOD,
    "^(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$": _PERIOD,
    "^(19|20|21)[0-9]{2}-Q[1-4]$": ("ein Quartal wie 2026-Q4", "a quarter, such as 2026-Q4"),
    "^[0-9]{2}-[0-9]{2}$": (
        "Monat und Tag wie 12-31",
        "month and day, such as 12-31",
    ),
    "^[a-z0-9][a-z0-9._-]{0,63}$": (
        "ein Schlüssel aus Kleinbuchstaben, Ziffern, Punkt, Binde- und Unterstrich, bis 64 Zeichen",
        "a key of lower-case letters, digits, dot, hyphen and underscore, up to 64 characters",
    ),
    "^[A-Za-z0-9][A-Za-z0-9.-]*$": (
        "der Name einer Datei wie comparisons.csv",
        "the name of a file, such as comparisons.csv",
    ),
    "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$": (
        "ein Jahr, ein Monat oder ein Tag wie 2018, 2018-05 oder 2018-05-31",
        "a year, a month or a day: 2018, 2018-05 or 2018-05-31",
    ),
    r"^https?://[^\s\x00]+$": (
        "eine Adresse, die mit http:// oder https:// beginnt",
        "an address that begins with http:// or https://",
    ),
    r"^https://[^\s\x00]+$": (
        "eine Adresse, die mit https:// beginnt",
        "an address that begins with https://",
    ),
    r"^/v1/[^\s\x00#]+$": (
        "ein Pfad dieser Schnittstelle, der mit /v1/ beginnt",
        "a path of this interface, beginning with /v1/",
    ),
    "^([01][0-9]|2[0-3]):[0-5][0-9]$": ("eine Uhrzeit wie 10:00", "a time of day, such as 10:00"),
    r"^[^\x00]*$": ("ein Text ohne das Zeichen NUL", "a text without the character NUL"),
    r"^[^\x00-\x1f\x7f]+$": (
        "ein Text ohne Zeilenumbruch und andere Steuerzeichen",
        "a text without line breaks and other control characters",
    ),
}
DAY = re.compile(r"datetime\.date\((\d+), (\d+), (\d+)\)")
_OTHERWISE = ("siehe expected", "see expected")


def language(accept: str | None) -> str:
    """`en` when the header ranks English above German, else `de`."""
    weights = {"de": 0.0, "en": 0.0}
    for part in (accept or "").split(","):
        tag, _, parameter = part.strip().partition(";")
        name = tag.strip().lower()[:2]
        if name in weights:
            weights[name] = max(weights[name], _weight(parameter))
    return "en" if weights["en"] > weights["de"] else "de"


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


def faults(errors: Iterable[Mapping[str, Any]], chosen: str) -> list[dict[str, Any]]:
    """The entries of `errors[]`; what two parts of a route read alike is one fault all the same."""
    return [fault(one, chosen) for one in {(e["loc"], e["type"]): e for e in errors}.values()]


def fault(error: Mapping[str, Any], chosen: str) -> dict[str, Any]:
    """One entry of `errors[]`: where, which rule, and a sentence in the chosen language."""
    place, *path = error["loc"]
    # A header arrives under its name in Python; callers know it by the name on the wire.
    steps = [str(step) for step in path]
    where = (
        {"pointer": "/" + "/".join(steps)}
        if place == "body"
        else {"parameter": steps[0] if steps else str(place)}
    )
    kind = str(error["type"])
    sentence = _plain_days(str(error["msg"]))
    words = {name: _plain_days(word) for name, word in error.get("ctx", {}).items()}
    expected = {}
    if kind == "string_pattern_mismatch":
        german, english = FORMS.get(words["pattern"], _OTHERWISE)
        words["form"] = german
        sentence = f"The text does not have the required form: {english}."
        expected = {"expected": words["pattern"]}
    if chosen == "de":
        if kind in ("literal_error", "enum"):
            words["expected"] = str(words["expected"]).replace(" or ", " oder ")
        sentence = GERMAN.get(kind, "Diese Angabe passt nicht.").format(**words)
    return {**where, "code": kind, "severity": "error", "message": sentence, **expected}


def _plain_days(said: Any) -> Any:
    """The library writes a bound that is a day as Python does; told is 1900-01-01."""
    if not isinstance(said, str):
        return said
    return DAY.sub(lambda found: date(*map(int, found.groups())).isoformat(), said)


SPOKEN = ("errors", "findings", "findings_summary")


def spoken(body: Mapping[str, Any], chosen: str) -> dict[str, Any]:
    """The body with every finding's `message` in the chosen language, and no other."""
    return {
        name: [_spoken(one, chosen) for one in value] if name in SPOKEN else value
        for name, value in body.items()
    }


def _spoken(finding: Mapping[str, Any], chosen: str) -> dict[str, Any]:
    english = finding.get("message_en")
    said = {name: value for name, value in finding.items() if name != "message_en"}
    if chosen == "en" and english is not None:
        said["message"] = english
    return said
