"""The shapes of answers as they are documented: closed, so that a test finds what is untold."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, WithJsonSchema

# Exact, as JSON number: readers that need every digit parse it as a decimal.
Figure = Annotated[Decimal, WithJsonSchema({"type": "number"})]
Chance = Annotated[
    float | None,
    Field(
        description="Wie oft allein der Zufall einen solchen Abstand zum Landeswert brächte, für"
        " sich gelesen; vier Ziffern, nie 0: 1e-300 steht für alles, was kleiner ist."
    ),
]
