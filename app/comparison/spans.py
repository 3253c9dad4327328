"""Which periods a view over time takes: one form, one basis, between two ends that fit.

What is left out for that is named, never dropped in silence.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.catalogue.codes import refusal
from app.comparison.scope import FORMS
from app.comparison.tables import Survey
from app.errors import InvalidRequest, at_parameter

# So many periods without figures are listed by name in a note.
MOST_NAMED = 12
ELSEWHERE_DE = (
    "Eine Reihe steht auf einer Grundlage; was auf anderen vorliegt, steht unter other_grounds und"
    " ist über basis zu lesen."
)
OWN_DE = (
    "Nicht in der Reihe stehen Zeiträume, für die nur Sie einen Wert sehen: {listed}. Zu lesen ist"
    " er, wenn der Zeitraum als from oder to genannt wird."
)


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when; None leaves an end open."""

    first: str | None = None
    last: str | None = None

    def __bool__(self) -> bool:
        return self.first is not None or self.last is not None

    @property
    def form(self) -> str | None:
        """The form of period that its ends have; None where both are open."""
        end = self.first or self.last
        return form(end) if end else None

    @property
    def told(self) -> str:
        """Its ends in German; a view may show a period beside it that lies outside."""
        if self.first and self.last:
            return f"die Zeiträume von {self.first} bis {self.last}"
        if self:
            return f"die Zeiträume {'ab' if self.first else 'bis'} {self.first or self.last}"
        return "diesen Ausschnitt"


@dataclass(frozen=True, slots=True)
class Settled:
    """On which basis and in which periods a series stands, and what stands elsewhere."""

    basis: str
    periods: Sequence[str]
    other_grounds: Sequence[Mapping[str, Any]]
    notes: Sequence[str]


def form(period: str) -> str:
    return "YYYY-Qn" if "Q" in period else FORMS[len(period)]


def require_span(span: Span, forms: Sequence[str]) -> None:
    """Refuse ends in a form that the indicator does not have, in two forms, or reversed."""
    errors = [
        at_parameter(
            name,
            "malformed_period",
            f"Möglich ist: {', '.join(forms)}.",
            f"Possible are: {', '.join(forms)}.",
            found=end,
        )
        for name, end in (("from", span.first), ("to", span.last))
        if end is not None and form(end) not in forms
    ]
    if span.first and span.last and not errors:
        if form(span.first) != form(span.last):
            said = ("from und to haben zwei Formen.", "from and to have two forms.")
            errors = [at_parameter("to", "mixed_periods", *said, found=span.last)]
        elif span.first > span.last:
            said = ("from liegt nach to.", "from is later than to.")
            errors = [at_parameter("from", "reversed_periods", *said, found=span.first)]
    if errors:
        raise InvalidRequest(
            "Der Zeitraum der Reihe passt nicht.",
            "The span of the series does not fit.",
            errors=errors,
        )


def settle(
    surveys: Iterable[Survey],
    definition: Mapping[str, Any],
    basis: str | None,
    span: Span,
    today: date,
) -> Settled:
    """One form of period and one basis for the whole series: those that cover most of it."""
    if basis is not None and basis not in definition["allowed_bases"]:
        raise refusal("basis", [basis], definition["allowed_bases"])
    known = [one for one in surveys if inside(one.period, span)]
    forms = Counter(form(one.period) for one in known if one.valued)
    shared = Counter(form(one.period) for one in known if one.valued and _seen(one)) or forms
    # Years go first where two forms cover as many periods.
    chosen_form = span.form or max(shared, key=lambda f: (shared[f], f == "YYYY"), default="YYYY")
    fitting = [one for one in known if form(one.period) == chosen_form]
    by_basis = _by_basis(fitting)
    chosen = basis or _fullest(by_basis, definition["default_basis"])
    periods, own = _shared(by_basis.get(chosen, {}), span)
    said = [OWN_DE.format(listed=", ".join(own))] if own else []
    if not periods:
        periods = [span.last or span.first or _last_year(chosen_form, today)]
        said.append(f"Für {span.told} liegen keine Angaben vor.")
    said += _gaps_told(periods, own)
    if others := sorted(set(forms) - {chosen_form}):
        said.append(
            f"Die Reihe hat Zeiträume der Form {chosen_form}; Angaben der Form"
            f" {', '.join(others)} stehen nicht darin und sind über from und to zu lesen."
        )
    others_of = sorted(set(by_basis) - {chosen})
    elsewhere = [{"basis": one, "periods": sorted(by_basis[one])} for one in others_of]
    said += [ELSEWHERE_DE] if elsewhere else []
    return Settled(chosen, periods, elsewhere, said)


def _seen(survey: Survey) -> bool:
    """Whether anybody else sees something there."""
    return any(ground["districts"] for ground in survey.grounds)


def _shared(periods: Mapping[str, int], span: Span) -> tuple[list[str], list[str]]:
    """The periods of a series, and those that are none, as only the caller sees a value there.

    Else everybody would be missing there, and the state have a point that others do not see. Who
    names such a period as an end of the series has it, and who sees nothing else all of them.
    """
    ends = (span.first, span.last)
    taken = [one for one in periods if periods[one] or one in ends] or list(periods)
    return sorted(taken), sorted(set(periods) - set(taken))


def _gaps_told(periods: Sequence[str], own: Sequence[str]) -> list[str]:
    unknown = [one for one in _between(periods) if one not in own]
    named = ", ".join(unknown[:MOST_NAMED]) + (" …" if len(unknown) > MOST_NAMED else "")
    return [f"Ohne jede Angabe auf dieser Grundlage, dazwischen: {named}."] if unknown else []


def _between(periods: Sequence[str]) -> list[str]:
    """The periods that lie between the first and the last one and are not among them."""
    made, one = [], periods[0]
    while one < periods[-1]:
        one = _next(one)
        if one not in periods:
            made.append(one)
    return made


def _next(period: str) -> str:
    year, _, part = period.partition("-")
    if not part:
        return f"{int(year) + 1:04}"
    quarter, last = part.startswith("Q"), ("Q4", "12")
    if part in last:
        return f"{int(year) + 1:04}-{'Q1' if quarter else '01'}"
    return f"{year}-Q{int(part[1]) + 1}" if quarter else f"{year}-{int(part) + 1:02}"


def inside(period: str, span: Span) -> bool:
    """Whether a period lies in the span and has its form."""
    if span.form not in (None, form(period)):
        return False
    return (span.first or "") <= period and (span.last is None or period <= span.last)


def _by_basis(surveys: Iterable[Survey]) -> dict[str, dict[str, int]]:
    """Per basis its periods, each with the most districts that stand on one of its grounds."""
    made: dict[str, dict[str, int]] = {}
    for one in surveys:
        for ground in one.grounds:
            periods = made.setdefault(ground["basis"], {})
            periods[one.period] = max(periods.get(one.period, 0), ground["districts"])
    return made


def _fullest(by_basis: Mapping[str, Mapping[str, int]], default: str) -> str:
    def covers(basis: str) -> tuple[int, int, bool, str]:
        # What only its owner sees counts for nobody's choice.
        seen = [districts for districts in by_basis[basis].values() if districts]
        return len(seen), sum(seen), basis == default, basis

    return max(by_basis, key=covers, default=default)


def _last_year(chosen_form: str, today: date) -> str:
    endings = {"YYYY": "", "YYYY-Qn": "-Q4", "YYYY-MM": "-12"}
    return f"{today.year - 1}{endings[chosen_form]}"
