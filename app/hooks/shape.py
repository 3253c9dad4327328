"""What an account says of a webhook, and everything that can be wrong with it, told at once."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.reading import Instant
from app.catalogue.codes import KNOWN, at_member
from app.changes.sources import KINDS
from app.errors import InvalidRequest
from app.hooks.addresses import LONGEST_URL, fault_of
from app.models.base import Shape

Line = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$"
    ),
]
Url = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_URL, pattern=r"^[^\x00-\x1f\x7f]+$")
]
Codes = Annotated[list[str], Field(max_length=500)]
# Each filter, and the code list that it is taken from.
FILTERS = {
    "kinds": "kind",
    "districts": "district",
    "indicators": "indicator",
    "fields": "field",
    "states": "state",
}
WRONG = {
    "malformed_url": (
        "Das ist keine Adresse, an die sich senden lässt (https://…).",
        "This is no address to send to (https://…).",
    ),
    "url_with_credentials": (
        "Die Adresse darf weder Zugangsdaten noch ein Fragment (#) enthalten; echt ist eine"
        " Nachricht durch ihre Unterschrift.",
        "The address may hold neither credentials nor a fragment; messages are signed.",
    ),
    "https_only": ("Nachrichten gehen nur über https.", "Messages are sent by https only."),
    "address_not_allowed": (
        "An Adressen in nicht öffentlichen Netzen wird nicht gesendet.",
        "Nothing is sent to addresses of networks that are not public.",
    ),
}


class WebhookPush(Shape):
    """Wohin welche Änderungen gemeldet werden sollen; ein leerer Filter lässt alles durch."""

    url: Annotated[Url, Field(description="https-Adresse des Empfängers.")]
    label: Annotated[Line | None, Field(description="Wozu, für die eigene Übersicht.")] = None
    kinds: Codes = Field(default_factory=list, description="Arten wie in `/v1/changes`.")
    districts: Codes = Field(default_factory=list, description="Kreisschlüssel.")
    indicators: Codes = Field(default_factory=list, description="Indikatoren.")
    fields: Codes = Field(default_factory=list, description="Handlungsfelder.")
    states: Codes = Field(default_factory=list, description="Landesschlüssel.")
    ordered: Annotated[
        bool,
        Field(
            description="`true` (Vorgabe): eine Nachricht nach der anderen; was nicht ankommt, hält"
            " die nächsten auf, bis es aufgegeben wird."
        ),
    ] = True
    since: Annotated[
        Instant,
        Field(description="Auch, was sich seit diesem Zeitpunkt schon geändert hat."),
    ] = None


class WebhookPatch(Shape):
    """Was sich an einem Webhook ändern soll; was nicht genannt ist, bleibt."""

    url: Url | None = None
    label: Line | None = None
    kinds: Codes | None = None
    districts: Codes | None = None
    indicators: Codes | None = None
    fields: Codes | None = None
    states: Codes | None = None
    ordered: bool | None = None
    active: Annotated[
        bool | None,
        Field(description="`false` hält ihn an; `true` sendet weiter, wo er stehen blieb."),
    ] = None

    def changed(self) -> dict[str, Any]:
        """What is named; null empties a label or a filter."""
        named = {name: getattr(self, name) for name in self.model_fields_set}
        return {
            name: [] if value is None and name in FILTERS else value
            for name, value in named.items()
            if value is not None or name in FILTERS or name == "label"
        }


class ReplayPush(Shape):
    """Was noch einmal gesendet werden soll: eine Zustellung, ein Zeitraum oder alle toten."""

    delivery: Annotated[int | None, Field(ge=1, le=2**63 - 1)] = None
    since: Annotated[Instant, Field(description="Entstanden ab hier.")] = None
    until: Annotated[Instant, Field(description="Entstanden bis hier.")] = None
    dead: Annotated[bool, Field(description="Alle, die aufgegeben wurden.")] = False

    @model_validator(mode="after")
    def one_choice(self) -> Self:
        ranged = self.since is not None or self.until is not None
        if [self.delivery is not None, ranged, self.dead].count(True) != 1:
            raise PydanticCustomError(
                "one_choice", "name exactly one: delivery, since/until, or dead"
            )
        return self


class WebhookRefused(InvalidRequest):
    title = ("Der Webhook ist so nicht möglich", "The webhook is not possible like this")


async def check(
    session: AsyncSession, said: Mapping[str, Any], now: datetime, *, private: bool
) -> None:
    """Refuse what cannot be sent to, filters that name nothing, and a beginning in the future."""
    wrong = []
    if (url := said.get("url")) is not None and (code := fault_of(url, private=private)):
        wrong.append(at_member("/url", code, *WRONG[code]))
    for name, parameter in FILTERS.items():
        wrong += await _unknown(session, name, parameter, said.get(name) or ())
    if (since := said.get("since")) is not None and since > now:
        future = ("since liegt in der Zukunft.", "since is in the future.")
        wrong.append(at_member("/since", "since_in_future", *future))
    if wrong:
        raise WebhookRefused(
            f"{len(wrong)} Angabe(n) des Webhooks passen nicht.",
            f"{len(wrong)} part(s) of the webhook do not fit.",
            errors=wrong,
        )


async def _unknown(
    session: AsyncSession, name: str, parameter: str, sent: Sequence[str]
) -> list[dict[str, Any]]:
    if not sent:
        return []
    known = (
        list(KINDS)
        if parameter == "kind"
        else list((await session.execute(KNOWN[parameter])).scalars())
    )
    return [
        at_member(
            f"/{name}/{place}",
            f"unknown_{parameter}",
            f"„{code}“ gibt es nicht. Bekannt sind: {', '.join(known)}.",
            f"There is no “{code}”. Known are: {', '.join(known)}.",
            found=code,
        )
        for place, code in enumerate(sent)
        if code not in known
    ]
