"""Looks for persons in free text: names, private mail addresses, telephone numbers.

What is found is a warning that names the member and the place in it; nothing is altered or hidden.
Only mending answers it, or a note that says why it stands there. Names are found by what stands
before them (Frau, Herr, a title): in German every noun has a capital, so more would be guessing.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from phonenumbers import Leniency, PhoneNumberMatcher

Finding = dict[str, Any]
Text = tuple[str, str]

TITLE = r"(?:Dr\.|Prof\.|Dipl\.-[A-Z]\w+\.?|Mag\.)"
WORD = r"[A-ZÄÖÜ][\wäöüß-]+"
NAMED = re.compile(
    rf"\b(?:Herrn?|Frau|Hr\.|Fr\.|{TITLE})\s+(?:{TITLE}\s*)*(?!{TITLE})({WORD})(?: +({WORD}))?"
)
# „Frau Landrätin“ names an office and nobody in it; with another word behind it, somebody.
OFFICE = re.compile(
    r"(?i)(rat|rätin|räte|meister|meisterin|geordneten?|beauftragten?|leiter|leiterin|minister"
    r"|ministerin|präsident|präsidentin|dezernent|dezernentin)$"
)
ADDRESS = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
# Where people have private mailboxes; an authority has none there.
PRIVATE = re.compile(
    r"(?i)@(?:gmx|web|gmail|googlemail|t-online|yahoo|outlook|hotmail|live|freenet|icloud|me|aol"
    r"|arcor|posteo|mailbox|proton|protonmail|email|online|mail)\.(?:de|com|net|org|at|ch|me)$"
)
# Parts of a function mailbox's name; whatever else stands before the @ may be a person.
FUNCTION = re.compile(
    "info|kontakt|post|poststelle|mail|email|buero|office|verwaltung|presse|service|zentrale"
    "|sekretariat|integration|integrationsbuero|integrationsmanagement"
    "|integrationsbeauftragte|integrationsbeauftragter|migration|migrationsberatung|asyl"
    "|fluechtlinge|auslaenderbehoerde|auslaenderamt|beratung|sozialamt|soziales|sozialplanung"
    "|jugendamt|jugend|jobcenter|stabsstelle|koordination|projekt|projekte|team|ehrenamt"
    "|freiwillige|lotsen|sprache|bildung|landratsamt|landkreis|kreis|stadt|rathaus"
    "|buergerbuero|gleichstellung|vielfalt|willkommen|welcome|netzwerk|anerkennung|gesundheit"
    "|schule|kita|vhs|verein|geschaeftsstelle|datenschutz"
)
# Codes and addresses are no free text; a municipality's key looks like a telephone number.
CODED = frozenset(("ags", "parent_ags", "key", "url", "start", "end", "as_reported_on", "note"))
SAID = {
    "personal_name": (
        "„{found}“ sieht nach dem Namen einer Person aus; bitte die Funktion nennen.",
        "“{found}” looks like a person's name; please name the function.",
    ),
    "private_email": (
        "„{found}“ sieht nach dem Postfach einer Person aus; bitte das der Stelle nennen.",
        "“{found}” looks like a person's mailbox; please give that of the office.",
    ),
    "phone_number": (
        "„{found}“ sieht nach einer Telefonnummer aus; bitte weglassen.",
        "“{found}” looks like a telephone number; please leave it out.",
    ),
}


def personal(texts: Iterable[Text], note: str | None = None) -> Iterator[Finding]:
    """A warning for everything that looks like a person, with its pointer and its position."""
    for pointer, text in texts:
        for code, at, found in sorted(_seen(text), key=lambda one: one[1]):
            german, english = (said.format(found=found) for said in SAID[code])
            yield {
                "pointer": pointer,
                "rule": code,
                "code": code,
                "severity": "warning",
                "message": f"{german} (ab Zeichen {at + 1})",
                "message_en": f"{english} (from character {at + 1})",
                "expected": None,
                "found": found,
                "silenced_by": note,
            }


def _seen(text: str) -> Iterator[tuple[str, int, str]]:
    for name in NAMED.finditer(text):
        if name[2] or not OFFICE.search(name[1]):
            yield "personal_name", name.start(), name[0]
    for address in ADDRESS.finditer(text):
        if not of_an_office(address[0]):
            yield "private_email", address.start(), address[0]
    for number in PhoneNumberMatcher(text, "DE", leniency=Leniency.VALID):
        # Dialled from elsewhere, a number begins so; years, keys and counts do not.
        if number.raw_string.lstrip("(")[:1] in ("0", "+"):
            yield "phone_number", number.start, number.raw_string


def of_an_office(address: str) -> bool:
    """Whether a mail address is one of a function: at an organisation, and named after a task."""
    words = re.split(r"[._+-]", address.partition("@")[0].lower())
    return not PRIVATE.search(address) and any(FUNCTION.fullmatch(word) for word in words)


def texts_of(said: Mapping[str, Any], left_out: Collection[str] = CODED) -> Iterator[Text]:
    """Every text of a record with its pointer; codes and addresses are left out."""
    yield from _texts("", said, left_out)


def _texts(pointer: str, value: Any, left_out: Collection[str]) -> Iterator[Text]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if name not in left_out:
                yield from _texts(f"{pointer}/{name}", inner, left_out)
    elif isinstance(value, list | tuple):
        for at, inner in enumerate(value):
            yield from _texts(f"{pointer}/{at}", inner, left_out)
