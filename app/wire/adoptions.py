"""How many districts adopt a project, told beside the project itself."""

from typing import Literal

from app.models.base import Shape

AdoptionState = Literal["interested", "adapting", "running", "ended"]


class AdoptionCounts(Shape):
    """Wie viele Kreise ein Projekt übernehmen, nach Stand; Internes zählt nicht mit."""

    interested: int
    adapting: int
    running: int
    ended: int
