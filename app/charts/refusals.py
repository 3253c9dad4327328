"""What cannot be drawn honestly is refused by name, with the way to what can."""

from http import HTTPStatus
from typing import Literal

from app.errors import Problem

Reason = Literal["no_values", "no_state_value", "no_denominators", "too_many", "no_tile_grid"]


class PictureNotPossible(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Dieses Bild ist hier nicht möglich", "This picture is not possible here")
    mend = (
        "`reason` sagt, woran es liegt. Die Zahlen selbst gibt es immer: `format=json`,"
        " `format=csv` oder `format=csv-de`.",
        "`reason` says why. The figures themselves are always there: `format=json` or `csv`.",
    )

    def __init__(self, reason: Reason, detail_de: str, detail_en: str) -> None:
        super().__init__(detail_de, detail_en, reason=reason)


def require_some(count: int) -> None:
    """Refuse to draw an empty frame."""
    if count == 0:
        raise PictureNotPossible(
            "no_values",
            "Auf dieser Grundlage liegt kein Wert vor, den ein Bild zeigen könnte; wer aus welchem"
            " Grund fehlt, steht unter `missing`.",
            "There is no value to draw on this ground; `missing` says why.",
        )


def require_readable(count: int, most: int, instead: tuple[str, str]) -> None:
    """Refuse more than a reader can tell apart; `instead` says what to do (German, English)."""
    if count > most:
        raise PictureNotPossible(
            "too_many",
            f"Dieses Bild fasst höchstens {most} Einträge, hier wären es {count}. {instead[0]}",
            f"This picture holds {most} entries at most, these are {count}. {instead[1]}",
        )
