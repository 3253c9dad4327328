"""The shapes of answers as they are documented: closed, so that a test finds what is untold."""

from decimal import Decimal
from typing import Annotated

from pydantic import WithJsonSchema

# Exact, as JSON number: readers that need every digit parse it as a decimal.
Figure = Annotated[Decimal, WithJsonSchema({"type": "number"})]
