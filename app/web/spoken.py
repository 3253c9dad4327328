"""The few pages that also speak English: those about refusals."""

from fastapi import Request

from app.wording import language

LABELS = {
    "de": {
        "kinds": "Fehlerarten",
        "intro": "Jede Ablehnung nennt unter „type“ eine dieser Fehlerarten (RFC 9457).",
        "status": "HTTP-Status",
        "mend": "Was zu tun ist",
        "places": "Die Stellen im Einzelnen",
        "more": "Mehr zu dieser Fehlerart",
        "request": "Kennung der Anfrage",
    },
    "en": {
        "kinds": "Kinds of refusal",
        "intro": "Every refusal names one of these kinds as its “type” (RFC 9457).",
        "status": "HTTP status",
        "mend": "What to do",
        "places": "The places one by one",
        "more": "More about this kind of refusal",
        "request": "Request id",
    },
}


def spoken_in(request: Request) -> tuple[str, int]:
    """The language of the answer, and its place in a (German, English) pair."""
    lang = language(request.headers.get("accept-language"))
    return lang, 1 if lang == "en" else 0
