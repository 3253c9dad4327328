"""What a district can delegate, as it says it, and everything that can be wrong with it."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from app.auth.delegation import span
from app.errors import InvalidRequest
from app.models.base import IndicatorCode, Shape
from app.models.delegation import PERIOD

YEARS_AT_MOST = 5
# NUL is no character to PostgreSQL.
Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=1000, pattern=r"^[^\x00]*$"),
]
GrantedPeriod = Annotated[str, StringConstraints(pattern=PERIOD)]


class DelegationPush(Shape):
    """Was ein Kreis einem Dienstleister erlaubt."""

    provider: Annotated[
        Line, Field(description="Konto des Dienstleisters: Kennung oder Name aus `/v1/accounts`.")
    ]
    resource: Annotated[
        Literal["observations", "concepts", "projects"],
        Field(description="Liefern lassen sich bisher nur Werte (`observations`)."),
    ] = "observations"
    indicators: Annotated[
        list[IndicatorCode] | None,
        Field(
            min_length=1,
            max_length=500,
            description="Nur diese Indikatoren; ohne `indicators` und `field` alle.",
        ),
    ] = None
    field: Annotated[
        Line | None,
        Field(description="Nur Indikatoren dieses Handlungsfelds, auch später hinzukommende."),
    ] = None
    period_from: Annotated[
        GrantedPeriod | None, Field(description="Nur Zeiträume ab diesem, einschließlich.")
    ] = None
    period_until: Annotated[
        GrantedPeriod | None, Field(description="Nur Zeiträume bis zu diesem, einschließlich.")
    ] = None
    valid_from: Annotated[
        date | None, Field(description="Erster Tag, an dem sie gilt; Vorgabe ist heute.")
    ] = None
    valid_until: Annotated[
        date, Field(description="Letzter Tag, an dem sie gilt; höchstens fünf Jahre.")
    ]
    note: Annotated[Line | None, Field(description="Zum Beispiel das Aktenzeichen.")] = None


class GrantRefused(InvalidRequest):
    title = ("Die Delegation ist so nicht möglich", "The delegation cannot be granted like this")


Fault = dict[str, Any]


def faults(wanted: DelegationPush, today: date, known: Any) -> list[Fault]:
    """Every fault at once; `known` is what the database knows of the codes that were sent."""
    return [*_of_codes(wanted, known), *_of_limits(wanted), *_of_time(wanted, today)]


def _of_codes(wanted: DelegationPush, known: Any) -> Iterator[Fault]:
    if known.provider is None:
        yield _fault(
            "/provider",
            "unknown_provider",
            f"Es gibt kein Konto eines Dienstleisters „{wanted.provider}“; `/v1/accounts` listet"
            " alle.",
            f"There is no account of a provider “{wanted.provider}”; see `/v1/accounts`.",
        )
    for place, code in enumerate(wanted.indicators or ()):
        if code in known.unknown:
            yield _fault(
                f"/indicators/{place}",
                "unknown_indicator",
                f"Den Indikator „{code}“ gibt es für diesen Kreis nicht.",
                f"There is no indicator “{code}” for this district.",
            )
    if not known.field:
        yield _fault(
            "/field",
            "unknown_field",
            f"Das Handlungsfeld „{wanted.field}“ gibt es nicht; `/v1/fields-of-action` listet"
            " alle.",
            f"There is no field of action “{wanted.field}”; see `/v1/fields-of-action`.",
        )


def _of_limits(wanted: DelegationPush) -> Iterator[Fault]:
    if wanted.indicators and wanted.field:
        yield _fault(
            "/field",
            "one_group_only",
            "Entweder einzelne Indikatoren (indicators) oder ein Handlungsfeld (field), nicht"
            " beides.",
            "Either single indicators or a field of action, not both.",
        )
    if wanted.resource != "observations":
        for name in ("indicators", "field", "period_from", "period_until"):
            if getattr(wanted, name) is not None:
                yield _fault(
                    f"/{name}",
                    "for_observations_only",
                    f"{name} begrenzt nur Werte (observations).",
                    f"{name} limits observations only.",
                )
    first, last = wanted.period_from, wanted.period_until
    if first and last and span(first)[0] > span(last)[1]:
        yield _fault(
            "/period_until",
            "ends_before_it_begins",
            "period_until liegt vor period_from.",
            "period_until lies before period_from.",
        )


def _of_time(wanted: DelegationPush, today: date) -> Iterator[Fault]:
    first, last = wanted.valid_from or today, wanted.valid_until
    if first < today:
        yield _fault(
            "/valid_from",
            "begins_in_past",
            f"Eine Delegation gilt frühestens ab heute ({today}).",
            f"A delegation begins today ({today}) at the earliest.",
        )
    if last < first:
        yield _fault(
            "/valid_until",
            "ends_before_it_begins",
            f"Der letzte Tag liegt vor dem ersten ({first}).",
            f"The last day lies before the first ({first}).",
        )
    # As numbers: five years after a 29 February there may be no such day.
    bound = (first.year + YEARS_AT_MOST, first.month, first.day)
    if (last.year, last.month, last.day) >= bound:
        yield _fault(
            "/valid_until",
            "longer_than_five_years",
            "Eine Delegation gilt höchstens fünf Jahre; danach kann sie neu erteilt werden.",
            "A delegation lasts for five years at most; it can then be granted anew.",
        )


def _fault(pointer: str, code: str, german: str, english: str) -> Fault:
    where = {"pointer": pointer, "code": code, "severity": "error"}
    return {**where, "message": german, "message_en": english}
