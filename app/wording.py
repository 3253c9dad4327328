"""German sentences for what the shapes refuse, and the caller's choice of language."""

from collections.abc import Mapping
from typing import Any

GERMAN = {
    "missing": "Diese Angabe fehlt.",
    "extra_forbidden": "Diese Angabe ist hier nicht vorgesehen.",
    "string_type": "Hier wird Text erwartet.",
    "string_pattern_mismatch": "Der Text hat nicht die verlangte Form ({pattern}).",
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
    "json_invalid": "Das ist kein gültiges JSON.",
}


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
    english = str(error["msg"])
    sentence = english
    if chosen == "de":
        words = dict(error.get("ctx", {}))
        if kind in ("literal_error", "enum"):
            words["expected"] = str(words["expected"]).replace(" or ", " oder ")
        sentence = GERMAN.get(kind, "Diese Angabe passt nicht.").format(**words)
    return {**where, "code": kind, "severity": "error", "message": sentence}


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
