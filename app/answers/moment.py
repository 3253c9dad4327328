"""An instant by two clocks, so that neither a set clock nor a sleeping machine stretches a term."""

import time
from typing import NamedTuple


class Moment(NamedTuple):
    """The steady clock may stand still while a machine sleeps; the other one may be set."""

    steady: float
    told: float

    def after(self, seconds: float) -> "Moment":
        return Moment(self.steady + seconds, self.told + seconds)

    def is_before(self, term: "Moment") -> bool:
        """Whether both clocks agree that `term` is not over."""
        return self.steady < term.steady and self.told < term.told


NEVER = Moment(float("-inf"), float("-inf"))


def present() -> Moment:
    return Moment(time.monotonic(), time.time())
